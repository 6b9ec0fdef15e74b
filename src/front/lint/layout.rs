//! Where the lines stand against what they mean (gcc -Wmisleading-indentation, -Wdangling-else,
//! -Wimplicit-fallthrough, clang -Wempty-body).
//!
//! ```text
//! if (x > 5)
//!     a();
//!     b();        looks as if it belonged to the `if`, and always runs
//! ```

use super::Lint;
use crate::diag::{Diagnostic, Message};
use crate::front::ast::{Condition, DeclKind, Expr, ExprKind, Stmt, StmtKind, UnqualifiedId};
use crate::source::Span;

/// Columns to the next tab stop, as gcc counts them.
const TAB: u32 = 8;

impl Lint<'_> {
    pub(super) fn layout(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Block(stmts) => {
                for pair in stmts.windows(2) {
                    if let [first, next] = pair {
                        self.guarded(first, next);
                    }
                }
                self.unreachable(stmts);
            }
            StmtKind::If {
                then, otherwise: None, ..
            } => self.dangling_else(then),
            StmtKind::Switch { body, .. } => {
                if let StmtKind::Block(stmts) = &body.kind {
                    self.fall_through(stmts);
                    self.before_cases(stmts);
                }
            }
            _ => {}
        }
    }

    /// Line and column of a statement that begins its line.
    fn begin(&self, span: Span) -> Option<(u32, u32)> {
        let line = self.sources.line_col(span).line;
        let start = self.sources.line_start(span.file, line)?;
        let before = self.sources.text(Span {
            start,
            end: span.start,
            ..span
        });
        let mut column = 0;
        for byte in before.bytes() {
            column = match byte {
                b' ' => column + 1,
                b'\t' => (column / TAB + 1) * TAB,
                _ => return None,
            };
        }
        Some((line, column))
    }

    /// The first column of the text on the line of `span`.
    fn indentation(&self, span: Span) -> u32 {
        let line = self.sources.line_col(span).line;
        let text = self.sources.line_text(span.file, line);
        let blank = text.len() - text.trim_start().len();
        let start = self.sources.line_start(span.file, line).unwrap_or(0) + blank as u32;
        self.begin(Span { start, ..span }).map_or(0, |(_, column)| column)
    }

    /// A statement behind an `if` or a loop without braces that looks as if it belonged to it.
    fn guarded(&mut self, first: &Stmt, next: &Stmt) {
        let Some((word, guard, body)) = self.guard(first) else {
            return;
        };
        let guard_column = self.indentation(guard);
        let (next_line, next_column) = match (self.begin(next.span), &next.kind) {
            (Some(place), _) => place,
            // `while (...); { ... }`
            (None, StmtKind::Block(_)) => (self.sources.line_col(next.span).line, guard_column),
            (None, _) => return,
        };
        let body_line = self.sources.line_col(body.span).line;
        if matches!(body.kind, StmtKind::Empty) {
            let tight = self
                .sources
                .text(Span {
                    end: body.span.start,
                    ..first.span
                })
                .ends_with(')');
            let block = matches!(next.kind, StmtKind::Block(_));
            let between = self.sources.text(Span {
                start: guard.end.min(body.span.start),
                end: body.span.start,
                ..guard
            });
            if word == "else" && between.is_empty() && next_column > guard_column {
                let diagnostic = Diagnostic::warning("lint-empty-else", body.span)
                    .label(next.span, Message::new("lint-runs-always"))
                    .fix(body.span, "");
                self.warn(diagnostic);
            }
            if word != "if" && word != "else" && tight && (next_column > guard_column || block) {
                let diagnostic = Diagnostic::warning("lint-empty-loop", body.span)
                    .arg("word", word)
                    .label(next.span, Message::new("lint-runs-after"))
                    .fix(body.span, "");
                self.warn(diagnostic);
            }
            return;
        }
        let Some((_, body_column)) = self.begin(body.span) else {
            return;
        };
        if body_line == next_line || next_column != body_column || body_column <= guard_column {
            return;
        }
        let open = Span {
            end: body.span.start,
            ..body.span
        };
        let mut close = String::from("\n");
        close.push_str(&self.blank(guard));
        close.push('}');
        let before = self.behind_head(open);
        let diagnostic = Diagnostic::warning("lint-misleading-indentation", next.span)
            .arg("word", word)
            .label(guard, Message::new("lint-guards-one").arg("word", word))
            .hint(Message::new("lint-misleading-indentation-hint"))
            .fix(before, " {")
            .fix(next.span.after(), close);
        self.warn(diagnostic);
    }

    /// What stands behind a `return` or another jump (clang -Wunreachable-code). Only the first such statement of a
    /// block is told; a `break` that ends a `case` for tidiness is no mistake.
    fn unreachable(&mut self, stmts: &[Stmt]) {
        let jumps = |stmt: &Stmt| {
            matches!(
                stmt.kind,
                StmtKind::Return(_) | StmtKind::Break | StmtKind::Continue | StmtKind::Goto(_)
            )
        };
        for pair in stmts.windows(2) {
            let [first, next] = pair else { continue };
            let harmless = matches!(
                next.kind,
                StmtKind::Break | StmtKind::Empty | StmtKind::Decl(_) | StmtKind::Error
            );
            if jumps(first) && !harmless && !has_label(next) && first.span.end <= next.span.start {
                let diagnostic = Diagnostic::warning("lint-unreachable", next.span)
                    .label(first.span, Message::new("lint-leaves-here"));
                return self.warn(diagnostic);
            }
        }
    }

    /// A `switch` jumps over what stands before its first `case` (gcc -Wswitch-unreachable).
    fn before_cases(&mut self, stmts: &[Stmt]) {
        let Some(first) = stmts.first() else { return };
        let runs = match &first.kind {
            StmtKind::Decl(decl) => match &decl.kind {
                DeclKind::Simple(simple) => {
                    let mut given = simple.declarators.iter().filter(|item| item.init.is_some());
                    given.next().is_some() && simple.specifiers.storage.is_empty()
                }
                _ => false,
            },
            StmtKind::Empty | StmtKind::Error => false,
            _ => !has_label(first),
        };
        if runs && stmts.len() > 1 {
            self.warn(Diagnostic::warning("lint-before-case", first.span));
        }
    }

    /// The white space at the beginning of a line.
    fn blank(&self, span: Span) -> String {
        let line = self.sources.line_text(span.file, self.sources.line_col(span).line);
        line.chars().take_while(|c| c.is_whitespace()).collect()
    }

    /// Behind the text that stands before `at`, which begins its line.
    fn behind_head(&self, at: Span) -> Span {
        let before = self.sources.text(Span { start: 0, ..at });
        let end = before.trim_end().len() as u32;
        Span { start: end, end, ..at }
    }

    /// The word that guards the last statement of `stmt`, where it stands, and that statement.
    fn guard<'a>(&self, stmt: &'a Stmt) -> Option<(&'static str, Span, &'a Stmt)> {
        let (word, length, body) = match &stmt.kind {
            StmtKind::If {
                otherwise: Some(otherwise),
                then,
                ..
            } => {
                if let StmtKind::If { .. } = otherwise.kind {
                    return self.guard(otherwise);
                }
                // Where `else` stands is not in the tree.
                let between = self.sources.text(Span {
                    start: then.span.end,
                    end: otherwise.span.start,
                    ..stmt.span
                });
                let at = then.span.end + between.rfind("else")? as u32;
                let word = Span {
                    start: at,
                    end: at + 4,
                    ..stmt.span
                };
                return match otherwise.kind {
                    StmtKind::Block(_) => None,
                    _ => Some(("else", word, otherwise)),
                };
            }
            StmtKind::If { then, .. } => ("if", 2, then),
            StmtKind::While { body, .. } => ("while", 5, body),
            StmtKind::For { body, .. } | StmtKind::RangeFor { body, .. } => ("for", 3, body),
            _ => return None,
        };
        let at = Span {
            end: stmt.span.start + length,
            ..stmt.span
        };
        match body.kind {
            StmtKind::Block(_) | StmtKind::Error => None,
            _ => Some((word, at, body)),
        }
    }

    /// `if (a) if (b) x(); else y();`
    fn dangling_else(&mut self, then: &Stmt) {
        let StmtKind::If {
            then: inner,
            otherwise: Some(_),
            ..
        } = &then.kind
        else {
            return;
        };
        let start = Span {
            end: then.span.start,
            ..then.span
        };
        let at = self
            .sources
            .text(Span {
                start: inner.span.end,
                ..then.span
            })
            .find("else");
        let Some(at) = at.map(|at| inner.span.end + at as u32) else {
            return;
        };
        let word = Span {
            start: at,
            end: at + 4,
            ..then.span
        };
        let diagnostic = Diagnostic::warning("lint-dangling-else", word)
            .label(
                Span {
                    end: then.span.start + 2,
                    ..then.span
                },
                Message::new("lint-else-of"),
            )
            .fix(start, "{ ")
            .fix(then.span.after(), " }");
        self.warn(diagnostic);
    }

    /// A `case` whose statements run on into the next one.
    fn fall_through(&mut self, stmts: &[Stmt]) {
        let mut before: Option<&Stmt> = None;
        // What stands before the first `case` never runs.
        for stmt in stmts.iter().skip_while(|stmt| !has_label(stmt)) {
            let mut inner = stmt;
            let mut labelled = None;
            while let StmtKind::Case { body, .. } | StmtKind::Default(body) = &inner.kind {
                labelled.get_or_insert(inner);
                inner = body;
            }
            if let (Some(label), Some(last)) = (labelled, before)
                && passes(last)
                && !matches!(inner.kind, StmtKind::Break)
                && !self.is_meant(last.span, label.span)
            {
                let head = self.head(label);
                let mut text = String::from("\n");
                text.push_str(&self.blank(last.span));
                text.push_str("break;");
                let diagnostic = Diagnostic::warning("lint-fall-through", head)
                    .label(last.span, Message::new("lint-runs-on"))
                    .hint(Message::new("lint-fall-through-hint"))
                    .fix(last.span.after(), text);
                self.warn(diagnostic);
            }
            // `return 1;;` leaves as `return 1;` does.
            if !matches!(inner.kind, StmtKind::Empty) || labelled.is_some() {
                before = Some(inner);
            }
        }
    }

    /// `case 3:`
    fn head(&self, label: &Stmt) -> Span {
        let text = self.sources.text(label.span);
        let length = text.find(':').map_or(4, |at| at + 1) as u32;
        Span {
            end: (label.span.start + length).min(label.span.end),
            ..label.span
        }
    }

    /// A comment or attribute says "fall through".
    fn is_meant(&self, last: Span, label: Span) -> bool {
        let mut text = self
            .sources
            .text(Span {
                end: label.start,
                ..last
            })
            .to_owned();
        text.make_ascii_lowercase();
        text.contains("fall") || text.contains("thru")
    }
}

