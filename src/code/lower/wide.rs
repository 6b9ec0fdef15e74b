//! `__int128`: held in memory like a record, computed by a builtin on addresses.
//!
//! `a + b` makes a hidden temporary of 16 bytes and calls `__heapwise_wide(what, where to, &a, &b)`; see
//! `vm/builtins/wide.rs` for the numbers of `what`.

use super::body::Build;
use super::place::{At, Loc};
use super::shape::Class;
use crate::code::Builtin;
use crate::code::op::{IntOp, Op, Reg, UnaryOp};
use crate::front::hir::{self, BinaryOp, CompareOp, CompoundOp, Conversion, Expr, ExprKind, Place};
use crate::front::ty::{IntKind, Ty};
use crate::memory::Width;

const NEGATE: u64 = 10;
const INVERT: u64 = 11;
const COMPARE: u64 = 12;
const TO_DOUBLE: u64 = 18;
const FROM_DOUBLE: u64 = 19;
/// Added for signed operands.
const SIGNED: u64 = 0x100;

const HALF: Class = Class::Int {
    width: Width::W8,
    signed: false,
};

impl Build<'_, '_> {
    /// Whether values of this type have 128 bits.
    pub(super) fn is_wide(&self, ty: Ty) -> bool {
        matches!(self.hir.types.int_kind(ty), Some(IntKind::Int128 | IntKind::UInt128))
    }

    fn signed_flag(&self, ty: Ty) -> u64 {
        if self.hir.types.is_signed(ty) { SIGNED } else { 0 }
    }

    /// Whether the value is computed here; loads, calls and the like are those of records.
    pub(super) fn computes_wide(&self, expr: &Expr) -> bool {
        self.is_wide(expr.ty)
            && matches!(
                expr.kind,
                ExprKind::Int(_)
                    | ExprKind::Unary(..)
                    | ExprKind::Binary(..)
                    | ExprKind::Convert(..)
                    | ExprKind::CompoundAssign { .. }
                    | ExprKind::IncDec { .. }
            )
    }

    /// The address of a temporary with the value.
    pub(super) fn wide_temporary(&mut self, expr: &Expr, dst: Reg) {
        let slot = self.hidden_temporary(expr.ty);
        self.wide_into(expr, Loc::new(At::Local(slot, 0)));
        self.emit(Op::AddrLocal { dst, slot, offset: 0 });
    }

    /// Such a value, made at `to`.
    pub(super) fn wide_into(&mut self, expr: &Expr, to: Loc) {
        match &expr.kind {
            ExprKind::Int(value) => {
                let (low, high) = (self.constant(*value as u64), self.constant((*value >> 64) as u64));
                self.store_halves(to, low, high);
            }
            ExprKind::Unary(op, inner) => {
                let a = self.expr(inner);
                let what = match op {
                    hir::UnaryOp::Neg => NEGATE,
                    hir::UnaryOp::BitNot | hir::UnaryOp::Not => INVERT,
                };
                self.wide_call(what, to, a, a);
            }
            ExprKind::Binary(op, left, right) => {
                let a = self.expr(left);
                let b = self.wide_right(*op, right);
                self.wide_call(binary_code(*op) | self.signed_flag(expr.ty), to, a, b);
            }
            ExprKind::Convert(conversion, inner) => self.wide_conversion(*conversion, inner, to),
            ExprKind::CompoundAssign {
                place,
                op,
                value,
                compute,
            } => {
                let dst = self.reg();
                let from = self.wide_compound(place, *op, value, *compute, dst);
                self.copy_record(to, from, expr.ty);
            }
            ExprKind::IncDec {
                place,
                increment,
                prefix,
                ..
            } => self.wide_step(place, *increment, *prefix, Some(to)),
            _ => self.unsupported("128-bit arithmetic of this form"),
        }
    }

    /// The right operand: an address, but the count of a shift is a number.
    fn wide_right(&mut self, op: BinaryOp, right: &Expr) -> Reg {
        let b = self.expr(right);
        if matches!(op, BinaryOp::Shl | BinaryOp::Shr) && self.is_wide(right.ty) {
            self.load(Loc::new(At::Mem(b, 0)), HALF, b);
        }
        b
    }

    fn store_halves(&mut self, to: Loc, low: Reg, high: Reg) {
        let to = Loc::new(At::Mem(self.address(to), 0));
        self.store(to, HALF, low);
        let upper = self.at_offset(to, 8);
        self.store(upper, HALF, high);
    }

