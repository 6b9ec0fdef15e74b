//! `malloc`, `new` and their kin: the allocator serves the request in memory, the machine keeps the lifetimes.

use super::super::event::{Event, MarkKind};
use super::super::fault::{FaultDetail, FaultKind};
use super::super::judge::Charge;
use super::super::options::FailMalloc;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine};
use crate::heap::lab::Request;
use crate::heap::{HeapError, HeapEvent, HeapLog};
use crate::memory::{Addr, AddrRange, AllocId, Family, Life, Prov, SegmentKind, SiteId, Storage, Value, Width};

/// No more memory.
const ENOMEM: u64 = 12;
/// Ops that a call of the allocator stands for, about 500 ns: fuel and checkpoints follow time.
const OPS_PER_CALL: u64 = 24;
/// Library sites: where no line of the learner's asked.
const NO_SITE: SiteId = SiteId(0);

/// What a function that releases is called in messages.
fn released_by(family: Family) -> &'static str {
    match family {
        Family::Malloc => "free",
        Family::New => "delete",
        Family::NewArray => "delete[]",
        Family::Library => "library",
    }
}

/// What a function that allocates is called in messages.
fn allocated_by(family: Family) -> &'static str {
    match family {
        Family::Malloc => "malloc",
        Family::New => "new",
        Family::NewArray => "new[]",
        Family::Library => "library",
    }
}

/// What a block must be like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::vm) enum Wanted {
    /// As it comes.
    Plain,
    /// All bytes zero.
    Zeroed,
    /// At a multiple of this.
    Aligned(u64),
}

/// What a pointer handed to `free` turns out to be.
enum Block {
    /// A live block, at its start.
    Live(AllocId, Family, AddrRange),
    /// Something else; the fault has been recorded.
    Wrong,
}

impl Machine {
    #[inline]
    pub(super) fn heap_log(&self) -> HeapLog {
        HeapLog {
            events: self.listening().then(Vec::new),
            ..HeapLog::default()
        }
    }

    #[inline]
    pub(super) fn tell_heap(&mut self, log: &HeapLog) {
        self.ops += OPS_PER_CALL;
        if let Some(events) = &log.events {
            self.tell_decisions(events);
        }
    }

    #[cold]
    fn tell_decisions(&mut self, events: &[HeapEvent]) {
        for event in events {
            self.tell(Event::Heap(*event));
        }
    }

    /// Fails on purpose, or because no program can have that much.
    fn must_fail(&mut self, size: u64) -> bool {
        self.totals.requests += 1;
        let requests = self.totals.requests;
        let on_purpose = match self.options.fail_malloc {
            FailMalloc::Never => false,
            FailMalloc::Nth(n) => requests == n,
            FailMalloc::Every(k) => k > 0 && requests.is_multiple_of(k),
            FailMalloc::AfterBytes(bytes) => self.totals.bytes_allocated.saturating_add(size) > bytes,
        };
        on_purpose || size > self.program.abi.largest
    }

    pub(super) fn no_memory(&mut self, size: u64, family: Family) -> Value {
        self.memory.store(self.program.abi.errno, Width::W4, Value::int(ENOMEM));
        self.tell(Event::AllocFailed { size, family });
        Value::int(0)
    }

