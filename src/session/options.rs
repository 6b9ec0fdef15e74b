//! What the page and the command say about how to run, as the machine's options.

use crate::front::Dialect;
use crate::front::layout::DataModel;
use crate::heap::AllocatorKind;
use crate::view::OptionsView;
use crate::vm::options::{FailMalloc, FaultPolicy, InputEnd, Options, StdoutKind};

/// How a program is to be compiled and run.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// The language; by file name when `None`.
    pub dialect: Option<Dialect>,
    /// How many files, from the first, the command line names: they are compiled by themselves even when another file
    /// includes them.
    pub named: usize,
    /// What the machine is told.
    pub machine: Options,
}

/// Host bytes that the simulation may take on a page.
const PAGE_MEMORY: u64 = 256 << 20;

impl LoadOptions {
    /// From what the page says; words that are not known keep the default.
    pub fn of_view(view: &OptionsView) -> LoadOptions {
        let dialect = match view.lang.as_deref() {
            Some("c") => Some(Dialect::C),
            Some("c++" | "cpp") => Some(Dialect::Cpp),
            _ => None,
        };
        let mut options = LoadOptions {
            dialect,
            ..LoadOptions::default()
        };
        let machine = &mut options.machine;
        if view.model.as_deref() == Some("ilp32") {
            machine.model = DataModel::Ilp32;
        }
        machine.on_fault = match view.on_fault.as_deref() {
            Some("continue") => FaultPolicy::Continue,
            Some("stop-all") => FaultPolicy::StopAll,
            _ => FaultPolicy::Stop,
        };
        if view.stdout.as_deref() == Some("pipe") {
            machine.stdout = StdoutKind::Pipe;
        }
        if let Some(kind) = view.allocator.as_deref().and_then(AllocatorKind::of_name) {
            machine.allocator = kind;
        }
        machine.max_memory = PAGE_MEMORY;
        let numbers = [
            (view.heap_limit, &mut machine.heap_limit),
            (view.stack_limit, &mut machine.stack_limit),
            (view.max_steps, &mut machine.max_steps),
            (view.max_memory, &mut machine.max_memory),
        ];
        for (given, field) in numbers {
            if let Some(number) = given {
                *field = number.max(0.0) as u64;
            }
        }
        if let Some(fail) = view.fail_malloc.as_deref().and_then(fail_malloc) {
            machine.fail_malloc = fail;
        }
        machine.args.clone_from(&view.args);
        machine.stdin = view.stdin.clone().unwrap_or_default().into_bytes();
        if view.interactive {
            machine.stdin_end = InputEnd::Open;
        }
        options
    }
}

/// `N`, `every:K` or `after:BYTES`.
pub fn fail_malloc(text: &str) -> Option<FailMalloc> {
    if let Some(every) = text.strip_prefix("every:") {
        return every.parse().ok().filter(|k| *k > 0).map(FailMalloc::Every);
    }
    if let Some(after) = text.strip_prefix("after:") {
        return bytes(after).map(FailMalloc::AfterBytes);
    }
    text.parse().ok().filter(|n| *n > 0).map(FailMalloc::Nth)
}

/// A number with an optional suffix K, M or G (powers of 1,024).
pub fn bytes(text: &str) -> Option<u64> {
    let (digits, shift) = match text.char_indices().last()? {
        (at, 'K' | 'k') => (&text[..at], 10),
        (at, 'M' | 'm') => (&text[..at], 20),
        (at, 'G' | 'g') => (&text[..at], 30),
        _ => (text, 0),
    };
    digits.parse::<u64>().ok()?.checked_mul(1 << shift)
}
