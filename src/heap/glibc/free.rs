//! `_int_free`: tcache, fastbin, or merging with free neighbours.

use super::arena::{IntParam, Param};
use super::checks::check;
use super::chunk::{Chunk, IS_MMAPPED, PREV_INUSE, SIZE_BITS};
use super::{Arena, Outcome};
use crate::heap::HeapEvent;
use crate::memory::Addr;

/// A merged chunk of this size makes glibc empty the fastbins and think of trimming.
const CONSOLIDATION_THRESHOLD: u64 = 65_536;

/// Who frees: from inside malloc.c (where the arena's lock is held) one thing more is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Caller {
    /// `free`
    Program,
    /// `realloc`, `memalign` and `sysmalloc`.
    Library,
}

impl Arena<'_> {
    /// `_int_free`
    pub(super) fn int_free(&mut self, chunk: Chunk, caller: Caller) -> Outcome<()> {
        let (head, tcache) = (self.head(chunk)?, self.tcache_pointer()?);
        self.int_free_at(chunk, head, tcache, caller)
    }

    /// `_int_free`, where the size word has been read.
    #[inline]
    pub(super) fn int_free_at(&mut self, chunk: Chunk, head: u64, tcache: Addr, caller: Caller) -> Outcome<()> {
        let size = head & !SIZE_BITS;
        let fits = chunk.0 <= size.wrapping_neg() && !self.is_misaligned(chunk);
        check(fits, "free(): invalid pointer")?;
        check(
            size >= self.min_size() && size.is_multiple_of(16),
            "free(): invalid size",
        )?;
        if let Some(slot) = self.tcache_bin(tcache, size)? {
            self.tcache_check_double(tcache, chunk, slot)?;
            if self.tcache_put_if_room(tcache, chunk, slot)? {
                return Ok(());
            }
        }
        if size <= self.max_fast()? {
            return self.fastbin_put(chunk, size, caller);
        }
        if head & IS_MMAPPED != 0 {
            return self.munmap_chunk(chunk);
        }
        self.merge(chunk, size)
    }

    /// Joins a chunk with free neighbours; the result goes to the unsorted list or into the top.
    fn merge(&mut self, mut chunk: Chunk, mut size: u64) -> Outcome<()> {
        let next = chunk.plus(size);
        let top = self.top()?;
        check(chunk != top, "double free or corruption (top)")?;
        let beyond = self.is_contiguous()? && next.0 >= top.0.wrapping_add(self.size(top)?);
        check(!beyond, "double free or corruption (out)")?;
        check(self.is_prev_inuse(next)?, "double free or corruption (!prev)")?;
        let next_size = self.size(next)?;
        let fine = self.head(next)? > self.header() && next_size < self.system_mem()?;
        check(fine, "free(): invalid next size (normal)")?;
        self.free_perturb(chunk, size)?;
        self.log.cost.chunks += 1;
        if !self.is_prev_inuse(chunk)? {
            let below = self.prev_size(chunk)?;
            size = size.wrapping_add(below);
            chunk = chunk.minus(below);
            check(
                self.size(chunk)? == below,
                "corrupted size vs. prev_size while consolidating",
            )?;
            self.unlink_chunk(chunk)?;
            self.log.push(HeapEvent::Coalesce {
                chunk: chunk.addr(),
                size,
            });
        }
        if next == top {
            size = size.wrapping_add(next_size);
            self.set_head(chunk, size | PREV_INUSE)?;
            self.set_top(chunk)?;
            self.log.push(HeapEvent::IntoTop {
                chunk: chunk.addr(),
                size,
            });
        } else {
            if self.is_prev_inuse(next.plus(next_size))? {
                self.clear_prev_inuse(next)?;
            } else {
                self.unlink_chunk(next)?;
                size = size.wrapping_add(next_size);
                self.log.push(HeapEvent::Coalesce {
                    chunk: chunk.addr(),
                    size,
                });
            }
            self.put_unsorted(chunk, size, "free(): corrupted unsorted chunks")?;
            self.set_head(chunk, size | PREV_INUSE)?;
            self.set_foot(chunk, size)?;
        }
        if size >= CONSOLIDATION_THRESHOLD {
            if self.have_fastchunks()? {
                self.malloc_consolidate()?;
            }
            let top = self.top()?;
            let is_main = self.av == self.heap.arena;
            if is_main && self.size(top)? >= self.param(Param::TrimThreshold)? {
                let pad = self.param(Param::TopPad)?;
                self.systrim(pad)?;
            }
        }
        Ok(())
    }

    /// Freeing a mapping larger than the threshold raises it: the program seems to need such blocks again and again.
    pub(super) fn raise_mmap_threshold(&mut self, head: u64) -> Outcome<()> {
        // `DEFAULT_MMAP_THRESHOLD_MAX`
        let most = if self.sz == 8 { 32 << 20 } else { 512 << 10 };
        if self.int_param(IntParam::NoDynThreshold)? == 0 && head > self.param(Param::MmapThreshold)? && head <= most {
            let size = head & !SIZE_BITS;
            self.set_param(Param::MmapThreshold, size)?;
            self.set_param(Param::TrimThreshold, 2 * size)?;
        }
        Ok(())
    }
}
