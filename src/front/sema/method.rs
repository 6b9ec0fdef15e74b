//! Member functions and friends: declared in the class, defined there or outside (C++17 12.2, 14.3).

use std::rc::Rc;

use super::class::{Body, name_text};
use super::{Deferred, FuncInfo, NameScopeId, ScopeKind, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Defaulted, StorageClass, TypeSpecifier, UnqualifiedId};
use crate::front::hir::FuncId;
use crate::front::ty::{QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

/// What may stand behind a member function's declarator.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Marks {
    /// `= 0`
    pub(super) pure: bool,
    /// `= default`, `= delete`
    pub(super) defaulted: Option<Defaulted>,
}

/// What kind of member function a declarator names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Constructor,
    Destructor,
    Conversion,
    Ordinary,
}

/// A default argument and where its names are looked up.
type Fallback = Option<(Rc<ast::Expr>, NameScopeId)>;

impl Sema {
    /// What calls need to know of a function.
    pub(super) fn func_info(&self, func: FuncId) -> FuncInfo {
        self.func_infos.get(func.index()).cloned().unwrap_or_default()
    }

    /// The same, to change.
    pub(super) fn func_info_mut(&mut self, func: FuncId) -> &mut FuncInfo {
        if self.func_infos.len() <= func.index() {
            self.func_infos.resize(func.index() + 1, FuncInfo::default());
        }
        &mut self.func_infos[func.index()]
    }

    fn method_kind(&self, record: RecordId, specifiers: &ast::DeclSpecifiers, id: &UnqualifiedId) -> Kind {
        match id {
            UnqualifiedId::Destructor(_) => Kind::Destructor,
            UnqualifiedId::Conversion(_) => Kind::Conversion,
            UnqualifiedId::Operator(_) => Kind::Ordinary,
            UnqualifiedId::Ident(name) => {
                let own = self.types().record(record).name.clone();
                let last = own.rsplit("::").next().unwrap_or(&own);
                match matches!(specifiers.ty, TypeSpecifier::None) && *name.text == *last {
                    true => Kind::Constructor,
                    false => Kind::Ordinary,
                }
            }
        }
    }

    /// The type of a member function: constructors and destructors return nothing, conversion functions their target.
    pub(super) fn method_type(
        &mut self,
        kind: Kind,
        specifiers: &ast::DeclSpecifiers,
        declarator: &ast::Declarator,
        scope: NameScopeId,
    ) -> QualTy {
        let base = match (kind, declarator.name.as_ref().map(|name| &name.id)) {
            (Kind::Constructor | Kind::Destructor, _) => Ty::VOID.into(),
            (Kind::Conversion, Some(UnqualifiedId::Conversion(target))) => {
                let outer = std::mem::replace(&mut self.scope, scope);
                let ty = self.type_name_type(target);
                self.scope = outer;
                ty
            }
            _ if matches!(specifiers.ty, TypeSpecifier::Auto) => self.auto_return(declarator),
            _ => self.specifiers_type(specifiers),
        };
        let outer = std::mem::replace(&mut self.scope, scope);
        let ty = self.declarator_type(base, declarator);
        self.scope = outer;
        ty
    }

    /// `auto f() -> T`: the trailing type replaces what stands here.
    fn auto_return(&mut self, declarator: &ast::Declarator) -> QualTy {
        let trailing = match declarator.parts.first() {
            Some(ast::DeclaratorPart::Function(part)) => part.trailing.is_some(),
            _ => false,
        };
        if !trailing {
            self.report(Diagnostic::unsupported(
                "a member function whose return type is deduced",
                declarator.span,
            ));
        }
        Ty::VOID.into()
    }

