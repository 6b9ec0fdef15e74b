//! Builtins about the machine below the program: the size of the object behind a pointer, frames, `__builtin_setjmp`,
//! powers by whole exponents, and where the call stands in the text.
//!
//! Example: `__builtin_object_size(buffer, 0)` is `sizeof buffer`; of a pointer that came from elsewhere, all ones.

use super::builtins::plain_signature;
use super::convert::Why;
use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::{IntKind, Signature, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// One of these builtins; `None` when it is none.
    pub(super) fn pointer_builtin(&mut self, short: &str, args: &[ast::Expr], span: Span) -> Option<Operand> {
        let void = self.program.types.pointer(Ty::VOID);
        let result = match (short, args) {
            ("object_size" | "dynamic_object_size", [pointer, kind]) => {
                let kind = self.constant_int(kind).unwrap_or(0);
                let value = self.unevaluated(|sema| sema.value(pointer));
                let size_t = self.types().size_t();
                let size = match self.extent_behind(&value) {
                    Some((whole, part)) => i128::from(if kind & 1 == 0 { whole } else { part }),
                    None if kind < 2 => self.wrap(-1, size_t),
                    None => 0,
                };
                Operand::value(ExprKind::Int(size), size_t, span)
            }
            ("frame_address" | "return_address", [_]) => {
                let name = format!("__builtin_{short}");
                self.call_external(&name, void, &[Ty::INT], args, span)
            }
            ("extract_return_addr" | "frob_return_addr", [value]) => {
                let operand = self.expr(value);
                Operand::Value(self.convert(operand, void, &Why::Operand))
            }
            // `__builtin_iceil(1.5)` and its kin: rounded to a whole number of that type.
            (_, [_]) if whole_name(short).is_some() => {
                let (rounding, kind) = whole_name(short)?;
                let rounded = self.call_external(rounding, Ty::DOUBLE, &[Ty::DOUBLE], args, span);
                let rounded = self.rvalue(rounded);
                Operand::Value(self.numeric(rounded, Ty::int(kind)))
            }
            ("setjmp", [buffer]) => {
                let signature = plain_signature(Ty::INT, &[void], false);
                self.call_with_buffer("__heapwise_setjmp", signature, buffer, &[], span)
            }
            ("longjmp", [buffer, value]) => {
                let signature = plain_signature(Ty::VOID, &[void, Ty::INT], false);
                self.call_with_buffer("longjmp", signature, buffer, std::slice::from_ref(value), span)
            }
            ("powi", [_, _]) => self.call_external("__heapwise_powi", Ty::DOUBLE, &[Ty::DOUBLE, Ty::INT], args, span),
            ("powif" | "powil", [_, _]) => {
                let ret = if short == "powif" { Ty::FLOAT } else { Ty::LONG_DOUBLE };
                let power = self.call_external("__heapwise_powi", Ty::DOUBLE, &[Ty::DOUBLE, Ty::INT], args, span);
                Operand::Value(self.convert(power, ret, &Why::Operand))
            }
            ("fpclassify", [a, b, c, d, e, x]) => {
                let single = self.unevaluated(|sema| sema.value(x)).ty == Ty::FLOAT;
                let (name, number) = match single {
                    true => ("__heapwise_classifyf", Ty::FLOAT),
                    false => ("__heapwise_classify", Ty::DOUBLE),
                };
                let params = [Ty::INT, Ty::INT, Ty::INT, Ty::INT, Ty::INT, number];
                let operands = [a, b, c, d, e, x].map(|arg| self.expr(arg)).into();
                let signature = plain_signature(Ty::INT, &params, false);
                let func = self.external_function(name, signature, span);
                self.call_function(func, None, operands, span)
            }
            _ => return None,
        };
        Some(result)
    }

    /// The buffer of the builtins is five words of any type; `<setjmp.h>` may have given the function another parameter.
    fn call_with_buffer(
        &mut self,
        name: &str,
        signature: Signature,
        buffer: &ast::Expr,
        rest: &[ast::Expr],
        span: Span,
    ) -> Operand {
        let func = self.external_function(name, signature, span);
        let declared = self.types().signature(self.program.funcs[func.index()].ty);
        let wanted = declared.and_then(|signature| signature.params.first().copied());
        let buffer = self.expr(buffer);
        let buffer = match wanted {
            Some(wanted) if !buffer.is_error() => Operand::Value(self.cast(buffer, wanted.ty, span)),
            _ => buffer,
        };
        let rest = rest.iter().map(|arg| self.expr(arg));
        let operands = std::iter::once(buffer).chain(rest).collect();
        self.call_function(func, None, operands, span)
    }

    /// Bytes from what a constant address designates to the end of its variable, and to the end of its member.
    fn extent_behind(&self, pointer: &Expr) -> Option<(u64, u64)> {
        match &pointer.kind {
            ExprKind::Convert(_, inner) if self.types().is_pointer(inner.ty) => self.extent_behind(inner),
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => self.extent(place),
            ExprKind::PtrAdd { ptr, index, size } => {
                let (whole, part) = self.extent_behind(ptr)?;
                let at = u64::try_from(self.fold_int(index)?).ok()?.saturating_mul(*size);
                Some((whole.saturating_sub(at), part.saturating_sub(at)))
            }
            _ => None,
        }
    }

    fn extent(&self, place: &Place) -> Option<(u64, u64)> {
        let size = self.types().size_of(place.ty.ty);
        match &place.kind {
            PlaceKind::Local(_) | PlaceKind::Global(_) | PlaceKind::String(_) => Some((size?, size?)),
            PlaceKind::Field { base, offset, .. } => {
                let (whole, _) = self.extent(base)?;
                let rest = whole.saturating_sub(*offset);
                Some((rest, size.unwrap_or(rest)))
            }
            PlaceKind::Index { base, index, size } => {
                let (whole, part) = self.extent(base)?;
                let at = u64::try_from(self.fold_int(index)?).ok()?.saturating_mul(*size);
                Some((whole.saturating_sub(at), part.saturating_sub(at)))
            }
            PlaceKind::Deref(pointer) => match self.types().kind(pointer.ty) {
                TyKind::Pointer(_) => self.extent_behind(pointer),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What `iceil`, `lfloorf`, `llroundl` call, and the type of the whole number; those of C itself are the library's.
fn whole_name(short: &str) -> Option<(&'static str, IntKind)> {
    const NAMES: &[&str] = &["ceil", "floor", "rint", "round"];
    const KINDS: &[(&str, IntKind)] = &[("ll", IntKind::LongLong), ("l", IntKind::Long), ("i", IntKind::Int)];
    KINDS.iter().find_map(|(prefix, kind)| {
        let rest = short.strip_prefix(prefix)?;
        let name = NAMES.iter().find(|name| {
            rest.strip_prefix(**name)
                .is_some_and(|rest| matches!(rest, "" | "f" | "l"))
        })?;
        (*kind == IntKind::Int || matches!(*name, "ceil" | "floor")).then_some((*name, *kind))
    })
}
