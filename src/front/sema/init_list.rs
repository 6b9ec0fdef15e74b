//! Braced lists for arrays, records and scalars: designators, brace elision, what is left out (C17 6.7.9 p11-23).
//!
//! `int a[2][2] = {1, 2, {3}}` walks the list with one cursor: an element that is an aggregate and finds no brace takes
//! as many items as it needs from its parent's list ("brace elision").

use super::class::ClassInit;
use super::convert::Why;
use super::init::string_literal;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, Designator, InitValue};
use crate::front::hir::{Init, InitItem};
use crate::front::ty::{ArrayLen, BitField, QualTy, RecordId, TyKind};
use crate::source::Span;

/// More items than this are not written out for a GNU range of structured elements.
const MAX_REPEATED: u64 = 1 << 16;

/// A list being read, and what it has given so far.
struct Filler<'a> {
    items: &'a [ast::InitItem],
    at: usize,
    /// The operand of the item at `at`, when it had to be looked at already.
    looked: Option<(usize, Operand)>,
}

/// What a list becomes.
#[derive(Default)]
struct Filled {
    items: Vec<InitItem>,
    /// Something was left out: all bytes are zeroed first.
    partial: bool,
    /// How many items [`Filled::end`] knows of.
    seen: usize,
    /// Behind the last byte that they initialise.
    end: u64,
}

/// A subobject: where, what, whether a bit-field.
#[derive(Clone, Copy)]
struct Target {
    offset: u64,
    ty: QualTy,
    bits: Option<BitField>,
}

impl Sema {
    /// Initialises an object (aggregate, array, scalar) with a braced list; arrays without a length get one.
    pub(super) fn list_init(&mut self, ty: QualTy, list: &ast::InitList) -> (Init, QualTy) {
        let target = Target {
            offset: 0,
            ty,
            bits: None,
        };
        if !self.types().is_array(ty.ty) && !self.types().is_record(ty.ty) {
            return (self.scalar_list(ty, list), ty);
        }
        if let Some(string) = self.braced_string(ty, list) {
            return string;
        }
        let mut out = Filled::default();
        let count = self.braces(&mut out, target, list);
        let ty = match *self.types().kind(ty.ty) {
            TyKind::Array(of, ArrayLen::Unknown) => QualTy {
                ty: self.program.types.array(of, ArrayLen::Fixed(count)),
                quals: ty.quals,
            },
            _ => ty,
        };
        if out.items.is_empty() {
            return (Init::Zero, ty);
        }
        (
            Init::List {
                zero_first: out.partial,
                items: out.items,
            },
            ty,
        )
    }

    /// `char s[] = {"text"}`
    fn braced_string(&mut self, ty: QualTy, list: &ast::InitList) -> Option<(Init, QualTy)> {
        let TyKind::Array(of, _) = *self.types().kind(ty.ty) else {
            return None;
        };
        let [
            ast::InitItem {
                designators,
                value: InitValue::Expr(expr),
            },
        ] = &list.items[..]
        else {
            return None;
        };
        let (literal, span) = string_literal(expr)?;
        if !designators.is_empty() || !self.fits_string(of.ty, literal.encoding) {
            return None;
        }
        Some(self.init_from_string(ty, of, literal, span))
    }

    /// `int x = {1}`, `int x{}`, `T &r{x}`
    fn scalar_list(&mut self, ty: QualTy, list: &ast::InitList) -> Init {
        if list.items.len() > 1 {
            let at = value_span(&list.items[1].value);
            let name = self.type_name(ty);
            let diagnostic = if self.is_cpp() {
                Diagnostic::error("sema-too-many-initialisers", at)
            } else {
                Diagnostic::warning("sema-too-many-initialisers", at)
            };
            self.report(diagnostic.arg("type", name));
        }
        match list.items.first().map(|item| &item.value) {
            None if self.types().is_reference(ty.ty) => {
                self.report(Diagnostic::error("sema-reference-unbound", list.span));
                Init::None
            }
            None => Init::Zero,
            Some(InitValue::Expr(expr)) => {
                let operand = self.expr(expr);
                self.copy_init(ty, operand, &Why::Init, expr.span)
            }
            Some(InitValue::List(inner)) => self.scalar_list(ty, inner),
        }
    }

