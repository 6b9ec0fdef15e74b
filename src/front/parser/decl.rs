//! Declarations of files, namespaces and blocks (C17 6.7 and 6.9, C++17 10).

use super::Parser;
use super::ambiguity::is_specifier;
use super::declarator::{DeclaratorMode, declares_function, name_span};
use super::name::compound_assignment;
use super::recover::is_statement_keyword;
use super::scope::Meaning;
use super::specifier::defines_type;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{
    BuiltinType, Decl, DeclKind, DeclSpecifiers, Declarator, DeclaratorPart, InitDeclarator, Name, Quals, SimpleDecl,
    StmtKind, StorageClass, TypeSpecifier, UnqualifiedId,
};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

/// Where a declaration stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// File or namespace.
    Outer,
    /// Class.
    Member,
    /// Block, condition, `for`.
    Block,
}

impl Parser {
    /// The whole file.
    pub(super) fn translation_unit(&mut self) -> Vec<Decl> {
        self.declarations_until_brace(None)
    }

    /// Declarations up to the `}` that matches `open`, or to the end of the file.
    pub(super) fn declarations_until_brace(&mut self, open: Option<Span>) -> Vec<Decl> {
        let mut decls = Vec::new();
        while !self.at_eof() {
            if self.at(Punct::RBrace) {
                if open.is_some() {
                    break;
                }
                let span = self.span();
                if !self.brace_told {
                    self.report(Diagnostic::error("parse-extra-brace", span).fix(span, ""));
                }
                self.brace_told = true;
                self.bump();
                self.take(Punct::Semi);
                continue;
            }
            let before = self.pos;
            // Behind a brace that has closed too much, nothing is where it should be up to the next function.
            let muted = self.muted;
            self.muted |= self.brace_told;
            self.incomplete |= self.muted;
            decls.push(self.outer_declaration());
            self.ensure_progress(before);
            self.muted = muted;
        }
        decls
    }

    fn outer_declaration(&mut self) -> Decl {
        match self.is_stray_statement() {
            true => self.stray_statement(),
            false => self.declaration(Level::Outer),
        }
    }

    /// A statement where only declarations may stand: told and passed over.
    #[inline(never)]
    pub(super) fn stray_statement(&mut self) -> Decl {
        let start = self.span();
        let mut diag = Diagnostic::error("parse-statement-outside", start);
        let semicolon = self.pos.saturating_sub(1);
        if self.at(Punct::LBrace)
            && self.is_punct_at(semicolon, Punct::Semi)
            && self.is_punct_at(semicolon.saturating_sub(1), Punct::RParen)
        {
            // `int f(int a); { ... }`
            let at = self.token_at(semicolon).span;
            diag = Diagnostic::error("parse-semicolon-before-body", at).fix(at, "");
        }
        if self.is_punct_at(self.pos.saturating_sub(1), Punct::RBrace) {
            diag = diag.hint(Message::new("parse-outside-hint"));
        } else if diag.message.id == "parse-statement-outside" {
            diag = diag.hint(Message::new("parse-inside-main-hint"));
        }
        self.report(diag);
        self.brace_told |= self.tentative == 0;
        let told = std::mem::replace(&mut self.muted, true);
        self.scopes.push_block();
        self.statement();
        self.scopes.pop();
        self.muted = told;
        self.incomplete |= self.tentative == 0;
        Decl {
            kind: DeclKind::Unsupported,
            span: self.since(start),
        }
    }

