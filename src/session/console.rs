//! Console lines: compiled in the scope of a frame, run at the cursor, taken back and run again.

use std::rc::Rc;

use super::{Session, show};
use crate::code::{self, BodyId, ScopeId};
use crate::diag::{Diagnostic, Message};
use crate::front::{Compilation, Dialect, Paused, Shown, compile_fragment, library};
use crate::memory::{Addr, Value};
use crate::record::LineEnd;
use crate::report::names::LineScopes;
use crate::source::{Origin, Span};
use crate::view::{ConsoleView, ValueView, Viewport, object};
use crate::vm::Machine;

/// Instructions a line may run.
const LINE_FUEL: u64 = 200_000_000;

/// A line that is in the recording.
#[derive(Clone, Debug)]
pub(super) struct Line {
    text: String,
    frame: u32,
    /// What had been compiled before it.
    before: Rc<Compilation>,
    /// The frame it ran in: its index in the machine, when it was entered, and the body that knows its variables now.
    scope: (usize, u64, BodyId),
}

impl Session {
    /// Compiles a line in the scope of a frame (0 is the innermost) at the cursor and runs it. Steps recorded after the
    /// cursor are replaced.
    pub fn console(&mut self, line: &str, frame: u32) -> ConsoleView {
        self.undone.clear();
        self.line(line, frame)
    }

    /// Takes the last console line back; false when there is none.
    pub fn undo(&mut self) -> bool {
        self.drop_lines_ahead();
        let Some(line) = self.lines.pop() else { return false };
        self.request = None;
        if let Some(recording) = &mut self.recording {
            recording.undo_line();
        }
        self.compilation = Some(line.before);
        self.undone.push((line.text, line.frame));
        self.collect_scopes();
        true
    }

    /// Runs the console line that was taken back last; false when there is none.
    pub fn redo(&mut self) -> bool {
        let Some((text, frame)) = self.undone.pop() else {
            return false;
        };
        self.line(&text, frame);
        true
    }

    /// Without a program: one frame named `console`, every header included.
    pub(super) fn open_console(&mut self) {
        let headers = library::headers(self.dialect).map(|name| format!("#include <{name}>\n"));
        let using = match self.dialect {
            Dialect::C => "",
            Dialect::Cpp => "using namespace std;\n",
        };
        let text = format!("{}{using}int main() {{\n}}\n", headers.collect::<String>());
        let file = self.sources.add("console", text, Origin::Console);
        self.is_console = true;
        self.compile(&[file], |program| {
            if let Some(main) = program.main
                && let Some(body) = program.bodies.get_mut(main.index())
            {
                Rc::make_mut(body).name = "console".into();
            }
        });
    }

    fn line(&mut self, text: &str, frame: u32) -> ConsoleView {
        if self.recording.is_none() && self.compilation.is_none() {
            self.open_console();
        }
        self.request = None;
        self.typed += 1;
        let text = with_semicolon(text);
        let file = self
            .sources
            .add(format!("console:{}", self.typed), text.as_str(), Origin::Console);
        let everything = Span::new(file, 0, text.len() as u32);
        let mut view = ConsoleView {
            line: text.clone(),
            ok: false,
            value: None,
            ty: String::new(),
            problems: Vec::new(),
            output: String::new(),
        };
        let refused = match self.compile_line(file, frame) {
            Ok(compiled) => {
                self.run_line(&text, frame, compiled, &mut view);
                return view;
            }
            Err(Refused::Diagnostics(list)) => list,
            Err(Refused::Ended) => vec![Diagnostic::error("console-ended", everything)],
            Err(Refused::NotRunning) => vec![Diagnostic::error("console-not-running", everything)],
        };
        view.problems = refused
            .iter()
            .map(|diagnostic| self.problem(diagnostic, "compile", None))
            .collect();
        if self.is_console && self.dialect == Dialect::Cpp {
            // A C programmer at the door: the cast is one way, the other language the other.
            let casts = view
                .problems
                .iter_mut()
                .filter(|problem| problem.kind == "sema-void-pointer-conversion");
            casts.for_each(|problem| {
                problem
                    .details
                    .push(show::message(&Message::new("console-switch-to-c")))
            });
        }
        view
    }

    fn compile_line(&mut self, file: crate::source::FileId, frame: u32) -> Result<Compiled, Refused> {
        self.drop_lines_ahead();
        let recording = self.recording.as_ref().ok_or(Refused::NotRunning)?;
        let machine = recording.current();
        if machine.stop().is_some() || machine.next_step().is_none() {
            return Err(Refused::Ended);
        }
        let index = learners_frame(machine, frame).ok_or(Refused::NotRunning)?;
        let paused = paused(machine, index).ok_or(Refused::NotRunning)?;
        let entered = machine.frames()[index].entered;
        let frame_body = self
            .scopes
            .body_of(index, &machine.frames()[index], machine.program().bodies.len());
        let slots = &machine.program().body(frame_body).console_slots;
        let paused = Paused {
            vars: slots.entries().iter().map(|(var, _)| *var).collect(),
            ..paused
        };
        let innermost = machine.frames().last().map_or(0, |last| last.rsp);
        let depth = machine.frames()[index].rbp.saturating_sub(innermost);
        let mut program = (**machine.program()).clone();
        let before = self.compilation.clone().ok_or(Refused::NotRunning)?;
        let mut compilation = (*before).clone();
        let fragment =
            compile_fragment(&mut compilation, &mut self.sources, file, paused).map_err(Refused::Diagnostics)?;
        let body = code::lower::lower_fragment(&mut program, compilation.program(), fragment.func, frame_body, depth);
        Ok(Compiled {
            before,
            after: Rc::new(compilation),
            program: Rc::new(program),
            scope: (index, entered, body),
            shown: fragment.shown,
        })
    }

