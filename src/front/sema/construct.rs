//! The beginning and the end of objects of class type: which constructor, with which arguments, and what constructors
//! and destructors do around their own statements (C++17 11.6, 15.6.2).

use super::class::ClassInit;
use super::rank::{self, Choice, Via};
use super::special::How;
use super::{FuncSet, Operand, Sema};
use crate::diag::{Diagnostic, Message};
use crate::front::ast;
use crate::front::hir::{Expr, ExprKind, FuncId, Init, InitItem, Place, PlaceKind};
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
            self.warn_slicing(record, source, &operand, span);
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
                let is_new = matches!(&operand, Operand::Value(value) if matches!(value.kind, ExprKind::New(_)));
                let (from, to) = (self.type_name(from), self.types().record(record).name.clone());
                let mut diagnostic = Diagnostic::error("sema-no-conversion", span)
                    .arg("from", from)
                    .arg("to", &*to);
                diagnostic = match is_new {
                    true => diagnostic.hint(Message::new("sema-new-gives-pointer")),
                    false => self.constructor_candidates(diagnostic, record),
                };
                self.report(diagnostic);
                Init::None
            }
        }
    }

    pub(super) fn record_type(&mut self, record: RecordId) -> QualTy {
        self.program.types.intern(TyKind::Record(record)).into()
    }

    /// `Shape s = circle;` keeps the `Shape` part alone.
    fn warn_slicing(&mut self, record: RecordId, source: RecordId, operand: &Operand, span: Span) {
        let Operand::Place { place, xvalue: false } = operand else {
            return;
        };
        let size = |record: RecordId| self.types().record(record).size;
        let loses = size(source) > size(record) || !self.types().record(source).trivial;
        if source == record || matches!(place.kind, PlaceKind::Exception) || !loses || self.is_library(span) {
            return;
        }
        let (from, to) = (
            self.types().record(source).name.clone(),
            self.types().record(record).name.clone(),
        );
        let diagnostic = Diagnostic::warning("sema-slicing", span)
            .arg("from", &*from)
            .arg("to", &*to)
            .hint(Message::new("sema-slicing-hint").arg("to", &*to));
        self.report(diagnostic);
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
            if !moves {
                self.note_byte_copy(record, span);
            }
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
        let mut init = self.through_constructors(record, args, copy, span);
        if let Init::Construct { in_order, .. } = &mut init {
            *in_order = true;
        }
        init
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
            Some(args) => Init::Construct {
                ctor,
                args,
                in_order: false,
            },
            None => Init::None,
        }
    }

    // ------------------------------------------------------------------------ around a function's own statements
}
