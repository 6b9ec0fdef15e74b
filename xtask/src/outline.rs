//! Moves code that simple programs never run out of the functions that they do run.
//!
//! From an instruction that never ran to the end of its block is one region; only its first instruction can be reached
//! from outside. It becomes a function of its own, which [`crate::split`] puts into the part that is loaded on demand:
//!
//! ```text
//!   block                        block
//!     (condition)                  (condition)
//!     br_if 0                      br_if 0
//!     ... never ran ...    =>      call ensure
//!     br 3                         (call region (locals that it reads))
//!   end                            (set locals that it changed)
//!                                  br 3
//!                                end
//! ```
//!
//! A region with several ways out says by a number which one it took.

use std::collections::HashMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{BlockType, CodeSection, Function, FunctionSection, Instruction, Module, TypeSection, ValType};
use wasmparser::{
    CodeSectionReader, FuncToValidate, FunctionBody, FunctionSectionReader, Operator, Parser, Payload,
    TypeSectionReader, ValidPayload, Validator, ValidatorResources,
};

use crate::live::{Flow, Set};
use crate::marks::is_border;

type Error = reencode::Error<Infallible>;

/// A module with its unused regions as functions of their own.
pub(crate) struct Outlined {
    /// The module.
    pub(crate) wasm: Vec<u8>,
    /// Of each of its own functions: whether it ran.
    pub(crate) hot: Vec<bool>,
    /// The function that regions' calls expect to have run before: an empty one.
    pub(crate) ensure: u32,
}

/// Outlines; `ran` has the marks of [`crate::marks`].
///
/// # Errors
/// When the module cannot be read.
pub(crate) fn outline(wasm: &[u8], ran: &[bool]) -> Result<Outlined, Error> {
    let mut writer = Writer::read(wasm, ran)?;
    let mut module = Module::new();
    writer.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(Outlined {
        wasm: module.finish(),
        hot: writer.hot,
        ensure: writer.ensure,
    })
}

/// Parameters and results of a function.
type Signature = (Vec<ValType>, Vec<ValType>);

#[derive(Default)]
struct Writer {
    types: HashMap<Signature, u32>,
    /// Types that the module has had before.
    known: u32,
    /// New types.
    added: Vec<Signature>,
    bodies: Vec<Function>,
    /// Types and bodies of the new functions.
    regions: Vec<(u32, Function)>,
    hot: Vec<bool>,
    ensure: u32,
    /// Marks that belong to the functions so far.
    marks: usize,
}

impl Writer {
    fn read(wasm: &[u8], ran: &[bool]) -> Result<Self, Error> {
        let mut writer = Writer::default();
        let mut validator = Validator::new();
        let (mut types, mut functions, mut imported) = (Vec::new(), Vec::new(), 0);
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            match &payload {
                Payload::TypeSection(section) => {
                    for group in section.clone() {
                        for ty in group?.into_types() {
                            let function = ty.unwrap_func();
                            types.push((values(function.params())?, values(function.results())?));
                        }
                    }
                    writer.known = types.len() as u32;
                    for (index, signature) in types.iter().enumerate() {
                        writer.types.entry(signature.clone()).or_insert(index as u32);
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.clone().into_imports() {
                        if let wasmparser::TypeRef::Func(_) | wasmparser::TypeRef::FuncExact(_) = import?.ty {
                            imported += 1;
                        }
                    }
                }
                Payload::FunctionSection(section) => {
                    functions = section.clone().into_iter().collect::<Result<Vec<u32>, _>>()?;
                    writer.ensure = imported + functions.len() as u32;
                    let plain = writer.type_of((Vec::new(), Vec::new()));
                    let mut nothing = Function::new([]);
                    nothing.instruction(&Instruction::End);
                    writer.regions.push((plain, nothing));
                }
                _ => {}
            }
            if let ValidPayload::Func(checked, body) = validator.payload(&payload)? {
                let signature = &types[functions[writer.bodies.len()] as usize];
                writer.function(signature, checked, &body, ran)?;
            }
        }
        writer.hot.push(true);
        writer.hot.resize(writer.bodies.len() + writer.regions.len(), false);
        Ok(writer)
    }

