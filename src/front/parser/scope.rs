//! Which names are types: as much of name lookup as parsing needs (C17 6.2.1, C++17 6.3 and 6.4).
//!
//! `std::size_t n;` is a declaration because `size_t` is a type in the namespace `std`. Values are kept too, since
//! an inner variable hides an outer type.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::front::ast::Name;

/// Index of a scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ScopeId(usize);

/// What a scope belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ScopeKind {
    /// The file, a namespace.
    Namespace,
    /// A class.
    Class,
    /// A function, a block, a parameter list.
    Block,
}

/// What a name means in one scope.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Entry {
    is_type: bool,
    is_value: bool,
    is_template: bool,
    /// The members, for namespaces and classes.
    members: Option<ScopeId>,
    is_namespace: bool,
}

/// What a name means to the parser.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// A type.
    Type,
    /// A variable, function, enumerator.
    Value,
    /// A namespace.
    Namespace,
    /// A template.
    Template,
    /// Not declared.
    Unknown,
}

struct Scope {
    kind: ScopeKind,
    name: Option<Rc<str>>,
    names: FxHashMap<Rc<str>, Entry>,
    /// Scopes whose names are visible here: used namespaces, base classes.
    imports: Vec<ScopeId>,
}

/// All scopes and the stack of those that are open.
pub(super) struct Scopes {
    all: Vec<Scope>,
    open: Vec<ScopeId>,
}

impl Scopes {
    pub(super) fn new() -> Scopes {
        let global = Scope {
            kind: ScopeKind::Namespace,
            name: None,
            names: FxHashMap::default(),
            imports: Vec::new(),
        };
        Scopes {
            all: vec![global],
            open: vec![ScopeId(0)],
        }
    }

    fn add(&mut self, kind: ScopeKind, name: Option<Rc<str>>) -> ScopeId {
        self.all.push(Scope {
            kind,
            name,
            names: FxHashMap::default(),
            imports: Vec::new(),
        });
        ScopeId(self.all.len() - 1)
    }

    fn current(&self) -> ScopeId {
        self.open.last().copied().unwrap_or(ScopeId(0))
    }

    pub(super) fn current_kind(&self) -> ScopeKind {
        self.all[self.current().0].kind
    }

    /// The name of the class whose members are being read.
    pub(super) fn current_class(&self) -> Option<&str> {
        let scope = &self.all[self.current().0];
        scope.name.as_deref().filter(|_| scope.kind == ScopeKind::Class)
    }

    pub(super) fn push_block(&mut self) {
        let scope = self.add(ScopeKind::Block, None);
        self.open.push(scope);
    }

    /// Opens the namespace `name`, an earlier one of that name again.
    pub(super) fn push_namespace(&mut self, name: Option<&Name>, inline: bool) {
        let outer = self.current();
        let known = name
            .and_then(|name| self.all[outer.0].names.get(&name.text))
            .and_then(|entry| entry.members);
        let scope = known.unwrap_or_else(|| self.add(ScopeKind::Namespace, name.map(|name| name.text.clone())));
        if let Some(name) = name {
            let entry = Entry {
                is_namespace: true,
                members: Some(scope),
                ..Entry::default()
            };
            self.all[outer.0].names.insert(name.text.clone(), entry);
        }
        if (name.is_none() || inline) && !self.all[outer.0].imports.contains(&scope) {
            self.all[outer.0].imports.push(scope);
        }
        self.open.push(scope);
    }

    /// Opens the class `name`, declared before or here.
    pub(super) fn push_class(&mut self, name: Option<&Rc<str>>, members: Option<ScopeId>) {
        let scope = members.unwrap_or_else(|| self.add(ScopeKind::Class, name.cloned()));
        self.open.push(scope);
    }

    pub(super) fn push(&mut self, scope: ScopeId) {
        self.open.push(scope);
    }

