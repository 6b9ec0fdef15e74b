//! What is shown to a person: a [`Diagnostic`] names a sentence in `locales/` by its id and carries the arguments;
//! no wording lives in Rust.
//!
//! Example: `Diagnostic::error("sema-undeclared", span).arg("name", "cuont").fix(span, "count")`.

#[cfg(feature = "cli")]
pub mod render;

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// Extra information that belongs to the diagnostic before it.
    Note,
    /// Runs, but is probably not what was meant.
    Warning,
    /// Does not compile, or a fault that stopped the program.
    Error,
}

/// A value put into a sentence.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    /// A name, a type, a piece of source: shown as it is.
    Text(String),
    /// A count: takes part in plural rules.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}
impl From<u64> for Arg {
    fn from(number: u64) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(i64::from(number))
    }
}

/// A sentence: the id of a Fluent message and its arguments.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    /// Fluent message id, e.g. `sema-undeclared`.
    pub id: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A sentence without arguments yet.
    pub fn new(id: &'static str) -> Message {
        Message { id, args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }
}

/// A second place that matters ("declared here", "freed here").
#[derive(Clone, PartialEq, Debug)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is to be said there.
    pub message: Message,
}

/// An edit that would mend the problem: replace `span` by `text`.
#[derive(Clone, PartialEq, Debug)]
pub struct Fix {
    /// What to replace; empty to insert.
    pub span: Span,
    /// The new text.
    pub text: String,
}

/// One thing to tell about the program.
#[derive(Clone, PartialEq, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The sentence.
    pub message: Message,
    /// The main place.
    pub span: Span,
    /// Other places.
    pub labels: Vec<Label>,
    /// What to try, in words.
    pub hints: Vec<Message>,
    /// What to try, as edits: all of them together mend it.
    pub fixes: Vec<Fix>,
}

impl Diagnostic {
    /// An error: the program cannot run.
    pub fn error(id: &'static str, span: Span) -> Diagnostic {
        Diagnostic::new(Severity::Error, id, span)
    }

    /// A warning: the program runs.
    pub fn warning(id: &'static str, span: Span) -> Diagnostic {
        Diagnostic::new(Severity::Warning, id, span)
    }

    fn new(severity: Severity, id: &'static str, span: Span) -> Diagnostic {
        let message = Message::new(id);
        Diagnostic {
            severity,
            message,
            span,
            labels: Vec::new(),
            hints: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// Something that C or C++ has and Heapwise lacks: `what` is its name, e.g. `templates`.
    pub fn unsupported(what: impl Into<Arg>, span: Span) -> Diagnostic {
        Diagnostic::error("unsupported", span).arg("what", what)
    }

    /// Whether this diagnostic says "not supported here": our gap, never the learner's mistake.
    pub fn is_unsupported(&self) -> bool {
        self.message.id == "unsupported"
    }

    /// Adds an argument to the sentence.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Diagnostic {
        self.message.args.push((name, value.into()));
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn label(mut self, span: Span, message: Message) -> Diagnostic {
        self.labels.push(Label { span, message });
        self
    }

    /// Adds something to try, in words.
    #[must_use]
    pub fn hint(mut self, message: Message) -> Diagnostic {
        self.hints.push(message);
        self
    }

    /// Adds an edit that would mend it.
    #[must_use]
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.fixes.push(Fix {
            span,
            text: text.into(),
        });
        self
    }
}
