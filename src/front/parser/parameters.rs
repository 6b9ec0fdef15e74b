//! The parameters of a function declarator and what follows them: `(int a, char *b, ...) const noexcept -> int`
//! (C17 6.7.6.3, C++17 11.3.5).
//!
//! `(a, b)` may be a list of names for the declarations behind it, as before C89; GNU lets parameters be declared ahead of the
//! list, `(int n; int a[n], int n)`, for the arrays whose lengths they are.

use super::Parser;
use super::declarator::DeclaratorMode;
use super::scope::Meaning;
use super::specifier::Place;
use crate::diag::Diagnostic;
use crate::front::ast::{Declarator, DeclaratorPart, FunctionPart, Noexcept, ParamDecl, UnqualifiedId};
use crate::front::token::{Keyword, Punct, TokenKind};

impl Parser {
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

    /// What stands between the parentheses of a function declarator.
    #[inline(never)]
    pub(super) fn parameters(&mut self) -> FunctionPart {
        let mut part = FunctionPart::of(Vec::new(), Noexcept::No);
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
            if self.at(Punct::Ellipsis) {
                if part.params.is_empty() && !self.is_cpp() {
                    self.report(Diagnostic::error("parse-ellipsis-alone", self.span()));
                }
                self.bump();
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

/// Tokens looked at for a second declaration of a parameter.
const MAX_AHEAD: usize = 200;
