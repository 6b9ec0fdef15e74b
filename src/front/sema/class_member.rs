//! Members in expressions: `object.name`, names inside member functions, `this` made explicit, virtual calls.

use super::class::name_text;
use super::{FuncSet, NameScopeId, Operand, ScopeKind, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, GlobalId, Place, PlaceKind};
use crate::front::ty::{QualTy, RecordId, TyKind};
use crate::source::Span;

impl Sema {
    /// The subobject of a base class (or the place itself); any depth.
    pub(super) fn base_place(&mut self, place: &Place, base: RecordId) -> Place {
        let Some(own) = self.types().as_record(place.ty.ty) else {
            return place.clone();
        };
        if own == base {
            return place.clone();
        }
        let Some(offset) = self.base_offset(own, base) else {
            return place.clone();
        };
        let ty = self.program.types.intern(TyKind::Record(base));
        let ty = QualTy {
            ty,
            quals: place.ty.quals,
        };
        Place {
            kind: PlaceKind::Base {
                base: Box::new(place.clone()),
                offset,
            },
            ty,
            span: place.span,
        }
    }

    /// `object.name` where `name` is no data member known to [`Sema::field_place`]: member functions, static members,
    /// members of bases. `None`: no such member, and nothing was said yet.
    pub(super) fn class_member(
        &mut self,
        object: &Place,
        record: RecordId,
        name: &ast::QualifiedName,
    ) -> Option<Operand> {
        let qualified = name.global || !name.qualifiers.is_empty();
        let scope = if qualified {
            self.member_qualifier(record, name)?
        } else {
            self.class_scope(record)?
        };
        if let ast::UnqualifiedId::Destructor(_) = name.id {
            return Some(self.destructor_member(object, record, qualified, name.span));
        }
        let text = self.id_text(&name.id);
        let (entry, found) = self.lookup_in(scope, &text)?;
        self.member_operand(object, &entry.symbol, found, &text, qualified, name.span)
    }

    fn member_qualifier(&mut self, record: RecordId, name: &ast::QualifiedName) -> Option<NameScopeId> {
        if let ([only], Some(scope)) = (name.qualifiers.as_slice(), self.class_scope(record))
            && let Some((entry, _)) = self.lookup_in(scope, &only.text)
            && let Symbol::Type(ty) = entry.symbol
            && let Some(class) = self.types().as_record(ty.ty)
        {
            return self.class_scope(class);
        }
        self.resolve_qualifier(name)
    }

    fn destructor_member(&mut self, object: &Place, record: RecordId, qualified: bool, span: Span) -> Operand {
        let name: std::rc::Rc<str> = format!("~{}", self.types().record(record).name).into();
        match self.class(record).dtor {
            Some(dtor) => {
                self.use_func(dtor);
                let object = Some(Box::new(object.clone()));
                Operand::Funcs(FuncSet {
                    funcs: vec![dtor],
                    object,
                    qualified,
                    adl: false,
                    name,
                    span,
                })
            }
            None => self.unsupported("calling a trivial destructor", span),
        }
    }

    /// A symbol found in a class scope, used on an object.
    fn member_operand(
        &mut self,
        object: &Place,
        symbol: &Symbol,
        found: NameScopeId,
        text: &std::rc::Rc<str>,
        qualified: bool,
        span: Span,
    ) -> Option<Operand> {
        if let (ScopeKind::Class(owner), false) = (self.scope_ref(found).kind, matches!(symbol, Symbol::Funcs(_))) {
            self.check_member_access(owner, text, span);
        }
        match symbol {
            Symbol::Field => {
                let ScopeKind::Class(owner) = self.scope_ref(found).kind else {
                    return None;
                };
                let whole = self.base_place(object, owner);
                let mut place = self.field_place(&whole, owner, text, span)?;
                if self.class(owner).mutable.contains(text) {
                    place.ty.quals.is_const = false;
                }
                Some(Operand::lvalue(self.through_reference(place)))
            }
            Symbol::Funcs(funcs) => {
                let object = Some(Box::new(object.clone()));
                Some(Operand::Funcs(FuncSet {
                    funcs: funcs.clone(),
                    object,
                    qualified,
                    adl: false,
                    name: text.clone(),
                    span,
                }))
            }
            Symbol::Global(id) => Some(self.static_place(*id, span)),
            Symbol::Constant(ty, value) => Some(Operand::value(ExprKind::Int(*value), *ty, span)),
            Symbol::Error => Some(Operand::Error(span)),
            Symbol::Type(_) | Symbol::Local(_) | Symbol::Console(_) | Symbol::Namespace(_) => None,
        }
    }

