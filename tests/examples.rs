//! The examples do what their notes say, and each has a question whose answer comes from running it.

use std::fs;
use std::path::{Path, PathBuf};

use heapwise::session::{LoadOptions, Move, Session};
use heapwise::view::{ArgView, MessageView, Viewport};

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let entries = fs::read_dir(root)
        .expect("the examples are there")
        .flatten()
        .map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn name(folder: &Path) -> String {
    folder
        .file_name()
        .expect("it has a name")
        .to_string_lossy()
        .into_owned()
}

fn run(folder: &Path) -> Session {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("it is there")
        .flatten()
        .map(|e| e.path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "c" || end == "cpp"));
    let files: Vec<(String, String)> = files
        .iter()
        .map(|file| (name(file), fs::read_to_string(file).expect("it is text")))
        .collect();
    let mut session = Session::new();
    let loaded = session.load(&files, &LoadOptions::default());
    // Some show mistakes that the compiler sees coming.
    let warns = ["07", "14", "15", "19"].contains(&&name(folder)[..2]);
    assert!(
        loaded.ok && (warns || loaded.problems.is_empty()),
        "{}: {:?}",
        name(folder),
        loaded.problems
    );
    session.run(u64::MAX);
    session
}

#[test]
fn faults_and_leaks_are_those_of_the_notes() {
    for folder in folders() {
        let report = run(&folder).run_report();
        let faults: Vec<&str> = report.faults.iter().map(|fault| fault.kind.name()).collect();
        let leaked: u64 = report.leaks.iter().map(|leak| leak.bytes).sum();
        let wanted: (&[&str], u64) = match &name(&folder)[..2] {
            "01" => (&[], 20),
            "02" => (&[], 150),
            "07" => (&["stack-exhausted"], 0),
            "08" | "14" => (&["heap-buffer-overflow"], 0),
            "15" | "19" => (&["mismatched-deallocation"], 0),
            _ => (&[], 0),
        };
        assert_eq!((faults.as_slice(), leaked), wanted, "{}", name(&folder));
    }
}

fn spell(message: &MessageView) -> String {
    let args: Vec<String> = message
        .args
        .iter()
        .map(|(name, arg)| match arg {
            ArgView::Text(text) => format!("{name}={text}"),
            ArgView::Number(number) => format!("{name}={number}"),
        })
        .collect();
    format!("{} {}", message.id, args.join(" ")).trim_end().to_owned()
}

#[test]
fn every_example_has_a_question_with_one_right_answer() {
    let mut all = String::new();
    for folder in folders() {
        let name = name(&folder);
        let question = Session::new()
            .question(&name)
            .unwrap_or_else(|| panic!("{name} has no question"));
        let choices: Vec<String> = question.choices.iter().map(spell).collect();
        let mut different = choices.clone();
        different.sort();
        different.dedup();
        assert!(
            choices.len() >= 2 && different.len() == choices.len(),
            "{name}: {choices:?}"
        );
        let right = &choices[question.answer as usize];
        all.push_str(&format!(
            "{name}: {}\n  -> {right}  of {choices:?}\n",
            spell(&question.question)
        ));
    }
    for wanted in [
        "-> question-bytes number=20 ",
        "-> question-bytes number=150 ",
        "-> question-kind kind=none ",
        "-> question-moves ",
        "-> question-accepts ",
        "-> question-text text=nothrow gave a null pointer ",
    ] {
        assert!(all.contains(wanted), "{wanted} not in\n{all}");
    }
}

#[test]
fn every_step_of_an_example_has_a_picture_and_a_sentence() {
    for folder in folders() {
        let mut session = run(&folder);
        let viewport = Viewport::default();
        session.travel(Move::ToStart, u64::MAX);
        let mut seen = Vec::new();
        for _ in 0..200 {
            let snapshot = session.snapshot(&viewport);
            assert!(
                !snapshot.explanation.is_empty(),
                "{} at {}",
                name(&folder),
                snapshot.step
            );
            assert!(
                !snapshot.frames.is_empty() || snapshot.stop.is_some(),
                "{} at {}",
                name(&folder),
                snapshot.step
            );
            seen.push(snapshot);
            let before = session.go_on(0).step;
            if session.travel(Move::Into, u64::MAX).step == before {
                break;
            }
        }
        for wanted in seen.iter().rev() {
            session.seek(wanted.step, u64::MAX);
            assert_eq!(
                session.snapshot(&viewport),
                *wanted,
                "{} at {}",
                name(&folder),
                wanted.step
            );
        }
    }
}
