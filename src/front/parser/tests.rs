//! What the parser makes of whole files and of tricky text.

use std::path::{Path, PathBuf};

use super::parse;
use crate::diag::Diagnostic;
use crate::front::Dialect;
use crate::front::ast::TranslationUnit;
use crate::front::layout::DataModel;
use crate::front::library;
use crate::front::preprocess::preprocess;
use crate::source::{Origin, SourceMap};

fn parse_text(name: &str, text: &str) -> (TranslationUnit, Vec<Diagnostic>, SourceMap) {
    let dialect = Dialect::of_file(name);
    let mut sources = SourceMap::default();
    let file = sources.add(name, text, Origin::Learner);
    let mut diags = Vec::new();
    let loader = |header: &str| library::header(header, dialect).map(str::to_owned);
    let tokens = preprocess(&mut sources, file, dialect, DataModel::Lp64, &loader, &mut diags);
    let unit = parse(tokens, dialect, &mut diags);
    (unit, diags, sources)
}

fn told(diags: &[Diagnostic], sources: &SourceMap) -> String {
    let line = |diag: &Diagnostic| {
        let place = sources.line_col(diag.span);
        let file = &sources.file(diag.span.file).name;
        format!(
            "{file}:{}:{}: {} {:?}\n",
            place.line, place.column, diag.message.id, diag.message.args
        )
    };
    diags.iter().map(line).collect()
}

fn sources_below(dir: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(dir) else { return };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sources_below(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "c" || extension == "cpp")
        {
            found.push(path);
        }
    }
}

#[test]
fn every_program_here_parses() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for dir in [
        "examples",
        "tests/ui/run",
        "tests/ui/fault",
        "tests/ui/leak",
        "tests/ui/reject/sema",
        "benches",
    ] {
        sources_below(&root.join(dir), &mut found);
    }
    let mut wrong = String::new();
    for path in found {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let (_, diags, sources) = parse_text(&path.to_string_lossy(), &text);
        wrong += &told(&diags, &sources);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_header_parses() {
    let mut wrong = String::new();
    for (dialect, name) in [(Dialect::C, "all.c"), (Dialect::Cpp, "all.cpp")] {
        for header in library::headers(dialect) {
            let (_, diags, sources) = parse_text(name, &format!("#include <{header}>\nint x;\n"));
            wrong += &told(&diags, &sources);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
