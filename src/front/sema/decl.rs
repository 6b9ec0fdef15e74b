//! Declarations at file level: functions, objects, typedefs, linkage over several files (C17 6.2.2, 6.7, 6.9).
//!
//! A name with external linkage is looked for in its scope and then in [`Sema::linkage`], so `extern int x;` in one file
//! and `int x;` in another are one [`hir::Global`]. What a bundled header or the runtime defines is built only when
//! something uses it, and yields to a definition of the learner.

use std::rc::Rc;

use super::scope::{Entry, Symbol};
use super::{Deferred, FuncInfo, Linked, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclKind, DeclaratorPart, StorageClass, TypeSpecifier, UnqualifiedId};
use crate::front::hir::{Func, FuncBody, FuncId, Global, GlobalId, GlobalInit, Init};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

/// A name to declare, with what its specifiers say.
pub(super) struct Declared<'a> {
    pub(super) text: Rc<str>,
    pub(super) span: Span,
    pub(super) storage: Option<StorageClass>,
    pub(super) specifiers: &'a ast::DeclSpecifiers,
    pub(super) declarator: &'a ast::Declarator,
}

impl Sema {
    /// A declaration at file or namespace level.
    pub(super) fn external_declaration(&mut self, decl: &ast::Decl) {
        match &decl.kind {
            DeclKind::Simple(simple) => self.simple_external(simple, decl.span),
            DeclKind::Function(def) => self.function_definition(def),
            DeclKind::Linkage { language, decls } => {
                let c_linkage = language == "C" || !self.is_cpp();
                let before = std::mem::replace(&mut self.c_linkage, c_linkage);
                for decl in decls {
                    self.external_declaration(decl);
                }
                self.c_linkage = before;
            }
            _ => self.scopeless_declaration(decl),
        }
    }

    /// Declarations that mean the same at every level.
    pub(super) fn scopeless_declaration(&mut self, decl: &ast::Decl) {
        match &decl.kind {
            DeclKind::StaticAssert { cond, message } => self.static_assert(cond, message.as_deref(), decl.span),
            DeclKind::Alias { name, ty } => {
                let ty = self.type_name_type(ty);
                self.declare_typedef(&name.text, ty, name.span);
            }
            DeclKind::Namespace { .. }
            | DeclKind::NamespaceAlias { .. }
            | DeclKind::UsingDirective(_)
            | DeclKind::UsingDeclaration(_) => self.namespace_declaration(decl),
            DeclKind::Linkage { .. } | DeclKind::Function(_) | DeclKind::Simple(_) => {
                self.report(Diagnostic::error("sema-declaration-here", decl.span));
            }
            DeclKind::Friend(_) | DeclKind::Access(_) | DeclKind::Empty | DeclKind::Unsupported => {}
        }
    }

    fn simple_external(&mut self, decl: &ast::SimpleDecl, span: Span) {
        if !decl.bindings.is_empty() {
            self.report(Diagnostic::unsupported("structured bindings outside functions", span));
            return;
        }
        let storage = self.storage_class(&decl.specifiers);
        let base = self.declaration_base(decl);
        for item in &decl.declarators {
            let Some(name) = &item.declarator.name else { continue };
            let ty = self.declared_type(base, item, &decl.specifiers);
            if name.global || !name.qualifiers.is_empty() || matches!(name.id, UnqualifiedId::Destructor(_)) {
                self.qualified_declarator(&decl.specifiers, item, ty);
                continue;
            }
            let declared = Declared {
                text: self.id_text(&name.id),
                span: name.span,
                storage,
                specifiers: &decl.specifiers,
                declarator: &item.declarator,
            };
            if storage == Some(StorageClass::Typedef) {
                self.declare_typedef(&declared.text, ty, declared.span);
            } else if self.types().is_function(ty.ty) {
                self.declare_function(&declared, ty.ty);
            } else {
                self.external_object(&declared, ty, item);
            }
        }
    }

