//! Declarators read aloud: `int *(*f)(int)[3]` is `f: pointer to function (int) returning array of 3 of pointer to int`.
//! Also names, specifiers, initialisers.

use std::fmt::Write as _;

use super::dump_declarator;
use super::expr::{expr, exprs};
use crate::front::ast::*;

pub(super) fn name(name: &QualifiedName) -> String {
    let mut text = if name.global { "::".to_owned() } else { String::new() };
    for qualifier in &name.qualifiers {
        text += &qualifier.text;
        text += "::";
    }
    text + &match &name.id {
        UnqualifiedId::Ident(last) => last.text.to_string(),
        UnqualifiedId::Operator(operator) => format!("operator<{operator:?}>"),
        UnqualifiedId::Conversion(ty) => format!("operator {}", type_name(ty)),
        UnqualifiedId::Destructor(last) => format!("~{}", last.text),
    }
}

pub(super) fn type_name(ty: &TypeName) -> String {
    dump_declarator(&ty.declarator, &specifiers(&ty.specifiers))
}

pub(super) fn specifiers(specifiers: &DeclSpecifiers) -> String {
    let mut words: Vec<String> = specifiers
        .storage
        .iter()
        .map(|(class, _)| format!("{class:?}").to_lowercase())
        .collect();
    let function = &specifiers.function;
    let flags = [
        (function.inline, "inline"),
        (function.noreturn, "noreturn"),
        (function.is_virtual, "virtual"),
        (function.explicit, "explicit"),
        (function.constexpr, "constexpr"),
    ];
    words.extend(flags.iter().filter(|(set, _)| *set).map(|(_, word)| (*word).to_owned()));
    words.extend(
        specifiers
            .attributes
            .iter()
            .map(|attribute| format!("[[{}]]", attribute.name.text)),
    );
    words.push(quals(specifiers.quals) + &type_specifier(&specifiers.ty));
    words.join(" ")
}

fn quals(quals: Quals) -> String {
    let flags = [
        (quals.is_const, "const "),
        (quals.is_volatile, "volatile "),
        (quals.is_restrict, "restrict "),
    ];
    flags.iter().filter(|(set, _)| *set).map(|(_, word)| *word).collect()
}

pub(super) fn type_specifier(ty: &TypeSpecifier) -> String {
    match ty {
        TypeSpecifier::None => "nothing".to_owned(),
        TypeSpecifier::Builtin(builtin) => format!("{builtin:?}").to_lowercase(),
        TypeSpecifier::Record(record) => {
            let tag = record.name.as_ref().map_or("(unnamed)".to_owned(), name);
            format!("{:?} ", record.kind).to_lowercase() + &tag
        }
        TypeSpecifier::Enum(enumeration) => {
            let scoped = if enumeration.scoped { "class " } else { "" };
            let tag = enumeration.name.as_ref().map_or("(unnamed)", |name| &*name.text);
            format!("enum {scoped}{tag}")
        }
        TypeSpecifier::Named(named) => name(named),
        TypeSpecifier::TypeofExpr(value) => format!("typeof {}", expr(value)),
        TypeSpecifier::Decltype(value) => format!("decltype {}", expr(value)),
        TypeSpecifier::TypeofType(ty) => format!("typeof {}", type_name(ty)),
        TypeSpecifier::Auto => "auto".to_owned(),
    }
}

pub(super) fn part_text(part: &DeclaratorPart) -> String {
    match part {
        DeclaratorPart::Pointer(of) => format!("{}pointer to ", quals(*of)),
        DeclaratorPart::Reference { rvalue: false } => "reference to ".to_owned(),
        DeclaratorPart::Reference { rvalue: true } => "rvalue reference to ".to_owned(),
        DeclaratorPart::MemberPointer(class, of) => format!("{}pointer into {} to ", quals(*of), name(class)),
        DeclaratorPart::Array(size, of) => {
            let size = match size {
                ArraySize::Unknown => "unknown size".to_owned(),
                ArraySize::Star => "*".to_owned(),
                ArraySize::Expr(size) => expr(size),
                ArraySize::AtLeast(size) => format!("at least {}", expr(size)),
            };
            format!("{}array of {size} of ", quals(*of))
        }
        DeclaratorPart::Function(function) => function_part(function),
    }
}

pub(super) fn function_part(function: &FunctionPart) -> String {
    let mut params: Vec<_> = function.params.iter().map(param).collect();
    params.extend(function.kr_names.iter().map(|name| name.text.to_string()));
    if function.variadic {
        params.push("...".to_owned());
    }
    if function.unspecified && function.kr_names.is_empty() {
        params.push("?".to_owned());
    }
    let mut text = quals(function.quals);
    match function.ref_qualifier {
        Some(false) => text += "& ",
        Some(true) => text += "&& ",
        None => {}
    }
    match &function.noexcept {
        Noexcept::No => {}
        Noexcept::Yes => text += "noexcept ",
        Noexcept::Expr(cond) => {
            let _ = write!(text, "noexcept({}) ", expr(cond));
        }
    }
    let flags = [(function.is_override, "override "), (function.is_final, "final ")];
    text.extend(flags.iter().filter(|(set, _)| *set).map(|(_, word)| *word));
    let trailing = function
        .trailing
        .as_ref()
        .map_or(String::new(), |ty| format!("-> {} ", type_name(ty)));
    format!("{text}function({}) {trailing}returning ", params.join(", "))
}

pub(super) fn param(param: &ParamDecl) -> String {
    let default = param
        .default
        .as_ref()
        .map_or(String::new(), |value| format!(" = {}", expr(value)));
    dump_declarator(&param.declarator, &specifiers(&param.specifiers)) + &default
}

pub(super) fn initializer(init: &Initializer) -> String {
    match init {
        Initializer::Expr(value) => format!(" = {}", expr(value)),
        Initializer::List { list, equal } => (if *equal { " = " } else { " " }).to_owned() + &init_list(list),
        Initializer::Paren(args, _) => format!(" ({})", exprs(args)),
    }
}

pub(super) fn init_list(list: &InitList) -> String {
    let items: Vec<_> = list.items.iter().map(init_item).collect();
    format!("{{{}}}", items.join(", "))
}

fn init_item(item: &InitItem) -> String {
    let mut text: String = item.designators.iter().map(designator).collect();
    if !text.is_empty() {
        text += " = ";
    }
    text + &init_value(&item.value)
}

pub(super) fn designator(designator: &Designator) -> String {
    match designator {
        Designator::Field(name) => format!(".{}", name.text),
        Designator::Index(index) => format!("[{}]", expr(index)),
        Designator::Range(low, high) => format!("[{} ... {}]", expr(low), expr(high)),
    }
}

pub(super) fn init_value(value: &InitValue) -> String {
    match value {
        InitValue::Expr(value) => expr(value),
        InitValue::List(list) => init_list(list),
    }
}
