//! Virtual functions: what overrides what, `override`, `final` and `= 0` (C++17 13.3).

use super::Sema;
use super::class::Body;
use super::method::Marks;
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{FuncBody, FuncId};
use crate::front::ty::{RecordId, Ty};
use crate::source::Span;

impl Sema {
    pub(super) fn virtual_marks(
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
        let namesake = match overridden {
            None => self.slot(class.record, |sema, slot| *sema.func_info(slot).key == *key),
            Some(_) => None,
        };
        if is_override && overridden.is_none() {
            let diagnostic = Diagnostic::error("sema-overrides-nothing", span).arg("name", key);
            let diagnostic = self.beside_namesake(diagnostic, key, namesake);
            self.report(diagnostic);
        } else if let Some(namesake) = namesake {
            class.hiding.push((func, namesake));
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

    /// A function with the name of a base's virtual function but other parameters or another `const`, where no other
    /// member overrides that one (clang -Woverloaded-virtual).
    pub(super) fn warn_hiding(&mut self, class: &Body) {
        for (func, namesake) in &class.hiding {
            let key = self.func_info(*func).key.clone();
            let overrides =
                |entry: &(FuncId, Option<FuncId>)| entry.1.is_some_and(|slot| self.func_info(slot).key == key);
            if class.virtuals.iter().any(overrides) {
                continue;
            }
            let span = self.program.funcs[func.index()].span;
            let diagnostic = Diagnostic::warning("sema-hides-virtual", span).arg("name", &*key);
            let diagnostic = self.beside_namesake(diagnostic, &key, Some(*namesake));
            self.report(diagnostic);
        }
    }

    fn beside_namesake(&self, diagnostic: Diagnostic, key: &str, namesake: Option<FuncId>) -> Diagnostic {
        match namesake {
            Some(namesake) => self.declared_here(diagnostic, key, self.program.funcs[namesake.index()].span),
            None => diagnostic,
        }
    }

    /// The virtual function of a base that `func` overrides.
    fn overridden(&self, record: RecordId, func: FuncId, key: &str) -> Option<FuncId> {
        let ty = self.program.funcs[func.index()].ty;
        self.slot(record, |sema, slot| {
            let slot_key = &sema.func_info(slot).key;
            if key.starts_with('~') {
                slot_key.starts_with('~')
            } else {
                **slot_key == *key && sema.same_parameters(sema.program.funcs[slot.index()].ty, ty)
            }
        })
    }

    /// The first virtual function of the bases that is wanted.
    fn slot(&self, record: RecordId, wanted: impl Fn(&Sema, FuncId) -> bool) -> Option<FuncId> {
        let bases = &self.types().record(record).bases;
        let mut slots = bases.iter().flat_map(|base| &self.types().record(base.record).vtable);
        slots.find(|slot| wanted(self, **slot)).copied()
    }
}
