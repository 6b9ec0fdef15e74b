//! Variables that are read before they have a value, on every way that leads there (gcc -Wuninitialized).
//!
//! One walk in order of execution carries the set of variables that certainly have no value yet. What is read only
//! under a condition inside a loop may have been given its value in an earlier round, so there the variables that the
//! loop assigns do not count. Behind a label anything may have happened: the set is empty.
//!
//! A second list holds what one branch of an `if` leaves without a value (clang -Wsometimes-uninitialized). It is told
//! only where the way from that branch leads to the reading in any case: not under another condition, and not when
//! something between may jump away.

use super::walk::{Node, parts};
use crate::front::hir::{Conversion, Expr, ExprKind, Init, LocalId, Place, PlaceKind, Stmt, StmtKind};
use crate::source::Span;

/// A set of variables: small, so a sorted list.
type Set = Vec<LocalId>;

/// A branch that gives no value.
#[derive(Clone, Copy)]
pub(super) struct Gap {
    local: LocalId,
    /// The condition, and its value on the way to that branch.
    pub condition: Span,
    pub when: &'static str,
    /// How many conditions stand around it.
    depth: u32,
}

/// The walk.
pub(super) struct Unassigned<'a> {
    /// Whether a variable without an initialiser is one to watch.
    pub is_watched: &'a dyn Fn(LocalId) -> bool,
    /// Reads found, each variable once.
    pub found: Vec<(LocalId, Span)>,
    /// Reads behind a branch that gives no value.
    pub sometimes: Vec<(Gap, Span)>,
    /// Whether a statement may leave the way it is on: a jump, a call that does not return.
    pub may_leave: &'a dyn Fn(&Stmt) -> bool,
    set: Set,
    gaps: Vec<Gap>,
    depth: u32,
    /// What the loops around assign, and how deep they are.
    assigned: Vec<(LocalId, u32)>,
    /// How many loops stand around the declarations.
    declared: Vec<(LocalId, u32)>,
    loops: u32,
}

