//! Expressions, literals and operators, as they were written: parentheses are kept (C17 6.5, C++17 8).

use std::rc::Rc;

use super::{Designator, FunctionPart, InitList, Initializer, Name, QualifiedName, Stmt, TypeName};
use crate::source::Span;

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// Which one.
    pub kind: ExprKind,
    /// From its first to its last token.
    pub span: Span,
}

/// The forms of expressions (C17 6.5, C++17 8).
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// `42u`, and character constants in C and C++.
    Int(IntLiteral),
    /// `1.5f`
    Float(FloatLiteral),
    /// Adjacent string literals, already joined, without the final zero.
    String(StringLiteral),
    /// `'a'`
    Char(CharLiteral),
    /// `true`, `false` (C++ keywords).
    Bool(bool),
    /// `nullptr`
    Nullptr,
    /// `this`
    This,
    /// A name.
    Name(QualifiedName),
    /// `(expr)`
    Paren(Box<Expr>),
    /// `a[i]`
    Index(Box<Expr>, Box<Expr>),
    /// `f(args)`
    Call(Box<Expr>, Vec<Expr>),
    /// `T(args)` or `T{args}`: a functional cast.
    Construct(Box<TypeName>, Box<Initializer>),
    /// `a.b` or `a->b`
    Member {
        /// Left side.
        object: Box<Expr>,
        /// `->`
        arrow: bool,
        /// Right side.
        name: QualifiedName,
    },
    /// `a.*b` or `a->*b`
    MemberPointer {
        /// Left side.
        object: Box<Expr>,
        /// `->*`
        arrow: bool,
        /// Right side.
        member: Box<Expr>,
    },
    /// `(T){...}`
    CompoundLiteral(Box<TypeName>, InitList),
    /// Prefix operators.
    Unary(UnaryOp, Box<Expr>),
    /// `++a --a a++ a--`
    IncDec {
        /// `++`
        increment: bool,
        /// Before the operand.
        prefix: bool,
        /// The operand.
        operand: Box<Expr>,
    },
    /// `a + b` and its kin, `&&`, `||`.
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// `a = b`, `a += b`
    Assign(Option<BinaryOp>, Box<Expr>, Box<Expr>),
    /// `a = {..}` (C++), kept apart since the right side is no expression.
    AssignList(Box<Expr>, InitList),
    /// `c ? a : b`; no middle in GNU `c ?: b`.
    Conditional(Box<Expr>, Option<Box<Expr>>, Box<Expr>),
    /// `a, b`
    Comma(Box<Expr>, Box<Expr>),
    /// `(T)x`
    Cast(Box<TypeName>, Box<Expr>),
    /// `static_cast<T>(x)` and its kin.
    NamedCast(NamedCast, Box<TypeName>, Box<Expr>),
    /// `sizeof expr`
    SizeofExpr(Box<Expr>),
    /// `sizeof(T)`
    SizeofType(Box<TypeName>),
    /// `_Alignof(T)` / `alignof(T)`
    Alignof(Box<TypeName>),
    /// GNU `__alignof__(T)`: what an object of its own gets.
    AlignofObject(Box<TypeName>),
    /// `offsetof(T, designator)`: `__builtin_offsetof`.
    Offsetof(Box<TypeName>, Vec<Designator>),
    /// `_Generic(x, T: e, default: e)`
    Generic(Box<Expr>, Vec<(Option<TypeName>, Expr)>),
    /// GNU `({ ... })`
    StmtExpr(Box<Stmt>),
    /// GNU `&&label`
    LabelAddr(Name),
    /// `va_arg(ap, T)`
    VaArg(Box<Expr>, Box<TypeName>),
    /// `__builtin_types_compatible_p(A, B)`
    TypesCompatible(Box<TypeName>, Box<TypeName>),
    /// `__builtin_choose_expr(constant, a, b)`
    Choose(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `new ...`
    New(Box<NewExpr>),
    /// `delete p`, `delete[] p`
    Delete {
        /// `::delete`
        global: bool,
        /// `delete[]`
        array: bool,
        /// What is deleted.
        operand: Box<Expr>,
    },
    /// `throw x`, `throw`
    Throw(Option<Box<Expr>>),
    /// `typeid(expr)`
    TypeidExpr(Box<Expr>),
    /// `typeid(T)`
    TypeidType(Box<TypeName>),
    /// `noexcept(expr)`
    NoexceptExpr(Box<Expr>),
    /// A lambda expression.
    Lambda(Box<Lambda>),
    /// A braced list where C++ allows one as an argument or operand.
    List(InitList),
    /// Something the parser could not read; reported already.
    Error,
}

