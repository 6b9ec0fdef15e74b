//! Functions: declared once or often, linked over several files, defined once (C17 6.2.2, 6.9.1).
//!
//! A name with external linkage is looked for in its scope and then in [`Sema::linkage`]; in C++ the types of the
//! parameters belong to the name. What a bundled header or the runtime defines is built only when something uses it,
//! and yields to a definition of the learner.

use std::rc::Rc;

use super::decl::Declared;
use super::scope::Symbol;
use super::{FuncInfo, Linked, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self, DeclaratorPart, StorageClass, UnqualifiedId};
use crate::front::hir::{Func, FuncBody, FuncId};
use crate::front::preprocess::LinkerNote;
use crate::front::ty::Ty;
use crate::source::Span;

impl Sema {
    /// A function's declaration: the function of that name and type that is there already, or a new one.
    pub(super) fn declare_function(&mut self, declared: &Declared<'_>, ty: Ty) -> Option<FuncId> {
        let name = &declared.text;
        self.give_way(name, declared.span, Some(ty));
        let scope = self.scope;
        let here = self.lookup_here(scope, name).cloned();
        let mut set = Vec::new();
        match here.as_ref().map(|entry| &entry.symbol) {
            None | Some(Symbol::Type(_)) => {}
            Some(Symbol::Funcs(funcs)) => set = funcs.clone(),
            Some(Symbol::Error) => return None,
            Some(_) => {
                self.check_redeclared(name, declared.span);
                return None;
            }
        }
        let is_static = declared.storage == Some(StorageClass::Static) || self.in_unnamed_namespace();
        let key = self
            .linker_text(declared, LinkerNote::Label)
            .unwrap_or_else(|| self.function_key(name, ty));
        let known = self.same_function(&set, ty, declared)?;
        let linked = match self.linkage.get(&key) {
            Some(Linked::Func(func)) if !is_static => Some(*func),
            _ => None,
        };
        let alias = self
            .linker_text(declared, LinkerNote::Alias)
            .map(|target| self.aliased_function(&target, ty, declared.span));
        if let Some(target) = alias
            && known.or(linked).is_none_or(|id| id == target)
        {
            self.linkage.insert(key, Linked::Func(target));
            self.use_func(target);
            self.declare(name, Symbol::Funcs(vec![target]), declared.span);
            return Some(target);
        }
        let linked = match (known, linked) {
            (None, Some(other)) => Some(other).filter(|_| self.check_linked_type(other, ty, declared)),
            (_, linked) => linked,
        };
        let id = match known.or(linked) {
            Some(id) => {
                self.check_static_again(id, declared);
                self.refine_type(id, ty);
                id
            }
            None => {
                let prefix = self.scope_ref(self.enclosing_namespace()).prefix.clone();
                let id = self.new_func(format!("{prefix}{name}").into(), ty, declared.span);
                let symbol: Rc<str> = key.as_str().into();
                self.program.funcs[id.index()].body = FuncBody::Extern { symbol };
                if !is_static {
                    self.linkage.entry(key).or_insert(Linked::Func(id));
                }
                id
            }
        };
        if !set.contains(&id) {
            set.push(id);
        }
        self.declare(name, Symbol::Funcs(set), declared.span);
        if let Some(info) = self.func_infos.get_mut(id.index()) {
            info.is_static |= declared.storage == Some(StorageClass::Static);
        }
        self.note_function_info(id, declared);
        Some(id)
    }

    /// The function that `__attribute__((alias("name")))` names.
    fn aliased_function(&mut self, target: &str, ty: Ty, span: Span) -> FuncId {
        if let Some((entry, _)) = self.lookup(target)
            && let Symbol::Funcs(funcs) = &entry.symbol
            && let [func] = funcs.as_slice()
        {
            return *func;
        }
        match self.linkage.get(target) {
            Some(Linked::Func(func)) => *func,
            _ => {
                let id = self.new_func(target.into(), ty, span);
                self.linkage.insert(target.to_owned(), Linked::Func(id));
                id
            }
        }
    }

