//! One allocator at work on a trace: its process, and what it has come to so far in numbers.
//!
//! ```text
//! utilisation             peak payload / peak heap
//! internal fragmentation  1 - payload / bytes of the blocks in use
//! external fragmentation  1 - largest free block / all free bytes
//! ```

use super::{AllocatorKind, Process, Request, TraceOp};
use crate::heap::walk::{BlockInfo, BlockState, walk, walk_each};
use crate::heap::{HeapCost, HeapError};
use crate::memory::CowVec;

/// The heap at one moment.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Sample {
    /// Operations served.
    pub op: u64,
    /// Bytes the program has asked for and not given back.
    pub payload: u64,
    /// Bytes held from the system.
    pub heap: u64,
    /// Peak payload / peak heap, up to here.
    pub utilisation: f64,
    /// Free blocks, the unused end of the heap among them.
    pub free_blocks: u64,
    /// Share of the blocks in use that is not payload.
    pub internal: f64,
    /// Share of the free bytes that is not in the largest free block.
    pub external: f64,
    /// Requests that got NULL.
    pub failed: u64,
    /// What all calls so far have cost.
    pub cost: HeapCost,
    /// Blocks looked at for this.
    pub blocks: u64,
}

/// A process that has served a part of a trace. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Run {
    /// The process.
    pub process: Process,
    /// Operations served.
    pub ops: u64,
    /// Requests that got NULL.
    pub failed: u64,
    /// Bytes asked for and not given back.
    pub payload: u64,
    /// Most payload at once.
    pub peak_payload: u64,
    /// Most heap at once.
    pub peak_heap: u64,
    /// What the allocator said when it found corrupted words; nothing is served after that.
    pub error: Option<HeapError>,
    /// The size of each slot's block.
    sizes: CowVec<u64>,
    /// System calls when the heap was last measured.
    calls: u64,
}

impl Run {
    /// Before the first operation.
    pub fn new(process: Process) -> Run {
        Run {
            process,
            ops: 0,
            failed: 0,
            payload: 0,
            peak_payload: 0,
            peak_heap: 0,
            error: None,
            sizes: CowVec::new(),
            calls: 0,
        }
    }

    /// Under which allocator.
    pub fn kind(&self) -> AllocatorKind {
        self.process.heap.kind
    }

    /// Serves the next operation.
    pub fn serve(&mut self, op: TraceOp) {
        if self.error.is_some() {
            return;
        }
        let served = match self.process.serve(op) {
            Ok(served) => served,
            Err(error) => {
                self.error = Some(error);
                return;
            }
        };
        self.ops += 1;
        let gone = matches!(op.request, Request::Free | Request::Realloc { size: 0 });
        if gone || served.user.is_some() {
            self.note(op.slot, if gone { 0 } else { op.request.bytes() });
        } else if op.request.wants_block() {
            self.failed += 1;
        }
        // Only a system call changes what is held.
        let calls = self.process.log.cost.system_calls;
        if calls != self.calls {
            self.calls = calls;
            self.peak_heap = self.peak_heap.max(self.process.held());
        }
    }

    fn note(&mut self, slot: usize, size: u64) {
        while self.sizes.len() <= slot {
            self.sizes.push(0);
        }
        if let Some(kept) = self.sizes.get_mut(slot) {
            self.payload = self.payload - *kept + size;
            *kept = size;
            self.peak_payload = self.peak_payload.max(self.payload);
        }
    }

    /// The heap now. Looks at every block.
    pub fn sample(&self) -> Sample {
        let (mut used, mut free, mut largest, mut free_blocks, mut blocks) = (0, 0, 0, 0, 0);
        walk_each(&self.process.memory, &self.process.heap, &mut |block| {
            blocks += 1;
            match block.state {
                BlockState::InUse | BlockState::Mmapped => used += block.size,
                BlockState::Tcache | BlockState::Fast | BlockState::Bin | BlockState::Top | BlockState::Corrupt => {
                    free += block.size;
                    largest = block.size.max(largest);
                    free_blocks += 1;
                }
            }
        });
        let rest = |part, whole| if whole == 0 { 0.0 } else { 1.0 - share(part, whole) };
        Sample {
            op: self.ops,
            payload: self.payload,
            heap: self.process.held(),
            utilisation: share(self.peak_payload, self.peak_heap),
            free_blocks,
            internal: rest(self.payload, used).max(0.0),
            external: rest(largest, free),
            failed: self.failed,
            cost: self.process.log.cost,
            blocks,
        }
    }

    /// Every block by address with what was asked for in it (0 when it is free or the allocator's own).
    pub fn blocks(&self) -> Vec<(BlockInfo, u64)> {
        let blocks = walk(&self.process.memory, &self.process.heap);
        let mut blocks: Vec<(BlockInfo, u64)> = blocks.into_iter().map(|block| (block, 0)).collect();
        for slot in 0..self.sizes.len() {
            let (Some(user), Some(size)) = (self.process.block(slot), self.sizes.get(slot)) else {
                continue;
            };
            // A payload that had to be aligned begins further up in its block.
            let at = blocks.partition_point(|(block, _)| block.user <= user);
            if let Some((block, payload)) = at.checked_sub(1).and_then(|at| blocks.get_mut(at))
                && user.0 < block.chunk.0 + block.size
            {
                *payload += size;
            }
        }
        blocks
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
