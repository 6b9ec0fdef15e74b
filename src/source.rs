//! Where text lives: files, spans of bytes in them, and the lines and columns that people read.
//!
//! A [`Span`] is a half-open byte range of one file. Lines and columns are computed on demand, both counted from 1;
//! a column counts Unicode scalar values, as gcc's `-fdiagnostics-column-unit=display` nearly does.

/// Index of a file in a [`SourceMap`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(pub u32);

/// A half-open range of bytes `start..end` in one file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Span {
    /// The file the bytes are in.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `file`, in bytes.
    pub fn new(file: FileId, start: u32, end: u32) -> Span {
        Span { file, start, end }
    }

    /// The smallest span that covers `self` and `other`; `self` alone when they are in different files.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        if self.file != other.file {
            return self;
        }
        Span {
            file: self.file,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The empty span just behind `self`: where something missing would have stood.
    #[must_use]
    pub fn after(self) -> Span {
        Span {
            start: self.end,
            ..self
        }
    }
}

/// A line and a column, both counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct LineCol {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// Whose text a file is: decides whether its lines are steps and whether faults are placed in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Origin {
    /// Written by the learner: stepped through, blamed, shown.
    Learner,
    /// A bundled header or library source: run as one step, never blamed.
    Library,
    /// A line typed at the console.
    Console,
}

/// One file: its name as the learner knows it and its whole text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Name shown in messages, e.g. `main.c`, `stdlib.h` or `console:3`.
    pub name: String,
    /// The text, any UTF-8.
    pub text: String,
    /// Whose text it is.
    pub origin: Origin,
    line_starts: Vec<u32>,
}

/// All files of one program, in order of opening. Files are only ever added.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file and returns its id.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>, origin: Origin) -> FileId {
        let text = text.into();
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let line_starts = std::iter::once(0)
            .chain(newlines.map(|(at, _)| at as u32 + 1))
            .collect();
        self.files.push(SourceFile {
            name: name.into(),
            text,
            origin,
            line_starts,
        });
        FileId(self.files.len() as u32 - 1)
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files with their ids, in order of opening.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, file)| (FileId(index as u32), file))
    }

    /// The text that `span` covers.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file)
            .text
            .get(span.start as usize..span.end as usize)
            .unwrap_or("")
    }

    /// Line and column of the span's first byte.
    pub fn line_col(&self, span: Span) -> LineCol {
        self.position(span.file, span.start)
    }

    /// Line and column of one past the span's last byte.
    pub fn end_line_col(&self, span: Span) -> LineCol {
        self.position(span.file, span.end)
    }

    /// The text of line `line` (from 1) of `file`, without its newline; empty past the end.
    pub fn line_text(&self, file: FileId, line: u32) -> &str {
        let file = self.file(file);
        let Some(&start) = file.line_starts.get((line as usize).wrapping_sub(1)) else {
            return "";
        };
        file.text[start as usize..]
            .split('\n')
            .next()
            .unwrap_or("")
            .trim_end_matches('\r')
    }

    /// First byte of line `line` (from 1) of `file`; `None` past the end.
    pub fn line_start(&self, file: FileId, line: u32) -> Option<u32> {
        self.file(file)
            .line_starts
            .get((line as usize).wrapping_sub(1))
            .copied()
    }

    fn position(&self, id: FileId, at: u32) -> LineCol {
        let file = self.file(id);
        let line = file.line_starts.partition_point(|start| *start <= at).max(1);
        let start = file.line_starts[line - 1] as usize;
        let upto = file.text.get(start..at as usize).unwrap_or("");
        LineCol {
            line: line as u32,
            column: upto.chars().count() as u32 + 1,
        }
    }
}
