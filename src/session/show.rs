//! Plain structs for the page: problems, the timeline, the picture of a step.

use super::Session;
use crate::diag::{Arg, Diagnostic, Message, Severity};
use crate::report::names::Names;
use crate::report::{FaultReport, LeakReport, explain, stop};
use crate::source::Span;
use crate::view::{
    self, ArgView, FixView, HeapTotals, LabelView, LastStep, MessageView, PlaceView, ProblemView, Snapshot, StopView,
    TimelineView, Viewport,
};
use crate::vm::event::{Mark, MarkKind};

impl Session {
    /// Diagnostics, faults and leaks known so far.
    pub fn problems(&mut self) -> Vec<ProblemView> {
        let (faults, leaks) = (self.faults(), self.leaks());
        let compile = self
            .diagnostics()
            .iter()
            .map(|diagnostic| self.problem(diagnostic, "compile", None));
        compile
            .chain(faults.iter().map(|fault| self.fault_problem(fault)))
            .chain(leaks.iter().filter_map(|leak| self.leak_problem(leak)))
            .chain(self.stop_problem())
            .collect()
    }

    pub(super) fn fault_problem(&self, fault: &FaultReport) -> ProblemView {
        let mut view = self.problem(&fault.diagnostic, "fault", Some(fault.step));
        view.kind = fault.kind.name().to_owned();
        for (label, step) in view.labels.iter_mut().zip(&fault.label_steps) {
            label.step = *step;
        }
        view
    }

    fn leak_problem(&self, leak: &LeakReport) -> Option<ProblemView> {
        let diagnostic = leak.diagnostic.as_ref()?;
        let mut view = self.problem(diagnostic, "leak", leak.lost_at.map(|moment| moment.step));
        view.kind = leak.class.name().to_owned();
        for label in &mut view.labels {
            label.step = leak.lost_at.map(|moment| moment.step);
        }
        Some(view)
    }

    /// Stops that are no fault, no exit and no question.
    fn stop_problem(&self) -> Option<ProblemView> {
        let recording = self.recording.as_ref().filter(|recording| recording.is_finished())?;
        let stop = stop::stop(recording.head());
        if matches!(stop.kind, "exited" | "faulted" | "needs-input") {
            return None;
        }
        Some(ProblemView {
            severity: "error",
            source: "stop",
            kind: stop.kind.to_owned(),
            message: message(&stop.message),
            details: Vec::new(),
            place: None,
            labels: Vec::new(),
            fixes: Vec::new(),
            step: Some(recording.steps()),
        })
    }

    /// A diagnostic as the page has it.
    pub(super) fn problem(&self, diagnostic: &Diagnostic, source: &'static str, step: Option<u64>) -> ProblemView {
        let labels = diagnostic.labels.iter().map(|label| LabelView {
            message: message(&label.message),
            place: self.place_view(label.span),
            step: None,
        });
        let fixes = diagnostic.fixes.iter().map(|fix| FixView {
            place: self.place_view(fix.span),
            text: fix.text.clone(),
        });
        ProblemView {
            severity: match diagnostic.severity {
                Severity::Note => "note",
                Severity::Warning => "warning",
                Severity::Error => "error",
            },
            source,
            kind: diagnostic.message.id.to_owned(),
            message: message(&diagnostic.message),
            details: diagnostic.hints.iter().map(message).collect(),
            place: Some(self.place_view(diagnostic.span)),
            labels: labels.collect(),
            fixes: fixes.collect(),
            step,
        }
    }

