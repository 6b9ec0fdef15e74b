//! Overload resolution's ranking: how well does an argument fit a parameter, and which function fits best.
//!
//! An implicit conversion sequence (C++17 16.3.3.1) is *exact*, a *promotion*, a *conversion*, *user-defined* or the
//! *ellipsis*, in this order of preference; ties are broken by 16.3.3.2. Example: for `f(char)` and `f(int)` the
//! argument `true` chooses `f(int)`: bool to int is a promotion, bool to char a conversion.
//!
//! This file only judges conversions between types; `overload.rs` collects candidates and knows classes.

use std::cmp::Ordering;

use crate::front::ast::Quals;
use crate::front::hir::FuncId;
use crate::front::ty::{FloatKind, IntKind, QualTy, RecordId, Ty, TyKind, Types};

/// The value categories of C++17 6.10.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Category {
    /// Designates an object that goes on living.
    Lvalue,
    /// Designates an object about to end (`static_cast<T&&>(x)`).
    Xvalue,
    /// A pure value.
    Prvalue,
}

/// What ranking needs to know of an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Source {
    /// Its type, references looked through.
    pub(crate) ty: QualTy,
    /// Its category.
    pub(crate) category: Category,
    /// It is a null pointer constant (`0`).
    pub(crate) null: bool,
    /// It is a string literal (which may not become `char*` in C++).
    pub(crate) string: bool,
}

/// How good a conversion is, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Rank {
    /// Nothing to do, or only array/function to pointer and qualifiers.
    Exact,
    /// Integral or floating promotion.
    Promotion,
    /// Any other standard conversion.
    Conversion,
    /// Through a constructor or a conversion function.
    User,
    /// Matches `...`.
    Ellipsis,
}

/// An implicit conversion sequence, as far as ranking needs it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Sequence {
    /// Its rank.
    pub(crate) rank: Rank,
    /// Pointer to `bool`: worse than other conversions.
    to_bool: bool,
    /// Derived-to-base steps; pointer to `void` counts as more than any.
    depth: u32,
    /// Binds a reference: `Some(true)` an rvalue reference to an rvalue, `Some(false)` an lvalue reference.
    binds: Option<bool>,
    /// The type behind the reference or pointer that qualifiers were added to.
    target: Option<QualTy>,
    /// The constructor or conversion function of a user-defined conversion.
    pub(crate) via: Option<Via>,
    /// Rank of the standard conversion behind it.
    second: Rank,
}

/// What makes a user-defined conversion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Via {
    /// A converting constructor.
    Constructor(FuncId),
    /// A conversion function.
    Function(FuncId),
    /// More than one is equally good: fine for ranking, an error when chosen.
    Ambiguous,
}

impl Sequence {
    /// Nothing to do.
    pub(crate) const EXACT: Sequence = Sequence {
        rank: Rank::Exact,
        to_bool: false,
        depth: 0,
        binds: None,
        target: None,
        via: None,
        second: Rank::Exact,
    };
    /// The argument falls into `...`.
    pub(crate) const ELLIPSIS: Sequence = Sequence {
        rank: Rank::Ellipsis,
        ..Sequence::EXACT
    };

    fn ranked(rank: Rank) -> Sequence {
        Sequence {
            rank,
            ..Sequence::EXACT
        }
    }

    /// The same with nothing to do but perhaps to add qualifiers.
    pub(crate) fn exact(self) -> Sequence {
        Sequence {
            rank: Rank::Exact,
            depth: 0,
            ..self
        }
    }

    /// The same, bound to a reference: an rvalue reference (`true`) or one to const.
    pub(crate) fn bound(self, rvalue_ref: bool) -> Sequence {
        Sequence {
            binds: Some(rvalue_ref),
            ..self
        }
    }

    /// A conversion through `via` followed by a standard conversion of rank `second`.
    pub(crate) fn user(via: Via, second: Rank) -> Sequence {
        Sequence {
            rank: Rank::User,
            via: Some(via),
            second,
            ..Sequence::EXACT
        }
    }
}