    fn wide_conversion(&mut self, conversion: Conversion, inner: &Expr, to: Loc) {
        if self.is_wide(inner.ty) {
            self.record_into(inner, to);
            return;
        }
        let class = self.class(inner.ty);
        let low = self.expr(inner);
        match conversion {
            Conversion::FloatToInt => {
                if class == Class::F32 {
                    self.emit(Op::Unary {
                        op: UnaryOp::F32ToF64,
                        dst: low,
                        a: low,
                    });
                }
                self.wide_call(FROM_DOUBLE, to, low, low);
            }
            _ => self.widen(class, low, to),
        }
    }

    /// A narrower integer, extended by its own sign.
    fn widen(&mut self, class: Class, low: Reg, to: Loc) {
        let op = match class {
            Class::Int {
                width: Width::W1,
                signed: true,
            } => Some(UnaryOp::Sext8To64),
            Class::Int {
                width: Width::W2,
                signed: true,
            } => Some(UnaryOp::Sext16To64),
            Class::Int {
                width: Width::W4,
                signed: true,
            } => Some(UnaryOp::Sext32To64),
            _ => None,
        };
        if let Some(op) = op {
            self.emit(Op::Unary { op, dst: low, a: low });
        }
        let high = self.reg();
        if class.is_signed() {
            self.emit(Op::IntImm {
                op: IntOp::ShrS64,
                dst: high,
                a: low,
                imm: 63,
            });
        } else {
            self.emit(Op::Const { dst: high, bits: 0 });
        }
        self.store_halves(to, low, high);
    }

    /// A conversion from 128 bits to something else; `a` holds the address.
    pub(super) fn out_of_wide(&mut self, conversion: Conversion, from: Ty, to: Class, a: Reg, dst: Reg) {
        match conversion {
            Conversion::ToBool => self.wide_truth(a, dst),
            Conversion::IntToFloat => {
                let flag = self.signed_flag(from);
                self.wide_value(TO_DOUBLE | flag, a, a, dst);
                if to == Class::F32 {
                    self.emit(Op::Unary {
                        op: UnaryOp::F64ToF32,
                        dst,
                        a: dst,
                    });
                }
            }
            _ => {
                self.load(Loc::new(At::Mem(a, 0)), HALF, dst);
                let op = match to.width() {
                    Width::W1 => UnaryOp::Trunc8,
                    Width::W2 => UnaryOp::Trunc16,
                    Width::W4 => UnaryOp::Trunc32,
                    Width::W8 => return,
                };
                self.emit(Op::Unary { op, dst, a: dst });
            }
        }
    }

    /// 1 when some bit is set, else 0.
    pub(super) fn wide_truth(&mut self, a: Reg, dst: Reg) {
        let (low, high) = (self.reg(), self.reg());
        self.load(Loc::new(At::Mem(a, 0)), HALF, low);
        self.load(Loc::new(At::Mem(a, 8)), HALF, high);
        self.emit(Op::Int {
            op: IntOp::Or,
            dst,
            a: low,
            b: high,
        });
        self.emit(Op::Unary {
            op: UnaryOp::IsNonZero,
            dst,
            a: dst,
        });
    }

    pub(super) fn wide_compare(&mut self, op: CompareOp, left: &Expr, right: &Expr, dst: Reg) {
        let (a, b) = (self.expr(left), self.expr(right));
        let which = match op {
            CompareOp::Eq => 0,
            CompareOp::Ne => 1,
            CompareOp::Lt => 2,
            CompareOp::Le => 3,
            CompareOp::Gt => 4,
            CompareOp::Ge => 5,
        };
        let flag = self.signed_flag(left.ty);
        self.wide_value((COMPARE + which) | flag, a, b, dst);
    }

