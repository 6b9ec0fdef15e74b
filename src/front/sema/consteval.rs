//! Constant expressions (C17 6.6).

use super::Sema;
use crate::front::ast;

impl Sema {
    /// The value of an integer constant expression; reports when it is none.
    pub(super) fn constant_int(&mut self, _expr: &ast::Expr) -> Option<i128> {
        None
    }
}
