//! Texts that are long or deep beyond reason: every bracket, operator, statement, declarator and directive a hundred
//! thousand times over, lines of megabytes, macros that double themselves.

/// How deep.
const DEPTH: usize = 100_000;
/// How long a line is.
const LINE: usize = 4 << 20;

/// A program: what is tried, the file's ending, and of what its text is made.
pub(crate) struct Extreme {
    pub(crate) name: String,
    pub(crate) ending: &'static str,
    before: String,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
    after: &'static str,
    count: usize,
}

impl Extreme {
    /// Its text: made when needed, since all together would not fit.
    pub(crate) fn text(&self) -> String {
        let mut text = self.before.clone();
        text.push_str(&self.open.repeat(self.count));
        text.push_str(self.middle);
        text.push_str(&self.close.repeat(self.count));
        text.push_str(self.after);
        text
    }
}

/// `open` so many times, `middle`, `close` as often (or never), inside `before` and `after`.
const NESTED: [(&str, &str, &str, &str, &str, &str); 49] = [
    ("parentheses", "int x = ", "(", "1", ")", ";"),
    ("brackets", "int main(void){int a[1];return a", "[a", "[0]", "]", ";}"),
    ("braces", "int main(void){", "{", ";", "}", "}"),
    ("angle brackets", "int x = 1 ", "<", "1", ">", ";"),
    ("initialisers", "int x[2] = ", "{", "1", "}", ";"),
    (
        "designators",
        "struct s { int a[3]; } x = { ",
        ".a[0]",
        " = 1",
        "",
        "};",
    ),
    ("if", "int main(void){", "if(1)", ";", "", "}"),
    ("else", "int main(void){", "if(1);else ", ";", "", "}"),
    ("while", "int main(void){", "while(0)", ";", "", "}"),
    ("do", "int main(void){", "do ", ";", "while(0);", "}"),
    ("for", "int main(void){", "for(;;)", ";", "", "}"),
    ("switch", "int main(void){", "switch(1)", ";", "", "}"),
    ("case", "int main(void){switch(1){", "case 1:", ";", "", "}}"),
    ("labels", "int main(void){", "a:", ";", "", "}"),
    ("struct", "", "struct{", "int a;", "}b;", ""),
    ("union", "", "union u{", "int a;", "};", ""),
    ("enumerators", "enum e {", "a,", "b", "", "};"),
    ("casts", "int x = ", "(int)", "1", "", ";"),
    ("pointer casts", "int x = ", "(int*)", "0", "", ";"),
    ("minus", "int x = ", "- ", "1", "", ";"),
    ("not", "int x = ", "!", "1", "", ";"),
    ("complement", "int x = ", "~", "1", "", ";"),
    ("stars", "int main(void){int *p;return ", "*", "p", "", ";}"),
    ("ampersands", "int p; int *q = ", "& ", "p", "", ";"),
    ("sizeof", "int x = ", "sizeof ", "1", "", ";"),
    ("sizeof types", "int x = ", "sizeof(", "int", ")", ";"),
    ("increments", "int main(void){int p;return ", "++", "p", "", ";}"),
    ("pointers", "int ", "*", "p", "", ";"),
    ("arrays", "int a", "[1]", "", "", ";"),
    ("declarators", "int ", "(", "p", ")", ";"),
    ("functions", "int ", "(*", "p", ")(void)", ";"),
    ("parameters", "int f(", "int (", "int", ")", ");"),
    ("sums", "int x = ", "1+", "1", "", ";"),
    ("assignments", "int main(void){int x;", "x=", "1", "", ";}"),
    ("conditionals", "int x = ", "1?1:", "1", "", ";"),
    ("conditionals in the middle", "int x = ", "1?", "1", ":1", ";"),
    ("commas", "int main(void){", "1,", "1", "", ";}"),
    ("calls", "int f(int); int main(void){return ", "f(", "1", ")", ";}"),
    ("results", "int f(void); int main(void){return f", "()", "", "", ";}"),
    (
        "members",
        "struct s{int a;} x; int main(void){return x",
        ".a",
        "",
        "",
        ";}",
    ),
    (
        "statement expressions",
        "int main(void){return ",
        "({",
        "1",
        ";})",
        ";}",
    ),
    ("generic", "int x = ", "_Generic(1,int:", "1", ")", ";"),
    ("typeof", "", "typeof(", "int", ")", " x;"),
    ("attributes", "", "__attribute__((", "packed", "))", " int x;"),
    ("alignment", "", "_Alignas(", "8", ")", " int x;"),
    ("strings", "char *s = ", "\"a\" ", "\"b\"", "", ";"),
    ("conditions", "", "#if 1\n", "int a;\n", "#endif\n", ""),
    ("condition's parentheses", "#if ", "(", "1", ")", "\n#endif\n"),
    ("errors", "int main(void){", "x y;", "", "", "}"),
];

/// The same for C++ alone.
const NESTED_CPP: [(&str, &str, &str, &str, &str, &str); 12] = [
    ("namespaces", "", "namespace a{", "int b;", "}", ""),
    ("classes", "", "class a{", "int b;", "};", ""),
    ("template arguments", "", "a<", "int", ">", " x;"),
    ("template parameters", "", "template<", "int", ">", " class x;"),
    ("templates", "", "template<class T>", "class x;", "", ""),
    ("scopes", "int x = a", "::a", "", "", ";"),
    ("linkage", "", "extern \"C\"{", "int a;", "}", ""),
    ("try", "int main(){", "try{", ";", "}catch(...){}", "}"),
    ("lambdas", "auto x = ", "[]{return ", "1", ";}", ";"),
    ("new", "int *x = ", "new int(", "1", ")", ";"),
    ("named casts", "int x = ", "static_cast<int>(", "1", ")", ";"),
    ("attributes", "", "[[", "a", "]]", " int x;"),
];

