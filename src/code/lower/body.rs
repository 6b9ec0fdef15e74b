//! The body under construction: ops, registers, labels, the frame, and the cleanups that are due.
//!
//! Jump targets are *labels* until [`Build::finish`] replaces them by positions. Registers follow a stack discipline:
//! whoever takes a mark gives back everything above it.

use std::rc::Rc;

use super::Cx;
use super::cleanup::{Cleanup, Due};
use super::shape::{self, Class};
use crate::code::op::{Op, Pc, Reg, Slot};
use crate::code::{Abi, Body, Catch, Pad, ScopeId, Special, StepInfo, StepKind, SwitchTable};
use crate::front::hir::{self, FuncId, LocalId};
use crate::front::ty::Ty;
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
    pub(super) last_label: usize,
    pub(super) due: Vec<Due>,
    pub(super) next_due: u32,
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
    /// The order of the next call's arguments.
    pub(super) order: Order,
    /// The place that gets the result of the call about to be made, and where its address goes: found behind the
    /// arguments.
    pub(super) late_place: Option<(hir::Place, Reg)>,
    /// Holds the address of the variadic arguments.
    pub(super) variadic: Option<Reg>,
    /// Holds the address of the caught object.
    pub(super) exception: Option<Reg>,
    /// Nesting of expressions, bounded.
    pub(super) depth: u32,
    /// Trampolines of nested functions in this frame.
    pub(super) trampolines: Vec<(FuncId, Slot)>,
}

/// In which order a call's arguments are evaluated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Order {
    /// As gcc does it for this function.
    Usual,
    /// A constructor's arguments in braces.
    FirstToLast,
    /// A constructor's arguments in parentheses; `this` is not among them.
    LastToFirst,
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
            frame_align: 16,
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
            order: Order::Usual,
            late_place: None,
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

    /// A landing pad begins here: for exceptions thrown between `start` and here.
    pub(super) fn landing_pad(&mut self, start: Label, catches: Vec<u32>) {
        let target = self.here();
        self.body.pads.push(Pad {
            start: start.pc(),
            end: target.pc(),
            target: target.pc(),
            catches,
        });
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

    /// The data model's facts.
    pub(super) fn abi(&self) -> &'static Abi {
        self.cx.program.abi
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
