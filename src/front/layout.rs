//! Sizes and alignments as gcc chooses them: LP64 (System V x86-64) and ILP32 (System V i386).

use super::ast::RecordKind;
use super::ty::{ArrayLen, BitField, Field, FloatKind, IntKind, Ty, TyKind, Types};

/// Which machine's sizes are in use.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DataModel {
    /// x86-64 Linux: `long` and pointers have 8 bytes.
    Lp64,
    /// i386 Linux: `long` and pointers have 4 bytes; `double` and `long long` align to 4 inside structs.
    Ilp32,
}

impl DataModel {
    /// Size of a pointer in bytes.
    pub fn pointer_size(self) -> u64 {
        match self {
            DataModel::Lp64 => 8,
            DataModel::Ilp32 => 4,
        }
    }
}

/// Size and alignment in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Bytes, padding included.
    pub size: u64,
    /// Alignment.
    pub align: u64,
}

/// The largest object: gcc's `PTRDIFF_MAX` bound, a little lower so that sums never overflow.
pub const MAX_OBJECT: u64 = 1 << 46;

impl IntKind {
    /// Size in bytes.
    pub fn size(self, model: DataModel) -> u64 {
        match self {
            IntKind::Bool | IntKind::Char | IntKind::SChar | IntKind::UChar => 1,
            IntKind::Short | IntKind::UShort | IntKind::Char16 => 2,
            IntKind::Int | IntKind::UInt | IntKind::WChar | IntKind::Char32 => 4,
            IntKind::Long | IntKind::ULong => model.pointer_size(),
            IntKind::LongLong | IntKind::ULongLong => 8,
            IntKind::Int128 | IntKind::UInt128 => 16,
        }
    }

    /// Wraps `value` to what an object of this type holds (C17 6.3.1.3 as gcc defines it).
    pub fn wrap(self, value: i128, model: DataModel) -> i128 {
        if self == IntKind::Bool {
            return i128::from(value != 0);
        }
        let unused = 128 - 8 * self.size(model) as u32;
        if self.is_signed() || unused == 0 {
            (value << unused) >> unused
        } else {
            ((value as u128) << unused >> unused) as i128
        }
    }
}

impl Types {
    /// Size and alignment; `None` for incomplete types, functions and variable length arrays.
    pub fn layout(&self, ty: Ty) -> Option<Layout> {
        let pointer = self.model.pointer_size();
        let same = |size: u64| Some(Layout { size, align: size });
        match self.kind(ty) {
            TyKind::Void | TyKind::Function(_) => None,
            TyKind::Error => same(4),
            TyKind::Int(kind) | TyKind::Bits(kind, _) => Some(self.int_layout(*kind)),
            TyKind::Float(FloatKind::Float | FloatKind::Float32) => same(4),
            TyKind::Float(FloatKind::Double | FloatKind::Float64 | FloatKind::Float32x) => Some(Layout {
                size: 8,
                align: self.wide_align(),
            }),
            TyKind::Float(FloatKind::LongDouble | FloatKind::Float64x) => match self.model {
                DataModel::Lp64 => same(16),
                DataModel::Ilp32 => Some(Layout { size: 12, align: 4 }),
            },
            TyKind::Enum(id) => Some(self.int_layout(self.enumeration(*id).underlying)),
            TyKind::Nullptr | TyKind::Pointer(_) | TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => same(pointer),
            TyKind::MemberPointer(_, to) => {
                let words = if self.is_function(to.ty) { 2 } else { 1 };
                Some(Layout {
                    size: words * pointer,
                    align: pointer,
                })
            }
            TyKind::Record(id) => {
                let record = self.record(*id);
                record.complete.then_some(Layout {
                    size: record.size,
                    align: record.align,
                })
            }
            TyKind::Array(of, ArrayLen::Fixed(count)) => {
                let each = self.layout(of.ty)?;
                let size = each.size.checked_mul(*count).filter(|size| *size <= MAX_OBJECT)?;
                Some(Layout {
                    size,
                    align: each.align,
                })
            }
            TyKind::Array(_, ArrayLen::Unknown | ArrayLen::Variable(_)) => None,
        }
    }

    /// Size in bytes, when it is known.
    pub fn size_of(&self, ty: Ty) -> Option<u64> {
        self.layout(ty).map(|layout| layout.size)
    }

    /// Alignment in bytes; that of the element for arrays without a length.
    pub fn align_of(&self, ty: Ty) -> Option<u64> {
        match self.kind(ty) {
            TyKind::Array(of, _) => self.align_of(of.ty),
            _ => self.layout(ty).map(|layout| layout.align),
        }
    }

