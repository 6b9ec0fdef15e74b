//! The loader: what happens before the first step.
//!
//! ```text
//! 0x555555555000  text, rodata, data, bss, then the heap from the first page behind
//! 0x7ffff7......  the libraries: code, and the C library's data with main_arena
//! 0x7ffffffff000  the stack's end: program name and arguments, argv, then frames downwards
//! ```
//! Those are the places of LP64; [`Abi`](crate::code::Abi) has them for each data model.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::builtins::random::Random;
use super::frame::Resume;
use super::io::Console;
use super::options::Options;
use super::site::Sites;
use super::stop::Stop;
use super::{Limit, Log, Machine, Outcome, Totals, exec};
use crate::code::{Builtin, CodeTarget, Program, Reg, Section, StaticKind};
use crate::heap::{AllocatorKind, Heap};
use crate::memory::{Addr, AddrRange, Memory, Prov, SegmentKind, SiteId, Storage, Value, Width};

/// Bytes that libstdc++ sets aside at start for exceptions thrown when memory is exhausted.
const EMERGENCY_POOL: u64 = 72_704;
/// Ops that run before the first step at most.
const STARTUP_OPS: u64 = 50_000_000;

/// Makes a machine that stands before step 0.
pub(super) fn load(program: Rc<Program>, options: Options) -> Machine {
    let mut memory = Memory::new();
    let abi = program.abi;
    let stack_size = options.stack_limit.clamp(16 << 10, abi.stack_end >> 2) & !0xfff;
    map_segments(&mut memory, &program, stack_size);
    let heap = Heap {
        kind: options.allocator,
        start: program.layout.heap,
        arena: abi.main_arena,
        // The teaching allocators keep wide words on either machine.
        word: match options.allocator {
            AllocatorKind::Glibc => abi.word,
            _ => Width::W8,
        },
        limit: options.heap_limit,
    };
    let mut machine = Machine {
        program: Rc::clone(&program),
        options: Rc::new(options),
        memory,
        heap,
        sites: Sites::default(),
        frames: Vec::new(),
        regs: Vec::new(),
        slots: Vec::new(),
        extra: Vec::new(),
        static_ids: Rc::default(),
        steps: 0,
        ops: 0,
        next_measure: 0,
        stop: None,
        faults: Rc::default(),
        seen: Rc::new(FxHashSet::default()),
        totals: Totals::default(),
        console: Console::default(),
        random: Random::new(1),
        at_exit: Rc::default(),
        exit_code: None,
        in_flight: Vec::new(),
        caught: Vec::new(),
        terminate_handler: Value::int(0),
        pool: None,
        broken: None,
        loading: true,
        stack_low: abi.stack_end - stack_size,
        chain: crate::memory::Value::default(),
        log: Log::default(),
    };
    load_statics(&mut machine, &program, 0);
    start(&mut machine, &program);
    machine
}

fn map_segments(memory: &mut Memory, program: &Program, stack_size: u64) {
    let layout = &program.layout;
    let mut map = |kind, range: AddrRange, writable| {
        let range = AddrRange {
            start: range.start.align_down(4096),
            end: range.end.align_up(4096),
        };
        if range.end > range.start {
            memory.map(kind, range, writable);
        }
    };
    map(SegmentKind::Text, layout.text, false);
    map(SegmentKind::Rodata, layout.rodata, false);
    map(SegmentKind::Rodata, layout.data_rel_ro, false);
    map(
        SegmentKind::Data,
        AddrRange {
            start: layout.data.start,
            end: layout.bss.end,
        },
        true,
    );
    map(SegmentKind::Text, layout.library_text, false);
    map(SegmentKind::Text, layout.console_text, false);
    map(SegmentKind::Data, layout.console_data, true);
    map(SegmentKind::Mmap, program.abi.libc_data, true);
    map(
        SegmentKind::Stack,
        AddrRange {
            start: Addr(program.abi.stack_end - stack_size),
            end: Addr(program.abi.stack_end),
        },
        true,
    );
    memory.map(
        SegmentKind::Heap,
        AddrRange {
            start: layout.heap,
            end: layout.heap,
        },
        true,
    );
}

/// Gives regions to the statics from number `from` on and writes their bytes.
pub(super) fn load_statics(machine: &mut Machine, program: &Program, from: usize) {
    let mut ids = (*machine.static_ids).clone();
    for object in program.statics.iter().skip(from) {
        let storage = match (object.kind, object.section) {
            (StaticKind::Func(_), _) => Storage::Code,
            (_, Section::Data | Section::Bss | Section::ConsoleData) => Storage::Static,
            _ => Storage::ReadOnly,
        };
        ids.push(machine.memory.allocate(object.range, storage, SiteId(0)));
        if !object.bytes.is_empty() && storage != Storage::Code {
            machine.memory.write_bytes(object.range.start, &object.bytes);
        }
    }
    for object in program.statics.iter().skip(from) {
        for (offset, target, add) in &object.relocs {
            let Some(to) = program.statics.get(target.index()) else {
                continue;
            };
            let prov = ids.get(target.index()).map_or(Prov::NONE, |id| Prov::exact(*id));
            let value = Value::pointer(to.range.start.offset(*add as i64), prov);
            machine
                .memory
                .store(object.range.start.offset(*offset as i64), program.abi.word, value);
        }
    }
    machine.static_ids = Rc::new(ids);
}

