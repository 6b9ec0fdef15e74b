//! Reading and writing a place: one load or store for a scalar, more for a bit-field that crosses units of memory.
//!
//! A place ([`Loc`]) says where; here is what the ops are. `s.flags = 3` on a split bit-field of 12 bits at bit 28 becomes
//! two stores, the low 4 bits into one unit and the other 8 into the next.

use super::body::Build;
use super::place::{At, Loc, static_token};
use super::shape::{self, Class};
use crate::code::op::{LoadKind, Op, Reg, UnaryOp};
use crate::front::ty::{BitField, Ty};
use crate::memory::Width;

impl Build<'_, '_> {
    /// Reads a scalar.
    pub(super) fn load(&mut self, loc: Loc, class: Class, dst: Reg) {
        if let Some(bits) = loc.bits.filter(|bits| bits.split) {
            self.load_split(loc, bits, class, dst);
            return;
        }
        if let Some(bits) = loc.bits {
            self.load(Loc::new(loc.at), class, dst);
            let signed = class.is_signed().then(|| class.width());
            self.emit(Op::BitGet {
                dst,
                a: dst,
                shift: bits.shift,
                width: bits.width,
                signed,
            });
            return;
        }
        if class == Class::Long {
            let addr = self.address(loc);
            self.emit(Op::LoadLong { dst, addr });
            return;
        }
        self.load_kind(loc, LoadKind::unsigned(class.width()), dst);
    }

    /// Reads a scalar and extends it.
    pub(super) fn load_kind(&mut self, loc: Loc, kind: LoadKind, dst: Reg) {
        let op = match loc.at {
            At::Local(slot, inner) => Op::LoadLocal {
                dst,
                kind,
                offset: self.frame_offset(slot, inner),
            },
            At::Static(id, offset) => Op::LoadStatic {
                dst,
                kind,
                addr: static_token(id, offset),
            },
            At::Mem(addr, offset) => Op::Load {
                dst,
                addr,
                kind,
                offset,
            },
            At::Index {
                base,
                index,
                size,
                check,
            } => {
                self.check_index(index, check);
                Op::LoadIndex {
                    dst,
                    base,
                    index,
                    kind,
                    size,
                }
            }
        };
        self.emit(op);
    }

    /// Writes a scalar.
    pub(super) fn store(&mut self, loc: Loc, class: Class, a: Reg) {
        if let Some(bits) = loc.bits.filter(|bits| bits.split) {
            self.store_split(loc, bits, a);
            return;
        }
        if let Some(bits) = loc.bits {
            let unit = self.reg();
            self.load(Loc::new(loc.at), class, unit);
            self.emit(Op::BitSet {
                dst: unit,
                a,
                shift: bits.shift,
                width: bits.width,
            });
            self.store(Loc::new(loc.at), class, unit);
            return;
        }
        if class == Class::Long {
            let addr = self.address(loc);
            self.emit(Op::StoreLong { addr, a });
            return;
        }
        let width = class.width();
        let op = match loc.at {
            At::Local(slot, inner) => Op::StoreLocal {
                a,
                width,
                offset: self.frame_offset(slot, inner),
            },
            At::Static(id, offset) => Op::StoreStatic {
                a,
                width,
                addr: static_token(id, offset),
            },
            At::Mem(addr, offset) => Op::Store { addr, a, width, offset },
            At::Index {
                base,
                index,
                size,
                check,
            } => {
                self.check_index(index, check);
                Op::StoreIndex {
                    base,
                    index,
                    a,
                    width,
                    size,
                }
            }
        };
        self.emit(op);
    }

    /// Reads a bit-field from the bytes that hold it.
    fn load_split(&mut self, loc: Loc, bits: BitField, class: Class, dst: Reg) {
        let mark = self.next_reg;
        let (byte, sum) = (self.reg(), self.reg());
        self.emit(Op::Const { dst: sum, bits: 0 });
        for part in split_parts(bits) {
            let at = self.at_offset(Loc::new(loc.at), part.byte);
            self.load_kind(at, LoadKind::unsigned(Width::W1), byte);
            self.emit(Op::BitGet {
                dst: byte,
                a: byte,
                shift: part.shift,
                width: part.width,
                signed: None,
            });
            self.emit(Op::BitSet {
                dst: sum,
                a: byte,
                shift: part.from,
                width: part.width,
            });
        }
        self.emit(Op::BitGet {
            dst,
            a: sum,
            shift: 0,
            width: bits.width,
            signed: class.is_signed().then(|| class.width()),
        });
        self.next_reg = mark;
    }

