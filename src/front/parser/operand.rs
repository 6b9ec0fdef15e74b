//! Operands: casts, prefix and suffix operators, literals, names, `new` and `delete` (C17 6.5.1-6.5.4, C++17 8.2-8.4).

use super::Parser;
use super::ambiguity::{is_simple_type, is_type_keyword};
use super::scope::Meaning;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{
    ArraySize, Capture, DeclSpecifiers, DeclaratorPart, Expr, ExprKind, FunctionPart, FunctionSpecifiers, Initializer,
    Lambda, Name, NamedCast, NewExpr, QualifiedName, Quals, Stmt, StmtKind, TypeName, TypeSpecifier, UnaryOp,
    UnqualifiedId,
};
use crate::front::literal::{self, Number};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::source::Span;

impl Parser {
    /// `(T)x` and everything that binds tighter. All nesting of expressions passes through here.
    pub(super) fn cast_expression(&mut self) -> Expr {
        let expr = match self.enter() {
            true => self.cast_or_unary(),
            false => self.error_expr(),
        };
        self.leave();
        expr
    }

    fn cast_or_unary(&mut self) -> Expr {
        match self.at(Punct::LParen) && self.is_parenthesised_type() && !self.is_value_in_parens() {
            true => self.cast(),
            false => self.unary_expression(),
        }
    }

    #[inline(never)]
    fn cast(&mut self) -> Expr {
        let start = self.span();
        let ty = self.type_in_parens();
        if self.at(Punct::LBrace) {
            let list = self.braced_list();
            let literal = self.expr_since(start, ExprKind::CompoundLiteral(ty, list));
            return self.suffixes(start, literal);
        }
        let operand = self.cast_expression();
        self.expr_since(start, ExprKind::Cast(ty, Box::new(operand)))
    }

    /// C++ `(T())` is a function type; with nothing behind it to be cast it can only be an expression.
    #[inline(never)]
    fn is_value_in_parens(&self) -> bool {
        if !self.is_cpp() || self.kind_at(self.pos + 1) != TokenKind::Ident {
            return false;
        }
        let behind = self.behind_parens(self.pos).map(|end| (end, self.kind_at(end)));
        let Some((end, TokenKind::Punct(punct))) = behind else {
            return false;
        };
        let calls = self.is_punct_at(end - 2, Punct::RParen);
        calls
            && matches!(
                punct,
                Punct::RParen | Punct::Semi | Punct::Comma | Punct::RBracket | Punct::Dot
            )
    }

    /// `(type)` at the current `(`.
    #[inline(never)]
    fn type_in_parens(&mut self) -> Box<TypeName> {
        let open = self.span();
        self.expect(Punct::LParen);
        let ty = Box::new(self.type_name());
        self.expect_close(Punct::RParen, open);
        ty
    }

    fn unary_expression(&mut self) -> Expr {
        let op = match self.kind() {
            TokenKind::Punct(punct) => match punct {
                Punct::Plus => UnaryOp::Plus,
                Punct::Minus => UnaryOp::Minus,
                Punct::Not => UnaryOp::Not,
                Punct::Tilde => UnaryOp::BitNot,
                Punct::Star => UnaryOp::Deref,
                Punct::Amp => UnaryOp::AddrOf,
                Punct::PlusPlus | Punct::MinusMinus => return self.prefix_step(),
                Punct::AndAnd if self.kind_at(self.pos + 1) == TokenKind::Ident => return self.label_address(),
                Punct::ColonColon if self.is_cpp() => match self.kind_at(self.pos + 1) {
                    TokenKind::Keyword(Keyword::New) => {
                        self.bump();
                        return self.new_expression(true);
                    }
                    TokenKind::Keyword(Keyword::Delete) => {
                        self.bump();
                        return self.delete_expression(true);
                    }
                    _ => return self.postfix_expression(),
                },
                _ => return self.postfix_expression(),
            },
            TokenKind::Keyword(keyword) => match keyword {
                Keyword::Real => UnaryOp::Real,
                Keyword::Imag => UnaryOp::Imag,
                Keyword::Extension => {
                    self.bump();
                    return self.cast_expression();
                }
                Keyword::Sizeof => return self.sizeof(),
                Keyword::Alignof | Keyword::AlignofCpp => return self.alignof(),
                Keyword::New => return self.new_expression(false),
                Keyword::Delete => return self.delete_expression(false),
                Keyword::Noexcept => return self.noexcept_expression(),
                _ => return self.postfix_expression(),
            },
            _ => return self.postfix_expression(),
        };
        self.unary_operator(op)
    }