    /// The type of a declaration's specifiers; says so when it declares nothing. `auto` gives the error type silently.
    pub(super) fn declaration_base(&mut self, decl: &ast::SimpleDecl) -> QualTy {
        if matches!(decl.specifiers.ty, TypeSpecifier::Auto) {
            return super::types::qualify(Ty::ERROR.into(), decl.specifiers.quals);
        }
        let mut base = self.specifiers_type(&decl.specifiers);
        if decl.specifiers.function.constexpr {
            base.quals.is_const = true;
        }
        let tag = match &decl.specifiers.ty {
            TypeSpecifier::Record(record) => record.name.is_some() || record.body.is_some(),
            TypeSpecifier::Enum(_) => true,
            _ => false,
        };
        if decl.declarators.is_empty() && !tag && decl.bindings.is_empty() {
            self.report(Diagnostic::warning("sema-declares-nothing", decl.specifiers.span));
        }
        base
    }

    /// A declarator's type; `auto` is replaced by what its initialiser has.
    pub(super) fn declared_type(
        &mut self,
        base: QualTy,
        item: &ast::InitDeclarator,
        specifiers: &ast::DeclSpecifiers,
    ) -> QualTy {
        if !matches!(specifiers.ty, TypeSpecifier::Auto) {
            return self.declarator_type(base, &item.declarator);
        }
        if let Some(DeclaratorPart::Function(part)) = item.declarator.parts.first()
            && part.trailing.is_some()
        {
            return self.declarator_type(Ty::INT.into(), &item.declarator);
        }
        let auto = self.auto_type(&item.declarator, item.init.as_ref());
        let quals = super::types::union(specifiers.quals, auto.quals);
        let quals = ast::Quals {
            is_const: quals.is_const || specifiers.function.constexpr,
            ..quals
        };
        if auto.ty.is_error() {
            return auto;
        }
        self.declarator_type(QualTy { ty: auto.ty, quals }, &item.declarator)
    }

    /// The one storage class of a declaration.
    pub(super) fn storage_class(&mut self, specifiers: &ast::DeclSpecifiers) -> Option<StorageClass> {
        let mut found: Option<StorageClass> = None;
        for (class, span) in &specifiers.storage {
            match (found, class) {
                (_, StorageClass::ThreadLocal) => {
                    self.report(Diagnostic::unsupported("thread-local objects", *span));
                }
                (Some(old), new) if old != *new => self.report(Diagnostic::error("sema-two-storage-classes", *span)),
                _ => found = Some(*class),
            }
        }
        found
    }

    /// `typedef T name;`, `using name = T;`
    pub(super) fn declare_typedef(&mut self, name: &Rc<str>, ty: QualTy, span: Span) {
        if let Some(Entry { symbol, span: first }) = self.lookup_here(self.scope, name).cloned() {
            let same = matches!(symbol, Symbol::Type(old) if old == ty || old.ty.is_error() || ty.ty.is_error());
            if !same && !matches!(symbol, Symbol::Error) {
                let diagnostic = Diagnostic::error("sema-redeclared", span).arg("name", &**name);
                let diagnostic = self.declared_here(diagnostic, name, first);
                self.report(diagnostic);
                return;
            }
        }
        self.name_unnamed(name, ty);
        self.declare(name, Symbol::Type(ty), span);
    }

    /// `typedef struct { ... } Point;`: the typedef's name is the one for people.
    fn name_unnamed(&mut self, name: &Rc<str>, ty: QualTy) {
        let prefix = self.scope_ref(self.scope).prefix.clone();
        let full: Rc<str> = if prefix.is_empty() {
            name.clone()
        } else {
            format!("{prefix}{name}").into()
        };
        match *self.types().kind(ty.ty) {
            TyKind::Record(id) => {
                let record = &mut self.program.types.records[id.0 as usize];
                if record.name.starts_with('(') {
                    record.name = full;
                }
            }
            TyKind::Enum(id) => {
                let enumeration = &mut self.program.types.enums[id.0 as usize];
                if enumeration.name.starts_with('(') {
                    enumeration.name = full;
                }
            }
            _ => {}
        }
    }

    // ------------------------------------------------------------------------------------------------ functions

