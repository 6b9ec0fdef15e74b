//! Integer promotion and the usual arithmetic conversions (C17 6.3.1.1, 6.3.1.8).
//!
//! Example: in `c + 1u` with a `char c`, `c` is promoted to `int`, then converted to `unsigned int`.

use super::convert::Why;
use super::{Operand, Sema};
use crate::front::hir::{Expr, ExprKind, PlaceKind};
use crate::front::ty::{IntKind, Ty, TyKind};

impl Sema {
    /// The type that integer promotion gives (C17 6.3.1.1 p2); other types stay.
    pub(super) fn promoted_type(&self, ty: Ty) -> Ty {
        let Some(kind) = self.types().int_kind(ty) else {
            return ty;
        };
        if let TyKind::Bits(_, width) = self.types().kind(ty) {
            return if *width < 32 { Ty::INT } else { ty };
        }
        if self.types().is_scoped_enum(ty) {
            return ty;
        }
        let kind = match self.types().kind(ty) {
            TyKind::Enum(id) if self.is_cpp() => self.types().promoted_enum(*id),
            _ => kind,
        };
        match kind {
            IntKind::Bool | IntKind::Char | IntKind::SChar | IntKind::UChar | IntKind::Short | IntKind::UShort => {
                Ty::INT
            }
            IntKind::WChar | IntKind::Char16 => Ty::INT,
            IntKind::Char32 => Ty::UINT,
            IntKind::Int
            | IntKind::UInt
            | IntKind::Long
            | IntKind::ULong
            | IntKind::LongLong
            | IntKind::ULongLong
            | IntKind::Int128
            | IntKind::UInt128 => Ty::int(kind),
        }
    }

    /// Integer promotion of a value; bit-fields narrower than `int` become `int`.
    pub(super) fn promote(&mut self, value: Expr) -> Expr {
        let mut to = self.promoted_type(value.ty);
        if let ExprKind::Load(place) = &value.kind
            && let PlaceKind::Field { bits: Some(bits), .. } = &place.kind
            && self.is_cpp()
            && to == Ty::UINT
            && bits.width < 32
        {
            to = Ty::INT;
        }
        if self.types().is_integer(value.ty) {
            self.numeric(value, to)
        } else {
            value
        }
    }

    /// The default argument promotions (C17 6.5.2.2 p6), for `...` and functions without a prototype.
    pub(super) fn promote_argument(&mut self, operand: Operand) -> Expr {
        let value = self.rvalue(operand);
        if value.ty == Ty::FLOAT {
            return self.numeric(value, Ty::DOUBLE);
        }
        if value.ty == Ty::NULLPTR {
            let void = self.program.types.pointer(Ty::VOID);
            return self.convert_value(value, void, &Why::Operand);
        }
        self.promote(value)
    }

    /// The common type of two promoted arithmetic types (C17 6.3.1.8).
    pub(super) fn common_type(&self, a: Ty, b: Ty) -> Ty {
        // By size; among equals `_FloatN`, then the standard ones, then `_FloatNx` (TS 18661-3 6.3.1.8).
        let floats = [
            Ty::LONG_DOUBLE,
            Ty::FLOAT64X,
            Ty::FLOAT64,
            Ty::DOUBLE,
            Ty::FLOAT32X,
            Ty::FLOAT32,
            Ty::FLOAT,
        ];
        for float in floats {
            if a == float || b == float {
                return float;
            }
        }
        let (a, b) = (self.promoted_type(a), self.promoted_type(b));
        let (Some(x), Some(y)) = (self.types().int_kind(a), self.types().int_kind(b)) else {
            return Ty::ERROR;
        };
        if a == b {
            return a;
        }
        if (a, b) != (Ty::int(x), Ty::int(y)) {
            // The wider one, the unsigned one when both are as wide.
            let key = |ty: Ty, kind: IntKind| (self.int_width(ty), !kind.is_signed());
            return if key(a, x) > key(b, y) { a } else { b };
        }
        if x.is_signed() == y.is_signed() {
            return if x.rank() >= y.rank() { a } else { b };
        }
        let (signed, unsigned) = if x.is_signed() { (x, y) } else { (y, x) };
        let model = self.types().model;
        if unsigned.rank() >= signed.rank() {
            Ty::int(unsigned)
        } else if signed.size(model) > unsigned.size(model) {
            Ty::int(signed)
        } else {
            Ty::int(signed.to_unsigned())
        }
    }

    /// The usual arithmetic conversions.
    pub(super) fn usual(&mut self, left: Expr, right: Expr) -> (Expr, Expr, Ty) {
        let (left, right) = (self.promote(left), self.promote(right));
        let ty = self.common_type(left.ty, right.ty);
        (self.numeric(left, ty), self.numeric(right, ty), ty)
    }
}
