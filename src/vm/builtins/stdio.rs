//! `stdio.h`: standard output with its buffer, standard error, standard input.

use super::super::event::{Event, MarkKind};
use super::super::io::{self, Buffering};
use super::super::options::InputEnd;
use super::super::stop::Stop;
use super::super::{Flow, Machine};
use crate::memory::{Addr, Value};

impl Machine {
    /// The `FILE*` of a file descriptor.
    pub(super) fn standard_stream(&self, fd: u64) -> Value {
        let stream = self.program.abi.streams.get(fd as usize);
        Value::int(stream.copied().unwrap_or(0))
    }

    // --- output ---

    /// Adds to standard output's buffer and hands on what is due.
    pub(super) fn write_out(&mut self, bytes: &[u8]) -> Flow<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        if self.is_redirected(self.program.abi.streams[1]) {
            return self.write_file(self.program.abi.streams[1], bytes);
        }
        let buffering = self.buffering();
        let size = buffering.size();
        if self.console.buffer.is_none() && buffering != Buffering::Not {
            let buffer = self.allocate_library(io::buffer_size(self.options.stdout))?;
            self.console.buffer = Some(buffer.map_or(Addr::NULL, Value::addr));
        }
        if let Some(buffer) = self.console.buffer
            && buffer != Addr::NULL
            && size > 0
        {
            let start = self.console.pending.len() as u64 % size;
            let part = &bytes[..bytes.len().min((size - start) as usize)];
            self.memory.write_bytes(buffer.offset(start as i64), part);
        }
        let new = self.console.pending.len();
        self.console.pending.extend_from_slice(bytes);
        let due = io::flushable(buffering, &self.console.pending, new);
        self.hand_on(due);
        self.limit_output()
    }

    fn buffering(&self) -> Buffering {
        let kind = self.options.stdout;
        self.console.buffering.unwrap_or(Buffering::of_kind(kind))
    }

    /// `setvbuf(stream, buffer, mode, size)`: glibc makes no buffer of its own where one is given or none is wanted.
    pub(super) fn set_buffer(&mut self, file: Value, buffer: Value, mode: Value, size: Value) -> Flow<Value> {
        let Some(stream) = self.stream("setvbuf", file)? else {
            return Ok(Value::int(0xffff_ffff));
        };
        let (mode, own) = (mode.bits as u32, buffer.bits != 0);
        if mode > 2 {
            return Ok(Value::int(0xffff_ffff));
        }
        if stream != self.program.abi.streams[1] {
            if own || mode == 2 {
                self.drop_buffer(stream)?;
            }
            return Ok(Value::int(0));
        }
        self.flush();
        let has = self.console.buffer;
        if own || mode == 2 {
            if self.console.buffering.is_none()
                && let Some(old) = has.filter(|old| *old != Addr::NULL)
            {
                self.free_library(Value::int(old.0))?;
            }
            self.console.buffer = Some(if mode == 2 { Addr::NULL } else { buffer.addr() });
        } else if mode == 0 && has.is_none() {
            let made = self.allocate_library(io::buffer_size(self.options.stdout))?;
            self.console.buffer = Some(made.map_or(Addr::NULL, Value::addr));
        }
        let size = if own {
            size.bits
        } else {
            io::buffer_size(self.options.stdout)
        };
        self.console.buffering = Some(match mode {
            0 => Buffering::Full(size),
            1 => Buffering::Line(size),
            _ => Buffering::Not,
        });
        Ok(Value::int(0))
    }

    fn hand_on(&mut self, count: usize) {
        if count == 0 {
            return;
        }
        let console = &mut self.console;
        console.stdout.push(&console.pending[..count]);
        if self.listening() {
            let bytes = self.console.pending[..count].to_vec();
            self.tell(Event::Output { error: false, bytes });
        }
        self.mark(MarkKind::Output);
        self.console.pending.drain(..count);
    }

    /// `fflush(stdout)`
    pub(in crate::vm) fn flush(&mut self) {
        self.hand_on(self.console.pending.len());
    }

    /// Standard error is not buffered.
    pub(in crate::vm) fn write_error(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        self.console.stderr.push(bytes);
        self.mark(MarkKind::Output);
        self.tell(Event::Output {
            error: true,
            bytes: bytes.to_vec(),
        });
    }

    fn limit_output(&self) -> Flow<()> {
        let written = self.console.stdout.len() + self.console.stderr.len() + self.console.pending.len();
        if written as u64 > self.options.max_output {
            Err(Box::new(Stop::OutputLimit))
        } else {
            Ok(())
        }
    }

    /// Writes to a stream; a pointer that is none is a fault.
    pub(super) fn write_stream(&mut self, name: &str, file: Value, bytes: &[u8]) -> Flow<()> {
        let Some(stream) = self.stream(name, file)? else {
            return Ok(());
        };
        match self.program.abi.streams.iter().position(|addr| *addr == stream) {
            Some(0) => Ok(()),
            Some(1) => self.write_out(bytes),
            Some(_) if self.is_redirected(stream) => self.write_file(stream, bytes),
            Some(_) => {
                self.write_error(bytes);
                self.limit_output()
            }
            None => self.write_file(stream, bytes),
        }
    }

    /// `__heapwise_write(fd, text, size)`
    pub(super) fn write_fd(&mut self, fd: Value, text: Value, size: Value) -> Flow<()> {
        self.need_defined(size, u64::MAX, "argument")?;
        self.read("write", text, size.bits, "output")?;
        let mut bytes = vec![0; usize::try_from(size.bits).unwrap_or(0)];
        self.memory.read_bytes(text.addr(), &mut bytes);
        match fd.bits as u32 {
            1 => self.write_out(&bytes),
            2 => {
                self.write_error(&bytes);
                self.limit_output()
            }
            _ => Ok(()),
        }
    }

    // --- standard input ---

    /// The next byte of standard input, not yet taken.
    pub(super) fn peek_input(&mut self) -> Option<u8> {
        self.options.stdin.get(self.console.stdin_at).copied()
    }

    /// Takes a byte of standard input.
    pub(super) fn take_input(&mut self) -> Option<u8> {
        let byte = self.peek_input();
        match byte {
            Some(_) => self.console.stdin_at += 1,
            None if self.options.stdin_end == InputEnd::Open => self.console.waits = true,
            None => self.console.end_of_input = true,
        }
        byte
    }

    /// Stops a read that met the end of what has been typed: it runs again when there is more.
    pub(super) fn wait_for_input(&self) -> Flow<()> {
        if self.console.waits {
            return Err(Box::new(Stop::NeedsInput));
        }
        Ok(())
    }
}
