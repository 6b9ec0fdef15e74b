//! One object that is changed and used again in the same expression, in no fixed order (C17 6.5 p2, C++17 6.8.1 p10;
//! gcc -Wsequence-point, clang -Wunsequenced).
//!
//! ```text
//! a[i] = i++;      is the old `i` the index, or the new one? The language does not say.
//! ```
//!
//! Each expression yields the uses of named objects inside it. Operands without an order between them are compared; the
//! change an assignment makes is compared with the changes still pending in its operands. Behind `,`, `&&`, `||`, the
//! condition of `?:` and a call nothing is pending. C++17 gives more forms an order than C.

use super::Body;
use super::walk::{Node, parts};
use crate::diag::{Diagnostic, Message};
use crate::front::hir::{BinaryOp, Callee, Expr, ExprKind, FuncId, GlobalId, LocalId, LocalKind, Place, PlaceKind};
use crate::source::Span;

/// A variable of this function, or a global.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Root {
    Local(LocalId),
    Global(GlobalId),
}

/// A named object: a variable, or a member at an offset of one.
type Object = (Root, u64);

/// One mention of an object.
#[derive(Clone, Copy)]
struct Use {
    object: Object,
    span: Span,
    /// A change that may happen after the value of its expression is known.
    pending: bool,
}

/// The mentions inside an expression.
#[derive(Default)]
struct Uses {
    changes: Vec<Use>,
    reads: Vec<Use>,
}

impl Uses {
    /// All changes have happened.
    fn settled(mut self) -> Uses {
        self.changes.iter_mut().for_each(|change| change.pending = false);
        self
    }

    fn and(mut self, other: Uses) -> Uses {
        self.changes.extend(other.changes);
        self.reads.extend(other.reads);
        self
    }
}

/// The first two uses that clash, and whether both are changes.
struct Order<'a> {
    body: &'a Body<'a>,
    is_cpp: bool,
    clash: Option<(Use, Use, &'static str)>,
}

impl<'a> Body<'a> {
    /// Judges one full expression.
    pub(super) fn sequence(&mut self, node: Node<'a>) {
        let mut order = Order {
            body: self,
            is_cpp: self.sema.is_cpp(),
            clash: None,
        };
        order.uses(node);
        let Some((one, other, how)) = order.clash else { return };
        let (first, second) = match one.span.start <= other.span.start {
            true => (one, other),
            false => (other, one),
        };
        if self.sema.is_library(second.span) {
            return;
        }
        let diagnostic = Diagnostic::warning("sema-unsequenced", second.span)
            .arg("name", self.sema.text(second.span))
            .arg("how", how)
            .hint(Message::new("sema-unsequenced-hint"));
        self.found.push(match first.span == second.span {
            true => diagnostic,
            false => diagnostic.label(first.span, Message::new("sema-unsequenced-with")),
        });
    }
}

