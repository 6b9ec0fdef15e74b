//! What the teaching allocators share: hands on the bytes, the break, and `calloc`, `realloc` and `memalign` built from
//! the three things each of them says itself (allocate, release, grow in place).
//!
//! In all of them the word before the payload is the block's size with flag bits, and payloads lie at multiples of 16:
//!
//! ```text
//! | size     |u| payload ...        u: in use
//! ```
//! A block that had to be aligned further carries a second word before its payload, which says how far below the
//! allocator's own payload begins:
//!
//! ```text
//! | size |u| filling ... | distance | 1110 | aligned payload ...
//! ```

use super::{AllocatorKind, Heap, HeapError, HeapEvent, HeapLog, buddy, bump, free_list, size_classes};
use crate::memory::{Addr, AddrRange, Memory, SegmentKind, Value, Width};

/// Outcome of a step.
pub(super) type Outcome<T> = Result<T, HeapError>;

/// The block is handed out.
pub(super) const IN_USE: u64 = 1;
/// The bits of a size word that are no size.
pub(super) const FLAGS: u64 = 15;
/// Marks the word that leads from an aligned payload back to the block's own.
const BACK: u64 = 14;
/// Bytes the break moves by at least.
const GROWTH: u64 = 64 << 10;
const PAGE: u64 = 4096;
/// Links followed in one list before we say that it goes round in a circle.
pub(super) const MAX_LINKS: u32 = 1 << 22;
/// The text of a `free` that finds no block.
pub(super) const INVALID: HeapError = HeapError::Abort("free(): invalid pointer");
/// The text of a `free` that finds a free block.
pub(super) const TWICE: HeapError = HeapError::Abort("free(): double free detected");

/// One call's hands on the heap.
pub(super) struct Hands<'a> {
    pub(super) memory: &'a mut Memory,
    pub(super) heap: Heap,
    pub(super) log: &'a mut HeapLog,
}