    fn type_of(&mut self, signature: Signature) -> u32 {
        let next = self.known + self.added.len() as u32;
        *self.types.entry(signature).or_insert_with_key(|signature| {
            self.added.push(signature.clone());
            next
        })
    }

    /// Writes a function without the regions that never ran.
    fn function(
        &mut self,
        signature: &Signature,
        checked: FuncToValidate<ValidatorResources>,
        body: &FunctionBody<'_>,
        ran: &[bool],
    ) -> Result<(), Error> {
        let flow = Flow::read(body)?;
        let mut locals = signature.0.clone();
        for group in body.get_locals_reader()? {
            let (count, ty) = group?;
            let ty = RoundtripReencoder.val_type(ty)?;
            locals.extend(std::iter::repeat_n(ty, count as usize));
        }
        let shape = Shape {
            flow,
            params: signature.0.len(),
            locals,
            result: signature.1.first().copied(),
        };
        let marks = shape.marks(self.marks);
        let count = marks.iter().flatten().count();
        let is_hot = ran[self.marks..self.marks + count].contains(&true);
        self.hot.push(is_hot);
        self.marks += count;
        let starts = if is_hot {
            let bare = bare(checked, body)?;
            let unused = |at: &usize| bare[*at] && marks[*at].is_some_and(|mark| !ran[mark]);
            (0..bare.len()).filter(unused).collect()
        } else {
            Vec::new()
        };
        let function = self.without(&shape, &starts)?;
        self.bodies.push(function);
        Ok(())
    }

    fn without(&mut self, shape: &Shape<'_>, starts: &[usize]) -> Result<Function, Error> {
        let mut numbers = shape.locals.len() as u32;
        let (mut text, mut more) = (Vec::new(), Vec::new());
        let (mut at, mut starts) = (0, starts.iter().copied().peekable());
        while at < shape.flow.operators.len() {
            while starts.next_if(|start| *start < at).is_some() {}
            if starts.peek() == Some(&at)
                && let Some(region) = shape.region(at)
            {
                let number = self.ensure + self.regions.len() as u32;
                let mut fresh = |ty| {
                    more.push(ty);
                    numbers += 1;
                    numbers - 1
                };
                region.call(shape, self.ensure, number, &mut text, &mut fresh);
                let ty = self.type_of(region.signature(shape));
                self.regions.push((ty, region.function(shape)?));
                at = region.end;
            }
            text.push(RoundtripReencoder.instruction(shape.flow.operators[at].clone())?);
            at += 1;
        }
        let own = shape.locals[shape.params..].iter().copied().chain(more);
        let mut function = Function::new_with_locals_types(own);
        for instruction in &text {
            function.instruction(instruction);
        }
        Ok(function)
    }
}

fn values(types: &[wasmparser::ValType]) -> Result<Vec<ValType>, Error> {
    types.iter().map(|ty| RoundtripReencoder.val_type(*ty)).collect()
}

/// Of each instruction: whether its block has nothing on the stack there.
fn bare(checked: FuncToValidate<ValidatorResources>, body: &FunctionBody<'_>) -> Result<Vec<bool>, Error> {
    let mut validator = checked.into_validator(Default::default());
    let mut reader = body.get_binary_reader();
    validator.read_locals(&mut reader)?;
    let mut operators = body.get_operators_reader()?;
    let mut bare = Vec::new();
    while !operators.eof() {
        let frame = validator.get_control_frame(0).map_or(0, |frame| frame.height);
        bare.push(validator.operand_stack_height() as usize == frame);
        let at = operators.original_position();
        validator.op(at, &operators.read()?)?;
    }
    Ok(bare)
}

impl Reencode for Writer {
    type Error = Infallible;

