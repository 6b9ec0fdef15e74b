//! Conditions that say the same whatever happens (clang -Wtautological-compare and -overlap-compare, gcc -Wtype-limits,
//! -Waddress), and assignments that change nothing.
//!
//! Example: `answer != 'y' || answer != 'n'` is always true, for nothing equals both.

use super::{Body, strip};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{BinaryOp, Callee, CompareOp, Conversion, Expr, ExprKind, Place, PlaceKind, UnaryOp};
use crate::front::ty::{Ty, TyKind};
use crate::source::Span;

impl Body<'_> {
    pub(super) fn always(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Compare(op, left, right) => {
                let told = self.end_of_file(left, right)
                    || self.itself(*op, left, right, expr.span)
                    || self.never_equal(*op, left, right, expr.span);
                if !told {
                    self.out_of_range(*op, left, right, expr.span);
                }
            }
            ExprKind::LogAnd(left, right) => {
                self.truth(left);
                self.truth(right);
                self.overlap(left, right, expr.span, Both::Needed);
            }
            ExprKind::LogOr(left, right) => {
                self.truth(left);
                self.truth(right);
                self.overlap(left, right, expr.span, Both::Allowed);
            }
            ExprKind::Unary(UnaryOp::Not, inner) | ExprKind::Conditional(inner, ..) => self.truth(inner),
            ExprKind::Assign(place, value) => self.self_assignment(place, value),
            ExprKind::Convert(Conversion::IntToFloat, inner) => self.whole_division(inner),
            _ => {}
        }
    }

    fn tell(&mut self, id: &'static str, span: Span, always: bool) -> &mut Diagnostic {
        self.found
            .push(Diagnostic::warning(id, span).arg("always", if always { "yes" } else { "no" }));
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// `x == x`, written so: what a cast or a macro turned into the same is another matter. A floating value that is no
    /// number differs from itself.
    fn itself(&mut self, op: CompareOp, left: &Expr, right: &Expr, span: Span) -> bool {
        let value = strip(left);
        let found = left.span.end <= right.span.start
            && self.sema.text(left.span) == self.sema.text(right.span)
            && !self.sema.types().is_float(value.ty)
            && matches!(value.kind, ExprKind::Load(_))
            && same(value, strip(right));
        if found {
            let name = self.sema.text(value.span).to_owned();
            let always = matches!(op, CompareOp::Eq | CompareOp::Le | CompareOp::Ge);
            let told = self.tell("sema-compare-itself", span, always);
            told.message.args.push(("name", name.into()));
        }
        found
    }

    /// `float f = 0.1; if (f == 0.1)`: no `float` has the value of that `double`.
    fn never_equal(&mut self, op: CompareOp, left: &Expr, right: &Expr, span: Span) -> bool {
        let number = |expr: &Expr| match expr.kind {
            ExprKind::Float(number) => Some(number),
            _ => None,
        };
        let (value, constant, number) = match (number(left), number(right)) {
            (None, Some(number)) => (left, right, number),
            (Some(number), None) => (right, left, number),
            _ => return false,
        };
        let ExprKind::Convert(Conversion::FloatToFloat, inner) = &value.kind else {
            return false;
        };
        let equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
        if !equality || inner.ty != Ty::FLOAT || f64::from(number as f32) == number || number.is_nan() {
            return false;
        }
        let text = self.sema.text(constant.span).to_owned();
        let told = self.tell("sema-float-never-equal", span, op == CompareOp::Ne);
        told.message.args.push(("number", text.clone().into()));
        told.hints
            .push(Message::new("sema-float-never-equal-hint").arg("number", format!("{text}f")));
        true
    }

    /// `double half = 1 / 2;`
    fn whole_division(&mut self, value: &Expr) {
        let ExprKind::Binary(BinaryOp::Div, left, right) = &value.kind else {
            return;
        };
        let (Some(dividend), Some(divisor)) = (self.sema.fold_int(left), self.sema.fold_int(right)) else {
            return;
        };
        let digits = |span: Span| self.sema.text(span).bytes().all(|byte| byte.is_ascii_digit());
        if divisor == 0 || dividend % divisor == 0 || !digits(left.span) || !digits(right.span) {
            return;
        }
        let diagnostic = Diagnostic::warning("sema-whole-division", value.span)
            .arg("result", (dividend / divisor).to_string())
            .fix(right.span.after(), ".0");
        self.found.push(diagnostic);
    }

    /// `byte == 300`: the type of one side cannot hold the other.
    fn out_of_range(&mut self, op: CompareOp, left: &Expr, right: &Expr, span: Span) {
        let (value, constant, op) = match (self.sema.fold_int(left), self.sema.fold_int(right)) {
            (None, Some(constant)) => (left, constant, op),
            (Some(constant), None) => (right, constant, mirrored(op)),
            _ => return,
        };
        let ExprKind::Convert(Conversion::IntToInt, inner) = &value.kind else {
            return;
        };
        let (Some((least, most)), Some((low, high))) = (self.range(inner.ty), self.range(value.ty)) else {
            return;
        };
        if least < low || most > high || (least..=most).contains(&constant) {
            return;
        }
        let always = match op {
            CompareOp::Eq => false,
            CompareOp::Ne => true,
            CompareOp::Lt | CompareOp::Le => constant > most,
            CompareOp::Gt | CompareOp::Ge => constant < least,
        };
        let name = self.sema.type_name(inner.ty);
        let told = self.tell("sema-out-of-range", span, always);
        let numbers = [("value", constant), ("least", least), ("most", most)];
        told.message.args.push(("type", name.into()));
        let texts = numbers.map(|(name, number)| (name, number.to_string().into()));
        told.message.args.extend(texts);
    }

    /// The values of an integer type; none for an enumeration, whose other values only look impossible.
    fn range(&self, ty: Ty) -> Option<(i128, i128)> {
        let types = self.sema.types();
        if ty == Ty::BOOL {
            return Some((0, 1));
        }
        if matches!(types.kind(ty), TyKind::Enum(_)) {
            return None;
        }
        types.int_kind(ty)?;
        let bits = types.layout(ty)?.size * 8;
        match (types.is_signed(ty), bits) {
            (_, 65..) => None,
            (true, _) => Some((-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1)),
            (false, _) => Some((0, (1_i128 << bits) - 1)),
        }
    }

    /// `char c; while ((c = getchar()) != EOF)`: one of the characters looks like the end, or nothing does.
    fn end_of_file(&mut self, left: &Expr, right: &Expr) -> bool {
        let (value, end) = match self.sema.fold_int(right) {
            Some(end) => (left, end),
            None => match self.sema.fold_int(left) {
                Some(end) => (right, end),
                None => return false,
            },
        };
        let ExprKind::Assign(place, read) = &strip(value).kind else {
            return false;
        };
        let ExprKind::Call {
            callee: Callee::Func(func),
            ..
        } = &strip(read).kind
        else {
            return false;
        };
        let narrow = self.range(place.ty.ty).is_some_and(|(_, most)| most <= 255);
        let name = self.name(*func);
        if end != -1 || !narrow || !matches!(name, "getchar" | "getc" | "fgetc") {
            return false;
        }
        let diagnostic = Diagnostic::warning("sema-char-eof", place.span)
            .arg("function", name)
            .arg("type", self.sema.type_name(place.ty));
        let local = match place.kind {
            PlaceKind::Local(local) => self.locals.get(local.index()),
            _ => None,
        };
        self.found.push(match local {
            Some(local) => self.sema.declared_here(diagnostic, &local.name, local.span),
            None => diagnostic,
        });
        true
    }

    /// `x != 1 || x != 2` and `x == 1 && x == 2`, `x > 3 && x < 2`.
    fn overlap(&mut self, left: &Expr, right: &Expr, span: Span, both: Both) {
        let (Some((value, first, one)), Some((other, second, two))) = (self.against(left), self.against(right)) else {
            return;
        };
        let Some((least, most)) = self.range(value.ty) else {
            return;
        };
        let possible = |constant| (least..=most).contains(&constant);
        if !same(value, other) || !matches!(value.kind, ExprKind::Load(_)) || !possible(one) || !possible(two) {
            return;
        }
        let always = both == Both::Allowed;
        let near = |constant: i128| [constant - 1, constant, constant + 1];
        let each = [near(one), near(two), [least, most, most]];
        let mut results = each.into_iter().flatten().filter(|try_| possible(*try_)).map(|try_| {
            let (a, b) = (holds(first, try_, one), holds(second, try_, two));
            if always { a || b } else { a && b }
        });
        if !results.all(|result| result == always) {
            return;
        }
        let between = Span {
            start: left.span.end,
            end: right.span.start.max(left.span.end),
            ..left.span
        };
        let text = self.sema.text(between).to_owned();
        let name = self.sema.text(value.span).to_owned();
        let told = self.tell("sema-overlap", span, always);
        told.message.args.push(("name", name.into()));
        let (written, meant) = if always { ("||", "&&") } else { ("&&", "||") };
        if text.trim() == written {
            told.hints
                .push(Message::new("sema-overlap-hint").arg("operator", meant));
            told.fixes.push(crate::diag::Fix {
                span: between,
                text: text.replace(written, meant),
            });
        }
    }

    /// A comparison of a variable with a constant.
    fn against<'e>(&self, expr: &'e Expr) -> Option<(&'e Expr, CompareOp, i128)> {
        let ExprKind::Compare(op, left, right) = &strip(expr).kind else {
            return None;
        };
        match (self.sema.fold_int(left), self.sema.fold_int(right)) {
            (None, Some(constant)) => Some((strip(left), *op, constant)),
            (Some(constant), None) => Some((strip(right), mirrored(*op), constant)),
            _ => None,
        }
    }

    /// `if (array)`, `if (function)`: there is always an address.
    pub(super) fn truth(&mut self, cond: &Expr) {
        let value = strip(cond);
        match &value.kind {
            ExprKind::FuncAddr(func) if !self.sema.weak.contains(func) => {
                let name = self.sema.program.funcs[func.index()].name.clone();
                if self.sema.text(value.span) != &*name {
                    return;
                }
                let told = self.tell("sema-function-true", value.span, true);
                told.message.args.push(("name", name.to_string().into()));
                told.fixes.push(crate::diag::Fix {
                    span: value.span.after(),
                    text: String::from("()"),
                });
            }
            ExprKind::Decay(place) | ExprKind::AddrOf(place) if is_named(place) => {
                let name = self.sema.text(place.span).to_owned();
                let told = self.tell("sema-address-true", value.span, true);
                told.message.args.push(("name", name.into()));
            }
            _ => {}
        }
    }

    /// `x = x`; in a constructor the parameter hides the member.
    fn self_assignment(&mut self, place: &Place, value: &Expr) {
        let ExprKind::Load(from) = &value.kind else { return };
        if place.ty.quals.is_volatile || place.span.end > value.span.start || !same_place(place, from) {
            return;
        }
        let name = self.sema.text(place.span);
        // A macro or builtin may give back what it got.
        let between = self.sema.text(Span {
            start: place.span.end,
            end: value.span.start,
            ..place.span
        });
        if between.trim() != "=" {
            return;
        }
        let diagnostic = Diagnostic::warning("sema-self-assign", place.span.to(value.span)).arg("name", name);
        let member = self.class.is_some_and(|record| {
            let fields = &self.sema.types().record(record).fields;
            fields.iter().any(|field| field.name.as_deref() == Some(name))
        });
        self.found.push(match member {
            true => diagnostic
                .hint(Message::new("sema-self-assign-member").arg("name", name))
                .fix(
                    Span {
                        end: place.span.start,
                        ..place.span
                    },
                    "this->",
                ),
            false => diagnostic,
        });
    }
}

