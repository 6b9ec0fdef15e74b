//! Operators on GNU vectors: element by element, a number stands for a vector of its copies.
//!
//! Integer elements wrap around. A comparison gives -1 or 0 in each element.

use super::aggregate::{Aggregate, Spread};
use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{BinaryOp, CompareOp, Expr, ExprKind, UnaryOp};
use crate::front::ty::{IntKind, Ty};
use crate::source::Span;

impl Sema {
    /// The vector that an operator on these types works on.
    pub(super) fn vector_pair(&self, left: Ty, right: Ty) -> Option<(Ty, Aggregate)> {
        let vector = |ty: Ty| self.aggregate(ty).filter(|it| matches!(it, Aggregate::Vector(..)));
        match (vector(left), vector(right)) {
            (Some(a), Some(b)) if a.count() == b.count() => Some((left, a)),
            (Some(a), None) if self.types().is_arithmetic(right) => Some((left, a)),
            (None, Some(b)) if self.types().is_arithmetic(left) => Some((right, b)),
            _ => None,
        }
    }

    fn vector_element(&mut self, spread: &Spread, index: u64, elem: Ty) -> Expr {
        let part = self.part_of(spread, index);
        self.numeric(part, elem)
    }

    /// The integer type of an element's size.
    fn element_int(&self, elem: Ty, signed: bool) -> Ty {
        let kind = match self.types().size_of(elem) {
            Some(1) => IntKind::SChar,
            Some(2) => IntKind::Short,
            Some(4) => IntKind::Int,
            _ if self.types().model.pointer_size() == 8 => IntKind::Long,
            _ => IntKind::LongLong,
        };
        Ty::int(if signed { kind } else { kind.to_unsigned() })
    }

    /// `left op right` of two numbers of one type; integers wrap.
    fn element_arithmetic(&mut self, op: BinaryOp, a: Expr, b: Expr, elem: Ty, span: Span) -> Expr {
        let wraps = matches!(op, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Shl);
        let compute = match self.types().is_float(elem) {
            true => elem,
            false if wraps => self.element_int(elem, false),
            false => elem,
        };
        let (a, b) = (self.numeric(a, compute), self.numeric(b, compute));
        let (a, b, wide) = self.usual(a, b);
        let value = Expr {
            kind: ExprKind::Binary(op, Box::new(a), Box::new(b)),
            ty: wide,
            span,
        };
        self.numeric(value, elem)
    }

    /// Arithmetic and shifts.
    pub(super) fn vector_arithmetic(
        &mut self,
        op: BinaryOp,
        left: Expr,
        right: Expr,
        (ty, vector): (Ty, Aggregate),
        span: Span,
    ) -> Expr {
        let elem = vector.elem();
        let mut before = Vec::new();
        let (left, right) = (self.spread(left, &mut before), self.spread(right, &mut before));
        let mut parts = Vec::new();
        for index in 0..vector.count() {
            let a = self.vector_element(&left, index, elem);
            let b = self.vector_element(&right, index, elem);
            parts.push(self.element_arithmetic(op, a, b, elem, span));
        }
        self.gather(ty, parts, before, span)
    }

    /// `== < ...`: -1 where it holds, 0 elsewhere.
    pub(super) fn vector_comparison(
        &mut self,
        op: CompareOp,
        left: Expr,
        right: Expr,
        vector: Aggregate,
        span: Span,
    ) -> Expr {
        let elem = vector.elem();
        let result = self.element_int(elem, true);
        let ty = self.aggregate_type(Aggregate::Vector(result, vector.count()), span);
        let mut before = Vec::new();
        let (left, right) = (self.spread(left, &mut before), self.spread(right, &mut before));
        let mut parts = Vec::new();
        for index in 0..vector.count() {
            let a = self.vector_element(&left, index, elem);
            let b = self.vector_element(&right, index, elem);
            let (a, b, _) = self.usual(a, b);
            let test = Expr {
                kind: ExprKind::Compare(op, Box::new(a), Box::new(b)),
                ty: Ty::INT,
                span,
            };
            let all = Expr {
                kind: ExprKind::Unary(UnaryOp::Neg, Box::new(test)),
                ty: Ty::INT,
                span,
            };
            parts.push(self.numeric(all, result));
        }
        self.gather(ty, parts, before, span)
    }

