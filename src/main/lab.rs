//! `heapwise lab`: a trace of allocations, or those of a program, served by one allocator or by several side by side.

use std::io::{BufWriter, IsTerminal, Read, Write};

use heapwise::diag::Message;
use heapwise::diag::render::{self, Texts};
use heapwise::heap::lab::{Process, Run, Sample, Trace, write_addresses};
use heapwise::heap::{AllocatorKind, HeapCost, HeapError};
use heapwise::session::{Lab as Bench, LoadOptions, Session, allocators, no_operation};
use heapwise::view::LabTableView;
use serde_json::json;

use super::Language;

/// Options of `heapwise lab`.
#[derive(clap::Args)]
pub(super) struct Lab {
    /// A trace: a line an operation, `a ID SIZE`, `c ID N SIZE`, `m ID ALIGN SIZE`, `r ID SIZE`, `f ID`; or a malloc-lab
    /// .rep file; or a C or C++ program, whose requests are served.
    file: String,
    /// Which allocators: names with commas between, or all.
    #[arg(long, default_value = "all")]
    allocators: String,
    /// What every operation came to, under the first of them (glibc).
    #[arg(long)]
    addresses: bool,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
    /// How many times the heap is looked at on the way, at most (for --json).
    #[arg(long, default_value = "100")]
    samples: usize,
    /// Bytes of heap (suffixes K, M, G); 1024G for a trace and 1G for a program when absent.
    #[arg(long, value_parser = super::size)]
    heap_limit: Option<u64>,
    /// The program's standard input.
    #[arg(long)]
    stdin: Option<String>,
    /// Language of the messages.
    #[arg(long, value_enum, default_value = "en")]
    pub(super) locale: Language,
}

/// Endings of files that are programs.
const PROGRAMS: [&str; 6] = [".c", ".cc", ".cpp", ".cxx", ".c++", ".C"];

/// Runs the verb; its exit status.
pub(super) fn execute(lab: &Lab, texts: &Texts) -> i32 {
    let names: Vec<String> = match lab.allocators.as_str() {
        "all" => AllocatorKind::usual()
            .iter()
            .map(|kind| kind.name().to_owned())
            .collect(),
        list => list.split(',').map(|name| name.trim().to_owned()).collect(),
    };
    let kinds = match allocators(&names) {
        Ok(kinds) => kinds,
        Err(message) => return complain("", &message, texts),
    };
    let is_program = PROGRAMS.iter().any(|end| lab.file.ends_with(end));
    let limit = lab.heap_limit.unwrap_or(if is_program { 1 << 30 } else { 1 << 40 });
    let trace = match read(lab, is_program, limit, texts) {
        Ok(trace) => trace,
        Err(status) => return status,
    };
    if lab.addresses {
        return addresses(kinds.first().copied().unwrap_or_default(), &trace, limit);
    }
    let samples = if lab.json { lab.samples } else { 2 };
    let mut bench = Bench::new(&kinds, trace, limit, samples);
    while !bench.work(u64::MAX).done {}
    super::print(&if lab.json {
        json(&bench)
    } else {
        table(&bench.table(), texts)
    });
    0
}

/// The trace, or that of the program; or the exit status.
fn read(lab: &Lab, is_program: bool, limit: u64, texts: &Texts) -> Result<Trace, i32> {
    let contents = |name: &str| std::fs::read(name).map_err(|error| super::cannot_read(name, &error, texts));
    if !is_program {
        let text = String::from_utf8_lossy(&contents(&lab.file)?).into_owned();
        return Trace::parse(&text).map_err(|error| complain(&lab.file, &no_operation(&error), texts));
    }
    let files = super::files::read(std::slice::from_ref(&lab.file))
        .map_err(|(name, error)| super::cannot_read(&name, &error, texts))?;
    let mut options = LoadOptions::default();
    options.machine.heap_limit = limit;
    if let Some(name) = &lab.stdin {
        options.machine.stdin = contents(name)?;
    }
    let mut session = Session::new();
    let ok = session.load(&files, &options).ok;
    if ok && lab.stdin.is_none() && session.reads_input() && !std::io::stdin().is_terminal() {
        // An unreadable standard input is an empty one.
        let _ = std::io::stdin().read_to_end(&mut options.machine.stdin);
        session.load(&files, &options);
    }
    if !ok {
        for diagnostic in session.diagnostics() {
            let _ = write!(
                std::io::stderr(),
                "{}",
                render::render(diagnostic, session.sources(), texts)
            );
        }
        return Err(125);
    }
    let mut bench = session.lab(&[]);
    while !bench.work(u64::MAX).done {}
    Ok(bench.comparison().trace().clone())
}

