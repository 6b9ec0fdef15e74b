//! New- and delete-expressions (C++17 8.3.4, 8.3.5) with the array cookies of the Itanium C++ ABI (2.7).
//!
//! ```text
//! new Node[3]     | count 3 | Node | Node | Node |      8 bytes more than the elements: ~Node is not trivial
//!                             ^ the result
//! new int[3]                | int  | int  | int  |      nothing to destroy: no cookie
//! ```
//!
//! Which functions allocate and deallocate is decided in `allocation`.

use std::rc::Rc;

use super::allocation::{Form, operator_name};
use super::class::ClassInit;
use super::convert::Why;
use super::{FuncSet, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclaratorPart};
use crate::front::hir::{self, Arg, Expr, ExprKind, FuncId, Init};
use crate::front::layout::DataModel;
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

/// What a new-expression makes.
struct Made {
    /// Type of the object, or of one element of the array.
    elem: QualTy,
    /// Number of elements, for an array.
    count: Option<Expr>,
}

impl Sema {
    /// `new T`, `new T(args)`, `new T[n]{...}`, `new (place) T`.
    pub(super) fn new_expr(&mut self, new: &ast::NewExpr, span: Span) -> Operand {
        let Some(made) = self.new_type(new) else {
            return Operand::Error(span);
        };
        let form = if made.count.is_some() {
            Form::Array
        } else {
            Form::Single
        };
        let elem = made.elem;
        let base = self.types().base_element(elem);
        if !self.check_new_type(base, new.ty.span) {
            return Operand::Error(span);
        }
        let result = self.program.types.pointer(elem);
        let (init, init_each) = match self.new_init(new, &made, span) {
            Some(init) => init,
            None => return Operand::Error(span),
        };
        let placement: Vec<Operand> = new.placement.iter().map(|arg| self.expr(arg)).collect();
        if placement.iter().any(Operand::is_error) {
            return Operand::Error(span);
        }
        let Some((alloc, placement)) = self.allocation(new, form, base.ty, placement, span) else {
            return Operand::Error(span);
        };
        let destructor = if form == Form::Array {
            self.destructor_of(base.ty)
        } else {
            None
        };
        let usual = self.usual_dealloc(form, base.ty, new.global, span);
        let is_placement = self.is_plain_placement(alloc);
        let told_size = usual.is_some_and(|usual| usual.in_class && usual.sized);
        let has_cookie = form == Form::Array && !is_placement && (destructor.is_some() || told_size);
        let (dealloc, dealloc_placement) = match placement.is_empty() {
            true => (usual.map(|usual| usual.func), false),
            false => (self.placement_dealloc(form, base.ty, new.global, alloc), true),
        };
        for func in [Some(alloc), dealloc, destructor].into_iter().flatten() {
            self.use_func(func);
        }
        let may_be_null = !is_placement && self.func_signature(alloc).is_some_and(|signature| signature.noexcept);
        let cookie = if has_cookie { self.cookie(base.ty) } else { 0 };
        // Arrays of arrays are made as one long array of the innermost elements, as the ABI counts them.
        let inner = self.elements_in(elem.ty);
        let count = match made.count {
            Some(count) if may_be_null => Some(times(count, inner)),
            Some(count) => {
                let limit = self.most_elements(elem.ty, cookie);
                Some(times(self.checked_count(count, limit), inner))
            }
            None => None,
        };
        let new = hir::New {
            alloc,
            placement,
            elem: base.ty,
            count,
            cookie,
            init,
            init_each,
            may_be_null,
            dealloc,
            dealloc_placement,
            destructor,
        };
        Operand::value(ExprKind::New(Box::new(new)), result, span)
    }

