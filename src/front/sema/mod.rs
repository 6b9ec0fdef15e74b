//! Semantic analysis: what was written ([`ast`]) becomes what it means ([`hir`]).
//!
//! One [`Sema`] serves a whole session: files one after the other share its tables, and a console line is analysed in
//! the scope of a paused function by the very same code. An expression first becomes an [`Operand`] (a place, a value,
//! or a set of functions), and only the context decides whether it is loaded, bound, or called.
//!
//! Types of expressions that were already reported are [`Ty::ERROR`] and agree with everything, so one mistake
//! gives one message. C++ forms are handed to `class`, `overload` and `cpp_expr`.

mod aggregate;
mod alignof;
mod allocation;
mod arith_builtins;
mod assign;
mod binding;
mod bit_field;
mod block_decl;
mod body;
mod builder;
mod builtins;
mod call;
mod candidates;
mod cast;
mod class;
mod class_layout;
mod class_member;
mod compare;
mod complex;
mod conditional;
mod const_address;
mod consteval;
mod constexpr;
mod constraint;
mod construct;
mod convert;
mod cpp_expr;
mod decl;
mod definition;
mod designator;
mod destroy;
mod dynamic_cast;
mod enumeration;
mod exception;
mod explicit;
mod expr;
mod flow;
mod format;
mod fragment;
mod friend;
mod function;
mod generic;
mod implicit;
mod init;
mod init_list;
mod jump;
mod link;
mod listed_range;
mod literal;
mod machine_builtins;
mod may_throw;
mod member;
mod member_decl;
mod member_init;
mod mend;
mod method;
mod name;
mod namespace;
mod nested;
mod new_delete;
mod object;
mod old_style;
mod ops;
mod order;
mod overload;
mod pointer_conversion;
mod promote;
mod qualified;
mod range_for;
mod rank;
mod reach;
mod record;
mod reference;
mod return_stmt;
mod scope;
mod shared;
mod sizeof;
mod special;
mod stmt;
mod stmt_expr;
mod suggest;
mod switch;
mod typed_value;
mod types;
mod user_operator;
mod value;
mod vector;
mod virtual_function;
mod warn;

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Dialect;
use super::ast;
use super::hir::{self, Expr, ExprKind, FuncId, GlobalId, LocalId, Place, StrId, StringData};
use super::layout::DataModel;
use super::library;
use super::preprocess::LinkerNote;
use super::ty::{EnumId, QualTy, RecordId, Ty, Types};
use crate::diag::{Diagnostic, Message, Severity};
use crate::source::{Origin, SourceMap, Span};

pub use builder::FuncCtx;
pub(in crate::front) use builtins::{is_builtin, plain_builtin};
pub use generic::Generic;
pub(in crate::front) use ops::spelling;
pub use scope::{NameScope, NameScopeId, ScopeKind, Symbol, Tag};

