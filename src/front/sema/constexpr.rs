//! Calls of `constexpr` functions where a constant is needed: `int a[square(4)];` (C++17 8.20).
//!
//! The bodies are run over the tree, numbers only, with a bound on steps and depth; whatever is not understood (objects,
//! pointers, output) is no constant. What these functions do when the program runs is the machine's business.

use super::Sema;
use crate::front::hir::{
    Arg, BinaryOp, Callee, CompoundOp, Expr, ExprKind, FuncBody, FuncId, Init, LocalId, Place, PlaceKind, Stmt,
    StmtKind,
};
use crate::front::ty::Ty;

/// Statements and expressions run for one constant, at most.
const MAX_STEPS: u32 = 400_000;
/// Calls inside each other, at most.
const MAX_CALLS: u32 = 96;

/// The values of a call's variables.
type Frame = Vec<Option<Expr>>;

/// How a statement ended.
enum Flow {
    Next,
    Break,
    Continue,
    Return(Expr),
}

struct Runner<'a> {
    sema: &'a Sema,
    steps: u32,
    calls: u32,
}

impl Sema {
    /// The constant that an expression with calls of `constexpr` functions gives.
    pub(super) fn run_constant(&self, expr: &Expr) -> Option<Expr> {
        if let Some(folded) = self.fold(expr) {
            return Some(folded);
        }
        if !self.is_cpp() {
            return None;
        }
        let mut runner = Runner {
            sema: self,
            steps: MAX_STEPS,
            calls: 0,
        };
        runner.eval(expr, &mut Frame::new())
    }

    /// The same for integers.
    pub(super) fn run_constant_int(&self, expr: &Expr) -> Option<i128> {
        match self.run_constant(expr)?.kind {
            ExprKind::Int(value) if !self.types().is_pointer(expr.ty) => Some(value),
            _ => None,
        }
    }
}

