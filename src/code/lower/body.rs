//! The body under construction: ops, registers, labels, the frame, and the cleanups that are due.
//!
//! Jump targets are *labels* until [`Build::finish`] replaces them by positions. Registers follow a stack discipline:
//! whoever takes a mark gives back everything above it.

use std::rc::Rc;

use super::Cx;
use super::shape::{self, Class};
use crate::code::op::{Op, Pc, Reg, Slot};
use crate::code::{
    Abi, Body, BodyId, Catch, LocalDebug, LocalKind, Pad, ScopeDebug, ScopeId, Special, StepInfo, StepKind, SwitchTable,
};
use crate::front::hir::{self, FuncId, LocalId};
use crate::front::ty::{QualTy, Ty, TyKind};
use crate::memory::{Addr, Width};
use crate::ordered::sort_by_key;
use crate::source::Span;

/// A variadic argument of a call through a pointer: its place in the row and in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extra {
    pub(super) index: usize,
    pub(super) ty: Ty,
    pub(super) slot: Slot,
    pub(super) offset: i32,
}

/// A position to be known later; stands in ops where a [`Pc`] will be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Label(pub(super) u32);

impl Label {
    /// As a jump target of an unfinished body.
    pub(super) fn pc(self) -> Pc {
        Pc(self.0)
    }
}

/// What must happen when control leaves a scope.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Cleanup {
    /// A scope begins here; nothing happens.
    Scope(ScopeId),
    /// A local's life ends.
    Dead(Slot),
    /// A destructor runs on a local (when the flag says that it was made).
    Destroy {
        slot: Slot,
        by_reference: bool,
        destructor: FuncId,
        flag: Option<Reg>,
        ty: Ty,
    },
    /// The stack pointer returns to where it was before a VLA.
    RestoreSp(Reg),
    /// A handler ends.
    EndCatch,
    /// When an exception leaves a constructor: the member whose address this register holds is destroyed.
    Unwind { object: Reg, destructor: FuncId, ty: Ty },
}

/// A cleanup that is due, and since where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Due {
    pub(super) id: u32,
    pub(super) since: Label,
    pub(super) what: Cleanup,
}

/// A loop or switch around.
#[derive(Clone, Copy, Debug)]
pub(super) struct Breakable {
    pub(super) on_break: Label,
    pub(super) on_continue: Option<Label>,
    pub(super) depth: usize,
}

/// A label of the source.
#[derive(Clone, Debug)]
pub(super) struct SourceLabel {
    pub(super) label: Label,
    /// Cleanups due there, once it has been reached.
    pub(super) due: Option<Vec<u32>>,
    /// Scopes around it.
    pub(super) path: Vec<ScopeId>,
}

/// A body under construction.
pub(super) struct Build<'c, 'a> {
    pub(super) cx: &'c mut Cx<'a>,
    pub(super) hir: &'a hir::Program,
    pub(super) func: Option<&'a hir::Func>,
    pub(super) body: Body,
    pub(super) has_steps: bool,
    pub(super) span: Span,
    pub(super) next_reg: u32,
    max_reg: u32,
    pub(super) slot_base: u32,
    pub(super) frame_used: u64,
    labels: Vec<Pc>,
    /// Where the last label was put.
    last_label: usize,
    pub(super) due: Vec<Due>,
    next_due: u32,
    pub(super) breakables: Vec<Breakable>,
    pub(super) source_labels: Vec<SourceLabel>,
    pub(super) scope: ScopeId,
    /// Cleanups of temporaries that outlive the running full expression: due when it ends.
    pub(super) extended: Vec<Cleanup>,
    /// Flags of the full expression's temporaries.
    pub(super) flags: Vec<(LocalId, Reg)>,
    /// Holds the address of the caller's result object.
    pub(super) result: Option<Reg>,
    /// The variable that is the result object.
    pub(super) result_slot: Option<Slot>,
    /// Where the call about to be made through a pointer keeps its variadic arguments.
    pub(super) pointer_extras: Vec<Extra>,
    /// Holds the address of the variadic arguments.
    pub(super) variadic: Option<Reg>,
    /// Holds the address of the caught object.
    pub(super) exception: Option<Reg>,
    /// Nesting of expressions, bounded.
    pub(super) depth: u32,
    /// Trampolines of nested functions in this frame.
    pub(super) trampolines: Vec<(FuncId, Slot)>,
}