/// All that is known while programs and console lines are analysed. `Clone`, so that a console line can be undone.
#[derive(Clone, Debug)]
pub struct Sema {
    /// What comes out.
    pub program: hir::Program,
    /// C or C++.
    pub dialect: Dialect,
    /// Every name scope ever opened; they only grow, so that console lines can look into them.
    pub scopes: Vec<NameScope>,
    /// The innermost open scope.
    pub scope: NameScopeId,
    /// The function being built, innermost last (a local class's member functions stand inside another function).
    pub funcs: Vec<FuncCtx>,
    /// What was found wrong, in order.
    pub diags: Vec<Diagnostic>,
    /// Functions and objects with external linkage, over all files (C++ functions by name and parameter types).
    pub linkage: FxHashMap<String, Linked>,
    /// Typedefs with an alignment of their own.
    pub aligned_typedefs: FxHashMap<Rc<str>, u64>,
    /// Alignment of members that differs from their type's.
    pub field_aligns: FxHashMap<(RecordId, u32), u64>,
    /// Functions marked `weak`.
    pub weak: Vec<FuncId>,
    /// Objects marked `weak`.
    pub weak_globals: Vec<GlobalId>,
    /// What pragmas of the file say of names: the note, the name, the other name.
    pub linker_notes: Vec<(LinkerNote, String, String)>,
    /// Unions marked `transparent_union`.
    pub transparent: Vec<RecordId>,
    /// The records that stand for complex numbers and vectors.
    pub aggregates: Vec<(RecordId, aggregate::Aggregate)>,
    /// What C++ must remember of functions beyond [`hir::Func`]: `= delete`, default arguments, access.
    pub func_infos: Vec<FuncInfo>,
    /// What `class` keeps for each record, by record id.
    pub classes: class::Classes,
    /// Bodies of library functions that nothing has used yet.
    pub deferred: crate::ordered::OrderedMap<FuncId, Deferred>,
    /// Functions that something uses.
    pub used: FxHashSet<FuncId>,
    /// Objects of static storage duration that something uses.
    pub used_globals: FxHashSet<GlobalId>,
    /// Functions whose bodies were asked for and wait.
    pub wanted: Vec<FuncId>,
    /// Parts of the C runtime that are compiled.
    pub parts: Vec<&'static str>,
    /// Inside `extern "C"` (and always in C): names are not mangled, functions do not overload.
    pub c_linkage: bool,
    /// The record behind `va_list`.
    pub va_list: Option<RecordId>,
    /// Depth of operands that are not evaluated (`sizeof`): functions used there need no body.
    pub unevaluated: u32,
    /// How deep the expression being read is nested.
    pub depth: u32,
    /// Depth of parameter lists being read.
    pub in_parameters: u32,
    /// Sizes in bytes of the variable length arrays of the declaration being read, with their hidden locals.
    pub vla_sizes: Vec<(LocalId, Expr)>,
    /// The first part of a `for` is read.
    pub in_for_head: bool,
    /// A static object's initialiser is folded: it may read other constant objects.
    pub folding_static: bool,
    /// The types of a body's parameters are read: they may depend on the parameters before them.
    pub reading_parameters: bool,
    /// The scope of each enumeration's enumerators.
    pub enum_scopes: FxHashMap<EnumId, NameScopeId>,
    /// Functions that have a body, perhaps not built yet.
    pub defined_funcs: FxHashSet<FuncId>,
    /// Objects that have a definition (not only a tentative one).
    pub defined_globals: FxHashSet<GlobalId>,
    /// The names that the last console line typed in a function sees.
    pub console_scopes: FxHashMap<FuncId, NameScopeId>,
    /// For a console line: variables can be declared.
    pub console_innermost: bool,
    strings: FxHashMap<StringData, StrId>,
    origins: Vec<Origin>,
    /// Where each bundled header goes beyond C17.
    beyond: Vec<u32>,
    texts: Vec<Rc<str>>,
    later: Vec<mend::Later>,
    byte_copies: Vec<(RecordId, Span)>,
    homes: FxHashMap<GlobalId, (usize, Span)>,
    named_funcs: FxHashSet<FuncId>,
    file_scopes: Vec<NameScopeId>,
    hir_scopes: FxHashMap<(FuncId, hir::ScopeId), NameScopeId>,
    record_tags: FxHashMap<Rc<str>, RecordId>,
    shared: shared::Shared,
}

/// What a name with external linkage stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Linked {
    /// A function.
    Func(FuncId),
    /// An object.
    Global(GlobalId),
}

