//! A second run of what was recorded, from the start, to hear what was asked of the allocator: requests are not kept
//! while recording, since most programs are never taken to the lab.

use super::{Input, Moment, Recording, advance};
use crate::vm::event::Asked;
use crate::vm::{Limit, Log, Machine, Outcome};

/// A run of the program beside its recording.
#[derive(Clone, Debug)]
pub struct Rerun {
    moment: Moment,
    inputs: Vec<Input>,
    /// The step to end at.
    until: u64,
    finished: bool,
}

impl Rerun {
    /// Before the program's first step. It ends with the program; when console lines were typed, where the recording
    /// ends.
    pub fn new(recording: &Recording, is_console: bool) -> Rerun {
        let options = recording.head().options().clone();
        let machine = Machine::new(recording.program.clone(), options);
        let until = if is_console || !recording.inputs().is_empty() {
            recording.steps()
        } else {
            u64::MAX
        };
        Rerun {
            moment: Moment { machine, inputs: 0 },
            inputs: recording.inputs().to_vec(),
            until,
            finished: false,
        }
    }

    /// The machine as it stands.
    pub fn machine(&self) -> &Machine {
        &self.moment.machine
    }

    /// Whether it has come to its end.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// Runs on for about `fuel` ops; what was asked on the way.
    pub fn run(&mut self, fuel: u64) -> Vec<Asked> {
        let mut log = Log {
            requests: Some(Vec::new()),
            ..Log::default()
        };
        let limit = Limit {
            step: self.until,
            fuel_ops: fuel,
        };
        let outcome = advance(&mut self.moment, &self.inputs, limit, &mut log);
        self.finished = matches!(outcome, Outcome::Stopped(_) | Outcome::ReachedStep);
        log.requests.unwrap_or_default()
    }
}