    /// A function's declaration: the function of that name and type that is there already, or a new one.
    pub(super) fn declare_function(&mut self, declared: &Declared<'_>, ty: Ty) -> Option<FuncId> {
        let name = &declared.text;
        let scope = self.scope;
        let here = self.lookup_here(scope, name).cloned();
        let mut set = Vec::new();
        match here.as_ref().map(|entry| &entry.symbol) {
            None | Some(Symbol::Type(_)) => {}
            Some(Symbol::Funcs(funcs)) => set = funcs.clone(),
            Some(Symbol::Error) => return None,
            Some(_) => {
                self.check_redeclared(name, declared.span);
                return None;
            }
        }
        let is_static = declared.storage == Some(StorageClass::Static) || self.in_unnamed_namespace();
        let key = self.function_key(name, ty);
        let known = self.same_function(&set, ty, declared)?;
        let linked = match self.linkage.get(&key) {
            Some(Linked::Func(func)) if !is_static => Some(*func),
            _ => None,
        };
        let id = match known.or(linked) {
            Some(id) => {
                self.refine_type(id, ty);
                id
            }
            None => {
                let prefix = self.scope_ref(self.enclosing_namespace()).prefix.clone();
                let id = self.new_func(format!("{prefix}{name}").into(), ty, declared.span);
                let symbol: Rc<str> = key.as_str().into();
                self.program.funcs[id.index()].body = FuncBody::Extern { symbol };
                if !is_static {
                    self.linkage.insert(key, Linked::Func(id));
                }
                id
            }
        };
        if !set.contains(&id) {
            set.push(id);
        }
        self.declare(name, Symbol::Funcs(set), declared.span);
        self.note_function_info(id, declared);
        Some(id)
    }

    /// The function of this set that is declared again. The outer `None`: the declaration is wrong, and was reported.
    #[allow(clippy::option_option)]
    fn same_function(&mut self, set: &[FuncId], ty: Ty, declared: &Declared<'_>) -> Option<Option<FuncId>> {
        let Some(new) = self.types().signature(ty) else {
            return Some(None);
        };
        for func in set {
            let old_ty = self.program.funcs[func.index()].ty;
            let Some(old) = self.types().signature(old_ty) else {
                continue;
            };
            let same_params = old.params == new.params && old.variadic == new.variadic;
            if self.is_cpp() && !same_params {
                continue;
            }
            let deduced = self.func_infos.get(func.index()).is_some_and(|info| info.deduce_return);
            let fits = (same_params || old.unspecified || new.unspecified) && (old.ret.ty == new.ret.ty || deduced);
            if fits || self.is_library(declared.span) {
                return Some(Some(*func));
            }
            let (name, first) = (declared.text.clone(), self.program.funcs[func.index()].span);
            let (old_name, new_name) = (self.type_name(old_ty), self.type_name(ty));
            let diagnostic = Diagnostic::error("sema-conflicting-types", declared.span)
                .arg("name", &*name)
                .arg("old", old_name)
                .arg("new", new_name);
            let diagnostic = self.declared_here(diagnostic, &name, first);
            self.report(diagnostic);
            return None;
        }
        Some(None)
    }

    /// `int f(); int f(int);`: the one with a prototype stays.
    fn refine_type(&mut self, id: FuncId, ty: Ty) {
        let old = self.types().signature(self.program.funcs[id.index()].ty);
        let new = self.types().signature(ty);
        if old.is_some_and(|old| old.unspecified) && new.is_some_and(|new| !new.unspecified) {
            self.program.funcs[id.index()].ty = ty;
        }
    }

    /// What a linker would know the function by.
    fn function_key(&self, name: &str, ty: Ty) -> String {
        let scope = self.enclosing_namespace();
        let prefix = self.scope_ref(scope).prefix.clone();
        if self.c_linkage || !self.is_cpp() || (name == "main" && prefix.is_empty()) {
            return name.to_owned();
        }
        let Some(signature) = self.types().signature(ty) else {
            return format!("{prefix}{name}()");
        };
        let mut params: Vec<String> = signature.params.iter().map(|param| self.type_name(*param)).collect();
        if signature.variadic {
            params.push("...".to_owned());
        }
        format!("{prefix}{name}({})", params.join(", "))
    }

