//! The beginning and the end of objects of class type: which constructor, with which arguments, and what constructors
//! and destructors do around their own statements (C++17 11.6, 15.6.2).

use super::class::{ClassInit, name_text};
use super::rank::{self, Choice, Via};
use super::special::How;
use super::{FuncSet, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, FuncId, Init, InitItem, LocalId, Place, Stmt, StmtKind};
use crate::front::ty::{QualTy, RecordId, TyKind};
use crate::source::Span;

impl Sema {
    /// Initialises an object of class type (`T x; T x = e; T x(a); T x{a}; T()`); arrays come element by element.
    pub(super) fn class_init(&mut self, ty: QualTy, record: RecordId, init: ClassInit<'_>, span: Span) -> Init {
        if !self.is_cpp() {
            return self.plain_record_init(ty, record, init, span);
        }
        if !self.types().record(record).complete {
            let name = self.type_name(ty);
            self.report(
                Diagnostic::error("sema-incomplete-type", span)
                    .arg("name", "")
                    .arg("type", name),
            );
            return Init::None;
        }
        if let Some(destructor) = self.types().record(record).destructor {
            self.use_func(destructor);
        }
        match init {
            ClassInit::Default => {
                if self.refuse_abstract(record, span) {
                    return Init::None;
                }
                self.default_construct(record, span)
            }
            ClassInit::Value => {
                if self.refuse_abstract(record, span) {
                    return Init::None;
                }
                self.value_construct(ty, record, span)
            }
            ClassInit::Copy(Operand::List(list)) => self.list_construct(ty, record, &list, true, span),
            ClassInit::Copy(operand) => self.copy_construct(record, operand, span),
            ClassInit::Direct(args) => self.direct_construct(ty, record, args, span),
            ClassInit::List { list, copy } => self.list_construct(ty, record, list, copy, span),
        }
    }

    fn refuse_abstract(&mut self, record: RecordId, span: Span) -> bool {
        let Some(first) = self.class(record).pure.first().copied() else {
            return false;
        };
        let class = self.types().record(record).name.clone();
        let func = self.program.funcs[first.index()].name.clone();
        let declared = self.program.funcs[first.index()].span;
        let diagnostic = Diagnostic::error("sema-abstract-class", span)
            .arg("type", &*class)
            .arg("function", &*func);
        let diagnostic = self.declared_here(diagnostic, &func, declared);
        self.report(diagnostic);
        true
    }

    /// `T x;`
    fn default_construct(&mut self, record: RecordId, span: Span) -> Init {
        match self.class(record).special.default {
            How::Trivial => Init::None,
            How::Func(ctor) => self.construct_with(ctor, Vec::new(), span),
            How::Deleted | How::Missing => {
                self.report_deleted_special(record, "sema-no-default-constructor", span);
                Init::None
            }
        }
    }

    /// `T()`: zero first, when no constructor is written (C++17 11.6 p8).
    fn value_construct(&mut self, ty: QualTy, record: RecordId, span: Span) -> Init {
        match self.class(record).special.default {
            How::Trivial => Init::Zero,
            How::Func(ctor) if self.class(record).user_ctor => self.construct_with(ctor, Vec::new(), span),
            How::Func(ctor) => {
                let init = self.construct_with(ctor, Vec::new(), span);
                Init::List {
                    zero_first: true,
                    items: vec![InitItem {
                        offset: 0,
                        bits: None,
                        ty,
                        init,
                    }],
                }
            }
            How::Deleted | How::Missing => self.default_construct(record, span),
        }
    }

    /// `T x = operand`
    fn copy_construct(&mut self, record: RecordId, operand: Operand, span: Span) -> Init {
        let Some(from) = operand.ty() else {
            return self.through_constructors(record, vec![operand], true, span);
        };
        if from.ty.is_error() {
            return Init::None;
        }
        if let Some(source) = self.types().as_record(from.ty)
            && rank::base_depth(self.types(), source, record).is_some()
        {
            return self.copy_or_move(record, source, operand, span);
        }
        let target = self.record_type(record);
        let user = self.implicit_sequence(&operand, target, super::overload::UserConversions::Allowed);
        match user.and_then(|sequence| sequence.via) {
            Some(Via::Function(func)) => match self.apply_conversion_function(&operand, Via::Function(func)) {
                Some(converted) => self.copy_construct(record, converted, span),
                None => Init::None,
            },
            Some(Via::Constructor(_) | Via::Ambiguous) => self.through_constructors(record, vec![operand], true, span),
            None => {
                let (from, to) = (self.type_name(from), self.types().record(record).name.clone());
                let mut diagnostic = Diagnostic::error("sema-no-conversion", span)
                    .arg("from", from)
                    .arg("to", &*to);
                diagnostic = self.constructor_candidates(diagnostic, record);
                self.report(diagnostic);
                Init::None
            }
        }
    }