impl Runner<'_> {
    fn call(&mut self, func: FuncId, args: &[Arg], frame: &mut Frame) -> Option<Expr> {
        if !self.sema.func_infos.get(func.index())?.constexpr || self.calls >= MAX_CALLS {
            return None;
        }
        let sema = self.sema;
        let func = sema.program.funcs.get(func.index())?;
        let FuncBody::Defined { body, .. } = &func.body else {
            return None;
        };
        let mut inner: Frame = vec![None; func.locals.len()];
        for (param, arg) in func.params.iter().zip(args) {
            let value = match arg {
                Init::Expr(value) => self.eval(value, frame)?,
                Init::Bind(place) => self.load(place, frame)?,
                _ => return None,
            };
            *inner.get_mut(param.index())? = Some(value);
        }
        self.calls += 1;
        let flow = self.stmts(&body.stmts, &mut inner);
        self.calls -= 1;
        match flow? {
            Flow::Return(value) => Some(value),
            Flow::Next | Flow::Break | Flow::Continue => None,
        }
    }

    fn stmts(&mut self, stmts: &[Stmt], frame: &mut Frame) -> Option<Flow> {
        for stmt in stmts {
            match self.stmt(stmt, frame)? {
                Flow::Next => {}
                flow => return Some(flow),
            }
        }
        Some(Flow::Next)
    }

    fn stmt(&mut self, stmt: &Stmt, frame: &mut Frame) -> Option<Flow> {
        self.steps = self.steps.checked_sub(1)?;
        match &stmt.kind {
            StmtKind::Expr(full) => {
                self.eval(&full.expr, frame)?;
            }
            StmtKind::Declare { local, init, .. } => {
                let value = match init {
                    Init::None => None,
                    Init::Expr(value) => Some(self.eval(value, frame)?),
                    _ => return None,
                };
                *frame.get_mut(local.index())? = value;
            }
            StmtKind::Block(block) => return self.stmts(&block.stmts, frame),
            StmtKind::If { cond, then, otherwise } => {
                let branch = match truth(&self.eval(&cond.expr, frame)?)? {
                    true => Some(then),
                    false => otherwise.as_ref(),
                };
                return branch.map_or(Some(Flow::Next), |branch| self.stmt(branch, frame));
            }
            StmtKind::Loop {
                cond,
                test_first,
                step,
                body,
            } => {
                let mut tested = !*test_first;
                loop {
                    self.steps = self.steps.checked_sub(1)?;
                    let runs = match cond {
                        Some(cond) if !tested => truth(&self.eval(&cond.expr, frame)?)?,
                        _ => true,
                    };
                    tested = false;
                    if !runs {
                        break;
                    }
                    match self.stmt(body, frame)? {
                        Flow::Break => break,
                        Flow::Return(value) => return Some(Flow::Return(value)),
                        Flow::Next | Flow::Continue => {}
                    }
                    if let Some(step) = step {
                        self.eval(&step.expr, frame)?;
                    }
                }
            }
            StmtKind::Switch {
                cond,
                cases,
                default,
                body,
            } => {
                let ExprKind::Int(value) = self.eval(&cond.expr, frame)?.kind else {
                    return None;
                };
                let case = cases.iter().find(|case| (case.low..=case.high).contains(&value));
                let Some(label) = case.map(|case| case.label).or(*default) else {
                    return Some(Flow::Next);
                };
                let StmtKind::Block(block) = &body.kind else {
                    return None;
                };
                let at = block
                    .stmts
                    .iter()
                    .position(|stmt| matches!(stmt.kind, StmtKind::Label(id) if id == label))?;
                return match self.stmts(&block.stmts[at..], frame)? {
                    Flow::Break => Some(Flow::Next),
                    flow => Some(flow),
                };
            }
            StmtKind::Return {
                value: Some(Init::Expr(value)),
                ..
            } => return Some(Flow::Return(self.eval(value, frame)?)),
            StmtKind::Break => return Some(Flow::Break),
            StmtKind::Continue => return Some(Flow::Continue),
            StmtKind::Label(_) | StmtKind::Empty => {}
            _ => return None,
        }
        Some(Flow::Next)
    }

    fn eval(&mut self, expr: &Expr, frame: &mut Frame) -> Option<Expr> {
        self.steps = self.steps.checked_sub(1)?;
        let rebuilt = match &expr.kind {
            ExprKind::Int(_) | ExprKind::Float(_) => return Some(expr.clone()),
            ExprKind::Load(place) => return self.load(place, frame),
            ExprKind::Call {
                callee: Callee::Func(func),
                args,
            } => return self.call(*func, args, frame),
            ExprKind::Unary(op, inner) => ExprKind::Unary(*op, self.boxed(inner, frame)?),
            ExprKind::Convert(conversion, inner) => ExprKind::Convert(*conversion, self.boxed(inner, frame)?),
            ExprKind::Binary(op, left, right) => {
                ExprKind::Binary(*op, self.boxed(left, frame)?, self.boxed(right, frame)?)
            }
            ExprKind::Compare(op, left, right) => {
                ExprKind::Compare(*op, self.boxed(left, frame)?, self.boxed(right, frame)?)
            }
            ExprKind::LogAnd(left, right) | ExprKind::LogOr(left, right) => {
                let is_and = matches!(expr.kind, ExprKind::LogAnd(..));
                let first = truth(&self.eval(left, frame)?)?;
                let value = match first == is_and {
                    true => truth(&self.eval(right, frame)?)?,
                    false => first,
                };
                ExprKind::Int(i128::from(value))
            }
            ExprKind::Conditional(cond, yes, no) => {
                let branch = if truth(&self.eval(cond, frame)?)? { yes } else { no };
                return self.eval(branch, frame);
            }
            ExprKind::Comma(left, right) => {
                self.eval(left, frame)?;
                return self.eval(right, frame);
            }
            ExprKind::Assign(place, value) => {
                let value = self.eval(value, frame)?;
                return self.store(place, value, frame);
            }
            ExprKind::CompoundAssign {
                place,
                op: CompoundOp::Arith(op),
                value,
                compute,
            } => {
                let value = self.eval(value, frame)?;
                return self.update(place, *op, value, *compute, frame);
            }
            ExprKind::IncDec {
                place,
                increment,
                prefix,
                ..
            } => {
                let old = self.load(place, frame)?;
                let op = if *increment { BinaryOp::Add } else { BinaryOp::Sub };
                let one = match old.kind {
                    ExprKind::Int(_) => ExprKind::Int(1),
                    _ => ExprKind::Float(1.0),
                };
                let one = Expr {
                    kind: one,
                    ..old.clone()
                };
                let ty = old.ty;
                let new = self.update(place, op, one, ty, frame)?;
                return Some(if *prefix { new } else { old });
            }
            _ => return self.sema.fold(expr),
        };
        let rebuilt = Expr {
            kind: rebuilt,
            ty: expr.ty,
            span: expr.span,
        };
        if rebuilt.ty == Ty::VOID {
            return Some(rebuilt);
        }
        self.sema.fold(&rebuilt)
    }

    fn boxed(&mut self, expr: &Expr, frame: &mut Frame) -> Option<Box<Expr>> {
        self.eval(expr, frame).map(Box::new)
    }

    /// `place op= value`, computed in the type `compute`.
    fn update(&mut self, place: &Place, op: BinaryOp, value: Expr, compute: Ty, frame: &mut Frame) -> Option<Expr> {
        let old = self.load(place, frame)?;
        let left = self.sema.converted_constant(&old, compute)?;
        let both = Expr {
            span: value.span,
            kind: ExprKind::Binary(op, Box::new(left), Box::new(value)),
            ty: compute,
        };
        let result = self.sema.fold(&both)?;
        let stored = self.sema.converted_constant(&result, place.ty.ty)?;
        self.store(place, stored, frame)
    }

    fn variable(&self, place: &Place) -> Option<LocalId> {
        match &place.kind {
            PlaceKind::Local(local) => Some(*local),
            // A reference parameter stands for the value it was bound to.
            PlaceKind::Deref(pointer) => match &pointer.kind {
                ExprKind::Load(inner) => match inner.kind {
                    PlaceKind::Local(local) if self.sema.types().is_reference(inner.ty.ty) => Some(local),
                    _ => None,
                },
                _ => None,
            },
            PlaceKind::Assigned(_) => None,
            _ => None,
        }
    }

    fn load(&mut self, place: &Place, frame: &mut Frame) -> Option<Expr> {
        if let PlaceKind::Assigned(expr) = &place.kind {
            return self.eval(expr, frame);
        }
        if let PlaceKind::Temporary { init, .. } = &place.kind {
            return match &**init {
                Init::Expr(value) => self.eval(value, frame),
                _ => None,
            };
        }
        if let Some(local) = self.variable(place)
            && let Some(slot) = frame.get(local.index())
        {
            return slot.clone();
        }
        let load = Expr {
            kind: ExprKind::Load(Box::new(place.clone())),
            ty: place.ty.ty,
            span: place.span,
        };
        self.sema.fold(&load)
    }

    fn store(&mut self, place: &Place, value: Expr, frame: &mut Frame) -> Option<Expr> {
        let PlaceKind::Local(local) = place.kind else {
            return None;
        };
        *frame.get_mut(local.index())? = Some(value.clone());
        Some(value)
    }
}

impl Sema {
    /// A constant in another arithmetic type.
    fn converted_constant(&self, value: &Expr, to: Ty) -> Option<Expr> {
        use crate::front::hir::Conversion;
        if value.ty == to {
            return Some(value.clone());
        }
        let types = self.types();
        let conversion = match (types.is_integer(value.ty), types.is_integer(to)) {
            (_, true) if to == Ty::BOOL => Conversion::ToBool,
            (true, true) => Conversion::IntToInt,
            (true, false) => Conversion::IntToFloat,
            (false, true) => Conversion::FloatToInt,
            (false, false) => Conversion::FloatToFloat,
        };
        self.fold(&Expr {
            kind: ExprKind::Convert(conversion, Box::new(value.clone())),
            ty: to,
            span: value.span,
        })
    }
}

fn truth(value: &Expr) -> Option<bool> {
    match value.kind {
        ExprKind::Int(value) => Some(value != 0),
        ExprKind::Float(value) => Some(value != 0.0),
        _ => None,
    }
}
