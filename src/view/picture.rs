//! The picture of one moment: a [`Painter`] walks over what the viewport shows and fills the plain structs.
//!
//! ```text
//! stack.rs    frames and their slots        heap.rs     blocks and what lies in them
//! value.rs    a typed stretch of memory     content.rs  of which type a block is, and whether it is lost
//! globals.rs  globals, string literals      arrows.rs   what each pointer word leads to
//! ```
//! The cost follows what is shown: everything that could be long has a limit.

use super::arrows::Arrow;
use super::{
    PlaceView, SegmentView, Snapshot, ValueView, VariableView, Viewport, arrows, changed, globals, heap, stack,
};
use crate::front::ty::QualTy;
use crate::memory::{Addr, AllocId, SegmentKind};
use crate::report::names::Names;
use crate::report::spell::Speller;
use crate::source::{SourceMap, Span};
use crate::vm::Machine;
use crate::vm::event::Event;

/// Cells spelled out in one picture, at most.
const MOST_CELLS: u32 = 40_000;
/// Arrows in one picture, at most.
const MOST_ARROWS: usize = 4_000;

/// What the last step did: the machine before it, and its events.
#[derive(Debug)]
pub struct LastStep {
    /// It stands before the step.
    pub before: Machine,
    /// What happened in it.
    pub events: Vec<Event>,
}

/// Looks at one machine and collects what the picture needs.
#[derive(Debug)]
pub(super) struct Painter<'a> {
    /// The machine with the learner's names.
    pub names: Names<'a>,
    /// Reads values.
    pub speller: Speller<'a>,
    /// For lines and columns.
    pub sources: &'a SourceMap,
    /// What is shown, in what detail.
    pub viewport: &'a Viewport,
    /// Cells that may still be spelled out.
    pub cells_left: u32,
    /// At most this many cells of one array.
    pub max_cells: u64,
    /// Pointer words seen so far.
    pub arrows: Vec<Arrow>,
    /// Read-only regions that something shown points to.
    pub literals: crate::ordered::OrderedSet<AllocId>,
}

impl<'a> Painter<'a> {
    fn new(names: Names<'a>, sources: &'a SourceMap, viewport: &'a Viewport) -> Painter<'a> {
        Painter {
            names,
            speller: names.speller(),
            sources,
            viewport,
            cells_left: MOST_CELLS,
            max_cells: u64::from(viewport.max_cells),
            arrows: Vec::new(),
            literals: crate::ordered::OrderedSet::new(),
        }
    }

    /// The machine.
    pub(super) fn machine(&self) -> &'a Machine {
        self.names.machine
    }

    /// Bytes of a pointer.
    pub(super) fn word(&self) -> u64 {
        self.machine().program().types.model.pointer_size()
    }

    /// Adds the arrow of a pointer word.
    pub(super) fn arrow(&mut self, arrow: Arrow) {
        if self.arrows.len() < MOST_ARROWS {
            self.arrows.push(arrow);
        }
    }
}

/// The picture of the machine in `names`; what only the recording knows (steps, stop, output) is left empty.
pub fn picture(names: Names<'_>, sources: &SourceMap, viewport: &Viewport, last: Option<&LastStep>) -> Snapshot {
    let mut painter = Painter::new(names, sources, viewport);
    let machine = names.machine;
    let (frames, frame_count) = stack::frames(&mut painter);
    let globals: Vec<VariableView> = globals::globals(&mut painter);
    let heap = heap::heap(&mut painter, last.map(|last| &last.before));
    let strings = globals::strings(&mut painter);
    let frame = machine.frames().last();
    let next = machine.next_step();
    let previous = last.and_then(|last| last.before.next_step());
    Snapshot {
        next: next.and_then(|step| place(sources, step.span)),
        previous: previous.and_then(|step| place(sources, step.span)),
        frames,
        frame_count,
        globals,
        strings,
        heap,
        arrows: arrows::columns(&painter.arrows),
        changed: last.map_or_else(Vec::new, |last| changed::columns(machine, &last.events)),
        segments: segments(machine),
        rsp: frame.map_or(0, |frame| frame.rsp),
        rbp: frame.map_or(0, |frame| frame.rbp),
        stack_register: machine.program().abi.stack_register.to_owned(),
        frame_register: machine.program().abi.frame_register.to_owned(),
        ..Snapshot::empty()
    }
}

/// One object with its members or elements, as the console shows it.
pub fn object(names: Names<'_>, sources: &SourceMap, viewport: &Viewport, ty: QualTy, addr: Addr) -> ValueView {
    let mut painter = Painter::new(names, sources, viewport);
    painter.variable("", ty, addr, true).value
}

/// A stretch of source in lines and columns; `None` when the file is not known.
pub fn place(sources: &SourceMap, span: Span) -> Option<PlaceView> {
    if span.file.0 as usize >= sources.files().count() {
        return None;
    }
    let (start, end) = (sources.line_col(span), sources.end_line_col(span));
    Some(PlaceView {
        file: sources.file(span.file).name.clone(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    })
}

fn segments(machine: &Machine) -> Vec<SegmentView> {
    let segments = machine.memory().segments().iter();
    segments
        .map(|segment| SegmentView {
            kind: match segment.kind {
                SegmentKind::Text => "text",
                SegmentKind::Rodata => "rodata",
                SegmentKind::Data => "data",
                SegmentKind::Bss => "bss",
                SegmentKind::Heap => "heap",
                SegmentKind::Mmap => "mmap",
                SegmentKind::Stack => "stack",
            },
            start: segment.range.start.0,
            end: segment.range.end.0,
        })
        .collect()
}
