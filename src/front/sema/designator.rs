//! Designators: `.a[3].b =` and GNU's `[2 ... 5] =` choose what the next item of a braced list initialises (C17 6.7.9 p7,
//! p17).

use super::Sema;
use super::aggregate::{after, load};
use super::init_list::{Filled, Filler, Target, value_span};
use crate::diag::Diagnostic;
use crate::front::ast::{Designator, RecordKind};
use crate::front::hir::{ExprKind, Init, InitItem};
use crate::front::ty::{ArrayLen, QualTy, RecordId, TyKind};
use crate::source::Span;

/// More items than this are not written out for a GNU range of structured elements.
const MAX_REPEATED: u64 = 1 << 16;

impl Sema {
    /// `[low ... high] = value`: the value is read once and stands for each element.
    pub(super) fn range_elements(
        &mut self,
        out: &mut Filled,
        first: Target,
        count: u64,
        designators: &[Designator],
        filler: &mut Filler<'_>,
    ) {
        if count == 1 {
            self.designated(out, first, designators, filler);
            return;
        }
        let mut one = Filled::default();
        let span = filler.items.get(filler.at).map(|item| value_span(&item.value));
        self.designated(&mut one, first, designators, filler);
        out.partial |= one.partial;
        let size = self.types().size_of(first.ty.ty).unwrap_or(0);
        let (first, count) = match self.evaluated_once(&mut one) {
            Some(items) => {
                out.items.extend(items);
                let second = Target {
                    offset: first.offset + size,
                    ..first
                };
                one.items.iter_mut().for_each(|item| item.offset += size);
                (second, count - 1)
            }
            None => (first, count),
        };
        if let [only] = &one.items[..]
            && only.offset == first.offset
            && only.ty == first.ty
            && only.bits.is_none()
        {
            let init = Init::Repeat {
                elem: first.ty.ty,
                count,
                init: Box::new(only.init.clone()),
            };
            let ty = self.program.types.array(first.ty, ArrayLen::Fixed(count)).into();
            out.items.push(InitItem {
                offset: first.offset,
                bits: None,
                ty,
                init,
            });
            return;
        }
        if count.saturating_mul(one.items.len() as u64) > MAX_REPEATED {
            if let Some(span) = span {
                self.report(Diagnostic::unsupported("so many structured elements at once", span));
            }
            return;
        }
        for index in 0..count {
            out.items.extend(one.items.iter().map(|item| InitItem {
                offset: item.offset + index * size,
                ..item.clone()
            }));
        }
    }

    /// Values that are no constants are computed for the first element, whose items this gives, and kept: `one` becomes
    /// what the other elements take.
    fn evaluated_once(&mut self, one: &mut Filled) -> Option<Vec<InitItem>> {
        let computed = |sema: &Sema, item: &InitItem| match &item.init {
            Init::Expr(value) => sema.fold(value).is_none() && !matches!(value.kind, ExprKind::Load(_)),
            _ => false,
        };
        if self.is_cpp() || self.funcs.is_empty() || !one.items.iter().any(|item| computed(self, item)) {
            return None;
        }
        let mut items = one.items.clone();
        for (now, later) in items.iter_mut().zip(&mut one.items) {
            if computed(self, now)
                && let Init::Expr(value) = &now.init
            {
                let (ty, span) = (value.ty, value.span);
                let mut before = Vec::new();
                let place = self.keep((**value).clone(), &mut before);
                let again = load(place, ty, span);
                later.init = Init::Expr(Box::new(again.clone()));
                now.init = Init::Expr(Box::new(after(before, again)));
            }
        }
        Some(items)
    }

    pub(super) fn designated_range(&mut self, designator: &Designator, limit: u64) -> Option<(u64, u64)> {
        let (low, high, span) = match designator {
            Designator::Index(expr) => {
                let value = self.constant_int(expr)?;
                (value, value, expr.span)
            }
            Designator::Range(low, high) => (
                self.constant_int(low)?,
                self.constant_int(high)?,
                low.span.to(high.span),
            ),
            Designator::Field(name) => {
                self.report(Diagnostic::error("sema-field-designator-in-array", name.span).arg("name", &*name.text));
                return None;
            }
        };
        if low < 0 || high < low || high >= i128::from(limit) {
            self.report(Diagnostic::error("sema-designator-out-of-range", span).arg("size", limit));
            return None;
        }
        Some((low as u64, high as u64))
    }

    /// The fields that lead to a member named by a designator: more than one through anonymous members.
    pub(super) fn designated_field(&mut self, designator: &Designator, record: RecordId) -> Option<Vec<usize>> {
        let Designator::Field(name) = designator else {
            let span = match designator {
                Designator::Index(expr) | Designator::Range(expr, _) => expr.span,
                Designator::Field(name) => name.span,
            };
            self.report(Diagnostic::error("sema-index-designator-in-record", span));
            return None;
        };
        let path = self.field_path(record, &name.text, 0);
        if path.is_none() {
            let record = self.types().record(record).name.clone();
            let diagnostic = Diagnostic::error("sema-no-member", name.span);
            self.report(diagnostic.arg("name", &*name.text).arg("type", &*record));
        }
        path
    }

