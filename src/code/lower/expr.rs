//! Expressions: each leaves its value in a register; record values go straight into a place.

use super::body::Build;
use super::operator::int_bits;
use super::place::{At, Loc, constant_bytes};
use super::shape::Class;
use crate::code::op::{IntOp, Op, Reg, UnaryOp};
use crate::front::hir::{self, Conversion, Expr, ExprKind, Place};
use crate::front::ty::Ty;
use crate::memory::Width;

impl Build<'_, '_> {
    /// The value in a new register.
    pub(super) fn expr(&mut self, expr: &Expr) -> Reg {
        let dst = self.reg();
        self.expr_into(expr, dst);
        dst
    }

    /// For its effects only.
    pub(super) fn drop_expr(&mut self, expr: &Expr) {
        let mark = self.next_reg;
        match &expr.kind {
            ExprKind::IncDec { place, increment, .. } if self.is_wide(place.ty.ty) => {
                self.wide_step(place, *increment, true, None);
            }
            ExprKind::CompoundAssign {
                place,
                op,
                value,
                compute,
            } if self.is_wide(place.ty.ty) => {
                let dst = self.reg();
                self.wide_compound(place, *op, value, *compute, dst);
            }
            ExprKind::IncDec {
                place, increment, size, ..
            } => {
                let dst = self.reg();
                self.inc_dec(place, *increment, true, *size, dst);
            }
            ExprKind::Convert(Conversion::ToVoid, inner) => self.drop_expr(inner),
            ExprKind::Comma(first, then) => {
                self.drop_expr(first);
                self.drop_expr(then);
            }
            ExprKind::Load(place) if !self.class(expr.ty).is_scalar() => {
                self.place(place);
            }
            ExprKind::Load(place) if matches!(place.kind, hir::PlaceKind::Assigned(_)) => {
                self.place(place);
            }
            _ if self.class(expr.ty) == Class::Memory => {
                let slot = self.hidden_temporary(expr.ty);
                self.record_into(expr, Loc::new(At::Local(slot, 0)));
            }
            _ => {
                let dst = self.reg();
                self.expr_into(expr, dst);
            }
        }
        self.next_reg = mark;
    }

    /// The value in this register.
    pub(super) fn expr_into(&mut self, expr: &Expr, dst: Reg) {
        if self.depth > 400 {
            self.unsupported("an expression nested this deeply");
            return;
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.span, expr.span);
        let mark = self.next_reg;
        self.expr_kind(expr, dst);
        self.next_reg = mark;
        self.span = outer;
        self.depth -= 1;
    }

