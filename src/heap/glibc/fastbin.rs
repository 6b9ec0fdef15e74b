//! Fastbins: ten singly linked lists for chunks up to 128 bytes. Their chunks keep looking *in use* to their
//! neighbours, so nothing merges until `malloc_consolidate` empties them.

use super::checks::check;
use super::chunk::{Chunk, HEADER, PREV_INUSE};
use super::free::Caller;
use super::tcache::mangle;
use super::{Arena, MAX_LINKS, Outcome, bins};
use crate::heap::{HeapError, HeapEvent};
use crate::memory::Addr;

/// Number of fastbins.
pub(in crate::heap) const FASTBINS: u64 = 10;

/// `fastbin_index`
#[inline]
pub(super) fn index_of(size: u64) -> u64 {
    (size >> 4).wrapping_sub(2) & 0xffff_ffff
}

impl Arena<'_> {
    /// The first chunk of the fastbin of this size; more of the same size move to the tcache meanwhile.
    pub(super) fn fastbin_take(&mut self, tcache: Addr, size: u64) -> Outcome<Option<Chunk>> {
        let index = index_of(size);
        let bin = self.fastbin(index);
        let victim = Chunk(self.get(bin)?);
        if victim == Chunk::NULL {
            return Ok(None);
        }
        check(!victim.is_misaligned(), "malloc(): unaligned fastbin chunk detected 2")?;
        self.fastbin_pop(bin, victim)?;
        check(
            index_of(self.size(victim)?) == index,
            "malloc(): memory corruption (fast)",
        )?;
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
                check(!next.is_misaligned(), "malloc(): unaligned fastbin chunk detected 3")?;
                self.fastbin_pop(bin, next)?;
                self.tcache_put_if_room(tcache, next, slot)?;
            }
        }
        Ok(Some(victim))
    }

    fn fastbin_pop(&mut self, bin: Addr, chunk: Chunk) -> Outcome<()> {
        self.log.cost.chunks += 1;
        let next = mangle(chunk.user(), self.fd(chunk)?.0);
        self.set(bin, next)
    }

    /// Puts a freed chunk into its fastbin.
    pub(super) fn fastbin_put(&mut self, chunk: Chunk, size: u64, caller: Caller) -> Outcome<()> {
        let next = chunk.plus(size);
        let fine = self.head(next)? > HEADER && self.size(next)? < self.system_mem()?;
        check(fine, "free(): invalid next size (fast)")?;
        self.set_have_fastchunks(1)?;
        let bin = self.fastbin(index_of(size));
        let old = self.get(bin)?;
        check(old != chunk.0, "double free or corruption (fasttop)")?;
        self.set_fd(chunk, Chunk(mangle(chunk.user(), old)))?;
        self.set(bin, chunk.0)?;
        if caller == Caller::Library && old != 0 {
            let old_size = self.size(Chunk(old))?;
            check(index_of(old_size) == index_of(size), "invalid fastbin entry (free)")?;
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
        for index in 0..FASTBINS {
            let bin = self.fastbin(index);
            let mut chunk = Chunk(self.get(bin)?);
            if chunk == Chunk::NULL {
                continue;
            }
            self.set(bin, 0)?;
            while chunk != Chunk::NULL {
                check(
                    !chunk.is_misaligned(),
                    "malloc_consolidate(): unaligned fastbin chunk detected",
                )?;
                let size = self.size(chunk)?;
                check(index_of(size) == index, "malloc_consolidate(): invalid chunk size")?;
                let next = Chunk(mangle(chunk.user(), self.fd(chunk)?.0));
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
        if !bins::is_small(size) {
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
