//! Small ordered maps and one sort for everybody: a sorted vector costs the page far less code than a tree, and
//! each use of the standard sort brings a copy of it.

use std::borrow::Borrow;
use std::cmp::Ordering;

/// A map in the order of its keys: entries side by side in memory. Inserting far from the end moves what follows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OrderedMap<K, V> {
    entries: Vec<(K, V)>,
}

impl<K, V> Default for OrderedMap<K, V> {
    fn default() -> Self {
        OrderedMap { entries: Vec::new() }
    }
}

impl<K: Ord, V> OrderedMap<K, V> {
    /// Without entries.
    pub fn new() -> Self {
        OrderedMap::default()
    }

    /// How many entries stand before the first that is at or after `key`, and whether that one is `key`'s.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        // Keys often come in order.
        match self.entries.last() {
            Some((last, _)) if last.borrow() < key => Err(self.entries.len()),
            _ => self.entries.binary_search_by(|(known, _)| known.borrow().cmp(key)),
        }
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|at| &self.entries[at].1)
    }

    /// Whether the key has a value.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Sets a key's value.
    pub fn insert(&mut self, key: K, value: V) {
        match self.find(&key) {
            Ok(at) => self.entries[at].1 = value,
            Err(at) => self.entries.insert(at, (key, value)),
        }
    }

    /// The value of a key, set to `value` when there was none.
    pub fn or_insert(&mut self, key: K, value: V) -> &mut V {
        let at = match self.find(&key) {
            Ok(at) => at,
            Err(at) => {
                self.entries.insert(at, (key, value));
                at
            }
        };
        &mut self.entries[at].1
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|at| &mut self.entries[at].1)
    }

    /// Takes a key's value away.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|at| self.entries.remove(at).1)
    }

    /// The entries up to `key`.
    pub fn to(&self, key: &K) -> &[(K, V)] {
        let end = self.find(key).map_or_else(|at| at, |at| at + 1);
        &self.entries[..end]
    }

    /// The entries from `key` on.
    pub fn from(&self, key: &K) -> &[(K, V)] {
        let (Ok(at) | Err(at)) = self.find(key);
        &self.entries[at..]
    }

    /// All entries, in order.
    pub fn entries(&self) -> &[(K, V)] {
        &self.entries
    }

    /// All entries, in order.
    pub fn into_entries(self) -> Vec<(K, V)> {
        self.entries
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.entries.clear();
    }
}

/// A set in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OrderedSet<K> {
    keys: Vec<K>,
}

impl<K> Default for OrderedSet<K> {
    fn default() -> Self {
        OrderedSet { keys: Vec::new() }
    }
}

impl<K: Ord> OrderedSet<K> {
    /// Without keys.
    pub fn new() -> Self {
        OrderedSet::default()
    }

    /// Whether the key is in it.
    pub fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.keys.binary_search_by(|known| known.borrow().cmp(key)).is_ok()
    }

    /// Adds a key; whether it was new.
    pub fn insert(&mut self, key: K) -> bool {
        match self.keys.binary_search(&key) {
            Ok(_) => false,
            Err(at) => {
                self.keys.insert(at, key);
                true
            }
        }
    }

    /// All keys, in order.
    pub fn keys(&self) -> &[K] {
        &self.keys
    }
}

/// Sorts by a key; equals keep their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by a comparison; equals keep their order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut order = order(items.len(), &|a, b| compare(&items[a], &items[b]) == Ordering::Greater);
    // Each cycle of the permutation in turn.
    for start in 0..order.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at);
            if from == start {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

/// Which item comes first, second, ...: a merge sort from below. `above(a, b)`: whether item `a` belongs after `b`.
fn order(count: usize, above: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut merged = order.clone();
    let mut run = 1;
    while run < count {
        for start in (0..count).step_by(2 * run) {
            let middle = (start + run).min(count);
            let end = (middle + run).min(count);
            if middle == end || !above(order[middle - 1], order[middle]) {
                merged[start..end].copy_from_slice(&order[start..end]);
                continue;
            }
            let (mut left, mut right) = (start, middle);
            for place in &mut merged[start..end] {
                let from_right = left == middle || (right < end && above(order[left], order[right]));
                let next = if from_right { &mut right } else { &mut left };
                *place = order[*next];
                *next += 1;
            }
        }
        std::mem::swap(&mut order, &mut merged);
        run *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn sorts_like_the_standard_library(mut items: Vec<(u8, u32)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by_key(&mut items, |item| item.0);
            prop_assert_eq!(items, expected);
        }

        #[test]
        fn answers_like_a_tree(edits: Vec<(u8, Option<u32>)>, probe: u8) {
            let (mut map, mut tree) = (OrderedMap::new(), BTreeMap::new());
            for (key, value) in edits {
                match value {
                    Some(value) => {
                        map.insert(key, value);
                        tree.insert(key, value);
                    }
                    None => prop_assert_eq!(map.remove(&key), tree.remove(&key)),
                }
            }
            let pair = |(key, value): (&u8, &u32)| (*key, *value);
            prop_assert_eq!(map.entries().to_vec(), tree.iter().map(pair).collect::<Vec<_>>());
            prop_assert_eq!(map.get(&probe), tree.get(&probe));
            prop_assert_eq!(map.to(&probe).to_vec(), tree.range(..=probe).map(pair).collect::<Vec<_>>());
            prop_assert_eq!(map.from(&probe).to_vec(), tree.range(probe..).map(pair).collect::<Vec<_>>());
        }
    }
}