    fn parse_type_section(&mut self, types: &mut TypeSection, section: TypeSectionReader<'_>) -> Result<(), Error> {
        reencode::utils::parse_type_section(self, types, section)?;
        for (params, results) in &self.added {
            types.ty().function(params.iter().copied(), results.iter().copied());
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        reencode::utils::parse_function_section(self, functions, section)?;
        for (ty, _) in &self.regions {
            functions.function(*ty);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader<'_>) -> Result<(), Error> {
        for body in self.bodies.iter().chain(self.regions.iter().map(|(_, body)| body)) {
            code.function(body);
        }
        Ok(())
    }
}

/// A function and what its regions must know of it.
struct Shape<'a> {
    flow: Flow<'a>,
    params: usize,
    /// Types of its parameters and locals.
    locals: Vec<ValType>,
    result: Option<ValType>,
}

/// A way out of a region.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// Past its last instruction.
    Fall,
    /// To a block around it: so many blocks away.
    Label(u32),
    /// Out of the function.
    Return,
}

/// Instructions that become a function.
struct Region {
    start: usize,
    /// The `end` or `else` behind it.
    end: usize,
    /// Locals that it is given.
    given: Vec<u32>,
    /// Locals that it changes and others read.
    changed: Vec<u32>,
    /// All its locals.
    used: Vec<u32>,
    exits: Vec<Exit>,
}

impl Shape<'_> {
    /// The mark before each instruction, if any; `first` is the function's own.
    fn marks(&self, first: usize) -> Vec<Option<usize>> {
        let mut next = first;
        let mut border = true;
        let each = self.flow.operators.iter().map(|operator| {
            let mark = border.then_some(next);
            next += usize::from(border);
            border = is_border(operator);
            mark
        });
        each.collect()
    }

    /// What a branch out of a region does; `None` when it takes a value along.
    fn exit(&self, frame: usize, depth: u32) -> Option<Exit> {
        let label = self.flow.label(frame, depth);
        let named = &self.flow.frames[label];
        match label {
            0 if self.result.is_none() => Some(Exit::Return),
            0 => None,
            _ => (named.is_loop || named.is_plain).then_some(Exit::Label(depth)),
        }
    }

    /// The region that starts here; `None` when it cannot or need not be moved.
    fn region(&self, start: usize) -> Option<Region> {
        let flow = &self.flow;
        let inside = flow.frame[start];
        let frame = &flow.frames[inside];
        let end = frame.other.filter(|other| *other >= start).unwrap_or(frame.end);
        let (mut exits, mut touched, mut written) = (Vec::new(), Set::default(), Set::default());
        let mut leave = |exit: Exit| {
            if !exits.contains(&exit) {
                exits.push(exit);
            }
        };
        for at in start..end {
            let depth = self.depth(inside, at);
            let outer = |relative: u32| match relative.checked_sub(depth) {
                Some(depth) => self.exit(inside, depth).map(Some),
                None => Some(None),
            };
            match &flow.operators[at] {
                Operator::Br { relative_depth } => match relative_depth.checked_sub(depth) {
                    Some(depth) if flow.label(inside, depth) == 0 => leave(Exit::Return),
                    _ => outer(*relative_depth)?.into_iter().for_each(&mut leave),
                },
                Operator::BrIf { relative_depth } => outer(*relative_depth)?.into_iter().for_each(&mut leave),
                Operator::BrTable { targets } => {
                    for target in targets.targets() {
                        outer(target.ok()?)?.into_iter().for_each(&mut leave);
                    }
                    outer(targets.default())?.into_iter().for_each(&mut leave);
                }
                Operator::Return => leave(Exit::Return),
                Operator::LocalGet { local_index } => touched.add(*local_index),
                Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                    touched.add(*local_index);
                    written.add(*local_index);
                }
                _ => {}
            }
        }
        let falls = start == end
            || !matches!(
                flow.operators[end - 1],
                Operator::Br { .. } | Operator::BrTable { .. } | Operator::Return | Operator::Unreachable
            );
        if falls && inside == 0 {
            leave(Exit::Return);
        } else if falls {
            if !frame.is_plain {
                return None;
            }
            leave(if frame.is_loop { Exit::Fall } else { Exit::Label(0) });
        }
        // What falls through goes on without an instruction of its own.
        if let Some(at) = exits.iter().position(|exit| *exit == Exit::Label(0) && !frame.is_loop) {
            exits.swap(0, at);
        }
        if exits.contains(&Exit::Fall) && exits.len() > 1 {
            return None;
        }
        let mut read = Set::default();
        for exit in &exits {
            match exit {
                Exit::Fall => read.unite(&flow.live[frame.end]),
                Exit::Label(depth) => read.unite(&flow.live[flow.target(flow.label(inside, *depth))]),
                Exit::Return => {}
            }
        }
        let region = Region {
            start,
            end,
            given: flow.live[start].both(&touched),
            changed: written.both(&read),
            used: touched.both(&touched),
            exits,
        };
        let call = 20 + 2 * (region.given.len() + region.changed.len()) + 4 * region.exits.len();
        (flow.places[end] - flow.places[start] > call).then_some(region)
    }

    /// Blocks between an instruction and a frame around it.
    fn depth(&self, frame: usize, at: usize) -> u32 {
        let (mut depth, mut inner) = (0, self.flow.frame[at]);
        while inner != frame {
            inner = self.flow.frames[inner].parent;
            depth += 1;
        }
        depth
    }
}

