//! Cuts the engine in two: what simple programs need, which every visitor loads, and the rest, loaded when a program
//! first needs it.
//!
//! Where the first part calls a function of the rest stands a stub: it has the rest loaded, then calls through a table
//! of the first part that the rest fills as it starts. The rest finds the functions it calls behind its own in
//! that table.
//!
//! ```text
//!   first part            table                     rest
//!   call stub 0  -->  [ 0: function of the rest ] <-- its elements
//!                     [ 1: function of the first ] --> its imports
//! ```

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::ops::Range;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, Instruction, Module, RefType, TableSection, TableType,
    TypeSection, ValType,
};
use wasmparser::{
    CodeSectionReader, DataKind, DataSectionReader, ExportSectionReader, FunctionBody, FunctionSectionReader,
    GlobalSectionReader, ImportSectionReader, Operator, Parser, Payload, TableSectionReader,
};

use crate::constants::Constants;
use crate::order::order;
use crate::whole::{Whole, callees};

type Error = reencode::Error<Infallible>;

/// The engine in two modules.
pub(crate) struct Parts {
    /// What every visitor loads.
    pub(crate) first: Vec<u8>,
    /// What is loaded on demand.
    pub(crate) rest: Vec<u8>,
    /// Texts that lie beside the first part: for each its address and length, as 32 bits each, and its bytes.
    pub(crate) texts: Vec<u8>,
}

/// A text that the engine holds as it is.
pub(crate) struct Text {
    /// The text.
    pub(crate) bytes: Vec<u8>,
    /// Whether only code of the rest reads it: then it lies there.
    pub(crate) is_rare: bool,
}

/// Cuts a module. `hot` says of each function of its own whether the first part holds it; behind `ensure` stand
/// functions that are called by one hot function each, which calls `ensure` before. `texts` are taken out of the data,
/// and of the `constants` those that only the rest reads.
///
/// # Errors
/// When the module cannot be read.
pub(crate) fn split(
    wasm: &[u8],
    hot: &[bool],
    ensure: u32,
    texts: &[Text],
    constants: &Constants,
) -> Result<Parts, Error> {
    let whole = Whole::read(wasm)?;
    let cut = Cut::new(&whole, hot, ensure);
    let mut first = Module::new();
    let mut writer = First {
        cut: &cut,
        texts,
        constants,
        numbers: BTreeSet::new(),
        taken: Vec::new(),
        rested: DataSection::new(),
    };
    writer.parse_core_module(&mut first, Parser::new(0), wasm)?;
    Ok(Parts {
        first: first.finish(),
        rest: rest(wasm, &cut, &writer.rested)?,
        texts: writer.taken,
    })
}

/// Who goes where.
struct Cut<'a> {
    whole: &'a Whole<'a>,
    /// The first part's own functions, as indices of the whole, in their order.
    hot: Vec<u32>,
    /// The rest's own functions.
    cold: Vec<u32>,
    /// Functions of the rest that the first part names: those with a stub come first.
    entries: Vec<u32>,
    /// How many have a stub.
    stubs: usize,
    /// The function that has the rest loaded.
    ensure: u32,
    /// Functions of the first part that the rest calls.
    shared: Vec<u32>,
    /// New indices in the first part.
    in_first: Vec<u32>,
    /// New indices in the rest.
    in_rest: Vec<u32>,
}

const NOWHERE: u32 = u32::MAX;

