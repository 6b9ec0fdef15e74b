//! The same picture as text: for goldens, and for people without a browser.
//!
//! ```text
//! stack                                          grows down
//! main()                                         0x7fffffffe450..0x7fffffffe490, 64 bytes
//!   0x7fffffffe488  return address               0x555555555160 <_start+12>
//!   0x7fffffffe480  saved frame pointer          0x7fffffffe4a0
//!   0x7fffffffe478  int *p                       0x5555555592a0 --> #1
//! * 0x7fffffffe474  int n                        5
//! ```
//! A star marks what the last step changed, `?` what was never set; `#1` is the block with that number.

use std::fmt::Write;

use super::{ContentView, FrameView, HeapView, Snapshot, VariableView, arrow_state, block_column, block_state};

/// Column where values begin.
const VALUES: usize = 48;
/// Cells on one line, at most.
const MOST_CELLS: usize = 24;

/// Stack, heap, globals and string literals of one step.
pub fn draw(snapshot: &Snapshot) -> String {
    let mut drawing = Drawing {
        snapshot,
        text: String::new(),
    };
    drawing.stack();
    drawing.heap();
    drawing.statics();
    drawing.text
}

struct Drawing<'a> {
    snapshot: &'a Snapshot,
    text: String,
}

impl Drawing<'_> {
    fn stack(&mut self) {
        self.heading("stack", "grows down");
        for frame in self.snapshot.frames.iter().rev() {
            self.frame(frame);
        }
        let hidden = self.snapshot.frame_count as usize - self.snapshot.frames.len();
        if hidden > 0 {
            let _ = writeln!(self.text, "({hidden} more frames above)");
        }
    }

    fn frame(&mut self, frame: &FrameView) {
        let line = frame
            .place
            .as_ref()
            .map_or_else(String::new, |place| format!(", line {}", place.line));
        let (low, high) = (frame.low, frame.high);
        let right = format!("{low:#x}..{high:#x}, {} bytes", high.wrapping_sub(low));
        self.heading(&format!("{}(){line}", frame.function), &right);
        for slot in &frame.slots {
            let variable = &slot.variable;
            match slot.kind {
                "return-address" => self.line(variable, 0, "return address", &variable.value.text),
                "saved-frame-pointer" => self.line(variable, 0, "saved frame pointer", &variable.value.text),
                "padding" => self.padding(variable.addr, variable.size, 0),
                "temporary" if variable.name.is_empty() => {
                    self.variable(variable, 0, &format!("({})", variable.ty));
                }
                _ => self.variable(variable, 0, &declared(variable)),
            }
        }
    }

    fn heap(&mut self) {
        let heap = &self.snapshot.heap;
        if heap.blocks.is_empty() {
            self.heading("heap", "empty");
            return;
        }
        self.heading(
            "heap",
            &format!("{:#x}..{:#x}, {} blocks", heap.start, heap.end, heap.block_count),
        );
        for index in 0..heap.blocks.len() / block_column::COUNT {
            let content = heap.contents.iter().find(|content| content.block as usize == index);
            self.block(heap, index, content);
        }
    }

    fn block(&mut self, heap: &HeapView, index: usize, content: Option<&ContentView>) {
        let column = |column: usize| heap.blocks[index * block_column::COUNT + column];
        let (user, requested) = (
            column(block_column::USER) as u64,
            column(block_column::REQUESTED) as u64,
        );
        let state = column(block_column::STATE) as u8;
        let mut title = format!("#{index} {}", state_words(state));
        if requested > 0 {
            let _ = write!(title, ", {requested} bytes asked for");
        }
        for (word, at) in [
            ("line", block_column::BORN_LINE),
            ("freed in line", block_column::DIED_LINE),
        ] {
            if column(at) > 0.0 {
                let _ = write!(title, ", {word} {}", column(at));
            }
        }
        let _ = writeln!(self.text, "{title}");
        for word in content.iter().flat_map(|content| &content.header) {
            self.line(word, 0, &format!("[{}]", word.name), &word.value.text);
        }
        let end = column(block_column::ADDR) as u64 + column(block_column::SIZE) as u64;
        let mut at = user;
        if let Some(content) = content {
            self.inside(&content.value);
            at = content.value.addr + content.value.size;
        }
        let is_whole = matches!(state, block_state::TOP | block_state::CORRUPT | block_state::LIBRARY);
        if at < end && requested > 0 && !is_whole {
            self.padding(at, end - at, 0);
        }
    }

    /// What lies in a block: cells on one line, the members of a record or of several.
    fn inside(&mut self, value: &VariableView) {
        let children = &value.value.children;
        if is_row(value) {
            self.variable(value, 0, &value.ty);
        } else if value.value.child_count == 1 && children.len() == 1 && is_array(value) {
            self.variable(&children[0], 0, &children[0].ty);
        } else if !children.is_empty() {
            if !value.ty.is_empty() {
                self.line(value, 0, &value.ty, "");
            }
            let depth = usize::from(!value.ty.is_empty());
            self.members(value, depth);
        }
    }

    /// The parts of a value, each on its own lines, and the gaps between them.
    fn members(&mut self, variable: &VariableView, depth: usize) {
        let value = &variable.value;
        let mut at = variable.addr;
        for child in &value.children {
            if at < child.addr && !is_array(variable) {
                self.padding(at, child.addr - at, depth);
            }
            self.variable(child, depth, &declared(child));
            at = at.max(child.addr + child.size);
        }
        let end = variable.addr + variable.size;
        let hidden = value.child_count - (value.children.len() as u64).min(value.child_count);
        if hidden > 0 {
            let _ = writeln!(self.text, "  {:14}  {}({hidden} more)", "", "  ".repeat(depth));
        } else if at < end && !variable.ty.is_empty() {
            self.padding(at, end - at, depth);
        }
    }

    fn statics(&mut self) {
        for (title, variables) in [
            ("globals", &self.snapshot.globals),
            ("string literals", &self.snapshot.strings),
        ] {
            if !variables.is_empty() {
                self.heading(title, "");
            }
            for variable in variables {
                self.variable(variable, 0, &declared(variable));
            }
        }
    }

    fn heading(&mut self, left: &str, right: &str) {
        let line = format!("{left:<VALUES$}{right}");
        let _ = writeln!(self.text, "{}", line.trim_end());
    }

    /// A variable on one line, or its members below it.
    fn variable(&mut self, variable: &VariableView, depth: usize, name: &str) {
        let value = &variable.value;
        let gone = if variable.alive { "" } else { "  (not alive)" };
        if value.children.is_empty() {
            let text = if value.state == "undefined" { "?" } else { &value.text };
            let partly = if value.state == "partly" { "  (partly set)" } else { "" };
            let arrow = self.arrow(variable.addr);
            self.line(variable, depth, name, &format!("{text}{arrow}{partly}{gone}"));
        } else if is_row(variable) {
            let text = format!("{}{gone}", self.cells(variable));
            self.line(variable, depth, name, &text);
        } else {
            self.line(variable, depth, name, gone);
            self.members(variable, depth + 1);
        }
    }

    /// `{1, 2, ?}`, or a text with what lies behind its zero left out.
    fn cells(&self, variable: &VariableView) -> String {
        let value = &variable.value;
        if !value.text.is_empty() && value.state != "undefined" {
            return value.text.clone();
        }
        if value.state == "undefined" {
            return "{?}".to_owned();
        }
        let cells = value.children.iter().take(MOST_CELLS).map(|child| {
            let text = if child.value.state == "undefined" {
                "?"
            } else {
                &child.value.text
            };
            format!("{text}{}", self.arrow(child.addr))
        });
        let cells: Vec<String> = cells.collect();
        let more = if (cells.len() as u64) < value.child_count {
            ", ..."
        } else {
            ""
        };
        format!("{{{}{more}}}", cells.join(", "))
    }

    fn padding(&mut self, addr: u64, size: u64, depth: usize) {
        let indent = "  ".repeat(depth);
        let bytes = if size == 1 { "byte" } else { "bytes" };
        let _ = writeln!(self.text, "  {addr:#014x}  {indent}({size} {bytes} of padding)");
    }

    fn line(&mut self, variable: &VariableView, depth: usize, name: &str, value: &str) {
        let is_leaf = variable.value.children.is_empty() || is_row(variable);
        let star = if is_leaf && self.is_changed(variable) { '*' } else { ' ' };
        let indent = "  ".repeat(depth);
        let left = format!("{star} {:#014x}  {indent}{name}", variable.addr);
        let gap = if left.chars().count() < VALUES { "" } else { " " };
        let line = format!("{left:<VALUES$}{gap}{value}");
        let _ = writeln!(self.text, "{}", line.trim_end());
    }

    fn is_changed(&self, variable: &VariableView) -> bool {
        let (start, end) = (variable.addr as f64, (variable.addr + variable.size) as f64);
        let mut ranges = self.snapshot.changed.chunks_exact(2);
        ranges.any(|range| range[0] < end && start < range[1])
    }

    /// ` --> #2` and its kin for the pointer word at `addr`.
    fn arrow(&self, addr: u64) -> String {
        let mut rows = self.snapshot.arrows.chunks_exact(4);
        let Some(row) = rows.find(|row| row[0] == addr as f64) else {
            return String::new();
        };
        let target = self.target(row[2] as u64);
        match row[3] as u8 {
            arrow_state::LIVE => format!(" --> {target}"),
            arrow_state::DANGLING => format!(" -x> {target} (dangling)"),
            arrow_state::END => format!(" -|> {target} (end)"),
            arrow_state::OUTSIDE => format!(" -|> {target} (outside)"),
            _ => format!(" -?> {target} (wild)"),
        }
    }

    /// What lies at an address.
    fn target(&self, addr: u64) -> String {
        for (index, row) in self.snapshot.heap.blocks.chunks_exact(block_column::COUNT).enumerate() {
            let (start, user) = (row[block_column::ADDR] as u64, row[block_column::USER] as u64);
            if start <= addr && addr < start + row[block_column::SIZE] as u64 {
                return match addr.checked_sub(user) {
                    None | Some(0) => format!("#{index}"),
                    Some(offset) => format!("#{index}+{offset}"),
                };
            }
        }
        let slots = self.snapshot.frames.iter().flat_map(|frame| &frame.slots);
        let slots = slots.filter(|slot| slot.kind != "padding");
        let locals = slots.map(|slot| &slot.variable);
        let statics = self.snapshot.globals.iter().chain(&self.snapshot.strings);
        let all: Vec<&VariableView> = locals.chain(statics).collect();
        let holds = |variable: &&&VariableView| variable.addr <= addr && addr < variable.addr + variable.size;
        // Nothing there: then what ends there.
        let ends = |variable: &&&VariableView| variable.addr + variable.size == addr;
        match all.iter().find(holds).or_else(|| all.iter().find(ends)) {
            Some(variable) if !variable.name.is_empty() => path(variable, addr),
            Some(variable) if variable.value.text.starts_with('"') => variable.value.text.clone(),
            Some(variable) => format!("({})", variable.ty),
            None => "...".to_owned(),
        }
    }
}

