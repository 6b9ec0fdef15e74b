//! `c ? a : b` and GNU `c ?: b` (C17 6.5.15, C++17 8.16).
//!
//! Example: `(x < y ? a : b) = 0` assigns in C++, where both being lvalues of one type gives an lvalue.

use super::convert::{Why, both_quals};
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, Init, Place, PlaceKind};
use crate::front::ty::{QualTy, Ty};
use crate::source::Span;

impl Sema {
    pub(super) fn conditional(
        &mut self,
        cond: &ast::Expr,
        yes: Option<&ast::Expr>,
        no: &ast::Expr,
        span: Span,
    ) -> Operand {
        let Some(yes) = yes else {
            return self.elvis(cond, no, span);
        };
        let cond = self.expr(cond);
        let cond = self.condition(cond);
        let yes = self.expr(yes);
        let no = self.expr(no);
        self.choose(cond, yes, no, span)
    }

    /// GNU `c ?: b`: `c` is evaluated once.
    fn elvis(&mut self, cond: &ast::Expr, no: &ast::Expr, span: Span) -> Operand {
        let cond = self.value(cond);
        let no = self.expr(no);
        if cond.ty.is_error() || no.is_error() {
            return Operand::Error(span);
        }
        if let Some(constant) = self.fold(&cond) {
            let test = self.condition(Operand::Value(constant));
            return self.choose(test, Operand::Value(cond), no, span);
        }
        let ty = cond.ty;
        let local = self.hidden(ty.into(), span);
        let place = self.local_place(local, ty.into(), cond.span);
        let load = Expr {
            kind: ExprKind::Load(Box::new(place.clone())),
            ty,
            span: cond.span,
        };
        let keep = Expr {
            kind: ExprKind::Assign(Box::new(place), Box::new(cond)),
            ty,
            span,
        };
        let test = self.condition(Operand::Value(load.clone()));
        let chosen = self.choose(test, Operand::Value(load), no, span);
        let chosen = self.rvalue(chosen);
        let ty = chosen.ty;
        let keep = self.void_value(keep);
        Operand::value(ExprKind::Comma(Box::new(keep), Box::new(chosen)), ty, span)
    }

    /// `cond ? yes : no` (C17 6.5.15, C++17 8.16).
    fn choose(&mut self, cond: Expr, yes: Operand, no: Operand, span: Span) -> Operand {
        if cond.ty.is_error() || yes.is_error() || no.is_error() {
            return Operand::Error(span);
        }
        if self.is_cpp()
            && let Some(result) = self.choose_cpp(&cond, &yes, &no, span)
        {
            return result;
        }
        let (yes, no) = (self.branch(yes), self.branch(no));
        if yes.ty.is_error() || no.ty.is_error() {
            return Operand::Error(span);
        }
        let Some(ty) = self.branch_type(&yes, &no, span) else {
            return Operand::Error(span);
        };
        let (yes, no) = if ty == Ty::VOID {
            (self.void_value(yes), self.void_value(no))
        } else {
            (
                self.convert_value(yes, ty, &Why::Operand),
                self.convert_value(no, ty, &Why::Operand),
            )
        };
        if yes.ty.is_error() || no.ty.is_error() {
            return Operand::Error(span);
        }
        Operand::value(
            ExprKind::Conditional(Box::new(cond), Box::new(yes), Box::new(no)),
            ty,
            span,
        )
    }

    fn branch(&mut self, operand: Operand) -> Expr {
        match operand.ty() {
            Some(ty) if ty.ty == Ty::VOID => self.discard(operand),
            _ => self.rvalue(operand),
        }
    }

