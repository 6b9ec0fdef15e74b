//! Lines that begin with `#` (C17 6.10.1 to 6.10.6).

use std::cell::Cell;
use std::rc::Rc;

use super::condition::assertion;
use super::expand::{Macro, MacroKind, Params};
use super::headers::{STANDARD_HEADERS, foreign_header};
use super::{LinkerNote, MAX_INCLUDE_DEPTH, Preprocessor};
use crate::diag::{Diagnostic, Message};
use crate::front::Dialect;
use crate::front::token::{Punct, Token, TokenKind};
use crate::source::{Origin, Span};

/// One `#if` whose `#endif` has not come yet.
pub(super) struct Conditional {
    pub(super) span: Span,
    pub(super) name: Rc<str>,
    taken: bool,
    seen_else: bool,
}

impl Preprocessor<'_> {
    /// Carries out the directive whose `#` has just been read.
    pub(super) fn directive(&mut self, hash: &Token) {
        let line = self.rest_of_line();
        let Some(name) = line.first() else { return };
        let rest = &line[1..];
        match &*name.text {
            "include" | "include_next" | "import" => self.include(name, rest),
            "define" => self.define(name, rest),
            "undef" => self.undef(name, rest),
            "if" => {
                let taken = self.condition(name.span, rest);
                self.begin_conditional(name, taken);
            }
            "ifdef" | "ifndef" => {
                let defined = match rest.first() {
                    Some(token) if token.kind == TokenKind::Ident => self.is_defined(&token.text),
                    _ => {
                        self.error("pp-macro-name-missing", name.span);
                        false
                    }
                };
                self.begin_conditional(name, defined == (&*name.text == "ifdef"));
            }
            "elif" | "else" => self.other_branch(name),
            "endif" => {
                if self.files.last_mut().and_then(|file| file.conditionals.pop()).is_none() {
                    self.diags
                        .push(Diagnostic::error("pp-without-if", name.span).arg("directive", "endif"));
                }
            }
            "error" | "warning" => self.user_message(name, rest),
            "line" => self.line_directive(name, rest),
            "pragma" => self.pragma(rest),
            "assert" => {
                let name = Token {
                    kind: TokenKind::Ident,
                    text: assertion(rest).0.into(),
                    ..name.clone()
                };
                self.define(&name, std::slice::from_ref(&name));
            }
            "unassert" => {
                let (name, _) = assertion(rest);
                let any = format!("{name}(");
                self.macros
                    .retain(|known, _| **known != *name && !known.starts_with(&any));
            }
            "ident" | "sccs" => {}
            // `# 12 "file"`, left by another preprocessor.
            _ if name.kind == TokenKind::Number => self.line_directive(hash, &line),
            other => {
                let diag = Diagnostic::error("pp-unknown-directive", hash.span.to(name.span)).arg("name", other);
                let known = [
                    "include", "define", "undef", "ifdef", "ifndef", "endif", "else", "elif", "pragma",
                ];
                let lower = other.to_ascii_lowercase();
                let near = known.iter().find(|known| **known == lower || is_near(known, other));
                self.diags.push(match near {
                    Some(known) => diag
                        .hint(Message::new("pp-did-you-mean").arg("name", format!("#{known}")))
                        .fix(name.span, *known),
                    None => diag.hint(Message::new("pp-comment-hint")).fix(hash.span, "//"),
                });
            }
        }
    }

    // -------------------------------------------------------------------------------------------- conditionals

    fn begin_conditional(&mut self, name: &Token, taken: bool) {
        let Some(file) = self.files.last_mut() else { return };
        let (span, name) = (name.span, name.text.clone());
        file.conditionals.push(Conditional {
            span,
            name,
            taken,
            seen_else: false,
        });
        if !taken {
            self.skip_group();
        }
    }

    /// `#elif` or `#else` met while reading: the group before it was taken, the rest is not.
    fn other_branch(&mut self, name: &Token) {
        let Some(file) = self.files.last_mut() else { return };
        match file.conditionals.last_mut() {
            None => {
                let diag = Diagnostic::error("pp-without-if", name.span).arg("directive", &*name.text);
                self.diags.push(diag);
            }
            Some(open) => {
                if open.seen_else {
                    let span = name.span;
                    self.diags
                        .push(Diagnostic::error("pp-after-else", span).arg("directive", &*name.text));
                } else if &*name.text == "else" {
                    open.seen_else = true;
                }
                self.skip_group();
            }
        }
    }

    /// Skips to the branch that is taken or behind the `#endif`.
    fn skip_group(&mut self) {
        let mut nested = 0_usize;
        let Some(file) = self.files.last() else { return };
        let next = file.tokens.as_slice().first();
        let from = next.map_or(u32::MAX, |token| token.span.start);
        loop {
            let Some(file) = self.files.last_mut() else { return };
            let rest = file.tokens.as_slice();
            let Some(step) = rest.iter().position(|token| token.line_start && token.is(Punct::Hash)) else {
                file.tokens = Vec::new().into_iter();
                file.skipped.push((from, u32::MAX));
                return;
            };
            let hash = rest[step].span;
            file.tokens.nth(step);
            let line = self.rest_of_line();
            let Some(name) = line.first() else { continue };
            match &*name.text {
                "if" | "ifdef" | "ifndef" => nested += 1,
                "endif" if nested > 0 => nested -= 1,
                "elif" | "else" | "endif" if nested == 0 && self.branch_ends_skipping(name, &line[1..]) => {
                    if let Some(file) = self.files.last_mut() {
                        file.skipped.push((from, hash.start));
                    }
                    return;
                }
                _ => {}
            }
        }
    }

    fn branch_ends_skipping(&mut self, name: &Token, rest: &[Token]) -> bool {
        let Some(open) = self.files.last_mut().and_then(|file| file.conditionals.last_mut()) else {
            return true;
        };
        if &*name.text == "endif" {
            self.files.last_mut().map(|file| file.conditionals.pop());
            return true;
        }
        if open.seen_else {
            self.diags
                .push(Diagnostic::error("pp-after-else", name.span).arg("directive", &*name.text));
            return false;
        }
        if open.taken {
            open.seen_else = &*name.text == "else";
            return false;
        }
        if &*name.text == "else" {
            open.taken = true;
            open.seen_else = true;
            return true;
        }
        let taken = self.condition(name.span, rest);
        if let Some(open) = self.files.last_mut().and_then(|file| file.conditionals.last_mut()) {
            open.taken = taken;
        }
        taken
    }

    // -------------------------------------------------------------------------------------------------- include

    fn include(&mut self, name: &Token, rest: &[Token]) {
        let direct = matches!(rest.first(), Some(token) if token.kind == TokenKind::Str || token.is(Punct::Lt));
        let expanded;
        let rest = if direct {
            rest
        } else {
            expanded = self.expand_list(rest.to_vec());
            &expanded
        };
        let Some((header, angled, span)) = self.header_name(rest) else {
            let mut diag = Diagnostic::error("pp-bad-include", name.span);
            if let (Some(first), Some(last)) = (rest.first(), rest.last())
                && first.kind == TokenKind::Ident
            {
                let header: String = rest.iter().map(|token| token.text.to_string()).collect();
                diag = diag.fix(first.span.to(last.span), format!("<{header}>"));
            }
            self.diags.push(diag);
            return;
        };
        if self.files.len() >= MAX_INCLUDE_DEPTH {
            self.diags
                .push(Diagnostic::error("pp-include-too-deep", span).arg("name", header));
            return;
        }
        let from_library = self
            .files
            .last()
            .is_some_and(|file| self.sources.file(file.id).origin == Origin::Library);
        let own = if angled || from_library {
            None
        } else {
            self.find_file(&header, false)
        };
        let found = own.or_else(|| self.find_file(&header, true)).or_else(|| {
            let text = (self.loader)(&header)?;
            Some(self.sources.add(header.clone(), text, Origin::Library))
        });
        match found.or_else(|| self.find_file(&header, false)) {
            Some(id) if self.once.contains(&id) => {}
            Some(id) => {
                // A text that is read again and again uses up what a program may have: a token has about four bytes.
                let tokens = self.sources.file(id).text.len() / 4;
                if self.spend(span, tokens) {
                    self.open(id);
                }
            }
            None => self.no_header(&header, span),
        }
    }

    fn no_header(&mut self, header: &str, span: Span) {
        let known = STANDARD_HEADERS.split_whitespace().any(|known| known == header);
        if known && self.dialect == Dialect::C && !header.ends_with(".h") {
            let mut diag = Diagnostic::error("pp-cpp-header", span).arg("name", header);
            let twin = header.strip_prefix('c').unwrap_or(header);
            let twin = format!("{twin}.h");
            if STANDARD_HEADERS.split_whitespace().any(|known| known == twin) {
                diag = diag.fix(span, format!("<{twin}>"));
            }
            self.diags.push(diag.hint(Message::new("parse-hint-cpp-file")));
            return;
        }
        if let Some(hint) = foreign_header(header) {
            let diag = Diagnostic::unsupported(format!("<{header}>"), span);
            self.diags.push(diag.hint(Message::new(hint)));
            return;
        }
        if self.dialect == Dialect::Cpp
            && let Some(modern) = header.strip_suffix(".h")
            && STANDARD_HEADERS.split_whitespace().any(|known| known == modern)
        {
            let diag = Diagnostic::error("pp-old-header", span)
                .arg("name", header)
                .arg("modern", modern);
            self.diags.push(diag.fix(span, format!("<{modern}>")));
            return;
        }
        if STANDARD_HEADERS.split_whitespace().any(|known| known == header) {
            self.diags.push(Diagnostic::unsupported(format!("<{header}>"), span));
            return;
        }
        let diag = Diagnostic::error("pp-no-header", span).arg("name", header);
        let near = STANDARD_HEADERS
            .split_whitespace()
            .filter(|known| self.dialect == Dialect::Cpp || known.ends_with(".h"))
            .find(|known| is_near(known, header));
        self.diags.push(match near {
            Some(known) => diag
                .hint(Message::new("pp-did-you-mean").arg("name", known))
                .fix(span, format!("<{known}>")),
            None => diag,
        });
    }

    /// The name in `<name>` or `"name"`, whether it was angled, and where it stands.
    fn header_name(&self, tokens: &[Token]) -> Option<(String, bool, Span)> {
        let first = tokens.first()?;
        if first.kind == TokenKind::Str {
            return Some((first.text.trim_matches('"').to_owned(), false, first.span));
        }
        if !first.is(Punct::Lt) {
            return None;
        }
        let close = tokens.iter().position(|token| token.is(Punct::Gt))?;
        let name = tokens[1..close].iter().map(|token| &*token.text).collect();
        Some((name, true, first.span.to(tokens[close].span)))
    }

    /// For `#ifdef` and `defined`: a macro, or one of the questions that `#if` understands.
    pub(super) fn is_defined(&self, name: &std::rc::Rc<str>) -> bool {
        let asks = [
            "__has_include",
            "__has_include_next",
            "__has_attribute",
            "__has_cpp_attribute",
            "__has_builtin",
        ];
        self.macros.contains_key(name) || asks.contains(&&**name)
    }

    pub(super) fn has_header(&self, tokens: &[Token]) -> bool {
        self.header_name(tokens).is_some_and(|(name, _, _)| {
            self.find_file(&name, false).is_some()
                || self.find_file(&name, true).is_some()
                || (self.loader)(&name).is_some()
        })
    }

    // --------------------------------------------------------------------------------------------------- macros

    pub(super) fn define(&mut self, directive: &Token, rest: &[Token]) {
        let Some(name) = rest.first().filter(|token| token.kind == TokenKind::Ident) else {
            let span = rest.first().map_or(directive.span.after(), |token| token.span);
            self.error("pp-macro-name-missing", span);
            return;
        };
        if &*name.text == "defined" {
            self.error("pp-define-defined", name.span);
            return;
        }
        let function_like = rest
            .get(1)
            .is_some_and(|token| token.is(Punct::LParen) && !token.space_before);
        let (params, body) = if function_like {
            match macro_params(&rest[2..], &mut self.spellings) {
                Ok((params, used)) => (Some(params), &rest[2 + used..]),
                Err(span) => {
                    self.error("pp-bad-params", span.unwrap_or(name.span));
                    return;
                }
            }
        } else {
            (None, &rest[1..])
        };
        if let Some(edge) = [body.first(), body.last()]
            .into_iter()
            .flatten()
            .find(|token| token.is(Punct::HashHash))
        {
            self.error("pp-paste-at-edge", edge.span);
            return;
        }
        if let Some(params) = &params {
            let names_parameter = |token: &Token| {
                params.names.contains(&token.text) || matches!(&*token.text, "__VA_ARGS__" | "__VA_OPT__")
            };
            let loose = body
                .iter()
                .enumerate()
                .find(|(at, token)| token.is(Punct::Hash) && !body.get(at + 1).is_some_and(names_parameter));
            if let Some((_, hash)) = loose {
                self.error("pp-hash-without-param", hash.span);
                return;
            }
        }
        let new = Macro {
            span: name.span,
            params,
            body: body.to_vec(),
            kind: MacroKind::Text,
            told: Cell::default(),
        };
        if let Some(old) = self.macros.get(&name.text)
            && !old.same_as(&new)
        {
            let diag = Diagnostic::warning("pp-redefined", name.span).arg("name", &*name.text);
            let note = Message::new("pp-defined-here").arg("name", &*name.text);
            self.diags.push(if old.is_predefined() {
                diag
            } else {
                diag.label(old.span, note)
            });
        }
        self.macros.insert(name.text.clone(), Rc::new(new));
    }

    fn undef(&mut self, directive: &Token, rest: &[Token]) {
        match rest.first() {
            Some(name) if name.kind == TokenKind::Ident => {
                self.macros.remove(&name.text);
            }
            _ => self.error("pp-macro-name-missing", directive.span),
        }
    }

    // ---------------------------------------------------------------------------------------------------- others

    fn user_message(&mut self, name: &Token, rest: &[Token]) {
        let span = rest.iter().fold(name.span, |span, token| span.to(token.span));
        let text = match (rest.first(), rest.last()) {
            (Some(first), Some(last)) => self.sources.text(first.span.to(last.span)).to_owned(),
            _ => String::new(),
        };
        if let Some(file) = self.files.last_mut() {
            file.skipped.push((span.start, span.end));
        }
        let diag = match &*name.text {
            "error" => Diagnostic::error("pp-error", span),
            _ => Diagnostic::warning("pp-warning", span),
        };
        self.diags.push(diag.arg("text", text));
    }

    fn line_directive(&mut self, name: &Token, rest: &[Token]) {
        let rest = self.expand_list(rest.to_vec());
        let wanted: Option<i64> = rest.first().and_then(|token| token.text.parse().ok());
        let Some(wanted) = wanted else {
            self.error("pp-bad-line", name.span);
            return;
        };
        let here = i64::from(self.sources.line_col(name.span).line);
        let text = rest.get(1).filter(|token| token.kind == TokenKind::Str);
        let new_name = text.map(|token| Rc::from(token.text.trim_matches('"')));
        if let Some(file) = self.files.last_mut() {
            file.line_shift = wanted - here - 1;
            file.name = new_name.or(file.name.take());
        }
    }

    /// `once` and `pack` matter here; gcc ignores pragmas that it does not know.
    pub(super) fn pragma(&mut self, rest: &[Token]) {
        match rest.first().map(|token| &*token.text) {
            Some("once") => {
                let id = self.files.last().map(|file| file.id);
                self.once.extend(id);
            }
            Some("pack") => self.pragma_pack(rest),
            Some("weak") => match rest {
                [_, name, _, other, ..] => self.linker_note(LinkerNote::Alias, name, std::slice::from_ref(other)),
                [_, name] => self.linker_note(LinkerNote::Weak, name, &[]),
                _ => {}
            },
            Some("redefine_extname") => {
                if let [_, name, other] = rest {
                    self.linker_note(LinkerNote::Label, name, std::slice::from_ref(other));
                }
            }
            Some("scalar_storage_order") if rest.get(1).is_some_and(|order| order.text.starts_with("big")) => {
                let diag = Diagnostic::unsupported("#pragma scalar_storage_order", rest[0].span);
                self.diags.push(diag);
            }
            Some(word @ ("push_macro" | "pop_macro")) => self.pragma_macro(word == "push_macro", rest),
            _ => {}
        }
    }

    /// Kept as a macro is, under its key.
    fn linker_note(&mut self, note: LinkerNote, name: &Token, other: &[Token]) {
        let key = Token {
            kind: TokenKind::Ident,
            text: note.key(&name.text).into(),
            ..name.clone()
        };
        let words: Vec<Token> = std::iter::once(key.clone()).chain(other.iter().cloned()).collect();
        self.define(&key, &words);
    }

    /// `#pragma push_macro("name")`, `#pragma pop_macro("name")`
    fn pragma_macro(&mut self, push: bool, rest: &[Token]) {
        let Some(name) = rest.iter().find(|token| token.kind == TokenKind::Str) else {
            return;
        };
        let name = self.spellings.get(name.text.trim_matches('"'));
        if push {
            let now = self.macros.get(&name).cloned();
            self.pushed.push((name, now));
        } else if let Some(at) = self.pushed.iter().rposition(|(known, _)| *known == name) {
            match self.pushed.remove(at).1 {
                Some(saved) => self.macros.insert(name, saved),
                None => self.macros.remove(&name),
            };
        }
    }

    fn pragma_pack(&mut self, rest: &[Token]) {
        let mut value = None;
        for token in &rest[1..] {
            match &*token.text {
                "push" => self.pack.push(self.pack_now),
                "pop" => value = Some(self.pack.pop().unwrap_or(0)),
                text => value = text.parse().ok().or(value),
            }
        }
        if rest.len() == 3 {
            value = Some(0);
        }
        self.pack_now = value.unwrap_or(self.pack_now);
        let token = self.synthetic(TokenKind::Pack(self.pack_now), "", rest[0].span);
        // Of directives in a row, the last one counts.
        self.waiting
            .retain(|waiting| !matches!(waiting.kind, TokenKind::Pack(_)));
        self.waiting.push(token);
    }
}