impl<'a> Cut<'a> {
    fn new(whole: &'a Whole<'a>, hot: &[bool], ensure: u32) -> Self {
        let is_hot = |index: u32| {
            let own = index.checked_sub(whole.imported);
            own.is_none_or(|own| hot[own as usize])
        };
        let count = whole.types.len() as u32;
        let (hot, cold): (Vec<u32>, Vec<u32>) = (whole.imported..count).partition(|index| is_hot(*index));
        let callees = |from: &[u32]| -> BTreeSet<u32> {
            let bodies = from
                .iter()
                .map(|index| &whole.bodies[(index - whole.imported) as usize]);
            bodies.flat_map(callees).collect()
        };
        let mut entries = callees(&hot);
        entries.extend(&whole.named);
        let entries: Vec<u32> = entries.into_iter().filter(|index| !is_hot(*index)).collect();
        let stubs = entries.partition_point(|index| *index < ensure);
        let shared: Vec<u32> = callees(&cold).into_iter().filter(|index| is_hot(*index)).collect();
        let alike = |of: Vec<u32>| -> Vec<u32> {
            let bodies: Vec<&[u8]> = of
                .iter()
                .map(|index| whole.bodies[(index - whole.imported) as usize].as_bytes())
                .collect();
            order(&bodies).into_iter().map(|at| of[at]).collect()
        };
        let (hot, cold) = (alike(hot), alike(cold));
        let mut in_first = vec![NOWHERE; count as usize];
        let mut in_rest = in_first.clone();
        for index in 0..whole.imported {
            in_first[index as usize] = index;
        }
        // Behind the imports one more: what loads the rest.
        for (place, index) in hot.iter().chain(&entries[..stubs]).enumerate() {
            in_first[*index as usize] = whole.imported + 1 + place as u32;
        }
        for (place, index) in shared.iter().chain(&cold).enumerate() {
            in_rest[*index as usize] = place as u32;
        }
        Cut {
            whole,
            hot,
            cold,
            entries,
            stubs,
            ensure,
            shared,
            in_first,
            in_rest,
        }
    }

    /// The imported function that loads the rest.
    fn loader(&self) -> u32 {
        self.whole.imported
    }

    /// Instructions that call a function of the rest, its arguments being on the stack.
    fn call(&self, slot: usize) -> [Instruction<'static>; 2] {
        let call = Instruction::CallIndirect {
            type_index: self.type_of(self.entries[slot]),
            table_index: self.between(),
        };
        [Instruction::I32Const(slot as i32), call]
    }

    /// The first part's global that says whether the rest is there.
    fn loaded(&self) -> u32 {
        self.whole.globals.len() as u32
    }

    /// The table between the parts.
    fn between(&self) -> u32 {
        self.whole.tables.len() as u32
    }

    fn body(&self, index: u32) -> FunctionBody<'a> {
        self.whole.bodies[(index - self.whole.imported) as usize].clone()
    }

    fn type_of(&self, index: u32) -> u32 {
        self.whole.types[index as usize]
    }

    fn table(&self) -> TableType {
        let size = (self.entries.len() + self.shared.len()) as u64;
        TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: size,
            maximum: Some(size),
            shared: false,
        }
    }
}

/// Writes the first part.
struct First<'a> {
    cut: &'a Cut<'a>,
    texts: &'a [Text],
    constants: &'a Constants,
    /// Those that stand in the first part's code: they may be addresses of constants.
    numbers: BTreeSet<u32>,
    taken: Vec<u8>,
    /// Rare texts and constants at their places.
    rested: DataSection,
}