/// What calls need to know of a function beyond its type; same index as [`hir::Program::funcs`].
#[derive(Clone, Debug, Default)]
pub struct FuncInfo {
    /// Default arguments, by parameter (`this` not counted), and the scope they are looked up in.
    pub defaults: Vec<Option<(Rc<ast::Expr>, NameScopeId)>>,
    /// Names of the parameters as declared, for messages.
    pub param_names: Vec<Rc<str>>,
    /// `= delete`
    pub deleted: bool,
    /// A non-static member function: takes `this`.
    pub has_this: bool,
    /// `explicit` constructor or conversion function.
    pub explicit: bool,
    /// `static`, outside classes.
    pub is_static: bool,
    /// Nobody need call it: `inline`, or marked with an attribute.
    pub may_be_unused: bool,
    /// `_Noreturn`
    pub noreturn: bool,
    /// `constexpr`: may be run where a constant is needed.
    pub constexpr: bool,
    /// `auto` return type, not yet deduced.
    pub deduce_return: bool,
    /// `extern inline` with `gnu_inline`: the body yields to a definition.
    pub inline_only: bool,
    /// Defined in the old style: arguments arrive promoted.
    pub old_style: bool,
    /// Member access.
    pub access: Option<ast::Access>,
    /// `format(printf, i, j)`: index of the format parameter, from 0.
    pub printf_format: Option<usize>,
    /// Slot in the vtable, for a virtual function.
    pub virtual_slot: Option<u32>,
    /// The name as its class declares it: what an overrider must be called.
    pub key: Rc<str>,
    /// `final`: may not be overridden.
    pub is_final: bool,
    /// A function of the library for arguments of any type.
    pub generic: Option<Box<Generic>>,
    /// Made of such a function, for this call first.
    pub made_at: Option<Span>,
}

/// A function body kept for later, and the scope it was written in.
#[derive(Clone, Debug)]
pub struct Deferred {
    /// The definition.
    pub def: Rc<ast::FunctionDef>,
    /// Where its names are looked up.
    pub scope: NameScopeId,
}

/// An expression before its context has decided what is wanted of it.
#[derive(Clone, Debug)]
pub enum Operand {
    /// Designates an object: an lvalue, or (`xvalue`) one about to end, as `static_cast<T&&>(x)` or a member of a
    /// temporary. Its type is never a reference: uses of references are [`hir::PlaceKind::Deref`].
    Place {
        /// The object.
        place: Place,
        /// An rvalue all the same: binds to `T&&`, cannot be assigned to in C.
        xvalue: bool,
    },
    /// A value (prvalue). Of record type: an expression evaluated into a place.
    Value(Expr),
    /// A function name, perhaps overloaded, perhaps a member function of `object`.
    Funcs(FuncSet),
    /// A braced list standing for an argument (C++).
    List(ast::InitList),
    /// Already reported.
    Error(Span),
}

/// One or more functions of one name.
#[derive(Clone, Debug)]
pub struct FuncSet {
    /// The candidates, in order of declaration.
    pub funcs: Vec<FuncId>,
    /// `a` in `a.f()`, or `*this`.
    pub object: Option<Box<Place>>,
    /// Named as `A::f`: no virtual call.
    pub qualified: bool,
    /// An unqualified name in C++: argument-dependent lookup applies to calls.
    pub adl: bool,
    /// The name.
    pub name: Rc<str>,
    /// Where it is written.
    pub span: Span,
}

impl Operand {
    /// An lvalue.
    pub fn lvalue(place: Place) -> Operand {
        Operand::Place { place, xvalue: false }
    }

    /// A value.
    pub fn value(kind: ExprKind, ty: Ty, span: Span) -> Operand {
        Operand::Value(Expr { kind, ty, span })
    }

    /// Its type, function names and lists without one.
    pub fn ty(&self) -> Option<QualTy> {
        match self {
            Operand::Place { place, .. } => Some(place.ty),
            Operand::Value(expr) => Some(expr.ty.into()),
            Operand::Error(_) => Some(Ty::ERROR.into()),
            Operand::Funcs(_) | Operand::List(_) => None,
        }
    }

    /// Its text.
    pub fn span(&self) -> Span {
        match self {
            Operand::Place { place, .. } => place.span,
            Operand::Value(expr) => expr.span,
            Operand::Funcs(set) => set.span,
            Operand::List(list) => list.span,
            Operand::Error(span) => *span,
        }
    }

    /// Whether a message about it was already given.
    pub fn is_error(&self) -> bool {
        self.ty().is_some_and(|ty| ty.ty.is_error())
    }

