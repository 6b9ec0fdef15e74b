//! scanf's conversions (C17 7.21.6.2).

use super::super::stop::Stop;
use super::super::{Flow, Machine};
use super::alloc::Wanted;
use super::arguments::Arguments;
use super::convert::{self, Precision};
use super::math::ERANGE;
use super::spec::Length;
use crate::code::Program;
use crate::memory::{AccessKind, Family, Value, Width};

/// Longest number that is read.
const MAX_NUMBER: usize = 4096;

/// Where a scanf reads.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// A stream, by its address.
    Stream(u64),
    /// A text, and how far it is read.
    Text(Vec<u8>, usize),
}

/// A scanf at work: its source, how many bytes it has taken.
struct Scan {
    source: Source,
    taken: u64,
    /// A byte looked at and not taken.
    ahead: Option<u8>,
    /// At the end of the input: `errno` as it was when the end was met. glibc puts it back at each further look.
    ended: Option<Value>,
}

impl Machine {
    /// scanf and its kin: how many conversions were assigned, or -1 at the end of the input before the first.
    pub(super) fn scan(
        &mut self,
        program: &Program,
        name: &str,
        source: Source,
        format: Value,
        mut args: Arguments<'_>,
    ) -> Flow<Value> {
        let format = self.string(name, format, u64::MAX, "argument")?;
        if let Source::Stream(stream) = &source {
            self.make_buffer(*stream)?;
        }
        let mut scan = Scan {
            source,
            taken: 0,
            ahead: None,
            ended: None,
        };
        let result = self.scan_all(program, name, &mut scan, &format, &mut args);
        self.wait_for_input()?;
        if let (Some(byte), Source::Stream(stream)) = (scan.ahead, &scan.source) {
            self.put_back(*stream, byte);
        }
        result
    }

    fn scan_all(
        &mut self,
        program: &Program,
        name: &str,
        scan: &mut Scan,
        format: &[u8],
        args: &mut Arguments<'_>,
    ) -> Flow<Value> {
        let mut assigned = 0u32;
        let mut at = 0;
        while at < format.len() {
            if format[at] != b'%' {
                let was_ended = scan.ended.is_some();
                let matched = self.match_byte(scan, format[at]);
                at += 1;
                if was_ended && at == format.len() {
                    self.look(scan);
                }
                match matched {
                    None if assigned == 0 => return Ok(Value::int(0xffff_ffff)),
                    Some(true) => continue,
                    _ => break,
                }
            }
            let Some(field) = field(format, &mut at) else { break };
            if !matches!(field.conversion, b'c' | b'[' | b'n') {
                self.skip_blanks(scan);
            }
            if field.conversion == b'%' {
                match self.match_byte(scan, b'%') {
                    None if assigned == 0 => return Ok(Value::int(0xffff_ffff)),
                    Some(true) => continue,
                    _ => break,
                }
            }
            if field.conversion != b'n' && self.look(scan).is_none() {
                if assigned == 0 {
                    return Ok(Value::int(0xffff_ffff));
                }
                break;
            }
            let Some(mut bytes) = self.scan_one(scan, &field)? else {
                break;
            };
            if field.skip {
                continue;
            }
            let to = args.pointer(self, program)?;
            let mut unit = 1;
            if field.length == Length::Long && matches!(field.conversion, b's' | b'c' | b'[') {
                // Wide characters.
                bytes = bytes.iter().flat_map(|byte| u32::from(*byte).to_le_bytes()).collect();
                unit = 4;
            }
            if field.allocates {
                bytes = self.room_for(&bytes, &field, unit)?;
            }
            self.check_in(name, to, bytes.len() as u64, AccessKind::Write)?;
            self.memory.write_bytes(to.addr(), &bytes);
            self.wrote(to.addr(), bytes.len() as u64);
            if field.conversion != b'n' {
                assigned += 1;
            }
        }
        Ok(Value::int(u64::from(assigned)))
    }

