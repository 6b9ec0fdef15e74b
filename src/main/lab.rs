//! `heapwise lab`: a trace of allocations, served by one allocator or by several side by side.

use std::io::{BufWriter, Write};

use heapwise::diag::Message;
use heapwise::diag::render::Texts;
use heapwise::heap::lab::{Process, Trace, write_addresses};
use heapwise::heap::{AllocatorKind, HeapError};

use super::Language;

/// Options of `heapwise lab`.
#[derive(clap::Args)]
pub(super) struct Lab {
    /// A trace: a line an operation, `a ID SIZE`, `c ID N SIZE`, `m ID ALIGN SIZE`, `r ID SIZE`, `f ID`; or a malloc-lab
    /// .rep file.
    trace: String,
    /// What every operation came to, under glibc's allocator.
    #[arg(long)]
    addresses: bool,
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
    addresses(lab, &trace)
}

fn addresses(lab: &Lab, trace: &Trace) -> i32 {
    let mut process = Process::new(AllocatorKind::Glibc, lab.heap_limit);
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
