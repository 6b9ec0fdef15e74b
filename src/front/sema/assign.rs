//! Assignment, `++` and `--`, the comma (C17 6.5.16, 6.5.17, C++17 8.18, 8.19).

use super::convert::Why;
use super::ops::{arithmetic_op, spelling};
use super::{Operand, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{self, OperatorName};
use crate::front::hir::{BinaryOp, CompoundOp, Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::{QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn assign_expr(
        &mut self,
        op: Option<ast::BinaryOp>,
        left: &ast::Expr,
        right: &ast::Expr,
        span: Span,
    ) -> Operand {
        let left = self.expr(left);
        let right = self.expr(right);
        self.assign(op, left, right, span)
    }

    /// `left = right`, `left op= right`
    pub(super) fn assign(&mut self, op: Option<ast::BinaryOp>, left: Operand, right: Operand, span: Span) -> Operand {
        if left.is_error() || right.is_error() {
            return Operand::Error(span);
        }
        let user = self.overloadable(&left) || (op.is_some() && self.overloadable(&right));
        let (left, right) = if user {
            let operands = [left, right];
            if let Some(result) = self.operator_call(OperatorName::Assign(op), &operands, span) {
                return result;
            }
            let [left, right] = operands;
            (left, right)
        } else {
            (left, right)
        };
        let Some(place) = self.modifiable(left, span) else {
            return Operand::Error(span);
        };
        match op {
            None => self.plain_assign(place, right, span),
            Some(op) => self.compound_assign(place, op, right, span),
        }
    }

    /// The place of a modifiable lvalue (C17 6.3.2.1 p1); reports others.
    fn modifiable(&mut self, operand: Operand, span: Span) -> Option<Place> {
        let (place, xvalue) = match operand {
            Operand::Place { place, xvalue } => (place, xvalue),
            Operand::Error(_) => return None,
            Operand::Value(_) | Operand::Funcs(_) | Operand::List(_) => {
                self.report(Diagnostic::error("sema-assign-to-value", operand.span()));
                return None;
            }
        };
        let ty = place.ty;
        if ty.ty.is_error() {
            return None;
        }
        if xvalue && !(self.is_cpp() && self.types().is_record(ty.ty)) {
            self.report(Diagnostic::error("sema-assign-to-value", place.span));
            return None;
        }
        if self.types().is_array(ty.ty) {
            let diagnostic = Diagnostic::error("sema-assign-array", span);
            let diagnostic = self.mend_array_assignment(diagnostic, ty.ty, place.span, span);
            self.report(diagnostic);
            return None;
        }
        if self.types().is_function(ty.ty) {
            self.report(Diagnostic::error("sema-assign-to-value", place.span));
            return None;
        }
        if ty.ty == Ty::VOID {
            self.report(Diagnostic::error("sema-deref-void", place.span));
            return None;
        }
        if !self.is_cpp() && self.has_const_member(ty.ty, 0) {
            let name = self.type_name(ty.ty);
            self.report(Diagnostic::error("sema-assign-const-member", span).arg("type", name));
            return None;
        }
        if ty.quals.is_const {
            let diagnostic = match self.named_place(&place) {
                Some((name, declared)) => {
                    let diagnostic = Diagnostic::error("sema-assign-const", place.span).arg("name", &*name);
                    self.declared_here(diagnostic, &name, declared)
                }
                None => Diagnostic::error("sema-assign-const-place", place.span),
            };
            self.report(diagnostic);
            return None;
        }
        Some(place)
    }

    fn has_const_member(&self, ty: Ty, depth: u32) -> bool {
        let Some(record) = self.types().as_record(ty).filter(|_| depth < 64) else {
            return false;
        };
        self.types().record(record).fields.iter().any(|field| {
            let elem = self.types().base_element(field.ty);
            field.ty.quals.is_const || elem.quals.is_const || self.has_const_member(elem.ty, depth + 1)
        })
    }

    /// The variable or member a place is, and where it is declared.
    pub(super) fn named_place(&self, place: &Place) -> Option<(std::rc::Rc<str>, Span)> {
        match &place.kind {
            PlaceKind::Local(local) => {
                let local = self.funcs.last()?.locals.get(local.index())?;
                Some((local.name.clone(), local.span))
            }
            PlaceKind::Global(global) => {
                let global = self.program.globals.get(global.index())?;
                Some((global.name.clone(), global.span))
            }
            PlaceKind::Field { record, field, .. } => {
                let field = self.types().record(*record).fields.get(*field as usize)?;
                Some((field.name.clone()?, field.span))
            }
            _ => None,
        }
    }

    /// The result of an assignment: the place in C++ and for records, the value in C.
    fn assigned(&mut self, kind: ExprKind, ty: QualTy, span: Span) -> Operand {
        let expr = Expr { kind, ty: ty.ty, span };
        let record = self.types().is_record(ty.ty);
        if self.is_cpp() || record {
            let place = Place {
                kind: PlaceKind::Assigned(Box::new(expr)),
                ty,
                span,
            };
            return Operand::Place {
                place,
                xvalue: !self.is_cpp(),
            };
        }
        Operand::Value(self.written(expr))
    }

    /// The value of an assignment, `++` or `--` in C: for a bit-field of its type.
    fn written(&mut self, expr: Expr) -> Expr {
        let (ExprKind::Assign(place, _) | ExprKind::CompoundAssign { place, .. } | ExprKind::IncDec { place, .. }) =
            &expr.kind
        else {
            return expr;
        };
        let ty = self.value_type(place);
        self.in_field(expr, ty)
    }

    fn plain_assign(&mut self, place: Place, right: Operand, span: Span) -> Operand {
        let ty = place.ty;
        let value = if self.types().is_record(ty.ty) {
            let Some(right) = self.assigned_object(ty.ty, right) else {
                return Operand::Error(span);
            };
            let value = self.rvalue(right);
            let whole = value.ty == ty.ty && matches!(value.kind, ExprKind::Load(_));
            if let (true, Some(record)) = (whole, self.types().as_record(ty.ty)) {
                self.note_byte_copy(record, span);
            }
            self.slice(value, ty.ty)
        } else {
            self.convert(right, ty.ty, &Why::Assign)
        };
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        self.assigned(ExprKind::Assign(Box::new(place), Box::new(value)), ty, span)
    }

    /// What is copied into an object of record type: an object of it or of a derived class; in C++ also one made from
    /// what stands there.
    fn assigned_object(&mut self, to: Ty, right: Operand) -> Option<Operand> {
        let (from, at) = (right.ty(), right.span());
        let record = self.types().as_record(to)?;
        if self.is_cpp() && self.class(record).special.copy_assign == super::special::How::Deleted {
            self.report_deleted_special(record, "sema-no-assignment", at);
            return None;
        }
        if from.is_some_and(|from| from.ty == to || self.derived_to_base(from.ty, to).is_some()) {
            return match right {
                // A value of class type is an object of its own, which ends with the full expression.
                Operand::Value(value) if self.is_cpp() && self.destructor_of(value.ty).is_some() => {
                    self.materialize(Operand::Value(value)).map(Operand::lvalue)
                }
                right => Some(right),
            };
        }
        if self.aggregate(to).is_some() {
            let value = self.convert(right, to, &Why::Assign);
            return (!value.ty.is_error()).then_some(Operand::Value(value));
        }
        if self.is_cpp() {
            let said = self.diags.len();
            let init = self.class_init(to.into(), record, super::class::ClassInit::Copy(right), at);
            if self.diags.len() > said {
                return None;
            }
            return self
                .materialize(super::cast::object_value(init, to, at))
                .map(Operand::lvalue);
        }
        let from = from.map(|from| self.type_name(from)).unwrap_or_default();
        let to = self.type_name(to);
        let diagnostic = Diagnostic::error("sema-incompatible", at)
            .arg("from", from)
            .arg("to", to);
        self.report(Why::Assign.tell(diagnostic));
        None
    }

    /// The base class part of a value of a derived class (only trivial ones reach this).
    fn slice(&mut self, value: Expr, to: Ty) -> Expr {
        let Some(offset) = self.derived_to_base(value.ty, to) else {
            return value;
        };
        let span = value.span;
        let base = match value.kind {
            ExprKind::Load(place) => Some(*place),
            _ => self.materialize(Operand::Value(value)),
        };
        let Some(base) = base else { return self.error_expr(span) };
        let place = Place {
            kind: PlaceKind::Base {
                base: Box::new(base),
                offset,
            },
            ty: to.into(),
            span,
        };
        Expr {
            kind: ExprKind::Load(Box::new(place)),
            ty: to,
            span,
        }
    }

    fn compound_assign(&mut self, place: Place, op: ast::BinaryOp, right: Operand, span: Span) -> Operand {
        let ty = place.ty;
        let value = self.builtin_operand(right);
        let Some(arith) = arithmetic_op(op) else {
            return Operand::Error(span);
        };
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        if self.aggregate(ty.ty).or(self.aggregate(value.ty)).is_some() {
            return self.aggregate_compound(place, op, value, span);
        }
        if let (Some(to), BinaryOp::Add | BinaryOp::Sub) = (self.types().pointee(ty.ty), arith)
            && self.types().is_integer(value.ty)
        {
            let index = self.index_value(value, arith == BinaryOp::Sub);
            let Some((index, size)) = self.step(to, index, place.span) else {
                return Operand::Error(span);
            };
            let value = Box::new(index);
            let op = CompoundOp::Pointer(size);
            return self.assigned(
                ExprKind::CompoundAssign {
                    place: Box::new(place),
                    op,
                    value,
                    compute: ty.ty,
                },
                ty,
                span,
            );
        }
        let shift = matches!(arith, BinaryOp::Shl | BinaryOp::Shr);
        let float_allowed = matches!(arith, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div);
        let good = |sema: &Sema, ty: Ty| {
            let types = sema.types();
            let kind = if float_allowed {
                types.is_arithmetic(ty)
            } else {
                types.is_integer(ty)
            };
            let enumeration = matches!(types.kind(ty), TyKind::Enum(_));
            kind && !types.is_scoped_enum(ty) && !(sema.is_cpp() && enumeration && ty == place.ty.ty)
        };
        let fits = match float_allowed {
            true => self.types().is_arithmetic(value.ty),
            false => self.types().is_integer(value.ty),
        };
        if !good(self, ty.ty) || !fits || self.types().is_scoped_enum(value.ty) {
            let (a, b) = (self.type_name(ty.ty), self.type_name(value.ty));
            let diagnostic = Diagnostic::error("sema-bad-operands", span).arg("op", format!("{}=", spelling(op)));
            self.report(diagnostic.arg("left", a).arg("right", b));
            return Operand::Error(span);
        }
        let held = self.value_type(&place);
        let promoted = self.promoted_type(held);
        let (compute, value) = if shift {
            let value = self.promote(value);
            self.check_shift(promoted, &value);
            (promoted, value)
        } else {
            let value = self.promote(value);
            let compute = self.common_type(promoted, value.ty);
            (compute, self.numeric(value, compute))
        };
        self.check_division(arith, &value);
        let op = CompoundOp::Arith(arith);
        let kind = ExprKind::CompoundAssign {
            place: Box::new(place),
            op,
            value: Box::new(value),
            compute,
        };
        self.assigned(kind, ty, span)
    }

    // ---------------------------------------------------------------------------------------------- ++ and --

    pub(super) fn inc_dec(&mut self, increment: bool, prefix: bool, operand: &ast::Expr, span: Span) -> Operand {
        let operand = self.expr(operand);
        if operand.is_error() {
            return Operand::Error(span);
        }
        let operand = if self.overloadable(&operand) {
            let name = if increment {
                OperatorName::Increment
            } else {
                OperatorName::Decrement
            };
            let mut operands = vec![operand];
            if !prefix {
                operands.push(Operand::value(ExprKind::Int(0), Ty::INT, span));
            }
            if let Some(result) = self.operator_call(name, &operands, span) {
                return result;
            }
            operands.swap_remove(0)
        } else {
            operand
        };
        let Some(place) = self.modifiable(operand, span) else {
            return Operand::Error(span);
        };
        let ty = place.ty;
        if self.aggregate(ty.ty).is_some() {
            return self.aggregate_step(place, increment, prefix, span);
        }
        if let Some(to) = self.types().pointee(ty.ty)
            && self.variable_size(to.ty, span).is_some()
        {
            let one = Operand::value(ExprKind::Int(1), Ty::INT, span);
            let op = if increment {
                ast::BinaryOp::Add
            } else {
                ast::BinaryOp::Sub
            };
            let moved = self.compound_assign(place, op, one, span);
            if prefix {
                return moved;
            }
            // `p++` is `(p += 1) - 1`.
            let one = Operand::value(ExprKind::Int(1), Ty::INT, span);
            let back = if increment {
                ast::BinaryOp::Sub
            } else {
                ast::BinaryOp::Add
            };
            return self.binary(back, moved, one, span);
        }
        let size = match self.types().pointee(ty.ty) {
            Some(to) => match self.step_size(to, place.span) {
                Some(size) => size,
                None => return Operand::Error(span),
            },
            None => 1,
        };
        let enumeration = self.is_cpp() && matches!(self.types().kind(ty.ty), TyKind::Enum(_));
        let bool_in_cpp = self.is_cpp() && ty.ty == Ty::BOOL;
        let number = self.types().is_arithmetic(ty.ty) || self.types().is_pointer(ty.ty);
        if !number || enumeration || bool_in_cpp {
            let name = self.type_name(ty.ty);
            let op = if increment { "++" } else { "--" };
            self.report(
                Diagnostic::error("sema-bad-operand", span)
                    .arg("op", op)
                    .arg("type", name),
            );
            return Operand::Error(span);
        }
        let kind = ExprKind::IncDec {
            place: Box::new(place),
            increment,
            prefix,
            size,
        };
        if prefix {
            return self.assigned(kind, ty, span);
        }
        Operand::Value(self.written(Expr { kind, ty: ty.ty, span }))
    }

    // ------------------------------------------------------------------------------------------------- comma

    pub(super) fn comma(&mut self, left: &ast::Expr, right: &ast::Expr, span: Span) -> Operand {
        let left = self.expr(left);
        let right = self.expr(right);
        if self.overloadable(&left) || self.overloadable(&right) {
            let operands = [left.clone(), right.clone()];
            if let Some(result) = self.operator_call(OperatorName::Comma, &operands, span) {
                return result;
            }
        }
        let left = self.discard(left);
        if left.ty.is_error() || right.is_error() {
            return Operand::Error(span);
        }
        match right {
            Operand::Place { place, xvalue } if self.is_cpp() => {
                let ty = place.ty;
                let kind = PlaceKind::Sequence(Box::new(left), Box::new(place));
                Operand::Place {
                    place: Place { kind, ty, span },
                    xvalue,
                }
            }
            right => {
                let right = self.rvalue(right);
                let ty = right.ty;
                self.warn_unused_left(&left);
                Operand::value(ExprKind::Comma(Box::new(left), Box::new(right)), ty, span)
            }
        }
    }

    /// `(a, b)` where `a` does nothing (gcc -Wunused-value).
    fn warn_unused_left(&mut self, left: &Expr) {
        let value = match &left.kind {
            ExprKind::Convert(_, inner) => inner,
            _ => left,
        };
        let idle = matches!(
            value.kind,
            ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Load(_) | ExprKind::Binary(..) | ExprKind::Compare(..)
        );
        if idle && self.unevaluated == 0 && !self.at_console() && !self.text(left.span).contains("void") {
            self.report(Diagnostic::warning("sema-no-effect", left.span));
        }
    }

    /// "did you mean" as a hint with its edit.
    pub(super) fn did_you_mean(diagnostic: Diagnostic, span: Span, name: &str) -> Diagnostic {
        diagnostic
            .hint(Message::new("sema-did-you-mean").arg("name", name))
            .fix(span, name)
    }
}
