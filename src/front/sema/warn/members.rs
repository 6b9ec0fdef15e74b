//! Members whose block is given back in another way than it was allocated (clang -Wmismatched-new-delete).
//!
//! ```text
//! struct Text { char *data; Text() : data(new char[9]) {} ~Text() { delete data; } };
//! ```
//!
//! Told only of members that hold nothing else anywhere in the program.

use super::strip;
use super::walk::{Node, parts};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{Callee, Expr, ExprKind, FuncBody, Init, Place, PlaceKind, StmtKind};
use crate::front::sema::Sema;
use crate::front::ty::RecordId;
use crate::source::Span;

/// A data member.
type Member = (RecordId, u32);

/// How a block was allocated: the words for it and for giving it back.
type Given = (&'static str, &'static str);

/// What the whole program does with members that point.
#[derive(Default)]
struct Members {
    /// What each member gets, `None` for what is not known.
    given: Vec<(Member, Option<Given>, Span)>,
    /// Each release: with which word, of which pointer, and the whole expression.
    released: Vec<(Member, &'static str, Span, Span)>,
}

impl Sema {
    pub(super) fn warn_mismatched_members(&mut self) {
        if !self.is_cpp() {
            return;
        }
        let mut members = Members::default();
        for func in self.program.funcs.iter().filter(|func| !func.is_library) {
            if let FuncBody::Defined { body, .. } = &func.body
                && !self.is_library(func.span)
            {
                body.stmts
                    .iter()
                    .for_each(|stmt| self.note_members(Node::Stmt(stmt), &mut members));
            }
        }
        for (member, release, pointer, whole) in &members.released {
            let mut given = members.given.iter().filter(|entry| entry.0 == *member);
            let Some((_, Some((word, right)), from)) = given.next() else {
                continue;
            };
            if right == release || given.any(|entry| entry.1 != Some((word, right))) {
                continue;
            }
            let diagnostic = self.mismatched_release(release, word, right, (*pointer, *whole));
            self.report(diagnostic.label(*from, Message::new("sema-allocated-here")));
        }
    }

    /// `delete p` where `free(p)` was right: the pointer, and the whole expression around it.
    pub(super) fn mismatched_release(
        &self,
        release: &str,
        given: &str,
        right: &str,
        (pointer, whole): (Span, Span),
    ) -> Diagnostic {
        let diagnostic = Diagnostic::warning("sema-mismatched-release", pointer)
            .arg("release", release)
            .arg("right", right)
            .arg("given", given);
        // A macro shows only its name.
        let written = self.text(whole).starts_with(release.trim_end_matches("[]"));
        let name = self.text(pointer);
        match (written, right) {
            (false, _) => diagnostic,
            (true, "free") => diagnostic.fix(whole, format!("free({name})")),
            (true, _) => diagnostic.fix(whole, format!("{right} {name}")),
        }
    }

    fn note_members(&self, node: Node<'_>, members: &mut Members) {
        match node {
            Node::Stmt(stmt) => {
                if let StmtKind::InitMember { place, init, .. } = &stmt.kind
                    && let Some(member) = member_of(place)
                {
                    match init {
                        Init::Expr(value) => self.note_value(member, value, members),
                        Init::None | Init::Zero => {}
                        _ => members.given.push((member, None, stmt.span)),
                    }
                }
            }
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Assign(place, value) => {
                    if let Some(member) = member_of(place) {
                        self.note_value(member, value, members);
                    }
                }
                ExprKind::CompoundAssign { place, .. } | ExprKind::IncDec { place, .. } | ExprKind::AddrOf(place) => {
                    if let Some(member) = member_of(place) {
                        members.given.push((member, None, expr.span));
                    }
                }
                ExprKind::Delete(delete) => {
                    let word = if delete.array { "delete[]" } else { "delete" };
                    if let Some(member) = loaded(&delete.ptr) {
                        members.released.push((member, word, delete.ptr.span, expr.span));
                    }
                }
                ExprKind::Call {
                    callee: Callee::Func(func),
                    args,
                } => {
                    if let ("free", Some(Init::Expr(value))) = (self.library_name(*func), args.first())
                        && let Some(member) = loaded(value)
                    {
                        members.released.push((member, "free", value.span, expr.span));
                    }
                }
                _ => {}
            },
            Node::Place(_) | Node::Init(_) => {}
        }
        parts(node, &mut |part| self.note_members(part, members));
    }

    fn note_value(&self, member: Member, value: &Expr, members: &mut Members) {
        let stripped = strip(value);
        let given = match &stripped.kind {
            ExprKind::Int(0) => return,
            // It only goes from one object to another.
            _ if loaded(value) == Some(member) => return,
            ExprKind::New(new) if new.placement.is_empty() => match new.count {
                Some(_) => Some(("new[]", "delete[]")),
                None => Some(("new", "delete")),
            },
            ExprKind::Call {
                callee: Callee::Func(func),
                ..
            } if matches!(self.library_name(*func), "malloc" | "calloc" | "realloc" | "strdup") => {
                Some(("malloc", "free"))
            }
            _ => None,
        };
        members.given.push((member, given, value.span));
    }
}

/// The member that a place is.
fn member_of(place: &Place) -> Option<Member> {
    match place.kind {
        PlaceKind::Field { record, field, .. } => Some((record, field)),
        _ => None,
    }
}

/// The member that is read.
fn loaded(expr: &Expr) -> Option<Member> {
    match &strip(expr).kind {
        ExprKind::Load(place) => member_of(place),
        _ => None,
    }
}