    /// `alignof`: what an object of its own gets, which for ILP32 `double` differs from a member's.
    pub fn preferred_align(&self, ty: Ty) -> Option<u64> {
        let wide = matches!(
            self.kind(ty),
            TyKind::Float(FloatKind::Double | FloatKind::Float64 | FloatKind::Float32x)
                | TyKind::Int(IntKind::LongLong | IntKind::ULongLong)
        );
        match self.kind(ty) {
            TyKind::Array(of, _) => self.preferred_align(of.ty),
            _ if wide => Some(8),
            _ => self.align_of(ty),
        }
    }

    fn int_layout(&self, kind: IntKind) -> Layout {
        let size = kind.size(self.model);
        let align = if size == 8 { self.wide_align() } else { size };
        Layout { size, align }
    }

    /// Alignment of 8-byte scalars inside records.
    fn wide_align(&self) -> u64 {
        match self.model {
            DataModel::Lp64 => 8,
            DataModel::Ilp32 => 4,
        }
    }
}

/// Rounds `at` up to a multiple of `align`.
pub fn round_up(at: u64, align: u64) -> u64 {
    at.div_ceil(align.max(1)).saturating_mul(align.max(1))
}

/// In an asked alignment: less than the type's own is meant too (`packed` on a member, an aligned typedef).
pub const EXACT: u64 = 1 << 63;

/// What is asked of a record besides its fields.
#[derive(Clone, Copy, Debug)]
pub struct RecordRules {
    /// Struct, union or class.
    pub kind: RecordKind,
    /// `__attribute__((packed))`
    pub packed: bool,
    /// `#pragma pack(n)`: members are aligned to no more than this.
    pub most: Option<u64>,
    /// Bytes taken before the first field: vptr and bases.
    pub start: u64,
    /// Alignment of what stands before, or asked for by `aligned`.
    pub align: u64,
}

/// Gives each field its offset (and a bit-field its shift), as gcc lays records out (psABI 3.1.2); returns the
/// record's size and alignment. `aligns` holds stronger alignments asked for by `_Alignas`, one for each field.
///
/// ```text
/// struct { char c; int a:3, b:30; }     c at 0; a: unit 0, shift 8; b would cross the int at 0: unit 4, shift 0
/// ```
pub fn lay_out(types: &Types, rules: RecordRules, fields: &mut [Field], aligns: &[Option<u64>]) -> Layout {
    let is_union = rules.kind == RecordKind::Union;
    let mut align = rules.align.max(1);
    let mut bit = rules.start.saturating_mul(8); // the next free bit
    let mut size = rules.start;
    for (index, field) in fields.iter_mut().enumerate() {
        if is_union {
            bit = 0;
        }
        let mut own = field_layout(types, field.ty.ty);
        own.align = rules.most.map_or(own.align, |most| own.align.min(most));
        let asked = aligns.get(index).copied().flatten();
        let packed = rules.packed || asked.is_some_and(|asked| asked & EXACT != 0);
        let asked = asked.map(|asked| asked & !EXACT);
        let natural = if packed { 1 } else { own.align };
        let field_align = asked.map_or(natural, |asked| asked.max(natural));
        match field.bits {
            Some(bits) => {
                let width = u64::from(bits.width);
                let unit = own.size * 8;
                if width == 0 {
                    bit = round_up(bit, unit.max(8));
                    field.offset = bit / 8;
                    size = size.max(bit / 8);
                    continue;
                }
                let step = own.align * 8;
                if packed {
                    field.offset = bit / 8;
                } else {
                    if bit % step + width > unit {
                        bit = round_up(bit, step);
                    }
                    field.offset = bit / step * own.align;
                    if field.name.is_some() {
                        align = align.max(field_align);
                    }
                }
                let shift = (bit - field.offset * 8).min(255) as u8;
                field.bits = Some(BitField {
                    shift,
                    width: bits.width,
                    split: false,
                });
                bit += width;
            }
            None => {
                bit = round_up(bit, field_align * 8);
                field.offset = bit / 8;
                bit = bit.saturating_add(own.size.saturating_mul(8));
                align = align.max(field_align);
            }
        }
        size = size.max(bit.div_ceil(8));
    }
    let size = round_up(size, align);
    for field in fields {
        let unit = field_layout(types, field.ty.ty).size;
        if let Some(bits) = &mut field.bits {
            let beyond = u64::from(bits.shift) + u64::from(bits.width) > unit * 8;
            bits.split = beyond || field.offset + unit > size;
        }
    }
    Layout { size, align }
}

/// A flexible array member takes no room.
fn field_layout(types: &Types, ty: Ty) -> Layout {
    types.layout(ty).unwrap_or(Layout {
        size: 0,
        align: types.align_of(ty).unwrap_or(1),
    })
}
