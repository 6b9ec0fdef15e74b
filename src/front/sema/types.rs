//! From specifiers and declarators to types (C17 6.7.2, 6.7.6, 6.7.7).

use std::rc::Rc;

use super::scope::Symbol;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, BuiltinType, DeclaratorPart, Quals, TypeSpecifier, UnqualifiedId};
use crate::front::hir::{ExprKind, PlaceKind};
use crate::front::layout::{DataModel, MAX_OBJECT};
use crate::front::ty::{ArrayLen, Field, IntKind, QualTy, Record, RecordId, Signature, Ty, TyKind};
use crate::source::Span;

/// The hidden variable of arrays whose length a prototype leaves open.
pub(super) const UNKNOWN_SIZE: u32 = u32::MAX;

impl Sema {
    /// The type that declaration specifiers name.
    pub(super) fn specifiers_type(&mut self, specifiers: &ast::DeclSpecifiers) -> QualTy {
        let base: QualTy = match &specifiers.ty {
            TypeSpecifier::None => {
                if self.is_cpp() {
                    self.report(Diagnostic::error("sema-missing-type", specifiers.span));
                    return Ty::ERROR.into();
                }
                self.report(Diagnostic::warning("sema-implicit-int", specifiers.span));
                Ty::INT.into()
            }
            TypeSpecifier::Builtin(builtin) => self.builtin_type(*builtin, specifiers.span).into(),
            TypeSpecifier::Record(record) => self.record_specifier(record).into(),
            TypeSpecifier::Enum(specifier) => self.enum_specifier(specifier).into(),
            TypeSpecifier::Named(name) => self.named_type(name),
            TypeSpecifier::TypeofExpr(expr) => {
                let operand = self.unevaluated(|sema| sema.expr(expr));
                if let Operand::Place { place, .. } = &operand
                    && let PlaceKind::Field { bits: Some(_), .. } = place.kind
                {
                    self.report(Diagnostic::error("sema-sizeof-bit-field", expr.span));
                }
                self.typeof_operand(&operand)
            }
            TypeSpecifier::Decltype(expr) => self.decltype(expr),
            TypeSpecifier::TypeofType(name) => self.type_name_type(name),
            TypeSpecifier::Auto => {
                self.report(Diagnostic::error("sema-auto-here", specifiers.span));
                Ty::ERROR.into()
            }
        };
        self.check_atomic(specifiers, base);
        if let TypeSpecifier::Record(record) = &specifiers.ty {
            self.attributed(base, &record.attributes);
            let transparent = |attribute: &ast::Attribute| &*attribute.name.text == "transparent_union";
            let mut all = record.attributes.iter().chain(&specifiers.attributes);
            if all.any(transparent) {
                self.transparent.extend(self.types().as_record(base.ty));
            }
        }
        let base = self.attributed(base, &specifiers.attributes);
        qualify(base, specifiers.quals)
    }

    /// `decltype(x)`: a name's declared type; for any other expression its type, as a reference when it designates an
    /// object (C++17 10.1.7.2 p4).
    fn decltype(&mut self, expr: &ast::Expr) -> QualTy {
        let name = match &expr.kind {
            ast::ExprKind::Name(name) => self.type_of_variable(name),
            _ => None,
        };
        let operand = self.unevaluated(|sema| sema.expr(expr));
        if let Some(declared) = name {
            return declared;
        }
        let is_name = matches!(expr.kind, ast::ExprKind::Name(_) | ast::ExprKind::Member { .. });
        let (place, xvalue) = match &operand {
            Operand::Place { place, xvalue, .. } => (place, *xvalue),
            _ => return self.typeof_operand(&operand),
        };
        if is_name {
            return match &place.kind {
                PlaceKind::Field { record, field, .. } => self.types().record(*record).fields[*field as usize].ty,
                PlaceKind::Deref(pointer) => match &pointer.kind {
                    ExprKind::Load(reference) if self.types().is_reference(reference.ty.ty) => reference.ty,
                    _ => place.ty,
                },
                _ => place.ty,
            };
        }
        let kind = match xvalue {
            true => TyKind::RvalueRef(place.ty),
            false => TyKind::LvalueRef(place.ty),
        };
        self.program.types.intern(kind).into()
    }

