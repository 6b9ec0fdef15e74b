//! Arithmetic on registers: bits, undefined bits and provenance of the result.
//!
//! Undefined bits spread as in Memcheck: upwards in sums, nowhere in `x & 0`, everywhere in a quotient.

use crate::code::op::{CmpOp, FloatOp, IntOp, UnaryOp};
use crate::memory::{Prov, Value, Width};

/// What an operation complains of. Its result is what the processor gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::vm) enum Trouble {
    None,
    /// Signed arithmetic left its range.
    Overflow,
    /// A shift count outside the width.
    Shift,
    /// Division by zero, or the smallest number by -1: there is no result.
    Division,
}

const LOW32: u64 = 0xffff_ffff;

#[inline(always)]
fn low(bits: i32) -> u64 {
    u64::from(bits as u32)
}

/// Integer arithmetic.
#[inline(always)]
pub(in crate::vm) fn int(op: IntOp, a: Value, b: Value) -> (Value, Trouble) {
    let (bits, trouble) = int_bits(op, a.bits, b.bits);
    let undef = if a.undef | b.undef == 0 { 0 } else { int_undef(op, a, b) };
    let prov = if a.prov.raw() | b.prov.raw() == 0 {
        Prov::NONE
    } else {
        int_prov(op, a, b)
    };
    (
        Value { bits, undef, prov },
        if undef == 0 { trouble } else { calm(trouble) },
    )
}

/// Warnings about undefined numbers mean nothing; a division still traps.
#[cold]
fn calm(trouble: Trouble) -> Trouble {
    if trouble == Trouble::Division {
        trouble
    } else {
        Trouble::None
    }
}

#[inline(always)]
fn int_bits(op: IntOp, a: u64, b: u64) -> (u64, Trouble) {
    let over = |overflowed: bool| if overflowed { Trouble::Overflow } else { Trouble::None };
    let (x, y) = (a as i32, b as i32);
    let (v, w) = (a as i64, b as i64);
    match op {
        IntOp::AddS32 => {
            let (bits, overflowed) = x.overflowing_add(y);
            (low(bits), over(overflowed))
        }
        IntOp::AddU32 => (low(x.wrapping_add(y)), Trouble::None),
        IntOp::AddS64 => {
            let (bits, overflowed) = v.overflowing_add(w);
            (bits as u64, over(overflowed))
        }
        IntOp::AddU64 => (a.wrapping_add(b), Trouble::None),
        IntOp::SubS32 => {
            let (bits, overflowed) = x.overflowing_sub(y);
            (low(bits), over(overflowed))
        }
        IntOp::SubU32 => (low(x.wrapping_sub(y)), Trouble::None),
        IntOp::SubS64 => {
            let (bits, overflowed) = v.overflowing_sub(w);
            (bits as u64, over(overflowed))
        }
        IntOp::SubU64 => (a.wrapping_sub(b), Trouble::None),
        IntOp::MulS32 => {
            let (bits, overflowed) = x.overflowing_mul(y);
            (low(bits), over(overflowed))
        }
        IntOp::MulU32 => (low(x.wrapping_mul(y)), Trouble::None),
        IntOp::MulS64 => {
            let (bits, overflowed) = v.overflowing_mul(w);
            (bits as u64, over(overflowed))
        }
        IntOp::MulU64 => (a.wrapping_mul(b), Trouble::None),
        IntOp::DivS32 => quotient(x.checked_div(y).map(low)),
        IntOp::DivU32 => quotient((a & LOW32).checked_div(b & LOW32)),
        IntOp::DivS64 => quotient(v.checked_div(w).map(|bits| bits as u64)),
        IntOp::DivU64 => quotient(a.checked_div(b)),
        IntOp::RemS32 => quotient(x.checked_rem(y).map(low)),
        IntOp::RemU32 => quotient((a & LOW32).checked_rem(b & LOW32)),
        IntOp::RemS64 => quotient(v.checked_rem(w).map(|bits| bits as u64)),
        IntOp::RemU64 => quotient(a.checked_rem(b)),
        IntOp::ShlS32 | IntOp::ShlU32 => (low(x.wrapping_shl(b as u32)), count_is_right(b, 32)),
        IntOp::ShlS64 | IntOp::ShlU64 => (a.wrapping_shl(b as u32), count_is_right(b, 64)),
        IntOp::ShrS32 => (low(x.wrapping_shr(b as u32)), count_is_right(b, 32)),
        IntOp::ShrU32 => (u64::from((a as u32).wrapping_shr(b as u32)), count_is_right(b, 32)),
        IntOp::ShrS64 => (v.wrapping_shr(b as u32) as u64, count_is_right(b, 64)),
        IntOp::ShrU64 => (a.wrapping_shr(b as u32), count_is_right(b, 64)),
        IntOp::And => (a & b, Trouble::None),
        IntOp::Or => (a | b, Trouble::None),
        IntOp::Xor => (a ^ b, Trouble::None),
    }
}

