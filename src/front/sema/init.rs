//! Initialisation of one object: what form was written, what type is to be made (C17 6.7.9, C++17 11.6).

use super::class::ClassInit;
use super::convert::Why;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Encoding, Initializer};
use crate::front::hir::{Expr, ExprKind, Init, Place, PlaceKind};
use crate::front::ty::{ArrayLen, IntKind, QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// Initialises an object of type `ty` with what was written; arrays without a length get one.
    pub(super) fn initializer(&mut self, ty: QualTy, init: Option<&Initializer>, span: Span) -> (Init, QualTy) {
        if ty.ty.is_error() {
            return (Init::None, ty);
        }
        let incomplete = self.types().layout(ty.ty).is_none() && !self.types().is_array(ty.ty);
        if incomplete {
            return (Init::None, ty); // the caller reports it
        }
        match init {
            None => (self.default_init(ty, span), ty),
            Some(Initializer::Expr(expr)) => self.init_from_expr(ty, expr),
            Some(Initializer::List { list, equal }) => self.init_from_list(ty, list, *equal),
            Some(Initializer::Paren(args, at)) => (self.init_from_args(ty, args, *at), ty),
        }
    }

    /// `T x;`: nothing happens, except for classes.
    pub(super) fn default_init(&mut self, ty: QualTy, span: Span) -> Init {
        if self.types().is_reference(ty.ty) {
            self.report(Diagnostic::error("sema-reference-unbound", span));
            return Init::None;
        }
        let base = self.types().base_element(ty);
        if let (true, Some(record)) = (self.is_cpp(), self.types().as_record(base.ty)) {
            let each = self.class_init(base, record, ClassInit::Default, span);
            return self.repeat(ty, base, each);
        }
        let uninitialised_const = self.is_cpp() && ty.quals.is_const && self.types().is_scalar(ty.ty);
        if uninitialised_const {
            self.report(Diagnostic::error("sema-const-uninitialised", span));
        }
        Init::None
    }

    /// The initialiser `each` for every innermost element of an array.
    fn repeat(&self, ty: QualTy, base: QualTy, each: Init) -> Init {
        if !self.types().is_array(ty.ty) || matches!(each, Init::None | Init::Zero) {
            return each;
        }
        let whole = self.types().size_of(ty.ty).unwrap_or(0);
        let one = self.types().size_of(base.ty).unwrap_or(1).max(1);
        Init::Repeat {
            elem: base.ty,
            count: whole / one,
            init: Box::new(each),
        }
    }

    fn init_from_expr(&mut self, ty: QualTy, expr: &ast::Expr) -> (Init, QualTy) {
        if let TyKind::Array(of, _) = *self.types().kind(ty.ty) {
            if let Some((literal, span)) = string_literal(expr)
                && self.fits_string(of.ty, literal.encoding)
            {
                return self.init_from_string(ty, of, literal, span);
            }
            let operand = self.expr(expr);
            // `= (int[]){1, 2}` is a GNU extension: copied.
            if let Operand::Place { place, .. } = &operand
                && let TyKind::Array(other, len) = *self.types().kind(place.ty.ty)
                && other.ty == of.ty
                && let Some(init) = self.literal_of(place)
            {
                let whole = QualTy {
                    ty: self.program.types.array(of, len),
                    quals: ty.quals,
                };
                return (init, whole);
            }
            if !operand.is_error() {
                let name = self.type_name(ty);
                let diagnostic = Diagnostic::error("sema-array-init", expr.span).arg("type", name);
                let letter = super::literal::letter(self.text(expr.span));
                let diagnostic = match letter {
                    Some(letter) => diagnostic.fix(expr.span, format!("\"{letter}\"")),
                    None => diagnostic,
                };
                self.report(diagnostic);
            }
            // One mistake: its size is not asked for as well.
            let broken = QualTy {
                ty: Ty::ERROR,
                quals: ty.quals,
            };
            let sized = self.types().layout(ty.ty).is_some();
            return (Init::None, if sized { ty } else { broken });
        }
        let operand = self.expr(expr);
        (self.copy_init(ty, operand, &Why::Init, expr.span), ty)
    }

    /// The initialiser of a compound literal.
    fn literal_of(&self, place: &Place) -> Option<Init> {
        match &place.kind {
            PlaceKind::CompoundLiteral { init, .. } => Some((**init).clone()),
            _ => self.literal_init(place).map(|(init, _)| init),
        }
    }

    fn init_from_list(&mut self, ty: QualTy, list: &ast::InitList, equal: bool) -> (Init, QualTy) {
        if let (true, Some(record)) = (self.is_cpp(), self.types().as_record(ty.ty)) {
            return (
                self.class_init(ty, record, ClassInit::List { list, copy: equal }, list.span),
                ty,
            );
        }
        self.list_init(ty, list)
    }

    fn init_from_args(&mut self, ty: QualTy, args: &[ast::Expr], span: Span) -> Init {
        if let Some(record) = self.types().as_record(ty.ty) {
            let operands = args.iter().map(|arg| self.expr(arg)).collect();
            return self.class_init(ty, record, ClassInit::Direct(operands), span);
        }
        match args {
            [] => Init::Zero,
            [arg] if !self.types().is_array(ty.ty) => {
                let operand = self.expr(arg);
                self.copy_init(ty, operand, &Why::Init, arg.span)
            }
            _ => {
                let name = self.type_name(ty);
                self.report(Diagnostic::error("sema-too-many-initialisers", span).arg("type", name));
                Init::None
            }
        }
    }

    /// Copy-initialisation of one object (also a reference) from an operand: passing, returning, `T x = e`.
    pub(super) fn copy_init(&mut self, ty: QualTy, operand: Operand, why: &Why, span: Span) -> Init {
        if operand.is_error() || ty.ty.is_error() {
            return Init::None;
        }
        match *self.types().kind(ty.ty) {
            TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => self.bind_reference(ty, operand, why, span),
            TyKind::Record(record) => match operand {
                Operand::List(list) => self.class_or_plain(
                    ty,
                    record,
                    ClassInit::List {
                        list: &list,
                        copy: true,
                    },
                    span,
                ),
                operand => self.class_or_plain(ty, record, ClassInit::Copy(operand), span),
            },
            _ => match operand {
                Operand::List(list) => self.list_init(ty, &list).0,
                operand => Init::Expr(Box::new(self.convert(operand, ty.ty, why))),
            },
        }
    }

    fn class_or_plain(&mut self, ty: QualTy, record: RecordId, init: ClassInit<'_>, span: Span) -> Init {
        if self.is_cpp() {
            self.class_init(ty, record, init, span)
        } else {
            self.plain_record_init(ty, record, init, span)
        }
    }

    /// Initialises a record as C does, and C++ aggregates and trivially copied classes.
    pub(super) fn plain_record_init(&mut self, ty: QualTy, record: RecordId, init: ClassInit<'_>, span: Span) -> Init {
        match init {
            ClassInit::Default => Init::None,
            ClassInit::Value => Init::Zero,
            ClassInit::Copy(operand) => self.copy_record(ty, operand, span),
            ClassInit::Direct(mut operands) => match (operands.len(), operands.pop()) {
                (0, _) => Init::Zero,
                (1, Some(operand)) => self.copy_record(ty, operand, span),
                (count, _) => {
                    let name = self.types().record(record).name.clone();
                    self.report(
                        Diagnostic::error("sema-no-constructor", span)
                            .arg("type", &*name)
                            .arg("count", count),
                    );
                    Init::None
                }
            },
            ClassInit::List { list, .. } => self.list_init(ty, list).0,
        }
    }

    fn copy_record(&mut self, ty: QualTy, operand: Operand, span: Span) -> Init {
        if let Operand::List(list) = &operand {
            return self.list_init(ty, list).0;
        }
        let value = self.rvalue(operand);
        if value.ty.is_error() || ty.ty.is_error() {
            return Init::None;
        }
        if value.ty != ty.ty && self.aggregate(ty.ty).is_some() {
            let value = self.convert_value(value, ty.ty, &Why::Init);
            return if value.ty.is_error() {
                Init::None
            } else {
                object_init(value)
            };
        }
        if value.ty != ty.ty {
            if let Some(init) = self.transparent_init(ty.ty, &value) {
                return init;
            }
            let (from, to) = (self.type_name(value.ty), self.type_name(ty.ty));
            self.report(
                Diagnostic::error("sema-incompatible-init", span)
                    .arg("from", from)
                    .arg("to", to),
            );
            return Init::None;
        }
        object_init(value)
    }

    /// `f(pointer)` where `f` takes a transparent union: the member of that type.
    fn transparent_init(&mut self, ty: Ty, value: &Expr) -> Option<Init> {
        let record = self.types().as_record(ty)?;
        if !self.transparent.contains(&record) {
            return None;
        }
        let fields = self.types().record(record).fields.clone();
        let is_null = self.is_null_constant(value);
        let fits = |sema: &Sema, field: Ty| match (sema.types().pointee(field), sema.types().pointee(value.ty)) {
            (Some(a), Some(b)) => sema.compatible(a.ty, b.ty) || a.ty == Ty::VOID || b.ty == Ty::VOID,
            (Some(_), None) => is_null,
            _ => false,
        };
        let exact = fields.iter().find(|field| field.ty.ty == value.ty);
        let field = exact.or_else(|| fields.iter().find(|field| fits(self, field.ty.ty)))?;
        let converted = self.cast(Operand::Value(value.clone()), field.ty.ty, value.span);
        Some(Init::List {
            zero_first: false,
            items: vec![crate::front::hir::InitItem {
                offset: 0,
                bits: None,
                ty: field.ty,
                init: Init::Expr(Box::new(converted)),
            }],
        })
    }

    // -------------------------------------------------------------------------------------------------- strings

    /// Whether an array of `of` can be initialised by such a literal.
    pub(super) fn fits_string(&self, of: Ty, encoding: Encoding) -> bool {
        let Some(kind) = self.types().int_kind(of) else {
            return false;
        };
        if matches!(self.types().kind(of), TyKind::Enum(_)) {
            return false;
        }
        match encoding {
            Encoding::Plain | Encoding::Utf8 => matches!(kind, IntKind::Char | IntKind::SChar | IntKind::UChar),
            _ => of == self.unit_type(encoding),
        }
    }

    /// An array of characters from a literal; without a length it gets the literal's.
    pub(super) fn init_from_string(
        &mut self,
        ty: QualTy,
        of: QualTy,
        literal: &ast::StringLiteral,
        span: Span,
    ) -> (Init, QualTy) {
        let data = self.string_data(literal);
        let string = self.string(data);
        let count = literal.units.len() as u64 + 1;
        let ty = match self.types().kind(ty.ty) {
            TyKind::Array(_, ArrayLen::Unknown) => QualTy {
                ty: self.program.types.array(of, ArrayLen::Fixed(count)),
                quals: ty.quals,
            },
            TyKind::Array(_, ArrayLen::Fixed(len)) => {
                let len = *len;
                let too_long = if self.is_cpp() { count > len } else { count - 1 > len };
                if too_long {
                    let diagnostic = if self.is_cpp() {
                        Diagnostic::error("sema-string-too-long", span)
                    } else {
                        Diagnostic::warning("sema-string-too-long", span)
                    };
                    self.report(diagnostic.arg("room", len).arg("needed", count));
                }
                ty
            }
            _ => ty,
        };
        (Init::String(string), ty)
    }
}

/// An object that is being made is its own initialiser.
fn object_init(value: Expr) -> Init {
    match value.kind {
        ExprKind::Object(init) => *init,
        _ => Init::Expr(Box::new(value)),
    }
}

/// The string literal that an expression is, parentheses aside.
pub(super) fn string_literal(expr: &ast::Expr) -> Option<(&ast::StringLiteral, Span)> {
    match &expr.kind {
        ast::ExprKind::String(literal) => Some((literal, expr.span)),
        ast::ExprKind::Paren(inner) => string_literal(inner),
        _ => None,
    }
}
