//! The library functions that the machine performs itself: what touches it, or must be reported at the caller's line.
//!
//! [`call`] is the table. `exit` and `std::terminate` go on in other functions first, so they are handed back.

mod aligned;
mod alloc;
mod arguments;
mod convert;
pub mod format;
mod jump;
mod math;
mod memory_stream;
mod nested;
mod overflow;
mod printf;
pub mod random;
mod scan;
pub mod spec;
mod stdio;
mod stream;
mod string;
mod wide;

use super::fault::FaultKind;
use super::judge::Charge;
use super::stop::{Signal, Stop};
use super::{Flow, Machine, exec};
use crate::code::{Builtin, CodeTarget, Program};
use crate::memory::{AccessKind, Addr, Family, Value, Width};
use alloc::Wanted;
use arguments::Arguments;
use convert::Precision;
use scan::Source;

/// What a builtin comes to.
pub(super) enum Done {
    /// Its result.
    Value(Value),
    /// The process is to end: handlers first.
    Exit,
    /// `std::terminate` was called.
    Terminate,
    /// `longjmp`: control is elsewhere; the index of the register that gets the value.
    Jumped(usize, Value),
}

/// The result of functions that have none.
const NOTHING: Value = exec::call::UNKNOWN;
/// Ops that one microsecond of the simulated clock stands for.
const OPS_PER_MICROSECOND: u64 = 100;
/// What `time` answers: the clock of the simulation stands still at 2025-01-01 00:00:00 UTC.
const NOW: u64 = 1_735_689_600;

/// Performs a builtin. The two that heap programs call most stand before the table.
#[inline]
pub(super) fn call(machine: &mut Machine, program: &Program, builtin: Builtin, args: &[Value]) -> Flow<Done> {
    match (builtin, args) {
        (Builtin::Malloc, [size, ..]) => {
            machine.need_defined(*size, u64::MAX, "argument")?;
            let block = machine.allocate(size.bits, Family::Malloc, Wanted::Plain)?;
            Ok(Done::Value(block))
        }
        (Builtin::Free, [ptr, ..]) => {
            machine.release(*ptr, Family::Malloc)?;
            Ok(Done::Value(NOTHING))
        }
        _ => call_any(machine, program, builtin, args),
    }
}

