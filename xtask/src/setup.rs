//! What a fresh machine lacks: the wasm target, the page's node modules, a browser. Installed here or named in a sentence.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Failure, command, stage, www};

/// Makes sure that rustc can build for `wasm32-unknown-unknown`.
///
/// # Errors
/// A sentence that says what to install.
pub(crate) fn wasm_target() -> Result<(), Failure> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let Some(libdir) = output("rustc", &["--print", "target-libdir", "--target", TARGET]) else {
        return Err("rustc is missing: install it from rustup".to_owned());
    };
    if Path::new(libdir.trim()).exists() {
        return Ok(());
    }
    stage("adding the wasm target", command("rustup", &["target", "add", TARGET]))
        .map_err(|_| format!("the wasm target is missing: run `rustup target add {TARGET}`"))
}

/// Whether the standard library's sources are there; has rustup fetch them when not.
pub(crate) fn std_sources() -> bool {
    let there = || {
        let sysroot = output("rustc", &["--print", "sysroot"])?;
        let lock = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
        lock.exists().then_some(())
    };
    if there().is_none() {
        let fetch = command("rustup", &["component", "add", "rust-src"]);
        let _ = stage("adding the standard library's sources", fetch);
    }
    there().is_some()
}

/// Runs `npm ci` when `package-lock.json` is not the one last installed from.
///
/// # Errors
/// A sentence that says what to install.
pub(crate) fn node_modules() -> Result<(), Failure> {
    let lock = fs::read(www().join("package-lock.json")).map_err(|error| format!("www/package-lock.json: {error}"))?;
    let stamp = www().join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if output("node", &["--version"]).is_none() {
        return Err("Node is missing: install Node 20.19 or newer with npm".to_owned());
    }
    let mut npm = command("npm", &["ci", "--no-audit", "--no-fund"]);
    npm.current_dir(www());
    stage("installing the page's packages (npm ci)", npm)?;
    fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// The path or name of a Chromium or Chrome; installs Debian's when this process may.
///
/// # Errors
/// A sentence that says what to install.
pub(crate) fn chromium() -> Result<String, Failure> {
    if let Ok(named) = std::env::var("HEAPWISE_CHROMIUM") {
        return Ok(named);
    }
    if let Some(found) = find_browser() {
        return Ok(found);
    }
    install("Chromium", &["chromium", "fonts-noto-cjk"]);
    find_browser().ok_or_else(|| {
        "no Chromium or Chrome found: install one (Debian: `apt install chromium`) or name it in HEAPWISE_CHROMIUM"
            .to_owned()
    })
}

/// csmith and its headers; installs Debian's when this process may.
///
/// # Errors
/// A sentence that says what to install.
pub(crate) fn csmith() -> Result<(), Failure> {
    let found = || in_path(&["csmith"]).is_some() && Path::new("/usr/include/csmith").is_dir();
    if !found() {
        install("csmith", &["csmith", "libcsmith-dev"]);
    }
    if found() {
        Ok(())
    } else {
        Err("csmith not found: install it (Debian: `apt install csmith libcsmith-dev`)".to_owned())
    }
}

/// Tries to install Debian packages, as root or by sudo.
fn install(name: &str, packages: &[&str]) {
    for apt in [&["apt-get"][..], &["sudo", "-n", "apt-get"][..]] {
        let run = |words: &[&str]| {
            let mut line = Command::new(apt[0]);
            line.args(&apt[1..])
                .args(words)
                .env("DEBIAN_FRONTEND", "noninteractive");
            line
        };
        let update = stage("looking at Debian's packages", run(&["update", "-qq"]));
        let wanted = [&["install", "-y", "-qq", "--no-install-recommends"], packages].concat();
        if update.is_ok() && stage(&format!("installing {name}"), run(&wanted)).is_ok() {
            break;
        }
    }
}

fn find_browser() -> Option<String> {
    in_path(&["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"])
}

/// The first of these programs that `PATH` has.
fn in_path(names: &[&str]) -> Option<String> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|file| file.is_file());
    found.map(|file| file.to_string_lossy().into_owned())
}

fn output(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
