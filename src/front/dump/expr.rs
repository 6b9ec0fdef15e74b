//! Expressions with every parenthesis that the grammar implies: `a + b * c` is `(a + (b * c))`.

use super::declarator::{designator, function_part, init_list, initializer, name, specifiers, type_name};
use super::dump_declarator;
use super::tree::Dump;
use crate::front::ast::*;

pub(super) fn condition(cond: &Condition) -> String {
    match cond {
        Condition::Expr(value) => expr(value),
        Condition::Decl(decl, _) => {
            let base = specifiers(&decl.specifiers);
            let shown = |item: &InitDeclarator| {
                dump_declarator(&item.declarator, &base) + &item.init.as_ref().map_or(String::new(), initializer)
            };
            decl.declarators.iter().map(shown).collect()
        }
    }
}

pub(super) fn exprs(values: &[Expr]) -> String {
    let values: Vec<_> = values.iter().map(expr).collect();
    values.join(", ")
}

pub(super) fn expr(value: &Expr) -> String {
    match &value.kind {
        ExprKind::Int(literal) => {
            let unsigned = if literal.unsigned { "u" } else { "" };
            format!("{}{unsigned}{}", literal.value, "l".repeat(usize::from(literal.longs)))
        }
        ExprKind::Float(literal) => format!("{:?}", literal.value),
        ExprKind::String(literal) => {
            let text: String = literal.units.iter().filter_map(|unit| char::from_u32(*unit)).collect();
            format!("{text:?}")
        }
        ExprKind::Char(literal) => format!("'{}'", literal.value),
        ExprKind::Bool(value) => value.to_string(),
        ExprKind::Nullptr => "nullptr".to_owned(),
        ExprKind::This => "this".to_owned(),
        ExprKind::Name(named) => name(named),
        ExprKind::Paren(inner) => expr(inner),
        ExprKind::Index(array, index) => format!("{}[{}]", expr(array), expr(index)),
        ExprKind::Call(callee, args) => format!("{}({})", expr(callee), exprs(args)),
        ExprKind::Construct(ty, init) => format!("<{}>{}", type_name(ty), initializer(init)),
        ExprKind::Member {
            object,
            arrow,
            name: member,
        } => {
            format!("{}{}{}", expr(object), if *arrow { "->" } else { "." }, name(member))
        }
        ExprKind::MemberPointer { object, arrow, member } => {
            format!(
                "({} {} {})",
                expr(object),
                if *arrow { "->*" } else { ".*" },
                expr(member)
            )
        }
        ExprKind::CompoundLiteral(ty, list) => format!("<{}>{}", type_name(ty), init_list(list)),
        ExprKind::Unary(op, operand) => format!("({}{})", unary(*op), expr(operand)),
        ExprKind::IncDec {
            increment,
            prefix,
            operand,
        } => {
            let op = if *increment { "++" } else { "--" };
            let operand = expr(operand);
            if *prefix {
                format!("({op}{operand})")
            } else {
                format!("({operand}{op})")
            }
        }
        ExprKind::Binary(op, left, right) => format!("({} {} {})", expr(left), binary(*op), expr(right)),
        ExprKind::Assign(op, left, right) => {
            format!("({} {}= {})", expr(left), op.map_or("", binary), expr(right))
        }
        ExprKind::AssignList(left, list) => format!("({} = {})", expr(left), init_list(list)),
        ExprKind::Conditional(cond, middle, last) => {
            let middle = middle.as_ref().map_or(String::new(), |middle| expr(middle));
            format!("({} ? {middle} : {})", expr(cond), expr(last))
        }
        ExprKind::Comma(left, right) => format!("({}, {})", expr(left), expr(right)),
        ExprKind::Cast(ty, operand) => format!("(<{}>{})", type_name(ty), expr(operand)),
        ExprKind::NamedCast(cast, ty, operand) => {
            format!(
                "{}_cast<{}>({})",
                format!("{cast:?}").to_lowercase(),
                type_name(ty),
                expr(operand)
            )
        }
        ExprKind::SizeofExpr(operand) => format!("sizeof {}", expr(operand)),
        ExprKind::SizeofType(ty) => format!("sizeof<{}>", type_name(ty)),
        ExprKind::Alignof(ty) | ExprKind::AlignofObject(ty) => format!("alignof<{}>", type_name(ty)),
        ExprKind::Offsetof(ty, path) => {
            format!(
                "offsetof<{}>{}",
                type_name(ty),
                path.iter().map(designator).collect::<String>()
            )
        }
        ExprKind::Generic(selector, choices) => {
            let choices: Vec<_> = choices
                .iter()
                .map(|(ty, value)| {
                    format!(
                        "{}: {}",
                        ty.as_ref().map_or("default".to_owned(), type_name),
                        expr(value)
                    )
                })
                .collect();
            format!("_Generic({}, {})", expr(selector), choices.join(", "))
        }
        ExprKind::StmtExpr(body) => {
            let mut dump = Dump {
                out: String::new(),
                depth: 0,
            };
            dump.stmt(body);
            format!("({{ {} }})", dump.out.replace('\n', "; "))
        }
        ExprKind::LabelAddr(label) => format!("&&{}", label.text),
        ExprKind::VaArg(list, ty) => format!("va_arg({}, {})", expr(list), type_name(ty)),
        ExprKind::Choose(condition, first, second) => {
            format!("choose({}, {}, {})", expr(condition), expr(first), expr(second))
        }
        ExprKind::TypesCompatible(first, second) => {
            format!("types_compatible({}, {})", type_name(first), type_name(second))
        }
        ExprKind::New(new) => {
            let global = if new.global { "::" } else { "" };
            let placement = if new.placement.is_empty() {
                String::new()
            } else {
                format!("({}) ", exprs(&new.placement))
            };
            let init = new.init.as_ref().map_or(String::new(), initializer);
            format!("{global}new {placement}<{}>{init}", type_name(&new.ty))
        }
        ExprKind::Delete { global, array, operand } => {
            let global = if *global { "::" } else { "" };
            format!("{global}delete{} {}", if *array { "[]" } else { "" }, expr(operand))
        }
        ExprKind::Throw(value) => {
            format!(
                "throw{}",
                value
                    .as_ref()
                    .map_or(String::new(), |value| format!(" {}", expr(value)))
            )
        }
        ExprKind::TypeidExpr(operand) => format!("typeid({})", expr(operand)),
        ExprKind::TypeidType(ty) => format!("typeid<{}>", type_name(ty)),
        ExprKind::NoexceptExpr(operand) => format!("noexcept({})", expr(operand)),
        ExprKind::Lambda(lambda) => {
            let function = lambda.function.as_ref().map_or(String::new(), function_part);
            format!("lambda[{} captures] {function}", lambda.captures.len())
        }
        ExprKind::List(list) => init_list(list),
        ExprKind::Error => "error".to_owned(),
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "+",
        UnaryOp::Minus => "-",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "~",
        UnaryOp::Deref => "*",
        UnaryOp::AddrOf => "&",
        UnaryOp::Real => "__real__ ",
        UnaryOp::Imag => "__imag__ ",
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::Lt => "<",
        BinaryOp::Gt => ">",
        BinaryOp::Le => "<=",
        BinaryOp::Ge => ">=",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitXor => "^",
        BinaryOp::BitOr => "|",
        BinaryOp::LogAnd => "&&",
        BinaryOp::LogOr => "||",
    }
}
