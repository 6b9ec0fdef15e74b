//! `heapwise lab TRACE --addresses`: what every operation of a trace came to, to be compared with a real allocator.
//!
//! ```text
//! 0 a 7 24 off=0x2a0 us=24 hdr=0x21 brk=0x21000
//! 1 f 7 0 off=0x2a0 us=24 hdr=0x21 brk=0x21000
//! end ops=2 brk=0x21000
//! ```

use std::io::{self, Write};

use super::{Process, Served, Trace, TraceOp};
use crate::heap::HeapError;

/// Serves a whole trace and writes a line for each operation.
///
/// # Errors
/// When `out` cannot be written. What the allocator says about corrupted words ends the lines and is the answer.
pub fn write_addresses(process: &mut Process, trace: &Trace, out: &mut dyn Write) -> io::Result<Result<(), HeapError>> {
    let mut done = 0;
    let mut end = Ok(());
    for op in &trace.ops {
        match process.serve(*op) {
            Ok(served) => write_line(process, done, *op, served, out)?,
            Err(error) => {
                end = Err(error);
                break;
            }
        }
        done += 1;
    }
    let brk = process.brk().0 - process.heap.start.0;
    writeln!(out, "end ops={done} brk={brk:#x}")?;
    Ok(end)
}

fn write_line(process: &Process, number: usize, op: TraceOp, served: Served, out: &mut dyn Write) -> io::Result<()> {
    let start = process.heap.start.0;
    write!(
        out,
        "{number} {} {} {} off=",
        op.request.letter(),
        op.id,
        op.request.bytes()
    )?;
    match served.user {
        None => write!(out, "nil")?,
        Some(_) if served.mapped => write!(out, "mmap")?,
        Some(user) => write!(out, "{:#x}", user.0 - start)?,
    }
    let (usable, head, brk) = (served.usable, served.head, served.brk.0 - start);
    writeln!(out, " us={usable} hdr={head:#x} brk={brk:#x}")
}