    /// The function of this set that is declared again. The outer `None`: the declaration is wrong, and was reported.
    #[allow(clippy::option_option)]
    fn same_function(&mut self, set: &[FuncId], ty: Ty, declared: &Declared<'_>) -> Option<Option<FuncId>> {
        let Some(new) = self.types().signature(ty) else {
            return Some(None);
        };
        for func in set {
            let old_ty = self.program.funcs[func.index()].ty;
            let Some(old) = self.types().signature(old_ty) else {
                continue;
            };
            if let Some(fits) = self.fits_old_style(*func, [old_ty, ty], declared) {
                if fits {
                    if function_part(declared.declarator).is_some_and(|part| part.old_style) {
                        self.program.funcs[func.index()].ty = ty;
                    }
                    return Some(Some(*func));
                }
                self.report_conflict("sema-conflicting-old-style", *func, ty, declared);
                return None;
            }
            let same_params = old.params == new.params && old.variadic == new.variadic;
            if self.is_cpp() && !same_params {
                continue;
            }
            let deduced = self.func_infos.get(func.index()).is_some_and(|info| info.deduce_return);
            let compatible = !self.is_cpp() && self.compatible(old_ty, ty);
            let fits = compatible
                || ((same_params || old.unspecified || new.unspecified) && (old.ret.ty == new.ret.ty || deduced));
            if compatible && old_ty != ty && !self.is_library(declared.span) {
                let whole = self.composite(old_ty, ty);
                self.program.funcs[func.index()].ty = whole;
            }
            if fits || self.is_library(declared.span) {
                return Some(Some(*func));
            }
            let first = self.program.funcs[func.index()].span;
            // Assumed to be `int name()` by a call above: one mistake, told where it was made.
            let assumed = move |said: &Diagnostic| said.message.id == "sema-implicit-function" && said.span == first;
            if let Some(at) = self.diags.iter().position(assumed) {
                if new.ret.ty == Ty::VOID && (same_params || old.unspecified) {
                    // Nothing comes back that could be misread: gcc only warns.
                    self.program.funcs[func.index()].ty = ty;
                    return Some(Some(*func));
                }
                let place = self.diags[at].span;
                let of_call = |said: &Diagnostic| {
                    said.message.id == "sema-format-type"
                        && said.span.file == place.file
                        && said.span.start == place.start
                };
                self.diags.retain(|said| !of_call(said));
                let at = self.diags.iter().position(assumed)?;
                let mut told = self.diags.remove(at);
                told.severity = crate::diag::Severity::Error;
                told.message.id = "sema-called-before-declared";
                self.diags.push(told);
                return None;
            }
            self.report_conflict("sema-conflicting-types", *func, ty, declared);
            return None;
        }
        Some(None)
    }

    fn report_conflict(&mut self, id: &'static str, old: FuncId, new: Ty, declared: &Declared<'_>) {
        let func = &self.program.funcs[old.index()];
        let (first, old) = (func.span, func.ty);
        let (old_name, new_name) = (self.type_name(old), self.type_name(new));
        let diagnostic = Diagnostic::error(id, declared.span)
            .arg("name", &*declared.text)
            .arg("old", old_name)
            .arg("new", new_name);
        let diagnostic = self.declared_here(diagnostic, &declared.text, first);
        self.report(diagnostic);
    }

    /// Forgets a bundled header's declaration of a name that C17 leaves to programs (`getline`, `index`), where the
    /// program's own file declares something else.
    pub(super) fn give_way(&mut self, name: &str, span: Span, own: Option<Ty>) {
        if self.is_cpp() || self.is_library(span) {
            return;
        }
        let Some(entry) = self.lookup_here(self.scope, name) else {
            return;
        };
        if !self.is_extension(entry.span) {
            return;
        }
        if let (Symbol::Funcs(funcs), Some(own)) = (&entry.symbol, own)
            && funcs.iter().all(|func| self.program.funcs[func.index()].ty == own)
        {
            return;
        }
        self.forget(name);
        self.linkage.remove(name);
    }

