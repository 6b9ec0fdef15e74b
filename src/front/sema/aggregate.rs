//! `_Complex` numbers and GNU vectors: records with a name of their own, whose operators work part by part.
//!
//! ```text
//! _Complex double            struct { double real, imag; }
//! vector_size(16) int        struct { int part[4]; }, aligned to its size
//! ```
//!
//! So the machine knows nothing of them. An operand that is more than a variable is kept in a temporary first; the
//! result is an object made of one expression for each part. See `complex` and `vector` for the operators.

use super::convert::Why;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{CompareOp, Expr, ExprKind, Init, InitItem, Place, PlaceKind};
use crate::front::ty::{ArrayLen, Field, QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

/// What such a record stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Aggregate {
    /// A complex number with parts of this type.
    Complex(Ty),
    /// A vector of so many elements.
    Vector(Ty, u64),
}

impl Aggregate {
    /// Type of one part.
    pub(super) fn elem(self) -> Ty {
        match self {
            Aggregate::Complex(elem) | Aggregate::Vector(elem, _) => elem,
        }
    }

    /// How many parts.
    pub(super) fn count(self) -> u64 {
        match self {
            Aggregate::Complex(_) => 2,
            Aggregate::Vector(_, count) => count,
        }
    }
}

/// An operand whose parts can be read as often as needed.
#[derive(Clone, Debug)]
pub(super) enum Spread {
    /// Lies there.
    Place(Place, Aggregate),
    /// Constants.
    Parts(Vec<Expr>),
    /// A number: the real part, or every element.
    Number(Expr),
}

impl Sema {
    /// What a type stands for, when it is one of these records.
    pub(super) fn aggregate(&self, ty: Ty) -> Option<Aggregate> {
        let id = self.types().as_record(ty)?;
        let found = self.aggregates.iter().find(|(known, _)| *known == id);
        found.map(|(_, aggregate)| *aggregate)
    }

    /// The record for complex numbers or vectors.
    pub(super) fn aggregate_type(&mut self, aggregate: Aggregate, span: Span) -> Ty {
        let known = self.aggregates.iter().find(|(_, known)| *known == aggregate);
        if let Some((id, _)) = known {
            let id = *id;
            return self.program.types.intern(TyKind::Record(id));
        }
        let elem = aggregate.elem();
        let size = self.types().size_of(elem).unwrap_or(1);
        let elem_name = self.type_name(elem);
        let field = |name: &str, ty: Ty, offset: u64| Field {
            name: Some(name.into()),
            ty: ty.into(),
            offset,
            bits: None,
            access: ast::Access::Public,
            span,
        };
        let (name, fields, align) = match aggregate {
            Aggregate::Complex(_) => (
                format!("_Complex {elem_name}"),
                vec![field("real", elem, 0), field("imag", elem, size)],
                self.types().align_of(elem).unwrap_or(size),
            ),
            Aggregate::Vector(_, count) => {
                let array = self.program.types.array(elem.into(), ArrayLen::Fixed(count));
                (
                    format!("vector {elem_name}[{count}]"),
                    vec![field("part", array, 0)],
                    size * count,
                )
            }
        };
        let id = self.new_record(ast::RecordKind::Struct, name.as_str().into(), span);
        let record = &mut self.program.types.records[id.0 as usize];
        record.fields = fields;
        record.complete = true;
        record.size = size * aggregate.count();
        record.align = align;
        self.aggregates.push((id, aggregate));
        self.program.types.intern(TyKind::Record(id))
    }

