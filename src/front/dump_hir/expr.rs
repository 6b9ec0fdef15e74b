//! Expressions, places and initialisers as text: fully parenthesised, conversions as `(type<-)`.

use super::Dump;
use crate::front::hir::*;

impl Dump<'_> {
    pub(super) fn expr(&self, expr: &Expr) -> String {
        match &expr.kind {
            ExprKind::Int(value) => value.to_string(),
            ExprKind::Float(value) => format!("{value:?}"),
            ExprKind::Load(place) => self.place(place),
            ExprKind::AddrOf(place) => format!("&{}", self.place(place)),
            ExprKind::Decay(place) => format!("decay {}", self.place(place)),
            ExprKind::FuncAddr(func) => format!("&{}", self.func_name(*func)),
            ExprKind::LabelAddr(label) => format!("&&{}", self.label_name(*label)),
            ExprKind::Unary(op, inner) => {
                let sign = match op {
                    UnaryOp::Neg => "-",
                    UnaryOp::BitNot => "~",
                    UnaryOp::Not => "!",
                };
                format!("{sign}{}", self.expr(inner))
            }
            ExprKind::Binary(op, left, right) => self.infix(left, binary(*op), right),
            ExprKind::Compare(op, left, right) => self.infix(left, compare(*op), right),
            ExprKind::PtrAdd { ptr, index, size } => {
                format!("({} + {} * {size})", self.expr(ptr), self.expr(index))
            }
            ExprKind::PtrDiff { left, right, size } => {
                format!("(({} - {}) / {size})", self.expr(left), self.expr(right))
            }
            ExprKind::LogAnd(left, right) => self.infix(left, "&&", right),
            ExprKind::LogOr(left, right) => self.infix(left, "||", right),
            ExprKind::Conditional(cond, yes, no) => {
                format!("({} ? {} : {})", self.expr(cond), self.expr(yes), self.expr(no))
            }
            ExprKind::Comma(left, right) => self.infix(left, ",", right),
            ExprKind::Convert(conversion, inner) => self.conversion(*conversion, inner, expr),
            ExprKind::Assign(place, value) => format!("({} = {})", self.place(place), self.expr(value)),
            ExprKind::CompoundAssign {
                place,
                op,
                value,
                compute,
            } => {
                let (sign, size) = match op {
                    CompoundOp::Arith(op) => (binary(*op), String::new()),
                    CompoundOp::Pointer(size) => ("+", format!(" * {size}")),
                };
                let compute = self.type_name(*compute);
                format!(
                    "({} {sign}= {}{size} as {compute})",
                    self.place(place),
                    self.expr(value)
                )
            }
            ExprKind::IncDec {
                place,
                increment,
                prefix,
                size,
            } => {
                let sign = if *increment { "++" } else { "--" };
                let place = self.place(place);
                let by = if *size == 1 {
                    String::new()
                } else {
                    format!("{{{size}}}")
                };
                if *prefix {
                    format!("({sign}{by}{place})")
                } else {
                    format!("({place}{sign}{by})")
                }
            }
            ExprKind::Call { callee, args } => {
                let callee = match callee {
                    Callee::Func(func) => self.func_name(*func),
                    Callee::Pointer(pointer) => format!("*{}", self.expr(pointer)),
                };
                format!("{callee}({})", self.args(args))
            }
            ExprKind::VirtualCall { slot, func, args, .. } => {
                format!("virtual {slot} {}({})", self.func_name(*func), self.args(args))
            }
            ExprKind::Object(init) => format!("object {}", self.init(init)),
            ExprKind::StmtExpr(block, value) => {
                let stmts: Vec<String> = block.stmts.iter().map(|stmt| self.simple(&stmt.kind)).collect();
                let value = value.map_or(String::new(), |local| format!(" gives {}", self.local_name(local)));
                format!("({{ {} }}{value})", stmts.join("; "))
            }
            ExprKind::New(new) => self.new_expr(new),
            ExprKind::Delete(delete) => {
                let array = if delete.array { "[]" } else { "" };
                let first = delete
                    .destructor
                    .map_or(String::new(), |func| format!("{} then ", self.func_name(func)));
                format!(
                    "delete{array} {} by {first}{}",
                    self.expr(&delete.ptr),
                    self.func_name(delete.dealloc)
                )
            }
            ExprKind::Throw(throw) => format!("throw {} {}", self.type_name(throw.ty), self.init(&throw.init)),
            ExprKind::Rethrow => "throw again".to_owned(),
            ExprKind::VaStart(place) => format!("va_start({})", self.place(place)),
            ExprKind::VaArg(place) => format!("va_arg({}, {})", self.place(place), self.type_name(expr.ty)),
            ExprKind::VaCopy(to, from) => format!("va_copy({}, {})", self.place(to), self.place(from)),
            ExprKind::Destroy { place, destructor } => {
                let name = destructor.map_or("nothing".to_owned(), |func| self.func_name(func));
                format!("end {} by {name}", self.place(place))
            }
            ExprKind::SetVptr { place, record } => {
                let name = self
                    .program
                    .types
                    .records
                    .get(record.0 as usize)
                    .map_or("", |record| &*record.name);
                format!("vptr of {} = {name}", self.place(place))
            }
        }
    }

    fn infix(&self, left: &Expr, sign: &str, right: &Expr) -> String {
        format!("({} {sign} {})", self.expr(left), self.expr(right))
    }

    fn conversion(&self, conversion: Conversion, inner: &Expr, expr: &Expr) -> String {
        let how = match conversion {
            Conversion::PtrAdjust(by) => format!("{by:+}"),
            Conversion::IntToInt
            | Conversion::ToBool
            | Conversion::IntToFloat
            | Conversion::FloatToInt
            | Conversion::FloatToFloat
            | Conversion::PtrToPtr
            | Conversion::IntToPtr
            | Conversion::PtrToInt
            | Conversion::ToVoid => String::new(),
        };
        format!("({}<-{how}){}", self.type_name(expr.ty), self.expr(inner))
    }

    fn args(&self, args: &[Arg]) -> String {
        let args: Vec<String> = args.iter().map(|arg| self.init(arg)).collect();
        args.join(", ")
    }

    fn new_expr(&self, new: &New) -> String {
        let count = new
            .count
            .as_ref()
            .map_or(String::new(), |count| format!("[{}]", self.expr(count)));
        let cookie = if new.cookie == 0 {
            String::new()
        } else {
            format!(" cookie {}", new.cookie)
        };
        let each = if new.init_each { " each" } else { "" };
        let elem = self.type_name(new.elem);
        format!(
            "new {elem}{count}{cookie} by {}{each} {}",
            self.func_name(new.alloc),
            self.init(&new.init)
        )
    }

    pub(super) fn place(&self, place: &Place) -> String {
        match &place.kind {
            PlaceKind::Local(local) => self.local_name(*local),
            PlaceKind::Outer(local) => format!("outer #{}", local.0),
            PlaceKind::Frame { depth, local } => format!("frame {depth} #{}", local.0),
            PlaceKind::Console(var) => {
                let var = self.program.console_vars.get(*var as usize);
                var.map_or_else(String::new, |var| var.name.to_string())
            }
            PlaceKind::Global(global) => self.global_name(*global),
            PlaceKind::String(string) => match self.program.strings.get(string.index()) {
                Some(data) => {
                    let text = data.bytes.split_last().map_or(&[][..], |(_, text)| text);
                    format!("{:?}", String::from_utf8_lossy(text))
                }
                None => String::new(),
            },
            PlaceKind::Deref(pointer) => format!("*{}", self.expr(pointer)),
            PlaceKind::Field {
                base,
                record,
                field,
                offset,
                ..
            } => {
                let record = self.program.types.records.get(record.0 as usize);
                let field = record.and_then(|record| record.fields.get(*field as usize));
                let name = field.and_then(|field| field.name.clone());
                match (&base.kind, name) {
                    (PlaceKind::Deref(pointer), Some(name)) => format!("{}->{name}", self.expr(pointer)),
                    (_, Some(name)) => format!("{}.{name}", self.place(base)),
                    (_, None) => format!("{}.+{offset}", self.place(base)),
                }
            }
            PlaceKind::Base { base, offset } => {
                format!("{}.base {}+{offset}", self.place(base), self.type_name(place.ty.ty))
            }
            PlaceKind::Index { base, index, .. } => format!("{}[{}]", self.place(base), self.expr(index)),
            PlaceKind::Temporary { local, init } | PlaceKind::CompoundLiteral { local, init } => {
                format!("({} := {})", self.local_name(*local), self.init(init))
            }
            PlaceKind::Sequence(first, then) => format!("({} , {})", self.expr(first), self.place(then)),
            PlaceKind::Conditional(cond, yes, no) => {
                format!("({} ? {} : {})", self.expr(cond), self.place(yes), self.place(no))
            }
            PlaceKind::Assigned(expr) => format!("place of {}", self.expr(expr)),
            PlaceKind::Exception => "exception".to_owned(),
        }
    }

    pub(super) fn init(&self, init: &Init) -> String {
        match init {
            Init::None => "nothing".to_owned(),
            Init::Zero => "zero".to_owned(),
            Init::Expr(expr) => self.expr(expr),
            Init::Bind(place) => format!("bound to {}", self.place(place)),
            Init::Construct { ctor, args, .. } => format!("{}({})", self.func_name(*ctor), self.args(args)),
            Init::List { zero_first, items } => {
                let zero = if *zero_first { "zero, " } else { "" };
                let items: Vec<String> = items
                    .iter()
                    .map(|item| format!("+{}: {}", item.offset, self.init(&item.init)))
                    .collect();
                format!("{{ {zero}{} }}", items.join(", "))
            }
            Init::String(string) => match self.program.strings.get(string.index()) {
                Some(data) => format!("{:?}", String::from_utf8_lossy(&data.bytes)),
                None => String::new(),
            },
            Init::Repeat { count, init, .. } => format!("{count} times {}", self.init(init)),
        }
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::And => "&",
        BinaryOp::Or => "|",
        BinaryOp::Xor => "^",
    }
}

fn compare(op: CompareOp) -> &'static str {
    match op {
        CompareOp::Eq => "==",
        CompareOp::Ne => "!=",
        CompareOp::Lt => "<",
        CompareOp::Le => "<=",
        CompareOp::Gt => ">",
        CompareOp::Ge => ">=",
    }
}
