//! Tokens and syntax trees as text, for `--emit tokens`, `--emit pp`, `--emit ast` and for tests.
//!
//! A declarator is read aloud from its name outwards: `char *a[3]` is `a: array of 3 of pointer to char`. Expressions
//! are written with every parenthesis that the grammar implies: `(a + (b * c))`.

use std::fmt::Write as _;

use super::ast::*;
use super::token::{Keyword, Token, TokenKind};
use crate::source::SourceMap;

/// One token a line: place, kind, spelling.
pub fn dump_tokens(tokens: &[Token], sources: &SourceMap) -> String {
    let mut out = String::new();
    for token in tokens {
        let place = sources.line_col(token.span);
        let name = &sources.file(token.span.file).name;
        let kind = match token.kind {
            TokenKind::Ident if is_keyword(token) => "keyword",
            TokenKind::Ident => "identifier",
            TokenKind::Keyword(_) => "keyword",
            TokenKind::Number => "number",
            TokenKind::Char => "character",
            TokenKind::Str => "string",
            TokenKind::Punct(_) => "punctuator",
            TokenKind::Pack(_) => "pack",
            TokenKind::Stray => "stray",
            TokenKind::Eof => "end",
        };
        let _ = writeln!(out, "{name}:{}:{}\t{kind}\t{}", place.line, place.column, token.text);
    }
    out
}

fn is_keyword(token: &Token) -> bool {
    [super::Dialect::C, super::Dialect::Cpp]
        .iter()
        .any(|dialect| Keyword::of(&token.text, *dialect).is_some())
}

