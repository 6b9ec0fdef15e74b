//! The rarer functions of `malloc.h`: alignments, trimming, tuning, counting; and `errno`, which they set.

use super::super::{Flow, Machine};
use super::alloc::Wanted;
use crate::heap::lab::Request;
use crate::memory::{AccessKind, AddrRange, Family, Prov, SiteId, Storage, Value, Width};

/// Invalid argument.
const EINVAL: u64 = 22;
/// No more memory.
const ENOMEM: u64 = 12;
const PAGE: u64 = 4096;

impl Machine {
    fn pointer_width(&self) -> Width {
        self.program.abi.word
    }

    /// `memalign(alignment, size)`; `aligned_alloc` is the same function in glibc 2.36.
    pub(super) fn memalign(&mut self, alignment: Value, size: Value) -> Flow<Value> {
        self.need_defined(alignment, u64::MAX, "argument")?;
        self.need_defined(size, u64::MAX, "argument")?;
        if alignment.bits > self.program.abi.largest + 1 {
            self.memory.store(self.program.abi.errno, Width::W4, Value::int(EINVAL));
            return Ok(Value::int(0));
        }
        self.allocate(size.bits, Family::Malloc, Wanted::Aligned(alignment.bits))
    }

    /// `posix_memalign(&ptr, alignment, size)`
    pub(super) fn posix_memalign(
        &mut self,
        name: &'static str,
        to: Value,
        alignment: Value,
        size: Value,
    ) -> Flow<Value> {
        self.need_defined(alignment, u64::MAX, "argument")?;
        let width = self.pointer_width();
        if !alignment.bits.is_power_of_two() || alignment.bits < width.bytes() {
            return Ok(Value::int(EINVAL));
        }
        let block = self.memalign(alignment, size)?;
        if block.bits == 0 {
            return Ok(Value::int(ENOMEM));
        }
        self.check_in(name, to, width.bytes(), AccessKind::Write)?;
        self.memory.store(to.addr(), width, block);
        self.wrote(to.addr(), width.bytes());
        Ok(Value::int(0))
    }

    /// `pvalloc(size)`: whole pages.
    pub(super) fn pvalloc(&mut self, size: Value) -> Flow<Value> {
        self.need_defined(size, u64::MAX, "argument")?;
        match size.bits.checked_next_multiple_of(PAGE) {
            Some(bytes) => self.memalign(Value::int(PAGE), Value::int(bytes)),
            None => Ok(self.no_memory(size.bits, Family::Malloc)),
        }
    }

    /// `malloc_trim(pad)`: 1 when memory went back to the system.
    pub(super) fn malloc_trim(&mut self, pad: Value) -> Flow<Value> {
        self.need_defined(pad, u64::MAX, "argument")?;
        self.note_request(Request::Trim { pad: pad.bits }, None, None);
        let (heap, mut log) = (self.heap, self.heap_log());
        let result = heap.trim(&mut self.memory, pad.bits, &mut log);
        self.tell_heap(&log);
        Ok(Value::int(self.heap_result(result, false)?.into()))
    }

    /// `mallopt(parameter, value)`: 1 when the value was taken.
    pub(super) fn mallopt(&mut self, parameter: Value, value: Value) -> Flow<Value> {
        self.need_defined(parameter, 0xffff_ffff, "argument")?;
        self.need_defined(value, 0xffff_ffff, "argument")?;
        let (parameter, value) = (parameter.bits as i32, value.bits as i32);
        self.note_request(Request::Option { parameter, value }, None, None);
        let (heap, mut log) = (self.heap, self.heap_log());
        let result = heap.mallopt(&mut self.memory, parameter, value, &mut log);
        self.tell_heap(&log);
        Ok(Value::int(self.heap_result(result, false)?.into()))
    }

    /// Fills in the fields of a `struct mallinfo2`.
    pub(super) fn mallinfo(&mut self, name: &'static str, to: Value) -> Flow<Value> {
        let (heap, mut log) = (self.heap, self.heap_log());
        let result = heap.mallinfo(&mut self.memory, &mut log);
        self.tell_heap(&log);
        let info = self.heap_result(result, false)?;
        let fields = [
            info.arena,
            info.ordblks,
            info.smblks,
            info.hblks,
            info.hblkhd,
            0,
            info.fsmblks,
            info.uordblks,
            info.fordblks,
            info.keepcost,
        ];
        let width = self.pointer_width();
        self.check_in(name, to, width.bytes() * fields.len() as u64, AccessKind::Write)?;
        let mut at = to.addr();
        for field in fields {
            self.memory.store(at, width, Value::int(field));
            at = at.offset(width.bytes() as i64);
        }
        Ok(super::NOTHING)
    }

    /// `__errno_location()`: `errno` is a word of the library's own data, a region from its first use on.
    pub(super) fn errno_location(&mut self) -> Value {
        let errno = self.program.abi.errno;
        let id = self.memory.region_around(errno).unwrap_or_else(|| {
            let range = AddrRange::new(errno, Width::W4.bytes());
            self.memory.allocate(range, Storage::Static, SiteId(0))
        });
        Value::pointer(errno, Prov::exact(id))
    }
}
