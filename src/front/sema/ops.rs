//! Operators on values: conditions, arithmetic, pointer arithmetic, unary operators (C17 6.5.3.3, 6.5.5 - 6.5.14).
//!
//! Example: `p + 1` with an `int *p` is 4 bytes further; `p - q` counts elements.

use super::aggregate::{Aggregate, after};
use super::convert::Why;
use super::order::pointer_sum;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, OperatorName};
use crate::front::hir::{BinaryOp, CompareOp, Conversion, Expr, ExprKind, UnaryOp};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

/// Which family a binary operator belongs to.
enum Family {
    Arith(BinaryOp),
    Compare(CompareOp),
    Logical { and: bool },
}

fn family(op: ast::BinaryOp) -> Family {
    match op {
        ast::BinaryOp::Mul => Family::Arith(BinaryOp::Mul),
        ast::BinaryOp::Div => Family::Arith(BinaryOp::Div),
        ast::BinaryOp::Rem => Family::Arith(BinaryOp::Rem),
        ast::BinaryOp::Add => Family::Arith(BinaryOp::Add),
        ast::BinaryOp::Sub => Family::Arith(BinaryOp::Sub),
        ast::BinaryOp::Shl => Family::Arith(BinaryOp::Shl),
        ast::BinaryOp::Shr => Family::Arith(BinaryOp::Shr),
        ast::BinaryOp::BitAnd => Family::Arith(BinaryOp::And),
        ast::BinaryOp::BitXor => Family::Arith(BinaryOp::Xor),
        ast::BinaryOp::BitOr => Family::Arith(BinaryOp::Or),
        ast::BinaryOp::Lt => Family::Compare(CompareOp::Lt),
        ast::BinaryOp::Gt => Family::Compare(CompareOp::Gt),
        ast::BinaryOp::Le => Family::Compare(CompareOp::Le),
        ast::BinaryOp::Ge => Family::Compare(CompareOp::Ge),
        ast::BinaryOp::Eq => Family::Compare(CompareOp::Eq),
        ast::BinaryOp::Ne => Family::Compare(CompareOp::Ne),
        ast::BinaryOp::LogAnd => Family::Logical { and: true },
        ast::BinaryOp::LogOr => Family::Logical { and: false },
    }
}

/// The arithmetic of a compound assignment; comparisons have none.
pub(super) fn arithmetic_op(op: ast::BinaryOp) -> Option<BinaryOp> {
    match family(op) {
        Family::Arith(op) => Some(op),
        Family::Compare(_) | Family::Logical { .. } => None,
    }
}

/// An operator's spelling.
pub(in crate::front) fn spelling(op: ast::BinaryOp) -> &'static str {
    match op {
        ast::BinaryOp::Mul => "*",
        ast::BinaryOp::Div => "/",
        ast::BinaryOp::Rem => "%",
        ast::BinaryOp::Add => "+",
        ast::BinaryOp::Sub => "-",
        ast::BinaryOp::Shl => "<<",
        ast::BinaryOp::Shr => ">>",
        ast::BinaryOp::Lt => "<",
        ast::BinaryOp::Gt => ">",
        ast::BinaryOp::Le => "<=",
        ast::BinaryOp::Ge => ">=",
        ast::BinaryOp::Eq => "==",
        ast::BinaryOp::Ne => "!=",
        ast::BinaryOp::BitAnd => "&",
        ast::BinaryOp::BitXor => "^",
        ast::BinaryOp::BitOr => "|",
        ast::BinaryOp::LogAnd => "&&",
        ast::BinaryOp::LogOr => "||",
    }
}

impl Sema {
    /// Type of a comparison's result.
    pub(super) fn truth_type(&self) -> Ty {
        if self.is_cpp() { Ty::BOOL } else { Ty::INT }
    }

    /// Whether operators on this operand may be user-defined.
    pub(super) fn overloadable(&self, operand: &Operand) -> bool {
        let user = |ty: QualTy| matches!(self.types().kind(ty.ty), TyKind::Record(_) | TyKind::Enum(_));
        self.is_cpp() && operand.ty().is_some_and(user)
    }