/// Preprocessed text, lines kept as lines.
pub fn dump_preprocessed(tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        if token.line_start && !out.is_empty() {
            out.push('\n');
        } else if token.space_before || out.chars().last().is_some_and(is_word) && token.text.starts_with(is_word) {
            out.push(' ');
        }
        out.push_str(&token.text);
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// A syntax tree: one declaration or statement a line, indented by nesting.
pub fn dump_ast(unit: &TranslationUnit) -> String {
    let mut dump = Dump {
        out: String::new(),
        depth: 0,
    };
    for decl in &unit.decls {
        dump.decl(decl);
    }
    dump.out
}

/// A statement, as in a syntax tree.
pub fn dump_stmt(stmt: &Stmt) -> String {
    let mut dump = Dump {
        out: String::new(),
        depth: 0,
    };
    dump.stmt(stmt);
    dump.out
}

/// An expression in one line.
pub fn dump_expr(value: &Expr) -> String {
    expr(value)
}

/// A declarator read aloud, `base` being what its specifiers say.
pub fn dump_declarator(declarator: &Declarator, base: &str) -> String {
    let mut text = declarator
        .name
        .as_ref()
        .map_or_else(String::new, |written| format!("{}: ", name(written)));
    for part in &declarator.parts {
        text += &part_text(part);
    }
    text + base
}

struct Dump {
    out: String,
    depth: usize,
}

impl Dump {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:width$}{text}", "", width = self.depth * 2);
    }

    fn inside(&mut self, show: impl FnOnce(&mut Dump)) {
        self.depth += 1;
        show(self);
        self.depth -= 1;
    }

    fn decls(&mut self, decls: &[Decl]) {
        self.inside(|dump| {
            for decl in decls {
                dump.decl(decl);
            }
        });
    }

    fn decl(&mut self, decl: &Decl) {
        match &decl.kind {
            DeclKind::Simple(simple) => self.simple(simple),
            DeclKind::Function(function) => self.function(function),
            DeclKind::StaticAssert { cond, .. } => self.line(&format!("static assert {}", expr(cond))),
            DeclKind::Namespace { name, inline, decls } => {
                let inline = if *inline { "inline " } else { "" };
                let name = name.as_ref().map_or("(unnamed)", |name| &*name.text);
                self.line(&format!("{inline}namespace {name}"));
                self.decls(decls);
            }
            DeclKind::NamespaceAlias { name: new, target } => {
                self.line(&format!("namespace {} = {}", new.text, name(target)));
            }
            DeclKind::UsingDirective(target) => self.line(&format!("using namespace {}", name(target))),
            DeclKind::UsingDeclaration(target) => self.line(&format!("using {}", name(target))),
            DeclKind::Alias { name, ty } => self.line(&format!("alias {}: {}", name.text, type_name(ty))),
            DeclKind::Linkage { language, decls } => {
                self.line(&format!("extern \"{language}\""));
                self.decls(decls);
            }
            DeclKind::Access(access) => self.line(&format!("{access:?}:").to_lowercase()),
            DeclKind::Friend(inner) => {
                self.line("friend");
                self.inside(|dump| dump.decl(inner));
            }
            DeclKind::Empty => self.line("empty declaration"),
            DeclKind::Unsupported => self.line("unsupported"),
        }
    }

    fn simple(&mut self, simple: &SimpleDecl) {
        self.type_body(&simple.specifiers.ty);
        let base = specifiers(&simple.specifiers);
        if simple.declarators.is_empty() {
            return self.line(&format!("declare {base}"));
        }
        for item in &simple.declarators {
            let mut text = format!("declare {}", dump_declarator(&item.declarator, &base));
            if !simple.bindings.is_empty() {
                let names: Vec<_> = simple.bindings.iter().map(|name| &*name.text).collect();
                let _ = write!(text, " [{}]", names.join(", "));
            }
            if let Some(bits) = &item.bits {
                let _ = write!(text, " : {}", expr(bits));
            }
            if let Some(init) = &item.init {
                text += &initializer(init);
            }
            if item.pure {
                text += " = 0";
            }
            match item.defaulted {
                Some(Defaulted::Default) => text += " = default",
                Some(Defaulted::Delete) => text += " = delete",
                None => {}
            }
            self.line(&text);
        }
    }

    fn type_body(&mut self, ty: &TypeSpecifier) {
        match ty {
            TypeSpecifier::Record(record) => self.record_body(record, ty),
            TypeSpecifier::Enum(enumeration) => {
                let Some(enumerators) = &enumeration.body else { return };
                self.line(&format!("define {}", type_specifier(ty)));
                self.inside(|dump| {
                    for enumerator in enumerators {
                        let value = enumerator
                            .value
                            .as_ref()
                            .map_or(String::new(), |v| format!(" = {}", expr(v)));
                        dump.line(&format!("{}{value}", enumerator.name.text));
                    }
                });
            }
            _ => {}
        }
    }

    fn record_body(&mut self, record: &RecordSpecifier, ty: &TypeSpecifier) {
        let Some(members) = &record.body else { return };
        let mut text = format!("define {}", type_specifier(ty));
        for base in &record.bases {
            let access = base
                .access
                .map_or(String::new(), |access| format!(" {access:?}").to_lowercase());
            let is_virtual = if base.is_virtual { " virtual" } else { "" };
            let _ = write!(text, " :{access}{is_virtual} {}", name(&base.name));
        }
        self.line(&text);
        self.decls(members);
    }

    fn function(&mut self, function: &FunctionDef) {
        let base = specifiers(&function.specifiers);
        self.line(&format!("function {}", dump_declarator(&function.declarator, &base)));
        self.inside(|dump| {
            for decl in &function.kr_decls {
                dump.decl(decl);
            }
            for init in &function.mem_inits {
                dump.line(&format!("initialise {}{}", name(&init.name), initializer(&init.init)));
            }
        });
        self.stmt(&function.body);
    }

    fn stmts(&mut self, stmts: &[&Stmt]) {
        self.inside(|dump| {
            for stmt in stmts {
                dump.stmt(stmt);
            }
        });
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Block(stmts) => {
                self.line("block");
                self.stmts(&stmts.iter().collect::<Vec<_>>());
            }
            StmtKind::Decl(decl) => self.decl(decl),
            StmtKind::Expr(value) => self.line(&expr(value)),
            StmtKind::Empty => self.line("empty"),
            StmtKind::If {
                init,
                cond,
                then,
                otherwise,
            } => {
                self.init_stmt(init.as_deref());
                self.line(&format!("if {}", condition(cond)));
                self.stmts(&[then]);
                if let Some(otherwise) = otherwise {
                    self.line("else");
                    self.stmts(&[otherwise]);
                }
            }
            StmtKind::While { cond, body } => {
                self.line(&format!("while {}", condition(cond)));
                self.stmts(&[body]);
            }
            StmtKind::DoWhile { body, cond } => {
                self.line(&format!("do while {}", expr(cond)));
                self.stmts(&[body]);
            }
            StmtKind::For { init, cond, step, body } => {
                let cond = cond.as_ref().map_or(String::new(), condition);
                let step = step.as_ref().map_or(String::new(), expr);
                self.line(&format!("for; {cond}; {step}"));
                self.stmts(&[init, body]);
            }
            StmtKind::RangeFor { decl, range, body } => {
                self.line(&format!("for each of {}", expr(range)));
                self.inside(|dump| dump.simple(decl));
                self.stmts(&[body]);
            }
            StmtKind::Switch { init, cond, body } => {
                self.init_stmt(init.as_deref());
                self.line(&format!("switch {}", condition(cond)));
                self.stmts(&[body]);
            }
            StmtKind::Case { low, high, body } => {
                let high = high
                    .as_ref()
                    .map_or(String::new(), |high| format!(" ... {}", expr(high)));
                self.line(&format!("case {}{high}:", expr(low)));
                self.stmts(&[body]);
            }
            StmtKind::Default(body) => {
                self.line("default:");
                self.stmts(&[body]);
            }
            StmtKind::Label(name, body) => {
                self.line(&format!("{}:", name.text));
                self.stmts(&[body]);
            }
            StmtKind::LabelDecl(names) => {
                let names: Vec<&str> = names.iter().map(|name| &*name.text).collect();
                self.line(&format!("labels {}", names.join(" ")));
            }
            StmtKind::Goto(name) => self.line(&format!("goto {}", name.text)),
            StmtKind::GotoComputed(target) => self.line(&format!("goto *{}", expr(target))),
            StmtKind::Break => self.line("break"),
            StmtKind::Continue => self.line("continue"),
            StmtKind::Return(value) => {
                let value = value
                    .as_ref()
                    .map_or(String::new(), |value| format!(" {}", init_value(value)));
                self.line(&format!("return{value}"));
            }
            StmtKind::Try { body, handlers } => {
                self.line("try");
                self.stmts(&[body]);
                for handler in handlers {
                    let what = handler.param.as_ref().map_or("...".to_owned(), param);
                    self.line(&format!("catch {what}"));
                    self.stmts(&[&handler.body]);
                }
            }
            StmtKind::Error => self.line("error"),
        }
    }

    fn init_stmt(&mut self, init: Option<&Stmt>) {
        if let Some(init) = init {
            self.line("first");
            self.stmts(&[init]);
        }
    }
}

