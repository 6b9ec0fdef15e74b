//! Places and values: a [`Place`] designates bytes, an [`Expr`] computes a value from them.
//!
//! `a[i] = b + 1` is an assignment to the place `*(a + i)` of the sum of the load of the place `b` and the constant 1. There
//! is no implicit step between them: conversions, decays and loads are nodes.

use super::{Arg, Block, FuncId, GlobalId, Init, LabelId, LocalId, StrId};
use crate::front::ty::{BitField, QualTy, RecordId, Ty};
use crate::source::Span;

/// Designates an object (lvalue or materialised temporary).
#[derive(Clone, Debug)]
pub struct Place {
    /// How it is found.
    pub kind: PlaceKind,
    /// The object's type, references already looked through.
    pub ty: QualTy,
    /// Its text.
    pub span: Span,
}

/// How a place is found.
#[derive(Clone, Debug)]
pub enum PlaceKind {
    /// A variable of this function (not a reference).
    Local(LocalId),
    /// A variable of the function around a console line: the paused frame's.
    Outer(LocalId),
    /// A variable of a function around this nested one, `depth` functions out.
    Frame {
        /// 1 for the nearest.
        depth: u32,
        /// Which of its locals.
        local: LocalId,
    },
    /// A variable declared by this or an earlier console line: index in [`Program::console_vars`].
    Console(u32),
    /// A global.
    Global(GlobalId),
    /// A string literal.
    String(StrId),
    /// `*p`; also every use of a reference (then `p` loads the reference's own bytes).
    Deref(Box<Expr>),
    /// A member.
    Field {
        /// The whole.
        base: Box<Place>,
        /// Its record.
        record: RecordId,
        /// Index in the record's fields.
        field: u32,
        /// Bytes from the whole's start.
        offset: u64,
        /// For a bit-field.
        bits: Option<BitField>,
    },
    /// A base class subobject at a fixed offset.
    Base {
        /// The derived object.
        base: Box<Place>,
        /// Bytes from its start.
        offset: u64,
    },
    /// An element of an array place: `a[i]` where `a` is an array (kept apart from `*(a + i)` for provenance and words).
    Index {
        /// The array.
        base: Box<Place>,
        /// Signed 64-bit index.
        index: Box<Expr>,
        /// Bytes of one element.
        size: u64,
    },
    /// A temporary object made here: initialised, then designated. Its destructor is in the full expression's list.
    Temporary {
        /// The object.
        local: LocalId,
        /// Its value.
        init: Box<Init>,
    },
    /// `(expr, place)`, and other places behind side effects.
    Sequence(Box<Expr>, Box<Place>),
    /// `c ? a : b` as an lvalue.
    Conditional(Box<Expr>, Box<Place>, Box<Place>),
    /// `a = b`, `a += b`, `++a` as lvalues (C++): do it, then designate `a` (evaluated once).
    Assigned(Box<Expr>),
    /// The exception being handled.
    Exception,
    /// A compound literal of block scope: initialised each time it is reached, lives as long as its scope.
    CompoundLiteral {
        /// The object.
        local: LocalId,
        /// Its value.
        init: Box<Init>,
    },
}

// ------------------------------------------------------------------------------------------------ expressions
/// Computes a value.
#[derive(Clone, Debug)]
pub struct Expr {
    /// How.
    pub kind: ExprKind,
    /// Type of the value (never a reference, array or function).
    pub ty: Ty,
    /// Its text.
    pub span: Span,
}

