//! Diagnostics as text with carets, and sentences in a language (native command only).
//!
//! ```text
//! error[use-after-free]: reading 4 bytes of the block of 16 bytes after it was freed
//!   ┌─ main.c:6:5
//! ```
//!
//! The texts of `locales/` are embedded, so the command needs no files beside it.

use std::ops::Range;

use codespan_reporting::diagnostic as caret;
use codespan_reporting::files::{Error, Files};
use codespan_reporting::term;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::{Arg, Diagnostic, Fix, Message, Severity};
use crate::source::{FileId, SourceMap};

/// A language of the texts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Locale {
    /// English.
    En,
    /// Simplified Chinese.
    ZhCn,
}

macro_rules! texts {
    ($folder:literal) => {
        &[
            include_str!(concat!("../../locales/", $folder, "/compile.ftl")),
            include_str!(concat!("../../locales/", $folder, "/faults.ftl")),
            include_str!(concat!("../../locales/", $folder, "/explain.ftl")),
            include_str!(concat!("../../locales/", $folder, "/stops.ftl")),
            include_str!(concat!("../../locales/", $folder, "/questions.ftl")),
        ]
    };
}

/// All sentences of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads the embedded files.
    pub fn new(locale: Locale) -> Texts {
        let (name, files): (&str, &[&str]) = match locale {
            Locale::En => ("en", texts!("en")),
            Locale::ZhCn => ("zh-CN", texts!("zh-CN")),
        };
        let mut bundle = FluentBundle::new(name.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for file in files {
            // A mistake in a text costs that text alone: its id is shown instead.
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Texts { bundle }
    }

    /// The sentence; its id and arguments when the language lacks it.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(message.id).and_then(|found| found.value()) else {
            let args: Vec<String> = message.args.iter().map(|(_, arg)| plain(arg)).collect();
            return format!("{} {}", message.id, args.join(" ")).trim_end().to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            match arg {
                Arg::Text(text) => args.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        self.bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }
}

fn plain(arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
    }
}

/// Lines longer than this many bytes are not shown: their place is named instead.
const LONGEST_LINE: usize = 1000;

fn line_length(sources: &SourceMap, label: &caret::Label<FileId>) -> usize {
    let at = crate::source::Span::new(label.file_id, label.range.start as u32, label.range.start as u32);
    sources.line_text(label.file_id, sources.line_col(at).line).len()
}

/// The diagnostic with its source lines, carets, labels and hints.
pub fn render(diagnostic: &Diagnostic, sources: &SourceMap, texts: &Texts) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => caret::Severity::Error,
        Severity::Warning => caret::Severity::Warning,
        Severity::Note => caret::Severity::Note,
    };
    let here = caret::Label::primary(diagnostic.span.file, range(diagnostic.span));
    let others = diagnostic.labels.iter().map(|label| {
        let text = texts.say(&label.message);
        caret::Label::secondary(label.span.file, range(label.span)).with_message(text)
    });
    let labels: Vec<_> = std::iter::once(here).chain(others).collect();
    let is_too_long = labels.iter().any(|label| line_length(sources, label) > LONGEST_LINE);
    let hints = diagnostic.hints.iter().map(|hint| hint_text(hint, texts));
    let fixes = fix_text(&diagnostic.fixes, texts);
    let mut message = texts.say(&diagnostic.message);
    if is_too_long {
        let at = sources.line_col(diagnostic.span);
        let file = &sources.file(diagnostic.span.file).name;
        message = format!("{file}:{}:{}: {message}", at.line, at.column);
    }
    let whole = caret::Diagnostic::new(severity)
        .with_code(code(diagnostic.message.id))
        .with_message(message)
        .with_labels(if is_too_long { Vec::new() } else { labels })
        .with_notes(hints.chain(fixes).collect());
    term::emit_into_string(&term::Config::default(), &Texted(sources), &whole)
        .unwrap_or_else(|_| format!("{}\n", texts.say(&diagnostic.message)))
}

/// What stands in brackets: the fault's kind, or the message's id.
pub fn code(id: &str) -> &str {
    id.strip_prefix("fault-")
        .and_then(|rest| rest.strip_suffix("-title"))
        .unwrap_or(id)
}

fn hint_text(hint: &Message, texts: &Texts) -> String {
    let heading = [("-meaning", "run-meaning"), ("-real", "run-real"), ("-fix", "run-fix")]
        .into_iter()
        .find(|(suffix, _)| hint.id.ends_with(suffix));
    match heading {
        Some((_, heading)) => format!("{}: {}", texts.say(&Message::new(heading)), texts.say(hint)),
        None => texts.say(hint),
    }
}

/// The edits belong together: they make one line.
fn fix_text(fixes: &[Fix], texts: &Texts) -> Option<String> {
    let written: Vec<&str> = fixes
        .iter()
        .map(|fix| fix.text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    let inserted = fixes.iter().all(|fix| fix.span.start == fix.span.end);
    let id = match (fixes.is_empty(), written.is_empty()) {
        (true, _) => return None,
        (_, true) => "run-fix-remove",
        _ if inserted => "run-fix-insert",
        _ => "run-fix-edit",
    };
    let heading = texts.say(&Message::new("run-fix"));
    let text = written.join("` … `");
    Some(format!("{heading}: {}", texts.say(&Message::new(id).arg("text", text))))
}

fn range(span: crate::source::Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

/// A [`SourceMap`] as the caret library wants to see it.
struct Texted<'a>(&'a SourceMap);

impl<'a> Files<'a> for Texted<'a> {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.0.file(id).name)
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        Ok(&self.0.file(id).text)
    }

    fn line_index(&'a self, id: FileId, byte: usize) -> Result<usize, Error> {
        let at = crate::source::Span::new(id, byte as u32, byte as u32);
        Ok(self.0.line_col(at).line as usize - 1)
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, Error> {
        let text = &self.0.file(id).text;
        let start = self
            .0
            .line_start(id, line as u32 + 1)
            .ok_or(Error::LineTooLarge { given: line, max: 0 })? as usize;
        let end = self
            .0
            .line_start(id, line as u32 + 2)
            .map_or(text.len(), |end| end as usize);
        Ok(start..end)
    }
}
