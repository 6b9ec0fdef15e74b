//! Builtins of arithmetic: `__builtin_clz` and its kin, `__builtin_add_overflow`, the classification of floating numbers.
//!
//! What has constant arguments is a constant. The rest are functions of the bundled library (`__heapwise_clz`) or of the
//! machine (`__heapwise_overflow`).

use super::builtins::plain_signature;
use super::convert::Why;
use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind};
use crate::front::ty::{IntKind, Ty};
use crate::source::Span;

impl Sema {
    /// A builtin of arithmetic; `None` when it is none.
    pub(super) fn arithmetic_builtin(&mut self, short: &str, args: &[ast::Expr], span: Span) -> Option<Operand> {
        if let Some((operation, first, out)) = overflow_name(short) {
            let [left, right, last] = args else { return None };
            return Some(self.overflow_builtin(operation, first, out, [left, right, last], span));
        }
        if let Some((name, bits)) = bit_name(short) {
            let [value] = args else { return None };
            return Some(self.bit_builtin(name, bits, value, span));
        }
        let helper = match short {
            "isnan" | "isinf" | "isinf_sign" | "isfinite" | "finite" | "isnormal" | "signbit" | "signbitf"
            | "signbitl" => short.trim_end_matches(['f', 'l']),
            "isgreater" | "isgreaterequal" | "isless" | "islessequal" | "islessgreater" | "isunordered" => short,
            _ => return None,
        };
        let helper = match helper {
            "isin" => "isinf",
            "finite" => "isfinite",
            other => other,
        };
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
            _ => Ty::int(IntKind::ULongLong),
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
        let (left, right, last) = (self.value(left), self.value(right), self.value(last));
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
        let size = self.types().size_of(target).unwrap_or(4);
        if [left.ty, right.ty, target]
            .iter()
            .any(|ty| self.types().size_of(*ty) == Some(16))
        {
            return self.unsupported("__builtin_*_overflow on 128 bits", span);
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
fn bit_name(short: &str) -> Option<(&'static str, u32)> {
    match short {
        "bswap16" => return Some(("bswap", 16)),
        "bswap32" => return Some(("bswap", 32)),
        "bswap64" => return Some(("bswap", 64)),
        _ => {}
    }
    ["clz", "ctz", "popcount", "parity", "ffs", "clrsb"]
        .into_iter()
        .find_map(|name| match short.strip_prefix(name)? {
            "" => Some((name, 32)),
            "l" | "ll" => Some((name, 64)),
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
