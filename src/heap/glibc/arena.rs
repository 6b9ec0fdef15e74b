//! `main_arena`, `mp_` and the few other variables of the library, at fixed places in its data.
//!
//! ```text
//! arena - 2336  mp_                    +    8  have_fastchunks      +   16  fastbinsY[10]   +   96  top
//!       +  104  last_remainder         +  112  bins[254]            + 2144  binmap[4]       + 2160  next
//!       + 2176  attached_threads       + 2184  system_mem           + 2192  max_system_mem
//!       +0x6828 whether initialised, +0x6830 the tcache's key, +0x683c perturb_byte, +0x6840 global_max_fast
//! ```
//! The address of the unsorted list is `main_arena + 96`, well known from debuggers: a bin is addressed as if it were a
//! chunk, so that its `fd` and `bk` are the two words of `bins`. On i386 the same variables are words of 4 bytes.

use super::chunk::Chunk;
use super::{Arena, Outcome};
use crate::memory::{Addr, Width};

/// Bytes of the library's data that the allocator uses, from `main_arena` on.
pub(in crate::heap) const LIBC_DATA_SIZE: u64 = 0x1000;

/// A variable: its offset from `main_arena` with words of 8 bytes, and with words of 4.
type Place = (u64, u64);

const FLAGS: Place = (4, 4);
const HAVE_FASTCHUNKS: Place = (8, 8);
const FASTBINS: Place = (16, 12);
const TOP: Place = (96, 56);
const LAST_REMAINDER: Place = (104, 60);
const BINS: Place = (112, 64);
const BINMAP: Place = (2144, 1080);
const NEXT: Place = (2160, 1096);
const ATTACHED_THREADS: Place = (2176, 1104);
const SYSTEM_MEM: Place = (2184, 1108);
const MAX_SYSTEM_MEM: Place = (2192, 1112);

