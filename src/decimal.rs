//! Decimal texts of floating numbers and back, exact: 0.1 is 0.1000000000000000055511151231257827... in binary.
//!
//! The standard library does the same faster, with tables that every visitor would load. Here numbers of any length
//! (words of 32 bits, the lowest first) are multiplied and divided as on paper; each result is rounded once, to the
//! nearest, ties to even (IEEE 754, 4.3.1).

/// A format of floating numbers.
#[derive(Clone, Copy)]
struct Format {
    /// Bits of the mantissa, the hidden one among them.
    bits: i32,
    /// Power of two of the smallest number above zero.
    lowest: i32,
    /// Numbers from this power of two on are infinite.
    highest: i32,
    /// Decimal digits that every number of so many survives in.
    digits: usize,
}

const SINGLE: Format = Format {
    bits: 24,
    lowest: -149,
    highest: 128,
    digits: 6,
};

const DOUBLE: Format = Format {
    bits: 53,
    lowest: -1074,
    highest: 1024,
    digits: 15,
};

/// Digits that can decide between two doubles; of what follows only matters whether it is nothing.
const DECISIVE: usize = 800;

/// Where a number goes that lies in the middle.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tie {
    Even,
    Up,
}

/// 0.d1 d2 d3 ... times a power of ten; no digits at all for zero.
struct Decimal {
    /// Values 0 to 9; the first is not 0.
    digits: Vec<u8>,
    /// The power of ten.
    point: i32,
}

/// The double nearest to a text like `-12.5e3`; `None` when it is no number.
pub fn parse(text: &str) -> Option<f64> {
    parse_as(text, DOUBLE)
}

/// The `float` nearest to a text.
pub fn parse_single(text: &str) -> Option<f32> {
    parse_as(text, SINGLE).map(|value| value as f32)
}

/// The double nearest to `mantissa * 2^power`.
pub fn binary(mantissa: u64, power: i32) -> f64 {
    scaled(mantissa, power, DOUBLE)
}

/// The `float` nearest to `mantissa * 2^power`.
pub fn binary_single(mantissa: u64, power: i32) -> f32 {
    scaled(mantissa, power, SINGLE) as f32
}

/// `%.*f` of a number that is not negative and finite.
pub fn fixed(value: f64, precision: usize) -> String {
    let decimal = exact(value);
    let kept = i64::from(decimal.point) + precision as i64;
    let decimal = rounded(&decimal, usize::try_from(kept).ok(), Tie::Even);
    place(&decimal, precision)
}

/// `%.*e` of a number that is not negative and finite, as its mantissa and exponent.
pub fn scientific(value: f64, precision: usize) -> (String, i32) {
    let decimal = rounded(&exact(value), Some(precision + 1), Tie::Even);
    let exponent = if decimal.digits.is_empty() {
        0
    } else {
        decimal.point - 1
    };
    let mantissa = Decimal {
        point: i32::from(!decimal.digits.is_empty()),
        ..decimal
    };
    (place(&mantissa, precision), exponent)
}

/// The shortest text that only this double has: `0.1`, `42.0`, `1e300`.
pub fn shortest(value: f64) -> String {
    shortest_as(value, DOUBLE)
}

/// The shortest text that only this `float` has.
pub fn shortest_single(value: f32) -> String {
    shortest_as(f64::from(value), SINGLE)
}

fn parse_as(text: &str, format: Format) -> Option<f64> {
    let (negative, text) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    let (mut digits, mut point, mut any, mut behind) = (Vec::new(), 0_i32, false, false);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'.' if !behind => behind = true,
            b'0'..=b'9' => {
                any = true;
                if byte != b'0' || !digits.is_empty() {
                    if digits.len() < DECISIVE {
                        digits.push(byte - b'0');
                    } else if byte != b'0' {
                        digits[DECISIVE - 1] |= 1;
                    }
                    point = point.saturating_add(i32::from(!behind));
                } else if behind {
                    point = point.saturating_sub(1);
                }
            }
            _ => break,
        }
        at += 1;
    }
    if !any {
        return None;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        point = point.saturating_add(exponent(&bytes[at + 1..])?);
    } else if at < bytes.len() {
        return None;
    }
    let value = nearest(&Decimal { digits, point }, format);
    Some(if negative { -value } else { value })
}

