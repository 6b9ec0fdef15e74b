//! `printf` and `scanf` formats against their arguments, as gcc -Wformat does (C17 7.21.6).
//!
//! Example: `printf("%d\n", sizeof x)` gives "%d expects int, but argument 2 is unsigned long", and "try %lu".

use super::Sema;
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{Arg, Conversion, Expr, ExprKind, FuncId, Init, PlaceKind, StrId};
use crate::front::layout::DataModel;
use crate::front::ty::{IntKind, Ty, TyKind};
use crate::source::Span;

/// Which function reads the format.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Print,
    Scan,
}

/// One `%...`.
struct Directive {
    /// As written.
    text: String,
    /// How many `*` take an `int` each.
    stars: usize,
    /// `hh h l ll j z t L` or nothing.
    length: String,
    /// The conversion letter.
    letter: u8,
    /// `%*d` of scanf: nothing is stored.
    suppressed: bool,
    /// `%ms` of scanf: the argument says where the block's address goes.
    allocates: bool,
}

/// What a directive wants of its argument.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    Int(IntKind),
    Double,
    LongDouble,
    Text,
    /// `%ls`
    WideText,
    Pointer,
    /// `%n` and scanf's targets.
    PointerTo(Ty),
}

impl Sema {
    /// Compares a format literal with the arguments behind it; says nothing about other calls.
    pub(super) fn check_format(&mut self, func: FuncId, args: &[Arg], span: Span) {
        if self.unevaluated > 0 || self.is_library(span) {
            return;
        }
        let Some((family, position)) = self.format_position(func) else {
            return;
        };
        let Some(Init::Expr(format)) = args.get(position) else {
            return;
        };
        let format = (**format).clone();
        let rest = args.get(position + 1..).unwrap_or(&[]);
        let Some(string) = literal_of(&format) else {
            let variable = matches!(strip(&format).kind, ExprKind::Load(_) | ExprKind::Decay(_))
                && self.types().is_pointer(strip(&format).ty);
            if rest.is_empty() && variable && family == Family::Print {
                let start = Span {
                    end: format.span.start,
                    ..format.span
                };
                let diagnostic = Diagnostic::warning("sema-format-not-literal", format.span);
                self.report(diagnostic.fix(start, "\"%s\", "));
            }
            return;
        };
        let Some(data) = self.program.strings.get(string.index()) else {
            return;
        };
        let text: Vec<u8> = data.bytes.iter().copied().take_while(|byte| *byte != 0).collect();
        self.compare(family, &text, rest, position + 2, format.span);
    }

    /// Which parameter is a format: told by an attribute, or known by the name.
    fn format_position(&self, func: FuncId) -> Option<(Family, usize)> {
        let name = self.program.funcs.get(func.index())?.name.clone();
        let known = match name.strip_prefix("std::").unwrap_or(&name) {
            "printf" => Some((Family::Print, 0)),
            "fprintf" | "sprintf" | "dprintf" => Some((Family::Print, 1)),
            "snprintf" => Some((Family::Print, 2)),
            "scanf" => Some((Family::Scan, 0)),
            "fscanf" | "sscanf" => Some((Family::Scan, 1)),
            _ => None,
        };
        let declared = self.func_infos.get(func.index()).and_then(|info| info.printf_format);
        known.or(declared.map(|position| (Family::Print, position)))
    }

