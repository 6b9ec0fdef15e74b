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
        types.intern(TyKind::Void);
        for kind in IntKind::ALL {
            types.intern(TyKind::Int(kind));
        }
        for kind in [FloatKind::Float, FloatKind::Double, FloatKind::LongDouble] {
            types.intern(TyKind::Float(kind));
        }
        types.intern(TyKind::Nullptr);
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

    /// What C++ promotes an unscoped enumeration to: `int` where all its values fit, even if what holds them is unsigned
    /// (C++17 7.6 p3-4).
    pub fn promoted_enum(&self, id: EnumId) -> IntKind {
        let definition = self.enumeration(id);
        let fits = |value: &i128| i32::try_from(*value).is_ok();
        match definition.underlying {
            IntKind::Bool | IntKind::Char | IntKind::SChar | IntKind::UChar | IntKind::Short | IntKind::UShort => {
                IntKind::Int
            }
            IntKind::UInt if !definition.fixed && definition.enumerators.iter().all(|(_, value)| fits(value)) => {
                IntKind::Int
            }
            kind => kind,
        }
    }

    /// `T *`
    pub fn pointer(&mut self, to: impl Into<QualTy>) -> Ty {
        self.intern(TyKind::Pointer(to.into()))
    }

    /// `T [n]`
    pub fn array(&mut self, of: QualTy, len: ArrayLen) -> Ty {
        self.intern(TyKind::Array(of, len))
    }

    /// The type `size_t` stands for.
    pub fn size_t(&self) -> Ty {
        match self.model {
            DataModel::Lp64 => Ty::int(IntKind::ULong),
            DataModel::Ilp32 => Ty::UINT,
        }
    }

    /// The type `ptrdiff_t` stands for.
    pub fn ptrdiff_t(&self) -> Ty {
        match self.model {
            DataModel::Lp64 => Ty::LONG,
            DataModel::Ilp32 => Ty::INT,
        }
    }

    /// What a pointer points to.
    pub fn pointee(&self, ty: Ty) -> Option<QualTy> {
        match self.kind(ty) {
            TyKind::Pointer(to) => Some(*to),
            _ => None,
        }
    }

    /// What a reference refers to.
    pub fn referent(&self, ty: Ty) -> Option<QualTy> {
        match self.kind(ty) {
            TyKind::LvalueRef(to) | TyKind::RvalueRef(to) => Some(*to),
            _ => None,
        }
    }

    /// Element type of an array.
    pub fn element(&self, ty: Ty) -> Option<QualTy> {
        match self.kind(ty) {
            TyKind::Array(of, _) => Some(*of),
            _ => None,
        }
    }

    /// The innermost element type of an array of arrays; the type itself when it is no array.
    pub fn base_element(&self, ty: QualTy) -> QualTy {
        let mut ty = ty;
        while let TyKind::Array(of, _) = self.kind(ty.ty) {
            ty = *of;
        }
        ty
    }

    /// The record a type is.
    pub fn as_record(&self, ty: Ty) -> Option<RecordId> {
        match self.kind(ty) {
            TyKind::Record(id) => Some(*id),
            _ => None,
        }
    }

    /// The signature of a function type.
    pub fn signature(&self, ty: Ty) -> Option<Rc<Signature>> {
        match self.kind(ty) {
            TyKind::Function(signature) => Some(signature.clone()),
            _ => None,
        }
    }

    /// The signature behind a function or a pointer to one.
    pub fn callee_signature(&self, ty: Ty) -> Option<Rc<Signature>> {
        match self.kind(ty) {
            TyKind::Function(signature) => Some(signature.clone()),
            TyKind::Pointer(to) | TyKind::LvalueRef(to) | TyKind::RvalueRef(to) => self.signature(to.ty),
            _ => None,
        }
    }

    /// The integer kind that holds the values of an integer or enumeration type.
    pub fn int_kind(&self, ty: Ty) -> Option<IntKind> {
        match self.kind(ty) {
            TyKind::Int(kind) | TyKind::Bits(kind, _) => Some(*kind),
            TyKind::Enum(id) => Some(self.enumeration(*id).underlying),
            _ => None,
        }
    }

    /// Integers and enumerations.
    pub fn is_integer(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_))
    }

    /// `float double long double`
    pub fn is_float(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Float(_))
    }

    /// Integers, enumerations and floating types.
    pub fn is_arithmetic(&self, ty: Ty) -> bool {
        self.is_integer(ty) || self.is_float(ty)
    }

    /// Pointers.
    pub fn is_pointer(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Pointer(_))
    }

    /// Arithmetic types and pointers (member pointers and `nullptr_t` too).
    pub fn is_scalar(&self, ty: Ty) -> bool {
        self.is_arithmetic(ty)
            || matches!(
                self.kind(ty),
                TyKind::Pointer(_) | TyKind::Nullptr | TyKind::MemberPointer(..)
            )
    }

    /// References.
    pub fn is_reference(&self, ty: Ty) -> bool {
        self.referent(ty).is_some()
    }

    /// Arrays.
    pub fn is_array(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Array(..))
    }

    /// Functions.
    pub fn is_function(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Function(_))
    }

    /// Records.
    pub fn is_record(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Record(_))
    }

    /// An `enum class`.
    pub fn is_scoped_enum(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Enum(id) if self.enumeration(*id).scoped)
    }

    /// Whether values of this integer type can be negative.
    pub fn is_signed(&self, ty: Ty) -> bool {
        self.int_kind(ty).is_some_and(IntKind::is_signed)
    }
}
