//! Names and where they are visible (C17 6.2.1, C++17 6.3): files, namespaces, classes, blocks.
//!
//! Scopes form a tree that only grows; a console line opens one more scope inside the paused function's.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::Sema;
use crate::front::hir::{FuncId, GlobalId, LocalId};
use crate::front::ty::{EnumId, QualTy, RecordId, Ty};
use crate::source::Span;

/// Index in [`Sema::scopes`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct NameScopeId(pub u32);

/// What kind of scope it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    /// A file, or the global namespace.
    File,
    /// A namespace.
    Namespace,
    /// A class.
    Class(RecordId),
    /// The outermost block of a function with its parameters.
    Function(FuncId),
    /// A block inside this function.
    Block(FuncId),
}

/// What a name stands for.
#[derive(Clone, Debug)]
pub enum Symbol {
    /// A variable or parameter of the function the scope belongs to.
    Local(LocalId),
    /// An object of static storage duration.
    Global(GlobalId),
    /// A variable declared at the console.
    Console(u32),
    /// Functions: one in C, an overload set in C++.
    Funcs(Vec<FuncId>),
    /// A typedef or, in C++, a class or enumeration.
    Type(QualTy),
    /// An enumerator or another named constant: its type and value.
    Constant(Ty, i128),
    /// A non-static data member of the class whose scope this is.
    Field,
    /// A namespace.
    Namespace(NameScopeId),
    /// Declared in error: no more messages about it.
    Error,
}

impl Symbol {
    fn is_functions(&self) -> bool {
        matches!(self, Symbol::Funcs(_))
    }
}

/// What a tag (`struct name`) stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tag {
    /// A struct, union or class.
    Record(RecordId),
    /// An enumeration.
    Enum(EnumId),
}

/// A symbol and where it was declared.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub symbol: Symbol,
    /// Its (last) declaration.
    pub span: Span,
}

/// One scope.
#[derive(Clone, Debug)]
pub struct NameScope {
    /// What kind.
    pub kind: ScopeKind,
    /// The scope around it.
    pub parent: Option<NameScopeId>,
    /// Ordinary names.
    pub names: FxHashMap<Rc<str>, Entry>,
    /// Struct, union and enum tags.
    pub tags: FxHashMap<Rc<str>, (Tag, Span)>,
    /// `using namespace`, inline and unnamed namespaces: searched with this scope.
    pub using: Vec<NameScopeId>,
    /// Qualified prefix for people, e.g. `std::`; empty at file level.
    pub prefix: Rc<str>,
}

impl NameScope {
    /// An empty scope.
    pub fn new(kind: ScopeKind, parent: Option<NameScopeId>) -> NameScope {
        NameScope {
            kind,
            parent,
            names: FxHashMap::default(),
            tags: FxHashMap::default(),
            using: Vec::new(),
            prefix: "".into(),
        }
    }

    /// Whether nothing is declared in it.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.tags.is_empty() && self.using.is_empty()
    }
}

/// As many classes may stand above each other, and namespaces be searched with one another.
const DEEPEST_USING: usize = 512;

impl Sema {
    /// Opens a scope inside the current one.
    pub fn push_scope(&mut self, kind: ScopeKind) -> NameScopeId {
        self.push_scope_at(kind, Some(self.scope))
    }

    /// Opens a scope inside another.
    pub fn push_scope_at(&mut self, kind: ScopeKind, parent: Option<NameScopeId>) -> NameScopeId {
        let id = NameScopeId(self.scopes.len() as u32);
        self.scopes.push(NameScope::new(kind, parent));
        self.scope = id;
        id
    }

    /// Closes the current scope.
    pub fn pop_scope(&mut self) {
        if let Some(parent) = self.scope_ref(self.scope).parent {
            self.scope = parent;
        }
    }

    /// The scope with this id.
    pub fn scope_ref(&self, id: NameScopeId) -> &NameScope {
        &self.scopes[id.0 as usize]
    }

    /// The scope with this id, to change.
    pub fn scope_mut(&mut self, id: NameScopeId) -> &mut NameScope {
        &mut self.scopes[id.0 as usize]
    }

    /// Whether the current scope is a block (or a function's outermost one).
    pub fn in_block(&self) -> bool {
        matches!(
            self.scope_ref(self.scope).kind,
            ScopeKind::Function(_) | ScopeKind::Block(_)
        )
    }

    /// The innermost file or namespace scope.
    pub fn enclosing_namespace(&self) -> NameScopeId {
        let mut at = self.scope;
        loop {
            let scope = self.scope_ref(at);
            match (scope.kind, scope.parent) {
                (ScopeKind::File | ScopeKind::Namespace, _) | (_, None) => return at,
                (_, Some(parent)) => at = parent,
            }
        }
    }

    /// The file scope around the current one.
    pub fn file_scope(&self) -> NameScopeId {
        let mut at = self.scope;
        while let Some(parent) = self.scope_ref(at).parent {
            at = parent;
        }
        at
    }

