//! Reads the heap of a teaching allocator back from its bytes: one size word after the other, from the first block to the
//! end.

use super::teaching::{FLAGS, IN_USE, brk};
use super::walk::{BlockInfo, BlockState};
use super::{AllocatorKind, Heap, buddy, bump, free_list, size_classes};
use crate::memory::{Addr, Memory, Width};

/// From the heap's start to the first block: the allocator's own words.
pub fn first_block(heap: &Heap) -> u64 {
    match heap.kind {
        AllocatorKind::Glibc => 0,
        AllocatorKind::Bump => bump::FIRST,
        AllocatorKind::FreeList(_) => free_list::FIRST,
        AllocatorKind::SizeClasses => size_classes::FIRST,
        AllocatorKind::Buddy => buddy::FIRST,
    }
}

/// Shows the blocks by address that end beyond `from`, at most `max`.
pub(super) fn walk_on(memory: &Memory, heap: &Heap, from: Addr, max: usize, see: &mut dyn FnMut(BlockInfo)) {
    let word = |addr: Addr| memory.peek(addr, Width::W8).unwrap_or(0);
    let brk = brk(memory, heap);
    let mut seen = 0;
    if brk <= heap.start.offset(first_block(heap) as i64) {
        return;
    }
    // Behind the last block: the wilderness, or the free list's fence.
    let (end, wild) = match heap.kind {
        AllocatorKind::Bump | AllocatorKind::SizeClasses => (Addr(word(heap.start)).min(brk), true),
        AllocatorKind::FreeList(_) => (brk.offset(-8), false),
        AllocatorKind::Buddy | AllocatorKind::Glibc => (brk, false),
    };
    let head_at = if heap.kind == AllocatorKind::Buddy { 8 } else { 0 };
    let mut block = heap.start.offset(first_block(heap) as i64);
    while block < end && seen < max {
        let head = word(block.offset(head_at));
        let size = head & !FLAGS;
        let rest = end.0 - block.0;
        let sound = size >= 16 && size <= rest && head & FLAGS & !IN_USE == 0;
        let info = BlockInfo {
            // As glibc counts: the size word is the second of the chunk.
            chunk: block.offset(head_at - 8),
            size: if sound { size } else { rest },
            user: block.offset(head_at + 8),
            state: match (sound, head & IN_USE) {
                (false, _) => BlockState::Corrupt,
                (true, 0) => BlockState::Bin,
                (true, _) => BlockState::InUse,
            },
        };
        block = block.offset(info.size as i64);
        if block > from {
            see(info);
            seen += 1;
        }
    }
    if wild && block < brk && seen < max {
        see(BlockInfo {
            chunk: block.offset(-8),
            size: brk.0 - block.0,
            user: block.offset(8),
            state: BlockState::Top,
        });
    }
}
