//! `open_memstream` and `fmemopen`: streams whose bytes come to lie in the program's memory.
//!
//! What is written is kept as a file without a name; `fflush` and `fclose` copy it to where the program looks for it.

use super::super::files::InMemory;
use super::super::{Flow, Machine};
use super::alloc::Wanted;
use crate::memory::{AccessKind, Addr, Family, Value};
use std::rc::Rc;

impl Machine {
    /// `__heapwise_memory(stream, at, length, size)`: a text that grows when there is a place for its length.
    pub(super) fn keep_in_memory(&mut self, file: Value, at: Value, length: Value, size: Value) -> Flow<Value> {
        let Some(stream) = self.stream("fopen", file)? else {
            return Ok(super::NOTHING);
        };
        let memory = if length.bits == 0 {
            InMemory::Fixed(at.bits, size.bits)
        } else {
            InMemory::Grows(at.bits, length.bits, 0)
        };
        self.stream_state(stream).memory = Some(memory);
        if length.bits != 0 {
            self.show_memory(stream)?;
        }
        Ok(super::NOTHING)
    }

    /// Copies what a stream in memory holds to where the program looks for it; nothing for other streams.
    pub(super) fn show_memory(&mut self, stream: u64) -> Flow<()> {
        let Some(state) = self.console.files.streams.get(&stream) else {
            return Ok(());
        };
        let (Some(memory), Some(file)) = (state.memory, state.file) else {
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
            InMemory::Grows(at, length, room) => {
                let word = self.program.abi.word;
                self.check_in("fflush", Value::int(at), word.bytes(), AccessKind::Write)?;
                self.check_in("fflush", Value::int(length), word.bytes(), AccessKind::Write)?;
                let needs = text.len() as u64 + 1;
                let mut block = self.memory.load(Addr(at), word);
                if needs > room {
                    let room = needs.max(2 * room).max(128);
                    let more = self.allocate(room, Family::Malloc, Wanted::Plain)?;
                    if more.bits == 0 {
                        return Ok(());
                    }
                    if room > 128 {
                        self.release(block, Family::Malloc)?;
                    }
                    block = more;
                    self.stream_state(stream).memory = Some(InMemory::Grows(at, length, room));
                }
                let mut bytes = text.to_vec();
                bytes.push(0);
                self.put("fflush", block, &bytes)?;
                self.memory.store(Addr(at), word, block);
                self.memory.store(Addr(length), word, Value::int(needs - 1));
                self.wrote(Addr(at), word.bytes());
                self.wrote(Addr(length), word.bytes());
                Ok(())
            }
        }
    }
}
