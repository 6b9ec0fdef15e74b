//! The thread's cache: for each of 64 small sizes up to 7 freed blocks, last in first out. The struct is itself the
//! first chunk of the heap.
//!
//! ```text
//! user + 0    counts[64], 2 bytes each
//!      + 128  entries[64], a word each: payload address of the newest block
//! ```
//! A cached block's first word is the next one, mangled by its own address (safe-linking); its second word is a key by
//! which a double free is recognised.

use super::arena::Param;
use super::checks::{abort, check};
use super::chunk::Chunk;
use super::{Arena, Outcome};
use crate::heap::HeapEvent;
use crate::memory::{Addr, Width};

/// Offset of the entries.
pub(in crate::heap) const ENTRIES: u64 = 128;
/// Number of sizes.
pub(in crate::heap) const BINS: u64 = 64;

/// `csize2tidx`
#[inline]
fn index_of(size: u64, min_size: u64) -> u64 {
    (size.wrapping_sub(min_size).wrapping_add(15)) / 16
}

/// Where a bin's newest block is noted.
pub(in crate::heap) fn entry_at(tcache: Addr, index: u64, sz: u64) -> Addr {
    Addr(tcache.0.wrapping_add(ENTRIES + index * sz))
}

/// Where a bin's count is noted.
fn count_at(tcache: Addr, index: u64) -> Addr {
    Addr(tcache.0.wrapping_add(index * 2))
}

/// `PROTECT_PTR`, which is its own inverse: a link is stored xor the page number of the word it is stored in.
#[inline]
pub(in crate::heap) fn mangle(place: Addr, link: u64) -> u64 {
    (place.0 >> 12) ^ link
}

impl Arena<'_> {
    /// `ptmalloc_init` and `MAYBE_INIT_TCACHE`, at the first call: where the cache is; null when there was no memory for it.
    #[inline]
    pub(super) fn ready(&mut self) -> Outcome<Addr> {
        let tcache = self.tcache_pointer()?;
        if tcache != Addr::NULL {
            return Ok(tcache);
        }
        self.ptmalloc_init()?;
        self.tcache_init()
    }

    #[cold]
    fn tcache_init(&mut self) -> Outcome<Addr> {
        // `sizeof(tcache_perthread_struct)`
        let size = ENTRIES + BINS * self.sz;
        let Some(chunk) = self.int_malloc(size + 16)? else {
            return Ok(Addr::NULL);
        };
        self.clear(self.user(chunk), size)?;
        self.set_tcache_pointer(self.user(chunk))?;
        Ok(self.user(chunk))
    }

    /// Whether chunks of this size are cached at all: their bin.
    #[inline]
    pub(super) fn tcache_bin(&mut self, tcache: Addr, size: u64) -> Outcome<Option<u64>> {
        let index = index_of(size, self.min_size());
        Ok((tcache != Addr::NULL && index < self.param(Param::TcacheBins)?).then_some(index))
    }

    /// A cached chunk of this size, if there is one.
    #[inline]
    pub(super) fn tcache_take(&mut self, tcache: Addr, size: u64) -> Outcome<Option<Chunk>> {
        let Some(index) = self.tcache_bin(tcache, size)? else {
            return Ok(None);
        };
        let count = self.read(count_at(tcache, index), Width::W2)?;
        if count == 0 {
            return Ok(None);
        }
        self.tcache_pop(tcache, index, count).map(Some)
    }

    /// `tcache_get`
    pub(super) fn tcache_get(&mut self, tcache: Addr, index: u64) -> Outcome<Chunk> {
        let count = self.read(count_at(tcache, index), Width::W2)?;
        self.tcache_pop(tcache, index, count)
    }

    #[inline]
    fn tcache_pop(&mut self, tcache: Addr, index: u64, count: u64) -> Outcome<Chunk> {
        let entry = Addr(self.get(entry_at(tcache, index, self.sz))?);
        check(entry.0.is_multiple_of(16), "malloc(): unaligned tcache chunk detected")?;
        let next = mangle(entry, self.get(entry)?);
        self.set(entry_at(tcache, index, self.sz), next)?;
        self.write(count_at(tcache, index), Width::W2, count.wrapping_sub(1) & 0xffff)?;
        self.set(entry.offset(self.sz as i64), 0)?;
        let chunk = self.chunk_of(entry);
        self.log.cost.chunks += 1;
        self.log.push(HeapEvent::TakeTcache {
            chunk: chunk.addr(),
            size: self.min_size() + index * 16,
        });
        Ok(chunk)
    }

    /// Puts a chunk into the cache if its bin has room.
    #[inline]
    pub(super) fn tcache_put_if_room(&mut self, tcache: Addr, chunk: Chunk, index: u64) -> Outcome<bool> {
        let count = self.read(count_at(tcache, index), Width::W2)?;
        if count >= self.param(Param::TcacheCount)? {
            return Ok(false);
        }
        let user = self.user(chunk);
        let key = self.tcache_key()?;
        self.set(user.offset(self.sz as i64), key)?;
        let newest = self.get(entry_at(tcache, index, self.sz))?;
        self.set(user, mangle(user, newest))?;
        self.set(entry_at(tcache, index, self.sz), user.0)?;
        self.write(count_at(tcache, index), Width::W2, (count + 1) & 0xffff)?;
        self.log.cost.chunks += 1;
        self.log.push(HeapEvent::PutTcache {
            chunk: chunk.addr(),
            size: self.min_size() + index * 16,
        });
        Ok(true)
    }

    /// Whether a bin has room.
    pub(super) fn tcache_has_room(&mut self, tcache: Addr, index: u64) -> Outcome<bool> {
        Ok(self.read(count_at(tcache, index), Width::W2)? < self.param(Param::TcacheCount)?)
    }

    /// A chunk about to be cached carries the key: is it in the list already?
    pub(super) fn tcache_check_double(&mut self, tcache: Addr, chunk: Chunk, index: u64) -> Outcome<()> {
        if self.get(self.user(chunk).offset(self.sz as i64))? != self.tcache_key()? {
            return Ok(());
        }
        let limit = self.param(Param::TcacheCount)?;
        let mut entry = Addr(self.get(entry_at(tcache, index, self.sz))?);
        let mut count = 0;
        while entry != Addr::NULL {
            check(count < limit, "free(): too many chunks detected in tcache")?;
            check(
                entry.0.is_multiple_of(16),
                "free(): unaligned chunk detected in tcache 2",
            )?;
            if entry == self.user(chunk) {
                return abort("free(): double free detected in tcache 2");
            }
            entry = Addr(mangle(entry, self.get(entry)?));
            count += 1;
        }
        Ok(())
    }
}
