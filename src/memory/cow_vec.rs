//! A growing table that is cheap to clone: chunks of 64 entries behind `Rc`, 64 of those in a node, copied on write.
//!
//! ```text
//! nodes:   [ Rc ] [ Rc ]                 a clone copies these pointers only: one for 4,096 entries;
//!            |      |                    the first write afterwards copies one node and one chunk
//!         64 Rc  64 Rc
//!            |
//!          64 T
//! ```

use std::rc::Rc;

/// Entries of one chunk, and chunks of one node.
pub(super) const CHUNK: usize = 64;

type Chunk<T> = Rc<[T; CHUNK]>;
type Node<T> = [Option<Chunk<T>>; CHUNK];

/// A vector for tables that only grow: allocations, sites. Cloning shares the chunks.
#[derive(Clone, Debug)]
pub struct CowVec<T> {
    nodes: Vec<Rc<Node<T>>>,
    len: usize,
}

/// `Rc::make_mut`, where hardly anything is ever shared.
#[inline(always)]
fn own<T: Clone>(shared: &mut Rc<T>) -> Option<&mut T> {
    if Rc::strong_count(shared) != 1 {
        return Some(copy(shared));
    }
    Rc::get_mut(shared)
}

#[cold]
fn copy<T: Clone>(shared: &mut Rc<T>) -> &mut T {
    Rc::make_mut(shared)
}

impl<T> Default for CowVec<T> {
    fn default() -> CowVec<T> {
        CowVec {
            nodes: Vec::new(),
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
        let index = self.len;
        self.len += 1;
        if index.is_multiple_of(CHUNK) {
            return self.push_chunk(index / CHUNK, value);
        }
        if let Some(entry) = self.get_mut(index) {
            *entry = value;
        }
    }

    /// Begins a chunk. Its unused slots hold copies of the first entry; nobody can see them.
    #[cold]
    fn push_chunk(&mut self, chunk: usize, value: T) {
        if chunk.is_multiple_of(CHUNK) {
            self.nodes.push(Rc::new(std::array::from_fn(|_| None)));
        }
        let entries = Rc::new(std::array::from_fn(|_| value.clone()));
        Rc::make_mut(&mut self.nodes[chunk / CHUNK])[chunk % CHUNK] = Some(entries);
    }

    /// The entry at `index`.
    #[inline]
    pub fn get(&self, index: usize) -> Option<&T> {
        if index >= self.len {
            return None;
        }
        let chunk = self.nodes.get(index / CHUNK / CHUNK)?[index / CHUNK % CHUNK].as_ref()?;
        Some(&chunk[index % CHUNK])
    }

    /// The entry at `index`, to be changed; copies its chunk when it is shared.
    #[inline]
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if index >= self.len {
            return None;
        }
        let node = own(self.nodes.get_mut(index / CHUNK / CHUNK)?)?;
        let chunk = own(node[index / CHUNK % CHUNK].as_mut()?)?;
        Some(&mut chunk[index % CHUNK])
    }

    /// The last entry.
    pub fn last(&self) -> Option<&T> {
        self.get(self.len.checked_sub(1)?)
    }

    /// All entries in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> + '_ {
        let chunks = self.nodes.iter().flat_map(|node| node.iter().flatten());
        chunks.flat_map(|chunk| chunk.iter()).take(self.len)
    }

    /// Forgets entries from `len` on.
    pub fn truncate(&mut self, len: usize) {
        if len >= self.len {
            return;
        }
        self.len = len;
        let chunks = len.div_ceil(CHUNK);
        self.nodes.truncate(chunks.div_ceil(CHUNK));
        if !chunks.is_multiple_of(CHUNK)
            && let Some(node) = self.nodes.last_mut()
        {
            Rc::make_mut(node)[chunks % CHUNK..].fill(None);
        }
    }

    /// The full chunk number `chunk`.
    pub(super) fn chunk(&self, chunk: usize) -> Option<&Chunk<T>> {
        if (chunk + 1) * CHUNK > self.len {
            return None;
        }
        self.nodes.get(chunk / CHUNK)?[chunk % CHUNK].as_ref()
    }

    /// Puts another chunk in place of a full one (a shared one, to forget 64 entries at once). Nodes that become all
    /// alike become one.
    pub(super) fn replace_chunk(&mut self, chunk: usize, by: &Chunk<T>) {
        if self.chunk(chunk).is_none() {
            return;
        }
        let number = chunk / CHUNK;
        Rc::make_mut(&mut self.nodes[number])[chunk % CHUNK] = Some(Rc::clone(by));
        let is_uniform = |node: &Node<T>| {
            node.iter()
                .all(|chunk| chunk.as_ref().is_some_and(|chunk| Rc::ptr_eq(chunk, by)))
        };
        if number > 0 && is_uniform(&self.nodes[number]) && is_uniform(&self.nodes[number - 1]) {
            self.nodes[number] = Rc::clone(&self.nodes[number - 1]);
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
        for number in 201..10_000 {
            table.push(number);
        }
        assert!(
            table
                .iter()
                .enumerate()
                .all(|(index, &number)| index == number || index == 130)
        );
        table.truncate(4100);
        assert_eq!(
            (table.len(), table.get(4099), table.get(4100)),
            (4100, Some(&4099), None)
        );
        table.push(1);
        assert_eq!(table.last(), Some(&1));
        table.truncate(201);
        assert_eq!((before.get(130), before.len()), (Some(&130), 200));
        assert_eq!(
            (table.get(130), table.get(200), table.get(201)),
            (Some(&7), Some(&200), None)
        );
    }
}
