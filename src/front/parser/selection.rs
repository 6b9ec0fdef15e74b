//! Selections: `if`, `else`, `switch`, `case`, and the heads in parentheses that loops have too (C17 6.8.4, C++17 9.4).
//!
//! A long row of `else if` is read in a loop and built into a tree afterwards, so that it needs no deep recursion.

use super::Parser;
use super::declarator::DeclaratorMode;
use super::scope::Meaning;
use super::stmt::MAX_ROW;
use crate::diag::Diagnostic;
use crate::front::ast::{Condition, Decl, DeclKind, InitDeclarator, SimpleDecl, Stmt, StmtKind};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

/// `if (init; cond) then`, its `else` not yet read.
struct Branch {
    start: Span,
    init: Option<Box<Stmt>>,
    cond: Condition,
    then: Box<Stmt>,
}

impl Parser {
    #[inline(never)]
    pub(super) fn if_statement(&mut self) -> StmtKind {
        // `else if` again and again is read in a loop and put together from its end.
        let mut row = Vec::new();
        let last = self.if_row(&mut row);
        self.if_tree(row, last)
    }

    fn if_row(&mut self, row: &mut Vec<Branch>) -> Option<Box<Stmt>> {
        loop {
            self.if_branch(row);
            if !(self.mend_else_if() || self.take_keyword(Keyword::Else)) {
                return None;
            }
            if !self.at_keyword(Keyword::If) || row.len() >= MAX_ROW {
                return Some(self.else_branch());
            }
        }
    }

    #[inline(never)]
    fn if_branch(&mut self, row: &mut Vec<Branch>) {
        let start = self.span();
        if self.take_keyword(Keyword::If) {
            self.take_keyword(Keyword::Constexpr);
        }
        self.scopes.push_block();
        let (init, cond) = self.head();
        self.mend_then();
        self.then_block = self.at(Punct::LBrace).then_some(self.pos);
        let then = self.scoped_statement();
        row.push(Branch {
            start,
            init,
            cond,
            then,
        });
    }

    #[inline(never)]
    fn if_tree(&mut self, row: Vec<Branch>, mut last: Option<Box<Stmt>>) -> StmtKind {
        let end = self.since(row.first().map_or(self.span(), |first| first.start));
        let mut kind = StmtKind::Empty;
        for (index, branch) in row.into_iter().enumerate().rev() {
            self.scopes.pop();
            kind = StmtKind::If {
                init: branch.init,
                cond: branch.cond,
                then: branch.then,
                otherwise: last.take(),
            };
            if index > 0 {
                last = Some(Box::new(Stmt {
                    span: branch.start.to(end),
                    kind: std::mem::replace(&mut kind, StmtKind::Empty),
                }));
            }
        }
        kind
    }

    fn else_branch(&mut self) -> Box<Stmt> {
        let is_condition = self.at(Punct::LParen)
            && !self.panicking
            && self
                .behind_parens(self.pos)
                .is_some_and(|end| self.is_punct_at(end, Punct::LBrace));
        if !is_condition || self.tentative > 0 {
            return self.scoped_statement();
        }
        // `else (x == 2) {`: a condition without its `if`.
        let start = self.span();
        let place = self.behind_previous();
        self.report(Diagnostic::error("parse-else-condition", start).fix(place, " if"));
        let kind = self.if_statement();
        Box::new(Stmt {
            kind,
            span: self.since(start),
        })
    }

    /// `if (x) then y();`
    fn mend_then(&mut self) {
        if !self.at_word("then") || self.meaning_at(self.pos) != Meaning::Unknown || self.panicking {
            return;
        }
        let span = self.span();
        let diag = Diagnostic::error("parse-needless-word", span).arg("found", "then");
        self.report(diag.fix(span, ""));
        if self.tentative == 0 {
            self.bump();
        }
    }

    #[inline(never)]
    pub(super) fn switch_statement(&mut self) -> StmtKind {
        self.bump();
        self.scopes.push_block();
        let (init, cond) = self.head();
        let body = self.scoped_statement();
        self.scopes.pop();
        StmtKind::Switch { init, cond, body }
    }

    #[inline(never)]
    pub(super) fn case(&mut self) -> StmtKind {
        self.bump();
        let low = self.conditional_expression();
        let high = self.take(Punct::Ellipsis).then(|| self.conditional_expression());
        self.label_colon();
        self.panicking = self.fatal;
        StmtKind::Case {
            low,
            high,
            body: self.labelled(),
        }
    }