    /// The type and, for an array form, the number of elements.
    fn new_type(&mut self, new: &ast::NewExpr) -> Option<Made> {
        let specifiers = self.specifiers_type(&new.ty.specifiers);
        let parts = &new.ty.declarator.parts;
        if let Some(DeclaratorPart::Array(size, _)) = parts.first() {
            let mut rest = new.ty.declarator.clone();
            rest.parts.remove(0);
            let elem = self.declarator_type(specifiers, &rest);
            let count = match size {
                ast::ArraySize::Expr(size) | ast::ArraySize::AtLeast(size) => {
                    let operand = self.expr(size);
                    self.convert(operand, Ty::ULONG_LONG, &Why::Operand)
                }
                ast::ArraySize::Unknown | ast::ArraySize::Star => self.listed_count(new)?,
            };
            if elem.ty.is_error() || count.ty.is_error() {
                return None;
            }
            return Some(Made {
                elem,
                count: Some(count),
            });
        }
        let ty = self.declarator_type(specifiers, &new.ty.declarator);
        if ty.ty.is_error() {
            return None;
        }
        // `typedef int Row[4]; new Row` makes an array as well.
        match *self.types().kind(ty.ty) {
            TyKind::Array(of, ArrayLen::Fixed(count)) => {
                let count = int(i128::from(count), Ty::ULONG_LONG, new.ty.span);
                Some(Made {
                    elem: of,
                    count: Some(count),
                })
            }
            _ => Some(Made { elem: ty, count: None }),
        }
    }

    /// `new int[]{1, 2, 3}`
    fn listed_count(&mut self, new: &ast::NewExpr) -> Option<Expr> {
        if let Some(ast::Initializer::List { list, .. }) = &new.init {
            return Some(int(list.items.len() as i128, Ty::ULONG_LONG, list.span));
        }
        self.report(Diagnostic::error("sema-new-without-size", new.ty.span));
        None
    }

    fn check_new_type(&mut self, base: QualTy, span: Span) -> bool {
        let bad = self.types().is_reference(base.ty) || self.types().is_function(base.ty);
        if !bad && self.types().layout(base.ty).is_some() {
            return true;
        }
        let name = self.type_name(base);
        let id = if bad || base.ty == Ty::VOID {
            "sema-new-of-this"
        } else {
            "sema-new-incomplete"
        };
        self.report(Diagnostic::error(id, span).arg("type", name));
        false
    }

    /// The initialiser, and whether it is for each element.
    fn new_init(&mut self, new: &ast::NewExpr, made: &Made, span: Span) -> Option<(Init, bool)> {
        let base = self.types().base_element(made.elem);
        match (&new.init, &made.count) {
            (None, _) => Some((self.element_default(base, span), true)),
            (Some(ast::Initializer::Paren(args, _)), _) if args.is_empty() => {
                Some((self.element_value(base, span), true))
            }
            (Some(init), None) => {
                let (init, _) = self.initializer(made.elem, Some(init), span);
                Some((init, true))
            }
            (Some(ast::Initializer::List { list, .. }), Some(_)) if list.items.is_empty() => {
                Some((self.element_value(base, span), true))
            }
            (Some(init @ ast::Initializer::List { list, .. }), Some(count)) => {
                let Some(count) = constant_count(count) else {
                    self.report(Diagnostic::unsupported(
                        "a braced list for an array whose size is computed",
                        list.span,
                    ));
                    return None;
                };
                let array = self.program.types.array(made.elem, ArrayLen::Fixed(count));
                let (init, _) = self.initializer(array.into(), Some(init), span);
                Some((zero_as_item(init, array), false))
            }
            (Some(_), Some(_)) => {
                self.report(Diagnostic::error("sema-new-array-parentheses", span));
                None
            }
        }
    }

    /// What `T x;` does to an object of this type.
    fn element_default(&mut self, ty: QualTy, span: Span) -> Init {
        match self.types().as_record(ty.ty) {
            Some(record) => self.class_init(ty, record, ClassInit::Default, span),
            None => Init::None,
        }
    }

    /// What `T()` does.
    fn element_value(&mut self, ty: QualTy, span: Span) -> Init {
        match self.types().as_record(ty.ty) {
            Some(record) => self.class_init(ty, record, ClassInit::Value, span),
            None => Init::Zero,
        }
    }

    /// The allocation function and its arguments behind the size.
    fn allocation(
        &mut self,
        new: &ast::NewExpr,
        form: Form,
        base: Ty,
        placement: Vec<Operand>,
        span: Span,
    ) -> Option<(FuncId, Vec<Arg>)> {
        let (funcs, _) = self.memory_functions(form.alloc(), base, new.global, span);
        let size_t = self.types().size_t();
        let size = self.types().size_of(base).unwrap_or(0);
        let mut args = vec![Operand::Value(int(i128::from(size), size_t, span))];
        args.extend(placement.iter().cloned());
        let name: Rc<str> = operator_name(form.alloc()).into();
        let set = FuncSet {
            funcs,
            object: None,
            qualified: true,
            adl: false,
            name: name.clone(),
            span,
        };
        let alloc = self.choose_overload(&set, &args, span)?;
        let params = self
            .func_signature(alloc)
            .map(|signature| signature.params.clone())
            .unwrap_or_default();
        let mut converted = Vec::new();
        for (index, operand) in placement.into_iter().enumerate() {
            let why = Why::Argument {
                func: name.clone(),
                index: index + 2,
            };
            let at = operand.span();
            converted.push(match params.get(index + 1) {
                Some(param) => self.copy_init(*param, operand, &why, at),
                None => Init::Expr(Box::new(self.rvalue(operand))),
            });
        }
        Some((alloc, converted))
    }

