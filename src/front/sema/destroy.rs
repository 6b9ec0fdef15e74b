//! The end of objects: what a destructor does behind its own statements, and calls to destructors (C++17 15.4).

use super::Sema;
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, FullExpr, LabelId, Place, Stmt, StmtKind};
use crate::front::ty::{RecordId, Ty};
use crate::source::Span;

impl Sema {
    /// From here on the object is of this class: its vptr points to the class's vtable.
    pub(super) fn set_vptr_stmt(&mut self, record: RecordId, span: Span) -> Option<Stmt> {
        self.types().record(record).vptr?;
        let (place, _) = self.this_place(span)?;
        for func in self.types().record(record).vtable.clone() {
            self.use_func(func);
        }
        let expr = Expr {
            kind: ExprKind::SetVptr {
                place: Box::new(place),
                record,
            },
            ty: Ty::VOID,
            span,
        };
        Some(Stmt {
            kind: StmtKind::Expr(FullExpr {
                expr,
                temps: Vec::new(),
            }),
            span,
        })
    }

    /// A destructor's own statements; `return` leaves them for what comes behind.
    pub(super) fn destructor_block(&mut self, body: &[ast::Stmt], span: Span, out: &mut Vec<Stmt>) {
        let mut block = self.block(body, span);
        let end = block.end;
        let Some(func) = self.funcs.last_mut() else { return };
        let label = LabelId(func.labels.len() as u32);
        let returns = returns_to(&mut block.stmts, label);
        if returns {
            func.labels.push("end of destructor".into());
        }
        out.push(Stmt {
            kind: StmtKind::Block(block),
            span,
        });
        if returns {
            out.push(Stmt {
                kind: StmtKind::Label(label),
                span: end,
            });
        }
    }

    /// Members and bases end in reverse order.
    pub(super) fn destroy_parts(&mut self, record: RecordId, span: Span, out: &mut Vec<Stmt>) {
        let Some((this, _)) = self.this_place(span) else { return };
        let end = Span {
            start: span.end.saturating_sub(1).max(span.start),
            ..span
        };
        let is_union = self.types().record(record).kind == ast::RecordKind::Union;
        for index in (0..self.types().record(record).fields.len())
            .rev()
            .filter(|_| !is_union)
        {
            let place = self.nth_field(&this, record, index, end);
            self.destroy_part(place, end, out);
        }
        for base in self.types().record(record).bases.clone().into_iter().rev() {
            let place = self.base_place(&this, base.record);
            self.destroy_part(place, end, out);
        }
    }

    fn destroy_part(&mut self, place: Place, span: Span, out: &mut Vec<Stmt>) {
        let destructor = self.destructor_of(place.ty.ty);
        let Some(func) = destructor else { return };
        self.use_func(func);
        self.check_usable(func, None, span);
        let expr = Expr {
            kind: ExprKind::Destroy {
                place: Box::new(place),
                destructor,
            },
            ty: Ty::VOID,
            span,
        };
        out.push(Stmt {
            kind: StmtKind::Expr(FullExpr {
                expr,
                temps: Vec::new(),
            }),
            span,
        });
    }
}

/// Makes every `return;` of a destructor's own statements go to `label`, behind which members end. Whether there was one.
fn returns_to(stmts: &mut [Stmt], label: LabelId) -> bool {
    let mut any = false;
    for stmt in stmts {
        any |= return_to(stmt, label);
    }
    any
}

fn return_to(stmt: &mut Stmt, label: LabelId) -> bool {
    match &mut stmt.kind {
        StmtKind::Return { value: None, .. } => {
            stmt.kind = StmtKind::Goto(label);
            true
        }
        StmtKind::Block(block) => returns_to(&mut block.stmts, label),
        StmtKind::If { then, otherwise, .. } => {
            let then = return_to(then, label);
            otherwise.as_deref_mut().is_some_and(|stmt| return_to(stmt, label)) || then
        }
        StmtKind::Loop { body, .. } | StmtKind::Switch { body, .. } => return_to(body, label),
        StmtKind::Try { body, handlers } => {
            let mut any = returns_to(&mut body.stmts, label);
            for handler in handlers {
                any |= returns_to(&mut handler.body.stmts, label);
            }
            any
        }
        _ => false,
    }
}
