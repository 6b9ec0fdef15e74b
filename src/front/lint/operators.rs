//! Operators that bind otherwise than they read (gcc -Wparentheses, -Wlogical-not-parentheses, clang
//! -Wconstant-logical-operand).
//!
//! Example: `x & 1 == 0` is `x & (1 == 0)`; the fix puts the parentheses that were meant.

use super::Lint;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::front::sema::spelling;
use crate::source::Span;

impl Lint<'_> {
    pub(super) fn operators(&mut self, expr: &Expr) {
        if let ExprKind::Assign(None, target, value) = &expr.kind {
            return self.turned_assignment(target, value);
        }
        let ExprKind::Binary(op, left, right) = &expr.kind else {
            return;
        };
        let op = *op;
        // A macro put them together: what the text shows is not what is read.
        if left.span.end > right.span.start || left.span.file != right.span.file {
            return;
        }
        if is_comparison(op) {
            self.chain(op, left, expr);
            self.negated_side(op, left, right);
        }
        if matches!(op, BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor) {
            self.compared_side(op, left, right);
            self.mixed_bits(op, left, right);
        }
        if op == BinaryOp::BitAnd {
            self.negated_bits(left, right);
        }
        if op == BinaryOp::BitXor {
            self.power(left, right, expr.span);
        }
        if op == BinaryOp::LogOr {
            for side in [left, right] {
                if let ExprKind::Binary(BinaryOp::LogAnd, ..) = side.kind {
                    self.grouped(side, "lint-and-in-or");
                }
            }
        }
        if matches!(op, BinaryOp::Shl | BinaryOp::Shr) && !(self.is_cpp && is_stream(left)) {
            for side in [left, right] {
                if let ExprKind::Binary(BinaryOp::Add | BinaryOp::Sub, ..) = side.kind {
                    self.grouped(side, "lint-sum-in-shift");
                }
            }
        }
        if matches!(op, BinaryOp::LogOr | BinaryOp::LogAnd) {
            self.constant_side(op, left, right);
        }
    }

    /// `a < b < c` compares the truth of `a < b`, 0 or 1, with `c`.
    fn chain(&mut self, op: BinaryOp, left: &Expr, expr: &Expr) {
        let ExprKind::Binary(first, _, middle) = &left.kind else {
            return;
        };
        let ordered = |op: BinaryOp| matches!(op, BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge);
        if !(ordered(*first) && ordered(op) || *first == BinaryOp::Eq && op == BinaryOp::Eq) {
            return;
        }
        let text = self.sources.text(middle.span).to_owned();
        let diagnostic = Diagnostic::warning("lint-comparison-chain", expr.span)
            .hint(Message::new("lint-comparison-chain-hint").arg("text", &*text));
        self.warn(diagnostic.fix(left.span.after(), format!(" && {text}")));
    }

    /// `!x == 3` negates `x` first.
    fn negated_side(&mut self, op: BinaryOp, left: &Expr, right: &Expr) {
        let ExprKind::Unary(UnaryOp::Not, operand) = &left.kind else {
            return;
        };
        // `!a == !b` compares two truths, and that is meant.
        if matches!(operand.kind, ExprKind::Unary(UnaryOp::Not, _)) || is_truth(right) {
            return;
        }
        let start = Span {
            end: operand.span.start,
            ..operand.span
        };
        let diagnostic = Diagnostic::warning("lint-not-compares", left.span)
            .arg("op", spelling(op))
            .fix(start, "(")
            .fix(right.span.after(), ")");
        self.warn(diagnostic);
    }

    /// `!x & 2` takes the bit of 0 or 1.
    fn negated_bits(&mut self, left: &Expr, right: &Expr) {
        let ExprKind::Unary(UnaryOp::Not, operand) = &left.kind else {
            return;
        };
        if is_truth(operand) || is_truth(right) {
            return;
        }
        let start = Span {
            end: operand.span.start,
            ..operand.span
        };
        let diagnostic = Diagnostic::warning("lint-not-in-bits", left.span)
            .fix(start, "(")
            .fix(right.span.after(), ")");
        self.warn(diagnostic);
    }

    /// `a | b & c`, `a & b + c`.
    fn mixed_bits(&mut self, op: BinaryOp, left: &Expr, right: &Expr) {
        for side in [left, right] {
            let ExprKind::Binary(inner, ..) = side.kind else {
                continue;
            };
            let first = match inner {
                BinaryOp::Add | BinaryOp::Sub => true,
                BinaryOp::BitAnd => op != BinaryOp::BitAnd,
                BinaryOp::BitXor => op == BinaryOp::BitOr,
                _ => false,
            };
            if first {
                let start = Span {
                    end: side.span.start,
                    ..side.span
                };
                let diagnostic = Diagnostic::warning("lint-comes-before", side.span)
                    .arg("first", spelling(inner))
                    .arg("op", spelling(op));
                self.warn(diagnostic.fix(start, "(").fix(side.span.after(), ")"));
            }
        }
    }

    /// `2 ^ 8` and `10 ^ 6` are no powers.
    fn power(&mut self, left: &Expr, right: &Expr, span: Span) {
        let (ExprKind::Int(base), ExprKind::Int(exponent)) = (&left.kind, &right.kind) else {
            return;
        };
        let decimal = |expr: &Expr| {
            let text = self.sources.text(expr.span);
            text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty()
        };
        if matches!(base.value, 2 | 10) && decimal(left) && decimal(right) {
            let value = (base.value ^ exponent.value).to_string();
            self.warn(Diagnostic::warning("lint-no-power", span).arg("value", value));
        }
    }

    /// `x =+ 5` is `x = +5`.
    fn turned_assignment(&mut self, target: &Expr, value: &Expr) {
        let ExprKind::Unary(op @ (UnaryOp::Plus | UnaryOp::Minus), operand) = &value.kind else {
            return;
        };
        let sign = if *op == UnaryOp::Plus { "+" } else { "-" };
        if target.span.file != operand.span.file || target.span.end > operand.span.start {
            return;
        }
        let between = Span {
            start: target.span.end,
            end: operand.span.start,
            ..target.span
        };
        let text = self.sources.text(between);
        let blank = |text: &str| text.starts_with(' ') && text.trim().is_empty();
        let written = text
            .trim_start()
            .strip_prefix('=')
            .and_then(|text| text.strip_prefix(sign));
        if written.is_some_and(blank) {
            let at = Span {
                start: between.start + (text.len() - text.trim_start().len()) as u32,
                end: between.start + text.trim_end().len() as u32,
                ..between
            };
            let meant = format!("{sign}=");
            let diagnostic = Diagnostic::warning("lint-turned-assignment", at)
                .arg("meant", &*meant)
                .arg("sign", sign);
            self.warn(diagnostic.fix(at, meant));
        }
    }

    /// `a > 1 & b < 2`: both sides are 0 or 1.
    fn logic_meant(&mut self, op: BinaryOp, left: &Expr, right: &Expr) {
        let meant = if op == BinaryOp::BitAnd { "&&" } else { "||" };
        let between = Span {
            start: left.span.end,
            end: right.span.start,
            ..left.span
        };
        let written = self.sources.text(between);
        let word = spelling(op);
        let start = between.start + written.find(word).unwrap_or(0) as u32;
        let at = Span {
            start,
            end: start + word.len() as u32,
            ..between
        };
        if written.trim() == word && op != BinaryOp::BitXor {
            let diagnostic = Diagnostic::warning("lint-bits-of-truths", at)
                .arg("op", word)
                .arg("meant", meant);
            self.warn(diagnostic.fix(at, meant));
        }
    }

    /// `x & 1 == 0` compares first.
    fn compared_side(&mut self, op: BinaryOp, left: &Expr, right: &Expr) {
        if is_compared(left) && is_compared(right) {
            return self.logic_meant(op, left, right);
        }
        for (side, is_left) in [(left, true), (right, false)] {
            let ExprKind::Binary(compare, low, high) = &side.kind else {
                continue;
            };
            if !is_comparison(*compare) {
                continue;
            }
            // The bits were meant to be taken first: left of `==` in `x & 1 == 0`.
            let (start, end) = if is_left {
                (high.span, right.span)
            } else {
                (left.span, low.span)
            };
            let diagnostic = Diagnostic::warning("lint-compare-in-bits", side.span)
                .arg("op", spelling(op))
                .arg("compare", spelling(*compare))
                .fix(
                    Span {
                        end: start.start,
                        ..start
                    },
                    "(",
                )
                .fix(end.after(), ")");
            self.warn(diagnostic);
        }
    }

    /// An operand whose grouping should be written down.
    fn grouped(&mut self, side: &Expr, id: &'static str) {
        let start = Span {
            end: side.span.start,
            ..side.span
        };
        let diagnostic = Diagnostic::warning(id, side.span)
            .fix(start, "(")
            .fix(side.span.after(), ")");
        self.warn(diagnostic);
    }

    /// `flags && 4`
    fn bit_meant(&mut self, op: BinaryOp, left: &Expr, right: &Expr) {
        let between = Span {
            start: left.span.end,
            end: right.span.start,
            ..left.span
        };
        let written = self.sources.text(between);
        let diagnostic = Diagnostic::warning("lint-constant-in-logic", right.span)
            .arg("value", self.sources.text(right.span))
            .arg("op", spelling(op));
        let bit = match (written.trim(), is_truth(left)) {
            ("&&", false) => Some(written.replace("&&", "&")),
            _ => None,
        };
        self.warn(match bit {
            Some(bit) => diagnostic.fix(between, bit),
            None => diagnostic,
        });
    }

    /// `x == 1 || 2`: the 2 alone is always true; so is the 4 in `x && 4`, where the bit was meant.
    fn constant_side(&mut self, op: BinaryOp, left: &Expr, right: &Expr) {
        let ExprKind::Int(literal) = &right.kind else { return };
        if literal.value <= 1 || self.sources.text(right.span).is_empty() {
            return;
        }
        let ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, wanted, _) = &last_compared(left).kind else {
            return self.bit_meant(op, left, right);
        };
        let text = self.sources.text(wanted.span).to_owned();
        let compare = match &last_compared(left).kind {
            ExprKind::Binary(compare, ..) => spelling(*compare),
            _ => "==",
        };
        let start = Span {
            end: right.span.start,
            ..right.span
        };
        let diagnostic = Diagnostic::warning("lint-constant-in-logic", right.span)
            .arg("value", self.sources.text(right.span))
            .arg("op", spelling(op))
            .fix(start, format!("{text} {compare} "));
        self.warn(diagnostic);
    }
}

