//! Builtins about the machine below the program: the size of the object behind a pointer, frames, `__builtin_setjmp`,
//! powers by whole exponents, and where the call stands in the text.
//!
//! Example: `__builtin_object_size(buffer, 0)` is `sizeof buffer`; of a pointer that came from elsewhere, all ones.

use super::builtins::plain_signature;
use super::convert::Why;
use super::{Operand, Sema};
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::{Ty, TyKind};
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
            ("setjmp", [_]) => self.call_external("__heapwise_setjmp", Ty::INT, &[void], args, span),
            ("longjmp", [_, _]) => self.call_external("longjmp", Ty::VOID, &[void, Ty::INT], args, span),
            ("powi", [_, _]) => self.call_external("__heapwise_powi", Ty::DOUBLE, &[Ty::DOUBLE, Ty::INT], args, span),
            ("powif" | "powil", [_, _]) => {
                let ret = if short == "powif" { Ty::FLOAT } else { Ty::LONG_DOUBLE };
                let power = self.call_external("__heapwise_powi", Ty::DOUBLE, &[Ty::DOUBLE, Ty::INT], args, span);
                Operand::Value(self.convert(power, ret, &Why::Operand))
            }
            ("fpclassify", [a, b, c, d, e, x]) => {
                let params = [Ty::INT, Ty::INT, Ty::INT, Ty::INT, Ty::INT, Ty::DOUBLE];
                let operands = [a, b, c, d, e, x].map(|arg| self.expr(arg)).into();
                let signature = plain_signature(Ty::INT, &params, false);
                let func = self.external_function("__heapwise_classify", signature, span);
                self.call_function(func, None, operands, span)
            }
            _ => return None,
        };
        Some(result)
    }

    /// Bytes from what a constant address designates to the end of its variable, and to the end of its member.
    fn extent_behind(&self, pointer: &Expr) -> Option<(u64, u64)> {
        match &pointer.kind {
            ExprKind::Convert(_, inner) if self.types().is_pointer(inner.ty) => self.extent_behind(inner),
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => self.extent(place),
            ExprKind::PtrAdd { ptr, index, .. } if matches!(index.kind, ExprKind::Int(0)) => self.extent_behind(ptr),
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
