//! Initialisation: how an object gets its first value.

use super::body::{Build, Label};
use super::place::{At, Loc};
use super::shape::Class;
use crate::code::op::{CmpOp, IntOp, Op, Reg};
use crate::front::hir::{Expr, ExprKind, FuncId, Init, InitItem, StrId};
use crate::front::ty::{QualTy, Ty, TyKind};

impl Build<'_, '_> {
    /// Gives the object at `to` its first value.
    pub(super) fn init(&mut self, to: Loc, ty: Ty, init: &Init) {
        if self.depth > 400 {
            self.unsupported("an initialiser nested this deeply");
            return;
        }
        self.depth += 1;
        let mark = self.next_reg;
        self.init_kind(to, ty, init);
        self.next_reg = mark;
        self.depth -= 1;
    }

    fn init_kind(&mut self, to: Loc, ty: Ty, init: &Init) {
        let class = self.class(ty);
        match init {
            Init::None => {}
            Init::Zero => self.zero(to, ty),
            Init::Expr(expr) if class == Class::Memory => self.record_into(expr, to),
            Init::Expr(expr) => {
                let value = self.expr(expr);
                if class.is_scalar() {
                    self.store(to, class, value);
                } else if class == Class::Unknown {
                    self.unsupported("an object of this type");
                }
            }
            Init::Bind(place) => {
                let value = self.reg();
                self.address_into(place, value);
                let class = Class::Ptr(self.pointer_width());
                self.store(to, class, value);
            }
            Init::Construct { ctor, args, in_order } => self.construct(to, *ctor, args, *in_order),
            Init::List { zero_first, items } => {
                if *zero_first {
                    self.zero(to, ty);
                }
                let to = self.reusable(to, items.len());
                let mut parts = self.parts(to, ty, items.len());
                for (index, item) in items.iter().enumerate() {
                    let inner = self.next_reg;
                    let at = self.at_offset(to, item.offset as i64).with_bits(item.bits);
                    self.init(at, item.ty.ty, &item.init);
                    self.next_reg = inner;
                    if index + 1 < items.len() {
                        self.part_made(&mut parts, to, item);
                    }
                }
                self.guard_parts(parts);
            }
            Init::String(string) => self.init_string(to, ty, *string),
            Init::Repeat { elem, count, init } => self.init_repeat(to, *elem, *count, init),
        }
    }

    /// Begins to watch the parts of a list, which must be destroyed should a later one throw.
    fn parts(&mut self, to: Loc, ty: Ty, count: usize) -> Parts {
        let destructor = match count {
            0 | 1 => None,
            _ => self.ends(ty),
        };
        match destructor {
            None => Parts::Members(Vec::new()),
            Some((elem, destructor)) => {
                let first = self.reg();
                self.address_to(to, first);
                let count = self.constant(0);
                let start = self.quiet_label();
                let made = Made {
                    first,
                    count,
                    destructor,
                };
                Parts::Elements(made, elem, start)
            }
        }
    }

    /// What the elements of an array are in the end, if they have a destructor.
    fn ends(&self, ty: Ty) -> Option<(Ty, FuncId)> {
        let TyKind::Array(..) = self.hir.types.kind(ty) else {
            return None;
        };
        let elem = self.hir.types.base_element(QualTy::from(ty)).ty;
        let record = self.hir.types.as_record(elem)?;
        Some((elem, self.hir.types.record(record).destructor?))
    }

    fn part_made(&mut self, parts: &mut Parts, to: Loc, item: &InitItem) {
        match parts {
            Parts::Elements(made, elem, _) => {
                let imm = (self.size(item.ty.ty) / self.size(*elem).max(1)).min(i32::MAX as u64) as i32;
                self.emit(Op::IntImm {
                    op: IntOp::AddU64,
                    dst: made.count,
                    a: made.count,
                    imm,
                });
            }
            Parts::Members(members) => {
                let elem = self.hir.types.base_element(item.ty).ty;
                let record = self.hir.types.as_record(elem);
                let destructor = record.and_then(|record| self.hir.types.record(record).destructor);
                if let (
                    Some(destructor),
                    Init::Construct { .. } | Init::Expr(_) | Init::List { .. } | Init::Repeat { .. },
                ) = (destructor, &item.init)
                {
                    // Kept until the list ends.
                    let object = self.reg();
                    let at = self.at_offset(to, item.offset as i64);
                    self.address_to(at, object);
                    let since = self.quiet_label();
                    members.push((object, item.ty.ty, destructor, since));
                }
            }
        }
    }

