//! Names: `a`, `std::size_t`, `List::~List`, `operator+`, `operator int` (C++17 8.1.4).

use super::ambiguity::Ahead;
use super::declarator::DeclaratorMode;
use super::{Parser, scope::ScopeId};
use crate::diag::Diagnostic;
use crate::front::ast::{BinaryOp, Name, OperatorName, QualifiedName, TypeName, UnaryOp, UnqualifiedId};
use crate::front::token::{Keyword, Punct, TokenKind};
use crate::ordered::sort_by_key;
use crate::source::Span;

impl Parser {
    /// Whether a name can begin here.
    pub(super) fn at_name(&self) -> bool {
        match self.kind() {
            TokenKind::Ident => true,
            TokenKind::Punct(Punct::ColonColon) => {
                self.is_cpp()
                    && matches!(
                        self.kind_at(self.pos + 1),
                        TokenKind::Ident | TokenKind::Keyword(Keyword::Operator)
                    )
            }
            TokenKind::Keyword(Keyword::Operator) => self.is_cpp(),
            _ => false,
        }
    }

    /// `::A::B::name`, with every form of last part. Tells when there is none.
    #[inline(never)]
    pub(super) fn qualified_name(&mut self) -> QualifiedName {
        let start = self.span();
        let global = self.is_cpp() && self.take(Punct::ColonColon);
        let mut qualifiers = Vec::new();
        loop {
            if self.is_cpp() && self.take_keyword(Keyword::Template) {
                continue;
            }
            if self.kind() == TokenKind::Ident {
                self.skip_template_arguments();
                let name = self.name_at(self.pos);
                self.bump();
                if self.is_cpp() && self.at(Punct::ColonColon) && !self.is_punct_at(self.pos + 1, Punct::Star) {
                    self.bump();
                    qualifiers.push(name);
                    continue;
                }
                let id = UnqualifiedId::Ident(name);
                return QualifiedName {
                    global,
                    qualifiers,
                    id,
                    span: self.since(start),
                };
            }
            let id = self.special_name();
            return QualifiedName {
                global,
                qualifiers,
                id,
                span: self.since(start),
            };
        }
    }

    /// `operator+`, `operator int`, `~Name`, or nothing readable.
    #[inline(never)]
    fn special_name(&mut self) -> UnqualifiedId {
        if self.is_cpp() && self.at_keyword(Keyword::Operator) {
            return self.operator_name();
        }
        if self.is_cpp() && self.at(Punct::Tilde) {
            self.bump();
            if let Some(name) = self.take_name() {
                return UnqualifiedId::Destructor(name);
            }
        }
        self.expected("parse-expected-name");
        UnqualifiedId::Ident(self.missing_name())
    }

    /// A name in place of one that is missing.
    pub(super) fn missing_name(&self) -> Name {
        Name {
            text: "".into(),
            span: self.behind_previous(),
        }
    }

    #[inline(never)]
    fn operator_name(&mut self) -> UnqualifiedId {
        self.bump();
        let name = match self.kind() {
            TokenKind::Keyword(keyword @ (Keyword::New | Keyword::Delete)) => {
                self.bump();
                let array = self.at(Punct::LBracket) && self.next_is(Punct::RBracket);
                if array {
                    self.bump();
                    self.bump();
                }
                match (keyword == Keyword::New, array) {
                    (true, false) => OperatorName::New,
                    (true, true) => OperatorName::NewArray,
                    (false, false) => OperatorName::Delete,
                    (false, true) => OperatorName::DeleteArray,
                }
            }
            TokenKind::Punct(Punct::LParen) if self.next_is(Punct::RParen) => {
                self.bump();
                self.bump();
                OperatorName::Call
            }
            TokenKind::Punct(Punct::LBracket) if self.next_is(Punct::RBracket) => {
                self.bump();
                self.bump();
                OperatorName::Subscript
            }
            TokenKind::Punct(punct) => match overloadable(punct) {
                Some(name) => {
                    self.bump();
                    name
                }
                None => {
                    self.expected("parse-expected-operator");
                    OperatorName::Call
                }
            },
            TokenKind::Str => {
                let span = self.span();
                self.unsupported("operator\"\"", span);
                self.bump();
                self.take_name();
                OperatorName::Call
            }
            _ => return UnqualifiedId::Conversion(Box::new(self.conversion_type())),
        };
        UnqualifiedId::Operator(name)
    }

