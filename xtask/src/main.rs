//! `cargo xtask`: one vocabulary for everything a developer does here, Rust and web alike.
//!
//! Each command first sets up what is missing (wasm target, node modules, a browser), says what it does, and stops at
//! the first failure with the failing command's own output above it.

mod constants;
mod live;
mod marks;
mod order;
mod outline;
mod setup;
mod split;
mod wasm;
mod whole;

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use wasm::Profile;

const HELP: &str = "cargo xtask COMMAND

  serve   build the engine and the page, serve the playground on 127.0.0.1, rebuild when a file changes
  test    everything: Rust tests, page tests, end-to-end tests in a real Chromium
  check   the fast loop: formatting, clippy, unit and ui tests, tidy, type check and unit tests of the page
  build   leave a static folder (dist/) that any web server can host
  bless   rewrite the goldens of tests/ui after you have read why they differ
  bench   the table of benches/: this engine, Chromium, valgrind, gcc -O0
  csmith  random C programs against gcc ([--seeds A..B])
  shots   take the screenshots of the set scenes into screenshots/
  wasm    only build the engine for the page ([--release])";

/// Why a command ended early; already a sentence for the developer.
pub(crate) type Failure = String;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let result = match args.first().map(String::as_str) {
        Some("serve") => serve(&args[1..]),
        Some("test") => test(),
        Some("check") => check(),
        Some("build") => build(),
        Some("bless") => bless(&args[1..]),
        Some("bench") => bench(),
        Some("csmith") => csmith(&args[1..]),
        Some("shots") => shots(),
        Some("wasm") => wasm::build(if args.iter().any(|arg| arg == "--release") {
            Profile::Release
        } else {
            Profile::Dev
        }),
        _ => {
            println!("{HELP}");
            return if args.is_empty() {
                ExitCode::FAILURE
            } else {
                ExitCode::from(2)
            };
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("xtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's root folder.
pub(crate) fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().expect("xtask lies in the root folder").to_path_buf()
}

/// The page's folder.
pub(crate) fn www() -> PathBuf {
    root().join("www")
}

/// A command that runs in the repository's root.
pub(crate) fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

/// Runs `command` with its output shown, naming the stage and its time.
///
/// # Errors
/// When it cannot start or fails.
pub(crate) fn stage(name: &str, mut command: Command) -> Result<(), Failure> {
    println!("» {name}");
    let start = Instant::now();
    let status = command
        .status()
        .map_err(|error| format!("{name}: cannot start {command:?}: {error}"))?;
    if !status.success() {
        return Err(format!("{name} failed ({status})"));
    }
    println!("  {name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn npm(script: &str) -> Command {
    let mut command = command("npm", &["run", "--silent", script]);
    command.current_dir(www());
    command
}

fn cargo(args: &[&str]) -> Command {
    command("cargo", args)
}

fn check() -> Result<(), Failure> {
    stage("formatting", cargo(&["fmt", "--all", "--check"]))?;
    stage(
        "clippy",
        cargo(&[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ]),
    )?;
    stage("Rust tests", cargo(&["test", "--quiet", "--workspace"]))?;
    setup::node_modules()?;
    wasm::ensure()?;
    stage("page: types", npm("types"))?;
    stage("page: unit tests", npm("unit"))
}

fn test() -> Result<(), Failure> {
    setup::wasm_target()?;
    let browser = setup::chromium()?;
    if let Err(sentence) = setup::csmith() {
        println!("{sentence}; without it the random C programs of tests/csmith.rs are not compared");
    }
    stage("Rust tests", cargo(&["test", "--workspace"]))?;
    build()?;
    wasm::compare()?;
    stage("page: types", npm("types"))?;
    stage("page: unit tests", npm("unit"))?;
    let mut end_to_end = npm("e2e");
    end_to_end.env("HEAPWISE_CHROMIUM", browser);
    stage("page: end to end in Chromium", end_to_end)
}

fn build() -> Result<(), Failure> {
    setup::node_modules()?;
    wasm::build(Profile::Release)?;
    stage("page", npm("build"))?;
    println!("dist/ can be hosted by any web server");
    Ok(())
}

fn serve(args: &[String]) -> Result<(), Failure> {
    setup::node_modules()?;
    wasm::build(Profile::Dev)?;
    std::thread::spawn(wasm::rebuild_on_change);
    let mut vite = command("npm", &["run", "--silent", "serve", "--"]);
    vite.args(args).current_dir(www());
    stage("serving on 127.0.0.1 (Ctrl+C ends it)", vite)
}

fn bless(filters: &[String]) -> Result<(), Failure> {
    let mut test = cargo(&["test", "--test", "ui", "--"]);
    test.args(filters).env("BLESS", "1");
    stage("ui tests, rewriting goldens", test)
}

fn bench() -> Result<(), Failure> {
    let browser = setup::chromium()?;
    setup::node_modules()?;
    wasm::build(Profile::Release)?;
    stage("page", npm("build"))?;
    let mut table = cargo(&["bench", "--bench", "programs"]);
    table.env("HEAPWISE_CHROMIUM", browser);
    stage("benches", table)
}

fn csmith(args: &[String]) -> Result<(), Failure> {
    setup::csmith()?;
    let mut test = cargo(&["test", "--release", "--test", "csmith"]);
    match args {
        [] => {}
        [flag, seeds] if flag == "--seeds" => {
            test.env("HEAPWISE_CSMITH_SEEDS", seeds);
        }
        _ => return Err("csmith takes --seeds A..B, A among them and B not".to_owned()),
    }
    stage("random C programs against gcc", test)
}

fn shots() -> Result<(), Failure> {
    let browser = setup::chromium()?;
    build()?;
    let mut shots = npm("shots");
    shots.env("HEAPWISE_CHROMIUM", browser);
    stage("screenshots", shots)
}