    #[inline(never)]
    fn unary_operator(&mut self, op: UnaryOp) -> Expr {
        let start = self.span();
        self.bump();
        let operand = self.cast_expression();
        self.expr_since(start, ExprKind::Unary(op, Box::new(operand)))
    }

    /// `++x` and `--x`.
    #[inline(never)]
    fn prefix_step(&mut self) -> Expr {
        let start = self.span();
        let increment = self.at(Punct::PlusPlus);
        self.bump();
        let operand = Box::new(self.cast_expression());
        let kind = ExprKind::IncDec {
            increment,
            prefix: true,
            operand,
        };
        self.expr_since(start, kind)
    }

    /// GNU `&&label`.
    #[inline(never)]
    fn label_address(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        let name = self.name_at(self.pos);
        self.bump();
        self.height = 0;
        self.expr_since(start, ExprKind::LabelAddr(name))
    }

    #[inline(never)]
    fn noexcept_expression(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        let operand = self.expression_in_parens();
        self.expr_since(start, ExprKind::NoexceptExpr(Box::new(operand)))
    }

    #[inline(never)]
    fn expression_in_parens(&mut self) -> Expr {
        let open = self.span();
        self.expect(Punct::LParen);
        let expr = self.expression();
        self.expect_close(Punct::RParen, open);
        expr
    }

    #[inline(never)]
    fn sizeof(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        if self.at(Punct::Ellipsis) {
            let span = self.span();
            self.unsupported("templates", span);
            self.bump();
        }
        if self.at(Punct::LParen) && self.is_parenthesised_type() {
            let open = self.span();
            let ty = self.type_in_parens();
            if self.at(Punct::LBrace) {
                let list = self.braced_list();
                let literal = self.expr_since(open, ExprKind::CompoundLiteral(ty, list));
                let operand = self.suffixes(open, literal);
                return self.expr_since(start, ExprKind::SizeofExpr(Box::new(operand)));
            }
            self.height = 0;
            return self.expr_since(start, ExprKind::SizeofType(ty));
        }
        if self.at_type_keyword() && !self.panicking {
            let from = self.span();
            let ty = self.type_name();
            let text_end = self.behind_previous();
            let open = Span {
                end: from.start,
                ..from
            };
            let diag = Diagnostic::error("parse-sizeof-parentheses", self.since(from))
                .fix(open, "(")
                .fix(text_end, ")");
            self.report(diag);
            return self.expr_since(start, ExprKind::SizeofType(Box::new(ty)));
        }
        let operand = match self.enter() {
            true => self.unary_expression(),
            false => self.error_expr(),
        };
        self.leave();
        self.expr_since(start, ExprKind::SizeofExpr(Box::new(operand)))
    }

    fn at_type_keyword(&self) -> bool {
        matches!(self.kind(), TokenKind::Keyword(keyword) if is_type_keyword(keyword))
    }

    #[inline(never)]
    fn alignof(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        let ty = if self.at(Punct::LParen) && self.is_parenthesised_type() {
            self.type_in_parens()
        } else {
            // GNU: the alignment of an expression's type.
            let from = self.span();
            let operand = self.cast_expression();
            let ty = TypeSpecifier::TypeofExpr(Box::new(operand));
            Box::new(self.type_of(ty, self.since(from)))
        };
        self.expr_since(start, ExprKind::Alignof(ty))
    }

    #[inline(never)]
    fn type_of(&self, ty: TypeSpecifier, span: Span) -> TypeName {
        let specifiers = DeclSpecifiers {
            storage: Vec::new(),
            ty,
            quals: Quals::default(),
            function: FunctionSpecifiers::default(),
            alignas: Vec::new(),
            attributes: Vec::new(),
            span,
        };
        TypeName {
            specifiers: Box::new(specifiers),
            declarator: self.no_declarator(),
            span,
        }
    }