    /// Lvalues, class objects and `throw` as C++ has them; `None`: the rules of values apply.
    fn choose_cpp(&mut self, cond: &Expr, yes: &Operand, no: &Operand, span: Span) -> Option<Operand> {
        let throws = |operand: &Operand| {
            matches!(
                operand,
                Operand::Value(Expr {
                    kind: ExprKind::Throw(_) | ExprKind::Rethrow,
                    ..
                })
            )
        };
        let (yes_throws, no_throws) = (throws(yes), throws(no));
        if yes_throws != no_throws {
            // C++17 8.16 p2.1: the type of the other one.
            let (yes, no) = (self.branch(yes.clone()), self.branch(no.clone()));
            let ty = if yes_throws { no.ty } else { yes.ty };
            let kind = ExprKind::Conditional(Box::new(cond.clone()), Box::new(yes), Box::new(no));
            return Some(Operand::value(kind, ty, span));
        }
        if let (Operand::Place { place: a, xvalue: x }, Operand::Place { place: b, xvalue: y }) = (yes, no)
            && a.ty.ty == b.ty.ty
            && x == y
        {
            let ty = QualTy {
                ty: a.ty.ty,
                quals: both_quals(a.ty.quals, b.ty.quals),
            };
            let bit_field = |place: &Place| matches!(place.kind, PlaceKind::Field { bits: Some(_), .. });
            if (a.ty.quals == b.ty.quals || !self.types().is_scalar(a.ty.ty)) && !bit_field(a) && !bit_field(b) {
                let kind = PlaceKind::Conditional(Box::new(cond.clone()), Box::new(a.clone()), Box::new(b.clone()));
                return Some(Operand::Place {
                    place: Place { kind, ty, span },
                    xvalue: *x,
                });
            }
        }
        let record = |operand: &Operand| operand.ty().filter(|ty| self.types().is_record(ty.ty));
        let target = match (record(yes), record(no)) {
            (None, None) => return None,
            (Some(a), Some(b)) if self.derived_to_base(a.ty, b.ty).is_some() => b.ty,
            (Some(a), _) => a.ty,
            (None, Some(b)) => b.ty,
        };
        let make = |sema: &mut Sema, operand: &Operand| {
            let at = operand.span();
            let init = sema.copy_init(target.into(), operand.clone(), &Why::Operand, at);
            match init {
                Init::Expr(value) => *value,
                init => Expr {
                    kind: ExprKind::Object(Box::new(init)),
                    ty: target,
                    span: at,
                },
            }
        };
        let (yes, no) = (make(self, yes), make(self, no));
        let kind = ExprKind::Conditional(Box::new(cond.clone()), Box::new(yes), Box::new(no));
        Some(Operand::value(kind, target, span))
    }

    /// The common type of two values (C17 6.5.15 p5-6).
    fn branch_type(&mut self, yes: &Expr, no: &Expr, span: Span) -> Option<Ty> {
        if yes.ty == no.ty {
            let number = !self.is_cpp() && self.types().is_integer(yes.ty);
            return Some(if number { self.promoted_type(yes.ty) } else { yes.ty });
        }
        if yes.ty == Ty::VOID || no.ty == Ty::VOID {
            return Some(Ty::VOID);
        }
        if self.types().is_arithmetic(yes.ty) && self.types().is_arithmetic(no.ty) {
            return Some(self.common_type(self.promoted_type(yes.ty), self.promoted_type(no.ty)));
        }
        if self.is_complex_pair(yes.ty, no.ty) {
            return Some(self.common_complex(yes.ty, no.ty, span));
        }
        let pointer = |sema: &Sema, ty: Ty| sema.types().is_pointer(ty);
        if pointer(self, yes.ty) && self.is_null_constant(no) {
            return Some(yes.ty);
        }
        if pointer(self, no.ty) && self.is_null_constant(yes) {
            return Some(no.ty);
        }
        if let (Some(a), Some(b)) = (self.types().pointee(yes.ty), self.types().pointee(no.ty)) {
            let quals = both_quals(a.quals, b.quals);
            let related = if self.derived_to_base(a.ty, b.ty).is_some() {
                Some(b.ty)
            } else if self.derived_to_base(b.ty, a.ty).is_some() {
                Some(a.ty)
            } else if a.ty == Ty::VOID || b.ty == Ty::VOID {
                Some(Ty::VOID)
            } else if self.compatible(a.ty, b.ty) {
                Some(if self.is_cpp() {
                    a.ty
                } else {
                    self.composite(a.ty, b.ty)
                })
            } else {
                None
            };
            if let Some(ty) = related {
                return Some(self.program.types.pointer(QualTy { ty, quals }));
            }
            if !self.is_cpp() {
                let (x, y) = (self.type_name(yes.ty), self.type_name(no.ty));
                self.report(
                    Diagnostic::warning("sema-conditional-pointers", span)
                        .arg("left", x)
                        .arg("right", y),
                );
                return Some(self.program.types.pointer(Ty::VOID));
            }
        }
        let one_pointer = pointer(self, yes.ty) != pointer(self, no.ty);
        let integer = self.types().is_integer(yes.ty) || self.types().is_integer(no.ty);
        if one_pointer && integer && !self.is_cpp() {
            return Some(if pointer(self, yes.ty) { yes.ty } else { no.ty });
        }
        let (x, y) = (self.type_name(yes.ty), self.type_name(no.ty));
        self.report(
            Diagnostic::error("sema-conditional-types", span)
                .arg("left", x)
                .arg("right", y),
        );
        None
    }
}
