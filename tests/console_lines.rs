//! Lines at the console: with a program and without one, faults that end the line alone, undo and redo.

use heapwise::front::Dialect;
use heapwise::session::{LoadOptions, Move, Session};
use heapwise::view::{ConsoleView, Viewport};

fn console(dialect: Dialect) -> Session {
    let mut session = Session::new();
    let options = LoadOptions {
        dialect: Some(dialect),
        ..LoadOptions::default()
    };
    let loaded = session.load(&[], &options);
    assert!(loaded.ok, "{:?}", loaded.problems);
    session
}

fn program(text: &str) -> Session {
    let mut session = Session::new();
    let loaded = session.load(&[("main.c".to_owned(), text.to_owned())], &LoadOptions::default());
    assert!(loaded.ok, "{:?}", loaded.problems);
    session
}

fn value(view: &ConsoleView) -> &str {
    view.value.as_ref().map_or("", |value| value.text.as_str())
}

fn kinds(view: &ConsoleView) -> Vec<&str> {
    view.problems.iter().map(|problem| problem.kind.as_str()).collect()
}

#[test]
fn without_a_program_lines_share_one_frame() {
    let mut session = console(Dialect::C);
    assert!(session.console("int *p = malloc(16)", 0).ok);
    assert!(session.console("p[0] = 5;", 0).ok);
    let read = session.console("p[0] + 1", 0);
    assert_eq!((value(&read), read.ty.as_str()), ("6", "int"));
    assert!(session.console("free(p)", 0).ok);
    let stale = session.console("p[0]", 0);
    assert!(!stale.ok);
    assert_eq!(kinds(&stale), ["use-after-free"]);
    let snapshot = session.snapshot(&Viewport::default());
    assert_eq!(snapshot.frames[0].function, "console");
    assert_eq!(snapshot.frames.len(), 1, "{:?}", snapshot.frames);
    let names: Vec<&str> = snapshot.frames[0]
        .slots
        .iter()
        .map(|slot| slot.variable.name.as_str())
        .collect();
    assert!(names.contains(&"p"), "{names:?}");
}

#[test]
fn the_console_speaks_cpp() {
    let mut session = console(Dialect::Cpp);
    assert!(session.console("int *p = new int[3]{1, 2, 3};", 0).ok);
    assert_eq!(value(&session.console("p[2]", 0)), "3");
    let refused = session.console("int *q = malloc(16);", 0);
    assert_eq!(kinds(&refused), ["sema-void-pointer-conversion"]);
    assert_eq!(refused.problems[0].fixes[0].text, "(int *)");
    assert!(
        refused.problems[0]
            .details
            .iter()
            .any(|detail| detail.id == "console-switch-to-c")
    );
    let printed = session.console("std::cout << p[1] << \"\\n\";", 0);
    assert_eq!(printed.output, "2\n", "{printed:?}");
    let wrong = session.console("delete p;", 0);
    assert_eq!(kinds(&wrong), ["mismatched-deallocation"]);
    assert!(session.console("delete[] p;", 0).ok);
}

#[test]
fn objects_are_shown_whole() {
    let mut session = console(Dialect::C);
    session.console("struct point { int x, y; } p = { 1, 2 };", 0);
    let shown = session.console("p", 0).value.expect("it has a value");
    let members: Vec<(&str, &str)> = shown
        .children
        .iter()
        .map(|child| (child.name.as_str(), child.value.text.as_str()))
        .collect();
    assert_eq!(members, [("x", "1"), ("y", "2")]);
    session.console("int a[3] = { 4, 5, 6 };", 0);
    let shown = session.console("a", 0).value.expect("it has a value");
    assert_eq!(shown.children.len(), 3);
    assert_eq!(value(&session.console("'x'", 0)), "120");
    assert_eq!(value(&session.console("2.5 + 1", 0)), "3.5");
    assert_eq!(value(&session.console("(char)65", 0)), "'A'");
    assert_eq!(value(&session.console("\"hi\"", 0)), "\"hi\"");
}

