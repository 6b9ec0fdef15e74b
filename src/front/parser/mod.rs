//! Tokens to syntax tree: a recursive descent parser, one function per grammar symbol (C17 annex A, C++17 annex A).
//!
//! It knows which names are types ([`scope`]), since `a * b;` depends on it; where C++ leaves two readings it tries one
//! and goes back ([`ambiguity`]). After a mistake it reports once, reads on to the next `;` or `}` and says nothing
//! more about the part in between. Reading order: decl, specifier, declarator, parameters, function, class, stmt, selection,
//! iteration, expr, prefix, operand, suffix.

mod ambiguity;
mod asm;
mod class;
mod decl;
mod declarator;
mod expr;
mod function;
mod initializer;
mod iteration;
mod lambda;
mod name;
mod namespace;
mod operand;
mod parameters;
mod prefix;
mod recover;
mod scope;
mod selection;
mod specifier;
mod stmt;
mod suffix;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::Dialect;
use super::ast::{Name, Stmt, StmtKind, TranslationUnit};
use super::lexer::stray_diagnostic;
use super::token::{Keyword, Punct, Token, TokenKind, alternative_operator};
use crate::diag::{Diagnostic, Message};
use crate::source::Span;
use ambiguity::Question;
use scope::Scopes;

/// Constructs inside each other, at most: deeper ones could exhaust the stack of the machine we run on.
const MAX_DEPTH: u32 = 160;
/// A class inside a class needs as much stack as this many levels of expressions.
const CLASS_DEPTH: u32 = 4;
/// Height of an expression's tree, at most (`a+a+a+...` is a tall tree without any nesting).
const MAX_HEIGHT: u32 = 400;
/// Errors told, at most.
const MAX_ERRORS: usize = 50;

/// Parses a preprocessed file, whose last token is `Eof`.
pub fn parse(tokens: Vec<Token>, dialect: Dialect, diags: &mut Vec<Diagnostic>) -> TranslationUnit {
    let mut parser = Parser::new(tokens, dialect);
    if let Some(word) = parser.cpp_mark() {
        // One message instead of one for each line of another language.
        if !diags.iter().any(|told| told.message.id == "pp-cpp-header") {
            let found = word.text.to_string();
            let told = Diagnostic::error("parse-cpp-program", word.span).arg("found", found);
            diags.push(told.hint(Message::new("parse-hint-cpp-file")));
        }
        return TranslationUnit {
            decls: Vec::new(),
            incomplete: true,
        };
    }
    let decls = parser.translation_unit();
    sort_by_place(&mut parser.diags);
    diags.append(&mut parser.diags);
    TranslationUnit {
        decls,
        incomplete: parser.incomplete,
    }
}

/// Parses a console line: statements whose last `;` may be missing. `known_types` are the visible names of types,
/// qualified where they need to be (`std::size_t`); other unknown names are taken for variables.
pub fn parse_fragment(
    tokens: Vec<Token>,
    dialect: Dialect,
    known_types: &[String],
    diags: &mut Vec<Diagnostic>,
) -> Vec<Stmt> {
    let mut parser = Parser::new(tokens, dialect);
    parser.fragment = true;
    for name in known_types {
        parser.scopes.declare_known_type(name);
    }
    let mut stmts = Vec::new();
    while !parser.at_eof() {
        let before = parser.pos;
        let stmt = parser.statement();
        if !matches!(stmt.kind, StmtKind::Empty) {
            stmts.push(stmt);
        }
        parser.ensure_progress(before);
    }
    diags.append(&mut parser.diags);
    stmts
}

/// In the order of the text: bodies of member functions are read after their class.
fn sort_by_place(diags: &mut [Diagnostic]) {
    if diags.windows(2).all(|pair| pair[0].span.file == pair[1].span.file) {
        crate::ordered::sort_by_key(diags, |diag| diag.span.start);
    }
}

