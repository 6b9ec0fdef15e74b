//! One region with one lifetime.

use super::AddrRange;

/// Who caused a birth or a death: a ticket the vm resolves to a place in the source (sanitizers' stack depot).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct SiteId(pub u32);

/// The standard's storage durations, and whose hands an allocated one came from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Storage {
    /// Globals, static locals.
    Static,
    /// String literals and `const` globals: may not be written.
    ReadOnly,
    /// Locals and parameters.
    Automatic,
    /// C++ temporaries and compound literals.
    Temporary,
    /// From an allocation function.
    Allocated(Family),
    /// A function's address: may be called, not read.
    Code,
}

/// Which pair of functions a block belongs to; freeing it with another pair is a fault.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Family {
    /// `malloc calloc realloc aligned_alloc` / `free`
    Malloc,
    /// `operator new` / `operator delete`
    New,
    /// `operator new[]` / `operator delete[]`
    NewArray,
    /// The library's own: stdout's buffer, exception objects, the exception pool. The learner never frees it.
    Library,
}

/// Whether a region may be used.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Life {
    /// In use.
    Live,
    /// Freed, or its scope has ended.
    Dead,
}

/// One region with one lifetime.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Allocation {
    /// Its bytes, exactly as asked for.
    pub range: AddrRange,
    /// Its kind.
    pub storage: Storage,
    /// Live or dead.
    pub life: Life,
    /// Who made it.
    pub born: SiteId,
    /// Who ended it; meaningless while live.
    pub died: SiteId,
}
