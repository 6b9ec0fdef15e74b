//! Declarations of one function that must go together though one of them says less: without a prototype, defined in the old
//! style, without `static` (C17 6.2.2 p7, 6.7.6.3 p15).
//!
//! Example: `int f(a) char a; { ... }` goes with `int f(int)`, since a `char` arrives as an `int`.

use super::Sema;
use super::decl::Declared;
use super::function::function_part;
use crate::diag::Diagnostic;
use crate::front::ast::StorageClass;
use crate::front::hir::FuncId;
use crate::front::ty::{Signature, Ty};

impl Sema {
    /// Whether a prototype goes with a declaration that has none or an old-style definition: it must take arguments as
    /// they arrive there, promoted (C17 6.7.6.3 p15). `None`: that question does not arise.
    pub(super) fn fits_old_style(
        &mut self,
        func: FuncId,
        [old, new]: [Ty; 2],
        declared: &Declared<'_>,
    ) -> Option<bool> {
        if self.is_cpp() || self.is_library(declared.span) || self.is_library(self.program.funcs[func.index()].span) {
            return None;
        }
        let (old, new) = (
            self.types().signature(old)?.clone(),
            self.types().signature(new)?.clone(),
        );
        let written = self.func_infos.get(func.index()).is_some_and(|info| info.old_style);
        let writes = function_part(declared.declarator).is_some_and(|part| part.old_style);
        let arrives = |sema: &Sema, ty: Ty| match ty {
            Ty::FLOAT => Ty::DOUBLE,
            _ => sema.promoted_type(ty),
        };
        let whole = |sema: &Sema, signature: &Signature| {
            let mut params = signature.params.iter();
            !signature.variadic && params.all(|param| sema.compatible(arrives(sema, param.ty), param.ty))
        };
        let ret = self.compatible(old.ret.ty, new.ret.ty);
        match (written && !old.unspecified, writes && !new.unspecified) {
            (false, false) if old.unspecified != new.unspecified => {
                let prototype = if old.unspecified { new } else { old };
                (!whole(self, &prototype)).then_some(false)
            }
            (false, false) => None,
            _ if old.unspecified || new.unspecified => None,
            (_, writes) => {
                let (prototype, definition) = if writes { (old, new) } else { (new, old) };
                let pairs = prototype.params.iter().zip(&definition.params);
                let mut fits = ret && !prototype.variadic && prototype.params.len() == definition.params.len();
                let mut narrowed = false;
                for (given, own) in pairs {
                    // gcc also lets a prototype tell the narrow type that the definition after it has.
                    let same = writes && self.compatible(given.ty, own.ty);
                    fits &= same || self.compatible(given.ty, arrives(self, own.ty));
                    narrowed |= own.ty == Ty::FLOAT && !same;
                }
                if fits && narrowed && writes {
                    self.unsupported(
                        "prototypes before old-style definitions with float parameters",
                        declared.span,
                    );
                }
                Some(fits)
            }
        }
    }

    /// `int f(void); static int f(void) { ... }`
    pub(super) fn check_static_again(&mut self, func: FuncId, declared: &Declared<'_>) {
        let first = self.program.funcs[func.index()].span;
        let was_static = self.func_infos.get(func.index()).is_some_and(|info| info.is_static);
        let is_static = declared.storage == Some(StorageClass::Static);
        if self.is_cpp() || !is_static || was_static || self.is_library(declared.span) || self.is_library(first) {
            return;
        }
        let diagnostic = Diagnostic::error("sema-static-after-extern", declared.span).arg("name", &*declared.text);
        let diagnostic = self.declared_here(diagnostic, &declared.text, first);
        self.report(diagnostic);
    }
}
