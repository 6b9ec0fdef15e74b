//! Calls, construction and destruction, `new` and `delete`, `throw`, variadic arguments.
//!
//! Registers of a call: the address of the result object (record results), the address of the variadic arguments
//! (variadic functions with a body), then the arguments. A trivial record is passed as the address of the caller's
//! object and copied by the callee; any other class as the address of a temporary that the callee destroys.

use std::rc::Rc;

use super::body::{Build, Cleanup, Extra};
use super::init::{Share, init_type};
use super::place::{At, Loc};
use super::shape::{self, Class};
use crate::code::op::{CmpOp, IntOp, LoadKind, Op, Pc, Reg};
use crate::code::{Builtin, Pad, ThrowInfo};
use crate::front::hir::{Arg, Callee, Delete, FuncBody, FuncId, Init, New, Place, Throw};
use crate::front::ty::{Signature, Ty, TyKind};
use crate::memory::Width;

/// Whom an op calls.
#[derive(Clone, Copy, Debug)]
enum Target {
    Func(FuncId),
    Builtin(Builtin),
    Pointer { callee: Reg, sig: Ty },
}

impl Build<'_, '_> {
    /// A call; `to` is where a record result goes.
    pub(super) fn call(&mut self, callee: &Callee, args: &[Arg], ty: Ty, to: Option<Loc>, dst: Reg) {
        match callee {
            Callee::Func(func) => self.call_func(*func, args, ty, to, dst),
            Callee::Pointer(pointer) => {
                let callee = self.expr(pointer);
                let sig = match self.hir.types.kind(pointer.ty) {
                    TyKind::Pointer(target) | TyKind::LvalueRef(target) | TyKind::RvalueRef(target) => target.ty,
                    _ => pointer.ty,
                };
                let signature = self.signature(sig);
                let params = self.param_types(signature.as_deref(), args, false);
                let mut hidden = Vec::new();
                let mut extras = Vec::new();
                if let Some(signature) = signature.filter(|signature| signature.variadic) {
                    let fixed = signature.params.len().min(params.len());
                    let (area, places) = self.area_for(fixed, &params[fixed..]);
                    hidden.push(area);
                    extras = places;
                }
                self.pointer_extras = extras;
                self.call_target(Target::Pointer { callee, sig }, args, &params, hidden, ty, to, dst);
            }
        }
    }

    fn call_func(&mut self, func: FuncId, args: &[Arg], ty: Ty, to: Option<Loc>, dst: Reg) {
        let Some(info) = self.hir.funcs.get(func.index()) else {
            self.unsupported("a call of nothing");
            return;
        };
        let signature = self.signature(info.ty);
        let has_this = info.class.is_some()
            && signature
                .as_ref()
                .is_some_and(|signature| info.params.len() == signature.params.len() + 1);
        let params = self.param_types(signature.as_deref(), args, has_this);
        let fixed = signature.as_ref().map_or(0, |signature| signature.params.len()) + usize::from(has_this);
        match &info.body {
            FuncBody::Extern { symbol } => match Builtin::of_symbol(symbol) {
                Some(builtin) => {
                    self.call_target(Target::Builtin(builtin), args, &params, Vec::new(), ty, to, dst);
                }
                None => {
                    let name = self.name(&symbol.clone());
                    self.emit(Op::Missing { name });
                }
            },
            FuncBody::Defined { .. } => {
                let mut hidden = Vec::new();
                if signature.as_ref().is_some_and(|signature| signature.variadic) {
                    let extras = args.get(fixed.min(args.len())..).unwrap_or(&[]);
                    let area = self.variadic_area(extras, &params[fixed.min(params.len())..]);
                    hidden.push(area);
                    let args = args.get(..fixed.min(args.len())).unwrap_or(&[]);
                    self.call_target(Target::Func(func), args, &params, hidden, ty, to, dst);
                    return;
                }
                self.call_target(Target::Func(func), args, &params, hidden, ty, to, dst);
            }
        }
    }

