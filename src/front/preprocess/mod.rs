//! The preprocessor (C17 6.10): directives are carried out, macros are expanded, what remains goes to the parser.
//!
//! Reading order: [`preprocess`] pulls tokens; [`directive`] does the lines that begin with `#`; [`expand`] replaces
//! macro names (Prosser's algorithm, with hide sets); [`grouping`] warns of missing parentheses; [`condition`] evaluates `#if`; [`predefined`] is gcc's own list.

mod condition;
mod directive;
mod expand;
mod grouping;
mod headers;
mod predefined;

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Dialect;
use super::layout::DataModel;
use super::lexer::lex;
use super::token::{Spellings, Token, TokenKind};
use crate::diag::Diagnostic;
use crate::source::{FileId, Origin, SourceMap, Span};
use directive::Conditional;
use expand::Macro;

/// More tokens than this are a macro bomb, not a program.
const MAX_TOKENS: usize = 400_000;
/// More files inside each other than this include themselves.
const MAX_INCLUDE_DEPTH: usize = 64;

/// The macros that are defined behind a file, for a console line that goes on from there. Opaque; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Macros(Rc<FxHashMap<Rc<str>, Rc<Macro>>>);

impl Macros {
    /// Where a macro is defined, and the first and last token of its text.
    pub fn definition(&self, name: &str) -> Option<(Span, Option<&Token>, Option<&Token>)> {
        let found = self.0.get(name)?;
        Some((found.span, found.body.first(), found.body.last()))
    }
}

/// What pragmas and attributes may say of a name to the linker.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LinkerNote {
    /// `#pragma weak name`: it may stay undefined.
    Weak,
    /// `#pragma weak name = other`
    Alias,
    /// `#pragma redefine_extname name other`
    Label,
}

impl LinkerNote {
    /// Keeps a note among the macros, under a name that no macro can have.
    fn key(self, name: &str) -> String {
        match self {
            LinkerNote::Weak => format!("#weak {name}"),
            LinkerNote::Alias => format!("#alias {name}"),
            LinkerNote::Label => format!("#label {name}"),
        }
    }
}

impl Macros {
    /// What pragmas of the file say of names: the note, the name, and the other name.
    pub fn linker_notes(&self) -> Vec<(LinkerNote, String, String)> {
        let mut notes = Vec::new();
        for note in [LinkerNote::Weak, LinkerNote::Alias, LinkerNote::Label] {
            let prefix = note.key("");
            notes.extend(self.0.iter().filter_map(|(key, found)| {
                let name = key.strip_prefix(&*prefix)?;
                let other = found.body.first().map_or("", |token| &*token.text);
                Some((note, name.to_owned(), other.to_owned()))
            }));
        }
        // The map has no order.
        crate::ordered::sort_by(&mut notes, |a, b| a.cmp(b));
        notes
    }
}

/// Finds a bundled header by the name between `<` and `>`.
pub type Loader<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Preprocesses `file`: the result ends with one `Eof` token.
///
/// Headers come from `loader` (added to `sources` as library files) or, for `#include "name"`, from the learner's
/// own files in `sources`.
pub fn preprocess(
    sources: &mut SourceMap,
    file: FileId,
    dialect: Dialect,
    model: DataModel,
    loader: Loader<'_>,
    diags: &mut Vec<Diagnostic>,
) -> Vec<Token> {
    preprocess_behind(sources, file, dialect, model, loader, &mut Macros::default(), diags)
}

/// As [`preprocess`], with the macros that an earlier file left; when there are none, the predefined ones. Afterwards
/// `macros` are those at the end of this file.
pub fn preprocess_behind(
    sources: &mut SourceMap,
    file: FileId,
    dialect: Dialect,
    model: DataModel,
    loader: Loader<'_>,
    macros: &mut Macros,
    diags: &mut Vec<Diagnostic>,
) -> Vec<Token> {
    let mut pp = Preprocessor {
        sources,
        dialect,
        loader,
        diags: Vec::new(),
        spellings: Spellings::default(),
        macros: (*macros.0).clone(),
        files: Vec::new(),
        waiting: Vec::new(),
        once: FxHashSet::default(),
        main: file,
        counter: 0,
        in_condition: false,
        budget: MAX_TOKENS,
        depth: 0,
        pack: Vec::new(),
        pack_now: 0,
        outside: (0, None, 1),
        pushed: Vec::new(),
    };
    if pp.macros.is_empty() {
        pp.define_predefined(file, model);
    }
    pp.open(file);
    let mut tokens = Vec::new();
    while let Some(token) = pp.next_expanded() {
        tokens.push(token);
    }
    pp.warn_torn_macros(&tokens);
    let end = pp.sources.file(file).text.len() as u32;
    let mut eof = pp.synthetic(TokenKind::Eof, "", Span::new(file, end, end));
    eof.line_start = true;
    tokens.push(eof);
    diags.append(&mut pp.diags);
    macros.0 = Rc::new(pp.macros);
    tokens
}