/// `numbers[2]`, `pair.right`: the smallest part that begins at an address.
fn path(variable: &VariableView, addr: u64) -> String {
    let mut name = variable.name.clone();
    let mut at = variable;
    while let Some(child) = at
        .value
        .children
        .iter()
        .find(|child| child.addr <= addr && addr < child.addr + child.size && addr != at.addr)
    {
        let dot = if child.name.starts_with('[') { "" } else { "." };
        name = format!("{name}{dot}{}", child.name);
        at = child;
    }
    match addr - at.addr {
        0 => name,
        offset => format!("{name}+{offset}"),
    }
}

/// `int numbers[3]`, `struct node *next`: close to how C writes it.
fn declared(variable: &VariableView) -> String {
    let VariableView { name, ty, .. } = variable;
    if name.is_empty() {
        return ty.clone();
    }
    if name.starts_with('[') || ty.is_empty() || ty == name {
        return name.clone();
    }
    for mark in ["*", "&", "&&"] {
        if let Some((before, after)) = ty.split_once(&format!("({mark})")) {
            return format!("{before}({mark}{name}){after}");
        }
    }
    if let Some((of, bits)) = ty.split_once(" : ") {
        return format!("{of} {name} : {bits}");
    }
    match ty.split_once('[') {
        Some((of, rest)) if of.trim_end().ends_with('*') => format!("{}{name}[{rest}", of.trim_end()),
        Some((of, rest)) => format!("{} {name}[{rest}", of.trim_end()),
        None if ty.ends_with(['*', '&']) => format!("{ty}{name}"),
        None => format!("{ty} {name}"),
    }
}

fn is_array(variable: &VariableView) -> bool {
    let first = variable.value.children.first();
    first.is_some_and(|child| child.name.starts_with('['))
}

/// An array whose elements have no parts.
fn is_row(variable: &VariableView) -> bool {
    let children = &variable.value.children;
    is_array(variable) && children.iter().all(|child| child.value.children.is_empty())
}

fn state_words(state: u8) -> &'static str {
    match state {
        block_state::MALLOC => "malloc",
        block_state::NEW => "new",
        block_state::NEW_ARRAY => "new[]",
        block_state::LIBRARY => "the library's own",
        block_state::LEAKED => "leaked",
        block_state::FREE_TCACHE => "free, in the tcache",
        block_state::FREE_FAST => "free, in a fastbin",
        block_state::FREE_BIN => "free, in a bin",
        block_state::TOP => "top",
        _ => "corrupt",
    }
}
