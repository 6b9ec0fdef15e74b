//! Reads a heap back from its bytes, for pictures, goldens and tests: what lies between the heap's start and the break.
//!
//! ```text
//! start | tcache struct | in use | tcache | bin ... | top | break        and each mapping of its own
//! ```
//! A free chunk in a bin is recognised by the P bit of the chunk above; those in the tcache and in fastbins look in use
//! to their neighbours and are found through their lists.

use super::glibc::arena::places;
use super::glibc::chunk::{Chunk, IS_MMAPPED, PREV_INUSE, SIZE_BITS};
use super::glibc::{fastbin, tcache};
use super::{AllocatorKind, Heap, teaching_walk};
use crate::memory::{Addr, AddrRange, Life, Memory, SegmentKind};
use rustc_hash::FxHashSet;

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BlockState {
    /// Handed out.
    InUse,
    /// Free, in the tcache.
    Tcache,
    /// Free, in a fastbin.
    Fast,
    /// Free, in the unsorted, a small or a large bin.
    Bin,
    /// The top chunk.
    Top,
    /// Handed out, a mapping of its own.
    Mmapped,
    /// Its words make no sense.
    Corrupt,
}

/// One block as its words describe it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BlockInfo {
    /// Its first byte.
    pub chunk: Addr,
    /// Bytes, header included.
    pub size: u64,
    /// Its payload.
    pub user: Addr,
    /// What it is.
    pub state: BlockState,
}

/// Fastbin chunks that a part of the heap is worth finding through their lists; beyond, lifetimes tell.
const MAX_FAST: usize = 4096;

/// The whole heap by address, mappings last. The cost grows with the heap: views use [`walk_from`].
pub fn walk(memory: &Memory, heap: &Heap) -> Vec<BlockInfo> {
    let mut blocks = Vec::new();
    walk_each(memory, heap, &mut |block| blocks.push(block));
    blocks
}

/// The same blocks in the same order, shown one after the other: nothing is gathered.
pub fn walk_each(memory: &Memory, heap: &Heap, see: &mut dyn FnMut(BlockInfo)) {
    walk_on(memory, heap, heap.start, usize::MAX, see);
    mappings(memory, heap).into_iter().for_each(see);
}

/// At most `max` blocks of the heap proper, from the one around `addr` on. The cost does not grow with the heap.
pub fn walk_from(memory: &Memory, heap: &Heap, addr: Addr, max: usize) -> Vec<BlockInfo> {
    let mut blocks = Vec::new();
    walk_on(memory, heap, addr, max, &mut |block| blocks.push(block));
    blocks
}

fn walk_on(memory: &Memory, heap: &Heap, addr: Addr, max: usize, see: &mut dyn FnMut(BlockInfo)) {
    if heap.kind != AllocatorKind::Glibc {
        return teaching_walk::walk_on(memory, heap, addr, max, see);
    }
    let Some(range) = heap_range(memory, heap) else {
        return;
    };
    let most_fast = if max == usize::MAX { max } else { MAX_FAST };
    let lists = Lists::read(memory, heap, most_fast);
    let mut chunk = start_near(memory, heap, range, addr);
    let mut seen = 0;
    while chunk.0 < range.end.0 && seen < max {
        let block = block_at(memory, heap, &lists, range, chunk);
        chunk = Chunk(block.chunk.0 + block.size);
        if chunk.0 > addr.0 {
            see(block);
            seen += 1;
        }
    }
}

/// The blocks that are mappings of their own, by address.
pub fn mappings(memory: &Memory, heap: &Heap) -> Vec<BlockInfo> {
    if heap.kind != AllocatorKind::Glibc {
        return Vec::new();
    }
    let sz = heap.word.bytes();
    let library = memory.segment_at(heap.arena).map(|segment| segment.range.start);
    let segments = memory.segments().iter();
    segments
        .filter(|segment| segment.kind == SegmentKind::Mmap && Some(segment.range.start) != library)
        .filter_map(|segment| {
            let chunk = first_chunk(heap, segment.range.start);
            let head = memory.peek(chunk.head_at(sz), heap.word)?;
            let size = head & !SIZE_BITS;
            (head & IS_MMAPPED != 0 && chunk.0 + size == segment.range.end.0).then_some(BlockInfo {
                chunk: chunk.addr(),
                size,
                user: chunk.user(sz),
                state: BlockState::Mmapped,
            })
        })
        .collect()
}

/// The first chunk of a stretch: its payload is aligned, so that with narrow words it begins a little behind.
fn first_chunk(heap: &Heap, start: Addr) -> Chunk {
    let sz = heap.word.bytes();
    Chunk::of_user(Chunk(start.0).user(sz).align_up(16), sz)
}

