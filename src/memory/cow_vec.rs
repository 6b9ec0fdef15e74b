//! A growing table that is cheap to clone: chunks of 64 entries behind `Rc`, copied on write.
//!
//! ```text
//! chunks:  [ Rc ] [ Rc ] [ Rc ]          a clone copies these pointers only;
//!            |      |      |             the first write afterwards copies one chunk
//!          64 T   64 T   64 T (the last one partly used)
//! ```

use std::rc::Rc;

/// Entries of one chunk.
pub(super) const CHUNK: usize = 64;

/// A vector for tables that only grow: allocations, sites. Cloning shares the chunks.
#[derive(Clone, Debug)]
pub struct CowVec<T> {
    chunks: Vec<Rc<[T; CHUNK]>>,
    len: usize,
}

impl<T> Default for CowVec<T> {
    fn default() -> CowVec<T> {
        CowVec {
            chunks: Vec::new(),
            len: 0,
        }
    }
}

impl<T: Clone> CowVec<T> {
    /// An empty table.
    pub fn new() -> CowVec<T> {
        CowVec::default()
    }

    /// Entries in it.
    #[inline]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Appends an entry; its index is the old length.
    #[inline]
    pub fn push(&mut self, value: T) {
        let (chunk, slot) = (self.len / CHUNK, self.len % CHUNK);
        if chunk == self.chunks.len() {
            // Unused slots hold copies of the first entry; nobody can see them.
            self.chunks.push(Rc::new(std::array::from_fn(|_| value.clone())));
        } else {
            Rc::make_mut(&mut self.chunks[chunk])[slot] = value;
        }
        self.len += 1;
    }

    /// The entry at `index`.
    #[inline]
    pub fn get(&self, index: usize) -> Option<&T> {
        if index < self.len {
            Some(&self.chunks[index / CHUNK][index % CHUNK])
        } else {
            None
        }
    }

    /// The entry at `index`, to be changed; copies its chunk when it is shared.
    #[inline]
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if index < self.len {
            Some(&mut Rc::make_mut(&mut self.chunks[index / CHUNK])[index % CHUNK])
        } else {
            None
        }
    }

    /// The last entry.
    pub fn last(&self) -> Option<&T> {
        self.get(self.len.checked_sub(1)?)
    }

    /// All entries in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> + '_ {
        self.chunks.iter().flat_map(|chunk| chunk.iter()).take(self.len)
    }

    /// Forgets entries from `len` on.
    pub fn truncate(&mut self, len: usize) {
        if len < self.len {
            self.len = len;
            self.chunks.truncate(len.div_ceil(CHUNK));
        }
    }

    /// The full chunk number `chunk`.
    pub(super) fn chunk(&self, chunk: usize) -> Option<&Rc<[T; CHUNK]>> {
        if (chunk + 1) * CHUNK <= self.len {
            self.chunks.get(chunk)
        } else {
            None
        }
    }

    /// Puts another chunk in place of a full one (a shared one, to forget 64 entries at once).
    pub(super) fn replace_chunk(&mut self, chunk: usize, by: &Rc<[T; CHUNK]>) {
        if (chunk + 1) * CHUNK <= self.len {
            self.chunks[chunk] = Rc::clone(by);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_do_not_see_later_writes() {
        let mut table = CowVec::new();
        for number in 0..200 {
            table.push(number);
        }
        let before = table.clone();
        *table.get_mut(130).expect("in range") = 7;
        table.push(200);
        assert_eq!((before.get(130), before.len()), (Some(&130), 200));
        assert_eq!(
            (table.get(130), table.get(200), table.get(201)),
            (Some(&7), Some(&200), None)
        );
    }
}
