//! The four passes one after the other: files to a program, and console lines to functions behind it.

use super::Dialect;
use super::hir::{self, FuncId, ScopeId};
use super::layout::DataModel;
use super::ty::Ty;
use crate::diag::Diagnostic;
use crate::source::{FileId, SourceMap, Span};

/// A compiled program, and all that later console lines need.
#[derive(Clone, Debug)]
pub struct Compilation {
    program: hir::Program,
    diagnostics: Vec<Diagnostic>,
}

/// Where a console line is compiled: the paused function and the scope it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Paused {
    /// The function of the frame.
    pub func: FuncId,
    /// The scope whose names are visible.
    pub scope: ScopeId,
    /// Variables can be declared in the innermost frame only.
    pub is_innermost: bool,
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
    let _ = sources;
    let start = files.first().copied().unwrap_or(FileId(0));
    Compilation {
        program: hir::Program {
            dialect,
            types: super::ty::Types::new(model),
            funcs: Vec::new(),
            globals: Vec::new(),
            strings: Vec::new(),
            main: None,
            console_vars: Vec::new(),
        },
        diagnostics: vec![Diagnostic::unsupported("programs", Span::new(start, 0, 0))],
    }
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
    let _ = (compilation, sources, paused);
    Err(vec![Diagnostic::unsupported("console lines", Span::new(line, 0, 0))])
}

impl Compilation {
    /// What it means.
    pub fn program(&self) -> &hir::Program {
        &self.program
    }

    /// Errors and warnings, in order of the text.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether it can run.
    pub fn is_ok(&self) -> bool {
        let error = |diagnostic: &Diagnostic| diagnostic.severity == crate::diag::Severity::Error;
        !self.diagnostics.iter().any(error)
    }
}