fn exponent(text: &[u8]) -> Option<i32> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    if digits.is_empty() {
        return None;
    }
    let mut value = 0_i32;
    for digit in digits {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
        value = value.saturating_mul(10).saturating_add(i32::from(digit));
    }
    Some(if negative { -value } else { value })
}

/// The number of a format that is nearest to a decimal.
fn nearest(decimal: &Decimal, format: Format) -> f64 {
    if decimal.digits.is_empty() || decimal.point < -400 {
        return 0.0;
    }
    if decimal.point > 400 {
        return f64::INFINITY;
    }
    // The decimal is over / under * 2^power.
    let (mut over, mut under, mut power) = (Vec::new(), vec![1], 0);
    for digit in &decimal.digits {
        multiply(&mut over, 10, u32::from(*digit));
    }
    let tens = decimal.point - decimal.digits.len() as i32;
    for _ in 0..tens.unsigned_abs() {
        multiply(if tens < 0 { &mut under } else { &mut over }, 5, 0);
    }
    power += tens;
    // Long division in binary: 64 bits of the quotient, then whether anything is left.
    let ahead = bits(&over) - bits(&under);
    shift(&mut over, (-ahead).max(0) as u32);
    shift(&mut under, ahead.max(0) as u32);
    power += ahead;
    let mut quotient = 0_u64;
    for _ in 0..64 {
        quotient <<= 1;
        if subtract(&mut over, &under) {
            quotient |= 1;
        }
        shift(&mut over, 1);
    }
    quotient |= u64::from(!over.is_empty());
    power -= 63;
    scaled(quotient, power, format)
}

/// The number of a format that is nearest to `quotient * 2^power`.
fn scaled(quotient: u64, power: i32, format: Format) -> f64 {
    if quotient == 0 {
        return 0.0;
    }
    let ahead = quotient.leading_zeros();
    let (quotient, power) = (quotient << ahead, power.clamp(-3000, 3000) - ahead as i32);
    let drop = (64 - format.bits).max(format.lowest - power);
    let mantissa = match drop {
        ..=63 => {
            let kept = quotient >> drop;
            let (rest, half) = (quotient & ((1 << drop) - 1), 1 << (drop - 1));
            kept + u64::from(rest > half || (rest == half && kept & 1 == 1))
        }
        64 => u64::from(quotient > 1 << 63),
        _ => 0,
    };
    let power = power + drop;
    if power + 64 - mantissa.leading_zeros() as i32 > format.highest {
        return f64::INFINITY;
    }
    // Both factors and the product are exact; the smallest power is below what one factor can be.
    let scale = |power: i32| f64::from_bits(((power + 1023) as u64) << 52);
    if power < -1000 {
        mantissa as f64 * scale(power + 200) * scale(-200)
    } else {
        mantissa as f64 * scale(power)
    }
}

/// All digits of a number, its sign aside.
fn exact(value: f64) -> Decimal {
    let (mantissa, power) = parts(value);
    let mut digits = Vec::new();
    if mantissa == 0 {
        return Decimal { digits, point: 0 };
    }
    let zeros = mantissa.trailing_zeros();
    let (mantissa, power) = (mantissa >> zeros, power + zeros as i32);
    let mut number = vec![mantissa as u32, (mantissa >> 32) as u32];
    trim(&mut number);
    // m / 2^n is m * 5^n / 10^n.
    shift(&mut number, power.max(0) as u32);
    for _ in power..0 {
        multiply(&mut number, 5, 0);
    }
    while !number.is_empty() {
        let mut nine = divide(&mut number, 1_000_000_000);
        for _ in 0..9 {
            digits.push((nine % 10) as u8);
            nine /= 10;
        }
    }
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits.reverse();
    Decimal {
        point: digits.len() as i32 + power.min(0),
        digits,
    }
}