/// How a value is computed.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// An integer, enum, bool or null pointer constant: low bits of the type's size count.
    Int(i128),
    /// A floating constant.
    Float(f64),
    /// Lvalue-to-rvalue conversion: the bytes of the place.
    Load(Box<Place>),
    /// `&place`
    AddrOf(Box<Place>),
    /// Array-to-pointer conversion: the address of the first element.
    Decay(Box<Place>),
    /// Function-to-pointer conversion, `&f`.
    FuncAddr(FuncId),
    /// `&&label`
    LabelAddr(LabelId),
    /// Prefix `- ~ !`; `!` gives 0 or 1 of type `int` (C) or `bool`.
    Unary(UnaryOp, Box<Expr>),
    /// Arithmetic on two values of type `ty` (shifts: the right one has its own promoted type).
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// Comparison of two values of one type (arithmetic or pointer); result `int` (C) or `bool`.
    Compare(CompareOp, Box<Expr>, Box<Expr>),
    /// `p + i`, `p - i`: index is a signed 64-bit value, already negated for `-`.
    PtrAdd {
        /// The pointer.
        ptr: Box<Expr>,
        /// Elements.
        index: Box<Expr>,
        /// Bytes of one element (1 for `void*` and functions, GNU).
        size: u64,
    },
    /// `p - q` in elements.
    PtrDiff {
        /// Left.
        left: Box<Expr>,
        /// Right.
        right: Box<Expr>,
        /// Bytes of one element.
        size: u64,
    },
    /// `&&`, short-circuit; both compared with zero.
    LogAnd(Box<Expr>, Box<Expr>),
    /// `||`
    LogOr(Box<Expr>, Box<Expr>),
    /// `c ? a : b`
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `a, b`
    Comma(Box<Expr>, Box<Expr>),
    /// A conversion that may change bits; see [`Conversion`].
    Convert(Conversion, Box<Expr>),
    /// `place = value`; the result is the value stored (for records: see [`PlaceKind::Assigned`]).
    Assign(Box<Place>, Box<Expr>),
    /// `place op= value`: load, convert to `compute`, operate, convert back, store. Result: the new value.
    CompoundAssign {
        /// Left side, evaluated once.
        place: Box<Place>,
        /// The operation.
        op: CompoundOp,
        /// Right side, already of type `compute` (shifts: its own; pointers: signed 64-bit index).
        value: Box<Expr>,
        /// The type the operation happens in.
        compute: Ty,
    },
    /// `++place` and its kin; pointers step by `size` bytes, arithmetic types by one (`size` 1).
    IncDec {
        /// The operand.
        place: Box<Place>,
        /// `++`
        increment: bool,
        /// Result is the new value.
        prefix: bool,
        /// Step.
        size: u64,
    },
    /// A call. For a record result see [`Init::Expr`].
    Call {
        /// Whom.
        callee: Callee,
        /// Arguments in order; for a member function `this` first.
        args: Vec<Arg>,
    },
    /// A scalar temporary is not needed: value of an initialised record object, e.g. `T(1, 2)` used as a value.
    Object(Box<Init>),
    /// GNU `({ ... })`: the block's last value is assigned to the hidden local, then loaded.
    StmtExpr(Box<Block>, Option<LocalId>),
    /// A new-expression (C++17 8.3.4).
    New(Box<New>),
    /// A delete-expression (C++17 8.3.5).
    Delete(Box<Delete>),
    /// `throw x`: the exception object is allocated, initialised, thrown.
    Throw(Box<Throw>),
    /// `throw;`
    Rethrow,
    /// `va_start(ap, last)`, `va_end`, `va_copy`: the place of `ap`.
    VaStart(Box<Place>),
    /// `va_arg(ap, T)`
    VaArg(Box<Place>),
    /// `va_copy(dst, src)`
    VaCopy(Box<Place>, Box<Place>),
    /// `p->~T()` written by hand, or the end of a lifetime made explicit.
    Destroy {
        /// The object.
        place: Box<Place>,
        /// Its destructor; none for a scalar pseudo-destructor.
        destructor: Option<FuncId>,
    },
    /// `dynamic_cast`, `typeid`: later; sema reports them.
    /// A call through the vtable: `this` is `args[0]`.
    VirtualCall {
        /// Slot in the vtable.
        slot: u32,
        /// Where the vptr is, from `this`.
        vptr: u64,
        /// The static signature's function, for words and parameter types.
        func: FuncId,
        /// Arguments, `this` first.
        args: Vec<Arg>,
    },
    /// Stores the address of a class's vtable into the place's vptr (constructors and destructors begin so).
    SetVptr {
        /// The object.
        place: Box<Place>,
        /// Whose vtable.
        record: RecordId,
    },
}