/// `Less` when `a` is the better conversion of the same argument (C++17 16.3.3.2).
pub(crate) fn compare(types: &Types, a: &Sequence, b: &Sequence) -> Ordering {
    let by_rank = a.rank.cmp(&b.rank);
    if by_rank != Ordering::Equal {
        return by_rank;
    }
    if a.rank == Rank::User {
        if a.via != b.via || a.via == Some(Via::Ambiguous) {
            return Ordering::Equal;
        }
        let second = a.second.cmp(&b.second);
        if second != Ordering::Equal {
            return second;
        }
    }
    let steps = a.to_bool.cmp(&b.to_bool).then(a.depth.cmp(&b.depth));
    if steps != Ordering::Equal {
        return steps;
    }
    match (a.binds, b.binds) {
        (Some(true), Some(false)) => return Ordering::Less,
        (Some(false), Some(true)) => return Ordering::Greater,
        _ => {}
    }
    match (a.target, b.target) {
        (Some(left), Some(right)) => compare_quals(types, left, right),
        _ => Ordering::Equal,
    }
}

/// Fewer added qualifiers are better, at the first level where two similar types differ.
fn compare_quals(types: &Types, a: QualTy, b: QualTy) -> Ordering {
    let (fewer, more) = (includes(b.quals, a.quals), includes(a.quals, b.quals));
    match (fewer, more) {
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (true, true) => match (types.kind(a.ty), types.kind(b.ty)) {
            (TyKind::Pointer(left), TyKind::Pointer(right)) => compare_quals(types, *left, *right),
            _ => Ordering::Equal,
        },
        (false, false) => Ordering::Equal,
    }
}

/// Whether `outer` has all of `inner`'s qualifiers.
pub(crate) fn includes(outer: Quals, inner: Quals) -> bool {
    (outer.is_const || !inner.is_const) && (outer.is_volatile || !inner.is_volatile)
}

/// Steps from `derived` up to `base`; 0 when they are the same, `None` when unrelated.
pub(crate) fn base_depth(types: &Types, derived: RecordId, base: RecordId) -> Option<u32> {
    if derived == base {
        return Some(0);
    }
    let bases = &types.record(derived).bases;
    bases
        .iter()
        .filter_map(|direct| base_depth(types, direct.record, base))
        .min()
        .map(|depth| depth + 1)
}

/// The standard conversion sequence of `source` to the parameter type `to`, references included; no user-defined
/// conversions.
pub(crate) fn standard(types: &Types, source: &Source, to: QualTy) -> Option<Sequence> {
    match types.kind(to.ty) {
        TyKind::LvalueRef(target) => bind(types, source, *target, false),
        TyKind::RvalueRef(target) => bind(types, source, *target, true),
        _ => value(types, source, to.ty),
    }
}

/// Qualifiers of an object: an array's are those of its elements too.
pub(crate) fn object_quals(types: &Types, ty: QualTy) -> Quals {
    let mut quals = ty.quals;
    let mut at = ty.ty;
    while let TyKind::Array(of, _) = types.kind(at) {
        quals.is_const |= of.quals.is_const;
        quals.is_volatile |= of.quals.is_volatile;
        at = of.ty;
    }
    quals
}

/// Whether a reference to `target` binds directly to `source`: same type or a base of it, no fewer qualifiers.
pub(crate) fn binds_directly(types: &Types, source: &Source, target: QualTy) -> Option<u32> {
    if !includes(object_quals(types, target), object_quals(types, source.ty)) {
        return None;
    }
    related(types, source.ty.ty, target.ty)
}

/// Reference-related (C++17 11.6.3 p4): the same type, or `to` is a base class of `from`. Gives the distance.
pub(crate) fn related(types: &Types, from: Ty, to: Ty) -> Option<u32> {
    if from == to {
        return Some(0);
    }
    match (types.kind(from), types.kind(to)) {
        (TyKind::Record(from), TyKind::Record(to)) => base_depth(types, *from, *to),
        // A function without `noexcept` may be bound where one with it is given; arrays of unknown bound likewise.
        (TyKind::Function(from), TyKind::Function(to)) => {
            (from.ret == to.ret && from.params == to.params && from.variadic == to.variadic).then_some(0)
        }
        (TyKind::Array(from, n), TyKind::Array(to, m)) if n == m => {
            related(types, from.ty, to.ty).filter(|depth| *depth == 0)
        }
        _ => None,
    }
}

