//! printf's conversions, exactly as glibc writes them (C17 7.21.6.1).
//!
//! [`super::spec`] reads the format; the caller fetches the arguments (and judges them) and hands each to [`int`],
//! [`float`], [`text`] or [`pointer`]. `%5.2f` of 3.14159 gives ` 3.14`.

use super::spec::Flags;
use crate::decimal;

/// Longest padding or precision that is honoured: more than any output limit lets through.
const MAX_FIELD: usize = 1 << 25;

/// A conversion whose `*` have been fetched.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Field {
    /// Flags.
    pub flags: Flags,
    /// Minimum width.
    pub width: usize,
    /// Precision.
    pub precision: Option<usize>,
}

impl Field {
    /// A field of these numbers; a negative width means left-justified, a negative precision none (C17 7.21.6.1 p5).
    pub fn new(mut flags: Flags, width: i64, precision: Option<i64>) -> Field {
        if width < 0 {
            flags.left = true;
        }
        let clamp = |n: i64| usize::try_from(n.unsigned_abs()).unwrap_or(MAX_FIELD).min(MAX_FIELD);
        let precision = precision.filter(|p| *p >= 0).map(clamp);
        Field {
            flags,
            width: clamp(width),
            precision,
        }
    }

    /// Pads `sign + prefix` and `body` to the width; zeros go between prefix and body.
    fn pad(&self, out: &mut Vec<u8>, prefix: &[u8], body: &[u8], zero: bool) {
        let fill = self.width.saturating_sub(prefix.len() + body.len());
        if self.flags.left {
            out.extend_from_slice(prefix);
            out.extend_from_slice(body);
            out.resize(out.len() + fill, b' ');
        } else if zero {
            out.extend_from_slice(prefix);
            out.resize(out.len() + fill, b'0');
            out.extend_from_slice(body);
        } else {
            out.resize(out.len() + fill, b' ');
            out.extend_from_slice(prefix);
            out.extend_from_slice(body);
        }
    }

    fn sign(&self, negative: bool) -> &'static [u8] {
        if negative {
            b"-"
        } else if self.flags.plus {
            b"+"
        } else if self.flags.space {
            b" "
        } else {
            b""
        }
    }
}

/// `%d %i %u %o %x %X %b %B`: `bits` is the argument, sign- or zero-extended to 64 bits by its length already.
pub fn int(field: &Field, conversion: u8, bits: u64, out: &mut Vec<u8>) {
    let signed = matches!(conversion, b'd' | b'i');
    let negative = signed && (bits as i64) < 0;
    let magnitude = if negative { (bits as i64).unsigned_abs() } else { bits };
    let mut digits = match conversion {
        b'o' => format!("{magnitude:o}"),
        b'x' => format!("{magnitude:x}"),
        b'X' => format!("{magnitude:X}"),
        b'b' | b'B' => format!("{magnitude:b}"),
        _ => magnitude.to_string(),
    }
    .into_bytes();
    if magnitude == 0 && field.precision == Some(0) {
        digits.clear();
    }
    if let Some(precision) = field.precision
        && precision > digits.len()
    {
        let mut padded = vec![b'0'; precision - digits.len()];
        padded.append(&mut digits);
        digits = padded;
    }
    let mut prefix = if signed {
        field.sign(negative).to_vec()
    } else {
        Vec::new()
    };
    if field.flags.alternate {
        match conversion {
            b'o' if digits.first() != Some(&b'0') => digits.insert(0, b'0'),
            b'x' | b'X' | b'b' | b'B' if magnitude != 0 => prefix.extend_from_slice(&[b'0', conversion]),
            _ => {}
        }
    }
    field.pad(out, &prefix, &digits, field.flags.zero && field.precision.is_none());
}

