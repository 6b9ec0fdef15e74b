//! Conversions: places to values, implicit and explicit ones (C17 6.3, C++17 7).

use super::{Operand, Sema};
use crate::front::hir::{Expr, Place};
use crate::front::ty::Ty;
use crate::source::Span;

/// Why a value is converted: chooses the words of the message when it cannot be.
#[derive(Clone, Debug)]
pub enum Why {
    /// `a = b`
    Assign,
    /// `T a = b`
    Init,
    /// Argument `index` (from 1) of this function.
    Argument {
        /// The function's name.
        func: std::rc::Rc<str>,
        /// From 1.
        index: usize,
    },
    /// `return b`
    Return,
    /// Anything else: a subscript, a condition, an operand.
    Operand,
}

impl Sema {
    /// Lvalue, array and function conversion (C17 6.3.2.1): the value of an operand.
    pub(super) fn rvalue(&mut self, operand: Operand) -> Expr {
        self.error_expr(operand.span())
    }

    /// Implicit conversion to a non-record, non-reference type.
    pub(super) fn convert(&mut self, operand: Operand, _to: Ty, _why: &Why) -> Expr {
        self.error_expr(operand.span())
    }

    /// `(T)x`, for non-record, non-reference types.
    pub(super) fn cast(&mut self, operand: Operand, _to: Ty, span: Span) -> Expr {
        let _ = operand;
        self.error_expr(span)
    }

    /// The place of an operand, a temporary made for a value.
    pub(super) fn materialize(&mut self, operand: Operand) -> Option<Place> {
        let _ = operand;
        None
    }
}