    /// What attributes make of a type: `mode(DI)`, `vector_size(16)`, the parser's `complex`.
    pub(super) fn attributed(&mut self, ty: QualTy, attributes: &[ast::Attribute]) -> QualTy {
        let mut made = ty;
        for attribute in attributes {
            match &*attribute.name.text {
                "complex" => made.ty = self.aggregate_type(Aggregate::Complex(made.ty), attribute.name.span),
                "vector_size" => {
                    let bytes = attribute.args.first().and_then(|arg| self.constant_int(arg));
                    let size = self.types().size_of(made.ty).unwrap_or(0);
                    let bytes = bytes.and_then(|bytes| u64::try_from(bytes).ok()).unwrap_or(0);
                    let is_number = self.types().is_arithmetic(made.ty);
                    if is_number && size > 0 && bytes.is_power_of_two() && bytes >= size && bytes <= 4096 {
                        let vector = Aggregate::Vector(made.ty, bytes / size);
                        made.ty = self.aggregate_type(vector, attribute.name.span);
                    } else {
                        self.unsupported("vector_size", attribute.name.span);
                    }
                }
                "mode" => {
                    if let Some(ast::ExprKind::Name(name)) = attribute.args.first().map(|arg| &arg.kind) {
                        let mode = super::expr::id_name(&name.id);
                        match self.mode_type(made.ty, mode.trim_matches('_'), attribute.name.span) {
                            Some(ty) => made.ty = ty,
                            None => {
                                self.unsupported(&format!("mode({mode})"), attribute.name.span);
                            }
                        }
                    }
                }
                "ms_struct" => {
                    self.unsupported("ms_struct", attribute.name.span);
                }
                "scalar_storage_order" => {
                    let order = attribute.args.first().map(|arg| &arg.kind);
                    if !matches!(order, Some(ast::ExprKind::String(text)) if text.units.first() == Some(&u32::from(b'l')))
                    {
                        self.unsupported("scalar_storage_order", attribute.name.span);
                    }
                }
                _ => {}
            }
        }
        made
    }

    /// The type of gcc's machine mode: the size, with the sign of the written type.
    fn mode_type(&mut self, ty: Ty, mode: &str, span: Span) -> Option<Ty> {
        use crate::front::ty::IntKind;
        let int = |signed: IntKind, sema: &Sema| {
            let kind = if sema.types().is_signed(ty) {
                signed
            } else {
                signed.to_unsigned()
            };
            Some(Ty::int(kind))
        };
        let is_lp64 = self.types().model.pointer_size() == 8;
        match mode {
            "QI" | "byte" => int(IntKind::SChar, self),
            "HI" => int(IntKind::Short, self),
            "SI" => int(IntKind::Int, self),
            "DI" if is_lp64 => int(IntKind::Long, self),
            "DI" => int(IntKind::LongLong, self),
            "TI" if is_lp64 => int(IntKind::Int128, self),
            "word" | "pointer" | "unwind_word" | "libgcc_cmp_return" | "libgcc_shift_count" => int(IntKind::Long, self),
            "SF" => Some(Ty::FLOAT),
            "DF" => Some(Ty::DOUBLE),
            "XF" | "TF" => Some(Ty::LONG_DOUBLE),
            "SC" => Some(self.aggregate_type(Aggregate::Complex(Ty::FLOAT), span)),
            "DC" => Some(self.aggregate_type(Aggregate::Complex(Ty::DOUBLE), span)),
            _ => {
                let count: u64 = mode
                    .strip_prefix('V')?
                    .trim_end_matches(|c: char| c.is_ascii_alphabetic())
                    .parse()
                    .ok()?;
                let elem = self.mode_type(
                    ty,
                    mode.trim_start_matches(|c: char| c == 'V' || c.is_ascii_digit()),
                    span,
                )?;
                Some(self.aggregate_type(Aggregate::Vector(elem, count), span))
            }
        }
    }

    // ------------------------------------------------------------------------------------------- parts