    /// An object of class type as a built-in operator sees it: through its conversion function, when it has one.
    pub(super) fn builtin_operand(&mut self, operand: Operand) -> Expr {
        let class = operand.ty().is_some_and(|ty| self.types().is_record(ty.ty));
        if self.is_cpp() && class {
            let record = operand.ty().and_then(|ty| self.types().as_record(ty.ty));
            let functions = record
                .map(|record| self.conversion_functions(record))
                .unwrap_or_default();
            if let [only] = functions.as_slice()
                && !self.func_infos.get(only.index()).is_some_and(|info| info.explicit)
                && let Some(converted) = self.apply_conversion_function(&operand, super::rank::Via::Function(*only))
            {
                return self.rvalue(converted);
            }
            for target in [Ty::INT, Ty::DOUBLE, Ty::BOOL] {
                if let Some(converted) = self.user_conversion(&operand, target.into()) {
                    return self.rvalue(converted);
                }
            }
        }
        self.rvalue(operand)
    }

    /// A scalar to be compared with zero: `if (x)`, `!x`, `x && y`. In C++ a `bool`.
    pub(super) fn condition(&mut self, operand: Operand) -> Expr {
        let span = operand.span();
        if self.is_cpp() {
            let class = operand.ty().is_some_and(|ty| self.types().is_record(ty.ty));
            if class {
                return match self.explicit_conversion(&operand, Ty::BOOL.into()) {
                    Some(converted) => {
                        let value = self.rvalue(converted);
                        self.convert_value(value, Ty::BOOL, &Why::Operand)
                    }
                    None => self.not_a_condition(operand),
                };
            }
            if operand.ty().is_some_and(|ty| self.types().is_scoped_enum(ty.ty)) {
                return self.not_a_condition(operand);
            }
            return self.convert(operand, Ty::BOOL, &Why::Operand);
        }
        let value = self.rvalue(operand);
        if value.ty.is_error() || self.types().is_scalar(value.ty) {
            return value;
        }
        if let Some(Aggregate::Complex(_)) = self.aggregate(value.ty) {
            let mut before = Vec::new();
            let spread = self.spread(value, &mut before);
            let truth = self.complex_truth(&spread, span);
            return after(before, truth);
        }
        self.not_a_condition(Operand::Value(Expr { span, ..value }))
    }

    fn not_a_condition(&mut self, operand: Operand) -> Expr {
        let span = operand.span();
        let name = operand.ty().map(|ty| self.type_name(ty)).unwrap_or_default();
        self.report(Diagnostic::error("sema-not-a-condition", span).arg("type", name));
        self.error_expr(span)
    }

    // ------------------------------------------------------------------------------------------- binary operators

    /// `left op right`, user-defined operators first.
    pub(super) fn binary(&mut self, op: ast::BinaryOp, left: Operand, right: Operand, span: Span) -> Operand {
        if left.is_error() || right.is_error() {
            return Operand::Error(span);
        }
        let (left, right) = if self.overloadable(&left) || self.overloadable(&right) {
            let operands = [left, right];
            if let Some(result) = self.operator_call(OperatorName::Binary(op), &operands, span) {
                return result;
            }
            let [left, right] = operands;
            (left, right)
        } else {
            (left, right)
        };
        let value = match family(op) {
            Family::Logical { and } => {
                let (left, right) = (self.condition(left), self.condition(right));
                if left.ty.is_error() || right.ty.is_error() {
                    return Operand::Error(span);
                }
                let (left, right) = (Box::new(left), Box::new(right));
                let kind = if and {
                    ExprKind::LogAnd(left, right)
                } else {
                    ExprKind::LogOr(left, right)
                };
                Expr {
                    kind,
                    ty: self.truth_type(),
                    span,
                }
            }
            Family::Compare(compare) => {
                let (left, right) = (self.builtin_operand(left), self.builtin_operand(right));
                self.comparison(op, compare, left, right, span)
            }
            Family::Arith(arith) => {
                let (left, right) = (self.builtin_operand(left), self.builtin_operand(right));
                self.arithmetic(op, arith, left, right, span)
            }
        };
        if value.ty.is_error() {
            Operand::Error(span)
        } else {
            Operand::Value(value)
        }
    }

