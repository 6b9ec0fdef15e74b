//! Whether code that may run needs a name: gcc, even without optimisation, drops what a constant condition excludes.
//!
//! ```text
//! extern void link_error(void);
//! if (sizeof(int) != 4) link_error();      nobody has to define it
//! ```

use super::warn::walk::{Node, parts};
use super::{Linked, Sema};
use crate::front::hir::{Callee, Expr, ExprKind, FuncBody, FuncId, GlobalId, PlaceKind, Stmt, StmtKind, UnaryOp};

/// What is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// A call of a function, or its address.
    Func(FuncId),
    /// An object.
    Global(GlobalId),
}

impl Sema {
    /// Whether some function that may be called, or some initialiser, names it where control may come.
    pub(super) fn is_reachable(&self, wanted: Wanted) -> bool {
        let mut todo = Vec::new();
        for (index, func) in self.program.funcs.iter().enumerate() {
            let id = FuncId(index as u32);
            let external = self.linkage.get(&*func.name) == Some(&Linked::Func(id));
            if let FuncBody::Defined { body, .. } = &func.body
                && (external || self.is_cpp() || self.used.contains(&id))
            {
                todo.extend(body.stmts.iter().map(Node::Stmt));
            }
        }
        todo.extend(self.program.globals.iter().map(|global| Node::Init(&global.init)));
        while let Some(node) = todo.pop() {
            if names(node, wanted) {
                return true;
            }
            let dead = self.dead_parts(node);
            parts(node, &mut |part| {
                let is_dead = match part {
                    Node::Stmt(stmt) => dead.iter().flatten().any(|dead| same(*dead, Node::Stmt(stmt))),
                    Node::Expr(expr) => dead.iter().flatten().any(|dead| same(*dead, Node::Expr(expr))),
                    Node::Place(_) | Node::Init(_) => false,
                };
                if !is_dead {
                    todo.push(part);
                }
            });
        }
        false
    }

    /// Whether a condition is always true or always false: `x && 0` is, too.
    fn holds(&self, cond: &Expr, depth: u32) -> Option<bool> {
        match self.fold(cond).map(|value| value.kind) {
            Some(ExprKind::Int(value)) => return Some(value != 0),
            Some(ExprKind::Float(value)) => return Some(value != 0.0),
            _ if depth > 30 => return None,
            _ => {}
        }
        let part = |part: &Expr| self.holds(part, depth + 1);
        match &cond.kind {
            ExprKind::LogAnd(left, right) if part(left) == Some(false) || part(right) == Some(false) => Some(false),
            ExprKind::LogOr(left, right) if part(left) == Some(true) || part(right) == Some(true) => Some(true),
            ExprKind::Unary(UnaryOp::Not, inner) => part(inner).map(|holds| !holds),
            ExprKind::Convert(_, inner) => part(inner),
            _ => None,
        }
    }

    /// The parts of a node that its constant condition excludes, and that nothing jumps into.
    fn dead_parts<'a>(&self, node: Node<'a>) -> [Option<Node<'a>>; 2] {
        let holds = |cond: &Expr| self.holds(cond, 0);
        let stmt = |stmt: &'a Stmt| Some(Node::Stmt(stmt)).filter(|_| !has_label(stmt));
        match node {
            Node::Stmt(Stmt {
                kind: StmtKind::If { cond, then, otherwise },
                ..
            }) => match holds(&cond.expr) {
                Some(true) => [otherwise.as_deref().and_then(stmt), None],
                Some(false) => [stmt(then), None],
                None => [None; 2],
            },
            Node::Stmt(Stmt {
                kind:
                    StmtKind::Loop {
                        cond: Some(cond),
                        test_first: true,
                        step,
                        body,
                    },
                ..
            }) if holds(&cond.expr) == Some(false) => [
                stmt(body),
                step.as_ref()
                    .map(|step| Node::Expr(&step.expr))
                    .filter(|_| !has_label(body)),
            ],
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Conditional(cond, yes, no) => match holds(cond) {
                    Some(true) => [Some(Node::Expr(no)), None],
                    Some(false) => [Some(Node::Expr(yes)), None],
                    None => [None; 2],
                },
                ExprKind::LogAnd(left, right) if holds(left) == Some(false) => [Some(Node::Expr(right)), None],
                ExprKind::LogOr(left, right) if holds(left) == Some(true) => [Some(Node::Expr(right)), None],
                _ => [None; 2],
            },
            Node::Stmt(_) | Node::Place(_) | Node::Init(_) => [None; 2],
        }
    }
}

fn same(a: Node<'_>, b: Node<'_>) -> bool {
    match (a, b) {
        (Node::Stmt(a), Node::Stmt(b)) => std::ptr::eq(a, b),
        (Node::Expr(a), Node::Expr(b)) => std::ptr::eq(a, b),
        _ => false,
    }
}

fn names(node: Node<'_>, wanted: Wanted) -> bool {
    match (node, wanted) {
        (Node::Expr(expr), Wanted::Func(func)) => match &expr.kind {
            ExprKind::Call {
                callee: Callee::Func(called),
                ..
            } => *called == func,
            ExprKind::FuncAddr(named) => *named == func,
            _ => false,
        },
        (Node::Place(place), Wanted::Global(global)) => {
            matches!(place.kind, PlaceKind::Global(named) if named == global)
        }
        _ => false,
    }
}

/// Whether a label stands in a statement: control may come from elsewhere.
fn has_label(stmt: &Stmt) -> bool {
    let mut todo = vec![Node::Stmt(stmt)];
    while let Some(node) = todo.pop() {
        if matches!(
            node,
            Node::Stmt(Stmt {
                kind: StmtKind::Label(_),
                ..
            })
        ) {
            return true;
        }
        parts(node, &mut |part| todo.push(part));
    }
    false
}