impl Reencode for First<'_> {
    type Error = Infallible;

    fn function_index(&mut self, index: u32) -> Result<u32, Error> {
        Ok(self.cut.in_first[index as usize])
    }

    fn mem_arg(&mut self, arg: wasmparser::MemArg) -> Result<wasm_encoder::MemArg, Error> {
        self.numbers.insert(arg.offset as u32);
        reencode::utils::mem_arg(self, arg)
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        reencode::utils::parse_import_section(self, imports, section)?;
        imports.import("rest", "load", EntityType::Function(self.cut.type_of(self.cut.ensure)));
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        for index in self.cut.hot.iter().chain(&self.cut.entries[..self.cut.stubs]) {
            functions.function(self.cut.type_of(*index));
        }
        Ok(())
    }

    fn parse_table_section(&mut self, tables: &mut TableSection, section: TableSectionReader<'_>) -> Result<(), Error> {
        reencode::utils::parse_table_section(self, tables, section)?;
        tables.table(self.cut.table());
        Ok(())
    }

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: GlobalSectionReader<'_>,
    ) -> Result<(), Error> {
        reencode::utils::parse_global_section(self, globals, section)?;
        let flag = GlobalType {
            val_type: ValType::I32,
            mutable: true,
            shared: false,
        };
        globals.global(flag, &ConstExpr::i32_const(0));
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error> {
        reencode::utils::parse_export_section(self, exports, section)?;
        for index in 0..self.cut.between() {
            exports.export(&format!("t{index}"), ExportKind::Table, index);
        }
        exports.export("between", ExportKind::Table, self.cut.between());
        for index in 0..self.cut.loaded() {
            exports.export(&format!("g{index}"), ExportKind::Global, index);
        }
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        section: wasmparser::ElementSectionReader<'_>,
    ) -> Result<(), Error> {
        reencode::utils::parse_element_section(self, elements, section)?;
        let shared: Vec<u32> = self
            .cut
            .shared
            .iter()
            .map(|index| self.cut.in_first[*index as usize])
            .collect();
        elements.active(
            Some(self.cut.between()),
            &ConstExpr::i32_const(self.cut.entries.len() as i32),
            Elements::Functions(shared.into()),
        );
        Ok(())
    }

    fn parse_data_section(&mut self, data: &mut DataSection, section: DataSectionReader<'_>) -> Result<(), Error> {
        for segment in section {
            let segment = segment?;
            let start = match &segment.kind {
                DataKind::Active {
                    memory_index: 0,
                    offset_expr,
                } => match offset_expr.get_operators_reader().read()? {
                    Operator::I32Const { value } => Some(value),
                    _ => None,
                },
                _ => None,
            };
            match start {
                Some(start) => self.segment(data, start, segment.data),
                None => self.parse_data(data, segment)?,
            }
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: wasmparser::CustomSectionReader<'_>,
    ) -> Result<(), Error> {
        // What the linker wrote for `Constants` holds of the whole alone.
        if section.name() == "linking" || section.name().starts_with("reloc.") {
            return Ok(());
        }
        reencode::utils::parse_custom_section(self, module, section)
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader<'_>) -> Result<(), Error> {
        let cut = self.cut;
        for index in &cut.hot {
            if *index == cut.ensure {
                code.function(&self.ensure());
            } else {
                code.function(&self.body(&cut.body(*index))?);
            }
        }
        for (slot, index) in cut.entries[..cut.stubs].iter().enumerate() {
            let mut stub = Function::new([]);
            stub.instruction(&Instruction::Call(cut.in_first[cut.ensure as usize]));
            for param in 0..cut.whole.params[cut.type_of(*index) as usize] {
                stub.instruction(&Instruction::LocalGet(param));
            }
            for instruction in cut.call(slot) {
                stub.instruction(&instruction);
            }
            code.function(stub.instruction(&Instruction::End));
        }
        Ok(())
    }
}

impl First<'_> {
    /// Writes a segment without the texts and the rest's constants that lie in it; the code stands before the data.
    fn segment(&mut self, data: &mut DataSection, start: i32, bytes: &[u8]) {
        let place = |text: &Text| {
            let at = bytes
                .windows(text.bytes.len())
                .position(|window| window == text.bytes)?;
            Some((at, text.bytes.len(), text.is_rare))
        };
        let mut found: Vec<(usize, usize, bool)> = self.texts.iter().filter_map(place).collect();
        found.sort_unstable();
        let mut bytes = bytes.to_vec();
        let place = |at: usize, length: usize| start as u32 + at as u32..start as u32 + (at + length) as u32;
        let besides: Vec<Range<u32>> = found.iter().map(|(at, length, _)| place(*at, *length)).collect();
        let own = place(0, bytes.len());
        for cold in self.constants.cold(&self.numbers, &besides) {
            // Zeros that end a segment are not written.
            let cold = cold.start.max(own.start)..cold.end.min(own.end);
            if !cold.is_empty() {
                let (from, to) = ((cold.start - own.start) as usize, (cold.end - own.start) as usize);
                let there = &mut bytes[from..to];
                let at = ConstExpr::i32_const(cold.start as i32);
                self.rested.active(0, &at, there.iter().copied());
                there.fill(0);
            }
        }
        let mut done = 0;
        let offset = |at: usize| ConstExpr::i32_const(start + at as i32);
        for (at, length, is_rare) in found {
            if at < done {
                continue;
            }
            data.active(0, &offset(done), bytes[done..at].iter().copied());
            if is_rare {
                self.rested
                    .active(0, &offset(at), bytes[at..at + length].iter().copied());
            } else {
                self.taken.extend((start as u32 + at as u32).to_le_bytes());
                self.taken.extend((length as u32).to_le_bytes());
                self.taken.extend(&bytes[at..at + length]);
            }
            done = at + length;
        }
        data.active(0, &offset(done), bytes[done..].iter().copied());
    }

    /// The function that has the rest loaded once.
    fn ensure(&self) -> Function {
        let mut ensure = Function::new([]);
        for instruction in [
            Instruction::GlobalGet(self.cut.loaded()),
            Instruction::I32Eqz,
            Instruction::If(wasm_encoder::BlockType::Empty),
            Instruction::Call(self.cut.loader()),
            Instruction::I32Const(1),
            Instruction::GlobalSet(self.cut.loaded()),
            Instruction::End,
            Instruction::End,
        ] {
            ensure.instruction(&instruction);
        }
        ensure
    }

    fn body(&mut self, body: &FunctionBody<'_>) -> Result<Function, Error> {
        let mut function = self.new_function_with_parsed_locals(body)?;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let operator = operators.read()?;
            match operator {
                Operator::Call { function_index } if function_index > self.cut.ensure => {
                    let slot = self.cut.entries.binary_search(&function_index).unwrap_or(0);
                    for instruction in self.cut.call(slot) {
                        function.instruction(&instruction);
                    }
                }
                operator => {
                    if let Operator::I32Const { value } = operator {
                        self.numbers.insert(value as u32);
                    }
                    function.instruction(&self.instruction(operator)?);
                }
            }
        }
        Ok(function)
    }
}

