//! Declaration or expression? Type or operand? (C17 6.8.2, C++17 9.8, 11.2)
//!
//! Mostly the first tokens decide. Where they do not (`T(x);`, `T f(U(y));`, `(T())`), the parser tries the
//! declaration, as the standard says that whatever can be a declaration is one; the answer is remembered by position,
//! so that trials inside trials stay cheap.

use super::Parser;
use super::declarator::DeclaratorMode;
use super::scope::{Meaning, ScopeKind};
use crate::front::token::{Keyword, Punct, TokenKind};

/// What a trial decides.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Question {
    /// Does a declaration begin here?
    Declaration,
    /// Is this a parameter list?
    Parameters,
    /// Is this a type in parentheses?
    TypeName,
}

/// A name found by looking ahead: `A::B::c`.
#[derive(Clone, Copy)]
pub(super) struct Ahead {
    /// Position behind it.
    pub(super) end: usize,
    /// What its last part means.
    pub(super) meaning: Meaning,
    /// It has a qualifier.
    pub(super) qualified: bool,
}

/// Keywords that begin or belong to declaration specifiers.
pub(super) fn is_specifier(keyword: Keyword) -> bool {
    use Keyword as K;
    is_type_keyword(keyword)
        || matches!(
            keyword,
            K::Typedef
                | K::Extern
                | K::Static
                | K::Register
                | K::ThreadLocal
                | K::ThreadLocalC
                | K::Mutable
                | K::Inline
                | K::Noreturn
                | K::Virtual
                | K::Explicit
                | K::Constexpr
                | K::Friend
                | K::Alignas
                | K::AlignasCpp
        )
}

/// Keywords that belong to a type.
pub(super) fn is_type_keyword(keyword: Keyword) -> bool {
    use Keyword as K;
    is_simple_type(keyword)
        || matches!(
            keyword,
            K::Const
                | K::Volatile
                | K::Restrict
                | K::Atomic
                | K::Struct
                | K::Union
                | K::Class
                | K::Enum
                | K::AutoType
                | K::Typename
                | K::Attribute
                | K::Complex
        )
}

/// Keywords that are a type by themselves and may begin `T(x)`.
pub(super) fn is_simple_type(keyword: Keyword) -> bool {
    use Keyword as K;
    matches!(
        keyword,
        K::Void
            | K::Char
            | K::Short
            | K::Int
            | K::Long
            | K::Signed
            | K::Unsigned
            | K::Float
            | K::Double
            | K::BoolC
            | K::Bool
            | K::WChar
            | K::Char16
            | K::Char32
            | K::Int128
            | K::UInt128
            | K::Float80
            | K::Float32
            | K::Float64
            | K::Float32x
            | K::Float64x
            | K::Float128
            | K::BuiltinVaList
            | K::TypeofC
            | K::Decltype
            | K::Auto
    )
}

impl Parser {
    /// Runs `parse` without telling anything and goes back; whether it worked.
    #[inline(never)]
    fn attempt(&mut self, question: Question, parse: impl FnOnce(&mut Parser) -> bool) -> bool {
        let key = (self.pos, question);
        if let Some(known) = self.decisions.get(&key) {
            return *known;
        }
        let (pos, panicking, failed) = (self.pos, self.panicking, self.failed);
        let (depth, height, postponed) = (self.depth, self.height, self.postponed);
        self.tentative += 1;
        self.failed = false;
        self.panicking = false;
        let worked = parse(self) && !self.failed;
        self.tentative -= 1;
        (self.pos, self.panicking, self.failed) = (pos, panicking, failed);
        (self.depth, self.height, self.postponed) = (depth, height, postponed);
        self.decisions.insert(key, worked);
        worked
    }

