//! Builtins of arithmetic: `__builtin_clz` and its kin, `__builtin_add_overflow`, the classification of floating numbers.
//!
//! What has constant arguments is a constant. The rest are functions of the bundled library (`__heapwise_clz`) or of the
//! machine (`__heapwise_overflow`).

use super::builtins::plain_signature;
use super::convert::Why;
use super::{DataModel, Operand, Sema};
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, PlaceKind};
use crate::front::ty::{IntKind, Ty};
use crate::source::Span;

impl Sema {
    /// A builtin of arithmetic; `None` when it is none.
    pub(super) fn arithmetic_builtin(&mut self, short: &str, args: &[ast::Expr], span: Span) -> Option<Operand> {
        if let Some((operation, first, out)) = overflow_name(short) {
            let [left, right, last] = args else { return None };
            return Some(self.overflow_builtin(operation, first, out, [left, right, last], span));
        }
        if let Some((name, bits)) = bit_name(short, self.types().model) {
            let [value] = args else { return None };
            return Some(self.bit_builtin(name, bits, value, span));
        }
        let helper = class_name(short)?;
        // These two ask the type of the number, and `signbit` of a constant is one.
        if let [value] = args
            && matches!(helper, "isnormal" | "signbit")
        {
            let value = self.unevaluated(|sema| sema.value(value));
            let ty = value.ty;
            if helper == "signbit"
                && let Some(Expr {
                    kind: ExprKind::Float(number),
                    ..
                }) = self.fold(&value)
            {
                let sign = i128::from(number.is_sign_negative());
                return Some(Operand::value(ExprKind::Int(sign), Ty::INT, span));
            }
            let typed = match helper {
                "signbit" if ty == Ty::LONG_DOUBLE || short == "signbitl" => Some(("signbitl", Ty::LONG_DOUBLE)),
                "signbit" if ty == Ty::FLOAT || short == "signbitf" => Some(("signbitf", Ty::FLOAT)),
                "isnormal" if ty == Ty::FLOAT => Some(("isnormalf", Ty::FLOAT)),
                _ => None,
            };
            if let Some((name, ty)) = typed {
                return Some(self.helper(name, Ty::INT, &[ty], args, span));
            }
        }
        let params = vec![Ty::DOUBLE; args.len()];
        Some(self.helper(helper, Ty::INT, &params, args, span))
    }

    fn helper(&mut self, name: &str, ret: Ty, params: &[Ty], args: &[ast::Expr], span: Span) -> Operand {
        let operands = args.iter().map(|arg| self.expr(arg)).collect();
        let name = format!("__heapwise_{name}");
        let func = self.external_function(&name, plain_signature(ret, params, false), span);
        self.call_function(func, None, operands, span)
    }

    /// `clz`, `ctz`, `popcount`, `parity`, `ffs`, `clrsb`, `bswap` of 16, 32 or 64 bits.
    fn bit_builtin(&mut self, name: &str, bits: u32, value: &ast::Expr, span: Span) -> Operand {
        let unsigned = match bits {
            16 => Ty::int(IntKind::UShort),
            32 => Ty::UINT,
            64 if self.types().model == DataModel::Lp64 => Ty::int(IntKind::ULong),
            64 => Ty::int(IntKind::ULongLong),
            _ => Ty::int(IntKind::UInt128),
        };
        let ret = if name == "bswap" { unsigned } else { Ty::INT };
        let operand = self.expr(value);
        if operand.is_error() {
            return Operand::Error(span);
        }
        let value = self.convert(operand, unsigned, &Why::Operand);
        if let Some(Expr {
            kind: ExprKind::Int(number),
            ..
        }) = self.fold(&value)
            && bits <= 64
            && let Some(result) = bit_value(name, bits, number as u64)
        {
            return Operand::value(ExprKind::Int(i128::from(result)), ret, span);
        }
        let func = self.external_function(
            &format!("__heapwise_{name}{bits}"),
            plain_signature(ret, &[unsigned], false),
            span,
        );
        self.call_function(func, None, vec![Operand::Value(value)], span)
    }

