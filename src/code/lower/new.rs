//! `new` and `delete`: allocation, construction, and what happens when one of them fails (C++17 8.3.4, 8.3.5).
//!
//! An array of objects with destructors has a cookie before it that says how many there are:
//!
//! ```text
//! block -> [ count ][ object 0 ][ object 1 ] ...
//!                   ^ what `new T[n]` gives
//! ```

use super::body::Build;
use super::init::init_type;
use super::place::{At, Loc};
use crate::code::Builtin;
use crate::code::op::{CmpOp, IntOp, LoadKind, Op, Reg};
use crate::front::hir::{Delete, Init, New};

impl Build<'_, '_> {
    /// A new-expression: room, then construction; when that throws, the room is given back.
    pub(super) fn new_expr(&mut self, new: &New, dst: Reg) {
        let elem_size = self.size(new.elem);
        let count = new.count.as_ref().map(|count| self.expr(count));
        let n = 1 + new.placement.len() as u32;
        let args = self.regs(n);
        self.new_size(new, elem_size, count, args);
        let signature = self
            .hir
            .funcs
            .get(new.alloc.index())
            .and_then(|info| self.signature(info.ty));
        for (index, arg) in new.placement.iter().enumerate() {
            let declared = signature
                .as_ref()
                .and_then(|signature| signature.params.get(index + 1))
                .map(|param| param.ty);
            let ty = declared.or_else(|| init_type(arg)).unwrap_or(self.hir.types.error());
            let at = Reg(args.0.saturating_add(index as u16 + 1));
            self.arg(arg, ty, at);
        }
        let size = self.reg();
        self.emit(Op::Move { dst: size, a: args });
        let block = self.reg();
        self.call_plain(new.alloc, args, n as u16, block);
        let end = self.label();
        self.emit(Op::Move { dst, a: block });
        if new.may_be_null {
            self.emit(Op::BranchZero {
                a: block,
                target: end.pc(),
            });
        }
        if new.cookie > 0 {
            let imm = new.cookie as i32;
            self.emit(Op::PtrAddImm { dst, a: block, imm });
            if let Some(a) = count {
                let width = self.pointer_width();
                let offset = imm - width.bytes() as i32;
                self.emit(Op::Store {
                    addr: block,
                    a,
                    width,
                    offset,
                });
            }
        }
        let start = self.here();
        self.new_init(new, count, dst);
        self.guard_new(new, start, block, size, args);
        self.place_label(end);
    }

    fn new_size(&mut self, new: &New, elem_size: u64, count: Option<Reg>, dst: Reg) {
        let Some(count) = count else {
            self.emit(Op::Const { dst, bits: elem_size });
            return;
        };
        let limit = self.abi().largest.saturating_sub(new.cookie) / elem_size.max(1);
        let limit = self.constant(limit);
        let (large, end) = (self.label(), self.label());
        self.emit(Op::BranchCmp {
            op: CmpOp::GtU,
            a: count,
            b: limit,
            target: large.pc(),
        });
        match i32::try_from(elem_size) {
            Ok(imm) => self.emit(Op::IntImm {
                op: IntOp::MulU64,
                dst,
                a: count,
                imm,
            }),
            Err(_) => {
                let b = self.constant(elem_size);
                self.emit(Op::Int {
                    op: IntOp::MulU64,
                    dst,
                    a: count,
                    b,
                });
            }
        }
        if new.cookie > 0 {
            self.emit(Op::IntImm {
                op: IntOp::AddU64,
                dst,
                a: dst,
                imm: new.cookie as i32,
            });
        }
        self.jump(end);
        self.place_label(large);
        // More than any address space has: the allocation function refuses.
        let bits = self.pointer_width().mask();
        self.emit(Op::Const { dst, bits });
        self.place_label(end);
    }

    fn new_init(&mut self, new: &New, count: Option<Reg>, object: Reg) {
        let to = Loc::new(At::Mem(object, 0));
        match count {
            _ if matches!(new.init, Init::None) => {}
            Some(count) if new.init_each => {
                let base = self.reg();
                let left = self.reg();
                self.emit(Op::Move { dst: base, a: object });
                self.emit(Op::Move { dst: left, a: count });
                self.init_loop(base, left, new.elem, &new.init);
            }
            _ => self.init(to, new.elem, &new.init),
        }
    }

