//! Statements and handlers (C17 6.8, C++17 9 and 18).

use super::{Decl, Expr, InitValue, Name, ParamDecl, SimpleDecl};
use crate::source::Span;

/// A statement.
#[derive(Clone, Debug)]
pub struct Stmt {
    /// Which one.
    pub kind: StmtKind,
    /// From its first to its last token.
    pub span: Span,
}

/// The forms of statements (C17 6.8, C++17 9).
#[derive(Clone, Debug)]
pub enum StmtKind {
    /// `{ ... }`
    Block(Vec<Stmt>),
    /// A declaration as a statement.
    Decl(Decl),
    /// GNU `__label__ a, b;`
    LabelDecl(Vec<Name>),
    /// `expr;`
    Expr(Expr),
    /// `;`
    Empty,
    /// `if (init; cond) then else otherwise`
    If {
        /// C++17 init-statement.
        init: Option<Box<Stmt>>,
        /// The condition.
        cond: Condition,
        /// Then branch.
        then: Box<Stmt>,
        /// Else branch.
        otherwise: Option<Box<Stmt>>,
    },
    /// `while (cond) body`
    While {
        /// The condition.
        cond: Condition,
        /// The body.
        body: Box<Stmt>,
    },
    /// `do body while (cond);`
    DoWhile {
        /// The body.
        body: Box<Stmt>,
        /// The condition.
        cond: Expr,
    },
    /// `for (init; cond; step) body`
    For {
        /// Declaration, expression statement or `Empty`.
        init: Box<Stmt>,
        /// The condition; none is true.
        cond: Option<Condition>,
        /// After each round.
        step: Option<Expr>,
        /// The body.
        body: Box<Stmt>,
    },
    /// `for (decl : range) body`
    RangeFor {
        /// The loop variable's declaration (one declarator, no initialiser).
        decl: Box<SimpleDecl>,
        /// What is walked.
        range: Expr,
        /// The body.
        body: Box<Stmt>,
    },
    /// `switch (init; cond) body`
    Switch {
        /// C++17 init-statement.
        init: Option<Box<Stmt>>,
        /// What is compared.
        cond: Condition,
        /// The body.
        body: Box<Stmt>,
    },
    /// `case low ... high: stmt`
    Case {
        /// The value.
        low: Expr,
        /// GNU range end.
        high: Option<Expr>,
        /// The labelled statement.
        body: Box<Stmt>,
    },
    /// `default: stmt`
    Default(Box<Stmt>),
    /// `name: stmt`
    Label(Name, Box<Stmt>),
    /// `goto name;`
    Goto(Name),
    /// GNU `goto *expr;`
    GotoComputed(Expr),
    /// `break;`
    Break,
    /// `continue;`
    Continue,
    /// `return expr;`
    Return(Option<InitValue>),
    /// `try { } catch (...) { }`
    Try {
        /// The guarded block.
        body: Box<Stmt>,
        /// Its handlers in order.
        handlers: Vec<Handler>,
    },
    /// Something the parser could not read; reported already.
    Error,
}

/// `catch (decl) block`
#[derive(Clone, Debug)]
pub struct Handler {
    /// `None` for `catch (...)`.
    pub param: Option<ParamDecl>,
    /// The block.
    pub body: Stmt,
    /// `catch` to the closing parenthesis.
    pub span: Span,
}

/// A condition: an expression, or in C++ a declaration.
#[derive(Clone, Debug)]
pub enum Condition {
    /// `expr`
    Expr(Expr),
    /// `int *p = f()`
    Decl(Box<SimpleDecl>, Span),
}