    /// Whether a statement stands where only declarations may.
    pub(super) fn is_stray_statement(&self) -> bool {
        match self.kind() {
            TokenKind::Keyword(keyword) => {
                is_statement_keyword(keyword)
                    || matches!(
                        keyword,
                        Keyword::Delete | Keyword::Throw | Keyword::This | Keyword::Default | Keyword::New
                    )
            }
            TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) => self.is_stray_name(),
            TokenKind::Punct(Punct::LBrace | Punct::PlusPlus | Punct::MinusMinus) => true,
            TokenKind::Punct(Punct::Star) => self.kind_at(self.pos + 1) == TokenKind::Ident,
            _ => false,
        }
    }

    /// `x = 1;`, `p->next`, `std::printf("%d", x);`
    fn is_stray_name(&self) -> bool {
        let Some(name) = self.name_ahead(self.pos) else {
            return false;
        };
        if self.is_typeless_declaration(name.end) {
            return false;
        }
        match self.kind_at(name.end) {
            TokenKind::Punct(Punct::LParen) => {
                let Some(end) = self.behind_parens(name.end) else {
                    return false;
                };
                let call = matches!(
                    self.kind_at(name.end + 1),
                    TokenKind::Str | TokenKind::Number | TokenKind::Punct(Punct::Amp)
                );
                self.is_punct_at(end, Punct::Semi) && (name.is_value() || call) && !self.names_special_member()
            }
            TokenKind::Punct(
                Punct::Assign
                | Punct::Dot
                | Punct::Arrow
                | Punct::PlusPlus
                | Punct::MinusMinus
                | Punct::Shl
                | Punct::Shr
                | Punct::LBracket,
            ) => true,
            TokenKind::Punct(punct) => compound_assignment(punct).is_some(),
            _ => false,
        }
    }

    /// One declaration.
    #[inline(never)]
    pub(super) fn declaration(&mut self, level: Level) -> Decl {
        let start = self.span();
        while self.take_keyword(Keyword::Extension) {}
        let kind = match self.kind() {
            TokenKind::Punct(Punct::Semi) => {
                self.bump();
                DeclKind::Empty
            }
            TokenKind::Keyword(Keyword::StaticAssert | Keyword::StaticAssertC) => self.static_assert(),
            TokenKind::Keyword(Keyword::Using) => self.using(),
            TokenKind::Keyword(Keyword::Namespace) => self.namespace(false),
            TokenKind::Keyword(Keyword::Inline)
                if self.kind_at(self.pos + 1) == TokenKind::Keyword(Keyword::Namespace) =>
            {
                self.bump();
                self.namespace(true)
            }
            TokenKind::Keyword(Keyword::Extern) if self.kind_at(self.pos + 1) == TokenKind::Str => self.linkage(level),
            TokenKind::Keyword(Keyword::Template | Keyword::Export) => self.template(),
            TokenKind::Ident if self.is_cpp() && &*self.name_at(self.pos).text == "__generic" => {
                self.generic_function()
            }
            TokenKind::Keyword(Keyword::Extern)
                if self.kind_at(self.pos + 1) == TokenKind::Keyword(Keyword::Template) =>
            {
                self.template()
            }
            TokenKind::Keyword(Keyword::Asm) => {
                self.bump();
                match self.asm_statement() {
                    StmtKind::Error => DeclKind::Unsupported,
                    _ => DeclKind::Empty,
                }
            }
            _ => self.simple_or_function(level),
        };
        Decl {
            kind,
            span: self.since(start),
        }
    }

    /// C before C99, and gcc with a warning: `count = 3;` outside functions declares an `int`.
    fn is_typeless_declaration(&self, at: usize) -> bool {
        let constant = matches!(self.kind_at(at + 1), TokenKind::Number | TokenKind::Char);
        !self.is_cpp() && self.is_punct_at(at, Punct::Assign) && constant && self.is_punct_at(at + 2, Punct::Semi)
    }

    #[inline(never)]
    fn simple_or_function(&mut self, level: Level) -> DeclKind {
        let first = self.pos;
        let mut specifiers = self.declaration_specifiers();
        if self.take(Punct::Semi) {
            self.declare_forward_class(&specifiers);
            return DeclKind::Simple(SimpleDecl {
                specifiers,
                declarators: Vec::new(),
                bindings: Vec::new(),
            });
        }
        if defines_type(&specifiers.ty) && !self.continues_declaration() {
            self.expect_semicolon();
            return DeclKind::Simple(SimpleDecl {
                specifiers,
                declarators: Vec::new(),
                bindings: Vec::new(),
            });
        }
        if self.pos == first && !self.at_name() && !self.at(Punct::Tilde) && !self.at(Punct::Star) {
            self.expected("parse-expected-declaration");
            self.synchronise();
            return DeclKind::Unsupported;
        }
        if self.is_structured_binding(&specifiers) {
            return self.structured_binding(specifiers);
        }
        let declarator = self.declarator(DeclaratorMode::Named);
        self.check_type_is_there(&mut specifiers, &declarator, level);
        if self.begins_body(&declarator) || self.lacks_brace(&declarator, level) {
            return self.function_definition(specifiers, declarator, level, first);
        }
        let declarators = self.init_declarators(&specifiers, declarator);
        self.expect_semicolon();
        DeclKind::Simple(SimpleDecl {
            specifiers,
            declarators,
            bindings: Vec::new(),
        })
    }

    /// Behind `struct S { ... }`: whether a declarator follows, or the `;` is missing.
    fn continues_declaration(&self) -> bool {
        match self.kind() {
            TokenKind::Ident => !(self.token().line_start && self.meaning_at(self.pos) == Meaning::Type),
            TokenKind::Punct(Punct::Star | Punct::LParen | Punct::Comma) => true,
            TokenKind::Punct(Punct::Amp | Punct::AndAnd | Punct::ColonColon) => self.is_cpp(),
            _ => false,
        }
    }

    /// C++: `struct S;` makes a type of its own in the current scope.
    fn declare_forward_class(&mut self, specifiers: &DeclSpecifiers) {
        if self.is_cpp()
            && let TypeSpecifier::Record(record) = &specifiers.ty
            && let Some(name) = &record.name
            && let UnqualifiedId::Ident(name) = &name.id
            && !self.scopes.is_declared_here(&name.text)
        {
            self.scopes.declare_class(&name.text);
        }
    }

    /// Only special members and operators have no type: elsewhere it is missing (C: `int` is assumed).
    #[inline(never)]
    fn check_type_is_there(&mut self, specifiers: &mut DeclSpecifiers, declarator: &Declarator, level: Level) {
        if !matches!(specifiers.ty, TypeSpecifier::None) || self.panicking {
            return;
        }
        let Some(name) = &declarator.name else { return };
        let class = self.scopes.current_class();
        let constructor = match &name.id {
            UnqualifiedId::Ident(last) => match name.qualifiers.last() {
                Some(qualifier) => qualifier.text == last.text,
                None => class == Some(&*last.text),
            },
            UnqualifiedId::Conversion(_) | UnqualifiedId::Destructor(_) => true,
            UnqualifiedId::Operator(_) => false,
        };
        if constructor {
            return;
        }
        let deduced = specifiers.storage.iter().any(|(class, _)| *class == StorageClass::Auto);
        specifiers.ty = TypeSpecifier::Builtin(BuiltinType::Int);
        let span = name_span(declarator);
        let place = Span {
            end: span.start,
            ..span
        };
        let mut diag = Diagnostic::warning("parse-missing-type", span);
        let told = declares_function(declarator) || deduced || specifiers.quals != Quals::default();
        let plain = matches!(
            self.kind(),
            TokenKind::Punct(Punct::Semi | Punct::Assign | Punct::Comma | Punct::LBracket)
        );
        if self.is_cpp() || !(told || !specifiers.storage.is_empty() || (plain && level == Level::Outer)) {
            diag = Diagnostic::error("parse-missing-type", span);
        }
        let name = match &name.id {
            UnqualifiedId::Ident(name) => name.text.to_string(),
            _ => "operator".to_owned(),
        };
        self.report(diag.arg("name", name).fix(place, "int "));
    }

    /// Declares what `declarator` names, for the parser's own use.
    pub(super) fn declare(&mut self, specifiers: &DeclSpecifiers, declarator: &Declarator) {
        let Some(name) = &declarator.name else { return };
        if !name.qualifiers.is_empty() || name.global {
            return;
        }
        let UnqualifiedId::Ident(name) = &name.id else { return };
        if self.scopes.current_class() == Some(&*name.text) {
            // A constructor: the name stays the class's.
            return;
        }
        if specifiers
            .storage
            .iter()
            .any(|(class, _)| *class == StorageClass::Typedef)
        {
            let members = match &specifiers.ty {
                TypeSpecifier::Named(target) if declarator.parts.is_empty() => self.members_of_name(target),
                TypeSpecifier::Record(record) if declarator.parts.is_empty() => {
                    record.name.as_ref().and_then(|target| self.members_of_name(target))
                }
                _ => None,
            };
            // `typedef struct S S;` says nothing new in C++.
            if !(self.is_cpp() && members.is_some() && self.scopes.members(None, &name.text) == members) {
                self.scopes.declare_type(&name.text, members);
            }
        } else {
            self.scopes.declare_value(&name.text);
        }
    }

    /// `= 1, *b, c[3]`: the initialiser of `first` and the further declarators.
    #[inline(never)]
    fn init_declarators(&mut self, specifiers: &DeclSpecifiers, first: Declarator) -> Vec<InitDeclarator> {
        let mut declarators = vec![self.init_declarator(specifiers, first)];
        while self.take(Punct::Comma) {
            if let TokenKind::Keyword(keyword) = self.kind()
                && (is_specifier(keyword) || is_statement(keyword) && self.token().line_start)
                && !matches!(keyword, Keyword::Attribute)
            {
                let span = self.tokens[self.pos - 1].span;
                let diag = Diagnostic::error("parse-comma-for-semicolon", span).fix(span, ";");
                self.report(diag);
                if is_statement(keyword) {
                    // Read on as if the semicolon stood there.
                    self.pos -= 1;
                    self.tokens[self.pos].kind = TokenKind::Punct(Punct::Semi);
                    return declarators;
                }
                self.specifiers(super::specifier::Place::Declaration);
            }
            if self.kind() == TokenKind::Number && self.kind_at(self.pos - 2) == TokenKind::Number {
                let array =
                    |item: &InitDeclarator| matches!(item.declarator.parts.first(), Some(DeclaratorPart::Array(..)));
                // `int a[3] = 1, 2, 3;`: that braces are missing is told by the first value.
                match declarators.last().is_some_and(array) {
                    true => self.bump(),
                    false => self.tell_decimal_comma(specifiers),
                }
                continue;
            }
            let declarator = self.declarator(DeclaratorMode::Named);
            declarators.push(self.init_declarator(specifiers, declarator));
        }
        declarators
    }

    /// `double d = 3,5;` and `int n = 1,000;`
    #[inline(never)]
    fn tell_decimal_comma(&mut self, specifiers: &DeclSpecifiers) {
        let comma = self.tokens[self.pos - 1].span;
        let floating = matches!(
            specifiers.ty,
            TypeSpecifier::Builtin(
                BuiltinType::Float
                    | BuiltinType::Double
                    | BuiltinType::LongDouble
                    | BuiltinType::Float32
                    | BuiltinType::Float64
                    | BuiltinType::Float32x
                    | BuiltinType::Float64x
            )
        );
        let text = if floating { "." } else { "" };
        self.report(Diagnostic::error("parse-comma-in-number", comma).fix(comma, text));
        self.bump();
    }

    #[inline(never)]
    fn init_declarator(&mut self, specifiers: &DeclSpecifiers, declarator: Declarator) -> InitDeclarator {
        self.declare(specifiers, &declarator);
        let scopes = self.enter_qualifiers(declarator.name.as_ref());
        let mut item = InitDeclarator::new(declarator, None);
        if self.at(Punct::Assign) && self.takes_special_assignment(&mut item) {
        } else if self.take(Punct::Assign) {
            item.init = Some(self.assigned_initializer());
        } else if self.at(Punct::EqEq) && !self.panicking {
            let span = self.span();
            self.report(Diagnostic::error("parse-equal-for-assign", span).fix(span, "="));
            self.bump();
            item.init = Some(self.assigned_initializer());
        } else if self.is_cpp() && (self.at(Punct::LBrace) || self.at(Punct::LParen)) {
            item.init = Some(self.paren_or_braced());
        }
        self.leave_scopes(scopes);
        item
    }

    pub(super) fn is_structured_binding(&self, specifiers: &DeclSpecifiers) -> bool {
        if !self.is_cpp() || !matches!(specifiers.ty, TypeSpecifier::Auto) {
            return false;
        }
        let reference = matches!(self.kind(), TokenKind::Punct(Punct::Amp | Punct::AndAnd));
        self.is_punct_at(self.pos + usize::from(reference), Punct::LBracket)
    }

    /// `auto [a, b]` or `auto& [a, b]`, up to the initialiser.
    pub(super) fn binding_names(&mut self) -> (Declarator, Vec<Name>) {
        let start = self.span();
        let mut parts = Vec::new();
        if self.at(Punct::Amp) || self.at(Punct::AndAnd) {
            parts.push(DeclaratorPart::Reference {
                rvalue: self.at(Punct::AndAnd),
            });
            self.bump();
        }
        let open = self.span();
        self.bump();
        let mut names = Vec::new();
        while let Some(name) = self.take_name() {
            self.scopes.declare_value(&name.text);
            names.push(name);
            if !self.take(Punct::Comma) {
                break;
            }
        }
        self.expect_close(Punct::RBracket, open);
        (
            Declarator {
                name: None,
                parts,
                attributes: Vec::new(),
                span: self.since(start),
            },
            names,
        )
    }

    #[inline(never)]
    fn structured_binding(&mut self, specifiers: DeclSpecifiers) -> DeclKind {
        let (declarator, bindings) = self.binding_names();
        let init = match self.take(Punct::Assign) {
            true => Some(self.assigned_initializer()),
            false if self.at(Punct::LBrace) || self.at(Punct::LParen) => Some(self.paren_or_braced()),
            false => None,
        };
        self.expect_semicolon();
        let item = InitDeclarator::new(declarator, init);
        DeclKind::Simple(SimpleDecl {
            specifiers,
            declarators: vec![item],
            bindings,
        })
    }
}

/// Whether a statement begins with this word.
fn is_statement(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::If
            | Keyword::While
            | Keyword::For
            | Keyword::Do
            | Keyword::Switch
            | Keyword::Return
            | Keyword::Break
            | Keyword::Continue
            | Keyword::Goto
    )
}
