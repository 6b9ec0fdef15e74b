//! Allocators. All their state lies in the simulated bytes; the Rust side keeps configuration only.
//!
//! A call changes [`Memory`] bytes (and the break) and returns an address; lifetimes ([`Memory::allocate`]) are the
//! vm's business, so the allocator never knows who asked.

mod buddy;
mod bump;
pub mod event;
mod free_list;
mod glibc;
mod kind;
pub mod lab;
mod list_index;
mod size_classes;
mod teaching;
mod teaching_walk;
pub mod walk;

pub use event::{HeapCost, HeapEvent, HeapLog};
pub use kind::{AllocatorKind, Coalescing, Fit, FreeListPolicy};
pub use list_index::ListIndex;
pub use teaching_walk::first_block;
pub use walk::{BlockInfo, BlockState};

use crate::memory::{Addr, Memory, Width};

use glibc::Arena;
use teaching::Hands;

/// How an allocator refuses to go on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeapError {
    /// glibc's `malloc_printerr`: prints this text and aborts, e.g. `free(): invalid pointer`.
    Abort(&'static str),
    /// The corrupted words led to an unmapped address: the real program dies of SIGSEGV there.
    Segfault(Addr),
    /// The corrupted words form a circle: the real program hangs.
    Endless,
}

/// What `mallinfo2` answers; the fields carry its names.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct HeapInfo {
    /// Bytes got by moving the break.
    pub arena: u64,
    /// Free chunks outside the fastbins, the top among them.
    pub ordblks: u64,
    /// Chunks in fastbins.
    pub smblks: u64,
    /// Mappings of their own.
    pub hblks: u64,
    /// Bytes of those mappings.
    pub hblkhd: u64,
    /// Bytes in fastbins.
    pub fsmblks: u64,
    /// Bytes in use; what rests in the tcache counts as in use.
    pub uordblks: u64,
    /// Bytes free.
    pub fordblks: u64,
    /// Bytes of the top.
    pub keepcost: u64,
}

/// Configuration of one heap. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Heap {
    /// Which allocator.
    pub kind: AllocatorKind,
    /// First byte of the heap segment (the initial break).
    pub start: Addr,
    /// Where `main_arena` lies (inside the C library's data, an Mmap segment the loader maps).
    pub arena: Addr,
    /// Bytes the program may have from brk and mmap together.
    pub limit: u64,
    /// Width of a size word and of a link.
    pub word: Width,
}

impl Heap {
    /// Bytes that the allocator's own variables take in the library's data, from [`Heap::arena`] on.
    pub const LIBRARY_DATA: u64 = glibc::arena::LIBC_DATA_SIZE;

