//! Macros whose text falls apart among the operators around it, for want of parentheses.
//!
//! ```text
//! #define SQUARE(x) x * x
//! #define SUM a + b
//! SQUARE(n + 1)      n + 1 * n + 1: the argument is torn apart
//! 2 * SUM            2 * a + b: the macro's text is torn apart
//! ```
//!
//! Told once for each macro of the learner; no compiler tells it.

use super::Preprocessor;
use super::expand::Macro;
use crate::diag::{Diagnostic, Message};
use crate::front::Dialect;
use crate::front::token::{Keyword, Punct, Token, TokenKind};
use crate::source::{Origin, Span};

/// How tightly `?:` binds.
const CHOICE: u8 = 1;
/// How tightly `==` and `!=` do.
const EQUALITY: u8 = 7;
/// Tokens shown of what becomes of it, at most, and of a long macro before the argument.
const MOST_SHOWN: usize = 24;
const AROUND: usize = 4;

impl Preprocessor<'_> {
    /// An argument that stands beside a tighter operator in the macro's text.
    pub(super) fn warn_torn_argument(
        &mut self,
        found: &Macro,
        args: &[Vec<Token>],
        expanded: &[Option<Vec<Token>>],
        invocation: Span,
    ) {
        let Some(params) = &found.params else { return };
        if !self.is_learners(found.span) || !self.is_learners(invocation) || found.told.get() {
            return;
        }
        for (at, token) in found.body.iter().enumerate() {
            let param = params.names.iter().position(|name| *name == token.text);
            let Some(index) = param.filter(|index| !(params.variadic && index + 1 == params.names.len())) else {
                continue;
            };
            let (before, behind) = found.body.split_at(at);
            if is_pasted(before.last()) || is_pasted(behind.get(1)) {
                continue;
            }
            let Some(arg) = args.get(index) else { continue };
            let value = expanded.get(index).and_then(Option::as_ref).unwrap_or(arg);
            let Some((level, inner)) = loosest(value) else { continue };
            let Some(outer) = tearing(before, behind.get(1..).unwrap_or(&[]), level, inner) else {
                continue;
            };
            let (Some(first), Some(last)) = (arg.first(), arg.last()) else {
                continue;
            };
            let mut result = Vec::new();
            let from = if found.body.len() > MOST_SHOWN {
                at.saturating_sub(AROUND)
            } else {
                0
            };
            for token in &found.body[from..] {
                let param = params.names.iter().position(|name| *name == token.text);
                let Some(arg) = param.and_then(|index| args.get(index)) else {
                    result.push(token.clone());
                    continue;
                };
                let first = result.len();
                result.extend_from_slice(arg);
                if let Some(first) = result.get_mut(first) {
                    first.space_before = token.space_before;
                }
            }
            let mut diagnostic = Diagnostic::warning("pp-torn-argument", first.span.to(last.span))
                .arg("result", spelled(result.iter()))
                .label(
                    token.span,
                    Message::new("pp-tearing-operator")
                        .arg("outer", outer)
                        .arg("inner", inner.text()),
                );
            for (place, other) in found
                .body
                .iter()
                .enumerate()
                .filter(|(_, other)| other.text == token.text)
            {
                let beside = |at: Option<usize>| at.and_then(|at| found.body.get(at));
                let (left, right) = (beside(place.checked_sub(1)), beside(Some(place + 1)));
                let enclosed = left.is_some_and(|left| left.is(Punct::LParen))
                    && right.is_some_and(|right| right.is(Punct::RParen));
                if enclosed || is_pasted(left) || is_pasted(right) {
                    continue;
                }
                let start = Span {
                    end: other.span.start,
                    ..other.span
                };
                diagnostic = diagnostic.fix(start, "(").fix(other.span.after(), ")");
            }
            found.told.set(true);
            self.diags.push(diagnostic);
            return;
        }
    }

    /// Macros whose whole text stands beside a tighter operator of the program.
    pub(super) fn warn_torn_macros(&mut self, tokens: &[Token]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let start = at;
            at += 1;
            let Some(invocation) = token.invocation else { continue };
            while tokens.get(at).is_some_and(|next| next.invocation == Some(invocation)) {
                at += 1;
            }
            if at > start + 2 && self.is_learners(invocation) {
                self.warn_torn_macro(tokens, start, at, invocation);
            }
        }
    }

    fn warn_torn_macro(&mut self, tokens: &[Token], start: usize, end: usize, invocation: Span) {
        let (before, rest) = tokens.split_at(start);
        let (text, behind) = rest.split_at(end - start);
        // Only the nearest tokens matter.
        let Some((level, inner)) = loosest(text) else { return };
        let Some(outer) = tearing(before, behind, level, inner) else {
            return;
        };
        let written = self.sources.text(invocation);
        let name: String = written
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect();
        let Some(found) = self.macros.get(&*name).cloned() else {
            return;
        };
        let (Some(first), Some(last)) = (found.body.first(), found.body.last()) else {
            return;
        };
        // The operator must be in the macro's own text.
        if !self.is_learners(found.span) || found.told.get() || loosest(&found.body).is_none_or(|own| own.0 != level) {
            return;
        }
        // The operator beside it, with its other operand if it has one.
        let infix = before.split_last().is_some_and(|(_, rest)| is_operand_end(rest));
        let left = tearing(before, &[], level, inner).map_or(0, |_| if infix { 2 } else { 1 });
        let right = tearing(&[], behind, level, inner).map_or(0, |_| 2);
        let shown = before
            .get(before.len().saturating_sub(left)..)
            .into_iter()
            .flatten()
            .chain(text)
            .chain(behind.iter().take(right));
        found.told.set(true);
        let whole = first.span.to(last.span);
        let open = Span {
            end: first.span.start,
            ..first.span
        };
        let diagnostic = Diagnostic::warning("pp-torn-macro", invocation)
            .arg("name", name)
            .arg("result", spelled(shown))
            .label(
                whole,
                Message::new("pp-tearing-operator")
                    .arg("outer", outer)
                    .arg("inner", inner.text()),
            )
            .fix(open, "(")
            .fix(last.span.after(), ")");
        self.diags.push(diagnostic);
    }

    fn is_learners(&self, span: Span) -> bool {
        self.sources.file(span.file).origin == Origin::Learner
    }
}

