//! What a trace makes of an allocator, in numbers: how full the heap is, how scattered, and what the calls cost.
//!
//! ```text
//! utilisation             peak payload / peak heap
//! internal fragmentation  1 - payload / bytes of the blocks in use
//! external fragmentation  1 - largest free block / all free bytes
//! ```

use super::{AllocatorKind, Process, Request, Trace};
use crate::heap::walk::{BlockState, walk};
use crate::heap::{HeapCost, HeapError};

/// The heap at one moment.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Sample {
    /// Operations served.
    pub op: u64,
    /// Bytes the program has asked for and not given back.
    pub payload: u64,
    /// Bytes held from the system.
    pub heap: u64,
    /// Free blocks, the unused end of the heap among them.
    pub free_blocks: u64,
    /// Share of the blocks in use that is not payload.
    pub internal: f64,
    /// Share of the free bytes that is not in the largest free block.
    pub external: f64,
    /// What all calls so far have cost.
    pub cost: HeapCost,
}

/// A whole run.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Under which allocator.
    pub kind: AllocatorKind,
    /// Operations served.
    pub ops: u64,
    /// Requests that got NULL.
    pub failed: u64,
    /// Most payload at once.
    pub peak_payload: u64,
    /// Most heap at once.
    pub peak_heap: u64,
    /// The heap over time, evenly spaced; the last one is the end.
    pub samples: Vec<Sample>,
    /// What the allocator said when it found corrupted words.
    pub error: Option<HeapError>,
}

impl Measured {
    /// Peak payload / peak heap.
    pub fn utilisation(&self) -> f64 {
        share(self.peak_payload, self.peak_heap)
    }

    /// The heap at the end.
    pub fn end(&self) -> Sample {
        self.samples.last().copied().unwrap_or_default()
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Serves a trace under an allocator, looking at the heap `samples` times on the way.
pub fn measure(kind: AllocatorKind, trace: &Trace, limit: u64, samples: usize) -> Measured {
    let mut process = Process::new(kind, limit);
    let mut measured = Measured {
        kind,
        ops: 0,
        failed: 0,
        peak_payload: 0,
        peak_heap: 0,
        samples: Vec::new(),
        error: None,
    };
    let mut sizes = vec![0; trace.slots];
    let mut payload = 0u64;
    let mut calls = 0;
    let spacing = trace.ops.len().div_ceil(samples.max(1)).max(1);
    for (index, op) in trace.ops.iter().enumerate() {
        let served = match process.serve(*op) {
            Ok(served) => served,
            Err(error) => {
                measured.error = Some(error);
                break;
            }
        };
        measured.ops += 1;
        let gone = matches!(op.request, Request::Free | Request::Realloc { size: 0 });
        let failed = served.user.is_none() && !gone && !matches!(op.request, Request::Trim { .. });
        measured.failed += u64::from(failed);
        if let Some(size) = sizes.get_mut(op.slot)
            && (gone || (!failed && !matches!(op.request, Request::Trim { .. })))
        {
            payload -= *size;
            *size = if gone { 0 } else { op.request.bytes() };
            payload += *size;
        }
        measured.peak_payload = measured.peak_payload.max(payload);
        // Only a system call changes what is held.
        if process.log.cost.system_calls != calls {
            calls = process.log.cost.system_calls;
            measured.peak_heap = measured.peak_heap.max(process.held());
        }
        if (index + 1) % spacing == 0 {
            measured.samples.push(sample(&process, measured.ops, payload));
        }
    }
    if measured.samples.last().is_none_or(|last| last.op != measured.ops) {
        measured.samples.push(sample(&process, measured.ops, payload));
    }
    measured
}

fn sample(process: &Process, op: u64, payload: u64) -> Sample {
    let (mut used, mut free, mut largest, mut free_blocks) = (0, 0, 0, 0);
    for block in walk(&process.memory, &process.heap) {
        match block.state {
            BlockState::InUse | BlockState::Mmapped => used += block.size,
            BlockState::Tcache | BlockState::Fast | BlockState::Bin | BlockState::Top | BlockState::Corrupt => {
                free += block.size;
                largest = block.size.max(largest);
                free_blocks += 1;
            }
        }
    }
    let part = |part, whole| if whole == 0 { 0.0 } else { 1.0 - share(part, whole) };
    Sample {
        op,
        payload,
        heap: process.held(),
        free_blocks,
        internal: part(payload, used).max(0.0),
        external: part(largest, free),
        cost: process.log.cost,
    }
}