    fn expr_kind(&mut self, expr: &Expr, dst: Reg) {
        if self.computes_wide(expr) {
            self.wide_temporary(expr, dst);
            return;
        }
        match &expr.kind {
            ExprKind::Int(value) => {
                let bits = int_bits(*value, self.class(expr.ty));
                self.emit(Op::Const { dst, bits });
            }
            ExprKind::Float(value) => {
                let bits = match self.class(expr.ty) {
                    Class::F32 => u64::from((*value as f32).to_bits()),
                    _ => value.to_bits(),
                };
                self.emit(Op::Const { dst, bits });
            }
            ExprKind::Load(place) => self.load_place(place, expr.ty, dst),
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => {
                let loc = self.place(place);
                self.address_to(loc, dst);
            }
            ExprKind::FuncAddr(func) if self.is_nowhere(*func) => self.emit(Op::Const { dst, bits: 0 }),
            ExprKind::FuncAddr(func) if self.hir.funcs.get(func.index()).is_some_and(|it| it.owner.is_some()) => {
                self.trampoline(*func, dst);
            }
            ExprKind::FuncAddr(func) => {
                let id = self.cx.func_static(*func);
                self.emit(Op::AddrStatic { dst, id, offset: 0 });
            }
            ExprKind::LabelAddr(label) => {
                let target = self.source_labels.get(label.index()).map(|label| label.label);
                match target {
                    Some(target) => self.emit(Op::AddrLabel {
                        dst,
                        target: target.pc(),
                    }),
                    None => self.unsupported("the address of this label"),
                }
            }
            ExprKind::Unary(op, inner) => self.unary(*op, inner, expr.ty, dst),
            ExprKind::Binary(..) => self.binary_row(expr, dst),
            ExprKind::Compare(op, left, right) => self.compare(*op, left, right, dst),
            ExprKind::PtrAdd { ptr, index, size } => {
                self.expr_into(ptr, dst);
                self.ptr_add(dst, index, *size);
            }
            ExprKind::PtrDiff { left, right, size } => {
                self.expr_into(left, dst);
                let b = self.expr(right);
                let size = (*size).clamp(1, u64::from(u32::MAX)) as u32;
                self.emit(Op::PtrDiff { dst, a: dst, b, size });
                self.cut_word(dst);
            }
            ExprKind::LogAnd(..) | ExprKind::LogOr(..) => {
                let (no, end) = (self.label(), self.label());
                self.branch(expr, no, false);
                self.emit(Op::Const { dst, bits: 1 });
                self.jump(end);
                self.place_label(no);
                self.emit(Op::Const { dst, bits: 0 });
                self.place_label(end);
            }
            ExprKind::Conditional(cond, then, otherwise) => {
                let (no, end) = (self.label(), self.label());
                self.branch(cond, no, false);
                self.value_or_nothing(then, dst);
                self.jump(end);
                self.place_label(no);
                self.value_or_nothing(otherwise, dst);
                self.place_label(end);
            }
            ExprKind::Comma(first, then) => {
                self.drop_expr(first);
                self.value_or_nothing(then, dst);
            }
            ExprKind::Convert(conversion, inner) => self.convert(*conversion, inner, expr.ty, dst),
            ExprKind::Assign(place, value) => {
                self.assign(place, value, dst);
            }
            ExprKind::CompoundAssign {
                place,
                op,
                value,
                compute,
            } => {
                self.compound_assign(place, *op, value, *compute, dst);
            }
            ExprKind::IncDec {
                place,
                increment,
                prefix,
                size,
            } => {
                self.inc_dec(place, *increment, *prefix, *size, dst);
            }
            ExprKind::Call { callee, args } => self.call(callee, args, expr.ty, None, dst),
            ExprKind::VirtualCall { slot, vptr, func, args } => {
                self.virtual_call(*slot, *vptr, *func, args, expr.ty, None, dst);
            }
            ExprKind::Object(init) => {
                let class = self.class(expr.ty);
                if class == Class::Memory {
                    let slot = self.hidden_temporary(expr.ty);
                    self.init(Loc::new(At::Local(slot, 0)), expr.ty, init);
                    self.emit(Op::AddrLocal { dst, slot, offset: 0 });
                } else {
                    self.scalar_init(init, dst);
                }
            }
            ExprKind::StmtExpr(block, value) => {
                self.stmt_expr(block);
                if let Some(local) = value {
                    let loc = Loc::new(At::Local(self.slot(*local), 0));
                    self.load_or_address(loc, expr.ty, dst);
                }
            }
            ExprKind::New(new) => self.new_expr(new, dst),
            ExprKind::Delete(delete) => self.delete_expr(delete),
            ExprKind::Throw(throw) => self.throw_expr(throw),
            ExprKind::Rethrow => self.emit(Op::Rethrow),
            ExprKind::VaStart(place) => self.va_start(place),
            ExprKind::VaArg(place) => self.va_arg(place, expr.ty, dst),
            ExprKind::VaCopy(to, from) => {
                let src = self.va_list(from);
                let to = self.va_list(to);
                let size = if self.abi().pushes_parameters { 4 } else { 24 };
                self.emit(Op::Copy { dst: to, src, size });
            }
            ExprKind::Destroy { place, destructor } => {
                let loc = self.place(place);
                let object = self.address(loc);
                if let Some(destructor) = destructor {
                    self.destroy_value(object, place.ty.ty, *destructor);
                }
            }
            ExprKind::SetVptr { place, record } => self.set_vptr(place, *record),
        }
    }

    /// A weak function that nobody defines.
    fn is_nowhere(&self, func: hir::FuncId) -> bool {
        let func = self.hir.funcs.get(func.index());
        func.is_some_and(|func| matches!(&func.body, hir::FuncBody::Extern { symbol } if &**symbol == hir::NOWHERE))
    }

    /// A branch of `?:` or the end of a comma; may be void.
    fn value_or_nothing(&mut self, expr: &Expr, dst: Reg) {
        if self.class(expr.ty).is_scalar() || self.class(expr.ty) == Class::Memory {
            self.expr_into(expr, dst);
        } else {
            self.drop_expr(expr);
        }
    }

    fn load_place(&mut self, place: &Place, ty: Ty, dst: Reg) {
        let loc = self.place(place);
        let outer = std::mem::replace(&mut self.span, place.span);
        self.load_or_address(loc, ty, dst);
        self.span = outer;
    }

    fn load_or_address(&mut self, loc: Loc, ty: Ty, dst: Reg) {
        match self.class(ty) {
            Class::Memory => self.address_to(loc, dst),
            Class::Void => {}
            Class::Unknown => self.unsupported("a value of this type"),
            class => self.load(loc, class, dst),
        }
    }

