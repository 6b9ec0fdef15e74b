//! `__builtin_add_overflow` and its kin.

use super::super::{Flow, Machine};
use crate::memory::{AccessKind, Value, Width};

impl Machine {
    /// `__heapwise_overflow(a, b, out, mode)`: bits 0-1 of the mode the operation (add, subtract, multiply), 4 the
    /// result is signed, 5 and 6 the operands are, from 8 on its bytes.
    pub(super) fn overflow(&mut self, a: Value, b: Value, out: Value, mode: u64) -> Flow<Value> {
        let wide = |value: Value, signed: bool| {
            if signed {
                i128::from(value.bits as i64)
            } else {
                i128::from(value.bits)
            }
        };
        let (left, right) = (wide(a, mode & 0x20 != 0), wide(b, mode & 0x40 != 0));
        let exact = match mode & 3 {
            0 => left.checked_add(right),
            1 => left.checked_sub(right),
            _ => left.checked_mul(right),
        };
        let wrapped = match mode & 3 {
            0 => left.wrapping_add(right),
            1 => left.wrapping_sub(right),
            _ => left.wrapping_mul(right),
        };
        let bytes = (mode >> 8).clamp(1, 8);
        let bits = 8 * bytes as u32;
        let signed = mode & 0x10 != 0;
        let (low, high) = if signed {
            (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
        } else {
            (0, (1i128 << bits) - 1)
        };
        let overflowed = exact.is_none_or(|exact| exact < low || exact > high);
        let unknown = (a.undef | b.undef) != 0;
        if out.bits != 0 {
            self.check_in("__builtin_add_overflow", out, bytes, AccessKind::Write)?;
            let width = match bytes {
                1 => Width::W1,
                2 => Width::W2,
                4 => Width::W4,
                _ => Width::W8,
            };
            let result = Value {
                bits: wrapped as u64 & width.mask(),
                undef: if unknown { width.mask() } else { 0 },
                ..Value::default()
            };
            self.memory.store(out.addr(), width, result);
            self.wrote(out.addr(), bytes);
        }
        Ok(Value {
            bits: u64::from(overflowed),
            undef: u64::from(unknown),
            ..Value::default()
        })
    }
}
