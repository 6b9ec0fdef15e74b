//! The allocators against their promises, a million operations each; the lab's output; requests made to fail.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use heapwise::heap::lab::{Process, Request, Trace, TraceOp};
use heapwise::heap::walk::{BlockInfo, BlockState, walk, walk_each};
use heapwise::heap::{AllocatorKind, Coalescing, first_block};
use heapwise::memory::*;
use heapwise::session::{LoadOptions, Session};
use heapwise::view::{LabViewport, Viewport, block_column, lab_block_column, number_column};

/// A small generator of its own, so that a seed names a run for ever.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16) % end
    }
}

const SLOTS: u64 = 300;

/// What lives: slot, address, size.
type Live = BTreeMap<Addr, (usize, u64)>;

/// First and last byte of each block carry its slot.
fn sign(process: &mut Process, user: Addr, slot: usize, size: u64) {
    for addr in [user, user.offset(size.max(1) as i64 - 1)] {
        if size > 0 {
            process.memory.poke(addr, Width::W1, slot as u64 & 0xff);
        }
    }
}

fn check_signature(process: &Process, user: Addr, slot: usize, size: u64, at_end: bool) {
    if size > 0 {
        let last = if at_end { user.offset(size as i64 - 1) } else { user };
        assert_eq!(process.memory.peek(last, Width::W1), Some(slot as u64 & 0xff));
    }
}

/// No overlap, no lost byte, alignment, exactly the live blocks in use, free neighbours merged where promised: one walk,
/// beside which the live blocks are read by address.
fn check(process: &Process, live: &Live) {
    let (memory, heap) = (&process.memory, &process.heap);
    let tags = if matches!(heap.kind, AllocatorKind::Glibc | AllocatorKind::Buddy) {
        0
    } else {
        8
    };
    let merges = match heap.kind {
        AllocatorKind::Glibc => true,
        AllocatorKind::FreeList(policy) => policy.coalescing == Coalescing::Immediate,
        AllocatorKind::SizeClasses | AllocatorKind::Buddy | AllocatorKind::Bump => false,
    };
    // With headers in the next block's `prev_size` a payload reaches 8 bytes further.
    let slack = if heap.kind == AllocatorKind::Buddy { 0 } else { 8 };
    let first = heap.start.offset(first_block(heap) as i64 - tags);
    let mut at = first;
    let mut next_live = live.iter().map(|(user, (_, size))| (*user, *size)).peekable();
    let mut before: Option<BlockInfo> = None;
    walk_each(memory, heap, &mut |block| {
        assert_ne!(block.state, BlockState::Corrupt, "{block:?}");
        let end = block.chunk.offset(block.size as i64);
        if block.state != BlockState::Mmapped {
            assert_eq!(block.chunk, at, "blocks touch");
            at = end;
        }
        assert!(block.size > 0 && (block.state == BlockState::Top || block.user.0.is_multiple_of(16)));
        let is_library = heap.kind == AllocatorKind::Glibc && block.chunk == heap.start;
        if matches!(block.state, BlockState::InUse | BlockState::Mmapped) && !is_library {
            // An aligned payload may begin further up in its block.
            let inside = next_live.next_if(|(user, _)| block.user <= *user && *user < end.max(block.user.offset(1)));
            let (user, size) = inside.unwrap_or_else(|| panic!("{block:?} holds no live block"));
            let reach = if block.state == BlockState::Mmapped { 0 } else { slack };
            assert!(user.0 + size <= end.0 + reach, "{block:?} is large enough");
        }
        // Whatever else lives lies behind this block: none in a free one, no two in one.
        assert!(next_live.peek().is_none_or(|(user, _)| *user >= end), "{block:?}");
        if let Some(below) = before {
            let both_free = below.state == BlockState::Bin && block.state == BlockState::Bin;
            assert!(!(merges && both_free), "free neighbours are one");
            if heap.kind == AllocatorKind::Buddy {
                check_buddies(first, below, block);
            }
        }
        before = (block.state != BlockState::Mmapped).then_some(block);
    });
    assert_eq!(next_live.next(), None, "each live block was met");
    let fence = if matches!(heap.kind, AllocatorKind::FreeList(_)) {
        16
    } else {
        tags
    };
    assert_eq!(at.offset(fence), process.brk(), "the last block ends at the break");
}

/// Two free halves of one block have become it.
fn check_buddies(base: Addr, below: BlockInfo, above: BlockInfo) {
    for block in [below, above] {
        assert!(block.size.is_power_of_two() && (block.chunk.0 - base.0).is_multiple_of(block.size));
    }
    let buddies = below.size == above.size && (below.chunk.0 - base.0) & below.size == 0;
    let free = below.state == BlockState::Bin && above.state == BlockState::Bin;
    assert!(!(buddies && free), "free buddies are one: {below:?}");
}

