//! The table of `cargo xtask bench`: each program under this engine, under Valgrind on the gcc -O0 binary, and bare.
//!
//! Whole runs of the whole command, best of five, in milliseconds; the ratio is this engine against Valgrind. Chromium's column is
//! added by `npm run bench`, which needs a browser.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

const ROUNDS: usize = 5;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/programs");
    let mut programs: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("benches/programs exists")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    programs.sort();
    let row = |name: &str, cells: [String; 4]| {
        eprintln!(
            "{name:<10} {:>12} {:>12} {:>10} {:>8}",
            cells[0], cells[1], cells[2], cells[3]
        );
    };
    row(
        "program",
        ["heapwise ms", "valgrind ms", "gcc -O0 ms", "ratio"].map(str::to_owned),
    );
    for program in programs {
        let name = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let binary = compile(&program, &name);
        let own = best(Command::new(env!("CARGO_BIN_EXE_heapwise")).arg("run").arg(&program));
        let checked = best(Command::new("valgrind").args(["-q", "--leak-check=full"]).arg(&binary));
        let bare = best(&mut Command::new(&binary));
        row(
            &name,
            [
                format!("{own:.1}"),
                format!("{checked:.1}"),
                format!("{bare:.1}"),
                format!("{:.2}", own / checked),
            ],
        );
    }
}

fn compile(program: &Path, name: &str) -> PathBuf {
    let binary = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{name}"));
    let status = Command::new("gcc")
        .args(["-O0", "-g", "-o"])
        .arg(&binary)
        .arg(program)
        .status();
    assert!(status.is_ok_and(|status| status.success()), "gcc compiles {name}");
    binary
}

/// Best of some rounds, in milliseconds; not a number when the command is missing.
fn best(command: &mut Command) -> f64 {
    let mut best = f64::NAN;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let status = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if status.is_ok() {
            best = best.min(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    best
}
