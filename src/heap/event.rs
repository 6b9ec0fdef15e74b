//! What an allocator decided, told as it happens.

use super::ListIndex;
use crate::memory::Addr;

/// One decision. Addresses are chunk addresses (the size word is 8 bytes further up), sizes are chunk sizes in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeapEvent {
    /// A request was rounded up: header and alignment added.
    Rounded { request: u64, chunk: u64 },
    /// Served from the tcache bin of this size.
    TakeTcache { chunk: Addr, size: u64 },
    /// Put into the tcache bin of this size.
    PutTcache { chunk: Addr, size: u64 },
    /// Served from a fastbin.
    TakeFastbin { chunk: Addr, size: u64 },
    /// Put into a fastbin.
    PutFastbin { chunk: Addr, size: u64 },
    /// Taken from the unsorted list, a small bin or a large bin.
    TakeBin { chunk: Addr, size: u64 },
    /// Put into the unsorted list, or sorted from there into a small or large bin.
    PutBin { chunk: Addr, size: u64 },
    /// A free chunk was looked at and was no fit.
    Looked { chunk: Addr, size: u64 },
    /// A free chunk was cut; the rest stays free.
    Split {
        chunk: Addr,
        size: u64,
        rest: Addr,
        rest_size: u64,
    },
    /// Two free neighbours became one.
    Coalesce { chunk: Addr, size: u64 },
    /// Cut from the top chunk.
    FromTop { chunk: Addr, size: u64 },
    /// A freed chunk joined the top chunk.
    IntoTop { chunk: Addr, size: u64 },
    /// The break moved (system call `brk`).
    Brk { from: Addr, to: Addr },
    /// A mapping of its own (system call `mmap`).
    Mmap { chunk: Addr, size: u64 },
    /// The mapping was given back (system call `munmap`).
    Munmap { chunk: Addr, size: u64 },
    /// A mapping grew, shrank or moved without copying (system call `mremap`).
    Mremap { from: Addr, to: Addr, size: u64 },
    /// realloc kept the address.
    GrownInPlace { chunk: Addr, from: u64, to: u64 },
    /// realloc moved the block and copied this many bytes.
    Moved { from: Addr, to: Addr, copied: u64 },
    /// The system gave no more memory.
    Exhausted { request: u64 },
}

/// Collects events when somebody listens, and counts the cost always.
#[derive(Clone, Debug, Default)]
pub struct HeapLog {
    /// `None`: nobody listens.
    pub events: Option<Vec<HeapEvent>>,
    /// Cost of the calls so far.
    pub cost: HeapCost,
    /// The free list's blocks by size, where only the allocator writes to the heap.
    pub list: ListIndex,
}

/// What calls cost.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct HeapCost {
    /// Chunks visited.
    pub chunks: u64,
    /// Words of allocator state read or written.
    pub words: u64,
    /// Bytes copied or zeroed.
    pub bytes: u64,
    /// System calls.
    pub system_calls: u64,
}

impl HeapLog {
    /// Chunks that have really been looked at: our own cost, where the list's index spared a search.
    pub fn looked_at(&self) -> u64 {
        self.cost.chunks - self.list.spared
    }

    /// Tells an event.
    #[inline]
    pub fn push(&mut self, event: HeapEvent) {
        if let Some(events) = &mut self.events {
            events.push(event);
        }
    }
}
