//! Definitions of functions: `T f(...) { ... }`, built at once or kept until something calls them (C17 6.9.1).
//!
//! A definition declares the function first ([`super::function`]); the body of a bundled header's function waits until it is used. An
//! old-style `int f(a, b) char b; { ... }` is read as if the types stood in the parentheses.

use std::rc::Rc;

use super::decl::Declared;
use super::function::{function_part, has_attribute, new_function};
use super::{Deferred, Linked, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclaratorPart, StorageClass, TypeSpecifier, UnqualifiedId};
use crate::front::hir::{Func, FuncBody, FuncId};
use crate::front::ty::Ty;
use crate::source::Span;

impl Sema {
    /// `T f(...) { ... }`
    pub(super) fn function_definition(&mut self, def: &ast::FunctionDef) {
        let Some(name) = &def.declarator.name else { return };
        let special = matches!(name.id, UnqualifiedId::Destructor(_) | UnqualifiedId::Conversion(_));
        if self.is_cpp() && (special || name.global || !name.qualifiers.is_empty()) {
            self.member_function_def(def);
            return;
        }
        let Some(part) = function_part(&def.declarator) else {
            self.report(Diagnostic::error("sema-not-a-function", def.declarator.span));
            return;
        };
        if !part.kr_names.is_empty() {
            let def = old_style(def, part);
            self.function_definition(&def);
            return;
        }
        let deduce = matches!(def.specifiers.ty, TypeSpecifier::Auto) && part.trailing.is_none();
        let base = match def.specifiers.ty {
            TypeSpecifier::Auto => Ty::VOID.into(),
            _ => self.specifiers_type(&def.specifiers),
        };
        let ty = self.declarator_type(base, &def.declarator);
        if !self.types().is_function(ty.ty) {
            return;
        }
        let ty = ty.ty;
        let declared = Declared {
            text: self.id_text(&name.id),
            span: name.span,
            storage: self.storage_class(&def.specifiers),
            specifiers: &def.specifiers,
            declarator: &def.declarator,
        };
        if &*declared.text == "main" && base.ty == Ty::VOID && def.declarator.parts.len() == 1 {
            let span = def.specifiers.span;
            let diagnostic = match self.is_cpp() {
                true => Diagnostic::error("sema-void-main", span),
                false => Diagnostic::warning("sema-void-main", span),
            };
            self.report(diagnostic.fix(span, "int"));
        }
        self.check_main_signature(&declared, ty);
        let Some(id) = self.declare_function(&declared, ty) else {
            return;
        };
        if deduce && let Some(info) = self.func_infos.get_mut(id.index()) {
            info.deduce_return = true;
        }
        let inline = def.specifiers.function.inline || def.specifiers.function.constexpr;
        if inline && self.is_same_inline(id, name.span) {
            return;
        }
        let inline_only = inline
            && declared.storage == Some(StorageClass::Extern)
            && has_attribute(&declared, "gnu_inline")
            && !self.is_library(name.span);
        if inline_only && self.defined_funcs.contains(&id) {
            return;
        }
        self.replace_inline_body(id);
        if !self.begin_definition(id, name.span) {
            return;
        }
        if let Some(info) = self.func_infos.get_mut(id.index()) {
            info.inline_only = inline_only;
        }
        self.build_or_keep(id, def);
    }

    /// A body that was there only to be inlined gives way: what is called is the definition that follows.
    fn replace_inline_body(&mut self, id: FuncId) {
        if !self.func_infos.get(id.index()).is_some_and(|info| info.inline_only) {
            return;
        }
        self.defined_funcs.remove(&id);
        let old = &self.program.funcs[id.index()];
        let (name, ty, span) = (old.name.clone(), old.ty, old.span);
        self.program.funcs[id.index()] = new_function(name, ty, span);
    }

    /// `int main(void)` or `int main(int, char **)` (gcc -Wmain).
    fn check_main_signature(&mut self, declared: &Declared<'_>, ty: Ty) {
        let Some(signature) = self.types().signature(ty) else {
            return;
        };
        if &*declared.text != "main" || self.scope != self.file_scope() || signature.ret.ty == Ty::VOID {
            return;
        }
        if signature.ret.ty != Ty::INT && !signature.ret.ty.is_error() {
            let span = declared.specifiers.span;
            let diagnostic = match self.is_cpp() {
                true => Diagnostic::error("sema-void-main", span),
                false => Diagnostic::warning("sema-void-main", span),
            };
            self.report(diagnostic.fix(span, "int"));
        }
        let text = |ty: Ty| self.types().pointee(ty).and_then(|to| self.types().pointee(to.ty));
        let good = match signature.params.as_slice() {
            [] => true,
            [count, words] | [count, words, _] => {
                count.ty == Ty::INT && text(words.ty).is_some_and(|letter| letter.ty == Ty::CHAR)
            }
            _ => false,
        };
        if !good && !signature.params.iter().any(|param| param.ty.is_error()) {
            self.report(Diagnostic::warning("sema-main-parameters", declared.span));
        }
    }

