//! Of which type a block is: the heap itself does not say, but the pointers that lead to a block do.
//!
//! The search starts at the variables of visible frames and the globals, and goes on through the blocks found: so the
//! tenth node of a list is typed although only the ninth points to it. `void *` says nothing; a `char *` says little and
//! yields to any other pointer.

use std::collections::VecDeque;

use super::picture::Painter;
use super::value::vtable_at;
use crate::code::{StaticKind, StepKind};
use crate::front::ty::{ArrayLen, QualTy, RecordId, Ty, TyKind};
use crate::memory::{Addr, AllocId, Allocation, Life, Storage};
use crate::ordered::OrderedMap;
use crate::report::names::Names;
use crate::report::spell::Speller;
use crate::source::Span;
use crate::vm::Machine;

/// Values looked at, at most.
const MOST_VALUES: u32 = 8_000;
/// Frames looked at, at most, innermost first.
const MOST_FRAMES: usize = 256;
/// Elements of one array or block looked at, at most.
const MOST_ELEMENTS: u64 = 512;
/// Types deeper than this are not opened.
const DEEPEST: u32 = 24;

/// What a block holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// Objects of this type, one of them at this address.
    Array(QualTy, Addr),
    /// One object of a class, known by its vtable.
    Object(RecordId),
}

/// What the blocks of a picture hold, as far as it can be told.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    found: OrderedMap<AllocId, Shape>,
    /// What blocks hold that were allocated at a place: a block that lost its last pointer is like its siblings.
    by_place: OrderedMap<(u32, u32, u32), Option<QualTy>>,
}

impl Shapes {
    /// From the pointers there are now; for blocks of `shown` that none leads to, from those there were before the last
    /// step, and from what else was allocated at the same place.
    pub(super) fn of(painter: &Painter<'_>, before: Option<&Machine>, shown: &[AllocId]) -> Shapes {
        let mut shapes = Shapes {
            found: search(painter.names),
            by_place: OrderedMap::new(),
        };
        if shown.iter().all(|id| shapes.found.contains_key(id)) {
            return shapes;
        }
        if let Some(before) = before {
            let names = Names {
                machine: before,
                ..painter.names
            };
            for (id, shape) in search(names).into_entries() {
                shapes.found.or_insert(id, shape);
            }
        }
        for (id, shape) in shapes.found.entries() {
            if let (Shape::Array(of, _), Some(place)) = (shape, place(painter, *id)) {
                let known = shapes.by_place.or_insert(place, Some(*of));
                *known = known.filter(|known| known.ty == of.ty);
            }
        }
        shapes
    }

    /// What a live block holds.
    pub(super) fn shape(&self, painter: &Painter<'_>, id: AllocId, block: &Allocation) -> Option<Shape> {
        let known = self.found.get(&id).copied();
        known.or_else(|| {
            let place = place(painter, id)?;
            let of = match self.by_place.get(&place) {
                Some(sibling) => (*sibling)?,
                None => declared(painter, place)?,
            };
            let size = painter.speller.size_of(of.ty);
            (0 < size && size <= block.range.size()).then_some(Shape::Array(of, block.range.start))
        })
    }
}

/// Where a block was allocated: file, start, end.
fn place(painter: &Painter<'_>, id: AllocId) -> Option<(u32, u32, u32)> {
    let machine = painter.machine();
    let span = machine.site(machine.memory().allocation(id)?.born).span?;
    Some((span.file.0, span.start, span.end))
}

/// What the pointer leads to in whose declaration the allocation is written: `int *p = malloc(12);`
fn declared(painter: &Painter<'_>, (file, start, end): (u32, u32, u32)) -> Option<QualTy> {
    let holds = |span: Span| span.file.0 == file && span.start <= start && end <= span.end;
    let bodies = &painter.machine().program().bodies;
    bodies.iter().filter(|body| !body.is_library).find_map(|body| {
        let mut steps = body.steps.iter();
        let step = steps.find(|step| step.kind == StepKind::Declaration && holds(step.span))?;
        let before = |span: Span| span.file.0 == file && step.span.start <= span.start && span.start < start;
        let locals = body
            .locals
            .iter()
            .filter(|local| !local.name.is_empty() && before(local.span));
        let last = locals.max_by_key(|local| local.span.start)?;
        Some(painter.speller.pointee(last.ty.ty)?.ty.into())
    })
}

/// The types of the blocks that pointers lead to.
fn search(names: Names<'_>) -> OrderedMap<AllocId, Shape> {
    let mut search = Search {
        machine: names.machine,
        speller: names.speller(),
        found: OrderedMap::new(),
        queue: VecDeque::new(),
        left: MOST_VALUES,
    };
    let frames = names.machine.frames().len();
    for index in (frames.saturating_sub(MOST_FRAMES)..frames).rev() {
        for at in names.locals(index) {
            if at.is_alive && !at.local.by_reference {
                search.look(at.local.ty, at.range.start, 0);
            }
        }
    }
    for object in &names.machine.program().statics {
        if matches!(object.kind, StaticKind::Global(_))
            && let Some(ty) = object.ty
        {
            search.look(ty, object.range.start, 0);
        }
    }
    while let Some(id) = search.queue.pop_front() {
        search.open(id);
    }
    search.found
}