/// The table.
#[inline(never)]
fn call_any(machine: &mut Machine, program: &Program, builtin: Builtin, args: &[Value]) -> Flow<Done> {
    let arg = |index: usize| args.get(index).copied().unwrap_or(exec::call::UNKNOWN);
    let name = builtin.symbol();
    let m = machine;
    let value = match builtin {
        // --- stdlib.h ---
        Builtin::Malloc => {
            m.need_defined(arg(0), u64::MAX, "argument")?;
            m.allocate(arg(0).bits, Family::Malloc, Wanted::Plain)?
        }
        Builtin::Calloc => m.calloc(arg(0), arg(1))?,
        Builtin::Realloc => m.realloc(arg(0), arg(1))?,
        Builtin::AlignedAlloc | Builtin::Memalign => m.memalign(arg(0), arg(1))?,
        Builtin::PosixMemalign => m.posix_memalign(name, arg(0), arg(1), arg(2))?,
        Builtin::Valloc => m.memalign(Value::int(4096), arg(0))?,
        Builtin::Pvalloc => m.pvalloc(arg(0))?,
        Builtin::MallocTrim => m.malloc_trim(arg(0))?,
        Builtin::Mallopt => m.mallopt(arg(0), arg(1))?,
        Builtin::Mallinfo => m.mallinfo(name, arg(0))?,
        Builtin::ErrnoLocation => m.errno_location(),
        Builtin::Free => {
            m.release(arg(0), Family::Malloc)?;
            NOTHING
        }
        Builtin::UsableSize => Value::int(m.heap.usable_size(&m.memory, arg(0).addr())),
        Builtin::New => {
            m.need_defined(arg(0), u64::MAX, "argument")?;
            let family = if arg(1).bits as u32 == 0 {
                Family::New
            } else {
                Family::NewArray
            };
            m.allocate(arg(0).bits, family, Wanted::Plain)?
        }
        Builtin::Delete => {
            let family = if arg(1).bits as u32 == 0 {
                Family::New
            } else {
                Family::NewArray
            };
            m.release(arg(0), family)?;
            NOTHING
        }
        Builtin::DynamicCast => m.dynamic_cast([arg(0), arg(1), arg(2), arg(3)])?,
        Builtin::CheckDelete => {
            m.check_delete(arg(0), arg(1).bits, arg(2).bits, arg(3).bits != 0)?;
            NOTHING
        }
        Builtin::PureVirtual => {
            m.fault(Charge::new(FaultKind::PureVirtualCall))?;
            return Err(Box::new(m.terminate_text(
                "pure virtual method called\nterminate called without an active exception\n",
            )));
        }
        Builtin::Exit => {
            if m.exit_code.is_none() {
                m.need_defined(arg(0), 0xff, "exit-status")?;
                m.exit_code = Some((arg(0).bits & 0xff) as i32);
            }
            return Ok(Done::Exit);
        }
        Builtin::QuickExit => {
            m.need_defined(arg(0), 0xff, "exit-status")?;
            // What is still in the buffer is lost.
            m.console.pending.clear();
            return Err(Box::new(Stop::Exited {
                code: (arg(0).bits & 0xff) as i32,
            }));
        }
        Builtin::Abort => return Err(Box::new(Stop::Aborted { text: String::new() })),
        Builtin::Atexit => at_exit(m, program, arg(0))?,
        Builtin::Rand => Value::int(u64::from(m.random.draw() as u32)),
        Builtin::Srand => {
            m.need_defined(arg(0), 0xffff_ffff, "argument")?;
            m.random = random::Random::new(arg(0).bits as u32);
            NOTHING
        }
        Builtin::Atoi => m.parse_int(name, arg(0), Width::W4)?,
        Builtin::Strtod => m.parse_real(name, arg(0), arg(1), Precision::Double)?,
        Builtin::Strtof => m.parse_real(name, arg(0), arg(1), Precision::Single)?,
        Builtin::AssertFail => return Err(assert_fail(m, args)?),

        // --- stdio.h ---
        Builtin::Printf => {
            let text = m.format(program, name, arg(0), Arguments::of_call(m, program, args, 1))?;
            m.write_out(&text)?;
            count(&text)
        }
        Builtin::Fprintf => {
            let text = m.format(program, name, arg(1), Arguments::of_call(m, program, args, 2))?;
            m.write_stream(name, arg(0), &text)?;
            match m.can_write(arg(0)) {
                true => count(&text),
                false => Value::int(0xffff_ffff),
            }
        }
        Builtin::Vprintf => {
            let text = m.format(program, name, arg(0), Arguments::List(arg(1)))?;
            m.write_out(&text)?;
            count(&text)
        }
        Builtin::Vfprintf => {
            let text = m.format(program, name, arg(1), Arguments::List(arg(2)))?;
            m.write_stream(name, arg(0), &text)?;
            match m.can_write(arg(0)) {
                true => count(&text),
                false => Value::int(0xffff_ffff),
            }
        }
        Builtin::Vsprintf => {
            let text = m.format(program, name, arg(1), Arguments::List(arg(2)))?;
            m.put_formatted(name, arg(0), u64::MAX, &text)?
        }
        Builtin::Sprintf => {
            let text = m.format(program, name, arg(1), Arguments::of_call(m, program, args, 2))?;
            m.put_formatted(name, arg(0), u64::MAX, &text)?
        }
        Builtin::Snprintf => {
            m.need_defined(arg(1), u64::MAX, "argument")?;
            let text = m.format(program, name, arg(2), Arguments::of_call(m, program, args, 3))?;
            m.put_formatted(name, arg(0), arg(1).bits, &text)?
        }
        Builtin::Vsnprintf => {
            m.need_defined(arg(1), u64::MAX, "argument")?;
            let text = m.format(program, name, arg(2), Arguments::List(arg(3)))?;
            m.put_formatted(name, arg(0), arg(1).bits, &text)?
        }
        Builtin::Puts => {
            let mut text = m.string(name, arg(0), u64::MAX, "output")?;
            text.push(b'\n');
            m.write_out(&text)?;
            count(&text)
        }
        Builtin::Putchar => {
            m.need_defined(arg(0), 0xff, "output")?;
            m.write_out(&[arg(0).bits as u8])?;
            Value::int(arg(0).bits & 0xff)
        }
        Builtin::Fputs => {
            let text = m.string(name, arg(0), u64::MAX, "output")?;
            m.write_stream(name, arg(1), &text)?;
            Value::int(if m.can_write(arg(1)) { 1 } else { 0xffff_ffff })
        }
        Builtin::Fputc | Builtin::Putc => {
            m.need_defined(arg(0), 0xff, "output")?;
            m.write_stream(name, arg(1), &[arg(0).bits as u8])?;
            if m.can_write(arg(1)) {
                Value::int(arg(0).bits & 0xff)
            } else {
                Value::int(0xffff_ffff)
            }
        }
        Builtin::Fflush => {
            m.flush();
            m.show_memory(arg(0).bits)?;
            Value::int(0)
        }
        Builtin::Stdio => m.standard_stream(arg(0).bits),
        Builtin::Getchar => m.get_byte(name, m.standard_stream(0))?,
        Builtin::Getc | Builtin::Fgetc => m.get_byte(name, arg(0))?,
        Builtin::Fgets => m.get_line(arg(0), arg(1), arg(2))?,
        Builtin::Setvbuf => m.set_buffer(arg(0), arg(1), arg(2), arg(3))?,
        Builtin::Ungetc => m.unget_byte(arg(0), arg(1))?,
        Builtin::Open => m.open_file(arg(0), arg(1))?,
        Builtin::OpenAt => m.open_by_number(arg(0), arg(1), arg(2))?,
        Builtin::Reopen => m.reopen_file(arg(0), arg(1), arg(2))?,
        Builtin::InMemory => m.keep_in_memory(arg(0), arg(1), arg(2), arg(3))?,
        Builtin::Fclose => m.close_file(arg(0))?,
        Builtin::Fread => m.read_items(arg(0), arg(1), arg(2), arg(3))?,
        Builtin::Fwrite => m.write_items(arg(0), arg(1), arg(2), arg(3))?,
        Builtin::StreamFlags => m.stream_flags(arg(0), arg(1).bits as u32 as u64)?,
        Builtin::Seek => m.seek(arg(0), arg(1), arg(2))?,
        Builtin::Own => m.own(arg(0), arg(1))?,
        Builtin::RemoveFile => m.rename_file(arg(0), None)?,
        Builtin::RenameFile => m.rename_file(arg(0), Some(arg(1)))?,
        Builtin::Scanf => {
            m.flush();
            let arguments = Arguments::of_call(m, program, args, 1);
            m.scan(
                program,
                name,
                Source::Stream(m.program.abi.streams[0]),
                arg(0),
                arguments,
            )?
        }
        Builtin::Vscanf => {
            m.flush();
            let source = Source::Stream(m.program.abi.streams[0]);
            m.scan(program, name, source, arg(0), Arguments::List(arg(1)))?
        }
        Builtin::Fscanf | Builtin::Vfscanf => {
            let Some(stream) = m.stream(name, arg(0))? else {
                return Ok(Done::Value(Value::int(0xffff_ffff)));
            };
            if stream == m.program.abi.streams[0] {
                m.flush();
            }
            let arguments = match builtin {
                Builtin::Fscanf => Arguments::of_call(m, program, args, 2),
                _ => Arguments::List(arg(2)),
            };
            m.scan(program, name, Source::Stream(stream), arg(1), arguments)?
        }
        Builtin::Sscanf | Builtin::Vsscanf => {
            let text = m.string(name, arg(0), u64::MAX, "argument")?;
            let arguments = match builtin {
                Builtin::Sscanf => Arguments::of_call(m, program, args, 2),
                _ => Arguments::List(arg(2)),
            };
            m.scan(program, name, Source::Text(text, 0), arg(1), arguments)?
        }

        Builtin::Sbrk => m.sbrk(arg(0))?,
        Builtin::MapPages => m.map_pages(arg(0))?,
        Builtin::UnmapPages => m.unmap_pages(arg(0), arg(1))?,

        // --- setjmp.h, signal.h ---
        Builtin::Setjmp => m.set_jump(arg(0))?,
        Builtin::Chain => m.static_chain(arg(0).bits, arg(1), arg(2), arg(3))?,
        Builtin::Goto => {
            m.goto_frame(arg(0), arg(1))?;
            // No register gets a value.
            return Ok(Done::Jumped(usize::MAX, NOTHING));
        }
        Builtin::Longjmp => {
            m.need_defined(arg(1), 0xffff_ffff, "argument")?;
            let register = m.long_jump(arg(0))?;
            let value = arg(1).bits as u32;
            return Ok(Done::Jumped(register, Value::int(u64::from(value.max(1)))));
        }
        Builtin::Kill => {
            let Some(signal) = Signal::of_number(arg(0).bits as u32 as i32) else {
                return Ok(Done::Value(Value::int(0)));
            };
            return Err(Box::new(Stop::Signalled(signal)));
        }
        Builtin::Wide => m.wide(arg(0).bits, arg(1), arg(2), arg(3))?,
        Builtin::Overflow => m.overflow(arg(0), arg(1), arg(2), arg(3).bits)?,

        // --- string.h ---
        Builtin::Memcpy | Builtin::Memmove => {
            m.need_defined(arg(2), u64::MAX, "argument")?;
            m.copy_bytes(name, arg(0), arg(1), arg(2).bits, builtin == Builtin::Memmove)?;
            arg(0)
        }
        Builtin::Memset => {
            m.need_defined(arg(2), u64::MAX, "argument")?;
            m.set_bytes(arg(0), arg(1), arg(2).bits)?;
            arg(0)
        }
        Builtin::Memcmp => {
            m.need_defined(arg(2), u64::MAX, "argument")?;
            m.compare_bytes(arg(0), arg(1), arg(2).bits)?
        }
        Builtin::Memchr => {
            m.need_defined(arg(2), u64::MAX, "argument")?;
            m.find_byte(arg(0), arg(1), arg(2).bits)?
        }
        Builtin::Strlen => Value::int(m.string_length(name, arg(0))?),
        Builtin::Strcpy => {
            m.copy_string(name, arg(0), arg(1))?;
            arg(0)
        }
        Builtin::Strncpy => {
            m.need_defined(arg(2), u64::MAX, "argument")?;
            m.copy_padded(arg(0), arg(1), arg(2).bits)?;
            arg(0)
        }
        Builtin::Strcat => {
            let length = m.string_length(name, arg(0))?;
            m.copy_string(name, string::moved(arg(0), length), arg(1))?;
            arg(0)
        }
        Builtin::Strncat => {
            m.need_defined(arg(2), u64::MAX, "argument")?;
            let length = m.string_length(name, arg(0))?;
            let mut bytes = m.string(name, arg(1), arg(2).bits, "argument")?;
            bytes.push(0);
            m.put(name, string::moved(arg(0), length), &bytes)?;
            arg(0)
        }
        Builtin::Strcmp => m.compare_strings(name, arg(0), arg(1), u64::MAX)?,
        Builtin::Strncmp => {
            m.need_defined(arg(2), u64::MAX, "argument")?;
            m.compare_strings(name, arg(0), arg(1), arg(2).bits)?
        }
        Builtin::Strchr | Builtin::Strrchr => m.find_char(name, arg(0), arg(1), builtin == Builtin::Strrchr)?,
        Builtin::Strstr => m.find_string(arg(0), arg(1))?,
        Builtin::Strdup => m.duplicate(name, arg(0), u64::MAX)?,

        // --- time.h ---
        Builtin::Time => {
            if arg(0).bits != 0 || arg(0).undef != 0 {
                let word = m.program.abi.word;
                m.check_in(name, arg(0), word.bytes(), AccessKind::Write)?;
                m.memory.store(arg(0).addr(), word, Value::int(NOW));
            }
            Value::int(NOW)
        }
        Builtin::Clock => Value::int(m.ops / OPS_PER_MICROSECOND),

        // --- math.h ---
        Builtin::Sqrt
        | Builtin::Pow
        | Builtin::Fabs
        | Builtin::Floor
        | Builtin::Ceil
        | Builtin::Fmod
        | Builtin::Sin
        | Builtin::Cos
        | Builtin::Tan
        | Builtin::Exp
        | Builtin::Log
        | Builtin::Log2
        | Builtin::Log10
        | Builtin::Asin
        | Builtin::Acos
        | Builtin::Atan
        | Builtin::Atan2
        | Builtin::Sinh
        | Builtin::Cosh
        | Builtin::Tanh
        | Builtin::Round
        | Builtin::Trunc
        | Builtin::Hypot
        | Builtin::Exp2
        | Builtin::Expm1
        | Builtin::Log1p
        | Builtin::Asinh
        | Builtin::Acosh
        | Builtin::Atanh
        | Builtin::Rint
        | Builtin::Fma => m.mathematics(builtin, [arg(0), arg(1), arg(2)]),

        // --- C++ ---
        Builtin::Write => {
            m.write_fd(arg(0), arg(1), arg(2))?;
            NOTHING
        }
        Builtin::Terminate => return Ok(Done::Terminate),
        Builtin::SetTerminate => std::mem::replace(&mut m.terminate_handler, arg(0)),

        // --- the compiler's ---
        Builtin::Alloca => exec::alloca(m, None, arg(0))?,
        Builtin::FrameAddress | Builtin::ReturnAddress => m.frame_word(arg(0).bits, builtin),
        Builtin::Trap | Builtin::Unreachable => return Err(Box::new(Stop::Signalled(Signal::Ill))),
    };
    Ok(Done::Value(value))
}

