//! Explicit conversion to scalar types: `(int)x` (C17 6.5.4).

use super::convert::Why;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::hir::{Conversion, Expr, ExprKind};
use crate::front::ty::{IntKind, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// `(T)x`, for non-record, non-reference types.
    pub(super) fn cast(&mut self, operand: Operand, to: Ty, span: Span) -> Expr {
        if to == Ty::VOID {
            let value = self.discard(operand);
            return Expr { span, ..value };
        }
        if operand.is_error() || to.is_error() {
            return self.error_expr(span);
        }
        let operand = match operand {
            Operand::Funcs(set) if self.is_cpp() => match self.choose_by_type(&set, to.into()) {
                Some(func) => Operand::Value(self.function_address(func, set.span)),
                None => Operand::Funcs(set),
            },
            Operand::List(list) => {
                let value = self.convert_list(&list, to, &Why::Operand);
                return Expr { span, ..value };
            }
            other => other,
        };
        if self.is_cpp()
            && operand.ty().is_some_and(|ty| self.types().is_record(ty.ty))
            && let Some(converted) = self.user_conversion(&operand, to.into())
        {
            let value = self.rvalue(converted);
            return self.cast_value(value, to, span);
        }
        let value = self.rvalue(operand);
        self.cast_value(value, to, span)
    }

    /// Explicit conversion of a value to a scalar type.
    pub(super) fn cast_value(&mut self, value: Expr, to: Ty, span: Span) -> Expr {
        let from = value.ty;
        if from.is_error() || to.is_error() {
            return self.error_expr(span);
        }
        if from == to {
            return Expr { span, ..value };
        }
        let integer = |kind: &TyKind| matches!(kind, TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_));
        let from_kind = self.types().kind(from).clone();
        let to_kind = self.types().kind(to).clone();
        let result = match (&from_kind, &to_kind) {
            (a, b)
                if (integer(a) || matches!(a, TyKind::Float(_))) && (integer(b) || matches!(b, TyKind::Float(_))) =>
            {
                self.numeric(value, to)
            }
            (TyKind::Pointer(a), TyKind::Pointer(b)) => {
                let conversion = if let Some(offset) = self.derived_to_base(a.ty, b.ty) {
                    Conversion::PtrAdjust(offset as i64)
                } else if let Some(offset) = self.derived_to_base(b.ty, a.ty) {
                    Conversion::PtrAdjust(-(offset as i64))
                } else {
                    Conversion::PtrToPtr
                };
                match value.kind {
                    ExprKind::Int(0) => Expr { ty: to, ..value },
                    _ => Expr {
                        kind: ExprKind::Convert(conversion, Box::new(value)),
                        ty: to,
                        span,
                    },
                }
            }
            (TyKind::Pointer(_), b) if integer(b) => {
                let size = self.types().size_of(to).unwrap_or(0);
                if size < self.types().model.pointer_size() && !matches!(b, TyKind::Int(IntKind::Bool)) {
                    self.mixed("sema-cast-loses-bits", &value, to, &Why::Operand);
                }
                self.pointer_to_int(value, to)
            }
            (a, TyKind::Pointer(_)) if integer(a) => self.int_to_pointer(value, to),
            (TyKind::Nullptr, TyKind::Pointer(_) | TyKind::MemberPointer(..)) => self.null(value, to),
            (TyKind::Nullptr, b) if integer(b) => self.null(value, to),
            (TyKind::MemberPointer(..), TyKind::MemberPointer(..)) => Expr {
                kind: ExprKind::Convert(Conversion::PtrToPtr, Box::new(value)),
                ty: to,
                span,
            },
            (TyKind::Void, _) => {
                self.report(Diagnostic::error("sema-void-value", value.span).arg("why", "operand"));
                self.error_expr(span)
            }
            _ => {
                self.incompatible("sema-c-cast", &value, to, &Why::Operand);
                self.error_expr(span)
            }
        };
        Expr { span, ..result }
    }
}