#[inline(always)]
fn quotient(bits: Option<u64>) -> (u64, Trouble) {
    match bits {
        Some(bits) => (bits, Trouble::None),
        None => (0, Trouble::Division),
    }
}

/// Any count of `0..width` is right; negative ones are large as unsigned numbers.
#[inline(always)]
fn count_is_right(count: u64, width: u64) -> Trouble {
    if count < width { Trouble::None } else { Trouble::Shift }
}

fn is_32(op: IntOp) -> bool {
    use IntOp::*;
    matches!(
        op,
        AddS32
            | AddU32
            | SubS32
            | SubU32
            | MulS32
            | MulU32
            | DivS32
            | DivU32
            | RemS32
            | RemU32
            | ShlS32
            | ShlU32
            | ShrS32
            | ShrU32
    )
}

#[cold]
fn int_undef(op: IntOp, a: Value, b: Value) -> u64 {
    use IntOp::*;
    let either = a.undef | b.undef;
    let all = if is_32(op) { LOW32 } else { u64::MAX };
    let count = b.bits as u32 & if is_32(op) { 31 } else { 63 };
    let shifted = |undef: u64| if b.undef != 0 { all } else { undef & all };
    match op {
        AddS32 | AddU32 | AddS64 | AddU64 | SubS32 | SubU32 | SubS64 | SubU64 | MulS32 | MulU32 | MulS64 | MulU64 => {
            (either | either.wrapping_neg()) & all
        }
        DivS32 | DivU32 | DivS64 | DivU64 | RemS32 | RemU32 | RemS64 | RemU64 => all,
        ShlS32 | ShlU32 | ShlS64 | ShlU64 => shifted(a.undef << count),
        ShrU32 | ShrU64 => shifted(a.undef >> count),
        ShrS32 => shifted(low((a.undef as i32) >> count)),
        ShrS64 => shifted(((a.undef as i64) >> count) as u64),
        And => (a.undef & b.undef) | (a.undef & b.bits) | (b.undef & a.bits),
        Or => (a.undef & b.undef) | (a.undef & !b.bits) | (b.undef & !a.bits),
        Xor => either,
    }
}

#[cold]
fn int_prov(op: IntOp, a: Value, b: Value) -> Prov {
    match op {
        // The distance of two pointers into one object is a plain number.
        IntOp::SubU64 | IntOp::SubS64 | IntOp::SubU32 | IntOp::SubS32 if a.prov == b.prov => Prov::NONE,
        _ => a.prov.join(b.prov),
    }
}

/// Floating arithmetic.
#[inline(always)]
pub(in crate::vm) fn float(op: FloatOp, a: Value, b: Value) -> Value {
    let (x, y) = (f64::from_bits(a.bits), f64::from_bits(b.bits));
    let (p, q) = (f32::from_bits(a.bits as u32), f32::from_bits(b.bits as u32));
    let single = |value: f32| u64::from(value.to_bits());
    let mut bits = match op {
        FloatOp::AddF32 => single(p + q),
        FloatOp::SubF32 => single(p - q),
        FloatOp::MulF32 => single(p * q),
        FloatOp::DivF32 => single(p / q),
        FloatOp::AddF64 => (x + y).to_bits(),
        FloatOp::SubF64 => (x - y).to_bits(),
        FloatOp::MulF64 => (x * y).to_bits(),
        FloatOp::DivF64 => (x / y).to_bits(),
    };
    if is_nan(op, bits) {
        bits = nan(op, a.bits, b.bits);
    }
    let undef = match (a.undef | b.undef, op) {
        (0, _) => 0,
        (_, op) if is_single(op) => LOW32,
        _ => u64::MAX,
    };
    Value {
        bits,
        undef,
        prov: Prov::NONE,
    }
}

const fn is_single(op: FloatOp) -> bool {
    matches!(
        op,
        FloatOp::AddF32 | FloatOp::SubF32 | FloatOp::MulF32 | FloatOp::DivF32
    )
}

