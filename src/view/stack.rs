//! Frames with every byte accounted for: the two words the call pushed, variables, and the padding between.
//!
//! ```text
//! high   | return address      |
//!        | saved frame pointer |   <- rbp
//!        | variables, padding  |
//! low    | alloca, VLAs        |   <- rsp
//! ```
//! On i386 the parameters lie above the return address, where the caller pushed them.

use super::picture::{Painter, place};
use super::value::{leaf, state_name};
use super::{FrameView, SlotView, ValueView, VariableView};
use crate::code::{Body, LocalKind, StepInfo};
use crate::front::ty::{ArrayLen, QualTy, TyKind};
use crate::memory::{Addr, AddrRange, Life};
use crate::ordered::{OrderedMap, sort_by_key};
use crate::report::names::LocalAt;
use crate::report::spell::Defined;
use crate::vm::Frame;

/// The innermost frames as the viewport allows, innermost first; and how many there are.
pub(super) fn frames(painter: &mut Painter<'_>) -> (Vec<FrameView>, u32) {
    let shown = shown(painter);
    let most = painter.viewport.max_frames as usize;
    let views = shown.iter().rev().take(most).enumerate();
    let views: Vec<FrameView> = views
        .filter_map(|(index, at)| frame(painter, index as u32, *at))
        .collect();
    (views, shown.len() as u32)
}

/// Indices of the frames that are shown, outermost first. A console line shares the frame it runs in; the startup code
/// is shown only while it runs initialisers of globals.
pub(super) fn shown(painter: &Painter<'_>) -> Vec<usize> {
    let (machine, program) = (painter.machine(), painter.machine().program());
    let frames = machine.frames();
    let is_line = |index: usize| {
        let frame = frames.get(index);
        frame.is_some_and(|frame| program.body(frame.body).fragment_of.is_some())
    };
    let is_startup = |frame: &Frame| frame.body == program.entry && (frames.len() > 1 || machine.next_step().is_none());
    (0..frames.len())
        .filter(|index| !is_line(index + 1) && !is_startup(&frames[*index]))
        .collect()
}

/// Where a frame stands: before its next step, or in the call it waits for.
pub(super) fn step_in(painter: &Painter<'_>, index: usize) -> Option<StepInfo> {
    let machine = painter.machine();
    let innermost = index + 1 == machine.frames().len();
    let next = if innermost { machine.next_step() } else { None };
    next.or_else(|| machine.step_of(machine.frames().get(index)?))
}

fn frame(painter: &mut Painter<'_>, index: u32, at: usize) -> Option<FrameView> {
    let machine = painter.machine();
    let frame = machine.frames().get(at)?;
    let body = owner(painter, frame);
    let high = frame.rbp.wrapping_add(body.bytes_above(machine.program().abi));
    let step = step_in(painter, at);
    Some(FrameView {
        index,
        function: body.name.to_string(),
        low: frame.rsp,
        high,
        rbp: frame.rbp,
        place: step.and_then(|step| place(painter.sources, step.span)),
        slots: slots(painter, at, frame),
    })
}

/// The function a frame belongs to, also while a console line runs in it.
fn owner<'a>(painter: &Painter<'a>, frame: &Frame) -> &'a Body {
    let program = painter.machine().program();
    let mut body = program.body(frame.body);
    for _ in 0..program.bodies.len() {
        match body.fragment_of {
            Some(outer) => body = program.body(outer),
            None => break,
        }
    }
    body
}

fn slots(painter: &mut Painter<'_>, at: usize, frame: &Frame) -> Vec<SlotView> {
    let word = painter.word();
    let abi = painter.machine().program().abi;
    let high = frame.rbp.wrapping_add(owner(painter, frame).bytes_above(abi));
    let mut slots = Vec::new();
    let mut end = high;
    let mut control = false;
    for (range, piece) in pieces(painter, at, frame, high) {
        if !control && range.end.0 <= frame.rbp {
            control = true;
            end = control_words(painter, at, frame, end, &mut slots);
        }
        if range.end.0 < end {
            slots.push(padding(painter, range.end.0, end));
        }
        slots.push(slot(painter, &piece, range));
        end = range.start.0;
    }
    if !control {
        end = control_words(painter, at, frame, end, &mut slots);
    }
    if frame.rsp < end && end <= frame.rbp + word {
        slots.push(padding(painter, frame.rsp, end));
    }
    slots
}

