//! Time: what went in, machines kept on the way, and how to stand at any step.
//!
//! A [`Recording`] keeps the console lines (its only inputs beside the program itself), clones of the machine about
//! every 250,000 ops, and marks for the timeline. Any step is reached by taking the nearest kept machine before it and
//! running on: the machine is deterministic, so `seek(k)` *is* running to `k` (record and replay, not an undo log).
//!
//! ```text
//! step      0 ......... 8012 ......... 15930 ...... 20111
//! kept      M0          M1             M2           head
//!                          ^ cursor: a clone of M1, run on to the step asked for
//! ```

pub mod checkpoint;
pub mod marks;
pub mod rerun;
pub mod walk;

use std::rc::Rc;

use crate::code::{BodyId, Program};
use crate::memory::Value;
use crate::vm::event::{Event, Mark, MarkKind};
use crate::vm::options::Options;
use crate::vm::stop::Stop;
use crate::vm::{Limit, Log, Machine, Outcome};

use checkpoint::Checkpoints;
use marks::Marks;

/// Ops between kept machines, before thinning.
pub const SPACING: u64 = 250_000;

/// A console line that was run.
#[derive(Clone, Debug)]
pub struct Input {
    /// The step it began at.
    pub step: u64,
    /// The program with the line in it.
    pub program: Rc<Program>,
    /// The line's body.
    pub body: BodyId,
    /// The frame it runs in, as in [`Machine::frames`].
    pub frame: usize,
}

/// A machine and how many inputs it has had.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The machine.
    pub machine: Machine,
    /// Inputs applied.
    pub inputs: usize,
}

/// Whether a request is fulfilled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// It is.
    Done,
    /// The fuel was used up first: ask again.
    More,
}

/// How a console line ended.
#[derive(Clone, PartialEq, Debug)]
pub enum LineEnd {
    /// With this value (meaningful for expressions).
    Value(Value),
    /// At a fault; the program stands where it stood.
    Fault,
    /// It ended the program.
    Stopped,
    /// It was taken back before it ended.
    TooLong,
    /// It was taken back where it waited for standard input.
    NeedsInput,
}

/// A console line that has not ended yet.
#[derive(Debug)]
struct Line {
    /// A copy of what stands under the cursor, inside the line.
    moment: Moment,
    input: Input,
    marks: Vec<Mark>,
}

impl Line {
    fn run(&mut self, fuel: u64) -> Option<LineEnd> {
        let machine = &mut self.moment.machine;
        let start = machine.ops();
        loop {
            let left = fuel.saturating_sub(machine.ops() - start);
            if left == 0 {
                return None;
            }
            let limit = Limit {
                step: u64::MAX,
                fuel_ops: left,
            };
            let mut log = Log::default();
            let outcome = machine.run(limit, &mut log);
            self.marks.extend(log.marks);
            match outcome {
                Outcome::FragmentDone(value) => return Some(LineEnd::Value(value)),
                Outcome::Stopped(Stop::NeedsInput) => return Some(LineEnd::NeedsInput),
                Outcome::Stopped(_) => {
                    let abandoned = machine.abandon_fragment();
                    return Some(if abandoned { LineEnd::Fault } else { LineEnd::Stopped });
                }
                Outcome::ReachedStep | Outcome::OutOfFuel => {}
            }
        }
    }
}

/// The recorded run of one program, with a cursor in it.
#[derive(Debug)]
pub struct Recording {
    /// As loaded, without console lines.
    program: Rc<Program>,
    inputs: Vec<Input>,
    checkpoints: Checkpoints,
    near: Vec<Moment>,
    /// The furthest point.
    head: Moment,
    /// Where we look, when it is not the head.
    cursor: Option<Moment>,
    /// The console line that is running; any move of the cursor ends it without a trace.
    line: Option<Line>,
    marks: Marks,
}

impl Recording {
    /// A recording of a machine that was just loaded. `spacing` in ops: see [`SPACING`].
    pub fn new(mut machine: Machine, spacing: u64) -> Recording {
        let mut marks = Marks::default();
        let mut log = Log::default();
        // To the first step: the loader's work is no step, and nothing can be seen before it.
        machine.run(
            Limit {
                step: 0,
                fuel_ops: 100_000_000,
            },
            &mut log,
        );
        marks.extend(log.marks.iter().copied());
        let head = Moment { machine, inputs: 0 };
        Recording {
            program: head.machine.program().clone(),
            inputs: Vec::new(),
            checkpoints: Checkpoints::new(head.clone(), spacing),
            near: Vec::new(),
            head,
            cursor: None,
            line: None,
            marks,
        }
    }

