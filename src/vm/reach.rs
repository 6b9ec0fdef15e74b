//! Which blocks can still be reached when the program ends: Memcheck's classes.
//!
//! Roots are the statics, the stack and the registers. A block that a pointer to its start leads to is reachable; one
//! that only an interior pointer leads to is *possibly* lost; one that is led to from lost blocks only is *indirectly*
//! lost.

use super::Machine;
use crate::memory::{Addr, AddrRange, AllocId, Allocation, Family, Prov, SegmentKind, Storage};
use crate::ordered::sort_by_key;

/// What became of a block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reach {
    /// A pointer to its start is still there.
    StillReachable,
    /// Only pointers into its middle are.
    PossiblyLost,
    /// Only lost blocks point to it.
    IndirectlyLost,
    /// Nothing points to it.
    DefinitelyLost,
}

/// Classifies all live blocks of the program (the library's own are left out), in order of birth.
pub fn classify(machine: &Machine) -> Vec<(AllocId, Reach)> {
    let mut blocks: Vec<Block> = machine
        .live_blocks()
        .map(|(id, allocation)| (allocation.range, id))
        .collect();
    sort_by_key(&mut blocks, |(range, _)| range.start);
    let mut found: Found = vec![None; blocks.len()];
    let mut work = Vec::new();
    for range in roots(machine) {
        machine
            .memory
            .for_each_pointer(range, machine.program.abi.word, |at, prov| {
                follow(machine, &blocks, at, prov, &mut work)
            });
    }
    // Between two steps the innermost frame has nothing in flight: what its registers hold is left over.
    let idle = machine.frames.last().filter(|_| machine.next_step().is_some());
    let in_flight = idle.map_or(machine.regs.len(), |frame| frame.base.min(machine.regs.len()));
    for value in &machine.regs[..in_flight] {
        if value.prov != Prov::NONE {
            note(machine, &blocks, value.addr(), value.prov, &mut work);
        }
    }
    for exception in machine.caught.iter().chain(&machine.in_flight) {
        note(machine, &blocks, exception.address(), Prov::NONE, &mut work);
    }
    spread(machine, &blocks, &mut found, work);
    lose(machine, &blocks, &mut found);
    let mut classes = Vec::new();
    for ((_, id), reach) in blocks.iter().zip(found) {
        let is_library = |a: &Allocation| a.storage == Storage::Allocated(Family::Library);
        if let Some(reach) = reach
            && !machine.memory.allocation(*id).is_some_and(is_library)
        {
            classes.push((*id, reach));
        }
    }
    sort_by_key(&mut classes, |(id, _)| *id);
    classes
}

type Block = (AddrRange, AllocId);
/// What is known of the blocks, in the same order: by address.
type Found = Vec<Option<Reach>>;

/// Statics, the libraries' data, and the stack from the innermost frame up.
fn roots(machine: &Machine) -> Vec<AddrRange> {
    let rsp = machine.frames.last().map_or(machine.stack_low, |frame| frame.rsp);
    let segments = machine.memory.segments().iter().filter(|segment| segment.writable);
    segments
        .filter_map(|segment| match segment.kind {
            SegmentKind::Stack => Some(AddrRange {
                start: Addr(rsp),
                end: segment.range.end,
            }),
            SegmentKind::Data | SegmentKind::Bss => Some(segment.range),
            _ => None,
        })
        .collect()
}

fn follow(machine: &Machine, blocks: &[Block], at: Addr, prov: Prov, work: &mut Vec<(usize, Reach)>) {
    let value = machine.memory.load(at, machine.program.abi.word);
    note(machine, blocks, value.addr(), prov, work);
}

/// The block an address lies in (or ends), and whether it is its start.
fn note(machine: &Machine, blocks: &[Block], addr: Addr, _prov: Prov, work: &mut Vec<(usize, Reach)>) {
    let Some(index) = blocks.partition_point(|(range, _)| range.start <= addr).checked_sub(1) else {
        return;
    };
    let range = blocks[index].0;
    if range.contains(addr) || range.start == addr {
        let reach = if range.start == addr || is_behind_cookie(machine, range, addr) {
            Reach::StillReachable
        } else {
            Reach::PossiblyLost
        };
        work.push((index, reach));
    }
}

/// A pointer to the first element of an array from `new[]` whose count stands in front: it keeps the whole block
/// (Memcheck's heuristic `newarray`).
fn is_behind_cookie(machine: &Machine, range: AddrRange, addr: Addr) -> bool {
    let word = machine.program.abi.word;
    let elements = machine.memory.load(range.start, word);
    let bytes = range.size().saturating_sub(word.bytes());
    addr.0 == range.start.0 + word.bytes()
        && elements.undef == 0
        && elements.bits > 0
        && bytes.is_multiple_of(elements.bits)
}

/// Follows pointers from what was found; a better class replaces a worse one.
fn spread(machine: &Machine, blocks: &[Block], found: &mut Found, mut work: Vec<(usize, Reach)>) {
    while let Some((index, reach)) = work.pop() {
        if found[index].is_some_and(|known| known <= reach) {
            continue;
        }
        found[index] = Some(reach);
        let range = blocks[index].0;
        let mut next = Vec::new();
        machine
            .memory
            .for_each_pointer(range, machine.program.abi.word, |at, prov| {
                follow(machine, blocks, at, prov, &mut next)
            });
        work.extend(next.into_iter().map(|(index, found)| (index, found.max(reach))));
    }
}

/// Blocks that nothing led to: those that no other lost block leads to are definitely lost, the rest indirectly; of a
/// cycle the oldest block is the definite one.
fn lose(machine: &Machine, blocks: &[Block], found: &mut Found) {
    let mut lost: Vec<usize> = (0..blocks.len()).filter(|index| found[*index].is_none()).collect();
    sort_by_key(&mut lost, |index| blocks[*index].1);
    let mut led_to = vec![false; blocks.len()];
    let targets = |index: usize| {
        let range = blocks[index].0;
        let mut next = Vec::new();
        machine
            .memory
            .for_each_pointer(range, machine.program.abi.word, |at, prov| {
                follow(machine, blocks, at, prov, &mut next)
            });
        next
    };
    for from in &lost {
        for (index, _) in targets(*from) {
            led_to[index] |= index != *from;
        }
    }
    let mut order = lost.clone();
    order.retain(|index| !led_to[*index]);
    order.append(&mut lost);
    for head in order {
        if found[head].is_some() {
            continue;
        }
        found[head] = Some(Reach::DefinitelyLost);
        let mut work = vec![head];
        while let Some(index) = work.pop() {
            for (next, _) in targets(index) {
                if found[next].is_none() {
                    found[next] = Some(Reach::IndirectlyLost);
                    work.push(next);
                }
            }
        }
    }
}
