//! Expressions with binary operators (C17 6.5.5-6.5.17, C++17 8).
//!
//! Operators of one side are read in a loop by binding power, so that long sums need no deep recursion; `height`
//! counts how tall the tree becomes.

use super::Parser;
use super::name::{binary_operator, compound_assignment};
use crate::diag::Diagnostic;
use crate::front::ast::{BinaryOp, Expr, ExprKind};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

/// Operators in one row, at most: `a + a + a + ...`.
const MAX_ROW: u32 = if cfg!(any(test, target_arch = "wasm32")) {
    1500
} else {
    6000
};

/// How tightly a binary operator binds: more is tighter.
fn binding(op: BinaryOp) -> u8 {
    match op {
        BinaryOp::LogOr => 1,
        BinaryOp::LogAnd => 2,
        BinaryOp::BitOr => 3,
        BinaryOp::BitXor => 4,
        BinaryOp::BitAnd => 5,
        BinaryOp::Eq | BinaryOp::Ne => 6,
        BinaryOp::Lt | BinaryOp::Gt | BinaryOp::Le | BinaryOp::Ge => 7,
        BinaryOp::Shl | BinaryOp::Shr => 8,
        BinaryOp::Add | BinaryOp::Sub => 9,
        BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => 10,
    }
}

impl Parser {
    pub(super) fn expr_since(&self, start: Span, kind: ExprKind) -> Expr {
        Expr {
            kind,
            span: self.since(start),
        }
    }

    /// A node above `left_height` and the operand read last.
    pub(super) fn grow_over(&mut self, left_height: u32) {
        self.height = self.height.max(left_height);
        self.grow();
    }

    /// With commas.
    pub(super) fn expression(&mut self) -> Expr {
        let start = self.span();
        let left = self.assignment_expression();
        match self.at(Punct::Comma) {
            true => self.comma_rest(start, left),
            false => left,
        }
    }

    #[inline(never)]
    fn comma_rest(&mut self, start: Span, mut left: Expr) -> Expr {
        while self.at(Punct::Comma) {
            let height = self.height;
            self.bump();
            let right = self.assignment_expression();
            self.grow_over(height);
            left = self.expr_since(start, ExprKind::Comma(Box::new(left), Box::new(right)));
        }
        left
    }

    /// Without commas.
    pub(super) fn assignment_expression(&mut self) -> Expr {
        let start = self.span();
        if self.at_keyword(Keyword::Throw) {
            return self.throw_expression();
        }
        let left = self.conditional_expression();
        let TokenKind::Punct(punct) = self.kind() else {
            return left;
        };
        match (punct, compound_assignment(punct)) {
            (Punct::Assign, _) => self.assignment_rest(start, None, left),
            (_, Some(op)) => self.assignment_rest(start, Some(op), left),
            (_, None) => left,
        }
    }

    #[inline(never)]
    fn assignment_rest(&mut self, start: Span, op: Option<BinaryOp>, left: Expr) -> Expr {
        let height = self.height;
        self.bump();
        if self.is_cpp() && op.is_none() && self.at(Punct::LBrace) {
            let list = self.braced_list();
            return self.expr_since(start, ExprKind::AssignList(Box::new(left), list));
        }
        // Every assignment inside an assignment is one level deeper.
        let right = match self.enter() {
            true => self.assignment_expression(),
            false => self.error_expr(),
        };
        self.leave();
        self.grow_over(height);
        self.expr_since(start, ExprKind::Assign(op, Box::new(left), Box::new(right)))
    }

    #[inline(never)]
    fn throw_expression(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        let ends = matches!(
            self.kind(),
            TokenKind::Eof
                | TokenKind::Punct(Punct::Semi | Punct::RParen | Punct::Colon | Punct::Comma | Punct::RBrace)
        );
        let value = (!ends).then(|| Box::new(self.assignment_expression()));
        self.expr_since(start, ExprKind::Throw(value))
    }

    /// `c ? a : b` and everything that binds tighter: also constant expressions.
    pub(super) fn conditional_expression(&mut self) -> Expr {
        let start = self.span();
        let cond = self.binary_expression(0);
        match self.at(Punct::Question) {
            true => self.conditional_rest(start, cond),
            false => cond,
        }
    }

    #[inline(never)]
    fn conditional_rest(&mut self, start: Span, cond: Expr) -> Expr {
        let mut height = self.height;
        self.bump();
        if !self.enter() {
            self.leave();
            return cond;
        }
        let middle = (!self.at(Punct::Colon)).then(|| Box::new(self.expression()));
        height = height.max(self.height);
        self.expect(Punct::Colon);
        let last = match self.is_cpp() {
            true => self.assignment_expression(),
            false => self.conditional_expression(),
        };
        self.leave();
        self.grow_over(height);
        self.expr_since(start, ExprKind::Conditional(Box::new(cond), middle, Box::new(last)))
    }

    fn binary_expression(&mut self, least: u8) -> Expr {
        let start = self.span();
        let left = self.member_pointer_expression();
        if self.kind() == TokenKind::Ident && !self.is_cpp() {
            self.mend_word_operator();
        }
        match self.kind() {
            TokenKind::Punct(punct) if binary_operator(punct).is_some() || punct == Punct::Assign => {
                self.binary_rest(start, left, least)
            }
            _ => left,
        }
    }

