//! What the allocator did in a step: the call, and the one decision that explains it best.

use crate::diag::Message;
use crate::heap::HeapEvent;
use crate::memory::{Addr, Family};
use crate::vm::event::Event;

/// Sentences for the allocations and releases of a step.
pub(super) fn blocks(events: &[Event], throws: bool, word: u64) -> Vec<Message> {
    let mut sentences = Vec::new();
    // Decisions come before the call they belong to.
    let mut decisions: Vec<HeapEvent> = Vec::new();
    for (index, event) in events.iter().enumerate() {
        if let Event::Heap(decision) = event {
            decisions.push(*decision);
            continue;
        }
        let is_inner = match event {
            Event::Alloc { family, .. } => throws && *family == Family::Library,
            Event::Free { family, .. } => *family == Family::Library,
            _ => false,
        };
        if is_inner {
            decisions.clear();
            continue;
        }
        let Some(sentence) = call(event) else { continue };
        sentences.push(sentence);
        // What was tried before a failure, and both halves of a move, would only confuse.
        let is_plain = match event {
            Event::AllocFailed { .. } => false,
            Event::Realloc { from, to, .. } => {
                decisions.retain(|decision| from.start == to.start || matches!(decision, HeapEvent::Mremap { .. }));
                true
            }
            _ => true,
        };
        if !is_plain {
            decisions.clear();
        }
        if has_cookie(event, &events[index..], word) {
            sentences.push(Message::new("explain-cookie").arg("bytes", word));
            decisions.clear();
        }
        sentences.extend(
            decisions
                .iter()
                .max_by_key(|decision| weight(decision))
                .and_then(decision),
        );
        decisions.clear();
    }
    sentences
}

/// The first object of the array stands behind its count.
fn has_cookie(event: &Event, later: &[Event], word: u64) -> bool {
    let Event::Alloc {
        range,
        family: Family::NewArray,
        ..
    } = event
    else {
        return false;
    };
    later.iter().any(|event| match event {
        Event::Construct { object, .. } => *object == range.start.offset(word as i64),
        _ => false,
    })
}

/// What the one allocation or release of a step cost.
pub(super) fn cost(events: &[Event]) -> Option<Message> {
    let mut costs = events.iter().filter_map(|event| match event {
        Event::Alloc {
            family: Family::Library,
            ..
        }
        | Event::Free {
            family: Family::Library,
            ..
        } => None,
        Event::Alloc { cost, .. } | Event::Free { cost, .. } | Event::Realloc { cost, .. } => Some(cost),
        _ => None,
    });
    let (cost, None) = (costs.next()?, costs.next()) else {
        return None;
    };
    Some(
        Message::new("explain-heap-cost")
            .arg("chunks", cost.chunks)
            .arg("words", cost.words)
            .arg("bytes", cost.bytes)
            .arg("calls", cost.system_calls),
    )
}

fn call(event: &Event) -> Option<Message> {
    Some(match event {
        Event::Alloc { range, family, .. } => Message::new("explain-alloc")
            .arg("function", function(*family))
            .arg("size", range.size())
            .arg("address", hex(range.start)),
        Event::AllocFailed { size, family } => Message::new("explain-alloc-failed")
            .arg("function", function(*family))
            .arg("size", *size),
        Event::Free { range, .. } => Message::new("explain-free")
            .arg("size", range.size())
            .arg("address", hex(range.start)),
        Event::Realloc { from, to, .. } if from.start == to.start => Message::new("explain-realloc-in-place")
            .arg("address", hex(to.start))
            .arg("old", from.size())
            .arg("size", to.size()),
        Event::Realloc { from, to, .. } => Message::new("explain-realloc-moved")
            .arg("from", hex(from.start))
            .arg("address", hex(to.start))
            .arg("size", to.size()),
        _ => return None,
    })
}

fn function(family: Family) -> &'static str {
    match family {
        Family::Malloc => "malloc",
        Family::New => "new",
        Family::NewArray => "new-array",
        Family::Library => "library",
    }
}

/// Which decision says most: system calls, then cuts and unions, then lists.
fn weight(event: &HeapEvent) -> u32 {
    match event {
        HeapEvent::Mmap { .. } | HeapEvent::Munmap { .. } | HeapEvent::Mremap { .. } => 9,
        HeapEvent::Coalesce { .. } => 8,
        HeapEvent::Split { .. } => 7,
        HeapEvent::TakeTcache { .. } | HeapEvent::PutTcache { .. } => 6,
        HeapEvent::TakeFastbin { .. } | HeapEvent::PutFastbin { .. } => 5,
        HeapEvent::Brk { .. } | HeapEvent::IntoTop { .. } => 4,
        HeapEvent::TakeBin { .. } | HeapEvent::PutBin { .. } => 3,
        HeapEvent::FromTop { .. } => 2,
        HeapEvent::Rounded { .. } => 1,
        HeapEvent::Looked { .. }
        | HeapEvent::GrownInPlace { .. }
        | HeapEvent::Moved { .. }
        | HeapEvent::Exhausted { .. } => 0,
    }
}

fn decision(event: &HeapEvent) -> Option<Message> {
    let sized = |id, size: u64| Message::new(id).arg("size", size);
    Some(match *event {
        HeapEvent::Rounded { request, chunk } => sized("explain-heap-rounded", chunk).arg("request", request),
        HeapEvent::TakeTcache { size, .. } => sized("explain-heap-take-tcache", size),
        HeapEvent::PutTcache { size, .. } => sized("explain-heap-put-tcache", size),
        HeapEvent::TakeFastbin { size, .. } => sized("explain-heap-take-fastbin", size),
        HeapEvent::PutFastbin { size, .. } => sized("explain-heap-put-fastbin", size),
        HeapEvent::TakeBin { .. } => Message::new("explain-heap-take-bin"),
        HeapEvent::PutBin { .. } => Message::new("explain-heap-put-bin"),
        HeapEvent::Split { size, rest_size, .. } => sized("explain-heap-split", size).arg("rest", rest_size),
        HeapEvent::Coalesce { size, .. } => sized("explain-heap-coalesce", size),
        HeapEvent::FromTop { .. } => Message::new("explain-heap-from-top"),
        HeapEvent::IntoTop { .. } => Message::new("explain-heap-into-top"),
        HeapEvent::Brk { from, to } if to < from => Message::new("explain-heap-brk-down").arg("address", hex(to)),
        HeapEvent::Brk { to, .. } => Message::new("explain-heap-brk-up").arg("address", hex(to)),
        HeapEvent::Mmap { .. } => Message::new("explain-heap-mmap"),
        HeapEvent::Munmap { .. } => Message::new("explain-heap-munmap"),
        HeapEvent::Mremap { .. } => Message::new("explain-heap-mremap"),
        HeapEvent::Looked { .. }
        | HeapEvent::GrownInPlace { .. }
        | HeapEvent::Moved { .. }
        | HeapEvent::Exhausted { .. } => return None,
    })
}

fn hex(addr: Addr) -> String {
    format!("{:#x}", addr.0)
}
