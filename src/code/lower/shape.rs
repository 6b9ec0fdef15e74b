//! What a type is to the machine: which register class, how many bytes, signed or not.

use crate::code::Abi;
use crate::front::layout::DataModel;
use crate::front::ty::{ArrayLen, FloatKind, IntKind, RecordId, Ty, TyKind, Types};
use crate::memory::Width;

/// How values of a type are held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// An integer, enum, bool.
    Int { width: Width, signed: bool },
    /// `bool`, which converts differently.
    Bool,
    /// A pointer, reference, `nullptr_t`.
    Ptr(Width),
    /// `float`
    F32,
    /// `double`
    F64,
    /// `long double`: a `double` in registers.
    Long,
    /// In memory only: records, arrays, `__int128`.
    Memory,
    /// `void`
    Void,
    /// Nothing that we can hold, e.g. pointers to member functions.
    Unknown,
}

impl Class {
    /// Bytes of the scalar in memory.
    pub(super) fn width(self) -> Width {
        match self {
            Class::Int { width, .. } | Class::Ptr(width) => width,
            Class::Bool => Width::W1,
            Class::F32 => Width::W4,
            Class::F64 | Class::Long | Class::Memory | Class::Void | Class::Unknown => Width::W8,
        }
    }

    /// Whether sign extension applies.
    pub(super) fn is_signed(self) -> bool {
        matches!(self, Class::Int { signed: true, .. })
    }

    /// Held in a register.
    pub(super) fn is_scalar(self) -> bool {
        !matches!(self, Class::Memory | Class::Void | Class::Unknown)
    }

    /// A floating type.
    pub(super) fn is_float(self) -> bool {
        matches!(self, Class::F32 | Class::F64 | Class::Long)
    }
}

/// The class of a type.
pub(super) fn class(types: &Types, ty: Ty) -> Class {
    match types.kind(ty) {
        TyKind::Void | TyKind::Error => Class::Void,
        TyKind::Int(kind) | TyKind::Bits(kind, _) => int_class(types, *kind),
        TyKind::Float(FloatKind::Float | FloatKind::Float32) => Class::F32,
        TyKind::Float(FloatKind::Double | FloatKind::Float64 | FloatKind::Float32x) => Class::F64,
        TyKind::Float(FloatKind::LongDouble | FloatKind::Float64x) => Class::Long,
        TyKind::Enum(id) => int_class(types, types.enumeration(*id).underlying),
        TyKind::Nullptr | TyKind::Pointer(_) | TyKind::LvalueRef(_) | TyKind::RvalueRef(_) | TyKind::Function(_) => {
            Class::Ptr(pointer_width(types))
        }
        TyKind::MemberPointer(_, member) => match types.kind(member.ty) {
            TyKind::Function(_) => Class::Unknown,
            _ => Class::Int {
                width: pointer_width(types),
                signed: true,
            },
        },
        TyKind::Record(_) | TyKind::Array(..) => Class::Memory,
    }
}

/// Width of a pointer.
pub(super) fn pointer_width(types: &Types) -> Width {
    Abi::of(types.model).word
}

fn int_class(types: &Types, kind: IntKind) -> Class {
    if kind == IntKind::Bool {
        return Class::Bool;
    }
    let width = match kind.size(types.model) {
        1 => Width::W1,
        2 => Width::W2,
        4 => Width::W4,
        8 => Width::W8,
        // 128 bits lie in memory: see `wide`.
        _ => return Class::Memory,
    };
    Class::Int {
        width,
        signed: kind.is_signed(),
    }
}

/// Bytes of a type.
pub(super) fn size_of(types: &Types, ty: Ty) -> u64 {
    match types.kind(ty) {
        TyKind::Void | TyKind::Function(_) | TyKind::Error => 1,
        TyKind::Int(kind) | TyKind::Bits(kind, _) => kind.size(types.model),
        TyKind::Float(FloatKind::Float | FloatKind::Float32) => 4,
        TyKind::Float(FloatKind::Double | FloatKind::Float64 | FloatKind::Float32x) => 8,
        TyKind::Float(FloatKind::LongDouble | FloatKind::Float64x) => match types.model {
            DataModel::Lp64 => 16,
            DataModel::Ilp32 => 12,
        },
        TyKind::Enum(id) => types.enumeration(*id).underlying.size(types.model),
        TyKind::Record(id) => types.record(*id).size,
        TyKind::Nullptr | TyKind::Pointer(_) | TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => {
            types.model.pointer_size()
        }
        TyKind::MemberPointer(_, member) => match types.kind(member.ty) {
            TyKind::Function(_) => 2 * types.model.pointer_size(),
            _ => types.model.pointer_size(),
        },
        TyKind::Array(elem, ArrayLen::Fixed(count)) => size_of(types, elem.ty).saturating_mul(*count),
        TyKind::Array(_, ArrayLen::Unknown) => 0,
        TyKind::Array(_, ArrayLen::Variable(_)) => types.model.pointer_size(),
    }
}

/// Alignment of a type in bytes.
pub(super) fn align_of(types: &Types, ty: Ty) -> u64 {
    match types.kind(ty) {
        TyKind::Array(_, ArrayLen::Variable(_)) => types.model.pointer_size(),
        TyKind::Array(elem, _) => align_of(types, elem.ty),
        TyKind::Record(id) => types.record(*id).align.max(1),
        TyKind::MemberPointer(..) => types.model.pointer_size(),
        TyKind::Void | TyKind::Function(_) | TyKind::Error => 1,
        TyKind::Float(FloatKind::LongDouble | FloatKind::Float64x) => match types.model {
            DataModel::Lp64 => 16,
            DataModel::Ilp32 => 4,
        },
        TyKind::Int(_)
        | TyKind::Bits(..)
        | TyKind::Float(_)
        | TyKind::Enum(_)
        | TyKind::Nullptr
        | TyKind::Pointer(_)
        | TyKind::LvalueRef(_)
        | TyKind::RvalueRef(_) => size_of(types, ty).max(1),
    }
}

/// Alignment that gcc gives a variable: big aggregates get more (`ix86_local_alignment`, `ix86_data_alignment`).
pub(super) fn variable_align(types: &Types, ty: Ty, asked: Option<u64>, is_static: bool) -> u64 {
    let mut align = align_of(types, ty);
    if class(types, ty) == Class::Memory {
        let size = size_of(types, ty);
        if size >= 32 && is_static {
            align = align.max(32);
        } else if size >= 16 && types.model == DataModel::Lp64 {
            align = align.max(16);
        }
    }
    align.max(asked.unwrap_or(1)).next_power_of_two()
}

/// The record a type is.
pub(super) fn record_of(types: &Types, ty: Ty) -> Option<RecordId> {
    match types.kind(ty) {
        TyKind::Record(id) => Some(*id),
        _ => None,
    }
}

/// Whether an argument of this type is passed as the address of the caller's object (Itanium ABI 3.1.1).
pub(super) fn is_passed_by_reference(types: &Types, ty: Ty) -> bool {
    record_of(types, ty).is_some_and(|id| !types.record(id).trivial)
}
