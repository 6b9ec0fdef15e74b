//! The address space against a naive model: one map entry per byte.

use std::collections::HashMap;

use heapwise::memory::*;
use proptest::prelude::*;

const HEAP: u64 = 0x5555_5555_9000;

fn space() -> Memory {
    let mut memory = Memory::new();
    memory.map(SegmentKind::Heap, AddrRange::new(Addr(HEAP), 0x21000), true);
    memory.map(
        SegmentKind::Stack,
        AddrRange::new(Addr(0x7fff_ff7f_f000), 0x80_0000),
        true,
    );
    memory
}

fn access(ptr: Value, size: u64, kind: AccessKind) -> Access {
    Access { ptr, size, kind }
}

#[test]
fn judged_by_the_region_it_came_from() {
    let mut memory = space();
    let first = memory.allocate(
        AddrRange::new(Addr(HEAP + 0x10), 24),
        Storage::Allocated(Family::Malloc),
        SiteId(1),
    );
    let second = memory.allocate(
        AddrRange::new(Addr(HEAP + 0x30), 24),
        Storage::Allocated(Family::Malloc),
        SiteId(2),
    );
    let at = |offset: u64| Value::pointer(Addr(HEAP + offset), Prov::exact(first));
    assert_eq!(memory.check(access(at(0x10), 8, AccessKind::Write)), Ok(()));
    assert_eq!(memory.check(access(at(0x20), 8, AccessKind::Read)), Ok(()));
    assert_eq!(
        memory.check(access(at(0x21), 8, AccessKind::Read)),
        Err(AccessError::Above(first))
    );
    assert_eq!(
        memory.check(access(at(0x30), 4, AccessKind::Read)),
        Err(AccessError::Above(first))
    );
    assert_eq!(
        memory.check(access(at(0xc), 8, AccessKind::Read)),
        Err(AccessError::Below(first))
    );
    memory.kill(first, SiteId(3));
    assert_eq!(
        memory.check(access(at(0x10), 1, AccessKind::Read)),
        Err(AccessError::Dead(first))
    );
    assert_eq!(memory.block_at(Addr(HEAP + 0x10)), None);
    assert_eq!(memory.block_at(Addr(HEAP + 0x30)), Some(second));
    assert_eq!(memory.region_around(Addr(HEAP + 0x18)), Some(first));
    assert_eq!(
        memory.allocation(first).map(|allocation| allocation.died),
        Some(SiteId(3))
    );
}

#[test]
fn plain_numbers_are_judged_by_address() {
    let mut memory = space();
    let block = memory.allocate(
        AddrRange::new(Addr(HEAP + 0x10), 24),
        Storage::Allocated(Family::Malloc),
        SiteId(1),
    );
    memory.map(
        SegmentKind::Rodata,
        AddrRange::new(Addr(0x5555_5555_6000), 0x1000),
        false,
    );
    let text = memory.allocate(AddrRange::new(Addr(0x5555_5555_6000), 6), Storage::ReadOnly, SiteId(0));
    let at = |addr: u64| Value::int(addr);
    assert_eq!(memory.check(access(at(0), 4, AccessKind::Read)), Err(AccessError::Null));
    assert_eq!(memory.check(access(at(8), 4, AccessKind::Read)), Err(AccessError::Null));
    assert_eq!(
        memory.check(access(at(0x1234_5678), 4, AccessKind::Read)),
        Err(AccessError::Wild)
    );
    assert_eq!(memory.check(access(at(HEAP + 0x18), 4, AccessKind::Write)), Ok(()));
    assert_eq!(
        memory.check(access(at(HEAP + 0x26), 4, AccessKind::Write)),
        Err(AccessError::Above(block))
    );
    assert_eq!(
        memory.check(access(at(HEAP + 0x100), 4, AccessKind::Write)),
        Err(AccessError::Wild)
    );
    assert_eq!(memory.check(access(at(0x7fff_ffff_e000), 8, AccessKind::Write)), Ok(()));
    assert_eq!(memory.check(access(at(0x5555_5555_6002), 1, AccessKind::Read)), Ok(()));
    assert_eq!(
        memory.check(access(at(0x5555_5555_6002), 1, AccessKind::Write)),
        Err(AccessError::ReadOnly(text))
    );
    assert_eq!(
        memory.check(access(at(u64::MAX - 2), 8, AccessKind::Read)),
        Err(AccessError::Wild)
    );
}

