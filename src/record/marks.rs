//! Marks of the timeline, thinned when there are too many: faults, leaks, exceptions and console lines always stay.

use crate::vm::event::{Mark, MarkKind};

/// More marks than this are thinned.
const MOST: usize = 1 << 17;

/// Marks in order of time.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    list: Vec<Mark>,
}

impl Marks {
    /// All that are kept.
    pub fn as_slice(&self) -> &[Mark] {
        &self.list
    }

    /// Adds marks behind the others.
    pub fn extend(&mut self, marks: impl IntoIterator<Item = Mark>) {
        self.list.extend(marks);
        while self.list.len() > MOST {
            let before = self.list.len();
            self.thin();
            if self.list.len() == before {
                return;
            }
        }
    }

    /// Of the frequent kinds every second goes.
    fn thin(&mut self) {
        let mut frequent = 0_u32;
        self.list.retain(|mark| {
            if is_rare(mark.kind) {
                return true;
            }
            frequent += 1;
            frequent % 2 == 1
        });
        // Even rare kinds end somewhere: a loop that throws a million times is one colour on the timeline.
        if self.list.len() > MOST {
            let mut index = 0_u32;
            self.list.retain(|_| {
                index += 1;
                index % 2 == 1
            });
        }
    }

    /// Drops those at `step` and behind.
    pub fn cut(&mut self, step: u64) {
        self.list.retain(|mark| mark.step < step);
    }
}

fn is_rare(kind: MarkKind) -> bool {
    matches!(
        kind,
        MarkKind::Throw | MarkKind::Fault | MarkKind::Leak | MarkKind::Console
    )
}
