//! Which blocks nothing leads to any more: from the stack, the globals and the registers, through the blocks. A pointer
//! variable whose block has ended leads nowhere, although its bytes are still there.

use rustc_hash::FxHashSet;

use super::changed::merged;
use crate::memory::{Addr, AddrRange, AllocId, Life, SegmentKind, Storage};
use crate::report::names::{LocalAt, Names};
use crate::vm::Machine;

/// Frames whose variables are told apart, innermost first; further out every word counts.
const MOST_FRAMES: usize = 256;
/// Bytes looked at, at most: beyond, nothing is called lost.
const MOST_BYTES: u64 = 512 << 10;
/// What looking at a small block counts for, in bytes.
const BLOCK_COST: u64 = 160;

/// The blocks that can still be reached; `None` when there is too much memory to know within the time of a picture.
pub(super) fn reached(names: Names<'_>) -> Option<FxHashSet<AllocId>> {
    let (machine, memory) = (names.machine, names.machine.memory());
    let (dead, alive) = locals(names);
    let word = machine.program().abi.word;
    let mut reached = FxHashSet::default();
    let mut work: Vec<AllocId> = machine
        .pointers_in_flight()
        .filter_map(|value| value.prov.id())
        .collect();
    let mut left = MOST_BYTES;
    for range in roots(machine) {
        left = left.checked_sub(range.size())?;
        memory.for_each_pointer(range, word, |at, prov| {
            if !contains(&dead, at) || contains(&alive, at) {
                work.extend(prov.id());
            }
        });
    }
    while let Some(id) = work.pop() {
        let Some(block) = memory.allocation(id) else { continue };
        let is_block = block.life == Life::Live && matches!(block.storage, Storage::Allocated(_));
        if !is_block || !reached.insert(id) {
            continue;
        }
        left = left.checked_sub(block.range.size().max(BLOCK_COST))?;
        memory.for_each_pointer(block.range, word, |_, prov| work.extend(prov.id()));
    }
    Some(reached)
}

/// The bytes of variables that do not live now, and of those that do.
fn locals(names: Names<'_>) -> (Vec<AddrRange>, Vec<AddrRange>) {
    let frames = names.machine.frames().len();
    let all = (frames.saturating_sub(MOST_FRAMES)..frames).flat_map(|index| names.locals(index));
    let (alive, dead): (Vec<_>, Vec<_>) = all.partition(|at| at.is_alive);
    let ranges = |found: Vec<LocalAt<'_>>| merged(found.into_iter().map(|at| at.range).collect());
    (ranges(dead), ranges(alive))
}

/// Whether an address is in one of the ranges, which are sorted and disjoint.
fn contains(ranges: &[AddrRange], addr: Addr) -> bool {
    let after = ranges.partition_point(|range| range.start <= addr);
    after.checked_sub(1).is_some_and(|at| ranges[at].contains(addr))
}

/// The stack in use and the writable statics.
fn roots(machine: &Machine) -> Vec<AddrRange> {
    let rsp = machine.frames().last().map(|frame| Addr(frame.rsp));
    let segments = machine.memory().segments().iter().filter(|segment| segment.writable);
    segments
        .filter_map(|segment| match segment.kind {
            SegmentKind::Stack => Some(AddrRange {
                start: rsp.unwrap_or(segment.range.end).min(segment.range.end),
                end: segment.range.end,
            }),
            SegmentKind::Data | SegmentKind::Bss => Some(segment.range),
            _ => None,
        })
        .collect()
}
