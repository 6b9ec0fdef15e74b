//! Acting on bytes, never judging: unmapped bytes read as zero, writes to them are dropped.

use std::rc::Rc;

use super::page::{PAGE, Page};
use super::{Addr, AddrRange, Memory, Prov, Value, Width};

/// Where `addr` lies in its page.
#[inline(always)]
fn offset_of(addr: Addr) -> usize {
    addr.0 as usize % PAGE
}

/// The plain words of a stretch that lies in one page: looked up once, read often.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'a> {
    page: &'a Page,
    offset: usize,
}

impl Words<'_> {
    /// A word, so many bytes behind the stretch's start.
    #[inline(always)]
    pub(crate) fn get(&self, at: u64, width: Width) -> u64 {
        self.page.bits(self.offset + at as usize, width)
    }
}

/// The same, to be written.
#[derive(Debug)]
pub(crate) struct WordsMut<'a> {
    page: &'a mut Page,
    offset: usize,
}

impl WordsMut<'_> {
    /// A word, so many bytes behind the stretch's start.
    #[inline(always)]
    pub(crate) fn get(&self, at: u64, width: Width) -> u64 {
        self.page.bits(self.offset + at as usize, width)
    }

    /// Writes plain bits there.
    #[inline(always)]
    pub(crate) fn set(&mut self, at: u64, width: Width, bits: u64) {
        self.page.store_plain(self.offset + at as usize, width, bits);
    }
}