fn bind(types: &Types, source: &Source, target: QualTy, rvalue_ref: bool) -> Option<Sequence> {
    let is_function = matches!(types.kind(source.ty.ty), TyKind::Function(_));
    let direct = binds_directly(types, source, target);
    let to_lvalue = source.category == Category::Lvalue;
    let quals = object_quals(types, target);
    let is_const = quals.is_const && !quals.is_volatile;
    if let Some(depth) = direct {
        let allowed = if rvalue_ref {
            !to_lvalue || is_function
        } else {
            to_lvalue || is_const
        };
        if allowed {
            let rank = if depth == 0 { Rank::Exact } else { Rank::Conversion };
            return Some(Sequence {
                depth,
                binds: Some(rvalue_ref && !to_lvalue),
                target: Some(target),
                ..Sequence::ranked(rank)
            });
        }
    }
    // A temporary: never when the types are related but the binding was refused.
    if related(types, source.ty.ty, target.ty).is_some() || (!rvalue_ref && !is_const) {
        return None;
    }
    let sequence = value(types, source, target.ty)?;
    Some(Sequence {
        binds: Some(rvalue_ref),
        target: sequence.target.or(Some(target)),
        ..sequence
    })
}

/// The standard conversion of a value to the unqualified, non-reference type `to`.
fn value(types: &Types, source: &Source, to: Ty) -> Option<Sequence> {
    let from = source.ty.ty;
    if from == to || from == types.error() || to == types.error() {
        // `int *` to `int *` beats `int *` to `const int *`.
        return Some(Sequence {
            target: types.pointee(to),
            ..Sequence::EXACT
        });
    }
    match (types.kind(from), types.kind(to)) {
        (TyKind::Record(from), TyKind::Record(to)) => {
            let depth = base_depth(types, *from, *to)?;
            Some(Sequence {
                depth,
                ..Sequence::ranked(Rank::Conversion)
            })
        }
        (TyKind::Array(elem, _), TyKind::Pointer(target)) => pointer(types, *elem, *target, source.string),
        (
            TyKind::Array(..) | TyKind::Pointer(_) | TyKind::Nullptr | TyKind::MemberPointer(..) | TyKind::Function(_),
            kind,
        ) if *kind == TyKind::Int(IntKind::Bool) => Some(Sequence {
            to_bool: true,
            ..Sequence::ranked(Rank::Conversion)
        }),
        (TyKind::Function(_), TyKind::Pointer(target)) => related(types, from, target.ty).map(|_| Sequence::EXACT),
        (TyKind::Pointer(from), TyKind::Pointer(target)) => pointer(types, *from, *target, false),
        (TyKind::Nullptr, TyKind::Pointer(_) | TyKind::MemberPointer(..)) => Some(Sequence::ranked(Rank::Conversion)),
        (TyKind::Int(_) | TyKind::Nullptr, TyKind::Pointer(_) | TyKind::MemberPointer(..) | TyKind::Nullptr)
            if source.null =>
        {
            Some(Sequence::ranked(Rank::Conversion))
        }
        (TyKind::Int(_) | TyKind::Enum(_) | TyKind::Float(_), TyKind::Int(_) | TyKind::Float(_)) => {
            arithmetic(types, from, to)
        }
        _ => None,
    }
}

fn arithmetic(types: &Types, from: Ty, to: Ty) -> Option<Sequence> {
    if let TyKind::Enum(id) = types.kind(from)
        && types.enumeration(*id).scoped
    {
        return None;
    }
    let rank = if is_promotion(types, from, to) {
        Rank::Promotion
    } else {
        Rank::Conversion
    };
    Some(Sequence::ranked(rank))
}

