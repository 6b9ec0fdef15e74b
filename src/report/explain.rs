//! What a step did, in one to four sentences, from its events and the machines before and behind it.
//!
//! `int *p = malloc(16);` gives "malloc gives 16 bytes at 0x5555555592a0.", "`p` (int *) begins to live at
//! 0x7fffffffe4a8 with the value 0x5555555592a0." and where the chunk came from.

mod heap;

use super::names::{LocalAt, Names};
use super::spell::quote;
use crate::code::{LocalKind, StepInfo, StepKind};
use crate::diag::Message;
use crate::front::hir::FuncId;
use crate::front::ty::{ArrayLen, QualTy, TyKind};
use crate::memory::{Addr, AddrRange};
use crate::vm::Machine;
use crate::vm::event::Event;
use crate::vm::stop::Stop;

/// Sentences for one step, at most.
const MOST: usize = 4;
/// Named writes told one by one.
const WRITES: usize = 2;
/// Elements of an aggregate that are spelled out.
const CELLS: usize = 6;

/// Says what the step between two machines did.
pub fn explain(before: &Names, events: &[Event], after: &Names) -> Vec<Message> {
    let mut told = Telling {
        before,
        after,
        events,
        sentences: Vec::new(),
    };
    told.faults();
    told.blocks();
    told.exceptions();
    told.calls();
    told.objects();
    told.variables();
    told.output();
    told.ends();
    let mut sentences = told.sentences;
    sentences.truncate(MOST - 1);
    sentences.extend(heap::cost(events));
    if sentences.is_empty() {
        sentences.push(idle(before));
    }
    sentences.truncate(MOST);
    sentences
}

/// The sentence of the moment before the first step, or before the console's first line.
pub fn start(is_console: bool) -> Vec<Message> {
    vec![Message::new(if is_console {
        "explain-start-console"
    } else {
        "explain-start"
    })]
}

/// A step that changed nothing.
fn idle(before: &Names) -> Message {
    match before.machine.next_step().map(|step| step.kind) {
        Some(StepKind::Condition) => Message::new("explain-condition"),
        Some(StepKind::Jump) => Message::new("explain-jump"),
        _ => Message::new("explain-nothing"),
    }
}

struct Telling<'a> {
    before: &'a Names<'a>,
    after: &'a Names<'a>,
    events: &'a [Event],
    sentences: Vec<Message>,
}

impl<'a> Telling<'a> {
    fn say(&mut self, message: Message) {
        self.sentences.push(message);
    }

    fn faults(&mut self) {
        if self.events.iter().any(|event| matches!(event, Event::Fault(_))) {
            self.say(Message::new("explain-fault"));
        }
    }

    fn exceptions(&mut self) {
        for event in self.events {
            match event {
                Event::Throw { .. } => self.say(Message::new("explain-throw")),
                Event::Catch { func } => {
                    let name = self.function(*func);
                    self.say(Message::new("explain-catch").arg("function", name));
                }
                _ => {}
            }
        }
    }

    fn blocks(&mut self) {
        // What the library keeps for an exception is its own affair.
        let throws = self.events.iter().any(|event| matches!(event, Event::Throw { .. }));
        let told = heap::blocks(self.events, throws, self.after.machine.program().abi.bytes());
        self.sentences.extend(told);
    }

    /// The first call entered and not left again; or the last return.
    fn calls(&mut self) {
        let (was, is) = (depth(self.before.machine), depth(self.after.machine));
        if is > was {
            let entered = self.events.iter().rev().find_map(|event| match event {
                Event::Call { func, .. } if !self.is_library(*func) => Some(*func),
                _ => None,
            });
            // Of a constructor or destructor that is said in words of its own.
            let is_special = |func: FuncId| {
                self.events.iter().any(|event| match event {
                    Event::Construct { func: made, .. } | Event::Destroy { func: made, .. } => *made == func,
                    _ => false,
                })
            };
            let entered = entered.filter(|func| !is_special(*func));
            if let (Some(func), Some(frame)) = (entered, self.after.machine.frames().last()) {
                let program = self.after.machine.program();
                let above = program.body(frame.body).bytes_above(program.abi);
                let size = frame.rbp.saturating_add(above).saturating_sub(frame.rsp);
                let name = self.function(func);
                self.say(Message::new("explain-call").arg("function", name).arg("size", size));
            }
        } else if is < was {
            let left = self.events.iter().find_map(|event| match event {
                Event::Return { func, .. } if !self.is_library(*func) => Some(("explain-return", *func)),
                Event::Unwind { func, .. } if !self.is_library(*func) => Some(("explain-unwind", *func)),
                _ => None,
            });
            if let Some((id, func)) = left {
                let name = self.function(func);
                self.say(Message::new(id).arg("function", name));
            }
        }
    }

