//! Tokens: what the lexer cuts the text into and what the preprocessor and the parser hand around.
//!
//! A token keeps its spelling, so that `#` and `##` can work on it. Identifiers become keywords only behind the
//! preprocessor ([`Keyword::of`]), as the standard's translation phases ask (C17 5.1.1.2).

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::Dialect;
use crate::source::Span;

/// One token.
#[derive(Clone, Debug)]
pub struct Token {
    /// Which one.
    pub kind: TokenKind,
    /// First of its line (not counting space and comments).
    pub line_start: bool,
    /// White space or a comment stands before it.
    pub space_before: bool,
    /// Its spelling, line splices removed.
    pub text: Rc<str>,
    /// Where it stands; for a token of a macro's body the outermost invocation.
    pub span: Span,
    /// The outermost macro invocation it came through, if any (also for arguments, which keep their own `span`).
    pub invocation: Option<Span>,
    /// Names of the macros it came through: these are not expanded again in it.
    pub hideset: Option<Rc<Hideset>>,
}

impl Token {
    /// Whether it is this punctuator.
    pub fn is(&self, punct: Punct) -> bool {
        self.kind == TokenKind::Punct(punct)
    }

    /// The empty place just behind it, where something missing would have stood.
    pub fn after(&self) -> Span {
        self.invocation.unwrap_or(self.span).after()
    }
}

/// Sorted macro names.
pub type Hideset = Vec<Rc<str>>;

/// The kinds of tokens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TokenKind {
    /// A name; before the parser also every keyword.
    Ident,
    /// A keyword of the dialect.
    Keyword(Keyword),
    /// A preprocessing number, read only by the parser.
    Number,
    /// A character constant with prefix and quotes.
    Char,
    /// A string literal with prefix and quotes.
    Str,
    /// Operators and punctuation.
    Punct(Punct),
    /// `#pragma pack(...)` has changed the packing: the largest alignment of members from here on, 0 for none.
    Pack(u8),
    /// A character that begins no token: an error where the parser meets it, harmless as an operand of `#`.
    Stray,
    /// End of the text.
    Eof,
}

/// Keeps one copy of each spelling.
#[derive(Default, Debug)]
pub struct Spellings {
    known: FxHashSet<Rc<str>>,
}

impl Spellings {
    /// The shared copy of `text`.
    pub fn get(&mut self, text: &str) -> Rc<str> {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let new: Rc<str> = Rc::from(text);
        self.known.insert(new.clone());
        new
    }
}

const fn starts(all: &[(Punct, &str)]) -> [u64; 128] {
    let mut starts = [0; 128];
    let mut at = 0;
    while at < all.len() {
        starts[all[at].1.as_bytes()[0] as usize] |= 1 << at;
        at += 1;
    }
    starts
}

macro_rules! puncts {
    ($($name:ident $text:literal),* $(,)?) => {
        /// Operators and punctuation of C and C++.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs)]
        pub enum Punct { $($name),* }

        impl Punct {
            /// All of them, longest first.
            pub const ALL: &'static [(Punct, &'static str)] = &[$((Punct::$name, $text)),*];

            /// By first byte, bit by bit, which of them begin with it.
            const STARTS: [u64; 128] = starts(Punct::ALL);

            /// Those that begin with a byte, longest first.
            pub(super) fn starting(first: u8) -> impl Iterator<Item = &'static (Punct, &'static str)> {
                let mut left = Punct::STARTS.get(usize::from(first)).copied().unwrap_or(0);
                std::iter::from_fn(move || {
                    let found = Punct::ALL.get(left.trailing_zeros() as usize);
                    left &= left.wrapping_sub(1);
                    found
                })
            }

            /// How it is written.
            pub fn text(self) -> &'static str {
                match self { $(Punct::$name => $text),* }
            }
        }
    };
}

puncts! {
    Ellipsis "...", ShlAssign "<<=", ShrAssign ">>=", ArrowStar "->*",
    ColonColon "::", DotStar ".*", Arrow "->", PlusPlus "++", MinusMinus "--", Shl "<<", Shr ">>", Le "<=", Ge ">=",
    EqEq "==", NotEq "!=", AndAnd "&&", OrOr "||", MulAssign "*=", DivAssign "/=", RemAssign "%=", AddAssign "+=",
    SubAssign "-=", AndAssign "&=", XorAssign "^=", OrAssign "|=", HashHash "##",
    LBracket "[", RBracket "]", LParen "(", RParen ")", LBrace "{", RBrace "}", Dot ".", Amp "&", Star "*", Plus "+",
    Minus "-", Tilde "~", Not "!", Slash "/", Percent "%", Lt "<", Gt ">", Caret "^", Pipe "|", Question "?",
    Colon ":", Semi ";", Assign "=", Comma ",", Hash "#",
}

/// Other spellings of punctuators (C17 6.4.6 p3), longest first.
pub const DIGRAPHS: &[(&str, Punct)] = &[
    ("%:%:", Punct::HashHash),
    ("<:", Punct::LBracket),
    (":>", Punct::RBracket),
    ("<%", Punct::LBrace),
    ("%>", Punct::RBrace),
    ("%:", Punct::Hash),
];

/// C++ words that are operators (C++17 5.5).
pub fn alternative_operator(text: &str) -> Option<Punct> {
    Some(match text {
        "and" => Punct::AndAnd,
        "or" => Punct::OrOr,
        "not" => Punct::Not,
        "xor" => Punct::Caret,
        "bitand" => Punct::Amp,
        "bitor" => Punct::Pipe,
        "compl" => Punct::Tilde,
        "and_eq" => Punct::AndAssign,
        "or_eq" => Punct::OrAssign,
        "xor_eq" => Punct::XorAssign,
        "not_eq" => Punct::NotEq,
        _ => return None,
    })
}

