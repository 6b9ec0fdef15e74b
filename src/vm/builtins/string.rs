//! `string.h`: every byte read or written is judged, and reported at the caller's line.

use super::super::event::Event;
use super::super::fault::FaultKind;
use super::super::judge::Charge;
use super::super::{Flow, Machine};
use crate::memory::{AccessKind, Addr, AddrRange, Value};

/// Longest string that is followed.
const MAX_STRING: usize = 1 << 30;

/// A pointer moved by bytes.
pub(super) fn moved(ptr: Value, bytes: u64) -> Value {
    Value {
        bits: ptr.bits.wrapping_add(bytes),
        ..ptr
    }
}

impl Machine {
    /// The bytes up to the terminator or the first unmapped page, unjudged.
    pub(in crate::vm) fn peek_string(&self, addr: Addr) -> Vec<u8> {
        self.peek(addr, MAX_STRING).0
    }

    /// At most `max` bytes up to a terminator; whether it was found.
    fn peek(&self, addr: Addr, max: usize) -> (Vec<u8>, bool) {
        let mut bytes = Vec::new();
        let terminated = self.memory.read_string(addr, max, &mut bytes);
        (bytes, terminated)
    }

    /// Judges a read of `size` bytes that decides something or is shown.
    pub(super) fn read(&mut self, name: &str, ptr: Value, size: u64, used_for: &'static str) -> Flow<()> {
        if size == 0 {
            return Ok(());
        }
        self.check_in(name, ptr, size, AccessKind::Read)?;
        if let Some(addr) = self.memory.first_undefined(AddrRange::new(ptr.addr(), size)) {
            let region = self.region_of(ptr);
            self.undefined_at(addr, region, used_for)?;
        }
        Ok(())
    }

    /// Reads a string, judged with its terminator; at most `max` bytes without one.
    pub(super) fn string(&mut self, name: &str, ptr: Value, max: u64, used_for: &'static str) -> Flow<Vec<u8>> {
        if max == 0 {
            return Ok(Vec::new());
        }
        self.need_defined(ptr, u64::MAX, "argument")?;
        let (bytes, terminated) = self.peek(ptr.addr(), usize::try_from(max).unwrap_or(MAX_STRING).min(MAX_STRING));
        let mut size = bytes.len() as u64 + u64::from(terminated);
        if !terminated && (bytes.len() as u64) < max {
            // It runs into an unmapped page.
            size += 1;
        }
        // The first byte outside the object is the one to name.
        let end = ptr
            .prov
            .id()
            .and_then(|id| self.memory.allocation(id))
            .map(|allocation| allocation.range.end.0);
        if let Some(end) = end
            && end > ptr.bits
        {
            let inside = end - ptr.bits;
            self.read(name, ptr, size.min(inside), used_for)?;
            if size > inside {
                self.check_in(name, moved(ptr, inside), 1, AccessKind::Read)?;
            }
            self.survives(ptr, size)?;
        } else {
            self.read(name, ptr, size, used_for)?;
        }
        Ok(bytes)
    }

    /// Kills the process when a read that goes on regardless leaves the mapped pages.
    fn survives(&mut self, ptr: Value, size: u64) -> Flow<()> {
        if self.memory.is_mapped(AddrRange::new(ptr.addr(), size), false) {
            return Ok(());
        }
        Err(Box::new(super::super::stop::Stop::Signalled(
            super::super::stop::Signal::Segv,
        )))
    }

    /// Judges a write of `size` bytes.
    pub(super) fn write(&mut self, name: &str, ptr: Value, size: u64) -> Flow<()> {
        self.check_in(name, ptr, size, AccessKind::Write)
    }

    /// Writes bytes, judged.
    pub(super) fn put(&mut self, name: &str, ptr: Value, bytes: &[u8]) -> Flow<()> {
        self.write(name, ptr, bytes.len() as u64)?;
        self.memory.write_bytes(ptr.addr(), bytes);
        self.wrote(ptr.addr(), bytes.len() as u64);
        Ok(())
    }

