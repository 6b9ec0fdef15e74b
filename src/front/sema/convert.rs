//! Conversions: places to values, implicit and explicit ones (C17 6.3 and 6.5.16.1, C++17 7).
//!
//! Where gcc only warns in C (`int *p = 5;`), so does this: the program then shows what happens. C++ refuses.

use std::rc::Rc;

use super::{FuncSet, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::Quals;
use crate::front::hir::{Conversion, Expr, ExprKind, FuncId, Init, Place, PlaceKind};
use crate::front::layout::DataModel;
use crate::front::ty::{ArrayLen, IntKind, QualTy, Ty, TyKind};
use crate::source::Span;

/// Why a value is converted: chooses the words of the message when it cannot be.
#[derive(Clone, Debug)]
pub enum Why {
    /// `a = b`
    Assign,
    /// `T a = b`
    Init,
    /// Argument `index` (from 1) of this function.
    Argument {
        /// The function's name.
        func: Rc<str>,
        /// From 1.
        index: usize,
    },
    /// `return b`
    Return,
    /// Anything else: a subscript, a condition, an operand.
    Operand,
}

impl Why {
    /// Adds which context it is to a message; its sentence selects on `$why`.
    pub(super) fn tell(&self, diagnostic: Diagnostic) -> Diagnostic {
        match self {
            Why::Assign => diagnostic.arg("why", "assign"),
            Why::Init => diagnostic.arg("why", "init"),
            Why::Argument { func, index } => diagnostic
                .arg("why", "argument")
                .arg("func", &**func)
                .arg("index", *index),
            Why::Return => diagnostic.arg("why", "return"),
            Why::Operand => diagnostic.arg("why", "operand"),
        }
    }
}

/// Qualifiers of either.
pub(super) fn both_quals(a: Quals, b: Quals) -> Quals {
    Quals {
        is_const: a.is_const || b.is_const,
        is_volatile: a.is_volatile || b.is_volatile,
        is_restrict: a.is_restrict || b.is_restrict,
    }
}

/// Whether `outer` has all of `inner`'s qualifiers (`restrict` aside).
fn includes(outer: Quals, inner: Quals) -> bool {
    (outer.is_const || !inner.is_const) && (outer.is_volatile || !inner.is_volatile)
}

impl Sema {
    /// Lvalue, array and function conversion (C17 6.3.2.1): the value of an operand.
    pub(super) fn rvalue(&mut self, operand: Operand) -> Expr {
        match operand {
            Operand::Place { place, .. } => self.load(place),
            Operand::Value(expr) => expr,
            Operand::Funcs(set) => self.function_value(&set),
            Operand::List(list) => {
                self.report(Diagnostic::error("sema-list-as-value", list.span));
                self.error_expr(list.span)
            }
            Operand::Error(span) => self.error_expr(span),
        }
    }

    fn load(&mut self, place: Place) -> Expr {
        let (ty, span) = (place.ty, place.span);
        match self.types().kind(ty.ty).clone() {
            TyKind::Error => self.error_expr(span),
            TyKind::Array(of, _) => {
                let elem = QualTy {
                    ty: of.ty,
                    quals: both_quals(of.quals, ty.quals),
                };
                self.take_address(&place);
                let pointer = self.program.types.pointer(elem);
                Expr {
                    kind: ExprKind::Decay(Box::new(place)),
                    ty: pointer,
                    span,
                }
            }
            TyKind::Function(_) => match place.kind {
                PlaceKind::Deref(ptr) => *ptr,
                _ => self.error_expr(span),
            },
            TyKind::Void => {
                self.report(Diagnostic::error("sema-void-value", span).arg("why", "operand"));
                self.error_expr(span)
            }
            TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => {
                let place = self.through_reference(place);
                self.load(place)
            }
            TyKind::Record(id) if !self.types().record(id).complete => {
                let name = self.type_name(ty.ty);
                self.report(
                    Diagnostic::error("sema-incomplete-type", span)
                        .arg("name", "")
                        .arg("type", name),
                );
                self.error_expr(span)
            }
            _ => Expr {
                kind: ExprKind::Load(Box::new(place)),
                ty: ty.ty,
                span,
            },
        }
    }

    /// What a place of reference type refers to; other places stay.
    pub(super) fn through_reference(&mut self, place: Place) -> Place {
        let Some(to) = self.types().referent(place.ty.ty) else {
            return place;
        };
        let pointer = self.program.types.pointer(to);
        let span = place.span;
        let load = Expr {
            kind: ExprKind::Load(Box::new(place)),
            ty: pointer,
            span,
        };
        Place {
            kind: PlaceKind::Deref(Box::new(load)),
            ty: to,
            span,
        }
    }

    /// The address of the one function a name stands for.
    fn function_value(&mut self, set: &FuncSet) -> Expr {
        match set.funcs.as_slice() {
            [func] if !self.takes_this(*func) => self.function_address(*func, set.span),
            [_] => {
                self.report(Diagnostic::error("sema-member-function-not-called", set.span).arg("name", &*set.name));
                self.error_expr(set.span)
            }
            _ => {
                self.report(Diagnostic::error("sema-which-overload", set.span).arg("name", &*set.name));
                self.error_expr(set.span)
            }
        }
    }

    /// Whether a function is a non-static member.
    pub(super) fn takes_this(&self, func: FuncId) -> bool {
        self.func_infos.get(func.index()).is_some_and(|info| info.has_this)
    }

    /// `&f`
    pub(super) fn function_address(&mut self, func: FuncId, span: Span) -> Expr {
        self.use_func(func);
        let ty = self.program.funcs[func.index()].ty;
        let pointer = self.program.types.pointer(ty);
        Expr {
            kind: ExprKind::FuncAddr(func),
            ty: pointer,
            span,
        }
    }

    /// Evaluates an operand for its side effects only: `f();`, `(void)x`, the left of a comma.
    pub(super) fn discard(&mut self, operand: Operand) -> Expr {
        let span = operand.span();
        let inner = match operand {
            Operand::Error(_) => return self.error_expr(span),
            Operand::Funcs(_) | Operand::List(_) => Expr {
                kind: ExprKind::Int(0),
                ty: Ty::INT,
                span,
            },
            Operand::Value(expr) if self.types().is_record(expr.ty) => match self.materialize(Operand::Value(expr)) {
                Some(place) => self.address(place),
                None => return self.error_expr(span),
            },
            Operand::Value(expr) => expr,
            Operand::Place { place, .. } => match place.kind {
                PlaceKind::Assigned(expr) => *expr,
                PlaceKind::Local(_)
                | PlaceKind::Global(_)
                | PlaceKind::String(_)
                | PlaceKind::Outer(_)
                | PlaceKind::Console(_) => Expr {
                    kind: ExprKind::Int(0),
                    ty: Ty::INT,
                    span,
                },
                // Reading through a pointer is what the learner wants to see happen.
                _ if self.types().is_scalar(place.ty.ty) => self.load(place),
                _ => self.address(place),
            },
        };
        if inner.ty == Ty::VOID || inner.ty.is_error() {
            return inner;
        }
        Expr {
            kind: ExprKind::Convert(Conversion::ToVoid, Box::new(inner)),
            ty: Ty::VOID,
            span,
        }
    }

    /// `&place`
    pub(super) fn address(&mut self, place: Place) -> Expr {
        self.take_address(&place);
        let (ty, span) = (self.program.types.pointer(place.ty), place.span);
        match place.kind {
            PlaceKind::Deref(ptr) if self.types().is_function(place.ty.ty) => *ptr,
            _ => Expr {
                kind: ExprKind::AddrOf(Box::new(place)),
                ty,
                span,
            },
        }
    }

    /// The place of an operand, a temporary made for a value.
    pub(super) fn materialize(&mut self, operand: Operand) -> Option<Place> {
        match operand {
            Operand::Place { place, .. } => Some(place),
            Operand::Value(expr) if expr.ty.is_error() || expr.ty == Ty::VOID => None,
            Operand::Value(expr) => {
                let (ty, span) = (expr.ty.into(), expr.span);
                let init = match expr.kind {
                    ExprKind::Object(init) => init,
                    _ => Box::new(Init::Expr(Box::new(expr))),
                };
                let local = self.temporary(ty, span);
                Some(Place {
                    kind: PlaceKind::Temporary { local, init },
                    ty,
                    span,
                })
            }
            Operand::Funcs(set) => {
                let value = self.function_value(&set);
                let to = self.types().pointee(value.ty)?;
                let span = value.span;
                Some(Place {
                    kind: PlaceKind::Deref(Box::new(value)),
                    ty: to,
                    span,
                })
            }
            Operand::List(_) | Operand::Error(_) => None,
        }
    }

    // ------------------------------------------------------------------------------------- implicit conversion

    /// Implicit conversion to a non-record, non-reference type.
    pub(super) fn convert(&mut self, operand: Operand, to: Ty, why: &Why) -> Expr {
        let span = operand.span();
        if operand.is_error() || to.is_error() {
            if let Operand::Funcs(_) | Operand::List(_) = operand {
                return self.error_expr(span);
            }
            let _ = self.rvalue(operand);
            return self.error_expr(span);
        }
        match &operand {
            Operand::Funcs(set) if self.is_cpp() => {
                let to_function = self
                    .types()
                    .pointee(to)
                    .is_some_and(|to| self.types().is_function(to.ty));
                if to_function && let Some(func) = self.choose_by_type(&set.clone(), to.into()) {
                    let value = self.function_address(func, span);
                    return self.convert_value(value, to, why);
                }
            }
            Operand::List(list) => return self.convert_list(&list.clone(), to, why),
            _ => {}
        }
        if self.is_cpp()
            && operand.ty().is_some_and(|ty| self.types().is_record(ty.ty))
            && !self.types().is_record(to)
            && let Some(converted) = self.user_conversion(&operand, to.into())
        {
            let value = self.rvalue(converted);
            return self.convert_value(value, to, why);
        }
        let value = self.rvalue(operand);
        self.convert_value(value, to, why)
    }

    /// `{}` and `{x}` for a scalar (C++17 11.6.4).
    fn convert_list(&mut self, list: &crate::front::ast::InitList, to: Ty, why: &Why) -> Expr {
        use crate::front::ast::InitValue;
        let zero = Expr {
            kind: ExprKind::Int(0),
            ty: Ty::INT,
            span: list.span,
        };
        match list.items.as_slice() {
            [] if self.types().is_pointer(to) => Expr { ty: to, ..zero },
            [] => self.numeric(zero, to),
            [only] => match &only.value {
                InitValue::Expr(expr) => {
                    let operand = self.expr(expr);
                    self.convert(operand, to, why)
                }
                InitValue::List(inner) => self.convert_list(inner, to, why),
            },
            _ => {
                let name = self.type_name(to);
                self.report(Diagnostic::error("sema-list-too-long", list.span).arg("type", name));
                self.error_expr(list.span)
            }
        }
    }

    /// Implicit conversion of a value (C17 6.5.16.1 p1, C++17 7).
    pub(super) fn convert_value(&mut self, value: Expr, to: Ty, why: &Why) -> Expr {
        let from = value.ty;
        if from.is_error() || to.is_error() {
            return self.error_expr(value.span);
        }
        if from == to {
            return value;
        }
        let from_kind = self.types().kind(from).clone();
        let to_kind = self.types().kind(to).clone();
        let numeric_from = matches!(from_kind, TyKind::Int(_) | TyKind::Enum(_) | TyKind::Float(_));
        match (from_kind, to_kind) {
            (_, TyKind::Int(_) | TyKind::Enum(_) | TyKind::Float(_)) if numeric_from => {
                self.implicit_numeric(value, to, why)
            }
            (TyKind::Pointer(_) | TyKind::MemberPointer(..), TyKind::Int(IntKind::Bool)) => Expr {
                span: value.span,
                kind: ExprKind::Convert(Conversion::ToBool, Box::new(value)),
                ty: to,
            },
            (TyKind::Pointer(a), TyKind::Pointer(b)) => self.implicit_pointer(value, a, b, to, why),
            (TyKind::Nullptr, TyKind::Pointer(_) | TyKind::MemberPointer(..)) => self.null(value, to),
            (TyKind::Nullptr, TyKind::Int(IntKind::Bool)) => {
                let zero = self.null(value, to);
                Expr { ty: to, ..zero }
            }
            (TyKind::Int(_), TyKind::Pointer(_) | TyKind::MemberPointer(..) | TyKind::Nullptr)
                if self.is_null_constant(&value) =>
            {
                Expr {
                    kind: ExprKind::Int(0),
                    ty: to,
                    span: value.span,
                }
            }
            (TyKind::Int(_) | TyKind::Enum(_), TyKind::Pointer(_)) => {
                self.mixed("sema-pointer-from-int", &value, to, why);
                if self.is_cpp() {
                    self.error_expr(value.span)
                } else {
                    self.int_to_pointer(value, to)
                }
            }
            (TyKind::Pointer(_), TyKind::Int(_) | TyKind::Enum(_)) => {
                self.mixed("sema-int-from-pointer", &value, to, why);
                if self.is_cpp() {
                    self.error_expr(value.span)
                } else {
                    self.pointer_to_int(value, to)
                }
            }
            (_, TyKind::Void) => Expr {
                span: value.span,
                kind: ExprKind::Convert(Conversion::ToVoid, Box::new(value)),
                ty: to,
            },
            (TyKind::Void, _) => {
                let diagnostic = why.tell(Diagnostic::error("sema-void-value", value.span));
                self.report(diagnostic);
                self.error_expr(value.span)
            }
            _ => {
                self.incompatible("sema-incompatible", &value, to, why);
                self.error_expr(value.span)
            }
        }
    }

    /// A null pointer, its operand's side effects kept.
    fn null(&mut self, value: Expr, to: Ty) -> Expr {
        let span = value.span;
        let null = Expr {
            kind: ExprKind::Int(0),
            ty: to,
            span,
        };
        match value.kind {
            ExprKind::Int(_) | ExprKind::Load(_) => null,
            _ => Expr {
                kind: ExprKind::Comma(Box::new(value), Box::new(null)),
                ty: to,
                span,
            },
        }
    }

    fn incompatible(&mut self, id: &'static str, value: &Expr, to: Ty, why: &Why) {
        let (from, to) = (self.type_name(value.ty), self.type_name(to));
        let diagnostic = Diagnostic::error(id, value.span).arg("from", from).arg("to", to);
        self.report(why.tell(diagnostic));
    }

    /// Integer and pointer mixed: a warning in C, an error in C++.
    fn mixed(&mut self, id: &'static str, value: &Expr, to: Ty, why: &Why) {
        let (from, to) = (self.type_name(value.ty), self.type_name(to));
        let diagnostic = if self.is_cpp() {
            Diagnostic::error(id, value.span)
        } else {
            Diagnostic::warning(id, value.span)
        };
        self.report(why.tell(diagnostic.arg("from", from).arg("to", to)));
    }

    /// Whether a value is a null pointer constant (C17 6.3.2.3 p3; C++17 7.11: only the literal).
    pub(super) fn is_null_constant(&self, value: &Expr) -> bool {
        let types = self.types();
        match types.kind(value.ty) {
            TyKind::Nullptr => true,
            TyKind::Int(_) if self.is_cpp() => matches!(value.kind, ExprKind::Int(0)) && value.ty != Ty::BOOL,
            TyKind::Int(_) => self.fold_int(value) == Some(0),
            TyKind::Pointer(to) => {
                !self.is_cpp()
                    && to.ty == Ty::VOID
                    && to.quals == Quals::default()
                    && matches!(value.kind, ExprKind::Int(0))
            }
            _ => false,
        }
    }

    fn implicit_numeric(&mut self, value: Expr, to: Ty, why: &Why) -> Expr {
        if self.is_cpp() {
            if self.types().is_scoped_enum(value.ty) || matches!(self.types().kind(to), TyKind::Enum(_)) {
                let (from_name, to_name) = (self.type_name(value.ty), self.type_name(to));
                let at = Span {
                    end: value.span.start,
                    ..value.span
                };
                let diagnostic = Diagnostic::error("sema-needs-enum-cast", value.span)
                    .arg("from", from_name)
                    .arg("to", &*to_name)
                    .fix(at, format!("({to_name})"));
                self.report(why.tell(diagnostic));
                return self.error_expr(value.span);
            }
        }
        self.warn_overflow(&value, to);
        self.numeric(value, to)
    }

    /// `char c = 300;` changes the value (gcc's -Woverflow).
    fn warn_overflow(&mut self, value: &Expr, to: Ty) {
        let (Some(kind), true) = (self.types().int_kind(to), self.types().is_integer(value.ty)) else {
            return;
        };
        if kind == IntKind::Bool {
            return;
        }
        let (ExprKind::Int(_) | ExprKind::Unary(..) | ExprKind::Binary(..)) = value.kind else {
            return;
        };
        let Some(number) = self.fold_int(value) else { return };
        let model = self.types().model;
        let kept = kind.wrap(number, model);
        if kept == number {
            return;
        }
        // -1 to unsigned is how people write "all ones", 0xff to char how they write its bits: as gcc, warn only when
        // neither sign has room.
        let bits = (kind.size(model) * 8).min(64);
        let fits_other = number >= -(1i128 << (bits - 1)) && number < 1i128 << bits;
        if !fits_other {
            let name = self.type_name(to);
            self.report(
                Diagnostic::warning("sema-constant-overflow", value.span)
                    .arg("type", name)
                    .arg("value", number.to_string())
                    .arg("kept", kept.to_string()),
            );
        }
    }

    /// Between arithmetic types, enumerations among them; never fails.
    pub(super) fn numeric(&mut self, value: Expr, to: Ty) -> Expr {
        if value.ty == to || value.ty.is_error() {
            return value;
        }
        let types = self.types();
        let span = value.span;
        let conversion = match (types.int_kind(value.ty), types.int_kind(to)) {
            (_, Some(IntKind::Bool)) => Conversion::ToBool,
            (Some(_), Some(_)) => Conversion::IntToInt,
            (Some(_), None) => Conversion::IntToFloat,
            (None, Some(_)) => Conversion::FloatToInt,
            (None, None) => Conversion::FloatToFloat,
        };
        let kind = match (&value.kind, conversion) {
            (ExprKind::Int(number), Conversion::IntToInt | Conversion::ToBool) => {
                let model = self.types().model;
                let kind = self.types().int_kind(to).unwrap_or(IntKind::Int);
                ExprKind::Int(kind.wrap(*number, model))
            }
            (ExprKind::Int(number), Conversion::IntToFloat) if to == Ty::DOUBLE && number.unsigned_abs() < 1 << 53 => {
                ExprKind::Float(*number as f64)
            }
            _ => ExprKind::Convert(conversion, Box::new(value)),
        };
        Expr { kind, ty: to, span }
    }

    /// The integer type as wide as a pointer.
    fn word(&self) -> Ty {
        match self.types().model {
            DataModel::Lp64 => Ty::LONG,
            DataModel::Ilp32 => Ty::INT,
        }
    }

    fn int_to_pointer(&mut self, value: Expr, to: Ty) -> Expr {
        let span = value.span;
        if let ExprKind::Int(0) = value.kind {
            return Expr {
                kind: ExprKind::Int(0),
                ty: to,
                span,
            };
        }
        let word = self.word();
        let value = match self.types().size_of(value.ty) == self.types().size_of(word) {
            true => value,
            false => self.numeric(value, word),
        };
        Expr {
            kind: ExprKind::Convert(Conversion::IntToPtr, Box::new(value)),
            ty: to,
            span,
        }
    }

    fn pointer_to_int(&mut self, value: Expr, to: Ty) -> Expr {
        let span = value.span;
        if self.types().int_kind(to) == Some(IntKind::Bool) {
            return Expr {
                kind: ExprKind::Convert(Conversion::ToBool, Box::new(value)),
                ty: to,
                span,
            };
        }
        let word = self.word();
        if self.types().size_of(to) == self.types().size_of(word) {
            return Expr {
                kind: ExprKind::Convert(Conversion::PtrToInt, Box::new(value)),
                ty: to,
                span,
            };
        }
        let value = Expr {
            kind: ExprKind::Convert(Conversion::PtrToInt, Box::new(value)),
            ty: word,
            span,
        };
        self.numeric(value, to)
    }

    fn implicit_pointer(&mut self, value: Expr, from: QualTy, to: QualTy, target: Ty, why: &Why) -> Expr {
        let span = value.span;
        let null = self.is_null_constant(&value);
        let keep = |conversion: Conversion, value: Expr| match value.kind {
            ExprKind::Int(0) => Expr {
                kind: ExprKind::Int(0),
                ty: target,
                span,
            },
            _ => Expr {
                kind: ExprKind::Convert(conversion, Box::new(value)),
                ty: target,
                span,
            },
        };
        if null {
            return keep(Conversion::PtrToPtr, value);
        }
        if self.is_cpp() {
            if let Some(offset) = self.derived_to_base(from.ty, to.ty) {
                if includes(to.quals, from.quals) {
                    return keep(Conversion::PtrAdjust(offset as i64), value);
                }
            } else if (to.ty == Ty::VOID && !self.types().is_function(from.ty) && includes(to.quals, from.quals))
                || self.qualification(from, to, true)
            {
                return keep(Conversion::PtrToPtr, value);
            }
            // g++ lets a string literal become `char *`, with a warning.
            let literal = matches!(&value.kind, ExprKind::Decay(place) if matches!(place.kind, PlaceKind::String(_)));
            if literal && from.ty == to.ty && !from.quals.is_volatile {
                let to_name = self.type_name(target);
                self.report(Diagnostic::warning("sema-string-to-char", span).arg("to", to_name));
                return keep(Conversion::PtrToPtr, value);
            }
            self.report_pointers(&value, from, to, target, why);
            return self.error_expr(span);
        }
        let agree = from.ty == Ty::VOID || to.ty == Ty::VOID || self.nearly_compatible(from.ty, to.ty);
        if !agree {
            let (from_name, to_name) = (self.type_name(value.ty), self.type_name(target));
            let diagnostic = Diagnostic::warning("sema-incompatible-pointers", span)
                .arg("from", from_name)
                .arg("to", to_name);
            self.report(why.tell(diagnostic));
        } else if !includes(self.deep_quals(to), self.deep_quals(from)) {
            let (from_name, to_name) = (self.type_name(value.ty), self.type_name(target));
            let diagnostic = Diagnostic::warning("sema-discards-const", span)
                .arg("from", from_name)
                .arg("to", to_name);
            self.report(why.tell(diagnostic));
        }
        keep(Conversion::PtrToPtr, value)
    }

    fn report_pointers(&mut self, value: &Expr, from: QualTy, to: QualTy, target: Ty, why: &Why) {
        let (from_name, to_name) = (self.type_name(value.ty), self.type_name(target));
        let same = from.ty == to.ty || self.derived_to_base(from.ty, to.ty).is_some();
        let id = if same {
            "sema-discards-const"
        } else if from.ty == Ty::VOID {
            "sema-void-pointer-conversion"
        } else {
            "sema-incompatible-pointers"
        };
        let mut diagnostic = Diagnostic::error(id, value.span)
            .arg("from", from_name)
            .arg("to", &*to_name);
        if from.ty == Ty::VOID && !same {
            let at = Span {
                end: value.span.start,
                ..value.span
            };
            diagnostic = diagnostic.fix(at, format!("({to_name})"));
        }
        self.report(why.tell(diagnostic));
    }

    /// Qualifiers of a type, an array's elements' included.
    fn deep_quals(&self, ty: QualTy) -> Quals {
        match self.types().kind(ty.ty) {
            TyKind::Array(of, _) => both_quals(ty.quals, self.deep_quals(*of)),
            _ => ty.quals,
        }
    }

    /// Whether `from *` becomes `to *` by adding qualifiers alone (C++17 7.5).
    fn qualification(&self, from: QualTy, to: QualTy, all_const: bool) -> bool {
        let fits = includes(self.deep_quals(to), self.deep_quals(from))
            && (all_const || self.deep_quals(to) == self.deep_quals(from));
        if !fits {
            return false;
        }
        if from.ty == to.ty {
            return true;
        }
        match (self.types().kind(from.ty), self.types().kind(to.ty)) {
            (TyKind::Pointer(a), TyKind::Pointer(b)) => {
                // Each level above a difference must be const.
                let same_here = a.quals == b.quals;
                self.qualification(*a, *b, same_here || to.quals.is_const)
            }
            (TyKind::Array(a, n), TyKind::Array(b, m)) if n == m => self.qualification(*a, *b, all_const),
            (TyKind::Function(a), TyKind::Function(b)) => {
                a.ret == b.ret && a.params == b.params && a.variadic == b.variadic && (a.noexcept || !b.noexcept)
            }
            _ => false,
        }
    }

    /// Compatible types (C17 6.2.7), where all top-level qualifiers are dropped.
    pub(super) fn compatible(&self, a: Ty, b: Ty) -> bool {
        if a == b || a.is_error() || b.is_error() {
            return true;
        }
        let same = |a: QualTy, b: QualTy| a.quals == b.quals && self.compatible(a.ty, b.ty);
        match (self.types().kind(a), self.types().kind(b)) {
            (TyKind::Pointer(a), TyKind::Pointer(b)) => same(*a, *b),
            (TyKind::Array(a, n), TyKind::Array(b, m)) => {
                let known = |len: &ArrayLen| matches!(len, ArrayLen::Fixed(_));
                same(*a, *b) && (n == m || !known(n) || !known(m))
            }
            (TyKind::Function(a), TyKind::Function(b)) => {
                let params = a.unspecified
                    || b.unspecified
                    || (a.variadic == b.variadic
                        && a.params.len() == b.params.len()
                        && a.params.iter().zip(&b.params).all(|(a, b)| self.compatible(a.ty, b.ty)));
                params && same(a.ret, b.ret)
            }
            (TyKind::Enum(id), TyKind::Int(kind)) | (TyKind::Int(kind), TyKind::Enum(id)) => {
                !self.is_cpp() && self.types().enumeration(*id).underlying == *kind
            }
            _ => false,
        }
    }

    /// Compatible, or integers that differ in signedness only (gcc says nothing without -Wpointer-sign).
    fn nearly_compatible(&self, a: Ty, b: Ty) -> bool {
        match (self.types().kind(a), self.types().kind(b)) {
            (TyKind::Int(a), TyKind::Int(b)) => a == b || (a.to_unsigned() == b.to_unsigned() && *a != IntKind::Bool),
            (TyKind::Array(..), TyKind::Array(..)) => {
                let (a, b) = (self.types().base_element(a.into()), self.types().base_element(b.into()));
                a.ty == b.ty || self.compatible(a.ty, b.ty)
            }
            _ => self.compatible(a, b),
        }
    }

    /// Offset of the base class `to` in the class `from`; `None` when it is none (or the same class).
    pub(super) fn derived_to_base(&self, from: Ty, to: Ty) -> Option<u64> {
        let (derived, base) = (self.types().as_record(from)?, self.types().as_record(to)?);
        if derived == base {
            None
        } else {
            self.base_offset(derived, base)
        }
    }

    // ------------------------------------------------------------------------------------- explicit conversion

    /// `(T)x`, for non-record, non-reference types.
    pub(super) fn cast(&mut self, operand: Operand, to: Ty, span: Span) -> Expr {
        if to == Ty::VOID {
            let value = self.discard(operand);
            return Expr { span, ..value };
        }
        if operand.is_error() || to.is_error() {
            return self.error_expr(span);
        }
        let operand = match operand {
            Operand::Funcs(set) if self.is_cpp() => match self.choose_by_type(&set, to.into()) {
                Some(func) => Operand::Value(self.function_address(func, set.span)),
                None => Operand::Funcs(set),
            },
            Operand::List(list) => {
                let value = self.convert_list(&list, to, &Why::Operand);
                return Expr { span, ..value };
            }
            other => other,
        };
        if self.is_cpp()
            && operand.ty().is_some_and(|ty| self.types().is_record(ty.ty))
            && let Some(converted) = self.user_conversion(&operand, to.into())
        {
            let value = self.rvalue(converted);
            return self.cast_value(value, to, span);
        }
        let value = self.rvalue(operand);
        self.cast_value(value, to, span)
    }

    /// Explicit conversion of a value to a scalar type.
    pub(super) fn cast_value(&mut self, value: Expr, to: Ty, span: Span) -> Expr {
        let from = value.ty;
        if from.is_error() || to.is_error() {
            return self.error_expr(span);
        }
        if from == to {
            return Expr { span, ..value };
        }
        let integer = |kind: &TyKind| matches!(kind, TyKind::Int(_) | TyKind::Enum(_));
        let from_kind = self.types().kind(from).clone();
        let to_kind = self.types().kind(to).clone();
        let result = match (&from_kind, &to_kind) {
            (a, b)
                if (integer(a) || matches!(a, TyKind::Float(_))) && (integer(b) || matches!(b, TyKind::Float(_))) =>
            {
                self.numeric(value, to)
            }
            (TyKind::Pointer(a), TyKind::Pointer(b)) => {
                let conversion = if let Some(offset) = self.derived_to_base(a.ty, b.ty) {
                    Conversion::PtrAdjust(offset as i64)
                } else if let Some(offset) = self.derived_to_base(b.ty, a.ty) {
                    Conversion::PtrAdjust(-(offset as i64))
                } else {
                    Conversion::PtrToPtr
                };
                match value.kind {
                    ExprKind::Int(0) => Expr { ty: to, ..value },
                    _ => Expr {
                        kind: ExprKind::Convert(conversion, Box::new(value)),
                        ty: to,
                        span,
                    },
                }
            }
            (TyKind::Pointer(_), b) if integer(b) => {
                let size = self.types().size_of(to).unwrap_or(0);
                if size < self.types().model.pointer_size() && !matches!(b, TyKind::Int(IntKind::Bool)) {
                    self.mixed("sema-cast-loses-bits", &value, to, &Why::Operand);
                }
                self.pointer_to_int(value, to)
            }
            (a, TyKind::Pointer(_)) if integer(a) => self.int_to_pointer(value, to),
            (TyKind::Nullptr, TyKind::Pointer(_) | TyKind::MemberPointer(..)) => self.null(value, to),
            (TyKind::Nullptr, b) if integer(b) => self.null(value, to),
            (TyKind::MemberPointer(..), TyKind::MemberPointer(..)) => Expr {
                kind: ExprKind::Convert(Conversion::PtrToPtr, Box::new(value)),
                ty: to,
                span,
            },
            (TyKind::Void, _) => {
                self.report(Diagnostic::error("sema-void-value", value.span).arg("why", "operand"));
                self.error_expr(span)
            }
            _ => {
                self.incompatible("sema-c-cast", &value, to, &Why::Operand);
                self.error_expr(span)
            }
        };
        Expr { span, ..result }
    }
}
