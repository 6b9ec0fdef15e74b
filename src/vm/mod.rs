//! The machine: all state of a running program, one step at a time.
//!
//! A [`Machine`] is cheap to clone: time travel is a kept clone plus deterministic re-run. [`Machine::run`] goes on until
//! a step is reached, the fuel is used up or the program stops; what happened on the way is told in a [`Log`].
//!
//! ```text
//! load.rs    maps the sections, gives globals their values, lays out argv
//! exec.rs    runs ops                      exec/  their arithmetic, calls, memory accesses
//! judge.rs   turns refusals into faults and carries out what really happens
//! unwind.rs  exceptions                    builtins/  the library functions
//! ```

pub mod event;
pub mod fault;
pub mod options;
pub mod stop;

pub mod builtins;
mod cast;
mod chunks;
mod exec;
mod files;
pub mod frame;
mod io;
mod judge;
mod load;
pub mod reach;
pub mod site;
mod unwind;

use std::rc::Rc;

use rustc_hash::FxHashSet;

use crate::code::{BodyId, Op, Pc, Program, Slot, StaticId, StepInfo};
use crate::heap::Heap;
use crate::memory::{Addr, AllocId, Allocation, Memory, Prov, SiteId, Storage, Value};
use crate::source::Span;

use crate::heap::lab::Request;
pub use chunks::Text;
use event::{Asked, Event, Mark, MarkKind};
pub use exec::long_double;
use fault::{Fault, FaultKind};
pub use frame::Frame;
use frame::Resume;
use io::Console;
use options::Options;
use site::Sites;
pub use site::{FuncPc, Site};
use stop::Stop;
use unwind::Exception;

/// What a run tells.
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// Everything that happens; `None`: nobody listens.
    pub events: Option<Vec<Event>>,
    /// Points for the timeline.
    pub marks: Vec<Mark>,
    /// What was asked of the allocator; `None`: nobody wants to know.
    pub requests: Option<Vec<Asked>>,
}

/// How far to run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit {
    /// Stop before executing this step (steps are numbered from 0).
    pub step: u64,
    /// Stop after about this many ops, at a step where possible.
    pub fuel_ops: u64,
}

/// Why a run came back.
#[derive(Clone, PartialEq, Debug)]
pub enum Outcome {
    /// It stands before the step asked for.
    ReachedStep,
    /// The fuel is used up; run on.
    OutOfFuel,
    /// The console line is done; the program stands where it stood. The line's value.
    FragmentDone(Value),
    /// The program stands still for good.
    Stopped(Stop),
}

/// Counters of the heap.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Totals {
    /// Bytes in use by the program (the library's own blocks not among them).
    pub in_use_bytes: u64,
    /// Blocks in use by the program.
    pub in_use_blocks: u64,
    /// Allocations so far.
    pub allocations: u64,
    /// Releases so far.
    pub frees: u64,
    /// Bytes handed out so far.
    pub bytes_allocated: u64,
    /// Most bytes in use at one time.
    pub peak_bytes: u64,
    /// Requests of the program so far, refused ones included.
    pub requests: u64,
}

/// A running program.
#[derive(Clone, Debug)]
pub struct Machine {
    program: Rc<Program>,
    options: Rc<Options>,
    memory: Memory,
    heap: Heap,
    sites: Sites,
    frames: Vec<Frame>,
    /// Registers of all frames, one after the other.
    regs: Vec<Value>,
    /// Tables of slots of all frames: [`Prov::raw`] of the local's region, 0 when not born.
    slots: Vec<u32>,
    /// Regions made by alloca beyond the one in a slot: number of the frame, region.
    extra: Vec<(u32, AllocId)>,
    /// The region of each static.
    static_ids: Rc<Vec<AllocId>>,
    steps: u64,
    ops: u64,
    /// Ops at which host memory is measured next.
    next_measure: u64,
    stop: Option<Stop>,
    faults: Rc<Vec<Fault>>,
    /// Places that a kind was already reported at.
    seen: Rc<FxHashSet<(FaultKind, FuncPc)>>,
    totals: Totals,
    console: Console,
    random: builtins::random::Random,
    /// Functions to call at exit: body, argument, whether it takes one.
    at_exit: Rc<Vec<(BodyId, Option<Value>)>>,
    exit_code: Option<i32>,
    in_flight: Vec<Exception>,
    caught: Vec<Exception>,
    /// What `std::set_terminate` was given; null for g++'s own.
    terminate_handler: Value,
    /// The emergency pool of C++ programs.
    pool: Option<AllocId>,
    /// The region of what the program took by `sbrk`.
    broken: Option<AllocId>,
    /// The loader is at work: nothing is judged.
    loading: bool,
    stack_low: u64,
    /// The static chain of the nested function about to be entered.
    chain: Value,
    log: Log,
}

