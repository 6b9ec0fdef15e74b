//! Several files are one program: what a linker would say is said in words, at the learner's lines.

use heapwise::front::layout::DataModel;
use heapwise::front::{Dialect, compile};
use heapwise::session::{LoadOptions, Session};
use heapwise::source::{Origin, SourceMap};

/// `file:line id` for each diagnostic of a program of several files; the last part of a `.h` name is included only.
fn told(files: &[(&str, &str)]) -> Vec<String> {
    let mut sources = SourceMap::default();
    let mut units = Vec::new();
    for (name, text) in files {
        let id = sources.add(*name, *text, Origin::Learner);
        if !name.ends_with(".h") {
            units.push(id);
        }
    }
    let dialect = Dialect::of_file(files.first().map_or("a.c", |(name, _)| name));
    let compilation = compile(&mut sources, &units, dialect, DataModel::Lp64);
    let diagnostics = compilation.diagnostics().iter();
    let told = diagnostics.map(|diagnostic| {
        let line = sources.line_col(diagnostic.span).line;
        let file = &sources.file(diagnostic.span.file).name;
        format!("{file}:{line} {}", diagnostic.message.id)
    });
    told.collect()
}

const MAIN: &str = "int helper(void);\nextern int total;\nint main(void) { return helper() + total; }\n";

#[test]
fn one_definition_is_enough() {
    let library = "int helper(void) { return 1; }\nint total = 2;\n";
    assert_eq!(told(&[("a.c", MAIN), ("b.c", library)]), [""; 0]);
}

#[test]
fn missing_symbols_are_named() {
    let wanted = ["a.c:1 sema-undefined-function", "a.c:2 sema-undefined-object"];
    assert_eq!(told(&[("a.c", MAIN)]), wanted);
    let hidden =
        "static int helper(void) { return 1; }\nstatic int total = 2;\nint use(void) { return helper() + total; }\n";
    assert_eq!(told(&[("a.c", MAIN), ("b.c", hidden)]), wanted);
}

#[test]
fn second_definitions_are_refused() {
    let library = "int helper(void) { return 1; }\nint total = 2;\n";
    let other = "int total;\nint helper(void) { return 3; }\n";
    assert_eq!(
        told(&[("a.c", MAIN), ("b.c", library), ("c.c", other)]),
        ["c.c:1 sema-linked-twice", "c.c:2 sema-linked-twice"]
    );
    let main = "int main(void) { return 0; }\n";
    assert_eq!(told(&[("a.c", main), ("b.c", main)]), ["b.c:1 sema-linked-twice"]);
}

#[test]
fn tentative_definitions_merge_in_one_file_only() {
    let twice = "int count;\nint count;\nint main(void) { return count; }\n";
    assert_eq!(told(&[("a.c", twice)]), [""; 0]);
    assert_eq!(
        told(&[("a.c", twice), ("b.c", "int count;\n")]),
        ["b.c:1 sema-linked-twice"]
    );
    assert_eq!(told(&[("a.c", twice), ("b.c", "extern int count;\n")]), [""; 0]);
    assert_eq!(
        told(&[("a.c", twice), ("b.c", "int count = 7;\n")]),
        ["b.c:1 sema-linked-twice"]
    );
}

#[test]
fn files_keep_their_static_names() {
    let a = "static int n = 1;\nstatic int f(void) { return n; }\nint other(void);\nint main(void) { return f() + other(); }\n";
    let b = "static int n = 2;\nstatic int f(void) { return n; }\nint other(void) { return f(); }\n";
    assert_eq!(told(&[("a.c", a), ("b.c", b)]), [""; 0]);
}

#[test]
fn headers_with_definitions_are_told() {
    let header = "int twice(int x) { return 2 * x; }\n";
    let a = "#include \"h.h\"\nint main(void) { return twice(0); }\n";
    let b = "#include \"h.h\"\nint use(void) { return twice(1); }\n";
    assert_eq!(
        told(&[("a.c", a), ("b.c", b), ("h.h", header)]),
        ["h.h:1 sema-header-defines"]
    );
    let header = "static inline int twice(int x) { return 2 * x; }\n";
    assert_eq!(told(&[("a.c", a), ("b.c", b), ("h.h", header)]), [""; 0]);
}

#[test]
fn types_that_differ_between_files_are_told() {
    let a = "double half(double x);\nvoid log_it(int x);\nint main(void) { log_it(1); return (int)half(3.0); }\n";
    let b = "int half(int x) { return x / 2; }\nint log_it(unsigned x) { return (int)x; }\n";
    let wanted = ["b.c:1 sema-link-mismatch", "b.c:2 sema-link-mismatch"];
    assert_eq!(told(&[("a.c", a), ("b.c", b)]), wanted);
}

/// How a program of these files ends on the page (`named` is 0 there) or on the command line.
fn status(files: &[(&str, &str)], named: usize) -> i32 {
    let files: Vec<(String, String)> = files
        .iter()
        .map(|(name, text)| ((*name).into(), (*text).into()))
        .collect();
    let options = LoadOptions {
        named,
        ..LoadOptions::default()
    };
    let mut session = Session::new();
    session.load(&files, &options);
    while !session.run(u64::MAX).done {}
    session.run_report().stop.status()
}

#[test]
fn included_files_are_not_compiled_by_themselves() {
    let stack = "static int top; void push(int n) { top = n; } int pop(void) { return top; }\n";
    let table = "CASE(1, 40)\nCASE(2, 50)\n";
    let main = "#include \"stack.c\"\nint main(void) {\n    switch (2) {\n#define CASE(at, value) case at: push(value); break;\n\
                # include \"table.inc\"\n    }\n    return pop();\n}\n";
    let files = [("main.c", main), ("stack.c", stack), ("table.inc", table)];
    assert_eq!(status(&files, 0), 50);
    assert_eq!(status(&files, 1), 50);
    // Both named: the linker finds everything twice.
    assert_eq!(status(&files, 2), 125);
}

#[test]
fn types_written_out_in_two_files_are_one() {
    let types =
        "struct point { int x, y; };\ntypedef struct { int n; struct point *p; } list;\nenum color { RED, GREEN };\n";
    let a = "extern list shared;\nint total(const list *l);\nstruct point move(struct point p);\nenum color next(enum color c);\n\
             int main(void) { list l = shared; struct point p = move(*l.p); return total(&shared) + p.x + next(RED); }\n";
    let b = "static struct point one = { 3, 4 };\nlist shared = { 1, &one };\nint total(const list *l) { return l->n; }\n\
             struct point move(struct point p) { p.x += 10; return p; }\nenum color next(enum color c) { return c + 1; }\n\
             list *again(void) { list *l = &shared; l->n++; return l; }\n";
    let files = [("a.c", format!("{types}{a}")), ("b.c", format!("{types}\n{b}"))];
    let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
    assert_eq!(told(&files), [""; 0]);
    assert_eq!(status(&files, 2), 1 + 13 + 1);
}

#[test]
fn types_of_one_name_may_differ_between_files() {
    let a = "struct node { int key; struct node *next; };\ntypedef struct { int a; } pair;\nint other(void);\n\
             static struct node n = { 5 };\nint main(void) { pair p = { 1 }; return n.key + other() + p.a; }\n";
    let b = "struct node { int val; struct node *next; };\ntypedef struct { int b; } pair;\nstatic struct node n = { 6 };\n\
             int other(void) { pair p = { 2 }; return n.val + p.b; }\n";
    let files = [("a.c", a), ("b.c", b)];
    assert_eq!(told(&files), [""; 0]);
    assert_eq!(status(&files, 2), 14);
}
