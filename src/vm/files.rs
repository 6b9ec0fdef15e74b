//! The small file system of the simulated process: files are bytes under a name, and end with the process.
//!
//! `fopen("notes.txt", "w")` makes an empty file. Streams are known by the address of their `FILE`.

use std::rc::Rc;

use crate::memory::Value;
use crate::ordered::OrderedMap;

/// A stream: what `fopen` made, or standard input's state.
#[derive(Clone, Debug, Default)]
pub(super) struct Stream {
    /// Index of its file; standard streams have none.
    pub(super) file: Option<usize>,
    /// Where the next byte is read or written.
    pub(super) at: usize,
    /// It may be read.
    pub(super) reads: bool,
    /// It may be written.
    pub(super) writes: bool,
    /// Every write goes to the end.
    pub(super) appends: bool,
    /// A read met the end.
    pub(super) ended: bool,
    /// A read or write was not possible.
    pub(super) failed: bool,
    /// Where its buffer lies, once the first byte was read or written; 0 when it has none.
    pub(super) buffer: Option<u64>,
    /// Bytes that `ungetc` put back, the next one last.
    pub(super) back: Vec<u8>,
    /// The byte read last, until one is put back.
    pub(super) last: Option<u8>,
    /// Where bytes lie that were put back and are not what was read; 0 until there are some.
    pub(super) backup: u64,
    /// It is known by a number alone: there is no `FILE`, and no buffer.
    pub(super) numbered: bool,
    /// Where what is written comes to lie in the program's memory.
    pub(super) memory: Option<InMemory>,
}

/// A stream of `open_memstream` or `fmemopen`.
#[derive(Clone, Copy, Debug)]
pub(super) enum InMemory {
    /// The places of the text's address and of its length.
    Grows(u64, u64, Growing),
    /// The buffer and its size.
    Fixed(u64, u64),
}

/// The block in which a text grows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Growing {
    /// Where it lies.
    pub(super) block: Value,
    /// How many bytes it has room for.
    pub(super) room: u64,
}

/// `/dev/null`: what is written to it is gone, and it is always at its end.
const NOTHING: usize = usize::MAX;

/// All files and streams.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    /// Contents by name.
    names: OrderedMap<Vec<u8>, usize>,
    /// Contents; those of removed files stay while streams hold them.
    contents: Vec<Rc<Vec<u8>>>,
    /// Streams by address.
    pub(super) streams: OrderedMap<u64, Stream>,
}

impl Files {
    /// Finds or makes the file for a mode such as `r+b` (and `r+-`, which does not read); the stream, or why not (an `errno`).
    pub(super) fn open(&mut self, name: &[u8], mode: &[u8]) -> Result<Stream, u64> {
        let plus = mode.contains(&b'+');
        let first = mode.first().copied().unwrap_or(0);
        let name = plain(name);
        let known = self.names.get(name).copied();
        let file = match (first, known) {
            (b'r' | b'w' | b'a', None) if name == b"/dev/null" => NOTHING,
            (b'r' | b'a', Some(file)) => file,
            (b'w', Some(_)) if mode.contains(&b'x') => return Err(17),
            (b'w', Some(file)) => {
                self.contents[file] = Rc::default();
                file
            }
            (b'w' | b'a', None) => {
                if name.is_empty() || name.contains(&b'/') && !name.starts_with(b"/tmp/") {
                    return Err(2);
                }
                self.contents.push(Rc::default());
                let file = self.contents.len() - 1;
                self.names.insert(name.to_vec(), file);
                file
            }
            (b'r', None) => return Err(2),
            _ => return Err(22),
        };
        Ok(Stream {
            file: Some(file),
            at: match (first, plus) {
                (b'a', false) => self.bytes(file).len(),
                _ => 0,
            },
            reads: (first == b'r' || plus) && !mode.contains(&b'-'),
            writes: first != b'r' || plus,
            appends: first == b'a',
            ..Stream::default()
        })
    }

    /// A stream that writes to a file without a name.
    pub(super) fn nameless(&mut self) -> Stream {
        self.contents.push(Rc::default());
        Stream {
            file: Some(self.contents.len() - 1),
            writes: true,
            buffer: Some(0),
            ..Stream::default()
        }
    }

    /// Takes a file's name away.
    pub(super) fn remove(&mut self, name: &[u8]) -> bool {
        self.names.remove(plain(name)).is_some()
    }

    /// Gives a file another name; one that has it already goes.
    pub(super) fn rename(&mut self, from: &[u8], to: &[u8]) -> bool {
        let Some(file) = self.names.remove(plain(from)) else {
            return false;
        };
        self.names.insert(plain(to).to_vec(), file);
        true
    }

    /// The bytes of a file.
    pub(super) fn bytes(&self, file: usize) -> &[u8] {
        self.contents.get(file).map_or(&[], |bytes| bytes.as_slice())
    }

    /// Bytes of all files.
    pub(super) fn len(&self) -> usize {
        self.contents.iter().map(|bytes| bytes.len()).sum()
    }

    /// Writes at a stream's place.
    pub(super) fn write(&mut self, stream: u64, bytes: &[u8]) {
        let Some(stream) = self.streams.get_mut(&stream) else {
            return;
        };
        let Some(content) = stream.file.and_then(|file| self.contents.get_mut(file)) else {
            return;
        };
        let content = Rc::make_mut(content);
        if stream.appends {
            stream.at = content.len();
        }
        stream.back.clear();
        let end = stream.at + bytes.len();
        if content.len() < end {
            content.resize(end, 0);
        }
        content[stream.at..end].copy_from_slice(bytes);
        stream.at = end;
    }
}

/// A name without the `./` before it.
fn plain(mut name: &[u8]) -> &[u8] {
    while let Some(rest) = name.strip_prefix(b"./") {
        name = rest;
        while let Some(rest) = name.strip_prefix(b"/") {
            name = rest;
        }
    }
    name
}