/// Either a value, or why the program stands still.
type Flow<T> = Result<T, Box<Stop>>;

impl Machine {
    /// Loads a program: it stands before its first step (number 0).
    pub fn new(program: Rc<Program>, options: Options) -> Machine {
        load::load(program, options)
    }

    /// Runs on.
    pub fn run(&mut self, limit: Limit, log: &mut Log) -> Outcome {
        if let Some(stop) = &self.stop {
            return Outcome::Stopped(stop.clone());
        }
        self.log = std::mem::take(log);
        let mut regs = std::mem::take(&mut self.regs);
        let result = exec::dispatch(self, &mut regs, limit);
        self.regs = regs;
        if let Some(frame) = self.frames.last() {
            let end = frame.base + self.program.body(frame.body).n_regs as usize;
            self.regs.truncate(end);
        }
        let outcome = match result {
            Ok(outcome) => outcome,
            Err(stop) => {
                self.settle(&stop);
                self.stop = Some((*stop).clone());
                Outcome::Stopped(*stop)
            }
        };
        *log = std::mem::take(&mut self.log);
        outcome
    }

    /// What has been written and not handed on: shown at our own stops, lost where the program is killed.
    fn settle(&mut self, stop: &Stop) {
        match stop {
            Stop::Aborted { .. } | Stop::Signalled(_) => {}
            _ => self.flush(),
        }
    }

