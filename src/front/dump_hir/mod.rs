//! Meaning as text, for `--emit hir`: what sema made of the program, every conversion and lifetime written out.
//!
//! ```text
//! int main(void)
//!   n: int, variable
//!   {
//!     declare n = 5
//!     if (n < 7) {
//!       do printf(decay "%d\n", n)
//! ```

mod expr;

use std::fmt::Write as _;

use super::hir::*;
use super::ty::QualTy;

/// The learner's part of a program; `all` adds what comes from bundled headers.
pub fn dump_hir(program: &Program, all: bool) -> String {
    let mut out = String::new();
    for global in program.globals.iter().filter(|global| all || !global.is_library) {
        dump_global(program, global, &mut out);
    }
    for func in program.funcs.iter().filter(|func| all || !func.is_library) {
        if matches!(func.body, FuncBody::Defined { .. }) {
            let mut dump = Dump {
                program,
                func: Some(func),
                out: String::new(),
                indent: 0,
            };
            dump.function(func);
            out.push('\n');
            out.push_str(&dump.out);
        }
    }
    out
}

fn dump_global(program: &Program, global: &Global, out: &mut String) {
    let dump = Dump {
        program,
        func: None,
        out: String::new(),
        indent: 0,
    };
    let when = match (global.is_extern, global.when) {
        (true, _) => "extern",
        (_, GlobalInit::Static { nonzero: true }) => "in .data",
        (_, GlobalInit::Static { nonzero: false }) => "in .bss",
        (_, GlobalInit::Dynamic) => "before main",
        (_, GlobalInit::FirstUse) => "at first use",
    };
    let init = match &global.init {
        Init::None => String::new(),
        init => format!(" = {}", dump.init(init)),
    };
    let end = match global.destructor {
        Some(func) => format!(", ends with {}", dump.func_name(func)),
        None => String::new(),
    };
    let _ = writeln!(out, "{}{init}  ({when}{end})", dump.declared(global.ty, &global.name));
}

/// One function being written.
struct Dump<'a> {
    program: &'a Program,
    func: Option<&'a Func>,
    out: String,
    indent: usize,
}

