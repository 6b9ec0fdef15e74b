//! Characters to preprocessing tokens (C17 6.4): splices and comments disappear, every token keeps its bytes' span.
//!
//! A backslash-newline inside a token is skipped by the cursor, so `in\⏎t` is the identifier `int` with a span of five
//! bytes. Full-width punctuation (`；（）“`) is read as its ASCII twin and reported with the edit that mends it.

mod foreign;
mod trigraph;

use std::borrow::Cow;

use super::Dialect;
use super::token::{DIGRAPHS, Punct, Spellings, Token, TokenKind};
use crate::diag::{Diagnostic, Message};
use crate::source::{FileId, Span};
use foreign::is_name_char;
pub use foreign::stray_diagnostic;
use trigraph::without_trigraphs;

/// Tokens of one file at most: some 25,000 lines. All later stages are bounded by what they get.
const MAX_TOKENS: usize = 200_000;

/// The tokens of one file, without a final `Eof`, and what was wrong with its characters.
#[derive(Debug)]
pub struct Lexed {
    /// Tokens in order.
    pub tokens: Vec<Token>,
    /// Problems in order; those in groups that `#if` skips do not count.
    pub diags: Vec<Diagnostic>,
}

/// Cuts `text` into tokens.
pub fn lex(file: FileId, text: &str, dialect: Dialect, spellings: &mut Spellings) -> Lexed {
    let written = text;
    let text = match dialect {
        Dialect::C => without_trigraphs(text),
        Dialect::Cpp => Cow::Borrowed(text),
    };
    let text = &*text;
    let mut lexer = Lexer {
        text,
        written,
        bytes: text.as_bytes(),
        spliced: ["\\\n", "\\\r", "\\ ", "\\\t"].iter().any(|end| text.contains(end)),
        pos: 0,
        file,
        dialect,
        spellings,
        line_start: true,
        space: false,
        tokens: Vec::new(),
        diags: Vec::new(),
    };
    lexer.run();
    Lexed {
        tokens: lexer.tokens,
        diags: lexer.diags,
    }
}

struct Lexer<'a> {
    text: &'a str,
    /// As it is in the file, with its trigraphs.
    written: &'a str,
    bytes: &'a [u8],
    /// The text has splices: without them a position is what it seems to be.
    spliced: bool,
    pos: usize,
    file: FileId,
    dialect: Dialect,
    spellings: &'a mut Spellings,
    line_start: bool,
    space: bool,
    tokens: Vec<Token>,
    diags: Vec<Diagnostic>,
}

impl<'a> Lexer<'a> {
    fn run(&mut self) {
        if self.text.starts_with('\u{feff}') {
            self.pos = 3;
        }
        loop {
            self.pos = self.skip_splices(self.pos);
            let start = self.pos;
            let Some(byte) = self.peek() else { return };
            if self.tokens.len() >= MAX_TOKENS {
                let place = self.span(start, start);
                let diag = Diagnostic::error("lex-too-many-tokens", place);
                self.diags.push(diag.arg("limit", MAX_TOKENS));
                return;
            }
            match byte {
                b'\n' => {
                    self.pos += 1;
                    self.line_start = true;
                    self.space = false;
                }
                b' ' | b'\t' | b'\r' | 0x0b | 0x0c => {
                    while self.bytes.get(self.pos) == Some(&byte) {
                        self.pos += 1;
                    }
                    self.space = true;
                }
                b'/' if self.peek_at(1) == Some(b'/') => self.line_comment(),
                b'/' if self.peek_at(1) == Some(b'*') => self.block_comment(start),
                b'0'..=b'9' => self.number(start),
                b'.' if self.peek_at(1).is_some_and(|next| next.is_ascii_digit()) => self.number(start),
                b'"' => self.quoted(start, b'"'),
                b'\'' => self.quoted(start, b'\''),
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' => self.word(start),
                b'\\' if self.universal_name().is_some() => self.word(start),
                0x80.. => self.non_ascii(start),
                _ => self.punct(start),
            }
        }
    }

    // ------------------------------------------------------------------------------------------------- cursor

    /// The position behind any backslash-newlines that stand at `pos`.
    #[inline(always)]
    fn skip_splices(&self, pos: usize) -> usize {
        if self.spliced { self.behind_splices(pos) } else { pos }
    }

    /// As gcc does, blanks may stand between the backslash and the end of the line.
    fn behind_splices(&self, mut pos: usize) -> usize {
        while self.bytes.get(pos) == Some(&b'\\') {
            let rest = self.bytes.get(pos + 1..).unwrap_or(&[]);
            let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
            let length = blanks.count();
            if rest.get(length) != Some(&b'\n') {
                break;
            }
            pos += length + 2;
        }
        pos
    }

