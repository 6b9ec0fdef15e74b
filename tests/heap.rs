//! The heap against a real glibc, and against its own invariants.
//!
//! Random sequences run under the machine's libc (tests/heap/driver.c, compiled here) and under ours; every offset,
//! usable size, size word and break must be equal. `HEAP_SEQUENCES` sets how many.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use heapwise::heap::walk::{BlockState, heap_range, walk, walk_from};
use heapwise::heap::{AllocatorKind, Heap, HeapError, HeapLog};
use heapwise::memory::*;
use proptest::prelude::*;

const START: Addr = Addr(0x5555_5555_9000);
const LIBRARY: Addr = Addr(0x7fff_f7dc_4000);

/// A process with nothing but a heap.
#[derive(Clone)]
struct Process {
    memory: Memory,
    heap: Heap,
    log: HeapLog,
}

impl Process {
    fn new(limit: u64) -> Process {
        let mut memory = Memory::new();
        memory.map(SegmentKind::Heap, AddrRange::new(START, 0), true);
        memory.map(SegmentKind::Mmap, AddrRange::new(LIBRARY, 0x23_b000), true);
        memory.map(
            SegmentKind::Stack,
            AddrRange::new(Addr(0x7fff_ff7f_f000), 0x80_0000),
            true,
        );
        let heap = Heap {
            kind: AllocatorKind::Glibc,
            start: START,
            arena: LIBRARY.offset(0x1d_3c60),
            limit,
        };
        Process {
            memory,
            heap,
            log: HeapLog::default(),
        }
    }

    fn malloc(&mut self, size: u64) -> Option<Addr> {
        self.heap
            .malloc(&mut self.memory, size, &mut self.log)
            .expect("the heap is sound")
    }

    fn free(&mut self, addr: Addr) -> Result<(), HeapError> {
        self.heap.free(&mut self.memory, addr, &mut self.log)
    }

    fn brk(&self) -> Addr {
        heap_range(&self.memory, &self.heap).map_or(START, |range| range.end)
    }

    fn word(&self, addr: Addr) -> u64 {
        self.memory.load(addr, Width::W8).bits
    }

    /// As the driver reports a block.
    fn report(&self, user: Option<Addr>) -> String {
        let brk = self.brk().0 - START.0;
        let Some(user) = user else {
            return format!("nil {brk:#x}");
        };
        let head = self.word(user.offset(-8));
        let usable = self.heap.usable_size(&self.memory, user);
        let place = if head & 2 != 0 {
            "mmap".to_owned()
        } else {
            format!("{:#x}", user.0 - START.0)
        };
        format!("{place} {usable:#x} {head:#x} {brk:#x}")
    }
}

#[derive(Clone, Copy, Debug)]
enum Op {
    Malloc(usize, u64),
    Calloc(usize, u64),
    Realloc(usize, u64),
    Free(usize),
}

fn script(ops: &[Op]) -> String {
    let mut text = String::new();
    for op in ops {
        let _ = match *op {
            Op::Malloc(id, size) => writeln!(text, "a {id} {size}"),
            Op::Calloc(id, size) => writeln!(text, "c {id} 1 {size}"),
            Op::Realloc(id, size) => writeln!(text, "r {id} {size}"),
            Op::Free(id) => writeln!(text, "f {id}"),
        };
    }
    text
}

/// Our lines for a sequence.
fn replay(ops: &[Op]) -> Vec<String> {
    let mut process = Process::new(1 << 40);
    let mut slots: BTreeMap<usize, Addr> = BTreeMap::new();
    let mut lines = Vec::new();
    for op in ops {
        let Process { memory, heap, log } = &mut process;
        let answer = match *op {
            Op::Malloc(id, size) => heap.malloc(memory, size, log).map(|user| (id, user)),
            Op::Calloc(id, size) => heap.calloc(memory, size, log).map(|user| (id, user)),
            Op::Realloc(id, size) => match slots.get(&id) {
                None => heap.malloc(memory, size, log).map(|user| (id, user)),
                Some(&user) if size == 0 => heap.free(memory, user, log).map(|()| (id, None)),
                Some(&user) => heap.realloc(memory, user, size, log).map(|user| (id, user)),
            },
            Op::Free(id) => {
                let user = slots.remove(&id);
                lines.push(process.report(user));
                let freed = user.map_or(Ok(()), |user| process.free(user));
                if let Err(error) = freed {
                    lines.push(format!("{error:?}"));
                    return lines;
                }
                continue;
            }
        };
        match answer {
            Ok((id, Some(user))) => {
                slots.insert(id, user);
                lines.push(process.report(Some(user)));
            }
            Ok((id, None)) => {
                if matches!(op, Op::Realloc(_, 0)) {
                    slots.remove(&id);
                }
                lines.push(process.report(None));
            }
            Err(error) => {
                lines.push(format!("{error:?}"));
                return lines;
            }
        }
    }
    lines
}

