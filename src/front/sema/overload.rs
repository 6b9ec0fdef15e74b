//! Choosing among functions of one name (C++17 16.3), user-defined operators and conversions.
//!
//! Example: `f(2)` with `void f(long)` and `void f(double)` is ambiguous: both need a conversion. The message shows
//! both candidates.

use std::rc::Rc;

use super::rank::{self, Category, Choice, Rank, Sequence, Source, Via};
use super::{FuncSet, Operand, Sema};
use crate::diag::Diagnostic;
use crate::front::ast::{self};
use crate::front::hir::{Expr, ExprKind, FuncId, Place, PlaceKind};
use crate::front::ty::{IntKind, QualTy, RecordId, Signature, Ty, TyKind};
use crate::source::Span;

impl Sema {
    /// The best function of `set` for these arguments; reports when there is none or no single one. Called in C++
    /// only; with one candidate and no object it may return it untested: the call checks the arguments.
    pub(super) fn choose_overload(&mut self, set: &FuncSet, args: &[Operand], span: Span) -> Option<FuncId> {
        if args.iter().any(Operand::is_error) {
            return None;
        }
        let mut funcs = set.funcs.clone();
        if set.adl && !funcs.iter().any(|func| self.func_info(*func).has_this) {
            for func in self.adl_functions(&set.name, args) {
                if !funcs.contains(&func) {
                    funcs.push(func);
                }
            }
        }
        let funcs = self.instances(funcs, args, span)?;
        let func = match funcs.as_slice() {
            // The call itself says best what is wrong with the arguments of a single candidate.
            [only] if self.takes_object(*only, set.object.as_deref()) => *only,
            _ => {
                let mut viable = self.viable(&funcs, set.object.as_deref(), args);
                for (func, sequences) in &mut viable {
                    // Members that `using` brings into a class count as its own (C++17 10.3.3 p16).
                    if let (true, Some(object)) = (self.func_info(*func).has_this, sequences.first_mut()) {
                        *object = object.exact();
                    }
                }
                let sequences: Vec<Vec<Sequence>> = viable.iter().map(|(_, sequences)| sequences.clone()).collect();
                let made = |index: usize| self.func_info(viable[index].0).made_at.is_some();
                match rank::choose(self.types(), &sequences) {
                    Choice::Best(index) => viable[index].0,
                    // A function for just these types comes before one for any (C++17 16.3.3 p1.6).
                    Choice::Ambiguous(one, other) if made(one) != made(other) => match made(one) {
                        true => viable[other].0,
                        false => viable[one].0,
                    },
                    Choice::Ambiguous(one, other) => {
                        self.report_ambiguous(&set.name, viable[one].0, viable[other].0, span);
                        return None;
                    }
                    Choice::None => {
                        self.report_no_match(set, &funcs, args, span);
                        return None;
                    }
                }
            }
        };
        self.check_usable(func, set.object.as_deref(), set.span).then_some(func)
    }

    /// Whether the object, if one is needed, is there and may be changed by this function.
    fn takes_object(&self, func: FuncId, object: Option<&Place>) -> bool {
        if !self.func_info(func).has_this {
            return true;
        }
        let quals = self
            .signature(func)
            .map(|signature| signature.quals)
            .unwrap_or_default();
        object.is_some_and(|place| rank::includes(quals, place.ty.quals))
    }

    /// Whether a chosen function may be called from here: not deleted, accessible.
    pub(super) fn check_usable(&mut self, func: FuncId, object: Option<&Place>, span: Span) -> bool {
        let info = self.func_info(func);
        if info.deleted {
            let name = self.func_name(func);
            let declared = self.program.funcs[func.index()].span;
            let diagnostic = Diagnostic::error("sema-deleted-function", span).arg("name", name.to_string());
            let diagnostic = self.declared_here(diagnostic, &name, declared);
            self.report(diagnostic);
            return false;
        }
        let naming = object.and_then(|place| self.types().as_record(place.ty.ty));
        self.check_func_access(func, naming, span)
    }

    /// The functions among `funcs` that these arguments fit, each with its conversions; the object's comes first.
    pub(super) fn viable(
        &mut self,
        funcs: &[FuncId],
        object: Option<&Place>,
        args: &[Operand],
    ) -> Vec<(FuncId, Vec<Sequence>)> {
        funcs
            .iter()
            .filter_map(|func| Some((*func, self.fits(*func, object, args)?)))
            .collect()
    }