impl Order<'_> {
    fn uses(&mut self, node: Node<'_>) -> Uses {
        match node {
            Node::Stmt(_) => Uses::default(),
            Node::Expr(expr) => self.of_expr(expr),
            Node::Place(place) => self.of_place(place),
            Node::Init(_) => self.of_parts(node),
        }
    }

    /// The parts one after the other.
    fn of_parts(&mut self, node: Node<'_>) -> Uses {
        let mut uses = Uses::default();
        parts(node, &mut |part| {
            let more = self.uses(part);
            uses = std::mem::take(&mut uses).and(more);
        });
        uses
    }

    fn of_expr(&mut self, expr: &Expr) -> Uses {
        match &expr.kind {
            ExprKind::Load(place) => {
                let mut uses = self.of_place(place);
                uses.reads.extend(self.mention(place, expr.span, false));
                uses
            }
            ExprKind::IncDec { place, prefix, .. } => {
                let mut uses = self.of_place(place);
                uses.changes
                    .extend(self.mention(place, place.span, !(*prefix && self.is_cpp)));
                uses
            }
            ExprKind::Assign(place, value) => self.assignment(place, value, Uses::default()),
            ExprKind::CompoundAssign { place, value, .. } => {
                let mut read = Uses::default();
                read.reads.extend(self.mention(place, place.span, false));
                self.assignment(place, value, read)
            }
            ExprKind::LogAnd(left, right) | ExprKind::LogOr(left, right) | ExprKind::Comma(left, right) => {
                let first = self.of_expr(left).settled();
                first.and(self.of_expr(right))
            }
            ExprKind::Conditional(cond, yes, no) => {
                let first = self.of_expr(cond).settled();
                let yes = self.of_expr(yes);
                first.and(yes).and(self.of_expr(no))
            }
            ExprKind::Binary(BinaryOp::Shl | BinaryOp::Shr, left, right)
            | ExprKind::PtrAdd {
                ptr: left,
                index: right,
                ..
            } if self.is_cpp => {
                let left = self.of_expr(left);
                left.and(self.of_expr(right))
            }
            ExprKind::Binary(_, left, right)
            | ExprKind::Compare(_, left, right)
            | ExprKind::PtrAdd {
                ptr: left,
                index: right,
                ..
            }
            | ExprKind::PtrDiff { left, right, .. } => {
                let left = self.of_expr(left);
                let right = self.of_expr(right);
                self.together(left, right)
            }
            ExprKind::Call { callee, args } => {
                let (mut uses, ordered) = match callee {
                    Callee::Pointer(pointer) => (self.of_expr(pointer), false),
                    Callee::Func(func) => (Uses::default(), self.is_operator(*func)),
                };
                for arg in args {
                    let more = self.uses(Node::Init(arg));
                    uses = match ordered {
                        true => uses.and(more),
                        false => self.together(uses, more),
                    };
                }
                uses.settled()
            }
            ExprKind::StmtExpr(..) => Uses::default(),
            _ => self.of_parts(Node::Expr(expr)),
        }
    }

    /// `a << b` of a class has the order of the operator (C++17 8.5.1.2 p5).
    fn is_operator(&self, func: FuncId) -> bool {
        let func = self.body.sema.program.funcs.get(func.index());
        self.is_cpp && func.is_some_and(|func| func.name.contains("operator"))
    }

    fn of_place(&mut self, place: &Place) -> Uses {
        match &place.kind {
            PlaceKind::Index { base, index, .. } => {
                let base = self.of_place(base);
                let index = self.of_expr(index);
                match self.is_cpp {
                    true => base.and(index),
                    false => self.together(base, index),
                }
            }
            PlaceKind::Sequence(first, then) => {
                let first = self.of_expr(first).settled();
                first.and(self.of_place(then))
            }
            _ => self.of_parts(Node::Place(place)),
        }
    }

    fn assignment(&mut self, place: &Place, value: &Expr, read: Uses) -> Uses {
        let left = self.of_place(place).and(read);
        let right = self.of_expr(value);
        let mut uses = match self.is_cpp {
            true => right.settled().and(left),
            false => self.together(left, right),
        };
        if let Some(change) = self.mention(place, place.span, !self.is_cpp) {
            let pending = uses
                .changes
                .iter()
                .find(|use_| use_.pending && use_.object == change.object);
            if let (Some(pending), None) = (pending, &self.clash) {
                self.clash = Some((*pending, change, "twice"));
            }
            uses.changes.push(change);
        }
        uses
    }

    /// Two operands without an order.
    fn together(&mut self, left: Uses, right: Uses) -> Uses {
        if self.clash.is_none() {
            let twice = clash(&left.changes, &right.changes).map(|(a, b)| (a, b, "twice"));
            let read = || clash(&left.changes, &right.reads).map(|(a, b)| (a, b, "read"));
            let also = || clash(&left.reads, &right.changes).map(|(a, b)| (a, b, "read"));
            self.clash = twice.or_else(read).or_else(also);
        }
        left.and(right)
    }

    fn mention(&self, place: &Place, span: Span, pending: bool) -> Option<Use> {
        let object = self.object(place)?;
        Some(Use { object, span, pending })
    }

    fn object(&self, place: &Place) -> Option<Object> {
        match &place.kind {
            PlaceKind::Local(local) => {
                let entry = self.body.locals.get(local.index())?;
                let named = matches!(entry.kind, LocalKind::Variable | LocalKind::Param) && !entry.name.is_empty();
                named.then_some((Root::Local(*local), 0))
            }
            PlaceKind::Global(global) => Some((Root::Global(*global), 0)),
            PlaceKind::Field {
                base,
                offset,
                bits: None,
                ..
            } => {
                let (root, start) = self.object(base)?;
                Some((root, start + offset + 1))
            }
            _ => None,
        }
    }
}

fn clash(some: &[Use], others: &[Use]) -> Option<(Use, Use)> {
    let same = |one: &Use| others.iter().find(|other| other.object == one.object).copied();
    some.iter().find_map(|one| same(one).map(|other| (*one, other)))
}