    pub(super) fn bad_operands(&mut self, op: ast::BinaryOp, left: &Expr, right: &Expr, span: Span) -> Expr {
        if !left.ty.is_error() && !right.ty.is_error() {
            let (a, b) = (self.type_name(left.ty), self.type_name(right.ty));
            let diagnostic = Diagnostic::error("sema-bad-operands", span);
            let diagnostic = diagnostic.arg("op", spelling(op)).arg("left", a).arg("right", b);
            let sides = (Operand::Value(left.clone()), Operand::Value(right.clone()));
            let diagnostic = self.mend_operands(diagnostic, op, &sides.0, &sides.1);
            self.report(diagnostic);
        }
        self.error_expr(span)
    }

    pub(super) fn usable_arithmetic(&self, ty: Ty) -> bool {
        self.types().is_arithmetic(ty) && !self.types().is_scoped_enum(ty)
    }

    pub(super) fn usable_integer(&self, ty: Ty) -> bool {
        self.types().is_integer(ty) && !self.types().is_scoped_enum(ty)
    }

    fn arithmetic(&mut self, op: ast::BinaryOp, arith: BinaryOp, left: Expr, right: Expr, span: Span) -> Expr {
        if let Some(vector) = self.vector_pair(left.ty, right.ty) {
            return self.vector_arithmetic(arith, left, right, vector, span);
        }
        if self.is_complex_pair(left.ty, right.ty) {
            let operands = (left.clone(), right.clone());
            return match self.complex_arithmetic(arith, left, right, span) {
                Some(value) => value,
                None => self.bad_operands(op, &operands.0, &operands.1, span),
            };
        }
        let pointers = (self.types().is_pointer(left.ty), self.types().is_pointer(right.ty));
        match (arith, pointers) {
            (BinaryOp::Add, (true, false)) if self.usable_integer(right.ty) => {
                return self.pointer_add(left, right, false, span);
            }
            (BinaryOp::Add, (false, true)) if self.usable_integer(left.ty) => {
                return self.pointer_add(right, left, false, span);
            }
            (BinaryOp::Sub, (true, false)) if self.usable_integer(right.ty) => {
                return self.pointer_add(left, right, true, span);
            }
            (BinaryOp::Sub, (true, true)) => return self.pointer_difference(op, left, right, span),
            _ => {}
        }
        let integers_only = !matches!(arith, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div);
        let good = if integers_only {
            self.usable_integer(left.ty) && self.usable_integer(right.ty)
        } else {
            self.usable_arithmetic(left.ty) && self.usable_arithmetic(right.ty)
        };
        if !good {
            return self.bad_operands(op, &left, &right, span);
        }
        if let BinaryOp::Shl | BinaryOp::Shr = arith {
            let (left, right) = (self.promote(left), self.promote(right));
            self.check_shift(left.ty, &right);
            return self.ordered_binary(arith, left, right, span);
        }
        let (left, right, _) = self.usual(left, right);
        self.check_division(arith, &right);
        self.check_overflow(arith, &left, &right, span);
        self.ordered_binary(arith, left, right, span)
    }

    /// `2147483647 + 1` has no value of type `int` (gcc -Woverflow).
    fn check_overflow(&mut self, op: BinaryOp, left: &Expr, right: &Expr, span: Span) {
        let (Some(kind), true) = (self.types().int_kind(left.ty), self.types().is_signed(left.ty)) else {
            return;
        };
        if self.unevaluated > 0 || !matches!(op, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul) {
            return;
        }
        // The right side is mostly a leaf: asked first, it decides quickly.
        let Some(b) = self.fold_int(right) else { return };
        let Some(a) = self.fold_int(left) else { return };
        let exact = match op {
            BinaryOp::Add => a.checked_add(b),
            BinaryOp::Sub => a.checked_sub(b),
            _ => a.checked_mul(b),
        };
        let wrapped = exact.map(|exact| kind.wrap(exact, self.types().model));
        if exact.is_none() || exact != wrapped {
            let name = self.type_name(left.ty);
            let value = exact.map_or_else(|| "2^127".to_owned(), |exact| exact.to_string());
            let diagnostic = Diagnostic::warning("sema-result-overflow", span)
                .arg("type", name)
                .arg("value", value);
            self.report(diagnostic);
        }
    }

