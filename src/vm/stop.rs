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
    Hup,
    Int,
    Quit,
    Usr1,
    Usr2,
    Pipe,
    Alrm,
    Term,
    Kill,
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
            Signal::Hup => "SIGHUP",
            Signal::Int => "SIGINT",
            Signal::Quit => "SIGQUIT",
            Signal::Usr1 => "SIGUSR1",
            Signal::Usr2 => "SIGUSR2",
            Signal::Pipe => "SIGPIPE",
            Signal::Alrm => "SIGALRM",
            Signal::Term => "SIGTERM",
            Signal::Kill => "SIGKILL",
        }
    }

    /// The signal of a number; `None` for those that end no process.
    pub fn of_number(number: i32) -> Option<Signal> {
        use Signal::{Abrt, Alrm, Bus, Fpe, Hup, Ill, Int, Kill, Pipe, Quit, Segv, Term, Usr1, Usr2};
        [
            Segv, Abrt, Fpe, Ill, Bus, Hup, Int, Quit, Usr1, Usr2, Pipe, Alrm, Term, Kill,
        ]
        .into_iter()
        .find(|signal| signal.number() == number)
    }

    /// Its number on Linux x86-64.
    pub fn number(self) -> i32 {
        match self {
            Signal::Segv => 11,
            Signal::Abrt => 6,
            Signal::Fpe => 8,
            Signal::Ill => 4,
            Signal::Bus => 7,
            Signal::Hup => 1,
            Signal::Int => 2,
            Signal::Quit => 3,
            Signal::Usr1 => 10,
            Signal::Usr2 => 12,
            Signal::Pipe => 13,
            Signal::Alrm => 14,
            Signal::Term => 15,
            Signal::Kill => 9,
        }
    }
}
