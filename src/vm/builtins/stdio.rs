//! `stdio.h`: printf and its kin, the output buffer, standard input.

use super::super::event::{Event, MarkKind};
use super::super::exec;
use super::super::fault::{FaultDetail, FaultKind};
use super::super::io::{self, Buffering};
use super::super::judge::Charge;
use super::super::options::InputEnd;
use super::super::stop::Stop;
use super::super::{Flow, Machine};
use super::format::{self, Count, Field, Length, Piece, Spec};
use super::string::moved;
use crate::code::Program;
use crate::front::ty::{FloatKind, IntKind, Ty, TyKind};
use crate::memory::{AccessKind, Addr, Value, Width};

/// Variadic arguments, as a called function finds them.
pub(super) enum Arguments<'a> {
    /// In registers, with their types when the call is known.
    Registers {
        /// All of them.
        values: &'a [Value],
        /// Their types.
        types: Option<&'a [Ty]>,
        /// How many were asked for; on i386 how many bytes.
        position: usize,
        /// Where the next one of an integer class is looked for, and of a floating class.
        next: [usize; 2],
    },
    /// Behind a `va_list`: its record holds the address of the next one at offset 8; on i386 it is that address.
    List(Value),
}

/// An argument that was asked for.
enum Argument {
    /// There is none.
    Missing,
    /// Of this type, when it is known; the value that the function finds.
    Found(Value, Option<Ty>),
}

impl<'a> Arguments<'a> {
    /// The arguments of the call in progress behind `fixed` ones.
    pub(super) fn of_call(machine: &Machine, program: &'a Program, args: &'a [Value], fixed: usize) -> Arguments<'a> {
        let here = machine.here();
        let types = program.body(here.body).call_sites.get(&here.pc).map(|types| &types[..]);
        let all = types
            .filter(|types| types.len() == args.len())
            .map(|types| types.get(fixed..).unwrap_or(&[]));
        let values = args.get(fixed..).unwrap_or(&[]);
        let types = all.or(types.filter(|types| types.len() == values.len()));
        Arguments::Registers {
            values,
            types,
            position: 0,
            next: [0, 0],
        }
    }

    /// The next argument, which must be a pointer.
    pub(super) fn pointer(&mut self, machine: &mut Machine, program: &Program) -> Flow<Value> {
        match self.next(machine, program, false, machine.program.abi.bytes())? {
            Argument::Found(value, _) => Ok(value),
            Argument::Missing => Ok(super::NOTHING),
        }
    }

    /// The next argument, of so many bytes. x86-64 passes integers and floating numbers in registers of their own, so a `%d` for a `double`
    /// finds the next integer there is.
    fn next(&mut self, machine: &mut Machine, program: &Program, float: bool, bytes: u64) -> Flow<Argument> {
        match self {
            Arguments::Registers {
                values,
                types: None,
                position,
                ..
            } => {
                *position += 1;
                let value = values.get(*position - 1);
                Ok(value.map_or(Argument::Missing, |value| Argument::Found(*value, None)))
            }
            Arguments::Registers {
                values,
                types: Some(types),
                position,
                ..
            } if program.abi.pushes_parameters => Ok(pushed(program, values, types, position, bytes)),
            Arguments::Registers {
                values,
                types: Some(types),
                position,
                next,
            } => {
                let Some(ty) = types.get(*position) else {
                    return Ok(Argument::Missing);
                };
                *position += 1;
                let next = &mut next[usize::from(float)];
                while let Some(value) = values.get(*next) {
                    let found = types.get(*next);
                    *next += 1;
                    if found.is_some_and(|ty| matches!(program.types.kind(*ty), TyKind::Float(_)) == float) {
                        return Ok(Argument::Found(*value, Some(*ty)));
                    }
                }
                // A register that the call did not set: left over from before.
                Ok(Argument::Found(Value::int(0), Some(*ty)))
            }
            Arguments::List(at) if machine.program.abi.pushes_parameters => {
                machine.check(*at, bytes, AccessKind::Read)?;
                let value = match bytes {
                    12 => exec::load_long(machine, at.addr()),
                    8 => machine.memory.load(at.addr(), Width::W8),
                    _ => machine.memory.load(at.addr(), Width::W4),
                };
                *at = moved(*at, bytes);
                Ok(Argument::Found(value, None))
            }
            Arguments::List(list) => {
                let area = moved(*list, 8);
                machine.check(area, 8, AccessKind::Read)?;
                let at = machine.memory.load(area.addr(), Width::W8);
                machine.check(at, 8, AccessKind::Read)?;
                let (value, size) = if bytes > 8 {
                    (exec::load_long(machine, at.addr()), 16)
                } else {
                    (machine.memory.load(at.addr(), Width::W8), 8)
                };
                machine.memory.store(area.addr(), Width::W8, moved(at, size));
                Ok(Argument::Found(value, None))
            }
        }
    }
}