    /// A block for the program; null when memory is exhausted.
    pub(in crate::vm) fn allocate(&mut self, size: u64, family: Family, wanted: Wanted) -> Flow<Value> {
        if self.must_fail(size) {
            return Ok(self.no_memory(size, family));
        }
        let mut log = self.heap_log();
        let (heap, memory) = (&self.heap, &mut self.memory);
        let result = match wanted {
            Wanted::Plain => heap.malloc(memory, size, &mut log),
            Wanted::Zeroed => heap.calloc(memory, size, &mut log),
            Wanted::Aligned(alignment) => heap.memalign(memory, alignment, size, &mut log),
        };
        self.tell_heap(&log);
        let request = match wanted {
            Wanted::Plain => Request::Malloc { size },
            Wanted::Zeroed => Request::Calloc { count: 1, size },
            Wanted::Aligned(alignment) => Request::Memalign { alignment, size },
        };
        let Some(addr) = self.heap_result(result, false)? else {
            self.note_request(request, None, None);
            return Ok(self.no_memory(size, family));
        };
        let range = AddrRange::new(addr, size);
        let born = self.ticket();
        let id = self.memory.allocate(range, Storage::Allocated(family), born);
        self.note_request(request, None, Some(id));
        if wanted == Wanted::Zeroed {
            self.memory.mark_defined(range);
        }
        self.count_birth(size);
        if self.listening() {
            self.tell(Event::Alloc {
                id,
                range,
                family,
                cost: log.cost,
            });
        }
        self.mark(MarkKind::Alloc);
        Ok(Value::pointer(addr, Prov::exact(id)))
    }

    fn count_birth(&mut self, size: u64) {
        let totals = &mut self.totals;
        totals.allocations += 1;
        totals.bytes_allocated = totals.bytes_allocated.saturating_add(size);
        totals.in_use_blocks += 1;
        totals.in_use_bytes += size;
        totals.peak_bytes = totals.peak_bytes.max(totals.in_use_bytes);
    }

    fn count_death(&mut self, size: u64) {
        let totals = &mut self.totals;
        totals.frees += 1;
        totals.in_use_blocks = totals.in_use_blocks.saturating_sub(1);
        totals.in_use_bytes = totals.in_use_bytes.saturating_sub(size);
    }

    /// A block of the library's own; `None` when memory is exhausted.
    pub(in crate::vm) fn allocate_library(&mut self, size: u64) -> Flow<Option<Value>> {
        let mut log = self.heap_log();
        let heap = self.heap;
        let result = heap.malloc(&mut self.memory, size, &mut log);
        self.tell_heap(&log);
        let Some(addr) = self.heap_result(result, false)? else {
            return Ok(None);
        };
        let range = AddrRange::new(addr, size);
        let born = if self.steps == 0 { NO_SITE } else { self.ticket() };
        let id = self.memory.allocate(range, Storage::Allocated(Family::Library), born);
        self.note_request(Request::Malloc { size }, None, Some(id));
        self.tell(Event::Alloc {
            id,
            range,
            family: Family::Library,
            cost: log.cost,
        });
        Ok(Some(Value::pointer(addr, Prov::exact(id))))
    }

    /// `sbrk(increment)`: what the program takes is one region as long as nobody else moves the break.
    pub(super) fn sbrk(&mut self, increment: Value) -> Flow<Value> {
        self.need_defined(increment, u64::MAX, "argument")?;
        let mut log = self.heap_log();
        let heap = self.heap;
        let step = self.program.abi.signed(increment.bits);
        let old = heap.sbrk(&mut self.memory, step, &mut log);
        self.tell_heap(&log);
        let Some(old) = old else {
            return Ok(Value::int(u64::MAX));
        };
        let end = old.0.wrapping_add_signed(step);
        let born = self.ticket();
        let own = self.broken.and_then(|id| Some((id, self.memory.allocation(id)?.range)));
        let id = match own {
            Some((id, range)) if range.end == old => {
                if end > range.start.0 {
                    self.memory.resize_allocation(id, end - range.start.0, born);
                    if end > old.0 {
                        self.memory.mark_defined(AddrRange::new(old, end - old.0));
                    }
                }
                id
            }
            _ if end > old.0 => {
                let range = AddrRange::new(old, end - old.0);
                let id = self.memory.allocate(range, Storage::Static, born);
                self.memory.mark_defined(range);
                self.broken = Some(id);
                id
            }
            _ => return Ok(Value::int(old.0)),
        };
        Ok(Value::pointer(old, Prov::exact(id)))
    }

