//! What the parser makes of whole files and of tricky text.

use std::path::{Path, PathBuf};

use super::parse;
use crate::diag::Diagnostic;
use crate::front::Dialect;
use crate::front::ast::*;
use crate::front::dump::dump_ast;
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
        let (_, mut diags, sources) = parse_text(&path.to_string_lossy(), &text);
        diags.retain(|diag| diag.severity == crate::diag::Severity::Error);
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

// ------------------------------------------------------------------------------------------------ trees

fn tree(name: &str, text: &str) -> String {
    let (unit, diags, sources) = parse_text(name, text);
    assert!(diags.is_empty(), "{text}\n{}", told(&diags, &sources));
    dump_ast(&unit)
}

#[track_caller]
fn c(text: &str, expected: &str) {
    assert_eq!(tree("main.c", text).trim_end(), expected, "{text}");
}

#[track_caller]
fn cpp(text: &str, expected: &str) {
    assert_eq!(tree("main.cpp", text).trim_end(), expected, "{text}");
}

/// The statements of a function `f` with the parameters `(int a, int b, int *p)`.
#[track_caller]
fn stmt(name: &str, before: &str, text: &str, expected: &str) {
    let shown = tree(name, &format!("{before} void f(int a, int b, int *p) {{ {text} }}"));
    let inside = shown.split_once("block\n").map_or("", |(_, inside)| inside);
    let lines: Vec<_> = inside
        .lines()
        .map(|line| line.strip_prefix("  ").unwrap_or(line))
        .collect();
    assert_eq!(lines.join("\n"), expected, "{text}");
}

#[test]
fn declarators_read_from_the_name_outwards() {
    c("char *a[3];", "declare a: array of 3 of pointer to char");
    c("char (*a)[3];", "declare a: pointer to array of 3 of char");
    c("int (*f)(void);", "declare f: pointer to function() returning int");
    c(
        "int *f(int *, char c);",
        "declare f: function(pointer to int, c: char) returning pointer to int",
    );
    c(
        "int (*(*f)(int))[3];",
        "declare f: pointer to function(int) returning pointer to array of 3 of int",
    );
    c(
        "void (*signal(int s, void (*h)(int)))(int);",
        "declare signal: function(s: int, h: pointer to function(int) returning void) returning pointer to \
         function(int) returning void",
    );
    c(
        "const char *const s, c;",
        "declare s: const pointer to const char\ndeclare c: const char",
    );
    c("unsigned long int long x;", "declare x: ulonglong");
    c("int f();", "declare f: function(?) returning int");
    c(
        "int f(a, b) char *b; { }",
        "function f: function(a: int, b: pointer to char) returning int\nblock",
    );
    c(
        "typedef int T; int f(T), g(int (T));",
        concat!(
            "declare T: typedef int\ndeclare f: function(T) returning int\n",
            "declare g: function(function(T) returning int) returning int"
        ),
    );
    c(
        "int a[] = {[2] = 1, 3}, m[2][3];",
        concat!(
            "declare a: array of unknown size of int = {[2] = 1, 3}\n",
            "declare m: array of 2 of array of 3 of int"
        ),
    );
    cpp(
        "int &r = *new int, &&q(3);",
        concat!(
            "declare r: reference to int = (*new <int>)\n",
            "declare q: rvalue reference to int (3)"
        ),
    );
    cpp(
        "struct S {}; int S::*m; void (S::*f)() const;",
        concat!(
            "define struct S\ndeclare struct S\n",
            "declare m: pointer into S to int\ndeclare f: pointer into S to const function() returning void"
        ),
    );
}

#[test]
fn expressions_bind_as_the_grammar_says() {
    let c = |text, expected| stmt("main.c", "", text, expected);
    c("a + b * 2 - 1 << 3;", "(((a + (b * 2)) - 1) << 3)");
    c("a = b = *p++;", "(a = (b = (*(p++))))");
    c("a ? b : a ? 1 : 2, b;", "((a ? b : (a ? 1 : 2)), b)");
    c("a & 1 == 0;", "(a & (1 == 0))");
    c("-a * !b;", "((-a) * (!b))");
    c("sizeof (int) * 2;", "(sizeof<int> * 2)");
    c("sizeof (a)[p];", "sizeof a[p]");
    c("sizeof (int[3]){1}.x;", "sizeof <array of 3 of int>{1}.x");
    c("(char)a + 1;", "((<char>a) + 1)");
    c("(a) + 1;", "(a + 1)");
    c("(int *(*)[2])p;", "(<pointer to array of 2 of pointer to int>p)");
    c("a ?: b;", "(a ?  : b)");
    c("p->x.y[1](2)++;", "(p->x.y[1](2)++)");
    c("&&out; out:;", "&&out\nout:\n  empty");
}

