//! Births and deaths of regions, and finding the region around an address.
//!
//! Allocated blocks are found through the granule of 16 bytes they start in (kept in the page); large blocks and
//! statics, which lie far apart, through one ordered map.

use std::cell::Cell;
use std::rc::Rc;

use crate::ordered::OrderedMap;

use super::cow_vec::{CHUNK, CowVec};
use super::page::{PAGE, Page};
use super::{Addr, AddrRange, AllocId, Allocation, Life, Memory, SiteId, Storage};

/// Blocks of at least this size stand in the ordered map too.
const LARGE: u64 = 16 * PAGE as u64;
/// Chunks of the table that are never forgotten, counted from its end (64 ids each).
const YOUNG: usize = 1024;
/// Chunks after which even dead blocks of the heap are forgotten (about a million ids).
const ANCIENT: usize = 16 * 1024;

/// The table of regions.
#[derive(Clone, Debug)]
pub(super) struct Lifetimes {
    table: CowVec<Allocation>,
    /// Statics, functions and large blocks by start.
    landmarks: Rc<OrderedMap<Addr, AllocId>>,
    /// Stands in for 64 dead entries.
    forgotten: Rc<[Allocation; CHUNK]>,
    /// The chunk to look at next for something to forget.
    sweep: usize,
    /// Chunks forgotten so far.
    dropped: usize,
    /// Live, writable regions that were judged lately, by the low bits of their ids.
    recent: [Cell<Recent>; RECENT],
}

/// Regions kept at hand.
const RECENT: usize = 64;

/// A region at hand.
#[derive(Clone, Copy, Debug)]
struct Recent {
    id: AllocId,
    range: AddrRange,
}

const NOTHING: Recent = Recent {
    id: AllocId(u32::MAX),
    range: FORGOTTEN.range,
};

/// What a forgotten entry looks like.
const FORGOTTEN: Allocation = Allocation {
    range: AddrRange {
        start: Addr::NULL,
        end: Addr::NULL,
    },
    storage: Storage::Automatic,
    life: Life::Dead,
    born: SiteId(u32::MAX),
    died: SiteId(u32::MAX),
};

impl Lifetimes {
    pub(super) fn new() -> Lifetimes {
        Lifetimes {
            table: CowVec::new(),
            landmarks: Rc::default(),
            forgotten: Rc::new([FORGOTTEN; CHUNK]),
            sweep: 0,
            dropped: 0,
            recent: std::array::from_fn(|_| Cell::new(NOTHING)),
        }
    }

    /// Whether the region is known to be live, writable, and to hold `size` bytes at `addr`.
    #[inline(always)]
    pub(super) fn holds(&self, id: AllocId, addr: u64, size: u64) -> bool {
        let recent = self.recent[id.0 as usize % RECENT].get();
        let range = recent.range;
        recent.id == id && range.start.0 <= addr && addr <= range.end.0 && size <= range.end.0 - addr
    }

    /// Keeps a live, writable region at hand.
    #[inline]
    pub(super) fn keep_at_hand(&self, id: AllocId, range: AddrRange) {
        self.recent[id.0 as usize % RECENT].set(Recent { id, range });
    }

    /// It has died or changed its size.
    #[inline]
    fn let_go(&self, id: AllocId) {
        let slot = &self.recent[id.0 as usize % RECENT];
        if slot.get().id == id {
            slot.set(NOTHING);
        }
    }

    #[inline]
    pub(super) fn get(&self, id: AllocId) -> Option<&Allocation> {
        self.table.get(id.0 as usize)
    }

    pub(super) fn host_bytes(&self) -> u64 {
        let kept = self.table.len().saturating_sub(self.dropped * CHUNK) as u64;
        kept * size_of::<Allocation>() as u64 + self.table.len() as u64 / 8 + self.landmarks.entries().len() as u64 * 32
    }

    fn push(&mut self, allocation: Allocation) -> AllocId {
        let id = AllocId(self.table.len() as u32);
        self.table.push(allocation);
        if self.table.len().is_multiple_of(CHUNK) {
            self.forget_some();
        }
        id
    }

    /// Looks at the chunk that has just become old, and at one that was not wholly dead when it did: a second sweep goes
    /// round and round at constant cost.
    fn forget_some(&mut self) {
        let chunks = self.table.len() / CHUNK;
        if chunks <= YOUNG {
            return;
        }
        self.forget(chunks - YOUNG - 1, chunks);
        self.sweep = if self.sweep + YOUNG + 1 < chunks {
            self.sweep + 1
        } else {
            0
        };
        self.forget(self.sweep, chunks);
    }