fn table(view: &LabTableView, texts: &Texts) -> String {
    let mut cells: Vec<Vec<String>> = vec![vec![texts.say(&Message::new("lab-allocator"))]];
    cells[0].extend(view.columns.iter().map(|column| texts.say(&Message::new(column.id))));
    for row in &view.rows {
        let mut line = vec![row.allocator.clone()];
        for ((number, best), column) in row.numbers.iter().zip(&row.best).zip(&view.columns) {
            let mark = if *best { "*" } else { "" };
            line.push(if column.share {
                format!("{:.1} %{mark}", number * 100.0)
            } else {
                format!("{number:.0}{mark}")
            });
        }
        cells.push(line);
    }
    let width = |text: &String| text.chars().map(|c| if c >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>();
    let widths: Vec<usize> = (0..=view.columns.len())
        .map(|column| cells.iter().map(|row| width(&row[column])).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in &cells {
        for (index, (cell, most)) in row.iter().zip(&widths).enumerate() {
            let padding = " ".repeat(most - width(cell));
            text += &if index == 0 {
                format!("{cell}{padding}")
            } else {
                format!("  {padding}{cell}")
            };
        }
        text.push('\n');
    }
    text
}

fn json(bench: &Bench) -> String {
    let cost = |cost: &HeapCost| {
        json!({
            "chunks": cost.chunks, "words": cost.words, "bytes_copied": cost.bytes, "system_calls": cost.system_calls
        })
    };
    let sample = |sample: &Sample| {
        json!({
            "op": sample.op, "payload": sample.payload, "heap": sample.heap, "free_blocks": sample.free_blocks,
            "utilisation": sample.utilisation, "internal_fragmentation": sample.internal,
            "external_fragmentation": sample.external, "failed": sample.failed, "cost": cost(&sample.cost)
        })
    };
    let one = |(index, run): (usize, &Run)| {
        let (end, samples) = (run.sample(), bench.comparison().samples(index));
        json!({
            "allocator": run.kind().name(), "ops": run.ops, "failed": run.failed,
            "peak_payload": run.peak_payload, "peak_heap": run.peak_heap, "utilisation": end.utilisation,
            "internal_fragmentation": end.internal, "external_fragmentation": end.external,
            "free_blocks": end.free_blocks, "cost": cost(&end.cost),
            "samples": samples.iter().map(sample).collect::<Vec<_>>()
        })
    };
    let runs: Vec<_> = bench.comparison().runs().iter().enumerate().map(one).collect();
    json!({ "allocators": runs }).to_string()
}

fn addresses(kind: AllocatorKind, trace: &Trace, limit: u64) -> i32 {
    let mut process = Process::new(kind, limit);
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let end = write_addresses(&mut process, trace, &mut out);
    // A reader that has gone away is no error.
    let _ = out.flush();
    match end {
        Ok(Err(HeapError::Abort(text))) => {
            let _ = writeln!(std::io::stderr(), "{text}");
            134
        }
        Ok(Err(HeapError::Segfault(_) | HeapError::Endless)) => 139,
        Ok(Ok(())) | Err(_) => 0,
    }
}

fn complain(file: &str, message: &Message, texts: &Texts) -> i32 {
    let place = if file.is_empty() {
        String::new()
    } else {
        format!("{file}: ")
    };
    let _ = writeln!(std::io::stderr(), "heapwise: {place}{}", texts.say(message));
    125
}