#[test]
fn types_decide_between_declaration_and_expression() {
    stmt(
        "main.c",
        "typedef int T;",
        "T *x; a * b;",
        "declare x: pointer to T\n(a * b)",
    );
    stmt(
        "main.c",
        "typedef int T;",
        "int T = 1; T * a;",
        "declare T: int = 1\n(T * a)",
    );
    stmt(
        "main.c",
        "typedef int T;",
        "{ T T; T = 1; }",
        "block\n  declare T: T\n  (T = 1)",
    );
    stmt("main.c", "typedef int T;", "T: a = (T)1;", "T:\n  (a = (<T>1))");
    stmt(
        "main.cpp",
        "struct T { T(int); };",
        "T(a)(1); T(1); T x(1);",
        "declare a: T (1)\n<T> (1)\ndeclare x: T (1)",
    );
    // The most vexing parse: a function, as the standard says.
    stmt(
        "main.cpp",
        "struct T {}; struct U {};",
        "T x(U()); T y((U()));",
        concat!(
            "declare x: function(function() returning U) returning T\n",
            "declare y: T (<U> ())"
        ),
    );
    stmt(
        "main.cpp",
        "struct T {};",
        "T x(); T y{}; T z;",
        "declare x: function() returning T\ndeclare y: T {}\ndeclare z: T",
    );
    stmt(
        "main.cpp",
        "",
        "int(a)++; int(b); double(a) / b;",
        "(<int> (a)++)\ndeclare b: int\n(<double> (a) / b)",
    );
    stmt(
        "main.cpp",
        "namespace N { struct T { static int v; }; }",
        "N::T x; N::T::v * a; N::T *y;",
        "declare x: N::T\n(N::T::v * a)\ndeclare y: pointer to N::T",
    );
}

#[test]
fn new_and_delete_in_all_forms() {
    let cpp = |text, expected| {
        stmt(
            "main.cpp",
            "struct T { T(int); }; struct nt {}; nt nothrow;",
            text,
            expected,
        )
    };
    cpp("new T(1);", "new <T> (1)");
    cpp("new int*[3];", "new <array of 3 of pointer to int>");
    cpp("new int[a][3]();", "new <array of a of array of 3 of int> ()");
    cpp("new (p) T(1);", "new (p) <T> (1)");
    cpp(
        "new (nothrow) int[2]{1, 2};",
        "new (nothrow) <array of 2 of int> {1, 2}",
    );
    cpp("new (int);", "new <int>");
    cpp("new (T)(1);", "new <T> (1)");
    cpp(
        "::new (p, a) (int (*)[2]);",
        "::new (p, a) <pointer to array of 2 of int>",
    );
    cpp("delete[] p, ::delete p;", "(delete[] p, ::delete p)");
    cpp("p->~T(); (*p).T::~T();", "p->~T()\n(*p).T::~T()");
}

#[test]
fn classes() {
    cpp(
        "class L : public B { public: L() : n(0), p{new int[N]} { use(); } ~L() = default; int use() const; \
         static const int N = 4; virtual void f() = 0; private: int n = 1, *p; unsigned b : 3; friend class X; \
         L& operator=(const L&) = delete; operator bool() const { return n; } };",
        concat!(
            "define class L : public B\n",
            "  public:\n",
            "  function L: function() returning nothing\n",
            "    initialise n (0)\n",
            "    initialise p {new <array of N of int>}\n",
            "  block\n    use()\n",
            "  declare ~L: function() returning nothing = default\n",
            "  declare use: const function() returning int\n",
            "  declare N: static const int = 4\n",
            "  declare f: function() returning virtual void = 0\n",
            "  private:\n",
            "  declare n: int = 1\n  declare p: pointer to int\n",
            "  declare b: uint : 3\n",
            "  friend\n    declare class X\n",
            "  declare operator<Assign(None)>: function(reference to const L) returning reference to L = delete\n",
            "  function operator bool: const function() returning nothing\n",
            "  block\n    return n\n",
            "declare class L"
        ),
    );
    cpp(
        "struct S { S(int); typedef int T; T g(T); }; S::S(int a) : x(a) {} S::T S::g(T t) { T u; return t; }",
        concat!(
            "define struct S\n",
            "  declare S: function(int) returning nothing\n",
            "  declare T: typedef int\n",
            "  declare g: function(T) returning T\n",
            "declare struct S\n",
            "function S::S: function(a: int) returning nothing\n  initialise x (a)\nblock\n",
            "function S::g: function(t: T) returning S::T\nblock\n  declare u: T\n  return t"
        ),
    );
}

