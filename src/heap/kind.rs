//! Which allocator serves a program: glibc's, or one of those that textbooks draw.

/// Which allocator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum AllocatorKind {
    /// glibc 2.36's ptmalloc, one arena.
    #[default]
    Glibc,
    /// One free list with boundary tags.
    FreeList(FreeListPolicy),
    /// A list for each of a few sizes.
    SizeClasses,
    /// Powers of two.
    Buddy,
    /// Never reuses anything.
    Bump,
}

/// How the one free list is used.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FreeListPolicy {
    /// Which free block a request gets.
    pub fit: Fit,
    /// When free neighbours become one.
    pub coalescing: Coalescing,
}

/// Which free block a request gets.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fit {
    /// The first that is large enough.
    First,
    /// The first that is large enough, from where the last search ended.
    Next,
    /// The smallest that is large enough.
    Best,
    /// The largest.
    Worst,
}

/// When free neighbours become one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Coalescing {
    /// At each `free`.
    Immediate,
    /// All at once, when a search has failed.
    Deferred,
    /// Never.
    Off,
}

const fn list(fit: Fit, coalescing: Coalescing) -> AllocatorKind {
    AllocatorKind::FreeList(FreeListPolicy { fit, coalescing })
}

impl AllocatorKind {
    /// All of them with their names; the free lists with immediate coalescing come first.
    pub const ALL: [(&'static str, AllocatorKind); 16] = [
        ("glibc", AllocatorKind::Glibc),
        ("first-fit", list(Fit::First, Coalescing::Immediate)),
        ("next-fit", list(Fit::Next, Coalescing::Immediate)),
        ("best-fit", list(Fit::Best, Coalescing::Immediate)),
        ("worst-fit", list(Fit::Worst, Coalescing::Immediate)),
        ("size-classes", AllocatorKind::SizeClasses),
        ("buddy", AllocatorKind::Buddy),
        ("bump", AllocatorKind::Bump),
        ("first-fit:deferred", list(Fit::First, Coalescing::Deferred)),
        ("next-fit:deferred", list(Fit::Next, Coalescing::Deferred)),
        ("best-fit:deferred", list(Fit::Best, Coalescing::Deferred)),
        ("worst-fit:deferred", list(Fit::Worst, Coalescing::Deferred)),
        ("first-fit:off", list(Fit::First, Coalescing::Off)),
        ("next-fit:off", list(Fit::Next, Coalescing::Off)),
        ("best-fit:off", list(Fit::Best, Coalescing::Off)),
        ("worst-fit:off", list(Fit::Worst, Coalescing::Off)),
    ];

    /// Those that `all` names: each with its usual coalescing.
    pub fn usual() -> Vec<AllocatorKind> {
        AllocatorKind::ALL.iter().take(8).map(|(_, kind)| *kind).collect()
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        let named = AllocatorKind::ALL.iter().find(|(_, kind)| *kind == self);
        named.map_or("glibc", |(name, _)| name)
    }

    /// The allocator of that name; `first-fit:deferred` and `first-fit:off` say when neighbours are merged.
    pub fn of_name(name: &str) -> Option<AllocatorKind> {
        let named = AllocatorKind::ALL.iter().find(|(known, _)| *known == name);
        named.map(|(_, kind)| *kind)
    }
}
