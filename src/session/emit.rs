//! The text of each stage of the pipeline (`--emit`).

use std::fmt::Write;

use super::Session;
use crate::code::Program;
use crate::diag::Arg;
use crate::front::dump::{dump_ast, dump_preprocessed, dump_tokens};
use crate::front::dump_hir::dump_hir;
use crate::front::lexer::lex;
use crate::front::library;
use crate::front::parser::parse;
use crate::front::preprocess::preprocess;
use crate::front::token::{Spellings, Token};
use crate::record::Recording;
use crate::report::explain::explain;
use crate::source::{FileId, Origin, SourceMap};
use crate::view::Viewport;
use crate::view::text::draw;

/// A stage of the pipeline whose text can be asked for (`--emit`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Stage {
    Tokens,
    Pp,
    Ast,
    Hir,
    Code,
    Events,
    Memory,
    View,
}

/// Steps told by `--emit events`, at most.
const MOST_STEPS: u64 = 10_000;
/// Steps among which `--emit memory` looks for marked lines, at most.
const MOST_STEPS_TO_DRAW: u64 = 100_000;
/// Drawings of `--emit memory`, at most.
const MOST_DRAWINGS: u32 = 100;

impl Stage {
    /// By its name on the command line.
    pub fn of_name(name: &str) -> Option<Stage> {
        Some(match name {
            "tokens" => Stage::Tokens,
            "pp" => Stage::Pp,
            "ast" => Stage::Ast,
            "hir" => Stage::Hir,
            "code" => Stage::Code,
            "events" => Stage::Events,
            "memory" => Stage::Memory,
            "view" => Stage::View,
            _ => return None,
        })
    }
}

impl Session {
    /// The text of a stage of the pipeline.
    pub fn emit(&mut self, stage: Stage) -> String {
        match stage {
            Stage::Tokens => self.emit_tokens(),
            Stage::Pp => self.emit_preprocessed(),
            Stage::Ast => self.emit_ast(),
            Stage::Hir => self
                .compilation
                .as_ref()
                .map_or_else(String::new, |found| dump_hir(found.program(), false)),
            Stage::Code => self
                .recording
                .as_ref()
                .map_or_else(String::new, |found| code(found.head().program())),
            Stage::Events => self.emit_events(),
            Stage::Memory => self.emit_memory(),
            Stage::View => format!("{:#?}\n", self.snapshot(&Viewport::default())),
        }
    }

    /// The tokens of a file behind the preprocessor, and the files they stand in.
    fn preprocessed(&self, file: FileId) -> (Vec<Token>, SourceMap) {
        let mut sources = self.sources.clone();
        let loader = |name: &str| library::header(name, self.dialect).map(str::to_owned);
        let (dialect, model) = (self.dialect, self.options.machine.model);
        let tokens = preprocess(&mut sources, file, dialect, model, &loader, &mut Vec::new());
        (tokens, sources)
    }

    fn emit_tokens(&self) -> String {
        let tokens = |file| {
            let text = &self.sources.file(file).text;
            lex(file, text, self.dialect, &mut Spellings::default()).tokens
        };
        let files = self.units().into_iter();
        files.map(|file| dump_tokens(&tokens(file), &self.sources)).collect()
    }

    fn emit_preprocessed(&self) -> String {
        let files = self.units().into_iter();
        files
            .map(|file| dump_preprocessed(&self.preprocessed(file).0))
            .collect()
    }

    /// The learner's own declarations.
    fn emit_ast(&self) -> String {
        let mut text = String::new();
        for file in self.units() {
            let (tokens, sources) = self.preprocessed(file);
            let mut unit = parse(tokens, self.dialect, &mut Vec::new());
            unit.decls
                .retain(|decl| sources.file(decl.span.file).origin == Origin::Learner);
            text.push_str(&dump_ast(&unit));
        }
        text
    }