    /// Bytes before an array of this type: room for the count, aligned as the elements are.
    fn cookie(&self, base: Ty) -> u64 {
        let align = self.types().align_of(base).unwrap_or(1);
        self.types().model.pointer_size().max(align)
    }

    /// The largest number of elements a new-expression asks for; more throws `std::bad_array_new_length`.
    fn most_elements(&self, elem: Ty, cookie: u64) -> u64 {
        let largest = match self.types().model {
            DataModel::Lp64 => i64::MAX as u64,
            DataModel::Ilp32 => i32::MAX as u64,
        };
        largest.saturating_sub(cookie) / self.types().size_of(elem).unwrap_or(1).max(1)
    }

    /// `count` evaluated once, and refused when it is too large: negative numbers are, as unsigned ones.
    ///
    /// ```text
    /// hidden = count, hidden > limit ? (throw_bad_array_new_length(), hidden) : hidden
    /// ```
    fn checked_count(&mut self, count: Expr, limit: u64) -> Expr {
        let (ty, span) = (count.ty, count.span);
        let is_small = constant_count(&count).is_some_and(|count| count <= limit);
        if is_small || self.unevaluated > 0 || self.funcs.is_empty() {
            return count;
        }
        let Some(thrower) = self.runtime_function("__heapwise_throw_bad_array_new_length", span) else {
            return count;
        };
        self.use_func(thrower);
        let hidden = self.hidden(ty.into(), span);
        let place = self.local_place(hidden, ty.into(), span);
        let make = |kind, ty| Box::new(Expr { kind, ty, span });
        let set = make(ExprKind::Assign(Box::new(place.clone()), Box::new(count)), ty);
        let load = || make(ExprKind::Load(Box::new(place.clone())), ty);
        let limit = make(ExprKind::Int(i128::from(limit)), ty);
        let large = make(ExprKind::Compare(hir::CompareOp::Gt, load(), limit), Ty::BOOL);
        let call = ExprKind::Call {
            callee: hir::Callee::Func(thrower),
            args: Vec::new(),
        };
        let refused = make(ExprKind::Comma(make(call, Ty::VOID), load()), ty);
        let checked = make(ExprKind::Conditional(large, refused, load()), ty);
        Expr {
            kind: ExprKind::Comma(set, checked),
            ty,
            span,
        }
    }

    /// How many innermost elements an object of this type has: 6 for `int [2][3]`, 1 for `int`.
    fn elements_in(&self, ty: Ty) -> u64 {
        let mut count: u64 = 1;
        let mut at = ty;
        while let TyKind::Array(of, len) = self.types().kind(at) {
            if let ArrayLen::Fixed(len) = len {
                count = count.saturating_mul(*len);
            }
            at = of.ty;
        }
        count
    }

