//! The four passes one after the other: files to a program, and console lines to functions behind it.

use std::rc::Rc;

use super::hir::{self, FuncId, ScopeId};
use super::layout::DataModel;
use super::lint::lint;
use super::parser::{parse, parse_fragment};
use super::pasted::pasted;
use super::preprocess::{Macros, preprocess_behind};
use super::sema::Sema;
use super::token::Token;
use super::told::{
    braces, drop_macro_echoes, drop_stray_echoes, explain_macros, has_its_shape, is_mended, one_for_each_macro,
    place_open_brace, stands_alone, tidy,
};
use super::ty::Ty;
use super::{Dialect, library};
use crate::diag::{Diagnostic, Message, Severity};
use crate::source::{FileId, Origin, SourceMap, Span};

/// A compiled program, and all that later console lines need.
#[derive(Clone, Debug)]
pub struct Compilation {
    sema: Sema,
    macros: Macros,
    diagnostics: Vec<Diagnostic>,
}

/// Where a console line is compiled: the paused function and the scope it stands in.
#[derive(Clone, Debug)]
pub struct Paused {
    /// The function of the frame.
    pub func: FuncId,
    /// The scope whose names are visible.
    pub scope: ScopeId,
    /// Variables can be declared in the innermost frame only.
    pub is_innermost: bool,
    /// The variables that earlier console lines made in this frame: indices in [`hir::Program::console_vars`].
    pub vars: Rc<[u32]>,
}

/// What a console line became.
#[derive(Clone, Copy, Debug)]
pub struct Fragment {
    /// A new function of the program; it runs on top of the paused frame and returns what is to be shown.
    pub func: FuncId,
    /// The last expression's value: it is what the function returns.
    pub shown: Option<Shown>,
}

/// The value of a console line.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// Its type.
    pub ty: Ty,
    /// The function returns the address of the value (an array or a record).
    pub indirect: bool,
}

/// Compiles the files of a program, headers bundled; never fails: see [`Compilation::is_ok`].
pub fn compile(sources: &mut SourceMap, files: &[FileId], dialect: Dialect, model: DataModel) -> Compilation {
    let mut compiler = Compiler {
        sources,
        sema: Sema::new(dialect, model),
        dialect,
        model,
        diagnostics: Vec::new(),
    };
    let mut macros = Macros::default();
    for file in files {
        macros = compiler.learners_file(*file);
    }
    if compiler.is_ok() {
        compiler.sema.check_main();
    }
    if compiler.is_ok() {
        compiler.runtime();
        compiler.sema.check_defined();
    }
    compiler.diagnostics.append(&mut compiler.sema.diags);
    if compiler.is_ok()
        && compiler.sema.program.main.is_none()
        && let Some(file) = files.last()
    {
        let end = compiler.sources.file(*file).text.trim_end().len() as u32;
        let nowhere = Span::new(*file, end, end);
        let near = compiler.sema.near_main();
        let mut diagnostic = Diagnostic::error("sema-no-main", nowhere);
        if let Some((name, place)) = near {
            diagnostic = diagnostic
                .hint(Message::new("sema-near-main").arg("name", name))
                .fix(place, "main");
        }
        compiler.diagnostics.push(diagnostic);
    }
    let is_fragment = compiler.is_fragment(files);
    drop_macro_echoes(&mut compiler.diagnostics, compiler.sources);
    drop_stray_echoes(&mut compiler.diagnostics, compiler.sources);
    let Compiler {
        sema, mut diagnostics, ..
    } = compiler;
    tidy(&mut diagnostics, is_fragment);
    Compilation {
        sema,
        macros,
        diagnostics,
    }
}

/// What the four passes need at hand.
struct Compiler<'a> {
    sources: &'a mut SourceMap,
    sema: Sema,
    dialect: Dialect,
    model: DataModel,
    diagnostics: Vec<Diagnostic>,
}

