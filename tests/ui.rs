//! Runs every program under `tests/ui` through the `heapwise` command and holds it to its annotations and goldens.
//!
//! One libtest line per file: `cargo test --test ui -- fault/double-free` runs a part, `BLESS=1` rewrites goldens.
//! See `tests/README.md` for the folders and what each demands.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::OnceLock;
use std::{env, fs};

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

type Outcome = Result<(), Failed>;

fn main() -> ExitCode {
    let args = Arguments::from_args();
    let mut files = Vec::new();
    collect(&ui(), &mut files);
    files.sort();
    let trials = files.into_iter().map(|file| {
        let name = relative(&file);
        Trial::test(name, move || judge(&file))
    });
    libtest_mimic::run(&args, trials.collect()).exit_code()
}

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if matches!(path.extension().and_then(|e| e.to_str()), Some("c" | "cpp")) {
            files.push(path);
        }
    }
}

fn relative(file: &Path) -> String {
    file.strip_prefix(ui()).unwrap_or(file).to_string_lossy().into_owned()
}

fn judge(file: &Path) -> Outcome {
    let name = relative(file);
    let parts: Vec<&str> = name.split('/').collect();
    match parts[0] {
        "run" => judge_run(file),
        "abort" | "technique" => judge_abort(file),
        "fault" => judge_fault(file, parts[1]),
        "leak" => judge_leak(file),
        "reject" => judge_reject(file),
        "warn" => judge_warn(file),
        "dump" => golden(file, parts[1], &heapwise(file, &["--emit", parts[1]]).stdout),
        other => Err(format!("no rule for the folder {other}").into()),
    }
}

/// What one run of a command gave.
struct Ran {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

fn ran(command: &mut Command) -> Ran {
    let output = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    Ran {
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        // As a shell says it: 128 + the signal.
        code: output
            .status
            .code()
            .or_else(|| output.status.signal().map(|signal| 128 + signal)),
    }
}

/// The options in the file's first line (`// options: --on-fault continue`).
fn options(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let first = text.lines().next();
    first
        .and_then(|line| line.strip_prefix("// options:"))
        .unwrap_or("")
        .to_owned()
}

/// Whether the program is one for i386: its referee is `gcc -m32`.
fn is_ilp32(file: &Path) -> bool {
    options(file).contains("--model ilp32")
}

/// Whether `gcc -m32` makes programs that run here (Debian's gcc-multilib); without it their goldens alone are checked.
fn runs_32_bits() -> bool {
    static RUNS: OnceLock<bool> = OnceLock::new();
    *RUNS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let (source, binary) = (folder.join("m32.cpp"), folder.join("m32"));
        let written = fs::write(&source, "#include <iostream>\nint main() { std::cout << 32; }\n");
        let built = ran(Command::new("g++").arg("-m32").arg(&source).arg("-o").arg(&binary));
        written.is_ok() && built.code == Some(0) && ran(&mut Command::new(&binary)).stdout == "32"
    })
}

/// A program of assertions alone needs no library to be judged.
fn is_judged_without_headers(file: &Path) -> bool {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.contains("_Static_assert") && !text.contains("#include")
}

/// `heapwise run` on the file, with the options of its first line.
fn heapwise(file: &Path, more: &[&str]) -> Ran {
    let options = options(file);
    let folder = file.parent().expect("a file lies in a folder");
    let name = file.file_name().expect("a file has a name");
    let mut command = Command::new(env!("CARGO_BIN_EXE_heapwise"));
    command
        .current_dir(folder)
        .arg("run")
        .args(options.split_whitespace())
        .args(more)
        .arg(name);
    ran(&mut command)
}

fn json(file: &Path) -> Result<Value, Failed> {
    let ran = heapwise(file, &["--json"]);
    serde_json::from_str(&ran.stdout).map_err(|error| format!("{error}\n{}\n{}", ran.stdout, ran.stderr).into())
}