    /// `__builtin_add_overflow(a, b, out)` and its kin: exact arithmetic, then the result is cut to the type behind `out`.
    fn overflow_builtin(
        &mut self,
        operation: u32,
        typed: Option<Ty>,
        out: bool,
        [left, right, last]: [&ast::Expr; 3],
        span: Span,
    ) -> Operand {
        let (left, right, last) = (self.value(left), self.value(right), self.expr(last));
        if let Operand::Place { place, .. } = &last
            && let PlaceKind::Field { bits: Some(field), .. } = &place.kind
            && !out
        {
            let (width, ty) = (u32::from(field.width), place.ty.ty);
            return self.overflow_of_bits(operation, [left, right], width, ty, span);
        }
        let last = self.rvalue(last);
        let target = if out {
            self.types().pointee(last.ty).map(|to| to.ty)
        } else {
            Some(last.ty)
        };
        let Some(target) = target else {
            return Operand::Error(span);
        };
        if [left.ty, right.ty, target]
            .iter()
            .any(|ty| !self.types().is_integer(*ty))
        {
            return self.unsupported("__builtin_*_overflow of such operands", span);
        }
        if !out
            && let (Some(a), Some(b)) = (self.fold_int(&left), self.fold_int(&right))
            && let Some(overflows) = self.overflows(operation, a, b, typed.unwrap_or(target))
        {
            return Operand::value(ExprKind::Int(i128::from(overflows)), Ty::BOOL, span);
        }
        let size = self.types().size_of(target).unwrap_or(4);
        if [left.ty, right.ty, target]
            .iter()
            .any(|ty| self.types().size_of(*ty) == Some(16))
        {
            return self.wide_overflow(operation, [left, right, last], target, out, span);
        }
        let mut mode = operation | (size as u32) << 8 | u32::from(self.types().is_signed(target)) << 4;
        let mut operands = Vec::new();
        for (index, value) in [left, right].into_iter().enumerate() {
            let value = match typed {
                Some(ty) => self.convert(Operand::Value(value), ty, &Why::Operand),
                None => value,
            };
            let signed = self.types().is_signed(value.ty);
            mode |= u32::from(signed) << (5 + index);
            let wide = if signed {
                Ty::int(IntKind::LongLong)
            } else {
                Ty::int(IntKind::ULongLong)
            };
            operands.push(Operand::Value(self.convert(Operand::Value(value), wide, &Why::Operand)));
        }
        let void = self.program.types.pointer(Ty::VOID);
        let zero = Expr {
            kind: ExprKind::Int(0),
            ty: Ty::INT,
            span,
        };
        let to = if out { last } else { zero };
        let to = self.cast(Operand::Value(to), void, span);
        operands.push(Operand::Value(to));
        operands.push(Operand::value(ExprKind::Int(i128::from(mode)), Ty::INT, span));
        let params: Vec<Ty> = operands
            .iter()
            .filter_map(|operand| operand.ty().map(|ty| ty.ty))
            .collect();
        // Each kind of operands has its own declaration of the one function.
        let name = "__heapwise_overflow";
        let signature = plain_signature(
            Ty::BOOL,
            &[Ty::int(IntKind::LongLong), Ty::int(IntKind::LongLong), void, Ty::INT],
            false,
        );
        debug_assert_eq!(params.len(), 4);
        let func = self.external_function(name, signature, span);
        self.call_function(func, None, operands, span)
    }
}

impl Sema {
    /// Whether the exact result of constants leaves a type; `None` when only 128 bits can tell.
    fn overflows(&self, operation: u32, a: i128, b: i128, target: Ty) -> Option<bool> {
        if self.types().size_of(target)? > 8 {
            return None;
        }
        let exact = match operation {
            0 => a.checked_add(b)?,
            1 => a.checked_sub(b)?,
            _ => a.checked_mul(b)?,
        };
        Some(self.wrap(exact, target) != exact)
    }

    /// `__builtin_add_overflow_p(a, b, s.bits)`: whether the exact result has room in the bits.
    fn overflow_of_bits(
        &mut self,
        operation: u32,
        [left, right]: [Expr; 2],
        width: u32,
        ty: Ty,
        span: Span,
    ) -> Operand {
        let exact = match (self.fold_int(&left), self.fold_int(&right), operation) {
            (Some(a), Some(b), 0) => a.checked_add(b),
            (Some(a), Some(b), 1) => a.checked_sub(b),
            (Some(a), Some(b), _) => a.checked_mul(b),
            _ => return self.unsupported("__builtin_*_overflow_p of a bit-field", span),
        };
        let low = if self.types().is_signed(ty) {
            -(1 << (width - 1))
        } else {
            0
        };
        let fits = exact.is_some_and(|exact| exact >= low && exact < low + (1 << width));
        Operand::value(ExprKind::Int(i128::from(!fits)), Ty::BOOL, span)
    }

    /// With 128 bits among the types: the library computes with sign and magnitude.
    fn wide_overflow(
        &mut self,
        operation: u32,
        [left, right, last]: [Expr; 3],
        target: Ty,
        out: bool,
        span: Span,
    ) -> Operand {
        let number = |value: bool| Operand::value(ExprKind::Int(i128::from(value)), Ty::INT, span);
        let wide = Ty::int(IntKind::UInt128);
        let mut operands = Vec::new();
        for value in [left, right] {
            let signed = self.types().is_signed(value.ty);
            operands.push(Operand::Value(self.convert(Operand::Value(value), wide, &Why::Operand)));
            operands.push(number(signed));
        }
        let void = self.program.types.pointer(Ty::VOID);
        let to = if out { Operand::Value(last) } else { number(false) };
        operands.push(Operand::Value(self.cast(to, void, span)));
        let size = self.types().size_of(target).unwrap_or(4);
        let mode = operation as u64 | size << 3 | u64::from(self.types().is_signed(target)) << 2;
        operands.push(Operand::value(ExprKind::Int(i128::from(mode)), Ty::INT, span));
        let params = [wide, Ty::INT, wide, Ty::INT, void, Ty::INT];
        let signature = plain_signature(Ty::BOOL, &params, false);
        let func = self.external_function("__heapwise_overflow128", signature, span);
        self.call_function(func, None, operands, span)
    }
}