    // --------------------------------------------------------------------------------------------------- suffixes

    fn postfix_expression(&mut self) -> Expr {
        let start = self.span();
        let primary = self.primary_expression();
        self.suffixes(start, primary)
    }

    fn suffixes(&mut self, start: Span, mut expr: Expr) -> Expr {
        loop {
            let height = self.height;
            let TokenKind::Punct(punct) = self.kind() else {
                return expr;
            };
            let operand = match punct {
                Punct::LBracket | Punct::LParen | Punct::Dot | Punct::Arrow | Punct::PlusPlus | Punct::MinusMinus => {
                    Box::new(expr)
                }
                _ => return expr,
            };
            expr = match punct {
                Punct::LBracket => self.index_suffix(start, operand),
                Punct::LParen => self.call_suffix(start, operand),
                Punct::Dot | Punct::Arrow => self.member_suffix(start, operand),
                _ => self.step_suffix(start, operand),
            };
            self.height = self.height.max(height);
            self.grow();
        }
    }

    #[inline(never)]
    fn index_suffix(&mut self, start: Span, array: Box<Expr>) -> Expr {
        let open = self.span();
        self.bump();
        let index = Box::new(self.index());
        self.expect_close(Punct::RBracket, open);
        self.expr_since(start, ExprKind::Index(array, index))
    }

    #[inline(never)]
    fn call_suffix(&mut self, start: Span, callee: Box<Expr>) -> Expr {
        let open = self.span();
        self.bump();
        self.height = 0;
        let args = if self.at(Punct::RParen) {
            Vec::new()
        } else {
            self.arguments()
        };
        self.expect_close(Punct::RParen, open);
        self.expr_since(start, ExprKind::Call(callee, args))
    }

    #[inline(never)]
    fn member_suffix(&mut self, start: Span, object: Box<Expr>) -> Expr {
        let arrow = self.at(Punct::Arrow);
        self.bump();
        let name = self.member_name();
        self.height = 0;
        self.expr_since(start, ExprKind::Member { object, arrow, name })
    }

    #[inline(never)]
    fn step_suffix(&mut self, start: Span, operand: Box<Expr>) -> Expr {
        let increment = self.at(Punct::PlusPlus);
        self.bump();
        let kind = ExprKind::IncDec {
            increment,
            prefix: false,
            operand,
        };
        self.expr_since(start, kind)
    }

    #[inline(never)]
    fn index(&mut self) -> Expr {
        if self.at(Punct::RBracket) {
            self.expected("parse-expected-index");
            return self.error_expr();
        }
        self.expression()
    }

    /// Behind `.` or `->`: also `p->~T()` and `a.Base::f()`.
    #[inline(never)]
    fn member_name(&mut self) -> QualifiedName {
        if !(self.at_name() || self.is_cpp() && self.at(Punct::Tilde)) {
            self.expected("parse-expected-member");
            let name = self.missing_name();
            let span = name.span;
            return QualifiedName {
                global: false,
                qualifiers: Vec::new(),
                id: UnqualifiedId::Ident(name),
                span,
            };
        }
        self.qualified_name()
    }

    // ---------------------------------------------------------------------------------------------------- primary

    fn primary_expression(&mut self) -> Expr {
        self.height = 0;
        match self.kind() {
            TokenKind::Punct(Punct::LParen) => self.parenthesised(),
            TokenKind::Keyword(keyword) => {
                let start = self.span();
                self.keyword_operand(keyword, start)
            }
            TokenKind::Ident if self.tell_cpp_only() => self.error_expr(),
            TokenKind::Ident | TokenKind::Punct(Punct::ColonColon) if self.at_name() => self.name_operand(),
            _ => self.literal(),
        }
    }

    /// A literal or a lambda expression.
    #[inline(never)]
    fn literal(&mut self) -> Expr {
        let start = self.span();
        let kind = match self.kind() {
            TokenKind::Number => self.number(),
            TokenKind::Char => self.character(),
            TokenKind::Str => self.string(),
            TokenKind::Punct(Punct::LBracket) if self.is_cpp() => self.lambda(),
            _ => return self.expected_expression(),
        };
        self.expr_since(start, kind)
    }

