//! Macro expansion with hide sets (Dave Prosser's algorithm, which C17 6.10.3 describes in words).
//!
//! Each token remembers the macros it came through; a name is not expanded again inside its own replacement. With
//! `#define f(x) x+f(x)` the call `f(1)` gives `1+f(1)`, and the second `f` has `f` in its hide set.

use std::cell::Cell;
use std::rc::Rc;

use super::Preprocessor;
use crate::diag::{Diagnostic, Message};
use crate::front::lexer::lex;
use crate::front::token::{Hideset, Punct, Token, TokenKind};
use crate::source::Span;

/// Macro calls inside arguments of macro calls, at most.
const MAX_DEPTH: usize = 100;

/// A macro.
#[derive(Debug)]
pub(super) struct Macro {
    /// Its name in its `#define`.
    pub(super) span: Span,
    /// `None` for object-like macros.
    pub(super) params: Option<Params>,
    pub(super) body: Vec<Token>,
    pub(super) kind: MacroKind,
    /// A use of it has been told to fall apart.
    pub(super) told: Cell<bool>,
}

/// Parameters of a function-like macro; with `variadic` the last takes all that is left.
#[derive(PartialEq, Debug)]
pub(super) struct Params {
    pub(super) names: Vec<Rc<str>>,
    pub(super) variadic: bool,
}

/// Where the replacement comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum MacroKind {
    /// Its body, from a `#define`.
    Text,
    /// Its body, from gcc's own list.
    Predefined,
    /// `__LINE__`
    Line,
    /// `__FILE__`
    File,
    /// `__BASE_FILE__`
    BaseFile,
    /// `__COUNTER__`
    Counter,
    /// `__INCLUDE_LEVEL__`
    IncludeLevel,
}

impl Macro {
    /// Whether a second `#define` says the same again (C17 6.10.3 p2).
    pub(super) fn same_as(&self, other: &Macro) -> bool {
        let same_token = |(a, b): (&Token, &Token)| a.text == b.text && a.kind == b.kind;
        self.params == other.params
            && self.body.len() == other.body.len()
            && self.body.iter().zip(&other.body).all(same_token)
    }

    pub(super) fn is_predefined(&self) -> bool {
        self.kind != MacroKind::Text
    }

    fn param(&self, token: &Token) -> Option<usize> {
        if token.kind != TokenKind::Ident {
            return None;
        }
        self.params.as_ref()?.names.iter().position(|name| *name == token.text)
    }
}

