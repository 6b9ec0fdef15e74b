//! Warnings that need the whole program: objects that share one block after a copy, functions nobody calls.
//!
//! ```text
//! struct Text { char *data; ~Text() { delete[] data; } };
//! Text b = a;      both destructors delete the same block
//! ```

use super::walk::{Node, parts};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{Callee, ExprKind, FuncBody, FuncId};
use crate::front::sema::special::How;
use crate::front::sema::{Linked, Sema};
use crate::front::ty::RecordId;
use crate::source::Span;

impl Sema {
    /// Notes that an object of a class is copied byte by byte, since its class says nothing else.
    pub(in crate::front::sema) fn note_byte_copy(&mut self, record: RecordId, span: Span) {
        if self.is_cpp() && self.unevaluated == 0 && !self.is_library(span) {
            self.byte_copies.push((record, span));
        }
    }

    /// Called when all files are read.
    pub(in crate::front::sema) fn warn_program(&mut self) {
        let copies = std::mem::take(&mut self.byte_copies);
        let mut told: Vec<RecordId> = Vec::new();
        for (record, span) in copies {
            let How::Func(destructor) = self.class(record).special.dtor else {
                continue;
            };
            if told.contains(&record) || !self.releases_memory(destructor) {
                continue;
            }
            told.push(record);
            let name = self.types().record(record).name.clone();
            let at = self.program.funcs[destructor.index()].span;
            let diagnostic = Diagnostic::warning("sema-shared-after-copy", span)
                .arg("type", &*name)
                .label(at, Message::new("sema-releases-here"))
                .hint(Message::new("sema-shared-after-copy-hint").arg("type", &*name));
            self.report(diagnostic);
        }
        self.warn_mismatched_members();
        self.warn_uncalled();
    }

    /// Whether a destructor's own body deletes or frees something.
    fn releases_memory(&self, destructor: FuncId) -> bool {
        let func = &self.program.funcs[destructor.index()];
        let FuncBody::Defined { body, .. } = &func.body else {
            return false;
        };
        !func.is_library && body.stmts.iter().any(|stmt| self.releases(Node::Stmt(stmt)))
    }

    fn releases(&self, node: Node<'_>) -> bool {
        let mut found = match node {
            Node::Expr(expr) => match &expr.kind {
                ExprKind::Delete(_) => true,
                ExprKind::Call {
                    callee: Callee::Func(func),
                    ..
                } => matches!(&*self.program.funcs[func.index()].name, "free" | "std::free"),
                _ => false,
            },
            _ => false,
        };
        parts(node, &mut |part| found = found || self.releases(part));
        found
    }

    /// `static` functions that nothing calls (gcc -Wunused-function).
    fn warn_uncalled(&mut self) {
        for index in 0..self.program.funcs.len() {
            let id = FuncId(index as u32);
            let func = &self.program.funcs[index];
            let defined = matches!(func.body, FuncBody::Defined { .. });
            let internal = |linked: &Linked| *linked != Linked::Func(id);
            if !defined || func.is_library || func.class.is_some() || self.used.contains(&id) {
                continue;
            }
            if self.named_funcs.contains(&id) {
                continue;
            }
            let plain = self
                .func_infos
                .get(index)
                .is_some_and(|info| info.is_static && !info.may_be_unused);
            if self.is_library(func.span) || !self.linkage.values().all(internal) || !plain {
                continue;
            }
            let (name, span) = (func.name.clone(), func.span);
            self.report(Diagnostic::warning("sema-unused-function", span).arg("name", &*name));
        }
    }
}
