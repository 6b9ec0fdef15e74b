//! What a scalar is in flight: bits, which of them are undefined, and where a pointer came from.
//!
//! Memory keeps all three for every byte, so a value that is stored and loaded comes back whole. The undefined mask is
//! Memcheck's V bits (1 = undefined); provenance is miri's: the allocation a pointer was derived from.

use super::Addr;

/// Which allocation a pointer was derived from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Prov(u32);

/// One region with one lifetime: a global, a local, a malloc result. Never reused.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct AllocId(pub u32);

impl Prov {
    /// A plain number.
    pub const NONE: Prov = Prov(0);
    /// Mixed from several pointers: judged by its address alone.
    pub const WILDCARD: Prov = Prov(u32::MAX);

    /// Derived from allocation `id`.
    pub fn exact(id: AllocId) -> Prov {
        Prov(id.0 + 1)
    }

    /// The allocation, when there is exactly one.
    #[inline]
    pub fn id(self) -> Option<AllocId> {
        if self.0 == 0 || self.0 == u32::MAX {
            None
        } else {
            Some(AllocId(self.0 - 1))
        }
    }

    /// As kept in memory: 0 is none.
    #[inline]
    pub fn raw(self) -> u32 {
        self.0
    }

    /// The inverse of [`Prov::raw`].
    #[inline]
    pub fn from_raw(raw: u32) -> Prov {
        Prov(raw)
    }

    /// Of the result of arithmetic on two values.
    #[inline]
    #[must_use]
    pub fn join(self, other: Prov) -> Prov {
        if self.0 == 0 || self.0 == other.0 {
            other
        } else if other.0 == 0 {
            self
        } else {
            Prov::WILDCARD
        }
    }
}

/// A scalar of at most 8 bytes: an integer, a float's bits, a pointer.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Value {
    /// The bits, zero-extended to 64.
    pub bits: u64,
    /// 1 where a bit is undefined (uninitialised).
    pub undef: u64,
    /// Where a pointer came from.
    pub prov: Prov,
}

impl Value {
    /// A defined number.
    #[inline]
    pub const fn int(bits: u64) -> Value {
        Value {
            bits,
            undef: 0,
            prov: Prov::NONE,
        }
    }

    /// A defined pointer.
    #[inline]
    pub fn pointer(addr: Addr, prov: Prov) -> Value {
        Value {
            bits: addr.0,
            undef: 0,
            prov,
        }
    }

    /// The address a pointer holds.
    #[inline]
    pub fn addr(self) -> Addr {
        Addr(self.bits)
    }
}

/// Bytes moved by one load or store.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Width {
    /// 1 byte.
    W1,
    /// 2 bytes.
    W2,
    /// 4 bytes.
    W4,
    /// 8 bytes.
    W8,
}

impl Width {
    /// In bytes.
    #[inline]
    pub fn bytes(self) -> u64 {
        match self {
            Width::W1 => 1,
            Width::W2 => 2,
            Width::W4 => 4,
            Width::W8 => 8,
        }
    }

    /// All bits of the width set.
    #[inline]
    pub fn mask(self) -> u64 {
        match self {
            Width::W1 => 0xff,
            Width::W2 => 0xffff,
            Width::W4 => 0xffff_ffff,
            Width::W8 => u64::MAX,
        }
    }
}