impl Memory {
    /// The words of a stretch; `None` unless it lies in one page that has been touched.
    #[inline(always)]
    pub(crate) fn words(&self, start: Addr, size: u64) -> Option<Words<'_>> {
        let offset = offset_of(start);
        if offset + size as usize > PAGE {
            return None;
        }
        let page = self.space.page(start)?;
        Some(Words { page, offset })
    }

    /// The same, to be written.
    #[inline(always)]
    pub(crate) fn words_mut(&mut self, start: Addr, size: u64) -> Option<WordsMut<'_>> {
        let offset = offset_of(start);
        if offset + size as usize > PAGE {
            return None;
        }
        let page = self.space.page_mut(start)?;
        Some(WordsMut { page, offset })
    }

    /// Reads a little-endian scalar with definedness and provenance.
    pub fn load(&self, addr: Addr, width: Width) -> Value {
        self.load_here(addr, width)
    }

    /// [`Memory::load`] as part of its caller.
    #[inline(always)]
    pub(crate) fn load_here(&self, addr: Addr, width: Width) -> Value {
        let offset = offset_of(addr);
        if offset + width.bytes() as usize <= PAGE
            && let Some(page) = self.space.page_at_hand(addr)
        {
            return page.load(offset, width);
        }
        self.load_slowly(addr, width)
    }

    /// A page that is not at hand, or two.
    #[inline(never)]
    fn load_slowly(&self, addr: Addr, width: Width) -> Value {
        let offset = offset_of(addr);
        if offset + width.bytes() as usize <= PAGE {
            match self.space.page(addr) {
                Some(page) => page.load(offset, width),
                None => Value::int(0),
            }
        } else {
            self.load_across(addr, width)
        }
    }

    /// Two pages, byte by byte.
    #[cold]
    fn load_across(&self, addr: Addr, width: Width) -> Value {
        let mut value = Value::int(0);
        for index in 0..width.bytes() {
            let byte = self.load(addr.offset(index as i64), Width::W1);
            value.bits |= byte.bits << (8 * index);
            value.undef |= byte.undef << (8 * index);
            value.prov = if index == 0 || value.prov == byte.prov {
                byte.prov
            } else {
                Prov::WILDCARD
            };
        }
        value
    }

    /// Writes one.
    pub fn store(&mut self, addr: Addr, width: Width, value: Value) {
        self.store_here(addr, width, &value);
    }

    /// [`Memory::store`] as part of its caller.
    #[inline(always)]
    pub(crate) fn store_here(&mut self, addr: Addr, width: Width, value: &Value) {
        let offset = offset_of(addr);
        if offset + width.bytes() as usize <= PAGE
            && let Some(page) = self.space.page_mut(addr)
        {
            page.store(offset, width, value);
            return;
        }
        self.store_slowly(addr, width, value);
    }

    /// The plain bits at an address; `None` where nothing is mapped.
    pub fn peek(&self, addr: Addr, width: Width) -> Option<u64> {
        self.peek_here(addr, width)
    }

    /// [`Memory::peek`] as part of its caller, who knows the width.
    #[inline(always)]
    pub(crate) fn peek_here(&self, addr: Addr, width: Width) -> Option<u64> {
        let offset = offset_of(addr);
        if offset + width.bytes() as usize <= PAGE
            && let Some(page) = self.space.page_at_hand(addr)
        {
            return Some(page.bits(offset, width));
        }
        self.peek_slowly(addr, width)
    }

    /// A page that is not at hand, one that was never touched, or two pages.
    #[inline(never)]
    fn peek_slowly(&self, addr: Addr, width: Width) -> Option<u64> {
        let offset = offset_of(addr);
        if offset + width.bytes() as usize <= PAGE
            && let Some(page) = self.space.page(addr)
        {
            return Some(page.bits(offset, width));
        }
        self.is_mapped(AddrRange::new(addr, width.bytes()), false)
            .then(|| self.load(addr, width).bits)
    }

    /// Two plain words side by side; `None` where nothing is mapped.
    #[inline]
    pub fn peek_two(&self, addr: Addr) -> Option<(u64, u64)> {
        let offset = offset_of(addr);
        if offset + 16 <= PAGE
            && let Some(page) = self.space.page(addr)
        {
            return Some((page.bits(offset, Width::W8), page.bits(offset + 8, Width::W8)));
        }
        Some((self.peek(addr, Width::W8)?, self.peek(addr.offset(8), Width::W8)?))
    }

    /// Writes plain bits; `false` where nothing is mapped.
    pub fn poke(&mut self, addr: Addr, width: Width, bits: u64) -> bool {
        self.poke_here(addr, width, bits)
    }

    /// [`Memory::poke`] as part of its caller, who knows the width.
    #[inline(always)]
    pub(crate) fn poke_here(&mut self, addr: Addr, width: Width, bits: u64) -> bool {
        let offset = offset_of(addr);
        if offset + width.bytes() as usize <= PAGE
            && let Some(page) = self.space.page_mut(addr)
        {
            page.store_plain(offset, width, bits);
            return true;
        }
        self.poke_slowly(addr, width, bits)
    }

    #[inline(never)]
    fn poke_slowly(&mut self, addr: Addr, width: Width, bits: u64) -> bool {
        let mapped = self.is_mapped(AddrRange::new(addr, width.bytes()), false);
        if mapped {
            self.store_slowly(addr, width, &Value::int(bits));
        }
        mapped
    }

    /// A page that was never touched, or two pages.
    #[cold]
    fn store_slowly(&mut self, addr: Addr, width: Width, value: &Value) {
        if offset_of(addr) + width.bytes() as usize <= PAGE {
            self.with_page(addr, |page, offset| page.store(offset, width, value));
            return;
        }
        for index in 0..width.bytes() {
            let byte = Value {
                bits: value.bits >> (8 * index),
                undef: value.undef >> (8 * index),
                prov: value.prov,
            };
            self.with_page(addr.offset(index as i64), |page, offset| {
                page.store(offset, Width::W1, &byte)
            });
        }
    }

    /// Acts on the page around `addr`, made now if it is mapped and was never touched.
    #[inline]
    pub(super) fn with_page(&mut self, addr: Addr, act: impl FnOnce(&mut Page, usize)) {
        if self.space.page(addr).is_none()
            && !(self.page_segment(addr).is_some() && self.space.put(addr, Rc::new(Page::zero())))
        {
            return;
        }
        if let Some(page) = self.space.page_mut(addr) {
            act(page, offset_of(addr));
        }
    }

    /// Acts on each page of a range with the offset and size of its part.
    #[inline]
    fn for_each_part(&mut self, range: AddrRange, mut act: impl FnMut(&mut Memory, Addr, usize, usize)) {
        let mut at = range.start;
        while at < range.end {
            let offset = offset_of(at);
            let size = (range.end.0 - at.0).min((PAGE - offset) as u64) as usize;
            act(self, at, offset, size);
            match at.0.checked_add(size as u64) {
                Some(next) => at = Addr(next),
                None => return,
            }
        }
    }

    /// Copies bytes with definedness and provenance; ranges may overlap.
    pub fn copy(&mut self, to: Addr, from: Addr, size: u64) {
        if to == from || size == 0 {
            return;
        }
        let backward = to > from && to.0 - from.0 < size;
        let mut done = 0;
        while done < size {
            let left = size - done;
            // The largest piece that lies in one page on both sides.
            let (piece, start) = if backward {
                let before = |addr: Addr| (addr.0.wrapping_add(left).wrapping_sub(1) % PAGE as u64) + 1;
                let piece = left.min(before(to)).min(before(from));
                (piece, left - piece)
            } else {
                let after = |addr: Addr| PAGE as u64 - addr.0.wrapping_add(done) % PAGE as u64;
                (left.min(after(to)).min(after(from)), done)
            };
            self.copy_piece(
                Addr(to.0.wrapping_add(start)),
                Addr(from.0.wrapping_add(start)),
                piece as usize,
            );
            done += piece;
        }
    }

    /// Copies inside one page on each side.
    fn copy_piece(&mut self, to: Addr, from: Addr, size: usize) {
        let start = offset_of(from);
        if to.align_down(PAGE as u64) == from.align_down(PAGE as u64) {
            if let Some(page) = self.space.page_mut(to) {
                page.copy_within(offset_of(to), start, size);
            }
            return;
        }
        match self.space.share(from) {
            Some(source) => self.with_page(to, |page, offset| page.copy_from(offset, &source, start, size)),
            None => self.fill(AddrRange::new(to, size as u64), Value::int(0)),
        }
    }

    /// Writes the low byte of `value` everywhere.
    pub fn fill(&mut self, range: AddrRange, value: Value) {
        let (byte, undef, raw) = (value.bits as u8, value.undef as u8, value.prov.raw());
        self.for_each_part(range, |memory, at, _, size| {
            if byte == 0 && undef == 0 && raw == 0 && memory.space.page(at).is_none() {
                return;
            }
            memory.with_page(at, |page, offset| {
                page.bytes_mut()[offset..offset + size].fill(byte);
                page.set_undef(offset, size, undef);
                page.set_provenance(offset, size, raw);
            });
        });
    }

    /// Copies plain bytes out.
    pub fn read_bytes(&self, addr: Addr, out: &mut [u8]) {
        self.read_parts(addr, out, |page, offset, part| {
            part.copy_from_slice(&page.bytes()[offset..offset + part.len()]);
        });
    }

    /// Copies plain bytes out up to a zero or so many; whether the zero was found. Ends before an unmapped page.
    pub fn read_string(&self, addr: Addr, max: usize, out: &mut Vec<u8>) -> bool {
        let (mut at, mut left) = (addr, max);
        while left > 0 {
            let Some(page) = self.space.page(at) else {
                // An untouched page begins with a zero wherever one looks.
                return self.is_mapped(AddrRange::new(at, 1), false);
            };
            let bytes = &page.bytes()[offset_of(at)..];
            let bytes = &bytes[..bytes.len().min(left)];
            let end = bytes.iter().position(|byte| *byte == 0);
            out.extend_from_slice(&bytes[..end.unwrap_or(bytes.len())]);
            if end.is_some() {
                return true;
            }
            left -= bytes.len();
            at = Addr(at.0.wrapping_add(bytes.len() as u64));
        }
        false
    }

    /// Definedness of bytes: their V bits, 0 = fully defined.
    pub fn read_undef(&self, addr: Addr, out: &mut [u8]) {
        self.read_parts(addr, out, |page, offset, part| match page.shadow() {
            Some(shadow) => part.copy_from_slice(&shadow[offset..offset + part.len()]),
            None => part.fill(0),
        });
    }

    /// Fills `out` page by page; untouched pages give zero.
    fn read_parts(&self, addr: Addr, out: &mut [u8], read: impl Fn(&Page, usize, &mut [u8])) {
        let mut done = 0;
        while done < out.len() {
            let at = Addr(addr.0.wrapping_add(done as u64));
            let size = (out.len() - done).min(PAGE - offset_of(at));
            let part = &mut out[done..done + size];
            match self.space.page(at) {
                Some(page) => read(page, offset_of(at), part),
                None => part.fill(0),
            }
            done += size;
        }
    }

    /// Writes plain, defined bytes.
    pub fn write_bytes(&mut self, addr: Addr, bytes: &[u8]) {
        let mut done = 0;
        self.for_each_part(AddrRange::new(addr, bytes.len() as u64), |memory, at, _, size| {
            memory.with_page(at, |page, offset| {
                page.bytes_mut()[offset..offset + size].copy_from_slice(&bytes[done..done + size]);
                page.set_undef(offset, size, 0);
                page.set_provenance(offset, size, 0);
            });
            done += size;
        });
    }

    /// Bytes keep their values but become undefined (a new frame, a declaration without initialiser).
    #[inline]
    pub fn mark_undefined(&mut self, range: AddrRange) {
        self.for_each_part(range, |memory, at, offset, size| {
            if let Some(page) = memory.space.page_mut(at) {
                page.set_undef(offset, size, 0xff);
            } else if size == PAGE && memory.page_segment(at).is_some() {
                let page = Rc::clone(&memory.undefined_page);
                memory.space.put(at, page);
            } else {
                memory.with_page(at, |page, offset| page.set_undef(offset, size, 0xff));
            }
        });
    }

    /// Bytes keep their values and become defined.
    pub fn mark_defined(&mut self, range: AddrRange) {
        self.for_each_part(range, |memory, at, offset, size| {
            if memory.space.page(at).is_some_and(|page| page.shadow().is_some())
                && let Some(page) = memory.space.page_mut(at)
            {
                page.set_undef(offset, size, 0);
            }
        });
    }

    /// Tells each aligned word of a range that holds a pointer with its provenance, in order.
    pub fn for_each_pointer(&self, range: AddrRange, word: Width, mut tell: impl FnMut(Addr, Prov)) {
        let step = word.bytes();
        let mut at = range.start.align_up(step);
        while at < range.end && range.end.0 - at.0 >= step {
            match self.space.page(at) {
                Some(page) if page.has_provenance() => {
                    let prov = page.provenance_at(offset_of(at), word);
                    if prov != Prov::NONE {
                        tell(at, prov);
                    }
                    at = at.offset(step as i64);
                }
                _ => at = Addr((at.0 | (PAGE as u64 - 1)).saturating_add(1)),
            }
        }
    }
}
