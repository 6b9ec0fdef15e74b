//! Declarations: variables, functions, classes, enumerations, namespaces, and the specifiers that begin them
//! (C17 6.7, C++17 annex A.6-A.8).

use std::rc::Rc;

use super::{Declarator, Expr, Initializer, Name, QualifiedName, Stmt, TypeName};
use crate::source::Span;

/// A declaration at file, namespace, class or block level.
#[derive(Clone, Debug)]
pub struct Decl {
    /// What it declares.
    pub kind: DeclKind,
    /// From its first to its last token.
    pub span: Span,
}

/// The forms of declarations.
#[derive(Clone, Debug)]
pub enum DeclKind {
    /// `specifiers declarator = init, ...;` also with no declarator at all (`struct S { ... };`).
    Simple(SimpleDecl),
    /// `__generic(T) ...`: a function of the library for arguments of any type `T`.
    Generic(Name, Box<Decl>),
    /// A function with a body.
    Function(Box<FunctionDef>),
    /// `_Static_assert(cond, "message");`
    StaticAssert {
        /// The condition.
        cond: Expr,
        /// The message, when given.
        message: Option<Rc<[u8]>>,
    },
    /// `namespace N { ... }`; no name for an unnamed namespace.
    Namespace {
        /// Its name.
        name: Option<Name>,
        /// `inline namespace`.
        inline: bool,
        /// Its members.
        decls: Vec<Decl>,
    },
    /// `namespace A = B;`
    NamespaceAlias {
        /// New name.
        name: Name,
        /// What it stands for.
        target: QualifiedName,
    },
    /// `using namespace N;`
    UsingDirective(QualifiedName),
    /// `using N::name;`
    UsingDeclaration(QualifiedName),
    /// `using T = type;`
    Alias {
        /// New name.
        name: Name,
        /// The type.
        ty: TypeName,
    },
    /// `extern "C" { ... }` or `extern "C" decl`.
    Linkage {
        /// `C` or `C++`.
        language: String,
        /// The declarations inside.
        decls: Vec<Decl>,
    },
    /// `public:` and its kin, inside a class.
    Access(Access),
    /// `friend ...;` inside a class; the inner declaration is `Simple` or `Function`.
    Friend(Box<Decl>),
    /// A lone `;`.
    Empty,
    /// Something recognised and not supported, skipped whole; the parser has already said so.
    Unsupported,
}

/// `specifiers init-declarator-list ;`
#[derive(Clone, Debug)]
pub struct SimpleDecl {
    /// `static const int` and its kin.
    pub specifiers: DeclSpecifiers,
    /// The declared names with their initialisers.
    pub declarators: Vec<InitDeclarator>,
    /// C++17 structured binding names `auto [a, b] = ...` (then `declarators` has one nameless entry).
    pub bindings: Vec<Name>,
}

/// One declarator with its initialiser.
#[derive(Clone, Debug)]
pub struct InitDeclarator {
    /// The declarator.
    pub declarator: Declarator,
    /// `= x`, `{x}`, `(x)` or none.
    pub init: Option<Initializer>,
    /// Width, for a bit-field member.
    pub bits: Option<Box<Expr>>,
    /// `= 0` on a virtual function.
    pub pure: bool,
    /// `= default` / `= delete` on a member function that has no body.
    pub defaulted: Option<Defaulted>,
}

impl InitDeclarator {
    /// A declarator with this initialiser and nothing else.
    pub fn new(declarator: Declarator, init: Option<Initializer>) -> InitDeclarator {
        InitDeclarator {
            declarator,
            init,
            bits: None,
            pure: false,
            defaulted: None,
        }
    }
}

/// `= default` or `= delete`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Defaulted {
    /// `= default`
    Default,
    /// `= delete`
    Delete,
}

/// A function definition.
#[derive(Clone, Debug)]
pub struct FunctionDef {
    /// Specifiers of the return type and the function itself.
    pub specifiers: DeclSpecifiers,
    /// Name and parameters; `parts[0]` is the `Function` part.
    pub declarator: Declarator,
    /// Old-style (K&R) parameter declarations.
    pub kr_decls: Vec<Decl>,
    /// `: a(1), b{2}` of a constructor.
    pub mem_inits: Vec<MemInit>,
    /// The body; a block, or for a function-try-block a `Try` statement.
    pub body: Stmt,
}

/// One `member(args)` or `Base{args}` of a constructor's initialiser list.
#[derive(Clone, Debug)]
pub struct MemInit {
    /// The member or base named.
    pub name: QualifiedName,
    /// `(args)` or `{args}`.
    pub init: Initializer,
}

