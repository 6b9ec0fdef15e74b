//! The tree of pages: three windows of the space, each a vector of shared chunks of 64 shared pages.
//!
//! ```text
//! low    0 .. 4 GiB                 everything of a 32-bit process       counted upwards
//! image  0x555555555000 ..          text, globals, heap                  counted upwards
//! high   .. 0x7fffffffffff          stack, mappings                      counted downwards
//! ```
//! Pages written lately are taken out of the tree and kept at hand (`hot`), found by the low bits of their number.
//! A vector is as long as the touched part of its window, so a clone copies one pointer for 256 KiB of it.

use std::rc::Rc;

use super::Addr;
use super::page::{PAGE, Page};

/// Pages of one chunk.
const CHUNK: usize = 64;
/// Chunks a window can have at most (4 TiB of addresses).
const MAX_CHUNKS: usize = 1 << 24;
const IMAGE: u64 = 0x5555_5555_5000;
const HIGH: u64 = 0x6000_0000_0000;
const TOP: u64 = 0x7fff_ffff_ffff;
const LOW_END: u64 = 1 << 32;

/// Pages at hand.
const HOT: usize = 256;

type Chunk = [Option<Rc<Page>>; CHUNK];

/// A page at hand. While it is here its place in the tree is empty.
#[derive(Clone, Debug)]
struct Hot {
    /// Its address / 4096; all ones when there is none.
    number: u64,
    page: Option<Rc<Page>>,
}

/// All pages that were ever touched. What is not here reads as zero.
#[derive(Clone, Debug)]
pub(super) struct Space {
    hot: [Hot; HOT],
    windows: [Vec<Option<Rc<Chunk>>>; 3],
    /// Pages present.
    pages: u64,
    /// Pages copied because a clone shared them.
    copied: u64,
}

/// Window and page number of an address; addresses outside get a number that no vector reaches.
#[inline(always)]
fn locate(addr: u64) -> (usize, usize) {
    if addr >= HIGH {
        (2, (TOP.wrapping_sub(addr) >> 12) as usize)
    } else if addr >= LOW_END {
        (1, (addr.wrapping_sub(IMAGE) >> 12) as usize)
    } else {
        (0, (addr >> 12) as usize)
    }
}

/// Copies what a clone shares.
#[cold]
fn own(page: &mut Rc<Page>) -> &mut Page {
    Rc::make_mut(page)
}

impl Default for Space {
    fn default() -> Space {
        Space {
            hot: std::array::from_fn(|_| Hot {
                number: u64::MAX,
                page: None,
            }),
            windows: Default::default(),
            pages: 0,
            copied: 0,
        }
    }
}

impl Space {
    /// The page around an address, when it has been touched.
    #[inline(always)]
    pub(super) fn page(&self, addr: Addr) -> Option<&Page> {
        let number = addr.0 >> 12;
        let hot = &self.hot[number as usize % HOT];
        if hot.number == number {
            hot.page.as_deref()
        } else {
            self.cold_page(addr)
        }
    }

    /// The page around an address, when it is one of those at hand.
    #[inline(always)]
    pub(super) fn page_at_hand(&self, addr: Addr) -> Option<&Page> {
        let number = addr.0 >> 12;
        let hot = &self.hot[number as usize % HOT];
        if hot.number == number {
            hot.page.as_deref()
        } else {
            None
        }
    }

    #[inline]
    fn cold_page(&self, addr: Addr) -> Option<&Page> {
        let (window, number) = locate(addr.0);
        let chunk = self.windows[window].get(number / CHUNK)?.as_deref()?;
        chunk[number % CHUNK].as_deref()
    }

    /// The page around an address, to be written: copied when shared. `None` when it has never been touched.
    #[inline(always)]
    pub(super) fn page_mut(&mut self, addr: Addr) -> Option<&mut Page> {
        let number = addr.0 >> 12;
        if self.hot[number as usize % HOT].number != number {
            self.heat(addr)?;
        }
        let slot = self.hot[number as usize % HOT].page.as_mut()?;
        if Rc::strong_count(slot) != 1 {
            self.copied += 1;
            return Some(own(slot));
        }
        Rc::get_mut(slot)
    }

