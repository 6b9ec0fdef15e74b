//! Nested functions: the static chain, trampolines, jumps out of them.
//!
//! The chain (the frame pointer of the function around) travels in a register of its own, as in r10. A trampoline is
//! what gcc writes on the stack, 23 bytes of code:
//!
//! ```text
//! 49 bb FUNCTION   movabs r11     49 ba CHAIN   movabs r10     49 ff e3   jmp *r11
//! ```

use super::super::fault::FaultKind;
use super::super::judge::Charge;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine};
use crate::memory::{AccessKind, Addr, Prov, Value, Width};

const BYTES: u64 = 23;
const LOAD_FUNCTION: u64 = 0xbb49;
const LOAD_CHAIN: u64 = 0xba49;
const JUMP: [u64; 3] = [0x49, 0xff, 0xe3];

impl Machine {
    /// `__heapwise_chain(what, a, b, c)`: 0 reads the chain, 1 sets it to `a`, 2 writes a trampoline at `a` for the
    /// function `b` with the chain `c`.
    pub(super) fn static_chain(&mut self, what: u64, a: Value, b: Value, c: Value) -> Flow<Value> {
        match what {
            0 => return Ok(self.chain),
            1 => self.chain = a,
            _ => {
                self.check_in("trampoline", a, BYTES, AccessKind::Write)?;
                let at = a.addr();
                self.memory.store(at, Width::W2, Value::int(LOAD_FUNCTION));
                self.memory.store(at.offset(2), Width::W8, b);
                self.memory.store(at.offset(10), Width::W2, Value::int(LOAD_CHAIN));
                self.memory.store(at.offset(12), Width::W8, c);
                for (index, byte) in (20..).zip(JUMP) {
                    self.memory.store(at.offset(index), Width::W1, Value::int(byte));
                }
                self.wrote(at, BYTES);
            }
        }
        Ok(a)
    }

    /// The function behind a trampoline at this address; its chain is set.
    pub(in crate::vm) fn through_trampoline(&mut self, at: Addr) -> Option<Addr> {
        let low = self.stack_low;
        let top = self.frames.first()?.rbp;
        if !(low..top).contains(&at.0) {
            return None;
        }
        let is_there = self.memory.load(at, Width::W2).bits == LOAD_FUNCTION
            && self.memory.load(at.offset(10), Width::W2).bits == LOAD_CHAIN
            && (20..)
                .zip(JUMP)
                .all(|(index, byte)| self.memory.load(at.offset(index), Width::W1).bits == byte);
        if !is_there {
            return None;
        }
        self.chain = Value::pointer(self.memory.load(at.offset(12), Width::W8).addr(), Prov::WILDCARD);
        Some(self.memory.load(at.offset(2), Width::W8).addr())
    }

    /// `goto` out of a nested function: to the op at `label`, in the frame in which `inside` lies.
    pub(super) fn goto_frame(&mut self, inside: Value, label: Value) -> Flow<()> {
        self.need_defined(label, u64::MAX, "address")?;
        let at = inside.bits;
        let target = self.frames.iter().rposition(|frame| frame.rsp <= at && at < frame.rbp);
        let pc = target.and_then(|index| {
            let body = self.program.body(self.frames.get(index)?.body);
            body.pc_at(label.addr())
        });
        let (Some(target), Some(pc)) = (target, pc) else {
            self.fault(Charge::new(FaultKind::WildDereference).at(label.addr()))?;
            return Err(Box::new(Stop::Signalled(Signal::Segv)));
        };
        while self.frames.len() > target + 1 {
            self.drop_frame();
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.pc = pc;
        }
        Ok(())
    }
}
