//! Can control reach the end of these statements? Decides about "a value should be returned here".
//!
//! Errs on the side of "no" only where a `goto` or an endless loop makes it plain; a wrong "yes" is a needless warning,
//! so labels count as reachable only behind a `goto` or a case.

use super::Sema;
use crate::front::hir::{Callee, Expr, ExprKind, Stmt, StmtKind};

impl Sema {
    /// Whether control can run past the last statement.
    pub(super) fn falls_through(&self, stmts: &[Stmt]) -> bool {
        let mut reachable = true;
        for stmt in stmts {
            match &stmt.kind {
                // Someone may jump here.
                StmtKind::Label(_) => reachable = true,
                _ if reachable => reachable = self.passes(stmt),
                _ => reachable = self.passes(stmt) && has_label(stmt),
            }
        }
        reachable
    }

    fn passes(&self, stmt: &Stmt) -> bool {
        match &stmt.kind {
            StmtKind::Return { .. }
            | StmtKind::Goto(_)
            | StmtKind::GotoComputed(_)
            | StmtKind::Break
            | StmtKind::Continue => false,
            StmtKind::Expr(full) => !self.never_returns(&full.expr),
            StmtKind::Block(block) => self.falls_through(&block.stmts),
            StmtKind::If { cond, then, otherwise } => {
                let constant = self.fold(&cond.expr).map(|value| value.kind);
                let otherwise = otherwise.as_ref().is_none_or(|stmt| self.passes(stmt));
                match constant {
                    Some(ExprKind::Int(0)) => otherwise,
                    Some(ExprKind::Int(_)) => self.passes(then),
                    _ => self.passes(then) || otherwise,
                }
            }
            StmtKind::Loop {
                cond, body, test_first, ..
            } => {
                if !test_first && !self.passes(body) && !has_continue(body) {
                    return has_break(body);
                }
                let endless = match cond {
                    None => true,
                    Some(cond) => matches!(
                        self.fold(&cond.expr).map(|value| value.kind),
                        Some(ExprKind::Int(value)) if value != 0
                    ),
                };
                !endless || has_break(body)
            }
            StmtKind::Switch { default, body, .. } => default.is_none() || has_break(body) || self.passes(body),
            StmtKind::Try { body, handlers } => {
                self.falls_through(&body.stmts)
                    || handlers.iter().any(|handler| self.falls_through(&handler.body.stmts))
            }
            StmtKind::Declare { .. }
            | StmtKind::DeclareVla { .. }
            | StmtKind::DeclareConsole { .. }
            | StmtKind::InitMember { .. }
            | StmtKind::InitStatic(_)
            | StmtKind::Label(_)
            | StmtKind::Empty => true,
        }
    }

    /// `exit(1)`, `throw x`, and `assert(0)`-like conditionals whose taken branch never returns.
    fn never_returns(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Call {
                callee: Callee::Func(func),
                ..
            } => self.func_infos.get(func.index()).is_some_and(|info| info.noreturn),
            ExprKind::Throw(_) | ExprKind::Rethrow => true,
            ExprKind::Convert(_, inner) => self.never_returns(inner),
            ExprKind::Comma(left, right) => self.never_returns(left) || self.never_returns(right),
            ExprKind::Conditional(cond, yes, no) => match self.fold(cond).map(|value| value.kind) {
                Some(ExprKind::Int(0)) => self.never_returns(no),
                Some(ExprKind::Int(_)) => self.never_returns(yes),
                _ => self.never_returns(yes) && self.never_returns(no),
            },
            _ => false,
        }
    }
}

/// A `break` that leaves this very loop or switch.
fn has_break(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Break => true,
        StmtKind::Block(block) => block.stmts.iter().any(has_break),
        StmtKind::If { then, otherwise, .. } => {
            has_break(then) || otherwise.as_ref().is_some_and(|stmt| has_break(stmt))
        }
        StmtKind::Try { body, handlers } => {
            body.stmts.iter().any(has_break) || handlers.iter().any(|handler| handler.body.stmts.iter().any(has_break))
        }
        _ => false,
    }
}

/// A `continue` of this very loop.
fn has_continue(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Continue => true,
        StmtKind::Block(block) => block.stmts.iter().any(has_continue),
        StmtKind::If { then, otherwise, .. } => {
            has_continue(then) || otherwise.as_ref().is_some_and(|stmt| has_continue(stmt))
        }
        StmtKind::Switch { body, .. } => has_continue(body),
        StmtKind::Try { body, handlers } => {
            let caught = |stmts: &[Stmt]| stmts.iter().any(has_continue);
            caught(&body.stmts) || handlers.iter().any(|handler| caught(&handler.body.stmts))
        }
        _ => false,
    }
}

/// A label somewhere inside, so that a jump can come in.
fn has_label(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Label(_) => true,
        StmtKind::Block(block) => block.stmts.iter().any(has_label),
        StmtKind::If { then, otherwise, .. } => {
            has_label(then) || otherwise.as_ref().is_some_and(|stmt| has_label(stmt))
        }
        StmtKind::Loop { body, .. } | StmtKind::Switch { body, .. } => has_label(body),
        StmtKind::Try { body, .. } => body.stmts.iter().any(has_label),
        _ => false,
    }
}
