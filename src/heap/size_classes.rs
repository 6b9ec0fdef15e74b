//! Segregated size classes: every request is rounded up to one of a few sizes, and each size has its own list of free
//! blocks. The idea behind tcmalloc, jemalloc and the slab allocators of kernels (and behind glibc's tcache).
//!
//! ```text
//! start | wilderness | list 32 | list 48 | ... | blocks of one run | blocks of another ... | wilderness ...  break
//!                       |
//!                       +-> | 32 |0| next | ... |  ->  | 32 |0| next | ... |
//! ```
//! **A block** is one size word and the payload; the size is that of its class and never changes. Classes go in steps of
//! 16 up to 256 bytes and then in four steps a doubling, so that at most a fifth is lost to rounding: *internal*
//! fragmentation.
//!
//! **malloc** takes the first block of the list: no search at all, however many blocks there are. An empty list gets a
//! *run*: a page's worth of new blocks cut from the wilderness.
//!
//! **free** puts the block back at the head of its list, where the next request of that size finds it, still warm in the
//! processor's cache.
//!
//! **Nothing is ever merged or cut.** A program that allocates a million blocks of 32 bytes, frees them and then wants
//! blocks of 48 pays for both: memory once given to a class stays there. Real ones soften that by giving wholly free
//! runs back.

use super::HeapEvent;
use super::teaching::{FLAGS, Hands, IN_USE, INVALID, Outcome, TWICE};
use crate::memory::Addr;

/// Number of classes: enough for every size there is room for.
const CLASSES: u64 = 180;
/// From the heap's start to the first block.
pub(super) const FIRST: u64 = 8 * (1 + CLASSES);
/// A run of small blocks fills this much.
const RUN: u64 = 4096;

/// The class of a block of at least `total` bytes, and its size.
pub(super) fn class_of(total: u64) -> (u64, u64) {
    if total <= 256 {
        let class = total.saturating_sub(32).div_ceil(16);
        return (class, 32 + 16 * class);
    }
    let doubling = u64::from((total - 1).ilog2()) - 8;
    let (base, step) = (256 << doubling, 64 << doubling);
    let steps = (total - base).div_ceil(step);
    (14 + 4 * doubling + steps, base + steps * step)
}

fn list_of(hands: &Hands<'_>, class: u64) -> Addr {
    hands.heap.start.offset(8 * (1 + class) as i64)
}

/// Takes the first block of the class.
pub(super) fn allocate(hands: &mut Hands<'_>, size: u64) -> Outcome<Option<Addr>> {
    if size > 1 << 46 {
        return Ok(None);
    }
    let (class, total) = class_of(size + 8);
    hands.log.push(HeapEvent::Rounded {
        request: size,
        chunk: total,
    });
    if hands.brk() == hands.heap.start {
        if hands.grow(FIRST)?.is_none() {
            return Ok(None);
        }
        hands.set(hands.heap.start, hands.heap.start.0 + FIRST)?;
    }
    let list = list_of(hands, class);
    if hands.get(list)? == 0 && !add_run(hands, list, total)? {
        return Ok(None);
    }
    let block = Addr(hands.get(list)?);
    let head = hands.get(block)?;
    if head != total {
        return Err(super::HeapError::Abort("malloc(): corrupted size class"));
    }
    let next = hands.get(block.offset(8))?;
    hands.set(list, next)?;
    hands.set(block, total | IN_USE)?;
    hands.log.cost.chunks += 1;
    hands.log.push(HeapEvent::TakeBin {
        chunk: block,
        size: total,
    });
    Ok(Some(block.offset(8)))
}

/// Cuts new blocks from the wilderness; `false` when there is no more memory.
fn add_run(hands: &mut Hands<'_>, list: Addr, total: u64) -> Outcome<bool> {
    let wilderness = hands.get(hands.heap.start)?;
    for count in [(RUN / total).max(1), 1] {
        let Some(end) = wilderness.checked_add(count * total) else {
            continue;
        };
        let brk = hands.brk();
        if end > brk.0 && hands.grow(end - brk.0)?.is_none() {
            continue;
        }
        hands.set(hands.heap.start, end)?;
        // The lowest block comes first in the list.
        for index in (0..count).rev() {
            let block = Addr(wilderness + index * total);
            let next = hands.get(list)?;
            hands.set(block, total)?;
            hands.set(block.offset(8), next)?;
            hands.set(list, block.0)?;
        }
        hands.log.push(HeapEvent::FromTop {
            chunk: Addr(wilderness),
            size: count * total,
        });
        return Ok(true);
    }
    Ok(false)
}

/// Puts the block at the head of its class's list.
pub(super) fn release(hands: &mut Hands<'_>, user: Addr) -> Outcome<()> {
    let block = user.offset(-8);
    let head = hands.get(block)?;
    let total = head & !FLAGS;
    if !(32..=1 << 47).contains(&total) || class_of(total).1 != total || head & FLAGS & !IN_USE != 0 {
        return Err(INVALID);
    }
    if head & IN_USE == 0 {
        return Err(TWICE);
    }
    let list = list_of(hands, class_of(total).0);
    let next = hands.get(list)?;
    hands.set(block, total)?;
    hands.set(block.offset(8), next)?;
    hands.set(list, block.0)?;
    hands.log.cost.chunks += 1;
    hands.log.push(HeapEvent::PutBin {
        chunk: block,
        size: total,
    });
    Ok(())
}
