//! C++ classes: their members, as declared between the braces (C++17 12).
//!
//! Members live in a [`super::NameScope`] of their own, base classes' scopes beside it as `using`, so that lookup finds
//! `x` of a base through a derived class. What a scope cannot say (constructors, friends, default member
//! initialisers, access) is in [`Class`]. Bodies of member functions are built when the outermost class is complete.

use std::rc::Rc;

use super::{Deferred, NameScopeId, Operand, ScopeKind, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Access, RecordKind};
use crate::front::hir::{FuncId, GlobalId};
use crate::front::ty::{Base, Field, QualTy, RecordId, Ty, TyKind};
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
    pub field_inits: crate::ordered::OrderedMap<usize, Rc<ast::Initializer>>,
    /// Access of members that are no functions, by name.
    pub access: crate::ordered::OrderedMap<Rc<str>, Access>,
    /// Member functions written as `= default`.
    pub defaulted: Vec<FuncId>,
    /// Names of `mutable` data members.
    pub mutable: crate::ordered::OrderedSet<Rc<str>>,
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
    /// Functions that override nothing, each with a virtual function of a base that has the same name.
    pub(super) hiding: Vec<(FuncId, FuncId)>,
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
            hiding: Vec::new(),
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

    /// The definition of a static data member.
    pub(super) fn define_static(&mut self, id: GlobalId, ty: QualTy, init: Option<&ast::Initializer>, span: Span) {
        let defined = !self.program.globals[id.index()].is_extern;
        if defined && init.is_none() {
            // `const int A::limit;` behind `static const int limit = 3;`
            return;
        }
        if !self.defined_globals.insert(id) && !self.is_library(span) {
            let (name, first) = (
                self.program.globals[id.index()].name.clone(),
                self.program.globals[id.index()].span,
            );
            let diagnostic = Diagnostic::error("sema-redefined", span).arg("name", &*name);
            let diagnostic = self.declared_here(diagnostic, &name, first);
            return self.report(diagnostic);
        }
        self.define_global(id, ty, init, span);
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
        ast::UnqualifiedId::Operator(op) => super::qualified::operator_text(*op),
        ast::UnqualifiedId::Destructor(name) => format!("~{}", name.text),
        ast::UnqualifiedId::Conversion(_) => "operator".to_owned(),
    }
}

/// How an object of class type is initialised.
#[derive(Clone, Debug)]
pub(super) enum ClassInit<'a> {
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
