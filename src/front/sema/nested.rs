//! GNU nested functions: functions in blocks, which see the variables and labels of the functions around.
//!
//! ```text
//! int main(void) { int n = 0; void add(int x) { n += x; } each(add); return n; }
//! ```
//!
//! A nested function gets the frame of the function around (its static chain) in a hidden variable; `n` is then a place
//! in that frame. Its address is a trampoline. A `goto` out of it goes through the address of the label, which the
//! owner keeps in a hidden variable where it says `__label__`.

use std::rc::Rc;

use super::builtins::plain_signature;
use super::decl::Declared;
use super::scope::Symbol;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, TypeSpecifier};
use crate::front::hir::{Expr, ExprKind, FullExpr, FuncId, LocalId, LocalKind, Place, PlaceKind, Stmt, StmtKind};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

/// A label that `__label__` declares: another one of its name may stand in the block beside.
#[derive(Clone, Debug)]
pub struct LocalLabel {
    /// As written.
    pub name: Rc<str>,
    /// As the function knows it.
    pub unique: Rc<str>,
    /// The variable that holds its address, for nested functions.
    pub address: LocalId,
    /// The block that declares it.
    pub scope: crate::front::hir::ScopeId,
}

impl Sema {
    /// A function defined in a block.
    pub(super) fn nested_function(&mut self, def: &ast::FunctionDef) {
        let Some(name) = &def.declarator.name else { return };
        let base = match def.specifiers.ty {
            TypeSpecifier::Auto => Ty::INT.into(),
            _ => self.specifiers_type(&def.specifiers),
        };
        let ty = self.declarator_type(base, &def.declarator);
        if !self.types().is_function(ty.ty) {
            return;
        }
        let declared = Declared {
            text: self.id_text(&name.id),
            span: name.span,
            storage: None,
            specifiers: &def.specifiers,
            declarator: &def.declarator,
        };
        let id = self.declare_nested(&declared, ty.ty);
        if self.begin_definition(id, name.span) {
            self.function_body(id, def);
        }
    }

    /// `auto int f(int);` in a block, and every nested definition.
    pub(super) fn declare_nested(&mut self, declared: &Declared<'_>, ty: Ty) -> FuncId {
        let owner = self.funcs.last().map(|func| func.id);
        let known = match self
            .lookup_here(self.scope, &declared.text)
            .map(|entry| entry.symbol.clone())
        {
            Some(Symbol::Funcs(funcs)) => funcs.first().copied(),
            _ => None,
        };
        let known = known.filter(|id| self.program.funcs[id.index()].owner.is_some());
        let id = known.unwrap_or_else(|| self.new_func(declared.text.clone(), ty, declared.span));
        self.program.funcs[id.index()].owner = owner;
        self.program.funcs[id.index()].ty = ty;
        self.declare(&declared.text, Symbol::Funcs(vec![id]), declared.span);
        self.note_function_info(id, declared);
        id
    }

    /// The hidden variable for the frame of the function around.
    pub(super) fn chain_parameter(&mut self, func: FuncId, span: Span) {
        if self.program.funcs[func.index()].owner.is_none() {
            return;
        }
        let void = self.program.types.pointer(Ty::VOID);
        let local = self.hidden(void.into(), span);
        if let Some(slot) = self.funcs.last_mut().and_then(|ctx| ctx.locals.get_mut(local.index())) {
            slot.address_taken = true;
        }
        self.program.funcs[func.index()].chain = Some(local);
    }

    /// A variable of a function around the running one.
    pub(super) fn captured(&mut self, owner: FuncId, local: LocalId, span: Span) -> Option<Operand> {
        if self.is_cpp() {
            return None;
        }
        let at = self.funcs.iter().position(|func| func.id == owner)?;
        let depth = (self.funcs.len() - 1).checked_sub(at).filter(|depth| *depth > 0)?;
        let ty = self.funcs[at].locals.get(local.index())?.ty;
        if let TyKind::Array(of, ArrayLen::Variable(_)) = *self.types().kind(ty.ty)
            && !self.mentions_variable(of.ty, 0)
        {
            return Some(self.captured_array((at, depth), local, of, span));
        }
        if self.mentions_variable(ty.ty, 0) {
            return Some(self.unsupported("variable length arrays of the function around", span));
        }
        self.funcs[at].locals[local.index()].address_taken = true;
        *self.funcs[at].noted.mentions.entry(local).or_default() += 1;
        let kind = PlaceKind::Frame {
            depth: depth as u32,
            local,
        };
        Some(self.variable(kind, ty, span))
    }

