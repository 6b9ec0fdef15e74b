//! Suspicious forms of the text itself, told before anything is known of types: `if (a < b < c)`, a second line that
//! looks as if it belonged to the `if`, a `case` that runs into the next one.
//!
//! All of it compiles. Each finding is a warning that gcc -Wall -Wextra or clang gives as well; where the learner has
//! said that it is meant (parentheses, braces, a comment "fall through") nothing is told.

mod layout;
mod operators;
mod walk;

use crate::diag::Diagnostic;
use crate::front::Dialect;
use crate::front::ast::{self, DeclKind, TypeSpecifier};
use crate::source::{Origin, SourceMap, Span};

/// Appends what is suspicious in the learner's own text.
pub fn lint(unit: &ast::TranslationUnit, dialect: Dialect, sources: &SourceMap, diags: &mut Vec<Diagnostic>) {
    let is_cpp = dialect == Dialect::Cpp;
    let mut lint = Lint { sources, is_cpp, diags };
    lint.decls(&unit.decls);
}

/// The pass at work.
struct Lint<'a> {
    sources: &'a SourceMap,
    is_cpp: bool,
    diags: &'a mut Vec<Diagnostic>,
}

impl Lint<'_> {
    fn decls(&mut self, decls: &[ast::Decl]) {
        for decl in decls {
            if self.sources.file(decl.span.file).origin == Origin::Learner {
                self.decl(decl);
            }
        }
    }

    fn decl(&mut self, decl: &ast::Decl) {
        match &decl.kind {
            DeclKind::Function(def) => {
                self.specifiers(&def.specifiers);
                self.stmt(&def.body);
            }
            DeclKind::Simple(simple) => {
                self.specifiers(&simple.specifiers);
                for init in simple.declarators.iter().filter_map(|item| item.init.as_ref()) {
                    walk::initializer(init, &mut |expr| self.expr(expr));
                }
            }
            DeclKind::Namespace { decls, .. } | DeclKind::Linkage { decls, .. } => self.decls(decls),
            _ => {}
        }
    }

    /// Member functions are defined in their class.
    fn specifiers(&mut self, specifiers: &ast::DeclSpecifiers) {
        if let TypeSpecifier::Record(record) = &specifiers.ty
            && let Some(body) = &record.body
        {
            self.decls(body);
        }
    }

    /// A statement and all inside it; the `else`s of a long row one after the other, not each in the one before.
    fn stmt(&mut self, stmt: &ast::Stmt) {
        let mut next = Some(stmt);
        while let Some(stmt) = next {
            self.layout(stmt);
            next = match &stmt.kind {
                ast::StmtKind::If { otherwise, .. } => otherwise.as_deref(),
                _ => None,
            };
            walk::of_stmt(stmt, &mut |part| match part {
                walk::Part::Stmt(inner) if next.is_some_and(|next| std::ptr::eq(next, inner)) => {}
                walk::Part::Stmt(inner) => self.stmt(inner),
                walk::Part::Expr(expr) => self.expr(expr),
                walk::Part::Decl(decl) => self.decl(decl),
            });
        }
    }

    fn expr(&mut self, expr: &ast::Expr) {
        self.operators(expr);
        walk::of_expr(expr, &mut |part| match part {
            walk::Part::Stmt(inner) => self.stmt(inner),
            walk::Part::Expr(inner) => self.expr(inner),
            walk::Part::Decl(decl) => self.decl(decl),
        });
    }

    fn warn(&mut self, diagnostic: Diagnostic) {
        if self.is_written(diagnostic.span) {
            self.diags.push(diagnostic);
        }
    }

    /// In the learner's own text, not in a bundled header.
    fn is_written(&self, span: Span) -> bool {
        self.sources.file(span.file).origin == Origin::Learner
    }
}
