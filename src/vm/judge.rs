//! From a refusal to a fault: what it is called, where it is placed, and what the real machine would do.
//!
//! A fault is recorded once per place and kind. Under the *stop* policy it ends the run; under *continue* the caller goes
//! on, and what really happens happens: the neighbour is overwritten, or the process is killed.

use std::rc::Rc;

use super::event::{Event, MarkKind};
use super::fault::{Fault, FaultDetail, FaultKind, FaultSeverity};
use super::options::FaultPolicy;
use super::site::span_of;
use super::stop::{Signal, Stop};
use super::{Flow, Machine};
use crate::memory::{Access, AccessError, AccessKind, Addr, AddrRange, AllocId, Prov, Storage, Value};
use crate::source::{FileId, Span};

/// Faults kept at most.
const MAX_FAULTS: usize = 10_000;
/// Bytes that a library function handles in the time of one op.
const BYTES_PER_OP: u64 = 16;
/// Frames told of a fault's call stack.
const MAX_STACK: usize = 64;

/// What is known about a fault when it is raised.
#[derive(Clone, Debug)]
pub(super) struct Charge {
    pub(super) kind: FaultKind,
    pub(super) addr: Option<Addr>,
    pub(super) size: Option<u64>,
    pub(super) write: bool,
    pub(super) region: Option<AllocId>,
    pub(super) detail: FaultDetail,
}

impl Charge {
    /// A fault without further particulars.
    pub(super) fn new(kind: FaultKind) -> Charge {
        Charge {
            kind,
            addr: None,
            size: None,
            write: false,
            region: None,
            detail: FaultDetail::None,
        }
    }

    pub(super) fn at(self, addr: Addr) -> Charge {
        Charge {
            addr: Some(addr),
            ..self
        }
    }

    pub(super) fn size(self, size: u64) -> Charge {
        Charge {
            size: Some(size),
            ..self
        }
    }

    pub(super) fn region(self, region: Option<AllocId>) -> Charge {
        Charge { region, ..self }
    }

    pub(super) fn detail(self, detail: FaultDetail) -> Charge {
        Charge { detail, ..self }
    }

    /// In words: a library function's name.
    pub(super) fn function(self, name: &str) -> Charge {
        self.detail(FaultDetail::Function(name.to_owned()))
    }
}

impl Machine {
    /// Records a fault. `Ok`: go on and let happen what happens.
    #[cold]
    pub(super) fn fault(&mut self, charge: Charge) -> Flow<()> {
        if self.loading {
            return Ok(());
        }
        let place = self.learner_place();
        let policy = self.options.on_fault;
        let stops = match (policy, charge.kind.severity()) {
            (FaultPolicy::StopAll, _) | (FaultPolicy::Stop, FaultSeverity::Error) => true,
            (FaultPolicy::Stop, FaultSeverity::Warning) | (FaultPolicy::Continue, _) => false,
        };
        let known = self.seen.contains(&(charge.kind, place));
        if known && !stops {
            return Ok(());
        }
        let fault = self.describe(charge);
        if !known && self.faults.len() < MAX_FAULTS {
            Rc::make_mut(&mut self.seen).insert((fault.kind, place));
            Rc::make_mut(&mut self.faults).push(fault.clone());
        }
        self.mark(MarkKind::Fault);
        self.tell(Event::Fault(Box::new(fault.clone())));
        if stops {
            Err(Box::new(Stop::Faulted(Box::new(fault))))
        } else {
            Ok(())
        }
    }

    fn describe(&self, charge: Charge) -> Fault {
        let own = |frame: &&super::Frame| !self.program.body(frame.body).is_library;
        // The start-up code has a line only while it initialises globals itself.
        let innermost = self.frames.iter().rev().find(own).map(|frame| frame.body);
        let stack = self
            .frames
            .iter()
            .rev()
            .filter(own)
            .take(MAX_STACK)
            .filter_map(|frame| {
                let body = self.program.body(frame.body);
                let at = super::FuncPc {
                    body: frame.body,
                    pc: frame.pc,
                };
                let span = span_of(&self.program, at).or(body.span).unwrap_or(NOWHERE);
                (frame.body != self.program.entry || innermost == Some(frame.body))
                    .then(|| (Rc::clone(&body.name), span))
            });
        Fault {
            kind: charge.kind,
            span: self.learner_span().unwrap_or(NOWHERE),
            step: self.steps.saturating_sub(1),
            stack: stack.collect(),
            addr: charge.addr,
            size: charge.size,
            write: charge.write,
            region: charge.region,
            detail: charge.detail,
        }
    }

    /// An undefined value is used for something.
    #[cold]
    pub(super) fn undefined(&mut self, used_for: &'static str) -> Flow<()> {
        self.fault(Charge::new(FaultKind::UninitializedRead).detail(FaultDetail::Use(used_for)))
    }

    /// Undefined bytes in memory are used for something.
    #[cold]
    pub(super) fn undefined_at(&mut self, addr: Addr, region: Option<AllocId>, used_for: &'static str) -> Flow<()> {
        let charge = Charge::new(FaultKind::UninitializedRead)
            .at(addr)
            .size(1)
            .region(region);
        self.fault(charge.detail(FaultDetail::Use(used_for)))
    }

