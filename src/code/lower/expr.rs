//! Expressions: each leaves its value in a register; record values go straight into a place.

use super::body::{Build, Label};
use super::place::{At, Loc, constant, constant_bytes};
use super::shape::Class;
use crate::code::op::{CmpOp, FloatOp, IntOp, Op, Reg, UnaryOp};
use crate::front::hir::{self, BinaryOp, CompareOp, CompoundOp, Conversion, Expr, ExprKind, Place};
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
    fn ptr_add(&mut self, dst: Reg, index: &Expr, size: u64) {
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
    fn wrap_pointer(&mut self, dst: Reg) {
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

    fn unary(&mut self, op: hir::UnaryOp, inner: &Expr, ty: Ty, dst: Reg) {
        let from = self.class(inner.ty);
        self.expr_into(inner, dst);
        if self.is_wide(inner.ty) {
            self.wide_truth(dst, dst);
            self.emit(Op::Unary {
                op: UnaryOp::IsZero,
                dst,
                a: dst,
            });
            return;
        }
        let wide = self.class(ty).width() == Width::W8;
        let op = match (op, from) {
            (hir::UnaryOp::Not, Class::F32) => UnaryOp::IsZeroF32,
            (hir::UnaryOp::Not, Class::F64 | Class::Long) => UnaryOp::IsZeroF64,
            (hir::UnaryOp::Not, _) => UnaryOp::IsZero,
            (hir::UnaryOp::Neg, Class::F32) => UnaryOp::NegF32,
            (hir::UnaryOp::Neg, Class::F64 | Class::Long) => UnaryOp::NegF64,
            (hir::UnaryOp::Neg, class) => match (class.is_signed(), wide) {
                (true, false) => UnaryOp::NegS32,
                (true, true) => UnaryOp::NegS64,
                (false, false) => UnaryOp::NegU32,
                (false, true) => UnaryOp::NegU64,
            },
            (hir::UnaryOp::BitNot, _) if wide => UnaryOp::Not64,
            (hir::UnaryOp::BitNot, _) => UnaryOp::Not32,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }

    /// A row of operators that leans to the left, from its left end on.
    fn binary_row(&mut self, expr: &Expr, dst: Reg) {
        let mut row = Vec::new();
        let mut first = expr;
        while let ExprKind::Binary(op, left, right) = &first.kind {
            let goes_on =
                matches!(&left.kind, ExprKind::Binary(..)) && !self.is_wide(left.ty) && !self.is_wide(right.ty);
            if !goes_on {
                self.binary(*op, left, right, first.ty, dst);
                break;
            }
            row.push((*op, &**right, first));
            first = left;
        }
        for (op, right, node) in row.into_iter().rev() {
            let outer = std::mem::replace(&mut self.span, node.span);
            let class = self.class(node.ty);
            self.arithmetic(op, class, dst, dst, right);
            self.span = outer;
        }
    }

    fn binary(&mut self, op: BinaryOp, left: &Expr, right: &Expr, ty: Ty, dst: Reg) {
        let class = self.class(ty);
        if let (BinaryOp::Shl | BinaryOp::Shr, true) = (op, self.is_wide(right.ty)) {
            self.expr_into(left, dst);
            let b = self.expr(right);
            let narrow = Class::Int {
                width: Width::W8,
                signed: false,
            };
            self.out_of_wide(Conversion::IntToInt, right.ty, narrow, b, b);
            self.emit(Op::Int {
                op: int_op(op, class),
                dst,
                a: dst,
                b,
            });
            return;
        }
        if constant(left).is_some() && constant(right).is_none() && is_commutative(op) && !class.is_float() {
            self.expr_into(right, dst);
            self.arithmetic(op, class, dst, dst, left);
            return;
        }
        self.expr_into(left, dst);
        self.arithmetic(op, class, dst, dst, right);
    }

    /// `dst = a op right`
    fn arithmetic(&mut self, op: BinaryOp, class: Class, dst: Reg, a: Reg, right: &Expr) {
        if class.is_float() {
            let b = self.expr(right);
            self.float_op(op, class, dst, a, b);
            return;
        }
        let int_op = int_op(op, class);
        // A negative immediate would set the high half of a narrow register.
        let fits = |imm: &i32| *imm >= 0 || class.width() == Width::W8 || !matches!(op, BinaryOp::Or | BinaryOp::Xor);
        if let Some(imm) = constant(right)
            .and_then(|value| immediate(value, class.width()))
            .filter(fits)
        {
            self.emit(Op::IntImm {
                op: int_op,
                dst,
                a,
                imm,
            });
        } else {
            let b = self.expr(right);
            self.emit(Op::Int { op: int_op, dst, a, b });
        }
        self.cut(class, dst);
    }

    pub(super) fn float_op(&mut self, op: BinaryOp, class: Class, dst: Reg, a: Reg, b: Reg) {
        let single = class == Class::F32;
        let op = match op {
            BinaryOp::Add if single => FloatOp::AddF32,
            BinaryOp::Add => FloatOp::AddF64,
            BinaryOp::Sub if single => FloatOp::SubF32,
            BinaryOp::Sub => FloatOp::SubF64,
            BinaryOp::Mul if single => FloatOp::MulF32,
            BinaryOp::Mul => FloatOp::MulF64,
            BinaryOp::Div if single => FloatOp::DivF32,
            BinaryOp::Div => FloatOp::DivF64,
            BinaryOp::Rem | BinaryOp::Shl | BinaryOp::Shr | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => {
                self.unsupported("this operation on floating numbers");
                return;
            }
        };
        self.emit(Op::Float { op, dst, a, b });
    }

    /// Registers hold narrow values zero-extended; arithmetic is on 32 bits at least.
    pub(super) fn cut(&mut self, class: Class, dst: Reg) {
        let op = match class {
            Class::Int { width: Width::W1, .. } => UnaryOp::Trunc8,
            Class::Int { width: Width::W2, .. } => UnaryOp::Trunc16,
            Class::Bool => UnaryOp::IsNonZero,
            _ => return,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }

    fn compare(&mut self, op: CompareOp, left: &Expr, right: &Expr, dst: Reg) {
        if self.is_wide(left.ty) {
            self.wide_compare(op, left, right, dst);
            return;
        }
        let (cmp, class) = self.cmp_op(op, left.ty);
        self.expr_into(left, dst);
        self.extend_for_compare(class, dst);
        if let Some(imm) = self.cmp_immediate(cmp, class, right) {
            self.emit(Op::CmpImm {
                op: cmp,
                dst,
                a: dst,
                imm,
            });
            return;
        }
        let b = self.expr(right);
        self.extend_for_compare(class, b);
        self.emit(Op::Cmp {
            op: cmp,
            dst,
            a: dst,
            b,
        });
    }

    fn cmp_immediate(&self, cmp: CmpOp, class: Class, right: &Expr) -> Option<i32> {
        let is_pointer_order = matches!(cmp, CmpOp::LtPtr | CmpOp::LePtr | CmpOp::GtPtr | CmpOp::GePtr);
        if class.is_float() || is_pointer_order {
            return None;
        }
        let value = constant(right)?;
        match (class, cmp) {
            // Compared as wide registers: the constant is sign-extended to 64 bits, so negative narrow ones do not fit.
            (
                Class::Int {
                    signed: true,
                    width: Width::W4,
                },
                CmpOp::Eq | CmpOp::Ne,
            ) => i32::try_from(value).ok().filter(|imm| *imm >= 0),
            (Class::Int { signed: true, .. }, _) => i32::try_from(value).ok(),
            _ => i32::try_from(value).ok().filter(|imm| *imm >= 0),
        }
    }

    /// Enums of narrow underlying type are compared unpromoted.
    fn extend_for_compare(&mut self, class: Class, a: Reg) {
        let op = match class {
            Class::Int {
                width: Width::W1,
                signed: true,
            } => UnaryOp::Sext8To32,
            Class::Int {
                width: Width::W2,
                signed: true,
            } => UnaryOp::Sext16To32,
            _ => return,
        };
        self.emit(Op::Unary { op, dst: a, a });
    }

    fn cmp_op(&self, op: CompareOp, ty: Ty) -> (CmpOp, Class) {
        let class = self.class(ty);
        let cmp = match class {
            Class::F32 => match op {
                CompareOp::Eq => CmpOp::EqF32,
                CompareOp::Ne => CmpOp::NeF32,
                CompareOp::Lt => CmpOp::LtF32,
                CompareOp::Le => CmpOp::LeF32,
                CompareOp::Gt => CmpOp::GtF32,
                CompareOp::Ge => CmpOp::GeF32,
            },
            Class::F64 | Class::Long => match op {
                CompareOp::Eq => CmpOp::EqF64,
                CompareOp::Ne => CmpOp::NeF64,
                CompareOp::Lt => CmpOp::LtF64,
                CompareOp::Le => CmpOp::LeF64,
                CompareOp::Gt => CmpOp::GtF64,
                CompareOp::Ge => CmpOp::GeF64,
            },
            Class::Int {
                width: Width::W8,
                signed: true,
            } => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtS64,
                CompareOp::Le => CmpOp::LeS64,
                CompareOp::Gt => CmpOp::GtS64,
                CompareOp::Ge => CmpOp::GeS64,
            },
            Class::Int { signed: true, .. } => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtS32,
                CompareOp::Le => CmpOp::LeS32,
                CompareOp::Gt => CmpOp::GtS32,
                CompareOp::Ge => CmpOp::GeS32,
            },
            Class::Ptr(_) => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtPtr,
                CompareOp::Le => CmpOp::LePtr,
                CompareOp::Gt => CmpOp::GtPtr,
                CompareOp::Ge => CmpOp::GePtr,
            },
            Class::Int { signed: false, .. } | Class::Bool | Class::Memory | Class::Void | Class::Unknown => match op {
                CompareOp::Eq => CmpOp::Eq,
                CompareOp::Ne => CmpOp::Ne,
                CompareOp::Lt => CmpOp::LtU,
                CompareOp::Le => CmpOp::LeU,
                CompareOp::Gt => CmpOp::GtU,
                CompareOp::Ge => CmpOp::GeU,
            },
        };
        (cmp, class)
    }

    /// Jumps to `target` when the truth of `cond` is `when`; goes on otherwise.
    pub(super) fn branch(&mut self, cond: &Expr, target: Label, when: bool) {
        if self.depth > 400 {
            self.unsupported("an expression nested this deeply");
            return;
        }
        self.depth += 1;
        let mark = self.next_reg;
        let outer = std::mem::replace(&mut self.span, cond.span);
        self.branch_kind(cond, target, when);
        self.span = outer;
        self.next_reg = mark;
        self.depth -= 1;
    }

    fn branch_kind(&mut self, cond: &Expr, target: Label, when: bool) {
        match &cond.kind {
            ExprKind::Unary(hir::UnaryOp::Not, inner) => self.branch(inner, target, !when),
            ExprKind::Convert(Conversion::ToBool, inner) => self.branch(inner, target, when),
            ExprKind::Convert(Conversion::IntToInt, inner) if self.class(inner.ty) == Class::Bool => {
                self.branch(inner, target, when);
            }
            ExprKind::LogAnd(..) => self.branch_row(cond, true, target, when),
            ExprKind::LogOr(..) => self.branch_row(cond, false, target, when),
            ExprKind::Int(value) => {
                let is_true = match self.is_wide(cond.ty) {
                    true => *value != 0,
                    false => int_bits(*value, self.class(cond.ty)) != 0,
                };
                if is_true == when {
                    self.jump(target);
                }
            }
            ExprKind::Comma(first, then) => {
                self.drop_expr(first);
                self.branch(then, target, when);
            }
            ExprKind::Compare(op, left, right)
                if self.class(left.ty).is_scalar() && !self.class(left.ty).is_float() =>
            {
                let op = if when { *op } else { negated(*op) };
                let (cmp, class) = self.cmp_op(op, left.ty);
                let a = self.expr(left);
                self.extend_for_compare(class, a);
                if let Some(imm) = self.cmp_immediate(cmp, class, right) {
                    self.emit(Op::BranchCmpImm {
                        op: cmp,
                        a,
                        imm,
                        target: target.pc(),
                    });
                } else {
                    let b = self.expr(right);
                    self.extend_for_compare(class, b);
                    self.emit(Op::BranchCmp {
                        op: cmp,
                        a,
                        b,
                        target: target.pc(),
                    });
                }
            }
            _ => {
                let class = self.class(cond.ty);
                let a = self.expr(cond);
                if self.is_wide(cond.ty) {
                    self.wide_truth(a, a);
                } else if class.is_float() {
                    self.truth(class, a, a);
                }
                self.branch_on(a, target, when);
            }
        }
    }

    /// Jumps on a register.
    pub(super) fn branch_on(&mut self, a: Reg, target: Label, when: bool) {
        let target = target.pc();
        self.emit(if when {
            Op::BranchNonZero { a, target }
        } else {
            Op::BranchZero { a, target }
        });
    }

    /// `a && b && c` (`and`) or `a || b || c`: the first terms decide when they are false (true), the last one either way.
    fn branch_row(&mut self, cond: &Expr, and: bool, target: Label, when: bool) {
        let mut terms = Vec::new();
        let mut first = cond;
        while let Some((left, right)) = match (&first.kind, and) {
            (ExprKind::LogAnd(left, right), true) | (ExprKind::LogOr(left, right), false) => Some((left, right)),
            _ => None,
        } {
            terms.push(&**right);
            first = left;
        }
        terms.push(first);
        let decided = !and;
        let over = self.label();
        let early = if when == decided { target } else { over };
        for term in terms.iter().skip(1).rev() {
            self.branch(term, early, decided);
        }
        if let Some(last) = terms.first() {
            self.branch(last, target, when);
        }
        self.place_label(over);
    }

    fn convert(&mut self, conversion: Conversion, inner: &Expr, to: Ty, dst: Reg) {
        let (from_class, to_class) = (self.class(inner.ty), self.class(to));
        if conversion == Conversion::ToVoid {
            self.drop_expr(inner);
            return;
        }
        if conversion == Conversion::ToBool && matches!(inner.kind, ExprKind::LogAnd(..) | ExprKind::LogOr(..)) {
            self.expr_into(inner, dst);
            return;
        }
        if self.is_wide(inner.ty) {
            let a = self.expr(inner);
            self.out_of_wide(conversion, inner.ty, to_class, a, dst);
            return;
        }
        // An extension right behind a load is part of the load.
        if let (Conversion::IntToInt, ExprKind::Load(place)) = (conversion, &inner.kind)
            && let Class::Int { .. } = from_class
            && let Some(kind) = Self::extending_load(from_class, to_class)
        {
            let loc = self.place(place);
            if loc.bits.is_none() {
                let outer = std::mem::replace(&mut self.span, place.span);
                self.load_kind(loc, kind, dst);
                self.span = outer;
                return;
            }
            self.load(loc, from_class, dst);
        } else {
            self.expr_into(inner, dst);
        }
        self.convert_value(conversion, from_class, to_class, dst);
    }

    /// Converts a value in place.
    fn convert_value(&mut self, conversion: Conversion, from: Class, to: Class, dst: Reg) {
        match conversion {
            Conversion::IntToInt | Conversion::IntToPtr | Conversion::PtrToInt => self.int_to_int(from, to, dst),
            Conversion::ToBool => match from {
                Class::Bool => {}
                _ => self.truth(from, dst, dst),
            },
            Conversion::IntToFloat => self.int_to_float(from, to, dst),
            Conversion::FloatToInt => self.float_to_int(from, to, dst),
            Conversion::FloatToFloat => match (from, to) {
                (Class::F32, Class::F64 | Class::Long) => self.emit(Op::Unary {
                    op: UnaryOp::F32ToF64,
                    dst,
                    a: dst,
                }),
                (Class::F64 | Class::Long, Class::F32) => self.emit(Op::Unary {
                    op: UnaryOp::F64ToF32,
                    dst,
                    a: dst,
                }),
                _ => {}
            },
            Conversion::PtrToPtr | Conversion::ToVoid => {}
            Conversion::PtrAdjust(bytes) => {
                let imm = bytes.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32;
                if imm != 0 {
                    self.emit(Op::PtrAdjust { dst, a: dst, imm });
                }
            }
        }
    }

    fn int_to_int(&mut self, from: Class, to: Class, dst: Reg) {
        let op = match (from.width(), to.width()) {
            (from, to) if from == to => return,
            (Width::W2 | Width::W4 | Width::W8, Width::W1) => UnaryOp::Trunc8,
            (Width::W4 | Width::W8, Width::W2) => UnaryOp::Trunc16,
            (Width::W8, Width::W4) => UnaryOp::Trunc32,
            _ if !from.is_signed() => return,
            (Width::W1, Width::W2) => UnaryOp::Sext8To16,
            (Width::W1, Width::W4) => UnaryOp::Sext8To32,
            (Width::W1, _) => UnaryOp::Sext8To64,
            (Width::W2, Width::W4) => UnaryOp::Sext16To32,
            (Width::W2, _) => UnaryOp::Sext16To64,
            (Width::W4, _) => UnaryOp::Sext32To64,
            (Width::W8, _) => return,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }

    fn int_to_float(&mut self, from: Class, to: Class, dst: Reg) {
        let single = to == Class::F32;
        match from {
            Class::Int {
                width: Width::W1,
                signed: true,
            } => self.emit(Op::Unary {
                op: UnaryOp::Sext8To32,
                dst,
                a: dst,
            }),
            Class::Int {
                width: Width::W2,
                signed: true,
            } => {
                self.emit(Op::Unary {
                    op: UnaryOp::Sext16To32,
                    dst,
                    a: dst,
                });
            }
            _ => {}
        }
        let op = match (from.width(), from.is_signed()) {
            (Width::W8, true) if single => UnaryOp::S64ToF32,
            (Width::W8, true) => UnaryOp::S64ToF64,
            (Width::W8, false) if single => UnaryOp::U64ToF32,
            (Width::W8, false) => UnaryOp::U64ToF64,
            (_, true) if single => UnaryOp::S32ToF32,
            (_, true) => UnaryOp::S32ToF64,
            // Zero-extended: a wide signed number.
            (_, false) if single => UnaryOp::S64ToF32,
            (_, false) => UnaryOp::S64ToF64,
        };
        self.emit(Op::Unary { op, dst, a: dst });
    }

    fn float_to_int(&mut self, from: Class, to: Class, dst: Reg) {
        let single = from == Class::F32;
        let op = match (to.width(), to.is_signed()) {
            (Width::W8, false) if single => UnaryOp::F32ToU64,
            (Width::W8, false) => UnaryOp::F64ToU64,
            (Width::W8, true) if single => UnaryOp::F32ToS64,
            (Width::W8, true) => UnaryOp::F64ToS64,
            // unsigned int goes through the 64-bit form, as gcc does it.
            (Width::W4, false) if single => UnaryOp::F32ToS64,
            (Width::W4, false) => UnaryOp::F64ToS64,
            _ if single => UnaryOp::F32ToS32,
            _ => UnaryOp::F64ToS32,
        };
        self.emit(Op::Unary { op, dst, a: dst });
        match to {
            Class::Int { width: Width::W1, .. } => self.emit(Op::Unary {
                op: UnaryOp::Trunc8,
                dst,
                a: dst,
            }),
            Class::Int { width: Width::W2, .. } => self.emit(Op::Unary {
                op: UnaryOp::Trunc16,
                dst,
                a: dst,
            }),
            Class::Int {
                width: Width::W4,
                signed: false,
            } => self.emit(Op::Unary {
                op: UnaryOp::Trunc32,
                dst,
                a: dst,
            }),
            _ => {}
        }
    }

    // --- assignment ---

    /// `place = value`; leaves the value in `dst` and tells the place.
    pub(super) fn assign(&mut self, place: &Place, value: &Expr, dst: Reg) -> Loc {
        let class = self.class(place.ty.ty);
        if class == Class::Memory {
            let loc = self.assign_record(place, value);
            self.address_to(loc, dst);
            return loc;
        }
        self.expr_into(value, dst);
        let loc = self.place(place);
        let outer = self.span;
        self.span = place.span;
        self.store(loc, class, dst);
        self.span = outer;
        self.cut_to_bits(loc, class, dst);
        loc
    }

    fn assign_record(&mut self, place: &Place, value: &Expr) -> Loc {
        if let ExprKind::Load(from) = &value.kind {
            let from = self.place(from);
            let to = self.place(place);
            self.copy_record(to, from, place.ty.ty);
            return to;
        }
        // The value may be made of the old object: it is complete before the first byte changes.
        let slot = self.hidden_temporary(place.ty.ty);
        let temporary = Loc::new(At::Local(slot, 0));
        self.record_into(value, temporary);
        let to = self.place(place);
        self.copy_record(to, temporary, place.ty.ty);
        to
    }

    fn compound_assign(&mut self, place: &Place, op: CompoundOp, value: &Expr, compute: Ty, dst: Reg) -> Loc {
        if self.is_wide(place.ty.ty) || self.is_wide(compute) {
            return self.wide_compound(place, op, value, compute, dst);
        }
        let class = self.class(place.ty.ty);
        match op {
            CompoundOp::Pointer(size) => {
                if constant_bytes(value, size).is_some() {
                    let loc = self.place(place);
                    self.load(loc, class, dst);
                    self.ptr_add(dst, value, size);
                    self.store(loc, class, dst);
                    return loc;
                }
                let index = self.index(value);
                let loc = self.place(place);
                self.load(loc, class, dst);
                let size = size.min(u64::from(u32::MAX)) as u32;
                self.emit(Op::PtrIndex {
                    dst,
                    a: dst,
                    index,
                    size,
                });
                self.wrap_pointer(dst);
                self.store(loc, class, dst);
                loc
            }
            CompoundOp::Arith(op) => {
                let wide = self.class(compute);
                let is_constant = constant(value).is_some() && !wide.is_float();
                let right = if is_constant { None } else { Some(self.expr(value)) };
                let loc = self.place(place);
                self.load(loc, class, dst);
                self.between(class, wide, dst);
                match right {
                    None => self.arithmetic(op, wide, dst, dst, value),
                    Some(b) if wide.is_float() => self.float_op(op, wide, dst, dst, b),
                    Some(b) => {
                        self.emit(Op::Int {
                            op: int_op(op, wide),
                            dst,
                            a: dst,
                            b,
                        });
                        self.cut(wide, dst);
                    }
                }
                self.between(wide, class, dst);
                self.store(loc, class, dst);
                self.cut_to_bits(loc, class, dst);
                loc
            }
        }
    }

    /// An arithmetic conversion by classes.
    fn between(&mut self, from: Class, to: Class, dst: Reg) {
        let conversion = match (from.is_float(), to.is_float()) {
            _ if to == Class::Bool => Conversion::ToBool,
            (false, false) => Conversion::IntToInt,
            (false, true) => Conversion::IntToFloat,
            (true, false) => Conversion::FloatToInt,
            (true, true) => Conversion::FloatToFloat,
        };
        self.convert_value(conversion, from, to, dst);
    }

    fn inc_dec(&mut self, place: &Place, increment: bool, prefix: bool, size: u64, dst: Reg) -> Loc {
        let class = self.class(place.ty.ty);
        let loc = self.place(place);
        self.load(loc, class, dst);
        let new = if prefix { dst } else { self.reg() };
        let step = if increment { 1 } else { -1 };
        match class {
            Class::Ptr(_) => {
                let imm = i32::try_from(size).unwrap_or(i32::MAX).saturating_mul(step);
                self.emit(Op::PtrAddImm { dst: new, a: dst, imm });
            }
            Class::F32 | Class::F64 | Class::Long => {
                let one = match class {
                    Class::F32 => u64::from(1f32.to_bits()),
                    _ => 1f64.to_bits(),
                };
                let one = self.constant(one);
                let op = if increment { BinaryOp::Add } else { BinaryOp::Sub };
                self.float_op(op, class, new, dst, one);
            }
            Class::Bool if increment => self.emit(Op::Const { dst: new, bits: 1 }),
            _ => {
                let op = match (class.width(), class.is_signed()) {
                    (Width::W8, true) => IntOp::AddS64,
                    (Width::W8, false) => IntOp::AddU64,
                    (Width::W4, true) => IntOp::AddS32,
                    _ => IntOp::AddU32,
                };
                self.emit(Op::IntImm {
                    op,
                    dst: new,
                    a: dst,
                    imm: step,
                });
                self.cut(class, new);
            }
        }
        self.store(loc, class, new);
        if prefix {
            self.cut_to_bits(loc, class, dst);
        }
        loc
    }

    /// The place that an assignment designates afterwards.
    pub(super) fn assigned_place(&mut self, expr: &Expr) -> Loc {
        let dst = self.reg();
        match &expr.kind {
            ExprKind::Assign(place, value) => self.assign(place, value, dst),
            ExprKind::CompoundAssign {
                place,
                op,
                value,
                compute,
            } => self.compound_assign(place, *op, value, *compute, dst),
            ExprKind::IncDec {
                place, increment, size, ..
            } => self.inc_dec(place, *increment, true, *size, dst),
            _ => {
                self.unsupported("this assignment as a place");
                Loc::new(At::Mem(dst, 0))
            }
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

/// Register bits of an integer constant.
pub(super) fn int_bits(value: i128, class: Class) -> u64 {
    match class {
        Class::Bool => u64::from(value != 0),
        class => value as u64 & class.width().mask(),
    }
}

/// The constant as an immediate of an operation of this width.
fn immediate(value: i128, width: Width) -> Option<i32> {
    match width {
        Width::W8 => i32::try_from(value).ok(),
        Width::W1 | Width::W2 | Width::W4 => (i128::from(i32::MIN)..=i128::from(u32::MAX))
            .contains(&value)
            .then_some(value as i32),
    }
}

fn is_commutative(op: BinaryOp) -> bool {
    match op {
        BinaryOp::Add | BinaryOp::Mul | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => true,
        BinaryOp::Sub | BinaryOp::Div | BinaryOp::Rem | BinaryOp::Shl | BinaryOp::Shr => false,
    }
}

fn negated(op: CompareOp) -> CompareOp {
    match op {
        CompareOp::Eq => CompareOp::Ne,
        CompareOp::Ne => CompareOp::Eq,
        CompareOp::Lt => CompareOp::Ge,
        CompareOp::Le => CompareOp::Gt,
        CompareOp::Gt => CompareOp::Le,
        CompareOp::Ge => CompareOp::Lt,
    }
}

/// The machine's operation for a class of integers.
pub(super) fn int_op(op: BinaryOp, class: Class) -> IntOp {
    let wide = class.width() == Width::W8;
    match (op, class.is_signed(), wide) {
        (BinaryOp::Add, true, false) => IntOp::AddS32,
        (BinaryOp::Add, false, false) => IntOp::AddU32,
        (BinaryOp::Add, true, true) => IntOp::AddS64,
        (BinaryOp::Add, false, true) => IntOp::AddU64,
        (BinaryOp::Sub, true, false) => IntOp::SubS32,
        (BinaryOp::Sub, false, false) => IntOp::SubU32,
        (BinaryOp::Sub, true, true) => IntOp::SubS64,
        (BinaryOp::Sub, false, true) => IntOp::SubU64,
        (BinaryOp::Mul, true, false) => IntOp::MulS32,
        (BinaryOp::Mul, false, false) => IntOp::MulU32,
        (BinaryOp::Mul, true, true) => IntOp::MulS64,
        (BinaryOp::Mul, false, true) => IntOp::MulU64,
        (BinaryOp::Div, true, false) => IntOp::DivS32,
        (BinaryOp::Div, false, false) => IntOp::DivU32,
        (BinaryOp::Div, true, true) => IntOp::DivS64,
        (BinaryOp::Div, false, true) => IntOp::DivU64,
        (BinaryOp::Rem, true, false) => IntOp::RemS32,
        (BinaryOp::Rem, false, false) => IntOp::RemU32,
        (BinaryOp::Rem, true, true) => IntOp::RemS64,
        (BinaryOp::Rem, false, true) => IntOp::RemU64,
        (BinaryOp::Shl, true, false) => IntOp::ShlS32,
        (BinaryOp::Shl, false, false) => IntOp::ShlU32,
        (BinaryOp::Shl, true, true) => IntOp::ShlS64,
        (BinaryOp::Shl, false, true) => IntOp::ShlU64,
        (BinaryOp::Shr, true, false) => IntOp::ShrS32,
        (BinaryOp::Shr, false, false) => IntOp::ShrU32,
        (BinaryOp::Shr, true, true) => IntOp::ShrS64,
        (BinaryOp::Shr, false, true) => IntOp::ShrU64,
        (BinaryOp::And, ..) => IntOp::And,
        (BinaryOp::Or, ..) => IntOp::Or,
        (BinaryOp::Xor, ..) => IntOp::Xor,
    }
}