    fn typeof_operand(&mut self, operand: &Operand) -> QualTy {
        match operand {
            Operand::Funcs(set) => match set.funcs.first() {
                Some(func) => self.program.funcs[func.index()].ty.into(),
                None => Ty::ERROR.into(),
            },
            other => other.ty().unwrap_or(Ty::ERROR.into()),
        }
    }

    /// Runs `work` on an operand that is not evaluated.
    pub(super) fn unevaluated<T>(&mut self, work: impl FnOnce(&mut Sema) -> T) -> T {
        self.unevaluated += 1;
        let result = work(self);
        self.unevaluated -= 1;
        result
    }

    fn builtin_type(&mut self, builtin: BuiltinType, span: Span) -> Ty {
        match builtin {
            BuiltinType::Void => Ty::VOID,
            BuiltinType::Bool => Ty::BOOL,
            BuiltinType::Char => Ty::CHAR,
            BuiltinType::SChar => Ty::int(IntKind::SChar),
            BuiltinType::UChar => Ty::int(IntKind::UChar),
            BuiltinType::Short => Ty::int(IntKind::Short),
            BuiltinType::UShort => Ty::int(IntKind::UShort),
            BuiltinType::Int => Ty::INT,
            BuiltinType::UInt => Ty::UINT,
            BuiltinType::Long => Ty::LONG,
            BuiltinType::ULong => Ty::int(IntKind::ULong),
            BuiltinType::LongLong => Ty::LONG_LONG,
            BuiltinType::ULongLong => Ty::ULONG_LONG,
            BuiltinType::Int128 => Ty::int(IntKind::Int128),
            BuiltinType::UInt128 => Ty::int(IntKind::UInt128),
            BuiltinType::WChar => Ty::int(IntKind::WChar),
            BuiltinType::Char16 => Ty::int(IntKind::Char16),
            BuiltinType::Char32 => Ty::int(IntKind::Char32),
            BuiltinType::Float => Ty::FLOAT,
            BuiltinType::Double => Ty::DOUBLE,
            BuiltinType::LongDouble => Ty::LONG_DOUBLE,
            BuiltinType::Float32 => self.interchange(Ty::FLOAT32),
            BuiltinType::Float64 => self.interchange(Ty::FLOAT64),
            BuiltinType::Float32x => self.interchange(Ty::FLOAT32X),
            BuiltinType::Float64x => self.interchange(Ty::FLOAT64X),
            BuiltinType::VaList => self.va_list_type(span),
        }
    }

    /// `_Float32` and its kin: types of their own in C, names of the usual ones in C++, as gcc 12 has them.
    pub(super) fn interchange(&self, ty: Ty) -> Ty {
        match ty {
            _ if !self.is_cpp() => ty,
            Ty::FLOAT32 => Ty::FLOAT,
            Ty::FLOAT64X => Ty::LONG_DOUBLE,
            _ => Ty::DOUBLE,
        }
    }

    /// `va_list`: one `__va_list_tag` in an array (psABI x86-64 3.5.7), `char *` in ILP32.
    fn va_list_type(&mut self, span: Span) -> Ty {
        if self.types().model == DataModel::Ilp32 {
            return self.program.types.pointer(Ty::CHAR);
        }
        let id = match self.va_list {
            Some(id) => id,
            None => {
                let void_ptr = self.program.types.pointer(Ty::VOID);
                let field = |name: &str, ty: Ty, offset: u64| Field {
                    name: Some(name.into()),
                    ty: ty.into(),
                    offset,
                    bits: None,
                    access: ast::Access::Public,
                    span,
                };
                let fields = vec![
                    field("gp_offset", Ty::UINT, 0),
                    field("fp_offset", Ty::UINT, 4),
                    field("overflow_arg_area", void_ptr, 8),
                    field("reg_save_area", void_ptr, 16),
                ];
                let id = self.new_record(ast::RecordKind::Struct, "__va_list_tag".into(), span);
                let record = &mut self.program.types.records[id.0 as usize];
                record.fields = fields;
                record.complete = true;
                record.size = 24;
                record.align = 8;
                self.va_list = Some(id);
                id
            }
        };
        let tag = self.program.types.intern(TyKind::Record(id));
        self.program.types.array(tag.into(), ArrayLen::Fixed(1))
    }

