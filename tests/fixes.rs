//! Every edit that a diagnostic offers does what it promises: applied to the text, the message is gone.
//!
//! The programs are those of `tests/ui/reject` and `tests/ui/warn`; each diagnostic's edits are applied together, the
//! text is compiled again, and there must be one message of that kind less, and no new kind of error.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use heapwise::diag::{Diagnostic, Severity};
use heapwise::front::layout::DataModel;
use heapwise::front::{Dialect, compile};
use heapwise::source::{Origin, SourceMap};

fn programs(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            programs(&path, found);
        } else if matches!(path.extension().and_then(|ending| ending.to_str()), Some("c" | "cpp")) {
            found.push(path);
        }
    }
}

fn diagnostics(name: &str, text: &str) -> Vec<Diagnostic> {
    let mut sources = SourceMap::default();
    let file = sources.add(name, text, Origin::Learner);
    let compilation = compile(&mut sources, &[file], Dialect::of_file(name), DataModel::Lp64);
    compilation.diagnostics().to_vec()
}

/// How often each message id is told.
fn counted(diagnostics: &[Diagnostic]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for diagnostic in diagnostics {
        *counts.entry(diagnostic.message.id).or_default() += 1;
    }
    counts
}

fn line(text: &str, diagnostic: &Diagnostic) -> usize {
    text.get(..diagnostic.span.start as usize)
        .map_or(0, |before| before.matches('\n').count())
}

/// By how many lines the edits above a diagnostic move it down.
fn lines_added(diagnostic: &Diagnostic) -> usize {
    let above = diagnostic
        .fixes
        .iter()
        .filter(|fix| fix.span.end <= diagnostic.span.start);
    above.map(|fix| fix.text.matches('\n').count()).sum()
}

fn mended(text: &str, diagnostic: &Diagnostic) -> String {
    let mut fixes: Vec<_> = diagnostic.fixes.iter().collect();
    fixes.sort_by_key(|fix| fix.span.start);
    let mut text = text.to_owned();
    for fix in fixes.into_iter().rev() {
        text.replace_range(fix.span.start as usize..fix.span.end as usize, &fix.text);
    }
    text
}

#[test]
fn edits_mend_what_they_are_offered_for() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut files = Vec::new();
    programs(&ui.join("reject"), &mut files);
    programs(&ui.join("warn"), &mut files);
    files.sort();
    let mut tried = 0;
    let mut wrong = Vec::new();
    for path in files {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name")
            .to_owned();
        let text = fs::read_to_string(&path).expect("a program can be read");
        let before = diagnostics(&name, &text);
        for diagnostic in before.iter().filter(|diagnostic| !diagnostic.fixes.is_empty()) {
            tried += 1;
            let after = diagnostics(&name, &mended(&text, diagnostic));
            let id = diagnostic.message.id;
            let (old, new) = (counted(&before), counted(&after));
            let fewer = new.get(id).copied().unwrap_or(0) < old[id];
            let same = |told: &&Diagnostic| told.message == diagnostic.message;
            // Told once for all of a kind: the next one comes forward when the first is mended.
            let mut gone = fewer || after.iter().filter(same).count() < before.iter().filter(same).count();
            let changed = mended(&text, diagnostic);
            let told_at = line(&text, diagnostic) + lines_added(diagnostic);
            gone |= !after
                .iter()
                .any(|told| told.message.id == id && line(&changed, told) == told_at);
            // What the mistake hid may come to light, but its line must be at peace.
            let parsed = |all: &[Diagnostic]| {
                let errors = all.iter().filter(|told| told.severity == Severity::Error);
                errors
                    .filter(|told| told.message.id.starts_with("parse-") || told.message.id.starts_with("lex-"))
                    .count()
            };
            if !gone || parsed(&after) > parsed(&before) {
                let at = &text[..diagnostic.span.start as usize];
                wrong.push(format!("{}:{}: {id}", path.display(), at.lines().count().max(1)));
            }
        }
    }
    assert!(tried > 100, "only {tried} edits tried");
    assert!(
        wrong.is_empty(),
        "{} of {tried} edits do not help:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