    /// Records again from the start under other options (more standard input), with the same console lines, up to
    /// where the cursor stands.
    pub fn restart(&mut self, options: Options) {
        let step = self.step();
        let spacing = self.checkpoints.spacing();
        let program = self.program.clone();
        let inputs = std::mem::take(&mut self.inputs);
        *self = Recording::new(Machine::new(program, options), spacing);
        self.inputs = inputs;
        while self.seek(step, u64::MAX) == Progress::More {}
    }

    /// The machine under the cursor.
    pub fn current(&self) -> &Machine {
        &self.moment().machine
    }

    fn moment(&self) -> &Moment {
        self.cursor.as_ref().unwrap_or(&self.head)
    }

    /// The machine at the furthest point.
    pub fn head(&self) -> &Machine {
        &self.head.machine
    }

    /// Steps done under the cursor.
    pub fn step(&self) -> u64 {
        self.current().step()
    }

    /// Steps recorded so far: any of `0..=steps()` can be sought without recording more.
    pub fn steps(&self) -> u64 {
        let machine = &self.head.machine;
        if machine.stop().is_some() || stands_before_step(machine) {
            machine.step()
        } else {
            machine.step().saturating_sub(1)
        }
    }

    /// Whether the recording has reached the program's end or a stop.
    pub fn is_finished(&self) -> bool {
        self.head.machine.stop().is_some()
    }

    /// The console lines so far.
    pub fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// Console lines applied under the cursor.
    pub fn inputs_at_cursor(&self) -> usize {
        self.moment().inputs
    }

    /// Points of the timeline.
    pub fn marks(&self) -> &[Mark] {
        self.marks.as_slice()
    }

    /// How many machines are kept.
    pub fn checkpoint_count(&self) -> usize {
        self.checkpoints.len() + self.near.len()
    }

    /// Moves the cursor to `step`, recording when it lies ahead; to the end when the program ends before.
    pub fn seek(&mut self, step: u64, fuel: u64) -> Progress {
        self.line = None;
        if step > self.steps() {
            self.cursor = None;
            return self.record_to(step, fuel);
        }
        if step == self.step() && (self.cursor.is_none() || stands_before_step(self.current())) {
            return Progress::Done;
        }
        if self.is_finished() && step == self.head.machine.step() {
            self.cursor = None;
            return Progress::Done;
        }
        self.replay_to(step, fuel)
    }

    /// Runs the head on to `step` or the end.
    fn record_to(&mut self, step: u64, mut fuel: u64) -> Progress {
        loop {
            if self.head.machine.stop().is_some() || (self.head.machine.step() >= step && self.head_is_settled()) {
                return Progress::Done;
            }
            if fuel == 0 {
                return Progress::More;
            }
            let before = self.head.machine.ops();
            let slice = fuel.min(self.checkpoints.due_in(before));
            let mut log = Log::default();
            let outcome = advance(&mut self.head, &self.inputs, Limit { step, fuel_ops: slice }, &mut log);
            self.marks.extend(log.marks.iter().copied());
            fuel = fuel.saturating_sub((self.head.machine.ops() - before).max(1));
            self.checkpoints.offer(&self.head);
            if outcome == Outcome::ReachedStep {
                return Progress::Done;
            }
        }
    }

    fn head_is_settled(&self) -> bool {
        stands_before_step(&self.head.machine)
    }

    /// Runs a clone of the best kept machine on to `step`, which is recorded already.
    fn replay_to(&mut self, step: u64, mut fuel: u64) -> Progress {
        let mut moment = self.base(step).clone();
        let (from, mut kept) = (moment.machine.step(), 0);
        loop {
            if moment.machine.stop().is_some() || moment.machine.step() > step {
                break;
            }
            if moment.machine.step() == step && stands_before_step(&moment.machine) {
                break;
            }
            if fuel == 0 {
                self.cursor = Some(moment);
                return Progress::More;
            }
            // Machines kept on the way make the next steps back short: the denser the nearer to the goal, since each
            // makes the pages be copied that are written behind it.
            kept += 1;
            let ahead = (step - from).checked_shr(2 * kept).unwrap_or(0);
            let limit = Limit {
                step: step - ahead,
                fuel_ops: fuel,
            };
            let before = moment.machine.ops();
            advance(&mut moment, &self.inputs, limit, &mut Log::default());
            let done = moment.machine.ops() - before;
            fuel = fuel.saturating_sub(done);
            if done > NEAR_OPS && moment.machine.step() < step {
                self.keep_near(&moment);
            }
        }
        self.cursor = Some(moment);
        Progress::Done
    }

