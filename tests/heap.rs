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

use heapwise::heap::lab::{self, Trace, write_addresses};
use heapwise::heap::walk::{BlockState, heap_range, walk, walk_from};
use heapwise::heap::{AllocatorKind, Heap, HeapError, HeapLog};
use heapwise::memory::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

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
            word: Width::W8,
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
}

/// Operations, and what the system gives at most.
#[derive(Clone, Debug)]
struct Sequence {
    limit: Option<u64>,
    trace: Trace,
}

impl Sequence {
    /// As the driver reads it.
    fn text(&self) -> String {
        let limit = self.limit.map_or(String::new(), |limit| format!("l {limit}\n"));
        limit + &self.trace.text() + "s\n"
    }
}

/// Our lines for a sequence.
fn replay(sequence: &Sequence) -> Vec<String> {
    let mut process = lab::Process::new(AllocatorKind::Glibc, sequence.limit.unwrap_or(1 << 40));
    let mut lines = Vec::new();
    let end = write_addresses(&mut process, &sequence.trace, &mut lines).expect("a vector takes all");
    let text = String::from_utf8(lines).expect("plain text");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if let Err(error) = end {
        lines.push(format!("{error:?}"));
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

/// The real lines, one list for each sequence, and whether the system's addresses are always the same.
fn record(driver: &PathBuf, sequences: &[Sequence]) -> (Vec<Vec<String>>, bool) {
    let mut child = Command::new(driver)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the driver starts");
    let mut stdin = child.stdin.take().expect("piped");
    let text: String = sequences.iter().map(Sequence::text).collect();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("the driver ends");
    writer.join().expect("no panic").expect("the driver reads all");
    let text = String::from_utf8(output.stdout).expect("plain text");
    let mut lists = vec![Vec::new()];
    let mut lines = text.lines();
    let fixed = lines.next() == Some("fixed");
    for line in lines {
        if line == "s" {
            lists.push(Vec::new());
        } else if let Some(list) = lists.last_mut() {
            list.push(line.to_owned());
        }
    }
    lists.pop();
    (lists, fixed)
}

fn record_one(driver: &PathBuf, sequence: &Sequence) -> Vec<String> {
    record(driver, std::slice::from_ref(sequence)).0.concat()
}

/// Removes operations while the two still differ.
fn shrink(driver: &PathBuf, mut sequence: Sequence) -> Sequence {
    let differs = |sequence: &Sequence| record_one(driver, sequence) != replay(sequence);
    let mut step = sequence.trace.ops.len() / 2;
    while step > 0 {
        let mut at = 0;
        while at < sequence.trace.ops.len() {
            let mut shorter = sequence.clone();
            shorter.trace.ops.drain(at..(at + step).min(sequence.trace.ops.len()));
            if differs(&shorter) {
                sequence = shorter;
            } else {
                at += step;
            }
        }
        step /= 2;
    }
    sequence
}

/// Fails with the shortest sequence that still differs.
fn compare(driver: &PathBuf, sequences: &[Sequence]) {
    let (real, _) = record(driver, sequences);
    assert_eq!(real.len(), sequences.len());
    for (number, (sequence, real)) in sequences.iter().zip(&real).enumerate() {
        if *real != replay(sequence) {
            let sequence = shrink(driver, sequence.clone());
            let real = record_one(driver, &sequence);
            panic!(
                "sequence {number}:\n{}real: {real:#?}\nours: {:#?}",
                sequence.text(),
                replay(&sequence)
            );
        }
    }
}

/// What a family of sequences is heavy in.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Heavy {
    Tcache,
    Fast,
    Small,
    Large,
    Mmap,
    All,
    Realloc,
    Alignment,
    Trim,
    /// Mappings of their own that are resized, and aligned beyond a page.
    Mapped,
    /// `mallopt`.
    Options,
    /// The system gives little.
    Limited,
}

const HEAVY: [Heavy; 12] = [
    Heavy::Tcache,
    Heavy::Fast,
    Heavy::Small,
    Heavy::Large,
    Heavy::Mmap,
    Heavy::All,
    Heavy::Realloc,
    Heavy::Alignment,
    Heavy::Trim,
    Heavy::Mapped,
    Heavy::Options,
    Heavy::Limited,
];

fn trace_size(heavy: Heavy) -> BoxedStrategy<u64> {
    let any = prop_oneof![
        8 => 0u64..160,
        8 => 0u64..1100,
        6 => 1000u64..20_000,
        2 => 0u64..200_000,
        1 => 100_000u64..140_000,
        1 => 0u64..3_000_000,
        1 => (1u64..200).prop_map(|words| words * 16 - 8),
    ];
    match heavy {
        Heavy::Tcache => (0u64..1100).boxed(),
        Heavy::Fast => prop_oneof![9 => 0u64..130, 1 => 0u64..3000].boxed(),
        Heavy::Small => prop_oneof![8 => 0u64..1024, 2 => 1024u64..9000].boxed(),
        Heavy::Large => prop_oneof![8 => 1000u64..12_000, 2 => 0u64..120_000, 1 => 0u64..400].boxed(),
        // Newer kernels put mappings of 2 MiB and their multiples at such multiples.
        Heavy::Mapped => prop_oneof![8 => 100_000u64..1_500_000, 1 => 0u64..9000].boxed(),
        Heavy::Mmap => {
            prop_oneof![3 => 100_000u64..160_000, 3 => 0u64..3_000_000, 3 => 0u64..200, 1 => 0u64..40_000_000].boxed()
        }
        Heavy::Trim => prop_oneof![4 => 20_000u64..130_000, 2 => 0u64..200, 2 => 0u64..2000].boxed(),
        Heavy::Limited => prop_oneof![5 => any, 5 => 1000u64..400_000].boxed(),
        Heavy::All | Heavy::Realloc | Heavy::Alignment | Heavy::Options => any.boxed(),
    }
}

/// A line for one of `slots` blocks; which it becomes (a free or an allocation) is settled when it is known whether the
/// block lives.
#[derive(Clone, Copy, Debug)]
struct Draft {
    slot: usize,
    choice: u8,
    size: u64,
    power: u32,
}

fn sequence(heavy: Heavy, longest: usize, fixed: bool) -> impl Strategy<Value = Sequence> {
    let draft = move |slots| {
        (0..slots, 0u8..100, trace_size(heavy), 0u32..14).prop_map(|(slot, choice, size, power)| Draft {
            slot,
            choice,
            size,
            power,
        })
    };
    (2usize..120, 40u64..2000)
        .prop_flat_map(move |(slots, pages)| (prop::collection::vec(draft(slots), 2..longest), Just(pages)))
        .prop_map(move |(drafts, pages)| Sequence {
            limit: (heavy == Heavy::Limited).then_some(pages * 4096),
            trace: settle(heavy, &drafts, fixed),
        })
}

/// A `mallopt` call: one of the documented parameters or one that nobody knows.
fn option(draft: &Draft) -> String {
    let parameter = [1, -1, -2, -3, -4, -5, -6, -7, -8, 99][draft.slot % 10];
    let value = match parameter {
        1 => draft.size % 240,
        -4 => draft.size % 4,
        -2 => draft.size & 0x7_ffff,
        _ if draft.power < 5 => u64::from(draft.power) * 4096,
        _ => draft.size,
    };
    format!("o {parameter} {value}")
}

fn settle(heavy: Heavy, drafts: &[Draft], fixed: bool) -> Trace {
    let (resize, align, trim, options) = match heavy {
        Heavy::Realloc => (60, 3, 0, 0),
        Heavy::Alignment => (15, 70, 1, 0),
        Heavy::Trim => (15, 5, 12, 0),
        Heavy::Mapped => (60, 30, 0, 0),
        Heavy::Options => (15, 5, 4, 4),
        Heavy::Limited => (25, 5, 4, 0),
        _ => (15, 4, 0, 0),
    };
    let mut live = vec![false; 1 << 16];
    let mut text = String::new();
    if heavy == Heavy::Limited {
        // Where there is no memory even for the tcache, glibc tries a second arena: ours has one.
        text += "a 127 24\n";
    }
    for draft in drafts {
        let Draft { slot, size, power, .. } = *draft;
        let was = live[slot];
        live[slot] = true;
        let choice = draft.choice;
        // The choice is used once for each question, from another end.
        let _ = if choice % 25 < trim / 4 {
            live[slot] = was;
            writeln!(text, "t {}", if power < 7 { 0 } else { size })
        } else if choice % 24 < options / 4 {
            live[slot] = was;
            writeln!(text, "{}", option(draft))
        } else if was && choice < resize {
            live[slot] = size != 0;
            writeln!(text, "r {slot} {size}")
        } else if was {
            live[slot] = false;
            writeln!(text, "f {slot}")
        } else if choice >= 100 - align {
            // A mapping's alignment beyond a page depends on where the kernel puts it.
            let is_told = (heavy == Heavy::Mapped && fixed) || (heavy != Heavy::Options && size < 60_000);
            let power = if is_told { power } else { power.min(9) };
            let odd = u64::from(choice % 7 == 0);
            writeln!(text, "m {slot} {} {size}", (8u64 << power) + odd * 5)
        } else if choice < 10 {
            let count = u64::from(1 + power);
            writeln!(text, "c {slot} {count} {}", size / count)
        } else if choice < 15 {
            writeln!(text, "r {slot} {size}")
        } else {
            writeln!(text, "a {slot} {size}")
        };
    }
    Trace::parse(&text).expect("these are operations")
}

#[test]
fn addresses_are_those_of_glibc() {
    let Some(driver) = driver() else { return };
    let count: usize = std::env::var("HEAP_SEQUENCES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(2400);
    let (_, fixed) = record(driver, &[]);
    let mut runner = TestRunner::deterministic();
    let sequences: Vec<Sequence> = (0..count)
        .map(|number| {
            let heavy = HEAVY[number % HEAVY.len()];
            // Some are long.
            let longest = if number % 11 == 0 { 2000 } else { 300 };
            let tree = sequence(heavy, longest, fixed).new_tree(&mut runner);
            tree.expect("a sequence can be made").current()
        })
        .collect();
    compare(driver, &sequences);
}

/// Long runs, where lists grow and orders in large bins and fastbins matter.
#[test]
fn long_traces_are_those_of_glibc() {
    let Some(driver) = driver() else { return };
    let (_, fixed) = record(driver, &[]);
    let mut runner = TestRunner::deterministic();
    let kinds = [
        Heavy::All,
        Heavy::Fast,
        Heavy::Large,
        Heavy::Small,
        Heavy::Realloc,
        Heavy::Trim,
    ];
    let sequences: Vec<Sequence> = kinds
        .into_iter()
        .map(|heavy| {
            let slots = 30_000usize;
            let draft = (0..slots, 0u8..100, trace_size(heavy), 0u32..14);
            let drafts = prop::collection::vec(draft, 120_000).new_tree(&mut runner);
            let drafts = drafts.expect("a sequence can be made").current();
            let drafts: Vec<Draft> = drafts
                .into_iter()
                .map(|(slot, choice, size, power)| Draft {
                    slot,
                    choice,
                    size,
                    power,
                })
                .collect();
            Sequence {
                limit: None,
                trace: settle(heavy, &drafts, fixed),
            }
        })
        .collect();
    compare(driver, &sequences);
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
