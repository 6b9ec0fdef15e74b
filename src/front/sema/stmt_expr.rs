//! GNU statement expressions, `({ int t = f(); t * t; })`, and the address of a label, `&&again`.
//!
//! The value of the last statement is kept in a hidden local of the block around, since the block's own objects end
//! with it.

use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, FullExpr, Stmt, StmtKind};
use crate::front::ty::Ty;
use crate::source::Span;

impl Sema {
    /// GNU `({ ...; value; })`
    pub(super) fn stmt_expr(&mut self, block: &ast::Stmt, span: Span) -> Operand {
        let ast::StmtKind::Block(stmts) = &block.kind else {
            return Operand::Error(span);
        };
        if self.funcs.is_empty() {
            return self.unsupported("statement expressions outside functions", span);
        }
        let outer = self.funcs.last().map(|func| func.scope);
        let scope = self.open_block(block.span);
        let locals = self.local_count();
        let mut out = Vec::new();
        let mut result: Option<(crate::front::hir::LocalId, Ty)> = None;
        for (index, stmt) in stmts.iter().enumerate() {
            let mut stmt = stmt;
            while index + 1 == stmts.len()
                && let ast::StmtKind::Label(name, labelled) = &stmt.kind
            {
                out.push(Stmt {
                    kind: StmtKind::Label(self.land_at(name)),
                    span: name.span,
                });
                stmt = labelled;
            }
            match &stmt.kind {
                ast::StmtKind::Expr(expr) if index + 1 == stmts.len() => {
                    let full = self.full_expr(|sema| {
                        let operand = sema.expr(expr);
                        match operand.ty() {
                            Some(ty) if ty.ty == Ty::VOID => sema.discard(operand),
                            _ => sema.rvalue(operand),
                        }
                    });
                    let is_bare = out.is_empty() && stmts.len() == 1 && full.temps.is_empty();
                    let is_value = self.types().is_scalar(full.expr.ty)
                        || (matches!(full.expr.kind, ExprKind::Call { .. }) && !self.is_cpp());
                    if is_bare && is_value && locals == self.local_count() {
                        // `({ f(); })` is `f()`, as gcc has it: its place in an order is that of the value.
                        self.close_block();
                        return Operand::value(full.expr.kind, full.expr.ty, span);
                    }
                    let full = self.keep_result(full, outer, &mut result);
                    out.push(Stmt {
                        kind: StmtKind::Expr(full),
                        span: stmt.span,
                    });
                }
                _ => self.stmt(stmt, &mut out),
            }
        }
        self.close_block();
        let end = Span {
            start: block.span.end.saturating_sub(1),
            ..block.span
        };
        let block = crate::front::hir::Block { scope, stmts: out, end };
        let (local, ty) = match result {
            Some((local, ty)) => (Some(local), ty),
            None => (None, Ty::VOID),
        };
        Operand::value(ExprKind::StmtExpr(Box::new(block), local), ty, span)
    }

    fn local_count(&self) -> usize {
        self.funcs.last().map_or(0, |func| func.locals.len())
    }

    /// Assigns the last value to a local of the scope around the block.
    fn keep_result(
        &mut self,
        full: FullExpr,
        outer: Option<crate::front::hir::ScopeId>,
        result: &mut Option<(crate::front::hir::LocalId, Ty)>,
    ) -> FullExpr {
        let value = full.expr;
        if value.ty == Ty::VOID || value.ty.is_error() {
            return FullExpr {
                expr: value,
                temps: full.temps,
            };
        }
        let (ty, span) = (value.ty, value.span);
        let local = self.hidden(ty.into(), span);
        if let (Some(func), Some(outer)) = (self.funcs.last_mut(), outer)
            && let Some(local) = func.locals.get_mut(local.index())
        {
            local.scope = outer;
        }
        *result = Some((local, ty));
        let place = self.local_place(local, ty.into(), span);
        let expr = Expr {
            kind: ExprKind::Assign(Box::new(place), Box::new(value)),
            ty,
            span,
        };
        FullExpr {
            expr: self.void_value(expr),
            temps: full.temps,
        }
    }

    pub(super) fn label_addr(&mut self, name: &ast::Name, span: Span) -> Operand {
        let void = self.program.types.pointer(Ty::VOID);
        if self.funcs.is_empty() {
            return self.unsupported("labels outside functions", span);
        }
        let label = self.use_label(name);
        Operand::value(ExprKind::LabelAddr(label), void, span)
    }
}
