//! `__builtin_...` calls, `va_arg` and `_Generic`: the forms that look like calls and need more than the types of their
//! operands.

use super::aggregate::Aggregate;
use super::convert::Why;
use super::expr::strip;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Quals};
use crate::front::hir::{Expr, ExprKind, FuncId, Place};
use crate::front::ty::{ArrayLen, QualTy, Signature, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// A call of a compiler builtin; `None` when it is none of the special ones.
    pub(super) fn builtin_call(&mut self, name: &ast::Name, args: &[ast::Expr], span: Span) -> Option<Operand> {
        let short = &*usual_name(name.text.strip_prefix("__builtin_")?);
        let result = match (short, args) {
            ("va_start", [list, ..]) => match self.va_list_place(list) {
                Some(place) => Operand::value(ExprKind::VaStart(Box::new(place)), Ty::VOID, span),
                None => Operand::Error(span),
            },
            ("va_end", [list]) => match self.va_list_place(list) {
                Some(_) => {
                    let zero = Expr {
                        kind: ExprKind::Int(0),
                        ty: Ty::INT,
                        span,
                    };
                    Operand::Value(self.void_value(zero))
                }
                None => Operand::Error(span),
            },
            ("va_copy", [to, from]) => match (self.va_list_place(to), self.va_list_place(from)) {
                (Some(to), Some(from)) => {
                    Operand::value(ExprKind::VaCopy(Box::new(to), Box::new(from)), Ty::VOID, span)
                }
                _ => Operand::Error(span),
            },
            ("expect", [value, _])
            | ("assume_aligned" | "expect_with_probability" | "speculation_safe_value", [value, ..]) => {
                let operand = self.expr(value);
                if short.starts_with("expect") {
                    Operand::Value(self.convert(operand, Ty::LONG, &Why::Operand))
                } else {
                    Operand::Value(self.rvalue(operand))
                }
            }
            ("constant_p", [value]) => {
                let value = self.unevaluated(|sema| sema.value(value));
                let known = self.fold(&value).is_some();
                Operand::value(ExprKind::Int(i128::from(known)), Ty::INT, span)
            }
            ("prefetch" | "__clear_cache", _) => {
                let zero = Expr {
                    kind: ExprKind::Int(0),
                    ty: Ty::INT,
                    span,
                };
                Operand::Value(self.void_value(zero))
            }
            ("classify_type", [value]) => {
                let ty = self.unevaluated(|sema| sema.value(value)).ty;
                let class = match self.types().kind(ty) {
                    TyKind::Void => 0,
                    TyKind::Int(_) | TyKind::Bits(..) | TyKind::Enum(_) => 1,
                    TyKind::Pointer(_) => 5,
                    TyKind::Float(_) => 8,
                    _ => match self.aggregate(ty) {
                        Some(Aggregate::Complex(_)) => 9,
                        Some(Aggregate::Vector(..)) => -1,
                        None => 12,
                    },
                };
                Operand::value(ExprKind::Int(class), Ty::INT, span)
            }
            ("huge_val" | "inf", []) => Operand::value(ExprKind::Float(f64::INFINITY), Ty::DOUBLE, span),
            ("huge_valf" | "inff", []) => Operand::value(ExprKind::Float(f64::INFINITY), Ty::FLOAT, span),
            ("complex", [real, imag]) => {
                let (real, imag) = (self.value(real), self.value(imag));
                let elem = imag.ty;
                if !self.types().is_arithmetic(elem) || !self.types().is_arithmetic(real.ty) {
                    return Some(Operand::Error(span));
                }
                let real = self.numeric(real, elem);
                let ty = self.aggregate_type(super::aggregate::Aggregate::Complex(elem), span);
                Operand::Value(self.gather(ty, vec![real, imag], Vec::new(), span))
            }
            ("FUNCTION", []) => self.function_name_literal(span),
            ("shuffle" | "shufflevector", [_, _, ..]) => match self.shuffle(short, args, span) {
                Some(operand) => operand,
                None => self.unsupported(&name.text, span),
            },
            (
                "convertvector",
                [
                    value,
                    ast::Expr {
                        kind: ast::ExprKind::SizeofType(ty),
                        ..
                    },
                ],
            ) => {
                let value = self.value(value);
                let to = self.type_name_type(ty).ty;
                match self.convert_vector(value, to, span) {
                    Some(value) => Operand::Value(value),
                    None => self.unsupported(&name.text, span),
                }
            }
            ("huge_vall" | "infl", []) => Operand::value(ExprKind::Float(f64::INFINITY), Ty::LONG_DOUBLE, span),
            ("nan" | "nans", [text]) => Operand::value(not_a_number(short, text, 52), Ty::DOUBLE, span),
            ("nanf" | "nansf", [text]) => Operand::value(not_a_number(short, text, 23), Ty::FLOAT, span),
            ("nanl" | "nansl", [text]) => Operand::value(not_a_number(short, text, 52), Ty::LONG_DOUBLE, span),
            ("unreachable" | "trap", []) => self.call_external(&name.text, Ty::VOID, &[], args, span),
            ("alloca", [_]) | ("alloca_with_align" | "alloca_with_align_and_max", [_, _, ..]) => {
                let void = self.program.types.pointer(Ty::VOID);
                let size_t = self.types().size_t();
                self.call_external("__builtin_alloca", void, &[size_t], &args[..1], span)
            }
            // `__builtin_memcpy` and its kin are the library's.
            (plain, _) => {
                if let Some(result) = self.arithmetic_builtin(plain, args, span) {
                    return Some(result);
                }
                if let Some(result) = self.pointer_builtin(plain, args, span) {
                    return Some(result);
                }
                let checked = plain.ends_with("_chk");
                let plain = plain_builtin(plain);
                let func = self.library_builtin(plain, span)?;
                let args = args.iter().enumerate();
                let kept = args.filter(|(index, _)| !checked || !is_checking(plain, *index));
                let operands = kept.map(|(_, arg)| self.expr(arg)).collect();
                self.call_function(func, None, operands, span)
            }
        };
        Some(result)
    }

    /// The library's function of this name.
    fn library_builtin(&mut self, plain: &str, span: Span) -> Option<FuncId> {
        match self.linkage.get(plain) {
            Some(super::Linked::Func(func)) => Some(*func),
            _ => {
                let signature = self.known_signature(plain)?;
                Some(self.external_function(plain, signature, span))
            }
        }
    }

    /// `__builtin_memcpy` as a value.
    pub(super) fn builtin_function(&mut self, name: &ast::QualifiedName) -> Option<FuncId> {
        let name_text = super::expr::id_name(&name.id);
        let short = name_text.strip_prefix("__builtin_")?;
        self.library_builtin(short, name.span)
    }

    pub(super) fn call_external(
        &mut self,
        name: &str,
        ret: Ty,
        params: &[Ty],
        args: &[ast::Expr],
        span: Span,
    ) -> Operand {
        let signature = plain_signature(ret, params, false);
        let func = self.external_function(name, signature, span);
        let operands = args.iter().map(|arg| self.expr(arg)).collect();
        self.call_function(func, None, operands, span)
    }

    fn va_list_place(&mut self, list: &ast::Expr) -> Option<Place> {
        match self.expr(list) {
            Operand::Place { place, .. } => {
                self.take_address(&place);
                Some(place)
            }
            Operand::Error(_) => None,
            Operand::Value(_) | Operand::Funcs(_) | Operand::List(_) => {
                self.report(Diagnostic::error("sema-not-va-list", list.span));
                None
            }
        }
    }

    pub(super) fn va_arg(&mut self, list: &ast::Expr, name: &ast::TypeName, span: Span) -> Operand {
        let place = self.va_list_place(list);
        let ty = self.type_name_type(name).ty;
        let Some(place) = place else {
            return Operand::Error(span);
        };
        if ty.is_error() {
            return Operand::Error(span);
        }
        let promoted = if ty == Ty::FLOAT {
            Ty::DOUBLE
        } else {
            self.promoted_type(ty)
        };
        if promoted != ty && !matches!(self.types().kind(ty), TyKind::Enum(_)) {
            let (from, to) = (self.type_name(ty), self.type_name(promoted));
            self.report(
                Diagnostic::warning("sema-va-arg-promoted", name.span)
                    .arg("type", from)
                    .arg("promoted", to),
            );
        }
        Operand::value(ExprKind::VaArg(Box::new(place)), ty, span)
    }

    /// What is wrong with a choice that is not taken is wrong all the same; what is only dubious is not said.
    fn check_unchosen(&mut self, choice: &ast::Expr) {
        let said = self.diags.len();
        self.unevaluated(|sema| sema.expr(choice));
        let told = self.diags.split_off(said.min(self.diags.len()));
        let is_wrong =
            |said: &Diagnostic| said.severity == crate::diag::Severity::Error && said.message.id != "unsupported";
        self.diags.extend(told.into_iter().filter(is_wrong));
    }

    pub(super) fn generic(
        &mut self,
        value: &ast::Expr,
        choices: &[(Option<ast::TypeName>, ast::Expr)],
        span: Span,
    ) -> Operand {
        let value = self.unevaluated(|sema| sema.value(value));
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        let (mut default, mut fitting) = (None, None);
        let mut known: Vec<QualTy> = Vec::new();
        for (name, choice) in choices {
            let Some(name) = name else {
                if default.replace(choice).is_some() {
                    self.report(Diagnostic::error("sema-generic-default-twice", choice.span));
                }
                continue;
            };
            let ty = self.type_name_type(name);
            let why = match self.types().kind(ty.ty) {
                TyKind::Error => continue,
                TyKind::Function(_) => "function",
                TyKind::Array(_, ArrayLen::Variable(_)) => "variable",
                TyKind::Void => "incomplete",
                _ if self.types().layout(ty.ty).is_none() => "incomplete",
                _ if known
                    .iter()
                    .any(|old| old.quals == ty.quals && self.compatible(old.ty, ty.ty)) =>
                {
                    "twice"
                }
                _ => "",
            };
            if !why.is_empty() {
                let type_name = self.type_name(ty);
                let diagnostic = Diagnostic::error("sema-generic-type", name.span);
                self.report(diagnostic.arg("type", type_name).arg("why", why));
            }
            known.push(ty);
            if ty.quals == Quals::default() && self.compatible(ty.ty, value.ty) && fitting.is_none() {
                fitting = Some(choice);
            }
        }
        let chosen = fitting.or(default);
        for (_, other) in choices {
            if !chosen.is_some_and(|chosen| std::ptr::eq(chosen, other)) {
                self.check_unchosen(other);
            }
        }
        match chosen {
            Some(choice) => self.expr(choice).at(span),
            None => {
                let name = self.type_name(value.ty);
                self.report(Diagnostic::error("sema-generic-no-match", span).arg("type", name));
                Operand::Error(span)
            }
        }
    }
}

