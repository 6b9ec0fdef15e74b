//! `atoi`, `strtol` and their kin.

use super::super::{Flow, Machine};
use super::string::moved;
use crate::decimal;
use crate::memory::{AccessKind, Value, Width};

/// The number at the start of a text: its value cut to 64 bits, how many bytes it has, whether it left the range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Number {
    pub(super) magnitude: u64,
    pub(super) negative: bool,
    /// Bytes up to its end; 0 when there is no number.
    pub(super) length: usize,
    pub(super) overflow: bool,
}

/// Reads an integer as strtol does (C17 7.22.1.4): blanks, sign, prefix, digits.
pub(super) fn integer(text: &[u8], base: u32) -> Number {
    let mut at = text
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t'..=b'\r'))
        .count();
    let negative = text.get(at) == Some(&b'-');
    if matches!(text.get(at), Some(b'-' | b'+')) {
        at += 1;
    }
    let digit = |at: usize, base: u32| text.get(at).and_then(|byte| (*byte as char).to_digit(base));
    let hex =
        text.get(at) == Some(&b'0') && matches!(text.get(at + 1), Some(b'x' | b'X')) && digit(at + 2, 16).is_some();
    let base = match base {
        0 if hex => 16,
        0 if text.get(at) == Some(&b'0') => 8,
        0 => 10,
        base => base.clamp(2, 36),
    };
    if base == 16 && hex {
        at += 2;
    }
    let start = at;
    let (mut magnitude, mut overflow) = (0u64, false);
    while let Some(value) = digit(at, base) {
        let next = magnitude
            .checked_mul(u64::from(base))
            .and_then(|product| product.checked_add(u64::from(value)));
        overflow |= next.is_none();
        magnitude = next.unwrap_or(u64::MAX);
        at += 1;
    }
    Number {
        magnitude,
        negative,
        length: if at > start { at } else { 0 },
        overflow,
    }
}

/// To which format a text is rounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Precision {
    Single,
    Double,
}

/// Reads a floating number as strtod and strtof do (C17 7.22.1.3): how many bytes it has (0: none), and its value.
/// Hexadecimal ones included.
pub(super) fn real(text: &[u8], precision: Precision) -> (usize, f64) {
    if let Some(found) = hexadecimal(text, precision) {
        return found;
    }
    let digits = |from: usize| text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let word = |from: usize, word: &str| {
        text.get(from..from + word.len())
            .is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    };
    let start = text
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t'..=b'\r'))
        .count();
    let mut at = start + usize::from(matches!(text.get(start), Some(b'-' | b'+')));
    let negative = text.get(start) == Some(&b'-');
    if let Some(name) = ["infinity", "inf", "nan"].iter().find(|name| word(at, name)) {
        let mut value = if *name == "nan" { f64::NAN } else { f64::INFINITY };
        let mut end = at + name.len();
        // `nan(123)`: letters, digits and `_` name one among the NaNs.
        if value.is_nan() && text.get(end) == Some(&b'(') {
            let inside = text[end + 1..].iter();
            let length = inside
                .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
                .count();
            if text.get(end + 1 + length) == Some(&b')') {
                value = not_a_number(&text[end + 1..end + 1 + length], precision);
                end += length + 2;
            }
        }
        return (end, if negative { -value } else { value });
    }
    let whole = digits(at);
    at += whole;
    let mut fraction = 0;
    if text.get(at) == Some(&b'.') {
        fraction = digits(at + 1);
        at += usize::from(whole + fraction > 0) + fraction;
    }
    if whole + fraction == 0 {
        return (0, 0.0);
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(at + 1), Some(b'-' | b'+')));
        let exponent = digits((at + 1 + sign).min(text.len()));
        if exponent > 0 {
            at += 1 + sign + exponent;
        }
    }
    let number = std::str::from_utf8(&text[start..at])
        .ok()
        .and_then(|text| match precision {
            Precision::Single => decimal::parse_single(text).map(f64::from),
            Precision::Double => decimal::parse(text),
        });
    (at, number.unwrap_or(0.0))
}

/// The quiet NaN whose lowest bits the digits between the parentheses tell; the plain one when they are no number.
fn not_a_number(digits: &[u8], precision: Precision) -> f64 {
    let number = integer(digits, 0);
    if number.length != digits.len() {
        return f64::NAN;
    }
    let payload = match precision {
        Precision::Single => (number.magnitude & 0x003f_ffff) << 29,
        Precision::Double => number.magnitude & 0x0007_ffff_ffff_ffff,
    };
    f64::from_bits(f64::NAN.to_bits() | payload)
}

