//! Expressions (C17 6.5, C++17 8).

use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{Expr, FuncId, Place};
use crate::source::Span;

impl Sema {
    /// What an expression is, before any conversion.
    pub(super) fn expr(&mut self, expr: &ast::Expr) -> Operand {
        self.cpp_expr(expr)
    }

    /// The value of an expression: `expr`, then [`Sema::rvalue`].
    pub(super) fn value(&mut self, expr: &ast::Expr) -> Expr {
        let operand = self.expr(expr);
        self.rvalue(operand)
    }

    /// Calls one known function: converts the arguments to its parameters (defaults filled in), reports wrong counts.
    /// `object` becomes `this`.
    pub(super) fn call_function(
        &mut self,
        _func: FuncId,
        _object: Option<Place>,
        _args: Vec<Operand>,
        span: Span,
    ) -> Operand {
        Operand::Error(span)
    }
}