// ------------------------------------------------------------------------------------------------------- names, types

fn name(name: &QualifiedName) -> String {
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

fn type_name(ty: &TypeName) -> String {
    dump_declarator(&ty.declarator, &specifiers(&ty.specifiers))
}

fn specifiers(specifiers: &DeclSpecifiers) -> String {
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

fn type_specifier(ty: &TypeSpecifier) -> String {
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
        TypeSpecifier::TypeofType(ty) => format!("typeof {}", type_name(ty)),
        TypeSpecifier::Auto => "auto".to_owned(),
    }
}

fn part_text(part: &DeclaratorPart) -> String {
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
            };
            format!("{}array of {size} of ", quals(*of))
        }
        DeclaratorPart::Function(function) => function_part(function),
    }
}

fn function_part(function: &FunctionPart) -> String {
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

fn param(param: &ParamDecl) -> String {
    let default = param
        .default
        .as_ref()
        .map_or(String::new(), |value| format!(" = {}", expr(value)));
    dump_declarator(&param.declarator, &specifiers(&param.specifiers)) + &default
}

// ------------------------------------------------------------------------------------------------------- initialisers

fn initializer(init: &Initializer) -> String {
    match init {
        Initializer::Expr(value) => format!(" = {}", expr(value)),
        Initializer::List { list, equal } => (if *equal { " = " } else { " " }).to_owned() + &init_list(list),
        Initializer::Paren(args, _) => format!(" ({})", exprs(args)),
    }
}

fn init_list(list: &InitList) -> String {
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

fn designator(designator: &Designator) -> String {
    match designator {
        Designator::Field(name) => format!(".{}", name.text),
        Designator::Index(index) => format!("[{}]", expr(index)),
        Designator::Range(low, high) => format!("[{} ... {}]", expr(low), expr(high)),
    }
}

fn init_value(value: &InitValue) -> String {
    match value {
        InitValue::Expr(value) => expr(value),
        InitValue::List(list) => init_list(list),
    }
}

fn condition(cond: &Condition) -> String {
    match cond {
        Condition::Expr(value) => expr(value),
        Condition::Decl(decl, _) => {
            let base = specifiers(&decl.specifiers);
            let shown = |item: &InitDeclarator| {
                dump_declarator(&item.declarator, &base) + &item.init.as_ref().map_or(String::new(), initializer)
            };
            decl.declarators.iter().map(shown).collect()
        }
    }
}

// -------------------------------------------------------------------------------------------------------- expressions

fn exprs(values: &[Expr]) -> String {
    let values: Vec<_> = values.iter().map(expr).collect();
    values.join(", ")
}

fn expr(value: &Expr) -> String {
    match &value.kind {
        ExprKind::Int(literal) => {
            let unsigned = if literal.unsigned { "u" } else { "" };
            format!("{}{unsigned}{}", literal.value, "l".repeat(usize::from(literal.longs)))
        }
        ExprKind::Float(literal) => format!("{:?}", literal.value),
        ExprKind::String(literal) => {
            let text: String = literal.units.iter().filter_map(|unit| char::from_u32(*unit)).collect();
            format!("{text:?}")
        }
        ExprKind::Char(literal) => format!("'{}'", literal.value),
        ExprKind::Bool(value) => value.to_string(),
        ExprKind::Nullptr => "nullptr".to_owned(),
        ExprKind::This => "this".to_owned(),
        ExprKind::Name(named) => name(named),
        ExprKind::Paren(inner) => expr(inner),
        ExprKind::Index(array, index) => format!("{}[{}]", expr(array), expr(index)),
        ExprKind::Call(callee, args) => format!("{}({})", expr(callee), exprs(args)),
        ExprKind::Construct(ty, init) => format!("<{}>{}", type_name(ty), initializer(init)),
        ExprKind::Member {
            object,
            arrow,
            name: member,
        } => {
            format!("{}{}{}", expr(object), if *arrow { "->" } else { "." }, name(member))
        }
        ExprKind::MemberPointer { object, arrow, member } => {
            format!(
                "({} {} {})",
                expr(object),
                if *arrow { "->*" } else { ".*" },
                expr(member)
            )
        }
        ExprKind::CompoundLiteral(ty, list) => format!("<{}>{}", type_name(ty), init_list(list)),
        ExprKind::Unary(op, operand) => format!("({}{})", unary(*op), expr(operand)),
        ExprKind::IncDec {
            increment,
            prefix,
            operand,
        } => {
            let op = if *increment { "++" } else { "--" };
            let operand = expr(operand);
            if *prefix {
                format!("({op}{operand})")
            } else {
                format!("({operand}{op})")
            }
        }
        ExprKind::Binary(op, left, right) => format!("({} {} {})", expr(left), binary(*op), expr(right)),
        ExprKind::Assign(op, left, right) => {
            format!("({} {}= {})", expr(left), op.map_or("", binary), expr(right))
        }
        ExprKind::AssignList(left, list) => format!("({} = {})", expr(left), init_list(list)),
        ExprKind::Conditional(cond, middle, last) => {
            let middle = middle.as_ref().map_or(String::new(), |middle| expr(middle));
            format!("({} ? {middle} : {})", expr(cond), expr(last))
        }
        ExprKind::Comma(left, right) => format!("({}, {})", expr(left), expr(right)),
        ExprKind::Cast(ty, operand) => format!("(<{}>{})", type_name(ty), expr(operand)),
        ExprKind::NamedCast(cast, ty, operand) => {
            format!(
                "{}_cast<{}>({})",
                format!("{cast:?}").to_lowercase(),
                type_name(ty),
                expr(operand)
            )
        }
        ExprKind::SizeofExpr(operand) => format!("sizeof {}", expr(operand)),
        ExprKind::SizeofType(ty) => format!("sizeof<{}>", type_name(ty)),
        ExprKind::Alignof(ty) => format!("alignof<{}>", type_name(ty)),
        ExprKind::Offsetof(ty, path) => {
            format!(
                "offsetof<{}>{}",
                type_name(ty),
                path.iter().map(designator).collect::<String>()
            )
        }
        ExprKind::Generic(selector, choices) => {
            let choices: Vec<_> = choices
                .iter()
                .map(|(ty, value)| {
                    format!(
                        "{}: {}",
                        ty.as_ref().map_or("default".to_owned(), type_name),
                        expr(value)
                    )
                })
                .collect();
            format!("_Generic({}, {})", expr(selector), choices.join(", "))
        }
        ExprKind::StmtExpr(body) => {
            let mut dump = Dump {
                out: String::new(),
                depth: 0,
            };
            dump.stmt(body);
            format!("({{ {} }})", dump.out.replace('\n', "; "))
        }
        ExprKind::LabelAddr(label) => format!("&&{}", label.text),
        ExprKind::VaArg(list, ty) => format!("va_arg({}, {})", expr(list), type_name(ty)),
        ExprKind::Choose(condition, first, second) => {
            format!("choose({}, {}, {})", expr(condition), expr(first), expr(second))
        }
        ExprKind::TypesCompatible(first, second) => {
            format!("types_compatible({}, {})", type_name(first), type_name(second))
        }
        ExprKind::New(new) => {
            let global = if new.global { "::" } else { "" };
            let placement = if new.placement.is_empty() {
                String::new()
            } else {
                format!("({}) ", exprs(&new.placement))
            };
            let init = new.init.as_ref().map_or(String::new(), initializer);
            format!("{global}new {placement}<{}>{init}", type_name(&new.ty))
        }
        ExprKind::Delete { global, array, operand } => {
            let global = if *global { "::" } else { "" };
            format!("{global}delete{} {}", if *array { "[]" } else { "" }, expr(operand))
        }
        ExprKind::Throw(value) => {
            format!(
                "throw{}",
                value
                    .as_ref()
                    .map_or(String::new(), |value| format!(" {}", expr(value)))
            )
        }
        ExprKind::TypeidExpr(operand) => format!("typeid({})", expr(operand)),
        ExprKind::TypeidType(ty) => format!("typeid<{}>", type_name(ty)),
        ExprKind::NoexceptExpr(operand) => format!("noexcept({})", expr(operand)),
        ExprKind::Lambda(lambda) => {
            let function = lambda.function.as_ref().map_or(String::new(), function_part);
            format!("lambda[{} captures] {function}", lambda.captures.len())
        }
        ExprKind::List(list) => init_list(list),
        ExprKind::Error => "error".to_owned(),
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "+",
        UnaryOp::Minus => "-",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "~",
        UnaryOp::Deref => "*",
        UnaryOp::AddrOf => "&",
        UnaryOp::Real => "__real__ ",
        UnaryOp::Imag => "__imag__ ",
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::Lt => "<",
        BinaryOp::Gt => ">",
        BinaryOp::Le => "<=",
        BinaryOp::Ge => ">=",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitXor => "^",
        BinaryOp::BitOr => "|",
        BinaryOp::LogAnd => "&&",
        BinaryOp::LogOr => "||",
    }
}