/// The operator beside a piece of text that binds its edge more tightly than the text's own loosest operator does.
fn tearing(before: &[Token], behind: &[Token], level: u8, inner: Punct) -> Option<String> {
    if let Some((last, rest)) = before.split_last()
        && let Some(outer) = punct(last)
    {
        if !is_operand_end(rest) {
            if is_prefix(outer) {
                return Some(outer.text().to_owned());
            }
        } else if let Some(own) = binary(outer) {
            // `a - (b - c)` is not `a - b - c`; `a + (b - c)` is `a + b - c`.
            let in_order = match outer {
                Punct::Minus | Punct::Slash | Punct::Percent | Punct::Shl | Punct::Shr => true,
                Punct::Star => inner != Punct::Star,
                _ => own == EQUALITY,
            };
            if own > level || own == level && in_order {
                return Some(outer.text().to_owned());
            }
        }
        // `(int)a + b` is mostly the same as `(int)(a + b)`.
        if !matches!(inner, Punct::Plus | Punct::Minus)
            && let Some(cast) = cast_at_end(before)
        {
            return Some(spelled(cast.iter()));
        }
    }
    let outer = punct(behind.first()?)?;
    let tightest = matches!(outer, Punct::LBracket | Punct::Dot | Punct::Arrow);
    (tightest || binary(outer).is_some_and(|own| own > level)).then(|| outer.text().to_owned())
}