    /// Steps begun so far.
    pub fn step(&self) -> u64 {
        self.steps
    }
    /// Ops run so far.
    pub fn ops(&self) -> u64 {
        self.ops
    }
    /// Frames on the stack.
    pub fn depth(&self) -> usize {
        self.frames.len()
    }
    /// Frames, outermost first.
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }
    /// The program it runs.
    pub fn program(&self) -> &Rc<Program> {
        &self.program
    }
    /// How it runs.
    pub fn options(&self) -> &Options {
        &self.options
    }
    /// The address space.
    pub fn memory(&self) -> &Memory {
        &self.memory
    }
    /// The allocator.
    pub fn heap(&self) -> &Heap {
        &self.heap
    }
    /// Faults so far.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
    /// Heap counters.
    pub fn totals(&self) -> Totals {
        self.totals
    }
    /// What has reached standard output.
    pub fn stdout(&self) -> &Text {
        &self.console.stdout
    }
    /// What has reached standard error.
    pub fn stderr(&self) -> &Text {
        &self.console.stderr
    }
    /// Written to standard output, but still in its buffer.
    pub fn stdout_pending(&self) -> &[u8] {
        &self.console.pending
    }
    /// Bytes of standard input taken.
    pub fn stdin_read(&self) -> u64 {
        self.console.stdin_at as u64
    }
    /// Why it stands still for good.
    pub fn stop(&self) -> Option<&Stop> {
        self.stop.as_ref()
    }
    /// Where and when a birth or a death was.
    pub fn site(&self, id: SiteId) -> Site {
        self.sites.site(&self.program, id)
    }
    /// The region of a static object.
    pub fn static_region(&self, id: StaticId) -> Option<AllocId> {
        self.static_ids.get(id.index()).copied()
    }
    /// The region of a local of frame `index` (as in [`Machine::frames`]), while it lives.
    pub fn local_region(&self, index: usize, slot: Slot) -> Option<AllocId> {
        let frame = self.frames.get(index)?;
        let next = self.frames[index + 1..]
            .iter()
            .find(|next| next.resume != Resume::Fragment);
        let end = next.map_or(self.slots.len(), |next| next.slots);
        let at = frame.slots + slot.index();
        let raw = self.slots.get(at).filter(|_| at < end)?;
        Prov::from_raw(*raw).id()
    }
    /// The step that runs next, when it stands before one.
    pub fn next_step(&self) -> Option<StepInfo> {
        let frame = self.frames.last()?;
        let body = self.program.body(frame.body);
        match body.ops.get(frame.pc.index()) {
            Some(Op::Step { info }) => body.steps.get(*info as usize).copied(),
            _ => None,
        }
    }
    /// The step a frame is in (its last one begun).
    pub fn step_of(&self, frame: &Frame) -> Option<StepInfo> {
        let body = self.program.body(frame.body);
        body.steps.get(frame.step_info? as usize).copied()
    }
    /// All allocated regions that live now, in order of birth.
    pub fn live_blocks(&self) -> impl Iterator<Item = (AllocId, &Allocation)> {
        (0..self.memory.allocation_count()).map(AllocId).filter_map(|id| {
            let allocation = self.memory.allocation(id)?;
            let live = allocation.life == crate::memory::Life::Live;
            (live && matches!(allocation.storage, Storage::Allocated(_))).then_some((id, allocation))
        })
    }
    /// Pointers that expressions still under way hold in registers. Between two steps the innermost frame has none; in
    /// a frame that waits for a call those below the call's arguments are in use.
    pub fn pointers_in_flight(&self) -> impl Iterator<Item = Value> {
        let last = self.frames.len().checked_sub(1);
        let stands = self.next_step().is_some();
        let in_use = self.frames.iter().enumerate().flat_map(move |(index, frame)| {
            let body = self.program.body(frame.body);
            let count = match body.ops.get(frame.pc.index()) {
                _ if Some(index) == last && stands => 0,
                Some(Op::Call { args, .. } | Op::CallPtr { args, .. }) if Some(index) != last => args.0,
                Some(Op::CallBuiltin { args, n, .. }) => args.0.saturating_add(*n),
                _ => body.n_regs,
            };
            let end = (frame.base + usize::from(count)).min(self.regs.len());
            self.regs.get(frame.base..end).unwrap_or(&[]).iter().copied()
        });
        in_use.filter(|value| value.prov != Prov::NONE)
    }
    /// Host bytes held, approximately.
    pub fn host_bytes(&self) -> u64 {
        let own = self.frames.len() * size_of::<Frame>() + self.regs.len() * size_of::<Value>() + self.slots.len() * 4;
        self.memory.host_bytes()
            + self.sites.host_bytes()
            + own as u64
            + (self.console.stdout.len() + self.console.stderr.len() + self.console.files.len()) as u64
    }

    // --- the console ---

    /// Exchanges the program for one that has grown (a console line was compiled): new statics get their regions.
    pub fn extend_program(&mut self, program: Rc<Program>) {
        load::load_statics(self, &program, self.static_ids.len());
        self.program = program;
    }

    /// Enters a console line's body, which shares the variables of frame `index`. Run on until `FragmentDone`.
    pub fn begin_fragment(&mut self, body: BodyId, index: usize) {
        let mut regs = std::mem::take(&mut self.regs);
        exec::call::enter_fragment(self, &mut regs, body, index);
        self.regs = regs;
    }

    /// Gives up a console line that stopped at a fault: its frames are removed, the program stands where it stood.
    /// `false` when no line is running or the process is gone.
    pub fn abandon_fragment(&mut self) -> bool {
        let Some(at) = self.frames.iter().rposition(|frame| frame.resume == Resume::Fragment) else {
            return false;
        };
        match self.stop {
            None | Some(Stop::Faulted(_) | Stop::Unsupported(_)) => {}
            _ => return false,
        }
        while self.frames.len() > at {
            self.drop_frame();
        }
        self.in_flight.clear();
        self.stop = None;
        true
    }

    // --- telling ---

    fn listening(&self) -> bool {
        self.log.events.is_some()
    }

    fn tell(&mut self, event: Event) {
        if let Some(events) = &mut self.log.events
            && !self.loading
        {
            events.push(event);
        }
    }

    fn note_request(&mut self, request: Request, old: Option<AllocId>, new: Option<AllocId>) {
        if let Some(requests) = &mut self.log.requests {
            requests.push(Asked {
                step: self.steps.saturating_sub(1),
                request,
                old,
                new,
            });
        }
    }

    fn mark(&mut self, kind: MarkKind) {
        let mark = Mark {
            step: self.steps.saturating_sub(1),
            kind,
        };
        if self.log.marks.last() != Some(&mark) && !self.loading {
            self.log.marks.push(mark);
        }
    }

    // --- places ---

    /// The op that runs.
    fn here(&self) -> FuncPc {
        match self.frames.last() {
            Some(frame) => FuncPc {
                body: frame.body,
                pc: frame.pc,
            },
            None => FuncPc {
                body: BodyId(0),
                pc: Pc(0),
            },
        }
    }

    /// The innermost op that the learner wrote: library functions are never blamed.
    fn learner_place(&self) -> FuncPc {
        let own = self
            .frames
            .iter()
            .rev()
            .find(|frame| !self.program.body(frame.body).is_library);
        own.map_or(self.here(), |frame| FuncPc {
            body: frame.body,
            pc: frame.pc,
        })
    }

    /// Where the learner's program stands.
    pub fn learner_span(&self) -> Option<Span> {
        site::span_of(&self.program, self.learner_place())
    }

    fn ticket(&mut self) -> SiteId {
        let at = self.learner_place();
        self.sites.ticket(at, self.steps.saturating_sub(1))
    }

    /// The address of a static with its provenance.
    fn static_pointer(&self, id: StaticId, offset: i64) -> Value {
        let start = self
            .program
            .statics
            .get(id.index())
            .map_or(Addr::NULL, |s| s.range.start);
        let prov = self
            .static_ids
            .get(id.index())
            .map_or(Prov::NONE, |id| Prov::exact(*id));
        Value::pointer(start.offset(offset), prov)
    }
}
