//! What literals mean: `0x2Au` is 42 and unsigned, `'\n'` is 10, `"a\0b"` has three units (C17 6.4.4, 6.4.5).

use std::rc::Rc;

use super::Dialect;
use super::ast::{CharLiteral, Encoding, FloatLiteral, FloatSuffix, IntLiteral, StringLiteral};
use crate::decimal;

/// An arithmetic constant.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Number {
    /// An integer.
    Int(IntLiteral),
    /// A floating number.
    Float(FloatLiteral),
}

/// What is wrong with a literal: the id of its message.
pub type Problem = &'static str;

/// Reads a preprocessing number. An integer beyond 64 bits is `Err("lex-integer-too-large")`.
pub fn number(text: &str, dialect: Dialect) -> Result<Number, Problem> {
    let text: String = text
        .chars()
        .filter(|c| !(*c == '\'' && dialect == Dialect::Cpp))
        .collect();
    // `lL` is no suffix: both letters are alike (C17 6.4.4.1).
    if text.ends_with("lL") || text.ends_with("Ll") || text.contains("lLu") || text.contains("LlU") {
        return Err("lex-bad-suffix");
    }
    let lower = text.to_ascii_lowercase();
    if let Some(hex) = lower.strip_prefix("0x") {
        if hex.contains(['.', 'p']) {
            return hex_float(hex);
        }
        return integer(hex, 16);
    }
    if let Some(binary) = lower.strip_prefix("0b") {
        return integer(binary, 2);
    }
    if lower.contains(['.', 'e']) || (lower.ends_with('f') && lower.starts_with(|c: char| c.is_ascii_digit())) {
        return decimal_float(&lower);
    }
    if lower.starts_with('0') && lower.len() > 1 && lower.as_bytes()[1].is_ascii_digit() {
        return integer(&lower[1..], 8);
    }
    integer(&lower, 10)
}

/// The number without its GNU suffix `i` or `j`; `None` when it has none.
pub fn imaginary(text: &str) -> Option<String> {
    let is_suffix = |c: char| matches!(c, 'f' | 'F' | 'l' | 'L' | 'u' | 'U' | 'i' | 'I' | 'j' | 'J');
    let digits = text.trim_end_matches(is_suffix);
    let (number, suffix) = text.split_at(digits.len());
    let at = suffix.find(['i', 'I', 'j', 'J'])?;
    Some(format!("{number}{}{}", &suffix[..at], &suffix[at + 1..]))
}

fn integer(text: &str, base: u32) -> Result<Number, Problem> {
    let end = text.find(|c: char| !c.is_digit(base.max(10))).unwrap_or(text.len());
    let (digits, suffix) = text.split_at(end);
    if digits.is_empty() {
        return Err("lex-bad-number");
    }
    let mut value: u64 = 0;
    let mut overflow = false;
    for digit in digits.chars() {
        let Some(digit) = digit.to_digit(base) else {
            return Err(if base == 8 { "lex-bad-octal" } else { "lex-bad-number" });
        };
        let wide = u128::from(value) * u128::from(base) + u128::from(digit);
        overflow |= wide > u128::from(u64::MAX);
        value = wide as u64;
    }
    let (unsigned, longs) = match suffix {
        "" => (false, 0),
        "u" => (true, 0),
        "l" => (false, 1),
        "ll" => (false, 2),
        "ul" | "lu" => (true, 1),
        "ull" | "llu" => (true, 2),
        _ => return Err("lex-bad-suffix"),
    };
    if overflow {
        return Err("lex-integer-too-large");
    }
    Ok(Number::Int(IntLiteral {
        value,
        decimal: base == 10,
        unsigned,
        longs,
    }))
}

fn float_suffix(suffix: &str) -> Result<FloatSuffix, Problem> {
    match suffix {
        "" | "d" => Ok(FloatSuffix::None),
        "f" => Ok(FloatSuffix::Float),
        "l" | "w" => Ok(FloatSuffix::LongDouble),
        "f32" => Ok(FloatSuffix::Float32),
        "f64" => Ok(FloatSuffix::Float64),
        "f32x" => Ok(FloatSuffix::Float32x),
        "f64x" => Ok(FloatSuffix::Float64x),
        "q" | "f16" | "f128" | "df" | "dd" | "dl" => Err("unsupported"),
        _ => Err("lex-bad-suffix"),
    }
}

