//! The whole run in one struct, for the command line and the list of problems.

use super::Session;
use crate::diag::{Arg, Message, Severity};
use crate::record::Recording;
use crate::report::names::{LineScopes, Names};
use crate::report::{FaultReport, LeakReport, RunReport, StopReport, Totals, fault, leak, stop};
use crate::vm::fault::Fault;
use crate::vm::stop::Stop;
use crate::vm::{Machine, Totals as Counters};

/// Faults described from a machine of their own moment; later ones are described from the end.
const DESCRIBED: usize = 64;

impl Session {
    /// Everything there is to say about the run so far.
    pub fn run_report(&mut self) -> RunReport {
        let diagnostics = self.diagnostics().to_vec();
        let Some(recording) = &self.recording else {
            return RunReport {
                stop: self.refusal(),
                stdout: Vec::new(),
                stderr: Vec::new(),
                steps: 0,
                ops: 0,
                diagnostics,
                faults: Vec::new(),
                leaks: Vec::new(),
                heap: Totals::default(),
            };
        };
        let head = recording.head();
        RunReport {
            stop: stop::stop(head),
            stdout: head.stdout().bytes_from(0),
            stderr: head.stderr().bytes_from(0),
            steps: head.step(),
            ops: head.ops(),
            diagnostics,
            faults: self.faults(),
            leaks: self.leaks(),
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
    pub fn faults(&self) -> Vec<FaultReport> {
        let Some(recording) = &self.recording else {
            return Vec::new();
        };
        let head = recording.head();
        let faults = head.faults().iter().enumerate();
        faults
            .map(|(index, fault)| self.fault(recording, index, fault))
            .collect()
    }

    fn fault(&self, recording: &Recording, index: usize, fault: &Fault) -> FaultReport {
        let head = recording.head();
        let stopped_here = matches!(head.stop(), Some(Stop::Faulted(last)) if **last == *fault);
        if stopped_here || index >= DESCRIBED {
            return fault::report(fault, &self.names(head));
        }
        // Behind the step its regions are known; what it names may be gone by then, and was there before.
        let behind = recording.machine_at(fault.step + 1);
        let described = fault::report(fault, &self.names(&behind));
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
                return fault::report(fault, &self.names(&before));
            }
        }
        described
    }

    /// What the program left behind; empty while it has not ended.
    pub fn leaks(&self) -> Vec<LeakReport> {
        let Some(recording) = &self.recording else {
            return Vec::new();
        };
        let head = recording.head();
        match head.stop() {
            Some(Stop::Exited { .. }) => leak::leaks(&self.names(head)),
            _ => Vec::new(),
        }
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
