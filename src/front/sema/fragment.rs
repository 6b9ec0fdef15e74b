//! Console lines: analysed in the scope of a paused function, with variables of their own.

use super::Sema;
use crate::front::ast;
use crate::front::compile::{Fragment, Paused};
use crate::source::Span;

impl Sema {
    /// The names of types visible where the program stands, qualified where they need to be (`std::size_t`).
    pub fn visible_types(&self, _paused: Paused) -> Vec<String> {
        Vec::new()
    }

    /// A console line as a function of its own, in the scope of the paused one.
    pub fn fragment(&mut self, _stmts: &[ast::Stmt], _paused: Paused, _span: Span) -> Option<Fragment> {
        None
    }
}