/// What a call pushed last: the return address and the saved frame pointer. Gives where they begin.
fn control_words(painter: &Painter<'_>, at: usize, frame: &Frame, end: u64, slots: &mut Vec<SlotView>) -> u64 {
    let behind = frame.rbp + painter.machine().program().abi.return_words();
    if behind < end {
        slots.push(padding(painter, behind, end));
    }
    slots.extend([return_address(painter, at, frame), saved_frame_pointer(painter, frame)]);
    frame.rbp
}

/// What lies in a stretch of a frame.
#[derive(Clone, Debug)]
enum Piece<'a> {
    /// A variable in its own bytes.
    Local(LocalAt<'a>),
    /// The elements of a variable length array.
    Elements(LocalAt<'a>, QualTy),
    /// A word that holds the address of a variable: a class passed by hidden reference, or those elements.
    Address(LocalAt<'a>),
}

/// Variables from high to low addresses. Where several share bytes, the one that lives now is shown.
fn pieces<'a>(painter: &Painter<'a>, at: usize, frame: &Frame, high: u64) -> Vec<(AddrRange, Piece<'a>)> {
    let mut wanted: Vec<(AddrRange, Piece<'a>)> = Vec::new();
    for found in painter.names.locals(at) {
        let is_nameless = matches!(found.local.kind, LocalKind::Temporary | LocalKind::Hidden);
        if found.range.size() == 0 || (is_nameless && !found.is_alive) {
            continue;
        }
        if !found.local.by_reference {
            wanted.push((found.range, Piece::Local(found)));
            continue;
        }
        if let TyKind::Array(of, ArrayLen::Variable(_)) = painter.speller.kind(found.local.ty.ty)
            && found.is_alive
            && let Some(range) = elements(painter, found.range.start)
        {
            wanted.push((range, Piece::Elements(found, *of)));
        }
        wanted.push((found.range, Piece::Address(found)));
    }
    let is_alive = |piece: &Piece<'_>| match piece {
        Piece::Local(at) | Piece::Elements(at, _) | Piece::Address(at) => at.is_alive,
    };
    sort_by_key(&mut wanted, |(range, piece)| (!is_alive(piece), range.start));
    let mut taken: OrderedMap<Addr, (AddrRange, Piece<'a>)> = OrderedMap::new();
    for (range, piece) in wanted {
        let below = taken.to(&range.end).iter().rev().find(|(start, _)| *start < range.end);
        let is_free = below.is_none_or(|(_, (other, _))| other.end <= range.start);
        if is_free && range.start.0 >= frame.rsp && range.end.0 <= high {
            taken.insert(range.start, (range, piece));
        }
    }
    taken.into_entries().into_iter().map(|(_, piece)| piece).rev().collect()
}

/// Where a variable length array's elements are, while it lives: its hidden pointer says.
fn elements(painter: &Painter<'_>, pointer: Addr) -> Option<AddrRange> {
    let id = painter.speller.pointer_at(pointer).prov.id()?;
    let allocation = painter.machine().memory().allocation(id)?;
    (allocation.life == Life::Live).then_some(allocation.range)
}

fn slot(painter: &mut Painter<'_>, piece: &Piece<'_>, range: AddrRange) -> SlotView {
    match piece {
        Piece::Local(at) => SlotView {
            kind: kind(at.local.kind),
            variable: VariableView {
                // What the frame gives it; the type may know less.
                size: range.size(),
                ..painter.variable(&at.local.name, at.local.ty, range.start, at.is_alive)
            },
        },
        Piece::Elements(at, of) => {
            let count = range.size() / painter.speller.size_of(of.ty).max(1);
            let value = painter.array(*of, range.start, count, at.is_alive, 0);
            let ty = format!("{}[{count}]", painter.speller.type_name(*of));
            word_slot("variable", &at.local.name, ty, range, at.is_alive, value)
        }
        Piece::Address(at) => {
            let is_array = matches!(painter.speller.kind(at.local.ty.ty), TyKind::Array(..));
            let ty = painter.speller.type_name(at.local.ty);
            let value = address_value(painter, range.start, at.is_alive);
            if is_array {
                word_slot("temporary", "", "void *".to_owned(), range, at.is_alive, value)
            } else {
                let kind = kind(at.local.kind);
                word_slot(kind, &at.local.name, format!("{ty} &"), range, at.is_alive, value)
            }
        }
    }
}

fn kind(kind: LocalKind) -> &'static str {
    match kind {
        LocalKind::Param => "parameter",
        LocalKind::Variable => "variable",
        LocalKind::Temporary | LocalKind::Hidden => "temporary",
    }
}

/// A word that holds an address and has no pointer type of its own.
fn address_value(painter: &mut Painter<'_>, addr: Addr, is_alive: bool) -> ValueView {
    let bits = painter.speller.pointer_at(addr).bits;
    let state = defined(painter, addr, painter.word());
    let target = if is_alive { painter.pointer(addr) } else { None };
    ValueView {
        target,
        ..leaf(painter.speller.spell_address(bits), state)
    }
}

/// The word behind the frame: where the caller goes on. `0x55555555516f <main+38>`, as gdb writes it, while it is whole.
fn return_address(painter: &Painter<'_>, at: usize, frame: &Frame) -> SlotView {
    let machine = painter.machine();
    let addr = Addr(frame.rbp.wrapping_add(painter.word()));
    let bits = painter.speller.pointer_at(addr).bits;
    let caller = at.checked_sub(1).and_then(|index| machine.frames().get(index));
    let inside = caller.and_then(|caller| {
        let body = machine.program().body(caller.body);
        body.pc_at(Addr(bits))?;
        Some(format!("{bits:#x} <{}+{}>", body.name, bits - body.text.0))
    });
    let text = inside.unwrap_or_else(|| format!("{bits:#x}"));
    control_word(painter, "return-address", addr, text, bits)
}

fn saved_frame_pointer(painter: &Painter<'_>, frame: &Frame) -> SlotView {
    let addr = Addr(frame.rbp);
    let bits = painter.speller.pointer_at(addr).bits;
    control_word(painter, "saved-frame-pointer", addr, format!("{bits:#x}"), bits)
}

fn control_word(painter: &Painter<'_>, kind: &'static str, addr: Addr, text: String, bits: u64) -> SlotView {
    let value = ValueView {
        target: Some(bits),
        ..leaf(text, defined(painter, addr, painter.word()))
    };
    let range = AddrRange::new(addr, painter.word());
    word_slot(kind, "", String::new(), range, true, value)
}

fn defined(painter: &Painter<'_>, addr: Addr, size: u64) -> &'static str {
    let defined = painter.speller.defined(AddrRange::new(addr, size));
    state_name(defined)
}

fn padding(painter: &Painter<'_>, start: u64, end: u64) -> SlotView {
    let range = AddrRange {
        start: Addr(start),
        end: Addr(end),
    };
    let state = match painter.speller.defined(range) {
        Defined::No => "undefined",
        Defined::Yes => "defined",
        Defined::Partly => "partly",
    };
    word_slot("padding", "", String::new(), range, false, leaf(String::new(), state))
}

fn word_slot(kind: &'static str, name: &str, ty: String, range: AddrRange, alive: bool, value: ValueView) -> SlotView {
    SlotView {
        kind,
        variable: VariableView {
            name: name.to_owned(),
            ty,
            addr: range.start.0,
            size: range.size(),
            alive,
            value,
        },
    }
}
