//! Standard input that is typed while the program waits for it: the wait is a stop, more input lets the same step run
//! again, whole.

use heapwise::session::{LoadOptions, Session};
use heapwise::view::{OptionsView, Snapshot, Viewport};

fn waiting(program: &str) -> Session {
    let mut session = Session::new();
    let options = LoadOptions::of_view(&OptionsView {
        interactive: true,
        ..OptionsView::default()
    });
    let loaded = session.load(&[("main.c".to_owned(), program.to_owned())], &options);
    assert!(loaded.ok, "{:?}", loaded.problems);
    session
}

fn end(session: &mut Session) -> Snapshot {
    while !session.run(u64::MAX).done {}
    session.snapshot(&Viewport::default())
}

fn kinds(session: &mut Session) -> Vec<String> {
    session.problems().into_iter().map(|problem| problem.kind).collect()
}

fn stop(snapshot: &Snapshot) -> &str {
    snapshot.stop.as_ref().map_or("", |stop| stop.kind.as_str())
}

const GREETING: &str = r#"
    #include <stdio.h>
    int main(void) {
        char name[32];
        int age, rest;
        printf("name? ");
        scanf("%31s", name);
        printf("age? ");
        if (scanf("%d", &age) == 1) printf("%s %d\n", name, age);
        while ((rest = getchar()) != EOF) putchar(rest);
        return 0;
    }"#;

#[test]
fn a_program_waits_goes_on_and_finds_the_end() {
    let mut session = waiting(GREETING);
    let first = end(&mut session);
    assert_eq!((stop(&first), first.stdout.as_str()), ("needs-input", "name? "));
    assert_eq!(first.stdin_read, 0);
    session.input("Ann\n");
    let second = end(&mut session);
    assert_eq!((stop(&second), second.stdout.as_str()), ("needs-input", "name? age? "));
    session.input("30\n");
    let third = end(&mut session);
    assert_eq!((stop(&third), third.stdin_read), ("needs-input", 7));
    session.end_input();
    let last = end(&mut session);
    assert_eq!((stop(&last), last.stdout.as_str()), ("exited", "name? age? Ann 30\n\n"));
}

#[test]
fn the_step_that_waited_is_done_after_the_input_and_can_be_undone() {
    let mut session =
        waiting("#include <stdio.h>\nint main(void) {\n  int x = 1;\n  scanf(\"%d\", &x);\n  return x;\n}\n");
    let waits = end(&mut session);
    session.input("42\n");
    let read = session.snapshot(&Viewport::default());
    assert_eq!(read.step, waits.step);
    assert!(read.stop.is_none());
    let text = |snapshot: &Snapshot| {
        let slots = snapshot.frames[0].slots.iter();
        let mut values = slots.filter(|slot| slot.variable.name == "x");
        values.next().map(|slot| slot.variable.value.text.clone())
    };
    assert_eq!(text(&read).as_deref(), Some("42"));
    while !session.seek(waits.step - 1, u64::MAX).done {}
    assert_eq!(text(&session.snapshot(&Viewport::default())).as_deref(), Some("1"));
    assert_eq!(end(&mut session).stop.and_then(|stop| stop.exit_code), Some(42));
}

#[test]
fn a_wait_is_no_problem_and_leaks_nothing() {
    let mut session =
        waiting("#include <stdlib.h>\n#include <stdio.h>\nint main(void) {\n  malloc(8);\n  return getchar();\n}\n");
    end(&mut session);
    assert!(
        !kinds(&mut session)
            .iter()
            .any(|kind| kind.contains("lost") || kind.contains("input")),
        "{:?}",
        kinds(&mut session)
    );
    session.input("x\n");
    end(&mut session);
    assert!(
        kinds(&mut session).contains(&"definitely-lost".to_owned()),
        "{:?}",
        kinds(&mut session)
    );
}

#[test]
fn lines_and_blocks_wait_until_they_are_whole() {
    let mut session = waiting(
        "#include <stdio.h>\nint main(void) {\n  char line[16], four[4];\n  fgets(line, 16, stdin);\n  fread(four, 1, 4, stdin);\n  printf(\"%s%.4s\", line, four);\n}\n",
    );
    assert_eq!(stop(&end(&mut session)), "needs-input");
    session.input("one\n");
    assert_eq!(stop(&end(&mut session)), "needs-input");
    session.input("ab\n");
    assert_eq!(stop(&end(&mut session)), "needs-input");
    session.input("c\n");
    assert_eq!(end(&mut session).stdout, "one\nab\nc");
}

#[test]
fn a_console_line_that_would_wait_is_taken_back() {
    let mut session = waiting("int main(void) {\n  int x = 1;\n  return x;\n}\n");
    while !session.seek(1, u64::MAX).done {}
    let line = session.console("getchar();", 0);
    assert!(line.done && !line.ok, "{line:?}");
    assert_eq!(line.notes[0].id, "console-needs-input");
    assert_eq!(session.snapshot(&Viewport::default()).step, 1);
    assert!(session.console("x = 3;", 0).ok);
}

#[test]
fn without_anybody_who_types_a_read_finds_the_end() {
    let mut session = Session::new();
    let loaded = session.load(&[("main.c".to_owned(), GREETING.to_owned())], &LoadOptions::default());
    assert!(loaded.ok, "{:?}", loaded.problems);
    assert_eq!(stop(&end(&mut session)), "exited");
}