    /// A call through the virtual table of the first argument's object.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn virtual_call(
        &mut self,
        slot: u32,
        vptr: u64,
        func: FuncId,
        args: &[Arg],
        ty: Ty,
        to: Option<Loc>,
        dst: Reg,
    ) {
        let Some(info) = self.hir.funcs.get(func.index()) else {
            self.unsupported("a virtual call of nothing");
            return;
        };
        let sig = info.ty;
        let signature = self.signature(sig);
        let params = self.param_types(signature.as_deref(), args, true);
        let this = self.reg();
        if let Some(first) = args.first() {
            self.scalar_init(first, this);
        }
        let callee = self.virtual_target(this, slot, vptr);
        let evaluated = vec![this];
        let rest = args.get(1..).unwrap_or(&[]);
        let rest_types = params.get(1..).unwrap_or(&[]).to_vec();
        self.call_target(
            Target::Pointer { callee, sig },
            rest,
            &rest_types,
            evaluated,
            ty,
            to,
            dst,
        );
    }

    fn virtual_target(&mut self, this: Reg, slot: u32, vptr: u64) -> Reg {
        let kind = LoadKind::unsigned(self.pointer_width());
        let callee = self.reg();
        self.emit(Op::Load {
            dst: callee,
            addr: this,
            kind,
            offset: vptr as i32,
        });
        let offset = slot as i32 * self.hir.types.model.pointer_size() as i32;
        self.emit(Op::Load {
            dst: callee,
            addr: callee,
            kind,
            offset,
        });
        callee
    }

    /// Evaluates arguments into a row of registers (behind the hidden ones and those already evaluated) and calls.
    #[allow(clippy::too_many_arguments)]
    fn call_target(
        &mut self,
        target: Target,
        args: &[Arg],
        params: &[Ty],
        before: Vec<Reg>,
        ty: Ty,
        to: Option<Loc>,
        dst: Reg,
    ) {
        // Taken at once: arguments may hold calls of their own.
        let extras = std::mem::take(&mut self.pointer_extras);
        let is_record = self.class(ty) == Class::Memory;
        let result = match (is_record, to) {
            (false, _) => None,
            (true, Some(to)) => Some(self.address(to)),
            (true, None) => {
                let slot = self.hidden_temporary(ty);
                let reg = self.reg();
                self.emit(Op::AddrLocal {
                    dst: reg,
                    slot,
                    offset: 0,
                });
                Some(reg)
            }
        };
        let n = usize::from(is_record) + before.len() + args.len();
        let first = self.regs(n as u32 + u32::from(n == 0));
        let mut at = first.0;
        for a in result.iter().chain(&before) {
            self.emit(Op::Move { dst: Reg(at), a: *a });
            at = at.saturating_add(1);
        }
        for index in self.evaluation_order(target, args.len()) {
            let Some(arg) = args.get(index) else { continue };
            let ty = params
                .get(index)
                .copied()
                .or_else(|| init_type(arg))
                .unwrap_or(self.hir.types.error());
            self.arg(arg, ty, Reg(at.saturating_add(index as u16)));
        }
        self.fill_area(extras, at);
        let n = n.min(usize::from(u16::MAX)) as u16;
        let variadic_types = self.variadic_types(target, args, params);
        let result_reg = if is_record || self.class(ty) == Class::Void {
            self.reg()
        } else {
            dst
        };
        if let Some(types) = variadic_types {
            let pc = Pc(self.body.ops.len() as u32);
            self.body.call_sites.insert(pc, types);
        }
        match target {
            Target::Func(func) => {
                self.set_chain(func);
                let body = self.cx.body_of(func);
                self.emit(Op::Call {
                    body,
                    dst: result_reg,
                    args: first,
                    n,
                });
            }
            Target::Builtin(builtin) => {
                self.emit(Op::CallBuiltin {
                    builtin,
                    dst: result_reg,
                    args: first,
                    n,
                });
                self.cut_result(ty, result_reg);
            }
            Target::Pointer { callee, sig } => {
                self.emit(Op::CallPtr {
                    callee,
                    dst: result_reg,
                    args: first,
                    n,
                    sig: sig.0,
                });
                self.cut_result(ty, result_reg);
            }
        }
        if let Some(result) = result {
            self.emit(Op::Move { dst, a: result });
        }
    }

    /// Library functions answer in 64 bits: -1, for one. Where words are narrower, the rest is cut off.
    fn cut_result(&mut self, ty: Ty, dst: Reg) {
        let narrow = matches!(
            self.class(ty),
            Class::Ptr(Width::W4) | Class::Int { width: Width::W4, .. }
        );
        if narrow && self.pointer_width() == Width::W4 {
            self.emit(Op::IntImm {
                op: IntOp::AddU32,
                dst,
                a: dst,
                imm: 0,
            });
        }
    }

    /// The order in which arguments are evaluated: from the last to the first, as gcc does on x86-64 (C17 6.5.2.2 p10
    /// leaves it open). An object comes before the arguments of its member function, and user-defined operators
    /// take their operands from left to right (C++17 8.2.2 p5, 16.3.1.2 p2).
    fn evaluation_order(&self, target: Target, count: usize) -> Vec<usize> {
        let func = match target {
            Target::Func(func) => self.hir.funcs.get(func.index()),
            Target::Builtin(_) | Target::Pointer { .. } => None,
        };
        let has_this = func.is_some_and(|func| func.class.is_some());
        let operator = func.is_some_and(|func| {
            let name = func.name.rsplit("::").next().unwrap_or("");
            name.strip_prefix("operator")
                .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        });
        if operator {
            return (0..count).collect();
        }
        let object = usize::from(has_this).min(count);
        (0..object).chain((object..count).rev()).collect()
    }

    fn variadic_types(&self, target: Target, args: &[Arg], params: &[Ty]) -> Option<Rc<[Ty]>> {
        let is_variadic = match target {
            Target::Builtin(_) => true,
            Target::Pointer { sig, .. } => self.signature(sig).is_some_and(|signature| signature.variadic),
            Target::Func(_) => false,
        };
        let error = self.hir.types.error();
        is_variadic.then(|| {
            let types = args.iter().enumerate();
            types
                .map(|(index, arg)| init_type(arg).or(params.get(index).copied()).unwrap_or(error))
                .collect()
        })
    }

    /// One argument in its register.
    fn arg(&mut self, arg: &Arg, ty: Ty, dst: Reg) {
        let mark = self.next_reg;
        if self.class(ty) == Class::Memory && !matches!(arg, Init::Bind(_)) {
            let by_reference = shape::is_passed_by_reference(&self.hir.types, ty);
            let share = if by_reference { Share::Forbidden } else { Share::Allowed };
            self.init_address(arg, ty, share, dst);
        } else {
            self.scalar_init(arg, dst);
        }
        self.next_reg = mark;
    }

    fn signature(&self, ty: Ty) -> Option<Rc<Signature>> {
        match self.hir.types.kind(ty) {
            TyKind::Function(signature) => Some(signature.clone()),
            _ => None,
        }
    }

    /// Types of the parameters that the arguments initialise.
    fn param_types(&self, signature: Option<&Signature>, args: &[Arg], has_this: bool) -> Vec<Ty> {
        let error = self.hir.types.error();
        let pointer_like = args.first().and_then(init_type).unwrap_or(error);
        let this = has_this.then_some(pointer_like);
        let declared = signature.map(|signature| signature.params.as_slice()).unwrap_or(&[]);
        let known: Vec<Ty> = this.into_iter().chain(declared.iter().map(|param| param.ty)).collect();
        let all = args.iter().enumerate();
        all.map(|(index, arg)| known.get(index).copied().or_else(|| init_type(arg)).unwrap_or(error))
            .collect()
    }

    // --- objects ---

    /// Runs a constructor on the object at `to`.
    pub(super) fn construct(&mut self, to: Loc, ctor: FuncId, args: &[Arg]) {
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

    fn call_destructor(&mut self, object: Reg, destructor: FuncId) {
        let args = self.reg();
        let dst = self.reg();
        self.emit(Op::Move { dst: args, a: object });
        self.call_plain(destructor, args, 1, dst);
    }

    /// Calls a function whose arguments are already in a row of registers.
    fn call_plain(&mut self, func: FuncId, args: Reg, n: u16, dst: Reg) {
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

    // --- new and delete ---

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
        let target = self.here();
        self.body.pads.push(Pad {
            start: start.pc(),
            end: target.pc(),
            target: target.pc(),
            catches: Vec::new(),
        });
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

    // --- exceptions ---

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

    // --- variadic arguments ---

    /// Room for the variadic arguments of a call through a pointer: its address, and where each argument goes.
    fn area_for(&mut self, fixed: usize, types: &[Ty]) -> (Reg, Vec<Extra>) {
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
    fn fill_area(&mut self, extras: Vec<Extra>, row: u16) {
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
    fn variadic_area(&mut self, extras: &[Arg], types: &[Ty]) -> Reg {
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
        let mut offset = 0;
        for (arg, ty) in extras.iter().zip(types) {
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
            offset += slots(self.size(*ty));
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