    /// `place op= value` computed in 128 bits; the place, which may be narrower. `dst` gets a narrow value.
    pub(super) fn wide_compound(&mut self, place: &Place, op: CompoundOp, value: &Expr, compute: Ty, dst: Reg) -> Loc {
        let CompoundOp::Arith(op) = op else {
            self.unsupported("128-bit arithmetic of this form");
            return Loc::new(At::Mem(dst, 0));
        };
        let b = self.expr(value);
        if matches!(op, BinaryOp::Shl | BinaryOp::Shr) && self.is_wide(value.ty) {
            self.load(Loc::new(At::Mem(b, 0)), HALF, b);
        }
        let loc = self.place(place);
        if !self.is_wide(compute) {
            // `wide += 1.5`: through the floating type.
            let (class, float) = (self.class(place.ty.ty), self.class(compute));
            if class != Class::Memory || !float.is_float() {
                self.unsupported("128-bit arithmetic of this form");
                return loc;
            }
            let a = self.address(loc);
            self.out_of_wide(Conversion::IntToFloat, place.ty.ty, float, a, dst);
            self.float_op(op, float, dst, dst, b);
            if float == Class::F32 {
                self.emit(Op::Unary {
                    op: UnaryOp::F32ToF64,
                    dst,
                    a: dst,
                });
            }
            self.wide_call(FROM_DOUBLE, Loc::new(At::Mem(a, 0)), dst, dst);
            return Loc::new(At::Mem(a, 0));
        }
        let what = binary_code(op) | self.signed_flag(compute);
        if self.is_wide(place.ty.ty) {
            let a = self.address(loc);
            self.wide_call(what, Loc::new(At::Mem(a, 0)), a, b);
            return Loc::new(At::Mem(a, 0));
        }
        let class = self.class(place.ty.ty);
        let slot = self.hidden_temporary(compute);
        let temporary = Loc::new(At::Local(slot, 0));
        self.load(loc, class, dst);
        if class.is_float() {
            self.unsupported("128-bit arithmetic of this form");
            return loc;
        }
        self.widen(class, dst, temporary);
        let a = self.address(temporary);
        self.wide_call(what, temporary, a, b);
        let conversion = if class == Class::Bool {
            Conversion::ToBool
        } else {
            Conversion::IntToInt
        };
        self.out_of_wide(conversion, compute, class, a, dst);
        self.store(loc, class, dst);
        self.cut_to_bits(loc, class, dst);
        loc
    }

    /// `++place` and its kin; the result goes to `to`.
    pub(super) fn wide_step(&mut self, place: &Place, increment: bool, prefix: bool, to: Option<Loc>) {
        let ty = place.ty.ty;
        let loc = self.place(place);
        let a = self.address(loc);
        let loc = Loc::new(At::Mem(a, 0));
        if let (false, Some(to)) = (prefix, to) {
            self.copy_record(to, loc, ty);
        }
        let slot = self.hidden_temporary(ty);
        let one = Loc::new(At::Local(slot, 0));
        let (low, high) = (self.constant(1), self.constant(0));
        self.store_halves(one, low, high);
        let b = self.address(one);
        let op = if increment { BinaryOp::Add } else { BinaryOp::Sub };
        self.wide_call(binary_code(op), loc, a, b);
        if let (true, Some(to)) = (prefix, to) {
            self.copy_record(to, loc, ty);
        }
    }

    fn wide_call(&mut self, what: u64, to: Loc, a: Reg, b: Reg) {
        let to = self.address(to);
        let args = self.regs(4);
        self.emit(Op::Const { dst: args, bits: what });
        for (index, from) in [to, a, b].into_iter().enumerate() {
            self.emit(Op::Move {
                dst: Reg(args.0.saturating_add(1 + index as u16)),
                a: from,
            });
        }
        let dst = self.reg();
        self.emit(Op::CallBuiltin {
            builtin: Builtin::Wide,
            dst,
            args,
            n: 4,
        });
    }

    /// The same for results that fit a register.
    fn wide_value(&mut self, what: u64, a: Reg, b: Reg, dst: Reg) {
        let args = self.regs(4);
        self.emit(Op::Const { dst: args, bits: what });
        for (index, from) in [a, a, b].into_iter().enumerate() {
            self.emit(Op::Move {
                dst: Reg(args.0.saturating_add(1 + index as u16)),
                a: from,
            });
        }
        self.emit(Op::CallBuiltin {
            builtin: Builtin::Wide,
            dst,
            args,
            n: 4,
        });
    }
}

fn binary_code(op: BinaryOp) -> u64 {
    match op {
        BinaryOp::Add => 0,
        BinaryOp::Sub => 1,
        BinaryOp::Mul => 2,
        BinaryOp::Div => 3,
        BinaryOp::Rem => 4,
        BinaryOp::Shl => 5,
        BinaryOp::Shr => 6,
        BinaryOp::And => 7,
        BinaryOp::Or => 8,
        BinaryOp::Xor => 9,
    }
}
