//! What was written: the syntax tree of C17 and C++17, with the grammar's own names and no meaning yet.
//!
//! A declarator is kept as a list of parts from the name outwards, so that `int *(*f)(int)[3]`-like puzzles read
//! left to right: `char *a[3]` has the parts `[Array(3), Pointer]`: "a is an array of 3 of pointer to" `char`.
//! Sources: C17 6.5-6.9 and annex A; C++17 annex A.

mod decl;
mod declarator;
mod expr;
mod stmt;

use std::rc::Rc;

use crate::source::Span;

pub use decl::*;
pub use declarator::*;
pub use expr::*;
pub use stmt::*;

/// An identifier and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Name {
    /// The spelling.
    pub text: Rc<str>,
    /// Where it is written (for macro expansions: where the macro was invoked).
    pub span: Span,
}

/// A whole source file after preprocessing.
#[derive(Clone, Debug, Default)]
pub struct TranslationUnit {
    /// External declarations in order.
    pub decls: Vec<Decl>,
    /// A mistake hides part of the text, which is not in the tree: what is unknown may be declared there.
    pub incomplete: bool,
}

/// `::A::B::name`
#[derive(Clone, Debug)]
pub struct QualifiedName {
    /// Leading `::`.
    pub global: bool,
    /// `A`, `B`.
    pub qualifiers: Vec<Name>,
    /// The last part.
    pub id: UnqualifiedId,
    /// All of it.
    pub span: Span,
}

/// The last part of a name.
#[derive(Clone, Debug)]
pub enum UnqualifiedId {
    /// `name`
    Ident(Name),
    /// `operator+`
    Operator(OperatorName),
    /// `operator int`
    Conversion(Box<TypeName>),
    /// `~Name`
    Destructor(Name),
}

/// What can follow the word `operator`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OperatorName {
    /// `operator new`
    New,
    /// `operator new[]`
    NewArray,
    /// `operator delete`
    Delete,
    /// `operator delete[]`
    DeleteArray,
    /// `operator()`
    Call,
    /// `operator[]`
    Subscript,
    /// `operator->`
    Arrow,
    /// `operator->*`
    ArrowStar,
    /// `operator,`
    Comma,
    /// A binary operator; `+ - * &` also name the unary forms (the parameter count decides).
    Binary(BinaryOp),
    /// `=` or a compound assignment.
    Assign(Option<BinaryOp>),
    /// `!` or `~`.
    Unary(UnaryOp),
    /// `++` (both forms).
    Increment,
    /// `--` (both forms).
    Decrement,
}
