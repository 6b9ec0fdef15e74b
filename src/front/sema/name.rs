//! Names as expressions: variables of this function and around it, functions, enumerators, members (C17 6.5.1).

use super::expr::id_name;
use super::scope::{NameScopeId, ScopeKind, Symbol};
use super::{FuncSet, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, UnqualifiedId};
use crate::front::hir::{ExprKind, FuncId, LocalId, Place, PlaceKind, StringData};
use crate::front::ty::{ArrayLen, QualTy, Ty};
use crate::source::Span;

impl Sema {
    pub(super) fn name(&mut self, name: &ast::QualifiedName) -> Operand {
        let span = name.span;
        if let UnqualifiedId::Ident(ident) = &name.id
            && name.qualifiers.is_empty()
            && matches!(&*ident.text, "__func__" | "__FUNCTION__" | "__PRETTY_FUNCTION__")
        {
            return self.function_name_literal(span);
        }
        let Some((entry, scope)) = self.resolve(name) else {
            if let Some(func) = self.builtin_function(name) {
                return self.function_operand(vec![func], name);
            }
            // As gcc does: once in each function, unless there is something to mend at every place.
            let again = self
                .funcs
                .last_mut()
                .is_some_and(|func| !func.undeclared.insert(id_name(&name.id)));
            let diagnostic = self.undeclared("sema-undeclared", name);
            if !again || !diagnostic.fixes.is_empty() {
                self.report(diagnostic);
            }
            return Operand::Error(span);
        };
        let class = match self.scope_ref(scope).kind {
            ScopeKind::Class(record) => Some(record),
            ScopeKind::File | ScopeKind::Namespace | ScopeKind::Function(_) | ScopeKind::Block(_) => None,
        };
        match entry.symbol {
            Symbol::Local(local) => self.local_name(local, scope, name),
            Symbol::Global(global) => match self.program.globals.get(global.index()).map(|global| global.ty) {
                Some(ty) => {
                    self.use_global(global);
                    self.variable(PlaceKind::Global(global), ty, span)
                }
                None => Operand::Error(span),
            },
            Symbol::Console(var) => match self.program.console_vars.get(var as usize).map(|var| var.ty) {
                Some(ty) => self.variable(PlaceKind::Console(var), ty, span),
                None => Operand::Error(span),
            },
            Symbol::Funcs(funcs) if self.unevaluated > 0 && class.is_none() => {
                self.named_funcs.extend(&funcs);
                self.function_operand(funcs, name)
            }
            Symbol::Funcs(funcs) => match class {
                Some(record) => self.implicit_member(record, name),
                None => self.function_operand(funcs, name),
            },
            Symbol::Field => match class {
                Some(record) => self.implicit_member(record, name),
                None => Operand::Error(span),
            },
            Symbol::Constant(ty, value) => Operand::value(ExprKind::Int(value), ty, span),
            Symbol::Type(_) => {
                self.report(Diagnostic::error("sema-type-as-value", span).arg("name", &*id_name(&name.id)));
                Operand::Error(span)
            }
            Symbol::Namespace(_) => {
                self.report(Diagnostic::error("sema-namespace-as-value", span).arg("name", &*id_name(&name.id)));
                Operand::Error(span)
            }
            Symbol::Error => Operand::Error(span),
        }
    }

    /// Functions by their name, before the context chooses one.
    fn function_operand(&mut self, funcs: Vec<FuncId>, name: &ast::QualifiedName) -> Operand {
        Operand::Funcs(FuncSet {
            funcs,
            object: None,
            qualified: false,
            adl: self.is_cpp() && name.qualifiers.is_empty() && !name.global,
            name: id_name(&name.id),
            span: name.span,
        })
    }

    /// The use of a variable; references are looked through.
    pub(super) fn variable(&mut self, kind: PlaceKind, ty: QualTy, span: Span) -> Operand {
        if ty.ty.is_error() {
            return self.unknown(span);
        }
        let place = self.through_reference(Place { kind, ty, span });
        Operand::lvalue(place)
    }

