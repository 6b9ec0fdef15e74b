//! The machine: all state of a running program, one step at a time.

pub mod event;
pub mod fault;
pub mod options;
pub mod stop;
