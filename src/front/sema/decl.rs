//! Declarations: functions, objects, typedefs, at file level and in blocks (C17 6.7, 6.9).

use std::rc::Rc;

use super::Sema;
use crate::front::ast;
use crate::front::hir::{FuncId, Stmt};
use crate::front::ty::Ty;
use crate::source::Span;

impl Sema {
    /// A declaration at file or namespace level.
    pub(super) fn external_declaration(&mut self, _decl: &ast::Decl) {}

    /// A declaration in a block.
    pub(super) fn block_declaration(&mut self, _decl: &ast::Decl, _out: &mut Vec<Stmt>) {}

    /// Builds the body of a declared function; the current scope is the one its definition stands in.
    pub(super) fn function_body(&mut self, _func: FuncId, _def: &ast::FunctionDef) {}

    /// A new entry in the table of functions, without a body. `name` is qualified, for people.
    pub(super) fn new_func(&mut self, _name: Rc<str>, _ty: Ty, _span: Span) -> FuncId {
        FuncId(0)
    }

    /// Notes `main`.
    pub(super) fn find_main(&mut self) {}
}