    /// A brace-enclosed list for an array or record; the number of elements it reaches.
    fn braces(&mut self, out: &mut Filled, target: Target, list: &ast::InitList) -> u64 {
        let mut filler = Filler {
            items: &list.items,
            at: 0,
            looked: None,
        };
        let count = self.fill_aggregate(out, target, &mut filler, true);
        if let Some(item) = filler.items.get(filler.at) {
            let at = value_span(&item.value);
            let name = self.type_name(target.ty);
            let diagnostic = if self.is_cpp() {
                Diagnostic::error("sema-too-many-initialisers", at)
            } else {
                Diagnostic::warning("sema-too-many-initialisers", at)
            };
            self.report(diagnostic.arg("type", name));
        }
        count
    }

    /// Fills an array or record from the cursor on; in braces of its own, designators steer it.
    fn fill_aggregate(&mut self, out: &mut Filled, target: Target, filler: &mut Filler<'_>, braced: bool) -> u64 {
        match *self.types().kind(target.ty.ty) {
            TyKind::Array(of, len) => {
                let len = match len {
                    ArrayLen::Fixed(len) => Some(len),
                    ArrayLen::Unknown | ArrayLen::Variable(_) => None,
                };
                self.array_items(out, target.offset, of, len, filler, braced)
            }
            TyKind::Record(record) => {
                self.record_items(out, target, record, filler, braced);
                1
            }
            _ => 1,
        }
    }

    fn array_items(
        &mut self,
        out: &mut Filled,
        offset: u64,
        of: QualTy,
        len: Option<u64>,
        filler: &mut Filler<'_>,
        braced: bool,
    ) -> u64 {
        let size = self.types().size_of(of.ty).unwrap_or(0);
        let limit = len.unwrap_or(crate::front::layout::MAX_OBJECT / size.max(1));
        let (mut index, mut reached, mut written) = (0u64, 0u64, 0u64);
        while let Some(item) = filler.items.get(filler.at) {
            let element = |index: u64| Target {
                offset: offset + index * size,
                ty: of,
                bits: None,
            };
            if let Some(designator) = item.designators.first() {
                if !braced {
                    break;
                }
                let Some((low, high)) = self.designated_range(designator, limit) else {
                    filler.at += 1;
                    continue;
                };
                out.partial = true;
                self.range_elements(out, element(low), high - low + 1, &item.designators[1..], filler);
                index = high + 1;
            } else {
                if index >= limit {
                    break;
                }
                self.fill_element(out, element(index), filler);
                index += 1;
                written += 1;
            }
            reached = reached.max(index);
        }
        if written < len.unwrap_or(reached) {
            out.partial = true;
            self.fill_rest(out, offset, of, reached, len);
        }
        reached
    }

    /// Elements that are classes are constructed even when no item is left for them.
    fn fill_rest(&mut self, out: &mut Filled, offset: u64, of: QualTy, from: u64, len: Option<u64>) {
        let Some(record) = self.types().as_record(of.ty) else {
            return;
        };
        if !self.is_cpp() || self.types().record(record).trivial {
            return;
        }
        let size = self.types().size_of(of.ty).unwrap_or(1);
        for index in from..len.unwrap_or(from).min(from + 0xffff) {
            let span = self.types().record(record).span;
            let init = self.class_init(of, record, ClassInit::Value, span);
            out.items.push(InitItem {
                offset: offset + index * size,
                bits: None,
                ty: of,
                init,
            });
        }
    }