struct Preprocessor<'a> {
    sources: &'a mut SourceMap,
    dialect: Dialect,
    loader: Loader<'a>,
    diags: Vec<Diagnostic>,
    spellings: Spellings,
    macros: FxHashMap<Rc<str>, Rc<Macro>>,
    /// Files being read, the innermost last.
    files: Vec<OpenFile>,
    /// Tokens to be read before the file goes on, the next one last.
    waiting: Vec<Token>,
    once: FxHashSet<FileId>,
    main: FileId,
    counter: u64,
    /// What is expanded is the line of an `#if`.
    in_condition: bool,
    /// Tokens that may still be made.
    budget: usize,
    /// Macro calls inside arguments of macro calls.
    depth: usize,
    /// Values saved by `#pragma pack(push)`.
    pack: Vec<u8>,
    pack_now: u8,
    /// Line shift, name and number of the files around what is expanded by itself.
    outside: (i64, Option<Rc<str>>, usize),
    /// Macros saved by `#pragma push_macro`.
    pushed: Vec<(Rc<str>, Option<Rc<Macro>>)>,
}

/// A file that is being read.
struct OpenFile {
    id: FileId,
    /// Those still to come.
    tokens: std::vec::IntoIter<Token>,
    conditionals: Vec<Conditional>,
    /// Problems of the lexer, and the byte ranges where they do not count.
    lexer_diags: Vec<Diagnostic>,
    skipped: Vec<(u32, u32)>,
    /// What `#line` asked for: added to the line, and another name.
    line_shift: i64,
    name: Option<Rc<str>>,
}

impl Preprocessor<'_> {
    fn open(&mut self, id: FileId) {
        let lexed = lex(id, &self.sources.file(id).text, self.dialect, &mut self.spellings);
        self.files.push(OpenFile {
            id,
            tokens: lexed.tokens.into_iter(),
            conditionals: Vec::new(),
            lexer_diags: lexed.diags,
            skipped: Vec::new(),
            line_shift: 0,
            name: None,
        });
    }

    /// The end of the innermost file: unfinished `#if`s are reported.
    fn close(&mut self) {
        let Some(file) = self.files.pop() else { return };
        for open in &file.conditionals {
            self.diags
                .push(Diagnostic::error("pp-unterminated-if", open.span).arg("directive", &*open.name));
        }
        let counts = |diag: &Diagnostic| {
            !file
                .skipped
                .iter()
                .any(|(start, end)| *start <= diag.span.start && diag.span.start < *end)
        };
        let kept: Vec<_> = file
            .lexer_diags
            .iter()
            .filter(|diag| counts(diag))
            .take(50)
            .cloned()
            .collect();
        // Problems with characters come before what they may have led to.
        let at = self
            .diags
            .iter()
            .position(|diag| diag.span.file == file.id)
            .unwrap_or(self.diags.len());
        self.diags.splice(at..at, kept);
    }

    /// The next token, directives carried out, macros not yet expanded.
    fn next_token(&mut self) -> Option<Token> {
        if let Some(token) = self.waiting.pop() {
            return Some(token);
        }
        loop {
            let file = self.files.last_mut()?;
            let Some(token) = file.tokens.next() else {
                self.close();
                continue;
            };
            if token.line_start && token.is(super::token::Punct::Hash) {
                self.directive(&token);
                continue;
            }
            return Some(token);
        }
    }

    /// The rest of the current line of the current file.
    fn rest_of_line(&mut self) -> Vec<Token> {
        let Some(file) = self.files.last_mut() else {
            return Vec::new();
        };
        let rest = file.tokens.as_slice();
        let length = rest.iter().position(|token| token.line_start).unwrap_or(rest.len());
        file.tokens.by_ref().take(length).collect()
    }

    fn synthetic(&mut self, kind: TokenKind, text: &str, span: Span) -> Token {
        let text = self.spellings.get(text);
        Token {
            kind,
            line_start: false,
            space_before: false,
            text,
            span,
            invocation: None,
            hideset: None,
        }
    }

    fn error(&mut self, id: &'static str, span: Span) {
        self.diags.push(Diagnostic::error(id, span));
    }

    /// A learner's file of this name, or a header already opened under it.
    fn find_file(&self, name: &str, library: bool) -> Option<FileId> {
        let wanted = |origin: Origin| (origin == Origin::Library) == library;
        self.sources
            .files()
            .find(|(_, file)| file.name == name && wanted(file.origin))
            .map(|(id, _)| id)
    }
}