    pub(super) fn check_division(&mut self, op: BinaryOp, right: &Expr) {
        let divides = matches!(op, BinaryOp::Div | BinaryOp::Rem) && self.types().is_integer(right.ty);
        if divides && self.unevaluated == 0 && matches!(right.kind, ExprKind::Int(0)) {
            self.report(Diagnostic::warning("sema-division-by-zero", right.span));
        }
    }

    pub(super) fn check_shift(&mut self, left: Ty, right: &Expr) {
        if self.unevaluated > 0 {
            return;
        }
        let bits = self.types().size_of(left).unwrap_or(8) * 8;
        match self.fold_int(right) {
            Some(count) if count < 0 => {
                self.report(Diagnostic::warning("sema-shift-negative", right.span));
            }
            Some(count) if count >= i128::from(bits) => {
                let name = self.type_name(left);
                self.report(
                    Diagnostic::warning("sema-shift-too-far", right.span)
                        .arg("type", name)
                        .arg("bits", bits),
                );
            }
            _ => {}
        }
    }

    /// Bytes of what a pointer steps over; reports incomplete types.
    pub(super) fn step_size(&mut self, to: QualTy, span: Span) -> Option<u64> {
        match self.types().kind(to.ty) {
            TyKind::Void | TyKind::Function(_) if !self.is_cpp() => return Some(1),
            TyKind::Error => return None,
            _ => {}
        }
        let size = self.types().size_of(to.ty);
        if size.is_none() {
            let name = self.type_name(to);
            self.report(Diagnostic::error("sema-pointer-step", span).arg("type", name));
        }
        size
    }

    /// How a pointer to `to` moves by `index`: the index and the bytes of one step. What it points to may be an array of
    /// variable length, whose size is the value of a hidden variable: then the index counts bytes.
    pub(super) fn step(&mut self, to: QualTy, index: Expr, span: Span) -> Option<(Expr, u64)> {
        let Some(each) = self.variable_size(to.ty, span) else {
            let size = self.step_size(to, span)?;
            return Some((index, size));
        };
        let each = self.numeric(each, Ty::LONG_LONG);
        let at = index.span;
        let bytes = Expr {
            kind: ExprKind::Binary(BinaryOp::Mul, Box::new(index), Box::new(each)),
            ty: Ty::LONG_LONG,
            span: at,
        };
        Some((bytes, 1))
    }

    /// The size in bytes of a variable length array, as its declaration found it.
    pub(super) fn variable_size(&self, ty: Ty, span: Span) -> Option<Expr> {
        let TyKind::Array(_, ArrayLen::Variable(local)) = self.types().kind(ty) else {
            return None;
        };
        if *local == super::types::UNKNOWN_SIZE {
            return None;
        }
        let size_t = self.types().size_t();
        let place = self.local_place(crate::front::hir::LocalId(*local), size_t.into(), span);
        Some(Expr {
            kind: ExprKind::Load(Box::new(place)),
            ty: size_t,
            span,
        })
    }

    /// A subscript as a signed 64-bit number.
    pub(super) fn index_value(&mut self, index: Expr, negate: bool) -> Expr {
        let span = index.span;
        let index = self.promote(index);
        let index = self.numeric(index, Ty::LONG_LONG);
        let kind = match (negate, index.kind) {
            (false, kind) => kind,
            (true, ExprKind::Int(value)) => ExprKind::Int(-value),
            (true, kind) => ExprKind::Unary(
                UnaryOp::Neg,
                Box::new(Expr {
                    kind,
                    ty: Ty::LONG_LONG,
                    span,
                }),
            ),
        };
        Expr {
            kind,
            ty: Ty::LONG_LONG,
            span,
        }
    }

    fn pointer_add(&mut self, ptr: Expr, index: Expr, negate: bool, span: Span) -> Expr {
        let Some(to) = self.types().pointee(ptr.ty) else {
            return self.error_expr(span);
        };
        let index = self.index_value(index, negate);
        let Some((index, size)) = self.step(to, index, ptr.span) else {
            return self.error_expr(span);
        };
        pointer_sum(ptr, index, size, span)
    }