    fn place(&self, span: crate::source::Span) -> String {
        if span.file.0 as usize >= self.sources.files().count() {
            return "-".to_owned();
        }
        let at = self.sources.line_col(span);
        format!("{}:{}:{}", self.sources.file(span.file).name, at.line, at.column)
    }

    /// A drawing of memory before each step on a line marked `//~ DRAW`; where no line is marked, at the end.
    fn emit_memory(&mut self) -> String {
        let mut text = String::new();
        let viewport = Viewport::default();
        let marked = self.marked_lines();
        let (at, steps) = (self.step(), self.recording.as_ref().map_or(0, Recording::steps));
        let mut drawings = 0;
        for step in 0..steps.min(MOST_STEPS_TO_DRAW) {
            if marked.is_empty() || drawings == MOST_DRAWINGS {
                break;
            }
            while !self.seek(step, u64::MAX).done {}
            let next = self
                .recording
                .as_ref()
                .and_then(|recording| recording.current().next_step());
            let Some(place) = next.map(|next| self.place_view(next.span)) else {
                continue;
            };
            let Some((_, line)) = marked
                .iter()
                .find(|(mark, _)| *mark == (place.file.clone(), place.line))
            else {
                continue;
            };
            let _ = writeln!(text, "=== step {step}, before line {}: {line}\n", place.line);
            text.push_str(&draw(&self.snapshot(&viewport)));
            text.push('\n');
            drawings += 1;
        }
        while !self.seek(at, u64::MAX).done {}
        if drawings == 0 {
            text.push_str(&draw(&self.snapshot(&viewport)));
        }
        text
    }

    /// Lines of the program that end in `//~ DRAW`: file and line, and what stands before the mark.
    fn marked_lines(&self) -> Vec<((String, u32), String)> {
        let mut marked = Vec::new();
        for file in self.units() {
            let file = self.sources.file(file);
            for (index, line) in file.text.lines().enumerate() {
                if let Some((code, _)) = line.split_once("//~ DRAW") {
                    marked.push(((file.name.clone(), index as u32 + 1), code.trim().to_owned()));
                }
            }
        }
        marked
    }

    fn step(&self) -> u64 {
        self.recording.as_ref().map_or(0, Recording::step)
    }

    /// What each step did, as events and as sentences.
    fn emit_events(&mut self) -> String {
        let mut text = String::new();
        while !self.run(u64::MAX).done {}
        let steps = self.recording.as_ref().map_or(0, |recording| recording.steps());
        for step in 1..=steps.min(MOST_STEPS) {
            self.seek(step, u64::MAX);
            let Some((before, events)) = self.recording.as_mut().and_then(|recording| recording.last_step()) else {
                continue;
            };
            let at = before
                .next_step()
                .map_or_else(|| "-".to_owned(), |next| self.place(next.span));
            let _ = writeln!(text, "step {step} {at}");
            for event in &events {
                let _ = writeln!(text, "  {event:?}");
            }
            let Some(recording) = &self.recording else { continue };
            let (before, after) = (self.names(&before), self.names(recording.current()));
            for sentence in explain(&before, &events, &after) {
                let _ = write!(text, "  = {}", sentence.id);
                for (name, arg) in &sentence.args {
                    let _ = match arg {
                        Arg::Text(value) => write!(text, " {name}={value}"),
                        Arg::Number(value) => write!(text, " {name}={value}"),
                    };
                }
                text.push('\n');
            }
        }
        text
    }
}

/// Disassembly: one op a line.
fn code(program: &Program) -> String {
    let mut text = String::new();
    for body in program.bodies.iter().filter(|body| !body.is_library) {
        let _ = writeln!(
            text,
            "{} (frame {} bytes, {} registers)",
            body.name, body.frame_size, body.n_regs
        );
        for (pc, op) in body.ops.iter().enumerate() {
            let _ = writeln!(text, "  {pc:4}  {op:?}");
        }
    }
    text
}
