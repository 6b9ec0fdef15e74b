//! `printf`: fetches each argument as the format asks for it, judges it, and puts the text together.
//!
//! [`format`] knows how a conversion looks; here is what it takes from the machine: `%s` reads a string byte by byte
//! with every check, `%n` writes back, and an argument of another type than the conversion's is a fault.

use super::super::fault::{FaultDetail, FaultKind};
use super::super::judge::Charge;
use super::super::stop::Stop;
use super::super::{Flow, Machine};
use super::arguments::{Argument, Arguments};
use super::format::{self, Field};
use super::spec::{self, Count, Length, Piece, Spec};
use super::string::moved;
use crate::code::Program;
use crate::front::ty::{FloatKind, IntKind, Ty, TyKind};
use crate::memory::{AccessKind, Value, Width};

impl Machine {
    /// What a printf writes.
    pub(super) fn format(
        &mut self,
        program: &Program,
        name: &str,
        format: Value,
        mut args: Arguments<'_>,
    ) -> Flow<Vec<u8>> {
        let format = self.string(name, format, u64::MAX, "argument")?;
        if let Some((plain, order)) = spec::without_positions(&format) {
            // Positions: all arguments are fetched first, then handed out in the order of use.
            let last = order.iter().map(|(position, _)| *position).max().unwrap_or(0);
            let mut values = Vec::new();
            for position in 1..=last {
                let spec = order.iter().find(|(at, _)| *at == position).map(|(_, spec)| *spec);
                let conversion = spec.map_or(b'd', |spec| spec.conversion.to_ascii_lowercase());
                let is_float = matches!(conversion, b'f' | b'e' | b'g' | b'a');
                let bytes = spec.map_or(4, |spec| self.argument_size(spec, is_float));
                values.push(match args.next(self, program, is_float, bytes)? {
                    Argument::Found(value, _) => value,
                    Argument::Missing => Value::int(0),
                });
            }
            let used = order.iter().map(|(position, _)| values.get(position - 1).copied());
            let ordered: Vec<Value> = used.map(|value| value.unwrap_or(Value::int(0))).collect();
            let args = Arguments::Registers {
                values: &ordered,
                types: None,
                position: 0,
                next: [0, 0],
            };
            return self.format_text(program, name, &plain, args);
        }
        self.format_text(program, name, &format, args)
    }

    fn format_text(&mut self, program: &Program, name: &str, format: &[u8], mut args: Arguments<'_>) -> Flow<Vec<u8>> {
        let mut out = Vec::new();
        for piece in spec::pieces(format) {
            match piece {
                Piece::Text(text) => out.extend_from_slice(text),
                Piece::Conversion(spec, text) => self.convert(program, name, spec, text, &mut args, &mut out)?,
            }
            if out.len() as u64 > self.options.max_output {
                return Err(Box::new(Stop::OutputLimit));
            }
        }
        Ok(out)
    }

    /// Fetches `*`.
    fn count(&mut self, program: &Program, count: Option<Count>, args: &mut Arguments<'_>) -> Flow<Option<i64>> {
        match count {
            None => Ok(None),
            Some(Count::Fixed(n)) => Ok(Some(n)),
            Some(Count::Star) => {
                let Argument::Found(value, _) = args.next(self, program, false, 4)? else {
                    return Ok(Some(0));
                };
                self.need_defined(value, 0xffff_ffff, "output")?;
                Ok(Some(i64::from(value.bits as i32)))
            }
        }
    }

