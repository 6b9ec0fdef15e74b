//! Trigraphs (C17 5.2.1.1): `??=` is `#` in a file of C, and never in C++17.
//!
//! They are replaced before anything is cut into tokens, each by its character behind a splice, so that every position
//! stays what it is in the file.

use std::borrow::Cow;

use super::Lexer;
use crate::diag::Diagnostic;

impl Lexer<'_> {
    /// Trigraphs inside quotes are mostly meant as they stand.
    pub(super) fn tell_trigraphs(&mut self, start: usize) {
        if !self.spliced {
            return;
        }
        let token = self.written.get(start..self.pos).unwrap_or("");
        let found = token
            .match_indices("??")
            .find_map(|(at, _)| Some((at, trigraph(token.as_bytes().get(at..)?)?)));
        if let Some((at, meant)) = found {
            let place = self.span(start + at, start + at + 3);
            let diag = Diagnostic::warning("lex-trigraph", place)
                .arg("found", token.get(at..at + 3).unwrap_or(""))
                .arg("meant", char::from(meant).to_string());
            let between = self.span(start + at + 1, start + at + 1);
            self.diags.push(diag.fix(between, "\\"));
        }
    }
}

/// What the three bytes of a trigraph stand for (C17 5.2.1.1).
fn trigraph(bytes: &[u8]) -> Option<u8> {
    let [b'?', b'?', third, ..] = bytes else { return None };
    let at = b"=(/)'<!>-".iter().position(|known| known == third)?;
    b"#[\\]^{|}~".get(at).copied()
}

/// The text with each trigraph as the character it stands for, behind a splice: every position stays.
pub(super) fn without_trigraphs(text: &str) -> Cow<'_, str> {
    if !text.contains("??") {
        return text.into();
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("??") {
        let meant = trigraph(&rest.as_bytes()[at..]);
        let length = if meant.is_some() { 3 } else { 1 };
        out.push_str(&rest[..at]);
        match meant {
            Some(meant) => out.extend(["\\\n", char::from(meant).encode_utf8(&mut [0; 4])]),
            None => out.push('?'),
        }
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    out.into()
}