fn decimal_float(text: &str) -> Result<Number, Problem> {
    let bytes = text.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        let sign = matches!(bytes[end], b'+' | b'-') && end > 0 && bytes[end - 1] == b'e';
        if !(bytes[end].is_ascii_digit() || bytes[end] == b'.' || bytes[end] == b'e' || sign) {
            break;
        }
        end += 1;
    }
    let (digits, suffix) = text.split_at(end);
    if !digits.contains(['.', 'e']) {
        return Err("lex-bad-suffix");
    }
    let value = decimal::parse(digits).ok_or("lex-bad-number")?;
    let suffix = float_suffix(suffix)?;
    let value = if let FloatSuffix::Float | FloatSuffix::Float32 = suffix {
        f64::from(decimal::parse_single(digits).unwrap_or(0.0))
    } else {
        value
    };
    Ok(Number::Float(FloatLiteral { value, suffix }))
}

/// `1.8p3`, the `0x` already taken: 1.5 times 2 to the third.
fn hex_float(text: &str) -> Result<Number, Problem> {
    let (mantissa, rest) = text.split_once('p').ok_or("lex-bad-number")?;
    let end = rest
        .find(|c: char| !(c.is_ascii_digit() || c == '+' || c == '-'))
        .unwrap_or(rest.len());
    let (exponent, suffix) = rest.split_at(end);
    let exponent: i32 = exponent.parse().map_err(|_| "lex-bad-number")?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return Err("lex-bad-number");
    }
    let mut shift = exponent.saturating_sub(4 * i32::try_from(fraction.len()).unwrap_or(i32::MAX));
    let mut value = 0_u64;
    for digit in whole.chars().chain(fraction.chars()) {
        let digit = digit.to_digit(16).ok_or("lex-bad-number")?;
        if value >> 59 == 0 {
            value = value << 4 | u64::from(digit);
        } else {
            // Whether anything is left decides how the number is rounded.
            value |= u64::from(digit != 0);
            shift = shift.saturating_add(4);
        }
    }
    let suffix = float_suffix(suffix)?;
    let value = match suffix {
        FloatSuffix::Float | FloatSuffix::Float32 => f64::from(decimal::binary_single(value, shift)),
        _ => decimal::binary(value, shift),
    };
    Ok(Number::Float(FloatLiteral { value, suffix }))
}

// ------------------------------------------------------------------------------------------ characters, strings

/// One element of a literal's text: a character as written, or a code unit given by number.
enum Element {
    Char(char),
    Unit(u32),
}

/// Splits `u8"text"` into its encoding and the text between the quotes; the flag says that it is raw.
fn split(text: &str) -> (Encoding, &str, bool) {
    let quote = text.find(['"', '\'']).unwrap_or(0);
    let (prefix, rest) = text.split_at(quote);
    let encoding = match prefix.trim_end_matches('R') {
        "L" => Encoding::Wide,
        "u8" => Encoding::Utf8,
        "u" => Encoding::Utf16,
        "U" => Encoding::Utf32,
        _ => Encoding::Plain,
    };
    let inner = rest.get(1..rest.len().saturating_sub(1)).unwrap_or("");
    if !prefix.ends_with('R') {
        return (encoding, inner, false);
    }
    let open = inner.find('(').unwrap_or(0);
    let body = inner.get(open + 1..inner.len().saturating_sub(open + 1)).unwrap_or("");
    (encoding, body, true)
}

