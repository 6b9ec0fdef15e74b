//! A chunk: a block with its boundary tag.
//!
//! ```text
//! chunk ->  | prev_size: size of the chunk below, only while that one is free |
//!           | size                                                     |A|M|P |   P: the chunk below is in use
//! user  ->  | payload ...           while free: fd                            |   M: a mapping of its own
//!           |                       while free: bk                            |   A: not of the main arena
//!           |                       large, free: fd_nextsize, bk_nextsize     |
//! next  ->  | prev_size = size while free; belongs to the payload while in use|
//! ```

use super::{Arena, Outcome};
use crate::memory::Addr;

/// Bytes of a size word.
pub(in crate::heap) const SIZE_SZ: u64 = 8;
/// Bytes before the payload.
pub(in crate::heap) const HEADER: u64 = 16;
/// The smallest chunk.
pub(in crate::heap) const MIN_SIZE: u64 = 32;
/// The chunk below is in use.
pub(in crate::heap) const PREV_INUSE: u64 = 1;
/// The chunk is a mapping of its own.
pub(in crate::heap) const IS_MMAPPED: u64 = 2;
/// The chunk belongs to another arena.
pub(in crate::heap) const NON_MAIN_ARENA: u64 = 4;
/// The bits that are no size.
pub(in crate::heap) const SIZE_BITS: u64 = 7;

/// Address of a chunk (of its `prev_size` word).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::heap) struct Chunk(pub(in crate::heap) u64);

impl Chunk {
    /// No chunk.
    pub(in crate::heap) const NULL: Chunk = Chunk(0);

    /// `mem2chunk`
    #[inline]
    pub(in crate::heap) fn of_user(user: Addr) -> Chunk {
        Chunk(user.0.wrapping_sub(HEADER))
    }

    /// `chunk2mem`
    #[inline]
    pub(in crate::heap) fn user(self) -> Addr {
        Addr(self.0.wrapping_add(HEADER))
    }

    /// The address itself.
    #[inline]
    pub(in crate::heap) fn addr(self) -> Addr {
        Addr(self.0)
    }

    /// `chunk_at_offset`
    #[inline]
    pub(in crate::heap) fn plus(self, bytes: u64) -> Chunk {
        Chunk(self.0.wrapping_add(bytes))
    }

    /// The chunk that many bytes below.
    #[inline]
    pub(in crate::heap) fn minus(self, bytes: u64) -> Chunk {
        Chunk(self.0.wrapping_sub(bytes))
    }

    /// `misaligned_chunk`
    #[inline]
    pub(in crate::heap) fn is_misaligned(self) -> bool {
        !self.0.is_multiple_of(16)
    }

    #[inline]
    fn word(self, number: u64) -> Addr {
        Addr(self.0.wrapping_add(8 * number))
    }
}

impl Arena<'_> {
    /// The size word with its flags (`chunksize_nomask`).
    #[inline]
    pub(super) fn head(&mut self, chunk: Chunk) -> Outcome<u64> {
        self.get(chunk.word(1))
    }

    /// The size alone.
    #[inline]
    pub(super) fn size(&mut self, chunk: Chunk) -> Outcome<u64> {
        Ok(self.head(chunk)? & !SIZE_BITS)
    }

    #[inline]
    pub(super) fn prev_size(&mut self, chunk: Chunk) -> Outcome<u64> {
        self.get(chunk.word(0))
    }

    #[inline]
    pub(super) fn is_prev_inuse(&mut self, chunk: Chunk) -> Outcome<bool> {
        Ok(self.head(chunk)? & PREV_INUSE != 0)
    }

    #[inline]
    pub(super) fn fd(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(chunk.word(2))?))
    }

    #[inline]
    pub(super) fn bk(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(chunk.word(3))?))
    }

    #[inline]
    pub(super) fn fd_nextsize(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(chunk.word(4))?))
    }

    #[inline]
    pub(super) fn bk_nextsize(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(chunk.word(5))?))
    }

    #[inline]
    pub(super) fn set_fd(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(chunk.word(2), to.0)
    }

    #[inline]
    pub(super) fn set_bk(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(chunk.word(3), to.0)
    }

    #[inline]
    pub(super) fn set_fd_nextsize(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(chunk.word(4), to.0)
    }

    #[inline]
    pub(super) fn set_bk_nextsize(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(chunk.word(5), to.0)
    }

    /// `set_head`: size and flags.
    #[inline]
    pub(super) fn set_head(&mut self, chunk: Chunk, head: u64) -> Outcome<()> {
        self.set(chunk.word(1), head)
    }

    /// `set_head_size`: a new size, the flags stay.
    pub(super) fn set_head_size(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        let flags = self.head(chunk)? & SIZE_BITS;
        self.set_head(chunk, flags | size)
    }

    /// `set_foot`: the next chunk's `prev_size`.
    #[inline]
    pub(super) fn set_foot(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        self.set(chunk.plus(size).word(0), size)
    }

    pub(super) fn set_prev_size(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        self.set(chunk.word(0), size)
    }

    /// `set_inuse_bit_at_offset` with offset 0: the chunk below is in use now.
    pub(super) fn set_prev_inuse(&mut self, chunk: Chunk) -> Outcome<()> {
        let head = self.head(chunk)?;
        self.set_head(chunk, head | PREV_INUSE)
    }

    /// `clear_inuse_bit_at_offset` with offset 0.
    pub(super) fn clear_prev_inuse(&mut self, chunk: Chunk) -> Outcome<()> {
        let head = self.head(chunk)?;
        self.set_head(chunk, head & !PREV_INUSE)
    }
}
