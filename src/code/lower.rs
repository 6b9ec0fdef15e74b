//! From meaning to instructions: `hir::Program` to [`Program`].

use super::{BodyId, FuncId, Program};
use crate::front::hir;

/// Lowers a whole program.
#[allow(clippy::todo)]
pub fn lower(hir: &hir::Program) -> Program {
    let _ = hir;
    todo!()
}

/// Lowers a console line: everything that `hir` has more than when `program` was made, and function `line`, which runs
/// in a frame of `frame` (the paused function's body, or the body of an earlier line in the same frame).
/// Static objects that the line adds get addresses behind the others in their pages: see [`Program::statics`].
#[allow(clippy::todo)]
pub fn lower_fragment(program: &mut Program, hir: &hir::Program, line: FuncId, frame: BodyId) -> BodyId {
    let _ = (program, hir, line, frame);
    todo!()
}
