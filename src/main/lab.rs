//! `heapwise lab`: a trace of allocations, served by one allocator or by several side by side.

use std::io::{BufWriter, Write};

use heapwise::diag::Message;
use heapwise::diag::render::Texts;
use heapwise::heap::lab::{Measured, Process, Sample, Trace, measure, write_addresses};
use heapwise::heap::{AllocatorKind, HeapCost, HeapError};
use serde_json::json;

use super::Language;

/// Options of `heapwise lab`.
#[derive(clap::Args)]
pub(super) struct Lab {
    /// A trace: a line an operation, `a ID SIZE`, `c ID N SIZE`, `m ID ALIGN SIZE`, `r ID SIZE`, `f ID`; or a malloc-lab
    /// .rep file.
    trace: String,
    /// Which allocators: names with commas between, or all.
    #[arg(long, default_value = "all")]
    allocators: String,
    /// What every operation came to, under the first of them (glibc).
    #[arg(long)]
    addresses: bool,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
    /// How many times the heap is looked at on the way (for --json).
    #[arg(long, default_value = "100")]
    samples: usize,
    /// Bytes of heap (suffixes K, M, G).
    #[arg(long, value_parser = super::size, default_value = "1024G")]
    heap_limit: u64,
    /// Language of the messages.
    #[arg(long, value_enum, default_value = "en")]
    pub(super) locale: Language,
}

/// Runs the verb; its exit status.
pub(super) fn execute(lab: &Lab, texts: &Texts) -> i32 {
    let text = match std::fs::read(&lab.trace) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => return super::cannot_read(&lab.trace, &error, texts),
    };
    let trace = match Trace::parse(&text) {
        Ok(trace) => trace,
        Err(error) => {
            let message = Message::new("lab-no-operation")
                .arg("file", lab.trace.as_str())
                .arg("line", error.line.to_string())
                .arg("text", error.text);
            return complain(&message, texts);
        }
    };
    let kinds = match allocators(&lab.allocators) {
        Ok(kinds) => kinds,
        Err(name) => return complain(&Message::new("lab-no-allocator").arg("name", name), texts),
    };
    if lab.addresses {
        return addresses(lab, kinds.first().copied().unwrap_or_default(), &trace);
    }
    let samples = if lab.json { lab.samples } else { 1 };
    let runs: Vec<Measured> = kinds
        .into_iter()
        .map(|kind| measure(kind, &trace, lab.heap_limit, samples))
        .collect();
    super::print(&if lab.json { json(&runs) } else { table(&runs, texts) });
    0
}

/// The allocators of a list, or the name that is none.
fn allocators(list: &str) -> Result<Vec<AllocatorKind>, String> {
    if list == "all" {
        return Ok(AllocatorKind::usual());
    }
    let names = list.split(',').map(str::trim);
    names
        .map(|name| AllocatorKind::of_name(name).ok_or_else(|| name.to_owned()))
        .collect()
}

/// Which end of a column is best.
#[derive(Clone, Copy, PartialEq)]
enum Best {
    Low,
    High,
    Neither,
}

/// A column: its title's message, which end is best, and the number.
type Column = (&'static str, Best, fn(&Measured) -> f64);

/// The columns of the table; shares stand between 0 and 1.
const COLUMNS: [Column; 11] = [
    ("lab-peak-payload", Best::Neither, |run| run.peak_payload as f64),
    ("lab-peak-heap", Best::Low, |run| run.peak_heap as f64),
    ("lab-utilisation", Best::High, Measured::utilisation),
    ("lab-internal", Best::Low, |run| run.end().internal),
    ("lab-external", Best::Low, |run| run.end().external),
    ("lab-free-blocks", Best::Low, |run| run.end().free_blocks as f64),
    ("lab-chunks", Best::Low, |run| run.end().cost.chunks as f64),
    ("lab-words", Best::Low, |run| run.end().cost.words as f64),
    ("lab-bytes", Best::Low, |run| run.end().cost.bytes as f64),
    ("lab-system-calls", Best::Low, |run| run.end().cost.system_calls as f64),
    ("lab-failed", Best::Low, |run| run.failed as f64),
];
/// The columns that are shares.
const SHARES: std::ops::Range<usize> = 2..5;

fn table(runs: &[Measured], texts: &Texts) -> String {
    let mut cells: Vec<Vec<String>> = vec![vec![texts.say(&Message::new("lab-allocator"))]];
    cells.extend(runs.iter().map(|run| vec![run.kind.name().to_owned()]));
    for (index, (title, best, number)) in COLUMNS.iter().enumerate() {
        let numbers: Vec<f64> = runs.iter().map(number).collect();
        let pick = match best {
            Best::Low => numbers.iter().copied().reduce(f64::min),
            Best::High => numbers.iter().copied().reduce(f64::max),
            Best::Neither => None,
        };
        // Where all are equal nobody is best.
        let pick = pick.filter(|pick| numbers.iter().any(|number| number != pick));
        cells[0].push(texts.say(&Message::new(title)));
        for (row, number) in cells.iter_mut().skip(1).zip(numbers) {
            let mark = if pick == Some(number) { "*" } else { "" };
            row.push(if SHARES.contains(&index) {
                format!("{:.1} %{mark}", number * 100.0)
            } else {
                format!("{number:.0}{mark}")
            });
        }
    }
    let width = |text: &String| text.chars().map(|c| if c >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>();
    let widths: Vec<usize> = (0..=COLUMNS.len())
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

fn json(runs: &[Measured]) -> String {
    let cost = |cost: &HeapCost| {
        json!({
            "chunks": cost.chunks, "words": cost.words, "bytes_copied": cost.bytes, "system_calls": cost.system_calls
        })
    };
    let sample = |sample: &Sample| {
        json!({
            "op": sample.op, "payload": sample.payload, "heap": sample.heap, "free_blocks": sample.free_blocks,
            "internal_fragmentation": sample.internal, "external_fragmentation": sample.external,
            "cost": cost(&sample.cost)
        })
    };
    let runs: Vec<_> = runs
        .iter()
        .map(|run| {
            let end = run.end();
            json!({
                "allocator": run.kind.name(), "ops": run.ops, "failed": run.failed,
                "peak_payload": run.peak_payload, "peak_heap": run.peak_heap, "utilisation": run.utilisation(),
                "internal_fragmentation": end.internal, "external_fragmentation": end.external,
                "free_blocks": end.free_blocks, "cost": cost(&end.cost),
                "samples": run.samples.iter().map(sample).collect::<Vec<_>>()
            })
        })
        .collect();
    json!({ "allocators": runs }).to_string()
}

fn addresses(lab: &Lab, kind: AllocatorKind, trace: &Trace) -> i32 {
    let mut process = Process::new(kind, lab.heap_limit);
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

fn complain(message: &Message, texts: &Texts) -> i32 {
    let _ = writeln!(std::io::stderr(), "heapwise: {}", texts.say(message));
    125
}