    /// Declares a member function in the class being read.
    pub(super) fn declare_method(
        &mut self,
        class: &mut Body,
        specifiers: &ast::DeclSpecifiers,
        declarator: &ast::Declarator,
        marks: Marks,
    ) -> Option<FuncId> {
        let name = declarator.name.as_ref()?;
        let record = class.record;
        let kind = self.method_kind(record, specifiers, &name.id);
        if kind == Kind::Ordinary && matches!(specifiers.ty, TypeSpecifier::None) {
            // The parser has said so already, unless a macro hid it; the class has the member all the same.
            let text = name_text(name);
            if !declarator.attributes.is_empty() {
                self.report(Diagnostic::error("sema-method-without-type", name.span).arg("name", text));
            }
        }
        let scope = self.scope;
        let ty = self.method_type(kind, specifiers, declarator, scope);
        if !self.types().is_function(ty.ty) {
            return None;
        }
        if let Some(ast::DeclaratorPart::Function(part)) = declarator.parts.first()
            && part.ref_qualifier == Some(true)
        {
            self.report(Diagnostic::unsupported(
                "member functions for temporaries (&&)",
                name.span,
            ));
            return None;
        }
        let key = match kind {
            Kind::Constructor => name_text(name).into(),
            _ => self.id_text(&name.id),
        };
        if let UnqualifiedId::Destructor(own) = &name.id {
            let class = self.types().record(record).name.clone();
            let takes = self
                .types()
                .signature(ty.ty)
                .is_some_and(|signature| !signature.params.is_empty());
            if takes || class.rsplit("::").next() != Some(&*own.text) {
                let last = class.rsplit("::").next().unwrap_or(&class).to_owned();
                self.report(Diagnostic::error("sema-destructor-form", name.span).arg("type", last));
                return None;
            }
        }
        if self.same_method(record, kind, &key, ty.ty).is_some() {
            self.report(Diagnostic::error("sema-duplicate-member", name.span).arg("name", &*key));
            return None;
        }
        let qualified: Rc<str> = format!("{}{key}", self.scope_ref(scope).prefix).into();
        let func = self.new_func(qualified, ty.ty, name.span);
        let is_static = specifiers
            .storage
            .iter()
            .any(|(storage, _)| *storage == StorageClass::Static)
            || matches!(
                name.id,
                UnqualifiedId::Operator(
                    ast::OperatorName::New
                        | ast::OperatorName::NewArray
                        | ast::OperatorName::Delete
                        | ast::OperatorName::DeleteArray
                )
            );
        let (defaults, param_names) = self.parameters_of(declarator, scope);
        let info = self.func_info_mut(func);
        info.defaults = defaults;
        info.param_names = param_names;
        info.key = key.clone();
        info.deleted = marks.defaulted == Some(Defaulted::Delete);
        info.has_this = !is_static;
        info.explicit = specifiers.function.explicit;
        info.noreturn = specifiers.function.noreturn;
        info.constexpr = specifiers.function.constexpr;
        info.access = Some(class.access);
        let noexcept = self.signature(func).is_some_and(|signature| signature.noexcept);
        let entry = &mut self.program.funcs[func.index()];
        entry.class = Some(record);
        entry.noexcept = noexcept || kind == Kind::Destructor;
        match kind {
            Kind::Constructor => {
                let known = self.class_mut(record);
                known.ctors.push(func);
                known.user_ctor = true;
            }
            Kind::Destructor => {
                if self.class(record).dtor.is_some() {
                    self.report(Diagnostic::error("sema-duplicate-member", name.span).arg("name", &*key));
                    return None;
                }
                self.class_mut(record).dtor = Some(func);
            }
            Kind::Conversion => self.class_mut(record).conversions.push(func),
            Kind::Ordinary => {}
        }
        if kind != Kind::Constructor {
            self.add_function(scope, &key, func, name.span);
        }
        self.virtual_marks(class, func, &key, specifiers, declarator, marks);
        if marks.defaulted == Some(Defaulted::Default) {
            self.class_mut(record).defaulted.push(func);
        }
        Some(func)
    }

    /// Default arguments and names of the parameters of a function declarator.
    pub(super) fn parameters_of(
        &self,
        declarator: &ast::Declarator,
        scope: NameScopeId,
    ) -> (Vec<Fallback>, Vec<Rc<str>>) {
        let Some(ast::DeclaratorPart::Function(part)) = declarator.parts.first() else {
            return Default::default();
        };
        let defaults = part
            .params
            .iter()
            .map(|param| param.default.clone().map(|expr| (Rc::new(expr), scope)))
            .collect();
        let names = part.params.iter().map(|param| match &param.declarator.name {
            Some(name) => name_text(name).into(),
            None => "".into(),
        });
        (defaults, names.collect())
    }

