//! Initialisers: `= 3`, `= { .x = 1, [2] = 5 }`, `{1, 2}`, `(1, 2)` (C17 6.7.9, C++17 11.6).

use super::Parser;
use crate::front::ast::{Designator, ExprKind, InitItem, InitList, InitValue, Initializer};
use crate::front::token::{Punct, TokenKind};

impl Parser {
    /// What follows `=`, already taken.
    pub(super) fn assigned_initializer(&mut self) -> Initializer {
        if self.at(Punct::LBrace) {
            return Initializer::List {
                list: self.braced_list(),
                equal: true,
            };
        }
        Initializer::Expr(Box::new(self.assignment_expression()))
    }

    /// C++ `(a, b)` behind a declarator, in `new` or in a constructor's initialisers.
    #[inline(never)]
    pub(super) fn paren_initializer(&mut self) -> Initializer {
        let open = self.span();
        self.bump();
        let args = if self.at(Punct::RParen) {
            Vec::new()
        } else {
            self.arguments()
        };
        self.expect_close(Punct::RParen, open);
        Initializer::Paren(args, self.since(open))
    }

    /// C++ `(...)` or `{...}`.
    pub(super) fn paren_or_braced(&mut self) -> Initializer {
        if self.at(Punct::LBrace) {
            return Initializer::List {
                list: self.braced_list(),
                equal: false,
            };
        }
        self.paren_initializer()
    }

    /// An expression or a braced list.
    pub(super) fn init_value(&mut self) -> InitValue {
        if self.at(Punct::LBrace) {
            return InitValue::List(self.braced_list());
        }
        InitValue::Expr(Box::new(self.assignment_expression()))
    }

    /// `{ ... }`
    #[inline(never)]
    pub(super) fn braced_list(&mut self) -> InitList {
        let open = self.span();
        let mut items = Vec::new();
        if self.enter() {
            self.bump();
            while !self.at(Punct::RBrace) && !self.at_eof() {
                let before = self.pos;
                let designators = self.designation();
                let value = self.init_value();
                items.push(InitItem { designators, value });
                if !self.take(Punct::Comma) {
                    if self.missing_comma() && self.pos > before {
                        self.expect(Punct::Comma);
                        continue;
                    }
                    break;
                }
            }
            self.close_braces(open);
        }
        self.leave();
        InitList {
            items,
            span: self.since(open),
        }
    }

    /// Another item follows without a comma.
    fn missing_comma(&self) -> bool {
        !self.panicking
            && matches!(
                self.kind(),
                TokenKind::Number | TokenKind::Char | TokenKind::Ident | TokenKind::Punct(Punct::LBrace)
            )
    }

    /// `.a[3] =`; nothing when the item has none.
    fn designation(&mut self) -> Vec<Designator> {
        let mut designators = Vec::new();
        if self.kind() == TokenKind::Ident && self.next_is(Punct::Colon) && !self.is_cpp() {
            // Old GNU form `a: 1`.
            designators.extend(self.take_name().map(Designator::Field));
            self.bump();
            return designators;
        }
        loop {
            if self.at(Punct::Dot) && self.kind_at(self.pos + 1) == TokenKind::Ident {
                self.bump();
                designators.extend(self.take_name().map(Designator::Field));
            } else if self.at(Punct::LBracket)
                && !(self.is_cpp() && designators.is_empty() && !self.is_array_designator())
            {
                if self.is_cpp() {
                    let span = self.span();
                    self.unsupported("[index] = value in an initialiser of C++", span);
                }
                let open = self.span();
                self.bump();
                let low = self.conditional_expression();
                let designator = match self.take(Punct::Ellipsis) {
                    true => Designator::Range(low, self.conditional_expression()),
                    false => Designator::Index(low),
                };
                designators.push(designator);
                self.expect_close(Punct::RBracket, open);
            } else {
                break;
            }
        }
        // Old GNU form `[2] 1`.
        let old = !self.is_cpp() && matches!(designators.as_slice(), [Designator::Index(_) | Designator::Range(..)]);
        if !designators.is_empty() && !self.take(Punct::Assign) && !self.at(Punct::LBrace) && !old {
            self.expect(Punct::Assign);
        }
        designators
    }

    /// `[1] =`, which begins no lambda.
    fn is_array_designator(&self) -> bool {
        matches!(self.kind_at(self.pos + 1), TokenKind::Number | TokenKind::Ident)
            && self.is_punct_at(self.pos + 2, Punct::RBracket)
            && self.is_punct_at(self.pos + 3, Punct::Assign)
    }

    /// `a.b[3]` inside `offsetof`.
    pub(super) fn offset_designators(&mut self) -> Vec<Designator> {
        let mut designators: Vec<_> = self.take_name().map(Designator::Field).into_iter().collect();
        if designators.is_empty() {
            self.expected("parse-expected-member");
        }
        loop {
            if self.take(Punct::Dot) || self.take(Punct::Arrow) {
                match self.take_name() {
                    Some(name) => designators.push(Designator::Field(name)),
                    None => self.expected("parse-expected-member"),
                }
            } else if self.at(Punct::LBracket) {
                let open = self.span();
                self.bump();
                designators.push(Designator::Index(self.expression()));
                self.expect_close(Punct::RBracket, open);
            } else {
                return designators;
            }
        }
    }

    /// Arguments up to the closing bracket, at least one.
    #[inline(never)]
    pub(super) fn arguments(&mut self) -> Vec<crate::front::ast::Expr> {
        let mut args = Vec::new();
        let mut tallest = 0;
        loop {
            if self.is_cpp() && self.at(Punct::LBrace) {
                let start = self.span();
                let list = self.braced_list();
                args.push(self.expr_since(start, ExprKind::List(list)));
            } else {
                args.push(self.assignment_expression());
            }
            tallest = tallest.max(self.height);
            if self.is_cpp() && self.at(Punct::Ellipsis) {
                let span = self.span();
                self.unsupported("templates", span);
                self.bump();
            }
            if self.take(Punct::Comma) {
                continue;
            }
            let operand = matches!(
                self.kind(),
                TokenKind::Number | TokenKind::Char | TokenKind::Ident | TokenKind::Str
            );
            if !operand || self.token().line_start || self.panicking {
                break;
            }
            self.expect(Punct::Comma);
        }
        self.height = tallest;
        args
    }
}
