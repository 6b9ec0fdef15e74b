//! Namespaces (C++17 10.3): definitions, aliases, using-directives and using-declarations.
//!
//! A namespace written in several pieces is one scope that is opened again. `using namespace` makes a scope search
//! another one as well; an inline or unnamed namespace is searched with the scope around it.

use std::rc::Rc;

use super::scope::{Entry, NameScopeId};
use super::{ScopeKind, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclKind};
use crate::front::hir::FuncId;
use crate::source::Span;

/// The name under which a scope keeps its unnamed namespace: no identifier looks so.
const UNNAMED: &str = "(anonymous namespace)";

impl Sema {
    /// A namespace definition or alias, a using-directive or using-declaration; at any level.
    pub(super) fn namespace_declaration(&mut self, decl: &ast::Decl) {
        match &decl.kind {
            DeclKind::Namespace { name, inline, decls } => {
                self.namespace_definition(name.as_ref(), *inline, decls, decl.span)
            }
            DeclKind::NamespaceAlias { name, target } => self.namespace_alias(name, target),
            DeclKind::UsingDirective(target) => {
                if let Some(scope) = self.named_namespace(target) {
                    self.search_also(scope);
                }
            }
            DeclKind::UsingDeclaration(target) => self.using_declaration(target),
            _ => {}
        }
    }

    fn namespace_definition(&mut self, name: Option<&ast::Name>, inline: bool, decls: &[ast::Decl], span: Span) {
        let outer = self.scope;
        let Some(scope) = self.open_namespace(name, span) else {
            return;
        };
        if inline || name.is_none() {
            let using = &mut self.scope_mut(outer).using;
            if !using.contains(&scope) {
                using.push(scope);
            }
        }
        self.scope = scope;
        for decl in decls {
            self.external_declaration(decl);
        }
        self.scope = outer;
    }

    /// The scope of a namespace of the current scope: the one that is there, or a new one.
    fn open_namespace(&mut self, name: Option<&ast::Name>, span: Span) -> Option<NameScopeId> {
        let outer = self.scope;
        let (text, span) = match name {
            Some(name) => (name.text.clone(), name.span),
            None => (UNNAMED.into(), span),
        };
        match self.lookup_here(outer, &text).cloned() {
            Some(Entry {
                symbol: Symbol::Namespace(scope),
                ..
            }) => return Some(scope),
            Some(Entry {
                symbol: Symbol::Error, ..
            }) => return None,
            Some(entry) => {
                let diagnostic = Diagnostic::error("sema-redeclared-namespace", span).arg("name", &*text);
                let diagnostic = self.declared_here(diagnostic, &text, entry.span);
                self.report(diagnostic);
                return None;
            }
            None => {}
        }
        let scope = self.push_scope(ScopeKind::Namespace);
        let prefix: Rc<str> = format!("{}{}::", self.scope_ref(outer).prefix, text).into();
        self.scope_mut(scope).prefix = prefix;
        self.scope = outer;
        self.declare(&text, Symbol::Namespace(scope), span);
        Some(scope)
    }

    fn namespace_alias(&mut self, name: &ast::Name, target: &ast::QualifiedName) {
        let Some(scope) = self.named_namespace(target) else {
            return;
        };
        if let Some(entry) = self.lookup_here(self.scope, &name.text) {
            if matches!(entry.symbol, Symbol::Namespace(same) if same == scope) {
                return;
            }
            let before = entry.span;
            let diagnostic = Diagnostic::error("sema-redeclared-namespace", name.span).arg("name", &*name.text);
            let diagnostic = self.declared_here(diagnostic, &name.text, before);
            self.report(diagnostic);
            return;
        }
        self.declare(&name.text, Symbol::Namespace(scope), name.span);
    }

    /// The namespace that a name names; reports when it names none.
    fn named_namespace(&mut self, name: &ast::QualifiedName) -> Option<NameScopeId> {
        match self.resolve(name).map(|(entry, _)| entry.symbol) {
            Some(Symbol::Namespace(scope)) => Some(scope),
            Some(Symbol::Error) => None,
            _ => {
                let text = self.qualified_text(name);
                let mut diagnostic = Diagnostic::error("sema-not-a-namespace", name.span).arg("name", &*text);
                let near = self.visible_names().into_iter().filter(|name| {
                    let symbol = self.lookup(name).map(|(entry, _)| entry.symbol);
                    matches!(symbol, Some(Symbol::Namespace(_)))
                });
                if let Some(near) = super::suggest::nearest(&text, near.collect::<Vec<_>>().into_iter()) {
                    diagnostic = Sema::did_you_mean(diagnostic, name.span, &near);
                }
                self.report(diagnostic);
                None
            }
        }
    }

