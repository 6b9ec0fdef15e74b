//! Bytes that a step changed: what the program wrote, the words a call pushed, and the allocator's own words.

use crate::heap::HeapEvent;
use crate::memory::{Addr, AddrRange};
use crate::vm::Machine;
use crate::vm::event::Event;

/// Ranges told at most.
const MOST: usize = 2_000;

/// Flat: `start, end`; sorted, disjoint.
pub(super) fn columns(machine: &Machine, events: &[Event]) -> Vec<f64> {
    let mut ranges = Vec::new();
    for event in events.iter().take(64 * MOST) {
        match event {
            Event::Write { range } => ranges.push(*range),
            Event::Call { depth, .. } => ranges.extend(pushed(machine, *depth)),
            Event::Heap(event) => allocator(*event, machine.heap().word.bytes(), &mut ranges),
            _ => {}
        }
        if ranges.len() >= 8 * MOST {
            ranges = merged(ranges);
        }
    }
    let ranges = merged(ranges).into_iter().take(MOST);
    ranges
        .flat_map(|range| [range.start.0 as f64, range.end.0 as f64])
        .collect()
}

/// Return address and saved frame pointer of a frame that is still there.
fn pushed(machine: &Machine, depth: u32) -> Option<AddrRange> {
    let frame = machine.frames().get((depth as usize).checked_sub(1)?)?;
    let word = machine.program().types.model.pointer_size();
    Some(AddrRange::new(Addr(frame.rbp), 2 * word))
}

/// The words in the chunks that a decision of the allocator writes.
fn allocator(event: HeapEvent, word: u64, ranges: &mut Vec<AddrRange>) {
    let words = |chunk: Addr, first: u64, count: u64| AddrRange::new(chunk.offset((first * word) as i64), count * word);
    let size_word = |chunk: Addr| words(chunk, 1, 1);
    let links = |chunk: Addr| words(chunk, 2, 2);
    match event {
        HeapEvent::PutTcache { chunk, .. } | HeapEvent::PutBin { chunk, .. } => ranges.push(links(chunk)),
        HeapEvent::PutFastbin { chunk, .. } => ranges.push(words(chunk, 2, 1)),
        HeapEvent::TakeTcache { chunk, .. } => ranges.push(words(chunk, 3, 1)),
        HeapEvent::Split { chunk, rest, .. } => ranges.extend([size_word(chunk), size_word(rest)]),
        HeapEvent::FromTop { chunk, size } => {
            ranges.extend([size_word(chunk), size_word(Addr(chunk.0.wrapping_add(size)))]);
        }
        HeapEvent::Coalesce { chunk, .. } | HeapEvent::IntoTop { chunk, .. } | HeapEvent::Mmap { chunk, .. } => {
            ranges.push(size_word(chunk));
        }
        HeapEvent::GrownInPlace { chunk, .. } => ranges.push(size_word(chunk)),
        HeapEvent::Moved { to, copied, .. } => ranges.push(AddrRange::new(to.offset(16), copied)),
        HeapEvent::Rounded { .. }
        | HeapEvent::TakeFastbin { .. }
        | HeapEvent::TakeBin { .. }
        | HeapEvent::Looked { .. }
        | HeapEvent::Brk { .. }
        | HeapEvent::Munmap { .. }
        | HeapEvent::Mremap { .. }
        | HeapEvent::Exhausted { .. } => {}
    }
}

/// Sorted and disjoint; empty ones are gone.
pub(super) fn merged(mut ranges: Vec<AddrRange>) -> Vec<AddrRange> {
    ranges.retain(|range| range.start < range.end);
    crate::ordered::sort_by_key(&mut ranges, |range| (range.start, range.end));
    let mut merged: Vec<AddrRange> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::merged;
    use crate::memory::{Addr, AddrRange};

    #[test]
    fn neighbours_become_one_range() {
        let range = |start, end| AddrRange {
            start: Addr(start),
            end: Addr(end),
        };
        let ranges = vec![range(8, 12), range(0, 4), range(4, 6), range(5, 5), range(9, 20)];
        assert_eq!(merged(ranges), [range(0, 6), range(8, 20)]);
    }
}
