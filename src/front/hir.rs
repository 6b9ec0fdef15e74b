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

use std::rc::Rc;

use super::Dialect;
use super::ty::{BitField, QualTy, RecordId, Ty, Types};
use crate::source::Span;

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

// ------------------------------------------------------------------------------------------------ statements

/// `{ ... }`: the locals of its scope end here, in reverse order of their declaration.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its scope.
    pub scope: ScopeId,
    /// Statements in order.
    pub stmts: Vec<Stmt>,
    /// The closing brace.
    pub end: Span,
}

/// A statement.
#[derive(Clone, Debug)]
pub struct Stmt {
    /// Which one.
    pub kind: StmtKind,
    /// What the learner sees highlighted while it runs.
    pub span: Span,
}

/// A full expression (C17 6.8 p4): one step. Its temporaries are destroyed at its end, in reverse order.
#[derive(Clone, Debug)]
pub struct FullExpr {
    /// The expression.
    pub expr: Expr,
    /// Temporaries it creates that have a destructor, in order of creation.
    pub temps: Vec<LocalId>,
}

/// The forms of statements.
#[derive(Clone, Debug)]
pub enum StmtKind {
    /// Evaluate and drop the value.
    Expr(FullExpr),
    /// The lifetime of a variable begins; one step, even without an initialiser.
    Declare {
        /// The variable.
        local: LocalId,
        /// What it starts with.
        init: Init,
        /// Temporaries of the initialiser with a destructor.
        temps: Vec<LocalId>,
    },
    /// A VLA's lifetime begins: `size` (bytes) is computed, stored in the hidden local, and the stack is lowered.
    DeclareVla {
        /// The array variable (a hidden pointer to the storage).
        local: LocalId,
        /// Bytes.
        size: FullExpr,
    },
    /// A console line declares a variable in the paused frame: room is made, then it is initialised. Only in fragments.
    DeclareConsole {
        /// Index in [`Program::console_vars`].
        var: u32,
        /// What it starts with.
        init: Init,
        /// Temporaries of the initialiser with a destructor.
        temps: Vec<LocalId>,
    },
    /// In a constructor: a base or member of `*this` begins its life, in order, before the constructor's own body. Not
    /// a step when `init` neither calls nor assigns anything written by the learner.
    InitMember {
        /// The subobject (of reference type for a reference member: it is bound).
        place: Place,
        /// What it starts with.
        init: Init,
        /// Temporaries of the initialiser with a destructor.
        temps: Vec<LocalId>,
        /// Runs on the subobject (each element, for an array) when an exception leaves the constructor from here on;
        /// never on the normal way out.
        destructor: Option<FuncId>,
    },
    /// Control passes the declaration of a C++ static local for the first time.
    InitStatic(GlobalId),
    /// `{ ... }`
    Block(Block),
    /// `if`
    If {
        /// Of type `bool`/`int`; compared with zero.
        cond: FullExpr,
        /// Then branch.
        then: Box<Stmt>,
        /// Else branch.
        otherwise: Option<Box<Stmt>>,
    },
    /// All loops. `while`: no `step`; `for`: its init stands before, in a block around.
    Loop {
        /// Tested before each round; none is true.
        cond: Option<FullExpr>,
        /// `do ... while`: tested after each round instead.
        test_first: bool,
        /// Where `continue` goes, then back to the test.
        step: Option<FullExpr>,
        /// The body.
        body: Box<Stmt>,
    },
    /// `switch`; `cases` name the [`StmtKind::Label`]s inside the body.
    Switch {
        /// Promoted value.
        cond: FullExpr,
        /// `low..=high` as values of the promoted type, and where to go.
        cases: Vec<SwitchCase>,
        /// `default:`
        default: Option<LabelId>,
        /// The body.
        body: Box<Stmt>,
    },
    /// A label, of the source or of a case. Nothing happens here.
    Label(LabelId),
    /// `goto`
    Goto(LabelId),
    /// GNU `goto *p`.
    GotoComputed(FullExpr),
    /// Leaves the innermost loop or switch.
    Break,
    /// Next round of the innermost loop.
    Continue,
    /// Leaves the function; the value goes to the return place.
    Return {
        /// Value, place of the result object for records (see [`Init`]).
        value: Option<Init>,
        /// Temporaries of the value with a destructor.
        temps: Vec<LocalId>,
    },
    /// `try` with its handlers.
    Try {
        /// Guarded.
        body: Block,
        /// Tried in order.
        handlers: Vec<Handler>,
    },
    /// `;`: nothing, not even a step.
    Empty,
}

