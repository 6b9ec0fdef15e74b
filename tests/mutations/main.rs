//! Bad input is normal input: programs that were cut, doubled, swapped, nested and spoiled must end in messages, never in
//! a panic, a hang or more than 256 MiB.
//!
//! The mutants run in children of this very test, each with an address space of [`MEMORY`]; a child says the number of
//! each mutant before it begins, so that a crash or a hang is told with its mutant. `MUTATIONS=100000 MUTATION=7` asks for
//! another number, from another one on.

// The children tell their parent on standard output.
#![allow(clippy::print_stdout)]

mod extremes;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, fs, panic, thread};

use heapwise::session::{LoadOptions, Session};

/// Mutants of one run of the suite.
const USUAL: u64 = 10_000;
/// Instructions a mutant may execute before the test goes on to the next.
const FUEL: u64 = 100_000;
/// Most bytes of a program that is spoiled, except now and then.
const SMALL: usize = 2_500;
/// KiB of address space of a child, everything included.
const MEMORY: u64 = 256 << 10;
/// What the simulated process may take of that.
const SIMULATED: u64 = 64 << 20;
/// A mutant that takes longer hangs: two processors may be shared with many others.
const PATIENCE: Duration = Duration::from_secs(300);
/// Children at a time.
const CHILDREN: u64 = 2;

/// A small generator (xorshift64*), so that a failing seed can be run again.
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % bound.max(1)
    }
}

fn programs(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            programs(&path, found);
        } else if matches!(path.extension().and_then(|ending| ending.to_str()), Some("c" | "cpp")) {
            found.push(path);
        }
    }
}

/// Pieces that parsers trip over.
const PIECES: [&str; 24] = [
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    ";",
    ",",
    "*",
    "&",
    "::",
    "~",
    "\"",
    "'",
    "/*",
    "#",
    "#define X X\nX",
    "sizeof",
    "operator",
    "new",
    "= {",
    "0x",
];

fn mutate(text: &str, dice: &mut Dice) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..1 + dice.below(4) {
        let at = dice.below(chars.len() + 1);
        let size = dice.below(30).min(chars.len() - at);
        match dice.below(7) {
            0 => drop(chars.drain(at..at + size)),
            1 => {
                let copy: Vec<char> = chars[at..at + size].to_vec();
                chars.splice(at..at, copy);
            }
            2 => chars.truncate(at.max(1)),
            3 => {
                let other = dice.below(chars.len() + 1);
                let moved: Vec<char> = chars.drain(at..at + size).collect();
                let to = other.min(chars.len());
                chars.splice(to..to, moved);
            }
            4 => {
                let piece = PIECES[dice.below(PIECES.len())];
                chars.splice(at..at, piece.chars());
            }
            5 => {
                let piece = PIECES[dice.below(PIECES.len())].repeat(1 + dice.below(3000));
                chars.splice(at..at, piece.chars());
            }
            _ => {
                if let Some(slot) = chars.get_mut(at) {
                    *slot = char::from_u32(1 + dice.below(0x300) as u32).unwrap_or('?');
                }
            }
        }
    }
    chars.into_iter().collect()
}

/// Compiles and runs a text; it must come to an end with a message, or be accepted.
fn try_out(name: &str, text: &str) {
    let mut session = Session::new();
    let mut options = LoadOptions::default();
    options.machine.max_memory = SIMULATED;
    let loaded = session.load(&[(name.to_owned(), text.to_owned())], &options);
    if loaded.ok {
        session.run(FUEL);
        session.problems();
    } else {
        assert!(!loaded.problems.is_empty(), "refused without a word");
    }
}

/// Mutant number `seed`: the name of its file and its text.
fn mutant(files: &[(String, String)], seed: u64) -> (&str, String) {
    let mut dice = Dice::new(seed + 1);
    let mut choice = &files[dice.below(files.len())];
    if dice.below(10) > 0 {
        while choice.1.len() > SMALL {
            choice = &files[dice.below(files.len())];
        }
    }
    (&choice.0, mutate(&choice.1, &mut dice))
}

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Works off the numbers `first`, `first + step`, ... below `end`, telling each before it begins.
fn work(first: u64, end: u64, step: u64, one: impl Fn(u64)) {
    let mut at = first;
    while at < end {
        println!("begins {at}");
        one(at);
        at += step;
    }
    println!("begins nothing");
}

