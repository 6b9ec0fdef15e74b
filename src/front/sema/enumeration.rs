//! Enumerations: specifiers, values, and the integer type behind them (C17 6.7.2.2, C++17 10.2).

use std::rc::Rc;

use super::Sema;
use super::scope::{ScopeKind, Symbol, Tag};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::layout::DataModel;
use crate::front::ty::{Enum, EnumId, IntKind, Ty, TyKind};

impl Sema {
    /// `enum E { ... }` or `enum E`.
    pub(super) fn enum_specifier(&mut self, specifier: &ast::EnumSpecifier) -> Ty {
        let underlying = match &specifier.underlying {
            Some(name) => {
                let ty = self.type_name_type(name);
                self.types().int_kind(ty.ty)
            }
            None => specifier.scoped.then_some(IntKind::Int),
        };
        let found = match &specifier.name {
            None => None,
            Some(name) if specifier.body.is_some() => self.scope_ref(self.scope).tags.get(&*name.text).copied(),
            Some(name) => self.lookup_tag(&name.text),
        };
        let at_file = !self.in_block();
        let is_new = found.is_none();
        let id = match found {
            Some((Tag::Enum(id), _)) => id,
            Some((Tag::Record(_), span)) => {
                let name = specifier.name.as_ref().map_or("", |name| &*name.text);
                let diagnostic = Diagnostic::error("sema-wrong-tag", specifier.span).arg("name", name);
                let diagnostic = self.declared_here(diagnostic, name, span);
                self.report(diagnostic);
                return Ty::ERROR;
            }
            None => {
                let prefix = self.scope_ref(self.scope).prefix.clone();
                let name = match &specifier.name {
                    Some(name) => format!("{prefix}{}", name.text).into(),
                    None => "(anonymous enum)".into(),
                };
                let id = EnumId(self.program.types.enums.len() as u32);
                self.program.types.enums.push(Enum {
                    name,
                    span: specifier.span,
                    underlying: underlying.unwrap_or(IntKind::UInt),
                    fixed: underlying.is_some(),
                    scoped: specifier.scoped,
                    complete: underlying.is_some(),
                    enumerators: Vec::new(),
                });
                let id = match (&specifier.body, at_file) {
                    (Some(_), true) => {
                        let tag = specifier
                            .name
                            .as_ref()
                            .map_or_else(|| "".into(), |name| name.text.clone());
                        self.shared.enumeration(specifier.span, &tag, id)
                    }
                    _ => id,
                };
                let ty = self.program.types.intern(TyKind::Enum(id));
                if let Some(name) = &specifier.name {
                    let scope = self.scope;
                    self.declare_tag(scope, &name.text, Tag::Enum(id), ty, name.span);
                }
                id
            }
        };
        let ty = self.program.types.intern(TyKind::Enum(id));
        if let Some(body) = &specifier.body {
            self.enumerators(id, ty, underlying, body, specifier, is_new);
        }
        ty
    }

    fn enumerators(
        &mut self,
        id: EnumId,
        ty: Ty,
        underlying: Option<IntKind>,
        body: &[ast::Enumerator],
        specifier: &ast::EnumSpecifier,
        is_new: bool,
    ) {
        if !is_new && !self.types().enumeration(id).enumerators.is_empty() {
            let old = self.types().enumeration(id);
            let (name, span) = (old.name.clone(), old.span);
            if span.file == specifier.span.file {
                let diagnostic = Diagnostic::error("sema-redefined", specifier.span).arg("name", &*name);
                let diagnostic = self.declared_here(diagnostic, &name, span);
                self.report(diagnostic);
                return;
            }
        }
        if body.is_empty() && !self.is_cpp() {
            self.report(Diagnostic::error("sema-empty-enum", specifier.span));
        }
        let outer = self.scope;
        let inner = self.push_scope(ScopeKind::Namespace);
        let prefix = self.types().enumeration(id).name.clone();
        self.scope_mut(inner).prefix = format!("{prefix}::").into();
        let constant = if self.is_cpp() { ty } else { Ty::INT };
        let mut values: Vec<(Rc<str>, i128)> = Vec::new();
        let mut next: i128 = 0;
        for item in body {
            if let Some(expr) = &item.value {
                next = self.constant_int(expr).unwrap_or(next);
            }
            let wide = self.types().model;
            let largest = [i128::from(i32::MAX), i128::from(i64::MAX), i128::from(u64::MAX)];
            if item.value.is_none() && !self.is_cpp() && largest.contains(&(next - 1)) {
                self.report(Diagnostic::error("sema-enum-overflow", item.name.span).arg("name", &*item.name.text));
            }
            let fits_int = IntKind::Int.wrap(next, wide) == next;
            let item_ty = match constant {
                Ty::INT if fits_int => constant,
                Ty::INT if IntKind::Long.wrap(next, wide) == next => Ty::LONG,
                Ty::INT => Ty::LONG_LONG,
                _ => constant,
            };
            values.push((item.name.text.clone(), next));
            self.declare(&item.name.text, Symbol::Constant(item_ty, next), item.name.span);
            if !specifier.scoped {
                self.scope = outer;
                self.check_redeclared(&item.name.text, item.name.span);
                self.declare(&item.name.text, Symbol::Constant(item_ty, next), item.name.span);
                self.scope = inner;
            }
            next = next.wrapping_add(1);
        }
        self.scope = outer;
        self.enum_scopes.insert(id, inner);
        let low = values.iter().map(|(_, value)| *value).min().unwrap_or(0);
        let high = values.iter().map(|(_, value)| *value).max().unwrap_or(0);
        let narrow = [
            IntKind::UChar,
            IntKind::SChar,
            IntKind::UShort,
            IntKind::Short,
            IntKind::UInt,
            IntKind::Int,
        ];
        let model = self.types().model;
        let holds = |kind: &IntKind| kind.wrap(low, model) == low && kind.wrap(high, model) == high;
        let packed = narrow.into_iter().find(holds).filter(|_| specifier.packed);
        let kind = underlying.or(packed).unwrap_or(
            match (low < 0, low >= i128::from(i32::MIN) && high <= i128::from(i32::MAX)) {
                (true, true) => IntKind::Int,
                (false, _) if high <= i128::from(u32::MAX) => IntKind::UInt,
                (negative, _) => match (negative, self.types().model) {
                    (true, DataModel::Lp64) => IntKind::Long,
                    (true, DataModel::Ilp32) => IntKind::LongLong,
                    (false, DataModel::Lp64) => IntKind::ULong,
                    (false, DataModel::Ilp32) => IntKind::ULongLong,
                },
            },
        );
        if !self.is_cpp() {
            // What does not fit an int has the enumeration's type.
            for (item, (name, value)) in body.iter().zip(&values) {
                if IntKind::Int.wrap(*value, model) != *value {
                    self.declare(name, Symbol::Constant(ty, *value), item.name.span);
                }
            }
        }
        let definition = &mut self.program.types.enums[id.0 as usize];
        definition.underlying = kind;
        definition.enumerators = values;
        definition.complete = true;
        definition.span = specifier.span;
    }
}
