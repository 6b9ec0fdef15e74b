//! Variadic arguments: the area a call writes them into, `va_start`, `va_arg` (C17 7.16).
//!
//! The area lies in the caller's frame, as the register save area of the System V ABI does; the callee gets its address in
//! a hidden register.

use super::body::{Build, Extra};
use super::cleanup::Cleanup;
use super::place::{At, Loc};
use super::shape::Class;
use crate::code::op::{LoadKind, Op, Reg};
use crate::front::hir::{Arg, Place};
use crate::front::ty::Ty;
use crate::memory::Width;

impl Build<'_, '_> {
    /// Room for the variadic arguments of a call through a pointer: its address, and where each argument goes.
    pub(super) fn area_for(&mut self, fixed: usize, types: &[Ty]) -> (Reg, Vec<Extra>) {
        let abi = self.abi();
        let slots = |size: u64| abi.round(size);
        let total: u64 = types.iter().map(|ty| slots(self.size(*ty))).sum();
        let area = self.reg();
        if total == 0 {
            self.emit(Op::Const { dst: area, bits: 0 });
            return (area, Vec::new());
        }
        let slot = self.hidden(self.hir.types.error(), total, 16);
        self.emit(Op::LocalBorn { slot });
        self.due(Cleanup::Dead(slot));
        self.emit(Op::AddrLocal {
            dst: area,
            slot,
            offset: 0,
        });
        let mut offset = 0;
        let mut extras = Vec::new();
        for (index, ty) in types.iter().enumerate() {
            extras.push(Extra {
                index: fixed + index,
                ty: *ty,
                slot,
                offset,
            });
            offset += slots(self.size(*ty)) as i32;
        }
        (area, extras)
    }

    /// Copies the variadic arguments from the row of registers that begins at `row`.
    pub(super) fn fill_area(&mut self, extras: Vec<Extra>, row: u16) {
        for extra in extras {
            let from = Reg(row.saturating_add(extra.index as u16));
            let to = Loc::new(At::Local(extra.slot, extra.offset));
            match self.class(extra.ty) {
                Class::Memory => {
                    let mark = self.next_reg;
                    let dst = self.address(to);
                    let size = self.size(extra.ty).min(u64::from(u32::MAX)) as u32;
                    self.emit(Op::Copy { dst, src: from, size });
                    self.next_reg = mark;
                }
                Class::Long => self.store(to, Class::Long, from),
                class => self.store(to, self.slot_class(class), from),
            }
        }
    }

    /// How a scalar is pushed: in whole words.
    fn slot_class(&self, class: Class) -> Class {
        let word = self.pointer_width();
        let width = if class.width() == Width::W8 { Width::W8 } else { word };
        Class::Int { width, signed: false }
    }

    /// Puts variadic arguments where `va_arg` finds them: in whole words each, records whole.
    pub(super) fn variadic_area(&mut self, extras: &[Arg], types: &[Ty]) -> Reg {
        let abi = self.abi();
        let slots = |size: u64| abi.round(size);
        let total: u64 = types.iter().map(|ty| slots(self.size(*ty))).sum();
        let area = self.reg();
        if total == 0 {
            self.emit(Op::Const { dst: area, bits: 0 });
            return area;
        }
        let slot = self.hidden(self.hir.types.error(), total, 16);
        self.emit(Op::LocalBorn { slot });
        self.due(Cleanup::Dead(slot));
        // From the last to the first, as other arguments.
        let mut offset = total;
        for (arg, ty) in extras.iter().zip(types).rev() {
            offset -= slots(self.size(*ty));
            let at = Loc::new(At::Local(slot, offset as i32));
            if self.class(*ty).is_scalar() && self.class(*ty) != Class::Long {
                let mark = self.next_reg;
                let value = self.reg();
                self.scalar_init(arg, value);
                let class = self.slot_class(self.class(*ty));
                self.store(at, class, value);
                self.next_reg = mark;
            } else {
                self.init(at, *ty, arg);
            }
        }
        self.emit(Op::AddrLocal {
            dst: area,
            slot,
            offset: 0,
        });
        area
    }

    /// The address of a `va_list`'s record: it is an array of one, or a parameter's pointer to one. On i386 it is a plain
    /// pointer: where that lies.
    pub(super) fn va_list(&mut self, place: &Place) -> Reg {
        let loc = self.place(place);
        if self.abi().pushes_parameters || self.class(place.ty.ty) == Class::Memory {
            return self.address(loc);
        }
        let dst = self.reg();
        let class = Class::Ptr(self.pointer_width());
        self.load(loc, class, dst);
        dst
    }

    /// `va_start`: all register slots count as used up, so that every argument is in the overflow area.
    pub(super) fn va_start(&mut self, place: &Place) {
        let list = self.va_list(place);
        let Some(area) = self.variadic else {
            self.unsupported("va_start here");
            return;
        };
        if self.abi().pushes_parameters {
            self.emit(Op::Store {
                addr: list,
                a: area,
                width: Width::W4,
                offset: 0,
            });
            return;
        }
        let used = self.constant(48 | 176 << 32);
        self.emit(Op::Store {
            addr: list,
            a: used,
            width: Width::W8,
            offset: 0,
        });
        self.emit(Op::Store {
            addr: list,
            a: area,
            width: Width::W8,
            offset: 8,
        });
        self.emit(Op::Store {
            addr: list,
            a: area,
            width: Width::W8,
            offset: 16,
        });
    }

    /// `va_arg`: the value, or for records its address.
    pub(super) fn va_arg(&mut self, place: &Place, ty: Ty, dst: Reg) {
        let list = self.va_list(place);
        let at = self.reg();
        let word = self.pointer_width();
        let offset = if self.abi().pushes_parameters { 0 } else { 8 };
        self.emit(Op::Load {
            dst: at,
            addr: list,
            kind: LoadKind::unsigned(word),
            offset,
        });
        let class = self.class(ty);
        if class.is_scalar() {
            self.load(Loc::new(At::Mem(at, 0)), class, dst);
        } else {
            self.emit(Op::Move { dst, a: at });
        }
        let imm = self.abi().round(self.size(ty)) as i32;
        self.emit(Op::PtrAddImm { dst: at, a: at, imm });
        self.emit(Op::Store {
            addr: list,
            a: at,
            width: word,
            offset,
        });
    }
}
