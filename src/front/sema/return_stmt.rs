//! `return`: the value becomes the function's result object; and the classic mistake, an address of a local.

use super::builder::Returned;
use super::convert::Why;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{Conversion, Expr, ExprKind, Init, LocalId, LocalKind, Place, PlaceKind, StmtKind};
use crate::front::ty::{QualTy, Ty};
use crate::source::Span;

impl Sema {
    pub(super) fn return_stmt(&mut self, value: Option<&ast::InitValue>, span: Span) -> StmtKind {
        if let Some(func) = self.funcs.last_mut()
            && value.is_some()
        {
            func.returns += 1;
        }
        let Some(ret) = self.funcs.last().map(|func| func.ret) else {
            return StmtKind::Empty;
        };
        let Some(value) = value else {
            self.check_no_value(ret, span);
            return StmtKind::Return {
                value: None,
                temps: Vec::new(),
            };
        };
        let (init, temps) = self.full(|sema| match value {
            ast::InitValue::Expr(expr) => {
                let operand = sema.expr(expr);
                let operand = if sema.types().is_record(ret.ty) {
                    sema.note_returned(ret, &operand);
                    sema.returned_local(operand)
                } else {
                    operand
                };
                let ret = sema.deduce_return(ret, &operand);
                sema.return_value(ret, operand, expr.span)
            }
            ast::InitValue::List(list) => sema.returned_list(ret, list),
        });
        if let Some(init) = &init {
            self.warn_local_address(init);
        }
        StmtKind::Return { value: init, temps }
    }

    fn returned_list(&mut self, ret: QualTy, list: &ast::InitList) -> Option<Init> {
        if let Some(func) = self.funcs.last_mut() {
            func.result = Returned::Mixed;
        }
        let list = ast::Initializer::List {
            list: list.clone(),
            equal: true,
        };
        let span = match &list {
            ast::Initializer::List { list, .. } => list.span,
            _ => return None,
        };
        Some(self.initializer(ret, Some(&list), span).0)
    }

    /// Whether every `return` returns the same variable: then it can be the result object itself.
    fn note_returned(&mut self, ret: QualTy, operand: &Operand) {
        let Some(func) = self.funcs.last_mut() else { return };
        let local = match operand {
            Operand::Place {
                place:
                    Place {
                        kind: PlaceKind::Local(local),
                        ..
                    },
                ..
            } => func
                .locals
                .get(local.index())
                .filter(|slot| {
                    slot.kind == LocalKind::Variable
                        && slot.scope.0 == 0
                        && slot.ty.ty == ret.ty
                        && !slot.ty.quals.is_volatile
                })
                .map(|_| *local),
            _ => None,
        };
        func.result = match (func.result, local) {
            (Returned::Nothing, Some(local)) => Returned::Variable(local),
            (Returned::Variable(before), Some(local)) if before == local => Returned::Variable(local),
            _ => Returned::Mixed,
        };
    }

    /// A variable that ends with the function is moved from (C++17 15.8.3 p3).
    fn returned_local(&mut self, operand: Operand) -> Operand {
        match operand {
            Operand::Place { place, xvalue } if self.is_cpp() && self.types().is_record(place.ty.ty) => {
                let is_local = match place.kind {
                    PlaceKind::Local(local) => {
                        let kind = self
                            .funcs
                            .last()
                            .and_then(|func| func.locals.get(local.index()))
                            .map(|local| local.kind);
                        matches!(kind, Some(LocalKind::Variable | LocalKind::Param))
                    }
                    _ => false,
                };
                Operand::Place {
                    place,
                    xvalue: xvalue || is_local,
                }
            }
            other => other,
        }
    }

    fn check_no_value(&mut self, ret: QualTy, span: Span) {
        let deduce = self.funcs.last().is_some_and(|func| func.deduce_return);
        if ret.ty == Ty::VOID || ret.ty.is_error() || deduce {
            return;
        }
        let name = self.type_name(ret);
        let diagnostic = if self.is_cpp() {
            Diagnostic::error("sema-return-without-value", span)
        } else {
            Diagnostic::warning("sema-return-without-value", span)
        };
        self.report(diagnostic.arg("type", name));
    }

