//! C++ classes: members, special member functions, access, construction and destruction (C++17 12, 14, 15).

use super::{NameScopeId, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{FuncId, Init, Place};
use crate::front::ty::{QualTy, RecordId, Ty};
use crate::source::Span;

/// What is kept of classes beyond [`crate::front::ty::Record`].
#[derive(Clone, Debug, Default)]
pub struct Classes {
    /// Member scope of each record, by record id.
    pub scopes: Vec<Option<NameScopeId>>,
}

impl Sema {
    /// The body of `struct/class/union { ... }` in C++: declares all members, lays the record out, completes it, and
    /// builds the inline member functions. The record exists already and is incomplete.
    pub(super) fn class_body(&mut self, record: RecordId, specifier: &ast::RecordSpecifier, body: &[ast::Decl]) {
        if !specifier.bases.is_empty() {
            self.report(Diagnostic::unsupported("base classes", specifier.span));
        }
        self.record_body(record, specifier, body);
    }

    /// A member of a record body that is no plain data member: functions, access labels, friends, static members ...
    pub(super) fn class_member_decl(&mut self, _record: RecordId, decl: &ast::Decl) {
        if let ast::DeclKind::Access(_) = decl.kind {
            return;
        }
        self.report(Diagnostic::unsupported("member functions", decl.span));
    }

    /// `object.name` where `name` is no data member known to [`Sema::field_place`]: member functions, static members,
    /// members of bases. `None`: no such member, and nothing was said yet.
    pub(super) fn class_member(
        &mut self,
        _object: &Place,
        _record: RecordId,
        _name: &ast::QualifiedName,
    ) -> Option<Operand> {
        None
    }

    /// A name found in a class scope from inside a member function: `this->name` made explicit.
    pub(super) fn implicit_member(&mut self, record: RecordId, name: &ast::QualifiedName) -> Operand {
        let _ = record;
        self.unsupported("members without an object", name.span)
    }

    /// `A::f` defined outside its class or namespace: a function definition whose declarator name is qualified or is
    /// a destructor or conversion function, or whose type is missing (constructors).
    pub(super) fn member_function_def(&mut self, def: &ast::FunctionDef) {
        self.report(Diagnostic::unsupported("member functions", def.declarator.span));
    }

    /// `T A::x = ...;` at namespace level: a qualified declarator that is no function definition.
    pub(super) fn qualified_declarator(
        &mut self,
        specifiers: &ast::DeclSpecifiers,
        declarator: &ast::InitDeclarator,
        _ty: QualTy,
    ) {
        let _ = specifiers;
        self.report(Diagnostic::unsupported(
            "qualified declarations",
            declarator.declarator.span,
        ));
    }

    /// What must run before a constructor's or after a destructor's own statements; called with the function's scope
    /// open. Returns statements to put in front and behind.
    pub(super) fn special_statements(
        &mut self,
        _func: FuncId,
        _def: &ast::FunctionDef,
    ) -> (Vec<crate::front::hir::Stmt>, Vec<crate::front::hir::Stmt>) {
        (Vec::new(), Vec::new())
    }

    /// Initialises an object of class type (`T x; T x = e; T x(a); T x{a}; T()`); arrays come element by element.
    pub(super) fn class_init(&mut self, ty: QualTy, record: RecordId, init: ClassInit<'_>, span: Span) -> Init {
        self.plain_record_init(ty, record, init, span)
    }

    /// The destructor to run at the end of an object's lifetime, for a class or an array of classes.
    pub(super) fn destructor_of(&self, ty: Ty) -> Option<FuncId> {
        let base = self.types().base_element(ty.into());
        self.types()
            .as_record(base.ty)
            .and_then(|record| self.types().record(record).destructor)
    }
}

/// How an object of class type is initialised.
#[derive(Clone, Debug)]
pub enum ClassInit<'a> {
    /// `T x;`
    Default,
    /// `T x{}`-like value-initialisation: `T()`.
    Value,
    /// `T x = operand`, passing, returning: copy-initialisation.
    Copy(Operand),
    /// `T x(a, b)`.
    Direct(Vec<Operand>),
    /// `T x{...}` or, with `copy`, `T x = {...}`.
    List {
        /// The list.
        list: &'a ast::InitList,
        /// With `=`.
        copy: bool,
    },
}
