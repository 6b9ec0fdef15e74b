//! Places: where an object is, how to read it and how to write it.

use super::body::Build;
use super::cleanup::Cleanup;
use super::shape::Class;
use crate::code::op::{LoadKind, Op, Reg, Slot, StaticId};
use crate::front::hir::{Expr, ExprKind, Init, LocalId, LocalKind, Place, PlaceKind};
use crate::front::ty::{ArrayLen, BitField, RecordId, Ty, TyKind};

/// Where an object is, as far as it is known now.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum At {
    /// In a local, at a fixed offset inside its bounds.
    Local(Slot, i32),
    /// In a static object, at a fixed offset inside its bounds.
    Static(StaticId, i32),
    /// Behind a pointer.
    Mem(Reg, i32),
    /// An element behind a pointer; `check`: elements of a member array that is not its record's last member.
    Index {
        base: Reg,
        index: Reg,
        size: u32,
        check: Option<u32>,
    },
}

/// A place, found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Loc {
    pub(super) at: At,
    pub(super) bits: Option<BitField>,
}

impl Loc {
    pub(super) fn new(at: At) -> Loc {
        Loc { at, bits: None }
    }

    /// A bit-field in the storage unit at this place.
    pub(super) fn with_bits(self, bits: Option<BitField>) -> Loc {
        Loc { bits, ..self }
    }
}

impl Build<'_, '_> {
    /// Finds a place; registers in the answer stay valid until the caller's mark.
    pub(super) fn place(&mut self, place: &Place) -> Loc {
        if self.depth > 400 {
            self.unsupported("an expression nested this deeply");
            return Loc::new(At::Mem(self.reg_undef(), 0));
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.span, place.span);
        let loc = self.place_kind(place);
        self.span = outer;
        self.depth -= 1;
        loc
    }

    fn reg_undef(&mut self) -> Reg {
        let dst = self.reg();
        self.emit(Op::Undef { dst });
        dst
    }

    fn place_kind(&mut self, place: &Place) -> Loc {
        match &place.kind {
            PlaceKind::Local(local) => self.local(self.slot(*local)),
            PlaceKind::Outer(local) => self.local(Slot(local.0)),
            PlaceKind::Frame { depth, local } => match self.frame_place(*depth, *local) {
                Some(loc) => loc,
                None => {
                    self.unsupported("a variable of another frame");
                    Loc::new(At::Mem(self.reg_undef(), 0))
                }
            },
            PlaceKind::Console(var) => match self.body.console_slots.get(var) {
                Some(slot) => self.local(*slot),
                None => {
                    self.unsupported("a variable of another frame's console");
                    Loc::new(At::Mem(self.reg_undef(), 0))
                }
            },
            PlaceKind::Global(global) => match self.cx.global_static(*global) {
                Some(id) => Loc::new(At::Static(id, 0)),
                // A weak object that nobody defines.
                None if !self.hir.globals[global.index()].is_library => {
                    let dst = self.reg();
                    self.emit(Op::Const { dst, bits: 0 });
                    Loc::new(At::Mem(dst, 0))
                }
                None => {
                    let name = self.name(&self.hir.globals[global.index()].name.clone());
                    self.emit(Op::Missing { name });
                    Loc::new(At::Mem(self.reg_undef(), 0))
                }
            },
            PlaceKind::String(string) => Loc::new(At::Static(self.cx.string_static(*string), 0)),
            PlaceKind::Deref(pointer) => self.deref(pointer),
            PlaceKind::Field { base, offset, bits, .. } => {
                let base = self.place(base);
                self.at_offset(base, *offset as i64).with_bits(*bits)
            }
            PlaceKind::Base { base, offset } => {
                let base = self.place(base);
                self.at_offset(base, *offset as i64)
            }
            PlaceKind::Index { base, index, size } => self.element(base, index, *size),
            PlaceKind::Temporary { local, init } => self.temporary(*local, init, place.ty.ty),
            PlaceKind::Sequence(first, then) => {
                self.drop_expr(first);
                self.place(then)
            }
            PlaceKind::Conditional(cond, then, otherwise) => {
                let dst = self.reg();
                let (no, end) = (self.label(), self.label());
                self.branch(cond, no, false);
                self.address_into(then, dst);
                self.jump(end);
                self.place_label(no);
                self.address_into(otherwise, dst);
                self.place_label(end);
                Loc::new(At::Mem(dst, 0))
            }
            PlaceKind::Assigned(expr) => self.assigned_place(expr),
            PlaceKind::Exception => match self.exception {
                Some(reg) => Loc::new(At::Mem(reg, 0)),
                None => {
                    self.unsupported("an exception outside its handler");
                    Loc::new(At::Mem(self.reg_undef(), 0))
                }
            },
            PlaceKind::CompoundLiteral { local, init } => {
                let slot = self.slot(*local);
                self.emit(Op::LocalBorn { slot });
                self.init(Loc::new(At::Local(slot, 0)), place.ty.ty, init);
                self.local(slot)
            }
        }
    }

