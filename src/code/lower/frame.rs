//! The frame: where parameters, variables and temporaries lie below the frame pointer.
//!
//! ```text
//! rbp ->  [ saved rbp ]
//!         [ variables, aligned, as gcc -O0 lays them out ]
//!         [ parameters, from the next multiple of 16 ]
//!         [ hidden objects: temporaries, saved results ]
//! rsp ->
//! ```

use std::rc::Rc;

use super::body::Build;
use super::cleanup::Cleanup;
use super::shape::{self, Class};
use crate::code::op::{Op, Slot};
use crate::code::{BodyId, LocalDebug, LocalKind, ScopeDebug};
use crate::front::hir::{self, LocalId};
use crate::front::ty::{QualTy, Ty, TyKind};

impl<'c, 'a> Build<'c, 'a> {
    /// The slot of a local of this function.
    pub(super) fn slot(&self, local: LocalId) -> Slot {
        Slot(self.slot_base + local.0)
    }

    /// Bytes between the frame pointer and a multiple of 16.
    pub(super) fn pushed(&self) -> u64 {
        self.abi().return_words() % 16
    }

    /// Room in the frame, as gcc -O0 takes it: downwards, aligned.
    pub(super) fn take_frame(&mut self, size: u64, align: u64) -> i32 {
        // What the call pushed lies above: on i386 that is half a stack alignment.
        let pushed = self.pushed();
        let end = self.frame_used.saturating_add(pushed).saturating_add(size);
        self.frame_used = (end.saturating_add(align - 1) & !(align - 1)) - pushed;
        self.body.frame_align = self.body.frame_align.max(align.min(1 << 16) as u32);
        -(self.frame_used.min(i32::MAX as u64) as i32)
    }

    /// A hidden object of the frame.
    pub(super) fn hidden(&mut self, ty: Ty, size: u64, align: u64) -> Slot {
        let offset = self.take_frame(size, align);
        self.body.locals.push(LocalDebug {
            name: Rc::from(""),
            ty: QualTy::from(ty),
            offset,
            size: size.min(u64::from(u32::MAX)) as u32,
            scope: self.scope,
            kind: LocalKind::Hidden,
            span: self.span,
            tracked: true,
            by_reference: false,
        });
        Slot(self.body.locals.len() as u32 - 1)
    }

    /// A hidden object of a type that lives to the end of the full expression.
    pub(super) fn hidden_temporary(&mut self, ty: Ty) -> Slot {
        let align = shape::variable_align(&self.hir.types, ty, None, false);
        let slot = self.hidden(ty, self.size(ty), align);
        self.emit(Op::LocalBorn { slot });
        self.due(Cleanup::Dead(slot));
        slot
    }

    /// Lays out the locals: variables first, downwards; then, from the next multiple of 16, the parameters, as gcc -O0.
    pub(super) fn lay_out_locals(&mut self, func: &'a hir::Func) {
        let types = &self.hir.types;
        let base = self.body.locals.len();
        for (index, local) in func.locals.iter().enumerate() {
            let is_result = func.result.is_some_and(|result| result.index() == index);
            let by_reference =
                is_result || (index < func.params.len() && shape::is_passed_by_reference(types, local.ty.ty));
            let size = if by_reference {
                types.model.pointer_size()
            } else {
                shape::size_of(types, local.ty.ty)
            };
            self.body.locals.push(LocalDebug {
                name: local.name.clone(),
                ty: local.ty,
                offset: 0,
                size: size.min(u64::from(u32::MAX)) as u32,
                scope: local.scope,
                kind: local.kind,
                span: local.span,
                tracked: !by_reference && (local.address_taken || shape::class(types, local.ty.ty) == Class::Memory),
                by_reference,
            });
        }
        let is_param = |index: usize| func.params.iter().any(|param| param.index() == index);
        let pushes = self.abi().pushes_parameters;
        for params in [false, true] {
            if params && pushes {
                self.lay_out_pushed(func, base);
                break;
            }
            if params && !func.params.is_empty() {
                self.frame_used = self.frame_used.saturating_add(15) & !15;
            }
            for (index, local) in func
                .locals
                .iter()
                .enumerate()
                .filter(|(index, _)| is_param(*index) == params)
            {
                let size = u64::from(self.body.locals[base + index].size);
                let align = if self.body.locals[base + index].by_reference {
                    size
                } else {
                    shape::variable_align(types, local.ty.ty, local.align, false)
                };
                self.body.locals[base + index].offset = self.take_frame(size, align);
            }
        }
        let scopes = func.scopes.iter().map(|scope| ScopeDebug {
            parent: scope.parent,
            span: scope.span,
        });
        self.body.scopes.extend(scopes);
    }

    /// Parameters where the caller pushed them: in order, each in whole words, behind the result's address.
    fn lay_out_pushed(&mut self, func: &'a hir::Func, base: usize) {
        let abi = self.abi();
        let first = abi.return_words();
        let returns = match self.hir.types.kind(func.ty) {
            TyKind::Function(signature) => signature.ret.ty,
            _ => func.ty,
        };
        let mut at = first;
        if self.class(returns) == Class::Memory {
            at += abi.bytes();
        }
        for param in &func.params {
            let Some(local) = self.body.locals.get_mut(base + param.index()) else {
                continue;
            };
            local.offset = at.min(i32::MAX as u64) as i32;
            at = at.saturating_add(abi.round(u64::from(local.size)));
        }
        self.body.args_size = (at - first).min(1 << 30) as u32;
    }

    /// The frame of a console line begins with that of the paused function.
    pub(super) fn inherit_frame(&mut self, frame: BodyId, depth: u64) {
        let outer = self.cx.program.body(frame).clone();
        self.body.locals = outer.locals.clone();
        self.slot_base = outer.locals.len() as u32;
        self.frame_used = depth.max(u64::from(outer.frame_size));
        self.body.console_slots = outer.console_slots.clone();
        self.body.fragment_of = Some(frame);
    }
}
