//! Comparisons: of numbers after the usual conversions, of pointers of one type (C17 6.5.8, 6.5.9).

use super::Sema;
use super::convert::Why;
use crate::diag::{Diagnostic, Message};
use crate::front::ast;
use crate::front::hir::{BinaryOp, CompareOp, Conversion, Expr, ExprKind, PlaceKind, UnaryOp};
use crate::front::ty::{Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn comparison(
        &mut self,
        op: ast::BinaryOp,
        compare: CompareOp,
        left: Expr,
        right: Expr,
        span: Span,
    ) -> Expr {
        if left.ty.is_error() || right.ty.is_error() {
            return self.error_expr(span);
        }
        if let Some((_, vector)) = self.vector_pair(left.ty, right.ty) {
            return self.vector_comparison(compare, left, right, vector, span);
        }
        if self.is_complex_pair(left.ty, right.ty) {
            let operands = (left.clone(), right.clone());
            return match self.complex_comparison(compare, left, right, span) {
                Some(value) => value,
                None => self.bad_operands(op, &operands.0, &operands.1, span),
            };
        }
        let ty = self.truth_type();
        let (left, right) = if self.usable_arithmetic(left.ty) && self.usable_arithmetic(right.ty) {
            self.warn_signs(compare, &left, &right, span);
            let (left, right, _) = self.usual(left, right);
            (left, right)
        } else if left.ty == right.ty && self.types().is_scoped_enum(left.ty) {
            (left, right)
        } else {
            match self.comparable_pointers(op, left, right, span) {
                Some(pair) => pair,
                None => return self.error_expr(span),
            }
        };
        self.ordered_comparison(compare, left, right, ty, span)
    }

    /// Both sides of a comparison as pointers of one type (C17 6.5.8, 6.5.9).
    pub(super) fn comparable_pointers(
        &mut self,
        op: ast::BinaryOp,
        left: Expr,
        right: Expr,
        span: Span,
    ) -> Option<(Expr, Expr)> {
        let pointer = |sema: &Sema, ty: Ty| {
            matches!(
                sema.types().kind(ty),
                TyKind::Pointer(_) | TyKind::Nullptr | TyKind::MemberPointer(..)
            )
        };
        let (is_left, is_right) = (pointer(self, left.ty), pointer(self, right.ty));
        if !is_left && !is_right {
            self.bad_operands(op, &left, &right, span);
            return None;
        }
        if self.is_null_constant(&right) && is_left && left.ty != Ty::NULLPTR {
            let to = left.ty;
            return Some((left, self.convert_value(right, to, &Why::Operand)));
        }
        if self.is_null_constant(&left) && is_right && right.ty != Ty::NULLPTR {
            let to = right.ty;
            return Some((self.convert_value(left, to, &Why::Operand), right));
        }
        self.warn_arrays(op, &left, &right, span);
        if left.ty == right.ty {
            return Some((left, right));
        }
        let (Some(a), Some(b)) = (self.types().pointee(left.ty), self.types().pointee(right.ty)) else {
            let integer = self.types().is_integer(if is_left { right.ty } else { left.ty });
            if self.is_cpp() || !integer {
                self.bad_operands(op, &left, &right, span);
                return None;
            }
            let (x, y) = (self.type_name(left.ty), self.type_name(right.ty));
            self.report(
                Diagnostic::warning("sema-compare-pointer-int", span)
                    .arg("left", x)
                    .arg("right", y),
            );
            let to = if is_left { left.ty } else { right.ty };
            let (left_span, right_span) = (left.span, right.span);
            return Some((
                self.cast_value(left, to, left_span),
                self.cast_value(right, to, right_span),
            ));
        };
        let related = self.derived_to_base(a.ty, b.ty).is_some() || self.derived_to_base(b.ty, a.ty).is_some();
        if a.ty != Ty::VOID && b.ty != Ty::VOID && !self.compatible(a.ty, b.ty) && !(related && self.is_cpp()) {
            if self.is_cpp() {
                self.bad_operands(op, &left, &right, span);
                return None;
            }
            let (x, y) = (self.type_name(left.ty), self.type_name(right.ty));
            self.report(
                Diagnostic::warning("sema-compare-distinct-pointers", span)
                    .arg("left", x)
                    .arg("right", y),
            );
        }
        let to = if b.ty == Ty::VOID || self.derived_to_base(a.ty, b.ty).is_some() {
            right.ty
        } else {
            left.ty
        };
        let (left_span, right_span) = (left.span, right.span);
        Some((
            self.cast_value(left, to, left_span),
            self.cast_value(right, to, right_span),
        ))
    }

    /// `if (a == b)` with two arrays compares where they lie (gcc -Warray-compare).
    fn warn_arrays(&mut self, op: ast::BinaryOp, left: &Expr, right: &Expr, span: Span) {
        let array = |value: &Expr| match &value.kind {
            ExprKind::Decay(place) => !matches!(place.kind, PlaceKind::String(_)),
            _ => false,
        };
        if array(left) && array(right) && self.unevaluated == 0 {
            let text = self.types().pointee(left.ty).is_some_and(|to| to.ty == Ty::CHAR);
            let mut diagnostic = Diagnostic::warning("sema-compare-arrays", span).arg("op", super::ops::spelling(op));
            if text {
                diagnostic = diagnostic.hint(Message::new("sema-compare-text-hint"));
            }
            self.report(diagnostic);
        }
    }

    /// `i < v.size()` with a negative `i` does not do what it says (gcc -Wextra: -Wsign-compare).
    pub(super) fn warn_signs(&mut self, compare: CompareOp, left: &Expr, right: &Expr, span: Span) {
        if self.unevaluated > 0 {
            return;
        }
        let common = self.common_type(left.ty, right.ty);
        if !self.types().is_integer(common) || self.types().is_signed(common) {
            return;
        }
        let promoted_signed = |sema: &Sema, value: &Expr| sema.types().is_signed(sema.promoted_type(value.ty));
        let (signed, other) = match (promoted_signed(self, left), promoted_signed(self, right)) {
            (true, false) => (left, right),
            (false, true) => (right, left),
            _ => return,
        };
        // `u >= 0` with an unsigned `u` (gcc -Wtype-limits).
        let zero = |value: &Expr| matches!(value.kind, ExprKind::Int(0));
        let never = match compare {
            CompareOp::Ge if zero(right) => Some("yes"),
            CompareOp::Le if zero(left) => Some("yes"),
            CompareOp::Lt if zero(right) => Some("no"),
            CompareOp::Gt if zero(left) => Some("no"),
            _ => None,
        };
        if let Some(result) = never.filter(|_| self.fold_int(other).is_none()) {
            let name = self.type_name(other.ty);
            let diagnostic = Diagnostic::warning("sema-unsigned-never-negative", span);
            self.report(diagnostic.arg("type", name).arg("always", result));
            return;
        }
        // A narrower unsigned value or a constant that is not negative cannot go wrong.
        if self.is_never_negative(signed) {
            return;
        }
        if matches!(compare, CompareOp::Eq | CompareOp::Ne) && self.fold_int(other).is_some() {
            return;
        }
        let (a, b) = (self.type_name(left.ty), self.type_name(right.ty));
        self.report(
            Diagnostic::warning("sema-sign-compare", span)
                .arg("left", a)
                .arg("right", b),
        );
    }

    /// A truth, a narrower unsigned value, a constant, bits taken out of one.
    fn is_never_negative(&self, value: &Expr) -> bool {
        if !self.types().is_signed(value.ty) || self.fold_int(value).is_some_and(|value| value >= 0) {
            return true;
        }
        match &value.kind {
            ExprKind::Compare(..) | ExprKind::LogAnd(..) | ExprKind::LogOr(..) | ExprKind::Unary(UnaryOp::Not, _) => {
                true
            }
            ExprKind::Convert(Conversion::IntToInt, inner) => {
                self.is_never_negative(inner) && self.is_wider(value, inner)
            }
            ExprKind::Binary(BinaryOp::And, left, right) => {
                self.is_never_negative(left) || self.is_never_negative(right)
            }
            ExprKind::Binary(BinaryOp::Shr | BinaryOp::Rem, left, _) => self.is_never_negative(left),
            ExprKind::Binary(BinaryOp::Div, left, right) => {
                self.is_never_negative(left) && self.is_never_negative(right)
            }
            ExprKind::Conditional(_, yes, no) => self.is_never_negative(yes) && self.is_never_negative(no),
            _ => false,
        }
    }

    fn is_wider(&self, value: &Expr, inner: &Expr) -> bool {
        self.types().size_of(value.ty) > self.types().size_of(inner.ty)
    }
}
