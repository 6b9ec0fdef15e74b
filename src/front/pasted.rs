//! Text that was copied together with what surrounded it: line numbers of a book or web page, the fence of a chat, the
//! prompt of a shell. One message says so, and its edits take all of it away.
//!
//! ```text
//! 1. #include <stdio.h>
//! 2. int main(void) {
//! ```

use crate::diag::Diagnostic;
use crate::source::{FileId, Span};

/// Lines that must be numbered before it counts as copied numbers.
const FEWEST: usize = 2;
/// Zero bytes that no text has.
const MANY_ZEROS: usize = 8;

/// What came along with the text of `file`, if anything did.
pub(super) fn pasted(file: FileId, text: &str) -> Option<Diagnostic> {
    no_text(file, text)
        .or_else(|| line_numbers(file, text))
        .or_else(|| surroundings(file, text))
}

/// A file that holds no text, or text in pairs of bytes: every second one is zero.
fn no_text(file: FileId, text: &str) -> Option<Diagnostic> {
    let zeros = text.bytes().filter(|byte| *byte == 0).count();
    if zeros < MANY_ZEROS {
        return None;
    }
    let plain = |c: char| !c.is_control() || "\0\n\r\t".contains(c);
    let pairs = zeros * 3 > text.chars().count() && text.contains('\n') && text.chars().all(plain);
    let id = if pairs { "paste-utf16" } else { "paste-binary" };
    Some(Diagnostic::error(id, Span::new(file, 0, 0)))
}

/// Each line with its first byte.
fn lines(text: &str) -> impl Iterator<Item = (u32, &str)> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let at = start;
        start += line.len() as u32 + 1;
        (at, line)
    })
}

/// Every line begins with its number.
fn line_numbers(file: FileId, text: &str) -> Option<Diagnostic> {
    let mut numbers = Vec::new();
    for (start, line) in lines(text) {
        if line.trim().is_empty() {
            continue;
        }
        let (number, length) = numbered(line)?;
        numbers.push((number, Span::new(file, start, start + length as u32)));
    }
    let counts_up = numbers
        .windows(2)
        .all(|pair| pair[0].0 < pair[1].0 && pair[1].0 - pair[0].0 <= 4);
    let first = numbers.first()?.1;
    if numbers.len() < FEWEST || !counts_up {
        return None;
    }
    let told = Diagnostic::error("paste-line-numbers", first);
    Some(numbers.iter().fold(told, |told, (_, span)| told.fix(*span, "")))
}

/// The number that a line begins with, and how long it is with the mark and one space behind it.
fn numbered(line: &str) -> Option<(u64, usize)> {
    let blank = line.len() - line.trim_start().len();
    let rest = &line[blank..];
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest[..digits].parse().ok()?;
    let behind = &rest[digits..];
    let mark = usize::from(behind.starts_with(['.', ':', '|', ')']));
    let space = usize::from(behind[mark..].starts_with([' ', '\t']));
    let at_end = behind[mark..].trim().is_empty();
    (space == 1 || at_end).then_some((number, blank + digits + mark + space))
}

/// "```c" and the prompt `$ gcc main.c`.
fn surroundings(file: FileId, text: &str) -> Option<Diagnostic> {
    let mut told: Option<Diagnostic> = None;
    for (start, line) in lines(text) {
        let id = match line.trim_start() {
            rest if rest.starts_with("```") => "paste-fence",
            rest if rest.starts_with("$ ") && start == 0 => "paste-prompt",
            _ => continue,
        };
        let span = Span::new(file, start, start + line.len() as u32);
        let whole = Span {
            end: (span.end + 1).min(text.len() as u32),
            ..span
        };
        let diagnostic = told.take().unwrap_or_else(|| Diagnostic::error(id, span));
        told = Some(diagnostic.fix(whole, ""));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::pasted;
    use crate::source::FileId;

    #[test]
    fn files_that_hold_no_text() {
        let told = |text: &str| pasted(FileId(0), text).map(|told| told.message.id);
        let pairs: String = "int main(void) {\n}\n".chars().flat_map(|c| [c, '\0']).collect();
        assert_eq!(told(&pairs), Some("paste-utf16"));
        assert_eq!(told(&"\u{7f}ELF\u{2}\0\0\0\n".repeat(4)), Some("paste-binary"));
        assert_eq!(told("int main(void) { return 0; }\n"), None);
    }
}
