//! Statements (C17 6.8, C++17 9).

use super::{Operand, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast;
use crate::front::hir::{Block, Callee, CompareOp, Conversion, Expr, ExprKind, FullExpr, Stmt, StmtKind};
use crate::front::ty::Ty;
use crate::source::Span;

impl Sema {
    /// Appends what a statement means.
    pub(super) fn stmt(&mut self, stmt: &ast::Stmt, out: &mut Vec<Stmt>) {
        let span = stmt.span;
        let kind = match &stmt.kind {
            ast::StmtKind::Block(stmts) => StmtKind::Block(self.block(stmts, span)),
            ast::StmtKind::Decl(decl) => return self.block_declaration(decl, out),
            ast::StmtKind::Expr(expr) => StmtKind::Expr(self.expr_statement(expr)),
            ast::StmtKind::Empty | ast::StmtKind::Error => StmtKind::Empty,
            ast::StmtKind::If {
                init,
                cond,
                then,
                otherwise,
            } => self.if_stmt(init.as_deref(), cond, then, otherwise.as_deref(), span),
            ast::StmtKind::While { cond, body } => self.while_stmt(cond, body, span),
            ast::StmtKind::DoWhile { body, cond } => {
                let body = self.loop_body(body);
                let cond = self.full_condition(cond);
                StmtKind::Loop {
                    cond: Some(cond),
                    test_first: false,
                    step: None,
                    body: Box::new(body),
                }
            }
            ast::StmtKind::For { init, cond, step, body } => {
                self.for_stmt(init, cond.as_ref(), step.as_ref(), body, span)
            }
            ast::StmtKind::RangeFor { decl, range, body } => {
                let stmt = self.range_for(decl, range, body, span);
                return out.push(stmt);
            }
            ast::StmtKind::Switch { init, cond, body } => self.switch_stmt(init.as_deref(), cond, body, span),
            ast::StmtKind::Case { low, high, body } => return self.case_stmt(low, high.as_ref(), body, span, out),
            ast::StmtKind::Default(body) => return self.default_stmt(body, span, out),
            ast::StmtKind::Label(name, body) => {
                let id = self.land_at(name);
                out.push(Stmt {
                    kind: StmtKind::Label(id),
                    span: name.span,
                });
                return self.stmt(body, out);
            }
            ast::StmtKind::LabelDecl(names) => return self.declare_labels(names, out),
            ast::StmtKind::Goto(name) => match self.goto_outside(name) {
                Some(kind) => kind,
                None => StmtKind::Goto(self.jump_to(name)),
            },
            ast::StmtKind::GotoComputed(expr) => {
                let full = self.full_expr(|sema| {
                    let operand = sema.expr(expr);
                    let to_const = operand.ty().and_then(|ty| sema.types().pointee(ty.ty));
                    let void = match to_const.is_some_and(|to| to.quals.is_const) {
                        true => Ty::VOID.constant(),
                        false => Ty::VOID.into(),
                    };
                    let void_ptr = sema.program.types.pointer(void);
                    sema.convert(operand, void_ptr, &super::convert::Why::Operand)
                });
                StmtKind::GotoComputed(full)
            }
            ast::StmtKind::Break => {
                if self.funcs.last().is_none_or(|func| func.breakables == 0) {
                    self.report(Diagnostic::error("sema-break-outside", span));
                    StmtKind::Empty
                } else {
                    StmtKind::Break
                }
            }
            ast::StmtKind::Continue => {
                if self.funcs.last().is_none_or(|func| func.loops == 0) {
                    self.report(Diagnostic::error("sema-continue-outside", span));
                    StmtKind::Empty
                } else {
                    StmtKind::Continue
                }
            }
            ast::StmtKind::Return(value) => self.return_stmt(value.as_ref(), span),
            ast::StmtKind::Try { body, handlers } => {
                let stmt = self.try_stmt(body, handlers, span);
                return out.push(stmt);
            }
        };
        out.push(Stmt { kind, span });
    }

    /// `{ ... }` with a scope of its own.
    pub(super) fn block(&mut self, stmts: &[ast::Stmt], span: Span) -> Block {
        self.in_block_scope(span, |sema, out| {
            for stmt in stmts {
                sema.stmt(stmt, out);
            }
        })
    }

    /// A scope of its own around what `work` appends.
    pub(super) fn in_block_scope(&mut self, span: Span, work: impl FnOnce(&mut Sema, &mut Vec<Stmt>)) -> Block {
        let scope = self.open_block(span);
        let mut stmts = Vec::new();
        work(self, &mut stmts);
        self.close_block();
        let end = Span {
            start: span.end.saturating_sub(1).max(span.start),
            ..span
        };
        Block { scope, stmts, end }
    }

    /// The body of an `if` or loop: one statement, which opens a scope of its own (C17 6.8.4 p3).
    pub(super) fn sub_statement(&mut self, stmt: &ast::Stmt) -> Stmt {
        let span = stmt.span;
        if let ast::StmtKind::Block(stmts) = &stmt.kind {
            return Stmt {
                kind: StmtKind::Block(self.block(stmts, span)),
                span,
            };
        }
        let declares = matches!(
            stmt.kind,
            ast::StmtKind::Decl(_) | ast::StmtKind::Label(..) | ast::StmtKind::Case { .. } | ast::StmtKind::Default(_)
        );
        if !declares {
            let mut stmts = Vec::new();
            self.stmt(stmt, &mut stmts);
            if let (Some(only), true) = (stmts.pop(), stmts.is_empty()) {
                return only;
            }
            return Stmt {
                kind: StmtKind::Empty,
                span,
            };
        }
        let block = self.in_block_scope(span, |sema, out| sema.stmt(stmt, out));
        Stmt {
            kind: StmtKind::Block(block),
            span,
        }
    }

    // ---------------------------------------------------------------------------------------------- expressions

    fn expr_statement(&mut self, expr: &ast::Expr) -> FullExpr {
        let mut function = None;
        let full = self.full_expr(|sema| {
            let operand = sema.expr(expr);
            if let Operand::Funcs(set) = &operand {
                function = Some(set.name.clone());
            }
            sema.discard(operand)
        });
        match function {
            Some(name) => {
                let diagnostic = Diagnostic::warning("sema-function-not-called", expr.span).arg("name", &*name);
                self.report(diagnostic.fix(expr.span.after(), "()"));
            }
            None => self.warn_no_effect(&full.expr, expr),
        }
        full
    }

    /// Warns about statements that only compute a value.
    fn warn_no_effect(&mut self, value: &Expr, expr: &ast::Expr) {
        let value = match &value.kind {
            ExprKind::Convert(Conversion::ToVoid, inner) => inner,
            _ => value,
        };
        let mut written = expr;
        while let ast::ExprKind::Paren(inner) = &written.kind {
            written = inner;
        }
        if value.ty.is_error() || self.at_console() {
            return;
        }
        match (&value.kind, &written.kind) {
            (ExprKind::Compare(CompareOp::Eq, ..), ast::ExprKind::Binary(_, left, right)) => {
                let diagnostic =
                    Diagnostic::warning("sema-compare-statement", expr.span).hint(Message::new("sema-compare-hint"));
                self.report(with_operator(diagnostic, left.span, right.span, " = "));
            }
            (
                ExprKind::Call {
                    callee: Callee::Func(func),
                    ..
                },
                ast::ExprKind::Call(..),
            ) => {
                let entry = &self.program.funcs[func.index()];
                let name = entry.name.clone();
                if matches!(&*name, "malloc" | "calloc" | "realloc" | "strdup" | "aligned_alloc") {
                    self.report(Diagnostic::warning("sema-unused-allocation", expr.span).arg("name", &*name));
                } else if (entry.is_library || self.is_library(entry.span)) && only_computes(&name) {
                    self.report(Diagnostic::warning("sema-result-unused", expr.span).arg("name", &*name));
                }
            }
            (ExprKind::Load(_), ast::ExprKind::Unary(ast::UnaryOp::Deref, moved))
                if matches!(moved.kind, ast::ExprKind::IncDec { prefix: false, .. }) =>
            {
                let star = Span {
                    end: moved.span.start,
                    ..expr.span
                };
                let mut diagnostic = Diagnostic::warning("sema-star-unused", expr.span);
                let text = self.text(moved.span);
                if let (Some(name), "*") = (text.strip_suffix("++").or(text.strip_suffix("--")), self.text(star)) {
                    let meant = format!("(*{name}){}", &text[name.len()..]);
                    diagnostic = diagnostic
                        .hint(Message::new("sema-star-unused-hint").arg("text", &*meant))
                        .fix(expr.span, meant);
                }
                self.report(diagnostic);
            }
            (
                _,
                ast::ExprKind::Index(..)
                | ast::ExprKind::Member { .. }
                | ast::ExprKind::String(_)
                | ast::ExprKind::Char(_)
                | ast::ExprKind::Conditional(..)
                | ast::ExprKind::SizeofExpr(_),
            ) if !super::warn::has_effect(value) && !self.text(expr.span).starts_with("__") => {
                self.report(Diagnostic::warning("sema-no-effect", expr.span))
            }
            (
                ExprKind::Binary(..) | ExprKind::Compare(..) | ExprKind::Int(_) | ExprKind::Unary(..),
                ast::ExprKind::Binary(..) | ast::ExprKind::Unary(..) | ast::ExprKind::Name(_) | ast::ExprKind::Int(_),
            ) => self.report(Diagnostic::warning("sema-no-effect", expr.span)),
            _ => {}
        }
    }

    /// A condition as a full expression.
    pub(super) fn full_condition(&mut self, cond: &ast::Expr) -> FullExpr {
        if let ast::ExprKind::Assign(None, target, value) = &cond.kind {
            let diagnostic = Diagnostic::warning("sema-assign-in-condition", cond.span)
                .hint(Message::new("sema-assign-in-condition-hint"));
            let text = self.text(target.span.to(value.span));
            let written = text.get((target.span.end - target.span.start) as usize..).unwrap_or("");
            // `n =! 3` was meant as `n != 3`.
            let turned = match &value.kind {
                ast::ExprKind::Unary(ast::UnaryOp::Not, operand) if written.trim_start().starts_with("=!") => {
                    Some(operand)
                }
                _ => None,
            };
            self.report(match turned {
                Some(operand) => with_operator(diagnostic, target.span, operand.span, " != "),
                None => with_operator(diagnostic, target.span, value.span, " == "),
            });
        }
        self.full_expr(|sema| {
            let operand = sema.expr(cond);
            sema.condition(operand)
        })
    }

    // ------------------------------------------------------------------------------------------------ selection

    fn if_stmt(
        &mut self,
        init: Option<&ast::Stmt>,
        cond: &ast::Condition,
        then: &ast::Stmt,
        otherwise: Option<&ast::Stmt>,
        span: Span,
    ) -> StmtKind {
        if else_ifs(otherwise) > LONG_ROW {
            return self.if_row(init, cond, then, otherwise, span);
        }
        if init.is_none()
            && let ast::Condition::Expr(cond) = cond
        {
            let cond = self.full_condition(cond);
            return self.branches(cond, then, otherwise);
        }
        StmtKind::Block(self.in_block_scope(span, |sema, out| {
            if let Some(init) = init {
                sema.stmt(init, out);
            }
            let cond = sema.any_condition(cond, out);
            let kind = sema.branches(cond, then, otherwise);
            out.push(Stmt { kind, span });
        }))
    }

    /// A long row of `else if`: each branch jumps to the end, so that nothing is nested.
    fn if_row(
        &mut self,
        init: Option<&ast::Stmt>,
        cond: &ast::Condition,
        then: &ast::Stmt,
        otherwise: Option<&ast::Stmt>,
        span: Span,
    ) -> StmtKind {
        let mut next = Some((init, cond, then, otherwise, span));
        StmtKind::Block(self.in_block_scope(span, |sema, out| {
            let Some(end) = sema.funcs.last_mut().map(|func| func.label("")) else {
                return;
            };
            while let Some((init, cond, then, otherwise, span)) = next.take() {
                if let Some(init) = init {
                    sema.stmt(init, out);
                }
                let cond = sema.any_condition(cond, out);
                let inner = sema.in_block_scope(then.span, |sema, inner| {
                    let branch = sema.sub_statement(then);
                    inner.push(branch);
                    inner.push(Stmt {
                        kind: StmtKind::Goto(end),
                        span: then.span,
                    });
                });
                let then = Box::new(Stmt {
                    kind: StmtKind::Block(inner),
                    span: then.span,
                });
                let kind = StmtKind::If {
                    cond,
                    then,
                    otherwise: None,
                };
                out.push(Stmt { kind, span });
                match otherwise.map(|stmt| (&stmt.kind, stmt)) {
                    Some((
                        ast::StmtKind::If {
                            init,
                            cond,
                            then,
                            otherwise,
                        },
                        stmt,
                    )) => next = Some((init.as_deref(), cond, then, otherwise.as_deref(), stmt.span)),
                    Some((_, stmt)) => {
                        let last = sema.sub_statement(stmt);
                        out.push(last);
                    }
                    None => {}
                }
            }
            out.push(Stmt {
                kind: StmtKind::Label(end),
                span,
            });
        }))
    }

    fn branches(&mut self, cond: FullExpr, then: &ast::Stmt, otherwise: Option<&ast::Stmt>) -> StmtKind {
        if matches!(then.kind, ast::StmtKind::Empty) && otherwise.is_none() {
            self.report(Diagnostic::warning("sema-empty-body", then.span).fix(then.span, ""));
        }
        let then = Box::new(self.sub_statement(then));
        let otherwise = otherwise.map(|stmt| Box::new(self.sub_statement(stmt)));
        StmtKind::If { cond, then, otherwise }
    }

    /// A condition, with its declaration put before it.
    fn any_condition(&mut self, cond: &ast::Condition, out: &mut Vec<Stmt>) -> FullExpr {
        match cond {
            ast::Condition::Expr(cond) => self.full_condition(cond),
            ast::Condition::Decl(decl, span) => {
                let operand = self.condition_declaration(decl, *span, out);
                self.full_expr(|sema| sema.condition(operand))
            }
        }
    }

    // ------------------------------------------------------------------------------------------------ iteration

    /// The body of a loop: `break` and `continue` have a meaning there.
    pub(super) fn loop_body(&mut self, body: &ast::Stmt) -> Stmt {
        self.in_loop(|sema| sema.sub_statement(body))
    }

    /// Runs `work` as the inside of a loop.
    pub(super) fn in_loop<T>(&mut self, work: impl FnOnce(&mut Sema) -> T) -> T {
        if let Some(func) = self.funcs.last_mut() {
            func.loops += 1;
            func.breakables += 1;
        }
        let result = work(self);
        if let Some(func) = self.funcs.last_mut() {
            func.loops -= 1;
            func.breakables -= 1;
        }
        result
    }

    fn while_stmt(&mut self, cond: &ast::Condition, body: &ast::Stmt, span: Span) -> StmtKind {
        match cond {
            ast::Condition::Expr(cond) => {
                let cond = self.full_condition(cond);
                let body = Box::new(self.loop_body(body));
                StmtKind::Loop {
                    cond: Some(cond),
                    test_first: true,
                    step: None,
                    body,
                }
            }
            ast::Condition::Decl(..) => self.declaring_loop(cond, None, body, span),
        }
    }

    /// `while (T x = f()) body`: a new `x` each round (C++17 9.5.1 p2).
    fn declaring_loop(
        &mut self,
        cond: &ast::Condition,
        step: Option<FullExpr>,
        body: &ast::Stmt,
        span: Span,
    ) -> StmtKind {
        let round = self.in_block_scope(span, |sema, out| {
            let cond = sema.any_condition(cond, out);
            let at = cond.expr.span;
            let leave = Box::new(Stmt {
                kind: StmtKind::Break,
                span: at,
            });
            let go_on = Box::new(Stmt {
                kind: StmtKind::Empty,
                span: at,
            });
            out.push(Stmt {
                kind: StmtKind::If {
                    cond,
                    then: go_on,
                    otherwise: Some(leave),
                },
                span: at,
            });
            let body = sema.loop_body(body);
            out.push(body);
        });
        let body = Box::new(Stmt {
            kind: StmtKind::Block(round),
            span,
        });
        StmtKind::Loop {
            cond: None,
            test_first: true,
            step,
            body,
        }
    }

    fn for_stmt(
        &mut self,
        init: &ast::Stmt,
        cond: Option<&ast::Condition>,
        step: Option<&ast::Expr>,
        body: &ast::Stmt,
        span: Span,
    ) -> StmtKind {
        StmtKind::Block(self.in_block_scope(span, |sema, out| {
            if !matches!(init.kind, ast::StmtKind::Empty) {
                sema.in_for_head = matches!(init.kind, ast::StmtKind::Decl(_));
                sema.stmt(init, out);
                sema.in_for_head = false;
            }
            let kind = match cond {
                Some(decl @ ast::Condition::Decl(..)) => {
                    let step = step.map(|step| sema.step_expr(step));
                    sema.declaring_loop(decl, step, body, span)
                }
                Some(ast::Condition::Expr(cond)) => {
                    let cond = sema.full_condition(cond);
                    let step = step.map(|step| sema.step_expr(step));
                    let body = Box::new(sema.loop_body(body));
                    StmtKind::Loop {
                        cond: Some(cond),
                        test_first: true,
                        step,
                        body,
                    }
                }
                None => {
                    let step = step.map(|step| sema.step_expr(step));
                    let body = Box::new(sema.loop_body(body));
                    StmtKind::Loop {
                        cond: None,
                        test_first: true,
                        step,
                        body,
                    }
                }
            };
            out.push(Stmt { kind, span });
        }))
    }

    fn step_expr(&mut self, step: &ast::Expr) -> FullExpr {
        self.full_expr(|sema| {
            let operand = sema.expr(step);
            sema.discard(operand)
        })
    }
}

/// The edit that puts another operator between two operands; none when a macro wrote them.
/// Functions of the library that only compute a value.
fn only_computes(name: &str) -> bool {
    let name = name.strip_prefix("std::").unwrap_or(name);
    matches!(
        name,
        "abs"
            | "labs"
            | "llabs"
            | "fabs"
            | "sqrt"
            | "pow"
            | "floor"
            | "ceil"
            | "round"
            | "fmod"
            | "sin"
            | "cos"
            | "tan"
            | "exp"
            | "log"
            | "strlen"
            | "strcmp"
            | "strncmp"
            | "strchr"
            | "strrchr"
            | "strstr"
            | "memcmp"
            | "toupper"
            | "tolower"
            | "isalpha"
            | "isdigit"
            | "isalnum"
            | "isspace"
            | "isupper"
            | "islower"
            | "ispunct"
            | "atoi"
            | "atol"
            | "atof"
    )
}

/// Puts another operator between two operands.
fn with_operator(diagnostic: Diagnostic, left: Span, right: Span, operator: &str) -> Diagnostic {
    if left.file != right.file || left.end >= right.start {
        return diagnostic;
    }
    let between = Span {
        start: left.end,
        end: right.start,
        ..left
    };
    diagnostic.fix(between, operator)
}

/// `else if`s in one row that are still nested in each other.
const LONG_ROW: usize = 40;

/// How many `else if` follow each other.
fn else_ifs(mut otherwise: Option<&ast::Stmt>) -> usize {
    let mut count = 0;
    while let Some(ast::Stmt {
        kind: ast::StmtKind::If { otherwise: next, .. },
        ..
    }) = otherwise
        && count <= LONG_ROW
    {
        count += 1;
        otherwise = next.as_deref();
    }
    count
}
