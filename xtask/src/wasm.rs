//! The engine for the page: cargo builds the wasm, wasm-bindgen writes its JavaScript side into `www/src/pkg`.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use wasm_bindgen_cli_support::Bindgen;

use crate::{Failure, command, order, root, setup, stage, www};

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
        Profile::Release => {
            reorder(&out.join("heapwise_bg.wasm")).map_err(|error| format!("{}: {error}", out.display()))
        }
    }
}

fn reorder(wasm: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let better = order::by_likeness(&fs::read(wasm)?)?;
    Ok(fs::write(wasm, better)?)
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
