//! The lab for the page: several allocators serving the same requests. Long lists are flat, with the columns named here.

use serde::Serialize;

use super::MessageView;

/// Columns of a series and of [`LabHeapView::numbers`]: the heap of one allocator after some operations.
pub mod number_column {
    /// Operations served.
    pub const OP: usize = 0;
    /// The program's step that asked for the last of them; the operation itself for a trace.
    pub const STEP: usize = 1;
    /// Bytes asked for and not given back.
    pub const PAYLOAD: usize = 2;
    /// Bytes held from the system.
    pub const HEAP: usize = 3;
    /// Peak payload / peak heap so far (a share, 0 to 1).
    pub const UTILISATION: usize = 4;
    /// Share of the blocks in use that is not payload.
    pub const INTERNAL: usize = 5;
    /// Share of the free bytes that is not in the largest free block.
    pub const EXTERNAL: usize = 6;
    /// Free blocks.
    pub const FREE_BLOCKS: usize = 7;
    /// Cost so far: blocks visited.
    pub const CHUNKS: usize = 8;
    /// Cost so far: words of allocator state read or written.
    pub const WORDS: usize = 9;
    /// Cost so far: bytes copied or zeroed.
    pub const BYTES_COPIED: usize = 10;
    /// Cost so far: system calls.
    pub const SYSTEM_CALLS: usize = 11;
    /// Requests that got NULL.
    pub const FAILED: usize = 12;
    /// How many columns there are.
    pub const COUNT: usize = 13;
}

/// Columns of [`LabHeapView::blocks`].
pub mod lab_block_column {
    /// First byte (its size word).
    pub const ADDR: usize = 0;
    /// Bytes, header included.
    pub const SIZE: usize = 1;
    /// Bytes asked for in it; 0 when it is free or the allocator's own.
    pub const PAYLOAD: usize = 2;
    /// A [`block_state`](super::block_state): malloc, library (the allocator's own), the free ones, top, corrupt.
    pub const STATE: usize = 3;
    /// How many columns there are.
    pub const COUNT: usize = 4;
}

/// Columns of [`LabHeapView::strips`]: the whole heap cut into strips of equal size, in bytes.
pub mod strip_column {
    /// Asked for by the program.
    pub const PAYLOAD: usize = 0;
    /// In blocks in use, but not payload: headers, rounding, the allocator's own.
    pub const OVERHEAD: usize = 1;
    /// In free blocks.
    pub const FREE: usize = 2;
    /// In the unused end of the heap.
    pub const TOP: usize = 3;
    /// How many columns there are.
    pub const COUNT: usize = 4;
}

/// A lab that was opened.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LabView {
    /// Whether there is something to serve.
    pub ok: bool,
    /// Why not: a line of the trace that is no operation, an allocator that nobody knows.
    pub problem: Option<MessageView>,
    /// The allocators, in the order asked for: all lists below follow it.
    pub allocators: Vec<String>,
    /// Whether a program is run (its steps are on the abscissa), not a trace.
    pub program: bool,
}

/// How far the work has come.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LabProgressView {
    /// All has been served.
    pub done: bool,
    /// Operations that every allocator has served.
    pub ops: u64,
    /// Operations known: of the whole trace, or of the program as far as it has run.
    pub total: u64,
    /// Whether the program has come to its end: `total` is final.
    pub total_known: bool,
    /// The program's steps so far; operations for a trace.
    pub step: u64,
}

/// The table.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LabTableView {
    /// What is compared.
    pub columns: Vec<LabColumnView>,
    /// One row an allocator.
    pub rows: Vec<LabRowView>,
}

/// One column.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LabColumnView {
    /// The title's Fluent id.
    pub id: &'static str,
    /// Whether its numbers are shares, 0 to 1.
    pub share: bool,
}

/// One allocator.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LabRowView {
    /// Its name.
    pub allocator: String,
    /// A number for each column.
    pub numbers: Vec<f64>,
    /// Whether it is the best of its column (more than one may be; none where all are alike).
    pub best: Vec<bool>,
    /// Its last words, when it found its own words corrupted.
    pub error: Option<String>,
}

/// One allocator's heap at one operation.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LabHeapView {
    /// Its name.
    pub allocator: String,
    /// First byte of the heap.
    pub start: u64,
    /// The break.
    pub end: u64,
    /// Blocks of the heap proper.
    pub block_count: u64,
    /// Mappings of their own beside it.
    pub mapped_count: u64,
    /// Bytes of those.
    pub mapped_bytes: u64,
    /// Exact numbers: columns [`number_column`].
    pub numbers: Vec<f64>,
    /// Blocks by address, mappings last, from `heap_from` on and at most `max_blocks`: columns [`lab_block_column`].
    pub blocks: Vec<f64>,
    /// The whole heap proper in `strips` strips: columns [`strip_column`].
    pub strips: Vec<f64>,
}
