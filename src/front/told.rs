//! What of all that was found is told: one message for one mistake.
//!
//! A missing header explains every name it declares, a hole in the text every name it might have declared; what this
//! compiler lacks is named once; a block left open is told where the indentation betrays it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::preprocess::Macros;
use super::token::{Punct, Token};
use crate::diag::{Arg, Diagnostic, Message, Severity};
use crate::source::{FileId, SourceMap, Span};

/// Errors kept, and warnings: nobody reads more, and a long text could have one for every byte.
const MOST_DIAGNOSTICS: u32 = 100;

/// A macro call with the wrong arguments leaves nothing behind: what is missing on its line is told by that.
pub(super) fn drop_macro_echoes(diagnostics: &mut Vec<Diagnostic>, sources: &SourceMap) {
    let line = |span: Span| (span.file, sources.line_col(span).line);
    let calls = diagnostics.iter().filter(|told| told.message.id == "pp-argument-count");
    let lines: Vec<_> = calls.map(|told| line(told.span)).collect();
    if !lines.is_empty() {
        diagnostics.retain(|told| !told.message.id.starts_with("parse-") || !lines.contains(&line(told.span)));
    }
}

/// A character that means nothing is left out, and the parser stumbles over the gap: the character is what is told.
pub(super) fn drop_stray_echoes(diagnostics: &mut Vec<Diagnostic>, sources: &SourceMap) {
    let stray: Vec<Span> = diagnostics
        .iter()
        .filter(|told| told.message.id == "lex-stray")
        .map(|told| told.span)
        .collect();
    let beside = |one: Span, other: Span| {
        let gap = Span {
            start: one.end,
            end: other.start,
            ..one
        };
        let text = sources.text(gap);
        one.file == other.file && one.end <= other.start && !text.contains('\n') && text.trim().is_empty()
    };
    if !stray.is_empty() {
        diagnostics.retain(|told| {
            let echo = |stray: &Span| beside(told.span, *stray) || beside(*stray, told.span);
            !told.message.id.starts_with("parse-") || !stray.iter().any(echo)
        });
    }
}

/// The text stops in the middle.
fn ends_early(told: &Diagnostic) -> bool {
    matches!(
        told.message.id,
        "parse-unexpected-end" | "parse-expected-at-end" | "parse-missing-brace"
    )
}

/// What is only said of a program that compiles: in one with mistakes the use may be what is missing.
fn only_without_errors(diagnostics: &mut Vec<Diagnostic>) {
    if diagnostics.iter().any(|told| told.severity == Severity::Error) {
        diagnostics.retain(|told| {
            !matches!(
                told.message.id,
                "sema-unused-variable" | "sema-only-assigned" | "sema-unused-function" | "sema-unused-parameter"
            )
        });
    }
    // The text stops in the middle: what a whole function would be blamed for may still come.
    if diagnostics.iter().any(ends_early) {
        diagnostics.retain(|told| {
            !matches!(
                told.message.id,
                "sema-missing-return"
                    | "sema-no-effect"
                    | "sema-function-not-called"
                    | "sema-loop-unchanged"
                    | "sema-endless-recursion"
                    | "sema-sometimes-uninitialised"
                    | "sema-enum-without-case"
                    | "sema-format-missing"
            )
        });
    }
}

/// Sorts, drops the echoes, and keeps to the limit.
pub(super) fn tidy(diagnostics: &mut Vec<Diagnostic>, is_fragment: bool) {
    // A declaration that is looked at twice says the same twice.
    let mut told = FxHashSet::default();
    diagnostics.retain(|diagnostic| told.insert((diagnostic.span, diagnostic.message.id)));
    crate::ordered::sort_by_key(diagnostics, |diagnostic| (diagnostic.span.file, diagnostic.span.start));
    only_without_errors(diagnostics);
    one_for_each_place(diagnostics);
    one_for_torn_macros(diagnostics);
    one_for_each_header(diagnostics, is_fragment);
    one_for_each_gap(diagnostics);
    if diagnostics.iter().any(|told| told.message.id == "lex-too-many-tokens") {
        // The text ends too early because its rest is not read.
        diagnostics.retain(|told| !ends_early(told));
    }
    let (mut errors, mut others) = (0, 0);
    diagnostics.retain(|diagnostic| {
        let count = if diagnostic.severity == Severity::Error {
            &mut errors
        } else {
            &mut others
        };
        *count += 1;
        *count <= MOST_DIAGNOSTICS
    });
}