#[test]
fn blocks_are_found_again() {
    let mut memory = space();
    let malloc = Storage::Allocated(Family::Malloc);
    let old = memory.allocate(AddrRange::new(Addr(HEAP + 0x10), 0x100), malloc, SiteId(0));
    memory.kill(old, SiteId(0));
    let new = memory.allocate(AddrRange::new(Addr(HEAP + 0x40), 0x20), malloc, SiteId(0));
    assert_eq!(memory.region_around(Addr(HEAP + 0x20)), Some(old));
    assert_eq!(memory.region_around(Addr(HEAP + 0x50)), Some(new));
    assert_eq!(memory.region_around(Addr(HEAP + 0x80)), Some(old));
    let large = memory.allocate(AddrRange::new(Addr(HEAP + 0x10), 0x1f000), malloc, SiteId(0));
    assert_eq!(memory.region_around(Addr(HEAP + 0x50)), Some(large));
    assert_eq!(memory.region_around(Addr(HEAP + 0x1f00f)), Some(large));
    assert_eq!(memory.region_around(Addr(HEAP + 0x1f010)), None);
}

#[test]
fn dead_locals_are_forgotten() {
    let mut memory = space();
    let before = memory.host_bytes();
    let mut first = None;
    for number in 0..2_000_000u32 {
        let range = AddrRange::new(Addr(0x7fff_ffff_0000 + u64::from(number % 512) * 8), 8);
        let id = memory.allocate(range, Storage::Automatic, SiteId(number));
        memory.kill(id, SiteId(number));
        first = first.or(Some(id));
    }
    let first = first.expect("one was made");
    assert_eq!(memory.allocation(first), None);
    let pointer = Value::pointer(Addr(0x7fff_ffff_0000), Prov::exact(first));
    assert_eq!(
        memory.check(access(pointer, 8, AccessKind::Read)),
        Err(AccessError::Dead(first))
    );
    assert!(memory.host_bytes() - before < 5 << 20);
}

#[test]
fn pointers_survive_bytewise_copies_and_die_by_halves() {
    let mut memory = space();
    let id = memory.allocate(
        AddrRange::new(Addr(HEAP + 0x10), 64),
        Storage::Allocated(Family::Malloc),
        SiteId(0),
    );
    let pointer = Value::pointer(Addr(HEAP + 0x10), Prov::exact(id));
    memory.store(Addr(HEAP + 0x10), Width::W8, pointer);
    for index in 0..8 {
        let byte = memory.load(Addr(HEAP + 0x10 + index), Width::W1);
        memory.store(Addr(HEAP + 0x20 + index), Width::W1, byte);
    }
    assert_eq!(memory.load(Addr(HEAP + 0x20), Width::W8), pointer);
    memory.store(Addr(HEAP + 0x20), Width::W4, Value::int(1));
    assert_eq!(memory.load(Addr(HEAP + 0x20), Width::W8).prov, Prov::WILDCARD);
    assert_eq!(memory.load(Addr(HEAP + 0x20), Width::W4), Value::int(1));
    memory.copy(Addr(HEAP + 0x31), Addr(HEAP + 0x10), 8);
    assert_eq!(memory.load(Addr(HEAP + 0x31), Width::W8), pointer);
    memory.store(Addr(HEAP + 0xffc), Width::W8, pointer);
    assert_eq!(memory.load(Addr(HEAP + 0xffc), Width::W8), pointer);
    memory.fill(AddrRange::new(Addr(HEAP), 0x2000), Value::int(0x1_55));
    assert_eq!(
        memory.load(Addr(HEAP + 0xffc), Width::W8),
        Value::int(0x5555_5555_5555_5555)
    );
}

#[test]
fn the_break_gives_zeros_again() {
    let mut memory = space();
    let at = Addr(HEAP + 0x20_010);
    memory.store(at, Width::W8, Value::int(7));
    let picture = memory.clone();
    memory.resize(Addr(HEAP), Addr(HEAP + 0x1000));
    assert!(!memory.is_mapped(AddrRange::new(at, 8), false));
    memory.store(at, Width::W8, Value::int(9));
    memory.resize(Addr(HEAP), Addr(HEAP + 0x21000));
    assert_eq!(memory.load(at, Width::W8), Value::int(0));
    assert_eq!(picture.load(at, Width::W8), Value::int(7));
}

#[test]
fn an_untouched_gigabyte_costs_little() {
    let mut memory = Memory::new();
    let range = AddrRange::new(Addr(0x7fff_b7ff_f000), 1 << 30);
    memory.map(SegmentKind::Mmap, range, true);
    let id = memory.allocate(range, Storage::Allocated(Family::Malloc), SiteId(0));
    assert_eq!(memory.first_undefined(range), Some(range.start));
    memory.store(range.start, Width::W4, Value::int(1));
    assert_eq!(memory.first_undefined(range), Some(range.start.offset(4)));
    memory.kill(id, SiteId(1));
    memory.unmap(range.start);
    assert_eq!(memory.load(range.start, Width::W4), Value::int(0));
}