#[inline(always)]
fn is_nan(op: FloatOp, bits: u64) -> bool {
    if is_single(op) {
        f32::from_bits(bits as u32).is_nan()
    } else {
        f64::from_bits(bits).is_nan()
    }
}

/// The NaN that SSE gives: the first operand that is one, made quiet, or a negative one of its own (Intel SDM, volume 1,
/// table 4-7). WebAssembly leaves the choice open.
#[cold]
fn nan(op: FloatOp, a: u64, b: u64) -> u64 {
    let (quiet, own) = if is_single(op) {
        (1 << 22, 0xffc0_0000)
    } else {
        (1 << 51, 0xfff8 << 48)
    };
    match (is_nan(op, a), is_nan(op, b)) {
        (true, _) => a | quiet,
        (_, true) => b | quiet,
        _ => own,
    }
}

/// cvttsd2si: out of range and NaN give the smallest number.
fn to_s64(x: f64) -> u64 {
    if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&x) {
        x as i64 as u64
    } else {
        1 << 63
    }
}

fn to_s32(x: f64) -> u64 {
    if x > -2_147_483_649.0 && x < 2_147_483_648.0 {
        low(x as i32)
    } else {
        1 << 31
    }
}

/// gcc's sequence: the upper half by subtracting 2^63 first.
fn to_u64(x: f64) -> u64 {
    const HALF: f64 = 9_223_372_036_854_775_808.0;
    if x < HALF || x.is_nan() {
        to_s64(x)
    } else {
        to_s64(x - HALF) ^ (1 << 63)
    }
}

/// Negation, tests, conversions. Tells whether it overflowed.
#[inline(always)]
pub(in crate::vm) fn unary(op: UnaryOp, a: Value) -> (Value, Trouble) {
    let bits = a.bits;
    let (x, p) = (f64::from_bits(bits), f32::from_bits(bits as u32));
    let single = |value: f32| u64::from(value.to_bits());
    let mut trouble = Trouble::None;
    let (result, size) = match op {
        UnaryOp::NegS32 | UnaryOp::NegU32 => {
            if op == UnaryOp::NegS32 && bits as i32 == i32::MIN && a.undef == 0 {
                trouble = Trouble::Overflow;
            }
            (low((bits as i32).wrapping_neg()), 4)
        }
        UnaryOp::NegS64 | UnaryOp::NegU64 => {
            if op == UnaryOp::NegS64 && bits as i64 == i64::MIN && a.undef == 0 {
                trouble = Trouble::Overflow;
            }
            (bits.wrapping_neg(), 8)
        }
        UnaryOp::Not32 => (!bits & LOW32, 4),
        UnaryOp::Not64 => (!bits, 8),
        UnaryOp::IsZero => (u64::from(bits == 0), 1),
        UnaryOp::IsNonZero => (u64::from(bits != 0), 1),
        UnaryOp::IsZeroF32 => (u64::from(p == 0.0), 1),
        UnaryOp::IsZeroF64 => (u64::from(x == 0.0), 1),
        UnaryOp::IsNonZeroF32 => (u64::from(p != 0.0), 1),
        UnaryOp::IsNonZeroF64 => (u64::from(x != 0.0), 1),
        UnaryOp::NegF32 => (single(-p), 4),
        UnaryOp::NegF64 => ((-x).to_bits(), 8),
        UnaryOp::Sext8To16 => (u64::from(bits as i8 as u16), 2),
        UnaryOp::Sext8To32 => (low(i32::from(bits as i8)), 4),
        UnaryOp::Sext8To64 => (bits as i8 as u64, 8),
        UnaryOp::Sext16To32 => (low(i32::from(bits as i16)), 4),
        UnaryOp::Sext16To64 => (bits as i16 as u64, 8),
        UnaryOp::Sext32To64 => (bits as i32 as u64, 8),
        UnaryOp::Trunc8 => (bits & 0xff, 1),
        UnaryOp::Trunc16 => (bits & 0xffff, 2),
        UnaryOp::Trunc32 => (bits & LOW32, 4),
        UnaryOp::S32ToF32 => (single(bits as i32 as f32), 4),
        UnaryOp::S32ToF64 => (f64::from(bits as i32).to_bits(), 8),
        UnaryOp::S64ToF32 => (single(bits as i64 as f32), 4),
        UnaryOp::S64ToF64 => ((bits as i64 as f64).to_bits(), 8),
        UnaryOp::U64ToF32 => (single(bits as f32), 4),
        UnaryOp::U64ToF64 => ((bits as f64).to_bits(), 8),
        UnaryOp::F32ToS32 => (to_s32(f64::from(p)), 4),
        UnaryOp::F32ToS64 => (to_s64(f64::from(p)), 8),
        UnaryOp::F32ToU64 => (to_u64(f64::from(p)), 8),
        UnaryOp::F64ToS32 => (to_s32(x), 4),
        UnaryOp::F64ToS64 => (to_s64(x), 8),
        UnaryOp::F64ToU64 => (to_u64(x), 8),
        UnaryOp::F32ToF64 => (f64::from(p).to_bits(), 8),
        UnaryOp::F64ToF32 => (single(x as f32), 4),
    };
    let undef = if a.undef == 0 { 0 } else { unary_undef(op, a, size) };
    (
        Value {
            bits: result,
            undef,
            prov: Prov::NONE,
        },
        trouble,
    )
}

