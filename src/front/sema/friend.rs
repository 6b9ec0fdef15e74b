//! Who may use what of a class: friends, and access to private and protected members (C++17 14).

use std::rc::Rc;

use super::class::{Pending, name_text};
use super::decl::Declared;
use super::{Deferred, ScopeKind, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Access, TypeSpecifier};
use crate::front::hir::FuncId;
use crate::front::ty::{QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// `friend class X; friend void f(X&); friend T operator+(X, X) { ... }`
    pub(super) fn friend(&mut self, record: RecordId, inner: &ast::Decl) {
        match &inner.kind {
            ast::DeclKind::Simple(simple) => {
                if simple.declarators.is_empty() {
                    let ty = self.friend_class(&simple.specifiers);
                    if let Some(class) = ty.and_then(|ty| self.types().as_record(ty.ty)) {
                        self.class_mut(record).friend_classes.push(class);
                    }
                    return;
                }
                for item in &simple.declarators {
                    self.friend_function(record, &simple.specifiers, &item.declarator, None);
                }
            }
            ast::DeclKind::Function(def) => self.friend_function(record, &def.specifiers, &def.declarator, Some(def)),
            _ => self.report(Diagnostic::unsupported("this friend declaration", inner.span)),
        }
    }

    fn friend_class(&mut self, specifiers: &ast::DeclSpecifiers) -> Option<QualTy> {
        let namespace = self.enclosing_namespace();
        match &specifiers.ty {
            // A class first mentioned here belongs to the namespace around.
            TypeSpecifier::Record(mention) if mention.name.as_ref().is_some_and(|name| name.qualifiers.is_empty()) => {
                let text = mention.name.as_ref().map(name_text)?;
                if let Some((Symbol::Type(ty), _)) = self.lookup(&text).map(|(entry, at)| (entry.symbol, at)) {
                    return Some(ty);
                }
                let outer = std::mem::replace(&mut self.scope, namespace);
                let ty = self.specifiers_type(specifiers);
                self.scope = outer;
                Some(ty)
            }
            _ => Some(self.specifiers_type(specifiers)),
        }
    }

    fn friend_function(
        &mut self,
        record: RecordId,
        specifiers: &ast::DeclSpecifiers,
        declarator: &ast::Declarator,
        def: Option<&ast::FunctionDef>,
    ) {
        let Some(name) = &declarator.name else { return };
        let scope = self.scope;
        let ty = self.method_type(super::method::Kind::Ordinary, specifiers, declarator, scope);
        if !self.types().is_function(ty.ty) {
            return;
        }
        let key = self.id_text(&name.id);
        let qualified = name.global || !name.qualifiers.is_empty();
        let home = match qualified {
            true => self.resolve_qualifier(name),
            false => Some(self.enclosing_namespace()),
        };
        let Some(home) = home else { return };
        let found = match self.lookup_here(home, &key).map(|entry| &entry.symbol) {
            Some(Symbol::Funcs(funcs)) => {
                let same = |func: &&FuncId| self.same_parameters(self.program.funcs[func.index()].ty, ty.ty);
                funcs.iter().find(same).copied()
            }
            _ => None,
        };
        let func = match (found, self.scope_ref(home).kind) {
            (Some(func), _) => func,
            (None, ScopeKind::Class(_)) => {
                let text = name_text(name);
                self.report(Diagnostic::error("sema-no-such-method", name.span).arg("name", text));
                return;
            }
            (None, _) => {
                let declared = Declared {
                    text: key,
                    span: name.span,
                    storage: None,
                    specifiers,
                    declarator,
                };
                self.scope = home;
                let func = self.declare_function(&declared, ty.ty);
                self.scope = scope;
                let Some(func) = func else { return };
                func
            }
        };
        self.class_mut(record).friend_funcs.push(func);
        if let Some(def) = def {
            if !self.begin_definition(func, name.span) {
                return;
            }
            let deferred = Deferred {
                def: Rc::new(def.clone()),
                scope,
            };
            self.classes.pending.push(Pending::Written(func, deferred));
        }
    }

    /// Whether a member of `class` with this access may be used from here.
    pub(super) fn may_access(&self, class: RecordId, access: Access) -> bool {
        if access == Access::Public || self.is_library_class(class) && self.funcs.is_empty() {
            return true;
        }
        let known = self.class(class);
        let mut at = Some(self.scope);
        while let Some(id) = at {
            let scope = self.scope_ref(id);
            match scope.kind {
                ScopeKind::Class(context) => {
                    let derived = super::rank::base_depth(self.types(), context, class).is_some();
                    if context == class
                        || known.friend_classes.contains(&context)
                        || (access == Access::Protected && derived)
                    {
                        return true;
                    }
                }
                ScopeKind::Function(func) if known.friend_funcs.contains(&func) => return true,
                _ => {}
            }
            at = scope.parent;
        }
        false
    }

    fn is_library_class(&self, class: RecordId) -> bool {
        self.is_library(self.types().record(class).span)
    }

    /// Whether an object of class `derived` may be taken for its `base` here: some way up is open. A class on the way
    /// that declares `member` itself, with `using Base::f;` for one, is as good as the base.
    fn may_reach_base(&self, derived: RecordId, base: RecordId, member: &str, depth: u32) -> bool {
        derived == base
            || self.class(derived).access.get(member).is_some()
            || depth < 32
                && self.types().record(derived).bases.iter().any(|direct| {
                    self.may_access(derived, direct.access)
                        && self.may_reach_base(direct.record, base, member, depth + 1)
                })
    }

    /// Reports the use of an object as its private base.
    pub(super) fn check_base(&mut self, from: Ty, to: Ty, span: Span) {
        let (Some(derived), Some(base)) = (self.types().as_record(from), self.types().as_record(to)) else {
            return;
        };
        if self.base_offset(derived, base).is_some() && !self.may_reach_base(derived, base, "", 0) {
            let declared = self.types().record(derived).span;
            let (from, to) = (self.type_name(from), self.type_name(to));
            let diagnostic = Diagnostic::error("sema-private-base", span)
                .arg("type", &*from)
                .arg("base", to);
            let diagnostic = self.declared_here(diagnostic, &from, declared);
            self.report(diagnostic);
        }
    }

    /// Reports a member function that may not be used here.
    pub(super) fn check_func_access(&mut self, func: FuncId, naming: Option<RecordId>, span: Span) -> bool {
        let (Some(class), Some(access)) = (self.program.funcs[func.index()].class, self.func_info(func).access) else {
            return true;
        };
        let key = &self.func_info(func).key;
        if let Some(naming) = naming
            && self.base_offset(naming, class).is_some()
            && !self.may_reach_base(naming, class, key, 0)
        {
            let (from, to) = (
                self.program.types.intern(TyKind::Record(naming)),
                self.program.types.intern(TyKind::Record(class)),
            );
            self.check_base(from, to, span);
            return false;
        }
        if self.may_access(class, access) {
            return true;
        }
        let name = self.program.funcs[func.index()].name.clone();
        let declared = self.program.funcs[func.index()].span;
        self.report_access(&name, access, declared, span);
        false
    }

    /// Reports a private or protected member.
    pub(super) fn report_access(&mut self, name: &str, access: Access, declared: Span, span: Span) {
        let id = if access == Access::Private {
            "sema-private-member"
        } else {
            "sema-protected-member"
        };
        let diagnostic = Diagnostic::error(id, span).arg("name", name);
        let diagnostic = self.declared_here(diagnostic, name, declared);
        self.report(diagnostic);
    }
}
