//! The shape of a function: its blocks, where its branches go, and which locals may still be read at each instruction.

use wasmparser::{BlockType, FunctionBody, Operator};

/// Locals, one bit each.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Set(Vec<u64>);

impl Set {
    pub(crate) fn has(&self, local: u32) -> bool {
        self.0
            .get(local as usize / 64)
            .is_some_and(|word| word >> (local % 64) & 1 == 1)
    }

    pub(crate) fn add(&mut self, local: u32) {
        let word = local as usize / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (local % 64);
    }

    fn remove(&mut self, local: u32) {
        if let Some(word) = self.0.get_mut(local as usize / 64) {
            *word &= !(1 << (local % 64));
        }
    }

    pub(crate) fn unite(&mut self, other: &Set) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    /// Those of both, in order.
    pub(crate) fn both(&self, other: &Set) -> Vec<u32> {
        let count = self.0.len() as u32 * 64;
        (0..count)
            .filter(|local| self.has(*local) && other.has(*local))
            .collect()
    }
}

/// A block, loop or if; the function itself is the outermost one.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    /// Where it opens.
    pub(crate) open: usize,
    /// Its `end`.
    pub(crate) end: usize,
    /// Its `else`.
    pub(crate) other: Option<usize>,
    /// It is a loop: branches go to its start.
    pub(crate) is_loop: bool,
    /// It leaves nothing on the stack.
    pub(crate) is_plain: bool,
    /// The frame around it.
    pub(crate) parent: usize,
}

/// A function's instructions and what is known of them.
pub(crate) struct Flow<'a> {
    pub(crate) operators: Vec<Operator<'a>>,
    /// Where each instruction begins in the module, and where the last one ends.
    pub(crate) places: Vec<usize>,
    pub(crate) frames: Vec<Frame>,
    /// The frame that each instruction stands in; an `else` and `end` in its own.
    pub(crate) frame: Vec<usize>,
    /// What may be read at or behind each instruction.
    pub(crate) live: Vec<Set>,
}

impl<'a> Flow<'a> {
    /// Reads a function.
    ///
    /// # Errors
    /// When it is no valid function.
    pub(crate) fn read(body: &FunctionBody<'a>) -> Result<Self, wasmparser::BinaryReaderError> {
        let mut reader = body.get_operators_reader()?;
        let mut flow = Flow {
            operators: Vec::new(),
            places: Vec::new(),
            frames: vec![Frame {
                open: 0,
                end: 0,
                other: None,
                is_loop: false,
                is_plain: false,
                parent: 0,
            }],
            frame: Vec::new(),
            live: Vec::new(),
        };
        let mut current = 0;
        while !reader.eof() {
            let at = flow.operators.len();
            flow.places.push(reader.original_position());
            let operator = reader.read()?;
            flow.frame.push(current);
            match operator {
                Operator::Block { blockty } | Operator::Loop { blockty } | Operator::If { blockty } => {
                    flow.frames.push(Frame {
                        open: at,
                        end: 0,
                        other: None,
                        is_loop: matches!(operator, Operator::Loop { .. }),
                        is_plain: blockty == BlockType::Empty,
                        parent: current,
                    });
                    current = flow.frames.len() - 1;
                }
                Operator::Else => flow.frames[current].other = Some(at),
                Operator::End => {
                    flow.frames[current].end = at;
                    current = flow.frames[current].parent;
                }
                _ => {}
            }
            flow.operators.push(operator);
        }
        flow.places.push(reader.original_position());
        flow.find_live();
        Ok(flow)
    }

    /// The frame that a branch of this depth names, as seen from inside `frame`.
    pub(crate) fn label(&self, mut frame: usize, depth: u32) -> usize {
        for _ in 0..depth {
            frame = self.frames[frame].parent;
        }
        frame
    }

    /// Where a branch to a frame goes on.
    pub(crate) fn target(&self, frame: usize) -> usize {
        let frame = &self.frames[frame];
        if frame.is_loop { frame.open + 1 } else { frame.end }
    }

    /// The frame that opens here.
    fn opened(&self, at: usize) -> Option<&Frame> {
        self.frames[1..].iter().find(|frame| frame.open == at)
    }

    /// Backwards through the function until nothing changes any more.
    fn find_live(&mut self) {
        let count = self.operators.len();
        let elses: Vec<usize> = (0..count)
            .map(|at| match self.operators[at] {
                Operator::If { .. } => self
                    .opened(at)
                    .map_or(at, |frame| frame.other.map_or(frame.end, |other| other + 1)),
                _ => at,
            })
            .collect();
        self.live = vec![Set::default(); count + 1];
        let mut changed = true;
        while changed {
            changed = false;
            for at in (0..count).rev() {
                let mut live = Set::default();
                let frame = self.frame[at];
                let branch = |live: &mut Set, depth: u32| {
                    let label = self.label(frame, depth);
                    if label != 0 {
                        live.unite(&self.live[self.target(label)]);
                    }
                };
                match &self.operators[at] {
                    Operator::Br { relative_depth } => branch(&mut live, *relative_depth),
                    Operator::BrIf { relative_depth } => {
                        branch(&mut live, *relative_depth);
                        live.unite(&self.live[at + 1]);
                    }
                    Operator::BrTable { targets } => {
                        targets.targets().flatten().for_each(|depth| branch(&mut live, depth));
                        branch(&mut live, targets.default());
                    }
                    Operator::Return | Operator::Unreachable => {}
                    Operator::Else => live.unite(&self.live[self.frames[frame].end]),
                    Operator::End if frame == 0 => {}
                    _ => {
                        live.unite(&self.live[at + 1]);
                        live.unite(&self.live[elses[at].max(at + 1)]);
                    }
                }
                match self.operators[at] {
                    Operator::LocalGet { local_index } => live.add(local_index),
                    Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => live.remove(local_index),
                    _ => {}
                }
                if live != self.live[at] {
                    changed = true;
                    self.live[at] = live;
                }
            }
        }
    }
}
