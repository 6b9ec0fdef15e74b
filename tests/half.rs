//! A program that is only half typed: cut behind any of its words and signs, it gets at most three errors, and none of
//! them far above the cut.

use std::path::{Path, PathBuf};
use std::{env, fs};

use heapwise::diag::Severity;
use heapwise::front::layout::DataModel;
use heapwise::front::{Dialect, compile};
use heapwise::source::{Origin, SourceMap};

/// Programs looked at, and every how many-th cut of each; `HALF_STEP=1` tries them all.
const PROGRAMS: usize = 40;
const STEP: usize = 29;
/// Errors that a half-typed text may have.
const MOST: usize = 3;

fn programs() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["tests/ui/run/c", "tests/ui/run/cpp", "tests/ui/leak"] {
        for entry in fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            let path = entry.path();
            let good = matches!(path.extension().and_then(|ending| ending.to_str()), Some("c" | "cpp"));
            let size = entry.metadata().map_or(0, |data| data.len());
            // Without its end a GNU nested function looks like one behind a forgotten brace, and is told so.
            let nests = path.to_string_lossy().contains("nested-");
            if good && !nests && (300..1500).contains(&size) {
                files.push(path);
            }
        }
    }
    files.sort();
    let step = (files.len() / PROGRAMS).max(1);
    files.into_iter().step_by(step).take(PROGRAMS).collect()
}

/// Behind each word, number and sign of the text.
fn cuts(text: &str) -> Vec<usize> {
    let class = |c: char| match c {
        c if c.is_whitespace() => 0,
        c if c.is_alphanumeric() || c == '_' => 1,
        _ => 2,
    };
    let mut found = Vec::new();
    let mut before = 0;
    for (at, character) in text.char_indices() {
        let now = class(character);
        if before != 0 && (now != before || now == 2) {
            found.push(at);
        }
        before = now;
    }
    found
}

/// The errors of a text: line and sentence of each.
fn errors(name: &str, text: &str) -> Vec<(usize, &'static str)> {
    let mut sources = SourceMap::default();
    let file = sources.add(name, text, Origin::Learner);
    let compilation = compile(&mut sources, &[file], Dialect::of_file(name), DataModel::Lp64);
    let told = compilation.diagnostics().iter();
    told.filter(|told| told.severity == Severity::Error)
        .map(|told| {
            let before = text.get(..told.span.start as usize).unwrap_or("");
            (before.matches('\n').count() + 1, told.message.id)
        })
        .collect()
}

#[test]
fn half_typed_programs_get_few_words() {
    let step = env::var("HALF_STEP")
        .ok()
        .and_then(|step| step.parse().ok())
        .unwrap_or(STEP);
    let mut wrong = Vec::new();
    let mut tried = 0;
    for (index, path) in programs().iter().enumerate() {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("").to_owned();
        let text = fs::read_to_string(path).expect("a program can be read");
        for cut in cuts(&text).into_iter().skip(index % step).step_by(step) {
            let half = &text[..cut];
            tried += 1;
            let told = errors(&name, half);
            let last = half.matches('\n').count() + 1;
            // An open block or comment is told where it opens; all else stands at the end of the text.
            let far = |(line, id): &(usize, &str)| {
                *line + 3 < last
                    && !matches!(
                        *id,
                        "pp-unterminated-if" | "lex-unterminated-comment" | "parse-missing-brace"
                    )
            };
            // What the rest would have defined is missing where it is used; a member function sees members below it.
            let members = name.ends_with(".cpp");
            let needs_rest = |id: &str| {
                id.starts_with("sema-undefined") || id == "sema-no-main" || (members && id == "sema-undeclared")
            };
            let stray = told.iter().any(|told| far(told) && !needs_rest(told.1));
            let whole = text[cut..].trim().is_empty();
            if (told.is_empty() && !whole) || told.len() > MOST || stray {
                wrong.push(format!(
                    "{}:{last} behind {:?}: {told:?}",
                    path.display(),
                    half.rsplit('\n').next().unwrap_or("")
                ));
            }
        }
    }
    assert!(tried > 100, "only {tried} cuts tried");
    assert!(
        wrong.is_empty(),
        "{} of {tried} cuts:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
