//! Why the machine stands still. The program's faults are one kind, our limits another.

use super::fault::Fault;

/// Why stepping ended (the values of the command line's `"stop"`).
#[derive(Clone, PartialEq, Debug)]
pub enum Stop {
    /// `main` returned or `exit` was called.
    Exited {
        /// Its status.
        code: i32,
    },
    /// A fault, and the policy is to stop at it.
    Faulted(Box<Fault>),
    /// `abort`, a failed assertion, glibc's `malloc_printerr`, `std::terminate`.
    Aborted {
        /// What was written on standard error.
        text: String,
    },
    /// The real machine would have killed it here (after a fault, in *continue* mode).
    Signalled(Signal),
    /// `--max-steps` reached.
    OutOfSteps,
    /// `--max-memory` reached: the simulation itself is too large.
    OutOfMemory,
    /// Too much output.
    OutputLimit,
    /// Something Heapwise lacks was reached at run time; its name.
    Unsupported(String),
    /// Waits for standard input (the page only).
    NeedsInput,
}

/// Signals a program can die of here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Signal {
    Segv,
    Abrt,
    Fpe,
    Ill,
    Bus,
}

impl Signal {
    /// `SIGSEGV` and its kin.
    pub fn name(self) -> &'static str {
        match self {
            Signal::Segv => "SIGSEGV",
            Signal::Abrt => "SIGABRT",
            Signal::Fpe => "SIGFPE",
            Signal::Ill => "SIGILL",
            Signal::Bus => "SIGBUS",
        }
    }

    /// Its number on Linux x86-64.
    pub fn number(self) -> i32 {
        match self {
            Signal::Segv => 11,
            Signal::Abrt => 6,
            Signal::Fpe => 8,
            Signal::Ill => 4,
            Signal::Bus => 7,
        }
    }
}
