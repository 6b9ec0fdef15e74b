//! Small steps on register values that the loop takes for nearly every op: extending what was loaded, moving a pointer.
//!
//! All are inlined into the loop; undefined bits spread as Memcheck spreads them, provenance stays with the pointer.

use crate::code::op::LoadKind;
use crate::memory::{Access, AccessKind, Addr, Memory, Prov, Value, Width};

/// A number of 32 bits, sign-extended.
#[inline(always)]
pub(super) fn widened(value: Value) -> Value {
    let wide = |bits: u64| i64::from(bits as i32) as u64;
    Value {
        bits: wide(value.bits),
        undef: if value.undef == 0 { 0 } else { wide(value.undef) },
        prov: Prov::NONE,
    }
}

/// Extends what was loaded to the register.
fn extend(kind: LoadKind, value: Value) -> Value {
    let map = |f: fn(u64) -> u64| Value {
        bits: f(value.bits),
        undef: f(value.undef),
        prov: Prov::NONE,
    };
    match kind {
        LoadKind::U8 | LoadKind::U16 | LoadKind::U32 | LoadKind::U64 => value,
        LoadKind::S8To32 => map(|bits| u64::from(i32::from(bits as i8) as u32)),
        LoadKind::S16To32 => map(|bits| u64::from(i32::from(bits as i16) as u32)),
        LoadKind::S8To64 => map(|bits| i64::from(bits as i8) as u64),
        LoadKind::S16To64 => map(|bits| i64::from(bits as i16) as u64),
        LoadKind::S32To64 => widened(value),
    }
}

/// Loads into a register.
#[inline(never)]
pub(super) fn load(memory: &Memory, addr: Addr, kind: LoadKind, register: &mut Value) {
    *register = match kind {
        LoadKind::U8 => memory.load_here(addr, Width::W1),
        LoadKind::U32 => memory.load_here(addr, Width::W4),
        LoadKind::U64 => memory.load_here(addr, Width::W8),
        _ => extend(kind, memory.load(addr, kind.width())),
    }
}

/// Stores a register.
#[inline(never)]
pub(super) fn store(memory: &mut Memory, addr: Addr, width: Width, register: &Value) {
    match width {
        Width::W1 => memory.store_here(addr, Width::W1, register),
        Width::W4 => memory.store_here(addr, Width::W4, register),
        Width::W8 => memory.store_here(addr, Width::W8, register),
        Width::W2 => memory.store(addr, Width::W2, *register),
    }
}

/// Whether an access is in order, for regions that are not at hand.
#[inline(never)]
pub(super) fn allowed(memory: &Memory, ptr: Value, size: u64, kind: AccessKind) -> bool {
    ptr.undef == 0 && memory.check(Access { ptr, size, kind }).is_ok()
}

/// Whether a test of `a` against zero depends on undefined bits.
#[inline(always)]
pub(super) fn undecided(a: Value) -> bool {
    a.undef != 0 && a.bits & !a.undef == 0
}

/// A pointer moved by bytes.
#[inline(always)]
pub(super) fn moved(a: Value, bytes: i64) -> Value {
    let undef = if a.undef == 0 {
        0
    } else {
        a.undef | a.undef.wrapping_neg()
    };
    Value {
        bits: a.bits.wrapping_add_signed(bytes),
        undef,
        prov: a.prov,
    }
}

/// A pointer moved by elements.
#[inline(always)]
pub(super) fn indexed(a: Value, index: Value, size: u32) -> Value {
    let bits = a.bits.wrapping_add(index.bits.wrapping_mul(u64::from(size)));
    let undef = if a.undef | index.undef == 0 { 0 } else { u64::MAX };
    Value {
        bits,
        undef,
        prov: a.prov.join(index.prov),
    }
}