    /// The fault for a value with undefined bits in `mask`.
    #[inline]
    pub(super) fn need_defined(&mut self, value: Value, mask: u64, used_for: &'static str) -> Flow<()> {
        if value.undef & mask != 0 {
            self.undefined(used_for)
        } else {
            Ok(())
        }
    }

    /// Judges an access; in *continue* mode a bad one that would kill the process kills it.
    #[inline]
    pub(super) fn check(&mut self, ptr: Value, size: u64, kind: AccessKind) -> Flow<()> {
        if ptr.undef == 0 && self.memory.check(Access { ptr, size, kind }).is_ok() {
            return Ok(());
        }
        self.refuse(ptr, size, kind, FaultDetail::None)
    }

    /// The same for a library function, named in the fault.
    pub(super) fn check_in(&mut self, name: &str, ptr: Value, size: u64, kind: AccessKind) -> Flow<()> {
        // A large copy is as much work as many instructions: fuel and the measuring of memory must see it.
        self.ops += size / BYTES_PER_OP;
        if size == 0 || (ptr.undef == 0 && self.memory.check(Access { ptr, size, kind }).is_ok()) {
            return Ok(());
        }
        self.refuse(ptr, size, kind, FaultDetail::Function(name.to_owned()))
    }

    #[cold]
    fn refuse(&mut self, ptr: Value, size: u64, kind: AccessKind, detail: FaultDetail) -> Flow<()> {
        if self.loading {
            return Ok(());
        }
        if ptr.undef != 0 {
            self.undefined("address")?;
        }
        if let Err(error) = self.memory.check(Access { ptr, size, kind }) {
            let write = kind == AccessKind::Write;
            let (kind, region) = self.name_error(error, ptr, write);
            let charge = Charge {
                kind,
                addr: Some(ptr.addr()),
                size: Some(size),
                write,
                region,
                detail,
            };
            self.fault(charge)?;
            if !self.memory.is_mapped(AddrRange::new(ptr.addr(), size), write) {
                return Err(Box::new(Stop::Signalled(Signal::Segv)));
            }
        }
        Ok(())
    }

    /// What an access error is called.
    fn name_error(&self, error: AccessError, ptr: Value, write: bool) -> (FaultKind, Option<AllocId>) {
        match error {
            AccessError::Null => (FaultKind::NullDereference, None),
            AccessError::Wild => (FaultKind::WildDereference, self.memory.region_around(ptr.addr())),
            AccessError::Above(id) => (self.beyond(id, true), Some(id)),
            AccessError::Below(id) => (self.beyond(id, false), Some(id)),
            AccessError::Dead(id) => (self.dead(id), Some(id)),
            AccessError::ReadOnly(id) => (FaultKind::WriteToReadonly, Some(id)),
            AccessError::Code(id) if write => (FaultKind::WriteToReadonly, Some(id)),
            AccessError::Code(id) => (FaultKind::WildDereference, Some(id)),
        }
    }

    fn beyond(&self, id: AllocId, above: bool) -> FaultKind {
        match (self.memory.allocation(id).map(|allocation| allocation.storage), above) {
            (Some(Storage::Allocated(_)), true) => FaultKind::HeapBufferOverflow,
            (Some(Storage::Allocated(_)), false) => FaultKind::HeapBufferUnderflow,
            (Some(Storage::Automatic | Storage::Temporary), true) => FaultKind::StackBufferOverflow,
            (Some(Storage::Automatic | Storage::Temporary), false) => FaultKind::StackBufferUnderflow,
            (Some(Storage::Static | Storage::ReadOnly), _) => FaultKind::GlobalBufferOverflow,
            (Some(Storage::Code) | None, _) => FaultKind::WildDereference,
        }
    }

    /// A dead local's frame is still there when a block ended, gone when a function returned.
    fn dead(&self, id: AllocId) -> FaultKind {
        let Some(allocation) = self.memory.allocation(id) else {
            return FaultKind::UseAfterReturn;
        };
        if matches!(allocation.storage, Storage::Allocated(_)) {
            return FaultKind::UseAfterFree;
        }
        if allocation.storage == Storage::Static {
            // Pages given back by munmap: nothing lies there any more.
            return FaultKind::WildDereference;
        }
        let start = allocation.range.start.0;
        let frame = self.frames.iter().find(|frame| frame.rsp <= start && start < frame.rbp);
        match frame {
            Some(frame) if id.0 >= frame.first_id => FaultKind::UseAfterScope,
            _ => FaultKind::UseAfterReturn,
        }
    }

    /// The region a pointer came from, or lies in.
    pub(super) fn region_of(&self, ptr: Value) -> Option<AllocId> {
        match ptr.prov {
            Prov::NONE => None,
            prov => prov.id().or_else(|| self.memory.region_around(ptr.addr())),
        }
    }
}

/// Stands where there is no text (runtime start-up).
const NOWHERE: Span = Span {
    file: FileId(0),
    start: 0,
    end: 0,
};
