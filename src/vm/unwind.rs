//! Exceptions, in the two phases of the Itanium ABI: first a handler is looked for, then frames are unwound to it.
//!
//! An exception object lies in a block of the library's own (object + 128 bytes, as libstdc++ makes it). One that finds
//! no handler ends the program in `std::terminate` with nothing unwound.

use super::event::{Event, MarkKind};
use super::exec::call;
use super::fault::{FaultDetail, FaultKind};
use super::frame::Resume;
use super::judge::Charge;
use super::stop::Stop;
use super::{Flow, Machine};
use crate::code::{BodyId, CodeTarget, ThrowInfo};
use crate::front::Dialect;
use crate::front::print::int_name;
use crate::front::ty::{FloatKind, RecordId, Ty, TyKind};
use crate::memory::{Access, AccessKind, Addr, AllocId, Value, Width};

/// Bytes that `__cxa_allocate_exception` puts before the object.
const HEADER: u64 = 128;

/// A thrown object.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Exception {
    /// Its address.
    object: Value,
    /// Index in the program's throws.
    info: u32,
    /// Its destructor has run.
    destroyed: bool,
    /// The handler whose test let it through last.
    matched: Option<u32>,
}

impl Exception {
    /// Where the object lies.
    pub(super) fn address(&self) -> Addr {
        self.object.addr()
    }
}

/// Where control goes after a throw.
pub(super) enum Landing {
    /// A landing pad of the innermost frame, which its pc names.
    Pad,
    /// `std::terminate` called `what()`: a frame was pushed.
    Entered,
}

impl Machine {
    /// `__cxa_allocate_exception`
    pub(super) fn exception_memory(&mut self, info: u32) -> Flow<Value> {
        let size = self.throw_info(info).map_or(8, |info| info.size.max(1));
        if let Some(block) = self.allocate_library(size + HEADER)? {
            self.memory
                .mark_defined(crate::memory::AddrRange::new(block.addr(), HEADER));
            return Ok(Value {
                bits: block.bits + HEADER,
                ..block
            });
        }
        // Memory is exhausted: from the pool that was set aside at start.
        let pool = self.pool.and_then(|id| Some((id, self.memory.allocation(id)?.range)));
        match pool {
            Some((id, range)) if range.size() >= size + HEADER + 16 => {
                let object = Addr((range.end.0 - size) & !15);
                Ok(Value::pointer(object, crate::memory::Prov::exact(id)))
            }
            _ => Err(Box::new(
                self.terminate_text("terminate called without an active exception\n"),
            )),
        }
    }

    fn throw_info(&self, info: u32) -> Option<ThrowInfo> {
        self.program.throws.get(info as usize).copied()
    }

    /// `throw object;`
    pub(super) fn throw(&mut self, regs: &mut Vec<Value>, object: Value, info: u32) -> Flow<Landing> {
        self.tell(Event::Throw { object: object.addr() });
        self.mark(MarkKind::Throw);
        self.raise(
            regs,
            Exception {
                object,
                info,
                destroyed: false,
                matched: None,
            },
        )
    }

    /// `throw;`
    pub(super) fn rethrow(&mut self, regs: &mut Vec<Value>) -> Flow<Landing> {
        let Some(exception) = self.caught.last().copied() else {
            return Err(Box::new(
                self.terminate_text("terminate called without an active exception\n"),
            ));
        };
        self.tell(Event::Throw {
            object: exception.object.addr(),
        });
        self.mark(MarkKind::Throw);
        self.raise(regs, exception)
    }

    fn raise(&mut self, regs: &mut Vec<Value>, exception: Exception) -> Flow<Landing> {
        self.in_flight.push(exception);
        if !self.has_handler(exception) {
            return self.terminate(regs, Some(exception));
        }
        self.unwind()
    }

    /// Phase 1: does any frame handle it before a `noexcept` function would be left?
    fn has_handler(&self, exception: Exception) -> bool {
        for frame in self.frames.iter().rev() {
            let body = self.program.body(frame.body);
            let covering = body
                .pads
                .iter()
                .filter(|pad| pad.start <= frame.pc && frame.pc < pad.end);
            for pad in covering {
                if pad
                    .catches
                    .iter()
                    .any(|catch| self.matches(exception, frame.body, *catch).is_some())
                {
                    return true;
                }
            }
            if body.noexcept {
                return false;
            }
        }
        false
    }

