//! The function being built: its locals, scopes, labels and the temporaries of the current full expression.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::scope::ScopeKind;
use super::{NameScopeId, Sema};
use crate::front::hir::{self, Expr, FullExpr, FuncId, LabelId, Local, LocalId, LocalKind, Place, PlaceKind, ScopeId};
use crate::front::ty::{QualTy, RecordId, Ty};
use crate::source::Span;

/// What is gathered while a function's body is analysed.
#[derive(Clone, Debug)]
pub struct FuncCtx {
    /// Which function.
    pub id: FuncId,
    /// What it returns.
    pub ret: QualTy,
    /// `auto` return type: taken from the first `return`.
    pub deduce_return: bool,
    /// Its locals so far.
    pub locals: Vec<Local>,
    /// Its scopes so far.
    pub scopes: Vec<hir::Scope>,
    /// The innermost open scope.
    pub scope: ScopeId,
    /// Label names.
    pub labels: Vec<Rc<str>>,
    /// Labels of the source by name: id, where defined, where first used.
    pub named_labels: FxHashMap<Rc<str>, NamedLabel>,
    /// Temporaries with destructors of the current full expression.
    pub temps: Vec<LocalId>,
    /// Enclosing switches, innermost last.
    pub switches: Vec<SwitchCtx>,
    /// How many loops are around.
    pub loops: u32,
    /// How many loops and switches are around.
    pub breakables: u32,
    /// What every `return` so far returns: one variable of the outermost block.
    pub result: Returned,
    /// `this` and its class.
    pub this: Option<(LocalId, RecordId)>,
    /// For a console line: the function of the paused frame.
    pub fragment_of: Option<FuncId>,
    /// Depth of handlers: `throw;` makes sense.
    pub handlers: u32,
    /// Parameters written as arrays, which are pointers.
    pub array_params: Vec<LocalId>,
    /// Names that were reported as not declared.
    pub undeclared: FxHashSet<Rc<str>>,
    /// Number of return statements with a value.
    pub returns: u32,
    /// C++ variables in scope that a jump must not enter: they have an initialiser or a destructor.
    pub initialised: Vec<LocalId>,
    /// Variables declared `register`: they have no address.
    pub registers: Vec<LocalId>,
    /// Those in scope at each `goto`, and the label it leads to.
    pub jumps: Vec<(LabelId, Span, Vec<LocalId>)>,
    /// Those in scope at each label of the source.
    pub landings: Vec<(LabelId, Vec<LocalId>)>,
    /// Labels that `__label__` declares in the blocks around.
    pub local_labels: Vec<super::nested::LocalLabel>,
    /// How many there have been.
    pub local_labels_made: u32,
    /// Values of `const` integer variables with constant initialisers (C++ constant expressions).
    pub const_locals: FxHashMap<LocalId, i128>,
    /// What warnings about the whole body need.
    pub noted: Noted,
    /// How much was said before this body was read.
    pub said: usize,
}

/// What the built body no longer shows, but warnings about it ask for.
#[derive(Clone, Default, Debug)]
pub struct Noted {
    /// How often each variable is named, `sizeof x` included.
    pub mentions: FxHashMap<LocalId, u32>,
    /// Something of unknown type is named, which was told where it is declared: the body is not wholly known.
    pub unknown: bool,
    /// Each `sizeof`, and the type it measures.
    pub sizeofs: Vec<(Span, Ty)>,
}

/// A label of the source.
#[derive(Clone, Copy, Debug)]
pub struct NamedLabel {
    /// Its id.
    pub id: LabelId,
    /// Where it stands.
    pub defined: Option<Span>,
    /// Where it is first used.
    pub used: Option<Span>,
}

/// A switch being built.
#[derive(Clone, Debug)]
pub struct SwitchCtx {
    /// Promoted type of the condition.
    pub ty: Ty,
    /// Cases so far with their spans.
    pub cases: Vec<(hir::SwitchCase, Span)>,
    /// `default:`
    pub default: Option<LabelId>,
    /// How many variables of [`FuncCtx::initialised`] are around the switch.
    pub outside: usize,
}

/// What the return statements of a function return.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Returned {
    /// There is none yet.
    Nothing,
    /// Always this variable.
    Variable(hir::LocalId),
    /// Other things.
    Mixed,
}

impl FuncCtx {
    /// An empty function whose outermost scope has this span.
    pub fn new(id: FuncId, ret: QualTy, span: Span) -> FuncCtx {
        FuncCtx {
            id,
            ret,
            deduce_return: false,
            locals: Vec::new(),
            scopes: vec![hir::Scope { parent: None, span }],
            scope: ScopeId(0),
            labels: Vec::new(),
            named_labels: FxHashMap::default(),
            temps: Vec::new(),
            switches: Vec::new(),
            loops: 0,
            breakables: 0,
            result: Returned::Nothing,
            this: None,
            fragment_of: None,
            handlers: 0,
            array_params: Vec::new(),
            undeclared: FxHashSet::default(),
            returns: 0,
            initialised: Vec::new(),
            registers: Vec::new(),
            jumps: Vec::new(),
            landings: Vec::new(),
            local_labels: Vec::new(),
            local_labels_made: 0,
            const_locals: FxHashMap::default(),
            noted: Noted::default(),
            said: 0,
        }
    }

    /// A new local in the current scope.
    pub fn local(&mut self, name: Rc<str>, ty: QualTy, span: Span, kind: LocalKind) -> LocalId {
        let id = LocalId(self.locals.len() as u32);
        let scope = self.scope;
        self.locals.push(Local {
            name,
            ty,
            span,
            scope,
            kind,
            address_taken: false,
            align: None,
            destructor: None,
        });
        id
    }

