//! Every sentence exists in both languages, with the same arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Message ids of a language with the `$arguments` they use.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the language has a folder").flatten() {
        let text = fs::read_to_string(entry.path()).expect("a locale file can be read");
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                current = line.split('=').next().unwrap_or("").trim().to_owned();
                assert!(!found.contains_key(&current), "{language}: {current} twice");
                found.insert(current.clone(), BTreeSet::new());
            }
            for argument in line.split('$').skip(1) {
                let name: String = argument
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_')
                    .collect();
                found
                    .get_mut(&current)
                    .expect("an argument stands in a message")
                    .insert(name);
            }
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_sentences() {
    let (english, chinese) = (messages("en"), messages("zh-CN"));
    let missing: Vec<&String> = english.keys().filter(|id| !chinese.contains_key(*id)).collect();
    let extra: Vec<&String> = chinese.keys().filter(|id| !english.contains_key(*id)).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "Chinese lacks {missing:?}, English lacks {extra:?}"
    );
    let unlike: Vec<&String> = english
        .iter()
        .filter(|(id, args)| !chinese[*id].is_subset(args))
        .map(|(id, _)| id)
        .collect();
    assert!(
        unlike.is_empty(),
        "the Chinese sentence uses arguments the English one lacks: {unlike:?}"
    );
}
