//! The `heapwise` command: `heapwise run [OPTIONS] FILE...`.
//!
//! Prints the program's own output, and on standard error what a person wants to know; with `--json` one object.
//! The exit status is the program's own; 123 stopped at a fault, 124 out of steps, memory or output, 125 rejected or
//! unsupported, 128 + n killed by signal n.

use std::io::{IsTerminal, Read, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use heapwise::diag::Message;
use heapwise::diag::render::{self, Locale, Texts};
use heapwise::front::Dialect;
use heapwise::front::layout::DataModel;
use heapwise::heap::AllocatorKind;
use heapwise::session::{LoadOptions, Session, Stage, bytes, fail_malloc};
use heapwise::vm::options::{FailMalloc, FaultPolicy, Options, StdoutKind};

#[path = "main/files.rs"]
mod files;
#[path = "main/json.rs"]
mod json;
#[path = "main/lab.rs"]
mod lab;

const EXAMPLES: &str = "\
Examples:
  heapwise run main.c                         runs it; faults and leaks are told with the lines that matter
  heapwise run main.c list.c --args 3 words   several files, and arguments for the program
  heapwise run --on-fault continue main.c     goes on after a fault, as a real machine would
  heapwise run --locale zh-CN main.c          tells everything in Chinese
  heapwise lab trace.txt                      serves a trace of allocations under every allocator

Exit status of run: the program's own; 123 after a fault, 124 when steps, memory or output ran out,
125 when the program does not compile, 128 + N when signal N ended it.";

/// A playground that shows every byte of a C or C++ program's stack and heap.
#[derive(Parser)]
#[command(name = "heapwise", version, after_help = EXAMPLES)]
struct Command {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Runs a program of one or several files.
    Run(Box<Run>),
    /// Serves a trace of allocations.
    Lab(lab::Lab),
}

#[derive(clap::Args)]
struct Run {
    /// Source files.
    #[arg(required = true)]
    files: Vec<String>,
    /// The language; by file extension when absent.
    #[arg(long, value_enum)]
    lang: Option<Lang>,
    /// Sizes of types and pointers.
    #[arg(long, value_enum, default_value = "lp64")]
    model: Model,
    /// The allocator: glibc, first-fit, next-fit, best-fit, worst-fit (each also :deferred or :off), size-classes, buddy
    /// or bump.
    #[arg(long, value_parser = allocator, default_value = "glibc")]
    allocator: AllocatorKind,
    /// What happens at a fault; stop-all halts at warnings too.
    #[arg(long, value_enum, default_value = "stop")]
    on_fault: OnFault,
    /// Bytes of heap (suffixes K, M, G).
    #[arg(long, value_parser = size, default_value = "1G")]
    heap_limit: u64,
    /// Bytes of stack.
    #[arg(long, value_parser = size, default_value = "8M")]
    stack_limit: u64,
    /// Steps.
    #[arg(long, value_parser = size, default_value = "100000000")]
    max_steps: u64,
    /// Host bytes for the whole simulation.
    #[arg(long, value_parser = size, default_value = "4G")]
    max_memory: u64,
    /// Makes allocations fail: N, every:K or after:BYTES.
    #[arg(long, value_parser = failing)]
    fail_malloc: Option<FailMalloc>,
    /// Where standard output goes; decides its buffering.
    #[arg(long, value_enum, default_value = "terminal")]
    stdout: Stdout,
    /// Standard input from a file.
    #[arg(long)]
    stdin: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    json: bool,
    /// Another format of the report.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The text of a stage: tokens, pp, ast, hir, code, events, memory or view.
    #[arg(long, value_parser = stage)]
    emit: Option<Stage>,
    /// Language of the messages.
    #[arg(long, value_enum, default_value = "en")]
    locale: Language,
    /// Arguments of the program.
    #[arg(long, num_args = 0.., allow_hyphen_values = true)]
    args: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    C,
    #[value(name = "c++", alias = "cpp")]
    Cpp,
}

#[derive(Clone, Copy, ValueEnum)]
enum Model {
    Lp64,
    Ilp32,
}

#[derive(Clone, Copy, ValueEnum)]
enum OnFault {
    Stop,
    Continue,
    StopAll,
}

#[derive(Clone, Copy, ValueEnum)]
enum Stdout {
    Terminal,
    Pipe,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Sarif,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    En,
    #[value(name = "zh-CN", alias = "zh")]
    ZhCn,
}

impl Language {
    fn texts(self) -> Texts {
        Texts::new(match self {
            Language::En => Locale::En,
            Language::ZhCn => Locale::ZhCn,
        })
    }
}

fn size(text: &str) -> Result<u64, String> {
    bytes(text).ok_or_else(|| "a number, perhaps with K, M or G".to_owned())
}

fn allocator(text: &str) -> Result<AllocatorKind, String> {
    AllocatorKind::of_name(text).ok_or_else(|| {
        let names: Vec<_> = AllocatorKind::ALL.iter().map(|(name, _)| *name).collect();
        format!("one of {}", names.join(", "))
    })
}

fn failing(text: &str) -> Result<FailMalloc, String> {
    fail_malloc(text).ok_or_else(|| "N, every:K or after:BYTES".to_owned())
}

fn stage(text: &str) -> Result<Stage, String> {
    Stage::of_name(text).ok_or_else(|| "tokens, pp, ast, hir, code, events, memory or view".to_owned())
}

fn main() -> ExitCode {
    let status = match Command::parse().verb {
        Verb::Run(run) => execute(&run, &run.locale.texts()),
        Verb::Lab(lab) => lab::execute(&lab, &lab.locale.texts()),
    };
    ExitCode::from(u8::try_from(status & 0xff).unwrap_or(125))
}

fn execute(run: &Run, texts: &Texts) -> i32 {
    let files = match files::read(&run.files) {
        Ok(files) => files,
        Err((name, error)) => return cannot_read(&name, &error, texts),
    };
    let mut options = options(run);
    if let Some(name) = &run.stdin {
        match std::fs::read(name) {
            Ok(text) => options.machine.stdin = text,
            Err(error) => return cannot_read(name, &error, texts),
        }
    }
    let mut session = Session::new();
    let ok = session.load(&files, &options).ok;
    if ok && run.stdin.is_none() && session.reads_input() && !std::io::stdin().is_terminal() {
        let mut input = Vec::new();
        // An unreadable standard input is an empty one.
        let _ = std::io::stdin().read_to_end(&mut input);
        options.machine.stdin = input;
        session.load(&files, &options);
    }
    if let Some(stage) = run.emit {
        if matches!(stage, Stage::Memory | Stage::View) {
            record(&mut session);
        }
        print(&session.emit(stage));
        return if ok { 0 } else { 125 };
    }
    if ok {
        record(&mut session);
    }
    report(run, &mut session, texts)
}

fn record(session: &mut Session) {
    while !session.run(u64::MAX).done {}
}

fn options(run: &Run) -> LoadOptions {
    let dialect = run.lang.map(|lang| match lang {
        Lang::C => Dialect::C,
        Lang::Cpp => Dialect::Cpp,
    });
    let machine = Options {
        model: match run.model {
            Model::Lp64 => DataModel::Lp64,
            Model::Ilp32 => DataModel::Ilp32,
        },
        on_fault: match run.on_fault {
            OnFault::Stop => FaultPolicy::Stop,
            OnFault::Continue => FaultPolicy::Continue,
            OnFault::StopAll => FaultPolicy::StopAll,
        },
        allocator: run.allocator,
        heap_limit: run.heap_limit,
        stack_limit: run.stack_limit,
        max_steps: run.max_steps,
        max_memory: run.max_memory,
        fail_malloc: run.fail_malloc.unwrap_or(FailMalloc::Never),
        stdout: match run.stdout {
            Stdout::Terminal => StdoutKind::Terminal,
            Stdout::Pipe => StdoutKind::Pipe,
        },
        args: run.args.clone(),
        ..Options::default()
    };
    LoadOptions {
        dialect,
        named: run.files.len(),
        machine,
    }
}

fn report(run: &Run, session: &mut Session, texts: &Texts) -> i32 {
    let report = session.run_report();
    let status = report.stop.status();
    match run.format {
        Some(Format::Sarif) => print(&json::sarif(&report, session.sources(), texts)),
        Some(Format::Json) => print(&json::report(&report, session.sources(), texts)),
        Some(Format::Text) | None if run.json => print(&json::report(&report, session.sources(), texts)),
        Some(Format::Text) | None => in_words(&report, session, texts),
    }
    status
}

/// The program's output, then what there is to say about it.
fn in_words(report: &heapwise::report::RunReport, session: &Session, texts: &Texts) {
    print_bytes(&report.stdout);
    let mut words = report.stderr.clone();
    let faults = report.faults.iter().map(|fault| &fault.diagnostic);
    let leaks = report.leaks.iter().filter_map(|leak| leak.diagnostic.as_ref());
    for diagnostic in report.diagnostics.iter().chain(faults).chain(leaks) {
        words.extend_from_slice(render::render(diagnostic, session.sources(), texts).as_bytes());
    }
    // Why it aborted stands on its standard error already.
    let is_told = report.stop.kind == "aborted" && !report.stderr.is_empty();
    if !is_told && !matches!(report.stop.kind, "exited" | "faulted" | "rejected" | "needs-input") {
        let what = texts.say(&report.stop.message);
        words.extend_from_slice(format!("heapwise: {what}\n").as_bytes());
    }
    // A closed standard error is nobody's mistake.
    let _ = std::io::stderr().write_all(&words);
}

fn cannot_read(name: &str, error: &std::io::Error, texts: &Texts) -> i32 {
    let message = Message::new("run-cannot-read")
        .arg("file", name)
        .arg("text", error.to_string());
    let _ = writeln!(std::io::stderr(), "heapwise: {}", texts.say(&message));
    125
}

fn print(text: &str) {
    print_bytes(text.as_bytes());
    if !text.ends_with('\n') && !text.is_empty() {
        print_bytes(b"\n");
    }
}

fn print_bytes(bytes: &[u8]) {
    // A reader that has gone away (`heapwise run x.c | head`) is no error.
    let _ = std::io::stdout().write_all(bytes);
}