/// At the very same words the first error says enough.
fn one_for_each_place(diagnostics: &mut Vec<Diagnostic>) {
    // Whether one of the errors there is of the parser's.
    let mut errors: FxHashMap<Span, bool> = FxHashMap::default();
    for diagnostic in diagnostics.iter() {
        if diagnostic.severity == Severity::Error && diagnostic.span.start < diagnostic.span.end {
            *errors.entry(diagnostic.span).or_default() |= diagnostic.message.id.starts_with("parse-");
        }
    }
    let packed: FxHashSet<Span> = diagnostics
        .iter()
        .filter(|told| told.message.id.starts_with("lex-"))
        .map(|told| told.span)
        .collect();
    diagnostics.retain(|told| told.message.id != "sema-constant-overflow" || !packed.contains(&told.span));
    diagnostics.retain(|diagnostic| {
        let here = errors.get(&diagnostic.span);
        match diagnostic.severity {
            Severity::Error => diagnostic.message.id.starts_with("parse-") || here != Some(&true),
            Severity::Warning | Severity::Note => here.is_none(),
        }
    });
}

/// Places before one that are looked at: one macro's use may lie in another's.
const NEAR: usize = 4;

/// Where a macro's text falls apart, what its operators do there is told by that.
fn one_for_torn_macros(diagnostics: &mut Vec<Diagnostic>) {
    let torn = |told: &&Diagnostic| matches!(told.message.id, "pp-torn-macro" | "pp-torn-argument");
    let places: Vec<Span> = diagnostics.iter().filter(torn).map(|told| told.span).collect();
    // In order, as all are: the last places that begin before the span's end are those it can touch.
    let beside = |span: Span| {
        let behind = places.partition_point(|place| (place.file, place.start) <= (span.file, span.end + 1));
        let mut near = places[..behind].iter().rev().take(NEAR);
        near.any(|place| place.file == span.file && span.start <= place.end)
    };
    if !places.is_empty() {
        diagnostics.retain(|told| !told.message.id.starts_with("lint-") || !beside(told.span));
    }
}

/// One `#include` mends all names of its header: only the first of them is told. A fragment, e.g. a function pasted
/// out of a book, comes without its headers: its own mistakes come first.
fn one_for_each_header(diagnostics: &mut Vec<Diagnostic>, is_fragment: bool) {
    let header = |diagnostic: &Diagnostic| -> Option<String> {
        let hint = diagnostic.hints.iter().find(|hint| hint.id == "sema-missing-include")?;
        hint.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(text) if *name == "header" => Some(text.clone()),
            _ => None,
        })
    };
    let others = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error && header(diagnostic).is_none());
    let mut told = FxHashSet::default();
    diagnostics.retain(|diagnostic| match header(diagnostic) {
        Some(header) => !(is_fragment && others) && told.insert((diagnostic.span.file, header)),
        None => true,
    });
}

/// What is not supported is named once, and its uses go with the header that would bring it.
fn one_for_each_gap(diagnostics: &mut Vec<Diagnostic>) {
    let mut told: Vec<String> = Vec::new();
    diagnostics.retain(|diagnostic| {
        let what = match diagnostic.message.args.first() {
            Some((_, Arg::Text(what))) if diagnostic.is_unsupported() => what,
            _ => return true,
        };
        let follows = |header: &String| {
            header.starts_with('<') && !header.ends_with(".h>") && (what == "templates" || what.starts_with("std::"))
        };
        let again = told.iter().any(|other| other == what || follows(other));
        told.push(what.clone());
        !again
    });
}

