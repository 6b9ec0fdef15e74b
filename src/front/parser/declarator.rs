//! Declarators: `*a[3]`, `(*f)(int)`, `&r`, `S::f() const` (C17 6.7.6, C++17 11).
//!
//! The parts are collected from the name outwards: first what the inner parentheses hold, then the suffixes `[]` and
//! `()`, then the pointers, the one nearest to the name first.

use super::Parser;
use super::ambiguity::is_specifier;
use super::scope::Meaning;
use crate::diag::Diagnostic;
use crate::front::ast::{ArraySize, Declarator, DeclaratorPart, QualifiedName, Quals, TypeName, UnqualifiedId};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

/// Pointers, arrays and functions in one declarator, at most.
const MAX_PARTS: usize = 100;

/// What a declarator may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum DeclaratorMode {
    /// With a name.
    Named,
    /// Of a member: the name of a bit-field may be missing.
    Member,
    /// With or without a name: a parameter.
    Either,
    /// Without a name: in a type name.
    Abstract,
    /// Behind `new` or `operator`: without name, parentheses or parameters.
    New,
}

impl DeclaratorMode {
    fn may_have_name(self) -> bool {
        matches!(
            self,
            DeclaratorMode::Named | DeclaratorMode::Member | DeclaratorMode::Either
        )
    }
}

impl Parser {
    /// One declarator.
    #[inline(never)]
    pub(super) fn declarator(&mut self, mode: DeclaratorMode) -> Declarator {
        let start = self.span();
        let first = self.pos;
        let mut parts = Vec::new();
        let mut attributes = Vec::new();
        self.attributes(&mut attributes);
        let name = self.declarator_into(mode, &mut parts);
        if mode != DeclaratorMode::New {
            self.attributes(&mut attributes);
            self.asm_label(&mut attributes);
        }
        let span = if self.pos > first {
            self.since(start)
        } else {
            self.behind_previous()
        };
        Declarator {
            name,
            parts,
            attributes,
            span,
        }
    }

    #[inline(never)]
    fn declarator_into(&mut self, mode: DeclaratorMode, parts: &mut Vec<DeclaratorPart>) -> Option<QualifiedName> {
        if !self.enter() {
            self.leave();
            return None;
        }
        let mut pointers = Vec::new();
        while let Some(pointer) = self.pointer() {
            pointers.push(pointer);
            self.check_parts(pointers.len());
        }
        let mut name = None;
        if self.at(Punct::LParen) && self.is_nested_declarator(mode) {
            let open = self.span();
            self.bump();
            self.attributes(&mut Vec::new());
            name = self.declarator_into(mode, parts);
            self.expect_close(Punct::RParen, open);
        } else if mode.may_have_name() && (self.at_name() || (self.is_cpp() && self.at(Punct::Tilde))) {
            name = Some(self.qualified_name());
        } else if self.is_number_as_name(mode) {
            name = Some(self.number_as_name());
        } else if mode == DeclaratorMode::Named || (mode == DeclaratorMode::Member && !self.at(Punct::Colon)) {
            self.missing_declarator_name();
        }
        let scopes = self.enter_qualifiers(name.as_ref());
        self.declarator_suffixes(mode, parts);
        self.leave_scopes(scopes);
        parts.extend(pointers.into_iter().rev());
        self.leave();
        name
    }

    /// `int 2nd;`
    fn is_number_as_name(&self, mode: DeclaratorMode) -> bool {
        mode.may_have_name()
            && self.kind() == TokenKind::Number
            && self
                .token()
                .text
                .ends_with(|last: char| last.is_alphabetic() || last == '_')
    }

    #[inline(never)]
    fn number_as_name(&mut self) -> QualifiedName {
        let name = self.name_at(self.pos);
        let span = name.span;
        self.report(Diagnostic::error("parse-name-begins-with-digit", span).arg("name", name.text.to_string()));
        self.incomplete |= self.tentative == 0;
        self.bump();
        QualifiedName {
            global: false,
            qualifiers: Vec::new(),
            id: UnqualifiedId::Ident(name),
            span,
        }
    }

    fn check_parts(&mut self, count: usize) {
        if count > MAX_PARTS {
            self.too_deep();
        }
    }