/// The compiled driver; `None` where there is no glibc 2.36 or no compiler.
fn driver() -> Option<&'static PathBuf> {
    static DRIVER: OnceLock<Option<PathBuf>> = OnceLock::new();
    DRIVER
        .get_or_init(|| {
            let version = Command::new("ldd").arg("--version").output().ok()?;
            if !String::from_utf8_lossy(&version.stdout).contains("2.36") {
                return None;
            }
            let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("heap-driver");
            let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/heap/driver.c");
            let status = Command::new("cc")
                .args(["-O1", "-w", "-o"])
                .arg(&target)
                .arg(source)
                .status()
                .ok()?;
            status.success().then_some(target)
        })
        .as_ref()
}

/// The real lines, one list for each sequence.
fn record(driver: &PathBuf, sequences: &[Vec<Op>]) -> Vec<Vec<String>> {
    let mut child = Command::new(driver)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the driver starts");
    let mut stdin = child.stdin.take().expect("piped");
    let text: String = sequences.iter().map(|ops| script(ops) + "s\n").collect();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("the driver ends");
    writer.join().expect("no panic").expect("the driver reads all");
    let text = String::from_utf8(output.stdout).expect("plain text");
    text.split_terminator("s\n")
        .map(|part| part.lines().map(str::to_owned).collect())
        .collect()
}

/// A small generator of its own, so that a seed names a sequence for ever.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

fn size(random: &mut Random, profile: u64) -> u64 {
    match (random.below(100), profile) {
        (0..50, 0 | 3) => random.below(160),
        (50..80, 0) => random.below(1100),
        (80..95, 0) => random.below(20_000),
        (_, 1) => random.below(1200),
        (0..70, 2) => 1000 + random.below(9000),
        (70..90, 2) => random.below(100_000),
        (_, 2) => random.below(300_000),
        (0..30, 4) => 16 * random.below(8),
        (30..60, 4) => 100_000 + random.below(60_000),
        (_, 4) => random.below(3_000_000),
        _ => random.below(140_000),
    }
}

fn sequence(seed: u64) -> Vec<Op> {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    random.next();
    let profile = random.below(5);
    let length = 20 + random.below(if seed.is_multiple_of(10) { 2000 } else { 300 });
    let slots = 4 + random.below(120);
    let realloc_heavy = random.below(3) == 0;
    let mut live = vec![false; slots as usize];
    let mut ops = Vec::new();
    for _ in 0..length {
        let id = random.below(slots) as usize;
        let size = size(&mut random, profile);
        let choice = random.below(10);
        let op = match (live[id], choice) {
            (true, 0..3) => Op::Realloc(id, size),
            (true, _) if realloc_heavy && choice < 7 => Op::Realloc(id, size),
            (true, _) => Op::Free(id),
            (false, 0) => Op::Calloc(id, size),
            (false, 1) => Op::Realloc(id, size),
            (false, _) => Op::Malloc(id, size),
        };
        let was = live[id];
        live[id] = match op {
            Op::Free(_) => false,
            Op::Realloc(_, 0) => !was,
            _ => true,
        };
        ops.push(op);
    }
    ops
}

/// Removes operations while the two still differ.
fn shrink(driver: &PathBuf, mut ops: Vec<Op>) -> Vec<Op> {
    let differs = |ops: &Vec<Op>| record(driver, std::slice::from_ref(ops)).concat() != replay(ops);
    let mut step = ops.len() / 2;
    while step > 0 {
        let mut at = 0;
        while at < ops.len() {
            let mut shorter = ops.clone();
            shorter.drain(at..(at + step).min(ops.len()));
            if differs(&shorter) {
                ops = shorter;
            } else {
                at += step;
            }
        }
        step /= 2;
    }
    ops
}

