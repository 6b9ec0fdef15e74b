//! What is known of addresses before the program runs: distances, comparisons, and what lies at them.
//!
//! `&a[3] - &a[1]`, `&x != 0` and `"abc"[1]` may initialise a static object in gcc's C, and so may another object that
//! is `const` and has a constant initialiser (C17 6.6 p10 lets compilers accept more).

use super::Sema;
use crate::front::hir::{
    CompareOp, Conversion, Expr, ExprKind, FuncId, GlobalId, GlobalInit, Init, Place, PlaceKind, StrId,
};
use crate::front::ty::Ty;

/// How deep places and initialisers are followed.
const DEEP: u32 = 200;

/// What an address is counted from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
    /// Nothing: it is a number.
    Zero,
    Global(GlobalId),
    String(StrId),
    Func(FuncId),
}

impl Sema {
    fn known_address(&self, expr: &Expr, depth: u32) -> Option<(Base, i128)> {
        if depth > DEEP {
            return None;
        }
        match &expr.kind {
            ExprKind::Int(value) => Some((Base::Zero, *value)),
            ExprKind::FuncAddr(func) => Some((Base::Func(*func), 0)),
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => self.known_place(place, depth + 1),
            ExprKind::Convert(Conversion::PtrToPtr, inner) => self.known_address(inner, depth + 1),
            ExprKind::PtrAdd { ptr, index, size } => {
                let (base, at) = self.known_address(ptr, depth + 1)?;
                let index = self.fold_int(index)?;
                Some((base, at.checked_add(index.checked_mul(i128::from(*size))?)?))
            }
            _ => None,
        }
    }

    fn known_place(&self, place: &Place, depth: u32) -> Option<(Base, i128)> {
        if depth > DEEP {
            return None;
        }
        match &place.kind {
            PlaceKind::Global(global) => Some((Base::Global(*global), 0)),
            PlaceKind::String(string) => Some((Base::String(*string), 0)),
            PlaceKind::Field {
                base,
                offset,
                bits: None,
                ..
            } => {
                let (base, at) = self.known_place(base, depth + 1)?;
                Some((base, at + i128::from(*offset)))
            }
            PlaceKind::Index { base, index, size } => {
                let (base, at) = self.known_place(base, depth + 1)?;
                let index = self.fold_int(index)?;
                Some((base, at.checked_add(index.checked_mul(i128::from(*size))?)?))
            }
            PlaceKind::Deref(ptr) => self.known_address(ptr, depth + 1),
            _ => None,
        }
    }

    /// The address of a place that is counted from a number.
    pub(super) fn fixed_address(&self, place: &Place) -> Option<i128> {
        match self.known_place(place, 0)? {
            (Base::Zero, at) => Some(at),
            _ => None,
        }
    }

    /// `left - right` in elements of `size` bytes.
    pub(super) fn fold_difference(&self, left: &Expr, right: &Expr, size: u64) -> Option<i128> {
        let (left, right) = (self.known_address(left, 0)?, self.known_address(right, 0)?);
        let same = left.0 == right.0 && left.0 != Base::Zero;
        same.then(|| (left.1 - right.1) / i128::from(size.max(1)))
    }

    /// A comparison of addresses.
    pub(super) fn fold_address_comparison(&self, op: CompareOp, left: &Expr, right: &Expr) -> Option<bool> {
        let (left, right) = (self.known_address(left, 0)?, self.known_address(right, 0)?);
        let same = left.0 == right.0;
        match op {
            CompareOp::Eq => Some(same && left.1 == right.1),
            CompareOp::Ne => Some(!same || left.1 != right.1),
            CompareOp::Lt => same.then_some(left.1 < right.1),
            CompareOp::Le => same.then_some(left.1 <= right.1),
            CompareOp::Gt => same.then_some(left.1 > right.1),
            CompareOp::Ge => same.then_some(left.1 >= right.1),
        }
    }

    /// What a scalar in a string literal or in a `const` object with a constant initialiser is.
    pub(super) fn fold_constant_object(&self, place: &Place) -> Option<ExprKind> {
        let constant = place.ty.quals.is_const && !place.ty.quals.is_volatile;
        if let (PlaceKind::Local(local), true) = (&place.kind, constant) {
            let value = self.funcs.last()?.const_locals.get(local)?;
            return Some(ExprKind::Int(*value));
        }
        match self.known_place(place, 0)? {
            (Base::String(string), at) => self.string_unit(string, at, place.ty.ty),
            (Base::Global(global), at) if constant => {
                let global = self.program.globals.get(global.index())?;
                match (global.when, &global.init) {
                    (GlobalInit::Static { .. }, init) => self.scalar_at(init, at, place.ty.ty, 0),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn string_unit(&self, string: StrId, at: i128, ty: Ty) -> Option<ExprKind> {
        let bytes = &self.program.strings.get(string.index())?.bytes;
        let at = usize::try_from(at).ok()?;
        let size = usize::try_from(self.types().size_of(ty)?).ok()?;
        let unit = bytes.get(at..at.checked_add(size)?)?;
        let value = unit
            .iter()
            .rev()
            .fold(0_i128, |value, byte| value << 8 | i128::from(*byte));
        Some(ExprKind::Int(self.wrap(value, ty)))
    }

    fn scalar_at(&self, init: &Init, at: i128, ty: Ty, depth: u32) -> Option<ExprKind> {
        if depth > DEEP {
            return None;
        }
        match init {
            Init::Expr(value) => match &value.kind {
                ExprKind::Object(inner) => self.scalar_at(inner, at, ty, depth + 1),
                kind => (at == 0 && value.ty == ty).then(|| kind.clone()),
            },
            Init::Zero if self.types().is_float(ty) => Some(ExprKind::Float(0.0)),
            Init::Zero => Some(ExprKind::Int(0)),
            Init::List { items, .. } => {
                let holds = |offset: u64, size: u64| {
                    let from = at - i128::from(offset);
                    (0..i128::from(size)).contains(&from)
                };
                let found = items
                    .iter()
                    .rfind(|item| holds(item.offset, self.types().size_of(item.ty.ty).unwrap_or(0)));
                match found {
                    Some(item) if item.bits.is_some() => None,
                    Some(item) => self.scalar_at(&item.init, at - i128::from(item.offset), ty, depth + 1),
                    None => self.scalar_at(&Init::Zero, 0, ty, depth + 1),
                }
            }
            Init::Repeat { elem, count, init } => {
                let size = i128::from(self.types().size_of(*elem)?.max(1));
                let inside = (0..i128::from(*count) * size).contains(&at);
                inside.then(|| self.scalar_at(init, at % size, ty, depth + 1)).flatten()
            }
            Init::String(string) => self.string_unit(*string, at, ty),
            Init::None | Init::Bind(_) | Init::Construct { .. } => None,
        }
    }
}
