//! `for (auto x : range)` (C++17 9.5.4), written out with hidden variables.
//!
//! ```text
//! for (T x : a) body      T *begin = a, *end = begin + N;      (an array)
//!                         auto &range = a;                      (a class)
//!                         auto begin = range.begin(), end = range.end();
//!                         for (; begin != end; ++begin) { T x = *begin; body }
//! ```

use std::rc::Rc;

use super::convert::Why;
use super::exception::closing_brace;
use super::types::union;
use super::{FuncSet, Operand, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclaratorPart, OperatorName};
use crate::front::hir::{Block, CompareOp, Expr, ExprKind, Init, LocalId, LocalKind, Place, PlaceKind, Stmt, StmtKind};
use crate::front::ty::{ArrayLen, QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

/// A hidden variable of the loop.
#[derive(Clone, Copy)]
pub(super) struct Hidden {
    pub(super) local: LocalId,
    pub(super) ty: QualTy,
}

impl Sema {
    /// `for (decl : range) body`
    pub(super) fn range_for(
        &mut self,
        decl: &ast::SimpleDecl,
        range: &ast::Expr,
        body: &ast::Stmt,
        span: Span,
    ) -> Stmt {
        let scope = self.open_block(span);
        let mut stmts = Vec::new();
        let ends = self.range_ends(range, &mut stmts);
        self.range_loop(decl, ends, body, span, &mut stmts);
        self.close_block();
        let end = closing_brace(span);
        Stmt {
            kind: StmtKind::Block(Block { scope, stmts, end }),
            span,
        }
    }

    /// Declares the hidden variables; gives `begin` and `end`.
    fn range_ends(&mut self, range: &ast::Expr, out: &mut Vec<Stmt>) -> Option<(Hidden, Hidden)> {
        let (operand, temps) = self.full(|sema| sema.expr(range));
        if operand.is_error() {
            return None;
        }
        let span = range.span;
        let ty = operand.ty();
        match (operand, ty.map(|ty| self.types().kind(ty.ty).clone())) {
            (Operand::Place { place, .. }, Some(TyKind::Array(of, len))) => self.array_ends(place, of, len, temps, out),
            (operand, Some(TyKind::Record(record))) => {
                let range = self.hold_range(operand, temps, span, out)?;
                self.class_ends(range, record, span, out)
            }
            (Operand::List(list), _) => self.list_ends(&list, out),
            (_, ty) => {
                let name = ty.map(|_| ()).and(self.range_type_name(range)).unwrap_or_default();
                self.report(Diagnostic::error("sema-range-not-iterable", span).arg("type", name));
                None
            }
        }
    }

    fn range_type_name(&mut self, range: &ast::Expr) -> Option<String> {
        let (operand, _) = self.full(|sema| sema.expr(range));
        operand.ty().map(|ty| self.type_name(ty))
    }

    pub(super) fn array_ends(
        &mut self,
        array: Place,
        of: QualTy,
        len: ArrayLen,
        temps: Vec<LocalId>,
        out: &mut Vec<Stmt>,
    ) -> Option<(Hidden, Hidden)> {
        let span = array.span;
        let (ArrayLen::Fixed(count), Some(size)) = (len, self.types().size_of(of.ty)) else {
            self.unsupported("range-based for over an array whose length is computed", span);
            return None;
        };
        self.take_address(&array);
        let elem = element_of(of, array.ty);
        let ty: QualTy = self.program.types.pointer(elem).into();
        let first = Expr {
            kind: ExprKind::Decay(Box::new(array)),
            ty: ty.ty,
            span,
        };
        let begin = self.declare_hidden(ty, Init::Expr(Box::new(first)), temps, span, out);
        let ptr = Box::new(self.load_hidden(begin, span));
        let index = Box::new(Expr {
            kind: ExprKind::Int(i128::from(count)),
            ty: Ty::LONG_LONG,
            span,
        });
        let last = Expr {
            kind: ExprKind::PtrAdd { ptr, index, size },
            ty: ty.ty,
            span,
        };
        let end = self.declare_hidden(ty, Init::Expr(Box::new(last)), Vec::new(), span, out);
        Some((begin, end))
    }

    /// `auto &&range = operand;`
    pub(super) fn hold_range(
        &mut self,
        operand: Operand,
        temps: Vec<LocalId>,
        span: Span,
        out: &mut Vec<Stmt>,
    ) -> Option<Place> {
        match operand {
            Operand::Place { place, .. } => {
                self.take_address(&place);
                let referent = place.ty;
                let ty: QualTy = self.program.types.intern(TyKind::LvalueRef(referent)).into();
                let range = self.declare_hidden(ty, Init::Bind(Box::new(place)), temps, span, out);
                let reference = self.local_place(range.local, range.ty, span);
                Some(self.through_reference(reference))
            }
            Operand::Value(expr) => {
                let ty: QualTy = expr.ty.into();
                let init = match expr.kind {
                    ExprKind::Object(init) => *init,
                    _ => Init::Expr(Box::new(expr)),
                };
                let range = self.declare_hidden(ty, init, temps, span, out);
                self.mark_address_taken(range.local);
                Some(self.local_place(range.local, ty, span))
            }
            Operand::Funcs(_) | Operand::List(_) | Operand::Error(_) => None,
        }
    }

    fn mark_address_taken(&mut self, local: LocalId) {
        if let Some(local) = self
            .funcs
            .last_mut()
            .and_then(|func| func.locals.get_mut(local.index()))
        {
            local.address_taken = true;
        }
    }

    fn class_ends(
        &mut self,
        range: Place,
        record: RecordId,
        span: Span,
        out: &mut Vec<Stmt>,
    ) -> Option<(Hidden, Hidden)> {
        let mut ends = Vec::new();
        for name in ["begin", "end"] {
            let (operand, temps) = self.full(|sema| sema.range_call(&range, record, name, span));
            let operand = operand?;
            let operand = self.decayed(operand);
            let ty: QualTy = operand.ty().filter(|ty| !ty.ty.is_error())?.ty.into();
            let init = self.copy_init(ty, operand, &Why::Init, span);
            ends.push(self.declare_hidden(ty, init, temps, span, out));
        }
        match ends.as_slice() {
            [begin, end] => Some((*begin, *end)),
            _ => None,
        }
    }

    /// `range.begin()`, or `begin(range)` when there is no such member.
    fn range_call(&mut self, range: &Place, record: RecordId, name: &str, span: Span) -> Option<Operand> {
        let text: Rc<str> = name.into();
        let id = ast::UnqualifiedId::Ident(ast::Name {
            text: text.clone(),
            span,
        });
        let qualified = ast::QualifiedName {
            global: false,
            qualifiers: Vec::new(),
            id,
            span,
        };
        if let Some(Operand::Funcs(set)) = self.class_member(range, record, &qualified) {
            let func = self.choose_overload(&set, &[], span)?;
            return Some(self.call_function(func, set.object.map(|object| *object), Vec::new(), span));
        }
        let funcs = match self.lookup(name) {
            Some((entry, _)) => match entry.symbol {
                Symbol::Funcs(funcs) => funcs,
                _ => Vec::new(),
            },
            None => Vec::new(),
        };
        let args = [Operand::lvalue(range.clone())];
        if funcs.is_empty() {
            let ty = self.type_name(range.ty);
            self.report(
                Diagnostic::error("sema-range-without-begin", span)
                    .arg("type", ty)
                    .arg("name", name),
            );
            return None;
        }
        let set = FuncSet {
            funcs,
            object: None,
            qualified: false,
            adl: true,
            name: text,
            span,
        };
        let func = self.choose_overload(&set, &args, span)?;
        Some(self.call_function(func, None, args.to_vec(), span))
    }

    fn range_loop(
        &mut self,
        decl: &ast::SimpleDecl,
        ends: Option<(Hidden, Hidden)>,
        body: &ast::Stmt,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let at = decl.specifiers.span;
        let cond = ends.map(|(begin, end)| self.full_expr(|sema| sema.range_test(begin, end, at)));
        let step = ends.map(|(begin, _)| self.full_expr(|sema| sema.range_step(begin, at)));
        let scope = self.open_block(body.span);
        let mut stmts = Vec::new();
        match ends {
            Some((begin, _)) => {
                let (operand, temps) = self.full(|sema| sema.range_element(begin, at));
                self.declare_from(decl, operand, temps, &mut stmts);
            }
            None => self.declare_errors(decl),
        }
        if let Some(func) = self.func() {
            func.loops += 1;
            func.breakables += 1;
        }
        match &body.kind {
            ast::StmtKind::Block(inner) => {
                let block = self.block(inner, body.span);
                stmts.push(Stmt {
                    kind: StmtKind::Block(block),
                    span: body.span,
                });
            }
            _ => self.stmt(body, &mut stmts),
        }
        if let Some(func) = self.func() {
            func.loops -= 1;
            func.breakables -= 1;
        }
        self.close_block();
        let Some(cond) = cond else { return };
        let block = Block {
            scope,
            stmts,
            end: closing_brace(body.span),
        };
        let body = Box::new(Stmt {
            kind: StmtKind::Block(block),
            span: body.span,
        });
        out.push(Stmt {
            kind: StmtKind::Loop {
                cond: Some(cond),
                test_first: true,
                step,
                body,
            },
            span,
        });
    }

    fn hidden_operand(&self, hidden: Hidden, span: Span) -> Operand {
        Operand::lvalue(self.local_place(hidden.local, hidden.ty, span))
    }

    fn range_test(&mut self, begin: Hidden, end: Hidden, span: Span) -> Expr {
        if self.types().is_pointer(begin.ty.ty) {
            let (left, right) = (self.load_hidden(begin, span), self.load_hidden(end, span));
            let kind = ExprKind::Compare(CompareOp::Ne, Box::new(left), Box::new(right));
            return Expr {
                kind,
                ty: Ty::BOOL,
                span,
            };
        }
        let operands = [self.hidden_operand(begin, span), self.hidden_operand(end, span)];
        let name = OperatorName::Binary(ast::BinaryOp::Ne);
        let Some(result) = self.operator_call(name, &operands, span) else {
            return self.no_range_operator(begin, "operator!=", span);
        };
        self.convert(result, Ty::BOOL, &Why::Operand)
    }

    fn range_step(&mut self, begin: Hidden, span: Span) -> Expr {
        if let Some(to) = self.types().pointee(begin.ty.ty) {
            let size = self.types().size_of(to.ty).unwrap_or(1);
            let place = Box::new(self.local_place(begin.local, begin.ty, span));
            let kind = ExprKind::IncDec {
                place,
                increment: true,
                prefix: true,
                size,
            };
            return Expr {
                kind,
                ty: begin.ty.ty,
                span,
            };
        }
        let operands = [self.hidden_operand(begin, span)];
        match self.operator_call(OperatorName::Increment, &operands, span) {
            Some(Operand::Value(expr)) => expr,
            Some(Operand::Place { place, .. }) => self.address(place),
            Some(_) => self.error_expr(span),
            None => self.no_range_operator(begin, "operator++", span),
        }
    }

    fn range_element(&mut self, begin: Hidden, span: Span) -> Operand {
        if let Some(to) = self.types().pointee(begin.ty.ty) {
            let pointer = self.load_hidden(begin, span);
            return Operand::lvalue(Place {
                kind: PlaceKind::Deref(Box::new(pointer)),
                ty: to,
                span,
            });
        }
        let operands = [self.hidden_operand(begin, span)];
        match self.operator_call(OperatorName::Unary(ast::UnaryOp::Deref), &operands, span) {
            Some(operand) => operand,
            None => Operand::Value(self.no_range_operator(begin, "operator*", span)),
        }
    }

    fn no_range_operator(&mut self, begin: Hidden, name: &str, span: Span) -> Expr {
        let ty = self.type_name(begin.ty);
        self.report(
            Diagnostic::error("sema-range-without-begin", span)
                .arg("type", ty)
                .arg("name", name),
        );
        self.error_expr(span)
    }

    pub(super) fn declare_hidden(
        &mut self,
        ty: QualTy,
        init: Init,
        temps: Vec<LocalId>,
        span: Span,
        out: &mut Vec<Stmt>,
    ) -> Hidden {
        let local = self.hidden(ty, span);
        self.set_destructor(local, ty.ty);
        out.push(Stmt {
            kind: StmtKind::Declare { local, init, temps },
            span,
        });
        Hidden { local, ty }
    }

    fn set_destructor(&mut self, local: LocalId, ty: Ty) {
        let destructor = self.destructor_of(ty);
        if let Some(local) = self
            .funcs
            .last_mut()
            .and_then(|func| func.locals.get_mut(local.index()))
        {
            local.destructor = destructor;
            local.address_taken |= destructor.is_some();
        }
        if let Some(destructor) = destructor {
            self.use_func(destructor);
        }
    }

    fn load_hidden(&self, hidden: Hidden, span: Span) -> Expr {
        let place = self.local_place(hidden.local, hidden.ty, span);
        Expr {
            kind: ExprKind::Load(Box::new(place)),
            ty: hidden.ty.ty,
            span,
        }
    }

    /// `decl = operand;` for a declaration without an initialiser of its own.
    fn declare_from(&mut self, decl: &ast::SimpleDecl, operand: Operand, temps: Vec<LocalId>, out: &mut Vec<Stmt>) {
        if !decl.bindings.is_empty() {
            self.bind_names(decl, operand, temps, decl.specifiers.span, out);
            return;
        }
        let Some(declarator) = decl.declarators.first() else {
            return;
        };
        let declarator = &declarator.declarator;
        let Some(ast::QualifiedName {
            id: ast::UnqualifiedId::Ident(name),
            ..
        }) = &declarator.name
        else {
            return;
        };
        let span = decl.specifiers.span.to(declarator.span);
        let Some(ty) = self.range_variable_type(&decl.specifiers, declarator, &operand, span) else {
            self.declare(&name.text, Symbol::Error, name.span);
            return;
        };
        let (init, more) = self.full(|sema| sema.copy_init(ty, operand, &Why::Init, span));
        let Some(func) = self.funcs.last_mut() else { return };
        let local = func.local(name.text.clone(), ty, name.span, LocalKind::Variable);
        self.set_destructor(local, ty.ty);
        self.declare(&name.text, Symbol::Local(local), name.span);
        let temps = temps.into_iter().chain(more).collect();
        out.push(Stmt {
            kind: StmtKind::Declare { local, init, temps },
            span,
        });
    }

    pub(super) fn declare_errors(&mut self, decl: &ast::SimpleDecl) {
        for name in &decl.bindings {
            self.declare(&name.text, Symbol::Error, name.span);
        }
        for declarator in &decl.declarators {
            if let Some(ast::QualifiedName {
                id: ast::UnqualifiedId::Ident(name),
                ..
            }) = &declarator.declarator.name
            {
                self.declare(&name.text, Symbol::Error, name.span);
            }
        }
    }

    /// The type of a declared variable, `auto` taken from its initialiser.
    fn range_variable_type(
        &mut self,
        specifiers: &ast::DeclSpecifiers,
        declarator: &ast::Declarator,
        operand: &Operand,
        span: Span,
    ) -> Option<QualTy> {
        let from = operand.ty();
        if from.is_some_and(|ty| ty.ty.is_error()) {
            return None;
        }
        if !matches!(specifiers.ty, ast::TypeSpecifier::Auto) {
            let base = self.specifiers_type(specifiers);
            let ty = self.declarator_type(base, declarator);
            return (!ty.ty.is_error()).then_some(ty);
        }
        let from = from?;
        let value = self.auto_base(from, operand, &declarator.parts, span)?;
        let quals = union(value.quals, specifiers.quals);
        let ty = self.declarator_type(QualTy { ty: value.ty, quals }, declarator);
        (!ty.ty.is_error()).then_some(ty)
    }

    /// What `auto` stands for (C++17 10.1.7.4.1): the referent for references, the pointee for pointers.
    fn auto_base(&mut self, from: QualTy, operand: &Operand, parts: &[DeclaratorPart], span: Span) -> Option<QualTy> {
        let is_lvalue = matches!(operand, Operand::Place { xvalue: false, .. });
        match parts {
            [] => {
                let decayed = self.decayed(operand.clone());
                decayed.ty().map(|ty| ty.ty.into())
            }
            [DeclaratorPart::Reference { rvalue: true }] if is_lvalue => {
                Some(self.program.types.intern(TyKind::LvalueRef(from)).into())
            }
            [DeclaratorPart::Reference { .. }] => Some(from),
            [DeclaratorPart::Pointer(_)] => {
                let decayed = self.decayed(operand.clone());
                let to = decayed.ty().and_then(|ty| self.types().pointee(ty.ty));
                if to.is_none() {
                    let name = self.type_name(from);
                    self.report(Diagnostic::error("sema-auto-not-pointer", span).arg("type", name));
                }
                to
            }
            _ => {
                self.unsupported("auto in this declarator", span);
                None
            }
        }
    }
}

/// The element of an array place: qualifiers of the array are its elements'.
pub(super) fn element_of(of: QualTy, array: QualTy) -> QualTy {
    QualTy {
        ty: of.ty,
        quals: union(of.quals, array.quals),
    }
}