    /// A label that nothing jumps to.
    fn quiet_label(&mut self) -> Label {
        let last_label = self.last_label;
        let label = self.here();
        self.last_label = last_label;
        label
    }

    /// What happens when a part of a list throws: those before it end, the last first.
    fn guard_parts(&mut self, parts: Parts) {
        match parts {
            Parts::Elements(made, elem, start) => self.guard_made(&made, start, elem),
            Parts::Members(members) if members.is_empty() => {}
            Parts::Members(members) => {
                let over = self.label();
                self.jump(over);
                for (object, ty, destructor, since) in members.into_iter().rev() {
                    self.landing_pad(since, Vec::new());
                    self.destroy_value(object, ty, destructor);
                    self.emit(Op::Resume);
                }
                self.place_label(over);
            }
        }
    }

    /// An element place is turned into an address once when several parts follow.
    fn reusable(&mut self, to: Loc, parts: usize) -> Loc {
        match to.at {
            At::Index { .. } if parts > 1 => Loc::new(At::Mem(self.address(to), 0)),
            _ => to,
        }
    }

    /// Every byte zero.
    pub(super) fn zero(&mut self, to: Loc, ty: Ty) {
        let class = self.class(ty);
        if class.is_scalar() && class != Class::Long {
            let zero = self.constant(0);
            self.store(to, class, zero);
            return;
        }
        let size = self.size(ty).min(u64::from(u32::MAX)) as u32;
        if size > 0 {
            let addr = self.address(to);
            self.emit(Op::Zero { addr, size });
        }
    }

    fn init_string(&mut self, to: Loc, ty: Ty, string: StrId) {
        let size = self.size(ty);
        let length = self
            .hir
            .strings
            .get(string.index())
            .map_or(0, |data| data.bytes.len() as u64);
        let copied = length.min(size);
        let id = self.cx.string_static(string);
        let src = self.reg();
        self.emit(Op::AddrStatic {
            dst: src,
            id,
            offset: 0,
        });
        let dst = self.address(to);
        self.emit(Op::Copy {
            dst,
            src,
            size: copied.min(u64::from(u32::MAX)) as u32,
        });
        if copied < size {
            let addr = self.reg();
            let imm = i32::try_from(copied).unwrap_or(i32::MAX);
            self.emit(Op::PtrAddImm { dst: addr, a: dst, imm });
            self.emit(Op::Zero {
                addr,
                size: (size - copied).min(u64::from(u32::MAX)) as u32,
            });
        }
    }

    fn init_repeat(&mut self, to: Loc, elem: Ty, count: u64, init: &Init) {
        let size = self.size(elem);
        if matches!(init, Init::None) || count == 0 {
            return;
        }
        let ends = self
            .hir
            .types
            .as_record(elem)
            .is_some_and(|record| self.hir.types.record(record).destructor.is_some());
        if count <= 4 && !ends {
            let to = self.reusable(to, count as usize);
            for index in 0..count {
                let inner = self.next_reg;
                let at = self.at_offset(to, (index * size) as i64);
                self.init(at, elem, init);
                self.next_reg = inner;
            }
            return;
        }
        let base = self.reg();
        self.address_to(to, base);
        let count = self.constant(count);
        self.init_loop(base, count, elem, init);
    }

