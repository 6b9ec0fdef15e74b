//! What was probably meant: the edits and hints behind messages about types and names that beginners mix up.
//!
//! Example: `char *s = 'a';` makes a pointer from the number of a letter; the edit writes `"a"`.

use super::{Operand, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{self, DeclKind};
use crate::front::hir::{Expr, ExprKind, FuncBody};
use crate::front::ty::{Ty, TyKind};
use crate::source::Span;

/// A function that is defined further down in the file.
#[derive(Clone, Debug)]
pub(super) struct Later {
    /// Its name.
    pub(super) name: std::rc::Rc<str>,
    /// From its return type to the closing parenthesis.
    pub(super) head: Span,
}

impl Sema {
    /// Notes where the functions of a file are defined, so that a call above can say so.
    pub(super) fn note_definitions(&mut self, unit: &ast::TranslationUnit) {
        self.later.clear();
        for decl in &unit.decls {
            if let DeclKind::Function(def) = &decl.kind
                && let Some(name) = &def.declarator.name
                && !self.is_library(name.span)
            {
                self.later.push(Later {
                    name: super::expr::id_name(&name.id),
                    head: def.specifiers.span.to(def.declarator.span),
                });
            }
        }
    }

    /// The definition of `name` below the function being built.
    pub(super) fn defined_later(&self, name: &str) -> Option<Later> {
        let here = self.funcs.first()?.scopes.first()?.span;
        let below = |later: &&Later| later.head.file == here.file && later.head.start > here.start;
        self.later
            .iter()
            .filter(below)
            .find(|later| &*later.name == name)
            .cloned()
    }

    /// Says that a function is defined too late, with the edit that declares it above the caller.
    pub(super) fn before_definition(&self, diagnostic: Diagnostic, later: &Later) -> Diagnostic {
        let hint = Message::new("sema-defined-later").arg("name", &*later.name);
        let place = Message::new("sema-defined-here").arg("name", &*later.name);
        let diagnostic = diagnostic.hint(hint).label(later.head, place);
        let here = self
            .funcs
            .first()
            .and_then(|func| func.scopes.first())
            .map(|scope| scope.span);
        let caller = here.and_then(|here| {
            let above = |other: &&Later| other.head.file == here.file && other.head.start <= here.start;
            self.later.iter().rev().find(above)
        });
        let head = self.text(later.head);
        match caller {
            Some(caller) if !head.is_empty() && !head.contains('\n') => {
                let top = Span {
                    end: caller.head.start,
                    ..caller.head
                };
                diagnostic.fix(top, format!("{head};\n"))
            }
            _ => diagnostic,
        }
    }

    /// A function of the C++ program or a nearly equal name.
    pub(super) fn near_definition(&self, name: &str) -> Option<std::rc::Rc<str>> {
        let own = self.program.funcs.iter().filter(|func| {
            !func.is_library && !self.is_library(func.span) && matches!(func.body, FuncBody::Defined { .. })
        });
        super::suggest::nearest(name, own.map(|func| func.name.clone()))
    }

    /// `'a'` where a text is wanted, `"a"` where a character is; `new` where an object is.
    pub(super) fn mend_conversion(&self, diagnostic: Diagnostic, value: &Expr, to: Ty) -> Diagnostic {
        let text = self.text(value.span);
        let types = self.types();
        let quoted = |mark: char| text.len() >= 2 && text.starts_with(mark) && text.ends_with(mark);
        let inner = text.get(1..text.len().saturating_sub(1)).unwrap_or("");
        let one = inner.chars().count() == 1 || (inner.starts_with('\\') && inner.chars().count() == 2);
        let to_text = types
            .pointee(to)
            .is_some_and(|to| types.int_kind(to.ty) == types.int_kind(Ty::CHAR));
        if to_text && quoted('\'') && !inner.contains('"') {
            return diagnostic
                .hint(Message::new("sema-quotes-hint"))
                .fix(value.span, format!("\"{inner}\""));
        }
        if types.is_integer(to) && quoted('"') && inner.len() > 1 && inner.bytes().all(|byte| byte.is_ascii_digit()) {
            return diagnostic
                .hint(Message::new("sema-number-without-quotes"))
                .fix(value.span, inner.to_owned());
        }
        if types.is_integer(to) && quoted('"') {
            let diagnostic = diagnostic.hint(Message::new("sema-quotes-hint"));
            return match one && inner != "'" {
                true => diagnostic.fix(value.span, format!("'{inner}'")),
                false => diagnostic,
            };
        }
        if let ExprKind::New(_) = value.kind {
            return diagnostic.hint(Message::new("sema-new-gives-pointer"));
        }
        // `int i = p` and `int *p = i` where the object or its address was meant.
        match (types.pointee(value.ty), types.pointee(to)) {
            (Some(from), _) if from.ty == to && self.is_object(value) => {
                let start = Span {
                    end: value.span.start,
                    ..value.span
                };
                diagnostic.hint(Message::new("sema-value-meant")).fix(start, "*")
            }
            (_, Some(target)) if target.ty == value.ty && self.is_object(value) => {
                let start = Span {
                    end: value.span.start,
                    ..value.span
                };
                diagnostic.hint(Message::new("sema-address-meant")).fix(start, "&")
            }
            _ => diagnostic,
        }
    }

    /// A variable or member, by its text: an edit in front of it means it alone.
    fn is_object(&self, value: &Expr) -> bool {
        let text = self.text(value.span);
        matches!(value.kind, ExprKind::Load(_))
            && !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.')
    }

    /// `a = "text"` for an array `a` of characters: a call of `strcpy`.
    pub(super) fn mend_array_assignment(
        &self,
        diagnostic: Diagnostic,
        array: Ty,
        left: Span,
        whole: Span,
    ) -> Diagnostic {
        let is_text = self
            .types()
            .element(array)
            .is_some_and(|element| element.ty == Ty::CHAR);
        if !is_text {
            return diagnostic;
        }
        let diagnostic = diagnostic.hint(Message::new("sema-copy-text"));
        let (name, all) = (self.text(left), self.text(whole));
        match all
            .strip_prefix(name)
            .and_then(|rest| rest.trim_start().strip_prefix('='))
        {
            Some(value) if !name.is_empty() && !value.starts_with('=') && !value.trim().starts_with('{') => {
                diagnostic.fix(whole, format!("strcpy({name}, {})", value.trim()))
            }
            _ => diagnostic,
        }
    }

    /// Hints for operators that do not work on texts and streams.
    pub(super) fn mend_operands(
        &self,
        diagnostic: Diagnostic,
        op: ast::BinaryOp,
        left: &Operand,
        right: &Operand,
    ) -> Diagnostic {
        let stream = |operand: &Operand| {
            let name = operand.ty().map(|ty| self.type_name(ty)).unwrap_or_default();
            name.contains("ostream")
        };
        let pointer = |operand: &Operand| {
            operand
                .ty()
                .is_some_and(|ty| matches!(self.types().kind(ty.ty), TyKind::Pointer(_)))
        };
        if stream(left) && matches!(op, ast::BinaryOp::Shr | ast::BinaryOp::Lt) {
            let diagnostic = diagnostic.hint(Message::new("sema-stream-operator"));
            let between = Span {
                start: left.span().end,
                end: right.span().start,
                ..left.span()
            };
            let text = self.text(between);
            return match text.trim() == super::spelling(op) {
                true => diagnostic.fix(between, text.replace(super::spelling(op), "<<")),
                false => diagnostic,
            };
        }
        let compares = matches!(
            op,
            ast::BinaryOp::Lt
                | ast::BinaryOp::Gt
                | ast::BinaryOp::Le
                | ast::BinaryOp::Ge
                | ast::BinaryOp::Eq
                | ast::BinaryOp::Ne
                | ast::BinaryOp::BitAnd
                | ast::BinaryOp::BitOr
                | ast::BinaryOp::BitXor
        );
        // `cout << x > 3`
        if stream(left) && compares {
            let whole = self.text(left.span());
            let last = whole.rfind("<<").map(|at| {
                let text = &whole[at + 2..];
                left.span().start + (at + 2 + text.len() - text.trim_start().len()) as u32
            });
            let diagnostic = diagnostic.hint(Message::new("sema-stream-first").arg("op", super::spelling(op)));
            return match last {
                Some(start) => diagnostic
                    .fix(
                        Span {
                            start,
                            end: start,
                            ..left.span()
                        },
                        "(",
                    )
                    .fix(right.span().after(), ")"),
                None => diagnostic,
            };
        }
        if op == ast::BinaryOp::Add && pointer(left) && pointer(right) {
            return diagnostic.hint(Message::new("sema-join-text"));
        }
        diagnostic
    }

    /// What other languages call a type or a value: what C calls it.
    pub(super) fn foreign_word(&self, diagnostic: Diagnostic, name: &str, span: Span, is_type: bool) -> Diagnostic {
        let (meant, fix) = match (name, is_type) {
            ("string" | "String", true) if !self.is_cpp() => ("char *", false),
            ("boolean" | "Boolean", true) => ("bool", self.is_cpp()),
            ("byte" | "Byte" | "uchar", true) => ("unsigned char", true),
            ("integer" | "Integer" | "number", true) => ("int", true),
            ("real" | "Double", true) => ("double", true),
            ("character", true) => ("char", true),
            ("null" | "Null" | "None" | "nil" | "nullptr", false) if !self.is_cpp() => ("NULL", true),
            ("null" | "Null" | "None" | "nil", false) => ("nullptr", true),
            ("True" | "TRUE", false) => (if self.is_cpp() { "true" } else { "1" }, true),
            ("False" | "FALSE", false) => (if self.is_cpp() { "false" } else { "0" }, true),
            ("var" | "let", true) if self.is_cpp() => ("auto", true),
            ("var" | "let", true) => ("int", false),
            _ => return diagnostic,
        };
        let diagnostic = diagnostic.hint(Message::new("sema-foreign-word").arg("name", meant));
        if fix { diagnostic.fix(span, meant) } else { diagnostic }
    }
}
