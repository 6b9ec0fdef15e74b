//! Which functions take part in a call (argument-dependent lookup, C++17 6.4.2), and how they are shown in messages.

use std::rc::Rc;

use super::rank;
use super::{FuncSet, NameScopeId, Operand, ScopeKind, Sema, Symbol};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::FuncId;
use crate::front::ty::{RecordId, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// Functions found through the namespaces of the arguments' types (argument-dependent lookup, C++17 6.4.2).
    pub(super) fn adl_functions(&self, name: &str, args: &[Operand]) -> Vec<FuncId> {
        let mut found: Vec<FuncId> = Vec::new();
        for arg in args {
            let Some(ty) = arg.ty() else { continue };
            for scope in self.associated_scopes(ty.ty, 0) {
                if let Some(entry) = self.lookup_here(scope, name)
                    && let Symbol::Funcs(funcs) = &entry.symbol
                {
                    let fresh: Vec<FuncId> = funcs.iter().copied().filter(|func| !found.contains(func)).collect();
                    found.extend(fresh);
                }
            }
            if let Some(class) = self.types().as_record(self.pointee_or_self(ty.ty)) {
                let friends = self.class(class).hidden_friends.clone();
                for (friend, func) in friends {
                    if *friend == *name && !found.contains(&func) {
                        found.push(func);
                    }
                }
            }
        }
        found
    }

    fn pointee_or_self(&self, ty: Ty) -> Ty {
        match self.types().kind(ty) {
            TyKind::Pointer(to) | TyKind::LvalueRef(to) | TyKind::RvalueRef(to) => to.ty,
            TyKind::Array(of, _) => of.ty,
            _ => ty,
        }
    }

    fn associated_scopes(&self, ty: Ty, depth: u32) -> Vec<NameScopeId> {
        if depth > 8 {
            return Vec::new();
        }
        match self.types().kind(ty) {
            TyKind::Record(id) => {
                let mut scopes: Vec<NameScopeId> = self.namespace_of(*id).into_iter().collect();
                for base in &self.types().record(*id).bases {
                    let scope = self.namespace_of(base.record);
                    scopes.extend(scope);
                }
                scopes
            }
            TyKind::Enum(id) => {
                let scope = self.enum_scopes.get(id).and_then(|scope| self.scope_ref(*scope).parent);
                scope
                    .and_then(|scope| self.namespace_around(scope))
                    .into_iter()
                    .collect()
            }
            TyKind::Pointer(to) | TyKind::LvalueRef(to) | TyKind::RvalueRef(to) => {
                self.associated_scopes(to.ty, depth + 1)
            }
            TyKind::Array(of, _) => self.associated_scopes(of.ty, depth + 1),
            _ => Vec::new(),
        }
    }

    fn namespace_of(&self, record: RecordId) -> Option<NameScopeId> {
        self.class_scope(record).and_then(|scope| self.namespace_around(scope))
    }

    fn namespace_around(&self, scope: NameScopeId) -> Option<NameScopeId> {
        let mut at = Some(scope);
        while let Some(id) = at {
            match self.scope_ref(id).kind {
                ScopeKind::File | ScopeKind::Namespace => return Some(id),
                ScopeKind::Class(_) | ScopeKind::Function(_) | ScopeKind::Block(_) => at = self.scope_ref(id).parent,
            }
        }
        None
    }

    /// Unqualified lookup that passes over class scopes: how operators are looked up (C++17 16.3.1.2 p3).
    pub(super) fn lookup_beyond_classes(&self, name: &str) -> Option<Symbol> {
        let mut at = Some(self.scope);
        while let Some(id) = at {
            let scope = self.scope_ref(id);
            if !matches!(scope.kind, ScopeKind::Class(_))
                && let Some((entry, _)) = self.lookup_in(id, name)
            {
                return Some(entry.symbol);
            }
            at = scope.parent;
        }
        None
    }

    /// A function as its declaration shows it: `void f(int)`.
    fn func_declaration(&self, func: FuncId) -> String {
        let entry = &self.program.funcs[func.index()];
        let text = self.types().declare(entry.ty, &entry.name, self.dialect);
        let returns_nothing = entry.class.is_some_and(|class| {
            let class = self.class(class);
            class.ctors.contains(&func) || class.dtor == Some(func)
        });
        match text.strip_prefix("void ") {
            Some(rest) if returns_nothing => rest.to_owned(),
            _ => text,
        }
    }

    pub(super) fn func_name(&self, func: FuncId) -> Rc<str> {
        self.program.funcs[func.index()].name.clone()
    }

    pub(super) fn report_ambiguous(&mut self, name: &str, one: FuncId, other: FuncId, span: Span) {
        let mut diagnostic = Diagnostic::error("sema-ambiguous-call", span).arg("name", name);
        diagnostic = self.candidate_label(diagnostic, one);
        diagnostic = self.candidate_label(diagnostic, other);
        self.report(diagnostic);
    }

    pub(super) fn candidate_label(&self, diagnostic: Diagnostic, func: FuncId) -> Diagnostic {
        let declaration = self.func_declaration(func);
        let span = self.program.funcs[func.index()].span;
        if self.is_library(span) {
            return diagnostic.hint(Message::new("sema-candidate-hint").arg("function", declaration));
        }
        diagnostic.label(span, Message::new("sema-candidate").arg("function", declaration))
    }

    pub(super) fn report_no_match(&mut self, set: &FuncSet, funcs: &[FuncId], args: &[Operand], span: Span) {
        // The one candidate differs only in const: say that.
        if let [only] = funcs
            && let (Some(signature), Some(place)) = (self.signature(*only), &set.object)
            && !rank::includes(signature.quals, place.ty.quals)
        {
            let name = self.func_name(*only);
            let declared = self.program.funcs[only.index()].span;
            let diagnostic = Diagnostic::error("sema-const-object", span)
                .arg("name", name.to_string())
                .arg("type", self.type_name(place.ty));
            let diagnostic = self.declared_here(diagnostic, &name, declared);
            return self.report(diagnostic);
        }
        if let [only] = funcs
            && self.func_info(*only).has_this
            && set.object.is_none()
        {
            return self.report(Diagnostic::error("sema-member-needs-object", span).arg("name", &*set.name));
        }
        let types: Vec<String> = args.iter().map(|arg| self.argument_type(arg)).collect();
        let mut diagnostic = Diagnostic::error("sema-no-matching-function", span)
            .arg("name", &*set.name)
            .arg("types", types.join(", "));
        for func in funcs.iter().take(4) {
            diagnostic = self.candidate_label(diagnostic, *func);
        }
        self.report(diagnostic);
    }

    fn argument_type(&self, arg: &Operand) -> String {
        match (arg.ty(), arg) {
            (Some(ty), _) => self.type_name(ty),
            (None, Operand::Funcs(set)) => set.name.to_string(),
            (None, _) => "{...}".to_owned(),
        }
    }
}
