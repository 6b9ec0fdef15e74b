//! Implicit conversions between pointers, and which types agree (C17 6.2.7, 6.5.16.1; C++17 7.5, 7.11).
//!
//! Example: `const char *` takes a `char *`; the other way drops a `const`, which C warns about and C++ refuses.

use super::Sema;
use super::convert::{Why, both_quals};
use crate::diag::Diagnostic;
use crate::front::ast::Quals;
use crate::front::hir::{Conversion, Expr, ExprKind, PlaceKind};
use crate::front::ty::{ArrayLen, IntKind, QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn implicit_pointer(&mut self, value: Expr, from: QualTy, to: QualTy, target: Ty, why: &Why) -> Expr {
        let span = value.span;
        let null = self.is_null_constant(&value);
        let keep = |conversion: Conversion, value: Expr| match value.kind {
            ExprKind::Int(0) => Expr {
                kind: ExprKind::Int(0),
                ty: target,
                span,
            },
            _ => Expr {
                kind: ExprKind::Convert(conversion, Box::new(value)),
                ty: target,
                span,
            },
        };
        if null {
            return keep(Conversion::PtrToPtr, value);
        }
        if self.is_cpp() {
            if let Some(offset) = self.derived_to_base(from.ty, to.ty) {
                if includes(to.quals, from.quals) {
                    self.check_base(from.ty, to.ty, span);
                    return keep(Conversion::PtrAdjust(offset as i64), value);
                }
            } else if (to.ty == Ty::VOID && !self.types().is_function(from.ty) && includes(to.quals, from.quals))
                || self.qualification(from, to, true)
            {
                return keep(Conversion::PtrToPtr, value);
            }
            // g++ lets a string literal become `char *`, with a warning.
            let literal = matches!(&value.kind, ExprKind::Decay(place) if matches!(place.kind, PlaceKind::String(_)));
            if literal && from.ty == to.ty && !from.quals.is_volatile {
                let to_name = self.type_name(target);
                self.report(Diagnostic::warning("sema-string-to-char", span).arg("to", to_name));
                return keep(Conversion::PtrToPtr, value);
            }
            self.report_pointers(&value, from, to, target, why);
            return self.error_expr(span);
        }
        let agree = from.ty == Ty::VOID || to.ty == Ty::VOID || self.nearly_compatible(from.ty, to.ty);
        if !agree {
            let (from_name, to_name) = (self.type_name(value.ty), self.type_name(target));
            let diagnostic = Diagnostic::warning("sema-incompatible-pointers", span)
                .arg("from", from_name)
                .arg("to", to_name);
            self.report(why.tell(diagnostic));
        } else if !includes(self.deep_quals(to), self.deep_quals(from)) {
            let (from_name, to_name) = (self.type_name(value.ty), self.type_name(target));
            let diagnostic = Diagnostic::warning("sema-discards-const", span)
                .arg("from", from_name)
                .arg("to", to_name);
            self.report(why.tell(diagnostic));
        }
        keep(Conversion::PtrToPtr, value)
    }

    pub(super) fn report_pointers(&mut self, value: &Expr, from: QualTy, to: QualTy, target: Ty, why: &Why) {
        let (from_name, to_name) = (self.type_name(value.ty), self.type_name(target));
        let same = from.ty == to.ty || self.derived_to_base(from.ty, to.ty).is_some();
        let id = if same {
            "sema-discards-const"
        } else if from.ty == Ty::VOID {
            "sema-void-pointer-conversion"
        } else {
            "sema-incompatible-pointers"
        };
        let mut diagnostic = Diagnostic::error(id, value.span)
            .arg("from", from_name)
            .arg("to", &*to_name);
        if from.ty == Ty::VOID && !same {
            let at = Span {
                end: value.span.start,
                ..value.span
            };
            diagnostic = diagnostic.fix(at, format!("({to_name})"));
        }
        self.report(why.tell(diagnostic));
    }

    /// Qualifiers of a type, an array's elements' included.
    pub(super) fn deep_quals(&self, ty: QualTy) -> Quals {
        match self.types().kind(ty.ty) {
            TyKind::Array(of, _) => both_quals(ty.quals, self.deep_quals(*of)),
            _ => ty.quals,
        }
    }

    /// Whether `from *` becomes `to *` by adding qualifiers alone (C++17 7.5).
    pub(super) fn qualification(&self, from: QualTy, to: QualTy, all_const: bool) -> bool {
        let fits = includes(self.deep_quals(to), self.deep_quals(from))
            && (all_const || self.deep_quals(to) == self.deep_quals(from));
        if !fits {
            return false;
        }
        if from.ty == to.ty {
            return true;
        }
        match (self.types().kind(from.ty), self.types().kind(to.ty)) {
            (TyKind::Pointer(a), TyKind::Pointer(b)) => {
                // Each level above a difference must be const.
                let same_here = a.quals == b.quals;
                self.qualification(*a, *b, same_here || to.quals.is_const)
            }
            (TyKind::Array(a, n), TyKind::Array(b, m)) if n == m => self.qualification(*a, *b, all_const),
            (TyKind::Function(a), TyKind::Function(b)) => {
                a.ret == b.ret && a.params == b.params && a.variadic == b.variadic && (a.noexcept || !b.noexcept)
            }
            _ => false,
        }
    }

    /// Compatible types (C17 6.2.7), where all top-level qualifiers are dropped.
    pub(super) fn compatible(&self, a: Ty, b: Ty) -> bool {
        if a == b || a.is_error() || b.is_error() {
            return true;
        }
        let same = |a: QualTy, b: QualTy| a.quals == b.quals && self.compatible(a.ty, b.ty);
        match (self.types().kind(a), self.types().kind(b)) {
            (TyKind::Pointer(a), TyKind::Pointer(b)) => same(*a, *b),
            (TyKind::Array(a, n), TyKind::Array(b, m)) => {
                let known = |len: &ArrayLen| matches!(len, ArrayLen::Fixed(_));
                same(*a, *b) && (n == m || !known(n) || !known(m))
            }
            (TyKind::Function(a), TyKind::Function(b)) => {
                let params = a.unspecified
                    || b.unspecified
                    || (a.variadic == b.variadic
                        && a.params.len() == b.params.len()
                        && a.params.iter().zip(&b.params).all(|(a, b)| self.compatible(a.ty, b.ty)));
                params && same(a.ret, b.ret)
            }
            // Of two files: in one their enumerators would be declared twice.
            (TyKind::Enum(a), TyKind::Enum(b)) if !self.is_cpp() => {
                let (a, b) = (self.types().enumeration(*a), self.types().enumeration(*b));
                a.name == b.name && !a.enumerators.is_empty() && a.enumerators == b.enumerators
            }
            (TyKind::Enum(id), TyKind::Int(kind)) | (TyKind::Int(kind), TyKind::Enum(id)) => {
                !self.is_cpp() && self.types().enumeration(*id).underlying == *kind
            }
            _ => false,
        }
    }

    /// What two compatible types say together (C17 6.2.7 p3): the known length, the prototype.
    pub(super) fn composite(&mut self, a: Ty, b: Ty) -> Ty {
        let both = (self.types().kind(a).clone(), self.types().kind(b).clone());
        match both {
            (TyKind::Pointer(x), TyKind::Pointer(y)) => {
                let ty = self.composite(x.ty, y.ty);
                self.program.types.pointer(QualTy { ty, quals: x.quals })
            }
            (TyKind::Array(x, n), TyKind::Array(y, m)) => {
                let ty = self.composite(x.ty, y.ty);
                let len = if n == ArrayLen::Unknown { m } else { n };
                self.program.types.array(QualTy { ty, quals: x.quals }, len)
            }
            (TyKind::Function(x), TyKind::Function(_)) if x.unspecified => b,
            (TyKind::Function(x), TyKind::Function(y)) if !y.unspecified && x.params.len() == y.params.len() => {
                let mut whole = (*x).clone();
                for (param, other) in whole.params.iter_mut().zip(&y.params) {
                    param.ty = self.composite(param.ty, other.ty);
                }
                whole.ret.ty = self.composite(x.ret.ty, y.ret.ty);
                self.program.types.intern(TyKind::Function(whole.into()))
            }
            _ => a,
        }
    }

    /// Compatible, or integers that differ in signedness only (gcc says nothing without -Wpointer-sign).
    pub(super) fn nearly_compatible(&self, a: Ty, b: Ty) -> bool {
        match (self.types().kind(a), self.types().kind(b)) {
            (TyKind::Int(a), TyKind::Int(b)) => a == b || (a.to_unsigned() == b.to_unsigned() && *a != IntKind::Bool),
            (TyKind::Array(..), TyKind::Array(..)) => {
                let (a, b) = (self.types().base_element(a.into()), self.types().base_element(b.into()));
                a.ty == b.ty || self.compatible(a.ty, b.ty)
            }
            _ => self.compatible(a, b),
        }
    }

    /// Offset of the base class `to` in the class `from`; `None` when it is none (or the same class).
    pub(super) fn derived_to_base(&self, from: Ty, to: Ty) -> Option<u64> {
        let (derived, base) = (self.types().as_record(from)?, self.types().as_record(to)?);
        if derived == base {
            None
        } else {
            self.base_offset(derived, base)
        }
    }
}

/// Whether `outer` has all of `inner`'s qualifiers (`restrict` aside).
fn includes(outer: Quals, inner: Quals) -> bool {
    (outer.is_const || !inner.is_const) && (outer.is_volatile || !inner.is_volatile)
}
