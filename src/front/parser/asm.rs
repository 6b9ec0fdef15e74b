//! GNU `asm`: an empty template is a barrier for the compiler, whose operands still move values; others
//! are refused, save `nop` and the fences, which do nothing here either.
//!
//! ```text
//! asm volatile ("" ::: "memory");          nothing
//! asm ("" : "=r"(x) : "0"(y));             x = y: the input shares the output's register
//! ```

use super::Parser;
use crate::front::ast::{Attribute, Expr, ExprKind, Name, Stmt, StmtKind};
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
        let moves = inputs.into_iter().map(|input| {
            let span = input.value.span;
            let output = outputs.iter().enumerate().find(|(index, output)| {
                let named = input
                    .constraint
                    .strip_prefix('[')
                    .and_then(|rest| rest.strip_suffix(']'));
                match (named, &output.name) {
                    (Some(named), Some(name)) => *named == *name.text,
                    _ => input.constraint.trim_start_matches('%').parse() == Ok(*index),
                }
            });
            let kind = match output {
                Some((_, output)) => {
                    let to = Box::new(output.value.clone());
                    StmtKind::Expr(Expr {
                        kind: ExprKind::Assign(None, to, Box::new(input.value)),
                        span,
                    })
                }
                None if matches!(
                    input.value.kind,
                    ExprKind::Call(..) | ExprKind::Assign(..) | ExprKind::IncDec { .. }
                ) =>
                {
                    StmtKind::Expr(input.value)
                }
                None => StmtKind::Empty,
            };
            Stmt { kind, span }
        });
        StmtKind::Block(moves.collect())
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
