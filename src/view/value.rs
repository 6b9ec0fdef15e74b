//! A typed stretch of memory as a tree of values: scalars, arrays of cells, records with their members.

use super::picture::Painter;
use super::{ValueView, VariableView};
use crate::code::{Program, StaticKind};
use crate::front::ast::RecordKind;
use crate::front::ty::{ArrayLen, BitField, Field, QualTy, RecordId, Ty, TyKind};
use crate::memory::{Addr, AddrRange};
use crate::report::spell::{Defined, quote};

/// Types deeper than this are not opened.
const DEEPEST: u32 = 24;
/// Bytes of a text that are looked at.
const MOST_CHARS: u64 = 256;

/// The word for how much of a value is defined.
pub(super) fn state_name(defined: Defined) -> &'static str {
    match defined {
        Defined::Yes => "defined",
        Defined::No => "undefined",
        Defined::Partly => "partly",
    }
}

/// What several parts make together; without parts everything is defined.
pub(super) fn joined(children: &[VariableView]) -> &'static str {
    let mut states = children.iter().map(|child| child.value.state);
    let Some(first) = states.next() else { return "defined" };
    if states.all(|state| state == first) {
        first
    } else {
        "partly"
    }
}

/// A value without parts.
pub(super) fn leaf(text: String, state: &'static str) -> ValueView {
    ValueView {
        text,
        state,
        target: None,
        children: Vec::new(),
        child_count: 0,
    }
}