    fn designated_range(&mut self, designator: &Designator, limit: u64) -> Option<(u64, u64)> {
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

    fn record_items(
        &mut self,
        out: &mut Filled,
        target: Target,
        record: RecordId,
        filler: &mut Filler<'_>,
        braced: bool,
    ) {
        let is_union = self.types().record(record).kind == ast::RecordKind::Union;
        let count = self.types().record(record).fields.len();
        let mut done = vec![false; count];
        let mut index = 0;
        while let Some(item) = filler.items.get(filler.at) {
            if let Some(designator) = item.designators.first() {
                if !braced {
                    break;
                }
                let Some(path) = self.designated_field(designator, record) else {
                    filler.at += 1;
                    continue;
                };
                out.partial = true;
                let mut inner = target;
                let mut of = record;
                for step in &path {
                    inner = self.field_target(inner, of, *step);
                    of = self.types().as_record(inner.ty.ty).unwrap_or(of);
                }
                self.designated(out, inner, &item.designators[1..], filler);
                index = path[0] + 1;
                done[path[0]] = true;
                if is_union {
                    index = count;
                }
                continue;
            }
            while index < count && self.is_unnamed_bits(record, index) {
                index += 1;
            }
            if index >= count {
                break;
            }
            let field = self.field_target(target, record, index);
            done[index] = true;
            self.fill_element(out, field, filler);
            index += 1;
            if is_union {
                index = count;
            }
        }
        let missing: Vec<usize> = (0..count)
            .filter(|index| !done[*index] && !self.is_unnamed_bits(record, *index))
            .collect();
        if is_union {
            out.partial = true;
            return;
        }
        out.partial |= !missing.is_empty();
        if self.is_cpp() {
            for index in missing {
                let field = self.field_target(target, record, index);
                self.missing_field(out, field, record, index);
            }
        }
    }

    /// A member that the list leaves out: its default member initialiser, a constructor, or zero.
    fn missing_field(&mut self, out: &mut Filled, field: Target, record: RecordId, index: usize) {
        let span = self.types().record(record).fields[index].span;
        let init = match self.default_member_init(record, index) {
            Some(written) => {
                let outer = self.scope;
                if let Some(scope) = self.class_scope(record) {
                    self.scope = scope;
                }
                let (init, _) = self.initializer(field.ty, Some(&written), span);
                self.scope = outer;
                init
            }
            None => {
                let base = self.types().base_element(field.ty);
                match self.types().as_record(base.ty) {
                    Some(class) if !self.types().record(class).trivial && base.ty == field.ty.ty => {
                        self.class_init(base, class, ClassInit::Value, span)
                    }
                    _ => return,
                }
            }
        };
        out.items.push(InitItem {
            offset: field.offset,
            bits: field.bits,
            ty: field.ty,
            init,
        });
    }

    fn is_unnamed_bits(&self, record: RecordId, index: usize) -> bool {
        let field = &self.types().record(record).fields[index];
        field.name.is_none() && field.bits.is_some()
    }

    fn field_target(&self, target: Target, record: RecordId, index: usize) -> Target {
        let field = &self.types().record(record).fields[index];
        Target {
            offset: target.offset + field.offset,
            ty: field.ty,
            bits: field.bits,
        }
    }

    /// The fields that lead to a member named by a designator: more than one through anonymous members.
    fn designated_field(&mut self, designator: &Designator, record: RecordId) -> Option<Vec<usize>> {
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

    /// `[low ... high] = value`: the value is read once and stands for each element.
    fn range_elements(
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
        let size = self.types().size_of(first.ty.ty).unwrap_or(0);
        for index in 0..count {
            out.items.extend(one.items.iter().map(|item| InitItem {
                offset: item.offset + index * size,
                ..item.clone()
            }));
        }
    }

    /// The rest of a designation, then its value.
    fn designated(&mut self, out: &mut Filled, target: Target, designators: &[Designator], filler: &mut Filler<'_>) {
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
                    return;
                }
            }
            TyKind::Record(record) => {
                if let Some(path) = self.designated_field(designator, record) {
                    let mut inner = target;
                    let mut of = record;
                    for step in &path {
                        inner = self.field_target(inner, of, *step);
                        of = self.types().as_record(inner.ty.ty).unwrap_or(of);
                    }
                    self.designated(out, inner, &designators[1..], filler);
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

    /// One subobject takes the item under the cursor, or several (brace elision).
    fn fill_element(&mut self, out: &mut Filled, target: Target, filler: &mut Filler<'_>) {
        let Some(item) = filler.items.get(filler.at) else {
            return;
        };
        let push = |out: &mut Filled, init: Init| {
            out.items.push(InitItem {
                offset: target.offset,
                bits: target.bits,
                ty: target.ty,
                init,
            });
        };
        let record = self.types().as_record(target.ty.ty);
        let expr = match &item.value {
            InitValue::List(list) => {
                filler.at += 1;
                match record {
                    Some(class) if self.is_cpp() => {
                        let init = self.class_init(target.ty, class, ClassInit::List { list, copy: true }, list.span);
                        push(out, init);
                    }
                    _ if record.is_none() && !self.types().is_array(target.ty.ty) => {
                        let init = self.scalar_list(target.ty, list);
                        push(out, init);
                    }
                    _ => match self.braced_string(target.ty, list) {
                        Some((init, _)) => push(out, init),
                        None => {
                            self.forget_earlier(out, target);
                            self.braces(out, target, list);
                        }
                    },
                }
                return;
            }
            InitValue::Expr(expr) => expr,
        };
        if let TyKind::Array(of, _) = *self.types().kind(target.ty.ty) {
            if let Some((literal, span)) = string_literal(expr)
                && self.fits_string(of.ty, literal.encoding)
            {
                filler.at += 1;
                let (init, _) = self.init_from_string(target.ty, of, literal, span);
                return push(out, init);
            }
            self.elided(out, target, filler);
            return;
        }
        let operand = match filler.looked.take() {
            Some((at, operand)) if at == filler.at => operand,
            _ => self.expr(expr),
        };
        if let Some(class) = record {
            let whole = operand.is_error()
                || operand.ty().is_none_or(|ty| self.is_or_derives(ty, target.ty))
                || (self.is_cpp() && !self.is_aggregate(class));
            if !whole && !self.types().record(class).fields.is_empty() {
                filler.looked = Some((filler.at, operand));
                self.elided(out, target, filler);
                return;
            }
        }
        filler.at += 1;
        let init = self.copy_init(target.ty, operand, &Why::Init, expr.span);
        push(out, init);
    }

    /// A list for a subobject replaces what designators gave to parts of it before (C17 6.7.9 p19).
    fn forget_earlier(&self, out: &mut Filled, target: Target) {
        let end = target.offset + self.types().size_of(target.ty.ty).unwrap_or(0);
        let size = |item: &InitItem| self.types().size_of(item.ty.ty).unwrap_or(0);
        let overlaps = |item: &InitItem| item.offset < end && target.offset < item.offset + size(item);
        // Only a list that goes back can overlap: most go on.
        let fresh = out.items.iter().skip(out.seen);
        out.end = fresh
            .map(|item| item.offset + size(item))
            .max()
            .unwrap_or(0)
            .max(out.end);
        out.seen = out.items.len();
        if out.end > target.offset && out.items.iter().any(overlaps) {
            out.items.push(InitItem {
                offset: target.offset,
                bits: None,
                ty: target.ty,
                init: Init::Zero,
            });
        }
    }

    fn is_or_derives(&self, have: QualTy, want: QualTy) -> bool {
        have.ty == want.ty || (self.is_cpp() && self.types().is_record(have.ty))
    }

    fn elided(&mut self, out: &mut Filled, target: Target, filler: &mut Filler<'_>) {
        let before = filler.at;
        // The first item may carry the designator that led here.
        let items = filler.items;
        let first_designated = items.get(before).is_some_and(|item| !item.designators.is_empty());
        if first_designated {
            let plain = ast::InitItem {
                designators: Vec::new(),
                value: items[before].value.clone(),
            };
            let mut rest = vec![plain];
            rest.extend(
                items[before + 1..]
                    .iter()
                    .take_while(|item| item.designators.is_empty())
                    .cloned(),
            );
            let looked = filler.looked.take().map(|(_, operand)| (0, operand));
            let mut inner = Filler {
                items: &rest,
                at: 0,
                looked,
            };
            self.fill_aggregate(out, target, &mut inner, false);
            filler.at = before + inner.at.max(1);
            return;
        }
        self.fill_aggregate(out, target, filler, false);
        if filler.at == before {
            // An aggregate without members takes nothing: go on, or the list would never end.
            filler.at += 1;
        }
    }
}

/// The text of an item.
pub(super) fn value_span(value: &InitValue) -> Span {
    match value {
        InitValue::Expr(expr) => expr.span,
        InitValue::List(list) => list.span,
    }
}

fn designator_span(designator: &Designator) -> Span {
    match designator {
        Designator::Field(name) => name.span,
        Designator::Index(expr) | Designator::Range(expr, _) => expr.span,
    }
}