/// The mantissa and the power of two of a number, its sign aside.
fn parts(value: f64) -> (u64, i32) {
    let bits = value.to_bits();
    let (fraction, biased) = (bits & ((1 << 52) - 1), (bits >> 52 & 0x7ff) as i32);
    match biased {
        0 => (fraction, -1074),
        _ => (fraction | 1 << 52, biased - 1075),
    }
}

/// So many digits of a decimal, the last one rounded; `None` leaves nothing.
fn rounded(decimal: &Decimal, count: Option<usize>, tie: Tie) -> Decimal {
    let mut point = decimal.point;
    let Some(count) = count else {
        return Decimal {
            digits: Vec::new(),
            point,
        };
    };
    let Some(next) = decimal.digits.get(count) else {
        return Decimal {
            digits: decimal.digits.clone(),
            point,
        };
    };
    let mut digits = decimal.digits[..count].to_vec();
    let more = decimal.digits[count + 1..].iter().any(|digit| *digit != 0);
    let odd = digits.last().is_some_and(|digit| digit % 2 == 1);
    if *next > 5 || (*next == 5 && (more || odd || tie == Tie::Up)) {
        point += i32::from(raise(&mut digits));
    }
    Decimal { digits, point }
}

/// Adds one in the last place; whether that made one digit more, which then stands for all.
fn raise(digits: &mut Vec<u8>) -> bool {
    for digit in digits.iter_mut().rev() {
        *digit += 1;
        if *digit < 10 {
            return false;
        }
        *digit = 0;
    }
    digits.insert(0, 1);
    true
}

/// The digits with a point among them and `precision` digits behind it.
fn place(decimal: &Decimal, precision: usize) -> String {
    let mut text = String::new();
    let digit = |at: i32| {
        let digit = usize::try_from(at).ok().and_then(|at| decimal.digits.get(at));
        char::from(b'0' + digit.copied().unwrap_or(0))
    };
    for at in 0..decimal.point.max(1) {
        text.push(digit(if decimal.point > 0 { at } else { -1 }));
    }
    if precision > 0 {
        text.push('.');
    }
    for at in 0..precision as i32 {
        text.push(digit(decimal.point + at));
    }
    text
}

