//! Assignments: `=`, `op=`, `++` and `--`, of scalars, bit-fields and whole records (C17 6.5.16, 6.5.2.4, 6.5.3.1).
//!
//! A place is evaluated once: its address stays in a register between the load and the store of `a[f()] += 1`. The value of
//! an assignment is what was stored, cut to the place's type.
//!
//! In C the place is found right before a call is made whose result it gets, behind the call's arguments, as gcc does
//! it, but after any other value.

use super::body::Build;
use super::operator::int_op;
use super::place::{At, Loc, constant, constant_bytes};
use super::shape::Class;
use crate::code::op::{IntOp, Op, Reg};
use crate::front::Dialect;
use crate::front::hir::{BinaryOp, CompoundOp, Conversion, Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::Ty;
use crate::memory::Width;

impl Build<'_, '_> {
    /// `place = value`; leaves the value in `dst` and tells the place.
    pub(super) fn assign(&mut self, place: &Place, value: &Expr, dst: Reg) -> Loc {
        let class = self.class(place.ty.ty);
        if class == Class::Memory {
            let loc = self.assign_record(place, value);
            self.address_to(loc, dst);
            return loc;
        }
        let mut value = value;
        while let (ExprKind::Comma(first, then), false) = (&value.kind, self.is_cpp()) {
            self.drop_expr(first);
            value = then;
        }
        let late = self.is_placed_first(place, value).then(|| self.place_at_call(place));
        self.expr_into(value, dst);
        let loc = self.place_behind(place, late);
        let outer = self.span;
        self.span = place.span;
        self.store(loc, class, dst);
        self.span = outer;
        self.cut_to_bits(loc, class, dst);
        loc
    }

    fn is_cpp(&self) -> bool {
        self.hir.dialect == Dialect::Cpp
    }

    /// A call whose result goes to the place unconverted.
    fn is_placed_first(&self, place: &Place, mut value: &Expr) -> bool {
        let class = self.class(place.ty.ty);
        let is_bits = matches!(place.kind, PlaceKind::Field { bits: Some(_), .. }) && class != Class::Bool;
        // `(int)(long)f()` is `f()`.
        let mut is_whole = true;
        while let ExprKind::Convert(Conversion::IntToInt | Conversion::PtrToPtr, inner) = &value.kind
            && self.class(inner.ty) != Class::Bool
        {
            is_whole &= self.class(value.ty).width().mask() >= class.width().mask();
            value = inner;
        }
        matches!(value.kind, ExprKind::Call { .. })
            && self.class(value.ty) == class
            && is_whole
            && !is_bits
            && !self.is_cpp()
            && !is_variable(place)
    }

    /// Lets the next call find the place; the register that will hold its address.
    fn place_at_call(&mut self, place: &Place) -> Reg {
        let addr = self.reg();
        self.late_place = Some((place.clone(), addr));
        addr
    }

    /// The place, which the call in between has found.
    fn place_behind(&mut self, place: &Place, late: Option<Reg>) -> Loc {
        match (late, self.late_place.take()) {
            (Some(addr), None) => Loc::new(At::Mem(addr, 0)),
            _ => self.place(place),
        }
    }

    pub(super) fn assign_record(&mut self, place: &Place, mut value: &Expr) -> Loc {
        while let (ExprKind::Comma(first, then), false) = (&value.kind, self.is_cpp()) {
            self.drop_expr(first);
            value = then;
        }
        let is_literal = |from: &Place| matches!(from.kind, PlaceKind::CompoundLiteral { .. });
        if let ExprKind::Load(from) = &value.kind
            && (self.is_cpp() || !is_literal(from))
        {
            let from = self.place(from);
            let to = self.place(place);
            self.copy_record(to, from, place.ty.ty);
            return to;
        }
        // The value may be made of the old object: it is complete before the first byte changes.
        let slot = self.hidden_temporary(place.ty.ty);
        let temporary = Loc::new(At::Local(slot, 0));
        let late = self.is_placed_first(place, value).then(|| self.place_at_call(place));
        let early = match &value.kind {
            ExprKind::Load(_) | ExprKind::Object(_) | ExprKind::Conditional(..) if !self.is_cpp() => {
                Some(self.place(place))
            }
            _ => None,
        };
        self.record_into(value, temporary);
        let to = early.unwrap_or_else(|| self.place_behind(place, late));
        self.copy_record(to, temporary, place.ty.ty);
        to
    }

    pub(super) fn compound_assign(
        &mut self,
        place: &Place,
        op: CompoundOp,
        value: &Expr,
        compute: Ty,
        dst: Reg,
    ) -> Loc {
        if self.is_wide(place.ty.ty) || self.is_wide(compute) {
            return self.wide_compound(place, op, value, compute, dst);
        }
        let class = self.class(place.ty.ty);
        match op {
            CompoundOp::Pointer(size) => {
                if constant_bytes(value, size).is_some() {
                    let loc = self.place(place);
                    self.load(loc, class, dst);
                    self.ptr_add(dst, value, size);
                    self.store(loc, class, dst);
                    return loc;
                }
                let index = self.index(value);
                let loc = self.place(place);
                self.load(loc, class, dst);
                let size = size.min(u64::from(u32::MAX)) as u32;
                self.emit(Op::PtrIndex {
                    dst,
                    a: dst,
                    index,
                    size,
                });
                self.wrap_pointer(dst);
                self.store(loc, class, dst);
                loc
            }
            CompoundOp::Arith(op) => {
                let wide = self.class(compute);
                let is_constant = constant(value).is_some() && !wide.is_float();
                let right = if is_constant { None } else { Some(self.expr(value)) };
                let loc = self.place(place);
                self.load(loc, class, dst);
                self.between(class, wide, dst);
                match right {
                    None => self.arithmetic(op, wide, dst, dst, value),
                    Some(b) if wide.is_float() => self.float_op(op, wide, dst, dst, b),
                    Some(b) => {
                        self.emit(Op::Int {
                            op: int_op(op, wide),
                            dst,
                            a: dst,
                            b,
                        });
                        self.cut(wide, dst);
                    }
                }
                self.between(wide, class, dst);
                self.store(loc, class, dst);
                self.cut_to_bits(loc, class, dst);
                loc
            }
        }
    }

    /// An arithmetic conversion by classes.
    fn between(&mut self, from: Class, to: Class, dst: Reg) {
        let conversion = match (from.is_float(), to.is_float()) {
            _ if to == Class::Bool => Conversion::ToBool,
            (false, false) => Conversion::IntToInt,
            (false, true) => Conversion::IntToFloat,
            (true, false) => Conversion::FloatToInt,
            (true, true) => Conversion::FloatToFloat,
        };
        self.convert_value(conversion, from, to, dst);
    }

    pub(super) fn inc_dec(&mut self, place: &Place, increment: bool, prefix: bool, size: u64, dst: Reg) -> Loc {
        let class = self.class(place.ty.ty);
        let loc = self.place(place);
        self.load(loc, class, dst);
        let new = if prefix { dst } else { self.reg() };
        let step = if increment { 1 } else { -1 };
        match class {
            Class::Ptr(_) => {
                let imm = i32::try_from(size).unwrap_or(i32::MAX).saturating_mul(step);
                self.emit(Op::PtrAddImm { dst: new, a: dst, imm });
            }
            Class::F32 | Class::F64 | Class::Long => {
                let one = match class {
                    Class::F32 => u64::from(1f32.to_bits()),
                    _ => 1f64.to_bits(),
                };
                let one = self.constant(one);
                let op = if increment { BinaryOp::Add } else { BinaryOp::Sub };
                self.float_op(op, class, new, dst, one);
            }
            Class::Bool if increment => self.emit(Op::Const { dst: new, bits: 1 }),
            _ => {
                let op = match (class.width(), class.is_signed()) {
                    (Width::W8, true) => IntOp::AddS64,
                    (Width::W8, false) => IntOp::AddU64,
                    (Width::W4, true) => IntOp::AddS32,
                    _ => IntOp::AddU32,
                };
                self.emit(Op::IntImm {
                    op,
                    dst: new,
                    a: dst,
                    imm: step,
                });
                self.cut(class, new);
            }
        }
        self.store(loc, class, new);
        if prefix {
            self.cut_to_bits(loc, class, dst);
        }
        loc
    }

    /// The place that an assignment designates afterwards.
    pub(super) fn assigned_place(&mut self, expr: &Expr) -> Loc {
        let dst = self.reg();
        match &expr.kind {
            ExprKind::Assign(place, value) => self.assign(place, value, dst),
            ExprKind::CompoundAssign {
                place,
                op,
                value,
                compute,
            } => self.compound_assign(place, *op, value, *compute, dst),
            ExprKind::IncDec {
                place, increment, size, ..
            } => self.inc_dec(place, *increment, true, *size, dst),
            _ => {
                self.unsupported("this assignment as a place");
                Loc::new(At::Mem(dst, 0))
            }
        }
    }
}

/// Whether a place is found without computing anything.
fn is_variable(place: &Place) -> bool {
    match &place.kind {
        PlaceKind::Local(_) | PlaceKind::Global(_) => true,
        PlaceKind::Field { base, .. } => is_variable(base),
        _ => false,
    }
}
