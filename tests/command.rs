//! The command: exit status, JSON, standard input, limits, failing allocations, several files.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

/// A folder of its own for each test, with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder for the test");
    for (file, text) in files {
        fs::write(folder.join(file), text).expect("a file for the test");
    }
    folder
}

fn heapwise(folder: &PathBuf, args: &[&str], input: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_heapwise"))
        .current_dir(folder)
        .arg("run")
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    // It need not read it.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    Ran {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

#[test]
fn the_status_says_how_it_ended() {
    let cases: &[(&str, &[&str], i32, &str)] = &[
        ("int main(void) { return 7; }", &[], 7, "exited"),
        ("#include <stdlib.h>\nint main(void) { abort(); }", &[], 134, "aborted"),
        ("int main(void) { int *p = 0; return *p; }", &[], 123, "faulted"),
        (
            "int main(void) { int *p = 0; return *p; }",
            &["--on-fault", "continue"],
            139,
            "signalled",
        ),
        (
            "int main(void) { for (;;); }",
            &["--max-steps", "1K"],
            124,
            "out-of-steps",
        ),
        ("int main(void) { return 1 + ; }", &[], 125, "rejected"),
        ("int x;", &[], 125, "rejected"),
        (
            "int main(void) { int x = 2147483647; x++; return 0; }",
            &[],
            0,
            "exited",
        ),
        (
            "int main(void) { int x = 2147483647; x++; return 0; }",
            &["--on-fault", "stop-all"],
            123,
            "faulted",
        ),
        (
            "#include <stdio.h>\n#include <string.h>\nchar line[60000];\n\
             int main(void) { memset(line, 'a', sizeof line - 1); for (;;) puts(line); }",
            &[],
            124,
            "output-limit",
        ),
        (
            "#include <stdlib.h>\n#include <string.h>\nint main(void) { for (;;) memset(malloc(1 << 20), 1, 1 << 20); }",
            &["--max-memory", "20M"],
            124,
            "out-of-memory",
        ),
    ];
    for (text, args, status, stop) in cases {
        let folder = folder("status", &[("main.c", text)]);
        let plain = heapwise(&folder, &[&["main.c"], *args].concat(), "");
        assert_eq!(plain.status, *status, "{text}\n{}", plain.stderr);
        let told = heapwise(&folder, &[&["main.c", "--json"], *args].concat(), "");
        assert_eq!(
            (told.status, json(&told)["stop"].as_str()),
            (*status, Some(*stop)),
            "{text}"
        );
    }
}

#[test]
fn input_and_arguments_reach_the_program() {
    let text = "#include <stdio.h>\n\
        int main(int argc, char **argv) {\n\
        int a, b; if (scanf(\"%d %d\", &a, &b) != 2) return 1;\n\
        printf(\"%d %s\\n\", a + b, argc > 1 ? argv[1] : \"-\"); return 0; }";
    let folder = folder("input", &[("main.c", text), ("numbers.txt", "20 22\n")]);
    assert_eq!(heapwise(&folder, &["main.c", "--args", "-v"], "1 2\n").stdout, "3 -v\n");
    assert_eq!(
        heapwise(&folder, &["main.c", "--stdin", "numbers.txt"], "").stdout,
        "42 -\n"
    );
    assert_eq!(heapwise(&folder, &["main.c"], "").status, 1);
}

#[test]
fn allocations_fail_on_purpose() {
    let text = "#include <stdio.h>\n#include <stdlib.h>\n\
        int main(void) { for (int i = 1; i < 6; i++) { void *p = malloc(10); putchar(p ? '+' : '-'); free(p); } }";
    let folder = folder("failing", &[("main.c", text)]);
    for (option, wanted) in [("2", "+-+++"), ("every:2", "+-+-+"), ("after:25", "++---")] {
        assert_eq!(
            heapwise(&folder, &["main.c", "--fail-malloc", option], "").stdout,
            wanted,
            "{option}"
        );
    }
    let big = "#include <stdlib.h>\nint main(void) { return malloc(64 << 20) == NULL; }";
    let folder = self::folder("limit", &[("main.c", big)]);
    assert_eq!(heapwise(&folder, &["main.c"], "").status, 0);
    assert_eq!(heapwise(&folder, &["main.c", "--heap-limit", "32M"], "").status, 1);
}

#[test]
fn several_files_make_one_program() {
    let files = [
        ("main.c", "#include \"twice.h\"\nint main(void) { return twice(21); }\n"),
        ("twice.h", "int twice(int n);\n"),
        ("twice.c", "#include \"twice.h\"\nint twice(int n) { return 2 * n; }\n"),
    ];
    let folder = folder("several", &files);
    assert_eq!(heapwise(&folder, &["main.c", "twice.c"], "").status, 42);
    let alone = heapwise(&folder, &["main.c"], "");
    assert_ne!(alone.status, 42, "{}", alone.stdout);
}

#[test]
fn a_fault_is_told_in_full() {
    let text = "#include <stdlib.h>\nint main(void) {\n    int *p = malloc(8);\n    free(p);\n    return p[1];\n}\n";
    let folder = folder("fault", &[("main.c", text)]);
    let report = json(&heapwise(&folder, &["main.c", "--json"], ""));
    let fault = &report["faults"][0];
    assert_eq!(fault["kind"], "use-after-free");
    assert_eq!((fault["line"].as_u64(), fault["column"].as_u64()), (Some(5), Some(12)));
    assert_eq!(fault["allocated"]["line"], 3);
    assert_eq!(fault["released"]["line"], 4);
    assert_eq!(fault["stack"][0]["function"], "main");
    assert_eq!(fault["size"], 4);
    for text in ["message", "fix", "real_machine"] {
        assert!(
            fault[text].as_str().is_some_and(|text| text.len() > 20),
            "{text}: {fault}"
        );
    }
    let chinese = json(&heapwise(&folder, &["main.c", "--json", "--locale", "zh-CN"], ""));
    assert_ne!(chinese["faults"][0]["message"], fault["message"]);
    let sarif = json(&heapwise(&folder, &["main.c", "--format", "sarif"], ""));
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "use-after-free");
    let words = heapwise(&folder, &["main.c"], "").stderr;
    assert!(words.contains("main.c:5:12") && words.contains("freed here"), "{words}");
}

#[test]
fn every_stage_can_be_shown() {
    let folder = folder("stages", &[("main.c", "int main(void) { int x = 1; return x; }\n")]);
    for stage in ["tokens", "pp", "ast", "hir", "code", "events", "memory", "view"] {
        let ran = heapwise(&folder, &["main.c", "--emit", stage], "");
        assert!(
            ran.status == 0 && ran.stdout.len() > 20,
            "{stage}: {} {}",
            ran.stdout,
            ran.stderr
        );
    }
}
