//! A free list's blocks by size and by place, so that the smallest or the largest is found without reading the list.
//!
//! The list itself lies in the simulated bytes. Where nobody but the allocator writes there (the lab), what a search over
//! the list would come to can be told from an index beside it: the same block, after the same number of blocks looked at.
//!
//! ```text
//! list      front -> 7 -> 5 -> 2 -> 1        numbered as they were put in: the newest stands first
//! by size   (32, 5) (48, 7) (48, 1) (96, 2)  of one size the newest comes first, as in the list
//! ```
//! A clone has no index; it reads the list once when it needs one.

use crate::memory::Addr;

/// Pairs of one row.
const ROW: usize = 512;

/// Pairs in ascending order, in rows that are short enough to be moved.
#[derive(Debug, Default)]
struct Rows {
    rows: Vec<Vec<(u64, u64)>>,
    count: usize,
}

impl Rows {
    /// The row that holds the first pair at or after `pair`, and where in it.
    fn find(&self, pair: (u64, u64)) -> (usize, usize) {
        let row = self
            .rows
            .partition_point(|row| row.last().is_none_or(|last| *last < pair));
        let at = self
            .rows
            .get(row)
            .map_or(0, |row| row.partition_point(|known| *known < pair));
        (row, at)
    }

    /// The first pair at or after `pair`.
    fn from(&self, pair: (u64, u64)) -> Option<(u64, u64)> {
        let (row, at) = self.find(pair);
        self.rows.get(row)?.get(at).copied()
    }

    fn last(&self) -> Option<(u64, u64)> {
        self.rows.last()?.last().copied()
    }

    /// How many pairs stand before `pair`.
    fn before(&self, pair: (u64, u64)) -> usize {
        let (row, at) = self.find(pair);
        at + self.rows[..row].iter().map(Vec::len).sum::<usize>()
    }

    fn insert(&mut self, pair: (u64, u64)) {
        self.count += 1;
        let (mut row, mut at) = self.find(pair);
        if row == self.rows.len() {
            // Behind all others.
            match row.checked_sub(1) {
                None => self.rows.push(Vec::new()),
                Some(last) => (row, at) = (last, self.rows[last].len()),
            }
        }
        let pairs = &mut self.rows[row];
        pairs.insert(at, pair);
        if pairs.len() > ROW {
            let upper = pairs.split_off(ROW / 2);
            self.rows.insert(row + 1, upper);
        }
    }

    /// Whether it was there.
    fn remove(&mut self, pair: (u64, u64)) -> bool {
        let (row, at) = self.find(pair);
        let Some(pairs) = self.rows.get_mut(row).filter(|pairs| pairs.get(at) == Some(&pair)) else {
            return false;
        };
        pairs.remove(at);
        self.count -= 1;
        let left = pairs.len();
        let next = self.rows.get(row + 1).map_or(ROW, Vec::len);
        if left == 0 {
            self.rows.remove(row);
        } else if left + next <= ROW / 2 {
            let upper = self.rows.remove(row + 1);
            self.rows[row].extend(upper);
        }
        true
    }
}

/// The pairs of an index.
#[derive(Debug, Default)]
struct Orders {
    /// Size, complement of the number.
    sizes: Rows,
    /// Number, address.
    places: Rows,
    /// Address, number.
    numbers: Rows,
    /// The number of the next block.
    next: u64,
}

/// What is known of a free list beside its bytes.
#[derive(Debug, Default)]
pub struct ListIndex {
    is_wanted: bool,
    orders: Option<Box<Orders>>,
    /// Blocks that searches did not have to look at.
    pub(super) spared: u64,
}

impl Clone for ListIndex {
    fn clone(&self) -> ListIndex {
        ListIndex {
            is_wanted: self.is_wanted,
            orders: None,
            spared: self.spared,
        }
    }
}

/// What a search comes to.
pub(super) struct Found {
    /// The block and its size; `None` when none is large enough.
    pub(super) block: Option<(Addr, u64)>,
    /// Blocks of the list that a search looks at.
    pub(super) links: u64,
}

impl ListIndex {
    /// One that is made when it is first needed: only the allocator may write to its heap.
    pub(super) fn wanted() -> ListIndex {
        ListIndex {
            is_wanted: true,
            ..ListIndex::default()
        }
    }

    /// Whether the list must be read to make it.
    pub(super) fn is_due(&self) -> bool {
        self.is_wanted && self.orders.is_none()
    }

    /// Makes it for a list of these blocks with their sizes, the first one last.
    pub(super) fn make(&mut self, blocks: impl Iterator<Item = (Addr, u64)>) {
        self.orders = Some(Box::default());
        blocks.for_each(|(block, size)| self.put_in(block, size));
    }

    /// It cannot be relied on any longer.
    pub(super) fn forget(&mut self) {
        self.orders = None;
    }

    /// The list is empty now.
    pub(super) fn clear(&mut self) {
        if let Some(orders) = &mut self.orders {
            **orders = Orders::default();
        }
    }

    /// A block was put at the list's front.
    pub(super) fn put_in(&mut self, block: Addr, size: u64) {
        let Some(orders) = &mut self.orders else { return };
        let number = orders.next;
        orders.next += 1;
        orders.sizes.insert((size, !number));
        orders.places.insert((number, block.0));
        orders.numbers.insert((block.0, number));
    }

    /// A block was taken out of the list.
    pub(super) fn take_out(&mut self, block: Addr, size: u64) {
        let Some(orders) = &mut self.orders else { return };
        let known = orders.numbers.from((block.0, 0)).filter(|known| known.0 == block.0);
        let is_known = known.is_some_and(|(_, number)| {
            orders.numbers.remove((block.0, number))
                && orders.places.remove((number, block.0))
                && orders.sizes.remove((size, !number))
        });
        if !is_known {
            self.forget();
        }
    }

    /// The smallest block of at least `total` bytes, of several the first in the list. A search ends at the first one of
    /// exactly that size.
    pub(super) fn smallest(&self, total: u64) -> Option<Found> {
        let orders = self.orders.as_ref()?;
        let found = orders.sizes.from((total, 0));
        let links = match found {
            Some((size, number)) if size == total => orders.places.count - orders.places.before((!number, 0)),
            _ => orders.places.count,
        };
        Some(orders.found(found, links))
    }

    /// The largest block if it has `total` bytes, of several the first in the list.
    pub(super) fn largest(&self, total: u64) -> Option<Found> {
        let orders = self.orders.as_ref()?;
        let largest = orders.sizes.last().filter(|largest| largest.0 >= total);
        let found = largest.and_then(|(size, _)| orders.sizes.from((size, 0)));
        Some(orders.found(found, orders.places.count))
    }
}

impl Orders {
    fn found(&self, found: Option<(u64, u64)>, links: usize) -> Found {
        let block = found.and_then(|(size, number)| {
            let place = self.places.from((!number, 0))?;
            Some((Addr(place.1), size))
        });
        Found {
            block,
            links: links as u64,
        }
    }
}
