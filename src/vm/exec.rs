//! The loop: one flat match over [`Op`].
//!
//! Registers live in a vector of their own while it runs, so that an op may use them and the machine at once. The frame's
//! `pc` in [`Machine`] is brought up to date (`sync!`) before anything that could stop, be told or be asked where it is.

pub(super) mod arith;
pub(super) mod call;
mod slow;
mod value;

use super::builtins;
use super::event::Event;
use super::fault::{FaultDetail, FaultKind};
use super::frame::Resume;
use super::judge::Charge;
use super::stop::Stop;
use super::unwind::Landing;
use super::{Flow, Limit, Machine, Outcome};
use crate::code::op::{CmpOp, LoadKind};
use crate::code::{Op, Pc, Program};
use crate::front::ty::Ty;
use crate::memory::{AccessKind, Addr, AddrRange, Prov, Value, Width};
use arith::Trouble;
pub use slow::long_double;
pub(super) use slow::{alloca, load_long};
use std::rc::Rc;
use value::{allowed, indexed, load, moved, store, undecided, widened};

/// Ops beyond the fuel after which it stops even inside a step.
const OVERRUN: u64 = 1 << 20;

/// Ops between two looks at host memory.
const MEASURE: u64 = 1 << 18;

/// Ops allowed for each step of the limit: a bound for library text, which has no steps.
const OPS_PER_STEP: u64 = 100;

