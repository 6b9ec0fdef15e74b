//! Which function gives memory and which takes it back: `operator new` and `operator delete` in their many forms.
//!
//! The class's own functions come first (unless `::new` is written), then the global ones, which are declared without
//! any header (C++17 6.7.4 p2).

use std::rc::Rc;

use super::{NameScopeId, Sema, Symbol};
use crate::front::ast::{self, BuiltinType, DeclaratorPart, OperatorName, Quals};
use crate::front::hir::FuncId;
use crate::front::ty::Ty;
use crate::source::Span;

/// One object or many: chooses between `operator new` and `operator new[]`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Single,
    Array,
}

impl Form {
    pub(super) fn alloc(self) -> OperatorName {
        match self {
            Form::Single => OperatorName::New,
            Form::Array => OperatorName::NewArray,
        }
    }

    pub(super) fn dealloc(self) -> OperatorName {
        match self {
            Form::Single => OperatorName::Delete,
            Form::Array => OperatorName::DeleteArray,
        }
    }
}

/// A deallocation function and whether it is told the size.
#[derive(Clone, Copy)]
pub(super) struct Dealloc {
    pub(super) func: FuncId,
    pub(super) sized: bool,
    pub(super) in_class: bool,
}

impl Sema {
    /// `operator new` and its kin for a type: the class's own, or the global ones; and whether they are a class's.
    pub(super) fn memory_functions(
        &mut self,
        name: OperatorName,
        base: Ty,
        global: bool,
        span: Span,
    ) -> (Vec<FuncId>, bool) {
        let text = operator_name(name);
        if !global
            && let Some(scope) = self.record_scope(base)
            && let Some((entry, _)) = self.lookup_in(scope, text)
            && let Symbol::Funcs(funcs) = entry.symbol
        {
            return (funcs, true);
        }
        (self.global_memory_functions(name, span), false)
    }

    fn record_scope(&self, ty: Ty) -> Option<NameScopeId> {
        let record = self.types().as_record(ty)?;
        self.classes.scopes.get(record.0 as usize).copied().flatten()
    }

    fn global_memory_functions(&mut self, name: OperatorName, span: Span) -> Vec<FuncId> {
        let text = operator_name(name);
        let file = self.file_scope();
        let found = |sema: &Sema| match sema.lookup_here(file, text).map(|entry| entry.symbol.clone()) {
            Some(Symbol::Funcs(funcs)) => funcs,
            _ => Vec::new(),
        };
        let funcs = found(self);
        let is_new = matches!(name, OperatorName::New | OperatorName::NewArray);
        let wanted: &[usize] = if is_new { &[1] } else { &[1, 2] };
        let is_there = |sema: &Sema, count: usize| funcs.iter().any(|func| sema.is_usual(*func, count));
        let missing: Vec<usize> = wanted.iter().copied().filter(|count| !is_there(self, *count)).collect();
        if missing.is_empty() {
            return funcs;
        }
        let scope = std::mem::replace(&mut self.scope, file);
        for count in missing {
            let decl = self.memory_function_decl(name, count, span);
            self.external_declaration(&decl);
        }
        self.scope = scope;
        found(self)
    }

    /// Takes a `size_t` or a `void*` first, then nothing or a `size_t`: a usual (de)allocation function.
    pub(super) fn is_usual(&self, func: FuncId, count: usize) -> bool {
        let size_t = self.types().size_t();
        self.func_signature(func).is_some_and(|signature| {
            signature.params.len() == count && signature.params.get(1).is_none_or(|second| second.ty == size_t)
        })
    }

    /// `void* operator new(size_t)`, `void operator delete(void*) noexcept` and so on, as if written in the program.
    fn memory_function_decl(&self, name: OperatorName, count: usize, span: Span) -> ast::Decl {
        let size_t = if self.types().size_t() == Ty::UINT {
            BuiltinType::UInt
        } else {
            BuiltinType::ULong
        };
        let is_new = matches!(name, OperatorName::New | OperatorName::NewArray);
        let pointer = DeclaratorPart::Pointer(Quals::default());
        let size = param(size_t, Vec::new(), span);
        let block = param(BuiltinType::Void, vec![pointer.clone()], span);
        let all = if is_new { vec![size] } else { vec![block, size] };
        let params = all.into_iter().take(count).collect();
        let noexcept = if is_new { ast::Noexcept::No } else { ast::Noexcept::Yes };
        let function = function_part(params, noexcept);
        let parts = if is_new {
            vec![function, pointer]
        } else {
            vec![function]
        };
        declaration(ast::UnqualifiedId::Operator(name), parts, span)
    }

