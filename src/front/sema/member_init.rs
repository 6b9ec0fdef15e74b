//! What a constructor does before its own statements: bases and members, in the order of the class (C++17 15.6.2).

use super::Sema;
use super::class::name_text;
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{FuncId, Init, LocalId, Place, Stmt, StmtKind};
use crate::front::ty::{QualTy, RecordId};
use crate::source::Span;

impl Sema {
    /// What must run before a constructor's or after a destructor's own statements; called with the function's scope
    /// open. Returns statements to put in front and behind.
    pub(super) fn special_statements(&mut self, func: FuncId, def: &ast::FunctionDef) -> (Vec<Stmt>, Vec<Stmt>) {
        let (mut front, mut behind) = (Vec::new(), Vec::new());
        let Some(record) = self.program.funcs[func.index()].class else {
            return (front, behind);
        };
        let span = self.program.funcs[func.index()].span;
        if self.class(record).ctors.contains(&func) {
            self.constructor_start(record, &def.mem_inits, span, &mut front);
        } else if self.class(record).dtor == Some(func) {
            front.extend(self.set_vptr_stmt(record, span));
            self.destroy_parts(record, def.body.span, &mut behind);
        } else if let Some(first) = def.mem_inits.first() {
            self.report(Diagnostic::error("sema-member-init-not-constructor", first.name.span));
        }
        (front, behind)
    }

    /// Bases, vptr, members: in order of declaration, whatever the order of the list.
    pub(super) fn constructor_start(
        &mut self,
        record: RecordId,
        list: &[ast::MemInit],
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let Some((this, _)) = self.this_place(span) else { return };
        let mut used = vec![false; list.len()];
        if let [only] = list
            && self.mem_init_class(record, only) == Some(record)
        {
            let ty = self.record_type(record);
            let (init, temps) = self.full(|sema| sema.initializer(ty, Some(&only.init), only.name.span).0);
            out.push(self.init_member(this, init, temps, only.name.span));
            return;
        }
        for base in self.types().record(record).bases.clone() {
            let place = self.base_place(&this, base.record);
            let found = list
                .iter()
                .position(|item| self.mem_init_class(record, item) == Some(base.record));
            let ty = QualTy::from(place.ty.ty);
            let (written, at) = match found.and_then(|index| list.get(index).map(|item| (index, item))) {
                Some((index, item)) => {
                    used[index] = true;
                    (Some(&item.init), item.name.span)
                }
                None => (None, span),
            };
            let (init, temps) = self.full(|sema| sema.base_init(ty, base.record, written, at));
            out.push(self.init_member(place, init, temps, at));
        }
        out.extend(self.set_vptr_stmt(record, span));
        for index in 0..self.types().record(record).fields.len() {
            let Some(field) = self.types().record(record).fields.get(index).cloned() else {
                continue;
            };
            let found = list.iter().position(|item| self.names_field(record, item, index));
            if let Some(slot) = found.and_then(|found| used.get_mut(found)) {
                *slot = true;
            }
            self.member_start(record, index, &this, found.and_then(|found| list.get(found)), span, out);
            let _ = field;
        }
        self.warn_order(record, list);
        for (item, used) in list.iter().zip(used) {
            if !used {
                self.unknown_member_init(record, item);
            }
        }
    }

    /// Members get their values in the order of the class, whatever the order of the list: a surprise worth a warning.
    fn warn_order(&mut self, record: RecordId, list: &[ast::MemInit]) {
        let count = self.types().record(record).fields.len();
        let mut last: Option<(usize, String)> = None;
        for item in list {
            let Some(index) = (0..count).find(|index| self.names_field(record, item, *index)) else {
                continue;
            };
            let name = name_text(&item.name);
            match last {
                Some((before, other)) if before > index => {
                    let diagnostic = Diagnostic::warning("sema-member-init-order", item.name.span);
                    self.report(diagnostic.arg("name", name).arg("other", other));
                    return;
                }
                _ => last = Some((index, name)),
            }
        }
    }

    /// A base's part: it may be an abstract class.
    fn base_init(&mut self, ty: QualTy, base: RecordId, written: Option<&ast::Initializer>, span: Span) -> Init {
        let pure = std::mem::take(&mut self.class_mut(base).pure);
        let init = self.initializer(ty, written, span).0;
        self.class_mut(base).pure = pure;
        init
    }

