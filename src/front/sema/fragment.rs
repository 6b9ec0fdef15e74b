//! Console lines: analysed in the scope of a paused function, with variables of their own.

use crate::front::hir::FuncId;
use crate::front::ty::Ty;

/// What a console line became.
#[derive(Clone, Copy, Debug)]
pub struct Fragment {
    /// A new function of the program; it runs on top of the paused frame and returns what is to be shown.
    pub func: FuncId,
    /// The last expression's value: it is what the function returns.
    pub shown: Option<Shown>,
}

/// The value of a console line.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// Its type.
    pub ty: Ty,
    /// The function returns the address of the value (an array or a record).
    pub indirect: bool,
}
