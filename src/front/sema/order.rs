//! Which operand of an operator is computed first. C17 6.5 p3 leaves that open; programs are to print what gcc's do.
//!
//! gcc computes from the left, but first brings operators into a form of its own:
//! - a variable on the left of a commutative operator or of a comparison moves behind anything else: `n + f()` is `f() + n`;
//! - the left side of a comma goes before the whole operator: `a + (f(), b)` is `(f(), a + b)`;
//! - `-a + b` is `b - a`, `a - -b` is `b + a`, and of `x < y + 1` the sum comes first.

use super::Sema;
use crate::front::hir::{BinaryOp, CompareOp, Conversion, Expr, ExprKind, Place, PlaceKind, UnaryOp};
use crate::front::ty::Ty;
use crate::source::Span;

impl Sema {
    /// `left op right` of two values of the type that computes.
    pub(super) fn ordered_binary(&mut self, op: BinaryOp, mut left: Expr, mut right: Expr, span: Span) -> Expr {
        let mut before = Vec::new();
        peel(&mut left, &mut before);
        // Shifts are ordered in C++ (8.8).
        if !self.is_cpp() || !matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
            peel(&mut right, &mut before);
        }
        let commutes = matches!(
            op,
            BinaryOp::Add | BinaryOp::Mul | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor
        );
        let is_sum = op == BinaryOp::Add;
        // `a + -b` is `a - b`, which stays; so does `a + ~b` where sums wrap.
        let stays = is_sum
            && match &self.same_bits(&right).kind {
                ExprKind::Unary(UnaryOp::Neg, _) => true,
                ExprKind::Unary(UnaryOp::BitNot, _) => !self.types().is_signed(left.ty),
                _ => false,
            };
        let (op, left, right) = if is_sum && !stays && self.without_minus(&left).is_some() && self.may_tell(&right) {
            (BinaryOp::Sub, right, without_sign(left))
        } else if op == BinaryOp::Sub && self.without_minus(&right).is_some() && self.runs_later(&left, &right) {
            (BinaryOp::Add, without_sign(right), left)
        } else if commutes
            && !stays
            && (self.runs_later(&left, &right)
                || self.sum_runs_later(op, &left, &right)
                || self.widened_runs_later(op, &left, &right))
        {
            (op, right, left)
        } else {
            (op, left, right)
        };
        let ty = left.ty;
        let kind = ExprKind::Binary(op, Box::new(left), Box::new(right));
        behind(before, self.computed(|ty| Expr { kind, ty, span }, ty))
    }

    /// `left op right` of two values of one type; the result is of type `ty`.
    pub(super) fn ordered_comparison(
        &mut self,
        op: CompareOp,
        mut left: Expr,
        mut right: Expr,
        ty: Ty,
        span: Span,
    ) -> Expr {
        let mut before = Vec::new();
        peel(&mut left, &mut before);
        if !self.is_cpp() {
            peel(&mut right, &mut before);
        }
        // Two narrow numbers are compared as such.
        let (first, second) = match (&left.kind, &right.kind) {
            (ExprKind::Convert(Conversion::IntToInt, a), ExprKind::Convert(Conversion::IntToInt, b))
            | (ExprKind::Convert(Conversion::IntToFloat, a), ExprKind::Convert(Conversion::IntToFloat, b))
                if self.types().is_signed(a.ty) == self.types().is_signed(b.ty)
                    && self.types().size_of(a.ty) >= self.types().size_of(b.ty)
                    && self.types().size_of(a.ty) < self.types().size_of(left.ty) =>
            {
                (&**a, &**b)
            }
            (ExprKind::Unary(UnaryOp::Neg, a), ExprKind::Unary(UnaryOp::Neg, b))
            | (ExprKind::Unary(UnaryOp::BitNot, a), ExprKind::Unary(UnaryOp::BitNot, b)) => (&**a, &**b),
            _ => (&left, &right),
        };
        let turns = !matches!(right.kind, ExprKind::Comma(..))
            && (self.runs_later(first, second) || (!self.shrinks(op, first) && self.shrinks(op.turned(), second)));
        let (op, left, right) = match turns {
            true => (op.turned(), right, left),
            false => (op, left, right),
        };
        let kind = ExprKind::Compare(op, Box::new(left), Box::new(right));
        behind(before, Expr { kind, ty, span })
    }

    /// Whether gcc computes the right operand first: it moves a variable behind anything else, which a call may tell.
    fn runs_later(&self, left: &Expr, right: &Expr) -> bool {
        self.is_variable(left) && !self.is_variable(right) && self.may_tell(right)
    }

    /// Whether it matters when the value is computed: something is called.
    fn may_tell(&self, value: &Expr) -> bool {
        super::may_throw::expr(&self.program, value)
    }

    /// `n + 1u + f()` and `n * 2 * f()`: the constant goes last.
    fn sum_runs_later(&self, op: BinaryOp, left: &Expr, right: &Expr) -> bool {
        match &self.same_bits(left).kind {
            ExprKind::Binary(inner, value, constant) if matches!(constant.kind, ExprKind::Int(_)) => {
                let associates = match (op, inner) {
                    (BinaryOp::Add, BinaryOp::Add | BinaryOp::Sub) => !self.types().is_signed(left.ty),
                    (BinaryOp::Mul, BinaryOp::Mul) => true,
                    _ => false,
                };
                associates && self.runs_later(value, right)
            }
            _ => false,
        }
    }

    /// `(long)a & (long)b` is `(long)(a & b)`.
    fn widened_runs_later(&self, op: BinaryOp, left: &Expr, right: &Expr) -> bool {
        match (&left.kind, &right.kind) {
            (ExprKind::Convert(Conversion::IntToInt, a), ExprKind::Convert(Conversion::IntToInt, b)) => {
                matches!(op, BinaryOp::And | BinaryOp::Or | BinaryOp::Xor) && a.ty == b.ty && self.runs_later(a, b)
            }
            _ => false,
        }
    }

    /// A variable, perhaps behind something that changes nothing.
    fn is_variable(&self, expr: &Expr) -> bool {
        let mut expr = self.same_bits(expr);
        loop {
            let inner = match &expr.kind {
                ExprKind::Binary(BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or | BinaryOp::Xor, inner, zero)
                    if matches!(zero.kind, ExprKind::Int(0)) =>
                {
                    inner
                }
                ExprKind::Binary(BinaryOp::Mul | BinaryOp::Div, inner, one) if is_one(&one.kind) => inner,
                ExprKind::Conditional(cond, then, otherwise) => match cond.kind {
                    ExprKind::Int(0) => otherwise,
                    ExprKind::Int(_) => then,
                    _ => return false,
                },
                ExprKind::Load(place) => return is_named(place),
                _ => return false,
            };
            expr = self.same_bits(inner);
        }
    }

    /// The value before conversions that keep its bits, and before widenings that are taken back.
    fn same_bits<'e>(&self, expr: &'e Expr) -> &'e Expr {
        let size = self.types().size_of(expr.ty);
        let (mut same, mut inner) = (expr, expr);
        while let ExprKind::Convert(Conversion::IntToInt | Conversion::PtrToPtr, next) = &inner.kind
            && inner.ty != Ty::BOOL
            && self.types().size_of(next.ty) >= size
        {
            inner = next;
            if self.types().size_of(inner.ty) == size && inner.ty != Ty::BOOL {
                same = inner;
            }
        }
        same
    }

    /// The `a` of `-a`.
    fn without_minus<'e>(&self, expr: &'e Expr) -> Option<&'e Expr> {
        match &expr.kind {
            ExprKind::Unary(UnaryOp::Neg, inner) => Some(inner),
            ExprKind::Convert(Conversion::IntToInt, inner)
                if self.types().size_of(inner.ty) == self.types().size_of(expr.ty) =>
            {
                match &inner.kind {
                    ExprKind::Unary(UnaryOp::Neg, inner) => Some(inner),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// `sum op other` for which gcc takes one from the sum's constant: `a + 2 > b` is `a + 1 >= b`.
    fn shrinks(&self, op: CompareOp, sum: &Expr) -> bool {
        let ExprKind::Binary(added @ (BinaryOp::Add | BinaryOp::Sub), _, constant) = &sum.kind else {
            return false;
        };
        let ExprKind::Int(constant) = constant.kind else {
            return false;
        };
        let grows = (*added == BinaryOp::Add) == (constant > 0);
        let is_integer = self.types().is_integer(sum.ty) && self.types().is_signed(sum.ty);
        is_integer
            && constant != 0
            && match op {
                CompareOp::Gt | CompareOp::Le => grows,
                CompareOp::Lt | CompareOp::Ge => !grows,
                CompareOp::Eq | CompareOp::Ne => false,
            }
    }
}

/// `ptr + index`, elements of `size` bytes.
pub(super) fn pointer_sum(mut ptr: Expr, mut index: Expr, size: u64, span: Span) -> Expr {
    let ty = ptr.ty;
    let mut before = Vec::new();
    peel(&mut ptr, &mut before);
    peel(&mut index, &mut before);
    let kind = ExprKind::PtrAdd {
        ptr: Box::new(ptr),
        index: Box::new(index),
        size,
    };
    behind(before, Expr { kind, ty, span })
}

/// Takes the left sides of commas away, also from under conversions.
fn peel(expr: &mut Expr, before: &mut Vec<Expr>) {
    let mut at = expr;
    loop {
        while let ExprKind::Comma(..) = at.kind {
            let ty = at.ty;
            let hole = Expr {
                kind: ExprKind::Int(0),
                ty,
                span: at.span,
            };
            if let ExprKind::Comma(first, then) = std::mem::replace(at, hole).kind {
                before.push(*first);
                *at = *then;
            }
        }
        at = match &mut at.kind {
            ExprKind::Convert(_, inner) | ExprKind::Unary(_, inner) => inner,
            ExprKind::Load(place) => {
                peel_place(place, before);
                return;
            }
            _ => return,
        };
    }
}

/// The same of a comma that is a place (C++).
fn peel_place(place: &mut Place, before: &mut Vec<Expr>) {
    while let PlaceKind::Sequence(..) = place.kind {
        if let PlaceKind::Sequence(first, then) = std::mem::replace(&mut place.kind, PlaceKind::Exception) {
            before.push(*first);
            *place = *then;
        }
    }
}

/// The value behind what comes before it.
fn behind(before: Vec<Expr>, value: Expr) -> Expr {
    before.into_iter().rev().fold(value, |value, first| {
        let (ty, span) = (value.ty, value.span);
        Expr {
            kind: ExprKind::Comma(Box::new(first), Box::new(value)),
            ty,
            span,
        }
    })
}

/// `a` of `-a`, converted as it was.
fn without_sign(expr: Expr) -> Expr {
    match expr.kind {
        ExprKind::Unary(UnaryOp::Neg, inner) => *inner,
        ExprKind::Convert(conversion, inner) => Expr {
            kind: ExprKind::Convert(conversion, Box::new(without_sign(*inner))),
            ..expr
        },
        kind => Expr { kind, ..expr },
    }
}

fn is_one(kind: &ExprKind) -> bool {
    match kind {
        ExprKind::Int(value) => *value == 1,
        ExprKind::Float(value) => *value == 1.0,
        _ => false,
    }
}

/// A variable, also as `*&n`.
fn is_named(place: &Place) -> bool {
    match &place.kind {
        PlaceKind::Local(_) | PlaceKind::Global(_) => true,
        PlaceKind::Deref(pointer) => matches!(&pointer.kind, ExprKind::AddrOf(place) if is_named(place)),
        _ => false,
    }
}
