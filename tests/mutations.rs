//! Bad input is normal input: programs that were cut, doubled, swapped, nested and spoiled must end in messages,
//! never in a panic or a hang. `MUTATIONS=10000` asks for more than the usual number.

use std::path::{Path, PathBuf};
use std::{env, fs};

use heapwise::session::{LoadOptions, Session};

/// Mutants of one run of the suite.
const USUAL: u64 = 1500;
/// Instructions a mutant may execute before the test goes on to the next.
const FUEL: u64 = 300_000;

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

#[test]
fn spoiled_programs_end_in_messages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    programs(&root.join("tests/ui"), &mut files);
    programs(&root.join("examples"), &mut files);
    files.sort();
    assert!(!files.is_empty(), "there are programs to spoil");
    let number = |name: &str, usual: u64| env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let first = number("MUTATION", 0);
    for seed in first..first + number("MUTATIONS", USUAL) {
        let mut dice = Dice::new(seed + 1);
        let file = &files[dice.below(files.len())];
        let text = fs::read_to_string(file).unwrap_or_default();
        let mutant = mutate(&text, &mut dice);
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let outcome = std::panic::catch_unwind(|| {
            let mut session = Session::new();
            let loaded = session.load(&[(name.clone(), mutant.clone())], &LoadOptions::default());
            if loaded.ok {
                session.run(FUEL);
                session.problems();
            } else {
                assert!(!loaded.problems.is_empty(), "refused without a word");
            }
        });
        assert!(
            outcome.is_ok(),
            "seed {seed} (MUTATION={seed} MUTATIONS=1 runs it alone), from {name}:\n{mutant}"
        );
    }
}