impl Preprocessor<'_> {
    /// The next token with everything expanded.
    pub(super) fn next_expanded(&mut self) -> Option<Token> {
        loop {
            let token = self.next_token()?;
            if token.kind != TokenKind::Ident {
                return Some(token);
            }
            if &*token.text == "_Pragma" {
                self.pragma_operator();
                continue;
            }
            let Some(found) = self.macros.get(&token.text) else {
                return Some(token);
            };
            if token
                .hideset
                .as_ref()
                .is_some_and(|hidden| hidden.contains(&token.text))
            {
                return Some(token);
            }
            let found = found.clone();
            if !self.spend(token.span, found.body.len()) {
                return None;
            }
            match found.kind {
                MacroKind::Text | MacroKind::Predefined => {}
                kind => return Some(self.builtin(kind, &token)),
            }
            let replaced = match &found.params {
                None => {
                    let invocation = token.invocation.unwrap_or(token.span);
                    let hideset = with(token.hideset.as_deref(), &token.text);
                    let body = self.substitute(&found, &[], invocation);
                    finish(body, &hideset, invocation, &token)
                }
                Some(params) => {
                    let Some(open) = self.next_token() else {
                        return Some(token);
                    };
                    if !open.is(Punct::LParen) {
                        self.waiting.push(open);
                        return Some(token);
                    }
                    let Some((args, close)) = self.arguments(&token, params) else {
                        continue;
                    };
                    let invocation = token.invocation.unwrap_or_else(|| match close.invocation {
                        None => token.span.to(close.span),
                        Some(_) => token.span,
                    });
                    let common = intersection(token.hideset.as_deref(), close.hideset.as_deref());
                    let hideset = with(Some(&common), &token.text);
                    let body = self.substitute(&found, &args, invocation);
                    finish(body, &hideset, invocation, &token)
                }
            };
            // Arguments may have made it much longer than the macro's body.
            if !self.spend(token.span, replaced.len()) {
                return None;
            }
            // White space before a macro that becomes nothing stays.
            if let (true, Some(next)) = (replaced.is_empty(), self.waiting.last_mut()) {
                next.space_before |= token.space_before;
            }
            self.waiting.extend(replaced.into_iter().rev());
        }
    }

    /// Expands a closed list of tokens, as for an argument or an `#if` line.
    pub(super) fn expand_list(&mut self, tokens: Vec<Token>) -> Vec<Token> {
        if self.depth >= MAX_DEPTH {
            if let Some(first) = tokens.first() {
                self.error("pp-too-deep", first.span);
            }
            self.budget = 0;
            return Vec::new();
        }
        self.depth += 1;
        let waiting = std::mem::replace(&mut self.waiting, tokens.into_iter().rev().collect());
        let files = std::mem::take(&mut self.files);
        if let Some(file) = files.last() {
            self.outside = (file.line_shift, file.name.clone(), files.len());
        }
        let mut result = Vec::new();
        while let Some(token) = self.next_expanded() {
            match self.in_condition {
                true => self.answer(token, &mut result),
                false => result.push(token),
            }
        }
        self.files = files;
        self.waiting = waiting;
        self.depth -= 1;
        result
    }

    /// Takes `count` tokens from the budget; at its end everything that is still waiting is dropped.
    pub(super) fn spend(&mut self, span: Span, count: usize) -> bool {
        if self.budget > count {
            self.budget -= count + 1;
            return true;
        }
        if self.budget > 0 {
            self.error("pp-too-many-tokens", span);
        }
        self.budget = 0;
        self.waiting.clear();
        self.files.clear();
        false
    }

    /// Reads the arguments up to `)`. `None` when the call is wrong; it is reported and dropped.
    fn arguments(&mut self, name: &Token, params: &Params) -> Option<(Vec<Vec<Token>>, Token)> {
        let mut args: Vec<Vec<Token>> = vec![Vec::new()];
        let mut nested = 0_usize;
        let close = loop {
            let Some(token) = self.next_token() else {
                let diag = Diagnostic::error("pp-unterminated-call", name.span).arg("name", &*name.text);
                self.diags.push(diag);
                return None;
            };
            let all_named = params.variadic && args.len() == params.names.len();
            match token.kind {
                TokenKind::Punct(Punct::RParen) if nested == 0 => break token,
                TokenKind::Punct(Punct::Comma) if nested == 0 && !all_named => {
                    args.push(Vec::new());
                    continue;
                }
                TokenKind::Punct(Punct::LParen) => nested += 1,
                TokenKind::Punct(Punct::RParen) => nested -= 1,
                _ => {}
            }
            args.last_mut().expect("one argument is always open").push(token);
        };
        let wanted = params.names.len();
        if wanted == 0 && args.len() == 1 && args[0].is_empty() {
            args.clear();
        }
        if params.variadic && args.len() + 1 == wanted {
            args.push(Vec::new());
        }
        if args.len() != wanted {
            let diag = Diagnostic::error("pp-argument-count", name.span)
                .arg("name", &*name.text)
                .arg("wanted", wanted)
                .arg("given", args.len());
            self.diags.push(match self.macros.get(&name.text) {
                Some(found) => diag.label(found.span, Message::new("pp-defined-here").arg("name", &*name.text)),
                None => diag,
            });
            args.resize(wanted, Vec::new());
        }
        Some((args, close))
    }

    // ---------------------------------------------------------------------------------------------- substitution

    fn substitute(&mut self, found: &Macro, args: &[Vec<Token>], invocation: Span) -> Vec<Token> {
        let mut expanded: Vec<Option<Vec<Token>>> = vec![None; args.len()];
        let result = self.substitute_body(found, &found.body, args, &mut expanded, invocation);
        self.warn_torn_argument(found, args, &expanded, invocation);
        result
    }

    fn substitute_body(
        &mut self,
        found: &Macro,
        body: &[Token],
        args: &[Vec<Token>],
        expanded: &mut [Option<Vec<Token>>],
        invocation: Span,
    ) -> Vec<Token> {
        let mut result: Vec<Token> = Vec::new();
        let mut at = 0;
        // The left side of a coming `##` was empty.
        let mut left_empty = false;
        // White space stood before something that became nothing.
        let mut space = false;
        while let Some(token) = body.get(at) {
            at += 1;
            let paste_follows = body.get(at).is_some_and(|next| next.is(Punct::HashHash));
            let param = found.param(token);
            if token.is(Punct::Hash) && found.params.is_some() {
                if let Some(index) = body.get(at).and_then(|next| found.param(next)) {
                    at += 1;
                    let text = stringize(&args[index]);
                    let mut string = self.synthetic(TokenKind::Str, &text, invocation);
                    string.space_before = token.space_before;
                    result.push(body_token(&string, invocation));
                    continue;
                }
                self.error("pp-hash-without-param", token.span);
                continue;
            }
            if token.is(Punct::HashHash) && at > 1 {
                let Some(right) = body.get(at) else { break };
                at += 1;
                let right_tokens = match found.param(right) {
                    Some(index) => args[index].iter().map(|token| arg_token(token, invocation)).collect(),
                    None => vec![body_token(right, invocation)],
                };
                let mut right_tokens = right_tokens.into_iter();
                let next_paste = body.get(at).is_some_and(|next| next.is(Punct::HashHash));
                if !left_empty
                    && let Some(right) = right_tokens.next()
                    && let Some(left) = result.pop()
                {
                    self.paste(&left, &right, invocation, &mut result);
                    left_empty = false;
                } else if left_empty {
                    let before = result.len();
                    result.extend(right_tokens.by_ref());
                    left_empty = next_paste && result.len() == before;
                }
                result.extend(right_tokens);
                continue;
            }
            // GNU: `, ## __VA_ARGS__` drops the comma when there are no variable arguments.
            if token.is(Punct::Comma) && paste_follows {
                let last = found
                    .params
                    .as_ref()
                    .filter(|params| params.variadic)
                    .map(|params| params.names.len() - 1);
                let index = body.get(at + 1).and_then(|next| found.param(next));
                if let (Some(last), Some(index)) = (last, index)
                    && last == index
                {
                    at += 2;
                    if !args[index].is_empty() {
                        result.push(body_token(token, invocation));
                        let arg = self.expanded_arg(index, args, expanded);
                        result.extend(arg.iter().map(|token| arg_token(token, invocation)));
                    }
                    continue;
                }
            }
            if &*token.text == "__VA_OPT__" && found.params.as_ref().is_some_and(|params| params.variadic) {
                let (inner, used) = parenthesised(&body[at..]);
                at += used;
                let start = result.len();
                if args.last().is_some_and(|last| !last.is_empty()) {
                    result.extend(self.substitute_body(found, inner, args, expanded, invocation));
                }
                space = give_space(&mut result, start, space || token.space_before);
                continue;
            }
            match param {
                Some(index) if paste_follows => {
                    left_empty = args[index].is_empty();
                    result.extend(args[index].iter().map(|token| arg_token(token, invocation)));
                }
                Some(index) => {
                    let arg = self.expanded_arg(index, args, expanded);
                    let start = result.len();
                    result.extend(arg.iter().map(|token| arg_token(token, invocation)));
                    if let Some(first) = result.get_mut(start) {
                        first.space_before = false;
                    }
                    space = give_space(&mut result, start, space || token.space_before);
                    left_empty = false;
                }
                None => {
                    let start = result.len();
                    result.push(body_token(token, invocation));
                    space = give_space(&mut result, start, space);
                    left_empty = false;
                }
            }
        }
        result
    }

    fn expanded_arg(&mut self, index: usize, args: &[Vec<Token>], expanded: &mut [Option<Vec<Token>>]) -> Vec<Token> {
        if let Some(known) = &expanded[index] {
            let length = known.len();
            // An argument used often is a way to make many tokens.
            self.budget = self.budget.saturating_sub(length);
            return known.clone();
        }
        let new = self.expand_list(args[index].clone());
        self.warn_torn_macros(&new);
        expanded[index] = Some(new.clone());
        new
    }

    /// `left ## right` (C17 6.10.3.3): the two spellings must make one token.
    fn paste(&mut self, left: &Token, right: &Token, invocation: Span, result: &mut Vec<Token>) {
        let text = format!("{}{}", left.text, right.text);
        let lexed = lex(invocation.file, &text, self.dialect, &mut self.spellings);
        match lexed.tokens.as_slice() {
            [one] if lexed.diags.is_empty() => {
                let mut token = body_token(one, invocation);
                token.space_before = left.space_before;
                token.hideset = Some(Rc::new(intersection(left.hideset.as_deref(), right.hideset.as_deref())));
                result.push(token);
            }
            _ => {
                let diag = Diagnostic::error("pp-bad-paste", invocation)
                    .arg("left", &*left.text)
                    .arg("right", &*right.text);
                self.diags.push(diag);
                result.push(left.clone());
                result.push(right.clone());
            }
        }
    }

    // -------------------------------------------------------------------------------------------------- builtins

    fn builtin(&mut self, kind: MacroKind, token: &Token) -> Token {
        let place = token.invocation.unwrap_or(token.span);
        // Inside arguments no file is open.
        let (shift, name, level) = match self.files.last() {
            Some(file) => (file.line_shift, file.name.clone(), self.files.len()),
            None => self.outside.clone(),
        };
        let quote = |name: &str| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
        let text = match kind {
            MacroKind::Line => (i64::from(self.sources.line_col(place).line) + shift).to_string(),
            MacroKind::File => match name {
                Some(name) => quote(&name),
                None => quote(&self.sources.file(place.file).name),
            },
            MacroKind::BaseFile => quote(&self.sources.file(self.main).name),
            MacroKind::Counter => {
                self.counter += 1;
                (self.counter - 1).to_string()
            }
            MacroKind::IncludeLevel => level.saturating_sub(1).to_string(),
            MacroKind::Text | MacroKind::Predefined => String::new(),
        };
        let kind = if text.starts_with('"') {
            TokenKind::Str
        } else {
            TokenKind::Number
        };
        let mut new = self.synthetic(kind, &text, place);
        new.invocation = Some(place);
        new.space_before = token.space_before;
        new.line_start = token.line_start;
        new
    }

    /// `_Pragma("...")` in the text: as the directive.
    fn pragma_operator(&mut self) {
        let mut text = None;
        for part in 0..3 {
            let Some(token) = self.next_token() else { return };
            let fits = match part {
                0 => token.is(Punct::LParen),
                1 => token.kind == TokenKind::Str,
                _ => token.is(Punct::RParen),
            };
            if !fits {
                self.waiting.push(token);
                return;
            }
            if part == 1 {
                let inner = token.text.trim_start_matches('L').trim_matches('"');
                text = Some((inner.replace("\\\"", "\""), token.span.file));
            }
        }
        if let Some((text, file)) = text {
            let tokens = lex(file, &text, self.dialect, &mut self.spellings).tokens;
            self.pragma(&tokens);
        }
    }
}