    fn in_unnamed_namespace(&self) -> bool {
        self.scope_ref(self.enclosing_namespace()).prefix.contains('(')
    }

    /// Default arguments, names of parameters and attributes.
    pub(super) fn note_function_info(&mut self, id: FuncId, declared: &Declared<'_>) {
        let Some(part) = function_part(declared.declarator) else {
            return;
        };
        let scope = self.scope;
        let attributes = declared
            .specifiers
            .attributes
            .iter()
            .chain(&declared.declarator.attributes);
        let mut noreturn = declared.specifiers.function.noreturn;
        let mut format = None;
        for attribute in attributes {
            match &*attribute.name.text {
                "noreturn" => noreturn = true,
                "format" => format = printf_attribute(attribute),
                _ => {}
            }
        }
        let noexcept = self
            .types()
            .signature(self.program.funcs[id.index()].ty)
            .is_some_and(|it| it.noexcept);
        self.program.funcs[id.index()].noexcept |= noexcept;
        let Some(info) = self.func_infos.get_mut(id.index()) else {
            return;
        };
        info.noreturn |= noreturn;
        info.printf_format = info.printf_format.or(format);
        info.defaults.resize(part.params.len(), None);
        let mut names = Vec::with_capacity(part.params.len());
        for (param, default) in part.params.iter().zip(&mut info.defaults) {
            if let Some(expr) = &param.default {
                *default = Some((Rc::new(expr.clone()), scope));
            }
            names.push(match &param.declarator.name {
                Some(ast::QualifiedName {
                    id: UnqualifiedId::Ident(name),
                    ..
                }) => name.text.clone(),
                _ => "".into(),
            });
        }
        if info.param_names.is_empty() || names.iter().any(|name| !name.is_empty()) {
            info.param_names = names;
        }
    }

    /// A new entry in the table of functions, without a body. `name` is qualified, for people.
    pub(super) fn new_func(&mut self, name: Rc<str>, ty: Ty, span: Span) -> FuncId {
        let id = FuncId(self.program.funcs.len() as u32);
        let is_library = self.is_library(span);
        self.program.funcs.push(Func {
            name: name.clone(),
            ty,
            span,
            is_library,
            class: None,
            noexcept: false,
            body: FuncBody::Extern { symbol: name },
            params: Vec::new(),
            locals: Vec::new(),
            scopes: Vec::new(),
            labels: Vec::new(),
            result: None,
        });
        self.func_infos.push(FuncInfo::default());
        id
    }

    /// `T f(...) { ... }`
    pub(super) fn function_definition(&mut self, def: &ast::FunctionDef) {
        let Some(name) = &def.declarator.name else { return };
        let special = matches!(name.id, UnqualifiedId::Destructor(_) | UnqualifiedId::Conversion(_));
        if self.is_cpp() && (special || name.global || !name.qualifiers.is_empty()) {
            self.member_function_def(def);
            return;
        }
        let Some(part) = function_part(&def.declarator) else {
            self.report(Diagnostic::error("sema-not-a-function", def.declarator.span));
            return;
        };
        if !part.kr_names.is_empty() {
            self.report(Diagnostic::unsupported(
                "old-style parameter declarations",
                def.declarator.span,
            ));
            return;
        }
        let deduce = matches!(def.specifiers.ty, TypeSpecifier::Auto) && part.trailing.is_none();
        let base = match def.specifiers.ty {
            TypeSpecifier::Auto => Ty::VOID.into(),
            _ => self.specifiers_type(&def.specifiers),
        };
        let ty = self.declarator_type(base, &def.declarator);
        if !self.types().is_function(ty.ty) {
            return;
        }
        let ty = self.with_prototype(ty.ty);
        let declared = Declared {
            text: self.id_text(&name.id),
            span: name.span,
            storage: self.storage_class(&def.specifiers),
            specifiers: &def.specifiers,
            declarator: &def.declarator,
        };
        let Some(id) = self.declare_function(&declared, ty) else {
            return;
        };
        if deduce && let Some(info) = self.func_infos.get_mut(id.index()) {
            info.deduce_return = true;
        }
        if !self.begin_definition(id, name.span) {
            return;
        }
        self.build_or_keep(id, def);
    }

