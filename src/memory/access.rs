//! What is asked of memory, and why it is refused. Knows no source places: the vm adds those.

use super::{AllocId, Value};

/// What an access wants to do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AccessKind {
    /// Read bytes.
    Read,
    /// Write bytes.
    Write,
}

/// One access: `size` bytes at the pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Access {
    /// Address and provenance.
    pub ptr: Value,
    /// Bytes.
    pub size: u64,
    /// Read or write.
    pub kind: AccessKind,
}

/// Why an access is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccessError {
    /// The address is in the first page (a null pointer, perhaps with an offset).
    Null,
    /// No allocation was ever there, or nothing is mapped.
    Wild,
    /// Some bytes lie behind the end of the allocation the pointer came from.
    Above(AllocId),
    /// Some bytes lie before its start.
    Below(AllocId),
    /// The allocation has ended.
    Dead(AllocId),
    /// It may not be written.
    ReadOnly(AllocId),
    /// It is a function.
    Code(AllocId),
}
