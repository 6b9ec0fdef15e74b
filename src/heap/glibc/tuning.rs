//! The rarer doors of malloc.c: `malloc_trim`, `mallopt`, `mallinfo2`.

use super::arena::{IntParam, Param};
use super::checks::check;
use super::chunk::Chunk;
use super::tcache::mangle;
use super::top::PAGE;
use super::{Arena, MAX_LINKS, Outcome, fastbin};
use crate::heap::{HeapError, HeapInfo};
use crate::memory::{Addr, AddrRange, Value};

/// Bins, the unsorted list being number 1.
const BINS: u64 = 128;

impl Arena<'_> {
    /// `malloc_trim`: whether anything went back to the system.
    pub(in crate::heap) fn malloc_trim(&mut self, pad: u64) -> Outcome<bool> {
        self.ptmalloc_init()?;
        self.malloc_consolidate()?;
        let mut released = false;
        let first_large = self.bin_index(PAGE);
        for index in std::iter::once(1).chain(first_large..BINS) {
            let bin = self.bin_at(index);
            let mut chunk = self.bk(bin)?;
            let mut links = 0;
            while chunk != bin {
                released |= self.give_pages_back(chunk)?;
                chunk = self.bk(chunk)?;
                links += 1;
                if links > MAX_LINKS {
                    return Err(HeapError::Endless);
                }
            }
        }
        Ok(self.systrim(pad)? || released)
    }

    /// `madvise (MADV_DONTNEED)` on the whole pages inside a free chunk: they read as zero again.
    fn give_pages_back(&mut self, chunk: Chunk) -> Outcome<bool> {
        self.log.cost.chunks += 1;
        let size = self.size(chunk)?;
        // `sizeof (struct malloc_chunk)`
        let links = 6 * self.sz;
        if size <= PAGE - 1 + links {
            return Ok(false);
        }
        let start = Addr(chunk.0.wrapping_add(links)).align_up(PAGE);
        let bytes = size.wrapping_sub(start.0.wrapping_sub(chunk.0)) & !(PAGE - 1);
        if bytes == 0 || bytes > size {
            return Ok(false);
        }
        let range = AddrRange::new(start, bytes);
        if !self.memory.is_mapped(range, true) {
            return Ok(false);
        }
        self.log.cost.system_calls += 1;
        self.memory.fill(range, Value::int(0));
        Ok(true)
    }

    /// `mallopt`: whether the value was taken.
    pub(in crate::heap) fn mallopt(&mut self, parameter: i32, value: i32) -> Outcome<bool> {
        self.ptmalloc_init()?;
        self.malloc_consolidate()?;
        // As C converts an int to size_t.
        let word = i64::from(value) as u64 & self.heap.word.mask();
        match parameter {
            1 => {
                // `MAX_FAST_SIZE`
                if word > 20 * self.sz {
                    return Ok(false);
                }
                let largest = if word < self.sz { 16 } else { (word + self.sz) & !15 };
                self.set_max_fast(largest)?;
            }
            -1 => self.set_threshold(Param::TrimThreshold, word)?,
            -2 => self.set_threshold(Param::TopPad, word)?,
            -3 => self.set_threshold(Param::MmapThreshold, word)?,
            -4 => {
                self.set_int_param(IntParam::MmapsMax, value as u32)?;
                self.set_int_param(IntParam::NoDynThreshold, 1)?;
            }
            -6 => self.set_perturb_byte(word)?,
            // M_CHECK_ACTION, M_ARENA_TEST, M_ARENA_MAX and unknown ones: accepted, without effect here.
            _ => {}
        }
        Ok(true)
    }

    /// `alloc_perturb`, when `M_PERTURB` was set: a new block's bytes are the complement of that byte.
    pub(super) fn alloc_perturb(&mut self, chunk: Chunk, bytes: u64) -> Outcome<()> {
        match self.perturb_byte() {
            0 => Ok(()),
            byte => self.fill(self.user(chunk), bytes, byte ^ 0xff),
        }
    }

    /// `free_perturb`: a freed block's bytes are that byte, but for those that only pass through the tcache.
    pub(super) fn free_perturb(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        match self.perturb_byte() {
            0 => Ok(()),
            byte => self.fill(self.user(chunk), size.saturating_sub(self.header()), byte),
        }
    }

    fn set_threshold(&mut self, param: Param, value: u64) -> Outcome<()> {
        self.set_param(param, value)?;
        self.set_int_param(IntParam::NoDynThreshold, 1)
    }

    /// `mallinfo2`
    pub(in crate::heap) fn mallinfo(&mut self) -> Outcome<HeapInfo> {
        self.ptmalloc_init()?;
        let top = self.top()?;
        let top_size = self.size(top)?;
        let mut info = HeapInfo {
            ordblks: 1,
            fordblks: top_size,
            keepcost: top_size,
            ..HeapInfo::default()
        };
        let mut links = 0;
        for index in 0..fastbin::count(self.sz) {
            let mut chunk = Chunk(self.get(self.fastbin(index))?);
            while chunk != Chunk::NULL {
                check(
                    !self.is_misaligned(chunk),
                    "int_mallinfo(): unaligned fastbin chunk detected",
                )?;
                info.smblks += 1;
                info.fsmblks = info.fsmblks.wrapping_add(self.size(chunk)?);
                chunk = Chunk(mangle(self.user(chunk), self.fd(chunk)?.0));
                links += 1;
                if links > MAX_LINKS {
                    return Err(HeapError::Endless);
                }
            }
        }
        info.fordblks = info.fordblks.wrapping_add(info.fsmblks);
        for index in 1..BINS {
            let bin = self.bin_at(index);
            let mut chunk = self.bk(bin)?;
            while chunk != bin {
                info.ordblks += 1;
                info.fordblks = info.fordblks.wrapping_add(self.size(chunk)?);
                chunk = self.bk(chunk)?;
                links += 1;
                if links > MAX_LINKS {
                    return Err(HeapError::Endless);
                }
            }
        }
        info.arena = self.system_mem()?;
        info.uordblks = info.arena.wrapping_sub(info.fordblks);
        info.hblks = self.int_param(IntParam::Mmaps)?.into();
        info.hblkhd = self.param(Param::MmappedMem)?;
        Ok(info)
    }
}