struct Parser {
    tokens: Vec<Token>,
    pos: usize,
    dialect: Dialect,
    diags: Vec<Diagnostic>,
    scopes: Scopes,
    /// A console line.
    fragment: bool,
    depth: u32,
    height: u32,
    /// An error was told and the parser has not found its feet again.
    panicking: bool,
    /// What is being read has no place here, as has been told: nothing more is told about it.
    muted: bool,
    /// Something told has left a hole in the tree.
    incomplete: bool,
    /// Given up: everything up to the end is skipped.
    fatal: bool,
    /// Tries that are under way; nothing is told then.
    tentative: u32,
    failed: bool,
    decisions: FxHashMap<(usize, Question), bool>,
    /// Where the body of a member function begins that is parsed when its class is complete.
    postponed: Option<usize>,
    /// A missing or extra brace has been told; its echoes are not.
    brace_told: bool,
    /// A function inside this one has been told, which the missing brace will also be.
    inside_told: bool,
    /// Where the block behind an `if` opens that is read next.
    then_block: Option<usize>,
    /// Every `{` of the text has its `}`: then a function in a block is meant to be there.
    braces_match: bool,
    /// `#pragma pack` values by the position from which they hold.
    packing: Vec<(usize, u8)>,
}

impl Parser {
    fn new(tokens: Vec<Token>, dialect: Dialect) -> Parser {
        let mut kept = Vec::with_capacity(tokens.len());
        let mut packing = Vec::new();
        let mut diags = Vec::new();
        for mut token in tokens {
            match token.kind {
                TokenKind::Pack(value) => {
                    packing.push((kept.len(), value));
                    continue;
                }
                TokenKind::Stray => {
                    diags.push(stray_diagnostic(&token.text, token.span));
                    continue;
                }
                TokenKind::Ident => {
                    if let Some(keyword) = Keyword::of(&token.text, dialect) {
                        token.kind = TokenKind::Keyword(keyword);
                    } else if dialect == Dialect::Cpp
                        && let Some(punct) = alternative_operator(&token.text)
                    {
                        token.kind = TokenKind::Punct(punct);
                    }
                }
                _ => {}
            }
            token.hideset = None;
            kept.push(token);
        }
        if !kept.last().is_some_and(|token| token.kind == TokenKind::Eof) {
            let span = kept
                .last()
                .map_or(Span::new(crate::source::FileId(0), 0, 0), Token::after);
            kept.push(Token {
                kind: TokenKind::Eof,
                line_start: true,
                space_before: false,
                text: Rc::from(""),
                span,
                invocation: None,
                hideset: None,
            });
        }
        let count = |punct: Punct| kept.iter().filter(|token| token.is(punct)).count();
        let braces_match = count(Punct::LBrace) == count(Punct::RBrace);
        Parser {
            tokens: kept,
            braces_match,
            pos: 0,
            dialect,
            diags,
            scopes: Scopes::new(),
            fragment: false,
            depth: 0,
            height: 0,
            panicking: false,
            muted: false,
            incomplete: false,
            fatal: false,
            tentative: 0,
            failed: false,
            decisions: FxHashMap::default(),
            postponed: None,
            brace_told: false,
            inside_told: false,
            then_block: None,
            packing,
        }
    }

    /// In C, a word that only a C++ program can mean: `class A {`, `std::`, `using namespace`.
    fn cpp_mark(&self) -> Option<Name> {
        if self.is_cpp() {
            return None;
        }
        let at = (0..self.tokens.len()).find(|at| {
            let (next, last) = (self.token_at(at + 1), self.token_at(at + 2));
            let token = self.token_at(*at);
            token.kind == TokenKind::Ident
                && token.invocation.is_none()
                && match &*token.text {
                    "class" => next.kind == TokenKind::Ident && (last.is(Punct::LBrace) || last.is(Punct::Colon)),
                    "namespace" => next.kind == TokenKind::Ident && last.is(Punct::LBrace),
                    "using" => &*next.text == "namespace",
                    "template" => next.is(Punct::Lt),
                    "std" => next.is(Punct::Colon) && last.is(Punct::Colon),
                    "cout" | "cerr" => next.is(Punct::Shl),
                    "cin" => next.is(Punct::Shr),
                    "try" => next.is(Punct::LBrace),
                    _ => false,
                }
        })?;
        Some(self.name_at(at))
    }

