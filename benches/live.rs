//! Whether a call of the allocator costs more when more blocks live: `cargo bench --bench live`.
//!
//! Among 1,000 to 1,000,000 live blocks a random one is freed and another allocated in its place. Three columns: glibc's
//! model alone (words and chunks that a pair touches, and its time), the same pairs in a whole C program that is
//! recorded, and the machine's own glibc under the program that gcc makes of it. Words and chunks must stay where they
//! are; times grow with the host's cache misses alone, the native ones too.

use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use heapwise::heap::lab::{Process, Request, TraceOp};
use heapwise::heap::{AllocatorKind, HeapCost};

const LIVE: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];
/// A program is run with so many pairs and with so many more: the difference is what these cost.
const PAIRS: u64 = 200_000;
const ROUNDS: usize = 3;

fn main() {
    eprintln!(
        "{:>9} {:>11} {:>12} {:>10} {:>14} {:>10}",
        "live", "words/pair", "chunks/pair", "model ns", "recorded ns", "native ns"
    );
    for live in LIVE {
        let (cost, model) = alone(live);
        let per_pair = |count: u64| count as f64 / PAIRS as f64;
        let (words, chunks) = (per_pair(cost.words), per_pair(cost.chunks));
        let (recorded, native) = whole(live);
        eprintln!("{live:>9} {words:>11.1} {chunks:>12.1} {model:>10.0} {recorded:>14.0} {native:>10.0}");
    }
}

/// The generator of the C program below.
fn next(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

/// The model alone: what the pairs cost in all, and nanoseconds for each.
fn alone(live: usize) -> (HeapCost, f64) {
    let mut process = Process::new(AllocatorKind::Glibc, 1 << 40);
    let mut seed = 88_172_645_463_325_252;
    let op = |slot: usize, request| TraceOp {
        id: slot as i64,
        slot,
        request,
    };
    for slot in 0..live {
        let size = 16 + (slot as u64 & 7) * 8;
        process
            .serve(op(slot, Request::Malloc { size }))
            .expect("the heap is sound");
    }
    let mut pairs = |count: u64| {
        for _ in 0..count {
            let random = next(&mut seed);
            let slot = (random % live as u64) as usize;
            let size = 16 + (random >> 40 & 7) * 8;
            process.serve(op(slot, Request::Free)).expect("the heap is sound");
            process
                .serve(op(slot, Request::Malloc { size }))
                .expect("the heap is sound");
        }
        process.log.cost
    };
    let before = pairs(PAIRS);
    let started = Instant::now();
    let after = pairs(PAIRS);
    let time = started.elapsed().as_secs_f64() * 1e9 / PAIRS as f64;
    let cost = HeapCost {
        chunks: after.chunks - before.chunks,
        words: after.words - before.words,
        bytes: after.bytes - before.bytes,
        system_calls: after.system_calls - before.system_calls,
    };
    (cost, time)
}

/// Nanoseconds for a pair of a whole program: under this engine, and native.
fn whole(live: usize) -> (f64, f64) {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let times = [PAIRS, 3 * PAIRS].map(|pairs| {
        let (source, binary) = (format!("{folder}/live.c"), format!("{folder}/bench-live"));
        fs::write(&source, program(live, pairs)).expect("the folder can be written");
        let status = Command::new("gcc").args(["-O0", "-o", &binary, &source]).status();
        assert!(status.is_ok_and(|status| status.success()), "gcc compiles it");
        let own = best(Command::new(env!("CARGO_BIN_EXE_heapwise")).arg("run").arg(&source));
        (own, best(&mut Command::new(&binary)))
    });
    let each = |few: f64, many: f64| (many - few) * 1e9 / (2 * PAIRS) as f64;
    (each(times[0].0, times[1].0), each(times[0].1, times[1].1))
}

fn program(live: usize, pairs: u64) -> String {
    format!(
        "#include <stdlib.h>
static char *block[{live}];
static unsigned long seed = 88172645463325252ul;
int main(void) {{
    for (int i = 0; i < {live}; i++) block[i] = malloc(16 + (i & 7) * 8);
    for (int i = 0; i < {pairs}; i++) {{
        seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17;
        unsigned long slot = seed % {live};
        free(block[slot]);
        block[slot] = malloc(16 + (seed >> 40 & 7) * 8);
    }}
    return 0;
}}
"
    )
}

/// Best of some rounds, in seconds.
fn best(command: &mut Command) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(status.is_ok(), "the program runs");
        best = best.min(start.elapsed().as_secs_f64());
    }
    best
}