    /// `__heapwise_mmap(size)`: whole pages, zero; all ones when there is no room.
    pub(super) fn map_pages(&mut self, size: Value) -> Flow<Value> {
        self.need_defined(size, u64::MAX, "argument")?;
        let bytes = size.bits.div_ceil(4096).saturating_mul(4096);
        let mut log = self.heap_log();
        let heap = self.heap;
        let place = match bytes {
            0 => None,
            bytes => heap.mmap(&mut self.memory, bytes, &mut log),
        };
        self.tell_heap(&log);
        let Some(place) = place else {
            return Ok(Value::int(u64::MAX));
        };
        let range = AddrRange::new(place, bytes);
        let born = self.ticket();
        let id = self.memory.allocate(range, Storage::Static, born);
        self.memory.mark_defined(range);
        Ok(Value::pointer(place, Prov::exact(id)))
    }

    /// `__heapwise_munmap(address, size)`
    pub(super) fn unmap_pages(&mut self, address: Value, size: Value) -> Flow<Value> {
        let bytes = size.bits.div_ceil(4096).saturating_mul(4096);
        let range = AddrRange::new(address.addr(), bytes);
        let is_mapping = self
            .memory
            .segment_at(address.addr())
            .is_some_and(|segment| segment.kind == SegmentKind::Mmap);
        let region = address.prov.id();
        let whole = region
            .and_then(|id| self.memory.allocation(id))
            .is_some_and(|allocation| allocation.range == range);
        if !is_mapping || !whole {
            return Ok(Value::int(u64::MAX));
        }
        if let Some(id) = region {
            let died = self.ticket();
            self.memory.kill(id, died);
        }
        self.memory.unmap_range(range);
        Ok(Value::int(0))
    }

    /// Gives a block of the library's own back.
    pub(in crate::vm) fn free_library(&mut self, block: Value) -> Flow<()> {
        let Some(id) = self.memory.block_at(block.addr()) else {
            return Ok(());
        };
        let range = self.memory.allocation(id).map(|allocation| allocation.range);
        self.give_back(id, range.unwrap_or_default(), Family::Library)
    }

    /// `__heapwise_own(size, old)`: the library gives its block `old` back when there is one, and takes `size` bytes for
    /// itself unless that is 0. Null when there is no memory.
    pub(super) fn own(&mut self, size: Value, old: Value) -> Flow<Value> {
        if old.bits != 0 {
            self.free_library(old)?;
        }
        if size.bits == 0 {
            return Ok(Value::int(0));
        }
        Ok(self.allocate_library(size.bits)?.unwrap_or(Value::int(0)))
    }

    /// Turns an allocator's refusal into what the process does: it aborts, or dies.
    #[inline(always)]
    pub(super) fn heap_result<T>(&mut self, result: Result<T, HeapError>, reported: bool) -> Flow<T> {
        match result {
            Ok(value) => Ok(value),
            Err(error) => Err(self.heap_refuses(error, reported)),
        }
    }

    #[cold]
    fn heap_refuses(&mut self, error: HeapError, reported: bool) -> Box<Stop> {
        let charge = Charge::new(FaultKind::HeapMetadataCorrupted);
        let (charge, stop) = match error {
            HeapError::Abort(text) => (charge.detail(FaultDetail::Text(text.to_owned())), None),
            HeapError::Segfault(addr) => (charge.at(addr), Some(Stop::Signalled(Signal::Segv))),
            // The real program would walk the circle for ever: here the budget of steps is used up.
            HeapError::Endless => (charge, Some(Stop::OutOfSteps)),
        };
        if !reported && let Err(stop) = self.fault(charge) {
            return stop;
        }
        match (stop, error) {
            (None, HeapError::Abort(text)) => Box::new(self.terminate_text(&format!("{text}\n"))),
            (stop, _) => Box::new(stop.unwrap_or(Stop::OutOfSteps)),
        }
    }

