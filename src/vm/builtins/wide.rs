//! Arithmetic on `__int128`, whose values lie in memory.
//!
//! `__heapwise_wide(what, to, a, b)`: 0-9 `+ - * / % << >> & | ^` (the count of a shift is `b` itself), 10 `-`, 11 `~`,
//! 12-17 `== != < <= > >=`, 18 to `double`, 19 from the `double` in `a`; 0x100 more for signed operands.

use super::super::fault::FaultKind;
use super::super::judge::Charge;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine};
use crate::memory::{AccessKind, Value, Width};

const BYTES: u64 = 16;
const SIGNED: u64 = 0x100;

impl Machine {
    /// Performs one operation; the result when it fits a register.
    pub(super) fn wide(&mut self, what: u64, to: Value, a: Value, b: Value) -> Flow<Value> {
        let signed = what & SIGNED != 0;
        let what = what & 0xff;
        if what == 19 {
            let number = f64::from_bits(a.bits);
            let value = if number >= 1.7014118346046923e38 {
                number as u128 as i128
            } else {
                number as i128
            };
            self.put_wide(to, value as u128, a.undef != 0)?;
            return Ok(Value::int(0));
        }
        let (left, mut unknown) = self.get_wide(a)?;
        let (right, right_unknown) = match what {
            5 | 6 => (u128::from(b.bits & 127), b.undef != 0),
            10 | 11 | 18 => (0, false),
            _ => self.get_wide(b)?,
        };
        unknown |= right_unknown;
        let (x, y) = (left as i128, right as i128);
        let shift = right as u32;
        let result = match what {
            0 => left.wrapping_add(right),
            1 => left.wrapping_sub(right),
            2 => left.wrapping_mul(right),
            3 | 4 => {
                if unknown {
                    self.undefined("arithmetic")?;
                }
                if right == 0 || (signed && y == -1 && x == i128::MIN) {
                    self.fault(Charge::new(FaultKind::DivisionByZero))?;
                    return Err(Box::new(Stop::Signalled(Signal::Fpe)));
                }
                match (signed, what) {
                    (true, 3) => x.wrapping_div(y) as u128,
                    (true, _) => x.wrapping_rem(y) as u128,
                    (false, 3) => left.wrapping_div(right),
                    (false, _) => left.wrapping_rem(right),
                }
            }
            5 => left.wrapping_shl(shift),
            6 if signed => x.wrapping_shr(shift) as u128,
            6 => left.wrapping_shr(shift),
            7 => left & right,
            8 => left | right,
            9 => left ^ right,
            10 => left.wrapping_neg(),
            11 => !left,
            18 => {
                let number = if signed { x as f64 } else { left as f64 };
                return Ok(narrow(number.to_bits(), unknown));
            }
            _ => {
                let order = if signed { x.cmp(&y) } else { left.cmp(&right) };
                let holds = match what {
                    12 => order.is_eq(),
                    13 => order.is_ne(),
                    14 => order.is_lt(),
                    15 => order.is_le(),
                    16 => order.is_gt(),
                    _ => order.is_ge(),
                };
                return Ok(narrow(u64::from(holds), unknown));
            }
        };
        self.put_wide(to, result, unknown)?;
        Ok(Value::int(0))
    }

    fn get_wide(&mut self, from: Value) -> Flow<(u128, bool)> {
        self.check_in("__int128", from, BYTES, AccessKind::Read)?;
        let low = self.memory.load(from.addr(), Width::W8);
        let high = self.memory.load(from.addr().offset(8), Width::W8);
        let value = u128::from(low.bits) | u128::from(high.bits) << 64;
        Ok((value, (low.undef | high.undef) != 0))
    }

    fn put_wide(&mut self, to: Value, value: u128, unknown: bool) -> Flow<()> {
        self.check_in("__int128", to, BYTES, AccessKind::Write)?;
        self.memory.store(to.addr(), Width::W8, narrow(value as u64, unknown));
        self.memory
            .store(to.addr().offset(8), Width::W8, narrow((value >> 64) as u64, unknown));
        self.wrote(to.addr(), BYTES);
        Ok(())
    }
}

fn narrow(bits: u64, unknown: bool) -> Value {
    Value {
        bits,
        undef: if unknown { u64::MAX } else { 0 },
        ..Value::default()
    }
}