struct Search<'a> {
    machine: &'a Machine,
    speller: Speller<'a>,
    found: OrderedMap<AllocId, Shape>,
    queue: VecDeque<AllocId>,
    left: u32,
}

impl Search<'_> {
    /// Looks for pointers in an object.
    fn look(&mut self, ty: QualTy, addr: Addr, depth: u32) {
        if self.left == 0 || depth > DEEPEST {
            return;
        }
        match self.speller.kind(ty.ty) {
            TyKind::Pointer(to) | TyKind::LvalueRef(to) | TyKind::RvalueRef(to) => {
                self.left -= 1;
                self.follow(*to, addr);
            }
            TyKind::Array(of, ArrayLen::Fixed(count)) => self.elements(*of, addr, *count, depth),
            TyKind::Record(id) => self.members(*id, addr, depth),
            _ => {}
        }
    }

    fn elements(&mut self, of: QualTy, addr: Addr, count: u64, depth: u32) {
        if !self.may_hold_pointers(of.ty) {
            return;
        }
        let size = self.speller.size_of(of.ty);
        for index in 0..count.min(MOST_ELEMENTS) {
            self.look(of, Addr(addr.0.wrapping_add(index * size)), depth + 1);
        }
    }

    fn may_hold_pointers(&self, ty: Ty) -> bool {
        let kind = self.speller.kind(ty);
        matches!(
            kind,
            TyKind::Pointer(_) | TyKind::LvalueRef(_) | TyKind::RvalueRef(_) | TyKind::Array(..) | TyKind::Record(_)
        )
    }

    fn members(&mut self, id: RecordId, addr: Addr, depth: u32) {
        let record = self.machine.program().types.record(id);
        self.left = self.left.saturating_sub(1);
        for base in &record.bases {
            if self.left > 0 && depth < DEEPEST {
                self.members(base.record, addr.offset(base.offset as i64), depth + 1);
            }
        }
        for field in record.fields.iter().filter(|field| field.bits.is_none()) {
            self.look(field.ty, addr.offset(field.offset as i64), depth + 1);
        }
    }

    /// A pointer at `addr` to something of type `to`.
    fn follow(&mut self, to: QualTy, addr: Addr) {
        let memory = self.machine.memory();
        let value = self.speller.pointer_at(addr);
        let Some(id) = value.prov.id().filter(|_| value.undef == 0) else {
            return;
        };
        let Some(block) = memory.allocation(id) else { return };
        let is_block = block.life == Life::Live && matches!(block.storage, Storage::Allocated(_));
        let size = self.speller.size_of(to.ty);
        if !is_block || size == 0 || size > block.range.size() {
            return;
        }
        let shape = self.shape(to, value.addr(), block);
        let is_better = match self.found.get(&id) {
            None => true,
            Some(Shape::Array(known, _)) => self.says_little(known.ty) && !self.says_little(to.ty),
            Some(Shape::Object(_)) => false,
        };
        if is_better {
            self.found.insert(id, shape);
            self.queue.push_back(id);
        }
    }

    fn says_little(&self, ty: Ty) -> bool {
        self.speller.size_of(ty) == 1 && !matches!(self.speller.kind(ty), TyKind::Record(_))
    }

    /// An object with virtual functions says itself what it is.
    fn shape(&self, to: QualTy, at: Addr, block: &Allocation) -> Shape {
        let program = self.machine.program();
        if let TyKind::Record(id) = self.speller.kind(to.ty)
            && program.types.record(*id).vptr.is_some()
        {
            let table = self.speller.pointer_at(block.range.start);
            if table.undef == 0
                && let Some((_, class)) = vtable_at(program, table.addr())
                && class != *id
                && program.types.record(class).size == block.range.size()
            {
                return Shape::Object(class);
            }
        }
        // `const` is the pointer's view, not the block's.
        Shape::Array(to.ty.into(), at)
    }

    /// Looks into a block that was found.
    fn open(&mut self, id: AllocId) {
        let Some(block) = self.machine.memory().allocation(id) else {
            return;
        };
        let range = block.range;
        match self.found.get(&id).copied() {
            Some(Shape::Array(of, at)) => {
                let size = self.speller.size_of(of.ty).max(1);
                let start = first_element(range.start, at, size);
                self.elements(of, start, range.end.0.saturating_sub(start.0) / size, 0);
            }
            Some(Shape::Object(class)) => self.members(class, range.start, 0),
            None => {}
        }
    }
}

/// Where the first whole element lies when one lies at `at`: a `new[]` with destructors has its count before it.
pub(super) fn first_element(start: Addr, at: Addr, size: u64) -> Addr {
    Addr(start.0 + at.0.wrapping_sub(start.0) % size.max(1))
}
