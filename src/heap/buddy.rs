//! The binary buddy system: every block is a power of two, and lies at a multiple of its size. A block that is too large
//! is halved; the two halves are *buddies*, and when both are free again they become one. Knowlton described it in 1965;
//! Linux still hands out its pages that way.
//!
//! ```text
//! start | order | lists ... | base                                                     break
//!                           | 32 | 32 |    64    |       128       |      256          |
//!                             a    b   the buddy of a is at  offset(a) xor size(a)
//! ```
//! **A block** is two words and the payload: what was asked for, and the size with its flag. While free, the payload's
//! first two words are the links of the list of its size.
//!
//! **malloc** rounds up to a power of two (half the block may be lost: *internal* fragmentation, the price of all that
//! follows), takes the smallest free block that is large enough and halves it until it fits: at most one step a doubling.
//!
//! **free** finds the buddy by flipping one bit of the offset: no neighbour's tag is read, no list searched. While the
//! buddy is free and whole the two are merged, and the next larger buddy is looked at.
//!
//! **Growth**: the whole is itself a block; when nothing fits, its buddy is added behind it, so the heap doubles.
//!
//! Two free neighbours that are no buddies (the right half of one pair, the left half of the next) are never merged:
//! *external* fragmentation of its own kind.

use super::teaching::{FLAGS, Hands, IN_USE, INVALID, Outcome, TWICE};
use super::{HeapError, HeapEvent};
use crate::memory::Addr;

/// From the heap's start to the first block.
pub(super) const FIRST: u64 = 512;
/// The smallest block: two words, two links.
const MIN_ORDER: u32 = 5;
/// The first heap is this large.
const START_ORDER: u32 = 16;
/// No block is larger.
const MAX_ORDER: u32 = 46;

fn list_of(hands: &Hands<'_>, order: u32) -> Addr {
    hands.heap.start.offset(8 * i64::from(order))
}

fn base(hands: &Hands<'_>) -> u64 {
    hands.heap.start.0 + FIRST
}

/// The order of the whole heap, kept in its first word.
fn whole(hands: &mut Hands<'_>) -> Outcome<u32> {
    if hands.brk() == hands.heap.start {
        return Ok(0);
    }
    let order = hands.get(hands.heap.start)?;
    u32::try_from(order)
        .ok()
        .filter(|order| (MIN_ORDER..=MAX_ORDER).contains(order))
        .ok_or(HeapError::Abort("buddy: corrupted order of the heap"))
}

/// Halves the smallest free block that is large enough until it fits.
pub(super) fn allocate(hands: &mut Hands<'_>, size: u64) -> Outcome<Option<Addr>> {
    if size > 1 << (MAX_ORDER - 1) {
        return Ok(None);
    }
    let order = (size + 16).next_power_of_two().ilog2().max(MIN_ORDER);
    hands.log.push(HeapEvent::Rounded {
        request: size,
        chunk: 1 << order,
    });
    let (block, mut has) = loop {
        if let Some(found) = smallest_free(hands, order)? {
            break found;
        }
        if !double(hands, order)? {
            return Ok(None);
        }
    };
    take_out(hands, block, has)?;
    while has > order {
        has -= 1;
        let half = block.offset(1 << has);
        put_in(hands, half, has)?;
        hands.log.push(HeapEvent::Split {
            chunk: block,
            size: 1 << has,
            rest: half,
            rest_size: 1 << has,
        });
    }
    hands.set(block, size)?;
    hands.set(block.offset(8), 1 << order | IN_USE)?;
    Ok(Some(block.offset(16)))
}

/// The first block of the shortest list that has any, from `order` up.
fn smallest_free(hands: &mut Hands<'_>, order: u32) -> Outcome<Option<(Addr, u32)>> {
    for order in order..=whole(hands)? {
        let list = list_of(hands, order);
        let block = hands.get(list)?;
        if block != 0 {
            return Ok(Some((Addr(block), order)));
        }
    }
    Ok(None)
}

/// Adds the buddy of the whole heap behind it.
fn double(hands: &mut Hands<'_>, wanted: u32) -> Outcome<bool> {
    let order = whole(hands)?;
    if order == 0 {
        let first = wanted.max(START_ORDER);
        if hands.move_brk(FIRST + (1 << first)).is_none() {
            return Ok(false);
        }
        hands.set(hands.heap.start, first.into())?;
        put_in(hands, Addr(base(hands)), first)?;
        return Ok(true);
    }
    if order >= MAX_ORDER || hands.move_brk(1 << order).is_none() {
        return Ok(false);
    }
    hands.set(hands.heap.start, u64::from(order) + 1)?;
    merge(hands, Addr(base(hands) + (1 << order)), order)?;
    Ok(true)
}

/// Merges with the buddy as long as that one is free.
pub(super) fn release(hands: &mut Hands<'_>, user: Addr) -> Outcome<()> {
    let block = user.offset(-16);
    let head = hands.get(block.offset(8))?;
    let size = head & !FLAGS;
    let offset = block.0.wrapping_sub(base(hands));
    let order = if size.is_power_of_two() { size.ilog2() } else { 0 };
    let fits = (MIN_ORDER..=whole(hands)?).contains(&order) && offset.is_multiple_of(size.max(1));
    if !fits || head & FLAGS & !IN_USE != 0 || offset >> MAX_ORDER != 0 {
        return Err(INVALID);
    }
    if head & IN_USE == 0 {
        return Err(TWICE);
    }
    merge(hands, block, order)
}

fn merge(hands: &mut Hands<'_>, mut block: Addr, mut order: u32) -> Outcome<()> {
    let whole = whole(hands)?;
    while order < whole {
        let buddy = Addr(base(hands) + ((block.0 - base(hands)) ^ (1 << order)));
        hands.log.cost.chunks += 1;
        if hands.get(buddy.offset(8))? != 1 << order {
            break;
        }
        take_out(hands, buddy, order)?;
        block = block.min(buddy);
        order += 1;
        hands.log.push(HeapEvent::Coalesce {
            chunk: block,
            size: 1 << order,
        });
    }
    put_in(hands, block, order)
}

fn put_in(hands: &mut Hands<'_>, block: Addr, order: u32) -> Outcome<()> {
    let list = list_of(hands, order);
    let next = hands.get(list)?;
    hands.set(block, 0)?;
    hands.set(block.offset(8), 1 << order)?;
    hands.set(block.offset(16), next)?;
    hands.set(block.offset(24), 0)?;
    if next != 0 {
        hands.set(Addr(next).offset(24), block.0)?;
    }
    hands.set(list, block.0)?;
    hands.log.cost.chunks += 1;
    hands.log.push(HeapEvent::PutBin {
        chunk: block,
        size: 1 << order,
    });
    Ok(())
}

fn take_out(hands: &mut Hands<'_>, block: Addr, order: u32) -> Outcome<()> {
    let (next, previous) = (hands.get(block.offset(16))?, hands.get(block.offset(24))?);
    let place = if previous == 0 {
        list_of(hands, order)
    } else {
        Addr(previous).offset(16)
    };
    hands.set(place, next)?;
    if next != 0 {
        hands.set(Addr(next).offset(24), previous)?;
    }
    hands.log.cost.chunks += 1;
    hands.log.push(HeapEvent::TakeBin {
        chunk: block,
        size: 1 << order,
    });
    Ok(())
}
