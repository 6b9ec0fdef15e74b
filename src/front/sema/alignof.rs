//! `_Alignof` and GNU `__alignof__` (C17 6.5.3.4): the first tells what a member needs, the second what an object of its own
//! gets. They differ for `double` and `long long` with ILP32, and for vectors wider than a register.

use super::aggregate::Aggregate;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{ExprKind, PlaceKind};
use crate::front::ty::{ArrayLen, Ty, TyKind};
use crate::source::Span;

/// The strictest alignment that the ABI asks for by itself: that of a vector register.
const REGISTER: u64 = 16;

impl Sema {
    pub(super) fn alignof(&mut self, name: &ast::TypeName, of_object: bool, span: Span) -> Operand {
        let placed = match &name.specifiers.ty {
            ast::TypeSpecifier::TypeofExpr(operand) => match self.object_alignment(operand, span) {
                Ok(placed) => placed,
                Err(()) => return Operand::Error(span),
            },
            _ => None,
        };
        let ty = self.type_name_type(name);
        let ty = self.types().referent(ty.ty).unwrap_or(ty);
        let own = match self.types().kind(ty.ty) {
            TyKind::Void | TyKind::Function(_) if !self.is_cpp() => Some(1),
            TyKind::Array(_, ArrayLen::Unknown) if !self.is_cpp() && placed.is_none() => {
                return self.incomplete(ty, span);
            }
            _ => None,
        };
        let natural = match of_object {
            true => self.types().preferred_align(ty.ty),
            false if self.is_vector(ty.ty) => self.types().align_of(ty.ty).map(|align| align.min(REGISTER)),
            false => self.types().align_of(ty.ty),
        };
        let stated = placed.or_else(|| self.typedef_alignment(&name.specifiers));
        match stated.or(own).or(natural) {
            Some(align) => Operand::value(ExprKind::Int(i128::from(align)), self.types().size_t(), span),
            None => self.incomplete(ty, span),
        }
    }

    fn is_vector(&self, ty: Ty) -> bool {
        match self.types().kind(ty) {
            TyKind::Array(of, _) => self.is_vector(of.ty),
            _ => matches!(self.aggregate(ty), Some(Aggregate::Vector(..))),
        }
    }

    /// GNU `__alignof__ x`: the alignment that a variable or member was given of its own.
    fn object_alignment(&mut self, operand: &ast::Expr, span: Span) -> Result<Option<u64>, ()> {
        let operand = self.unevaluated(|sema| sema.expr(operand));
        let place = match operand {
            Operand::Place { place, .. } => place,
            Operand::Funcs(set) => {
                let func = set.funcs.first().and_then(|func| self.program.funcs.get(func.index()));
                return Ok(func.map(|func| func.align));
            }
            _ => return Ok(None),
        };
        let natural = self.types().align_of(place.ty.ty);
        Ok(match &place.kind {
            PlaceKind::Local(local) => {
                let locals = self.funcs.last().map(|func| &func.locals);
                locals.and_then(|locals| locals.get(local.index())?.align.max(natural))
            }
            PlaceKind::Global(id) => self
                .program
                .globals
                .get(id.index())
                .and_then(|global| global.align.max(natural)),
            PlaceKind::Field { bits: Some(_), .. } => {
                self.report(Diagnostic::error("sema-sizeof-bit-field", span));
                return Err(());
            }
            PlaceKind::Field { record, field, .. } => self.field_aligns.get(&(*record, *field)).copied(),
            _ => None,
        })
    }
}
