//! Structures, unions and classes (C17 6.7.2.1, C++17 12).
//!
//! A member function may use members that are declared below it. So its body is passed over first and read when the
//! closing brace of the class has been seen.

use super::Parser;
use super::decl::Level;
use super::declarator::DeclaratorMode;
use super::specifier::defines_type;
use crate::diag::Diagnostic;
use crate::front::ast::{
    Access, AlignasSpecifier, Attribute, BaseSpecifier, Decl, DeclKind, DeclSpecifiers, Declarator, Defaulted, Expr,
    ExprKind, FunctionDef, InitDeclarator, Initializer, IntLiteral, Name, QualifiedName, RecordKind, RecordSpecifier,
    SimpleDecl, Stmt, StmtKind, TypeSpecifier, UnqualifiedId,
};
use crate::front::token::{Keyword, Punct, TokenKind};

/// A member function whose body is read later: which member, and where its body begins.
struct Waiting {
    member: usize,
    body: usize,
}

impl Parser {
    /// `struct S`, `struct S { ... }`, `class S : public B { ... }`.
    #[inline(never)]
    pub(super) fn record_specifier(&mut self) -> RecordSpecifier {
        let start = self.span();
        let kind = match self.kind() {
            TokenKind::Keyword(Keyword::Union) => RecordKind::Union,
            TokenKind::Keyword(Keyword::Class) => RecordKind::Class,
            _ => RecordKind::Struct,
        };
        self.bump();
        let mut attributes = Vec::new();
        self.attributes(&mut attributes);
        while matches!(self.kind(), TokenKind::Keyword(Keyword::AlignasCpp | Keyword::Alignas)) {
            attributes.push(self.alignas_attribute());
            self.attributes(&mut attributes);
        }
        let name = self.at_name().then(|| self.qualified_name());
        let is_final = self.is_cpp() && self.at_word("final") && {
            self.bump();
            true
        };
        let defined = self.at(Punct::LBrace) || (self.is_cpp() && self.at(Punct::Colon) && name.is_some());
        if name.is_none() && !defined {
            self.expected("parse-expected-tag");
        }
        let mut record = RecordSpecifier {
            kind,
            name,
            body: None,
            bases: Vec::new(),
            attributes,
            is_final,
            span: start,
        };
        if let Some(pack) = self.packing_here(defined) {
            record.attributes.push(pack);
        }
        if self.is_cpp() {
            self.cpp_record(&mut record, defined);
        } else if defined {
            record.body = Some(self.members());
        }
        if defined {
            self.attributes(&mut record.attributes);
        }
        record.span = self.since(start);
        record
    }

    #[inline(never)]
    fn cpp_record(&mut self, record: &mut RecordSpecifier, defined: bool) {
        let plain = match &record.name {
            Some(QualifiedName {
                global: false,
                qualifiers,
                id: UnqualifiedId::Ident(name),
                ..
            }) if qualifiers.is_empty() => Some(name.text.clone()),
            _ => None,
        };
        if !defined {
            // A mention of a class never seen declares it.
            if let Some(name) = plain
                && self.scopes.members(None, &name).is_none()
            {
                self.scopes.declare_class(&name);
            }
            return;
        }
        let members = match (&plain, &record.name) {
            (Some(name), _) => Some(self.scopes.declare_class(name)),
            (None, Some(name)) => self.members_of_name(name),
            (None, None) => None,
        };
        let last = record.name.as_ref().and_then(|name| match &name.id {
            UnqualifiedId::Ident(name) => Some(name.text.clone()),
            _ => None,
        });
        let scopes = self.enter_qualifiers(record.name.as_ref());
        self.scopes.push_class(last.as_ref(), members);
        if self.take(Punct::Colon) {
            record.bases = self.bases();
        }
        match self.at(Punct::LBrace) {
            true => record.body = Some(self.members()),
            false => self.expected("parse-expected-class-body"),
        }
        self.scopes.pop();
        self.leave_scopes(scopes);
    }