    /// Adds a function to the overload set of its name in a scope.
    pub(super) fn add_function(&mut self, scope: NameScopeId, name: &Rc<str>, func: FuncId, span: Span) {
        let hidden = self.hidden_by(scope, name, func);
        let entry = self.scope_mut(scope).names.get_mut(name);
        if let Some(super::scope::Entry {
            symbol: Symbol::Funcs(funcs),
            ..
        }) = entry
        {
            if !funcs.contains(&func) {
                // What `using Base::f;` brought in is hidden by a function of its own with the same parameters.
                funcs.retain(|other| !hidden.contains(other));
                funcs.push(func);
            }
            return;
        }
        let entry = super::scope::Entry {
            symbol: Symbol::Funcs(vec![func]),
            span,
        };
        self.scope_mut(scope).names.insert(name.clone(), entry);
    }

    fn hidden_by(&self, scope: NameScopeId, name: &str, func: FuncId) -> Vec<FuncId> {
        let own = &self.program.funcs[func.index()];
        let Some(Symbol::Funcs(funcs)) = self.lookup_here(scope, name).map(|entry| &entry.symbol) else {
            return Vec::new();
        };
        let hides = |other: &FuncId| {
            let other = &self.program.funcs[other.index()];
            own.class.is_some() && other.class != own.class && self.same_parameters(other.ty, own.ty)
        };
        funcs.iter().copied().filter(hides).collect()
    }

    /// The member function of this name and type that the class has already.
    fn same_method(&self, record: RecordId, kind: Kind, key: &str, ty: Ty) -> Option<FuncId> {
        let known = self.class(record);
        let candidates = match kind {
            Kind::Constructor => known.ctors.clone(),
            Kind::Destructor => known.dtor.into_iter().collect(),
            Kind::Conversion | Kind::Ordinary => {
                let scope = self.class_scope(record)?;
                match self.lookup_here(scope, key).map(|entry| &entry.symbol) {
                    Some(Symbol::Funcs(funcs)) => funcs.clone(),
                    _ => Vec::new(),
                }
            }
        };
        candidates
            .into_iter()
            .filter(|func| self.program.funcs[func.index()].class == Some(record))
            .find(|func| self.same_parameters(self.program.funcs[func.index()].ty, ty))
    }

    /// Same parameters and qualifiers: declarations of one function.
    pub(super) fn same_parameters(&self, one: Ty, other: Ty) -> bool {
        match (self.types().kind(one), self.types().kind(other)) {
            (TyKind::Function(one), TyKind::Function(other)) => {
                one.params == other.params && one.quals == other.quals && one.variadic == other.variadic
            }
            _ => false,
        }
    }

