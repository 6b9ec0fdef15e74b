//! `open_memstream` and `fmemopen`: streams whose bytes come to lie in the program's memory.
//!
//! What is written is kept as a file without a name; `fflush` and `fclose` copy it to where the program looks for it.

use super::super::files::{Growing, InMemory, Stream};
use super::super::{Flow, Machine};
use super::alloc::Wanted;
use super::string::moved;
use crate::memory::{AccessKind, Addr, AddrRange, Family, Value};
use std::rc::Rc;

/// Bytes of the `FILE` that `open_memstream` allocates, and of the text's first block (`BUFSIZ`).
const TEXT_FILE_SIZE: u64 = 504;
const FIRST_ROOM: u64 = 8192;

impl Machine {
    /// `__heapwise_memory(stream, at, length, size)`: a stream writes to a buffer. Without one: a new stream whose text grows;
    /// there are places for its address and length.
    pub(super) fn keep_in_memory(&mut self, file: Value, at: Value, length: Value, size: Value) -> Flow<Value> {
        if file.bits == 0 {
            return self.growing_text(at, length);
        }
        let Some(stream) = self.stream("fopen", file)? else {
            return Ok(super::NOTHING);
        };
        self.stream_state(stream).memory = Some(InMemory::Fixed(at.bits, size.bits));
        Ok(file)
    }

    fn growing_text(&mut self, at: Value, length: Value) -> Flow<Value> {
        let Some(file) = self.allocate_library(TEXT_FILE_SIZE)? else {
            return Ok(Value::int(0));
        };
        let range = AddrRange::new(file.addr(), TEXT_FILE_SIZE);
        self.memory.mark_defined(range);
        let block = self.allocate(FIRST_ROOM, Family::Malloc, Wanted::Zeroed)?;
        let growing = Growing {
            block,
            room: if block.bits == 0 { 0 } else { FIRST_ROOM },
        };
        let files = Rc::make_mut(&mut self.console.files);
        let stream = Stream {
            memory: Some(InMemory::Grows(at.bits, length.bits, growing)),
            ..files.nameless()
        };
        files.streams.insert(file.bits, stream);
        Ok(file)
    }

    /// A growing text gets a larger block when it has more bytes than its own has room for.
    pub(super) fn make_room(&mut self, stream: u64, bytes: u64) -> Flow<()> {
        loop {
            let memory = self.console.files.streams.get(&stream).and_then(|state| state.memory);
            let Some(InMemory::Grows(at, length, old)) = memory else {
                return Ok(());
            };
            if bytes <= old.room {
                return Ok(());
            }
            let room = 2 * old.room + 100;
            let block = self.allocate(room, Family::Malloc, Wanted::Zeroed)?;
            if block.bits == 0 {
                return Ok(());
            }
            self.release(old.block, Family::Malloc)?;
            self.stream_state(stream).memory = Some(InMemory::Grows(at, length, Growing { block, room }));
        }
    }

    /// A growing text keeps what it needs when its stream is closed.
    pub(super) fn cut_room(&mut self, stream: u64) -> Flow<()> {
        self.show_memory(stream)?;
        let state = self.console.files.streams.get(&stream);
        let length = state.map_or(0, |state| state.at as u64);
        if let Some(InMemory::Grows(at, ..)) = state.and_then(|state| state.memory) {
            let word = self.program.abi.word;
            let block = self.memory.load(Addr(at), word);
            let cut = self.realloc(block, Value::int(length + 1))?;
            self.put("fclose", moved(cut, length), &[0])?;
            self.memory.store(Addr(at), word, cut);
            self.wrote(Addr(at), word.bytes());
        }
        Ok(())
    }

    /// Copies what a stream in memory holds to where the program looks for it; nothing for other streams.
    pub(super) fn show_memory(&mut self, stream: u64) -> Flow<()> {
        let Some(state) = self.console.files.streams.get(&stream) else {
            return Ok(());
        };
        let (Some(memory), Some(file), here) = (state.memory, state.file, state.at) else {
            return Ok(());
        };
        let files = Rc::clone(&self.console.files);
        let text = files.bytes(file);
        match memory {
            InMemory::Fixed(at, size) => {
                let mut bytes = text[..text.len().min(size as usize)].to_vec();
                if (bytes.len() as u64) < size {
                    bytes.push(0);
                }
                self.put("fflush", Value::int(at), &bytes)
            }
            InMemory::Grows(at, length, _) => {
                let word = self.program.abi.word;
                self.check_in("fflush", Value::int(at), word.bytes(), AccessKind::Write)?;
                self.check_in("fflush", Value::int(length), word.bytes(), AccessKind::Write)?;
                let needs = text.len() as u64 + 1;
                self.make_room(stream, needs)?;
                let memory = self.console.files.streams.get(&stream).and_then(|state| state.memory);
                let Some(InMemory::Grows(_, _, growing)) = memory else {
                    return Ok(());
                };
                if growing.room < needs {
                    return Ok(());
                }
                let block = growing.block;
                let mut bytes = text.to_vec();
                // The text ends where the next byte goes, but what lies behind stays.
                if here == bytes.len() {
                    bytes.push(0);
                }
                self.put("fflush", block, &bytes)?;
                self.memory.store(Addr(at), word, block);
                self.memory.store(Addr(length), word, Value::int(here as u64));
                self.wrote(Addr(at), word.bytes());
                self.wrote(Addr(length), word.bytes());
                Ok(())
            }
        }
    }
}