impl Hands<'_> {
    // --- the calls ---

    /// `malloc`
    pub(super) fn malloc(&mut self, size: u64) -> Outcome<Option<Addr>> {
        let block = if size > i64::MAX as u64 {
            None
        } else {
            match self.heap.kind {
                AllocatorKind::Bump => bump::allocate(self, size)?,
                AllocatorKind::FreeList(policy) => free_list::allocate(self, policy, size)?,
                AllocatorKind::SizeClasses => size_classes::allocate(self, size)?,
                AllocatorKind::Buddy | AllocatorKind::Glibc => buddy::allocate(self, size)?,
            }
        };
        if block.is_none() {
            self.log.push(HeapEvent::Exhausted { request: size });
        }
        Ok(block)
    }

    /// `calloc`
    pub(super) fn calloc(&mut self, size: u64) -> Outcome<Option<Addr>> {
        let Some(user) = self.malloc(size)? else {
            return Ok(None);
        };
        self.log.cost.bytes += size;
        self.memory.fill(AddrRange::new(user, size), Value::int(0));
        Ok(Some(user))
    }

    /// `memalign`
    pub(super) fn memalign(&mut self, alignment: u64, size: u64) -> Outcome<Option<Addr>> {
        let padded = alignment
            .checked_next_power_of_two()
            .filter(|alignment| *alignment > 16)
            .map(|alignment| (alignment, size.checked_add(alignment)));
        match padded {
            None => self.malloc(size),
            Some((_, None)) => Ok(None),
            Some((alignment, Some(padded))) => {
                let Some(own) = self.malloc(padded)? else {
                    return Ok(None);
                };
                let user = own.align_up(alignment);
                if user != own {
                    self.set(user.offset(-8), (user.0 - own.0) | BACK)?;
                }
                Ok(Some(user))
            }
        }
    }

    /// `free`
    pub(super) fn free(&mut self, user: Addr) -> Outcome<()> {
        let own = self.own_payload(user)?;
        match self.heap.kind {
            AllocatorKind::Bump => bump::release(self, own),
            AllocatorKind::FreeList(policy) => free_list::release(self, policy, own),
            AllocatorKind::SizeClasses => size_classes::release(self, own),
            AllocatorKind::Buddy | AllocatorKind::Glibc => buddy::release(self, own),
        }
    }

    /// `realloc`
    pub(super) fn realloc(&mut self, user: Addr, size: u64) -> Outcome<Option<Addr>> {
        let own = self.own_payload(user)?;
        let usable = usable_size(self.memory, &self.heap, user);
        let in_place = own == user
            && size <= i64::MAX as u64
            && match self.heap.kind {
                AllocatorKind::Bump => bump::resize(self, own, size)?,
                AllocatorKind::FreeList(policy) => free_list::resize(self, policy, own, size)?,
                AllocatorKind::SizeClasses | AllocatorKind::Buddy | AllocatorKind::Glibc => size <= usable,
            };
        if in_place {
            self.log.push(HeapEvent::GrownInPlace {
                chunk: user.offset(-8),
                from: usable,
                to: size,
            });
            return Ok(Some(user));
        }
        let Some(new) = self.malloc(size)? else {
            return Ok(None);
        };
        let copied = usable.min(size);
        if !self.memory.is_mapped(AddrRange::new(user, copied), false) {
            return Err(HeapError::Segfault(user));
        }
        self.log.cost.bytes += copied;
        self.memory.copy(new, user, copied);
        self.log.push(HeapEvent::Moved {
            from: user.offset(-8),
            to: new.offset(-8),
            copied,
        });
        self.free(user)?;
        Ok(Some(new))
    }

    /// The payload as the allocator itself handed it out.
    fn own_payload(&mut self, user: Addr) -> Outcome<Addr> {
        if !user.0.is_multiple_of(16) {
            return Err(INVALID);
        }
        let word = self.get(user.offset(-8))?;
        Ok(if word & FLAGS == BACK {
            Addr(user.0.wrapping_sub(word & !FLAGS))
        } else {
            user
        })
    }

    // --- bytes ---

    /// Reads a word of allocator state.
    pub(super) fn get(&mut self, addr: Addr) -> Outcome<u64> {
        self.log.cost.words += 1;
        self.memory.peek(addr, Width::W8).ok_or(HeapError::Segfault(addr))
    }

    /// Writes one.
    pub(super) fn set(&mut self, addr: Addr, word: u64) -> Outcome<()> {
        self.log.cost.words += 1;
        let ours = addr.0.wrapping_sub(self.heap.start.0) < 1 << 28;
        if !ours && !self.memory.is_mapped(AddrRange::new(addr, 8), true) {
            return Err(HeapError::Segfault(addr));
        }
        if self.memory.poke(addr, Width::W8, word) {
            Ok(())
        } else {
            Err(HeapError::Segfault(addr))
        }
    }

    // --- the break ---

    /// The end of the heap segment.
    pub(super) fn brk(&self) -> Addr {
        brk(self.memory, &self.heap)
    }

    /// Moves the break up by at least `bytes`, in whole pages; the new break, or `None` when the system refuses.
    pub(super) fn grow(&mut self, bytes: u64) -> Outcome<Option<Addr>> {
        let generous = Addr(bytes.clamp(GROWTH, 1 << 60)).align_up(PAGE).0;
        match self.move_brk(generous) {
            Some(end) => Ok(Some(end)),
            None => Ok(self.move_brk(Addr(bytes.min(1 << 60)).align_up(PAGE).0)),
        }
    }

    /// `sbrk(bytes)`: the new break.
    pub(super) fn move_brk(&mut self, bytes: u64) -> Option<Addr> {
        self.log.cost.system_calls += 1;
        let from = self.brk();
        let next = self
            .memory
            .segments()
            .iter()
            .find(|segment| segment.range.start > self.heap.start);
        let room = next.map_or(u64::MAX, |segment| segment.range.start.0) - from.0;
        let held = from.0 - self.heap.start.0;
        if bytes >= room || held.saturating_add(bytes) > self.heap.limit {
            return None;
        }
        let to = Addr(from.0 + bytes);
        self.memory.resize(self.heap.start, to);
        self.log.push(HeapEvent::Brk { from, to });
        Some(to)
    }
}

/// The end of the heap segment.
pub(super) fn brk(memory: &Memory, heap: &Heap) -> Addr {
    let segments = memory.segments();
    let at = segments.partition_point(|segment| segment.range.start < heap.start);
    segments
        .get(at)
        .filter(|segment| segment.range.start == heap.start && segment.kind == SegmentKind::Heap)
        .map_or(heap.start, |segment| segment.range.end)
}

/// Bytes of a payload; 0 when the words make no sense.
pub(super) fn usable_size(memory: &Memory, heap: &Heap, user: Addr) -> u64 {
    let head = |user: Addr| memory.peek(user.offset(-8), Width::W8).unwrap_or(0);
    let word = head(user);
    let (own, lost) = if word & FLAGS == BACK {
        (Addr(user.0.wrapping_sub(word & !FLAGS)), word & !FLAGS)
    } else {
        (user, 0)
    };
    let overhead = match heap.kind {
        AllocatorKind::Bump | AllocatorKind::SizeClasses => 8,
        AllocatorKind::FreeList(_) | AllocatorKind::Buddy | AllocatorKind::Glibc => 16,
    };
    if head(own) & IN_USE == 0 {
        return 0;
    }
    (head(own) & !FLAGS).saturating_sub(overhead + lost)
}
