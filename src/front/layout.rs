//! Sizes and alignments as gcc chooses them: LP64 (System V x86-64) and ILP32 (System V i386).

/// Which machine's sizes are in use.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DataModel {
    /// x86-64 Linux: `long` and pointers have 8 bytes.
    Lp64,
    /// i386 Linux: `long` and pointers have 4 bytes; `double` and `long long` align to 4 inside structs.
    Ilp32,
}

impl DataModel {
    /// Size of a pointer in bytes.
    pub fn pointer_size(self) -> u64 {
        match self {
            DataModel::Lp64 => 8,
            DataModel::Ilp32 => 4,
        }
    }
}