/// Builtins with rules of their own, beside those of arithmetic and of the library.
const SPECIAL: &str = "va_start va_end va_copy va_arg expect expect_with_probability assume_aligned constant_p prefetch \
    __clear_cache speculation_safe_value classify_type choose_expr types_compatible_p offsetof unreachable trap alloca \
    alloca_with_align alloca_with_align_and_max huge_val huge_valf huge_vall inf inff infl nan nanf nanl nans nansf nansl \
    complex FUNCTION FILE LINE shuffle shufflevector convertvector object_size dynamic_object_size frame_address \
    return_address extract_return_addr frob_return_addr setjmp longjmp powi powif powil fpclassify extend_pointer";

/// Whether `__builtin_` with this behind it means something: what `__has_builtin` asks.
pub(in crate::front) fn is_builtin(short: &str) -> bool {
    let short = &*usual_name(short);
    SPECIAL.split_whitespace().any(|known| known == short)
        || super::arith_builtins::is_arithmetic(short)
        || crate::front::library::declared_in(plain_builtin(short)).is_some()
}

/// `fabsf32` is `fabsf`, `inff64` is `inf`: the types are the same.
fn usual_name(short: &str) -> std::borrow::Cow<'_, str> {
    for (suffix, usual) in [("f32x", ""), ("f64x", "l"), ("f32", "f"), ("f64", "")] {
        if let Some(stem) = short.strip_suffix(suffix)
            && !stem.is_empty()
        {
            return format!("{stem}{usual}").into();
        }
    }
    short.into()
}

