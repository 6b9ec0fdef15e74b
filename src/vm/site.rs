//! The depot behind [`SiteId`]: which place in the source, and which step, a birth or a death belongs to.

use crate::code::{BodyId, Pc, Program};
use crate::memory::{CowVec, SiteId};
use crate::source::Span;

/// An op of a body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FuncPc {
    /// Which body.
    pub body: BodyId,
    /// Which op.
    pub pc: Pc,
}

/// A place and a moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Site {
    /// In the learner's source; `None` for what the runtime did before `main`.
    pub span: Option<Span>,
    /// Steps begun before.
    pub step: u64,
}

/// All sites so far. Site 0 is the loader.
#[derive(Clone, Debug, Default)]
pub(super) struct Sites {
    entries: CowVec<Entry>,
    /// The last entry; its ticket is the number of entries.
    last: Option<Entry>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Entry {
    at: FuncPc,
    step: u64,
}

impl Sites {
    /// A ticket for this moment; the same moment gets the same one.
    pub(super) fn ticket(&mut self, at: FuncPc, step: u64) -> SiteId {
        let entry = Entry { at, step };
        if self.last != Some(entry) {
            self.entries.push(entry);
            self.last = Some(entry);
        }
        SiteId(u32::try_from(self.entries.len()).unwrap_or(u32::MAX))
    }

    /// What a ticket stands for.
    pub(super) fn site(&self, program: &Program, id: SiteId) -> Site {
        match (id.0 as usize).checked_sub(1).and_then(|index| self.entries.get(index)) {
            Some(entry) => Site {
                span: span_of(program, entry.at),
                step: entry.step,
            },
            None => Site { span: None, step: 0 },
        }
    }

    /// Host bytes held, approximately.
    pub(super) fn host_bytes(&self) -> u64 {
        (self.entries.len() * size_of::<Entry>()) as u64
    }
}

/// The text of an op, when it is the learner's.
pub(super) fn span_of(program: &Program, at: FuncPc) -> Option<Span> {
    let body = program.bodies.get(at.body.index())?;
    if body.is_library { None } else { body.span_at(at.pc) }
}
