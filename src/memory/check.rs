//! Judging accesses. A pointer that is known to come from one region is judged by that region, wherever it points; a
//! plain number or a mixture by what lies at the address.

use super::page::PAGE;
use super::{
    Access, AccessError, AccessKind, Addr, AddrRange, AllocId, Allocation, Life, Memory, SegmentKind, Storage, Value,
};

impl Memory {
    /// Whether the pointer leads into a live, writable region at hand that holds `size` bytes there.
    #[inline(always)]
    pub(crate) fn allows(&self, ptr: Value, size: u64) -> bool {
        match ptr.prov.id() {
            Some(id) => self.lifetimes.holds(id, ptr.bits, size),
            None => false,
        }
    }

    /// May this access happen?
    ///
    /// # Errors
    /// The reason it may not.
    pub fn check(&self, access: Access) -> Result<(), AccessError> {
        if self.allows(access.ptr, access.size) {
            return Ok(());
        }
        if let Some(id) = access.ptr.prov.id()
            && let Some(allocation) = self.lifetimes.get(id)
        {
            let addr = access.ptr.bits;
            let range = allocation.range;
            let inside = range.start.0 <= addr && addr <= range.end.0 && access.size <= range.end.0 - addr;
            let usable = !matches!(allocation.storage, Storage::ReadOnly | Storage::Code);
            if inside && usable && allocation.life == Life::Live {
                self.lifetimes.keep_at_hand(id, range);
                return Ok(());
            }
        }
        self.judge(access)
    }

    /// The full rules; most accesses never come here.
    #[cold]
    fn judge(&self, access: Access) -> Result<(), AccessError> {
        let addr = access.ptr.addr();
        if addr.0 < PAGE as u64 {
            return Err(AccessError::Null);
        }
        let range = AddrRange::new(addr, access.size);
        if range.size() < access.size {
            return Err(AccessError::Wild);
        }
        match access.ptr.prov.id() {
            Some(id) => match self.lifetimes.get(id) {
                Some(allocation) => judge_by_region(id, allocation, range, access.kind),
                None => Err(AccessError::Wild),
            },
            None => self.judge_by_address(range, access.kind),
        }
    }

    fn judge_by_address(&self, range: AddrRange, kind: AccessKind) -> Result<(), AccessError> {
        let Some(segment) = self.page_segment(range.start) else {
            return Err(match self.region_around(range.start) {
                Some(id) if self.is_dead(id) => AccessError::Dead(id),
                _ => AccessError::Wild,
            });
        };
        let region = || self.region_around(range.start);
        match segment.kind {
            SegmentKind::Heap => match region() {
                Some(id) => match self.lifetimes.get(id) {
                    Some(allocation) => judge_by_region(id, allocation, range, kind),
                    None => Err(AccessError::Wild),
                },
                None => Err(AccessError::Wild),
            },
            SegmentKind::Text => Err(region().map_or(AccessError::Wild, AccessError::Code)),
            _ if !self.is_mapped(range, false) => Err(AccessError::Wild),
            _ if kind == AccessKind::Write && !self.is_mapped(range, true) => {
                Err(region().map_or(AccessError::Wild, AccessError::ReadOnly))
            }
            _ => Ok(()),
        }
    }

    fn is_dead(&self, id: AllocId) -> bool {
        self.lifetimes
            .get(id)
            .is_some_and(|allocation| allocation.life == Life::Dead)
    }

    /// The first undefined byte of a range.
    pub fn first_undefined(&self, range: AddrRange) -> Option<Addr> {
        let mut at = range.start;
        while at < range.end {
            let offset = at.0 as usize % PAGE;
            let size = (range.end.0 - at.0).min((PAGE - offset) as u64) as usize;
            if let Some(shadow) = self.space.page(at).and_then(|page| page.shadow())
                && let Some(first) = shadow[offset..offset + size].iter().position(|&undef| undef != 0)
            {
                return Some(Addr(at.0 + first as u64));
            }
            at = Addr(at.0.saturating_add(size as u64));
        }
        None
    }

    /// Whether every byte is mapped (and writable, when asked): would the real machine survive the access?
    pub fn is_mapped(&self, range: AddrRange, write: bool) -> bool {
        let mut at = range.start;
        loop {
            let Some(segment) = self.page_segment(at) else {
                return range.size() == 0;
            };
            if write && !segment.writable {
                return false;
            }
            let next = segment.range.end.align_up(PAGE as u64);
            if next >= range.end || next <= at {
                return true;
            }
            at = next;
        }
    }
}

/// The rules for a pointer whose region is known.
fn judge_by_region(
    id: AllocId,
    allocation: &Allocation,
    range: AddrRange,
    kind: AccessKind,
) -> Result<(), AccessError> {
    let region = allocation.range;
    match (allocation.storage, allocation.life, kind) {
        (_, Life::Dead, _) => Err(AccessError::Dead(id)),
        (Storage::Code, _, _) => Err(AccessError::Code(id)),
        _ if range.start < region.start => Err(AccessError::Below(id)),
        _ if range.end > region.end => Err(AccessError::Above(id)),
        (Storage::ReadOnly, _, AccessKind::Write) => Err(AccessError::ReadOnly(id)),
        _ => Ok(()),
    }
}