/// The NaN of `__builtin_nan("0x5")`, whose fraction has so many bits; `nans` makes a signalling one.
fn not_a_number(short: &str, text: &ast::Expr, bits: u32) -> ExprKind {
    let mut digits = String::new();
    if let ast::ExprKind::String(literal) = &strip(text).kind {
        digits.extend(literal.units.iter().filter_map(|unit| char::from_u32(*unit)));
    }
    let lower = digits.to_ascii_lowercase();
    let (digits, base) = match (lower.strip_prefix("0x"), lower.strip_prefix('0')) {
        (Some(hex), _) => (hex, 16),
        (None, Some(octal)) => (octal, 8),
        (None, None) => (lower.as_str(), 10),
    };
    let quiet = 1 << (bits - 1);
    let payload = u64::from_str_radix(digits, base).unwrap_or(0) & (quiet - 1);
    let fraction = match (short.starts_with("nans"), payload) {
        (true, 0) => quiet >> 1,
        (true, payload) => payload,
        (false, payload) => quiet | payload,
    };
    ExprKind::Float(f64::from_bits(0x7ff << 52 | fraction << (52 - bits)))
}

/// The library function behind a builtin: `memcpy` of `__builtin___memcpy_chk`.
pub(in crate::front) fn plain_builtin(short: &str) -> &str {
    match short.strip_prefix("__").and_then(|name| name.strip_suffix("_chk")) {
        Some(plain) => plain,
        None => short,
    }
}

/// Whether this argument of a `_chk` builtin is one that its plain form has not: a flag, or the size of the object.
fn is_checking(plain: &str, index: usize) -> bool {
    match plain {
        "sprintf" | "vsprintf" => index == 1 || index == 2,
        "snprintf" | "vsnprintf" => index == 2 || index == 3,
        "printf" | "vprintf" => index == 0,
        "fprintf" | "vfprintf" => index == 1,
        "strcpy" | "strcat" | "stpcpy" => index == 2,
        _ => index == 3,
    }
}

/// A prototype of unqualified parameters.
pub(super) fn plain_signature(ret: Ty, params: &[Ty], variadic: bool) -> Signature {
    Signature {
        ret: ret.into(),
        params: params.iter().map(|ty| (*ty).into()).collect(),
        variadic,
        unspecified: false,
        quals: Quals::default(),
        noexcept: false,
    }
}