    /// The place of one part.
    pub(super) fn part_place(&self, whole: &Place, aggregate: Aggregate, index: u64) -> Place {
        let elem = aggregate.elem();
        let quals = whole.ty.quals;
        let record = self.types().as_record(whole.ty.ty).unwrap_or(RecordId(0));
        let size = self.types().size_of(elem).unwrap_or(1);
        let span = whole.span;
        let field = |field: u32, offset: u64| PlaceKind::Field {
            base: Box::new(whole.clone()),
            record,
            field,
            offset,
            bits: None,
        };
        let ty = QualTy { ty: elem, quals };
        match aggregate {
            Aggregate::Complex(_) => Place {
                kind: field(index as u32, index * size),
                ty,
                span,
            },
            Aggregate::Vector(..) => {
                let base = Place {
                    kind: field(0, 0),
                    ty: self.types().record(record).fields[0].ty,
                    span,
                };
                let index = Expr {
                    kind: ExprKind::Int(i128::from(index)),
                    ty: Ty::LONG_LONG,
                    span,
                };
                Place {
                    kind: PlaceKind::Index {
                        base: Box::new(base),
                        index: Box::new(index),
                        size,
                    },
                    ty,
                    span,
                }
            }
        }
    }

    /// Readies an operand for being read part by part; what must happen first goes to `before`.
    pub(super) fn spread(&mut self, value: Expr, before: &mut Vec<Expr>) -> Spread {
        let Some(aggregate) = self.aggregate(value.ty) else {
            if let Some(constant) = self.fold(&value) {
                return Spread::Number(constant);
            }
            let (ty, span) = (value.ty, value.span);
            let place = self.keep(value, before);
            return Spread::Number(load(place, ty, span));
        };
        if let ExprKind::Load(place) = &value.kind
            && is_simple(place)
        {
            return Spread::Place((**place).clone(), aggregate);
        }
        if let ExprKind::Object(init) = &value.kind
            && let Init::List { items, .. } = &**init
        {
            let constant = |item: &InitItem| match &item.init {
                Init::Expr(value) => self.fold(value),
                _ => None,
            };
            let parts: Vec<Expr> = items.iter().filter_map(constant).collect();
            if parts.len() as u64 == aggregate.count() {
                return Spread::Parts(parts);
            }
        }
        let place = self.keep(value, before);
        Spread::Place(place, aggregate)
    }

    /// A temporary with this value.
    pub(super) fn keep(&mut self, value: Expr, before: &mut Vec<Expr>) -> Place {
        let (ty, span) = (value.ty, value.span);
        if self.types().is_scalar(ty) && !self.funcs.is_empty() {
            let local = self.hidden(ty.into(), span);
            let place = self.local_place(local, ty.into(), span);
            let assign = Expr {
                kind: ExprKind::Assign(Box::new(place.clone()), Box::new(value)),
                ty,
                span,
            };
            before.push(self.void_value(assign));
            return place;
        }
        self.keep_in_memory(value, before)
    }

    /// A temporary object with the value, whose address may be taken.
    fn keep_in_memory(&mut self, value: Expr, before: &mut Vec<Expr>) -> Place {
        let (ty, span) = (value.ty, value.span);
        if self.funcs.is_empty() {
            self.report(Diagnostic::error("sema-not-constant", span));
        }
        let local = self.temporary(ty.into(), span);
        let made = Place {
            kind: PlaceKind::Temporary {
                local,
                init: Box::new(match value.kind {
                    ExprKind::Object(init) => *init,
                    _ => Init::Expr(Box::new(value)),
                }),
            },
            ty: ty.into(),
            span,
        };
        let address = self.address(made);
        before.push(self.void_value(address));
        self.local_place(local, ty.into(), span)
    }

    /// One part of an operand, of the aggregate's element type.
    pub(super) fn part_of(&self, spread: &Spread, index: u64) -> Expr {
        match spread {
            Spread::Place(place, aggregate) => {
                let part = self.part_place(place, *aggregate, index);
                let (ty, span) = (part.ty.ty, part.span);
                load(part, ty, span)
            }
            Spread::Parts(parts) => parts[(index as usize).min(parts.len() - 1)].clone(),
            Spread::Number(number) => number.clone(),
        }
    }