    fn keep_near(&mut self, moment: &Moment) {
        if self.near.len() >= NEAR {
            self.near.remove(0);
        }
        self.near.push(moment.clone());
    }

    /// The latest kept machine at or before `step`: a checkpoint, one of those near the cursor, or the cursor itself.
    fn base(&self, step: u64) -> &Moment {
        let usable = |moment: &&Moment| moment.machine.step() <= step && moment.machine.stop().is_none();
        let near = self.near.iter().filter(usable);
        let here = self.cursor.iter().filter(usable);
        let head = Some(&self.head).into_iter().filter(usable);
        let kept = self.checkpoints.before(step);
        near.chain(here).chain(head).fold(kept, |best, moment| {
            if position(moment) > position(best) {
                moment
            } else {
                best
            }
        })
    }

    /// A machine that stands before `step`, or at the end when the recording ends before. The cursor stays.
    pub fn machine_at(&self, step: u64) -> Machine {
        if step >= self.head.machine.step() {
            return self.head.machine.clone();
        }
        let mut moment = self.base(step).clone();
        while moment.machine.stop().is_none() && !(moment.machine.step() >= step && stands_before_step(&moment.machine))
        {
            let before = moment.machine.ops();
            let limit = Limit {
                step,
                fuel_ops: u64::MAX,
            };
            advance(&mut moment, &self.inputs, limit, &mut Log::default());
            if moment.machine.ops() == before {
                break;
            }
        }
        moment.machine
    }

    /// What the last step did: the machine before it and its events. `None` at step 0.
    pub fn last_step(&mut self) -> Option<(Machine, Vec<Event>)> {
        let (step, inputs) = (self.step(), self.inputs_at_cursor());
        let before = step.checked_sub(1)?;
        let mut moment = self.base(before).clone();
        while !(moment.machine.step() == before && stands_before_step(&moment.machine)) {
            let limit = Limit {
                step: before,
                fuel_ops: u64::MAX,
            };
            if moment.machine.stop().is_some() || moment.machine.step() > before {
                return None;
            }
            advance(&mut moment, &self.inputs, limit, &mut Log::default());
        }
        self.near.retain(|kept| position(kept) != position(&moment));
        self.keep_near(&moment);
        let inputs = &self.inputs[..inputs.min(self.inputs.len())];
        // A console line's step is seen from inside the line.
        if begin_due_input(&mut moment, inputs) {
            let limit = Limit {
                step: before,
                fuel_ops: u64::MAX,
            };
            moment.machine.run(limit, &mut Log::default());
        }
        let start = moment.machine.clone();
        let mut log = Log {
            events: Some(Vec::new()),
            ..Log::default()
        };
        loop {
            let limit = Limit {
                step,
                fuel_ops: u64::MAX,
            };
            let outcome = advance(&mut moment, inputs, limit, &mut log);
            let settled = moment.machine.step() >= step && stands_before_step(&moment.machine);
            if settled || matches!(outcome, Outcome::Stopped(_) | Outcome::ReachedStep) {
                break;
            }
        }
        Some((start, log.events.unwrap_or_default()))
    }

    /// Begins a compiled console line at the cursor, which must stand before a step. It runs on a copy: nothing is
    /// changed until [`Recording::go_on_line`] has come to its end.
    pub fn begin_line(&mut self, program: Rc<Program>, body: BodyId, frame: usize) {
        self.finish_line();
        let mut moment = self.moment().clone();
        let input = Input {
            step: moment.machine.step(),
            program,
            body,
            frame,
        };
        moment.machine.extend_program(input.program.clone());
        moment.machine.begin_fragment(body, frame);
        moment.inputs += 1;
        let marks = vec![Mark {
            step: input.step,
            kind: MarkKind::Console,
        }];
        self.line = Some(Line { moment, input, marks });
    }