    fn compare(&mut self, family: Family, text: &[u8], args: &[Arg], first: usize, whole: Span) {
        let mut used = 0;
        let mut at = 0;
        let mut number = 0;
        while let Some(found) = text
            .get(at..)
            .and_then(|rest| rest.iter().position(|byte| *byte == b'%'))
        {
            at += found;
            if text.get(at + 1) == Some(&b'%') {
                at += 2;
                continue;
            }
            let span = self.directive_span(whole, number, family);
            number += 1;
            let Some((directive, next)) = read(text, at, family) else {
                self.report(
                    Diagnostic::warning("sema-format-incomplete", span).hint(Message::new("sema-format-percent")),
                );
                return;
            };
            if directive.letter == b'$' {
                // Numbered arguments, `%2$d`: nothing is compared.
                return;
            }
            at = next;
            for _ in 0..directive.stars {
                self.one_argument(&directive, Want::Int(IntKind::Int), args, used, first, span);
                used += 1;
            }
            if directive.suppressed {
                continue;
            }
            let Some(want) = self.wanted_by(&directive, family) else {
                let shown: String = directive.text.escape_default().collect();
                let diagnostic = Diagnostic::warning("sema-format-unknown", span).arg("directive", shown);
                self.report(diagnostic.hint(Message::new("sema-format-percent")));
                return;
            };
            if !self.one_argument(&directive, want, args, used, first, span) {
                return;
            }
            used += 1;
        }
        if used < args.len() {
            let extra = args.get(used).and_then(value_of).map_or(whole, |value| value.span);
            self.report(
                Diagnostic::warning("sema-format-extra", extra)
                    .arg("used", used)
                    .arg("given", args.len()),
            );
        }
    }

    /// Judges one argument; false when there is none.
    fn one_argument(
        &mut self,
        directive: &Directive,
        want: Want,
        args: &[Arg],
        used: usize,
        first: usize,
        span: Span,
    ) -> bool {
        let Some(arg) = args.get(used) else {
            let diagnostic = Diagnostic::warning("sema-format-missing", span);
            self.report(diagnostic.arg("directive", &*directive.text));
            return false;
        };
        let Some(value) = value_of(arg) else { return true };
        let (ty, at) = (value.ty, value.span);
        let is_size = self.is_size(value);
        if ty.is_error() || self.fits_directive(want, ty, directive) {
            return true;
        }
        // `c` of type `char` arrives as an `int`; what the learner wrote is told.
        let ty = match &value.kind {
            ExprKind::Convert(Conversion::IntToInt, inner) if inner.span == value.span => inner.ty,
            _ => ty,
        };
        let (expected, given) = (self.want_name(want), self.type_name(ty));
        let mut diagnostic = Diagnostic::warning("sema-format-type", at)
            .arg("directive", &*directive.text)
            .arg("expected", expected)
            .arg("index", first + used)
            .arg("given", given);
        if let (Some(better), Want::Int(_) | Want::Double | Want::Text | Want::Pointer) =
            (self.directive_for(ty, is_size), want)
            && !(directive.stars > 0 && want == Want::Int(IntKind::Int))
        {
            let better = match directive.letter {
                letter @ (b'x' | b'X' | b'o') if self.types().is_integer(ty) => {
                    let stem = better.trim_end_matches(['d', 'u']);
                    format!("{stem}{}", char::from(letter))
                }
                _ => better,
            };
            diagnostic = diagnostic.hint(Message::new("sema-format-try").arg("directive", &*better));
            diagnostic = self.directive_fix(diagnostic, span, directive, &better);
        }
        if let Want::PointerTo(target) = want
            && let Some(better) = self.scanned_as(ty)
            && self.types().is_scalar(target)
        {
            diagnostic = diagnostic.hint(Message::new("sema-format-try").arg("directive", &*better));
            diagnostic = self.directive_fix(diagnostic, span, directive, &better);
        }
        if directive.letter == b's'
            && let Some(pointee) = self.types().pointee(ty)
            && self.types().is_array(pointee.ty)
            && self.text(at).starts_with('&')
        {
            let sign = Span {
                end: at.start + 1,
                ..at
            };
            diagnostic = diagnostic.hint(Message::new("sema-format-array")).fix(sign, "");
        }
        let variable = value_of(arg).is_some_and(|value| matches!(strip(value).kind, ExprKind::Load(_)));
        if let (true, Want::PointerTo(target), None) = (variable, want, self.types().pointee(ty)) {
            let start = Span { end: at.start, ..at };
            diagnostic = diagnostic.hint(Message::new("sema-format-address"));
            let kinds = (self.types().int_kind(ty), self.types().int_kind(target));
            let same = matches!(kinds, (Some(a), Some(b)) if a.to_unsigned() == b.to_unsigned());
            if same || ty == target {
                diagnostic = diagnostic.fix(start, "&");
            }
        }
        self.report(diagnostic);
        true
    }

