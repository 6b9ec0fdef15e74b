//! Declaration specifiers: `static const unsigned long`, `struct S { ... }`, `enum E { ... }` (C17 6.7, C++17 10.1).

use super::Parser;
use super::ambiguity::{is_specifier, is_type_keyword};
use super::scope::Meaning;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{
    AlignasSpecifier, Attribute, BuiltinType, DeclSpecifiers, EnumSpecifier, Enumerator, Expr, FunctionSpecifiers,
    Name, Quals, StorageClass, TypeSpecifier,
};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

/// Where specifiers stand: decides what a lone unknown name is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Before declarators.
    Declaration,
    /// In a parameter list: every name is a type there.
    Parameter,
    /// In a type name: no storage classes.
    TypeName,
}

/// Words of arithmetic types, counted.
#[derive(Default)]
struct Words {
    base: Option<Keyword>,
    signed: u8,
    unsigned: u8,
    short: u8,
    long: u8,
    clash: bool,
    complex: bool,
}

impl Words {
    fn any(&self) -> bool {
        self.complex || self.base.is_some() || self.signed + self.unsigned + self.short + self.long > 0
    }

    fn add(&mut self, keyword: Keyword) {
        let count = match keyword {
            Keyword::Signed => &mut self.signed,
            Keyword::Unsigned => &mut self.unsigned,
            Keyword::Short => &mut self.short,
            Keyword::Long => &mut self.long,
            _ => {
                self.clash |= self.base.is_some();
                self.base = Some(keyword);
                return;
            }
        };
        *count = count.saturating_add(1);
    }

    /// C17 6.7.2 p2.
    fn combine(&self) -> Option<BuiltinType> {
        use BuiltinType as B;
        let plain = self.signed + self.unsigned + self.short + self.long == 0;
        let sized = self.short + self.long > 0;
        if self.clash || self.signed + self.unsigned > 1 || (self.short > 0 && self.long > 0) || self.short > 1 {
            return None;
        }
        let unsigned = self.unsigned > 0;
        let either = |signed: B, other: B| if unsigned { other } else { signed };
        Some(match self.base {
            None if self.complex && plain => B::Double,
            None | Some(Keyword::Int) => match (self.short, self.long) {
                (1, _) => either(B::Short, B::UShort),
                (_, 0) => either(B::Int, B::UInt),
                (_, 1) => either(B::Long, B::ULong),
                (_, 2) => either(B::LongLong, B::ULongLong),
                _ => return None,
            },
            Some(Keyword::Char) if !sized => match (self.signed, self.unsigned) {
                (0, 0) => B::Char,
                _ => either(B::SChar, B::UChar),
            },
            Some(Keyword::Int128) if !sized => either(B::Int128, B::UInt128),
            Some(Keyword::Double) if self.long == 1 && self.signed + self.unsigned + self.short == 0 => B::LongDouble,
            Some(base) if plain => match base {
                Keyword::Void => B::Void,
                Keyword::Bool | Keyword::BoolC => B::Bool,
                Keyword::Float => B::Float,
                Keyword::Double => B::Double,
                Keyword::WChar => B::WChar,
                Keyword::Char16 => B::Char16,
                Keyword::Char32 => B::Char32,
                Keyword::BuiltinVaList => B::VaList,
                Keyword::UInt128 => B::UInt128,
                Keyword::Float80 => B::LongDouble,
                Keyword::Float32 => B::Float32,
                Keyword::Float64 => B::Float64,
                Keyword::Float32x => B::Float32x,
                Keyword::Float64x => B::Float64x,
                _ => return None,
            },
            Some(_) => return None,
        })
    }
}

const TYPE_WORDS: &[&str] = &[
    "int", "void", "char", "double", "float", "long", "short", "unsigned", "signed", "struct", "const", "static",
    "typedef", "union", "enum", "extern", "inline",
];
const CPP_TYPE_WORDS: &[&str] = &["bool", "class", "auto", "virtual"];

impl Parser {
    /// The specifiers of a declaration.
    pub(super) fn declaration_specifiers(&mut self) -> DeclSpecifiers {
        self.specifiers(Place::Declaration)
    }

