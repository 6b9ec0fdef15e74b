//! What it means: names resolved, every conversion written out, every object's lifetime and destructor explicit.
//!
//! A [`Place`] designates bytes (the standard's lvalue); an [`Expr`] computes a value. Turning a place into a value is
//! always an explicit [`ExprKind::Load`]. Both operands of an arithmetic [`ExprKind::Binary`] have the same type: the
//! usual arithmetic conversions are [`ExprKind::Convert`] nodes.
//!
//! A value of record type is never in a register: such an expression is evaluated *into* a place
//! (`ExprKind::Load` of a place of record type means "copy these bytes"; calls return into a given place).
//!
//! All tables of a [`Program`] only grow: a console line compiles to more functions, types and strings behind those
//! that are there, so ids stay valid for the whole session.

mod expr;
mod stmt;

use std::rc::Rc;

use super::Dialect;
use super::ty::{QualTy, RecordId, Ty, Types};
use crate::source::Span;

pub use expr::*;
pub use stmt::*;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// As an index into its table.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )* };
}

ids! {
    /// Index in [`Program::funcs`].
    FuncId,
    /// Index in [`Program::globals`].
    GlobalId,
    /// Index in [`Func::locals`].
    LocalId,
    /// Index in [`Program::strings`].
    StrId,
    /// Index in [`Func::scopes`].
    ScopeId,
    /// Index in [`Func::labels`].
    LabelId,
}

/// A whole program.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its language.
    pub dialect: Dialect,
    /// All types.
    pub types: Types,
    /// All functions, declared or defined, library ones included.
    pub funcs: Vec<Func>,
    /// All objects of static storage duration, static locals included, in order of definition.
    pub globals: Vec<Global>,
    /// String literals, each once.
    pub strings: Vec<StringData>,
    /// `main`; `console` when there is no program.
    pub main: Option<FuncId>,
    /// Functions marked `constructor`, with their priority: called before `main`, smaller ones first.
    pub constructors: Vec<(u64, FuncId)>,
    /// Functions marked `destructor`: called at exit, in the opposite order.
    pub destructors: Vec<(u64, FuncId)>,
    /// Variables declared at the console, over all frames and lines; see [`ConsoleVar`].
    pub console_vars: Vec<ConsoleVar>,
}

/// A variable declared by a console line. It belongs to the paused frame it was declared in: when the line's function
/// reaches its [`StmtKind::DeclareConsole`], that frame's stack pointer is lowered by the variable's size (aligned),
/// as alloca does; from then on the variable is the bytes there, for this and later lines, until the frame is left.
#[derive(Clone, Debug)]
pub struct ConsoleVar {
    /// Its name.
    pub name: Rc<str>,
    /// Its type, array lengths completed.
    pub ty: QualTy,
    /// Its declaration, in the console line's file.
    pub span: Span,
    /// The function of the frame it was declared in.
    pub func: FuncId,
    /// Called with its address when the frame is left.
    pub destructor: Option<FuncId>,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Func {
    /// Name for people, qualified: `push`, `Node::~Node`, `operator new`.
    pub name: Rc<str>,
    /// Its type; for a non-static member function `this` is *not* in it but is `params[0]`.
    pub ty: Ty,
    /// Where its name is declared.
    pub span: Span,
    /// Where its text lives decides whether it is stepped through.
    pub is_library: bool,
    /// The class, for a member function.
    pub class: Option<RecordId>,
    /// Destructor and `noexcept` functions end in `terminate` when an exception leaves them.
    pub noexcept: bool,
    /// What its address is a multiple of: `__attribute__((aligned(n)))`.
    pub align: u64,
    /// The function in whose block it is defined (GNU C).
    pub owner: Option<FuncId>,
    /// Where it keeps the frame pointer of its owner.
    pub chain: Option<LocalId>,
    /// What it does.
    pub body: FuncBody,
    /// Parameters in order (`this` first); the first entries of `locals`.
    pub params: Vec<LocalId>,
    /// Every automatic object of the function: parameters, variables, temporaries.
    pub locals: Vec<Local>,
    /// The scopes; the first is the outermost block together with the parameters.
    pub scopes: Vec<Scope>,
    /// Names of labels.
    pub labels: Vec<Rc<str>>,
    /// The variable that is the result object itself (C++17 15.8.3 p1.1, as g++ does it): every `return` returns it,
    /// its bytes are the caller's, and it does not end when the function returns.
    pub result: Option<LocalId>,
}

/// The symbol of a weak function that nobody defines: its address is null.
pub const NOWHERE: &str = "(null)";

/// What a function does.
#[derive(Clone, Debug)]
pub enum FuncBody {
    /// Declared, not defined here: the name of a builtin, or missing at link time.
    Extern {
        /// The C name or the builtin's name.
        symbol: Rc<str>,
    },
    /// Defined.
    Defined {
        /// Its statements.
        body: Block,
        /// The closing brace: where the learner stands when the function is about to return.
        end: Span,
    },
}

/// An automatic object.
#[derive(Clone, Debug)]
pub struct Local {
    /// Empty for temporaries.
    pub name: Rc<str>,
    /// Its type; references are pointers in memory and keep their reference type here.
    pub ty: QualTy,
    /// Its declaration.
    pub span: Span,
    /// The scope it belongs to.
    pub scope: ScopeId,
    /// Why it exists.
    pub kind: LocalKind,
    /// False only when no pointer or reference to it can exist: then it needs no provenance.
    pub address_taken: bool,
    /// Stronger alignment asked for by `alignas`, in bytes.
    pub align: Option<u64>,
    /// Called with its address when its lifetime ends.
    pub destructor: Option<FuncId>,
}

/// Why a local exists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalKind {
    /// A parameter.
    Param,
    /// A declared variable.
    Variable,
    /// A temporary object: lives to the end of its full expression.
    Temporary,
    /// Not in the source: the size of a VLA, a range-for's iterator, a return slot.
    Hidden,
}

/// A scope: names and lifetimes.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The scope around it.
    pub parent: Option<ScopeId>,
    /// From its first to its last byte.
    pub span: Span,
}

/// An object of static storage duration.
#[derive(Clone, Debug)]
pub struct Global {
    /// Name for people: `count`, `next_id::counter` for a static local.
    pub name: Rc<str>,
    /// Its type.
    pub ty: QualTy,
    /// Its declaration.
    pub span: Span,
    /// What it starts with.
    pub init: Init,
    /// When that happens.
    pub when: GlobalInit,
    /// Called with its address at exit.
    pub destructor: Option<FuncId>,
    /// Declared in a bundled header (not drawn unless asked for).
    pub is_library: bool,
    /// Only declared (`extern int x;`) in all files.
    pub is_extern: bool,
    /// Stronger alignment, in bytes.
    pub align: Option<u64>,
}

/// When a global gets its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GlobalInit {
    /// By the loader, before anything runs: a constant initialiser, or none (zero). `nonzero` puts it in `.data`.
    Static {
        /// Some byte of it may differ from zero.
        nonzero: bool,
    },
    /// Before `main`, in order of definition (C++ dynamic initialisation).
    Dynamic,
    /// When control first passes its declaration (C++ static locals): [`StmtKind::InitStatic`].
    FirstUse,
}

/// A string literal's bytes with the final zero, and its element type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct StringData {
    /// Bytes in memory order, terminator included.
    pub bytes: Rc<[u8]>,
    /// `char[N]`, `const char[N]` in C++, `wchar_t[N]` ...
    pub ty: Ty,
}