/// `%p`: `(nil)` for null, as glibc.
pub fn pointer(field: &Field, bits: u64, out: &mut Vec<u8>) {
    if bits == 0 {
        field.pad(out, b"", b"(nil)", false);
        return;
    }
    let mut field = *field;
    field.flags.alternate = true;
    let mut digits = Vec::new();
    int(&Field { width: 0, ..field }, b'x', bits, &mut digits);
    let sign = field.sign(false).to_vec();
    let (prefix, body) = digits.split_at(2);
    field.pad(
        out,
        &[&sign, prefix].concat(),
        body,
        field.flags.zero && field.precision.is_none(),
    );
}

/// `%s` and `%c`: the bytes, already cut to the precision.
pub fn text(field: &Field, bytes: &[u8], out: &mut Vec<u8>) {
    field.pad(out, b"", bytes, false);
}

/// `%f %F %e %E %g %G %a %A`
pub fn float(field: &Field, conversion: u8, value: f64, out: &mut Vec<u8>) {
    let upper = conversion.is_ascii_uppercase();
    let sign = field.sign(value.is_sign_negative());
    if !value.is_finite() {
        let word: &[u8] = match (value.is_nan(), upper) {
            (true, false) => b"nan",
            (true, true) => b"NAN",
            (false, false) => b"inf",
            (false, true) => b"INF",
        };
        field.pad(out, sign, word, false);
        return;
    }
    let magnitude = value.abs();
    let precision = field.precision.unwrap_or(6);
    let alternate = field.flags.alternate;
    let mut prefix = sign.to_vec();
    let body = match conversion.to_ascii_lowercase() {
        b'f' => fixed(magnitude, precision, alternate),
        b'e' => exponential(magnitude, precision, alternate),
        b'a' => {
            prefix.extend_from_slice(b"0x");
            hexadecimal(magnitude, field.precision, alternate)
        }
        _ => general(magnitude, precision, alternate),
    };
    let mut body = body.into_bytes();
    if upper {
        body.make_ascii_uppercase();
        prefix.make_ascii_uppercase();
    }
    field.pad(out, &prefix, &body, field.flags.zero);
}

/// A double has no more than 1,074 digits behind the point.
const EXACT_DIGITS: usize = 1100;

fn fixed(value: f64, precision: usize, alternate: bool) -> String {
    let mut text = decimal::fixed(value, precision.min(EXACT_DIGITS));
    text.extend(std::iter::repeat_n('0', precision.saturating_sub(EXACT_DIGITS)));
    if alternate && precision == 0 {
        text.push('.');
    }
    text
}

fn exponential(value: f64, precision: usize, alternate: bool) -> String {
    let (mantissa, exponent) = decimal::scientific(value, precision.min(EXACT_DIGITS));
    let zeros = "0".repeat(precision.saturating_sub(EXACT_DIGITS));
    let point = if alternate && precision == 0 { "." } else { "" };
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}{zeros}{point}e{sign}{:02}", exponent.unsigned_abs())
}

/// `%g`: `%e` or `%f` by the exponent, trailing zeros removed (C17 7.21.6.1 p8).
pub fn general(value: f64, precision: usize, alternate: bool) -> String {
    let precision = precision.clamp(1, MAX_FIELD);
    let (_, exponent) = decimal::scientific(value, (precision - 1).min(EXACT_DIGITS));
    if alternate && i64::from(exponent) == precision as i64 && decimal::scientific(value, EXACT_DIGITS).1 < exponent {
        // Rounding made one digit more than `%f` may show: glibc 2.36 then forgets the zeros that `#` asks for.
        return format!("1.e+{exponent:02}");
    }
    let use_fixed = exponent >= -4 && i64::from(exponent) < precision as i64;
    let text = if use_fixed {
        let behind = (precision as i64 - 1 - i64::from(exponent)).max(0) as usize;
        fixed(value, behind, alternate)
    } else {
        exponential(value, precision - 1, alternate)
    };
    if alternate {
        return text;
    }
    let (mantissa, exponent) = match text.find('e') {
        Some(at) => text.split_at(at),
        None => (text.as_str(), ""),
    };
    if !mantissa.contains('.') {
        return text;
    }
    let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
    format!("{mantissa}{exponent}")
}

