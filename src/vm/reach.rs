//! Which blocks can still be reached when the program ends: Memcheck's classes.
//!
//! Roots are the statics, the stack and the registers. A block that a pointer to its start leads to is reachable; one
//! that only an interior pointer leads to is *possibly* lost; one that is led to from lost blocks only is *indirectly*
//! lost.

use std::collections::BTreeMap;

use super::Machine;
use crate::memory::{Addr, AddrRange, AllocId, Family, Prov, SegmentKind, Storage, Width};

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
    let blocks: BTreeMap<Addr, (AllocId, AddrRange)> = machine
        .live_blocks()
        .map(|(id, allocation)| (allocation.range.start, (id, allocation.range)))
        .collect();
    let mut found: BTreeMap<AllocId, Reach> = BTreeMap::new();
    let mut work = Vec::new();
    for range in roots(machine) {
        machine
            .memory
            .for_each_pointer(range, |at, prov| follow(machine, &blocks, at, prov, &mut work));
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
    let library = |id: &AllocId| {
        machine
            .memory
            .allocation(*id)
            .is_some_and(|a| a.storage == Storage::Allocated(Family::Library))
    };
    found.into_iter().filter(|(id, _)| !library(id)).collect()
}

type Blocks = BTreeMap<Addr, (AllocId, AddrRange)>;

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

fn follow(machine: &Machine, blocks: &Blocks, at: Addr, prov: Prov, work: &mut Vec<(AllocId, Reach)>) {
    let value = machine.memory.load(at, Width::W8);
    note(machine, blocks, value.addr(), prov, work);
}

/// The block an address lies in (or ends), and whether it is its start.
fn note(machine: &Machine, blocks: &Blocks, addr: Addr, _prov: Prov, work: &mut Vec<(AllocId, Reach)>) {
    if let Some((start, (id, range))) = blocks.range(..=addr).next_back()
        && (range.contains(addr) || *start == addr)
    {
        let reach = if *start == addr || is_behind_cookie(machine, *range, addr) {
            Reach::StillReachable
        } else {
            Reach::PossiblyLost
        };
        work.push((*id, reach));
    }
}

/// A pointer to the first element of an array from `new[]` whose count stands in front: it keeps the whole block
/// (Memcheck's heuristic `newarray`).
fn is_behind_cookie(machine: &Machine, range: AddrRange, addr: Addr) -> bool {
    const COOKIE: u64 = 8;
    let elements = machine.memory.load(range.start, Width::W8);
    let bytes = range.size().saturating_sub(COOKIE);
    addr.0 == range.start.0 + COOKIE && elements.undef == 0 && elements.bits > 0 && bytes.is_multiple_of(elements.bits)
}

/// Follows pointers from what was found; a better class replaces a worse one.
fn spread(machine: &Machine, blocks: &Blocks, found: &mut BTreeMap<AllocId, Reach>, mut work: Vec<(AllocId, Reach)>) {
    while let Some((id, reach)) = work.pop() {
        if found.get(&id).is_some_and(|known| *known <= reach) {
            continue;
        }
        found.insert(id, reach);
        let Some(range) = machine.memory.allocation(id).map(|allocation| allocation.range) else {
            continue;
        };
        let mut next = Vec::new();
        machine
            .memory
            .for_each_pointer(range, |at, prov| follow(machine, blocks, at, prov, &mut next));
        work.extend(next.into_iter().map(|(id, found)| (id, found.max(reach))));
    }
}

/// Blocks that nothing led to: those that no other lost block leads to are definitely lost, the rest indirectly; of a
/// cycle the oldest block is the definite one.
fn lose(machine: &Machine, blocks: &Blocks, found: &mut BTreeMap<AllocId, Reach>) {
    let mut lost: Vec<(AllocId, AddrRange)> = blocks
        .values()
        .filter(|(id, _)| !found.contains_key(id))
        .copied()
        .collect();
    lost.sort_by_key(|(id, _)| *id);
    let mut led_to: BTreeMap<AllocId, u32> = BTreeMap::new();
    let targets = |range: AddrRange| {
        let mut next = Vec::new();
        machine
            .memory
            .for_each_pointer(range, |at, prov| follow(machine, blocks, at, prov, &mut next));
        next
    };
    for (from, range) in &lost {
        for (id, _) in targets(*range) {
            if id != *from {
                *led_to.entry(id).or_default() += 1;
            }
        }
    }
    let heads = lost
        .iter()
        .filter(|(id, _)| !led_to.contains_key(id))
        .map(|(id, _)| *id);
    let order: Vec<AllocId> = heads.chain(lost.iter().map(|(id, _)| *id)).collect();
    for head in order {
        if found.contains_key(&head) {
            continue;
        }
        found.insert(head, Reach::DefinitelyLost);
        let mut work = vec![head];
        while let Some(id) = work.pop() {
            let Some(range) = machine.memory.allocation(id).map(|allocation| allocation.range) else {
                continue;
            };
            for (next, _) in targets(range) {
                if let std::collections::btree_map::Entry::Vacant(entry) = found.entry(next) {
                    entry.insert(Reach::IndirectlyLost);
                    work.push(next);
                }
            }
        }
    }
}
