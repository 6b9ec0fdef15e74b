//! The whole run in one struct, for the command line and the list of problems.

use super::Session;
use crate::diag::{Arg, Label, Message, Severity};
use crate::front::library;
use crate::memory::AllocId;
use crate::record::Recording;
use crate::report::names::{LineScopes, Names};
use crate::report::{FaultReport, LeakClass, LeakReport, Moment, RunReport, StopReport, Totals, fault, leak, stop};
use crate::vm::fault::Fault;
use crate::vm::stop::Stop;
use crate::vm::{Machine, Totals as Counters};

/// Leaks whose moment is searched for, at most.
const DATED: u64 = 8;
/// Blocks that are looked at for that, all in all.
const LOOKED_AT: u64 = 1_000_000;
/// Moments tried to find one.
const TRIES: u64 = 24;

/// What was said about the recording when it was at a certain point.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Step, ops, faults and console lines of the head.
    key: Option<(u64, u64, usize, usize)>,
    faults: Vec<FaultReport>,
    leaks: Vec<LeakReport>,
}

/// Faults described from a machine of their own moment; later ones are described from the end.
const DESCRIBED: usize = 64;

impl Session {
    /// Everything there is to say about the run so far.
    pub fn run_report(&mut self) -> RunReport {
        let mut diagnostics = self.diagnostics().to_vec();
        let (faults, leaks) = (self.faults(), self.leaks());
        let Some(recording) = &self.recording else {
            return RunReport {
                stop: self.refusal(),
                stdout: Vec::new(),
                stderr: Vec::new(),
                steps: 0,
                ops: 0,
                diagnostics,
                faults,
                leaks,
                heap: Totals::default(),
            };
        };
        let head = recording.head();
        if let Some(Stop::Unsupported(what)) = head.stop()
            && let Some(span) = head.learner_span()
        {
            diagnostics.push(library::unsupported(what, span));
        }
        RunReport {
            stop: stop::stop(head),
            stdout: head.stdout().bytes_from(0),
            stderr: head.stderr().bytes_from(0),
            steps: head.step(),
            ops: head.ops(),
            diagnostics,
            faults,
            leaks,
            heap: totals(head.totals()),
        }
    }

    /// Why there is no machine.
    fn refusal(&self) -> StopReport {
        let mut errors = self
            .diagnostics()
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .peekable();
        let first = errors.peek().and_then(|first| first.message.args.first());
        let what = match first {
            Some((_, Arg::Text(what))) => what.clone(),
            _ => String::new(),
        };
        if errors.peek().is_some() && errors.all(|error| error.is_unsupported()) {
            let message = Message::new("stop-unsupported").arg("what", what.as_str());
            return StopReport {
                unsupported: Some(what),
                ..StopReport::new("unsupported", message)
            };
        }
        StopReport::new("rejected", Message::new("stop-rejected"))
    }

    /// All faults of the recording, each in the words of its moment.
    pub fn faults(&mut self) -> Vec<FaultReport> {
        self.collect_told();
        self.told.faults.clone()
    }

    /// What the program left behind; empty while it has not ended.
    pub fn leaks(&mut self) -> Vec<LeakReport> {
        self.collect_told();
        self.told.leaks.clone()
    }

    /// Describes faults and leaks anew when the recording has changed.
    fn collect_told(&mut self) {
        let Some(recording) = &self.recording else { return };
        let head = recording.head();
        let key = (head.step(), head.ops(), head.faults().len(), recording.inputs().len());
        if self.told.key == Some(key) {
            return;
        }
        let faults = head.faults().iter().enumerate();
        let faults = faults
            .map(|(index, fault)| self.fault(recording, index, fault))
            .collect();
        let leaks = self.find_leaks(recording);
        self.told = Told {
            key: Some(key),
            faults,
            leaks,
        };
    }

    fn fault(&self, recording: &Recording, index: usize, fault: &Fault) -> FaultReport {
        let head = recording.head();
        let stopped_here = matches!(head.stop(), Some(Stop::Faulted(last)) if **last == *fault);
        if stopped_here || index >= DESCRIBED {
            return fault::report(fault, &self.names(head), &self.sources);
        }
        // Behind the step its regions are known; what it names may be gone by then, and was there before.
        let behind = recording.machine_at(fault.step + 1);
        let described = fault::report(fault, &self.names(&behind), &self.sources);
        let lacks_name = described
            .diagnostic
            .message
            .args
            .iter()
            .any(|(key, arg)| *key == "name" && matches!(arg, Arg::Text(name) if name == "none" || name == "?"));
        let is_known = |machine: &Machine| fault.region.is_some_and(|id| machine.memory().allocation(id).is_some());
        if fault.region.is_some() && lacks_name {
            let before = recording.machine_at(fault.step);
            if is_known(&before) {
                return fault::report(fault, &self.names(&before), &self.sources);
            }
        }
        described
    }

    fn find_leaks(&self, recording: &Recording) -> Vec<LeakReport> {
        let head = recording.head();
        if !matches!(head.stop(), Some(Stop::Exited { .. })) {
            return Vec::new();
        }
        let dated = DATED.min(LOOKED_AT / TRIES / (head.totals().in_use_blocks + 1));
        let found = leak::leaks(&self.names(head)).into_iter().enumerate();
        found
            .map(|(index, (report, oldest))| match (index as u64) < dated {
                true => self.dated(recording, report, oldest),
                false => report,
            })
            .collect()
    }

    /// With the moment at which the last pointer went away.
    fn dated(&self, recording: &Recording, mut report: LeakReport, oldest: AllocId) -> LeakReport {
        if !matches!(report.class, LeakClass::DefinitelyLost | LeakClass::IndirectlyLost) {
            return report;
        }
        report.lost_at = leak::lost_at(oldest, recording.head(), &|step| recording.machine_at(step));
        if let (Some(Moment { span: Some(span), .. }), Some(diagnostic)) = (report.lost_at, &mut report.diagnostic) {
            diagnostic.labels.push(Label {
                span,
                message: Message::new("label-lost"),
            });
        }
        report
    }

    /// A machine of the recording with the learner's names.
    pub(super) fn names<'a>(&'a self, machine: &'a Machine) -> Names<'a> {
        Names {
            machine,
            dialect: self.dialect,
            lines: self.line_scopes(),
        }
    }

    pub(super) fn line_scopes(&self) -> &LineScopes {
        &self.scopes
    }
}

fn totals(counters: Counters) -> Totals {
    Totals {
        in_use_bytes: counters.in_use_bytes,
        in_use_blocks: counters.in_use_blocks,
        allocations: counters.allocations,
        frees: counters.frees,
        bytes_allocated: counters.bytes_allocated,
        peak_bytes: counters.peak_bytes,
    }
}
