//! Moves along the timeline, in slices: what is not done within the fuel is remembered and gone on with.

use super::Session;
use crate::record::{Progress, Recording, stands_before_step};
use crate::view::ProgressView;

/// A move along the timeline.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Move {
    /// One step.
    Into,
    /// One step; calls are done as a whole.
    Over,
    /// To where the current function has returned.
    Out,
    /// One step back.
    BackInto,
    /// One step back; calls are undone as a whole.
    BackOver,
    /// Back to before the current function was called.
    BackOut,
    /// To the last step of the recording.
    ToEnd,
    /// To step 0.
    ToStart,
}

/// What is still to be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Request {
    /// The cursor goes to a step.
    Seek(u64),
    /// On from step `from` until calls are at most `depth` deep.
    Forward { depth: usize, from: Option<u64> },
    /// Back to the last step before `end` whose calls are at most `depth` deep.
    Back { depth: usize, end: u64 },
}

impl Session {
    /// Runs to the end of the program, recording; the cursor goes along.
    pub fn run(&mut self, fuel: u64) -> ProgressView {
        self.seek(u64::MAX, fuel)
    }

    /// Moves the cursor to a step, recorded or still to be recorded.
    pub fn seek(&mut self, step: u64, fuel: u64) -> ProgressView {
        self.begin(Request::Seek(step), fuel)
    }

    /// Moves the cursor.
    pub fn travel(&mut self, to: Move, fuel: u64) -> ProgressView {
        let Some(recording) = &self.recording else {
            return self.progress(true);
        };
        let (step, depth) = (recording.step(), recording.current().depth());
        let request = match to {
            Move::Into => Request::Seek(step.saturating_add(1)),
            Move::Over => Request::Forward {
                depth,
                from: Some(step),
            },
            Move::Out => Request::Forward {
                depth: depth.saturating_sub(1),
                from: None,
            },
            Move::BackInto => Request::Seek(step.saturating_sub(1)),
            Move::BackOver => Request::Back { depth, end: step },
            Move::BackOut => Request::Back {
                depth: depth.saturating_sub(1),
                end: step,
            },
            Move::ToEnd => Request::Seek(u64::MAX),
            Move::ToStart => Request::Seek(0),
        };
        self.begin(request, fuel)
    }

    /// Works on at the last unfinished request.
    pub fn go_on(&mut self, fuel: u64) -> ProgressView {
        match self.request {
            Some(request) => self.begin(request, fuel),
            None => self.progress(true),
        }
    }

    fn begin(&mut self, request: Request, fuel: u64) -> ProgressView {
        let is_console = self.is_console;
        let Some(recording) = &mut self.recording else {
            return self.progress(true);
        };
        self.request = match request {
            // The console's own frame never ends: there is nothing ahead of its last line.
            Request::Seek(step) if is_console => seek(recording, step.min(recording.steps()), fuel),
            Request::Forward { .. } if is_console => seek(recording, recording.step() + 1, fuel),
            Request::Seek(step) => seek(recording, step, fuel),
            Request::Forward { depth, from } => forward(recording, depth, from, fuel),
            Request::Back { depth, end } => back(recording, depth, end, fuel),
        };
        self.progress(self.request.is_none())
    }

    pub(super) fn progress(&self, done: bool) -> ProgressView {
        match &self.recording {
            Some(recording) => ProgressView {
                done,
                step: recording.step(),
                steps: recording.steps(),
                finished: recording.is_finished() || self.is_console,
            },
            None => ProgressView {
                done,
                step: 0,
                steps: 0,
                finished: true,
            },
        }
    }
}

fn seek(recording: &mut Recording, step: u64, fuel: u64) -> Option<Request> {
    match recording.seek(step, fuel) {
        Progress::Done => None,
        Progress::More => Some(Request::Seek(step)),
    }
}

fn forward(recording: &mut Recording, depth: usize, from: Option<u64>, fuel: u64) -> Option<Request> {
    let stands_there = from == Some(recording.step()) && stands_before_step(recording.current());
    let progress = if stands_there {
        recording.step_over(depth, fuel)
    } else {
        recording.run_out(depth, fuel)
    };
    match progress {
        Progress::Done => None,
        Progress::More => Some(Request::Forward { depth, from }),
    }
}

fn back(recording: &mut Recording, depth: usize, end: u64, fuel: u64) -> Option<Request> {
    match recording.last_at_depth(depth, end) {
        Ok(step) => seek(recording, step, fuel),
        Err(end) => Some(Request::Back { depth, end }),
    }
}
