//! New- and delete-expressions (C++17 8.3.4, 8.3.5) with the array cookies of the Itanium C++ ABI (2.7).
//!
//! ```text
//! new Node[3]     | count 3 | Node | Node | Node |      8 bytes more than the elements: ~Node is not trivial
//!                             ^ the result
//! new int[3]                | int  | int  | int  |      nothing to destroy: no cookie
//! ```
//!
//! The allocation function is looked up in the class first (unless `::new` is written), then globally; the global ones
//! are declared without any header (C++17 6.7.4 p2).

use std::rc::Rc;

use super::class::ClassInit;
use super::convert::Why;
use super::{FuncSet, NameScopeId, Operand, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, BuiltinType, DeclaratorPart, OperatorName, Quals};
use crate::front::hir::{self, Arg, Expr, ExprKind, FuncId, Init};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

/// What a new-expression makes.
struct Made {
    /// Type of the object, or of one element of the array.
    elem: QualTy,
    /// Number of elements, for an array.
    count: Option<Expr>,
}

/// One object or many: chooses between `operator new` and `operator new[]`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Single,
    Array,
}

impl Form {
    fn alloc(self) -> OperatorName {
        match self {
            Form::Single => OperatorName::New,
            Form::Array => OperatorName::NewArray,
        }
    }

    fn dealloc(self) -> OperatorName {
        match self {
            Form::Single => OperatorName::Delete,
            Form::Array => OperatorName::DeleteArray,
        }
    }
}

