//! The JSON object of `heapwise run --json`, and the same as SARIF 2.1.0.

use heapwise::diag::render::{self, Texts};
use heapwise::diag::{Diagnostic, Message, Severity};
use heapwise::report::{FaultReport, LeakReport, Moment, RunReport};
use heapwise::source::{SourceMap, Span};
use heapwise::vm::fault::FaultSeverity;
use serde_json::{Value, json};

/// One object, one line.
pub(crate) fn report(report: &RunReport, sources: &SourceMap, texts: &Texts) -> String {
    let context = Context { sources, texts };
    let heap = &report.heap;
    let object = json!({
        "stop": report.stop.kind,
        "exit_code": report.stop.exit_code,
        "signal": report.stop.signal.map(|signal| signal.0),
        "stdout": String::from_utf8_lossy(&report.stdout),
        "stderr": String::from_utf8_lossy(&report.stderr),
        "steps": report.steps,
        "ops": report.ops,
        "unsupported": report.stop.unsupported,
        "message": texts.say(&report.stop.message),
        "diagnostics": list(&report.diagnostics, |diagnostic| context.diagnostic(diagnostic)),
        "faults": list(&report.faults, |fault| context.fault(fault)),
        "leaks": list(&report.leaks, |leak| context.leak(leak)),
        "heap": {
            "in_use_bytes": heap.in_use_bytes,
            "in_use_blocks": heap.in_use_blocks,
            "allocations": heap.allocations,
            "frees": heap.frees,
            "bytes_allocated": heap.bytes_allocated,
            "peak_bytes": heap.peak_bytes,
        },
    });
    object.to_string()
}

/// The diagnostics, faults and leaks as one SARIF run.
pub(crate) fn sarif(report: &RunReport, sources: &SourceMap, texts: &Texts) -> String {
    let context = Context { sources, texts };
    let faults = report.faults.iter().map(|fault| &fault.diagnostic);
    let leaks = report.leaks.iter().filter_map(|leak| leak.diagnostic.as_ref());
    let results: Vec<Value> = report
        .diagnostics
        .iter()
        .chain(faults)
        .chain(leaks)
        .map(|diagnostic| context.sarif_result(diagnostic))
        .collect();
    let object = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "heapwise", "version": env!("CARGO_PKG_VERSION") } },
            "results": results,
        }],
    });
    object.to_string()
}

struct Context<'a> {
    sources: &'a SourceMap,
    texts: &'a Texts,
}

fn list<T>(items: &[T], one: impl Fn(&T) -> Value) -> Vec<Value> {
    items.iter().map(one).collect()
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

impl Context<'_> {
    fn place(&self, span: Span) -> Value {
        let start = self.sources.line_col(span);
        json!({ "file": self.sources.file(span.file).name, "line": start.line, "column": start.column })
    }

    fn moment(&self, moment: Option<Moment>) -> Value {
        let Some(moment) = moment else { return Value::Null };
        let Some(span) = moment.span else { return Value::Null };
        let mut place = self.place(span);
        place["step"] = json!(moment.step);
        place
    }

    fn end(&self, span: Span) -> Value {
        let end = self.sources.end_line_col(span);
        json!({ "line": end.line, "column": end.column })
    }

    fn diagnostic(&self, diagnostic: &Diagnostic) -> Value {
        let mut object = self.place(diagnostic.span);
        object["id"] = json!(diagnostic.message.id);
        object["severity"] = json!(severity(diagnostic.severity));
        object["message"] = json!(self.texts.say(&diagnostic.message));
        object["end"] = self.end(diagnostic.span);
        object["labels"] = json!(list(&diagnostic.labels, |label| {
            let mut place = self.place(label.span);
            place["message"] = json!(self.texts.say(&label.message));
            place
        }));
        object["fixes"] = json!(list(&diagnostic.fixes, |fix| {
            let mut place = self.place(fix.span);
            place["end"] = self.end(fix.span);
            place["text"] = json!(fix.text);
            place
        }));
        object["hints"] = json!(list(&diagnostic.hints, |hint| json!(self.texts.say(hint))));
        object
    }

    fn hint(&self, diagnostic: &Diagnostic, suffix: &str) -> Value {
        let hint = diagnostic.hints.iter().find(|hint| hint.id.ends_with(suffix));
        hint.map_or(Value::Null, |hint| json!(self.texts.say(hint)))
    }

    fn fault(&self, fault: &FaultReport) -> Value {
        let mut object = self.place(fault.diagnostic.span);
        object["kind"] = json!(fault.kind.name());
        object["severity"] = json!(match fault.kind.severity() {
            FaultSeverity::Error => "error",
            FaultSeverity::Warning => "warning",
        });
        object["message"] = json!(self.texts.say(&fault.diagnostic.message));
        object["meaning"] = self.hint(&fault.diagnostic, "-meaning");
        object["fix"] = self.hint(&fault.diagnostic, "-fix");
        object["real_machine"] = self.hint(&fault.diagnostic, "-real");
        object["function"] = json!(fault.stack.first().map(|frame| &frame.0));
        object["stack"] = json!(list(&fault.stack, |(function, span)| {
            let mut place = self.place(*span);
            place["function"] = json!(function);
            place
        }));
        object["address"] = json!(fault.address);
        object["size"] = json!(fault.size);
        object["allocated"] = self.moment(fault.allocated);
        object["released"] = self.moment(fault.released);
        object["step"] = json!(fault.step);
        object
    }

    fn leak(&self, leak: &LeakReport) -> Value {
        let place = leak.allocated.map_or(Value::Null, |span| self.place(span));
        let message = Message::new(leak.class.message_id())
            .arg("bytes", leak.bytes)
            .arg("blocks", leak.blocks);
        json!({
            "kind": leak.class.name(),
            "message": self.texts.say(&message),
            "bytes": leak.bytes,
            "blocks": leak.blocks,
            "file": place["file"],
            "line": place["line"],
            "lost_at": self.moment(leak.lost_at),
        })
    }

    fn sarif_result(&self, diagnostic: &Diagnostic) -> Value {
        let start = self.sources.line_col(diagnostic.span);
        let end = self.sources.end_line_col(diagnostic.span);
        json!({
            "ruleId": render::code(diagnostic.message.id),
            "level": severity(diagnostic.severity),
            "message": { "text": self.texts.say(&diagnostic.message) },
            "locations": [{ "physicalLocation": {
                "artifactLocation": { "uri": self.sources.file(diagnostic.span.file).name },
                "region": {
                    "startLine": start.line, "startColumn": start.column,
                    "endLine": end.line, "endColumn": end.column,
                },
            } }],
        })
    }
}
