//! The table of types: makes each type once, and answers what a type is.
//!
//! `types.pointer(Ty::INT)` is the same number however often it is asked for. What types are made of stands in
//! [`super`]; their sizes are found in [`crate::front::layout`].

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{ArrayLen, Enum, EnumId, FloatKind, IntKind, QualTy, Record, RecordId, Signature, Ty, TyKind};
use crate::front::layout::DataModel;

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
        for kind in [
            FloatKind::Float32,
            FloatKind::Float64,
            FloatKind::Float32x,
            FloatKind::Float64x,
        ] {
            types.intern(TyKind::Float(kind));
        }
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
