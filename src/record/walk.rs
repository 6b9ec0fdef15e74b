//! Moves that follow calls: over, out, and the same backwards.

use super::{Log, Moment, Progress, Recording, advance, stands_before_step};
use crate::vm::Limit;

impl Recording {
    /// One step forward, then on while calls are deeper than `depth`.
    pub fn step_over(&mut self, depth: usize, fuel: u64) -> Progress {
        self.forward_until(depth, fuel, true)
    }

    /// On while calls are deeper than `depth`.
    pub fn run_out(&mut self, depth: usize, fuel: u64) -> Progress {
        self.forward_until(depth, fuel, false)
    }

    fn forward_until(&mut self, depth: usize, fuel: u64, at_least_one: bool) -> Progress {
        let mut left = fuel;
        let mut moved = !at_least_one;
        loop {
            if moved && stands_before_step(self.current()) && self.current().depth() <= depth {
                return Progress::Done;
            }
            if self.current().stop().is_some() {
                return Progress::Done;
            }
            let before = self.current().ops();
            let next = self.step() + u64::from(stands_before_step(self.current()));
            if self.seek(next, left) == Progress::More {
                return Progress::More;
            }
            moved = true;
            let used = self.current().ops().saturating_sub(before).max(1);
            left = left.saturating_sub(used);
            if left == 0 {
                return Progress::More;
            }
        }
    }

    /// Looks in one stretch between kept machines, ending before `end`, for the last step whose calls are not deeper
    /// than `depth`. `Err` is where the next stretch back ends.
    ///
    /// # Errors
    /// There is none in this stretch.
    pub fn last_at_depth(&mut self, depth: usize, end: u64) -> Result<u64, u64> {
        let Some(last) = end.checked_sub(1) else { return Ok(0) };
        let mut moment: Moment = self.checkpoints.before(last).clone();
        let first = moment.machine.step();
        let mut found = None;
        while moment.machine.step() < end && moment.machine.stop().is_none() {
            if stands_before_step(&moment.machine) && moment.machine.depth() <= depth {
                found = Some(moment.machine.step());
            }
            let limit = Limit {
                step: moment.machine.step() + 1,
                fuel_ops: u64::MAX,
            };
            let before = moment.machine.ops();
            advance(&mut moment, &self.inputs, limit, &mut Log::default());
            if moment.machine.ops() == before {
                break;
            }
        }
        match found {
            Some(step) => Ok(step),
            None if first == 0 => Ok(0),
            None => Err(first),
        }
    }
}
