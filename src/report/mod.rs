//! What to say about a run: faults, leaks and the whole as plain data; every sentence is an id with arguments.

pub mod explain;
pub mod fault;
pub mod leak;
pub mod names;
pub mod spell;
pub mod stop;
pub mod summary;

pub use summary::{FaultReport, LeakClass, LeakReport, Moment, RunReport, StopReport, Totals};
