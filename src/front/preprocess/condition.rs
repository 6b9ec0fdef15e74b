//! `#if` expressions (C17 6.10.1): integer constant expressions over 64-bit numbers; unknown names are 0.

use super::Preprocessor;
use crate::diag::Diagnostic;
use crate::front::Dialect;
use crate::front::literal::{self, Number};
use crate::front::sema::is_builtin;
use crate::front::token::{Punct, Token, TokenKind, alternative_operator};
use crate::source::Span;

/// Parentheses and operators inside each other, at most.
const MAX_DEPTH: usize = 100;

/// A number of type `intmax_t` or `uintmax_t`.
#[derive(Clone, Copy)]
struct Value {
    bits: u64,
    unsigned: bool,
}

impl Value {
    fn signed(value: i64) -> Value {
        Value {
            bits: value as u64,
            unsigned: false,
        }
    }

    fn truth(value: bool) -> Value {
        Value::signed(i64::from(value))
    }
}

/// Where and why the expression is wrong.
struct Wrong(&'static str, Span);

impl Preprocessor<'_> {
    /// Whether the expression of `#if` or `#elif` holds; a wrong one is reported and false.
    pub(super) fn condition(&mut self, directive: Span, line: &[Token]) -> bool {
        let line = self.replace_defined(line);
        self.in_condition = true;
        let tokens = self.expand_list(line);
        self.in_condition = false;
        if tokens.is_empty() {
            self.error("pp-if-empty", directive);
            return false;
        }
        let mut reader = Reader {
            tokens: &tokens,
            at: 0,
            depth: 0,
            dialect: self.dialect,
            directive,
        };
        let result = reader
            .conditional(true)
            .and_then(|value| match reader.tokens.get(reader.at) {
                None => Ok(value),
                Some(extra) => Err(Wrong("pp-if-bad", extra.span)),
            });
        match result {
            Ok(value) => value.bits != 0,
            Err(Wrong(id, span)) => {
                self.diags.push(Diagnostic::error(id, span));
                false
            }
        }
    }

    /// The same where a macro of the line has become such a question, as `#define HAS_X (defined(X) || FORCE_X)` (gcc
    /// -Wexpansion-to-defined): what is asked for is read without expanding it.
    pub(super) fn answer(&mut self, question: Token, result: &mut Vec<Token>) {
        let is_question =
            question.kind == TokenKind::Ident && (&*question.text == "defined" || question.text.starts_with("__has_"));
        if !is_question {
            result.push(question);
            return;
        }
        let mut line = vec![question];
        let last = match self.waiting.last().is_some_and(|next| next.is(Punct::LParen)) {
            true => self
                .waiting
                .iter()
                .rposition(|token| token.is(Punct::RParen))
                .unwrap_or(0),
            false => self.waiting.len().saturating_sub(1),
        };
        line.extend(self.waiting.drain(last..).rev());
        result.extend(self.replace_defined(&line));
    }

    /// `defined X`, `defined(X)` and `__has_include(...)` become 0 or 1 before anything is expanded.
    fn replace_defined(&mut self, line: &[Token]) -> Vec<Token> {
        let mut result = Vec::with_capacity(line.len());
        let mut at = 0;
        while let Some(token) = line.get(at) {
            at += 1;
            let answer = match &*token.text {
                "defined" => {
                    let paren = line.get(at).is_some_and(|next| next.is(Punct::LParen));
                    let name = line
                        .get(at + usize::from(paren))
                        .filter(|name| name.kind == TokenKind::Ident);
                    let closed = !paren || line.get(at + 2).is_some_and(|next| next.is(Punct::RParen));
                    let Some(name) = name.filter(|_| closed) else {
                        self.error("pp-macro-name-missing", token.span);
                        continue;
                    };
                    at += if paren { 3 } else { 1 };
                    self.is_defined(&name.text)
                }
                "#" => {
                    let (asked, used) = assertion(line.get(at..).unwrap_or(&[]));
                    at += used;
                    let any = format!("{asked}(");
                    let holds = |known: &str| *known == *asked || known.starts_with(&any);
                    self.macros.keys().any(|known| holds(known))
                }
                "__has_include"
                | "__has_include_next"
                | "__has_attribute"
                | "__has_cpp_attribute"
                | "__has_builtin"
                | "__has_feature" => {
                    let end = line[at..].iter().position(|next| next.is(Punct::RParen));
                    let end = end.map_or(line.len(), |length| at + length);
                    let inner = line.get(at + 1..end).unwrap_or(&[]);
                    at = (end + 1).min(line.len());
                    match &*token.text {
                        "__has_include" | "__has_include_next" => match inner.first() {
                            Some(name) if name.kind == TokenKind::Ident => {
                                let inner = self.expand_list(inner.to_vec());
                                self.has_header(&inner)
                            }
                            _ => self.has_header(inner),
                        },
                        "__has_attribute" => inner.first().is_some_and(|name| has_attribute(&name.text)),
                        "__has_builtin" => inner.first().is_some_and(|name| has_builtin(&name.text)),
                        _ => false,
                    }
                }
                _ => {
                    result.push(token.clone());
                    continue;
                }
            };
            let number = self.synthetic(TokenKind::Number, if answer { "1" } else { "0" }, token.span);
            result.push(number);
        }
        result
    }
}

