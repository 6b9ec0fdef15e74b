//! One instruction of the register machine.
//!
//! Registers hold [`Value`](crate::memory::Value)s: bits, undefined bits, provenance. The bits are *always* zero-extended
//! from the width of the value's type: an `int` of -1 is `0x0000_0000_ffff_ffff`; a `float` is its 32 bits. Signedness
//! is in the op, never in the register.
//!
//! Accesses to variables by name (`...Local`, `...Static`) cannot go wrong and are not checked; accesses through a
//! register are. An undefined value is a fault only where it decides (branches, switches), is used as an address, or is
//! handed to a builtin that looks at it.

use super::builtin::Builtin;
pub use super::operand::{BodyId, CmpOp, FloatOp, IntOp, LoadKind, Pc, Reg, Slot, StaticId, UnaryOp};
use crate::memory::Width;

/// One instruction.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Op {
    // --- steps and control ---
    /// A step begins: [`Body::steps`](super::Body::steps)`[info]`. The machine may stop *before* it.
    Step {
        /// Which.
        info: u32,
    },
    /// Goes on at `target`.
    Jump {
        /// Where.
        target: Pc,
    },
    /// Goes to `target` when `a` is zero. Undefined `a` is a fault.
    BranchZero {
        /// Tested.
        a: Reg,
        /// Where.
        target: Pc,
    },
    /// Goes to `target` when `a` is not zero. Undefined `a` is a fault.
    BranchNonZero {
        /// Tested.
        a: Reg,
        /// Where.
        target: Pc,
    },
    /// Goes to `target` when the comparison holds. Undefined result is a fault.
    BranchCmp {
        /// Which.
        op: CmpOp,
        /// Left.
        a: Reg,
        /// Right.
        b: Reg,
        /// Where.
        target: Pc,
    },
    /// The same with a constant on the right: sign-extended, then cut to 32 bits by the `...32` comparisons.
    BranchCmpImm {
        /// Which; never floating or pointer.
        op: CmpOp,
        /// Left.
        a: Reg,
        /// Right: see [`imm_bits`].
        imm: i32,
        /// Where.
        target: Pc,
    },
    /// Goes where [`Body::switches`](super::Body::switches)`[table]` says. Undefined `a` is a fault.
    Switch {
        /// Looked up by its bits.
        a: Reg,
        /// Table.
        table: u32,
    },
    /// GNU `goto *p`: to the op whose text address `a` holds.
    JumpComputed {
        /// From `&&label`.
        a: Reg,
    },
    /// Calls a body. Registers `args..args+n` become the callee's registers `0..n`.
    ///
    /// The machine pushes the return address (text address of the next op) and the saved frame pointer, makes the
    /// frame, marks its bytes undefined and clears its slot table.
    Call {
        /// Whom.
        body: BodyId,
        /// Where the result goes.
        dst: Reg,
        /// First argument.
        args: Reg,
        /// How many.
        n: u16,
    },
    /// Calls a builtin with registers `args..args+n`.
    CallBuiltin {
        /// Whom.
        builtin: Builtin,
        /// Where the result goes (written even when there is none).
        dst: Reg,
        /// First argument.
        args: Reg,
        /// How many, variadic ones included.
        n: u16,
    },
    /// Calls through a pointer; no function there, or one of another type, is a fault.
    CallPtr {
        /// The pointer.
        callee: Reg,
        /// Where the result goes.
        dst: Reg,
        /// First argument.
        args: Reg,
        /// How many.
        n: u16,
        /// The function type the caller believes in (a `Ty`'s number).
        sig: u32,
    },
    /// Leaves the body with a result. All lives in the frame's slot table that have not ended end now (likewise when a
    /// frame is unwound).
    Ret {
        /// The result.
        a: Reg,
    },
    /// Leaves the body without a result.
    RetVoid,
    /// Control reached the end of a function that returns a value: the result is wholly undefined.
    RetMissing,

    // --- registers ---
    /// A constant.
    Const {
        /// Written.
        dst: Reg,
        /// Its bits, zero-extended from its width.
        bits: u64,
    },
    /// A wholly undefined value.
    Undef {
        /// Written.
        dst: Reg,
    },
    /// Copies a register.
    Move {
        /// Written.
        dst: Reg,
        /// Read.
        a: Reg,
    },
    /// Integer arithmetic.
    Int {
        /// Which.
        op: IntOp,
        /// Written.
        dst: Reg,
        /// Left.
        a: Reg,
        /// Right.
        b: Reg,
    },
    /// Integer arithmetic with a constant on the right (see [`imm_bits`]).
    IntImm {
        /// Which.
        op: IntOp,
        /// Written.
        dst: Reg,
        /// Left.
        a: Reg,
        /// Right, sign-extended; the 32-bit ops use its low half.
        imm: i32,
    },
    /// Floating arithmetic.
    Float {
        /// Which.
        op: FloatOp,
        /// Written.
        dst: Reg,
        /// Left.
        a: Reg,
        /// Right.
        b: Reg,
    },
    /// Negation, tests, conversions.
    Unary {
        /// Which.
        op: UnaryOp,
        /// Written.
        dst: Reg,
        /// Read.
        a: Reg,
    },
    /// 1 when the comparison holds, else 0; undefined when it depends on undefined bits.
    Cmp {
        /// Which.
        op: CmpOp,
        /// Written.
        dst: Reg,
        /// Left.
        a: Reg,
        /// Right.
        b: Reg,
    },
    /// The same with a constant on the right.
    CmpImm {
        /// Which; never floating or pointer.
        op: CmpOp,
        /// Written.
        dst: Reg,
        /// Left.
        a: Reg,
        /// Right (see [`imm_bits`]).
        imm: i32,
    },
    /// Reads `width` bits of `a` from bit `shift` up; `signed` extends to `to` (then zero-extended). Undefined bits too.
    BitGet {
        /// Written.
        dst: Reg,
        /// The storage unit.
        a: Reg,
        /// First bit.
        shift: u8,
        /// Number of bits, 1 to 64.
        width: u8,
        /// Sign-extend to this width instead of zero-extending.
        signed: Option<Width>,
    },
    /// Replaces `width` bits of `dst` from bit `shift` up by the low bits of `a`. Undefined bits too.
    BitSet {
        /// The storage unit, read and written.
        dst: Reg,
        /// The new field.
        a: Reg,
        /// First bit.
        shift: u8,
        /// Number of bits, 1 to 64.
        width: u8,
    },

    // --- pointers ---
    /// `a + imm` bytes; keeps provenance.
    PtrAddImm {
        /// Written.
        dst: Reg,
        /// The pointer.
        a: Reg,
        /// Bytes.
        imm: i32,
    },
    /// `a + index * size` bytes, `index` signed 64-bit; keeps `a`'s provenance.
    PtrIndex {
        /// Written.
        dst: Reg,
        /// The pointer.
        a: Reg,
        /// Elements.
        index: Reg,
        /// Bytes of one element.
        size: u32,
    },
    /// `(a - b) / size`, signed 64-bit. Pointers into different objects are a warning.
    PtrDiff {
        /// Written.
        dst: Reg,
        /// Left.
        a: Reg,
        /// Right.
        b: Reg,
        /// Bytes of one element.
        size: u32,
    },
    /// `a + imm` bytes, but null stays null.
    PtrAdjust {
        /// Written.
        dst: Reg,
        /// The pointer.
        a: Reg,
        /// Bytes.
        imm: i32,
    },
    /// Address of a local at `offset` in it, with its provenance. A local not yet born (a `goto` passed its
    /// declaration) is born here.
    AddrLocal {
        /// Written.
        dst: Reg,
        /// Which.
        slot: Slot,
        /// Bytes from its start.
        offset: i32,
    },
    /// Address inside a static object or of a function, with its provenance.
    AddrStatic {
        /// Written.
        dst: Reg,
        /// Which.
        id: StaticId,
        /// Bytes from its start.
        offset: i32,
    },
    /// Text address of the op at `target` (GNU `&&label`).
    AddrLabel {
        /// Written.
        dst: Reg,
        /// Where.
        target: Pc,
    },
    /// The fault member-overflow when the signed 64-bit `index` is not in `0..count`.
    CheckIndex {
        /// Tested.
        index: Reg,
        /// Elements.
        count: u32,
    },

    // --- memory ---
    /// Reads a local by name: at frame pointer + `offset`.
    LoadLocal {
        /// Written.
        dst: Reg,
        /// Bytes and extension.
        kind: LoadKind,
        /// From the frame pointer.
        offset: i32,
    },
    /// Writes a local by name.
    StoreLocal {
        /// Read.
        a: Reg,
        /// Bytes.
        width: Width,
        /// From the frame pointer.
        offset: i32,
    },
    /// Reads a global by name.
    LoadStatic {
        /// Written.
        dst: Reg,
        /// Bytes and extension.
        kind: LoadKind,
        /// Absolute address.
        addr: u64,
    },
    /// Writes a global by name.
    StoreStatic {
        /// Read.
        a: Reg,
        /// Bytes.
        width: Width,
        /// Absolute address.
        addr: u64,
    },
    /// Checked read at `addr + offset`.
    Load {
        /// Written.
        dst: Reg,
        /// The pointer.
        addr: Reg,
        /// Bytes and extension.
        kind: LoadKind,
        /// Bytes behind the pointer.
        offset: i32,
    },
    /// Checked write at `addr + offset`.
    Store {
        /// The pointer.
        addr: Reg,
        /// Read.
        a: Reg,
        /// Bytes.
        width: Width,
        /// Bytes behind the pointer.
        offset: i32,
    },
    /// Checked read at `base + index * size`.
    LoadIndex {
        /// Written.
        dst: Reg,
        /// The pointer.
        base: Reg,
        /// Signed 64-bit.
        index: Reg,
        /// Bytes and extension.
        kind: LoadKind,
        /// Bytes of one element.
        size: u32,
    },
    /// Checked write at `base + index * size`.
    StoreIndex {
        /// The pointer.
        base: Reg,
        /// Signed 64-bit.
        index: Reg,
        /// Read.
        a: Reg,
        /// Bytes.
        width: Width,
        /// Bytes of one element.
        size: u32,
    },
    /// Checked read of a `long double` (x87's 10 bytes) as a `double`.
    LoadLong {
        /// Written.
        dst: Reg,
        /// The pointer.
        addr: Reg,
    },
    /// Checked write of a `double` as a `long double` (10 bytes; the padding is left alone).
    StoreLong {
        /// The pointer.
        addr: Reg,
        /// Read.
        a: Reg,
    },
    /// Checked copy of `size` bytes with definedness and provenance. Exactly equal ranges are allowed.
    Copy {
        /// To.
        dst: Reg,
        /// From.
        src: Reg,
        /// Bytes.
        size: u32,
    },
    /// Checked write of `size` zero bytes.
    Zero {
        /// Where.
        addr: Reg,
        /// Bytes.
        size: u32,
    },

    // --- lifetimes ---
    /// A local's life begins: it gets an `AllocId` and its bytes are undefined. Already born: that life ends first.
    LocalBorn {
        /// Which.
        slot: Slot,
    },
    /// Its life ends. Nothing happens when it is not born.
    LocalDead {
        /// Which.
        slot: Slot,
    },
    /// A declaration without initialiser of a local that needs no `AllocId`: its bytes are undefined again.
    MarkUndef {
        /// From the frame pointer.
        offset: i32,
        /// Bytes.
        size: u32,
    },
    /// Lowers the stack pointer by `size` (rounded up to 16) and makes these bytes the life of `slot` (VLA, alloca).
    Alloca {
        /// Address of the new bytes.
        dst: Reg,
        /// Whose.
        slot: Slot,
        /// Bytes, unsigned 64-bit.
        size: Reg,
    },
    /// Reads the stack pointer.
    SaveSp {
        /// Written.
        dst: Reg,
    },
    /// Sets the stack pointer to what `SaveSp` read.
    RestoreSp {
        /// Read.
        a: Reg,
    },
    /// The function is to be called with `object` at exit, last registered first.
    AtExit {
        /// A destructor.
        body: BodyId,
        /// Its argument.
        object: Reg,
    },

    // --- exceptions ---
    /// Memory for an exception object of [`Program::throws`](super::Program::throws)`[info]` (`__cxa_allocate_exception`).
    ThrowAlloc {
        /// Its address.
        dst: Reg,
        /// Which.
        info: u32,
    },
    /// Throws the object. The machine looks for a handler first (none: `std::terminate`, nothing is unwound), then
    /// enters landing pads: see [`Body::pads`](super::Body::pads).
    Throw {
        /// The object.
        object: Reg,
        /// Which.
        info: u32,
    },
    /// `throw;` throws the innermost exception being handled again; none: `std::terminate`.
    Rethrow,
    /// The cleanups of a landing pad are done: looks on for the next pad that covers *this* op, or the caller's.
    Resume,
    /// In a landing pad: goes to `target` when the exception in flight does not match
    /// [`Body::catches`](super::Body::catches)`[catch]`.
    CatchTest {
        /// Which.
        catch: u32,
        /// Next handler.
        target: Pc,
    },
    /// The exception in flight is now being handled.
    BeginCatch {
        /// Address of the caught (sub)object; for a pointer type, of the (adjusted) pointer.
        dst: Reg,
    },
    /// Its handler is left: unless rethrown it is destroyed (the machine calls its destructor, then runs this op again)
    /// and released.
    EndCatch,
    /// An exception must not leave here: `std::terminate`.
    Terminate,

    // --- our own limits ---
    /// Not supported: [`Body::names`](super::Body::names)`[name]`.
    Unsupported {
        /// What.
        name: u32,
    },
    /// Called, but defined nowhere: [`Body::names`](super::Body::names)`[name]`.
    Missing {
        /// What.
        name: u32,
    },
}

/// An immediate as the register bits it stands for beside a 32-bit (`wide` false) or 64-bit operand.
#[inline]
pub fn imm_bits(imm: i32, wide: bool) -> u64 {
    if wide {
        i64::from(imm) as u64
    } else {
        u64::from(imm as u32)
    }
}

// An op fits two words: the executor walks them by the million.
const _: () = assert!(size_of::<Op>() <= 16);