    /// `free`, `delete`, `delete[]`
    pub(in crate::vm) fn release(&mut self, ptr: Value, family: Family) -> Flow<()> {
        self.need_defined(ptr, u64::MAX, "argument")?;
        if ptr.bits == 0 {
            return Ok(());
        }
        match self.find_block(ptr, family, released_by(family))? {
            Block::Live(id, made, range) => self.give_back(id, range, made),
            Block::Wrong => {
                // What glibc does with it: mostly it notices and aborts.
                let mut log = self.heap_log();
                let heap = self.heap;
                let result = heap.free(&mut self.memory, ptr.addr(), &mut log);
                self.tell_heap(&log);
                self.heap_result(result, true)?;
                if let Some(id) = self.memory.block_at(ptr.addr()) {
                    let died = self.ticket();
                    self.memory.kill(id, died);
                }
                Ok(())
            }
        }
    }

    /// Judges a `delete` of an object of class type before its destructors run: `delete` on what `new[]` made (or the
    /// other way round) would look for the cookie in the wrong place, and a base class without virtual destructor
    /// leaves the rest of the object alone.
    pub(super) fn check_delete(&mut self, object: Value, size: u64, cookie: u64, is_array: bool) -> Flow<()> {
        let id = object.prov.id().or_else(|| self.memory.block_at(object.addr()));
        let Some((id, allocation)) = id.and_then(|id| Some((id, *self.memory.allocation(id)?))) else {
            return Ok(());
        };
        let Storage::Allocated(made) = allocation.storage else {
            return Ok(());
        };
        let offset = object.addr().0.wrapping_sub(allocation.range.start.0);
        let charge = |kind| Charge::new(kind).at(object.addr()).region(Some(id));
        let families = |released| FaultDetail::Families {
            allocated: allocated_by(made),
            released,
        };
        match (allocation.life, made, is_array) {
            (Life::Live, Family::NewArray, false) if cookie > 0 && offset == cookie => {
                self.fault(charge(FaultKind::MismatchedDeallocation).detail(families("delete")))
            }
            (Life::Live, Family::New | Family::Malloc, true) if cookie > 0 && offset == 0 => {
                self.fault(charge(FaultKind::MismatchedDeallocation).detail(families("delete[]")))
            }
            (Life::Live, Family::New, false) if offset == 0 && size > 0 && allocation.range.size() > size => {
                self.fault(charge(FaultKind::NonVirtualDelete))
            }
            _ => Ok(()),
        }
    }

    /// Releases a live block.
    #[inline]
    fn give_back(&mut self, id: AllocId, range: AddrRange, family: Family) -> Flow<()> {
        let mut log = self.heap_log();
        let result = self.heap.free(&mut self.memory, range.start, &mut log);
        self.tell_heap(&log);
        self.heap_result(result, false)?;
        self.note_request(Request::Free, Some(id), None);
        let died = self.ticket();
        self.memory.kill(id, died);
        if self.listening() {
            self.tell(Event::Free {
                id,
                range,
                family,
                cost: log.cost,
            });
        }
        if family != Family::Library {
            self.count_death(range.size());
            self.mark(MarkKind::Free);
        }
        Ok(())
    }

    /// Judges a pointer that is to be released (or resized) by `function`.
    fn find_block(&mut self, ptr: Value, family: Family, function: &'static str) -> Flow<Block> {
        let addr = ptr.addr();
        let known = |id| Some((id, *self.memory.allocation(id)?));
        let found = ptr.prov.id().and_then(known).or_else(|| {
            let id = self.memory.block_at(addr).or_else(|| self.memory.region_around(addr))?;
            known(id)
        });
        let Some((id, allocation)) = found else {
            self.fault(Charge::new(FaultKind::InvalidFree).at(addr).function(function))?;
            return Ok(Block::Wrong);
        };
        let charge = |kind| Charge::new(kind).at(addr).region(Some(id));
        match (allocation.storage, allocation.life) {
            (Storage::Allocated(_), Life::Dead) if allocation.range.start == addr => {
                self.fault(charge(FaultKind::DoubleFree).function(function))?;
                Ok(Block::Wrong)
            }
            (Storage::Allocated(made), Life::Live) if allocation.range.start == addr && made != Family::Library => {
                if made != family {
                    let families = FaultDetail::Families {
                        allocated: allocated_by(made),
                        released: function,
                    };
                    self.fault(charge(FaultKind::MismatchedDeallocation).detail(families))?;
                }
                Ok(Block::Live(id, made, allocation.range))
            }
            _ => {
                self.fault(charge(FaultKind::InvalidFree).function(function))?;
                Ok(Block::Wrong)
            }
        }
    }