impl Compiler<'_> {
    fn is_ok(&self) -> bool {
        no_errors(&self.diagnostics) && no_errors(&self.sema.diags)
    }

    /// Text that includes nothing and has no `main`.
    fn is_fragment(&self, files: &[FileId]) -> bool {
        files.iter().all(|file| {
            let text = &self.sources.file(*file).text;
            !text.contains("#include") && !text.contains("main")
        })
    }

    /// Text to tokens, `macros` before and after.
    fn tokens(&mut self, file: FileId, macros: &mut Macros) -> Vec<Token> {
        let (dialect, model) = (self.dialect, self.model);
        let loader = |name: &str| library::header(name, dialect).map(str::to_owned);
        preprocess_behind(
            self.sources,
            file,
            dialect,
            model,
            &loader,
            macros,
            &mut self.diagnostics,
        )
    }

    /// Tokens to a program's part, in a file scope of its own. `said`: how much was told before this file.
    fn analyse(&mut self, tokens: Vec<Token>, said: usize) {
        let told = self.diagnostics.get(said..).unwrap_or(&[]);
        if told.iter().any(|told| told.message.id == "lex-unterminated-comment") {
            // The rest of the file is the comment.
            return;
        }
        let preprocessed = is_mended(told);
        let unit = parse(tokens, self.dialect, &mut self.diagnostics);
        let told = self.diagnostics.get(said..).unwrap_or(&[]);
        if !preprocessed || (unit.incomplete && !has_its_shape(told)) {
            // What a hole in the text declares would be told as unknown.
            return;
        }
        let before = self.diagnostics.len();
        lint(&unit, self.dialect, self.sources, &mut self.diagnostics);
        self.sema.see_sources(self.sources);
        let incomplete = unit.incomplete;
        self.sema.translation_unit(unit);
        self.diagnostics.append(&mut self.sema.diags);
        if incomplete {
            let found = self.diagnostics.split_off(before);
            self.diagnostics.extend(found.into_iter().filter(stands_alone));
        }
    }

    fn learners_file(&mut self, file: FileId) -> Macros {
        let mut macros = Macros::default();
        let mut tokens = Vec::new();
        if let Some(diagnostic) = pasted(file, &self.sources.file(file).text) {
            self.diagnostics.push(diagnostic);
            return macros;
        }
        let said = self.diagnostics.len();
        if self.dialect == Dialect::Cpp {
            // What every C++ program knows without any header; the runtime throws and catches the same classes.
            tokens = self.library_tokens("__prelude", CPP_PRELUDE, &mut macros);
            tokens.pop();
        }
        if self.uses_atomics(file) {
            tokens.extend(self.library_tokens("__atomics", library::ATOMICS, &mut macros));
            tokens.pop();
        }
        tokens.extend(self.tokens(file, &mut macros));
        self.declare_builtins(&tokens);
        let braces = braces(&tokens, file);
        self.sema.linker_notes = macros.linker_notes();
        self.analyse(tokens, said);
        self.sema.linker_notes.clear();
        let told = self.diagnostics.get_mut(said..).unwrap_or(&mut []);
        explain_macros(told, &macros, self.sources);
        place_open_brace(told, &braces, self.sources);
        one_for_each_macro(&mut self.diagnostics, self.sources);
        macros
    }

    /// Whether the text names `__sync_...` or `__atomic_...`: macros here, since one thread needs no more.
    fn uses_atomics(&self, file: FileId) -> bool {
        let text = &self.sources.file(file).text;
        ["__sync_", "__atomic_", "stdatomic"]
            .iter()
            .any(|part| text.contains(part))
    }

    /// `__builtin_strlen` is `strlen`, whether its header is included or not: the headers of those that the text names
    /// are read as a file of their own, whose names nobody sees.
    fn declare_builtins(&mut self, tokens: &[Token]) {
        let mut text = String::new();
        for token in tokens {
            let Some(name) = token.text.strip_prefix("__builtin_") else {
                continue;
            };
            let name = super::sema::plain_builtin(name);
            if let Some(header) = library::declared_in(name)
                && !text.contains(header)
            {
                text.push_str("#include <");
                text.push_str(header);
                text.push_str(">\n");
            }
        }
        if !text.is_empty() {
            let said = self.diagnostics.len();
            let tokens = self.library_tokens("__builtins", &text, &mut Macros::default());
            self.analyse(tokens, said);
        }
    }

    fn library_tokens(&mut self, name: &str, text: &str, macros: &mut Macros) -> Vec<Token> {
        let file = self.sources.add(name, text, Origin::Library);
        self.tokens(file, macros)
    }

    /// The bundled functions that are text: in scopes of their own, so that their names meet nobody's.
    fn runtime(&mut self) {
        if self.dialect == Dialect::Cpp {
            let mut macros = Macros::default();
            let mut tokens = self.library_tokens("__prelude", CPP_PRELUDE, &mut macros);
            tokens.pop();
            let known = parse(tokens.clone(), self.dialect, &mut Vec::new()).decls.len();
            let replaced = |operator: &str| u8::from(self.sema.is_replaced(operator));
            let text = format!(
                "#define __heapwise_new_replaced {}\n#define __heapwise_delete_replaced {}\n{}",
                replaced("operator new"),
                replaced("operator delete"),
                library::CPP_RUNTIME
            );
            tokens.extend(self.library_tokens("__runtime", &text, &mut macros));
            let mut unit = parse(tokens, self.dialect, &mut self.diagnostics);
            unit.decls.drain(..known.min(unit.decls.len()));
            self.sema.see_sources(self.sources);
            self.sema.more_of_the_unit(unit);
        }
        let said = self.diagnostics.len();
        let tokens = self.library_tokens("__c_runtime", library::C_RUNTIME, &mut Macros::default());
        self.analyse(tokens, said);
        add_parts(self.sources, &mut self.sema, &mut self.diagnostics);
    }
}

