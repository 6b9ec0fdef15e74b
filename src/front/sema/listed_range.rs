//! `for (auto x : { 1, 2, 3 })`: the list becomes a hidden array of `const` elements, as the array behind a
//! `std::initializer_list` is (C++17 11.6.4 p5).
//!
//! All items must have one type, which is the elements'; the array ends with the loop.

use super::range_for::Hidden;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, InitValue, Initializer};
use crate::front::hir::Stmt;
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// Declares the array and gives where it begins and ends.
    pub(super) fn list_ends(&mut self, list: &ast::InitList, out: &mut Vec<Stmt>) -> Option<(Hidden, Hidden)> {
        let span = list.span;
        let elem = self.listed_type(list)?;
        let mut elem: QualTy = elem.into();
        elem.quals.is_const = true;
        let array = self.program.types.array(elem, ArrayLen::Fixed(list.items.len() as u64));
        let initializer = Initializer::List {
            list: list.clone(),
            equal: true,
        };
        let ((init, ty), temps) = self.full(|sema| sema.initializer(array.into(), Some(&initializer), span));
        let array = self.declare_hidden(ty, init, temps, span, out);
        let place = self.local_place(array.local, ty, span);
        let TyKind::Array(of, len) = self.types().kind(ty.ty).clone() else {
            return None;
        };
        self.array_ends(place, of, len, Vec::new(), out)
    }

    /// The one type that all items have.
    fn listed_type(&mut self, list: &ast::InitList) -> Option<Ty> {
        let mut found: Option<Ty> = None;
        for item in &list.items {
            let ty = match &item.value {
                InitValue::Expr(expr) => self.item_type(expr),
                _ => None,
            };
            match (found, ty) {
                (_, None) => return self.no_type_for(list.span),
                (_, Some(ty)) if ty.is_error() => return None,
                (Some(old), Some(new)) if old != new => return self.no_type_for(list.span),
                _ => found = ty,
            }
        }
        found.or_else(|| self.no_type_for(list.span))
    }

    fn item_type(&mut self, expr: &ast::Expr) -> Option<Ty> {
        let operand = self.unevaluated(|sema| sema.expr(expr));
        match operand {
            Operand::Error(_) => Some(Ty::ERROR),
            Operand::Place { .. } | Operand::Value(_) => {
                let ty = operand.ty()?;
                let decays = self.types().is_array(ty.ty);
                Some(match self.types().element(ty.ty).filter(|_| decays) {
                    Some(element) => self.program.types.pointer(element),
                    None => ty.ty,
                })
            }
            _ => None,
        }
    }

    fn no_type_for(&mut self, span: Span) -> Option<Ty> {
        self.report(Diagnostic::error("sema-range-list-types", span));
        None
    }
}
