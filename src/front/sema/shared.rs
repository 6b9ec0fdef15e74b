//! Types that several files of a program share: a header included in two of them defines its structs and enumerations
//! once in each, and they are the same (C17 6.2.7, C++17 6.2 p6).
//!
//! A definition is recognised by its place in the text. When a macro makes several definitions in one place, they are
//! told apart by their order.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Sema;
use crate::front::ast::{self, DeclKind, TypeSpecifier};
use crate::front::ty::{EnumId, Field, QualTy, RecordId, TyKind};
use crate::source::Span;

/// A definition: where, and its tag (empty for none).
type Place = (Span, Rc<str>);

/// What the files before this one have defined, and what this one has.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared {
    records: FxHashMap<Place, Vec<RecordId>>,
    enums: FxHashMap<Place, Vec<EnumId>>,
    /// How many definitions this file has had in a place.
    met: FxHashMap<Place, usize>,
    /// Records whose bodies this file contains.
    here: FxHashSet<RecordId>,
}

impl Shared {
    /// The next file begins.
    pub(super) fn next_file(&mut self) {
        self.met.clear();
        self.here.clear();
    }

    /// The record that an earlier file has defined in this place.
    pub(super) fn record(&mut self, span: Span, name: &Rc<str>) -> Option<RecordId> {
        let known = self.records.get(&(span, name.clone()))?;
        let at = self.met.get(&(span, name.clone())).copied().unwrap_or(0);
        known.get(at).copied()
    }

    /// Notes that this file contains the body of a record.
    pub(super) fn define_record(&mut self, span: Span, name: &Rc<str>, id: RecordId) {
        self.here.insert(id);
        *self.met.entry((span, name.clone())).or_default() += 1;
        let known = self.records.entry((span, name.clone())).or_default();
        if !known.contains(&id) {
            known.push(id);
        }
    }

    /// Whether this file contains the body of a record.
    pub(super) fn is_defined_here(&self, id: RecordId) -> bool {
        self.here.contains(&id)
    }

    /// The enumeration of this place: an earlier file's, or the new one.
    pub(super) fn enumeration(&mut self, span: Span, name: &Rc<str>, new: EnumId) -> EnumId {
        let met = self.met.entry((span, name.clone())).or_default();
        let known = self.enums.entry((span, name.clone())).or_default();
        let at = *met;
        *met += 1;
        match known.get(at) {
            Some(id) => *id,
            None => {
                known.push(new);
                new
            }
        }
    }
}

impl Sema {
    /// `typedef struct { int n; } list;` written out in two files of C is one type (C17 6.2.7 p1): the earlier file's.
    pub(super) fn twin(&mut self, decl: &ast::SimpleDecl, base: QualTy) -> Option<QualTy> {
        let TypeSpecifier::Record(specifier) = &decl.specifiers.ty else {
            return None;
        };
        let declarator = &decl.declarators.first()?.declarator;
        let name = declarator.name.as_ref().filter(|_| declarator.parts.is_empty())?;
        let id = self.types().as_record(base.ty)?;
        if self.is_cpp() || specifier.name.is_some() || specifier.body.is_none() || self.is_library(specifier.span) {
            return None;
        }
        let text = self.id_text(&name.id);
        let new = self.types().record(id);
        let same = |(a, b): (&Field, &Field)| (&a.name, a.ty, a.offset, a.bits) == (&b.name, b.ty, b.offset, b.bits);
        let records = self.types().records.iter().enumerate();
        let (twin, _) = records
            .map(|(at, old)| (RecordId(at as u32), old))
            .filter(|(at, old)| old.complete && old.name == text && *at != id && !self.shared.is_defined_here(*at))
            .filter(|(_, old)| (old.kind, old.size, old.align) == (new.kind, new.size, new.align))
            .find(|(_, old)| old.fields.len() == new.fields.len() && old.fields.iter().zip(&new.fields).all(same))?;
        self.shared.define_record(specifier.span, &"".into(), twin);
        let ty = self.program.types.intern(TyKind::Record(twin));
        Some(QualTy { ty, ..base })
    }

    /// The tags and enumerators inside a record body that an earlier file has defined already: this file sees them too.
    pub(super) fn see_nested_types(&mut self, body: &[ast::Decl]) {
        if self.is_cpp() {
            return; // members of the class's scope, which is shared
        }
        for decl in body {
            let DeclKind::Simple(simple) = &decl.kind else { continue };
            if matches!(simple.specifiers.ty, TypeSpecifier::Record(_) | TypeSpecifier::Enum(_)) {
                self.specifiers_type(&simple.specifiers);
            }
        }
    }
}