    #[inline(never)]
    fn expected_expression(&mut self) -> Expr {
        self.expected("parse-expected-expression");
        self.error_expr()
    }

    fn parenthesised(&mut self) -> Expr {
        let start = self.span();
        self.bump();
        match self.kind() {
            TokenKind::Punct(Punct::LBrace) => return self.statement_expression(start),
            TokenKind::Punct(Punct::RParen) => return self.empty_parens(),
            _ => {}
        }
        let inner = Box::new(self.expression());
        self.expect_close(Punct::RParen, start);
        self.expr_since(start, ExprKind::Paren(inner))
    }

    #[inline(never)]
    fn statement_expression(&mut self, start: Span) -> Expr {
        let body = Box::new(self.block());
        self.expect_close(Punct::RParen, start);
        self.expr_since(start, ExprKind::StmtExpr(body))
    }

    #[inline(never)]
    fn empty_parens(&mut self) -> Expr {
        let error = self.expected_expression();
        self.panicking |= self.tentative == 0;
        self.bump();
        error
    }

    /// A name, or in C++ `T(x)` and `T{x}`.
    #[inline(never)]
    fn name_operand(&mut self) -> Expr {
        let start = self.span();
        if &*self.token().text == "__builtin_convertvector" && self.next_is(Punct::LParen) {
            return self.convert_vector(start);
        }
        let ahead = self.name_ahead(self.pos);
        let is_type = ahead.is_some_and(|ahead| ahead.meaning == Meaning::Type);
        if is_type && let Some(ahead) = ahead {
            if self.is_cpp() && matches!(self.kind_at(ahead.end), TokenKind::Punct(Punct::LParen | Punct::LBrace)) {
                return self.construct();
            }
            let diag = Diagnostic::error("parse-type-as-value", start).arg("name", self.token().text.to_string());
            self.qualified_name();
            self.error(diag);
            return self.error_expr();
        }
        let name = self.qualified_name();
        self.height = 0;
        let unknown = ahead.is_some_and(|ahead| !ahead.is_value());
        if self.is_cpp() && unknown && self.at(Punct::LBrace) && !self.token().line_start && !self.fragment {
            // `Unknown{1, 2}`: an unknown type; sema says so.
            let list = self.braced_list();
            let ty = self.type_of(TypeSpecifier::Named(name), self.since(start));
            let init = Initializer::List { list, equal: false };
            return self.expr_since(start, ExprKind::Construct(Box::new(ty), Box::new(init)));
        }
        self.expr_since(start, ExprKind::Name(name))
    }

    /// `__builtin_convertvector(value, T)`: the type travels as `sizeof(T)`.
    #[inline(never)]
    fn convert_vector(&mut self, start: Span) -> Expr {
        let name = self.qualified_name();
        let callee = Box::new(self.expr_since(start, ExprKind::Name(name)));
        let open = self.span();
        self.bump();
        let value = self.assignment_expression();
        self.expect(Punct::Comma);
        let from = self.span();
        let ty = Box::new(self.type_name());
        let ty = self.expr_since(from, ExprKind::SizeofType(ty));
        self.expect_close(Punct::RParen, open);
        self.expr_since(start, ExprKind::Call(callee, vec![value, ty]))
    }

    /// `T(args)` or `T{args}`.
    #[inline(never)]
    fn construct(&mut self) -> Expr {
        let start = self.span();
        let ty = Box::new(self.simple_type());
        let init = Box::new(self.paren_or_braced());
        self.expr_since(start, ExprKind::Construct(ty, init))
    }

    /// One keyword or one name: what may stand before the parentheses of a functional cast.
    fn simple_type(&mut self) -> TypeName {
        self.type_name_without_declarator()
    }

