//! What the page asks for: the only structs that come in from it.

use serde::{Deserialize, Serialize};

use super::MessageView;

/// One file of a program.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct FileView {
    /// Its name, e.g. `main.c`; decides the language when nothing else does.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// How a program is to be run; everything left out has the command line's default.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default)]
pub struct OptionsView {
    /// `c` or `c++`; by file name when absent.
    pub lang: Option<String>,
    /// `lp64` or `ilp32`.
    pub model: Option<String>,
    /// `stop`, `continue` or `stop-all`.
    pub on_fault: Option<String>,
    /// Bytes of heap.
    pub heap_limit: Option<f64>,
    /// Bytes of stack.
    pub stack_limit: Option<f64>,
    /// Steps.
    pub max_steps: Option<f64>,
    /// Host bytes for the whole simulation.
    pub max_memory: Option<f64>,
    /// Makes allocations fail: `N`, `every:K` or `after:BYTES`.
    pub fail_malloc: Option<String>,
    /// `glibc`, `first-fit` and so on, as on the command line.
    pub allocator: Option<String>,
    /// `terminal` or `pipe`.
    pub stdout: Option<String>,
    /// Standard input.
    pub stdin: Option<String>,
    /// More of it may be typed: a read behind its end waits.
    pub interactive: bool,
    /// `argv[1..]`.
    pub args: Vec<String>,
}

/// What part of the lab's heaps the page wants described.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(default)]
pub struct LabViewport {
    /// Blocks are listed from the one around this address on; 0 for the heap's start.
    pub heap_from: u64,
    /// At most this many blocks of each allocator.
    pub max_blocks: u32,
    /// The whole heap is cut into so many strips.
    pub strips: u32,
}

impl Default for LabViewport {
    fn default() -> LabViewport {
        LabViewport {
            heap_from: 0,
            max_blocks: 400,
            strips: 256,
        }
    }
}

/// A prediction question with its answer computed from the recording.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct QuestionView {
    /// The question.
    pub question: MessageView,
    /// What one may answer, in an order that does not give the answer away.
    pub choices: Vec<MessageView>,
    /// Index of the right one.
    pub answer: u32,
    /// The step that shows it.
    pub step: Option<u64>,
}
