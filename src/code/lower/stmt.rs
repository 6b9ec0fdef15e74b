//! Statements: steps, jumps, scopes and their ends, handlers.

use super::body::{Breakable, Build, Label};
use super::cleanup::{Cleanup, Way};
use super::init::Share;
use super::place::{At, Loc};
use super::shape::Class;
use crate::code::op::{Op, Slot};
use crate::code::{ScopeId, StepKind, SwitchTable};
use crate::front::hir::{self, Block, FullExpr, Handler, Init, LabelId, LocalId, Stmt, StmtKind, SwitchCase};
use crate::front::ty::TyKind;
use crate::source::Span;

/// What a `switch` says, apart from its value and body.
struct Cases<'s> {
    cases: &'s [SwitchCase],
    default: Option<LabelId>,
}

impl<'a> Build<'_, 'a> {
    // --- blocks and statements ---
    /// A block: its scope's cleanups run at its end.
    pub(super) fn block(&mut self, block: &Block) {
        let depth = self.due.len();
        let outer = self.scope;
        let mark = self.next_reg;
        self.block_inner(block);
        self.span = block.end;
        self.pop_to(depth);
        self.scope = outer;
        self.next_reg = mark;
    }

    pub(super) fn block_inner(&mut self, block: &Block) {
        self.scope = block.scope;
        self.due(Cleanup::Scope(block.scope));
        self.compound_literals(block.scope);
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
    }

    /// Compound literals live until the block around them ends, wherever in an expression they stand (C17 6.5.2.5).
    fn compound_literals(&mut self, scope: ScopeId) {
        let locals = self.func.map_or(&[][..], |func| &func.locals);
        for (index, local) in locals.iter().enumerate() {
            if local.scope == scope && local.kind == hir::LocalKind::Variable && local.name.starts_with('(') {
                let slot = self.slot(LocalId(index as u32));
                self.due(Cleanup::Dead(slot));
            }
        }
    }

    /// The block of a GNU statement expression.
    pub(super) fn stmt_expr(&mut self, block: &Block) {
        let flags = std::mem::take(&mut self.flags);
        let extended = std::mem::take(&mut self.extended);
        self.block(block);
        self.flags = flags;
        self.extended = extended;
    }

    /// One statement.
    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        if self.depth > 400 {
            self.unsupported("a statement nested this deeply");
            return;
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.span, stmt.span);
        self.stmt_kind(stmt);
        self.span = outer;
        self.depth -= 1;
    }

    fn stmt_kind(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Expr(full) => {
                self.step(stmt.span, StepKind::Expression);
                self.full(&full.temps, |this| this.drop_expr(&full.expr));
            }
            StmtKind::Declare { local, init, temps } => {
                self.step(stmt.span, StepKind::Declaration);
                self.declare(*local, init, temps);
            }
            StmtKind::DeclareVla { local, size } => {
                self.step(stmt.span, StepKind::Declaration);
                self.declare_vla(*local, size);
            }
            StmtKind::DeclareConsole { var, init, temps } => {
                self.step(stmt.span, StepKind::Declaration);
                self.declare_console(*var, init, temps);
            }
            StmtKind::InitMember {
                place,
                init,
                temps,
                destructor,
            } => {
                self.init_member(place, init, temps, *destructor, stmt.span);
            }
            StmtKind::InitStatic(global) => self.init_static(*global, stmt.span),
            StmtKind::Block(block) => self.block(block),
            StmtKind::If { cond, then, otherwise } => self.if_stmt(cond, then, otherwise.as_deref()),
            StmtKind::Loop {
                cond,
                test_first,
                step,
                body,
            } => {
                self.loop_stmt(cond.as_ref(), *test_first, step.as_ref(), body, stmt.span);
            }
            StmtKind::Switch {
                cond,
                cases,
                default,
                body,
            } => {
                self.switch(
                    cond,
                    &Cases {
                        cases,
                        default: *default,
                    },
                    body,
                );
            }
            StmtKind::Label(id) => {
                let label = self.source_label(*id);
                self.place_label(label);
                self.source_labels[id.index()].due = Some(self.due.iter().map(|due| due.id).collect());
            }
            StmtKind::Goto(id) => self.goto(*id, stmt.span),
            StmtKind::GotoComputed(full) => {
                self.step(stmt.span, StepKind::Jump);
                let mark = self.next_reg;
                let a = self.reg();
                self.full(&full.temps, |this| this.expr_into(&full.expr, a));
                self.emit(Op::JumpComputed { a });
                self.next_reg = mark;
            }
            StmtKind::Break => {
                self.step(stmt.span, StepKind::Jump);
                self.leave(self.breakables.last().map(|around| (around.depth, around.on_break)));
            }
            StmtKind::Continue => {
                self.step(stmt.span, StepKind::Jump);
                let around = self
                    .breakables
                    .iter()
                    .rev()
                    .find_map(|around| Some((around.depth, around.on_continue?)));
                self.leave(around);
            }
            StmtKind::Return { value, temps } => self.return_stmt(value.as_ref(), temps, stmt.span),
            StmtKind::Try { body, handlers } => self.try_stmt(body, handlers),
            StmtKind::Empty => {}
        }
    }

    fn leave(&mut self, target: Option<(usize, Label)>) {
        let Some((depth, label)) = target else {
            self.unsupported("a jump out of nothing");
            return;
        };
        self.clean_to(depth, Way::Leave);
        self.jump(label);
    }

    fn goto(&mut self, id: LabelId, span: Span) {
        self.step(span, StepKind::Jump);
        let label = self.source_label(id);
        let source = &self.source_labels[id.index()];
        let depth = match &source.due {
            Some(ids) => self.due.iter().zip(ids).take_while(|(due, id)| due.id == **id).count(),
            None => {
                let is_outside = |due: &super::cleanup::Due| match due.what {
                    Cleanup::Scope(scope) => !source.path.contains(&scope),
                    Cleanup::Dead(_)
                    | Cleanup::Destroy { .. }
                    | Cleanup::RestoreSp(_)
                    | Cleanup::EndCatch
                    | Cleanup::Unwind { .. } => false,
                };
                self.due.iter().position(is_outside).unwrap_or(self.due.len())
            }
        };
        self.clean_to(depth, Way::Leave);
        self.jump(label);
    }

    /// A full expression: its temporaries end behind it, the last made first.
    pub(super) fn full(&mut self, temps: &[LocalId], run: impl FnOnce(&mut Self)) {
        let mark = self.next_reg;
        let depth = self.due.len();
        let flags = std::mem::take(&mut self.flags);
        for local in temps {
            let dst = self.reg();
            self.emit(Op::Const { dst, bits: 0 });
            self.flags.push((*local, dst));
        }
        run(self);
        self.pop_to(depth);
        self.flags = flags;
        for what in std::mem::take(&mut self.extended) {
            self.due(what);
        }
        self.next_reg = mark;
    }

    // --- control ---
    fn condition(&mut self, cond: &FullExpr, target: Label, when: bool) {
        self.step(cond.expr.span, StepKind::Condition);
        if cond.temps.is_empty() {
            let depth = self.due.len();
            let mark = self.next_reg;
            self.branch(&cond.expr, target, when);
            // Hidden temporaries end on this way; on the other the frame or their next birth ends them.
            self.pop_to(depth);
            self.next_reg = mark;
            return;
        }
        let mark = self.next_reg;
        let a = self.reg();
        self.full(&cond.temps, |this| {
            let class = this.class(cond.expr.ty);
            this.expr_into(&cond.expr, a);
            if class.is_float() {
                this.truth(class, a, a);
            }
        });
        self.branch_on(a, target, when);
        self.next_reg = mark;
    }

    fn if_stmt(&mut self, cond: &FullExpr, then: &Stmt, otherwise: Option<&Stmt>) {
        let (no, end) = (self.label(), self.label());
        self.condition(cond, no, false);
        self.stmt(then);
        match otherwise {
            None => self.place_label(no),
            Some(otherwise) => {
                self.jump(end);
                self.place_label(no);
                self.stmt(otherwise);
            }
        }
        self.place_label(end);
    }

    /// ```text
    /// while, for:  jump test; again: body; continue: step; test: if cond goto again; end:
    /// do while:    again: body; continue: if cond goto again; end:
    /// ```
    fn loop_stmt(
        &mut self,
        cond: Option<&FullExpr>,
        test_first: bool,
        step: Option<&FullExpr>,
        body: &Stmt,
        span: Span,
    ) {
        let (again, on_continue, test, end) = (self.label(), self.label(), self.label(), self.label());
        if test_first && cond.is_some() {
            self.jump(test);
        }
        self.place_label(again);
        let steps = self.body.steps.len();
        self.breakables.push(Breakable {
            on_break: end,
            on_continue: Some(on_continue),
            depth: self.due.len(),
        });
        self.stmt(body);
        self.breakables.pop();
        self.place_label(on_continue);
        if let Some(step) = step {
            self.step(step.expr.span, StepKind::Expression);
            let outer = std::mem::replace(&mut self.span, step.expr.span);
            self.full(&step.temps, |this| this.drop_expr(&step.expr));
            self.span = outer;
        }
        self.place_label(test);
        match cond {
            Some(cond) => self.condition(cond, again, true),
            None => {
                if self.body.steps.len() == steps {
                    // Every round passes a step: an empty endless loop can be stopped.
                    self.step(span, StepKind::Jump);
                }
                self.jump(again);
            }
        }
        self.place_label(end);
    }

    fn switch(&mut self, cond: &FullExpr, cases: &Cases<'_>, body: &Stmt) {
        self.step(cond.expr.span, StepKind::Condition);
        let end = self.label();
        let mark = self.next_reg;
        let a = self.reg();
        self.full(&cond.temps, |this| this.expr_into(&cond.expr, a));
        let mask = self.class(cond.expr.ty).width().mask();
        let default = match cases.default {
            Some(label) => self.source_label(label),
            None => end,
        };
        let mut ranges = Vec::new();
        for case in cases.cases {
            let target = self.source_label(case.label).pc();
            let (low, high) = (case.low as u64 & mask, case.high as u64 & mask);
            if case.low > case.high {
                continue;
            }
            if low <= high {
                ranges.push((low, high, target));
            } else {
                // From a negative number to a positive one: two ranges of register bits.
                ranges.push((low, mask, target));
                ranges.push((0, high, target));
            }
        }
        let table = self.switch_table(SwitchTable {
            ranges,
            default: default.pc(),
        });
        self.emit(Op::Switch { a, table });
        self.next_reg = mark;
        self.breakables.push(Breakable {
            on_break: end,
            on_continue: None,
            depth: self.due.len(),
        });
        self.stmt(body);
        self.breakables.pop();
        self.place_label(end);
    }

    fn return_stmt(&mut self, value: Option<&Init>, temps: &[LocalId], span: Span) {
        self.step(span, StepKind::Return);
        let ret = match self.func.map(|func| self.hir.types.kind(func.ty)) {
            Some(TyKind::Function(signature)) => signature.ret.ty,
            _ => self.hir.types.error(),
        };
        let mark = self.next_reg;
        let a = self.reg();
        let class = self.class(ret);
        if let Some(value) = value {
            let result = self.result;
            self.full(temps, |this| match (class, result) {
                (Class::Memory, Some(result)) => this.init(Loc::new(At::Mem(result, 0)), ret, value),
                (Class::Memory, None) => this.init_address(value, ret, Share::Allowed, a),
                (Class::Void, _) => {
                    if let Init::Expr(expr) = value {
                        this.drop_expr(expr);
                    }
                }
                _ => this.scalar_init(value, a),
            });
        }
        self.clean_to(0, Way::Return);
        if value.is_some() && class.is_scalar() {
            self.emit(Op::Ret { a });
        } else if class.is_scalar() {
            self.emit(Op::RetMissing);
        } else {
            self.emit(Op::RetVoid);
        }
        self.next_reg = mark;
    }

    // --- exceptions ---
    fn try_stmt(&mut self, body: &Block, handlers: &[Handler]) {
        let (after, start) = (self.label(), self.here());
        let born = self.body.ops.len();
        self.block(body);
        self.jump(after);
        let catches = handlers
            .iter()
            .map(|handler| self.catch(handler.ty))
            .collect::<Vec<_>>();
        self.landing_pad(start, catches.clone());
        self.end_lives(born);
        for (handler, catch) in handlers.iter().zip(catches) {
            self.handler(handler, catch, after);
        }
        self.emit(Op::Resume);
        self.place_label(after);
    }

    /// Locals of the guarded block that an exception left behind.
    fn end_lives(&mut self, since: usize) {
        let mut slots: Vec<Slot> = Vec::new();
        for op in self.body.ops.get(since..).unwrap_or(&[]) {
            if let Op::LocalBorn { slot } = op
                && !slots.contains(slot)
            {
                slots.push(*slot);
            }
        }
        for slot in slots.into_iter().rev() {
            self.emit(Op::LocalDead { slot });
        }
    }

    fn handler(&mut self, handler: &Handler, catch: u32, after: Label) {
        let next = self.label();
        self.span = handler.span;
        self.emit(Op::CatchTest {
            catch,
            target: next.pc(),
        });
        let mark = self.next_reg;
        let outer_scope = self.scope;
        let object = self.reg();
        self.emit(Op::BeginCatch { dst: object });
        let depth = self.due.len();
        self.due(Cleanup::EndCatch);
        let outer = self.exception.replace(object);
        self.scope = handler.body.scope;
        if let Some((local, init)) = &handler.param {
            self.step(handler.span, StepKind::Declaration);
            self.declare(*local, init, &[]);
        }
        self.block(&handler.body);
        self.pop_to(depth);
        self.exception = outer;
        self.scope = outer_scope;
        self.next_reg = mark;
        self.jump(after);
        self.place_label(next);
    }
}