    /// How far the caught subobject is, when the handler takes the exception.
    fn matches(&self, exception: Exception, body: BodyId, catch: u32) -> Option<i64> {
        let catch = self.program.body(body).catches.get(catch as usize)?;
        let thrown = self.throw_info(exception.info)?.ty;
        match catch.ty {
            None => Some(0),
            Some(caught) => self.program.catch_offset(thrown, caught),
        }
    }

    /// Phase 2: goes to the next landing pad, popping frames that have none.
    pub(super) fn unwind(&mut self) -> Flow<Landing> {
        loop {
            let Some(frame) = self.frames.last() else {
                return Err(Box::new(
                    self.terminate_text("terminate called without an active exception\n"),
                ));
            };
            let body = self.program.body(frame.body);
            let pc = frame.pc;
            if let Some(pad) = body.pads.iter().find(|pad| pad.start <= pc && pc < pad.end) {
                let target = pad.target;
                if let Some(frame) = self.frames.last_mut() {
                    frame.pc = target;
                }
                return Ok(Landing::Pad);
            }
            if self.judge_return()?.is_some() {
                return Err(Box::new(Stop::Signalled(super::stop::Signal::Segv)));
            }
            if let Some(func) = body_func(self)
                && self.listening()
            {
                let depth = self.frames.len() as u32;
                self.tell(Event::Unwind { func, depth });
            }
            self.drop_frame();
        }
    }

    /// `CatchTest`: does the exception in flight match?
    pub(super) fn catch_matches(&mut self, body: BodyId, catch: u32) -> bool {
        let Some(exception) = self.in_flight.last().copied() else {
            return false;
        };
        let matches = self.matches(exception, body, catch).is_some();
        if let Some(exception) = self.in_flight.last_mut() {
            exception.matched = Some(catch);
        }
        matches
    }

    /// The exception in flight is now being handled: the address of what is caught.
    pub(super) fn begin_catch(&mut self, body: BodyId) -> Value {
        let Some(exception) = self.in_flight.pop() else {
            return Value::int(0);
        };
        self.caught.push(exception);
        if let Some(func) = self.program.body(body).func {
            self.tell(Event::Catch { func });
        }
        let offset = exception
            .matched
            .and_then(|catch| self.matches(exception, body, catch))
            .unwrap_or(0);
        if offset == 0 {
            return exception.object;
        }
        let thrown = self.throw_info(exception.info).map(|info| info.ty);
        if thrown.is_some_and(|ty| matches!(self.program.types.kind(ty), TyKind::Pointer(_))) {
            // A pointer to derived is caught as a pointer to base: its value is adjusted in place.
            let word = self.program.abi.word;
            let mut pointer = self.memory.load(exception.object.addr(), word);
            pointer.bits = pointer.bits.wrapping_add_signed(offset);
            self.memory.store(exception.object.addr(), word, pointer);
            return exception.object;
        }
        Value {
            bits: exception.object.bits.wrapping_add_signed(offset),
            ..exception.object
        }
    }

    /// `EndCatch`. The destructor to call first, then the op runs again.
    pub(super) fn end_catch(&mut self) -> Flow<Option<(BodyId, Value)>> {
        let Some(exception) = self.caught.last().copied() else {
            return Ok(None);
        };
        let same = |other: &&Exception| other.object == exception.object;
        let others = self.caught.iter().rev().skip(1).filter(same).count() + self.in_flight.iter().filter(same).count();
        if others == 0 && !exception.destroyed {
            if let Some(last) = self.caught.last_mut() {
                last.destroyed = true;
            }
            if let Some(destructor) = self.throw_info(exception.info).and_then(|info| info.destructor) {
                return Ok(Some((destructor, exception.object)));
            }
        }
        self.caught.pop();
        if others == 0 {
            self.free_library(Value {
                bits: exception.object.bits.wrapping_sub(HEADER),
                ..exception.object
            })?;
        }
        Ok(None)
    }

