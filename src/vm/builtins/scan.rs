//! scanf's conversions (C17 7.21.6.2).

use super::super::stop::Stop;
use super::super::{Flow, Machine};
use super::convert;
use super::format::{self, Count, Length, Piece, Spec};
use crate::code::Program;
use crate::memory::{AccessKind, Value, Width};

/// Longest number that is read.
const MAX_NUMBER: usize = 4096;

impl Machine {
    /// `scanf`: how many conversions were assigned, or -1 at the end of the input before the first.
    pub(super) fn scan(&mut self, _program: &Program, name: &str, format: Value, args: &[Value]) -> Flow<Value> {
        let format = self.string(name, format, u64::MAX, "argument")?;
        let mut args = args.iter().copied();
        let mut assigned = 0u32;
        for piece in format::pieces(&format) {
            let (spec, text) = match piece {
                Piece::Text(text) => {
                    if !self.match_text(text) {
                        break;
                    }
                    continue;
                }
                Piece::Conversion(spec, text) => (spec, text),
            };
            // `%*d` reads and drops: it was parsed as a width.
            let skip = spec.width == Some(Count::Star);
            if !matches!(spec.conversion, b'c' | b'n') {
                self.skip_blanks();
            }
            if spec.conversion == b'%' {
                if !self.match_text(b"%") {
                    break;
                }
                continue;
            }
            if self.peek_input().is_none() && spec.conversion != b'n' {
                if assigned == 0 {
                    return Ok(Value::int(0xffff_ffff));
                }
                break;
            }
            let Some(bytes) = self.scan_one(spec, text)? else { break };
            if skip {
                continue;
            }
            let to = args.next().unwrap_or(super::NOTHING);
            self.check_in(name, to, bytes.len() as u64, AccessKind::Write)?;
            self.memory.write_bytes(to.addr(), &bytes);
            self.wrote(to.addr(), bytes.len() as u64);
            if spec.conversion != b'n' {
                assigned += 1;
            }
        }
        Ok(Value::int(u64::from(assigned)))
    }

    fn skip_blanks(&mut self) {
        while self
            .peek_input()
            .is_some_and(|byte| matches!(byte, b' ' | b'\t'..=b'\r'))
        {
            self.take_input();
        }
    }

    /// Blanks in the format match any blanks; everything else itself.
    fn match_text(&mut self, text: &[u8]) -> bool {
        for byte in text {
            if matches!(byte, b' ' | b'\t'..=b'\r') {
                self.skip_blanks();
            } else if self.peek_input() == Some(*byte) {
                self.take_input();
            } else {
                return false;
            }
        }
        true
    }

    /// The bytes a conversion stores; `None` when the input does not match.
    fn scan_one(&mut self, spec: Spec, text: &[u8]) -> Flow<Option<Vec<u8>>> {
        let width = match spec.width {
            Some(Count::Fixed(width)) => usize::try_from(width).unwrap_or(usize::MAX),
            _ => usize::MAX,
        };
        let size = match spec.length {
            Length::Char => Width::W1,
            Length::Short => Width::W2,
            Length::Default | Length::LongDouble => Width::W4,
            Length::Long | Length::LongLong => Width::W8,
        };
        let cut = |bits: u64| bits.to_le_bytes()[..size.bytes() as usize].to_vec();
        match spec.conversion {
            b'd' | b'u' | b'i' | b'x' | b'X' | b'o' => {
                let base = match spec.conversion {
                    b'i' => 0,
                    b'x' | b'X' => 16,
                    b'o' => 8,
                    _ => 10,
                };
                let taken = self.take_while(width.min(MAX_NUMBER), |text| {
                    let last = text.last().copied().unwrap_or(0);
                    let sign = text.len() == 1 && matches!(last, b'-' | b'+');
                    let prefix = matches!(last, b'x' | b'X')
                        && (base == 16 || base == 0)
                        && matches!(&text[..text.len() - 1], b"0" | b"-0" | b"+0");
                    let digits = if base == 0 { 16 } else { base };
                    let decimal = base == 0 && !text.iter().any(|byte| matches!(byte, b'x' | b'X'));
                    let radix = if decimal { 10 } else { digits };
                    sign || prefix || (last as char).is_digit(radix)
                });
                let number = convert::integer(&taken, base);
                Ok((number.length > 0).then(|| cut(number.signed() as u64)))
            }
            b'f' | b'e' | b'g' | b'a' | b'F' | b'E' | b'G' => {
                let taken = self.take_while(width.min(MAX_NUMBER), |text| {
                    let last = text.last().copied().unwrap_or(0);
                    let before = text.len().checked_sub(2).map_or(0, |at| text[at]);
                    let digits = text.iter().any(u8::is_ascii_digit);
                    let exponent = text[..text.len() - 1].iter().any(|byte| matches!(byte, b'e' | b'E'));
                    let point = text[..text.len() - 1].contains(&b'.');
                    match last {
                        b'0'..=b'9' => true,
                        b'-' | b'+' => text.len() == 1 || matches!(before, b'e' | b'E'),
                        b'.' => !point && !exponent,
                        b'e' | b'E' => digits && !exponent,
                        _ => false,
                    }
                });
                let value: Option<f64> = String::from_utf8_lossy(&taken).parse().ok();
                Ok(value.map(|value| match spec.length {
                    Length::Default => (value as f32).to_le_bytes().to_vec(),
                    _ => value.to_le_bytes().to_vec(),
                }))
            }
            b's' => {
                let mut taken =
                    self.take_while(width, |text| !matches!(text.last(), Some(b' ' | b'\t'..=b'\r') | None));
                taken.push(0);
                Ok(Some(taken))
            }
            b'c' => {
                let width = if spec.width.is_none() { 1 } else { width };
                let taken = self.take_while(width, |_| true);
                Ok(Some(taken))
            }
            b'n' => Ok(Some(cut(self.console.stdin_at as u64))),
            _ => {
                let text = String::from_utf8_lossy(text).into_owned();
                Err(Box::new(Stop::Unsupported(format!("scanf {text}"))))
            }
        }
    }

    /// Takes input while the text taken so far, the new byte included, is accepted.
    fn take_while(&mut self, max: usize, accept: impl Fn(&[u8]) -> bool) -> Vec<u8> {
        let mut taken = Vec::new();
        while taken.len() < max {
            let Some(byte) = self.peek_input() else { break };
            taken.push(byte);
            if !accept(&taken) {
                taken.pop();
                break;
            }
            self.take_input();
        }
        taken
    }
}
