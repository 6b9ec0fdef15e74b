//! Whether evaluating something may throw, as the `noexcept` operator asks (C++17 8.3.7): a call of a function that is
//! not `noexcept`, or a `throw`, potentially evaluated inside.

use crate::front::hir::{Arg, Callee, Expr, ExprKind, FuncId, Init, Place, PlaceKind, Program};

/// How deep expressions are followed; deeper ones count as throwing.
const DEEP: u32 = 200;

/// Whether evaluating the expression may throw.
pub(super) fn expr(program: &Program, expr: &Expr) -> bool {
    Look { program, depth: 0 }.expr(expr)
}

/// Whether finding the place may throw.
pub(super) fn place(program: &Program, place: &Place) -> bool {
    Look { program, depth: 0 }.place(place)
}

struct Look<'p> {
    program: &'p Program,
    depth: u32,
}

impl Look<'_> {
    fn func(&self, func: FuncId) -> bool {
        let ty = self.program.funcs.get(func.index()).map(|func| func.ty);
        ty.and_then(|ty| self.program.types.signature(ty))
            .is_none_or(|signature| !signature.noexcept)
    }

    fn pointer(&self, callee: &Expr) -> bool {
        self.program
            .types
            .callee_signature(callee.ty)
            .is_none_or(|signature| !signature.noexcept)
    }

    fn deeper(&mut self, look: impl FnOnce(&mut Self) -> bool) -> bool {
        self.depth += 1;
        let result = self.depth > DEEP || look(self);
        self.depth -= 1;
        result
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> bool {
        exprs.into_iter().any(|expr| self.expr(expr))
    }

    fn args(&mut self, args: &[Arg]) -> bool {
        args.iter().any(|arg| self.init(arg))
    }

    fn expr(&mut self, expr: &Expr) -> bool {
        self.deeper(|look| look.expr_kind(&expr.kind))
    }

    fn expr_kind(&mut self, kind: &ExprKind) -> bool {
        match kind {
            ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::FuncAddr(_) | ExprKind::LabelAddr(_) => false,
            ExprKind::Load(place)
            | ExprKind::AddrOf(place)
            | ExprKind::Decay(place)
            | ExprKind::VaStart(place)
            | ExprKind::VaArg(place)
            | ExprKind::IncDec { place, .. }
            | ExprKind::SetVptr { place, .. } => self.place(place),
            ExprKind::VaCopy(a, b) => self.place(a) || self.place(b),
            ExprKind::Unary(_, a) | ExprKind::Convert(_, a) => self.expr(a),
            ExprKind::Binary(_, a, b)
            | ExprKind::Compare(_, a, b)
            | ExprKind::LogAnd(a, b)
            | ExprKind::LogOr(a, b)
            | ExprKind::Comma(a, b)
            | ExprKind::PtrAdd { ptr: a, index: b, .. }
            | ExprKind::PtrDiff { left: a, right: b, .. } => self.exprs([&**a, &**b]),
            ExprKind::Conditional(a, b, c) => self.exprs([&**a, &**b, &**c]),
            ExprKind::Assign(place, value) | ExprKind::CompoundAssign { place, value, .. } => {
                self.place(place) || self.expr(value)
            }
            ExprKind::Call { callee, args } => {
                let callee = match callee {
                    Callee::Func(func) => self.func(*func),
                    Callee::Pointer(pointer) => self.pointer(pointer) || self.expr(pointer),
                };
                callee || self.args(args)
            }
            ExprKind::VirtualCall { func, args, .. } => self.func(*func) || self.args(args),
            ExprKind::Object(init) => self.init(init),
            ExprKind::New(new) => self.func(new.alloc) || self.args(&new.placement) || self.init(&new.init),
            ExprKind::Delete(delete) => self.expr(&delete.ptr),
            ExprKind::Destroy { place, .. } => self.place(place),
            ExprKind::StmtExpr(..) | ExprKind::Throw(_) | ExprKind::Rethrow => true,
        }
    }

    fn place(&mut self, place: &Place) -> bool {
        self.deeper(|look| match &place.kind {
            PlaceKind::Local(_)
            | PlaceKind::Outer(_)
            | PlaceKind::Frame { .. }
            | PlaceKind::Console(_)
            | PlaceKind::Global(_)
            | PlaceKind::String(_)
            | PlaceKind::Exception => false,
            PlaceKind::Deref(pointer) => look.expr(pointer),
            PlaceKind::Field { base, .. } | PlaceKind::Base { base, .. } => look.place(base),
            PlaceKind::Index { base, index, .. } => look.place(base) || look.expr(index),
            PlaceKind::Temporary { init, .. } | PlaceKind::CompoundLiteral { init, .. } => look.init(init),
            PlaceKind::Sequence(first, then) => look.expr(first) || look.place(then),
            PlaceKind::Conditional(cond, yes, no) => look.expr(cond) || look.place(yes) || look.place(no),
            PlaceKind::Assigned(expr) => look.expr(expr),
        })
    }

    fn init(&mut self, init: &Init) -> bool {
        self.deeper(|look| match init {
            Init::None | Init::Zero | Init::String(_) => false,
            Init::Expr(expr) => look.expr(expr),
            Init::Bind(place) => look.place(place),
            Init::Construct { ctor, args, .. } => look.func(*ctor) || look.args(args),
            Init::List { items, .. } => items.iter().any(|item| look.init(&item.init)),
            Init::Repeat { init, .. } => look.init(init),
        })
    }
}
