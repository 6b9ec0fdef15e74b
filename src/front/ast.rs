//! What was written: the syntax tree of C17 and C++17, with the grammar's own names and no meaning yet.
//!
//! A declarator is kept as a list of parts from the name outwards, so that `int *(*f)(int)[3]`-like puzzles read
//! left to right: `char *a[3]` has the parts `[Array(3), Pointer]`: "a is an array of 3 of pointer to" `char`.
//! Sources: C17 6.5-6.9 and annex A; C++17 annex A.

use std::rc::Rc;

use crate::source::Span;

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

// ---------------------------------------------------------------------------------------------- declarations

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
    /// The body; for a function-try-block a `Try` statement inside a block.
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

// ------------------------------------------------------------------------------------------------ statements

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

// ----------------------------------------------------------------------------------------------- expressions

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

/// `1.0f`, `1.0`, `1.0L`
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum FloatSuffix {
    Float,
    None,
    LongDouble,
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