    /// Runs on in the line that was begun; `None` when the fuel was used up first. When a line with a step ends, what
    /// was recorded behind the cursor is dropped; one without a step leaves no trace.
    pub fn go_on_line(&mut self, fuel: u64) -> Option<LineEnd> {
        let Some(mut line) = self.line.take() else {
            return Some(LineEnd::TooLong);
        };
        let Some(end) = line.run(fuel) else {
            self.line = Some(line);
            return None;
        };
        if end != LineEnd::NeedsInput && line.moment.machine.step() != line.input.step {
            self.cut();
            self.inputs.push(line.input);
            self.marks.extend(line.marks);
            self.head = line.moment;
            self.checkpoints.keep(&self.head);
        }
        Some(end)
    }

    /// Forgets the line that was begun and has not ended.
    pub fn drop_line(&mut self) {
        self.line = None;
    }

    /// When the cursor is inside a console line: goes on to the line's end.
    fn finish_line(&mut self) {
        let mut fuel = 10_000_000;
        while is_in_line(self.current()) && self.current().stop().is_none() && fuel > 0 {
            fuel -= 1;
            let next = self.step() + 1;
            self.seek(next, u64::MAX);
        }
    }

    /// Takes the last console line back: the cursor stands where it was typed.
    pub fn undo_line(&mut self) -> bool {
        let Some(input) = self.inputs.pop() else { return false };
        self.line = None;
        let inputs = self.inputs.len();
        self.checkpoints.cut(input.step, inputs);
        self.near.clear();
        self.cursor = None;
        self.head = self.checkpoints.before(input.step).clone();
        self.marks.cut(input.step);
        while self.record_to(input.step, u64::MAX) == Progress::More {}
        true
    }

    /// Drops everything behind the cursor.
    fn cut(&mut self) {
        if let Some(moment) = self.cursor.take() {
            self.head = moment;
            let step = self.head.machine.step();
            self.inputs.truncate(self.head.inputs);
            self.checkpoints.cut(step, self.head.inputs);
            self.near
                .retain(|kept| kept.machine.step() <= step && kept.inputs <= self.head.inputs);
            self.marks.cut(step);
        }
    }
}

/// Machines kept on the way of the last seeks.
const NEAR: usize = 10;
/// Fewer ops than this are not worth a kept machine.
const NEAR_OPS: u64 = 2_000;

fn position(moment: &Moment) -> (u64, usize, u64) {
    (moment.machine.step(), moment.inputs, moment.machine.ops())
}

/// Whether the machine stands before a step and not inside one.
pub fn stands_before_step(machine: &Machine) -> bool {
    machine.next_step().is_some()
}

/// Whether a console line is running.
pub fn is_in_line(machine: &Machine) -> bool {
    let program = machine.program();
    machine
        .frames()
        .iter()
        .any(|frame| program.body(frame.body).fragment_of.is_some())
}

/// Enters the console line that was typed here; whether there was one.
fn begin_due_input(moment: &mut Moment, inputs: &[Input]) -> bool {
    if let Some(input) = inputs.get(moment.inputs)
        && moment.machine.stop().is_none()
        && moment.machine.step() == input.step
        && stands_before_step(&moment.machine)
    {
        moment.machine.extend_program(input.program.clone());
        moment.machine.begin_fragment(input.body, input.frame);
        moment.inputs += 1;
        return true;
    }
    false
}

/// Runs on, starting console lines where they were typed and ending those that fault.
fn advance(moment: &mut Moment, inputs: &[Input], limit: Limit, log: &mut Log) -> Outcome {
    let start = moment.machine.ops();
    loop {
        begin_due_input(moment, inputs);
        let used = moment.machine.ops() - start;
        let next_input = inputs.get(moment.inputs).map_or(u64::MAX, |input| input.step);
        let step = limit.step.min(next_input);
        let left = Limit {
            step,
            fuel_ops: limit.fuel_ops.saturating_sub(used),
        };
        let outcome = moment.machine.run(left, log);
        match outcome {
            Outcome::ReachedStep if step < limit.step => {}
            Outcome::FragmentDone(_) if moment.machine.step() < limit.step => {}
            Outcome::FragmentDone(_) => return Outcome::ReachedStep,
            Outcome::Stopped(_) if moment.machine.abandon_fragment() => {
                if moment.machine.step() >= limit.step {
                    return Outcome::ReachedStep;
                }
            }
            other => return other,
        }
        if moment.machine.ops() - start >= limit.fuel_ops {
            return Outcome::OutOfFuel;
        }
    }
}