    /// The conversions that a call of `func` with these arguments needs; `None` when it cannot be called with them.
    fn fits(&mut self, func: FuncId, object: Option<&Place>, args: &[Operand]) -> Option<Vec<Sequence>> {
        let signature = self.signature(func)?;
        let info = self.func_info(func);
        let needed = (0..signature.params.len()).filter(|index| !matches!(info.defaults.get(*index), Some(Some(_))));
        let required = needed.max().map_or(0, |last| last + 1);
        let too_many = args.len() > signature.params.len() && !signature.variadic;
        if args.len() < required || too_many {
            return None;
        }
        let mut sequences = Vec::with_capacity(args.len() + 1);
        if info.has_this {
            let class = self.program.funcs[func.index()].class?;
            let place = object?;
            let source = Source {
                ty: place.ty,
                category: Category::Lvalue,
                null: false,
                string: false,
            };
            let record = self.program.types.intern(TyKind::Record(class));
            let target = QualTy {
                ty: record,
                quals: signature.quals,
            };
            let reference = self.program.types.intern(TyKind::LvalueRef(target));
            sequences.push(rank::standard(self.types(), &source, reference.into())?);
        } else if object.is_some() {
            sequences.push(Sequence::EXACT);
        }
        for (index, arg) in args.iter().enumerate() {
            sequences.push(match signature.params.get(index) {
                Some(param) => self.implicit_sequence(arg, *param, UserConversions::Allowed)?,
                None => Sequence::ELLIPSIS,
            });
        }
        Some(sequences)
    }

    /// The implicit conversion sequence from an operand to a parameter's type (C++17 16.3.3.1).
    pub(super) fn implicit_sequence(&mut self, arg: &Operand, to: QualTy, user: UserConversions) -> Option<Sequence> {
        match arg {
            Operand::Error(_) => Some(Sequence::EXACT),
            Operand::Funcs(set) => self.function_sequence(set, to),
            Operand::List(list) => self.list_sequence(&list.clone(), to, user),
            Operand::Place { .. } | Operand::Value(_) => {
                let source = source_of(arg)?;
                match rank::standard(self.types(), &source, to) {
                    Some(sequence) => Some(sequence),
                    None if user == UserConversions::Allowed => self.user_sequence(arg, &source, to),
                    None => None,
                }
            }
        }
    }

    fn function_sequence(&mut self, set: &FuncSet, to: QualTy) -> Option<Sequence> {
        let target = match self.types().kind(to.ty) {
            TyKind::LvalueRef(target) | TyKind::RvalueRef(target) | TyKind::Pointer(target) => *target,
            TyKind::Int(IntKind::Bool) if set.funcs.len() == 1 => {
                let ty = self.program.funcs[set.funcs.first()?.index()].ty;
                let source = Source {
                    ty: ty.into(),
                    category: Category::Lvalue,
                    null: false,
                    string: false,
                };
                return rank::standard(self.types(), &source, to);
            }
            _ => return None,
        };
        let found = set.funcs.iter().any(|func| {
            let ty = self.program.funcs[func.index()].ty;
            !self.func_info(*func).has_this && rank::related(self.types(), ty, target.ty).is_some()
        });
        found.then_some(Sequence::EXACT)
    }

    fn list_sequence(&mut self, list: &ast::InitList, to: QualTy, user: UserConversions) -> Option<Sequence> {
        let target = self.types().referent(to.ty).unwrap_or(to);
        if let Some(class) = self.types().as_record(target.ty) {
            if user == UserConversions::Allowed || self.class(class).is_aggregate {
                return Some(Sequence::user(Via::Ambiguous, Rank::Exact));
            }
            return None;
        }
        match list.items.as_slice() {
            [] => Some(Sequence::EXACT),
            [_] if !self.types().is_array(target.ty) => Some(Sequence::EXACT),
            _ => None,
        }
    }

    /// Through a converting constructor of the target class or a conversion function of the source class.
    fn user_sequence(&mut self, arg: &Operand, source: &Source, to: QualTy) -> Option<Sequence> {
        let target = match self.types().kind(to.ty) {
            TyKind::LvalueRef(target) if target.quals.is_const => *target,
            TyKind::RvalueRef(target) => *target,
            TyKind::LvalueRef(_) => return self.through_conversion_function(source, to),
            _ => to,
        };
        let through = match self.types().as_record(target.ty) {
            Some(class) => self.through_constructor(arg, class),
            None => None,
        };
        let found = through.or_else(|| self.through_conversion_function(source, to))?;
        Some(match self.types().kind(to.ty) {
            TyKind::LvalueRef(_) => found.bound(false),
            TyKind::RvalueRef(_) => found.bound(true),
            _ => found,
        })
    }

    fn through_constructor(&mut self, arg: &Operand, class: RecordId) -> Option<Sequence> {
        let mut fitting = Vec::new();
        for ctor in self.class(class).ctors.clone() {
            let info = self.func_info(ctor);
            let (explicit, more) = (info.explicit, info.defaults.iter().skip(1).all(Option::is_some));
            let Some(signature) = self.signature(ctor) else {
                continue;
            };
            let Some(param) = signature.params.first().copied() else {
                continue;
            };
            if explicit || (signature.params.len() > 1 && !more) {
                continue;
            }
            if let Some(sequence) = self.implicit_sequence(arg, param, UserConversions::Refused) {
                fitting.push((ctor, vec![sequence]));
            }
        }
        let sequences: Vec<_> = fitting.iter().map(|(_, sequences)| sequences.clone()).collect();
        match rank::choose(self.types(), &sequences) {
            Choice::Best(index) => Some(Sequence::user(Via::Constructor(fitting[index].0), Rank::Exact)),
            Choice::Ambiguous(..) => Some(Sequence::user(Via::Ambiguous, Rank::Exact)),
            Choice::None => None,
        }
    }

