//! One call in progress.
//!
//! ```text
//!   higher addresses
//!   [ return address ]   frame pointer + 8
//!   [ saved rbp      ]   frame pointer
//!   [ locals ...     ]   at the negative offsets the body records
//!                        stack pointer: lower by what alloca and VLAs took
//! ```

use crate::code::{BodyId, Pc, Reg};

/// One call.
#[derive(Clone, Debug)]
pub struct Frame {
    /// What runs.
    pub body: BodyId,
    /// The op that runs or runs next; for outer frames the call in progress.
    pub pc: Pc,
    /// Frame pointer.
    pub rbp: u64,
    /// Stack pointer: the lowest byte of the frame.
    pub rsp: u64,
    /// Index of the current or last [`Op::Step`](crate::code::Op::Step)'s `info`, once there was one.
    pub step_info: Option<u32>,
    /// Steps begun when it was entered.
    pub entered: u64,
    /// Ids below this were given before it was entered.
    pub(super) first_id: u32,
    /// Where its registers begin.
    pub(super) base: usize,
    /// Where its table of slots begins.
    pub(super) slots: usize,
    /// Register of the caller that gets the result.
    pub(super) dst: Reg,
    /// What happens when it returns.
    pub(super) resume: Resume,
}

/// What happens when a frame returns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Resume {
    /// The caller goes on behind its call.
    Next,
    /// The caller runs its op again (`EndCatch` after the destructor, `exit` after one handler).
    Again,
    /// `what()` has been called by `std::terminate`: its text is printed, then the program aborts.
    What,
    /// The program's own terminate handler has returned: the program aborts.
    Abort,
    /// A console line is done: the frame below stands where it stood.
    Fragment,
    /// The loader goes on.
    Loader,
}
