//! Expressions that only C++ has: `this`, `noexcept`, lists as operands; the others have files of their own
//! (`new_delete`, `exception`, `cast`, `range_for`).

use super::cast::object_value;
use super::class::ClassInit;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{ExprKind, Init, Place, PlaceKind};
use crate::front::ty::{QualTy, RecordId};
use crate::source::Span;

impl Sema {
    /// Expression forms of C++; every other form is answered in `expr`.
    pub(super) fn cpp_expr(&mut self, expr: &ast::Expr) -> Operand {
        let span = expr.span;
        let what = match &expr.kind {
            ast::ExprKind::This => return self.this_expr(span),
            ast::ExprKind::New(new) => return self.new_expr(new, span),
            ast::ExprKind::Delete { global, array, operand } => {
                return self.delete_expr(*global, *array, operand, span);
            }
            ast::ExprKind::Throw(operand) => return self.throw_expr(operand.as_deref(), span),
            ast::ExprKind::Construct(name, init) => return self.construct_expr(name, init, span),
            ast::ExprKind::NamedCast(cast, name, operand) => return self.named_cast(*cast, name, operand, span),
            ast::ExprKind::AssignList(target, list) => return self.assign_list(target, list, span),
            ast::ExprKind::List(list) => return Operand::List(list.clone()),
            ast::ExprKind::NoexceptExpr(operand) => return self.noexcept_expr(operand, span),
            ast::ExprKind::TypeidExpr(_) | ast::ExprKind::TypeidType(_) => "typeid",
            ast::ExprKind::Lambda(_) => "lambda expressions",
            ast::ExprKind::MemberPointer { .. } => "pointers to members",
            _ => "this C++ expression",
        };
        self.unsupported(what, span)
    }

    /// `this`: a pointer to the object that the member function was called on.
    fn this_expr(&mut self, span: Span) -> Operand {
        let Some((place, _)) = self.this_pointer(span) else {
            self.report(Diagnostic::error("sema-no-this", span));
            return Operand::Error(span);
        };
        let ty = place.ty.ty;
        Operand::value(ExprKind::Load(Box::new(place)), ty, span)
    }

    /// The variable `this` and the class, inside member functions and console lines in them.
    pub(super) fn this_pointer(&mut self, span: Span) -> Option<(Place, RecordId)> {
        let func = self.funcs.last()?;
        if let Some((local, record)) = func.this {
            let ty = func.locals.get(local.index())?.ty;
            return Some((self.local_place(local, ty, span), record));
        }
        let paused = func.fragment_of?;
        if !self.func_infos.get(paused.index())?.has_this {
            return None;
        }
        let paused = self.program.funcs.get(paused.index())?;
        let local = *paused.params.first()?;
        let ty = paused.locals.get(local.index())?.ty;
        Some((
            Place {
                kind: PlaceKind::Outer(local),
                ty,
                span,
            },
            paused.class?,
        ))
    }

    /// `*this` as a place.
    pub(super) fn this_place(&mut self, span: Span) -> Option<(Place, RecordId)> {
        let (pointer, record) = self.this_pointer(span)?;
        let ty = self.types().pointee(pointer.ty.ty)?;
        let load = crate::front::hir::Expr {
            ty: pointer.ty.ty,
            kind: ExprKind::Load(Box::new(pointer)),
            span,
        };
        Some((
            Place {
                kind: PlaceKind::Deref(Box::new(load)),
                ty,
                span,
            },
            record,
        ))
    }

    /// `x = {a, b}`: an assignment operator takes the list, or an object made of it is assigned (C++17 8.18 p9).
    fn assign_list(&mut self, target: &ast::Expr, list: &ast::InitList, span: Span) -> Operand {
        let target = self.expr(target);
        let Some(ty) = target.ty().filter(|ty| !ty.ty.is_error()) else {
            return Operand::Error(span);
        };
        if let Some(record) = self.types().as_record(ty.ty) {
            let init = self.class_init(ty.ty.into(), record, ClassInit::List { list, copy: true }, list.span);
            let object = object_value(init, ty.ty, list.span);
            return self.assign(None, target, object, span);
        }
        let initializer = ast::Initializer::List {
            list: list.clone(),
            equal: true,
        };
        let value = match self.initializer(ty.ty.into(), Some(&initializer), list.span).0 {
            Init::Expr(value) => Operand::Value(*value),
            Init::Zero => self.value_of_zero(ty, list.span),
            _ => return Operand::Error(span),
        };
        self.assign(None, target, value, span)
    }

    fn value_of_zero(&self, ty: QualTy, span: Span) -> Operand {
        let kind = if self.types().is_float(ty.ty) {
            ExprKind::Float(0.0)
        } else {
            ExprKind::Int(0)
        };
        Operand::value(kind, ty.ty, span)
    }

    /// `noexcept(expr)`: whether nothing in the expression may throw; the expression is not evaluated.
    fn noexcept_expr(&mut self, operand: &ast::Expr, span: Span) -> Operand {
        self.unevaluated += 1;
        let operand = self.expr(operand);
        self.unevaluated -= 1;
        let throws = match &operand {
            Operand::Error(_) => return Operand::Error(span),
            Operand::Place { place, .. } => super::may_throw::place(&self.program, place),
            Operand::Value(expr) => super::may_throw::expr(&self.program, expr),
            Operand::Funcs(_) | Operand::List(_) => false,
        };
        Operand::value(ExprKind::Int(i128::from(!throws)), crate::front::ty::Ty::BOOL, span)
    }
}