    fn member_start(
        &mut self,
        record: RecordId,
        index: usize,
        this: &Place,
        written: Option<&ast::MemInit>,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let mut place = self.nth_field(this, record, index, span);
        let declared = self.types().record(record).fields[index].ty;
        let default = self.class(record).field_inits.get(&index).cloned();
        let is_union = self.types().record(record).kind == ast::RecordKind::Union;
        let anonymous = self.types().record(record).fields[index].name.is_none();
        let (init, temps) = match (written, default) {
            (Some(item), _) => {
                if let Some(inner) = self.anonymous_part(declared, anonymous, item) {
                    place = self.nth_field(&place, inner.0, inner.1, span);
                    let ty = place.ty;
                    let (init, temps) = self.full(|sema| sema.initializer(ty, Some(&item.init), item.name.span).0);
                    out.push(self.init_member(place, init, temps, item.name.span));
                    return;
                }
                let at = item.name.span;
                place.span = at;
                let result = self.full(|sema| sema.initializer(declared, Some(&item.init), at).0);
                out.push(self.init_member(place, result.0, result.1, at));
                return;
            }
            (None, Some(default)) => {
                let outer = self.scope;
                if let Some(scope) = self.class_scope(record) {
                    self.scope = scope;
                }
                let result = self.full(|sema| sema.initializer(declared, Some(&default), span).0);
                self.scope = outer;
                result
            }
            (None, None) if is_union || anonymous => return,
            (None, None) => {
                let is_reference = self.types().is_reference(declared.ty);
                let element = self.types().base_element(declared);
                if is_reference || (element.quals.is_const && !self.types().is_record(element.ty)) {
                    let field = self.types().record(record).fields[index].clone();
                    let name = field.name.as_deref().unwrap_or("");
                    let diagnostic = Diagnostic::error("sema-member-needs-init", span).arg("name", name);
                    let diagnostic = self.declared_here(diagnostic, name, field.span);
                    self.report(diagnostic);
                    return;
                }
                if !self.types().is_record(element.ty) {
                    return;
                }
                self.full(|sema| sema.initializer(declared, None, span).0)
            }
        };
        if !matches!(init, Init::None) {
            out.push(self.init_member(place, init, temps, span));
        }
    }

    /// The member of an anonymous union that an item of the list names.
    fn anonymous_part(&self, ty: QualTy, anonymous: bool, item: &ast::MemInit) -> Option<(RecordId, usize)> {
        let inner = self.types().as_record(ty.ty).filter(|_| anonymous)?;
        let text = name_text(&item.name);
        let index = self
            .types()
            .record(inner)
            .fields
            .iter()
            .position(|field| field.name.as_deref() == Some(&*text))?;
        Some((inner, index))
    }

    fn names_field(&self, record: RecordId, item: &ast::MemInit, index: usize) -> bool {
        let text = name_text(&item.name);
        let Some(field) = self.types().record(record).fields.get(index) else {
            return false;
        };
        match &field.name {
            Some(name) => **name == *text,
            None => self.anonymous_part(field.ty, true, item).is_some(),
        }
    }

    /// The class an item of the list names: the class itself (delegation) or a base.
    fn mem_init_class(&mut self, record: RecordId, item: &ast::MemInit) -> Option<RecordId> {
        let text = name_text(&item.name);
        let own = self.class_scope(record)?;
        if let Some(super::Symbol::Field) = self.lookup_here(own, &text).map(|entry| &entry.symbol) {
            return None;
        }
        match self.resolve(&item.name)?.0.symbol {
            super::Symbol::Type(ty) => self.types().as_record(ty.ty),
            _ => None,
        }
    }

    fn unknown_member_init(&mut self, record: RecordId, item: &ast::MemInit) {
        let class = self.types().record(record).name.clone();
        let name = name_text(&item.name);
        let known = (0..self.types().record(record).fields.len()).any(|index| self.names_field(record, item, index))
            || self
                .mem_init_class(record, item)
                .is_some_and(|class| self.base_offset(record, class).is_some());
        if known {
            return self.report(Diagnostic::error("sema-member-init-twice", item.name.span).arg("name", name));
        }
        self.report(
            Diagnostic::error("sema-no-such-member-init", item.name.span)
                .arg("name", name)
                .arg("type", &*class),
        );
    }

    /// A subobject begins its life.
    pub(super) fn init_member(&mut self, place: Place, init: Init, temps: Vec<LocalId>, span: Span) -> Stmt {
        let destructor = self.destructor_of(place.ty.ty);
        if let Some(destructor) = destructor {
            self.use_func(destructor);
        }
        Stmt {
            kind: StmtKind::InitMember {
                place,
                init,
                temps,
                destructor,
            },
            span,
        }
    }
}
