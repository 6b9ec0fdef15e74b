//! The byte-accurate address space: bytes, definedness, provenance and lifetimes. Knows no C, no ops, no allocator.
//!
//! [`Memory::check`] judges and never changes a byte; [`Memory::load`], [`Memory::store`] and their kin act and never
//! judge. Cloning is cheap: pages and tables are shared by `Rc` and copied on write.

mod access;
mod addr;
mod allocation;
mod segment;
mod value;

pub use access::{Access, AccessError, AccessKind};
pub use addr::{Addr, AddrRange};
pub use allocation::{Allocation, Family, Life, SiteId, Storage};
pub use segment::{Segment, SegmentKind};
pub use value::{AllocId, Prov, Value, Width};

/// The address space.
#[derive(Clone, Debug, Default)]
pub struct Memory {}

#[allow(unused_variables, clippy::todo, missing_docs)]
impl Memory {
    /// An empty space.
    pub fn new() -> Memory {
        todo!()
    }

    // --- the map ---

    /// Maps a stretch; its pages are zero and defined. Replaces nothing: the stretch must be free.
    pub fn map(&mut self, kind: SegmentKind, range: AddrRange, writable: bool) {
        todo!()
    }
    /// Moves the end of the segment that starts at `start` (the break, up or down); new pages are zero, lost ones gone.
    pub fn resize(&mut self, start: Addr, end: Addr) {
        todo!()
    }
    /// Unmaps a stretch that was mapped as one.
    pub fn unmap(&mut self, start: Addr) {
        todo!()
    }
    /// All segments, by address.
    pub fn segments(&self) -> &[Segment] {
        todo!()
    }
    /// The segment around an address.
    pub fn segment_at(&self, addr: Addr) -> Option<&Segment> {
        todo!()
    }
    /// Host bytes held by pages and tables (for `--max-memory`), approximately.
    pub fn host_bytes(&self) -> u64 {
        todo!()
    }

    // --- lifetimes ---

    /// A region's life begins. Its bytes become addressable and, unless static, undefined (values stay).
    pub fn allocate(&mut self, range: AddrRange, storage: Storage, born: SiteId) -> AllocId {
        todo!()
    }
    /// A region's life ends: its bytes become unaddressable (values stay).
    pub fn kill(&mut self, id: AllocId, died: SiteId) {
        todo!()
    }
    /// A realloc in place: the same region with a new end; new bytes are undefined.
    pub fn resize_allocation(&mut self, id: AllocId, size: u64) {
        todo!()
    }
    /// What is known of a region; `None` when it was automatic, dead and has been forgotten.
    pub fn allocation(&self, id: AllocId) -> Option<&Allocation> {
        todo!()
    }
    /// The live allocated region that starts exactly at `addr`.
    pub fn block_at(&self, addr: Addr) -> Option<AllocId> {
        todo!()
    }
    /// The last region (live or dead) that `addr` lay in, of allocated or static storage: to name a wild address.
    pub fn region_around(&self, addr: Addr) -> Option<AllocId> {
        todo!()
    }
    /// Number of ids given out; ids are `0..count`.
    pub fn allocation_count(&self) -> u32 {
        todo!()
    }

    // --- judging ---

    /// May this access happen?
    ///
    /// # Errors
    /// The reason it may not.
    #[inline]
    pub fn check(&self, access: Access) -> Result<(), AccessError> {
        todo!()
    }
    /// The first undefined byte of a range.
    pub fn first_undefined(&self, range: AddrRange) -> Option<Addr> {
        todo!()
    }
    /// Whether every byte is mapped (and writable, when asked): would the real machine survive the access?
    pub fn is_mapped(&self, range: AddrRange, write: bool) -> bool {
        todo!()
    }

    // --- acting (unmapped bytes read as zero; writes to them are dropped) ---

    /// Reads a little-endian scalar with definedness and provenance.
    #[inline]
    pub fn load(&self, addr: Addr, width: Width) -> Value {
        todo!()
    }
    /// Writes one.
    #[inline]
    pub fn store(&mut self, addr: Addr, width: Width, value: Value) {
        todo!()
    }
    /// Copies bytes with definedness and provenance; ranges may overlap.
    pub fn copy(&mut self, to: Addr, from: Addr, size: u64) {
        todo!()
    }
    /// Writes the low byte of `value` everywhere.
    pub fn fill(&mut self, range: AddrRange, value: Value) {
        todo!()
    }
    /// Copies plain bytes out.
    pub fn read_bytes(&self, addr: Addr, out: &mut [u8]) {
        todo!()
    }
    /// Definedness of bytes: 0xff-complement V bits, 0 = fully defined.
    pub fn read_undef(&self, addr: Addr, out: &mut [u8]) {
        todo!()
    }
    /// Writes plain, defined bytes.
    pub fn write_bytes(&mut self, addr: Addr, bytes: &[u8]) {
        todo!()
    }
    /// Bytes keep their values but become undefined (a new frame, a declaration without initialiser).
    pub fn mark_undefined(&mut self, range: AddrRange) {
        todo!()
    }
    /// Bytes keep their values and become defined.
    pub fn mark_defined(&mut self, range: AddrRange) {
        todo!()
    }
}
