//! Expressions (C17 6.5, C++17 8): what each form is, before its context decides whether it is loaded, bound or called.
//!
//! Example: `a[i].x` is a place; `int y = a[i].x;` loads it, `&a[i].x` takes its address, neither is decided here.

use super::ops::spelling;
use super::{Operand, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{self, OperatorName, UnqualifiedId};
use crate::front::hir::{Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::{QualTy, Ty, TyKind};
use crate::source::Span;

/// Deeper nesting than a person writes, and shallower than any stack this runs on.
const MAX_DEPTH: u32 = 200;

impl Sema {
    /// What an expression is, before any conversion.
    pub(super) fn expr(&mut self, expr: &ast::Expr) -> Operand {
        if self.depth >= MAX_DEPTH {
            return self.unsupported("expressions nested this deeply", expr.span);
        }
        self.depth += 1;
        let operand = self.expr_kind(expr);
        self.depth -= 1;
        operand
    }

    fn expr_kind(&mut self, expr: &ast::Expr) -> Operand {
        use ast::ExprKind;
        let span = expr.span;
        match &expr.kind {
            ExprKind::Int(literal) => self.int_literal(literal, span),
            ExprKind::Float(literal) => self.float_literal(literal, span),
            ExprKind::String(literal) => self.string_literal(literal, span),
            ExprKind::Char(literal) => self.char_literal(literal, span),
            ExprKind::Bool(value) => Operand::value(self::ExprKind::Int(i128::from(*value)), Ty::BOOL, span),
            ExprKind::Nullptr => Operand::value(self::ExprKind::Int(0), Ty::NULLPTR, span),
            ExprKind::Name(name) => self.name(name),
            ExprKind::Paren(inner) => self.expr(inner).at(span),
            ExprKind::Index(base, index) => self.subscript(base, index, span),
            ExprKind::Call(callee, args) => self.call(callee, args, span),
            ExprKind::Member { object, arrow, name } => self.member(object, *arrow, name, span),
            ExprKind::CompoundLiteral(ty, list) => self.compound_literal(ty, list, span),
            ExprKind::Unary(op, operand) => self.unary(*op, operand, span),
            ExprKind::IncDec {
                increment,
                prefix,
                operand,
            } => self.inc_dec(*increment, *prefix, operand, span),
            ExprKind::Binary(..) => self.binary_row(expr),
            ExprKind::Assign(op, left, right) => self.assign_expr(*op, left, right, span),
            ExprKind::Conditional(cond, yes, no) => self.conditional(cond, yes.as_deref(), no, span),
            ExprKind::Comma(left, right) => self.comma(left, right, span),
            ExprKind::Cast(ty, operand) => {
                let before = self.vla_sizes.len();
                let value = self.cast_expr(ty, operand, span);
                self.with_variable_sizes(before, value)
            }
            ExprKind::SizeofExpr(operand) => self.sizeof_expr(operand, span),
            ExprKind::SizeofType(name) => {
                let before = self.vla_sizes.len();
                let ty = self.type_name_type(name);
                let size = self.sizeof_type(ty, span);
                self.with_variable_sizes(before, size)
            }
            ExprKind::Alignof(name) => self.alignof(name, false, span),
            ExprKind::AlignofObject(name) => self.alignof(name, true, span),
            ExprKind::Offsetof(name, path) => self.offsetof(name, path, span),
            ExprKind::Generic(value, choices) => self.generic(value, choices, span),
            ExprKind::StmtExpr(block) => self.stmt_expr(block, span),
            ExprKind::LabelAddr(name) => self.label_addr(name, span),
            ExprKind::VaArg(list, ty) => self.va_arg(list, ty, span),
            ExprKind::Choose(condition, first, second) => {
                let value = self.value(condition);
                match self.fold(&value).map(|value| value.kind) {
                    Some(self::ExprKind::Int(0)) => self.expr(second).at(span),
                    Some(self::ExprKind::Int(_)) => self.expr(first).at(span),
                    _ => {
                        self.report(Diagnostic::error("sema-not-constant", condition.span));
                        Operand::Error(span)
                    }
                }
            }
            ExprKind::TypesCompatible(a, b) => {
                let (a, b) = (self.type_name_type(a), self.type_name_type(b));
                let same = self.compatible(a.ty, b.ty);
                Operand::value(self::ExprKind::Int(i128::from(same)), Ty::INT, span)
            }
            ExprKind::List(list) => Operand::List(list.clone()),
            ExprKind::Error => self.unknown(span),
            ExprKind::This
            | ExprKind::Construct(..)
            | ExprKind::MemberPointer { .. }
            | ExprKind::AssignList(..)
            | ExprKind::NamedCast(..)
            | ExprKind::New(_)
            | ExprKind::Delete { .. }
            | ExprKind::Throw(_)
            | ExprKind::TypeidExpr(_)
            | ExprKind::TypeidType(_)
            | ExprKind::NoexceptExpr(_)
            | ExprKind::Lambda(_) => self.cpp_expr(expr),
        }
    }

    /// The value of an expression: `expr`, then [`Sema::rvalue`].
    pub(super) fn value(&mut self, expr: &ast::Expr) -> Expr {
        let operand = self.expr(expr);
        self.rvalue(operand)
    }

    /// Says that a type is incomplete where its size is needed.
    pub(super) fn incomplete(&mut self, ty: QualTy, span: Span) -> Operand {
        if !ty.ty.is_error() {
            let name = self.type_name(ty);
            self.report(Diagnostic::error("sema-size-unknown", span).arg("type", name));
        }
        Operand::Error(span)
    }

    // ------------------------------------------------------------------------------------------- subscripts

    fn subscript(&mut self, base: &ast::Expr, index: &ast::Expr, span: Span) -> Operand {
        let base = self.expr(base);
        let index = self.expr(index);
        self.index(base, index, span)
    }

    /// `base[index]`; in C also `index[base]`.
    pub(super) fn index(&mut self, base: Operand, index: Operand, span: Span) -> Operand {
        if base.is_error() || index.is_error() {
            return Operand::Error(span);
        }
        if self.overloadable(&base) {
            let operands = [base, index];
            if let Some(result) = self.operator_call(OperatorName::Subscript, &operands, span) {
                return result;
            }
            let [base, index] = operands;
            return self.builtin_index(base, index, span);
        }
        self.builtin_index(base, index, span)
    }

    fn builtin_index(&mut self, base: Operand, index: Operand, span: Span) -> Operand {
        let base = self.vector_array(base);
        let is_array = |sema: &Sema, operand: &Operand| operand.ty().is_some_and(|ty| sema.types().is_array(ty.ty));
        let (base, index) = if is_array(self, &index) && !is_array(self, &base) {
            (index, base)
        } else {
            (base, index)
        };
        if let Operand::Place { place, xvalue } = base {
            if let TyKind::Array(of, _) = self.types().kind(place.ty.ty).clone() {
                let index = self.builtin_operand(index);
                let Some(index) = self.subscript_value(index) else {
                    return Operand::Error(span);
                };
                let elem = QualTy {
                    ty: of.ty,
                    quals: super::convert::both_quals(of.quals, place.ty.quals),
                };
                let Some((index, size)) = self.step(elem, index, place.span) else {
                    return Operand::Error(span);
                };
                let kind = PlaceKind::Index {
                    base: Box::new(place),
                    index: Box::new(index),
                    size,
                };
                return Operand::Place {
                    place: Place { kind, ty: elem, span },
                    // In C the element lies behind a pointer, and so is an object (C17 6.5.2.1 p2).
                    xvalue: xvalue && self.is_cpp(),
                };
            }
            return self.pointer_index(Operand::Place { place, xvalue }, index, span);
        }
        self.pointer_index(base, index, span)
    }

    fn pointer_index(&mut self, base: Operand, index: Operand, span: Span) -> Operand {
        let (base, index) = (self.builtin_operand(base), self.builtin_operand(index));
        let (ptr, index) = if self.types().is_pointer(index.ty) {
            (index, base)
        } else {
            (base, index)
        };
        if ptr.ty.is_error() || index.ty.is_error() {
            return Operand::Error(span);
        }
        let Some(to) = self.types().pointee(ptr.ty) else {
            let name = self.type_name(ptr.ty);
            self.report(Diagnostic::error("sema-subscript-of", span).arg("type", name));
            return Operand::Error(span);
        };
        if self.types().is_function(to.ty) {
            let name = self.type_name(ptr.ty);
            self.report(Diagnostic::error("sema-subscript-of", span).arg("type", name));
            return Operand::Error(span);
        }
        // GNU C lets one ask for the address and the size of what lies there.
        if to.ty == Ty::VOID && self.is_cpp() {
            self.report(Diagnostic::error("sema-deref-void", span));
            return Operand::Error(span);
        }
        let Some(index) = self.subscript_value(index) else {
            return Operand::Error(span);
        };
        let Some((index, size)) = self.step(to, index, ptr.span) else {
            return Operand::Error(span);
        };
        let sum = super::order::pointer_sum(ptr, index, size, span);
        Operand::lvalue(Place {
            kind: PlaceKind::Deref(Box::new(sum)),
            ty: to,
            span,
        })
    }

    fn subscript_value(&mut self, index: Expr) -> Option<Expr> {
        if index.ty.is_error() {
            return None;
        }
        if !self.types().is_integer(index.ty) || self.types().is_scoped_enum(index.ty) {
            let name = self.type_name(index.ty);
            self.report(Diagnostic::error("sema-subscript-not-integer", index.span).arg("type", name));
            return None;
        }
        Some(self.index_value(index, false))
    }

    // ---------------------------------------------------------------------------------------------- unary

    fn unary(&mut self, op: ast::UnaryOp, operand: &ast::Expr, span: Span) -> Operand {
        let operand = self.expr(operand);
        if operand.is_error() {
            return Operand::Error(span);
        }
        let operand = if self.overloadable(&operand) {
            let operands = [operand];
            let name = match op {
                ast::UnaryOp::Plus => OperatorName::Binary(ast::BinaryOp::Add),
                ast::UnaryOp::Minus => OperatorName::Binary(ast::BinaryOp::Sub),
                ast::UnaryOp::Deref => OperatorName::Binary(ast::BinaryOp::Mul),
                ast::UnaryOp::AddrOf => OperatorName::Binary(ast::BinaryOp::BitAnd),
                ast::UnaryOp::Not | ast::UnaryOp::BitNot | ast::UnaryOp::Real | ast::UnaryOp::Imag => {
                    OperatorName::Unary(op)
                }
            };
            if let Some(result) = self.operator_call(name, &operands, span) {
                return result;
            }
            let [operand] = operands;
            operand
        } else {
            operand
        };
        match op {
            ast::UnaryOp::Deref => self.deref(operand, span),
            ast::UnaryOp::AddrOf => self.address_operand(operand, span),
            ast::UnaryOp::Real | ast::UnaryOp::Imag => self.complex_part(op, operand, span),
            ast::UnaryOp::Plus | ast::UnaryOp::Minus | ast::UnaryOp::Not | ast::UnaryOp::BitNot => {
                self.unary_value(op, operand, span)
            }
        }
    }

    /// `*p`
    pub(super) fn deref(&mut self, operand: Operand, span: Span) -> Operand {
        if let Operand::Funcs(_) = operand {
            return operand.at(span);
        }
        let value = self.rvalue(operand);
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        let Some(to) = self.types().pointee(value.ty) else {
            let name = self.type_name(value.ty);
            let mut diagnostic = Diagnostic::error("sema-deref-of", span).arg("type", name);
            let before = Span {
                start: span.start.saturating_sub(1),
                end: span.start,
                ..span
            };
            if self.text(before) == "*" && self.types().is_arithmetic(value.ty) {
                diagnostic = diagnostic.hint(Message::new("sema-no-power"));
            }
            self.report(diagnostic);
            return Operand::Error(span);
        };
        // GNU C lets one ask for the address and the size of what lies there.
        if to.ty == Ty::VOID && self.is_cpp() {
            self.report(Diagnostic::error("sema-deref-void", span));
            return Operand::Error(span);
        }
        Operand::lvalue(Place {
            kind: PlaceKind::Deref(Box::new(value)),
            ty: to,
            span,
        })
    }

    /// `&x`
    pub(super) fn address_operand(&mut self, operand: Operand, span: Span) -> Operand {
        match operand {
            Operand::Funcs(set) => match set.funcs.as_slice() {
                [func] if !self.takes_this(*func) => {
                    let value = self.function_address(*func, span);
                    Operand::Value(value)
                }
                [func, ..] if self.takes_this(*func) => self.unsupported("pointers to member functions", span),
                _ => Operand::Funcs(set).at(span),
            },
            Operand::Place { place, xvalue } => {
                if let PlaceKind::Field { bits: Some(_), .. } = place.kind {
                    self.report(Diagnostic::error("sema-address-of-bit-field", span));
                    return Operand::Error(span);
                }
                let temporary = matches!(place.kind, PlaceKind::Temporary { .. });
                if xvalue && (self.is_cpp() || temporary) && !self.types().is_array(place.ty.ty) {
                    self.report(Diagnostic::error("sema-address-of-value", span));
                    return Operand::Error(span);
                }
                self.check_register(&place, span);
                let value = self.address(place);
                Operand::Value(Expr { span, ..value })
            }
            Operand::Value(_) | Operand::List(_) => {
                self.report(Diagnostic::error("sema-address-of-value", span));
                Operand::Error(span)
            }
            Operand::Error(_) => Operand::Error(span),
        }
    }

    // ---------------------------------------------------------------------------------------------- binary

    /// A row of operators that leans to the left, from its left end on.
    fn binary_row(&mut self, expr: &ast::Expr) -> Operand {
        let mut row = Vec::new();
        let mut first = expr;
        while let ast::ExprKind::Binary(op, left, right) = &first.kind {
            row.push((*op, &**left, &**right, first.span));
            first = left;
        }
        let mut value = self.expr(first);
        for (op, left, right, span) in row.into_iter().rev() {
            value = self.binary_expr(op, (left, value), right, span);
        }
        value
    }

    fn binary_expr(
        &mut self,
        op: ast::BinaryOp,
        (left, left_value): (&ast::Expr, Operand),
        right: &ast::Expr,
        span: Span,
    ) -> Operand {
        if let ast::BinaryOp::Eq | ast::BinaryOp::Ne = op {
            for side in [left, right] {
                // A class may have an operator of its own for texts.
                let own = left_value.ty().is_some_and(|ty| self.types().is_record(ty.ty));
                if !own && matches!(strip(side).kind, ast::ExprKind::String(_)) {
                    let diagnostic = Diagnostic::warning("sema-compare-string", span).arg("op", spelling(op));
                    let between = self.text(Span {
                        start: left.span.end,
                        end: right.span.start.max(left.span.end),
                        ..left.span
                    });
                    let plain = between.trim() == spelling(op);
                    let start = Span {
                        end: left.span.start,
                        ..left.span
                    };
                    let gap = Span {
                        start: left.span.end,
                        end: right.span.start.max(left.span.end),
                        ..left.span
                    };
                    self.report(match plain {
                        true => diagnostic
                            .fix(start, "strcmp(")
                            .fix(gap, ", ")
                            .fix(right.span.after(), format!(") {} 0", spelling(op))),
                        false => diagnostic,
                    });
                    break;
                }
            }
        }
        let right_value = self.expr(right);
        if op == ast::BinaryOp::Div {
            self.warn_sizeof_division(left, right, &right_value, span);
        }
        self.binary(op, left_value, right_value, span)
    }

    /// `sizeof(p) / sizeof(p[0])` with a pointer `p` is not the number of elements (gcc -Wsizeof-pointer-div).
    fn warn_sizeof_division(&mut self, left: &ast::Expr, right: &ast::Expr, size: &Operand, span: Span) {
        let (ast::ExprKind::SizeofExpr(whole), ast::ExprKind::SizeofExpr(_) | ast::ExprKind::SizeofType(_)) =
            (&strip(left).kind, &strip(right).kind)
        else {
            return;
        };
        let ast::ExprKind::Name(name) = &strip(whole).kind else {
            return;
        };
        let ty = self.type_of_variable(name);
        let Some(pointer) = ty.filter(|ty| self.types().is_pointer(ty.ty)) else {
            return;
        };
        let of = self
            .types()
            .pointee(pointer.ty)
            .and_then(|of| self.types().size_of(of.ty));
        let Operand::Value(size) = size else { return };
        if of.map(i128::from) != self.fold_int(size) || self.is_array_parameter(name) {
            return;
        }
        let type_name = self.type_name(pointer);
        let diagnostic = Diagnostic::warning("sema-sizeof-pointer", span);
        self.report(diagnostic.arg("name", &*id_name(&name.id)).arg("type", type_name));
    }
}

/// Without parentheses around it.
pub(super) fn strip(expr: &ast::Expr) -> &ast::Expr {
    let mut expr = expr;
    while let ast::ExprKind::Paren(inner) = &expr.kind {
        expr = inner;
    }
    expr
}

/// The last part of a name as written in messages.
pub(super) fn id_name(id: &UnqualifiedId) -> std::rc::Rc<str> {
    match id {
        UnqualifiedId::Ident(name) => name.text.clone(),
        UnqualifiedId::Destructor(name) => format!("~{}", name.text).into(),
        UnqualifiedId::Operator(op) => super::qualified::operator_text(*op).into(),
        UnqualifiedId::Conversion(_) => "operator".into(),
    }
}
