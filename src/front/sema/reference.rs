//! References: to what they bind, and how long temporaries live because of it (C++17 11.6.3, 15.2 p6).
//!
//! ```text
//! int &r = n;             binds to n
//! const int &r = 3;       binds to a temporary that lives as long as r
//! const B &r = derived;   binds to the B part of derived
//! ```

use super::convert::Why;
use super::overload::{UserConversions, source_of};
use super::rank::{self, Category};
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::hir::{Init, LocalKind, Place, PlaceKind};
use crate::front::ty::{QualTy, TyKind};
use crate::source::Span;

impl Sema {
    /// Binds a reference of type `ty` to an operand.
    pub(super) fn bind_reference(&mut self, ty: QualTy, operand: Operand, why: &Why, span: Span) -> Init {
        match self.referred_place(ty, operand, why, span) {
            Some(place) => {
                self.take_address(&place);
                Init::Bind(Box::new(place))
            }
            None => Init::None,
        }
    }

    fn referred_place(&mut self, ty: QualTy, operand: Operand, why: &Why, span: Span) -> Option<Place> {
        let (target, rvalue) = match *self.types().kind(ty.ty) {
            TyKind::LvalueRef(target) => (target, false),
            TyKind::RvalueRef(target) => (target, true),
            _ => return None,
        };
        if operand.is_error() || target.ty.is_error() {
            return None;
        }
        match operand {
            Operand::Funcs(set) => {
                let func = self.choose_by_type(&set, target)?;
                self.use_func(func);
                let fty = self.program.funcs[func.index()].ty;
                let pointer = self.program.types.pointer(fty);
                let kind = crate::front::hir::ExprKind::FuncAddr(func);
                let address = crate::front::hir::Expr {
                    kind,
                    ty: pointer,
                    span,
                };
                Some(Place {
                    kind: PlaceKind::Deref(Box::new(address)),
                    ty: fty.into(),
                    span,
                })
            }
            Operand::List(list) => {
                if !rvalue && !target.quals.is_const {
                    self.refuse(ty, target, &Operand::List(list), span);
                    return None;
                }
                let init = crate::front::ast::Initializer::List { list, equal: true };
                let (init, made) = self.initializer(target.ty.into(), Some(&init), span);
                Some(self.temporary_place(made, init, span))
            }
            operand => self.refer_to(ty, target, rvalue, operand, why, span),
        }
    }

    fn refer_to(
        &mut self,
        ty: QualTy,
        target: QualTy,
        rvalue: bool,
        operand: Operand,
        why: &Why,
        span: Span,
    ) -> Option<Place> {
        let source = source_of(&operand)?;
        let related = rank::related(self.types(), source.ty.ty, target.ty).is_some();
        let direct = rank::binds_directly(self.types(), &source, target).is_some();
        let quals = rank::object_quals(self.types(), target);
        let is_const = quals.is_const && !quals.is_volatile;
        let is_function = self.types().is_function(source.ty.ty);
        let allowed = match (rvalue, source.category) {
            (true, Category::Lvalue) => is_function,
            (true, _) => true,
            (false, Category::Lvalue) => true,
            (false, _) => is_const,
        };
        if direct && allowed {
            if let Operand::Place { place, .. } = &operand
                && matches!(place.kind, PlaceKind::Field { bits: Some(_), .. })
            {
                if !is_const {
                    self.report(Diagnostic::error("sema-reference-to-bit-field", span));
                    return None;
                }
                let value = self.rvalue(operand);
                return self.materialize(Operand::Value(value));
            }
            let place = self.place_of(operand)?;
            let mut place = match self.types().as_record(target.ty) {
                Some(base) => {
                    self.check_base(place.ty.ty, target.ty, span);
                    self.base_place(&place, base)
                }
                None => place,
            };
            place.ty = QualTy {
                ty: if self.types().is_array(target.ty) {
                    target.ty
                } else {
                    place.ty.ty
                },
                quals: target.quals,
            };
            return Some(place);
        }
        // A user-defined conversion may give what can be bound.
        if !related
            && self.types().is_record(source.ty.ty)
            && let Some(converted) = self.user_conversion(&operand, ty)
        {
            return self.refer_to(ty, target, rvalue, converted, why, span);
        }
        if related || (!rvalue && !is_const) {
            self.refuse(ty, target, &operand, span);
            return None;
        }
        let _ = UserConversions::Allowed;
        let init = self.copy_init(target.ty.into(), operand, why, span);
        if matches!(init, Init::None) && !self.types().is_record(target.ty) {
            return None;
        }
        Some(self.temporary_place(target.ty.into(), init, span))
    }

    pub(super) fn temporary_place(&mut self, ty: QualTy, init: Init, span: Span) -> Place {
        let local = self.temporary(ty, span);
        Place {
            kind: PlaceKind::Temporary {
                local,
                init: Box::new(init),
            },
            ty,
            span,
        }
    }

    fn refuse(&mut self, ty: QualTy, target: QualTy, operand: &Operand, span: Span) {
        let from = operand.ty().map(|ty| self.type_name(ty)).unwrap_or_default();
        let reference = self.type_name(ty);
        let id = match (source_of(operand), self.types().kind(ty.ty)) {
            (Some(source), _)
                if !rank::includes(
                    rank::object_quals(self.types(), target),
                    rank::object_quals(self.types(), source.ty),
                ) =>
            {
                "sema-reference-drops-const"
            }
            (Some(source), TyKind::RvalueRef(_)) if source.category == Category::Lvalue => {
                "sema-rvalue-reference-to-lvalue"
            }
            (Some(source), TyKind::LvalueRef(_)) if source.category != Category::Lvalue => {
                "sema-reference-to-temporary"
            }
            _ => "sema-reference-type",
        };
        self.report(Diagnostic::error(id, span).arg("from", from).arg("to", reference));
    }

    /// A reference variable was bound: the temporary behind it lives until the variable's scope ends.
    pub(super) fn extend_lifetime(&mut self, init: &Init) {
        let Init::Bind(place) = init else { return };
        let mut place = &**place;
        loop {
            match &place.kind {
                PlaceKind::Temporary { local, .. } => {
                    let Some(func) = self.funcs.last_mut() else { return };
                    func.temps.retain(|temp| temp != local);
                    if let Some(local) = func.locals.get_mut(local.index()) {
                        local.kind = LocalKind::Hidden;
                    }
                    return;
                }
                PlaceKind::Field { base, .. } | PlaceKind::Base { base, .. } | PlaceKind::Index { base, .. } => {
                    place = base
                }
                PlaceKind::Sequence(_, inner) => place = inner,
                _ => return,
            }
        }
    }
}