    /// `std::terminate`: runs the program's handler, or prints what g++'s handler prints and aborts. May first have to
    /// call `what()`.
    pub(super) fn terminate(&mut self, regs: &mut Vec<Value>, exception: Option<Exception>) -> Flow<Landing> {
        let handler = std::mem::replace(&mut self.terminate_handler, Value::int(0));
        if handler.bits != 0 {
            // It may look at the exception by `throw;`.
            if exception.is_some() && self.in_flight.last() == exception.as_ref() {
                self.in_flight.pop();
                self.caught.extend(exception);
            }
            let Some(CodeTarget::Body(body)) = self.program.code_at.get(&handler.addr()).copied() else {
                return Err(Box::new(Stop::Aborted { text: String::new() }));
            };
            call::enter_extra(self, regs, body, &[], Resume::Abort)?;
            return Ok(Landing::Entered);
        }
        let Some(exception) = exception.or(self.caught.last().copied()) else {
            return Err(Box::new(
                self.terminate_text("terminate called without an active exception\n"),
            ));
        };
        let Some(info) = self.throw_info(exception.info) else {
            return Err(Box::new(
                self.terminate_text("terminate called without an active exception\n"),
            ));
        };
        let name = self.type_name(info.ty, 0);
        let head = format!("terminate called after throwing an instance of '{name}'\n");
        self.write_error(head.as_bytes());
        match self.what_of(info.ty, exception.object) {
            Some((body, this)) => {
                call::enter_extra(self, regs, body, &[this], Resume::What)?;
                Ok(Landing::Entered)
            }
            None => Err(Box::new(Stop::Aborted { text: head })),
        }
    }

    /// `what()` has returned its text.
    pub(super) fn terminate_what(&mut self, text: Value) -> Box<Stop> {
        let mut line = b"  what():  ".to_vec();
        line.extend(self.peek_string(text.addr()));
        line.push(b'\n');
        self.write_error(&line);
        let exception = self.in_flight.last().or(self.caught.last());
        let ty = exception.and_then(|exception| self.throw_info(exception.info));
        let name = ty.map_or(String::new(), |info| self.type_name(info.ty, 0));
        let head = format!("terminate called after throwing an instance of '{name}'\n");
        Box::new(Stop::Aborted {
            text: head + &String::from_utf8_lossy(&line),
        })
    }

    /// `text` goes to standard error, then the process aborts.
    pub(super) fn terminate_text(&mut self, text: &str) -> Stop {
        self.write_error(text.as_bytes());
        Stop::Aborted { text: text.to_owned() }
    }

    /// The overrider of `std::exception::what` and the object to call it on.
    fn what_of(&self, ty: Ty, object: Value) -> Option<(BodyId, Value)> {
        let TyKind::Record(record) = self.program.types.kind(ty) else {
            return None;
        };
        let base = self.exception_base(*record, 0, 0)?;
        let this = Value {
            bits: object.bits.wrapping_add(base.1),
            ..object
        };
        let funcs = &self.program.types.record(base.0).vtable;
        let is_what = |func: &crate::code::FuncId| {
            let id = self.program.func_statics.get(func.index()).copied().flatten();
            id.is_some_and(|id| self.program.static_of(id).name.ends_with("::what"))
        };
        let slot = funcs.iter().position(is_what)?;
        let word = self.program.abi.word;
        let vptr = self.memory.load(this.addr(), word);
        let entry = Addr(vptr.bits.wrapping_add(word.bytes() * slot as u64));
        let readable = Access {
            ptr: Value { bits: entry.0, ..vptr },
            size: word.bytes(),
            kind: AccessKind::Read,
        };
        self.memory.check(readable).ok()?;
        match self.program.code_at.get(&self.memory.load(entry, word).addr()) {
            Some(CodeTarget::Body(body)) => Some((*body, this)),
            _ => None,
        }
    }

    /// `std::exception` among a class's bases, and how far it is.
    fn exception_base(&self, record: RecordId, offset: u64, depth: u32) -> Option<(RecordId, u64)> {
        let of = self.program.types.record(record);
        if &*of.name == "std::exception" {
            return Some((record, offset));
        }
        if depth > 64 {
            return None;
        }
        of.bases
            .iter()
            .find_map(|base| self.exception_base(base.record, offset + base.offset, depth + 1))
    }

