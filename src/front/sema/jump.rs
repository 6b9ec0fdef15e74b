//! Labels and the jumps to them (C17 6.8.1, 6.8.6.1), and what is forbidden: to jump past the size of an array of variable
//! length into its scope, in C++ past the initialiser of any variable (C++17 9.7 p3).

use super::Sema;
use super::builder::NamedLabel;
use crate::diag::{Diagnostic, Message};
use crate::front::ast;
use crate::front::hir::{LabelId, LocalId};
use crate::source::Span;

impl Sema {
    /// `name:`
    pub(super) fn land_at(&mut self, name: &ast::Name) -> LabelId {
        let id = self.define_label(name);
        if let Some(func) = self.funcs.last_mut() {
            func.landings.push((id, func.initialised.clone()));
        }
        id
    }

    /// `goto name;`
    pub(super) fn jump_to(&mut self, name: &ast::Name) -> LabelId {
        let id = self.use_label(name);
        if let Some(func) = self.funcs.last_mut() {
            func.jumps.push((id, name.span, func.initialised.clone()));
        }
        id
    }

    /// A case must not be behind a variable of the same block that would be left without its value.
    pub(super) fn check_case_jump(&mut self, span: Span) {
        let Some(func) = self.funcs.last() else { return };
        let outside = func.switches.last().map_or(0, |switch| switch.outside);
        if let Some(passed) = func.initialised.get(outside).copied() {
            self.report_passed(passed, span);
        }
    }

    fn report_passed(&mut self, passed: LocalId, span: Span) {
        let Some(local) = self.funcs.last().and_then(|func| func.locals.get(passed.index())) else {
            return;
        };
        let (name, at) = (local.name.clone(), local.span);
        let diagnostic = Diagnostic::error("sema-jump-past-value", span).arg("name", &*name);
        let diagnostic = self.declared_here(diagnostic, &name, at);
        self.report(diagnostic);
    }

    /// No `goto` may lead past the initialiser (C++) or size of a variable into its scope (C++17 9.7 p3).
    pub(super) fn check_jumps(&mut self) {
        let Some(func) = self.funcs.last() else { return };
        let mut passed = Vec::new();
        for (label, span, from) in &func.jumps {
            let Some((_, to)) = func.landings.iter().find(|(landing, _)| landing == label) else {
                continue;
            };
            if let Some(local) = to.iter().find(|local| !from.contains(local)) {
                passed.push((*local, *span));
            }
        }
        for (local, span) in passed {
            self.report_passed(local, span);
        }
    }

    fn define_label(&mut self, name: &ast::Name) -> LabelId {
        let key = self.label_key(&name.text);
        let Some(func) = self.funcs.last_mut() else {
            return LabelId(0);
        };
        if let Some(label) = func.named_labels.get_mut(&key) {
            let (id, first) = (label.id, label.defined);
            label.defined = Some(first.unwrap_or(name.span));
            if let Some(first) = first {
                let diagnostic = Diagnostic::error("sema-duplicate-label", name.span).arg("name", &*name.text);
                self.report(diagnostic.label(first, Message::new("sema-first-here")));
            }
            return id;
        }
        let id = func.label(&name.text);
        func.named_labels.insert(
            key,
            NamedLabel {
                id,
                defined: Some(name.span),
                used: None,
            },
        );
        id
    }

    /// The label of a `goto` or `&&label`, perhaps defined later.
    pub(super) fn use_label(&mut self, name: &ast::Name) -> LabelId {
        let key = self.label_key(&name.text);
        let Some(func) = self.funcs.last_mut() else {
            return LabelId(0);
        };
        if let Some(label) = func.named_labels.get_mut(&key) {
            label.used = label.used.or(Some(name.span));
            return label.id;
        }
        let id = func.label(&name.text);
        func.named_labels.insert(
            key,
            NamedLabel {
                id,
                defined: None,
                used: Some(name.span),
            },
        );
        id
    }
}
