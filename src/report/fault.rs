//! A fault in words: what happened, in the learner's names, and where its region was born and died.
//!
//! ```text
//! error[use-after-free]: reading 4 bytes of the block of 16 bytes that `p` points to after it was freed
//!   main.c:5  int *p = malloc(16);      allocated here
//!   main.c:6  free(p);                  freed here
//!   main.c:7  printf("%d", p[0]);       ^^^^
//! ```

use super::names::Names;
use super::spell::Defined;
use super::summary::{FaultReport, Moment};
use crate::diag::{Diagnostic, Label, Message};
use crate::memory::{Allocation, Family, Life, Storage};
use crate::source::{Origin, SourceMap, Span};
use crate::vm::fault::{Fault, FaultDetail, FaultKind, FaultSeverity};

/// What there is to say about a fault. `names` looks at a machine that stands at the fault or behind it.
pub fn report(fault: &Fault, names: &Names, sources: &SourceMap) -> FaultReport {
    let allocation = fault.region.and_then(|id| names.machine.memory().allocation(id));
    let allocation = allocation.filter(|allocation| allocation.born.0 != u32::MAX);
    let moments = allocation.map_or((None, None), |allocation| moments(allocation, names));
    let mut diagnostic = diagnostic(fault, names, allocation);
    let mut label_steps = Vec::new();
    let mut label = |span: Option<Span>, step: Option<u64>, message: Message| {
        if let Some(span) = span {
            diagnostic.labels.push(Label { span, message });
            label_steps.push(step);
        }
    };
    if let Some(allocation) = allocation {
        let (born, died) = label_ids(allocation.storage);
        for (moment, id) in [(moments.0, born), (moments.1, died)] {
            let moment = moment.filter(|moment| moment.span.is_some());
            let span = moment.and_then(|moment| moment.span);
            // The same line did it, in an earlier call or round of the loop.
            let is_again = span == Some(fault.span);
            let id = match id {
                "label-freed" if is_again => "label-freed-before",
                _ if is_again => continue,
                _ => id,
            };
            label(span, moment.map(|moment| moment.step), Message::new(id));
        }
    }
    let declared = global(fault, names).filter(|span| *span != fault.span);
    label(declared, None, Message::new("label-declared"));
    if fault.kind == FaultKind::UninitializedRead {
        for (name, span) in unset(fault, names, sources) {
            let id = if is_initialized(span, sources) {
                "label-unset-copied"
            } else {
                "label-unset"
            };
            label(Some(span), None, Message::new(id).arg("name", name));
        }
    }
    for call in calls(fault, sources) {
        let (name, span) = call;
        let message = Message::new("label-called-from").arg("function", &**name);
        label(Some(*span), None, message);
    }
    FaultReport {
        kind: fault.kind,
        diagnostic,
        label_steps,
        stack: fault
            .stack
            .iter()
            .map(|(name, span)| (name.to_string(), *span))
            .collect(),
        address: fault.addr.map(|addr| addr.0),
        size: fault.size,
        allocated: moments.0.filter(|_| is_block(allocation)),
        released: moments.1.filter(|_| is_block(allocation)),
        step: fault.step,
    }
}

/// How many calls around a fault are shown in the text; the report's stack has them all.
const CALLS_SHOWN: usize = 2;

/// The calls that led to the fault, nearest first; a recursive call's place is told once.
fn calls<'a>(fault: &'a Fault, sources: &SourceMap) -> Vec<&'a (std::rc::Rc<str>, Span)> {
    let mut calls: Vec<&(std::rc::Rc<str>, Span)> = Vec::new();
    let is_typed = |span: Span| sources.file(span.file).origin == Origin::Console;
    // Below a console line the program only waits: it called nothing.
    let waiting = fault.stack.iter().position(|call| is_typed(call.1));
    let running = waiting.map_or(fault.stack.len(), |at| at + 1);
    for call in fault.stack.iter().take(running).skip(1) {
        let is_known = call.1 == fault.span || calls.iter().any(|known| known.1 == call.1);
        if !is_known && call.1.start < call.1.end {
            calls.push(call);
        }
        if calls.len() == CALLS_SHOWN {
            break;
        }
    }
    calls
}

/// Whether a variable's name is followed by an initialiser: it was set, to a value that itself was not.
fn is_initialized(name: Span, sources: &SourceMap) -> bool {
    let text = &sources.file(name.file).text;
    let behind = text.get(name.end as usize..).unwrap_or("").trim_start();
    behind.starts_with(['=', '{', '('])
}

