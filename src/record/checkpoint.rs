//! Which machines to keep: one about every `spacing` ops, fewer when pages are dear, thinned when there are too many.
//!
//! A clone shares all pages; what it costs is the pages that are copied because it holds on to the old ones. So a
//! checkpoint is put off while the pages copied since the last one would cost more than a tenth of the run.

use super::Moment;

/// More kept machines than this are thinned.
const MOST: usize = 512;
/// Host bytes that one copied page stands for (bytes, definedness, provenance).
const PAGE_COST: u64 = 8 << 10;
/// Host bytes that all kept machines may hold on to.
const BUDGET: u64 = 128 << 20;
/// Ops that one page copy is worth (about 500 ns each, ops about 15 ns).
const OPS_PER_PAGE: u64 = 35;

/// Kept machines in order of time. The first is the start and always stays.
#[derive(Debug)]
pub struct Checkpoints {
    kept: Vec<Kept>,
    spacing: u64,
}

#[derive(Debug)]
struct Kept {
    moment: Moment,
    /// Pages copied between the one before and this one.
    pages: u64,
}

impl Checkpoints {
    /// With the start alone.
    pub fn new(start: Moment, spacing: u64) -> Checkpoints {
        Checkpoints {
            kept: vec![Kept {
                moment: start,
                pages: 0,
            }],
            spacing: spacing.max(1),
        }
    }

    /// Ops between two of them.
    pub fn spacing(&self) -> u64 {
        self.spacing
    }

    /// How many are kept.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Never: the start is always there.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    fn last(&self) -> &Moment {
        // The start always stays, so there is a last one.
        &self.kept[self.kept.len() - 1].moment
    }

    /// Ops until the next one is due, at least 1.
    pub fn due_in(&self, ops: u64) -> u64 {
        let due = self.last().machine.ops().saturating_add(self.spacing);
        due.saturating_sub(ops).max(1)
    }

    /// Keeps the machine when one is due.
    pub fn offer(&mut self, moment: &Moment) {
        let last = self.last();
        let ops = moment.machine.ops().saturating_sub(last.machine.ops());
        let pages = self.pages_since_last(moment);
        if ops >= self.spacing && pages.saturating_mul(OPS_PER_PAGE) <= ops / 10 + self.spacing {
            self.push(moment, pages);
        }
    }

    /// Keeps the machine in any case (behind a console line).
    pub fn keep(&mut self, moment: &Moment) {
        let pages = self.pages_since_last(moment);
        self.push(moment, pages);
    }

    fn pages_since_last(&self, moment: &Moment) -> u64 {
        let copied = moment.machine.memory().pages_copied();
        copied.saturating_sub(self.last().machine.memory().pages_copied())
    }

    fn push(&mut self, moment: &Moment, pages: u64) {
        self.kept.push(Kept {
            moment: moment.clone(),
            pages,
        });
        let held: u64 = self.kept.iter().map(|kept| kept.pages.saturating_mul(PAGE_COST)).sum();
        if self.kept.len() > MOST || (held > BUDGET && self.kept.len() > 8) {
            self.thin();
        }
    }

    /// Drops every second one and doubles the spacing.
    fn thin(&mut self) {
        let last = self.kept.len() - 1;
        let mut index = 0;
        self.kept.retain(|_| {
            index += 1;
            (index - 1) % 2 == 0 || index - 1 == last
        });
        self.spacing = self.spacing.saturating_mul(2);
    }

    /// The latest at or before `step`.
    pub fn before(&self, step: u64) -> &Moment {
        let behind = self.kept.partition_point(|kept| kept.moment.machine.step() <= step);
        &self.kept[behind.saturating_sub(1)].moment
    }

    /// Drops those behind `step` and those with more inputs.
    pub fn cut(&mut self, step: u64, inputs: usize) {
        let mut first = true;
        self.kept.retain(|kept| {
            let moment = &kept.moment;
            std::mem::take(&mut first) || (moment.machine.step() <= step && moment.inputs <= inputs)
        });
    }
}