/// The operator that binds least in a piece of an expression, outside of brackets; none where it is a single operand,
/// an assignment, a list or a statement.
fn loosest(tokens: &[Token]) -> Option<(u8, Punct)> {
    let mut found: Option<(u8, Punct)> = None;
    let mut nested = 0_u32;
    for (at, token) in tokens.iter().enumerate() {
        let Some(punct) = punct(token) else { continue };
        match punct {
            Punct::LParen | Punct::LBracket => nested += 1,
            Punct::RParen | Punct::RBracket => nested = nested.checked_sub(1)?,
            Punct::LBrace | Punct::RBrace | Punct::Semi => return None,
            _ if nested > 0 => {}
            Punct::Comma | Punct::Hash | Punct::HashHash => return None,
            _ => match binary(punct) {
                None if punct.text().ends_with('=') => return None,
                None => {}
                Some(level) => {
                    let infix = at + 1 < tokens.len() && tokens.get(..at).is_some_and(is_operand_end);
                    if infix && found.is_none_or(|(least, _)| level < least) {
                        found = Some((level, punct));
                    }
                }
            },
        }
    }
    found.filter(|_| nested == 0)
}

/// Whether an operand ends here, so that an operator that follows stands between two.
fn is_operand_end(tokens: &[Token]) -> bool {
    let Some(last) = tokens.last() else { return false };
    match last.kind {
        TokenKind::Ident | TokenKind::Keyword(_) => match Keyword::of(&last.text, Dialect::Cpp) {
            Some(keyword) => matches!(
                keyword,
                Keyword::This | Keyword::True | Keyword::False | Keyword::Nullptr
            ),
            None => true,
        },
        TokenKind::Number | TokenKind::Char | TokenKind::Str => true,
        TokenKind::Punct(Punct::RBracket) => true,
        TokenKind::Punct(Punct::RParen) => cast_at_end(tokens).is_none(),
        _ => false,
    }
}

/// The parentheses that end here, when they hold a type: `(int)`, `(struct node *)`, `(size_t)`.
fn cast_at_end(tokens: &[Token]) -> Option<&[Token]> {
    if !tokens.last()?.is(Punct::RParen) {
        return None;
    }
    let open = tokens.iter().rposition(|token| token.is(Punct::LParen))?;
    let (before, cast) = tokens.split_at(open);
    let inside = cast.get(1..cast.len() - 1)?;
    let is_word = |token: &Token| matches!(token.kind, TokenKind::Ident | TokenKind::Keyword(_));
    let is_type = |token: &Token| {
        let keyword = Keyword::of(&token.text, Dialect::Cpp);
        token.text.ends_with("_t") || keyword.is_some_and(|word| word != Keyword::Sizeof && word != Keyword::This)
    };
    let ends_in_star = inside.last()?.is(Punct::Star);
    let is_cast = !before.last().is_some_and(is_word)
        && inside.iter().all(|token| token.is(Punct::Star) || is_word(token))
        && (is_type(inside.first()?) || ends_in_star);
    is_cast.then_some(cast)
}

fn is_pasted(token: Option<&Token>) -> bool {
    token.is_some_and(|token| token.is(Punct::Hash) || token.is(Punct::HashHash))
}

fn punct(token: &Token) -> Option<Punct> {
    match token.kind {
        TokenKind::Punct(punct) => Some(punct),
        _ => None,
    }
}

/// How tightly a binary operator binds.
fn binary(punct: Punct) -> Option<u8> {
    Some(match punct {
        Punct::Question => CHOICE,
        Punct::OrOr => 2,
        Punct::AndAnd => 3,
        Punct::Pipe => 4,
        Punct::Caret => 5,
        Punct::Amp => 6,
        Punct::EqEq | Punct::NotEq => EQUALITY,
        Punct::Lt | Punct::Gt | Punct::Le | Punct::Ge => 8,
        Punct::Shl | Punct::Shr => 9,
        Punct::Plus | Punct::Minus => 10,
        Punct::Star | Punct::Slash | Punct::Percent => 11,
        _ => return None,
    })
}

fn is_prefix(punct: Punct) -> bool {
    matches!(
        punct,
        Punct::Minus | Punct::Not | Punct::Tilde | Punct::Star | Punct::Amp
    )
}

/// The tokens as one would type them.
fn spelled<'a>(tokens: impl Iterator<Item = &'a Token>) -> String {
    let mut text = String::new();
    for (count, token) in tokens.enumerate() {
        if count == MOST_SHOWN {
            text.push_str(" ...");
            break;
        }
        if token.space_before && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&token.text);
    }
    text
}