/// Escape sequences read; the first problem, if any, comes beside.
fn elements(text: &str) -> (Vec<Element>, Option<Problem>) {
    let mut problem = None;
    let mut result = Vec::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(character) = chars.next() {
        if character != '\\' {
            result.push(Element::Char(character));
            continue;
        }
        let Some(escape) = chars.next() else { break };
        let unit = match escape {
            'n' => 10,
            't' => 9,
            'r' => 13,
            'a' => 7,
            'b' => 8,
            'f' => 12,
            'v' => 11,
            'e' | 'E' => 27,
            '\\' | '\'' | '"' | '?' => escape as u32,
            '0'..='7' => {
                let mut value = escape.to_digit(8).unwrap_or(0);
                for _ in 0..2 {
                    let Some(digit) = chars.peek().and_then(|c| c.to_digit(8)) else {
                        break;
                    };
                    value = value * 8 + digit;
                    chars.next();
                }
                if value > 255 {
                    problem = problem.or(Some("lex-escape-too-large"));
                }
                value
            }
            'x' => {
                let mut value: u32 = 0;
                let mut digits = 0;
                while let Some(digit) = chars.peek().and_then(|c| c.to_digit(16)) {
                    value = value.wrapping_mul(16).wrapping_add(digit);
                    digits += 1;
                    chars.next();
                }
                if digits == 0 {
                    problem = problem.or(Some("lex-bad-escape"));
                }
                value
            }
            'u' | 'U' => {
                let wanted = if escape == 'u' { 4 } else { 8 };
                let mut value: u32 = 0;
                let mut digits = 0;
                while digits < wanted {
                    let Some(digit) = chars.peek().and_then(|c| c.to_digit(16)) else {
                        break;
                    };
                    value = value.wrapping_mul(16).wrapping_add(digit);
                    digits += 1;
                    chars.next();
                }
                match char::from_u32(value).filter(|_| digits == wanted) {
                    Some(character) => {
                        result.push(Element::Char(character));
                        continue;
                    }
                    None => {
                        problem = problem.or(Some("lex-bad-escape"));
                        0
                    }
                }
            }
            other => {
                problem = problem.or(Some("lex-unknown-escape"));
                result.push(Element::Char(other));
                continue;
            }
        };
        result.push(Element::Unit(unit));
    }
    (result, problem)
}

/// Where the first escape sequence that means nothing stands in the text of a literal: `\\q`, from and to.
pub fn strange_escape(text: &str) -> Option<(usize, usize)> {
    let mut chars = text.char_indices();
    while let Some((at, character)) = chars.next() {
        if character != '\\' {
            continue;
        }
        let (_, escape) = chars.next()?;
        if !"ntrabfveE\\'\"?01234567xuU".contains(escape) {
            return Some((at, at + 1 + escape.len_utf8()));
        }
    }
    None
}

fn encode(elements: &[Element], encoding: Encoding, units: &mut Vec<u32>) {
    for element in elements {
        match (element, encoding) {
            (Element::Unit(unit), Encoding::Plain | Encoding::Utf8) => units.push(unit & 0xff),
            (Element::Unit(unit), Encoding::Utf16) => units.push(unit & 0xffff),
            (Element::Unit(unit), _) => units.push(*unit),
            (Element::Char(character), Encoding::Plain | Encoding::Utf8) => {
                let mut buffer = [0; 4];
                units.extend(character.encode_utf8(&mut buffer).bytes().map(u32::from));
            }
            (Element::Char(character), Encoding::Utf16) => {
                let mut buffer = [0; 2];
                units.extend(character.encode_utf16(&mut buffer).iter().map(|unit| u32::from(*unit)));
            }
            (Element::Char(character), _) => units.push(*character as u32),
        }
    }
}

/// Joins adjacent string literals (C17 6.4.5 p5): one with a prefix gives it to all.
pub fn string<'a>(parts: impl Iterator<Item = &'a str>) -> (StringLiteral, Option<Problem>) {
    let parts: Vec<_> = parts.map(split).collect();
    let encoding = parts
        .iter()
        .map(|part| part.0)
        .find(|e| *e != Encoding::Plain)
        .unwrap_or(Encoding::Plain);
    let mut units = Vec::new();
    let agree = parts.iter().all(|part| part.0 == encoding || part.0 == Encoding::Plain);
    let mut problem = (!agree).then_some("lex-mixed-prefixes");
    for (_, body, raw) in parts {
        let (elements, found) = if raw {
            (body.chars().map(Element::Char).collect(), None)
        } else {
            elements(body)
        };
        problem = problem.or(found);
        encode(&elements, encoding, &mut units);
    }
    (
        StringLiteral {
            units: Rc::from(units),
            encoding,
        },
        problem,
    )
}