    /// The specifiers of a type name.
    pub(super) fn type_specifiers(&mut self) -> DeclSpecifiers {
        self.specifiers(Place::TypeName)
    }

    #[inline(never)]
    pub(super) fn specifiers(&mut self, place: Place) -> DeclSpecifiers {
        let start = self.span();
        let mut specs = DeclSpecifiers {
            storage: Vec::new(),
            ty: TypeSpecifier::None,
            quals: Quals::default(),
            function: FunctionSpecifiers::default(),
            alignas: Vec::new(),
            attributes: Vec::new(),
            span: start,
        };
        let mut words = Words::default();
        loop {
            let untyped = matches!(specs.ty, TypeSpecifier::None) && !words.any();
            match self.kind() {
                TokenKind::Keyword(keyword) => {
                    if !self.keyword_specifier(keyword, &mut specs, &mut words) {
                        break;
                    }
                }
                TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) if untyped => {
                    if !self.named_type(place, &mut specs) {
                        break;
                    }
                }
                TokenKind::Punct(Punct::LBracket) if self.at_cpp_attribute() => {
                    self.attributes(&mut specs.attributes);
                }
                _ => break,
            }
        }
        specs.span = self.since(start);
        if words.any() {
            match words.combine() {
                Some(builtin) => specs.ty = TypeSpecifier::Builtin(builtin),
                None => {
                    specs.ty = TypeSpecifier::Builtin(BuiltinType::Int);
                    self.report(Diagnostic::error("parse-type-words", specs.span));
                }
            }
        }
        if place != Place::Declaration && !specs.storage.is_empty() && place == Place::TypeName {
            let span = specs.storage[0].1;
            self.report(Diagnostic::error("parse-storage-here", span));
        }
        specs
    }

    /// Takes one keyword; `false` when it is no specifier or begins something new.
    #[inline(never)]
    fn keyword_specifier(&mut self, keyword: Keyword, specs: &mut DeclSpecifiers, words: &mut Words) -> bool {
        use Keyword as K;
        let typed = !matches!(specs.ty, TypeSpecifier::None);
        if !is_specifier(keyword) && keyword != K::Extension {
            return false;
        }
        // `struct S { ... }` without its `;`, and then the next declaration.
        if defines_type(&specs.ty) && (is_type_keyword(keyword) || self.token().line_start) {
            let qualifier = matches!(keyword, K::Const | K::Volatile | K::Restrict | K::Attribute);
            if !qualifier || (self.token().line_start && keyword != K::Attribute) {
                return false;
            }
        }
        let span = self.span();
        match keyword {
            K::Const => specs.quals.is_const = true,
            K::Volatile => specs.quals.is_volatile = true,
            K::Restrict => specs.quals.is_restrict = true,
            K::Typedef => specs.storage.push((StorageClass::Typedef, span)),
            K::Extern => specs.storage.push((StorageClass::Extern, span)),
            K::Static => specs.storage.push((StorageClass::Static, span)),
            K::Register => specs.storage.push((StorageClass::Register, span)),
            K::ThreadLocal | K::ThreadLocalC => specs.storage.push((StorageClass::ThreadLocal, span)),
            K::Mutable => specs.storage.push((StorageClass::Mutable, span)),
            K::Auto if !self.is_cpp() => specs.storage.push((StorageClass::Auto, span)),
            K::Inline => specs.function.inline = true,
            K::Noreturn => specs.function.noreturn = true,
            K::Virtual => specs.function.is_virtual = true,
            K::Explicit => specs.function.explicit = true,
            K::Constexpr => specs.function.constexpr = true,
            K::Extension | K::Friend | K::Typename => {}
            K::Attribute => {
                self.attributes(&mut specs.attributes);
                return true;
            }
            K::Alignas | K::AlignasCpp => {
                self.bump();
                let alignas = self.alignas();
                specs.alignas.push(alignas);
                return true;
            }
            K::Atomic => {
                let mut name = self.name_at(self.pos);
                self.bump();
                let of_type = self.at(Punct::LParen);
                name.text = if of_type { "_Atomic()".into() } else { "_Atomic".into() };
                specs.attributes.push(Attribute { name, args: Vec::new() });
                if of_type {
                    self.bump();
                    let ty = self.type_name();
                    self.expect_close(Punct::RParen, span);
                    specs.ty = TypeSpecifier::TypeofType(Box::new(ty));
                }
                return true;
            }
            K::Complex => {
                words.complex = true;
                let mut name = self.name_at(self.pos);
                name.text = "complex".into();
                specs.attributes.push(Attribute { name, args: Vec::new() });
                self.bump();
                return true;
            }
            K::Float128 => {
                let what = self.token().text.to_string();
                if self.tentative == 0 {
                    self.incomplete = true;
                    self.report(Diagnostic::unsupported(what, span));
                }
                self.bump();
                if keyword == K::Float128 {
                    specs.ty = TypeSpecifier::Builtin(BuiltinType::LongDouble);
                }
                return true;
            }
            _ => return self.type_keyword(keyword, typed, specs, words),
        }
        self.bump();
        true
    }

    #[inline(never)]
    fn type_keyword(&mut self, keyword: Keyword, typed: bool, specs: &mut DeclSpecifiers, words: &mut Words) -> bool {
        use Keyword as K;
        if typed {
            return self.second_type(specs);
        }
        let compound = matches!(keyword, K::Struct | K::Union | K::Class | K::Enum);
        if words.any() && (compound || matches!(keyword, K::Auto | K::AutoType | K::TypeofC | K::Decltype)) {
            return self.second_type(specs);
        }
        match keyword {
            K::Struct | K::Union | K::Class => specs.ty = TypeSpecifier::Record(Box::new(self.record_specifier())),
            K::Enum => specs.ty = TypeSpecifier::Enum(Box::new(self.enum_specifier())),
            K::Auto | K::AutoType => {
                self.bump();
                specs.ty = TypeSpecifier::Auto;
            }
            K::TypeofC | K::Decltype => specs.ty = self.typeof_specifier(),
            _ => {
                words.add(keyword);
                self.bump();
            }
        }
        true
    }

    /// A second type such as `int struct S`: told once, the second one is dropped.
    #[inline(never)]
    fn second_type(&mut self, specs: &DeclSpecifiers) -> bool {
        // `int class = 3;`: a keyword where the name should be.
        let is_name = matches!(
            self.kind_at(self.pos + 1),
            TokenKind::Punct(Punct::Assign | Punct::Semi | Punct::Comma | Punct::LBracket | Punct::RParen)
        );
        if self.token().line_start || (is_name && matches!(self.kind(), TokenKind::Keyword(Keyword::Class))) {
            return false;
        }
        let diag = Diagnostic::error("parse-two-types", self.span())
            .arg("found", self.token().text.to_string())
            .label(specs.span, Message::new("parse-first-type"));
        self.report(diag);
        self.bump();
        true
    }

    #[inline(never)]
    fn typeof_specifier(&mut self) -> TypeSpecifier {
        let is_decltype = self.take_keyword(Keyword::Decltype);
        if !is_decltype {
            self.bump();
        }
        let open = self.span();
        let is_type = self.at(Punct::LParen) && !is_decltype && self.is_parenthesised_type();
        self.expect(Punct::LParen);
        let ty = if !self.enter() {
            TypeSpecifier::None
        } else if is_type {
            TypeSpecifier::TypeofType(Box::new(self.type_name()))
        } else if self.take_keyword(Keyword::Auto) {
            TypeSpecifier::Auto
        } else if is_decltype {
            TypeSpecifier::Decltype(Box::new(self.expression()))
        } else {
            TypeSpecifier::TypeofExpr(Box::new(self.expression()))
        };
        self.leave();
        self.expect_close(Punct::RParen, open);
        ty
    }

    /// A name in the place of a type; `false` when it is rather what is declared.
    #[inline(never)]
    fn named_type(&mut self, place: Place, specs: &mut DeclSpecifiers) -> bool {
        if self.names_special_member() {
            return false;
        }
        let Some(ahead) = self.name_ahead(self.pos) else {
            return false;
        };
        let next = self.kind_at(ahead.end);
        let is_type = match ahead.meaning {
            Meaning::Type => true,
            Meaning::Template => true,
            Meaning::Unknown | Meaning::Value | Meaning::Namespace => {
                let pair = match next {
                    TokenKind::Ident => !self.token_at(ahead.end).line_start || self.is_cpp(),
                    TokenKind::Punct(Punct::Star) => true,
                    TokenKind::Punct(Punct::Amp | Punct::AndAnd) => self.is_cpp(),
                    TokenKind::Punct(Punct::Lt) => self.template_ahead(ahead).is_some(),
                    TokenKind::Keyword(Keyword::Const | Keyword::Operator) => true,
                    _ => false,
                };
                let alone = match next {
                    TokenKind::Punct(Punct::Comma | Punct::RParen | Punct::LBracket | Punct::LParen) => {
                        place != Place::Declaration
                    }
                    _ => place == Place::TypeName,
                };
                pair || alone
            }
        };
        if !is_type {
            return false;
        }
        if ahead.meaning == Meaning::Unknown && !ahead.qualified && self.tentative == 0 {
            let more = if self.is_cpp() { CPP_TYPE_WORDS } else { &[] };
            if let Some(meant) = self.meant_keyword(TYPE_WORDS).or_else(|| self.meant_keyword(more)) {
                self.mend_keyword(meant);
                return true;
            }
        }
        specs.ty = TypeSpecifier::Named(self.qualified_name());
        true
    }

    // ------------------------------------------------------------------------------------------- enumerations

    #[inline(never)]
    fn enum_specifier(&mut self) -> EnumSpecifier {
        let start = self.span();
        self.bump();
        let mut ignored = Vec::new();
        let scoped = self.is_cpp() && (self.take_keyword(Keyword::Class) || self.take_keyword(Keyword::Struct));
        self.attributes(&mut ignored);
        let name = self.take_name();
        let mut underlying = None;
        let has_base =
            self.is_cpp() && self.at(Punct::Colon) && !matches!(self.kind_at(self.pos + 1), TokenKind::Number);
        if has_base {
            self.bump();
            underlying = Some(self.type_name_without_declarator());
        }
        if let Some(name) = &name
            && self.is_cpp()
            && (self.at(Punct::LBrace) || underlying.is_some())
        {
            self.scopes.declare_class(&name.text);
        }
        let body = self.at(Punct::LBrace).then(|| self.enumerators(name.as_ref(), scoped));
        if body.is_none() && name.is_none() {
            self.expected("parse-expected-tag");
        }
        self.attributes(&mut ignored);
        let packed = ignored.iter().any(|attribute| &*attribute.name.text == "packed");
        EnumSpecifier {
            packed,
            name,
            scoped,
            underlying,
            body,
            span: self.since(start),
        }
    }

    #[inline(never)]
    fn enumerators(&mut self, tag: Option<&Name>, scoped: bool) -> Vec<Enumerator> {
        let open = self.span();
        self.bump();
        let members = tag
            .filter(|_| self.is_cpp())
            .and_then(|tag| self.scopes.members(None, &tag.text));
        let mut enumerators = Vec::new();
        while !self.at(Punct::RBrace) && !self.at_eof() {
            let Some(name) = self.take_name() else {
                self.expected("parse-expected-enumerator");
                break;
            };
            self.attributes(&mut Vec::new());
            let value = self.take(Punct::Assign).then(|| self.conditional_expression());
            if !scoped {
                self.scopes.declare_value(&name.text);
            }
            if let Some(members) = members {
                self.scopes.push(members);
                self.scopes.declare_value(&name.text);
                self.scopes.pop();
            }
            enumerators.push(Enumerator { name, value });
            if !self.take(Punct::Comma) {
                if self.kind() == TokenKind::Ident {
                    self.expect(Punct::Comma);
                    continue;
                }
                // `enum { A; B }`
                let more = self.tokens.get(self.pos + 1);
                if self.at(Punct::Semi) && more.is_some_and(|next| next.kind == TokenKind::Ident && !next.line_start) {
                    let span = self.span();
                    self.report(Diagnostic::error("parse-semicolon-in-enum", span).fix(span, ","));
                    self.bump();
                    continue;
                }
                break;
            }
        }
        self.close_braces(open);
        enumerators
    }

    /// Takes the `}` of a list; after a mistake inside, what is left of the list is skipped.
    #[inline(never)]
    pub(super) fn close_braces(&mut self, open: Span) {
        if self.at(Punct::Semi) && !self.panicking {
            // `{1, 2;`: the brace is read as if it stood here.
            return self.expect_brace_before_semicolon(open);
        }
        if !self.at(Punct::RBrace) && !self.at_eof() {
            if !self.panicking {
                self.expected("parse-expected-list-end");
            }
            if self.tentative > 0 {
                return;
            }
            while !self.at(Punct::RBrace) && !self.at(Punct::Semi) && !self.at_eof() {
                match self.at(Punct::LBrace) {
                    true => self.skip_balanced(),
                    false => self.bump(),
                }
            }
            if self.at(Punct::Semi) {
                return;
            }
        }
        if self.at(Punct::RBrace) {
            self.panicking = self.fatal;
        }
        self.expect_brace(open);
    }

    // ---------------------------------------------------------------------------------------------- attributes

    /// `(type)` or `(constant)` behind `alignas`.
    pub(super) fn alignas(&mut self) -> AlignasSpecifier {
        let open = self.span();
        let is_type = self.at(Punct::LParen) && self.is_parenthesised_type();
        self.expect(Punct::LParen);
        let alignas = match is_type {
            true => AlignasSpecifier::Type(self.type_name()),
            false => AlignasSpecifier::Expr(self.conditional_expression()),
        };
        self.expect_close(Punct::RParen, open);
        alignas
    }

    /// At `[[` of C++.
    pub(super) fn at_cpp_attribute(&self) -> bool {
        self.at(Punct::LBracket) && self.next_is(Punct::LBracket)
    }

    /// Any number of `__attribute__((...))` and `[[...]]`.
    #[inline(never)]
    pub(super) fn attributes(&mut self, attributes: &mut Vec<Attribute>) {
        loop {
            if self.at_keyword(Keyword::Attribute) {
                self.bump();
                let open = self.span();
                self.expect(Punct::LParen);
                self.expect(Punct::LParen);
                self.attribute_list(attributes, Punct::RParen);
                self.expect_close(Punct::RParen, open);
                self.expect_close(Punct::RParen, open);
            } else if self.at_cpp_attribute() {
                let open = self.span();
                self.bump();
                self.bump();
                self.attribute_list(attributes, Punct::RBracket);
                self.expect_close(Punct::RBracket, open);
                self.expect_close(Punct::RBracket, open);
            } else {
                return;
            }
        }
    }

    #[inline(never)]
    fn attribute_list(&mut self, attributes: &mut Vec<Attribute>, close: Punct) {
        while !self.at(close) && !self.at_eof() {
            if self.take(Punct::Comma) {
                continue;
            }
            if !matches!(self.kind(), TokenKind::Ident | TokenKind::Keyword(_)) {
                return self.expected("parse-expected-attribute");
            }
            let mut name = self.name_at(self.pos);
            self.bump();
            // `gnu::noinline`; C17 knows no `::`.
            while self.take(Punct::ColonColon)
                || (self.at(Punct::Colon) && self.next_is(Punct::Colon) && {
                    self.bump();
                    self.take(Punct::Colon)
                })
            {
                name = self.name_at(self.pos);
                self.bump();
            }
            name.text = name.text.trim_matches('_').into();
            let args = if self.at(Punct::LParen) {
                self.attribute_arguments()
            } else {
                Vec::new()
            };
            attributes.push(Attribute { name, args });
        }
    }

    fn attribute_arguments(&mut self) -> Vec<Expr> {
        let open = self.span();
        self.bump();
        if self.take(Punct::RParen) {
            return Vec::new();
        }
        let args = self.arguments();
        self.expect_close(Punct::RParen, open);
        args
    }
}

/// Whether the specifier contains the definition of a type.
pub(super) fn defines_type(ty: &TypeSpecifier) -> bool {
    match ty {
        TypeSpecifier::Record(record) => record.body.is_some(),
        TypeSpecifier::Enum(enumeration) => enumeration.body.is_some(),
        _ => false,
    }
}