/// From the heap's start to the break; `None` before the first allocation.
pub fn heap_range(memory: &Memory, heap: &Heap) -> Option<AddrRange> {
    let range = memory.segment_at(heap.start)?.range;
    (range.start == heap.start).then_some(range)
}

/// What the lists say, read once.
struct Lists {
    top: u64,
    tcache: FxHashSet<u64>,
    fast: FxHashSet<u64>,
    /// The fastbins hold more than was read.
    fast_cut: bool,
}

impl Lists {
    fn read(memory: &Memory, heap: &Heap, most: usize) -> Lists {
        let sz = heap.word.bytes();
        let word = |addr: Addr| memory.peek(addr, heap.word).unwrap_or(0);
        let field = |place| places::field(heap, place);
        let mut lists = Lists {
            top: word(field(places::TOP)),
            tcache: FxHashSet::default(),
            fast: FxHashSet::default(),
            fast_cut: false,
        };
        let cache = Addr(word(field(places::TCACHE)));
        if cache != Addr::NULL {
            for index in 0..tcache::BINS {
                let mut entry = Addr(word(tcache::entry_at(cache, index, sz)));
                for _ in 0..8 {
                    if entry == Addr::NULL || !lists.tcache.insert(Chunk::of_user(entry, sz).0) {
                        break;
                    }
                    entry = Addr(tcache::mangle(entry, word(entry)));
                }
            }
        }
        for index in 0..fastbin::count(sz) {
            let mut chunk = Chunk(word(field(places::FASTBINS).offset((index * sz) as i64)));
            while chunk != Chunk::NULL && !lists.fast_cut && lists.fast.insert(chunk.0) {
                chunk = Chunk(tcache::mangle(chunk.user(sz), word(chunk.user(sz))));
                lists.fast_cut = lists.fast.len() >= most;
            }
        }
        lists
    }
}

/// A chunk at or below `addr` to begin with: a live block near it, or the heap's start.
fn start_near(memory: &Memory, heap: &Heap, range: AddrRange, addr: Addr) -> Chunk {
    let start = first_chunk(heap, range.start);
    let sz = heap.word.bytes();
    if !range.contains(addr) {
        return start;
    }
    memory
        .live_block_before(addr)
        .and_then(|id| memory.allocation(id))
        .map(|allocation| Chunk::of_user(allocation.range.start, sz))
        .filter(|chunk| chunk.0 > start.0 && chunk.user(sz).0 % 16 == 0)
        .unwrap_or(start)
}

/// The block at a chunk address, judged by its words.
fn block_at(memory: &Memory, heap: &Heap, lists: &Lists, range: AddrRange, chunk: Chunk) -> BlockInfo {
    let sz = heap.word.bytes();
    let head = |chunk: Chunk| memory.peek(chunk.head_at(sz), heap.word).unwrap_or(0);
    let size = head(chunk) & !SIZE_BITS;
    let info = |size: u64, state: BlockState| BlockInfo {
        chunk: chunk.addr(),
        size,
        user: chunk.user(sz),
        state,
    };
    let rest = range.end.0 - chunk.0;
    if chunk.0 == lists.top {
        let state = if size == rest {
            BlockState::Top
        } else {
            BlockState::Corrupt
        };
        return info(rest, state);
    }
    // Fenceposts (headers alone) stand where the break was moved by others.
    let is_fence = size == 2 * sz;
    if size > rest || !is_fence && (size < 4 * sz || !size.is_multiple_of(16)) {
        return info(resume_after(memory, sz, lists, range, chunk), BlockState::Corrupt);
    }
    let live = || {
        let id = memory.block_at(chunk.user(sz));
        id.and_then(|id| memory.allocation(id))
            .is_some_and(|allocation| allocation.life == Life::Live)
    };
    let state = if size < rest && head(chunk.plus(size)) & PREV_INUSE == 0 {
        BlockState::Bin
    } else if lists.tcache.contains(&chunk.0) {
        BlockState::Tcache
    } else if lists.fast.contains(&chunk.0) || (lists.fast_cut && size <= 16 * sz && !live()) {
        BlockState::Fast
    } else {
        BlockState::InUse
    };
    info(size, state)
}

/// Bytes from a corrupt chunk to the next place where a chunk is known to begin.
fn resume_after(memory: &Memory, sz: u64, lists: &Lists, range: AddrRange, chunk: Chunk) -> u64 {
    let next = memory
        .live_block_after(chunk.user(sz).offset(1), range.end)
        .and_then(|id| memory.allocation(id));
    let next = next.map_or(range.end.0, |allocation| Chunk::of_user(allocation.range.start, sz).0);
    let top = if chunk.0 < lists.top && lists.top < range.end.0 {
        lists.top
    } else {
        range.end.0
    };
    next.min(top).max(chunk.0 + 16).min(range.end.0) - chunk.0
}
