//! Prediction questions: one for each example, answered by compiling and running it here and now.
//!
//! The table says what is asked and which wrong answers are plausible; the right one comes from a run of its own.

use std::rc::Rc;

use super::Session;
use super::show;
use crate::code;
use crate::diag::Message;
use crate::front::{self, Dialect};
use crate::heap::HeapCost;
use crate::ordered::sort_by_key;
use crate::source::{Origin, SourceMap};
use crate::view::QuestionView;
use crate::vm::event::Event;
use crate::vm::options::Options;
use crate::vm::reach::{Reach, classify};
use crate::vm::{Limit, Log, Machine, Outcome};

/// Steps of an example, at most.
const MOST_STEPS: u64 = 200_000;

/// What is asked. Lines are named by a piece of their text.
enum Ask {
    LeakedBytes,
    BytesInUse,
    Allocations,
    ConstructorRuns,
    SystemCalls,
    Deepest(&'static str),
    OutputOfLine(&'static str),
    TotalOutput,
    LowerAddress { earlier: &'static str, line: &'static str },
    FaultLine,
    FaultKind,
    Compiles { refused: &'static str },
    InPlace(&'static str),
}

struct Example {
    name: &'static str,
    file: &'static str,
    text: &'static str,
    ask: Ask,
    /// Answers beside the right one: numbers, texts, kinds, or pieces of lines.
    others: &'static [&'static str],
}

macro_rules! example {
    ($name:literal, $file:literal, $ask:expr, $others:expr) => {
        Example {
            name: $name,
            file: $file,
            text: include_str!(concat!("../../examples/", $name, "/", $file)),
            ask: $ask,
            others: $others,
        }
    };
}

static EXAMPLES: &[Example] = &[
    example!("01-leak", "main.c", Ask::LeakedBytes, &["0", "12", "32"]),
    example!("02-exit-gives-back", "main.c", Ask::BytesInUse, &["0", "50", "100"]),
    example!("03-automatic-and-dynamic", "main.c", Ask::Allocations, &["0", "2", "3"]),
    example!(
        "04-fragmentation",
        "main.c",
        Ask::OutputOfLine("big fills"),
        &["big fills a hole: yes\n", "big fills a hole: no\n"]
    ),
    example!("05-cost", "main.c", Ask::SystemCalls, &["0", "3", "6"]),
    example!(
        "06-growth",
        "main.c",
        Ask::LowerAddress {
            earlier: "char *first = malloc",
            line: "char *second = malloc"
        },
        &[]
    ),
    example!(
        "07-stack-overflow",
        "main.c",
        Ask::Deepest("depth_of"),
        &["100", "1000", "1000000"]
    ),
    example!(
        "08-neighbour",
        "main.c",
        Ask::FaultLine,
        &["printf(\"%s", "free(next)", "free(name)"]
    ),
    example!("09-function-pointer", "main.cpp", Ask::Allocations, &["0", "1", "3"]),
    example!("10-constructors", "main.cpp", Ask::ConstructorRuns, &["1", "3", "4"]),
    example!(
        "11-c-and-cpp",
        "main.cpp",
        Ask::FaultKind,
        &["none", "mismatched-deallocation", "use-after-free"]
    ),
    example!(
        "12-void-pointer",
        "main.c",
        Ask::Compiles {
            refused: "int *numbers = malloc"
        },
        &[]
    ),
    example!(
        "13-failure",
        "main.cpp",
        Ask::OutputOfLine("nothrow gave"),
        &["nothrow gave a block\n", "nothrow gave a null pointer\n"]
    ),
    example!(
        "14-sizes",
        "main.cpp",
        Ask::FaultLine,
        &["right->x", "wrong->x", "delete computed"]
    ),
    example!(
        "15-array-delete",
        "main.cpp",
        Ask::FaultKind,
        &["none", "double-free", "use-after-free"]
    ),
    example!(
        "16-operator-new",
        "main.cpp",
        Ask::TotalOutput,
        &["42\n", "operator new(4)\n"]
    ),
    example!("17-overload-new", "main.cpp", Ask::Allocations, &["0", "2", "3"]),
    example!("18-realloc", "main.c", Ask::InPlace("int *moved = realloc"), &[]),
    example!(
        "19-int-array-delete",
        "main.cpp",
        Ask::FaultKind,
        &["none", "double-free", "invalid-free"]
    ),
];

impl Session {
    /// The prediction question of the example in folder `name`, answered from a run of its own.
    pub fn question(&mut self, name: &str) -> Option<QuestionView> {
        let example = EXAMPLES.iter().find(|example| example.name == name)?;
        if let Ask::Compiles { refused } = example.ask {
            return compiles(example, refused);
        }
        let run = run(example)?;
        answer(example, &run)
    }
}

/// What happened in one run of an example.
struct Run {
    sources: SourceMap,
    machine: Machine,
    /// Each event with its step and the line of that step.
    events: Vec<(u64, u32, Event)>,
}

fn compile(example: &Example) -> (SourceMap, front::Compilation) {
    let mut sources = SourceMap::default();
    let file = sources.add(example.file, example.text, Origin::Learner);
    let model = Options::default().model;
    let compilation = front::compile(&mut sources, &[file], Dialect::of_file(example.file), model);
    (sources, compilation)
}

fn run(example: &Example) -> Option<Run> {
    let (sources, compilation) = compile(example);
    if !compilation.is_ok() {
        return None;
    }
    let program = code::lower::lower(compilation.program());
    let mut machine = Machine::new(Rc::new(program), Options::default());
    let mut events = Vec::new();
    while machine.step() < MOST_STEPS {
        let line = machine.next_step().map_or(0, |step| sources.line_col(step.span).line);
        let step = machine.step();
        let mut log = Log {
            events: Some(Vec::new()),
            ..Log::default()
        };
        let outcome = machine.run(
            Limit {
                step: step + 1,
                fuel_ops: u64::MAX,
            },
            &mut log,
        );
        events.extend(
            log.events
                .unwrap_or_default()
                .into_iter()
                .map(|event| (step, line, event)),
        );
        if matches!(outcome, Outcome::Stopped(_)) {
            break;
        }
    }
    Some(Run {
        sources,
        machine,
        events,
    })
}

/// An answer before it is put among the others.
struct Answer {
    question: Message,
    right: Message,
    others: Vec<Message>,
    step: Option<u64>,
}

fn answer(example: &Example, run: &Run) -> Option<QuestionView> {
    let line_of = |piece: &str| line_of(example, piece);
    let count = |question: &'static str, number: u64, step: Option<u64>| numbers(example, question, number, step);
    let answer = match example.ask {
        Ask::LeakedBytes => {
            let lost = classify(&run.machine)
                .into_iter()
                .filter(|(_, reach)| *reach != Reach::StillReachable);
            let size = |id| {
                run.machine
                    .memory()
                    .allocation(id)
                    .map_or(0, |found| found.range.size())
            };
            bytes(example, "question-leaked-bytes", lost.map(|(id, _)| size(id)).sum())
        }
        Ask::BytesInUse => bytes(example, "question-bytes-in-use", run.machine.totals().in_use_bytes),
        Ask::Allocations => count("question-allocations", run.machine.totals().allocations, None),
        Ask::ConstructorRuns => {
            let runs = run
                .events
                .iter()
                .filter(|event| matches!(event.2, Event::Construct { .. }));
            let last = runs.clone().next_back().map(|event| event.0);
            count("question-constructor-runs", runs.count() as u64, last)
        }
        Ask::SystemCalls => {
            let calls = run
                .events
                .iter()
                .filter_map(|event| cost(&event.2))
                .map(|cost| cost.system_calls);
            count("question-system-calls", calls.sum(), None)
        }
        Ask::Deepest(function) => {
            let program = run.machine.program();
            let named = |frame: &&crate::vm::Frame| &*program.body(frame.body).name == function;
            let depth = run.machine.frames().iter().filter(named).count() as u64;
            let mut answer = count("question-deepest", depth, Some(run.machine.step()));
            answer.question = answer.question.arg("function", function);
            answer
        }
        Ask::OutputOfLine(piece) => {
            let line = line_of(piece)?;
            let printed = run
                .events
                .iter()
                .filter(|event| event.1 == line)
                .map(|event| (event.0, output(&event.2)));
            let text: String = printed.clone().map(|found| found.1).collect();
            let step = printed
                .filter(|found| !found.1.is_empty())
                .map(|found| found.0 + 1)
                .next();
            let mut answer = texts(example, "question-output-of-line", &text, step);
            answer.question = answer.question.arg("line", line);
            answer
        }
        Ask::TotalOutput => {
            let text = run.machine.stdout().to_text();
            let last = text.trim_end().lines().last().unwrap_or("").to_owned();
            texts(example, "question-total-output", &last, Some(run.machine.step()))
        }
        Ask::LowerAddress { earlier, line } => {
            let (earlier, line) = (line_of(earlier)?, line_of(line)?);
            let (first, second) = (block_of(run, earlier)?, block_of(run, line)?);
            let said = |id| Message::new(id).arg("line", line).arg("earlier", earlier);
            let (right, other) = if first.1 < second.1 {
                ("question-first", "question-second")
            } else {
                ("question-second", "question-first")
            };
            Answer {
                question: said("question-lower-address"),
                right: said(right),
                others: vec![said(other)],
                step: Some(second.0 + 1),
            }
        }
        Ask::FaultLine => {
            let fault = run.machine.faults().first();
            let line = fault.map_or(0, |fault| run.sources.line_col(fault.span).line);
            let said = |line: u32| match line {
                0 => Message::new("question-no-line"),
                line => Message::new("question-line").arg("line", line),
            };
            let mut lines: Vec<u32> = example.others.iter().filter_map(|piece| line_of(piece)).collect();
            lines.push(0);
            sort_by_key(&mut lines, |line| *line);
            lines.dedup();
            lines.retain(|other| *other != line);
            Answer {
                question: Message::new("question-fault-line"),
                right: said(line),
                others: lines.into_iter().map(said).collect(),
                step: fault.map(|fault| fault.step),
            }
        }
        Ask::FaultKind => {
            let fault = run.machine.faults().first();
            let kind = fault.map_or("none", |fault| fault.kind.name());
            let said = |kind: &str| Message::new("question-kind").arg("kind", kind);
            Answer {
                question: Message::new("question-fault-kind"),
                right: said(kind),
                others: example
                    .others
                    .iter()
                    .filter(|other| **other != kind)
                    .map(|other| said(other))
                    .collect(),
                step: fault.map(|fault| fault.step),
            }
        }
        Ask::InPlace(piece) => {
            let line = line_of(piece)?;
            let found = run
                .events
                .iter()
                .filter(|event| event.1 == line)
                .find_map(|event| match &event.2 {
                    Event::Realloc { from, to, .. } if from.start == to.start => {
                        Some((event.0, "question-grows-in-place"))
                    }
                    Event::Realloc { .. } => Some((event.0, "question-moves")),
                    Event::AllocFailed { .. } => Some((event.0, "question-fails")),
                    _ => None,
                })?;
            let all = ["question-grows-in-place", "question-moves", "question-fails"];
            Answer {
                question: Message::new("question-in-place").arg("line", line),
                right: Message::new(found.1),
                others: all.into_iter().filter(|id| *id != found.1).map(Message::new).collect(),
                step: Some(found.0 + 1),
            }
        }
        Ask::Compiles { .. } => return None,
    };
    Some(view(answer))
}

/// Both answers come from compiling: as it stands, and as it would be.
fn compiles(example: &Example, refused: &'static str) -> Option<QuestionView> {
    let line = line_of(example, refused)?;
    let accepts = Message::new("question-accepts");
    let refuses = Message::new("question-refuses").arg("line", line);
    let is_ok = compile(example).1.is_ok();
    let (right, other) = if is_ok { (accepts, refuses) } else { (refuses, accepts) };
    Some(view(Answer {
        question: Message::new("question-compiles"),
        right,
        others: vec![other],
        step: None,
    }))
}

fn numbers(example: &Example, question: &'static str, right: u64, step: Option<u64>) -> Answer {
    with_numbers(example, question, "question-number", right, step)
}

fn bytes(example: &Example, question: &'static str, right: u64) -> Answer {
    with_numbers(example, question, "question-bytes", right, None)
}

fn with_numbers(
    example: &Example,
    question: &'static str,
    choice: &'static str,
    right: u64,
    step: Option<u64>,
) -> Answer {
    let said = |number: u64| Message::new(choice).arg("number", number);
    let others = example.others.iter().filter_map(|other| other.parse::<u64>().ok());
    Answer {
        question: Message::new(question),
        right: said(right),
        others: others.filter(|other| *other != right).map(said).collect(),
        step,
    }
}

fn texts(example: &Example, question: &'static str, right: &str, step: Option<u64>) -> Answer {
    let said = |text: &str| match text.trim_end() {
        "" => Message::new("question-nothing"),
        text => Message::new("question-text").arg("text", text),
    };
    let others = example
        .others
        .iter()
        .filter(|other| other.trim_end() != right.trim_end());
    Answer {
        question: Message::new(question),
        right: said(right),
        others: others.map(|other| said(other)).collect(),
        step,
    }
}

/// Sorted by what they say, so that the place tells nothing.
fn view(answer: Answer) -> QuestionView {
    let mut choices: Vec<(bool, Message)> = answer.others.into_iter().map(|other| (false, other)).collect();
    choices.push((true, answer.right));
    sort_by_key(&mut choices, |(_, message)| sort_key(message));
    let right = choices.iter().position(|(is_right, _)| *is_right).unwrap_or(0);
    QuestionView {
        question: show::message(&answer.question),
        choices: choices.iter().map(|(_, message)| show::message(message)).collect(),
        answer: right as u32,
        step: answer.step,
    }
}

fn sort_key(message: &Message) -> (i64, String) {
    use crate::diag::Arg;
    let number = message.args.iter().find_map(|(_, arg)| match arg {
        Arg::Number(number) => Some(*number),
        Arg::Text(_) => None,
    });
    let text = message.args.iter().find_map(|(_, arg)| match arg {
        Arg::Text(text) => Some(text.clone()),
        Arg::Number(_) => None,
    });
    (
        number.unwrap_or(i64::MAX),
        text.unwrap_or_else(|| message.id.to_owned()),
    )
}

fn line_of(example: &Example, piece: &str) -> Option<u32> {
    let at = example.text.lines().position(|line| line.contains(piece))?;
    u32::try_from(at + 1).ok()
}

/// The step and address of the block that a line allocated.
fn block_of(run: &Run, line: u32) -> Option<(u64, crate::memory::Addr)> {
    run.events
        .iter()
        .filter(|event| event.1 == line)
        .find_map(|event| match &event.2 {
            Event::Alloc { range, .. } => Some((event.0, range.start)),
            _ => None,
        })
}

fn output(event: &Event) -> String {
    match event {
        Event::Output { error: false, bytes } => String::from_utf8_lossy(bytes).into_owned(),
        _ => String::new(),
    }
}

fn cost(event: &Event) -> Option<HeapCost> {
    match event {
        Event::Alloc { cost, .. } | Event::Free { cost, .. } | Event::Realloc { cost, .. } => Some(*cost),
        _ => None,
    }
}