    /// `A::f` defined outside its class or namespace: a function definition whose declarator name is qualified or is
    /// a destructor or conversion function, or whose type is missing (constructors).
    pub(super) fn member_function_def(&mut self, def: &ast::FunctionDef) {
        let Some(name) = &def.declarator.name else { return };
        let Some(scope) = self.resolve_qualifier(name) else {
            let what = name
                .qualifiers
                .last()
                .map_or_else(|| name_text(name), |name| name.text.to_string());
            self.report(Diagnostic::error("sema-not-a-class", name.span).arg("name", what));
            return;
        };
        let ScopeKind::Class(record) = self.scope_ref(scope).kind else {
            let mut plain = def.clone();
            if let Some(name) = &mut plain.declarator.name {
                name.global = false;
                name.qualifiers.clear();
            }
            let span = def.declarator.span;
            let outer = std::mem::replace(&mut self.scope, scope);
            self.external_declaration(&ast::Decl {
                kind: ast::DeclKind::Function(Box::new(plain)),
                span,
            });
            self.scope = outer;
            return;
        };
        let kind = self.method_kind(record, &def.specifiers, &name.id);
        let ty = self.method_type(kind, &def.specifiers, &def.declarator, scope);
        if !self.types().is_function(ty.ty) {
            return;
        }
        let key = match kind {
            Kind::Constructor => name_text(name).into(),
            _ => self.id_text(&name.id),
        };
        let Some(func) = self.same_method(record, kind, &key, ty.ty) else {
            return self.report_no_such_method(record, &key, name.span);
        };
        let again = def.specifiers.function.inline && self.is_same_inline(func, name.span);
        if again || !self.begin_definition(func, name.span) {
            return;
        }
        let (defaults, param_names) = self.parameters_of(&def.declarator, scope);
        let info = self.func_info_mut(func);
        info.param_names = param_names;
        for (index, default) in defaults.into_iter().enumerate() {
            if let (Some(default), Some(slot)) = (default, info.defaults.get_mut(index)) {
                *slot = Some(default);
            }
        }
        let deferred = Deferred {
            def: Rc::new(def.clone()),
            scope: self.definition_scope(name, scope),
        };
        self.build_or_defer(func, deferred);
    }

    fn report_no_such_method(&mut self, record: RecordId, key: &str, span: Span) {
        let class = self.types().record(record).name.clone();
        let mut diagnostic = Diagnostic::error("sema-no-such-method", span).arg("name", format!("{class}::{key}"));
        let near = self.class_scope(record).and_then(|scope| self.lookup_here(scope, key));
        if let Some(near) = near.map(|entry| entry.span) {
            diagnostic = self.declared_here(diagnostic, key, near);
        }
        self.report(diagnostic);
    }

    /// `T A::x = ...;` at namespace level: a qualified declarator that is no function definition.
    pub(super) fn qualified_declarator(
        &mut self,
        specifiers: &ast::DeclSpecifiers,
        declarator: &ast::InitDeclarator,
        ty: QualTy,
    ) {
        let Some(name) = &declarator.declarator.name else {
            return;
        };
        let Some(scope) = self.resolve_qualifier(name) else {
            let what = name
                .qualifiers
                .last()
                .map_or_else(|| name_text(name), |name| name.text.to_string());
            return self.report(Diagnostic::error("sema-not-a-class", name.span).arg("name", what));
        };
        let text = name_text(name);
        let ScopeKind::Class(record) = self.scope_ref(scope).kind else {
            let mut plain = declarator.clone();
            if let Some(name) = &mut plain.declarator.name {
                name.global = false;
                name.qualifiers.clear();
            }
            let decl = ast::SimpleDecl {
                specifiers: specifiers.clone(),
                declarators: vec![plain],
                bindings: Vec::new(),
            };
            let span = declarator.declarator.span;
            let outer = std::mem::replace(&mut self.scope, scope);
            self.external_declaration(&ast::Decl {
                kind: ast::DeclKind::Simple(decl),
                span,
            });
            self.scope = outer;
            return;
        };
        match self.lookup_here(scope, &text).map(|entry| entry.symbol.clone()) {
            Some(Symbol::Global(id)) => {
                let inner = self.definition_scope(name, scope);
                let outer = std::mem::replace(&mut self.scope, inner);
                self.define_static(id, ty, declarator.init.as_ref(), name.span);
                self.scope = outer;
            }
            Some(Symbol::Funcs(_)) if declarator.defaulted == Some(Defaulted::Default) => {
                self.report(Diagnostic::unsupported("`= default` outside the class", name.span));
            }
            _ => self.report_no_such_method(record, &text, name.span),
        }
    }

    /// Member functions of this name in a class or, when it has none, its bases.
    pub(super) fn member_functions(&self, record: RecordId, name: &str) -> Vec<FuncId> {
        let Some(scope) = self.class_scope(record) else {
            return Vec::new();
        };
        match self.lookup_in(scope, name).map(|(entry, _)| entry.symbol) {
            Some(Symbol::Funcs(funcs)) => funcs,
            _ => Vec::new(),
        }
    }
}