/// Whether it is a builtin of arithmetic.
pub(super) fn is_arithmetic(short: &str) -> bool {
    overflow_name(short).is_some() || bit_name(short, DataModel::Lp64).is_some() || class_name(short).is_some()
}

/// The helper behind a question about a floating number; `isnanf` and `isnanl` ask what `isnan` does.
fn class_name(short: &str) -> Option<&'static str> {
    const EXACT: &[&str] = &[
        "isinf_sign",
        "isnormal",
        "isgreater",
        "isgreaterequal",
        "isless",
        "islessequal",
        "islessgreater",
        "isunordered",
    ];
    const WITH_SUFFIX: &[&str] = &["isnan", "isinf", "isfinite", "finite", "signbit"];
    let stem = |known: &&&str| {
        let rest = short.strip_prefix(**known);
        rest.is_some_and(|rest| matches!(rest, "" | "f" | "l"))
    };
    let found = EXACT
        .iter()
        .find(|known| **known == short)
        .or_else(|| WITH_SUFFIX.iter().find(stem));
    found.map(|name| if *name == "finite" { "isfinite" } else { *name })
}

/// `sadd_overflow`, `umull_overflow`, `add_overflow`, `add_overflow_p`: operation (0 add, 1 subtract, 2 multiply), the
/// type its name fixes, whether the result is stored.
fn overflow_name(short: &str) -> Option<(u32, Option<Ty>, bool)> {
    let (stem, out) = match short.strip_suffix("_overflow") {
        Some(stem) => (stem, true),
        None => (short.strip_suffix("_overflow_p")?, false),
    };
    let (stem, sign) = match stem {
        "add" | "sub" | "mul" => (stem, None),
        _ => match stem.as_bytes().first()? {
            b's' => (&stem[1..], Some(true)),
            b'u' => (&stem[1..], Some(false)),
            _ => return None,
        },
    };
    let operation = match stem.get(..3)? {
        "add" => 0,
        "sub" => 1,
        "mul" => 2,
        _ => return None,
    };
    let ty = match (sign, &stem[3..]) {
        (None, "") => None,
        (Some(true), "") => Some(Ty::INT),
        (Some(false), "") => Some(Ty::UINT),
        (Some(true), "l") => Some(Ty::LONG),
        (Some(false), "l") => Some(Ty::int(IntKind::ULong)),
        (Some(true), "ll") => Some(Ty::int(IntKind::LongLong)),
        (Some(false), "ll") => Some(Ty::int(IntKind::ULongLong)),
        _ => return None,
    };
    Some((operation, ty, out))
}

/// The function behind a bit builtin, and the bits of its operand.
fn bit_name(short: &str, model: DataModel) -> Option<(&'static str, u32)> {
    match short {
        "bswap16" => return Some(("bswap", 16)),
        "bswap32" => return Some(("bswap", 32)),
        "bswap64" => return Some(("bswap", 64)),
        "bswap128" => return Some(("bswap", 128)),
        _ => {}
    }
    ["clz", "ctz", "popcount", "parity", "ffs", "clrsb"]
        .into_iter()
        .find_map(|name| match short.strip_prefix(name)? {
            "" => Some((name, 32)),
            "l" => Some((name, 8 * model.pointer_size() as u32)),
            "ll" | "imax" => Some((name, 64)),
            _ => None,
        })
}

/// The value of a bit builtin; `None` where it has none.
fn bit_value(name: &str, bits: u32, value: u64) -> Option<u64> {
    let mask = if bits == 64 { u64::MAX } else { (1 << bits) - 1 };
    let value = value & mask;
    Some(match name {
        "bswap" => value.swap_bytes() >> (64 - bits),
        "clz" | "ctz" if value == 0 => return None,
        "clz" => u64::from(value.leading_zeros() - (64 - bits)),
        "ctz" => u64::from(value.trailing_zeros()),
        "popcount" => u64::from(value.count_ones()),
        "parity" => u64::from(value.count_ones() & 1),
        "ffs" if value == 0 => 0,
        "ffs" => u64::from(value.trailing_zeros() + 1),
        _ => {
            let negative = value >> (bits - 1) & 1 == 1;
            let flipped = if negative { !value & mask } else { value };
            u64::from(flipped.leading_zeros() - (64 - bits)) - 1
        }
    })
}
