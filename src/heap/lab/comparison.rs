//! One trace under several allocators at once: all of them stand at the same operation, so that their heaps can be drawn
//! side by side at any operation, and their numbers have the same abscissa.
//!
//! The work is done in portions; a trace may still grow while it is served (a program that is running). Clones of the
//! runs are kept on the way: [`Comparison::look`] serves on from the nearest one.

use super::{AllocatorKind, Process, Run, Sample, Trace, TraceOp};
use crate::memory::Addr;

/// Moments kept at most.
const MOST_KEPT: usize = 64;
/// Host bytes that all kept moments may hold on to.
const BUDGET: u64 = 96 << 20;
/// Host bytes that one copied page stands for.
const PAGE_COST: u64 = 8 << 10;
/// Operations between two kept moments, before thinning.
const KEPT_EVERY: usize = 2048;
/// Blocks looked at for each operation served, at most: samples of a heap of many blocks are rare ...
const BLOCKS_PER_OP: u64 = 16;
/// ... but so many are looked at in any case.
const FREE_BLOCKS: u64 = 2_000_000;
/// What serving one request costs, in the machine's instructions.
const FUEL_PER_OP: u64 = 40;

/// Several allocators at the same operation of a trace.
#[derive(Clone, Debug)]
pub struct Comparison {
    trace: Trace,
    runs: Vec<Run>,
    /// Operations that all have served.
    served: usize,
    /// Operations that each has served, some of them ahead.
    at: Vec<usize>,
    /// For each run: the heap over time, at the same operations.
    samples: Vec<Vec<Sample>>,
    /// Operations between two samples.
    spacing: usize,
    most_samples: usize,
    /// Blocks looked at for samples.
    looked_at: u64,
    kept: Vec<Kept>,
    kept_every: usize,
    /// Pages copied before the last kept moment.
    copied: u64,
    /// Where one last looked.
    looked: Option<Kept>,
}

#[derive(Clone, Debug)]
struct Kept {
    op: usize,
    runs: Vec<Run>,
    /// Pages copied between the one before and this one.
    pages: u64,
}

impl Comparison {
    /// Before the first operation of a trace, which may still grow. The heaps begin at `start`.
    pub fn new(kinds: &[AllocatorKind], trace: Trace, start: Addr, limit: u64, most_samples: usize) -> Comparison {
        let runs: Vec<Run> = kinds
            .iter()
            .map(|kind| Run::new(Process::at(*kind, limit, start)))
            .collect();
        Comparison {
            trace,
            served: 0,
            at: vec![0; runs.len()],
            samples: vec![Vec::new(); runs.len()],
            spacing: 1,
            looked_at: 0,
            most_samples: most_samples.max(2),
            kept: vec![Kept {
                op: 0,
                runs: runs.clone(),
                pages: 0,
            }],
            runs,
            kept_every: KEPT_EVERY,
            copied: 0,
            looked: None,
        }
    }

    /// Adds an operation at the end of the trace.
    pub fn push(&mut self, op: TraceOp) {
        self.trace.slots = self.trace.slots.max(op.slot + 1);
        self.trace.ops.push(op);
    }

    /// The trace as far as it is known.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    /// Operations that all allocators have served.
    pub fn served(&self) -> usize {
        self.served
    }

    /// The allocators as they stand.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// Serves on while there is fuel; whether all that is known has been served.
    pub fn work(&mut self, fuel: &mut u64) -> bool {
        while self.served < self.trace.ops.len() {
            if *fuel == 0 {
                return false;
            }
            let end = (self.served / self.spacing + 1) * self.spacing;
            let end = end.min(self.trace.ops.len()).min(self.served + KEPT_EVERY);
            for (run, at) in self.runs.iter_mut().zip(&mut self.at) {
                while *at < end && *fuel > 0 {
                    let looked_at = run.process.log.looked_at();
                    run.serve(self.trace.ops[*at]);
                    *at += 1;
                    // A search through a long list takes its time.
                    let cost = FUEL_PER_OP + run.process.log.looked_at() - looked_at;
                    *fuel = fuel.saturating_sub(cost);
                }
            }
            if self.at.iter().any(|at| *at < end) {
                return false;
            }
            self.served = end;
            if end.is_multiple_of(self.spacing) {
                *fuel = fuel.saturating_sub(self.take_samples());
            }
            self.keep();
        }
        true
    }

    /// Notes the heaps as they stand; how many blocks that took.
    fn take_samples(&mut self) -> u64 {
        let mut blocks = 0;
        for (run, samples) in self.runs.iter().zip(&mut self.samples) {
            let sample = run.sample();
            blocks += sample.blocks;
            samples.push(Sample {
                op: self.served as u64,
                ..sample
            });
        }
        self.looked_at += blocks;
        let most = FREE_BLOCKS + (self.served * self.runs.len()) as u64 * BLOCKS_PER_OP;
        if self.looked_at > most || self.samples.first().is_some_and(|list| list.len() >= self.most_samples) {
            self.spacing *= 2;
            let spacing = self.spacing as u64;
            for samples in &mut self.samples {
                samples.retain(|sample| sample.op.is_multiple_of(spacing));
            }
        }
        blocks
    }

    fn keep(&mut self) {
        let last = self.kept.last().map_or(0, |kept| kept.op);
        if self.served - last < self.kept_every {
            return;
        }
        let copied: u64 = self.runs.iter().map(|run| run.process.memory.pages_copied()).sum();
        self.kept.push(Kept {
            op: self.served,
            runs: self.runs.clone(),
            pages: copied - self.copied,
        });
        self.copied = copied;
        let held: u64 = self.kept.iter().map(|kept| kept.pages * PAGE_COST).sum();
        if self.kept.len() > MOST_KEPT || (held > BUDGET && self.kept.len() > 4) {
            self.kept_every *= 2;
            let mut index = 0;
            self.kept.retain(|_| {
                index += 1;
                index % 2 == 1
            });
        }
    }

    /// The heap over time of one allocator, evenly spaced; the last one is where it stands.
    pub fn samples(&self, run: usize) -> Vec<Sample> {
        let mut samples = self.samples.get(run).cloned().unwrap_or_default();
        let end = self.served as u64;
        if samples.last().is_none_or(|last| last.op != end)
            && let Some(run) = self.runs.get(run)
        {
            samples.push(Sample {
                op: end,
                ..run.sample()
            });
        }
        samples
    }

    /// All allocators after `op` operations (at most what has been served).
    pub fn look(&mut self, op: usize) -> &[Run] {
        let op = op.min(self.served);
        if op == self.served {
            return &self.runs;
        }
        let at = self.kept.partition_point(|kept| kept.op <= op);
        let kept = &self.kept[at.saturating_sub(1)];
        let looked = self.looked.take();
        let near = looked.filter(|looked| looked.op <= op && looked.op >= kept.op);
        let mut moment = near.unwrap_or_else(|| kept.clone());
        let ops = self.trace.ops.get(moment.op..op).unwrap_or(&[]);
        for run in &mut moment.runs {
            for op in ops {
                run.serve(*op);
            }
        }
        moment.op = op;
        &self.looked.insert(moment).runs
    }
}
