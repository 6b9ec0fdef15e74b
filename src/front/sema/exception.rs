//! `throw` and `try` (C++17 8.17, 18): the exception object is a copy of the operand, a handler's parameter a copy of
//! or a reference to it.

use super::convert::Why;
use super::{Operand, Sema, Symbol};
use crate::diag::{Diagnostic, Message};
use crate::front::ast;
use crate::front::hir::{
    Block, Expr, ExprKind, FullExpr, Handler, Init, LocalId, LocalKind, Place, PlaceKind, Stmt, StmtKind, Throw,
};
use crate::front::ty::{QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// `throw x` and `throw`.
    pub(super) fn throw_expr(&mut self, operand: Option<&ast::Expr>, span: Span) -> Operand {
        let Some(operand) = operand else {
            return Operand::value(ExprKind::Rethrow, Ty::VOID, span);
        };
        let at = operand.span;
        let operand = self.expr(operand);
        let operand = self.decayed(operand);
        let Some(ty) = operand.ty().map(|ty| ty.ty).filter(|ty| !ty.is_error()) else {
            return Operand::Error(span);
        };
        if self.types().layout(ty).is_none() || self.points_to_incomplete(ty) {
            let name = self.type_name(ty);
            self.report(Diagnostic::error("sema-throw-incomplete", at).arg("type", name));
            return Operand::Error(span);
        }
        let init = self.copy_init(ty.into(), operand, &Why::Init, at);
        let destructor = self.destructor_of(ty);
        if let Some(destructor) = destructor {
            self.use_func(destructor);
        }
        Operand::value(
            ExprKind::Throw(Box::new(Throw { ty, init, destructor })),
            Ty::VOID,
            span,
        )
    }

    /// Arrays and functions as pointers; everything else as it is, so that objects can be moved or copied.
    pub(super) fn decayed(&mut self, operand: Operand) -> Operand {
        let decays = match operand.ty() {
            Some(ty) => self.types().is_array(ty.ty) || self.types().is_function(ty.ty),
            None => true,
        };
        if decays {
            Operand::Value(self.rvalue(operand))
        } else {
            operand
        }
    }

    fn points_to_incomplete(&self, ty: Ty) -> bool {
        self.types()
            .pointee(ty)
            .is_some_and(|to| self.types().is_record(to.ty) && self.types().layout(to.ty).is_none())
    }

    /// `try { } catch ...`
    pub(super) fn try_stmt(&mut self, body: &ast::Stmt, handlers: &[ast::Handler], span: Span) -> Stmt {
        let body = self.stmt_as_block(body);
        let handlers = self.handlers(handlers);
        Stmt {
            kind: StmtKind::Try { body, handlers },
            span,
        }
    }

    fn handlers(&mut self, handlers: &[ast::Handler]) -> Vec<Handler> {
        let mut built: Vec<Handler> = Vec::new();
        for handler in handlers {
            let handler = self.handler(handler);
            self.check_handler_order(&built, &handler);
            built.push(handler);
        }
        built
    }

    /// The function-try-block of a constructor or destructor: what it does to bases and members is guarded too, and its
    /// handlers end by throwing on (C++17 18.3 p12-15).
    pub(super) fn special_try(
        &mut self,
        body: &ast::Stmt,
        handlers: &[ast::Handler],
        span: Span,
        before: Vec<Stmt>,
        after: Vec<Stmt>,
    ) -> Stmt {
        let scope = self.open_block(body.span);
        let mut stmts = before;
        match &body.kind {
            ast::StmtKind::Block(inner) => self.destructor_block(inner, body.span, &mut stmts),
            _ => self.stmt(body, &mut stmts),
        }
        stmts.extend(after);
        self.close_block();
        let end = closing_brace(body.span);
        let body = Block { scope, stmts, end };
        let mut built = self.handlers(handlers);
        for handler in &mut built {
            let span = handler.body.end;
            handler.body.stmts.push(Stmt {
                kind: StmtKind::Expr(FullExpr {
                    expr: Expr {
                        kind: ExprKind::Rethrow,
                        ty: Ty::VOID,
                        span,
                    },
                    temps: Vec::new(),
                }),
                span,
            });
        }
        Stmt {
            kind: StmtKind::Try { body, handlers: built },
            span,
        }
    }

    /// A compound statement as a block; any other statement alone in one.
    pub(super) fn stmt_as_block(&mut self, stmt: &ast::Stmt) -> Block {
        match &stmt.kind {
            ast::StmtKind::Block(stmts) => self.block(stmts, stmt.span),
            _ => self.block(std::slice::from_ref(stmt), stmt.span),
        }
    }

    fn handler(&mut self, handler: &ast::Handler) -> Handler {
        let whole = handler.span.to(handler.body.span);
        let scope = self.open_block(whole);
        let caught = handler.param.as_ref().map(|param| self.handler_param(param));
        let (ty, param) = match caught {
            None => (None, None),
            Some((ty, param)) => (Some(ty), param),
        };
        if let Some(func) = self.func() {
            func.handlers += 1;
        }
        let mut stmts = Vec::new();
        match &handler.body.kind {
            ast::StmtKind::Block(inner) => inner.iter().for_each(|stmt| self.stmt(stmt, &mut stmts)),
            _ => self.stmt(&handler.body, &mut stmts),
        }
        if let Some(func) = self.func() {
            func.handlers -= 1;
        }
        self.close_block();
        let body = Block {
            scope,
            stmts,
            end: closing_brace(handler.body.span),
        };
        Handler {
            ty,
            param,
            body,
            span: handler.span,
        }
    }

    /// The caught type and the parameter with its initialiser.
    fn handler_param(&mut self, param: &ast::ParamDecl) -> (Ty, Option<(LocalId, Init)>) {
        let span = param.specifiers.span.to(param.declarator.span);
        let base = self.specifiers_type(&param.specifiers);
        let declared = self.declarator_type(base, &param.declarator);
        let declared = self.adjusted(declared);
        let caught = self.types().referent(declared.ty).unwrap_or(declared);
        if caught.ty.is_error() {
            self.declare_handler_error(param);
            return (Ty::ERROR, None);
        }
        if self.types().layout(caught.ty).is_none() || self.points_to_incomplete(caught.ty) {
            let name = self.type_name(caught);
            self.report(Diagnostic::error("sema-catch-incomplete", span).arg("type", name));
            self.declare_handler_error(param);
            return (Ty::ERROR, None);
        }
        let exception = Place {
            kind: PlaceKind::Exception,
            ty: caught.ty.into(),
            span,
        };
        let init = if self.types().is_reference(declared.ty) {
            Init::Bind(Box::new(exception))
        } else {
            self.copy_init(caught.ty.into(), Operand::lvalue(exception), &Why::Init, span)
        };
        let destructor = self.destructor_of(declared.ty);
        let name = match &param.declarator.name {
            Some(ast::QualifiedName {
                id: ast::UnqualifiedId::Ident(name),
                ..
            }) => Some(name.clone()),
            _ => None,
        };
        if let (None, true) = (&name, self.types().is_reference(declared.ty)) {
            return (caught.ty, None);
        }
        let Some(func) = self.funcs.last_mut() else {
            return (caught.ty, None);
        };
        let text = name.as_ref().map_or_else(|| "".into(), |name| name.text.clone());
        let kind = if name.is_some() {
            LocalKind::Variable
        } else {
            LocalKind::Hidden
        };
        let at = name.as_ref().map_or(span, |name| name.span);
        let local = func.local(text.clone(), declared, at, kind);
        if let Some(local) = func.locals.get_mut(local.index()) {
            local.destructor = destructor;
        }
        if let Some(destructor) = destructor {
            self.use_func(destructor);
        }
        if name.is_some() {
            self.declare(&text, Symbol::Local(local), at);
        }
        (caught.ty, Some((local, init)))
    }

    fn declare_handler_error(&mut self, param: &ast::ParamDecl) {
        if let Some(ast::QualifiedName {
            id: ast::UnqualifiedId::Ident(name),
            ..
        }) = &param.declarator.name
        {
            self.declare(&name.text, Symbol::Error, name.span);
        }
    }

    /// A handler's parameter of array or function type is a pointer (C++17 18.3 p2).
    fn adjusted(&mut self, ty: QualTy) -> QualTy {
        match *self.types().kind(ty.ty) {
            TyKind::Array(of, _) => self.program.types.pointer(of).into(),
            TyKind::Function(_) => self.program.types.pointer(ty).into(),
            _ => ty,
        }
    }

    /// A handler behind one that already catches everything it would.
    fn check_handler_order(&mut self, before: &[Handler], handler: &Handler) {
        for earlier in before {
            match (earlier.ty, handler.ty) {
                (None, _) => {
                    self.report(Diagnostic::error("sema-catch-all-first", earlier.span));
                    return;
                }
                (Some(earlier_ty), Some(ty)) if self.catches(earlier_ty, ty) => {
                    let name = self.type_name(ty);
                    let by = self.type_name(earlier_ty);
                    let diagnostic = Diagnostic::warning("sema-handler-unreachable", handler.span)
                        .arg("type", name)
                        .label(earlier.span, Message::new("sema-handler-before").arg("type", by));
                    self.report(diagnostic);
                    return;
                }
                _ => {}
            }
        }
    }

    /// Whether a handler for `by` also catches every exception of type `ty`: the same type, or a base class.
    fn catches(&self, by: Ty, ty: Ty) -> bool {
        if by.is_error() || ty.is_error() {
            return false;
        }
        let (by, ty) = match (self.types().pointee(by), self.types().pointee(ty)) {
            (Some(by), Some(ty)) => (by.ty, ty.ty),
            _ => (by, ty),
        };
        by == ty
            || match (self.types().as_record(ty), self.types().as_record(by)) {
                (Some(derived), Some(base)) => self.base_offset(derived, base).is_some(),
                _ => false,
            }
    }
}

/// The last byte of a block's text.
pub(super) fn closing_brace(span: Span) -> Span {
    Span::new(span.file, span.end.saturating_sub(1).max(span.start), span.end)
}
