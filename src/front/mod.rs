//! Source text to meaning: lexer, preprocessor, parser, semantic analysis.
//!
//! Never panics, never stops at the first error, keeps no state of its own.

pub mod ast;
pub mod compile;
#[cfg(feature = "cli")]
pub mod dump;
#[cfg(feature = "cli")]
pub mod dump_hir;
pub mod hir;
pub mod layout;
pub mod lexer;
pub mod library;
pub mod lint;
pub mod literal;
pub mod parser;
mod pasted;
pub mod preprocess;
pub mod print;
pub mod sema;
pub mod token;
mod told;
pub mod ty;

pub use compile::{Compilation, Fragment, Paused, Shown, compile, compile_fragment};

/// The language a file is written in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Dialect {
    /// C17 with the GNU extensions gcc accepts by default.
    C,
    /// C++17.
    Cpp,
}

impl Dialect {
    /// By file name, as gcc decides it: `.c` and `.h` are C, the rest C++.
    pub fn of_file(name: &str) -> Dialect {
        if name.ends_with(".c") || name.ends_with(".h") {
            Dialect::C
        } else {
            Dialect::Cpp
        }
    }
}