impl Region {
    /// A value comes back beside the locals: the function's result.
    fn answers(&self, shape: &Shape<'_>) -> Option<ValType> {
        shape.result.filter(|_| self.exits.contains(&Exit::Return))
    }

    /// Parameters: the locals given. Results: the function's, which exit was taken, the locals changed.
    fn signature(&self, shape: &Shape<'_>) -> Signature {
        let types =
            |locals: &[u32]| -> Vec<ValType> { locals.iter().map(|local| shape.locals[*local as usize]).collect() };
        let mut results: Vec<ValType> = self.answers(shape).into_iter().collect();
        results.extend((self.exits.len() > 1).then_some(ValType::I32));
        results.extend(types(&self.changed));
        (types(&self.given), results)
    }

    /// What stands in its place.
    fn call(
        &self,
        shape: &Shape<'_>,
        ensure: u32,
        number: u32,
        text: &mut Vec<Instruction<'_>>,
        fresh: &mut dyn FnMut(ValType) -> u32,
    ) {
        text.push(Instruction::Call(ensure));
        text.extend(self.given.iter().map(|local| Instruction::LocalGet(*local)));
        text.push(Instruction::Call(number));
        text.extend(self.changed.iter().rev().map(|local| Instruction::LocalSet(*local)));
        let goes = |exit: Exit| match exit {
            Exit::Fall => None,
            Exit::Label(0) if !self.is_in_loop(shape) => None,
            Exit::Label(depth) => Some(Instruction::Br(depth)),
            Exit::Return => Some(Instruction::Return),
        };
        match self.exits.as_slice() {
            [] => text.push(Instruction::Unreachable),
            [exit] => text.extend(goes(*exit)),
            // The result lies below on the stack all the time.
            exits if exits.contains(&Exit::Return) => {
                let labels = self.labels();
                let code = fresh(ValType::I32);
                text.push(Instruction::LocalSet(code));
                for (place, depth) in labels {
                    text.push(Instruction::LocalGet(code));
                    text.push(Instruction::I32Const(place as i32));
                    text.push(Instruction::I32Eq);
                    text.push(Instruction::BrIf(depth));
                }
                text.push(Instruction::Return);
            }
            [first, Exit::Label(depth)] => {
                text.push(Instruction::BrIf(*depth));
                text.extend(goes(*first));
            }
            _ => {
                let mut depths: Vec<u32> = self.labels().into_iter().map(|(_, depth)| depth).collect();
                let last = depths.pop().unwrap_or(0);
                text.push(Instruction::BrTable(depths.into(), last));
            }
        }
    }

    fn labels(&self) -> Vec<(usize, u32)> {
        let each = self.exits.iter().enumerate();
        each.filter_map(|(place, exit)| match exit {
            Exit::Label(depth) => Some((place, *depth)),
            Exit::Fall | Exit::Return => None,
        })
        .collect()
    }

