//! Operators on complex numbers (C17 6.5.3.3, 6.5.5, 6.5.6, 6.5.9, annex G).
//!
//! A real operand stays real: `2 * z` is two products. Division, and a product of which both parts are NaN, go
//! through the library, as in libgcc; the products and quotients of constants are exact, as in gcc.

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
            (BinaryOp::Mul, ..) => {
                let real = make(BinaryOp::Sub, &make(op, &a, &c), &make(op, &b, &d));
                let imag = make(BinaryOp::Add, &make(op, &a, &d), &make(op, &b, &c));
                match exact(BinaryOp::Mul, [&a, &b, &c, &d]) {
                    Some(parts) => self.constants(parts, elem, span),
                    None if !self.types().is_float(elem) || self.funcs.is_empty() => (real, imag),
                    None => self.product(elem, [real, imag], [&a, &b, &c, &d], &mut before),
                }
            }
            (BinaryOp::Div, ..) => {
                let b = if is_real(&left) { self.zero_of(elem, span) } else { b };
                let helper = match self.types().is_float(elem) {
                    true if elem == Ty::FLOAT => "__heapwise_divide_float",
                    true => "__heapwise_divide",
                    false if self.types().is_signed(elem) => "__heapwise_divide_int",
                    false => "__heapwise_divide_unsigned",
                };
                match exact(BinaryOp::Div, [&a, &b, &c, &d]) {
                    Some(parts) => self.constants(parts, elem, span),
                    None => (
                        self.in_library(helper, elem, [&a, &b, &c, &d], 0, span),
                        self.in_library(helper, elem, [&a, &b, &c, &d], 1, span),
                    ),
                }
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

    fn constants(&self, [real, imag]: [f64; 2], elem: Ty, span: Span) -> (Expr, Expr) {
        let part = |value: f64| Expr {
            kind: ExprKind::Float(if elem == Ty::FLOAT {
                f64::from(value as f32)
            } else {
                value
            }),
            ty: elem,
            span,
        };
        (part(real), part(imag))
    }

    /// The parts of a product, computed again by the library when both are NaN.
    fn product(&mut self, elem: Ty, parts: [Expr; 2], operands: [&Expr; 4], before: &mut Vec<Expr>) -> (Expr, Expr) {
        let parts = parts.map(|part| {
            let span = part.span;
            let place = self.keep(part, before);
            super::aggregate::load(place, elem, span)
        });
        let [real, imag] = &parts;
        let (span, truth) = (real.span, self.truth_type());
        let is_nan = |part: &Expr| {
            Box::new(Expr {
                kind: ExprKind::Compare(CompareOp::Ne, Box::new(part.clone()), Box::new(part.clone())),
                ty: truth,
                span,
            })
        };
        let mut choose = |part: &Expr, index: i128| {
            let flag = if elem == Ty::FLOAT { 2 } else { 0 };
            let again = self.in_library("__heapwise_multiply", elem, operands, index + flag, span);
            let both = Expr {
                kind: ExprKind::LogAnd(is_nan(real), is_nan(imag)),
                ty: truth,
                span,
            };
            Expr {
                kind: ExprKind::Conditional(Box::new(both), Box::new(again), Box::new(part.clone())),
                ty: elem,
                span,
            }
        };
        (choose(real, 0), choose(imag, 1))
    }

    /// One part of a product or quotient of `a + bi` and `c + di`, computed by the library.
    fn in_library(&mut self, helper: &str, elem: Ty, parts: [&Expr; 4], part: i128, span: Span) -> Expr {
        let is_float = self.types().is_float(elem);
        let is_unsigned = !is_float && !self.types().is_signed(elem);
        let wide = match is_float {
            true => Ty::DOUBLE,
            false if is_unsigned => Ty::ULONG_LONG,
            false => Ty::LONG_LONG,
        };
        // Unsigned helpers learn how many bits to cut.
        let cut = 64 - 8 * self.types().size_of(elem).unwrap_or(8).min(8);
        let part = if is_unsigned { part + 2 * i128::from(cut) } else { part };
        let mut operands: Vec<Operand> = parts.map(|part| Operand::Value(part.clone())).into();
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

/// The product or quotient of finite constants, each part rounded once: gcc computes them with MPC.
fn exact(op: BinaryOp, parts: [&Expr; 4]) -> Option<[f64; 2]> {
    let mut values = [0.0; 4];
    for (value, part) in values.iter_mut().zip(parts) {
        match part.kind {
            ExprKind::Float(number) => *value = number,
            _ => return None,
        }
    }
    let [a, b, c, d] = values;
    let result = if op == BinaryOp::Mul {
        [sum(times(a, c), times(-b, d)).0, sum(times(a, d), times(b, c)).0]
    } else {
        // Powers of two keep the squares within range.
        let (up, down) = (power_below(a.abs().max(b.abs())), power_below(c.abs().max(d.abs())));
        let (a, b, c, d, back) = (a / up, b / up, c / down, d / down, up / down);
        let over = |dividend: Pair, divisor: Pair| over(dividend, divisor) * back;
        let denominator = sum(times(c, c), times(d, d));
        [
            over(sum(times(a, c), times(b, d)), denominator),
            over(sum(times(b, c), times(-a, d)), denominator),
        ]
    };
    result.iter().all(|part| part.is_finite()).then_some(result)
}

/// The power of two not above a number; 1 for those without.
fn power_below(x: f64) -> f64 {
    let power = f64::from_bits(x.to_bits() & 0x7ff << 52);
    if power.is_normal() { power } else { 1.0 }
}

/// A number as the sum of two doubles, the second less than half a unit of the first: 106 bits.
type Pair = (f64, f64);

/// Knuth's sum without error.
fn two_sum(a: f64, b: f64) -> Pair {
    let whole = a + b;
    let other = whole - a;
    (whole, (a - (whole - other)) + (b - other))
}

/// Dekker's product without error.
fn times(a: f64, b: f64) -> Pair {
    let split = |x: f64| {
        let high = x * 134_217_729.0;
        let high = high - (high - x);
        (high, x - high)
    };
    let (whole, (a, more), (b, rest)) = (a * b, split(a), split(b));
    (whole, ((a * b - whole) + a * rest + more * b) + more * rest)
}

fn sum(a: Pair, b: Pair) -> Pair {
    let (whole, rest) = two_sum(a.0, b.0);
    let (more, least) = two_sum(a.1, b.1);
    let (whole, rest) = two_sum(whole, rest + more);
    two_sum(whole, rest + least)
}

fn over(a: Pair, b: Pair) -> f64 {
    let first = a.0 / b.0;
    let product = times(first, b.0);
    let rest = sum(a, (-product.0, -product.1));
    first + (rest.0 + (rest.1 - first * b.1)) / b.0
}