    pub(super) fn wrote(&mut self, addr: Addr, size: u64) {
        if size > 0 {
            self.tell(Event::Write {
                range: AddrRange::new(addr, size),
            });
        }
    }

    /// `memcpy` and what is built on it: both ranges judged, overlap reported when it is not allowed.
    pub(super) fn copy_bytes(&mut self, name: &str, to: Value, from: Value, size: u64, may_overlap: bool) -> Flow<()> {
        if size == 0 {
            return Ok(());
        }
        self.check_in(name, from, size, AccessKind::Read)?;
        self.check_in(name, to, size, AccessKind::Write)?;
        let distance = to.bits.abs_diff(from.bits);
        if !may_overlap && distance < size {
            self.fault(
                Charge::new(FaultKind::OverlappingCopy)
                    .at(to.addr())
                    .size(size)
                    .function(name),
            )?;
        }
        self.memory.copy(to.addr(), from.addr(), size);
        self.wrote(to.addr(), size);
        Ok(())
    }

    /// `memset`
    pub(super) fn set_bytes(&mut self, to: Value, value: Value, size: u64) -> Flow<()> {
        if size == 0 {
            return Ok(());
        }
        self.write("memset", to, size)?;
        let byte = Value {
            prov: crate::memory::Prov::NONE,
            ..value
        };
        self.memory.fill(AddrRange::new(to.addr(), size), byte);
        self.wrote(to.addr(), size);
        Ok(())
    }

    /// `memcmp`: the difference of the first bytes that differ.
    pub(super) fn compare_bytes(&mut self, a: Value, b: Value, size: u64) -> Flow<Value> {
        self.check_in("memcmp", a, size, AccessKind::Read)?;
        self.check_in("memcmp", b, size, AccessKind::Read)?;
        let length = usize::try_from(size).unwrap_or(0);
        let (mut left, mut right) = (vec![0; length], vec![0; length]);
        self.memory.read_bytes(a.addr(), &mut left);
        self.memory.read_bytes(b.addr(), &mut right);
        let differs = left.iter().zip(&right).position(|(l, r)| l != r);
        let looked_at = differs.map_or(size, |at| at as u64 + 1);
        self.read("memcmp", a, looked_at, "argument")?;
        self.read("memcmp", b, looked_at, "argument")?;
        Ok(difference(differs.map(|at| (left[at], right[at]))))
    }

    /// `strcmp`, `strncmp`
    pub(super) fn compare_strings(&mut self, name: &str, a: Value, b: Value, max: u64) -> Flow<Value> {
        self.need_defined(a, u64::MAX, "argument")?;
        self.need_defined(b, u64::MAX, "argument")?;
        let limit = usize::try_from(max).unwrap_or(MAX_STRING).min(MAX_STRING);
        let ((left, _), (right, _)) = (self.peek(a.addr(), limit), self.peek(b.addr(), limit));
        let same = left.iter().zip(&right).take_while(|(l, r)| l == r).count();
        let looked_at = (same as u64 + 1).min(max);
        self.read(name, a, looked_at, "argument")?;
        self.read(name, b, looked_at, "argument")?;
        if same as u64 == max {
            return Ok(Value::int(0));
        }
        let byte = |bytes: &[u8]| bytes.get(same).copied().unwrap_or(0);
        Ok(difference(Some((byte(&left), byte(&right)))))
    }

    /// `strcpy`, `stpcpy`, `strcat`: `from` with its terminator to `to`.
    pub(super) fn copy_string(&mut self, name: &str, to: Value, from: Value) -> Flow<u64> {
        let length = self.string_length(name, from)?;
        self.need_defined(to, u64::MAX, "argument")?;
        self.write_whole(name, to, length + 1)?;
        if to.bits.abs_diff(from.bits) <= length {
            self.fault(
                Charge::new(FaultKind::OverlappingCopy)
                    .at(to.addr())
                    .size(length + 1)
                    .function(name),
            )?;
        }
        self.memory.copy(to.addr(), from.addr(), length + 1);
        self.wrote(to.addr(), length + 1);
        Ok(length)
    }

