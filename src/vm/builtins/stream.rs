//! `FILE` streams: bytes from standard input and from the process's own files.

use std::rc::Rc;

use super::super::fault::FaultKind;
use super::super::files::Stream;
use super::super::io;
use super::super::judge::Charge;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine};
use crate::memory::{AccessKind, AddrRange, Value};

/// Bytes of a `FILE` as `fopen` allocates it.
const FILE_SIZE: u64 = 472;
/// Bytes of the area for what `ungetc` puts back.
const BACKUP_SIZE: u64 = 128;
/// Bytes of a file's buffer.
const FILE_BUFFER: u64 = 4096;
/// Most bytes that all files together may have.
const MOST_BYTES: usize = 64 << 20;
/// `EOF` as an `int`.
const END: Value = Value::int(0xffff_ffff);
/// Bytes put back at most.
const MOST_BACK: usize = 64;

impl Machine {
    /// The stream behind a `FILE*`: its address. `None` after a fault.
    pub(super) fn stream(&mut self, name: &str, file: Value) -> Flow<Option<u64>> {
        self.need_defined(file, u64::MAX, "argument")?;
        if self.program.abi.streams.contains(&file.bits) || self.console.files.streams.contains_key(&file.bits) {
            return Ok(Some(file.bits));
        }
        let kind = if file.bits == 0 {
            FaultKind::NullDereference
        } else {
            FaultKind::BadLibraryArgument
        };
        self.fault(Charge::new(kind).at(file.addr()).function(name))?;
        if file.bits == 0 {
            return Err(Box::new(Stop::Signalled(Signal::Segv)));
        }
        Ok(None)
    }

    pub(super) fn stream_state(&mut self, stream: u64) -> &mut Stream {
        let files = Rc::make_mut(&mut self.console.files);
        files.streams.or_insert(stream, Stream::default())
    }

    /// `fopen(name, mode)`: a `FILE*`, or a negative `errno`.
    pub(super) fn open_file(&mut self, name: Value, mode: Value) -> Flow<Value> {
        let name = self.string("fopen", name, u64::MAX, "argument")?;
        let mode = self.string("fopen", mode, u64::MAX, "argument")?;
        // The `FILE` comes first, and goes again when the file cannot be opened.
        let Some(file) = self.allocate_library(FILE_SIZE)? else {
            return Ok(Value::int(12u64.wrapping_neg()));
        };
        let files = Rc::make_mut(&mut self.console.files);
        match files.open(&name, &mode) {
            Err(error) => {
                self.free_library(file)?;
                Ok(Value::int(error.wrapping_neg()))
            }
            Ok(stream) => {
                files.streams.insert(file.bits, stream);
                self.memory.mark_defined(AddrRange::new(file.addr(), FILE_SIZE));
                Ok(file)
            }
        }
    }

    /// `__heapwise_open_at(name, mode, place)`: opens a file by number; its stream is known by the place; 0, or a negative
    /// `errno`. Without a name: the stream gets a `FILE` (`fdopen`), which is the result.
    pub(super) fn open_by_number(&mut self, name: Value, mode: Value, place: Value) -> Flow<Value> {
        if name.bits == 0 {
            let Some(file) = self.allocate_library(FILE_SIZE)? else {
                return Ok(Value::int(12u64.wrapping_neg()));
            };
            self.memory.mark_defined(AddrRange::new(file.addr(), FILE_SIZE));
            let files = Rc::make_mut(&mut self.console.files);
            let stream = files.streams.remove(&place.bits).unwrap_or_default();
            let stream = Stream {
                numbered: false,
                buffer: None,
                ..stream
            };
            files.streams.insert(file.bits, stream);
            return Ok(file);
        }
        let name = self.string("open", name, u64::MAX, "argument")?;
        let mode = self.string("open", mode, u64::MAX, "argument")?;
        let files = Rc::make_mut(&mut self.console.files);
        Ok(match files.open(&name, &mode) {
            Err(error) => Value::int(error.wrapping_neg()),
            Ok(stream) => {
                let stream = Stream {
                    numbered: true,
                    buffer: Some(0),
                    ..stream
                };
                files.streams.insert(place.bits, stream);
                Value::int(0)
            }
        })
    }