/// `[captures](params) { body }`
#[derive(Clone, Debug)]
pub struct Lambda {
    /// `=`: `Some(false)`, `&`: `Some(true)`.
    pub default_by_ref: Option<bool>,
    /// Named captures.
    pub captures: Vec<Capture>,
    /// Parameters and specifiers; `None` when `()` is left out.
    pub function: Option<FunctionPart>,
    /// `mutable`
    pub is_mutable: bool,
    /// The body block.
    pub body: Stmt,
}

/// One capture.
#[derive(Clone, Debug)]
pub struct Capture {
    /// The name (`this` included).
    pub name: Name,
    /// `&name`
    pub by_ref: bool,
    /// `name = init`
    pub init: Option<Expr>,
}

/// `::new (placement) T[n](args)`
#[derive(Clone, Debug)]
pub struct NewExpr {
    /// `::new`
    pub global: bool,
    /// `(placement)`
    pub placement: Vec<Expr>,
    /// The type; for arrays its first declarator part is `Array(Expr)`.
    pub ty: TypeName,
    /// `(args)` or `{args}`.
    pub init: Option<Initializer>,
}

/// An integer literal with its value and suffix.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct IntLiteral {
    /// Value modulo 2^64.
    pub value: u64,
    /// Base 10 (a decimal literal never becomes unsigned by itself, C17 6.4.4.1).
    pub decimal: bool,
    /// `u`
    pub unsigned: bool,
    /// 0 none, 1 `l`, 2 `ll`.
    pub longs: u8,
}

/// A floating literal.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FloatLiteral {
    /// Value as a double.
    pub value: f64,
    /// Its suffix.
    pub suffix: FloatSuffix,
}

/// `1.0f`, `1.0`, `1.0L`, `1.0f32`
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum FloatSuffix {
    Float,
    None,
    LongDouble,
    Float32,
    Float64,
    Float32x,
    Float64x,
}

/// Prefix of a character or string literal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Encoding {
    Plain,
    Wide,
    Utf8,
    Utf16,
    Utf32,
}

/// A string literal after escapes and joining.
#[derive(Clone, PartialEq, Debug)]
pub struct StringLiteral {
    /// Code units: bytes for plain and u8, UTF-16 or UTF-32 units otherwise.
    pub units: Rc<[u32]>,
    /// Its prefix.
    pub encoding: Encoding,
}

/// A character constant.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CharLiteral {
    /// Its value (multi-character constants as gcc computes them).
    pub value: u32,
    /// Its prefix.
    pub encoding: Encoding,
}

/// Prefix operators without `++`, `--`, `sizeof`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Plus,
    Minus,
    Not,
    BitNot,
    Deref,
    AddrOf,
    /// GNU `__real__`-like operators and `__extension__` do not reach the tree.
    Real,
    Imag,
}

/// Binary operators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Mul,
    Div,
    Rem,
    Add,
    Sub,
    Shl,
    Shr,
    Lt,
    Gt,
    Le,
    Ge,
    Eq,
    Ne,
    BitAnd,
    BitXor,
    BitOr,
    LogAnd,
    LogOr,
}

/// The named casts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum NamedCast {
    Static,
    Reinterpret,
    Const,
    Dynamic,
}