/// The right end of `a == 1 || a == 2`.
fn last_compared(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Binary(BinaryOp::LogOr | BinaryOp::LogAnd, _, right) => right,
        _ => expr,
    }
}

fn is_comparison(op: BinaryOp) -> bool {
    matches!(
        op,
        BinaryOp::Lt | BinaryOp::Gt | BinaryOp::Le | BinaryOp::Ge | BinaryOp::Eq | BinaryOp::Ne
    )
}

/// A comparison without parentheses around it.
fn is_compared(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Binary(op, ..) if is_comparison(*op))
}

/// Already 0 or 1.
fn is_truth(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Paren(inner) => is_truth(inner),
        ExprKind::Unary(UnaryOp::Not, _) | ExprKind::Bool(_) => true,
        ExprKind::Binary(op, ..) => is_comparison(*op) || matches!(op, BinaryOp::LogAnd | BinaryOp::LogOr),
        _ => false,
    }
}

/// `std::cout << a + b`: no shift of bits.
fn is_stream(left: &Expr) -> bool {
    match &left.kind {
        ExprKind::Binary(BinaryOp::Shl | BinaryOp::Shr, left, _) => is_stream(left),
        ExprKind::Name(_) | ExprKind::Member { .. } | ExprKind::Call(..) | ExprKind::Unary(..) => true,
        _ => false,
    }
}
