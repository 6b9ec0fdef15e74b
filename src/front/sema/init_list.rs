//! Braced lists for arrays, records and scalars: designators, brace elision, what is left out (C17 6.7.9 p11-23).
//!
//! `int a[2][2] = {1, 2, {3}}` walks the list with one cursor: an element that is an aggregate and finds no brace takes
//! as many items as it needs from its parent's list ("brace elision").

use super::class::ClassInit;
use super::convert::Why;
use super::init::string_literal;
use super::special::How;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, InitValue};
use crate::front::hir::{Init, InitItem};
use crate::front::ty::{ArrayLen, BitField, QualTy, RecordId, TyKind};
use crate::source::Span;

/// A list being read, and what it has given so far.
pub(super) struct Filler<'a> {
    pub(super) items: &'a [ast::InitItem],
    /// The whole list in its braces.
    pub(super) span: Span,
    pub(super) at: usize,
    /// The operand of the item at `at`, when it had to be looked at already.
    pub(super) looked: Option<(usize, Operand)>,
}

/// What a list becomes.
#[derive(Default)]
pub(super) struct Filled {
    pub(super) items: Vec<InitItem>,
    /// Something was left out: all bytes are zeroed first.
    pub(super) partial: bool,
    /// How many items [`Filled::end`] knows of.
    pub(super) seen: usize,
    /// Behind the last byte that they initialise.
    pub(super) end: u64,
}

/// A subobject: where, what, whether a bit-field.
#[derive(Clone, Copy)]
pub(super) struct Target {
    pub(super) offset: u64,
    pub(super) ty: QualTy,
    pub(super) bits: Option<BitField>,
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
        if !self.is_cpp() {
            out.items = self.in_order_of_members(out.items);
        }
        (
            Init::List {
                zero_first: out.partial,
                items: out.items,
            },
            ty,
        )
    }

    /// The items as gcc's C evaluates them: in the order of the members and elements, and what a later designator
    /// replaces not at all.
    fn in_order_of_members(&self, items: Vec<InitItem>) -> Vec<InitItem> {
        let bounds = |item: &InitItem| {
            let (shift, width) = match item.bits {
                Some(bits) => (u64::from(bits.shift), u64::from(bits.width)),
                None => (0, self.types().size_of(item.ty.ty).unwrap_or(0).saturating_mul(8)),
            };
            let start = item.offset.saturating_mul(8).saturating_add(shift);
            (start, start.saturating_add(width))
        };
        if items.windows(2).all(|pair| bounds(&pair[0]).1 <= bounds(&pair[1]).0) {
            return items;
        }
        let mut sorted: Vec<(usize, InitItem)> = items.into_iter().enumerate().collect();
        crate::ordered::sort_by_key(&mut sorted, |(index, item)| (bounds(item).0, *index));
        let mut kept: Vec<(usize, InitItem)> = Vec::new();
        // The larger ones around the current item: their end and place in the text.
        let mut around: Vec<(u64, usize)> = Vec::new();
        for (index, item) in sorted {
            let (start, end) = bounds(&item);
            while around.last().is_some_and(|(end, _)| *end <= start) {
                around.pop();
            }
            if around.iter().any(|(outer, later)| *later > index && *outer >= end) {
                continue;
            }
            while kept
                .last()
                .is_some_and(|(_, last)| bounds(last).0 == start && bounds(last).1 <= end)
            {
                kept.pop();
                around.pop();
            }
            around.push((end, index));
            kept.push((index, item));
        }
        kept.into_iter().map(|(_, item)| item).collect()
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
            None => {
                if !self.is_cpp() && !ty.ty.is_error() {
                    let name = self.type_name(ty);
                    self.report(Diagnostic::error("sema-empty-scalar", list.span).arg("type", name));
                }
                Init::Zero
            }
            Some(InitValue::Expr(expr)) => {
                let operand = self.expr(expr);
                self.copy_init(ty, operand, &Why::Init, expr.span)
            }
            Some(InitValue::List(inner)) => self.scalar_list(ty, inner),
        }
    }

    /// A brace-enclosed list for an array or record; the number of elements it reaches.
    fn braces(&mut self, out: &mut Filled, target: Target, list: &ast::InitList) -> u64 {
        // `_Complex double z = {1.0i}`: one value is the whole number, what follows is too much.
        if let (Some(super::aggregate::Aggregate::Complex(_)), [only, more @ ..]) =
            (self.aggregate(target.ty.ty), &list.items[..])
            && let (InitValue::Expr(expr), true) = (&only.value, only.designators.is_empty())
        {
            if let Some(more) = more.first() {
                let name = self.type_name(target.ty);
                let diagnostic = Diagnostic::warning("sema-too-many-initialisers", value_span(&more.value));
                self.report(diagnostic.arg("type", name));
            }
            let operand = self.expr(expr);
            let init = self.copy_init(target.ty, operand, &Why::Init, expr.span);
            out.items.push(InitItem {
                offset: target.offset,
                bits: target.bits,
                ty: target.ty,
                init,
            });
            return 1;
        }
        let mut filler = Filler {
            items: &list.items,
            span: list.span,
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
            self.fill_rest(out, (offset, of), reached, len, filler.span);
        }
        reached
    }

    /// Whether an object that no value is given for is all zeros: no constructor does anything.
    fn starts_as_zeros(&self, record: RecordId) -> bool {
        matches!(self.class(record).special.default, How::Trivial)
    }

    /// Elements that are classes are constructed even when no item is left for them.
    fn fill_rest(&mut self, out: &mut Filled, (offset, of): (u64, QualTy), from: u64, len: Option<u64>, span: Span) {
        // Arrays of arrays lie one object behind the other.
        let base = self.types().base_element(of);
        let Some(record) = self.types().as_record(base.ty) else {
            return;
        };
        if !self.is_cpp() || self.starts_as_zeros(record) {
            return;
        }
        let size = self.types().size_of(base.ty).unwrap_or(1).max(1);
        let each = self.types().size_of(of.ty).unwrap_or(size) / size;
        let (from, of) = (from * each, base);
        let len = len.map_or(from, |len| len * each);
        for index in from..len.min(from + 0xffff) {
            let init = self.class_init(of, record, ClassInit::Value, span);
            out.items.push(InitItem {
                offset: offset + index * size,
                bits: None,
                ty: of,
                init,
            });
        }
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
                self.designated_member(out, (target, record), &path, &item.designators[1..], filler);
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
                    Some(class) if !self.starts_as_zeros(class) && base.ty == field.ty.ty => {
                        self.class_init(base, class, ClassInit::Value, span)
                    }
                    // An array of such objects.
                    Some(class) if !self.starts_as_zeros(class) => {
                        if let TyKind::Array(of, ArrayLen::Fixed(len)) = *self.types().kind(field.ty.ty) {
                            self.fill_rest(out, (field.offset, of), 0, Some(len), span);
                        }
                        return;
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

    pub(super) fn is_unnamed_bits(&self, record: RecordId, index: usize) -> bool {
        let field = &self.types().record(record).fields[index];
        field.name.is_none() && field.bits.is_some()
    }

    /// One subobject takes the item under the cursor, or several (brace elision).
    pub(super) fn fill_element(&mut self, out: &mut Filled, target: Target, filler: &mut Filler<'_>) {
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
                || self.aggregate(target.ty.ty).is_some()
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
                span: filler.span,
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
