//! Operators on complex numbers (C17 6.5.3.3, 6.5.5, 6.5.6, 6.5.9, annex G without its infinities).
//!
//! A real operand stays real: `2 * z` is two products. Division goes through the library, scaled as libgcc does it.

use super::aggregate::{Aggregate, Spread, after};
use super::builtins::plain_signature;
use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{BinaryOp, CompareOp, Expr, ExprKind, UnaryOp};
use crate::front::ty::Ty;
use crate::source::Span;

impl Sema {
    /// Whether an operator on these types is one of complex numbers.
    pub(super) fn is_complex_pair(&self, left: Ty, right: Ty) -> bool {
        let complex = |ty: Ty| matches!(self.aggregate(ty), Some(Aggregate::Complex(_)));
        let fits = |ty: Ty| complex(ty) || self.types().is_arithmetic(ty);
        (complex(left) || complex(right)) && fits(left) && fits(right)
    }

    fn part_type(&self, ty: Ty) -> Ty {
        match self.aggregate(ty) {
            Some(aggregate) => aggregate.elem(),
            None => self.promoted_type(ty),
        }
    }

    fn common_parts(&self, left: Ty, right: Ty) -> Ty {
        let (a, b) = (self.part_type(left), self.part_type(right));
        if a == b { a } else { self.common_type(a, b) }
    }

    /// The complex type that two operands have in common.
    pub(super) fn common_complex(&mut self, left: Ty, right: Ty, span: Span) -> Ty {
        let elem = self.common_parts(left, right);
        self.aggregate_type(Aggregate::Complex(elem), span)
    }

    /// `+ - * /`
    pub(super) fn complex_arithmetic(&mut self, op: BinaryOp, left: Expr, right: Expr, span: Span) -> Option<Expr> {
        let elem = self.common_parts(left.ty, right.ty);
        let ty = self.aggregate_type(Aggregate::Complex(elem), span);
        let mut before = Vec::new();
        let (left, right) = (self.converted(left, elem), self.converted(right, elem));
        let (left, right) = (self.spread(left, &mut before), self.spread(right, &mut before));
        let is_real = |spread: &Spread| matches!(spread, Spread::Number(_));
        let (a, c) = (self.part_of(&left, 0), self.part_of(&right, 0));
        let (b, d) = (self.part_of(&left, 1), self.part_of(&right, 1));
        let make = |op: BinaryOp, x: &Expr, y: &Expr| Expr {
            kind: ExprKind::Binary(op, Box::new(x.clone()), Box::new(y.clone())),
            ty: elem,
            span,
        };
        let (real, imag) = match (op, is_real(&left), is_real(&right)) {
            (BinaryOp::Add, true, false) => (make(op, &a, &c), d),
            (BinaryOp::Sub, true, false) => {
                let negative = self.negated(d, span);
                (make(op, &a, &c), negative)
            }
            (BinaryOp::Add | BinaryOp::Sub, false, true) => (make(op, &a, &c), b),
            (BinaryOp::Add | BinaryOp::Sub, ..) => (make(op, &a, &c), make(op, &b, &d)),
            (BinaryOp::Mul, true, false) => (make(op, &a, &c), make(op, &a, &d)),
            (BinaryOp::Mul | BinaryOp::Div, false, true) => (make(op, &a, &c), make(op, &b, &c)),
            (BinaryOp::Mul, ..) => (
                make(BinaryOp::Sub, &make(op, &a, &c), &make(op, &b, &d)),
                make(BinaryOp::Add, &make(op, &a, &d), &make(op, &b, &c)),
            ),
            (BinaryOp::Div, ..) => {
                let b = if is_real(&left) { self.zero_of(elem, span) } else { b };
                (
                    self.quotient(elem, [&a, &b, &c, &d], 0, span),
                    self.quotient(elem, [&a, &b, &c, &d], 1, span),
                )
            }
            _ => return None,
        };
        let fold = |sema: &Sema, part: Expr| sema.fold(&part).unwrap_or(part);
        let parts = vec![fold(self, real), fold(self, imag)];
        Some(self.gather(ty, parts, before, span))
    }

    /// The operand with parts (or itself) of this type.
    fn converted(&mut self, value: Expr, elem: Ty) -> Expr {
        if self.aggregate(value.ty).is_some() {
            let ty = self.aggregate_type(Aggregate::Complex(elem), value.span);
            let same = value.clone();
            self.convert_aggregate(value, ty).unwrap_or(same)
        } else {
            self.numeric(value, elem)
        }
    }

    fn negated(&mut self, value: Expr, span: Span) -> Expr {
        let ty = value.ty;
        Expr {
            kind: ExprKind::Unary(UnaryOp::Neg, Box::new(value)),
            ty,
            span,
        }
    }