/// The tokens between the parentheses at the start, and how many tokens that took.
fn parenthesised(tokens: &[Token]) -> (&[Token], usize) {
    if !tokens.first().is_some_and(|token| token.is(Punct::LParen)) {
        return (&[], 0);
    }
    let mut nested = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        if token.is(Punct::LParen) {
            nested += 1;
        } else if token.is(Punct::RParen) {
            nested -= 1;
            if nested == 0 {
                return (&tokens[1..at], at + 1);
            }
        }
    }
    (&tokens[1..], tokens.len())
}

/// Puts white space before what was added from `start` on; when that is nothing, before what comes next.
fn give_space(result: &mut [Token], start: usize, space: bool) -> bool {
    match result.get_mut(start) {
        Some(first) => {
            first.space_before |= space;
            false
        }
        None => space,
    }
}

/// `#x`: the spelling of the argument as a string literal (C17 6.10.3.2).
fn stringize(arg: &[Token]) -> String {
    let mut text = String::from("\"");
    for (at, token) in arg.iter().enumerate() {
        if at > 0 && (token.space_before || token.line_start) {
            text.push(' ');
        }
        let quoted = matches!(token.kind, TokenKind::Str | TokenKind::Char);
        for character in token.text.chars() {
            if quoted && matches!(character, '"' | '\\') {
                text.push('\\');
            }
            text.push(character);
        }
    }
    text.push('"');
    text
}

