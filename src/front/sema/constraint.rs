//! Constraints on declarations that nothing else depends on: where storage classes, alignments and `restrict` may stand
//! (C17 6.2.2 p7, 6.7.1, 6.7.3 p2, 6.7.5, 6.7.6.2 p2).
//!
//! Only C: C++ has rules of its own.

use super::Sema;
use super::decl::Declared;
use crate::diag::Diagnostic;
use crate::front::ast::{self, StorageClass};
use crate::front::hir::{GlobalId, Place, PlaceKind};
use crate::front::ty::{ArrayLen, QualTy, TyKind};
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
            let word = match class {
                StorageClass::Auto => "auto",
                StorageClass::Register => "register",
                StorageClass::Static => "static",
                StorageClass::Extern => "extern",
                _ => "typedef",
            };
            let diagnostic = Diagnostic::error("sema-storage-here", *span);
            self.report(diagnostic.arg("class", word).arg("place", level.name()));
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
            let value = match alignas {
                ast::AlignasSpecifier::Type(name) => {
                    let ty = self.type_name_type(name);
                    self.types().align_of(ty.ty)
                }
                ast::AlignasSpecifier::Expr(expr) => {
                    let value = self.constant_int(expr);
                    value.and_then(|value| u64::try_from(value).ok())
                }
            };
            asked = asked.max(value);
        }
        // What is wrong with the values themselves is said elsewhere.
        self.diags.truncate(said);
        let own = self.types().align_of(ty.ty).unwrap_or(1);
        if asked.is_some_and(|asked| asked > 0 && asked.is_power_of_two() && asked < own) {
            let name = self.type_name(ty);
            let diagnostic = Diagnostic::error("sema-align-too-small", span);
            self.report(diagnostic.arg("type", name).arg("align", own));
        }
    }

    /// `extern int s; static int s;` (C17 6.2.2 p7)
    pub(super) fn check_linkage(&mut self, declared: &Declared<'_>, known: Option<GlobalId>) {
        let internal = declared.storage == Some(StorageClass::Static);
        let Some(id) = known.filter(|_| internal && !self.is_cpp()) else {
            return;
        };
        let is_external = self
            .linkage
            .iter()
            .any(|(_, linked)| matches!(linked, super::Linked::Global(known) if *known == id));
        if is_external {
            let first = self.program.globals[id.index()].span;
            let diagnostic = Diagnostic::error("sema-static-after-extern", declared.span).arg("name", &*declared.text);
            let diagnostic = self.declared_here(diagnostic, &declared.text, first);
            self.report(diagnostic);
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
