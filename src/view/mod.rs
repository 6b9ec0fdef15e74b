//! Pictures of one step: plain structs, ready to draw. The page computes pixels, never meaning.
//!
//! Every struct is small and bounded by the viewport. What is asked at every step and can be long (heap blocks, arrows,
//! changed ranges) is flat: one number after the other, fixed columns, so that it crosses to the page as a
//! `Float64Array`. Addresses fit a double exactly (below 2^53). `www/src/engine/model.ts` mirrors this file.

mod arrows;
pub mod ask;
mod changed;
mod content;
mod globals;
mod heap;
pub mod lab;
mod lost;
mod picture;
mod stack;
pub mod text;
mod value;

use serde::{Deserialize, Serialize};

pub use ask::{FileView, LabViewport, OptionsView, QuestionView};
pub use lab::{
    LabColumnView, LabHeapView, LabProgressView, LabRowView, LabTableView, LabView, lab_block_column, number_column,
    strip_column,
};
pub use picture::{LastStep, object, picture, place};

/// A sentence of `locales/`: its id and arguments (text or number).
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct MessageView {
    /// Fluent id.
    pub id: String,
    /// Arguments by name.
    pub args: Vec<(String, ArgView)>,
}

/// An argument of a sentence.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum ArgView {
    /// Shown as it is.
    Text(String),
    /// Takes part in plural rules.
    Number(f64),
}

/// A stretch of source, lines and columns from 1 (end exclusive).
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PlaceView {
    /// File name, e.g. `main.c` or `console:2`.
    pub file: String,
    /// Line of the first character.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column of the end.
    pub end_column: u32,
}

/// What part of memory the page wants described in detail.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(default)]
pub struct Viewport {
    /// Heap blocks are listed from the one around this address on; 0 for the heap's start.
    pub heap_from: u64,
    /// At most this many heap blocks.
    pub max_blocks: u32,
    /// At most this many frames, innermost first.
    pub max_frames: u32,
    /// At most this many elements of an array or block are spelled out.
    pub max_cells: u32,
}

impl Default for Viewport {
    fn default() -> Viewport {
        Viewport {
            heap_from: 0,
            max_blocks: 400,
            max_frames: 64,
            max_cells: 64,
        }
    }
}

/// Everything the page draws at one step.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Snapshot {
    /// Steps done so far: 0 is before the first.
    pub step: u64,
    /// Steps recorded so far; the whole run when `finished`.
    pub steps: u64,
    /// The recording has reached the program's end (or a stop).
    pub finished: bool,
    /// Why it stands still, when `step == steps` and `finished`.
    pub stop: Option<StopView>,
    /// What runs next.
    pub next: Option<PlaceView>,
    /// What has just run.
    pub previous: Option<PlaceView>,
    /// Stack frames, innermost first.
    pub frames: Vec<FrameView>,
    /// How many frames there are in all.
    pub frame_count: u32,
    /// The learner's globals and static locals.
    pub globals: Vec<VariableView>,
    /// String literals that something visible points to.
    pub strings: Vec<VariableView>,
    /// The heap.
    pub heap: HeapView,
    /// Arrows: columns `from_addr, from_size, to_addr, state` (see [`arrow_state`]).
    pub arrows: Vec<f64>,
    /// Bytes this step changed: columns `start, end`.
    pub changed: Vec<f64>,
    /// The map of the space, by address.
    pub segments: Vec<SegmentView>,
    /// Stack pointer.
    pub rsp: u64,
    /// Frame pointer.
    pub rbp: u64,
    /// What the machine calls the stack pointer: `rsp`, `esp`.
    pub stack_register: String,
    /// What it calls the frame pointer: `rbp`, `ebp`.
    pub frame_register: String,
    /// What this step did, in sentences.
    pub explanation: Vec<MessageView>,
    /// Standard output up to this step.
    pub stdout: String,
    /// Standard error up to this step.
    pub stderr: String,
    /// Bytes of standard input taken up to this step.
    pub stdin_read: u64,
    /// Faults up to this step (indices into the report's list).
    pub faults: u32,
    /// Counters up to this step.
    pub totals: HeapTotals,
}

impl Snapshot {
    /// The picture when there is no program.
    pub fn empty() -> Snapshot {
        Snapshot {
            step: 0,
            steps: 0,
            finished: false,
            stop: None,
            next: None,
            previous: None,
            frames: Vec::new(),
            frame_count: 0,
            globals: Vec::new(),
            strings: Vec::new(),
            heap: HeapView {
                start: 0,
                end: 0,
                block_count: 0,
                blocks: Vec::new(),
                files: Vec::new(),
                contents: Vec::new(),
            },
            arrows: Vec::new(),
            changed: Vec::new(),
            segments: Vec::new(),
            rsp: 0,
            rbp: 0,
            stack_register: String::new(),
            frame_register: String::new(),
            explanation: Vec::new(),
            stdout: String::new(),
            stderr: String::new(),
            stdin_read: 0,
            faults: 0,
            totals: HeapTotals::default(),
        }
    }
}