    /// `a[i]` where the function around has `int a[n];`: its variable is a pointer to the elements.
    fn captured_array(&mut self, (at, depth): (usize, usize), local: LocalId, of: QualTy, span: Span) -> Operand {
        self.funcs[at].locals[local.index()].address_taken = true;
        *self.funcs[at].noted.mentions.entry(local).or_default() += 1;
        let pointer = self.program.types.pointer(of);
        let place = |kind, ty| Place { kind, ty, span };
        let kind = PlaceKind::Frame {
            depth: depth as u32,
            local,
        };
        let first = Expr {
            kind: ExprKind::Load(Box::new(place(kind, pointer.into()))),
            ty: pointer,
            span,
        };
        let elements = self.program.types.array(of, ArrayLen::Unknown);
        Operand::lvalue(place(PlaceKind::Deref(Box::new(first)), elements.into()))
    }

    fn mentions_variable(&self, ty: Ty, depth: u32) -> bool {
        match self.types().kind(ty) {
            TyKind::Array(_, ArrayLen::Variable(_)) => true,
            TyKind::Array(to, _) | TyKind::Pointer(to) => depth < 32 && self.mentions_variable(to.ty, depth + 1),
            _ => false,
        }
    }

    /// `__label__ a, b;`
    pub(super) fn declare_labels(&mut self, names: &[ast::Name], out: &mut Vec<Stmt>) {
        let void = self.program.types.pointer(Ty::VOID);
        for name in names {
            let address = self.hidden(void.into(), name.span);
            let Some(func) = self.funcs.last_mut() else { return };
            func.locals[address.index()].kind = LocalKind::Hidden;
            let unique: Rc<str> = format!("{}#{}", name.text, func.local_labels_made).into();
            func.local_labels_made += 1;
            func.local_labels.push(LocalLabel {
                name: name.text.clone(),
                unique,
                address,
                scope: func.scope,
            });
            let label = self.use_label(name);
            let value = Expr {
                kind: ExprKind::LabelAddr(label),
                ty: void,
                span: name.span,
            };
            let expr = self.size_assignment(address, value);
            out.push(Stmt {
                kind: StmtKind::Expr(FullExpr {
                    expr: self.void_value(expr),
                    temps: Vec::new(),
                }),
                span: name.span,
            });
        }
    }

    /// The name by which the function knows a label.
    pub(super) fn label_key(&self, name: &Rc<str>) -> Rc<str> {
        let found = self.funcs.last().and_then(|func| {
            let mut labels = func.local_labels.iter().rev();
            labels.find(|label| label.name == *name)
        });
        found.map_or_else(|| name.clone(), |label| label.unique.clone())
    }

    /// `goto name;` to a label of a function around.
    pub(super) fn goto_outside(&mut self, name: &ast::Name) -> Option<StmtKind> {
        let (current, around) = self.funcs.split_last()?;
        if current.local_labels.iter().any(|label| label.name == name.text) {
            return None;
        }
        let (owner, address) = around.iter().rev().find_map(|func| {
            let mut labels = func.local_labels.iter().rev();
            let label = labels.find(|label| label.name == name.text)?;
            Some((func.id, label.address))
        })?;
        let Some(Operand::Place { place, .. }) = self.captured(owner, address, name.span) else {
            return None;
        };
        let void = self.program.types.pointer(Ty::VOID);
        let at = Operand::Value(self.address(place.clone()));
        let label = Operand::Value(self.rvalue(Operand::lvalue(place)));
        let at = self.cast(at, void, name.span);
        let signature = plain_signature(Ty::VOID, &[void, void], false);
        let func = self.external_function("__heapwise_goto", signature, name.span);
        let call = self.call_function(func, None, vec![Operand::Value(at), label], name.span);
        let expr = self.discard(call);
        Some(StmtKind::Expr(FullExpr {
            expr,
            temps: Vec::new(),
        }))
    }

    /// Says that functions in blocks are GNU C, where they cannot be.
    pub(super) fn nested_refused(&mut self, def: &ast::FunctionDef) {
        self.report(Diagnostic::error("sema-nested-function", def.declarator.span));
    }
}