    /// `dst += index * size`
    pub(super) fn ptr_add(&mut self, dst: Reg, index: &Expr, size: u64) {
        if let Some(imm) = constant_bytes(index, size) {
            if imm != 0 {
                self.emit(Op::PtrAddImm { dst, a: dst, imm });
                self.wrap_pointer(dst);
            }
            return;
        }
        let index = self.index(index);
        self.emit(Op::PtrIndex {
            dst,
            a: dst,
            index,
            size: size.min(u64::from(u32::MAX)) as u32,
        });
        self.wrap_pointer(dst);
    }

    /// An index as a wide signed number. Where addresses have 32 bits, so has every index that leads anywhere.
    pub(super) fn index(&mut self, index: &Expr) -> Reg {
        let dst = self.expr(index);
        let is_wide = matches!(&index.kind, ExprKind::Convert(Conversion::IntToInt, inner)
            if self.class(inner.ty).is_signed() && self.class(inner.ty).width() != Width::W8);
        if self.pointer_width() == Width::W4 && !(is_wide && self.class(index.ty).width() == Width::W8) {
            self.emit(Op::Unary {
                op: UnaryOp::Sext32To64,
                dst,
                a: dst,
            });
        }
        dst
    }

    /// Where addresses have 32 bits, arithmetic on them wraps there.
    pub(super) fn wrap_pointer(&mut self, dst: Reg) {
        if self.pointer_width() == Width::W4 {
            self.emit(Op::IntImm {
                op: IntOp::AddU32,
                dst,
                a: dst,
                imm: 0,
            });
        }
    }

    /// A signed word in a register, zero-extended as all narrow values.
    pub(super) fn cut_word(&mut self, dst: Reg) {
        if self.pointer_width() == Width::W4 {
            self.emit(Op::Unary {
                op: UnaryOp::Trunc32,
                dst,
                a: dst,
            });
        }
    }

    // --- records ---
    /// A value of record (or array) type, made at `to`.
    pub(super) fn record_into(&mut self, expr: &Expr, to: Loc) {
        if self.depth > 400 {
            self.unsupported("an expression nested this deeply");
            return;
        }
        self.depth += 1;
        let mark = self.next_reg;
        let outer = std::mem::replace(&mut self.span, expr.span);
        self.record_kind(expr, to);
        self.span = outer;
        self.next_reg = mark;
        self.depth -= 1;
    }

    fn record_kind(&mut self, expr: &Expr, to: Loc) {
        match &expr.kind {
            ExprKind::Load(place) => {
                let from = self.place(place);
                self.copy_record(to, from, expr.ty);
            }
            ExprKind::Call { callee, args } => {
                let dst = self.reg();
                self.call(callee, args, expr.ty, Some(to), dst);
            }
            ExprKind::VirtualCall { slot, vptr, func, args } => {
                let dst = self.reg();
                self.virtual_call(*slot, *vptr, *func, args, expr.ty, Some(to), dst);
            }
            ExprKind::Object(init) => self.init(to, expr.ty, init),
            ExprKind::Convert(_, inner) if self.class(inner.ty) == Class::Memory => self.record_into(inner, to),
            ExprKind::Comma(first, then) => {
                self.drop_expr(first);
                self.record_into(then, to);
            }
            ExprKind::Conditional(cond, then, otherwise) => {
                let address = self.address(to);
                let to = Loc::new(At::Mem(address, 0));
                let (no, end) = (self.label(), self.label());
                self.branch(cond, no, false);
                self.record_into(then, to);
                self.jump(end);
                self.place_label(no);
                self.record_into(otherwise, to);
                self.place_label(end);
            }
            ExprKind::Assign(place, value) => {
                let from = self.assign_record(place, value);
                self.copy_record(to, from, expr.ty);
            }
            ExprKind::StmtExpr(block, value) => {
                self.stmt_expr(block);
                if let Some(local) = value {
                    let from = Loc::new(At::Local(self.slot(*local), 0));
                    self.copy_record(to, from, expr.ty);
                }
            }
            ExprKind::VaArg(place) => {
                let dst = self.reg();
                self.va_arg(place, expr.ty, dst);
                self.copy_record(to, Loc::new(At::Mem(dst, 0)), expr.ty);
            }
            ExprKind::Throw(throw) => self.throw_expr(throw),
            ExprKind::Rethrow => self.emit(Op::Rethrow),
            _ if self.computes_wide(expr) => self.wide_into(expr, to),
            _ => self.unsupported("a record value of this form"),
        }
    }
}
