//! Which blocks nothing leads to any more: from the stack, the globals and the registers, through the blocks.

use std::collections::BTreeSet;

use crate::memory::{Addr, AddrRange, AllocId, Life, SegmentKind, Storage};
use crate::vm::Machine;

/// Bytes looked at, at most: beyond, nothing is called lost.
const MOST_BYTES: u64 = 8 << 20;

/// The blocks that can still be reached; `None` when there is too much memory to know within the time of a picture.
pub(super) fn reached(machine: &Machine) -> Option<BTreeSet<AllocId>> {
    let memory = machine.memory();
    let mut reached = BTreeSet::new();
    let mut work: Vec<AllocId> = machine
        .pointers_in_flight()
        .filter_map(|value| value.prov.id())
        .collect();
    let mut left = MOST_BYTES;
    for range in roots(machine) {
        left = left.checked_sub(range.size())?;
        memory.for_each_pointer(range, |_, prov| work.extend(prov.id()));
    }
    while let Some(id) = work.pop() {
        let Some(block) = memory.allocation(id) else { continue };
        let is_block = block.life == Life::Live && matches!(block.storage, Storage::Allocated(_));
        if !is_block || !reached.insert(id) {
            continue;
        }
        left = left.checked_sub(block.range.size().max(64))?;
        memory.for_each_pointer(block.range, |_, prov| work.extend(prov.id()));
    }
    Some(reached)
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