    /// `calloc(count, size)`
    pub(super) fn calloc(&mut self, count: Value, size: Value) -> Flow<Value> {
        self.need_defined(count, u64::MAX, "argument")?;
        self.need_defined(size, u64::MAX, "argument")?;
        // What does not fit a size_t is refused by the limit of one object.
        match count.bits.checked_mul(size.bits) {
            Some(bytes) => self.allocate(bytes, Family::Malloc, Wanted::Zeroed),
            None => Ok(self.no_memory(u64::MAX, Family::Malloc)),
        }
    }

    /// `realloc(ptr, size)`
    pub(super) fn realloc(&mut self, ptr: Value, size: Value) -> Flow<Value> {
        self.need_defined(ptr, u64::MAX, "argument")?;
        self.need_defined(size, u64::MAX, "argument")?;
        if ptr.bits == 0 {
            return self.allocate(size.bits, Family::Malloc, Wanted::Plain);
        }
        if size.bits == 0 {
            self.release(ptr, Family::Malloc)?;
            return Ok(Value::int(0));
        }
        let block = self.find_block(ptr, Family::Malloc, "realloc")?;
        if self.must_fail(size.bits) {
            return Ok(self.no_memory(size.bits, Family::Malloc));
        }
        let (old, reported) = match block {
            Block::Live(id, ..) => (Some(id), false),
            Block::Wrong => (self.memory.block_at(ptr.addr()), true),
        };
        let old_range = old
            .and_then(|id| Some(self.memory.allocation(id)?.range))
            .unwrap_or_default();
        let kept = old_range.size().min(size.bits);
        let mut undef = vec![0; usize::try_from(kept).unwrap_or(0)];
        self.memory.read_undef(old_range.start, &mut undef);
        let mut log = self.heap_log();
        let heap = self.heap;
        let result = heap.realloc(&mut self.memory, ptr.addr(), size.bits, &mut log);
        self.tell_heap(&log);
        let request = Request::Realloc { size: size.bits };
        let Some(addr) = self.heap_result(result, reported)? else {
            self.note_request(request, old, None);
            return Ok(self.no_memory(size.bits, Family::Malloc));
        };
        let range = AddrRange::new(addr, size.bits);
        // Grown in place or moved: the old region has ended either way, as Memcheck has it (C17 7.22.3.5).
        let site = self.ticket();
        if let Some(id) = old {
            self.memory.kill(id, site);
        }
        let new = self.memory.allocate(range, Storage::Allocated(Family::Malloc), site);
        self.note_request(request, old, Some(new));
        self.restore_defined(addr, &undef);
        self.count_death(old_range.size());
        self.count_birth(size.bits);
        let old = old.unwrap_or(new);
        self.tell(Event::Realloc {
            from: old_range,
            to: range,
            old,
            new,
            cost: log.cost,
        });
        self.mark(MarkKind::Alloc);
        Ok(Value::pointer(addr, Prov::exact(new)))
    }

    /// Bytes that were defined before they were moved are defined again.
    fn restore_defined(&mut self, start: Addr, undef: &[u8]) {
        let mut at = 0;
        while at < undef.len() {
            let run = undef[at..].iter().take_while(|mask| **mask == 0).count();
            if run > 0 {
                self.memory
                    .mark_defined(AddrRange::new(start.offset(at as i64), run as u64));
            }
            at += run;
            at += undef[at..].iter().take_while(|mask| **mask != 0).count();
        }
    }
}