    fn objects(&mut self) {
        let mut last = None;
        for event in self.events {
            let (id, func, object) = match event {
                Event::Construct { func, object } => ("explain-construct", *func, *object),
                Event::Destroy { func, object } => ("explain-destroy", *func, *object),
                _ => continue,
            };
            if self.is_library(func) || last == Some((id, object)) {
                continue;
            }
            last = Some((id, object));
            let name = self.function(func);
            self.say(Message::new(id).arg("function", name).arg("address", address(object)));
        }
    }

    fn variables(&mut self) {
        let declared = self.declared();
        if let Some(local) = &declared {
            let message = self.declaration(local);
            self.say(message);
        }
        let covered = declared.map(|local| local.range);
        let mut writes: Vec<AddrRange> = Vec::new();
        for event in self.events {
            if let Event::Write { range } = event
                && !covered.is_some_and(|known| known.contains(range.start))
                && !writes.iter().any(|known| known.start == range.start)
                && !self.is_of_library(range.start)
            {
                writes.push(*range);
            }
        }
        self.writes(&writes);
    }

    /// The variable whose declaration has just run, in the frame where it ran.
    fn declared(&self) -> Option<LocalAt<'a>> {
        let step: StepInfo = self.before.machine.next_step()?;
        if step.kind != StepKind::Declaration || depth(self.after.machine) < depth(self.before.machine) {
            return None;
        }
        let frame = depth(self.before.machine).checked_sub(1)?;
        let inside = |local: &LocalAt| {
            let span = local.local.span;
            span.file == step.span.file && step.span.start <= span.start && span.end <= step.span.end
        };
        let named = |local: &LocalAt| !local.local.name.is_empty() && local.local.kind != LocalKind::Param;
        // While a call in its initialiser is in progress the variable has no value yet.
        let is_done = depth(self.after.machine) == depth(self.before.machine);
        self.after
            .locals(frame)
            .into_iter()
            .find(|local| is_done && named(local) && inside(local))
    }

    fn declaration(&self, local: &LocalAt) -> Message {
        let speller = self.after.speller();
        let written = self.events.iter().any(|event| match event {
            Event::Write { range } => local.range.contains(range.start),
            _ => false,
        });
        let id = if written {
            "explain-declare-value"
        } else {
            "explain-declare"
        };
        Message::new(id)
            .arg("name", &*local.local.name)
            .arg("type", speller.type_name(local.local.ty))
            .arg("address", address(local.range.start))
            .arg("size", local.range.size())
            .arg("value", self.value(local.local.ty, local.range.start))
    }

    fn writes(&mut self, writes: &[AddrRange]) {
        let mut told = 0;
        // Below the stack pointer lay nothing before: these are arguments of a call.
        let rsp = self.before.machine.frames().last().map_or(0, |frame| frame.rsp);
        let rbp = self.after.machine.frames().last().map_or(0, |frame| frame.rbp);
        let is_new = |range: &AddrRange| range.start.0 < rsp && range.start.0 + 0x1000_0000 > rbp;
        for range in writes {
            if told == WRITES {
                break;
            }
            if let Some((name, ty)) = self.after.name_of(*range).filter(|(name, _)| name != "this") {
                if range.size() > self.after.speller().size_of(ty.ty) {
                    let message = Message::new("explain-write-from").arg("size", range.size());
                    self.say(message.arg("name", name));
                    told += 1;
                    continue;
                }
                let old = if is_new(range) { None } else { self.old(ty, range.start) };
                let value = self.value(ty, range.start);
                let message = match old {
                    Some(old) if old != value => Message::new("explain-assign-from")
                        .arg("name", name)
                        .arg("old", old)
                        .arg("value", value),
                    _ => Message::new("explain-assign").arg("name", name).arg("value", value),
                };
                self.say(message);
                told += 1;
            }
        }
        if told == 0
            && let Some(range) = writes.first()
            && self.sentences.is_empty()
        {
            let message = Message::new("explain-write").arg("size", range.size());
            self.say(message.arg("address", address(range.start)));
            told = 1;
        }
        if told > 0 && writes.len() > told {
            self.say(Message::new("explain-writes-more").arg("count", writes.len() - told));
        }
    }

    /// In a frame of the bundled library, whose variables nobody has written.
    fn is_of_library(&self, addr: Addr) -> bool {
        let machine = self.after.machine;
        machine.frames().iter().any(|frame| {
            let inside = (frame.rsp..frame.rbp).contains(&addr.0);
            inside && machine.program().body(frame.body).is_library
        })
    }

    /// The value before the step, when it was defined.
    fn old(&self, ty: QualTy, addr: Addr) -> Option<String> {
        let speller = self.before.speller();
        let range = AddrRange::new(addr, speller.size_of(ty.ty));
        let is_defined = speller.defined(range) == super::spell::Defined::Yes;
        is_defined
            .then(|| speller.spell(ty, addr))
            .filter(|text| !text.is_empty())
    }

    /// A value as C writes it; small aggregates in braces.
    fn value(&self, ty: QualTy, addr: Addr) -> String {
        let speller = self.after.speller();
        let text = speller.spell(ty, addr);
        if !text.is_empty() {
            return text;
        }
        let cells: Vec<(QualTy, Addr)> = match speller.kind(ty.ty) {
            TyKind::Array(of, ArrayLen::Fixed(count)) => {
                let size = speller.size_of(of.ty);
                (0..(*count).min(CELLS as u64 + 1))
                    .map(|index| (*of, addr.offset((index * size) as i64)))
                    .collect()
            }
            TyKind::Record(id) => {
                let record = self.after.machine.program().types.record(*id);
                record
                    .fields
                    .iter()
                    .map(|field| (field.ty, addr.offset(field.offset as i64)))
                    .collect()
            }
            _ => return String::new(),
        };
        let mut parts: Vec<String> = cells
            .iter()
            .take(CELLS)
            .map(|(ty, addr)| Some(speller.spell(*ty, *addr)).filter(|text| !text.is_empty()))
            .map(|text| text.unwrap_or_else(|| "{...}".to_owned()))
            .collect();
        if cells.len() > CELLS {
            parts.push("...".to_owned());
        }
        format!("{{{}}}", parts.join(", "))
    }

    fn output(&mut self) {
        for is_error in [false, true] {
            let mut text = Vec::new();
            for event in self.events {
                if let Event::Output { error, bytes } = event
                    && *error == is_error
                {
                    text.extend_from_slice(bytes);
                }
            }
            if !text.is_empty() {
                let id = if is_error {
                    "explain-output-error"
                } else {
                    "explain-output"
                };
                self.say(Message::new(id).arg("text", quote(&text)));
            }
        }
        let (was, is) = (
            self.before.machine.stdout_pending().len(),
            self.after.machine.stdout_pending().len(),
        );
        if is > was && self.after.machine.stop().is_none() {
            self.say(Message::new("explain-output-buffered"));
        }
    }

    fn ends(&mut self) {
        if let Some(Stop::Exited { code }) = self.after.machine.stop() {
            self.say(Message::new("explain-exit").arg("code", i64::from(*code)));
            return;
        }
        if depth(self.after.machine) < depth(self.before.machine) {
            return;
        }
        let mut names: Vec<String> = Vec::new();
        for event in self.events {
            if let Event::ScopeEnd { range } = event
                && let Some(name) = self.ended(*range)
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
        if !names.is_empty() {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            self.say(Message::new("explain-scope-end").arg("names", names.join(", ")));
        }
    }

    /// The named local of the innermost frame that lay exactly there.
    fn ended(&self, range: AddrRange) -> Option<String> {
        let frame = depth(self.before.machine).checked_sub(1)?;
        let locals = self.before.locals(frame);
        let found = locals
            .iter()
            .find(|local| local.range == range && local.is_alive && !local.local.name.is_empty());
        found.map(|local| local.local.name.to_string())
    }

    fn function(&self, func: FuncId) -> String {
        let program = self.after.machine.program();
        let body = program.func_bodies.get(func.index()).copied().flatten();
        body.map_or_else(|| "?".to_owned(), |body| program.body(body).name.to_string())
    }

    fn is_library(&self, func: FuncId) -> bool {
        let program = self.after.machine.program();
        let body = program.func_bodies.get(func.index()).copied().flatten();
        body.is_none_or(|body| program.body(body).is_library)
    }
}

/// Calls inside each other; a console line is none.
fn depth(machine: &Machine) -> usize {
    let program = machine.program();
    let calls = machine
        .frames()
        .iter()
        .filter(|frame| program.body(frame.body).fragment_of.is_none());
    calls.count()
}

fn address(addr: Addr) -> String {
    format!("{:#x}", addr.0)
}
