//! Telling mistakes once and finding the way back.
//!
//! `error` starts a panic: nothing more is told until a statement or declaration ends. `report` tells a mistake after
//! which the parser knows how to go on, such as a missing `;`.

use super::scope::ScopeKind;
use super::{MAX_ERRORS, Parser};
use crate::diag::{Diagnostic, Message, Severity};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

/// Tokens looked at for a bracket that closes what is open: longer statements are rare, and mistakes many.
const FAR: usize = 1000;

impl Parser {
    /// Tells a mistake that leaves the parser lost.
    #[inline(never)]
    pub(super) fn error(&mut self, diag: Diagnostic) {
        self.report(diag);
        self.incomplete |= self.tentative == 0;
        self.panicking = true;
    }

    /// Tells a mistake that the parser can mend by itself.
    #[inline(never)]
    pub(super) fn report(&mut self, diag: Diagnostic) {
        if self.tentative > 0 {
            if diag.severity == Severity::Error {
                self.failed = true;
                self.pos = self.tokens.len() - 1;
            }
            return;
        }
        if self.panicking || self.muted || self.fatal {
            return;
        }
        let echo = self.diags.last().is_some_and(|last| is_echo(last, &diag));
        let again = self
            .diags
            .iter()
            .rev()
            .take(4)
            .any(|old| old.span == diag.span && old.message == diag.message);
        if again || echo {
            return;
        }
        self.diags.push(diag);
        if self.diags.len() >= MAX_ERRORS {
            self.give_up();
        }
    }

    /// Skips all that is left, silently.
    #[inline(never)]
    pub(super) fn give_up(&mut self) {
        self.failed = true;
        self.fatal |= self.tentative == 0;
        self.incomplete |= self.tentative == 0;
        self.panicking = true;
        self.pos = self.tokens.len() - 1;
    }

    /// "expected `what` before `found`", at the token found.
    #[inline(never)]
    pub(super) fn expected(&mut self, id: &'static str) {
        let diag = match self.at_eof() {
            true => Diagnostic::error("parse-unexpected-end", self.behind_previous()),
            false => Diagnostic::error(id, self.span()).arg("found", self.found()),
        };
        // `scanf(%d, &n)`
        let diag = match self.at(Punct::Percent) && self.pos > 0 && self.is_punct_at(self.pos - 1, Punct::LParen) {
            true => diag.hint(Message::new("parse-format-quotes")),
            false => diag,
        };
        let diag = self.in_macro(diag);
        self.error(diag);
    }

    /// Adds that the token found comes out of a macro, which the text does not show.
    fn in_macro(&self, diag: Diagnostic) -> Diagnostic {
        match self.is_from_macro() {
            true => diag.hint(Message::new("parse-from-macro")),
            false => diag,
        }
    }

    fn is_from_macro(&self) -> bool {
        self.token().invocation == Some(self.token().span)
    }

    fn found(&self) -> String {
        self.token().text.to_string()
    }

    /// The empty place behind the token read last.
    pub(super) fn behind_previous(&self) -> Span {
        match self.pos.checked_sub(1) {
            Some(previous) => self.tokens[previous].after(),
            None => Span {
                end: self.span().start,
                ..self.span()
            },
        }
    }

    /// A `punct` that is missing before the current token, with the edit that inserts it.
    #[inline(never)]
    fn tell_missing(&mut self, punct: Punct, open: Option<Span>) {
        let place = self.behind_previous();
        let echo = self.tentative == 0 && self.diags.last().is_some_and(|last| last.span == place);
        if echo || (self.tentative == 0 && self.at_eof() && self.brace_told) {
            return;
        }
        let mut diag = match self.at_eof() {
            true => Diagnostic::error("parse-expected-at-end", place),
            false => Diagnostic::error("parse-expected", place).arg("found", self.found()),
        };
        diag = diag.arg("expected", punct.text());
        diag = match self.is_from_macro() {
            true => self.in_macro(diag),
            false => diag.fix(place, punct.text()),
        };
        if let Some(open) = open {
            diag = diag.label(open, Message::new("parse-opened-here"));
        }
        self.report(diag);
    }

    /// Takes `punct` or tells that it is missing and goes on as if it were there.
    #[inline(never)]
    pub(super) fn expect(&mut self, punct: Punct) {
        if !self.take(punct) {
            self.tell_missing(punct, None);
        }
    }

