//! Entering and leaving functions: the words a call pushes, the frame it makes, where control goes behind it.

use super::super::event::{Event, MarkKind};
use super::super::fault::FaultKind;
use super::super::frame::{Frame, Resume};
use super::super::judge::Charge;
use super::super::stop::{Signal, Stop};
use super::super::{Flow, Machine, Outcome};
use crate::code::{Body, BodyId, Pc, Program, Reg, Special};
use crate::memory::{Addr, AddrRange, Value, Width};

/// Bytes at the stack's low end that no frame may reach (the guard page).
const GUARD: u64 = 4096;
/// Frames at most: a bound on host memory with very large stacks.
const MAX_FRAMES: usize = 1 << 20;

/// Calls `id` with the registers `args..args + n` (absolute indices).
#[inline]
pub(in crate::vm) fn enter(
    machine: &mut Machine,
    program: &Program,
    regs: &mut Vec<Value>,
    id: BodyId,
    (args, n): (usize, usize),
    dst: Reg,
    resume: Resume,
) -> Flow<()> {
    let base = push_frame(machine, program, regs, id, dst, resume)?;
    let body = program.body(id);
    let n = n.min(usize::from(body.n_args));
    regs.copy_within(args..args + n, base);
    for missing in n..usize::from(body.n_args) {
        regs[base + missing] = UNKNOWN;
    }
    if body.special != Special::None && machine.listening() {
        tell_object(machine, body, regs[base]);
    }
    Ok(())
}

/// Returns from the innermost frame, a body with this result; `None`: control goes on in the frame below.
#[inline(always)]
pub(super) fn leave(
    machine: &mut Machine,
    program: &Program,
    regs: &mut Vec<Value>,
    (id, body): (BodyId, &Body),
    value: Value,
    listening: bool,
) -> Flow<Option<Outcome>> {
    if program.main == Some(id) && value.undef & 0xff != 0 {
        machine.undefined("exit-status")?;
    }
    let detour = machine.judge_return()?;
    if !body.is_library
        && let Some(func) = body.func
    {
        machine.mark(MarkKind::Return);
        if listening {
            let depth = machine.frames.len() as u32;
            machine.tell(Event::Return { func, depth });
        }
    }
    let Some(frame) = machine.frames.last() else {
        return Ok(None);
    };
    let (resume, dst) = (frame.resume, frame.dst);
    if let Some(target) = detour {
        self::detour(machine, program, regs, target)?;
        return Ok(None);
    }
    machine.drop_frame();
    match resume {
        Resume::Next => {
            let Some(caller) = machine.frames.last_mut() else {
                let code = value.bits as i32 & 0xff;
                return Err(Box::new(Stop::Exited { code }));
            };
            caller.pc = Pc(caller.pc.0 + 1);
            let at = caller.base + dst.index();
            if let Some(slot) = regs.get_mut(at) {
                *slot = value;
            }
        }
        Resume::Again => {}
        Resume::What => return Err(machine.terminate_what(value)),
        Resume::Abort => return Err(Box::new(Stop::Aborted { text: String::new() })),
        Resume::Fragment | Resume::Loader => {
            if listening {
                machine.tell(Event::Value { bits: value.bits });
            }
            return Ok(Some(Outcome::FragmentDone(value)));
        }
    }
    Ok(None)
}

/// Calls `id` with these values.
pub(in crate::vm) fn enter_extra(
    machine: &mut Machine,
    regs: &mut Vec<Value>,
    id: BodyId,
    args: &[Value],
    resume: Resume,
) -> Flow<()> {
    let program = std::rc::Rc::clone(&machine.program);
    let base = push_frame(machine, &program, regs, id, Reg(0), resume)?;
    let n_args = usize::from(program.body(id).n_args);
    for index in 0..n_args {
        regs[base + index] = args.get(index).copied().unwrap_or(UNKNOWN);
    }
    if machine.listening() {
        tell_object(machine, program.body(id), regs[base]);
    }
    Ok(())
}