    fn pointer_difference(&mut self, op: ast::BinaryOp, left: Expr, right: Expr, span: Span) -> Expr {
        let (Some(a), Some(b)) = (self.types().pointee(left.ty), self.types().pointee(right.ty)) else {
            return self.error_expr(span);
        };
        if !self.compatible(a.ty, b.ty) {
            return self.bad_operands(op, &left, &right, span);
        }
        let ty = self.types().ptrdiff_t();
        if let Some(each) = self.variable_size(a.ty, left.span) {
            let each = self.numeric(each, ty);
            let bytes = Expr {
                kind: ExprKind::PtrDiff {
                    left: Box::new(left),
                    right: Box::new(right),
                    size: 1,
                },
                ty,
                span,
            };
            return Expr {
                kind: ExprKind::Binary(BinaryOp::Div, Box::new(bytes), Box::new(each)),
                ty,
                span,
            };
        }
        let Some(size) = self.step_size(a, left.span) else {
            return self.error_expr(span);
        };
        Expr {
            kind: ExprKind::PtrDiff {
                left: Box::new(left),
                right: Box::new(right),
                size: size.max(1),
            },
            ty,
            span,
        }
    }

    // ------------------------------------------------------------------------------------------- unary operators

    /// `- + ~ !` on a value, user-defined operators first; `*` and `&` are in `expr`.
    pub(super) fn unary_value(&mut self, op: ast::UnaryOp, operand: Operand, span: Span) -> Operand {
        if operand.is_error() {
            return Operand::Error(span);
        }
        if let ast::UnaryOp::Not = op {
            let value = self.condition(operand);
            if value.ty.is_error() {
                return Operand::Error(span);
            }
            return Operand::value(ExprKind::Unary(UnaryOp::Not, Box::new(value)), self.truth_type(), span);
        }
        let value = self.builtin_operand(operand);
        if let Some(aggregate) = self.aggregate(value.ty) {
            let made = match aggregate {
                Aggregate::Complex(_) => self.complex_unary(op, value, span),
                Aggregate::Vector(..) => self.vector_unary(op, value, aggregate, span),
            };
            return match made {
                Some(value) => Operand::Value(value),
                None => self.unsupported("this operator on a vector", span),
            };
        }
        let value = self.promote(value);
        let ok = match op {
            ast::UnaryOp::BitNot => self.usable_integer(value.ty),
            ast::UnaryOp::Plus if self.types().is_pointer(value.ty) => self.is_cpp(),
            _ => self.usable_arithmetic(value.ty),
        };
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        let sign = match op {
            ast::UnaryOp::Plus => "+",
            ast::UnaryOp::Minus => "-",
            ast::UnaryOp::BitNot => "~",
            ast::UnaryOp::Real => "__real__",
            ast::UnaryOp::Imag => "__imag__",
            ast::UnaryOp::Not => "!",
            ast::UnaryOp::Deref => "*",
            ast::UnaryOp::AddrOf => "&",
        };
        if !ok {
            let name = self.type_name(value.ty);
            self.report(
                Diagnostic::error("sema-bad-operand", span)
                    .arg("op", sign)
                    .arg("type", name),
            );
            return Operand::Error(span);
        }
        let ty = value.ty;
        match op {
            ast::UnaryOp::Plus | ast::UnaryOp::Real => Operand::Value(Expr { span, ..value }),
            ast::UnaryOp::Minus => match value.kind {
                ExprKind::Float(number) => Operand::value(ExprKind::Float(-number), ty, span),
                _ => Operand::Value(self.unary_computed(UnaryOp::Neg, value, span)),
            },
            ast::UnaryOp::BitNot => Operand::Value(self.unary_computed(UnaryOp::BitNot, value, span)),
            ast::UnaryOp::Imag | ast::UnaryOp::Not | ast::UnaryOp::Deref | ast::UnaryOp::AddrOf => {
                self.unsupported(sign, span)
            }
        }
    }

    fn unary_computed(&mut self, op: UnaryOp, value: Expr, span: Span) -> Expr {
        let (ty, kind) = (value.ty, ExprKind::Unary(op, Box::new(value)));
        self.computed(|ty| Expr { kind, ty, span }, ty)
    }

    /// `(void)` in front of a value whose result nobody wants, keeping its effects.
    pub(super) fn void_value(&self, value: Expr) -> Expr {
        if value.ty == Ty::VOID {
            return value;
        }
        Expr {
            span: value.span,
            kind: ExprKind::Convert(Conversion::ToVoid, Box::new(value)),
            ty: Ty::VOID,
        }
    }
}
