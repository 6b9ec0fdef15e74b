//! What stands before an operand: casts, prefix operators, `sizeof`, `alignof`, `noexcept`, `new` and `delete`
//! (C17 6.5.3 and 6.5.4, C++17 8.3 and 8.4).
//!
//! A parenthesis opens a cast when a type stands in it ([`super::ambiguity`]); `(T){1}` is a compound literal all the same.

use super::Parser;
use super::ambiguity::is_type_keyword;
use crate::diag::Diagnostic;
use crate::front::ast::{
    ArraySize, DeclSpecifiers, DeclaratorPart, Expr, ExprKind, FunctionSpecifiers, NewExpr, Quals, TypeName,
    TypeSpecifier, UnaryOp,
};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

impl Parser {
    /// `(T)x` and everything that binds tighter. All nesting of expressions passes through here.
    pub(super) fn cast_expression(&mut self) -> Expr {
        let expr = match self.enter() {
            true => self.cast_or_unary(),
            false => self.error_expr(),
        };
        self.leave();
        expr
    }

    fn cast_or_unary(&mut self) -> Expr {
        match self.at(Punct::LParen) && self.is_parenthesised_type() && !self.is_value_in_parens() {
            true => self.cast(),
            false => self.unary_expression(),
        }
    }

    #[inline(never)]
    fn cast(&mut self) -> Expr {
        let start = self.span();
        let ty = self.type_in_parens();
        if self.at(Punct::LBrace) {
            let list = self.braced_list();
            let literal = self.expr_since(start, ExprKind::CompoundLiteral(ty, list));
            return self.suffixes(start, literal);
        }
        let operand = self.cast_expression();
        self.expr_since(start, ExprKind::Cast(ty, Box::new(operand)))
    }

    /// C++ `(T())` is a function type; with nothing behind it to be cast it can only be an expression.
    #[inline(never)]
    fn is_value_in_parens(&self) -> bool {
        if !self.is_cpp() || self.kind_at(self.pos + 1) != TokenKind::Ident {
            return false;
        }
        let behind = self.behind_parens(self.pos).map(|end| (end, self.kind_at(end)));
        let Some((end, TokenKind::Punct(punct))) = behind else {
            return false;
        };
        let calls = self.is_punct_at(end - 2, Punct::RParen);
        calls
            && matches!(
                punct,
                Punct::RParen | Punct::Semi | Punct::Comma | Punct::RBracket | Punct::Dot
            )
    }

    /// `(type)` at the current `(`.
    #[inline(never)]
    pub(super) fn type_in_parens(&mut self) -> Box<TypeName> {
        let open = self.span();
        self.expect(Punct::LParen);
        let ty = Box::new(self.type_name());
        self.expect_close(Punct::RParen, open);
        ty
    }

    fn unary_expression(&mut self) -> Expr {
        if self.kind() == TokenKind::Ident {
            self.mend_word_not();
        }
        let op = match self.kind() {
            TokenKind::Punct(punct) => match punct {
                Punct::Plus => UnaryOp::Plus,
                Punct::Minus => UnaryOp::Minus,
                Punct::Not => UnaryOp::Not,
                Punct::Tilde => UnaryOp::BitNot,
                Punct::Star => UnaryOp::Deref,
                Punct::Amp => UnaryOp::AddrOf,
                Punct::PlusPlus | Punct::MinusMinus => return self.prefix_step(),
                Punct::AndAnd if self.kind_at(self.pos + 1) == TokenKind::Ident => return self.label_address(),
                Punct::ColonColon if self.is_cpp() => match self.kind_at(self.pos + 1) {
                    TokenKind::Keyword(Keyword::New) => {
                        self.bump();
                        return self.new_expression(true);
                    }
                    TokenKind::Keyword(Keyword::Delete) => {
                        self.bump();
                        return self.delete_expression(true);
                    }
                    _ => return self.postfix_expression(),
                },
                _ => return self.postfix_expression(),
            },
            TokenKind::Keyword(keyword) => match keyword {
                Keyword::Real => UnaryOp::Real,
                Keyword::Imag => UnaryOp::Imag,
                Keyword::Extension => {
                    self.bump();
                    return self.cast_expression();
                }
                Keyword::Sizeof => return self.sizeof(),
                Keyword::Alignof | Keyword::AlignofCpp | Keyword::AlignofObject => return self.alignof(),
                Keyword::New => return self.new_expression(false),
                Keyword::Delete => return self.delete_expression(false),
                Keyword::Noexcept => return self.noexcept_expression(),
                _ => return self.postfix_expression(),
            },
            _ => return self.postfix_expression(),
        };
        self.unary_operator(op)
    }

    #[inline(never)]
    fn unary_operator(&mut self, op: UnaryOp) -> Expr {
        let start = self.span();
        self.bump();
        let operand = self.cast_expression();
        self.expr_since(start, ExprKind::Unary(op, Box::new(operand)))
    }

    /// `++x` and `--x`.
    #[inline(never)]
    fn prefix_step(&mut self) -> Expr {
        let start = self.span();
        let increment = self.at(Punct::PlusPlus);
        self.bump();
        let operand = Box::new(self.cast_expression());
        let kind = ExprKind::IncDec {
            increment,
            prefix: true,
            operand,
        };
        self.expr_since(start, kind)
    }

    /// GNU `&&label`.
    #[inline(never)]
    fn label_address(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        let name = self.name_at(self.pos);
        self.bump();
        self.height = 0;
        self.expr_since(start, ExprKind::LabelAddr(name))
    }