/// States of an arrow (column 3 of [`Snapshot::arrows`]).
pub mod arrow_state {
    /// Points into something alive.
    pub const LIVE: u8 = 0;
    /// Points to something freed or out of scope.
    pub const DANGLING: u8 = 1;
    /// Points outside what it came from.
    pub const OUTSIDE: u8 = 2;
    /// Points nowhere.
    pub const WILD: u8 = 3;
    /// Points just behind the end of what it came from: that is allowed, but nothing is there to be read.
    pub const END: u8 = 4;
}

/// Why the machine stands still.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct StopView {
    /// `exited faulted aborted signalled out-of-steps out-of-memory output-limit unsupported needs-input`
    pub kind: String,
    /// Exit status.
    pub exit_code: Option<i32>,
    /// The sentence for it.
    pub message: MessageView,
}

/// One stack frame.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FrameView {
    /// 0 is the innermost.
    pub index: u32,
    /// The function's name; `console` for the console's own frame.
    pub function: String,
    /// Lowest address of the frame.
    pub low: u64,
    /// One past its highest (behind the return address).
    pub high: u64,
    /// Frame pointer.
    pub rbp: u64,
    /// Where it stands.
    pub place: Option<PlaceView>,
    /// Its words from high to low addresses: return address, saved frame pointer, variables, padding.
    pub slots: Vec<SlotView>,
}

/// A stretch of a frame.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SlotView {
    /// `return-address saved-frame-pointer parameter variable temporary padding`
    pub kind: &'static str,
    /// Its variable, or the word's value; padding has an empty name.
    pub variable: VariableView,
}

/// A named stretch of memory with its value.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct VariableView {
    /// Name as written; empty when it has none.
    pub name: String,
    /// Type as written in C.
    pub ty: String,
    /// Address.
    pub addr: u64,
    /// Bytes.
    pub size: u64,
    /// In scope: its declaration has been passed and its block not ended.
    pub alive: bool,
    /// Its value.
    pub value: ValueView,
}

/// A value, spelled out.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ValueView {
    /// As C would write it (`42`, `'a'`, `0x5555555592a0`, `"hi"`); empty for records and arrays.
    pub text: String,
    /// `defined`, `undefined` or `partly`.
    pub state: &'static str,
    /// For a pointer: where to.
    pub target: Option<u64>,
    /// Members or elements (at most `max_cells`), each with its own address.
    pub children: Vec<VariableView>,
    /// How many there are in all.
    pub child_count: u64,
}

/// The heap from its start to the break.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct HeapView {
    /// First byte.
    pub start: u64,
    /// The break.
    pub end: u64,
    /// How many blocks there are in all, mmapped ones included.
    pub block_count: u64,
    /// Columns: see [`block_column`]. In order of address; mmapped blocks last.
    pub blocks: Vec<f64>,
    /// The files that the blocks name.
    pub files: Vec<String>,
    /// For the visible blocks, by block index: what lies in them.
    pub contents: Vec<ContentView>,
}

/// Columns of [`HeapView::blocks`].
pub mod block_column {
    /// Address of the block's first byte: its size word (a mapping of its own: the word before).
    pub const ADDR: usize = 0;
    /// Bytes, header included.
    pub const SIZE: usize = 1;
    /// Address of the payload.
    pub const USER: usize = 2;
    /// Bytes asked for; 0 when free.
    pub const REQUESTED: usize = 3;
    /// One of [`super::block_state`].
    pub const STATE: usize = 4;
    /// Step of its birth; -1 unknown.
    pub const BORN_STEP: usize = 5;
    /// Line of its birth; 0 unknown, minus N for console line N.
    pub const BORN_LINE: usize = 6;
    /// Its file, an index of [`HeapView::files`](super::HeapView::files).
    pub const BORN_FILE: usize = 7;
    /// Step of its release; -1 while in use.
    pub const DIED_STEP: usize = 8;
    /// Line of its release; 0 unknown, minus N for console line N.
    pub const DIED_LINE: usize = 9;
    /// Its file.
    pub const DIED_FILE: usize = 10;
    /// How many columns.
    pub const COUNT: usize = 11;
}

