//! Nanoseconds per checked access and per malloc/free pair: `cargo bench --bench memory`.
#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant;

use heapwise::heap::{AllocatorKind, Heap, HeapLog};
use heapwise::memory::*;

const HEAP: Addr = Addr(0x5555_5555_9000);
const STACK: Addr = Addr(0x7fff_ff7f_f000);
const LIBRARY: Addr = Addr(0x7fff_f7dc_4000);

fn measure(name: &str, count: u64, mut act: impl FnMut(u64)) {
    let started = Instant::now();
    for index in 0..count {
        act(index);
    }
    println!(
        "{name:44} {:8.2} ns",
        started.elapsed().as_secs_f64() * 1e9 / count as f64
    );
}

fn main() {
    let mut memory = Memory::new();
    memory.map(SegmentKind::Heap, AddrRange::new(HEAP, 0), true);
    memory.map(SegmentKind::Mmap, AddrRange::new(LIBRARY, 0x23_b000), true);
    memory.map(SegmentKind::Stack, AddrRange::new(STACK, 0x80_0000), true);
    let heap = Heap {
        word: Width::W8,
        kind: AllocatorKind::Glibc,
        start: HEAP,
        arena: LIBRARY.offset(0x1d_3c60),
        limit: 1 << 30,
    };
    let mut log = HeapLog::default();
    let family = Storage::Allocated(Family::Malloc);

    let block = heap
        .malloc(&mut memory, 1 << 16, &mut log)
        .ok()
        .flatten()
        .unwrap_or(HEAP);
    let id = memory.allocate(AddrRange::new(block, 1 << 16), family, SiteId(0));
    let frame = AddrRange::new(STACK.offset(0x7f_0000), 256);
    let local = memory.allocate(frame, Storage::Automatic, SiteId(0));
    let at = |index: u64| Value::pointer(block.offset((index * 40 % 0xfff0) as i64 & !7), Prov::exact(id));
    let slot = |index: u64| frame.start.offset((index * 8 % 256) as i64);

    measure("store 8, 64 KiB block", 50_000_000, |index| {
        let ptr = at(index);
        let _ = black_box(memory.check(Access {
            ptr,
            size: 8,
            kind: AccessKind::Write,
        }));
        memory.store(ptr.addr(), Width::W8, Value::int(index));
    });
    measure("load 8, 64 KiB block", 50_000_000, |index| {
        let ptr = at(index);
        let _ = black_box(memory.check(Access {
            ptr,
            size: 8,
            kind: AccessKind::Read,
        }));
        black_box(memory.load(ptr.addr(), Width::W8));
    });
    measure("load 4 + store 4, stack, unchecked", 50_000_000, |index| {
        let value = memory.load(slot(index), Width::W4);
        memory.store(
            slot(index),
            Width::W4,
            Value {
                bits: value.bits + 1,
                ..value
            },
        );
    });
    measure("store 8 pointer, 64 KiB block", 50_000_000, |index| {
        let ptr = at(index);
        let _ = black_box(memory.check(Access {
            ptr,
            size: 8,
            kind: AccessKind::Write,
        }));
        memory.store(ptr.addr(), Width::W8, Value::pointer(frame.start, Prov::exact(local)));
    });
    measure("store 4 beside pointers", 50_000_000, |index| {
        memory.store(
            block.offset((index * 8 % 0xff00) as i64 + 0xc0),
            Width::W4,
            Value::int(index & 0xff),
        );
    });
    measure("load 8, plain address in the heap", 10_000_000, |index| {
        let ptr = Value::int(at(index).bits);
        let _ = black_box(memory.check(Access {
            ptr,
            size: 8,
            kind: AccessKind::Read,
        }));
    });
    measure("memcpy 64", 10_000_000, |index| {
        memory.copy(slot(0), at(index).addr(), 64)
    });
    measure("birth and death of a local", 10_000_000, |index| {
        let id = memory.allocate(AddrRange::new(slot(index), 8), Storage::Automatic, SiteId(1));
        memory.kill(id, SiteId(2));
    });
    measure("malloc + free 24 (tcache)", 5_000_000, |_| {
        if let Ok(Some(user)) = heap.malloc(&mut memory, 24, &mut log) {
            let _ = heap.free(&mut memory, user, &mut log);
        }
    });
    measure("malloc + birth + death + free 24", 5_000_000, |_| {
        if let Ok(Some(user)) = heap.malloc(&mut memory, 24, &mut log) {
            let id = memory.allocate(AddrRange::new(user, 24), family, SiteId(1));
            memory.kill(id, SiteId(2));
            let _ = heap.free(&mut memory, user, &mut log);
        }
    });
    let mut slots = vec![None; 1000];
    let mut seed = 1u64;
    measure("malloc + free, random sizes, 1000 live", 2_000_000, |_| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let slot = &mut slots[(seed >> 33) as usize % 1000];
        if let Some(user) = slot.take() {
            let _ = heap.free(&mut memory, user, &mut log);
        }
        *slot = heap.malloc(&mut memory, (seed >> 45) % 2000, &mut log).ok().flatten();
    });
    measure("clone, then one store", 100_000, |index| {
        let picture = memory.clone();
        memory.store(slot(index), Width::W8, Value::int(index));
        black_box(&picture);
    });
}