    /// One part of `(a + bi) / (c + di)`.
    fn quotient(&mut self, elem: Ty, parts: [&Expr; 4], part: i128, span: Span) -> Expr {
        let (helper, wide) = match self.types().is_float(elem) {
            true if elem == Ty::FLOAT => ("__heapwise_divide_float", Ty::DOUBLE),
            true => ("__heapwise_divide", Ty::DOUBLE),
            false => ("__heapwise_divide_int", Ty::LONG_LONG),
        };
        let mut operands: Vec<Operand> = parts.map(|part| Operand::Value(part.clone())).into();
        if let [
            Operand::Value(Expr {
                kind: ExprKind::Float(a),
                ..
            }),
            Operand::Value(Expr {
                kind: ExprKind::Float(b),
                ..
            }),
            Operand::Value(Expr {
                kind: ExprKind::Float(c),
                ..
            }),
            Operand::Value(Expr {
                kind: ExprKind::Float(d),
                ..
            }),
        ] = operands.as_slice()
        {
            let value = divided([*a, *b, *c, *d], part);
            return Expr {
                kind: ExprKind::Float(value),
                ty: elem,
                span,
            };
        }
        operands.push(Operand::value(ExprKind::Int(part), Ty::INT, span));
        let signature = plain_signature(wide, &[wide, wide, wide, wide, Ty::INT], false);
        let func = self.external_function(helper, signature, span);
        let result = self.call_function(func, None, operands, span);
        let result = self.rvalue(result);
        self.numeric(result, elem)
    }

    /// `==` and `!=`
    pub(super) fn complex_comparison(&mut self, op: CompareOp, left: Expr, right: Expr, span: Span) -> Option<Expr> {
        let elem = self.common_parts(left.ty, right.ty);
        let mut before = Vec::new();
        let (left, right) = (self.converted(left, elem), self.converted(right, elem));
        let (left, right) = (self.spread(left, &mut before), self.spread(right, &mut before));
        let ty = self.truth_type();
        let zero = self.zero_of(elem, span);
        let side = |sema: &Sema, spread: &Spread, index: u64| match spread {
            Spread::Number(_) if index == 1 => zero.clone(),
            spread => sema.part_of(spread, index),
        };
        let tests = [0, 1].map(|index| {
            let (a, b) = (side(self, &left, index), side(self, &right, index));
            Box::new(Expr {
                kind: ExprKind::Compare(op, Box::new(a), Box::new(b)),
                ty,
                span,
            })
        });
        let [real, imag] = tests;
        let kind = match op {
            CompareOp::Eq => ExprKind::LogAnd(real, imag),
            CompareOp::Ne => ExprKind::LogOr(real, imag),
            _ => return None,
        };
        Some(after(before, Expr { kind, ty, span }))
    }

    /// `- + ~` on a complex number.
    pub(super) fn complex_unary(&mut self, op: ast::UnaryOp, value: Expr, span: Span) -> Option<Expr> {
        let ty = value.ty;
        if op == ast::UnaryOp::Plus {
            return Some(value);
        }
        let mut before = Vec::new();
        let spread = self.spread(value, &mut before);
        let (real, imag) = (self.part_of(&spread, 0), self.part_of(&spread, 1));
        let imag = self.negated(imag, span);
        let real = match op {
            ast::UnaryOp::Minus => self.negated(real, span),
            ast::UnaryOp::BitNot => real,
            _ => return None,
        };
        let fold = |sema: &Sema, part: Expr| sema.fold(&part).unwrap_or(part);
        let parts = vec![fold(self, real), fold(self, imag)];
        Some(self.gather(ty, parts, before, span))
    }

    /// `__real__ z`, `__imag__ z`: a place of a place.
    pub(super) fn complex_part(&mut self, op: ast::UnaryOp, operand: Operand, span: Span) -> Operand {
        let index = u64::from(op == ast::UnaryOp::Imag);
        let ty = operand.ty().map_or(Ty::ERROR, |ty| ty.ty);
        if let Some(aggregate @ Aggregate::Complex(_)) = self.aggregate(ty) {
            if let Operand::Place { place, xvalue } = operand {
                let place = self.part_place(&place, aggregate, index);
                return Operand::Place { place, xvalue };
            }
            let value = self.rvalue(operand);
            let mut before = Vec::new();
            let spread = self.spread(value, &mut before);
            let part = self.part_of(&spread, index);
            return Operand::Value(after(before, part));
        }
        if op == ast::UnaryOp::Real {
            return operand.at(span);
        }
        let value = self.rvalue(operand);
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        let zero = self.zero_of(value.ty, span);
        let effect = self.void_value(value);
        Operand::Value(after(vec![effect], zero))
    }
}

/// A part of a constant quotient, scaled as libgcc does it.
fn divided([a, b, c, d]: [f64; 4], part: i128) -> f64 {
    let (x, y) = if c.abs() < d.abs() {
        let ratio = c / d;
        let denominator = c * ratio + d;
        ((a * ratio + b) / denominator, (b * ratio - a) / denominator)
    } else {
        let ratio = d / c;
        let denominator = d * ratio + c;
        ((b * ratio + a) / denominator, (b - a * ratio) / denominator)
    };
    if part == 0 { x } else { y }
}
