//! Bodies of the special member functions that nobody wrote: made of the pieces a written one would be (C++17 15.8).

use super::builder::FuncCtx;
use super::convert::Why;
use super::special::Implicit;
use super::{Operand, ScopeKind, Sema};
use crate::front::ast::OperatorName;
use crate::front::hir::{
    Block, Expr, ExprKind, FuncBody, FuncId, Init, InitItem, LocalId, LocalKind, Place, PlaceKind, ScopeId, Stmt,
    StmtKind,
};
use crate::front::ty::{ArrayLen, QualTy, RecordId, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// Builds the body of a special member function.
    pub(super) fn build_implicit(&mut self, func: FuncId, record: RecordId, which: Implicit) {
        let Some(signature) = self.signature(func) else { return };
        let span = self.program.funcs[func.index()].span;
        let outer = self.scope;
        self.funcs.push(FuncCtx::new(func, signature.ret, span));
        let around = self.class_scope(record).unwrap_or(outer);
        let names = self.push_scope_at(ScopeKind::Function(func), Some(around));
        self.note_scope(func, ScopeId(0), names);
        let class = self.program.types.intern(TyKind::Record(record));
        let pointer = self.program.types.pointer(class);
        let this = self.param("this", pointer.into(), span);
        let mut params = vec![this];
        let other = signature.params.first().map(|param| self.param("other", *param, span));
        params.extend(other);
        if let Some(func) = self.funcs.last_mut() {
            func.this = Some((this, record));
        }
        let mut stmts = Vec::new();
        match which {
            Implicit::Default => self.constructor_start(record, &[], span, &mut stmts),
            Implicit::Destructor => {
                stmts.extend(self.set_vptr_stmt(record, span));
                self.destroy_parts(record, span, &mut stmts);
            }
            Implicit::Copy | Implicit::Move => {
                if let Some(other) = self.other_place(other, which == Implicit::Move, span) {
                    self.copy_parts(record, &other, span, &mut stmts);
                }
            }
            Implicit::CopyAssign | Implicit::MoveAssign => {
                if let Some(other) = self.other_place(other, which == Implicit::MoveAssign, span) {
                    self.assign_parts(record, &other, span, &mut stmts);
                }
                self.return_this(signature.ret, span, &mut stmts);
            }
        }
        self.scope = outer;
        let Some(built) = self.funcs.pop() else { return };
        let entry = &mut self.program.funcs[func.index()];
        entry.params = params;
        entry.locals = built.locals;
        entry.scopes = built.scopes;
        entry.labels = built.labels;
        // Nobody wrote it: it is not stepped through.
        entry.is_library = true;
        let end = Span {
            start: span.end.saturating_sub(1).max(span.start),
            ..span
        };
        entry.body = FuncBody::Defined {
            body: Block {
                scope: ScopeId(0),
                stmts,
                end,
            },
            end,
        };
    }

    fn param(&mut self, name: &str, ty: QualTy, span: Span) -> LocalId {
        match self.funcs.last_mut() {
            Some(func) => func.local(name.into(), ty, span, LocalKind::Param),
            None => LocalId(0),
        }
    }

    /// The object copied or moved from.
    fn other_place(&mut self, other: Option<LocalId>, moved: bool, span: Span) -> Option<Operand> {
        let local = other?;
        let ty = self.funcs.last()?.locals.get(local.index())?.ty;
        let place = self.local_place(local, ty, span);
        let place = self.through_reference(place);
        Some(Operand::Place { place, xvalue: moved })
    }

    fn return_this(&mut self, ret: QualTy, span: Span, stmts: &mut Vec<Stmt>) {
        let Some((place, _)) = self.this_place(span) else {
            return;
        };
        let init = if self.types().is_reference(ret.ty) {
            Init::Bind(Box::new(place))
        } else {
            return;
        };
        stmts.push(Stmt {
            kind: StmtKind::Return {
                value: Some(init),
                temps: Vec::new(),
            },
            span,
        });
    }

    /// Copies bases and members one by one into `*this`.
    fn copy_parts(&mut self, record: RecordId, other: &Operand, span: Span, stmts: &mut Vec<Stmt>) {
        let Operand::Place { place: source, xvalue } = other else {
            return;
        };
        let (source, xvalue) = (source.clone(), *xvalue);
        let Some((this, _)) = self.this_place(span) else { return };
        for base in self.types().record(record).bases.clone() {
            let (to, from) = (
                self.base_place(&this, base.record),
                self.base_place(&source, base.record),
            );
            let ty = to.ty;
            let from = Operand::Place { place: from, xvalue };
            let init = self.class_init(ty.ty.into(), base.record, super::class::ClassInit::Copy(from), span);
            stmts.push(self.init_member(to, init, Vec::new(), span));
        }
        stmts.extend(self.set_vptr_stmt(record, span));
        for index in 0..self.types().record(record).fields.len() {
            let (to, from) = (
                self.nth_field(&this, record, index, span),
                self.nth_field(&source, record, index, span),
            );
            let (init, temps) = self.full(|sema| sema.copy_part(&to, from, xvalue, span));
            stmts.push(self.init_member(to, init, temps, span));
        }
    }

    /// A member's copy: an array's elements one after the other.
    fn copy_part(&mut self, to: &Place, from: Place, xvalue: bool, span: Span) -> Init {
        let ty = to.ty.ty;
        if let TyKind::Array(of, ArrayLen::Fixed(count)) = *self.types().kind(ty) {
            let inner = self.types().as_record(self.types().base_element(of).ty);
            let bytes = inner.is_none_or(|inner| self.class(inner).special.copies_bytes());
            if bytes {
                return Init::Expr(Box::new(Expr {
                    kind: ExprKind::Load(Box::new(from)),
                    ty,
                    span,
                }));
            }
            let size = self.types().size_of(of.ty).unwrap_or(0);
            let count = count.min(1 << 12);
            let items = (0..count).map(|index| {
                let from = self.element(&from, of, index, span);
                let to = self.element(to, of, index, span);
                let init = self.copy_part(&to, from, xvalue, span);
                InitItem {
                    offset: index * size,
                    bits: None,
                    ty: of,
                    init,
                }
            });
            return Init::List {
                zero_first: false,
                items: items.collect(),
            };
        }
        if self.types().is_reference(ty) {
            let from = self.through_reference(from);
            return Init::Bind(Box::new(from));
        }
        self.copy_init(ty.into(), Operand::Place { place: from, xvalue }, &Why::Init, span)
    }

    /// `place[index]` of an array place.
    fn element(&self, array: &Place, of: QualTy, index: u64, span: Span) -> Place {
        let index = Expr {
            kind: ExprKind::Int(i128::from(index)),
            ty: Ty::LONG_LONG,
            span,
        };
        let size = self.types().size_of(of.ty).unwrap_or(1);
        let quals = super::types::union(of.quals, array.ty.quals);
        let kind = PlaceKind::Index {
            base: Box::new(array.clone()),
            index: Box::new(index),
            size,
        };
        Place {
            kind,
            ty: QualTy { ty: of.ty, quals },
            span,
        }
    }

    /// Assigns bases and members one by one.
    fn assign_parts(&mut self, record: RecordId, other: &Operand, span: Span, stmts: &mut Vec<Stmt>) {
        let Operand::Place { place: source, xvalue } = other else {
            return;
        };
        let (source, xvalue) = (source.clone(), *xvalue);
        let Some((this, _)) = self.this_place(span) else { return };
        for base in self.types().record(record).bases.clone() {
            if self.class(base.record).is_empty {
                continue;
            }
            let (to, from) = (
                self.base_place(&this, base.record),
                self.base_place(&source, base.record),
            );
            self.assign_part(to, from, xvalue, span, stmts);
        }
        for index in 0..self.types().record(record).fields.len() {
            let (to, from) = (
                self.nth_field(&this, record, index, span),
                self.nth_field(&source, record, index, span),
            );
            self.assign_part(to, from, xvalue, span, stmts);
        }
    }

    fn assign_part(&mut self, to: Place, from: Place, xvalue: bool, span: Span, stmts: &mut Vec<Stmt>) {
        let ty = to.ty;
        if let TyKind::Array(of, ArrayLen::Fixed(count)) = *self.types().kind(ty.ty) {
            for index in 0..count.min(1 << 12) {
                let (to, from) = (self.element(&to, of, index, span), self.element(&from, of, index, span));
                self.assign_part(to, from, xvalue, span, stmts);
            }
            return;
        }
        let full = self.full_expr(|sema| {
            let operands = [
                Operand::lvalue(to.clone()),
                Operand::Place {
                    place: from.clone(),
                    xvalue,
                },
            ];
            if sema.types().is_record(ty.ty)
                && let Some(result) = sema.operator_call(OperatorName::Assign(None), &operands, span)
            {
                return sema.discard(result);
            }
            let value = Expr {
                kind: ExprKind::Load(Box::new(from)),
                ty: ty.ty,
                span,
            };
            Expr {
                kind: ExprKind::Assign(Box::new(to), Box::new(value)),
                ty: ty.ty,
                span,
            }
        });
        stmts.push(Stmt {
            kind: StmtKind::Expr(full),
            span,
        });
    }
}
