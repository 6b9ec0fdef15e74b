//! `_int_malloc`: finding a chunk of exactly the rounded size.

use super::arena::Param;
use super::bins::BINMAP_WORDS;
use super::checks::check;
use super::chunk::{Chunk, PREV_INUSE, SIZE_BITS};
use super::{Arena, MAX_LINKS, Outcome};
use crate::heap::{HeapError, HeapEvent};
use crate::memory::Addr;

/// Unsorted chunks looked at in one round.
const MAX_ITERS: u32 = 10_000;

/// What came of sorting the unsorted list.
enum Sorted {
    /// A chunk of the right size.
    Found(Chunk),
    /// Nothing yet: go on to the bins.
    Nothing,
}

impl Arena<'_> {
    /// `_int_malloc` for a chunk of `size` bytes; `None` when the system gives no more.
    pub(super) fn int_malloc(&mut self, size: u64) -> Outcome<Option<Chunk>> {
        let tcache = self.tcache_pointer()?;
        if size <= self.max_fast()?
            && let Some(chunk) = self.fastbin_take(tcache, size)?
        {
            return Ok(Some(chunk));
        }
        if self.is_small(size) {
            if let Some(chunk) = self.small_bin_take(tcache, size)? {
                return Ok(Some(chunk));
            }
        } else if self.have_fastchunks()? {
            self.malloc_consolidate()?;
        }
        loop {
            if let Sorted::Found(chunk) = self.sort_unsorted(tcache, size)? {
                return Ok(Some(chunk));
            }
            if !self.is_small(size)
                && let Some(chunk) = self.large_bin_take(size)?
            {
                return Ok(Some(chunk));
            }
            if let Some(chunk) = self.larger_bin_take(size)? {
                return Ok(Some(chunk));
            }
            if let Some(chunk) = self.top_take(size)? {
                return Ok(Some(chunk));
            }
            if !self.have_fastchunks()? {
                return self.sysmalloc(size);
            }
            self.malloc_consolidate()?;
        }
    }

    /// The oldest chunk of the small bin of this size; more of them move to the tcache meanwhile.
    fn small_bin_take(&mut self, tcache: Addr, size: u64) -> Outcome<Option<Chunk>> {
        let bin = self.bin_at(self.bin_index(size));
        let victim = self.bk(bin)?;
        if victim == bin {
            return Ok(None);
        }
        let before = self.bk(victim)?;
        check(
            self.fd(before)? == victim,
            "malloc(): smallbin double linked list corrupted",
        )?;
        self.small_bin_pop(bin, victim, before, size)?;
        if let Some(slot) = self.tcache_bin(tcache, size)? {
            while self.tcache_has_room(tcache, slot)? {
                let next = self.bk(bin)?;
                if next == bin || next == Chunk::NULL {
                    break;
                }
                let before = self.bk(next)?;
                self.small_bin_pop(bin, next, before, size)?;
                self.tcache_put_if_room(tcache, next, slot)?;
            }
        }
        Ok(Some(victim))
    }

    fn small_bin_pop(&mut self, bin: Chunk, chunk: Chunk, before: Chunk, size: u64) -> Outcome<()> {
        self.set_prev_inuse(chunk.plus(size))?;
        self.set_bk(bin, before)?;
        self.set_fd(before, bin)?;
        self.log.cost.chunks += 1;
        self.log.push(HeapEvent::TakeBin {
            chunk: chunk.addr(),
            size,
        });
        Ok(())
    }

    /// Empties the unsorted list from its old end: exact fits are used, all others go to their bins.
    fn sort_unsorted(&mut self, tcache: Addr, wanted: u64) -> Outcome<Sorted> {
        let unsorted = self.unsorted();
        let slot = self.tcache_bin(tcache, wanted)?;
        let mut cached = None;
        let mut sorted = 0;
        for _ in 0..MAX_ITERS {
            let victim = self.bk(unsorted)?;
            if victim == unsorted {
                break;
            }
            let before = self.bk(victim)?;
            let size = self.size(victim)?;
            self.check_unsorted(victim, before, size)?;
            self.log.cost.chunks += 1;
            if self.is_small(wanted)
                && before == unsorted
                && victim == self.last_remainder()?
                && size > wanted + self.min_size()
            {
                return self.split_last_remainder(victim, size, wanted).map(Sorted::Found);
            }
            check(self.fd(before)? == victim, "malloc(): corrupted unsorted chunks 3")?;
            self.set_bk(unsorted, before)?;
            self.set_fd(before, unsorted)?;
            if size != wanted {
                self.log.push(HeapEvent::Looked {
                    chunk: victim.addr(),
                    size,
                });
                self.put_sorted(victim, size)?;
                sorted += 1;
                let limit = self.param(Param::TcacheUnsortedLimit)?;
                if let Some(slot) = cached
                    && limit > 0
                    && sorted > limit
                {
                    return self.tcache_get(tcache, slot).map(Sorted::Found);
                }
                continue;
            }
            self.set_prev_inuse(victim.plus(size))?;
            self.log.push(HeapEvent::TakeBin {
                chunk: victim.addr(),
                size,
            });
            match slot {
                Some(slot) if self.tcache_put_if_room(tcache, victim, slot)? => cached = Some(slot),
                _ => return Ok(Sorted::Found(victim)),
            }
        }
        match cached {
            Some(slot) => self.tcache_get(tcache, slot).map(Sorted::Found),
            None => Ok(Sorted::Nothing),
        }
    }

    fn check_unsorted(&mut self, victim: Chunk, before: Chunk, size: u64) -> Outcome<()> {
        let next = victim.plus(size);
        let system_mem = self.system_mem()?;
        check(
            size > self.header() && size <= system_mem,
            "malloc(): invalid size (unsorted)",
        )?;
        let next_head = self.head(next)?;
        check(
            next_head >= self.header() && next_head <= system_mem,
            "malloc(): invalid next size (unsorted)",
        )?;
        let foot = self.prev_size(next)? & !SIZE_BITS;
        check(foot == size, "malloc(): mismatching next->prev_size (unsorted)")?;
        let linked = self.fd(before)? == victim && self.fd(victim)? == self.unsorted();
        check(linked, "malloc(): unsorted double linked list corrupted")?;
        check(
            next_head & PREV_INUSE == 0,
            "malloc(): invalid next->prev_inuse (unsorted)",
        )
    }

    /// Small requests in a row are cut from the same chunk, so that they lie side by side.
    fn split_last_remainder(&mut self, victim: Chunk, size: u64, wanted: u64) -> Outcome<Chunk> {
        let unsorted = self.unsorted();
        let (rest, rest_size) = (victim.plus(wanted), size - wanted);
        self.set_bk(unsorted, rest)?;
        self.set_fd(unsorted, rest)?;
        self.set_last_remainder(rest)?;
        self.set_bk(rest, unsorted)?;
        self.set_fd(rest, unsorted)?;
        if !self.is_small(rest_size) {
            self.set_fd_nextsize(rest, Chunk::NULL)?;
            self.set_bk_nextsize(rest, Chunk::NULL)?;
        }
        self.set_split_heads(victim, wanted, rest_size)?;
        Ok(victim)
    }

    /// Sizes and flags of a chunk that has been cut, and the foot of the rest.
    fn set_split_heads(&mut self, victim: Chunk, wanted: u64, rest_size: u64) -> Outcome<()> {
        let rest = victim.plus(wanted);
        self.set_head(victim, wanted | PREV_INUSE)?;
        self.set_head(rest, rest_size | PREV_INUSE)?;
        self.set_foot(rest, rest_size)?;
        let (chunk, rest) = (victim.addr(), rest.addr());
        self.log.push(HeapEvent::Split {
            chunk,
            size: wanted,
            rest,
            rest_size,
        });
        Ok(())
    }

    /// The smallest sufficient chunk of the large bin of this size.
    fn large_bin_take(&mut self, wanted: u64) -> Outcome<Option<Chunk>> {
        let bin = self.bin_at(self.bin_index(wanted));
        let first = self.fd(bin)?;
        if first == bin || self.head(first)? < wanted {
            return Ok(None);
        }
        let mut victim = self.bk_nextsize(first)?;
        let mut links = 0;
        let size = loop {
            self.log.cost.chunks += 1;
            let size = self.size(victim)?;
            if size >= wanted {
                break size;
            }
            self.log.push(HeapEvent::Looked {
                chunk: victim.addr(),
                size,
            });
            victim = self.bk_nextsize(victim)?;
            links += 1;
            if links > MAX_LINKS {
                return Err(HeapError::Endless);
            }
        };
        // Not the first of its size, so that the list of sizes need not change.
        if victim != self.bk(bin)? {
            let second = self.fd(victim)?;
            if self.head(victim)? == self.head(second)? {
                victim = second;
            }
        }
        self.unlink_chunk(victim)?;
        self.split_or_use(victim, size, wanted, "malloc(): corrupted unsorted chunks")?;
        Ok(Some(victim))
    }

    /// Cuts an unlinked chunk and puts the rest into the unsorted list; a rest too small stays with it.
    fn split_or_use(&mut self, victim: Chunk, size: u64, wanted: u64, text: &'static str) -> Outcome<Option<Chunk>> {
        let rest_size = size.wrapping_sub(wanted);
        if rest_size < self.min_size() {
            self.set_prev_inuse(victim.plus(size))?;
            return Ok(None);
        }
        let rest = victim.plus(wanted);
        self.put_unsorted(rest, rest_size, text)?;
        self.set_split_heads(victim, wanted, rest_size)?;
        Ok(Some(rest))
    }

    /// The last chunk of the next bin that holds anything, found by the map of bins.
    fn larger_bin_take(&mut self, wanted: u64) -> Outcome<Option<Chunk>> {
        let mut index = self.bin_index(wanted) + 1;
        while index >> 5 < BINMAP_WORDS {
            let map = self.binmap(index >> 5)?;
            let ahead = map >> (index & 31);
            if ahead == 0 {
                index = ((index >> 5) + 1) << 5;
                continue;
            }
            index += u64::from(ahead.trailing_zeros());
            let bin = self.bin_at(index.max(1));
            let victim = self.bk(bin)?;
            if victim == bin {
                self.set_binmap(index >> 5, map & !(1 << (index & 31)))?;
                index += 1;
                continue;
            }
            let size = self.size(victim)?;
            self.unlink_chunk(victim)?;
            let rest = self.split_or_use(victim, size, wanted, "malloc(): corrupted unsorted chunks 2")?;
            if let Some(rest) = rest
                && self.is_small(wanted)
            {
                self.set_last_remainder(rest)?;
            }
            return Ok(Some(victim));
        }
        Ok(None)
    }
}
