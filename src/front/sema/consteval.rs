//! Constant expressions (C17 6.6): folding of what is already typed, so the rules of conversion are not repeated.
//!
//! [`Sema::fold`] gives an expression that the loader can place: an integer, a floating value, or an address with an
//! offset.

use super::Sema;
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{BinaryOp, CompareOp, Conversion, Expr, ExprKind, GlobalInit, Init, Place, PlaceKind, UnaryOp};
use crate::front::ty::{FloatKind, IntKind, Ty, TyKind};

impl Sema {
    /// The value of an integer constant expression; reports when it is none.
    pub(super) fn constant_int(&mut self, expr: &ast::Expr) -> Option<i128> {
        let value = self.value(expr);
        if value.ty.is_error() {
            return None;
        }
        let folded = self.run_constant_int(&value);
        if folded.is_none() {
            self.report(Diagnostic::error("sema-not-constant", expr.span));
        }
        folded
    }

    /// The value of a typed integer expression when it is constant.
    pub(super) fn fold_int(&self, expr: &Expr) -> Option<i128> {
        match self.fold(expr)?.kind {
            ExprKind::Int(value) if !self.types().is_pointer(expr.ty) => Some(value),
            _ => None,
        }
    }

    /// A constant of the same value, or `None`.
    pub(super) fn fold(&self, expr: &Expr) -> Option<Expr> {
        // A long row of operators leans to the left: no recursion there.
        let mut row = Vec::new();
        let mut first = expr;
        while let ExprKind::Binary(_, left, _) | ExprKind::LogAnd(left, _) | ExprKind::LogOr(left, _) = &first.kind {
            row.push(first);
            first = left;
        }
        let mut value = self.fold_operand(first)?;
        for node in row.into_iter().rev() {
            value = self.fold_onto(value, node)?;
        }
        Some(value)
    }

    /// An operator whose left operand is known.
    fn fold_onto(&self, left: Expr, expr: &Expr) -> Option<Expr> {
        let make = |kind| {
            Some(Expr {
                kind,
                ty: expr.ty,
                span: expr.span,
            })
        };
        match &expr.kind {
            ExprKind::Binary(op, _, right) => {
                let right = self.fold(right)?;
                match (&left.kind, &right.kind) {
                    (ExprKind::Int(a), ExprKind::Int(b)) => {
                        make(ExprKind::Int(self.fold_binary(*op, *a, *b, expr.ty)?))
                    }
                    // `(long)&x + 3`
                    (ExprKind::Convert(Conversion::PtrToInt, pointer), ExprKind::Int(by))
                        if matches!(op, BinaryOp::Add | BinaryOp::Sub) =>
                    {
                        let by = if *op == BinaryOp::Sub { by.wrapping_neg() } else { *by };
                        let index = Expr {
                            kind: ExprKind::Int(by),
                            ..right.clone()
                        };
                        let moved = Expr {
                            kind: ExprKind::PtrAdd {
                                ptr: pointer.clone(),
                                index: Box::new(index),
                                size: 1,
                            },
                            ty: pointer.ty,
                            span: expr.span,
                        };
                        make(ExprKind::Convert(Conversion::PtrToInt, Box::new(moved)))
                    }
                    (ExprKind::Float(a), ExprKind::Float(b)) => {
                        let value = match op {
                            BinaryOp::Add => a + b,
                            BinaryOp::Sub => a - b,
                            BinaryOp::Mul => a * b,
                            BinaryOp::Div => a / b,
                            _ => return None,
                        };
                        make(ExprKind::Float(self.round(value, expr.ty)))
                    }
                    _ => None,
                }
            }
            ExprKind::LogAnd(_, right) => {
                let yes = truth(&left.kind)? && truth(&self.fold(right)?.kind)?;
                make(ExprKind::Int(i128::from(yes)))
            }
            ExprKind::LogOr(_, right) => {
                let yes = truth(&left.kind)? || truth(&self.fold(right)?.kind)?;
                make(ExprKind::Int(i128::from(yes)))
            }
            _ => None,
        }
    }

