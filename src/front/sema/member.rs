//! Members: `a.b`, `p->b`, and `offsetof` (C17 6.5.2.3).

use super::expr::id_name;
use super::{Operand, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{self, Designator, OperatorName, UnqualifiedId};
use crate::front::hir::{BinaryOp, Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::{RecordId, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn member(&mut self, object: &ast::Expr, arrow: bool, name: &ast::QualifiedName, span: Span) -> Operand {
        let (object_span, name_span) = (object.span, name.span);
        let object = self.expr(object);
        let operator = Span {
            start: object_span.end,
            end: name_span.start,
            ..span
        };
        let Some((place, xvalue)) = self.member_object(object, arrow, operator, name) else {
            return Operand::Error(span);
        };
        self.member_of(place, xvalue, name, span)
    }

    /// The member `name` of a record place.
    pub(super) fn member_of(&mut self, place: Place, xvalue: bool, name: &ast::QualifiedName, span: Span) -> Operand {
        let Some(record) = self.types().as_record(place.ty.ty) else {
            return Operand::Error(span);
        };
        if !self.types().record(record).complete {
            let ty = self.type_name(place.ty.ty);
            self.report(Diagnostic::error("sema-member-of-incomplete", name.span).arg("type", ty));
            return Operand::Error(span);
        }
        if let UnqualifiedId::Ident(ident) = &name.id
            && name.qualifiers.is_empty()
            && let Some(field) = self.field_place(&place, record, &ident.text, span)
        {
            if field.ty.ty.is_error() {
                return self.unknown(span);
            }
            let mut field = field;
            if self.is_cpp() {
                self.check_member_access(record, &ident.text, name.span);
                if self.class(record).mutable.contains(&ident.text) {
                    field.ty.quals.is_const = false;
                }
            }
            let is_reference = self.types().is_reference(field.ty.ty);
            let field = self.through_reference(Place { span, ..field });
            return Operand::Place {
                place: field,
                xvalue: xvalue && !is_reference,
            };
        }
        if self.is_cpp()
            && let Some(found) = self.class_member(&place, record, name)
        {
            return found.at(span);
        }
        self.no_member(record, name);
        Operand::Error(span)
    }

    fn no_member(&mut self, record: RecordId, name: &ast::QualifiedName) {
        let text = id_name(&name.id);
        let ty = self.program.types.intern(TyKind::Record(record));
        let type_name = self.type_name(ty);
        let mut diagnostic = Diagnostic::error("sema-no-member", name.span)
            .arg("name", &*text)
            .arg("type", type_name);
        let fields = self
            .types()
            .record(record)
            .fields
            .iter()
            .filter_map(|field| field.name.clone());
        let methods = self.program.funcs.iter().filter(|func| func.class == Some(record));
        let methods = methods.filter_map(|func| func.name.rsplit("::").next().map(Into::into));
        let fields = fields
            .chain(methods)
            .filter(|name: &std::rc::Rc<str>| !name.starts_with("operator"));
        if let Some(near) = super::suggest::nearest(&text, fields) {
            diagnostic = diagnostic
                .hint(Message::new("sema-did-you-mean").arg("name", &*near))
                .fix(name.span, &*near);
        }
        self.report(diagnostic);
    }

    /// The record in front of `.` or behind the pointer in front of `->`.
    fn member_object(
        &mut self,
        object: Operand,
        arrow: bool,
        operator: Span,
        name: &ast::QualifiedName,
    ) -> Option<(Place, bool)> {
        if object.is_error() {
            return None;
        }
        let mut object = object;
        if arrow {
            // C++17 16.5.6: operator-> is applied until a pointer comes out.
            for _ in 0..16 {
                if !object.ty().is_some_and(|ty| self.types().is_record(ty.ty)) || !self.is_cpp() {
                    break;
                }
                let operands = [object];
                match self.operator_call(OperatorName::Arrow, &operands, operator) {
                    Some(result) => object = result,
                    None => {
                        let [operand] = operands;
                        return self.dot_for_arrow(operand, operator, name);
                    }
                }
            }
            if object.ty().is_some_and(|ty| self.types().is_record(ty.ty)) {
                return self.dot_for_arrow(object, operator, name);
            }
            let span = object.span();
            let value = self.rvalue(object);
            if value.ty.is_error() {
                return None;
            }
            return match self.types().pointee(value.ty) {
                Some(to) if self.types().is_record(to.ty) => Some((
                    Place {
                        kind: PlaceKind::Deref(Box::new(value)),
                        ty: to,
                        span,
                    },
                    false,
                )),
                _ => {
                    self.member_of_other(value.ty, name);
                    None
                }
            };
        }
        let ty = object.ty();
        match ty {
            Some(ty) if self.types().is_record(ty.ty) => match object {
                Operand::Place { place, xvalue } => Some((place, xvalue)),
                other => self.materialize(other).map(|place| (place, true)),
            },
            Some(ty)
                if self
                    .types()
                    .pointee(ty.ty)
                    .is_some_and(|to| self.types().is_record(to.ty)) =>
            {
                let type_name = self.type_name(ty);
                let diagnostic = Diagnostic::error("sema-arrow-for-dot", operator);
                self.report(diagnostic.arg("type", type_name).fix(operator, "->"));
                None
            }
            Some(ty) => {
                self.member_of_other(ty.ty, name);
                None
            }
            None => {
                let ty = match &object {
                    Operand::Funcs(set) => set.funcs.first().map(|func| self.program.funcs[func.index()].ty),
                    _ => None,
                };
                self.member_of_other(ty.unwrap_or(Ty::ERROR), name);
                None
            }
        }
    }

    fn dot_for_arrow(&mut self, object: Operand, operator: Span, name: &ast::QualifiedName) -> Option<(Place, bool)> {
        let _ = name;
        let type_name = object.ty().map(|ty| self.type_name(ty)).unwrap_or_default();
        let diagnostic = Diagnostic::error("sema-dot-for-arrow", operator);
        self.report(diagnostic.arg("type", type_name).fix(operator, "."));
        None
    }

    fn member_of_other(&mut self, ty: Ty, name: &ast::QualifiedName) {
        let type_name = if ty.is_error() {
            "?".to_owned()
        } else {
            self.type_name(ty)
        };
        let diagnostic = Diagnostic::error("sema-member-of-other", name.span);
        self.report(diagnostic.arg("name", &*id_name(&name.id)).arg("type", type_name));
    }

    /// `offsetof(T, a.b[2])`
    pub(super) fn offsetof(&mut self, name: &ast::TypeName, path: &[Designator], span: Span) -> Operand {
        let ty = self.type_name_type(name);
        if ty.ty.is_error() {
            return Operand::Error(span);
        }
        // Walk from a null object; only offsets are looked at.
        let pointer = self.program.types.pointer(ty);
        let null = Expr {
            kind: ExprKind::Int(0),
            ty: pointer,
            span,
        };
        let mut place = Place {
            kind: PlaceKind::Deref(Box::new(null)),
            ty,
            span,
        };
        let mut offset: u64 = 0;
        // GNU: indices that only the running program knows, and the sizes of their elements.
        let mut variable = Vec::new();
        for step in path {
            match step {
                Designator::Field(field) => {
                    let Some(record) = self.types().as_record(place.ty.ty) else {
                        let type_name = self.type_name(place.ty);
                        let diagnostic = Diagnostic::error("sema-member-of-other", field.span);
                        self.report(diagnostic.arg("name", &*field.text).arg("type", type_name));
                        return Operand::Error(span);
                    };
                    let Some(found) = self.field_place(&place, record, &field.text, field.span) else {
                        let qualified = ast::QualifiedName {
                            global: false,
                            qualifiers: Vec::new(),
                            id: UnqualifiedId::Ident(field.clone()),
                            span: field.span,
                        };
                        self.no_member(record, &qualified);
                        return Operand::Error(span);
                    };
                    if let PlaceKind::Field { bits: Some(_), .. } = found.kind {
                        self.report(Diagnostic::error("sema-address-of-bit-field", field.span));
                        return Operand::Error(span);
                    }
                    offset = offset.saturating_add(offset_within(&found, &place));
                    place = Place {
                        kind: place.kind,
                        ty: found.ty,
                        span,
                    };
                }
                Designator::Index(index) | Designator::Range(index, _) => {
                    let Some(elem) = self.types().element(place.ty.ty) else {
                        return self.unsupported("offsetof of this", span);
                    };
                    let size = self.types().size_of(elem.ty).unwrap_or(0);
                    let index = self.value(index);
                    match self.fold_int(&index) {
                        Some(index) => offset = offset.wrapping_add(size.wrapping_mul(index as u64)),
                        None => variable.push((index, size)),
                    }
                    place = Place {
                        kind: place.kind,
                        ty: elem,
                        span,
                    };
                }
            }
        }
        let size_t = self.types().size_t();
        let number = |value: u64| Expr {
            kind: ExprKind::Int(i128::from(value)),
            ty: size_t,
            span,
        };
        let mut sum = number(offset);
        for (index, size) in variable {
            let index = self.numeric(index, size_t);
            let binary = |op, left, right| Expr {
                kind: ExprKind::Binary(op, Box::new(left), Box::new(right)),
                ty: size_t,
                span,
            };
            sum = binary(BinaryOp::Add, sum, binary(BinaryOp::Mul, index, number(size)));
        }
        Operand::Value(sum)
    }
}

/// Bytes from `whole` to `part`, which was reached from it through members and bases.
fn offset_within(part: &Place, whole: &Place) -> u64 {
    let mut at = part;
    let mut sum = 0u64;
    for _ in 0..64 {
        match &at.kind {
            PlaceKind::Field { base, offset, .. } | PlaceKind::Base { base, offset } => {
                sum = sum.saturating_add(*offset);
                at = base;
            }
            _ => break,
        }
        if at.ty == whole.ty && std::mem::discriminant(&at.kind) == std::mem::discriminant(&whole.kind) {
            break;
        }
    }
    sum
}