/// States of a block.
pub mod block_state {
    /// In use, from malloc.
    pub const MALLOC: u8 = 0;
    /// In use, from new.
    pub const NEW: u8 = 1;
    /// In use, from new[].
    pub const NEW_ARRAY: u8 = 2;
    /// In use by the library itself.
    pub const LIBRARY: u8 = 3;
    /// In use, and no pointer leads to it any more.
    pub const LEAKED: u8 = 4;
    /// Free, in the tcache.
    pub const FREE_TCACHE: u8 = 5;
    /// Free, in a fastbin.
    pub const FREE_FAST: u8 = 6;
    /// Free, in the unsorted, a small or a large bin.
    pub const FREE_BIN: u8 = 7;
    /// The top chunk.
    pub const TOP: u8 = 8;
    /// Its words make no sense any more.
    pub const CORRUPT: u8 = 9;
}

/// What lies in a block's payload, typed by the pointers that lead to it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ContentView {
    /// Which block (index of its row).
    pub block: u32,
    /// The allocator's own words before the payload: `size` (with its flags A, M, P), before it `prev_size` while the
    /// chunk below is free (a mapping of its own has one too).
    pub header: Vec<VariableView>,
    /// In use: a value of array type with its cells as children (or one object of a class with virtual functions); raw
    /// bytes when no pointer's type is known. Free: the words that tie it into its list.
    pub value: VariableView,
}

/// One stretch of the address space.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SegmentView {
    /// `text rodata data bss heap mmap stack`
    pub kind: &'static str,
    /// First byte.
    pub start: u64,
    /// One past the last.
    pub end: u64,
}

/// Heap counters (the command line's `"heap"`).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize)]
pub struct HeapTotals {
    /// Bytes in use.
    pub in_use_bytes: u64,
    /// Blocks in use.
    pub in_use_blocks: u64,
    /// Allocations so far.
    pub allocations: u64,
    /// Releases so far.
    pub frees: u64,
    /// Bytes handed out so far.
    pub bytes_allocated: u64,
    /// Most bytes in use at one time.
    pub peak_bytes: u64,
}

/// A diagnostic, fault or leak in the list of problems.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ProblemView {
    /// `error warning note`
    pub severity: &'static str,
    /// `compile fault leak stop`
    pub source: &'static str,
    /// Fault or leak kind, or the diagnostic's id.
    pub kind: String,
    /// The sentence.
    pub message: MessageView,
    /// What it means, what a real machine does, how to mend it (faults).
    pub details: Vec<MessageView>,
    /// Where.
    pub place: Option<PlaceView>,
    /// Other places, each with its sentence and, when known, its step in time.
    pub labels: Vec<LabelView>,
    /// Edits that mend it, all of them together.
    pub fixes: Vec<FixView>,
    /// The step it belongs to.
    pub step: Option<u64>,
}

/// A second place.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LabelView {
    /// The sentence.
    pub message: MessageView,
    /// Where.
    pub place: PlaceView,
    /// When.
    pub step: Option<u64>,
}

/// An edit: replace the place by the text.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FixView {
    /// What to replace.
    pub place: PlaceView,
    /// By what.
    pub text: String,
}

/// The timeline, thinned to the width asked for.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct TimelineView {
    /// Steps recorded so far.
    pub steps: u64,
    /// Whether that is the whole run.
    pub finished: bool,
    /// Marks: columns `step, kind` with kind 0 call, 1 return, 2 alloc, 3 free, 4 output, 5 throw, 6 fault, 7 leak, 8 console.
    pub marks: Vec<f64>,
}

/// Answer to loading a program.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LoadView {
    /// It compiles and can run.
    pub ok: bool,
    /// Errors and warnings.
    pub problems: Vec<ProblemView>,
}

/// Answer to a slice of running, stepping or seeking.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ProgressView {
    /// The request is fulfilled; otherwise ask again (`go_on`).
    pub done: bool,
    /// Where the cursor is.
    pub step: u64,
    /// Steps recorded so far.
    pub steps: u64,
    /// Whether the recording is whole.
    pub finished: bool,
}

/// Answer to a console line.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ConsoleView {
    /// The line, as it was run (a missing `;` supplied).
    pub line: String,
    /// It compiled and ran to its end.
    pub ok: bool,
    /// An expression's value and type.
    pub value: Option<ValueView>,
    /// Its type.
    pub ty: String,
    /// What went wrong.
    pub problems: Vec<ProblemView>,
    /// Output it wrote.
    pub output: String,
    /// It has come to its end; else it runs on with more fuel, and nothing above is known yet.
    pub done: bool,
    /// What is to be said of it beside: where it ran, why it ended early.
    pub notes: Vec<MessageView>,
    /// Its place among the lines that undo takes back, which replaces what had it; none when it left no trace.
    pub place: Option<u32>,
}
