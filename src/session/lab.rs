//! The lab: the requests of a program, or of a trace that was imported, served by several allocators side by side.
//!
//! ```text
//! let mut lab = session.lab(&names)  or  Lab::of_trace(text, &names, limit)
//! while !lab.work(fuel).done {}                    in portions: series and table are good after each
//! lab.series(1), lab.table(), lab.heaps(op, ..)    over time, at the end, at one operation
//! ```

use rustc_hash::FxHashMap;

use super::Session;
use crate::diag::Message;
use crate::heap::lab::{Comparison, Run, START, Sample, Trace, TraceError, TraceOp};
use crate::heap::walk::BlockState;
use crate::heap::{AllocatorKind, HeapError};
use crate::memory::AllocId;
use crate::record::rerun::Rerun;
use crate::view::{
    LabColumnView, LabHeapView, LabProgressView, LabRowView, LabTableView, LabView, LabViewport, block_state,
    lab_block_column, number_column, strip_column,
};
use crate::vm::event::Asked;

/// Samples kept of each allocator at most, when nobody says.
const SAMPLES: usize = 1024;
/// Ops of the program for each portion, while it runs.
const SLICE: u64 = 100_000;

/// Several allocators at work on the same requests.
#[derive(Debug)]
pub struct Lab {
    comparison: Comparison,
    kinds: Vec<AllocatorKind>,
    program: Option<Program>,
    problem: Option<Message>,
}

/// A program whose requests are served as it makes them.
#[derive(Debug)]
struct Program {
    rerun: Rerun,
    /// The step of each operation.
    steps: Vec<u64>,
    /// Where blocks that live are kept.
    slots: FxHashMap<AllocId, usize>,
    free_slots: Vec<usize>,
}

/// How a table's column is judged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Best {
    Low,
    High,
    Neither,
}

