//! Leaks at exit in Memcheck's classes: blocks of one class that one line allocated make one report.

use std::collections::BTreeMap;

use super::names::Names;
use super::summary::{LeakClass, LeakReport};
use crate::diag::{Diagnostic, Message};
use crate::memory::SiteId;
use crate::source::Span;
use crate::vm::Machine;
use crate::vm::reach::{Reach, classify};

/// What the program leaves behind, worst class first, then in order of the text.
pub fn leaks(names: &Names) -> Vec<LeakReport> {
    let machine = names.machine;
    let mut groups: BTreeMap<(LeakClass, Option<Key>), (u64, u64)> = BTreeMap::new();
    for (id, reach) in classify(machine) {
        let Some(allocation) = machine.memory().allocation(id) else {
            continue;
        };
        let key = (class(reach), place(machine, allocation.born));
        let group = groups.entry(key).or_default();
        group.0 += allocation.range.size();
        group.1 += 1;
    }
    groups
        .into_iter()
        .map(|((class, place), (bytes, blocks))| one(class, place.map(span), bytes, blocks))
        .collect()
}

/// Orders places.
type Key = (u32, u32, u32);

fn place(machine: &Machine, born: SiteId) -> Option<Key> {
    machine.site(born).span.map(|span| (span.file.0, span.start, span.end))
}

fn span((file, start, end): Key) -> Span {
    Span::new(crate::source::FileId(file), start, end)
}

fn class(reach: Reach) -> LeakClass {
    match reach {
        Reach::DefinitelyLost => LeakClass::DefinitelyLost,
        Reach::IndirectlyLost => LeakClass::IndirectlyLost,
        Reach::PossiblyLost => LeakClass::PossiblyLost,
        Reach::StillReachable => LeakClass::StillReachable,
    }
}

fn one(class: LeakClass, allocated: Option<Span>, bytes: u64, blocks: u64) -> LeakReport {
    let diagnostic = allocated.map(|span| {
        let diagnostic = Diagnostic::warning(class.message_id(), span)
            .arg("bytes", bytes)
            .arg("blocks", blocks);
        match class {
            LeakClass::DefinitelyLost | LeakClass::PossiblyLost => diagnostic.hint(Message::new("leak-fix")),
            LeakClass::IndirectlyLost | LeakClass::StillReachable => diagnostic,
        }
    });
    LeakReport {
        class,
        bytes,
        blocks,
        allocated,
        lost_at: None,
        diagnostic,
    }
}