    /// Initialises `count` elements from `base` up. Both registers are used up.
    pub(super) fn init_loop(&mut self, base: Reg, count: Reg, elem: Ty, init: &Init) {
        let imm = i32::try_from(self.size(elem)).unwrap_or(i32::MAX);
        let (again, end) = (self.label(), self.label());
        let made = self.count_made(base, elem, init);
        self.emit(Op::BranchZero {
            a: count,
            target: end.pc(),
        });
        let start = self.here();
        self.place_label(again);
        self.init(Loc::new(At::Mem(base, 0)), elem, init);
        if let Some(made) = &made {
            self.emit(Op::IntImm {
                op: IntOp::AddU64,
                dst: made.count,
                a: made.count,
                imm: 1,
            });
        }
        self.emit(Op::PtrAddImm {
            dst: base,
            a: base,
            imm,
        });
        self.emit(Op::IntImm {
            op: IntOp::SubU64,
            dst: count,
            a: count,
            imm: 1,
        });
        self.emit(Op::BranchCmpImm {
            op: CmpOp::Ne,
            a: count,
            imm: 0,
            target: again.pc(),
        });
        if let Some(made) = made {
            self.guard_made(&made, start, elem);
        }
        self.place_label(end);
    }

    /// Elements are counted when those made must be destroyed should the next one's constructor throw.
    fn count_made(&mut self, base: Reg, elem: Ty, init: &Init) -> Option<Made> {
        if matches!(init, Init::None | Init::Zero) {
            return None;
        }
        let record = self.hir.types.as_record(elem)?;
        let destructor = self.hir.types.record(record).destructor?;
        let first = self.reg();
        self.emit(Op::Move { dst: first, a: base });
        let count = self.constant(0);
        Some(Made {
            first,
            count,
            destructor,
        })
    }

    /// What happens when the constructor of an element throws between `start` and here.
    fn guard_made(&mut self, made: &Made, start: Label, elem: Ty) {
        let over = self.label();
        self.jump(over);
        self.landing_pad(start, Vec::new());
        self.destroy_array(made.first, made.count, elem, made.destructor);
        self.emit(Op::Resume);
        self.place_label(over);
    }

    /// The value a scalar is initialised with, in a register.
    pub(super) fn scalar_init(&mut self, init: &Init, dst: Reg) {
        match init {
            Init::None => self.emit(Op::Undef { dst }),
            Init::Zero => self.emit(Op::Const { dst, bits: 0 }),
            Init::Expr(expr) => self.expr_into(expr, dst),
            Init::Bind(place) => self.address_into(place, dst),
            Init::List { items, .. } => match items.last() {
                Some(item) => self.scalar_init(&item.init, dst),
                None => self.emit(Op::Const { dst, bits: 0 }),
            },
            Init::Construct { .. } | Init::String(_) | Init::Repeat { .. } => {
                self.unsupported("a scalar initialised like this");
            }
        }
    }

    /// The address of an object with this value: the object itself when it may be shared, else a temporary.
    pub(super) fn init_address(&mut self, init: &Init, ty: Ty, share: Share, dst: Reg) {
        if let (Share::Allowed, Init::Expr(expr)) = (share, init)
            && let ExprKind::Load(place) = &expr.kind
        {
            self.address_into(place, dst);
            return;
        }
        let slot = self.hidden_temporary(ty);
        self.init(Loc::new(At::Local(slot, 0)), ty, init);
        self.emit(Op::AddrLocal { dst, slot, offset: 0 });
    }
}

/// Whether an argument may be the address of an existing object (the callee copies it).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Share {
    /// It may.
    Allowed,
    /// The callee takes the very object.
    Forbidden,
}

/// The type an initialiser makes plain by itself.
pub(super) fn init_type(init: &Init) -> Option<Ty> {
    match init {
        Init::Expr(expr) => Some(expr_type(expr)),
        Init::None
        | Init::Zero
        | Init::Bind(_)
        | Init::Construct { .. }
        | Init::List { .. }
        | Init::String(_)
        | Init::Repeat { .. } => None,
    }
}

fn expr_type(expr: &Expr) -> Ty {
    expr.ty
}

/// What a list has made so far.
enum Parts {
    /// Elements of an array of such objects, since here.
    Elements(Made, Ty, Label),
    /// Members with a destructor: address, type, and since where.
    Members(Vec<(Reg, Ty, FuncId, Label)>),
}

/// The elements of an array made so far.
struct Made {
    first: Reg,
    count: Reg,
    destructor: FuncId,
}
