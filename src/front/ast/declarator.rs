//! Declarators and initialisers: what is declared of a type, and what it begins with.
//!
//! A declarator is a list of parts from the name outwards: `char *a[3]` has the parts `[Array(3), Pointer]`
//! (C17 6.7.6-6.7.9, C++17 11).

use super::{Attribute, DeclSpecifiers, Expr, Name, QualifiedName, Quals};
use crate::source::Span;

/// A declarator: its name (if any) and its type parts from the name outwards.
#[derive(Clone, Debug)]
pub struct Declarator {
    /// `None` in abstract declarators, unnamed parameters and unnamed bit-fields.
    pub name: Option<QualifiedName>,
    /// From the name outwards; see the module head.
    pub parts: Vec<DeclaratorPart>,
    /// GNU attributes behind the declarator.
    pub attributes: Vec<Attribute>,
    /// The whole declarator; empty span where an abstract one would stand.
    pub span: Span,
}

/// One step from a name to its type.
#[derive(Clone, Debug)]
pub enum DeclaratorPart {
    /// "pointer to".
    Pointer(Quals),
    /// C++ "reference to".
    Reference {
        /// `&&`.
        rvalue: bool,
    },
    /// C++ "pointer to member of".
    MemberPointer(QualifiedName, Quals),
    /// "array of".
    Array(ArraySize, Quals),
    /// "function returning".
    Function(Box<FunctionPart>),
}

/// What stands between `[` and `]`.
#[derive(Clone, Debug)]
pub enum ArraySize {
    /// `[]`
    Unknown,
    /// `[n]`
    Expr(Box<Expr>),
    /// `[static n]` of a parameter.
    AtLeast(Box<Expr>),
    /// `[*]`
    Star,
}

/// Parameters and what follows them.
#[derive(Clone, Debug)]
pub struct FunctionPart {
    /// Parameters; `(void)` gives none.
    pub params: Vec<ParamDecl>,
    /// `...`
    pub variadic: bool,
    /// C: `()` says nothing about the parameters.
    pub unspecified: bool,
    /// K&R identifier list.
    pub kr_names: Vec<Name>,
    /// Of an old-style definition, whose parameter types stood behind the parentheses.
    pub old_style: bool,
    /// `const volatile` behind the parentheses of a member function.
    pub quals: Quals,
    /// `&` or `&&` behind them: `Some(true)` for `&&`.
    pub ref_qualifier: Option<bool>,
    /// `noexcept`, `noexcept(expr)`, `throw()`.
    pub noexcept: Noexcept,
    /// `-> type`.
    pub trailing: Option<TypeName>,
    /// `override`.
    pub is_override: bool,
    /// `final`.
    pub is_final: bool,
}

impl FunctionPart {
    /// `(params) noexcept`, and nothing else.
    pub fn of(params: Vec<ParamDecl>, noexcept: Noexcept) -> FunctionPart {
        FunctionPart {
            params,
            variadic: false,
            unspecified: false,
            kr_names: Vec::new(),
            old_style: false,
            quals: Quals::default(),
            ref_qualifier: None,
            noexcept,
            trailing: None,
            is_override: false,
            is_final: false,
        }
    }
}

/// Exception specification.
#[derive(Clone, Debug)]
pub enum Noexcept {
    /// Not written.
    No,
    /// `noexcept` or `throw()`.
    Yes,
    /// `noexcept(expr)`.
    Expr(Box<Expr>),
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct ParamDecl {
    /// Its specifiers.
    pub specifiers: DeclSpecifiers,
    /// Its declarator, perhaps without a name.
    pub declarator: Declarator,
    /// C++ default argument.
    pub default: Option<Expr>,
}

/// A type written on its own: in casts, `sizeof`, `new`, template arguments.
#[derive(Clone, Debug)]
pub struct TypeName {
    /// Specifiers.
    pub specifiers: Box<DeclSpecifiers>,
    /// Abstract declarator.
    pub declarator: Declarator,
    /// All of it.
    pub span: Span,
}

/// An initialiser as written.
#[derive(Clone, Debug)]
pub enum Initializer {
    /// `= expr`
    Expr(Box<Expr>),
    /// `= { ... }` (`equal`) or `{ ... }`
    List {
        /// The braces' content.
        list: InitList,
        /// With `=` before it (copy-list-initialisation).
        equal: bool,
    },
    /// `( ... )`, C++.
    Paren(Vec<Expr>, Span),
}

/// `{ ... }`
#[derive(Clone, Debug)]
pub struct InitList {
    /// Items in order.
    pub items: Vec<InitItem>,
    /// With the braces.
    pub span: Span,
}

/// One item of a braced list.
#[derive(Clone, Debug)]
pub struct InitItem {
    /// `.a[3].b =`; empty when not designated.
    pub designators: Vec<Designator>,
    /// An expression or a nested list.
    pub value: InitValue,
}

/// An expression or a nested list.
#[derive(Clone, Debug)]
pub enum InitValue {
    /// `expr`
    Expr(Box<Expr>),
    /// `{ ... }`
    List(InitList),
}

/// One step of a designation.
#[derive(Clone, Debug)]
pub enum Designator {
    /// `.name`
    Field(Name),
    /// `[n]`
    Index(Expr),
    /// GNU `[a ... b]`
    Range(Expr, Expr),
}