    /// Makes lookup in the current scope search another one too.
    fn search_also(&mut self, other: NameScopeId) {
        let scope = self.scope;
        let using = &mut self.scope_mut(scope).using;
        if other != scope && !using.contains(&other) {
            using.push(other);
        }
    }

    /// `using N::name;`: the name stands in this scope too; functions join those that are there.
    fn using_declaration(&mut self, name: &ast::QualifiedName) {
        let text = self.id_text(&name.id);
        let tag = match self.resolve_qualifier(name) {
            Some(scope) => self.lookup_tag_in(scope, &text),
            None => None,
        };
        let found = self.resolve(name);
        let Some((entry, _)) = found else {
            if tag.is_none() {
                let text = self.qualified_text(name);
                self.report(Diagnostic::error("sema-using-unknown", name.span).arg("name", text));
            }
            return;
        };
        let scope = self.scope;
        if let Some((tag, span)) = tag {
            self.scope_mut(scope).tags.entry(text.clone()).or_insert((tag, span));
        }
        match (
            entry.symbol,
            self.lookup_here(scope, &text).map(|entry| entry.symbol.clone()),
        ) {
            (Symbol::Funcs(more), Some(Symbol::Funcs(here))) => {
                let all = self.join(here, more);
                self.declare(&text, Symbol::Funcs(all), entry.span);
            }
            (symbol, None) => self.declare(&text, symbol, entry.span),
            (symbol, Some(here)) => {
                if !same_symbol(&symbol, &here) {
                    let diagnostic = Diagnostic::error("sema-using-conflict", name.span).arg("name", &*text);
                    self.report(diagnostic);
                }
            }
        }
    }

    fn join(&self, here: Vec<FuncId>, more: Vec<FuncId>) -> Vec<FuncId> {
        let mut all = here;
        for func in more {
            if !all.contains(&func) {
                all.push(func);
            }
        }
        all
    }

    /// Where names of a member's definition outside its class are looked up: in the class, then around the definition.
    /// The class may come from a header that another file met first; then a scope of this file is put in front of it.
    pub(super) fn definition_scope(&mut self, name: &ast::QualifiedName, class: NameScopeId) -> NameScopeId {
        let file = self.file_scope();
        if self.root_of(class) == file {
            return class;
        }
        let around = match name.qualifiers.as_slice() {
            [only] if !name.global => self.lookup(&only.text).map(|(_, scope)| scope),
            _ => {
                let mut outer = name.clone();
                outer.qualifiers.pop();
                self.resolve_qualifier(&outer)
            }
        };
        let around = around
            .filter(|scope| self.root_of(*scope) == file)
            .unwrap_or(self.scope);
        let (kind, prefix) = (self.scope_ref(class).kind, self.scope_ref(class).prefix.clone());
        let here = self.scope;
        let scope = self.push_scope_at(kind, Some(around));
        self.scope = here;
        let made = self.scope_mut(scope);
        made.using.push(class);
        made.prefix = prefix;
        scope
    }

    fn root_of(&self, scope: NameScopeId) -> NameScopeId {
        let mut at = scope;
        while let Some(parent) = self.scope_ref(at).parent {
            at = parent;
        }
        at
    }

    /// A qualified name as written: `A::B::name`.
    fn qualified_text(&mut self, name: &ast::QualifiedName) -> String {
        let mut text = String::new();
        if name.global {
            text.push_str("::");
        }
        for part in &name.qualifiers {
            text.push_str(&part.text);
            text.push_str("::");
        }
        text.push_str(&self.id_text(&name.id));
        text
    }
}

fn same_symbol(a: &Symbol, b: &Symbol) -> bool {
    match (a, b) {
        (Symbol::Local(a), Symbol::Local(b)) => a == b,
        (Symbol::Global(a), Symbol::Global(b)) => a == b,
        (Symbol::Type(a), Symbol::Type(b)) => a == b,
        (Symbol::Namespace(a), Symbol::Namespace(b)) => a == b,
        (Symbol::Constant(a, x), Symbol::Constant(b, y)) => a == b && x == y,
        (Symbol::Field, Symbol::Field) | (Symbol::Error, _) | (_, Symbol::Error) => true,
        _ => false,
    }
}