/// Which sizes are asked for.
#[derive(Clone, Copy)]
enum Sizes {
    /// Mostly small ones, some up to 100,000 bytes.
    All,
    /// Up to this.
    Below(u64),
    /// Blocks of two neighbouring sizes: none is ever cut from another.
    Alike,
}

impl Sizes {
    fn one(self, random: &mut Random) -> u64 {
        match self {
            Sizes::All => some_size(random),
            Sizes::Below(end) => random.below(end),
            Sizes::Alike => 97 + random.below(31),
        }
    }

    fn alignment(self, random: &mut Random) -> u64 {
        match self {
            Sizes::All | Sizes::Below(_) => 16 << random.below(6),
            Sizes::Alike => 16,
        }
    }
}

fn some_size(random: &mut Random) -> u64 {
    match random.below(100) {
        0..60 => random.below(200),
        60..85 => random.below(1500),
        85..98 => random.below(10_000),
        _ => random.below(100_000),
    }
}

/// How many operations a run has: `LAB_OPERATIONS`, or a million.
fn operations() -> u64 {
    let given = std::env::var("LAB_OPERATIONS").ok();
    given.and_then(|count| count.parse().ok()).unwrap_or(1_000_000)
}

fn survive(kind: AllocatorKind, operations: u64, sizes: Sizes, seed: u64) {
    let mut process = Process::new(kind, 64 << 30);
    let mut random = Random(seed);
    let mut live = Live::new();
    let mut slots: Vec<Option<Addr>> = vec![None; SLOTS as usize];
    for operation in 0..operations {
        let slot = random.below(SLOTS) as usize;
        let old = slots[slot];
        let size = sizes.one(&mut random);
        let request = match (old, random.below(10)) {
            (Some(_), 0..7) => Request::Free,
            (Some(_), _) => Request::Realloc { size: size + 1 },
            (None, 0) => Request::Calloc { count: 1, size },
            (None, 1) => Request::Memalign {
                alignment: sizes.alignment(&mut random),
                size,
            },
            (None, _) => Request::Malloc { size },
        };
        let mut had = 0;
        if let Some(old) = old {
            let owner;
            (owner, had) = live.remove(&old).expect("it lives");
            check_signature(&process, old, owner, had, false);
            check_signature(&process, old, owner, had, true);
        }
        let op = TraceOp {
            id: slot as i64,
            slot,
            request,
        };
        let served = process.serve(op).expect("the heap is sound");
        slots[slot] = None;
        if request != Request::Free {
            let user = served.user.expect("there is memory");
            let alignment = match request {
                Request::Memalign { alignment, .. } => alignment,
                _ => 16,
            };
            assert!(user.0.is_multiple_of(alignment));
            assert!(served.usable >= request.bytes(), "{served:?}");
            if had > 0 {
                check_signature(&process, user, slot, request.bytes(), false);
            }
            if let Request::Calloc { size, .. } = request {
                let mut bytes = vec![1; size as usize];
                process.memory.read_bytes(user, &mut bytes);
                assert!(bytes.iter().all(|byte| *byte == 0));
            }
            sign(&mut process, user, slot, request.bytes());
            assert_eq!(live.insert(user, (slot, request.bytes())), None);
            slots[slot] = Some(user);
        }
        if operation % 1000 == 999 {
            check(&process, &live);
        }
    }
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

fn survive_a_million(name: &str) {
    let kind = AllocatorKind::of_name(name).expect("it has that name");
    let sizes = match kind {
        // What it never reuses must fit.
        AllocatorKind::Bump => Sizes::Below(64),
        _ => Sizes::All,
    };
    survive(kind, operations(), sizes, SEED);
}

/// Without merging each large block ends as small ones, and the list of those grows for ever: a million operations in one
/// process with sizes that fit what is there, and a million of all sizes in two hundred processes.
fn survive_a_million_twice(name: &str) {
    let kind = AllocatorKind::of_name(name).expect("it has that name");
    survive(kind, operations(), Sizes::Alike, SEED);
    for life in 1..=200 {
        survive(kind, operations() / 200, Sizes::All, SEED.wrapping_mul(life) | 1);
    }
}

#[test]
fn glibc_survives_a_million_operations() {
    survive_a_million("glibc");
}

#[test]
fn first_fit_survives_a_million_operations() {
    survive_a_million("first-fit");
}

#[test]
fn next_fit_survives_a_million_operations() {
    survive_a_million("next-fit");
}

#[test]
fn best_fit_survives_a_million_operations() {
    survive_a_million("best-fit");
}

#[test]
fn worst_fit_survives_a_million_operations() {
    survive_a_million("worst-fit");
}

#[test]
fn size_classes_survives_a_million_operations() {
    survive_a_million("size-classes");
}

#[test]
fn buddy_survives_a_million_operations() {
    survive_a_million("buddy");
}

#[test]
fn bump_survives_a_million_operations() {
    survive_a_million("bump");
}

#[test]
fn first_fit_with_deferred_coalescing_survives_a_million_operations() {
    survive_a_million("first-fit:deferred");
}

#[test]
fn first_fit_with_missing_coalescing_survives_a_million_operations() {
    survive_a_million_twice("first-fit:off");
}

#[test]
fn next_fit_with_deferred_coalescing_survives_a_million_operations() {
    survive_a_million("next-fit:deferred");
}

#[test]
fn next_fit_with_missing_coalescing_survives_a_million_operations() {
    survive_a_million_twice("next-fit:off");
}

#[test]
fn best_fit_with_deferred_coalescing_survives_a_million_operations() {
    survive_a_million("best-fit:deferred");
}

#[test]
fn best_fit_with_missing_coalescing_survives_a_million_operations() {
    survive_a_million_twice("best-fit:off");
}

#[test]
fn worst_fit_with_deferred_coalescing_survives_a_million_operations() {
    survive_a_million("worst-fit:deferred");
}

#[test]
fn worst_fit_with_missing_coalescing_survives_a_million_operations() {
    survive_a_million_twice("worst-fit:off");
}

#[test]
fn overwritten_words_never_panic() {
    for (_, kind) in AllocatorKind::ALL {
        for seed in 1..200 {
            let mut random = Random((seed * 0x9e37_79b9) | 1);
            let mut process = Process::new(kind, 1 << 26);
            for _ in 0..150 {
                let slot = random.below(20) as usize;
                let size = random.below(3000);
                let request = match random.below(6) {
                    0 | 1 => Request::Free,
                    2 => Request::Realloc { size },
                    _ => Request::Malloc { size },
                };
                let id = slot as i64;
                if process.serve(TraceOp { id, slot, request }).is_err() {
                    break;
                }
                if random.below(4) == 0 {
                    let place = process.heap.start.offset(random.below(0x1000) as i64 & !7);
                    let word = match random.below(3) {
                        0 => random.below(0x400),
                        1 => process.heap.start.0 + random.below(0x3000),
                        _ => random.below(u64::MAX),
                    };
                    process.memory.poke(place, Width::W8, word);
                }
                let _ = walk(&process.memory, &process.heap);
            }
        }
    }
}

fn heapwise(args: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_heapwise"))
        .args(args)
        .output()
        .expect("the command runs");
    (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        output.status.code(),
    )
}

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("the folder can be written");
    path.to_string_lossy().into_owned()
}

