//! One list of free blocks, and boundary tags: the allocator of the textbooks (Knuth 2.5; CS:APP 9.9). Which free block a
//! request gets, and when neighbours are merged, are settings, so that they can be compared.
//!
//! ```text
//! start | first free | rover | fence | block | block | ... | fence  break
//!
//! block | size     |u| payload ...                        | size     |u|    u: in use
//! free  | size     |0| next | previous | ...              | size     |0|
//! ```
//! **A block** has its size at both ends, so that from any block both neighbours can be found and asked whether they are
//! free: that is what makes merging possible without a search. 16 bytes go to the tags, up to 15 to alignment.
//!
//! **malloc** searches the list:
//! - *first fit* takes the first block that is large enough: quick, but small rests gather at the list's front;
//! - *next fit* goes on where the last search ended (the *rover*), which spreads the rests over the heap;
//! - *best fit* takes the smallest that is large enough: the rests are small, often too small for anything;
//! - *worst fit* takes the largest, so that the rest stays useful, and soon has no large block left.
//!
//! What is too large is cut; when nothing fits the break moves up. The cost is the number of free blocks looked at.
//!
//! **free** puts the block at the list's front, and, with *immediate* coalescing, merges it with free neighbours first.
//! *Deferred* coalescing merges all of them at once when a search has failed: cheaper when blocks of one size come and
//! go. *Off* never merges: watch external fragmentation grow until a request fails though there is room enough in pieces.
//!
//! **realloc** grows into a free upper neighbour when that is large enough, otherwise it moves.

use super::list_index::Found;
use super::teaching::{FLAGS, Hands, IN_USE, INVALID, MAX_LINKS, Outcome, TWICE};
use super::{Coalescing, Fit, FreeListPolicy, HeapError, HeapEvent};
use crate::memory::{Addr, Memory, Width};

/// From the heap's start to the first block: first free, rover, fence.
pub(super) const FIRST: u64 = 24;
/// The smallest block: two tags, two links.
const MIN: u64 = 32;

const ROVER: i64 = 8;
const FENCE: i64 = 16;

/// Searches, cuts, and when nothing fits grows the heap.
pub(super) fn allocate(hands: &mut Hands<'_>, policy: FreeListPolicy, size: u64) -> Outcome<Option<Addr>> {
    let total = total_of(size);
    hands.log.push(HeapEvent::Rounded {
        request: size,
        chunk: total,
    });
    let mut found = None;
    if hands.brk() != hands.heap.start {
        found = find(hands, policy.fit, total)?;
        if found.is_none() && policy.coalescing == Coalescing::Deferred {
            merge_all(hands)?;
            found = find(hands, policy.fit, total)?;
        }
    }
    let block = match found {
        Some(block) => block,
        None => match extend(hands, policy, total)? {
            Some(block) => block,
            None => return Ok(None),
        },
    };
    take_out(hands, block)?;
    cut(hands, block, total)?;
    Ok(Some(block.offset(8)))
}

fn total_of(size: u64) -> u64 {
    ((size + 16 + 15) & !15).max(MIN)
}

fn size_at(hands: &mut Hands<'_>, block: Addr) -> Outcome<u64> {
    sound_size(hands.get(block)?)
}

/// The size in a block's first word.
#[inline]
fn sound_size(head: u64) -> Outcome<u64> {
    let size = head & !FLAGS;
    if size < MIN || size >> 47 != 0 {
        return Err(HeapError::Abort("free list: corrupted size"));
    }
    Ok(size)
}

/// Writes both tags.
fn set_tags(hands: &mut Hands<'_>, block: Addr, size: u64, flag: u64) -> Outcome<()> {
    hands.set(block, size | flag)?;
    hands.set(Addr(block.0 + size - 8), size | flag)
}

/// What a search for the smallest or the largest comes to, when it can be told without reading the list.
fn look_up(hands: &mut Hands<'_>, fit: Fit, total: u64) -> Option<Found> {
    if hands.log.events.is_some() || matches!(fit, Fit::First | Fit::Next) {
        return None;
    }
    if hands.log.list.is_due() {
        let blocks = whole_list(hands.memory, hands.heap.start)?;
        hands.log.list.make(blocks.into_iter().rev());
    }
    let list = &hands.log.list;
    let found = if fit == Fit::Best {
        list.smallest(total)
    } else {
        list.largest(total)
    }?;
    let is_there = found.block.is_none_or(|(block, size)| {
        let head = hands.memory.peek(block, Width::W8);
        head.is_some_and(|head| head & !FLAGS == size)
    });
    if !is_there || found.links > u64::from(MAX_LINKS) {
        hands.log.list.forget();
        return None;
    }
    Some(found)
}