    /// A new, incomplete record.
    pub(super) fn new_record(&mut self, kind: ast::RecordKind, name: Rc<str>, span: Span) -> RecordId {
        let id = RecordId(self.program.types.records.len() as u32);
        self.program.types.records.push(Record {
            kind,
            name,
            span,
            complete: false,
            fields: Vec::new(),
            bases: Vec::new(),
            vptr: None,
            vtable: Vec::new(),
            size: 0,
            align: 1,
            destructor: None,
            trivial: true,
        });
        id
    }

    fn named_type(&mut self, name: &ast::QualifiedName) -> QualTy {
        match self.resolve(name).map(|(entry, _)| entry.symbol) {
            Some(Symbol::Type(ty)) => ty,
            Some(Symbol::Error) => Ty::ERROR.into(),
            _ => {
                if let UnqualifiedId::Ident(ident) = &name.id
                    && let Some(ty) = self.tag_as_type(ident)
                {
                    return ty;
                }
                let diagnostic = self.undeclared("sema-unknown-type", name);
                self.report(diagnostic);
                Ty::ERROR.into()
            }
        }
    }

    /// `node` where C wants `struct node`; in C++ the tag itself (hidden by a variable of its name).
    fn tag_as_type(&mut self, ident: &ast::Name) -> Option<QualTy> {
        let (tag, _) = self.lookup_tag(&ident.text)?;
        let (keyword, ty) = match tag {
            super::Tag::Record(id) => {
                let keyword = match self.types().record(id).kind {
                    ast::RecordKind::Union => "union",
                    ast::RecordKind::Struct | ast::RecordKind::Class => "struct",
                };
                (keyword, self.program.types.intern(TyKind::Record(id)))
            }
            super::Tag::Enum(id) => ("enum", self.program.types.intern(TyKind::Enum(id))),
        };
        if !self.is_cpp() {
            let at = Span {
                end: ident.span.start,
                ..ident.span
            };
            self.report(
                Diagnostic::error("sema-needs-tag", ident.span)
                    .arg("keyword", keyword)
                    .arg("name", &*ident.text)
                    .fix(at, format!("{keyword} ")),
            );
        }
        Some(ty.into())
    }

    /// The type a type-name names.
    pub(super) fn type_name_type(&mut self, name: &ast::TypeName) -> QualTy {
        let base = self.specifiers_type(&name.specifiers);
        self.declarator_type(base, &name.declarator)
    }

    /// The type of a declarator whose specifiers gave `base`.
    pub(super) fn declarator_type(&mut self, base: QualTy, declarator: &ast::Declarator) -> QualTy {
        if declarator.attributes.is_empty() {
            return self.parts_type(base, &declarator.parts, declarator.span);
        }
        let transparent = |attribute: &ast::Attribute| &*attribute.name.text == "transparent_union";
        if declarator.attributes.iter().any(transparent) {
            self.transparent.extend(self.types().as_record(base.ty));
        }
        let base = self.attributed(base, &declarator.attributes);
        self.parts_type(base, &declarator.parts, declarator.span)
    }

    /// The type that declarator parts make of `base`.
    pub(super) fn parts_type(&mut self, base: QualTy, parts: &[DeclaratorPart], span: Span) -> QualTy {
        let mut ty = base;
        for (index, part) in parts.iter().enumerate().rev() {
            ty = match part {
                DeclaratorPart::Pointer(quals) => {
                    if self.types().is_reference(ty.ty) {
                        self.report(Diagnostic::error("sema-pointer-to-reference", span));
                        return Ty::ERROR.into();
                    }
                    let pointer = QualTy {
                        ty: self.program.types.pointer(ty),
                        quals: *quals,
                    };
                    self.check_restrict(pointer, span);
                    pointer
                }
                DeclaratorPart::Reference { rvalue } => self.reference_to(ty, *rvalue).into(),
                DeclaratorPart::MemberPointer(class, quals) => match self.named_type(class).ty {
                    ty if ty.is_error() => return Ty::ERROR.into(),
                    class => match self.types().as_record(class) {
                        Some(record) => QualTy {
                            ty: self.program.types.intern(TyKind::MemberPointer(record, ty)),
                            quals: *quals,
                        },
                        None => return Ty::ERROR.into(),
                    },
                },
                DeclaratorPart::Array(size, quals) => {
                    self.check_brackets(size, *quals, index == 0, span);
                    let array = self.array_type(ty, size, index == 0, span);
                    if array.is_error() {
                        return Ty::ERROR.into();
                    }
                    QualTy {
                        ty: array,
                        quals: *quals,
                    }
                }
                DeclaratorPart::Function(function) => self.function_type(ty, function, span).into(),
            };
        }
        ty
    }