const TRACE: &str = "20000\n4\n9\n1\na 0 24\na 1 100\nc 2 3 50\nm 3 64 40\nr 1 3000\nf 0\na 4 200000\nf 9\nr 4 0\n";

#[test]
fn a_trace_gives_a_line_an_operation() {
    let (text, status) = heapwise(&["lab", &file("lines.rep", TRACE), "--addresses"]);
    let wanted = "\
0 a 0 24 off=0x2a0 us=24 hdr=0x21 brk=0x21000
1 a 1 100 off=0x2c0 us=104 hdr=0x71 brk=0x21000
2 c 2 150 off=0x330 us=152 hdr=0xa1 brk=0x21000
3 m 3 40 off=0x400 us=40 hdr=0x31 brk=0x21000
4 r 1 3000 off=0x470 us=3000 hdr=0xbc1 brk=0x21000
5 f 0 0 off=0x2a0 us=24 hdr=0x21 brk=0x21000
6 a 4 200000 off=mmap us=200688 hdr=0x31002 brk=0x21000
7 f 9 0 off=nil us=0 hdr=0x0 brk=0x21000
8 r 4 0 off=nil us=0 hdr=0x0 brk=0x21000
end ops=9 brk=0x21000
";
    assert_eq!((text.as_str(), status), (wanted, Some(0)));
}

