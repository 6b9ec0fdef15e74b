//! One program and its recording: the only door for the page, the command and the tests.
//!
//! Long work is done in slices: a request (`run`, `seek`, a step) works for `fuel` instructions and answers with
//! [`ProgressView::done`] false when it needs more; [`Session::go_on`] gives it the next slice. A new request replaces
//! an unfinished one.

use crate::diag::{Diagnostic, Message};
use crate::front::Dialect;
use crate::report::{RunReport, StopReport, Totals};
use crate::source::{Origin, SourceMap};
use crate::view::{
    ConsoleView, LoadView, OptionsView, ProblemView, ProgressView, QuestionView, Snapshot, TimelineView, Viewport,
};
use crate::vm::options::Options;

/// How a program is to be compiled and run.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// The language; by file name when `None`.
    pub dialect: Option<Dialect>,
    /// What the machine is told.
    pub machine: Options,
}

/// A move along the timeline.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Move {
    /// One step.
    Into,
    /// One step; calls are done as a whole.
    Over,
    /// To where the current function has returned.
    Out,
    /// One step back.
    BackInto,
    /// One step back; calls are undone as a whole.
    BackOver,
    /// Back to before the current function was called.
    BackOut,
    /// To the last step of the recording.
    ToEnd,
    /// To step 0.
    ToStart,
}

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

/// One program and its recording.
#[derive(Debug, Default)]
pub struct Session {
    sources: SourceMap,
    diagnostics: Vec<Diagnostic>,
}

impl Session {
    /// A session without a program.
    pub fn new() -> Session {
        Session::default()
    }

    /// Compiles files (name, text) and makes a machine that stands before the first step.
    pub fn load(&mut self, files: &[(String, String)], options: &LoadOptions) -> LoadView {
        self.sources = SourceMap::default();
        let _ = options;
        for (name, text) in files {
            self.sources.add(name.as_str(), text.as_str(), Origin::Learner);
        }
        LoadView {
            ok: false,
            problems: self.problems(),
        }
    }

    /// Runs to the end of the program, recording; the cursor goes along.
    pub fn run(&mut self, fuel: u64) -> ProgressView {
        let _ = fuel;
        ProgressView {
            done: true,
            step: 0,
            steps: 0,
            finished: true,
        }
    }

    /// Works on at the last unfinished request.
    pub fn go_on(&mut self, fuel: u64) -> ProgressView {
        self.run(fuel)
    }

    /// Moves the cursor to a step, recorded or still to be recorded.
    pub fn seek(&mut self, step: u64, fuel: u64) -> ProgressView {
        let _ = step;
        self.run(fuel)
    }

    /// Moves the cursor.
    pub fn travel(&mut self, to: Move, fuel: u64) -> ProgressView {
        let _ = to;
        self.run(fuel)
    }

    /// Compiles a line in the scope of a frame (0 is the innermost) at the cursor and runs it. Steps recorded after the
    /// cursor are replaced.
    pub fn console(&mut self, line: &str, frame: u32) -> ConsoleView {
        let _ = frame;
        ConsoleView {
            line: line.to_owned(),
            ok: false,
            value: None,
            ty: String::new(),
            problems: Vec::new(),
            output: String::new(),
        }
    }

    /// Takes the last console line back; false when there is none.
    pub fn undo(&mut self) -> bool {
        false
    }

    /// Runs the console line that was taken back last; false when there is none.
    pub fn redo(&mut self) -> bool {
        false
    }

    /// Gives standard input that a stop `needs-input` waits for.
    pub fn input(&mut self, text: &str) {
        let _ = text;
    }

    /// The picture of the step under the cursor.
    pub fn snapshot(&mut self, viewport: &Viewport) -> Snapshot {
        let _ = viewport;
        Snapshot::empty()
    }

    /// The timeline with its marks thinned to a width in pixels.
    pub fn timeline(&self, width: u32) -> TimelineView {
        let _ = width;
        TimelineView {
            steps: 0,
            finished: true,
            marks: Vec::new(),
        }
    }