/// C++17 7.6 and 7.7.
fn is_promotion(types: &Types, from: Ty, to: Ty) -> bool {
    use IntKind::{Bool, Char, Char16, Int, SChar, Short, UChar, UInt, UShort, WChar};
    match (types.kind(from), types.kind(to)) {
        (TyKind::Int(Bool | Char | SChar | UChar | Short | UShort | WChar | Char16), TyKind::Int(Int)) => true,
        (TyKind::Int(IntKind::Char32), TyKind::Int(UInt)) => true,
        (TyKind::Enum(id), TyKind::Int(to)) => {
            let definition = types.enumeration(*id);
            types.promoted_enum(*id) == *to || (definition.fixed && definition.underlying == *to)
        }
        (TyKind::Float(FloatKind::Float), TyKind::Float(FloatKind::Double)) => true,
        _ => false,
    }
}

/// Pointer conversions (7.11) and qualification conversions (7.5), from pointees.
fn pointer(types: &Types, from: QualTy, to: QualTy, string_literal: bool) -> Option<Sequence> {
    if string_literal && !to.quals.is_const {
        return None;
    }
    if !includes(to.quals, from.quals) {
        return None;
    }
    let target = Some(to);
    if related(types, from.ty, to.ty) == Some(0) {
        return Some(Sequence {
            target,
            ..Sequence::EXACT
        });
    }
    if *types.kind(to.ty) == TyKind::Void {
        let is_function = matches!(types.kind(from.ty), TyKind::Function(_));
        return (!is_function).then(|| Sequence {
            depth: u32::MAX,
            target,
            ..Sequence::ranked(Rank::Conversion)
        });
    }
    match (types.kind(from.ty), types.kind(to.ty)) {
        (TyKind::Record(_), TyKind::Record(_)) => {
            let depth = related(types, from.ty, to.ty)?;
            Some(Sequence {
                depth,
                target,
                ..Sequence::ranked(Rank::Conversion)
            })
        }
        (TyKind::Pointer(_), TyKind::Pointer(_)) => similar(types, from, to, true).then_some(Sequence {
            target,
            ..Sequence::EXACT
        }),
        _ => None,
    }
}

/// Multi-level qualification conversion: qualifiers may be added below only when every level above is const.
fn similar(types: &Types, from: QualTy, to: QualTy, all_const: bool) -> bool {
    if !includes(to.quals, from.quals) {
        return false;
    }
    match (types.kind(from.ty), types.kind(to.ty)) {
        (TyKind::Pointer(inner_from), TyKind::Pointer(inner_to)) => {
            let differs = inner_from.quals != inner_to.quals;
            let above = all_const && to.quals.is_const;
            (!differs || above) && similar(types, *inner_from, *inner_to, above)
        }
        _ => from.ty == to.ty,
    }
}

/// The outcome of choosing among candidates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Choice {
    /// The index of the one best candidate.
    Best(usize),
    /// Two candidates, neither better.
    Ambiguous(usize, usize),
    /// No candidate fits.
    None,
}

/// Chooses the best of `candidates`, each given by its arguments' sequences (C++17 16.3.3); all have equal length.
pub(crate) fn choose(types: &Types, candidates: &[Vec<Sequence>]) -> Choice {
    let Some(first) = candidates.first() else {
        return Choice::None;
    };
    let mut best = (0, first);
    for candidate in candidates.iter().enumerate().skip(1) {
        if better(types, candidate.1, best.1) {
            best = candidate;
        }
    }
    match candidates
        .iter()
        .enumerate()
        .find(|(index, other)| *index != best.0 && !better(types, best.1, other))
    {
        Some((other, _)) => Choice::Ambiguous(best.0, other),
        None => Choice::Best(best.0),
    }
}

fn better(types: &Types, a: &[Sequence], b: &[Sequence]) -> bool {
    let mut wins = false;
    for (left, right) in a.iter().zip(b) {
        match compare(types, left, right) {
            Ordering::Less => wins = true,
            Ordering::Equal => {}
            Ordering::Greater => return false,
        }
    }
    wins
}