    /// A new label.
    pub fn label(&mut self, name: &str) -> LabelId {
        let id = LabelId(self.labels.len() as u32);
        self.labels.push(name.into());
        id
    }
}

impl Sema {
    /// Opens a block scope: of names and of lifetimes.
    pub fn open_block(&mut self, span: Span) -> ScopeId {
        let Some(func) = self.funcs.last_mut() else {
            return ScopeId(0);
        };
        let scope = ScopeId(func.scopes.len() as u32);
        func.scopes.push(hir::Scope {
            parent: Some(func.scope),
            span,
        });
        func.scope = scope;
        let id = func.id;
        let names = self.push_scope(ScopeKind::Block(id));
        self.note_scope(id, scope, names);
        scope
    }

    /// Closes the innermost block scope.
    pub fn close_block(&mut self) {
        if let Some(func) = self.funcs.last_mut() {
            let (closing, locals) = (func.scope, &func.locals);
            func.local_labels.retain(|label| label.scope != closing);
            func.initialised
                .retain(|local| locals.get(local.index()).is_none_or(|local| local.scope != closing));
            let parent = func.scopes.get(func.scope.index()).and_then(|scope| scope.parent);
            func.scope = parent.unwrap_or(ScopeId(0));
        }
        self.pop_scope();
    }

    /// Remembers which names a scope of a function sees, for console lines.
    pub fn note_scope(&mut self, func: FuncId, scope: ScopeId, names: NameScopeId) {
        self.hir_scopes.insert((func, scope), names);
    }

    /// The names that a scope of a function sees.
    pub fn names_of(&self, func: FuncId, scope: ScopeId) -> Option<NameScopeId> {
        self.hir_scopes.get(&(func, scope)).copied()
    }

    /// A new temporary object; its destructor joins the full expression's list.
    pub fn temporary(&mut self, ty: QualTy, span: Span) -> LocalId {
        let destructor = self.destructor_of(ty.ty);
        let Some(func) = self.funcs.last_mut() else {
            return LocalId(0);
        };
        let id = func.local("".into(), ty, span, LocalKind::Temporary);
        if let Some(local) = func.locals.get_mut(id.index()) {
            local.address_taken = true;
            local.destructor = destructor;
        }
        if destructor.is_some() {
            func.temps.push(id);
        }
        id
    }

    /// A hidden local of the current function.
    pub fn hidden(&mut self, ty: QualTy, span: Span) -> LocalId {
        match self.funcs.last_mut() {
            Some(func) => func.local("".into(), ty, span, LocalKind::Hidden),
            None => LocalId(0),
        }
    }

    /// The place of a local.
    pub fn local_place(&self, local: LocalId, ty: QualTy, span: Span) -> Place {
        Place {
            kind: PlaceKind::Local(local),
            ty,
            span,
        }
    }

    /// Runs `work` as one full expression and gives its result with the temporaries that end there.
    pub fn full<T>(&mut self, work: impl FnOnce(&mut Sema) -> T) -> (T, Vec<LocalId>) {
        let before = self
            .funcs
            .last_mut()
            .map(|func| std::mem::take(&mut func.temps))
            .unwrap_or_default();
        let result = work(self);
        let temps = match self.funcs.last_mut() {
            Some(func) => std::mem::replace(&mut func.temps, before),
            None => Vec::new(),
        };
        (result, temps)
    }

    /// A full expression.
    pub fn full_expr(&mut self, work: impl FnOnce(&mut Sema) -> Expr) -> FullExpr {
        let (expr, temps) = self.full(work);
        FullExpr { expr, temps }
    }

    /// Notes that a pointer or reference to the place's object may exist from now on.
    pub fn take_address(&mut self, place: &Place) {
        let mut place = place;
        loop {
            match &place.kind {
                PlaceKind::Local(local)
                | PlaceKind::Temporary { local, .. }
                | PlaceKind::CompoundLiteral { local, .. } => {
                    if let Some(local) = self
                        .funcs
                        .last_mut()
                        .and_then(|func| func.locals.get_mut(local.index()))
                    {
                        local.address_taken = true;
                    }
                    return;
                }
                PlaceKind::Outer(local) => {
                    let outer = self.funcs.last().and_then(|func| func.fragment_of);
                    let func = outer.and_then(|func| self.program.funcs.get_mut(func.index()));
                    if let Some(local) = func.and_then(|func| func.locals.get_mut(local.index())) {
                        local.address_taken = true;
                    }
                    return;
                }
                PlaceKind::Field { base, .. } | PlaceKind::Base { base, .. } | PlaceKind::Index { base, .. } => {
                    place = base
                }
                PlaceKind::Sequence(_, inner) => place = inner,
                PlaceKind::Conditional(_, yes, no) => {
                    self.take_address(yes);
                    place = no;
                }
                PlaceKind::Assigned(expr) => match &expr.kind {
                    hir::ExprKind::Assign(inner, _)
                    | hir::ExprKind::CompoundAssign { place: inner, .. }
                    | hir::ExprKind::IncDec { place: inner, .. } => place = inner,
                    _ => return,
                },
                PlaceKind::Global(_)
                | PlaceKind::String(_)
                | PlaceKind::Frame { .. }
                | PlaceKind::Console(_)
                | PlaceKind::Deref(_)
                | PlaceKind::Exception => return,
            }
        }
    }
}
