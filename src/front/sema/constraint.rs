//! Constraints on declarations that nothing else depends on: where storage classes, alignments and `restrict` may stand
//! (C17 6.2.2 p7, 6.7.1, 6.7.3 p2, 6.7.5, 6.7.6.2 p2).
//!
//! Only C: C++ has rules of its own.

use super::Sema;
use super::decl::Declared;
use crate::diag::Diagnostic;
use crate::front::ast::{self, StorageClass};
use crate::front::hir::{GlobalId, Place, PlaceKind};
use crate::front::ty::{ArrayLen, Field, QualTy, Ty, TyKind};
use crate::source::Span;

/// Where a declaration stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    File,
    Block,
    /// The first part of a `for`.
    For,
    Parameter,
}

impl Level {
    fn name(self) -> &'static str {
        match self {
            Level::File => "file",
            Level::Block => "block",
            Level::For => "for",
            Level::Parameter => "parameter",
        }
    }
}

impl Sema {
    /// Storage class, initialiser and alignment of a declared name.
    pub(super) fn check_declared(&mut self, declared: &Declared<'_>, ty: QualTy, has_init: bool, level: Level) {
        if self.is_cpp() || self.is_library(declared.span) {
            return;
        }
        let function = self.types().is_function(ty.ty);
        let id = match (level, declared.storage) {
            (_, Some(StorageClass::Typedef)) if has_init => Some("sema-typedef-initialised"),
            (Level::Block | Level::For, Some(StorageClass::Extern)) if has_init => Some("sema-extern-initialised"),
            _ => None,
        };
        if let Some(id) = id {
            self.report(Diagnostic::error(id, declared.span).arg("name", &*declared.text));
        }
        // A nested function of GNU C is declared `auto`.
        let named = declared.declarator.parts.is_empty() || function;
        let wrong = match declared.storage {
            Some(StorageClass::Auto) => level == Level::File && named,
            Some(StorageClass::Register) => function || (level == Level::File && !self.has_register_name(declared)),
            Some(StorageClass::Static) => match level {
                Level::File => false,
                Level::Block => function,
                Level::For => true,
                Level::Parameter => true,
            },
            Some(StorageClass::Extern | StorageClass::Typedef) => matches!(level, Level::For | Level::Parameter),
            _ => false,
        };
        if wrong && let Some((class, span)) = declared.specifiers.storage.first() {
            let diagnostic = Diagnostic::error("sema-storage-here", *span);
            let diagnostic = diagnostic.arg("class", storage_word(*class));
            self.report(diagnostic.arg("place", level.name()));
        }
        let alone = |class: StorageClass| declared.specifiers.storage.iter().any(|(known, _)| *known == class);
        if level == Level::Block && alone(StorageClass::ThreadLocal) && declared.storage.is_none() {
            self.report(Diagnostic::error("sema-thread-local-automatic", declared.span).arg("name", &*declared.text));
        }
        let fixed = matches!(declared.storage, Some(StorageClass::Static | StorageClass::Extern));
        if level == Level::Block && fixed && matches!(self.types().kind(ty.ty), TyKind::Array(_, ArrayLen::Variable(_)))
        {
            self.report(Diagnostic::error("sema-static-array-variable", declared.span).arg("name", &*declared.text));
        }
        self.check_alignas(declared, ty, level);
    }

    fn has_register_name(&self, declared: &Declared<'_>) -> bool {
        self.text(declared.declarator.span).contains("asm") || !declared.declarator.attributes.is_empty()
    }

    /// `_Alignas` only makes the alignment of an object stricter.
    fn check_alignas(&mut self, declared: &Declared<'_>, ty: QualTy, level: Level) {
        if declared.specifiers.alignas.is_empty() || ty.ty.is_error() {
            return;
        }
        let misplaced = level == Level::Parameter
            || self.types().is_function(ty.ty)
            || matches!(declared.storage, Some(StorageClass::Typedef | StorageClass::Register));
        if misplaced {
            self.report(Diagnostic::error("sema-align-here", declared.span).arg("name", &*declared.text));
            return;
        }
        self.check_alignment(&declared.specifiers.alignas, ty, declared.span);
    }