impl<'c, 'a> Build<'c, 'a> {
    /// An empty body.
    pub(super) fn new(cx: &'c mut Cx<'a>, func: Option<&'a hir::Func>, id: Option<FuncId>, span: Span) -> Self {
        let hir = cx.hir;
        let body = Body {
            func: id,
            name: func.map_or_else(|| Rc::from("_start"), |func| func.name.clone()),
            ty: func.map(|func| func.ty),
            span: func.map(|func| func.span),
            is_library: func.is_some_and(|func| func.is_library),
            noexcept: func.is_some_and(|func| func.noexcept),
            special: func.map_or(Special::None, special),
            ops: Vec::new(),
            spans: Vec::new(),
            steps: Vec::new(),
            n_regs: 0,
            n_args: 0,
            variadic: false,
            frame_size: 0,
            args_size: 0,
            locals: Vec::new(),
            scopes: Vec::new(),
            pads: Vec::new(),
            catches: Vec::new(),
            switches: Vec::new(),
            call_sites: crate::ordered::OrderedMap::new(),
            console_slots: crate::ordered::OrderedMap::new(),
            names: Vec::new(),
            text: Addr::NULL,
            fragment_of: None,
        };
        Build {
            cx,
            hir,
            func,
            has_steps: !body.is_library,
            body,
            span,
            next_reg: 0,
            max_reg: 0,
            slot_base: 0,
            frame_used: 0,
            labels: Vec::new(),
            last_label: 0,
            due: Vec::new(),
            next_due: 0,
            breakables: Vec::new(),
            source_labels: Vec::new(),
            scope: ScopeId(0),
            extended: Vec::new(),
            flags: Vec::new(),
            result: None,
            result_slot: None,
            pointer_extras: Vec::new(),
            variadic: None,
            exception: None,
            depth: 0,
            trampolines: Vec::new(),
        }
    }

    // --- ops ---

    /// Appends an op.
    pub(super) fn emit(&mut self, op: Op) {
        self.body.ops.push(op);
        self.body.spans.push(self.span);
    }

    /// Appends "not supported".
    pub(super) fn unsupported(&mut self, name: &str) {
        let name = self.name(name);
        self.emit(Op::Unsupported { name });
    }

    /// Index of a name.
    pub(super) fn name(&mut self, name: &str) -> u32 {
        self.body.names.push(Rc::from(name));
        self.body.names.len() as u32 - 1
    }

    /// Begins a step, where the function has steps.
    pub(super) fn step(&mut self, span: Span, kind: StepKind) {
        if !self.has_steps {
            return;
        }
        let info = self.body.steps.len() as u32;
        self.body.steps.push(StepInfo {
            span,
            scope: self.scope,
            kind,
        });
        let outer = std::mem::replace(&mut self.span, span);
        self.emit(Op::Step { info });
        self.span = outer;
    }

    /// A constant in a new register.
    pub(super) fn constant(&mut self, bits: u64) -> Reg {
        let dst = self.reg();
        self.emit(Op::Const { dst, bits });
        dst
    }

    // --- registers ---

    /// A new register.
    pub(super) fn reg(&mut self) -> Reg {
        self.regs(1)
    }

    /// `count` new registers in a row; the first.
    pub(super) fn regs(&mut self, count: u32) -> Reg {
        let first = self.next_reg;
        self.next_reg += count;
        self.max_reg = self.max_reg.max(self.next_reg);
        Reg(first.min(u32::from(u16::MAX)) as u16)
    }

    // --- labels ---

    /// A label that is nowhere yet.
    pub(super) fn label(&mut self) -> Label {
        self.labels.push(Pc(u32::MAX));
        Label(self.labels.len() as u32 - 1)
    }

    /// Puts a label here.
    pub(super) fn place_label(&mut self, label: Label) {
        self.labels[label.0 as usize] = Pc(self.body.ops.len() as u32);
        self.last_label = self.body.ops.len();
    }

    /// Whether control can run into what is emitted next.
    pub(super) fn falls_off(&self) -> bool {
        let is_end = match self.body.ops.last() {
            Some(
                Op::Ret { .. }
                | Op::RetVoid
                | Op::RetMissing
                | Op::Jump { .. }
                | Op::JumpComputed { .. }
                | Op::Resume
                | Op::Throw { .. }
                | Op::Rethrow,
            ) => true,
            Some(_) | None => false,
        };
        !is_end || self.last_label == self.body.ops.len()
    }