    fn forget(&mut self, chunk: usize, chunks: usize) {
        let ancient = chunk + ANCIENT < chunks;
        if let Some(entries) = self.table.chunk(chunk)
            && !Rc::ptr_eq(entries, &self.forgotten)
            && entries.iter().all(|allocation| {
                allocation.life == Life::Dead
                    && (ancient || matches!(allocation.storage, Storage::Automatic | Storage::Temporary))
            })
        {
            self.table.replace_chunk(chunk, &self.forgotten);
            self.dropped += 1;
        }
    }

    /// Puts a region on the ordered map; the ones it covers are no longer "the last one there".
    fn add_landmark(&mut self, range: AddrRange, id: AllocId) {
        let landmarks = Rc::make_mut(&mut self.landmarks);
        while let Some((start, _)) = landmarks.from(&range.start).first().filter(|entry| entry.0 < range.end) {
            let start = *start;
            landmarks.remove(&start);
        }
        landmarks.insert(range.start, id);
    }

    /// The landmark around an address.
    fn landmark(&self, addr: Addr) -> Option<AllocId> {
        self.landmarks
            .to(&addr)
            .iter()
            .rev()
            .take(8)
            .map(|entry| entry.1)
            .find(|&id| self.get(id).is_some_and(|allocation| allocation.range.contains(addr)))
    }
}

impl Memory {
    /// The life of a local begins that control has entered past its declaration: what was written there is defined.
    pub fn allocate_entered(&mut self, range: AddrRange, storage: Storage, born: SiteId) -> AllocId {
        self.lifetimes.push(Allocation {
            range,
            storage,
            life: Life::Live,
            born,
            died: SiteId::default(),
        })
    }

    /// A region's life begins. Its bytes become addressable and, unless static, undefined (values stay).
    pub fn allocate(&mut self, range: AddrRange, storage: Storage, born: SiteId) -> AllocId {
        let allocation = Allocation {
            range,
            storage,
            life: Life::Live,
            born,
            died: SiteId::default(),
        };
        let id = self.lifetimes.push(allocation);
        match storage {
            Storage::Static | Storage::ReadOnly | Storage::Code => self.lifetimes.add_landmark(range, id),
            Storage::Automatic | Storage::Temporary => self.mark_undefined(range),
            Storage::Allocated(_) => {
                if !self.begin_in_page(range, id) {
                    self.mark_undefined(range);
                    self.set_block(range, id);
                }
            }
        }
        id
    }

    /// Marks a block that lies in one page, with one look at the page; `false` when it does not.
    #[inline]
    fn begin_in_page(&mut self, range: AddrRange, id: AllocId) -> bool {
        let (offset, size) = (range.start.0 as usize % PAGE, range.size());
        if size > (PAGE - offset) as u64 {
            return false;
        }
        let Some(page) = self.space.page_mut(range.start) else {
            return false;
        };
        let (granule, end) = (offset / 16, (offset + size as usize).div_ceil(16));
        page.set_undef(offset, size as usize, 0xff);
        page.set_start(granule, id.0.wrapping_add(1));
        page.clear_starts(granule + 1, end.max(granule + 1));
        true
    }

    /// A region's life ends: its bytes become unaddressable (values stay).
    pub fn kill(&mut self, id: AllocId, died: SiteId) {
        self.lifetimes.let_go(id);
        if let Some(allocation) = self.lifetimes.table.get_mut(id.0 as usize)
            && allocation.life == Life::Live
        {
            allocation.life = Life::Dead;
            allocation.died = died;
        }
    }

    /// A realloc in place: the same region with a new end, asked for at `born`; new bytes are undefined.
    pub fn resize_allocation(&mut self, id: AllocId, size: u64, born: SiteId) {
        self.lifetimes.let_go(id);
        let Some(allocation) = self.lifetimes.table.get_mut(id.0 as usize) else {
            return;
        };
        let (old, storage) = (allocation.range, allocation.storage);
        allocation.range = AddrRange::new(old.start, size);
        allocation.born = born;
        let range = allocation.range;
        if range.end > old.end {
            self.mark_undefined(AddrRange {
                start: old.end,
                end: range.end,
            });
        }
        if matches!(storage, Storage::Allocated(_)) {
            self.set_block(range, id);
        }
    }

