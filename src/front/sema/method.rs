//! Member functions and friends: declared in the class, defined there or outside (C++17 12.2, 14.3).

use std::rc::Rc;

use super::class::{Body, Pending, name_text};
use super::{Deferred, FuncInfo, Linked, NameScopeId, ScopeKind, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Access, Defaulted, StorageClass, TypeSpecifier, UnqualifiedId};
use crate::front::hir::{FuncBody, FuncId};
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
enum Kind {
    Constructor,
    Destructor,
    Conversion,
    Ordinary,
}

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
    fn method_type(
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
            let text = name_text(name);
            self.report(Diagnostic::error("sema-method-without-type", name.span).arg("name", text));
            return None;
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
    ) -> (Vec<Option<(Rc<ast::Expr>, NameScopeId)>>, Vec<Rc<str>>) {
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

    fn virtual_marks(
        &mut self,
        class: &mut Body,
        func: FuncId,
        key: &str,
        specifiers: &ast::DeclSpecifiers,
        declarator: &ast::Declarator,
        marks: Marks,
    ) {
        let span = self.program.funcs[func.index()].span;
        let overridden = self.overridden(class.record, func, key);
        let is_override = match declarator.parts.first() {
            Some(ast::DeclaratorPart::Function(part)) => part.is_override || part.is_final,
            _ => false,
        };
        if is_override && overridden.is_none() {
            self.report(Diagnostic::error("sema-overrides-nothing", span).arg("name", key));
        }
        if let Some(base) = overridden
            && self.func_info(base).is_final
        {
            let declared = self.program.funcs[base.index()].span;
            let diagnostic = Diagnostic::error("sema-overrides-final", span).arg("name", key);
            let diagnostic = self.declared_here(diagnostic, key, declared);
            self.report(diagnostic);
        }
        if let Some(base) = overridden
            && !key.starts_with('~')
        {
            self.check_covariant(func, base, key, span);
        }
        if specifiers.function.is_virtual || overridden.is_some() {
            class.virtuals.push((func, overridden));
        }
        if marks.pure {
            if !specifiers.function.is_virtual && overridden.is_none() {
                self.report(Diagnostic::error("sema-pure-not-virtual", span).arg("name", key));
            }
            self.class_mut(class.record).pure.push(func);
            self.program.funcs[func.index()].body = FuncBody::Extern {
                symbol: "__cxa_pure_virtual".into(),
            };
        }
        if let Some(ast::DeclaratorPart::Function(part)) = declarator.parts.first() {
            self.func_info_mut(func).is_final = part.is_final;
        }
    }

    /// An overrider returns the same type, or a pointer or reference to a derived class.
    fn check_covariant(&mut self, func: FuncId, base: FuncId, key: &str, span: Span) {
        let (Some(own), Some(before)) = (self.signature(func), self.signature(base)) else {
            return;
        };
        let same = own.ret.ty == before.ret.ty;
        let target = |ty: Ty| {
            self.types()
                .pointee(ty)
                .or_else(|| self.types().referent(ty))
                .map(|to| to.ty)
        };
        let covariant = match (target(own.ret.ty), target(before.ret.ty)) {
            (Some(own), Some(before)) => super::rank::related(self.types(), own, before).is_some(),
            _ => false,
        };
        if !same && !covariant && !own.ret.ty.is_error() && !before.ret.ty.is_error() {
            let declared = self.program.funcs[base.index()].span;
            let (own, before) = (self.type_name(own.ret), self.type_name(before.ret));
            let diagnostic = Diagnostic::error("sema-override-return", span)
                .arg("name", key)
                .arg("type", own)
                .arg("base", before);
            let diagnostic = self.declared_here(diagnostic, key, declared);
            self.report(diagnostic);
        }
    }

    /// The virtual function of a base that `func` overrides.
    fn overridden(&self, record: RecordId, func: FuncId, key: &str) -> Option<FuncId> {
        let ty = self.program.funcs[func.index()].ty;
        for base in &self.types().record(record).bases {
            let base = base.record;
            for slot in &self.types().record(base).vtable {
                let slot_key = self.func_info(*slot).key;
                let matches = if key.starts_with('~') {
                    slot_key.starts_with('~')
                } else {
                    *slot_key == *key && self.same_parameters(self.program.funcs[slot.index()].ty, ty)
                };
                if matches {
                    return Some(*slot);
                }
            }
        }
        None
    }

    /// `friend class X; friend void f(X&); friend T operator+(X, X) { ... }`
    pub(super) fn friend(&mut self, record: RecordId, inner: &ast::Decl) {
        match &inner.kind {
            ast::DeclKind::Simple(simple) => {
                if simple.declarators.is_empty() {
                    let ty = self.friend_class(&simple.specifiers);
                    match ty.and_then(|ty| self.types().as_record(ty.ty)) {
                        Some(class) => self.class_mut(record).friend_classes.push(class),
                        None => {}
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
        let ty = self.method_type(Kind::Ordinary, specifiers, declarator, scope);
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
                let func = self.linked_friend(home, &key, ty.ty, name.span);
                let (defaults, param_names) = self.parameters_of(declarator, scope);
                let info = self.func_info_mut(func);
                info.defaults = defaults;
                info.param_names = param_names;
                self.add_function(home, &key, func, name.span);
                func
            }
        };
        self.class_mut(record).friend_funcs.push(func);
        if let Some(def) = def {
            let deferred = Deferred {
                def: Rc::new(def.clone()),
                scope,
            };
            self.classes.pending.push(Pending::Written(func, deferred));
        }
    }

    /// The function that a friend declaration speaks of first: one of another file, or a new one.
    fn linked_friend(&mut self, home: NameScopeId, name: &Rc<str>, ty: Ty, span: Span) -> FuncId {
        let outer = std::mem::replace(&mut self.scope, home);
        let (key, is_shared) = (self.function_key(name, ty), !self.in_unnamed_namespace());
        self.scope = outer;
        if let (true, Some(Linked::Func(func))) = (is_shared, self.linkage.get(&key)) {
            return *func;
        }
        let text: Rc<str> = format!("{}{name}", self.scope_ref(home).prefix).into();
        let func = self.new_func(text, ty, span);
        self.program.funcs[func.index()].body = FuncBody::Extern {
            symbol: key.as_str().into(),
        };
        if is_shared {
            self.linkage.insert(key, Linked::Func(func));
        }
        func
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
        let declared = self.program.funcs[func.index()].span;
        if matches!(self.program.funcs[func.index()].body, FuncBody::Defined { .. })
            || self.deferred.contains_key(&func)
        {
            if declared == name.span && def.specifiers.function.inline {
                // A header's, met again through another file.
                return;
            }
            let diagnostic = Diagnostic::error("sema-redefined", name.span).arg("name", name_text(name));
            let diagnostic = self.declared_here(diagnostic, &key, declared);
            return self.report(diagnostic);
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
        self.program.funcs[func.index()].span = name.span;
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

    /// Reports a member function that may not be used here.
    pub(super) fn check_func_access(&mut self, func: FuncId, _naming: Option<RecordId>, span: Span) -> bool {
        let (Some(class), Some(access)) = (self.program.funcs[func.index()].class, self.func_info(func).access) else {
            return true;
        };
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
