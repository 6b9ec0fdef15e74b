//! Constant initialisers, turned into bytes and addresses at compile time: what the linker would put into `.data`.

use super::Cx;
use super::operator::int_bits;
use super::shape::{self, Class};
use crate::code::StaticId;
use crate::front::hir::{BinaryOp, Conversion, Expr, ExprKind, Init, Place, PlaceKind};
use crate::front::ty::{ArrayLen, BitField, Ty, TyKind};
use crate::memory::Width;

/// The bytes of an object before the program starts.
#[derive(Clone, Debug, Default)]
pub(super) struct Image {
    pub(super) bytes: Vec<u8>,
    /// Words that are addresses: offset, of which static, offset in it.
    pub(super) relocs: Vec<(u64, StaticId, u64)>,
}

/// A constant scalar.
#[derive(Clone, Copy, Debug)]
enum Constant {
    Bits(u64),
    Address(StaticId, i64),
}

impl Cx<'_> {
    /// The image of an object of type `ty`, when its initialiser is constant.
    pub(super) fn image(&mut self, ty: Ty, init: &Init) -> Option<Image> {
        let size = self.initialised_size(ty, init, 0, 0);
        if size > 64 << 20 {
            return None;
        }
        let mut image = Image {
            bytes: vec![0; size as usize],
            relocs: Vec::new(),
        };
        self.fill(&mut image, 0, ty, init, None, 0)?;
        Some(image)
    }

    /// Bytes up to the last one that is initialised: a flexible array member takes what its initialiser gives (GNU).
    pub(super) fn initialised_size(&self, ty: Ty, init: &Init, at: u64, depth: u32) -> u64 {
        let own = at + shape::size_of(&self.hir.types, ty);
        if depth > 200 {
            return own;
        }
        match init {
            Init::List { items, .. } => items.iter().fold(own, |end, item| {
                end.max(self.initialised_size(item.ty.ty, &item.init, at + item.offset, depth + 1))
            }),
            Init::String(string) if matches!(self.hir.types.kind(ty), TyKind::Array(_, ArrayLen::Unknown)) => {
                let data = self.hir.strings.get(string.index());
                at + data.map_or(0, |data| data.bytes.len() as u64)
            }
            Init::Expr(expr) => match &expr.kind {
                ExprKind::Object(init) => self.initialised_size(ty, init, at, depth + 1),
                _ => own,
            },
            _ => own,
        }
    }

    fn fill(
        &mut self,
        image: &mut Image,
        at: u64,
        ty: Ty,
        init: &Init,
        bits: Option<BitField>,
        depth: u32,
    ) -> Option<()> {
        if depth > 200 {
            return None;
        }
        match init {
            Init::None => Some(()),
            Init::Zero => {
                let size = shape::size_of(&self.hir.types, ty);
                image.bytes.get_mut(at as usize..(at + size) as usize)?.fill(0);
                Some(())
            }
            Init::Expr(expr) => {
                let class = shape::class(&self.hir.types, ty);
                if let (Class::Memory, ExprKind::Object(init)) = (class, &expr.kind) {
                    return self.fill(image, at, ty, init, bits, depth + 1);
                }
                if let (Class::Memory, ExprKind::Int(value)) = (class, &expr.kind) {
                    let to = image.bytes.get_mut(at as usize..at as usize + 16)?;
                    to.copy_from_slice(&value.to_le_bytes());
                    return Some(());
                }
                if !class.is_scalar() || class == Class::Long {
                    return None;
                }
                let value = self.constant(expr, depth)?;
                put(image, at, class.width(), value, bits)
            }
            Init::Bind(place) => {
                let (id, offset) = self.constant_place(place, depth)?;
                let width = shape::pointer_width(&self.hir.types);
                put(image, at, width, Constant::Address(id, offset), None)
            }
            Init::List { items, .. } => {
                for item in items {
                    self.fill(image, at + item.offset, item.ty.ty, &item.init, item.bits, depth + 1)?;
                }
                Some(())
            }
            Init::String(string) => {
                let data = self.hir.strings.get(string.index())?.bytes.clone();
                let size = match self.hir.types.kind(ty) {
                    TyKind::Array(_, ArrayLen::Unknown) => data.len(),
                    _ => shape::size_of(&self.hir.types, ty) as usize,
                };
                let length = data.len().min(size);
                let to = image.bytes.get_mut(at as usize..at as usize + size)?;
                to.fill(0);
                to.get_mut(..length)?.copy_from_slice(data.get(..length)?);
                Some(())
            }
            Init::Repeat { elem, count, init } => {
                let size = shape::size_of(&self.hir.types, *elem);
                for index in 0..*count {
                    self.fill(image, at + index * size, *elem, init, None, depth + 1)?;
                }
                Some(())
            }
            Init::Construct { .. } => None,
        }
    }

    fn constant(&mut self, expr: &Expr, depth: u32) -> Option<Constant> {
        if depth > 200 {
            return None;
        }
        let class = shape::class(&self.hir.types, expr.ty);
        match &expr.kind {
            ExprKind::Int(value) => Some(Constant::Bits(int_bits(*value, class))),
            ExprKind::Float(value) => Some(Constant::Bits(float_bits(*value, class))),
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => {
                let (id, offset) = self.constant_place(place, depth + 1)?;
                Some(Constant::Address(id, offset))
            }
            ExprKind::FuncAddr(func) => Some(Constant::Address(self.func_static(*func), 0)),
            ExprKind::Convert(conversion, inner) => {
                let from = shape::class(&self.hir.types, inner.ty);
                let value = self.constant(inner, depth + 1)?;
                convert(*conversion, from, class, value)
            }
            ExprKind::PtrAdd { ptr, index, size } => {
                let index = match self.constant(index, depth + 1)? {
                    Constant::Bits(bits) => bits as i64,
                    Constant::Address(..) => return None,
                };
                match self.constant(ptr, depth + 1)? {
                    Constant::Address(id, offset) => Some(Constant::Address(
                        id,
                        offset.checked_add(index.checked_mul(*size as i64)?)?,
                    )),
                    Constant::Bits(bits) => Some(Constant::Bits(bits.wrapping_add((index as u64).wrapping_mul(*size)))),
                }
            }
            ExprKind::Unary(crate::front::hir::UnaryOp::Neg, inner) => match self.constant(inner, depth + 1)? {
                Constant::Bits(bits) => Some(Constant::Bits(negated(bits, class))),
                Constant::Address(..) => None,
            },
            ExprKind::Binary(op, left, right) if !class.is_float() => {
                let (left, right) = (self.constant(left, depth + 1)?, self.constant(right, depth + 1)?);
                let (Constant::Bits(left), Constant::Bits(right)) = (left, right) else {
                    return None;
                };
                Some(Constant::Bits(arithmetic(*op, left, right)? & class.width().mask()))
            }
            _ => None,
        }
    }

    fn constant_place(&mut self, place: &Place, depth: u32) -> Option<(StaticId, i64)> {
        if depth > 200 {
            return None;
        }
        match &place.kind {
            PlaceKind::Global(global) => Some((self.global_static(*global)?, 0)),
            PlaceKind::String(string) => Some((self.string_static(*string), 0)),
            PlaceKind::Field {
                base,
                offset,
                bits: None,
                ..
            }
            | PlaceKind::Base { base, offset } => {
                let (id, at) = self.constant_place(base, depth + 1)?;
                Some((id, at + *offset as i64))
            }
            PlaceKind::Index { base, index, size } => {
                let (id, at) = self.constant_place(base, depth + 1)?;
                let Constant::Bits(index) = self.constant(index, depth + 1)? else {
                    return None;
                };
                Some((id, at.checked_add((index as i64).checked_mul(*size as i64)?)?))
            }
            PlaceKind::Deref(pointer) => match self.constant(pointer, depth + 1)? {
                Constant::Address(id, offset) => Some((id, offset)),
                Constant::Bits(_) => None,
            },
            _ => None,
        }
    }
}

