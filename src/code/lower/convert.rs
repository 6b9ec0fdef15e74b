//! Conversions of values between arithmetic types and pointers (C17 6.3).
//!
//! Registers hold bits that are zero-extended from the type's width: a narrowing conversion masks, a widening one
//! sign-extends when the source is signed. Conversions of floating values go through the widths the machine has ops for.

use super::body::Build;
use super::shape::Class;
use crate::code::op::{Op, Reg, UnaryOp};
use crate::front::hir::{Conversion, Expr, ExprKind};
use crate::front::ty::Ty;
use crate::memory::Width;

impl Build<'_, '_> {
    pub(super) fn convert(&mut self, conversion: Conversion, inner: &Expr, to: Ty, dst: Reg) {
        let (from_class, to_class) = (self.class(inner.ty), self.class(to));
        if conversion == Conversion::ToVoid {
            self.drop_expr(inner);
            return;
        }
        if conversion == Conversion::ToBool && matches!(inner.kind, ExprKind::LogAnd(..) | ExprKind::LogOr(..)) {
            self.expr_into(inner, dst);
            return;
        }
        if self.is_wide(inner.ty) {
            let a = self.expr(inner);
            self.out_of_wide(conversion, inner.ty, to_class, a, dst);
            return;
        }
        // An extension right behind a load is part of the load.
        if let (Conversion::IntToInt, ExprKind::Load(place)) = (conversion, &inner.kind)
            && let Class::Int { .. } = from_class
            && let Some(kind) = Self::extending_load(from_class, to_class)
        {
            let loc = self.place(place);
            if loc.bits.is_none() {
                let outer = std::mem::replace(&mut self.span, place.span);
                self.load_kind(loc, kind, dst);
                self.span = outer;
                return;
            }
            self.load(loc, from_class, dst);
        } else {
            self.expr_into(inner, dst);
        }
        self.convert_value(conversion, from_class, to_class, dst);
    }

    /// Converts a value in place.
    pub(super) fn convert_value(&mut self, conversion: Conversion, from: Class, to: Class, dst: Reg) {
        match conversion {
            Conversion::IntToInt | Conversion::IntToPtr | Conversion::PtrToInt => self.int_to_int(from, to, dst),
            Conversion::ToBool => match from {
                Class::Bool => {}
                _ => self.truth(from, dst, dst),
            },
            Conversion::IntToFloat => self.int_to_float(from, to, dst),
            Conversion::FloatToInt => self.float_to_int(from, to, dst),
            Conversion::FloatToFloat => match (from, to) {
                (Class::F32, Class::F64 | Class::Long) => self.emit(Op::Unary {
                    op: UnaryOp::F32ToF64,
                    dst,
                    a: dst,
                }),
                (Class::F64 | Class::Long, Class::F32) => self.emit(Op::Unary {
                    op: UnaryOp::F64ToF32,
                    dst,
                    a: dst,
                }),
                _ => {}
            },
            Conversion::PtrToPtr | Conversion::ToVoid => {}
            Conversion::PtrAdjust(bytes) => {
                let imm = bytes.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32;
                if imm != 0 {
                    self.emit(Op::PtrAdjust { dst, a: dst, imm });
                }
            }
        }
    }

    fn int_to_int(&mut self, from: Class, to: Class, dst: Reg) {
        let op = match (from.width(), to.width()) {
            (from, to) if from == to => return,
            (Width::W2 | Width::W4 | Width::W8, Width::W1) => UnaryOp::Trunc8,
            (Width::W4 | Width::W8, Width::W2) => UnaryOp::Trunc16,
            (Width::W8, Width::W4) => UnaryOp::Trunc32,
            _ if !from.is_signed() => return,
            (Width::W1, Width::W2) => UnaryOp::Sext8To16,
            (Width::W1, Width::W4) => UnaryOp::Sext8To32,
            (Width::W1, _) => UnaryOp::Sext8To64,
            (Width::W2, Width::W4) => UnaryOp::Sext16To32,
            (Width::W2, _) => UnaryOp::Sext16To64,
            (Width::W4, _) => UnaryOp::Sext32To64,
            (Width::W8, _) => return,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }

    fn int_to_float(&mut self, from: Class, to: Class, dst: Reg) {
        let single = to == Class::F32;
        match from {
            Class::Int {
                width: Width::W1,
                signed: true,
            } => self.emit(Op::Unary {
                op: UnaryOp::Sext8To32,
                dst,
                a: dst,
            }),
            Class::Int {
                width: Width::W2,
                signed: true,
            } => {
                self.emit(Op::Unary {
                    op: UnaryOp::Sext16To32,
                    dst,
                    a: dst,
                });
            }
            _ => {}
        }
        let op = match (from.width(), from.is_signed()) {
            (Width::W8, true) if single => UnaryOp::S64ToF32,
            (Width::W8, true) => UnaryOp::S64ToF64,
            (Width::W8, false) if single => UnaryOp::U64ToF32,
            (Width::W8, false) => UnaryOp::U64ToF64,
            (_, true) if single => UnaryOp::S32ToF32,
            (_, true) => UnaryOp::S32ToF64,
            // Zero-extended: a wide signed number.
            (_, false) if single => UnaryOp::S64ToF32,
            (_, false) => UnaryOp::S64ToF64,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }

    fn float_to_int(&mut self, from: Class, to: Class, dst: Reg) {
        let single = from == Class::F32;
        let op = match (to.width(), to.is_signed()) {
            (Width::W8, false) if single => UnaryOp::F32ToU64,
            (Width::W8, false) => UnaryOp::F64ToU64,
            (Width::W8, true) if single => UnaryOp::F32ToS64,
            (Width::W8, true) => UnaryOp::F64ToS64,
            // unsigned int goes through the 64-bit form, as gcc does it.
            (Width::W4, false) if single => UnaryOp::F32ToS64,
            (Width::W4, false) => UnaryOp::F64ToS64,
            _ if single => UnaryOp::F32ToS32,
            _ => UnaryOp::F64ToS32,
        };
        self.emit(Op::Unary { op, dst, a: dst });
        match to {
            Class::Int { width: Width::W1, .. } => self.emit(Op::Unary {
                op: UnaryOp::Trunc8,
                dst,
                a: dst,
            }),
            Class::Int { width: Width::W2, .. } => self.emit(Op::Unary {
                op: UnaryOp::Trunc16,
                dst,
                a: dst,
            }),
            Class::Int {
                width: Width::W4,
                signed: false,
            } => self.emit(Op::Unary {
                op: UnaryOp::Trunc32,
                dst,
                a: dst,
            }),
            _ => {}
        }
    }
}