    #[inline(never)]
    fn keyword_operand(&mut self, keyword: Keyword, start: Span) -> Expr {
        use Keyword as K;
        let kind = match keyword {
            K::True | K::False => {
                self.bump();
                ExprKind::Bool(keyword == K::True)
            }
            K::Nullptr => {
                self.bump();
                ExprKind::Nullptr
            }
            K::This => {
                self.bump();
                ExprKind::This
            }
            K::StaticCast => self.named_cast(NamedCast::Static),
            K::ReinterpretCast => self.named_cast(NamedCast::Reinterpret),
            K::ConstCast => self.named_cast(NamedCast::Const),
            K::DynamicCast => self.named_cast(NamedCast::Dynamic),
            K::Typeid => self.typeid(),
            K::Generic => self.generic(),
            K::BuiltinVaArg => self.va_arg(),
            K::BuiltinOffsetof => self.offsetof(),
            K::BuiltinTypesCompatible => {
                self.bump();
                let open = self.span();
                self.expect(Punct::LParen);
                let first = Box::new(self.type_name());
                self.expect(Punct::Comma);
                let second = Box::new(self.type_name());
                self.expect_close(Punct::RParen, open);
                ExprKind::TypesCompatible(first, second)
            }
            K::BuiltinChooseExpr => {
                self.bump();
                let open = self.span();
                self.expect(Punct::LParen);
                let condition = Box::new(self.assignment_expression());
                self.expect(Punct::Comma);
                let first = Box::new(self.assignment_expression());
                self.expect(Punct::Comma);
                let second = Box::new(self.assignment_expression());
                self.expect_close(Punct::RParen, open);
                ExprKind::Choose(condition, first, second)
            }
            K::Operator if self.is_cpp() => return self.name_operand(),
            K::Throw => return self.assignment_expression(),
            K::Typename => {
                self.bump();
                return self.primary_expression();
            }
            _ if self.is_cpp() && is_simple_type(keyword) => return self.keyword_construct(start),
            _ if is_type_keyword(keyword) => return self.type_as_value(start),
            _ => return self.expected_expression(),
        };
        self.expr_since(start, kind)
    }

    #[inline(never)]
    fn keyword_construct(&mut self, start: Span) -> Expr {
        let ty = self.simple_type();
        if self.at(Punct::LParen) || self.at(Punct::LBrace) {
            let init = Box::new(self.paren_or_braced());
            return self.expr_since(start, ExprKind::Construct(Box::new(ty), init));
        }
        let diag = Diagnostic::error("parse-type-as-value", ty.span).arg("name", self.previous_text());
        self.error(diag);
        self.error_expr()
    }

    /// `f(int x)` or `int x` inside an expression: a type has no value.
    #[inline(never)]
    fn type_as_value(&mut self, start: Span) -> Expr {
        let mut diag = Diagnostic::error("parse-type-as-value", start).arg("name", self.token().text.to_string());
        if matches!(self.tokens.get(self.pos.wrapping_sub(1)), Some(token) if token.is(Punct::LParen) || token.is(Punct::Comma))
        {
            diag = diag.hint(Message::new("parse-no-type-in-call"));
        }
        self.error(diag);
        self.error_expr()
    }

    fn previous_text(&self) -> String {
        self.tokens[self.pos.saturating_sub(1)].text.to_string()
    }

    #[inline(never)]
    fn named_cast(&mut self, cast: NamedCast) -> ExprKind {
        self.bump();
        self.expect(Punct::Lt);
        let ty = Box::new(self.type_name());
        self.expect(Punct::Gt);
        let operand = Box::new(self.expression_in_parens());
        ExprKind::NamedCast(cast, ty, operand)
    }

    #[inline(never)]
    fn typeid(&mut self) -> ExprKind {
        self.bump();
        if self.at(Punct::LParen) && self.is_parenthesised_type() {
            return ExprKind::TypeidType(self.type_in_parens());
        }
        ExprKind::TypeidExpr(Box::new(self.expression_in_parens()))
    }

    #[inline(never)]
    fn generic(&mut self) -> ExprKind {
        self.bump();
        let open = self.span();
        self.expect(Punct::LParen);
        let selector = Box::new(self.assignment_expression());
        let mut choices = Vec::new();
        while self.take(Punct::Comma) {
            let ty = match self.take_keyword(Keyword::Default) {
                true => None,
                false => Some(self.type_name()),
            };
            self.expect(Punct::Colon);
            choices.push((ty, self.assignment_expression()));
        }
        self.expect_close(Punct::RParen, open);
        ExprKind::Generic(selector, choices)
    }

