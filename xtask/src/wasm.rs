//! The engine for the page: cargo builds the wasm, wasm-bindgen writes its JavaScript side into `www/src/pkg`.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use wasm_bindgen_cli_support::Bindgen;

use crate::constants::Constants;
use crate::{Failure, command, marks, outline, root, setup, split, stage, www};

const TARGET: &str = "wasm32-unknown-unknown";
/// The linker tells [`Constants`] what is an address.
const NO_PANICS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Clink-arg=--emit-relocs";
/// The engine with marks: uncut.
const MARKING: &str = "marking.wasm";
/// Bytes that the first part may have with gzip: visitors load at most 300 kB of engine.
const ROOM: usize = 299_000;

/// How much the compiler works.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Rebuilds in seconds.
    Dev,
    /// As visitors get it.
    Release,
}

/// Builds the engine and its JavaScript side.
///
/// # Errors
/// When the target is missing, the build fails or wasm-bindgen refuses its output.
pub(crate) fn build(profile: Profile) -> Result<(), Failure> {
    setup::wasm_target()?;
    let out = www().join("src/pkg");
    let wasm = match profile {
        Profile::Dev => compile("wasm-dev", &[], &target_dir())?,
        Profile::Release => without_panics().map_or_else(|| compile("wasm-release", &[], &target_dir()), Ok)?,
    };
    bindgen(&wasm, &out).map_err(|error| format!("wasm-bindgen: {error}"))?;
    match profile {
        // What a release left would not fit.
        Profile::Dev => {
            let _ = fs::remove_file(out.join("library.bin"));
            Ok(())
        }
        Profile::Release => two_parts(&out, &wasm).map_err(|error| format!("cutting the engine in two: {error}")),
    }
}

/// Has cargo build the engine in a profile.
fn compile(profile: &str, more: &[&str], target: &Path) -> Result<PathBuf, Failure> {
    let mut cargo = command(
        "cargo",
        &["rustc", "--lib", "--package", "heapwise", "--crate-type", "cdylib"],
    );
    cargo.args(["--target", TARGET, "--no-default-features", "--profile", profile]);
    cargo.arg("--target-dir").arg(target).args(more);
    if !more.is_empty() {
        cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", NO_PANICS);
    }
    stage(&format!("engine ({profile})"), cargo)?;
    Ok(target.join(TARGET).join(profile).join("heapwise.wasm"))
}

/// The engine with a standard library of its own that ends at once where it would panic: 4 % less to load. `None` when
/// the library's sources or the crates that it is made of cannot be had; the usual build serves then.
fn without_panics() -> Option<PathBuf> {
    if !setup::std_sources() {
        println!("  (the standard library's sources are not there: its panics stay in the engine)");
        return None;
    }
    let std = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
    // A folder of its own: the flags would make cargo build everything else anew each time.
    compile("wasm-release", &std, &target_dir().join("page")).ok()
}

/// Leaves in `heapwise_bg.wasm` what the programs of `train.mjs` need, and puts all else into `rest.wasm`.
fn two_parts(out: &Path, linked: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let (glue, first) = (out.join("heapwise.js"), out.join("heapwise_bg.wasm"));
    let whole = fs::read(&first)?;
    let ran = train(&glue, &whole)?;
    let texts = texts()?;
    let constants = Constants::read(&fs::read(linked)?)?;
    let cut = |exercises| cut(&whole, &ran, exercises, &texts, &constants);
    // The largest number of exercises that fit; the first one must.
    let (mut parts, mut fits, mut over) = (cut(u8::MAX)?, 1, u8::MAX);
    if compressed(&parts.first, &first)? > ROOM {
        while over - fits > 1 {
            let middle = fits + (over - fits) / 2;
            parts = cut(middle)?;
            let size = compressed(&parts.first, &first)?;
            if size > ROOM {
                over = middle;
            } else {
                fits = middle;
            }
        }
        parts = cut(fits)?;
    }
    let all = ran.iter().max().copied().unwrap_or(0);
    println!(
        "  first part: {} bytes with gzip, {} of {all} exercises; rest: {}",
        compressed(&parts.first, &first)?,
        fits.min(all),
        compressed(&parts.rest, &first)?
    );
    fs::write(&first, parts.first)?;
    fs::write(out.join("rest.wasm"), parts.rest)?;
    fs::write(out.join("library.bin"), parts.texts)?;
    let imports = "\"./heapwise_bg.js\": import0,";
    let script = fs::read_to_string(&glue)?;
    if !script.contains(imports) {
        return Err("wasm-bindgen's script lists its imports in another way".into());
    }
    let script = script.replace(
        imports,
        &format!("{imports}\n        rest: {{ load: () => rest(wasm) }},"),
    );
    Ok(fs::write(
        &glue,
        format!("import {{ rest }} from '../engine/rest';\n{script}"),
    )?)
}