    /// The same, said to stand at `span` (parentheses around it).
    #[must_use]
    pub fn at(mut self, span: Span) -> Operand {
        match &mut self {
            Operand::Place { place, .. } => place.span = span,
            Operand::Value(expr) => expr.span = span,
            Operand::Funcs(set) => set.span = span,
            Operand::List(list) => list.span = span,
            Operand::Error(at) => *at = span,
        }
        self
    }
}

impl Sema {
    /// Nothing known yet but the built-in types.
    pub fn new(dialect: Dialect, model: DataModel) -> Sema {
        let program = hir::Program {
            dialect,
            types: Types::new(model),
            funcs: Vec::new(),
            globals: Vec::new(),
            strings: Vec::new(),
            constructors: Vec::new(),
            destructors: Vec::new(),
            main: None,
            console_vars: Vec::new(),
        };
        Sema {
            program,
            dialect,
            scopes: vec![NameScope::new(ScopeKind::File, None)],
            scope: NameScopeId(0),
            funcs: Vec::new(),
            diags: Vec::new(),
            linkage: FxHashMap::default(),
            aggregates: Vec::new(),
            transparent: Vec::new(),
            field_aligns: FxHashMap::default(),
            weak: Vec::new(),
            weak_globals: Vec::new(),
            linker_notes: Vec::new(),
            aligned_typedefs: FxHashMap::default(),
            func_infos: Vec::new(),
            classes: class::Classes::default(),
            deferred: crate::ordered::OrderedMap::new(),
            used: FxHashSet::default(),
            used_globals: FxHashSet::default(),
            wanted: Vec::new(),
            parts: Vec::new(),
            c_linkage: dialect == Dialect::C,
            va_list: None,
            unevaluated: 0,
            depth: 0,
            in_parameters: 0,
            vla_sizes: Vec::new(),
            in_for_head: false,
            folding_static: false,
            reading_parameters: false,
            enum_scopes: FxHashMap::default(),
            defined_funcs: FxHashSet::default(),
            defined_globals: FxHashSet::default(),
            console_scopes: FxHashMap::default(),
            console_innermost: false,
            strings: FxHashMap::default(),
            origins: Vec::new(),
            beyond: Vec::new(),
            texts: Vec::new(),
            later: Vec::new(),
            byte_copies: Vec::new(),
            homes: FxHashMap::default(),
            named_funcs: FxHashSet::default(),
            file_scopes: vec![NameScopeId(0)],
            hir_scopes: FxHashMap::default(),
            record_tags: FxHashMap::default(),
            shared: shared::Shared::default(),
        }
    }

    /// Whether the language is C++.
    pub fn is_cpp(&self) -> bool {
        self.dialect == Dialect::Cpp
    }

    /// Notes whose text each file is; to be called before the tokens of new files are analysed.
    pub fn see_sources(&mut self, sources: &SourceMap) {
        self.origins = sources.files().map(|(_, file)| file.origin).collect();
        for (_, file) in sources.files().skip(self.texts.len()) {
            let own = file.origin != Origin::Library;
            self.beyond
                .push(if own { u32::MAX } else { library::beyond_c17(&file.text) });
            self.texts.push(if own { file.text.as_str().into() } else { "".into() });
        }
    }

    /// What stands at `span` in the learner's text; nothing in a bundled header.
    pub fn text(&self, span: Span) -> &str {
        let text = self.texts.get(span.file.0 as usize);
        text.and_then(|text| text.get(span.start as usize..span.end as usize))
            .unwrap_or("")
    }

    /// Whether `span` lies in a bundled header.
    pub fn is_library(&self, span: Span) -> bool {
        self.origins.get(span.file.0 as usize) == Some(&Origin::Library)
    }

    /// Whether a bundled header declares this though C17 knows nothing of it: GNU's and POSIX's names. A C program may
    /// use them for its own, as it may under `gcc -std=c17`, which hides them.
    pub(super) fn is_extension(&self, span: Span) -> bool {
        self.is_library(span)
            && self
                .beyond
                .get(span.file.0 as usize)
                .is_some_and(|from| span.start >= *from)
    }