/// How a GNU assertion such as `machine(x86_64)` is kept among the macros, and how many tokens it takes.
pub(super) fn assertion(tokens: &[Token]) -> (String, usize) {
    let closed = tokens.get(1).is_some_and(|token| token.is(Punct::LParen));
    let end = tokens.iter().position(|token| closed && token.is(Punct::RParen));
    let length = end.map_or(1, |end| end + 1).min(tokens.len());
    let words = tokens[..length].iter().map(|token| &*token.text);
    (std::iter::once("#").chain(words).collect(), length)
}

/// GNU attributes that are honoured, or ask for nothing that shows.
fn has_attribute(name: &str) -> bool {
    const NAMES: &str = "aligned packed noreturn constructor destructor cleanup unused used noinline noclone always_inline \
        alias weak section pure const format mode vector_size deprecated nonnull malloc warn_unused_result cold hot \
        fallthrough may_alias transparent_union returns_nonnull artificial flatten leaf nothrow sentinel visibility";
    NAMES.split_whitespace().any(|known| known == name.trim_matches('_'))
}

fn has_builtin(name: &str) -> bool {
    match name.strip_prefix("__builtin_") {
        Some(short) => is_builtin(short),
        None => name.starts_with("__sync_") || name.starts_with("__atomic_"),
    }
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
    dialect: Dialect,
    directive: Span,
}

impl Reader<'_> {
    fn punct(&self) -> Option<Punct> {
        let token = self.tokens.get(self.at)?;
        match token.kind {
            TokenKind::Punct(punct) => Some(punct),
            TokenKind::Ident if self.dialect == Dialect::Cpp => alternative_operator(&token.text),
            _ => None,
        }
    }

    fn take(&mut self, punct: Punct) -> bool {
        let found = self.punct() == Some(punct);
        self.at += usize::from(found);
        found
    }

    fn here(&self) -> Span {
        let last = self.tokens.last().map_or(self.directive, |token| token.after());
        self.tokens.get(self.at).map_or(last, |token| token.span)
    }

    fn expect(&mut self, punct: Punct) -> Result<(), Wrong> {
        if self.take(punct) {
            Ok(())
        } else {
            Err(Wrong("pp-if-bad", self.here()))
        }
    }

    /// `live`: whether the value is needed; a division by zero does not matter where it is not.
    fn conditional(&mut self, live: bool) -> Result<Value, Wrong> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Wrong("pp-too-deep", self.here()));
        }
        let cond = self.binary(0, live)?;
        let result = if self.take(Punct::Question) {
            let holds = cond.bits != 0;
            let yes = self.conditional(live && holds)?;
            self.expect(Punct::Colon)?;
            let no = self.conditional(live && !holds)?;
            let chosen = if holds { yes } else { no };
            Value {
                bits: chosen.bits,
                unsigned: yes.unsigned || no.unsigned,
            }
        } else {
            cond
        };
        self.depth -= 1;
        Ok(result)
    }

    fn binary(&mut self, least: u8, live: bool) -> Result<Value, Wrong> {
        let mut left = self.unary(live)?;
        while let Some(punct) = self.punct() {
            let Some(level) = level(punct).filter(|level| *level >= least) else {
                break;
            };
            let place = self.here();
            self.at += 1;
            let needed = match punct {
                Punct::AndAnd => left.bits != 0,
                Punct::OrOr => left.bits == 0,
                _ => true,
            };
            let right = self.binary(level + 1, live && needed)?;
            left = match apply(punct, left, right) {
                Some(value) => value,
                None if live => return Err(Wrong("pp-if-division", place)),
                None => Value::signed(0),
            };
        }
        Ok(left)
    }

    fn unary(&mut self, live: bool) -> Result<Value, Wrong> {
        let mut prefixes = Vec::new();
        while let Some(punct @ (Punct::Not | Punct::Tilde | Punct::Minus | Punct::Plus)) = self.punct() {
            prefixes.push(punct);
            self.at += 1;
        }
        let mut value = self.primary(live)?;
        for punct in prefixes.into_iter().rev() {
            value = match punct {
                Punct::Not => Value::truth(value.bits == 0),
                Punct::Tilde => Value {
                    bits: !value.bits,
                    ..value
                },
                Punct::Minus => Value {
                    bits: value.bits.wrapping_neg(),
                    ..value
                },
                _ => value,
            };
        }
        Ok(value)
    }

    fn primary(&mut self, live: bool) -> Result<Value, Wrong> {
        if self.take(Punct::LParen) {
            let mut value = self.conditional(live)?;
            while self.take(Punct::Comma) {
                value = self.conditional(live)?;
            }
            self.expect(Punct::RParen)?;
            return Ok(value);
        }
        let place = self.here();
        let Some(token) = self.tokens.get(self.at) else {
            return Err(Wrong("pp-if-bad", place));
        };
        self.at += 1;
        match token.kind {
            TokenKind::Number => match literal::number(&token.text, self.dialect) {
                Ok(Number::Int(int)) => Ok(Value {
                    bits: int.value,
                    unsigned: int.unsigned || int.value > i64::MAX as u64,
                }),
                Ok(Number::Float(_)) => Err(Wrong("pp-if-float", place)),
                Err(problem) => Err(Wrong(problem, place)),
            },
            TokenKind::Char => match literal::character(&token.text) {
                Ok((literal, _)) => Ok(Value::signed(i64::from(literal.value as i32))),
                Err(problem) => Err(Wrong(problem, place)),
            },
            TokenKind::Ident => Ok(Value::truth(self.dialect == Dialect::Cpp && &*token.text == "true")),
            _ => Err(Wrong("pp-if-bad", place)),
        }
    }
}

