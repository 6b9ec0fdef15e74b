//! Operands themselves: names, literals, parentheses, and the keywords that stand for a value
//! (C17 6.5.1, C++17 8.1).
//!
//! What may stand before an operand is in [`super::prefix`], what may stand behind it in [`super::suffix`].

use super::Parser;
use super::ambiguity::{is_simple_type, is_type_keyword};
use super::scope::Meaning;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{
    Expr, ExprKind, Initializer, Name, NamedCast, QualifiedName, TypeName, TypeSpecifier, UnqualifiedId,
};
use crate::front::literal::{self, Number};
use crate::front::token::{Keyword, Punct, Token, TokenKind};
use crate::source::Span;

impl Parser {
    pub(super) fn primary_expression(&mut self) -> Expr {
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
            Err("unsupported") => {
                self.report(Diagnostic::unsupported(text.to_string(), span));
                ExprKind::Error
            }
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
        let (first, text, span) = (self.pos, self.token().text.clone(), self.span());
        self.bump();
        match literal::character(&text) {
            Ok((literal, problem)) => {
                self.literal_warning(problem, first, span);
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
        let span = self.since(start);
        self.literal_warning(problem, first, span);
        ExprKind::String(literal)
    }

    /// `first`: the literal's first token; the last one is just read.
    fn literal_warning(&mut self, problem: Option<literal::Problem>, first: usize, span: Span) {
        let Some(problem) = problem else { return };
        if problem == "lex-mixed-prefixes" {
            return self.report(Diagnostic::error(problem, span));
        }
        let mut read = self.tokens[first..self.pos].iter();
        let strange = |token: &Token| literal::strange_escape(&token.text).map(|(from, to)| (token.clone(), from, to));
        if problem == "lex-unknown-escape"
            && let Some((token, from, to)) = read.find_map(strange)
            && token.invocation.is_none()
        {
            let start = token.span.start + from as u32;
            let place = Span {
                start,
                end: token.span.start + to as u32,
                ..token.span
            };
            let diag = Diagnostic::warning(problem, place).arg("text", token.text.get(from..to).unwrap_or(""));
            return self.report(diag.fix(Span { end: start, ..place }, "\\"));
        }
        let text = self.tokens[first].text.to_string();
        let diag = match problem {
            "lex-bad-escape" => Diagnostic::error(problem, span),
            _ => Diagnostic::warning(problem, span),
        };
        self.report(diag.arg("bytes", text.len().saturating_sub(2)).arg("text", text));
    }
}
