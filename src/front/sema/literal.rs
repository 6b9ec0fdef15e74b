//! Literals: what type a constant has (C17 6.4.4, C++17 5.13) and the bytes of strings.

use super::{Operand, Sema};
use crate::front::ast::{CharLiteral, Encoding, FloatLiteral, FloatSuffix, IntLiteral, StringLiteral};
use crate::front::hir::{ExprKind, Place, PlaceKind, StringData};
use crate::front::ty::{ArrayLen, IntKind, Ty};
use crate::source::Span;

impl Sema {
    /// `42u`: the first type of the list in 6.4.4.1 that holds the value.
    pub(super) fn int_literal(&mut self, literal: &IntLiteral, span: Span) -> Operand {
        let value = i128::from(literal.value);
        let model = self.types().model;
        let ranks = [
            (IntKind::Int, IntKind::UInt),
            (IntKind::Long, IntKind::ULong),
            (IntKind::LongLong, IntKind::ULongLong),
        ];
        let mut chosen = None;
        for (signed, unsigned) in ranks.iter().skip(usize::from(literal.longs.min(2))) {
            let fits = |kind: IntKind| kind.wrap(value, model) == value;
            if !literal.unsigned && fits(*signed) {
                chosen = Some(*signed);
                break;
            }
            if (literal.unsigned || !literal.decimal) && fits(*unsigned) {
                chosen = Some(*unsigned);
                break;
            }
        }
        let kind = chosen.unwrap_or(IntKind::ULongLong);
        Operand::value(ExprKind::Int(value), Ty::int(kind), span)
    }

    /// `1.5f`
    pub(super) fn float_literal(&mut self, literal: &FloatLiteral, span: Span) -> Operand {
        let (value, ty) = match literal.suffix {
            FloatSuffix::Float => (f64::from(literal.value as f32), Ty::FLOAT),
            FloatSuffix::None => (literal.value, Ty::DOUBLE),
            FloatSuffix::LongDouble => (literal.value, Ty::LONG_DOUBLE),
            FloatSuffix::Float32 => (f64::from(literal.value as f32), self.interchange(Ty::FLOAT32)),
            FloatSuffix::Float64 => (literal.value, self.interchange(Ty::FLOAT64)),
            FloatSuffix::Float32x => (literal.value, self.interchange(Ty::FLOAT32X)),
            FloatSuffix::Float64x => (literal.value, self.interchange(Ty::FLOAT64X)),
        };
        Operand::value(ExprKind::Float(value), ty, span)
    }

    /// `'a'`: an `int` in C, a `char` in C++.
    pub(super) fn char_literal(&mut self, literal: &CharLiteral, span: Span) -> Operand {
        let value = literal.value;
        let (ty, value) = match literal.encoding {
            Encoding::Plain | Encoding::Utf8 if value <= 0xff || value >= 0xffff_ff80 => {
                let ty = if self.is_cpp() { Ty::CHAR } else { Ty::INT };
                (ty, i128::from(value as u8 as i8))
            }
            Encoding::Plain | Encoding::Utf8 => (Ty::INT, i128::from(value as i32)),
            Encoding::Wide | Encoding::Utf16 | Encoding::Utf32 => (self.unit_type(literal.encoding), i128::from(value)),
        };
        Operand::value(ExprKind::Int(value), ty, span)
    }

    /// Type of one code unit.
    pub(super) fn unit_type(&self, encoding: Encoding) -> Ty {
        match (encoding, self.is_cpp()) {
            (Encoding::Plain | Encoding::Utf8, _) => Ty::CHAR,
            (Encoding::Wide, false) => Ty::INT,
            (Encoding::Wide, true) => Ty::int(IntKind::WChar),
            (Encoding::Utf16, false) => Ty::int(IntKind::UShort),
            (Encoding::Utf16, true) => Ty::int(IntKind::Char16),
            (Encoding::Utf32, false) => Ty::UINT,
            (Encoding::Utf32, true) => Ty::int(IntKind::Char32),
        }
    }

    /// A string literal's bytes and array type, terminator included; elements are `const` in C++.
    pub(super) fn string_data(&mut self, literal: &StringLiteral) -> StringData {
        let unit = self.unit_type(literal.encoding);
        let width = self.types().size_of(unit).unwrap_or(1) as usize;
        let mut bytes = Vec::with_capacity((literal.units.len() + 1) * width);
        for value in literal.units.iter().chain(&[0]) {
            bytes.extend_from_slice(value.to_le_bytes().get(..width).unwrap_or(&[]));
        }
        let elem = if self.is_cpp() { unit.constant() } else { unit.into() };
        let ty = self
            .program
            .types
            .array(elem, ArrayLen::Fixed(literal.units.len() as u64 + 1));
        StringData {
            bytes: bytes.into(),
            ty,
        }
    }

    /// `"text"`: a place in read-only memory.
    pub(super) fn string_literal(&mut self, literal: &StringLiteral, span: Span) -> Operand {
        let data = self.string_data(literal);
        let ty = data.ty;
        let string = self.string(data);
        Operand::lvalue(Place {
            kind: PlaceKind::String(string),
            ty: ty.into(),
            span,
        })
    }
}

/// The letter in the spelling of a character constant, `"` left out.
pub(super) fn letter(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
    (!inner.is_empty() && !inner.contains('"')).then_some(inner)
}
