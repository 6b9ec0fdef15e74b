//! The way most calls go: `malloc` finds a block in the thread's cache, `free` puts one there.
//!
//! The words read and written are those of [`super::tcache`], and so are the costs and the events; but each page is
//! looked up once instead of once for each word. Whatever is unusual (an empty or a full bin, words that make no sense,
//! a block that overlaps the cache itself) is left untouched for the long way, which judges and names it.

use super::arena::{Param, places};
use super::tcache::{BINS, ENTRIES, mangle};
use crate::heap::{Heap, HeapEvent, HeapLog};
use crate::memory::{Addr, Memory, Width};

/// `sizeof(tcache_perthread_struct)` where words have 8 bytes.
const CACHE_SIZE: u64 = ENTRIES + BINS * 8;
/// The smallest chunk where words have 8 bytes.
const MIN_SIZE: u64 = 32;

/// Whether words at an address are the heap's own.
#[inline(always)]
fn is_ours(heap: &Heap, addr: Addr) -> bool {
    addr.0.wrapping_sub(heap.start.0) < 1 << 28
}

/// Whether 16 bytes at an address have nothing to do with the cache.
#[inline(always)]
fn is_apart(tcache: Addr, user: Addr) -> bool {
    user.0.wrapping_sub(tcache.0).wrapping_add(32) >= CACHE_SIZE + 32
}

/// Where the cache is and whether chunks of this size are cached: the bin.
#[inline(always)]
fn bin_of(heap: &Heap, memory: &Memory, size: u64) -> Option<(Addr, u64)> {
    let thread = memory.words(places::field(heap, places::TCACHE), 8)?;
    let tcache = Addr(thread.get(0, Width::W8));
    let settings = memory.words(places::param(heap, Param::TcacheBins), 8)?;
    let index = (size.wrapping_sub(MIN_SIZE).wrapping_add(15)) / 16;
    let is_cached = index < BINS && index < settings.get(0, Width::W8) && is_ours(heap, tcache);
    is_cached.then_some((tcache, index))
}

/// `malloc` from the cache; `None` when it goes another way.
#[inline]
pub(in crate::heap) fn malloc(heap: &Heap, memory: &mut Memory, log: &mut HeapLog, request: u64) -> Option<Addr> {
    if heap.word != Width::W8 || request > BINS * 16 + 8 {
        return None;
    }
    let size = ((request + 8 + 15) & !15).max(MIN_SIZE);
    let (tcache, index) = bin_of(heap, memory, size)?;
    let cache = memory.words(tcache, CACHE_SIZE)?;
    let count = cache.get(index * 2, Width::W2);
    let user = Addr(cache.get(ENTRIES + index * 8, Width::W8));
    if count == 0 || !user.0.is_multiple_of(16) || !is_ours(heap, user) || !is_apart(tcache, user) {
        return None;
    }
    let mut block = memory.words_mut(user, 16)?;
    let next = mangle(user, block.get(0, Width::W8));
    block.set(8, Width::W8, 0);
    let mut cache = memory.words_mut(tcache, CACHE_SIZE)?;
    cache.set(ENTRIES + index * 8, Width::W8, next);
    cache.set(index * 2, Width::W2, count - 1);
    log.cost.words += 8;
    log.cost.chunks += 1;
    log.push(HeapEvent::Rounded { request, chunk: size });
    log.push(HeapEvent::TakeTcache {
        chunk: user.offset(-16),
        size: MIN_SIZE + index * 16,
    });
    Some(user)
}

/// `free` into the cache; whether that was the way.
#[inline]
pub(in crate::heap) fn free(heap: &Heap, memory: &mut Memory, log: &mut HeapLog, user: Addr) -> bool {
    try_free(heap, memory, log, user).is_some()
}

#[inline(always)]
fn try_free(heap: &Heap, memory: &mut Memory, log: &mut HeapLog, user: Addr) -> Option<()> {
    if heap.word != Width::W8 || !user.0.is_multiple_of(16) || !is_ours(heap, user) {
        return None;
    }
    let block = memory.words(user.offset(-16), 32)?;
    let (head, mark) = (block.get(8, Width::W8), block.get(24, Width::W8));
    // Neither a mapping nor another arena's; the flag of the chunk below says nothing here.
    let size = head & !1;
    if !size.is_multiple_of(16) || size < MIN_SIZE {
        return None;
    }
    let (tcache, index) = bin_of(heap, memory, size)?;
    let key = memory
        .words(places::field(heap, places::TCACHE_KEY), 8)?
        .get(0, Width::W8);
    let most = memory
        .words(places::param(heap, Param::TcacheCount), 8)?
        .get(0, Width::W8);
    if mark == key || !is_apart(tcache, user) {
        return None;
    }
    let mut cache = memory.words_mut(tcache, CACHE_SIZE)?;
    let count = cache.get(index * 2, Width::W2);
    if count >= most {
        return None;
    }
    let newest = cache.get(ENTRIES + index * 8, Width::W8);
    cache.set(ENTRIES + index * 8, Width::W8, user.0);
    cache.set(index * 2, Width::W2, (count + 1) & 0xffff);
    let mut block = memory.words_mut(user, 16)?;
    block.set(8, Width::W8, key);
    block.set(0, Width::W8, mangle(user, newest));
    log.cost.words += 13;
    log.cost.chunks += 1;
    log.push(HeapEvent::PutTcache {
        chunk: user.offset(-16),
        size: MIN_SIZE + index * 16,
    });
    Some(())
}