#[test]
fn cpp_statements() {
    let cpp = |text, expected| stmt("main.cpp", "struct E {};", text, expected);
    cpp(
        "for (int x : {1, 2}) a += x;",
        "for each of {1, 2}\n  declare x: int\n  (a += x)",
    );
    cpp(
        "for (auto& x : p) ;",
        "for each of p\n  declare x: reference to auto\n  empty",
    );
    cpp(
        "if (int x = a; x > b) ;",
        "first\n  declare x: int = a\nif (x > b)\n  empty",
    );
    cpp("if (int *q = p) ;", "if q: pointer to int = p\n  empty");
    cpp(
        "try { throw E(); } catch (const E& e) {} catch (...) { throw; }",
        "try\n  block\n    throw <E> ()\ncatch e: reference to const E\n  block\ncatch ...\n  block\n    throw",
    );
    cpp("static_cast<int>(1.5) + int(2);", "(static_cast<int>(1.5) + <int> (2))");
    cpp("auto [x, y] = a;", "declare auto [x, y] = a");
}

// ------------------------------------------------------------------------------------------------ mistakes

#[track_caller]
fn mistakes(name: &str, text: &str, expected: &str) {
    let (_, diags, sources) = parse_text(name, text);
    let line = |diag: &Diagnostic| {
        let place = sources.line_col(diag.span);
        let args: Vec<_> = diag
            .message
            .args
            .iter()
            .map(|(_, arg)| match arg {
                crate::diag::Arg::Text(text) => text.clone(),
                crate::diag::Arg::Number(number) => number.to_string(),
            })
            .collect();
        format!("{}:{} {} {}", place.line, place.column, diag.message.id, args.join(" "))
            .trim_end()
            .to_owned()
    };
    let lines: Vec<_> = diags.iter().map(line).collect();
    assert_eq!(lines.join("\n"), expected, "{text}");
}

#[test]
fn a_mistake_is_told_once() {
    let c = |text, expected| mistakes("main.c", text, expected);
    c(
        "int main(void) {\n int x = 1\n return x;\n}",
        "2:11 parse-expected return ;",
    );
    c("int main(void) {\n f(1, 2;\n g();\n}", "2:8 parse-expected ; )");
    c("int main(void) {\n if (x {\n }\n}", "2:7 parse-expected { )");
    c("int main(void) {\n a[3 = 1;\n return 0;\n}", "2:9 parse-expected ; ]");
    c("int main(void) {\n while (1) {\n }\n", "3:3 parse-missing-brace");
    c("int main(void) {\n}\n}\n", "3:1 parse-extra-brace");
    c(
        "struct S { int a; }\nint main(void) { return 0; }",
        "1:20 parse-expected int ;",
    );
    c(
        "int main(void) {\n int x = ;\n int y = 2;\n}",
        "2:10 parse-expected-expression ;",
    );
    c(
        "int main(void) {\n retrun 0;\n}",
        "2:2 parse-misspelt-keyword retrun return",
    );
    c(
        "int main(void) {\n itn x = 3;\n whlie (x) { brake; }\n}",
        concat!(
            "2:2 parse-misspelt-keyword itn int\n3:2 parse-misspelt-keyword whlie while\n",
            "3:14 parse-misspelt-keyword brake break"
        ),
    );
    c(
        "int main(void) {\n for (int i = 0, i < 3, i++) ;\n}",
        "2:16 parse-comma-for-semicolon",
    );
    c("int main(void) {\n else x = 1;\n}", "2:2 parse-else-without-if");
    c(
        "int main(void) {\n int a, b\n a = 1;\n b = 2;\n}",
        "2:10 parse-expected a ;",
    );
    c("int f(int x) {\n return x;\n}}\nreturn 1;\n}", "3:2 parse-extra-brace");
    c("int main(void) {\n f(int x);\n}", "2:4 parse-type-as-value int");
    c("int main(void) {\n x = 1;;\n}}", "3:2 parse-extra-brace");
    c("int x = 1;\nprintf(\"%d\", x);\n", "2:1 parse-statement-outside");
    c("int main(void) {\n int int x;\n}", "2:2 parse-type-words");
    c(
        "int main(void) {\n if (a => 1) ;\n}",
        "2:8 parse-misspelt-operator => >=",
    );
    c(
        "int main(void) {\n if (1) {\n int f(void) { return 1; }\n return f();\n}",
        "3:6 parse-function-inside",
    );
    mistakes(
        "main.cpp",
        "class A {\n public\n  int x;\n};",
        "2:8 parse-expected int :",
    );
    mistakes(
        "main.cpp",
        "template <class T> T id(T x) { return x; }\nint main() { return id(1); }",
        "1:1 unsupported templates",
    );
    mistakes(
        "main.cpp",
        "int main() {\n Foo<int> v;\n return 0;\n}",
        "2:2 unsupported templates",
    );
}

