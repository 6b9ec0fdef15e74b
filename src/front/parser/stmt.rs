//! Statements (C17 6.8, C++17 9).

use super::Parser;
use super::decl::Level;
use super::scope::Meaning;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{Expr, ExprKind, Handler, InitValue, Stmt, StmtKind};
use crate::front::token::{Keyword, Punct, Token, TokenKind};
use crate::source::Span;

/// `else if`s in one row, at most.
pub(super) const MAX_ROW: usize = if cfg!(any(test, target_arch = "wasm32")) {
    1000
} else {
    4000
};

impl Parser {
    /// One statement, or a declaration in its place.
    pub(super) fn statement(&mut self) -> Stmt {
        let start = self.span();
        let kind = match self.enter() {
            true => self.statement_kind(),
            false => StmtKind::Error,
        };
        self.leave();
        Stmt {
            kind,
            span: self.since(start),
        }
    }

    fn statement_kind(&mut self) -> StmtKind {
        // `if (x == 3)) {`
        while self.at(Punct::RParen) && self.tentative == 0 && !self.panicking {
            let span = self.span();
            let diag = Diagnostic::error("parse-extra-close", span).arg("found", ")");
            self.report(diag.fix(span, ""));
            self.bump();
        }
        let start = self.span();
        if self.kind() == TokenKind::Ident {
            if self.tell_cpp_only() {
                self.expect_semicolon();
                return StmtKind::Error;
            }
            self.mend_statement_keyword();
        }
        match self.kind() {
            TokenKind::Punct(Punct::LBrace) => self.block().kind,
            TokenKind::Punct(Punct::Semi) => {
                self.bump();
                StmtKind::Empty
            }
            TokenKind::Keyword(keyword) => match self.keyword_statement(keyword, start) {
                Some(kind) => kind,
                None => self.declaration_or_expression(),
            },
            TokenKind::Ident if self.next_is(Punct::Colon) && self.is_walrus() => self.declaration_or_expression(),
            TokenKind::Ident if self.next_is(Punct::Colon) => {
                let name = self.name_at(self.pos);
                self.bump();
                self.bump();
                self.attributes(&mut Vec::new());
                StmtKind::Label(name, self.labelled())
            }
            _ => self.declaration_or_expression(),
        }
    }

    /// `x := 3`: told, and read as `x = + 3`.
    fn is_walrus(&mut self) -> bool {
        let (colon, equal) = (self.pos + 1, self.pos + 2);
        if !self.is_punct_at(equal, Punct::Assign) || self.token_at(equal).space_before || self.tentative > 0 {
            return false;
        }
        let span = self.token_at(colon).span.to(self.token_at(equal).span);
        let diag = Diagnostic::error("parse-misspelt-operator", span);
        self.report(diag.arg("found", ":=").arg("meant", "=").fix(span, "="));
        self.tokens[colon].kind = TokenKind::Punct(Punct::Assign);
        self.tokens[equal].kind = TokenKind::Punct(Punct::Plus);
        true
    }

    /// A statement that begins with a keyword; nothing when that begins a declaration or an expression.
    fn keyword_statement(&mut self, keyword: Keyword, start: Span) -> Option<StmtKind> {
        let read: fn(&mut Parser) -> StmtKind = match keyword {
            Keyword::If => Parser::if_statement,
            Keyword::While => Parser::while_statement,
            Keyword::Do => Parser::do_statement,
            Keyword::For => Parser::for_statement,
            Keyword::Switch => Parser::switch_statement,
            Keyword::Case => Parser::case,
            Keyword::Default => Parser::default_label,
            Keyword::Return => Parser::return_statement,
            Keyword::Break | Keyword::Continue => Parser::jump,
            Keyword::Goto => Parser::goto,
            Keyword::Try if self.is_cpp() => Parser::try_statement,
            Keyword::Catch | Keyword::Else | Keyword::Asm => return Some(self.misplaced(keyword, start)),
            Keyword::LabelDecl => Parser::label_declaration,
            Keyword::Extension => {
                self.bump();
                Parser::statement_kind
            }
            Keyword::Attribute if !self.begins_declaration() => Parser::attribute_statement,
            _ => return None,
        };
        Some(read(self))
    }

