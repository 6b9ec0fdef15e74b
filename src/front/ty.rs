//! Types, interned: a [`Ty`] is a small number, equal exactly when the types are the same.
//!
//! [`Types`] owns everything a type can refer to: records, enums, function signatures. Qualifiers ride beside the
//! number in a [`QualTy`], as in C17 6.2.5 p26 ("qualified versions of a type").

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::ast::{Access, Quals, RecordKind};
use super::hir::FuncId;
use super::layout::DataModel;
use crate::source::Span;

/// An interned, unqualified type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Ty(pub u32);

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

/// The floating types. `long double` has gcc's size of 16 (12 in ILP32) and is computed as a `double`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum FloatKind {
    Float,
    Double,
    LongDouble,
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
    /// `enum class`.
    pub scoped: bool,
    /// False until the closing brace.
    pub complete: bool,
    /// Names and values in order.
    pub enumerators: Vec<(Rc<str>, i128)>,
}

/// The table of all types of one program. Only ever grows.
#[derive(Clone, Debug)]
pub struct Types {
    /// Sizes in use.
    pub model: DataModel,
    kinds: Vec<TyKind>,
    index: FxHashMap<TyKind, Ty>,
    /// All records.
    pub records: Vec<Record>,
    /// All enumerations.
    pub enums: Vec<Enum>,
}

impl Types {
    /// A table with nothing but [`Types::error`] in it.
    pub fn new(model: DataModel) -> Types {
        let mut types = Types {
            model,
            kinds: Vec::new(),
            index: FxHashMap::default(),
            records: Vec::new(),
            enums: Vec::new(),
        };
        types.intern(TyKind::Error);
        types
    }

    /// The number of `kind`, making one when it is new.
    pub fn intern(&mut self, kind: TyKind) -> Ty {
        if let Some(ty) = self.index.get(&kind) {
            return *ty;
        }
        let ty = Ty(self.kinds.len() as u32);
        self.kinds.push(kind.clone());
        self.index.insert(kind, ty);
        ty
    }

    /// What `ty` is.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        &self.kinds[ty.0 as usize]
    }

    /// The type of errors already reported.
    pub fn error(&self) -> Ty {
        Ty(0)
    }

    /// The record with this id.
    pub fn record(&self, id: RecordId) -> &Record {
        &self.records[id.0 as usize]
    }

    /// The enumeration with this id.
    pub fn enumeration(&self, id: EnumId) -> &Enum {
        &self.enums[id.0 as usize]
    }
}
