//! Memory misused in plain sight: an index outside its array, `free` of an array, `delete` of what `malloc` gave, a
//! block too small for its type, a string literal that is written to.

use super::walk::{Node, parts};
use super::{Body, Origin, strip};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{
    Arg, BinaryOp, Callee, Conversion, Delete, Expr, ExprKind, FuncId, Init, LocalId, Place, PlaceKind, StmtKind,
};
use crate::front::ty::{ArrayLen, Ty, TyKind};
use crate::source::Span;

impl<'a> Body<'a> {
    pub(super) fn origin(&self, expr: &Expr) -> Origin {
        let expr = strip(expr);
        match &expr.kind {
            ExprKind::Int(0) => Origin::Null,
            ExprKind::Call {
                callee: Callee::Func(func),
                ..
            } => match self.name(*func) {
                "malloc" | "calloc" | "realloc" | "strdup" | "aligned_alloc" => Origin::Malloc,
                _ => Origin::Other,
            },
            ExprKind::New(new) if new.placement.is_empty() => match new.count {
                Some(_) => Origin::NewArray,
                None => Origin::New,
            },
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => match place.kind {
                PlaceKind::String(_) => Origin::Literal,
                _ => root_local(place).map_or(Origin::Other, Origin::Local),
            },
            _ => Origin::Other,
        }
    }