impl<'a> Unassigned<'a> {
    pub(super) fn new(is_watched: &'a dyn Fn(LocalId) -> bool, may_leave: &'a dyn Fn(&Stmt) -> bool) -> Unassigned<'a> {
        Unassigned {
            is_watched,
            may_leave,
            found: Vec::new(),
            sometimes: Vec::new(),
            set: Set::new(),
            gaps: Vec::new(),
            depth: 0,
            assigned: Vec::new(),
            declared: Vec::new(),
            loops: 0,
        }
    }

    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Declare { local, init, .. } => {
                let watched = (self.is_watched)(*local);
                self.give(*local);
                self.declared.push((*local, self.loops));
                // `int x = x;` only silences compilers; `int x = x + 1;` is a mistake.
                if watched && !is_itself(*local, init) {
                    self.set.push(*local);
                }
                self.init(init);
                if !matches!(init, Init::None) {
                    self.give(*local);
                }
            }
            StmtKind::If { cond, then, otherwise } => {
                self.expr(&cond.expr);
                self.choice(cond.expr.span, then, otherwise.as_deref());
            }
            StmtKind::Loop {
                cond,
                test_first,
                step,
                body,
            } => {
                let outside = self.assigned.len();
                let mut assigned = Set::new();
                collect(Node::Stmt(stmt), &mut assigned);
                self.loops += 1;
                let loops = self.loops;
                self.assigned.extend(assigned.iter().map(|local| (*local, loops)));
                self.depth += 1;
                let test = cond.as_ref().map(|cond| &cond.expr);
                let first = test.filter(|_| *test_first);
                first.iter().for_each(|test| self.expr(test));
                let before = self.set.clone();
                self.stmt(body);
                step.iter().for_each(|step| self.expr(&step.expr));
                test.filter(|_| !*test_first).iter().for_each(|test| self.expr(test));
                self.loops -= 1;
                self.depth -= 1;
                self.left(stmt);
                self.gaps.retain(|gap| !assigned.contains(&gap.local));
                self.assigned.truncate(outside);
                // Behind it: no round may have run, or a `break` may have left it early; both only take away.
                if *test_first && test.is_some() {
                    let after = std::mem::replace(&mut self.set, before);
                    self.set.retain(|local| after.contains(local));
                }
            }
            StmtKind::Switch { cond, body, .. } => {
                self.expr(&cond.expr);
                self.depth += 1;
                self.without(Node::Stmt(body));
                self.depth -= 1;
                self.gaps.clear();
            }
            StmtKind::Try { body, handlers } => {
                self.gaps.clear();
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
            StmtKind::Label(_) => {
                self.set.clear();
                self.gaps.clear();
            }
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
        } else if let Some(gap) = self
            .gaps
            .iter()
            .find(|gap| gap.local == local && gap.depth >= self.depth)
        {
            self.sometimes.push((*gap, span));
            self.give(local);
        }
    }

    fn give(&mut self, local: LocalId) {
        self.set.retain(|other| *other != local);
        self.gaps.retain(|gap| gap.local != local);
    }

    /// Behind a statement that may have left, what comes is no longer sure to come.
    fn left(&mut self, stmt: &Stmt) {
        if !self.gaps.is_empty() && (self.may_leave)(stmt) {
            self.gaps.clear();
        }
    }

    /// An `if`: what only one of its branches gives is noted.
    fn choice(&mut self, condition: Span, then: &Stmt, otherwise: Option<&Stmt>) {
        let open = self.inside(&self.set);
        self.branch(Node::Stmt(then), otherwise.map(Node::Stmt));
        self.left(then);
        otherwise.iter().for_each(|stmt| self.left(stmt));
        let (mut yes, mut no) = (Set::new(), Set::new());
        collect(Node::Stmt(then), &mut yes);
        otherwise.iter().for_each(|stmt| collect(Node::Stmt(stmt), &mut no));
        for local in open {
            let (when, empty) = match (yes.contains(&local), no.contains(&local)) {
                (true, false) => ("false", otherwise),
                (false, true) => ("true", Some(then)),
                _ => continue,
            };
            if !empty.is_some_and(|stmt| (self.may_leave)(stmt)) && !self.found.iter().any(|(told, _)| *told == local) {
                let depth = self.depth;
                self.gaps.push(Gap {
                    local,
                    condition,
                    when,
                    depth,
                });
            }
        }
    }

    /// What runs on a condition: one of two, or nothing instead.
    fn branch(&mut self, yes: Node<'_>, no: Option<Node<'_>>) {
        let before = self.set.clone();
        let inside = self.inside(&before);
        let gaps = self.gaps.clone();
        let was_open = |gap: &Gap| gaps.iter().any(|old| old.local == gap.local);
        self.depth += 1;
        self.set = inside.clone();
        self.node(yes);
        let after_yes = std::mem::take(&mut self.set);
        let gaps_yes = std::mem::replace(&mut self.gaps, gaps.clone());
        self.set = inside;
        if let Some(no) = no {
            self.node(no);
        }
        let after_no = std::mem::take(&mut self.set);
        self.depth -= 1;
        // What was open must still be so both ways; what opened in one branch stays.
        let still = |gap: &Gap, other: &[Gap]| !was_open(gap) || other.iter().any(|old| old.local == gap.local);
        let mut open: Vec<Gap> = gaps_yes.iter().filter(|gap| still(gap, &self.gaps)).copied().collect();
        open.extend(self.gaps.iter().filter(|gap| !was_open(gap)));
        self.gaps = open;
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
            // Each round begins with the declaration again.
            let declared = |local: LocalId| self.declared.iter().rev().find(|entry| entry.0 == local);
            let depth = |local: LocalId| declared(local).map_or(0, |entry| entry.1);
            let earlier = |local: LocalId| {
                self.assigned
                    .iter()
                    .any(|entry| entry.0 == local && entry.1 > depth(local))
            };
            set.retain(|local| !earlier(*local));
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

/// `int x = x;`
fn is_itself(local: LocalId, init: &Init) -> bool {
    match init {
        Init::Expr(value) => match &value.kind {
            ExprKind::Load(place) => matches!(place.kind, PlaceKind::Local(read) if read == local),
            _ => false,
        },
        _ => false,
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
