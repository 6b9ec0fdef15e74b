//! Implicit conversions (C17 6.3 and 6.5.16.1, C++17 7).
//!
//! Where gcc only warns in C (`int *p = 5;`), so does this: the program then shows what happens. C++ refuses.

use std::rc::Rc;

use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::Quals;
use crate::front::hir::{Conversion, Expr, ExprKind, UnaryOp};
use crate::front::layout::DataModel;
use crate::front::ty::{IntKind, Ty, TyKind};
use crate::source::Span;

/// Why a value is converted: chooses the words of the message when it cannot be.
#[derive(Clone, Debug)]
pub(super) enum Why {
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

impl Sema {
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
    pub(super) fn convert_list(&mut self, list: &crate::front::ast::InitList, to: Ty, why: &Why) -> Expr {
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
        if self.aggregate(from).or(self.aggregate(to)).is_some() && to != Ty::VOID {
            let kept = value.clone();
            if let Some(converted) = self.convert_aggregate(value, to) {
                return converted;
            }
            self.incompatible("sema-incompatible", &kept, to, why);
            return self.error_expr(kept.span);
        }
        let from_kind = self.types().kind(from).clone();
        let to_kind = self.types().kind(to).clone();
        let numeric_from = matches!(
            from_kind,
            TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_) | TyKind::Float(_)
        );
        match (from_kind, to_kind) {
            (_, TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_) | TyKind::Float(_)) if numeric_from => {
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
            (TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_), TyKind::Pointer(_)) => {
                self.mixed("sema-pointer-from-int", &value, to, why);
                if self.is_cpp() {
                    self.error_expr(value.span)
                } else {
                    self.int_to_pointer(value, to)
                }
            }
            (TyKind::Pointer(_), TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_)) => {
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
    pub(super) fn null(&mut self, value: Expr, to: Ty) -> Expr {
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

    pub(super) fn incompatible(&mut self, id: &'static str, value: &Expr, to: Ty, why: &Why) {
        let (from, target) = (self.type_name(value.ty), self.type_name(to));
        let diagnostic = Diagnostic::error(id, value.span).arg("from", from).arg("to", target);
        let diagnostic = self.mend_conversion(diagnostic, value, to);
        self.report(why.tell(diagnostic));
    }

    /// Integer and pointer mixed: a warning in C, an error in C++.
    pub(super) fn mixed(&mut self, id: &'static str, value: &Expr, to: Ty, why: &Why) {
        let (from, target) = (self.type_name(value.ty), self.type_name(to));
        let diagnostic = if self.is_cpp() {
            Diagnostic::error(id, value.span)
        } else {
            Diagnostic::warning(id, value.span)
        };
        let diagnostic = self.mend_conversion(diagnostic.arg("from", from).arg("to", target), value, to);
        self.report(why.tell(diagnostic));
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
        if self.is_cpp() && (self.types().is_scoped_enum(value.ty) || matches!(self.types().kind(to), TyKind::Enum(_)))
        {
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
        self.warn_overflow(&value, to);
        self.warn_fraction(&value, to);
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
        // `int n = 3000000000;`: a wider number was meant, as clang says.
        let wider = bits >= 32 && kind.rank() < self.types().int_kind(value.ty).map_or(0, IntKind::rank);
        // `char c = 200;` was written as a number, `char c = 0xc8;` as bits.
        let decimal = matches!(value.kind, ExprKind::Int(_))
            && self
                .text(value.span)
                .starts_with(|first: char| matches!(first, '1'..='9'));
        let meant = (wider || decimal) && number > 0 && self.types().is_signed(to);
        let fits_other = fits_other && !meant;
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

    /// `int n = 3.99;` keeps the 3 (clang's -Wliteral-conversion).
    fn warn_fraction(&mut self, value: &Expr, to: Ty) {
        let (number, sign) = match &value.kind {
            ExprKind::Float(number) => (*number, 1.0),
            ExprKind::Unary(UnaryOp::Neg, inner) => match inner.kind {
                ExprKind::Float(number) => (number, -1.0),
                _ => return,
            },
            _ => return,
        };
        let whole = number.trunc();
        if whole == number || to == Ty::BOOL || self.types().int_kind(to).is_none() || number.abs() >= 1e18 {
            return;
        }
        let kept = (whole * sign) as i64;
        self.report(
            Diagnostic::warning("sema-fraction-lost", value.span)
                .arg("type", self.type_name(to))
                .arg("kept", kept.to_string()),
        );
    }

    /// Between arithmetic types, enumerations among them; never fails.
    pub(super) fn numeric(&mut self, value: Expr, to: Ty) -> Expr {
        if value.ty == to || value.ty.is_error() {
            return value;
        }
        if let TyKind::Bits(kind, _) = *self.types().kind(to) {
            let value = match self.types().is_integer(value.ty) {
                true => value,
                false => self.numeric(value, Ty::int(kind)),
            };
            return self.cut_to_bits(value, to);
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
            (ExprKind::Float(_) | ExprKind::Unary(..), Conversion::FloatToInt) => match self.fold(&value) {
                Some(Expr {
                    kind: ExprKind::Float(number),
                    ..
                }) => ExprKind::Int(self.saturated(number, to)),
                _ => ExprKind::Convert(conversion, Box::new(value)),
            },
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

    pub(super) fn int_to_pointer(&mut self, value: Expr, to: Ty) -> Expr {
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

    pub(super) fn pointer_to_int(&mut self, value: Expr, to: Ty) -> Expr {
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
}
