//! Functions of the library for arguments of any type: `std::swap`, `std::max`, `std::move`.
//!
//! The library writes `__generic(T) void swap(T& a, T& b) { ... }`. A call deduces `T` from its arguments (C++17
//! 17.8.2.1) and takes the function of that type, built once from the text as if `T` were a typedef. One without a body is
//! known to the compiler itself: `move` is a cast. Templates of programs are refused by the parser.

use std::rc::Rc;

use super::function::function_part;
use super::scope::{ScopeKind, Symbol};
use super::{FuncSet, NameScopeId, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclaratorPart, TypeSpecifier, UnqualifiedId};
use crate::front::hir::FuncId;
use crate::front::ty::{QualTy, Ty};
use crate::source::Span;

/// A function for any type.
#[derive(Clone, Debug)]
pub struct Generic {
    /// What stands for the type.
    param: Rc<str>,
    /// Its text; none for those the compiler knows.
    def: Option<Rc<ast::FunctionDef>>,
    /// Where it is declared.
    scope: NameScopeId,
    /// The functions made of it so far.
    made: Vec<(QualTy, FuncId)>,
}

impl Sema {
    /// `__generic(T) ...`
    pub(super) fn declare_generic(&mut self, param: &ast::Name, decl: &ast::Decl) {
        let (declarator, def) = match &decl.kind {
            ast::DeclKind::Function(def) => (&def.declarator, Some(Rc::new((**def).clone()))),
            ast::DeclKind::Simple(simple) => match simple.declarators.first() {
                Some(item) => (&item.declarator, None),
                None => return,
            },
            _ => return,
        };
        let Some(name) = declarator.name.as_ref().map(|name| self.id_text(&name.id)) else {
            return;
        };
        let scope = self.scope;
        let mut set = match self.lookup_here(scope, &name).map(|entry| &entry.symbol) {
            Some(Symbol::Funcs(funcs)) => funcs.clone(),
            _ => Vec::new(),
        };
        let known = |func: &FuncId| self.program.funcs[func.index()].span == declarator.span;
        if set.iter().any(known) {
            return;
        }
        let prefix = self.scope_ref(scope).prefix.clone();
        let id = self.new_func(format!("{prefix}{name}").into(), Ty::ERROR, declarator.span);
        self.func_infos[id.index()].generic = Some(Box::new(Generic {
            param: param.text.clone(),
            def,
            scope,
            made: Vec::new(),
        }));
        set.push(id);
        self.declare(&name, Symbol::Funcs(set), declarator.span);
    }

    /// `std::move(x)`: what the compiler itself makes of the call.
    pub(super) fn known_generic(&mut self, set: &FuncSet, args: &mut Vec<Operand>, span: Span) -> Option<Operand> {
        let [only] = set.funcs.as_slice() else { return None };
        let generic = self.func_info(*only).generic?;
        if generic.def.is_some() || args.len() != 1 {
            return None;
        }
        let operand = args.pop()?;
        let ty = operand.ty()?;
        let target = self.reference_to(ty, true);
        Some(self.static_cast(target.into(), operand, span))
    }

    /// The candidates of a call, with those for any type made into those for these arguments.
    pub(super) fn instances(&mut self, funcs: Vec<FuncId>, args: &[Operand], span: Span) -> Option<Vec<FuncId>> {
        let array = |arg: &Operand| arg.ty().is_some_and(|ty| self.types().is_array(ty.ty));
        let arrays = args.iter().any(array);
        let mut all = Vec::with_capacity(funcs.len());
        for func in &funcs {
            match self.func_info(*func).generic.is_some() {
                false => all.push(*func),
                true => all.extend(self.instance(*func, args, span)),
            }
        }
        if let (true, true, Some(generic)) = (arrays, all.is_empty(), funcs.first()) {
            let name = self.program.funcs[generic.index()].name.clone();
            self.report(Diagnostic::unsupported(format!("{name} of arrays"), span));
            return None;
        }
        Some(all)
    }

    fn instance(&mut self, func: FuncId, args: &[Operand], span: Span) -> Option<FuncId> {
        let generic = self.func_info(func).generic.clone()?;
        let def = generic.def?;
        let part = function_part(&def.declarator)?;
        if part.params.len() != args.len() {
            return None;
        }
        let mut deduced: Option<QualTy> = None;
        for (param, arg) in part.params.iter().zip(args) {
            let Some(ty) = self.deduce(&generic.param, param, arg)? else {
                continue;
            };
            if deduced.is_some_and(|before| before != ty) {
                return None;
            }
            deduced = Some(ty);
        }
        let ty = deduced?;
        if let Some((_, made)) = generic.made.iter().find(|(made, _)| *made == ty) {
            return Some(*made);
        }
        let made = self.make_instance(&generic.param, &def, generic.scope, ty)?;
        let info = &mut self.func_infos[made.index()];
        info.made_at = Some(span);
        if let Some(generic) = &mut self.func_infos[func.index()].generic {
            generic.made.push((ty, made));
        }
        Some(made)
    }

    /// What `T` is for this argument: nothing where the parameter does not say, an outer `None` where it cannot be.
    fn deduce(&self, name: &str, param: &ast::ParamDecl, arg: &Operand) -> Option<Option<QualTy>> {
        let is_it = match &param.specifiers.ty {
            TypeSpecifier::Named(named) => match &named.id {
                UnqualifiedId::Ident(ident) => &*ident.text == name,
                _ => false,
            },
            _ => false,
        };
        if !is_it {
            return Some(None);
        }
        let ty = arg.ty()?;
        if ty.ty.is_error() || self.types().is_array(ty.ty) {
            return None;
        }
        let plain = QualTy::from(ty.ty);
        match param.declarator.parts.as_slice() {
            [] => Some(Some(plain)),
            [DeclaratorPart::Reference { rvalue: false }] if param.specifiers.quals.is_const => Some(Some(plain)),
            [DeclaratorPart::Reference { rvalue: false }] => match arg {
                Operand::Place { xvalue: false, .. } => Some(Some(ty)),
                _ => None,
            },
            _ => None,
        }
    }

    fn make_instance(
        &mut self,
        param: &Rc<str>,
        def: &ast::FunctionDef,
        scope: NameScopeId,
        ty: QualTy,
    ) -> Option<FuncId> {
        let name = self.id_text(&def.declarator.name.as_ref()?.id);
        let outer = self.scope;
        let inner = self.push_scope_at(ScopeKind::Namespace, Some(scope));
        self.scope_mut(inner).prefix = self.scope_ref(scope).prefix.clone();
        self.declare(param, Symbol::Type(ty), def.declarator.span);
        let evaluated = std::mem::take(&mut self.unevaluated);
        self.function_definition(def);
        self.unevaluated = evaluated;
        self.scope = outer;
        match &self.lookup_here(inner, &name)?.symbol {
            Symbol::Funcs(funcs) => funcs.first().copied(),
            _ => None,
        }
    }

    /// What is wrong in the body of a function made for some type is wrong with the call that asked for it.
    pub(super) fn blame_call(&mut self, func: FuncId, said: usize) {
        let Some(span) = self.func_infos.get(func.index()).and_then(|info| info.made_at) else {
            return;
        };
        let mut new: Vec<Diagnostic> = self.diags.drain(said.min(self.diags.len())..).collect();
        new.truncate(1);
        for diagnostic in &mut new {
            diagnostic.span = span;
            diagnostic.fixes.clear();
        }
        for mut diagnostic in new {
            diagnostic.labels.retain(|label| !self.is_library(label.span));
            self.report(diagnostic);
        }
    }
}
