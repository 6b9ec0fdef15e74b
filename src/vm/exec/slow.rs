//! What ops do on their rare paths.

use std::rc::Rc;

use super::super::event::Event;
use super::super::fault::{FaultDetail, FaultKind};
use super::super::frame::Resume;
use super::super::judge::Charge;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine};
use super::arith::Trouble;
use super::{MEASURE, OPS_PER_STEP, call};
use crate::code::op::IntOp;
use crate::code::{Body, BodyId, Builtin, CodeTarget, LocalKind, Pc, Program, Slot};
use crate::front::ty::{Ty, TyKind, Types};
use crate::memory::{Addr, AddrRange, AllocId, Memory, Prov, SiteId, Storage, Value, Width};

/// The program came to what is not supported, or to a function that no file defines.
#[cold]
pub(super) fn unsupported(body: &Body, name: u32) -> Box<Stop> {
    let name = body.names.get(name as usize).map_or(String::new(), ToString::to_string);
    Box::new(Stop::Unsupported(name))
}

/// Killed by a bad access.
pub(super) fn killed() -> Box<Stop> {
    Box::new(Stop::Signalled(Signal::Segv))
}

/// An operation with its operands, as written.
#[cold]
pub(super) fn operation(op: IntOp, a: u64, b: u64) -> String {
    let (wide, sign) = match op {
        IntOp::AddS32 | IntOp::AddU32 => (false, "+"),
        IntOp::AddS64 | IntOp::AddU64 => (true, "+"),
        IntOp::SubS32 | IntOp::SubU32 => (false, "-"),
        IntOp::SubS64 | IntOp::SubU64 => (true, "-"),
        IntOp::MulS32 | IntOp::MulU32 => (false, "*"),
        IntOp::MulS64 | IntOp::MulU64 => (true, "*"),
        IntOp::ShlS32 | IntOp::ShlU32 => (false, "<<"),
        IntOp::ShlS64 | IntOp::ShlU64 => (true, "<<"),
        IntOp::ShrS32 | IntOp::ShrU32 => (false, ">>"),
        IntOp::ShrS64 | IntOp::ShrU64 => (true, ">>"),
        IntOp::DivS32 | IntOp::DivU32 => (false, "/"),
        IntOp::DivS64 | IntOp::DivU64 => (true, "/"),
        IntOp::RemS32 | IntOp::RemU32 => (false, "%"),
        IntOp::RemS64 | IntOp::RemU64 => (true, "%"),
        IntOp::And | IntOp::Or | IntOp::Xor => (true, "?"),
    };
    let number = |bits: u64| if wide { bits as i64 } else { i64::from(bits as i32) };
    format!("{} {sign} {}", number(a), number(b))
}

/// Arithmetic went wrong.
#[cold]
pub(super) fn trouble(machine: &mut Machine, trouble: Trouble, text: String) -> Flow<()> {
    let told = |kind| Charge::new(kind).detail(FaultDetail::Text(text));
    match trouble {
        Trouble::None => Ok(()),
        Trouble::Overflow => machine.fault(told(FaultKind::SignedOverflow)),
        Trouble::Shift => machine.fault(told(FaultKind::InvalidShift)),
        Trouble::Division => {
            machine.fault(Charge::new(FaultKind::DivisionByZero))?;
            Err(Box::new(Stop::Signalled(Signal::Fpe)))
        }
    }
}

/// Pointers into different objects are compared or subtracted.
#[cold]
pub(super) fn across(machine: &mut Machine, a: Value, b: Value) -> Flow<()> {
    match (a.prov.id(), b.prov.id()) {
        (Some(left), Some(right)) if left != right => machine.fault(
            Charge::new(FaultKind::PointerAcrossObjects)
                .at(a.addr())
                .region(Some(left)),
        ),
        _ => Ok(()),
    }
}