    /// Diagnostics, faults and leaks known so far.
    pub fn problems(&self) -> Vec<ProblemView> {
        Vec::new()
    }

    /// The prediction question of the example in folder `name`, answered from a recording of its own.
    pub fn question(&mut self, name: &str) -> Option<QuestionView> {
        let _ = name;
        None
    }

    /// Everything there is to say about the run so far.
    pub fn run_report(&mut self) -> RunReport {
        RunReport {
            stop: StopReport::new("rejected", Message::new("stop-rejected")),
            stdout: Vec::new(),
            stderr: Vec::new(),
            steps: 0,
            ops: 0,
            diagnostics: self.diagnostics.clone(),
            faults: Vec::new(),
            leaks: Vec::new(),
            heap: Totals::default(),
        }
    }

    /// The text of a stage of the pipeline.
    pub fn emit(&mut self, stage: Stage) -> String {
        let _ = stage;
        String::new()
    }

    /// Whether the program calls a function that reads standard input.
    pub fn reads_input(&self) -> bool {
        false
    }

    /// The files, for rendering diagnostics.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }
}

impl LoadOptions {
    /// From what the page says; words that are not known keep the default.
    pub fn of_view(view: &OptionsView) -> LoadOptions {
        use crate::front::layout::DataModel;
        use crate::vm::options::{FaultPolicy, StdoutKind};
        let mut options = LoadOptions::default();
        options.dialect = match view.lang.as_deref() {
            Some("c") => Some(Dialect::C),
            Some("c++" | "cpp") => Some(Dialect::Cpp),
            _ => None,
        };
        let machine = &mut options.machine;
        if view.model.as_deref() == Some("ilp32") {
            machine.model = DataModel::Ilp32;
        }
        machine.on_fault = match view.on_fault.as_deref() {
            Some("continue") => FaultPolicy::Continue,
            Some("stop-all") => FaultPolicy::StopAll,
            _ => FaultPolicy::Stop,
        };
        if view.stdout.as_deref() == Some("pipe") {
            machine.stdout = StdoutKind::Pipe;
        }
        machine.max_memory = 256 << 20;
        let numbers = [
            (view.heap_limit, &mut machine.heap_limit),
            (view.stack_limit, &mut machine.stack_limit),
            (view.max_steps, &mut machine.max_steps),
            (view.max_memory, &mut machine.max_memory),
        ];
        for (given, field) in numbers {
            if let Some(number) = given {
                *field = number.max(0.0) as u64;
            }
        }
        if let Some(fail) = view.fail_malloc.as_deref().and_then(fail_malloc) {
            machine.fail_malloc = fail;
        }
        machine.args.clone_from(&view.args);
        machine.stdin = view.stdin.clone().unwrap_or_default().into_bytes();
        options
    }
}

/// `N`, `every:K` or `after:BYTES`.
pub fn fail_malloc(text: &str) -> Option<crate::vm::options::FailMalloc> {
    use crate::vm::options::FailMalloc;
    if let Some(every) = text.strip_prefix("every:") {
        return every.parse().ok().filter(|k| *k > 0).map(FailMalloc::Every);
    }
    if let Some(after) = text.strip_prefix("after:") {
        return bytes(after).map(FailMalloc::AfterBytes);
    }
    text.parse().ok().filter(|n| *n > 0).map(FailMalloc::Nth)
}

/// A number with an optional suffix K, M or G (powers of 1,024).
pub fn bytes(text: &str) -> Option<u64> {
    let (digits, shift) = match text.char_indices().last()? {
        (at, 'K' | 'k') => (&text[..at], 10),
        (at, 'M' | 'm') => (&text[..at], 20),
        (at, 'G' | 'g') => (&text[..at], 30),
        _ => (text, 0),
    };
    digits.parse::<u64>().ok()?.checked_mul(1 << shift)
}
