//! Arrows: what a pointer word leads to, judged by the pointer's provenance and the life of what it came from.

use super::arrow_state;
use super::picture::Painter;
use crate::memory::{Addr, AddrRange, Life, Memory, Storage, Value};

/// One pointer word and where it leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Arrow {
    /// The word.
    pub from: AddrRange,
    /// The byte it points at.
    pub to: Addr,
    /// One of [`arrow_state`].
    pub state: u8,
}

/// What a defined pointer value is: `None` for null.
pub(super) fn state(memory: &Memory, value: Value) -> Option<u8> {
    let addr = value.addr();
    if addr == Addr::NULL {
        return None;
    }
    let Some(id) = value.prov.id() else {
        return Some(by_address(memory, addr));
    };
    let Some(allocation) = memory.allocation(id) else {
        // Only dead locals are ever forgotten.
        return Some(arrow_state::DANGLING);
    };
    Some(if allocation.life == Life::Dead {
        arrow_state::DANGLING
    } else if allocation.range.contains(addr) || allocation.range.start == addr {
        arrow_state::LIVE
    } else if allocation.range.end == addr {
        arrow_state::END
    } else {
        arrow_state::OUTSIDE
    })
}

/// A number used as a pointer is judged by what lies there.
fn by_address(memory: &Memory, addr: Addr) -> u8 {
    let region = memory.region_around(addr).and_then(|id| memory.allocation(id));
    match region {
        Some(allocation) if allocation.life == Life::Dead => arrow_state::DANGLING,
        Some(_) => arrow_state::LIVE,
        None => arrow_state::WILD,
    }
}

impl Painter<'_> {
    /// Takes note of a learner's pointer at `addr`; gives where it leads.
    pub(super) fn pointer(&mut self, addr: Addr) -> Option<u64> {
        let memory = self.machine().memory();
        let value = self.speller.pointer_at(addr);
        if value.undef != 0 {
            return None;
        }
        let state = state(memory, value)?;
        let region = value
            .prov
            .id()
            .and_then(|id| Some((id, memory.allocation(id)?.storage)));
        match region {
            Some((_, Storage::Code)) => return Some(value.bits),
            Some((id, Storage::ReadOnly)) => {
                self.literals.insert(id);
            }
            _ => {}
        }
        self.arrow(Arrow {
            from: AddrRange::new(addr, self.word()),
            to: value.addr(),
            state,
        });
        Some(value.bits)
    }
}

/// Flat: `from_addr, from_size, to_addr, state`.
pub(super) fn columns(arrows: &[Arrow]) -> Vec<f64> {
    let row = |arrow: &Arrow| {
        [
            arrow.from.start.0 as f64,
            arrow.from.size() as f64,
            arrow.to.0 as f64,
            f64::from(arrow.state),
        ]
    };
    arrows.iter().flat_map(row).collect()
}