    #[inline(never)]
    fn noexcept_expression(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        let operand = self.expression_in_parens();
        self.expr_since(start, ExprKind::NoexceptExpr(Box::new(operand)))
    }

    #[inline(never)]
    pub(super) fn expression_in_parens(&mut self) -> Expr {
        let open = self.span();
        self.expect(Punct::LParen);
        let expr = self.expression();
        self.expect_close(Punct::RParen, open);
        expr
    }

    #[inline(never)]
    fn sizeof(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        if self.at(Punct::Ellipsis) {
            let span = self.span();
            self.unsupported("templates", span);
            self.bump();
        }
        if self.at(Punct::LParen) && self.is_parenthesised_type() {
            let open = self.span();
            let ty = self.type_in_parens();
            if self.at(Punct::LBrace) {
                let list = self.braced_list();
                let literal = self.expr_since(open, ExprKind::CompoundLiteral(ty, list));
                let operand = self.suffixes(open, literal);
                return self.expr_since(start, ExprKind::SizeofExpr(Box::new(operand)));
            }
            self.height = 0;
            return self.expr_since(start, ExprKind::SizeofType(ty));
        }
        if self.at_type_keyword() && !self.panicking {
            let from = self.span();
            let ty = self.type_name();
            let text_end = self.behind_previous();
            let open = Span {
                end: from.start,
                ..from
            };
            let diag = Diagnostic::error("parse-sizeof-parentheses", self.since(from))
                .fix(open, "(")
                .fix(text_end, ")");
            self.report(diag);
            return self.expr_since(start, ExprKind::SizeofType(Box::new(ty)));
        }
        let operand = match self.enter() {
            true => self.unary_expression(),
            false => self.error_expr(),
        };
        self.leave();
        self.expr_since(start, ExprKind::SizeofExpr(Box::new(operand)))
    }

    fn at_type_keyword(&self) -> bool {
        matches!(self.kind(), TokenKind::Keyword(keyword) if is_type_keyword(keyword))
    }

    #[inline(never)]
    fn alignof(&mut self) -> Expr {
        let start = self.span();
        let of_object = matches!(self.kind(), TokenKind::Keyword(Keyword::AlignofObject));
        self.bump();
        let ty = if self.at(Punct::LParen) && self.is_parenthesised_type() {
            self.type_in_parens()
        } else {
            // GNU: the alignment of an expression's type.
            let from = self.span();
            let operand = self.cast_expression();
            let ty = TypeSpecifier::TypeofExpr(Box::new(operand));
            Box::new(self.type_of(ty, self.since(from)))
        };
        let kind = if of_object {
            ExprKind::AlignofObject(ty)
        } else {
            ExprKind::Alignof(ty)
        };
        self.expr_since(start, kind)
    }

    #[inline(never)]
    pub(super) fn type_of(&self, ty: TypeSpecifier, span: Span) -> TypeName {
        let specifiers = DeclSpecifiers {
            storage: Vec::new(),
            ty,
            quals: Quals::default(),
            function: FunctionSpecifiers::default(),
            alignas: Vec::new(),
            attributes: Vec::new(),
            span,
        };
        TypeName {
            specifiers: Box::new(specifiers),
            declarator: self.no_declarator(),
            span,
        }
    }

    // --------------------------------------------------------------------------------------------- new and delete
    #[inline(never)]
    fn new_expression(&mut self, global: bool) -> Expr {
        let start = match global {
            true => self.tokens[self.pos.saturating_sub(1)].span,
            false => self.span(),
        };
        self.bump();
        let mut placement = Vec::new();
        if self.at(Punct::LParen) && self.is_placement() {
            let open = self.span();
            self.bump();
            if !self.at(Punct::RParen) {
                placement = self.arguments();
            }
            self.expect_close(Punct::RParen, open);
        }
        let ty = match self.at(Punct::LParen) {
            true => *self.type_in_parens(),
            false => self.new_type(),
        };
        self.check_new_bounds(&ty);
        let init = (self.at(Punct::LParen) || self.at(Punct::LBrace)).then(|| self.paren_or_braced());
        self.expr_since(
            start,
            ExprKind::New(Box::new(NewExpr {
                global,
                placement,
                ty,
                init,
            })),
        )
    }

    /// At the `(` behind `new`: arguments of `operator new`, or the type itself in parentheses?
    fn is_placement(&mut self) -> bool {
        let Some(end) = self.behind_parens(self.pos) else {
            return !self.is_parenthesised_type();
        };
        let type_follows = match self.kind_at(end) {
            TokenKind::Ident => true,
            TokenKind::Keyword(keyword) => is_type_keyword(keyword),
            TokenKind::Punct(Punct::ColonColon) => true,
            _ => false,
        };
        type_follows || !self.is_parenthesised_type()
    }

    fn check_new_bounds(&mut self, ty: &TypeName) {
        for part in &ty.declarator.parts {
            if let DeclaratorPart::Array(ArraySize::Star, _) = part {
                self.report(Diagnostic::error("parse-expected-index", ty.span).arg("found", "*"));
            }
        }
    }

    #[inline(never)]
    fn delete_expression(&mut self, global: bool) -> Expr {
        let start = match global {
            true => self.tokens[self.pos.saturating_sub(1)].span,
            false => self.span(),
        };
        self.bump();
        let array = self.at(Punct::LBracket) && self.next_is(Punct::RBracket);
        if array {
            self.bump();
            self.bump();
        }
        let operand = Box::new(self.cast_expression());
        self.expr_since(start, ExprKind::Delete { global, array, operand })
    }
}
