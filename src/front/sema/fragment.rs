//! Console lines: analysed in the scope of a paused function, with variables of their own.
//!
//! A line is a function of its own whose name scope lies inside the paused function's. What a line declares stands in
//! that scope and is taken over by the next line typed in the same function. The value of a last expression is what the
//! function returns; of arrays and records it returns the address.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::scope::{NameScopeId, ScopeKind, Symbol};
use super::{FuncCtx, Operand, Sema};
use crate::front::ast;
use crate::front::compile::{Fragment, Paused, Shown};
use crate::front::hir::{Expr, ExprKind, FullExpr, Init, ScopeId, Stmt, StmtKind};
use crate::front::ty::{QualTy, Signature, Ty, TyKind};
use crate::ordered::sort_by;
use crate::source::Span;

/// Namespaces and classes inside each other that are searched for types.
const MAX_DEPTH: u32 = 6;

impl Sema {
    /// The names of types visible where the program stands, qualified where they need to be (`std::size_t`).
    pub fn visible_types(&self, paused: &Paused) -> Vec<String> {
        let mut seen = FxHashSet::default();
        let mut types = Vec::new();
        let mut at = self.console_scope(paused);
        while let Some(id) = at {
            self.types_of_scope(id, "", &mut seen, &mut types, 0);
            at = self.scope_ref(id).parent;
        }
        sort_by(&mut types, Ord::cmp);
        types
    }

    /// The scope of the last line typed in this function, when it lies in the paused scope; that scope itself otherwise.
    fn console_scope(&self, paused: &Paused) -> Option<NameScopeId> {
        let paused_names = self.paused_names(paused);
        self.console_scopes.get(&paused.func).copied().or(paused_names)
    }

    fn paused_names(&self, paused: &Paused) -> Option<NameScopeId> {
        let exact = self.names_of(paused.func, paused.scope);
        exact.or_else(|| self.names_of(paused.func, ScopeId(0)))
    }

    fn types_of_scope(
        &self,
        id: NameScopeId,
        prefix: &str,
        seen: &mut FxHashSet<String>,
        types: &mut Vec<String>,
        depth: u32,
    ) {
        let scope = self.scope_ref(id);
        let mut names: Vec<_> = scope.names.iter().collect();
        sort_by(&mut names, |a, b| a.0.cmp(b.0));
        let mut inner = Vec::new();
        for (name, entry) in names {
            let full = format!("{prefix}{name}");
            if !seen.insert(full.clone()) {
                continue;
            }
            match &entry.symbol {
                Symbol::Type(ty) => {
                    if let Some(members) = self
                        .types()
                        .as_record(ty.ty)
                        .and_then(|record| self.class_scope(record))
                    {
                        inner.push((members, format!("{full}::")));
                    }
                    types.push(full);
                }
                Symbol::Namespace(members) => inner.push((*members, format!("{full}::"))),
                _ => {}
            }
        }
        if depth > MAX_DEPTH {
            return;
        }
        for other in &scope.using {
            self.types_of_scope(*other, prefix, seen, types, depth + 1);
        }
        for (members, prefix) in inner {
            self.types_of_scope(members, &prefix, seen, types, depth + 1);
        }
    }

    /// A console line as a function of its own, in the scope of the paused one.
    pub fn fragment(&mut self, stmts: &[ast::Stmt], paused: &Paused, span: Span) -> Option<Fragment> {
        let outer = self.scope;
        let around = self.paused_names(paused)?;
        let void = self.line_type(Ty::VOID);
        let func = self.new_func("console".into(), void, span);
        let mut ctx = FuncCtx::new(func, Ty::VOID.into(), span);
        ctx.fragment_of = Some(paused.func);
        self.funcs.push(ctx);
        let names = self.push_scope_at(ScopeKind::Function(func), Some(around));
        self.take_over(paused, names);
        self.note_scope(func, ScopeId(0), names);
        self.console_innermost = paused.is_innermost;
        let mut out = Vec::new();
        let mut shown = None;
        for (index, stmt) in stmts.iter().enumerate() {
            match &stmt.kind {
                ast::StmtKind::Expr(expr) if index + 1 == stmts.len() => shown = self.shown(expr, &mut out),
                _ => self.stmt(stmt, &mut out),
            }
        }
        self.console_scopes.insert(paused.func, names);
        let ret = self.funcs.last().map_or(Ty::VOID.into(), |func| func.ret);
        self.program.funcs[func.index()].ty = self.line_type(ret.ty);
        self.finish_body(func, out, span);
        self.scope = outer;
        self.build_wanted();
        Some(Fragment { func, shown })
    }

    fn line_type(&mut self, ret: Ty) -> Ty {
        let signature = Signature {
            ret: ret.into(),
            params: Vec::new(),
            variadic: false,
            unspecified: false,
            quals: ast::Quals::default(),
            noexcept: false,
        };
        self.program.types.intern(TyKind::Function(Rc::new(signature)))
    }

    /// The names that earlier lines declared in this function.
    fn take_over(&mut self, paused: &Paused, names: NameScopeId) {
        let Some(before) = self.console_scopes.get(&paused.func).copied() else {
            return;
        };
        let before = self.scope_ref(before);
        let (mut ordinary, tags, using) = (before.names.clone(), before.tags.clone(), before.using.clone());
        // A variable ends with its frame; functions and types stay.
        ordinary.retain(|_, entry| !matches!(entry.symbol, Symbol::Console(var) if !paused.vars.contains(&var)));
        let scope = self.scope_mut(names);
        scope.names = ordinary;
        scope.tags = tags;
        scope.using = using;
    }

    /// The last expression: its value is what the function returns.
    fn shown(&mut self, expr: &ast::Expr, out: &mut Vec<Stmt>) -> Option<Shown> {
        let span = expr.span;
        let ((value, shown), temps) = self.full(|sema| {
            let operand = sema.expr(expr);
            sema.shown_value(operand)
        });
        let kind = match shown {
            None => StmtKind::Expr(FullExpr { expr: value, temps }),
            Some(_) => {
                if let Some(func) = self.funcs.last_mut() {
                    func.ret = value.ty.into();
                }
                StmtKind::Return {
                    value: Some(Init::Expr(Box::new(value))),
                    temps,
                }
            }
        };
        out.push(Stmt { kind, span });
        shown
    }

    fn shown_value(&mut self, operand: Operand) -> (Expr, Option<Shown>) {
        let is_big = |sema: &Sema, ty: QualTy| sema.types().is_record(ty.ty) || sema.types().is_array(ty.ty);
        let is_void = operand.ty().is_some_and(|ty| ty.ty == Ty::VOID || ty.ty.is_error());
        if is_void {
            return (self.discard(operand), None);
        }
        let big = operand.ty().is_some_and(|ty| is_big(self, ty));
        if big {
            let span = operand.span();
            let Some(place) = self.materialize(operand) else {
                return (self.error_expr(span), None);
            };
            let shown = Shown {
                ty: place.ty.ty,
                indirect: true,
            };
            self.take_address(&place);
            let ty = self.program.types.pointer(place.ty);
            let kind = ExprKind::AddrOf(Box::new(place));
            return (Expr { kind, ty, span }, Some(shown));
        }
        let value = self.rvalue(operand);
        if value.ty.is_error() || value.ty == Ty::VOID {
            return (value, None);
        }
        let shown = Shown {
            ty: value.ty,
            indirect: false,
        };
        (value, Some(shown))
    }
}