fn shortest_as(value: f64, format: Format) -> String {
    if !value.is_finite() {
        let text = if value.is_nan() { "NaN" } else { "inf" };
        return if value < 0.0 { "-inf" } else { text }.to_owned();
    }
    let magnitude = value.abs();
    let decimal = exact(magnitude);
    // Below the normal numbers the format's digits are not all there.
    let whole = magnitude >= 2.0 * f64::from(f32::MIN_POSITIVE);
    let first = if whole { format.digits } else { 1 };
    let mut found = rounded(&decimal, Some(17), Tie::Up);
    for count in first..17 {
        let near = rounded(&decimal, Some(count), Tie::Up);
        // Next to a power of two the shortest may be the neighbour that is farther away.
        let mut other = Decimal {
            digits: decimal.digits[..count.min(decimal.digits.len())].to_vec(),
            point: decimal.point,
        };
        if other.digits == near.digits {
            other.point += i32::from(raise(&mut other.digits));
        }
        let same = |candidate: &Decimal| nearest(candidate, format) == magnitude;
        if same(&near) {
            found = near;
            break;
        } else if same(&other) {
            found = other;
            break;
        }
    }
    while found.digits.last() == Some(&0) {
        found.digits.pop();
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let count = found.digits.len() as i32;
    if magnitude >= 1e16 || (magnitude < 1e-4 && magnitude > 0.0) {
        let mantissa = Decimal { point: 1, ..found };
        return format!("{sign}{}e{}", place(&mantissa, (count - 1) as usize), found.point - 1);
    }
    format!("{sign}{}", place(&found, (count - found.point).max(1) as usize))
}

// ------------------------------------------------------------------------------------- numbers of any length

fn trim(number: &mut Vec<u32>) {
    while number.last() == Some(&0) {
        number.pop();
    }
}

fn bits(number: &[u32]) -> i32 {
    let last = number.last().map_or(0, |word| word.leading_zeros() as i32);
    number.len() as i32 * 32 - last
}

fn multiply(number: &mut Vec<u32>, by: u32, mut carry: u32) {
    for word in number.iter_mut() {
        let product = u64::from(*word) * u64::from(by) + u64::from(carry);
        *word = product as u32;
        carry = (product >> 32) as u32;
    }
    if carry > 0 {
        number.push(carry);
    }
}

/// Divides; returns what is left.
fn divide(number: &mut Vec<u32>, by: u32) -> u32 {
    let mut rest = 0;
    for word in number.iter_mut().rev() {
        let dividend = rest << 32 | u64::from(*word);
        *word = (dividend / u64::from(by)) as u32;
        rest = dividend % u64::from(by);
    }
    trim(number);
    rest as u32
}

fn shift(number: &mut Vec<u32>, by: u32) {
    multiply(number, 1 << (by % 32), 0);
    if !number.is_empty() {
        let words = vec![0; (by / 32) as usize];
        number.splice(0..0, words);
    }
}

/// Takes `other` away when it is not larger; whether it was not.
fn subtract(number: &mut Vec<u32>, other: &[u32]) -> bool {
    let smaller =
        number.len() < other.len() || (number.len() == other.len() && number.iter().rev().lt(other.iter().rev()));
    if smaller {
        return false;
    }
    let mut borrow = 0;
    for (at, word) in number.iter_mut().enumerate() {
        let difference = i64::from(*word) - i64::from(other.get(at).copied().unwrap_or(0)) - borrow;
        *word = difference as u32;
        borrow = i64::from(difference < 0);
    }
    trim(number);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn agrees(value: f64, precision: usize) {
        assert_eq!(shortest(value), format!("{value:?}"));
        let single = value as f32;
        assert_eq!(shortest_single(single), format!("{single:?}"));
        let value = value.abs();
        if value.is_finite() {
            assert_eq!(fixed(value, precision), format!("{value:.precision$}"));
            let (mantissa, exponent) = scientific(value, precision);
            assert_eq!(format!("{mantissa}e{exponent}"), format!("{value:.precision$e}"));
        }
    }

    #[test]
    fn borders() {
        for power in -1074..1024 {
            let value = 2.0_f64.powi(power.max(-1022)) * 2.0_f64.powi((power + 1022).min(0));
            agrees(value, 3);
            agrees(f64::from_bits(value.to_bits() - 1), 20);
            agrees(f64::from_bits(value.to_bits() + 1), 0);
        }
        for value in [
            0.0,
            -0.0,
            0.5,
            1.5,
            2.5,
            0.05,
            9.5,
            99.95,
            f64::MAX,
            f64::MIN_POSITIVE,
            f64::INFINITY,
            f64::NAN,
        ] {
            for precision in 0..5 {
                agrees(value, precision);
            }
        }
        for text in [
            "",
            ".",
            "1e",
            "e5",
            "1.2.3",
            "1e99999999999999999999",
            "0e99999999999",
            "1e-9999999999",
            "1x",
        ] {
            assert_eq!(parse(text), text.parse().ok(), "{text}");
        }
        let long = format!("1{}1e-2000", "0".repeat(1999));
        assert_eq!(parse(&long), long.parse().ok());
        let tie = format!("9007199254740993{}", "0".repeat(900));
        assert_eq!(parse(&tie), tie.parse().ok());
        assert_eq!(
            parse(&format!("{}e-900", tie.clone() + "1")),
            format!("{tie}1e-900").parse().ok()
        );
    }

    proptest! {
        #[test]
        fn formats_like_the_standard_library(bits: u64, precision in 0..40_usize) {
            agrees(f64::from_bits(bits), precision);
            agrees(f64::from(f32::from_bits(bits as u32)), precision);
        }

        #[test]
        fn formats_usual_numbers(number: i32, behind in 0..12, precision in 0..8_usize) {
            agrees(f64::from(number) / 10.0_f64.powi(behind), precision);
        }

        #[test]
        fn reads_like_the_standard_library(text in "[-+]?[0-9]{0,25}(\\.[0-9]{0,25})?(e[-+]?[0-9]{1,3})?") {
            prop_assert_eq!(parse(&text), text.parse().ok());
            prop_assert_eq!(parse_single(&text), text.parse().ok());
        }
    }
}