/// Whether what the preprocessor found leaves the tokens good enough to go on: a quote that was mended does, a header
/// that does not exist does not.
pub(super) fn is_mended(diagnostics: &[Diagnostic]) -> bool {
    let is_lexical = |id: &str| id.starts_with("lex-") && id != "lex-unterminated-comment";
    diagnostics
        .iter()
        .all(|diagnostic| diagnostic.severity != Severity::Error || is_lexical(diagnostic.message.id))
}

/// Whether a text with holes is still worth understanding: its braces fit, and it is not another language.
pub(super) fn has_its_shape(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().all(|diagnostic| {
        !matches!(
            diagnostic.message.id,
            "parse-missing-brace"
                | "parse-extra-brace"
                | "parse-function-inside"
                | "parse-statement-outside"
                | "parse-unexpected-end"
                | "parse-too-deep"
                | "parse-cpp-program"
                | "parse-else-without-if"
                | "parse-expected-catch"
        )
    })
}

/// Whether an error stands by itself, whatever a hole elsewhere in the text has swallowed.
pub(super) fn stands_alone(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Error
        && matches!(
            diagnostic.message.id,
            "sema-incompatible"
                | "sema-int-from-pointer"
                | "sema-pointer-from-int"
                | "sema-void-pointer-conversion"
                | "sema-too-few-arguments"
                | "sema-too-many-arguments"
                | "sema-assign-const"
                | "sema-assign-const-place"
                | "sema-assign-array"
                | "sema-assign-to-value"
                | "sema-bad-operands"
                | "sema-deref-of"
                | "sema-subscript-of"
                | "sema-call-of"
                | "sema-no-member"
                | "sema-redeclared"
                | "sema-needs-enum-cast"
                | "sema-member-of-other"
                | "sema-arrow-for-dot"
                | "sema-dot-for-arrow"
                | "sema-private-member"
                | "sema-protected-member"
                | "sema-void-value"
                | "sema-void-object"
                | "sema-array-size-negative"
                | "sema-array-size-missing"
                | "sema-array-init"
                | "sema-incompatible-init"
                | "sema-vla-initialised"
                | "sema-break-outside"
                | "sema-continue-outside"
                | "sema-duplicate-case"
                | "sema-not-constant"
                | "sema-switch-type"
                | "sema-new-without-size"
                | "sema-delete-not-pointer"
                | "sema-no-default-constructor"
                | "sema-reference-unbound"
        )
}

/// Adds where a macro is defined to the messages about its text, and the edit when it is plain what went wrong there.
pub(super) fn explain_macros(diagnostics: &mut [Diagnostic], macros: &Macros, sources: &SourceMap) {
    for diagnostic in diagnostics {
        if !diagnostic.hints.iter().any(|hint| hint.id == "parse-from-macro") {
            continue;
        }
        let here = Span {
            end: sources.file(diagnostic.span.file).text.len() as u32,
            ..diagnostic.span
        };
        // The message stands at the use of the macro, or just behind it.
        let text = sources.text(here);
        let behind = sources.text(Span {
            start: 0,
            end: here.start,
            ..here
        });
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let front = behind.trim_end_matches(is_word);
        let name: String = behind[front.len()..]
            .chars()
            .chain(text.chars().take_while(|c| is_word(*c)))
            .collect();
        let Some((span, first, last)) = macros.definition(&name) else {
            continue;
        };
        let label = Message::new("pp-defined-here").arg("name", &*name);
        diagnostic.labels.push(crate::diag::Label { span, message: label });
        if let Some(last) = last.filter(|last| last.is(Punct::Semi)) {
            diagnostic.hints.push(Message::new("pp-macro-ends-in-semicolon"));
            diagnostic.fixes = vec![crate::diag::Fix {
                span: last.span,
                text: String::new(),
            }];
        } else if let Some(first) = first.filter(|first| first.is(Punct::Assign)) {
            diagnostic.hints.push(Message::new("pp-macro-begins-with-equal"));
            diagnostic.fixes = vec![crate::diag::Fix {
                span: first.span,
                text: String::new(),
            }];
        } else {
            continue;
        }
        diagnostic.hints.retain(|hint| hint.id != "parse-from-macro");
    }
}