    #[inline(never)]
    fn va_arg(&mut self) -> ExprKind {
        self.bump();
        let open = self.span();
        self.expect(Punct::LParen);
        let list = Box::new(self.assignment_expression());
        self.expect(Punct::Comma);
        let ty = Box::new(self.type_name());
        self.expect_close(Punct::RParen, open);
        ExprKind::VaArg(list, ty)
    }

    #[inline(never)]
    fn offsetof(&mut self) -> ExprKind {
        self.bump();
        let open = self.span();
        self.expect(Punct::LParen);
        let ty = Box::new(self.type_name());
        self.expect(Punct::Comma);
        let designators = self.offset_designators();
        self.expect_close(Punct::RParen, open);
        ExprKind::Offsetof(ty, designators)
    }

    // --------------------------------------------------------------------------------------------------- literals

    #[inline(never)]
    fn number(&mut self) -> ExprKind {
        let (text, span) = (self.token().text.clone(), self.span());
        if let Some(plain) = literal::imaginary(&text) {
            return self.imaginary(plain, span);
        }
        self.bump();
        match literal::number(&text, self.dialect) {
            Ok(Number::Int(literal)) => ExprKind::Int(literal),
            Ok(Number::Float(literal)) => ExprKind::Float(literal),
            Err(problem) => {
                self.report(Diagnostic::error(problem, span).arg("text", text.to_string()));
                ExprKind::Error
            }
        }
    }

    /// GNU `2.0i`: `__builtin_complex(0, 2.0)`.
    #[inline(never)]
    fn imaginary(&mut self, plain: String, span: Span) -> ExprKind {
        let name = Name {
            text: "__builtin_complex".into(),
            span,
        };
        let at = self.pos;
        self.tokens[at].text = plain.into();
        let imag = self.number();
        let callee = ExprKind::Name(QualifiedName {
            global: false,
            qualifiers: Vec::new(),
            id: UnqualifiedId::Ident(name),
            span,
        });
        let real = ExprKind::Int(crate::front::ast::IntLiteral {
            value: 0,
            decimal: true,
            unsigned: false,
            longs: 0,
        });
        let expr = |kind| Expr { kind, span };
        ExprKind::Call(Box::new(expr(callee)), vec![expr(real), expr(imag)])
    }

    #[inline(never)]
    fn character(&mut self) -> ExprKind {
        let (text, span) = (self.token().text.clone(), self.span());
        self.bump();
        match literal::character(&text) {
            Ok((literal, problem)) => {
                self.literal_warning(problem, &text, span);
                ExprKind::Char(literal)
            }
            Err(problem) => {
                self.report(Diagnostic::error(problem, span).arg("text", text.to_string()));
                ExprKind::Error
            }
        }
    }

    #[inline(never)]
    fn string(&mut self) -> ExprKind {
        let start = self.span();
        let first = self.pos;
        while self.kind() == TokenKind::Str {
            self.bump();
        }
        let (literal, problem) = literal::string(self.tokens[first..self.pos].iter().map(|token| &*token.text));
        let text = self.tokens[first].text.clone();
        let span = self.since(start);
        self.literal_warning(problem, &text, span);
        ExprKind::String(literal)
    }

    fn literal_warning(&mut self, problem: Option<literal::Problem>, text: &str, span: Span) {
        if let Some(problem) = problem {
            self.report(Diagnostic::warning(problem, span).arg("text", text));
        }
    }

    // --------------------------------------------------------------------------------------------- new and delete

    #[inline(never)]
    fn new_expression(&mut self, global: bool) -> Expr {
        let start = match global {
            true => self.tokens[self.pos.saturating_sub(1)].span,
            false => self.span(),
        };
        self.bump();
        let mut placement = Vec::new();
        if self.at(Punct::LParen) && self.is_placement() {
            let open = self.span();
            self.bump();
            if !self.at(Punct::RParen) {
                placement = self.arguments();
            }
            self.expect_close(Punct::RParen, open);
        }
        let ty = match self.at(Punct::LParen) {
            true => *self.type_in_parens(),
            false => self.new_type(),
        };
        self.check_new_bounds(&ty);
        let init = (self.at(Punct::LParen) || self.at(Punct::LBrace)).then(|| self.paren_or_braced());
        self.expr_since(
            start,
            ExprKind::New(Box::new(NewExpr {
                global,
                placement,
                ty,
                init,
            })),
        )
    }

