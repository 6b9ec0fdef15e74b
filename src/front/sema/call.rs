//! Calls: whom, with which arguments (C17 6.5.2.2, C++17 8.2.2).

use std::rc::Rc;

use super::convert::Why;
use super::expr::strip;
use super::scope::{Entry, Symbol};
use super::{FuncSet, Operand, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{self, UnqualifiedId};
use crate::front::hir::{Arg, Callee, Expr, ExprKind, FuncId, Init, Place, PlaceKind};
use crate::front::library;
use crate::front::ty::{QualTy, Signature, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn call(&mut self, callee: &ast::Expr, args: &[ast::Expr], span: Span) -> Operand {
        if let ast::ExprKind::Name(name) = &strip(callee).kind
            && name.qualifiers.is_empty()
            && let UnqualifiedId::Ident(ident) = &name.id
        {
            if ident.text.starts_with("__builtin_")
                && let Some(result) = self.builtin_call(ident, args, span)
            {
                return result;
            }
            if !self.is_cpp() && !name.global && self.lookup(&ident.text).is_none() {
                if ident.text.starts_with("__builtin_") {
                    return self.unsupported(&ident.text, ident.span);
                }
                self.declare_implicitly(ident);
            }
        }
        if let ast::ExprKind::Member { object, arrow, name } = &strip(callee).kind
            && let UnqualifiedId::Destructor(_) = &name.id
            && let Some(result) = self.pseudo_destructor(object, *arrow, span)
        {
            return result;
        }
        self.warn_pointer_size(callee, args);
        let callee = self.callee(callee, args);
        let mut operands = Vec::with_capacity(args.len());
        for arg in args {
            let operand = self.expr(arg);
            operands.push(operand);
        }
        self.call_operand(callee, operands, span)
    }

    /// `memset(p, 0, sizeof p)` with a pointer `p` reaches its first bytes only (gcc -Wsizeof-pointer-memaccess).
    fn warn_pointer_size(&mut self, callee: &ast::Expr, args: &[ast::Expr]) {
        let ast::ExprKind::Name(callee) = &strip(callee).kind else {
            return;
        };
        let size = match &*super::expr::id_name(&callee.id) {
            "memset" | "memcpy" | "memmove" | "memcmp" | "strncpy" | "strncat" | "strncmp" => 2,
            "snprintf" | "fgets" => 1,
            _ => return,
        };
        let Some(ast::ExprKind::SizeofExpr(operand)) = args.get(size).map(|arg| &strip(arg).kind) else {
            return;
        };
        let ast::ExprKind::Name(measured) = &strip(operand).kind else {
            return;
        };
        let name = super::expr::id_name(&measured.id);
        let same = |arg: &&ast::Expr| match &strip(arg).kind {
            ast::ExprKind::Name(given) => super::expr::id_name(&given.id) == name,
            _ => false,
        };
        if !args.iter().take(size).any(|arg| same(&arg)) || self.is_array_parameter(measured) {
            return;
        }
        let Some(pointer) = self
            .type_of_variable(measured)
            .filter(|ty| self.types().is_pointer(ty.ty))
        else {
            return;
        };
        let (ty, span) = (self.type_name(pointer), operand.span);
        self.report(
            Diagnostic::warning("sema-sizeof-memaccess", span)
                .arg("name", &*name)
                .arg("type", ty)
                .hint(Message::new("sema-sizeof-memaccess-hint").arg("name", &*name)),
        );
    }

    /// A parameter written as an array: what `sizeof` makes of it is told where it is measured.
    pub(super) fn is_array_parameter(&mut self, name: &ast::QualifiedName) -> bool {
        let Some((entry, _)) = self.resolve(name) else {
            return false;
        };
        match entry.symbol {
            Symbol::Local(local) => self.funcs.last().is_some_and(|func| func.array_params.contains(&local)),
            _ => false,
        }
    }

    /// What stands before the parentheses. In C++ an undeclared name may still be found by its arguments (6.4.2).
    fn callee(&mut self, callee: &ast::Expr, args: &[ast::Expr]) -> Operand {
        if let ast::ExprKind::Name(name) = &strip(callee).kind
            && self.is_cpp()
            && !args.is_empty()
            && name.qualifiers.is_empty()
            && !name.global
            && let UnqualifiedId::Ident(ident) = &name.id
            && self.lookup(&ident.text).is_none()
            && self.declared_in_some_namespace(&ident.text)
        {
            let name = ident.text.clone();
            return Operand::Funcs(FuncSet {
                funcs: Vec::new(),
                object: None,
                qualified: false,
                adl: true,
                name,
                span: callee.span,
            });
        }
        self.expr(callee)
    }

    /// A call of anything.
    pub(super) fn call_operand(&mut self, callee: Operand, args: Vec<Operand>, span: Span) -> Operand {
        if callee.is_error() {
            return Operand::Error(span);
        }
        match callee {
            Operand::Funcs(set) => self.call_set(set, args, span),
            other if self.is_cpp() && other.ty().is_some_and(|ty| self.types().is_record(ty.ty)) => {
                self.call_object(other, args, span)
            }
            other => self.call_pointer(other, args, span),
        }
    }

    fn call_set(&mut self, set: FuncSet, args: Vec<Operand>, span: Span) -> Operand {
        if args.iter().any(Operand::is_error) {
            return Operand::Error(span);
        }
        let mut args = args;
        if let Some(known) = self.known_generic(&set, &mut args, span) {
            return known;
        }
        let func = if self.is_cpp() {
            self.choose_overload(&set, &args, span)
        } else {
            set.funcs.first().copied()
        };
        let Some(func) = func else { return Operand::Error(span) };
        let object = if self.takes_this(func) {
            set.object.map(|object| *object)
        } else {
            None
        };
        if self.takes_this(func) && object.is_none() {
            self.report(Diagnostic::error("sema-member-without-object", set.span).arg("name", &*set.name));
            return Operand::Error(span);
        }
        self.call_known(func, object, args, span, set.span, set.qualified)
    }

    fn call_pointer(&mut self, callee: Operand, args: Vec<Operand>, span: Span) -> Operand {
        let value = self.rvalue(callee);
        if value.ty.is_error() {
            return Operand::Error(span);
        }
        let Some(signature) = self
            .types()
            .pointee(value.ty)
            .and_then(|to| self.types().signature(to.ty))
        else {
            let name = self.type_name(value.ty);
            let diagnostic = Diagnostic::error("sema-call-of", value.span).arg("type", name);
            let declared = match &value.kind {
                ExprKind::Load(place) => self.named_place(place),
                _ => None,
            };
            self.report(match declared {
                Some((name, at)) => self.declared_here(diagnostic, &name, at),
                None => diagnostic,
            });
            return Operand::Error(span);
        };
        let Some(args) = self.arguments(None, &signature, args, span, value.span) else {
            return Operand::Error(span);
        };
        let kind = ExprKind::Call {
            callee: Callee::Pointer(Box::new(value)),
            args,
        };
        self.call_result(kind, signature.ret, span)
    }

    /// Calls one known function: converts the arguments to its parameters (defaults filled in), reports wrong counts.
    /// `object` becomes `this`.
    pub(super) fn call_function(
        &mut self,
        func: FuncId,
        object: Option<Place>,
        args: Vec<Operand>,
        span: Span,
    ) -> Operand {
        self.call_known(func, object, args, span, span, false)
    }

    fn call_known(
        &mut self,
        func: FuncId,
        object: Option<Place>,
        args: Vec<Operand>,
        span: Span,
        name_span: Span,
        qualified: bool,
    ) -> Operand {
        if args.iter().any(Operand::is_error) {
            return Operand::Error(span);
        }
        let Some(signature) = self.types().signature(self.program.funcs[func.index()].ty) else {
            return Operand::Error(span);
        };
        let Some(mut inits) = self.arguments(Some(func), &signature, args, span, name_span) else {
            return Operand::Error(span);
        };
        self.check_format(func, &inits, span);
        self.use_func(func);
        if let Some(object) = object {
            let Some(this) = self.this_argument(func, object) else {
                return Operand::Error(span);
            };
            inits.insert(0, Init::Expr(Box::new(this)));
        }
        let slot = self
            .func_infos
            .get(func.index())
            .and_then(|info| info.virtual_slot)
            .filter(|_| !qualified);
        let class = self.program.funcs[func.index()].class;
        let vptr = class.and_then(|class| self.types().record(class).vptr);
        let signature = self
            .types()
            .signature(self.program.funcs[func.index()].ty)
            .unwrap_or(signature);
        let kind = match (slot, vptr) {
            (Some(slot), Some(vptr)) => ExprKind::VirtualCall {
                slot,
                vptr,
                func,
                args: inits,
            },
            _ => ExprKind::Call {
                callee: Callee::Func(func),
                args: inits,
            },
        };
        self.call_result(kind, signature.ret, span)
    }

    /// The address of the object as the function's class wants it.
    pub(super) fn this_argument(&mut self, func: FuncId, object: Place) -> Option<Expr> {
        let class = self.program.funcs[func.index()].class?;
        let ty = self.program.types.intern(TyKind::Record(class));
        let (quals, span) = (object.ty.quals, object.span);
        let object = match self.derived_to_base(object.ty.ty, ty) {
            Some(offset) => {
                let kind = PlaceKind::Base {
                    base: Box::new(object),
                    offset,
                };
                Place {
                    kind,
                    ty: QualTy { ty, quals },
                    span,
                }
            }
            None => object,
        };
        Some(self.address(object))
    }

    /// A call's result: references become places.
    fn call_result(&mut self, kind: ExprKind, ret: QualTy, span: Span) -> Operand {
        match self.types().kind(ret.ty).clone() {
            TyKind::Error => Operand::Error(span),
            TyKind::LvalueRef(to) | TyKind::RvalueRef(to) => {
                let xvalue = matches!(self.types().kind(ret.ty), TyKind::RvalueRef(_));
                let pointer = self.program.types.pointer(to);
                let call = Expr {
                    kind,
                    ty: pointer,
                    span,
                };
                Operand::Place {
                    place: Place {
                        kind: PlaceKind::Deref(Box::new(call)),
                        ty: to,
                        span,
                    },
                    xvalue,
                }
            }
            TyKind::Record(id) if !self.types().record(id).complete => self.incomplete(ret, span),
            _ => Operand::value(kind, ret.ty, span),
        }
    }

    /// Converts the arguments; `None` when something was reported.
    pub(super) fn arguments(
        &mut self,
        func: Option<FuncId>,
        signature: &Signature,
        args: Vec<Operand>,
        span: Span,
        name_span: Span,
    ) -> Option<Vec<Arg>> {
        let name: Rc<str> = match func {
            Some(func) => self.program.funcs[func.index()].name.clone(),
            None => "".into(),
        };
        let given = args.len();
        let params = &signature.params;
        let defaults = func.map_or(0, |func| self.defaults_from(func, given, params.len()));
        let enough = given >= params.len() || given + defaults >= params.len();
        let too_many = given > params.len() && !signature.variadic && !signature.unspecified;
        if !signature.unspecified && (!enough || too_many) {
            // The arguments that are too many; else the name of the function.
            let extra = args.get(params.len()).map(Operand::span);
            let extra = extra.zip(args.last()).map(|(first, last)| first.to(last.span()));
            let at = extra.filter(|_| too_many).unwrap_or(name_span);
            // A call through a pointer is named by what stands before its parentheses.
            let called = self.text(name_span).split('(').next().unwrap_or("").trim().to_owned();
            let name = if name.is_empty() { &*called } else { &*name };
            self.wrong_count(func, name, params.len(), given, signature.variadic, at);
            return None;
        }
        let mut inits = Vec::with_capacity(given.max(params.len()));
        let mut failed = false;
        for (index, arg) in args.into_iter().enumerate() {
            let at = arg.span();
            let init = match params.get(index) {
                Some(param) => {
                    let why = Why::Argument {
                        func: name.clone(),
                        index: index + 1,
                    };
                    let said = self.diags.len();
                    let init = self.argument(*param, arg, &why, at);
                    self.label_declared(func, &name, said);
                    init
                }
                None => self.variadic_argument(arg),
            };
            failed |= matches!(&init, Init::Expr(value) if value.ty.is_error());
            inits.push(init);
        }
        if !signature.unspecified {
            for (index, param) in params.iter().enumerate().skip(given) {
                inits.push(self.default_argument(func?, index, *param, span)?);
            }
        }
        (!failed).then_some(inits)
    }

    /// Shows where the function is declared whose argument was just judged.
    fn label_declared(&mut self, func: Option<FuncId>, name: &str, said: usize) {
        let Some(declared) = func.map(|func| self.program.funcs[func.index()].span) else {
            return;
        };
        if self.is_library(declared) {
            return;
        }
        for diagnostic in self.diags.iter_mut().skip(said) {
            let is_argument = diagnostic.message.args.iter().any(|(key, _)| *key == "index");
            if is_argument && diagnostic.labels.is_empty() {
                let message = Message::new("sema-declared-here").arg("name", name);
                diagnostic.labels.push(crate::diag::Label {
                    span: declared,
                    message,
                });
            }
        }
    }

    /// One argument: scalars by `convert`, whose errors are visible in the value's type; the rest by `copy_init`.
    fn argument(&mut self, param: QualTy, arg: Operand, why: &Why, span: Span) -> Init {
        if self.types().is_scalar(param.ty) && !matches!(arg, Operand::List(_)) {
            return Init::Expr(Box::new(self.convert(arg, param.ty, why)));
        }
        let init = self.copy_init(param, arg, why, span);
        let ends = self.types().is_record(param.ty) && self.destructor_of(param.ty).is_some();
        if !ends || matches!(init, Init::None) {
            return init;
        }
        // A parameter that is an object with a destructor is a temporary of the caller, which destroys it at the end of
        // the full expression (Itanium ABI 3.1.1).
        let object = QualTy::from(param.ty);
        Init::Bind(Box::new(self.temporary_place(object, init, span)))
    }

    fn variadic_argument(&mut self, arg: Operand) -> Init {
        let span = arg.span();
        let record = arg.ty().filter(|ty| self.types().is_record(ty.ty));
        if let Some(ty) = record {
            if let Some(id) = self.types().as_record(ty.ty)
                && !self.types().record(id).trivial
            {
                let name = self.type_name(ty.ty);
                self.report(Diagnostic::error("sema-class-through-ellipsis", span).arg("type", name));
                return Init::Expr(Box::new(self.error_expr(span)));
            }
            // The ellipsis knows no type but the argument's own.
            return match self.copy_init(ty.ty.into(), arg, &Why::Operand, span) {
                init @ Init::Expr(_) => init,
                init => Init::Expr(Box::new(Expr {
                    kind: ExprKind::Object(Box::new(init)),
                    ty: ty.ty,
                    span,
                })),
            };
        }
        let value = self.promote_argument(arg);
        if value.ty == Ty::VOID {
            self.report(Diagnostic::error("sema-void-value", span).arg("why", "operand"));
            return Init::Expr(Box::new(self.error_expr(span)));
        }
        Init::Expr(Box::new(value))
    }

    /// How many of the last parameters may be left out.
    fn defaults_from(&self, func: FuncId, given: usize, count: usize) -> usize {
        let Some(info) = self.func_infos.get(func.index()) else {
            return 0;
        };
        (given..count)
            .filter(|index| matches!(info.defaults.get(*index), Some(Some(_))))
            .count()
    }

    fn default_argument(&mut self, func: FuncId, index: usize, param: QualTy, span: Span) -> Option<Arg> {
        let (expr, scope) = self.func_infos.get(func.index())?.defaults.get(index)?.clone()?;
        let name = self.program.funcs[func.index()].name.clone();
        let here = std::mem::replace(&mut self.scope, scope);
        let operand = self.expr(&expr).at(span);
        self.scope = here;
        if operand.is_error() {
            return None;
        }
        let why = Why::Argument {
            func: name,
            index: index + 1,
        };
        Some(self.argument(param, operand, &why, span))
    }

    fn wrong_count(
        &mut self,
        func: Option<FuncId>,
        name: &str,
        expected: usize,
        given: usize,
        variadic: bool,
        span: Span,
    ) {
        let id = if given < expected {
            "sema-too-few-arguments"
        } else {
            "sema-too-many-arguments"
        };
        let mut diagnostic = Diagnostic::error(id, span)
            .arg("name", name)
            .arg("expected", expected)
            .arg("given", given)
            .arg("least", if variadic { "yes" } else { "no" });
        if let Some(func) = func {
            let declared = self.program.funcs[func.index()].span;
            diagnostic = self.declared_here(diagnostic, name, declared);
        }
        self.report(diagnostic);
    }

    // ------------------------------------------------------------------------------------------ special callees

    /// C before C99, and gcc 12 with a warning: an undeclared function is `int f()`. Known library functions get
    /// their real type, and the header is named.
    fn declare_implicitly(&mut self, name: &ast::Name) {
        let header = library::header_of(&name.text, self.dialect);
        let known = self.known_signature(&name.text);
        let id = if known.is_some() {
            "sema-undeclared-library"
        } else {
            "sema-implicit-function"
        };
        let mut diagnostic = Diagnostic::warning(id, name.span).arg("name", &*name.text);
        if let Some(header) = header {
            diagnostic = super::suggest::missing_include(diagnostic, &name.text, header);
        } else if &*name.text == "gets" {
            diagnostic = Diagnostic::warning("sema-gets", name.span).hint(Message::new("sema-gets-hint"));
        } else if let Some(later) = self.defined_later(&name.text) {
            diagnostic = self.before_definition(diagnostic, &later);
        } else if let Some(near) = self.near_function(&name.text) {
            diagnostic = Sema::did_you_mean(diagnostic, name.span, &near);
        }
        self.report(diagnostic);
        let signature = known.unwrap_or(Signature {
            ret: Ty::INT.into(),
            params: Vec::new(),
            variadic: false,
            unspecified: true,
            quals: ast::Quals::default(),
            noexcept: false,
        });
        let func = self.external_function(&name.text, signature, name.span);
        let file = self.file_scope();
        let entry = Entry {
            symbol: Symbol::Funcs(vec![func]),
            span: name.span,
        };
        self.scope_mut(file).names.insert(name.text.clone(), entry);
    }

    /// The function with external linkage of this name, declared now when nobody has.
    pub(super) fn external_function(&mut self, name: &str, signature: Signature, span: Span) -> FuncId {
        if let Some(super::Linked::Func(func)) = self.linkage.get(name) {
            return *func;
        }
        let ty = self.program.types.intern(TyKind::Function(Rc::new(signature)));
        let func = self.new_func(name.into(), ty, span);
        self.linkage.insert(name.to_owned(), super::Linked::Func(func));
        func
    }

    /// `p->~T()` where `T` is no class: nothing happens but the end of a lifetime.
    fn pseudo_destructor(&mut self, object: &ast::Expr, arrow: bool, span: Span) -> Option<Operand> {
        let operand = self.expr(object);
        let ty = operand.ty()?;
        let target = if arrow { self.types().pointee(ty.ty)? } else { ty };
        if let Some(record) = self.types().as_record(target.ty)
            && self.class(record).dtor.is_some()
        {
            return None;
        }
        let place = if arrow {
            match self.deref(operand, span) {
                Operand::Place { place, .. } => place,
                _ => return Some(Operand::Error(span)),
            }
        } else {
            self.materialize(operand)?
        };
        Some(Operand::value(
            ExprKind::Destroy {
                place: Box::new(place),
                destructor: None,
            },
            Ty::VOID,
            span,
        ))
    }
}
