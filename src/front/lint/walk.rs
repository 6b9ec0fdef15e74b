//! The direct parts of statements and expressions, so that each check is a match over the forms it knows.

use crate::front::ast::{Condition, Decl, Expr, ExprKind, InitList, InitValue, Initializer, Stmt, StmtKind};

/// What a statement or expression directly consists of.
pub(super) enum Part<'a> {
    Stmt(&'a Stmt),
    Expr(&'a Expr),
    Decl(&'a Decl),
}

/// The parts of a statement, in the order of the text.
pub(super) fn of_stmt(stmt: &Stmt, each: &mut dyn FnMut(Part<'_>)) {
    match &stmt.kind {
        StmtKind::Block(stmts) => stmts.iter().for_each(|stmt| each(Part::Stmt(stmt))),
        StmtKind::Decl(decl) => each(Part::Decl(decl)),
        StmtKind::Expr(expr) | StmtKind::GotoComputed(expr) => each(Part::Expr(expr)),
        StmtKind::If {
            init,
            cond,
            then,
            otherwise,
        } => {
            init.iter().for_each(|init| each(Part::Stmt(init)));
            condition(cond, each);
            each(Part::Stmt(then));
            otherwise.iter().for_each(|stmt| each(Part::Stmt(stmt)));
        }
        StmtKind::While { cond, body } => {
            condition(cond, each);
            each(Part::Stmt(body));
        }
        StmtKind::DoWhile { body, cond } => {
            each(Part::Stmt(body));
            each(Part::Expr(cond));
        }
        StmtKind::For { init, cond, step, body } => {
            each(Part::Stmt(init));
            cond.iter().for_each(|cond| condition(cond, each));
            step.iter().for_each(|step| each(Part::Expr(step)));
            each(Part::Stmt(body));
        }
        StmtKind::RangeFor { range, body, .. } => {
            each(Part::Expr(range));
            each(Part::Stmt(body));
        }
        StmtKind::Switch { init, cond, body } => {
            init.iter().for_each(|init| each(Part::Stmt(init)));
            condition(cond, each);
            each(Part::Stmt(body));
        }
        StmtKind::Case { low, body, .. } => {
            each(Part::Expr(low));
            each(Part::Stmt(body));
        }
        StmtKind::Default(body) | StmtKind::Label(_, body) => each(Part::Stmt(body)),
        StmtKind::Return(Some(value)) => init_value(value, &mut |expr| each(Part::Expr(expr))),
        StmtKind::Try { body, handlers } => {
            each(Part::Stmt(body));
            handlers.iter().for_each(|handler| each(Part::Stmt(&handler.body)));
        }
        StmtKind::Return(None)
        | StmtKind::Goto(_)
        | StmtKind::LabelDecl(_)
        | StmtKind::Break
        | StmtKind::Continue
        | StmtKind::Empty
        | StmtKind::Error => {}
    }
}

fn condition(cond: &Condition, each: &mut dyn FnMut(Part<'_>)) {
    match cond {
        Condition::Expr(expr) => each(Part::Expr(expr)),
        Condition::Decl(decl, _) => {
            let inits = decl.declarators.iter().filter_map(|item| item.init.as_ref());
            inits.for_each(|init| initializer(init, &mut |expr| each(Part::Expr(expr))));
        }
    }
}

/// The expressions of an initialiser.
pub(super) fn initializer(init: &Initializer, each: &mut dyn FnMut(&Expr)) {
    match init {
        Initializer::Expr(expr) => each(expr),
        Initializer::List { list, .. } => init_list(list, each),
        Initializer::Paren(exprs, _) => exprs.iter().for_each(each),
    }
}

fn init_list(list: &InitList, each: &mut dyn FnMut(&Expr)) {
    list.items.iter().for_each(|item| init_value(&item.value, each));
}

fn init_value(value: &InitValue, each: &mut dyn FnMut(&Expr)) {
    match value {
        InitValue::Expr(expr) => each(expr),
        InitValue::List(list) => init_list(list, each),
    }
}

/// The parts of an expression. Operands that are not evaluated count as well.
pub(super) fn of_expr(expr: &Expr, each: &mut dyn FnMut(Part<'_>)) {
    let mut one = |expr: &Expr| each(Part::Expr(expr));
    match &expr.kind {
        ExprKind::Paren(inner)
        | ExprKind::Unary(_, inner)
        | ExprKind::IncDec { operand: inner, .. }
        | ExprKind::Cast(_, inner)
        | ExprKind::NamedCast(_, _, inner)
        | ExprKind::SizeofExpr(inner)
        | ExprKind::Delete { operand: inner, .. }
        | ExprKind::Throw(Some(inner))
        | ExprKind::VaArg(inner, _)
        | ExprKind::Member { object: inner, .. } => one(inner),
        ExprKind::Index(left, right)
        | ExprKind::Binary(_, left, right)
        | ExprKind::Assign(_, left, right)
        | ExprKind::Comma(left, right)
        | ExprKind::MemberPointer {
            object: left,
            member: right,
            ..
        } => {
            one(left);
            one(right);
        }
        ExprKind::Conditional(cond, yes, no) => {
            one(cond);
            yes.iter().for_each(|yes| one(yes));
            one(no);
        }
        ExprKind::Choose(cond, yes, no) => [cond, yes, no].into_iter().for_each(|part| one(part)),
        ExprKind::Call(callee, args) => {
            one(callee);
            args.iter().for_each(one);
        }
        ExprKind::Construct(_, init) => initializer(init, &mut one),
        ExprKind::CompoundLiteral(_, list) | ExprKind::List(list) => init_list(list, &mut one),
        ExprKind::AssignList(left, list) => {
            one(left);
            init_list(list, &mut one);
        }
        ExprKind::New(new) => {
            new.placement.iter().for_each(&mut one);
            new.init.iter().for_each(|init| initializer(init, &mut one));
        }
        ExprKind::StmtExpr(block) => each(Part::Stmt(block)),
        ExprKind::Lambda(lambda) => each(Part::Stmt(&lambda.body)),
        _ => {}
    }
}
