//! One page: 4,096 bytes and, only where needed, what is known about them.
//!
//! ```text
//! bytes       4096 x u8    what the real machine would hold
//! shadow      4096 x u8    V bits, 1 = undefined                      (none: everything is defined)
//! provenance   512 x u32   where the pointer in each word came from   (none: only plain numbers)
//! starts       256 x u32   the allocated block that starts in each 16-byte granule, id + 1
//! ```

use super::value::{Prov, Value, Width};

/// Bytes of a page.
pub(super) const PAGE: usize = 4096;

/// A word whose bytes have different provenances: they stand in [`Provenance::mixed`].
const MIXED: u32 = u32::MAX - 1;

/// A page; shared by `Rc` and copied on write.
#[derive(Clone, Debug)]
pub(super) struct Page {
    bytes: [u8; PAGE],
    shadow: Option<Box<[u8; PAGE]>>,
    provenance: Option<Box<Provenance>>,
    starts: Option<Box<[u32; PAGE / 16]>>,
}

/// Where the bytes of pointers came from.
#[derive(Clone, Debug)]
struct Provenance {
    words: [u32; PAGE / 8],
    /// Per-byte form for words that are [`MIXED`], ordered by word number: two 4-byte pointers side by side, or parts.
    mixed: Vec<(u16, [u32; 8])>,
}

impl Provenance {
    fn empty() -> Box<Provenance> {
        Box::new(Provenance {
            words: [0; PAGE / 8],
            mixed: Vec::new(),
        })
    }

    /// The provenance of each byte of a word.
    fn spread(&self, word: usize) -> [u32; 8] {
        match self.words[word] {
            MIXED => match self.find_mixed(word) {
                Ok(at) => self.mixed[at].1,
                Err(_) => [0; 8],
            },
            same => [same; 8],
        }
    }

    fn find_mixed(&self, word: usize) -> Result<usize, usize> {
        self.mixed.binary_search_by_key(&word, |entry| usize::from(entry.0))
    }

    /// Writes the provenance of each byte of a word, in the short form when all are the same.
    fn gather(&mut self, word: usize, bytes: [u32; 8]) {
        let is_same = bytes.iter().all(|&byte| byte == bytes[0]);
        match self.find_mixed(word) {
            Ok(at) if is_same => drop(self.mixed.remove(at)),
            Ok(at) => self.mixed[at].1 = bytes,
            Err(at) if !is_same => self.mixed.insert(at, (word as u16, bytes)),
            Err(_) => {}
        }
        self.words[word] = if is_same { bytes[0] } else { MIXED };
    }

    /// Joins the provenances of `size` bytes at `offset`.
    #[inline(never)]
    fn join(&self, offset: usize, size: usize) -> Prov {
        let mut joined: Option<u32> = None;
        for at in offset..offset + size {
            let byte = self.spread(at / 8)[at % 8];
            match joined {
                None => joined = Some(byte),
                Some(same) if same == byte => {}
                Some(_) => return Prov::WILDCARD,
            }
        }
        Prov::from_raw(joined.unwrap_or(0))
    }

    #[inline(never)]
    fn set(&mut self, offset: usize, size: usize, raw: u32) {
        let mut at = offset;
        while at < offset + size {
            let (word, first) = (at / 8, at % 8);
            let last = (first + offset + size - at).min(8);
            if last - first == 8 && self.words[word] != MIXED {
                self.words[word] = raw;
            } else if self.words[word] != raw {
                let mut bytes = self.spread(word);
                bytes[first..last].fill(raw);
                self.gather(word, bytes);
            }
            at += last - first;
        }
    }
}

macro_rules! read_le {
    ($array:expr, $offset:expr, $width:expr) => {
        match $width {
            Width::W1 => u64::from($array[$offset]),
            Width::W2 => u64::from(u16::from_le_bytes([$array[$offset], $array[$offset + 1]])),
            Width::W4 => match $array
                .as_slice()
                .get($offset..)
                .and_then(|tail| tail.first_chunk::<4>())
            {
                Some(chunk) => u64::from(u32::from_le_bytes(*chunk)),
                None => 0,
            },
            Width::W8 => match $array
                .as_slice()
                .get($offset..)
                .and_then(|tail| tail.first_chunk::<8>())
            {
                Some(chunk) => u64::from_le_bytes(*chunk),
                None => 0,
            },
        }
    };
}