    /// Where the directive of this number stands in a literal, or the whole literal when that cannot be told.
    fn directive_span(&self, whole: Span, number: usize, family: Family) -> Span {
        let raw = self.text(whole).as_bytes();
        let mut at = 0;
        let mut seen = 0;
        while let Some(found) = raw
            .get(at..)
            .and_then(|rest| rest.iter().position(|byte| *byte == b'%'))
        {
            at += found;
            if raw.get(at + 1) == Some(&b'%') {
                at += 2;
                continue;
            }
            let (start, end) = (at, read(raw, at, family).map_or(at + 1, |(_, next)| next));
            if seen == number {
                // An escape such as `\n` behind a lone `%` is no directive of its own.
                let end = if raw.get(end - 1) == Some(&b'\\') { end - 1 } else { end };
                let start = whole.start + start as u32;
                return Span::new(whole.file, start, whole.start + end as u32);
            }
            seen += 1;
            at = end;
        }
        whole
    }

    /// The edit that writes `better` for a directive; its flags, width and precision stay.
    fn directive_fix(&self, diagnostic: Diagnostic, span: Span, directive: &Directive, better: &str) -> Diagnostic {
        let text = self.text(span);
        if text != directive.text || directive.stars > 0 {
            return diagnostic;
        }
        let tail = 1 + directive.length.len();
        let Some(kept) = text.len().checked_sub(tail).and_then(|kept| text.get(..kept)) else {
            return diagnostic;
        };
        diagnostic.fix(span, format!("{kept}{}", better.trim_start_matches('%')))
    }

    /// `sizeof x`, `strlen(s)`: the same directive fits every data model.
    fn is_size(&self, value: &Expr) -> bool {
        let text = self.text(value.span);
        text.starts_with("sizeof") || text.starts_with("strlen")
    }

    /// The directive that reads into what this pointer points to.
    fn scanned_as(&self, ty: Ty) -> Option<String> {
        let target = self.types().pointee(ty)?.ty;
        Some(match target {
            Ty::FLOAT => "%f".to_owned(),
            Ty::DOUBLE => "%lf".to_owned(),
            _ => match self.types().int_kind(target)? {
                IntKind::Char | IntKind::SChar | IntKind::UChar => "%c".to_owned(),
                IntKind::Short => "%hd".to_owned(),
                IntKind::UShort => "%hu".to_owned(),
                _ => self.directive_for(target, false)?,
            },
        })
    }