    fn is_in_loop(&self, shape: &Shape<'_>) -> bool {
        shape.flow.frames[shape.flow.frame[self.start]].is_loop
    }

    fn function(&self, shape: &Shape<'_>) -> Result<Function, Error> {
        let flow = &shape.flow;
        let inside = flow.frame[self.start];
        let own: Vec<u32> = self
            .used
            .iter()
            .copied()
            .filter(|local| !self.given.contains(local))
            .collect();
        let mut numbers = HashMap::new();
        for (number, local) in self.given.iter().chain(&own).enumerate() {
            numbers.insert(*local, number as u32);
        }
        let answer = numbers.len() as u32;
        let answers = self.answers(shape);
        let types = own.iter().map(|local| shape.locals[*local as usize]).chain(answers);
        let mut function = Function::new_with_locals_types(types);
        for _ in &self.exits {
            function.instruction(&Instruction::Block(BlockType::Empty));
        }
        let way = |exit: Exit| self.exits.iter().position(|known| *known == exit).unwrap_or(0) as u32;
        let back = |function: &mut Function, depth: u32| {
            if answers.is_some() {
                function.instruction(&Instruction::LocalSet(answer));
            }
            function.instruction(&Instruction::Br(depth + way(Exit::Return)));
        };
        for at in self.start..self.end {
            let depth = shape.depth(inside, at);
            let label = |relative: u32| match relative.checked_sub(depth) {
                None => relative,
                Some(outer) if flow.label(inside, outer) == 0 => depth + way(Exit::Return),
                Some(outer) => depth + way(Exit::Label(outer)),
            };
            let is_out = |relative: u32| {
                let outer = relative.checked_sub(depth);
                outer.is_some_and(|outer| flow.label(inside, outer) == 0)
            };
            match &flow.operators[at] {
                Operator::Br { relative_depth } if is_out(*relative_depth) => back(&mut function, depth),
                Operator::Return => back(&mut function, depth),
                Operator::Br { relative_depth } => {
                    function.instruction(&Instruction::Br(label(*relative_depth)));
                }
                Operator::BrIf { relative_depth } => {
                    function.instruction(&Instruction::BrIf(label(*relative_depth)));
                }
                Operator::BrTable { targets } => {
                    let each = targets.targets().map(|target| target.map(label));
                    let each = each.collect::<Result<Vec<u32>, _>>()?;
                    function.instruction(&Instruction::BrTable(each.into(), label(targets.default())));
                }
                Operator::LocalGet { local_index } => {
                    function.instruction(&Instruction::LocalGet(numbers[local_index]));
                }
                Operator::LocalSet { local_index } => {
                    function.instruction(&Instruction::LocalSet(numbers[local_index]));
                }
                Operator::LocalTee { local_index } => {
                    function.instruction(&Instruction::LocalTee(numbers[local_index]));
                }
                operator => {
                    function.instruction(&RoundtripReencoder.instruction(operator.clone())?);
                }
            }
        }
        let falls = !matches!(
            flow.operators[self.end - 1],
            Operator::Br { .. } | Operator::BrTable { .. } | Operator::Return | Operator::Unreachable
        );
        if falls && inside == 0 {
            back(&mut function, 0);
        } else if falls {
            let exit = if self.is_in_loop(shape) {
                Exit::Fall
            } else {
                Exit::Label(0)
            };
            function.instruction(&Instruction::Br(way(exit)));
        }
        for place in 0..self.exits.len() {
            function.instruction(&Instruction::End);
            if answers.is_some() {
                function.instruction(&Instruction::LocalGet(answer));
            }
            if self.exits.len() > 1 {
                function.instruction(&Instruction::I32Const(place as i32));
            }
            for local in &self.changed {
                function.instruction(&Instruction::LocalGet(numbers[local]));
            }
            function.instruction(&Instruction::Return);
        }
        function
            .instruction(&Instruction::Unreachable)
            .instruction(&Instruction::End);
        Ok(function)
    }
}