/// Writes the bodies of the rest.
struct Rest<'a> {
    cut: &'a Cut<'a>,
}

impl Reencode for Rest<'_> {
    type Error = Infallible;

    fn function_index(&mut self, index: u32) -> Result<u32, Error> {
        Ok(self.cut.in_rest[index as usize])
    }
}

fn rest(wasm: &[u8], cut: &Cut<'_>, texts: &DataSection) -> Result<Vec<u8>, Error> {
    let mut writer = Rest { cut };
    let mut types = TypeSection::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::TypeSection(section) = payload? {
            writer.parse_type_section(&mut types, section)?;
        }
    }
    let mut imports = ImportSection::new();
    for (place, index) in cut.shared.iter().enumerate() {
        imports.import("f", &place.to_string(), EntityType::Function(cut.type_of(*index)));
    }
    if let Some(memory) = cut.whole.memory {
        imports.import("e", "memory", EntityType::Memory(writer.memory_type(memory)?));
    }
    for (index, table) in cut.whole.tables.iter().enumerate() {
        imports.import("e", &format!("t{index}"), EntityType::Table(writer.table_type(*table)?));
    }
    imports.import("e", "between", EntityType::Table(cut.table()));
    for (index, global) in cut.whole.globals.iter().enumerate() {
        imports.import(
            "e",
            &format!("g{index}"),
            EntityType::Global(writer.global_type(*global)?),
        );
    }
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    for index in &cut.cold {
        functions.function(cut.type_of(*index));
        writer.parse_function_body(&mut code, cut.body(*index))?;
    }
    let mut elements = ElementSection::new();
    let entries: Vec<u32> = cut.entries.iter().map(|index| cut.in_rest[*index as usize]).collect();
    elements.active(
        Some(cut.between()),
        &ConstExpr::i32_const(0),
        Elements::Functions(entries.into()),
    );
    let mut module = Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&elements)
        .section(&code)
        .section(texts);
    Ok(module.finish())
}
