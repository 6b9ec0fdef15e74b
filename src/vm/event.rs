//! What a step did. Events are produced by running, never kept: a view of step k re-runs step k with a listener.

use crate::front::hir::FuncId;
use crate::heap::lab::Request;
use crate::heap::{HeapCost, HeapEvent};
use crate::memory::{Addr, AddrRange, AllocId, Family};

use super::fault::Fault;

/// One thing that happened during a step, in order.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// A function was entered.
    Call { func: FuncId, depth: u32 },
    /// A function was left.
    Return { func: FuncId, depth: u32 },
    /// A frame was popped by an exception.
    Unwind { func: FuncId, depth: u32 },
    /// A region was born by an allocation function.
    Alloc {
        id: AllocId,
        range: AddrRange,
        family: Family,
        cost: HeapCost,
    },
    /// An allocation function gave nothing.
    AllocFailed { size: u64, family: Family },
    /// A region was released.
    Free {
        id: AllocId,
        range: AddrRange,
        family: Family,
        cost: HeapCost,
    },
    /// realloc: in place when `from == to`.
    Realloc {
        from: AddrRange,
        to: AddrRange,
        old: AllocId,
        new: AllocId,
        cost: HeapCost,
    },
    /// An allocator decision inside the call whose `Alloc`, `Free` or `Realloc` follows.
    Heap(HeapEvent),
    /// Bytes were written by the program itself.
    Write { range: AddrRange },
    /// The lifetime of a local began.
    LocalBorn { range: AddrRange },
    /// The lifetime of locals ended.
    ScopeEnd { range: AddrRange },
    /// A constructor or destructor was entered on an object.
    Construct { func: FuncId, object: Addr },
    /// See `Construct`.
    Destroy { func: FuncId, object: Addr },
    /// Text was written to standard output (or error).
    Output { error: bool, bytes: Vec<u8> },
    /// An exception was thrown.
    Throw { object: Addr },
    /// It was caught.
    Catch { func: FuncId },
    /// A fault was found.
    Fault(Box<Fault>),
    /// A console expression's value.
    Value { bits: u64 },
}

/// One request to the allocator as the lab serves it again to others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The step it was made in.
    pub step: u64,
    /// What was asked.
    pub request: Request,
    /// The block it was about: the one that is gone or resized.
    pub old: Option<AllocId>,
    /// The block it gave.
    pub new: Option<AllocId>,
}

impl Asked {
    /// A block that the library took before the program began.
    pub fn library(new: AllocId, size: u64) -> Asked {
        Asked {
            step: 0,
            request: Request::Malloc { size },
            old: None,
            new: Some(new),
        }
    }
}

/// A point on the timeline worth a mark.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MarkKind {
    /// A function of the learner's was called.
    Call,
    /// It returned.
    Return,
    /// An allocation.
    Alloc,
    /// A release.
    Free,
    /// Output.
    Output,
    /// An exception.
    Throw,
    /// A fault.
    Fault,
    /// A block lost its last pointer.
    Leak,
    /// A console line.
    Console,
}

/// A mark on the timeline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark {
    /// The step.
    pub step: u64,
    /// What.
    pub kind: MarkKind,
}
