//! Bytecode: what the machine runs, and what it needs to say where it is.
//!
//! ```text
//! hir::Func --lower--> Body { ops, spans, steps, locals, scopes, pads }
//! hir::Program ------> Program { bodies, statics: where every global, string, vtable and function lies }
//! ```
//!
//! A frame is gcc -O0's: the return address at frame pointer + 8, the saved frame pointer at frame pointer + 0, locals
//! below it at the (negative) offsets recorded in [`Body::locals`]; on i386 parameters lie above, see [`abi`]. Bytecode and tables only grow: a console line adds
//! bodies behind those that are there.

pub mod abi;
pub mod builtin;
pub mod lower;
pub mod op;
pub mod operand;

use std::rc::Rc;

pub use crate::front::hir::{FuncId, GlobalId, LocalKind, ScopeId, StrId};
use crate::front::ty::{QualTy, RecordId, Ty, TyKind, Types};
use crate::memory::{Addr, AddrRange};
use crate::source::Span;
pub use abi::Abi;
pub use builtin::Builtin;
pub use op::{BodyId, Op, Pc, Reg, Slot, StaticId};

/// Bytes of text that one op stands for: return addresses are `body.text + 3 * pc`.
pub const BYTES_PER_OP: u64 = 3;

/// A whole program, ready to run.
#[derive(Clone, Debug)]
pub struct Program {
    /// All bodies: functions, then the two below, then what console lines add.
    pub bodies: Vec<Rc<Body>>,
    /// Everything of static storage duration, functions and string literals included, by [`StaticId`].
    pub statics: Vec<Static>,
    /// The static that is function `f`, for each [`FuncId`] that is in the program.
    pub func_statics: Vec<Option<StaticId>>,
    /// The body of function `f`, for each [`FuncId`] that has one. Library functions that nobody uses have none.
    pub func_bodies: Vec<Option<BodyId>>,
    /// The static that is global `g`, for each [`GlobalId`]; `None` when it is only declared.
    pub global_statics: Vec<Option<StaticId>>,
    /// Where the sections lie.
    pub layout: SectionLayout,
    /// What lives at a function's first byte.
    pub code_at: crate::ordered::OrderedMap<Addr, CodeTarget>,
    /// Names of functions that are defined nowhere, but pointed to.
    pub missing: Vec<Rc<str>>,
    /// Gives globals their constant values. Run by the loader; has no steps and its writes are no events.
    pub static_init: BodyId,
    /// Runs C++ dynamic initialisers (these have steps), calls `main(argc, argv)` with registers 0 and 1 as given by
    /// the loader, then the builtin `exit` with its result.
    pub entry: BodyId,
    /// `main`'s body.
    pub main: Option<BodyId>,
    /// Descriptions of thrown objects.
    pub throws: Vec<ThrowInfo>,
    /// All types (shared with the HIR it was made from).
    pub types: Rc<Types>,
    /// Words, places and frames of its data model.
    pub abi: &'static Abi,
}

/// What calling an address runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeTarget {
    /// A body.
    Body(BodyId),
    /// A builtin.
    Builtin(Builtin),
    /// A function that is defined nowhere, by the number of its name.
    Missing(u32),
}

/// One function's instructions and what is known about them.
#[derive(Clone, Debug)]
pub struct Body {
    /// The function; `None` for the two that the lowering invents.
    pub func: Option<FuncId>,
    /// Its name for people.
    pub name: Rc<str>,
    /// The function's type, for checking calls through pointers.
    pub ty: Option<Ty>,
    /// Where its name is declared.
    pub span: Option<Span>,
    /// From a bundled header: has no steps, is never blamed.
    pub is_library: bool,
    /// An exception must not leave it.
    pub noexcept: bool,
    /// Begins or ends an object's life (its register 0 is the object).
    pub special: Special,
    /// The instructions. Never empty; control cannot run off the end.
    pub ops: Vec<Op>,
    /// For each op, the text it came from.
    pub spans: Vec<Span>,
    /// The steps, by [`Op::Step`]'s `info`.
    pub steps: Vec<StepInfo>,
    /// Registers in use.
    pub n_regs: u16,
    /// Registers that hold arguments at entry: a hidden result address (records) comes first, then a hidden pointer to
    /// the variadic arguments (variadic functions), then the parameters.
    pub n_args: u16,
    /// Declared with `...`.
    pub variadic: bool,
    /// Bytes below the saved frame pointer, so that the stack pointer stays a multiple of 16.
    pub frame_size: u32,
    /// What its frame pointer must be a multiple of: 16, or more for a variable that asks for it.
    pub frame_align: u32,
    /// Bytes above the return address that hold parameters (i386; the variadic ones come behind).
    pub args_size: u32,
    /// Locals by [`Slot`].
    pub locals: Vec<LocalDebug>,
    /// Scopes by [`ScopeId`].
    pub scopes: Vec<ScopeDebug>,
    /// Landing pads, inner before outer: the first whose range covers the pc is entered.
    pub pads: Vec<Pad>,
    /// What handlers catch, by [`Op::CatchTest`]'s `catch`.
    pub catches: Vec<Catch>,
    /// Jump tables.
    pub switches: Vec<SwitchTable>,
    /// Argument types of calls to variadic functions, by position.
    pub call_sites: crate::ordered::OrderedMap<Pc, Rc<[Ty]>>,
    /// The slot of each console variable of this frame, by its index in `hir::Program::console_vars`.
    pub console_slots: crate::ordered::OrderedMap<u32, Slot>,
    /// Names for [`Op::Unsupported`] and [`Op::Missing`].
    pub names: Vec<Rc<str>>,
    /// Address of its first op.
    pub text: Addr,
    /// For a console line: the body of the frame it runs in. It shares that frame's frame pointer; its `locals` begin
    /// with that body's, and its `frame_size` is that body's plus its own variables.
    pub fragment_of: Option<BodyId>,
}