    /// `struct alignas(16) S`: the same as `__attribute__((aligned(16)))`.
    fn alignas_attribute(&mut self) -> Attribute {
        let name = Name {
            text: "aligned".into(),
            span: self.span(),
        };
        self.bump();
        let value = match self.alignas() {
            AlignasSpecifier::Expr(value) => value,
            AlignasSpecifier::Type(ty) => Expr {
                span: ty.span,
                kind: ExprKind::Alignof(Box::new(ty)),
            },
        };
        Attribute {
            name,
            args: vec![value],
        }
    }

    /// What `#pragma pack` says here, as an attribute.
    fn packing_here(&self, defined: bool) -> Option<Attribute> {
        let at = self.packing.partition_point(|(from, _)| *from <= self.pos);
        let value = self.packing.get(at.checked_sub(1)?)?.1;
        if value == 0 || !defined {
            return None;
        }
        let span = self.span();
        let literal = IntLiteral {
            value: u64::from(value),
            decimal: true,
            unsigned: false,
            longs: 0,
        };
        let args = vec![Expr {
            kind: ExprKind::Int(literal),
            span,
        }];
        Some(Attribute {
            name: Name {
                text: "pragma_pack".into(),
                span,
            },
            args,
        })
    }

    fn bases(&mut self) -> Vec<BaseSpecifier> {
        let mut bases = Vec::new();
        loop {
            let mut base_access = None;
            let mut is_virtual = false;
            loop {
                if let Some(access) = access(self.kind()) {
                    base_access = Some(access);
                } else if self.at_keyword(Keyword::Virtual) {
                    is_virtual = true;
                } else {
                    break;
                }
                self.bump();
            }
            let name = self.qualified_name();
            if let Some(scope) = self.members_of_name(&name) {
                self.scopes.import(scope);
            }
            bases.push(BaseSpecifier {
                access: base_access,
                is_virtual,
                name,
            });
            if !self.take(Punct::Comma) {
                return bases;
            }
        }
    }

    /// `{ ... }` of a class.
    #[inline(never)]
    fn members(&mut self) -> Vec<Decl> {
        let open = self.span();
        self.bump();
        let mut decls = Vec::new();
        if !self.enter_class() {
            self.leave_class();
            return decls;
        }
        let mut waiting = Vec::new();
        let outer = self.postponed.take();
        while !self.at(Punct::RBrace) && !self.at_eof() {
            let before = self.pos;
            let muted = self.muted;
            self.muted |= self.brace_told;
            let decl = match self.is_cpp() && self.is_stray_statement() {
                true => self.stray_statement(),
                false => self.member(),
            };
            self.muted = muted;
            if let Some(body) = self.postponed.take() {
                waiting.push(Waiting {
                    member: decls.len(),
                    body,
                });
            }
            decls.push(decl);
            self.ensure_progress(before);
        }
        self.read_waiting(&waiting, &mut decls);
        self.postponed = outer;
        self.expect_brace(open);
        self.leave_class();
        decls
    }

    /// Reads the bodies that were passed over.
    #[inline(never)]
    fn read_waiting(&mut self, waiting: &[Waiting], decls: &mut [Decl]) {
        if self.tentative > 0 || self.fatal {
            return;
        }
        let end = self.pos;
        for Waiting { member, body } in waiting {
            let Some(decl) = decls.get_mut(*member) else { continue };
            let function = match &mut decl.kind {
                DeclKind::Function(function) => function,
                DeclKind::Friend(inner) => match &mut inner.kind {
                    DeclKind::Function(function) => function,
                    _ => continue,
                },
                _ => continue,
            };
            self.pos = *body;
            let (kr_decls, mem_inits, body) = self.function_body(&function.declarator);
            function.kr_decls = kr_decls;
            function.mem_inits = mem_inits;
            function.body = body;
            if self.fatal {
                return;
            }
        }
        self.pos = end;
    }

