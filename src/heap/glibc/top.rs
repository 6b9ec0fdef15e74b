//! The top chunk and the system behind it: `brk`, `mmap`, `munmap`, `mremap`, trimming.

use super::arena::{IntParam, Param};
use super::checks::{BAD_TOP, check};
use super::chunk::{Chunk, IS_MMAPPED, PREV_INUSE};
use super::free::Caller;
use super::{Arena, Outcome};
use crate::heap::HeapEvent;
use crate::memory::{Addr, AddrRange, SegmentKind};

/// The machine's page.
pub(super) const PAGE: u64 = 4096;
/// When `brk` fails, `mmap` is asked for at least this much.
const MMAP_AS_MORECORE: u64 = 1 << 20;

/// From the page of `main_arena` to the end of the library's own mappings (glibc 2.36 of Debian 12).
const LIBRARY_DATA: i64 = 0xf000;
/// ... and to the loader's.
const LOADER: i64 = 0x19000;
/// What the library's code and the thread's own page take below that page.
const LIBRARY_BELOW: i64 = 0x1d_6000;

impl Arena<'_> {
    /// Cuts a chunk from the top, if the top is large enough.
    pub(super) fn top_take(&mut self, size: u64) -> Outcome<Option<Chunk>> {
        let top = self.top()?;
        let top_size = self.size(top)?;
        check(top_size <= self.system_mem()?, "malloc(): corrupted top size")?;
        self.cut_top(top, top_size, size)
    }

    fn cut_top(&mut self, top: Chunk, top_size: u64, size: u64) -> Outcome<Option<Chunk>> {
        self.log.cost.chunks += 1;
        if top_size < size + self.min_size() {
            return Ok(None);
        }
        self.set_top(top.plus(size))?;
        self.set_head(top, size | PREV_INUSE)?;
        self.set_head(top.plus(size), (top_size - size) | PREV_INUSE)?;
        self.log.push(HeapEvent::FromTop {
            chunk: top.addr(),
            size,
        });
        Ok(Some(top))
    }

    /// `sysmalloc`: more memory from the system, by `mmap` for large requests, by `brk` otherwise.
    pub(super) fn sysmalloc(&mut self, size: u64) -> Outcome<Option<Chunk>> {
        if size >= self.param(Param::MmapThreshold)?
            && self.int_param(IntParam::Mmaps)? < self.int_param(IntParam::MmapsMax)?
            && let Some(chunk) = self.sysmalloc_mmap(size)?
        {
            return Ok(Some(chunk));
        }
        let old_top = self.top()?;
        let old_size = self.size(old_top)?;
        let old_end = old_top.plus(old_size);
        let fresh = old_top == self.unsorted() && old_size == 0;
        let fine = old_size >= self.min_size() && self.is_prev_inuse(old_top)? && old_end.0.is_multiple_of(PAGE);
        check(fresh || fine, BAD_TOP)?;
        let pad = self.param(Param::TopPad)?;
        let contiguous = self.is_contiguous()?;
        let missing = size.saturating_add(pad).saturating_add(self.min_size()) - if contiguous { old_size } else { 0 };
        let grown = Addr(missing.min(u64::MAX - PAGE)).align_up(PAGE).0;
        match self.sbrk_up(grown)? {
            Some(brk) => self.extend_top(old_top, old_size, brk, grown)?,
            None => {
                let Some((place, grown)) = self.mmap_as_morecore(size, grown, old_size, contiguous)? else {
                    return Ok(None);
                };
                self.note_system_mem(place, grown)?;
                self.new_top(Chunk(place.0), grown, old_top, old_size)?;
            }
        }
        let top = self.top()?;
        let top_size = self.size(top)?;
        self.cut_top(top, top_size, size)
    }

    fn note_system_mem(&mut self, place: Addr, grown: u64) -> Outcome<()> {
        if self.param(Param::SbrkBase)? == 0 {
            self.set_param(Param::SbrkBase, place.0)?;
        }
        let total = self.system_mem()?.wrapping_add(grown);
        self.set_system_mem(total)
    }

    /// The break has moved: the top grows, or a new one begins where somebody else has moved the break meanwhile.
    fn extend_top(&mut self, old_top: Chunk, old_size: u64, brk: Addr, grown: u64) -> Outcome<()> {
        self.note_system_mem(brk, grown)?;
        let old_end = old_top.plus(old_size);
        if brk.0 == old_end.0 {
            return self.set_head(old_top, grown.wrapping_add(old_size) | PREV_INUSE);
        }
        if !self.is_contiguous()? {
            let end = self.current_brk();
            return self.new_top(Chunk(brk.0), end.0 - brk.0, old_top, old_size);
        }
        check(
            old_size == 0 || brk.0 >= old_end.0,
            "break adjusted to free malloc space",
        )?;
        if old_size != 0 {
            let gap = brk.0 - old_end.0;
            let total = self.system_mem()?.wrapping_add(gap);
            self.set_system_mem(total)?;
        }
        let user = self.user(Chunk(brk.0));
        let front = user.align_up(16).0 - user.0;
        let end = brk.0.wrapping_add(grown + front).wrapping_add(old_size);
        let correction = Addr(end)
            .align_up(PAGE)
            .0
            .wrapping_sub(end)
            .wrapping_add(front)
            .wrapping_add(old_size);
        let (second, correction) = match self.sbrk_up(correction)? {
            Some(second) => (second, correction),
            None => (self.current_brk(), 0),
        };
        let total = self.system_mem()?.wrapping_add(correction);
        self.set_system_mem(total)?;
        let start = brk.0 + front;
        self.new_top(
            Chunk(start),
            second.0.wrapping_add(correction).wrapping_sub(start),
            old_top,
            old_size,
        )
    }

    /// A top elsewhere; the end of the old one is fenced off and the old one freed.
    fn new_top(&mut self, top: Chunk, size: u64, old_top: Chunk, old_size: u64) -> Outcome<()> {
        self.set_top(top)?;
        self.set_head(top, size | PREV_INUSE)?;
        if old_size == 0 {
            return Ok(());
        }
        let kept = old_size.wrapping_sub(2 * self.header()) & !15;
        self.set_head(old_top, kept | PREV_INUSE)?;
        self.set_head(old_top.plus(kept), self.header() | PREV_INUSE)?;
        self.set_head(old_top.plus(kept).plus(self.header()), self.header() | PREV_INUSE)?;
        if kept >= self.min_size() {
            self.int_free(old_top, Caller::Library)
        } else {
            Ok(())
        }
    }

    /// `sysmalloc_mmap_fallback`
    fn mmap_as_morecore(
        &mut self,
        size: u64,
        grown: u64,
        old_size: u64,
        contiguous: bool,
    ) -> Outcome<Option<(Addr, u64)>> {
        let wanted = if contiguous {
            Addr(grown.saturating_add(old_size)).align_up(PAGE).0
        } else {
            grown
        };
        let wanted = wanted.max(MMAP_AS_MORECORE);
        if wanted <= size {
            return Ok(None);
        }
        let Some(place) = self.mmap(wanted)? else {
            return Ok(None);
        };
        self.set_noncontiguous()?;
        Ok(Some((place, wanted)))
    }

    /// A mapping of its own for a large request.
    fn sysmalloc_mmap(&mut self, size: u64) -> Outcome<Option<Chunk>> {
        // With narrow words the header alone would leave the payload misaligned.
        let front = 16 - self.header();
        let total = Addr(size.wrapping_add(self.sz + front.min(1) * 15)).align_up(PAGE).0;
        if total <= size {
            return Ok(None);
        }
        let Some(place) = self.mmap(total)? else {
            return Ok(None);
        };
        let chunk = Chunk(place.0).plus(front);
        self.set_prev_size(chunk, front)?;
        self.set_head(chunk, (total - front) | IS_MMAPPED)?;
        let count = self.int_param(IntParam::Mmaps)?.wrapping_add(1);
        self.set_int_param(IntParam::Mmaps, count)?;
        if count > self.int_param(IntParam::MaxMmaps)? {
            self.set_int_param(IntParam::MaxMmaps, count)?;
        }
        let mapped = self.param(Param::MmappedMem)?.wrapping_add(total);
        self.set_param(Param::MmappedMem, mapped)?;
        if mapped > self.param(Param::MaxMmappedMem)? {
            self.set_param(Param::MaxMmappedMem, mapped)?;
        }
        self.log.push(HeapEvent::Mmap {
            chunk: chunk.addr(),
            size: total,
        });
        Ok(Some(chunk))
    }

    /// The mapping that a chunk claims to be: start, bytes, and where the chunk lies in it.
    pub(super) fn mapping_of(&mut self, chunk: Chunk, text: &'static str) -> Outcome<(Addr, u64, u64)> {
        let offset = self.prev_size(chunk)?;
        let total = self.size(chunk)?.wrapping_add(offset);
        let block = chunk.minus(offset);
        let within = self.user(chunk).0 % PAGE;
        let fine = (block.0 | total).is_multiple_of(PAGE) && (within == 0 || within.is_power_of_two());
        check(fine, text)?;
        Ok((block.addr(), total, offset))
    }

    /// `munmap_chunk`
    pub(super) fn munmap_chunk(&mut self, chunk: Chunk) -> Outcome<()> {
        let (block, total, _) = self.mapping_of(chunk, "munmap_chunk(): invalid pointer")?;
        let count = self.int_param(IntParam::Mmaps)?.wrapping_sub(1);
        self.set_int_param(IntParam::Mmaps, count)?;
        let mapped = self.param(Param::MmappedMem)?.wrapping_sub(total);
        self.set_param(Param::MmappedMem, mapped)?;
        self.log.cost.system_calls += 1;
        self.log.push(HeapEvent::Munmap {
            chunk: chunk.addr(),
            size: total,
        });
        self.memory.unmap_range(AddrRange::new(block, total));
        Ok(())
    }

    /// `systrim`: gives the end of a large top back to the system; whether it did.
    pub(super) fn systrim(&mut self, pad: u64) -> Outcome<bool> {
        let top = self.top()?;
        let top_size = self.size(top)?;
        // With a top of the smallest size the difference wraps and the break moves *up* by a page, as in glibc.
        let area = top_size.wrapping_sub(self.min_size() + 1);
        if area <= pad {
            return Ok(false);
        }
        let extra = (area - pad) & !(PAGE - 1);
        let brk = self.current_brk();
        if extra == 0 || brk.0 != top.0.wrapping_add(top_size) {
            return Ok(false);
        }
        self.log.cost.system_calls += 1;
        let end = Addr(brk.0.wrapping_sub(extra));
        if end < self.heap.start || (end > brk && !self.may_grow(end.0 - brk.0)?) {
            return Ok(false);
        }
        self.memory.resize(self.heap.start, end);
        self.log.push(HeapEvent::Brk { from: brk, to: end });
        let total = self.system_mem()?.wrapping_sub(extra);
        self.set_system_mem(total)?;
        self.set_head(top, top_size.wrapping_sub(extra) | PREV_INUSE)?;
        Ok(true)
    }

    /// How much of what lies from the top on was never handed out and is still zero.
    pub(super) fn fresh_above_top(&mut self, top: Chunk) -> Outcome<u64> {
        let size = self.size(top)?;
        let reached = self
            .param(Param::SbrkBase)?
            .wrapping_add(self.max_system_mem()?)
            .wrapping_sub(top.0);
        Ok(size.max(reached))
    }

    /// The end of the heap segment.
    fn current_brk(&self) -> Addr {
        let segments = self.memory.segments();
        let at = segments.partition_point(|segment| segment.range.start < self.heap.start);
        segments
            .get(at)
            .filter(|segment| segment.range.start == self.heap.start && segment.kind == SegmentKind::Heap)
            .map_or(self.heap.start, |segment| segment.range.end)
    }

    /// Whether the limit allows that many bytes more.
    fn may_grow(&mut self, bytes: u64) -> Outcome<bool> {
        let used = self.system_mem()?.saturating_add(self.param(Param::MmappedMem)?);
        Ok(used.saturating_add(bytes) <= self.heap.limit)
    }

    /// `sbrk` as the program calls it.
    pub(in crate::heap) fn program_sbrk(&mut self, increment: i64) -> Option<Addr> {
        let from = self.current_brk();
        if increment >= 0 {
            return self.sbrk_up(increment as u64).ok().flatten();
        }
        let to = Addr(from.0.checked_sub(increment.unsigned_abs())?);
        if to < self.heap.start {
            return None;
        }
        self.memory.resize(self.heap.start, to);
        self.log.push(HeapEvent::Brk { from, to });
        Some(from)
    }

    /// `mmap` as the program calls it.
    pub(in crate::heap) fn program_mmap(&mut self, size: u64) -> Option<Addr> {
        self.mmap(size).ok().flatten()
    }

    /// `sbrk` upwards; the old break. `None` when the system refuses.
    fn sbrk_up(&mut self, bytes: u64) -> Outcome<Option<Addr>> {
        self.log.cost.system_calls += 1;
        let from = self.current_brk();
        if bytes == 0 {
            return Ok(Some(from));
        }
        let next = self
            .memory
            .segments()
            .iter()
            .find(|segment| segment.range.start > self.heap.start);
        let room = next.map_or(u64::MAX, |segment| segment.range.start.0) - from.0;
        if bytes > room || !self.may_grow(bytes)? {
            return Ok(None);
        }
        let to = Addr(from.0 + bytes);
        if self
            .memory
            .segments()
            .iter()
            .any(|segment| segment.range.start == self.heap.start)
        {
            self.memory.resize(self.heap.start, to);
        } else {
            self.memory.map(
                SegmentKind::Heap,
                AddrRange {
                    start: self.heap.start,
                    end: to,
                },
                true,
            );
        }
        self.log.push(HeapEvent::Brk { from, to });
        Ok(Some(from))
    }

    /// `mmap`: where there is room.
    fn mmap(&mut self, bytes: u64) -> Outcome<Option<Addr>> {
        self.log.cost.system_calls += 1;
        if !self.may_grow(bytes)? {
            return Ok(None);
        }
        let place = self.gap(bytes);
        if let Some(place) = place {
            self.memory.map(SegmentKind::Mmap, AddrRange::new(place, bytes), true);
        }
        Ok(place)
    }

    /// Where the kernel looks for room, from above: between the C library's data and the loader, then below the library.
    fn windows(&self) -> [AddrRange; 2] {
        let data = self.heap.arena.align_down(PAGE);
        let range = |start, end| AddrRange { start, end };
        [
            range(data.offset(LIBRARY_DATA), data.offset(LOADER)),
            range(self.heap.start, data.offset(-LIBRARY_BELOW)),
        ]
    }

    /// The highest gap that is large enough.
    fn gap(&self, bytes: u64) -> Option<Addr> {
        for window in self.windows() {
            let mut ceiling = window.end;
            for segment in self.memory.segments().iter().rev() {
                if segment.range.start >= ceiling {
                    continue;
                }
                let floor = segment.range.end.align_up(PAGE).max(window.start);
                if ceiling.0.saturating_sub(floor.0) >= bytes {
                    return Some(Addr(ceiling.0 - bytes));
                }
                ceiling = segment.range.start.align_down(PAGE);
                if ceiling <= window.start {
                    break;
                }
            }
        }
        None
    }

    /// `mremap` with leave to move.
    pub(super) fn mremap(&mut self, old: AddrRange, size: u64) -> Outcome<Option<Addr>> {
        self.log.cost.system_calls += 1;
        let segments = self.memory.segments();
        let Some(at) = segments.iter().position(|segment| segment.range == old) else {
            return Ok(None);
        };
        let window = self.windows().into_iter().find(|window| window.contains(old.start));
        let next = segments.get(at + 1).map_or(Addr(u64::MAX), |next| next.range.start);
        let ceiling = window.map_or(next, |window| next.min(window.end));
        let room = ceiling.align_down(PAGE).0 - old.start.0;
        if size > old.size() && !self.may_grow(size - old.size())? {
            return Ok(None);
        }
        if size <= room {
            self.memory.resize(old.start, Addr(old.start.0 + size));
            return Ok(Some(old.start));
        }
        let Some(place) = self.gap(size) else {
            return Ok(None);
        };
        self.memory.remap(old.start, place, size);
        Ok(Some(place))
    }
}
