//! `main_arena`, `mp_` and the few other variables of the library, at fixed places in its data.
//!
//! ```text
//! arena +    8  have_fastchunks        +   16  fastbinsY[10]     +   96  top          +  104  last_remainder
//!       +  112  bins[254]              + 2144  binmap[4]         + 2160  next         + 2176  attached_threads
//!       + 2184  system_mem             + 2192  max_system_mem    + 2208  mp_          + 2400  tcache and the rest
//! ```
//! The address of the unsorted list is `main_arena + 96`, well known from debuggers: a bin is addressed as if it were a
//! chunk, so that its `fd` and `bk` are the two words of `bins`.

use super::chunk::Chunk;
use super::{Arena, Outcome};
use crate::memory::{Addr, Width};

/// Bytes of the library's data that the allocator uses, from `main_arena` on.
pub(in crate::heap) const LIBC_DATA_SIZE: u64 = 0x1000;

const FLAGS: u64 = 4;
const HAVE_FASTCHUNKS: u64 = 8;
const FASTBINS: u64 = 16;
const TOP: u64 = 96;
const LAST_REMAINDER: u64 = 104;
const BINS: u64 = 112;
const BINMAP: u64 = 2144;
const NEXT: u64 = 2160;
const ATTACHED_THREADS: u64 = 2176;
const SYSTEM_MEM: u64 = 2184;
const MAX_SYSTEM_MEM: u64 = 2192;

const MP: u64 = 2208;
const TCACHE: u64 = 2400;
const TCACHE_KEY: u64 = 2408;
const GLOBAL_MAX_FAST: u64 = 2416;
const INITIALIZED: u64 = 2424;

const NONCONTIGUOUS: u64 = 2;
/// The default of `M_MMAP_THRESHOLD`, `M_TRIM_THRESHOLD` and `M_TOP_PAD`.
const DEFAULT_THRESHOLD: u64 = 128 * 1024;
/// The real one is random; ours is the same in every run.
const KEY: u64 = 0x9d3f_4a6b_c172_e58d;

/// A word of `mp_` (`struct malloc_par`).
#[derive(Clone, Copy)]
pub(super) enum Param {
    TrimThreshold = 0,
    TopPad = 8,
    MmapThreshold = 16,
    MmappedMem = 80,
    MaxMmappedMem = 88,
    SbrkBase = 96,
    TcacheBins = 104,
    TcacheMaxBytes = 112,
    TcacheCount = 120,
    TcacheUnsortedLimit = 128,
}

/// A 4-byte word of `mp_`.
#[derive(Clone, Copy)]
pub(super) enum IntParam {
    Mmaps = 60,
    MmapsMax = 64,
    MaxMmaps = 68,
    NoDynThreshold = 72,
}

