//! Random C programs of csmith against gcc: the checksum each prints must be the same.
//!
//! One libtest line per seed; without csmith installed there is nothing to do (`cargo xtask csmith` installs it and takes
//! other seeds: `--seeds 200..300`). A program that runs longer than a second natively is passed over.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use libtest_mimic::{Arguments, Failed, Trial};

/// Where Debian puts csmith's headers.
const HEADERS: &str = "/usr/include/csmith";

/// Seeds whose programs take less than 10 ms natively.
const SEEDS: &[u64] = &[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
    34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 59, 61, 62, 63, 64,
    65, 67, 68, 69, 70, 71, 72, 74, 75, 76, 77, 78, 79, 80, 82, 83, 84, 85, 86, 87, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108,
];

fn main() -> ExitCode {
    let args = Arguments::from_args();
    let mut trials = Vec::new();
    // csmith leaves a file where it runs.
    let elsewhere = env!("CARGO_TARGET_TMPDIR");
    if Path::new(HEADERS).is_dir()
        && runs(Command::new("csmith").arg("--version").current_dir(elsewhere))
        && runs(Command::new("gcc").arg("--version"))
    {
        let folder = folder();
        let seeds = asked().unwrap_or_else(|| SEEDS.to_vec());
        trials.extend(seeds.into_iter().map(|seed| {
            let folder = folder.clone();
            Trial::test(format!("seed {seed}"), move || judge(&folder, seed))
        }));
    }
    libtest_mimic::run(&args, trials).exit_code()
}

/// `HEAPWISE_CSMITH_SEEDS=1..20`
fn asked() -> Option<Vec<u64>> {
    let text = env::var("HEAPWISE_CSMITH_SEEDS").ok()?;
    let (from, to) = text.split_once("..")?;
    Some((from.parse().ok()?..to.parse().ok()?).collect())
}

fn runs(command: &mut Command) -> bool {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// A folder with csmith's headers, where the programs are made.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("csmith");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    for entry in fs::read_dir(HEADERS).into_iter().flatten().flatten() {
        if entry.path().is_file() {
            fs::copy(entry.path(), folder.join(entry.file_name())).expect("the target folder can be written");
        }
    }
    folder
}

fn output(command: &mut Command) -> Result<Output, Failed> {
    let output = command.stdin(Stdio::null()).output();
    output.map_err(|error| format!("{command:?}: {error}").into())
}

fn judge(folder: &Path, seed: u64) -> Result<(), Failed> {
    let source = folder.join(format!("{seed}.c"));
    let native = folder.join(format!("{seed}.native"));
    output(
        Command::new("csmith")
            .current_dir(folder)
            .args(["--seed", &seed.to_string(), "-o"])
            .arg(&source),
    )?;
    let compiled = output(Command::new("gcc").args(["-w", "-O1", "-o"]).arg(&native).arg(&source))?;
    if !compiled.status.success() {
        return Err(String::from_utf8_lossy(&compiled.stderr).into_owned().into());
    }
    let Some(wanted) = limited(&native)? else { return Ok(()) };
    let found = output(Command::new(env!("CARGO_BIN_EXE_heapwise")).arg("run").arg(&source))?;
    if !found.status.success() || found.stdout != wanted {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (out, err) = (text(&found.stdout), text(&found.stderr));
        return Err(format!("gcc: {}heapwise: {out}{err}", text(&wanted)).into());
    }
    fs::remove_file(source).and(fs::remove_file(native))?;
    Ok(())
}

/// What the program prints; `None` when it takes longer than a second.
fn limited(program: &Path) -> Result<Option<Vec<u8>>, Failed> {
    let mut child = Command::new(program)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let start = Instant::now();
    while child.try_wait()?.is_none() {
        if start.elapsed() > Duration::from_secs(1) {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(Some(child.wait_with_output()?.stdout))
}