    /// `__heapwise_reopen(name, mode, stream)`: the stream leads to another file from now on; 0, or a negative `errno`.
    pub(super) fn reopen_file(&mut self, name: Value, mode: Value, file: Value) -> Flow<Value> {
        let Some(stream) = self.stream("freopen", file)? else {
            return Ok(Value::int(22u64.wrapping_neg()));
        };
        self.flush();
        self.show_memory(stream)?;
        self.drop_buffer(stream)?;
        let name = self.string("freopen", name, u64::MAX, "argument")?;
        let mode = self.string("freopen", mode, u64::MAX, "argument")?;
        let files = Rc::make_mut(&mut self.console.files);
        let opened = files.open(&name, &mode);
        let (state, result) = match opened {
            Ok(state) => (state, 0),
            // As after fclose: it can neither be read nor written.
            Err(error) => (
                Stream {
                    file: Some(usize::MAX),
                    ..Stream::default()
                },
                error.wrapping_neg(),
            ),
        };
        files.streams.insert(stream, state);
        Ok(Value::int(result))
    }

    /// Whether a standard stream leads to a file of the process's own.
    pub(super) fn is_redirected(&self, stream: u64) -> bool {
        let state = self.console.files.streams.get(&stream);
        state.is_some_and(|state| state.file.is_some())
    }

    /// The library makes a stream's buffer when the first byte is read or written.
    pub(super) fn make_buffer(&mut self, stream: u64) -> Flow<()> {
        let known = self.console.files.streams.get(&stream);
        if known.is_some_and(|state| state.buffer.is_some()) {
            return Ok(());
        }
        let size = if stream == self.program.abi.streams[0] {
            io::buffer_size(self.options.stdout)
        } else {
            FILE_BUFFER
        };
        let buffer = self.allocate_library(size)?;
        self.stream_state(stream).buffer = Some(buffer.map_or(0, |buffer| buffer.bits));
        Ok(())
    }

    /// Gives a stream's buffer back; it gets no other.
    pub(super) fn drop_buffer(&mut self, stream: u64) -> Flow<()> {
        let old = self.stream_state(stream).buffer.replace(0);
        match old {
            Some(old) if old != 0 => self.free_library(Value::int(old)),
            _ => Ok(()),
        }
    }

    /// Gives back the area of what `ungetc` put back.
    fn drop_backup(&mut self, stream: u64) -> Flow<()> {
        match std::mem::take(&mut self.stream_state(stream).backup) {
            0 => Ok(()),
            backup => self.free_library(Value::int(backup)),
        }
    }

    /// `fclose(stream)`
    pub(super) fn close_file(&mut self, file: Value) -> Flow<Value> {
        let Some(stream) = self.stream("fclose", file)? else {
            return Ok(END);
        };
        if self.program.abi.streams.contains(&stream) {
            self.flush();
            let shut = Stream {
                file: Some(usize::MAX),
                ..Stream::default()
            };
            Rc::make_mut(&mut self.console.files).streams.insert(stream, shut);
            return Ok(Value::int(0));
        }
        self.cut_room(stream)?;
        self.drop_backup(stream)?;
        self.drop_buffer(stream)?;
        let state = Rc::make_mut(&mut self.console.files).streams.remove(&stream);
        if !state.is_some_and(|state| state.numbered) {
            self.free_library(file)?;
        }
        Ok(Value::int(0))
    }

    /// The next byte of a stream, taken.
    pub(super) fn take_byte(&mut self, stream: u64) -> Option<u8> {
        let known = self.console.files.streams.get(&stream);
        if known.is_some_and(|state| !state.back.is_empty()) {
            return self.stream_state(stream).back.pop();
        }
        if stream == self.program.abi.streams[0] && known.is_none_or(|state| state.file.is_none()) {
            let byte = self.take_input();
            let state = self.stream_state(stream);
            state.ended |= byte.is_none();
            state.last = byte.or(state.last);
            return byte;
        }
        let Some(state) = known else {
            self.stream_state(stream).failed = true;
            return None;
        };
        let (reads, at) = (state.reads, state.at);
        let byte = state
            .file
            .and_then(|file| self.console.files.bytes(file).get(at).copied());
        let state = self.stream_state(stream);
        match byte {
            _ if !reads => state.failed = true,
            Some(_) => {
                state.at += 1;
                state.last = byte;
            }
            None => state.ended = true,
        }
        byte.filter(|_| reads)
    }