    fn default_label(&mut self) -> StmtKind {
        self.bump();
        self.label_colon();
        StmtKind::Default(self.labelled())
    }

    fn return_statement(&mut self) -> StmtKind {
        self.bump();
        let value = (!self.at(Punct::Semi) && !self.ends_statement_here()).then(|| self.return_value());
        self.expect_semicolon();
        StmtKind::Return(value)
    }

    fn jump(&mut self) -> StmtKind {
        let breaks = self.at_keyword(Keyword::Break);
        self.bump();
        self.expect_semicolon();
        match breaks {
            true => StmtKind::Break,
            false => StmtKind::Continue,
        }
    }

    fn try_statement(&mut self) -> StmtKind {
        self.bump();
        let body = Box::new(self.block());
        let handlers = self.handlers();
        StmtKind::Try { body, handlers }
    }

    /// Keywords that cannot begin a statement, or not here.
    #[inline(never)]
    fn misplaced(&mut self, keyword: Keyword, start: Span) -> StmtKind {
        match keyword {
            Keyword::Catch => {
                self.report(Diagnostic::error("parse-catch-without-try", start));
                self.handlers();
                StmtKind::Error
            }
            Keyword::Else => {
                self.report(Diagnostic::error("parse-else-without-if", start).hint(Message::new("parse-else-hint")));
                self.bump();
                self.statement().kind
            }
            _ => {
                self.bump();
                self.asm_statement()
            }
        }
    }

    /// GNU `__label__ a, b;`
    fn label_declaration(&mut self) -> StmtKind {
        self.bump();
        let mut names = Vec::new();
        while let Some(name) = self.take_name() {
            names.push(name);
            if !self.take(Punct::Comma) {
                break;
            }
        }
        self.expect_semicolon();
        StmtKind::LabelDecl(names)
    }

    /// `__attribute__((fallthrough));`
    fn attribute_statement(&mut self) -> StmtKind {
        self.attributes(&mut Vec::new());
        self.expect_semicolon();
        StmtKind::Empty
    }

    fn return_value(&mut self) -> InitValue {
        match self.is_cpp() {
            true => self.init_value(),
            false => InitValue::Expr(Box::new(self.expression())),
        }
    }

    /// `return` at the end of a line that the next one does not continue.
    fn ends_statement_here(&self) -> bool {
        self.at(Punct::RBrace) || (self.at_eof() && self.fragment)
    }

    #[inline(never)]
    fn declaration_or_expression(&mut self) -> StmtKind {
        if self.at_cpp_attribute() {
            self.attributes(&mut Vec::new());
            if self.take(Punct::Semi) {
                return StmtKind::Empty;
            }
            return self.statement_kind();
        }
        if self.begins_declaration() {
            return StmtKind::Decl(self.declaration(Level::Block));
        }
        let expr = self.expression();
        self.expect_semicolon();
        StmtKind::Expr(expr)
    }

    /// `{ ... }`
    pub(super) fn block(&mut self) -> Stmt {
        let start = self.span();
        if !self.at(Punct::LBrace) {
            return self.block_without_brace(start);
        }
        self.bump();
        self.block_rest(start)
    }

    /// The `{` is missing: told, and read as if it stood where statements follow.
    #[inline(never)]
    fn block_without_brace(&mut self, start: Span) -> Stmt {
        let statement = matches!(self.kind(), TokenKind::Ident | TokenKind::Keyword(_)) && self.token().line_start;
        if !statement || self.panicking || self.tentative > 0 {
            self.expected("parse-expected-block");
            self.synchronise();
            return Stmt {
                kind: StmtKind::Error,
                span: start,
            };
        }
        self.expect(Punct::LBrace);
        self.block_rest(start)
    }