    /// A local by its slot; through its pointer when its bytes hold one.
    pub(super) fn local(&mut self, slot: Slot) -> Loc {
        let Some(local) = self.body.locals.get(slot.index()) else {
            self.unsupported("a variable of another frame");
            return Loc::new(At::Mem(self.reg_undef(), 0));
        };
        if local.by_reference {
            let offset = local.offset;
            let dst = self.reg();
            let kind = LoadKind::unsigned(self.pointer_width());
            self.emit(Op::LoadLocal { dst, kind, offset });
            return Loc::new(At::Mem(dst, 0));
        }
        Loc::new(At::Local(slot, 0))
    }

    fn deref(&mut self, pointer: &Expr) -> Loc {
        if let ExprKind::PtrAdd { ptr, index, size } = &pointer.kind {
            if let Some(bytes) = constant_bytes(index, *size) {
                let base = self.expr(ptr);
                return Loc::new(At::Mem(base, bytes));
            }
            if let Ok(size) = u32::try_from(*size) {
                let base = self.expr(ptr);
                let index = self.index(index);
                return Loc::new(At::Index {
                    base,
                    index,
                    size,
                    check: None,
                });
            }
        }
        match &pointer.kind {
            // *&place
            ExprKind::AddrOf(place) => self.place(place),
            _ => Loc::new(At::Mem(self.expr(pointer), 0)),
        }
    }

    fn element(&mut self, base: &Place, index: &Expr, size: u64) -> Loc {
        let length = match self.hir.types.kind(base.ty.ty) {
            TyKind::Array(_, ArrayLen::Fixed(length)) => Some(*length),
            _ => None,
        };
        let loc = self.place(base);
        if let (Some(bytes), Some(at), Some(length)) = (constant_bytes(index, size), constant(index), length)
            && (0..i128::from(length)).contains(&at)
        {
            return self.at_offset(loc, i64::from(bytes));
        }
        let check = length
            .filter(|_| self.is_inner_array(base))
            .and_then(|length| u32::try_from(length).ok());
        let pointer = self.address(loc);
        let index = self.index(index);
        let size = size.min(u64::from(u32::MAX)) as u32;
        Loc::new(At::Index {
            base: pointer,
            index,
            size,
            check,
        })
    }

    /// A member array that is not the last member: an index outside it would silently reach its neighbour.
    fn is_inner_array(&self, place: &Place) -> bool {
        match &place.kind {
            PlaceKind::Field { record, field, .. } => {
                let record = self.hir.types.record(*record);
                (*field as usize) + 1 < record.fields.len()
            }
            _ => false,
        }
    }

    fn temporary(&mut self, local: LocalId, init: &Init, ty: Ty) -> Loc {
        let slot = self.slot(local);
        let loc = Loc::new(At::Local(slot, 0));
        let Some(info) = self.func.and_then(|func| func.locals.get(local.index())) else {
            self.unsupported("a temporary of nowhere");
            return loc;
        };
        let (kind, destructor) = (info.kind, info.destructor);
        let tracked = self.body.locals.get(slot.index()).is_some_and(|local| local.tracked);
        if tracked {
            self.emit(Op::LocalBorn { slot });
            self.due_temporary(Cleanup::Dead(slot), kind);
        }
        self.init(loc, ty, init);
        if let Some(destructor) = destructor {
            let flag = self.flags.iter().find(|(id, _)| *id == local).map(|(_, reg)| *reg);
            if let Some(flag) = flag {
                self.emit(Op::Const { dst: flag, bits: 1 });
            }
            self.due_temporary(
                Cleanup::Destroy {
                    slot,
                    by_reference: false,
                    destructor,
                    flag,
                    ty,
                },
                kind,
            );
        }
        loc
    }