    /// `%ms`: a block for the characters, its address as bytes. glibc begins with 100 characters, doubles that when they
    /// are full and gives back what is left over.
    fn room_for(&mut self, bytes: &[u8], field: &Field, unit: u64) -> Flow<Vec<u8>> {
        let first = match field.conversion {
            b'c' => field.width.unwrap_or(1).min(1024) as u64,
            _ => 100,
        };
        let needed = bytes.len() as u64;
        let mut room = first * unit;
        let mut block = self.allocate(room, Family::Malloc, Wanted::Plain)?;
        while room < needed {
            room *= 2;
            block = self.realloc(block, Value::int(room))?;
        }
        if room != needed {
            block = self.realloc(block, Value::int(needed))?;
        }
        self.put("scanf", block, bytes)?;
        Ok(block.bits.to_le_bytes()[..self.program.abi.bytes() as usize].to_vec())
    }

    /// The next byte, not taken.
    fn look(&mut self, scan: &mut Scan) -> Option<u8> {
        if let Some(error) = scan.ended {
            self.memory.store(self.program.abi.errno, Width::W4, error);
            return None;
        }
        if scan.ahead.is_none() {
            scan.ahead = match &mut scan.source {
                Source::Stream(stream) => {
                    let stream = *stream;
                    self.take_byte(stream)
                }
                Source::Text(text, at) => {
                    let byte = text.get(*at).copied();
                    *at += 1;
                    byte
                }
            };
            if scan.ahead.is_none() {
                scan.ended = Some(self.memory.load(self.program.abi.errno, Width::W4));
            }
        }
        scan.ahead
    }

    fn take(&mut self, scan: &mut Scan) {
        if self.look(scan).is_some() {
            scan.taken += 1;
        }
        scan.ahead = None;
    }

    fn skip_blanks(&mut self, scan: &mut Scan) {
        if scan.ended.is_some() {
            return;
        }
        while self.look(scan).is_some_and(|byte| matches!(byte, b' ' | b'\t'..=b'\r')) {
            self.take(scan);
        }
        // glibc clears `errno` while it looks for blanks.
        scan.ended = scan.ended.map(|_| Value::int(0));
    }

    /// A blank in the format matches any blanks; everything else itself. `None` at the end of the input.
    fn match_byte(&mut self, scan: &mut Scan, byte: u8) -> Option<bool> {
        if matches!(byte, b' ' | b'\t'..=b'\r') {
            self.skip_blanks(scan);
            return Some(true);
        }
        let found = self.look(scan)?;
        if found == byte {
            self.take(scan);
        }
        Some(found == byte)
    }