/// One `case`.
#[derive(Clone, Copy, Debug)]
pub struct SwitchCase {
    /// Lowest value.
    pub low: i128,
    /// Highest value (the same, but for GNU ranges).
    pub high: i128,
    /// Where to go.
    pub label: LabelId,
}

/// One `catch`.
#[derive(Clone, Debug)]
pub struct Handler {
    /// What is caught, without reference and qualifiers; `None` catches everything.
    pub ty: Option<Ty>,
    /// The parameter. Its `init` (a copy or a reference binding) reads [`PlaceKind::Exception`].
    pub param: Option<(LocalId, Init)>,
    /// The handler's block; the parameter is in its scope.
    pub body: Block,
    /// `catch (...)`.
    pub span: Span,
}

// -------------------------------------------------------------------------------------------- initialisation

/// How an object gets its first value.
#[derive(Clone, Debug)]
pub enum Init {
    /// Not at all: its bytes keep what was there and are uninitialised.
    None,
    /// Every byte zero.
    Zero,
    /// A value of the object's type; for records the bytes are copied from the expression's result, and a call
    /// returns directly into the object (C++17 11.6 p17.6.1, guaranteed elision).
    Expr(Box<Expr>),
    /// A reference: bound to the place (stored as its address).
    Bind(Box<Place>),
    /// A constructor runs on the object's address.
    Construct {
        /// The constructor.
        ctor: FuncId,
        /// Its arguments without `this`.
        args: Vec<Arg>,
    },
    /// Members and elements one by one. Items may overlap; later ones win.
    List {
        /// Zero all bytes first (some are left out, or C's padding rule).
        zero_first: bool,
        /// In order of evaluation.
        items: Vec<InitItem>,
    },
    /// A character array from a string literal; the rest is zero.
    String(StrId),
    /// The same initialiser for each element of an array.
    Repeat {
        /// Element type.
        elem: Ty,
        /// How many.
        count: u64,
        /// For each.
        init: Box<Init>,
    },
}

/// One subobject's initialiser.
#[derive(Clone, Debug)]
pub struct InitItem {
    /// Offset in bytes from the whole object.
    pub offset: u64,
    /// For a bit-field.
    pub bits: Option<BitField>,
    /// The subobject's type.
    pub ty: QualTy,
    /// Its value.
    pub init: Init,
}

/// An argument: initialises the parameter.
pub type Arg = Init;

// ------------------------------------------------------------------------------------------------ places

/// Designates an object (lvalue or materialised temporary).
#[derive(Clone, Debug)]
pub struct Place {
    /// How it is found.
    pub kind: PlaceKind,
    /// The object's type, references already looked through.
    pub ty: QualTy,
    /// Its text.
    pub span: Span,
}

/// How a place is found.
#[derive(Clone, Debug)]
pub enum PlaceKind {
    /// A variable of this function (not a reference).
    Local(LocalId),
    /// A variable of the function around a console line: the paused frame's.
    Outer(LocalId),
    /// A variable of a function around this nested one, `depth` functions out.
    Frame {
        /// 1 for the nearest.
        depth: u32,
        /// Which of its locals.
        local: LocalId,
    },
    /// A variable declared by this or an earlier console line: index in [`Program::console_vars`].
    Console(u32),
    /// A global.
    Global(GlobalId),
    /// A string literal.
    String(StrId),
    /// `*p`; also every use of a reference (then `p` loads the reference's own bytes).
    Deref(Box<Expr>),
    /// A member.
    Field {
        /// The whole.
        base: Box<Place>,
        /// Its record.
        record: RecordId,
        /// Index in the record's fields.
        field: u32,
        /// Bytes from the whole's start.
        offset: u64,
        /// For a bit-field.
        bits: Option<BitField>,
    },
    /// A base class subobject at a fixed offset.
    Base {
        /// The derived object.
        base: Box<Place>,
        /// Bytes from its start.
        offset: u64,
    },
    /// An element of an array place: `a[i]` where `a` is an array (kept apart from `*(a + i)` for provenance and words).
    Index {
        /// The array.
        base: Box<Place>,
        /// Signed 64-bit index.
        index: Box<Expr>,
        /// Bytes of one element.
        size: u64,
    },
    /// A temporary object made here: initialised, then designated. Its destructor is in the full expression's list.
    Temporary {
        /// The object.
        local: LocalId,
        /// Its value.
        init: Box<Init>,
    },
    /// `(expr, place)`, and other places behind side effects.
    Sequence(Box<Expr>, Box<Place>),
    /// `c ? a : b` as an lvalue.
    Conditional(Box<Expr>, Box<Place>, Box<Place>),
    /// `a = b`, `a += b`, `++a` as lvalues (C++): do it, then designate `a` (evaluated once).
    Assigned(Box<Expr>),
    /// The exception being handled.
    Exception,
    /// A compound literal of block scope: initialised each time it is reached, lives as long as its scope.
    CompoundLiteral {
        /// The object.
        local: LocalId,
        /// Its value.
        init: Box<Init>,
    },
}

