//! C++ classes: their members, as declared between the braces (C++17 12).
//!
//! Members live in a [`super::NameScope`] of their own, base classes' scopes beside it as `using`, so that lookup finds
//! `x` of a base through a derived class. What a scope cannot say (constructors, friends, default member
//! initialisers, access) is in [`Class`]. Bodies of member functions are built when the outermost class is complete.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{Deferred, NameScopeId, Operand, ScopeKind, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Access, RecordKind, StorageClass};
use crate::front::hir::{FuncId, Global, GlobalId, GlobalInit, Init};
use crate::front::ty::{Base, BitField, Field, QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

/// What is kept of classes beyond [`crate::front::ty::Record`].
#[derive(Clone, Debug, Default)]
pub struct Classes {
    /// Member scope of each record, by record id.
    pub scopes: Vec<Option<NameScopeId>>,
    /// The rest, by record id.
    pub infos: Vec<Class>,
    /// Member functions whose bodies wait for the outermost class to be complete.
    pub(super) pending: Vec<Pending>,
    /// What is known of records that are no C++ classes.
    nothing: Class,
    /// How many class bodies are open.
    pub(super) open: u32,
}

/// A body that waits for its class.
#[derive(Clone, Debug)]
pub(super) enum Pending {
    /// Written by hand.
    Written(FuncId, Deferred),
    /// Made by the compiler.
    Implicit(FuncId, RecordId, super::special::Implicit),
}

/// What sema keeps of a class.
#[derive(Clone, Debug, Default)]
pub struct Class {
    /// Constructors that are functions, in order of declaration.
    pub ctors: Vec<FuncId>,
    /// The destructor, when it is a function.
    pub dtor: Option<FuncId>,
    /// Conversion functions.
    pub conversions: Vec<FuncId>,
    /// Initialisers written at the data members, by field index.
    pub field_inits: BTreeMap<usize, Rc<ast::Initializer>>,
    /// Access of members that are no functions, by name.
    pub access: BTreeMap<Rc<str>, Access>,
    /// Member functions written as `= default`.
    pub defaulted: Vec<FuncId>,
    /// Names of `mutable` data members.
    pub mutable: BTreeSet<Rc<str>>,
    /// Functions that may use everything.
    pub friend_funcs: Vec<FuncId>,
    /// Classes that may.
    pub friend_classes: Vec<RecordId>,
    /// Functions declared only as friends: found through arguments alone.
    pub hidden_friends: Vec<(Rc<str>, FuncId)>,
    /// Virtual functions without a body here or in a base.
    pub pure: Vec<FuncId>,
    /// Bytes without tail padding: a derived class goes on there.
    pub data_size: u64,
    /// No data at all: takes no room as a base.
    pub is_empty: bool,
    /// Its tail padding is not reused: it is plain old data.
    pub pod: bool,
    /// A constructor is declared in the class.
    pub user_ctor: bool,
    /// Braces initialise its members one by one (C++17 11.6.1).
    pub is_aggregate: bool,
    /// What default construction, copies and moves do.
    pub special: super::special::Specials,
}

/// A class body being read.
pub(super) struct Body {
    pub(super) record: RecordId,
    pub(super) access: Access,
    pub(super) fields: Vec<Field>,
    pub(super) aligns: Vec<Option<u64>>,
    /// Virtual functions declared here, each with the function of a base that it overrides.
    pub(super) virtuals: Vec<(FuncId, Option<FuncId>)>,
    pub(super) has_private_data: bool,
}

impl Sema {
    /// What is known of a class beyond its record.
    pub(super) fn class(&self, record: RecordId) -> &Class {
        self.classes
            .infos
            .get(record.0 as usize)
            .unwrap_or(&self.classes.nothing)
    }

    /// The same, to change.
    pub(super) fn class_mut(&mut self, record: RecordId) -> &mut Class {
        let index = record.0 as usize;
        if self.classes.infos.len() <= index {
            self.classes.infos.resize(index + 1, Class::default());
        }
        &mut self.classes.infos[index]
    }

    /// The scope of a class's members.
    pub(super) fn class_scope(&self, record: RecordId) -> Option<NameScopeId> {
        self.classes.scopes.get(record.0 as usize).copied().flatten()
    }

    /// The body of `struct/class/union { ... }` in C++: declares all members, lays the record out, completes it, and
    /// builds the inline member functions. The record exists already and is incomplete.
    pub(super) fn class_body(&mut self, record: RecordId, specifier: &ast::RecordSpecifier, body: &[ast::Decl]) {
        let outer = self.scope;
        let scope = self.push_scope(ScopeKind::Class(record));
        let name = self.types().record(record).name.clone();
        self.scope_mut(scope).prefix = format!("{name}::").into();
        let index = record.0 as usize;
        if self.classes.scopes.len() <= index {
            self.classes.scopes.resize(index + 1, None);
        }
        self.classes.scopes[index] = Some(scope);
        let ty = self.program.types.intern(TyKind::Record(record));
        if let Some(ast::QualifiedName {
            id: ast::UnqualifiedId::Ident(own),
            ..
        }) = &specifier.name
        {
            self.declare(&own.text.clone(), Symbol::Type(ty.into()), own.span);
        }
        self.classes.open += 1;
        self.base_specifiers(record, specifier, scope);
        let access = if specifier.kind == RecordKind::Class {
            Access::Private
        } else {
            Access::Public
        };
        let mut class = Body {
            record,
            access,
            fields: Vec::new(),
            aligns: Vec::new(),
            virtuals: Vec::new(),
            has_private_data: false,
        };
        for decl in body {
            self.member_declaration(&mut class, decl);
        }
        self.complete_class(class, specifier);
        self.scope = outer;
        self.classes.open -= 1;
        if self.classes.open == 0 {
            self.build_pending();
        }
    }

    fn base_specifiers(&mut self, record: RecordId, specifier: &ast::RecordSpecifier, scope: NameScopeId) {
        for base in &specifier.bases {
            let span = base.name.span;
            if base.is_virtual {
                self.report(Diagnostic::unsupported("virtual base classes", span));
                continue;
            }
            let found = self.resolve(&base.name).map(|(entry, _)| entry.symbol);
            let class = match found {
                Some(Symbol::Type(ty)) => self.types().as_record(ty.ty),
                _ => None,
            };
            let text = name_text(&base.name);
            let Some(class) = class else {
                self.report(Diagnostic::error("sema-not-a-class", span).arg("name", text));
                continue;
            };
            if !self.types().record(class).complete {
                self.report(Diagnostic::error("sema-incomplete-base", span).arg("name", text));
                continue;
            }
            let by_keyword = if specifier.kind == RecordKind::Class {
                Access::Private
            } else {
                Access::Public
            };
            let access = base.access.unwrap_or(by_keyword);
            let bases = &mut self.program.types.records[record.0 as usize].bases;
            bases.push(Base {
                record: class,
                offset: 0,
                access,
                is_virtual: false,
            });
            if let Some(base_scope) = self.class_scope(class) {
                self.scope_mut(scope).using.push(base_scope);
            }
        }
    }

    fn member_declaration(&mut self, class: &mut Body, decl: &ast::Decl) {
        match &decl.kind {
            ast::DeclKind::Access(access) => class.access = *access,
            ast::DeclKind::Empty | ast::DeclKind::Unsupported => {}
            ast::DeclKind::Simple(simple) => self.simple_member(class, simple, decl.span),
            ast::DeclKind::Function(def) => {
                let method =
                    self.declare_method(class, &def.specifiers, &def.declarator, super::method::Marks::default());
                if let Some(func) = method {
                    let deferred = Deferred {
                        def: Rc::new((**def).clone()),
                        scope: self.scope,
                    };
                    self.classes.pending.push(Pending::Written(func, deferred));
                }
            }
            ast::DeclKind::Friend(inner) => self.friend(class.record, inner),
            ast::DeclKind::UsingDeclaration(name) => self.member_using(class, name),
            ast::DeclKind::Alias { name, .. } => {
                let (text, access) = (name.text.clone(), class.access);
                self.external_declaration(decl);
                self.class_mut(class.record).access.insert(text, access);
            }
            ast::DeclKind::StaticAssert { .. } => self.external_declaration(decl),
            ast::DeclKind::Linkage { .. }
            | ast::DeclKind::Namespace { .. }
            | ast::DeclKind::NamespaceAlias { .. }
            | ast::DeclKind::UsingDirective(_) => {
                self.report(Diagnostic::error("sema-not-in-class", decl.span));
            }
        }
    }

    /// `using Base::name;`
    fn member_using(&mut self, class: &mut Body, name: &ast::QualifiedName) {
        if let (ast::UnqualifiedId::Ident(last), Some(base)) = (&name.id, name.qualifiers.last())
            && last.text == base.text
        {
            self.unsupported("inherited constructors", name.span);
            return;
        }
        match self.resolve(name) {
            Some((entry, _)) => {
                let text: Rc<str> = name_text(name).into();
                self.class_mut(class.record).access.insert(text.clone(), class.access);
                // Data members of a base are found there anyway.
                if !matches!(entry.symbol, Symbol::Field) {
                    self.declare(&text, entry.symbol, name.span);
                }
            }
            None => self.report(Diagnostic::error("sema-undeclared", name.span).arg("name", name_text(name))),
        }
    }

    fn simple_member(&mut self, class: &mut Body, decl: &ast::SimpleDecl, span: Span) {
        let has_type = !matches!(decl.specifiers.ty, ast::TypeSpecifier::None);
        let base = if has_type {
            self.specifiers_type(&decl.specifiers)
        } else {
            Ty::ERROR.into()
        };
        self.note_tag_access(class, &decl.specifiers);
        if decl.declarators.is_empty() {
            self.anonymous_member(class, &decl.specifiers, base, span);
            return;
        }
        for declarator in &decl.declarators {
            self.member_declarator(class, decl, base, declarator);
        }
    }

    /// A class or enumeration declared inside a class has access too.
    fn note_tag_access(&mut self, class: &Body, specifiers: &ast::DeclSpecifiers) {
        let name = match &specifiers.ty {
            ast::TypeSpecifier::Record(record) => record.name.as_ref().map(|name| Rc::from(name_text(name))),
            ast::TypeSpecifier::Enum(specifier) => specifier.name.as_ref().map(|name| name.text.clone()),
            _ => None,
        };
        if let Some(name) = name {
            self.class_mut(class.record).access.insert(name, class.access);
        }
    }

    /// `union { int a; float b; };`: its members are found as if they were ours.
    fn anonymous_member(&mut self, class: &mut Body, specifiers: &ast::DeclSpecifiers, ty: QualTy, span: Span) {
        let ast::TypeSpecifier::Record(inner) = &specifiers.ty else {
            return;
        };
        if inner.name.is_some() || inner.body.is_none() {
            return;
        }
        let Some(record) = self.types().as_record(ty.ty) else {
            return;
        };
        let names: Vec<Rc<str>> = self
            .types()
            .record(record)
            .fields
            .iter()
            .filter_map(|field| field.name.clone())
            .collect();
        for name in names {
            self.class_mut(class.record).access.insert(name.clone(), class.access);
            self.declare(&name, Symbol::Field, span);
        }
        self.push_field(class, None, ty, None, span, None);
    }

    fn member_declarator(
        &mut self,
        class: &mut Body,
        decl: &ast::SimpleDecl,
        base: QualTy,
        declarator: &ast::InitDeclarator,
    ) {
        let storage: Vec<StorageClass> = decl.specifiers.storage.iter().map(|(storage, _)| *storage).collect();
        let is_function = matches!(
            declarator.declarator.parts.first(),
            Some(ast::DeclaratorPart::Function(_))
        );
        if storage.contains(&StorageClass::Typedef) {
            let ty = self.declarator_type(base, &declarator.declarator);
            if let Some(name) = declarator_name(&declarator.declarator) {
                self.class_mut(class.record)
                    .access
                    .insert(name.text.clone(), class.access);
                self.declare(&name.text, Symbol::Type(ty), name.span);
            }
            return;
        }
        if is_function {
            let marks = super::method::Marks {
                pure: declarator.pure,
                defaulted: declarator.defaulted,
            };
            self.declare_method(class, &decl.specifiers, &declarator.declarator, marks);
            return;
        }
        let ty = self.declarator_type(base, &declarator.declarator);
        if self.types().is_function(ty.ty) {
            // `typedef void F(); F f;` declares a member function: rare enough.
            self.report(Diagnostic::unsupported(
                "a member function declared through a typedef",
                declarator.declarator.span,
            ));
            return;
        }
        let name = declarator_name(&declarator.declarator).cloned();
        if storage.contains(&StorageClass::Static) {
            if let Some(name) = name {
                self.static_member(class, &name, ty, declarator, &decl.specifiers);
            }
            return;
        }
        let span = declarator.declarator.span;
        if self.is_incomplete_member(ty) {
            let name = name.as_ref().map_or("", |name| &name.text);
            let type_name = self.type_name(ty);
            self.report(
                Diagnostic::error("sema-incomplete-member", span)
                    .arg("name", name)
                    .arg("type", type_name),
            );
            return;
        }
        let is_mutable = storage.contains(&StorageClass::Mutable);
        let align = self.alignment(&decl.specifiers, &declarator.declarator.attributes);
        let bits = declarator.bits.as_ref().and_then(|width| self.constant_int(width));
        let bits = bits.map(|width| BitField {
            shift: 0,
            width: width.clamp(0, 64) as u8,
        });
        if let (true, Some(name)) = (is_mutable, &name) {
            self.class_mut(class.record).mutable.insert(name.text.clone());
        }
        let index = class.fields.len();
        if let Some(init) = &declarator.init {
            self.class_mut(class.record)
                .field_inits
                .insert(index, Rc::new(init.clone()));
        }
        if let Some(name) = &name {
            if let Some(other) = self.lookup_here(self.scope, &name.text) {
                let before = other.span;
                if matches!(other.symbol, Symbol::Field | Symbol::Global(_) | Symbol::Funcs(_)) {
                    let diagnostic = Diagnostic::error("sema-duplicate-member", name.span).arg("name", &*name.text);
                    let diagnostic = self.declared_here(diagnostic, &name.text, before);
                    self.report(diagnostic);
                }
            }
            self.class_mut(class.record)
                .access
                .insert(name.text.clone(), class.access);
            self.declare(&name.text, Symbol::Field, name.span);
        }
        self.push_field(class, name.map(|name| name.text), ty, bits, span, align);
    }

    fn is_incomplete_member(&self, ty: QualTy) -> bool {
        match self.types().kind(ty.ty) {
            TyKind::Error | TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => false,
            TyKind::Array(of, crate::front::ty::ArrayLen::Unknown) => self.types().layout(of.ty).is_none(),
            _ => self.types().layout(ty.ty).is_none(),
        }
    }

    fn push_field(
        &mut self,
        class: &mut Body,
        name: Option<Rc<str>>,
        ty: QualTy,
        bits: Option<BitField>,
        span: Span,
        align: Option<u64>,
    ) {
        class.has_private_data |= class.access != Access::Public;
        class.fields.push(Field {
            name,
            ty,
            offset: 0,
            bits,
            access: class.access,
            span,
        });
        class.aligns.push(align);
        // Later members' types and sizes may ask for this one already (`sizeof(member)`).
        let fields = class.fields.clone();
        self.program.types.records[class.record.0 as usize].fields = fields;
    }

    fn static_member(
        &mut self,
        class: &Body,
        name: &ast::Name,
        ty: QualTy,
        declarator: &ast::InitDeclarator,
        specifiers: &ast::DeclSpecifiers,
    ) {
        let qualified: Rc<str> = format!("{}{}", self.scope_ref(self.scope).prefix, name.text).into();
        let inline = specifiers.function.inline || specifiers.function.constexpr;
        let mut ty = ty;
        if specifiers.function.constexpr {
            ty.quals.is_const = true;
        }
        let id = self.new_static(&qualified, ty, name.span);
        self.class_mut(class.record)
            .access
            .insert(name.text.clone(), class.access);
        self.declare(&name.text, Symbol::Global(id), name.span);
        match &declarator.init {
            Some(init) => self.define_static(id, ty, Some(init), name.span),
            None if inline => self.define_static(id, ty, None, name.span),
            None => {}
        }
    }

    /// The definition of a static data member.
    pub(super) fn define_static(&mut self, id: GlobalId, ty: QualTy, init: Option<&ast::Initializer>, span: Span) {
        let (init, ty) = self.initializer(ty, init, span);
        let folded = self.fold_init(&init);
        let destructor = self.destructor_of(ty.ty);
        let global = &mut self.program.globals[id.index()];
        (global.ty, global.span, global.is_extern, global.destructor) = (ty, span, false, destructor);
        (global.init, global.when) = match folded {
            Some((init, nonzero)) => (init, GlobalInit::Static { nonzero }),
            None => (init, GlobalInit::Dynamic),
        };
    }

    /// A new entry in the table of globals, only declared so far.
    pub(super) fn new_static(&mut self, name: &Rc<str>, ty: QualTy, span: Span) -> GlobalId {
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

    /// Builds the bodies that waited for the outermost class to be complete.
    pub(super) fn build_pending(&mut self) {
        while !self.classes.pending.is_empty() {
            for pending in std::mem::take(&mut self.classes.pending) {
                match pending {
                    Pending::Written(func, deferred) => self.build_or_defer(func, deferred),
                    Pending::Implicit(func, record, implicit) => self.build_implicit(func, record, implicit),
                }
            }
        }
    }

    /// Library functions are built when something uses them, the learner's at once.
    pub(super) fn build_or_defer(&mut self, func: FuncId, deferred: Deferred) {
        let span = self.program.funcs[func.index()].span;
        if self.is_library(span) {
            let is_virtual = self.func_infos[func.index()].virtual_slot.is_some();
            self.defer(func, deferred);
            if is_virtual {
                self.wanted.push(func);
            }
            return;
        }
        let outer = std::mem::replace(&mut self.scope, deferred.scope);
        self.function_body(func, &deferred.def);
        self.scope = outer;
    }

    /// Whether braces initialise the members one by one (C++17 11.6.1).
    pub(super) fn is_aggregate(&self, record: RecordId) -> bool {
        self.class(record).is_aggregate
    }

    /// The initialiser written at a data member.
    pub(super) fn default_member_init(&self, record: RecordId, index: usize) -> Option<Rc<ast::Initializer>> {
        self.class(record).field_inits.get(&index).cloned()
    }

    /// The destructor to run at the end of an object's lifetime, for a class or an array of classes.
    pub(super) fn destructor_of(&self, ty: Ty) -> Option<FuncId> {
        let base = self.types().base_element(ty.into());
        self.types()
            .as_record(base.ty)
            .and_then(|record| self.types().record(record).destructor)
    }

    /// A member of a record body that is no plain data member. In C++ `class_body` reads all members itself.
    pub(super) fn class_member_decl(&mut self, _record: RecordId, decl: &ast::Decl) {
        if !matches!(decl.kind, ast::DeclKind::Access(_)) {
            self.report(Diagnostic::unsupported("this member", decl.span));
        }
    }
}

/// The name of a declarator when it is a plain identifier.
pub(super) fn declarator_name(declarator: &ast::Declarator) -> Option<&ast::Name> {
    match &declarator.name {
        Some(ast::QualifiedName {
            id: ast::UnqualifiedId::Ident(name),
            ..
        }) => Some(name),
        _ => None,
    }
}

/// The last part of a name, as scopes spell it.
pub(super) fn name_text(name: &ast::QualifiedName) -> String {
    match &name.id {
        ast::UnqualifiedId::Ident(name) => name.text.to_string(),
        ast::UnqualifiedId::Operator(op) => super::types::operator_text(*op),
        ast::UnqualifiedId::Destructor(name) => format!("~{}", name.text),
        ast::UnqualifiedId::Conversion(_) => "operator".to_owned(),
    }
}

/// How an object of class type is initialised.
#[derive(Clone, Debug)]
pub enum ClassInit<'a> {
    /// `T x;`
    Default,
    /// `T x{}`-like value-initialisation: `T()`.
    Value,
    /// `T x = operand`, passing, returning: copy-initialisation.
    Copy(Operand),
    /// `T x(a, b)`.
    Direct(Vec<Operand>),
    /// `T x{...}` or, with `copy`, `T x = {...}`.
    List {
        /// The list.
        list: &'a ast::InitList,
        /// With `=`.
        copy: bool,
    },
}
