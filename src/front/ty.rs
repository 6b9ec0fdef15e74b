//! Types, interned: a [`Ty`] is a small number, equal exactly when the types are the same.
//!
//! [`Types`] owns everything a type can refer to: records, enums, function signatures. Qualifiers ride beside the
//! number in a [`QualTy`], as in C17 6.2.5 p26 ("qualified versions of a type").

mod table;

use std::rc::Rc;

use super::ast::{Access, Quals, RecordKind};
use super::hir::FuncId;
use crate::source::Span;
pub use table::Types;

/// An interned, unqualified type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Ty(pub u32);

impl Ty {
    /// Stands where an error was already reported.
    pub const ERROR: Ty = Ty(0);
    /// `void`
    pub const VOID: Ty = Ty(1);
    /// `bool`, `_Bool`
    pub const BOOL: Ty = Ty::int(IntKind::Bool);
    /// `char`
    pub const CHAR: Ty = Ty::int(IntKind::Char);
    /// `int`
    pub const INT: Ty = Ty::int(IntKind::Int);
    /// `unsigned int`
    pub const UINT: Ty = Ty::int(IntKind::UInt);
    /// `long`
    pub const LONG: Ty = Ty::int(IntKind::Long);
    /// `long long`: the signed 64-bit type of indices in both data models.
    pub const LONG_LONG: Ty = Ty::int(IntKind::LongLong);
    /// `unsigned long long`
    pub const ULONG_LONG: Ty = Ty::int(IntKind::ULongLong);
    /// `float`
    pub const FLOAT: Ty = Ty(19);
    /// `double`
    pub const DOUBLE: Ty = Ty(20);
    /// `long double`
    pub const LONG_DOUBLE: Ty = Ty(21);
    /// `std::nullptr_t`
    pub const NULLPTR: Ty = Ty(22);
    /// `_Float32`
    pub const FLOAT32: Ty = Ty(23);
    /// `_Float64`
    pub const FLOAT64: Ty = Ty(24);
    /// `_Float32x`
    pub const FLOAT32X: Ty = Ty(25);
    /// `_Float64x`
    pub const FLOAT64X: Ty = Ty(26);

    /// The integer type of this kind.
    pub const fn int(kind: IntKind) -> Ty {
        Ty(2 + kind as u32)
    }

    /// Whether an error was already reported for what has this type.
    pub fn is_error(self) -> bool {
        self == Ty::ERROR
    }

    /// `const` this.
    pub fn constant(self) -> QualTy {
        QualTy {
            ty: self,
            quals: Quals {
                is_const: true,
                ..Quals::default()
            },
        }
    }
}

/// A type with its qualifiers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct QualTy {
    /// The unqualified type.
    pub ty: Ty,
    /// `const volatile restrict`.
    pub quals: Quals,
}

impl From<Ty> for QualTy {
    fn from(ty: Ty) -> QualTy {
        QualTy {
            ty,
            quals: Quals::default(),
        }
    }
}

/// Index of a record (struct, union, class) in [`Types::records`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct RecordId(pub u32);

/// Index of an enumeration in [`Types::enums`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct EnumId(pub u32);

/// The integer types, `char` and `bool` among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum IntKind {
    Bool,
    Char,
    SChar,
    UChar,
    Short,
    UShort,
    Int,
    UInt,
    Long,
    ULong,
    LongLong,
    ULongLong,
    Int128,
    UInt128,
    /// C++ `wchar_t`, a distinct type of `int`'s size.
    WChar,
    /// C++ `char16_t`.
    Char16,
    /// C++ `char32_t`.
    Char32,
}

impl IntKind {
    /// All of them, in the order of the declaration: [`Types::new`] interns them so.
    pub const ALL: [IntKind; 17] = [
        IntKind::Bool,
        IntKind::Char,
        IntKind::SChar,
        IntKind::UChar,
        IntKind::Short,
        IntKind::UShort,
        IntKind::Int,
        IntKind::UInt,
        IntKind::Long,
        IntKind::ULong,
        IntKind::LongLong,
        IntKind::ULongLong,
        IntKind::Int128,
        IntKind::UInt128,
        IntKind::WChar,
        IntKind::Char16,
        IntKind::Char32,
    ];

    /// Whether negative values exist (`char` is signed, as on x86).
    pub fn is_signed(self) -> bool {
        match self {
            IntKind::Bool
            | IntKind::UChar
            | IntKind::UShort
            | IntKind::UInt
            | IntKind::ULong
            | IntKind::ULongLong
            | IntKind::UInt128
            | IntKind::Char16
            | IntKind::Char32 => false,
            IntKind::Char
            | IntKind::SChar
            | IntKind::Short
            | IntKind::Int
            | IntKind::Long
            | IntKind::LongLong
            | IntKind::Int128
            | IntKind::WChar => true,
        }
    }

    /// A number cut to this many bits, with this type's sign.
    pub fn cut(self, value: i128, width: u8) -> i128 {
        let by = 128 - u32::from(width);
        match self.is_signed() {
            true => value << by >> by,
            false => ((value as u128) << by >> by) as i128,
        }
    }

    /// The unsigned type of the same rank.
    pub fn to_unsigned(self) -> IntKind {
        match self {
            IntKind::Char | IntKind::SChar => IntKind::UChar,
            IntKind::Short => IntKind::UShort,
            IntKind::Int | IntKind::WChar => IntKind::UInt,
            IntKind::Long => IntKind::ULong,
            IntKind::LongLong => IntKind::ULongLong,
            IntKind::Int128 => IntKind::UInt128,
            IntKind::Bool
            | IntKind::UChar
            | IntKind::UShort
            | IntKind::UInt
            | IntKind::ULong
            | IntKind::ULongLong
            | IntKind::UInt128
            | IntKind::Char16
            | IntKind::Char32 => self,
        }
    }