    #[inline(never)]
    fn missing_declarator_name(&mut self) {
        if self.mend_brackets() {
            return;
        }
        if let TokenKind::Keyword(keyword) = self.kind()
            && (keyword == Keyword::Class
                || !is_specifier(keyword) && (!super::recover::is_statement_keyword(keyword) || self.stands_as_name()))
        {
            let diag =
                Diagnostic::error("parse-keyword-as-name", self.span()).arg("keyword", self.token().text.to_string());
            return self.error(diag);
        }
        self.expected("parse-expected-declarator");
    }

    /// `int for = 3;`
    fn stands_as_name(&self) -> bool {
        let ends = [Punct::Assign, Punct::Semi, Punct::Comma, Punct::LBracket, Punct::RParen];
        !self.token().line_start && ends.iter().any(|punct| self.is_punct_at(self.pos + 1, *punct))
    }

    /// `int[3] a;`, as other languages write it: the brackets belong behind the name.
    fn mend_brackets(&mut self) -> bool {
        if !self.at(Punct::LBracket) || self.panicking || self.tentative > 0 {
            return false;
        }
        let mut close = self.pos + 1;
        while matches!(self.kind_at(close), TokenKind::Number | TokenKind::Ident) {
            close += 1;
        }
        let name = self.name_at(close + 1);
        if !self.is_punct_at(close, Punct::RBracket) || self.kind_at(close + 1) != TokenKind::Ident {
            return false;
        }
        let brackets = self.span().to(self.token_at(close).span);
        let text: String = (self.pos..=close)
            .map(|at| self.token_at(at).text.to_string())
            .collect();
        let diag = Diagnostic::error("parse-brackets-behind-name", brackets)
            .arg("name", name.text.to_string())
            .fix(brackets, "")
            .fix(name.span.after(), text);
        self.error(diag);
        true
    }

    /// `*`, `&`, `&&`, `A::*` with the qualifiers behind it.
    fn pointer(&mut self) -> Option<DeclaratorPart> {
        if self.take(Punct::Star) {
            return Some(DeclaratorPart::Pointer(self.qualifiers()));
        }
        if !self.is_cpp() {
            return None;
        }
        if self.at(Punct::Amp) || self.at(Punct::AndAnd) {
            let rvalue = self.at(Punct::AndAnd);
            self.bump();
            self.attributes(&mut Vec::new());
            return Some(DeclaratorPart::Reference { rvalue });
        }
        let class = self.member_pointer_class()?;
        Some(DeclaratorPart::MemberPointer(class, self.qualifiers()))
    }

    /// `A::B::*`.
    fn member_pointer_class(&mut self) -> Option<QualifiedName> {
        let mut at = self.pos + usize::from(self.at(Punct::ColonColon));
        loop {
            if self.kind_at(at) != TokenKind::Ident || !self.is_punct_at(at + 1, Punct::ColonColon) {
                return None;
            }
            at += 2;
            if self.is_punct_at(at, Punct::Star) {
                break;
            }
        }
        let name = self.qualified_name();
        self.bump();
        self.bump();
        Some(name)
    }

    pub(super) fn qualifiers(&mut self) -> Quals {
        let mut quals = Quals::default();
        loop {
            match self.kind() {
                TokenKind::Keyword(Keyword::Const) => quals.is_const = true,
                TokenKind::Keyword(Keyword::Volatile) => quals.is_volatile = true,
                TokenKind::Keyword(Keyword::Restrict) => quals.is_restrict = true,
                // One thread: every access is whole.
                TokenKind::Keyword(Keyword::Atomic) if !self.next_is(Punct::LParen) => {}
                TokenKind::Ident
                    if self.is_cpp() && self.at_word("restrict") && self.kind_at(self.pos + 1) == TokenKind::Ident =>
                {
                    let span = self.span();
                    let diag = Diagnostic::error("parse-c-only", span).arg("found", "restrict");
                    self.report(diag.fix(span, "__restrict"));
                    quals.is_restrict = true;
                }
                TokenKind::Keyword(Keyword::Attribute) => {
                    self.attributes(&mut Vec::new());
                    continue;
                }
                _ => return quals,
            }
            self.bump();
        }
    }