    #[inline(never)]
    fn conversion_type(&mut self) -> TypeName {
        let start = self.span();
        let specifiers = Box::new(self.type_specifiers());
        let declarator = self.declarator(DeclaratorMode::New);
        TypeName {
            specifiers,
            declarator,
            span: self.since(start),
        }
    }

    /// At a template's name with its arguments: says that templates are not supported and drops the arguments.
    #[inline(never)]
    fn skip_template_arguments(&mut self) {
        if !self.is_cpp() || !self.next_is(Punct::Lt) {
            return;
        }
        let Some(ahead) = self.name_ahead(self.pos) else { return };
        let Some(end) = self.template_ahead(ahead) else { return };
        if self.tentative == 0 {
            let span = self.span();
            self.unsupported("templates", span);
            self.panicking = true;
        }
        // The name itself takes the place of all of it.
        let name = self.token().clone();
        self.pos = end - 1;
        if self.tentative == 0 && self.kind() != TokenKind::Eof {
            self.tokens[self.pos] = name;
        }
    }

    /// Makes the members of the class or namespace that qualifies `name` visible; how many scopes to `pop` later.
    #[inline(never)]
    pub(super) fn enter_qualifiers(&mut self, name: Option<&QualifiedName>) -> usize {
        let Some(name) = name else { return 0 };
        let mut pushed = 0;
        for count in 1..=name.qualifiers.len() {
            let path = name.qualifiers[..count].iter().map(|part| &*part.text);
            if let Some(scope) = self.scopes.members_of(name.global, path) {
                self.scopes.push(scope);
                pushed += 1;
            }
        }
        pushed
    }

    pub(super) fn leave_scopes(&mut self, count: usize) {
        for _ in 0..count {
            self.scopes.pop();
        }
    }

    /// The scope of members of the class or namespace `name`, when it is known.
    pub(super) fn members_of_name(&self, name: &QualifiedName) -> Option<ScopeId> {
        let UnqualifiedId::Ident(last) = &name.id else {
            return None;
        };
        let path = name.qualifiers.iter().chain([last]).map(|part| &*part.text);
        self.scopes.members_of(name.global, path)
    }

    /// Whether the name ahead is a constructor's, a destructor's or a conversion's: no type stands before these.
    pub(super) fn names_special_member(&self) -> bool {
        if !self.is_cpp() {
            return false;
        }
        let mut at = self.pos + usize::from(self.at(Punct::ColonColon));
        let mut last: Option<&str> = None;
        loop {
            match self.kind_at(at) {
                TokenKind::Punct(Punct::Tilde) => return true,
                TokenKind::Keyword(Keyword::Operator) => return true,
                TokenKind::Ident => {}
                _ => return false,
            }
            let text = &*self.token_at(at).text;
            at += 1;
            if self.is_punct_at(at, Punct::ColonColon) {
                at += 1;
                last = Some(text);
                continue;
            }
            let class = last.or_else(|| self.scopes.current_class());
            return class == Some(text) && self.is_punct_at(at, Punct::LParen);
        }
    }

