//! Declarations at file level: what each declarator declares is decided here; [`super::function`] and
//! [`super::object`] do the rest (C17 6.7, 6.9).

use std::rc::Rc;

use super::Sema;
use super::scope::{Entry, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclKind, DeclaratorPart, StorageClass, TypeSpecifier, UnqualifiedId};
use crate::front::ty::{QualTy, Ty, TyKind};
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
            DeclKind::Generic(param, decl) => self.declare_generic(param, decl),
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
        let base = self.twin(decl, base).unwrap_or(base);
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
            self.check_declared(&declared, ty, item.init.is_some(), super::constraint::Level::File);
            if storage == Some(StorageClass::Typedef) {
                self.declare_typedef(&declared.text, ty, declared.span);
                self.note_typedef_alignment(&declared);
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
        if decl.declarators.is_empty() && self.in_block() {
            self.forward_tag(&decl.specifiers);
        }
        let mut base = self.specifiers_type(&decl.specifiers);
        self.check_restrict(base, decl.specifiers.span);
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

    /// `struct S;` alone in a block is another `S` than the one outside (C17 6.7.2.3 p7).
    fn forward_tag(&mut self, specifiers: &ast::DeclSpecifiers) {
        let TypeSpecifier::Record(record) = &specifiers.ty else {
            return;
        };
        let Some(name) = record.name.as_ref().filter(|_| record.body.is_none()) else {
            return;
        };
        let text = self.id_text(&name.id);
        let plain = name.qualifiers.is_empty() && !name.global;
        if !plain || self.scope_ref(self.scope).tags.contains_key(&*text) {
            return;
        }
        let id = self.new_record(record.kind, text.clone(), record.span);
        let ty = self.program.types.intern(crate::front::ty::TyKind::Record(id));
        self.declare_tag(self.scope, &text, super::Tag::Record(id), ty, name.span);
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
                // There is one thread.
                (_, StorageClass::ThreadLocal) => {}
                (Some(old), new) if old != *new => self.report(Diagnostic::error("sema-two-storage-classes", *span)),
                _ => found = Some(*class),
            }
        }
        found
    }

    /// `typedef T name;`, `using name = T;`
    pub(super) fn declare_typedef(&mut self, name: &Rc<str>, ty: QualTy, span: Span) {
        self.give_way(name, span, None);
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
}
