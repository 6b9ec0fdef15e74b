//! Standard input, output and error, buffered as glibc buffers them.
//!
//! On a terminal standard output is handed on at each newline and when its 1,024 bytes are full; into a pipe only when
//! 4,096 bytes are full. What is still buffered when the program is killed is lost, as in reality.

use super::chunks::Text;
use super::options::StdoutKind;
use crate::memory::Addr;

/// The console.
#[derive(Clone, Debug, Default)]
pub(super) struct Console {
    /// What has reached standard output.
    pub(super) stdout: Text,
    /// What has reached standard error.
    pub(super) stderr: Text,
    /// Written, but still in the buffer.
    pub(super) pending: Vec<u8>,
    /// Where the buffer lies in simulated memory, once it is made.
    pub(super) buffer: Option<Addr>,
    /// Bytes of standard input already read.
    pub(super) stdin_at: usize,
    /// A read met the end of standard input.
    pub(super) end_of_input: bool,
    /// The process's own files, and its streams.
    pub(super) files: std::rc::Rc<super::files::Files>,
}

/// Bytes of standard output's buffer.
pub(super) fn buffer_size(kind: StdoutKind) -> u64 {
    match kind {
        StdoutKind::Terminal => 1024,
        StdoutKind::Pipe => 4096,
    }
}

/// How many of `pending` bytes are handed on now.
pub(super) fn flushable(kind: StdoutKind, pending: &[u8]) -> usize {
    let size = buffer_size(kind) as usize;
    let by_size = pending.len() / size * size;
    let by_line = match kind {
        StdoutKind::Terminal => pending.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1),
        StdoutKind::Pipe => 0,
    };
    by_size.max(by_line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_gets_whole_lines_and_a_pipe_whole_buffers() {
        assert_eq!(flushable(StdoutKind::Terminal, b"ab\ncd"), 3);
        assert_eq!(flushable(StdoutKind::Terminal, &[b'x'; 1500]), 1024);
        assert_eq!(flushable(StdoutKind::Pipe, b"ab\ncd"), 0);
        assert_eq!(flushable(StdoutKind::Pipe, &[b'x'; 5000]), 4096);
    }
}
