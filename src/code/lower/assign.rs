//! Assignments: `=`, `op=`, `++` and `--`, of scalars, bit-fields and whole records (C17 6.5.16, 6.5.2.4, 6.5.3.1).
//!
//! A place is evaluated once: its address stays in a register between the load and the store of `a[f()] += 1`. The value of
//! an assignment is what was stored, cut to the place's type.

use super::body::Build;
use super::operator::int_op;
use super::place::{At, Loc, constant, constant_bytes};
use super::shape::Class;
use crate::code::op::{IntOp, Op, Reg};
use crate::front::hir::{BinaryOp, CompoundOp, Conversion, Expr, ExprKind, Place};
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
        self.expr_into(value, dst);
        let loc = self.place(place);
        let outer = self.span;
        self.span = place.span;
        self.store(loc, class, dst);
        self.span = outer;
        self.cut_to_bits(loc, class, dst);
        loc
    }

    pub(super) fn assign_record(&mut self, place: &Place, value: &Expr) -> Loc {
        if let ExprKind::Load(from) = &value.kind {
            let from = self.place(from);
            let to = self.place(place);
            self.copy_record(to, from, place.ty.ty);
            return to;
        }
        // The value may be made of the old object: it is complete before the first byte changes.
        let slot = self.hidden_temporary(place.ty.ty);
        let temporary = Loc::new(At::Local(slot, 0));
        self.record_into(value, temporary);
        let to = self.place(place);
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
