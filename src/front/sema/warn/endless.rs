//! Loops whose condition nothing changes (clang -Wfor-loop-analysis) and functions that always call themselves
//! (-Winfinite-recursion).
//!
//! ```text
//! for (int j = 0; j < n; i++)      counts the wrong variable
//! ```

use super::walk::{Node, parts};
use super::{Body, strip};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{
    Callee, Conversion, Expr, ExprKind, FullExpr, FuncId, LocalId, LocalKind, PlaceKind, Stmt, StmtKind,
};

/// How a statement ends as far as the function's calls of itself go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// It goes on without having called.
    Passes,
    /// It has certainly called.
    Calls,
    /// It may leave the function, or nobody knows.
    Leaves,
}

/// Which functions are taken to return.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    Library,
    All,
}

impl Body<'_> {
    // ----------------------------------------------------------------------------------------------------- loops

    pub(super) fn loop_condition(&mut self, stmt: &Stmt) {
        let StmtKind::Loop {
            cond: Some(cond),
            step,
            body,
            ..
        } = &stmt.kind
        else {
            return;
        };
        if matches!(body.kind, StmtKind::Empty) {
            return;
        }
        let mut tested: Vec<LocalId> = Vec::new();
        let counted = step.as_ref().filter(|step| is_count(step));
        // A `for` that counts the wrong variable is a slip, whatever it calls.
        let trust = if counted.is_some() { Trust::All } else { Trust::Library };
        if !self.only_locals(&cond.expr, &mut tested) || tested.is_empty() || self.is_left(Node::Stmt(body), 0, trust) {
            return;
        }
        let mut changed = changes(Node::Expr(&cond.expr), &tested) || changes(Node::Stmt(body), &tested);
        if let Some(step) = step {
            changed |= changes(Node::Expr(&step.expr), &tested);
        }
        if changed {
            return;
        }
        let mut names = String::new();
        for local in &tested {
            let separator = if names.is_empty() { "`" } else { "`, `" };
            names.push_str(separator);
            names.push_str(&self.locals[local.index()].name);
        }
        names.push('`');
        let diagnostic = Diagnostic::warning("sema-loop-unchanged", cond.expr.span).arg("names", names);
        self.found.push(match counted {
            Some(step) => diagnostic.label(step.expr.span, Message::new("sema-loop-counts-other")),
            None => diagnostic,
        });
    }

    /// A condition made of variables that only this function can change, and constants.
    fn only_locals(&self, expr: &Expr, tested: &mut Vec<LocalId>) -> bool {
        match &expr.kind {
            ExprKind::Load(place) => {
                let PlaceKind::Local(id) = place.kind else { return false };
                let Some(local) = self.locals.get(id.index()) else {
                    return false;
                };
                let own = matches!(local.kind, LocalKind::Variable | LocalKind::Param);
                if !own || local.address_taken || local.ty.quals.is_volatile || local.name.is_empty() {
                    return false;
                }
                if !tested.contains(&id) {
                    tested.push(id);
                }
                true
            }
            ExprKind::Int(_) | ExprKind::Float(_) => true,
            ExprKind::Unary(_, inner) | ExprKind::Convert(_, inner) => self.only_locals(inner, tested),
            ExprKind::Binary(_, left, right)
            | ExprKind::Compare(_, left, right)
            | ExprKind::LogAnd(left, right)
            | ExprKind::LogOr(left, right) => self.only_locals(left, tested) && self.only_locals(right, tested),
            _ => false,
        }
    }

    /// Whether something in a loop's body may end the loop otherwise; `depth` counts the loops and switches inside it.
    fn is_left(&self, node: Node<'_>, depth: u32, trust: Trust) -> bool {
        let mut inside = depth;
        match node {
            Node::Stmt(stmt) => match &stmt.kind {
                StmtKind::Break if depth == 0 => return true,
                StmtKind::Return { .. } | StmtKind::Goto(_) | StmtKind::GotoComputed(_) | StmtKind::Label(_) => {
                    return !matches!(stmt.kind, StmtKind::Label(_)) || depth == 0;
                }
                StmtKind::Loop { .. } | StmtKind::Switch { .. } => inside += 1,
                _ => {}
            },
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Throw(_) | ExprKind::Rethrow | ExprKind::StmtExpr(..) | ExprKind::VirtualCall { .. } => {
                    return true;
                }
                ExprKind::Call {
                    callee: Callee::Func(func),
                    ..
                } if self.returns(*func, trust) => {}
                // The learner's own functions may well end the program.
                ExprKind::Call { .. } => return true,
                _ => {}
            },
            Node::Place(_) | Node::Init(_) => {}
        }
        let mut left = false;
        parts(node, &mut |part| left = left || self.is_left(part, inside, trust));
        left
    }

    /// Functions of the library, but for those that end or leave.
    fn returns(&self, func: FuncId, trust: Trust) -> bool {
        let info = self.sema.func_infos.get(func.index());
        (trust == Trust::All || !self.name(func).is_empty())
            && info.is_none_or(|info| !info.noreturn)
            && !matches!(self.name(func), "longjmp" | "raise" | "kill" | "qsort" | "bsearch")
    }

    // ------------------------------------------------------------------------------------------------- recursion

    pub(super) fn endless_recursion(&mut self, func: FuncId, stmts: &[Stmt]) {
        let mut call = None;
        if self.sequence_end(func, stmts, &mut call) != End::Calls {
            return;
        }
        let Some(call) = call else { return };
        let entry = &self.sema.program.funcs[func.index()];
        let diagnostic = Diagnostic::warning("sema-endless-recursion", entry.span)
            .arg("name", &*entry.name)
            .label(call, Message::new("sema-calls-itself"))
            .hint(Message::new("sema-endless-recursion-hint"));
        self.found.push(diagnostic);
    }

    fn sequence_end(&self, func: FuncId, stmts: &[Stmt], call: &mut Option<crate::source::Span>) -> End {
        for stmt in stmts {
            let end = self.end(func, stmt, call);
            if end != End::Passes {
                return end;
            }
        }
        End::Passes
    }

    fn end(&self, func: FuncId, stmt: &Stmt, call: &mut Option<crate::source::Span>) -> End {
        let node = Node::Stmt(stmt);
        match &stmt.kind {
            StmtKind::Block(block) => self.sequence_end(func, &block.stmts, call),
            StmtKind::If { cond, then, otherwise } => {
                let test = self.certainly(func, Node::Expr(&cond.expr), call);
                if test != End::Passes {
                    return test;
                }
                let then = self.end(func, then, call);
                let otherwise = otherwise
                    .as_ref()
                    .map_or(End::Passes, |stmt| self.end(func, stmt, call));
                match (then, otherwise) {
                    (End::Leaves, _) | (_, End::Leaves) => End::Leaves,
                    (End::Calls, End::Calls) => End::Calls,
                    _ => End::Passes,
                }
            }
            StmtKind::Expr(_) | StmtKind::Declare { .. } => self.certainly(func, node, call),
            StmtKind::Return { .. } => match self.certainly(func, node, call) {
                End::Calls => End::Calls,
                _ => End::Leaves,
            },
            StmtKind::Empty => End::Passes,
            // Loops may run for ever, or not at all; jumps lead anywhere.
            _ => End::Leaves,
        }
    }

    /// What an expression does that is evaluated in any case.
    fn certainly(&self, func: FuncId, node: Node<'_>, call: &mut Option<crate::source::Span>) -> End {
        if let Node::Expr(expr) = node {
            match &expr.kind {
                ExprKind::Call {
                    callee: Callee::Func(callee),
                    ..
                } => {
                    if *callee == func {
                        *call = Some(expr.span);
                        return End::Calls;
                    }
                    if !self.returns(*callee, Trust::All) {
                        return End::Leaves;
                    }
                }
                ExprKind::Throw(_) | ExprKind::Rethrow | ExprKind::StmtExpr(..) => return End::Leaves,
                ExprKind::LogAnd(first, _) | ExprKind::LogOr(first, _) | ExprKind::Conditional(first, ..) => {
                    // What is chosen may leave: a call that does not return.
                    return self.certainly(func, Node::Expr(first), call);
                }
                _ => {}
            }
        }
        let mut end = End::Passes;
        parts(node, &mut |part| {
            if end == End::Passes {
                end = self.certainly(func, part, call);
            }
        });
        end
    }
}

/// `i++`, `i += 2`: a step that counts.
fn is_count(step: &FullExpr) -> bool {
    let mut value = &step.expr;
    while let ExprKind::Convert(Conversion::ToVoid, inner) = &value.kind {
        value = inner;
    }
    matches!(
        strip(value).kind,
        ExprKind::IncDec { .. } | ExprKind::CompoundAssign { .. } | ExprKind::Assign(..)
    )
}

/// Whether something inside writes to one of the variables.
fn changes(node: Node<'_>, tested: &[LocalId]) -> bool {
    if let Node::Expr(Expr { kind, .. }) = node
        && let ExprKind::Assign(place, _) | ExprKind::CompoundAssign { place, .. } | ExprKind::IncDec { place, .. } =
            kind
        && let PlaceKind::Local(local) = place.kind
        && tested.contains(&local)
    {
        return true;
    }
    let mut found = false;
    parts(node, &mut |part| found = found || changes(part, tested));
    found
}