    fn convert(
        &mut self,
        program: &Program,
        name: &str,
        spec: Spec,
        text: &[u8],
        args: &mut Arguments<'_>,
        out: &mut Vec<u8>,
    ) -> Flow<()> {
        if spec.conversion == b'%' {
            out.push(b'%');
            return Ok(());
        }
        if spec.conversion == b'm' {
            return Err(Box::new(Stop::Unsupported("`%m`".to_owned())));
        }
        let width = self.count(program, spec.width, args)?.unwrap_or(0);
        let precision = self.count(program, spec.precision, args)?;
        let field = Field::new(spec.flags, width, precision);
        let conversion = spec.conversion;
        let is_float = matches!(conversion.to_ascii_lowercase(), b'f' | b'e' | b'g' | b'a');
        if !is_float
            && !matches!(
                conversion,
                b'd' | b'i' | b'u' | b'o' | b'x' | b'X' | b'b' | b'B' | b'c' | b's' | b'p' | b'n'
            )
        {
            self.mismatch(text)?;
            // A format that ends within a conversion writes nothing of it.
            if conversion != 0 {
                out.extend_from_slice(text);
            }
            return Ok(());
        }
        let bytes = self.argument_size(spec, is_float);
        let Argument::Found(value, ty) = args.next(self, program, is_float, bytes)? else {
            // Too few arguments: the real one prints whatever the register holds.
            self.mismatch(text)?;
            if conversion == b's' {
                format::text(&field, b"(null)", out);
            } else if conversion != b'n' {
                format::text(&field, b"0", out);
            }
            return Ok(());
        };
        if ty.is_some_and(|ty| !fits(program, spec, ty)) {
            self.mismatch(text)?;
        }
        match conversion {
            b'd' | b'i' | b'u' | b'o' | b'x' | b'X' | b'b' | b'B' => {
                let bits = self.int_argument(value, spec)?;
                format::int(&field, conversion, bits, out);
            }
            b'c' if spec.length == Length::Long => {
                self.need_defined(value, 0xffff_ffff, "output")?;
                format::text(&field, &narrow(&[value.bits as u32]), out);
            }
            b'c' => {
                self.need_defined(value, 0xff, "output")?;
                format::text(&field, &[value.bits as u8], out);
            }
            b'p' => {
                self.need_defined(value, u64::MAX, "output")?;
                format::pointer(&field, value.bits, out);
            }
            b's' => {
                let max = field.precision.map_or(u64::MAX, |precision| precision as u64);
                if value.bits == 0 && value.undef == 0 {
                    self.mismatch(text)?;
                    let cut = if max < 6 { &b""[..] } else { b"(null)" };
                    format::text(&field, cut, out);
                } else if spec.length == Length::Long {
                    let wide = self.wide_string(name, value, max)?;
                    format::text(&field, &narrow(&wide), out);
                } else {
                    let bytes = self.string(name, value, max, "output")?;
                    format::text(&field, &bytes, out);
                }
            }
            b'n' => {
                let width = match spec.length {
                    Length::Char => Width::W1,
                    Length::Short => Width::W2,
                    Length::Default | Length::LongDouble => Width::W4,
                    Length::Long => self.program.abi.word,
                    Length::LongLong => Width::W8,
                };
                self.check_in(name, value, width.bytes(), AccessKind::Write)?;
                self.memory.store(value.addr(), width, Value::int(out.len() as u64));
                self.wrote(value.addr(), width.bytes());
            }
            _ => {
                self.need_defined(value, u64::MAX, "output")?;
                let number = f64::from_bits(value.bits);
                let is_long = spec.length == Length::LongDouble;
                if is_long && matches!(conversion, b'a' | b'A') && number.is_finite() {
                    format::long_hexadecimal(&field, conversion, number, out);
                } else {
                    format::float(&field, conversion, number, out);
                }
            }
        }
        Ok(())
    }

    /// Bytes that a conversion's argument takes among variadic ones on the stack.
    fn argument_size(&self, spec: Spec, is_float: bool) -> u64 {
        let word = self.program.abi.bytes();
        match (spec.length, spec.conversion) {
            (Length::LongDouble, _) if is_float => 8 + word,
            (_, _) if is_float => 8,
            (_, b'p' | b's' | b'n') => word,
            (_, b'c') => 4,
            (Length::Long, _) => word,
            (Length::LongLong, _) => 8,
            _ => 4,
        }
    }

    /// A wide string, judged; at most `max` characters.
    fn wide_string(&mut self, name: &str, text: Value, max: u64) -> Flow<Vec<u32>> {
        let mut wide = Vec::new();
        while (wide.len() as u64) < max {
            let at = moved(text, 4 * wide.len() as u64);
            self.read(name, at, 4, "output")?;
            match self.memory.load(at.addr(), Width::W4).bits as u32 {
                0 => break,
                c => wide.push(c),
            }
        }
        Ok(wide)
    }