fn diagnostic(fault: &Fault, names: &Names, allocation: Option<&Allocation>) -> Diagnostic {
    let [title, meaning, real, fix] = fault.kind.text_ids();
    let said = |id| with_args(Message::new(id), fault, names, allocation);
    let mut diagnostic = match fault.kind.severity() {
        FaultSeverity::Error => Diagnostic::error(title, fault.span),
        FaultSeverity::Warning => Diagnostic::warning(title, fault.span),
    };
    diagnostic.message = said(title);
    diagnostic.hints = [meaning, real, fix].into_iter().map(said).collect();
    diagnostic
}

/// The arguments that all fault texts share.
fn with_args(message: Message, fault: &Fault, names: &Names, allocation: Option<&Allocation>) -> Message {
    let (region, name, region_size) = match fault.region {
        Some(id) if fault.kind != FaultKind::WildDereference => names.region(id),
        _ => ("none", "none".to_owned(), 0),
    };
    let innermost = || {
        fault
            .stack
            .first()
            .map_or_else(String::new, |(name, _)| name.to_string())
    };
    let function = match &fault.detail {
        FaultDetail::Function(name) => name.clone(),
        FaultDetail::None | FaultDetail::Families { .. } | FaultDetail::Use(_) | FaultDetail::Text(_) => innermost(),
    };
    let (allocated, released) = match fault.detail {
        FaultDetail::Families { allocated, released } => (allocated, released),
        _ => ("", ""),
    };
    let used = match fault.detail {
        FaultDetail::Use(used) => used,
        _ => "",
    };
    let text = match &fault.detail {
        FaultDetail::Text(text) => text.clone(),
        _ => String::new(),
    };
    let address = fault.addr.map_or_else(String::new, |addr| format!("{:#x}", addr.0));
    message
        .arg("access", if fault.write { "write" } else { "read" })
        .arg("size", fault.size.unwrap_or(0))
        .arg("region", region)
        .arg("name", name)
        .arg("region-size", region_size)
        .arg("distance", distance(fault, allocation))
        .arg("room", room(fault, allocation))
        .arg("address", address)
        .arg("function", function)
        .arg("allocated", allocated)
        .arg("released", released)
        .arg("use", used)
        .arg("text", text)
}

/// Where the global that was touched is declared.
fn global(fault: &Fault, names: &Names) -> Option<Span> {
    let range = names.machine.memory().allocation(fault.region?)?.range;
    let mut statics = names.machine.program().statics.iter();
    statics.find(|object| object.range == range && !object.is_library)?.span
}

/// Variables named in the faulty expression that hold nothing defined, with their declarations.
fn unset(fault: &Fault, names: &Names, sources: &SourceMap) -> Vec<(String, Span)> {
    let text = sources.text(fault.span);
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let words: Vec<&str> = text
        .split(|c: char| !is_part(c))
        .filter(|word| !word.is_empty())
        .collect();
    let Some(innermost) = names.machine.depth().checked_sub(1) else {
        return Vec::new();
    };
    let speller = names.speller();
    let locals = names
        .locals(innermost)
        .into_iter()
        .filter(|at| at.is_alive && words.contains(&&*at.local.name) && speller.defined(at.range) == Defined::No);
    locals.map(|at| (at.local.name.to_string(), at.local.span)).collect()
}

/// Bytes from the address to the region's end, when it lies inside.
fn room(fault: &Fault, allocation: Option<&Allocation>) -> u64 {
    let (Some(allocation), Some(addr)) = (allocation, fault.addr) else {
        return 0;
    };
    if allocation.range.contains(addr) {
        allocation.range.end.0 - addr.0
    } else {
        0
    }
}

/// Bytes between the region's edge and the access.
fn distance(fault: &Fault, allocation: Option<&Allocation>) -> u64 {
    let (Some(allocation), Some(addr)) = (allocation, fault.addr) else {
        return 0;
    };
    let behind = addr.0.saturating_sub(allocation.range.end.0);
    let before = allocation
        .range
        .start
        .0
        .saturating_sub(addr.0.saturating_add(fault.size.unwrap_or(0)));
    behind.max(before)
}

fn moments(allocation: &Allocation, names: &Names) -> (Option<Moment>, Option<Moment>) {
    let moment = |site| {
        let site = names.machine.site(site);
        Moment {
            span: site.span,
            step: site.step,
        }
    };
    let died = (allocation.life == Life::Dead).then(|| moment(allocation.died));
    (Some(moment(allocation.born)), died)
}

fn is_block(allocation: Option<&Allocation>) -> bool {
    allocation.is_some_and(|allocation| matches!(allocation.storage, Storage::Allocated(_)))
}

fn label_ids(storage: Storage) -> (&'static str, &'static str) {
    match storage {
        Storage::Allocated(Family::Malloc | Family::New | Family::NewArray | Family::Library) => {
            ("label-allocated", "label-freed")
        }
        _ => ("label-declared", "label-ended"),
    }
}