    /// Notes where a block starts and that the blocks it now covers are history.
    fn set_block(&mut self, range: AddrRange, id: AllocId) {
        let raw = id.0.wrapping_add(1);
        self.with_page(range.start, |page, offset| page.set_start(offset / 16, raw));
        let end = Addr(range.end.0.saturating_add(15) & !15);
        let mut at = Addr((range.start.0 & !15).saturating_add(16));
        while at < end {
            let stop = Addr(at.align_down(PAGE as u64).0.saturating_add(PAGE as u64)).min(end);
            if self.space.page(at).is_some_and(Page::has_starts) {
                let (first, last) = ((at.0 as usize % PAGE) / 16, ((stop.0 - 1) as usize % PAGE) / 16 + 1);
                if let Some(page) = self.space.page_mut(at) {
                    page.clear_starts(first, last);
                }
            }
            at = stop;
        }
        if range.size() >= LARGE {
            self.lifetimes.add_landmark(range, id);
        }
    }

    /// What is known of a region; `None` when it was automatic, dead and has been forgotten.
    #[inline]
    pub fn allocation(&self, id: AllocId) -> Option<&Allocation> {
        self.lifetimes
            .get(id)
            .filter(|allocation| allocation.born != FORGOTTEN.born)
    }

    /// The live allocated region that starts exactly at `addr`.
    pub fn block_at(&self, addr: Addr) -> Option<AllocId> {
        let start = self.space.page(addr)?.start(addr.0 as usize % PAGE / 16);
        let id = AllocId(start.checked_sub(1)?);
        let allocation = self.lifetimes.get(id)?;
        (allocation.life == Life::Live && allocation.range.start == addr).then_some(id)
    }

    /// The last region (live or dead) that `addr` lay in, of allocated or static storage: to name a wild address.
    pub fn region_around(&self, addr: Addr) -> Option<AllocId> {
        self.block_around(addr).or_else(|| self.lifetimes.landmark(addr))
    }

    /// The last block smaller than [`LARGE`] that `addr` lay in.
    fn block_around(&self, addr: Addr) -> Option<AllocId> {
        let mut page_start = addr.align_down(PAGE as u64);
        let mut granule = Some(addr.0 as usize % PAGE / 16);
        for _ in 0..=LARGE / PAGE as u64 {
            if let Some(page) = self.space.page(page_start) {
                while let Some(found) = granule.and_then(|granule| page.start_before(granule)) {
                    let id = AllocId(page.start(found) - 1);
                    if self
                        .lifetimes
                        .get(id)
                        .is_some_and(|allocation| allocation.range.contains(addr))
                    {
                        return Some(id);
                    }
                    granule = found.checked_sub(1);
                }
            }
            page_start = Addr(page_start.0.checked_sub(PAGE as u64)?);
            granule = Some(PAGE / 16 - 1);
        }
        None
    }

    /// A live block that starts at or before `addr`, not far from it.
    pub fn live_block_before(&self, addr: Addr) -> Option<AllocId> {
        let mut page_start = addr.align_down(PAGE as u64);
        let mut granule = Some(addr.0 as usize % PAGE / 16);
        for _ in 0..=LARGE / PAGE as u64 {
            if let Some(page) = self.space.page(page_start) {
                while let Some(found) = granule.and_then(|granule| page.start_before(granule)) {
                    if let Some(id) = self.block_at(Addr(page_start.0 + found as u64 * 16)) {
                        return Some(id);
                    }
                    granule = found.checked_sub(1);
                }
            }
            page_start = Addr(page_start.0.checked_sub(PAGE as u64)?);
            granule = Some(PAGE / 16 - 1);
        }
        let large = self.lifetimes.landmarks.to(&addr).last().map(|entry| entry.1)?;
        let allocation = self.allocation(large)?;
        (allocation.life == Life::Live && matches!(allocation.storage, Storage::Allocated(_))).then_some(large)
    }

    /// The first live block that starts at or behind `addr` and before `end`.
    pub fn live_block_after(&self, addr: Addr, end: Addr) -> Option<AllocId> {
        let mut at = addr.align_up(16);
        while at < end {
            match self.space.page(at) {
                Some(page) if page.has_starts() => {
                    if let Some(id) = self.block_at(at) {
                        return Some(id);
                    }
                    at = at.offset(16);
                }
                _ => at = Addr(at.align_down(PAGE as u64).0.checked_add(PAGE as u64)?),
            }
        }
        None
    }

    /// Number of ids given out; ids are `0..count`.
    pub fn allocation_count(&self) -> u32 {
        self.lifetimes.table.len() as u32
    }
}
