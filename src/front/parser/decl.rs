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
    BuiltinType, Decl, DeclKind, DeclSpecifiers, Declarator, DeclaratorPart, FunctionDef, FunctionSpecifiers,
    InitDeclarator, MemInit, Name, ParamDecl, QualifiedName, Quals, SimpleDecl, Stmt, StmtKind, StorageClass,
    TypeSpecifier, UnqualifiedId,
};
use crate::front::literal;
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
    fn declarations_until_brace(&mut self, open: Option<Span>) -> Vec<Decl> {
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
        self.check_type_is_there(&mut specifiers, &declarator);
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
    fn check_type_is_there(&mut self, specifiers: &mut DeclSpecifiers, declarator: &Declarator) {
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
        if self.is_cpp() || !(declares_function(declarator) || deduced || !specifiers.storage.is_empty()) {
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
                && is_specifier(keyword)
                && !matches!(keyword, Keyword::Attribute)
            {
                let span = self.tokens[self.pos - 1].span;
                let diag = Diagnostic::error("parse-comma-for-semicolon", span).fix(span, ";");
                self.report(diag);
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
            TypeSpecifier::Builtin(BuiltinType::Float | BuiltinType::Double | BuiltinType::LongDouble)
        );
        let text = if floating { "." } else { "" };
        self.report(Diagnostic::error("parse-comma-in-number", comma).fix(comma, text));
        self.bump();
    }

    #[inline(never)]
    fn init_declarator(&mut self, specifiers: &DeclSpecifiers, declarator: Declarator) -> InitDeclarator {
        self.declare(specifiers, &declarator);
        let scopes = self.enter_qualifiers(declarator.name.as_ref());
        let mut item = InitDeclarator {
            declarator,
            init: None,
            bits: None,
            pure: false,
            defaulted: None,
        };
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
        let item = InitDeclarator {
            declarator,
            init,
            bits: None,
            pure: false,
            defaulted: None,
        };
        DeclKind::Simple(SimpleDecl {
            specifiers,
            declarators: vec![item],
            bindings,
        })
    }

    // ----------------------------------------------------------------------------------------------- functions

    /// Behind a declarator: whether the function's body follows.
    pub(super) fn begins_body(&self, declarator: &Declarator) -> bool {
        let Some(DeclaratorPart::Function(part)) = declarator.parts.first() else {
            return false;
        };
        match self.kind() {
            TokenKind::Punct(Punct::LBrace) => true,
            TokenKind::Punct(Punct::Colon) | TokenKind::Keyword(Keyword::Try) => self.is_cpp(),
            TokenKind::Keyword(keyword) => !part.kr_names.is_empty() && is_specifier(keyword),
            TokenKind::Ident => !part.kr_names.is_empty() && self.meaning_at(self.pos) == Meaning::Type,
            _ => false,
        }
    }

    /// Behind a function's declarator: statements follow without the `{`.
    fn lacks_brace(&self, declarator: &Declarator, level: Level) -> bool {
        level == Level::Outer
            && declares_function(declarator)
            && !self.panicking
            && !self.at(Punct::Assign)
            && (self.token().line_start || self.at_keyword(Keyword::Return))
            && self.is_stray_statement()
    }

    #[inline(never)]
    fn function_definition(
        &mut self,
        specifiers: DeclSpecifiers,
        declarator: Declarator,
        level: Level,
        first: usize,
    ) -> DeclKind {
        self.declare(&specifiers, &declarator);
        // A console line may define functions; sema refuses them in its inner blocks.
        let nested = level == Level::Block && !self.is_cpp() && self.braces_match;
        if level == Level::Block && !self.fragment && !nested {
            let span = name_span(&declarator);
            if !std::mem::replace(&mut self.inside_told, self.tentative == 0) {
                let place = Span {
                    end: specifiers.span.start,
                    ..specifiers.span
                };
                let mut diag = Diagnostic::error("parse-function-inside", span);
                if self.token_at(first).line_start {
                    diag = diag.fix(place, "}\n\n");
                }
                self.report(diag);
            }
            let told = std::mem::replace(&mut self.muted, true);
            self.function_body(&declarator);
            self.muted = told;
            self.incomplete = true;
            return DeclKind::Unsupported;
        }
        if !nested {
            self.muted &= !self.brace_told;
            self.brace_told = false;
            self.inside_told = false;
        }
        let (kr_decls, mem_inits, body) = self.function_body(&declarator);
        let (mut declarator, mut kr_decls) = (declarator, kr_decls);
        self.modernise(&mut declarator, &mut kr_decls);
        DeclKind::Function(Box::new(FunctionDef {
            specifiers,
            declarator,
            kr_decls,
            mem_inits,
            body,
        }))
    }

    /// An old-style definition becomes `int f(int a, char b)`: the same parameters, and calls convert to their types.
    #[inline(never)]
    fn modernise(&mut self, declarator: &mut Declarator, kr_decls: &mut Vec<Decl>) {
        let Some(DeclaratorPart::Function(part)) = declarator.parts.first_mut() else {
            return;
        };
        if part.kr_names.is_empty() {
            return;
        }
        part.unspecified = false;
        part.params = part
            .kr_names
            .drain(..)
            .map(|name| old_style_parameter(name, kr_decls))
            .collect();
        kr_decls.clear();
    }

    /// Everything behind the declarator of a function definition.
    #[inline(never)]
    pub(super) fn function_body(&mut self, declarator: &Declarator) -> (Vec<Decl>, Vec<MemInit>, Stmt) {
        let scopes = self.enter_qualifiers(declarator.name.as_ref());
        self.scopes.push_block();
        self.declare_parameters(declarator);
        let mut kr_decls = Vec::new();
        while !self.at(Punct::LBrace) && !self.at_eof() && self.begins_declaration() {
            let before = self.pos;
            kr_decls.push(self.declaration(Level::Block));
            self.ensure_progress(before);
        }
        let start = self.span();
        let (mem_inits, body) = if self.take_keyword(Keyword::Try) {
            let mem_inits = self.mem_initializers();
            let body = self.block();
            let handlers = self.handlers();
            let guarded = StmtKind::Try {
                body: Box::new(body),
                handlers,
            };
            let span = self.since(start);
            (
                mem_inits,
                Stmt {
                    kind: StmtKind::Block(vec![Stmt { kind: guarded, span }]),
                    span,
                },
            )
        } else {
            (self.mem_initializers(), self.block())
        };
        self.scopes.pop();
        self.leave_scopes(scopes);
        (kr_decls, mem_inits, body)
    }

    /// `: a(1), b{2}` of a constructor.
    fn mem_initializers(&mut self) -> Vec<MemInit> {
        let mut inits = Vec::new();
        if !self.take(Punct::Colon) {
            return inits;
        }
        loop {
            let name = self.qualified_name();
            if !self.at(Punct::LParen) && !self.at(Punct::LBrace) {
                self.expected("parse-expected-mem-init");
                while !self.at(Punct::LBrace) && !self.at(Punct::RBrace) && !self.at_eof() {
                    self.bump();
                }
                self.panicking = self.fatal;
                return inits;
            }
            let init = self.paren_or_braced();
            inits.push(MemInit { name, init });
            if !self.take(Punct::Comma) {
                return inits;
            }
        }
    }

    // ----------------------------------------------------------------------------------------- special forms

    #[inline(never)]
    fn static_assert(&mut self) -> DeclKind {
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
    fn using(&mut self) -> DeclKind {
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
    fn namespace(&mut self, inline: bool) -> DeclKind {
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
    fn linkage(&mut self, level: Level) -> DeclKind {
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

/// The parameter `name` as the declarations behind the parentheses say; `int` where they do not.
fn old_style_parameter(name: Name, decls: &[Decl]) -> ParamDecl {
    for decl in decls {
        let DeclKind::Simple(simple) = &decl.kind else { continue };
        let is_it = |item: &&InitDeclarator| match item.declarator.name.as_ref().map(|written| &written.id) {
            Some(UnqualifiedId::Ident(written)) => written.text == name.text,
            _ => false,
        };
        if let Some(item) = simple.declarators.iter().find(is_it) {
            return ParamDecl {
                specifiers: simple.specifiers.clone(),
                declarator: item.declarator.clone(),
                default: None,
            };
        }
    }
    let span = name.span;
    let specifiers = DeclSpecifiers {
        storage: Vec::new(),
        ty: TypeSpecifier::Builtin(BuiltinType::Int),
        quals: Quals::default(),
        function: FunctionSpecifiers::default(),
        alignas: Vec::new(),
        attributes: Vec::new(),
        span,
    };
    let name = QualifiedName {
        global: false,
        qualifiers: Vec::new(),
        id: UnqualifiedId::Ident(name),
        span,
    };
    let declarator = Declarator {
        name: Some(name),
        parts: Vec::new(),
        attributes: Vec::new(),
        span,
    };
    ParamDecl {
        specifiers,
        declarator,
        default: None,
    }
}
