//! Bodies of functions: parameters, the outermost block, labels, and whether control can reach the closing brace.

use super::builder::Returned;
use super::function::function_part;
use super::scope::{ScopeKind, Symbol};
use super::{FuncCtx, Operand, Sema};
use crate::diag::{Diagnostic, Severity};
use crate::front::ast::{self, UnqualifiedId};
use crate::front::hir::{
    Block, Expr, ExprKind, FullExpr, FuncBody, FuncId, LocalId, LocalKind, ScopeId, Stmt, StmtKind,
};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// Builds the body of a declared function; the current scope is the one its definition stands in.
    pub(super) fn function_body(&mut self, func: FuncId, def: &ast::FunctionDef) {
        let ty = self.program.funcs[func.index()].ty;
        let Some(signature) = self.types().signature(ty) else {
            return;
        };
        let outer = self.scope;
        let evaluated = std::mem::take(&mut self.unevaluated);
        let in_parameters = std::mem::take(&mut self.in_parameters);
        let vla_sizes = std::mem::take(&mut self.vla_sizes);
        let mut ctx = FuncCtx::new(func, signature.ret, def.body.span);
        ctx.said = self.diags.len();
        ctx.deduce_return = self.func_infos.get(func.index()).is_some_and(|info| info.deduce_return);
        self.funcs.push(ctx);
        let names = self.push_scope(ScopeKind::Function(func));
        self.note_scope(func, ScopeId(0), names);
        self.this_parameter(func, signature.quals, def.declarator.span);
        self.parameters(&signature.params, def);
        self.chain_parameter(func, def.declarator.span);
        let (before, mut after) = self.special_statements(func, def);
        let mut stmts = before;
        self.variable_parameters(def, &mut stmts);
        match &def.body.kind {
            // A destructor's own variables end before the members do.
            ast::StmtKind::Block(body) if !after.is_empty() => self.destructor_block(body, def.body.span, &mut stmts),
            ast::StmtKind::Block(body) => {
                for stmt in body {
                    self.stmt(stmt, &mut stmts);
                }
            }
            ast::StmtKind::Try { body, handlers } if self.is_special_function(func) => {
                let before = std::mem::take(&mut stmts);
                stmts.push(self.special_try(body, handlers, def.body.span, before, std::mem::take(&mut after)));
            }
            _ => self.stmt(&def.body, &mut stmts),
        }
        stmts.extend(after);
        self.finish_body(func, stmts, def.body.span);
        self.scope = outer;
        self.unevaluated = evaluated;
        self.in_parameters = in_parameters;
        self.vla_sizes = vla_sizes;
    }

    fn this_parameter(&mut self, func: FuncId, quals: ast::Quals, span: Span) {
        if !self.func_infos.get(func.index()).is_some_and(|info| info.has_this) {
            return;
        }
        let Some(record) = self.program.funcs[func.index()].class else {
            return;
        };
        let class = QualTy {
            ty: self.program.types.intern(TyKind::Record(record)),
            quals,
        };
        let ty = self.program.types.pointer(class);
        if let Some(ctx) = self.funcs.last_mut() {
            let local = ctx.local("this".into(), ty.into(), span, LocalKind::Param);
            ctx.this = Some((local, record));
        }
    }

    fn parameters(&mut self, types: &[QualTy], def: &ast::FunctionDef) {
        let Some(part) = function_part(&def.declarator) else {
            return;
        };
        for (param, declared) in part.params.iter().zip(types) {
            // The types are known; what is wrong with them was said with the declaration.
            let said = self.diags.len();
            let own = self.param_type(param);
            self.diags.truncate(said);
            let mut ty = if own.ty == declared.ty { own } else { *declared };
            let (name, span) = match &param.declarator.name {
                Some(ast::QualifiedName {
                    id: UnqualifiedId::Ident(name),
                    ..
                }) => (name.text.clone(), name.span),
                _ => ("".into(), param.declarator.span),
            };
            if !ty.ty.is_error() && self.types().layout(ty.ty).is_none() {
                let type_name = self.type_name(ty);
                self.report(
                    Diagnostic::error("sema-incomplete-type", span)
                        .arg("type", type_name)
                        .arg("name", &*name),
                );
                ty = Ty::ERROR.into();
            }
            let destructor = self.destructor_of(ty.ty);
            let Some(ctx) = self.funcs.last_mut() else { return };
            let local = ctx.local(name.clone(), ty, span, LocalKind::Param);
            if let Some(ast::DeclaratorPart::Array(..)) = param.declarator.parts.first() {
                ctx.array_params.push(local);
            }
            if let Some(slot) = ctx.locals.last_mut() {
                slot.destructor = destructor;
            }
            if !name.is_empty() && !self.check_redeclared(&name, span) {
                self.declare(&name, Symbol::Local(local), span);
            }
        }
    }

    /// Parameters such as `int a[n][m]`: their sizes are computed when the function begins.
    fn variable_parameters(&mut self, def: &ast::FunctionDef, out: &mut Vec<Stmt>) {
        let Some(part) = function_part(&def.declarator) else {
            return;
        };
        if self.is_cpp() {
            return;
        }
        for (index, param) in part.params.iter().enumerate() {
            let declared = self
                .funcs
                .last()
                .and_then(|ctx| ctx.locals.get(index))
                .map(|local| local.ty);
            if let Some(ast::DeclaratorPart::Array(ast::ArraySize::Star, _)) = param.declarator.parts.first() {
                self.report(Diagnostic::error("sema-array-star-here", param.declarator.span));
            }
            if let Some(ast::DeclaratorPart::Array(ast::ArraySize::Expr(size), _)) = param.declarator.parts.first() {
                self.parameter_size(size, out);
            }
            if !declared.is_some_and(|ty| self.is_variably_modified(ty.ty)) {
                continue;
            }
            self.reading_parameters = true;
            let ty = self.param_type(param);
            self.reading_parameters = false;
            self.emit_variable_sizes(0, out);
            if let Some(local) = self.funcs.last_mut().and_then(|ctx| ctx.locals.get_mut(index)) {
                local.ty = ty;
            }
        }
    }

    /// `int a[n++]` as a parameter: the size of a pointer does not depend on it, yet it is evaluated.
    fn parameter_size(&mut self, size: &ast::Expr, out: &mut Vec<Stmt>) {
        let said = self.diags.len();
        let value = self.value(size);
        if value.ty.is_error() {
            self.diags.truncate(said);
            return;
        }
        if matches!(value.kind, ExprKind::Load(_)) || self.fold(&value).is_some() {
            return;
        }
        let expr = self.void_value(value);
        out.push(Stmt {
            span: size.span,
            kind: StmtKind::Expr(FullExpr {
                expr,
                temps: Vec::new(),
            }),
        });
    }

    /// Whether a pointer or array leads to an array of variable length.
    fn is_variably_modified(&self, ty: Ty) -> bool {
        match self.types().kind(ty) {
            TyKind::Array(_, ArrayLen::Variable(_)) => true,
            TyKind::Array(to, _) | TyKind::Pointer(to) => self.is_variably_modified(to.ty),
            _ => false,
        }
    }

    /// Puts the computed sizes of the declaration being read into their hidden variables, all but the last `kept`.
    pub(super) fn emit_variable_sizes(&mut self, kept: usize, out: &mut Vec<Stmt>) {
        let count = self.vla_sizes.len().saturating_sub(kept);
        let sizes: Vec<_> = self.vla_sizes.drain(..count).collect();
        for (hidden, bytes) in sizes {
            let span = bytes.span;
            let expr = self.size_assignment(hidden, bytes);
            let expr = self.void_value(expr);
            out.push(Stmt {
                kind: StmtKind::Expr(FullExpr {
                    expr,
                    temps: Vec::new(),
                }),
                span,
            });
        }
    }

    /// `hidden = bytes`
    pub(super) fn size_assignment(&mut self, hidden: LocalId, bytes: Expr) -> Expr {
        let (ty, span) = (bytes.ty, bytes.span);
        let place = self.local_place(hidden, ty.into(), span);
        Expr {
            kind: ExprKind::Assign(Box::new(place), Box::new(bytes)),
            ty,
            span,
        }
    }

    /// A value whose type names arrays of variable length (`sizeof(int[n])`): their sizes are computed first.
    pub(super) fn with_variable_sizes(&mut self, before: usize, operand: Operand) -> Operand {
        if self.vla_sizes.len() <= before || self.funcs.is_empty() {
            return operand;
        }
        let sizes = self.vla_sizes.split_off(before);
        let mut value = self.rvalue(operand);
        for (hidden, bytes) in sizes.into_iter().rev() {
            let first = self.size_assignment(hidden, bytes);
            let first = self.void_value(first);
            let (ty, span) = (value.ty, value.span);
            value = Expr {
                kind: ExprKind::Comma(Box::new(first), Box::new(value)),
                ty,
                span,
            };
        }
        Operand::Value(value)
    }

    /// Puts the built function into the table.
    pub(super) fn finish_body(&mut self, func: FuncId, stmts: Vec<Stmt>, span: Span) {
        self.check_jumps();
        let Some(ctx) = self.funcs.pop() else { return };
        let end = Span {
            start: span.end.saturating_sub(1).max(span.start),
            ..span
        };
        let mut labels: Vec<_> = ctx.named_labels.iter().collect();
        crate::ordered::sort_by_key(&mut labels, |(_, label)| label.id);
        for (name, label) in labels {
            match (label.defined, label.used) {
                (None, Some(used)) => self.report(Diagnostic::error("sema-undefined-label", used).arg("name", &**name)),
                (Some(defined), None) => {
                    let mut diagnostic = Diagnostic::warning("sema-unused-label", defined).arg("name", &**name);
                    if self.is_cpp() && &**name == "std" {
                        // `std:cout`: the second colon is missing.
                        diagnostic = Diagnostic::warning("sema-single-colon", defined).fix(defined.after(), ":");
                    }
                    self.report(diagnostic);
                }
                _ => {}
            }
        }
        let name = self.program.funcs[func.index()].name.clone();
        let needs_value = ctx.ret.ty != Ty::VOID && !ctx.ret.ty.is_error() && !ctx.deduce_return && &*name != "main";
        let special = self.is_special_function(func);
        // What was not understood may have been what leaves the function.
        let mut said = self.diags.iter().skip(ctx.said);
        let whole = !ctx.noted.unknown && said.all(|said| said.severity != Severity::Error);
        if whole && needs_value && !special && self.falls_through(&stmts) {
            self.report(Diagnostic::warning("sema-missing-return", end).arg("name", &*name));
        }
        if ctx.deduce_return {
            self.settle_return(func, ctx.ret);
        }
        let params = (0..)
            .zip(&ctx.locals)
            .take_while(|(_, local)| local.kind == LocalKind::Param);
        let params = params.map(|(index, _)| crate::front::hir::LocalId(index)).collect();
        let result = match ctx.result {
            Returned::Variable(local) if self.is_made_in_place(ctx.ret.ty) => Some(local),
            _ => None,
        };
        let mut stmts = stmts;
        if result.is_some() {
            stmts.iter_mut().for_each(return_nothing);
        }
        let entry = &mut self.program.funcs[func.index()];
        entry.result = result;
        entry.params = params;
        entry.locals = ctx.locals;
        entry.scopes = ctx.scopes;
        entry.labels = ctx.labels;
        entry.body = FuncBody::Defined {
            body: Block {
                scope: ScopeId(0),
                stmts,
                end,
            },
            end,
        };
        if whole {
            self.warn_body(func, &ctx.noted);
        }
    }

    /// Classes that may not be copied byte by byte are returned in memory, where a variable can stand at once.
    fn is_made_in_place(&self, ty: Ty) -> bool {
        let record = self.types().as_record(ty).filter(|_| self.is_cpp());
        record.is_some_and(|record| !self.types().record(record).trivial)
    }

    /// Constructors and destructors return nothing whatever their type says.
    fn is_special_function(&self, func: FuncId) -> bool {
        let func = &self.program.funcs[func.index()];
        let Some(record) = func.class else { return false };
        let class = self.types().record(record).name.clone();
        let last = func.name.rsplit("::").next().unwrap_or("");
        let class = class.rsplit("::").next().unwrap_or("");
        last == class || last.starts_with('~')
    }

    /// `auto f() { return 1; }`: now its type is known.
    fn settle_return(&mut self, func: FuncId, ret: QualTy) {
        let entry = &self.program.funcs[func.index()];
        let Some(signature) = self.types().signature(entry.ty) else {
            return;
        };
        let signature = crate::front::ty::Signature {
            ret,
            ..(*signature).clone()
        };
        let ty = self.program.types.intern(TyKind::Function(std::rc::Rc::new(signature)));
        self.program.funcs[func.index()].ty = ty;
        if let Some(info) = self.func_infos.get_mut(func.index()) {
            info.deduce_return = false;
        }
    }
}

/// The result is there already: no `return` in here makes it.
fn return_nothing(stmt: &mut Stmt) {
    match &mut stmt.kind {
        StmtKind::Return { value, temps } => {
            *value = None;
            temps.clear();
        }
        StmtKind::Block(block) => block.stmts.iter_mut().for_each(return_nothing),
        StmtKind::If { then, otherwise, .. } => {
            return_nothing(then);
            otherwise.as_deref_mut().into_iter().for_each(return_nothing);
        }
        StmtKind::Loop { body, .. } | StmtKind::Switch { body, .. } => return_nothing(body),
        StmtKind::Try { body, handlers } => {
            let handlers = handlers.iter_mut().flat_map(|handler| &mut handler.body.stmts);
            body.stmts.iter_mut().chain(handlers).for_each(return_nothing);
        }
        _ => {}
    }
}