    /// A function `void name()` of the C++ runtime, declared when something needs it.
    pub(super) fn runtime_function(&mut self, name: &str, span: Span) -> Option<FuncId> {
        let file = self.file_scope();
        if self.lookup_here(file, name).is_none() {
            let id = ast::UnqualifiedId::Ident(ast::Name {
                text: name.into(),
                span,
            });
            let decl = declaration(id, vec![function_part(Vec::new(), ast::Noexcept::No)], span);
            let scope = std::mem::replace(&mut self.scope, file);
            self.external_declaration(&decl);
            self.scope = scope;
        }
        match self.lookup_here(file, name).map(|entry| &entry.symbol) {
            Some(Symbol::Funcs(funcs)) => funcs.first().copied(),
            _ => None,
        }
    }

    /// The deallocation function that fits a plain new-expression, and that a delete-expression calls.
    pub(super) fn usual_dealloc(&mut self, form: Form, base: Ty, global: bool, span: Span) -> Option<Dealloc> {
        let (funcs, in_class) = self.memory_functions(form.dealloc(), base, global, span);
        let plain = funcs.iter().copied().find(|func| self.is_usual(*func, 1));
        let sized = funcs.iter().copied().find(|func| self.is_usual(*func, 2));
        // A class's function without a size is preferred, a global one with (C++17 8.3.5 p10; g++ leaves the size
        // out where it would have to count the elements).
        let knows_size = match form {
            Form::Single => self.types().layout(base).is_some(),
            Form::Array => self.destructor_of(base).is_some(),
        };
        let prefer_sized = !in_class && knows_size;
        let (func, sized) = match (plain, sized) {
            (Some(plain), None) => (plain, false),
            (Some(plain), Some(_)) if !prefer_sized => (plain, false),
            (_, Some(sized)) => (sized, true),
            (None, None) => return None,
        };
        Some(Dealloc { func, sized, in_class })
    }

    /// The deallocation function with the same extra parameters as a placement allocation function.
    pub(super) fn placement_dealloc(&mut self, form: Form, base: Ty, global: bool, alloc: FuncId) -> Option<FuncId> {
        let extra = self.func_signature(alloc)?.params.get(1..)?.to_vec();
        let span = self.program.funcs.get(alloc.index())?.span;
        let (funcs, _) = self.memory_functions(form.dealloc(), base, global, span);
        funcs.into_iter().find(|func| {
            self.func_signature(*func)
                .is_some_and(|signature| signature.params.get(1..) == Some(&extra))
        })
    }

    /// `operator new(size_t, void*)`: the one that only gives its argument back.
    pub(super) fn is_plain_placement(&self, alloc: FuncId) -> bool {
        self.func_signature(alloc)
            .is_some_and(|signature| match signature.params.as_slice() {
                [_, place] => self.types().pointee(place.ty).is_some_and(|to| to.ty == Ty::VOID),
                _ => false,
            })
    }

    /// The signature of a function.
    pub(super) fn func_signature(&self, func: FuncId) -> Option<Rc<crate::front::ty::Signature>> {
        self.types().signature(self.program.funcs.get(func.index())?.ty)
    }
}

/// How a scope spells these functions.
pub(super) fn operator_name(name: OperatorName) -> &'static str {
    match name {
        OperatorName::NewArray => "operator new[]",
        OperatorName::Delete => "operator delete",
        OperatorName::DeleteArray => "operator delete[]",
        _ => "operator new",
    }
}

fn specifiers(ty: BuiltinType, span: Span) -> ast::DeclSpecifiers {
    ast::DeclSpecifiers {
        storage: Vec::new(),
        ty: ast::TypeSpecifier::Builtin(ty),
        quals: Quals::default(),
        function: ast::FunctionSpecifiers::default(),
        alignas: Vec::new(),
        attributes: Vec::new(),
        span,
    }
}

fn param(ty: BuiltinType, parts: Vec<DeclaratorPart>, span: Span) -> ast::ParamDecl {
    let declarator = ast::Declarator {
        name: None,
        parts,
        attributes: Vec::new(),
        span,
    };
    ast::ParamDecl {
        specifiers: specifiers(ty, span),
        declarator,
        default: None,
    }
}

fn function_part(params: Vec<ast::ParamDecl>, noexcept: ast::Noexcept) -> DeclaratorPart {
    DeclaratorPart::Function(Box::new(ast::FunctionPart::of(params, noexcept)))
}

/// `void` and a declarator.
fn declaration(id: ast::UnqualifiedId, parts: Vec<DeclaratorPart>, span: Span) -> ast::Decl {
    let name = ast::QualifiedName {
        global: false,
        qualifiers: Vec::new(),
        id,
        span,
    };
    let declarator = ast::Declarator {
        name: Some(name),
        parts,
        attributes: Vec::new(),
        span,
    };
    let declarator = ast::InitDeclarator::new(declarator, None);
    let specifiers = specifiers(BuiltinType::Void, span);
    let decl = ast::SimpleDecl {
        specifiers,
        declarators: vec![declarator],
        bindings: Vec::new(),
    };
    ast::Decl {
        kind: ast::DeclKind::Simple(decl),
        span,
    }
}