/// A constructor or destructor begins its work on an object.
#[cold]
fn tell_object(machine: &mut Machine, body: &Body, object: Value) {
    let (Some(func), object) = (body.func, object.addr()) else {
        return;
    };
    match body.special {
        Special::None => {}
        Special::Constructor => machine.tell(Event::Construct { func, object }),
        Special::Destructor => machine.tell(Event::Destroy { func, object }),
    }
}

/// A wholly undefined value.
pub(in crate::vm) const UNKNOWN: Value = Value {
    bits: 0,
    undef: u64::MAX,
    prov: crate::memory::Prov::NONE,
};

#[inline]
fn push_frame(
    machine: &mut Machine,
    program: &Program,
    regs: &mut Vec<Value>,
    id: BodyId,
    dst: Reg,
    resume: Resume,
) -> Flow<usize> {
    let body = program.body(id);
    let Some(caller) = machine.frames.last() else {
        return Err(Box::new(Stop::Unsupported("call without a frame".to_owned())));
    };
    let caller_body = program.body(caller.body);
    let base = caller.base + usize::from(caller_body.n_regs);
    let back = caller_body.text_at(Pc(caller.pc.0 + 1));
    let (top, saved) = (caller.rsp & !15, caller.rbp);
    let align = u64::from(body.frame_align);
    let need = u64::from(body.frame_size) + u64::from(body.args_size) + 16 + align;
    if top < machine.stack_low + GUARD + need || machine.frames.len() >= MAX_FRAMES {
        exhausted(machine, Addr(top.wrapping_sub(need)))?;
    }
    let rbp = if program.abi.pushes_parameters {
        push_words(machine, body, top, back, saved)
    } else {
        // As gcc realigns the stack where a variable asks for more than 16.
        let rbp = (top - 16) & !(align - 1);
        machine.memory.store(Addr(rbp + 8), Width::W8, Value::int(back.0));
        machine.memory.store(Addr(rbp), Width::W8, Value::int(saved));
        rbp
    };
    let rsp = rbp - u64::from(body.frame_size);
    if rsp < rbp {
        machine.memory.mark_undefined(AddrRange {
            start: Addr(rsp),
            end: Addr(rbp),
        });
    }
    let end = base + usize::from(body.n_regs).max(usize::from(body.n_args));
    if regs.len() < end {
        regs.resize(end, UNKNOWN);
    }
    let slots = machine.slots.len();
    machine.slots.resize(slots + body.locals.len(), 0);
    machine.frames.push(Frame {
        body: id,
        pc: Pc(0),
        rbp,
        rsp,
        step_info: None,
        entered: machine.steps,
        first_id: machine.memory.allocation_count(),
        base,
        slots,
        dst,
        resume,
    });
    if !body.is_library
        && let Some(func) = body.func
    {
        machine.mark(MarkKind::Call);
        if machine.listening() {
            let depth = machine.frames.len() as u32;
            machine.tell(Event::Call { func, depth });
        }
    }
    Ok(base)
}

/// i386: room for the parameters, which the callee's first ops fill, then the two words; the new frame pointer.
#[cold]
fn push_words(machine: &mut Machine, body: &Body, top: u64, back: Addr, saved: u64) -> u64 {
    let word = machine.program.abi.bytes();
    // A frame whose variables ask for more than 16 begins lower.
    let behind = (top - u64::from(body.args_size).next_multiple_of(16)) & !(u64::from(body.frame_align) - 1);
    machine.memory.mark_undefined(AddrRange {
        start: Addr(behind),
        end: Addr(top),
    });
    let rbp = behind - 2 * word;
    let width = machine.program.abi.word;
    machine.memory.store(Addr(rbp + word), width, Value::int(back.0));
    machine.memory.store(Addr(rbp), width, Value::int(saved));
    rbp
}

/// The stack is used up: the push hits the guard page.
#[cold]
fn exhausted(machine: &mut Machine, addr: Addr) -> Flow<()> {
    machine.fault(Charge::new(FaultKind::StackExhausted).at(addr))?;
    Err(Box::new(Stop::Signalled(Signal::Segv)))
}