    /// Writes a bit-field into the bytes that hold it.
    fn store_split(&mut self, loc: Loc, bits: BitField, a: Reg) {
        let mark = self.next_reg;
        let (byte, piece) = (self.reg(), self.reg());
        for part in split_parts(bits) {
            let at = self.at_offset(Loc::new(loc.at), part.byte);
            self.emit(Op::BitGet {
                dst: piece,
                a,
                shift: part.from,
                width: part.width,
                signed: None,
            });
            self.load_kind(at, LoadKind::unsigned(Width::W1), byte);
            self.emit(Op::BitSet {
                dst: byte,
                a: piece,
                shift: part.shift,
                width: part.width,
            });
            let class = Class::Int {
                width: Width::W1,
                signed: false,
            };
            self.store(at, class, byte);
        }
        self.next_reg = mark;
    }

    /// What a bit-field holds after `a` was stored in it.
    pub(super) fn cut_to_bits(&mut self, loc: Loc, class: Class, a: Reg) {
        if let Some(bits) = loc.bits {
            let signed = class.is_signed().then(|| class.width());
            self.emit(Op::BitGet {
                dst: a,
                a,
                shift: 0,
                width: bits.width,
                signed,
            });
        } else if class == Class::Bool {
            // Already 0 or 1.
        }
    }

    /// Extension while loading, when the loaded integer is at once converted to a wider one.
    pub(super) fn extending_load(from: Class, to: Class) -> Option<LoadKind> {
        if !from.is_signed() {
            return (from.width().bytes() <= to.width().bytes()).then(|| LoadKind::unsigned(from.width()));
        }
        match (from.width(), to.width()) {
            (Width::W1, Width::W4) => Some(LoadKind::S8To32),
            (Width::W1, Width::W8) => Some(LoadKind::S8To64),
            (Width::W2, Width::W4) => Some(LoadKind::S16To32),
            (Width::W2, Width::W8) => Some(LoadKind::S16To64),
            (Width::W4, Width::W8) => Some(LoadKind::S32To64),
            (from, to) if from == to => Some(LoadKind::unsigned(from)),
            _ => None,
        }
    }

    /// A register becomes 0 or 1: is it true?
    pub(super) fn truth(&mut self, class: Class, dst: Reg, a: Reg) {
        let op = match class {
            Class::F32 => UnaryOp::IsNonZeroF32,
            Class::F64 | Class::Long => UnaryOp::IsNonZeroF64,
            Class::Int { .. } | Class::Bool | Class::Ptr(_) | Class::Memory | Class::Void | Class::Unknown => {
                UnaryOp::IsNonZero
            }
        };
        self.emit(Op::Unary { op, dst, a });
    }

    /// A place of record type copied to another place.
    pub(super) fn copy_record(&mut self, to: Loc, from: Loc, ty: Ty) {
        let size = shape::size_of(&self.hir.types, ty).min(u64::from(u32::MAX)) as u32;
        if size == 0 {
            return;
        }
        let mark = self.next_reg;
        let src = self.address(from);
        let dst = self.address(to);
        self.emit(Op::Copy { dst, src, size });
        self.next_reg = mark;
    }
}

/// The bits of a bit-field that one byte holds.
struct SplitPart {
    /// The byte, from the unit's first.
    byte: i64,
    /// Where they begin in the byte, and how many they are.
    shift: u8,
    width: u8,
    /// Where they begin in the bit-field.
    from: u8,
}

fn split_parts(bits: BitField) -> Vec<SplitPart> {
    let mut parts = Vec::new();
    let mut from = 0;
    while from < bits.width {
        let at = bits.shift + from;
        let width = (8 - at % 8).min(bits.width - from);
        parts.push(SplitPart {
            byte: i64::from(at / 8),
            shift: at % 8,
            width,
            from,
        });
        from += width;
    }
    parts
}
