//! The direct parts of what a body means, in order of evaluation.

use crate::front::hir::{Callee, Expr, ExprKind, FullExpr, Init, Place, PlaceKind, Stmt, StmtKind};

/// One part of a statement, expression, place or initialiser.
#[derive(Clone, Copy)]
pub(in crate::front::sema) enum Node<'a> {
    Stmt(&'a Stmt),
    Expr(&'a Expr),
    Place(&'a Place),
    Init(&'a Init),
}

/// Hands each direct part of `node` to `each`.
pub(in crate::front::sema) fn parts<'a>(node: Node<'a>, each: &mut dyn FnMut(Node<'a>)) {
    match node {
        Node::Stmt(stmt) => of_stmt(stmt, each),
        Node::Expr(expr) => of_expr(expr, each),
        Node::Place(place) => of_place(place, each),
        Node::Init(init) => of_init(init, each),
    }
}

fn of_stmt<'a>(stmt: &'a Stmt, each: &mut dyn FnMut(Node<'a>)) {
    let mut full = |full: &'a FullExpr| each(Node::Expr(&full.expr));
    match &stmt.kind {
        StmtKind::Expr(expr) | StmtKind::GotoComputed(expr) | StmtKind::DeclareVla { size: expr, .. } => full(expr),
        StmtKind::Declare { init, .. } | StmtKind::DeclareConsole { init, .. } => each(Node::Init(init)),
        StmtKind::InitMember { place, init, .. } => {
            each(Node::Place(place));
            each(Node::Init(init));
        }
        StmtKind::Block(block) => block.stmts.iter().for_each(|stmt| each(Node::Stmt(stmt))),
        StmtKind::If { cond, then, otherwise } => {
            full(cond);
            each(Node::Stmt(then));
            otherwise.iter().for_each(|stmt| each(Node::Stmt(stmt)));
        }
        StmtKind::Loop { cond, step, body, .. } => {
            cond.iter().for_each(&mut full);
            step.iter().for_each(&mut full);
            each(Node::Stmt(body));
        }
        StmtKind::Switch { cond, body, .. } => {
            full(cond);
            each(Node::Stmt(body));
        }
        StmtKind::Return { value, .. } => value.iter().for_each(|value| each(Node::Init(value))),
        StmtKind::Try { body, handlers } => {
            body.stmts.iter().for_each(|stmt| each(Node::Stmt(stmt)));
            let stmts = handlers.iter().flat_map(|handler| &handler.body.stmts);
            stmts.for_each(|stmt| each(Node::Stmt(stmt)));
        }
        StmtKind::InitStatic(_)
        | StmtKind::Label(_)
        | StmtKind::Goto(_)
        | StmtKind::Break
        | StmtKind::Continue
        | StmtKind::Empty => {}
    }
}

fn of_expr<'a>(expr: &'a Expr, each: &mut dyn FnMut(Node<'a>)) {
    match &expr.kind {
        ExprKind::Load(place)
        | ExprKind::AddrOf(place)
        | ExprKind::Decay(place)
        | ExprKind::VaStart(place)
        | ExprKind::VaArg(place)
        | ExprKind::Destroy { place, .. }
        | ExprKind::SetVptr { place, .. }
        | ExprKind::IncDec { place, .. } => each(Node::Place(place)),
        ExprKind::VaCopy(to, from) => {
            each(Node::Place(to));
            each(Node::Place(from));
        }
        ExprKind::Unary(_, inner) | ExprKind::Convert(_, inner) => each(Node::Expr(inner)),
        ExprKind::Binary(_, left, right)
        | ExprKind::Compare(_, left, right)
        | ExprKind::LogAnd(left, right)
        | ExprKind::LogOr(left, right)
        | ExprKind::Comma(left, right)
        | ExprKind::PtrAdd {
            ptr: left,
            index: right,
            ..
        }
        | ExprKind::PtrDiff { left, right, .. } => {
            each(Node::Expr(left));
            each(Node::Expr(right));
        }
        ExprKind::Conditional(cond, yes, no) => {
            [cond, yes, no].into_iter().for_each(|part| each(Node::Expr(part)));
        }
        ExprKind::Assign(place, value) | ExprKind::CompoundAssign { place, value, .. } => {
            each(Node::Expr(value));
            each(Node::Place(place));
        }
        ExprKind::Call { callee, args } => {
            if let Callee::Pointer(pointer) = callee {
                each(Node::Expr(pointer));
            }
            args.iter().for_each(|arg| each(Node::Init(arg)));
        }
        ExprKind::VirtualCall { args, .. } => args.iter().for_each(|arg| each(Node::Init(arg))),
        ExprKind::Object(init) => each(Node::Init(init)),
        ExprKind::StmtExpr(block, _) => block.stmts.iter().for_each(|stmt| each(Node::Stmt(stmt))),
        ExprKind::New(new) => {
            new.placement.iter().for_each(|arg| each(Node::Init(arg)));
            new.count.iter().for_each(|count| each(Node::Expr(count)));
            each(Node::Init(&new.init));
        }
        ExprKind::Delete(delete) => each(Node::Expr(&delete.ptr)),
        ExprKind::Throw(throw) => each(Node::Init(&throw.init)),
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::FuncAddr(_) | ExprKind::LabelAddr(_) | ExprKind::Rethrow => {}
    }
}

fn of_place<'a>(place: &'a Place, each: &mut dyn FnMut(Node<'a>)) {
    match &place.kind {
        PlaceKind::Deref(pointer) | PlaceKind::Assigned(pointer) => each(Node::Expr(pointer)),
        PlaceKind::Field { base, .. } | PlaceKind::Base { base, .. } => each(Node::Place(base)),
        PlaceKind::Index { base, index, .. } => {
            each(Node::Expr(index));
            each(Node::Place(base));
        }
        PlaceKind::Temporary { init, .. } | PlaceKind::CompoundLiteral { init, .. } => each(Node::Init(init)),
        PlaceKind::Sequence(first, then) => {
            each(Node::Expr(first));
            each(Node::Place(then));
        }
        PlaceKind::Conditional(cond, yes, no) => {
            each(Node::Expr(cond));
            each(Node::Place(yes));
            each(Node::Place(no));
        }
        PlaceKind::Local(_)
        | PlaceKind::Outer(_)
        | PlaceKind::Frame { .. }
        | PlaceKind::Console(_)
        | PlaceKind::Global(_)
        | PlaceKind::String(_)
        | PlaceKind::Exception => {}
    }
}

fn of_init<'a>(init: &'a Init, each: &mut dyn FnMut(Node<'a>)) {
    match init {
        Init::Expr(expr) => each(Node::Expr(expr)),
        Init::Bind(place) => each(Node::Place(place)),
        Init::Construct { args, .. } => args.iter().for_each(|arg| each(Node::Init(arg))),
        Init::List { items, .. } => items.iter().for_each(|item| each(Node::Init(&item.init))),
        Init::Repeat { init, .. } => each(Node::Init(init)),
        Init::None | Init::Zero | Init::String(_) => {}
    }
}