    /// `T &` with reference collapsing (C++17 11.3.2 p6).
    pub(super) fn reference_to(&mut self, ty: QualTy, rvalue: bool) -> Ty {
        let kind = match (self.types().kind(ty.ty), rvalue) {
            (TyKind::Error, _) => return Ty::ERROR,
            (TyKind::LvalueRef(to), _) | (TyKind::RvalueRef(to), false) => TyKind::LvalueRef(*to),
            (TyKind::RvalueRef(to), true) => TyKind::RvalueRef(*to),
            (_, true) => TyKind::RvalueRef(ty),
            (_, false) => TyKind::LvalueRef(ty),
        };
        self.program.types.intern(kind)
    }

    fn array_type(&mut self, of: QualTy, size: &ast::ArraySize, outermost: bool, span: Span) -> Ty {
        if of.ty.is_error() {
            return Ty::ERROR;
        }
        let unsized_element = !self.is_cpp() && matches!(self.types().kind(of.ty), TyKind::Array(_, ArrayLen::Unknown));
        let bad = unsized_element
            || matches!(self.types().kind(of.ty), TyKind::Void | TyKind::Function(_))
            || self.types().is_reference(of.ty);
        if bad || (self.types().layout(of.ty).is_none() && !self.types().is_array(of.ty)) {
            let name = self.type_name(of);
            let id = match self.types().kind(of.ty) {
                TyKind::Function(_) => "sema-array-of-functions",
                _ => "sema-array-of-incomplete",
            };
            self.report(Diagnostic::error(id, span).arg("type", name));
            return Ty::ERROR;
        }
        let len = match size {
            ast::ArraySize::Star if !outermost => ArrayLen::Variable(UNKNOWN_SIZE),
            ast::ArraySize::Unknown | ast::ArraySize::Star => ArrayLen::Unknown,
            ast::ArraySize::Expr(expr) | ast::ArraySize::AtLeast(expr) => match self.array_len(of, expr, outermost) {
                Some(len) => len,
                None => return Ty::ERROR,
            },
        };
        self.program.types.array(of, len)
    }

    fn array_len(&mut self, of: QualTy, expr: &ast::Expr, outermost: bool) -> Option<ArrayLen> {
        if self.in_parameters > 0 && outermost {
            // `int a[n]` as a parameter is a pointer; the size is only documentation.
            return Some(ArrayLen::Unknown);
        }
        let said = self.diags.len();
        let value = self.value(expr);
        let unreadable = value.ty.is_error() || (!self.reading_parameters && self.run_constant_int(&value).is_none());
        if self.in_parameters > 0 && unreadable {
            // `int a[n][m]`: `m` is a parameter, not yet an object when the type is read.
            self.diags.truncate(said);
            return Some(ArrayLen::Variable(UNKNOWN_SIZE));
        }
        if value.ty.is_error() {
            return None;
        }
        if !self.types().is_integer(value.ty) {
            self.report(Diagnostic::error("sema-array-size-not-integer", expr.span));
            return None;
        }
        let of_variable = matches!(self.types().kind(of.ty), TyKind::Array(_, ArrayLen::Variable(_)));
        if let Some(count) = self.run_constant_int(&value)
            && !of_variable
        {
            if count < 0 {
                self.report(Diagnostic::error("sema-array-size-negative", expr.span));
                return None;
            }
            let each = self.types().size_of(of.ty).unwrap_or(1).max(1);
            if count > i128::from(MAX_OBJECT / each) {
                self.report(Diagnostic::error("sema-array-too-large", expr.span));
                return None;
            }
            return Some(ArrayLen::Fixed(count as u64));
        }
        let size_t = self.types().size_t();
        let each = match self.types().size_of(of.ty) {
            Some(each) => Some(crate::front::hir::Expr {
                kind: ExprKind::Int(i128::from(each)),
                ty: size_t,
                span: expr.span,
            }),
            None => self.variable_size(of.ty, expr.span),
        };
        let each_is_known = each.is_some();
        let Some(each) = each.filter(|_| self.in_block() || self.reading_parameters) else {
            if !self.funcs.is_empty() && each_is_known {
                self.unsupported("variable length arrays in structures", expr.span);
                return None;
            }
            self.report(Diagnostic::error("sema-array-size-not-constant", expr.span));
            return None;
        };
        let local = self.hidden(size_t.into(), expr.span);
        let span = value.span;
        let count = self.cast(Operand::Value(value), size_t, span);
        let bytes = crate::front::hir::Expr {
            kind: ExprKind::Binary(crate::front::hir::BinaryOp::Mul, Box::new(count), Box::new(each)),
            ty: size_t,
            span,
        };
        self.vla_sizes.push((local, bytes));
        Some(ArrayLen::Variable(local.0))
    }

