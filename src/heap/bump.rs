//! Bump allocation: the simplest allocator there is, and the fastest. One pointer says where the free part begins; a
//! request moves it up. Nothing is ever given back block by block: an *arena* is thrown away whole.
//!
//! ```text
//! start | next | size |u| payload ... | size |u| payload ... | free part ...            break
//!          |                                                  ^
//!          +--------------------------------------------------+
//! ```
//! **A block** is one size word and the payload, so that `realloc` knows how much to copy. 8 bytes are lost to it, and up
//! to 15 to alignment.
//!
//! **malloc** costs one addition and one comparison: the same as a local variable, whose allocation is a subtraction from
//! the stack pointer. That is no accident: the stack *is* a bump allocator whose blocks die in reverse order.
//!
//! **free** only clears the flag, for the picture; the bytes are lost until the process ends. A program that frees and
//! allocates in a loop therefore grows for ever: look at its utilisation in the lab. Compilers and web servers live well
//! with that: what they make for one job dies with the job.
//!
//! **realloc** can grow the newest block in place; all others move, and the old place is lost.
//!
//! No search, no list, no merging, no external fragmentation in the usual sense: there are no holes that could be reused.

use super::HeapEvent;
use super::teaching::{FLAGS, Hands, IN_USE, INVALID, Outcome, TWICE};
use crate::memory::Addr;

/// From the heap's start to the first block.
pub(super) const FIRST: u64 = 8;

fn total_of(size: u64) -> u64 {
    (size + 8 + 15) & !15
}

/// Where the free part begins, the word that says so being at the heap's start.
fn next(hands: &mut Hands<'_>) -> Outcome<Addr> {
    if hands.brk() == hands.heap.start {
        return Ok(hands.heap.start.offset(FIRST as i64));
    }
    Ok(Addr(hands.get(hands.heap.start)?))
}

/// Makes sure that the break lies beyond `end`.
fn reach(hands: &mut Hands<'_>, end: Addr) -> Outcome<bool> {
    let brk = hands.brk();
    Ok(end <= brk || hands.grow(end.0 - brk.0)?.is_some())
}

/// Moves the pointer.
pub(super) fn allocate(hands: &mut Hands<'_>, size: u64) -> Outcome<Option<Addr>> {
    let total = total_of(size);
    let block = next(hands)?;
    hands.log.push(HeapEvent::Rounded {
        request: size,
        chunk: total,
    });
    let Some(end) = block.0.checked_add(total).map(Addr) else {
        return Ok(None);
    };
    if !reach(hands, end)? {
        return Ok(None);
    }
    hands.set(hands.heap.start, end.0)?;
    hands.set(block, total | IN_USE)?;
    hands.log.cost.chunks += 1;
    hands.log.push(HeapEvent::FromTop {
        chunk: block,
        size: total,
    });
    Ok(Some(block.offset(8)))
}

/// Only says that the block is dead.
pub(super) fn release(hands: &mut Hands<'_>, user: Addr) -> Outcome<()> {
    let block = user.offset(-8);
    let head = hands.get(block)?;
    match head & FLAGS {
        IN_USE => hands.set(block, head & !IN_USE),
        0 if head != 0 => Err(TWICE),
        _ => Err(INVALID),
    }
}

/// Resizes the newest block, or any that is large enough.
pub(super) fn resize(hands: &mut Hands<'_>, user: Addr, size: u64) -> Outcome<bool> {
    let block = user.offset(-8);
    let (has, total) = (hands.get(block)? & !FLAGS, total_of(size));
    if block.0.wrapping_add(has) != next(hands)?.0 {
        return Ok(total <= has);
    }
    let Some(end) = block.0.checked_add(total).map(Addr) else {
        return Ok(false);
    };
    if !reach(hands, end)? {
        return Ok(false);
    }
    hands.set(hands.heap.start, end.0)?;
    hands.set(block, total | IN_USE)?;
    Ok(true)
}