/// The number of bytes written.
fn count(text: &[u8]) -> Value {
    Value::int(u64::from(text.len() as u32))
}

/// `atexit(function)`
fn at_exit(machine: &mut Machine, program: &Program, function: Value) -> Flow<Value> {
    match program.code_at.get(&function.addr()) {
        Some(CodeTarget::Body(body)) => {
            let handlers = std::rc::Rc::make_mut(&mut machine.at_exit);
            handlers.push((*body, None));
            // The first list holds 32, one of them the loader's; each further one is a block.
            if handlers.len().is_multiple_of(32) {
                machine.allocate_library(16 + 32 * 4 * program.abi.bytes())?;
            }
            Ok(Value::int(0))
        }
        Some(_) => Err(Box::new(Stop::Unsupported("atexit of a library function".to_owned()))),
        None => {
            machine.fault(Charge::new(FaultKind::InvalidFunctionPointer).at(function.addr()))?;
            Ok(Value::int(0))
        }
    }
}

/// `__assert_fail(assertion, file, line, function)`: glibc's text.
fn assert_fail(machine: &mut Machine, args: &[Value]) -> Flow<Box<Stop>> {
    let text = |index: usize| {
        let addr = args.get(index).map_or(Addr::NULL, |value| value.addr());
        String::from_utf8_lossy(&machine.peek_string(addr)).into_owned()
    };
    let program = machine.options.program_name.rsplit('/').next().unwrap_or("").to_owned();
    let line = args.get(2).map_or(0, |value| value.bits as u32);
    let line = format!(
        "{program}: {}:{line}: {}: Assertion `{}' failed.\n",
        text(1),
        text(3),
        text(0)
    );
    Ok(Box::new(machine.terminate_text(&line)))
}