    /// `auto f()`: the first `return` decides.
    fn deduce_return(&mut self, ret: QualTy, operand: &Operand) -> QualTy {
        let Some(func) = self.funcs.last() else { return ret };
        if !func.deduce_return || func.returns != 1 {
            return ret;
        }
        let said = self.diags.len();
        let value = self.rvalue(operand.clone());
        self.diags.truncate(said);
        if let Some(func) = self.funcs.last_mut() {
            func.ret = value.ty.into();
        }
        value.ty.into()
    }

    fn return_value(&mut self, ret: QualTy, operand: Operand, span: Span) -> Option<Init> {
        if ret.ty != Ty::VOID {
            let operand = self.moved_local(ret, operand);
            return Some(self.copy_init(ret, operand, &Why::Return, span));
        }
        let is_void = operand.ty().is_some_and(|ty| ty.ty == Ty::VOID || ty.ty.is_error());
        let value = self.discard(operand);
        if !is_void {
            let diagnostic = if self.is_cpp() {
                Diagnostic::error("sema-return-value-in-void", span)
            } else {
                Diagnostic::warning("sema-return-value-in-void", span)
            };
            self.report(diagnostic);
        }
        Some(Init::Expr(Box::new(value)))
    }

    /// A local object that is returned is about to end: it is moved from (C++17 15.8.3 p3).
    fn moved_local(&self, ret: QualTy, operand: Operand) -> Operand {
        let (true, Operand::Place { place, xvalue: false }) = (self.types().is_record(ret.ty), &operand) else {
            return operand;
        };
        let PlaceKind::Local(local) = place.kind else {
            return operand;
        };
        let local = self.funcs.last().and_then(|func| func.locals.get(local.index()));
        let own = local.is_some_and(|local| matches!(local.kind, LocalKind::Variable | LocalKind::Param));
        match operand {
            Operand::Place { place, .. } if self.is_cpp() && own => Operand::Place { place, xvalue: true },
            operand => operand,
        }
    }

    fn warn_local_address(&mut self, init: &Init) {
        let (local, span) = match init {
            Init::Expr(expr) => match self.local_address(expr) {
                Some(local) => (local, expr.span),
                None => return,
            },
            Init::Bind(place) => match self.root_local(place) {
                Some(local) => (local, place.span),
                None => return,
            },
            _ => return,
        };
        let Some(slot) = self.funcs.last().and_then(|func| func.locals.get(local.index())) else {
            return;
        };
        let (name, at, kind) = (slot.name.clone(), slot.span, slot.kind);
        let id = match (kind, init) {
            (LocalKind::Temporary | LocalKind::Hidden, _) => "sema-return-temporary",
            (_, Init::Bind(_)) => "sema-return-local-reference",
            _ => "sema-return-local-address",
        };
        let diagnostic = Diagnostic::warning(id, span).arg("name", &*name);
        let diagnostic = if name.is_empty() {
            diagnostic
        } else {
            self.declared_here(diagnostic, &name, at)
        };
        self.report(diagnostic);
    }

    fn local_address(&self, expr: &Expr) -> Option<LocalId> {
        match &expr.kind {
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => self.root_local(place),
            ExprKind::Convert(Conversion::PtrToPtr | Conversion::PtrAdjust(_), inner) => self.local_address(inner),
            ExprKind::PtrAdd { ptr, .. } => self.local_address(ptr),
            _ => None,
        }
    }

    fn root_local(&self, place: &Place) -> Option<LocalId> {
        match &place.kind {
            PlaceKind::Local(local) => Some(*local),
            PlaceKind::Temporary { local, .. } | PlaceKind::CompoundLiteral { local, .. } => Some(*local),
            PlaceKind::Field { base, .. } | PlaceKind::Base { base, .. } | PlaceKind::Index { base, .. } => {
                self.root_local(base)
            }
            _ => None,
        }
    }
}