    /// An object of these parts, behind what comes first.
    pub(super) fn gather(&mut self, ty: Ty, parts: Vec<Expr>, before: Vec<Expr>, span: Span) -> Expr {
        let size = parts
            .first()
            .and_then(|part| self.types().size_of(part.ty))
            .unwrap_or(1);
        let items = parts.into_iter().enumerate().map(|(index, part)| InitItem {
            offset: index as u64 * size,
            bits: None,
            ty: part.ty.into(),
            init: Init::Expr(Box::new(part)),
        });
        let object = Expr {
            kind: ExprKind::Object(Box::new(Init::List {
                zero_first: false,
                items: items.collect(),
            })),
            ty,
            span,
        };
        after(before, object)
    }

    // ------------------------------------------------------------------------------------------- conversions

    /// Converts from or to one of these records; `None` when there is no such conversion.
    pub(super) fn convert_aggregate(&mut self, value: Expr, to: Ty) -> Option<Expr> {
        let (from, span) = (value.ty, value.span);
        if from == to {
            return Some(value);
        }
        let mut before = Vec::new();
        match (self.aggregate(from), self.aggregate(to)) {
            (Some(Aggregate::Complex(_)), Some(Aggregate::Complex(elem))) => {
                let spread = self.spread(value, &mut before);
                let parts = [0, 1].map(|index| {
                    let part = self.part_of(&spread, index);
                    self.numeric(part, elem)
                });
                Some(self.gather(to, parts.into(), before, span))
            }
            (None, Some(Aggregate::Complex(elem))) if self.types().is_arithmetic(from) => {
                let real = self.numeric(value, elem);
                let zero = self.zero_of(elem, span);
                Some(self.gather(to, vec![real, zero], before, span))
            }
            (Some(Aggregate::Complex(_)), None) if self.types().is_arithmetic(to) => {
                let spread = self.spread(value, &mut before);
                let result = if to == Ty::BOOL {
                    let truth = self.complex_truth(&spread, span);
                    self.numeric(truth, to)
                } else {
                    let real = self.part_of(&spread, 0);
                    self.numeric(real, to)
                };
                Some(after(before, result))
            }
            (a, b) if a.or(b).is_some() && self.types().size_of(from) == self.types().size_of(to) => {
                // Between vectors, and vectors and integers: the same bytes.
                let place = self.keep_in_memory(value, &mut before);
                let address = self.address(place);
                let pointer = self.program.types.pointer(to);
                let cast = Expr {
                    kind: ExprKind::Convert(crate::front::hir::Conversion::PtrToPtr, Box::new(address)),
                    ty: pointer,
                    span,
                };
                let place = Place {
                    kind: PlaceKind::Deref(Box::new(cast)),
                    ty: to.into(),
                    span,
                };
                Some(after(before, load(place, to, span)))
            }
            _ => None,
        }
    }

    /// Zero of an arithmetic type.
    pub(super) fn zero_of(&mut self, ty: Ty, span: Span) -> Expr {
        let kind = if self.types().is_float(ty) {
            ExprKind::Float(0.0)
        } else {
            ExprKind::Int(0)
        };
        Expr { kind, ty, span }
    }

    // ------------------------------------------------------------------------------------------- assignment

    /// `place op= value` where one side is such a record.
    pub(super) fn aggregate_compound(&mut self, place: Place, op: ast::BinaryOp, value: Expr, span: Span) -> Operand {
        let mut before = Vec::new();
        let place = self.steady(place, &mut before);
        let ty = place.ty;
        let old = load(place.clone(), ty.ty, span);
        let result = self.binary(op, Operand::Value(old), Operand::Value(value), span);
        let result = self.convert(result, ty.ty, &Why::Assign);
        if result.ty.is_error() {
            return Operand::Error(span);
        }
        let assign = Expr {
            kind: ExprKind::Assign(Box::new(place), Box::new(result)),
            ty: ty.ty,
            span,
        };
        Operand::Value(after(before, assign))
    }