impl Painter<'_> {
    /// A named stretch with its value.
    pub(super) fn variable(&mut self, name: &str, ty: QualTy, addr: Addr, alive: bool) -> VariableView {
        self.nested(name.to_owned(), ty, addr, alive, 0)
    }

    fn nested(&mut self, name: String, ty: QualTy, addr: Addr, alive: bool, depth: u32) -> VariableView {
        VariableView {
            name,
            ty: self.speller.type_name(ty),
            addr: addr.0,
            size: self.speller.size_of(ty.ty),
            alive,
            value: self.value(ty, addr, alive, depth),
        }
    }

    fn value(&mut self, ty: QualTy, addr: Addr, alive: bool, depth: u32) -> ValueView {
        self.cells_left = self.cells_left.saturating_sub(1);
        match self.speller.kind(ty.ty) {
            TyKind::Array(of, ArrayLen::Fixed(count)) => self.array(*of, addr, *count, alive, depth),
            TyKind::Record(id) => self.record(*id, addr, alive, depth),
            TyKind::Pointer(_) | TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => self.pointer_value(ty, addr, alive),
            _ => {
                // A long double's value is in its first ten bytes; the rest is padding.
                let size = self.speller.size_of(ty.ty).min(10);
                let defined = self.speller.defined(AddrRange::new(addr, size));
                leaf(self.speller.spell(ty, addr), state_name(defined))
            }
        }
    }

    /// A pointer or reference; its arrow is noted while it lives.
    pub(super) fn pointer_value(&mut self, ty: QualTy, addr: Addr, alive: bool) -> ValueView {
        let defined = self.speller.defined(AddrRange::new(addr, self.word()));
        let target = if alive { self.pointer(addr) } else { None };
        ValueView {
            target,
            ..leaf(self.speller.spell(ty, addr), state_name(defined))
        }
    }

    /// `count` elements from `addr` on; those beyond the limit are counted only.
    pub(super) fn array(&mut self, of: QualTy, addr: Addr, count: u64, alive: bool, depth: u32) -> ValueView {
        let step = self.speller.size_of(of.ty);
        let shown = count.min(self.max_cells);
        let mut children = Vec::new();
        for index in 0..shown {
            if depth >= DEEPEST || step == 0 || self.cells_left == 0 {
                break;
            }
            let at = Addr(addr.0.wrapping_add(index * step));
            children.push(self.nested(format!("[{index}]"), of, at, alive, depth + 1));
        }
        let whole = children.len() as u64 == count;
        let bytes = AddrRange::new(addr, count.saturating_mul(step));
        ValueView {
            text: self.text_of_chars(of.ty, addr, count),
            state: if whole {
                joined(&children)
            } else {
                state_name(self.speller.defined(bytes))
            },
            target: None,
            children,
            child_count: count,
        }
    }

    /// The text in an array of characters up to its zero; empty for other arrays.
    fn text_of_chars(&self, of: Ty, addr: Addr, count: u64) -> String {
        if !self.speller.is_char(of) {
            return String::new();
        }
        let mut bytes = vec![0_u8; usize::try_from(count.min(MOST_CHARS)).unwrap_or(0)];
        self.machine().memory().read_bytes(addr, &mut bytes);
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        quote(&bytes[..end])
    }

    /// A struct, union or class: bases, the vptr, members.
    pub(super) fn record(&mut self, id: RecordId, addr: Addr, alive: bool, depth: u32) -> ValueView {
        let program = self.machine().program();
        let record = program.types.record(id);
        let child_count = (record.bases.len() + record.fields.len()) as u64;
        let mut children = Vec::new();
        if depth < DEEPEST && self.cells_left > 0 {
            if record.vptr == Some(0) && !record.bases.iter().any(|base| base.offset == 0) {
                children.push(self.vptr(addr, alive));
            }
            for base in &record.bases {
                let at = addr.offset(base.offset as i64);
                let inside = program.types.record(base.record);
                let value = self.record(base.record, at, alive, depth + 1);
                if !value.children.is_empty() {
                    children.push(part(
                        &inside.name,
                        inside.name.to_string(),
                        at,
                        inside.size,
                        alive,
                        value,
                    ));
                }
            }
            for field in &record.fields {
                children.push(self.member(field, addr, alive, depth + 1));
            }
        }
        let state = match record.kind {
            RecordKind::Union => state_name(self.speller.defined(AddrRange::new(addr, record.size))),
            _ => joined(&children),
        };
        ValueView {
            text: String::new(),
            state,
            target: None,
            child_count: child_count.max(children.len() as u64),
            children,
        }
    }

    fn member(&mut self, field: &Field, object: Addr, alive: bool, depth: u32) -> VariableView {
        let name = field.name.as_deref().unwrap_or("").to_owned();
        let at = object.offset(field.offset as i64);
        match field.bits {
            Some(bits) => self.bit_field(&name, field.ty, at, bits, alive),
            None => self.nested(name, field.ty, at, alive, depth),
        }
    }

    /// A bit-field takes the bytes that hold a bit of it.
    fn bit_field(&mut self, name: &str, ty: QualTy, unit: Addr, bits: BitField, alive: bool) -> VariableView {
        let (first, last) = (bits.shift / 8, (bits.shift + bits.width.max(1) - 1) / 8);
        let (_, undef) = self.speller.bits_of(unit, bits);
        let mask = if bits.width >= 64 {
            u64::MAX
        } else {
            (1 << bits.width) - 1
        };
        let defined = match undef {
            0 => Defined::Yes,
            all if all == mask => Defined::No,
            _ => Defined::Partly,
        };
        VariableView {
            name: name.to_owned(),
            ty: format!("{} : {}", self.speller.type_name(ty), bits.width),
            addr: unit.0 + u64::from(first),
            size: u64::from(last - first + 1),
            alive,
            value: leaf(self.speller.spell_bit_field(ty, unit, bits), state_name(defined)),
        }
    }

    /// The pointer to the table of virtual functions.
    fn vptr(&mut self, addr: Addr, alive: bool) -> VariableView {
        let value = self.speller.pointer_at(addr);
        let defined = self.speller.defined(AddrRange::new(addr, self.word()));
        let text = vtable_at(self.machine().program(), value.addr())
            .map_or_else(|| self.speller.spell_address(value.bits), |(name, _)| name);
        let value = ValueView {
            target: Some(value.bits).filter(|_| alive && defined == Defined::Yes),
            ..leaf(text, state_name(defined))
        };
        part("vptr", "void **".to_owned(), addr, self.word(), alive, value)
    }
}

/// The vtable around an address: its name and its class.
pub(super) fn vtable_at(program: &Program, addr: Addr) -> Option<(String, RecordId)> {
    let mut tables = program.statics.iter();
    tables.find_map(|object| match object.kind {
        StaticKind::Vtable(record) if object.range.contains(addr) => Some((object.name.to_string(), record)),
        _ => None,
    })
}

fn part(name: &str, ty: String, addr: Addr, size: u64, alive: bool, value: ValueView) -> VariableView {
    VariableView {
        name: name.to_owned(),
        ty,
        addr: addr.0,
        size,
        alive,
        value,
    }
}