    fn run_line(&mut self, text: &str, frame: u32, compiled: Compiled, view: &mut ConsoleView) {
        let Some(recording) = &mut self.recording else { return };
        let machine = recording.current();
        let (told, out, error) = (machine.faults().len(), machine.stdout().len(), machine.stderr().len());
        let count = recording.inputs_at_cursor();
        let end = recording.run_line(compiled.program.clone(), compiled.scope.2, compiled.scope.0, LINE_FUEL);
        let left_trace = recording.inputs().len() > count;
        let machine = recording.current();
        let mut output = machine.stdout().bytes_from(out);
        output.extend_from_slice(machine.stdout_pending());
        output.extend(machine.stderr().bytes_from(error));
        view.output = String::from_utf8_lossy(&output).into_owned();
        view.ok = matches!(end, LineEnd::Value(_));
        let faults: Vec<_> = machine.faults().iter().skip(told).cloned().collect();
        if left_trace {
            let Compiled {
                before, scope, after, ..
            } = &compiled;
            self.lines.push(Line {
                text: text.to_owned(),
                frame,
                before: before.clone(),
                scope: *scope,
            });
            self.compilation = Some(after.clone());
            self.collect_scopes();
        }
        if let Some(recording) = &self.recording {
            let names = self.names(recording.current());
            let reports = faults
                .iter()
                .map(|fault| crate::report::fault::report(fault, &names, &self.sources));
            view.problems = reports.map(|report| self.fault_problem(&report)).collect();
        }
        if let (LineEnd::Value(value), Some(shown)) = (end, compiled.shown) {
            (view.value, view.ty) = self.shown(value, shown);
        }
    }

    /// What an expression's value is called.
    fn shown(&self, value: Value, shown: Shown) -> (Option<ValueView>, String) {
        let Some(recording) = &self.recording else {
            return (None, String::new());
        };
        let names = self.names(recording.current());
        let speller = names.speller();
        let ty = speller.type_name(shown.ty.into());
        if shown.indirect {
            let viewport = Viewport::default();
            return (
                Some(object(
                    names,
                    &self.sources,
                    &viewport,
                    shown.ty.into(),
                    Addr(value.bits),
                )),
                ty,
            );
        }
        let view = ValueView {
            text: speller.spell_bits(shown.ty, value.bits),
            state: match value.undef & mask(speller.size_of(shown.ty)) {
                0 => "defined",
                undef if undef == mask(speller.size_of(shown.ty)) => "undefined",
                _ => "partly",
            },
            target: speller.pointee(shown.ty).map(|_| value.bits),
            children: Vec::new(),
            child_count: 0,
        };
        (Some(view), ty)
    }

    /// Lines behind the cursor are dropped when something new is typed there.
    fn drop_lines_ahead(&mut self) {
        let kept = self
            .recording
            .as_ref()
            .map_or(0, |recording| recording.inputs_at_cursor());
        if kept < self.lines.len() {
            let dropped = self.lines.split_off(kept);
            if let Some(first) = dropped.into_iter().next() {
                self.compilation = Some(first.before);
            }
            self.collect_scopes();
        }
    }

    fn collect_scopes(&mut self) {
        self.scopes = LineScopes::default();
        // Only lines in the innermost frame can declare.
        for line in self.lines.iter().filter(|line| line.frame == 0) {
            let (frame, entered, body) = line.scope;
            self.scopes.push(frame, entered, body);
        }
    }
}

struct Compiled {
    before: Rc<Compilation>,
    after: Rc<Compilation>,
    program: Rc<code::Program>,
    scope: (usize, u64, BodyId),
    shown: Option<Shown>,
}

enum Refused {
    Diagnostics(Vec<Diagnostic>),
    Ended,
    NotRunning,
}

/// The bits of a scalar of this size.
fn mask(size: u64) -> u64 {
    if size >= 8 { u64::MAX } else { (1 << (8 * size)) - 1 }
}

/// Where a frame stands.
fn paused(machine: &Machine, index: usize) -> Option<Paused> {
    let frame = machine.frames().get(index)?;
    let is_innermost = index + 1 == machine.depth();
    let step = if is_innermost {
        machine.next_step().or_else(|| machine.step_of(frame))
    } else {
        machine.step_of(frame)
    };
    Some(Paused {
        func: machine.program().body(frame.body).func?,
        scope: step.map_or(ScopeId(0), |step| step.scope),
        is_innermost,
        vars: Rc::new([]),
    })
}

/// The machine's frame that the page calls frame `number`: innermost first, without the start-up code's.
pub(super) fn learners_frame(machine: &Machine, number: u32) -> Option<usize> {
    let program = machine.program();
    let frames = machine.frames().iter().enumerate().rev();
    let mut own = frames
        .filter(|(_, frame)| program.body(frame.body).func.is_some())
        .map(|(index, _)| index);
    own.nth(number as usize)
}

/// The line with the `;` that people leave out.
fn with_semicolon(text: &str) -> String {
    let text = text.trim();
    let ends = text.is_empty() || text.ends_with(';') || text.ends_with('}') || text.starts_with('#');
    if ends { text.to_owned() } else { format!("{text};") }
}
