//! Casts of C++: the four named ones, functional ones, and C-style ones between classes and references (C++17 8.2.3,
//! 8.2.9-8.2.11, 8.4).
//!
//! A cast to a reference type gives a place, one to a class type an object made by a constructor, any other a value.

use super::class::ClassInit;
use super::convert::Why;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, NamedCast, Quals};
use crate::front::hir::{Conversion, Expr, ExprKind, Init, Place, PlaceKind};
use crate::front::ty::{QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

/// How deep class hierarchies and types are followed.
const DEEP: u32 = 64;

impl Sema {
    /// `static_cast<T>(x)` and its kin.
    pub(super) fn named_cast(
        &mut self,
        cast: NamedCast,
        name: &ast::TypeName,
        operand: &ast::Expr,
        span: Span,
    ) -> Operand {
        let target = self.type_name_type(name);
        let operand = self.expr(operand);
        if target.ty.is_error() || operand.is_error() {
            return Operand::Error(span);
        }
        match cast {
            NamedCast::Static => self.static_cast(target, operand, span),
            NamedCast::Const => self.const_cast(target, operand, span),
            NamedCast::Reinterpret => self.reinterpret_cast(target, operand, span),
            NamedCast::Dynamic => self.dynamic_cast(target, operand, span),
        }
    }

    /// `(T)x` and `T(x)` in C++: for every target type.
    pub(super) fn cpp_cast(&mut self, target: QualTy, operand: Operand, span: Span) -> Operand {
        if target.ty.is_error() || operand.is_error() {
            return Operand::Error(span);
        }
        if let Some(referent) = self.types().referent(target.ty) {
            if self.is_static_reference_cast(referent, &operand) {
                return self.reference_cast(target, referent, operand, span);
            }
            return self.reinterpret_reference(target, referent, operand, span);
        }
        if self.types().is_record(target.ty) {
            return self.object_of(target, operand, span);
        }
        if let Some(adjusted) = self.class_pointer_cast(target, &operand, span) {
            return adjusted;
        }
        match self.operand_for_cast(operand, target) {
            Operand::Error(_) => Operand::Error(span),
            operand => Operand::Value(self.cast(operand, target.ty, span)),
        }
    }

    /// `T(args)`, `T{args}`.
    pub(super) fn construct_expr(&mut self, name: &ast::TypeName, init: &ast::Initializer, span: Span) -> Operand {
        let ty = self.type_name_type(name);
        if ty.ty.is_error() {
            return Operand::Error(span);
        }
        if let Some(record) = self.types().as_record(ty.ty) {
            return self.construct_object(ty, record, init, span);
        }
        match init {
            ast::Initializer::Paren(args, _) => match args.as_slice() {
                [] if ty.ty == Ty::VOID => {
                    let zero = Expr {
                        kind: ExprKind::Int(0),
                        ty: Ty::INT,
                        span,
                    };
                    Operand::value(ExprKind::Convert(Conversion::ToVoid, Box::new(zero)), Ty::VOID, span)
                }
                [] => self.zero_value(ty.ty, span),
                [only] => {
                    let operand = self.expr(only);
                    self.cpp_cast(ty, operand, span)
                }
                _ => {
                    let name = self.type_name(ty);
                    self.report(Diagnostic::error("sema-cast-of-several", span).arg("type", name));
                    Operand::Error(span)
                }
            },
            ast::Initializer::List { list, .. } if list.items.is_empty() => self.zero_value(ty.ty, span),
            ast::Initializer::List { .. } | ast::Initializer::Expr(_) => match self.initializer(ty, Some(init), span).0
            {
                Init::Expr(expr) => Operand::Value(*expr).at(span),
                Init::Bind(place) => Operand::lvalue(*place).at(span),
                Init::Zero => self.zero_value(ty.ty, span),
                _ => self.unsupported("this functional cast", span),
            },
        }
    }

    fn zero_value(&mut self, ty: Ty, span: Span) -> Operand {
        let kind = if self.types().is_float(ty) {
            ExprKind::Float(0.0)
        } else {
            ExprKind::Int(0)
        };
        Operand::value(kind, ty, span)
    }

    fn construct_object(&mut self, ty: QualTy, record: RecordId, init: &ast::Initializer, span: Span) -> Operand {
        let how = match init {
            ast::Initializer::Paren(args, _) if args.is_empty() => ClassInit::Value,
            ast::Initializer::Paren(args, _) => {
                let args: Vec<Operand> = args.iter().map(|arg| self.expr(arg)).collect();
                if args.iter().any(Operand::is_error) {
                    return Operand::Error(span);
                }
                ClassInit::Direct(args)
            }
            ast::Initializer::List { list, .. } if list.items.is_empty() => ClassInit::Value,
            ast::Initializer::List { list, .. } => ClassInit::List { list, copy: false },
            ast::Initializer::Expr(expr) => ClassInit::Copy(self.expr(expr)),
        };
        let init = self.class_init(ty.ty.into(), record, how, span);
        object_value(init, ty.ty, span)
    }

    /// An object of class type made from one operand, by a constructor or a conversion function.
    fn object_of(&mut self, target: QualTy, operand: Operand, span: Span) -> Operand {
        let Some(record) = self.types().as_record(target.ty) else {
            return Operand::Error(span);
        };
        let init = self.class_init(target.ty.into(), record, ClassInit::Direct(vec![operand]), span);
        object_value(init, target.ty, span)
    }

    pub(super) fn static_cast(&mut self, target: QualTy, operand: Operand, span: Span) -> Operand {
        if let Some(referent) = self.types().referent(target.ty) {
            if !self.is_static_reference_cast(referent, &operand) {
                return self.bad_cast("static_cast", target, &operand, span);
            }
            if self.loses_quals(&operand, referent) {
                return self.casts_away(&operand, target, span);
            }
            return self.reference_cast(target, referent, operand, span);
        }
        if self.types().is_record(target.ty) {
            return self.object_of(target, operand, span);
        }
        if target.ty == Ty::VOID {
            return Operand::Value(self.cast(operand, Ty::VOID, span));
        }
        let operand = match self.operand_for_cast(operand, target) {
            Operand::Error(_) => return Operand::Error(span),
            Operand::Funcs(set) => return Operand::Value(self.convert(Operand::Funcs(set), target.ty, &Why::Init)),
            operand => Operand::Value(self.rvalue(operand)),
        };
        let Some(from) = operand.ty() else {
            return Operand::Error(span);
        };
        if from.ty.is_error() {
            return Operand::Error(span);
        }
        match (self.types().pointee(from.ty), self.types().pointee(target.ty)) {
            (Some(from_to), Some(to)) => {
                let same = from_to.ty == to.ty || to.ty == Ty::VOID || from_to.ty == Ty::VOID;
                if lost(from_to.quals, to.quals) {
                    return self.casts_away(&operand, target, span);
                }
                match self.class_pointer_cast(target, &operand, span) {
                    Some(adjusted) => adjusted,
                    None if same => Operand::Value(self.cast(operand, target.ty, span)),
                    None => self.bad_cast("static_cast", target, &operand, span),
                }
            }
            (None, Some(_)) => match from.ty == Ty::NULLPTR || is_null_constant(&operand) {
                true => Operand::Value(self.cast(operand, target.ty, span)),
                false => self.bad_cast("static_cast", target, &operand, span),
            },
            (Some(_), None) if target.ty != Ty::BOOL => self.bad_cast("static_cast", target, &operand, span),
            _ => {
                if !self.types().is_scalar(from.ty) {
                    return self.bad_cast("static_cast", target, &operand, span);
                }
                Operand::Value(self.cast(operand, target.ty, span))
            }
        }
    }

    fn const_cast(&mut self, target: QualTy, operand: Operand, span: Span) -> Operand {
        if let Some(referent) = self.types().referent(target.ty) {
            let same = operand.ty().is_some_and(|ty| self.similar(ty.ty, referent.ty, 0));
            return match operand {
                Operand::Place { mut place, xvalue } if same => {
                    place.ty = referent;
                    let rvalue = matches!(self.types().kind(target.ty), TyKind::RvalueRef(_));
                    Operand::Place {
                        place,
                        xvalue: xvalue || rvalue,
                    }
                    .at(span)
                }
                operand => self.bad_cast("const_cast", target, &operand, span),
            };
        }
        let value = self.rvalue(operand);
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        let both_pointers = self.types().is_pointer(value.ty) && self.types().is_pointer(target.ty);
        if both_pointers && self.similar(value.ty, target.ty, 0) {
            return pointer_value(value, target.ty, span);
        }
        self.bad_cast("const_cast", target, &Operand::Value(value), span)
    }

    /// Whether two types differ in qualifiers alone, at whatever depth.
    fn similar(&self, a: Ty, b: Ty, depth: u32) -> bool {
        if a == b {
            return true;
        }
        if depth > DEEP {
            return false;
        }
        match (self.types().kind(a), self.types().kind(b)) {
            (TyKind::Pointer(a), TyKind::Pointer(b)) => self.similar(a.ty, b.ty, depth + 1),
            (TyKind::Array(a, n), TyKind::Array(b, m)) => n == m && self.similar(a.ty, b.ty, depth + 1),
            _ => false,
        }
    }

    fn reinterpret_cast(&mut self, target: QualTy, operand: Operand, span: Span) -> Operand {
        if let Some(referent) = self.types().referent(target.ty) {
            if self.loses_quals(&operand, referent) {
                return self.casts_away(&operand, target, span);
            }
            return self.reinterpret_reference(target, referent, operand, span);
        }
        let value = self.rvalue(operand);
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        let types = self.types();
        let (from_pointer, to_pointer) = (types.is_pointer(value.ty), types.is_pointer(target.ty));
        let (from_int, to_int) = (types.is_integer(value.ty), types.is_integer(target.ty));
        let narrow = to_int && types.size_of(target.ty) < types.size_of(value.ty);
        if from_pointer && to_int && narrow {
            let (from, to) = (self.type_name(value.ty), self.type_name(target));
            self.report(
                Diagnostic::error("sema-cast-loses-bits", span)
                    .arg("from", from)
                    .arg("to", to),
            );
            return Operand::Error(span);
        }
        let pointers = match (types.pointee(value.ty), types.pointee(target.ty)) {
            (Some(from), Some(to)) => Some(lost(from.quals, to.quals)),
            _ => None,
        };
        match pointers {
            Some(true) => self.casts_away(&Operand::Value(value), target, span),
            Some(false) => pointer_value(value, target.ty, span),
            None if value.ty == target.ty && (from_int || from_pointer) => Operand::Value(value).at(span),
            None if (from_pointer && to_int) || (from_int && to_pointer) || (value.ty == Ty::NULLPTR && to_int) => {
                Operand::Value(self.cast(Operand::Value(value), target.ty, span))
            }
            None => self.bad_cast("reinterpret_cast", target, &Operand::Value(value), span),
        }
    }

    /// A class operand is converted by its conversion functions before a cast to a type that is no class.
    fn operand_for_cast(&mut self, operand: Operand, target: QualTy) -> Operand {
        let is_record = operand.ty().is_some_and(|ty| self.types().is_record(ty.ty));
        if !is_record || target.ty == Ty::VOID {
            return operand;
        }
        match self.explicit_conversion(&operand, target.ty.into()) {
            Some(converted) => converted,
            None => self.bad_cast("static_cast", target, &operand, operand.span()),
        }
    }

    /// Between pointers to base and derived class: the address moves by the base's offset.
    pub(super) fn class_pointer_cast(&mut self, target: QualTy, operand: &Operand, span: Span) -> Option<Operand> {
        let from = self.types().pointee(operand.ty()?.ty)?;
        let to = self.types().pointee(target.ty)?;
        let (from, to) = (self.types().as_record(from.ty)?, self.types().as_record(to.ty)?);
        let delta = self.class_delta(from, to)?;
        let value = self.rvalue(operand.clone());
        let kind = ExprKind::Convert(Conversion::PtrAdjust(delta), Box::new(value));
        Some(Operand::value(kind, target.ty, span))
    }

    /// What to add to the address of a `from` to get the address of the `to` that it has or belongs to.
    pub(super) fn class_delta(&self, from: RecordId, to: RecordId) -> Option<i64> {
        if from == to {
            return None;
        }
        match self.base_offset(from, to) {
            Some(offset) => Some(offset as i64),
            None => self.base_offset(to, from).map(|offset| -(offset as i64)),
        }
    }

    /// Where the base class lies in the derived one; 0 for the class itself.
    pub(super) fn base_offset(&self, derived: RecordId, base: RecordId) -> Option<u64> {
        self.base_offset_at(derived, base, 0)
    }

    fn base_offset_at(&self, derived: RecordId, base: RecordId, depth: u32) -> Option<u64> {
        if derived == base {
            return Some(0);
        }
        if depth > DEEP {
            return None;
        }
        self.types().record(derived).bases.iter().find_map(|direct| {
            self.base_offset_at(direct.record, base, depth + 1)
                .map(|offset| direct.offset + offset)
        })
    }

    /// Same type, or classes one of which is the other's base.
    fn is_static_reference_cast(&self, referent: QualTy, operand: &Operand) -> bool {
        let Some(from) = operand.ty() else { return false };
        if from.ty == referent.ty {
            return true;
        }
        match (self.types().as_record(from.ty), self.types().as_record(referent.ty)) {
            (Some(from), Some(to)) => self.class_delta(from, to).is_some(),
            _ => false,
        }
    }

    fn reference_cast(&mut self, target: QualTy, referent: QualTy, operand: Operand, span: Span) -> Operand {
        let rvalue = matches!(self.types().kind(target.ty), TyKind::RvalueRef(_));
        let Some(place) = self.place_of(operand) else {
            return Operand::Error(span);
        };
        let (from, to) = (self.types().as_record(place.ty.ty), self.types().as_record(referent.ty));
        let delta = match (from, to) {
            (Some(from), Some(to)) => self.class_delta(from, to),
            _ => None,
        };
        let kind = match delta {
            None => place.kind,
            Some(delta) if delta >= 0 => PlaceKind::Base {
                base: Box::new(place),
                offset: delta as u64,
            },
            Some(delta) => {
                let pointer = self.address(place);
                let ty = self.program.types.pointer(referent);
                let kind = ExprKind::Convert(Conversion::PtrAdjust(delta), Box::new(pointer));
                PlaceKind::Deref(Box::new(Expr { kind, ty, span }))
            }
        };
        Operand::Place {
            place: Place {
                kind,
                ty: referent,
                span,
            },
            xvalue: rvalue,
        }
    }

    fn reinterpret_reference(&mut self, target: QualTy, referent: QualTy, operand: Operand, span: Span) -> Operand {
        let Operand::Place { place, .. } = operand else {
            return self.bad_cast("reinterpret_cast", target, &operand, span);
        };
        let pointer = self.address(place);
        let ty = self.program.types.pointer(referent);
        let kind = ExprKind::Convert(Conversion::PtrToPtr, Box::new(pointer));
        let kind = PlaceKind::Deref(Box::new(Expr { kind, ty, span }));
        let xvalue = matches!(self.types().kind(target.ty), TyKind::RvalueRef(_));
        Operand::Place {
            place: Place {
                kind,
                ty: referent,
                span,
            },
            xvalue,
        }
    }

    /// The place of an operand; a value gets a temporary.
    pub(super) fn place_of(&mut self, operand: Operand) -> Option<Place> {
        match operand {
            Operand::Place { place, .. } => Some(place),
            operand => self.materialize(operand),
        }
    }

    fn loses_quals(&self, operand: &Operand, referent: QualTy) -> bool {
        matches!(operand, Operand::Place { place, .. } if lost(place.ty.quals, referent.quals))
    }

    fn casts_away(&mut self, operand: &Operand, target: QualTy, span: Span) -> Operand {
        let from = operand.ty().map(|ty| self.type_name(ty)).unwrap_or_default();
        let to = self.type_name(target);
        self.report(
            Diagnostic::error("sema-cast-away-const", span)
                .arg("from", from)
                .arg("to", to),
        );
        Operand::Error(span)
    }

    pub(super) fn bad_cast(&mut self, cast: &'static str, target: QualTy, operand: &Operand, span: Span) -> Operand {
        if operand.is_error() {
            return Operand::Error(span);
        }
        let from = operand.ty().map(|ty| self.type_name(ty)).unwrap_or_default();
        let to = self.type_name(target);
        let diagnostic = Diagnostic::error("sema-bad-cast", span)
            .arg("cast", cast)
            .arg("from", from)
            .arg("to", to);
        self.report(diagnostic);
        Operand::Error(span)
    }
}

/// An object of class type as an operand: a call that returns it stays what it is.
pub(super) fn object_value(init: Init, ty: Ty, span: Span) -> Operand {
    match init {
        Init::Expr(expr) if expr.ty == ty => Operand::Value(*expr).at(span),
        init => Operand::value(ExprKind::Object(Box::new(init)), ty, span),
    }
}

fn pointer_value(value: Expr, ty: Ty, span: Span) -> Operand {
    if value.ty == ty {
        return Operand::Value(value).at(span);
    }
    Operand::value(ExprKind::Convert(Conversion::PtrToPtr, Box::new(value)), ty, span)
}

/// Whether going from `from` to `to` drops a qualifier.
fn lost(from: Quals, to: Quals) -> bool {
    (from.is_const && !to.is_const) || (from.is_volatile && !to.is_volatile)
}

fn is_null_constant(operand: &Operand) -> bool {
    matches!(
        operand,
        Operand::Value(Expr {
            kind: ExprKind::Int(0),
            ..
        })
    )
}
