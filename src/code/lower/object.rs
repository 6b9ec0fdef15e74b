//! Objects of classes: constructors, destructors, arrays of objects, `throw`.
//!
//! An object whose constructor throws never lived: what was built of it until then is destroyed by the cleanups that are due
//! ([`super::cleanup`]). Elements of an array die in the reverse order of their birth (C++17 15.4, 15.5, 18.1).

use super::body::{Build, Order};
use super::call::Target;
use super::place::{At, Loc};
use super::shape::Class;
use crate::code::op::{IntOp, Op, Reg};
use crate::code::{Builtin, ThrowInfo};
use crate::front::hir::{Arg, FuncBody, FuncId, Throw};
use crate::front::ty::{Ty, TyKind};

impl Build<'_, '_> {
    /// Runs a constructor on the object at `to`.
    pub(super) fn construct(&mut self, to: Loc, ctor: FuncId, args: &[Arg], in_order: bool) {
        let this = self.address(to);
        let dst = self.reg();
        let void = self.void_result(ctor);
        let Some(info) = self.hir.funcs.get(ctor.index()) else {
            return;
        };
        let signature = self.signature(info.ty);
        let params = self.param_types(signature.as_deref(), args, false);
        match &info.body {
            FuncBody::Defined { .. } => {
                self.order = match in_order {
                    true => Order::FirstToLast,
                    false => Order::LastToFirst,
                };
                self.call_target(Target::Func(ctor), args, &params, vec![this], void, None, dst);
            }
            FuncBody::Extern { symbol } => {
                let name = self.name(&symbol.clone());
                self.emit(Op::Missing { name });
            }
        }
    }

    /// What the function returns; constructors and destructors: nothing.
    fn void_result(&self, func: FuncId) -> Ty {
        let info = self.hir.funcs.get(func.index());
        let ret = info
            .and_then(|info| self.signature(info.ty))
            .map(|signature| signature.ret.ty);
        match ret {
            Some(ty) if self.class(ty) != Class::Memory => ty,
            _ => self.hir.types.error(),
        }
    }

    /// Runs a destructor on the object, or on each element of an array from the last to the first.
    pub(super) fn destroy_value(&mut self, object: Reg, ty: Ty, destructor: FuncId) {
        let mark = self.next_reg;
        let mut elem = ty;
        let mut fuel = 64;
        while let TyKind::Array(inner, _) = self.hir.types.kind(elem) {
            elem = inner.ty;
            fuel -= 1;
            if fuel == 0 {
                break;
            }
        }
        if elem == ty {
            self.call_destructor(object, destructor);
        } else {
            let size = self.size(elem).max(1);
            let count = self.constant(self.size(ty) / size);
            self.destroy_array(object, count, elem, destructor);
        }
        self.next_reg = mark;
    }

    /// Destroys `count` elements from `base` up, the last first. `count` is used up.
    pub(super) fn destroy_array(&mut self, base: Reg, count: Reg, elem: Ty, destructor: FuncId) {
        let mark = self.next_reg;
        let size = self.size(elem).min(u64::from(u32::MAX)) as u32;
        let (again, end) = (self.label(), self.label());
        self.place_label(again);
        self.emit(Op::BranchZero {
            a: count,
            target: end.pc(),
        });
        self.emit(Op::IntImm {
            op: IntOp::SubU64,
            dst: count,
            a: count,
            imm: 1,
        });
        let object = self.reg();
        self.emit(Op::PtrIndex {
            dst: object,
            a: base,
            index: count,
            size,
        });
        self.call_destructor(object, destructor);
        self.jump(again);
        self.place_label(end);
        self.next_reg = mark;
    }

    pub(super) fn call_destructor(&mut self, object: Reg, destructor: FuncId) {
        let args = self.reg();
        let dst = self.reg();
        self.emit(Op::Move { dst: args, a: object });
        self.call_plain(destructor, args, 1, dst);
    }

    /// Calls a function whose arguments are already in a row of registers.
    pub(super) fn call_plain(&mut self, func: FuncId, args: Reg, n: u16, dst: Reg) {
        match self.hir.funcs.get(func.index()).map(|info| &info.body) {
            Some(FuncBody::Defined { .. }) => {
                let body = self.cx.body_of(func);
                self.emit(Op::Call { body, dst, args, n });
            }
            Some(FuncBody::Extern { symbol }) => match Builtin::of_symbol(symbol) {
                Some(builtin) => self.emit(Op::CallBuiltin { builtin, dst, args, n }),
                None => {
                    let name = self.name(&symbol.clone());
                    self.emit(Op::Missing { name });
                }
            },
            None => self.unsupported("a call of nothing"),
        }
    }

    /// `throw x`
    pub(super) fn throw_expr(&mut self, throw: &Throw) {
        let destructor = throw.destructor.map(|func| self.cx.body_of(func));
        let info = self.cx.throw(ThrowInfo {
            ty: throw.ty,
            size: self.size(throw.ty),
            destructor,
        });
        let object = self.reg();
        self.emit(Op::ThrowAlloc { dst: object, info });
        self.init(Loc::new(At::Mem(object, 0)), throw.ty, &throw.init);
        self.emit(Op::Throw { object, info });
    }
}