#[test]
fn all_allocators_stand_in_one_table() {
    let trace = file("table.rep", TRACE);
    let (text, _) = heapwise(&["lab", &trace, "--allocators", "all"]);
    assert_eq!(text.lines().count(), 9, "{text}");
    let (text, _) = heapwise(&["lab", &trace, "--allocators", "glibc,first-fit:off", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let runs = report["allocators"].as_array().expect("a list");
    assert_eq!(runs.len(), 2);
    assert_eq!(runs[1]["allocator"], "first-fit:off");
    assert!(
        runs[0]["utilisation"]
            .as_f64()
            .is_some_and(|share| share > 0.0 && share < 1.0)
    );
    assert_eq!(runs[0]["samples"].as_array().map(Vec::len), Some(9));
    assert_eq!(heapwise(&["lab", &trace, "--allocators", "wrong"]).1, Some(125));
    assert_eq!(heapwise(&["lab", &file("bad.rep", "a 1\n")]).1, Some(125));
}

#[test]
fn a_trace_read_is_the_trace_written() {
    let trace = Trace::parse(TRACE).expect("it is one");
    let again = Trace::parse(&trace.text()).expect("it is one");
    assert_eq!((trace.ops, trace.slots), (again.ops, again.slots));
}

const LAB_PROGRAM: &str = r#"
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    char *blocks[300] = {0};
    unsigned seed = 7;
    for (int i = 0; i < 6000; i++) {
        seed = seed * 1103515245u + 12345u;
        int at = (seed >> 16) % 300, size = (seed >> 8) % 900;
        if (!blocks[at]) blocks[at] = malloc(size);
        else if (size % 3 == 0) blocks[at] = realloc(blocks[at], size + 1);
        else free(blocks[at]), blocks[at] = NULL;
    }
    printf("done\n");
    for (int i = 0; i < 300; i++) free(blocks[i]);
    return 0;
}
"#;

#[test]
fn a_program_goes_through_the_lab_in_portions() {
    let mut session = Session::new();
    let files = [("lab.c".to_owned(), LAB_PROGRAM.to_owned())];
    assert!(session.load(&files, &LoadOptions::default()).ok);
    let names = ["glibc", "first-fit", "buddy"].map(str::to_owned);
    let mut lab = session.lab(&names);
    let mut portions = 0;
    while !lab.work(200_000).done {
        portions += 1;
        assert!(lab.table().rows.len() == 3 && portions < 10_000);
    }
    assert!(portions > 3, "{portions}");
    let steps = session.run(u64::MAX).steps;
    let viewport = LabViewport::default();
    // Back and forth: what is drawn at a step does not depend on the way there, and is what the recording says.
    for part in [3, 9, 1, 5, 7, 10, 2] {
        let step = steps * part / 10;
        session.seek(step, u64::MAX);
        let snapshot = session.snapshot(&Viewport::default());
        let op = lab.ops_at(step);
        assert!(lab.step_of(op) <= step);
        let heaps = lab.heaps(op, &viewport);
        let [glibc, ..] = &heaps[..] else { panic!("three heaps") };
        assert_eq!(glibc.numbers[number_column::OP], op as f64);
        // The buffer of standard output counts, as a request like any other.
        let buffer = if snapshot.stdout.is_empty() { 0 } else { 1024 };
        let payload = glibc.numbers[number_column::PAYLOAD] as u64;
        assert_eq!(payload, snapshot.totals.in_use_bytes + buffer, "step {step}");
        let recorded: Vec<f64> = snapshot
            .heap
            .blocks
            .chunks(block_column::COUNT)
            .map(|row| row[0])
            .collect();
        let served: Vec<f64> = glibc.blocks.chunks(lab_block_column::COUNT).map(|row| row[0]).collect();
        let all = recorded.len().min(served.len());
        assert_eq!(recorded[..all], served[..all], "the same heap at step {step}");
        for heap in &heaps {
            let strips: f64 = heap.strips.iter().sum();
            let held = (heap.end - heap.start) as f64;
            assert!(
                strips <= held && strips > held - 1200.0,
                "{strips} of {held} in {}",
                heap.allocator
            );
        }
    }
    let series = lab.series(0);
    assert!(series.len().is_multiple_of(number_column::COUNT) && series.len() > 200 * number_column::COUNT);
    let last = &series[series.len() - number_column::COUNT..];
    assert_eq!(last[number_column::STEP], lab.step_of(last[0] as u64) as f64);
    let program = file("lab.c", LAB_PROGRAM);
    assert_eq!(heapwise(&["lab", &program, "--allocators", "all"]).0.lines().count(), 9);
    let text = heapwise(&["lab", &program, "--json"]).0;
    let report: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert!(report["allocators"][0]["ops"].as_u64().is_some_and(|ops| ops > 6000));
}

const PROGRAM: &str = r#"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char **argv) {
    char *blocks[50];
    int failed = 0;
    for (int i = 0; i < 50; i++) {
        errno = 0;
        blocks[i] = i % 3 ? malloc(20 * i) : calloc(i, 30);
        if (!blocks[i]) {
            failed++;
            if (errno != ENOMEM) return 2;
            continue;
        }
        memset(blocks[i], i, 20 * i);
    }
    for (int i = 0; i < 50; i += 2) free(blocks[i]);
    for (int i = 1; i < 50; i += 2) {
        char *moved = realloc(blocks[i], 40 * i);
        if (!moved) failed++;
        else blocks[i] = moved;
        if (blocks[i] && blocks[i][20 * i - 1] != i) return 1;
        free(blocks[i]);
    }
    printf("%d\n", failed);
    return 0;
}
"#;