    /// `int f(); int f(int);`: the one with a prototype stays.
    fn refine_type(&mut self, id: FuncId, ty: Ty) {
        let old = self.types().signature(self.program.funcs[id.index()].ty);
        let new = self.types().signature(ty);
        if old.is_some_and(|old| old.unspecified) && new.is_some_and(|new| !new.unspecified) {
            self.program.funcs[id.index()].ty = ty;
        }
    }

    /// What a linker would know the function by.
    pub(super) fn function_key(&self, name: &str, ty: Ty) -> String {
        let scope = self.enclosing_namespace();
        let prefix = self.scope_ref(scope).prefix.clone();
        if self.c_linkage || !self.is_cpp() || (name == "main" && prefix.is_empty()) {
            return name.to_owned();
        }
        let Some(signature) = self.types().signature(ty) else {
            return format!("{prefix}{name}()");
        };
        let mut params: Vec<String> = signature.params.iter().map(|param| self.type_name(*param)).collect();
        if signature.variadic {
            params.push("...".to_owned());
        }
        format!("{prefix}{name}({})", params.join(", "))
    }

    pub(super) fn in_unnamed_namespace(&self) -> bool {
        self.scope_ref(self.enclosing_namespace()).prefix.contains('(')
    }

    /// Default arguments, names of parameters and attributes.
    pub(super) fn note_function_info(&mut self, id: FuncId, declared: &Declared<'_>) {
        let Some(part) = function_part(declared.declarator) else {
            return;
        };
        let scope = self.scope;
        let attributes = declared
            .specifiers
            .attributes
            .iter()
            .chain(&declared.declarator.attributes);
        let mut noreturn = declared.specifiers.function.noreturn;
        let constexpr = declared.specifiers.function.constexpr;
        let marked = !declared.specifiers.attributes.is_empty() || !declared.declarator.attributes.is_empty();
        let mut format = None;
        let align = self.alignment(declared.specifiers, &declared.declarator.attributes);
        let mut marks: Vec<(bool, u64)> = Vec::new();
        if self.has_linker_note(LinkerNote::Weak, &declared.text) {
            self.weak.push(id);
        }
        for attribute in attributes {
            match &*attribute.name.text {
                "noreturn" => noreturn = true,
                "weak" => self.weak.push(id),
                "ifunc" => {
                    self.unsupported("ifunc", attribute.name.span);
                }
                "format" => format = printf_attribute(attribute),
                mark @ ("constructor" | "destructor") => {
                    let priority = attribute.args.first().and_then(|arg| self.constant_int(arg));
                    let priority = priority.and_then(|priority| u64::try_from(priority).ok());
                    marks.push((mark == "constructor", priority.unwrap_or(65535)));
                }
                _ => {}
            }
        }
        let noexcept = self
            .types()
            .signature(self.program.funcs[id.index()].ty)
            .is_some_and(|it| it.noexcept);
        let func = &mut self.program.funcs[id.index()];
        func.noexcept |= noexcept;
        func.align = func.align.max(align.unwrap_or(1));
        for (before_main, priority) in marks {
            self.use_func(id);
            let list = if before_main {
                &mut self.program.constructors
            } else {
                &mut self.program.destructors
            };
            if !list.iter().any(|(_, func)| *func == id) {
                list.push((priority, id));
            }
        }
        let Some(info) = self.func_infos.get_mut(id.index()) else {
            return;
        };
        info.noreturn |= noreturn;
        info.may_be_unused |= declared.specifiers.function.inline || constexpr || marked;
        info.old_style |= part.old_style;
        info.constexpr |= constexpr;
        info.printf_format = info.printf_format.or(format);
        info.defaults.resize(part.params.len(), None);
        let mut names = Vec::with_capacity(part.params.len());
        for (param, default) in part.params.iter().zip(&mut info.defaults) {
            if let Some(expr) = &param.default {
                *default = Some((Rc::new(expr.clone()), scope));
            }
            names.push(match &param.declarator.name {
                Some(ast::QualifiedName {
                    id: UnqualifiedId::Ident(name),
                    ..
                }) => name.text.clone(),
                _ => "".into(),
            });
        }
        if info.param_names.is_empty() || names.iter().any(|name| !name.is_empty()) {
            info.param_names = names;
        }
    }

