//! Simulated addresses and ranges of them.

/// A simulated address in bytes. Never a host address.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
pub struct Addr(pub u64);

impl Addr {
    /// The null address.
    pub const NULL: Addr = Addr(0);

    /// `bytes` further up, wrapping as the machine does.
    #[must_use]
    pub fn offset(self, bytes: i64) -> Addr {
        Addr(self.0.wrapping_add_signed(bytes))
    }

    /// The nearest multiple of `align` (a power of two) at or above.
    #[must_use]
    pub fn align_up(self, align: u64) -> Addr {
        Addr(self.0.wrapping_add(align - 1) & !(align - 1))
    }

    /// The nearest multiple of `align` (a power of two) at or below.
    #[must_use]
    pub fn align_down(self, align: u64) -> Addr {
        Addr(self.0 & !(align - 1))
    }
}

/// The bytes `start..end`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct AddrRange {
    /// First byte.
    pub start: Addr,
    /// One past the last byte.
    pub end: Addr,
}

impl AddrRange {
    /// `size` bytes from `start`; cut off at the top of the address space.
    pub fn new(start: Addr, size: u64) -> AddrRange {
        AddrRange {
            start,
            end: Addr(start.0.saturating_add(size)),
        }
    }

    /// Bytes in it.
    pub fn size(self) -> u64 {
        self.end.0 - self.start.0
    }

    /// Whether `addr` is one of its bytes.
    pub fn contains(self, addr: Addr) -> bool {
        self.start <= addr && addr < self.end
    }
}