/// All blocks of the list with their sizes; `None` when its words make no sense.
fn whole_list(memory: &Memory, start: Addr) -> Option<Vec<(Addr, u64)>> {
    let mut blocks = Vec::new();
    let mut block = Addr(memory.peek(start, Width::W8)?);
    while block != Addr::NULL {
        let (head, next) = memory.peek_two(block)?;
        blocks.push((block, sound_size(head).ok()?));
        if blocks.len() > MAX_LINKS as usize {
            return None;
        }
        block = Addr(next);
    }
    Some(blocks)
}

/// The free block that the policy chooses.
fn find(hands: &mut Hands<'_>, fit: Fit, total: u64) -> Outcome<Option<Addr>> {
    let first = Addr(hands.get(hands.heap.start)?);
    let rover = Addr(hands.get(hands.heap.start.offset(ROVER))?);
    if let Some(found) = look_up(hands, fit, total) {
        hands.log.cost.chunks += found.links;
        hands.log.cost.words += 2 * found.links;
        hands.log.list.spared += found.links;
        return Ok(found.block.map(|(block, _)| block));
    }
    let from = if fit == Fit::Next && rover != Addr::NULL {
        rover
    } else {
        first
    };
    let takes_first = matches!(fit, Fit::First | Fit::Next);
    // The least key wins: the size for the smallest, its complement for the largest.
    let flip = if fit == Fit::Worst { u64::MAX } else { 0 };
    let (memory, log) = (&*hands.memory, &mut *hands.log);
    let (mut chosen, mut least) = (Addr::NULL, u64::MAX);
    let (mut block, mut links, mut wrapped) = (from, 0, from == first);
    // Where a second round ends; a list that is read from its front ends by itself.
    let mut end = Addr::NULL;
    let outcome = loop {
        if block == end {
            if wrapped {
                break Ok(());
            }
            (block, wrapped, end) = (first, true, from);
            continue;
        }
        if block == Addr::NULL {
            break Ok(());
        }
        let Some((head, next)) = memory.peek_two(block) else {
            break Err(HeapError::Segfault(block));
        };
        let size = match sound_size(head) {
            Ok(size) => size,
            Err(error) => break Err(error),
        };
        links += 1;
        if size >= total && size ^ flip < least {
            (chosen, least) = (block, size ^ flip);
            if takes_first || size == total && fit == Fit::Best {
                break Ok(());
            }
        } else {
            log.push(HeapEvent::Looked { chunk: block, size });
        }
        block = Addr(next);
        if links > MAX_LINKS {
            break Err(HeapError::Endless);
        }
    };
    log.cost.chunks += u64::from(links);
    log.cost.words += 2 * u64::from(links);
    outcome?;
    if chosen == Addr::NULL {
        return Ok(None);
    }
    if fit == Fit::Next {
        hands.set(hands.heap.start.offset(ROVER), chosen.0)?;
    }
    Ok(Some(chosen))
}

/// Hands out the front of a block that is in no list; a rest that can be a block becomes one.
fn cut(hands: &mut Hands<'_>, block: Addr, total: u64) -> Outcome<()> {
    let size = size_at(hands, block)?;
    if size.saturating_sub(total) < MIN {
        return set_tags(hands, block, size, IN_USE);
    }
    let (rest, rest_size) = (Addr(block.0 + total), size - total);
    set_tags(hands, block, total, IN_USE)?;
    set_tags(hands, rest, rest_size, 0)?;
    put_in(hands, rest)?;
    hands.log.push(HeapEvent::Split {
        chunk: block,
        size: total,
        rest,
        rest_size,
    });
    Ok(())
}

/// Moves the break up; the free block at the end.
fn extend(hands: &mut Hands<'_>, policy: FreeListPolicy, total: u64) -> Outcome<Option<Addr>> {
    let start = hands.heap.start;
    let old = hands.brk();
    let is_first = old == start;
    let need = if is_first { total + FIRST + 8 } else { total };
    let Some(end) = hands.grow(need)? else {
        return Ok(None);
    };
    let block = if is_first {
        hands.set(start.offset(FENCE), IN_USE)?;
        start.offset(FIRST as i64)
    } else {
        old.offset(-8)
    };
    set_tags(hands, block, end.0 - 8 - block.0, 0)?;
    hands.set(end.offset(-8), IN_USE)?;
    let block = match policy.coalescing {
        Coalescing::Immediate => merge(hands, block)?,
        Coalescing::Deferred | Coalescing::Off => block,
    };
    put_in(hands, block)?;
    Ok(Some(block))
}

/// Gives a block back.
pub(super) fn release(hands: &mut Hands<'_>, policy: FreeListPolicy, user: Addr) -> Outcome<()> {
    let block = user.offset(-8);
    let head = hands.get(block)?;
    let size = head & !FLAGS;
    let inside = block >= hands.heap.start.offset(FIRST as i64) && size >> 47 == 0 && block.0 + size < hands.brk().0;
    if size < MIN || head & FLAGS & !IN_USE != 0 || !inside {
        return Err(INVALID);
    }
    if head & IN_USE == 0 {
        return Err(TWICE);
    }
    if hands.get(Addr(block.0 + size - 8))? != head {
        return Err(HeapError::Abort("free(): the tags of the block differ"));
    }
    set_tags(hands, block, size, 0)?;
    let block = match policy.coalescing {
        Coalescing::Immediate => merge(hands, block)?,
        Coalescing::Deferred | Coalescing::Off => block,
    };
    put_in(hands, block)
}

