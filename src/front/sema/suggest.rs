//! Names nobody has declared: what was meant? A near name, a missing `std::`, a missing header.
//!
//! Cost is bounded: names are compared by edit distance within a band of two, over at most some thousands of names.

use std::rc::Rc;

use super::Sema;
use super::builtins::plain_signature;
use super::expr::id_name;
use super::scope::{ScopeKind, Symbol};
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{self, UnqualifiedId};
use crate::front::library;
use crate::front::ty::{Signature, Ty};
use crate::source::Span;

/// No more names than this are compared.
const MAX_NAMES: usize = 4000;

impl Sema {
    /// "`name` is not declared", with what was probably meant.
    pub(super) fn undeclared(&mut self, id: &'static str, name: &ast::QualifiedName) -> Diagnostic {
        let text = id_name(&name.id);
        let diagnostic = Diagnostic::error(id, name.span).arg("name", &*text);
        let qualified = name.global || !name.qualifiers.is_empty();
        let std = matches!(name.qualifiers.as_slice(), [only] if &*only.text == "std");
        if qualified && !std {
            return self.undeclared_in(diagnostic, name, &text);
        }
        let at = Span {
            end: name.span.start,
            ..name.span
        };
        if self.is_cpp() && !qualified && self.std_has(&text) {
            let full = format!("std::{text}");
            return diagnostic
                .hint(Message::new("sema-did-you-mean").arg("name", &*full))
                .fix(at, "std::");
        }
        if self.is_cpp()
            && (std || !qualified)
            && library::header_of(&text, self.dialect).is_none()
            && is_unbundled(&text)
        {
            return Diagnostic::unsupported(format!("std::{text}"), name.span);
        }
        if let Some(header) = library::header_of(&text, self.dialect)
            && (!std || self.is_cpp())
        {
            return missing_include(diagnostic, &text, header);
        }
        if std {
            return self.undeclared_in(diagnostic, name, &text);
        }
        let before = diagnostic.hints.len();
        let diagnostic = self.foreign_word(diagnostic, &text, name.span, id == "sema-unknown-type");
        if diagnostic.hints.len() > before {
            return diagnostic;
        }
        if let Some(later) = self.defined_later(&text).filter(|_| self.is_cpp()) {
            return self.before_definition(diagnostic, &later);
        }
        match self.near_name(&text, id == "sema-unknown-type") {
            Some(near) => Sema::did_you_mean(diagnostic, name.span, &near),
            None => diagnostic,
        }
    }

    /// A name missing from a namespace or class.
    fn undeclared_in(&mut self, diagnostic: Diagnostic, name: &ast::QualifiedName, text: &str) -> Diagnostic {
        let Some(scope) = self.resolve_qualifier(name) else {
            return diagnostic;
        };
        let mut names: Vec<Rc<str>> = self.scope_ref(scope).names.keys().cloned().collect();
        crate::ordered::sort_by(&mut names, Ord::cmp);
        let UnqualifiedId::Ident(ident) = &name.id else {
            return diagnostic;
        };
        match nearest(text, names.into_iter()) {
            Some(near) => Sema::did_you_mean(diagnostic, ident.span, &near),
            None => diagnostic,
        }
    }

    fn std_scope(&self) -> Option<super::NameScopeId> {
        match self.lookup_in(self.file_scope(), "std")?.0.symbol {
            Symbol::Namespace(scope) => Some(scope),
            _ => None,
        }
    }

    fn std_has(&self, name: &str) -> bool {
        self.std_scope()
            .is_some_and(|scope| self.lookup_in(scope, name).is_some())
    }

    /// Whether some namespace declares a function of this name, so that its arguments may find it.
    pub(super) fn declared_in_some_namespace(&self, name: &str) -> bool {
        self.scopes.iter().any(|scope| {
            matches!(scope.kind, ScopeKind::Namespace | ScopeKind::Class(_)) && scope.names.contains_key(name)
        })
    }

    fn near_name(&self, name: &str, types: bool) -> Option<Rc<str>> {
        let names = self.visible_names().into_iter().take(MAX_NAMES).filter(|candidate| {
            let symbol = self.lookup(candidate).map(|(entry, _)| entry.symbol);
            types == matches!(symbol, Some(Symbol::Type(_) | Symbol::Namespace(_))) && !candidate.starts_with("__")
        });
        nearest(name, names)
    }

    /// A function with nearly this name.
    pub(super) fn near_function(&self, name: &str) -> Option<Rc<str>> {
        let names = self.visible_names().into_iter().take(MAX_NAMES).filter(|candidate| {
            let symbol = self.lookup(candidate).map(|(entry, _)| entry.symbol);
            matches!(symbol, Some(Symbol::Funcs(_))) && !candidate.starts_with("__")
        });
        nearest(name, names)
    }

