//! Traces: what a program asked of its allocator, one line an operation, so that any allocator can be asked the same.
//!
//! ```text
//! a ID SIZE         malloc            r ID SIZE   realloc of block ID (malloc when there is none)
//! c ID N SIZE       calloc            f ID        free
//! m ID ALIGN SIZE   memalign          t PAD       malloc_trim
//!                                     o NUMBER V  mallopt
//! ```
//! The `.rep` files of the malloc lab (CS:APP) begin with lines that hold one number; those are skipped, as are empty
//! lines and lines that begin with `#`.

use rustc_hash::FxHashMap;

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Request {
    /// `malloc(size)`
    Malloc {
        /// Bytes.
        size: u64,
    },
    /// `calloc(count, size)`
    Calloc {
        /// Elements.
        count: u64,
        /// Bytes of one.
        size: u64,
    },
    /// `memalign(alignment, size)`
    Memalign {
        /// Wanted alignment.
        alignment: u64,
        /// Bytes.
        size: u64,
    },
    /// `realloc(block, size)`
    Realloc {
        /// Bytes.
        size: u64,
    },
    /// `free(block)`
    Free,
    /// `malloc_trim(pad)`
    Trim {
        /// Bytes of the top to keep.
        pad: u64,
    },
    /// `mallopt(parameter, value)`
    Option {
        /// `M_MMAP_THRESHOLD` and its like.
        parameter: i32,
        /// Its new value.
        value: i32,
    },
}

impl Request {
    /// The letter of its line.
    pub fn letter(self) -> char {
        match self {
            Request::Malloc { .. } => 'a',
            Request::Calloc { .. } => 'c',
            Request::Memalign { .. } => 'm',
            Request::Realloc { .. } => 'r',
            Request::Free => 'f',
            Request::Trim { .. } => 't',
            Request::Option { .. } => 'o',
        }
    }

    /// Whether NULL as the answer means that there was no memory.
    pub fn wants_block(self) -> bool {
        !matches!(
            self,
            Request::Free | Request::Realloc { size: 0 } | Request::Trim { .. } | Request::Option { .. }
        )
    }

    /// Bytes asked for; 0 for a release. A product too large counts as all there is.
    pub fn bytes(self) -> u64 {
        match self {
            Request::Malloc { size } | Request::Memalign { size, .. } | Request::Realloc { size } => size,
            Request::Calloc { count, size } => count.saturating_mul(size),
            Request::Free | Request::Option { .. } => 0,
            Request::Trim { pad } => pad,
        }
    }
}

/// One line of a trace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TraceOp {
    /// The block's name in the trace.
    pub id: i64,
    /// Where the block's address is kept: names are numbered in order of appearance.
    pub slot: usize,
    /// What is asked.
    pub request: Request,
}

/// A whole trace.
#[derive(Clone, Default, Debug)]
pub struct Trace {
    /// The operations in order.
    pub ops: Vec<TraceOp>,
    /// Number of different blocks.
    pub slots: usize,
}

/// A line that is no operation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TraceError {
    /// Its number, from 1.
    pub line: usize,
    /// Its text, cut to a readable length.
    pub text: String,
}

impl Trace {
    /// Reads a trace.
    ///
    /// # Errors
    /// At the first line that is no operation.
    pub fn parse(text: &str) -> Result<Trace, TraceError> {
        let mut trace = Trace::default();
        let mut slots: FxHashMap<i64, usize> = FxHashMap::default();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') || line.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let Some((id, request)) = parse_line(line) else {
                let text = line.chars().take(80).collect();
                return Err(TraceError { line: index + 1, text });
            };
            let next = slots.len();
            let slot = *slots.entry(id).or_insert(next);
            trace.ops.push(TraceOp { id, slot, request });
        }
        trace.slots = slots.len();
        Ok(trace)
    }

    /// The trace as text again.
    pub fn text(&self) -> String {
        use std::fmt::Write as _;
        let mut text = String::new();
        for op in &self.ops {
            let (letter, id) = (op.request.letter(), op.id);
            // Writing to a string cannot fail.
            let _ = match op.request {
                Request::Malloc { size } | Request::Realloc { size } => writeln!(text, "{letter} {id} {size}"),
                Request::Calloc { count, size } => writeln!(text, "c {id} {count} {size}"),
                Request::Memalign { alignment, size } => writeln!(text, "m {id} {alignment} {size}"),
                Request::Free => writeln!(text, "f {id}"),
                Request::Trim { pad } => writeln!(text, "t {pad}"),
                Request::Option { parameter, value } => writeln!(text, "o {parameter} {value}"),
            };
        }
        text
    }
}

/// The block's name and what is asked.
fn parse_line(line: &str) -> Option<(i64, Request)> {
    let mut words = line.split_ascii_whitespace();
    let letter = words.next()?;
    let first = words.next()?;
    let mut number = || words.next()?.parse::<u64>().ok();
    let request = match letter {
        "a" => Request::Malloc { size: number()? },
        "c" => Request::Calloc {
            count: number()?,
            size: number()?,
        },
        "m" => Request::Memalign {
            alignment: number()?,
            size: number()?,
        },
        "r" => Request::Realloc { size: number()? },
        "f" => Request::Free,
        "t" => {
            let pad = first.parse().ok()?;
            return words.next().is_none().then_some((0, Request::Trim { pad }));
        }
        "o" => {
            let parameter = first.parse().ok()?;
            let value = words.next()?.parse().ok()?;
            return words
                .next()
                .is_none()
                .then_some((0, Request::Option { parameter, value }));
        }
        _ => return None,
    };
    let id = first.parse().ok()?;
    words.next().is_none().then_some((id, request))
}