    #[inline(never)]
    fn member(&mut self) -> Decl {
        let start = self.span();
        while self.take_keyword(Keyword::Extension) {}
        if !self.is_cpp() {
            return match self.kind() {
                TokenKind::Punct(Punct::Semi) | TokenKind::Keyword(Keyword::StaticAssertC) => {
                    self.declaration(Level::Member)
                }
                _ => {
                    let kind = self.member_declaration();
                    Decl {
                        kind,
                        span: self.since(start),
                    }
                }
            };
        }
        if let Some(access) = access(self.kind()) {
            self.bump();
            if !self.take(Punct::Colon) {
                self.expect(Punct::Colon);
            }
            return Decl {
                kind: DeclKind::Access(access),
                span: self.since(start),
            };
        }
        let kind = match self.kind() {
            TokenKind::Keyword(Keyword::Friend) => {
                self.bump();
                let inner_start = self.span();
                let kind = match self.at_keyword(Keyword::Template) {
                    true => self.template(),
                    false => self.member_declaration(),
                };
                DeclKind::Friend(Box::new(Decl {
                    kind,
                    span: self.since(inner_start),
                }))
            }
            TokenKind::Keyword(Keyword::Using | Keyword::StaticAssert | Keyword::StaticAssertC | Keyword::Template)
            | TokenKind::Punct(Punct::Semi) => return self.declaration(Level::Member),
            _ => self.member_declaration(),
        };
        Decl {
            kind,
            span: self.since(start),
        }
    }

    #[inline(never)]
    fn member_declaration(&mut self) -> DeclKind {
        let first = self.pos;
        let specifiers = self.declaration_specifiers();
        let simple = |specifiers, declarators| {
            DeclKind::Simple(SimpleDecl {
                specifiers,
                declarators,
                bindings: Vec::new(),
            })
        };
        if self.take(Punct::Semi) {
            return simple(specifiers, Vec::new());
        }
        let named = self.at_name() || matches!(self.kind(), TokenKind::Punct(Punct::Tilde | Punct::Colon));
        if self.pos == first && !named {
            self.expected("parse-expected-member-declaration");
            self.synchronise();
            return DeclKind::Unsupported;
        }
        let declares = named
            || matches!(
                self.kind(),
                TokenKind::Punct(Punct::Star | Punct::LParen | Punct::Amp | Punct::AndAnd)
            );
        if defines_type(&specifiers.ty) && !declares {
            self.expect_semicolon();
            return simple(specifiers, Vec::new());
        }
        let declarator = self.declarator(DeclaratorMode::Member);
        if matches!(specifiers.ty, TypeSpecifier::None) && !self.panicking {
            self.check_special_member(&declarator);
        }
        if self.begins_body(&declarator) {
            return self.member_function(specifiers, declarator);
        }
        let mut declarators = vec![self.member_declarator(&specifiers, declarator)];
        while self.take(Punct::Comma) {
            let declarator = self.declarator(DeclaratorMode::Member);
            declarators.push(self.member_declarator(&specifiers, declarator));
        }
        self.expect_semicolon();
        simple(specifiers, declarators)
    }

    /// A member without a type must be a constructor, destructor or conversion.
    fn check_special_member(&mut self, declarator: &Declarator) {
        let Some(name) = &declarator.name else {
            return self.report(Diagnostic::error("parse-missing-member-type", declarator.span).arg("name", ""));
        };
        if let UnqualifiedId::Ident(last) = &name.id
            && self.scopes.current_class() != Some(&*last.text)
        {
            let diag = Diagnostic::error("parse-missing-member-type", name.span).arg("name", last.text.to_string());
            self.report(diag);
        }
    }