/// Whether a jump may lead into the statement.
fn has_label(stmt: &Stmt) -> bool {
    if let StmtKind::Case { .. } | StmtKind::Default(_) | StmtKind::Label(..) | StmtKind::LabelDecl(_) = stmt.kind {
        return true;
    }
    let mut found = false;
    super::walk::of_stmt(stmt, &mut |part| match part {
        super::walk::Part::Stmt(inner) => found = found || has_label(inner),
        super::walk::Part::Expr(_) | super::walk::Part::Decl(_) => {}
    });
    found
}

/// Whether control can run past the statement, as far as its form tells.
fn passes(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Break
        | StmtKind::Continue
        | StmtKind::Return(_)
        | StmtKind::Goto(_)
        | StmtKind::GotoComputed(_)
        | StmtKind::Error => false,
        StmtKind::Block(stmts) => stmts.last().is_none_or(passes),
        StmtKind::If { then, otherwise, .. } => {
            passes(then) || otherwise.as_ref().is_none_or(|otherwise| passes(otherwise))
        }
        StmtKind::While { cond, .. } => !matches!(cond, Condition::Expr(cond) if is_constant(cond)),
        StmtKind::DoWhile { body, cond } => !is_constant(cond) && passes(body),
        StmtKind::For { cond, .. } => cond.is_some(),
        StmtKind::Switch { .. } | StmtKind::Try { .. } => false,
        StmtKind::Case { body, .. } | StmtKind::Default(body) | StmtKind::Label(_, body) => passes(body),
        StmtKind::Expr(expr) => !leaves(expr),
        StmtKind::Decl(_) | StmtKind::LabelDecl(_) | StmtKind::RangeFor { .. } | StmtKind::Empty => true,
    }
}

fn is_constant(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::Int(_) | ExprKind::Bool(_))
}

/// `exit(1)`, `throw x`
fn leaves(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Throw(_) => true,
        ExprKind::Call(callee, _) => match &callee.kind {
            ExprKind::Name(name) => match &name.id {
                UnqualifiedId::Ident(name) => {
                    matches!(
                        &*name.text,
                        "exit" | "abort" | "_exit" | "longjmp" | "quick_exit" | "__builtin_unreachable"
                    )
                }
                _ => false,
            },
            _ => false,
        },
        _ => false,
    }
}
