//! Declarations as statements: a variable is born, initialised, and its destructor becomes due (C17 6.8, C++17 9.7).
//!
//! Also variable length arrays, static locals that are initialised when control first passes, members of a class in its
//! constructor, and the variables of the console.

use super::body::Build;
use super::cleanup::Cleanup;
use super::place::{At, Loc};
use super::shape::{self, Class};
use crate::code::op::{LoadKind, Op, Slot};
use crate::code::{LocalDebug, LocalKind, ScopeId, StaticKind, StepKind};
use crate::front::hir::{FullExpr, FuncId, GlobalId, Init, LocalId, Place};
use crate::source::Span;

impl<'a> Build<'_, 'a> {
    pub(super) fn declare(&mut self, local: LocalId, init: &Init, temps: &[LocalId]) {
        let slot = self.slot(local);
        let Some(info) = self.func.and_then(|func| func.locals.get(local.index())) else {
            self.unsupported("a declaration of nothing");
            return;
        };
        let Some(debug) = self.body.locals.get(slot.index()) else {
            return;
        };
        let (tracked, offset, size, by_reference) = (debug.tracked, debug.offset, debug.size, debug.by_reference);
        if let (true, Some(result)) = (by_reference, self.result) {
            // The variable is the caller's result object.
            self.result_slot = Some(slot);
            let width = self.pointer_width();
            self.store(Loc::new(At::Local(slot, 0)), Class::Ptr(width), result);
        } else if tracked {
            self.emit(Op::LocalBorn { slot });
            self.due(Cleanup::Dead(slot));
        } else if matches!(init, Init::None) {
            self.emit(Op::MarkUndef { offset, size });
        }
        self.full(temps, |this| {
            let to = this.local(slot);
            this.init(to, info.ty.ty, init);
        });
        if let Some(destructor) = info.destructor {
            self.due(Cleanup::Destroy {
                slot,
                by_reference,
                destructor,
                flag: None,
                ty: info.ty.ty,
            });
        }
    }

    pub(super) fn declare_vla(&mut self, local: LocalId, size: &FullExpr) {
        let slot = self.slot(local);
        // Kept until the block ends.
        let sp = self.reg();
        self.emit(Op::SaveSp { dst: sp });
        self.due(Cleanup::RestoreSp(sp));
        let mark = self.next_reg;
        let bytes = self.reg();
        self.full(&size.temps, |this| this.expr_into(&size.expr, bytes));
        let hidden = self.hidden(self.hir.types.error(), 0, 1);
        let dst = self.reg();
        self.emit(Op::Alloca {
            dst,
            slot: hidden,
            size: bytes,
        });
        self.due(Cleanup::Dead(hidden));
        if let Some(debug) = self.body.locals.get_mut(slot.index()) {
            debug.by_reference = true;
            debug.tracked = false;
        }
        self.store(Loc::new(At::Local(slot, 0)), Class::Ptr(self.pointer_width()), dst);
        self.next_reg = mark;
    }

    pub(super) fn declare_console(&mut self, var: u32, init: &Init, temps: &[LocalId]) {
        let Some(info) = self.hir.console_vars.get(var as usize) else {
            self.unsupported("a declaration of nothing");
            return;
        };
        let types = &self.hir.types;
        let size = shape::size_of(types, info.ty.ty);
        let align = shape::variable_align(types, info.ty.ty, None, false);
        let offset = self.take_frame(size, align);
        self.body.locals.push(LocalDebug {
            name: info.name.clone(),
            ty: info.ty,
            offset,
            size: size.min(u64::from(u32::MAX)) as u32,
            scope: ScopeId(0),
            kind: LocalKind::Variable,
            span: info.span,
            tracked: true,
            by_reference: false,
        });
        let slot = Slot(self.body.locals.len() as u32 - 1);
        self.body.console_slots.insert(var, slot);
        self.emit(Op::LocalBorn { slot });
        self.full(temps, |this| this.init(Loc::new(At::Local(slot, 0)), info.ty.ty, init));
        // Temporaries bound to console references live on with the frame.
        self.due.clear();
    }

    /// A base or member of the object under construction begins its life.
    pub(super) fn init_member(
        &mut self,
        place: &Place,
        init: &Init,
        temps: &[LocalId],
        destructor: Option<FuncId>,
        span: Span,
    ) {
        let is_step = match init {
            Init::None | Init::Zero => false,
            Init::Construct { ctor, .. } => self.hir.funcs.get(ctor.index()).is_some_and(|ctor| !ctor.is_library),
            Init::Expr(_) | Init::Bind(_) | Init::List { .. } | Init::String(_) | Init::Repeat { .. } => true,
        };
        if is_step {
            self.step(span, StepKind::Expression);
        }
        self.full(temps, |this| {
            let loc = this.place(place);
            this.init(loc, place.ty.ty, init);
        });
        if let Some(destructor) = destructor {
            // Kept until the constructor ends.
            let object = self.reg();
            self.address_into(place, object);
            self.due(Cleanup::Unwind {
                object,
                destructor,
                ty: place.ty.ty,
            });
        }
    }

    /// A static local of C++: initialised once, guarded as the ABI does it.
    pub(super) fn init_static(&mut self, global: GlobalId, span: Span) {
        let Some(info) = self.hir.globals.get(global.index()) else {
            return;
        };
        let Some(id) = self.cx.global_static(global) else {
            return;
        };
        let mark = self.next_reg;
        let guard = Loc::new(At::Static(self.cx.special_static(StaticKind::Guard(global)), 0));
        let done = self.label();
        let flag = self.reg();
        self.load_kind(guard, LoadKind::U8, flag);
        self.emit(Op::BranchNonZero {
            a: flag,
            target: done.pc(),
        });
        self.step(span, StepKind::Declaration);
        self.full(&[], |this| {
            this.init(Loc::new(At::Static(id, 0)), info.ty.ty, &info.init)
        });
        self.emit(Op::Const { dst: flag, bits: 1 });
        self.store(guard, Class::Bool, flag);
        self.at_exit(global);
        self.place_label(done);
        self.next_reg = mark;
    }

    /// Registers a global's destructor.
    pub(super) fn at_exit(&mut self, global: GlobalId) {
        let Some(destructor) = self.hir.globals.get(global.index()).and_then(|info| info.destructor) else {
            return;
        };
        let Some(id) = self.cx.global_static(global) else {
            return;
        };
        let mark = self.next_reg;
        let object = self.reg();
        self.emit(Op::AddrStatic {
            dst: object,
            id,
            offset: 0,
        });
        let body = self.cx.body_of(destructor);
        self.emit(Op::AtExit { body, object });
        self.next_reg = mark;
    }
}
