//! Declarations that hold or name other declarations: `namespace`, `using`, `extern "C"`, `template`, and `static_assert`
//! (C17 6.7.10, C++17 10.3, 10.5, 17).
//!
//! A template is read to its end and kept as such: sema says that templates are not supported.

use super::Parser;
use super::decl::Level;
use super::scope::Meaning;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{Decl, DeclKind, TypeSpecifier, UnqualifiedId};
use crate::front::literal;
use crate::front::token::{Keyword, Punct, TokenKind};

impl Parser {
    #[inline(never)]
    pub(super) fn static_assert(&mut self) -> DeclKind {
        self.bump();
        let open = self.span();
        self.expect(Punct::LParen);
        let cond = self.conditional_expression();
        let mut message = None;
        if self.take(Punct::Comma) {
            let mut parts = Vec::new();
            while self.kind() == TokenKind::Str {
                parts.push(self.token().text.clone());
                self.bump();
            }
            if parts.is_empty() {
                self.expected("parse-expected-string");
            }
            let (text, _) = literal::string(parts.iter().map(|part| &**part));
            message = Some(text.units.iter().map(|unit| *unit as u8).collect());
        }
        self.expect_close(Punct::RParen, open);
        self.expect_semicolon();
        DeclKind::StaticAssert { cond, message }
    }

    #[inline(never)]
    pub(super) fn using(&mut self) -> DeclKind {
        self.bump();
        if self.take_keyword(Keyword::Namespace) {
            let name = self.qualified_name();
            // Nothing is there for `using namespace std;` without a header that declares anything in it.
            if let Some(scope) = self.members_of_name(&name) {
                self.scopes.import(scope);
            }
            self.expect_semicolon();
            return DeclKind::UsingDirective(name);
        }
        if self.kind() == TokenKind::Ident && self.next_is(Punct::Assign) {
            let name = self.name_at(self.pos);
            self.bump();
            self.bump();
            let ty = self.type_name();
            let members = match &ty.specifiers.ty {
                TypeSpecifier::Named(target) if ty.declarator.parts.is_empty() => self.members_of_name(target),
                _ => None,
            };
            self.scopes.declare_type(&name.text, members);
            self.expect_semicolon();
            return DeclKind::Alias { name, ty };
        }
        self.take_keyword(Keyword::Typename);
        let ahead = self.name_ahead(self.pos);
        let name = self.qualified_name();
        if let UnqualifiedId::Ident(last) = &name.id {
            match ahead.map(|ahead| ahead.meaning) {
                Some(Meaning::Type) => {
                    let members = self.members_of_name(&name);
                    self.scopes.declare_type(&last.text, members);
                }
                Some(Meaning::Template) => self.scopes.declare_template(&last.text),
                _ => self.scopes.declare_value(&last.text),
            }
        }
        self.expect_semicolon();
        DeclKind::UsingDeclaration(name)
    }

    #[inline(never)]
    pub(super) fn namespace(&mut self, inline: bool) -> DeclKind {
        self.bump();
        self.attributes(&mut Vec::new());
        let mut names = Vec::new();
        while let Some(name) = self.take_name() {
            names.push(name);
            if !self.take(Punct::ColonColon) {
                break;
            }
        }
        if let [name] = names.as_slice()
            && self.take(Punct::Assign)
        {
            let target = self.qualified_name();
            let members = self.members_of_name(&target);
            self.scopes.declare_namespace(&name.text, members);
            self.expect_semicolon();
            return DeclKind::NamespaceAlias {
                name: name.clone(),
                target,
            };
        }
        let open = self.span();
        if !self.take(Punct::LBrace) {
            self.expected("parse-expected-namespace-body");
            self.synchronise();
            return DeclKind::Unsupported;
        }
        if !self.enter() {
            self.leave();
            return DeclKind::Unsupported;
        }
        if names.is_empty() {
            self.scopes.push_namespace(None, inline);
        }
        for name in &names {
            self.scopes.push_namespace(Some(name), inline);
        }
        let mut decls = self.declarations_until_brace(Some(open));
        self.leave_scopes(names.len().max(1));
        self.expect_brace(open);
        self.leave();
        // `namespace A::B { }` is one inside the other.
        let mut name = names.pop();
        while let Some(outer) = names.pop() {
            let inner = DeclKind::Namespace { name, inline, decls };
            decls = vec![Decl {
                kind: inner,
                span: self.since(open),
            }];
            name = Some(outer);
        }
        DeclKind::Namespace { name, inline, decls }
    }

