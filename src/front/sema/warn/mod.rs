//! Warnings about a whole body, once it is understood: variables that nothing uses or that are read before they have a
//! value, indices outside an array, blocks of the wrong size, `free` of what `malloc` never gave.
//!
//! First the facts about each variable are gathered (what is written to it, all over the function), then every
//! expression is judged. A variable whose address is taken may change unseen, so nothing is concluded about it.

mod always;
mod endless;
mod members;
mod memory;
mod program;
mod sequence;
mod unassigned;
pub(super) mod walk;

use rustc_hash::FxHashMap;

use super::Sema;
use super::builder::Noted;
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{
    Block, Callee, Expr, ExprKind, FuncBody, FuncId, Init, Local, LocalId, LocalKind, PlaceKind, Stmt, StmtKind,
};
use crate::front::ty::RecordId;
use crate::source::Span;
use walk::{Node, parts};

/// Where a pointer's value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Origin {
    /// `malloc` and its kin.
    Malloc,
    /// `new`
    New,
    /// `new[]`
    NewArray,
    /// A string literal.
    Literal,
    /// The address of a variable of this function.
    Local(LocalId),
    /// A null pointer constant: says nothing.
    Null,
    /// Anything else.
    Other,
}

/// A finished body under judgement.
struct Body<'a> {
    sema: &'a Sema,
    locals: &'a [Local],
    noted: &'a Noted,
    /// What is written to each variable: where from, and where in the text.
    writes: FxHashMap<LocalId, Vec<(Origin, Span)>>,
    /// Plain assignments to each variable, all that names them if there are as many as its mentions.
    assigned: FxHashMap<LocalId, u32>,
    /// How often an element or member of each variable is read, and where first.
    parts_read: FxHashMap<LocalId, (u32, Span)>,
    /// Variables declared without a first value.
    empty: Vec<LocalId>,
    /// Variables declared by a statement; the parameters of handlers are not.
    declared: Vec<LocalId>,
    found: Vec<Diagnostic>,
    /// The class whose member function it is.
    class: Option<RecordId>,
}

impl Sema {
    /// The name of a function of the C library; empty for the learner's own.
    fn library_name(&self, func: FuncId) -> &str {
        let func = self.program.funcs.get(func.index());
        let name = func.filter(|func| func.is_library || self.is_library(func.span));
        name.map_or("", |func| func.name.strip_prefix("std::").unwrap_or(&func.name))
    }

    /// Looks at a body that was just built.
    pub(super) fn warn_body(&mut self, func: FuncId, noted: &Noted) {
        let entry = &self.program.funcs[func.index()];
        let FuncBody::Defined { body, .. } = &entry.body else {
            return;
        };
        if entry.is_library || self.is_library(entry.span) {
            return;
        }
        let mut judged = Body {
            sema: self,
            locals: &entry.locals,
            noted,
            writes: FxHashMap::default(),
            assigned: FxHashMap::default(),
            parts_read: FxHashMap::default(),
            empty: Vec::new(),
            declared: Vec::new(),
            found: Vec::new(),
            class: entry.class,
        };
        judged.run(body);
        judged.endless_recursion(func, &body.stmts);
        for diagnostic in judged.found {
            self.report(diagnostic);
        }
    }
}

impl<'a> Body<'a> {
    fn run(&mut self, body: &'a Block) {
        for stmt in &body.stmts {
            self.gather(Node::Stmt(stmt));
        }
        for stmt in &body.stmts {
            self.judge(Node::Stmt(stmt));
        }
        self.unassigned(body);
        self.unused();
    }

