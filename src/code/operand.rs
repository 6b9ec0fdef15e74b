//! What an [`Op`](super::op::Op) names: registers, positions, bodies, statics, slots, and which arithmetic it does.
//!
//! Each is a number of its own type, so that a register is never taken for a slot. [`LoadKind`] says how what was loaded
//! fills its register; the operators say their width and signedness ([`IntOp::DivS32`] and [`IntOp::DivU32`] differ).

use crate::memory::Width;

/// A register of the running body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Reg(pub u16);

impl Reg {
    /// As an index into the frame's registers.
    #[inline]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Position of an op in its body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
pub struct Pc(pub u32);

impl Pc {
    /// As an index into the body's ops.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Index in [`Program::bodies`](super::Program::bodies).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct BodyId(pub u32);

impl BodyId {
    /// As an index into its table.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Index in [`Program::statics`](super::Program::statics): a global, string, vtable, function.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct StaticId(pub u32);

impl StaticId {
    /// As an index into its table.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Index in [`Body::locals`](super::Body::locals) and in the frame's table of `AllocId`s. For locals of the source it is
/// the number of the `hir::LocalId`; hidden ones follow.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Slot(pub u32);

impl Slot {
    /// As an index into its table.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// How many bytes a load reads and how they are extended to the register (by the type they are converted to).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum LoadKind {
    /// Zero-extended.
    U8,
    U16,
    U32,
    U64,
    /// Sign-extended to 32 bits.
    S8To32,
    S16To32,
    /// Sign-extended to 64 bits.
    S8To64,
    S16To64,
    S32To64,
}

impl LoadKind {
    /// Bytes read.
    #[inline(always)]
    pub fn width(self) -> Width {
        match self {
            LoadKind::U8 | LoadKind::S8To32 | LoadKind::S8To64 => Width::W1,
            LoadKind::U16 | LoadKind::S16To32 | LoadKind::S16To64 => Width::W2,
            LoadKind::U32 | LoadKind::S32To64 => Width::W4,
            LoadKind::U64 => Width::W8,
        }
    }

    /// Plain load of a width.
    pub fn unsigned(width: Width) -> LoadKind {
        match width {
            Width::W1 => LoadKind::U8,
            Width::W2 => LoadKind::U16,
            Width::W4 => LoadKind::U32,
            Width::W8 => LoadKind::U64,
        }
    }
}

/// Integer arithmetic on 32 or 64 bits. `S` reports overflow, `U` wraps (pointers as numbers too).
///
/// `Div`, `Rem` by zero (and the smallest number by -1) are the fault division-by-zero. Shift counts outside the width
/// are the fault invalid-shift and are then masked as x86 does; compare the count's register unsigned with the width
/// (registers are zero-extended, so a negative count is large).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum IntOp {
    AddS32,
    AddU32,
    AddS64,
    AddU64,
    SubS32,
    SubU32,
    SubS64,
    SubU64,
    MulS32,
    MulU32,
    MulS64,
    MulU64,
    DivS32,
    DivU32,
    DivS64,
    DivU64,
    RemS32,
    RemU32,
    RemS64,
    RemU64,
    ShlS32,
    ShlU32,
    ShlS64,
    ShlU64,
    ShrS32,
    ShrU32,
    ShrS64,
    ShrU64,
    /// Any width.
    And,
    Or,
    Xor,
}

/// Floating arithmetic.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum FloatOp {
    AddF32,
    AddF64,
    SubF32,
    SubF64,
    MulF32,
    MulF64,
    DivF32,
    DivF64,
}

/// One operand in, one out.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    /// `S`: the smallest number overflows.
    NegS32,
    NegU32,
    NegS64,
    NegU64,
    /// Inverts the low 32 or 64 bits.
    Not32,
    Not64,
    /// 1 when all bits are zero, else 0.
    IsZero,
    /// 1 when some bit is set, else 0 (to `bool`).
    IsNonZero,
    IsZeroF32,
    IsZeroF64,
    IsNonZeroF32,
    IsNonZeroF64,
    NegF32,
    NegF64,
    /// Sign extension (result zero-extended from the target width).
    Sext8To16,
    Sext8To32,
    Sext8To64,
    Sext16To32,
    Sext16To64,
    Sext32To64,
    /// Truncation.
    Trunc8,
    Trunc16,
    Trunc32,
    S32ToF32,
    S32ToF64,
    S64ToF32,
    S64ToF64,
    U64ToF32,
    U64ToF64,
    /// To integer as cvttsd2si does: out of range gives the smallest number.
    F32ToS32,
    F32ToS64,
    F32ToU64,
    F64ToS32,
    F64ToS64,
    F64ToU64,
    F32ToF64,
    F64ToF32,
}

/// A comparison. `Eq`, `Ne` and the unsigned ones serve any width (registers are zero-extended).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum CmpOp {
    Eq,
    Ne,
    LtS32,
    LeS32,
    GtS32,
    GeS32,
    LtS64,
    LeS64,
    GtS64,
    GeS64,
    LtU,
    LeU,
    GtU,
    GeU,
    /// Pointers: as unsigned; into different objects it is a warning.
    LtPtr,
    LePtr,
    GtPtr,
    GePtr,
    EqF32,
    NeF32,
    LtF32,
    LeF32,
    GtF32,
    GeF32,
    EqF64,
    NeF64,
    LtF64,
    LeF64,
    GtF64,
    GeF64,
}