#[derive(Clone, Debug)]
enum Action {
    Store(u64, u8, u64, u64, u32),
    Copy(u64, u64, u64),
    Fill(u64, u64, u8),
    Undefine(u64, u64),
    Define(u64, u64),
    Write(u64, Vec<u8>),
    Clone,
}

fn place() -> impl Strategy<Value = u64> {
    // Around a page border, and overlapping often.
    0xf00u64..0x1100
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        8 => (place(), 0u8..4, any::<u64>(), prop_oneof![Just(0), any::<u64>()], 0u32..3)
            .prop_map(|(at, width, bits, undef, prov)| Action::Store(at, width, bits, undef, prov)),
        4 => (place(), place(), 0u64..200).prop_map(|(to, from, size)| Action::Copy(to, from, size)),
        1 => (place(), 0u64..200, any::<u8>()).prop_map(|(at, size, byte)| Action::Fill(at, size, byte)),
        1 => (place(), 0u64..200).prop_map(|(at, size)| Action::Undefine(at, size)),
        1 => (place(), 0u64..200).prop_map(|(at, size)| Action::Define(at, size)),
        1 => (place(), prop::collection::vec(any::<u8>(), 0..40)).prop_map(|(at, bytes)| Action::Write(at, bytes)),
        1 => Just(Action::Clone),
    ]
}

type Model = HashMap<u64, (u8, u8, u32)>;

fn compare(memory: &Memory, model: &Model) {
    for at in 0xe00..0x1200 {
        let (bits, undef, prov) = model.get(&at).copied().unwrap_or_default();
        let expected = Value {
            bits: bits.into(),
            undef: undef.into(),
            prov: Prov::from_raw(prov),
        };
        assert_eq!(memory.load(Addr(HEAP + at), Width::W1), expected, "at {at:#x}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn agrees_with_one_entry_per_byte(actions in prop::collection::vec(action(), 1..60)) {
        let mut memory = space();
        let mut model = Model::new();
        let mut pictures = Vec::new();
        let get = |model: &Model, at: u64| model.get(&at).copied().unwrap_or_default();
        for action in actions {
            match action {
                Action::Store(at, width, bits, undef, prov) => {
                    let width = [Width::W1, Width::W2, Width::W4, Width::W8][usize::from(width)];
                    let value = Value { bits: bits & width.mask(), undef: undef & width.mask(), prov: Prov::from_raw(prov) };
                    memory.store(Addr(HEAP + at), width, value);
                    for index in 0..width.bytes() {
                        model.insert(at + index, ((bits >> (8 * index)) as u8, (undef >> (8 * index)) as u8, prov));
                    }
                    assert_eq!(memory.load(Addr(HEAP + at), width), value);
                }
                Action::Copy(to, from, size) => {
                    memory.copy(Addr(HEAP + to), Addr(HEAP + from), size);
                    let bytes: Vec<_> = (0..size).map(|index| get(&model, from + index)).collect();
                    for (index, byte) in bytes.into_iter().enumerate() {
                        model.insert(to + index as u64, byte);
                    }
                }
                Action::Fill(at, size, byte) => {
                    memory.fill(AddrRange::new(Addr(HEAP + at), size), Value::int(byte.into()));
                    (0..size).for_each(|index| { model.insert(at + index, (byte, 0, 0)); });
                }
                Action::Undefine(at, size) => {
                    memory.mark_undefined(AddrRange::new(Addr(HEAP + at), size));
                    (0..size).for_each(|index| model.entry(at + index).or_default().1 = 0xff);
                }
                Action::Define(at, size) => {
                    memory.mark_defined(AddrRange::new(Addr(HEAP + at), size));
                    (0..size).for_each(|index| model.entry(at + index).or_default().1 = 0);
                }
                Action::Write(at, bytes) => {
                    memory.write_bytes(Addr(HEAP + at), &bytes);
                    for (index, byte) in bytes.iter().enumerate() {
                        model.insert(at + index as u64, (*byte, 0, 0));
                    }
                }
                Action::Clone => pictures.push((memory.clone(), model.clone())),
            }
        }
        compare(&memory, &model);
        for (memory, model) in &pictures {
            compare(memory, model);
        }
    }
}
