//! Operators and conversions that a program defines itself (C++17 15.3, 16.5).

use super::overload::source_of;
use super::rank::{self, Choice, Sequence, Via};
use super::{Operand, Sema, Symbol};
use crate::diag::Diagnostic;
use crate::front::ast::OperatorName;
use crate::front::hir::FuncId;
use crate::front::ty::QualTy;
use crate::source::Span;

impl Sema {
    /// A user-defined operator for these operands (an operand is of class or enumeration type); `None` when there is
    /// none: the built-in operator is tried, nothing was said.
    pub(super) fn operator_call(&mut self, op: OperatorName, operands: &[Operand], span: Span) -> Option<Operand> {
        let name = super::qualified::operator_text(op);
        let name = name.as_str();
        let (object, rest) = match operands.split_first() {
            Some((first, rest)) => (first, rest),
            None => return None,
        };
        let class = object.ty().and_then(|ty| self.types().as_record(ty.ty));
        let place = match class {
            Some(_) => self.place_of(object.clone()),
            None => None,
        };
        let mut candidates: Vec<(FuncId, Vec<Sequence>)> = Vec::new();
        if let (Some(class), Some(place)) = (class, &place) {
            let members = self.member_functions(class, name);
            candidates.extend(self.viable(&members, Some(place), rest));
        }
        let members_only = matches!(
            op,
            OperatorName::Assign(None) | OperatorName::Subscript | OperatorName::Call | OperatorName::Arrow
        );
        if !members_only {
            let mut free = match self.lookup_beyond_classes(name) {
                Some(Symbol::Funcs(funcs)) => funcs,
                _ => Vec::new(),
            };
            for func in self.adl_functions(name, operands) {
                if !free.contains(&func) {
                    free.push(func);
                }
            }
            free.retain(|func| !self.func_info(*func).has_this);
            candidates.extend(self.viable(&free, None, operands));
        }
        let sequences: Vec<_> = candidates.iter().map(|(_, sequences)| sequences.clone()).collect();
        let func = match rank::choose(self.types(), &sequences) {
            Choice::Best(index) => candidates[index].0,
            Choice::Ambiguous(one, other) => {
                self.report_ambiguous(name, candidates[one].0, candidates[other].0, span);
                return Some(Operand::Error(span));
            }
            Choice::None => return None,
        };
        if !self.check_usable(func, place.as_ref(), span) {
            return Some(Operand::Error(span));
        }
        if self.func_info(func).has_this {
            Some(self.call_function(func, place, rest.to_vec(), span))
        } else {
            Some(self.call_function(func, None, operands.to_vec(), span))
        }
    }

    /// Calls a class object: `operator()`; also conversions to function pointers.
    pub(super) fn call_object(&mut self, object: Operand, args: Vec<Operand>, span: Span) -> Operand {
        let mut operands = vec![object];
        operands.extend(args);
        if let Some(result) = self.operator_call(OperatorName::Call, &operands, span) {
            return result;
        }
        let ty = operands
            .first()
            .and_then(Operand::ty)
            .map(|ty| self.type_name(ty))
            .unwrap_or_default();
        self.report(Diagnostic::error("sema-not-callable", span).arg("type", ty));
        Operand::Error(span)
    }

    /// A conversion function or converting constructor from `operand` to the non-class type `target`; `None` when
    /// there is none, nothing was said.
    pub(super) fn user_conversion(&mut self, operand: &Operand, target: QualTy) -> Option<Operand> {
        let source = source_of(operand)?;
        let sequence = self.through_conversion_function(&source, target)?;
        self.apply_conversion_function(operand, sequence.via?)
    }

    /// An object where an integer must stand: its one conversion function to an integer type (C++17 7 p5).
    pub(super) fn converted_integer(&mut self, operand: Operand) -> Operand {
        let class = operand.ty().and_then(|ty| self.types().as_record(ty.ty));
        let all = class.map(|class| self.conversion_functions(class)).unwrap_or_default();
        let integral = |func: &FuncId| {
            let ret = self.signature(*func).map(|signature| signature.ret.ty);
            ret.is_some_and(|ret| {
                self.types()
                    .is_integer(self.types().referent(ret).map_or(ret, |to| to.ty))
            })
        };
        let fitting: Vec<FuncId> = all
            .into_iter()
            .filter(|func| !self.func_info(*func).explicit && integral(func))
            .collect();
        match fitting.as_slice() {
            [only] => self
                .apply_conversion_function(&operand, Via::Function(*only))
                .unwrap_or(operand),
            _ => operand,
        }
    }

    /// As [`Sema::user_conversion`] where explicit conversion functions take part too: conditions and casts.
    pub(super) fn explicit_conversion(&mut self, operand: &Operand, target: QualTy) -> Option<Operand> {
        let source = source_of(operand)?;
        let class = self.types().as_record(source.ty.ty)?;
        let fitting = self.conversion_functions(class).into_iter().find(|func| {
            let ret = self.signature(*func).map(|signature| signature.ret);
            ret.is_some_and(|ret| ret.ty == target.ty)
        });
        match fitting {
            Some(func) => self.apply_conversion_function(operand, Via::Function(func)),
            None => self.user_conversion(operand, target),
        }
    }

    pub(super) fn apply_conversion_function(&mut self, operand: &Operand, via: Via) -> Option<Operand> {
        let Via::Function(func) = via else { return None };
        let span = operand.span();
        let place = self.place_of(operand.clone())?;
        if !self.check_usable(func, Some(&place), span) {
            return Some(Operand::Error(span));
        }
        Some(self.call_function(func, Some(place), Vec::new(), span))
    }
}
