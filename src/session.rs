//! One program and its recording: the only door for the page, the command and the tests.
//!
//! Long work is done in slices: a request (`run`, `seek`, a step) works for `fuel` instructions and answers with
//! [`ProgressView::done`](crate::view::ProgressView::done) false when it needs more; [`Session::go_on`] gives it the
//! next slice. A new request replaces an unfinished one.

mod console;
#[cfg(feature = "cli")]
mod emit;
mod lab;
mod options;
mod questions;
mod report;
mod show;
mod travel;
mod units;

use std::rc::Rc;

use crate::code::{self, Builtin, Op, Program};
use crate::diag::Diagnostic;
use crate::front::{self, Compilation, Dialect};
use crate::record::{Recording, SPACING};
use crate::report::names::LineScopes;
use crate::source::{FileId, Origin, SourceMap};
use crate::view::LoadView;
use crate::vm::Machine;
use crate::vm::options::InputEnd;

use console::Line;
#[cfg(feature = "cli")]
pub use emit::Stage;
pub use lab::{Lab, allocators, no_operation};
pub use options::{LoadOptions, bytes, fail_malloc};
pub use travel::Move;
use travel::Request;
pub use units::included;

/// One program and its recording.
#[derive(Debug)]
pub struct Session {
    sources: SourceMap,
    options: LoadOptions,
    dialect: Dialect,
    /// What the compiler made of the program, console lines included.
    compilation: Option<Rc<Compilation>>,
    recording: Option<Recording>,
    /// A move that needs more fuel.
    request: Option<Request>,
    /// There is no program: the console's own frame is all there is.
    is_console: bool,
    /// Console lines that are in the recording.
    lines: Vec<Line>,
    /// Which frames have variables of console lines.
    scopes: LineScopes,
    /// Console lines taken back, the last one first to come again.
    undone: Vec<(String, u32)>,
    /// What was last said about faults and leaks.
    told: report::Told,
    /// Console lines typed so far, those with mistakes included.
    typed: u32,
    /// The console line that needs more fuel.
    running: Option<console::Running>,
}

impl Default for Session {
    fn default() -> Session {
        Session::new()
    }
}

impl Session {
    /// A session without a program.
    pub fn new() -> Session {
        Session {
            sources: SourceMap::default(),
            options: LoadOptions::default(),
            dialect: Dialect::Cpp,
            compilation: None,
            recording: None,
            request: None,
            is_console: false,
            lines: Vec::new(),
            scopes: LineScopes::default(),
            undone: Vec::new(),
            told: report::Told::default(),
            typed: 0,
            running: None,
        }
    }

    /// Compiles files (name, text) and makes a machine that stands before the first step. Without any text there is
    /// only the console.
    pub fn load(&mut self, files: &[(String, String)], options: &LoadOptions) -> LoadView {
        let name = files.first().map_or("", |file| file.0.as_str());
        *self = Session {
            dialect: options.dialect.unwrap_or_else(|| Dialect::of_file(name)),
            options: options.clone(),
            ..Session::new()
        };
        if files.iter().all(|file| file.1.trim().is_empty()) && options.dialect.is_some() | files.is_empty() {
            self.open_console();
        } else {
            let add = |file: &(String, String)| self.sources.add(file.0.as_str(), file.1.as_str(), Origin::Learner);
            files.iter().map(add).for_each(drop);
            let units = self.units();
            self.compile(&units, |_| {});
        }
        LoadView {
            ok: self.recording.is_some(),
            problems: self.problems(),
        }
    }

    fn compile(&mut self, units: &[FileId], adjust: impl FnOnce(&mut Program)) {
        let model = self.options.machine.model;
        let compilation = front::compile(&mut self.sources, units, self.dialect, model);
        if compilation.is_ok() {
            let mut program = code::lower::lower(compilation.program());
            adjust(&mut program);
            let machine = Machine::new(Rc::new(program), self.options.machine.clone());
            self.recording = Some(Recording::new(machine, SPACING));
        }
        self.compilation = Some(Rc::new(compilation));
    }

    /// Errors and warnings of the compiler.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        self.compilation
            .as_ref()
            .map_or(&[], |compilation| compilation.diagnostics())
    }

    /// The recording of the program, when there is one that compiles.
    pub fn recording(&self) -> Option<&Recording> {
        self.recording.as_ref()
    }

    /// Gives more standard input: the program runs again with it, to the step where it stands now.
    pub fn input(&mut self, text: &str) {
        self.options.machine.stdin.extend_from_slice(text.as_bytes());
        self.restart();
    }

    /// Says that standard input ends here: what waits for more runs again and finds its end.
    pub fn end_input(&mut self) {
        self.options.machine.stdin_end = InputEnd::Closed;
        self.restart();
    }

    fn restart(&mut self) {
        let Some(recording) = &mut self.recording else { return };
        recording.restart(self.options.machine.clone());
    }

    /// Whether the program calls a function that reads standard input.
    pub fn reads_input(&self) -> bool {
        let Some(recording) = &self.recording else { return false };
        let bodies = &recording.head().program().bodies;
        bodies.iter().flat_map(|body| &body.ops).any(|op| match op {
            Op::CallBuiltin { builtin, .. } => {
                matches!(
                    builtin,
                    Builtin::Getchar
                        | Builtin::Scanf
                        | Builtin::Vscanf
                        | Builtin::Fscanf
                        | Builtin::Vfscanf
                        | Builtin::Fread
                        | Builtin::Getc
                        | Builtin::Fgetc
                        | Builtin::Fgets
                )
            }
            _ => false,
        })
    }

    /// The files, for rendering diagnostics.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }
}
