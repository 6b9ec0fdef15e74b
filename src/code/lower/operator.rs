//! Operators that compute: `+ - * / % << >> & | ^`, unary minus and complement.
//!
//! Both operands have the same type already (`hir` converts them). A result narrower than its register is cut back to its
//! width, so that `unsigned char` and `unsigned short` bit-fields wrap where C says so (C17 6.3.1.3, 6.5.5-6.5.12).
//! A small constant on the right goes into the op itself.

use super::body::Build;
use super::place::constant;
use super::shape::Class;
use crate::code::op::{FloatOp, IntOp, Op, Reg, UnaryOp};
use crate::front::hir::{self, BinaryOp, Conversion, Expr, ExprKind};
use crate::front::ty::Ty;
use crate::memory::Width;

impl Build<'_, '_> {
    pub(super) fn unary(&mut self, op: hir::UnaryOp, inner: &Expr, ty: Ty, dst: Reg) {
        let from = self.class(inner.ty);
        self.expr_into(inner, dst);
        if self.is_wide(inner.ty) {
            self.wide_truth(dst, dst);
            self.emit(Op::Unary {
                op: UnaryOp::IsZero,
                dst,
                a: dst,
            });
            return;
        }
        let wide = self.class(ty).width() == Width::W8;
        let op = match (op, from) {
            (hir::UnaryOp::Not, Class::F32) => UnaryOp::IsZeroF32,
            (hir::UnaryOp::Not, Class::F64 | Class::Long) => UnaryOp::IsZeroF64,
            (hir::UnaryOp::Not, _) => UnaryOp::IsZero,
            (hir::UnaryOp::Neg, Class::F32) => UnaryOp::NegF32,
            (hir::UnaryOp::Neg, Class::F64 | Class::Long) => UnaryOp::NegF64,
            (hir::UnaryOp::Neg, class) => match (class.is_signed(), wide) {
                (true, false) => UnaryOp::NegS32,
                (true, true) => UnaryOp::NegS64,
                (false, false) => UnaryOp::NegU32,
                (false, true) => UnaryOp::NegU64,
            },
            (hir::UnaryOp::BitNot, _) if wide => UnaryOp::Not64,
            (hir::UnaryOp::BitNot, _) => UnaryOp::Not32,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }

    /// A row of operators that leans to the left, from its left end on.
    pub(super) fn binary_row(&mut self, expr: &Expr, dst: Reg) {
        let mut row = Vec::new();
        let mut first = expr;
        while let ExprKind::Binary(op, left, right) = &first.kind {
            let goes_on =
                matches!(&left.kind, ExprKind::Binary(..)) && !self.is_wide(left.ty) && !self.is_wide(right.ty);
            if !goes_on {
                self.binary(*op, left, right, first.ty, dst);
                break;
            }
            row.push((*op, &**right, first));
            first = left;
        }
        for (op, right, node) in row.into_iter().rev() {
            let outer = std::mem::replace(&mut self.span, node.span);
            let class = self.class(node.ty);
            self.arithmetic(op, class, dst, dst, right);
            self.span = outer;
        }
    }

    fn binary(&mut self, op: BinaryOp, left: &Expr, right: &Expr, ty: Ty, dst: Reg) {
        let class = self.class(ty);
        if let (BinaryOp::Shl | BinaryOp::Shr, true) = (op, self.is_wide(right.ty)) {
            self.expr_into(left, dst);
            let b = self.expr(right);
            let narrow = Class::Int {
                width: Width::W8,
                signed: false,
            };
            self.out_of_wide(Conversion::IntToInt, right.ty, narrow, b, b);
            self.emit(Op::Int {
                op: int_op(op, class),
                dst,
                a: dst,
                b,
            });
            return;
        }
        if constant(left).is_some() && constant(right).is_none() && is_commutative(op) && !class.is_float() {
            self.expr_into(right, dst);
            self.arithmetic(op, class, dst, dst, left);
            return;
        }
        self.expr_into(left, dst);
        self.arithmetic(op, class, dst, dst, right);
    }

    /// `dst = a op right`
    pub(super) fn arithmetic(&mut self, op: BinaryOp, class: Class, dst: Reg, a: Reg, right: &Expr) {
        if class.is_float() {
            let b = self.expr(right);
            self.float_op(op, class, dst, a, b);
            return;
        }
        let int_op = int_op(op, class);
        // A negative immediate would set the high half of a narrow register.
        let fits = |imm: &i32| *imm >= 0 || class.width() == Width::W8 || !matches!(op, BinaryOp::Or | BinaryOp::Xor);
        if let Some(imm) = constant(right)
            .and_then(|value| immediate(value, class.width()))
            .filter(fits)
        {
            self.emit(Op::IntImm {
                op: int_op,
                dst,
                a,
                imm,
            });
        } else {
            let b = self.expr(right);
            self.emit(Op::Int { op: int_op, dst, a, b });
        }
        self.cut(class, dst);
    }

    pub(super) fn float_op(&mut self, op: BinaryOp, class: Class, dst: Reg, a: Reg, b: Reg) {
        let single = class == Class::F32;
        let op = match op {
            BinaryOp::Add if single => FloatOp::AddF32,
            BinaryOp::Add => FloatOp::AddF64,
            BinaryOp::Sub if single => FloatOp::SubF32,
            BinaryOp::Sub => FloatOp::SubF64,
            BinaryOp::Mul if single => FloatOp::MulF32,
            BinaryOp::Mul => FloatOp::MulF64,
            BinaryOp::Div if single => FloatOp::DivF32,
            BinaryOp::Div => FloatOp::DivF64,
            BinaryOp::Rem | BinaryOp::Shl | BinaryOp::Shr | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => {
                self.unsupported("this operation on floating numbers");
                return;
            }
        };
        self.emit(Op::Float { op, dst, a, b });
    }

    /// Registers hold narrow values zero-extended; arithmetic is on 32 bits at least.
    pub(super) fn cut(&mut self, class: Class, dst: Reg) {
        let op = match class {
            Class::Int { width: Width::W1, .. } => UnaryOp::Trunc8,
            Class::Int { width: Width::W2, .. } => UnaryOp::Trunc16,
            Class::Bool => UnaryOp::IsNonZero,
            _ => return,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }
}

/// Register bits of an integer constant.
pub(super) fn int_bits(value: i128, class: Class) -> u64 {
    match class {
        Class::Bool => u64::from(value != 0),
        class => value as u64 & class.width().mask(),
    }
}

/// The constant as an immediate of an operation of this width.
fn immediate(value: i128, width: Width) -> Option<i32> {
    match width {
        Width::W8 => i32::try_from(value).ok(),
        Width::W1 | Width::W2 | Width::W4 => (i128::from(i32::MIN)..=i128::from(u32::MAX))
            .contains(&value)
            .then_some(value as i32),
    }
}

fn is_commutative(op: BinaryOp) -> bool {
    match op {
        BinaryOp::Add | BinaryOp::Mul | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => true,
        BinaryOp::Sub | BinaryOp::Div | BinaryOp::Rem | BinaryOp::Shl | BinaryOp::Shr => false,
    }
}

/// The machine's operation for a class of integers.
pub(super) fn int_op(op: BinaryOp, class: Class) -> IntOp {
    let wide = class.width() == Width::W8;
    match (op, class.is_signed(), wide) {
        (BinaryOp::Add, true, false) => IntOp::AddS32,
        (BinaryOp::Add, false, false) => IntOp::AddU32,
        (BinaryOp::Add, true, true) => IntOp::AddS64,
        (BinaryOp::Add, false, true) => IntOp::AddU64,
        (BinaryOp::Sub, true, false) => IntOp::SubS32,
        (BinaryOp::Sub, false, false) => IntOp::SubU32,
        (BinaryOp::Sub, true, true) => IntOp::SubS64,
        (BinaryOp::Sub, false, true) => IntOp::SubU64,
        (BinaryOp::Mul, true, false) => IntOp::MulS32,
        (BinaryOp::Mul, false, false) => IntOp::MulU32,
        (BinaryOp::Mul, true, true) => IntOp::MulS64,
        (BinaryOp::Mul, false, true) => IntOp::MulU64,
        (BinaryOp::Div, true, false) => IntOp::DivS32,
        (BinaryOp::Div, false, false) => IntOp::DivU32,
        (BinaryOp::Div, true, true) => IntOp::DivS64,
        (BinaryOp::Div, false, true) => IntOp::DivU64,
        (BinaryOp::Rem, true, false) => IntOp::RemS32,
        (BinaryOp::Rem, false, false) => IntOp::RemU32,
        (BinaryOp::Rem, true, true) => IntOp::RemS64,
        (BinaryOp::Rem, false, true) => IntOp::RemU64,
        (BinaryOp::Shl, true, false) => IntOp::ShlS32,
        (BinaryOp::Shl, false, false) => IntOp::ShlU32,
        (BinaryOp::Shl, true, true) => IntOp::ShlS64,
        (BinaryOp::Shl, false, true) => IntOp::ShlU64,
        (BinaryOp::Shr, true, false) => IntOp::ShrS32,
        (BinaryOp::Shr, false, false) => IntOp::ShrU32,
        (BinaryOp::Shr, true, true) => IntOp::ShrS64,
        (BinaryOp::Shr, false, true) => IntOp::ShrU64,
        (BinaryOp::And, ..) => IntOp::And,
        (BinaryOp::Or, ..) => IntOp::Or,
        (BinaryOp::Xor, ..) => IntOp::Xor,
    }
}