/// Reads `0x1.8p3`; `None` when the text is no such number.
fn hexadecimal(text: &[u8], precision: Precision) -> Option<(usize, f64)> {
    let blanks = text
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t'..=b'\r'))
        .count();
    let mut at = blanks;
    let negative = text.get(at) == Some(&b'-');
    at += usize::from(matches!(text.get(at), Some(b'-' | b'+')));
    if text.get(at) != Some(&b'0') || !matches!(text.get(at + 1), Some(b'x' | b'X')) {
        return None;
    }
    at += 2;
    let (mut mantissa, mut exponent, mut digits, mut behind) = (0u64, 0i64, 0, false);
    loop {
        match text.get(at).copied() {
            Some(b'.') if !behind => behind = true,
            Some(byte) => {
                let Some(digit) = (byte as char).to_digit(16) else {
                    break;
                };
                digits += 1;
                if mantissa >> 59 == 0 {
                    mantissa = mantissa << 4 | u64::from(digit);
                    exponent -= if behind { 4 } else { 0 };
                } else {
                    mantissa |= u64::from(digit != 0);
                    exponent += if behind { 0 } else { 4 };
                }
            }
            None => break,
        }
        at += 1;
    }
    if digits == 0 {
        return None;
    }
    if matches!(text.get(at), Some(b'p' | b'P')) {
        let sign = usize::from(matches!(text.get(at + 1), Some(b'-' | b'+')));
        let number = integer(&text[at + 1..], 10);
        if text.get(at + 1 + sign).is_some_and(u8::is_ascii_digit) {
            exponent = exponent.saturating_add(number.signed());
            at += 1 + number.length;
        }
    }
    let exponent = exponent.clamp(-3000, 3000) as i32;
    let value = match precision {
        Precision::Single => f64::from(decimal::binary_single(mantissa, exponent)),
        Precision::Double => decimal::binary(mantissa, exponent),
    };
    Some((at, if negative { -value } else { value }))
}

/// A double as x87's 80 bits in 16 bytes.
pub(super) fn extended(value: f64) -> [u8; 16] {
    let bits = value.to_bits();
    let sign = (bits >> 63) as u16;
    let (biased, fraction) = ((bits >> 52) & 0x7ff, bits & ((1 << 52) - 1));
    let (exponent, mantissa) = match (biased, fraction) {
        (0, 0) => (0, 0),
        (0, fraction) => {
            let shift = fraction.leading_zeros();
            ((16383 - 1022 + 11 - i64::from(shift)) as u16, fraction << shift)
        }
        (0x7ff, fraction) => (0x7fff, 1 << 63 | fraction << 11),
        (biased, fraction) => ((biased + 16383 - 1023) as u16, 1 << 63 | fraction << 11),
    };
    let mut out = [0; 16];
    out[..8].copy_from_slice(&mantissa.to_le_bytes());
    out[8..10].copy_from_slice(&(sign << 15 | exponent).to_le_bytes());
    out
}

impl Number {
    /// As strtol answers: saturated to a signed 64-bit number.
    pub(super) fn signed(self) -> i64 {
        match (self.negative, i64::try_from(self.magnitude)) {
            (_, Err(_)) if self.negative => i64::MIN,
            (_, Err(_)) => i64::MAX,
            (true, Ok(magnitude)) => -magnitude,
            (false, Ok(magnitude)) => magnitude,
        }
    }
}

impl Machine {
    /// `atoi`, `atol`: strtol in base 10, cut to the width.
    pub(super) fn parse_int(&mut self, name: &str, text: Value, width: Width) -> Flow<Value> {
        let text = self.string(name, text, u64::MAX, "argument")?;
        Ok(Value::int(integer(&text, 10).signed() as u64 & width.mask()))
    }

    /// `strtod(text, end)`, `strtof`; `end` may be null.
    pub(super) fn parse_real(&mut self, name: &str, from: Value, end: Value, precision: Precision) -> Flow<Value> {
        let text = self.string(name, from, u64::MAX, "argument")?;
        let (length, number) = real(&text, precision);
        if end.bits != 0 {
            let word = self.program.abi.word;
            self.check_in(name, end, word.bytes(), AccessKind::Write)?;
            self.memory.store(end.addr(), word, moved(from, length as u64));
        }
        self.out_of_range(&text[..length], number, precision);
        Ok(Value::int(match precision {
            Precision::Single => u64::from((number as f32).to_bits()),
            Precision::Double => number.to_bits(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_strtol_reads_them() {
        assert_eq!(integer(b"  -42x", 10).signed(), -42);
        assert_eq!(integer(b"0x1F", 0).signed(), 31);
        assert_eq!(real(b" -12.5e2x", Precision::Double), (8, -1250.0));
        assert_eq!(real(b"1e", Precision::Double), (1, 1.0));
        assert_eq!(real(b".", Precision::Double), (0, 0.0));
        assert_eq!(integer(b"0x", 0).length, 1);
        assert_eq!(integer(b"077", 0).signed(), 63);
        assert_eq!(integer(b"abc", 10).length, 0);
        assert_eq!(integer(b"99999999999999999999", 10).signed(), i64::MAX);
    }
}
