//! Declarations in blocks: variables with automatic and static storage, at the console too (C17 6.2.4, 6.7).

use std::rc::Rc;

use super::constraint::Level;
use super::decl::Declared;
use super::scope::Symbol;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclKind, DeclaratorPart, Initializer, StorageClass, UnqualifiedId};
use crate::front::hir::{ConsoleVar, FullExpr, FuncId, GlobalInit, Init, LocalId, LocalKind, Stmt, StmtKind};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// A declaration in a block.
    pub(super) fn block_declaration(&mut self, decl: &ast::Decl, out: &mut Vec<Stmt>) {
        match &decl.kind {
            DeclKind::Simple(simple) if !simple.bindings.is_empty() => {
                let stmts = self.structured_binding(simple, decl.span);
                out.extend(stmts);
            }
            DeclKind::Simple(simple) => self.simple_declaration(simple, decl.span, out),
            DeclKind::Function(def) if self.at_console_top() => self.function_definition(def),
            DeclKind::Function(def) if !self.is_cpp() => self.nested_function(def),
            DeclKind::Function(def) => self.nested_refused(def),
            DeclKind::Linkage { .. } => {
                self.report(Diagnostic::error("sema-declaration-here", decl.span));
            }
            _ => self.scopeless_declaration(decl),
        }
    }

    /// `specifiers declarator = init, ...;` in a block.
    pub(super) fn simple_declaration(&mut self, decl: &ast::SimpleDecl, span: Span, out: &mut Vec<Stmt>) {
        let storage = self.storage_class(&decl.specifiers);
        let base = self.declaration_base(decl);
        let alone = decl.declarators.len() == 1;
        for item in &decl.declarators {
            let Some(name) = &item.declarator.name else { continue };
            if name.global || !name.qualifiers.is_empty() || !matches!(name.id, UnqualifiedId::Ident(_)) {
                self.report(Diagnostic::error("sema-qualified-here", name.span));
                continue;
            }
            let ty = self.declared_type(base, item, &decl.specifiers);
            let declared = Declared {
                text: self.id_text(&name.id),
                span: name.span,
                storage,
                specifiers: &decl.specifiers,
                declarator: &item.declarator,
            };
            let whole = if alone { span } else { item_span(item) };
            self.block_item(&declared, ty, item, whole, out);
        }
        self.vla_sizes.clear();
    }

    fn block_item(
        &mut self,
        declared: &Declared<'_>,
        ty: QualTy,
        item: &ast::InitDeclarator,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let level = match self.in_for_head {
            true => Level::For,
            false => Level::Block,
        };
        self.check_declared(declared, ty, item.init.is_some(), level);
        let is_object = !matches!(declared.storage, Some(StorageClass::Typedef | StorageClass::Extern));
        let own = is_object && matches!(self.types().kind(ty.ty), TyKind::Array(_, ArrayLen::Variable(_)));
        let own = usize::from(own && !self.vla_sizes.is_empty());
        self.emit_variable_sizes(own, out);
        if declared.storage == Some(StorageClass::Typedef) {
            self.declare_typedef(&declared.text, ty, declared.span);
            self.note_typedef_alignment(declared);
        } else if self.types().is_function(ty.ty) && declared.storage == Some(StorageClass::Auto) && !self.is_cpp() {
            self.declare_nested(declared, ty.ty);
        } else if self.types().is_function(ty.ty) {
            self.warn_vexing(declared, ty.ty);
            self.declare_function(declared, ty.ty);
        } else if ty.ty == Ty::VOID {
            self.report(Diagnostic::error("sema-void-object", declared.span).arg("name", &*declared.text));
            self.declare(&declared.text, Symbol::Error, declared.span);
        } else {
            match declared.storage {
                Some(StorageClass::Extern) => {
                    self.declare_object(declared, ty);
                }
                Some(StorageClass::Static) => self.static_local(declared, ty, item, span, out),
                _ => self.automatic_variable(declared, ty, item, span, out),
            }
        }
    }

    /// `Point p();` declares a function, though an object was meant (gcc -Wvexing-parse).
    fn warn_vexing(&mut self, declared: &Declared<'_>, ty: Ty) {
        let Some(ast::DeclaratorPart::Function(part)) = declared.declarator.parts.first() else {
            return;
        };
        let returns = self.types().signature(ty).map(|signature| signature.ret.ty);
        let written = declared.storage.is_none() && part.params.is_empty() && !part.variadic && part.unspecified;
        if self.is_cpp()
            && (written || self.text(declared.declarator.span).ends_with("()"))
            && returns != Some(Ty::VOID)
        {
            let parentheses = Span {
                start: declared.span.end,
                end: declared.declarator.span.end,
                ..declared.span
            };
            let diagnostic = Diagnostic::warning("sema-vexing-parse", declared.declarator.span)
                .arg("name", &*declared.text)
                .fix(parentheses, "");
            self.report(diagnostic);
        }
    }

    /// `static T x = init;` in a function.
    fn static_local(
        &mut self,
        declared: &Declared<'_>,
        ty: QualTy,
        item: &ast::InitDeclarator,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        self.check_redeclared(&declared.text, declared.span);
        let func = self
            .funcs
            .last()
            .and_then(|func| self.program.funcs.get(func.id.index()));
        let name: Rc<str> = match func {
            Some(func) => format!("{}::{}", func.name, declared.text).into(),
            None => declared.text.clone(),
        };
        let id = self.new_global(&name, ty, declared.span);
        self.declare(&declared.text, Symbol::Global(id), declared.span);
        let align = self.alignment(declared.specifiers, &declared.declarator.attributes);
        self.program.globals[id.index()].align = align;
        self.defined_globals.insert(id);
        self.define_global(id, ty, item.init.as_ref(), declared.span);
        if self.program.globals[id.index()].when == GlobalInit::FirstUse {
            out.push(Stmt {
                kind: StmtKind::InitStatic(id),
                span,
            });
        }
    }

    /// `T x = init;`
    fn automatic_variable(
        &mut self,
        declared: &Declared<'_>,
        ty: QualTy,
        item: &ast::InitDeclarator,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let (name, at) = (&declared.text, declared.span);
        if !self.at_console_top() {
            self.check_redeclared(name, at);
        }
        if ty.ty.is_error() {
            self.declare(name, Symbol::Error, at);
            if let Some(Initializer::Expr(expr)) = &item.init {
                self.full(|sema| sema.expr(expr));
            }
            return;
        }
        if self.at_console_top() {
            self.console_variable(declared, ty, item, span, out);
            return;
        }
        let mut attributes = declared
            .specifiers
            .attributes
            .iter()
            .chain(&declared.declarator.attributes);
        let is_meant = attributes.any(|attribute| attribute.name.text.contains("unused"));
        let Some(func) = self.funcs.last_mut() else { return };
        let local = func.local(name.clone(), ty, at, LocalKind::Variable);
        if declared.storage == Some(StorageClass::Register) {
            func.registers.push(local);
        }
        func.noted.mentions.insert(local, u32::from(is_meant));
        self.declare(name, Symbol::Local(local), at);
        let align = self.alignment(declared.specifiers, &declared.declarator.attributes);
        if let TyKind::Array(_, ArrayLen::Variable(_)) = self.types().kind(ty.ty) {
            self.vla_variable(local, item, span, out);
            if let Some(func) = self.funcs.last_mut() {
                func.initialised.push(local);
            }
            return;
        }
        let ((init, ty), temps) = self.full(|sema| sema.variable_init(ty, item));
        if !self.require_complete(ty, at) {
            self.declare(name, Symbol::Error, at);
            return;
        }
        let destructor = self.destructor_of(ty.ty);
        if let Some(destructor) = destructor {
            self.use_func(destructor);
            self.check_usable(destructor, None, at);
        }
        let destructor = destructor.or_else(|| self.cleanup_function(declared));
        self.note_constant(local, ty, &init);
        if let Some(slot) = self
            .funcs
            .last_mut()
            .and_then(|func| func.locals.get_mut(local.index()))
        {
            slot.ty = ty;
            slot.align = align;
            slot.destructor = destructor;
            slot.address_taken |= destructor.is_some();
        }
        if self.is_cpp()
            && (destructor.is_some() || !matches!(init, Init::None))
            && let Some(func) = self.funcs.last_mut()
        {
            func.initialised.push(local);
        }
        out.push(Stmt {
            kind: StmtKind::Declare { local, init, temps },
            span,
        });
    }

    /// `__attribute__((cleanup(f)))`: `f(&variable)` when its block ends.
    fn cleanup_function(&mut self, declared: &Declared<'_>) -> Option<FuncId> {
        let specifiers = &declared.specifiers.attributes;
        let attributes = specifiers.iter().chain(&declared.declarator.attributes);
        let attribute = attributes
            .into_iter()
            .find(|attribute| &*attribute.name.text == "cleanup")?;
        let arg = attribute.args.first()?;
        let Operand::Funcs(set) = self.unevaluated(|sema| sema.expr(arg)) else {
            return None;
        };
        let func = *set.funcs.first()?;
        self.use_func(func);
        Some(func)
    }

    /// A variable's initialiser; a temporary bound to a reference lives as long as the reference.
    fn variable_init(&mut self, ty: QualTy, item: &ast::InitDeclarator) -> (Init, QualTy) {
        let (init, ty) = self.initializer(ty, item.init.as_ref(), item_init_span(item));
        self.extend_lifetime(&init);
        (init, ty)
    }

    /// A variable length array: its size in bytes is kept in a hidden local.
    fn vla_variable(&mut self, local: LocalId, item: &ast::InitDeclarator, span: Span, out: &mut Vec<Stmt>) {
        if item.init.is_some() {
            self.report(Diagnostic::error("sema-vla-initialised", span));
        }
        let array = self
            .funcs
            .last()
            .and_then(|func| func.locals.get(local.index()))
            .map(|local| local.ty);
        let expr = match (self.vla_sizes.pop(), array) {
            (Some((hidden, bytes)), _) => self.size_assignment(hidden, bytes),
            // The type has a name: its size was computed when the name was declared.
            (None, Some(array)) => match self.variable_size(array.ty, span) {
                Some(size) => size,
                None => return,
            },
            (None, None) => return,
        };
        let size = FullExpr {
            expr,
            temps: Vec::new(),
        };
        if let Some(slot) = self
            .funcs
            .last_mut()
            .and_then(|func| func.locals.get_mut(local.index()))
        {
            slot.address_taken = true;
        }
        out.push(Stmt {
            kind: StmtKind::DeclareVla { local, size },
            span,
        });
    }

    /// The value of `const int n = 3;`, for constant expressions of C++ and static initialisers of C.
    fn note_constant(&mut self, local: LocalId, ty: QualTy, init: &Init) {
        if !ty.quals.is_const || !self.types().is_integer(ty.ty) {
            return;
        }
        let Init::Expr(expr) = init else { return };
        let known = match self.is_cpp() {
            true => self.run_constant_int(expr),
            false => self.fold_int(expr),
        };
        let Some(value) = known else { return };
        if let Some(func) = self.funcs.last_mut() {
            func.const_locals.insert(local, value);
        }
    }

    /// Whether the function being built is a console line.
    pub(super) fn at_console(&self) -> bool {
        self.funcs.last().is_some_and(|func| func.fragment_of.is_some())
    }

    /// In a console line and not in a block of it: what is declared here lives on.
    fn at_console_top(&self) -> bool {
        self.at_console() && self.funcs.last().is_some_and(|func| func.scope.0 == 0)
    }

    fn console_variable(
        &mut self,
        declared: &Declared<'_>,
        ty: QualTy,
        item: &ast::InitDeclarator,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let Some(func) = self.funcs.last().and_then(|func| func.fragment_of) else {
            return;
        };
        if !self.console_innermost {
            self.report(Diagnostic::error("sema-console-outer-frame", declared.span).arg("name", &*declared.text));
            return;
        }
        if let TyKind::Array(_, ArrayLen::Variable(_)) = self.types().kind(ty.ty) {
            self.report(Diagnostic::unsupported(
                "variable length arrays at the console",
                declared.span,
            ));
            return;
        }
        let var = self.program.console_vars.len() as u32;
        self.program.console_vars.push(ConsoleVar {
            name: declared.text.clone(),
            ty,
            span: declared.span,
            func,
            destructor: None,
        });
        self.declare(&declared.text, Symbol::Console(var), declared.span);
        let ((init, ty), temps) = self.full(|sema| sema.variable_init(ty, item));
        if !self.require_complete(ty, declared.span) {
            return;
        }
        let destructor = self.destructor_of(ty.ty);
        if let Some(slot) = self.program.console_vars.get_mut(var as usize) {
            slot.ty = ty;
            slot.destructor = destructor;
        }
        out.push(Stmt {
            kind: StmtKind::DeclareConsole { var, init, temps },
            span,
        });
    }

    /// What `auto` stands for in `auto x = init;` (C++17 10.1.7.4): the declarator's parts are taken off again.
    pub(super) fn auto_type(&mut self, declarator: &ast::Declarator, init: Option<&Initializer>) -> QualTy {
        let expr = match init {
            Some(Initializer::Expr(expr)) => &**expr,
            Some(Initializer::Paren(exprs, _)) if exprs.len() == 1 => &exprs[0],
            Some(Initializer::List { list, .. }) if list.items.len() == 1 => match &list.items[0].value {
                ast::InitValue::Expr(expr) => expr,
                ast::InitValue::List(_) => return Ty::ERROR.into(),
            },
            _ => {
                self.report(Diagnostic::error("sema-auto-without-value", declarator.span));
                return Ty::ERROR.into();
            }
        };
        // Only the type is wanted here: the value is analysed again when the variable is initialised.
        let silent = self.diags.len();
        let operand = self.unevaluated(|sema| sema.full(|sema| sema.expr(expr)).0);
        let ty = self.deduced(operand, declarator);
        if ty.ty.is_error() {
            return ty;
        }
        self.diags.truncate(silent);
        ty
    }

    fn deduced(&mut self, operand: Operand, declarator: &ast::Declarator) -> QualTy {
        let reference = matches!(declarator.parts.last(), Some(DeclaratorPart::Reference { .. }));
        let pointer = matches!(declarator.parts.last(), Some(DeclaratorPart::Pointer(_)));
        if reference && let Operand::Place { place, xvalue } = &operand {
            let _ = xvalue;
            return place.ty;
        }
        let value = self.rvalue(operand);
        if pointer && !value.ty.is_error() {
            if let Some(to) = self.types().pointee(value.ty) {
                return to;
            }
            let name = self.type_name(value.ty);
            self.report(Diagnostic::error("sema-auto-not-pointer", value.span).arg("type", name));
            return Ty::ERROR.into();
        }
        if value.ty == Ty::VOID {
            self.report(Diagnostic::error("sema-void-object", value.span).arg("name", ""));
            return Ty::ERROR.into();
        }
        value.ty.into()
    }

    /// The variable of a condition: `if (int *p = f())`. Gives its value, to be tested.
    pub(super) fn condition_declaration(&mut self, decl: &ast::SimpleDecl, span: Span, out: &mut Vec<Stmt>) -> Operand {
        self.simple_declaration(decl, span, out);
        let name = decl.declarators.first().and_then(|item| item.declarator.name.as_ref());
        match name {
            Some(name) => {
                let expr = ast::Expr {
                    kind: ast::ExprKind::Name(name.clone()),
                    span: name.span,
                };
                self.expr(&expr)
            }
            None => Operand::Error(span),
        }
    }
}

/// A declarator with its initialiser.
fn item_span(item: &ast::InitDeclarator) -> Span {
    item.declarator.span.to(item_init_span(item))
}

/// An initialiser's text; the declarator's when there is none.
fn item_init_span(item: &ast::InitDeclarator) -> Span {
    match &item.init {
        Some(Initializer::Expr(expr)) => expr.span,
        Some(Initializer::List { list, .. }) => list.span,
        Some(Initializer::Paren(_, span)) => *span,
        None => item.declarator.span,
    }
}