#[test]
fn lines_are_taken_back_and_done_again() {
    let mut session = console(Dialect::C);
    session.console("int x = 1;", 0);
    session.console("x = 2;", 0);
    assert_eq!(value(&session.console("x", 0)), "2");
    assert!(session.undo());
    assert!(session.undo());
    assert_eq!(value(&session.console("x", 0)), "1");
    assert!(session.undo());
    assert!(session.undo());
    assert!(!session.undo());
    let unknown = session.console("x", 0);
    assert!(!unknown.ok);
    session.console("int y = 7;", 0);
    assert!(session.undo());
    assert!(session.redo());
    assert!(!session.redo());
    assert_eq!(value(&session.console("y", 0)), "7");
}

const NESTED: &str = "\
int twice(int n) {
    int result = 2 * n;
    return result;
}
int main(void) {
    int number = 4;
    int answer = twice(number);
    return answer;
}
";

#[test]
fn lines_see_the_frame_that_is_selected() {
    let mut session = program(NESTED);
    while session.snapshot(&Viewport::default()).frame_count < 2 {
        session.travel(Move::Into, u64::MAX);
    }
    session.travel(Move::Into, u64::MAX);
    assert_eq!(value(&session.console("result", 0)), "8");
    assert_eq!(value(&session.console("number * 10", 1)), "40");
    assert!(session.console("result = 100", 0).ok);
    assert!(session.console("number = 5", 1).ok);
    assert_eq!(value(&session.console("number", 1)), "5");
    session.travel(Move::ToEnd, u64::MAX);
    let report = session.run_report();
    assert_eq!(report.stop.exit_code, Some(100));
    assert!(report.faults.is_empty());
}

#[test]
fn what_lies_ahead_is_replaced_by_a_line() {
    let mut session = program(NESTED);
    session.run(u64::MAX);
    session.travel(Move::ToStart, u64::MAX);
    session.travel(Move::Into, u64::MAX);
    assert!(session.console("number = 21;", 0).ok);
    session.run(u64::MAX);
    assert_eq!(session.run_report().stop.exit_code, Some(42));
    assert!(session.undo());
    session.run(u64::MAX);
    assert_eq!(session.run_report().stop.exit_code, Some(8));
}

#[test]
fn a_stale_pointer_is_explained_with_the_line_that_freed_it() {
    let mut session = Session::new();
    for line in [
        "int *p = (int*)malloc(4*sizeof(int));",
        "p[2] = 7;",
        "p = (int*)realloc(p, 64);",
        "free(p);",
    ] {
        let view = session.console(line, 0);
        assert!(view.ok, "{line}: {:?}", view.problems);
    }
    let view = session.console("p[0];", 0);
    let problem = &view.problems[0];
    assert_eq!((problem.kind.as_str(), problem.step), ("use-after-free", Some(4)));
    let labels: Vec<(&str, &str, Option<u64>)> = problem
        .labels
        .iter()
        .map(|label| (label.message.id.as_str(), label.place.file.as_str(), label.step))
        .collect();
    assert_eq!(
        labels,
        [
            ("label-allocated", "console:3", Some(2)),
            ("label-freed", "console:4", Some(3))
        ]
    );
    let snapshot = session.snapshot(&Viewport::default());
    assert_eq!((snapshot.step, snapshot.steps), (5, 5));
    session.seek(2, u64::MAX);
    assert_eq!(session.snapshot(&Viewport::default()).step, 2);
    session.travel(Move::ToEnd, u64::MAX);
    assert_eq!(session.snapshot(&Viewport::default()).step, 5);
}

const FAULTS: &str = "#include <stdlib.h>\n#include <stdio.h>\nint main(void) {\n    int n = 5;\n    int *p = malloc(4);\n    *p = 7;\n    \
     free(p);\n    n = *p;\n    puts(\"never\");\n    return n;\n}\n";