fn level(punct: Punct) -> Option<u8> {
    Some(match punct {
        Punct::OrOr => 0,
        Punct::AndAnd => 1,
        Punct::Pipe => 2,
        Punct::Caret => 3,
        Punct::Amp => 4,
        Punct::EqEq | Punct::NotEq => 5,
        Punct::Lt | Punct::Gt | Punct::Le | Punct::Ge => 6,
        Punct::Shl | Punct::Shr => 7,
        Punct::Plus | Punct::Minus => 8,
        Punct::Star | Punct::Slash | Punct::Percent => 9,
        _ => return None,
    })
}

/// `None` for a division by zero.
fn apply(punct: Punct, left: Value, right: Value) -> Option<Value> {
    let unsigned = left.unsigned || right.unsigned;
    let (a, b) = (left.bits, right.bits);
    let (signed_a, signed_b) = (a as i64, b as i64);
    let less = if unsigned { a < b } else { signed_a < signed_b };
    let number = |bits: u64| Some(Value { bits, unsigned });
    match punct {
        Punct::OrOr => Some(Value::truth(a != 0 || b != 0)),
        Punct::AndAnd => Some(Value::truth(a != 0 && b != 0)),
        Punct::EqEq => Some(Value::truth(a == b)),
        Punct::NotEq => Some(Value::truth(a != b)),
        Punct::Lt => Some(Value::truth(less)),
        Punct::Ge => Some(Value::truth(!less)),
        Punct::Gt => Some(Value::truth(!less && a != b)),
        Punct::Le => Some(Value::truth(less || a == b)),
        Punct::Pipe => number(a | b),
        Punct::Caret => number(a ^ b),
        Punct::Amp => number(a & b),
        Punct::Plus => number(a.wrapping_add(b)),
        Punct::Minus => number(a.wrapping_sub(b)),
        Punct::Star => number(a.wrapping_mul(b)),
        Punct::Slash if unsigned => number(a.checked_div(b)?),
        Punct::Percent if unsigned => number(a.checked_rem(b)?),
        Punct::Slash if b != 0 => number(signed_a.wrapping_div(signed_b) as u64),
        Punct::Percent if b != 0 => number(signed_a.wrapping_rem(signed_b) as u64),
        Punct::Slash | Punct::Percent => None,
        Punct::Shl => Some(Value {
            bits: if b < 64 { a << b } else { 0 },
            ..left
        }),
        Punct::Shr if left.unsigned => Some(Value {
            bits: if b < 64 { a >> b } else { 0 },
            ..left
        }),
        Punct::Shr => Some(Value {
            bits: (signed_a >> b.min(63)) as u64,
            ..left
        }),
        _ => None,
    }
}
