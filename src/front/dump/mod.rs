//! Tokens and syntax trees as text, for `--emit tokens`, `--emit pp`, `--emit ast` and for tests.
//!
//! A declarator is read aloud from its name outwards: `char *a[3]` is `a: array of 3 of pointer to char`. Expressions
//! are written with every parenthesis that the grammar implies: `(a + (b * c))`.

mod declarator;
mod expr;
mod tree;

use std::fmt::Write as _;

use super::ast::*;
use super::token::{Keyword, Token, TokenKind};
use crate::source::SourceMap;
use declarator::{name, part_text};
use expr::expr;
use tree::Dump;

/// One token a line: place, kind, spelling.
pub fn dump_tokens(tokens: &[Token], sources: &SourceMap) -> String {
    let mut out = String::new();
    for token in tokens {
        let place = sources.line_col(token.span);
        let name = &sources.file(token.span.file).name;
        let kind = match token.kind {
            TokenKind::Ident if is_keyword(token) => "keyword",
            TokenKind::Ident => "identifier",
            TokenKind::Keyword(_) => "keyword",
            TokenKind::Number => "number",
            TokenKind::Char => "character",
            TokenKind::Str => "string",
            TokenKind::Punct(_) => "punctuator",
            TokenKind::Pack(_) => "pack",
            TokenKind::Stray => "stray",
            TokenKind::Eof => "end",
        };
        let _ = writeln!(out, "{name}:{}:{}\t{kind}\t{}", place.line, place.column, token.text);
    }
    out
}

fn is_keyword(token: &Token) -> bool {
    [super::Dialect::C, super::Dialect::Cpp]
        .iter()
        .any(|dialect| Keyword::of(&token.text, *dialect).is_some())
}

/// Preprocessed text, lines kept as lines.
pub fn dump_preprocessed(tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        if token.line_start && !out.is_empty() {
            out.push('\n');
        } else if token.space_before || out.chars().last().is_some_and(is_word) && token.text.starts_with(is_word) {
            out.push(' ');
        }
        out.push_str(&token.text);
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// A syntax tree: one declaration or statement a line, indented by nesting.
pub fn dump_ast(unit: &TranslationUnit) -> String {
    let mut dump = Dump {
        out: String::new(),
        depth: 0,
    };
    for decl in &unit.decls {
        dump.decl(decl);
    }
    dump.out
}

/// A statement, as in a syntax tree.
pub fn dump_stmt(stmt: &Stmt) -> String {
    let mut dump = Dump {
        out: String::new(),
        depth: 0,
    };
    dump.stmt(stmt);
    dump.out
}

/// An expression in one line.
pub fn dump_expr(value: &Expr) -> String {
    expr(value)
}

/// A declarator read aloud, `base` being what its specifiers say.
pub fn dump_declarator(declarator: &Declarator, base: &str) -> String {
    let mut text = declarator
        .name
        .as_ref()
        .map_or_else(String::new, |written| format!("{}: ", name(written)));
    for part in &declarator.parts {
        text += &part_text(part);
    }
    text + base
}