// ------------------------------------------------------------------------------------------------ expressions

/// Computes a value.
#[derive(Clone, Debug)]
pub struct Expr {
    /// How.
    pub kind: ExprKind,
    /// Type of the value (never a reference, array or function).
    pub ty: Ty,
    /// Its text.
    pub span: Span,
}

/// How a value is computed.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// An integer, enum, bool or null pointer constant: low bits of the type's size count.
    Int(i128),
    /// A floating constant.
    Float(f64),
    /// Lvalue-to-rvalue conversion: the bytes of the place.
    Load(Box<Place>),
    /// `&place`
    AddrOf(Box<Place>),
    /// Array-to-pointer conversion: the address of the first element.
    Decay(Box<Place>),
    /// Function-to-pointer conversion, `&f`.
    FuncAddr(FuncId),
    /// `&&label`
    LabelAddr(LabelId),
    /// Prefix `- ~ !`; `!` gives 0 or 1 of type `int` (C) or `bool`.
    Unary(UnaryOp, Box<Expr>),
    /// Arithmetic on two values of type `ty` (shifts: the right one has its own promoted type).
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// Comparison of two values of one type (arithmetic or pointer); result `int` (C) or `bool`.
    Compare(CompareOp, Box<Expr>, Box<Expr>),
    /// `p + i`, `p - i`: index is a signed 64-bit value, already negated for `-`.
    PtrAdd {
        /// The pointer.
        ptr: Box<Expr>,
        /// Elements.
        index: Box<Expr>,
        /// Bytes of one element (1 for `void*` and functions, GNU).
        size: u64,
    },
    /// `p - q` in elements.
    PtrDiff {
        /// Left.
        left: Box<Expr>,
        /// Right.
        right: Box<Expr>,
        /// Bytes of one element.
        size: u64,
    },
    /// `&&`, short-circuit; both compared with zero.
    LogAnd(Box<Expr>, Box<Expr>),
    /// `||`
    LogOr(Box<Expr>, Box<Expr>),
    /// `c ? a : b`
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `a, b`
    Comma(Box<Expr>, Box<Expr>),
    /// A conversion that may change bits; see [`Conversion`].
    Convert(Conversion, Box<Expr>),
    /// `place = value`; the result is the value stored (for records: see [`PlaceKind::Assigned`]).
    Assign(Box<Place>, Box<Expr>),
    /// `place op= value`: load, convert to `compute`, operate, convert back, store. Result: the new value.
    CompoundAssign {
        /// Left side, evaluated once.
        place: Box<Place>,
        /// The operation.
        op: CompoundOp,
        /// Right side, already of type `compute` (shifts: its own; pointers: signed 64-bit index).
        value: Box<Expr>,
        /// The type the operation happens in.
        compute: Ty,
    },
    /// `++place` and its kin; pointers step by `size` bytes, arithmetic types by one (`size` 1).
    IncDec {
        /// The operand.
        place: Box<Place>,
        /// `++`
        increment: bool,
        /// Result is the new value.
        prefix: bool,
        /// Step.
        size: u64,
    },
    /// A call. For a record result see [`Init::Expr`].
    Call {
        /// Whom.
        callee: Callee,
        /// Arguments in order; for a member function `this` first.
        args: Vec<Arg>,
    },
    /// A scalar temporary is not needed: value of an initialised record object, e.g. `T(1, 2)` used as a value.
    Object(Box<Init>),
    /// GNU `({ ... })`: the block's last value is assigned to the hidden local, then loaded.
    StmtExpr(Box<Block>, Option<LocalId>),
    /// A new-expression (C++17 8.3.4).
    New(Box<New>),
    /// A delete-expression (C++17 8.3.5).
    Delete(Box<Delete>),
    /// `throw x`: the exception object is allocated, initialised, thrown.
    Throw(Box<Throw>),
    /// `throw;`
    Rethrow,
    /// `va_start(ap, last)`, `va_end`, `va_copy`: the place of `ap`.
    VaStart(Box<Place>),
    /// `va_arg(ap, T)`
    VaArg(Box<Place>),
    /// `va_copy(dst, src)`
    VaCopy(Box<Place>, Box<Place>),
    /// `p->~T()` written by hand, or the end of a lifetime made explicit.
    Destroy {
        /// The object.
        place: Box<Place>,
        /// Its destructor; none for a scalar pseudo-destructor.
        destructor: Option<FuncId>,
    },
    /// `dynamic_cast`, `typeid`: later; sema reports them.
    /// A call through the vtable: `this` is `args[0]`.
    VirtualCall {
        /// Slot in the vtable.
        slot: u32,
        /// Where the vptr is, from `this`.
        vptr: u64,
        /// The static signature's function, for words and parameter types.
        func: FuncId,
        /// Arguments, `this` first.
        args: Vec<Arg>,
    },
    /// Stores the address of a class's vtable into the place's vptr (constructors and destructors begin so).
    SetVptr {
        /// The object.
        place: Box<Place>,
        /// Whose vtable.
        record: RecordId,
    },
}

