//! Qualified names, and how the last part of a name is spelled in a scope (C++17 6.4.3).

use std::rc::Rc;

use super::Sema;
use super::scope::{Entry, NameScopeId, Symbol};
use crate::front::ast::{self, OperatorName, UnqualifiedId};
use crate::front::ty::TyKind;

impl Sema {
    /// Looks a possibly qualified name up; nothing is reported.
    pub(super) fn resolve(&mut self, name: &ast::QualifiedName) -> Option<(Entry, NameScopeId)> {
        let text = self.id_text(&name.id);
        if !name.global && name.qualifiers.is_empty() {
            return self.lookup(&text);
        }
        let scope = self.resolve_qualifier(name)?;
        self.lookup_in(scope, &text)
    }

    /// The scope that the qualifiers of a name lead to.
    pub(super) fn resolve_qualifier(&mut self, name: &ast::QualifiedName) -> Option<NameScopeId> {
        let mut scope = if name.global { Some(self.file_scope()) } else { None };
        for part in &name.qualifiers {
            let entry = match scope {
                None => self.lookup_scope_name(&part.text)?,
                Some(scope) => self.lookup_in(scope, &part.text)?.0,
            };
            scope = Some(self.scope_of_symbol(&entry.symbol)?);
        }
        scope
    }

    /// Names before `::` are looked up among namespaces and types only (C++17 6.4.3 p1).
    fn lookup_scope_name(&self, name: &str) -> Option<Entry> {
        let mut at = Some(self.scope);
        while let Some(id) = at {
            if let Some((entry, _)) = self.lookup_in(id, name)
                && matches!(entry.symbol, Symbol::Namespace(_) | Symbol::Type(_))
            {
                return Some(entry);
            }
            at = self.scope_ref(id).parent;
        }
        None
    }

    fn scope_of_symbol(&self, symbol: &Symbol) -> Option<NameScopeId> {
        match symbol {
            Symbol::Namespace(scope) => Some(*scope),
            Symbol::Type(ty) => match self.types().kind(ty.ty) {
                TyKind::Record(id) => self.classes.scopes.get(id.0 as usize).copied().flatten(),
                TyKind::Enum(id) => self.enum_scopes.get(id).copied(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The text under which the last part of a name is declared: `operator+`, `~Node`, `operator int`.
    pub(super) fn id_text(&mut self, id: &UnqualifiedId) -> Rc<str> {
        match id {
            UnqualifiedId::Ident(name) => name.text.clone(),
            UnqualifiedId::Operator(name) => operator_text(*name).into(),
            UnqualifiedId::Conversion(name) => {
                let ty = self.type_name_type(name);
                format!("operator {}", self.type_name(ty)).into()
            }
            UnqualifiedId::Destructor(name) => format!("~{}", name.text).into(),
        }
    }
}

/// How an operator function is called, e.g. `operator new[]`.
pub(super) fn operator_text(name: OperatorName) -> String {
    let sign = match name {
        OperatorName::New => " new",
        OperatorName::NewArray => " new[]",
        OperatorName::Delete => " delete",
        OperatorName::DeleteArray => " delete[]",
        OperatorName::Call => "()",
        OperatorName::Subscript => "[]",
        OperatorName::Arrow => "->",
        OperatorName::ArrowStar => "->*",
        OperatorName::Comma => ",",
        OperatorName::Binary(op) => super::ops::spelling(op),
        OperatorName::Assign(None) => "=",
        OperatorName::Assign(Some(op)) => return format!("operator{}=", super::ops::spelling(op)),
        OperatorName::Unary(op) => unary_text(op),
        OperatorName::Increment => "++",
        OperatorName::Decrement => "--",
    };
    format!("operator{sign}")
}

/// The sign of a prefix operator.
pub(super) fn unary_text(op: ast::UnaryOp) -> &'static str {
    match op {
        ast::UnaryOp::Plus => "+",
        ast::UnaryOp::Minus => "-",
        ast::UnaryOp::Not => "!",
        ast::UnaryOp::BitNot => "~",
        ast::UnaryOp::Deref => "*",
        ast::UnaryOp::AddrOf => "&",
        ast::UnaryOp::Real => "__real__",
        ast::UnaryOp::Imag => "__imag__",
    }
}
