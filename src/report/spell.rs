//! Values as C writes them: `42`, `'a'`, `0x5555555592a0`, `"hi"`, `RED`.

use crate::code::Program;
use crate::decimal;
use crate::front::Dialect;
use crate::front::ty::{ArrayLen, BitField, FloatKind, IntKind, QualTy, Ty, TyKind};
use crate::memory::{Addr, AddrRange, Memory, Value, Width};
use crate::vm::long_double;

/// What is needed to read typed values out of memory.
#[derive(Clone, Copy, Debug)]
pub struct Speller<'a> {
    /// The bytes.
    pub memory: &'a Memory,
    /// Types and names.
    pub program: &'a Program,
    /// Decides between `NULL` and `nullptr`, `struct node` and `node`.
    pub dialect: Dialect,
}

/// How much of a value is defined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Defined {
    /// All of it.
    Yes,
    /// Nothing.
    No,
    /// Some bits.
    Partly,
}

/// Texts longer than this are cut.
const LONGEST_TEXT: usize = 64;

impl Speller<'_> {
    /// The type's name.
    pub fn type_name(&self, ty: QualTy) -> String {
        self.program.types.name(ty, self.dialect)
    }

    /// Bytes of a value of this type; 0 when that is not known.
    pub fn size_of(&self, ty: Ty) -> u64 {
        self.program.types.size_of(ty).unwrap_or(0)
    }

    /// What the type is, references taken as the pointers they are in memory.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        self.program.types.kind(ty)
    }

    /// The type a pointer or reference leads to.
    pub fn pointee(&self, ty: Ty) -> Option<QualTy> {
        match self.kind(ty) {
            TyKind::Pointer(to) | TyKind::LvalueRef(to) | TyKind::RvalueRef(to) => Some(*to),
            _ => None,
        }
    }

    /// How much of the bytes is defined.
    pub fn defined(&self, range: AddrRange) -> Defined {
        let size = usize::try_from(range.size()).unwrap_or(0).min(1 << 16);
        let mut undef = vec![0_u8; size];
        self.memory.read_undef(range.start, &mut undef);
        if undef.iter().all(|byte| *byte == 0) {
            Defined::Yes
        } else if undef.iter().all(|byte| *byte == 0xff) {
            Defined::No
        } else {
            Defined::Partly
        }
    }

    /// The scalar at an address; empty for arrays (but for texts), records and what has no size.
    pub fn spell(&self, ty: QualTy, addr: Addr) -> String {
        match self.kind(ty.ty) {
            TyKind::Array(of, ArrayLen::Fixed(count)) if self.is_char(of.ty) => self.text_at(addr, *count),
            TyKind::Float(FloatKind::LongDouble | FloatKind::Float64x) => {
                decimal::shortest(long_double(self.memory, addr))
            }
            _ => match width(self.size_of(ty.ty)) {
                Some(width) => self.spell_bits(ty.ty, self.memory.load(addr, width).bits),
                None => String::new(),
            },
        }
    }

    /// A scalar in a register: zero-extended bits.
    pub fn spell_bits(&self, ty: Ty, bits: u64) -> String {
        match self.kind(ty) {
            TyKind::Int(kind) | TyKind::Bits(kind, _) => self.spell_int(*kind, bits),
            TyKind::Float(FloatKind::Float | FloatKind::Float32) => {
                decimal::shortest_single(f32::from_bits(bits as u32))
            }
            TyKind::Float(_) => decimal::shortest(f64::from_bits(bits)),
            TyKind::Enum(id) => {
                let enumeration = self.program.types.enumeration(*id);
                let value = enumeration.underlying.wrap(i128::from(bits), self.program.types.model);
                let found = enumeration.enumerators.iter().find(|(_, known)| *known == value);
                found.map_or_else(|| value.to_string(), |(name, _)| name.to_string())
            }
            TyKind::Nullptr => "nullptr".to_owned(),
            TyKind::Pointer(to) if matches!(self.kind(to.ty), TyKind::Function(_)) => self.spell_function(bits),
            TyKind::Pointer(_) | TyKind::LvalueRef(_) | TyKind::RvalueRef(_) => self.spell_address(bits),
            _ => String::new(),
        }
    }

    fn spell_int(&self, kind: IntKind, bits: u64) -> String {
        let value = kind.wrap(i128::from(bits), self.program.types.model);
        match kind {
            IntKind::Bool => if bits & 0xff == 0 { "false" } else { "true" }.to_owned(),
            IntKind::Char | IntKind::SChar => format!("'{}'", escape(bits as u8, '\'')),
            _ => value.to_string(),
        }
    }

    /// `NULL`, or the address in hexadecimal.
    pub fn spell_address(&self, bits: u64) -> String {
        match (bits, self.dialect) {
            (0, Dialect::C) => "NULL".to_owned(),
            (0, Dialect::Cpp) => "nullptr".to_owned(),
            _ => format!("{bits:#x}"),
        }
    }

    fn spell_function(&self, bits: u64) -> String {
        let function = self
            .program
            .statics
            .iter()
            .find(|object| matches!(object.kind, crate::code::StaticKind::Func(_)) && object.range.start.0 == bits);
        function.map_or_else(|| self.spell_address(bits), |object| object.name.to_string())
    }

    /// Whether it is one of the three one-byte character types.
    pub fn is_char(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Int(IntKind::Char | IntKind::SChar))
    }

    /// The characters up to the zero, in quotes.
    fn text_at(&self, addr: Addr, count: u64) -> String {
        let size = usize::try_from(count).unwrap_or(0).min(LONGEST_TEXT + 1);
        let mut bytes = vec![0_u8; size];
        self.memory.read_bytes(addr, &mut bytes);
        let end = bytes.iter().position(|byte| *byte == 0);
        let shown = String::from_utf8_lossy(&bytes[..end.unwrap_or(size).min(LONGEST_TEXT)]).into_owned();
        let escaped: String = shown.chars().map(|c| escape_char(c, '"')).collect();
        let more = if end.is_none() && size > LONGEST_TEXT {
            "..."
        } else {
            ""
        };
        format!("\"{escaped}\"{more}")
    }

    /// A bit-field's value in its storage unit at `addr`.
    pub fn spell_bit_field(&self, ty: QualTy, addr: Addr, bits: BitField) -> String {
        let mask = if bits.width >= 64 {
            u64::MAX
        } else {
            (1_u64 << bits.width) - 1
        };
        let (raw, _) = self.bits_of(addr, bits);
        let is_signed = matches!(self.kind(ty.ty), TyKind::Int(kind) if kind.wrap(-1, self.program.types.model) < 0);
        let negative = is_signed && bits.width > 0 && raw >> (bits.width - 1) & 1 == 1;
        self.spell_bits(ty.ty, if negative { raw | !mask } else { raw })
    }

    /// What a bit-field's bits are, and which of them were never set.
    pub fn bits_of(&self, addr: Addr, bits: BitField) -> (u64, u64) {
        let (mut value, mut undef) = (0, 0);
        for bit in 0..bits.width.min(64) {
            let at = u32::from(bits.shift) + u32::from(bit);
            let byte = self.memory.load(addr.offset(i64::from(at / 8)), Width::W1);
            value |= (byte.bits >> (at % 8) & 1) << bit;
            undef |= (byte.undef >> (at % 8) & 1) << bit;
        }
        (value, undef)
    }

    /// The pointer stored at an address.
    pub fn pointer_at(&self, addr: Addr) -> Value {
        let width = self.program.abi.word;
        self.memory.load(addr, width)
    }
}

/// The width of a scalar of `size` bytes.
pub fn width(size: u64) -> Option<Width> {
    Some(match size {
        1 => Width::W1,
        2 => Width::W2,
        4 => Width::W4,
        8 => Width::W8,
        _ => return None,
    })
}

fn escape(byte: u8, quote: char) -> String {
    if byte < 0x80 {
        escape_char(char::from(byte), quote)
    } else {
        format!("\\x{byte:02x}")
    }
}

fn escape_char(c: char, quote: char) -> String {
    match c {
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        '\0' => "\\0".to_owned(),
        '\\' => "\\\\".to_owned(),
        c if c == quote => format!("\\{c}"),
        c if c.is_control() => format!("\\x{:02x}", u32::from(c)),
        c => c.to_string(),
    }
}

/// Output as a C string literal, cut when long.
pub fn quote(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let shown: String = text.chars().take(LONGEST_TEXT).map(|c| escape_char(c, '"')).collect();
    let more = if text.chars().count() > LONGEST_TEXT { "..." } else { "" };
    format!("\"{shown}\"{more}")
}