    /// `- + ~`
    pub(super) fn vector_unary(
        &mut self,
        op: ast::UnaryOp,
        value: Expr,
        vector: Aggregate,
        span: Span,
    ) -> Option<Expr> {
        let (ty, elem) = (value.ty, vector.elem());
        let mut before = Vec::new();
        let spread = self.spread(value, &mut before);
        let compute = match self.types().is_float(elem) {
            true => elem,
            false => self.element_int(elem, false),
        };
        let mut parts = Vec::new();
        for index in 0..vector.count() {
            let part = self.vector_element(&spread, index, compute);
            let part = self.promote(part);
            let wide = part.ty;
            let op = match op {
                ast::UnaryOp::Plus => return Some(self.gathered_again(&spread, ty, vector, before, span)),
                ast::UnaryOp::Minus => UnaryOp::Neg,
                ast::UnaryOp::BitNot if !self.types().is_float(elem) => UnaryOp::BitNot,
                _ => return None,
            };
            let value = Expr {
                kind: ExprKind::Unary(op, Box::new(part)),
                ty: wide,
                span,
            };
            parts.push(self.numeric(value, elem));
        }
        Some(self.gather(ty, parts, before, span))
    }

    fn gathered_again(&mut self, spread: &Spread, ty: Ty, vector: Aggregate, before: Vec<Expr>, span: Span) -> Expr {
        let parts = (0..vector.count()).map(|index| self.part_of(spread, index)).collect();
        self.gather(ty, parts, before, span)
    }

    /// `__builtin_shuffle(a, mask)`, `(a, b, mask)`, `__builtin_shufflevector(a, b, indices...)`,
    /// `__builtin_convertvector(v, T)` is in the parser's hands.
    pub(super) fn shuffle(&mut self, short: &str, args: &[ast::Expr], span: Span) -> Option<Operand> {
        let mut values: Vec<Expr> = args.iter().map(|arg| self.value(arg)).collect();
        let first = values.first()?;
        let (ty, Some(vector @ Aggregate::Vector(elem, count))) = (first.ty, self.aggregate(first.ty)) else {
            return None;
        };
        let mut before = Vec::new();
        if short == "shufflevector" {
            let indices: Vec<Option<i128>> = values.drain(2..).map(|value| self.fold_int(&value)).collect();
            let sources: Vec<Spread> = values
                .into_iter()
                .map(|value| self.spread(value, &mut before))
                .collect();
            let mut parts = Vec::new();
            for index in &indices {
                let index = u64::try_from((*index)?).unwrap_or(0);
                let source = sources.get(usize::from(index >= count))?;
                parts.push(self.part_of(source, index % count));
            }
            let ty = self.aggregate_type(Aggregate::Vector(elem, indices.len() as u64), span);
            return Some(Operand::Value(self.gather(ty, parts, before, span)));
        }
        let mask = values.pop()?;
        let two = values.len() == 2;
        // Both sources lie in memory side by side, the mask picks.
        let places: Vec<_> = values.into_iter().map(|value| self.keep(value, &mut before)).collect();
        let mask = self.spread(mask, &mut before);
        let mut parts = Vec::new();
        for index in 0..vector.count() {
            let picked = self.part_of(&mask, index);
            let picked = self.numeric(picked, Ty::LONG_LONG);
            let within = self.masked(picked.clone(), count - 1, span);
            let mut chosen = None;
            for place in places.iter().rev() {
                let array = self.vector_array(Operand::lvalue(place.clone()));
                let part = self.index(array, Operand::Value(within.clone()), span);
                let part = self.rvalue(part);
                chosen = Some(match chosen {
                    None => part,
                    Some(other) => {
                        let high = self.masked(picked.clone(), count, span);
                        Expr {
                            kind: ExprKind::Conditional(Box::new(high), Box::new(other), Box::new(part)),
                            ty: elem,
                            span,
                        }
                    }
                });
            }
            parts.push(chosen?);
        }
        let _ = two;
        Some(Operand::Value(self.gather(ty, parts, before, span)))
    }

    fn masked(&self, value: Expr, mask: u64, span: Span) -> Expr {
        let mask = Expr {
            kind: ExprKind::Int(i128::from(mask)),
            ty: Ty::LONG_LONG,
            span,
        };
        Expr {
            kind: ExprKind::Binary(BinaryOp::And, Box::new(value), Box::new(mask)),
            ty: Ty::LONG_LONG,
            span,
        }
    }

    /// `__builtin_convertvector(value, T)`
    pub(super) fn convert_vector(&mut self, value: Expr, to: Ty, span: Span) -> Option<Expr> {
        let Some(Aggregate::Vector(elem, count)) = self.aggregate(to) else {
            return None;
        };
        let mut before = Vec::new();
        let spread = self.spread(value, &mut before);
        let mut parts = Vec::new();
        for index in 0..count {
            let part = self.part_of(&spread, index);
            parts.push(self.numeric(part, elem));
        }
        Some(self.gather(to, parts, before, span))
    }
}