    /// What was told to be wrong elsewhere: nothing is concluded about the body around it.
    pub(super) fn unknown(&mut self, span: Span) -> Operand {
        if let Some(func) = self.funcs.last_mut() {
            func.noted.unknown = true;
        }
        Operand::Error(span)
    }

    /// A local of this function, of the paused function around a console line, or of a function further out.
    pub(super) fn local_name(&mut self, local: LocalId, scope: NameScopeId, name: &ast::QualifiedName) -> Operand {
        let span = name.span;
        let owner = match self.scope_ref(scope).kind {
            ScopeKind::Function(func) | ScopeKind::Block(func) => Some(func),
            ScopeKind::File | ScopeKind::Namespace | ScopeKind::Class(_) => None,
        };
        let current = self.funcs.last().map(|func| (func.id, func.fragment_of));
        match (owner, current) {
            (Some(owner), Some((func, _))) if owner == func => {
                let func = self.funcs.last_mut();
                let ty = func.and_then(|func| {
                    *func.noted.mentions.entry(local).or_default() += 1;
                    func.locals.get(local.index()).map(|local| local.ty)
                });
                match ty {
                    Some(ty) => self.variable(PlaceKind::Local(local), ty, span),
                    None => Operand::Error(span),
                }
            }
            (Some(owner), Some((_, Some(outer)))) if owner == outer => match self.local_of(owner, local) {
                Some(ty) => self.variable(PlaceKind::Outer(local), ty, span),
                None => Operand::Error(span),
            },
            (Some(owner), Some(_)) if !self.is_cpp() && self.funcs.iter().any(|func| func.id == owner) => {
                match self.captured(owner, local, span) {
                    Some(operand) => operand,
                    None => Operand::Error(span),
                }
            }
            _ if self.unevaluated > 0 => match owner.and_then(|owner| self.local_of(owner, local)) {
                Some(ty) => self.variable(PlaceKind::Local(local), ty, span),
                None => Operand::Error(span),
            },
            _ => {
                self.report(Diagnostic::error("sema-not-captured", span).arg("name", &*id_name(&name.id)));
                Operand::Error(span)
            }
        }
    }

    /// Type of a local of a finished function or of one that is being built.
    pub(super) fn local_of(&self, func: FuncId, local: LocalId) -> Option<QualTy> {
        let building = self.funcs.iter().find(|building| building.id == func);
        let locals = match building {
            Some(building) => &building.locals,
            None => &self.program.funcs.get(func.index())?.locals,
        };
        locals.get(local.index()).map(|local| local.ty)
    }

    pub(super) fn function_name_literal(&mut self, span: Span) -> Operand {
        let name = self
            .funcs
            .last()
            .and_then(|func| self.program.funcs.get(func.id.index()));
        let name = name.map_or_else(|| "".into(), |func| func.name.clone());
        let plain = name.rsplit("::").next().unwrap_or(&name);
        let mut bytes = plain.as_bytes().to_vec();
        bytes.push(0);
        let ty = self
            .program
            .types
            .array(Ty::CHAR.constant(), ArrayLen::Fixed(bytes.len() as u64));
        let string = self.string(StringData {
            bytes: bytes.into(),
            ty,
        });
        Operand::lvalue(Place {
            kind: PlaceKind::String(string),
            ty: ty.into(),
            span,
        })
    }

    /// The declared type of a variable, when the name is one.
    pub(super) fn type_of_variable(&mut self, name: &ast::QualifiedName) -> Option<QualTy> {
        let (entry, scope) = self.resolve(name)?;
        match (entry.symbol, self.scope_ref(scope).kind) {
            (Symbol::Local(local), ScopeKind::Function(func) | ScopeKind::Block(func)) => self.local_of(func, local),
            (Symbol::Global(global), _) => self.program.globals.get(global.index()).map(|global| global.ty),
            _ => None,
        }
    }
}
