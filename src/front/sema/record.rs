//! Structs, unions and enumerations: specifiers, members, access to members (C17 6.7.2.1-3).

use std::rc::Rc;

use super::scope::{ScopeKind, Symbol, Tag};
use super::types::union;
use super::{NameScopeId, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{self, Access, DeclKind};
use crate::front::hir::{Place, PlaceKind};
use crate::front::layout::{EXACT, RecordRules, lay_out};
use crate::front::ty::{ArrayLen, BitField, Field, IntKind, QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// `struct S { ... }` or `struct S`.
    pub(super) fn record_specifier(&mut self, specifier: &ast::RecordSpecifier) -> Ty {
        let tag: Rc<str> = match &specifier.name {
            Some(name) => self.id_text(&name.id),
            None => "".into(),
        };
        let mut id = match &specifier.name {
            None => {
                let keyword = match specifier.kind {
                    ast::RecordKind::Struct => "(anonymous struct)",
                    ast::RecordKind::Union => "(anonymous union)",
                    ast::RecordKind::Class => "(anonymous class)",
                };
                match self
                    .shared
                    .record(specifier.span, &tag)
                    .filter(|_| specifier.body.is_some())
                {
                    Some(id) => id,
                    None => self.new_record(specifier.kind, keyword.into(), specifier.span),
                }
            }
            Some(name) => match self.record_tag(specifier, name) {
                Some(id) => id,
                None => return Ty::ERROR,
            },
        };
        if let Some(body) = &specifier.body {
            if self.types().record(id).complete {
                let same = self.same_record_again(id, specifier);
                if self.shared.is_defined_here(id) && !same {
                    let record = self.types().record(id);
                    let (name, span) = (record.name.clone(), record.span);
                    let diagnostic = Diagnostic::error("sema-redefined", specifier.span).arg("name", &*name);
                    let diagnostic = self.declared_here(diagnostic, &name, span);
                    self.report(diagnostic);
                    return self.program.types.intern(TyKind::Record(id));
                }
                if same || self.types().record(id).span == specifier.span {
                    self.shared.define_record(specifier.span, &tag, id);
                    self.see_nested_types(body);
                    return self.program.types.intern(TyKind::Record(id));
                }
                id = self.another_record(id, specifier, &tag);
            }
            let record = &mut self.program.types.records[id.0 as usize];
            record.kind = specifier.kind;
            record.span = specifier.span;
            self.shared.define_record(specifier.span, &tag, id);
            if self.is_cpp() {
                self.class_body(id, specifier, body);
            } else {
                self.record_body(id, specifier, body);
            }
        }
        self.program.types.intern(TyKind::Record(id))
    }

    /// An earlier file has a record of this name, and this file a different one: they are two.
    fn another_record(&mut self, old: RecordId, specifier: &ast::RecordSpecifier, tag: &Rc<str>) -> RecordId {
        let full = self.types().record(old).name.clone();
        let id = self.new_record(specifier.kind, full.clone(), specifier.span);
        self.record_tags.insert(full, id);
        let ty = self.program.types.intern(TyKind::Record(id));
        let scope = self.scope;
        let old_ty = self.program.types.intern(TyKind::Record(old));
        let entry = self.scope_ref(scope).names.get(tag).map(|entry| entry.symbol.clone());
        if matches!(entry, Some(Symbol::Type(known)) if known.ty == old_ty) {
            self.scope_mut(scope).names.remove(tag);
        }
        self.declare_tag(scope, tag, Tag::Record(id), ty, specifier.span);
        id
    }

    /// A header included in two files defines its records once in each: they are the same.
    fn same_record_again(&self, id: RecordId, specifier: &ast::RecordSpecifier) -> bool {
        let old = self.types().record(id).span;
        let words = |span: Span| self.text(span).split_whitespace();
        old.file != specifier.span.file && words(old).eq(words(specifier.span))
    }

    fn record_tag(&mut self, specifier: &ast::RecordSpecifier, name: &ast::QualifiedName) -> Option<RecordId> {
        let text = self.id_text(&name.id);
        let qualified = name.global || !name.qualifiers.is_empty();
        let scope = if qualified {
            match self.resolve_qualifier(name) {
                Some(scope) => scope,
                None => {
                    let diagnostic = self.undeclared("sema-unknown-type", name);
                    self.report(diagnostic);
                    return None;
                }
            }
        } else {
            self.scope
        };
        let found = if specifier.body.is_some() || qualified {
            self.scope_ref(scope).tags.get(&*text).copied()
        } else {
            self.lookup_tag(&text)
        };
        match found {
            Some((Tag::Record(id), span))
                if (self.types().record(id).kind == ast::RecordKind::Union)
                    != (specifier.kind == ast::RecordKind::Union) =>
            {
                let diagnostic = Diagnostic::error("sema-wrong-tag", name.span).arg("name", &*text);
                let diagnostic = self.declared_here(diagnostic, &text, span);
                self.report(diagnostic);
                return None;
            }
            Some((Tag::Record(id), _)) => return Some(id),
            Some((Tag::Enum(_), span)) => {
                let diagnostic = Diagnostic::error("sema-wrong-tag", name.span).arg("name", &*text);
                let diagnostic = self.declared_here(diagnostic, &text, span);
                self.report(diagnostic);
                return None;
            }
            None => {}
        }
        // A mere mention declares the name in the nearest block or namespace, not in a class or parameter list.
        let target = if specifier.body.is_none() && !self.in_block() {
            self.enclosing_namespace()
        } else {
            scope
        };
        // A header's records are the same in all files that include it; those of an unnamed namespace are not.
        let prefix = self.scope_ref(target).prefix.clone();
        let at_file = match self.scope_ref(target).kind {
            ScopeKind::File => true,
            ScopeKind::Namespace => !prefix.contains('('),
            ScopeKind::Class(_) | ScopeKind::Function(_) | ScopeKind::Block(_) => false,
        };
        let full: Rc<str> = format!("{prefix}{text}").into();
        let shared = if at_file {
            self.record_tags.get(&full).copied()
        } else {
            None
        };
        let id = match shared {
            Some(id) => id,
            None => {
                let id = self.new_record(specifier.kind, full.clone(), specifier.span);
                if at_file {
                    self.record_tags.insert(full, id);
                }
                id
            }
        };
        let ty = self.program.types.intern(TyKind::Record(id));
        self.declare_tag(target, &text, Tag::Record(id), ty, name.span);
        Some(id)
    }

    /// Declares a tag; in C++ it is an ordinary name too, unless a variable or function has it already.
    pub(super) fn declare_tag(&mut self, scope: NameScopeId, name: &Rc<str>, tag: Tag, ty: Ty, span: Span) {
        let cpp = self.is_cpp();
        let scope = self.scope_mut(scope);
        scope.tags.insert(name.clone(), (tag, span));
        if cpp && !scope.names.contains_key(name) {
            scope.names.insert(
                name.clone(),
                super::scope::Entry {
                    symbol: Symbol::Type(ty.into()),
                    span,
                },
            );
        }
    }

    /// The data members of a record body; other member declarations go to `class_member_decl`. Lays it out.
    pub(super) fn record_body(&mut self, record: RecordId, specifier: &ast::RecordSpecifier, body: &[ast::Decl]) {
        let mut fields = Vec::new();
        let mut aligns = Vec::new();
        for decl in body {
            match &decl.kind {
                DeclKind::Simple(simple) if !self.is_cpp() || is_plain_data(simple) => {
                    self.member_fields(simple, record, &mut fields, &mut aligns);
                }
                DeclKind::StaticAssert { cond, message } => self.static_assert(cond, message.as_deref(), decl.span),
                DeclKind::Empty | DeclKind::Unsupported => {}
                _ => self.class_member_decl(record, decl),
            }
        }
        if !self.is_cpp() && !self.is_library(specifier.span) {
            self.check_flexible(specifier.kind, &fields);
        }
        self.complete_record(record, specifier, fields, &aligns, 0, 1);
    }

    /// Lays the fields out behind `start` bytes (bases, vptr) and completes the record.
    pub(super) fn complete_record(
        &mut self,
        record: RecordId,
        specifier: &ast::RecordSpecifier,
        mut fields: Vec<Field>,
        aligns: &[Option<u64>],
        start: u64,
        align: u64,
    ) {
        let packed = specifier
            .attributes
            .iter()
            .any(|attribute| &*attribute.name.text == "packed");
        let asked = self.aligned_attribute(&specifier.attributes).unwrap_or(1);
        let rules = RecordRules {
            kind: specifier.kind,
            packed,
            most: pragma_pack(&specifier.attributes),
            start,
            align: align.max(asked),
        };
        let mut layout = lay_out(self.types(), rules, &mut fields, aligns);
        for (index, (field, asked)) in fields.iter().zip(aligns).enumerate() {
            let exact = packed || asked.is_some_and(|asked| asked & EXACT != 0);
            let own = self.types().align_of(field.ty.ty).filter(|_| !exact).unwrap_or(1);
            let align = own.max(asked.unwrap_or(1) & !EXACT);
            if align != own || exact {
                self.field_aligns.insert((record, index as u32), align);
            }
        }
        if self.is_cpp() && layout.size == 0 {
            layout.size = layout.align; // C++17 12 p4: objects of class type have a size
        }
        let record = &mut self.program.types.records[record.0 as usize];
        record.fields = fields;
        record.size = layout.size;
        record.align = layout.align;
        record.complete = true;
    }

    pub(super) fn aligned_attribute(&mut self, attributes: &[ast::Attribute]) -> Option<u64> {
        let mut best = None;
        for attribute in attributes.iter().filter(|attribute| &*attribute.name.text == "aligned") {
            let value = match attribute.args.first() {
                Some(expr) => self.constant_int(expr).unwrap_or(1),
                None => 16,
            };
            let value = u64::try_from(value)
                .ok()
                .filter(|value| value.is_power_of_two() && *value <= 1 << 16);
            best = best.max(value);
        }
        best
    }

    /// The alignment that a typedef of this name was given.
    pub(super) fn typedef_alignment(&self, specifiers: &ast::DeclSpecifiers) -> Option<u64> {
        match &specifiers.ty {
            ast::TypeSpecifier::Named(name) => {
                let text = super::expr::id_name(&name.id);
                self.aligned_typedefs.get(&text).copied()
            }
            _ => None,
        }
    }

    /// `typedef int aint __attribute__((aligned(16)));`
    pub(super) fn note_typedef_alignment(&mut self, declared: &super::decl::Declared<'_>) {
        if let Some(align) = self.alignment(declared.specifiers, &declared.declarator.attributes) {
            self.aligned_typedefs.insert(declared.text.clone(), align);
        }
    }

    /// The alignment asked for by `alignas` and attributes.
    pub(super) fn alignment(&mut self, specifiers: &ast::DeclSpecifiers, attributes: &[ast::Attribute]) -> Option<u64> {
        let mut best = self
            .aligned_attribute(attributes)
            .max(self.aligned_attribute(&specifiers.attributes));
        best = best.max(self.typedef_alignment(specifiers));
        for alignas in &specifiers.alignas {
            best = best.max(self.alignas_value(alignas));
        }
        best
    }

    /// The alignment that one `alignas` asks for; `alignas(0)` asks for none (C17 6.7.5 p6).
    pub(super) fn alignas_value(&mut self, alignas: &ast::AlignasSpecifier) -> Option<u64> {
        match alignas {
            ast::AlignasSpecifier::Type(name) => {
                let ty = self.type_name_type(name);
                self.types().align_of(ty.ty)
            }
            ast::AlignasSpecifier::Expr(expr) => {
                let value = self.constant_int(expr);
                let good = value.and_then(|value| u64::try_from(value).ok());
                let good = good.filter(|value| *value == 0 || (value.is_power_of_two() && *value <= 1 << 16));
                if value.is_some() && good.is_none() {
                    self.report(Diagnostic::error("sema-bad-alignment", expr.span));
                }
                good.filter(|value| *value > 0)
            }
        }
    }

    /// Data members of one member declaration.
    pub(super) fn member_fields(
        &mut self,
        decl: &ast::SimpleDecl,
        record: RecordId,
        fields: &mut Vec<Field>,
        aligns: &mut Vec<Option<u64>>,
    ) {
        let base = self.specifiers_type(&decl.specifiers);
        self.check_member_storage(&decl.specifiers);
        if decl.declarators.is_empty() {
            // C11 anonymous struct or union; anything else declares only a tag.
            let anonymous = match &decl.specifiers.ty {
                ast::TypeSpecifier::Record(record) => record.name.is_none() && record.body.is_some(),
                _ => false,
            };
            if anonymous && !base.ty.is_error() {
                let span = decl.specifiers.span;
                self.check_anonymous(base.ty, fields);
                fields.push(Field {
                    name: None,
                    ty: base,
                    offset: 0,
                    bits: None,
                    access: Access::Public,
                    span,
                });
                aligns.push(None);
            }
            return;
        }
        for item in &decl.declarators {
            let ty = self.declarator_type(base, &item.declarator);
            let name = item.declarator.name.as_ref().map(|name| self.id_text(&name.id));
            let span = item
                .declarator
                .name
                .as_ref()
                .map_or(item.declarator.span, |name| name.span);
            if let Some(text) = &name
                && let Some(first) = self.member_called(fields, text)
            {
                let diagnostic = Diagnostic::error("sema-redeclared", span).arg("name", &**text);
                let diagnostic = self.declared_here(diagnostic, text, first);
                self.report(diagnostic);
                continue;
            }
            self.check_atomic_bits(&decl.specifiers, item);
            let mut ty = self.check_member_type(ty, record, name.as_deref().unwrap_or(""), span);
            if !self.is_cpp() && !decl.specifiers.alignas.is_empty() {
                match &item.bits {
                    Some(_) => {
                        let text = name.as_deref().unwrap_or("");
                        self.report(Diagnostic::error("sema-align-here", span).arg("name", text));
                    }
                    None => self.check_alignment(&decl.specifiers.alignas, ty, span),
                }
            }
            let bits = match &item.bits {
                None => None,
                Some(width) => match self.bit_width(ty.ty, name.is_some(), width) {
                    Some(width) => Some(BitField {
                        shift: 0,
                        width,
                        split: false,
                    }),
                    None => {
                        ty = Ty::ERROR.into();
                        None
                    }
                },
            };
            let packed = |attribute: &ast::Attribute| &*attribute.name.text == "packed";
            let mut attributes = decl.specifiers.attributes.iter().chain(&item.declarator.attributes);
            let mut align = self.alignment(&decl.specifiers, &item.declarator.attributes);
            if attributes.any(packed) {
                align = Some(align.unwrap_or(1) | EXACT);
            } else if item.declarator.parts.is_empty() && self.typedef_alignment(&decl.specifiers).is_some() {
                align = align.map(|align| align | EXACT);
            }
            aligns.push(align);
            fields.push(Field {
                name,
                ty,
                offset: 0,
                bits,
                access: Access::Public,
                span,
            });
        }
    }

    fn check_member_type(&mut self, ty: QualTy, record: RecordId, name: &str, span: Span) -> QualTy {
        let kind = self.types().kind(ty.ty);
        let flexible = matches!(kind, TyKind::Array(_, ArrayLen::Unknown));
        if matches!(kind, TyKind::Array(_, ArrayLen::Variable(_))) && !self.funcs.is_empty() {
            self.unsupported("variable length arrays in structures", span);
            return Ty::ERROR.into();
        }
        let id = match kind {
            TyKind::Void => "sema-void-object",
            TyKind::Function(_) => "sema-function-member",
            TyKind::Array(_, ArrayLen::Variable(_)) => "sema-array-size-not-constant",
            _ if flexible || self.types().layout(ty.ty).is_some() => return ty,
            TyKind::Record(inner) if *inner == record => "sema-contains-itself",
            _ => "sema-incomplete-type",
        };
        let type_name = self.type_name(ty);
        self.report(wrong_member(id, span, name, type_name));
        Ty::ERROR.into()
    }

    /// An array without a size ends a structure that has other members (C17 6.7.2.1 p18).
    fn check_flexible(&mut self, kind: ast::RecordKind, fields: &[Field]) {
        for (index, field) in fields.iter().enumerate() {
            if !matches!(self.types().kind(field.ty.ty), TyKind::Array(_, ArrayLen::Unknown)) {
                continue;
            }
            let named = fields
                .iter()
                .filter(|other| other.name.is_some() || other.bits.is_none())
                .count();
            let id = if kind == ast::RecordKind::Union {
                "sema-flexible-in-union"
            } else if index + 1 < fields.len() {
                "sema-flexible-not-last"
            } else if named < 2 {
                "sema-flexible-alone"
            } else {
                continue;
            };
            let name = field.name.clone().unwrap_or_default();
            self.report(Diagnostic::error(id, field.span).arg("name", &*name));
        }
    }

    fn bit_width(&mut self, ty: Ty, named: bool, width: &ast::Expr) -> Option<u8> {
        let value = self.constant_int(width)?;
        if ty.is_error() {
            return None;
        }
        let Some(kind) = self.types().int_kind(ty) else {
            let name = self.type_name(ty);
            self.report(Diagnostic::error("sema-bit-field-type", width.span).arg("type", name));
            return None;
        };
        let max = if kind == IntKind::Bool {
            1
        } else {
            (kind.size(self.types().model) * 8).min(64) as i128
        };
        if value > max && kind.size(self.types().model) == 16 {
            self.unsupported("bit-fields of more than 64 bits", width.span);
            return None;
        }
        if value < 0 || value > max || (value == 0 && named) {
            self.report(Diagnostic::error("sema-bit-field-width", width.span).arg("max", max as i64));
            return None;
        }
        Some(value as u8)
    }

    /// Reports a name that this very scope has already (with another meaning).
    pub(super) fn check_redeclared(&mut self, name: &Rc<str>, span: Span) -> bool {
        self.give_way(name, span, None);
        let Some(old) = self.lookup_here(self.scope, name) else {
            return false;
        };
        let first = old.span;
        if matches!(old.symbol, Symbol::Error) || (self.is_cpp() && matches!(old.symbol, Symbol::Type(_))) {
            return false;
        }
        if self.is_library(span) && first.file != span.file {
            return false;
        }
        let told = |said: &Diagnostic| said.message.id == "sema-redeclared" && said.span == span;
        if self.diags.iter().any(told) {
            return true;
        }
        let diagnostic = Diagnostic::error("sema-redeclared", span).arg("name", &**name);
        let diagnostic = self.declared_here(diagnostic, name, first);
        self.report(diagnostic);
        true
    }

    /// `_Static_assert`
    pub(super) fn static_assert(&mut self, cond: &ast::Expr, message: Option<&[u8]>, span: Span) {
        if self.constant_int(cond) == Some(0) {
            let text = message
                .map(|message| String::from_utf8_lossy(message).into_owned())
                .unwrap_or_default();
            let mut diagnostic = Diagnostic::error("sema-static-assert", span);
            if !text.is_empty() {
                diagnostic = diagnostic.hint(Message::new("sema-static-assert-says").arg("text", text));
            }
            self.report(diagnostic);
        }
    }

    /// The data member `name` of a record place, also through anonymous members; `None` when there is none.
    pub(super) fn field_place(&mut self, base: &Place, record: RecordId, name: &str, span: Span) -> Option<Place> {
        self.field_place_at(base, record, name, span, 0)
    }

    fn field_place_at(&self, base: &Place, record: RecordId, name: &str, span: Span, depth: u32) -> Option<Place> {
        let fields = &self.types().record(record).fields;
        if let Some(index) = fields.iter().position(|field| field.name.as_deref() == Some(name)) {
            return Some(self.nth_field(base, record, index, span));
        }
        if depth > 32 {
            return None;
        }
        for (index, field) in fields.iter().enumerate() {
            let inner = self
                .types()
                .as_record(field.ty.ty)
                .filter(|_| field.name.is_none() && field.bits.is_none());
            let Some(inner) = inner else { continue };
            let through = self.nth_field(base, record, index, span);
            if let Some(place) = self.field_place_at(&through, inner, name, span, depth + 1) {
                return Some(place);
            }
        }
        None
    }

    /// The place of a record's field by index (references are looked through by the caller of an expression).
    pub(super) fn nth_field(&self, base: &Place, record: RecordId, index: usize, span: Span) -> Place {
        let field = &self.types().record(record).fields[index];
        let ty = QualTy {
            ty: field.ty.ty,
            quals: union(field.ty.quals, base.ty.quals),
        };
        let kind = PlaceKind::Field {
            base: Box::new(base.clone()),
            record,
            field: index as u32,
            offset: field.offset,
            bits: field.bits,
        };
        Place { kind, ty, span }
    }
}

/// Only data members: no functions, no `static`, no in-class types without a declarator to judge.
fn is_plain_data(decl: &ast::SimpleDecl) -> bool {
    let storage = decl
        .specifiers
        .storage
        .iter()
        .all(|(class, _)| *class == ast::StorageClass::Mutable);
    let functions = decl.declarators.iter().any(|item| {
        matches!(item.declarator.parts.first(), Some(ast::DeclaratorPart::Function(_))) || item.init.is_some()
    });
    storage && !functions
}

/// The number of a `#pragma pack` in force.
pub(super) fn pragma_pack(attributes: &[ast::Attribute]) -> Option<u64> {
    let attribute = attributes
        .iter()
        .find(|attribute| &*attribute.name.text == "pragma_pack")?;
    match attribute.args.first().map(|arg| &arg.kind) {
        Some(ast::ExprKind::Int(literal)) => Some(literal.value).filter(|most| *most > 0),
        _ => None,
    }
}

/// A member of a type that no member can have; what contains itself mostly lacks a `*`.
pub(super) fn wrong_member(id: &'static str, span: Span, name: &str, type_name: String) -> Diagnostic {
    let diagnostic = Diagnostic::error(id, span).arg("name", name).arg("type", type_name);
    let before = Span {
        end: span.start,
        ..span
    };
    match id {
        "sema-contains-itself" => diagnostic.fix(before, "*"),
        _ => diagnostic,
    }
}