    pub(super) fn through_conversion_function(&mut self, source: &Source, to: QualTy) -> Option<Sequence> {
        let class = self.types().as_record(source.ty.ty)?;
        let mut best: Option<(FuncId, Sequence)> = None;
        for func in self.conversion_functions(class) {
            let Some(signature) = self.signature(func) else {
                continue;
            };
            if self.func_info(func).explicit || !rank::includes(signature.quals, source.ty.quals) {
                continue;
            }
            let Some(sequence) = rank::standard(self.types(), &self.result_source(signature.ret), to) else {
                continue;
            };
            let wins = match &best {
                None => true,
                Some((_, other)) => rank::compare(self.types(), &sequence, other).is_lt(),
            };
            if wins {
                best = Some((func, sequence));
            }
        }
        best.map(|(func, sequence)| Sequence::user(Via::Function(func), sequence.rank))
    }

    /// What a call of a function returning `ret` gives, as a source of further conversions.
    fn result_source(&self, ret: QualTy) -> Source {
        match self.types().kind(ret.ty) {
            TyKind::LvalueRef(target) => Source {
                ty: *target,
                category: Category::Lvalue,
                null: false,
                string: false,
            },
            TyKind::RvalueRef(target) => Source {
                ty: *target,
                category: Category::Xvalue,
                null: false,
                string: false,
            },
            _ => Source {
                ty: ret,
                category: Category::Prvalue,
                null: false,
                string: false,
            },
        }
    }

    /// Conversion functions of a class and its bases.
    pub(super) fn conversion_functions(&self, class: RecordId) -> Vec<FuncId> {
        let mut all = self.class(class).conversions.clone();
        for base in &self.types().record(class).bases {
            all.extend(self.conversion_functions(base.record));
        }
        all
    }

    /// The function of `set` whose type is `ty` (taking an address: `void (*p)(int) = f`).
    pub(super) fn choose_by_type(&mut self, set: &FuncSet, ty: QualTy) -> Option<FuncId> {
        let target = match self.types().kind(ty.ty) {
            TyKind::Pointer(target) | TyKind::LvalueRef(target) | TyKind::RvalueRef(target) => target.ty,
            _ => ty.ty,
        };
        let matching = |func: &&FuncId| {
            let own = self.program.funcs[func.index()].ty;
            rank::related(self.types(), own, target).is_some()
        };
        let found = set.funcs.iter().find(matching).copied();
        match (found, set.funcs.as_slice()) {
            (Some(func), _) => Some(func),
            (None, [only]) => Some(*only),
            (None, _) => None,
        }
    }

    /// The signature of a function.
    pub(super) fn signature(&self, func: FuncId) -> Option<Rc<Signature>> {
        match self.types().kind(self.program.funcs.get(func.index())?.ty) {
            TyKind::Function(signature) => Some(signature.clone()),
            _ => None,
        }
    }
}

/// Whether user-defined conversions may take part in a sequence: only one of them may stand in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum UserConversions {
    /// Yes.
    Allowed,
    /// One was used already.
    Refused,
}

/// What ranking needs to know of an operand; `None` for function names and lists.
pub(super) fn source_of(operand: &Operand) -> Option<Source> {
    match operand {
        Operand::Place { place, xvalue } => Some(Source {
            ty: place.ty,
            category: if *xvalue { Category::Xvalue } else { Category::Lvalue },
            null: false,
            string: matches!(place.kind, PlaceKind::String(_)),
        }),
        Operand::Value(expr) => Some(Source {
            ty: expr.ty.into(),
            category: Category::Prvalue,
            null: is_null_constant(expr),
            string: false,
        }),
        Operand::Error(_) => Some(Source {
            ty: Ty::ERROR.into(),
            category: Category::Prvalue,
            null: false,
            string: false,
        }),
        Operand::Funcs(_) | Operand::List(_) => None,
    }
}

/// An integer literal zero (C++17 7.11 p1).
fn is_null_constant(expr: &Expr) -> bool {
    let literal = matches!(expr.kind, ExprKind::Int(0));
    let kinds = [
        IntKind::Int,
        IntKind::UInt,
        IntKind::Long,
        IntKind::ULong,
        IntKind::LongLong,
        IntKind::ULongLong,
    ];
    literal && (expr.ty == Ty::NULLPTR || kinds.iter().any(|kind| expr.ty == Ty::int(*kind)))
}