    fn fold_operand(&self, expr: &Expr) -> Option<Expr> {
        let make = |kind| {
            Some(Expr {
                kind,
                ty: expr.ty,
                span: expr.span,
            })
        };
        match &expr.kind {
            ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::FuncAddr(_) => Some(expr.clone()),
            // The usual `offsetof`: `(size_t)&((struct s *)0)->member`.
            ExprKind::AddrOf(place) | ExprKind::Decay(place) if self.fixed_address(place).is_some() => {
                make(ExprKind::Int(self.fixed_address(place)?))
            }
            ExprKind::AddrOf(place) => make(ExprKind::AddrOf(Box::new(self.fold_place(place)?))),
            ExprKind::Decay(place) => make(ExprKind::Decay(Box::new(self.fold_place(place)?))),
            ExprKind::Load(place) => self.fold_load(place, expr),
            ExprKind::Unary(op, inner) => {
                let inner = self.fold(inner)?;
                match (op, &inner.kind) {
                    (UnaryOp::Neg, ExprKind::Float(value)) => make(ExprKind::Float(-value)),
                    (UnaryOp::Neg, ExprKind::Int(value)) => {
                        make(ExprKind::Int(self.wrap(value.wrapping_neg(), expr.ty)))
                    }
                    (UnaryOp::BitNot, ExprKind::Int(value)) => make(ExprKind::Int(self.wrap(!value, expr.ty))),
                    (UnaryOp::Not, kind) => make(ExprKind::Int(i128::from(!truth(kind)?))),
                    _ => None,
                }
            }
            ExprKind::Binary(..) | ExprKind::LogAnd(..) | ExprKind::LogOr(..) => self.fold(expr),
            ExprKind::Compare(op, left, right) => {
                let (left, right) = (self.fold(left)?, self.fold(right)?);
                let order = match (&left.kind, &right.kind) {
                    (ExprKind::Int(a), ExprKind::Int(b)) if self.is_huge(left.ty) => {
                        Some((*a as u128).cmp(&(*b as u128)))
                    }
                    (ExprKind::Int(a), ExprKind::Int(b)) => Some(a.cmp(b)),
                    (ExprKind::Float(a), ExprKind::Float(b)) => a.partial_cmp(b),
                    _ => {
                        let yes = self.fold_address_comparison(*op, &left, &right)?;
                        return make(ExprKind::Int(i128::from(yes)));
                    }
                };
                let yes = match op {
                    CompareOp::Eq => order.is_some_and(|order| order.is_eq()),
                    CompareOp::Ne => order.is_none_or(|order| order.is_ne()),
                    CompareOp::Lt => order.is_some_and(|order| order.is_lt()),
                    CompareOp::Le => order.is_some_and(|order| order.is_le()),
                    CompareOp::Gt => order.is_some_and(|order| order.is_gt()),
                    CompareOp::Ge => order.is_some_and(|order| order.is_ge()),
                };
                make(ExprKind::Int(i128::from(yes)))
            }
            ExprKind::Conditional(cond, yes, no) => {
                if truth(&self.fold(cond)?.kind)? {
                    self.fold(yes)
                } else {
                    self.fold(no)
                }
            }
            ExprKind::PtrAdd { ptr, index, size } => {
                let (ptr, index) = (self.fold(ptr)?, self.fold(index)?);
                match (&ptr.kind, &index.kind) {
                    (_, ExprKind::Int(0)) => make(ptr.kind),
                    (ExprKind::Int(at), ExprKind::Int(by)) => {
                        make(ExprKind::Int(at.wrapping_add(by * i128::from(*size))))
                    }
                    _ => make(ExprKind::PtrAdd {
                        ptr: Box::new(ptr),
                        index: Box::new(index),
                        size: *size,
                    }),
                }
            }
            ExprKind::Convert(conversion, inner) => self.fold_conversion(*conversion, inner, expr),
            ExprKind::PtrDiff { left, right, size } if !self.is_cpp() => {
                if let Some(difference) = self.fold_difference(left, right, *size) {
                    return make(ExprKind::Int(difference));
                }
                // GNU: `(char *)&x - (char *)0`
                let (left, right) = (self.fold(left)?, self.fold(right)?);
                let from_null = matches!(right.kind, ExprKind::Int(0)) && *size == 1;
                let address = make(ExprKind::Convert(Conversion::PtrToInt, Box::new(left)));
                address.filter(|_| from_null)
            }
            ExprKind::PtrDiff { .. }
            | ExprKind::LabelAddr(_)
            | ExprKind::Comma(..)
            | ExprKind::Assign(..)
            | ExprKind::CompoundAssign { .. }
            | ExprKind::IncDec { .. }
            | ExprKind::Call { .. }
            | ExprKind::Object(_)
            | ExprKind::StmtExpr(..)
            | ExprKind::New(_)
            | ExprKind::Delete(_)
            | ExprKind::Throw(_)
            | ExprKind::Rethrow
            | ExprKind::VaStart(_)
            | ExprKind::VaArg(_)
            | ExprKind::VaCopy(..)
            | ExprKind::Destroy { .. }
            | ExprKind::VirtualCall { .. }
            | ExprKind::SetVptr { .. } => None,
        }
    }