    /// Takes a page at hand; the one in its way goes back to the tree.
    #[inline(never)]
    fn heat(&mut self, addr: Addr) -> Option<()> {
        let (window, index) = locate(addr.0);
        let chunk = self.windows[window].get_mut(index / CHUNK)?.as_mut()?;
        chunk[index % CHUNK].as_ref()?;
        let page = Rc::make_mut(chunk)[index % CHUNK].take();
        let number = addr.0 >> 12;
        let slot = &mut self.hot[number as usize % HOT];
        let old = std::mem::replace(slot, Hot { number, page });
        if let Some(page) = old.page {
            self.put_in_tree(Addr(old.number << 12), page);
        }
        Some(())
    }

    /// Puts a page into the tree; `false` when the address can hold none.
    fn put_in_tree(&mut self, addr: Addr, page: Rc<Page>) -> bool {
        let (window, number) = locate(addr.0);
        let index = number / CHUNK;
        if index >= MAX_CHUNKS {
            return false;
        }
        let chunks = &mut self.windows[window];
        if chunks.len() <= index {
            chunks.resize(index + 1, None);
        }
        let chunk = chunks[index].get_or_insert_with(|| Rc::new(std::array::from_fn(|_| None)));
        Rc::make_mut(chunk)[number % CHUNK] = Some(page);
        true
    }

    /// Puts a page at an address where there is none; `false` when the address can hold none.
    pub(super) fn put(&mut self, addr: Addr, page: Rc<Page>) -> bool {
        drop(self.take(addr));
        let done = self.put_in_tree(addr, page);
        self.pages += u64::from(done);
        done
    }

    /// Takes the page at an address out.
    pub(super) fn take(&mut self, addr: Addr) -> Option<Rc<Page>> {
        let number = addr.0 >> 12;
        let slot = &mut self.hot[number as usize % HOT];
        let taken = if slot.number == number {
            slot.number = u64::MAX;
            slot.page.take()
        } else {
            let (window, index) = locate(addr.0);
            let chunk = self.windows[window].get_mut(index / CHUNK)?.as_mut()?;
            chunk[index % CHUNK].as_ref()?;
            Rc::make_mut(chunk)[index % CHUNK].take()
        };
        self.pages -= u64::from(taken.is_some());
        taken
    }

    /// Shares the page at an address, to read it while another is written.
    pub(super) fn share(&self, addr: Addr) -> Option<Rc<Page>> {
        let number = addr.0 >> 12;
        let hot = &self.hot[number as usize % HOT];
        if hot.number == number {
            return hot.page.clone();
        }
        let (window, index) = locate(addr.0);
        self.windows[window].get(index / CHUNK)?.as_deref()?[index % CHUNK].clone()
    }

    /// Forgets all pages that begin in `start..end`: they read as zero again.
    pub(super) fn remove(&mut self, start: Addr, end: Addr) {
        for slot in &mut self.hot {
            if slot.page.is_some() && (start.0..end.0).contains(&(slot.number << 12)) {
                *slot = Hot {
                    number: u64::MAX,
                    page: None,
                };
                self.pages -= 1;
            }
        }
        let mut addr = start.0;
        while addr < end.0 {
            let (window, number) = locate(addr);
            match self.windows[window].get_mut(number / CHUNK) {
                Some(Some(chunk)) => {
                    if chunk[number % CHUNK].is_some() {
                        Rc::make_mut(chunk)[number % CHUNK] = None;
                        self.pages -= 1;
                    }
                    addr = addr.saturating_add(PAGE as u64);
                }
                _ => addr = Space::after_chunk(addr, window),
            }
        }
    }

    /// The first address behind the chunk that `addr` lies in.
    fn after_chunk(addr: u64, window: usize) -> u64 {
        let span = (CHUNK * PAGE) as u64;
        let anchor = [0, IMAGE, TOP.wrapping_add(1)][window];
        let distance = addr.wrapping_sub(anchor);
        let next = anchor
            .wrapping_add((distance / span).wrapping_mul(span))
            .wrapping_add(span);
        next.max(addr.saturating_add(PAGE as u64))
    }

    /// Host bytes held, approximately.
    pub(super) fn host_bytes(&self) -> u64 {
        // Most pages have a shadow; stack and heap pages often a provenance.
        let chunks: usize = self.windows.iter().map(Vec::len).sum();
        self.pages * (PAGE as u64 * 5 / 2) + chunks as u64 * 64
    }

    /// Pages copied so far because a clone shared them.
    pub(super) fn pages_copied(&self) -> u64 {
        self.copied
    }
}