    /// A stretch of text in lines and columns.
    pub(super) fn place_view(&self, span: Span) -> PlaceView {
        if span.file.0 as usize >= self.sources.files().count() {
            return PlaceView {
                file: String::new(),
                line: 0,
                column: 0,
                end_line: 0,
                end_column: 0,
            };
        }
        let (start, end) = (self.sources.line_col(span), self.sources.end_line_col(span));
        PlaceView {
            file: self.sources.file(span.file).name.clone(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }

    /// The picture of the step under the cursor.
    pub fn snapshot(&mut self, viewport: &Viewport) -> Snapshot {
        let Some(recording) = &mut self.recording else {
            return Snapshot::empty();
        };
        let last = recording
            .last_step()
            .map(|(before, events)| LastStep { before, events });
        let machine = recording.current();
        let names = Names {
            machine,
            dialect: self.dialect,
            lines: &self.scopes,
        };
        let totals = machine.totals();
        let stop = machine.stop().map(|_| stop::stop(machine));
        let explanation = match &last {
            Some(last) => explain::explain(
                &Names {
                    machine: &last.before,
                    ..names
                },
                &last.events,
                &names,
            ),
            None => explain::start(self.is_console),
        };
        let mut snapshot = Snapshot {
            step: recording.step(),
            steps: recording.steps(),
            finished: recording.is_finished(),
            stop: stop.map(|stop| StopView {
                kind: stop.kind.to_owned(),
                exit_code: stop.exit_code,
                message: message(&stop.message),
            }),
            stdout: machine.stdout().to_text(),
            stderr: machine.stderr().to_text(),
            stdin_read: machine.stdin_read(),
            explanation: explanation.iter().map(message).collect(),
            faults: machine.faults().len() as u32,
            totals: HeapTotals {
                in_use_bytes: totals.in_use_bytes,
                in_use_blocks: totals.in_use_blocks,
                allocations: totals.allocations,
                frees: totals.frees,
                bytes_allocated: totals.bytes_allocated,
                peak_bytes: totals.peak_bytes,
            },
            ..view::picture(names, &self.sources, viewport, last.as_ref())
        };
        if self.is_console {
            // Nobody wrote the text around the lines.
            snapshot.finished = true;
            let places = [&mut snapshot.next, &mut snapshot.previous].into_iter();
            for place in places.chain(snapshot.frames.iter_mut().map(|frame| &mut frame.place)) {
                place.take_if(|place| place.file == "console");
            }
        }
        snapshot
    }

    /// The timeline with its marks thinned to a width in pixels.
    pub fn timeline(&self, width: u32) -> TimelineView {
        let Some(recording) = &self.recording else {
            return TimelineView {
                steps: 0,
                finished: true,
                marks: Vec::new(),
            };
        };
        let steps = recording.steps();
        TimelineView {
            steps,
            finished: recording.is_finished(),
            marks: thin(recording.marks(), steps, width),
        }
    }
}

/// One mark of each kind for each pixel.
fn thin(marks: &[Mark], steps: u64, width: u32) -> Vec<f64> {
    let pixels = u64::from(width.max(1));
    let mut seen = crate::ordered::OrderedSet::new();
    let mut columns = Vec::new();
    for mark in marks {
        let pixel = u128::from(mark.step) * u128::from(pixels) / u128::from(steps.max(1));
        if seen.insert((pixel, kind_column(mark.kind))) {
            columns.extend([mark.step as f64, f64::from(kind_column(mark.kind))]);
        }
    }
    columns
}

fn kind_column(kind: MarkKind) -> u8 {
    match kind {
        MarkKind::Call => 0,
        MarkKind::Return => 1,
        MarkKind::Alloc => 2,
        MarkKind::Free => 3,
        MarkKind::Output => 4,
        MarkKind::Throw => 5,
        MarkKind::Fault => 6,
        MarkKind::Leak => 7,
        MarkKind::Console => 8,
    }
}

/// A sentence as the page has it.
pub(super) fn message(message: &Message) -> MessageView {
    let args = message.args.iter().map(|(name, arg)| {
        let value = match arg {
            Arg::Text(text) => ArgView::Text(text.clone()),
            Arg::Number(number) => ArgView::Number(*number as f64),
        };
        ((*name).to_owned(), value)
    });
    MessageView {
        id: message.id.to_owned(),
        args: args.collect(),
    }
}