    pub(super) fn check_alignment(&mut self, alignas: &[ast::AlignasSpecifier], ty: QualTy, span: Span) {
        let said = self.diags.len();
        let mut asked = None;
        for alignas in alignas {
            asked = asked.max(self.alignas_value(alignas));
        }
        // What is wrong with the values themselves is said elsewhere.
        self.diags.truncate(said);
        let own = self.types().align_of(ty.ty).unwrap_or(1);
        if asked.is_some_and(|asked| asked < own) {
            let name = self.type_name(ty);
            let diagnostic = Diagnostic::error("sema-align-too-small", span);
            self.report(diagnostic.arg("type", name).arg("align", own));
        }
    }

    /// `extern int s; static int s;` (C17 6.2.2 p7)
    pub(super) fn check_linkage(&mut self, declared: &Declared<'_>, known: Option<GlobalId>) {
        let internal = declared.storage == Some(StorageClass::Static);
        let plain = declared.storage.is_none() && self.scope == self.file_scope();
        let Some(id) = known.filter(|_| (internal || plain) && !self.is_cpp()) else {
            return;
        };
        let is_external = self
            .linkage
            .iter()
            .any(|(_, linked)| matches!(linked, super::Linked::Global(known) if *known == id));
        let first = self.program.globals[id.index()].span;
        if is_external == internal && !self.is_library(first) {
            let id = if internal {
                "sema-static-after-extern"
            } else {
                "sema-extern-after-static"
            };
            let diagnostic = Diagnostic::error(id, declared.span).arg("name", &*declared.text);
            let diagnostic = self.declared_here(diagnostic, &declared.text, first);
            self.report(diagnostic);
        }
    }

    /// `int f(int a, int a);` A definition is told where it declares its variables.
    pub(super) fn check_parameter_names(&mut self, params: &[ast::ParamDecl]) {
        let mut known: Vec<&ast::Name> = Vec::new();
        for param in params {
            let alone = param.declarator.parts.is_empty() && param.declarator.name.is_none();
            if let (true, ast::TypeSpecifier::Builtin(ast::BuiltinType::Void)) = (alone, &param.specifiers.ty) {
                self.report(Diagnostic::error("sema-void-parameter", param.specifiers.span));
            }
            let Some(ast::UnqualifiedId::Ident(name)) = param.declarator.name.as_ref().map(|name| &name.id) else {
                continue;
            };
            if let Some(first) = known.iter().find(|known| known.text == name.text) {
                let diagnostic = Diagnostic::error("sema-redeclared", name.span).arg("name", &*name.text);
                let diagnostic = self.declared_here(diagnostic, &name.text, first.span);
                self.report(diagnostic);
            }
            known.push(name);
        }
    }

    /// Members have no storage class (C17 6.7.2.1 p1).
    pub(super) fn check_member_storage(&mut self, specifiers: &ast::DeclSpecifiers) {
        if let (Some((class, span)), false) = (specifiers.storage.first(), self.is_cpp()) {
            let diagnostic = Diagnostic::error("sema-storage-here", *span);
            self.report(diagnostic.arg("class", storage_word(*class)).arg("place", "member"));
        }
    }

    /// An atomic object is no bit-field (C17 6.7.2.1 p5).
    pub(super) fn check_atomic_bits(&mut self, specifiers: &ast::DeclSpecifiers, item: &ast::InitDeclarator) {
        if item.bits.is_some() && is_atomic(specifiers) {
            self.report(Diagnostic::error("sema-atomic-bits", item.declarator.span));
        }
    }

    /// The members of an anonymous struct or union have names that nothing around it has (C17 6.7.2.1 p13).
    pub(super) fn check_anonymous(&mut self, ty: Ty, around: &[Field]) {
        let Some(record) = self.types().as_record(ty) else {
            return;
        };
        let inner = self.types().record(record).fields.clone();
        for field in &inner {
            match &field.name {
                Some(name) => {
                    if let Some(first) = self.member_called(around, name) {
                        let diagnostic = Diagnostic::error("sema-redeclared", field.span).arg("name", &**name);
                        let diagnostic = self.declared_here(diagnostic, name, first);
                        self.report(diagnostic);
                    }
                }
                None if field.bits.is_none() => self.check_anonymous(field.ty.ty, around),
                None => {}
            }
        }
    }