/// Whom a call calls.
#[derive(Clone, Debug)]
pub enum Callee {
    /// A known function.
    Func(FuncId),
    /// Through a pointer.
    Pointer(Box<Expr>),
}

/// Prefix operators on values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Neg,
    BitNot,
    Not,
}

/// Arithmetic.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Shl,
    Shr,
    And,
    Or,
    Xor,
}

/// Comparisons.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum CompareOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl CompareOp {
    /// `a < b` is `b > a`.
    pub fn turned(self) -> CompareOp {
        match self {
            CompareOp::Eq | CompareOp::Ne => self,
            CompareOp::Lt => CompareOp::Gt,
            CompareOp::Le => CompareOp::Ge,
            CompareOp::Gt => CompareOp::Lt,
            CompareOp::Ge => CompareOp::Le,
        }
    }
}

/// The operation of a compound assignment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompoundOp {
    /// On arithmetic values.
    Arith(BinaryOp),
    /// `p += i` and `p -= i` (index negated): bytes of one element.
    Pointer(u64),
}

/// How a value changes type. Source and target type are the operand's and the node's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Conversion {
    /// Integer, enum, bool or char to integer: truncate or extend by the *source's* signedness (C17 6.3.1.3).
    IntToInt,
    /// Any scalar to `bool`: compared with zero (C17 6.3.1.2).
    ToBool,
    /// C17 6.3.1.4
    IntToFloat,
    /// C17 6.3.1.4; out of range as cvttsd2si gives it.
    FloatToInt,
    /// Between floating types.
    FloatToFloat,
    /// Pointer to pointer: same bits.
    PtrToPtr,
    /// Derived to base (positive) or base to derived (negative) by a fixed offset; null stays null.
    PtrAdjust(i64),
    /// Provenance is kept.
    IntToPtr,
    /// Provenance is kept.
    PtrToInt,
    /// `(void)x`
    ToVoid,
}

/// A new-expression: allocation, then construction (C++17 8.3.4).
#[derive(Clone, Debug)]
pub struct New {
    /// The allocation function.
    pub alloc: FuncId,
    /// Arguments behind the size.
    pub placement: Vec<Arg>,
    /// Type of the object or of one element.
    pub elem: Ty,
    /// Number of elements (unsigned 64-bit) for an array form.
    pub count: Option<Expr>,
    /// Bytes before the array that hold the count (Itanium ABI 2.7); 0 for none.
    pub cookie: u64,
    /// For the object, or for each element; items at offsets are in [`Init::List`] for `new T[n]{...}`.
    pub init: Init,
    /// Whether `init` is for one element (repeat it) or for the whole array.
    pub init_each: bool,
    /// The allocation function may return null (it is `noexcept`): then nothing is constructed.
    pub may_be_null: bool,
    /// Called when a constructor throws.
    pub dealloc: Option<FuncId>,
    /// Its extra arguments are the placement arguments.
    pub dealloc_placement: bool,
    /// Element destructor, for arrays whose construction fails half way.
    pub destructor: Option<FuncId>,
}

/// A delete-expression: destruction, then deallocation (C++17 8.3.5).
#[derive(Clone, Debug)]
pub struct Delete {
    /// What is deleted; null does nothing.
    pub ptr: Expr,
    /// `delete[]`
    pub array: bool,
    /// Type of the object or of one element.
    pub elem: Ty,
    /// Bytes of the cookie before the array; 0 for none.
    pub cookie: u64,
    /// The destructor.
    pub destructor: Option<FuncId>,
    /// When the destructor is virtual: its vtable slot and the vptr's offset.
    pub virtual_slot: Option<(u32, u64)>,
    /// The deallocation function.
    pub dealloc: FuncId,
    /// It takes the size as well.
    pub sized: bool,
}

/// `throw x`
#[derive(Clone, Debug)]
pub struct Throw {
    /// Type of the exception object.
    pub ty: Ty,
    /// Its value.
    pub init: Init,
    /// Its destructor.
    pub destructor: Option<FuncId>,
}