    /// `delete p`, `delete[] p`.
    pub(super) fn delete_expr(&mut self, global: bool, array: bool, operand: &ast::Expr, span: Span) -> Operand {
        let ptr = self.value(operand);
        if ptr.ty.is_error() {
            return Operand::Error(span);
        }
        let ptr = match self.types().is_record(ptr.ty) {
            true => self.pointer_of_object(ptr),
            false => ptr,
        };
        if ptr.ty.is_error() {
            return Operand::Error(span);
        }
        let Some(pointee) = self
            .types()
            .pointee(ptr.ty)
            .filter(|to| !self.types().is_function(to.ty))
        else {
            let name = self.type_name(ptr.ty);
            self.report(Diagnostic::error("sema-delete-not-pointer", operand.span).arg("type", name));
            return Operand::Error(span);
        };
        let form = if array { Form::Array } else { Form::Single };
        let base = self.types().base_element(pointee).ty;
        self.warn_delete(pointee.ty, operand.span);
        let Some(dealloc) = self.usual_dealloc(form, base, global, span) else {
            self.report(Diagnostic::error("sema-no-operator-delete", span));
            return Operand::Error(span);
        };
        let destructor = self.destructor_of(base);
        let has_cookie = array && (destructor.is_some() || (dealloc.in_class && dealloc.sized));
        let virtual_slot = if array {
            None
        } else {
            destructor.and_then(|func| self.virtual_destructor(base, func))
        };
        for func in [Some(dealloc.func), destructor].into_iter().flatten() {
            self.use_func(func);
            if !self.check_usable(func, None, span) {
                return Operand::Error(span);
            }
        }
        let delete = hir::Delete {
            ptr,
            array,
            elem: base,
            cookie: if has_cookie { self.cookie(base) } else { 0 },
            destructor,
            virtual_slot,
            dealloc: dealloc.func,
            sized: dealloc.sized,
        };
        Operand::value(ExprKind::Delete(Box::new(delete)), Ty::VOID, span)
    }

    /// An object that converts to a pointer, the only conversion `delete` makes.
    fn pointer_of_object(&mut self, object: Expr) -> Expr {
        let void = self.program.types.pointer(Ty::VOID);
        let said = self.diags.len();
        let (ty, span) = (object.ty, object.span);
        let pointer = self.convert(Operand::Value(object), void, &Why::Operand);
        if pointer.ty.is_error() {
            // Said in the words of `delete`.
            self.diags.truncate(said);
            let name = self.type_name(ty);
            self.report(Diagnostic::error("sema-delete-not-pointer", span).arg("type", name));
        }
        pointer
    }

    fn warn_delete(&mut self, pointee: Ty, span: Span) {
        if pointee == Ty::VOID {
            self.report(Diagnostic::warning("sema-delete-void", span));
        } else if self.types().layout(pointee).is_none() && self.types().is_record(pointee) {
            let name = self.type_name(pointee);
            self.report(Diagnostic::warning("sema-delete-incomplete", span).arg("type", name));
        } else if let Some(record) = self.types().as_record(pointee) {
            let known = self.types().record(record);
            let is_virtual = known
                .destructor
                .is_some_and(|func| self.virtual_destructor(pointee, func).is_some());
            if known.vptr.is_some() && !is_virtual {
                let (name, at) = (known.name.clone(), known.span);
                let diagnostic = Diagnostic::warning("sema-delete-not-virtual", span).arg("type", &*name);
                let diagnostic = self.declared_here(diagnostic, &name, at);
                self.report(diagnostic);
            }
        }
    }

    fn virtual_destructor(&self, base: Ty, destructor: FuncId) -> Option<(u32, u64)> {
        let slot = self.func_infos.get(destructor.index())?.virtual_slot?;
        let record = self.types().as_record(base)?;
        Some((slot, self.types().record(record).vptr?))
    }
}

fn int(value: i128, ty: Ty, span: Span) -> Expr {
    Expr {
        kind: ExprKind::Int(value),
        ty,
        span,
    }
}

fn times(count: Expr, inner: u64) -> Expr {
    if inner == 1 {
        return count;
    }
    let (ty, span) = (count.ty, count.span);
    if let Some(count) = constant_count(&count) {
        return int(i128::from(count) * i128::from(inner), ty, span);
    }
    let inner = int(i128::from(inner), ty, span);
    let kind = ExprKind::Binary(hir::BinaryOp::Mul, Box::new(count), Box::new(inner));
    Expr { kind, ty, span }
}

/// The value of a count written as a number, perhaps converted.
fn constant_count(count: &Expr) -> Option<u64> {
    match &count.kind {
        ExprKind::Int(value) => u64::try_from(*value).ok(),
        ExprKind::Convert(hir::Conversion::IntToInt, inner) => constant_count(inner),
        _ => None,
    }
}

/// Zeroing first is said of the whole array, which is longer than the element type that `new` knows.
fn zero_as_item(init: Init, array: Ty) -> Init {
    match init {
        Init::List {
            zero_first: true,
            items,
        } => {
            let zero = hir::InitItem {
                offset: 0,
                bits: None,
                ty: array.into(),
                init: Init::Zero,
            };
            Init::List {
                zero_first: false,
                items: std::iter::once(zero).chain(items).collect(),
            }
        }
        other => other,
    }
}
