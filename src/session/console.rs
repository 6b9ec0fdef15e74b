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
/// Steps back from a stop to where the program still lives: the fault's own step, and what the ending did.
const MOST_BACK: u64 = 64;

/// A line that runs.
#[derive(Debug)]
pub(super) struct Running {
    text: String,
    frame: u32,
    compiled: Compiled,
    view: ConsoleView,
    /// Instructions it may still run.
    fuel: u64,
}

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
        self.begin_console(line, frame, LINE_FUEL)
    }

    /// The same in portions: while the answer is not `done`, [`Session::go_on_console`] gives it more fuel. Nothing has
    /// changed until then; any other request forgets the line.
    pub fn begin_console(&mut self, line: &str, frame: u32, fuel: u64) -> ConsoleView {
        self.undone.clear();
        self.line(line, frame, fuel)
    }

    /// Goes on with the line that was begun.
    pub fn go_on_console(&mut self, fuel: u64) -> ConsoleView {
        let Some(mut running) = self.running.take() else {
            return console_view("");
        };
        let portion = fuel.min(running.fuel);
        running.fuel -= portion;
        let end = self.recording.as_mut().map(|recording| recording.go_on_line(portion));
        match end {
            Some(None) if running.fuel > 0 => {
                let view = running.view.clone();
                self.running = Some(running);
                view
            }
            Some(Some(LineEnd::NeedsInput)) => self.taken_back(running, "console-needs-input"),
            Some(Some(end)) => self.ended(running, end),
            _ => self.taken_back(running, "console-too-long"),
        }
    }

    /// Ends the line that was begun: it is taken back.
    pub fn stop_console(&mut self) -> ConsoleView {
        match self.running.take() {
            Some(running) => self.taken_back(running, "console-stopped"),
            None => console_view(""),
        }
    }

    fn taken_back(&mut self, running: Running, why: &'static str) -> ConsoleView {
        if let Some(recording) = &mut self.recording {
            recording.drop_line();
        }
        let mut view = running.view;
        view.done = true;
        view.notes.push(show::message(&Message::new(why)));
        view
    }

    /// Takes the last console line back; false when there is none.
    pub fn undo(&mut self) -> bool {
        let Some(line) = self.lines.pop() else { return false };
        self.request = None;
        self.running = None;
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
        self.line(&text, frame, LINE_FUEL);
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

    fn line(&mut self, text: &str, frame: u32, fuel: u64) -> ConsoleView {
        if self.recording.is_none() && self.compilation.is_none() {
            self.open_console();
        }
        self.request = None;
        self.running = None;
        self.typed += 1;
        let text = with_semicolon(text);
        let file = self
            .sources
            .add(format!("console:{}", self.typed), text.as_str(), Origin::Console);
        let everything = Span::new(file, 0, text.len() as u32);
        let mut view = console_view(&text);
        let stopped = self.recording.as_ref().map(|recording| recording.step());
        let went_back = self.go_back_to_life();
        let refused = match self.compile_line(file, frame) {
            Ok(compiled) => {
                if let Some(step) = went_back {
                    let note = Message::new("console-went-back").arg("step", step.to_string());
                    view.notes.push(show::message(&note));
                }
                view.done = false;
                if let Some(recording) = &mut self.recording {
                    recording.begin_line(compiled.program.clone(), compiled.scope.2, compiled.scope.0);
                }
                self.running = Some(Running {
                    text,
                    frame,
                    compiled,
                    view,
                    fuel: LINE_FUEL,
                });
                return self.go_on_console(fuel);
            }
            Err(Refused::Diagnostics(list)) => list,
            Err(Refused::Ended) => vec![Diagnostic::error("console-ended", everything)],
            Err(Refused::NotRunning) => vec![Diagnostic::error("console-not-running", everything)],
        };
        if let (Some(_), Some(step), Some(recording)) = (went_back, stopped, &mut self.recording) {
            recording.seek(step, u64::MAX);
        }
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

    /// A stopped program runs no line: the cursor goes back to the last step where it still lived. That step, when the
    /// cursor has moved.
    fn go_back_to_life(&mut self) -> Option<u64> {
        let recording = self.recording.as_mut()?;
        let from = recording.step();
        let mut step = from;
        while !is_alive(recording.current()) {
            step = step.checked_sub(1).filter(|step| from - step <= MOST_BACK)?;
            recording.seek(step, u64::MAX);
        }
        (step != from).then_some(step)
    }

    fn compile_line(&mut self, file: crate::source::FileId, frame: u32) -> Result<Compiled, Refused> {
        let recording = self.recording.as_ref().ok_or(Refused::NotRunning)?;
        let machine = recording.current();
        if !is_alive(machine) {
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
        let lines = recording.inputs_at_cursor();
        // What waits in the buffer was shown with the line that wrote it.
        let shown = machine.stdout().len() + machine.stdout_pending().len();
        let told = (machine.faults().len(), shown, machine.stderr().len());
        let mut program = (**machine.program()).clone();
        // Lines behind the cursor are not known here; they stay until this one has left its trace.
        let ahead = self.lines.get(lines).map(|line| line.before.clone());
        let before = ahead.or(self.compilation.clone()).ok_or(Refused::NotRunning)?;
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
            lines,
            told,
        })
    }

    /// What the line came to.
    fn ended(&mut self, running: Running, end: LineEnd) -> ConsoleView {
        let Running {
            text,
            frame,
            compiled,
            mut view,
            ..
        } = running;
        view.done = true;
        let Some(recording) = &self.recording else { return view };
        let left_trace = recording.inputs_at_cursor() > compiled.lines;
        let machine = recording.current();
        let (printed, shown) = (machine.stdout().len(), compiled.told.1);
        let mut output = machine.stdout().bytes_from(shown.min(printed));
        let waiting = machine.stdout_pending();
        output.extend_from_slice(waiting.get(shown.saturating_sub(printed)..).unwrap_or(&[]));
        output.extend(machine.stderr().bytes_from(compiled.told.2));
        view.output = String::from_utf8_lossy(&output).into_owned();
        view.ok = matches!(end, LineEnd::Value(_));
        let faults: Vec<_> = machine.faults().iter().skip(compiled.told.0).cloned().collect();
        if left_trace {
            view.place = u32::try_from(compiled.lines).ok();
            self.lines.truncate(compiled.lines);
            self.lines.push(Line {
                text,
                frame,
                before: compiled.before.clone(),
                scope: compiled.scope,
            });
            self.compilation = Some(compiled.after.clone());
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
        view
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

    fn collect_scopes(&mut self) {
        self.scopes = LineScopes::default();
        // Only lines in the innermost frame can declare.
        for line in self.lines.iter().filter(|line| line.frame == 0) {
            let (frame, entered, body) = line.scope;
            self.scopes.push(frame, entered, body);
        }
    }
}

#[derive(Debug)]
struct Compiled {
    before: Rc<Compilation>,
    after: Rc<Compilation>,
    program: Rc<code::Program>,
    scope: (usize, u64, BodyId),
    shown: Option<Shown>,
    /// Lines in the recording before it.
    lines: usize,
    /// Faults, bytes of output and bytes of errors before it.
    told: (usize, usize, usize),
}

enum Refused {
    Diagnostics(Vec<Diagnostic>),
    Ended,
    NotRunning,
}

/// An answer that says nothing yet.
fn console_view(line: &str) -> ConsoleView {
    ConsoleView {
        line: line.to_owned(),
        ok: false,
        value: None,
        ty: String::new(),
        problems: Vec::new(),
        output: String::new(),
        done: true,
        notes: Vec::new(),
        place: None,
    }
}

/// It has not stopped and stands before a step: a line can run there.
fn is_alive(machine: &Machine) -> bool {
    machine.stop().is_none() && machine.next_step().is_some()
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
