//! Comparisons and conditions: `a < b` as a value, and as a jump that is taken or not.
//!
//! A condition never becomes a 0 or 1 first: `if (a < b && c)` is two ops that compare and jump. [`Build::branch`] jumps to
//! its target when the condition has the wanted value and falls through otherwise, so `&&`, `||` and `!` cost nothing but
//! jumps (C17 6.5.8, 6.5.9, 6.5.13, 6.5.14).

use super::body::{Build, Label};
use super::operator::int_bits;
use super::place::constant;
use super::shape::Class;
use crate::code::op::{CmpOp, Op, Reg, UnaryOp};
use crate::front::hir::{self, CompareOp, Conversion, Expr, ExprKind};
use crate::front::ty::Ty;
use crate::memory::Width;

impl Build<'_, '_> {
    pub(super) fn compare(&mut self, op: CompareOp, left: &Expr, right: &Expr, dst: Reg) {
        if self.is_wide(left.ty) {
            self.wide_compare(op, left, right, dst);
            return;
        }
        let (cmp, class) = self.cmp_op(op, left.ty);
        self.expr_into(left, dst);
        self.extend_for_compare(class, dst);
        if let Some(imm) = self.cmp_immediate(cmp, class, right) {
            self.emit(Op::CmpImm {
                op: cmp,
                dst,
                a: dst,
                imm,
            });
            return;
        }
        let b = self.expr(right);
        self.extend_for_compare(class, b);
        self.emit(Op::Cmp {
            op: cmp,
            dst,
            a: dst,
            b,
        });
    }

    fn cmp_immediate(&self, cmp: CmpOp, class: Class, right: &Expr) -> Option<i32> {
        let is_pointer_order = matches!(cmp, CmpOp::LtPtr | CmpOp::LePtr | CmpOp::GtPtr | CmpOp::GePtr);
        if class.is_float() || is_pointer_order {
            return None;
        }
        let value = constant(right)?;
        match (class, cmp) {
            // Compared as wide registers: the constant is sign-extended to 64 bits, so negative narrow ones do not fit.
            (
                Class::Int {
                    signed: true,
                    width: Width::W4,
                },
                CmpOp::Eq | CmpOp::Ne,
            ) => i32::try_from(value).ok().filter(|imm| *imm >= 0),
            (Class::Int { signed: true, .. }, _) => i32::try_from(value).ok(),
            _ => i32::try_from(value).ok().filter(|imm| *imm >= 0),
        }
    }

    /// Enums of narrow underlying type are compared unpromoted.
    fn extend_for_compare(&mut self, class: Class, a: Reg) {
        let op = match class {
            Class::Int {
                width: Width::W1,
                signed: true,
            } => UnaryOp::Sext8To32,
            Class::Int {
                width: Width::W2,
                signed: true,
            } => UnaryOp::Sext16To32,
            _ => return,
        };
        self.emit(Op::Unary { op, dst: a, a });
    }

