//! Puts functions that are alike next to each other: gzip looks for repetitions 32 kB back only, so the engine is
//! some 7 % less to load.

use std::collections::{HashMap, VecDeque};

/// Bytes of a pattern that functions may share.
const PATTERN: usize = 6;
/// Patterns that more functions hold say little about any two.
const COMMON: usize = 60;
/// Bytes of functions behind the last one that gzip certainly still sees.
const WINDOW: usize = 24_000;

/// The largest function first; then always the one that shares most with those just before it, for its size.
pub(crate) fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let patterns = patterns(bodies);
    let count = patterns.iter().flatten().max().map_or(0, |last| last + 1);
    let mut holders = vec![Vec::new(); count];
    for (index, held) in patterns.iter().enumerate() {
        for pattern in held {
            holders[*pattern].push(index);
        }
    }
    let mut seen = vec![0_u32; count];
    let mut shared = vec![0_u32; bodies.len()];
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let (mut order, mut window, mut bytes) = (Vec::new(), VecDeque::new(), 0);
    while !left.is_empty() {
        let mut best = 0;
        for at in 1..left.len() {
            let (new, old) = (left[at], left[best]);
            let weight = |index: usize| bodies[index].len() as u64 + 20;
            let by_new = u64::from(shared[new]) * weight(old);
            let by_old = u64::from(shared[old]) * weight(new);
            if by_new > by_old || (by_new == by_old && bodies[new].len() > bodies[old].len()) {
                best = at;
            }
        }
        let next = left.swap_remove(best);
        order.push(next);
        window.push_back(next);
        bytes += bodies[next].len();
        for pattern in &patterns[next] {
            seen[*pattern] += 1;
            if seen[*pattern] == 1 {
                holders[*pattern].iter().for_each(|index| shared[*index] += 1);
            }
        }
        while bytes > WINDOW && window.len() > 1 {
            let Some(gone) = window.pop_front() else { break };
            bytes -= bodies[gone].len();
            for pattern in &patterns[gone] {
                seen[*pattern] -= 1;
                if seen[*pattern] == 0 {
                    holders[*pattern].iter().for_each(|index| shared[*index] -= 1);
                }
            }
        }
    }
    order
}

/// Numbers of the patterns each function holds, those that a few functions share.
fn patterns(bodies: &[&[u8]]) -> Vec<Vec<usize>> {
    let mut holders: HashMap<&[u8], (usize, usize)> = HashMap::new();
    for (index, body) in bodies.iter().enumerate() {
        for pattern in body.windows(PATTERN) {
            let (count, last) = holders.entry(pattern).or_insert((0, usize::MAX));
            if *last != index {
                *count += 1;
                *last = index;
            }
        }
    }
    let mut numbers: HashMap<&[u8], usize> = HashMap::new();
    let mut number = |pattern| {
        let next = numbers.len();
        *numbers.entry(pattern).or_insert(next)
    };
    let told = |pattern: &&[u8]| (2..=COMMON).contains(&holders[pattern].0);
    bodies
        .iter()
        .map(|body| {
            let mut held: Vec<usize> = body.windows(PATTERN).filter(told).map(&mut number).collect();
            held.sort_unstable();
            held.dedup();
            held
        })
        .collect()
}