    /// A static data member.
    fn static_place(&mut self, id: GlobalId, span: Span) -> Operand {
        self.use_global(id);
        let ty = self.program.globals[id.0 as usize].ty;
        let place = Place {
            kind: PlaceKind::Global(id),
            ty,
            span,
        };
        Operand::lvalue(self.through_reference(place))
    }

    /// Reports a data member or nested name that may not be used from here.
    pub(super) fn check_member_access(&mut self, owner: RecordId, name: &str, span: Span) -> bool {
        let Some(access) = self.class(owner).access.get(name).copied() else {
            return true;
        };
        if self.may_access(owner, access) {
            return true;
        }
        let declared = self
            .class_scope(owner)
            .and_then(|scope| self.lookup_here(scope, name))
            .map(|entry| entry.span);
        let full = format!("{}::{name}", self.types().record(owner).name);
        self.report_access(&full, access, declared.unwrap_or(span), span);
        false
    }

    /// A name found in a class scope from inside a member function: `this->name` made explicit.
    pub(super) fn implicit_member(&mut self, record: RecordId, name: &ast::QualifiedName) -> Operand {
        let span = name.span;
        let text = self.id_text(&name.id);
        let qualified = name.global || !name.qualifiers.is_empty();
        let Some(scope) = self.class_scope(record) else {
            return Operand::Error(span);
        };
        let Some((entry, found)) = self.lookup_in(scope, &text) else {
            return Operand::Error(span);
        };
        let owner = match self.scope_ref(found).kind {
            ScopeKind::Class(owner) => owner,
            _ => record,
        };
        let this = self
            .this_place(span)
            .filter(|(_, own)| super::rank::base_depth(self.types(), *own, owner).is_some());
        match (&entry.symbol, this) {
            (_, Some((object, _))) => self
                .member_operand(&object, &entry.symbol, found, &text, qualified, span)
                .unwrap_or(Operand::Error(span)),
            (Symbol::Global(id), None) => {
                self.check_member_access(owner, &text, span);
                self.static_place(*id, span)
            }
            (Symbol::Constant(ty, value), None) => Operand::value(ExprKind::Int(*value), *ty, span),
            (Symbol::Funcs(funcs), None) => Operand::Funcs(FuncSet {
                funcs: funcs.clone(),
                object: None,
                qualified,
                adl: false,
                name: text,
                span,
            }),
            (Symbol::Field, None) if self.unevaluated > 0 => {
                let ty = self
                    .types()
                    .record(owner)
                    .fields
                    .iter()
                    .find(|field| field.name.as_deref() == Some(&*text));
                let Some(ty) = ty.map(|field| field.ty) else {
                    return Operand::Error(span);
                };
                let pointer = self.program.types.pointer(ty);
                let null = Expr {
                    kind: ExprKind::Int(0),
                    ty: pointer,
                    span,
                };
                Operand::lvalue(Place {
                    kind: PlaceKind::Deref(Box::new(null)),
                    ty,
                    span,
                })
            }
            (_, None) => {
                let text = name_text(name);
                self.report(Diagnostic::error("sema-member-needs-object", span).arg("name", text));
                Operand::Error(span)
            }
        }
    }
}
