//! `www/src/engine/model.ts` mirrors the structs of `src/view`: same names, same fields, types that fit.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

type Structs = BTreeMap<String, BTreeMap<String, String>>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// `pub struct Name { pub field: Type, }` of every file of the room that crosses to the page.
fn rust_structs(folder: &Path) -> Structs {
    let mut structs = Structs::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the room is there")
        .flatten()
        .map(|e| e.path())
        .collect();
    files.sort();
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "rs"))
    {
        let text = fs::read_to_string(file).expect("a source file is text");
        let mut crosses = false;
        let mut name = None;
        for line in text.lines().map(str::trim) {
            if line.starts_with("#[derive") {
                crosses = line.contains("Serialize") || line.contains("Deserialize");
            } else if let Some(rest) = line.strip_prefix("pub struct ")
                && let Some(found) = rest.strip_suffix(" {")
                && crosses
            {
                name = Some(found.to_owned());
                structs.entry(found.to_owned()).or_default();
            } else if line == "}" {
                (name, crosses) = (None, false);
            } else if let (Some(name), Some((field, ty))) =
                (&name, line.strip_prefix("pub ").and_then(|rest| rest.split_once(": ")))
            {
                let fields = structs.entry(name.clone()).or_default();
                fields.insert(field.to_owned(), ty.trim_end_matches(',').to_owned());
            }
        }
    }
    structs
}

/// `export interface Name { field: type; }`
fn typescript_interfaces(text: &str) -> Structs {
    let mut structs = Structs::new();
    let mut name: Option<String> = None;
    for line in text.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("export interface ") {
            let found = rest.split([' ', '{']).next().unwrap_or("").to_owned();
            structs.entry(found.clone()).or_default();
            name = (!rest.ends_with('}')).then_some(found);
        } else if line == "}" {
            name = None;
        } else if let (Some(name), Some((field, ty))) = (&name, line.split_once(": "))
            && !field.starts_with(['/', '*'])
        {
            let fields = structs.entry(name.clone()).or_default();
            let ty = ty.trim_end_matches(';');
            // What may be left out may be absent.
            let (field, ty) = match field.strip_suffix('?') {
                Some(field) => (field, format!("{ty} | null")),
                None => (field, ty.to_owned()),
            };
            fields.insert(field.to_owned(), ty);
        }
    }
    structs
}

/// Whether a value of the Rust type arrives as the TypeScript type.
fn fits(rust: &str, typescript: &str) -> bool {
    if let Some(inner) = rust.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')) {
        return typescript.strip_suffix(" | null").is_some_and(|rest| fits(inner, rest));
    }
    match rust {
        "u8" | "u16" | "u32" | "u64" | "i32" | "i64" | "f64" | "usize" => typescript == "number",
        "bool" => typescript == "boolean",
        "String" | "&'static str" => {
            typescript == "string" || typescript.contains('\'') || typescript.ends_with("Kind")
        }
        "Vec<f64>" => typescript == "ArrayLike<number>",
        "Vec<(String, ArgView)>" => typescript == "[string, Arg][]",
        _ => match rust.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')) {
            Some(inner) => typescript.strip_suffix("[]").is_some_and(|rest| fits(inner, rest)),
            None => rust == typescript,
        },
    }
}

#[test]
fn the_page_knows_the_structs_it_gets() {
    let rust = rust_structs(&root().join("src/view"));
    let text = fs::read_to_string(root().join("www/src/engine/model.ts")).expect("the page's model is there");
    let typescript = typescript_interfaces(&text);
    let mut wrong = Vec::new();
    for (name, fields) in &rust {
        let Some(known) = typescript.get(name) else {
            if !["FileView", "OptionsView"].contains(&name.as_str()) {
                wrong.push(format!("model.ts lacks interface {name}"));
            }
            continue;
        };
        for (field, ty) in fields {
            match known.get(field) {
                None => wrong.push(format!("{name} lacks {field}: {ty}")),
                // What the page sends may be left out.
                Some(there) if name == "OptionsView" && fits(ty, there.trim_end_matches(" | null")) => {}
                Some(there) if !fits(ty, there) => wrong.push(format!("{name}.{field} is {there}, but {ty} comes")),
                Some(_) => {}
            }
        }
        for field in known.keys().filter(|field| !fields.contains_key(*field)) {
            wrong.push(format!("{name}.{field} never comes"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