#[test]
fn a_program_runs_under_every_allocator() {
    let program = file("allocators.c", PROGRAM);
    for (name, _) in AllocatorKind::ALL {
        let ran = heapwise(&["run", "--allocator", name, &program]);
        assert_eq!(ran, ("0\n".to_owned(), Some(0)), "{name}");
    }
}

#[test]
fn requests_fail_on_purpose() {
    let program = file("failing.c", PROGRAM);
    let cases = [
        ("3", "1\n"),
        ("every:5", "15\n"),
        ("after:0", "74\n"),
        ("100000", "0\n"),
    ];
    for (how, wanted) in cases {
        let (text, _) = heapwise(&["run", "--on-fault", "continue", "--fail-malloc", how, &program]);
        assert_eq!(text, wanted, "--fail-malloc {how}");
    }
}

#[test]
fn beyond_the_limit_malloc_answers_null() {
    let program = file(
        "limit.c",
        r#"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int count = 0;
    char *large = malloc(64 << 20);
    printf("%d %d\n", large == NULL, errno == ENOMEM);
    errno = 0;
    while (malloc(1000)) count++;
    printf("%d %d %d\n", count > 7000 && count < 8400, errno == ENOMEM, malloc(24) != NULL);
    return 0;
}
"#,
    );
    let (text, status) = heapwise(&["run", "--heap-limit", "8M", &program]);
    assert_eq!((text.as_str(), status), ("1 1\n1 1 1\n", Some(0)));
}

/// A list whose blocks are found by size serves as one that is read from its front: one that listens is read.
fn finds_as_the_list_does(name: &str) {
    let kind = AllocatorKind::of_name(name).expect("it has that name");
    let mut random = Random(SEED);
    let mut plain = Process::new(kind, 64 << 30);
    plain.log.events = Some(Vec::new());
    let mut indexed = Process::new(kind, 64 << 30);
    // The list that is never merged is long, and reading it is slow.
    let rounds = operations().min(if name.ends_with("off") { 6_000 } else { 20_000 });
    for operation in 0..rounds {
        let slot = random.below(1000) as usize;
        // Many of few sizes, so that several fit alike.
        let size = match random.below(3) {
            0 => 16 * random.below(8),
            1 => some_size(&mut random) % 3000,
            _ => some_size(&mut random),
        };
        let request = match (indexed.block(slot), random.below(8)) {
            (Some(_), 0..6) => Request::Free,
            (Some(_), _) => Request::Realloc { size: size + 1 },
            (None, 0) => Request::Memalign { alignment: 64, size },
            (None, _) => Request::Malloc { size },
        };
        let op = TraceOp {
            id: slot as i64,
            slot,
            request,
        };
        assert_eq!(plain.serve(op), indexed.serve(op), "operation {operation}");
        assert_eq!(plain.log.cost, indexed.log.cost, "operation {operation}");
        if let Some(events) = &mut plain.log.events {
            events.clear();
        }
        if operation % 1987 == 0 {
            // A clone makes an index of its own.
            indexed = indexed.clone();
        }
    }
    assert!(indexed.log.looked_at() < plain.log.looked_at());
}

#[test]
fn best_fit_finds_as_the_list_does() {
    finds_as_the_list_does("best-fit");
}

#[test]
fn best_fit_with_deferred_coalescing_finds_as_the_list_does() {
    finds_as_the_list_does("best-fit:deferred");
}

#[test]
fn best_fit_without_coalescing_finds_as_the_list_does() {
    finds_as_the_list_does("best-fit:off");
}

#[test]
fn worst_fit_finds_as_the_list_does() {
    finds_as_the_list_does("worst-fit");
}

#[test]
fn worst_fit_with_deferred_coalescing_finds_as_the_list_does() {
    finds_as_the_list_does("worst-fit:deferred");
}

#[test]
fn worst_fit_without_coalescing_finds_as_the_list_does() {
    finds_as_the_list_does("worst-fit:off");
}