    /// Where the member of this name is declared, also inside anonymous ones.
    pub(super) fn member_called(&self, fields: &[Field], name: &str) -> Option<Span> {
        fields.iter().find_map(|field| match &field.name {
            Some(own) => (&**own == name).then_some(field.span),
            None if field.bits.is_some() => None,
            None => {
                let record = self.types().as_record(field.ty.ty)?;
                self.member_called(&self.types().record(record).fields, name)
            }
        })
    }

    /// `_Atomic` is for types that are neither arrays nor functions; `_Atomic(T)` also for none with qualifiers
    /// (C17 6.7.2.4 p3, 6.7.3 p3).
    pub(super) fn check_atomic(&mut self, specifiers: &ast::DeclSpecifiers, base: QualTy) {
        if !is_atomic(specifiers) || base.ty.is_error() {
            return;
        }
        let inner_atomic = match &specifiers.ty {
            ast::TypeSpecifier::TypeofType(name) => is_atomic(&name.specifiers),
            _ => false,
        };
        let called = specifiers
            .attributes
            .iter()
            .any(|attribute| &*attribute.name.text == "_Atomic()");
        let why = match self.types().kind(base.ty) {
            TyKind::Array(..) => "array",
            TyKind::Function(_) => "function",
            _ if called && (inner_atomic || base.quals != ast::Quals::default()) => "qualified",
            _ => return,
        };
        let name = self.type_name(base);
        let diagnostic = Diagnostic::error("sema-atomic-type", specifiers.span);
        self.report(diagnostic.arg("type", name).arg("why", why));
    }

    /// `static` and qualifiers stand in the first brackets of a parameter, `[*]` in those of a prototype (C17 6.7.6.2 p1, p4).
    pub(super) fn check_brackets(&mut self, size: &ast::ArraySize, quals: ast::Quals, outermost: bool, span: Span) {
        if self.is_cpp() {
            return;
        }
        let of_parameter = self.in_parameters > 0;
        let is_marked = quals != ast::Quals::default() || matches!(size, ast::ArraySize::AtLeast(_));
        if is_marked && !(of_parameter && outermost) {
            self.report(Diagnostic::error("sema-array-marked-here", span));
        }
        let is_star = matches!(size, ast::ArraySize::Star);
        if is_star && (!of_parameter || (self.reading_parameters && self.in_parameters == 1)) {
            self.report(Diagnostic::error("sema-array-star-here", span));
        }
    }

    /// `restrict` is for pointers to objects.
    pub(super) fn check_restrict(&mut self, ty: QualTy, span: Span) {
        if self.is_cpp() || !ty.quals.is_restrict || ty.ty.is_error() || self.is_library(span) {
            return;
        }
        let element = self.types().base_element(ty);
        let good = self
            .types()
            .pointee(element.ty)
            .is_some_and(|to| !self.types().is_function(to.ty));
        if !good {
            let name = self.type_name(element.ty);
            self.report(Diagnostic::error("sema-restrict-here", span).arg("type", name));
        }
    }

    /// `&x` where `x` or the object around it is declared `register`.
    pub(super) fn check_register(&mut self, place: &Place, span: Span) {
        let mut whole = place;
        while let PlaceKind::Field { base, .. } | PlaceKind::Index { base, .. } = &whole.kind {
            whole = base;
        }
        let PlaceKind::Local(local) = whole.kind else { return };
        let Some(func) = self.funcs.last().filter(|_| !self.is_cpp()) else {
            return;
        };
        if func.registers.contains(&local)
            && let Some(found) = func.locals.get(local.index())
        {
            let (name, at) = (found.name.clone(), found.span);
            let diagnostic = Diagnostic::error("sema-address-of-register", span).arg("name", &*name);
            let diagnostic = self.declared_here(diagnostic, &name, at);
            self.report(diagnostic);
        }
    }
}

fn storage_word(class: StorageClass) -> &'static str {
    match class {
        StorageClass::Auto => "auto",
        StorageClass::Register => "register",
        StorageClass::Static => "static",
        StorageClass::Extern => "extern",
        StorageClass::ThreadLocal => "_Thread_local",
        _ => "typedef",
    }
}

fn is_atomic(specifiers: &ast::DeclSpecifiers) -> bool {
    let mut attributes = specifiers.attributes.iter();
    attributes.any(|attribute| matches!(&*attribute.name.text, "_Atomic" | "_Atomic()"))
}