    /// Puts a byte back.
    pub(super) fn put_back(&mut self, stream: u64, byte: u8) -> bool {
        let state = self.stream_state(stream);
        if state.back.len() >= MOST_BACK {
            return false;
        }
        state.back.push(byte);
        state.ended = false;
        true
    }

    /// `fgetc(stream)`
    pub(super) fn get_byte(&mut self, name: &str, file: Value) -> Flow<Value> {
        let Some(stream) = self.stream(name, file)? else {
            return Ok(END);
        };
        if stream == self.program.abi.streams[0] {
            // Reading a terminal hands on what standard output holds.
            self.flush();
        }
        self.make_buffer(stream)?;
        let byte = self.take_byte(stream);
        self.wait_for_input()?;
        Ok(byte.map_or(END, |byte| Value::int(u64::from(byte))))
    }

    /// `ungetc(c, stream)`
    pub(super) fn unget_byte(&mut self, c: Value, file: Value) -> Flow<Value> {
        self.need_defined(c, 0xffff_ffff, "argument")?;
        let Some(stream) = self.stream("ungetc", file)? else {
            return Ok(END);
        };
        if c.bits as u32 == 0xffff_ffff {
            return Ok(END);
        }
        // What was read last is only stepped back over; anything else needs a place of its own.
        let state = self.stream_state(stream);
        let same = state.last.take() == Some(c.bits as u8);
        if !same && state.backup == 0 {
            let backup = self.allocate_library(BACKUP_SIZE)?;
            self.stream_state(stream).backup = backup.map_or(0, |backup| backup.bits);
        }
        if !self.put_back(stream, c.bits as u8) {
            return Ok(END);
        }
        Ok(Value::int(c.bits & 0xff))
    }

    /// `fgets(buffer, size, stream)`
    pub(super) fn get_line(&mut self, to: Value, size: Value, file: Value) -> Flow<Value> {
        self.need_defined(size, 0xffff_ffff, "argument")?;
        let Some(stream) = self.stream("fgets", file)? else {
            return Ok(Value::int(0));
        };
        if stream == self.program.abi.streams[0] {
            self.flush();
        }
        self.make_buffer(stream)?;
        let room = (size.bits as i32).max(0) as usize;
        let mut line = Vec::new();
        while line.len() + 1 < room {
            let Some(byte) = self.take_byte(stream) else { break };
            line.push(byte);
            if byte == b'\n' {
                break;
            }
        }
        self.wait_for_input()?;
        if line.is_empty() && room != 1 {
            return Ok(Value::int(0));
        }
        line.push(0);
        self.put("fgets", to, &line)?;
        Ok(to)
    }

    /// `fread(to, size, count, stream)`
    pub(super) fn read_items(&mut self, to: Value, size: Value, count: Value, file: Value) -> Flow<Value> {
        self.need_defined(size, u64::MAX, "argument")?;
        self.need_defined(count, u64::MAX, "argument")?;
        let Some(stream) = self.stream("fread", file)? else {
            return Ok(Value::int(0));
        };
        if stream == self.program.abi.streams[0] {
            self.flush();
        }
        self.make_buffer(stream)?;
        let total = size.bits.saturating_mul(count.bits);
        let mut bytes = Vec::new();
        while (bytes.len() as u64) < total {
            let Some(byte) = self.take_byte(stream) else { break };
            bytes.push(byte);
        }
        self.wait_for_input()?;
        self.put("fread", to, &bytes)?;
        Ok(Value::int((bytes.len() as u64).checked_div(size.bits).unwrap_or(0)))
    }