/// Whom a call calls.
#[derive(Clone, Debug)]
pub enum Callee {
    /// A known function.
    Func(FuncId),
    /// Through a pointer.
    Pointer(Box<Expr>),
}

/// Prefix operators on values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Neg,
    BitNot,
    Not,
}

/// Arithmetic.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Shl,
    Shr,
    And,
    Or,
    Xor,
}

/// Comparisons.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum CompareOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// The operation of a compound assignment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompoundOp {
    /// On arithmetic values.
    Arith(BinaryOp),
    /// `p += i` and `p -= i` (index negated): bytes of one element.
    Pointer(u64),
}

/// How a value changes type. Source and target type are the operand's and the node's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Conversion {
    /// Integer, enum, bool or char to integer: truncate or extend by the *source's* signedness (C17 6.3.1.3).
    IntToInt,
    /// Any scalar to `bool`: compared with zero (C17 6.3.1.2).
    ToBool,
    /// C17 6.3.1.4
    IntToFloat,
    /// C17 6.3.1.4; out of range as cvttsd2si gives it.
    FloatToInt,
    /// Between floating types.
    FloatToFloat,
    /// Pointer to pointer: same bits.
    PtrToPtr,
    /// Derived to base (positive) or base to derived (negative) by a fixed offset; null stays null.
    PtrAdjust(i64),
    /// Provenance is kept.
    IntToPtr,
    /// Provenance is kept.
    PtrToInt,
    /// `(void)x`
    ToVoid,
}

/// A new-expression: allocation, then construction (C++17 8.3.4).
#[derive(Clone, Debug)]
pub struct New {
    /// The allocation function.
    pub alloc: FuncId,
    /// Arguments behind the size.
    pub placement: Vec<Arg>,
    /// Type of the object or of one element.
    pub elem: Ty,
    /// Number of elements (unsigned 64-bit) for an array form.
    pub count: Option<Expr>,
    /// Bytes before the array that hold the count (Itanium ABI 2.7); 0 for none.
    pub cookie: u64,
    /// For the object, or for each element; items at offsets are in [`Init::List`] for `new T[n]{...}`.
    pub init: Init,
    /// Whether `init` is for one element (repeat it) or for the whole array.
    pub init_each: bool,
    /// The allocation function may return null (it is `noexcept`): then nothing is constructed.
    pub may_be_null: bool,
    /// Called when a constructor throws.
    pub dealloc: Option<FuncId>,
    /// Its extra arguments are the placement arguments.
    pub dealloc_placement: bool,
    /// Element destructor, for arrays whose construction fails half way.
    pub destructor: Option<FuncId>,
}

/// A delete-expression: destruction, then deallocation (C++17 8.3.5).
#[derive(Clone, Debug)]
pub struct Delete {
    /// What is deleted; null does nothing.
    pub ptr: Expr,
    /// `delete[]`
    pub array: bool,
    /// Type of the object or of one element.
    pub elem: Ty,
    /// Bytes of the cookie before the array; 0 for none.
    pub cookie: u64,
    /// The destructor.
    pub destructor: Option<FuncId>,
    /// When the destructor is virtual: its vtable slot and the vptr's offset.
    pub virtual_slot: Option<(u32, u64)>,
    /// The deallocation function.
    pub dealloc: FuncId,
    /// It takes the size as well.
    pub sized: bool,
}

/// `throw x`
#[derive(Clone, Debug)]
pub struct Throw {
    /// Type of the exception object.
    pub ty: Ty,
    /// Its value.
    pub init: Init,
    /// Its destructor.
    pub destructor: Option<FuncId>,
}