#[test]
fn addresses_are_those_of_glibc() {
    let Some(driver) = driver() else { return };
    let count = std::env::var("HEAP_SEQUENCES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(300);
    let sequences: Vec<Vec<Op>> = (0..count).map(sequence).collect();
    let real = record(driver, &sequences);
    assert_eq!(real.len(), sequences.len());
    for (seed, (ops, real)) in sequences.iter().zip(&real).enumerate() {
        if *real != replay(ops) {
            let ops = shrink(driver, ops.clone());
            let real = record(driver, std::slice::from_ref(&ops)).concat();
            panic!(
                "seed {seed}:\n{}real: {real:#?}\nours: {:#?}",
                script(&ops),
                replay(&ops)
            );
        }
    }
}

#[test]
fn the_first_block_lies_where_gdb_shows_it() {
    let mut process = Process::new(1 << 30);
    assert_eq!(process.malloc(24), Some(START.offset(0x2a0)));
    assert_eq!(process.brk(), START.offset(0x21000));
    let blocks = walk(&process.memory, &process.heap);
    let states: Vec<_> = blocks.iter().map(|block| (block.size, block.state)).collect();
    let top = (0x21000 - 0x2b0, BlockState::Top);
    assert_eq!(states, [(0x290, BlockState::InUse), (0x20, BlockState::InUse), top]);
}

#[test]
fn a_limit_makes_malloc_fail() {
    let mut process = Process::new(1 << 20);
    assert_eq!(process.malloc(i64::MAX as u64 + 1), None);
    assert_eq!(process.malloc(4 << 20), None);
    let mut count = 0;
    while process.malloc(10_000).is_some() {
        count += 1;
    }
    assert!((80..110).contains(&count), "{count}");
    assert!(process.malloc(24).is_some());
}

#[test]
fn double_frees_are_noticed_as_glibc_does() {
    let mut process = Process::new(1 << 30);
    let block = process.malloc(24).expect("there is memory");
    assert_eq!(process.free(block), Ok(()));
    assert_eq!(
        process.free(block),
        Err(HeapError::Abort("free(): double free detected in tcache 2"))
    );
    assert_eq!(
        process.free(block.offset(8)),
        Err(HeapError::Abort("free(): invalid pointer"))
    );
    assert!(matches!(process.free(Addr(0x1000_0000)), Err(HeapError::Segfault(_))));
}

#[test]
fn an_overflow_corrupts_the_next_header() {
    let mut process = Process::new(1 << 30);
    let first = process.malloc(2000).expect("there is memory");
    let second = process.malloc(2000).expect("there is memory");
    process.memory.write_bytes(first.offset(2000), &[0x41; 16]);
    assert_eq!(
        process.free(second),
        Err(HeapError::Abort("double free or corruption (out)"))
    );
    let blocks = walk(&process.memory, &process.heap);
    assert!(blocks.iter().any(|block| block.state == BlockState::Corrupt));
}

#[derive(Clone, Debug)]
enum Act {
    Malloc(u64),
    Realloc(usize, u64),
    Free(usize),
    /// Scribbles over allocator words: nothing may panic afterwards.
    Scribble(u64, u64),
}

fn some_size() -> impl Strategy<Value = u64> {
    prop_oneof![6 => 0u64..200, 3 => 0u64..3000, 1 => 0u64..200_000]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        5 => some_size().prop_map(Act::Malloc),
        2 => (any::<usize>(), 1u64..5000).prop_map(|(which, size)| Act::Realloc(which, size)),
        4 => any::<usize>().prop_map(Act::Free),
    ]
}