    /// `fwrite(from, size, count, stream)`
    pub(super) fn write_items(&mut self, from: Value, size: Value, count: Value, file: Value) -> Flow<Value> {
        self.need_defined(size, u64::MAX, "argument")?;
        self.need_defined(count, u64::MAX, "argument")?;
        let total = size.bits.saturating_mul(count.bits);
        if total == 0 {
            return Ok(Value::int(0));
        }
        if self.program.abi.streams.contains(&file.bits) {
            self.read("fwrite", from, total, "output")?;
        } else {
            // Records are written with their padding: its bytes need no value.
            self.check_in("fwrite", from, total, AccessKind::Read)?;
        }
        let mut bytes = vec![0; usize::try_from(total).unwrap_or(0)];
        self.memory.read_bytes(from.addr(), &mut bytes);
        self.write_stream("fwrite", file, &bytes)?;
        Ok(if self.can_write(file) { count } else { Value::int(0) })
    }

    /// Whether a stream was opened for writing.
    pub(super) fn can_write(&self, file: Value) -> bool {
        let state = self.console.files.streams.get(&file.bits);
        let standard = self.program.abi.streams[1..].contains(&file.bits);
        state.map_or(standard, |state| state.writes || standard && state.file.is_none())
    }

    /// Writes to one of the process's files.
    pub(super) fn write_file(&mut self, stream: u64, bytes: &[u8]) -> Flow<()> {
        let files = Rc::make_mut(&mut self.console.files);
        if files.len() + bytes.len() > MOST_BYTES {
            return Err(Box::new(Stop::OutputLimit));
        }
        self.make_buffer(stream)?;
        let files = Rc::make_mut(&mut self.console.files);
        match files.streams.get_mut(&stream) {
            Some(state) if state.writes => files.write(stream, bytes),
            Some(state) => state.failed = true,
            None => {}
        }
        let end = self.console.files.streams.get(&stream).map_or(0, |state| state.at);
        self.make_room(stream, end as u64)
    }

    /// `__heapwise_stream(stream, what)`: 0 at its end, 1 failed, 2 cleared of both.
    pub(super) fn stream_flags(&mut self, file: Value, what: u64) -> Flow<Value> {
        let Some(stream) = self.stream("feof", file)? else {
            return Ok(Value::int(0));
        };
        let state = self.console.files.streams.get(&stream);
        let (ended, failed) = state.map_or((false, false), |state| (state.ended, state.failed));
        Ok(match what {
            0 => Value::int(u64::from(ended)),
            1 => Value::int(u64::from(failed)),
            _ => {
                let state = self.stream_state(stream);
                (state.ended, state.failed) = (false, false);
                Value::int(0)
            }
        })
    }

    /// `__heapwise_seek(stream, offset, whence)`: the new place, or -1.
    pub(super) fn seek(&mut self, file: Value, offset: Value, whence: Value) -> Flow<Value> {
        const FAILED: Value = Value::int(u64::MAX);
        let Some(stream) = self.stream("fseek", file)? else {
            return Ok(FAILED);
        };
        let Some(state) = self.console.files.streams.get(&stream) else {
            return Ok(FAILED);
        };
        let Some(index) = state.file else { return Ok(FAILED) };
        let here = state.at as i64 - state.back.len() as i64;
        let base = match whence.bits as u32 {
            0 => 0,
            1 => here,
            2 => self.console.files.bytes(index).len() as i64,
            _ => return Ok(FAILED),
        };
        let at = base.wrapping_add(self.program.abi.signed(offset.bits));
        if !(0..=MOST_BYTES as i64).contains(&at) {
            return Ok(FAILED);
        }
        if whence.bits as u32 == 1 && offset.bits == 0 {
            return Ok(Value::int(at as u64));
        }
        self.drop_backup(stream)?;
        let state = self.stream_state(stream);
        state.at = at as usize;
        state.last = None;
        state.back.clear();
        state.ended = false;
        Ok(Value::int(at as u64))
    }

    /// `remove(name)` and `rename(from, to)`: whether it was done.
    pub(super) fn rename_file(&mut self, from: Value, to: Option<Value>) -> Flow<Value> {
        let from = self.string("rename", from, u64::MAX, "argument")?;
        let done = match to {
            Some(to) => {
                let to = self.string("rename", to, u64::MAX, "argument")?;
                Rc::make_mut(&mut self.console.files).rename(&from, &to)
            }
            None => Rc::make_mut(&mut self.console.files).remove(&from),
        };
        Ok(Value::int(u64::from(done)))
    }
}