    /// `++place` and its kin on such a record.
    pub(super) fn aggregate_step(&mut self, place: Place, increment: bool, prefix: bool, span: Span) -> Operand {
        let mut before = Vec::new();
        let place = self.steady(place, &mut before);
        let ty = place.ty.ty;
        let old = self.keep(load(place.clone(), ty, span), &mut before);
        let one = Expr {
            kind: ExprKind::Int(1),
            ty: Ty::INT,
            span,
        };
        let op = if increment {
            ast::BinaryOp::Add
        } else {
            ast::BinaryOp::Sub
        };
        let Operand::Value(assign) = self.aggregate_compound(place, op, one, span) else {
            return Operand::Error(span);
        };
        if prefix {
            return Operand::Value(after(before, assign));
        }
        before.push(self.void_value(assign));
        Operand::Value(after(before, load(old, ty, span)))
    }

    /// A place that can be designated twice.
    fn steady(&mut self, place: Place, before: &mut Vec<Expr>) -> Place {
        if is_simple(&place) {
            return place;
        }
        let (ty, span) = (place.ty, place.span);
        let address = self.address(place);
        let pointer = address.ty;
        let kept = self.keep(address, before);
        Place {
            kind: PlaceKind::Deref(Box::new(load(kept, pointer, span))),
            ty,
            span,
        }
    }

    /// The place or value of an operand that is subscripted as a vector: its array.
    pub(super) fn vector_array(&mut self, base: Operand) -> Operand {
        let Some(Aggregate::Vector(..)) = base.ty().and_then(|ty| self.aggregate(ty.ty)) else {
            return base;
        };
        let xvalue = !matches!(base, Operand::Place { xvalue: false, .. });
        let at = base.span();
        let Some(place) = self.materialize(base) else {
            return Operand::Error(at);
        };
        let record = self.types().as_record(place.ty.ty).unwrap_or(RecordId(0));
        let (quals, span) = (place.ty.quals, place.span);
        let array = QualTy {
            ty: self.types().record(record).fields[0].ty.ty,
            quals,
        };
        let kind = PlaceKind::Field {
            base: Box::new(place),
            record,
            field: 0,
            offset: 0,
            bits: None,
        };
        Operand::Place {
            place: Place { kind, ty: array, span },
            xvalue,
        }
    }

    /// Whether a complex number is not zero.
    pub(super) fn complex_truth(&mut self, spread: &Spread, span: Span) -> Expr {
        let tests = [0, 1].map(|index| {
            let part = self.part_of(spread, index);
            let zero = self.zero_of(part.ty, span);
            Box::new(Expr {
                kind: ExprKind::Compare(CompareOp::Ne, Box::new(part), Box::new(zero)),
                ty: self.truth_type(),
                span,
            })
        });
        let [real, imag] = tests;
        Expr {
            kind: ExprKind::LogOr(real, imag),
            ty: self.truth_type(),
            span,
        }
    }
}

/// `place` as a value.
pub(super) fn load(place: Place, ty: Ty, span: Span) -> Expr {
    Expr {
        kind: ExprKind::Load(Box::new(place)),
        ty,
        span,
    }
}

/// `before[0], before[1], ..., value`
pub(super) fn after(before: Vec<Expr>, value: Expr) -> Expr {
    before.into_iter().rev().fold(value, |value, first| Expr {
        ty: value.ty,
        span: value.span,
        kind: ExprKind::Comma(Box::new(first), Box::new(value)),
    })
}

/// A variable or a fixed part of one: designating it twice does nothing twice.
fn is_simple(place: &Place) -> bool {
    match &place.kind {
        PlaceKind::Local(_) | PlaceKind::Global(_) => true,
        PlaceKind::Field { base, bits: None, .. } => is_simple(base),
        PlaceKind::Index { base, index, .. } => is_simple(base) && matches!(index.kind, ExprKind::Int(_)),
        _ => false,
    }
}
