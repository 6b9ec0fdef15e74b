//! `__libc_realloc`: in place when the chunk is large enough or its upper neighbour is free, moved otherwise.

use super::arena::Param;
use super::checks::check;
use super::chunk::{Chunk, IS_MMAPPED, PREV_INUSE, SIZE_BITS};
use super::free::Caller;
use super::top::PAGE;
use super::{Arena, Outcome};
use crate::heap::{HeapError, HeapEvent};
use crate::memory::{Addr, AddrRange};

impl Arena<'_> {
    /// `__libc_realloc` for a block and a size above zero.
    pub(in crate::heap) fn realloc(&mut self, user: Addr, request: u64) -> Outcome<Option<Addr>> {
        self.ptmalloc_init()?;
        let old = self.chunk_of(user);
        let head = self.head(old)?;
        let old_size = head & !SIZE_BITS;
        if head & IS_MMAPPED == 0 {
            self.ready()?;
            self.enter_arena_of(old, head)?;
        }
        let fits = old.0 <= old_size.wrapping_neg() && !self.is_misaligned(old);
        check(fits, "realloc(): invalid pointer")?;
        let Some(size) = self.checked_request2size(request) else {
            return self.exhausted(request);
        };
        self.log.push(HeapEvent::Rounded { request, chunk: size });
        let new = if head & IS_MMAPPED != 0 {
            self.realloc_mapping(old, old_size, request, size)?
        } else {
            self.int_realloc(old, old_size, size)?.map(|chunk| self.user(chunk))
        };
        match new {
            Some(new) => Ok(Some(new)),
            None => self.exhausted(request),
        }
    }

    fn realloc_mapping(&mut self, old: Chunk, old_size: u64, request: u64, size: u64) -> Outcome<Option<Addr>> {
        if let Some(new) = self.mremap_chunk(old, size)? {
            return Ok(Some(self.user(new)));
        }
        if old_size.saturating_sub(self.sz) >= size {
            return Ok(Some(self.user(old)));
        }
        let Some(new) = self.malloc(request)? else {
            return Ok(None);
        };
        self.move_bytes(self.user(old), new, old_size.saturating_sub(self.header()))?;
        self.munmap_chunk(old)?;
        Ok(Some(new))
    }

    /// `_int_realloc`
    fn int_realloc(&mut self, old: Chunk, old_size: u64, size: u64) -> Outcome<Option<Chunk>> {
        let system_mem = self.system_mem()?;
        let fine = self.head(old)? > self.header() && old_size < system_mem;
        check(fine, "realloc(): invalid old size")?;
        let next = old.plus(old_size);
        let next_size = self.size(next)?;
        let fine = self.head(next)? > self.header() && next_size < system_mem;
        check(fine, "realloc(): invalid next size")?;
        if old_size >= size {
            return self.trim_chunk(old, old_size, old_size, size).map(Some);
        }
        let joined = old_size.wrapping_add(next_size);
        if next == self.top()? {
            if joined >= size + self.min_size() {
                self.set_head_size(old, size)?;
                self.set_top(old.plus(size))?;
                self.set_head(old.plus(size), (joined - size) | PREV_INUSE)?;
                self.log.push(HeapEvent::FromTop {
                    chunk: next.addr(),
                    size: size - old_size,
                });
                self.log.push(HeapEvent::GrownInPlace {
                    chunk: old.addr(),
                    from: old_size,
                    to: size,
                });
                return Ok(Some(old));
            }
        } else if joined >= size && !self.is_prev_inuse(next.plus(next_size))? {
            self.unlink_chunk(next)?;
            return self.trim_chunk(old, old_size, joined, size).map(Some);
        }
        let Some(new) = self.int_malloc(size)? else {
            return Ok(None);
        };
        self.alloc_perturb(new, size - self.sz)?;
        if new == next {
            let joined = self.size(new)?.wrapping_add(old_size);
            return self.trim_chunk(old, old_size, joined, size).map(Some);
        }
        self.move_bytes(self.user(old), self.user(new), old_size - self.sz)?;
        self.int_free(old, Caller::Library)?;
        Ok(Some(new))
    }

    /// Gives back what a chunk has beyond `size`, if that makes a chunk.
    fn trim_chunk(&mut self, chunk: Chunk, was: u64, has: u64, size: u64) -> Outcome<Chunk> {
        let rest_size = has.wrapping_sub(size);
        let kept = if rest_size < self.min_size() { has } else { size };
        self.log.push(HeapEvent::GrownInPlace {
            chunk: chunk.addr(),
            from: was,
            to: kept,
        });
        if rest_size < self.min_size() {
            self.set_head_size(chunk, has)?;
            self.set_prev_inuse(chunk.plus(has))?;
            return Ok(chunk);
        }
        let rest = chunk.plus(size);
        self.set_head_size(chunk, size)?;
        self.set_head(rest, rest_size | PREV_INUSE)?;
        self.set_prev_inuse(rest.plus(rest_size))?;
        self.log.push(HeapEvent::Split {
            chunk: chunk.addr(),
            size,
            rest: rest.addr(),
            rest_size,
        });
        self.int_free(rest, Caller::Library)?;
        Ok(chunk)
    }

    /// `mremap_chunk`: the kernel resizes or moves the mapping by its page tables.
    fn mremap_chunk(&mut self, chunk: Chunk, size: u64) -> Outcome<Option<Chunk>> {
        let (block, total, offset) = self.mapping_of(chunk, "mremap_chunk(): invalid pointer")?;
        let new_total = Addr(size.wrapping_add(offset + self.sz)).align_up(PAGE).0;
        if total == new_total {
            return Ok(Some(chunk));
        }
        let Some(place) = self.mremap(AddrRange::new(block, total), new_total)? else {
            return Ok(None);
        };
        let new = Chunk(place.0).plus(offset);
        self.set_head(new, (new_total - offset) | IS_MMAPPED)?;
        let mapped = self
            .param(Param::MmappedMem)?
            .wrapping_add(new_total)
            .wrapping_sub(total);
        self.set_param(Param::MmappedMem, mapped)?;
        if mapped > self.param(Param::MaxMmappedMem)? {
            self.set_param(Param::MaxMmappedMem, mapped)?;
        }
        self.log.push(HeapEvent::Mremap {
            from: chunk.addr(),
            to: new.addr(),
            size: new_total,
        });
        Ok(Some(new))
    }

    fn move_bytes(&mut self, from: Addr, to: Addr, bytes: u64) -> Outcome<()> {
        for (addr, write) in [(from, false), (to, true)] {
            if !self.memory.is_mapped(AddrRange::new(addr, bytes), write) {
                return Err(HeapError::Segfault(addr));
            }
        }
        self.log.cost.bytes += bytes;
        self.memory.copy(to, from, bytes);
        let (from, to) = (self.chunk_of(from).addr(), self.chunk_of(to).addr());
        self.log.push(HeapEvent::Moved {
            from,
            to,
            copied: bytes,
        });
        Ok(())
    }
}
