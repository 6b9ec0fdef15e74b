//! What a linker would miss: functions and objects that are used and only declared, in all files together.
//!
//! ```text
//! struct S { static int n; void f(); };
//! int main() { S s; s.f(); return S::n; }     undefined: S::f, S::n
//! ```

use super::decl::Declared;
use super::reach::Wanted;
use super::{Linked, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{Func, FuncBody, FuncId, GlobalId};
use crate::front::library;
use crate::front::ty::{Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// Notes that an object is used, so that it must be defined somewhere.
    pub(super) fn use_global(&mut self, global: GlobalId) {
        if self.unevaluated == 0 {
            self.used_globals.insert(global);
        }
    }

    /// A part of the C runtime that defines a function that is used and not defined yet; each is told once.
    pub fn missing_part(&mut self) -> Option<&'static str> {
        let missing = self.program.funcs.iter().enumerate().find_map(|(index, func)| {
            let FuncBody::Extern { symbol } = &func.body else {
                return None;
            };
            let id = FuncId(index as u32);
            if !self.used.contains(&id) || self.deferred.contains_key(&id) {
                return None;
            }
            library::part_defining(symbol).filter(|part| !self.parts.contains(part))
        })?;
        self.parts.push(missing);
        Some(missing)
    }

    /// `struct s x;` at file level waits for the definition of `struct s` up to the end of the file (C17 6.9.2 p3).
    fn check_completed(&mut self) {
        for index in 0..self.program.globals.len() {
            let global = &self.program.globals[index];
            let open = match self.types().kind(global.ty.ty) {
                TyKind::Record(_) => self.types().layout(global.ty.ty).is_none(),
                TyKind::Enum(id) => !self.is_cpp() && !self.types().enumeration(*id).complete,
                _ => false,
            };
            if open && !global.is_extern && !global.is_library {
                let (span, name) = (global.span, self.type_name(global.ty));
                self.report(Diagnostic::error("sema-incomplete-type", span).arg("type", name));
            }
        }
    }

    /// Reports what is used and defined nowhere; called when all files and the runtime are analysed.
    pub fn check_defined(&mut self) {
        self.check_completed();
        for index in 0..self.program.funcs.len() {
            if self.is_undefined_function(FuncId(index as u32)) {
                let id = FuncId(index as u32);
                if self.weak.contains(&id) || (!self.is_cpp() && !self.is_reachable(Wanted::Func(id))) {
                    let symbol = crate::front::hir::NOWHERE.into();
                    self.program.funcs[index].body = FuncBody::Extern { symbol };
                    continue;
                }
                let func = &self.program.funcs[index];
                let (name, span) = (func.name.clone(), func.span);
                if library::is_of_system(&name) {
                    self.report(library::unsupported(&name, span));
                    continue;
                }
                let mut diagnostic = Diagnostic::error("sema-undefined-function", span).arg("name", &*name);
                if let Some(hidden) = self.hidden_namesake(&name, span) {
                    diagnostic = diagnostic.label(hidden, Message::new("sema-static-elsewhere"));
                } else if let Some(near) = self.near_definition(&name) {
                    diagnostic = diagnostic.hint(Message::new("sema-did-you-mean").arg("name", &*near));
                }
                self.report(diagnostic);
            }
        }
        for index in 0..self.program.globals.len() {
            let global = &self.program.globals[index];
            if !global.is_extern || global.is_library || !self.used_globals.contains(&GlobalId(index as u32)) {
                continue;
            }
            let id = GlobalId(index as u32);
            if self.weak_globals.contains(&id) || (!self.is_cpp() && !self.is_reachable(Wanted::Global(id))) {
                continue;
            }
            let (name, span) = (global.name.clone(), global.span);
            let mut diagnostic = Diagnostic::error("sema-undefined-object", span).arg("name", &*name);
            if let Some(hidden) = self.hidden_namesake(&name, span) {
                diagnostic = diagnostic.label(hidden, Message::new("sema-static-elsewhere"));
            }
            if self.is_static_member(&name) {
                diagnostic = diagnostic.hint(Message::new("sema-undefined-static-member").arg("name", &*name));
            }
            self.report(diagnostic);
        }
    }

    /// A second definition: in the same file, in another one, or of a header that two files include.
    pub(super) fn report_second(&mut self, name: &str, span: Span, first: Span) {
        let (id, hint) = if span == first {
            ("sema-header-defines", Some("sema-header-defines-hint"))
        } else if span.file != first.file {
            ("sema-linked-twice", Some("sema-linked-twice-hint"))
        } else {
            ("sema-redefined", None)
        };
        let mut diagnostic = Diagnostic::error(id, span).arg("name", name);
        if span != first && !self.is_library(first) {
            diagnostic = diagnostic.label(first, Message::new("sema-first-here"));
        }
        if let Some(hint) = hint {
            diagnostic = diagnostic.hint(Message::new(hint).arg("name", name));
        }
        self.report(diagnostic);
    }

    /// Notes that this file defines an object of C, tentatively perhaps; reports when another file does (gcc has had
    /// `-fno-common` since version 10).
    pub(super) fn settles_here(&mut self, id: GlobalId, declared: &Declared<'_>) -> bool {
        let (file, span) = (self.file_scopes.len(), declared.span);
        if self.is_cpp() || self.is_library(span) {
            return true;
        }
        let (home, first) = *self.homes.entry(id).or_insert((file, span));
        if home != file {
            self.report_second(&declared.text, span, first);
        }
        home == file
    }

    /// Two files of a C program that declare one function differently: a linker does not notice, and the program would
    /// misread what is passed (gcc -Wlto-type-mismatch).
    /// False when they cannot be one function.
    pub(super) fn check_linked_type(&mut self, other: FuncId, ty: Ty, declared: &Declared<'_>) -> bool {
        let old = self.program.funcs[other.index()].ty;
        let first = self.program.funcs[other.index()].span;
        if self.is_cpp() || self.is_library(first) || self.compatible(old, ty) {
            return true;
        }
        let alike = self.passed_alike(old, ty);
        if self.is_library(declared.span) {
            // The program's own function has this name; the library keeps one of its own.
            return alike || self.types().signature(old).is_some_and(|old| old.unspecified);
        }
        let (old_name, new_name) = (self.type_name(old), self.type_name(ty));
        let diagnostic = match alike {
            true => Diagnostic::warning("sema-link-mismatch", declared.span),
            false => Diagnostic::error("sema-link-mismatch", declared.span),
        };
        let diagnostic = diagnostic
            .arg("name", &*declared.text)
            .arg("old", old_name)
            .arg("new", new_name);
        let diagnostic = self.declared_here(diagnostic, &declared.text, first);
        self.report(diagnostic);
        alike
    }

    /// Whether the same bytes go to the same places either way.
    fn passed_alike(&self, a: Ty, b: Ty) -> bool {
        let (Some(a), Some(b)) = (self.types().signature(a), self.types().signature(b)) else {
            return false;
        };
        let alike = |a: Ty, b: Ty| {
            let kind = |ty: Ty| match self.types().kind(ty) {
                TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_) => 1,
                TyKind::Pointer(_) => 2,
                _ => 0,
            };
            self.compatible(a, b)
                || (kind(a) == kind(b) && kind(a) > 0 && self.types().size_of(a) == self.types().size_of(b))
        };
        let params = a.unspecified || b.unspecified || a.params.len() == b.params.len();
        params && a.params.iter().zip(&b.params).all(|(a, b)| alike(a.ty, b.ty)) && alike(a.ret.ty, b.ret.ty)
    }

    /// A `static` function or object of this name in another file: no other file sees it.
    fn hidden_namesake(&self, name: &str, span: Span) -> Option<Span> {
        let funcs = self.program.funcs.iter().enumerate().filter_map(|(index, func)| {
            let defined = matches!(func.body, FuncBody::Defined { .. }) && !func.is_library;
            let own = self.linkage.get(name) != Some(&Linked::Func(FuncId(index as u32)));
            (*func.name == *name && defined && own).then_some(func.span)
        });
        let globals = self.program.globals.iter().filter_map(|global| {
            (*global.name == *name && !global.is_extern && !global.is_library).then_some(global.span)
        });
        let mut found = funcs.chain(globals);
        found.find(|other| other.file != span.file)
    }

    fn is_undefined_function(&self, id: FuncId) -> bool {
        let Some(func) = self.program.funcs.get(id.index()) else {
            return false;
        };
        let FuncBody::Extern { symbol } = &func.body else {
            return false;
        };
        self.used.contains(&id)
            && !func.is_library
            && !self.is_library(func.span)
            && !self.may_stay_undefined(id, func)
            && !symbol.starts_with("__")
            && !library::declares(symbol, self.dialect)
    }

    /// Pure virtual, deleted, or a body that still waits.
    fn may_stay_undefined(&self, id: FuncId, func: &Func) -> bool {
        let deleted = self.func_infos.get(id.index()).is_some_and(|info| info.deleted);
        let pure = func.class.is_some_and(|class| self.class(class).pure.contains(&id));
        deleted || pure || self.deferred.contains_key(&id) || self.wanted.contains(&id)
    }

    fn is_static_member(&self, name: &str) -> bool {
        let Some((class, _)) = name.rsplit_once("::") else {
            return false;
        };
        self.types().records.iter().any(|record| *record.name == *class)
    }
}
