//! From specifiers and declarators to types (C17 6.7.2, 6.7.6, 6.7.7).

use super::Sema;
use super::scope::{Entry, NameScopeId};
use crate::front::ast;
use crate::front::ty::{QualTy, Ty};

impl Sema {
    /// The type that declaration specifiers name.
    pub(super) fn specifiers_type(&mut self, _specifiers: &ast::DeclSpecifiers) -> QualTy {
        Ty::ERROR.into()
    }

    /// The type of a declarator whose specifiers gave `base`.
    pub(super) fn declarator_type(&mut self, _base: QualTy, _declarator: &ast::Declarator) -> QualTy {
        Ty::ERROR.into()
    }

    /// The type a type-name names.
    pub(super) fn type_name_type(&mut self, _name: &ast::TypeName) -> QualTy {
        Ty::ERROR.into()
    }

    /// Looks a possibly qualified name up; nothing is reported.
    pub(super) fn resolve(&mut self, _name: &ast::QualifiedName) -> Option<(Entry, NameScopeId)> {
        None
    }
}
