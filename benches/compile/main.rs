//! How long 5,000 lines of ordinary C take from text to bytecode: here (wanted: under 50 ms) and, where
//! `HEAPWISE_CHROMIUM` names a browser, there (under 120 ms). Best of some rounds, in milliseconds.
//!
//! `cargo bench --bench compile -- FILE` measures another program and writes none.

mod ordinary;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use heapwise::code::lower::lower;
use heapwise::front;
use heapwise::front::Dialect;
use heapwise::front::layout::DataModel;
use heapwise::source::{Origin, SourceMap};

const LINES: usize = 5000;
const ROUNDS: usize = 20;

fn main() {
    let given = env::args().skip(1).find(|arg| !arg.starts_with('-'));
    let text = match &given {
        Some(path) => fs::read_to_string(path).expect("the file can be read"),
        None => ordinary::program(LINES),
    };
    let lines = text.lines().count();
    let (mut whole, mut front_alone) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let mut sources = SourceMap::default();
        let file = sources.add("ordinary.c", text.as_str(), Origin::Learner);
        let compilation = front::compile(&mut sources, &[file], Dialect::C, DataModel::Lp64);
        front_alone = front_alone.min(start.elapsed().as_secs_f64() * 1e3);
        assert!(compilation.is_ok(), "{:?}", compilation.diagnostics().first());
        let program = lower(compilation.program());
        whole = whole.min(start.elapsed().as_secs_f64() * 1e3);
        assert!(program.main.is_some(), "it has a main");
    }
    eprintln!("compile    {lines} lines: {whole:.1} ms native, {front_alone:.1} of them in front of the bytecode");
    if given.is_none() {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ordinary.c");
        fs::write(&path, text).expect("the program can be written");
        eprint!("{}", chromium(&path));
    }
}

/// What `www/bench/run.mjs` prints; nothing when there is no browser.
fn chromium(program: &Path) -> String {
    if env::var_os("HEAPWISE_CHROMIUM").is_none() {
        return String::new();
    }
    let output = Command::new("node")
        .args(["bench/run.mjs", "compile"])
        .arg(program)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("www"))
        .stderr(Stdio::inherit())
        .output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}
