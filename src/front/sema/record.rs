//! Structs, unions and enumerations: specifiers, members, access to members.

use super::class::ClassInit;
use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{Init, Place};
use crate::front::ty::{QualTy, RecordId};
use crate::source::Span;

impl Sema {
    /// The data members of a record body; other member declarations go to `class_member_decl`. Lays it out.
    pub(super) fn record_body(&mut self, _record: RecordId, _specifier: &ast::RecordSpecifier, _body: &[ast::Decl]) {}

    /// The data member `name` of a record place, also through anonymous members; `None` when there is none.
    pub(super) fn field_place(&mut self, _base: &Place, _record: RecordId, _name: &str, _span: Span) -> Option<Place> {
        None
    }

    /// Initialises a record as C does, and C++ aggregates and trivially copied classes.
    pub(super) fn plain_record_init(&mut self, _ty: QualTy, _record: RecordId, _init: ClassInit<'_>, _span: Span) -> Init {
        Init::None
    }
}
impl Operand {}