    #[inline(never)]
    fn binary_rest(&mut self, start: Span, mut left: Expr, least: u8) -> Expr {
        // A long row of operators leans to the left: those who walk it do so in a loop, so it counts as one node.
        let mut tallest = self.height;
        let mut row = 0;
        loop {
            let TokenKind::Punct(punct) = self.kind() else {
                return left;
            };
            if matches!(punct, Punct::Assign | Punct::EqEq | Punct::NotEq | Punct::Lt) && self.spaced_operator(punct) {
                continue;
            }
            let Some(op) = binary_operator(punct) else {
                return left;
            };
            let power = binding(op);
            if power <= least {
                return left;
            }
            self.bump();
            let right = self.binary_expression(power);
            tallest = tallest.max(self.height);
            self.height = tallest;
            self.grow();
            row += 1;
            if row == MAX_ROW {
                self.too_deep();
            }
            left = self.expr_since(start, ExprKind::Binary(op, Box::new(left), Box::new(right)));
        }
    }

    /// `not x` in C.
    pub(super) fn mend_word_not(&mut self) {
        let next = self.token_at(self.pos + 1);
        let operand =
            matches!(next.kind, TokenKind::Ident | TokenKind::Number) || next.is(Punct::LParen) && next.space_before;
        if &*self.token().text != "not"
            || self.is_cpp()
            || !operand
            || next.line_start
            || self.panicking
            || self.fragment
        {
            return;
        }
        let span = self.span();
        let diag = Diagnostic::error("parse-misspelt-operator", span);
        self.report(diag.arg("found", "not").arg("meant", "!").fix(span, "!"));
        if self.tentative == 0 {
            let at = self.pos;
            self.tokens[at].kind = TokenKind::Punct(Punct::Not);
        }
    }

    /// `and` and `or` in C, where `<iso646.h>` is needed for them.
    #[inline(never)]
    fn mend_word_operator(&mut self) {
        let (meant, kind) = match &*self.token().text {
            "and" => ("&&", Punct::AndAnd),
            "or" => ("||", Punct::OrOr),
            _ => return,
        };
        if self.panicking || self.fragment {
            return;
        }
        let span = self.span();
        let found = self.token().text.to_string();
        let diag = Diagnostic::error("parse-misspelt-operator", span);
        self.report(diag.arg("found", found).arg("meant", meant).fix(span, meant));
        if self.tentative == 0 {
            let at = self.pos;
            self.tokens[at].kind = TokenKind::Punct(kind);
        }
    }

    /// `= >` or `= <`, `= !`: operators written the wrong way round are told and read as meant.
    #[inline(never)]
    fn spaced_operator(&mut self, punct: Punct) -> bool {
        if self.panicking {
            return false;
        }
        let next = self.token_at(self.pos + 1);
        let tight = !next.space_before && !next.line_start;
        let TokenKind::Punct(second) = next.kind else {
            return false;
        };
        let (meant, kind) = match (punct, second) {
            (Punct::Assign, Punct::Gt) if tight => (">=", Punct::Ge),
            (Punct::Assign, Punct::Lt) if tight => ("<=", Punct::Le),
            // `===`, `!==` and `<>` of other languages, and `= =`.
            (Punct::EqEq, Punct::Assign) if tight => ("==", Punct::EqEq),
            (Punct::Assign, Punct::Assign) => ("==", Punct::EqEq),
            (Punct::NotEq, Punct::Assign) if tight => ("!=", Punct::NotEq),
            (Punct::Lt, Punct::Gt) if tight => ("!=", Punct::NotEq),
            _ => return false,
        };
        let span = self.span().to(next.span);
        let gap = if tight { "" } else { " " };
        let found = format!("{}{gap}{}", self.token().text, next.text);
        self.report(
            Diagnostic::error("parse-misspelt-operator", span)
                .arg("found", found)
                .arg("meant", meant)
                .fix(span, meant),
        );
        if self.tentative > 0 || self.fatal {
            return false;
        }
        self.bump();
        let at = self.pos;
        self.tokens[at].kind = TokenKind::Punct(kind);
        true
    }

    /// C++ `a.*b` and `a->*b`.
    fn member_pointer_expression(&mut self) -> Expr {
        let start = self.span();
        let object = self.cast_expression();
        match self.is_cpp() && (self.at(Punct::DotStar) || self.at(Punct::ArrowStar)) {
            true => self.member_pointer_rest(start, object),
            false => object,
        }
    }

    #[inline(never)]
    fn member_pointer_rest(&mut self, start: Span, mut object: Expr) -> Expr {
        while self.at(Punct::DotStar) || self.at(Punct::ArrowStar) {
            let height = self.height;
            let arrow = self.at(Punct::ArrowStar);
            self.bump();
            let member = Box::new(self.cast_expression());
            self.grow_over(height);
            let kind = ExprKind::MemberPointer {
                object: Box::new(object),
                arrow,
                member,
            };
            object = self.expr_since(start, kind);
        }
        object
    }
}
