//! What class an object is, as its virtual table says: `dynamic_cast` (C++17 8.2.7).

use std::rc::Rc;

use super::{Flow, Machine};
use crate::code::{Program, StaticKind};
use crate::front::ty::RecordId;
use crate::memory::{AccessKind, Value};

impl Machine {
    /// The object as `class`, in which it lies `offset` bytes from the start; null when it is no such thing. `vptr` is
    /// where the object keeps the address of its virtual table.
    pub(super) fn dynamic_cast(&mut self, [object, vptr, class, offset]: [Value; 4]) -> Flow<Value> {
        self.need_defined(object, u64::MAX, "address")?;
        if object.bits == 0 {
            return Ok(object);
        }
        let word = self.program.abi.word;
        let at = Value {
            bits: object.bits.wrapping_add(vptr.bits),
            ..object
        };
        self.check(at, word.bytes(), AccessKind::Read)?;
        let table = self.memory.load(at.addr(), word);
        self.need_defined(table, u64::MAX, "address")?;
        let program = Rc::clone(&self.program);
        let record = program.statics.iter().find_map(|object| match object.kind {
            StaticKind::Vtable(record) if object.range.contains(table.addr()) => Some(record),
            _ => None,
        });
        let wanted = RecordId(class.bits as u32);
        Ok(match record {
            Some(record) if derives(&program, record, wanted, 0) => Value {
                bits: object.bits.wrapping_sub(offset.bits),
                ..object
            },
            _ => Value::int(0),
        })
    }
}

/// Whether a class is another, or has it among its bases.
fn derives(program: &Program, record: RecordId, wanted: RecordId, depth: u32) -> bool {
    let bases = &program.types.record(record).bases;
    record == wanted
        || (depth < 64
            && bases
                .iter()
                .any(|base| derives(program, base.record, wanted, depth + 1)))
}