/// What a child does; nothing when the suite runs this test itself.
#[test]
fn child() {
    let (first, end, step) = (
        number("CHILD_FIRST", 0),
        number("CHILD_END", 0),
        number("CHILD_STEP", 1),
    );
    match env::var("CHILD_WORK").as_deref() {
        Ok("mutants") => {
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            let mut paths = Vec::new();
            programs(&root.join("tests/ui"), &mut paths);
            programs(&root.join("examples"), &mut paths);
            paths.sort();
            assert!(!paths.is_empty(), "there are programs to spoil");
            let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let files: Vec<(String, String)> = paths
                .iter()
                .map(|path| (name(path), fs::read_to_string(path).unwrap_or_default()))
                .collect();
            work(first, end, step, |seed| {
                let (name, text) = mutant(&files, seed);
                let outcome = panic::catch_unwind(|| try_out(name, &text));
                assert!(outcome.is_ok(), "mutant {seed}, from {name}:\n{text}");
            });
        }
        Ok("extremes") => {
            let all = extremes::all();
            work(first, end.min(all.len() as u64), step, |at| {
                let extreme = &all[at as usize];
                println!("begins {at} ({} in {})", extreme.name, extreme.ending);
                try_out(&format!("extreme.{}", extreme.ending), &extreme.text());
            });
        }
        _ => {}
    }
}

/// Runs a child on every `step`-th number from `first` on; what went wrong.
fn run_child(work: &str, first: u64, end: u64, step: u64) -> Result<(), String> {
    let binary = env::current_exe().expect("a test has a binary");
    let mut child = Command::new("sh")
        .arg("-c")
        .arg(format!("ulimit -v {MEMORY}; exec \"$0\" child --exact --nocapture"))
        .arg(binary)
        .env("CHILD_WORK", work)
        .env("CHILD_FIRST", first.to_string())
        .env("CHILD_END", end.to_string())
        .env("CHILD_STEP", step.to_string())
        // Each arena of the C library would reserve 64 MiB of the address space.
        .env("MALLOC_ARENA_MAX", "1")
        // The command's stack; a test's thread has a quarter of it.
        .env("RUST_MIN_STACK", (8 << 20).to_string())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let output = BufReader::new(child.stdout.take().expect("it is piped"));
    let (send, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in output.lines().map_while(Result::ok) {
            // The harness writes its own words on the first line.
            if let Some((_, number)) = line.rsplit_once("begins ") {
                let _ = send.send(number.to_owned());
            }
        }
    });
    let mut last = "the first".to_owned();
    loop {
        match lines.recv_timeout(PATIENCE) {
            Ok(number) => last = number,
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let _ = child.kill();
                return Err(format!("{work} {last} hangs"));
            }
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if last == "nothing" && status.success() {
        Ok(())
    } else {
        Err(format!("{work} {last}: the child ended with {status}"))
    }
}

/// The numbers `first..end` shared among children.
fn share(work: &str, first: u64, end: u64) {
    let failures: Vec<String> = thread::scope(|scope| {
        let children: Vec<_> = (0..CHILDREN)
            .map(|child| scope.spawn(move || run_child(work, first + child, end, CHILDREN)))
            .collect();
        let results = children
            .into_iter()
            .map(|child| child.join().expect("it returns what went wrong"));
        results.filter_map(Result::err).collect()
    });
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn spoiled_programs_end_in_messages() {
    let first = number("MUTATION", 0);
    share("mutants", first, first + number("MUTATIONS", USUAL));
}

#[test]
fn extreme_programs_end_in_messages() {
    let count = extremes::all().len() as u64;
    share("extremes", number("EXTREME", 0), number("EXTREMES", count).min(count));
}
