//! Members as they are declared between the braces of a class (C++17 12.2).

use std::rc::Rc;

use super::class::{Body, Pending, declarator_name, name_text};
use super::record::wrong_member;
use super::{Deferred, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Access, StorageClass};
use crate::front::ty::{BitField, Field, QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn member_declaration(&mut self, class: &mut Body, decl: &ast::Decl) {
        match &decl.kind {
            ast::DeclKind::Access(access) => class.access = *access,
            ast::DeclKind::Empty | ast::DeclKind::Unsupported | ast::DeclKind::Generic(..) => {}
            ast::DeclKind::Simple(simple) => self.simple_member(class, simple, decl.span),
            ast::DeclKind::Function(def) => {
                let method =
                    self.declare_method(class, &def.specifiers, &def.declarator, super::method::Marks::default());
                if let Some(func) = method {
                    self.defined_funcs.insert(func);
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
            let id = match self.types().kind(ty.ty) {
                TyKind::Record(inner) if *inner == class.record => "sema-contains-itself",
                _ => "sema-incomplete-member",
            };
            self.report(wrong_member(id, span, name, type_name));
            return;
        }
        let is_mutable = storage.contains(&StorageClass::Mutable);
        let align = self.alignment(&decl.specifiers, &declarator.declarator.attributes);
        let bits = declarator.bits.as_ref().and_then(|width| self.constant_int(width));
        let bits = bits.map(|width| BitField {
            shift: 0,
            width: width.clamp(0, 64) as u8,
            split: false,
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
        let id = self.new_global(&qualified, ty, name.span);
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
}