    fn fold_conversion(&self, conversion: Conversion, inner: &Expr, expr: &Expr) -> Option<Expr> {
        let make = |kind| {
            Some(Expr {
                kind,
                ty: expr.ty,
                span: expr.span,
            })
        };
        let value = self.fold(inner)?;
        match (conversion, &value.kind) {
            (Conversion::IntToInt, ExprKind::Int(value)) => make(ExprKind::Int(self.wrap(*value, expr.ty))),
            (Conversion::ToBool, kind) => make(ExprKind::Int(i128::from(truth(kind)?))),
            (Conversion::IntToFloat, ExprKind::Int(value)) => {
                make(ExprKind::Float(self.float_of(*value, inner.ty, expr.ty)))
            }
            (Conversion::FloatToInt, ExprKind::Float(value)) => make(ExprKind::Int(self.saturated(*value, expr.ty))),
            (Conversion::FloatToFloat, ExprKind::Float(value)) => make(ExprKind::Float(self.round(*value, expr.ty))),
            (Conversion::IntToPtr, ExprKind::Int(value)) => make(ExprKind::Int(*value)),
            (Conversion::PtrToInt, ExprKind::Int(value)) => make(ExprKind::Int(self.wrap(*value, expr.ty))),
            (Conversion::PtrToInt, kind)
                if self.types().size_of(expr.ty) == Some(self.types().model.pointer_size()) =>
            {
                let inner = Expr {
                    kind: kind.clone(),
                    ty: value.ty,
                    span: value.span,
                };
                make(ExprKind::Convert(conversion, Box::new(inner)))
            }
            (Conversion::PtrToPtr, kind) => make(kind.clone()),
            (Conversion::PtrAdjust(_), ExprKind::Int(0)) => make(ExprKind::Int(0)),
            (Conversion::PtrAdjust(by), kind) => {
                let inner = Expr {
                    kind: kind.clone(),
                    ty: value.ty,
                    span: value.span,
                };
                make(ExprKind::Convert(Conversion::PtrAdjust(by), Box::new(inner)))
            }
            _ => None,
        }
    }

    /// The value of a `const` integer object with a constant initialiser (C++; C in initialisers of static objects).
    fn fold_load(&self, place: &Place, expr: &Expr) -> Option<Expr> {
        if self.folding_static {
            let kind = self.fold_constant_object(place)?;
            return Some(Expr {
                kind,
                ty: expr.ty,
                span: expr.span,
            });
        }
        if !self.is_cpp() || !place.ty.quals.is_const {
            return None;
        }
        let kind = match &place.kind {
            PlaceKind::Global(id) => {
                let global = self.program.globals.get(id.index())?;
                match (&global.init, global.when) {
                    (Init::Expr(value), GlobalInit::Static { .. }) => self.fold(value)?.kind,
                    _ => return None,
                }
            }
            PlaceKind::Local(local) => {
                let value = self.funcs.last()?.const_locals.get(local)?;
                ExprKind::Int(*value)
            }
            _ => return None,
        };
        match kind {
            ExprKind::Int(_) | ExprKind::Float(_) => Some(Expr {
                kind,
                ty: expr.ty,
                span: expr.span,
            }),
            _ => None,
        }
    }