    pub(super) fn pop(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// The members of `scope` become visible in the current one.
    pub(super) fn import(&mut self, scope: ScopeId) {
        let current = self.current();
        if scope != current && !self.all[current.0].imports.contains(&scope) {
            self.all[current.0].imports.push(scope);
        }
    }

    fn entry(&mut self, name: &Rc<str>) -> &mut Entry {
        let current = self.current();
        self.all[current.0].names.entry(name.clone()).or_default()
    }

    pub(super) fn declare_value(&mut self, name: &Rc<str>) {
        let entry = self.entry(name);
        entry.is_value = true;
    }

    /// A typedef or alias; `members` when it names a class.
    pub(super) fn declare_type(&mut self, name: &Rc<str>, members: Option<ScopeId>) {
        let entry = self.entry(name);
        *entry = Entry {
            is_type: true,
            members,
            ..Entry::default()
        };
    }

    pub(super) fn declare_template(&mut self, name: &Rc<str>) {
        self.entry(name).is_template = true;
    }

    pub(super) fn declare_namespace(&mut self, name: &Rc<str>, members: Option<ScopeId>) {
        *self.entry(name) = Entry {
            is_namespace: true,
            members,
            ..Entry::default()
        };
    }

    /// A class or enumeration tag in the current scope; its members' scope stays the one it had.
    pub(super) fn declare_class(&mut self, name: &Rc<str>) -> ScopeId {
        let current = self.current();
        let known = self.all[current.0].names.get(name).and_then(|entry| entry.members);
        let scope = known.unwrap_or_else(|| self.add(ScopeKind::Class, Some(name.clone())));
        let entry = self.entry(name);
        entry.is_type = true;
        entry.members = Some(scope);
        scope
    }

    /// `size_t` or `std::string`, known from elsewhere.
    pub(super) fn declare_known_type(&mut self, qualified: &str) {
        let mut parts: Vec<&str> = qualified.split("::").filter(|part| !part.is_empty()).collect();
        let Some(last) = parts.pop() else { return };
        let mut scope = ScopeId(0);
        for part in parts {
            let part: Rc<str> = Rc::from(part);
            let known = self.all[scope.0].names.get(&part).and_then(|entry| entry.members);
            let inner = known.unwrap_or_else(|| self.add(ScopeKind::Namespace, Some(part.clone())));
            let entry = self.all[scope.0].names.entry(part).or_default();
            entry.members = Some(inner);
            entry.is_namespace |= !entry.is_type;
            scope = inner;
        }
        self.all[scope.0].names.entry(Rc::from(last)).or_default().is_type = true;
    }

    // --------------------------------------------------------------------------------------------------- lookup

    fn find_in(&self, scope: ScopeId, name: &str) -> Option<Entry> {
        let mut seen = vec![scope];
        let mut at = 0;
        while let Some(scope) = seen.get(at).copied() {
            at += 1;
            let scope = &self.all[scope.0];
            if let Some(entry) = scope.names.get(name) {
                return Some(*entry);
            }
            for import in &scope.imports {
                if !seen.contains(import) {
                    seen.push(*import);
                }
            }
        }
        None
    }

    fn find(&self, name: &str) -> Option<Entry> {
        self.open.iter().rev().find_map(|scope| self.find_in(*scope, name))
    }

    /// The scope that `global::a::b` names; `None` when a part is unknown.
    pub(super) fn members_of<'a>(&self, global: bool, path: impl Iterator<Item = &'a str>) -> Option<ScopeId> {
        let mut scope = global.then_some(ScopeId(0));
        for part in path {
            let entry = match scope {
                Some(scope) => self.find_in(scope, part)?,
                None => self.find(part)?,
            };
            scope = Some(entry.members?);
        }
        scope
    }

    /// The meaning of `name` in `scope`, or by ordinary lookup.
    pub(super) fn meaning(&self, scope: Option<ScopeId>, name: &str) -> Meaning {
        let entry = match scope {
            Some(scope) => self.find_in(scope, name),
            None => self.find(name),
        };
        match entry {
            None => Meaning::Unknown,
            Some(entry) if entry.is_template => Meaning::Template,
            Some(entry) if entry.is_value => Meaning::Value,
            Some(entry) if entry.is_type => Meaning::Type,
            Some(_) => Meaning::Namespace,
        }
    }

    /// The members of the class or namespace `name`.
    pub(super) fn members(&self, scope: Option<ScopeId>, name: &str) -> Option<ScopeId> {
        match scope {
            Some(scope) => self.find_in(scope, name)?.members,
            None => self.find(name)?.members,
        }
    }

    /// Whether `name` is a tag of the current scope itself.
    pub(super) fn is_declared_here(&self, name: &str) -> bool {
        self.all[self.current().0].names.contains_key(name)
    }
}
