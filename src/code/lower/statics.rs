//! Objects of static storage duration: made when first mentioned, given addresses at the end.
//!
//! ```text
//! 0x555555555149  .text          functions in order, 3 bytes an op
//! 0x555555556004  .rodata        string literals, const globals
//! 0x555555557...  .data.rel.ro   vtables, up to the next page
//! 0x555555558010  .data          globals that do not start as zero, in order of definition
//!                 .bss           the others; then the guards of static locals
//! 0x555555559000  heap           the first page after .bss
//! ```

use std::rc::Rc;

use super::Cx;
use super::shape;
use crate::code::op::{Op, StaticId};
use crate::code::{
    BYTES_PER_OP, Body, BodyId, Builtin, CodeTarget, FuncId, GlobalId, Section, SectionLayout, Static, StaticKind,
    StrId,
};
use crate::front::hir::{FuncBody, GlobalInit};
use crate::front::ty::{QualTy, RecordId};
use crate::memory::{Addr, AddrRange};

const PAGE: u64 = 4096;
/// Bytes that console lines may fill with code and with data.
const CONSOLE: u64 = 64 << 10;

impl Cx<'_> {
    /// The static of a function, for its address.
    pub(super) fn func_static(&mut self, func: FuncId) -> StaticId {
        self.special_static(StaticKind::Func(func))
    }

    /// The static of a string literal.
    pub(super) fn string_static(&mut self, string: StrId) -> StaticId {
        self.special_static(StaticKind::String(string))
    }

    /// The static of a class's vtable.
    pub(super) fn vtable_static(&mut self, record: RecordId) -> StaticId {
        self.special_static(StaticKind::Vtable(record))
    }

    /// The static of a global; `None` when it is only declared.
    pub(super) fn global_static(&mut self, global: GlobalId) -> Option<StaticId> {
        let info = self.hir.globals.get(global.index())?;
        if info.is_extern {
            return None;
        }
        Some(self.special_static(StaticKind::Global(global)))
    }

    /// The static of this kind, made when new.
    pub(super) fn special_static(&mut self, kind: StaticKind) -> StaticId {
        if let Some(id) = self.statics.get(&kind) {
            return *id;
        }
        let id = StaticId(self.program.statics.len() as u32);
        self.statics.insert(kind, id);
        let made = self.describe(kind);
        self.program.statics.push(made);
        match kind {
            StaticKind::Func(func) => {
                set(&mut self.program.func_statics, func.index(), id);
                if matches!(
                    self.hir.funcs.get(func.index()).map(|f| &f.body),
                    Some(FuncBody::Defined { .. })
                ) {
                    self.body_of(func);
                }
            }
            StaticKind::Global(global) => {
                set(&mut self.program.global_statics, global.index(), id);
                self.fill_global(id, global);
            }
            StaticKind::Vtable(record) => self.fill_vtable(id, record),
            StaticKind::String(_) | StaticKind::Guard(_) => {}
        }
        id
    }

    /// Size (as a range from null), section and bytes; addresses come later.
    fn describe(&self, kind: StaticKind) -> Static {
        let pointer = self.hir.types.model.pointer_size();
        let blank = |name: Rc<str>, size: u64, section: Section, is_library: bool| Static {
            kind,
            name,
            range: AddrRange::new(Addr::NULL, size),
            section,
            bytes: Rc::from([]),
            relocs: Vec::new(),
            ty: None,
            is_library,
            span: None,
        };
        match kind {
            StaticKind::Func(func) => match self.hir.funcs.get(func.index()) {
                Some(info) => {
                    let is_builtin = matches!(info.body, FuncBody::Extern { .. });
                    let section = if info.is_library || is_builtin {
                        Section::LibraryText
                    } else {
                        Section::Text
                    };
                    blank(info.name.clone(), 16, section, info.is_library)
                }
                None => blank(Rc::from(""), 16, Section::LibraryText, true),
            },
            StaticKind::Global(global) => match self.hir.globals.get(global.index()) {
                Some(info) => Static {
                    ty: Some(info.ty),
                    span: Some(info.span),
                    ..blank(
                        info.name.clone(),
                        self.initialised_size(info.ty.ty, &info.init, 0, 0),
                        Section::Bss,
                        info.is_library,
                    )
                },
                None => blank(Rc::from(""), pointer, Section::Bss, true),
            },
            StaticKind::String(string) => match self.hir.strings.get(string.index()) {
                Some(data) => Static {
                    bytes: data.bytes.clone(),
                    ty: Some(QualTy::from(data.ty)),
                    ..blank(Rc::from(""), data.bytes.len() as u64, Section::Rodata, false)
                },
                None => blank(Rc::from(""), 1, Section::Rodata, false),
            },
            StaticKind::Vtable(record) => {
                let record = self.hir.types.record(record);
                let is_library = record
                    .vtable
                    .iter()
                    .all(|func| self.hir.funcs.get(func.index()).is_none_or(|info| info.is_library));
                let section = if is_library {
                    Section::LibraryText
                } else {
                    Section::DataRelRo
                };
                let name = Rc::from(format!("vtable for {}", record.name));
                blank(name, (2 + record.vtable.len() as u64) * pointer, section, is_library)
            }
            StaticKind::Guard(global) => {
                let info = self.hir.globals.get(global.index());
                let name = info.map_or_else(String::new, |info| format!("guard variable for {}", info.name));
                blank(
                    Rc::from(name),
                    8,
                    Section::Bss,
                    info.is_some_and(|info| info.is_library),
                )
            }
        }
    }

    fn fill_global(&mut self, id: StaticId, global: GlobalId) {
        let Some(info) = self.hir.globals.get(global.index()) else {
            return;
        };
        if !matches!(info.when, GlobalInit::Static { .. }) {
            return;
        }
        let is_const = info.ty.quals.is_const || self.has_const_elements(info.ty);
        match self.image(info.ty.ty, &info.init) {
            Some(image) => {
                let is_zero = image.relocs.is_empty() && image.bytes.iter().all(|byte| *byte == 0);
                let made = &mut self.program.statics[id.index()];
                made.section = match (is_const, is_zero) {
                    (true, _) if image.relocs.is_empty() => Section::Rodata,
                    (true, _) => Section::DataRelRo,
                    (false, true) => Section::Bss,
                    (false, false) => Section::Data,
                };
                if !is_zero {
                    made.bytes = image.bytes.into();
                    made.relocs = image.relocs;
                }
            }
            None => {
                self.program.statics[id.index()].section = Section::Data;
                self.computed.push(global);
            }
        }
    }

    fn has_const_elements(&self, ty: QualTy) -> bool {
        let mut at = ty;
        for _ in 0..64 {
            match self.hir.types.kind(at.ty) {
                crate::front::ty::TyKind::Array(elem, _) => at = *elem,
                _ => return at.quals.is_const,
            }
        }
        false
    }

    fn fill_vtable(&mut self, id: StaticId, record: RecordId) {
        let pointer = self.hir.types.model.pointer_size();
        let vtable = self.hir.types.record(record).vtable.clone();
        let mut relocs = Vec::new();
        for (index, func) in vtable.iter().enumerate() {
            relocs.push(((2 + index as u64) * pointer, self.func_static(*func), 0));
        }
        self.program.statics[id.index()].relocs = relocs;
    }

    fn align_of_static(&self, made: &Static) -> u64 {
        let word = self.program.abi.bytes();
        match made.kind {
            StaticKind::Func(_) => 1,
            StaticKind::Global(global) => self.hir.globals.get(global.index()).map_or(word, |info| {
                shape::variable_align(&self.hir.types, info.ty.ty, info.align, true)
            }),
            StaticKind::String(string) => self.hir.strings.get(string.index()).map_or(1, |data| {
                let size = data.bytes.len();
                let align = shape::align_of(&self.hir.types, data.ty).max(1);
                // gcc keeps long literals in .rodata.str1.8 (.str1.4 on i386).
                if size >= 32 { align.max(word) } else { align }
            }),
            StaticKind::Vtable(_) | StaticKind::Guard(_) => word,
        }
    }

    // --- addresses ---

    /// Gives every body and static its address, then finishes the ops that name globals.
    pub(super) fn place_all(&mut self, bodies: &mut [(BodyId, Body)]) {
        let abi = self.program.abi;
        let base = abi.text;
        let text_end = self.place_bodies(bodies, base + abi.first_function, false);
        let text_end = Addr(text_end).align_up(PAGE).0.max(base + PAGE);
        let strings = self.place_section(Section::Rodata, text_end + 4, Filter::Strings);
        let rodata_end = self.place_section(Section::Rodata, strings, Filter::Rest);
        let rodata_end = Addr(rodata_end).align_up(PAGE).0.max(text_end + PAGE);
        let relro_end = self.place_section(Section::DataRelRo, rodata_end, Filter::All);
        let relro_end = Addr(relro_end).align_up(PAGE).0.max(rodata_end + PAGE);
        let data_end = self.place_section(Section::Data, relro_end + abi.first_data, Filter::All);
        // `completed.0`, a byte of the C runtime, comes first in .bss.
        let bss_end = self.place_section(Section::Bss, data_end + 1, Filter::All);
        let heap = Addr(bss_end).align_up(PAGE);
        let (library, console) = (abi.library, abi.console);
        let library_end = self.place_bodies(bodies, library, true);
        let library_end = self.place_section(Section::LibraryText, library_end, Filter::All);
        let range = |start: u64, end: u64| AddrRange {
            start: Addr(start),
            end: Addr(end),
        };
        self.program.layout = SectionLayout {
            text: range(base, text_end),
            rodata: range(text_end, rodata_end),
            data_rel_ro: range(rodata_end, relro_end),
            data: range(relro_end, data_end),
            bss: range(data_end, bss_end),
            heap,
            library_text: range(library, Addr(library_end).align_up(PAGE).0.max(library + PAGE)),
            console_text: range(console, console + CONSOLE),
            console_data: range(console + CONSOLE, console + 2 * CONSOLE),
        };
        self.console_next = (console, console + CONSOLE);
        self.finish_ops(bodies);
    }

    /// Gives what a console line added addresses in the console's pages.
    pub(super) fn place_new(&mut self, bodies: &mut [(BodyId, Body)], first_static: usize) {
        let layout = self.program.layout;
        let used = |range: AddrRange, ends: &mut dyn Iterator<Item = u64>| {
            ends.filter(|end| range.start.0 < *end && *end <= range.end.0)
                .max()
                .unwrap_or(range.start.0)
        };
        let bodies_end = |body: &Rc<Body>| body.text.0 + BYTES_PER_OP * body.ops.len() as u64;
        let statics_end = |made: &Static| made.range.end.0;
        let mut text = used(layout.console_text, &mut self.program.bodies.iter().map(bodies_end)).max(used(
            layout.console_text,
            &mut self.program.statics.iter().map(statics_end),
        ));
        let mut data = used(layout.console_data, &mut self.program.statics.iter().map(statics_end));
        for (_, body) in bodies.iter_mut() {
            body.text = Addr(text);
            text += BYTES_PER_OP * body.ops.len() as u64;
        }
        for index in first_static..self.program.statics.len() {
            let made = &self.program.statics[index];
            let align = self.align_of_static(made);
            let size = made.range.size();
            let writable = matches!(made.section, Section::Data | Section::Bss | Section::ConsoleData);
            let next = if writable { &mut data } else { &mut text };
            let start = Addr(*next).align_up(align);
            *next = start.0 + size.max(1);
            let made = &mut self.program.statics[index];
            made.section = if writable {
                Section::ConsoleData
            } else {
                Section::ConsoleText
            };
            made.range = AddrRange::new(start, size);
        }
        self.finish_ops(bodies);
    }

    /// Bodies one behind the other; the next free address.
    fn place_bodies(&mut self, bodies: &mut [(BodyId, Body)], start: u64, library: bool) -> u64 {
        let mut at = start;
        for (_, body) in bodies
            .iter_mut()
            .filter(|(_, body)| (body.is_library || body.func.is_none()) == library)
        {
            let func = body.func.and_then(|func| self.hir.funcs.get(func.index()));
            body.text = Addr(at).align_up(func.map_or(1, |func| func.align));
            at = body.text.0 + BYTES_PER_OP * body.ops.len() as u64;
        }
        at
    }

    fn place_section(&mut self, section: Section, start: u64, filter: Filter) -> u64 {
        let mut at = start;
        for index in 0..self.program.statics.len() {
            let made = &self.program.statics[index];
            let is_string = matches!(made.kind, StaticKind::String(_));
            let wanted = match filter {
                Filter::All => true,
                Filter::Strings => is_string,
                Filter::Rest => !is_string,
            };
            if made.section != section || !wanted || self.has_body(made.kind) {
                continue;
            }
            let start = Addr(at).align_up(self.align_of_static(made));
            let size = made.range.size();
            self.program.statics[index].range = AddrRange::new(start, size);
            at = start.0.saturating_add(size.max(1));
        }
        at
    }

    /// Functions with a body lie where their body lies.
    fn has_body(&self, kind: StaticKind) -> bool {
        match kind {
            StaticKind::Func(func) => matches!(self.program.func_bodies.get(func.index()), Some(Some(_))),
            StaticKind::Global(_) | StaticKind::String(_) | StaticKind::Vtable(_) | StaticKind::Guard(_) => false,
        }
    }

    fn finish_ops(&mut self, bodies: &mut [(BodyId, Body)]) {
        for (id, body) in bodies.iter() {
            if body.func.is_some() {
                self.program.code_at.insert(body.text, CodeTarget::Body(*id));
            }
        }
        for index in 0..self.program.statics.len() {
            self.place_function(index, bodies);
        }
        for (_, body) in bodies.iter_mut() {
            for op in &mut body.ops {
                if let Op::LoadStatic { addr, .. } | Op::StoreStatic { addr, .. } = op {
                    let made = self.program.statics.get((*addr >> 32) as usize);
                    let start = made.map_or(Addr::NULL, |made| made.range.start);
                    *addr = start.offset(i64::from(*addr as u32 as i32)).0;
                }
            }
        }
    }

    fn place_function(&mut self, index: usize, bodies: &[(BodyId, Body)]) {
        let StaticKind::Func(func) = self.program.statics[index].kind else {
            return;
        };
        let body = self.program.func_bodies.get(func.index()).copied().flatten();
        if let Some((_, body)) = bodies.iter().find(|(id, _)| Some(*id) == body) {
            let size = BYTES_PER_OP * body.ops.len() as u64;
            self.program.statics[index].range = AddrRange::new(body.text, size);
        } else if body.is_none()
            && let Some(info) = self.hir.funcs.get(func.index())
            && let FuncBody::Extern { symbol } = &info.body
        {
            let target = match Builtin::of_symbol(symbol) {
                Some(builtin) => CodeTarget::Builtin(builtin),
                None => {
                    self.program.missing.push(symbol.clone());
                    CodeTarget::Missing(self.program.missing.len() as u32 - 1)
                }
            };
            self.program
                .code_at
                .insert(self.program.statics[index].range.start, target);
        }
    }
}

/// Which statics of a section.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Filter {
    All,
    Strings,
    Rest,
}

fn set(table: &mut Vec<Option<StaticId>>, index: usize, id: StaticId) {
    if table.len() <= index {
        table.resize(index + 1, None);
    }
    table[index] = Some(id);
}