#[cold]
fn unary_undef(op: UnaryOp, a: Value, size: u32) -> u64 {
    let all = u64::MAX >> (64 - 8 * size);
    let u = a.undef;
    match op {
        UnaryOp::Trunc8 | UnaryOp::Trunc16 | UnaryOp::Trunc32 | UnaryOp::Not32 | UnaryOp::Not64 => u & all,
        UnaryOp::Sext8To16 | UnaryOp::Sext8To32 | UnaryOp::Sext8To64 => u as i8 as u64 & all,
        UnaryOp::Sext16To32 | UnaryOp::Sext16To64 => u as i16 as u64 & all,
        UnaryOp::Sext32To64 => u as i32 as u64,
        UnaryOp::NegS32 | UnaryOp::NegU32 | UnaryOp::NegS64 | UnaryOp::NegU64 => (u | u.wrapping_neg()) & all,
        // A defined bit that is set decides.
        UnaryOp::IsZero | UnaryOp::IsNonZero if a.bits & !u != 0 => 0,
        UnaryOp::IsZero
        | UnaryOp::IsNonZero
        | UnaryOp::IsZeroF32
        | UnaryOp::IsZeroF64
        | UnaryOp::IsNonZeroF32
        | UnaryOp::IsNonZeroF64 => 1,
        _ => all,
    }
}

/// A comparison; the second is true when the result depends on undefined bits.
#[inline(always)]
pub(in crate::vm) fn compare(op: CmpOp, a: Value, b: Value) -> (bool, bool) {
    let holds = compare_bits(op, a.bits, b.bits);
    (holds, a.undef | b.undef != 0 && compare_undef(op, a, b))
}

#[inline(always)]
fn compare_bits(op: CmpOp, a: u64, b: u64) -> bool {
    let (x, y) = (a as i32, b as i32);
    let (v, w) = (a as i64, b as i64);
    let (f, g) = (f32::from_bits(a as u32), f32::from_bits(b as u32));
    let (d, e) = (f64::from_bits(a), f64::from_bits(b));
    match op {
        CmpOp::Eq => a == b,
        CmpOp::Ne => a != b,
        CmpOp::LtS32 => x < y,
        CmpOp::LeS32 => x <= y,
        CmpOp::GtS32 => x > y,
        CmpOp::GeS32 => x >= y,
        CmpOp::LtS64 => v < w,
        CmpOp::LeS64 => v <= w,
        CmpOp::GtS64 => v > w,
        CmpOp::GeS64 => v >= w,
        CmpOp::LtU | CmpOp::LtPtr => a < b,
        CmpOp::LeU | CmpOp::LePtr => a <= b,
        CmpOp::GtU | CmpOp::GtPtr => a > b,
        CmpOp::GeU | CmpOp::GePtr => a >= b,
        CmpOp::EqF32 => f == g,
        CmpOp::NeF32 => f != g,
        CmpOp::LtF32 => f < g,
        CmpOp::LeF32 => f <= g,
        CmpOp::GtF32 => f > g,
        CmpOp::GeF32 => f >= g,
        CmpOp::EqF64 => d == e,
        CmpOp::NeF64 => d != e,
        CmpOp::LtF64 => d < e,
        CmpOp::LeF64 => d <= e,
        CmpOp::GtF64 => d > e,
        CmpOp::GeF64 => d >= e,
    }
}