    fn cmp_op(&self, op: CompareOp, ty: Ty) -> (CmpOp, Class) {
        let class = self.class(ty);
        let cmp = match class {
            Class::F32 => match op {
                CompareOp::Eq => CmpOp::EqF32,
                CompareOp::Ne => CmpOp::NeF32,
                CompareOp::Lt => CmpOp::LtF32,
                CompareOp::Le => CmpOp::LeF32,
                CompareOp::Gt => CmpOp::GtF32,
                CompareOp::Ge => CmpOp::GeF32,
            },
            Class::F64 | Class::Long => match op {
                CompareOp::Eq => CmpOp::EqF64,
                CompareOp::Ne => CmpOp::NeF64,
                CompareOp::Lt => CmpOp::LtF64,
                CompareOp::Le => CmpOp::LeF64,
                CompareOp::Gt => CmpOp::GtF64,
                CompareOp::Ge => CmpOp::GeF64,
            },
            Class::Int {
                width: Width::W8,
                signed: true,
            } => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtS64,
                CompareOp::Le => CmpOp::LeS64,
                CompareOp::Gt => CmpOp::GtS64,
                CompareOp::Ge => CmpOp::GeS64,
            },
            Class::Int { signed: true, .. } => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtS32,
                CompareOp::Le => CmpOp::LeS32,
                CompareOp::Gt => CmpOp::GtS32,
                CompareOp::Ge => CmpOp::GeS32,
            },
            Class::Ptr(_) => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtPtr,
                CompareOp::Le => CmpOp::LePtr,
                CompareOp::Gt => CmpOp::GtPtr,
                CompareOp::Ge => CmpOp::GePtr,
            },
            Class::Int { signed: false, .. } | Class::Bool | Class::Memory | Class::Void | Class::Unknown => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtU,
                CompareOp::Le => CmpOp::LeU,
                CompareOp::Gt => CmpOp::GtU,
                CompareOp::Ge => CmpOp::GeU,
            },
        };
        (cmp, class)
    }

    /// Jumps to `target` when the truth of `cond` is `when`; goes on otherwise.
    pub(super) fn branch(&mut self, cond: &Expr, target: Label, when: bool) {
        if self.depth > 400 {
            self.unsupported("an expression nested this deeply");
            return;
        }
        self.depth += 1;
        let mark = self.next_reg;
        let outer = std::mem::replace(&mut self.span, cond.span);
        self.branch_kind(cond, target, when);
        self.span = outer;
        self.next_reg = mark;
        self.depth -= 1;
    }

    fn branch_kind(&mut self, cond: &Expr, target: Label, when: bool) {
        match &cond.kind {
            ExprKind::Unary(hir::UnaryOp::Not, inner) => self.branch(inner, target, !when),
            ExprKind::Convert(Conversion::ToBool, inner) => self.branch(inner, target, when),
            ExprKind::Convert(Conversion::IntToInt, inner) if self.class(inner.ty) == Class::Bool => {
                self.branch(inner, target, when);
            }
            ExprKind::LogAnd(..) => self.branch_row(cond, true, target, when),
            ExprKind::LogOr(..) => self.branch_row(cond, false, target, when),
            ExprKind::Int(value) => {
                let is_true = match self.is_wide(cond.ty) {
                    true => *value != 0,
                    false => int_bits(*value, self.class(cond.ty)) != 0,
                };
                if is_true == when {
                    self.jump(target);
                }
            }
            ExprKind::Comma(first, then) => {
                self.drop_expr(first);
                self.branch(then, target, when);
            }
            ExprKind::Compare(op, left, right)
                if self.class(left.ty).is_scalar() && !self.class(left.ty).is_float() =>
            {
                let op = if when { *op } else { negated(*op) };
                let (cmp, class) = self.cmp_op(op, left.ty);
                let a = self.expr(left);
                self.extend_for_compare(class, a);
                if let Some(imm) = self.cmp_immediate(cmp, class, right) {
                    self.emit(Op::BranchCmpImm {
                        op: cmp,
                        a,
                        imm,
                        target: target.pc(),
                    });
                } else {
                    let b = self.expr(right);
                    self.extend_for_compare(class, b);
                    self.emit(Op::BranchCmp {
                        op: cmp,
                        a,
                        b,
                        target: target.pc(),
                    });
                }
            }
            _ => {
                let class = self.class(cond.ty);
                let a = self.expr(cond);
                if self.is_wide(cond.ty) {
                    self.wide_truth(a, a);
                } else if class.is_float() {
                    self.truth(class, a, a);
                }
                self.branch_on(a, target, when);
            }
        }
    }

    /// Jumps on a register.
    pub(super) fn branch_on(&mut self, a: Reg, target: Label, when: bool) {
        let target = target.pc();
        self.emit(if when {
            Op::BranchNonZero { a, target }
        } else {
            Op::BranchZero { a, target }
        });
    }

    /// `a && b && c` (`and`) or `a || b || c`: the first terms decide when they are false (true), the last one either way.
    fn branch_row(&mut self, cond: &Expr, and: bool, target: Label, when: bool) {
        let mut terms = Vec::new();
        let mut first = cond;
        while let Some((left, right)) = match (&first.kind, and) {
            (ExprKind::LogAnd(left, right), true) | (ExprKind::LogOr(left, right), false) => Some((left, right)),
            _ => None,
        } {
            terms.push(&**right);
            first = left;
        }
        terms.push(first);
        let decided = !and;
        let over = self.label();
        let early = if when == decided { target } else { over };
        for term in terms.iter().skip(1).rev() {
            self.branch(term, early, decided);
        }
        if let Some(last) = terms.first() {
            self.branch(last, target, when);
        }
        self.place_label(over);
    }
}

fn negated(op: CompareOp) -> CompareOp {
    match op {
        CompareOp::Eq => CompareOp::Ne,
        CompareOp::Ne => CompareOp::Eq,
        CompareOp::Lt => CompareOp::Ge,
        CompareOp::Le => CompareOp::Gt,
        CompareOp::Gt => CompareOp::Le,
        CompareOp::Ge => CompareOp::Lt,
    }
}
