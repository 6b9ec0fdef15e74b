//! Heapwise: a C and C++ machine that shows every byte.
#![forbid(unsafe_code)]

pub mod code;
pub mod decimal;
pub mod diag;
pub mod front;
pub mod heap;
pub mod memory;
pub mod ordered;
pub mod record;
pub mod report;
pub mod session;
pub mod source;
pub mod view;
pub mod vm;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