    #[inline(never)]
    fn member_function(&mut self, specifiers: DeclSpecifiers, declarator: Declarator) -> DeclKind {
        self.declare_member(&specifiers, &declarator);
        self.muted &= !self.brace_told;
        self.brace_told = false;
        let body = self.pos;
        self.skip_function_body();
        self.postponed = Some(body);
        let empty = Stmt {
            kind: StmtKind::Block(Vec::new()),
            span: self.span(),
        };
        DeclKind::Function(Box::new(FunctionDef {
            specifiers,
            declarator,
            kr_decls: Vec::new(),
            mem_inits: Vec::new(),
            body: empty,
        }))
    }

    /// Passes over `try : a(1), b{2} { ... } catch (...) { ... }`.
    fn skip_function_body(&mut self) {
        let guarded = self.take_keyword(Keyword::Try);
        if self.take(Punct::Colon) {
            while !self.at_eof() {
                match self.kind() {
                    TokenKind::Punct(Punct::LParen) => self.skip_balanced(),
                    // `b{2}`, not the body, which stands behind `)` or `}`.
                    TokenKind::Punct(Punct::LBrace) if self.kind_at(self.pos.saturating_sub(1)) == TokenKind::Ident => {
                        self.skip_balanced();
                    }
                    TokenKind::Punct(Punct::LBrace | Punct::Semi | Punct::RBrace) => break,
                    _ => self.bump(),
                }
            }
        }
        if self.at(Punct::LBrace) {
            self.skip_balanced();
        }
        while guarded && self.take_keyword(Keyword::Catch) {
            self.skip_balanced();
            if self.at(Punct::LBrace) {
                self.skip_balanced();
            }
        }
        self.take(Punct::Semi);
    }

    #[inline(never)]
    fn member_declarator(&mut self, specifiers: &DeclSpecifiers, declarator: Declarator) -> InitDeclarator {
        self.declare_member(specifiers, &declarator);
        let mut item = InitDeclarator::new(declarator, None);
        if self.take(Punct::Colon) {
            item.bits = Some(Box::new(self.conditional_expression()));
            self.attributes(&mut item.declarator.attributes);
        }
        if self.at(Punct::Assign) && self.takes_special_assignment(&mut item) {
            return item;
        }
        if self.at(Punct::Assign) {
            if !self.is_cpp() {
                let span = self.span();
                self.error(Diagnostic::error("parse-member-initialiser", span));
            }
            self.bump();
            item.init = Some(self.assigned_initializer());
        } else if self.is_cpp() && self.at(Punct::LBrace) {
            item.init = Some(Initializer::List {
                list: self.braced_list(),
                equal: false,
            });
        }
        item
    }

    /// `= 0`, `= default`, `= delete` behind a function declarator.
    pub(super) fn takes_special_assignment(&mut self, item: &mut InitDeclarator) -> bool {
        if !self.is_cpp() || !super::declarator::declares_function(&item.declarator) {
            return false;
        }
        match self.kind_at(self.pos + 1) {
            TokenKind::Keyword(Keyword::Default) => item.defaulted = Some(Defaulted::Default),
            TokenKind::Keyword(Keyword::Delete) => item.defaulted = Some(Defaulted::Delete),
            TokenKind::Number if &*self.token_at(self.pos + 1).text == "0" => item.pure = true,
            _ => return false,
        }
        self.bump();
        self.bump();
        true
    }

    /// In C++ members are names of the class's scope; C looks them up nowhere but behind `.` and `->`.
    fn declare_member(&mut self, specifiers: &DeclSpecifiers, declarator: &Declarator) {
        if self.is_cpp() {
            self.declare(specifiers, declarator);
        }
    }
}

fn access(kind: TokenKind) -> Option<Access> {
    match kind {
        TokenKind::Keyword(Keyword::Public) => Some(Access::Public),
        TokenKind::Keyword(Keyword::Protected) => Some(Access::Protected),
        TokenKind::Keyword(Keyword::Private) => Some(Access::Private),
        _ => None,
    }
}