/// The engine in two parts, the first one for so many exercises.
fn cut(
    whole: &[u8],
    ran: &[u8],
    exercises: u8,
    texts: &[split::Text],
    constants: &Constants,
) -> Result<split::Parts, Box<dyn std::error::Error>> {
    let ran: Vec<bool> = ran.iter().map(|exercise| (1..=exercises).contains(exercise)).collect();
    let outlined = outline::outline(whole, &ran)?;
    Ok(split::split(
        &outlined.wasm,
        &outlined.hot,
        outlined.ensure,
        texts,
        constants,
    )?)
}

/// The C and C++ library's texts and the examples: the engine holds them as they are, the page loads them beside it,
/// those of `library/more` with the rest.
fn texts() -> Result<Vec<split::Text>, std::io::Error> {
    let more = root().join("library/more");
    let mut texts = Vec::new();
    let mut folders = vec![root().join("library"), root().join("examples")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let is_rare = path.starts_with(&more);
                let bytes = fs::read(path)?;
                texts.push(split::Text { bytes, is_rare });
            }
        }
    }
    // Short ones cost more than they save, and may stand inside others.
    texts.retain(|text: &split::Text| text.bytes.len() > 200);
    texts.sort_by(|a, b| a.bytes.cmp(&b.bytes));
    Ok(texts)
}

/// How many bytes a server sends, by gzip; written to `file` meanwhile.
fn compressed(bytes: &[u8], file: &Path) -> Result<usize, Box<dyn std::error::Error>> {
    fs::write(file, bytes)?;
    let script = "process.stdout.write(String(require('zlib').gzipSync(require('fs').readFileSync(process.argv[1]), { level: 9 }).length))";
    let output = command("node", &["-e", script]).arg(file).output()?;
    Ok(String::from_utf8(output.stdout)?.parse()?)
}

/// Of each mark: the exercise that needed it first, or 0.
fn train(glue: &Path, whole: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let marking = marks::marking(whole)?;
    let (copy, ran) = (target_dir().join(MARKING), target_dir().join("marks"));
    fs::write(&copy, &marking.wasm)?;
    let mut node = command("node", &["xtask/src/train.mjs"]);
    node.arg(glue).arg(&copy);
    node.args([marking.at.to_string(), marking.count.to_string()]);
    node.arg(&ran).arg(root());
    stage("what first programs need", node)?;
    Ok(fs::read(&ran)?)
}

/// Has the engine in two parts, as a release build left it, and the uncut one answer alike.
///
/// # Errors
/// When an answer differs.
pub(crate) fn compare() -> Result<(), Failure> {
    let mut node = command("node", &["xtask/src/same.mjs"]);
    node.arg(www().join("src/pkg"))
        .arg(target_dir().join(MARKING))
        .arg(root());
    stage("both parts of the engine and the uncut one", node)
}

/// Builds the engine only when the page has none yet: enough for type checks.
///
/// # Errors
/// See [`build`].
pub(crate) fn ensure() -> Result<(), Failure> {
    if www().join("src/pkg/heapwise.js").exists() {
        Ok(())
    } else {
        build(Profile::Dev)
    }
}

/// Watches the Rust sources and builds again after each change, until the process ends.
pub(crate) fn rebuild_on_change() {
    let folders = ["src", "library", "locales"].map(|name| root().join(name));
    let newest = || folders.iter().filter_map(|folder| newest_change(folder)).max();
    let mut built = newest();
    loop {
        thread::sleep(Duration::from_millis(700));
        let now = newest();
        if now != built {
            built = now;
            if let Err(sentence) = build(Profile::Dev) {
                eprintln!("xtask: {sentence}");
            }
        }
    }
}

fn bindgen(wasm: &Path, out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out)?;
    Ok(())
}

fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn newest_change(path: &Path) -> Option<SystemTime> {
    let meta = fs::metadata(path).ok()?;
    if !meta.is_dir() {
        return meta.modified().ok();
    }
    fs::read_dir(path)
        .ok()?
        .flatten()
        .filter_map(|entry| newest_change(&entry.path()))
        .max()
}