impl Body {
    /// Text address of an op.
    pub fn text_at(&self, pc: Pc) -> Addr {
        Addr(self.text.0 + BYTES_PER_OP * u64::from(pc.0))
    }

    /// The op whose text address is `addr`.
    pub fn pc_at(&self, addr: Addr) -> Option<Pc> {
        let distance = addr.0.checked_sub(self.text.0)?;
        let pc = distance / BYTES_PER_OP;
        (distance % BYTES_PER_OP == 0 && pc < self.ops.len() as u64).then_some(Pc(pc as u32))
    }

    /// Where the op's text is.
    pub fn span_at(&self, pc: Pc) -> Option<Span> {
        self.spans.get(pc.index()).copied()
    }

    /// Bytes of its frame from the frame pointer up: what the call pushed, in whole stack alignments.
    pub fn bytes_above(&self, abi: &Abi) -> u64 {
        abi.return_words() + u64::from(self.args_size).next_multiple_of(16)
    }

    /// Whether `scope` is `inner` or lies around it: its names are visible there.
    pub fn scope_contains(&self, scope: ScopeId, inner: ScopeId) -> bool {
        let mut at = Some(inner);
        let mut fuel = self.scopes.len() + 1;
        while let Some(id) = at {
            if id == scope {
                return true;
            }
            fuel = fuel.saturating_sub(1);
            at = if fuel == 0 {
                None
            } else {
                self.scopes.get(id.index()).and_then(|scope| scope.parent)
            };
        }
        false
    }
}

/// Constructors and destructors are events of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Special {
    /// Any other function.
    None,
    /// A constructor.
    Constructor,
    /// A destructor.
    Destructor,
}

/// What a step is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum StepKind {
    /// A full expression.
    Expression,
    /// A declaration.
    Declaration,
    /// The condition of an `if`, a loop, a `switch`.
    Condition,
    /// `return`
    Return,
    /// The closing brace of the function.
    EndOfFunction,
    /// `break`, `continue`, `goto`, and a loop that has no condition.
    Jump,
}

/// One step of the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StepInfo {
    /// What is highlighted.
    pub span: Span,
    /// The scope whose names are visible.
    pub scope: ScopeId,
    /// What it is.
    pub kind: StepKind,
}

/// An automatic object.
#[derive(Clone, Debug)]
pub struct LocalDebug {
    /// Empty for temporaries.
    pub name: Rc<str>,
    /// Its type. A class parameter passed by hidden reference keeps its class type, see `by_reference`.
    pub ty: QualTy,
    /// First byte, from the frame pointer.
    pub offset: i32,
    /// Bytes; 8 when `by_reference`.
    pub size: u32,
    /// The scope it belongs to.
    pub scope: ScopeId,
    /// Why it exists.
    pub kind: LocalKind,
    /// Its declaration.
    pub span: Span,
    /// Has an `AllocId` while it lives ([`Op::LocalBorn`]).
    pub tracked: bool,
    /// Its bytes hold the address of the object (class parameters that are not trivial, as the ABI passes them; VLAs).
    pub by_reference: bool,
}

/// A scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScopeDebug {
    /// Around it.
    pub parent: Option<ScopeId>,
    /// Its text.
    pub span: Span,
}

/// Where an exception goes.
#[derive(Clone, Debug)]
pub struct Pad {
    /// Ops it guards: `start..end`.
    pub start: Pc,
    /// One past the last.
    pub end: Pc,
    /// Where control goes on.
    pub target: Pc,
    /// What its handlers catch (indices in [`Body::catches`]); empty for mere cleanups. For the search phase.
    pub catches: Vec<u32>,
}

/// What one handler catches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Catch {
    /// The type; `None` is `...`.
    pub ty: Option<Ty>,
}

/// What is thrown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ThrowInfo {
    /// Its type.
    pub ty: Ty,
    /// Bytes.
    pub size: u64,
    /// Its destructor.
    pub destructor: Option<BodyId>,
}

