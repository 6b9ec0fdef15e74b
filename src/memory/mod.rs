//! The byte-accurate address space: bytes, definedness, provenance and lifetimes. Knows no C, no ops, no allocator.
//!
//! [`Memory::check`] judges and never changes a byte; [`Memory::load`], [`Memory::store`] and their kin act and never
//! judge. Cloning is cheap: pages and tables are shared by `Rc` and copied on write.
//!
//! What is known lies beside the bytes, in the same pages: V bits (is this bit defined?), the provenance of pointers,
//! and where allocated blocks start. Whether a byte is *addressable* follows from the blocks.

mod access;
mod addr;
mod allocation;
mod bytes;
mod check;
mod cow_vec;
mod lifetime;
mod page;
mod segment;
mod space;
mod value;

pub use access::{Access, AccessError, AccessKind};
pub use addr::{Addr, AddrRange};
pub use allocation::{Allocation, Family, Life, SiteId, Storage};
pub use cow_vec::CowVec;
pub use segment::{Segment, SegmentKind};
pub use value::{AllocId, Prov, Value, Width};

use std::rc::Rc;

use lifetime::Lifetimes;
use page::{PAGE, Page};
use space::Space;

/// The address space.
#[derive(Clone, Debug)]
pub struct Memory {
    space: Space,
    segments: Rc<Vec<Segment>>,
    lifetimes: Lifetimes,
    /// Shared by all untouched pages inside blocks.
    undefined_page: Rc<Page>,
}

impl Default for Memory {
    fn default() -> Memory {
        Memory::new()
    }
}

impl Memory {
    /// An empty space.
    pub fn new() -> Memory {
        Memory {
            space: Space::default(),
            segments: Rc::default(),
            lifetimes: Lifetimes::new(),
            undefined_page: Rc::new(Page::zero_undefined()),
        }
    }

    /// Maps a stretch; its pages are zero and defined. Replaces nothing: the stretch must be free.
    pub fn map(&mut self, kind: SegmentKind, range: AddrRange, writable: bool) {
        let segments = Rc::make_mut(&mut self.segments);
        let at = segments.partition_point(|segment| segment.range.start < range.start);
        segments.insert(at, Segment { kind, range, writable });
    }

    /// Moves the end of the segment that starts at `start` (the break, up or down); new pages are zero, lost ones gone.
    pub fn resize(&mut self, start: Addr, end: Addr) {
        if let Ok(at) = self
            .segments
            .binary_search_by_key(&start, |segment| segment.range.start)
        {
            let range = &mut Rc::make_mut(&mut self.segments)[at].range;
            let old = range.end;
            range.end = end.max(start);
            let kept = range.end;
            self.space.remove(kept.align_up(PAGE as u64), old.align_up(PAGE as u64));
        }
    }

    /// Unmaps a stretch that was mapped as one.
    pub fn unmap(&mut self, start: Addr) {
        if let Ok(at) = self
            .segments
            .binary_search_by_key(&start, |segment| segment.range.start)
        {
            let segment = Rc::make_mut(&mut self.segments).remove(at);
            self.space
                .remove(start.align_up(PAGE as u64), segment.range.end.align_up(PAGE as u64));
        }
    }

    /// Unmaps whole pages wherever they lie (`munmap`): segments are cut or vanish.
    pub fn unmap_range(&mut self, range: AddrRange) {
        let mut kept = Vec::with_capacity(self.segments.len() + 1);
        for segment in self.segments.iter() {
            let before = AddrRange {
                start: segment.range.start,
                end: segment.range.end.min(range.start),
            };
            let after = AddrRange {
                start: segment.range.start.max(range.end),
                end: segment.range.end,
            };
            if segment.range.end <= range.start || segment.range.start >= range.end {
                kept.push(*segment);
                continue;
            }
            let gone = (segment.range.start.max(range.start), segment.range.end.min(range.end));
            self.space.remove(gone.0.align_down(PAGE as u64), gone.1);
            for part in [before, after] {
                if part.start < part.end {
                    kept.push(Segment {
                        range: part,
                        ..*segment
                    });
                }
            }
        }
        self.segments = Rc::new(kept);
    }

    /// Moves a mapping elsewhere and gives it a new size, without copying (`mremap`). The new place must be free.
    pub fn remap(&mut self, start: Addr, to: Addr, size: u64) {
        let Ok(at) = self
            .segments
            .binary_search_by_key(&start, |segment| segment.range.start)
        else {
            return;
        };
        let old = Rc::make_mut(&mut self.segments).remove(at);
        self.map(old.kind, AddrRange::new(to, size), old.writable);
        for offset in (0..old.range.size()).step_by(PAGE) {
            if let Some(page) = self.space.take(Addr(start.0 + offset))
                && offset < size
            {
                self.space.put(Addr(to.0 + offset), page);
            }
        }
    }

    /// All segments, by address.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The segment around an address.
    pub fn segment_at(&self, addr: Addr) -> Option<&Segment> {
        let at = self.segments.partition_point(|segment| segment.range.start <= addr);
        self.segments
            .get(at.checked_sub(1)?)
            .filter(|segment| segment.range.contains(addr))
    }

    /// The segment whose pages hold an address: the machine maps whole pages only.
    fn page_segment(&self, addr: Addr) -> Option<&Segment> {
        let at = self.segments.partition_point(|segment| segment.range.start <= addr);
        let before = at.checked_sub(1).and_then(|before| self.segments.get(before));
        before
            .filter(|segment| segment.range.size() > 0 && addr < segment.range.end.align_up(PAGE as u64))
            .or_else(|| {
                self.segments
                    .get(at)
                    .filter(|next| next.range.size() > 0 && next.range.start.align_down(PAGE as u64) <= addr)
            })
    }

    /// Host bytes held by pages and tables (for `--max-memory`), approximately.
    pub fn host_bytes(&self) -> u64 {
        self.space.host_bytes() + self.lifetimes.host_bytes()
    }

    /// Pages copied so far because a clone shared them: what checkpoints have cost.
    pub fn pages_copied(&self) -> u64 {
        self.space.pages_copied()
    }
}