    /// A label here.
    pub(super) fn here(&mut self) -> Label {
        let label = self.label();
        self.place_label(label);
        label
    }

    /// Jumps.
    pub(super) fn jump(&mut self, label: Label) {
        self.emit(Op::Jump { target: label.pc() });
    }

    // --- types ---

    pub(super) fn class(&self, ty: Ty) -> Class {
        shape::class(&self.hir.types, ty)
    }

    pub(super) fn size(&self, ty: Ty) -> u64 {
        shape::size_of(&self.hir.types, ty)
    }

    pub(super) fn pointer_width(&self) -> Width {
        shape::pointer_width(&self.hir.types)
    }

    // --- the frame ---

    /// The slot of a local of this function.
    pub(super) fn slot(&self, local: LocalId) -> Slot {
        Slot(self.slot_base + local.0)
    }

    /// The data model's facts.
    pub(super) fn abi(&self) -> &'static Abi {
        self.cx.program.abi
    }

    /// Bytes between the frame pointer and a multiple of 16.
    fn pushed(&self) -> u64 {
        self.abi().return_words() % 16
    }

    /// Room in the frame, as gcc -O0 takes it: downwards, aligned.
    pub(super) fn take_frame(&mut self, size: u64, align: u64) -> i32 {
        // What the call pushed lies above: on i386 that is half a stack alignment.
        let pushed = self.pushed();
        let end = self.frame_used.saturating_add(pushed).saturating_add(size);
        self.frame_used = (end.saturating_add(align - 1) & !(align - 1)) - pushed;
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

    // --- cleanups ---

    /// A cleanup is due from here on.
    pub(super) fn due(&mut self, what: Cleanup) {
        let last_label = self.last_label;
        let since = self.here();
        // Nothing jumps there.
        self.last_label = last_label;
        let id = self.next_due;
        self.next_due += 1;
        self.due.push(Due { id, since, what });
    }

    /// Control leaves everything above `depth` on this path; the cleanups stay due on others.
    pub(super) fn clean_to(&mut self, depth: usize, way: Way) {
        for at in (depth..self.due.len()).rev() {
            let what = self.due[at].what;
            self.clean(what, way);
        }
    }

    /// Control leaves everything above `depth` for good: emits the cleanups and their landing pads.
    pub(super) fn pop_to(&mut self, depth: usize) {
        let falls_off = self.falls_off();
        if falls_off {
            self.clean_to(depth, Way::Leave);
        }
        let needs_pads = self.due.iter().skip(depth).any(|due| needs_pad(due.what));
        if !needs_pads {
            self.due.truncate(depth);
            return;
        }
        let over = self.label();
        if falls_off {
            self.jump(over);
        }
        while self.due.len() > depth {
            let Some(due) = self.due.pop() else { break };
            if needs_pad(due.what) {
                let target = self.here();
                self.body.pads.push(Pad {
                    start: due.since.pc(),
                    end: target.pc(),
                    target: target.pc(),
                    catches: Vec::new(),
                });
                self.clean(due.what, Way::Unwind);
                self.emit(Op::Resume);
            }
        }
        self.place_label(over);
    }

    fn clean(&mut self, what: Cleanup, way: Way) {
        match what {
            Cleanup::Scope(_) => {}
            Cleanup::Dead(slot) => {
                if way != Way::Return {
                    self.emit(Op::LocalDead { slot });
                }
            }
            Cleanup::Destroy {
                slot,
                by_reference,
                destructor,
                flag,
                ty,
            } => {
                if way == Way::Return && self.result_slot == Some(slot) {
                    return;
                }
                let skip = self.label();
                if let Some(flag) = flag {
                    self.emit(Op::BranchZero {
                        a: flag,
                        target: skip.pc(),
                    });
                    self.emit(Op::Const { dst: flag, bits: 0 });
                }
                self.destroy_local(slot, by_reference, destructor, ty);
                self.place_label(skip);
            }
            Cleanup::RestoreSp(a) => {
                if way != Way::Return {
                    self.emit(Op::RestoreSp { a });
                }
            }
            Cleanup::EndCatch => self.emit(Op::EndCatch),
            Cleanup::Unwind { object, destructor, ty } => {
                if way == Way::Unwind {
                    self.destroy_value(object, ty, destructor);
                }
            }
        }
    }

    fn destroy_local(&mut self, slot: Slot, by_reference: bool, destructor: FuncId, ty: Ty) {
        let mark = self.next_reg;
        let object = self.reg();
        if by_reference {
            let offset = self.body.locals[slot.index()].offset;
            self.emit(Op::LoadLocal {
                dst: object,
                kind: crate::code::op::LoadKind::unsigned(self.pointer_width()),
                offset,
            });
        } else {
            self.emit(Op::AddrLocal {
                dst: object,
                slot,
                offset: 0,
            });
        }
        self.destroy_value(object, ty, destructor);
        self.next_reg = mark;
    }

    // --- the end ---

    /// Replaces labels by positions and hands the body over.
    pub(super) fn finish(mut self) -> Body {
        if self.max_reg >= u32::from(u16::MAX) {
            self.body.ops.clear();
            self.body.spans.clear();
            self.body.steps.clear();
            self.body.pads.clear();
            self.body.switches.clear();
            self.body.call_sites.clear();
            self.max_reg = 1;
            self.unsupported("an expression this large");
        }
        if self.body.ops.is_empty() {
            self.emit(Op::RetVoid);
        }
        let last = Pc(self.body.ops.len() as u32 - 1);
        let pushed = self.pushed();
        let labels = std::mem::take(&mut self.labels);
        let resolve = |pc: Pc| labels.get(pc.index()).copied().unwrap_or(last).min(Pc(last.0 + 1));
        let mut body = self.body;
        for op in &mut body.ops {
            if let Some(target) = target_mut(op) {
                *target = resolve(*target).min(last);
            }
        }
        for pad in &mut body.pads {
            *pad = Pad {
                start: resolve(pad.start),
                end: resolve(pad.end),
                target: resolve(pad.target).min(last),
                catches: std::mem::take(&mut pad.catches),
            };
        }
        body.pads.retain(|pad| pad.start < pad.end);
        for table in &mut body.switches {
            table.default = resolve(table.default).min(last);
            for range in &mut table.ranges {
                range.2 = resolve(range.2).min(last);
            }
            sort_by_key(&mut table.ranges, |range| *range);
        }
        body.n_regs = self.max_reg.max(1) as u16;
        let frame_size = (self.frame_used.saturating_add(pushed + 15) & !15) - pushed;
        body.frame_size = frame_size.min((1 << 30) - pushed) as u32;
        body
    }

    /// A jump table; positions are labels.
    pub(super) fn switch_table(&mut self, table: SwitchTable) -> u32 {
        self.body.switches.push(table);
        self.body.switches.len() as u32 - 1
    }

    /// A handler's type.
    pub(super) fn catch(&mut self, ty: Option<Ty>) -> u32 {
        self.body.catches.push(Catch { ty });
        self.body.catches.len() as u32 - 1
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

/// How control leaves a scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// By its end or a jump: lives of locals end.
    Leave,
    /// By a return: the machine ends all lives when the frame goes.
    Return,
    /// By an exception.
    Unwind,
}

fn needs_pad(what: Cleanup) -> bool {
    match what {
        Cleanup::Destroy { .. } | Cleanup::EndCatch | Cleanup::Unwind { .. } => true,
        Cleanup::Scope(_) | Cleanup::Dead(_) | Cleanup::RestoreSp(_) => false,
    }
}

fn special(func: &hir::Func) -> Special {
    if func.class.is_none() {
        return Special::None;
    }
    let mut parts = func.name.rsplit("::");
    let (Some(last), Some(class)) = (parts.next(), parts.next()) else {
        return Special::None;
    };
    let class = class.split('<').next().unwrap_or(class);
    if last.starts_with('~') {
        Special::Destructor
    } else if last.split('<').next() == Some(class) {
        Special::Constructor
    } else {
        Special::None
    }
}

/// The jump target in an op.
pub(super) fn target_mut(op: &mut Op) -> Option<&mut Pc> {
    match op {
        Op::Jump { target }
        | Op::BranchZero { target, .. }
        | Op::BranchNonZero { target, .. }
        | Op::BranchCmp { target, .. }
        | Op::BranchCmpImm { target, .. }
        | Op::AddrLabel { target, .. }
        | Op::CatchTest { target, .. } => Some(target),
        _ => None,
    }
}