    /// Takes the `)` or `]` that ends what began at `open`.
    ///
    /// Where it is missing and the next token begins something new (`if (f(x) return 1;`), it is supplied. Where the
    /// text inside is wrong, the rest up to the matching one is skipped.
    #[inline(never)]
    pub(super) fn expect_close(&mut self, close: Punct, open: Span) {
        if self.take(close) {
            return;
        }
        let match_ahead = self.matching_close(close);
        if self.panicking {
            if let Some(at) = match_ahead {
                self.pos = at + 1;
                self.panicking = self.fatal;
            }
            return;
        }
        match match_ahead.filter(|_| !self.begins_anew()) {
            Some(at) => {
                let diag = Diagnostic::error("parse-unexpected", self.span())
                    .arg("expected", close.text())
                    .arg("found", self.found());
                self.report(diag);
                if !self.fatal && self.tentative == 0 {
                    self.pos = at + 1;
                }
            }
            None => self.tell_missing(close, Some(open)),
        }
    }

    /// Where the bracket that is still open closes, before the statement ends and not far away.
    fn matching_close(&self, close: Punct) -> Option<usize> {
        let open = if close == Punct::RParen {
            Punct::LParen
        } else {
            Punct::LBracket
        };
        let mut nested = 0_usize;
        for at in self.pos..self.tokens.len().min(self.pos + FAR) {
            match self.tokens[at].kind {
                TokenKind::Punct(punct) if punct == open => nested += 1,
                TokenKind::Punct(punct) if punct == close && nested == 0 => return Some(at),
                TokenKind::Punct(punct) if punct == close => nested -= 1,
                TokenKind::Punct(Punct::Semi | Punct::LBrace | Punct::RBrace) | TokenKind::Eof => return None,
                _ => {}
            }
        }
        None
    }

    /// Whether the current token cannot belong to the brackets that are open.
    fn begins_anew(&self) -> bool {
        match self.kind() {
            TokenKind::Keyword(keyword) => is_statement_keyword(keyword),
            TokenKind::Punct(Punct::Semi | Punct::LBrace | Punct::RBrace) | TokenKind::Eof => true,
            _ => false,
        }
    }

    /// After the parenthesised head of `if`, `while`, `for`, `switch`: on with the body.
    #[inline(never)]
    pub(super) fn expect_head_close(&mut self, open: Span) {
        if !self.panicking {
            return self.expect_close(Punct::RParen, open);
        }
        let mut nested = 0_usize;
        for at in self.pos..self.tokens.len() {
            match self.tokens[at].kind {
                TokenKind::Punct(Punct::LParen) => nested += 1,
                TokenKind::Punct(Punct::RParen) if nested == 0 => {
                    self.pos = at + 1;
                    break;
                }
                TokenKind::Punct(Punct::RParen) => nested -= 1,
                TokenKind::Punct(Punct::LBrace) => {
                    self.pos = at;
                    break;
                }
                TokenKind::Punct(Punct::RBrace) | TokenKind::Eof => {
                    self.pos = at;
                    break;
                }
                _ => {}
            }
        }
        self.panicking = self.fatal;
    }

    /// Takes the `;` that ends a statement or declaration, tells that it is missing, or recovers.
    #[inline(never)]
    pub(super) fn expect_semicolon(&mut self) {
        if self.take(Punct::Semi) {
            self.panicking = self.fatal;
            return;
        }
        if self.panicking {
            return self.synchronise();
        }
        if self.at_eof() && self.fragment {
            return;
        }
        if matches!(self.kind(), TokenKind::Punct(Punct::RParen | Punct::RBracket)) {
            let id = "parse-extra-close";
            let span = self.span();
            let diag = Diagnostic::error(id, span).arg("found", self.found()).fix(span, "");
            self.error(diag);
            return self.synchronise();
        }
        if self.at(Punct::Hash) && self.tentative == 0 {
            let diag = Diagnostic::error("lex-stray", self.span()).arg("found", self.found());
            self.error(diag);
            return self.synchronise();
        }
        if self.kind() == TokenKind::Str
            && self.pos > 0
            && self.kind_at(self.pos - 1) == TokenKind::Ident
            && self.is_punct_at(self.pos + 1, Punct::Semi)
            && self.tentative == 0
        {
            // `printf "x";`
            let (before, text) = (self.token_at(self.pos - 1).span, self.span());
            let gap = Span {
                start: before.end,
                end: text.start,
                ..text
            };
            let diag = Diagnostic::error("parse-call-parentheses", before)
                .arg("name", self.token_at(self.pos - 1).text.to_string())
                .fix(gap, "(")
                .fix(text.after(), ")");
            self.report(diag);
            self.bump();
            self.bump();
            return;
        }
        let new_line = self.token().line_start;
        let fits = new_line || self.begins_anew() || self.begins_declaration_keyword();
        self.tell_missing(Punct::Semi, None);
        if !fits && self.tentative == 0 {
            // On the same line: read on there only when that looks like the next statement.
            let in_block = self.scopes.current_kind() == ScopeKind::Block;
            let statement = in_block
                && self.kind() == TokenKind::Ident
                && matches!(
                    self.kind_at(self.pos + 1),
                    TokenKind::Punct(
                        Punct::LParen | Punct::Assign | Punct::PlusPlus | Punct::MinusMinus | Punct::Arrow | Punct::Shl
                    )
                );
            if !statement {
                self.panicking = true;
                self.incomplete = true;
                self.synchronise();
            }
        }
    }

