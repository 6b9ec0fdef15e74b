//! GNU `asm`: an empty template is a barrier for the compiler, whose operands still move values; others
//! are refused, save `nop` and the fences, which do nothing here either.
//!
//! ```text
//! asm volatile ("" ::: "memory");          nothing
//! asm ("" : "=r"(x) : "0"(y));             x = y: the input shares the output's register
//! ```

use super::Parser;
use crate::front::ast::{
    Attribute, Decl, DeclKind, DeclSpecifiers, Declarator, Expr, ExprKind, FunctionSpecifiers, InitDeclarator,
    Initializer, Name, QualifiedName, Quals, SimpleDecl, Stmt, StmtKind, TypeSpecifier, UnqualifiedId,
};
use crate::front::token::{Keyword, Punct, TokenKind};

/// Lines of a template that change nothing in a program of one thread.
const WITHOUT_EFFECT: &[&str] = &["", "nop", "rep", "rep nop", "pause", "mfence", "lfence", "sfence"];

/// `[name] "constraint" (value)`
struct AsmOperand {
    name: Option<Name>,
    constraint: String,
    value: Expr,
}

impl Parser {
    /// Behind the word `asm`, up to its semicolon.
    pub(super) fn asm_statement(&mut self) -> StmtKind {
        let start = self.span();
        while matches!(
            self.kind(),
            TokenKind::Keyword(Keyword::Volatile | Keyword::Inline | Keyword::Goto)
        ) {
            self.bump();
        }
        let open = self.span();
        if !self.at(Punct::LParen) || !self.empty_template() {
            self.unsupported("asm", start);
            self.panicking = true;
            self.expect_semicolon();
            return StmtKind::Error;
        }
        let mut lists: [Vec<AsmOperand>; 2] = [Vec::new(), Vec::new()];
        for list in &mut lists {
            if !self.take_asm_colon() {
                break;
            }
            while self.at(Punct::LBracket) || self.kind() == TokenKind::Str {
                match self.asm_operand() {
                    Some(operand) => list.push(operand),
                    None => break,
                }
                if !self.take(Punct::Comma) {
                    break;
                }
            }
        }
        while !self.at(Punct::RParen) && !self.at(Punct::Semi) && !self.at_eof() {
            self.bump();
        }
        self.expect_close(Punct::RParen, open);
        self.expect_semicolon();
        let [outputs, inputs] = lists;
        let output_of = |input: &AsmOperand| {
            let named = input
                .constraint
                .strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'));
            let found = outputs
                .iter()
                .enumerate()
                .find(|(index, output)| match (named, &output.name) {
                    (Some(named), Some(name)) => *named == *name.text,
                    _ => input.constraint.trim_start_matches('%').parse() == Ok(*index),
                });
            found.map(|(_, output)| output.value.clone())
        };
        // With several moves every input is read before any output is written: `asm("" : "=r"(a), "=r"(b) : "0"(b), "1"(a))`.
        let several = inputs.iter().filter(|input| output_of(input).is_some()).count() > 1;
        let (mut reads, mut moves) = (Vec::new(), Vec::new());
        for (index, input) in inputs.into_iter().enumerate() {
            let span = input.value.span;
            match output_of(&input) {
                Some(output) => {
                    let value = match several {
                        true => {
                            let name = Name {
                                text: format!("__asm_input{index}").into(),
                                span,
                            };
                            reads.push(kept_input(name.clone(), input.value));
                            named_expr(name)
                        }
                        false => input.value,
                    };
                    let kind = ExprKind::Assign(None, Box::new(output), Box::new(value));
                    moves.push(StmtKind::Expr(Expr { kind, span }));
                }
                None if matches!(
                    input.value.kind,
                    ExprKind::Call(..) | ExprKind::Assign(..) | ExprKind::IncDec { .. }
                ) =>
                {
                    reads.push(StmtKind::Expr(input.value));
                }
                None => {}
            }
        }
        reads.append(&mut moves);
        let stmts = reads.into_iter().map(|kind| Stmt { kind, span: start });
        StmtKind::Block(stmts.collect())
    }

    /// `:`, also the first half of `::`.
    fn take_asm_colon(&mut self) -> bool {
        if self.take(Punct::Colon) {
            return true;
        }
        if self.at(Punct::ColonColon) {
            let at = self.pos;
            self.tokens[at].kind = TokenKind::Punct(Punct::Colon);
            return true;
        }
        false
    }

    /// Takes `("" ` when no line of the template is an instruction; takes nothing otherwise.
    fn empty_template(&mut self) -> bool {
        let mut at = self.pos + 1;
        let mut text = String::new();
        while self.kind_at(at) == TokenKind::Str {
            text.push_str(self.token_at(at).text.trim_matches('"'));
            at += 1;
        }
        let line_is_empty = |line: &str| line.trim().starts_with('#') || WITHOUT_EFFECT.contains(&line.trim());
        let lines = text.replace("\\n", "\n").replace("\\t", "\t");
        if at == self.pos + 1 || !lines.split(['\n', ';']).all(line_is_empty) {
            return false;
        }
        while self.pos < at {
            self.bump();
        }
        true
    }

    fn asm_operand(&mut self) -> Option<AsmOperand> {
        let mut name = None;
        if self.take(Punct::LBracket) {
            name = self.take_name();
            self.expect(Punct::RBracket);
        }
        let mut constraint = String::new();
        while self.kind() == TokenKind::Str {
            constraint.push_str(self.token().text.trim_matches('"'));
            self.bump();
        }
        if !self.at(Punct::LParen) {
            return None;
        }
        let open = self.span();
        self.bump();
        let value = self.expression();
        self.expect_close(Punct::RParen, open);
        Some(AsmOperand {
            name,
            constraint,
            value,
        })
    }

    /// `asm("symbol")` behind a declarator: what the linker calls it.
    pub(super) fn asm_label(&mut self, attributes: &mut Vec<Attribute>) {
        while self.at_keyword(Keyword::Asm) && self.next_is(Punct::LParen) {
            let mut name = self.name_at(self.pos);
            name.text = "asm_label".into();
            self.bump();
            self.bump();
            let args = self.arguments();
            let open = self.span();
            self.expect_close(Punct::RParen, open);
            attributes.push(Attribute { name, args });
            self.attributes(attributes);
        }
    }
}

fn named(name: Name) -> QualifiedName {
    QualifiedName {
        global: false,
        qualifiers: Vec::new(),
        span: name.span,
        id: UnqualifiedId::Ident(name),
    }
}

fn named_expr(name: Name) -> Expr {
    Expr {
        span: name.span,
        kind: ExprKind::Name(named(name)),
    }
}

/// `__auto_type name = value;`
fn kept_input(name: Name, value: Expr) -> StmtKind {
    let span = name.span;
    let specifiers = DeclSpecifiers {
        storage: Vec::new(),
        ty: TypeSpecifier::Auto,
        quals: Quals::default(),
        function: FunctionSpecifiers::default(),
        alignas: Vec::new(),
        attributes: Vec::new(),
        span,
    };
    let declarator = Declarator {
        name: Some(named(name)),
        parts: Vec::new(),
        attributes: Vec::new(),
        span,
    };
    let init = InitDeclarator::new(declarator, Some(Initializer::Expr(Box::new(value))));
    StmtKind::Decl(Decl {
        kind: DeclKind::Simple(SimpleDecl {
            specifiers,
            declarators: vec![init],
            bindings: Vec::new(),
        }),
        span,
    })
}
