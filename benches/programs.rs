//! The table of `cargo xtask bench`: each program under this engine, in Chromium, under Valgrind on the gcc -O0 binary, and
//! bare; then what recording and seeking cost in Chromium.
//!
//! Whole runs of the whole command, best of five, in milliseconds; the ratios are against Valgrind. Chromium's part needs
//! the page's tools and `HEAPWISE_CHROMIUM`, both of which xtask sees to.

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
    let in_chromium = chromium("programs", &programs);
    let row = |cells: [&str; 7]| {
        let [name, rest @ ..] = cells;
        eprintln!("{name:<10} {}", rest.map(|cell| format!("{cell:>12}")).concat());
    };
    row([
        "program",
        "native ms",
        "Chromium ms",
        "valgrind ms",
        "gcc -O0 ms",
        "native",
        "Chromium",
    ]);
    for program in &programs {
        let name = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let binary = compile(program, &name);
        let own = best(Command::new(env!("CARGO_BIN_EXE_heapwise")).arg("run").arg(program));
        let browser = in_chromium
            .lines()
            .find_map(|line| line.strip_prefix(&name)?.trim().parse().ok())
            .unwrap_or(f64::NAN);
        let checked = best(Command::new("valgrind").args(["-q", "--leak-check=full"]).arg(&binary));
        let bare = best(&mut Command::new(&binary));
        let ms = |value: f64| format!("{value:.1}");
        let ratio = |value: f64| format!("{:.2}", value / checked);
        row([
            &name,
            &ms(own),
            &ms(browser),
            &ms(checked),
            &ms(bare),
            &ratio(own),
            &ratio(browser),
        ]);
    }
    let travellers: Vec<PathBuf> = programs
        .into_iter()
        .filter(|program| {
            ["sieve", "list", "churn"]
                .iter()
                .any(|name| program.ends_with(format!("{name}.c")))
        })
        .collect();
    eprint!("{}", chromium("travel", &travellers));
    eprint!("{}", chromium("redraw", &[]));
}

/// What `www/bench/run.mjs` prints; nothing when there is no browser.
fn chromium(what: &str, programs: &[PathBuf]) -> String {
    if env::var_os("HEAPWISE_CHROMIUM").is_none() {
        return String::new();
    }
    let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("www");
    let output = Command::new("node")
        .args(["bench/run.mjs", what])
        .args(programs)
        .current_dir(www)
        .stderr(Stdio::inherit())
        .output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).into_owned(),
    )
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