    fn wanted_by(&mut self, directive: &Directive, family: Family) -> Option<Want> {
        let size_t = self.types().size_t();
        let signed = match directive.length.as_str() {
            "" => IntKind::Int,
            "hh" => IntKind::SChar,
            "h" => IntKind::Short,
            "l" => IntKind::Long,
            "ll" | "q" => IntKind::LongLong,
            "j" if self.types().model == DataModel::Ilp32 => IntKind::LongLong,
            "j" => IntKind::Long,
            "z" | "t" => match self.types().int_kind(size_t) {
                Some(IntKind::ULong) => IntKind::Long,
                _ => IntKind::Int,
            },
            "L" => IntKind::LongLong,
            _ => return None,
        };
        // `wchar_t` is int.
        let wide = directive.length == "l";
        let kind = match directive.letter {
            b'd' | b'i' => signed,
            b'u' | b'o' | b'x' | b'X' => signed.to_unsigned(),
            b'b' | b'B' if family == Family::Print => signed.to_unsigned(),
            b'c' | b'C' if family == Family::Print => IntKind::Int,
            b'e' | b'f' | b'g' | b'a' | b'E' | b'F' | b'G' | b'A' => {
                let ty = match (family, directive.length.as_str()) {
                    (_, "L") => Ty::LONG_DOUBLE,
                    (Family::Scan, "") => Ty::FLOAT,
                    _ => Ty::DOUBLE,
                };
                return Some(match family {
                    Family::Scan => Want::PointerTo(ty),
                    Family::Print if ty == Ty::LONG_DOUBLE => Want::LongDouble,
                    Family::Print => Want::Double,
                });
            }
            b's' | b'c' | b'[' | b'S' | b'C' if directive.allocates => {
                let wide = wide || matches!(directive.letter, b'S' | b'C');
                let text = self.program.types.pointer(if wide { Ty::INT } else { Ty::CHAR });
                return Some(Want::PointerTo(text));
            }
            b'S' | b'C' if family == Family::Scan => return Some(Want::PointerTo(Ty::INT)),
            b's' | b'c' | b'[' if family == Family::Scan && wide => return Some(Want::PointerTo(Ty::INT)),
            b's' | b'c' | b'[' if family == Family::Scan => return Some(Want::PointerTo(Ty::CHAR)),
            b'S' => return Some(Want::WideText),
            b's' if wide => return Some(Want::WideText),
            b's' => return Some(Want::Text),
            b'p' if family == Family::Print => return Some(Want::Pointer),
            b'p' => {
                let void = self.program.types.pointer(Ty::VOID);
                return Some(Want::PointerTo(void));
            }
            b'n' => return Some(Want::PointerTo(Ty::int(signed))),
            _ => return None,
        };
        match family {
            Family::Print => Some(Want::Int(kind)),
            Family::Scan => Some(Want::PointerTo(Ty::int(kind))),
        }
    }

    fn fits_directive(&self, want: Want, ty: Ty, directive: &Directive) -> bool {
        let types = self.types();
        let alike = |a: IntKind, b: IntKind| a.to_unsigned() == b.to_unsigned();
        match want {
            Want::Int(kind) => match types.int_kind(ty) {
                // Narrow ones arrive promoted; whoever prints %hd of an int means it.
                Some(given) if kind.rank() <= IntKind::Int.rank() => given.rank() <= IntKind::Int.rank(),
                Some(given) => {
                    alike(kind, given)
                        || (matches!(&*directive.length, "j" | "z" | "t") && same_size(self, kind, given))
                }
                None => false,
            },
            Want::Double => ty == Ty::DOUBLE,
            Want::LongDouble => ty == Ty::LONG_DOUBLE,
            Want::Text | Want::WideText => {
                let unit = if want == Want::Text {
                    IntKind::Char
                } else {
                    IntKind::Int
                };
                types
                    .pointee(ty)
                    .is_some_and(|to| types.int_kind(to.ty).is_some_and(|kind| alike(kind, unit)))
            }
            Want::Pointer => matches!(types.kind(ty), TyKind::Pointer(_) | TyKind::Nullptr),
            Want::PointerTo(target) => types.pointee(ty).is_some_and(|to| {
                let same = match (types.int_kind(to.ty), types.int_kind(target)) {
                    (Some(a), Some(b)) => {
                        alike(a, b) || (matches!(&*directive.length, "j" | "z" | "t") && same_size(self, a, b))
                    }
                    _ => to.ty == target || (types.is_pointer(to.ty) && types.is_pointer(target)),
                };
                same && !to.quals.is_const
            }),
        }
    }

    fn want_name(&mut self, want: Want) -> String {
        match want {
            Want::Int(kind) => {
                let kind = if kind.rank() < IntKind::Int.rank() {
                    IntKind::Int
                } else {
                    kind
                };
                self.type_name(Ty::int(kind))
            }
            Want::Double => self.type_name(Ty::DOUBLE),
            Want::LongDouble => self.type_name(Ty::LONG_DOUBLE),
            Want::Text => "char *".to_owned(),
            Want::WideText => "wchar_t *".to_owned(),
            Want::Pointer => "void *".to_owned(),
            Want::PointerTo(ty) => {
                let pointer = self.program.types.pointer(ty);
                self.type_name(pointer)
            }
        }
    }