    /// A place whose address the loader knows.
    fn fold_place(&self, place: &Place) -> Option<Place> {
        let kind = match &place.kind {
            PlaceKind::Global(_) | PlaceKind::String(_) => place.kind.clone(),
            PlaceKind::Field {
                base,
                record,
                field,
                offset,
                bits,
            } => PlaceKind::Field {
                base: Box::new(self.fold_place(base)?),
                record: *record,
                field: *field,
                offset: *offset,
                bits: *bits,
            },
            PlaceKind::Base { base, offset } => PlaceKind::Base {
                base: Box::new(self.fold_place(base)?),
                offset: *offset,
            },
            PlaceKind::Index { base, index, size } => PlaceKind::Index {
                base: Box::new(self.fold_place(base)?),
                index: Box::new(self.fold(index)?),
                size: *size,
            },
            PlaceKind::Deref(ptr) => PlaceKind::Deref(Box::new(self.fold(ptr)?)),
            PlaceKind::Local(_)
            | PlaceKind::Outer(_)
            | PlaceKind::Frame { .. }
            | PlaceKind::Console(_)
            | PlaceKind::Temporary { .. }
            | PlaceKind::Sequence(..)
            | PlaceKind::Conditional(..)
            | PlaceKind::Assigned(_)
            | PlaceKind::Exception
            | PlaceKind::CompoundLiteral { .. } => return None,
        };
        Some(Place {
            kind,
            ty: place.ty,
            span: place.span,
        })
    }

    /// The initialiser with constants in all places, and whether some byte may differ from zero.
    pub(super) fn fold_init(&self, init: &Init) -> Option<(Init, bool)> {
        match init {
            Init::None | Init::Zero => Some((init.clone(), false)),
            Init::Expr(value) => {
                match &value.kind {
                    ExprKind::Object(init) => return self.fold_init(init),
                    // GNU: `static struct point p = (struct point){1, 2};`
                    ExprKind::Load(place) => return self.literal_init(place).or_else(|| self.fold_scalar_init(value)),
                    _ => {}
                }
                self.fold_scalar_init(value)
            }
            Init::Bind(place) => Some((Init::Bind(Box::new(self.fold_place(place)?)), true)),
            Init::String(_) => Some((init.clone(), true)),
            Init::List { zero_first, items } => {
                let mut nonzero = false;
                let mut folded = Vec::with_capacity(items.len());
                for item in items {
                    let (init, item_nonzero) = self.fold_init(&item.init)?;
                    nonzero |= item_nonzero;
                    folded.push(crate::front::hir::InitItem { init, ..item.clone() });
                }
                Some((
                    Init::List {
                        zero_first: *zero_first,
                        items: folded,
                    },
                    nonzero,
                ))
            }
            Init::Repeat { elem, count, init } => {
                let (init, nonzero) = self.fold_init(init)?;
                Some((
                    Init::Repeat {
                        elem: *elem,
                        count: *count,
                        init: Box::new(init),
                    },
                    nonzero,
                ))
            }
            Init::Construct { .. } => None,
        }
    }

    fn fold_scalar_init(&self, value: &Expr) -> Option<(Init, bool)> {
        let value = self.fold(value)?;
        let zero = match value.kind {
            ExprKind::Int(value) => value == 0,
            ExprKind::Float(value) => value.to_bits() == 0,
            _ => false,
        };
        Some((Init::Expr(Box::new(value)), !zero))
    }