/// Our own limits, looked at now and then.
#[cold]
pub(super) fn measure(machine: &mut Machine) -> Flow<()> {
    let options = &machine.options;
    if machine.steps >= options.max_steps || machine.ops / OPS_PER_STEP > options.max_steps.saturating_add(1_000_000) {
        return Err(Box::new(Stop::OutOfSteps));
    }
    if machine.ops >= machine.next_measure {
        if machine.host_bytes() > options.max_memory {
            return Err(Box::new(Stop::OutOfMemory));
        }
        machine.next_measure = machine.ops + MEASURE;
    }
    Ok(())
}

/// What a call through a pointer reaches.
pub(super) enum Target {
    Body(BodyId),
    Builtin(Builtin),
}

/// Finds and judges the function a pointer leads to.
pub(super) fn callee(machine: &mut Machine, program: &Program, callee: Value, sig: u32) -> Flow<Target> {
    machine.need_defined(callee, u64::MAX, "address")?;
    match program.code_at.get(&callee.addr()) {
        Some(CodeTarget::Body(id)) => {
            if let Some(ty) = program.body(*id).ty
                && !same_function(&program.types, ty, Ty(sig))
            {
                let name = program.body(*id).name.to_string();
                let charge = Charge::new(FaultKind::InvalidFunctionPointer).at(callee.addr());
                machine.fault(charge.region(callee.prov.id()).detail(FaultDetail::Text(name)))?;
            }
            Ok(Target::Body(*id))
        }
        Some(CodeTarget::Builtin(builtin)) => Ok(Target::Builtin(*builtin)),
        Some(CodeTarget::Missing(name)) => {
            let name = program.missing.get(*name as usize).map_or("", |name| &**name);
            Err(Box::new(Stop::Unsupported(name.to_owned())))
        }
        None => {
            // A trampoline leads to a nested function, whose type is judged as any other's.
            if let Some(addr) = machine.through_trampoline(callee.addr())
                && let Some(CodeTarget::Body(id)) = program.code_at.get(&addr)
            {
                return Ok(Target::Body(*id));
            }
            bad_callee(machine, callee)?;
            Err(killed())
        }
    }
}

/// No function is there.
#[cold]
pub(super) fn bad_callee(machine: &mut Machine, callee: Value) -> Flow<()> {
    let kind = if callee.bits < 4096 {
        FaultKind::NullDereference
    } else {
        FaultKind::InvalidFunctionPointer
    };
    let region = machine.region_of(callee);
    machine.fault(Charge::new(kind).at(callee.addr()).region(region))
}

/// Whether a function may be called as this type: its arguments and its result then lie where it takes them to be.
/// `(int (*)(const void *, const void *))compare` with a `compare` that takes `int *` is undefined (C17 6.3.2.3 p8), but
/// every machine runs it, and every second program with `qsort` has it. `noexcept` and missing prototypes do not matter.
fn same_function(types: &Types, defined: Ty, called: Ty) -> bool {
    if defined == called {
        return true;
    }
    let (TyKind::Function(a), TyKind::Function(b)) = (types.kind(defined), types.kind(called)) else {
        // Called through something else than a function type: nothing to compare.
        return true;
    };
    if a.unspecified || b.unspecified {
        return a.variadic == b.variadic || a.params.is_empty() || b.params.is_empty();
    }
    let pairs = a.params.iter().zip(&b.params);
    let same_params = a.params.len() == b.params.len() && pairs.into_iter().all(|(a, b)| alike(types, a.ty, b.ty));
    let same_result =
        b.ret.ty == Ty::VOID || alike(types, a.ret.ty, b.ret.ty) || is_covariant(types, a.ret.ty, b.ret.ty);
    same_result && a.variadic == b.variadic && same_params
}

/// Whether values of both types lie in the same place when they are passed: one type, or two that are integers or
/// addresses of one size.
fn alike(types: &Types, a: Ty, b: Ty) -> bool {
    let is_word = |ty: Ty| types.is_integer(ty) || types.is_pointer(ty) || types.is_reference(ty);
    let size = |ty: Ty| match types.is_reference(ty) {
        true => Some(types.model.pointer_size()),
        false => types.size_of(ty),
    };
    a == b || is_word(a) && is_word(b) && size(a) == size(b)
}

