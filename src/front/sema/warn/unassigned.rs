//! Variables that are read before they have a value, on every way that leads there (gcc -Wuninitialized).
//!
//! One walk in order of execution carries the set of variables that certainly have no value yet. What is read only
//! under a condition inside a loop may have been given its value in an earlier round, so there the variables that the
//! loop assigns do not count. Behind a label anything may have happened: the set is empty.

use super::walk::{Node, parts};
use crate::front::hir::{Conversion, Expr, ExprKind, Init, LocalId, Place, PlaceKind, Stmt, StmtKind};
use crate::source::Span;

/// A set of variables: small, so a sorted list.
type Set = Vec<LocalId>;

/// The walk.
pub(super) struct Unassigned<'a> {
    /// Whether a variable without an initialiser is one to watch.
    pub is_watched: &'a dyn Fn(LocalId) -> bool,
    /// Reads found, each variable once.
    pub found: Vec<(LocalId, Span)>,
    set: Set,
    /// What the loops around assign.
    assigned: Set,
    loops: u32,
}

impl<'a> Unassigned<'a> {
    pub(super) fn new(is_watched: &'a dyn Fn(LocalId) -> bool) -> Unassigned<'a> {
        Unassigned {
            is_watched,
            found: Vec::new(),
            set: Set::new(),
            assigned: Set::new(),
            loops: 0,
        }
    }

    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Declare { local, init, .. } => {
                self.init(init);
                self.give(*local);
                if matches!(init, Init::None) && (self.is_watched)(*local) {
                    self.set.push(*local);
                }
            }
            StmtKind::If { cond, then, otherwise } => {
                self.expr(&cond.expr);
                self.branch(Node::Stmt(then), otherwise.as_ref().map(|stmt| Node::Stmt(stmt)));
            }
            StmtKind::Loop {
                cond,
                test_first,
                step,
                body,
            } => {
                let outside = self.assigned.len();
                collect(Node::Stmt(stmt), &mut self.assigned);
                self.loops += 1;
                let test = cond.as_ref().map(|cond| &cond.expr);
                let first = test.filter(|_| *test_first);
                first.iter().for_each(|test| self.expr(test));
                let before = self.set.clone();
                self.stmt(body);
                step.iter().for_each(|step| self.expr(&step.expr));
                test.filter(|_| !*test_first).iter().for_each(|test| self.expr(test));
                self.loops -= 1;
                self.assigned.truncate(outside);
                // Behind it: no round may have run, or a `break` may have left it early; both only take away.
                if *test_first && test.is_some() {
                    let after = std::mem::replace(&mut self.set, before);
                    self.set.retain(|local| after.contains(local));
                }
            }
            StmtKind::Switch { cond, body, .. } => {
                self.expr(&cond.expr);
                self.without(Node::Stmt(body));
            }
            StmtKind::Try { body, handlers } => {
                let whole = self.set.clone();
                self.stmts(&body.stmts);
                let mut taken = Set::new();
                body.stmts.iter().for_each(|stmt| collect(Node::Stmt(stmt), &mut taken));
                let after = self.set.clone();
                for handler in handlers {
                    self.set = whole.clone();
                    self.set.retain(|local| !taken.contains(local));
                    self.stmts(&handler.body.stmts);
                }
                self.set = after;
                let mut handled = Set::new();
                let stmts = handlers.iter().flat_map(|handler| &handler.body.stmts);
                stmts.for_each(|stmt| collect(Node::Stmt(stmt), &mut handled));
                self.set.retain(|local| !handled.contains(local));
            }
            StmtKind::Label(_) => self.set.clear(),
            _ => parts(Node::Stmt(stmt), &mut |part| self.node(part)),
        }
    }

    fn node(&mut self, node: Node<'_>) {
        match node {
            Node::Stmt(stmt) => self.stmt(stmt),
            Node::Expr(expr) => self.expr(expr),
            Node::Place(place) => self.place(place),
            Node::Init(init) => self.init(init),
        }
    }

    fn init(&mut self, init: &Init) {
        parts(Node::Init(init), &mut |part| self.node(part));
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Load(place) => self.read(place, expr.span),
            ExprKind::IncDec { place, .. } => self.read(place, place.span),
            ExprKind::CompoundAssign { place, value, .. } => {
                self.expr(value);
                self.read(place, place.span);
            }
            ExprKind::Assign(place, value) => {
                self.expr(value);
                match place.kind {
                    PlaceKind::Local(local) => self.give(local),
                    _ => self.place(place),
                }
            }
            ExprKind::Convert(Conversion::ToVoid, inner) => match &inner.kind {
                // `(void)x;` only says that x is known.
                ExprKind::Load(place) if matches!(place.kind, PlaceKind::Local(_)) => {}
                _ => self.expr(inner),
            },
            ExprKind::LogAnd(left, right) | ExprKind::LogOr(left, right) => {
                self.expr(left);
                self.branch(Node::Expr(right), None);
            }
            ExprKind::Conditional(cond, yes, no) => {
                self.expr(cond);
                self.branch(Node::Expr(yes), Some(Node::Expr(no)));
            }
            _ => parts(Node::Expr(expr), &mut |part| self.node(part)),
        }
    }

    fn place(&mut self, place: &Place) {
        match &place.kind {
            // Designated, not read: its address is taken, or a part of it is.
            PlaceKind::Local(_) => {}
            PlaceKind::Conditional(cond, yes, no) => {
                self.expr(cond);
                self.branch(Node::Place(yes), Some(Node::Place(no)));
            }
            _ => parts(Node::Place(place), &mut |part| self.node(part)),
        }
    }

    fn read(&mut self, place: &Place, span: Span) {
        let PlaceKind::Local(local) = place.kind else {
            return self.place(place);
        };
        if self.set.contains(&local) {
            self.found.push((local, span));
            self.give(local);
        }
    }

    fn give(&mut self, local: LocalId) {
        self.set.retain(|other| *other != local);
    }

    /// What runs on a condition: one of two, or nothing instead.
    fn branch(&mut self, yes: Node<'_>, no: Option<Node<'_>>) {
        let before = self.set.clone();
        let inside = self.inside(&before);
        self.set = inside.clone();
        self.node(yes);
        let after_yes = std::mem::take(&mut self.set);
        self.set = inside;
        if let Some(no) = no {
            self.node(no);
        }
        let after_no = std::mem::take(&mut self.set);
        // What the branches did not touch is as it was, in loops too.
        let mut touched = Set::new();
        collect(yes, &mut touched);
        no.iter().for_each(|no| collect(*no, &mut touched));
        let reported = |local: &LocalId| self.found.iter().any(|(found, _)| found == local);
        self.set = before;
        self.set.retain(|local| {
            !reported(local) && (!touched.contains(local) || (after_yes.contains(local) && after_no.contains(local)))
        });
    }

    /// What certainly has no value where a condition inside a loop leads.
    fn inside(&self, before: &Set) -> Set {
        let mut set = before.clone();
        if self.loops > 0 {
            set.retain(|local| !self.assigned.contains(local));
        }
        set
    }

    /// A switch: its cases are entered by labels, which empty the set; behind it all that it assigns may have a value.
    fn without(&mut self, body: Node<'_>) {
        let before = self.set.clone();
        self.node(body);
        let mut touched = Set::new();
        collect(body, &mut touched);
        let reported = |local: &LocalId| self.found.iter().any(|(found, _)| found == local);
        self.set = before;
        self.set.retain(|local| !touched.contains(local) && !reported(local));
    }
}

/// The variables that something inside assigns.
fn collect(node: Node<'_>, into: &mut Set) {
    if let Node::Expr(Expr { kind, .. }) = node
        && let ExprKind::Assign(place, _) | ExprKind::CompoundAssign { place, .. } | ExprKind::IncDec { place, .. } =
            kind
        && let PlaceKind::Local(local) = place.kind
    {
        into.push(local);
    }
    parts(node, &mut |part| collect(part, into));
}