    /// Looks at the possibly qualified name at `pos`. Nothing when none stands there, or when it goes on with `~`,
    /// `operator` or `*`.
    #[inline(never)]
    pub(super) fn name_ahead(&self, pos: usize) -> Option<Ahead> {
        let mut at = pos;
        let global = self.is_cpp() && self.is_punct_at(at, Punct::ColonColon);
        at += usize::from(global);
        let mut path: Vec<&str> = Vec::new();
        loop {
            if self.kind_at(at) != TokenKind::Ident {
                return None;
            }
            let text = &*self.token_at(at).text;
            at += 1;
            if self.is_punct_at(at, Punct::ColonColon) {
                path.push(text);
                at += 1;
                continue;
            }
            let qualified = global || !path.is_empty();
            let meaning = match qualified {
                false => self.scopes.meaning(None, text),
                true => match self.scopes.members_of(global, path.iter().copied()) {
                    Some(scope) => self.scopes.meaning(Some(scope), text),
                    None => Meaning::Unknown,
                },
            };
            return Some(Ahead {
                end: at,
                meaning,
                qualified,
            });
        }
    }

    /// Whether a declaration begins at the current token, in a block.
    #[inline(never)]
    pub(super) fn begins_declaration(&mut self) -> bool {
        match self.kind() {
            TokenKind::Keyword(keyword) if is_simple_type(keyword) && self.is_cpp() => {
                let next = self.kind_at(self.pos + 1);
                match next {
                    TokenKind::Punct(Punct::LParen) if keyword == Keyword::Decltype => true,
                    TokenKind::Punct(Punct::LParen) => self.tries_as_declaration(),
                    TokenKind::Punct(Punct::LBrace) => false,
                    _ => true,
                }
            }
            TokenKind::Keyword(Keyword::Attribute) => !self.attribute_then_semicolon(),
            TokenKind::Keyword(keyword) => {
                is_specifier(keyword)
                    || matches!(
                        keyword,
                        Keyword::Using
                            | Keyword::Namespace
                            | Keyword::StaticAssert
                            | Keyword::StaticAssertC
                            | Keyword::Template
                    )
            }
            TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) => match self.name_ahead(self.pos) {
                Some(name) => self.name_begins_declaration(name),
                None => false,
            },
            TokenKind::Punct(Punct::LBracket) => self.is_cpp() && self.next_is(Punct::LBracket),
            _ => false,
        }
    }

    #[inline(never)]
    fn name_begins_declaration(&mut self, name: Ahead) -> bool {
        let next = self.kind_at(name.end);
        match name.meaning {
            Meaning::Type if !self.is_cpp() => true,
            Meaning::Type => match next {
                TokenKind::Punct(Punct::LParen) => self.tries_as_declaration(),
                TokenKind::Punct(Punct::LBrace | Punct::ColonColon | Punct::Dot | Punct::Arrow) => false,
                TokenKind::Punct(Punct::Assign) => false,
                _ => true,
            },
            Meaning::Template => self.is_punct_at(name.end, Punct::Lt) && self.template_ahead(name).is_some(),
            Meaning::Unknown => self.guess_declaration(name),
            Meaning::Value | Meaning::Namespace => false,
        }
    }

    /// `foo bar;` and `foo *bar;` with an unknown `foo`: a declaration whose type is missing or misspelt.
    fn guess_declaration(&mut self, name: Ahead) -> bool {
        let mut at = name.end;
        if let Some(end) = self.template_ahead(name) {
            return matches!(
                self.kind_at(end),
                TokenKind::Ident | TokenKind::Punct(Punct::Star | Punct::Amp | Punct::ColonColon)
            );
        }
        if self.kind_at(at) == TokenKind::Ident {
            return !self.token_at(at).line_start && self.meaning_at(at) != Meaning::Namespace;
        }
        let stars = at;
        while matches!(
            self.kind_at(at),
            TokenKind::Punct(Punct::Star | Punct::Amp) | TokenKind::Keyword(Keyword::Const)
        ) {
            at += 1;
        }
        let certain = self.is_punct_at(at + 1, Punct::Assign) || self.is_punct_at(at + 1, Punct::Semi);
        let likely = certain || matches!(self.kind_at(at + 1), TokenKind::Punct(Punct::Comma | Punct::LBracket));
        !self.fragment && at > stars && self.kind_at(at) == TokenKind::Ident && likely
    }

    pub(super) fn meaning_at(&self, pos: usize) -> Meaning {
        self.scopes.meaning(None, &self.token_at(pos).text)
    }

    fn attribute_then_semicolon(&self) -> bool {
        self.behind_parens(self.pos + 1)
            .is_some_and(|end| self.is_punct_at(end, Punct::Semi))
    }

    #[inline(never)]
    fn tries_as_declaration(&mut self) -> bool {
        self.attempt(Question::Declaration, |parser| {
            parser.declaration_specifiers();
            let declarator = parser.declarator(DeclaratorMode::Named);
            let ends = matches!(
                parser.kind(),
                TokenKind::Punct(
                    Punct::Semi | Punct::Assign | Punct::Comma | Punct::LBrace | Punct::Colon | Punct::RParen
                )
            );
            let initialised = parser.at(Punct::LParen);
            declarator.name.is_some() && (ends || initialised)
        })
    }

    /// At the `(` behind a declarator's name in C++: parameters or constructor arguments?
    #[inline(never)]
    pub(super) fn is_parameter_list(&mut self) -> bool {
        if !self.is_cpp() {
            return true;
        }
        let first = self.pos + 1;
        match self.kind_at(first) {
            TokenKind::Punct(Punct::RParen | Punct::Ellipsis) => true,
            TokenKind::Punct(Punct::LBracket) => self.is_punct_at(first + 1, Punct::LBracket),
            TokenKind::Keyword(keyword) if is_specifier(keyword) => self.tries_as_parameters(),
            TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) => match self.name_ahead(first) {
                Some(Ahead {
                    meaning: Meaning::Type | Meaning::Template,
                    ..
                }) => self.tries_as_parameters(),
                Some(
                    name @ Ahead {
                        meaning: Meaning::Unknown,
                        ..
                    },
                ) => {
                    let in_block = self.scopes.current_kind() == ScopeKind::Block;
                    let pair = self.kind_at(name.end) == TokenKind::Ident;
                    (pair || !in_block || self.template_ahead(name).is_some()) && self.tries_as_parameters()
                }
                _ => false,
            },
            _ => false,
        }
    }

    #[inline(never)]
    fn tries_as_parameters(&mut self) -> bool {
        self.attempt(Question::Parameters, |parser| {
            parser.bump();
            parser.parameters();
            parser.at(Punct::RParen)
        })
    }

    /// At a `(`: whether a type in parentheses begins there, as in a cast or `sizeof`.
    #[inline(never)]
    pub(super) fn is_parenthesised_type(&mut self) -> bool {
        let first = self.pos + 1;
        match self.kind_at(first) {
            TokenKind::Keyword(Keyword::Attribute) => true,
            TokenKind::Keyword(keyword) if is_type_keyword(keyword) => !self.is_cpp() || self.tries_as_type_name(),
            TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) => match self.name_ahead(first) {
                Some(Ahead {
                    meaning: Meaning::Type, ..
                }) => !self.is_cpp() || self.tries_as_type_name(),
                Some(
                    name @ Ahead {
                        meaning: Meaning::Unknown,
                        ..
                    },
                ) => self.guess_cast(name),
                Some(
                    name @ Ahead {
                        meaning: Meaning::Template,
                        ..
                    },
                ) => self.template_ahead(name).is_some() && self.tries_as_type_name(),
                _ => false,
            },
            _ => false,
        }
    }

    #[inline(never)]
    fn tries_as_type_name(&mut self) -> bool {
        self.attempt(Question::TypeName, |parser| {
            parser.bump();
            parser.type_name();
            parser.at(Punct::RParen)
        })
    }

    /// `(foo *)p` and `(foo)p` with an unknown `foo`.
    fn guess_cast(&self, name: Ahead) -> bool {
        let mut at = name.end;
        while self.is_punct_at(at, Punct::Star) {
            at += 1;
        }
        let operand = matches!(
            self.kind_at(at + 1),
            TokenKind::Ident
                | TokenKind::Number
                | TokenKind::Str
                | TokenKind::Char
                | TokenKind::Keyword(Keyword::Sizeof)
        );
        let paren_operand = self.is_punct_at(at + 1, Punct::LParen) || self.is_punct_at(at + 1, Punct::Amp);
        let pointer = at > name.end;
        // `sizeof(foo *)` ends there; `(a *) ` is no expression either.
        self.is_punct_at(at, Punct::RParen) && (pointer || operand && !self.token_at(at + 1).line_start)
            || (pointer && self.is_punct_at(at, Punct::RParen) && paren_operand)
    }

    /// Behind a name that is or may be a template's: the position behind its `<...>`.
    #[inline(never)]
    pub(super) fn template_ahead(&self, name: Ahead) -> Option<usize> {
        if !self.is_cpp() || !self.is_punct_at(name.end, Punct::Lt) {
            return None;
        }
        let mut nested = 0_usize;
        let mut at = name.end;
        loop {
            match self.kind_at(at) {
                TokenKind::Punct(Punct::Lt) => nested += 1,
                TokenKind::Punct(Punct::Gt) => nested -= 1,
                TokenKind::Punct(Punct::Shr) => nested = nested.saturating_sub(2),
                TokenKind::Punct(Punct::LParen) => at = self.behind_parens(at)?.saturating_sub(1),
                TokenKind::Punct(
                    Punct::Comma
                    | Punct::Star
                    | Punct::Amp
                    | Punct::AndAnd
                    | Punct::ColonColon
                    | Punct::LBracket
                    | Punct::RBracket
                    | Punct::Ellipsis,
                ) => {}
                TokenKind::Ident | TokenKind::Number | TokenKind::Char => {}
                TokenKind::Keyword(keyword) if is_type_keyword(keyword) || keyword == Keyword::Sizeof => {}
                TokenKind::Keyword(Keyword::True | Keyword::False) => {}
                _ => return None,
            }
            at += 1;
            if nested == 0 {
                break;
            }
            if at > name.end + 200 {
                return None;
            }
        }
        let known = name.meaning == Meaning::Template;
        let follows = matches!(
            self.kind_at(at),
            TokenKind::Ident
                | TokenKind::Punct(
                    Punct::LParen
                        | Punct::ColonColon
                        | Punct::LBrace
                        | Punct::Comma
                        | Punct::RParen
                        | Punct::Semi
                        | Punct::Gt
                        | Punct::Star
                        | Punct::Amp
                )
        );
        let typed = match self.kind_at(name.end + 1) {
            TokenKind::Keyword(keyword) => is_type_keyword(keyword),
            TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) => {
                let inner = self.name_ahead(name.end + 1).map(|inner| inner.meaning);
                !matches!(inner, None | Some(Meaning::Value))
            }
            _ => false,
        };
        (known || (typed && follows)).then_some(at)
    }

    /// The position behind the parentheses that open at `pos`.
    #[inline(never)]
    pub(super) fn behind_parens(&self, pos: usize) -> Option<usize> {
        if !self.is_punct_at(pos, Punct::LParen) {
            return None;
        }
        let mut nested = 0_usize;
        for at in pos..self.tokens.len() {
            match self.tokens[at].kind {
                TokenKind::Punct(Punct::LParen) => nested += 1,
                TokenKind::Punct(Punct::RParen) => {
                    nested -= 1;
                    if nested == 0 {
                        return Some(at + 1);
                    }
                }
                TokenKind::Eof => return None,
                _ => {}
            }
        }
        None
    }
}
