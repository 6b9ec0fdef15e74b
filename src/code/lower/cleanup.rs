//! Cleanups: what is due when a scope ends, by whichever way it is left.
//!
//! Every object with a destructor, every variable length array and every entered handler leaves a [`Cleanup`] on a stack.
//! Falling out of a scope, `break`, `goto` and `return` run those above the depth they go to; an exception runs them from
//! landing pads (C++17 18.2), which are written where the scope ends.

use super::body::{Build, Label};
use crate::code::ScopeId;
use crate::code::op::{Op, Reg, Slot};
use crate::front::hir::FuncId;
use crate::front::ty::Ty;

/// What must happen when control leaves a scope.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Cleanup {
    /// A scope begins here; nothing happens.
    Scope(ScopeId),
    /// A local's life ends.
    Dead(Slot),
    /// A destructor runs on a local (when the flag says that it was made).
    Destroy {
        slot: Slot,
        by_reference: bool,
        destructor: FuncId,
        flag: Option<Reg>,
        ty: Ty,
    },
    /// The stack pointer returns to where it was before a VLA.
    RestoreSp(Reg),
    /// A handler ends.
    EndCatch,
    /// When an exception leaves a constructor: the member whose address this register holds is destroyed.
    Unwind { object: Reg, destructor: FuncId, ty: Ty },
}

/// A cleanup that is due, and since where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Due {
    pub(super) id: u32,
    pub(super) since: Label,
    pub(super) what: Cleanup,
}

impl<'c, 'a> Build<'c, 'a> {
    /// A cleanup is due from here on.
    pub(super) fn due(&mut self, what: Cleanup) {
        let last_label = self.last_label;
        let since = self.here();
        // Nothing jumps there.
        self.last_label = last_label;
        let id = self.next_due;
        self.next_due += 1;
        self.due.push(Due { id, since, what });
    }

    /// Control leaves everything above `depth` on this path; the cleanups stay due on others.
    pub(super) fn clean_to(&mut self, depth: usize, way: Way) {
        for at in (depth..self.due.len()).rev() {
            let what = self.due[at].what;
            self.clean(what, way);
        }
    }

    /// Control leaves everything above `depth` for good: emits the cleanups and their landing pads.
    pub(super) fn pop_to(&mut self, depth: usize) {
        let falls_off = self.falls_off();
        if falls_off {
            self.clean_to(depth, Way::Leave);
        }
        let needs_pads = self.due.iter().skip(depth).any(|due| needs_pad(due.what));
        if !needs_pads {
            self.due.truncate(depth);
            return;
        }
        let over = self.label();
        if falls_off {
            self.jump(over);
        }
        while self.due.len() > depth {
            let Some(due) = self.due.pop() else { break };
            if needs_pad(due.what) {
                self.landing_pad(due.since, Vec::new());
                self.clean(due.what, Way::Unwind);
                self.emit(Op::Resume);
            }
        }
        self.place_label(over);
    }

    fn clean(&mut self, what: Cleanup, way: Way) {
        match what {
            Cleanup::Scope(_) => {}
            Cleanup::Dead(slot) => {
                if way != Way::Return {
                    self.emit(Op::LocalDead { slot });
                }
            }
            Cleanup::Destroy {
                slot,
                by_reference,
                destructor,
                flag,
                ty,
            } => {
                if way == Way::Return && self.result_slot == Some(slot) {
                    return;
                }
                let skip = self.label();
                if let Some(flag) = flag {
                    self.emit(Op::BranchZero {
                        a: flag,
                        target: skip.pc(),
                    });
                    self.emit(Op::Const { dst: flag, bits: 0 });
                }
                self.destroy_local(slot, by_reference, destructor, ty);
                self.place_label(skip);
            }
            Cleanup::RestoreSp(a) => {
                if way != Way::Return {
                    self.emit(Op::RestoreSp { a });
                }
            }
            Cleanup::EndCatch => self.emit(Op::EndCatch),
            Cleanup::Unwind { object, destructor, ty } => {
                if way == Way::Unwind {
                    self.destroy_value(object, ty, destructor);
                }
            }
        }
    }

    fn destroy_local(&mut self, slot: Slot, by_reference: bool, destructor: FuncId, ty: Ty) {
        let mark = self.next_reg;
        let object = self.reg();
        if by_reference {
            let offset = self.body.locals[slot.index()].offset;
            self.emit(Op::LoadLocal {
                dst: object,
                kind: crate::code::op::LoadKind::unsigned(self.pointer_width()),
                offset,
            });
        } else {
            self.emit(Op::AddrLocal {
                dst: object,
                slot,
                offset: 0,
            });
        }
        self.destroy_value(object, ty, destructor);
        self.next_reg = mark;
    }
}

/// How control leaves a scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// By its end or a jump: lives of locals end.
    Leave,
    /// By a return: the machine ends all lives when the frame goes.
    Return,
    /// By an exception.
    Unwind,
}

fn needs_pad(what: Cleanup) -> bool {
    match what {
        Cleanup::Destroy { .. } | Cleanup::EndCatch | Cleanup::Unwind { .. } => true,
        Cleanup::Scope(_) | Cleanup::Dead(_) | Cleanup::RestoreSp(_) => false,
    }
}