/// Must finish without a fault, with the golden's output, which is also the host compiler's.
fn judge_run(file: &Path) -> Outcome {
    let report = json(file)?;
    let stop = report["stop"].as_str().unwrap_or("");
    if !matches!(stop, "exited" | "aborted") {
        return Err(format!("stopped: {stop}\n{report:#}").into());
    }
    if report["faults"].as_array().is_some_and(|faults| !faults.is_empty()) {
        return Err(format!("faults on a correct program\n{:#}", report["faults"]).into());
    }
    let stdout = report["stdout"].as_str().unwrap_or("");
    if !is_ilp32(file) || runs_32_bits() {
        let native = native(file)?;
        if native.stdout != stdout {
            return Err(format!(
                "the host compiler's program prints\n{}\nheapwise prints\n{stdout}",
                native.stdout
            )
            .into());
        }
        let code = report["exit_code"].as_i64();
        if native.code.map(i64::from) != code {
            return Err(format!("exit status: native {:?}, heapwise {code:?}", native.code).into());
        }
    } else if is_judged_without_headers(file) {
        let judged = ran(Command::new("gcc").args(["-m32", "-w", "-fsyntax-only"]).arg(file));
        if judged.code != Some(0) {
            return Err(format!("gcc -m32 refuses it:\n{}", judged.stderr).into());
        }
    }
    golden(file, "stdout", stdout)
}

/// Destroys its heap, or turns it to its own ends: under `--on-fault continue` it must end as the native program does, with the
/// same last words.
fn judge_abort(file: &Path) -> Outcome {
    let native = native(file)?;
    let ours = heapwise(file, &["--on-fault", "continue", "--stdout", "pipe", "--json"]);
    let report: Value = serde_json::from_str(&ours.stdout).map_err(|error| error.to_string())?;
    let last_words = report["stderr"].as_str().unwrap_or("");
    let status = match report["signal"].as_str() {
        Some("SIGABRT") => Some(134),
        Some("SIGSEGV") => Some(139),
        Some("SIGBUS") => Some(135),
        Some(_) => None,
        None => report["exit_code"].as_i64(),
    };
    let wanted = native.code.map(i64::from);
    if (status, last_words) != (wanted, &native.stderr) || report["stdout"] != native.stdout.as_str() {
        return Err(format!(
            "native {wanted:?} with\n{}heapwise {status:?} ({}) with\n{last_words}",
            native.stderr, report["stop"]
        )
        .into());
    }
    Ok(())
}

/// Compiles with gcc or g++ (kept by content under the target folder) and runs.
fn native(file: &Path) -> Result<Ran, Failed> {
    let text = fs::read(file).map_err(|error| error.to_string())?;
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let (compiler, standard) = if file.extension().is_some_and(|e| e == "c") {
        ("gcc", "-std=gnu17")
    } else {
        ("g++", "-std=c++17")
    };
    // `// gcc: -fno-builtin` in the second line.
    let text = String::from_utf8_lossy(&text);
    let options = text.lines().nth(1).and_then(|line| line.strip_prefix("// gcc:"));
    let options: Vec<&str> = options.unwrap_or("").split_whitespace().collect();
    compiler.hash(&mut hasher);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui-native");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let binary = folder.join(format!("{:016x}", hasher.finish()));
    if !binary.exists() {
        let fresh = folder.join(format!("{:016x}.{}", hasher.finish(), std::process::id()));
        // Floating numbers are computed in their own precision on either machine.
        let machine: &[&str] = if is_ilp32(file) {
            &["-m32", "-msse2", "-mfpmath=sse"]
        } else {
            &[]
        };
        let built = ran(Command::new(compiler)
            .args([standard, "-O0", "-w"])
            .args(machine)
            .args(&options)
            .arg("-o")
            .arg(&fresh)
            .arg(file)
            .arg("-lm"));
        if built.code != Some(0) {
            return Err(format!("{compiler} refuses it:\n{}", built.stderr).into());
        }
        fs::rename(&fresh, &binary).map_err(|error| error.to_string())?;
    }
    Ok(ran(&mut Command::new(binary)))
}

/// Lines annotated `//~ WORD...`, with the words; `//~@7 WORD` stands for line 7, where no comment can.
fn annotations(file: &Path) -> Vec<(u64, String)> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let marked = text.lines().enumerate().filter_map(|(index, line)| {
        let (_, words) = line.split_once("//~")?;
        match words.strip_prefix('@').and_then(|rest| rest.split_once(' ')) {
            Some((line, words)) => Some((line.parse().ok()?, words.trim().to_owned())),
            None => Some((index as u64 + 1, words.trim().to_owned())),
        }
    });
    marked.collect()
}

/// One entry for each message id: a line may have several, with commas between them.
fn expected_messages(file: &Path) -> Vec<(u64, String)> {
    let lines = annotations(file).into_iter();
    let each = lines.flat_map(|(line, ids)| {
        let ids: Vec<_> = ids.split(", ").map(|id| (line, id.trim().to_owned())).collect();
        ids
    });
    let mut wanted: Vec<_> = each.collect();
    wanted.sort();
    wanted
}