/// i386: the next `bytes` of the row of pushed arguments, whatever they were pushed as.
fn pushed(program: &Program, values: &[Value], types: &[Ty], position: &mut usize, bytes: u64) -> Argument {
    let (first, size) = (*position, bytes as usize);
    *position += size;
    let mut found = Value::int(0);
    let mut ty = None;
    let mut start = 0;
    for (value, of) in values.iter().zip(types) {
        let end = start + program.abi.round(program.types.size_of(*of).unwrap_or(1)) as usize;
        if start <= first && first < end {
            ty = Some(*of);
        }
        if (start, end) == (first, first + size) {
            return Argument::Found(*value, ty);
        }
        for at in first.max(start)..end.min(first + size.min(8)) {
            let byte = |bits: u64| (bits >> (8 * (at - start).min(7)) & 0xff) << (8 * (at - first));
            found.bits |= byte(value.bits);
            found.undef |= byte(value.undef);
        }
        start = end;
    }
    match ty {
        Some(_) => Argument::Found(found, ty),
        None => Argument::Missing,
    }
}

impl Machine {
    /// The `FILE*` of a file descriptor.
    pub(super) fn standard_stream(&self, fd: u64) -> Value {
        let stream = self.program.abi.streams.get(fd as usize);
        Value::int(stream.copied().unwrap_or(0))
    }

    // --- output ---