/// All of them.
pub(crate) fn all() -> Vec<Extreme> {
    let mut all = Vec::new();
    let both = [("c", &NESTED[..]), ("cpp", &NESTED[..]), ("cpp", &NESTED_CPP[..])];
    for (ending, rows) in both {
        for (name, before, open, middle, close, after) in rows {
            for is_cut in [false, true] {
                all.push(Extreme {
                    name: format!("{name}{}", if is_cut { ", cut" } else { "" }),
                    ending,
                    before: (*before).to_owned(),
                    open,
                    middle: if is_cut { "" } else { middle },
                    close: if is_cut { "" } else { close },
                    after: if is_cut { "" } else { after },
                    count: DEPTH,
                });
            }
        }
    }
    for (name, before, piece, after) in [
        ("name", "int ", "a", ";"),
        ("number", "int x = ", "1", ";"),
        ("hexadecimal", "int x = 0x", "f", ";"),
        ("float", "double x = 1.", "7", "e5;"),
        ("string", "char *s = \"", "a", "\";"),
        ("open string", "char *s = \"", "a", ""),
        ("character", "int x = '", "a", "';"),
        ("escapes", "char *s = \"", "\\x1", "\";"),
        ("comment", "/*", "* ", "*/"),
        ("open comment", "/*", "* ", ""),
        ("line comment", "//", "a", "\nint x;"),
        ("blanks", "int", " ", "x;"),
        ("spliced lines", "int", "\\\n", "x;"),
        ("stray signs", "", "@", ""),
        ("wide characters", "", "é漢", ""),
        ("zeroes", "int x;", "\0", ""),
        ("elements", "int x[] = {", "1,", "};"),
        ("declarators", "int a", ",b", ";"),
        ("statements", "int main(void){int x;", "x=1;", "}"),
        ("declarations", "", "int x;", ""),
        ("sum", "int x = 1", "+1", ";"),
        ("directives", "", "#define X\n", ""),
        ("includes", "", "#include <stdio.h>\n", ""),
        ("strange directives", "", "#x\n", ""),
        ("semicolons", "", ";", ""),
        ("closing braces", "", "}", ""),
        ("errors on one line", "", "int 1;", ""),
    ] {
        for ending in ["c", "cpp"] {
            all.push(Extreme {
                name: format!("a line of {name}"),
                ending,
                before: before.to_owned(),
                open: piece,
                middle: after,
                close: "",
                after: "",
                count: LINE / piece.len(),
            });
        }
    }
    for (name, text) in written() {
        all.push(Extreme {
            name: name.to_owned(),
            ending: "c",
            before: text,
            open: "",
            middle: "",
            close: "",
            after: "",
            count: 0,
        });
    }
    all
}

/// Short texts that mean something large.
fn written() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    let mut add = |name: &'static str, text: String| all.push((name, text));
    let doubling: String = (1..64)
        .map(|n| format!("#define A{n} A{} A{}\n", n - 1, n - 1))
        .collect();
    add("doubling macros", format!("{doubling}#define A0 1+\nint x = A63 1;\n"));
    let nested: String = (1..40)
        .map(|n| format!("#define F{n}(x) F{}(F{}(x))\n", n - 1, n - 1))
        .collect();
    add(
        "doubling calls",
        format!("{nested}#define F0(x) (x)\nint x = F39(1);\n"),
    );
    add(
        "doubling arguments",
        format!("#define D(x) x x\nint x = {}1{};\n", "D(".repeat(60), ")".repeat(60)),
    );
    add(
        "macro arguments",
        format!("#define M(...) 1\nint x = M({});\n", "a,".repeat(DEPTH)),
    );
    add("an include of itself", "#include \"extreme.c\"\n".to_owned());
    let types: String = (1..64)
        .map(|n| format!("typedef struct {{ T{0} a, b; }} T{n};\n", n - 1))
        .collect();
    add(
        "doubling types",
        format!("typedef int T0;\n{types}T63 x; int main(void) {{ T63 y = x; return sizeof y; }}\n"),
    );
    let arrays: String = (1..40).map(|n| format!("typedef T{} T{n}[10];\n", n - 1)).collect();
    add(
        "large arrays",
        format!("typedef int T0;\n{arrays}T39 x; int main(void) {{ T39 y = {{0}}; return 0; }}\n"),
    );
    add(
        "a large object",
        "char x[1L << 40] = { [(1L << 40) - 1] = 1 }; int main(void) { return x[5]; }\n".to_owned(),
    );
    add(
        "a large frame",
        "int main(void) { int x[1 << 30] = { 1, [1 << 29] = 2 }; return x[0]; }\n".to_owned(),
    );
    let functions: String = (0..DEPTH / 10)
        .map(|n| format!("int f{n}(int a) {{ return a + {n}; }}\n"))
        .collect();
    add(
        "many functions",
        format!("{functions}int main(void) {{ return f7(1); }}\n"),
    );
    all
}
