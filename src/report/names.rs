//! The learner's names for addresses: `count`, `numbers[2]`, `head->next`.

use super::spell::Speller;
use crate::code::{Body, LocalDebug, Slot, StaticKind};
use crate::front::Dialect;
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::memory::{Addr, AddrRange, AllocId, Storage};
use crate::vm::{Frame, Machine};

/// Bodies of console lines that have declared variables: by index of the frame in [`Machine::frames`].
#[derive(Clone, Debug, Default)]
pub struct LineScopes {
    entries: Vec<(usize, u64, crate::code::BodyId)>,
}

impl LineScopes {
    /// Remembers a line's body for the frame it ran in.
    pub fn push(&mut self, frame: usize, entered: u64, body: crate::code::BodyId) {
        self.entries.push((frame, entered, body));
    }

    /// The body that knows a frame's variables: its own, or that of the last console line in it. Lines that were typed
    /// after the moment of this machine are not among its `bodies`.
    pub fn body_of(&self, index: usize, frame: &Frame, bodies: usize) -> crate::code::BodyId {
        let line = self
            .entries
            .iter()
            .rev()
            .find(|(at, entered, body)| *at == index && *entered == frame.entered && body.index() < bodies);
        line.map_or(frame.body, |entry| entry.2)
    }
}

/// A machine looked at with the learner's names.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// The machine.
    pub machine: &'a Machine,
    /// Its language.
    pub dialect: Dialect,
    /// Variables that console lines declared.
    pub lines: &'a LineScopes,
}

/// A variable of a frame.
#[derive(Clone, Copy, Debug)]
pub struct LocalAt<'a> {
    /// Index of the frame in [`Machine::frames`].
    pub frame: usize,
    /// What is known of it.
    pub local: &'a LocalDebug,
    /// Where it lies.
    pub range: AddrRange,
    /// Its declaration has been passed and its block not ended.
    pub is_alive: bool,
}

