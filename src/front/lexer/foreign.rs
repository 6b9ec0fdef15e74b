//! Characters that C has no token for: full-width punctuation, typographic quotes, stray signs.
//!
//! `printf（“hi”）；` is what a Chinese keyboard or a word processor leaves behind. Each is read as the ASCII character that was
//! meant and reported with the edit that mends it; letters of any script are parts of names, as gcc has it.

use super::Lexer;
use crate::diag::{Diagnostic, Message};
use crate::front::token::{Punct, TokenKind};
use crate::source::Span;

impl Lexer<'_> {
    pub(super) fn non_ascii(&mut self, start: usize) {
        let Some(character) = self.peek_char() else {
            self.pos += 1;
            return;
        };
        if is_name_char(character) {
            return self.word(start);
        }
        if matches!(character, '“' | '”' | '‘' | '’' | '＂' | '＇') {
            return self.curly_quoted(start, character);
        }
        // 「text」 stands for quotes when it closes; the same keys give braces elsewhere.
        if matches!(character, '「' | '『') {
            let line = self.text.get(self.pos..).unwrap_or("").lines().next().unwrap_or("");
            let closed = line
                .split_once(['」', '』'])
                .is_some_and(|(inner, _)| !inner.contains([';', '；']));
            if closed {
                return self.curly_quoted(start, character);
            }
        }
        match ascii_twin(character) {
            Some(twin) => self.full_width(start, character, twin),
            None => self.stray(start),
        }
    }

    /// Reads `；` as `;`, with the message that says so.
    fn full_width(&mut self, start: usize, character: char, twin: &'static str) {
        self.bump_char(character);
        let place = self.span(start, self.pos);
        let id = match character {
            _ if twin == " " => "lex-odd-space",
            '–' | '—' | '−' | '×' | '÷' => "lex-look-alike",
            _ => "lex-full-width",
        };
        let diag = Diagnostic::error(id, place)
            .arg("found", character.to_string())
            .arg("ascii", twin);
        self.diags.push(diag.fix(place, twin));
        match Punct::ALL.iter().find(|(_, text)| *text == twin) {
            Some((punct, _)) => self.push_text(TokenKind::Punct(*punct), start, twin),
            None => self.space = true,
        }
    }

    /// `“text”`: one message, both quotes mended.
    fn curly_quoted(&mut self, start: usize, open: char) {
        let double = matches!(open, '“' | '”' | '＂' | '「' | '『');
        let (ascii, kind) = if double {
            ("\"", TokenKind::Str)
        } else {
            ("'", TokenKind::Char)
        };
        let is_close = |character: char| match double {
            true => matches!(character, '“' | '”' | '＂' | '"' | '」' | '』'),
            false => matches!(character, '‘' | '’' | '＇' | '\''),
        };
        self.bump_char(open);
        let inner = self.pos;
        let first = self.span(start, inner);
        let mut diag = Diagnostic::error("lex-curly-quote", first)
            .arg("found", open.to_string())
            .arg("ascii", ascii);
        diag = diag.fix(first, ascii);
        let line = self.text.get(inner..).unwrap_or("").lines().next().unwrap_or("");
        match line.char_indices().find(|(_, character)| is_close(*character)) {
            Some((at, close)) => {
                let text = format!("{ascii}{}{ascii}", &line[..at]);
                self.pos = inner + at + close.len_utf8();
                if !close.is_ascii() {
                    diag = diag.fix(self.span(inner + at, self.pos), ascii);
                }
                self.push_text(kind, start, &text);
            }
            None => self.space = true,
        }
        self.diags.push(diag);
    }

    /// Characters that begin no token: one message for a run of them; they are left out.
    pub(super) fn stray(&mut self, start: usize) {
        let mut run = String::new();
        while let Some(character) = self.peek_char() {
            let begins_token = character.is_ascii_alphanumeric()
                || character.is_ascii_whitespace()
                || is_name_char(character)
                || ascii_twin(character).is_some()
                || "_$\"'[](){}.&*+-~!/%<>^|?:;=,#“”‘’".contains(character);
            if begins_token {
                break;
            }
            self.bump_char(character);
            run.push(character);
        }
        if run.is_empty() {
            self.bump();
        }
        self.push(TokenKind::Stray, start);
    }
}

/// What is told of characters that begin no token.
pub fn stray_diagnostic(run: &str, place: Span) -> Diagnostic {
    let found: String = run.chars().take(12).flat_map(char::escape_default_if_control).collect();
    let diag = Diagnostic::error("lex-stray", place).arg("found", found).fix(place, "");
    if run.starts_with('\\') {
        return diag.hint(Message::new("lex-stray-backslash"));
    }
    diag
}

/// Shows control characters by their code.
trait EscapeIfControl {
    fn escape_default_if_control(self) -> Vec<char>;
}

impl EscapeIfControl for char {
    fn escape_default_if_control(self) -> Vec<char> {
        if self.is_control() {
            self.escape_unicode().collect()
        } else {
            vec![self]
        }
    }
}

/// Letters and digits of any script, as gcc takes them in names; full-width forms are typing mistakes.
pub(super) fn is_name_char(character: char) -> bool {
    let full_width = ('\u{ff01}'..='\u{ff5e}').contains(&character);
    character.is_ascii_alphanumeric()
        || character == '_'
        || (!character.is_ascii() && character.is_alphanumeric() && !full_width)
}

/// The ASCII punctuation that a full-width or typographic character was meant to be.
fn ascii_twin(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{3000}' | '\u{a0}' | '\u{2002}' | '\u{2003}' | '\u{2009}' | '\u{202f}' | '\u{200b}' | '\u{feff}' => " ",
        '。' | '．' => ".",
        '、' | '，' => ",",
        '；' => ";",
        '：' => ":",
        '（' => "(",
        '）' => ")",
        '【' | '［' => "[",
        '】' | '］' => "]",
        '｛' | '「' | '『' => "{",
        '｝' | '」' | '』' => "}",
        '《' | '〈' | '＜' => "<",
        '》' | '〉' | '＞' => ">",
        '！' => "!",
        '？' => "?",
        '＝' => "=",
        '＋' => "+",
        '－' | '–' | '—' | '−' => "-",
        '＊' | '×' => "*",
        '／' | '÷' => "/",
        '％' => "%",
        '＆' => "&",
        '｜' => "|",
        '＾' => "^",
        '～' => "~",
        '＃' => "#",
        _ => return None,
    })
}