/// The diagnostics of one severity, by line and id.
fn told(report: &Value, severity: &str) -> Vec<(u64, String)> {
    let diagnostics = report["diagnostics"].as_array().into_iter().flatten();
    let mut found: Vec<_> = diagnostics
        .filter(|diagnostic| diagnostic["severity"] == severity)
        .map(|diagnostic| {
            (
                diagnostic["line"].as_u64().unwrap_or(0),
                diagnostic["id"].as_str().unwrap_or("").to_owned(),
            )
        })
        .collect();
    found.sort();
    found
}

/// The annotated lines must be where the faults are, all of the folder's kind unless the annotation names another.
fn judge_fault(file: &Path, kind: &str) -> Outcome {
    let report = json(file)?;
    let wanted: Vec<(u64, String)> = annotations(file)
        .into_iter()
        .map(|(line, words)| (line, if words.is_empty() { kind.to_owned() } else { words }))
        .collect();
    let found: Vec<(u64, String)> = report["faults"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|fault| {
            (
                fault["line"].as_u64().unwrap_or(0),
                fault["kind"].as_str().unwrap_or("").to_owned(),
            )
        })
        .collect();
    if wanted != found {
        return Err(format!("wanted {wanted:?}\nfound  {found:?}\n{report:#}").into());
    }
    golden(file, "stderr", &heapwise(file, &[]).stderr)
}

/// `//~ LEAK kind bytes blocks` on the allocating lines, nothing else.
fn judge_leak(file: &Path) -> Outcome {
    let report = json(file)?;
    let mut wanted: Vec<String> = annotations(file)
        .into_iter()
        .filter_map(|(line, words)| Some(format!("{line} {}", words.strip_prefix("LEAK ")?)))
        .collect();
    let leaks = report["leaks"].as_array().cloned().unwrap_or_default();
    let mut found: Vec<String> = leaks
        .iter()
        .map(|leak| {
            let kind = leak["kind"].as_str().unwrap_or("");
            format!("{} {kind} {} {}", leak["line"], leak["bytes"], leak["blocks"])
        })
        .collect();
    wanted.sort();
    found.sort();
    if wanted != found {
        return Err(format!("wanted {wanted:?}\nfound  {found:?}\n{report:#}").into());
    }
    golden(file, "stderr", &heapwise(file, &[]).stderr)
}

/// Must not compile: one error per line annotated `//~ id`.
fn judge_reject(file: &Path) -> Outcome {
    let report = json(file)?;
    let stop = report["stop"].as_str().unwrap_or("");
    if !matches!(stop, "rejected" | "unsupported") {
        return Err(format!("was not rejected: {stop}").into());
    }
    let (wanted, found) = (expected_messages(file), told(&report, "error"));
    if wanted != found {
        return Err(format!("wanted {wanted:?}\nfound  {found:?}").into());
    }
    golden(file, "stderr", &heapwise(file, &[]).stderr)
}

/// Must compile, with one warning for each id annotated; it is not run to its end.
fn judge_warn(file: &Path) -> Outcome {
    const BRIEF: [&str; 2] = ["--max-steps", "1"];
    let ran = heapwise(file, &["--json", BRIEF[0], BRIEF[1]]);
    let report: Value = serde_json::from_str(&ran.stdout).map_err(|error| error.to_string())?;
    let errors = told(&report, "error");
    let (wanted, found) = (expected_messages(file), told(&report, "warning"));
    if !errors.is_empty() || wanted != found {
        return Err(format!("wanted {wanted:?}\nfound  {found:?}\nerrors {errors:?}").into());
    }
    golden(file, "stderr", &heapwise(file, &BRIEF).stderr)
}

/// Compares with the golden beside the file, or writes it when blessing.
fn golden(file: &Path, extension: &str, found: &str) -> Outcome {
    let name = format!("{}.{extension}", file.file_name().unwrap_or_default().to_string_lossy());
    let path = file.with_file_name(name);
    if env::var_os("BLESS").is_some() {
        return fs::write(&path, found).map_err(|error| error.to_string().into());
    }
    let wanted =
        fs::read_to_string(&path).map_err(|_| format!("no golden {}: run `cargo xtask bless`", path.display()))?;
    if wanted == found {
        Ok(())
    } else {
        Err(format!("wanted\n{wanted}\nfound\n{found}").into())
    }
}