/// Joins a free block that is in no list with its free neighbours.
fn merge(hands: &mut Hands<'_>, mut block: Addr) -> Outcome<Addr> {
    let mut size = size_at(hands, block)?;
    let below = hands.get(block.offset(-8))?;
    let above = Addr(block.0 + size);
    hands.log.cost.chunks += 2;
    let upper = hands.get(above)?;
    if upper & FLAGS == 0 {
        take_out(hands, above)?;
        size += upper;
    }
    if below & FLAGS == 0 {
        let lower = Addr(block.0.wrapping_sub(below));
        if hands.get(lower)? != below {
            return Err(HeapError::Abort("free(): the tags of the block below differ"));
        }
        take_out(hands, lower)?;
        size += below;
        block = lower;
    }
    if upper & FLAGS == 0 || below & FLAGS == 0 {
        set_tags(hands, block, size, 0)?;
        hands.log.push(HeapEvent::Coalesce { chunk: block, size });
    }
    Ok(block)
}

/// Deferred coalescing: goes over the whole heap, merges runs of free blocks and makes the list anew.
fn merge_all(hands: &mut Hands<'_>) -> Outcome<()> {
    let end = hands.brk().offset(-8);
    let mut block = hands.heap.start.offset(FIRST as i64);
    hands.set(hands.heap.start, 0)?;
    hands.set(hands.heap.start.offset(ROVER), 0)?;
    hands.log.list.clear();
    while block < end {
        let is_free = hands.get(block)? & FLAGS == 0;
        let mut size = size_at(hands, block)?;
        hands.log.cost.chunks += 1;
        let mut merged = false;
        while is_free && block.0 + size < end.0 {
            let head = hands.get(Addr(block.0 + size))?;
            if head & FLAGS != 0 {
                break;
            }
            size += size_at(hands, Addr(block.0 + size))?;
            merged = true;
        }
        if is_free {
            set_tags(hands, block, size, 0)?;
            put_in(hands, block)?;
        }
        if merged {
            hands.log.push(HeapEvent::Coalesce { chunk: block, size });
        }
        block = Addr(block.0 + size);
    }
    Ok(())
}

/// Resizes in place when there is room.
pub(super) fn resize(hands: &mut Hands<'_>, policy: FreeListPolicy, user: Addr, size: u64) -> Outcome<bool> {
    let (block, total) = (user.offset(-8), total_of(size));
    let has = size_at(hands, block)?;
    if total > has {
        let above = Addr(block.0 + has);
        let upper = hands.get(above)?;
        if policy.coalescing == Coalescing::Off || upper & FLAGS != 0 || has + upper < total {
            return Ok(false);
        }
        take_out(hands, above)?;
        set_tags(hands, block, has + upper, IN_USE)?;
    }
    let has = size_at(hands, block)?;
    if has - total >= MIN {
        let rest = Addr(block.0 + total);
        set_tags(hands, block, total, IN_USE)?;
        set_tags(hands, rest, has - total, IN_USE)?;
        release(hands, policy, rest.offset(8))?;
    }
    Ok(true)
}

/// Puts a free block at the front of the list.
fn put_in(hands: &mut Hands<'_>, block: Addr) -> Outcome<()> {
    let first = hands.get(hands.heap.start)?;
    hands.set(block.offset(8), first)?;
    hands.set(block.offset(16), 0)?;
    if first != 0 {
        hands.set(Addr(first).offset(16), block.0)?;
    }
    hands.set(hands.heap.start, block.0)?;
    let size = hands.get(block)? & !FLAGS;
    hands.log.list.put_in(block, size);
    hands.log.push(HeapEvent::PutBin { chunk: block, size });
    Ok(())
}

/// Takes a free block out of the list; a rover on it moves on.
fn take_out(hands: &mut Hands<'_>, block: Addr) -> Outcome<()> {
    let (next, previous) = (hands.get(block.offset(8))?, hands.get(block.offset(16))?);
    let place = if previous == 0 {
        hands.heap.start
    } else {
        Addr(previous).offset(8)
    };
    hands.set(place, next)?;
    if next != 0 {
        hands.set(Addr(next).offset(16), previous)?;
    }
    let rover = hands.heap.start.offset(ROVER);
    if hands.get(rover)? == block.0 {
        hands.set(rover, next)?;
    }
    let size = hands.get(block)? & !FLAGS;
    hands.log.list.take_out(block, size);
    hands.log.push(HeapEvent::TakeBin { chunk: block, size });
    Ok(())
}
