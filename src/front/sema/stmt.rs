//! Statements (C17 6.8, C++17 9).

use super::Sema;
use crate::front::ast;
use crate::front::hir::{Block, Stmt, StmtKind};
use crate::source::Span;

impl Sema {
    /// Appends what a statement means.
    pub(super) fn stmt(&mut self, stmt: &ast::Stmt, out: &mut Vec<Stmt>) {
        out.push(Stmt {
            kind: StmtKind::Empty,
            span: stmt.span,
        });
    }

    /// `{ ... }` with a scope of its own.
    pub(super) fn block(&mut self, _stmts: &[ast::Stmt], span: Span) -> Block {
        let scope = self.open_block(span);
        self.close_block();
        Block {
            scope,
            stmts: Vec::new(),
            end: span,
        }
    }
}