impl Arena<'_> {
    #[inline]
    fn field(&self, offset: u64) -> Addr {
        Addr(self.heap.arena.0.wrapping_add(offset))
    }

    /// `ptmalloc_init` and `malloc_init_state`, at the first call.
    #[inline]
    pub(super) fn ptmalloc_init(&mut self) -> Outcome<()> {
        if self.get(self.field(INITIALIZED))? != 0 {
            return Ok(());
        }
        self.init_now()
    }

    #[cold]
    fn init_now(&mut self) -> Outcome<()> {
        self.set(self.field(INITIALIZED), 1)?;
        for index in 1..128 {
            let bin = self.bin_at(index);
            self.set_fd(bin, bin)?;
            self.set_bk(bin, bin)?;
        }
        let unsorted = self.unsorted();
        self.set_top(unsorted)?;
        self.set(self.field(NEXT), self.heap.arena.0)?;
        self.set(self.field(ATTACHED_THREADS), 1)?;
        self.set(self.field(GLOBAL_MAX_FAST), 128)?;
        self.set(self.field(TCACHE_KEY), KEY)?;
        self.set_param(Param::TrimThreshold, DEFAULT_THRESHOLD)?;
        self.set_param(Param::TopPad, DEFAULT_THRESHOLD)?;
        self.set_param(Param::MmapThreshold, DEFAULT_THRESHOLD)?;
        self.set_param(Param::TcacheBins, 64)?;
        self.set_param(Param::TcacheMaxBytes, 1032)?;
        self.set_param(Param::TcacheCount, 7)?;
        self.set_param(Param::TcacheUnsortedLimit, 0)?;
        self.set_int_param(IntParam::MmapsMax, 65536)
    }

    #[inline]
    pub(super) fn param(&mut self, param: Param) -> Outcome<u64> {
        self.get(self.field(MP + param as u64))
    }

    #[inline]
    pub(super) fn set_param(&mut self, param: Param, value: u64) -> Outcome<()> {
        self.set(self.field(MP + param as u64), value)
    }

    pub(super) fn int_param(&mut self, param: IntParam) -> Outcome<u32> {
        Ok(self.read(self.field(MP + param as u64), Width::W4)? as u32)
    }

    pub(super) fn set_int_param(&mut self, param: IntParam, value: u32) -> Outcome<()> {
        self.write(self.field(MP + param as u64), Width::W4, value.into())
    }

    /// The thread's `tcache` pointer; null before it was made.
    #[inline]
    pub(super) fn tcache_pointer(&mut self) -> Outcome<Addr> {
        Ok(Addr(self.get(self.field(TCACHE))?))
    }

    pub(super) fn set_tcache_pointer(&mut self, tcache: Addr) -> Outcome<()> {
        self.set(self.field(TCACHE), tcache.0)
    }

    #[inline]
    pub(super) fn tcache_key(&mut self) -> Outcome<u64> {
        self.get(self.field(TCACHE_KEY))
    }

    #[inline]
    pub(super) fn max_fast(&mut self) -> Outcome<u64> {
        self.get(self.field(GLOBAL_MAX_FAST))
    }

    /// `set_max_fast`
    pub(super) fn set_max_fast(&mut self, size: u64) -> Outcome<()> {
        self.set(self.field(GLOBAL_MAX_FAST), size)
    }

    #[inline]
    pub(super) fn top(&mut self) -> Outcome<Chunk> {
        Ok(Chunk(self.get(self.field(TOP))?))
    }

    #[inline]
    pub(super) fn set_top(&mut self, top: Chunk) -> Outcome<()> {
        self.set(self.field(TOP), top.0)
    }

    pub(super) fn last_remainder(&mut self) -> Outcome<Chunk> {
        Ok(Chunk(self.get(self.field(LAST_REMAINDER))?))
    }

    pub(super) fn set_last_remainder(&mut self, chunk: Chunk) -> Outcome<()> {
        self.set(self.field(LAST_REMAINDER), chunk.0)
    }

    /// `bin_at`: a bin as if it were a chunk. Bin 1 is the unsorted list.
    #[inline]
    pub(super) fn bin_at(&self, index: u64) -> Chunk {
        Chunk(self.field(BINS + (index - 1) * 16 - 16).0)
    }

    #[inline]
    pub(super) fn unsorted(&self) -> Chunk {
        self.bin_at(1)
    }

    /// The word that holds a fastbin's first chunk.
    #[inline]
    pub(super) fn fastbin(&self, index: u64) -> Addr {
        self.field(FASTBINS + index * 8)
    }

    pub(super) fn binmap(&mut self, block: u64) -> Outcome<u32> {
        Ok(self.read(self.field(BINMAP + block * 4), Width::W4)? as u32)
    }

    pub(super) fn set_binmap(&mut self, block: u64, map: u32) -> Outcome<()> {
        self.write(self.field(BINMAP + block * 4), Width::W4, map.into())
    }

    pub(super) fn have_fastchunks(&mut self) -> Outcome<bool> {
        Ok(self.read(self.field(HAVE_FASTCHUNKS), Width::W4)? != 0)
    }

    #[inline]
    pub(super) fn set_have_fastchunks(&mut self, have: u64) -> Outcome<()> {
        self.write(self.field(HAVE_FASTCHUNKS), Width::W4, have)
    }

    #[inline]
    pub(super) fn system_mem(&mut self) -> Outcome<u64> {
        self.get(self.field(SYSTEM_MEM))
    }

    pub(super) fn set_system_mem(&mut self, bytes: u64) -> Outcome<()> {
        self.set(self.field(SYSTEM_MEM), bytes)?;
        if bytes > self.max_system_mem()? {
            self.set(self.field(MAX_SYSTEM_MEM), bytes)?;
        }
        Ok(())
    }

    pub(super) fn max_system_mem(&mut self) -> Outcome<u64> {
        self.get(self.field(MAX_SYSTEM_MEM))
    }

    /// Whether the heap is expected to lie in one piece.
    pub(super) fn is_contiguous(&mut self) -> Outcome<bool> {
        Ok(self.read(self.field(FLAGS), Width::W4)? & NONCONTIGUOUS == 0)
    }

    pub(super) fn set_noncontiguous(&mut self) -> Outcome<()> {
        self.write(self.field(FLAGS), Width::W4, NONCONTIGUOUS)
    }
}

/// The fields that reading the heap back needs.
pub(in crate::heap) mod places {
    /// Offset of `top` in the arena.
    pub(in crate::heap) const TOP: u64 = super::TOP;
    /// Offset of the fastbins in the arena.
    pub(in crate::heap) const FASTBINS: u64 = super::FASTBINS;
    /// Offset of the thread's `tcache` pointer.
    pub(in crate::heap) const TCACHE: u64 = super::TCACHE;
}
