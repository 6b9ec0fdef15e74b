//! ptmalloc as in glibc 2.36 on x86-64, one arena, one thread. Every word it keeps lies in the simulated bytes, at the
//! place and in the form of the real one; what it decides it decides by reading them, so that an overflow corrupts what
//! it would corrupt.
//!
//! ```text
//! malloc   tcache -> fastbin -> small bin -> sort the unsorted list -> large bin -> next larger bin -> top -> system
//! free     tcache -> fastbin -> merge with free neighbours -> unsorted list or top -> trim
//! ```
//! Function names follow `malloc/malloc.c`; its own integrity checks keep their texts.

pub(super) mod arena;
mod bins;
mod checks;
pub(super) mod chunk;
pub(super) mod fastbin;
mod free;
mod malloc;
mod memalign;
pub(super) mod quick;
mod realloc;
pub(super) mod tcache;
mod top;
mod tuning;

use super::{Heap, HeapError, HeapEvent, HeapLog};
use crate::memory::{Addr, AddrRange, Memory, Value, Width};

use free::Caller;

use chunk::{Chunk, IS_MMAPPED, NON_MAIN_ARENA};

/// Outcome of an allocator step.
type Outcome<T> = Result<T, HeapError>;

/// Links followed in one list before we say that it goes round in a circle.
const MAX_LINKS: u32 = 1 << 22;

/// One call's hands on the heap.
pub(super) struct Arena<'a> {
    memory: &'a mut Memory,
    heap: Heap,
    log: &'a mut HeapLog,
    /// The arena at work: `main_arena`, or what a forged chunk names.
    av: Addr,
    /// `SIZE_SZ`: bytes of a size word.
    sz: u64,
}