/// `%a` without its `0x`: leading digit 1 (0 for zero and subnormals), as glibc does for `double`.
fn hexadecimal(value: f64, precision: Option<usize>, alternate: bool) -> String {
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = (bits >> 52) & 0x7ff;
    let lead = u64::from(biased != 0);
    let exponent = match (biased, fraction) {
        (0, 0) => 0,
        (0, _) => -1022,
        (biased, _) => biased as i64 - 1023,
    };
    let (lead, digits) = hexadecimal_digits(lead, fraction, 13, precision);
    power(lead, &digits, exponent, alternate)
}

/// The digits before and behind the point, of which there are `count`, rounded to the precision.
fn hexadecimal_digits(lead: u64, fraction: u64, count: usize, precision: Option<usize>) -> (u64, String) {
    let full = format!("{fraction:0count$x}");
    let Some(precision) = precision else {
        return (lead, full.trim_end_matches('0').to_owned());
    };
    if precision >= count {
        return (lead, full + &"0".repeat(precision - count));
    }
    let drop = (count - precision) as u32 * 4;
    let whole = u128::from(lead) << (4 * count) | u128::from(fraction);
    let (kept, rest, half) = (whole >> drop, whole & ((1 << drop) - 1), 1_u128 << (drop - 1));
    let rounded = kept + u128::from(rest > half || (rest == half && kept & 1 == 1));
    let digits = match precision {
        0 => String::new(),
        _ => format!("{:0precision$x}", rounded & ((1 << (precision * 4)) - 1)),
    };
    ((rounded >> (precision * 4)) as u64, digits)
}

fn power(lead: u64, digits: &str, exponent: i64, alternate: bool) -> String {
    let point = if digits.is_empty() && !alternate { "" } else { "." };
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{lead:x}{point}{digits}p{sign}{}", exponent.unsigned_abs())
}

/// `%La` of a finite number: the leading digit holds four of the 64 bits that x87 has.
pub fn long_hexadecimal(field: &Field, conversion: u8, value: f64, out: &mut Vec<u8>) {
    let bits = value.to_bits();
    let (biased, fraction) = ((bits >> 52 & 0x7ff) as i64, bits & ((1 << 52) - 1));
    let mantissa = if biased == 0 { fraction } else { fraction | 1 << 52 };
    let shift = mantissa.leading_zeros();
    let mantissa = mantissa.checked_shl(shift).unwrap_or(0);
    let mut exponent = match mantissa {
        0 => 0,
        _ => biased.max(1) - 1075 - i64::from(shift) + 60,
    };
    let (mut lead, mut digits) = hexadecimal_digits(mantissa >> 60, mantissa & ((1 << 60) - 1), 15, field.precision);
    if lead > 15 {
        (lead, exponent) = (1, exponent + 4);
        digits = "0".repeat(digits.len());
    }
    let mut body = power(lead, &digits, exponent, field.flags.alternate).into_bytes();
    let mut prefix = [field.sign(value.is_sign_negative()), b"0x"].concat();
    if conversion == b'A' {
        body.make_ascii_uppercase();
        prefix.make_ascii_uppercase();
    }
    field.pad(out, &prefix, &body, field.flags.zero);
}

#[cfg(test)]
mod tests {
    use super::super::spec::{Count, Piece, pieces};
    use super::*;