/// The picture is whole: blocks touch, fill the heap, and hold exactly the live ones.
fn check_picture(process: &Process, live: &BTreeMap<Addr, u64>) {
    let blocks = walk(&process.memory, &process.heap);
    let mut at = START;
    let mut seen = 0;
    for block in &blocks {
        assert_ne!(block.state, BlockState::Corrupt);
        if block.state == BlockState::Mmapped {
            assert!(live.contains_key(&block.user));
            seen += 1;
            continue;
        }
        assert_eq!(block.chunk, at);
        assert!(block.chunk.0 % 16 == 0 && block.size % 16 == 0);
        at = block.chunk.offset(block.size as i64);
        match live.get(&block.user) {
            Some(&size) => {
                assert_eq!(block.state, BlockState::InUse);
                assert!(block.user.0 + size <= at.0 + 8);
                seen += 1;
            }
            None if block.chunk == START => {}
            None => assert_ne!(block.state, BlockState::InUse),
        }
    }
    assert_eq!(at, process.brk());
    assert_eq!(seen, live.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_picture_is_whole(acts in prop::collection::vec(act(), 1..200)) {
        let mut process = Process::new(1 << 30);
        let mut live: BTreeMap<Addr, u64> = BTreeMap::new();
        let pick = |live: &BTreeMap<Addr, u64>, which: usize| live.keys().nth(which % live.len().max(1)).copied();
        process.malloc(1).map(|user| live.insert(user, 1));
        for act in acts {
            match act {
                Act::Malloc(size) => {
                    let user = process.malloc(size).expect("there is memory");
                    assert_eq!(live.insert(user, size), None);
                }
                Act::Realloc(which, size) => {
                    if let Some(old) = pick(&live, which) {
                        let had = live.remove(&old).expect("picked");
                        process.memory.fill(AddrRange::new(old, had), Value::int(had & 0xff));
                        let Process { memory, heap, log } = &mut process;
                        let new = heap.realloc(memory, old, size, log).expect("sound").expect("there is memory");
                        let mut kept = vec![0; had.min(size) as usize];
                        process.memory.read_bytes(new, &mut kept);
                        assert!(kept.iter().all(|&byte| u64::from(byte) == had & 0xff));
                        live.insert(new, size);
                    }
                }
                Act::Free(which) => {
                    if let Some(user) = pick(&live, which) {
                        live.remove(&user);
                        prop_assert_eq!(process.free(user), Ok(()));
                    }
                }
                Act::Scribble(..) => {}
            }
        }
        check_picture(&process, &live);
        let all = walk(&process.memory, &process.heap);
        for block in all.iter().filter(|block| block.state != BlockState::Mmapped) {
            let part = walk_from(&process.memory, &process.heap, block.user, 2);
            assert_eq!(part[0], *block);
        }
    }

    #[test]
    fn corruption_never_panics(
        acts in prop::collection::vec(prop_oneof![
            4 => act(),
            1 => (0u64..0x2000, any::<u64>()).prop_map(|(place, word)| Act::Scribble(place, word)),
            1 => (0u64..0x2000, 0u64..0x3000).prop_map(|(place, word)| Act::Scribble(place, word)),
            1 => (0u64..0x2000, 0u64..0x3000).prop_map(|(place, word)| Act::Scribble(place, word + START.0)),
            1 => (0x8000u64..0x9000, any::<u64>()).prop_map(|(place, word)| Act::Scribble(place, word)),
        ], 1..120),
    ) {
        let mut process = Process::new(1 << 26);
        let mut given = vec![process.malloc(100).expect("there is memory")];
        for act in acts {
            let Process { memory, heap, log } = &mut process;
            match act {
                Act::Malloc(size) => {
                    if let Ok(Some(user)) = heap.malloc(memory, size, log) {
                        given.push(user);
                    }
                }
                Act::Realloc(which, size) => {
                    let old = given[which % given.len()];
                    if let Ok(Some(user)) = heap.realloc(memory, old, size, log) {
                        given.push(user);
                    }
                }
                Act::Free(which) => drop(heap.free(memory, given[which % given.len()], log)),
                Act::Scribble(place, word) if place >= 0x8000 => {
                    memory.poke(heap.arena.offset((place - 0x8000) as i64 & !7), Width::W8, word);
                }
                Act::Scribble(place, word) => {
                    memory.poke(START.offset(place as i64 & !7), Width::W8, word);
                }
            }
            let _ = walk_from(memory, heap, START, 100);
        }
    }
}