    /// `(init; cond)` of `if` and `switch`.
    #[inline(never)]
    fn head(&mut self) -> (Option<Box<Stmt>>, Condition) {
        let open = self.span();
        let parens = self.open_head();
        let start = self.span();
        let (mut init, mut cond) = (None, None);
        if self.is_cpp() && self.at(Punct::Semi) {
            self.bump();
            init = Some(Box::new(Stmt {
                kind: StmtKind::Empty,
                span: self.since(start),
            }));
        } else {
            let first = self.condition();
            if self.is_cpp() && self.at(Punct::Semi) && parens {
                self.bump();
                let span = self.since(start);
                let kind = match first {
                    Condition::Expr(expr) => StmtKind::Expr(expr),
                    Condition::Decl(decl, span) => StmtKind::Decl(Decl {
                        kind: DeclKind::Simple(*decl),
                        span,
                    }),
                };
                init = Some(Box::new(Stmt { kind, span }));
            } else {
                cond = Some(first);
            }
        }
        let cond = match cond {
            Some(cond) => cond,
            None => self.condition(),
        };
        self.close_head(open, parens);
        (init, cond)
    }

    /// The `(` of a head; tells when it is missing.
    pub(super) fn open_head(&mut self) -> bool {
        let parens = self.take(Punct::LParen);
        if !parens && !self.panicking {
            self.tell_bare_head();
        }
        parens
    }

    /// `if x < 3 {`: both parentheses are missing, or the first one.
    #[inline(never)]
    fn tell_bare_head(&mut self) {
        let place = self.behind_previous();
        let start = Span {
            end: self.span().start,
            ..self.span()
        };
        let mut end = self.pos;
        while !self.token_at(end).line_start && !self.is_punct_at(end, Punct::LBrace) {
            if matches!(
                self.kind_at(end),
                TokenKind::Punct(Punct::RParen | Punct::Semi) | TokenKind::Eof
            ) {
                break;
            }
            end += 1;
        }
        let found = self.token().text.to_string();
        let diag = Diagnostic::error("parse-expected", place)
            .arg("expected", "(")
            .arg("found", found);
        let mut diag = diag.fix(start, "(");
        if !self.is_punct_at(end, Punct::RParen) && end > self.pos {
            diag = diag.fix(self.token_at(end - 1).span.after(), ")");
        }
        self.report(diag);
    }

    pub(super) fn close_head(&mut self, open: Span, parens: bool) {
        if parens {
            return self.expect_head_close(open);
        }
        // The `(` is missing and has been told; `)` may be there or not.
        self.take(Punct::RParen);
    }

    /// An expression, or in C++ a declaration with an initialiser.
    pub(super) fn condition(&mut self) -> Condition {
        let start = self.span();
        if self.is_cpp() && self.begins_declaration() {
            let (decl, _) = self.head_declaration();
            return Condition::Decl(Box::new(decl), self.since(start));
        }
        if self.at(Punct::RParen) {
            self.expected("parse-expected-condition");
            return Condition::Expr(self.error_expr());
        }
        Condition::Expr(self.expression())
    }

    /// A declaration inside the head of a statement, without its `;`; true when a `:` follows (range `for`).
    #[inline(never)]
    pub(super) fn head_declaration(&mut self) -> (SimpleDecl, bool) {
        let specifiers = self.declaration_specifiers();
        if self.is_structured_binding(&specifiers) {
            let (declarator, bindings) = self.binding_names();
            let init = self.take(Punct::Assign).then(|| self.assigned_initializer());
            let item = InitDeclarator::new(declarator, init);
            return (
                SimpleDecl {
                    specifiers,
                    declarators: vec![item],
                    bindings,
                },
                self.at(Punct::Colon),
            );
        }
        let mut declarators = Vec::new();
        loop {
            let declarator = self.declarator(DeclaratorMode::Named);
            self.declare(&specifiers, &declarator);
            let mut item = InitDeclarator::new(declarator, None);
            if self.take(Punct::Assign) {
                item.init = Some(self.assigned_initializer());
            } else if self.is_cpp() && (self.at(Punct::LBrace) || self.at(Punct::LParen)) {
                item.init = Some(self.paren_or_braced());
            }
            declarators.push(item);
            if !self.take(Punct::Comma) {
                break;
            }
        }
        (
            SimpleDecl {
                specifiers,
                declarators,
                bindings: Vec::new(),
            },
            self.at(Punct::Colon),
        )
    }
}