fn fragment(name: &str, text: &str) -> String {
    let dialect = Dialect::of_file(name);
    let mut sources = SourceMap::default();
    let file = sources.add(name, text, Origin::Console);
    let mut diags = Vec::new();
    let tokens = preprocess(&mut sources, file, dialect, DataModel::Lp64, &|_| None, &mut diags);
    let known = ["T".to_owned(), "std::size_t".to_owned()];
    let stmts = super::parse_fragment(tokens, dialect, &known, &mut diags);
    let shown: String = stmts.iter().map(crate::front::dump::dump_stmt).collect();
    shown + &told(&diags, &sources)
}

#[test]
fn console_lines_may_end_without_semicolon() {
    assert_eq!(fragment("a.c", "p[0]"), "p[0]\n");
    assert_eq!(
        fragment("a.c", "int *p = malloc(16)"),
        "declare p: pointer to int = malloc(16)\n"
    );
    assert_eq!(fragment("a.c", "x = 1; y * z"), "(x = 1)\n(y * z)\n");
    assert_eq!(
        fragment("a.cpp", "T *t = new T; delete t"),
        "declare t: pointer to T = new <T>\ndelete t\n"
    );
    assert_eq!(fragment("a.cpp", "std::size_t n = 3"), "declare n: std::size_t = 3\n");
    assert_eq!(fragment("a.cpp", "T(1)"), "<T> (1)\n");
    assert_eq!(
        fragment("a.c", "for (int i = 0; i < 3; i++) f(i)"),
        "for; (i < 3); (i++)\n  declare i: int = 0\n  f(i)\n"
    );
    assert_eq!(
        fragment("a.c", "f(1"),
        "f(1)\na.c:1:4: parse-expected-at-end [(\"expected\", Text(\")\"))]\n"
    );
    assert_eq!(fragment("a.c", ""), "");
}

#[test]
fn depth_is_bounded() {
    // The stack of a page's worker is small.
    let worker = std::thread::Builder::new().stack_size(768 * 1024).spawn(deep_texts);
    assert!(worker.is_ok_and(|worker| worker.join().is_ok()));
}

fn deep_texts() {
    for (open, close) in [
        ("(", ")"),
        ("{", "}"),
        ("-", ""),
        ("a?", ":1"),
        ("a=", ""),
        ("f(", ")"),
        ("if(1)", ";"),
    ] {
        let text = format!(
            "int a; void f() {{ {}1{}; }}",
            open.repeat(20_000),
            close.repeat(20_000)
        );
        let (_, diags, _) = parse_text("main.c", &text);
        assert_eq!(diags.len(), 1, "{open}");
        assert_eq!(diags[0].message.id, "parse-too-deep", "{open}");
    }
    for text in [
        format!("int {}x;", "*".repeat(20_000)),
        format!("int {}x{};", "(".repeat(20_000), ")".repeat(20_000)),
        format!("int x = {};", "{".repeat(20_000)),
        format!("int x = 1{};", "+1".repeat(20_000)),
        format!("struct A {}", "{ struct B ".repeat(20_000)),
        format!("int x = sizeof {}a;", "sizeof ".repeat(20_000)),
        format!("int f{};", "(int g".repeat(20_000)),
    ] {
        let (_, diags, _) = parse_text("main.cpp", &text);
        assert!(!diags.is_empty() && diags.len() < 4, "{} {}", &text[..20], diags.len());
    }
}