    /// `int f() { ... }` in C: defined without parameters, though calls are not checked against that.
    fn with_prototype(&mut self, ty: Ty) -> Ty {
        match self.types().signature(ty) {
            Some(signature) if signature.unspecified => {
                let signature = crate::front::ty::Signature {
                    unspecified: false,
                    ..(*signature).clone()
                };
                self.program.types.intern(TyKind::Function(Rc::new(signature)))
            }
            _ => ty,
        }
    }

    /// Notes that a function is defined at `span`; false when it was already (reported, unless the library yields).
    pub(super) fn begin_definition(&mut self, id: FuncId, span: Span) -> bool {
        if !self.defined_funcs.insert(id) {
            let func = &self.program.funcs[id.index()];
            let (name, first) = (func.name.clone(), func.span);
            if !self.is_library(span) {
                let diagnostic = Diagnostic::error("sema-redefined", span).arg("name", &*name);
                let diagnostic = self.declared_here(diagnostic, &name, first);
                self.report(diagnostic);
            }
            return false;
        }
        let is_library = self.is_library(span);
        let func = &mut self.program.funcs[id.index()];
        func.span = span;
        func.is_library = is_library;
        true
    }

    /// Builds a body at once when it is the learner's, when it is used when it is the library's.
    pub(super) fn build_or_keep(&mut self, id: FuncId, def: &ast::FunctionDef) {
        if !self.program.funcs[id.index()].is_library {
            self.function_body(id, def);
            return;
        }
        let deferred = Deferred {
            def: Rc::new(def.clone()),
            scope: self.scope,
        };
        self.defer(id, deferred);
    }

    // -------------------------------------------------------------------------------------------------- objects

    fn external_object(&mut self, declared: &Declared<'_>, ty: QualTy, item: &ast::InitDeclarator) {
        let (name, span) = (&declared.text, declared.span);
        if ty.ty == Ty::VOID {
            self.report(Diagnostic::error("sema-void-object", span).arg("name", &**name));
            self.declare(name, Symbol::Error, span);
            return;
        }
        if matches!(self.types().kind(ty.ty), TyKind::Array(_, ArrayLen::Variable(_))) {
            self.report(Diagnostic::error("sema-array-size-not-constant", span));
            self.declare(name, Symbol::Error, span);
            return;
        }
        let is_extern = declared.storage == Some(StorageClass::Extern) && item.init.is_none();
        let Some(id) = self.declare_object(declared, ty) else {
            return;
        };
        if let Some(align) = self.alignment(declared.specifiers, &declared.declarator.attributes) {
            self.program.globals[id.index()].align = Some(align);
        }
        if is_extern {
            return;
        }
        if item.init.is_none() && !self.is_cpp() {
            // A tentative definition (C17 6.9.2 p2).
            let global = &mut self.program.globals[id.index()];
            if global.is_extern {
                global.span = span;
            }
            global.is_extern = false;
            return;
        }
        if !self.defined_globals.insert(id) {
            if !self.is_library(span) {
                let first = self.program.globals[id.index()].span;
                let diagnostic = Diagnostic::error("sema-redefined", span).arg("name", &**name);
                let diagnostic = self.declared_here(diagnostic, name, first);
                self.report(diagnostic);
            }
            return;
        }
        self.define_global(id, ty, item.init.as_ref(), span);
    }

