//! Which constants only the rest reads: names of rare mistakes, tables of rare functions.
//!
//! With `--emit-relocs` the linker says which numbers in code and data are addresses, and of what. A constant whose
//! address stands neither in hot code nor in a constant that hot code leads to is needed only when the rest is there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use wasmparser::{
    BinaryReaderError, DataKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationType, SymbolInfo,
};

/// The constants of a linked module; none when it was linked without relocations.
#[derive(Default)]
pub(crate) struct Constants {
    /// The address and the length in bytes of each symbol of data; empty ones are no data.
    places: Vec<Range<u32>>,
    /// The symbols that a number in code may lead to.
    named: BTreeMap<u32, BTreeSet<usize>>,
    /// The symbols that data leads to, by the address where the pointer lies.
    pointers: BTreeMap<u32, usize>,
}

impl Constants {
    /// Reads them from a module as the linker left it.
    ///
    /// # Errors
    /// When the module cannot be read.
    pub(crate) fn read(wasm: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut constants = Constants::default();
        // Of each segment: its address, and the place of its bytes in the section.
        let mut segments: Vec<(u32, Range<u32>)> = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::DataSection(section) => {
                    let start = section.range().start;
                    for segment in section {
                        let segment = segment?;
                        let end = (segment.range.end - start) as u32;
                        let at = match address(&segment.kind)? {
                            Some(address) => address,
                            None => continue,
                        };
                        segments.push((at, end - segment.data.len() as u32..end));
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking {
                            if let Linking::SymbolTable(symbols) = part? {
                                for symbol in symbols {
                                    constants.places.push(place(&symbol?, &segments));
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => {
                        let is_data = section.name() == "reloc.DATA";
                        for entry in relocations.entries() {
                            let entry = entry?;
                            let symbol = entry.index as usize;
                            match entry.ty {
                                RelocationType::MemoryAddrLeb | RelocationType::MemoryAddrSleb => {
                                    let number = constants.places[symbol].start.wrapping_add(entry.addend as u32);
                                    constants.named.entry(number).or_default().insert(symbol);
                                }
                                RelocationType::MemoryAddrI32 if is_data => {
                                    let lies = segments.iter().find(|(_, bytes)| bytes.contains(&entry.offset));
                                    let at = lies.map(|(address, bytes)| address + (entry.offset - bytes.start));
                                    constants.pointers.extend(at.map(|at| (at, symbol)));
                                }
                                _ => {}
                            }
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(constants)
    }

    /// The places that no code of the first part reads, from low to high; `numbers` are those in its code, `besides`
    /// lie elsewhere already.
    pub(crate) fn cold(&self, numbers: &BTreeSet<u32>, besides: &[Range<u32>]) -> Vec<Range<u32>> {
        let mut hot = vec![false; self.places.len()];
        let named = numbers.iter().filter_map(|number| self.named.get(number));
        let mut left: Vec<usize> = named.flatten().copied().collect();
        while let Some(symbol) = left.pop() {
            if !std::mem::replace(&mut hot[symbol], true) {
                let inside = self.pointers.range(self.places[symbol].clone());
                left.extend(inside.map(|(_, symbol)| *symbol));
            }
        }
        // Symbols may lie upon each other: what a hot one holds is hot.
        let low = self.places.iter().map(|place| place.start).filter(|at| *at > 0).min();
        let high = self.places.iter().map(|place| place.end).max().unwrap_or(0);
        let low = low.unwrap_or(high);
        let mut is_cold = vec![false; (high - low) as usize];
        let mut mark = |place: &Range<u32>, cold: bool| {
            for at in place.start.max(low)..place.end.min(high) {
                is_cold[(at - low) as usize] = cold;
            }
        };
        let of = |wanted: bool| {
            let all = self.places.iter().zip(&hot);
            all.filter(move |(_, hot)| **hot == wanted).map(|(place, _)| place)
        };
        of(false).for_each(|place| mark(place, true));
        of(true).chain(besides).for_each(|place| mark(place, false));
        let mut places: Vec<Range<u32>> = Vec::new();
        for (at, _) in (low..).zip(&is_cold).filter(|(_, cold)| **cold) {
            match places.last_mut() {
                Some(last) if last.end == at => last.end += 1,
                _ => places.push(at..at + 1),
            }
        }
        places.retain(|place| place.len() >= SHORT);
        places
    }
}

/// Shorter ones cost more than they save.
const SHORT: usize = 8;

/// Where an active segment lies.
fn address(kind: &DataKind<'_>) -> Result<Option<u32>, BinaryReaderError> {
    let DataKind::Active { offset_expr, .. } = kind else {
        return Ok(None);
    };
    Ok(match offset_expr.get_operators_reader().read()? {
        Operator::I32Const { value } => Some(value as u32),
        _ => None,
    })
}

fn place(symbol: &SymbolInfo<'_>, segments: &[(u32, Range<u32>)]) -> Range<u32> {
    match symbol {
        SymbolInfo::Data {
            symbol: Some(defined), ..
        } => segments.get(defined.index as usize).map_or(0..0, |(address, _)| {
            let start = address + defined.offset;
            start..start + defined.size
        }),
        _ => 0..0,
    }
}