    fn function_type(&mut self, ret: QualTy, function: &ast::FunctionPart, span: Span) -> Ty {
        let ret = match &function.trailing {
            Some(name) => self.type_name_type(name),
            None => ret,
        };
        if self.types().is_array(ret.ty) || self.types().is_function(ret.ty) {
            let name = self.type_name(ret);
            self.report(Diagnostic::error("sema-function-returns-array", span).arg("type", name));
            return Ty::ERROR;
        }
        let mut params = Vec::new();
        self.check_parameter_names(&function.params);
        for param in &function.params {
            let ty = self.param_type(param);
            params.push(ty.ty.into());
        }
        let noexcept = match &function.noexcept {
            ast::Noexcept::No => false,
            ast::Noexcept::Yes => true,
            ast::Noexcept::Expr(expr) => self.constant_int(expr).is_some_and(|value| value != 0),
        };
        let signature = Signature {
            ret: QualTy {
                ty: ret.ty,
                quals: if self.types().is_record(ret.ty) {
                    ret.quals
                } else {
                    Quals::default()
                },
            },
            params,
            variadic: function.variadic,
            unspecified: function.unspecified && !self.is_cpp(),
            quals: function.quals,
            noexcept,
        };
        self.program.types.intern(TyKind::Function(Rc::new(signature)))
    }

    /// A parameter's type, adjusted: arrays and functions become pointers (C17 6.7.6.3 p7).
    pub(super) fn param_type(&mut self, param: &ast::ParamDecl) -> QualTy {
        self.in_parameters += 1;
        let base = self.specifiers_type(&param.specifiers);
        self.check_restrict(base, param.specifiers.span);
        let ty = self.declarator_type(base, &param.declarator);
        self.in_parameters -= 1;
        self.check_parameter(param, ty);
        if ty.ty == Ty::VOID && self.is_cpp() {
            self.report(Diagnostic::error("sema-void-object", param.declarator.span).arg("name", ""));
            return Ty::ERROR.into();
        }
        self.adjust_param(ty)
    }

    fn check_parameter(&mut self, param: &ast::ParamDecl, ty: QualTy) {
        if self.is_cpp() || (param.specifiers.storage.is_empty() && param.specifiers.alignas.is_empty()) {
            return;
        }
        let storage = self.storage_class(&param.specifiers);
        let declared = super::decl::Declared {
            text: match &param.declarator.name {
                Some(name) => self.id_text(&name.id),
                None => "".into(),
            },
            span: param.declarator.span,
            storage,
            specifiers: &param.specifiers,
            declarator: &param.declarator,
        };
        self.check_declared(&declared, ty, false, super::constraint::Level::Parameter);
    }

    fn adjust_param(&mut self, ty: QualTy) -> QualTy {
        match self.types().kind(ty.ty) {
            TyKind::Array(of, _) => {
                let of = *of;
                QualTy {
                    ty: self.program.types.pointer(of),
                    quals: ty.quals,
                }
            }
            TyKind::Function(_) => self.program.types.pointer(ty).into(),
            _ => ty,
        }
    }
}

/// Adds qualifiers to a type.
pub(super) fn qualify(ty: QualTy, quals: Quals) -> QualTy {
    QualTy {
        ty: ty.ty,
        quals: union(ty.quals, quals),
    }
}

/// All qualifiers of both.
pub(super) fn union(a: Quals, b: Quals) -> Quals {
    Quals {
        is_const: a.is_const || b.is_const,
        is_volatile: a.is_volatile || b.is_volatile,
        is_restrict: a.is_restrict || b.is_restrict,
    }
}
