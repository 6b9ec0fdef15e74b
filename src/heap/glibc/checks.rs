//! What glibc prints when its words make no sense: the texts of `malloc_printerr`, and its assertions.

use super::Outcome;
use crate::heap::HeapError;

/// Prints `text` and aborts.
#[cold]
pub(super) fn abort<T>(text: &'static str) -> Outcome<T> {
    Err(HeapError::Abort(text))
}

/// Aborts with `text` unless all is well.
#[inline]
pub(super) fn check(is_fine: bool, text: &'static str) -> Outcome<()> {
    if is_fine { Ok(()) } else { abort(text) }
}

/// `sysmalloc` found a top chunk that cannot be.
pub(super) const BAD_TOP: &str = "Fatal glibc error: malloc assertion failure in sysmalloc: (old_top == initial_top (av) && old_size == 0) || ((unsigned long) (old_size) >= MINSIZE && prev_inuse (old_top) && ((unsigned long) old_end & (pagesize - 1)) == 0)";
/// The bin's last chunk claims another arena.
pub(super) const NOT_MAIN_ARENA: &str =
    "Fatal glibc error: malloc assertion failure in _int_malloc: chunk_main_arena (bck->bk)";
