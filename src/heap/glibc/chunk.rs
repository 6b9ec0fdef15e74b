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

    /// `mem2chunk`, with size words of so many bytes.
    #[inline]
    pub(in crate::heap) fn of_user(user: Addr, sz: u64) -> Chunk {
        Chunk(user.0.wrapping_sub(2 * sz))
    }

    /// `chunk2mem`
    #[inline]
    pub(in crate::heap) fn user(self, sz: u64) -> Addr {
        Addr(self.0.wrapping_add(2 * sz))
    }

    /// Where its size word is.
    #[inline]
    pub(in crate::heap) fn head_at(self, sz: u64) -> Addr {
        Addr(self.0.wrapping_add(sz))
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
}

impl Arena<'_> {
    /// `CHUNK_HDR_SZ`: bytes before the payload.
    #[inline]
    pub(super) fn header(&self) -> u64 {
        2 * self.sz
    }

    /// `MINSIZE`: the smallest chunk.
    #[inline]
    pub(super) fn min_size(&self) -> u64 {
        4 * self.sz
    }

    /// `chunk2mem`
    #[inline]
    pub(super) fn user(&self, chunk: Chunk) -> Addr {
        chunk.user(self.sz)
    }

    /// `mem2chunk`
    #[inline]
    pub(super) fn chunk_of(&self, user: Addr) -> Chunk {
        Chunk::of_user(user, self.sz)
    }

    /// `misaligned_chunk`: payloads lie at multiples of 16.
    #[inline]
    pub(super) fn is_misaligned(&self, chunk: Chunk) -> bool {
        !self.user(chunk).0.is_multiple_of(16)
    }

    #[inline]
    fn word(&self, chunk: Chunk, number: u64) -> Addr {
        Addr(chunk.0.wrapping_add(self.sz * number))
    }

    /// The size word with its flags (`chunksize_nomask`).
    #[inline]
    pub(super) fn head(&mut self, chunk: Chunk) -> Outcome<u64> {
        self.get(self.word(chunk, 1))
    }

    /// The size alone.
    #[inline]
    pub(super) fn size(&mut self, chunk: Chunk) -> Outcome<u64> {
        Ok(self.head(chunk)? & !SIZE_BITS)
    }

    #[inline]
    pub(super) fn prev_size(&mut self, chunk: Chunk) -> Outcome<u64> {
        self.get(self.word(chunk, 0))
    }

    #[inline]
    pub(super) fn is_prev_inuse(&mut self, chunk: Chunk) -> Outcome<bool> {
        Ok(self.head(chunk)? & PREV_INUSE != 0)
    }

    #[inline]
    pub(super) fn fd(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(self.word(chunk, 2))?))
    }

    #[inline]
    pub(super) fn bk(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(self.word(chunk, 3))?))
    }

    #[inline]
    pub(super) fn fd_nextsize(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(self.word(chunk, 4))?))
    }

    #[inline]
    pub(super) fn bk_nextsize(&mut self, chunk: Chunk) -> Outcome<Chunk> {
        Ok(Chunk(self.get(self.word(chunk, 5))?))
    }

    #[inline]
    pub(super) fn set_fd(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(self.word(chunk, 2), to.0)
    }

    #[inline]
    pub(super) fn set_bk(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(self.word(chunk, 3), to.0)
    }

    #[inline]
    pub(super) fn set_fd_nextsize(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(self.word(chunk, 4), to.0)
    }

    #[inline]
    pub(super) fn set_bk_nextsize(&mut self, chunk: Chunk, to: Chunk) -> Outcome<()> {
        self.set(self.word(chunk, 5), to.0)
    }

    /// `set_head`: size and flags.
    #[inline]
    pub(super) fn set_head(&mut self, chunk: Chunk, head: u64) -> Outcome<()> {
        self.set(self.word(chunk, 1), head)
    }

    /// `set_head_size`: a new size, the flags stay.
    pub(super) fn set_head_size(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        let flags = self.head(chunk)? & SIZE_BITS;
        self.set_head(chunk, flags | size)
    }

    /// `set_foot`: the next chunk's `prev_size`.
    #[inline]
    pub(super) fn set_foot(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        self.set(self.word(chunk.plus(size), 0), size)
    }

    pub(super) fn set_prev_size(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        self.set(self.word(chunk, 0), size)
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
