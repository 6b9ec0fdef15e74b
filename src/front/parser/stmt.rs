//! Statements (C17 6.8, C++17 9).

use super::Parser;
use super::decl::Level;
use super::declarator::DeclaratorMode;
use super::scope::Meaning;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{
    Condition, Decl, DeclKind, Expr, ExprKind, Handler, InitDeclarator, InitValue, SimpleDecl, Stmt, StmtKind,
};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

/// `else if`s in one row, at most.
const MAX_ROW: usize = if cfg!(any(test, target_arch = "wasm32")) {
    1000
} else {
    4000
};

/// `if (init; cond) then`, its `else` not yet read.
struct Branch {
    start: Span,
    init: Option<Box<Stmt>>,
    cond: Condition,
    then: Box<Stmt>,
}

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
    fn scoped_statement(&mut self) -> Box<Stmt> {
        self.scopes.push_block();
        let stmt = match self.at(Punct::RBrace) && !self.panicking {
            true => self.missing_statement(),
            false => Box::new(self.statement()),
        };
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
    fn labelled(&mut self) -> Box<Stmt> {
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

    fn label_colon(&mut self) {
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

    // ------------------------------------------------------------------------------------------------- choices

    #[inline(never)]
    fn if_statement(&mut self) -> StmtKind {
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
    fn switch_statement(&mut self) -> StmtKind {
        self.bump();
        self.scopes.push_block();
        let (init, cond) = self.head();
        let body = self.scoped_statement();
        self.scopes.pop();
        StmtKind::Switch { init, cond, body }
    }

    #[inline(never)]
    fn case(&mut self) -> StmtKind {
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
    fn open_head(&mut self) -> bool {
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

    fn close_head(&mut self, open: Span, parens: bool) {
        if parens {
            return self.expect_head_close(open);
        }
        // The `(` is missing and has been told; `)` may be there or not.
        self.take(Punct::RParen);
    }

    /// An expression, or in C++ a declaration with an initialiser.
    fn condition(&mut self) -> Condition {
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
    fn head_declaration(&mut self) -> (SimpleDecl, bool) {
        let specifiers = self.declaration_specifiers();
        if self.is_structured_binding(&specifiers) {
            let (declarator, bindings) = self.binding_names();
            let init = self.take(Punct::Assign).then(|| self.assigned_initializer());
            let item = InitDeclarator {
                declarator,
                init,
                bits: None,
                pure: false,
                defaulted: None,
            };
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
            let mut item = InitDeclarator {
                declarator,
                init: None,
                bits: None,
                pure: false,
                defaulted: None,
            };
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

    // --------------------------------------------------------------------------------------------------- loops

    #[inline(never)]
    fn while_statement(&mut self) -> StmtKind {
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
    fn do_statement(&mut self) -> StmtKind {
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
    fn for_statement(&mut self) -> StmtKind {
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
    fn mend_else_if(&mut self) -> bool {
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
            TokenKind::Punct(Punct::Colon) => &["default"],
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

    /// In place of an expression that could not be read.
    pub(super) fn error_expr(&mut self) -> Expr {
        self.height = 0;
        Expr {
            kind: ExprKind::Error,
            span: self.span(),
        }
    }
}