    /// Temporaries end with their full expression, those bound to a reference with its scope.
    fn due_temporary(&mut self, what: Cleanup, kind: LocalKind) {
        if kind == LocalKind::Temporary {
            self.due(what);
        } else {
            self.extended.push(what);
        }
    }

    /// `bytes` further.
    pub(super) fn at_offset(&mut self, loc: Loc, bytes: i64) -> Loc {
        let Ok(bytes32) = i32::try_from(bytes) else {
            let base = self.address(loc);
            let step = self.constant(bytes as u64);
            let dst = self.reg();
            self.emit(Op::PtrIndex {
                dst,
                a: base,
                index: step,
                size: 1,
            });
            return Loc::new(At::Mem(dst, 0));
        };
        let at = match loc.at {
            At::Local(slot, offset) => At::Local(slot, offset.saturating_add(bytes32)),
            At::Static(id, offset) => At::Static(id, offset.saturating_add(bytes32)),
            At::Mem(reg, offset) => At::Mem(reg, offset.saturating_add(bytes32)),
            At::Index { .. } if bytes == 0 => loc.at,
            At::Index { .. } => At::Mem(self.address(loc), bytes32),
        };
        Loc::new(at)
    }

    /// The address of a place in some register.
    pub(super) fn address(&mut self, loc: Loc) -> Reg {
        if let At::Mem(reg, 0) = loc.at {
            return reg;
        }
        let dst = self.reg();
        self.address_to(loc, dst);
        dst
    }

    /// The address of a place in this register.
    pub(super) fn address_to(&mut self, loc: Loc, dst: Reg) {
        let op = match loc.at {
            At::Local(slot, offset) => Op::AddrLocal { dst, slot, offset },
            At::Static(id, offset) => Op::AddrStatic { dst, id, offset },
            At::Mem(a, 0) => Op::Move { dst, a },
            At::Mem(a, imm) => Op::PtrAddImm { dst, a, imm },
            At::Index { base, index, size, .. } => Op::PtrIndex {
                dst,
                a: base,
                index,
                size,
            },
        };
        if op != (Op::Move { dst, a: dst }) {
            self.emit(op);
        }
    }

    pub(super) fn address_into(&mut self, place: &Place, dst: Reg) {
        let mark = self.next_reg;
        let loc = self.place(place);
        self.address_to(loc, dst);
        self.next_reg = mark;
    }

    pub(super) fn check_index(&mut self, index: Reg, check: Option<u32>) {
        if let Some(count) = check {
            self.emit(Op::CheckIndex { index, count });
        }
    }

    pub(super) fn frame_offset(&self, slot: Slot, inner: i32) -> i32 {
        self.body
            .locals
            .get(slot.index())
            .map_or(0, |local| local.offset)
            .saturating_add(inner)
    }

    /// The address of a class object's virtual table goes into it.
    pub(super) fn set_vptr(&mut self, place: &Place, record: RecordId) {
        let mark = self.next_reg;
        let loc = self.place(place);
        let at = self.hir.types.record(record).vptr.unwrap_or(0);
        let loc = self.at_offset(loc, at as i64);
        let dst = self.reg();
        let id = self.cx.vtable_static(record);
        let offset = 2 * self.hir.types.model.pointer_size() as i32;
        self.emit(Op::AddrStatic { dst, id, offset });
        let class = Class::Ptr(self.pointer_width());
        self.store(loc, class, dst);
        self.next_reg = mark;
    }
}

/// A static place in a load or store until the statics have addresses: [`super::statics`] replaces it.
pub(super) fn static_token(id: StaticId, offset: i32) -> u64 {
    u64::from(id.0) << 32 | u64::from(offset as u32)
}

/// The value of an integer constant.
pub(super) fn constant(expr: &Expr) -> Option<i128> {
    match &expr.kind {
        ExprKind::Int(value) => Some(*value),
        ExprKind::Convert(crate::front::hir::Conversion::IntToInt, inner) => {
            constant(inner).filter(|v| *v >= 0 && *v < 128)
        }
        _ => None,
    }
}

/// A constant index in bytes, when it fits.
pub(super) fn constant_bytes(index: &Expr, size: u64) -> Option<i32> {
    let bytes = constant(index)?.checked_mul(i128::from(size))?;
    i32::try_from(bytes).ok()
}