    /// The constant initialiser of a compound literal, and whether some byte may differ from zero.
    pub(super) fn literal_init(&self, place: &Place) -> Option<(Init, bool)> {
        match &place.kind {
            PlaceKind::CompoundLiteral { init, .. } => self.fold_init(init),
            PlaceKind::Global(id) => {
                let global = self.program.globals.get(id.index())?;
                match global.when {
                    GlobalInit::Static { nonzero } if global.name.is_empty() => Some((global.init.clone(), nonzero)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn fold_binary(&self, op: BinaryOp, a: i128, b: i128, ty: Ty) -> Option<i128> {
        let bits = (self.types().size_of(ty)? * 8) as i128;
        let huge = self.is_huge(ty);
        let value = match op {
            BinaryOp::Div if huge => (a as u128).checked_div(b as u128)? as i128,
            BinaryOp::Rem if huge => (a as u128).checked_rem(b as u128)? as i128,
            BinaryOp::Shr if huge && (0..bits).contains(&b) => ((a as u128) >> b) as i128,
            BinaryOp::Add => a.wrapping_add(b),
            BinaryOp::Sub => a.wrapping_sub(b),
            BinaryOp::Mul => a.wrapping_mul(b),
            BinaryOp::Div => a.checked_div(b)?,
            BinaryOp::Rem => a.checked_rem(b)?,
            BinaryOp::Shl if (0..bits).contains(&b) => a.wrapping_shl(b as u32),
            BinaryOp::Shr if (0..bits).contains(&b) => a >> b,
            BinaryOp::Shl | BinaryOp::Shr => return None,
            BinaryOp::And => a & b,
            BinaryOp::Or => a | b,
            BinaryOp::Xor => a ^ b,
        };
        Some(self.wrap(value, ty))
    }

    /// Whether values of this type need an unsigned number of 128 bits.
    fn is_huge(&self, ty: Ty) -> bool {
        self.types().int_kind(ty) == Some(IntKind::UInt128)
    }

    /// The floating number nearest to an integer of a type.
    fn float_of(&self, value: i128, from: Ty, to: Ty) -> f64 {
        let single = matches!(
            self.types().kind(to),
            TyKind::Float(FloatKind::Float | FloatKind::Float32)
        );
        match (single, self.is_huge(from)) {
            (true, true) => f64::from(value as u128 as f32),
            (true, false) => f64::from(value as f32),
            (false, true) => value as u128 as f64,
            (false, false) => value as f64,
        }
    }

    /// The integer that gcc makes of a constant: the nearest one that the type has.
    pub(super) fn saturated(&self, value: f64, ty: Ty) -> i128 {
        if self.is_huge(ty) {
            return value as u128 as i128;
        }
        let bits = 8 * self.types().size_of(ty).unwrap_or(4) as u32;
        let (low, high) = match self.types().is_signed(ty) {
            true => (i128::MIN >> (128 - bits), i128::MAX >> (128 - bits)),
            false => (0, i128::MAX >> (127 - bits)),
        };
        (value as i128).clamp(low, high)
    }

    /// What an object of this integer type keeps of `value`.
    pub(super) fn wrap(&self, value: i128, ty: Ty) -> i128 {
        let kind = self.types().int_kind(ty).unwrap_or(IntKind::LongLong);
        match self.types().kind(ty) {
            TyKind::Bits(kind, width) => kind.cut(value, *width),
            _ => kind.wrap(value, self.types().model),
        }
    }

    fn round(&self, value: f64, ty: Ty) -> f64 {
        match self.types().kind(ty) {
            TyKind::Float(FloatKind::Float | FloatKind::Float32) => f64::from(value as f32),
            _ => value,
        }
    }
}

fn truth(kind: &ExprKind) -> Option<bool> {
    match kind {
        ExprKind::Int(value) => Some(*value != 0),
        ExprKind::Float(value) => Some(*value != 0.0),
        ExprKind::AddrOf(_) | ExprKind::Decay(_) | ExprKind::FuncAddr(_) => Some(true),
        _ => None,
    }
}
