//! What stands behind an operand: `a[i]`, `f(x)`, `a.b`, `p->b`, `i++` (C17 6.5.2, C++17 8.2).
//!
//! Suffixes are read in a loop and bind from left to right: `a[i].b++` is `((a[i]).b)++`.

use super::Parser;
use crate::front::ast::{Expr, ExprKind, QualifiedName, UnqualifiedId};
use crate::front::token::{Punct, TokenKind};
use crate::source::Span;

impl Parser {
    pub(super) fn postfix_expression(&mut self) -> Expr {
        let start = self.span();
        let primary = self.primary_expression();
        self.suffixes(start, primary)
    }

    pub(super) fn suffixes(&mut self, start: Span, mut expr: Expr) -> Expr {
        loop {
            let height = self.height;
            let TokenKind::Punct(punct) = self.kind() else {
                return expr;
            };
            let operand = match punct {
                Punct::LBracket | Punct::LParen | Punct::Dot | Punct::Arrow | Punct::PlusPlus | Punct::MinusMinus => {
                    Box::new(expr)
                }
                _ => return expr,
            };
            expr = match punct {
                Punct::LBracket => self.index_suffix(start, operand),
                Punct::LParen => self.call_suffix(start, operand),
                Punct::Dot | Punct::Arrow => self.member_suffix(start, operand),
                _ => self.step_suffix(start, operand),
            };
            self.height = self.height.max(height);
            self.grow();
        }
    }

    #[inline(never)]
    fn index_suffix(&mut self, start: Span, array: Box<Expr>) -> Expr {
        let open = self.span();
        self.bump();
        let index = Box::new(self.index());
        self.expect_close(Punct::RBracket, open);
        self.expr_since(start, ExprKind::Index(array, index))
    }

    #[inline(never)]
    fn call_suffix(&mut self, start: Span, callee: Box<Expr>) -> Expr {
        let open = self.span();
        self.bump();
        self.height = 0;
        let args = if self.at(Punct::RParen) {
            Vec::new()
        } else {
            self.arguments()
        };
        self.expect_close(Punct::RParen, open);
        self.expr_since(start, ExprKind::Call(callee, args))
    }

    #[inline(never)]
    fn member_suffix(&mut self, start: Span, object: Box<Expr>) -> Expr {
        let arrow = self.at(Punct::Arrow);
        self.bump();
        let name = self.member_name();
        self.height = 0;
        self.expr_since(start, ExprKind::Member { object, arrow, name })
    }

    #[inline(never)]
    fn step_suffix(&mut self, start: Span, operand: Box<Expr>) -> Expr {
        let increment = self.at(Punct::PlusPlus);
        self.bump();
        let kind = ExprKind::IncDec {
            increment,
            prefix: false,
            operand,
        };
        self.expr_since(start, kind)
    }

    #[inline(never)]
    fn index(&mut self) -> Expr {
        if self.at(Punct::RBracket) {
            self.expected("parse-expected-index");
            return self.error_expr();
        }
        self.expression()
    }

    /// Behind `.` or `->`: also `p->~T()` and `a.Base::f()`.
    #[inline(never)]
    fn member_name(&mut self) -> QualifiedName {
        if !(self.at_name() || self.is_cpp() && self.at(Punct::Tilde)) {
            self.expected("parse-expected-member");
            let name = self.missing_name();
            let span = name.span;
            return QualifiedName {
                global: false,
                qualifiers: Vec::new(),
                id: UnqualifiedId::Ident(name),
                span,
            };
        }
        self.qualified_name()
    }
}
