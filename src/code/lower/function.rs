//! A whole function: its parameters are stored, its labels found, its statements lowered, its end reached.
//!
//! A `goto` may jump over scopes in both directions, so every label's path of scopes is collected before the first statement
//! ([`Build::collect_labels`]). A fragment is what a console line becomes: a function without parameters.

use super::body::{Build, Label, SourceLabel};
use super::place::{At, Loc};
use super::shape::Class;
use crate::code::op::{Op, Reg, Slot};
use crate::code::{ScopeId, StepKind};
use crate::front::hir::{self, Block, FuncBody, LabelId, Stmt, StmtKind};
use crate::front::ty::{Ty, TyKind};
use crate::memory::Width;
use crate::source::Span;

impl<'a> Build<'_, 'a> {
    /// Lowers a function: parameters into the frame, the body, the end.
    pub(super) fn function(&mut self, func: &'a hir::Func, body: &'a Block, end: Span) {
        self.lay_out_locals(func);
        self.collect_labels(func, body);
        self.entry(func);
        self.keep_chain();
        self.block_inner(body);
        self.span = end;
        let ret = match self.hir.types.kind(func.ty) {
            TyKind::Function(signature) => signature.ret.ty,
            _ => self.hir.types.error(),
        };
        let class = self.class(ret);
        self.scope = ScopeId(0);
        // A console line has no closing brace to stand at, but at least one step.
        let is_due = self.body.fragment_of.is_none() || self.body.steps.is_empty();
        if self.falls_off() && is_due {
            self.step(end, StepKind::EndOfFunction);
        }
        self.pop_to(0);
        if class == Class::Void || self.result.is_some() {
            self.emit(Op::RetVoid);
        } else if self.hir.main == self.body.func {
            // C17 5.1.2.2.3: reaching the } of main returns 0.
            let a = self.constant(0);
            self.emit(Op::Ret { a });
        } else {
            self.emit(Op::RetMissing);
        }
    }

    /// Arguments go from their registers into the frame, as gcc -O0 spills them.
    fn entry(&mut self, func: &'a hir::Func) {
        let (ret, variadic) = match self.hir.types.kind(func.ty) {
            TyKind::Function(signature) => (signature.ret.ty, signature.variadic),
            _ => (self.hir.types.error(), false),
        };
        if self.class(ret) == Class::Memory {
            self.result = Some(self.reg());
        }
        if let (Some(a), true) = (self.result, self.abi().pushes_parameters) {
            // Pushed in front of all parameters.
            self.emit(Op::StoreLocal {
                a,
                width: Width::W4,
                offset: 8,
            });
        }
        if variadic {
            self.variadic = Some(self.reg());
        }
        let kept = self.next_reg;
        let first = self.regs(func.params.len() as u32);
        self.body.n_args = self.next_reg.min(u32::from(u16::MAX)) as u16;
        self.body.variadic = variadic;
        for (index, param) in func.params.iter().enumerate() {
            let Some(local) = func.locals.get(param.index()) else {
                continue;
            };
            let a = Reg(first.0.saturating_add(index as u16));
            self.span = local.span;
            self.spill(self.slot(*param), local.ty.ty, a);
        }
        self.next_reg = kept;
    }

    fn spill(&mut self, slot: Slot, ty: Ty, a: Reg) {
        let local = &self.body.locals[slot.index()];
        let (tracked, by_reference) = (local.tracked, local.by_reference);
        let to = Loc::new(At::Local(slot, 0));
        if tracked {
            self.emit(Op::LocalBorn { slot });
        }
        let class = self.class(ty);
        if by_reference {
            self.store(to, Class::Ptr(self.pointer_width()), a);
        } else if class == Class::Memory {
            self.copy_record(to, Loc::new(At::Mem(a, 0)), ty);
        } else if class.is_scalar() {
            self.store(to, class, a);
        }
    }

    fn collect_labels(&mut self, func: &'a hir::Func, body: &'a Block) {
        for _ in &func.labels {
            let label = self.label();
            self.source_labels.push(SourceLabel {
                label,
                due: None,
                path: Vec::new(),
            });
        }
        let mut path = Vec::new();
        self.labels_in_block(body, &mut path);
    }

    fn labels_in_block(&mut self, block: &Block, path: &mut Vec<ScopeId>) {
        path.push(block.scope);
        for stmt in &block.stmts {
            self.labels_in(stmt, path);
        }
        path.pop();
    }

    fn labels_in(&mut self, stmt: &Stmt, path: &mut Vec<ScopeId>) {
        if path.len() > 300 {
            return;
        }
        match &stmt.kind {
            StmtKind::Label(label) => {
                self.grow_labels(*label);
                self.source_labels[label.index()].path = path.clone();
            }
            StmtKind::Block(block) => self.labels_in_block(block, path),
            StmtKind::If { then, otherwise, .. } => {
                self.labels_in(then, path);
                if let Some(otherwise) = otherwise {
                    self.labels_in(otherwise, path);
                }
            }
            StmtKind::Loop { body, .. } | StmtKind::Switch { body, .. } => self.labels_in(body, path),
            StmtKind::Try { body, handlers } => {
                self.labels_in_block(body, path);
                for handler in handlers {
                    self.labels_in_block(&handler.body, path);
                }
            }
            StmtKind::Expr(_)
            | StmtKind::Declare { .. }
            | StmtKind::DeclareVla { .. }
            | StmtKind::DeclareConsole { .. }
            | StmtKind::InitMember { .. }
            | StmtKind::InitStatic(_)
            | StmtKind::Goto(_)
            | StmtKind::GotoComputed(_)
            | StmtKind::Break
            | StmtKind::Continue
            | StmtKind::Return { .. }
            | StmtKind::Empty => {}
        }
    }

    fn grow_labels(&mut self, id: LabelId) {
        while self.source_labels.len() <= id.index() {
            let label = self.label();
            self.source_labels.push(SourceLabel {
                label,
                due: None,
                path: Vec::new(),
            });
        }
    }

    pub(super) fn source_label(&mut self, id: LabelId) -> Label {
        self.grow_labels(id);
        self.source_labels[id.index()].label
    }

    /// Lowers the function of a console line: it runs in the paused frame and leaves its variables there.
    pub(super) fn fragment(&mut self, func: &'a hir::Func) {
        let FuncBody::Defined { body, end } = &func.body else {
            self.emit(Op::RetVoid);
            return;
        };
        self.function(func, body, *end);
    }
}
