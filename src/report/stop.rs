//! Why a run ended, in words.

use super::summary::StopReport;
use crate::diag::Message;
use crate::vm::Machine;
use crate::vm::stop::{Signal, Stop};

/// The stop a machine stands at; one that has not stopped is out of steps.
pub fn stop(machine: &Machine) -> StopReport {
    let options = machine.options();
    let out_of_steps = || {
        StopReport::new(
            "out-of-steps",
            Message::new("stop-out-of-steps").arg("limit", options.max_steps),
        )
    };
    match machine.stop() {
        None | Some(Stop::OutOfSteps) => out_of_steps(),
        Some(Stop::Exited { code }) => StopReport {
            exit_code: Some(*code),
            ..StopReport::new("exited", Message::new("stop-exited").arg("code", i64::from(*code)))
        },
        Some(Stop::Faulted(_)) => StopReport::new("faulted", Message::new("stop-faulted")),
        Some(Stop::Aborted { text }) if text.trim().is_empty() => StopReport {
            signal: Some(signal(Signal::Abrt)),
            ..StopReport::new("aborted", Message::new("stop-abort"))
        },
        Some(Stop::Aborted { text }) => StopReport {
            signal: Some(signal(Signal::Abrt)),
            ..StopReport::new("aborted", Message::new("stop-aborted").arg("text", text.trim_end()))
        },
        Some(Stop::Signalled(kind)) => StopReport {
            signal: Some(signal(*kind)),
            ..StopReport::new("signalled", Message::new("stop-signalled").arg("signal", kind.name()))
        },
        Some(Stop::OutOfMemory) => StopReport::new("out-of-memory", Message::new("stop-out-of-memory")),
        Some(Stop::OutputLimit) => StopReport::new(
            "output-limit",
            Message::new("stop-output-limit").arg("limit", options.max_output),
        ),
        Some(Stop::Unsupported(what)) => StopReport {
            unsupported: Some(what.clone()),
            ..StopReport::new(
                "unsupported",
                Message::new("stop-unsupported").arg("what", what.as_str()),
            )
        },
        Some(Stop::NeedsInput) => StopReport::new("needs-input", Message::new("stop-needs-input")),
    }
}

fn signal(signal: Signal) -> (&'static str, i32) {
    (signal.name(), signal.number())
}