impl<'a> Names<'a> {
    /// To read values.
    pub fn speller(&self) -> Speller<'a> {
        Speller {
            memory: self.machine.memory(),
            program: self.machine.program(),
            dialect: self.dialect,
        }
    }

    /// The body with a frame's variables.
    pub fn body(&self, index: usize, frame: &Frame) -> &'a Body {
        let program = self.machine.program();
        program.body(self.lines.body_of(index, frame, program.bodies.len()))
    }

    /// Every variable of a frame, named or not.
    pub fn locals(&self, index: usize) -> Vec<LocalAt<'a>> {
        let Some(frame) = self.machine.frames().get(index) else {
            return Vec::new();
        };
        let body = self.body(index, frame);
        let own = self.machine.program().body(frame.body).locals.len();
        let step = self.step_in(index);
        let place = |(slot, local): (usize, &'a LocalDebug)| {
            let start = Addr(frame.rbp.wrapping_add_signed(i64::from(local.offset)));
            let declared = slot >= own;
            LocalAt {
                frame: index,
                local,
                range: AddrRange::new(start, u64::from(local.size)),
                is_alive: declared || self.is_alive(index, body, slot, local, step),
            }
        };
        body.locals.iter().enumerate().map(place).collect()
    }

    fn step_in(&self, index: usize) -> Option<crate::code::StepInfo> {
        let frame = self.machine.frames().get(index)?;
        if index + 1 == self.machine.frames().len()
            && let Some(next) = self.machine.next_step()
        {
            return Some(next);
        }
        self.machine.step_of(frame)
    }

    fn is_alive(
        &self,
        index: usize,
        body: &Body,
        slot: usize,
        local: &LocalDebug,
        step: Option<crate::code::StepInfo>,
    ) -> bool {
        if local.tracked {
            return self.machine.local_region(index, Slot(slot as u32)).is_some();
        }
        if local.kind == crate::code::LocalKind::Param {
            return true;
        }
        step.is_some_and(|step| {
            body.scope_contains(local.scope, step.scope)
                && local.span.file == step.span.file
                && local.span.start < step.span.start
        })
    }

    /// The name of what lies at an address, in the innermost frames first; with its type when the size fits one.
    pub fn name_of(&self, range: AddrRange) -> Option<(String, QualTy)> {
        let frames = self.machine.frames().len();
        for index in (frames.saturating_sub(8)..frames).rev() {
            for at in self.locals(index) {
                if !at.local.name.is_empty() && at.is_alive && at.range.contains(range.start) && !at.local.by_reference
                {
                    return self.path(at.local.name.to_string(), at.local.ty, at.range.start, range);
                }
            }
        }
        self.global_name(range).or_else(|| self.block_name(range))
    }

    fn global_name(&self, range: AddrRange) -> Option<(String, QualTy)> {
        let program = self.machine.program();
        let object = program
            .statics
            .iter()
            .find(|object| matches!(object.kind, StaticKind::Global(_)) && object.range.contains(range.start))?;
        self.path(object.name.to_string(), object.ty?, object.range.start, range)
    }

    /// Through a pointer variable of a visible frame that leads to the block: `p[2]`, `head->value`.
    fn block_name(&self, range: AddrRange) -> Option<(String, QualTy)> {
        let id = self.machine.memory().region_around(range.start)?;
        let (name, pointee, start) = self.pointer_to(id)?;
        let speller = self.speller();
        let size = speller.size_of(pointee.ty);
        let offset = range.start.0.checked_sub(start.0)?;
        if size == 0 {
            return None;
        }
        let index = offset / size;
        let element = Addr(start.0 + index * size);
        let is_record = matches!(speller.kind(pointee.ty), TyKind::Record(_));
        if is_record && index == 0 {
            let (path, ty) = self.path(String::new(), pointee, element, range)?;
            let name = match path.trim_start_matches('.') {
                "" => format!("*{name}"),
                path => format!("{name}->{path}"),
            };
            return Some((name, ty));
        }
        self.path(format!("{name}[{index}]"), pointee, element, range)
    }

    /// A pointer variable that leads to the region: its name, the type it points to, where it points.
    pub fn pointer_to(&self, id: AllocId) -> Option<(String, QualTy, Addr)> {
        let speller = self.speller();
        let frames = self.machine.frames().len();
        let leads = |ty: QualTy, addr: Addr| {
            let pointee = speller.pointee(ty.ty)?;
            let value = speller.pointer_at(addr);
            let usable = speller.size_of(pointee.ty) > 0 && value.prov.id() == Some(id) && value.undef == 0;
            usable.then_some((pointee, value.addr()))
        };
        let mut this = None;
        for index in (frames.saturating_sub(8)..frames).rev() {
            for at in self.locals(index) {
                if !at.local.name.is_empty()
                    && at.is_alive
                    && let Some((pointee, start)) = leads(at.local.ty, at.range.start)
                {
                    let found = (at.local.name.to_string(), pointee, start);
                    // The caller's name for the object says more than `this`.
                    if &*at.local.name != "this" {
                        return Some(found);
                    }
                    this.get_or_insert(found);
                }
            }
        }
        if this.is_some() {
            return this;
        }
        let globals = self.machine.program().statics.iter();
        globals
            .filter(|object| matches!(object.kind, StaticKind::Global(_)) && !object.is_library)
            .find_map(|object| {
                let (pointee, start) = leads(object.ty?, object.range.start)?;
                Some((object.name.to_string(), pointee, start))
            })
    }

    /// Goes down into members and elements until the range fits.
    fn path(&self, mut name: String, mut ty: QualTy, mut start: Addr, range: AddrRange) -> Option<(String, QualTy)> {
        let speller = self.speller();
        for _ in 0..32 {
            let size = speller.size_of(ty.ty);
            // A record of one member is named by its member: `p->value`, not `*p`.
            let wraps = self
                .only_member(ty.ty)
                .is_some_and(|member| speller.size_of(member.ty) == size);
            if start == range.start && (size <= range.size() || is_scalar(&speller, ty.ty)) && !wraps {
                return Some((name, ty));
            }
            let offset = range.start.0.checked_sub(start.0)?;
            match speller.kind(ty.ty) {
                TyKind::Array(of, ArrayLen::Fixed(_)) => {
                    let step = speller.size_of(of.ty).max(1);
                    let index = offset / step;
                    name = format!("{name}[{index}]");
                    start = Addr(start.0 + index * step);
                    ty = *of;
                }
                TyKind::Record(id) => {
                    let record = self.machine.program().types.record(*id);
                    let inside = |at: u64, size: u64| at <= offset && offset < at + size.max(1);
                    let field = record
                        .fields
                        .iter()
                        .find(|field| inside(field.offset, speller.size_of(field.ty.ty)));
                    let Some(field) = field else {
                        let base = record
                            .bases
                            .iter()
                            .find(|base| inside(base.offset, self.machine.program().types.record(base.record).size));
                        // The vptr, padding, or a base's member that has no name of its own here.
                        return base.map(|_| (name, ty));
                    };
                    if let Some(field_name) = &field.name {
                        name = format!("{name}.{field_name}");
                    }
                    start = Addr(start.0 + field.offset);
                    ty = field.ty;
                }
                _ => return Some((name, ty)),
            }
        }
        None
    }

    /// The type of a record's member when it has one only.
    fn only_member(&self, ty: Ty) -> Option<QualTy> {
        let TyKind::Record(id) = self.machine.program().types.kind(ty) else {
            return None;
        };
        let record = self.machine.program().types.record(*id);
        match record.fields.as_slice() {
            [only] if record.bases.is_empty() => Some(only.ty),
            _ => None,
        }
    }

    /// How a region is named in a sentence: its sort (`heap`, `local` ...) and its name (`none` without one).
    pub fn region(&self, id: AllocId) -> (&'static str, String, u64) {
        let Some(allocation) = self.machine.memory().allocation(id) else {
            return ("local", self.forgotten_local(id), 0);
        };
        let size = allocation.range.size();
        match allocation.storage {
            Storage::Allocated(_) => {
                let name = self.pointer_to(id).map_or_else(|| "none".to_owned(), |found| found.0);
                ("heap", name, size)
            }
            Storage::Automatic => ("local", self.local_name(id, allocation.range), size),
            Storage::Temporary => ("temporary", "none".to_owned(), size),
            Storage::Static | Storage::ReadOnly | Storage::Code => {
                let program = self.machine.program();
                let object = program.statics.iter().find(|object| object.range == allocation.range);
                let kind = object.map(|object| object.kind);
                let name = object.map_or_else(|| "none".to_owned(), |object| object.name.to_string());
                match kind {
                    Some(StaticKind::String(_)) => ("string", "none".to_owned(), size),
                    Some(StaticKind::Func(_)) => ("code", name, size),
                    _ => ("global", name, size),
                }
            }
        }
    }

    fn forgotten_local(&self, _id: AllocId) -> String {
        "?".to_owned()
    }

    /// A local's name by its region; also of one that is dead, through the place of its birth.
    fn local_name(&self, id: AllocId, range: AddrRange) -> String {
        let frames = self.machine.frames().len();
        for index in (0..frames).rev() {
            for (slot, at) in self.locals(index).iter().enumerate() {
                let region = self.machine.local_region(index, Slot(slot as u32));
                if region == Some(id) || (at.range == range && !at.local.name.is_empty() && region.is_none()) {
                    return at.local.name.to_string();
                }
            }
        }
        self.name_at_birth(id).unwrap_or_else(|| "?".to_owned())
    }

    fn name_at_birth(&self, id: AllocId) -> Option<String> {
        let allocation = self.machine.memory().allocation(id)?;
        let birth = self.machine.site(allocation.born).span?;
        let size = allocation.range.size();
        let bodies = self.machine.program().bodies.iter();
        let locals = bodies
            .filter(|body| body.span.is_some_and(|span| span.file == birth.file))
            .flat_map(|body| &body.locals);
        locals
            .filter(|local| !local.name.is_empty() && u64::from(local.size) == size && local.span.file == birth.file)
            .find(|local| birth.start <= local.span.start && local.span.end <= birth.end)
            .map(|local| local.name.to_string())
    }
}

fn is_scalar(speller: &Speller, ty: Ty) -> bool {
    !matches!(speller.kind(ty), TyKind::Array(..) | TyKind::Record(_))
}