    /// Declares a name in the current scope; the caller has looked whether that is allowed.
    pub fn declare(&mut self, name: &Rc<str>, symbol: Symbol, span: Span) {
        let scope = self.scope;
        self.scope_mut(scope).names.insert(name.clone(), Entry { symbol, span });
    }

    /// Takes a name out of the current scope.
    pub fn forget(&mut self, name: &str) {
        let scope = self.scope;
        self.scope_mut(scope).names.remove(name);
    }

    /// What `name` stands for in this very scope.
    pub fn lookup_here(&self, scope: NameScopeId, name: &str) -> Option<&Entry> {
        self.scope_ref(scope).names.get(name)
    }

    /// What `name` stands for in a namespace or class scope, `using` directives and base classes included; the scope
    /// it was found in comes with it.
    pub fn lookup_in(&self, scope: NameScopeId, name: &str) -> Option<(Entry, NameScopeId)> {
        self.lookup_with_using(scope, name, &mut Vec::new())
    }

    fn lookup_with_using(
        &self,
        scope: NameScopeId,
        name: &str,
        seen: &mut Vec<NameScopeId>,
    ) -> Option<(Entry, NameScopeId)> {
        let here = self.scope_ref(scope);
        if let Some(entry) = here.names.get(name) {
            return Some((entry.clone(), scope));
        }
        if here.using.is_empty() || seen.contains(&scope) || seen.len() > DEEPEST_USING {
            return None;
        }
        seen.push(scope);
        let mut found: Option<(Entry, NameScopeId)> = None;
        for other in &here.using {
            if let Some(more) = self.lookup_with_using(*other, name, seen) {
                join(&mut found, more);
            }
        }
        found
    }

    /// Unqualified lookup from the current scope outwards. What `using namespace` makes visible appears in the namespace
    /// around both, also when it is said inside a block: functions stand beside those declared there (C++17 6.4.1 p2).
    pub fn lookup(&self, name: &str) -> Option<(Entry, NameScopeId)> {
        let mut used: Option<(Entry, NameScopeId)> = None;
        let mut at = Some(self.scope);
        while let Some(id) = at {
            let here = self.scope_ref(id);
            let mut found = here.names.get(name).map(|entry| (entry.clone(), id));
            match here.kind {
                ScopeKind::Class(_) => found = found.or_else(|| self.lookup_in(id, name)),
                _ if here.using.is_empty() || matches!(&found, Some((entry, _)) if !entry.symbol.is_functions()) => {}
                _ => {
                    for other in &here.using {
                        if let Some(more) = self.lookup_in(*other, name) {
                            let level = if self.is_inside(*other, id) {
                                &mut found
                            } else {
                                &mut used
                            };
                            join(level, more);
                        }
                    }
                }
            }
            if here.parent.is_none()
                && let Some(used) = used.take()
            {
                join(&mut found, used);
            }
            if found.is_some() {
                return found;
            }
            at = here.parent;
        }
        used
    }

    fn is_inside(&self, inner: NameScopeId, outer: NameScopeId) -> bool {
        let mut at = Some(inner);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.scope_ref(id).parent;
        }
        false
    }

    /// The tag `name` in this very scope, `using` directives included.
    pub fn lookup_tag_in(&self, scope: NameScopeId, name: &str) -> Option<(Tag, Span)> {
        let here = self.scope_ref(scope);
        if let Some(tag) = here.tags.get(name) {
            return Some(*tag);
        }
        here.using
            .iter()
            .find_map(|other| self.scope_ref(*other).tags.get(name).copied())
    }

    /// The tag `name`, from the current scope outwards.
    pub fn lookup_tag(&self, name: &str) -> Option<(Tag, Span)> {
        let mut at = Some(self.scope);
        while let Some(id) = at {
            if let Some(tag) = self.lookup_tag_in(id, name) {
                return Some(tag);
            }
            at = self.scope_ref(id).parent;
        }
        None
    }

    /// Every ordinary name visible from here, innermost first (for "did you mean").
    pub fn visible_names(&self) -> Vec<Rc<str>> {
        let mut all = Vec::new();
        let mut at = Some(self.scope);
        while let Some(id) = at {
            let scope = self.scope_ref(id);
            let mut names: Vec<Rc<str>> = scope.names.keys().cloned().collect();
            for other in &scope.using {
                names.extend(self.scope_ref(*other).names.keys().cloned());
            }
            crate::ordered::sort_by(&mut names, Ord::cmp);
            all.extend(names);
            at = scope.parent;
        }
        all
    }
}

/// Functions of several namespaces form one overload set; of anything else the first stays.
fn join(found: &mut Option<(Entry, NameScopeId)>, more: (Entry, NameScopeId)) {
    match (found.as_mut().map(|(entry, _)| &mut entry.symbol), &more.0.symbol) {
        (None, _) => *found = Some(more),
        (Some(Symbol::Funcs(all)), Symbol::Funcs(fresh)) => {
            for func in fresh {
                if !all.contains(func) {
                    all.push(*func);
                }
            }
        }
        (Some(_), _) => {}
    }
}
