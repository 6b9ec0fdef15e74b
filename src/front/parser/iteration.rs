//! Loops: `while`, `do`, `for`, and the range-based `for` (C17 6.8.5, C++17 9.5).
//!
//! A comma where the head of a `for` needs a semicolon is mended once it is clear that it was meant as one.

use super::Parser;
use crate::diag::Diagnostic;
use crate::front::ast::{Decl, DeclKind, ExprKind, SimpleDecl, Stmt, StmtKind};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

impl Parser {
    #[inline(never)]
    pub(super) fn while_statement(&mut self) -> StmtKind {
        self.bump();
        self.scopes.push_block();
        let open = self.span();
        let parens = self.open_head();
        let cond = self.condition();
        self.close_head(open, parens);
        let body = self.scoped_statement();
        self.scopes.pop();
        StmtKind::While { cond, body }
    }

    #[inline(never)]
    pub(super) fn do_statement(&mut self) -> StmtKind {
        self.bump();
        let body = self.scoped_statement();
        if !self.take_keyword(Keyword::While) {
            self.expected("parse-expected-while");
            self.panicking = self.fatal;
            return StmtKind::Error;
        }
        let open = self.span();
        let parens = self.open_head();
        let cond = self.expression();
        match parens {
            true => self.expect_close(Punct::RParen, open),
            false => self.close_head(open, parens),
        }
        self.expect_semicolon();
        StmtKind::DoWhile { body, cond }
    }

    #[inline(never)]
    pub(super) fn for_statement(&mut self) -> StmtKind {
        self.bump();
        self.scopes.push_block();
        let open = self.span();
        if !self.at(Punct::LParen) && !self.panicking && self.tentative == 0 {
            // `for i in range(3)`: the rest of the head is passed over.
            let place = self.behind_previous();
            let diag = Diagnostic::error("parse-expected", place).arg("expected", "(");
            let found = self.token().text.to_string();
            self.report(diag.arg("found", found));
            self.incomplete = true;
            self.panicking = true;
            self.expect_head_close(open);
            let body = self.scoped_statement();
            self.scopes.pop();
            return body.kind;
        }
        if self.at(Punct::LParen) {
            self.mend_commas();
        }
        self.expect(Punct::LParen);
        let kind = self.for_rest(open);
        self.scopes.pop();
        kind
    }

    /// `for (i = 0, i < n, i++)`: both commas are told once and read as `;`.
    #[inline(never)]
    fn mend_commas(&mut self) {
        let mut nested = 0_usize;
        let mut commas = Vec::new();
        for (at, token) in self.tokens.iter().enumerate().skip(self.pos) {
            match token.kind {
                TokenKind::Punct(Punct::LParen | Punct::LBracket) => nested += 1,
                TokenKind::Punct(Punct::RParen | Punct::RBracket) => {
                    nested -= 1;
                    if nested == 0 {
                        break;
                    }
                }
                TokenKind::Punct(Punct::Comma) if nested == 1 => commas.push(at),
                TokenKind::Punct(Punct::Semi | Punct::Colon | Punct::LBrace) | TokenKind::Eof => return,
                _ => {}
            }
        }
        let [first, second] = commas[..] else { return };
        let spans = (self.tokens[first].span, self.tokens[second].span);
        let diag = Diagnostic::error("parse-comma-for-semicolon", spans.0);
        self.report(diag.fix(spans.0, ";").fix(spans.1, ";"));
        if self.tentative == 0 {
            for at in [first, second] {
                self.tokens[at].kind = TokenKind::Punct(Punct::Semi);
            }
        }
    }

    #[inline(never)]
    fn for_rest(&mut self, open: Span) -> StmtKind {
        let start = self.span();
        let init = if self.take(Punct::Semi) {
            StmtKind::Empty
        } else if self.begins_declaration() {
            let (decl, colon) = self.head_declaration();
            if colon && self.is_cpp() {
                return self.range_for(decl, open);
            }
            let span = self.since(start);
            self.head_semicolon();
            StmtKind::Decl(Decl {
                kind: DeclKind::Simple(decl),
                span,
            })
        } else {
            let expr = self.expression();
            self.head_semicolon();
            StmtKind::Expr(expr)
        };
        let init = Box::new(Stmt {
            kind: init,
            span: self.since(start),
        });
        let cond = (!self.at(Punct::Semi) && !self.at(Punct::RParen)).then(|| self.condition());
        self.head_semicolon();
        let step = (!self.at(Punct::RParen)).then(|| self.expression());
        if self.at(Punct::Semi) && !self.panicking {
            let span = self.span();
            self.report(Diagnostic::error("parse-extra-semicolon", span).fix(span, ""));
            self.bump();
        }
        self.expect_head_close(open);
        StmtKind::For {
            init,
            cond,
            step,
            body: self.scoped_statement(),
        }
    }

    /// The `;` between the parts of a `for`; a `,` in its place is told as such.
    fn head_semicolon(&mut self) {
        if self.panicking || self.take(Punct::Semi) {
            if self.panicking {
                self.take(Punct::Semi);
            }
            return;
        }
        let span = self.span();
        if self.at(Punct::RParen) {
            return self.error(Diagnostic::error("parse-for-parts", span));
        }
        self.expect(Punct::Semi);
    }

    #[inline(never)]
    fn range_for(&mut self, decl: SimpleDecl, open: Span) -> StmtKind {
        self.bump();
        let start = self.span();
        let range = match self.at(Punct::LBrace) {
            true => {
                let list = self.braced_list();
                self.expr_since(start, ExprKind::List(list))
            }
            false => self.expression(),
        };
        self.expect_head_close(open);
        StmtKind::RangeFor {
            decl: Box::new(decl),
            range,
            body: self.scoped_statement(),
        }
    }
}