    /// Behind the `{`.
    fn block_rest(&mut self, start: Span) -> Stmt {
        // `if (a) { b; else c;`: the `else` shows where the block should have ended.
        let is_then = self.then_block.take().is_some_and(|open| open + 1 == self.pos);
        self.scopes.push_block();
        let mut stmts = Vec::new();
        while !self.at(Punct::RBrace) && !self.at_eof() {
            if is_then && self.at_keyword(Keyword::Else) && !self.panicking {
                self.tell_open_block(start);
                self.scopes.pop();
                return Stmt {
                    kind: StmtKind::Block(stmts),
                    span: self.since(start),
                };
            }
            let before = self.pos;
            stmts.push(self.statement());
            self.ensure_progress(before);
        }
        self.scopes.pop();
        self.expect_brace(start);
        Stmt {
            kind: StmtKind::Block(stmts),
            span: self.since(start),
        }
    }

    #[inline(never)]
    fn tell_open_block(&mut self, open: Span) {
        let place = self.behind_previous();
        let opened = Message::new("parse-opened-here");
        self.report(
            Diagnostic::error("parse-missing-brace", place)
                .label(open, opened)
                .fix(place, " }"),
        );
    }

    /// A statement with a scope of its own.
    pub(super) fn scoped_statement(&mut self) -> Box<Stmt> {
        self.scopes.push_block();
        let stmt = match self.at(Punct::RBrace) && !self.panicking {
            true => self.missing_statement(),
            false => Box::new(self.statement()),
        };
        if let (StmtKind::Decl(_), false) = (&stmt.kind, self.is_cpp()) {
            self.report(Diagnostic::error("parse-declaration-alone", stmt.span));
        }
        self.scopes.pop();
        stmt
    }

    #[inline(never)]
    fn missing_statement(&mut self) -> Box<Stmt> {
        self.expected("parse-expected-statement");
        self.panicking = self.fatal;
        let span = self.behind_previous();
        Box::new(Stmt {
            kind: StmtKind::Error,
            span,
        })
    }

    /// What a label stands before. A declaration there (gcc, C23) is the block's next statement; so is nothing.
    pub(super) fn labelled(&mut self) -> Box<Stmt> {
        let empty = Stmt {
            kind: StmtKind::Empty,
            span: self.behind_previous(),
        };
        let ends = self.at(Punct::RBrace) || self.at_eof();
        if ends || self.begins_declaration() {
            return Box::new(empty);
        }
        Box::new(self.statement())
    }

    pub(super) fn label_colon(&mut self) {
        if self.at(Punct::Semi) && !self.panicking {
            let span = self.span();
            self.report(
                Diagnostic::error("parse-expected", span)
                    .arg("expected", ":")
                    .arg("found", ";")
                    .fix(span, ":"),
            );
            self.bump();
            return;
        }
        self.expect(Punct::Colon);
    }

    #[inline(never)]
    fn goto(&mut self) -> StmtKind {
        self.bump();
        let kind = if self.take(Punct::Star) {
            StmtKind::GotoComputed(self.expression())
        } else {
            match self.take_name() {
                Some(name) => StmtKind::Goto(name),
                None => {
                    self.expected("parse-expected-label");
                    StmtKind::Error
                }
            }
        };
        self.expect_semicolon();
        kind
    }

    /// The handlers of a `try`, at least one.
    #[inline(never)]
    pub(super) fn handlers(&mut self) -> Vec<Handler> {
        let mut handlers = Vec::new();
        if !self.at_keyword(Keyword::Catch) && !self.panicking {
            let place = self.behind_previous();
            self.report(Diagnostic::error("parse-expected-catch", place));
        }
        while self.at_keyword(Keyword::Catch) {
            let start = self.span();
            self.bump();
            let open = self.span();
            self.expect(Punct::LParen);
            self.scopes.push_block();
            let param = match self.take(Punct::Ellipsis) {
                true => None,
                false => Some(self.parameter()),
            };
            if let Some(name) = param.as_ref().and_then(|param| param.declarator.name.clone())
                && let crate::front::ast::UnqualifiedId::Ident(name) = name.id
            {
                self.scopes.declare_value(&name.text);
            }
            self.expect_head_close(open);
            let span = self.since(start);
            let body = self.block();
            self.scopes.pop();
            handlers.push(Handler { param, body, span });
        }
        handlers
    }

