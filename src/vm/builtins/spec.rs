//! printf's formats as written (C17 7.21.6.1 p3-p8), with the X/Open positions of arguments.
//!
//! [`pieces`] cuts a format into text and [`Spec`]s: `a%5.*lf` is the text `a` and a conversion `f` of width 5 whose
//! precision is the next argument.

/// Flags of a conversion.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Flags {
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// space
    pub space: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
}

/// Length modifiers.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Length {
    /// None: `int`, `double`.
    #[default]
    Default,
    /// `hh`
    Char,
    /// `h`
    Short,
    /// `l`, `z`, `t`: a word.
    Long,
    /// `ll`, `j`, `q`: 8 bytes.
    LongLong,
    /// `L`
    LongDouble,
}

/// A width or precision as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Count {
    /// Digits.
    Fixed(i64),
    /// `*`: the next `int` argument.
    Star,
}

/// One conversion specification as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spec {
    /// Flags.
    pub flags: Flags,
    /// Minimum field width.
    pub width: Option<Count>,
    /// Precision; a lone `.` is 0.
    pub precision: Option<Count>,
    /// Length modifier.
    pub length: Length,
    /// The conversion character; 0 when the format ends too early.
    pub conversion: u8,
}

/// A stretch of a format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    /// Copied as it is.
    Text(&'a [u8]),
    /// A conversion, and its text.
    Conversion(Spec, &'a [u8]),
}

/// Cuts a format into pieces.
pub fn pieces(format: &[u8]) -> Vec<Piece<'_>> {
    let mut result = Vec::new();
    let mut at = 0;
    while at < format.len() {
        if format[at] != b'%' {
            let end = format[at..]
                .iter()
                .position(|byte| *byte == b'%')
                .map_or(format.len(), |n| at + n);
            result.push(Piece::Text(&format[at..end]));
            at = end;
            continue;
        }
        let (spec, end) = spec(format, at + 1);
        result.push(Piece::Conversion(spec, &format[at..end]));
        at = end;
    }
    result
}

/// Which argument (from 1) each use of a format with positions takes, in order, with its conversion.
pub type Order = Vec<(usize, Spec)>;

/// A format with positions (`%2$s`, `%1$*2$d`) as one without, and which argument each use takes, with its conversion;
/// `None` when it has none.
pub fn without_positions(format: &[u8]) -> Option<(Vec<u8>, Order)> {
    if !format.contains(&b'$') {
        return None;
    }
    let mut plain = Vec::new();
    let mut order = Order::new();
    let mut at = 0;
    while at < format.len() {
        plain.push(format[at]);
        at += 1;
        if format[at - 1] != b'%' {
            continue;
        }
        if format.get(at) == Some(&b'%') {
            plain.push(b'%');
            at += 1;
            continue;
        }
        let (position, behind) = position(format, at)?;
        at = behind;
        let start = plain.len();
        let mut stars = Vec::new();
        while let Some(byte) = format.get(at).copied() {
            plain.push(byte);
            at += 1;
            if byte == b'*' {
                let (star, behind) = self::position(format, at)?;
                stars.push(star);
                at = behind;
            } else if byte.is_ascii_alphabetic() && !b"hlLqjzt".contains(&byte) {
                break;
            }
        }
        let (whole, _) = spec(&plain, start);
        let of_star = Spec {
            conversion: b'd',
            length: Length::Default,
            ..whole
        };
        order.extend(stars.into_iter().map(|star| (star, of_star)));
        order.push((position, whole));
    }
    (!order.is_empty()).then_some((plain, order))
}

/// `2$` at a place: the number (at most 64) and what is behind it.
fn position(format: &[u8], at: usize) -> Option<(usize, usize)> {
    let digits = format[at.min(format.len())..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit());
    let end = at + digits.count();
    let number: usize = std::str::from_utf8(&format[at..end]).ok()?.parse().ok()?;
    (format.get(end) == Some(&b'$') && (1..=64).contains(&number)).then_some((number, end + 1))
}

fn spec(format: &[u8], mut at: usize) -> (Spec, usize) {
    let peek = |at: usize| format.get(at).copied().unwrap_or(0);
    let mut flags = Flags::default();
    loop {
        match peek(at) {
            b'-' => flags.left = true,
            b'+' => flags.plus = true,
            b' ' => flags.space = true,
            b'#' => flags.alternate = true,
            b'0' => flags.zero = true,
            b'\'' | b'I' => {}
            _ => break,
        }
        at += 1;
    }
    let number = |at: &mut usize| -> Option<Count> {
        if peek(*at) == b'*' {
            *at += 1;
            return Some(Count::Star);
        }
        let mut value: Option<i64> = None;
        while peek(*at).is_ascii_digit() {
            let digit = i64::from(peek(*at) - b'0');
            value = Some(
                value
                    .unwrap_or(0)
                    .saturating_mul(10)
                    .saturating_add(digit)
                    .min(i64::from(i32::MAX)),
            );
            *at += 1;
        }
        value.map(Count::Fixed)
    };
    let width = number(&mut at);
    let mut precision = None;
    if peek(at) == b'.' {
        at += 1;
        precision = Some(number(&mut at).unwrap_or(Count::Fixed(0)));
    }
    let mut length = Length::Default;
    loop {
        length = match (peek(at), length) {
            (b'h', Length::Short) => Length::Char,
            (b'h', _) => Length::Short,
            (b'l', Length::Long) => Length::LongLong,
            (b'l', _) => Length::Long,
            (b'z' | b'Z' | b't', _) => Length::Long,
            (b'j' | b'q', _) => Length::LongLong,
            (b'L', _) => Length::LongDouble,
            _ => break,
        };
        at += 1;
    }
    // XSI's older names.
    let (conversion, length) = match peek(at) {
        b'C' => (b'c', Length::Long),
        b'S' => (b's', Length::Long),
        conversion => (conversion, length),
    };
    let end = if at < format.len() { at + 1 } else { at };
    (
        Spec {
            flags,
            width,
            precision,
            length,
            conversion,
        },
        end,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cut_where_printf_does() {
        let found = pieces(b"a%5.*lfb%%c%");
        assert_eq!(found.len(), 6);
        let Piece::Conversion(spec, text) = found[1] else {
            panic!("a conversion")
        };
        assert_eq!(
            (spec.width, spec.precision, spec.length),
            (Some(Count::Fixed(5)), Some(Count::Star), Length::Long)
        );
        assert_eq!(text, b"%5.*lf");
        let Piece::Conversion(last, _) = found[5] else {
            panic!("a conversion")
        };
        assert_eq!(last.conversion, 0);
    }
}
