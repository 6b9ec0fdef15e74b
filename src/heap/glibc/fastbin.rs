//! Fastbins: ten singly linked lists for chunks up to 128 bytes. Their chunks keep looking *in use* to their
//! neighbours, so nothing merges until `malloc_consolidate` empties them.

use super::checks::check;
use super::chunk::{Chunk, PREV_INUSE};
use super::free::Caller;
use super::tcache::mangle;
use super::{Arena, MAX_LINKS, Outcome};
use crate::heap::{HeapError, HeapEvent};
use crate::memory::Addr;

/// Number of fastbins.
#[inline]
pub(in crate::heap) fn count(sz: u64) -> u64 {
    if sz == 8 { 10 } else { 11 }
}

impl Arena<'_> {
    /// `fastbin_index`
    #[inline]
    fn fastbin_index(&self, size: u64) -> u64 {
        let shift = if self.sz == 8 { 4 } else { 3 };
        (size >> shift).wrapping_sub(2) & 0xffff_ffff
    }

    /// The first chunk of the fastbin of this size; more of the same size move to the tcache meanwhile.
    pub(super) fn fastbin_take(&mut self, tcache: Addr, size: u64) -> Outcome<Option<Chunk>> {
        let index = self.fastbin_index(size);
        let bin = self.fastbin(index);
        let victim = Chunk(self.get(bin)?);
        if victim == Chunk::NULL {
            return Ok(None);
        }
        check(
            !self.is_misaligned(victim),
            "malloc(): unaligned fastbin chunk detected 2",
        )?;
        self.fastbin_pop(bin, victim)?;
        let found = self.size(victim)?;
        check(self.fastbin_index(found) == index, "malloc(): memory corruption (fast)")?;
        self.log.push(HeapEvent::TakeFastbin {
            chunk: victim.addr(),
            size,
        });
        if let Some(slot) = self.tcache_bin(tcache, size)? {
            while self.tcache_has_room(tcache, slot)? {
                let next = Chunk(self.get(bin)?);
                if next == Chunk::NULL {
                    break;
                }
                check(
                    !self.is_misaligned(next),
                    "malloc(): unaligned fastbin chunk detected 3",
                )?;
                self.fastbin_pop(bin, next)?;
                self.tcache_put_if_room(tcache, next, slot)?;
            }
        }
        Ok(Some(victim))
    }

    fn fastbin_pop(&mut self, bin: Addr, chunk: Chunk) -> Outcome<()> {
        self.log.cost.chunks += 1;
        let next = mangle(self.user(chunk), self.fd(chunk)?.0);
        self.set(bin, next)
    }

    /// Puts a freed chunk into its fastbin.
    pub(super) fn fastbin_put(&mut self, chunk: Chunk, size: u64, caller: Caller) -> Outcome<()> {
        let next = chunk.plus(size);
        let fine = self.head(next)? > self.header() && self.size(next)? < self.system_mem()?;
        check(fine, "free(): invalid next size (fast)")?;
        self.free_perturb(chunk, size)?;
        self.set_have_fastchunks(1)?;
        let bin = self.fastbin(self.fastbin_index(size));
        let old = self.get(bin)?;
        check(old != chunk.0, "double free or corruption (fasttop)")?;
        self.set_fd(chunk, Chunk(mangle(self.user(chunk), old)))?;
        self.set(bin, chunk.0)?;
        if caller == Caller::Library && old != 0 {
            let old_size = self.size(Chunk(old))?;
            check(
                self.fastbin_index(old_size) == self.fastbin_index(size),
                "invalid fastbin entry (free)",
            )?;
        }
        self.log.cost.chunks += 1;
        self.log.push(HeapEvent::PutFastbin {
            chunk: chunk.addr(),
            size,
        });
        Ok(())
    }

    /// `malloc_consolidate`: every fastbin chunk merges with its neighbours and goes to the unsorted list or the top.
    pub(super) fn malloc_consolidate(&mut self) -> Outcome<()> {
        self.set_have_fastchunks(0)?;
        let mut links = 0;
        for index in 0..count(self.sz) {
            let bin = self.fastbin(index);
            let mut chunk = Chunk(self.get(bin)?);
            if chunk == Chunk::NULL {
                continue;
            }
            self.set(bin, 0)?;
            while chunk != Chunk::NULL {
                check(
                    !self.is_misaligned(chunk),
                    "malloc_consolidate(): unaligned fastbin chunk detected",
                )?;
                let size = self.size(chunk)?;
                check(
                    self.fastbin_index(size) == index,
                    "malloc_consolidate(): invalid chunk size",
                )?;
                let next = Chunk(mangle(self.user(chunk), self.fd(chunk)?.0));
                self.consolidate_one(chunk, size)?;
                chunk = next;
                links += 1;
                if links > MAX_LINKS {
                    return Err(HeapError::Endless);
                }
            }
        }
        Ok(())
    }

    fn consolidate_one(&mut self, mut chunk: Chunk, mut size: u64) -> Outcome<()> {
        self.log.cost.chunks += 1;
        let next = chunk.plus(size);
        let next_size = self.size(next)?;
        if !self.is_prev_inuse(chunk)? {
            let below = self.prev_size(chunk)?;
            size = size.wrapping_add(below);
            chunk = chunk.minus(below);
            check(self.size(chunk)? == below, "corrupted size vs. prev_size in fastbins")?;
            self.unlink_chunk(chunk)?;
        }
        if next == self.top()? {
            size = size.wrapping_add(next_size);
            self.set_head(chunk, size | PREV_INUSE)?;
            self.set_top(chunk)?;
            self.log.push(HeapEvent::IntoTop {
                chunk: chunk.addr(),
                size,
            });
            return Ok(());
        }
        if self.is_prev_inuse(next.plus(next_size))? {
            self.clear_prev_inuse(next)?;
        } else {
            size = size.wrapping_add(next_size);
            self.unlink_chunk(next)?;
        }
        let unsorted = self.unsorted();
        let first = self.fd(unsorted)?;
        self.set_fd(unsorted, chunk)?;
        self.set_bk(first, chunk)?;
        if !self.is_small(size) {
            self.set_fd_nextsize(chunk, Chunk::NULL)?;
            self.set_bk_nextsize(chunk, Chunk::NULL)?;
        }
        self.set_head(chunk, size | PREV_INUSE)?;
        self.set_bk(chunk, unsorted)?;
        self.set_fd(chunk, first)?;
        self.set_foot(chunk, size)?;
        self.log.push(HeapEvent::PutBin {
            chunk: chunk.addr(),
            size,
        });
        Ok(())
    }
}