    /// The bytes a conversion stores; `None` when the input does not match.
    fn scan_one(&mut self, scan: &mut Scan, field: &Field) -> Flow<Option<Vec<u8>>> {
        let width = field.width.unwrap_or(usize::MAX);
        let size = match field.length {
            Length::Char => Width::W1,
            Length::Short => Width::W2,
            Length::Default => Width::W4,
            Length::Long => self.program.abi.word,
            Length::LongLong | Length::LongDouble => Width::W8,
        };
        let word = self.program.abi.word;
        let cut = |bits: u64| bits.to_le_bytes()[..size.bytes() as usize].to_vec();
        match field.conversion {
            b'd' | b'u' | b'i' | b'x' | b'X' | b'o' | b'p' => {
                let base = match field.conversion {
                    b'i' => 0,
                    b'x' | b'X' | b'p' => 16,
                    b'o' => 8,
                    _ => 10,
                };
                let null = field.conversion == b'p' && self.look(scan) == Some(b'(');
                let taken = self.take_while(scan, width.min(MAX_NUMBER), |text| match null {
                    true => b"(nil)".starts_with(&text.to_ascii_lowercase()),
                    false => is_integer_start(text, base),
                });
                if null && taken.len() == 5 {
                    return Ok(Some(vec![0; self.program.abi.bytes() as usize]));
                }
                let number = convert::integer(&taken, base);
                if number.length == 0 {
                    return Ok(None);
                }
                let signed = matches!(field.conversion, b'd' | b'i');
                let magnitude = i128::from(number.magnitude) * if number.negative { -1 } else { 1 };
                let width = if size == Width::W8 { Width::W8 } else { word };
                let (least, most) = match (width, signed) {
                    (Width::W4, true) => (i128::from(i32::MIN), i128::from(i32::MAX)),
                    (_, true) => (i128::from(i64::MIN), i128::from(i64::MAX)),
                    (width, false) => (-i128::from(width.mask()), i128::from(width.mask())),
                };
                if number.overflow || !(least..=most).contains(&magnitude) {
                    self.set_errno(ERANGE);
                }
                let bits = match (number.overflow, signed) {
                    // strtol does the work and saturates to a long.
                    (_, true) if word == Width::W4 && size != Width::W8 => {
                        number.signed().clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as u64
                    }
                    (_, true) => number.signed() as u64,
                    (true, false) => u64::MAX,
                    (false, false) if size != Width::W8 && number.magnitude > word.mask() => u64::MAX,
                    (false, false) if number.negative => number.magnitude.wrapping_neg(),
                    (false, false) => number.magnitude,
                };
                Ok(Some(match field.conversion {
                    b'p' => bits.to_le_bytes()[..self.program.abi.bytes() as usize].to_vec(),
                    _ => cut(bits),
                }))
            }
            b'f' | b'e' | b'g' | b'a' | b'F' | b'E' | b'G' | b'A' => {
                let width = width.min(MAX_NUMBER);
                // A prefix that fills the width is a zero before an `x`.
                let fits = |text: &[u8]| text.len() < width || !matches!(text.last(), Some(b'x' | b'X'));
                let taken = self.take_while(scan, width, |text| is_real_start(text) && fits(text));
                let precision = match field.length {
                    Length::Default => Precision::Single,
                    _ => Precision::Double,
                };
                let (length, value) = convert::real(&taken, precision);
                // glibc is content with an exponent without digits and with `0x.`, not with a prefix alone.
                let unsigned = taken.strip_prefix(b"-").or(taken.strip_prefix(b"+")).unwrap_or(&taken);
                let is_word = matches!(unsigned.first(), Some(b'i' | b'I' | b'n' | b'N'));
                let is_cut = match is_word {
                    true => length < taken.len(),
                    false => unsigned.eq_ignore_ascii_case(b"0x"),
                };
                if length == 0 || is_cut {
                    return Ok(None);
                }
                if field.length != Length::LongDouble {
                    self.out_of_range(&taken[..length], value, precision);
                }
                Ok(Some(match field.length {
                    Length::Default => (value as f32).to_le_bytes().to_vec(),
                    Length::LongDouble => convert::extended(value)[..8 + self.program.abi.bytes() as usize].to_vec(),
                    _ => value.to_le_bytes().to_vec(),
                }))
            }
            b's' => {
                let mut taken = self.take_while(scan, width, |text| {
                    !matches!(text.last(), Some(b' ' | b'\t'..=b'\r') | None)
                });
                taken.push(0);
                Ok(Some(taken))
            }
            b'c' => {
                let width = field.width.unwrap_or(1);
                let taken = self.take_while(scan, width, |_| true);
                // glibc is content with fewer at the end of the input.
                Ok((!taken.is_empty()).then_some(taken))
            }
            b'[' => {
                let mut taken = self.take_while(scan, width, |text| {
                    text.last().is_some_and(|byte| field.set[usize::from(*byte)])
                });
                if taken.is_empty() {
                    return Ok(None);
                }
                taken.push(0);
                Ok(Some(taken))
            }
            b'n' => Ok(Some(cut(scan.taken))),
            other => {
                let text = format!("scanf %{}", other as char);
                Err(Box::new(Stop::Unsupported(text)))
            }
        }
    }

    /// Takes input while the text taken so far, the new byte included, is accepted.
    fn take_while(&mut self, scan: &mut Scan, max: usize, accept: impl Fn(&[u8]) -> bool) -> Vec<u8> {
        let mut taken = Vec::new();
        while taken.len() < max {
            let Some(byte) = self.look(scan) else { break };
            taken.push(byte);
            if !accept(&taken) {
                taken.pop();
                break;
            }
            self.take(scan);
        }
        taken
    }
}

/// One conversion of a scanf format.
struct Field {
    /// `*`: read and dropped.
    skip: bool,
    width: Option<usize>,
    length: Length,
    /// `m`: into a block of its own.
    allocates: bool,
    conversion: u8,
    /// Bytes that `%[` accepts.
    set: Box<[bool; 256]>,
}