fn put(image: &mut Image, at: u64, width: Width, value: Constant, bits: Option<BitField>) -> Option<()> {
    let size = width.bytes() as usize;
    match (value, bits) {
        (Constant::Bits(value), Some(field)) => {
            for bit in 0..u64::from(field.width) {
                let place = u64::from(field.shift) + bit;
                let byte = image.bytes.get_mut((at + place / 8) as usize)?;
                let mask = 1 << (place % 8);
                *byte = if value >> bit & 1 == 1 {
                    *byte | mask
                } else {
                    *byte & !mask
                };
            }
        }
        (Constant::Bits(value), None) => {
            let to = image.bytes.get_mut(at as usize..at as usize + size)?;
            to.copy_from_slice(value.to_le_bytes().get(..size)?);
        }
        (Constant::Address(id, offset), _) => {
            image.relocs.retain(|reloc| reloc.0 != at);
            image.relocs.push((at, id, offset as u64));
        }
    }
    Some(())
}

fn float_bits(value: f64, class: Class) -> u64 {
    match class {
        Class::F32 => u64::from((value as f32).to_bits()),
        _ => value.to_bits(),
    }
}

fn negated(bits: u64, class: Class) -> u64 {
    match class {
        Class::F32 => bits ^ 1 << 31,
        Class::F64 | Class::Long => bits ^ 1 << 63,
        class => bits.wrapping_neg() & class.width().mask(),
    }
}