    /// The landing pad that gives the room back.
    fn guard_new(&mut self, new: &New, start: super::body::Label, block: Reg, size: Reg, args: Reg) {
        let Some(dealloc) = new.dealloc else { return };
        if matches!(new.init, Init::None | Init::Zero) {
            return;
        }
        let over = self.label();
        self.jump(over);
        self.landing_pad(start, Vec::new());
        let placement = if new.dealloc_placement {
            new.placement.len() as u32
        } else {
            0
        };
        let params = self
            .hir
            .funcs
            .get(dealloc.index())
            .and_then(|info| self.signature(info.ty));
        let sized = placement == 0 && params.is_some_and(|signature| signature.params.len() == 2);
        let first = self.regs(1 + placement + u32::from(sized));
        self.emit(Op::Move { dst: first, a: block });
        for index in 1..=placement as u16 {
            self.emit(Op::Move {
                dst: Reg(first.0 + index),
                a: Reg(args.0 + index),
            });
        }
        if sized {
            self.emit(Op::Move {
                dst: Reg(first.0 + 1),
                a: size,
            });
        }
        let dst = self.reg();
        self.call_plain(dealloc, first, 1 + placement as u16 + u16::from(sized), dst);
        self.emit(Op::Resume);
        self.place_label(over);
    }

    /// A delete-expression: destruction, then the room is given back.
    pub(super) fn delete_expr(&mut self, delete: &Delete) {
        let object = self.expr(&delete.ptr);
        let end = self.label();
        self.emit(Op::BranchZero {
            a: object,
            target: end.pc(),
        });
        self.check_delete(delete, object);
        let args = self.regs(2);
        let size = Reg(args.0.saturating_add(1));
        let elem_size = self.size(delete.elem);
        self.emit(Op::Move { dst: args, a: object });
        self.emit(Op::Const {
            dst: size,
            bits: elem_size,
        });
        if delete.array {
            self.delete_array(delete, object, args, size);
        } else if let Some((slot, vptr)) = delete.virtual_slot {
            self.delete_virtual(slot, vptr, object, args);
        } else if let Some(destructor) = delete.destructor {
            self.call_destructor(object, destructor);
        }
        let dst = self.reg();
        self.call_plain(delete.dealloc, args, 1 + u16::from(delete.sized), dst);
        self.place_label(end);
    }

    /// Classes only: whether the object was made by the matching `new`, as the class that is deleted.
    fn check_delete(&mut self, delete: &Delete, object: Reg) {
        if delete.virtual_slot.is_some() || !self.hir.types.is_record(delete.elem) {
            return;
        }
        let model = self.hir.types.model;
        let align = self.hir.types.layout(delete.elem).map_or(1, |layout| layout.align);
        let cookie = match delete.destructor {
            Some(_) => model.pointer_size().max(align),
            None => 0,
        };
        // A class's own operator new may ask for more than the object needs.
        let is_usual = self
            .hir
            .funcs
            .get(delete.dealloc.index())
            .is_some_and(|info| info.is_library);
        let size = if is_usual { self.size(delete.elem) } else { 0 };
        let args = self.regs(4);
        self.emit(Op::Move { dst: args, a: object });
        for (index, bits) in [size, cookie, u64::from(delete.array)].into_iter().enumerate() {
            let dst = Reg(args.0.saturating_add(1 + index as u16));
            self.emit(Op::Const { dst, bits });
        }
        let dst = self.reg();
        self.emit(Op::CallBuiltin {
            builtin: Builtin::CheckDelete,
            dst,
            args,
            n: 4,
        });
    }

    fn delete_array(&mut self, delete: &Delete, object: Reg, block: Reg, size: Reg) {
        if delete.cookie == 0 {
            return;
        }
        let width = self.pointer_width();
        let count = self.reg();
        let kind = LoadKind::unsigned(width);
        self.emit(Op::Load {
            dst: count,
            addr: object,
            kind,
            offset: -(width.bytes() as i32),
        });
        self.emit(Op::Int {
            op: IntOp::MulU64,
            dst: size,
            a: size,
            b: count,
        });
        self.emit(Op::IntImm {
            op: IntOp::AddU64,
            dst: size,
            a: size,
            imm: delete.cookie as i32,
        });
        self.emit(Op::PtrAddImm {
            dst: block,
            a: object,
            imm: -(delete.cookie as i32),
        });
        if let Some(destructor) = delete.destructor {
            self.destroy_array(object, count, delete.elem, destructor);
        }
    }

    /// Through the virtual table: the destructor, and where the whole object begins (its offset to top).
    fn delete_virtual(&mut self, slot: u32, vptr: u64, object: Reg, block: Reg) {
        let kind = LoadKind::unsigned(self.pointer_width());
        let pointer = self.hir.types.model.pointer_size() as i32;
        let top = self.reg();
        self.emit(Op::Load {
            dst: top,
            addr: object,
            kind,
            offset: vptr as i32,
        });
        self.emit(Op::Load {
            dst: top,
            addr: top,
            kind,
            offset: -2 * pointer,
        });
        self.emit(Op::PtrIndex {
            dst: block,
            a: object,
            index: top,
            size: 1,
        });
        let callee = self.virtual_target(object, slot, vptr);
        let args = self.reg();
        self.emit(Op::Move { dst: args, a: object });
        let dst = self.reg();
        self.emit(Op::CallPtr {
            callee,
            dst,
            args,
            n: 1,
            sig: self.hir.types.error().0,
        });
    }
}
