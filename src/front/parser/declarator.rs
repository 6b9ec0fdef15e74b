//! Declarators: `*a[3]`, `(*f)(int)`, `&r`, `S::f() const` (C17 6.7.6, C++17 11).
//!
//! The parts are collected from the name outwards: first what the inner parentheses hold, then the suffixes `[]` and
//! `()`, then the pointers, the one nearest to the name first.

use super::Parser;
use super::ambiguity::is_specifier;
use super::scope::Meaning;
use super::specifier::Place;
use crate::diag::Diagnostic;
use crate::front::ast::{
    ArraySize, Declarator, DeclaratorPart, FunctionPart, Noexcept, ParamDecl, QualifiedName, Quals, TypeName,
    UnqualifiedId,
};
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

    fn qualifiers(&mut self) -> Quals {
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
        if self.take_keyword(Keyword::Static) {
            let more = self.qualifiers();
            quals.is_const |= more.is_const;
            quals.is_volatile |= more.is_volatile;
            quals.is_restrict |= more.is_restrict;
        }
        let size = if self.at(Punct::RBracket) {
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

    /// `(parameters)` and what may follow them.
    #[inline(never)]
    pub(super) fn function_suffix(&mut self) -> DeclaratorPart {
        let open = self.span();
        self.bump();
        let mut part = self.parameters();
        self.expect_close(Punct::RParen, open);
        if self.is_cpp() {
            self.function_qualifiers(&mut part);
        }
        DeclaratorPart::Function(Box::new(part))
    }

    /// What follows the parameters in C++: `const & noexcept -> type override final`.
    pub(super) fn function_qualifiers(&mut self, part: &mut FunctionPart) {
        part.quals = self.qualifiers();
        if self.at(Punct::Amp) || self.at(Punct::AndAnd) {
            part.ref_qualifier = Some(self.at(Punct::AndAnd));
            self.bump();
        }
        if self.take_keyword(Keyword::Noexcept) {
            let open = self.span();
            part.noexcept = match self.take(Punct::LParen) {
                true => {
                    let cond = self.conditional_expression();
                    self.expect_close(Punct::RParen, open);
                    Noexcept::Expr(Box::new(cond))
                }
                false => Noexcept::Yes,
            };
        } else if self.at_keyword(Keyword::Throw) && self.next_is(Punct::LParen) {
            self.dynamic_exception_specification(part);
        }
        self.attributes(&mut Vec::new());
        if self.take(Punct::Arrow) {
            part.trailing = Some(self.type_name());
        }
        loop {
            if self.at_word("override") {
                part.is_override = true;
            } else if self.at_word("final") {
                part.is_final = true;
            } else {
                return;
            }
            self.bump();
        }
    }

    /// `throw()`; with types inside it is no longer C++17.
    fn dynamic_exception_specification(&mut self, part: &mut FunctionPart) {
        let start = self.span();
        self.bump();
        if self.next_is(Punct::RParen) {
            part.noexcept = Noexcept::Yes;
        }
        let empty = self.next_is(Punct::RParen);
        self.skip_balanced();
        if !empty {
            let span = self.since(start);
            self.report(Diagnostic::error("parse-throw-specification", span));
        }
    }

    // ---------------------------------------------------------------------------------------------- parameters

    /// What stands between the parentheses of a function declarator.
    #[inline(never)]
    pub(super) fn parameters(&mut self) -> FunctionPart {
        let mut part = FunctionPart {
            params: Vec::new(),
            variadic: false,
            unspecified: false,
            kr_names: Vec::new(),
            quals: Quals::default(),
            ref_qualifier: None,
            noexcept: Noexcept::No,
            trailing: None,
            is_override: false,
            is_final: false,
        };
        if self.at(Punct::RParen) {
            part.unspecified = !self.is_cpp();
            return part;
        }
        if self.at_keyword(Keyword::Void) && self.next_is(Punct::RParen) {
            self.bump();
            return part;
        }
        if self.is_identifier_list() {
            self.identifier_list(&mut part);
            return part;
        }
        self.scopes.push_block();
        loop {
            if self.take(Punct::Ellipsis) {
                part.variadic = true;
                break;
            }
            let param = self.parameter();
            if let Some(name) = declared_name(&param) {
                self.scopes.declare_value(&name.text);
            }
            part.params.push(param);
            if self.at(Punct::Ellipsis) && self.is_cpp() {
                continue;
            }
            if self.at(Punct::Semi) && !self.panicking {
                // `int f(int a; int b)`
                let span = self.span();
                self.bump();
                if self.declared_again(&part) {
                    self.unsupported("forward declarations of parameters", span);
                    continue;
                }
                if self.starts_parameter() && !self.token().line_start {
                    self.report(Diagnostic::error("parse-semicolon-for-comma", span).fix(span, ","));
                    continue;
                }
                self.pos -= 1;
            }
            if !self.take(Punct::Comma) {
                if self.starts_parameter() && !self.token().line_start && !self.panicking {
                    self.expect(Punct::Comma);
                    continue;
                }
                break;
            }
        }
        self.scopes.pop();
        part
    }

    /// A keyword that only a next parameter can begin with.
    fn starts_parameter(&self) -> bool {
        matches!(self.kind(), TokenKind::Keyword(keyword) if super::ambiguity::is_simple_type(keyword))
    }

    /// `(a, b)` of an old-style definition.
    fn is_identifier_list(&self) -> bool {
        if self.is_cpp() || self.kind() != TokenKind::Ident {
            return false;
        }
        let names = matches!(self.meaning_at(self.pos), Meaning::Unknown | Meaning::Value);
        names
            && matches!(
                self.kind_at(self.pos + 1),
                TokenKind::Punct(Punct::Comma | Punct::RParen)
            )
    }

    fn identifier_list(&mut self, part: &mut FunctionPart) {
        part.unspecified = true;
        while let Some(name) = self.take_name() {
            part.kr_names.push(name);
            if !self.take(Punct::Comma) {
                return;
            }
        }
        self.expected("parse-expected-name");
    }

    /// One parameter.
    #[inline(never)]
    pub(super) fn parameter(&mut self) -> ParamDecl {
        let first = self.pos;
        let mut specifiers = self.specifiers(Place::Parameter);
        if self.pos == first {
            self.expected("parse-expected-parameter");
        }
        // Parameters of parameters of parameters take more stack than other levels.
        self.depth += 1;
        let declarator = self.declarator(DeclaratorMode::Either);
        self.depth -= 1;
        specifiers.attributes.extend(declarator.attributes.iter().cloned());
        let default = (self.is_cpp() && self.take(Punct::Assign)).then(|| self.assignment_expression());
        ParamDecl {
            specifiers,
            declarator,
            default,
        }
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

    /// The parameters' names become variables of the current scope.
    pub(super) fn declare_parameters(&mut self, declarator: &Declarator) {
        let Some(DeclaratorPart::Function(part)) = declarator.parts.first() else {
            return;
        };
        for param in &part.params {
            if let Some(name) = declared_name(param) {
                self.scopes.declare_value(&name.text);
            }
        }
        for name in &part.kr_names {
            self.scopes.declare_value(&name.text);
        }
    }
}

/// Tokens looked at for a second declaration of a parameter.
const MAX_AHEAD: usize = 200;

impl Parser {
    /// GNU `int f(int n; int a[n], int n)`: what stands before the `;` is declared once more behind it.
    fn declared_again(&self, part: &FunctionPart) -> bool {
        let behind = |name: &crate::front::ast::Name| {
            let ends = |at: usize| self.is_punct_at(at, Punct::RParen) || self.is_punct_at(at, Punct::Comma);
            let rest = self.tokens.get(self.pos..).unwrap_or(&[]).iter().take(MAX_AHEAD);
            let mut places = rest.enumerate().take_while(|(_, token)| !token.is(Punct::LBrace));
            places.any(|(step, token)| token.text == name.text && ends(self.pos + step + 1))
        };
        let mut names = part.params.iter().filter_map(declared_name).peekable();
        names.peek().is_some() && names.all(behind) && !self.is_cpp()
    }
}

fn declared_name(param: &ParamDecl) -> Option<&crate::front::ast::Name> {
    match &param.declarator.name.as_ref()?.id {
        UnqualifiedId::Ident(name) => Some(name),
        _ => None,
    }
}

/// Whether the declarator declares a function.
pub(super) fn declares_function(declarator: &Declarator) -> bool {
    matches!(declarator.parts.first(), Some(DeclaratorPart::Function(_)))
}

/// Where the declared name is written.
pub(super) fn name_span(declarator: &Declarator) -> Span {
    declarator.name.as_ref().map_or(declarator.span, |name| name.span)
}