    /// Conversion rank (C17 6.3.1.1 p1).
    pub fn rank(self) -> u8 {
        match self {
            IntKind::Bool => 0,
            IntKind::Char | IntKind::SChar | IntKind::UChar => 1,
            IntKind::Short | IntKind::UShort | IntKind::Char16 => 2,
            IntKind::Int | IntKind::UInt | IntKind::WChar | IntKind::Char32 => 3,
            IntKind::Long | IntKind::ULong => 4,
            IntKind::LongLong | IntKind::ULongLong => 5,
            IntKind::Int128 | IntKind::UInt128 => 6,
        }
    }
}

/// The floating types. `long double` has gcc's size of 16 (12 in ILP32) and is computed as a `double`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum FloatKind {
    Float,
    Double,
    LongDouble,
    /// `_Float32`, with the values of `float` (TS 18661-3); only in C.
    Float32,
    /// `_Float64`, with those of `double`.
    Float64,
    /// `_Float32x`, with those of `double`.
    Float32x,
    /// `_Float64x`, with those of `long double`.
    Float64x,
}

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// Stands where an error was already reported; agrees with everything.
    Error,
    /// `void`
    Void,
    /// Integers.
    Int(IntKind),
    /// What a C bit-field of this width holds: values of the integer type that fit. Only expressions have such a type.
    Bits(IntKind, u8),
    /// Floating types.
    Float(FloatKind),
    /// `std::nullptr_t`
    Nullptr,
    /// An enumeration.
    Enum(EnumId),
    /// A struct, union or class.
    Record(RecordId),
    /// Pointer to.
    Pointer(QualTy),
    /// `T&`
    LvalueRef(QualTy),
    /// `T&&`
    RvalueRef(QualTy),
    /// C++ pointer to member of the record.
    MemberPointer(RecordId, QualTy),
    /// Array of.
    Array(QualTy, ArrayLen),
    /// Function.
    Function(Rc<Signature>),
}

/// How long an array is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ArrayLen {
    /// `[n]` elements.
    Fixed(u64),
    /// `[]`: incomplete.
    Unknown,
    /// A variable length array: its size in bytes is kept in this local (index into the function's locals).
    Variable(u32),
}

/// A function type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature {
    /// What it returns.
    pub ret: QualTy,
    /// Parameters after adjustment (arrays and functions are pointers), top-level qualifiers dropped.
    pub params: Vec<QualTy>,
    /// `...`
    pub variadic: bool,
    /// C `()` without a prototype.
    pub unspecified: bool,
    /// `const volatile` of a member function.
    pub quals: Quals,
    /// `noexcept` (no part of overload resolution).
    pub noexcept: bool,
}

/// A struct, union or class.
#[derive(Clone, Debug)]
pub struct Record {
    /// The keyword.
    pub kind: RecordKind,
    /// Its name as a person would write it, e.g. `node` or `std::bad_alloc`; `(anonymous struct)` when unnamed.
    pub name: Rc<str>,
    /// Where it is defined (or first mentioned).
    pub span: Span,
    /// False until the closing brace.
    pub complete: bool,
    /// Data members in order, bases not among them.
    pub fields: Vec<Field>,
    /// C++ direct bases.
    pub bases: Vec<Base>,
    /// Offset of the vptr when the class has its own or inherits one.
    pub vptr: Option<u64>,
    /// Virtual functions in vtable order; overriders already in place.
    pub vtable: Vec<FuncId>,
    /// Bytes, padding included.
    pub size: u64,
    /// Alignment in bytes.
    pub align: u64,
    /// The destructor to call, when it is not trivial.
    pub destructor: Option<FuncId>,
    /// No C++ machinery: may be copied byte by byte and passed in registers.
    pub trivial: bool,
}

/// A data member.
#[derive(Clone, Debug)]
pub struct Field {
    /// `None` for an unnamed bit-field or an anonymous struct or union.
    pub name: Option<Rc<str>>,
    /// Its type.
    pub ty: QualTy,
    /// Offset in bytes (of the storage unit, for a bit-field).
    pub offset: u64,
    /// For a bit-field.
    pub bits: Option<BitField>,
    /// Who may use it (C: public).
    pub access: Access,
    /// Where it is declared.
    pub span: Span,
}

/// A bit-field's place inside its storage unit, which has the declared type's size.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct BitField {
    /// First bit, counted from the unit's least significant.
    pub shift: u8,
    /// Number of bits.
    pub width: u8,
    /// The unit does not hold all of it, or reaches beyond the record (packed): it is taken byte by byte.
    pub split: bool,
}

/// A direct base class.
#[derive(Clone, Debug)]
pub struct Base {
    /// The class.
    pub record: RecordId,
    /// Offset of the base subobject in bytes.
    pub offset: u64,
    /// How it is inherited.
    pub access: Access,
    /// `virtual`.
    pub is_virtual: bool,
}

/// An enumeration.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name, `(anonymous enum)` when unnamed.
    pub name: Rc<str>,
    /// Where it is defined.
    pub span: Span,
    /// The integer type that holds its values.
    pub underlying: IntKind,
    /// The integer type is written (`enum E : char`) or C++'s own choice (`enum class E`).
    pub fixed: bool,
    /// `enum class`.
    pub scoped: bool,
    /// False until the closing brace.
    pub complete: bool,
    /// Names and values in order.
    pub enumerators: Vec<(Rc<str>, i128)>,
}
