//! Function definitions: where a body begins, old-style parameters, member initialisers, function-try-blocks
//! (C17 6.9.1, C++17 11.4 and 15.6.2).

use super::Parser;
use super::ambiguity::is_specifier;
use super::decl::Level;
use super::declarator::{declares_function, name_span};
use super::scope::Meaning;
use crate::diag::Diagnostic;
use crate::front::ast::{
    BuiltinType, Decl, DeclKind, DeclSpecifiers, Declarator, DeclaratorPart, FunctionDef, FunctionSpecifiers,
    InitDeclarator, MemInit, Name, ParamDecl, QualifiedName, Quals, Stmt, StmtKind, TypeSpecifier, UnqualifiedId,
};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

impl Parser {
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
    pub(super) fn lacks_brace(&self, declarator: &Declarator, level: Level) -> bool {
        level == Level::Outer
            && declares_function(declarator)
            && !self.panicking
            && !self.at(Punct::Assign)
            && (self.token().line_start || self.at_keyword(Keyword::Return))
            && (self.is_stray_statement() || (self.tentative == 0 && self.closes_too_often()))
    }

    /// Whether declarations follow here up to a `}` that closes nothing: the `{` in front of them is missing.
    fn closes_too_often(&self) -> bool {
        let declares = matches!(self.kind(), TokenKind::Keyword(keyword) if is_specifier(keyword));
        let mut open = 0_usize;
        for token in self.tokens.iter().skip(self.pos).take_while(|_| declares) {
            if token.is(Punct::LBrace) {
                open += 1;
            } else if token.is(Punct::RBrace) {
                match open.checked_sub(1) {
                    Some(less) => open = less,
                    None => return true,
                }
            }
        }
        false
    }

    #[inline(never)]
    pub(super) fn function_definition(
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
        let mistakes = old_style_mistakes(&part.kr_names, kr_decls);
        part.unspecified = false;
        part.old_style = true;
        part.params = part
            .kr_names
            .drain(..)
            .map(|name| old_style_parameter(name, kr_decls))
            .collect();
        kr_decls.clear();
        for diagnostic in mistakes {
            self.report(diagnostic);
        }
    }

    /// Everything behind the declarator of a function definition.
    #[inline(never)]
    pub(super) fn function_body(&mut self, declarator: &Declarator) -> (Vec<Decl>, Vec<MemInit>, Stmt) {
        let scopes = self.enter_qualifiers(declarator.name.as_ref());
        self.scopes.push_block();
        self.declare_parameters(declarator);
        let mut kr_decls = Vec::new();
        let old_style = match declarator.parts.first() {
            Some(DeclaratorPart::Function(part)) => !part.kr_names.is_empty(),
            _ => false,
        };
        while old_style && !self.at(Punct::LBrace) && !self.at_eof() && self.begins_declaration() {
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
            (mem_inits, Stmt { kind: guarded, span })
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
}

/// The parameter `name` as the declarations behind the parentheses say; `int` where they do not.
/// What stands between the parentheses and the body but does not declare one parameter once (C17 6.9.1 p6).
fn old_style_mistakes(names: &[Name], decls: &[Decl]) -> Vec<Diagnostic> {
    let mut mistakes = Vec::new();
    let mut known: Vec<&str> = Vec::new();
    for decl in decls {
        let DeclKind::Simple(simple) = &decl.kind else { continue };
        for item in &simple.declarators {
            let Some(UnqualifiedId::Ident(name)) = item.declarator.name.as_ref().map(|written| &written.id) else {
                continue;
            };
            let id = if !names.iter().any(|param| param.text == name.text) {
                "parse-old-style-unknown"
            } else if known.contains(&&*name.text) {
                "parse-old-style-twice"
            } else if item.init.is_some() {
                "parse-old-style-value"
            } else {
                known.push(&name.text);
                continue;
            };
            mistakes.push(Diagnostic::error(id, name.span).arg("name", &*name.text));
        }
    }
    mistakes
}

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