    /// An inline function of a header, met again through another file of the program.
    pub(super) fn is_same_inline(&self, id: FuncId, span: Span) -> bool {
        let first = self.program.funcs[id.index()].span;
        self.is_cpp() && self.defined_funcs.contains(&id) && first == span
    }

    /// Notes that a function is defined at `span`; false when it was already (reported, unless the library yields).
    pub(super) fn begin_definition(&mut self, id: FuncId, span: Span) -> bool {
        if !self.defined_funcs.insert(id) {
            let func = &self.program.funcs[id.index()];
            let (name, first) = (func.name.clone(), func.span);
            if !self.is_library(span) {
                self.report_second(&name, span, first);
            }
            return false;
        }
        let is_library = self.is_library(span);
        let func = &mut self.program.funcs[id.index()];
        func.span = span;
        func.is_library = is_library;
        true
    }

    /// Builds a body at once when it is the learner's, when it is used when it is the library's.
    pub(super) fn build_or_keep(&mut self, id: FuncId, def: &ast::FunctionDef) {
        if !self.program.funcs[id.index()].is_library {
            self.function_body(id, def);
            return;
        }
        let deferred = Deferred {
            def: Rc::new(def.clone()),
            scope: self.scope,
        };
        self.defer(id, deferred);
    }

    /// A function whose name is almost `main`, and where the name stands.
    pub(in crate::front) fn near_main(&self) -> Option<(String, Span)> {
        let own = |func: &&Func| !func.is_library && matches!(func.body, FuncBody::Defined { .. });
        let found = self.program.funcs.iter().filter(own);
        let near = super::suggest::nearest("main", found.clone().map(|func| func.name.clone()))?;
        let func = found.clone().find(|func| func.name == near)?;
        Some((near.to_string(), func.span))
    }

    /// Notes `main`, where the program begins.
    pub(super) fn find_main(&mut self) {
        let Some(Linked::Func(id)) = self.linkage.get("main").copied() else {
            return;
        };
        if self.defined_funcs.contains(&id) {
            self.program.main = Some(id);
        }
    }
}

/// `int f(a, b) int a; char b; { ... }` as if the types stood in the parentheses (C17 6.9.1 p6).
fn old_style(def: &ast::FunctionDef, part: &ast::FunctionPart) -> ast::FunctionDef {
    let declared = |name: &ast::Name| {
        def.kr_decls.iter().find_map(|decl| {
            let ast::DeclKind::Simple(simple) = &decl.kind else {
                return None;
            };
            let item = simple.declarators.iter().find(|item| match &item.declarator.name {
                Some(ast::QualifiedName {
                    id: UnqualifiedId::Ident(known),
                    ..
                }) => known.text == name.text,
                _ => false,
            })?;
            Some((simple.specifiers.clone(), item.declarator.clone()))
        })
    };
    let implied = |name: &ast::Name| {
        let mut specifiers = def.specifiers.clone();
        specifiers.ty = TypeSpecifier::Builtin(ast::BuiltinType::Int);
        specifiers.storage.clear();
        let id = UnqualifiedId::Ident(name.clone());
        let qualified = ast::QualifiedName {
            global: false,
            qualifiers: Vec::new(),
            id,
            span: name.span,
        };
        let declarator = ast::Declarator {
            name: Some(qualified),
            parts: Vec::new(),
            attributes: Vec::new(),
            span: name.span,
        };
        (specifiers, declarator)
    };
    let params = part.kr_names.iter().map(|name| {
        let (specifiers, declarator) = declared(name).unwrap_or_else(|| implied(name));
        ast::ParamDecl {
            specifiers,
            declarator,
            default: None,
        }
    });
    let function = ast::FunctionPart {
        params: params.collect(),
        unspecified: false,
        kr_names: Vec::new(),
        ..part.clone()
    };
    let mut new = def.clone();
    new.kr_decls.clear();
    new.declarator.parts[0] = DeclaratorPart::Function(Box::new(function));
    new
}
