//! Blocks of the heap as their words describe them, what lies in them, and who made and freed them.
//!
//! A block is drawn from its size word to the next size word, so that the heap is cut without overlap: the word before a
//! size word belongs to the payload below while that is in use. (A mapping of its own has both words to itself.)

use rustc_hash::FxHashSet;

use super::arrows::Arrow;
use super::content::{self, Shape, Shapes};
use super::picture::Painter;
use super::value::{leaf, state_name};
use super::{ContentView, HeapView, ValueView, VariableView, arrow_state, block_column, block_state, lost};
use crate::front::ty::TyKind;
use crate::heap::Heap;
use crate::heap::walk::{self, BlockInfo, BlockState};
use crate::memory::{Addr, AddrRange, AllocId, Allocation, Family, Life, SiteId, Storage};
use crate::vm::Machine;

/// Blocks counted at most; beyond, those in use stand for all.
const MOST_COUNTED: usize = 1_500;
/// From so many blocks on only the first cells of each are spelled out: there is no room for more.
const MANY: usize = 60;
/// So many.
const FEW_CELLS: u64 = 8;
/// Chunks from this size on lie in bins that are sorted by size, with two more links.
const LARGE_BIN: u64 = 1024;

/// A block with what memory knows of it.
struct Block<'a> {
    info: BlockInfo,
    /// The region that lives in it, or lived in it last.
    region: Option<(AllocId, &'a Allocation)>,
}

impl Block<'_> {
    fn is_mapped(&self) -> bool {
        self.info.state == BlockState::Mmapped
    }

    /// First byte shown.
    fn start(&self, heap: &Heap) -> u64 {
        self.info.chunk.0 + if self.is_mapped() { 0 } else { heap.word.bytes() }
    }

    /// What the program has there. An overwritten size word changes nothing about that.
    fn live(&self) -> Option<(AllocId, &Allocation)> {
        let in_use = matches!(
            self.info.state,
            BlockState::InUse | BlockState::Mmapped | BlockState::Corrupt
        );
        self.region
            .filter(|(_, allocation)| in_use && allocation.life == Life::Live)
    }
}

/// The blocks the viewport shows.
pub(super) fn heap(painter: &mut Painter<'_>, before: Option<&Machine>) -> HeapView {
    let machine = painter.machine();
    let (memory, heap) = (machine.memory(), machine.heap());
    let Some(range) = walk::heap_range(memory, heap) else {
        return HeapView {
            start: heap.start.0,
            end: heap.start.0,
            block_count: 0,
            blocks: Vec::new(),
            files: Vec::new(),
            contents: Vec::new(),
        };
    };
    let most = painter.viewport.max_blocks as usize;
    let mut infos = walk::walk_from(memory, heap, Addr(painter.viewport.heap_from), most);
    let mapped = walk::mappings(memory, heap);
    let block_count = count(painter) + mapped.len() as u64;
    infos.extend(mapped.into_iter().take(most - infos.len().min(most)));
    let blocks: Vec<Block<'_>> = infos.into_iter().map(|info| find_region(painter, info)).collect();
    let reached = lost::reached(painter.names);
    let mut files = Vec::new();
    let rows = blocks
        .iter()
        .flat_map(|block| row(painter, block, reached.as_ref(), &mut files))
        .collect();
    let shown: Vec<AllocId> = blocks.iter().filter_map(|block| Some(block.live()?.0)).collect();
    let shapes = Shapes::of(painter, before, &shown);
    if blocks.len() > MANY {
        painter.max_cells = painter.max_cells.min(FEW_CELLS);
    }
    let contents = blocks.iter().enumerate();
    let contents = contents
        .map(|(index, block)| ContentView {
            block: index as u32,
            header: header(painter, block),
            value: inside(painter, block, &shapes),
        })
        .collect();
    HeapView {
        start: range.start.0,
        end: range.end.0,
        block_count,
        blocks: rows,
        files,
        contents,
    }
}

/// How many blocks the heap proper has.
fn count(painter: &Painter<'_>) -> u64 {
    let machine = painter.machine();
    let counted = walk::walk_from(machine.memory(), machine.heap(), machine.heap().start, MOST_COUNTED).len();
    let at_least = if counted < MOST_COUNTED {
        0
    } else {
        machine.totals().in_use_blocks + 2
    };
    at_least.max(counted as u64)
}

fn find_region<'a>(painter: &Painter<'a>, info: BlockInfo) -> Block<'a> {
    let memory = painter.machine().memory();
    let id = memory.block_at(info.user).or_else(|| memory.region_around(info.user));
    let region = id.and_then(|id| Some((id, memory.allocation(id)?)));
    Block {
        info,
        region: region.filter(|(_, allocation)| matches!(allocation.storage, Storage::Allocated(_))),
    }
}