    /// Adds to standard output's buffer and hands on what is due.
    pub(super) fn write_out(&mut self, bytes: &[u8]) -> Flow<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        if self.is_redirected(self.program.abi.streams[1]) {
            return self.write_file(self.program.abi.streams[1], bytes);
        }
        let buffering = self.buffering();
        let size = buffering.size();
        if self.console.buffer.is_none() && buffering != Buffering::Not {
            let buffer = self.allocate_library(io::buffer_size(self.options.stdout))?;
            self.console.buffer = Some(buffer.map_or(Addr::NULL, Value::addr));
        }
        if let Some(buffer) = self.console.buffer
            && buffer != Addr::NULL
            && size > 0
        {
            let start = self.console.pending.len() as u64 % size;
            let part = &bytes[..bytes.len().min((size - start) as usize)];
            self.memory.write_bytes(buffer.offset(start as i64), part);
        }
        self.console.pending.extend_from_slice(bytes);
        let due = io::flushable(buffering, &self.console.pending);
        self.hand_on(due);
        self.limit_output()
    }

    fn buffering(&self) -> Buffering {
        let kind = self.options.stdout;
        self.console.buffering.unwrap_or(Buffering::of_kind(kind))
    }

    /// `setvbuf(stream, buffer, mode, size)`: glibc makes no buffer of its own where one is given or none is wanted.
    pub(super) fn set_buffer(&mut self, file: Value, buffer: Value, mode: Value, size: Value) -> Flow<Value> {
        let Some(stream) = self.stream("setvbuf", file)? else {
            return Ok(Value::int(0xffff_ffff));
        };
        let (mode, own) = (mode.bits as u32, buffer.bits != 0);
        if mode > 2 {
            return Ok(Value::int(0xffff_ffff));
        }
        if stream != self.program.abi.streams[1] {
            if own || mode == 2 {
                self.drop_buffer(stream)?;
            }
            return Ok(Value::int(0));
        }
        self.flush();
        let has = self.console.buffer;
        if own || mode == 2 {
            if self.console.buffering.is_none()
                && let Some(old) = has.filter(|old| *old != Addr::NULL)
            {
                self.free_library(Value::int(old.0))?;
            }
            self.console.buffer = Some(if mode == 2 { Addr::NULL } else { buffer.addr() });
        } else if mode == 0 && has.is_none() {
            let made = self.allocate_library(io::buffer_size(self.options.stdout))?;
            self.console.buffer = Some(made.map_or(Addr::NULL, Value::addr));
        }
        let size = if own {
            size.bits
        } else {
            io::buffer_size(self.options.stdout)
        };
        self.console.buffering = Some(match mode {
            0 => Buffering::Full(size),
            1 => Buffering::Line(size),
            _ => Buffering::Not,
        });
        Ok(Value::int(0))
    }

    fn hand_on(&mut self, count: usize) {
        if count == 0 {
            return;
        }
        let rest = self.console.pending.split_off(count.min(self.console.pending.len()));
        let bytes = std::mem::replace(&mut self.console.pending, rest);
        self.console.stdout.push(&bytes);
        self.mark(MarkKind::Output);
        self.tell(Event::Output { error: false, bytes });
    }

    /// `fflush(stdout)`
    pub(in crate::vm) fn flush(&mut self) {
        self.hand_on(self.console.pending.len());
    }

    /// Standard error is not buffered.
    pub(in crate::vm) fn write_error(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        self.console.stderr.push(bytes);
        self.mark(MarkKind::Output);
        self.tell(Event::Output {
            error: true,
            bytes: bytes.to_vec(),
        });
    }

    fn limit_output(&self) -> Flow<()> {
        let written = self.console.stdout.len() + self.console.stderr.len() + self.console.pending.len();
        if written as u64 > self.options.max_output {
            Err(Box::new(Stop::OutputLimit))
        } else {
            Ok(())
        }
    }

    /// Writes to a stream; a pointer that is none is a fault.
    pub(super) fn write_stream(&mut self, name: &str, file: Value, bytes: &[u8]) -> Flow<()> {
        let Some(stream) = self.stream(name, file)? else {
            return Ok(());
        };
        match self.program.abi.streams.iter().position(|addr| *addr == stream) {
            Some(0) => Ok(()),
            Some(1) => self.write_out(bytes),
            Some(_) if self.is_redirected(stream) => self.write_file(stream, bytes),
            Some(_) => {
                self.write_error(bytes);
                self.limit_output()
            }
            None => self.write_file(stream, bytes),
        }
    }

    /// `__heapwise_write(fd, text, size)`
    pub(super) fn write_fd(&mut self, fd: Value, text: Value, size: Value) -> Flow<()> {
        self.need_defined(size, u64::MAX, "argument")?;
        self.read("write", text, size.bits, "output")?;
        let mut bytes = vec![0; usize::try_from(size.bits).unwrap_or(0)];
        self.memory.read_bytes(text.addr(), &mut bytes);
        match fd.bits as u32 {
            1 => self.write_out(&bytes),
            2 => {
                self.write_error(&bytes);
                self.limit_output()
            }
            _ => Ok(()),
        }
    }

    // --- printf ---

    /// What a printf writes.
    pub(super) fn format(
        &mut self,
        program: &Program,
        name: &str,
        format: Value,
        mut args: Arguments<'_>,
    ) -> Flow<Vec<u8>> {
        let format = self.string(name, format, u64::MAX, "argument")?;
        if let Some((plain, order)) = format::without_positions(&format) {
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
        for piece in format::pieces(format) {
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
        let shown = String::from_utf8_lossy(text).into_owned();
        let conversion = spec.conversion;
        let is_float = matches!(conversion.to_ascii_lowercase(), b'f' | b'e' | b'g' | b'a');
        if !is_float
            && !matches!(
                conversion,
                b'd' | b'i' | b'u' | b'o' | b'x' | b'X' | b'c' | b's' | b'p' | b'n'
            )
        {
            self.mismatch(&shown)?;
            out.extend_from_slice(text);
            return Ok(());
        }
        let bytes = self.argument_size(spec, is_float);
        let Argument::Found(value, ty) = args.next(self, program, is_float, bytes)? else {
            // Too few arguments: the real one prints whatever the register holds.
            self.mismatch(&shown)?;
            if conversion == b's' {
                format::text(&field, b"(null)", out);
            } else if conversion != b'n' {
                format::text(&field, b"0", out);
            }
            return Ok(());
        };
        if ty.is_some_and(|ty| !fits(program, spec, ty)) {
            self.mismatch(&shown)?;
        }
        match conversion {
            b'd' | b'i' | b'u' | b'o' | b'x' | b'X' => {
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
                    self.mismatch(&shown)?;
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
                format::float(&field, conversion, f64::from_bits(value.bits), out);
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
    fn mismatch(&mut self, conversion: &str) -> Flow<()> {
        self.fault(Charge::new(FaultKind::FormatMismatch).detail(FaultDetail::Text(conversion.to_owned())))
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

    // --- standard input ---

    /// The next byte of standard input, not yet taken.
    pub(super) fn peek_input(&mut self) -> Option<u8> {
        self.options.stdin.get(self.console.stdin_at).copied()
    }

    /// Takes a byte of standard input.
    pub(super) fn take_input(&mut self) -> Option<u8> {
        let byte = self.peek_input();
        match byte {
            Some(_) => self.console.stdin_at += 1,
            None if self.options.stdin_end == InputEnd::Open => self.console.waits = true,
            None => self.console.end_of_input = true,
        }
        byte
    }

    /// Stops a read that met the end of what has been typed: it runs again when there is more.
    pub(super) fn wait_for_input(&self) -> Flow<()> {
        if self.console.waits {
            return Err(Box::new(Stop::NeedsInput));
        }
        Ok(())
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
        (b'd' | b'i' | b'u' | b'o' | b'x' | b'X', TyKind::Int(kind) | TyKind::Bits(kind, _)) => {
            int_size(*kind) == bytes
        }
        (b'd' | b'i' | b'u' | b'o' | b'x' | b'X', TyKind::Enum(id)) => {
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
        (b'd' | b'i' | b'u' | b'o' | b'x' | b'X' | b'c' | b's' | b'p' | b'n', _) => false,
        (_, TyKind::Float(FloatKind::LongDouble)) => spec.length == Length::LongDouble,
        (_, TyKind::Float(_)) => spec.length != Length::LongDouble,
        _ => false,
    }
}
