//! `memalign` and its kin: a larger chunk is taken, and what lies before and behind the aligned spot is given back.
//!
//! ```text
//! | leader, freed | chunk: its payload is aligned | remainder, freed |
//! ```

use super::chunk::{Chunk, IS_MMAPPED, PREV_INUSE};
use super::free::Caller;
use super::{Arena, Outcome};
use crate::heap::HeapEvent;
use crate::memory::Addr;

impl Arena<'_> {
    /// `_mid_memalign`. An alignment that is no power of two is rounded up to one.
    pub(in crate::heap) fn memalign(&mut self, alignment: u64, request: u64) -> Outcome<Option<Addr>> {
        self.ptmalloc_init()?;
        if alignment <= 16 {
            return self.malloc(request);
        }
        let Some(alignment) = alignment.max(self.min_size()).checked_next_power_of_two() else {
            return Ok(None);
        };
        let Some(size) = self.checked_request2size(request) else {
            return self.exhausted(request);
        };
        self.log.push(HeapEvent::Rounded { request, chunk: size });
        match self.int_memalign(alignment, size)? {
            Some(chunk) => Ok(Some(self.user(chunk))),
            None => self.exhausted(request),
        }
    }

    /// `_int_memalign`
    fn int_memalign(&mut self, alignment: u64, size: u64) -> Outcome<Option<Chunk>> {
        // Room to give a leader back wherever the aligned spot lies.
        let padded = size
            .checked_add(alignment)
            .and_then(|sum| sum.checked_add(self.min_size()));
        let Some(padded) = padded.and_then(|padded| self.checked_request2size(padded)) else {
            return Ok(None);
        };
        let Some(mut chunk) = self.int_malloc(padded)? else {
            return Ok(None);
        };
        self.alloc_perturb(chunk, padded - self.sz)?;
        let user = self.user(chunk);
        if !user.0.is_multiple_of(alignment) {
            let mut aligned = self.chunk_of(user.align_up(alignment));
            if aligned.0.wrapping_sub(chunk.0) < self.min_size() {
                aligned = aligned.plus(alignment);
            }
            let lead = aligned.0.wrapping_sub(chunk.0);
            let rest = self.size(chunk)?.wrapping_sub(lead);
            if self.head(chunk)? & IS_MMAPPED != 0 {
                let offset = self.prev_size(chunk)?.wrapping_add(lead);
                self.set_prev_size(aligned, offset)?;
                self.set_head(aligned, rest | IS_MMAPPED)?;
                return Ok(Some(aligned));
            }
            self.set_head(aligned, rest | PREV_INUSE)?;
            self.set_prev_inuse(aligned.plus(rest))?;
            self.set_head_size(chunk, lead)?;
            self.split_event(chunk, lead, aligned, rest);
            self.int_free(chunk, Caller::Library)?;
            chunk = aligned;
        }
        let head = self.head(chunk)?;
        let has = self.size(chunk)?;
        if head & IS_MMAPPED == 0 && has > size + self.min_size() {
            let remainder = chunk.plus(size);
            self.set_head(remainder, (has - size) | PREV_INUSE)?;
            self.set_head_size(chunk, size)?;
            self.split_event(chunk, size, remainder, has - size);
            self.int_free(remainder, Caller::Library)?;
        }
        Ok(Some(chunk))
    }

    fn split_event(&mut self, chunk: Chunk, size: u64, rest: Chunk, rest_size: u64) {
        self.log.push(HeapEvent::Split {
            chunk: chunk.addr(),
            size,
            rest: rest.addr(),
            rest_size,
        });
    }
}
