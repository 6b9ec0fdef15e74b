//! Console lines typed at a paused program: values, new variables, types, mistakes.

use heapwise::session::{LoadOptions, Move, Session};

const FUEL: u64 = 1_000_000;

fn paused_at(name: &str, text: &str, steps: u32) -> Session {
    let mut session = Session::new();
    let view = session.load(&[(name.to_owned(), text.to_owned())], &LoadOptions::default());
    assert!(view.ok, "{:?}", view.problems);
    for _ in 0..steps {
        session.travel(Move::Into, FUEL);
    }
    session
}

/// The value's text, or the ids of what is wrong.
fn say(session: &mut Session, line: &str) -> String {
    let view = session.console(line, 0);
    match view.value {
        Some(value) => value.text,
        None => view
            .problems
            .iter()
            .map(|problem| problem.message.id.clone())
            .collect::<Vec<_>>()
            .join(" "),
    }
}

const C: &str = "#include <stdlib.h>\n\
    struct point { int x, y; };\n\
    int main(void) {\n\
    int n = 5;\n\
    struct point p = { 1, 2 };\n\
    int a[3] = { 7, 8, 9 };\n\
    n = 6;\n\
    return n + p.x + a[0];\n\
    }\n";

#[test]
fn expressions_are_shown() {
    let mut session = paused_at("main.c", C, 3);
    assert_eq!(say(&mut session, "n"), "5");
    assert_eq!(say(&mut session, "n * 2 + a[1]"), "18");
    assert_eq!(say(&mut session, "n = 40"), "40");
    assert_eq!(say(&mut session, "n"), "40");
    assert_eq!(say(&mut session, "sizeof(struct point)"), "8");
}

#[test]
fn variables_live_on() {
    let mut session = paused_at("main.c", C, 3);
    assert_eq!(say(&mut session, "int k = n + 1;"), "");
    assert_eq!(say(&mut session, "k"), "6");
    assert_eq!(say(&mut session, "int *q = malloc(8);"), "");
    assert_eq!(say(&mut session, "*q = 3"), "3");
    assert_eq!(say(&mut session, "typedef struct { int a; } T;"), "");
    assert_eq!(say(&mut session, "T t = { 4 };"), "");
    assert_eq!(say(&mut session, "t.a"), "4");
    assert_eq!(say(&mut session, "int twice(int x) { return 2 * x; }"), "");
    assert_eq!(say(&mut session, "twice(k)"), "12");
}

#[test]
fn mistakes_are_told() {
    let mut session = paused_at("main.c", C, 3);
    assert_eq!(say(&mut session, "nn + 1"), "sema-undeclared");
    assert_eq!(say(&mut session, "n"), "5");
}

#[test]
fn without_a_program() {
    let mut session = Session::new();
    assert_eq!(say(&mut session, "int *p = new int(3);"), "");
    assert_eq!(say(&mut session, "*p"), "3");
    assert_eq!(say(&mut session, "delete p;"), "");
    assert_eq!(say(&mut session, "*p"), "fault-use-after-free-title");
    assert_eq!(
        say(&mut session, "int *q = malloc(16);"),
        "sema-void-pointer-conversion"
    );
}

#[test]
fn variables_end_with_their_frame() {
    let text = "int twice(int x) {\nint y = x + x;\nreturn y;\n}\nint main(void) {\nint a = twice(3);\nreturn a + twice(4);\n}\n";
    let mut session = paused_at("main.c", text, 2);
    assert_eq!(say(&mut session, "int k = x;"), "");
    assert_eq!(say(&mut session, "k"), "3");
    session.travel(Move::Out, FUEL);
    for _ in 0..2 {
        session.travel(Move::Into, FUEL);
    }
    assert_eq!(say(&mut session, "x"), "4");
    assert_eq!(say(&mut session, "k"), "sema-undeclared");
}

const CPP: &str = "#include <iostream>\n\
    struct Point { int x, y; Point(int x, int y) : x(x), y(y) {} ~Point() {} int sum() const {\n\
    int s = x + y;\n\
    return s;\n\
    } };\n\
    namespace geo { int scale = 3; struct Box { int side; }; int area(const Box &b) { return b.side * b.side; } }\n\
    int square(int v) { return v * v; }\n\
    int main() {\n\
    Point p(1, 2);\n\
    int &r = p.x;\n\
    int n = 4;\n\
    n = p.sum();\n\
    return n + r;\n\
    }\n";