/// A character constant. A plain one is sign-extended from `char` as gcc does; several characters shift left by eight.
pub fn character(text: &str) -> Result<(CharLiteral, Option<Problem>), Problem> {
    let (encoding, body, _) = split(text);
    let (elements, mut problem) = elements(body);
    let mut units = Vec::new();
    encode(&elements, encoding, &mut units);
    let value = match (units.as_slice(), encoding) {
        ([], _) => return Err("lex-empty-char"),
        ([unit], Encoding::Plain) => i32::from(*unit as u8 as i8) as u32,
        ([unit], _) => *unit,
        (many, Encoding::Plain) => {
            let one = body.chars().count() == 1;
            problem = problem.or(Some(if one {
                "lex-wide-char"
            } else if many.len() > 4 {
                "lex-char-too-long"
            } else {
                "lex-multi-char"
            }));
            many.iter().fold(0, |value: u32, unit| value << 8 | unit)
        }
        (many, _) => {
            problem = problem.or(Some("lex-char-too-long"));
            many.last().copied().unwrap_or(0)
        }
    };
    Ok((CharLiteral { value, encoding }, problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(text: &str) -> (u64, bool, bool, u8) {
        match number(text, Dialect::Cpp) {
            Ok(Number::Int(literal)) => (literal.value, literal.decimal, literal.unsigned, literal.longs),
            other => panic!("{text}: {other:?}"),
        }
    }

    fn float(text: &str) -> f64 {
        match number(text, Dialect::C) {
            Ok(Number::Float(literal)) => literal.value,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn integers() {
        assert_eq!(int("0"), (0, true, false, 0));
        assert_eq!(int("42"), (42, true, false, 0));
        assert_eq!(int("0x2Au"), (42, false, true, 0));
        assert_eq!(int("052"), (42, false, false, 0));
        assert_eq!(int("0b101LL"), (5, false, false, 2));
        assert_eq!(int("1'000'000ull"), (1_000_000, true, true, 2));
        assert_eq!(int("0xffffffffffffffff"), (u64::MAX, false, false, 0));
        assert_eq!(number("089", Dialect::C), Err("lex-bad-octal"));
        assert_eq!(number("12ab", Dialect::C), Err("lex-bad-suffix"));
        assert_eq!(number("99999999999999999999", Dialect::C), Err("lex-integer-too-large"));
    }

    #[test]
    fn floats() {
        assert_eq!(float("1.5"), 1.5);
        assert_eq!(float(".5e1"), 5.0);
        assert_eq!(float("1.f"), 1.0);
        assert_eq!(float("1e-2L"), 0.01);
        assert_eq!(float("0x1.8p3"), 12.0);
        assert_eq!(float("0.1f"), f64::from(0.1_f32));
    }

    #[test]
    fn characters() {
        assert_eq!(character("'a'").map(|c| c.0.value), Ok(97));
        assert_eq!(character(r"'\n'").map(|c| c.0.value), Ok(10));
        assert_eq!(character(r"'\xff'").map(|c| c.0.value), Ok(u32::MAX));
        assert_eq!(character("'ab'").map(|c| c.0.value), Ok(0x6162));
        assert_eq!(character("L'中'").map(|c| c.0.value), Ok(0x4e2d));
        assert_eq!(character("''"), Err("lex-empty-char"));
    }

    #[test]
    fn strings() {
        let (literal, _) = string(["\"a\\0\"", "u8\"\\x41\\n\""].into_iter());
        assert_eq!(
            (&*literal.units, literal.encoding),
            (&[97, 0, 0x41, 10][..], Encoding::Utf8)
        );
        let (raw, _) = string(["R\"x(a\\n)x\""].into_iter());
        assert_eq!(&*raw.units, &[97, 92, 110]);
    }
}