/// Runs until the limit, a stop, or the end of a console line.
#[allow(
    unused_assignments,
    reason = "what is counted last is not asked for again when control leaves"
)]
pub(super) fn dispatch(machine: &mut Machine, regs: &mut Vec<Value>, limit: Limit) -> Flow<Outcome> {
    let program: Rc<Program> = Rc::clone(&machine.program);
    let fuel_end = machine.ops.saturating_add(limit.fuel_ops.max(1));
    let hard_end = fuel_end.saturating_add(OVERRUN);
    let last_step = limit.step.min(machine.options.max_steps);
    let listening = machine.listening() && !machine.loading;
    'frame: loop {
        let Some(frame) = machine.frames.last() else {
            return Err(Box::new(Stop::Exited { code: 0 }));
        };
        let (base, rbp, body_id) = (frame.base, frame.rbp, frame.body);
        let (mut pc, mut info) = (frame.pc.index(), frame.step_info);
        // Ops from here on are not counted yet.
        let mut counted = pc;
        // Fuel or a measure is due: the next step looks closer. Steps below `watch` need not.
        let mut due = machine.next_measure.min(fuel_end);
        let mut watch = if machine.ops >= due { 0 } else { last_step };
        let body = &**program.body(body_id);
        let ops = &body.ops[..];
        let needed = base + usize::from(body.n_regs).max(usize::from(body.n_args));
        if regs.len() < needed {
            regs.resize(needed, call::UNKNOWN);
        }
        let w = &mut regs[base..needed];

        // Counts the ops before number `$end` of the body.
        macro_rules! count {
            ($end:expr) => {
                let end = $end;
                machine.ops += end.wrapping_sub(counted) as u64;
                counted = end;
            };
        }
        macro_rules! place {
            () => {
                if let Some(frame) = machine.frames.last_mut() {
                    (frame.pc, frame.step_info) = (Pc(pc as u32), info);
                }
            };
        }
        macro_rules! sync {
            () => {
                count!(pc + 1);
                place!();
            };
        }
        macro_rules! wrote {
            ($addr:expr, $size:expr) => {
                if listening {
                    machine.tell(Event::Write {
                        range: AddrRange::new($addr, $size),
                    });
                }
            };
        }
        macro_rules! trouble {
            ($trouble:expr, $text:expr) => {
                if $trouble != Trouble::None {
                    sync!();
                    slow::trouble(machine, $trouble, $text)?;
                }
            };
        }
        // A checked access: the quick way when it is in order.
        macro_rules! judged {
            ($ptr:expr, $size:expr, $kind:expr) => {
                let ptr = $ptr;
                if (ptr.undef != 0 || !machine.memory.allows(ptr, $size))
                    && !allowed(&machine.memory, ptr, $size, $kind)
                {
                    sync!();
                    machine.check(ptr, $size, $kind)?;
                }
            };
        }
        macro_rules! jump {
            ($target:expr) => {{
                let target = $target.index();
                count!(pc + 1);
                counted = target;
                let is_back = target <= pc;
                pc = target;
                if is_back && machine.ops >= due {
                    if machine.ops >= hard_end {
                        place!();
                        return Ok(Outcome::OutOfFuel);
                    }
                    watch = 0;
                }
                continue;
            }};
        }
        // Control is in another frame, or elsewhere in this one: take everything up again.
        macro_rules! landing {
            ($landing:expr) => {{
                match $landing {
                    Landing::Pad | Landing::Entered => continue 'frame,
                }
            }};
        }
        // A builtin's result, or where control is after it.
        macro_rules! builtin {
            ($builtin:expr, $dst:expr, $args:expr) => {
                match builtins::call(machine, &program, $builtin, &w[$args])? {
                    builtins::Done::Value(value) => {
                        if let Some(slot) = w.get_mut($dst.index()) {
                            *slot = value;
                        }
                    }
                    builtins::Done::Exit => {
                        slow::exit(machine, regs)?;
                        continue 'frame;
                    }
                    builtins::Done::Terminate => landing!(machine.terminate(regs, None)?),
                    builtins::Done::Jumped(register, value) => {
                        if let Some(slot) = regs.get_mut(register) {
                            *slot = value;
                        }
                        continue 'frame;
                    }
                }
            };
        }

        loop {
            let Some(op) = ops.get(pc) else {
                return Err(Box::new(Stop::Unsupported("control ran off a function".to_owned())));
            };
            match *op {
                Op::Step { info: begun } => {
                    // What happens rarely is asked for at once.
                    if machine.steps >= watch {
                        count!(pc);
                        place!();
                        if machine.steps >= limit.step {
                            return Ok(Outcome::ReachedStep);
                        }
                        if machine.ops >= fuel_end {
                            return Ok(Outcome::OutOfFuel);
                        }
                        if machine.ops >= machine.next_measure || machine.steps >= machine.options.max_steps {
                            slow::measure(machine)?;
                        }
                        due = machine.next_measure.min(fuel_end);
                        watch = last_step;
                    }
                    machine.steps += 1;
                    info = Some(begun);
                }
                Op::Jump { target } => jump!(target),
                Op::BranchZero { a, target } => {
                    let a = w[a.index()];
                    if undecided(a) {
                        sync!();
                        machine.undefined("branch")?;
                    }
                    if a.bits == 0 {
                        jump!(target);
                    }
                }
                Op::BranchNonZero { a, target } => {
                    let a = w[a.index()];
                    if undecided(a) {
                        sync!();
                        machine.undefined("branch")?;
                    }
                    if a.bits != 0 {
                        jump!(target);
                    }
                }
                Op::BranchCmp { op, a, b, target } => {
                    let (a, b) = (w[a.index()], w[b.index()]);
                    let (holds, unknown) = arith::compare(op, a, b);
                    if unknown {
                        sync!();
                        machine.undefined("branch")?;
                    }
                    if matches!(op, CmpOp::LtPtr | CmpOp::LePtr | CmpOp::GtPtr | CmpOp::GePtr) && a.prov != b.prov {
                        sync!();
                        slow::across(machine, a, b)?;
                    }
                    if holds {
                        jump!(target);
                    }
                }
                Op::BranchCmpImm { op, a, imm, target } => {
                    let b = Value::int(i64::from(imm) as u64);
                    let (holds, unknown) = arith::compare(op, w[a.index()], b);
                    if unknown {
                        sync!();
                        machine.undefined("branch")?;
                    }
                    if holds {
                        jump!(target);
                    }
                }
                Op::Switch { a, table } => {
                    let a = w[a.index()];
                    if a.undef != 0 {
                        sync!();
                        machine.undefined("branch")?;
                    }
                    match body.switches.get(table as usize) {
                        Some(table) => jump!(table.target(a.bits)),
                        None => return Err(Box::new(Stop::Unsupported("switch".to_owned()))),
                    }
                }
                Op::JumpComputed { a } => {
                    let a = w[a.index()];
                    sync!();
                    machine.need_defined(a, u64::MAX, "address")?;
                    match body.pc_at(a.addr()) {
                        Some(target) => jump!(target),
                        None => {
                            slow::bad_callee(machine, a)?;
                            return Err(slow::killed());
                        }
                    }
                }
                Op::Call {
                    body: callee,
                    dst,
                    args,
                    n,
                } => {
                    sync!();
                    let args = (base + args.index(), usize::from(n));
                    call::enter(machine, &program, regs, callee, args, dst, Resume::Next)?;
                    if machine.ops >= hard_end {
                        return Ok(Outcome::OutOfFuel);
                    }
                    continue 'frame;
                }
                Op::CallBuiltin { builtin, dst, args, n } => {
                    sync!();
                    let first = args.index().min(w.len());
                    let end = (first + usize::from(n)).min(w.len());
                    builtin!(builtin, dst, first..end);
                }
                Op::CallPtr {
                    callee,
                    dst,
                    args,
                    n,
                    sig,
                } => {
                    sync!();
                    let callee = w[callee.index()];
                    match slow::callee(machine, &program, callee, sig)? {
                        slow::Target::Body(id) => {
                            let args = (base + args.index(), usize::from(n));
                            call::enter(machine, &program, regs, id, args, dst, Resume::Next)?;
                            continue 'frame;
                        }
                        slow::Target::Builtin(builtin) => {
                            let end = (args.index() + usize::from(n)).min(w.len());
                            // The address of variadic arguments is not for builtins.
                            let variadic = program.types.signature(Ty(sig)).is_some_and(|it| it.variadic);
                            let first = (args.index() + usize::from(variadic)).min(end);
                            builtin!(builtin, dst, first..end);
                        }
                    }
                }
                Op::Ret { .. } | Op::RetVoid | Op::RetMissing => {
                    let value = match *op {
                        Op::Ret { a } => w[a.index()],
                        // `void main()`: told by the compiler.
                        Op::RetVoid if program.main == Some(body_id) => Default::default(),
                        _ => call::UNKNOWN,
                    };
                    sync!();
                    match call::leave(machine, &program, regs, (body_id, body), value, listening)? {
                        Some(outcome) => return Ok(outcome),
                        None => continue 'frame,
                    }
                }

                Op::Const { dst, bits } => w[dst.index()] = Value::int(bits),
                Op::Undef { dst } => w[dst.index()] = call::UNKNOWN,
                Op::Move { dst, a } => w[dst.index()] = w[a.index()],
                Op::Int { op, dst, a, b } => {
                    let (value, trouble) = arith::int(op, w[a.index()], w[b.index()]);
                    trouble!(trouble, slow::operation(op, w[a.index()].bits, w[b.index()].bits));
                    w[dst.index()] = value;
                }
                Op::IntImm { op, dst, a, imm } => {
                    let (value, trouble) = arith::int(op, w[a.index()], Value::int(i64::from(imm) as u64));
                    trouble!(trouble, slow::operation(op, w[a.index()].bits, i64::from(imm) as u64));
                    w[dst.index()] = value;
                }
                Op::Float { op, dst, a, b } => w[dst.index()] = arith::float(op, w[a.index()], w[b.index()]),
                Op::Unary { op, dst, a } => {
                    let (value, trouble) = arith::unary(op, w[a.index()]);
                    trouble!(trouble, format!("-({})", w[a.index()].bits as i64));
                    w[dst.index()] = value;
                }
                Op::Cmp { op, dst, a, b } => {
                    let (a, b) = (w[a.index()], w[b.index()]);
                    let (holds, unknown) = arith::compare(op, a, b);
                    if matches!(op, CmpOp::LtPtr | CmpOp::LePtr | CmpOp::GtPtr | CmpOp::GePtr) && a.prov != b.prov {
                        sync!();
                        slow::across(machine, a, b)?;
                    }
                    w[dst.index()] = Value {
                        bits: u64::from(holds),
                        undef: u64::from(unknown),
                        prov: Prov::NONE,
                    };
                }
                Op::CmpImm { op, dst, a, imm } => {
                    let (holds, unknown) = arith::compare(op, w[a.index()], Value::int(i64::from(imm) as u64));
                    w[dst.index()] = Value {
                        bits: u64::from(holds),
                        undef: u64::from(unknown),
                        prov: Prov::NONE,
                    };
                }
                Op::BitGet {
                    dst,
                    a,
                    shift,
                    width,
                    signed,
                } => {
                    w[dst.index()] = arith::bit_get(w[a.index()], shift, width, signed);
                }
                Op::BitSet { dst, a, shift, width } => {
                    w[dst.index()] = arith::bit_set(w[dst.index()], w[a.index()], shift, width);
                }

                Op::PtrAddImm { dst, a, imm } => {
                    let a = w[a.index()];
                    w[dst.index()] = moved(a, i64::from(imm));
                }
                Op::PtrIndex { dst, a, index, size } => {
                    w[dst.index()] = indexed(w[a.index()], w[index.index()], size);
                }
                Op::PtrDiff { dst, a, b, size } => {
                    let (a, b) = (w[a.index()], w[b.index()]);
                    if a.prov != b.prov {
                        sync!();
                        slow::across(machine, a, b)?;
                    }
                    let bytes = a.bits.wrapping_sub(b.bits) as i64;
                    let undef = if a.undef | b.undef == 0 { 0 } else { u64::MAX };
                    let bits = bytes.wrapping_div(i64::from(size.max(1))) as u64;
                    w[dst.index()] = Value {
                        bits,
                        undef,
                        // Added to a pointer, the distance between two objects leads from one into the other.
                        prov: if a.prov == b.prov { Prov::NONE } else { Prov::WILDCARD },
                    };
                }
                Op::PtrAdjust { dst, a, imm } => {
                    let a = w[a.index()];
                    w[dst.index()] = if a.bits == 0 { a } else { moved(a, i64::from(imm)) };
                }
                Op::AddrLocal { dst, slot, offset } => {
                    w[dst.index()] = slow::local_address(machine, body, slot, rbp, offset, listening, pc);
                }
                Op::AddrStatic { dst, id, offset } => {
                    w[dst.index()] = machine.static_pointer(id, i64::from(offset));
                }
                Op::AddrLabel { dst, target } => w[dst.index()] = Value::int(body.text_at(target).0),
                Op::CheckIndex { index, count } => {
                    let index = w[index.index()];
                    if index.bits >= u64::from(count) || index.undef != 0 {
                        sync!();
                        machine.need_defined(index, u64::MAX, "address")?;
                        if index.bits >= u64::from(count) {
                            let text = FaultDetail::Text((index.bits as i64).to_string());
                            machine.fault(Charge::new(FaultKind::MemberOverflow).detail(text))?;
                        }
                    }
                }

                Op::LoadLocal { dst, kind, offset } => {
                    let addr = Addr(rbp.wrapping_add_signed(i64::from(offset)));
                    let register = &mut w[dst.index()];
                    match kind {
                        LoadKind::U32 => *register = machine.memory.load_here(addr, Width::W4),
                        LoadKind::U64 => *register = machine.memory.load_here(addr, Width::W8),
                        LoadKind::S32To64 => *register = widened(machine.memory.load_here(addr, Width::W4)),
                        _ => load(&machine.memory, addr, kind, register),
                    }
                }
                Op::StoreLocal { a, width, offset } => {
                    let addr = Addr(rbp.wrapping_add_signed(i64::from(offset)));
                    let value = &w[a.index()];
                    match width {
                        Width::W4 => machine.memory.store_here(addr, Width::W4, value),
                        Width::W8 => machine.memory.store_here(addr, Width::W8, value),
                        _ => machine.memory.store(addr, width, *value),
                    }
                    wrote!(addr, width.bytes());
                }
                Op::LoadStatic { dst, kind, addr } => {
                    load(&machine.memory, Addr(addr), kind, &mut w[dst.index()]);
                }
                Op::StoreStatic { a, width, addr } => {
                    store(&mut machine.memory, Addr(addr), width, &w[a.index()]);
                    wrote!(Addr(addr), width.bytes());
                }
                Op::Load {
                    dst,
                    addr,
                    kind,
                    offset,
                } => {
                    let ptr = moved(w[addr.index()], i64::from(offset));
                    judged!(ptr, kind.width().bytes(), AccessKind::Read);
                    load(&machine.memory, ptr.addr(), kind, &mut w[dst.index()]);
                }
                Op::Store { addr, a, width, offset } => {
                    let ptr = moved(w[addr.index()], i64::from(offset));
                    judged!(ptr, width.bytes(), AccessKind::Write);
                    store(&mut machine.memory, ptr.addr(), width, &w[a.index()]);
                    wrote!(ptr.addr(), width.bytes());
                }
                Op::LoadIndex {
                    dst,
                    base,
                    index,
                    kind,
                    size,
                } => {
                    let ptr = indexed(w[base.index()], w[index.index()], size);
                    judged!(ptr, kind.width().bytes(), AccessKind::Read);
                    load(&machine.memory, ptr.addr(), kind, &mut w[dst.index()]);
                }
                Op::StoreIndex {
                    base,
                    index,
                    a,
                    width,
                    size,
                } => {
                    let ptr = indexed(w[base.index()], w[index.index()], size);
                    judged!(ptr, width.bytes(), AccessKind::Write);
                    store(&mut machine.memory, ptr.addr(), width, &w[a.index()]);
                    wrote!(ptr.addr(), width.bytes());
                }
                Op::LoadLong { dst, addr } => {
                    let ptr = w[addr.index()];
                    judged!(ptr, 10, AccessKind::Read);
                    w[dst.index()] = slow::load_long(machine, ptr.addr());
                }
                Op::StoreLong { addr, a } => {
                    let ptr = w[addr.index()];
                    judged!(ptr, 10, AccessKind::Write);
                    slow::store_long(machine, ptr.addr(), w[a.index()]);
                    wrote!(ptr.addr(), 10);
                }
                Op::Copy { dst, src, size } => {
                    let (to, from, size) = (w[dst.index()], w[src.index()], u64::from(size));
                    if size > 0 {
                        judged!(from, size, AccessKind::Read);
                        judged!(to, size, AccessKind::Write);
                        machine.memory.copy(to.addr(), from.addr(), size);
                        wrote!(to.addr(), size);
                    }
                }
                Op::Zero { addr, size } => {
                    let (to, size) = (w[addr.index()], u64::from(size));
                    if size > 0 {
                        judged!(to, size, AccessKind::Write);
                        machine.memory.fill(AddrRange::new(to.addr(), size), Value::int(0));
                        wrote!(to.addr(), size);
                    }
                }

                Op::LocalBorn { slot } => {
                    sync!();
                    slow::local_born(machine, body, slot, rbp);
                }
                Op::LocalDead { slot } => {
                    sync!();
                    slow::local_dead(machine, slot);
                }
                Op::MarkUndef { offset, size } => {
                    let start = Addr(rbp.wrapping_add_signed(i64::from(offset)));
                    let range = AddrRange::new(start, u64::from(size));
                    machine.memory.mark_undefined(range);
                    if listening {
                        machine.tell(Event::LocalBorn { range });
                    }
                }
                Op::Alloca { dst, slot, size } => {
                    sync!();
                    let size = w[size.index()];
                    w[dst.index()] = slow::alloca(machine, Some(slot), size)?;
                }
                Op::SaveSp { dst } => {
                    let rsp = machine.frames.last().map_or(0, |frame| frame.rsp);
                    w[dst.index()] = Value::int(rsp);
                }
                Op::RestoreSp { a } => {
                    let rsp = w[a.index()].bits;
                    if let Some(frame) = machine.frames.last_mut()
                        && rsp >= frame.rsp
                        && rsp <= rbp
                    {
                        frame.rsp = rsp;
                    }
                }
                Op::AtExit { body, object } => {
                    Rc::make_mut(&mut machine.at_exit).push((body, Some(w[object.index()])));
                }

                Op::ThrowAlloc { dst, info } => {
                    sync!();
                    w[dst.index()] = machine.exception_memory(info)?;
                }
                Op::Throw { object, info } => {
                    sync!();
                    let object = w[object.index()];
                    landing!(machine.throw(regs, object, info)?);
                }
                Op::Rethrow => {
                    sync!();
                    landing!(machine.rethrow(regs)?);
                }
                Op::Resume => {
                    sync!();
                    landing!(machine.unwind()?);
                }
                Op::CatchTest { catch, target } => {
                    if !machine.catch_matches(body_id, catch) {
                        jump!(target);
                    }
                }
                Op::BeginCatch { dst } => {
                    sync!();
                    w[dst.index()] = machine.begin_catch(body_id);
                }
                Op::EndCatch => {
                    sync!();
                    if let Some((destructor, object)) = machine.end_catch()? {
                        call::enter_extra(machine, regs, destructor, &[object], Resume::Again)?;
                        continue 'frame;
                    }
                }
                Op::Terminate => {
                    sync!();
                    let exception = machine.in_flight.last().copied();
                    landing!(machine.terminate(regs, exception)?);
                }

                Op::Unsupported { name } | Op::Missing { name } => {
                    sync!();
                    return Err(slow::unsupported(body, name));
                }
            }
            pc += 1;
        }
    }
}