    /// Analyses one file. All files share linkage; each has its own file scope in C, one for all in C++ headers' sake.
    pub fn translation_unit(&mut self, unit: ast::TranslationUnit) {
        if self.file_scopes.len() > 1 || !self.scopes[0].is_empty() {
            let scope = self.push_scope_at(ScopeKind::File, None);
            self.file_scopes.push(scope);
        }
        self.shared.next_file();
        self.note_definitions(&unit);
        for decl in &unit.decls {
            self.external_declaration(decl);
        }
        self.build_wanted();
    }

    /// Goes on in the file scope of the last unit: library text that shares the program's classes.
    pub fn more_of_the_unit(&mut self, unit: ast::TranslationUnit) {
        for decl in &unit.decls {
            self.external_declaration(decl);
        }
        self.build_wanted();
    }

    /// Is there a `main`?
    pub fn check_main(&mut self) {
        self.find_main();
        self.build_wanted();
        self.warn_program();
    }

    /// Whether the program defines this allocation function itself, e.g. `operator new`: the form without placement.
    pub fn is_replaced(&self, name: &str) -> bool {
        let replaces = |func: &hir::Func| {
            &*func.name == name && !func.is_library && matches!(func.body, hir::FuncBody::Defined { .. })
        };
        let mut funcs = self.program.funcs.iter().enumerate();
        funcs.any(|(index, func)| replaces(func) && self.is_usual(FuncId(index as u32), 1))
    }

    /// The function being built.
    pub fn func(&mut self) -> Option<&mut FuncCtx> {
        self.funcs.last_mut()
    }

    /// Reports.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        // Warnings about the bundled headers are nobody's business.
        if diagnostic.severity == Severity::Warning && self.is_library(diagnostic.span) {
            return;
        }
        self.diags.push(diagnostic);
    }

    /// Reports that `what` is not supported and gives the operand of an error.
    pub fn unsupported(&mut self, what: &str, span: Span) -> Operand {
        self.report(Diagnostic::unsupported(what, span));
        Operand::Error(span)
    }

    /// A type's spelling.
    pub fn type_name(&self, ty: impl Into<QualTy>) -> String {
        self.program.types.name(ty, self.dialect)
    }

    /// The types.
    pub fn types(&self) -> &Types {
        &self.program.types
    }

    /// "declared here", when that is not in a bundled header.
    pub fn declared_here(&self, diagnostic: Diagnostic, name: &str, span: Span) -> Diagnostic {
        if self.is_library(span) {
            return diagnostic;
        }
        diagnostic.label(span, Message::new("sema-declared-here").arg("name", name))
    }

    /// The number of this string literal.
    pub fn string(&mut self, data: StringData) -> StrId {
        if let Some(id) = self.strings.get(&data) {
            return *id;
        }
        let id = StrId(self.program.strings.len() as u32);
        self.program.strings.push(data.clone());
        self.strings.insert(data, id);
        id
    }

    /// An error value.
    pub fn error_expr(&self, span: Span) -> Expr {
        Expr {
            kind: ExprKind::Int(0),
            ty: Ty::ERROR,
            span,
        }
    }

    /// Says that a function's address or body is needed.
    pub fn use_func(&mut self, func: FuncId) {
        if self.unevaluated == 0 && self.used.insert(func) && self.deferred.contains_key(&func) {
            self.wanted.push(func);
        }
    }

    /// Keeps a library function's body until something uses the function, or builds it soon if something did.
    pub fn defer(&mut self, func: FuncId, deferred: Deferred) {
        self.deferred.insert(func, deferred);
        if self.used.contains(&func) {
            self.wanted.push(func);
        }
    }

    fn build_wanted(&mut self) {
        while let Some(func) = self.wanted.pop() {
            let Some(deferred) = self.deferred.remove(&func) else {
                continue;
            };
            let scope = std::mem::replace(&mut self.scope, deferred.scope);
            let said = self.diags.len();
            self.function_body(func, &deferred.def);
            self.blame_call(func, said);
            self.scope = scope;
        }
    }
}
