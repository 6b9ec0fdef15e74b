//! A finished run in one struct: what the command line prints, as text or as JSON.

use crate::diag::{Diagnostic, Message};
use crate::source::Span;
use crate::vm::fault::FaultKind;

/// Everything there is to say at the end of a run.
#[derive(Clone, Debug)]
pub struct RunReport {
    /// Why it ended.
    pub stop: StopReport,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
    /// Steps done.
    pub steps: u64,
    /// Instructions done.
    pub ops: u64,
    /// Errors and warnings of the compiler.
    pub diagnostics: Vec<Diagnostic>,
    /// Faults in order.
    pub faults: Vec<FaultReport>,
    /// Leaks at exit.
    pub leaks: Vec<LeakReport>,
    /// Heap counters.
    pub heap: Totals,
}

/// Why a run ended.
#[derive(Clone, PartialEq, Debug)]
pub struct StopReport {
    /// The command line's `"stop"`.
    pub kind: &'static str,
    /// Exit status of the program.
    pub exit_code: Option<i32>,
    /// The signal's name and number.
    pub signal: Option<(&'static str, i32)>,
    /// What Heapwise lacks.
    pub unsupported: Option<String>,
    /// The sentence.
    pub message: Message,
}

impl StopReport {
    /// A stop of this kind with its sentence and nothing else.
    pub fn new(kind: &'static str, message: Message) -> StopReport {
        StopReport {
            kind,
            exit_code: None,
            signal: None,
            unsupported: None,
            message,
        }
    }

    /// The exit status of the `heapwise` command.
    pub fn status(&self) -> i32 {
        match self.kind {
            "exited" => self.exit_code.unwrap_or(0) & 0xff,
            "faulted" => 123,
            "out-of-steps" | "out-of-memory" | "output-limit" => 124,
            "rejected" | "unsupported" => 125,
            _ => 128 + self.signal.map_or(6, |signal| signal.1),
        }
    }
}

/// A place and a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    /// Where in the source; `None` for what the runtime did.
    pub span: Option<Span>,
    /// Steps done before.
    pub step: u64,
}

/// One fault.
#[derive(Clone, Debug)]
pub struct FaultReport {
    /// Which.
    pub kind: FaultKind,
    /// Title, place, labels (allocated here, freed here), hints (meaning, real machine, fix).
    pub diagnostic: Diagnostic,
    /// The steps that belong to the labels, in the same order.
    pub label_steps: Vec<Option<u64>>,
    /// Call stack, innermost first.
    pub stack: Vec<(String, Span)>,
    /// The address touched.
    pub address: Option<u64>,
    /// Bytes touched.
    pub size: Option<u64>,
    /// Birth of the block.
    pub allocated: Option<Moment>,
    /// Its death.
    pub released: Option<Moment>,
    /// The step it happened in.
    pub step: u64,
}

/// Memcheck's classes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum LeakClass {
    /// No pointer leads there.
    DefinitelyLost,
    /// Only lost blocks lead there.
    IndirectlyLost,
    /// Only pointers into the middle lead there.
    PossiblyLost,
    /// A pointer to its start is still there.
    StillReachable,
}

impl LeakClass {
    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            LeakClass::DefinitelyLost => "definitely-lost",
            LeakClass::IndirectlyLost => "indirectly-lost",
            LeakClass::PossiblyLost => "possibly-lost",
            LeakClass::StillReachable => "still-reachable",
        }
    }

    /// The id of its sentence.
    pub fn message_id(self) -> &'static str {
        match self {
            LeakClass::DefinitelyLost => "leak-definitely-lost",
            LeakClass::IndirectlyLost => "leak-indirectly-lost",
            LeakClass::PossiblyLost => "leak-possibly-lost",
            LeakClass::StillReachable => "leak-still-reachable",
        }
    }
}

/// Blocks of one class that one place allocated.
#[derive(Clone, PartialEq, Debug)]
pub struct LeakReport {
    /// The class.
    pub class: LeakClass,
    /// Bytes asked for, all blocks together.
    pub bytes: u64,
    /// Number of blocks.
    pub blocks: u64,
    /// Where they were allocated.
    pub allocated: Option<Span>,
    /// When the (first) last pointer went away.
    pub lost_at: Option<Moment>,
    /// The same as a warning at the allocating line, with what to try.
    pub diagnostic: Option<Diagnostic>,
}

/// Heap counters.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Totals {
    /// Bytes in use.
    pub in_use_bytes: u64,
    /// Blocks in use.
    pub in_use_blocks: u64,
    /// Allocations so far.
    pub allocations: u64,
    /// Releases so far.
    pub frees: u64,
    /// Bytes handed out so far.
    pub bytes_allocated: u64,
    /// Most bytes in use at one time.
    pub peak_bytes: u64,
}
