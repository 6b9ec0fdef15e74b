//! The doubly linked lists: the unsorted list (bin 1), small bins (2 to 63, one size each) and large bins (64 to 126, a
//! range of sizes each, sorted from large to small; the first chunk of each size also stands in a list of sizes).

use super::checks::{NOT_MAIN_ARENA, check};
use super::chunk::{Chunk, NON_MAIN_ARENA, PREV_INUSE};
use super::{Arena, MAX_LINKS, Outcome};
use crate::heap::{HeapError, HeapEvent};

/// Words of the map of bins that may hold something.
pub(super) const BINMAP_WORDS: u64 = 4;

impl Arena<'_> {
    /// `in_smallbin_range`: on i386 the small bins begin one size earlier.
    #[inline]
    pub(super) fn is_small(&self, size: u64) -> bool {
        size < if self.sz == 8 { 1024 } else { 1008 }
    }

    /// `bin_index`
    pub(super) fn bin_index(&self, size: u64) -> u64 {
        let shift = u64::from(self.sz != 8);
        if self.is_small(size) {
            return (size >> 4) + shift;
        }
        match size {
            _ if size >> 6 <= 48 - 3 * shift => 48 + shift + (size >> 6),
            _ if size >> 9 <= 20 => 91 + (size >> 9),
            _ if size >> 12 <= 10 => 110 + (size >> 12),
            _ if size >> 15 <= 4 => 119 + (size >> 15),
            _ if size >> 18 <= 2 => 124 + (size >> 18),
            _ => 126,
        }
    }

    /// `unlink_chunk`: takes a chunk out of whatever list it is in.
    pub(super) fn unlink_chunk(&mut self, chunk: Chunk) -> Outcome<()> {
        let size = self.size(chunk)?;
        check(
            size == self.prev_size(chunk.plus(size))?,
            "corrupted size vs. prev_size",
        )?;
        let (fd, bk) = (self.fd(chunk)?, self.bk(chunk)?);
        check(
            self.bk(fd)? == chunk && self.fd(bk)? == chunk,
            "corrupted double-linked list",
        )?;
        self.set_bk(fd, bk)?;
        self.set_fd(bk, fd)?;
        self.log.cost.chunks += 1;
        self.log.push(HeapEvent::TakeBin {
            chunk: chunk.addr(),
            size,
        });
        let head = self.head(chunk)?;
        if self.is_small(head) {
            return Ok(());
        }
        let next = self.fd_nextsize(chunk)?;
        if next == Chunk::NULL {
            return Ok(());
        }
        let previous = self.bk_nextsize(chunk)?;
        let linked = self.bk_nextsize(next)? == chunk && self.fd_nextsize(previous)? == chunk;
        check(linked, "corrupted double-linked list (not small)")?;
        if self.fd_nextsize(fd)? != Chunk::NULL {
            self.set_bk_nextsize(next, previous)?;
            return self.set_fd_nextsize(previous, next);
        }
        if next == chunk {
            self.set_fd_nextsize(fd, fd)?;
            return self.set_bk_nextsize(fd, fd);
        }
        self.set_fd_nextsize(fd, next)?;
        self.set_bk_nextsize(fd, previous)?;
        self.set_bk_nextsize(next, fd)?;
        self.set_fd_nextsize(previous, fd)
    }

    /// Puts a free chunk at the head of the unsorted list; aborts with `text` if that list is broken.
    pub(super) fn put_unsorted(&mut self, chunk: Chunk, size: u64, text: &'static str) -> Outcome<()> {
        let unsorted = self.unsorted();
        let first = self.fd(unsorted)?;
        check(self.bk(first)? == unsorted, text)?;
        self.set_bk(chunk, unsorted)?;
        self.set_fd(chunk, first)?;
        self.set_fd(unsorted, chunk)?;
        self.set_bk(first, chunk)?;
        if !self.is_small(size) {
            self.set_fd_nextsize(chunk, Chunk::NULL)?;
            self.set_bk_nextsize(chunk, Chunk::NULL)?;
        }
        self.log.push(HeapEvent::PutBin {
            chunk: chunk.addr(),
            size,
        });
        Ok(())
    }

    /// Moves a chunk that has just left the unsorted list into its small or large bin.
    pub(super) fn put_sorted(&mut self, chunk: Chunk, size: u64) -> Outcome<()> {
        let index = self.bin_index(size);
        let bin = self.bin_at(index);
        let (before, after) = if self.is_small(size) {
            (bin, self.fd(bin)?)
        } else {
            self.place_in_large(chunk, size, bin)?
        };
        let map = self.binmap(index >> 5)?;
        self.set_binmap(index >> 5, map | 1 << (index & 31))?;
        self.set_bk(chunk, before)?;
        self.set_fd(chunk, after)?;
        self.set_bk(after, chunk)?;
        self.set_fd(before, chunk)?;
        self.log.push(HeapEvent::PutBin {
            chunk: chunk.addr(),
            size,
        });
        Ok(())
    }

    /// Finds a chunk's neighbours in a large bin and enters it in the list of sizes.
    fn place_in_large(&mut self, chunk: Chunk, size: u64, bin: Chunk) -> Outcome<(Chunk, Chunk)> {
        let first = self.fd(bin)?;
        if first == bin {
            self.set_bk_nextsize(chunk, chunk)?;
            self.set_fd_nextsize(chunk, chunk)?;
            return Ok((bin, bin));
        }
        let last = self.bk(bin)?;
        let tagged = size | PREV_INUSE;
        let last_head = self.head(last)?;
        check(last_head & NON_MAIN_ARENA == 0, NOT_MAIN_ARENA)?;
        if tagged < last_head {
            // Smaller than all: behind the last one, and last in the list of sizes.
            self.set_fd_nextsize(chunk, first)?;
            let previous = self.bk_nextsize(first)?;
            self.set_bk_nextsize(chunk, previous)?;
            self.set_fd_nextsize(previous, chunk)?;
            self.set_bk_nextsize(first, chunk)?;
            return Ok((last, bin));
        }
        let mut after = first;
        let mut links = 0;
        loop {
            self.log.cost.chunks += 1;
            let head = self.head(after)?;
            if tagged > head {
                break;
            }
            if tagged == head {
                // Second of its size, so that the list of sizes need not change.
                after = self.fd(after)?;
                let before = self.bk(after)?;
                check(
                    self.fd(before)? == after,
                    "malloc(): largebin double linked list corrupted (bk)",
                )?;
                return Ok((before, after));
            }
            after = self.fd_nextsize(after)?;
            links += 1;
            if links > MAX_LINKS {
                return Err(HeapError::Endless);
            }
        }
        self.set_fd_nextsize(chunk, after)?;
        let previous = self.bk_nextsize(after)?;
        self.set_bk_nextsize(chunk, previous)?;
        let linked = self.fd_nextsize(previous)? == after;
        check(linked, "malloc(): largebin double linked list corrupted (nextsize)")?;
        self.set_bk_nextsize(after, chunk)?;
        self.set_fd_nextsize(previous, chunk)?;
        let before = self.bk(after)?;
        check(
            self.fd(before)? == after,
            "malloc(): largebin double linked list corrupted (bk)",
        )?;
        Ok((before, after))
    }
}