/// Where a `switch` goes: ranges of register bits, sorted, disjoint.
#[derive(Clone, Debug)]
pub struct SwitchTable {
    /// `low..=high` and where to go.
    pub ranges: Vec<(u64, u64, Pc)>,
    /// Otherwise.
    pub default: Pc,
}

impl SwitchTable {
    /// Where the value with these bits goes.
    #[inline]
    pub fn target(&self, bits: u64) -> Pc {
        let at = self.ranges.partition_point(|range| range.1 < bits);
        match self.ranges.get(at) {
            Some((low, _, pc)) if *low <= bits => *pc,
            _ => self.default,
        }
    }
}

/// Which section a static object lies in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Section {
    /// Code of the program.
    Text,
    /// String literals and constants.
    Rodata,
    /// Vtables: constants with addresses in them.
    DataRelRo,
    /// Initialised globals.
    Data,
    /// Zero-initialised globals.
    Bss,
    /// Code of the libraries, and vtables of their classes.
    LibraryText,
    /// Code and constants of console lines.
    ConsoleText,
    /// Static objects of console lines.
    ConsoleData,
}

/// What a static object is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum StaticKind {
    /// A function.
    Func(FuncId),
    /// A global or static local.
    Global(GlobalId),
    /// A string literal.
    String(StrId),
    /// A class's vtable.
    Vtable(RecordId),
    /// Says whether a static local is initialised already (8 bytes, Itanium ABI 2.8).
    Guard(GlobalId),
}

/// An object of static storage duration.
#[derive(Clone, Debug)]
pub struct Static {
    /// What.
    pub kind: StaticKind,
    /// Name for people; empty for string literals.
    pub name: Rc<str>,
    /// Its bytes. The loader makes one allocation of each, in order.
    pub range: AddrRange,
    /// Where.
    pub section: Section,
    /// What it starts with; empty is zero (globals' constant initialisers are written by `static_init`).
    pub bytes: Rc<[u8]>,
    /// Words in it that are addresses of other statics: offset, which, offset in that.
    pub relocs: Vec<(u64, StaticId, u64)>,
    /// The type, for globals and string literals.
    pub ty: Option<QualTy>,
    /// Of a bundled header.
    pub is_library: bool,
    /// Its declaration, for globals.
    pub span: Option<Span>,
}

/// Where the sections lie. Segments to map: text, rodata, data and bss together, library text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SectionLayout {
    /// `.text`, whole pages.
    pub text: AddrRange,
    /// `.rodata`, whole pages.
    pub rodata: AddrRange,
    /// `.data.rel.ro`: read-only after loading; whole pages, directly below `.data`.
    pub data_rel_ro: AddrRange,
    /// `.data`, from a page start.
    pub data: AddrRange,
    /// `.bss`, directly behind.
    pub bss: AddrRange,
    /// The initial break: the first page after `.bss`.
    pub heap: Addr,
    /// Code of the libraries, whole pages, read-only, somewhere in the region of the shared libraries.
    pub library_text: AddrRange,
    /// Code and constants of console lines, read-only: filled as lines come.
    pub console_text: AddrRange,
    /// Static objects of console lines.
    pub console_data: AddrRange,
}

impl Program {
    /// The body with this id.
    #[inline(always)]
    pub fn body(&self, id: BodyId) -> &Rc<Body> {
        &self.bodies[id.index()]
    }

    /// The static with this id.
    pub fn static_of(&self, id: StaticId) -> &Static {
        &self.statics[id.index()]
    }

    /// Whether a handler for `caught` takes an object of type `thrown`, and how far its subobject is (C++17 18.3 p3).
    /// For pointers the offset is to be added to the *pointer's value*.
    pub fn catch_offset(&self, thrown: Ty, caught: Ty) -> Option<i64> {
        if thrown == caught {
            return Some(0);
        }
        match (self.types.kind(thrown), self.types.kind(caught)) {
            (TyKind::Record(derived), TyKind::Record(base)) => self.base_offset(*derived, *base, 0),
            (TyKind::Pointer(from), TyKind::Pointer(to)) => self.caught_pointer(*from, *to),
            (TyKind::Nullptr, TyKind::Pointer(_)) => Some(0),
            _ => None,
        }
    }

    fn caught_pointer(&self, from: QualTy, to: QualTy) -> Option<i64> {
        match (self.types.kind(from.ty), self.types.kind(to.ty)) {
            (_, TyKind::Void) => Some(0),
            (TyKind::Record(derived), TyKind::Record(base)) => self.base_offset(*derived, *base, 0),
            _ => (from.ty == to.ty).then_some(0),
        }
    }

    fn base_offset(&self, derived: RecordId, base: RecordId, depth: u32) -> Option<i64> {
        if derived == base {
            return Some(0);
        }
        if depth > 64 {
            return None;
        }
        let bases = &self.types.record(derived).bases;
        bases
            .iter()
            .find_map(|b| Some(b.offset as i64 + self.base_offset(b.record, base, depth + 1)?))
    }
}