    /// At a `(` where the name could stand: a declarator in parentheses, or parameters of something without a name?
    fn is_nested_declarator(&self, mode: DeclaratorMode) -> bool {
        if mode == DeclaratorMode::New {
            return false;
        }
        if mode == DeclaratorMode::Named {
            return true;
        }
        match self.kind_at(self.pos + 1) {
            TokenKind::Punct(Punct::RParen | Punct::Ellipsis) => false,
            TokenKind::Punct(Punct::Star | Punct::Amp | Punct::AndAnd | Punct::LParen) => true,
            TokenKind::Punct(Punct::LBracket) => !self.is_cpp() || !self.is_punct_at(self.pos + 2, Punct::LBracket),
            TokenKind::Keyword(Keyword::Attribute) => true,
            TokenKind::Keyword(keyword) => !is_specifier(keyword),
            TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) => match self.name_ahead(self.pos + 1) {
                Some(name) => {
                    let parameter = matches!(name.meaning, Meaning::Type | Meaning::Template)
                        || self.kind_at(name.end) == TokenKind::Ident;
                    !parameter && mode.may_have_name()
                }
                // `A::*`
                None => true,
            },
            _ => false,
        }
    }

    #[inline(never)]
    fn declarator_suffixes(&mut self, mode: DeclaratorMode, parts: &mut Vec<DeclaratorPart>) {
        loop {
            self.check_parts(parts.len());
            if self.at(Punct::LBracket) && !self.at_cpp_attribute() {
                parts.push(self.array_suffix());
            } else if self.at(Punct::LParen) && mode != DeclaratorMode::New {
                let parameters = match mode {
                    DeclaratorMode::Named => self.is_parameter_list(),
                    DeclaratorMode::Member | DeclaratorMode::Either | DeclaratorMode::Abstract => true,
                    DeclaratorMode::New => false,
                };
                if !parameters {
                    return;
                }
                parts.push(self.function_suffix());
            } else if self.at_cpp_attribute() {
                self.attributes(&mut Vec::new());
            } else {
                return;
            }
        }
    }

    /// `[n]`, `[]`, `[*]`, `[static const n]`.
    #[inline(never)]
    fn array_suffix(&mut self) -> DeclaratorPart {
        let open = self.span();
        self.bump();
        let mut quals = self.qualifiers();
        let at_least = self.take_keyword(Keyword::Static);
        if at_least {
            let more = self.qualifiers();
            quals.is_const |= more.is_const;
            quals.is_volatile |= more.is_volatile;
            quals.is_restrict |= more.is_restrict;
        }
        let size = if at_least {
            ArraySize::AtLeast(Box::new(self.assignment_expression()))
        } else if self.at(Punct::RBracket) {
            ArraySize::Unknown
        } else if self.at(Punct::Star) && self.next_is(Punct::RBracket) {
            self.bump();
            ArraySize::Star
        } else {
            ArraySize::Expr(Box::new(self.assignment_expression()))
        };
        self.expect_close(Punct::RBracket, open);
        DeclaratorPart::Array(size, quals)
    }

    /// A type written on its own.
    pub(super) fn type_name(&mut self) -> TypeName {
        self.typed(DeclaratorMode::Abstract)
    }

    /// The type behind `new`.
    pub(super) fn new_type(&mut self) -> TypeName {
        self.typed(DeclaratorMode::New)
    }

    #[inline(never)]
    fn typed(&mut self, mode: DeclaratorMode) -> TypeName {
        let start = self.span();
        let first = self.pos;
        let specifiers = Box::new(self.type_specifiers());
        if self.pos == first {
            self.expected("parse-expected-type");
        }
        let declarator = self.declarator(mode);
        TypeName {
            specifiers,
            declarator,
            span: self.since(start),
        }
    }

    /// A type without any declarator: the base of an enumeration, the type of a functional cast.
    #[inline(never)]
    pub(super) fn type_name_without_declarator(&mut self) -> TypeName {
        let start = self.span();
        let specifiers = Box::new(self.type_specifiers());
        let declarator = self.no_declarator();
        TypeName {
            specifiers,
            declarator,
            span: self.since(start),
        }
    }

    /// The empty declarator behind the token read last.
    pub(super) fn no_declarator(&self) -> Declarator {
        Declarator {
            name: None,
            parts: Vec::new(),
            attributes: Vec::new(),
            span: self.behind_previous(),
        }
    }
}

impl Parser {}

/// Whether the declarator declares a function.
pub(super) fn declares_function(declarator: &Declarator) -> bool {
    matches!(declarator.parts.first(), Some(DeclaratorPart::Function(_)))
}

/// Where the declared name is written.
pub(super) fn name_span(declarator: &Declarator) -> Span {
    declarator.name.as_ref().map_or(declarator.span, |name| name.span)
}