impl<'a> Arena<'a> {
    /// Ready to serve a call.
    pub(super) fn new(heap: &Heap, memory: &'a mut Memory, log: &'a mut HeapLog) -> Arena<'a> {
        Arena {
            memory,
            heap: *heap,
            log,
            av: heap.arena,
            sz: heap.word.bytes(),
        }
    }

    /// `__libc_malloc`.
    pub(super) fn malloc(&mut self, request: u64) -> Outcome<Option<Addr>> {
        let Some(size) = self.checked_request2size(request) else {
            return self.exhausted(request);
        };
        self.log.push(HeapEvent::Rounded { request, chunk: size });
        let tcache = self.ready()?;
        if let Some(chunk) = self.tcache_take(tcache, size)? {
            return Ok(Some(self.user(chunk)));
        }
        match self.int_malloc(size)? {
            Some(chunk) => {
                self.alloc_perturb(chunk, request)?;
                Ok(Some(self.user(chunk)))
            }
            None => self.exhausted(request),
        }
    }

    /// `__libc_calloc` behind its multiplication. It never takes from the tcache.
    pub(super) fn calloc(&mut self, request: u64) -> Outcome<Option<Addr>> {
        self.ready()?;
        let Some(size) = self.checked_request2size(request) else {
            return self.exhausted(request);
        };
        self.log.push(HeapEvent::Rounded { request, chunk: size });
        let old_top = self.top()?;
        let fresh_above = self.fresh_above_top(old_top)?;
        let Some(chunk) = self.int_malloc(size)? else {
            return self.exhausted(request);
        };
        if self.head(chunk)? & IS_MMAPPED == 0 {
            let mut clear = self.size(chunk)?;
            if chunk == old_top && clear > fresh_above && self.perturb_byte() == 0 {
                clear = fresh_above;
            }
            self.clear(self.user(chunk), clear.saturating_sub(self.sz))?;
        }
        Ok(Some(self.user(chunk)))
    }

    /// `__libc_free`.
    pub(super) fn free(&mut self, user: Addr) -> Outcome<()> {
        let chunk = self.chunk_of(user);
        let head = self.head(chunk)?;
        if head & IS_MMAPPED != 0 {
            self.raise_mmap_threshold(head)?;
            return self.munmap_chunk(chunk);
        }
        let tcache = self.ready()?;
        self.enter_arena_of(chunk, head)?;
        self.int_free_at(chunk, head, tcache, Caller::Program)
    }

    /// `arena_for_chunk`: a chunk that claims another arena has that one's address at the start of its 64 MiB heap. Such
    /// chunks are forged here, and their arenas are what the forger made of them.
    fn enter_arena_of(&mut self, chunk: Chunk, head: u64) -> Outcome<()> {
        if head & NON_MAIN_ARENA != 0 {
            let heap_info = Addr(chunk.0 & !0x3ff_ffff);
            self.av = Addr(self.get(heap_info)?);
        }
        Ok(())
    }

    fn exhausted(&mut self, request: u64) -> Outcome<Option<Addr>> {
        self.log.push(HeapEvent::Exhausted { request });
        Ok(None)
    }

    /// Reads a word of allocator state.
    #[inline]
    fn get(&mut self, addr: Addr) -> Outcome<u64> {
        if self.sz == 8 {
            self.read(addr, Width::W8)
        } else {
            self.read(addr, Width::W4)
        }
    }

    #[inline(always)]
    fn read(&mut self, addr: Addr, width: Width) -> Outcome<u64> {
        self.log.cost.words += 1;
        match self.memory.peek_here(addr, width) {
            Some(bits) => Ok(bits),
            None => Err(HeapError::Segfault(addr)),
        }
    }

    /// Writes a word of allocator state.
    #[inline]
    fn set(&mut self, addr: Addr, word: u64) -> Outcome<()> {
        if self.sz == 8 {
            self.write(addr, Width::W8, word)
        } else {
            self.write(addr, Width::W4, word)
        }
    }

    #[inline(always)]
    fn write(&mut self, addr: Addr, width: Width, bits: u64) -> Outcome<()> {
        self.log.cost.words += 1;
        // Pages of the heap and the arena are writable; a corrupted link may lead anywhere.
        let ours = addr.0.wrapping_sub(self.heap.start.0) < 1 << 28
            || addr.0.wrapping_sub(self.heap.arena.0) < arena::LIBC_DATA_SIZE;
        if (ours || self.may_write(addr, width)) && self.memory.poke_here(addr, width, bits) {
            Ok(())
        } else {
            Err(HeapError::Segfault(addr))
        }
    }

    #[cold]
    fn may_write(&self, addr: Addr, width: Width) -> bool {
        self.memory.is_mapped(AddrRange::new(addr, width.bytes()), true)
    }

    /// `memset(addr, 0, size)`.
    fn clear(&mut self, addr: Addr, size: u64) -> Outcome<()> {
        self.fill(addr, size, 0)
    }

    /// `memset(addr, byte, size)`.
    fn fill(&mut self, addr: Addr, size: u64, byte: u64) -> Outcome<()> {
        let range = AddrRange::new(addr, size);
        if !self.memory.is_mapped(range, true) {
            return Err(HeapError::Segfault(addr));
        }
        self.log.cost.bytes += size;
        self.memory.fill(range, Value::int(byte & 0xff));
        Ok(())
    }

    /// `checked_request2size`: header and alignment added; `None` above `PTRDIFF_MAX`.
    fn checked_request2size(&self, request: u64) -> Option<u64> {
        if request > self.heap.word.mask() >> 1 {
            return None;
        }
        Some(((request + self.sz + 15) & !15).max(self.min_size()))
    }
}

/// `malloc_usable_size`; 0 when the words make no sense.
pub(super) fn usable_size(memory: &Memory, heap: &Heap, user: Addr) -> u64 {
    let sz = heap.word.bytes();
    let chunk = Chunk::of_user(user, sz);
    let head = |chunk: Chunk| memory.peek(chunk.head_at(sz), heap.word);
    let Some(word) = head(chunk) else { return 0 };
    let size = word & !chunk::SIZE_BITS;
    if word & IS_MMAPPED != 0 {
        return size.saturating_sub(2 * sz);
    }
    match head(chunk.plus(size)) {
        Some(next) if next & chunk::PREV_INUSE != 0 => size.saturating_sub(sz),
        _ => 0,
    }
}