/// Columns of one block.
fn row(
    painter: &Painter<'_>,
    block: &Block<'_>,
    reached: Option<&FxHashSet<AllocId>>,
    files: &mut Vec<String>,
) -> [f64; block_column::COUNT] {
    let mut row = [0.0; block_column::COUNT];
    let info = block.info;
    row[block_column::ADDR] = block.start(painter.machine().heap()) as f64;
    row[block_column::SIZE] = info.size as f64;
    row[block_column::USER] = info.user.0 as f64;
    row[block_column::STATE] = f64::from(state(block, reached));
    row[block_column::BORN_STEP] = -1.0;
    row[block_column::DIED_STEP] = -1.0;
    if let Some((_, allocation)) = block.live() {
        row[block_column::REQUESTED] = allocation.range.size() as f64;
        moment(painter, allocation.born, &mut row[block_column::BORN_STEP..], files);
    } else if let Some((_, allocation)) = block.region
        && allocation.life == Life::Dead
        && info.state != BlockState::Top
    {
        moment(painter, allocation.born, &mut row[block_column::BORN_STEP..], files);
        moment(painter, allocation.died, &mut row[block_column::DIED_STEP..], files);
    }
    row
}

/// Step, line and file of a birth or a death, side by side.
fn moment(painter: &Painter<'_>, site: SiteId, columns: &mut [f64], files: &mut Vec<String>) {
    let site = painter.machine().site(site);
    if let Some(place) = site.span.and_then(|span| super::picture::place(painter.sources, span)) {
        columns[0] = site.step as f64;
        let console = place
            .file
            .strip_prefix("console:")
            .and_then(|number| number.parse::<u32>().ok());
        columns[1] = console.map_or_else(|| f64::from(place.line), |number| -f64::from(number));
        let known = files.iter().position(|file| *file == place.file);
        columns[2] = known.unwrap_or(files.len()) as f64;
        if known.is_none() {
            files.push(place.file);
        }
    }
}

fn state(block: &Block<'_>, reached: Option<&FxHashSet<AllocId>>) -> u8 {
    match block.info.state {
        BlockState::Tcache => block_state::FREE_TCACHE,
        BlockState::Fast => block_state::FREE_FAST,
        BlockState::Bin => block_state::FREE_BIN,
        BlockState::Top => block_state::TOP,
        BlockState::Corrupt => block_state::CORRUPT,
        BlockState::InUse | BlockState::Mmapped => match block.live() {
            Some((id, allocation)) => match allocation.storage {
                Storage::Allocated(Family::Library) => block_state::LIBRARY,
                _ if reached.is_some_and(|reached| !reached.contains(&id)) => block_state::LEAKED,
                Storage::Allocated(Family::New) => block_state::NEW,
                Storage::Allocated(Family::NewArray) => block_state::NEW_ARRAY,
                _ => block_state::MALLOC,
            },
            None => block_state::LIBRARY,
        },
    }
}

/// The allocator's own words before the payload: the size with its flags, and the size of a free chunk below.
fn header(painter: &Painter<'_>, block: &Block<'_>) -> Vec<VariableView> {
    let chunk = block.info.chunk;
    let width = painter.machine().heap().word;
    let word = |addr: Addr| painter.machine().memory().load(addr, width).bits;
    let bytes = width.bytes();
    let head = chunk.offset(bytes as i64);
    let size = word(head);
    let mut words = Vec::new();
    if size & 1 == 0 {
        words.push(plain(
            "prev_size",
            chunk,
            bytes,
            leaf(word(chunk).to_string(), "defined"),
        ));
    }
    let flags = [(4, "A"), (2, "M"), (1, "P")]
        .into_iter()
        .filter(|(bit, _)| size & bit != 0);
    let flags: String = flags.map(|(_, letter)| format!(" | {letter}")).collect();
    let text = format!("{}{flags}", size & !7);
    words.push(plain("size", head, bytes, leaf(text, "defined")));
    words
}

fn plain(name: &str, addr: Addr, size: u64, value: ValueView) -> VariableView {
    VariableView {
        name: name.to_owned(),
        ty: String::new(),
        addr: addr.0,
        size,
        alive: true,
        value,
    }
}

/// What lies in the payload.
fn inside(painter: &mut Painter<'_>, block: &Block<'_>, shapes: &Shapes) -> VariableView {
    let info = block.info;
    if let Some((id, allocation)) = block.live() {
        return match shapes.shape(painter, id, allocation) {
            Some(shape) => typed(painter, allocation, shape),
            None => raw(painter, allocation.range),
        };
    }
    let links: &[&str] = match info.state {
        BlockState::Tcache => &["next", "key"],
        BlockState::Fast => &["fd"],
        BlockState::Bin if info.size >= LARGE_BIN => &["fd", "bk", "fd_nextsize", "bk_nextsize"],
        BlockState::Bin => &["fd", "bk"],
        BlockState::InUse | BlockState::Mmapped | BlockState::Top | BlockState::Corrupt => &[],
    };
    let word = painter.machine().heap().word.bytes() as i64;
    let words = links.iter().enumerate();
    let children: Vec<VariableView> = words
        .map(|(index, name)| link(painter, info, name, info.user.offset(word * index as i64)))
        .collect();
    let value = ValueView {
        child_count: children.len() as u64,
        children,
        ..leaf(String::new(), "defined")
    };
    let size = (info.chunk.0 + info.size).saturating_sub(info.user.0);
    plain("", info.user, size, value)
}

