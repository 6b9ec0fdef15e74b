//! The map of the address space: which stretches exist and what they are for.

use super::AddrRange;

/// What a stretch of the space is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum SegmentKind {
    /// Code.
    Text,
    /// String literals and constants.
    Rodata,
    /// Initialised globals.
    Data,
    /// Zero-initialised globals.
    Bss,
    /// From the heap's start to the break.
    Heap,
    /// Anonymous mappings: large blocks, the libraries' data.
    Mmap,
    /// The stack, from its limit to its base.
    Stack,
}

/// One mapped stretch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Segment {
    /// What for.
    pub kind: SegmentKind,
    /// Where. Grows with the break.
    pub range: AddrRange,
    /// May be written.
    pub writable: bool,
}
