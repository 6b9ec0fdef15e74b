//! The engine for the page: cargo builds the wasm, wasm-bindgen writes its JavaScript side into `www/src/pkg`.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use wasm_bindgen_cli_support::Bindgen;

use crate::{Failure, command, marks, outline, root, setup, split, stage, www};

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
    let (name, folder) = match profile {
        Profile::Dev => ("wasm-dev", "wasm-dev"),
        Profile::Release => ("wasm-release", "wasm-release"),
    };
    let args = [
        "build",
        "--lib",
        "--package",
        "heapwise",
        "--target",
        "wasm32-unknown-unknown",
        "--no-default-features",
        "--profile",
        name,
    ];
    stage(&format!("engine ({name})"), command("cargo", &args))?;
    let wasm = target_dir()
        .join("wasm32-unknown-unknown")
        .join(folder)
        .join("heapwise.wasm");
    let out = www().join("src/pkg");
    bindgen(&wasm, &out).map_err(|error| format!("wasm-bindgen: {error}"))?;
    match profile {
        Profile::Dev => Ok(()),
        Profile::Release => two_parts(&out).map_err(|error| format!("cutting the engine in two: {error}")),
    }
}

/// Leaves in `heapwise_bg.wasm` what the programs of `train.mjs` need, and puts all else into `rest.wasm`.
fn two_parts(out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let (glue, first) = (out.join("heapwise.js"), out.join("heapwise_bg.wasm"));
    let whole = fs::read(&first)?;
    let ran = train(&glue, &whole)?;
    let outlined = outline::outline(&whole, &ran)?;
    let parts = split::split(&outlined.wasm, &outlined.hot, outlined.ensure)?;
    fs::write(&first, parts.first)?;
    fs::write(out.join("rest.wasm"), parts.rest)?;
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

/// The marks of everything that simple programs run.
fn train(glue: &Path, whole: &[u8]) -> Result<Vec<bool>, Box<dyn std::error::Error>> {
    let marking = marks::marking(whole)?;
    let (copy, ran) = (target_dir().join("marking.wasm"), target_dir().join("marks"));
    fs::write(&copy, &marking.wasm)?;
    let mut node = command("node", &["xtask/src/train.mjs"]);
    node.arg(glue).arg(&copy);
    node.args([marking.at.to_string(), marking.count.to_string()]);
    node.arg(&ran).arg(root());
    stage("what first programs need", node)?;
    Ok(fs::read(&ran)?.iter().map(|mark| *mark != 0).collect())
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