    /// A new entry in the table of functions, without a body. `name` is qualified, for people.
    pub(super) fn new_func(&mut self, name: Rc<str>, ty: Ty, span: Span) -> FuncId {
        let id = FuncId(self.program.funcs.len() as u32);
        let is_library = self.is_library(span);
        self.program.funcs.push(Func {
            is_library,
            ..new_function(name, ty, span)
        });
        self.func_infos.push(FuncInfo::default());
        id
    }
}

/// The parameters of a function declarator.
pub(super) fn function_part(declarator: &ast::Declarator) -> Option<&ast::FunctionPart> {
    match declarator.parts.first() {
        Some(DeclaratorPart::Function(part)) => Some(part),
        _ => None,
    }
}

/// A function of the program that nobody has defined yet.
pub(super) fn new_function(name: Rc<str>, ty: Ty, span: Span) -> Func {
    Func {
        name: name.clone(),
        ty,
        span,
        is_library: false,
        class: None,
        noexcept: false,
        align: 1,
        owner: None,
        chain: None,
        body: FuncBody::Extern { symbol: name },
        params: Vec::new(),
        locals: Vec::new(),
        scopes: Vec::new(),
        labels: Vec::new(),
        result: None,
    }
}

/// Whether a declaration has the attribute.
pub(super) fn has_attribute(declared: &Declared<'_>, name: &str) -> bool {
    let specifiers = &declared.specifiers.attributes;
    let mut all = declared.declarator.attributes.iter().chain(specifiers);
    all.any(|attribute| &*attribute.name.text == name)
}

impl Sema {
    /// The other name that an attribute or a pragma gives: the label, or what is aliased.
    pub(super) fn linker_text(&self, declared: &Declared<'_>, note: LinkerNote) -> Option<String> {
        let written = match note {
            LinkerNote::Weak => None,
            LinkerNote::Label => text_attribute(declared, "asm_label"),
            LinkerNote::Alias => text_attribute(declared, "alias").or_else(|| text_attribute(declared, "weakref")),
        };
        written.or_else(|| {
            let notes = self.linker_notes.iter();
            let mut found = notes.filter(|(kind, name, _)| *kind == note && **name == *declared.text);
            found.next().map(|(_, _, other)| other.clone())
        })
    }

    /// Whether a pragma says this of the name.
    pub(super) fn has_linker_note(&self, note: LinkerNote, name: &str) -> bool {
        let mut notes = self.linker_notes.iter();
        notes.any(|(kind, of, _)| *kind == note && of == name)
    }
}

/// The text of `asm("text")` or `__attribute__((alias("text")))`.
pub(super) fn text_attribute(declared: &Declared<'_>, name: &str) -> Option<String> {
    let specifiers = &declared.specifiers.attributes;
    let mut all = declared.declarator.attributes.iter().chain(specifiers);
    let attribute = all.find(|attribute| &*attribute.name.text == name)?;
    match attribute.args.first().map(|arg| &arg.kind) {
        Some(ast::ExprKind::String(text)) => Some(text.units.iter().filter_map(|unit| char::from_u32(*unit)).collect()),
        _ => None,
    }
}

/// `format(printf, i, j)`: the index of the format, from 0.
fn printf_attribute(attribute: &ast::Attribute) -> Option<usize> {
    let is_printf = match attribute.args.first().map(|arg| &arg.kind) {
        Some(ast::ExprKind::Name(ast::QualifiedName {
            id: UnqualifiedId::Ident(name),
            ..
        })) => {
            matches!(&*name.text, "printf" | "__printf__" | "gnu_printf")
        }
        _ => false,
    };
    match attribute.args.get(1).map(|arg| &arg.kind) {
        Some(ast::ExprKind::Int(literal)) if is_printf && literal.value > 0 => Some(literal.value as usize - 1),
        _ => None,
    }
}