fn arithmetic(op: BinaryOp, left: u64, right: u64) -> Option<u64> {
    match op {
        BinaryOp::Add => Some(left.wrapping_add(right)),
        BinaryOp::Sub => Some(left.wrapping_sub(right)),
        BinaryOp::Mul => Some(left.wrapping_mul(right)),
        BinaryOp::And => Some(left & right),
        BinaryOp::Or => Some(left | right),
        BinaryOp::Xor => Some(left ^ right),
        BinaryOp::Shl => left.checked_shl(right.try_into().ok()?),
        // Signedness matters; the program computes these itself.
        BinaryOp::Div | BinaryOp::Rem | BinaryOp::Shr => None,
    }
}

fn convert(conversion: Conversion, from: Class, to: Class, value: Constant) -> Option<Constant> {
    let bits = match value {
        Constant::Address(id, offset) => {
            return match conversion {
                Conversion::PtrToPtr => Some(Constant::Address(id, offset)),
                Conversion::IntToInt | Conversion::PtrToInt | Conversion::IntToPtr if from.width() == to.width() => {
                    Some(Constant::Address(id, offset))
                }
                Conversion::PtrAdjust(bytes) => Some(Constant::Address(id, offset + bytes)),
                Conversion::ToBool => Some(Constant::Bits(1)),
                _ => None,
            };
        }
        Constant::Bits(bits) => bits,
    };
    let as_float = match from {
        Class::F32 => f64::from(f32::from_bits(bits as u32)),
        _ => f64::from_bits(bits),
    };
    let bits = match conversion {
        Conversion::IntToInt | Conversion::IntToPtr | Conversion::PtrToInt => extend(bits, from) & to.width().mask(),
        Conversion::ToBool if from.is_float() => u64::from(as_float != 0.0),
        Conversion::ToBool => u64::from(bits != 0),
        Conversion::IntToFloat => {
            let wide = extend(bits, from);
            float_bits(
                if from.is_signed() {
                    wide as i64 as f64
                } else {
                    wide as f64
                },
                to,
            )
        }
        Conversion::FloatToInt => as_float as i64 as u64 & to.width().mask(),
        Conversion::FloatToFloat => float_bits(as_float, to),
        Conversion::PtrToPtr => bits,
        Conversion::PtrAdjust(bytes) => {
            if bits == 0 {
                0
            } else {
                bits.wrapping_add_signed(bytes)
            }
        }
        Conversion::ToVoid => return None,
    };
    Some(Constant::Bits(bits))
}

/// Register bits to 64 bits by the type's signedness.
fn extend(bits: u64, from: Class) -> u64 {
    if !from.is_signed() {
        return bits;
    }
    match from.width() {
        Width::W1 => bits as u8 as i8 as i64 as u64,
        Width::W2 => bits as u16 as i16 as i64 as u64,
        Width::W4 => bits as u32 as i32 as i64 as u64,
        Width::W8 => bits,
    }
}