    pub(super) fn record_type(&mut self, record: RecordId) -> QualTy {
        self.program.types.intern(TyKind::Record(record)).into()
    }

    /// From an object of the same or a derived class.
    fn copy_or_move(&mut self, record: RecordId, source: RecordId, operand: Operand, span: Span) -> Init {
        if let Operand::Value(value) = operand {
            if source == record {
                // The value is made in place (C++17 11.6 p17.6.1).
                return match value.kind {
                    ExprKind::Object(init) => *init,
                    kind => Init::Expr(Box::new(Expr { kind, ..value })),
                };
            }
            return match self.materialize(Operand::Value(value)) {
                Some(place) => self.copy_or_move(record, source, Operand::Place { place, xvalue: true }, span),
                None => Init::None,
            };
        }
        let Operand::Place { place, xvalue } = operand else {
            return Init::None;
        };
        let special = self.class(record).special;
        let trivial = |how: How| how == How::Trivial;
        let moves = xvalue && special.moved != How::Missing && !place.ty.quals.is_const;
        let how = if moves { special.moved } else { special.copy };
        if trivial(how) {
            let part = self.base_place(&place, record);
            let ty = part.ty.ty;
            return Init::Expr(Box::new(Expr {
                kind: ExprKind::Load(Box::new(part)),
                ty,
                span,
            }));
        }
        if how == How::Deleted && self.class(record).ctors.is_empty() {
            self.report_deleted_special(record, "sema-no-copy", span);
            return Init::None;
        }
        if how == How::Deleted {
            let has_deleted = self
                .class(record)
                .ctors
                .iter()
                .any(|ctor| self.func_info(*ctor).deleted);
            if !has_deleted {
                self.report_deleted_special(record, "sema-no-copy", span);
                return Init::None;
            }
        }
        self.through_constructors(record, vec![Operand::Place { place, xvalue }], true, span)
    }

    /// `T x(args)`
    fn direct_construct(&mut self, ty: QualTy, record: RecordId, args: Vec<Operand>, span: Span) -> Init {
        if args.iter().any(Operand::is_error) {
            return Init::None;
        }
        if args.is_empty() {
            return self.class_init(ty, record, ClassInit::Value, span);
        }
        if let [Operand::List(list)] = args.as_slice() {
            return self.list_construct(ty, record, &list.clone(), false, span);
        }
        if let [only] = args.as_slice()
            && let Some(source) = only.ty().and_then(|ty| self.types().as_record(ty.ty))
        {
            if rank::base_depth(self.types(), source, record).is_some() {
                let only = args.into_iter().next().unwrap_or(Operand::Error(span));
                return self.copy_or_move(record, source, only, span);
            }
            let target = self.record_type(record);
            if !self.any_constructor_takes(record, only)
                && let Some(converted) = self.explicit_conversion(only, target)
            {
                return self.copy_construct(record, converted, span);
            }
        }
        if self.refuse_abstract(record, span) {
            return Init::None;
        }
        self.through_constructors(record, args, false, span)
    }

    fn any_constructor_takes(&mut self, record: RecordId, arg: &Operand) -> bool {
        let ctors = self.class(record).ctors.clone();
        let target = self.record_type(record);
        let place = Place {
            kind: crate::front::hir::PlaceKind::Exception,
            ty: target,
            span: arg.span(),
        };
        !self.viable(&ctors, Some(&place), std::slice::from_ref(arg)).is_empty()
    }