    fn one(format: &str, write: impl Fn(&Field, u8, &mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        for piece in pieces(format.as_bytes()) {
            match piece {
                Piece::Text(text) => out.extend_from_slice(text),
                Piece::Conversion(spec, _) => {
                    let fixed = |count: Option<Count>| match count {
                        Some(Count::Fixed(n)) => Some(n),
                        _ => None,
                    };
                    let field = Field::new(spec.flags, fixed(spec.width).unwrap_or(0), fixed(spec.precision));
                    write(&field, spec.conversion, &mut out);
                }
            }
        }
        String::from_utf8(out).expect("test formats are ASCII")
    }
    fn of_int(format: &str, value: i64) -> String {
        one(format, |field, conversion, out| {
            int(field, conversion, value as u64, out)
        })
    }
    fn of_float(format: &str, value: f64) -> String {
        one(format, |field, conversion, out| float(field, conversion, value, out))
    }

    #[test]
    fn integers_as_glibc() {
        assert_eq!(of_int("[%d]", -5), "[-5]");
        assert_eq!(of_int("[%5d]", -5), "[   -5]");
        assert_eq!(of_int("[%-5d]", -5), "[-5   ]");
        assert_eq!(of_int("[%05d]", -5), "[-0005]");
        assert_eq!(of_int("[%+.3d]", 5), "[+005]");
        assert_eq!(of_int("[%05.2d]", 5), "[   05]");
        assert_eq!(of_int("[% d]", 5), "[ 5]");
        assert_eq!(of_int("[%#x]", 255), "[0xff]");
        assert_eq!(of_int("[%#08X]", 255), "[0X0000FF]");
        assert_eq!(of_int("[%#o]", 8), "[010]");
        assert_eq!(of_int("[%.0d]", 0), "[]");
        assert_eq!(of_int("[%#.0o]", 0), "[0]");
        assert_eq!(of_int("[%lld]", i64::MIN), "[-9223372036854775808]");
    }

    #[test]
    fn floats_as_glibc() {
        assert_eq!(of_float("%f", 2.23606798), "2.236068");
        assert_eq!(of_float("%.0f %.0f", 2.5), "2 2");
        assert_eq!(of_float("%.0f", 0.5), "0");
        assert_eq!(of_float("%.0f", 1.5), "2");
        assert_eq!(of_float("%.1f", 0.25), "0.2");
        assert_eq!(of_float("%.2f", 0.125), "0.12");
        assert_eq!(of_float("%.20f", 0.1), "0.10000000000000000555");
        assert_eq!(of_float("%e", 12345.678), "1.234568e+04");
        assert_eq!(of_float("%.0e", 25.0), "2e+01");
        assert_eq!(of_float("%E", 0.0), "0.000000E+00");
        assert_eq!(of_float("%g", 100000.0), "100000");
        assert_eq!(of_float("%g", 1000000.0), "1e+06");
        assert_eq!(of_float("%g", 0.0001), "0.0001");
        assert_eq!(of_float("%g", 0.00001), "1e-05");
        assert_eq!(of_float("%#g", 1.0), "1.00000");
        assert_eq!(of_float("%.3g", 1234.0), "1.23e+03");
        assert_eq!(of_float("%g", 0.0), "0");
        assert_eq!(of_float("%08.2f", -3.1357), "-0003.14");
        assert_eq!(of_float("%+f", f64::INFINITY), "+inf");
        assert_eq!(of_float("%05f", -f64::INFINITY), " -inf");
        assert_eq!(of_float("%F", f64::NAN), "NAN");
        assert_eq!(of_float("%#.0f", 3.0), "3.");
        assert_eq!(of_float("%g", -0.0), "-0");
    }

    #[test]
    fn hexadecimal_floats_as_glibc() {
        assert_eq!(of_float("%a", 1.0), "0x1p+0");
        assert_eq!(of_float("%a", 0.1), "0x1.999999999999ap-4");
        assert_eq!(of_float("%.2a", 0.1), "0x1.9ap-4");
        assert_eq!(of_float("%.0a", 1.5), "0x2p+0");
        assert_eq!(of_float("%a", 0.0), "0x0p+0");
        assert_eq!(of_float("%A", 255.5), "0X1.FFP+7");
        assert_eq!(of_float("%a", 5e-324), "0x0.0000000000001p-1022");
    }

    #[test]
    fn pointers_and_text() {
        let p = |format: &str, bits| one(format, |field, _, out| pointer(field, bits, out));
        assert_eq!(p("%p", 0), "(nil)");
        assert_eq!(p("%16p", 0x5555_5555_92a0), "  0x5555555592a0");
        assert_eq!(p("%-16p|", 0x10), "0x10            |");
        assert_eq!(one("%-4s|", |field, _, out| text(field, b"ab", out)), "ab  |");
    }
}
