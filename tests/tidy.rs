//! Holds the tree to the rules of ARCHITECTURE.md: who may import whom, module heads, no wasm names outside `wasm.rs`.

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms in the order data flows, each with the rooms it may name.
const ROOMS: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("diag", &["source"]),
    ("front", &["source", "diag"]),
    // Of memory only its numbers: addresses, ranges, widths.
    ("code", &["source", "front", "memory"]),
    ("memory", &[]),
    ("heap", &["memory"]),
    ("vm", &["source", "front", "code", "memory", "heap"]),
    ("record", &["source", "front", "code", "vm", "heap", "memory"]),
    (
        "report",
        &["diag", "source", "front", "code", "record", "vm", "memory", "heap"],
    ),
    (
        "view",
        &[
            "diag", "source", "front", "code", "memory", "heap", "vm", "record", "report",
        ],
    ),
    (
        "session",
        &[
            "diag", "source", "front", "code", "memory", "heap", "vm", "record", "report", "view",
        ],
    ),
];

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn all() -> Vec<(String, String)> {
    let mut files = Vec::new();
    rust_files(&src(), &mut files);
    files.sort();
    let named = files.into_iter().map(|file| {
        let name = file
            .strip_prefix(src())
            .expect("below src")
            .to_string_lossy()
            .into_owned();
        (name, fs::read_to_string(&file).expect("a source file can be read"))
    });
    named.collect()
}

#[test]
fn rooms_import_only_what_they_may() {
    let mut wrong = Vec::new();
    for (name, text) in all() {
        let room = name.split(['/', '.']).next().unwrap_or("");
        let Some((_, allowed)) = ROOMS.iter().find(|(known, _)| *known == room) else {
            continue;
        };
        for (index, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            for used in code.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let is_room = ROOMS.iter().any(|(known, _)| *known == used);
                if is_room && used != room && !allowed.contains(&used.as_str()) {
                    wrong.push(format!("src/{name}:{}: {room} must not know {used}", index + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_begins_with_a_module_head() {
    let bare: Vec<String> = all()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//!"))
        .map(|(name, _)| name)
        .collect();
    assert!(bare.is_empty(), "no module head: {}", bare.join(", "));
}

#[test]
fn only_wasm_rs_names_the_browser() {
    let wrong: Vec<String> = all()
        .into_iter()
        .filter(|(name, _)| name != "wasm.rs" && name != "lib.rs")
        .filter(|(_, text)| text.contains("wasm_bindgen") || text.contains("js_sys"))
        .map(|(name, _)| name)
        .collect();
    assert!(wrong.is_empty(), "browser names in {}", wrong.join(", "));
}

/// Each use of the standard library's trees, sorts and seeded hashes costs visitors kilobytes: `src/ordered.rs` and
/// rustc-hash serve everybody.
#[test]
fn the_engine_keeps_to_the_small_containers() {
    let own = |name: &str| {
        name == "ordered.rs" || name == "main.rs" || name.starts_with("main/") || name.ends_with("tests.rs")
    };
    let mut wrong = Vec::new();
    for (name, text) in all().into_iter().filter(|(name, _)| !own(name)) {
        for (index, line) in text.lines().enumerate() {
            let large = [
                "BTreeMap",
                "BTreeSet",
                "BinaryHeap",
                "collections::HashMap",
                "collections::HashSet",
            ];
            let sorts = [
                ".sort()",
                ".sort_by(",
                ".sort_by_key(",
                ".sort_unstable",
                ".sort_by_cached_key(",
            ];
            if large.iter().chain(&sorts).any(|word| line.contains(word)) {
                wrong.push(format!("src/{name}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "use src/ordered.rs or rustc-hash:\n{}",
        wrong.join("\n")
    );
}