macro_rules! write_le {
    ($array:expr, $offset:expr, $width:expr, $bits:expr) => {
        match $width {
            Width::W1 => $array[$offset] = $bits as u8,
            Width::W2 => {
                if let Some(tail) = $array.as_mut_slice().get_mut($offset..)
                    && let Some(chunk) = tail.first_chunk_mut::<2>()
                {
                    *chunk = ($bits as u16).to_le_bytes();
                }
            }
            Width::W4 => {
                if let Some(tail) = $array.as_mut_slice().get_mut($offset..)
                    && let Some(chunk) = tail.first_chunk_mut::<4>()
                {
                    *chunk = ($bits as u32).to_le_bytes();
                }
            }
            Width::W8 => {
                if let Some(tail) = $array.as_mut_slice().get_mut($offset..)
                    && let Some(chunk) = tail.first_chunk_mut::<8>()
                {
                    *chunk = $bits.to_le_bytes();
                }
            }
        }
    };
}

impl Page {
    /// Zero and defined, as the system gives it.
    pub(super) fn zero() -> Page {
        Page {
            bytes: [0; PAGE],
            shadow: None,
            provenance: None,
            starts: None,
        }
    }

    /// Zero and undefined: the inside of a block that nobody has touched.
    pub(super) fn zero_undefined() -> Page {
        Page {
            shadow: Some(Box::new([0xff; PAGE])),
            ..Page::zero()
        }
    }

    /// Reads the plain bits of a scalar that lies inside the page.
    #[inline(always)]
    pub(super) fn bits(&self, offset: usize, width: Width) -> u64 {
        read_le!(self.bytes, offset, width)
    }

    /// Reads a scalar that lies inside the page.
    #[inline(always)]
    pub(super) fn load(&self, offset: usize, width: Width) -> Value {
        // One decision about the width, not two.
        let read = |width| match &self.shadow {
            None => (read_le!(self.bytes, offset, width), 0),
            Some(shadow) => (read_le!(self.bytes, offset, width), read_le!(shadow, offset, width)),
        };
        let (bits, undef) = match width {
            Width::W8 => read(Width::W8),
            Width::W4 => read(Width::W4),
            Width::W2 => read(Width::W2),
            Width::W1 => read(Width::W1),
        };
        let prov = match &self.provenance {
            None => Prov::NONE,
            Some(provenance) => {
                let raw = provenance.words[(offset / 8) % (PAGE / 8)];
                if raw != MIXED && offset % 8 + width.bytes() as usize <= 8 {
                    Prov::from_raw(raw)
                } else {
                    provenance.join(offset, width.bytes() as usize)
                }
            }
        };
        Value { bits, undef, prov }
    }

    fn load_provenance(provenance: &Provenance, offset: usize, width: Width) -> Prov {
        let raw = provenance.words[offset / 8];
        if raw != MIXED && offset % 8 + width.bytes() as usize <= 8 {
            return Prov::from_raw(raw);
        }
        provenance.join(offset, width.bytes() as usize)
    }

    /// Writes a scalar that lies inside the page.
    #[inline(always)]
    pub(super) fn store(&mut self, offset: usize, width: Width, value: &Value) {
        write_le!(self.bytes, offset, width, value.bits);
        match &mut self.shadow {
            Some(shadow) => write_le!(shadow, offset, width, value.undef),
            None => {
                if value.undef & width.mask() != 0 {
                    self.store_undefined(offset, width, value.undef);
                }
            }
        }
        match &mut self.provenance {
            None => {
                if value.prov != Prov::NONE {
                    self.store_provenance(offset, width, value.prov);
                }
            }
            Some(provenance) => {
                let word = (offset / 8) % (PAGE / 8);
                let old = provenance.words[word];
                if width == Width::W8 && offset.is_multiple_of(8) && old != MIXED {
                    provenance.words[word] = value.prov.raw();
                } else if old != value.prov.raw() || offset % 8 + width.bytes() as usize > 8 {
                    provenance.set(offset, width.bytes() as usize, value.prov.raw());
                }
            }
        }
    }

    /// Writes a defined number that lies inside the page.
    #[inline(always)]
    pub(super) fn store_plain(&mut self, offset: usize, width: Width, bits: u64) {
        write_le!(self.bytes, offset, width, bits);
        if let Some(shadow) = &mut self.shadow {
            write_le!(shadow, offset, width, 0_u64);
        }
        if let Some(provenance) = &self.provenance
            && (provenance.words[(offset / 8) % (PAGE / 8)] != 0 || offset % 8 + width.bytes() as usize > 8)
        {
            self.store_provenance(offset, width, Prov::NONE);
        }
    }

    #[cold]
    fn store_undefined(&mut self, offset: usize, width: Width, undef: u64) {
        let shadow = self.shadow.get_or_insert_with(|| Box::new([0; PAGE]));
        write_le!(shadow, offset, width, undef);
    }

    #[cold]
    fn store_provenance(&mut self, offset: usize, width: Width, prov: Prov) {
        self.set_provenance(offset, width.bytes() as usize, prov.raw());
    }

