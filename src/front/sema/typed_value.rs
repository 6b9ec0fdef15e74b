//! `(T)value` and `(T){ ... }`: a cast as C writes it, GNU's cast to a union, and compound literals (C17 6.5.4, 6.5.2.5).
//!
//! A compound literal is an object: outside functions it lives as long as the program, inside as long as its block.
//! A literal that takes part in a full expression of C++ is a temporary and ends with it.

use super::convert::Why;
use super::{Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{ExprKind, Global, GlobalInit, Init, InitItem, LocalKind, Place, PlaceKind};
use crate::front::ty::{ArrayLen, Ty, TyKind};
use crate::source::Span;

impl Sema {
    pub(super) fn cast_expr(&mut self, name: &ast::TypeName, operand: &ast::Expr, span: Span) -> Operand {
        let ty = self.type_name_type(name);
        let operand = self.expr(operand);
        if ty.ty.is_error() || operand.is_error() {
            return Operand::Error(span);
        }
        if self.is_cpp() && !self.types().is_array(ty.ty) && !self.types().is_function(ty.ty) {
            return self.cpp_cast(ty, operand, span);
        }
        if operand
            .ty()
            .is_some_and(|from| self.aggregate(from.ty).or(self.aggregate(ty.ty)).is_some())
            && ty.ty != Ty::VOID
        {
            let value = self.convert(operand, ty.ty, &Why::Operand);
            return if value.ty.is_error() {
                Operand::Error(span)
            } else {
                Operand::Value(value)
            };
        }
        let is_class = self.types().is_record(ty.ty);
        if is_class {
            let same = operand.ty().is_some_and(|from| from.ty == ty.ty);
            if same {
                return Operand::Value(self.rvalue(operand));
            }
        }
        if is_class && let Some(made) = self.union_cast(&operand, ty.ty, span) {
            return made;
        }
        if is_class || self.types().is_array(ty.ty) || self.types().is_function(ty.ty) {
            let to = self.type_name(ty);
            let from = operand.ty().map(|ty| self.type_name(ty)).unwrap_or_default();
            self.report(
                Diagnostic::error("sema-c-cast", span)
                    .arg("from", from)
                    .arg("to", to)
                    .arg("why", "operand"),
            );
            return Operand::Error(span);
        }
        let value = self.cast(operand, ty.ty, span);
        if value.ty.is_error() {
            Operand::Error(span)
        } else {
            Operand::Value(value)
        }
    }

    /// GNU `(union u)x`: the union whose member of that type is `x`.
    fn union_cast(&mut self, operand: &Operand, to: Ty, span: Span) -> Option<Operand> {
        let record = self.types().as_record(to)?;
        let record = self.types().record(record);
        if record.kind != ast::RecordKind::Union {
            return None;
        }
        let fields = record.fields.clone();
        let value = self.rvalue(operand.clone());
        let same = |field: &&crate::front::ty::Field| self.compatible(field.ty.ty, value.ty);
        let field = fields.iter().find(same)?;
        let init = Init::List {
            zero_first: true,
            items: vec![InitItem {
                offset: field.offset,
                bits: None,
                ty: field.ty,
                init: Init::Expr(Box::new(value)),
            }],
        };
        Some(Operand::value(ExprKind::Object(Box::new(init)), to, span))
    }

    pub(super) fn compound_literal(&mut self, name: &ast::TypeName, list: &ast::InitList, span: Span) -> Operand {
        let ty = self.type_name_type(name);
        if ty.ty.is_error() {
            return Operand::Error(span);
        }
        let wrong = match self.types().kind(ty.ty) {
            TyKind::Array(_, ArrayLen::Variable(_)) => Some("sema-vla-initialised"),
            TyKind::Void | TyKind::Function(_) => Some("sema-void-object"),
            _ => None,
        };
        if let (Some(id), false) = (wrong, self.is_cpp()) {
            self.report(Diagnostic::error(id, name.span).arg("name", ""));
            return Operand::Error(span);
        }
        let initializer = ast::Initializer::List {
            list: list.clone(),
            equal: true,
        };
        let (init, ty) = self.initializer(ty, Some(&initializer), span);
        if ty.ty.is_error() {
            return Operand::Error(span);
        }
        if self.is_cpp() && !self.types().is_array(ty.ty) {
            return Operand::value(ExprKind::Object(Box::new(init)), ty.ty, span);
        }
        let in_function = !self.funcs.is_empty() && self.in_block();
        if !in_function {
            self.folding_static = !self.is_cpp();
            let folded = self.fold_init(&init);
            self.folding_static = false;
            let Some((init, nonzero)) = folded else {
                self.report(Diagnostic::error("sema-not-constant", span));
                return Operand::Error(span);
            };
            let id = crate::front::hir::GlobalId(self.program.globals.len() as u32);
            self.program.globals.push(Global {
                name: "".into(),
                ty,
                span,
                init,
                when: GlobalInit::Static { nonzero },
                destructor: None,
                is_library: self.is_library(span),
                is_extern: false,
                align: None,
            });
            return Operand::lvalue(Place {
                kind: PlaceKind::Global(id),
                ty,
                span,
            });
        }
        let name = format!("({})", self.type_name(ty));
        let Some(func) = self.funcs.last_mut() else {
            return Operand::Error(span);
        };
        let local = func.local(name.into(), ty, span, LocalKind::Variable);
        if let Some(local) = func.locals.get_mut(local.index()) {
            local.address_taken = true;
        }
        let kind = PlaceKind::CompoundLiteral {
            local,
            init: Box::new(init),
        };
        Operand::lvalue(Place { kind, ty, span })
    }
}
