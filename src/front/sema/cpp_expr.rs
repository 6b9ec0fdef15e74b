//! Expressions and statements that only C++ has: new and delete, throw and try, named casts, `this`, lambdas.

use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{Stmt, StmtKind};
use crate::source::Span;

impl Sema {
    /// Expression forms of C++; every other form is answered in `expr`.
    pub(super) fn cpp_expr(&mut self, expr: &ast::Expr) -> Operand {
        let what = match &expr.kind {
            ast::ExprKind::This => "this",
            ast::ExprKind::New(_) => "new",
            ast::ExprKind::Delete { .. } => "delete",
            ast::ExprKind::Throw(_) => "throw",
            ast::ExprKind::Construct(..) => "functional casts",
            ast::ExprKind::NamedCast(..) => "named casts",
            ast::ExprKind::TypeidExpr(_) | ast::ExprKind::TypeidType(_) => "typeid",
            ast::ExprKind::NoexceptExpr(_) => "noexcept",
            ast::ExprKind::Lambda(_) => "lambda expressions",
            ast::ExprKind::MemberPointer { .. } => "pointers to members",
            ast::ExprKind::AssignList(..) => "assignment of a braced list",
            _ => "this C++ expression",
        };
        self.unsupported(what, expr.span)
    }

    /// `try { } catch ...`
    pub(super) fn try_stmt(&mut self, _body: &ast::Stmt, _handlers: &[ast::Handler], span: Span) -> Stmt {
        self.report(Diagnostic::unsupported("try", span));
        Stmt {
            kind: StmtKind::Empty,
            span,
        }
    }

    /// `for (decl : range) body`
    pub(super) fn range_for(
        &mut self,
        _decl: &ast::SimpleDecl,
        _range: &ast::Expr,
        _body: &ast::Stmt,
        span: Span,
    ) -> Stmt {
        self.report(Diagnostic::unsupported("range-based for", span));
        Stmt {
            kind: StmtKind::Empty,
            span,
        }
    }

    /// `auto [a, b] = ...;`
    pub(super) fn structured_binding(&mut self, decl: &ast::SimpleDecl, span: Span) -> Vec<Stmt> {
        let _ = decl;
        self.report(Diagnostic::unsupported("structured bindings", span));
        Vec::new()
    }
}