/// The parameters behind `(`, and how many tokens they and the `)` take.
fn macro_params(
    tokens: &[Token],
    spellings: &mut crate::front::token::Spellings,
) -> Result<(Params, usize), Option<Span>> {
    let mut params = Params {
        names: Vec::new(),
        variadic: false,
    };
    let mut at = 0;
    if tokens.first().is_some_and(|token| token.is(Punct::RParen)) {
        return Ok((params, 1));
    }
    loop {
        let token = tokens.get(at).ok_or(None)?;
        at += 1;
        if token.is(Punct::Ellipsis) {
            params.names.push(spellings.get("__VA_ARGS__"));
            params.variadic = true;
        } else if token.kind == TokenKind::Ident && !params.names.contains(&token.text) {
            params.names.push(token.text.clone());
            // GNU: `args...` names the variable arguments.
            if tokens.get(at).is_some_and(|token| token.is(Punct::Ellipsis)) {
                params.variadic = true;
                at += 1;
            }
        } else {
            return Err(Some(token.span));
        }
        let next = tokens.get(at).ok_or(None)?;
        at += 1;
        match next.kind {
            TokenKind::Punct(Punct::RParen) => return Ok((params, at)),
            TokenKind::Punct(Punct::Comma) if !params.variadic => {}
            _ => return Err(Some(next.span)),
        }
    }
}

/// One letter wrong, missing, too many, or two swapped.
fn is_near(known: &str, typed: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (known.chars().collect(), typed.chars().collect());
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let rest = |skip_a: usize, skip_b: usize| a.get(same_start + skip_a..) == b.get(same_start + skip_b..);
    let swapped = a.get(same_start) == b.get(same_start + 1)
        && a.get(same_start + 1) == b.get(same_start)
        && a.len() > same_start + 1
        && rest(2, 2);
    known != typed && (rest(1, 1) || rest(1, 0) || rest(0, 1) || swapped)
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn near_words() {
        assert!(is_near("stdio.h", "stido.h"));
        assert!(is_near("stdio.h", "studio.h"));
        assert!(is_near("include", "inclde"));
        assert!(is_near("stdlib.h", "stdlib.c"));
        assert!(!is_near("stdio.h", "stdlib.h"));
        assert!(!is_near("new", "new"));
    }
}
