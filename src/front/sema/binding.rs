//! `auto [a, b] = pair;` (C++17 11.5): a hidden object, or a reference to one, whose parts get names.
//!
//! Each name is a reference to its part, so that the parts of `auto &[a, b]` are those of the object itself.

use std::rc::Rc;

use super::convert::Why;
use super::range_for::element_of;
use super::types::union;
use super::{Operand, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclaratorPart};
use crate::front::hir::{Expr, ExprKind, Init, LocalId, LocalKind, Place, PlaceKind, Stmt, StmtKind};
use crate::front::ty::{ArrayLen, QualTy, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// `auto [a, b] = x;`
    pub(super) fn structured_binding(&mut self, decl: &ast::SimpleDecl, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        let init = decl.declarators.first().and_then(|declarator| declarator.init.as_ref());
        let expr = match init {
            Some(ast::Initializer::Expr(expr)) => Some(&**expr),
            Some(ast::Initializer::Paren(args, _)) => args.first(),
            Some(ast::Initializer::List { list, .. }) => match list.items.first().map(|item| &item.value) {
                Some(ast::InitValue::Expr(expr)) => Some(&**expr),
                _ => None,
            },
            None => None,
        };
        let Some(expr) = expr else {
            self.report(Diagnostic::error("sema-binding-without-value", span));
            self.declare_errors(decl);
            return out;
        };
        let (operand, temps) = self.full(|sema| sema.expr(expr));
        self.bind_names(decl, operand, temps, span, &mut out);
        out
    }

    /// A hidden object (or reference), and each name a reference to a part of it.
    pub(super) fn bind_names(
        &mut self,
        decl: &ast::SimpleDecl,
        operand: Operand,
        temps: Vec<LocalId>,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let Some(from) = operand.ty().filter(|ty| !ty.ty.is_error()) else {
            self.declare_errors(decl);
            return;
        };
        let parts = decl
            .declarators
            .first()
            .map(|declarator| declarator.declarator.parts.as_slice())
            .unwrap_or(&[]);
        let by_reference = matches!(parts.first(), Some(DeclaratorPart::Reference { .. }));
        let quals = union(from.quals, decl.specifiers.quals);
        let whole = match operand {
            Operand::Place { mut place, .. } if by_reference => {
                place.ty.quals = quals;
                self.hold_range(Operand::lvalue(place), temps, span, out)
            }
            operand if self.types().is_array(from.ty) => {
                // The elements are copied, as bytes when that is all a copy does.
                if self.destructor_of(from.ty).is_some() {
                    self.unsupported("structured bindings of a copied array of objects", span);
                    self.declare_errors(decl);
                    return;
                }
                let Some(place) = self.place_of(operand) else { return };
                let load = Expr {
                    kind: ExprKind::Load(Box::new(place)),
                    ty: from.ty,
                    span,
                };
                let held = self.declare_hidden(from.ty.into(), Init::Expr(Box::new(load)), temps, span, out);
                Some(self.local_place(held.local, held.ty, span))
            }
            operand => {
                let (init, more) = self.full(|sema| sema.copy_init(from.ty.into(), operand, &Why::Init, span));
                let temps = temps.into_iter().chain(more).collect();
                let held = self.declare_hidden(QualTy { ty: from.ty, quals }, init, temps, span, out);
                Some(self.local_place(held.local, held.ty, span))
            }
        };
        let Some(whole) = whole else {
            self.declare_errors(decl);
            return;
        };
        let elements = self.binding_places(&whole, span);
        if elements.len() != decl.bindings.len() {
            let ty = self.type_name(from);
            let diagnostic = Diagnostic::error("sema-binding-count", span)
                .arg("type", ty)
                .arg("has", elements.len())
                .arg("names", decl.bindings.len());
            self.report(diagnostic);
            self.declare_errors(decl);
            return;
        }
        for (name, place) in decl.bindings.iter().zip(elements) {
            self.take_address(&place);
            let referent = match self.types().referent(place.ty.ty) {
                Some(referent) => referent,
                None => place.ty,
            };
            let ty: QualTy = self.program.types.intern(TyKind::LvalueRef(referent)).into();
            let Some(func) = self.funcs.last_mut() else { return };
            let local = func.local(name.text.clone(), ty, name.span, LocalKind::Variable);
            self.declare(&name.text, Symbol::Local(local), name.span);
            let init = Init::Bind(Box::new(place));
            out.push(Stmt {
                kind: StmtKind::Declare {
                    local,
                    init,
                    temps: Vec::new(),
                },
                span: name.span,
            });
        }
    }

    /// The elements of an array or the data members of a class.
    fn binding_places(&mut self, whole: &Place, span: Span) -> Vec<Place> {
        match self.types().kind(whole.ty.ty).clone() {
            TyKind::Array(of, ArrayLen::Fixed(count)) => {
                let size = self.types().size_of(of.ty).unwrap_or(1);
                let elem = element_of(of, whole.ty);
                (0..count.min(1 << 16))
                    .map(|index| {
                        let index = Expr {
                            kind: ExprKind::Int(i128::from(index)),
                            ty: Ty::LONG_LONG,
                            span,
                        };
                        let kind = PlaceKind::Index {
                            base: Box::new(whole.clone()),
                            index: Box::new(index),
                            size,
                        };
                        Place { kind, ty: elem, span }
                    })
                    .collect()
            }
            TyKind::Record(record) => {
                let names: Vec<Rc<str>> = self
                    .types()
                    .record(record)
                    .fields
                    .iter()
                    .filter_map(|field| field.name.clone())
                    .collect();
                names
                    .iter()
                    .filter_map(|name| self.field_place(whole, record, name, span))
                    .collect()
            }
            _ => Vec::new(),
        }
    }
}