    /// An integer argument cut to its length and extended to 64 bits.
    fn int_argument(&mut self, value: Value, spec: Spec) -> Flow<u64> {
        let signed = matches!(spec.conversion, b'd' | b'i');
        let length = match spec.length {
            Length::Long if self.program.abi.word == Width::W4 => Length::Default,
            length => length,
        };
        let (mask, extended) = match (length, signed) {
            (Length::Char, true) => (0xff, i64::from(value.bits as i8) as u64),
            (Length::Char, false) => (0xff, value.bits & 0xff),
            (Length::Short, true) => (0xffff, i64::from(value.bits as i16) as u64),
            (Length::Short, false) => (0xffff, value.bits & 0xffff),
            (Length::Default | Length::LongDouble, true) => (0xffff_ffff, i64::from(value.bits as i32) as u64),
            (Length::Default | Length::LongDouble, false) => (0xffff_ffff, value.bits & 0xffff_ffff),
            (Length::Long | Length::LongLong, _) => (u64::MAX, value.bits),
        };
        self.need_defined(value, mask, "output")?;
        Ok(extended)
    }

    #[cold]
    fn mismatch(&mut self, conversion: &[u8]) -> Flow<()> {
        let shown = String::from_utf8_lossy(conversion).into_owned();
        self.fault(Charge::new(FaultKind::FormatMismatch).detail(FaultDetail::Text(shown)))
    }

    /// `sprintf`, `snprintf` and their kin: at most `size` bytes with the terminator.
    pub(super) fn put_formatted(&mut self, name: &str, to: Value, size: u64, text: &[u8]) -> Flow<Value> {
        let length = Value::int(u64::from(text.len() as u32));
        if size == 0 {
            return Ok(length);
        }
        let kept = text.len().min(usize::try_from(size - 1).unwrap_or(usize::MAX));
        let mut bytes = text[..kept].to_vec();
        bytes.push(0);
        self.put(name, to, &bytes)?;
        Ok(length)
    }
}

/// Wide characters as the "C" locale writes them: those it has no byte for are left out.
fn narrow(wide: &[u32]) -> Vec<u8> {
    wide.iter()
        .filter_map(|c| u8::try_from(*c).ok())
        .filter(u8::is_ascii)
        .collect()
}

/// Whether an argument of type `ty` is what the conversion expects (C17 7.21.6.1 p9), signedness aside.
fn fits(program: &Program, spec: Spec, ty: Ty) -> bool {
    let bytes = match spec.length {
        Length::Default | Length::Char | Length::Short => 4,
        Length::Long => program.abi.bytes(),
        Length::LongLong => 8,
        Length::LongDouble => 16,
    };
    // After promotion.
    let int_size = |kind: IntKind| kind.size(program.types.model).max(4);
    match (spec.conversion, program.types.kind(ty)) {
        (_, TyKind::Error) => true,
        (b'd' | b'i' | b'u' | b'o' | b'x' | b'X' | b'b' | b'B', TyKind::Int(kind) | TyKind::Bits(kind, _)) => {
            int_size(*kind) == bytes
        }
        (b'd' | b'i' | b'u' | b'o' | b'x' | b'X' | b'b' | b'B', TyKind::Enum(id)) => {
            int_size(program.types.enumeration(*id).underlying) == bytes
        }
        (b'c', TyKind::Int(kind)) => int_size(*kind) == 4,
        (b'p', TyKind::Pointer(_) | TyKind::Nullptr) => true,
        (b's', TyKind::Pointer(to)) => match program.types.kind(to.ty) {
            TyKind::Int(IntKind::Char | IntKind::SChar | IntKind::UChar) => true,
            TyKind::Int(IntKind::WChar | IntKind::Int | IntKind::Long) => spec.length == Length::Long,
            _ => false,
        },
        (b'n', TyKind::Pointer(_)) => true,
        (b'd' | b'i' | b'u' | b'o' | b'x' | b'X' | b'b' | b'B' | b'c' | b's' | b'p' | b'n', _) => false,
        (_, TyKind::Float(FloatKind::LongDouble | FloatKind::Float64x)) => spec.length == Length::LongDouble,
        (_, TyKind::Float(_)) => spec.length != Length::LongDouble,
        _ => false,
    }
}
