//! `switch` and its labels, GNU ranges among them (C17 6.8.4.2).

use super::builder::SwitchCtx;
use super::{Operand, Sema};
use crate::diag::{Diagnostic, Message, Severity};
use crate::front::ast;
use crate::front::hir::{Conversion, Expr, ExprKind, FullExpr, LabelId, Stmt, StmtKind, SwitchCase, UnaryOp};
use crate::front::ty::{IntKind, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn switch_stmt(
        &mut self,
        init: Option<&ast::Stmt>,
        cond: &ast::Condition,
        body: &ast::Stmt,
        span: Span,
    ) -> StmtKind {
        if init.is_none()
            && let ast::Condition::Expr(cond) = cond
        {
            let cond = self.full_expr(|sema| {
                let operand = sema.expr(cond);
                sema.switch_value(operand)
            });
            return self.switch_body(cond, body);
        }
        StmtKind::Block(self.in_block_scope(span, |sema, out| {
            if let Some(init) = init {
                sema.stmt(init, out);
            }
            let cond = match cond {
                ast::Condition::Expr(cond) => sema.full_expr(|sema| {
                    let operand = sema.expr(cond);
                    sema.switch_value(operand)
                }),
                ast::Condition::Decl(decl, at) => {
                    let operand = sema.condition_declaration(decl, *at, out);
                    sema.full_expr(|sema| sema.switch_value(operand))
                }
            };
            let kind = sema.switch_body(cond, body);
            out.push(Stmt { kind, span });
        }))
    }

    /// The promoted value of a switch (C17 6.8.4.2 p5).
    fn switch_value(&mut self, operand: Operand) -> Expr {
        let operand = match operand.ty() {
            Some(ty) if self.is_cpp() && self.types().is_record(ty.ty) => self.converted_integer(operand),
            _ => operand,
        };
        let value = self.rvalue(operand);
        if value.ty.is_error() {
            return value;
        }
        let Some(kind) = self.types().int_kind(value.ty) else {
            let name = self.type_name(value.ty);
            self.report(Diagnostic::error("sema-switch-type", value.span).arg("type", name));
            return self.error_expr(value.span);
        };
        let target = if kind.rank() < IntKind::Int.rank() {
            Ty::INT
        } else {
            Ty::int(kind)
        };
        if target == value.ty {
            return value;
        }
        let span = value.span;
        Expr {
            kind: ExprKind::Convert(Conversion::IntToInt, Box::new(value)),
            ty: target,
            span,
        }
    }

    fn switch_body(&mut self, cond: FullExpr, body: &ast::Stmt) -> StmtKind {
        let switch = SwitchCtx {
            ty: cond.expr.ty,
            cases: Vec::new(),
            default: None,
            outside: self.funcs.last().map_or(0, |func| func.initialised.len()),
        };
        if let Some(func) = self.funcs.last_mut() {
            func.switches.push(switch);
            func.breakables += 1;
        }
        let said = self.diags.len();
        let body = self.sub_statement(body);
        // A `case` that was not understood may have been the one that is missing.
        let understood = self
            .diags
            .iter()
            .skip(said)
            .all(|told| told.severity != Severity::Error);
        let Some(func) = self.funcs.last_mut() else {
            return StmtKind::Empty;
        };
        func.breakables -= 1;
        let Some(switch) = func.switches.pop() else {
            return StmtKind::Empty;
        };
        if understood {
            self.warn_enumeration(&cond.expr, &switch);
        }
        let cases = switch.cases.into_iter().map(|(case, _)| case).collect();
        StmtKind::Switch {
            cond,
            cases,
            default: switch.default,
            body: Box::new(body),
        }
    }

    /// A `switch` over an enumeration without `default` that forgets some of its values, and cases that are none of
    /// them (gcc and clang -Wswitch).
    fn warn_enumeration(&mut self, cond: &Expr, switch: &SwitchCtx) {
        let value = match &cond.kind {
            ExprKind::Convert(Conversion::IntToInt, inner) => inner,
            ExprKind::Compare(..) | ExprKind::LogAnd(..) | ExprKind::LogOr(..) | ExprKind::Unary(UnaryOp::Not, _) => {
                return self.report(Diagnostic::warning("sema-switch-truth", cond.span));
            }
            _ => cond,
        };
        let TyKind::Enum(id) = *self.types().kind(value.ty) else {
            return;
        };
        let enumerators = &self.types().enumeration(id).enumerators;
        let covered = |value: i128| {
            switch
                .cases
                .iter()
                .any(|(case, _)| (case.low..=case.high).contains(&value))
        };
        let missing: Vec<_> = enumerators.iter().filter(|(_, value)| !covered(*value)).collect();
        let mut found = Vec::new();
        if let (Some((first, _)), None, false) = (missing.first(), switch.default, switch.cases.is_empty()) {
            let more = missing.len() - 1;
            let diagnostic = Diagnostic::warning("sema-enum-without-case", cond.span);
            found.push(diagnostic.arg("name", &**first).arg("more", more));
        }
        let name = self.type_name(value.ty);
        let known = |case: &SwitchCase| {
            enumerators
                .iter()
                .any(|(_, value)| (case.low..=case.high).contains(value))
        };
        // Values put together out of bits are none of the names.
        for (case, at) in switch.cases.iter().filter(|(case, _)| !known(case)) {
            let diagnostic = Diagnostic::warning("sema-case-not-in-enum", *at);
            found.push(diagnostic.arg("value", case.low.to_string()).arg("type", &*name));
        }
        found.into_iter().for_each(|diagnostic| self.report(diagnostic));
    }

    pub(super) fn case_stmt(
        &mut self,
        low: &ast::Expr,
        high: Option<&ast::Expr>,
        body: &ast::Stmt,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let label = self.case_label(low, high, span);
        let span = low.span;
        if let Some(label) = label {
            out.push(Stmt {
                kind: StmtKind::Label(label),
                span,
            });
        }
        self.stmt(body, out);
    }

    fn case_label(&mut self, low: &ast::Expr, high: Option<&ast::Expr>, span: Span) -> Option<LabelId> {
        let Some(ty) = self
            .funcs
            .last()
            .and_then(|func| func.switches.last())
            .map(|switch| switch.ty)
        else {
            let head = Span {
                end: low.span.end,
                ..span
            };
            self.report(Diagnostic::error("sema-case-outside", head));
            return None;
        };
        let from = self.constant_int(low)?;
        let to = match high {
            Some(high) => self.constant_int(high)?,
            None => from,
        };
        let (from, to) = (self.wrap(from, ty), self.wrap(to, ty));
        self.check_case_jump(low.span);
        let func = self.funcs.last_mut()?;
        let label = func.label("case");
        let switch = func.switches.last_mut()?;
        let twice = switch
            .cases
            .iter()
            .find(|(case, _)| case.low <= to && from <= case.high)
            .map(|(_, at)| *at);
        if from > to {
            self.report(Diagnostic::warning("sema-empty-range", span));
        } else if let Some(first) = twice {
            let diagnostic = Diagnostic::error("sema-duplicate-case", low.span);
            self.report(diagnostic.label(first, Message::new("sema-first-here")));
        } else {
            switch.cases.push((
                SwitchCase {
                    low: from,
                    high: to,
                    label,
                },
                low.span,
            ));
        }
        Some(label)
    }

    pub(super) fn default_stmt(&mut self, body: &ast::Stmt, span: Span, out: &mut Vec<Stmt>) {
        let at = Span {
            end: body.span.start.max(span.start),
            ..span
        };
        let mut problem = None;
        if let Some(func) = self.funcs.last_mut() {
            let label = func.label("default");
            match func.switches.last_mut() {
                None => problem = Some("sema-case-outside"),
                Some(switch) if switch.default.is_some() => problem = Some("sema-duplicate-default"),
                Some(switch) => switch.default = Some(label),
            }
            out.push(Stmt {
                kind: StmtKind::Label(label),
                span: at,
            });
        }
        match problem {
            Some(id) => self.report(Diagnostic::error(id, at)),
            None => self.check_case_jump(at),
        }
        self.stmt(body, out);
    }
}
