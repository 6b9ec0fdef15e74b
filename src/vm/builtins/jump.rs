//! `setjmp` and `longjmp`: where to go back to is kept in the `jmp_buf`, as in reality.
//!
//! ```text
//! word 0  its frame pointer   1  its stack pointer   2  steps begun when it was entered   3  the op
//!      4  its function, the register of the result
//! ```
//!
//! These are the five words that `__builtin_setjmp` may use.

use super::super::fault::FaultKind;
use super::super::judge::Charge;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine};
use crate::code::{Builtin, Op, Pc};
use crate::memory::{AccessKind, Addr, Prov, Value};

/// Words of a `jmp_buf` that are used.
const WORDS: usize = 5;

impl Machine {
    /// `setjmp(buffer)`
    pub(super) fn set_jump(&mut self, buffer: Value) -> Flow<Value> {
        let word = self.program.abi.word;
        let size = WORDS as u64 * word.bytes();
        self.check_in("setjmp", buffer, size, AccessKind::Write)?;
        let Some(frame) = self.frames.last() else {
            return Ok(Value::int(0));
        };
        let Some(Op::CallBuiltin { dst, .. }) = self.program.body(frame.body).ops.get(frame.pc.index()).copied() else {
            return Err(Box::new(Stop::Unsupported("setjmp through a pointer".to_owned())));
        };
        let words = [
            frame.rbp,
            frame.rsp,
            frame.entered,
            u64::from(frame.pc.0),
            u64::from(frame.body.0) & 0xffff | (dst.index() as u64) << 16,
        ];
        let mut at = buffer.addr();
        for what in words {
            self.memory.store(at, word, Value::int(what));
            at = at.offset(word.bytes() as i64);
        }
        self.wrote(buffer.addr(), size);
        Ok(Value::int(0))
    }

    /// `longjmp(buffer, value)`: frames are left without a return; the place and register of the result.
    pub(super) fn long_jump(&mut self, buffer: Value) -> Flow<usize> {
        let width = self.program.abi.word;
        self.check_in("longjmp", buffer, WORDS as u64 * width.bytes(), AccessKind::Read)?;
        let mut words = [0u64; WORDS];
        for (index, word) in words.iter_mut().enumerate() {
            let at = buffer.addr().offset((width.bytes() * index as u64) as i64);
            let value = self.memory.load(at, width);
            self.need_defined(value, u64::MAX, "argument")?;
            *word = value.bits;
        }
        let [rbp, rsp, entered, pc, rest] = words;
        let (body, dst) = (rest & 0xffff, rest >> 16 & 0xffff);
        // A console line shares the frame pointer of the frame it runs in.
        let is_same = |frame: &super::super::Frame| frame.rbp == rbp && u64::from(frame.body.0) & 0xffff == body;
        let depth = self.frames.iter().rposition(is_same).map(|at| at + 1);
        let target = depth.and_then(|depth| self.frames.get(depth.checked_sub(1)?));
        let is_alive = target.is_some_and(|frame| {
            let same = frame.entered & width.mask() == entered;
            let op = self.program.body(frame.body).ops.get(pc as usize);
            same && matches!(
                op,
                Some(Op::CallBuiltin {
                    builtin: Builtin::Setjmp,
                    ..
                })
            )
        });
        if !is_alive {
            let charge = Charge::new(FaultKind::BadLibraryArgument);
            self.fault(charge.at(buffer.addr()).function("longjmp"))?;
            return Err(Box::new(Stop::Signalled(Signal::Segv)));
        }
        while Some(self.frames.len()) > depth {
            self.drop_frame();
        }
        let Some(frame) = self.frames.last_mut() else {
            return Err(Box::new(Stop::Signalled(Signal::Segv)));
        };
        frame.pc = Pc(pc as u32 + 1);
        frame.rsp = rsp;
        Ok(frame.base + dst as usize)
    }

    /// `__builtin_frame_address(level)`, `__builtin_return_address(level)`: null beyond the first frame.
    pub(super) fn frame_word(&self, level: u64, which: Builtin) -> Value {
        let level = usize::try_from(level).unwrap_or(usize::MAX);
        let at = self.frames.len().checked_sub(1).and_then(|top| top.checked_sub(level));
        let Some(frame) = at.and_then(|at| self.frames.get(at)) else {
            return Value::int(0);
        };
        match which {
            Builtin::ReturnAddress => {
                let word = self.program.abi.word;
                self.memory.load(Addr(frame.rbp + word.bytes()), word)
            }
            _ => Value::pointer(Addr(frame.rbp), Prov::WILDCARD),
        }
    }
}
