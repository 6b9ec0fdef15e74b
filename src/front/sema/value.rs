//! Places to values and back: loading, decay, addresses, temporaries, values nobody wants (C17 6.3.2.1).

use super::convert::both_quals;
use super::{FuncSet, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::hir::{Conversion, Expr, ExprKind, FuncId, Init, Place, PlaceKind};
use crate::front::ty::{QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// Lvalue, array and function conversion (C17 6.3.2.1): the value of an operand.
    pub(super) fn rvalue(&mut self, operand: Operand) -> Expr {
        match operand {
            Operand::Place { place, .. } => self.load(place),
            Operand::Value(expr) => expr,
            Operand::Funcs(set) => self.function_value(&set),
            Operand::List(list) => {
                self.report(Diagnostic::error("sema-list-as-value", list.span));
                self.error_expr(list.span)
            }
            Operand::Error(span) => self.error_expr(span),
        }
    }

    fn load(&mut self, place: Place) -> Expr {
        let (ty, span) = (place.ty, place.span);
        match self.types().kind(ty.ty).clone() {
            TyKind::Error => self.error_expr(span),
            TyKind::Array(of, _) => {
                let elem = QualTy {
                    ty: of.ty,
                    quals: both_quals(of.quals, ty.quals),
                };
                self.check_register(&place, span);
                self.take_address(&place);
                let pointer = self.program.types.pointer(elem);
                Expr {
                    kind: ExprKind::Decay(Box::new(place)),
                    ty: pointer,
                    span,
                }
            }
            TyKind::Function(_) => match place.kind {
                PlaceKind::Deref(ptr) => *ptr,
                _ => self.error_expr(span),
            },
            TyKind::Void if matches!(place.kind, PlaceKind::Deref(_)) => {
                self.report(Diagnostic::error("sema-deref-void", span));
                self.error_expr(span)
            }
            TyKind::Void => {
                self.report(Diagnostic::error("sema-void-value", span).arg("why", "operand"));
                self.error_expr(span)
            }
            TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => {
                let place = self.through_reference(place);
                self.load(place)
            }
            TyKind::Record(id) if !self.types().record(id).complete => {
                let name = self.type_name(ty.ty);
                self.report(
                    Diagnostic::error("sema-incomplete-type", span)
                        .arg("name", "")
                        .arg("type", name),
                );
                self.error_expr(span)
            }
            _ => {
                let to = self.value_type(&place);
                let value = Expr {
                    kind: ExprKind::Load(Box::new(place)),
                    ty: ty.ty,
                    span,
                };
                self.in_field(value, to)
            }
        }
    }

    /// What a place of reference type refers to; other places stay.
    pub(super) fn through_reference(&mut self, place: Place) -> Place {
        let Some(to) = self.types().referent(place.ty.ty) else {
            return place;
        };
        let pointer = self.program.types.pointer(to);
        let span = place.span;
        let load = Expr {
            kind: ExprKind::Load(Box::new(place)),
            ty: pointer,
            span,
        };
        Place {
            kind: PlaceKind::Deref(Box::new(load)),
            ty: to,
            span,
        }
    }

    /// The address of the one function a name stands for.
    fn function_value(&mut self, set: &FuncSet) -> Expr {
        match set.funcs.as_slice() {
            [func] if !self.takes_this(*func) => self.function_address(*func, set.span),
            [_] => {
                self.report(Diagnostic::error("sema-member-function-not-called", set.span).arg("name", &*set.name));
                self.error_expr(set.span)
            }
            _ => {
                self.report(Diagnostic::error("sema-which-overload", set.span).arg("name", &*set.name));
                self.error_expr(set.span)
            }
        }
    }

    /// Whether a function is a non-static member.
    pub(super) fn takes_this(&self, func: FuncId) -> bool {
        self.func_infos.get(func.index()).is_some_and(|info| info.has_this)
    }

    /// `&f`
    pub(super) fn function_address(&mut self, func: FuncId, span: Span) -> Expr {
        self.use_func(func);
        let ty = self.program.funcs[func.index()].ty;
        let pointer = self.program.types.pointer(ty);
        Expr {
            kind: ExprKind::FuncAddr(func),
            ty: pointer,
            span,
        }
    }

    /// Evaluates an operand for its side effects only: `f();`, `(void)x`, the left of a comma.
    pub(super) fn discard(&mut self, operand: Operand) -> Expr {
        let span = operand.span();
        let inner = match operand {
            Operand::Error(_) => return self.error_expr(span),
            Operand::Funcs(_) | Operand::List(_) => Expr {
                kind: ExprKind::Int(0),
                ty: Ty::INT,
                span,
            },
            Operand::Value(expr) if self.types().is_record(expr.ty) => match self.materialize(Operand::Value(expr)) {
                Some(place) => self.address(place),
                None => return self.error_expr(span),
            },
            Operand::Value(Expr {
                kind: ExprKind::Convert(Conversion::IntToInt, inner),
                ..
            }) => *inner,
            Operand::Value(expr) => expr,
            Operand::Place { place, .. } => match place.kind {
                PlaceKind::Assigned(expr) => *expr,
                PlaceKind::Local(_)
                | PlaceKind::Global(_)
                | PlaceKind::String(_)
                | PlaceKind::Outer(_)
                | PlaceKind::Frame { .. }
                | PlaceKind::Console(_) => Expr {
                    kind: ExprKind::Int(0),
                    ty: Ty::INT,
                    span,
                },
                // Reading through a pointer is what the learner wants to see happen.
                _ if self.types().is_scalar(place.ty.ty) => self.load(place),
                _ => self.address(place),
            },
        };
        if inner.ty == Ty::VOID || inner.ty.is_error() {
            return inner;
        }
        Expr {
            kind: ExprKind::Convert(Conversion::ToVoid, Box::new(inner)),
            ty: Ty::VOID,
            span,
        }
    }

    /// `&place`
    pub(super) fn address(&mut self, place: Place) -> Expr {
        self.take_address(&place);
        let (ty, span) = (self.program.types.pointer(place.ty), place.span);
        match place.kind {
            PlaceKind::Deref(ptr) if self.types().is_function(place.ty.ty) => *ptr,
            _ => Expr {
                kind: ExprKind::AddrOf(Box::new(place)),
                ty,
                span,
            },
        }
    }

    /// The place of an operand, a temporary made for a value.
    pub(super) fn materialize(&mut self, operand: Operand) -> Option<Place> {
        match operand {
            Operand::Place { place, .. } => Some(place),
            Operand::Value(expr) if expr.ty.is_error() || expr.ty == Ty::VOID => None,
            Operand::Value(expr) => {
                let (ty, span) = (expr.ty.into(), expr.span);
                let init = match expr.kind {
                    ExprKind::Object(init) => init,
                    _ => Box::new(Init::Expr(Box::new(expr))),
                };
                let local = self.temporary(ty, span);
                Some(Place {
                    kind: PlaceKind::Temporary { local, init },
                    ty,
                    span,
                })
            }
            Operand::Funcs(set) => {
                let value = self.function_value(&set);
                let to = self.types().pointee(value.ty)?;
                let span = value.span;
                Some(Place {
                    kind: PlaceKind::Deref(Box::new(value)),
                    ty: to,
                    span,
                })
            }
            Operand::List(_) | Operand::Error(_) => None,
        }
    }
}
