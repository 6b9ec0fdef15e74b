//! Calls: of functions, through pointers, of virtual functions, and their arguments and results.
//!
//! Registers of a call: the address of the result object (record results), the address of the variadic arguments
//! (variadic functions with a body), then the arguments. A trivial record is passed as the address of the caller's
//! object and copied by the callee; any other class as the address of a temporary that the callee destroys.

use std::rc::Rc;

use super::body::{Build, Order};
use super::init::{Share, init_type};
use super::place::{At, Loc};
use super::shape::{self, Class};
use crate::code::Builtin;
use crate::code::op::{IntOp, LoadKind, Op, Pc, Reg};
use crate::front::hir::{self, Arg, Callee, FuncBody, FuncId, Init};
use crate::front::ty::{Signature, Ty, TyKind};
use crate::memory::Width;

/// Whom an op calls.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target {
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
                let late = self.late_place.take();
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
                self.late_place = late;
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
                    let late = self.late_place.take();
                    let extras = args.get(fixed.min(args.len())..).unwrap_or(&[]);
                    let area = self.variadic_area(extras, &params[fixed.min(params.len())..]);
                    hidden.push(area);
                    self.late_place = late;
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

    pub(super) fn virtual_target(&mut self, this: Reg, slot: u32, vptr: u64) -> Reg {
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
    pub(super) fn call_target(
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
        let order = std::mem::replace(&mut self.order, Order::Usual);
        let late = self.late_place.take();
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
        for index in self.evaluation_order(order, target, args.len()) {
            let Some(arg) = args.get(index) else { continue };
            let ty = params
                .get(index)
                .copied()
                .or_else(|| init_type(arg))
                .unwrap_or(self.hir.types.error());
            self.arg(arg, ty, Reg(at.saturating_add(index as u16)));
        }
        self.fill_area(extras, at);
        if let Some((place, addr)) = late {
            let mark = self.next_reg;
            let loc = self.place(&place);
            if let At::Index { index, check, .. } = loc.at {
                self.check_index(index, check);
            }
            self.address_to(loc, addr);
            self.next_reg = mark;
        }
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
    fn evaluation_order(&self, order: Order, target: Target, count: usize) -> Vec<usize> {
        let func = match target {
            Target::Func(func) => self.hir.funcs.get(func.index()),
            Target::Builtin(_) | Target::Pointer { .. } => None,
        };
        let params = |func: &hir::Func| self.signature(func.ty).map_or(0, |signature| signature.params.len());
        let has_this = func.is_some_and(|func| func.class.is_some() && func.params.len() > params(func));
        let operator = func.is_some_and(|func| {
            let name = func.name.rsplit("::").next().unwrap_or("");
            name.strip_prefix("operator")
                .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        });
        if order == Order::FirstToLast || (order == Order::Usual && operator) {
            return (0..count).collect();
        }
        let object = usize::from(has_this && order == Order::Usual).min(count);
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
    pub(super) fn arg(&mut self, arg: &Arg, ty: Ty, dst: Reg) {
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

    pub(super) fn signature(&self, ty: Ty) -> Option<Rc<Signature>> {
        match self.hir.types.kind(ty) {
            TyKind::Function(signature) => Some(signature.clone()),
            _ => None,
        }
    }

    /// Types of the parameters that the arguments initialise.
    pub(super) fn param_types(&self, signature: Option<&Signature>, args: &[Arg], has_this: bool) -> Vec<Ty> {
        let error = self.hir.types.error();
        let pointer_like = args.first().and_then(init_type).unwrap_or(error);
        let this = has_this.then_some(pointer_like);
        let declared = signature.map(|signature| signature.params.as_slice()).unwrap_or(&[]);
        let known: Vec<Ty> = this.into_iter().chain(declared.iter().map(|param| param.ty)).collect();
        let all = args.iter().enumerate();
        all.map(|(index, arg)| known.get(index).copied().or_else(|| init_type(arg)).unwrap_or(error))
            .collect()
    }
}