/// A word that ties a free chunk into its list. In the tcache and in fastbins it is kept xor its own page number.
fn link(painter: &mut Painter<'_>, info: BlockInfo, name: &str, addr: Addr) -> VariableView {
    let width = painter.machine().heap().word;
    let bits = painter.machine().memory().load(addr, width).bits;
    let target = match name {
        "key" => 0,
        "next" => bits ^ (addr.0 >> 12),
        _ if info.state == BlockState::Fast => bits ^ (addr.0 >> 12),
        _ => bits,
    };
    let heap = walk::heap_range(painter.machine().memory(), painter.machine().heap());
    let is_inside = heap.is_some_and(|heap| heap.contains(Addr(target)));
    if is_inside {
        // Those of bins and fastbins hold chunk addresses: the block shown begins at the size word.
        let shift = if name == "next" { 0 } else { width.bytes() as i64 };
        painter.arrow(Arrow {
            from: AddrRange::new(addr, width.bytes()),
            to: Addr(target).offset(shift),
            state: arrow_state::LIVE,
        });
    }
    // The ends of a bin's list are in the allocator's own data; named as gdb does.
    let arena = painter.machine().heap().arena.0;
    let text = match target.checked_sub(arena) {
        Some(offset) if offset < Heap::LIBRARY_DATA => format!("{bits:#x} <main_arena+{offset}>"),
        _ => format!("{bits:#x}"),
    };
    let value = ValueView {
        target: Some(target).filter(|target| *target != 0),
        ..leaf(text, "defined")
    };
    plain(name, addr, width.bytes(), value)
}

/// A block in use as the learner's pointers see it.
fn typed(painter: &mut Painter<'_>, allocation: &Allocation, shape: Shape) -> VariableView {
    let range = allocation.range;
    let (of, at) = match shape {
        Shape::Object(class) => {
            let record = painter.machine().program().types.record(class);
            let (name, size) = (record.name.to_string(), record.size);
            let value = painter.record(class, range.start, true, 0);
            return VariableView {
                ty: name,
                ..plain("", range.start, size, value)
            };
        }
        Shape::Array(of, at) => (of, at),
    };
    let size = painter.speller.size_of(of.ty).max(1);
    let has_count = allocation.storage == Storage::Allocated(Family::NewArray) && has_destructor(painter, of.ty);
    let start = if has_count {
        range.start.offset(painter.word() as i64)
    } else {
        content::first_element(range.start, at, size)
    };
    let count = range.end.0.saturating_sub(start.0) / size;
    let mut value = painter.array(of, start, count, true, 0);
    let ty = format!("{} [{count}]", painter.speller.type_name(of));
    if !has_count {
        return VariableView {
            ty,
            ..plain("", start, count * size, value)
        };
    }
    let word = painter.word();
    let bits = painter.speller.pointer_at(range.start).bits;
    let defined = state_name(painter.speller.defined(AddrRange::new(range.start, word)));
    let cookie = plain("count", range.start, word, leaf(bits.to_string(), defined));
    value.children.insert(0, cookie);
    value.child_count += 1;
    VariableView {
        ty,
        ..plain("", range.start, word + count * size, value)
    }
}

/// `new[]` keeps the number of such objects before the first.
fn has_destructor(painter: &Painter<'_>, ty: crate::front::ty::Ty) -> bool {
    match painter.speller.kind(ty) {
        TyKind::Record(id) => painter.machine().program().types.record(*id).destructor.is_some(),
        _ => false,
    }
}

/// A block of which no pointer's type is known: its bytes.
fn raw(painter: &mut Painter<'_>, range: AddrRange) -> VariableView {
    let shown = range.size().min(painter.max_cells) as usize;
    let (mut bytes, mut undef) = (vec![0; shown], vec![0; shown]);
    let memory = painter.machine().memory();
    memory.read_bytes(range.start, &mut bytes);
    memory.read_undef(range.start, &mut undef);
    painter.cells_left = painter.cells_left.saturating_sub(shown as u32);
    let cells = bytes.iter().zip(&undef).enumerate();
    let children: Vec<VariableView> = cells
        .map(|(index, (byte, undef))| {
            let state = match undef {
                0 => "defined",
                0xff => "undefined",
                _ => "partly",
            };
            let name = format!("[{index}]");
            plain(
                &name,
                range.start.offset(index as i64),
                1,
                leaf(format!("{byte:02x}"), state),
            )
        })
        .collect();
    let value = ValueView {
        child_count: range.size(),
        children,
        ..leaf(String::new(), state_name(painter.speller.defined(range)))
    };
    VariableView {
        ty: format!("unsigned char [{}]", range.size()),
        ..plain("", range.start, range.size(), value)
    }
}
