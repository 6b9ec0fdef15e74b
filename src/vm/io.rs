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
    /// Where the buffer lies in simulated memory, once it is made; null when there is none.
    pub(super) buffer: Option<Addr>,
    /// What `setvbuf` said about it.
    pub(super) buffering: Option<Buffering>,
    /// Bytes of standard input already read.
    pub(super) stdin_at: usize,
    /// A read met the end of standard input.
    pub(super) end_of_input: bool,
    /// A read met the end of what has been typed so far.
    pub(super) waits: bool,
    /// The process's own files, and its streams.
    pub(super) files: std::rc::Rc<super::files::Files>,
}

/// When a buffer is handed on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Buffering {
    /// At once: there is none (`_IONBF`).
    Not,
    /// At each newline, and when its bytes are full (`_IOLBF`).
    Line(u64),
    /// When its bytes are full (`_IOFBF`).
    Full(u64),
}

impl Buffering {
    /// What a stream has that nobody has spoken about.
    pub(super) fn of_kind(kind: StdoutKind) -> Buffering {
        match kind {
            StdoutKind::Terminal => Buffering::Line(buffer_size(kind)),
            StdoutKind::Pipe => Buffering::Full(buffer_size(kind)),
        }
    }

    /// Bytes of the buffer.
    pub(super) fn size(self) -> u64 {
        match self {
            Buffering::Not => 0,
            Buffering::Line(size) | Buffering::Full(size) => size.max(1),
        }
    }
}

/// Bytes of a buffer that the library makes itself.
pub(super) fn buffer_size(kind: StdoutKind) -> u64 {
    match kind {
        StdoutKind::Terminal => 1024,
        StdoutKind::Pipe => 4096,
    }
}

/// How many of `pending` bytes are handed on now; those before number `new` have been asked about.
pub(super) fn flushable(buffering: Buffering, pending: &[u8], new: usize) -> usize {
    let size = buffering.size() as usize;
    match buffering {
        Buffering::Not => pending.len(),
        Buffering::Line(_) => {
            let newline = pending[new..].iter().rposition(|byte| *byte == b'\n');
            let line = newline.map_or(0, |at| new + at + 1);
            line.max(pending.len() / size * size)
        }
        Buffering::Full(_) => pending.len() / size * size,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_gets_whole_lines_and_a_pipe_whole_buffers() {
        assert_eq!(flushable(Buffering::of_kind(StdoutKind::Terminal), b"ab\ncd", 0), 3);
        assert_eq!(flushable(Buffering::of_kind(StdoutKind::Terminal), b"abcd\nef", 4), 5);
        assert_eq!(
            flushable(Buffering::of_kind(StdoutKind::Terminal), &[b'x'; 1500], 0),
            1024
        );
        assert_eq!(flushable(Buffering::of_kind(StdoutKind::Pipe), b"ab\ncd", 0), 0);
        assert_eq!(flushable(Buffering::of_kind(StdoutKind::Pipe), &[b'x'; 5000], 0), 4096);
    }
}