/// Runs `static_init`, lays out the arguments and goes to the first step.
fn start(machine: &mut Machine, program: &Rc<Program>) {
    let ([argc, argv, envp], rsp) = lay_out_arguments(machine);
    let mut regs = Vec::new();
    exec::call::enter_first(machine, &mut regs, program.static_init, rsp, Resume::Loader);
    machine.regs = regs;
    let all = Limit {
        step: u64::MAX,
        fuel_ops: u64::MAX,
    };
    let outcome = machine.run(all, &mut Log::default());
    debug_assert!(
        matches!(outcome, Outcome::FragmentDone(_)),
        "static initialisers come to an end: {outcome:?}"
    );
    machine.loading = false;
    (machine.ops, machine.steps) = (0, 0);
    if has_cpp_runtime(program) {
        machine.pool = machine
            .allocate_library(EMERGENCY_POOL)
            .ok()
            .flatten()
            .and_then(|pointer| pointer.prov.id());
    }
    let mut regs = Vec::new();
    exec::call::enter_first(machine, &mut regs, program.entry, rsp, Resume::Next);
    for (register, value) in [(Reg(0), argc), (Reg(1), argv), (Reg(2), envp)] {
        if let Some(slot) = regs.get_mut(register.index()) {
            *slot = value;
        }
    }
    machine.regs = regs;
    let outcome = machine.run(
        Limit {
            step: 0,
            fuel_ops: STARTUP_OPS,
        },
        &mut Log::default(),
    );
    if outcome == Outcome::OutOfFuel {
        machine.stop = Some(Stop::OutOfSteps);
    }
    machine.ops = 0;
}

/// Puts the argument strings and `argv` at the stack's end. Returns argc, argv and
/// envp (the environment is empty), and the first stack pointer.
fn lay_out_arguments(machine: &mut Machine) -> ([Value; 3], u64) {
    let options = Rc::clone(&machine.options);
    let abi = machine.program.abi;
    let word = abi.bytes();
    let mut at = abi.stack_end - word;
    let words = std::iter::once(&options.program_name).chain(&options.args).take(1000);
    let mut pointers = Vec::new();
    for word in words {
        let bytes: Vec<u8> = word.bytes().take(4096).chain([0]).collect();
        at -= bytes.len() as u64;
        let range = AddrRange::new(Addr(at), bytes.len() as u64);
        let id = machine.memory.allocate(range, Storage::Static, SiteId(0));
        machine.memory.write_bytes(range.start, &bytes);
        pointers.push(Value::pointer(range.start, Prov::exact(id)));
    }
    pointers.push(Value::int(0));
    // The environment and the auxiliary vector lie between; main's frame of a gdb session is near 0x7fffffffe100.
    let argv = (at.min(abi.highest_argv) - word * pointers.len() as u64) & !15 | (16 - word) & 12;
    let range = AddrRange::new(Addr(argv), word * pointers.len() as u64);
    let id = machine.memory.allocate(range, Storage::Static, SiteId(0));
    for (index, pointer) in pointers.iter().enumerate() {
        machine
            .memory
            .store(Addr(argv + word * index as u64), abi.word, *pointer);
    }
    machine
        .memory
        .store(Addr(argv - word), abi.word, Value::int(pointers.len() as u64 - 1));
    let argc = Value::int(pointers.len() as u64 - 1);
    let mut envp = Value::int(0);
    if range.end.0 + word <= at {
        let id = machine
            .memory
            .allocate(AddrRange::new(range.end, word), Storage::Static, SiteId(0));
        machine.memory.store(range.end, abi.word, Value::int(0));
        envp = Value::pointer(range.end, Prov::exact(id));
    }
    let argv_value = Value::pointer(range.start, Prov::exact(id));
    ([argc, argv_value, envp], (argv - word - 0xf0) & !15)
}

/// Whether C++'s runtime is there: only its bundled headers name these builtins.
fn has_cpp_runtime(program: &Program) -> bool {
    let of_cpp = |target: &CodeTarget| matches!(target, CodeTarget::Builtin(Builtin::New | Builtin::Terminate));
    program.code_at.entries().iter().any(|(_, target)| of_cpp(target))
}
