//! `dynamic_cast` (C++17 8.2.7): towards a base it is a plain conversion, towards a derived class the object is asked what
//! it is.
//!
//! The class of an object is known from its virtual table; a pointer to anything else becomes null, a reference is
//! answered with `std::bad_cast`. Casts to a class beside, and to `void *`, are not supported.

use super::builtins::plain_signature;
use super::convert::Why;
use super::rank;
use super::{Operand, Sema};
use crate::front::hir::{self, Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::{QualTy, RecordId, Ty};
use crate::source::Span;

impl Sema {
    /// `dynamic_cast<T>(x)`
    pub(super) fn dynamic_cast(&mut self, target: QualTy, operand: Operand, span: Span) -> Operand {
        let referent = self.types().referent(target.ty);
        let to = self.types().pointee(target.ty).or(referent);
        let from = match referent {
            Some(_) => operand.ty(),
            None => operand.ty().and_then(|ty| self.types().pointee(ty.ty)),
        };
        let (Some(from), Some(to)) = (from, to) else {
            return self.bad_cast("dynamic_cast", target, &operand, span);
        };
        if self.types().is_record(from.ty) && to.ty == Ty::VOID {
            return self.unsupported("dynamic_cast to void *", span);
        }
        let (Some(base), Some(derived)) = (self.types().as_record(from.ty), self.types().as_record(to.ty)) else {
            return self.bad_cast("dynamic_cast", target, &operand, span);
        };
        if self.base_offset(base, derived).is_some() {
            return self.static_cast(target, operand, span);
        }
        let Some(vptr) = self
            .types()
            .record(base)
            .vptr
            .filter(|_| rank::includes(to.quals, from.quals))
        else {
            return self.bad_cast("dynamic_cast", target, &operand, span);
        };
        let Some(offset) = self.base_offset(derived, base) else {
            return self.unsupported("dynamic_cast to a class beside", span);
        };
        let pointer = match referent {
            None => self.rvalue(operand),
            Some(_) => {
                let Some(place) = self.materialize(operand) else {
                    return Operand::Error(span);
                };
                let ty = self.program.types.pointer(from);
                Expr {
                    kind: ExprKind::AddrOf(Box::new(place)),
                    ty,
                    span,
                }
            }
        };
        let found = self.ask_class(pointer, vptr, derived, offset, span);
        let ty = self.program.types.pointer(to);
        let found = self.cast(found, ty, span);
        match referent {
            None => Operand::Value(found),
            Some(_) => {
                let pointer = self.or_bad_cast(found);
                Operand::lvalue(Place {
                    kind: PlaceKind::Deref(Box::new(pointer)),
                    ty: to,
                    span,
                })
            }
        }
    }

    /// The whole object's address as `derived`, null when it is none.
    fn ask_class(&mut self, pointer: Expr, vptr: u64, derived: RecordId, offset: u64, span: Span) -> Operand {
        let void = self.program.types.pointer(Ty::VOID);
        let pointer = self.cast(Operand::Value(pointer), void, span);
        let number = |value: u64| {
            let kind = ExprKind::Int(i128::from(value));
            Operand::value(kind, Ty::LONG, span)
        };
        let signature = plain_signature(void, &[void, Ty::LONG, Ty::LONG, Ty::LONG], false);
        let func = self.external_function("__heapwise_dynamic_cast", signature, span);
        let args = vec![
            Operand::Value(pointer),
            number(vptr),
            number(u64::from(derived.0)),
            number(offset),
        ];
        self.call_function(func, None, args, span)
    }

    /// `hidden = pointer, hidden ? hidden : (throw_bad_cast(), hidden)`
    fn or_bad_cast(&mut self, pointer: Expr) -> Expr {
        let (ty, span) = (pointer.ty, pointer.span);
        let Some(thrower) = self.runtime_function("__heapwise_throw_bad_cast", span) else {
            return pointer;
        };
        self.use_func(thrower);
        let hidden = self.hidden(ty.into(), span);
        let place = self.local_place(hidden, ty.into(), span);
        let make = |kind, ty| Box::new(Expr { kind, ty, span });
        let set = make(ExprKind::Assign(Box::new(place.clone()), Box::new(pointer)), ty);
        let load = || make(ExprKind::Load(Box::new(place.clone())), ty);
        let call = ExprKind::Call {
            callee: hir::Callee::Func(thrower),
            args: Vec::new(),
        };
        let refused = make(ExprKind::Comma(make(call, Ty::VOID), load()), ty);
        let is_there = self.convert(Operand::Value(*load()), Ty::BOOL, &Why::Operand);
        let checked = make(ExprKind::Conditional(Box::new(is_there), load(), refused), ty);
        Expr {
            kind: ExprKind::Comma(set, checked),
            ty,
            span,
        }
    }
}
