//! Types as a person writes them: `int (*)[3]`, `struct node *` in C, `node *` in C++.
//!
//! A declarator grows around a (possibly empty) name from the inside out; see C17 6.7.6.

use super::Dialect;
use super::ast::{Quals, RecordKind};
use super::ty::{ArrayLen, FloatKind, IntKind, QualTy, Signature, Ty, TyKind, Types};

impl Types {
    /// The type's spelling, e.g. `const char *`.
    pub fn name(&self, ty: impl Into<QualTy>, dialect: Dialect) -> String {
        self.declare(ty, "", dialect)
    }

    /// A declaration of `name` with this type, e.g. `int (*f)(int)`; an empty name gives the bare type.
    pub fn declare(&self, ty: impl Into<QualTy>, name: &str, dialect: Dialect) -> String {
        let mut ty: QualTy = ty.into();
        let mut inner = name.to_owned();
        let mut after_pointer = false;
        // 200 levels are more than a person can read.
        for _ in 0..200 {
            let (next, sign) = match self.kind(ty.ty) {
                TyKind::Pointer(to) => (*to, "*".to_owned()),
                TyKind::LvalueRef(to) => (*to, "&".to_owned()),
                TyKind::RvalueRef(to) => (*to, "&&".to_owned()),
                TyKind::MemberPointer(record, to) => (*to, format!("{}::*", self.record(*record).name)),
                TyKind::Array(of, len) => {
                    if after_pointer {
                        inner = format!("({inner})");
                    }
                    inner.push_str(&match len {
                        ArrayLen::Fixed(count) => format!("[{count}]"),
                        ArrayLen::Unknown => "[]".to_owned(),
                        ArrayLen::Variable(_) => "[n]".to_owned(),
                    });
                    after_pointer = false;
                    ty = QualTy {
                        ty: of.ty,
                        quals: merge(of.quals, ty.quals),
                    };
                    continue;
                }
                TyKind::Function(signature) => {
                    if after_pointer {
                        inner = format!("({inner})");
                    }
                    inner.push_str(&self.parameters(signature, dialect));
                    after_pointer = false;
                    ty = signature.ret;
                    continue;
                }
                _ => break,
            };
            let quals = quals_text(ty.quals);
            let space = if quals.is_empty() || inner.is_empty() { "" } else { " " };
            inner = format!("{sign}{quals}{space}{inner}");
            after_pointer = true;
            ty = next;
        }
        let quals = quals_text(ty.quals);
        let base = self.base_name(ty.ty, dialect);
        let base = if quals.is_empty() {
            base
        } else {
            format!("{quals} {base}")
        };
        if inner.is_empty() {
            base
        } else {
            format!("{base} {inner}")
        }
    }

    fn parameters(&self, signature: &Signature, dialect: Dialect) -> String {
        let mut parts: Vec<String> = signature
            .params
            .iter()
            .map(|param| self.name(*param, dialect))
            .collect();
        if signature.variadic {
            parts.push("...".to_owned());
        }
        if parts.is_empty() && !signature.unspecified && dialect == Dialect::C {
            parts.push("void".to_owned());
        }
        let quals = quals_text(signature.quals);
        let space = if quals.is_empty() { "" } else { " " };
        format!("({}){space}{quals}", parts.join(", "))
    }

    fn base_name(&self, ty: Ty, dialect: Dialect) -> String {
        match self.kind(ty) {
            TyKind::Error => "?".to_owned(),
            TyKind::Void => "void".to_owned(),
            TyKind::Int(kind) => int_name(*kind, dialect).to_owned(),
            TyKind::Bits(kind, width) => format!("{}:{width}", int_name(*kind, dialect)),
            TyKind::Float(FloatKind::Float) => "float".to_owned(),
            TyKind::Float(FloatKind::Double) => "double".to_owned(),
            TyKind::Float(FloatKind::LongDouble) => "long double".to_owned(),
            TyKind::Float(FloatKind::Float32) => "_Float32".to_owned(),
            TyKind::Float(FloatKind::Float64) => "_Float64".to_owned(),
            TyKind::Float(FloatKind::Float32x) => "_Float32x".to_owned(),
            TyKind::Float(FloatKind::Float64x) => "_Float64x".to_owned(),
            TyKind::Nullptr => "std::nullptr_t".to_owned(),
            TyKind::Enum(id) => match dialect {
                Dialect::C => tagged("enum", &self.enumeration(*id).name),
                Dialect::Cpp => self.enumeration(*id).name.to_string(),
            },
            TyKind::Record(id) => {
                let record = self.record(*id);
                let keyword = match record.kind {
                    RecordKind::Struct => "struct",
                    RecordKind::Union => "union",
                    RecordKind::Class => "class",
                };
                match dialect {
                    Dialect::C => tagged(keyword, &record.name),
                    Dialect::Cpp => record.name.to_string(),
                }
            }
            TyKind::Pointer(_)
            | TyKind::LvalueRef(_)
            | TyKind::RvalueRef(_)
            | TyKind::MemberPointer(..)
            | TyKind::Array(..)
            | TyKind::Function(_) => "...".to_owned(),
        }
    }
}

fn tagged(keyword: &str, name: &str) -> String {
    if name.starts_with('(') {
        name.to_owned()
    } else {
        format!("{keyword} {name}")
    }
}

fn merge(a: Quals, b: Quals) -> Quals {
    Quals {
        is_const: a.is_const || b.is_const,
        is_volatile: a.is_volatile || b.is_volatile,
        is_restrict: a.is_restrict || b.is_restrict,
    }
}

fn quals_text(quals: Quals) -> String {
    let words = [
        (quals.is_const, "const"),
        (quals.is_volatile, "volatile"),
        (quals.is_restrict, "restrict"),
    ];
    let words: Vec<&str> = words.iter().filter(|(on, _)| *on).map(|(_, word)| *word).collect();
    words.join(" ")
}

/// The keyword spelling of an integer type.
pub fn int_name(kind: IntKind, dialect: Dialect) -> &'static str {
    match kind {
        IntKind::Bool => match dialect {
            Dialect::C => "_Bool",
            Dialect::Cpp => "bool",
        },
        IntKind::Char => "char",
        IntKind::SChar => "signed char",
        IntKind::UChar => "unsigned char",
        IntKind::Short => "short",
        IntKind::UShort => "unsigned short",
        IntKind::Int => "int",
        IntKind::UInt => "unsigned int",
        IntKind::Long => "long",
        IntKind::ULong => "unsigned long",
        IntKind::LongLong => "long long",
        IntKind::ULongLong => "unsigned long long",
        IntKind::Int128 => "__int128",
        IntKind::UInt128 => "unsigned __int128",
        IntKind::WChar => "wchar_t",
        IntKind::Char16 => "char16_t",
        IntKind::Char32 => "char32_t",
    }
}