    fn gather(&mut self, node: Node<'a>) {
        match node {
            Node::Stmt(stmt) => {
                if let StmtKind::Declare { local, init, .. } = &stmt.kind {
                    self.declared.push(*local);
                    if matches!(init, Init::None) {
                        self.empty.push(*local);
                    }
                    self.note_write(*local, init, stmt.span);
                }
                // An assignment whose own value is used, as in `while ((c = getchar()) != EOF)`, is read there.
                if let StmtKind::Expr(full) | StmtKind::Loop { step: Some(full), .. } = &stmt.kind
                    && let ExprKind::Assign(place, _) = &strip(&full.expr).kind
                    && let PlaceKind::Local(local) = place.kind
                {
                    *self.assigned.entry(local).or_default() += 1;
                }
            }
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Assign(place, value) => {
                    if let PlaceKind::Local(local) = place.kind {
                        let origin = self.origin(value);
                        self.writes.entry(local).or_default().push((origin, value.span));
                    }
                }
                ExprKind::CompoundAssign { place, .. } | ExprKind::IncDec { place, .. } => {
                    if let PlaceKind::Local(local) = place.kind {
                        self.writes.entry(local).or_default().push((Origin::Other, expr.span));
                    }
                }
                ExprKind::Load(place) => {
                    if let PlaceKind::Index { .. } | PlaceKind::Field { .. } = place.kind
                        && let Some(root) = memory::root_local(place)
                    {
                        self.parts_read.entry(root).or_insert((0, expr.span)).0 += 1;
                    }
                }
                _ => {}
            },
            Node::Place(_) | Node::Init(_) => {}
        }
        parts(node, &mut |part| self.gather(part));
    }

    /// Whether control may leave here: jumps, `throw`, calls that do not return.
    fn may_leave(&self, node: Node<'_>) -> bool {
        let mut leaves = match node {
            Node::Stmt(stmt) => matches!(
                stmt.kind,
                StmtKind::Return { .. }
                    | StmtKind::Goto(_)
                    | StmtKind::GotoComputed(_)
                    | StmtKind::Break
                    | StmtKind::Continue
                    | StmtKind::Label(_)
            ),
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Throw(_) | ExprKind::Rethrow => true,
                ExprKind::Call {
                    callee: Callee::Func(func),
                    ..
                } => self.sema.func_infos.get(func.index()).is_some_and(|info| info.noreturn),
                _ => false,
            },
            Node::Place(_) | Node::Init(_) => false,
        };
        parts(node, &mut |part| leaves = leaves || self.may_leave(part));
        leaves
    }

    fn note_write(&mut self, local: LocalId, init: &Init, span: Span) {
        let write = match init {
            Init::None => return,
            Init::Expr(expr) => (self.origin(expr), expr.span),
            _ => (Origin::Other, span),
        };
        self.writes.entry(local).or_default().push(write);
    }

    /// All that is ever written to a variable comes from the same kind of place.
    fn only_origin(&self, local: LocalId) -> Option<(Origin, Span)> {
        if self.locals.get(local.index())?.address_taken {
            return None;
        }
        let writes = self.writes.get(&local)?;
        let mut telling = writes.iter().filter(|(origin, _)| *origin != Origin::Null);
        let first = *telling.next()?;
        telling.all(|(origin, _)| *origin == first.0).then_some(first)
    }

    fn unassigned(&mut self, body: &Block) {
        let types = self.sema.types();
        let locals = self.locals;
        let watched = |local: LocalId| {
            locals.get(local.index()).is_some_and(|local| {
                local.kind == LocalKind::Variable && !local.address_taken && types.is_scalar(local.ty.ty)
            })
        };
        let may_leave = |stmt: &Stmt| self.may_leave(Node::Stmt(stmt));
        let mut walk = unassigned::Unassigned::new(&watched, &may_leave);
        walk.stmts(&body.stmts);
        let mut sometimes = Vec::new();
        for (gap, span) in walk.sometimes {
            let diagnostic = Diagnostic::warning("sema-sometimes-uninitialised", span)
                .arg("name", self.sema.text(span))
                .arg("when", gap.when);
            sometimes.push(diagnostic.label(gap.condition, Message::new("sema-this-condition")));
        }
        let mut read = walk.found;
        // `short (*p)[n] = malloc(sizeof *p)` measures `p`'s type: only numbers are read in their own initialisers.
        let measured = |local: LocalId| {
            let ty = locals.get(local.index()).map(|local| local.ty.ty);
            !self.empty.contains(&local) && !ty.is_some_and(|ty| types.is_arithmetic(ty))
        };
        read.retain(|(local, _)| !measured(*local));
        for (index, local) in locals.iter().enumerate() {
            // An array or structure whose every mention reads a part of it.
            let id = LocalId(index as u32);
            if let Some((count, span)) = self.parts_read.get(&id)
                && self.empty.contains(&id)
                && self.noted.mentions.get(&id) == Some(count)
                && local.kind == LocalKind::Variable
                && !local.ty.quals.is_volatile
            {
                read.push((id, *span));
            }
        }
        self.found.append(&mut sometimes);
        for (local, span) in read {
            let Some(local) = locals.get(local.index()) else {
                continue;
            };
            let diagnostic = Diagnostic::warning("sema-uninitialised", span).arg("name", &*local.name);
            self.found
                .push(self.sema.declared_here(diagnostic, &local.name, local.span));
        }
    }

    fn unused(&mut self) {
        for (index, local) in self.locals.iter().enumerate() {
            let id = LocalId(index as u32);
            if !self.declared.contains(&id) {
                continue;
            }
            if local.kind != LocalKind::Variable
                || local.name.is_empty()
                || local.name.starts_with('(')
                || self.has_effects(local)
            {
                continue;
            }
            let named = self.noted.mentions.get(&id).copied().unwrap_or(0);
            let warning = if named == 0 {
                "sema-unused-variable"
            } else if self.assigned.get(&id) == Some(&named) && !local.address_taken {
                "sema-only-assigned"
            } else {
                continue;
            };
            self.found
                .push(Diagnostic::warning(warning, local.span).arg("name", &*local.name));
        }
    }

    /// An object whose constructor or destructor does something is used by that.
    fn has_effects(&self, local: &Local) -> bool {
        let mut ty = local.ty;
        while let Some(element) = self.sema.types().element(ty.ty) {
            ty = element;
        }
        let record = self.sema.types().as_record(ty.ty);
        local.destructor.is_some()
            || local.ty.quals.is_volatile
            || (self.sema.is_cpp() && record.is_some_and(|record| !self.sema.types().record(record).trivial))
            || self.sema.types().is_reference(ty.ty)
            || ty.ty.is_error()
    }
}

