//! What to say about a run: faults, leaks and the whole as plain data; every sentence is an id with arguments.

pub mod names;
pub mod spell;
pub mod summary;

pub use summary::{FaultReport, LeakClass, LeakReport, Moment, RunReport, StopReport, Totals};
