//! Statements of a function's body, and initialisation: how an object comes to its first value.
//!
//! Each full expression carries the temporaries that die at its end; each declaration the destructor that becomes due.

use super::{Expr, FuncId, GlobalId, LabelId, LocalId, Place, ScopeId, StrId};
use crate::front::ty::{BitField, QualTy, Ty};
use crate::source::Span;

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
        /// They stand in braces, and so are evaluated from left to right (C++17 11.6.4 p4).
        in_order: bool,
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