    fn is_cpp(&self) -> bool {
        self.dialect == Dialect::Cpp
    }

    // -------------------------------------------------------------------------------------------------- tokens

    fn token(&self) -> &Token {
        &self.tokens[self.pos]
    }

    /// The token `distance` ahead; `Eof` beyond the end.
    fn token_at(&self, pos: usize) -> &Token {
        &self.tokens[pos.min(self.tokens.len() - 1)]
    }

    fn kind(&self) -> TokenKind {
        self.tokens[self.pos].kind
    }

    fn kind_at(&self, pos: usize) -> TokenKind {
        self.token_at(pos).kind
    }

    fn at_eof(&self) -> bool {
        self.kind() == TokenKind::Eof
    }

    fn span(&self) -> Span {
        self.token().span
    }

    fn at(&self, punct: Punct) -> bool {
        self.kind() == TokenKind::Punct(punct)
    }

    fn at_keyword(&self, keyword: Keyword) -> bool {
        self.kind() == TokenKind::Keyword(keyword)
    }

    fn next_is(&self, punct: Punct) -> bool {
        self.kind_at(self.pos + 1) == TokenKind::Punct(punct)
    }

    fn is_punct_at(&self, pos: usize, punct: Punct) -> bool {
        self.kind_at(pos) == TokenKind::Punct(punct)
    }

    /// At an identifier that is a word of the grammar only in this place, such as `override`.
    fn at_word(&self, word: &str) -> bool {
        self.kind() == TokenKind::Ident && &*self.token().text == word
    }

    fn bump(&mut self) {
        if self.pos + 1 < self.tokens.len() {
            self.pos += 1;
        }
    }

    fn take(&mut self, punct: Punct) -> bool {
        let found = self.at(punct);
        if found {
            self.bump();
        }
        found
    }

    fn take_keyword(&mut self, keyword: Keyword) -> bool {
        let found = self.at_keyword(keyword);
        if found {
            self.bump();
        }
        found
    }

    fn take_name(&mut self) -> Option<Name> {
        if self.kind() != TokenKind::Ident {
            return None;
        }
        let name = self.name_at(self.pos);
        self.bump();
        Some(name)
    }

    fn name_at(&self, pos: usize) -> Name {
        let token = self.token_at(pos);
        Name {
            text: token.text.clone(),
            span: token.span,
        }
    }

    /// From `start` to the last token read.
    fn since(&self, start: Span) -> Span {
        let previous = &self.tokens[self.pos.saturating_sub(1)];
        if previous.span.file == start.file && previous.span.end >= start.start {
            return start.to(previous.span);
        }
        start
    }

    // --------------------------------------------------------------------------------------------------- limits

    /// One level deeper; `false` at the limit, which ends the parse.
    fn enter(&mut self) -> bool {
        self.depth += 1;
        if self.depth <= MAX_DEPTH {
            return true;
        }
        self.too_deep();
        false
    }

    /// Into a class.
    fn enter_class(&mut self) -> bool {
        self.depth += CLASS_DEPTH - 1;
        self.enter()
    }

    fn leave_class(&mut self) {
        self.depth -= CLASS_DEPTH;
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    /// One more node above the tree being built.
    fn grow(&mut self) {
        self.height += 1;
        if self.height > MAX_HEIGHT {
            self.too_deep();
        }
    }

    #[inline(never)]
    fn too_deep(&mut self) {
        let span = self.span();
        if self.tentative == 0 && !self.fatal {
            self.diags
                .push(Diagnostic::error("parse-too-deep", span).arg("limit", MAX_DEPTH));
        }
        self.give_up();
    }
}