/// A deallocation function and whether it is told the size.
#[derive(Clone, Copy)]
struct Dealloc {
    func: FuncId,
    sized: bool,
    in_class: bool,
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
        // Arrays of arrays are made as one long array of the innermost elements, as the ABI counts them.
        let inner = self.elements_in(elem.ty);
        let count = made.count.map(|count| times(count, inner));
        let (elem, count) = match (count, inner) {
            (None, 1) => (base.ty, None),
            (None, inner) => (base.ty, Some(int(i128::from(inner), Ty::ULONG_LONG, span))),
            (count, _) => (base.ty, count),
        };
        let new = hir::New {
            alloc,
            placement,
            elem,
            count,
            cookie: if has_cookie { self.cookie(base.ty) } else { 0 },
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
                ast::ArraySize::Expr(size) => {
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
            (None, _) => Some((self.default_init(base, span), true)),
            (Some(ast::Initializer::Paren(args, _)), _) if args.is_empty() => Some((self.value_init(base, span), true)),
            (Some(init), None) => {
                let (init, _) = self.initializer(made.elem, Some(init), span);
                Some((init, true))
            }
            (Some(ast::Initializer::List { list, .. }), Some(_)) if list.items.is_empty() => {
                Some((self.value_init(base, span), true))
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
    pub(super) fn default_init(&mut self, ty: QualTy, span: Span) -> Init {
        match self.types().as_record(ty.ty) {
            Some(record) => self.class_init(ty, record, ClassInit::Default, span),
            None => Init::None,
        }
    }

    /// What `T()` does.
    pub(super) fn value_init(&mut self, ty: QualTy, span: Span) -> Init {
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

    /// `operator new` and its kin for a type: the class's own, or the global ones; and whether they are a class's.
    fn memory_functions(&mut self, name: OperatorName, base: Ty, global: bool, span: Span) -> (Vec<FuncId>, bool) {
        let text = operator_name(name);
        if !global && let Some(scope) = self.record_scope(base) {
            if let Some((entry, _)) = self.lookup_in(scope, text)
                && let Symbol::Funcs(funcs) = entry.symbol
            {
                return (funcs, true);
            }
        }
        (self.global_memory_functions(name, span), false)
    }

    fn record_scope(&self, ty: Ty) -> Option<NameScopeId> {
        let record = self.types().as_record(ty)?;
        self.classes.scopes.get(record.0 as usize).copied().flatten()
    }

    fn global_memory_functions(&mut self, name: OperatorName, span: Span) -> Vec<FuncId> {
        let text = operator_name(name);
        let file = self.file_scope();
        let found = |sema: &Sema| match sema.lookup_here(file, text).map(|entry| entry.symbol.clone()) {
            Some(Symbol::Funcs(funcs)) => funcs,
            _ => Vec::new(),
        };
        let funcs = found(self);
        let is_new = matches!(name, OperatorName::New | OperatorName::NewArray);
        let wanted: &[usize] = if is_new { &[1] } else { &[1, 2] };
        let is_there = |sema: &Sema, count: usize| funcs.iter().any(|func| sema.is_usual(*func, count));
        let missing: Vec<usize> = wanted.iter().copied().filter(|count| !is_there(self, *count)).collect();
        if missing.is_empty() {
            return funcs;
        }
        let scope = std::mem::replace(&mut self.scope, file);
        for count in missing {
            let decl = self.memory_function_decl(name, count, span);
            self.external_declaration(&decl);
        }
        self.scope = scope;
        found(self)
    }

    /// Takes a `size_t` or a `void*` first, then nothing or a `size_t`: a usual (de)allocation function.
    fn is_usual(&self, func: FuncId, count: usize) -> bool {
        let size_t = self.types().size_t();
        self.func_signature(func).is_some_and(|signature| {
            signature.params.len() == count && signature.params.get(1).is_none_or(|second| second.ty == size_t)
        })
    }

    /// `void* operator new(size_t)`, `void operator delete(void*) noexcept` and so on, as if written in the program.
    fn memory_function_decl(&self, name: OperatorName, count: usize, span: Span) -> ast::Decl {
        let size_t = if self.types().size_t() == Ty::UINT {
            BuiltinType::UInt
        } else {
            BuiltinType::ULong
        };
        let is_new = matches!(name, OperatorName::New | OperatorName::NewArray);
        let pointer = DeclaratorPart::Pointer(Quals::default());
        let size = param(size_t, Vec::new(), span);
        let block = param(BuiltinType::Void, vec![pointer.clone()], span);
        let all = if is_new { vec![size] } else { vec![block, size] };
        let function = DeclaratorPart::Function(Box::new(ast::FunctionPart {
            params: all.into_iter().take(count).collect(),
            variadic: false,
            unspecified: false,
            kr_names: Vec::new(),
            quals: Quals::default(),
            ref_qualifier: None,
            noexcept: if is_new { ast::Noexcept::No } else { ast::Noexcept::Yes },
            trailing: None,
            is_override: false,
            is_final: false,
        }));
        let id = ast::UnqualifiedId::Operator(name);
        let name = ast::QualifiedName {
            global: false,
            qualifiers: Vec::new(),
            id,
            span,
        };
        let parts = if is_new {
            vec![function, pointer]
        } else {
            vec![function]
        };
        let declarator = ast::Declarator {
            name: Some(name),
            parts,
            attributes: Vec::new(),
            span,
        };
        let declarator = ast::InitDeclarator {
            declarator,
            init: None,
            bits: None,
            pure: false,
            defaulted: None,
        };
        let specifiers = specifiers(BuiltinType::Void, span);
        let decl = ast::SimpleDecl {
            specifiers,
            declarators: vec![declarator],
            bindings: Vec::new(),
        };
        ast::Decl {
            kind: ast::DeclKind::Simple(decl),
            span,
        }
    }

    /// The deallocation function that fits a plain new-expression, and that a delete-expression calls.
    fn usual_dealloc(&mut self, form: Form, base: Ty, global: bool, span: Span) -> Option<Dealloc> {
        let (funcs, in_class) = self.memory_functions(form.dealloc(), base, global, span);
        let plain = funcs.iter().copied().find(|func| self.is_usual(*func, 1));
        let sized = funcs.iter().copied().find(|func| self.is_usual(*func, 2));
        // A class's function without a size is preferred, a global one with (C++17 8.3.5 p10; g++ leaves the size
        // out where it would have to count the elements).
        let knows_size = match form {
            Form::Single => self.types().layout(base).is_some(),
            Form::Array => self.destructor_of(base).is_some(),
        };
        let prefer_sized = !in_class && knows_size;
        let (func, sized) = match (plain, sized) {
            (Some(plain), None) => (plain, false),
            (Some(plain), Some(_)) if !prefer_sized => (plain, false),
            (_, Some(sized)) => (sized, true),
            (None, None) => return None,
        };
        Some(Dealloc { func, sized, in_class })
    }

    /// The deallocation function with the same extra parameters as a placement allocation function.
    fn placement_dealloc(&mut self, form: Form, base: Ty, global: bool, alloc: FuncId) -> Option<FuncId> {
        let extra = self.func_signature(alloc)?.params.get(1..)?.to_vec();
        let span = self.program.funcs.get(alloc.index())?.span;
        let (funcs, _) = self.memory_functions(form.dealloc(), base, global, span);
        funcs.into_iter().find(|func| {
            self.func_signature(*func)
                .is_some_and(|signature| signature.params.get(1..) == Some(&extra))
        })
    }

    /// `operator new(size_t, void*)`: the one that only gives its argument back.
    fn is_plain_placement(&self, alloc: FuncId) -> bool {
        self.func_signature(alloc)
            .is_some_and(|signature| match signature.params.as_slice() {
                [_, place] => self.types().pointee(place.ty).is_some_and(|to| to.ty == Ty::VOID),
                _ => false,
            })
    }

    /// Bytes before an array of this type: room for the count, aligned as the elements are.
    fn cookie(&self, base: Ty) -> u64 {
        let align = self.types().align_of(base).unwrap_or(1);
        self.types().model.pointer_size().max(align)
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
        self.convert(Operand::Value(object), void, &Why::Operand)
    }

    fn warn_delete(&mut self, pointee: Ty, span: Span) {
        if pointee == Ty::VOID {
            self.report(Diagnostic::warning("sema-delete-void", span));
        } else if self.types().layout(pointee).is_none() && self.types().is_record(pointee) {
            let name = self.type_name(pointee);
            self.report(Diagnostic::warning("sema-delete-incomplete", span).arg("type", name));
        }
    }

    fn virtual_destructor(&self, base: Ty, destructor: FuncId) -> Option<(u32, u64)> {
        let slot = self.func_infos.get(destructor.index())?.virtual_slot?;
        let record = self.types().as_record(base)?;
        Some((slot, self.types().record(record).vptr?))
    }

    /// The signature of a function.
    pub(super) fn func_signature(&self, func: FuncId) -> Option<Rc<crate::front::ty::Signature>> {
        self.types().signature(self.program.funcs.get(func.index())?.ty)
    }
}

fn operator_name(name: OperatorName) -> &'static str {
    match name {
        OperatorName::NewArray => "operator new[]",
        OperatorName::Delete => "operator delete",
        OperatorName::DeleteArray => "operator delete[]",
        _ => "operator new",
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

fn specifiers(ty: BuiltinType, span: Span) -> ast::DeclSpecifiers {
    ast::DeclSpecifiers {
        storage: Vec::new(),
        ty: ast::TypeSpecifier::Builtin(ty),
        quals: Quals::default(),
        function: ast::FunctionSpecifiers::default(),
        alignas: Vec::new(),
        attributes: Vec::new(),
        span,
    }
}

fn param(ty: BuiltinType, parts: Vec<DeclaratorPart>, span: Span) -> ast::ParamDecl {
    let declarator = ast::Declarator {
        name: None,
        parts,
        attributes: Vec::new(),
        span,
    };
    ast::ParamDecl {
        specifiers: specifiers(ty, span),
        declarator,
        default: None,
    }
}