    /// `extern "C" { ... }` or `extern "C" declaration`.
    #[inline(never)]
    pub(super) fn linkage(&mut self, level: Level) -> DeclKind {
        self.bump();
        let language = self.token().text.trim_matches('"').to_owned();
        let span = self.span();
        self.bump();
        if !self.is_cpp() {
            self.report(Diagnostic::error("parse-linkage-in-c", span).hint(Message::new("parse-linkage-hint")));
        } else if language != "C" && language != "C++" {
            self.report(Diagnostic::error("parse-unknown-linkage", span).arg("language", language.clone()));
        }
        let open = self.span();
        let decls = if !self.enter() {
            Vec::new()
        } else if self.take(Punct::LBrace) {
            let decls = self.declarations_until_brace(Some(open));
            self.expect_brace(open);
            decls
        } else {
            vec![self.declaration(level)]
        };
        self.leave();
        DeclKind::Linkage { language, decls }
    }

    /// `__generic(T) R f(T& x) { ... }`, which only the library writes.
    #[inline(never)]
    pub(super) fn generic_function(&mut self) -> DeclKind {
        self.bump();
        let open = self.span();
        self.expect(Punct::LParen);
        let Some(param) = self.take_name() else {
            return DeclKind::Unsupported;
        };
        self.expect_close(Punct::RParen, open);
        self.scopes.push_block();
        self.scopes.declare_type(&param.text, None);
        let decl = self.declaration(Level::Outer);
        self.scopes.pop();
        DeclKind::Generic(param, Box::new(decl))
    }

    /// Templates are recognised, refused and skipped.
    #[inline(never)]
    pub(super) fn template(&mut self) -> DeclKind {
        let span = self.span();
        self.unsupported("templates", span);
        while !self.at_keyword(Keyword::Template) && !self.at_eof() {
            self.bump();
        }
        self.bump();
        self.skip_angle_brackets();
        let class = matches!(
            self.kind(),
            TokenKind::Keyword(Keyword::Struct | Keyword::Class | Keyword::Union)
        ) && self.kind_at(self.pos + 1) == TokenKind::Ident;
        if class {
            let name = self.name_at(self.pos + 1);
            self.scopes.declare_template(&name.text);
        }
        // Up to the `;` or the body's end.
        let mut name = None;
        while !self.at_eof() {
            match self.kind() {
                TokenKind::Punct(Punct::Semi) => {
                    self.bump();
                    break;
                }
                TokenKind::Punct(Punct::LBrace) => {
                    self.skip_balanced();
                    self.take(Punct::Semi);
                    break;
                }
                TokenKind::Punct(Punct::LParen) => {
                    if name.is_none() && self.kind_at(self.pos.saturating_sub(1)) == TokenKind::Ident {
                        name = Some(self.name_at(self.pos - 1));
                    }
                    self.skip_balanced();
                }
                TokenKind::Punct(Punct::RBrace) => break,
                _ => self.bump(),
            }
        }
        if let Some(name) = name.filter(|_| !class) {
            self.scopes.declare_value(&name.text);
        }
        DeclKind::Unsupported
    }

    fn skip_angle_brackets(&mut self) {
        let mut nested = 0_usize;
        while !self.at_eof() {
            match self.kind() {
                TokenKind::Punct(Punct::Lt) => nested += 1,
                TokenKind::Punct(Punct::Gt) => nested = nested.saturating_sub(1),
                TokenKind::Punct(Punct::Shr) => nested = nested.saturating_sub(2),
                TokenKind::Punct(Punct::Semi | Punct::LBrace | Punct::RBrace) => return,
                _ => {}
            }
            if nested == 0 {
                if self.at(Punct::Gt) || self.at(Punct::Shr) {
                    self.bump();
                }
                return;
            }
            self.bump();
        }
    }
}