    /// Plain bytes.
    #[inline]
    pub(super) fn bytes(&self) -> &[u8; PAGE] {
        &self.bytes
    }

    /// Plain bytes, to be changed without touching what is known about them.
    #[inline]
    pub(super) fn bytes_mut(&mut self) -> &mut [u8; PAGE] {
        &mut self.bytes
    }

    /// V bits; `None` when everything is defined.
    #[inline]
    pub(super) fn shadow(&self) -> Option<&[u8; PAGE]> {
        self.shadow.as_deref()
    }

    /// Sets the V bits of a stretch to `undef` everywhere.
    #[inline]
    pub(super) fn set_undef(&mut self, offset: usize, size: usize, undef: u8) {
        match &mut self.shadow {
            Some(shadow) => {
                if undef == 0 && size == PAGE {
                    self.shadow = None;
                } else {
                    shadow[offset..offset + size].fill(undef);
                }
            }
            None if undef == 0 => {}
            None => {
                let mut shadow = Box::new([0; PAGE]);
                shadow[offset..offset + size].fill(undef);
                self.shadow = Some(shadow);
            }
        }
    }

    /// Copies bytes, V bits and provenance from another page.
    pub(super) fn copy_from(&mut self, to: usize, source: &Page, from: usize, size: usize) {
        self.bytes[to..to + size].copy_from_slice(&source.bytes[from..from + size]);
        match &source.shadow {
            None => self.set_undef(to, size, 0),
            Some(other) => {
                let shadow = self.shadow.get_or_insert_with(|| Box::new([0; PAGE]));
                shadow[to..to + size].copy_from_slice(&other[from..from + size]);
            }
        }
        match &source.provenance {
            None => self.set_provenance(to, size, 0),
            Some(other) => {
                let mut at = 0;
                while at < size {
                    let (offset, place) = (from + at, to + at);
                    // A whole word onto a whole word, or byte by byte.
                    if offset.is_multiple_of(8) && place.is_multiple_of(8) && size - at >= 8 {
                        let word = other.words[offset / 8];
                        if word != MIXED {
                            self.set_provenance(place, 8, word);
                            at += 8;
                            continue;
                        }
                    }
                    self.set_provenance(place, 1, other.spread(offset / 8)[offset % 8]);
                    at += 1;
                }
            }
        }
    }

    /// Copies inside the page; the stretches may overlap.
    pub(super) fn copy_within(&mut self, to: usize, from: usize, size: usize) {
        self.bytes.copy_within(from..from + size, to);
        if let Some(shadow) = &mut self.shadow {
            shadow.copy_within(from..from + size, to);
        }
        if let Some(provenance) = &self.provenance {
            let old: Vec<u32> = (from..from + size)
                .map(|at| provenance.spread(at / 8)[at % 8])
                .collect();
            let mut at = 0;
            while at < size {
                let run = old[at..].iter().take_while(|&&raw| raw == old[at]).count();
                self.set_provenance(to + at, run, old[at]);
                at += run;
            }
        }
    }

    /// Whether any word has a provenance.
    pub(super) fn has_provenance(&self) -> bool {
        self.provenance.is_some()
    }

    /// The provenance of an aligned word.
    pub(super) fn provenance_at(&self, offset: usize, width: Width) -> Prov {
        self.provenance.as_ref().map_or(Prov::NONE, |provenance| {
            Page::load_provenance(provenance, offset, width)
        })
    }

    /// Sets the provenance of every byte of a stretch.
    #[inline]
    pub(super) fn set_provenance(&mut self, offset: usize, size: usize, raw: u32) {
        if raw == 0 && self.provenance.is_none() {
            return;
        }
        self.provenance
            .get_or_insert_with(Provenance::empty)
            .set(offset, size, raw);
    }

    /// The block that starts in a granule, as id + 1; 0 is none.
    #[inline]
    pub(super) fn start(&self, granule: usize) -> u32 {
        self.starts.as_ref().map_or(0, |starts| starts[granule])
    }

    /// The last granule at or before `granule` where a block starts.
    pub(super) fn start_before(&self, granule: usize) -> Option<usize> {
        self.starts.as_ref()?[..=granule].iter().rposition(|&start| start != 0)
    }

    /// Whether any block starts here.
    pub(super) fn has_starts(&self) -> bool {
        self.starts.is_some()
    }

    /// Notes that a block starts in a granule.
    #[inline]
    pub(super) fn set_start(&mut self, granule: usize, start: u32) {
        self.starts.get_or_insert_with(|| Box::new([0; PAGE / 16]))[granule] = start;
    }

    /// Forgets the starts in `first..last`.
    pub(super) fn clear_starts(&mut self, first: usize, last: usize) {
        if let Some(starts) = &mut self.starts {
            starts[first..last].fill(0);
        }
    }
}
