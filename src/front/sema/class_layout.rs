//! Where a class's bases, vptr and data members lie, and what its vtable holds (Itanium C++ ABI 2.4, 2.5).

use super::Sema;
use super::class::Body;
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::FuncId;
use crate::front::layout::{RecordRules, lay_out, round_up};
use crate::front::ty::{Field, RecordId};
use crate::source::Span;

impl Sema {
    /// Lays the class out, decides on its special members, and completes it.
    pub(super) fn complete_class(&mut self, mut class: Body, specifier: &ast::RecordSpecifier) {
        let id = class.record;
        self.warn_hiding(&class);
        let polymorphic = !class.virtuals.is_empty();
        let start = self.place_bases(id, polymorphic);
        let packed = specifier
            .attributes
            .iter()
            .any(|attribute| &*attribute.name.text == "packed");
        let aligned = self.aligned_attribute(&specifier.attributes).unwrap_or(1);
        let rules = RecordRules {
            kind: specifier.kind,
            packed,
            most: super::record::pragma_pack(&specifier.attributes),
            start: start.offset,
            align: start.align.max(aligned),
        };
        let layout = lay_out(self.types(), rules, &mut class.fields, &class.aligns);
        let data_size = self.data_size(&class.fields, start.offset);
        let is_empty = class.fields.is_empty() && start.offset == 0;
        let record = &mut self.program.types.records[id.0 as usize];
        record.fields = class.fields.clone();
        record.vptr = start.vptr;
        // An empty class has one byte, so that its objects have different addresses.
        record.size = layout.size.max(round_up(1, layout.align));
        record.align = layout.align;
        let has_bases = !record.bases.is_empty();
        let known = self.class_mut(id);
        known.data_size = data_size;
        known.is_empty = is_empty;
        known.is_aggregate = !known.user_ctor && !class.has_private_data && start.vptr.is_none() && !has_bases;
        self.build_vtable(&class);
        // Special members ask for sizes: of this class too, which is known by now.
        self.program.types.records[id.0 as usize].complete = true;
        self.special_members(id);
        let known = self.class(id);
        let pod = known.is_aggregate && known.special.is_trivial();
        self.class_mut(id).pod = pod;
    }

    fn data_size(&self, fields: &[Field], start: u64) -> u64 {
        let ends = fields.iter().map(|field| match field.bits {
            Some(bits) => field.offset + u64::from(bits.shift + bits.width).div_ceil(8),
            None => field.offset + self.types().size_of(field.ty.ty).unwrap_or(0),
        });
        ends.chain([start]).max().unwrap_or(0)
    }

    /// Gives vptr and bases their places (Itanium C++ ABI 2.4); says where the data members begin.
    ///
    /// ```text
    /// struct A { virtual ~A(); int x; };   0 vptr   8 x            12 bytes of data, 16 in all
    /// struct B : A { char c; };            0 A               12 c  in A's tail padding: 16 in all
    /// ```
    fn place_bases(&mut self, id: RecordId, polymorphic: bool) -> Start {
        let pointer = self.types().model.pointer_size();
        let bases: Vec<(RecordId, Span)> = {
            let record = self.types().record(id);
            record.bases.iter().map(|base| (base.record, record.span)).collect()
        };
        let primary = bases
            .iter()
            .position(|(base, _)| self.types().record(*base).vptr == Some(0));
        let secondary = bases
            .iter()
            .enumerate()
            .any(|(index, (base, _))| Some(index) != primary && self.types().record(*base).vptr.is_some());
        if let (true, Some((_, span))) = (secondary, bases.first()) {
            self.report(Diagnostic::unsupported(
                "several base classes with virtual functions",
                *span,
            ));
        }
        let mut start = match (primary, polymorphic) {
            (Some(_), _) => Start {
                offset: 0,
                align: 1,
                vptr: Some(0),
            },
            (None, true) => Start {
                offset: pointer,
                align: pointer,
                vptr: Some(0),
            },
            (None, false) => Start {
                offset: 0,
                align: 1,
                vptr: None,
            },
        };
        // The primary base comes first, whatever its place in the list.
        let rest = (0..bases.len()).filter(|index| Some(*index) != primary);
        for index in primary.into_iter().chain(rest).collect::<Vec<_>>() {
            let Some((base, _)) = bases.get(index).copied() else {
                continue;
            };
            let (align, size) = (self.types().record(base).align, self.types().record(base).size);
            let class = self.class(base);
            let (is_empty, data) = (class.is_empty, if class.pod { size } else { class.data_size });
            start.align = start.align.max(align);
            let offset = if is_empty { 0 } else { round_up(start.offset, align) };
            self.program.types.records[id.0 as usize].bases[index].offset = offset;
            if !is_empty {
                start.offset = offset + data;
            }
        }
        start
    }

    /// The vtable: the primary base's with overriders in place, then what is virtual for the first time here.
    fn build_vtable(&mut self, class: &Body) {
        let id = class.record;
        let bases: Vec<RecordId> = self.types().record(id).bases.iter().map(|base| base.record).collect();
        let primary = bases
            .iter()
            .find(|base| self.types().record(**base).vptr.is_some())
            .copied();
        let mut table: Vec<FuncId> = primary
            .map(|base| self.types().record(base).vtable.clone())
            .unwrap_or_default();
        let mut pure: Vec<FuncId> = primary.map(|base| self.class(base).pure.clone()).unwrap_or_default();
        for (func, overridden) in &class.virtuals {
            let slot = overridden.and_then(|before| self.func_info(before).virtual_slot);
            let slot = match slot {
                Some(slot) => slot,
                None => {
                    table.push(*func);
                    (table.len() - 1) as u32
                }
            };
            if let Some(entry) = table.get_mut(slot as usize) {
                *entry = *func;
            }
            self.func_info_mut(*func).virtual_slot = Some(slot);
        }
        pure.retain(|func| table.contains(func));
        let known = self.class_mut(id);
        pure.extend(known.pure.iter().copied());
        known.pure = pure;
        self.program.types.records[id.0 as usize].vtable = table;
    }
}

/// Where the data members of a class begin.
struct Start {
    offset: u64,
    align: u64,
    vptr: Option<u64>,
}
