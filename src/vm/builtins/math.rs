//! `math.h` on doubles, with the NaNs of x86 and the `errno` of glibc (C17 7.12.1).

use super::super::Machine;
use super::convert::{self, Precision};
use crate::code::Builtin;
use crate::memory::{Value, Width};

/// An argument outside the function's domain.
const EDOM: u64 = 33;
/// A result that no double can hold.
pub(super) const ERANGE: u64 = 34;

impl Machine {
    /// What the function gives for up to three arguments.
    pub(super) fn mathematics(&mut self, builtin: Builtin, args: [Value; 3]) -> Value {
        let [a, b, c] = args.map(|arg| f64::from_bits(arg.bits));
        let count = match builtin {
            Builtin::Fma => 3,
            Builtin::Pow | Builtin::Fmod | Builtin::Atan2 | Builtin::Hypot => 2,
            _ => 1,
        };
        let args = &args[..count];
        let numbers = args.iter().map(|arg| f64::from_bits(arg.bits));
        let mut result = apply(builtin, a, b, c);
        if result.is_nan() && builtin != Builtin::Fabs {
            result = match numbers.clone().find(|number| number.is_nan()) {
                Some(nan) => nan,
                None => {
                    if builtin != Builtin::Fma {
                        self.set_errno(EDOM);
                    }
                    // glibc computes these so that the sign is plus; the processor's own NaN is negative.
                    let positive = matches!(builtin, Builtin::Acos | Builtin::Asin | Builtin::Log10);
                    f64::NAN.copysign(if positive { 1.0 } else { -1.0 })
                }
            };
        } else if numbers.clone().all(f64::is_finite) {
            let vanished = result == 0.0
                && match builtin {
                    Builtin::Exp | Builtin::Exp2 => true,
                    Builtin::Pow | Builtin::Atan2 => a != 0.0,
                    _ => false,
                };
            if (result.is_infinite() || vanished) && builtin != Builtin::Fma {
                self.set_errno(ERANGE);
            }
        }
        let undefined = args.iter().any(|arg| arg.undef != 0);
        Value {
            bits: result.to_bits(),
            undef: if undefined { u64::MAX } else { 0 },
            ..Value::default()
        }
    }

    /// Tells the program why a library function failed.
    pub(super) fn set_errno(&mut self, error: u64) {
        self.memory.store(self.program.abi.errno, Width::W4, Value::int(error));
    }

    /// `strtod` or `strtof` met a number that its format does not hold, or holds only without some of its bits.
    pub(super) fn out_of_range(&mut self, text: &[u8], value: f64, precision: Precision) {
        let mut parts = text.split(|byte| matches!(byte, b'p' | b'P'));
        let mantissa = parts.next().unwrap_or(text);
        let is_hex = mantissa.iter().any(|byte| matches!(byte, b'x' | b'X'));
        let mut digits = mantissa.split(|byte| !is_hex && matches!(byte, b'e' | b'E'));
        let is_zero = !digits.next().is_some_and(|digits| {
            digits
                .iter()
                .any(|digit| matches!(digit, b'1'..=b'9' | b'a'..=b'f' | b'A'..=b'F'))
        });
        let is_word = text.iter().any(|byte| matches!(byte, b'i' | b'I' | b'n' | b'N'));
        let least = match precision {
            Precision::Single => f64::from(f32::MIN_POSITIVE),
            Precision::Double => f64::MIN_POSITIVE,
        };
        let mut is_exact = || {
            // The value times two to the exponent's opposite is the mantissa again, unless bits were lost.
            let power = parts.next().map_or(0, |power| convert::integer(power, 10).signed());
            let mut again = value;
            for _ in 0..4 {
                again *= 2_f64.powi((-power / 4).clamp(-1000, 1000) as i32);
            }
            again *= 2_f64.powi((-power % 4) as i32);
            is_hex && convert::real(mantissa, Precision::Double).1 == again
        };
        if value.is_infinite() && !is_word || value.abs() < least && !is_zero && !is_exact() {
            self.set_errno(ERANGE);
        }
    }
}

fn apply(builtin: Builtin, a: f64, b: f64, c: f64) -> f64 {
    match builtin {
        Builtin::Sqrt => a.sqrt(),
        Builtin::Pow => a.powf(b),
        Builtin::Fabs => a.abs(),
        Builtin::Floor => a.floor(),
        Builtin::Ceil => a.ceil(),
        Builtin::Fmod => a % b,
        Builtin::Sin => a.sin(),
        Builtin::Cos => a.cos(),
        Builtin::Tan => a.tan(),
        Builtin::Exp => a.exp(),
        Builtin::Log2 => a.log2(),
        Builtin::Log10 => a.log10(),
        Builtin::Asin => a.asin(),
        Builtin::Acos => a.acos(),
        Builtin::Atan => a.atan(),
        Builtin::Atan2 => a.atan2(b),
        Builtin::Sinh => a.sinh(),
        Builtin::Cosh => a.cosh(),
        Builtin::Tanh => a.tanh(),
        Builtin::Round => a.round(),
        Builtin::Trunc => a.trunc(),
        Builtin::Hypot => a.hypot(b),
        Builtin::Exp2 => a.exp2(),
        Builtin::Expm1 => a.exp_m1(),
        Builtin::Log1p => a.ln_1p(),
        Builtin::Asinh => area_sine(a),
        Builtin::Acosh => area_cosine(a),
        Builtin::Atanh => area_tangent(a),
        Builtin::Rint => a.round_ties_even(),
        Builtin::Fma => a.mul_add(b, c),
        _ => a.ln(),
    }
}

/// From here on the small terms of the area functions vanish: 2 to the 28th.
const HUGE: f64 = 268_435_456.0;

/// Inverse hyperbolic sine, by the same formulas in the same ranges as glibc's.
fn area_sine(x: f64) -> f64 {
    let size = x.abs();
    if size < 1.0 / HUGE || !x.is_finite() {
        return x;
    }
    let value = if size > HUGE {
        size.ln() + std::f64::consts::LN_2
    } else if size > 2.0 {
        (2.0 * size + 1.0 / ((size * size + 1.0).sqrt() + size)).ln()
    } else {
        let square = size * size;
        (size + square / (1.0 + (1.0 + square).sqrt())).ln_1p()
    };
    value.copysign(x)
}

fn area_cosine(x: f64) -> f64 {
    if x > 2.0 {
        if x >= HUGE {
            return if x.is_finite() {
                x.ln() + std::f64::consts::LN_2
            } else {
                x
            };
        }
        let root = (x * x - 1.0).sqrt();
        return (2.0 * x - 1.0 / (x + root)).ln();
    }
    if x < 1.0 {
        return f64::NAN;
    }
    let beyond = x - 1.0;
    (beyond + (2.0 * beyond + beyond * beyond).sqrt()).ln_1p()
}

fn area_tangent(x: f64) -> f64 {
    let size = x.abs();
    let value = if size < 0.5 {
        if size < 1.0 / HUGE {
            return x;
        }
        let twice = size + size;
        0.5 * (twice + twice * size / (1.0 - size)).ln_1p()
    } else if size < 1.0 {
        0.5 * ((size + size) / (1.0 - size)).ln_1p()
    } else if size > 1.0 {
        return f64::NAN;
    } else {
        size / 0.0
    };
    value.copysign(x)
}