impl Dump<'_> {
    fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.out.push_str("  ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn declared(&self, ty: QualTy, name: &str) -> String {
        self.program.types.declare(ty, name, self.program.dialect)
    }

    fn type_name(&self, ty: impl Into<QualTy>) -> String {
        self.program.types.name(ty, self.program.dialect)
    }

    fn func_name(&self, func: FuncId) -> String {
        self.program
            .funcs
            .get(func.index())
            .map_or_else(String::new, |func| func.name.to_string())
    }

    fn local_name(&self, local: LocalId) -> String {
        match self.func.and_then(|func| func.locals.get(local.index())) {
            Some(known) if !known.name.is_empty() => known.name.to_string(),
            _ => format!("#{}", local.0),
        }
    }

    fn label_name(&self, label: LabelId) -> String {
        let name = self
            .func
            .and_then(|func| func.labels.get(label.index()))
            .map_or("", |name| &**name);
        format!("{name}#{}", label.0)
    }

    fn function(&mut self, func: &Func) {
        let FuncBody::Defined { body, .. } = &func.body else {
            return;
        };
        let head = self.declared(func.ty.into(), &func.name);
        let noexcept = if func.noexcept { " noexcept" } else { "" };
        self.line(&format!("{head}{noexcept}"));
        self.indent += 1;
        for (index, local) in func.locals.iter().enumerate() {
            let kind = match local.kind {
                LocalKind::Param => "parameter",
                LocalKind::Variable => "variable",
                LocalKind::Temporary => "temporary",
                LocalKind::Hidden => "hidden",
            };
            let name = self.local_name(LocalId(index as u32));
            let taken = if local.address_taken { ", address taken" } else { "" };
            let end = match local.destructor {
                Some(func) => format!(", ends with {}", self.func_name(func)),
                None => String::new(),
            };
            let ty = self.type_name(local.ty);
            self.line(&format!("{name}: {ty}, {kind} of scope {}{taken}{end}", local.scope.0));
        }
        self.block("", body);
        self.indent -= 1;
    }

    fn block(&mut self, head: &str, block: &Block) {
        let space = if head.is_empty() { "" } else { " " };
        self.line(&format!("{head}{space}{{  scope {}", block.scope.0));
        self.indent += 1;
        for stmt in &block.stmts {
            self.stmt("", stmt);
        }
        self.indent -= 1;
        self.line("}");
    }

    /// A statement behind a head such as `else`.
    fn stmt(&mut self, head: &str, stmt: &Stmt) {
        let space = if head.is_empty() { "" } else { " " };
        match &stmt.kind {
            StmtKind::Block(block) => self.block(head, block),
            StmtKind::If { cond, then, otherwise } => {
                let cond = self.full(cond);
                self.stmt(&format!("{head}{space}if {cond}"), then);
                if let Some(otherwise) = otherwise {
                    self.stmt("else", otherwise);
                }
            }
            StmtKind::Loop {
                cond,
                test_first,
                step,
                body,
            } => {
                let word = if *test_first { "while" } else { "do while" };
                let cond = cond.as_ref().map_or("true".to_owned(), |cond| self.full(cond));
                let step = step
                    .as_ref()
                    .map_or(String::new(), |step| format!("; step {}", self.full(step)));
                self.stmt(&format!("{head}{space}{word} {cond}{step}"), body);
            }
            StmtKind::Switch {
                cond,
                cases,
                default,
                body,
            } => {
                let cond = self.full(cond);
                self.line(&format!("{head}{space}switch {cond}"));
                self.indent += 1;
                for case in cases {
                    let label = self.label_name(case.label);
                    let range = if case.low == case.high {
                        String::new()
                    } else {
                        format!(" ... {}", case.high)
                    };
                    self.line(&format!("{}{range} -> {label}", case.low));
                }
                if let Some(label) = default {
                    let label = self.label_name(*label);
                    self.line(&format!("default -> {label}"));
                }
                self.indent -= 1;
                self.stmt("in", body);
            }
            StmtKind::Try { body, handlers } => {
                self.block(&format!("{head}{space}try"), body);
                for handler in handlers {
                    self.handler(handler);
                }
            }
            simple => {
                let text = self.simple(simple);
                self.line(&format!("{head}{space}{text}"));
            }
        }
    }

    fn handler(&mut self, handler: &Handler) {
        let caught = match (&handler.ty, &handler.param) {
            (None, _) => "...".to_owned(),
            (Some(ty), None) => self.type_name(*ty),
            (Some(ty), Some((local, init))) => {
                format!(
                    "{}: {} = {}",
                    self.type_name(*ty),
                    self.local_name(*local),
                    self.init(init)
                )
            }
        };
        self.block(&format!("catch {caught}"), &handler.body);
    }

    /// Statements of one line.
    fn simple(&self, kind: &StmtKind) -> String {
        match kind {
            StmtKind::Expr(full) => format!("do {}", self.full(full)),
            StmtKind::Declare { local, init, temps } => {
                let value = match init {
                    Init::None => String::new(),
                    init => format!(" = {}", self.init(init)),
                };
                format!("declare {}{value}{}", self.local_name(*local), self.temps(temps))
            }
            StmtKind::DeclareVla { local, size } => {
                format!("declare {} of bytes {}", self.local_name(*local), self.full(size))
            }
            StmtKind::DeclareConsole { var, init, temps } => {
                format!("declare console {var} = {}{}", self.init(init), self.temps(temps))
            }
            StmtKind::InitMember {
                place,
                init,
                temps,
                destructor,
            } => {
                let end = destructor.map_or(String::new(), |func| format!(", undone by {}", self.func_name(func)));
                format!(
                    "member {} = {}{}{end}",
                    self.place(place),
                    self.init(init),
                    self.temps(temps)
                )
            }
            StmtKind::InitStatic(global) => format!("first use of {}", self.global_name(*global)),
            StmtKind::Label(label) => format!("{}:", self.label_name(*label)),
            StmtKind::Goto(label) => format!("goto {}", self.label_name(*label)),
            StmtKind::GotoComputed(full) => format!("goto *{}", self.full(full)),
            StmtKind::Break => "break".to_owned(),
            StmtKind::Continue => "continue".to_owned(),
            StmtKind::Return { value: None, .. } => "return".to_owned(),
            StmtKind::Return {
                value: Some(value),
                temps,
            } => {
                format!("return {}{}", self.init(value), self.temps(temps))
            }
            StmtKind::Empty => ";".to_owned(),
            StmtKind::Block(_)
            | StmtKind::If { .. }
            | StmtKind::Loop { .. }
            | StmtKind::Switch { .. }
            | StmtKind::Try { .. } => String::new(),
        }
    }

    fn full(&self, full: &FullExpr) -> String {
        format!("{}{}", self.expr(&full.expr), self.temps(&full.temps))
    }

    fn temps(&self, temps: &[LocalId]) -> String {
        if temps.is_empty() {
            return String::new();
        }
        let names: Vec<String> = temps.iter().map(|temp| self.local_name(*temp)).collect();
        format!("  (then end {})", names.join(", "))
    }

    fn global_name(&self, global: GlobalId) -> String {
        let name = self
            .program
            .globals
            .get(global.index())
            .map(|global| global.name.to_string());
        name.unwrap_or_default()
    }
}