/// Whether both of two comparisons must hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Both {
    Needed,
    Allowed,
}

/// `3 < x` is `x > 3`.
fn mirrored(op: CompareOp) -> CompareOp {
    match op {
        CompareOp::Eq | CompareOp::Ne => op,
        CompareOp::Lt => CompareOp::Gt,
        CompareOp::Le => CompareOp::Ge,
        CompareOp::Gt => CompareOp::Lt,
        CompareOp::Ge => CompareOp::Le,
    }
}

fn holds(op: CompareOp, left: i128, right: i128) -> bool {
    match op {
        CompareOp::Eq => left == right,
        CompareOp::Ne => left != right,
        CompareOp::Lt => left < right,
        CompareOp::Le => left <= right,
        CompareOp::Gt => left > right,
        CompareOp::Ge => left >= right,
    }
}

/// A variable or a part of one, not what a pointer leads to.
fn is_named(place: &Place) -> bool {
    match &place.kind {
        PlaceKind::Local(_) | PlaceKind::Global(_) => true,
        PlaceKind::Field { base, .. } => is_named(base),
        _ => false,
    }
}

/// The same value both times, and nothing happens on the way.
fn same(one: &Expr, other: &Expr) -> bool {
    match (&one.kind, &other.kind) {
        (ExprKind::Load(a), ExprKind::Load(b)) | (ExprKind::Decay(a), ExprKind::Decay(b)) => same_place(a, b),
        (ExprKind::Int(a), ExprKind::Int(b)) => a == b,
        (ExprKind::Convert(a, x), ExprKind::Convert(b, y)) => a == b && one.ty == other.ty && same(x, y),
        (ExprKind::PtrAdd { ptr: a, index: i, .. }, ExprKind::PtrAdd { ptr: b, index: j, .. }) => {
            same(a, b) && same(i, j)
        }
        _ => false,
    }
}

fn same_place(one: &Place, other: &Place) -> bool {
    if one.ty.quals.is_volatile {
        return false;
    }
    match (&one.kind, &other.kind) {
        (PlaceKind::Local(a), PlaceKind::Local(b)) => a == b,
        (PlaceKind::Global(a), PlaceKind::Global(b)) => a == b,
        (
            PlaceKind::Field {
                base: a,
                record: r,
                field: i,
                ..
            },
            PlaceKind::Field {
                base: b,
                record: s,
                field: j,
                ..
            },
        ) => r == s && i == j && same_place(a, b),
        (PlaceKind::Index { base: a, index: i, .. }, PlaceKind::Index { base: b, index: j, .. }) => {
            same_place(a, b) && same(i, j)
        }
        (PlaceKind::Deref(a), PlaceKind::Deref(b)) => same(a, b),
        _ => false,
    }
}
