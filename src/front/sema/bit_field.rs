//! The types of C bit-fields: gcc's reading of C17 6.7.2.1 p10, "a signed or unsigned integer type consisting of the
//! specified number of bits".
//!
//! ```text
//! unsigned f : 8;    unsigned char     a standard type has this width
//! int f : 7;         int:7             narrower than int: promoted to it
//! long f : 40;       long:40           wider than int: arithmetic stays in 40 bits
//! ```
//!
//! In C++ a bit-field has its declared type.

use super::Sema;
use crate::front::hir::{BinaryOp, Conversion, Expr, ExprKind, Place, PlaceKind};
use crate::front::ty::{IntKind, Ty, TyKind};

impl Sema {
    /// The type of a value read from a place: for a bit-field one of its width.
    pub(super) fn value_type(&mut self, place: &Place) -> Ty {
        let ty = place.ty.ty;
        let PlaceKind::Field { bits: Some(bits), .. } = &place.kind else {
            return ty;
        };
        let (Some(kind), false) = (self.types().int_kind(ty), self.is_cpp()) else {
            return ty;
        };
        if kind == IntKind::Bool || self.int_width(ty) == Some(u64::from(bits.width)) {
            return ty;
        }
        let model = self.types().model;
        let same = |kind: &&IntKind| kind.size(model) * 8 == u64::from(bits.width);
        use IntKind::{Int, Long, LongLong, SChar, Short};
        if let Some(standard) = [Int, SChar, Short, Long, LongLong].iter().find(same) {
            return Ty::int(with_sign(*standard, kind));
        }
        let wide = if bits.width < 32 { Int } else { LongLong };
        self.program
            .types
            .intern(TyKind::Bits(with_sign(wide, kind), bits.width))
    }

    /// A value read from or written to `place`, which lies in the range of its bit-field.
    pub(super) fn in_field(&self, value: Expr, to: Ty) -> Expr {
        if value.ty == to {
            return value;
        }
        Expr {
            span: value.span,
            ty: to,
            kind: ExprKind::Convert(Conversion::IntToInt, Box::new(value)),
        }
    }

    /// Bits of an integer type's values, the sign among them.
    pub(super) fn int_width(&self, ty: Ty) -> Option<u64> {
        match (self.types().kind(ty), self.types().int_kind(ty)) {
            (TyKind::Bits(_, width), _) => Some(u64::from(*width)),
            (_, Some(IntKind::Bool)) => Some(1),
            (_, Some(kind)) => Some(kind.size(self.types().model) * 8),
            (_, None) => None,
        }
    }

    /// Cuts an integer to the bits of a bit-field's type, where it may have more.
    pub(super) fn cut_to_bits(&mut self, value: Expr, to: Ty) -> Expr {
        let TyKind::Bits(kind, width) = *self.types().kind(to) else {
            return value;
        };
        let (signed, from) = (self.types().is_signed(value.ty), self.int_width(value.ty).unwrap_or(0));
        let fits = match (signed, kind.is_signed()) {
            (false, true) => from < u64::from(width),
            (true, false) => false,
            _ => from <= u64::from(width),
        };
        if fits {
            return self.in_field(value, to);
        }
        let (span, bits) = (value.span, kind.size(self.types().model) * 8);
        let by = i128::from(bits - u64::from(width).min(bits));
        if let ExprKind::Int(number) = value.kind {
            return Expr {
                kind: ExprKind::Int(kind.cut(number, width)),
                ty: to,
                span,
            };
        }
        let shift = |op: BinaryOp, value: Expr| Expr {
            ty: value.ty,
            span,
            kind: ExprKind::Binary(
                op,
                Box::new(value),
                Box::new(Expr {
                    kind: ExprKind::Int(by),
                    ty: Ty::INT,
                    span,
                }),
            ),
        };
        let raised = self.numeric(value, Ty::int(kind.to_unsigned()));
        let raised = shift(BinaryOp::Shl, raised);
        let raised = self.numeric(raised, Ty::int(kind));
        let cut = shift(BinaryOp::Shr, raised);
        self.in_field(cut, to)
    }

    /// Arithmetic in a bit-field's type is done in the integer type around it and cut afterwards.
    pub(super) fn computed(&mut self, make: impl FnOnce(Ty) -> Expr, ty: Ty) -> Expr {
        match *self.types().kind(ty) {
            TyKind::Bits(kind, _) => {
                let value = make(Ty::int(kind));
                self.cut_to_bits(value, ty)
            }
            _ => make(ty),
        }
    }
}

/// The type of this size with the sign of `like`.
fn with_sign(kind: IntKind, like: IntKind) -> IntKind {
    if like.is_signed() { kind } else { kind.to_unsigned() }
}