#[test]
fn a_program_that_has_stopped_answers_at_the_last_step_where_it_lives() {
    for (text, last) in [
        (FAULTS, "5"),
        ("int main(void) {\n    int n = 5;\n    n = 6;\n    return n;\n}\n", "6"),
    ] {
        let mut session = program(text);
        session.travel(Move::ToEnd, 1_000_000);
        let end = session.snapshot(&Viewport::default());
        // A line that does not compile does not move at all.
        assert!(!session.console("nothing", 0).ok);
        assert_eq!(session.snapshot(&Viewport::default()), end);
        let read = session.console("n", 0);
        assert_eq!(value(&read), last, "{:?}", kinds(&read));
        assert_eq!(read.notes[0].id, "console-went-back");
        // There the program goes on: the next line needs no way back, and the same end comes again.
        assert!(session.console("n", 0).notes.is_empty());
        session.travel(Move::ToEnd, 1_000_000);
        assert_eq!(session.snapshot(&Viewport::default()).stop, end.stop);
        assert!(session.console("n = 40;", 0).ok);
        assert_eq!(value(&session.console("n", 0)), "40");
    }
}

#[test]
fn a_line_with_an_effect_begins_a_new_end() {
    let mut session = program(FAULTS);
    session.travel(Move::ToEnd, 1_000_000);
    assert!(session.console("p = &n;", 0).ok);
    session.travel(Move::ToEnd, 1_000_000);
    let end = session.snapshot(&Viewport::default());
    let stop = end.stop.expect("the program has ended");
    assert_eq!((stop.kind.as_str(), stop.exit_code), ("exited", Some(5)));
    assert!(session.undo());
    session.travel(Move::ToEnd, 1_000_000);
    let end = session.snapshot(&Viewport::default());
    assert_eq!(end.stop.expect("it stops").kind, "faulted");
}

#[test]
fn after_exit_the_console_goes_on_before_it() {
    let mut session = console(Dialect::C);
    assert!(session.console("int n = 3;", 0).ok);
    session.console("exit(1);", 0);
    assert_eq!(value(&session.console("n + 1", 0)), "4");
}

#[test]
fn an_endless_line_runs_in_portions_and_is_taken_back() {
    let mut session = program("int main(void) {\n    int n = 5;\n    n = 6;\n    return n;\n}\n");
    session.travel(Move::Into, 1_000_000);
    let before = session.snapshot(&Viewport::default());
    let mut view = session.begin_console("while (1) n++;", 0, 10_000);
    for _ in 0..50 {
        assert!(!view.done);
        view = session.go_on_console(10_000);
    }
    view = session.stop_console();
    assert!(view.done && !view.ok);
    assert_eq!(view.notes[0].id, "console-stopped");
    assert_eq!(session.snapshot(&Viewport::default()), before);
    assert!(!session.undo());
    assert_eq!(value(&session.console("n", 0)), "5");
}

#[test]
fn a_move_forgets_the_line_that_runs() {
    let mut session = program("int main(void) {\n    int n = 5;\n    n = 6;\n    return n;\n}\n");
    session.travel(Move::Into, 1_000_000);
    assert!(!session.begin_console("while (1) n++;", 0, 10_000).done);
    session.travel(Move::Into, 1_000_000);
    assert!(session.go_on_console(10_000).done);
    assert_eq!(value(&session.console("n", 0)), "6");
}

#[test]
fn the_address_of_a_variable_that_the_program_never_takes_leaves_its_value() {
    let mut session = program("int main(void) {\n    int n = 5;\n    char c;\n    n = n + 1;\n    return n;\n}\n");
    session.travel(Move::Into, 1_000_000);
    assert!(session.console("int *p = &n;", 0).ok);
    assert_eq!(value(&session.console("*p", 0)), "5");
    assert!(session.console("char *q = &c;", 0).ok);
    assert_eq!(
        session.console("*q", 0).value.map(|value| value.state),
        Some("undefined")
    );
    session.travel(Move::ToEnd, 1_000_000);
    let stop = session
        .snapshot(&Viewport::default())
        .stop
        .expect("the program has ended");
    assert_eq!((stop.kind.as_str(), stop.exit_code), ("exited", Some(6)));
}