    fn begins_declaration_keyword(&self) -> bool {
        matches!(self.kind(), TokenKind::Keyword(keyword) if super::ambiguity::is_specifier(keyword))
    }

    /// Skips to behind the next `;` or before the next `}` of this level, or to what clearly begins a statement.
    #[inline(never)]
    pub(super) fn synchronise(&mut self) {
        if self.tentative > 0 {
            return;
        }
        let mut nested = 0_usize;
        let first = self.pos;
        loop {
            match self.kind() {
                TokenKind::Eof => break,
                TokenKind::Punct(Punct::LBrace) => nested += 1,
                TokenKind::Punct(Punct::RBrace) if nested == 0 => break,
                TokenKind::Punct(Punct::RBrace) => {
                    nested -= 1;
                    if nested == 0 {
                        self.bump();
                        self.take(Punct::Semi);
                        break;
                    }
                }
                TokenKind::Punct(Punct::Semi) if nested == 0 => {
                    self.bump();
                    break;
                }
                TokenKind::Keyword(keyword)
                    if nested == 0
                        && self.pos > first
                        && self.token().line_start
                        && (is_statement_keyword(keyword) || super::ambiguity::is_specifier(keyword)) =>
                {
                    break;
                }
                _ => {}
            }
            self.bump();
        }
        self.panicking = self.fatal;
    }

    /// Guards a loop: when nothing was read, one token is skipped.
    #[inline(never)]
    pub(super) fn ensure_progress(&mut self, before: usize) {
        if self.pos == before && !self.at_eof() {
            if !self.panicking {
                self.expected("parse-expected-statement");
            }
            self.bump();
            self.panicking = self.fatal;
        }
    }

    /// Skips a bracketed group whose opening token is the current one; to its end, or to the end of the file.
    #[inline(never)]
    pub(super) fn skip_balanced(&mut self) {
        let (open, close) = match self.kind() {
            TokenKind::Punct(Punct::LParen) => (Punct::LParen, Punct::RParen),
            TokenKind::Punct(Punct::LBracket) => (Punct::LBracket, Punct::RBracket),
            _ => (Punct::LBrace, Punct::RBrace),
        };
        let mut nested = 0_usize;
        while !self.at_eof() {
            if self.at(open) {
                nested += 1;
            } else if self.at(close) {
                nested = nested.saturating_sub(1);
            }
            self.bump();
            if nested == 0 {
                return;
            }
        }
    }

    /// At a `;` inside braces of a list.
    #[inline(never)]
    pub(super) fn expect_brace_before_semicolon(&mut self, open: Span) {
        self.tell_missing(Punct::RBrace, Some(open));
    }

    /// Takes the `}` that ends what began at `open`.
    #[inline(never)]
    pub(super) fn expect_brace(&mut self, open: Span) {
        if self.take(Punct::RBrace) {
            return;
        }
        if self.at_eof() && (self.brace_told || self.inside_told) {
            return;
        }
        let place = self.behind_previous();
        let diag = Diagnostic::error("parse-missing-brace", place)
            .label(open, Message::new("parse-opened-here"))
            .fix(place, "\n}");
        self.panicking = self.fatal;
        self.report(diag);
        self.brace_told = true;
    }

    /// "not supported here: `what`".
    #[inline(never)]
    pub(super) fn unsupported(&mut self, what: &'static str, span: Span) {
        if self.tentative > 0 {
            return;
        }
        self.incomplete = true;
        self.report(Diagnostic::unsupported(what, span));
    }
}

/// A second error at the very same place tells the first again in other words.
fn is_echo(last: &Diagnostic, next: &Diagnostic) -> bool {
    last.severity == Severity::Error
        && next.severity == Severity::Error
        && last.span.file == next.span.file
        && last.span.start == next.span.start
}

/// Keywords that only begin statements.
pub(super) fn is_statement_keyword(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::If
            | Keyword::Else
            | Keyword::For
            | Keyword::While
            | Keyword::Do
            | Keyword::Switch
            | Keyword::Case
            | Keyword::Return
            | Keyword::Break
            | Keyword::Continue
            | Keyword::Goto
            | Keyword::Try
            | Keyword::Catch
    )
}
