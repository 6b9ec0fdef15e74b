//! Leaks at exit in Memcheck's classes: blocks of one class that one line allocated make one report.

use super::names::Names;
use super::summary::{LeakClass, LeakReport, Moment};
use crate::diag::{Diagnostic, Message};
use crate::memory::{AllocId, SiteId};
use crate::ordered::OrderedMap;
use crate::source::Span;
use crate::vm::event::Event;
use crate::vm::reach::{Reach, classify};
use crate::vm::{Limit, Log, Machine};

/// What the program leaves behind, worst class first, then in order of the text; each with its oldest block.
pub fn leaks(names: &Names) -> Vec<(LeakReport, AllocId)> {
    let machine = names.machine;
    let mut groups: OrderedMap<(LeakClass, Option<Key>), (u64, u64, AllocId)> = OrderedMap::new();
    for (id, reach) in classify(machine) {
        let Some(allocation) = machine.memory().allocation(id) else {
            continue;
        };
        let key = (class(reach), place(machine, allocation.born));
        let group = groups.or_insert(key, (0, 0, id));
        group.0 += allocation.range.size();
        group.1 += 1;
    }
    let one = |((class, place), (bytes, blocks, oldest))| (one(class, place, bytes, blocks), oldest);
    groups.into_entries().into_iter().map(one).collect()
}

/// When the last way to a block was lost: the step before which it could still be reached, by halving the time between
/// its birth and the end. `at` gives the machine that stands before a step.
pub fn lost_at(block: AllocId, end: &Machine, at: &dyn Fn(u64) -> Machine) -> Option<Moment> {
    let born = end.site(end.memory().allocation(block)?.born).step;
    let is_lost = |machine: &Machine| {
        let found = classify(machine).into_iter().find(|(id, _)| *id == block);
        found.is_some_and(|(_, reach)| matches!(reach, Reach::DefinitelyLost | Reach::IndirectlyLost))
    };
    let (mut reachable, mut lost) = (born + 1, end.step());
    if reachable < lost && is_lost(&at(reachable)) {
        lost = reachable;
        reachable = born;
    }
    while reachable + 1 < lost {
        let middle = reachable + (lost - reachable) / 2;
        if is_lost(&at(middle)) {
            lost = middle;
        } else {
            reachable = middle;
        }
    }
    let step = lost.checked_sub(1)?;
    let span = place_of_loss(block, at(step), step);
    Some(Moment { span, step })
}

/// Where the last pointer went: the step's own text, or, when the step is a `return` and the caller's assignment of the
/// result overwrote the pointer, the caller's.
fn place_of_loss(block: AllocId, before: Machine, step: u64) -> Option<Span> {
    let own = before.next_step()?.span;
    let mut after = before.clone();
    let mut log = Log {
        events: Some(Vec::new()),
        ..Log::default()
    };
    after.run(
        Limit {
            step: step + 1,
            fuel_ops: FUEL,
        },
        &mut log,
    );
    let frame = before.frames().last()?;
    let overwritten = log.events.unwrap_or_default().into_iter().any(|event| match event {
        Event::Write { range } => {
            let outside = range.start.0 >= frame.rbp || range.start.0 < frame.rsp;
            outside && before.memory().load(range.start, before.program().abi.word).prov.id() == Some(block)
        }
        _ => false,
    });
    if !overwritten || after.depth() >= before.depth() {
        return Some(own);
    }
    let caller = after.frames().last()?;
    after.step_of(caller).map_or(Some(own), |step| Some(step.span))
}

/// Ops of one step, at most.
const FUEL: u64 = 10_000_000;

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

fn one(class: LeakClass, allocated: Option<Key>, bytes: u64, blocks: u64) -> LeakReport {
    let allocated = allocated.map(span);
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