    // ------------------------------------------------------------------------------------- misspelt keywords
    /// `elif (x)`, as other languages write `else if (x)`: says so and goes on at the `if`.
    pub(super) fn mend_else_if(&mut self) -> bool {
        let is_else_if = self.kind() == TokenKind::Ident
            && self.kind_at(self.pos + 1) == TokenKind::Punct(Punct::LParen)
            && matches!(&*self.token().text, "elif" | "elseif" | "elsif");
        if is_else_if {
            let span = self.span();
            self.report(
                Diagnostic::error("parse-misspelt-keyword", span)
                    .arg("found", self.token().text.to_string())
                    .arg("meant", "else if")
                    .fix(span, "else if"),
            );
            if self.tentative == 0 {
                let at = self.pos;
                self.tokens[at].kind = TokenKind::Keyword(Keyword::If);
            }
        }
        is_else_if && self.tentative == 0
    }

    /// `new int` and `delete p` in C: says so and leaves the rest of the statement out.
    #[inline(never)]
    pub(super) fn tell_cpp_only(&mut self) -> bool {
        let is_word = |text: &str| matches!(text, "new" | "delete");
        let next = self.token_at(self.pos + 1);
        let is_cpp_only = !self.is_cpp()
            && self.kind() == TokenKind::Ident
            && is_word(&self.token().text)
            && matches!(next.kind, TokenKind::Ident | TokenKind::Keyword(_))
            && !next.line_start;
        if !is_cpp_only {
            return false;
        }
        let word = self.token().text.to_string();
        let hint = if word == "new" {
            "parse-hint-malloc"
        } else {
            "parse-hint-free"
        };
        self.report(
            Diagnostic::error("parse-cpp-only", self.span())
                .arg("found", word)
                .hint(Message::new(hint)),
        );
        while !self.at_eof() && !self.at(Punct::Semi) && !self.at(Punct::RBrace) && !self.at(Punct::RParen) {
            self.bump();
        }
        true
    }

    /// `retrun 0;`, `whlie (x) {`, `brake;`: an unknown name where only a keyword makes sense.
    #[inline(never)]
    fn mend_statement_keyword(&mut self) {
        if self.meaning_at(self.pos) != Meaning::Unknown || self.tentative > 0 {
            return;
        }
        let next = self.pos + 1;
        let candidates: &[&'static str] = match self.kind_at(next) {
            TokenKind::Punct(Punct::LParen) => match self.behind_parens(next) {
                Some(end) => {
                    let body = matches!(
                        self.kind_at(end),
                        TokenKind::Punct(Punct::LBrace) | TokenKind::Ident | TokenKind::Keyword(_)
                    );
                    if body {
                        &["if", "while", "for", "switch"]
                    } else {
                        &["return"]
                    }
                }
                None => return,
            },
            TokenKind::Punct(Punct::Semi) => &["break", "continue", "return"],
            TokenKind::Punct(Punct::Colon) if !self.is_jumped_to() => &["default"],
            TokenKind::Punct(Punct::LBrace) => &["else", "do", "try"],
            TokenKind::Ident | TokenKind::Number | TokenKind::Char | TokenKind::Str | TokenKind::Keyword(_)
                if !self.token_at(next).line_start =>
            {
                &["return", "else", "case", "goto", "delete"]
            }
            _ => return,
        };
        if let Some(keyword) = self.meant_keyword(candidates)
            && Keyword::of(keyword, self.dialect).is_some()
        {
            self.mend_keyword(keyword);
        }
    }

    /// Whether the name here is that of a label: something jumps there or takes its address.
    fn is_jumped_to(&self) -> bool {
        let label = &self.token().text;
        let is_use = |pair: &[Token]| {
            let asks = pair[0].is(Punct::AndAnd) || pair[0].kind == TokenKind::Keyword(Keyword::Goto);
            asks && pair[1].text == *label
        };
        self.tokens.windows(2).any(is_use)
    }

    /// In place of an expression that could not be read.
    pub(super) fn error_expr(&mut self) -> Expr {
        self.height = 0;
        Expr {
            kind: ExprKind::Error,
            span: self.span(),
        }
    }
}