    /// Judges a write that names the first byte outside when it leaves its object.
    pub(super) fn write_whole(&mut self, name: &str, to: Value, size: u64) -> Flow<()> {
        self.write(name, to, size)
    }

    /// A string's length, judged; its bytes may be undefined only behind the terminator.
    pub(super) fn string_length(&mut self, name: &str, ptr: Value) -> Flow<u64> {
        Ok(self.string(name, ptr, u64::MAX, "argument")?.len() as u64)
    }

    /// `strncpy`
    pub(super) fn copy_padded(&mut self, to: Value, from: Value, size: u64) -> Flow<()> {
        let length = self.string("strncpy", from, size, "argument")?.len() as u64;
        self.write_whole("strncpy", to, size)?;
        let copied = length.min(size);
        self.memory.copy(to.addr(), from.addr(), copied);
        self.memory.fill(
            AddrRange::new(to.addr().offset(copied as i64), size - copied),
            Value::int(0),
        );
        self.wrote(to.addr(), size);
        Ok(())
    }

    /// `strchr`, `strrchr`
    pub(super) fn find_char(&mut self, name: &str, ptr: Value, wanted: Value, last: bool) -> Flow<Value> {
        self.need_defined(wanted, 0xff, "argument")?;
        let mut bytes = self.string(name, ptr, u64::MAX, "argument")?;
        bytes.push(0);
        let wanted = wanted.bits as u8;
        let at = if last {
            bytes.iter().rposition(|byte| *byte == wanted)
        } else {
            bytes.iter().position(|byte| *byte == wanted)
        };
        Ok(at.map_or(Value::int(0), |at| moved(ptr, at as u64)))
    }

    /// `memchr`
    pub(super) fn find_byte(&mut self, ptr: Value, wanted: Value, size: u64) -> Flow<Value> {
        let mut bytes = vec![0; usize::try_from(size).unwrap_or(0).min(MAX_STRING)];
        self.memory.read_bytes(ptr.addr(), &mut bytes);
        let at = bytes.iter().position(|byte| *byte == wanted.bits as u8);
        self.read("memchr", ptr, at.map_or(size, |at| at as u64 + 1), "argument")?;
        Ok(at.map_or(Value::int(0), |at| moved(ptr, at as u64)))
    }

    /// `strstr`
    pub(super) fn find_string(&mut self, ptr: Value, part: Value) -> Flow<Value> {
        let text = self.string("strstr", ptr, u64::MAX, "argument")?;
        let part = self.string("strstr", part, u64::MAX, "argument")?;
        if part.is_empty() {
            return Ok(ptr);
        }
        let at = text.windows(part.len()).position(|window| window == part);
        Ok(at.map_or(Value::int(0), |at| moved(ptr, at as u64)))
    }

    /// `strdup`, `strndup`
    pub(super) fn duplicate(&mut self, name: &str, ptr: Value, max: u64) -> Flow<Value> {
        let bytes = self.string(name, ptr, max, "argument")?;
        let size = bytes.len() as u64;
        let copy = self.allocate(size + 1, crate::memory::Family::Malloc, super::alloc::Wanted::Plain)?;
        if copy.bits != 0 {
            self.memory.copy(copy.addr(), ptr.addr(), size);
            self.memory.write_bytes(copy.addr().offset(size as i64), &[0]);
            self.wrote(copy.addr(), size + 1);
        }
        Ok(copy)
    }
}

/// As glibc answers: the difference of the bytes.
fn difference(bytes: Option<(u8, u8)>) -> Value {
    let (left, right) = bytes.unwrap_or((0, 0));
    Value::int(u64::from((i32::from(left) - i32::from(right)) as u32))
}