    /// The plain directive that prints this type.
    fn directive_for(&self, ty: Ty, is_size: bool) -> Option<String> {
        let types = self.types();
        if is_size && ty == types.size_t() {
            return Some("%zu".to_owned());
        }
        if let Some(kind) = types.int_kind(ty) {
            let plain = match kind {
                IntKind::Long => "%ld",
                IntKind::ULong => "%lu",
                IntKind::LongLong => "%lld",
                IntKind::ULongLong => "%llu",
                IntKind::UInt => "%u",
                IntKind::Int128 | IntKind::UInt128 => return None,
                IntKind::Bool
                | IntKind::Char
                | IntKind::SChar
                | IntKind::UChar
                | IntKind::Short
                | IntKind::UShort
                | IntKind::Int
                | IntKind::WChar
                | IntKind::Char16
                | IntKind::Char32 => "%d",
            };
            return Some(plain.to_owned());
        }
        let plain = match types.kind(ty) {
            TyKind::Float(_) if ty == Ty::LONG_DOUBLE => "%Lf",
            TyKind::Float(_) => "%f",
            TyKind::Pointer(to) if to.ty == Ty::CHAR => "%s",
            TyKind::Pointer(_) => "%p",
            _ => return None,
        };
        Some(plain.to_owned())
    }
}

fn same_size(sema: &Sema, a: IntKind, b: IntKind) -> bool {
    let model = sema.types().model;
    a.size(model) == b.size(model)
}

fn value_of(arg: &Arg) -> Option<&Expr> {
    match arg {
        Init::Expr(value) => Some(value),
        _ => None,
    }
}

/// Without conversions between pointers.
fn strip(expr: &Expr) -> &Expr {
    let mut expr = expr;
    while let ExprKind::Convert(_, inner) = &expr.kind {
        expr = inner;
    }
    expr
}

/// The string literal a value points to the start of.
fn literal_of(expr: &Expr) -> Option<StrId> {
    match &strip(expr).kind {
        ExprKind::Decay(place) => match place.kind {
            PlaceKind::String(string) => Some(string),
            _ => None,
        },
        _ => None,
    }
}

/// Reads the directive that begins at `at`; gives it with the position behind it.
fn read(text: &[u8], at: usize, family: Family) -> Option<(Directive, usize)> {
    let mut stars = 0;
    let mut suppressed = false;
    let mut next = at + 1;
    let digits_and_flags: &[u8] = b"-+ #0'123456789.I";
    while let Some(byte) = text.get(next) {
        match byte {
            b'*' if family == Family::Scan => suppressed = true,
            b'*' => stars += 1,
            byte if digits_and_flags.contains(byte) => {}
            _ => break,
        }
        next += 1;
    }
    // `%ms`: into a block that scanf makes.
    let allocates = family == Family::Scan && text.get(next) == Some(&b'm');
    next += usize::from(allocates);
    let mut length = String::new();
    while let Some(byte) = text.get(next).filter(|byte| b"hljztLq".contains(byte)) {
        length.push(char::from(*byte));
        next += 1;
    }
    let letter = *text.get(next)?;
    next += 1;
    if letter == b'[' {
        // A set ends at the first ] that is not its first character.
        let start = if text.get(next) == Some(&b'^') {
            next + 2
        } else {
            next + 1
        };
        let close = text.get(start..)?.iter().position(|byte| *byte == b']')?;
        next = start + close + 1;
    }
    let text = String::from_utf8_lossy(text.get(at..next)?).into_owned();
    Some((
        Directive {
            text,
            stars,
            length,
            letter,
            suppressed,
            allocates,
        },
        next,
    ))
}
