//! The lab: a process that has nothing but a heap, and a trace of requests to serve. The same trace under several
//! allocators shows what each makes of it.

mod addresses;
mod comparison;
mod run;
mod trace;

pub use addresses::write_addresses;
pub use comparison::Comparison;
pub use run::{Run, Sample};
pub use trace::{Request, Trace, TraceError, TraceOp};

use super::{AllocatorKind, Heap, HeapError, HeapLog, ListIndex};
use crate::memory::{Addr, AddrRange, CowVec, Memory, SegmentKind, Width};

/// The first break of a small program under gdb.
pub const START: Addr = Addr(0x5555_5555_9000);
/// The C library's data.
const LIBRARY: AddrRange = AddrRange {
    start: Addr(0x7fff_f7fa_7000),
    end: Addr(0x7fff_f7fb_6000),
};
/// `main_arena` in it.
const ARENA: Addr = Addr(0x7fff_f7fa_7c60);
/// The stack, 8 MiB.
const STACK: AddrRange = AddrRange {
    start: Addr(0x7fff_ff7f_f000),
    end: Addr(0x7fff_ffff_f000),
};

/// A process that has nothing but a heap.
#[derive(Clone, Debug)]
pub struct Process {
    /// Its address space.
    pub memory: Memory,
    /// Its allocator.
    pub heap: Heap,
    /// What its calls have told and cost.
    pub log: HeapLog,
    /// The blocks of the trace, by slot; null when there is none.
    slots: CowVec<Addr>,
}

/// What a request came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Served {
    /// The block: the new one, or for `free` the one that is gone. `None` for NULL.
    pub user: Option<Addr>,
    /// Its usable size.
    pub usable: u64,
    /// The word before it, where allocators with headers keep the size.
    pub head: u64,
    /// Whether it is a mapping of its own.
    pub mapped: bool,
    /// The break afterwards (before it, for `free`).
    pub brk: Addr,
}

impl Process {
    /// A process under an allocator, with a limit on brk and mmap together.
    pub fn new(kind: AllocatorKind, limit: u64) -> Process {
        Process::at(kind, limit, START)
    }

    /// The same with its heap at another place (a page's start).
    pub fn at(kind: AllocatorKind, limit: u64, start: Addr) -> Process {
        let mut memory = Memory::new();
        memory.map(SegmentKind::Heap, AddrRange::new(start, 0), true);
        memory.map(SegmentKind::Mmap, LIBRARY, true);
        memory.map(SegmentKind::Stack, STACK, true);
        let heap = Heap {
            word: Width::W8,
            kind,
            start,
            arena: ARENA,
            limit,
        };
        Process {
            memory,
            heap,
            log: HeapLog {
                list: ListIndex::wanted(),
                ..HeapLog::default()
            },
            slots: CowVec::new(),
        }
    }

    /// The end of the heap segment.
    pub fn brk(&self) -> Addr {
        let segments = self.memory.segments();
        let at = segments.partition_point(|segment| segment.range.start < self.heap.start);
        segments
            .get(at)
            .filter(|segment| segment.range.start == self.heap.start)
            .map_or(self.heap.start, |segment| segment.range.end)
    }

    /// The block of a slot.
    pub fn block(&self, slot: usize) -> Option<Addr> {
        self.slots.get(slot).copied().filter(|addr| *addr != Addr::NULL)
    }

    fn keep(&mut self, slot: usize, user: Option<Addr>) {
        while self.slots.len() <= slot {
            self.slots.push(Addr::NULL);
        }
        if let Some(kept) = self.slots.get_mut(slot) {
            *kept = user.unwrap_or(Addr::NULL);
        }
    }

    /// Bytes held from the system: the heap proper and mappings of their own.
    pub fn held(&self) -> u64 {
        let own = self.memory.segments().iter().filter(|segment| {
            segment.kind == SegmentKind::Heap
                || (segment.kind == SegmentKind::Mmap && segment.range.start != LIBRARY.start)
        });
        own.map(|segment| segment.range.size()).sum()
    }

    /// Serves one line of a trace.
    ///
    /// # Errors
    /// When the allocator finds corrupted words; a trace alone cannot make it so.
    pub fn serve(&mut self, op: TraceOp) -> Result<Served, HeapError> {
        let old = self.block(op.slot);
        let (heap, memory, log) = (self.heap, &mut self.memory, &mut self.log);
        let user = match (op.request, old) {
            (Request::Malloc { size }, _) | (Request::Realloc { size }, None) => heap.malloc(memory, size, log)?,
            (Request::Calloc { count, size }, _) => match count.checked_mul(size) {
                Some(bytes) => heap.calloc(memory, bytes, log)?,
                None => None,
            },
            (Request::Memalign { alignment, size }, _) => heap.memalign(memory, alignment, size, log)?,
            (Request::Realloc { size: 0 }, Some(old)) => {
                heap.free(memory, old, log)?;
                None
            }
            (Request::Realloc { size }, Some(old)) => {
                let new = heap.realloc(memory, old, size, log)?;
                if new.is_none() {
                    return Ok(self.served(None));
                }
                new
            }
            (Request::Free, _) => {
                let served = self.served(old);
                if let Some(old) = old {
                    heap.free(&mut self.memory, old, &mut self.log)?;
                }
                self.keep(op.slot, None);
                return Ok(served);
            }
            (Request::Trim { pad }, _) => {
                heap.trim(memory, pad, log)?;
                return Ok(self.served(None));
            }
            (Request::Option { parameter, value }, _) => {
                heap.mallopt(memory, parameter, value, log)?;
                return Ok(self.served(None));
            }
        };
        self.keep(op.slot, user);
        Ok(self.served(user))
    }

    fn served(&self, user: Option<Addr>) -> Served {
        let brk = self.brk();
        let head = user.map_or(0, |user| self.memory.load(user.offset(-8), Width::W8).bits);
        Served {
            user,
            usable: user.map_or(0, |user| self.heap.usable_size(&self.memory, user)),
            head,
            mapped: user.is_some_and(|user| !(self.heap.start..brk).contains(&user)),
            brk,
        }
    }
}