    /// `T x{...}` and `T x = {...}`
    fn list_construct(&mut self, ty: QualTy, record: RecordId, list: &ast::InitList, copy: bool, span: Span) -> Init {
        if self.refuse_abstract(record, span) {
            return Init::None;
        }
        if self.class(record).is_aggregate {
            if let [
                ast::InitItem {
                    designators,
                    value: ast::InitValue::Expr(expr),
                },
            ] = list.items.as_slice()
                && designators.is_empty()
                && self.is_same_class(record, expr)
            {
                let operand = self.expr(expr);
                return self.copy_construct(record, operand, span);
            }
            return self.list_init(ty, list).0;
        }
        if list.items.is_empty() && self.class(record).special.default != How::Missing {
            return self.value_construct(ty, record, span);
        }
        let args: Vec<Operand> = list.items.iter().map(|item| self.list_argument(item)).collect();
        if args.iter().any(Operand::is_error) {
            return Init::None;
        }
        if let [only] = args.as_slice()
            && let Some(source) = only.ty().and_then(|ty| self.types().as_record(ty.ty))
            && rank::base_depth(self.types(), source, record).is_some()
        {
            let only = args.into_iter().next().unwrap_or(Operand::Error(span));
            return self.copy_or_move(record, source, only, span);
        }
        self.through_constructors(record, args, copy, span)
    }

    /// An item of a braced list as an argument.
    pub(super) fn list_argument(&mut self, item: &ast::InitItem) -> Operand {
        match &item.value {
            ast::InitValue::Expr(expr) => self.expr(expr),
            ast::InitValue::List(list) => Operand::List(list.clone()),
        }
    }

    fn is_same_class(&mut self, record: RecordId, expr: &ast::Expr) -> bool {
        let before = self.diags.len();
        let ty = self.unevaluated(|sema| sema.expr(expr).ty());
        self.diags.truncate(before);
        let source = ty.and_then(|ty| self.types().as_record(ty.ty));
        source.is_some_and(|source| rank::base_depth(self.types(), source, record).is_some())
    }

    /// Overload resolution among the constructors.
    fn through_constructors(&mut self, record: RecordId, args: Vec<Operand>, copy: bool, span: Span) -> Init {
        let ctors = self.class(record).ctors.clone();
        let name = self.types().record(record).name.clone();
        if ctors.is_empty() {
            let count = args.len();
            self.report(
                Diagnostic::error("sema-no-constructor", span)
                    .arg("type", &*name)
                    .arg("count", count),
            );
            return Init::None;
        }
        let target = self.record_type(record);
        // Constructors are members; the object does not exist yet, only its type counts.
        let object = Place {
            kind: crate::front::hir::PlaceKind::Exception,
            ty: target,
            span,
        };
        let candidates: Vec<FuncId> = match copy {
            true => ctors
                .iter()
                .copied()
                .filter(|ctor| !self.func_info(*ctor).explicit)
                .collect(),
            false => ctors.clone(),
        };
        let viable = self.viable(&candidates, Some(&object), &args);
        let sequences: Vec<_> = viable.iter().map(|(_, sequences)| sequences.clone()).collect();
        let ctor = match rank::choose(self.types(), &sequences) {
            Choice::Best(index) => viable[index].0,
            Choice::Ambiguous(one, other) => {
                self.report_ambiguous(&name, viable[one].0, viable[other].0, span);
                return Init::None;
            }
            Choice::None => {
                if copy && candidates.len() < ctors.len() && !self.viable(&ctors, Some(&object), &args).is_empty() {
                    let diagnostic = Diagnostic::error("sema-explicit-constructor", span).arg("type", &*name);
                    let diagnostic = self.constructor_candidates(diagnostic, record);
                    self.report(diagnostic);
                    return Init::None;
                }
                let set = FuncSet {
                    funcs: ctors.clone(),
                    object: Some(Box::new(object)),
                    qualified: true,
                    adl: false,
                    name,
                    span,
                };
                self.report_no_match(&set, &ctors, &args, span);
                return Init::None;
            }
        };
        self.construct_with(ctor, args, span)
    }

    fn constructor_candidates(&self, mut diagnostic: Diagnostic, record: RecordId) -> Diagnostic {
        for ctor in self.class(record).ctors.iter().take(3) {
            diagnostic = self.candidate_label(diagnostic, *ctor);
        }
        diagnostic
    }

    /// A call of this constructor.
    pub(super) fn construct_with(&mut self, ctor: FuncId, args: Vec<Operand>, span: Span) -> Init {
        if !self.check_usable(ctor, None, span) {
            return Init::None;
        }
        self.use_func(ctor);
        let Some(signature) = self.signature(ctor) else {
            return Init::None;
        };
        match self.arguments(Some(ctor), &signature, args, span, span) {
            Some(args) => Init::Construct { ctor, args },
            None => Init::None,
        }
    }

    // ------------------------------------------------------------------------ around a function's own statements

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