    /// At the `(` behind `new`: arguments of `operator new`, or the type itself in parentheses?
    fn is_placement(&mut self) -> bool {
        let Some(end) = self.behind_parens(self.pos) else {
            return !self.is_parenthesised_type();
        };
        let type_follows = match self.kind_at(end) {
            TokenKind::Ident => true,
            TokenKind::Keyword(keyword) => is_type_keyword(keyword),
            TokenKind::Punct(Punct::ColonColon) => true,
            _ => false,
        };
        type_follows || !self.is_parenthesised_type()
    }

    fn check_new_bounds(&mut self, ty: &TypeName) {
        for part in &ty.declarator.parts {
            if let DeclaratorPart::Array(ArraySize::Star, _) = part {
                self.report(Diagnostic::error("parse-expected-index", ty.span).arg("found", "*"));
            }
        }
    }

    #[inline(never)]
    fn delete_expression(&mut self, global: bool) -> Expr {
        let start = match global {
            true => self.tokens[self.pos.saturating_sub(1)].span,
            false => self.span(),
        };
        self.bump();
        let array = self.at(Punct::LBracket) && self.next_is(Punct::RBracket);
        if array {
            self.bump();
            self.bump();
        }
        let operand = Box::new(self.cast_expression());
        self.expr_since(start, ExprKind::Delete { global, array, operand })
    }

    // ---------------------------------------------------------------------------------------------------- lambdas

    #[inline(never)]
    fn lambda(&mut self) -> ExprKind {
        let open = self.span();
        self.bump();
        let mut lambda = Lambda {
            default_by_ref: None,
            captures: Vec::new(),
            function: None,
            is_mutable: false,
            body: Stmt {
                kind: StmtKind::Empty,
                span: open,
            },
        };
        self.captures(&mut lambda);
        let lost = self.panicking;
        self.expect_close(Punct::RBracket, open);
        if lost {
            self.panicking = true;
            return ExprKind::Error;
        }
        self.scopes.push_block();
        if self.at(Punct::LParen) {
            lambda.function = Some(self.lambda_parameters(&mut lambda.is_mutable));
        }
        lambda.body = match self.panicking {
            true => Stmt {
                kind: StmtKind::Error,
                span: open,
            },
            false => self.block(),
        };
        self.scopes.pop();
        ExprKind::Lambda(Box::new(lambda))
    }

    #[inline(never)]
    fn captures(&mut self, lambda: &mut Lambda) {
        while !self.at(Punct::RBracket) && !self.at_eof() {
            let lone = matches!(
                self.kind_at(self.pos + 1),
                TokenKind::Punct(Punct::Comma | Punct::RBracket)
            );
            if lone && (self.at(Punct::Amp) || self.at(Punct::Assign)) {
                lambda.default_by_ref = Some(self.at(Punct::Amp));
                self.bump();
            } else {
                let by_ref = self.take(Punct::Amp);
                let this = self.at_keyword(Keyword::This);
                if !this && self.kind() != TokenKind::Ident {
                    return self.expected("parse-expected-capture");
                }
                let name = self.name_at(self.pos);
                self.bump();
                let init = self.take(Punct::Assign).then(|| self.assignment_expression());
                lambda.captures.push(Capture { name, by_ref, init });
            }
            if !self.take(Punct::Comma) {
                return;
            }
        }
    }

    fn lambda_parameters(&mut self, is_mutable: &mut bool) -> FunctionPart {
        let open = self.span();
        self.bump();
        let mut part = self.parameters();
        self.expect_close(Punct::RParen, open);
        *is_mutable = self.take_keyword(Keyword::Mutable);
        self.function_qualifiers(&mut part);
        for param in &part.params {
            if let Some(name) = &param.declarator.name
                && let UnqualifiedId::Ident(name) = &name.id
            {
                self.scopes.declare_value(&name.text);
            }
        }
        part
    }
}