    /// The type of a library function whose header was not included: gcc knows it too.
    pub(super) fn known_signature(&mut self, name: &str) -> Option<Signature> {
        let size_t = self.types().size_t();
        let void = self.program.types.pointer(Ty::VOID);
        let constant_void = self.program.types.pointer(Ty::VOID.constant());
        let text = self.program.types.pointer(Ty::CHAR);
        let constant_text = self.program.types.pointer(Ty::CHAR.constant());
        let plain = |ret: Ty, params: &[Ty]| Some(plain_signature(ret, params, false));
        match name {
            "malloc" => plain(void, &[size_t]),
            "calloc" => plain(void, &[size_t, size_t]),
            "realloc" => plain(void, &[void, size_t]),
            "free" => plain(Ty::VOID, &[void]),
            "exit" => plain(Ty::VOID, &[Ty::INT]),
            "abort" => plain(Ty::VOID, &[]),
            "abs" | "putchar" => plain(Ty::INT, &[Ty::INT]),
            "puts" => plain(Ty::INT, &[constant_text]),
            "printf" => Some(plain_signature(Ty::INT, &[constant_text], true)),
            "scanf" => Some(plain_signature(Ty::INT, &[constant_text], true)),
            "sprintf" => Some(plain_signature(Ty::INT, &[text, constant_text], true)),
            "snprintf" => Some(plain_signature(Ty::INT, &[text, size_t, constant_text], true)),
            "memcpy" | "memmove" => plain(void, &[void, constant_void, size_t]),
            "memset" => plain(void, &[void, Ty::INT, size_t]),
            "memcmp" => plain(Ty::INT, &[constant_void, constant_void, size_t]),
            "strlen" => plain(size_t, &[constant_text]),
            "strcpy" | "strcat" => plain(text, &[text, constant_text]),
            "strncpy" | "strncat" => plain(text, &[text, constant_text, size_t]),
            "strcmp" => plain(Ty::INT, &[constant_text, constant_text]),
            "strncmp" => plain(Ty::INT, &[constant_text, constant_text, size_t]),
            "strchr" | "strrchr" => plain(text, &[constant_text, Ty::INT]),
            "strstr" => plain(text, &[constant_text, constant_text]),
            "strdup" => plain(text, &[constant_text]),
            "sqrt" | "fabs" | "sin" | "cos" | "tan" | "exp" | "log" | "floor" | "ceil" => {
                plain(Ty::DOUBLE, &[Ty::DOUBLE])
            }
            "pow" | "fmod" => plain(Ty::DOUBLE, &[Ty::DOUBLE, Ty::DOUBLE]),
            _ => None,
        }
    }
}

/// Whether the C++ library has this name and the bundled one does not: our gap, not a mistake.
fn is_unbundled(name: &str) -> bool {
    const NAMES: &str = "string vector map set list deque queue stack array pair make_pair tuple unique_ptr shared_ptr \
        weak_ptr make_unique make_shared forward sort find find_if for_each transform count reverse accumulate copy fill \
        function thread mutex optional variant string_view stringstream ostringstream istringstream ifstream ofstream \
        getline cin to_string stoi stod unordered_map unordered_set multimap multiset priority_queue bitset \
        initializer_list numeric_limits begin end size next prev distance advance boolalpha hex dec fixed setw";
    NAMES.split_whitespace().any(|known| known == name)
}

/// Names the header that declares `name`, with the edit that includes it.
pub(super) fn missing_include(diagnostic: Diagnostic, name: &str, header: &str) -> Diagnostic {
    let top = Span {
        start: 0,
        end: 0,
        ..diagnostic.span
    };
    let message = Message::new("sema-missing-include")
        .arg("header", header)
        .arg("name", name);
    diagnostic.hint(message).fix(top, format!("#include <{header}>\n"))
}

/// The name most like `wanted`: at most a third of its letters differ, never more than two.
pub(super) fn nearest(wanted: &str, names: impl Iterator<Item = Rc<str>>) -> Option<Rc<str>> {
    let limit = (wanted.len() / 3).min(2);
    let mut best: Option<(usize, Rc<str>)> = None;
    if limit == 0 {
        return None;
    }
    for name in names {
        if &*name == wanted || name.len().abs_diff(wanted.len()) > limit {
            continue;
        }
        let distance = edit_distance(wanted.as_bytes(), name.as_bytes());
        if distance <= limit && best.as_ref().is_none_or(|(other, _)| distance < *other) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Edits (insert, remove, replace, swap of neighbours) from one text to the other.
fn edit_distance(a: &[u8], b: &[u8]) -> usize {
    if a.len() > 64 || b.len() > 64 {
        return usize::MAX;
    }
    let width = b.len() + 1;
    let mut rows: Vec<usize> = vec![0; (a.len() + 1) * width];
    for (index, cell) in rows.iter_mut().take(width).enumerate() {
        *cell = index;
    }
    for i in 1..=a.len() {
        rows[i * width] = i;
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[(i - 1) * width + j] + 1).min(rows[i * width + j - 1] + 1);
            best = best.min(rows[(i - 1) * width + j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[(i - 2) * width + j - 2] + 1);
            }
            rows[i * width + j] = best;
        }
    }
    rows[a.len() * width + b.len()]
}
