//! The tree of declarations and statements, a line each, what is inside indented.

use std::fmt::Write as _;

use super::declarator::{init_value, initializer, name, param, specifiers, type_name, type_specifier};
use super::dump_declarator;
use super::expr::{condition, expr};
use crate::front::ast::*;

pub(super) struct Dump {
    pub(super) out: String,
    pub(super) depth: usize,
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

    pub(super) fn decl(&mut self, decl: &Decl) {
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
            DeclKind::Generic(param, decl) => {
                self.line(&format!("for any {}", param.text));
                self.inside(|dump| dump.decl(decl));
            }
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

    pub(super) fn stmt(&mut self, stmt: &Stmt) {
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