    #[inline(always)]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.skip_splices(self.pos)).copied()
    }

    fn peek_at(&self, distance: usize) -> Option<u8> {
        let mut pos = self.skip_splices(self.pos);
        for _ in 0..distance {
            pos = self.skip_splices(pos + 1);
        }
        self.bytes.get(pos).copied()
    }

    fn bump(&mut self) {
        self.pos = self.skip_splices(self.pos) + 1;
    }

    /// The whole character at the cursor, which stands on a character's first byte.
    fn peek_char(&self) -> Option<char> {
        self.text
            .get(self.skip_splices(self.pos)..)
            .and_then(|rest| rest.chars().next())
    }

    fn bump_char(&mut self, character: char) {
        self.pos = self.skip_splices(self.pos) + character.len_utf8();
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start as u32, end as u32)
    }

    fn spelling(&self, start: usize, end: usize) -> Cow<'a, str> {
        let raw = self.text.get(start..end).unwrap_or("");
        if self.spliced && raw.contains('\\') {
            let mut text = Vec::with_capacity(raw.len());
            let mut pos = self.skip_splices(start);
            while pos < end {
                text.push(self.bytes[pos]);
                pos = self.skip_splices(pos + 1);
            }
            return String::from_utf8(text).unwrap_or_default().into();
        }
        raw.into()
    }

    fn push(&mut self, kind: TokenKind, start: usize) {
        let text = self.spelling(start, self.pos);
        self.push_text(kind, start, &text);
    }

    fn push_text(&mut self, kind: TokenKind, start: usize, text: &str) {
        let text = self.spellings.get(text);
        let span = self.span(start, self.pos);
        self.tokens.push(Token {
            kind,
            line_start: self.line_start,
            space_before: self.space,
            text,
            span,
            invocation: None,
            hideset: None,
        });
        self.line_start = false;
        self.space = false;
    }

    // ----------------------------------------------------------------------------------------------- comments

    fn line_comment(&mut self) {
        while self.peek().is_some_and(|byte| byte != b'\n') {
            self.bump();
        }
        self.space = true;
    }

    fn block_comment(&mut self, start: usize) {
        self.bump();
        self.bump();
        loop {
            match self.peek() {
                None => {
                    self.pos = self.bytes.len();
                    let open = self.span(start, start + 2);
                    let end = self.span(self.pos, self.pos);
                    self.diags
                        .push(Diagnostic::error("lex-unterminated-comment", open).fix(end, "*/"));
                    break;
                }
                Some(b'*') if self.peek_at(1) == Some(b'/') => {
                    self.bump();
                    self.bump();
                    break;
                }
                Some(_) => self.bump(),
            }
        }
        self.space = true;
    }

    // ------------------------------------------------------------------------------------------- words, numbers

    fn word(&mut self, start: usize) {
        self.name();
        let mut text = self.spelling(start, self.pos);
        if text.contains('\\') {
            text = with_characters(&text).into();
        }
        let raw = matches!(&*text, "R" | "LR" | "uR" | "UR" | "u8R");
        match self.peek() {
            Some(b'"') if raw => self.raw_string(start),
            Some(quote @ (b'"' | b'\'')) if matches!(&*text, "L" | "u" | "U" | "u8") => self.quoted(start, quote),
            _ => self.push_text(TokenKind::Ident, start, &text),
        }
    }

    fn name(&mut self) {
        loop {
            let plain = self.bytes.get(self.pos..).unwrap_or(&[]).iter();
            self.pos += plain
                .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
                .count();
            match self.peek() {
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'$') => self.bump(),
                Some(0x80..) => match self.peek_char() {
                    Some(character) if is_name_char(character) => self.bump_char(character),
                    _ => return,
                },
                Some(b'\\') => match self.universal_name() {
                    Some((_, length)) => {
                        for _ in 0..length {
                            self.bump();
                        }
                    }
                    None => return,
                },
                _ => return,
            }
        }
    }

    /// `\u00e9` or `\U000000e9` at the cursor: the character and its length in the text.
    fn universal_name(&self) -> Option<(char, usize)> {
        let digits = match self.peek_at(1)? {
            b'u' => 4,
            b'U' => 8,
            _ => return None,
        };
        let mut code = 0;
        for at in 0..digits {
            code = code * 16 + char::from(self.peek_at(2 + at)?).to_digit(16)?;
        }
        let character = char::from_u32(code).filter(|_| code >= 0xa0 || code == 0x24)?;
        Some((character, 2 + digits))
    }

    /// A preprocessing number (C17 6.4.8): wider than what is a number, so that `1e+x` stays one token.
    fn number(&mut self, start: usize) {
        self.bump();
        loop {
            match (self.peek(), self.peek_at(1)) {
                (Some(b'e' | b'E' | b'p' | b'P'), Some(b'+' | b'-')) => {
                    self.bump();
                    self.bump();
                }
                (Some(b'\''), Some(next))
                    if self.dialect == Dialect::Cpp && (next.is_ascii_alphanumeric() || next == b'_') =>
                {
                    self.bump();
                    self.bump();
                }
                (Some(b'.'), _) => self.bump(),
                (Some(byte), _) if byte.is_ascii_alphanumeric() || byte == b'_' => self.bump(),
                _ => break,
            }
        }
        self.push(TokenKind::Number, start);
    }

    // -------------------------------------------------------------------------------------------------- quotes

    /// A string or character constant; the cursor stands on the opening quote.
    fn quoted(&mut self, start: usize, quote: u8) {
        let open = self.skip_splices(self.pos);
        self.bump();
        let kind = if quote == b'"' { TokenKind::Str } else { TokenKind::Char };
        loop {
            match self.peek() {
                None | Some(b'\n') => return self.unterminated(start, open, quote),
                Some(b'\\') => {
                    self.bump();
                    if self.peek().is_some_and(|byte| byte != b'\n') {
                        self.bump();
                    }
                }
                Some(byte) if byte == quote => {
                    self.bump();
                    self.tell_trigraphs(start);
                    return self.push(kind, start);
                }
                Some(_) => self.bump(),
            }
        }
    }

    /// The line ended inside the quotes: the token is read as if it had ended before the `)` or `;` of the line.
    fn unterminated(&mut self, start: usize, open: usize, quote: u8) {
        self.pos = self.pos.min(self.bytes.len());
        let raw = self.text.get(open + 1..self.pos).unwrap_or("");
        let code = raw.rsplit_once("//").map_or(raw, |(code, _)| code);
        let raw = if code.trim_end().ends_with([';', ')', ',', '{', '}']) {
            code
        } else {
            raw
        };
        let kept = raw.trim_end().trim_end_matches([';', ')', ' ', ',', '}']).len();
        let id = if quote == b'"' {
            "lex-unterminated-string"
        } else {
            "lex-unterminated-char"
        };
        self.pos = open + 1 + kept;
        let place = self.span(start, self.pos);
        let end = self.span(self.pos, self.pos);
        let mut text = format!("{}{}", self.spelling(start, self.pos), char::from(quote));
        let mut diag = Diagnostic::error(id, place);
        // `'\'`: the backslash itself was meant.
        if text == "'\\''" {
            text = String::from("'\\\\'");
            diag = diag
                .hint(Message::new("lex-backslash-hint"))
                .fix(self.span(self.pos - 1, self.pos - 1), "\\");
        } else {
            diag = diag.fix(end, char::from(quote).to_string());
        }
        self.diags.push(diag);
        let kind = if quote == b'"' { TokenKind::Str } else { TokenKind::Char };
        self.push_text(kind, start, &text);
    }

    /// `R"x(...)x"`; the cursor stands on the quote. Nothing inside is spliced or escaped.
    fn raw_string(&mut self, start: usize) {
        let quote = self.skip_splices(self.pos);
        let rest = self.text.get(quote + 1..).unwrap_or("");
        let end = rest.find('(').filter(|at| *at <= 16).and_then(|at| {
            let close = format!("){}\"", &rest[..at]);
            rest[at..]
                .find(&close)
                .map(|found| quote + 1 + at + found + close.len())
        });
        match end {
            Some(end) => {
                self.pos = end;
                let text = self.text.get(start..end).unwrap_or("").to_owned();
                self.push_text(TokenKind::Str, start, &text);
            }
            None => {
                let place = self.span(start, quote + 1);
                self.diags.push(Diagnostic::error("lex-unterminated-string", place));
                self.pos = self.bytes.len();
                self.push_text(TokenKind::Str, start, "\"\"");
            }
        }
    }

    // --------------------------------------------------------------------------------------------- punctuation

    fn punct(&mut self, start: usize) {
        let mut ahead = [0; 4];
        let mut at = self.pos;
        for slot in &mut ahead {
            at = self.skip_splices(at);
            *slot = self.bytes.get(at).copied().unwrap_or(0);
            at += 1;
        }
        let first = ahead[0];
        // C++17 5.4 p3: `<::` is `<` `::` unless `:` or `>` follows.
        let no_digraph = self.dialect == Dialect::Cpp && ahead.starts_with(b"<::") && !matches!(ahead[3], b':' | b'>');
        let begins = |text: &str| ahead.starts_with(text.as_bytes());
        let digraph = match first {
            b'<' | b':' | b'%' => DIGRAPHS.iter().find(|(text, _)| begins(text)),
            _ => None,
        };
        let plain = Punct::starting(first).find(|(punct, text)| {
            let cpp_only = matches!(punct, Punct::ArrowStar | Punct::DotStar | Punct::ColonColon);
            begins(text) && (!cpp_only || self.dialect == Dialect::Cpp)
        });
        let found = match (digraph, plain) {
            (Some((text, punct)), _) if !no_digraph => Some((*punct, text.len())),
            (_, Some((punct, text))) => Some((*punct, text.len())),
            _ => None,
        };
        match found {
            Some((punct, length)) => {
                (0..length).for_each(|_| self.bump());
                self.push(TokenKind::Punct(punct), start);
            }
            None => self.stray(start),
        }
    }
}

/// A name with its `\u00e9` as characters: both spellings are one name.
fn with_characters(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let digits = if part.starts_with('U') { 9 } else { 5 };
        let (code, rest) = part.split_at(digits.min(part.len()));
        let code = u32::from_str_radix(code.get(1..).unwrap_or(""), 16);
        out.extend(code.ok().and_then(char::from_u32));
        out.push_str(rest);
    }
    out
}
