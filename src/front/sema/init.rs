//! Initialisation (C17 6.7.9, C++17 11.6).

use super::convert::Why;
use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::Init;
use crate::front::ty::QualTy;
use crate::source::Span;

impl Sema {
    /// Initialises an object of type `ty` with what was written; arrays without a length get one.
    pub(super) fn initializer(&mut self, ty: QualTy, _init: Option<&ast::Initializer>, _span: Span) -> (Init, QualTy) {
        (Init::None, ty)
    }

    /// Copy-initialisation of one object (also a reference) from an operand: passing, returning, `T x = e`.
    pub(super) fn copy_init(&mut self, _ty: QualTy, _operand: Operand, _why: &Why, _span: Span) -> Init {
        Init::None
    }

    /// Initialises an object (aggregate, array, scalar) with a braced list; arrays without a length get one.
    pub(super) fn list_init(&mut self, ty: QualTy, _list: &ast::InitList) -> (Init, QualTy) {
        (Init::None, ty)
    }
}