    /// The object of this name that is there already (through linkage, too), or a new one; declares the name.
    pub(super) fn declare_object(&mut self, declared: &Declared<'_>, ty: QualTy) -> Option<GlobalId> {
        let (name, span) = (&declared.text, declared.span);
        let prefix = self.scope_ref(self.enclosing_namespace()).prefix.clone();
        let internal = declared.storage == Some(StorageClass::Static)
            || self.in_unnamed_namespace()
            || (self.is_cpp() && ty.quals.is_const && declared.storage != Some(StorageClass::Extern));
        let key = format!("{prefix}{name}");
        let here = match self.lookup_here(self.scope, name).map(|entry| entry.symbol.clone()) {
            None | Some(Symbol::Type(_)) => None,
            Some(Symbol::Global(id)) => Some(id),
            Some(Symbol::Error) => return None,
            Some(_) => {
                self.check_redeclared(name, span);
                return None;
            }
        };
        let linked = match self.linkage.get(&key) {
            Some(Linked::Global(id)) if !internal => Some(*id),
            _ => None,
        };
        let id = match here.or(linked) {
            Some(id) => {
                self.merge_object_type(id, ty, here.is_some(), declared)?;
                id
            }
            None => {
                let id = self.new_global(&key.as_str().into(), ty, span);
                if !internal {
                    self.linkage.insert(key, Linked::Global(id));
                }
                id
            }
        };
        self.declare(name, Symbol::Global(id), span);
        Some(id)
    }

    /// `extern int a[]; int a[3];`: one type of both declarations, or a report.
    fn merge_object_type(&mut self, id: GlobalId, ty: QualTy, same_file: bool, declared: &Declared<'_>) -> Option<()> {
        let old = self.program.globals[id.index()].ty;
        if old == ty || old.ty.is_error() || ty.ty.is_error() {
            return Some(());
        }
        let of = |sema: &Sema, ty: QualTy| match sema.types().kind(ty.ty) {
            TyKind::Array(of, len) => Some((*of, *len)),
            _ => None,
        };
        match (of(self, old), of(self, ty)) {
            (Some((a, _)), Some((b, ArrayLen::Unknown))) if a == b => return Some(()),
            (Some((a, ArrayLen::Unknown)), Some((b, _))) if a == b => {
                self.program.globals[id.index()].ty = ty;
                return Some(());
            }
            _ => {}
        }
        if !same_file && self.is_library(declared.span) {
            return Some(());
        }
        let first = self.program.globals[id.index()].span;
        let (old_name, new_name) = (self.type_name(old), self.type_name(ty));
        let diagnostic = Diagnostic::error("sema-conflicting-types", declared.span)
            .arg("name", &*declared.text)
            .arg("old", old_name)
            .arg("new", new_name);
        let diagnostic = self.declared_here(diagnostic, &declared.text, first);
        self.report(diagnostic);
        None
    }

    /// A new entry in the table of globals, only declared so far.
    pub(super) fn new_global(&mut self, name: &Rc<str>, ty: QualTy, span: Span) -> GlobalId {
        let id = GlobalId(self.program.globals.len() as u32);
        let is_library = self.is_library(span);
        self.program.globals.push(Global {
            name: name.clone(),
            ty,
            span,
            init: Init::None,
            when: GlobalInit::Static { nonzero: false },
            destructor: None,
            is_library,
            is_extern: true,
            align: None,
        });
        id
    }

    /// Defines a global: analyses its initialiser and decides when it runs (C17 6.7.9 p4, C++17 6.6.2).
    pub(super) fn define_global(&mut self, id: GlobalId, ty: QualTy, init: Option<&ast::Initializer>, span: Span) {
        let is_local = !self.funcs.is_empty();
        self.program.globals[id.index()].is_extern = false;
        self.program.globals[id.index()].span = span;
        let (init, ty) = if is_local {
            self.full(|sema| sema.initializer(ty, init, span)).0
        } else {
            self.without_function(span, |sema| sema.initializer(ty, init, span))
        };
        if !self.require_complete(ty, span) {
            self.program.globals[id.index()].ty = Ty::ERROR.into();
            return;
        }
        let destructor = self.destructor_of(ty.ty);
        let (init, when) = match self.fold_init(&init) {
            Some((init, nonzero)) if destructor.is_none() || !is_local => (init, GlobalInit::Static { nonzero }),
            _ if self.is_cpp() && is_local => (init, GlobalInit::FirstUse),
            _ if self.is_cpp() => (init, GlobalInit::Dynamic),
            _ => {
                let at = init_expr_span(&init).unwrap_or(span);
                let erroneous = !self.diags.is_empty() && self.has_error_in(&init);
                if !erroneous {
                    self.report(Diagnostic::error("sema-initializer-not-constant", at));
                }
                (Init::None, GlobalInit::Static { nonzero: false })
            }
        };
        let global = &mut self.program.globals[id.index()];
        global.ty = ty;
        global.init = init;
        global.when = when;
        global.destructor = destructor;
    }