/// The first frame of the process, or the loader's.
pub(in crate::vm) fn enter_first(machine: &mut Machine, regs: &mut Vec<Value>, id: BodyId, rsp: u64, resume: Resume) {
    let program = std::rc::Rc::clone(&machine.program);
    let body = program.body(id);
    let abi = program.abi;
    let rbp = (rsp & !15) - abi.return_words();
    machine.memory.store(Addr(rbp + abi.bytes()), abi.word, Value::int(0));
    machine.memory.store(Addr(rbp), abi.word, Value::int(0));
    regs.clear();
    regs.resize(usize::from(body.n_regs).max(usize::from(body.n_args)).max(2), UNKNOWN);
    machine.slots.clear();
    machine.slots.resize(body.locals.len(), 0);
    machine.frames.clear();
    machine.frames.push(Frame {
        body: id,
        pc: Pc(0),
        rbp,
        rsp: rbp.saturating_sub(u64::from(body.frame_size)),
        step_info: None,
        entered: 0,
        first_id: machine.memory.allocation_count(),
        base: 0,
        slots: 0,
        dst: Reg(0),
        resume,
    });
}

/// The innermost function returns into another one: that one runs in its place, and where it will return to stands in
/// the word above, which no call has written.
#[cold]
pub(in crate::vm) fn detour(machine: &mut Machine, program: &Program, regs: &mut Vec<Value>, id: BodyId) -> Flow<()> {
    let word = program.abi.word;
    let Some(frame) = machine.frames.last() else {
        return Ok(());
    };
    let (above, resume, dst) = (frame.rbp + 2 * word.bytes(), frame.resume, frame.dst);
    let back = machine.memory.load(Addr(above), word);
    machine.drop_frame();
    if machine.frames.is_empty() {
        return Err(Box::new(Stop::Signalled(Signal::Segv)));
    }
    enter(machine, program, regs, id, (0, 0), dst, resume)?;
    if let Some(frame) = machine.frames.last() {
        let at = Addr(frame.rbp + word.bytes());
        machine.memory.store(at, word, back);
    }
    Ok(())
}

/// A console line's frame for frame `index`, whose frame pointer it shares. In the innermost frame it also shares the
/// slots and lowers the stack pointer for the variables it declares; for an outer one it works on a copy of the slots.
pub(in crate::vm) fn enter_fragment(machine: &mut Machine, regs: &mut Vec<Value>, id: BodyId, index: usize) {
    let program = std::rc::Rc::clone(&machine.program);
    let body = program.body(id);
    let is_innermost = index + 1 == machine.frames.len();
    let first_id = machine.memory.allocation_count();
    let (Some(own), Some(last)) = (machine.frames.get(index).cloned(), machine.frames.last_mut()) else {
        return;
    };
    let rsp = last.rsp.min(own.rbp.saturating_sub(u64::from(body.frame_size)));
    machine.memory.mark_undefined(AddrRange {
        start: Addr(rsp),
        end: Addr(last.rsp),
    });
    if is_innermost {
        last.rsp = rsp;
    }
    let base = last.base + usize::from(program.body(last.body).n_regs);
    let slots = if is_innermost { own.slots } else { machine.slots.len() };
    let end = slots + body.locals.len();
    if machine.slots.len() < end {
        machine.slots.resize(end, 0);
    }
    if !is_innermost {
        let inherited = program.body(own.body).locals.len().min(body.locals.len());
        machine.slots.copy_within(own.slots..own.slots + inherited, slots);
    }
    let frame = Frame {
        body: id,
        pc: Pc(0),
        rbp: own.rbp,
        rsp,
        step_info: None,
        entered: machine.steps,
        first_id,
        base,
        slots,
        dst: Reg(0),
        resume: Resume::Fragment,
    };
    let end = frame.base + usize::from(body.n_regs).max(usize::from(body.n_args));
    if regs.len() < end {
        regs.resize(end, UNKNOWN);
    }
    machine.frames.push(frame);
}

/// The return address and saved frame pointer that frame `index` was given.
pub(in crate::vm) fn return_words(machine: &Machine, index: usize) -> (u64, u64) {
    match index.checked_sub(1).and_then(|below| machine.frames.get(below)) {
        Some(caller) => {
            let back = machine.program.body(caller.body).text_at(Pc(caller.pc.0 + 1));
            (back.0, caller.rbp)
        }
        None => (0, 0),
    }
}