    pub(super) fn name(&self, func: FuncId) -> &'a str {
        self.sema.library_name(func)
    }

    pub(super) fn judge(&mut self, node: Node<'a>) {
        match node {
            Node::Stmt(stmt) => {
                if let StmtKind::Return {
                    value: Some(Init::Expr(value)),
                    ..
                } = &stmt.kind
                {
                    self.returned(value);
                }
                if let StmtKind::If { cond, .. } | StmtKind::Loop { cond: Some(cond), .. } = &stmt.kind {
                    self.truth(&cond.expr);
                }
                self.loop_condition(stmt);
                parts(node, &mut |part| self.sequence(part));
            }
            Node::Place(place) => self.place(place, false),
            Node::Expr(expr) => {
                self.always(expr);
                match &expr.kind {
                    // `&a[n]` and `a + n` one behind the end are fine.
                    ExprKind::AddrOf(place) | ExprKind::Decay(place) => {
                        self.place(place, true);
                        if let PlaceKind::Index { base, index, .. } = &place.kind {
                            self.judge(Node::Expr(index));
                            self.judge(Node::Place(base));
                            return;
                        }
                    }
                    ExprKind::Call {
                        callee: Callee::Func(func),
                        args,
                    } => self.call(*func, args, expr.span),
                    ExprKind::Delete(delete) => self.delete(delete, expr.span),
                    ExprKind::Convert(Conversion::PtrToPtr, inner) => self.block_for(expr.ty, inner),
                    ExprKind::Assign(place, _) => self.written(place),
                    _ => {}
                }
            }
            Node::Init(_) => {}
        }
        parts(node, &mut |part| self.judge(part));
    }

    // ---------------------------------------------------------------------------------------------------- arrays

    fn place(&mut self, place: &Place, is_address: bool) {
        let (array, index) = match &place.kind {
            PlaceKind::Index { base, index, .. } => (&**base, index),
            PlaceKind::Deref(pointer) => match &pointer.kind {
                ExprKind::PtrAdd { ptr, index, .. } => match &ptr.kind {
                    ExprKind::Decay(array) => (&**array, index),
                    _ => return,
                },
                _ => return,
            },
            _ => return,
        };
        // The last member of a struct may stand for more than it says.
        let TyKind::Array(_, ArrayLen::Fixed(length)) = *self.sema.types().kind(array.ty.ty) else {
            return;
        };
        if length <= 1 && matches!(array.kind, PlaceKind::Field { .. }) {
            return;
        }
        let Some(at) = self.sema.fold_int(index) else { return };
        let length = i128::from(length);
        if (0..length).contains(&at) || (is_address && at == length) {
            return;
        }
        let diagnostic = Diagnostic::warning("sema-index-out-of-bounds", place.span)
            .arg("index", at.to_string())
            .arg("size", length.to_string())
            .arg("last", (length - 1).to_string());
        let diagnostic = match array.kind {
            PlaceKind::Local(local) => match self.locals.get(local.index()) {
                Some(local) => self.sema.declared_here(diagnostic, &local.name, local.span),
                None => diagnostic,
            },
            _ => diagnostic,
        };
        self.found.push(diagnostic);
    }

    // -------------------------------------------------------------------------------------------------- releasing

    fn call(&mut self, func: FuncId, args: &[Arg], span: Span) {
        let name = self.name(func);
        let Some(Init::Expr(first)) = args.first() else { return };
        match name {
            "free" | "realloc" => self.freed(name, first, span),
            "strcpy" | "strcat" | "strncpy" | "strncat" | "memset" | "memcpy" | "memmove" | "sprintf" | "strtok"
            | "gets" | "fgets" => {
                let origin = match self.origin(first) {
                    Origin::Other => self.origin_of_load(first),
                    known => Some((known, first.span)),
                };
                if let Some((Origin::Literal, at)) = origin {
                    self.literal_written(first, at);
                }
                if name == "memset" {
                    self.memset(args);
                }
                self.copied(name, first, args, span);
            }
            "memccpy" | "snprintf" => self.copied(name, first, args, span),
            "malloc" => self.text_block(first),
            _ => {}
        }
    }

    /// `free(array)`, `free(&x)`, `free("text")`, and of pointers that hold one of these.
    fn freed(&mut self, name: &str, pointer: &Expr, span: Span) {
        let direct = self.origin(pointer);
        let (origin, from) = match direct {
            Origin::Other => match self.origin_of_load(pointer) {
                Some(found) => found,
                None => return,
            },
            known => (known, pointer.span),
        };
        let global = match &strip(pointer).kind {
            ExprKind::AddrOf(place) | ExprKind::Decay(place) => root_global(place),
            _ => false,
        };
        let diagnostic = match origin {
            Origin::Local(_) | Origin::Literal => Diagnostic::warning("sema-free-of-variable", pointer.span),
            _ if global => Diagnostic::warning("sema-free-of-variable", pointer.span),
            Origin::New | Origin::NewArray => {
                let right = if origin == Origin::New { "delete" } else { "delete[]" };
                let given = if origin == Origin::New { "new" } else { "new[]" };
                let places = (pointer.span, span);
                let diagnostic = self.sema.mismatched_release(name, given, right, places);
                self.found
                    .push(diagnostic.label(from, Message::new("sema-allocated-here")));
                return;
            }
            _ => return,
        };
        let what = match origin {
            Origin::Literal => "literal",
            _ => "variable",
        };
        let mut diagnostic = diagnostic.arg("release", name).arg("what", what);
        if from != pointer.span {
            diagnostic = diagnostic.label(from, Message::new("sema-pointer-from-here"));
        }
        self.found.push(diagnostic);
    }

    fn delete(&mut self, delete: &Delete, span: Span) {
        let word = if delete.array { "delete[]" } else { "delete" };
        let (origin, from) = match self.origin(&delete.ptr) {
            Origin::Other => match self.origin_of_load(&delete.ptr) {
                Some(found) => found,
                None => return,
            },
            known => (known, delete.ptr.span),
        };
        let (given, right) = match (origin, delete.array) {
            (Origin::Malloc, _) => ("malloc", "free"),
            (Origin::New, true) => ("new", "delete"),
            (Origin::NewArray, false) => ("new[]", "delete[]"),
            (Origin::Local(_) | Origin::Literal, _) => {
                let diagnostic = Diagnostic::warning("sema-free-of-variable", delete.ptr.span);
                self.found.push(diagnostic.arg("release", word).arg("what", "variable"));
                return;
            }
            _ => return,
        };
        let places = (delete.ptr.span, span);
        let diagnostic = self.sema.mismatched_release(word, given, right, places);
        self.found
            .push(diagnostic.label(from, Message::new("sema-allocated-here")));
    }

    /// What a variable that is read here always holds.
    fn origin_of_load(&self, expr: &Expr) -> Option<(Origin, Span)> {
        match &strip(expr).kind {
            ExprKind::Load(place) => match place.kind {
                PlaceKind::Local(local) => self.only_origin(local),
                _ => None,
            },
            _ => None,
        }
    }

    /// `int *p = &a; return p;`
    fn returned(&mut self, value: &Expr) {
        let Some((Origin::Local(local), from)) = self.origin_of_load(value) else {
            return;
        };
        let Some(local) = self.locals.get(local.index()) else {
            return;
        };
        let diagnostic = Diagnostic::warning("sema-return-local-address", value.span)
            .arg("name", &*local.name)
            .label(from, Message::new("sema-pointer-from-here"));
        self.found
            .push(self.sema.declared_here(diagnostic, &local.name, local.span));
    }

    // --------------------------------------------------------------------------------------------------- writing

    /// `"abc"[0] = 'x'`, `char *s = "abc"; s[0] = 'x';`
    fn written(&mut self, place: &Place) {
        let pointer = match &place.kind {
            PlaceKind::Deref(pointer) => match &pointer.kind {
                ExprKind::PtrAdd { ptr, .. } => ptr,
                _ => pointer,
            },
            PlaceKind::Index { base, .. } if matches!(base.kind, PlaceKind::String(_)) => {
                let diagnostic = Diagnostic::warning("sema-literal-written", place.span);
                return self.found.push(diagnostic);
            }
            _ => return,
        };
        let origin = match self.origin(pointer) {
            Origin::Other => self.origin_of_load(pointer),
            known => Some((known, place.span)),
        };
        if let Some((Origin::Literal, from)) = origin {
            let mut diagnostic = Diagnostic::warning("sema-literal-written", place.span);
            if from != place.span {
                diagnostic = diagnostic
                    .label(from, Message::new("sema-pointer-from-here"))
                    .hint(Message::new("sema-literal-written-hint"));
            }
            self.found.push(diagnostic);
        }
    }

    fn literal_written(&mut self, target: &Expr, from: Span) {
        let mut diagnostic = Diagnostic::warning("sema-literal-written", target.span);
        if from != target.span {
            diagnostic = diagnostic
                .label(from, Message::new("sema-pointer-from-here"))
                .hint(Message::new("sema-literal-written-hint"));
        }
        self.found.push(diagnostic);
    }

    /// `memset(a, sizeof a, 0)` fills nothing.
    fn memset(&mut self, args: &[Arg]) {
        let [_, Init::Expr(value), Init::Expr(count)] = args else {
            return;
        };
        let zero = self.sema.fold_int(count) == Some(0);
        if zero && self.sema.fold_int(value) != Some(0) {
            let diagnostic = Diagnostic::warning("sema-memset-swapped", count.span);
            self.found.push(diagnostic);
        }
    }

    /// `strcpy(name, "too long for it")`: more bytes than the array has (gcc -Wstringop-overflow, clang -Wfortify-source).
    fn copied(&mut self, name: &str, target: &Expr, args: &[Arg], span: Span) {
        let ExprKind::Decay(array) = &strip(target).kind else {
            return;
        };
        let (Some(layout), true) = (self.sema.types().layout(array.ty.ty), is_whole(array)) else {
            return;
        };
        let text = |at: usize| self.text_length(args.get(at));
        let count = |at: usize| match args.get(at) {
            Some(Init::Expr(count)) => self.sema.fold_int(count).and_then(|count| u64::try_from(count).ok()),
            _ => None,
        };
        let bytes = match name {
            "strcpy" | "strcat" => text(1).map(|length| length + 1),
            "sprintf" => self.formatted_length(args.get(1)).map(|length| length + 1),
            "strncat" => count(2).map(|count| count.saturating_add(1)),
            "fgets" | "snprintf" => count(1),
            "strncpy" | "memset" | "memcpy" | "memmove" => count(2),
            _ => None,
        };
        // A count that is no size at all is a story of its own.
        let Some(bytes) = bytes.filter(|bytes| *bytes > layout.size && *bytes < 1 << 31) else {
            return;
        };
        let how = if matches!(name, "fgets" | "snprintf" | "strncat") {
            "may"
        } else {
            "will"
        };
        let diagnostic = Diagnostic::warning("sema-copy-too-long", span)
            .arg("how", how)
            .arg("function", name)
            .arg("bytes", bytes)
            .arg("name", self.sema.text(array.span))
            .arg("size", layout.size);
        let local = match array.kind {
            PlaceKind::Local(local) => self.locals.get(local.index()),
            _ => None,
        };
        self.found.push(match local {
            Some(local) => self.sema.declared_here(diagnostic, &local.name, local.span),
            None => diagnostic,
        });
    }

    /// The characters of a string literal without the final zero.
    fn literal(&self, arg: Option<&Arg>) -> Option<&[u8]> {
        let Some(Init::Expr(text)) = arg else { return None };
        let ExprKind::Decay(place) = &strip(text).kind else {
            return None;
        };
        match place.kind {
            PlaceKind::String(id) => {
                let data = self.sema.program.strings.get(id.index())?;
                data.bytes.split(|byte| *byte == 0).next()
            }
            _ => None,
        }
    }

    fn text_length(&self, arg: Option<&Arg>) -> Option<u64> {
        self.literal(arg).map(|text| text.len() as u64)
    }

    /// The least that a format prints: its own text, and one character for each number.
    fn formatted_length(&self, arg: Option<&Arg>) -> Option<u64> {
        let mut rest = self.literal(arg)?.iter();
        let mut length = 0;
        while let Some(byte) = rest.next() {
            if *byte != b'%' {
                length += 1;
                continue;
            }
            let conversion =
                rest.find(|byte| byte.is_ascii_alphabetic() && !b"hlqjztL".contains(byte) || **byte == b'%')?;
            length += u64::from(!b"sn".contains(conversion));
        }
        Some(length)
    }

    // ------------------------------------------------------------------------------------------------- allocating

    /// `malloc(strlen(s))` forgets the final zero.
    fn text_block(&mut self, size: &Expr) {
        let size = strip(size);
        if let ExprKind::Call {
            callee: Callee::Func(func),
            ..
        } = &size.kind
            && self.name(*func) == "strlen"
        {
            let diagnostic = Diagnostic::warning("sema-no-room-for-zero", size.span);
            self.found.push(diagnostic.fix(size.span.after(), " + 1"));
        }
    }

    /// A new block that becomes a pointer to `to`'s target: is it large enough for one?
    fn block_for(&mut self, to: Ty, block: &Expr) {
        let ExprKind::Call {
            callee: Callee::Func(func),
            args,
        } = &block.kind
        else {
            return;
        };
        let name = self.name(*func);
        if !matches!(name, "malloc" | "calloc" | "realloc") {
            return;
        }
        let Some(target) = self.sema.types().pointee(to).map(|to| to.ty) else {
            return;
        };
        let Some(layout) = self.sema.types().layout(target) else {
            return;
        };
        let type_name = self.sema.type_name(target);
        if let Some((measured, at)) = self.measured_in(block.span, args) {
            let is_pointer = self.sema.types().pointee(measured).is_some_and(|to| to.ty == target);
            let size = self
                .sema
                .types()
                .layout(measured)
                .map_or(u64::MAX, |layout| layout.size);
            let element = self.sema.types().element(target).map(|element| element.ty);
            if element != Some(measured) && (is_pointer || size < layout.size) {
                let diagnostic = Diagnostic::warning("sema-allocation-measures-other", at)
                    .arg("measured", self.sema.type_name(measured))
                    .arg("type", &*type_name);
                self.found.push(diagnostic.fix(at, format!("sizeof({type_name})")));
            }
            return;
        }
        if let ("malloc", Some(Init::Expr(size))) = (name, args.first())
            && let Some(bytes) = self.sema.fold_int(size)
            && bytes > 0
            && bytes < i128::from(layout.size)
        {
            let diagnostic = Diagnostic::warning("sema-allocation-too-small", size.span)
                .arg("bytes", bytes.to_string())
                .arg("size", layout.size)
                .arg("type", type_name);
            self.found.push(diagnostic);
        }
    }

    /// The only type that the size of a new block measures, when the size is that or a multiple of it.
    fn measured_in(&self, call: Span, args: &[Arg]) -> Option<(Ty, Span)> {
        let only_product = args.iter().all(|arg| match arg {
            Init::Expr(size) => is_product(size),
            _ => true,
        });
        let inside = |span: Span| span.file == call.file && span.start >= call.start && span.end <= call.end;
        let mut sizeofs = self.noted.sizeofs.iter().filter(|(span, _)| inside(*span));
        let (span, ty) = *sizeofs.next()?;
        (only_product && sizeofs.next().is_none()).then_some((ty, span))
    }
}

fn is_product(size: &Expr) -> bool {
    match &strip(size).kind {
        ExprKind::Binary(BinaryOp::Mul, left, right) => is_product(left) && is_product(right),
        ExprKind::Binary(..) | ExprKind::Conditional(..) => false,
        _ => true,
    }
}

/// A variable, or a member of one: the last member of a structure on the heap may be longer than it says.
fn is_whole(place: &Place) -> bool {
    match &place.kind {
        PlaceKind::Local(_) | PlaceKind::Global(_) => true,
        PlaceKind::Field { base, .. } => is_whole(base),
        _ => false,
    }
}

/// The variable that a place is, or is a part of.
pub(super) fn root_local(place: &Place) -> Option<LocalId> {
    match &place.kind {
        PlaceKind::Local(local) => Some(*local),
        PlaceKind::Field { base, .. } | PlaceKind::Base { base, .. } | PlaceKind::Index { base, .. } => {
            root_local(base)
        }
        _ => None,
    }
}

fn root_global(place: &Place) -> bool {
    match &place.kind {
        PlaceKind::Global(_) => true,
        PlaceKind::Field { base, .. } | PlaceKind::Base { base, .. } | PlaceKind::Index { base, .. } => {
            root_global(base)
        }
        _ => false,
    }
}