    /// Whether an initialiser contains something already reported.
    fn has_error_in(&self, init: &Init) -> bool {
        match init {
            Init::Expr(expr) => expr.ty.is_error(),
            Init::List { items, .. } => items.iter().any(|item| self.has_error_in(&item.init)),
            Init::Repeat { init, .. } => self.has_error_in(init),
            Init::Bind(place) => place.ty.ty.is_error(),
            Init::None | Init::Zero | Init::Construct { .. } | Init::String(_) => false,
        }
    }

    /// Runs `work` with a place for temporaries though no function is open: the initialiser of a global.
    fn without_function<T>(&mut self, span: Span, work: impl FnOnce(&mut Sema) -> T) -> T {
        self.funcs
            .push(super::FuncCtx::new(FuncId(u32::MAX), Ty::VOID.into(), span));
        let (result, _) = self.full(work);
        if let Some(func) = self.funcs.pop()
            && !func.locals.is_empty()
        {
            self.report(Diagnostic::unsupported(
                "temporary objects in the initialiser of a global",
                span,
            ));
        }
        result
    }

    /// Reports an object whose type has no size (yet).
    pub(super) fn require_complete(&mut self, ty: QualTy, span: Span) -> bool {
        if ty.ty.is_error() {
            return false;
        }
        let vla = matches!(self.types().kind(ty.ty), TyKind::Array(_, ArrayLen::Variable(_)));
        if vla || self.types().layout(ty.ty).is_some() {
            return true;
        }
        let id = match self.types().kind(ty.ty) {
            TyKind::Array(_, ArrayLen::Unknown) => "sema-array-size-missing",
            _ => "sema-incomplete-type",
        };
        let name = self.type_name(ty);
        self.report(Diagnostic::error(id, span).arg("type", name).arg("name", ""));
        false
    }

    /// Notes `main`, and says when there is none.
    pub(super) fn find_main(&mut self) {
        let Some(Linked::Func(id)) = self.linkage.get("main").copied() else {
            return;
        };
        if self.defined_funcs.contains(&id) {
            self.program.main = Some(id);
        }
    }
}

/// The parameters of a function declarator.
pub(super) fn function_part(declarator: &ast::Declarator) -> Option<&ast::FunctionPart> {
    match declarator.parts.first() {
        Some(DeclaratorPart::Function(part)) => Some(part),
        _ => None,
    }
}

/// `format(printf, i, j)`: the index of the format, from 0.
fn printf_attribute(attribute: &ast::Attribute) -> Option<usize> {
    let is_printf = match attribute.args.first().map(|arg| &arg.kind) {
        Some(ast::ExprKind::Name(ast::QualifiedName {
            id: UnqualifiedId::Ident(name),
            ..
        })) => {
            matches!(&*name.text, "printf" | "__printf__" | "gnu_printf")
        }
        _ => false,
    };
    match attribute.args.get(1).map(|arg| &arg.kind) {
        Some(ast::ExprKind::Int(literal)) if is_printf && literal.value > 0 => Some(literal.value as usize - 1),
        _ => None,
    }
}

fn init_expr_span(init: &Init) -> Option<Span> {
    match init {
        Init::Expr(expr) => Some(expr.span),
        Init::Bind(place) => Some(place.span),
        Init::List { items, .. } => items.iter().find_map(|item| init_expr_span(&item.init)),
        Init::Repeat { init, .. } => init_expr_span(init),
        Init::None | Init::Zero | Init::Construct { .. } | Init::String(_) => None,
    }
}
