//! `sizeof` of a type and of an expression (C17 6.5.3.4).
//!
//! The operand is analysed without being evaluated; only an array of variable length has a size that is found while
//! the program runs: `sizeof` loads the hidden local in which the declaration kept it.

use super::expr::strip;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{ExprKind, Place, PlaceKind};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn sizeof_expr(&mut self, operand: &ast::Expr, span: Span) -> Operand {
        let result = self.unevaluated(|sema| sema.expr(operand));
        let ty = match &result {
            Operand::Funcs(set) => match set.funcs.first() {
                Some(func) => self.program.funcs[func.index()].ty.into(),
                None => Ty::ERROR.into(),
            },
            other => other.ty().unwrap_or(Ty::ERROR.into()),
        };
        if let Operand::Place { place, .. } = &result {
            if let PlaceKind::Field { bits: Some(_), .. } = place.kind {
                self.report(Diagnostic::error("sema-sizeof-bit-field", span));
                return Operand::Error(span);
            }
            self.warn_sizeof_parameter(place, operand);
        }
        let size = self.sizeof_type(ty, span);
        match result {
            // An operand whose type is an array of variable length is evaluated (C17 6.5.3.4 p2).
            Operand::Place { place, .. }
                if self.variable_size(ty.ty, span).is_some()
                    && self.unevaluated == 0
                    && !matches!(place.kind, PlaceKind::Local(_)) =>
            {
                let effect = self.address(place);
                let effect = self.void_value(effect);
                let size = self.rvalue(size);
                Operand::Value(super::aggregate::after(vec![effect], size))
            }
            _ => size,
        }
    }

    /// `sizeof a` where `a` is a parameter written as an array: the size of a pointer (gcc -Wsizeof-array-argument).
    fn warn_sizeof_parameter(&mut self, place: &Place, operand: &ast::Expr) {
        let PlaceKind::Local(local) = place.kind else { return };
        let ast::ExprKind::Name(_) = &strip(operand).kind else {
            return;
        };
        let Some(func) = self.funcs.last() else { return };
        if !func.array_params.contains(&local) {
            return;
        }
        let Some(name) = func.locals.get(local.index()).map(|local| local.name.clone()) else {
            return;
        };
        let ty = self.type_name(place.ty.ty);
        self.report(
            Diagnostic::warning("sema-sizeof-array-parameter", operand.span)
                .arg("name", &*name)
                .arg("type", ty),
        );
    }

    /// `sizeof(T)`
    pub(super) fn sizeof_type(&mut self, ty: QualTy, span: Span) -> Operand {
        if let Some(func) = self.funcs.last_mut() {
            func.noted.sizeofs.push((span, ty.ty));
        }
        let size_t = self.types().size_t();
        let ty = self.types().referent(ty.ty).unwrap_or(ty);
        match self.types().kind(ty.ty) {
            TyKind::Error => return Operand::Error(span),
            TyKind::Void | TyKind::Function(_) if !self.is_cpp() => {
                return Operand::value(ExprKind::Int(1), size_t, span);
            }
            TyKind::Array(_, ArrayLen::Variable(local)) => {
                let local = crate::front::hir::LocalId(*local);
                let place = self.local_place(local, size_t.into(), span);
                return Operand::value(ExprKind::Load(Box::new(place)), size_t, span);
            }
            _ => {}
        }
        match self.types().size_of(ty.ty) {
            Some(size) => Operand::value(ExprKind::Int(i128::from(size)), size_t, span),
            None => self.incomplete(ty, span),
        }
    }
}
