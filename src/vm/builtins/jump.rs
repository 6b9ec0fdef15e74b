//! `setjmp` and `longjmp`: where to go back to is kept in the `jmp_buf`, as in reality.
//!
//! ```text
//!   0  number of the frame, its function    8  its frame pointer   16  its stack pointer
//!  24  steps begun when it was entered     32  the op, the register of the result
//! ```
//!
//! These are the five words that `__builtin_setjmp` may use.

use super::super::fault::FaultKind;
use super::super::judge::Charge;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine};
use crate::code::{Builtin, Op, Pc};
use crate::memory::{AccessKind, Addr, Prov, Value, Width};

/// Bytes of a `jmp_buf` that are used.
const SIZE: u64 = 40;

impl Machine {
    /// `setjmp(buffer)`
    pub(super) fn set_jump(&mut self, buffer: Value) -> Flow<Value> {
        self.check_in("setjmp", buffer, SIZE, AccessKind::Write)?;
        let Some(frame) = self.frames.last() else {
            return Ok(Value::int(0));
        };
        let Some(Op::CallBuiltin { dst, .. }) = self.program.body(frame.body).ops.get(frame.pc.index()).copied() else {
            return Err(Box::new(Stop::Unsupported("setjmp through a pointer".to_owned())));
        };
        let words = [
            self.frames.len() as u64 | u64::from(frame.body.0) << 32,
            frame.rbp,
            frame.rsp,
            frame.entered,
            u64::from(frame.pc.0) | (dst.index() as u64) << 32,
        ];
        for (index, word) in words.into_iter().enumerate() {
            let at = buffer.addr().offset(8 * index as i64);
            self.memory.store(at, Width::W8, Value::int(word));
        }
        self.wrote(buffer.addr(), SIZE);
        Ok(Value::int(0))
    }

    /// `longjmp(buffer, value)`: frames are left without a return; the place and register of the result.
    pub(super) fn long_jump(&mut self, buffer: Value) -> Flow<usize> {
        self.check_in("longjmp", buffer, SIZE, AccessKind::Read)?;
        let mut words = [0u64; 5];
        for (index, word) in words.iter_mut().enumerate() {
            let value = self.memory.load(buffer.addr().offset(8 * index as i64), Width::W8);
            self.need_defined(value, u64::MAX, "argument")?;
            *word = value.bits;
        }
        let [depth, rbp, rsp, entered, pc] = words;
        let (depth, body) = (depth & 0xffff_ffff, depth >> 32);
        let (pc, dst) = (pc & 0xffff_ffff, pc >> 32);
        let target = usize::try_from(depth)
            .ok()
            .and_then(|depth| self.frames.get(depth.checked_sub(1)?));
        let is_alive = target.is_some_and(|frame| {
            let same = frame.rbp == rbp && frame.entered == entered && u64::from(frame.body.0) == body;
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
        while self.frames.len() as u64 > depth {
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
            Builtin::ReturnAddress => self.memory.load(Addr(frame.rbp + 8), Width::W8),
            _ => Value::pointer(Addr(frame.rbp), Prov::WILDCARD),
        }
    }
}