    /// A type as the demangler writes it: `char const*`.
    fn type_name(&self, ty: Ty, depth: u32) -> String {
        let types = &self.program.types;
        match types.kind(ty) {
            TyKind::Record(record) => types.record(*record).name.to_string(),
            TyKind::Enum(id) => types.enumeration(*id).name.to_string(),
            TyKind::Pointer(to) if depth < 16 => {
                let constness = if to.quals.is_const { " const" } else { "" };
                format!("{}{constness}*", self.type_name(to.ty, depth + 1))
            }
            TyKind::Float(FloatKind::Float | FloatKind::Float32) => "float".to_owned(),
            TyKind::Float(FloatKind::Double | FloatKind::Float64 | FloatKind::Float32x) => "double".to_owned(),
            TyKind::Float(FloatKind::LongDouble | FloatKind::Float64x) => "long double".to_owned(),
            TyKind::Int(kind) => int_name(*kind, Dialect::Cpp).to_owned(),
            TyKind::Nullptr => "decltype(nullptr)".to_owned(),
            _ => "void".to_owned(),
        }
    }

    /// Is the return address what the call put there? The fault when not; then the real machine jumps there: to the
    /// function that begins there, or into nowhere.
    pub(super) fn judge_return(&mut self) -> Flow<Option<BodyId>> {
        let Some(frame) = self.frames.last() else {
            return Ok(None);
        };
        let (rbp, expected) = (frame.rbp, call::return_words(self, self.frames.len() - 1));
        if frame.resume == Resume::Fragment {
            return Ok(None);
        }
        let (saved, back, word) = if self.program.abi.pushes_parameters {
            self.return_words_at(rbp)
        } else {
            let back = self.memory.load(Addr(rbp + 8), Width::W8);
            (self.memory.load(Addr(rbp), Width::W8), back, 8)
        };
        if (back.bits, saved.bits) == expected {
            return Ok(None);
        }
        let overwritten = if back.bits == expected.0 {
            Addr(rbp)
        } else {
            Addr(rbp + word)
        };
        let charge = Charge::new(FaultKind::ReturnAddressOverwritten)
            .at(overwritten)
            .size(word);
        self.fault(charge.detail(FaultDetail::None))?;
        if back.bits == expected.0 {
            // Only the caller's frame pointer is lost: it will look for its locals elsewhere. We keep it.
            return Ok(None);
        }
        match self.program.code_at.get(&back.addr()) {
            Some(CodeTarget::Body(id)) => Ok(Some(*id)),
            _ => Err(Box::new(Stop::Signalled(super::stop::Signal::Segv))),
        }
    }

    /// The saved frame pointer, the return address and their width where words are narrow.
    #[cold]
    fn return_words_at(&self, rbp: u64) -> (Value, Value, u64) {
        let word = self.program.abi.word;
        let back = self.memory.load(Addr(rbp + word.bytes()), word);
        (self.memory.load(Addr(rbp), word), back, word.bytes())
    }

    /// Pops the innermost frame: its locals die, its tables go.
    pub(super) fn drop_frame(&mut self) {
        let Some(frame) = self.frames.last() else { return };
        // A console line in the innermost frame shares its slots; one in an outer frame has a copy, and owns what it
        // added behind it.
        let shares = self
            .frames
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|below| below.slots == frame.slots);
        let (first, own) = match (frame.resume == Resume::Fragment, shares) {
            (true, true) => (self.slots.len(), self.slots.len()),
            (true, false) => {
                let outer = self.program.body(frame.body).fragment_of;
                let inherited = outer.map_or(0, |outer| self.program.body(outer).locals.len());
                (frame.slots, frame.slots + inherited)
            }
            (false, _) => (frame.slots, frame.slots),
        };
        let depth = self.frames.len() as u32;
        let mut dying: Vec<AllocId> = Vec::new();
        while self.extra.last().is_some_and(|(at, _)| *at >= depth) && frame.resume != Resume::Fragment {
            dying.extend(self.extra.pop().map(|(_, id)| id));
        }
        let slots = self.slots.get(own..).unwrap_or(&[]);
        dying.extend(slots.iter().filter_map(|raw| crate::memory::Prov::from_raw(*raw).id()));
        if !dying.is_empty() {
            let died = self.ticket();
            for id in dying {
                self.memory.kill(id, died);
            }
        }
        self.slots.truncate(first);
        self.frames.pop();
    }
}

fn body_func(machine: &Machine) -> Option<crate::code::FuncId> {
    let body = machine.program.body(machine.frames.last()?.body);
    if body.is_library { None } else { body.func }
}