/// Where a keyword is one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum In {
    Both,
    C,
    Cpp,
}

macro_rules! keywords {
    ($($name:ident $dialect:ident $first:literal $(| $more:literal)*),* $(,)?) => {
        /// Keywords of C17, C++17 and gcc.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs)]
        pub enum Keyword { $($name),* }

        impl Keyword {
            /// The keyword that `text` is in `dialect`, if any.
            pub fn of(text: &str, dialect: Dialect) -> Option<Keyword> {
                /// By first byte, bit by bit, how long the keywords are that begin with it.
                const LENGTHS: [u32; 128] = {
                    let mut lengths = [0; 128];
                    $(
                        lengths[$first.as_bytes()[0] as usize] |= 1 << ($first.len() & 31);
                        $(lengths[$more.as_bytes()[0] as usize] |= 1 << ($more.len() & 31);)*
                    )*
                    lengths
                };
                let first = text.as_bytes().first().copied().unwrap_or(0);
                let lengths = LENGTHS.get(usize::from(first)).copied().unwrap_or(0);
                if lengths >> (text.len() & 31) & 1 == 0 {
                    return None;
                }
                let (keyword, place) = match text {
                    $($first $(| $more)* => (Keyword::$name, In::$dialect),)*
                    _ => return None,
                };
                let here = match place {
                    In::Both => true,
                    In::C => dialect == Dialect::C || text.starts_with('_'),
                    In::Cpp => dialect == Dialect::Cpp || text.starts_with("__"),
                };
                here.then_some(keyword)
            }
        }
    };
}

keywords! {
    Auto Both "auto", Break Both "break", Case Both "case", Char Both "char", Const Both "const" | "__const" | "__const__",
    Continue Both "continue", Default Both "default", Do Both "do", Double Both "double", Else Both "else",
    Enum Both "enum", Extern Both "extern", Float Both "float", For Both "for", Goto Both "goto", If Both "if",
    Inline Both "inline" | "__inline" | "__inline__", Int Both "int", Long Both "long", Register Both "register",
    Restrict C "restrict" | "__restrict" | "__restrict__", Return Both "return", Short Both "short",
    Signed Both "signed" | "__signed" | "__signed__", Sizeof Both "sizeof", Static Both "static", Struct Both "struct",
    Switch Both "switch", Typedef Both "typedef", Union Both "union", Unsigned Both "unsigned", Void Both "void",
    Volatile Both "volatile" | "__volatile" | "__volatile__", While Both "while",
    Alignas C "_Alignas", Alignof C "_Alignof", AlignofObject C "__alignof" | "__alignof__", Atomic C "_Atomic", BoolC C "_Bool",
    Complex C "_Complex" | "__complex" | "__complex__", Generic C "_Generic", Imaginary C "_Imaginary", Noreturn C "_Noreturn",
    StaticAssertC C "_Static_assert", ThreadLocalC C "_Thread_local" | "__thread",
    TypeofC C "typeof" | "__typeof" | "__typeof__", Asm Both "asm" | "__asm" | "__asm__",
    Attribute Both "__attribute" | "__attribute__", Extension Both "__extension__", LabelDecl Both "__label__",
    AutoType Both "__auto_type", Int128 Both "__int128" | "__int128_t", UInt128 Both "__uint128_t", Float80 Both "__float80",
    Float32 Both "_Float32", Float64 Both "_Float64", Float32x Both "_Float32x", Float64x Both "_Float64x",
    Float128 Both "__float128" | "_Float128" | "_Float16" | "_Decimal32" | "_Decimal64" | "_Decimal128" | "_Fract" | "_Accum" | "_Sat",
    Real Both "__real" | "__real__", Imag Both "__imag" | "__imag__",
    BuiltinVaList Both "__builtin_va_list", BuiltinVaArg Both "__builtin_va_arg",
    BuiltinOffsetof Both "__builtin_offsetof", BuiltinTypesCompatible Both "__builtin_types_compatible_p",
    BuiltinChooseExpr Both "__builtin_choose_expr",
    AlignasCpp Cpp "alignas", AlignofCpp Cpp "alignof", Bool Cpp "bool", Catch Cpp "catch", Char16 Cpp "char16_t",
    Char32 Cpp "char32_t", Class Cpp "class", Constexpr Cpp "constexpr", ConstCast Cpp "const_cast",
    Decltype Cpp "decltype", Delete Cpp "delete", DynamicCast Cpp "dynamic_cast", Explicit Cpp "explicit",
    Export Cpp "export", False Cpp "false", Friend Cpp "friend", Mutable Cpp "mutable", Namespace Cpp "namespace",
    New Cpp "new", Noexcept Cpp "noexcept", Nullptr Cpp "nullptr", Operator Cpp "operator", Private Cpp "private",
    Protected Cpp "protected", Public Cpp "public", ReinterpretCast Cpp "reinterpret_cast",
    StaticAssert Cpp "static_assert", StaticCast Cpp "static_cast", Template Cpp "template", This Cpp "this",
    ThreadLocal Cpp "thread_local", Throw Cpp "throw", True Cpp "true", Try Cpp "try", Typeid Cpp "typeid",
    Typename Cpp "typename", Using Cpp "using", Virtual Cpp "virtual", WChar Cpp "wchar_t",
}