/// The specifiers before the declarators.
#[derive(Clone, Debug)]
pub struct DeclSpecifiers {
    /// Storage class words in order (at most one is meaningful; sema reports others).
    pub storage: Vec<(StorageClass, Span)>,
    /// The type.
    pub ty: TypeSpecifier,
    /// `const volatile restrict`.
    pub quals: Quals,
    /// `inline _Noreturn virtual explicit constexpr`.
    pub function: FunctionSpecifiers,
    /// `_Alignas(...)` / `alignas(...)`.
    pub alignas: Vec<AlignasSpecifier>,
    /// GNU or C++ attributes that carry meaning here.
    pub attributes: Vec<Attribute>,
    /// All specifier tokens.
    pub span: Span,
}

/// `_Alignas(type)` or `_Alignas(constant)`.
#[derive(Clone, Debug)]
pub enum AlignasSpecifier {
    /// Alignment of a type.
    Type(TypeName),
    /// A constant in bytes.
    Expr(Expr),
}

/// `name` or `name(args)` of `__attribute__((...))` or `[[...]]`.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// Name without underscores around it.
    pub name: Name,
    /// Arguments that parse as expressions.
    pub args: Vec<Expr>,
}

/// Storage class specifiers (C17 6.7.1, C++17 10.1.1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum StorageClass {
    Typedef,
    Extern,
    Static,
    Auto,
    Register,
    ThreadLocal,
    Mutable,
}

/// Type qualifiers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Quals {
    /// `const`
    pub is_const: bool,
    /// `volatile`
    pub is_volatile: bool,
    /// `restrict`
    pub is_restrict: bool,
}

/// Specifiers that belong to functions.
#[derive(Clone, Copy, Default, Debug)]
#[allow(missing_docs)]
pub struct FunctionSpecifiers {
    pub inline: bool,
    pub noreturn: bool,
    pub is_virtual: bool,
    pub explicit: bool,
    pub constexpr: bool,
}

/// The type part of the specifiers.
#[derive(Clone, Debug)]
pub enum TypeSpecifier {
    /// None written: a constructor, destructor, conversion function, or (old C) implicit `int`.
    None,
    /// Arithmetic types and `void`.
    Builtin(BuiltinType),
    /// `struct/union/class` with or without a body.
    Record(Box<RecordSpecifier>),
    /// `enum` with or without a body.
    Enum(Box<EnumSpecifier>),
    /// A typedef or class name.
    Named(QualifiedName),
    /// `typeof(expr)` or `decltype(expr)`.
    TypeofExpr(Box<Expr>),
    /// `decltype(x)`
    Decltype(Box<Expr>),
    /// `typeof(type)`.
    TypeofType(Box<TypeName>),
    /// C++ `auto`.
    Auto,
}

/// Keyword-made types, already combined (`unsigned long int` is `ULong`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BuiltinType {
    Void,
    Bool,
    Char,
    SChar,
    UChar,
    Short,
    UShort,
    Int,
    UInt,
    Long,
    ULong,
    LongLong,
    ULongLong,
    Int128,
    UInt128,
    WChar,
    Char16,
    Char32,
    Float,
    Double,
    LongDouble,
    Float32,
    Float64,
    Float32x,
    Float64x,
    VaList,
}

/// `struct`, `union` or `class`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum RecordKind {
    Struct,
    Union,
    Class,
}

/// Member access (C++17 14).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum Access {
    Public,
    Protected,
    Private,
}

/// `struct S { ... }` or a mention `struct S`.
#[derive(Clone, Debug)]
pub struct RecordSpecifier {
    /// The keyword.
    pub kind: RecordKind,
    /// The tag, possibly qualified.
    pub name: Option<QualifiedName>,
    /// `None` for a mention; the members in order otherwise.
    pub body: Option<Vec<Decl>>,
    /// C++ base classes.
    pub bases: Vec<BaseSpecifier>,
    /// `packed`, `aligned` ...
    pub attributes: Vec<Attribute>,
    /// `final`.
    pub is_final: bool,
    /// Keyword to closing brace.
    pub span: Span,
}

/// One base class.
#[derive(Clone, Debug)]
pub struct BaseSpecifier {
    /// As written; `None` takes the default of the keyword.
    pub access: Option<Access>,
    /// `virtual`.
    pub is_virtual: bool,
    /// The class.
    pub name: QualifiedName,
}

/// `enum E { ... }` or a mention.
#[derive(Clone, Debug)]
pub struct EnumSpecifier {
    /// The tag.
    pub name: Option<Name>,
    /// `enum class`.
    pub scoped: bool,
    /// `: int`.
    pub underlying: Option<TypeName>,
    /// `__attribute__((packed))`: the smallest type that holds the values.
    pub packed: bool,
    /// `None` for a mention.
    pub body: Option<Vec<Enumerator>>,
    /// Keyword to closing brace.
    pub span: Span,
}

/// `NAME = value`.
#[derive(Clone, Debug)]
pub struct Enumerator {
    /// Its name.
    pub name: Name,
    /// Its value when written.
    pub value: Option<Expr>,
}