/// Whether computing a value does anything besides: calls, changes, `volatile` reads.
pub(super) fn has_effect(value: &Expr) -> bool {
    fn of(node: Node<'_>) -> bool {
        let mut found = match node {
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Load(place) => place.ty.quals.is_volatile,
                ExprKind::Assign(..)
                | ExprKind::CompoundAssign { .. }
                | ExprKind::IncDec { .. }
                | ExprKind::Call { .. }
                | ExprKind::VirtualCall { .. }
                | ExprKind::Object(_)
                | ExprKind::StmtExpr(..)
                | ExprKind::New(_)
                | ExprKind::Delete(_)
                | ExprKind::Throw(_)
                | ExprKind::Rethrow
                | ExprKind::VaStart(_)
                | ExprKind::VaArg(_)
                | ExprKind::VaCopy(..)
                | ExprKind::Destroy { .. }
                | ExprKind::SetVptr { .. } => true,
                _ => false,
            },
            Node::Stmt(_) => true,
            Node::Place(_) | Node::Init(_) => false,
        };
        parts(node, &mut |part| found = found || of(part));
        found
    }
    of(Node::Expr(value))
}

/// Without conversions.
fn strip(expr: &Expr) -> &Expr {
    let mut expr = expr;
    while let ExprKind::Convert(_, inner) = &expr.kind {
        expr = inner;
    }
    expr
}