/// Title, whether it is a share, which end is best, the number.
type Column = (&'static str, bool, Best, fn(&Run, &Sample) -> f64);

const COLUMNS: [Column; 11] = [
    ("lab-peak-payload", false, Best::Neither, |run, _| {
        run.peak_payload as f64
    }),
    ("lab-peak-heap", false, Best::Low, |run, _| run.peak_heap as f64),
    ("lab-utilisation", true, Best::High, |_, end| end.utilisation),
    ("lab-internal", true, Best::Low, |_, end| end.internal),
    ("lab-external", true, Best::Low, |_, end| end.external),
    ("lab-free-blocks", false, Best::Low, |_, end| end.free_blocks as f64),
    ("lab-chunks", false, Best::Low, |_, end| end.cost.chunks as f64),
    ("lab-words", false, Best::Low, |_, end| end.cost.words as f64),
    ("lab-bytes", false, Best::Low, |_, end| end.cost.bytes as f64),
    ("lab-system-calls", false, Best::Low, |_, end| {
        end.cost.system_calls as f64
    }),
    ("lab-failed", false, Best::Low, |run, _| run.failed as f64),
];

/// The allocators of these names.
///
/// # Errors
/// The first name that nobody has.
pub fn allocators(names: &[String]) -> Result<Vec<AllocatorKind>, Message> {
    let kind = |name: &String| {
        AllocatorKind::of_name(name).ok_or_else(|| Message::new("lab-no-allocator").arg("name", name.as_str()))
    };
    names.iter().map(kind).collect()
}

impl Session {
    /// A lab over the program that is loaded, console lines included; it runs again there, beside the recording.
    /// Without names: under its own allocator alone.
    pub fn lab(&self, names: &[String]) -> Lab {
        let own = self.options.machine.allocator;
        let limit = self.options.machine.heap_limit;
        let kinds = if names.is_empty() {
            Ok(vec![own])
        } else {
            allocators(names)
        };
        let (kinds, recording) = match (kinds, &self.recording) {
            (Err(problem), _) => return Lab::refused(problem),
            (Ok(_), None) => return Lab::refused(Message::new("lab-no-program")),
            (Ok(kinds), Some(recording)) => (kinds, recording),
        };
        let start = recording.head().heap().start;
        let rerun = Rerun::new(recording, self.is_console);
        let mut program = Program {
            steps: Vec::new(),
            slots: FxHashMap::default(),
            free_slots: Vec::new(),
            rerun,
        };
        let mut comparison = Comparison::new(&kinds, Trace::default(), start, limit, SAMPLES);
        // What the loader asked for already.
        for (id, allocation) in program.rerun.machine().clone().live_blocks() {
            let size = allocation.range.size();
            program.serve(&mut comparison, Asked::library(id, size));
        }
        Lab {
            comparison,
            kinds,
            program: Some(program),
            problem: None,
        }
    }
}

impl Program {
    /// Lets the program run on and passes on what it asks.
    fn go_on(&mut self, comparison: &mut Comparison, fuel: u64) {
        for asked in self.rerun.run(fuel) {
            self.serve(comparison, asked);
        }
    }

    fn serve(&mut self, comparison: &mut Comparison, asked: Asked) {
        let old = asked.old.and_then(|id| self.slots.remove(&id));
        let slot = old
            .or_else(|| self.free_slots.pop())
            .unwrap_or(comparison.trace().slots);
        match asked.new.or(asked.old.filter(|_| asked.request.wants_block())) {
            Some(id) => {
                self.slots.insert(id, slot);
            }
            None => self.free_slots.push(slot),
        }
        self.steps.push(asked.step);
        comparison.push(TraceOp {
            id: slot as i64,
            slot,
            request: asked.request,
        });
    }
}

impl Lab {
    /// A lab over a trace. Without names: all usual allocators.
    pub fn of_trace(text: &str, names: &[String], limit: u64) -> Lab {
        let kinds = if names.is_empty() {
            Ok(AllocatorKind::usual())
        } else {
            allocators(names)
        };
        match (kinds, Trace::parse(text)) {
            (Err(problem), _) => Lab::refused(problem),
            (_, Err(error)) => Lab::refused(no_operation(&error)),
            (Ok(kinds), Ok(trace)) => Lab::new(&kinds, trace, limit, SAMPLES),
        }
    }

    /// A lab over a trace, with at most so many samples of each allocator.
    pub fn new(kinds: &[AllocatorKind], trace: Trace, limit: u64, samples: usize) -> Lab {
        Lab {
            comparison: Comparison::new(kinds, trace, START, limit, samples),
            kinds: kinds.to_vec(),
            program: None,
            problem: None,
        }
    }

    fn refused(problem: Message) -> Lab {
        Lab {
            problem: Some(problem),
            ..Lab::new(&[], Trace::default(), 0, SAMPLES)
        }
    }

    /// What was opened.
    pub fn view(&self) -> LabView {
        LabView {
            ok: self.problem.is_none(),
            problem: self.problem.as_ref().map(super::show::message),
            allocators: self.kinds.iter().map(|kind| kind.name().to_owned()).collect(),
            program: self.program.is_some(),
        }
    }

    /// Why it was not opened.
    pub fn problem(&self) -> Option<&Message> {
        self.problem.as_ref()
    }

    /// The allocators at work.
    pub fn comparison(&self) -> &Comparison {
        &self.comparison
    }

    /// Works on, for about as long as the machine needs for `fuel` instructions.
    pub fn work(&mut self, mut fuel: u64) -> LabProgressView {
        while fuel > 0 {
            let served = self.comparison.work(&mut fuel);
            match &mut self.program {
                Some(program) if served && !program.rerun.is_finished() => {
                    let slice = fuel.min(SLICE);
                    program.go_on(&mut self.comparison, slice);
                    fuel -= slice;
                }
                _ => break,
            }
        }
        self.progress()
    }

    fn progress(&self) -> LabProgressView {
        let (ops, total) = (
            self.comparison.served() as u64,
            self.comparison.trace().ops.len() as u64,
        );
        let program = self.program.as_ref();
        let total_known = program.is_none_or(|program| program.rerun.is_finished());
        LabProgressView {
            done: total_known && ops == total,
            ops,
            total,
            total_known,
            step: program.map_or(ops, |program| program.rerun.machine().step()),
        }
    }

    /// How many operations a program has asked for before it stands at `step`; for a trace a step is an operation.
    pub fn ops_at(&self, step: u64) -> u64 {
        match &self.program {
            Some(program) => program.steps.partition_point(|at| *at < step) as u64,
            None => step.min(self.comparison.trace().ops.len() as u64),
        }
    }

    /// The step after which `op` operations have been asked for.
    pub fn step_of(&self, op: u64) -> u64 {
        match &self.program {
            Some(program) => {
                let before = usize::try_from(op).ok().and_then(|op| op.checked_sub(1));
                before.and_then(|at| program.steps.get(at)).map_or(0, |step| step + 1)
            }
            None => op,
        }
    }

    /// One allocator's heap over time: rows of [`number_column`], evenly spaced in operations, the last where it stands.
    pub fn series(&self, allocator: usize) -> Vec<f64> {
        let samples = self.comparison.samples(allocator);
        samples.iter().flat_map(|sample| self.numbers(sample)).collect()
    }

    fn numbers(&self, sample: &Sample) -> [f64; number_column::COUNT] {
        let mut row = [0.0; number_column::COUNT];
        row[number_column::OP] = sample.op as f64;
        row[number_column::STEP] = self.step_of(sample.op) as f64;
        row[number_column::PAYLOAD] = sample.payload as f64;
        row[number_column::HEAP] = sample.heap as f64;
        row[number_column::UTILISATION] = sample.utilisation;
        row[number_column::INTERNAL] = sample.internal;
        row[number_column::EXTERNAL] = sample.external;
        row[number_column::FREE_BLOCKS] = sample.free_blocks as f64;
        row[number_column::CHUNKS] = sample.cost.chunks as f64;
        row[number_column::WORDS] = sample.cost.words as f64;
        row[number_column::BYTES_COPIED] = sample.cost.bytes as f64;
        row[number_column::SYSTEM_CALLS] = sample.cost.system_calls as f64;
        row[number_column::FAILED] = sample.failed as f64;
        row
    }

    /// What has been served so far, in one table.
    pub fn table(&self) -> LabTableView {
        let runs = self.comparison.runs();
        let mut rows: Vec<LabRowView> = runs
            .iter()
            .map(|run| {
                let end = run.sample();
                LabRowView {
                    allocator: run.kind().name().to_owned(),
                    numbers: COLUMNS.iter().map(|(_, _, _, number)| number(run, &end)).collect(),
                    best: Vec::new(),
                    error: run.error.map(last_words),
                }
            })
            .collect();
        for (index, (_, _, best, _)) in COLUMNS.iter().enumerate() {
            let numbers = rows.iter().filter_map(|row| row.numbers.get(index).copied());
            let low = numbers.clone().fold(f64::INFINITY, f64::min);
            let high = numbers.fold(f64::NEG_INFINITY, f64::max);
            let wanted = match best {
                Best::Low => Some(low),
                Best::High => Some(high),
                Best::Neither => None,
            };
            for row in &mut rows {
                let number = row.numbers.get(index).copied();
                row.best.push(low < high && wanted.is_some() && number == wanted);
            }
        }
        let columns = COLUMNS
            .iter()
            .map(|(id, share, ..)| LabColumnView { id, share: *share });
        LabTableView {
            columns: columns.collect(),
            rows,
        }
    }

    /// Every allocator's heap after `op` operations.
    pub fn heaps(&mut self, op: u64, viewport: &LabViewport) -> Vec<LabHeapView> {
        let op = usize::try_from(op).unwrap_or(usize::MAX).min(self.comparison.served());
        let runs: Vec<Run> = self.comparison.look(op).to_vec();
        runs.iter()
            .map(|run| {
                let sample = Sample {
                    op: op as u64,
                    ..run.sample()
                };
                heap(run, self.numbers(&sample).to_vec(), viewport)
            })
            .collect()
    }
}

/// A line of a trace that is no operation.
pub fn no_operation(error: &TraceError) -> Message {
    Message::new("lab-no-operation")
        .arg("line", error.line.to_string())
        .arg("text", error.text.as_str())
}

fn last_words(error: HeapError) -> String {
    match error {
        HeapError::Abort(text) => text.to_owned(),
        HeapError::Segfault(_) => "SIGSEGV".to_owned(),
        HeapError::Endless => "…".to_owned(),
    }
}

/// One heap as the page draws it.
fn heap(run: &Run, numbers: Vec<f64>, viewport: &LabViewport) -> LabHeapView {
    let (start, end) = (run.process.heap.start.0, run.process.brk().0);
    let count = viewport.strips.clamp(1, 10_000) as usize;
    let mut strips = Strips {
        start,
        width: ((end - start) as f64 / count as f64).max(f64::MIN_POSITIVE),
        bytes: vec![0.0; count * strip_column::COUNT],
    };
    let mut view = LabHeapView {
        allocator: run.kind().name().to_owned(),
        start,
        end,
        block_count: 0,
        mapped_count: 0,
        mapped_bytes: 0,
        numbers,
        blocks: Vec::new(),
        strips: Vec::new(),
    };
    for (block, payload) in run.blocks() {
        // A block is drawn from its size word on.
        let mapped = block.state == BlockState::Mmapped;
        let from = if mapped { block.chunk.0 } else { block.chunk.0 + 8 };
        let to = from + block.size;
        let state = match block.state {
            BlockState::InUse | BlockState::Mmapped if payload > 0 => block_state::MALLOC,
            BlockState::InUse | BlockState::Mmapped => block_state::LIBRARY,
            BlockState::Tcache => block_state::FREE_TCACHE,
            BlockState::Fast => block_state::FREE_FAST,
            BlockState::Bin => block_state::FREE_BIN,
            BlockState::Top => block_state::TOP,
            BlockState::Corrupt => block_state::CORRUPT,
        };
        if to > viewport.heap_from && view.blocks.len() / lab_block_column::COUNT < viewport.max_blocks as usize {
            let mut row = [0.0; lab_block_column::COUNT];
            row[lab_block_column::ADDR] = from as f64;
            row[lab_block_column::SIZE] = block.size as f64;
            row[lab_block_column::PAYLOAD] = payload as f64;
            row[lab_block_column::STATE] = f64::from(state);
            view.blocks.extend(row);
        }
        if mapped {
            view.mapped_count += 1;
            view.mapped_bytes += block.size;
            continue;
        }
        view.block_count += 1;
        match block.state {
            BlockState::InUse | BlockState::Mmapped => {
                let split = (from + 8 + payload).min(to);
                strips.add(strip_column::OVERHEAD, from, from + 8);
                strips.add(strip_column::PAYLOAD, from + 8, split);
                strips.add(strip_column::OVERHEAD, split, to);
            }
            BlockState::Top => strips.add(strip_column::TOP, from, to),
            BlockState::Tcache | BlockState::Fast | BlockState::Bin | BlockState::Corrupt => {
                strips.add(strip_column::FREE, from, to);
            }
        }
    }
    view.strips = strips.bytes;
    view
}

/// The heap cut into strips.
struct Strips {
    start: u64,
    width: f64,
    bytes: Vec<f64>,
}

impl Strips {
    /// Spreads the bytes of a range over the strips that it touches.
    fn add(&mut self, column: usize, from: u64, to: u64) {
        let (from, to) = (
            from.saturating_sub(self.start) as f64,
            to.saturating_sub(self.start) as f64,
        );
        // Strips are counted, not reached by adding: rounding must not lose any.
        let mut strip = (from / self.width) as usize;
        while strip as f64 * self.width < to {
            let low = (strip as f64 * self.width).max(from);
            let high = ((strip + 1) as f64 * self.width).min(to);
            let Some(bytes) = self.bytes.get_mut(strip * strip_column::COUNT + column) else {
                return;
            };
            *bytes += (high - low).max(0.0);
            strip += 1;
        }
    }
}