    /// The program's own `sbrk(increment)`: the old break, or `None` when the system refuses.
    pub fn sbrk(&self, memory: &mut Memory, increment: i64, log: &mut HeapLog) -> Option<Addr> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).program_sbrk(increment),
            // The teaching allocators keep the whole heap for themselves.
            _ => None,
        }
    }

    /// The program's own anonymous `mmap` of whole pages.
    pub fn mmap(&self, memory: &mut Memory, size: u64, log: &mut HeapLog) -> Option<Addr> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).program_mmap(size),
            _ => None,
        }
    }

    /// `malloc(size)`: the payload's address, or `None` when memory is exhausted (errno ENOMEM).
    ///
    /// # Errors
    /// When corrupted words are found.
    pub fn malloc(&self, memory: &mut Memory, size: u64, log: &mut HeapLog) -> Result<Option<Addr>, HeapError> {
        match self.kind {
            AllocatorKind::Glibc => match glibc::quick::malloc(self, memory, log, size) {
                Some(user) => Ok(Some(user)),
                None => Arena::new(self, memory, log).malloc(size),
            },
            _ => self.hands(memory, log).malloc(size),
        }
    }

    /// `calloc` without the overflow test's product: zeroed `size` bytes.
    ///
    /// # Errors
    /// When corrupted words are found.
    pub fn calloc(&self, memory: &mut Memory, size: u64, log: &mut HeapLog) -> Result<Option<Addr>, HeapError> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).calloc(size),
            _ => self.hands(memory, log).calloc(size),
        }
    }

    /// `realloc(ptr, size)` for a non-null `ptr` and `size > 0`.
    ///
    /// # Errors
    /// When corrupted words are found or `ptr` is no chunk.
    pub fn realloc(
        &self,
        memory: &mut Memory,
        ptr: Addr,
        size: u64,
        log: &mut HeapLog,
    ) -> Result<Option<Addr>, HeapError> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).realloc(ptr, size),
            _ => self.hands(memory, log).realloc(ptr, size),
        }
    }

    /// `free(ptr)` for a non-null `ptr`.
    ///
    /// # Errors
    /// When corrupted words are found or `ptr` is no chunk.
    pub fn free(&self, memory: &mut Memory, ptr: Addr, log: &mut HeapLog) -> Result<(), HeapError> {
        match self.kind {
            AllocatorKind::Glibc if glibc::quick::free(self, memory, log, ptr) => Ok(()),
            AllocatorKind::Glibc => Arena::new(self, memory, log).free(ptr),
            _ => self.hands(memory, log).free(ptr),
        }
    }

    /// `memalign(alignment, size)`; glibc's `aligned_alloc`, `posix_memalign` and `valloc` are the same inside.
    ///
    /// # Errors
    /// When corrupted words are found.
    pub fn memalign(
        &self,
        memory: &mut Memory,
        alignment: u64,
        size: u64,
        log: &mut HeapLog,
    ) -> Result<Option<Addr>, HeapError> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).memalign(alignment, size),
            _ => self.hands(memory, log).memalign(alignment, size),
        }
    }

    /// `malloc_trim(pad)`: whether anything went back to the system.
    ///
    /// # Errors
    /// When corrupted words are found.
    pub fn trim(&self, memory: &mut Memory, pad: u64, log: &mut HeapLog) -> Result<bool, HeapError> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).malloc_trim(pad),
            _ => Ok(false),
        }
    }

    /// `mallopt(parameter, value)`: whether it was taken.
    ///
    /// # Errors
    /// When corrupted words are found.
    pub fn mallopt(
        &self,
        memory: &mut Memory,
        parameter: i32,
        value: i32,
        log: &mut HeapLog,
    ) -> Result<bool, HeapError> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).mallopt(parameter, value),
            _ => Ok(false),
        }
    }

    /// `mallinfo2()`
    ///
    /// # Errors
    /// When corrupted words are found.
    pub fn mallinfo(&self, memory: &mut Memory, log: &mut HeapLog) -> Result<HeapInfo, HeapError> {
        match self.kind {
            AllocatorKind::Glibc => Arena::new(self, memory, log).mallinfo(),
            _ => Ok(self.counted(memory)),
        }
    }

    /// `malloc_usable_size`; 0 when the words make no sense.
    pub fn usable_size(&self, memory: &Memory, ptr: Addr) -> u64 {
        match self.kind {
            AllocatorKind::Glibc => glibc::usable_size(memory, self, ptr),
            _ => teaching::usable_size(memory, self, ptr),
        }
    }

    fn hands<'a>(&self, memory: &'a mut Memory, log: &'a mut HeapLog) -> Hands<'a> {
        Hands {
            memory,
            heap: *self,
            log,
        }
    }

    /// What `mallinfo2` would answer about a heap that keeps no such numbers: counted block by block.
    fn counted(&self, memory: &Memory) -> HeapInfo {
        let mut info = HeapInfo {
            arena: teaching::brk(memory, self).0 - self.start.0,
            ..HeapInfo::default()
        };
        walk::walk_each(memory, self, &mut |block| match block.state {
            BlockState::InUse => info.uordblks += block.size,
            BlockState::Top => info.keepcost += block.size,
            _ => {
                info.ordblks += 1;
                info.fordblks += block.size;
            }
        });
        info.fordblks += info.keepcost;
        info
    }
}