    fn field_path(&self, record: RecordId, name: &str, depth: u32) -> Option<Vec<usize>> {
        let fields = &self.types().record(record).fields;
        if let Some(index) = fields.iter().position(|field| field.name.as_deref() == Some(name)) {
            return Some(vec![index]);
        }
        if depth > 32 {
            return None;
        }
        fields.iter().enumerate().find_map(|(index, field)| {
            let inner = self.types().as_record(field.ty.ty).filter(|_| field.name.is_none())?;
            let mut path = self.field_path(inner, name, depth + 1)?;
            path.insert(0, index);
            Some(path)
        })
    }

    /// The rest of a designation, then its value.
    pub(super) fn designated(
        &mut self,
        out: &mut Filled,
        target: Target,
        designators: &[Designator],
        filler: &mut Filler<'_>,
    ) {
        let Some(designator) = designators.first() else {
            self.fill_element(out, target, filler);
            return;
        };
        match *self.types().kind(target.ty.ty) {
            TyKind::Array(of, len) => {
                let size = self.types().size_of(of.ty).unwrap_or(0);
                let limit = match len {
                    ArrayLen::Fixed(len) => len,
                    ArrayLen::Unknown | ArrayLen::Variable(_) => u64::MAX >> 16,
                };
                if let Some((low, high)) = self.designated_range(designator, limit) {
                    let element = Target {
                        offset: target.offset + low * size,
                        ty: of,
                        bits: None,
                    };
                    self.range_elements(out, element, high - low + 1, &designators[1..], filler);
                    self.array_rest(out, (target.offset, of, limit), high + 1, filler);
                    return;
                }
            }
            TyKind::Record(record) => {
                if let Some(path) = self.designated_field(designator, record) {
                    self.designated_member(out, (target, record), &path, &designators[1..], filler);
                    self.record_rest(out, target, record, path[0] + 1, filler);
                    return;
                }
            }
            _ => {
                let name = self.type_name(target.ty);
                let span = filler
                    .items
                    .get(filler.at)
                    .map_or(designator_span(designator), |item| value_span(&item.value));
                self.report(Diagnostic::error("sema-designator-on-scalar", span).arg("type", name));
            }
        }
        filler.at += 1;
    }

    /// The member at the end of a path through anonymous members, then what follows it inside those.
    pub(super) fn designated_member(
        &mut self,
        out: &mut Filled,
        (target, record): (Target, RecordId),
        path: &[usize],
        designators: &[Designator],
        filler: &mut Filler<'_>,
    ) {
        let mut levels = vec![(target, record)];
        let (mut inner, mut of) = (target, record);
        for step in path {
            inner = self.field_target(inner, of, *step);
            of = self.types().as_record(inner.ty.ty).unwrap_or(of);
            levels.push((inner, of));
        }
        self.designated(out, inner, designators, filler);
        for (index, step) in path.iter().enumerate().skip(1).rev() {
            let (target, record) = levels[index];
            self.record_rest(out, target, record, step + 1, filler);
        }
    }

    /// Items without designators go on behind a designated element, inside its array (C17 6.7.9 p17).
    fn array_rest(
        &mut self,
        out: &mut Filled,
        (offset, of, limit): (u64, QualTy, u64),
        from: u64,
        filler: &mut Filler<'_>,
    ) {
        let size = self.types().size_of(of.ty).unwrap_or(0);
        let mut index = from;
        while index < limit
            && filler
                .items
                .get(filler.at)
                .is_some_and(|item| item.designators.is_empty())
        {
            let element = Target {
                offset: offset + index * size,
                ty: of,
                bits: None,
            };
            self.fill_element(out, element, filler);
            index += 1;
        }
    }

    /// The same behind a designated member, inside its struct.
    fn record_rest(
        &mut self,
        out: &mut Filled,
        target: Target,
        record: RecordId,
        from: usize,
        filler: &mut Filler<'_>,
    ) {
        if self.types().record(record).kind == RecordKind::Union {
            return;
        }
        for index in from..self.types().record(record).fields.len() {
            if filler
                .items
                .get(filler.at)
                .is_none_or(|item| !item.designators.is_empty())
            {
                return;
            }
            if !self.is_unnamed_bits(record, index) {
                let field = self.field_target(target, record, index);
                self.fill_element(out, field, filler);
            }
        }
    }

    pub(super) fn field_target(&self, target: Target, record: RecordId, index: usize) -> Target {
        let field = &self.types().record(record).fields[index];
        Target {
            offset: target.offset + field.offset,
            ty: field.ty,
            bits: field.bits,
        }
    }
}

fn designator_span(designator: &Designator) -> Span {
    match designator {
        Designator::Field(name) => name.span,
        Designator::Index(expr) | Designator::Range(expr, _) => expr.span,
    }
}
