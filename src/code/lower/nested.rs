//! Nested functions: where the variables of the functions around lie, and what a call of one needs.

use super::body::Build;
use super::place::{At, Loc};
use crate::code::Builtin;
use crate::code::op::{LoadKind, Op, Reg};
use crate::front::hir::{FuncId, LocalId};

impl Build<'_, '_> {
    /// Keeps the chain that the caller has set.
    pub(super) fn keep_chain(&mut self) {
        let Some(chain) = self.func.and_then(|func| func.chain) else {
            return;
        };
        let slot = self.slot(chain);
        self.emit(Op::LocalBorn { slot });
        let dst = self.chain_call(0, &[]);
        let offset = self.frame_offset(slot, 0);
        let width = self.pointer_width();
        self.emit(Op::StoreLocal { a: dst, width, offset });
    }

    /// `__heapwise_chain(what, args...)`
    fn chain_call(&mut self, what: u64, args: &[Reg]) -> Reg {
        let dst = self.reg();
        let first = self.regs(4);
        self.emit(Op::Const { dst: first, bits: what });
        for (index, a) in args.iter().enumerate() {
            let dst = Reg(first.0.saturating_add(1 + index as u16));
            self.emit(Op::Move { dst, a: *a });
        }
        self.emit(Op::CallBuiltin {
            builtin: Builtin::Chain,
            dst,
            args: first,
            n: 1 + args.len() as u16,
        });
        dst
    }

    /// The frame pointer of the function `depth` levels out, and which function that is.
    fn frame_out(&mut self, depth: u32) -> Option<(Reg, FuncId)> {
        let func = self.func?;
        let slot = self.slot(func.chain?);
        let frame = self.reg();
        let kind = LoadKind::unsigned(self.pointer_width());
        let offset = self.frame_offset(slot, 0);
        self.emit(Op::LoadLocal {
            dst: frame,
            kind,
            offset,
        });
        let mut owner = func.owner?;
        for _ in 1..depth {
            let around = self.hir.funcs.get(owner.index())?;
            let (offset, _) = self.offset_in(owner, around.chain?)?;
            self.emit(Op::Load {
                dst: frame,
                addr: frame,
                kind,
                offset,
            });
            owner = around.owner?;
        }
        Some((frame, owner))
    }

    /// A variable of a function around.
    pub(super) fn frame_place(&mut self, depth: u32, local: LocalId) -> Option<Loc> {
        let (frame, owner) = self.frame_out(depth)?;
        let (offset, by_reference) = self.offset_in(owner, local)?;
        if by_reference {
            let kind = LoadKind::unsigned(self.pointer_width());
            self.emit(Op::Load {
                dst: frame,
                addr: frame,
                kind,
                offset,
            });
            return Some(Loc::new(At::Mem(frame, 0)));
        }
        Some(Loc::new(At::Mem(frame, offset)))
    }

    /// Where a local of another function lies, from its frame pointer.
    fn offset_in(&mut self, owner: FuncId, local: LocalId) -> Option<(i32, bool)> {
        let func = self.hir.funcs.get(owner.index())?;
        let span = self.span;
        let mut scratch = Build::new(self.cx, Some(func), Some(owner), span);
        scratch.lay_out_locals(func);
        let laid = scratch.body.locals.get(local.index())?;
        Some((laid.offset, laid.by_reference))
    }

    /// The frame pointer that a nested function expects, when it is one.
    pub(super) fn chain_for(&mut self, callee: FuncId) -> Option<Reg> {
        let wanted = self.hir.funcs.get(callee.index())?.owner?;
        if self.body.func == Some(wanted) {
            let args = self.regs(1);
            let dst = self.reg();
            self.emit(Op::Const { dst: args, bits: 0 });
            self.emit(Op::CallBuiltin {
                builtin: Builtin::FrameAddress,
                dst,
                args,
                n: 1,
            });
            return Some(dst);
        }
        (1..64).find_map(|depth| {
            let mut owner = self.func?.owner?;
            for _ in 1..depth {
                owner = self.hir.funcs.get(owner.index())?.owner?;
            }
            (owner == wanted)
                .then(|| self.frame_out(depth))
                .flatten()
                .map(|(frame, _)| frame)
        })
    }

    /// Before a direct call of a nested function.
    pub(super) fn set_chain(&mut self, callee: FuncId) {
        let mark = self.next_reg;
        if let Some(chain) = self.chain_for(callee) {
            self.chain_call(1, &[chain]);
        }
        self.next_reg = mark;
    }

    /// The address of a nested function: of its trampoline in this frame.
    pub(super) fn trampoline(&mut self, func: FuncId, dst: Reg) {
        let mark = self.next_reg;
        let known = self.trampolines.iter().find(|(known, _)| *known == func);
        let slot = match known {
            Some((_, slot)) => *slot,
            None => {
                let ty = self.hir.types.error();
                let slot = self.hidden(ty, 24, 8);
                self.trampolines.push((func, slot));
                slot
            }
        };
        self.emit(Op::AddrLocal { dst, slot, offset: 0 });
        let id = self.cx.func_static(func);
        let code = self.reg();
        self.emit(Op::AddrStatic {
            dst: code,
            id,
            offset: 0,
        });
        if let Some(chain) = self.chain_for(func) {
            self.chain_call(2, &[dst, code, chain]);
        }
        self.next_reg = mark;
    }
}