/// A token of the macro's own text: it stands where the macro was invoked.
fn body_token(token: &Token, invocation: Span) -> Token {
    Token {
        span: invocation,
        invocation: Some(invocation),
        line_start: false,
        ..token.clone()
    }
}

/// A token of an argument: it keeps its place.
fn arg_token(token: &Token, invocation: Span) -> Token {
    Token {
        invocation: Some(token.invocation.unwrap_or(invocation)),
        line_start: false,
        ..token.clone()
    }
}

/// Adds the hide set, and gives the first token the spacing of the macro's name.
fn finish(mut body: Vec<Token>, hideset: &Rc<Hideset>, invocation: Span, name: &Token) -> Vec<Token> {
    for token in &mut body {
        token.hideset = Some(union(token.hideset.as_ref(), hideset));
        token.invocation = Some(invocation);
    }
    if let Some(first) = body.first_mut() {
        first.space_before = name.space_before;
        first.line_start = name.line_start;
    }
    body
}

fn with(hidden: Option<&Hideset>, name: &Rc<str>) -> Rc<Hideset> {
    let mut new = hidden.cloned().unwrap_or_default();
    if let Err(at) = new.binary_search(name) {
        new.insert(at, name.clone());
    }
    Rc::new(new)
}

fn union(old: Option<&Rc<Hideset>>, new: &Rc<Hideset>) -> Rc<Hideset> {
    let Some(old) = old.filter(|old| !old.is_empty()) else {
        return new.clone();
    };
    if new.iter().all(|name| old.binary_search(name).is_ok()) {
        return old.clone();
    }
    let mut all: Hideset = old.iter().chain(new.iter()).cloned().collect();
    crate::ordered::sort_by(&mut all, Ord::cmp);
    all.dedup();
    Rc::new(all)
}

fn intersection(a: Option<&Hideset>, b: Option<&Hideset>) -> Hideset {
    let (Some(a), Some(b)) = (a, b) else {
        return Hideset::new();
    };
    a.iter().filter(|name| b.binary_search(name).is_ok()).cloned().collect()
}