#[test]
fn classes_references_and_namespaces() {
    let mut session = paused_at("main.cpp", CPP, 0);
    while session
        .snapshot(&Default::default())
        .next
        .is_some_and(|next| next.line < 12)
    {
        session.travel(Move::Over, FUEL);
    }
    assert_eq!(say(&mut session, "r"), "1");
    assert_eq!(say(&mut session, "r = 5, p.x"), "5");
    assert_eq!(say(&mut session, "p.sum()"), "7");
    assert_eq!(say(&mut session, "square(n) + geo::scale"), "19");
    assert_eq!(say(&mut session, "geo::Box b{6};"), "");
    assert_eq!(say(&mut session, "geo::area(b)"), "36");
    assert_eq!(say(&mut session, "Point q(3, 4); q.sum()"), "7");
    assert_eq!(say(&mut session, "auto &alias = q; alias.y = 10; q.sum()"), "13");
    assert_eq!(say(&mut session, "for (int i = 0; i < 3; i++) n += i;"), "");
    assert_eq!(say(&mut session, "n"), "7");
    assert_eq!(say(&mut session, "using namespace geo;"), "");
    assert_eq!(say(&mut session, "scale"), "3");
    assert_eq!(say(&mut session, "enum Level { LOW, HIGH = 7 }; HIGH"), "HIGH");
    assert_eq!(say(&mut session, "Level l = HIGH; int(l) + 1"), "8");
    assert_eq!(say(&mut session, "int twice(int v) { return 2 * v; }"), "");
    assert_eq!(say(&mut session, "twice(square(3))"), "18");
    assert_eq!(say(&mut session, "int n = 1;"), "");
    assert_eq!(say(&mut session, "n"), "1");
    assert_eq!(say(&mut session, "#define TEN 10"), "");
    assert_eq!(say(&mut session, "TEN + n"), "11");
    assert_eq!(say(&mut session, "std::cout << n;"), "");
    assert_eq!(say(&mut session, "int bad = ;"), "parse-expected-expression");
    assert_eq!(say(&mut session, "static int kept = 5; kept"), "5");
    assert_eq!(say(&mut session, "kept + 1"), "6");
}

#[test]
fn output_comes_in_the_order_of_the_calls() {
    let text = "#include <cstdio>\n#include <iostream>\nint main() {\nint n = 1;\nreturn n;\n}\n";
    let mut session = paused_at("main.cpp", text, 2);
    let mut shown = String::new();
    for line in [
        "std::cout << n;",
        "printf(\"hi\");",
        "std::cout << 2;",
        "puts(\"!\");",
        "std::cout << 3 << std::endl;",
    ] {
        shown.push_str(&session.console(line, 0).output);
    }
    assert_eq!(shown, "1hi2!\n3\n");
}

#[test]
fn lines_use_parts_of_the_library_that_the_program_does_not() {
    let text =
        "#include <string.h>\n#include <wchar.h>\n#include <math.h>\nint main(void) {\nint n = 2;\nreturn n;\n}\n";
    let mut session = paused_at("main.c", text, 2);
    assert_eq!(say(&mut session, "strerror(n)[0]"), "'N'");
    assert_eq!(say(&mut session, "wcslen(L\"wide\")"), "4");
    assert_eq!(
        say(&mut session, "wcslen(L\"wider\") + (unsigned long)fmax(n, 7)"),
        "12"
    );
}

#[test]
fn a_line_says_its_place_among_those_that_undo_takes_back() {
    let mut session = paused_at("main.c", C, 2);
    let mut place = |line: &str| session.console(line, 0).place;
    assert_eq!(place("n = 7;"), Some(0));
    assert_eq!(place("n = ;"), None);
    assert_eq!(place("n = 8;"), Some(1));
    session.travel(Move::BackInto, FUEL);
    assert_eq!(session.console("n = 9;", 0).place, Some(1));
    assert!(session.undo() && session.undo() && !session.undo());
}
