//! Lambda expressions: captures, parameters, body (C++17 8.1.5).
//!
//! ```text
//! [&sum, k] (int x) mutable -> int { return sum += k * x; }
//! captures  parameters              body
//! ```

use super::Parser;
use crate::front::ast::{Capture, ExprKind, FunctionPart, Lambda, Stmt, StmtKind, UnqualifiedId};
use crate::front::token::{Keyword, Punct, TokenKind};

impl Parser {
    #[inline(never)]
    pub(super) fn lambda(&mut self) -> ExprKind {
        let open = self.span();
        self.bump();
        let mut lambda = Lambda {
            default_by_ref: None,
            captures: Vec::new(),
            function: None,
            is_mutable: false,
            body: Stmt {
                kind: StmtKind::Empty,
                span: open,
            },
        };
        self.captures(&mut lambda);
        let lost = self.panicking;
        self.expect_close(Punct::RBracket, open);
        if lost {
            self.panicking = true;
            return ExprKind::Error;
        }
        self.scopes.push_block();
        if self.at(Punct::LParen) {
            lambda.function = Some(self.lambda_parameters(&mut lambda.is_mutable));
        }
        lambda.body = match self.panicking {
            true => Stmt {
                kind: StmtKind::Error,
                span: open,
            },
            false => self.block(),
        };
        self.scopes.pop();
        ExprKind::Lambda(Box::new(lambda))
    }

    #[inline(never)]
    fn captures(&mut self, lambda: &mut Lambda) {
        while !self.at(Punct::RBracket) && !self.at_eof() {
            let lone = matches!(
                self.kind_at(self.pos + 1),
                TokenKind::Punct(Punct::Comma | Punct::RBracket)
            );
            if lone && (self.at(Punct::Amp) || self.at(Punct::Assign)) {
                lambda.default_by_ref = Some(self.at(Punct::Amp));
                self.bump();
            } else {
                let by_ref = self.take(Punct::Amp);
                let this = self.at_keyword(Keyword::This);
                if !this && self.kind() != TokenKind::Ident {
                    return self.expected("parse-expected-capture");
                }
                let name = self.name_at(self.pos);
                self.bump();
                let init = self.take(Punct::Assign).then(|| self.assignment_expression());
                lambda.captures.push(Capture { name, by_ref, init });
            }
            if !self.take(Punct::Comma) {
                return;
            }
        }
    }

    fn lambda_parameters(&mut self, is_mutable: &mut bool) -> FunctionPart {
        let open = self.span();
        self.bump();
        let mut part = self.parameters();
        self.expect_close(Punct::RParen, open);
        *is_mutable = self.take_keyword(Keyword::Mutable);
        self.function_qualifiers(&mut part);
        for param in &part.params {
            if let Some(name) = &param.declarator.name
                && let UnqualifiedId::Ident(name) = &name.id
            {
                self.scopes.declare_value(&name.text);
            }
        }
        part
    }
}