/// Reads the conversion at `at`, which stands on its `%`.
fn field(format: &[u8], at: &mut usize) -> Option<Field> {
    let peek = |at: usize| format.get(at).copied().unwrap_or(0);
    *at += 1;
    let skip = peek(*at) == b'*';
    *at += usize::from(skip);
    let mut width = None;
    while peek(*at).is_ascii_digit() {
        let digit = usize::from(peek(*at) - b'0');
        width = Some(width.unwrap_or(0usize).saturating_mul(10).saturating_add(digit));
        *at += 1;
    }
    let allocates = peek(*at) == b'm';
    *at += usize::from(allocates);
    let mut length = Length::Default;
    loop {
        length = match (peek(*at), length) {
            (b'h', Length::Short) => Length::Char,
            (b'h', _) => Length::Short,
            (b'l', Length::Long) => Length::LongLong,
            (b'l', _) => Length::Long,
            (b'z' | b't', _) => Length::Long,
            (b'j' | b'q', _) => Length::LongLong,
            (b'L', _) => Length::LongDouble,
            _ => break,
        };
        *at += 1;
    }
    // XSI's older names of two of them.
    let (conversion, length) = match peek(*at) {
        b'C' => (b'c', Length::Long),
        b'S' => (b's', Length::Long),
        conversion => (conversion, length),
    };
    *at += 1;
    let mut set = Box::new([false; 256]);
    if conversion == b'[' {
        let negated = peek(*at) == b'^';
        *at += usize::from(negated);
        let first = *at;
        while peek(*at) != b']' || *at == first {
            let low = peek(*at);
            if low == 0 {
                return None;
            }
            let high = peek(*at + 2);
            // A range that runs backwards is three bytes, the minus one of them.
            if peek(*at + 1) == b'-' && high != b']' && high >= low {
                (low..=high).for_each(|byte| set[usize::from(byte)] = true);
                *at += 3;
            } else {
                set[usize::from(low)] = true;
                *at += 1;
            }
        }
        *at += 1;
        if negated {
            set.iter_mut().for_each(|accepted| *accepted = !*accepted);
        }
    }
    (conversion != 0).then_some(Field {
        skip,
        width: width.filter(|width| *width > 0),
        length,
        allocates,
        conversion,
        set,
    })
}

/// Whether a text can begin an integer in the base (0: by its prefix).
fn is_integer_start(text: &[u8], base: u32) -> bool {
    let Some(last) = text.last().copied() else { return false };
    let unsigned = text.strip_prefix(b"-").or(text.strip_prefix(b"+")).unwrap_or(text);
    if unsigned.is_empty() {
        return text.len() == 1;
    }
    if matches!(last, b'x' | b'X') {
        return unsigned.len() == 2 && unsigned[0] == b'0' && (base == 16 || base == 0);
    }
    let radix = match base {
        0 if matches!(unsigned.get(1), Some(b'x' | b'X')) => 16,
        0 if unsigned[0] == b'0' && unsigned.len() > 1 => 8,
        0 => 10,
        base => base,
    };
    (last as char).is_digit(radix)
}

/// Whether a text can begin a floating number.
fn is_real_start(text: &[u8]) -> bool {
    let lower = text.to_ascii_lowercase();
    let unsigned = lower.strip_prefix(b"-").or(lower.strip_prefix(b"+")).unwrap_or(&lower);
    let Some(last) = unsigned.last().copied() else {
        return text.len() == 1;
    };
    if matches!(unsigned.first(), Some(b'i' | b'n')) {
        return [&b"infinity"[..], b"nan"].iter().any(|word| word.starts_with(unsigned));
    }
    let hex = unsigned.starts_with(b"0x");
    let mark = if hex { b'p' } else { b'e' };
    let before = &unsigned[..unsigned.len() - 1];
    let exponent = before.contains(&mark);
    let significant = if hex { &before[2.min(before.len())..] } else { before };
    let digits = significant.iter().any(|byte| byte.is_ascii_hexdigit());
    match last {
        b'0'..=b'9' => true,
        b'x' => before == b"0",
        b'a'..=b'f' if hex && !exponent => true,
        b'-' | b'+' => before.last() == Some(&mark),
        b'.' => !exponent && !before.contains(&b'.'),
        last if last == mark => digits && !exponent,
        _ => false,
    }
}