/// Whether an overrider may return `own` where the function it overrides returns `base` (C++17 13.3 p7).
fn is_covariant(types: &Types, own: Ty, base: Ty) -> bool {
    let target = |ty: Ty| types.pointee(ty).or_else(|| types.referent(ty));
    let (Some(own), Some(base)) = (target(own), target(base)) else {
        return false;
    };
    let (Some(own), Some(base)) = (types.as_record(own.ty), types.as_record(base.ty)) else {
        return false;
    };
    let mut at = vec![own];
    let mut seen = 0;
    while let Some(record) = at.pop() {
        if record == base {
            return true;
        }
        seen += 1;
        if seen > 64 {
            return false;
        }
        at.extend(types.record(record).bases.iter().map(|base| base.record));
    }
    false
}

fn slot_index(machine: &Machine, slot: Slot) -> Option<usize> {
    let at = machine.frames.last()?.slots + slot.index();
    (at < machine.slots.len()).then_some(at)
}

/// The address of a local, with its provenance. One whose declaration a `goto` or a `case` passed is born here, with what
/// was written to it by name; so is one whose address the program never takes and a console line does.
#[inline]
pub(super) fn local_address(
    machine: &mut Machine,
    body: &Body,
    slot: Slot,
    rbp: u64,
    offset: i32,
    _listening: bool,
    pc: usize,
) -> Value {
    let Some(at) = slot_index(machine, slot) else {
        return Value::int(0);
    };
    let Some(local) = body.locals.get(slot.index()) else {
        return Value::int(0);
    };
    if machine.slots[at] == 0 {
        if let Some(frame) = machine.frames.last_mut() {
            frame.pc = Pc(pc as u32);
        }
        begin_life(machine, body, slot, rbp, Memory::allocate_entered);
    }
    let addr = rbp.wrapping_add_signed(i64::from(local.offset) + i64::from(offset));
    Value::pointer(Addr(addr), Prov::from_raw(machine.slots[at]))
}

/// A local's life begins.
pub(super) fn local_born(machine: &mut Machine, body: &Body, slot: Slot, rbp: u64) {
    begin_life(machine, body, slot, rbp, Memory::allocate);
}

/// How a region's life begins in memory.
type Begin = fn(&mut Memory, AddrRange, Storage, SiteId) -> AllocId;

fn begin_life(machine: &mut Machine, body: &Body, slot: Slot, rbp: u64, begin: Begin) {
    let Some(at) = slot_index(machine, slot) else { return };
    let Some(local) = body.locals.get(slot.index()) else {
        return;
    };
    local_dead(machine, slot);
    let start = Addr(rbp.wrapping_add_signed(i64::from(local.offset)));
    let range = AddrRange::new(start, u64::from(local.size));
    let storage = if local.kind == LocalKind::Temporary {
        Storage::Temporary
    } else {
        Storage::Automatic
    };
    let born = machine.ticket();
    let id = begin(&mut machine.memory, range, storage, born);
    machine.slots[at] = Prov::exact(id).raw();
    if machine.listening() {
        machine.tell(Event::LocalBorn { range });
    }
}

/// A local's life ends.
pub(super) fn local_dead(machine: &mut Machine, slot: Slot) {
    let Some(at) = slot_index(machine, slot) else { return };
    let Some(id) = Prov::from_raw(machine.slots[at]).id() else {
        return;
    };
    machine.slots[at] = 0;
    let died = machine.ticket();
    machine.memory.kill(id, died);
    if machine.listening()
        && let Some(range) = machine.memory.allocation(id).map(|allocation| allocation.range)
    {
        machine.tell(Event::ScopeEnd { range });
    }
}

