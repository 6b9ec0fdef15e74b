//! Objects of static storage duration: tentative definitions, linkage, and when their initialisers run (C17 6.9.2,
//! C++17 6.6.2).
//!
//! `extern int x;` in one file and `int x;` in another are one [`Global`].

use std::rc::Rc;

use super::decl::Declared;
use super::scope::Symbol;
use super::{Linked, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, StorageClass};
use crate::front::hir::{Callee, Expr, ExprKind, FuncId, Global, GlobalId, GlobalInit, Init, Stmt, StmtKind};
use crate::front::preprocess::LinkerNote;
use crate::front::ty::{ArrayLen, QualTy, Signature, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn external_object(&mut self, declared: &Declared<'_>, ty: QualTy, item: &ast::InitDeclarator) {
        let (name, span) = (&declared.text, declared.span);
        if ty.ty == Ty::VOID {
            self.report(Diagnostic::error("sema-void-object", span).arg("name", &**name));
            self.declare(name, Symbol::Error, span);
            return;
        }
        if matches!(self.types().kind(ty.ty), TyKind::Array(_, ArrayLen::Variable(_))) {
            self.report(Diagnostic::error("sema-array-size-not-constant", span));
            self.declare(name, Symbol::Error, span);
            return;
        }
        let is_extern = declared.storage == Some(StorageClass::Extern) && item.init.is_none();
        let Some(id) = self.declare_object(declared, ty) else {
            return;
        };
        if let Some(align) = self.alignment(declared.specifiers, &declared.declarator.attributes) {
            self.program.globals[id.index()].align = Some(align);
        }
        if is_extern {
            return;
        }
        if item.init.is_none() && !self.is_cpp() {
            // A tentative definition (C17 6.9.2 p2).
            if !self.settles_here(id, declared) {
                return;
            }
            let global = &mut self.program.globals[id.index()];
            if global.is_extern {
                global.span = span;
            }
            global.is_extern = false;
            return;
        }
        let first = self.program.globals[id.index()].span;
        let is_same = first == span && declared.specifiers.function.inline;
        if !self.defined_globals.insert(id) {
            if !self.is_library(span) && !is_same {
                self.report_second(name, span, first);
            }
            return;
        }
        if !is_same && !self.settles_here(id, declared) {
            return;
        }
        self.define_global(id, ty, item.init.as_ref(), span);
    }

    /// The object of this name that is there already (through linkage, too), or a new one; declares the name.
    pub(super) fn declare_object(&mut self, declared: &Declared<'_>, ty: QualTy) -> Option<GlobalId> {
        let (name, span) = (&declared.text, declared.span);
        self.give_way(name, span, None);
        let prefix = self.scope_ref(self.enclosing_namespace()).prefix.clone();
        let internal = declared.storage == Some(StorageClass::Static)
            || self.in_unnamed_namespace()
            || (self.is_cpp() && ty.quals.is_const && declared.storage != Some(StorageClass::Extern));
        let label = self.linker_text(declared, LinkerNote::Label);
        let key = label.unwrap_or_else(|| format!("{prefix}{name}"));
        if let Some(target) = self.linker_text(declared, LinkerNote::Alias) {
            let known = match self.lookup(&target).map(|(entry, _)| entry.symbol) {
                Some(Symbol::Global(id)) => Some(id),
                _ => match self.linkage.get(&target) {
                    Some(Linked::Global(id)) => Some(*id),
                    _ => None,
                },
            };
            let id = known.unwrap_or_else(|| {
                let id = self.new_global(&target.as_str().into(), ty, span);
                self.linkage.insert(target, Linked::Global(id));
                id
            });
            self.linkage.insert(key, Linked::Global(id));
            self.declare(name, Symbol::Global(id), span);
            return Some(id);
        }
        let here = match self.lookup_here(self.scope, name).map(|entry| entry.symbol.clone()) {
            None => None,
            Some(Symbol::Type(_)) if self.is_cpp() || self.is_library(span) => None,
            Some(Symbol::Global(id)) => Some(id),
            Some(Symbol::Error) => return None,
            Some(_) => {
                self.check_redeclared(name, span);
                return None;
            }
        };
        self.check_linkage(declared, here);
        let linked = match self.linkage.get(&key) {
            Some(Linked::Global(id)) if !internal => Some(*id),
            _ => None,
        };
        // `static int x;` at file scope, `extern int x;` in a block: the same (C17 6.2.2 p4).
        let file = self.file_scope();
        let outer = match self.lookup_in(file, name).map(|(entry, _)| entry.symbol) {
            Some(Symbol::Global(id)) if declared.storage == Some(StorageClass::Extern) && !self.is_cpp() => Some(id),
            _ => None,
        };
        let id = match here.or(linked).or(outer) {
            Some(id) => {
                self.merge_object_type(id, ty, here.is_some(), declared)?;
                id
            }
            None => {
                let id = self.new_global(&key.as_str().into(), ty, span);
                if !internal {
                    self.linkage.insert(key, Linked::Global(id));
                }
                id
            }
        };
        self.declare(name, Symbol::Global(id), span);
        if super::function::has_attribute(declared, "weak") || self.has_linker_note(LinkerNote::Weak, name) {
            self.weak_globals.push(id);
        }
        Some(id)
    }

    /// `extern int a[]; int a[3];`: one type of both declarations, or a report.
    fn merge_object_type(&mut self, id: GlobalId, ty: QualTy, same_file: bool, declared: &Declared<'_>) -> Option<()> {
        let old = self.program.globals[id.index()].ty;
        if old == ty || old.ty.is_error() || ty.ty.is_error() {
            return Some(());
        }
        let of = |sema: &Sema, ty: QualTy| match sema.types().kind(ty.ty) {
            TyKind::Array(of, len) => Some((*of, *len)),
            _ => None,
        };
        match (of(self, old), of(self, ty)) {
            (Some((a, _)), Some((b, ArrayLen::Unknown))) if a == b => return Some(()),
            (Some((a, ArrayLen::Unknown)), Some((b, _))) if a == b => {
                self.program.globals[id.index()].ty = ty;
                return Some(());
            }
            _ => {}
        }
        if !same_file && self.is_library(declared.span) {
            return Some(());
        }
        if !self.is_cpp() && old.quals == ty.quals && self.compatible(old.ty, ty.ty) {
            let ty = self.composite(old.ty, ty.ty);
            self.program.globals[id.index()].ty.ty = ty;
            return Some(());
        }
        let first = self.program.globals[id.index()].span;
        let (old_name, new_name) = (self.type_name(old), self.type_name(ty));
        let diagnostic = Diagnostic::error("sema-conflicting-types", declared.span)
            .arg("name", &*declared.text)
            .arg("old", old_name)
            .arg("new", new_name);
        let diagnostic = self.declared_here(diagnostic, &declared.text, first);
        self.report(diagnostic);
        None
    }

    /// A new entry in the table of globals, only declared so far.
    pub(super) fn new_global(&mut self, name: &Rc<str>, ty: QualTy, span: Span) -> GlobalId {
        let id = GlobalId(self.program.globals.len() as u32);
        let is_library = self.is_library(span);
        self.program.globals.push(Global {
            name: name.clone(),
            ty,
            span,
            init: Init::None,
            when: GlobalInit::Static { nonzero: false },
            destructor: None,
            is_library,
            is_extern: true,
            align: None,
        });
        id
    }

    /// Defines a global: analyses its initialiser and decides when it runs (C17 6.7.9 p4, C++17 6.6.2).
    pub(super) fn define_global(&mut self, id: GlobalId, ty: QualTy, init: Option<&ast::Initializer>, span: Span) {
        let is_local = !self.funcs.is_empty();
        self.program.globals[id.index()].is_extern = false;
        self.program.globals[id.index()].span = span;
        let (init, ty) = if is_local {
            self.full(|sema| sema.initializer(ty, init, span)).0
        } else {
            self.without_function(span, |sema| sema.initializer(ty, init, span))
        };
        if !self.require_complete(ty, span) {
            self.program.globals[id.index()].ty = Ty::ERROR.into();
            return;
        }
        let destructor = self.destructor_of(ty.ty);
        // `constexpr int n = f(3);` is known before the program runs (C++17 6.6.2 p2).
        let init = match &init {
            Init::Expr(value) if self.is_cpp() => match self.run_constant(value) {
                Some(known) => Init::Expr(Box::new(known)),
                None => init,
            },
            _ => init,
        };
        self.folding_static = !self.is_cpp();
        let folded = self.fold_init(&init);
        self.folding_static = false;
        let (init, when) = match folded {
            Some((init, nonzero)) if destructor.is_none() || !is_local => (init, GlobalInit::Static { nonzero }),
            _ if (self.is_cpp() || mentions_label(&init)) && is_local => (init, GlobalInit::FirstUse),
            _ if self.is_cpp() => (init, GlobalInit::Dynamic),
            _ => {
                let at = init_expr_span(&init).unwrap_or(span);
                let erroneous = !self.diags.is_empty() && self.has_error_in(&init);
                if !erroneous {
                    self.report(Diagnostic::error("sema-initializer-not-constant", at));
                }
                (Init::None, GlobalInit::Static { nonzero: false })
            }
        };
        let global = &mut self.program.globals[id.index()];
        global.ty = ty;
        global.init = init;
        global.when = when;
        global.destructor = destructor;
    }

    /// Whether an initialiser contains something already reported.
    fn has_error_in(&self, init: &Init) -> bool {
        match init {
            Init::Expr(expr) => expr.ty.is_error(),
            Init::List { items, .. } => items.iter().any(|item| self.has_error_in(&item.init)),
            Init::Repeat { init, .. } => self.has_error_in(init),
            Init::Bind(place) => place.ty.ty.is_error(),
            Init::None | Init::Zero | Init::Construct { .. } | Init::String(_) => false,
        }
    }

    /// The initialiser of a global. When it makes temporaries it becomes a function of its own that returns the value
    /// (gcc's name for such functions), for temporaries are locals.
    fn without_function(&mut self, span: Span, work: impl FnOnce(&mut Sema) -> (Init, QualTy)) -> (Init, QualTy) {
        let func = FuncId(self.program.funcs.len() as u32);
        self.funcs.push(super::FuncCtx::new(func, Ty::VOID.into(), span));
        let ((init, ty), temps) = self.full(work);
        let made = self.funcs.last().is_some_and(|func| !func.locals.is_empty());
        let erroneous = ty.ty.is_error() || self.has_error_in(&init);
        if !made || erroneous {
            self.funcs.pop();
            return (init, ty);
        }
        if func.index() != self.program.funcs.len() || self.types().is_array(ty.ty) || self.types().is_reference(ty.ty)
        {
            self.funcs.pop();
            let what = "temporary objects in the initialiser of such a global";
            self.report(Diagnostic::unsupported(what, span));
            return (Init::None, ty);
        }
        let signature = Signature {
            ret: ty.ty.into(),
            params: Vec::new(),
            variadic: false,
            unspecified: false,
            quals: ast::Quals::default(),
            noexcept: false,
        };
        let function = self.program.types.intern(TyKind::Function(Rc::new(signature)));
        self.new_func("__static_initialization_and_destruction_0".into(), function, span);
        let value = Stmt {
            kind: StmtKind::Return {
                value: Some(init),
                temps,
            },
            span,
        };
        self.finish_body(func, vec![value], span);
        let call = ExprKind::Call {
            callee: Callee::Func(func),
            args: Vec::new(),
        };
        let call = Expr {
            kind: call,
            ty: ty.ty,
            span,
        };
        (Init::Expr(Box::new(call)), ty)
    }

    /// Reports an object whose type has no size (yet).
    pub(super) fn require_complete(&mut self, ty: QualTy, span: Span) -> bool {
        if ty.ty.is_error() {
            return false;
        }
        let vla = matches!(self.types().kind(ty.ty), TyKind::Array(_, ArrayLen::Variable(_)));
        let open = match self.types().kind(ty.ty) {
            TyKind::Enum(id) => !self.is_cpp() && !self.types().enumeration(*id).complete,
            _ => false,
        };
        if vla || !open && self.types().layout(ty.ty).is_some() {
            return true;
        }
        let id = match self.types().kind(ty.ty) {
            TyKind::Array(_, ArrayLen::Unknown) => "sema-array-size-missing",
            _ => "sema-incomplete-type",
        };
        let name = self.type_name(ty);
        self.report(Diagnostic::error(id, span).arg("type", name).arg("name", ""));
        false
    }
}

fn init_expr_span(init: &Init) -> Option<Span> {
    match init {
        Init::Expr(expr) => Some(expr.span),
        Init::Bind(place) => Some(place.span),
        Init::List { items, .. } => items.iter().find_map(|item| init_expr_span(&item.init)),
        Init::Repeat { init, .. } => init_expr_span(init),
        Init::None | Init::Zero | Init::Construct { .. } | Init::String(_) => None,
    }
}

/// Whether an initialiser holds `&&label`: such a table is filled when its function first reaches it.
fn mentions_label(init: &Init) -> bool {
    fn of_expr(expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::LabelAddr(_) => true,
            ExprKind::Convert(_, inner) => of_expr(inner),
            ExprKind::Binary(_, left, right) => of_expr(left) || of_expr(right),
            ExprKind::PtrDiff { left, right, .. } => of_expr(left) || of_expr(right),
            _ => false,
        }
    }
    match init {
        Init::Expr(expr) => of_expr(expr),
        Init::List { items, .. } => items.iter().any(|item| mentions_label(&item.init)),
        _ => false,
    }
}