    /// A misspelt keyword among `candidates` for the unknown name at the current token.
    #[inline(never)]
    pub(super) fn meant_keyword(&self, candidates: &[&'static str]) -> Option<&'static str> {
        let text = self.token().text.to_string();
        candidates
            .iter()
            .copied()
            .find(|candidate| is_misspelt(&text, candidate))
    }

    /// Says that `keyword` was meant and reads it as that.
    #[inline(never)]
    pub(super) fn mend_keyword(&mut self, keyword: &'static str) {
        let span: Span = self.span();
        let diag = Diagnostic::error("parse-misspelt-keyword", span)
            .arg("found", self.token().text.to_string())
            .arg("meant", keyword)
            .fix(span, keyword);
        self.report(diag);
        if self.tentative == 0
            && let Some(keyword) = Keyword::of(keyword, self.dialect)
        {
            let at = self.pos;
            self.tokens[at].kind = TokenKind::Keyword(keyword);
        }
    }
}

/// Whether `text` is `word` with one letter wrong, missing or doubled, with letters swapped, or in capitals.
fn is_misspelt(text: &str, word: &str) -> bool {
    if text == word || text.len() < 2 || !text.is_ascii() {
        return false;
    }
    if text.eq_ignore_ascii_case(word) {
        return true;
    }
    let (a, b) = (text.as_bytes(), word.as_bytes());
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[prefix..], &b[prefix..]);
    let suffix = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - suffix], &b[..b.len() - suffix]);
    match (a, b) {
        ([_], []) | ([], [_]) => word.len() > 2,
        ([_], [_]) => word.len() > 4,
        ([x, y], [p, q]) => x == q && y == p,
        _ => text.len() > 3 && text.len() == word.len() && text[..1] == word[..1] && same_letters(a, b),
    }
}

fn same_letters(a: &[u8], b: &[u8]) -> bool {
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    sort_by_key(&mut a, |byte| *byte);
    sort_by_key(&mut b, |byte| *byte);
    a == b
}

fn overloadable(punct: Punct) -> Option<OperatorName> {
    use OperatorName as O;
    Some(match punct {
        Punct::Arrow => O::Arrow,
        Punct::ArrowStar => O::ArrowStar,
        Punct::Comma => O::Comma,
        Punct::Assign => O::Assign(None),
        Punct::Not => O::Unary(UnaryOp::Not),
        Punct::Tilde => O::Unary(UnaryOp::BitNot),
        Punct::PlusPlus => O::Increment,
        Punct::MinusMinus => O::Decrement,
        _ => match (binary_operator(punct), compound_assignment(punct)) {
            (Some(op), _) => O::Binary(op),
            (None, Some(op)) => O::Assign(Some(op)),
            (None, None) => return None,
        },
    })
}

/// The binary operator that `punct` is.
pub(super) fn binary_operator(punct: Punct) -> Option<BinaryOp> {
    Some(match punct {
        Punct::Star => BinaryOp::Mul,
        Punct::Slash => BinaryOp::Div,
        Punct::Percent => BinaryOp::Rem,
        Punct::Plus => BinaryOp::Add,
        Punct::Minus => BinaryOp::Sub,
        Punct::Shl => BinaryOp::Shl,
        Punct::Shr => BinaryOp::Shr,
        Punct::Lt => BinaryOp::Lt,
        Punct::Gt => BinaryOp::Gt,
        Punct::Le => BinaryOp::Le,
        Punct::Ge => BinaryOp::Ge,
        Punct::EqEq => BinaryOp::Eq,
        Punct::NotEq => BinaryOp::Ne,
        Punct::Amp => BinaryOp::BitAnd,
        Punct::Caret => BinaryOp::BitXor,
        Punct::Pipe => BinaryOp::BitOr,
        Punct::AndAnd => BinaryOp::LogAnd,
        Punct::OrOr => BinaryOp::LogOr,
        _ => return None,
    })
}

/// The operator inside a compound assignment.
pub(super) fn compound_assignment(punct: Punct) -> Option<BinaryOp> {
    Some(match punct {
        Punct::MulAssign => BinaryOp::Mul,
        Punct::DivAssign => BinaryOp::Div,
        Punct::RemAssign => BinaryOp::Rem,
        Punct::AddAssign => BinaryOp::Add,
        Punct::SubAssign => BinaryOp::Sub,
        Punct::ShlAssign => BinaryOp::Shl,
        Punct::ShrAssign => BinaryOp::Shr,
        Punct::AndAssign => BinaryOp::BitAnd,
        Punct::XorAssign => BinaryOp::BitXor,
        Punct::OrAssign => BinaryOp::BitOr,
        _ => return None,
    })
}

impl Ahead {
    /// The name is known to be no type.
    pub(super) fn is_value(&self) -> bool {
        self.meaning == super::scope::Meaning::Value
    }
}