/// Lowers the stack pointer; the new bytes are a region of their own.
pub(in crate::vm) fn alloca(machine: &mut Machine, slot: Option<Slot>, size: Value) -> Flow<Value> {
    machine.need_defined(size, u64::MAX, "argument")?;
    let depth = machine.frames.len() as u32;
    let Some(frame) = machine.frames.last() else {
        return Ok(Value::int(0));
    };
    let rsp = frame.rsp;
    let bytes = size.bits.saturating_add(15) & !15;
    if bytes > rsp.saturating_sub(machine.stack_low + 8192) {
        machine.fault(
            Charge::new(FaultKind::StackExhausted)
                .at(Addr(rsp.wrapping_sub(bytes)))
                .size(size.bits),
        )?;
        return Err(killed());
    }
    let start = Addr(rsp - bytes);
    if let Some(frame) = machine.frames.last_mut() {
        frame.rsp = start.0;
    }
    let range = AddrRange::new(start, size.bits);
    let born = machine.ticket();
    let id = machine.memory.allocate(range, Storage::Automatic, born);
    let at = slot.and_then(|slot| slot_index(machine, slot));
    match at {
        Some(at) if machine.slots[at] == 0 => machine.slots[at] = Prov::exact(id).raw(),
        _ => machine.extra.push((depth, id)),
    }
    if machine.listening() {
        machine.tell(Event::LocalBorn { range });
    }
    Ok(Value::pointer(start, Prov::exact(id)))
}

/// `exit`: one handler after the other, last registered first; then the buffers are written and the process ends.
pub(super) fn exit(machine: &mut Machine, regs: &mut Vec<Value>) -> Flow<()> {
    let Some((body, object)) = Rc::make_mut(&mut machine.at_exit).pop() else {
        machine.flush();
        return Err(Box::new(Stop::Exited {
            code: machine.exit_code.unwrap_or(0),
        }));
    };
    call::enter_extra(machine, regs, body, object.as_slice(), Resume::Again)
}

/// Reads x87's 80 bits as a double.
pub(in crate::vm) fn load_long(machine: &Machine, addr: Addr) -> Value {
    let mantissa = machine.memory.load(addr, Width::W8);
    let head = machine.memory.load(addr.offset(8), Width::W2);
    Value {
        bits: long_double(&machine.memory, addr).to_bits(),
        undef: if mantissa.undef | head.undef == 0 { 0 } else { u64::MAX },
        prov: Prov::NONE,
    }
}

/// The `long double` at an address: x87's 80 bits, rounded to a double.
pub fn long_double(memory: &Memory, addr: Addr) -> f64 {
    let mantissa = memory.load(addr, Width::W8).bits;
    let head = memory.load(addr.offset(8), Width::W2).bits;
    let exponent = (head & 0x7fff) as i32;
    let magnitude = match (exponent, mantissa) {
        (0x7fff, bits) if bits << 1 != 0 => f64::NAN,
        (0x7fff, _) => f64::INFINITY,
        (_, 0) => 0.0,
        (_, bits) => scale(bits as f64, exponent - 16383 - 63),
    };
    if head & 0x8000 != 0 { -magnitude } else { magnitude }
}

/// `x * 2^n` without losing range on the way.
fn scale(x: f64, n: i32) -> f64 {
    let half = n / 2;
    x * f64::powi(2.0, half.clamp(-1074, 1023)) * f64::powi(2.0, (n - half).clamp(-1074, 1023))
}

/// Writes a double as x87's 80 bits.
pub(super) fn store_long(machine: &mut Machine, addr: Addr, value: Value) {
    let bits = value.bits;
    let sign = (bits >> 63) << 15;
    let (exponent, fraction) = ((bits >> 52) & 0x7ff, bits & ((1 << 52) - 1));
    let (head, mantissa) = match (exponent, fraction) {
        (0, 0) => (0, 0),
        (0, _) => {
            let shift = u64::from(fraction.leading_zeros());
            (16383 - 1022 - (shift - 11), fraction << shift)
        }
        (0x7ff, _) => (0x7fff, 1 << 63 | fraction << 11),
        _ => (exponent + 16383 - 1023, 1 << 63 | fraction << 11),
    };
    let undef = if value.undef == 0 { 0 } else { u64::MAX };
    machine.memory.store(
        addr,
        Width::W8,
        Value {
            bits: mantissa,
            undef,
            prov: Prov::NONE,
        },
    );
    let head = Value {
        bits: sign | head,
        undef: undef & 0xffff,
        prov: Prov::NONE,
    };
    machine.memory.store(addr.offset(8), Width::W2, head);
}