/// Whether choosing the undefined bits differently changes the result: tried with the extremes.
#[cold]
fn compare_undef(op: CmpOp, a: Value, b: Value) -> bool {
    let sign = match op {
        CmpOp::Eq | CmpOp::Ne => return (a.bits ^ b.bits) & !(a.undef | b.undef) == 0,
        CmpOp::LtS32 | CmpOp::LeS32 | CmpOp::GtS32 | CmpOp::GeS32 => 1 << 31,
        CmpOp::LtS64 | CmpOp::LeS64 | CmpOp::GtS64 | CmpOp::GeS64 => 1 << 63,
        CmpOp::LtU | CmpOp::LeU | CmpOp::GtU | CmpOp::GeU => 0,
        CmpOp::LtPtr | CmpOp::LePtr | CmpOp::GtPtr | CmpOp::GePtr => 0,
        _ => return true,
    };
    // The smallest number has the undefined bits clear, but an undefined sign bit set.
    let least = |v: Value| (v.bits & !v.undef) | (v.undef & sign);
    let most = |v: Value| (v.bits | v.undef) & !(v.undef & sign);
    compare_bits(op, least(a), most(b)) != compare_bits(op, most(a), least(b))
}

/// Reads a bit-field out of its unit.
#[inline]
pub(in crate::vm) fn bit_get(a: Value, shift: u8, width: u8, signed: Option<Width>) -> Value {
    let mask = field_mask(width);
    let shift = u32::from(shift.min(63));
    let extend = |bits: u64| {
        let bits = (bits >> shift) & mask;
        match signed {
            None => bits,
            Some(to) => {
                let spare = 64 - u32::from(width.clamp(1, 64));
                (((bits << spare) as i64 >> spare) as u64) & to.mask()
            }
        }
    };
    Value {
        bits: extend(a.bits),
        undef: extend(a.undef),
        prov: Prov::NONE,
    }
}

/// Puts a bit-field into its unit.
#[inline]
pub(in crate::vm) fn bit_set(unit: Value, a: Value, shift: u8, width: u8) -> Value {
    let shift = u32::from(shift.min(63));
    let mask = field_mask(width) << shift;
    let put = |old: u64, new: u64| (old & !mask) | ((new << shift) & mask);
    Value {
        bits: put(unit.bits, a.bits),
        undef: put(unit.undef, a.undef),
        prov: Prov::NONE,
    }
}

fn field_mask(width: u8) -> u64 {
    u64::MAX >> (64 - u32::from(width.clamp(1, 64)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undefined_bits_spread_upwards_in_sums_and_stop_at_masks() {
        let unknown = Value {
            bits: 0x10,
            undef: 0xf0,
            prov: Prov::NONE,
        };
        assert_eq!(int(IntOp::AddU32, unknown, Value::int(1)).0.undef, 0xffff_fff0);
        assert_eq!(int(IntOp::And, unknown, Value::int(0x0f)).0.undef, 0);
        assert_eq!(int(IntOp::Or, unknown, Value::int(0xf0)).0.undef, 0);
    }

    #[test]
    fn comparisons_that_are_decided_anyway_are_defined() {
        let unknown = Value {
            bits: 0x10,
            undef: 0xf0,
            prov: Prov::NONE,
        };
        assert!(!compare(CmpOp::LtU, unknown, Value::int(0x100)).1);
        assert!(compare(CmpOp::LtU, unknown, Value::int(0x80)).1);
        assert!(!compare(CmpOp::Eq, unknown, Value::int(0x1)).1);
    }

    #[test]
    fn processors_answers() {
        assert_eq!(
            int(IntOp::DivS32, Value::int(0x8000_0000), Value::int(0xffff_ffff)).1,
            Trouble::Division
        );
        assert_eq!(
            int(IntOp::ShlS32, Value::int(1), Value::int(33)),
            (Value::int(2), Trouble::Shift)
        );
        assert_eq!(unary(UnaryOp::F64ToS32, Value::int(1e10f64.to_bits())).0.bits, 1 << 31);
        assert_eq!(
            unary(UnaryOp::F64ToU64, Value::int(1e19f64.to_bits())).0.bits,
            10_000_000_000_000_000_000
        );
        assert_eq!(bit_get(Value::int(0b111_000), 3, 3, Some(Width::W4)).bits, 0xffff_ffff);
        assert_eq!(bit_set(Value::int(0xff), Value::int(0), 4, 2).bits, 0xcf);
    }
}