/// The parts of the C runtime that define what is used by now and not defined yet; each in a scope of its own.
fn add_parts(sources: &mut SourceMap, sema: &mut Sema, diagnostics: &mut Vec<Diagnostic>) {
    let (dialect, model) = (sema.dialect, sema.types().model);
    let loader = |name: &str| library::header(name, dialect).map(str::to_owned);
    while let Some(part) = sema.missing_part() {
        let file = sources.add(part, library::part(part), Origin::Library);
        let mut macros = Macros::default();
        let tokens = preprocess_behind(sources, file, dialect, model, &loader, &mut macros, diagnostics);
        let unit = parse(tokens, dialect, diagnostics);
        sema.see_sources(sources);
        sema.translation_unit(unit);
    }
}

/// Includes what the C++ runtime shares with the program.
const CPP_PRELUDE: &str = "#include <new>\n";

fn no_errors(diagnostics: &[Diagnostic]) -> bool {
    !diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Compiles a console line (a file of its own in `sources`) behind what is there already.
///
/// # Errors
/// What is wrong with the line; `compilation` is as before.
pub fn compile_fragment(
    compilation: &mut Compilation,
    sources: &mut SourceMap,
    line: FileId,
    paused: Paused,
) -> Result<Fragment, Vec<Diagnostic>> {
    let mut next = compilation.clone();
    let (dialect, model) = (next.sema.dialect, next.sema.types().model);
    let mut diagnostics = Vec::new();
    let loader = |name: &str| library::header(name, dialect).map(str::to_owned);
    let tokens = preprocess_behind(
        sources,
        line,
        dialect,
        model,
        &loader,
        &mut next.macros,
        &mut diagnostics,
    );
    next.sema.see_sources(sources);
    let known_types = next.sema.visible_types(&paused);
    let stmts = parse_fragment(tokens, dialect, &known_types, &mut diagnostics);
    if !no_errors(&diagnostics) {
        return Err(diagnostics);
    }
    let span = Span::new(line, 0, sources.file(line).text.len() as u32);
    let fragment = next.sema.fragment(&stmts, &paused, span);
    add_parts(sources, &mut next.sema, &mut diagnostics);
    diagnostics.append(&mut next.sema.diags);
    match fragment {
        Some(fragment) if no_errors(&diagnostics) => {
            next.diagnostics.append(&mut diagnostics);
            *compilation = next;
            Ok(fragment)
        }
        _ => Err(diagnostics),
    }
}

impl Compilation {
    /// What it means.
    pub fn program(&self) -> &hir::Program {
        &self.sema.program
    }

    /// Errors and warnings, in order of the text.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether it can run.
    pub fn is_ok(&self) -> bool {
        no_errors(&self.diagnostics)
    }
}