/// Bytes of a line that somebody still reads.
const LONG_LINE: usize = 500;

/// Spoilt macros that are looked for.
const NAMES: usize = 16;

/// A macro whose text ends in `;` or begins with `=` spoils every line that uses it: told once.
pub(super) fn one_for_each_macro(diagnostics: &mut Vec<Diagnostic>, sources: &SourceMap) {
    let spoilt = |told: &Diagnostic| -> Option<Span> {
        let plain = |hint: &Message| matches!(hint.id, "pp-macro-ends-in-semicolon" | "pp-macro-begins-with-equal");
        let label = told.labels.iter().find(|label| label.message.id == "pp-defined-here");
        label.filter(|_| told.hints.iter().any(plain)).map(|label| label.span)
    };
    let mut names: Vec<Span> = Vec::new();
    diagnostics.retain(|told| {
        let uses = |name: &Span| {
            let line = sources.line_text(told.span.file, sources.line_col(told.span).line);
            let mut words = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            line.len() <= LONG_LINE && words.any(|word| word == sources.text(*name))
        };
        let again = names.iter().any(uses);
        if let (false, true, Some(name)) = (again, names.len() < NAMES, spoilt(told)) {
            names.push(name);
        }
        !again || !told.message.id.starts_with("parse-")
    });
}

/// A `{` that is never closed, told at the one whose `}` the indentation misses:
///
/// ```text
/// for (...) {
///     if (x) {          this one
///         a();
/// }                     stands under `for`
/// ```
pub(super) fn place_open_brace(diagnostics: &mut [Diagnostic], tokens: &[Braces], sources: &SourceMap) {
    let at_end = |told: &&mut Diagnostic| {
        told.message.id == "parse-missing-brace" && told.fixes.iter().all(|fix| fix.text.starts_with('\n'))
    };
    let Some(diagnostic) = diagnostics.iter_mut().find(at_end) else {
        return;
    };
    let indent = |span: Span| {
        let text = sources.line_text(span.file, sources.line_col(span).line);
        text.len() - text.trim_start().len()
    };
    let mut open: Vec<Span> = Vec::new();
    for brace in tokens.iter().filter(|brace| brace.span.file == diagnostic.span.file) {
        if brace.opens {
            open.push(brace.span);
            continue;
        }
        let Some(last) = open.pop() else { return };
        if !brace.line_start || indent(brace.span) >= indent(last) {
            continue;
        }
        let Some(line) = sources.line_start(brace.span.file, sources.line_col(brace.span).line) else {
            return;
        };
        let place = Span {
            start: line,
            end: line,
            ..brace.span
        };
        let text = format!("{}}}\n", " ".repeat(indent(last)));
        diagnostic.labels = vec![crate::diag::Label {
            span: last,
            message: Message::new("parse-opened-here"),
        }];
        diagnostic.fixes = vec![crate::diag::Fix { span: place, text }];
        return;
    }
}

/// A brace of the text.
pub(super) struct Braces {
    opens: bool,
    line_start: bool,
    span: Span,
}

/// The braces among the tokens of a file.
pub(super) fn braces(tokens: &[Token], file: FileId) -> Vec<Braces> {
    let own = tokens
        .iter()
        .filter(|token| token.span.file == file && token.invocation.is_none());
    let braces = own.filter(|token| token.is(Punct::LBrace) || token.is(Punct::RBrace));
    braces
        .map(|token| Braces {
            opens: token.is(Punct::LBrace),
            line_start: token.line_start,
            span: token.span,
        })
        .collect()
}
