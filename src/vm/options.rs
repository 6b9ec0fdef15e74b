//! How a program is to be run: the command line's options, as far as the machine is concerned.

use crate::front::layout::DataModel;
use crate::heap::AllocatorKind;

/// What happens at a fault.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FaultPolicy {
    /// Stop at errors, record warnings.
    Stop,
    /// Record and let the damage happen.
    Continue,
    /// Stop at warnings too.
    StopAll,
}

/// Makes allocations fail on purpose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FailMalloc {
    /// Never.
    Never,
    /// The Nth request, from 1.
    Nth(u64),
    /// Each Kth request.
    Every(u64),
    /// Every request after this many bytes have been handed out.
    AfterBytes(u64),
}

/// Where standard output goes: decides when its buffer is flushed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StdoutKind {
    /// Line-buffered, 1,024-byte buffer.
    Terminal,
    /// Fully buffered, 4,096 bytes.
    Pipe,
}

/// What lies behind the bytes of standard input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InputEnd {
    /// Its end: a read there finds no more.
    Closed,
    /// What nobody has typed yet: a read there waits ([`Stop::NeedsInput`](super::stop::Stop::NeedsInput)).
    Open,
}

/// All of them.
#[derive(Clone, PartialEq, Debug)]
pub struct Options {
    /// Sizes in use.
    pub model: DataModel,
    /// The allocator.
    pub allocator: AllocatorKind,
    /// What happens at a fault.
    pub on_fault: FaultPolicy,
    /// Bytes of heap, brk and mmap together.
    pub heap_limit: u64,
    /// Bytes of stack.
    pub stack_limit: u64,
    /// Steps.
    pub max_steps: u64,
    /// Host bytes for the whole simulation.
    pub max_memory: u64,
    /// Bytes of output kept.
    pub max_output: u64,
    /// Failures on purpose.
    pub fail_malloc: FailMalloc,
    /// Buffering of standard output.
    pub stdout: StdoutKind,
    /// `argv[1..]`.
    pub args: Vec<String>,
    /// `argv[0]`.
    pub program_name: String,
    /// Standard input, as far as it is known.
    pub stdin: Vec<u8>,
    /// What comes behind it.
    pub stdin_end: InputEnd,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            model: DataModel::Lp64,
            allocator: AllocatorKind::Glibc,
            on_fault: FaultPolicy::Stop,
            heap_limit: 1 << 30,
            stack_limit: 8 << 20,
            max_steps: 100_000_000,
            max_memory: 4 << 30,
            max_output: 16 << 20,
            fail_malloc: FailMalloc::Never,
            stdout: StdoutKind::Terminal,
            args: Vec::new(),
            program_name: "./a.out".to_owned(),
            stdin: Vec::new(),
            stdin_end: InputEnd::Closed,
        }
    }
}