/// `mp_` lies below the arena.
const MP: Place = (0_u64.wrapping_sub(0x920), 1120);
/// The thread's own in reality.
const TCACHE: Place = (0x6848, 1216);
const TCACHE_KEY: Place = (0x6830, 1220);
const GLOBAL_MAX_FAST: Place = (0x6840, 1224);
const INITIALIZED: Place = (0x6828, 1228);
const PERTURB: Place = (0x683c, 1232);

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
    fn global(&self, place: Place) -> Addr {
        places::field(&self.heap, place)
    }

    /// A variable of the arena at work.
    #[inline]
    fn field(&self, (wide, narrow): Place) -> Addr {
        Addr(self.av.0.wrapping_add(if self.sz == 8 { wide } else { narrow }))
    }

    /// A word of `mp_`.
    #[inline]
    fn mp_word(&self, param: Param) -> Addr {
        places::param(&self.heap, param)
    }

    fn mp_int(&self, param: IntParam) -> Addr {
        let offset = if self.sz == 8 { param as i64 } else { param as i64 - 28 };
        self.global(MP).offset(offset)
    }

    /// `ptmalloc_init` and `malloc_init_state`, at the first call.
    #[inline]
    pub(super) fn ptmalloc_init(&mut self) -> Outcome<()> {
        if self.get(self.global(INITIALIZED))? != 0 {
            return Ok(());
        }
        self.init_now()
    }

    #[cold]
    fn init_now(&mut self) -> Outcome<()> {
        self.set(self.global(INITIALIZED), 1)?;
        for index in 1..128 {
            let bin = self.bin_at(index);
            self.set_fd(bin, bin)?;
            self.set_bk(bin, bin)?;
        }
        let unsorted = self.unsorted();
        self.set_top(unsorted)?;
        self.set(self.field(NEXT), self.heap.arena.0)?;
        self.set(self.field(ATTACHED_THREADS), 1)?;
        self.set(self.global(GLOBAL_MAX_FAST), 16 * self.sz)?;
        self.set(self.global(TCACHE_KEY), KEY & self.heap.word.mask())?;
        self.set_param(Param::TrimThreshold, DEFAULT_THRESHOLD)?;
        self.set_param(Param::TopPad, DEFAULT_THRESHOLD)?;
        self.set_param(Param::MmapThreshold, DEFAULT_THRESHOLD)?;
        self.set_param(Param::TcacheBins, 64)?;
        self.set_param(Param::TcacheMaxBytes, 1008 + 3 * self.sz)?;
        self.set_param(Param::TcacheCount, 7)?;
        self.set_param(Param::TcacheUnsortedLimit, 0)?;
        self.set_int_param(IntParam::MmapsMax, 65536)
    }

    #[inline]
    pub(super) fn param(&mut self, param: Param) -> Outcome<u64> {
        self.get(self.mp_word(param))
    }

    #[inline]
    pub(super) fn set_param(&mut self, param: Param, value: u64) -> Outcome<()> {
        self.set(self.mp_word(param), value)
    }

    /// `perturb_byte`
    pub(super) fn perturb_byte(&self) -> u64 {
        self.memory.peek(self.global(PERTURB), Width::W4).unwrap_or(0)
    }

    pub(super) fn set_perturb_byte(&mut self, byte: u64) -> Outcome<()> {
        self.write(self.global(PERTURB), Width::W4, byte & 0xffff_ffff)
    }

    pub(super) fn int_param(&mut self, param: IntParam) -> Outcome<u32> {
        Ok(self.read(self.mp_int(param), Width::W4)? as u32)
    }

    pub(super) fn set_int_param(&mut self, param: IntParam, value: u32) -> Outcome<()> {
        self.write(self.mp_int(param), Width::W4, value.into())
    }

    /// The thread's `tcache` pointer; null before it was made.
    #[inline]
    pub(super) fn tcache_pointer(&mut self) -> Outcome<Addr> {
        Ok(Addr(self.get(self.global(TCACHE))?))
    }

    pub(super) fn set_tcache_pointer(&mut self, tcache: Addr) -> Outcome<()> {
        self.set(self.global(TCACHE), tcache.0)
    }

    #[inline]
    pub(super) fn tcache_key(&mut self) -> Outcome<u64> {
        self.get(self.global(TCACHE_KEY))
    }

    #[inline]
    pub(super) fn max_fast(&mut self) -> Outcome<u64> {
        self.get(self.global(GLOBAL_MAX_FAST))
    }

    /// `set_max_fast`
    pub(super) fn set_max_fast(&mut self, size: u64) -> Outcome<()> {
        self.set(self.global(GLOBAL_MAX_FAST), size)
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
        let bins = self.field(BINS).0;
        Chunk(bins.wrapping_add((index - 1) * 2 * self.sz).wrapping_sub(2 * self.sz))
    }

    #[inline]
    pub(super) fn unsorted(&self) -> Chunk {
        self.bin_at(1)
    }

    /// The word that holds a fastbin's first chunk.
    #[inline]
    pub(super) fn fastbin(&self, index: u64) -> Addr {
        self.field(FASTBINS).offset((index * self.sz) as i64)
    }

    pub(super) fn binmap(&mut self, block: u64) -> Outcome<u32> {
        Ok(self.read(self.field(BINMAP).offset(4 * block as i64), Width::W4)? as u32)
    }

    pub(super) fn set_binmap(&mut self, block: u64, map: u32) -> Outcome<()> {
        self.write(self.field(BINMAP).offset(4 * block as i64), Width::W4, map.into())
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
    use super::{Param, Place};
    use crate::heap::Heap;
    use crate::memory::{Addr, Width};

    /// Offset of `top` in the arena.
    pub(in crate::heap) const TOP: Place = super::TOP;
    /// Offset of the fastbins in the arena.
    pub(in crate::heap) const FASTBINS: Place = super::FASTBINS;
    /// Offset of the thread's `tcache` pointer.
    pub(in crate::heap) const TCACHE: Place = super::TCACHE;
    /// Offset of the key that marks cached blocks.
    pub(in crate::heap) const TCACHE_KEY: Place = super::TCACHE_KEY;

    /// Where a variable lies.
    #[inline]
    pub(in crate::heap) fn field(heap: &Heap, (wide, narrow): Place) -> Addr {
        let offset = if heap.word == Width::W8 { wide } else { narrow };
        Addr(heap.arena.0.wrapping_add(offset))
    }

    /// Where a word of `mp_` lies: behind the four ints the narrow words lie closer.
    #[inline]
    pub(in crate::heap::glibc) fn param(heap: &Heap, param: Param) -> Addr {
        let offset = match param as u64 {
            wide if heap.word == Width::W8 => wide,
            wide if wide < 80 => wide / 2,
            wide => wide / 2 + 8,
        };
        field(heap, super::MP).offset(offset as i64)
    }
}
