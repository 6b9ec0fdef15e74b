//! Which code does a program need? A copy of the engine in which every stretch of code marks its own byte of memory.
//!
//! A stretch begins with a function and behind each `loop`, `if`, `else`, `end` and `br_if`: where code may be reached
//! from elsewhere, or left.

use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, MemArg, MemorySection, MemoryType, Module};
use wasmparser::{FunctionBody, MemorySectionReader, Operator, Parser, Payload};

const PAGE: u64 = 65536;

/// The marking copy.
pub(crate) struct Marking {
    /// The module.
    pub(crate) wasm: Vec<u8>,
    /// Where its marks lie in its memory.
    pub(crate) at: u64,
    /// How many there are.
    pub(crate) count: u64,
}

/// Makes the copy of a module that marks what runs.
///
/// # Errors
/// When the module cannot be read.
pub(crate) fn marking(wasm: &[u8]) -> Result<Marking, reencode::Error> {
    let (mut pages, mut bytes) = (0, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::MemorySection(memories) => {
                for memory in memories {
                    pages = memory?.initial;
                }
            }
            Payload::CodeSectionStart { size, .. } => bytes = u64::from(size),
            _ => {}
        }
    }
    let mut writer = Writer {
        at: pages * PAGE,
        // Each mark belongs to an instruction of one byte or more.
        pages: bytes.div_ceil(PAGE),
        count: 0,
    };
    let mut module = Module::new();
    writer.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(Marking {
        wasm: module.finish(),
        at: writer.at,
        count: writer.count,
    })
}

/// Whether a stretch begins behind an instruction.
pub(crate) fn is_border(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::Loop { .. } | Operator::If { .. } | Operator::Else | Operator::End | Operator::BrIf { .. }
    )
}

struct Writer {
    at: u64,
    pages: u64,
    count: u64,
}

impl Writer {
    fn mark(&mut self, function: &mut Function) {
        let byte = MemArg {
            offset: 0,
            align: 0,
            memory_index: 0,
        };
        function
            .instruction(&Instruction::I32Const((self.at + self.count) as i32))
            .instruction(&Instruction::I32Const(1))
            .instruction(&Instruction::I32Store8(byte));
        self.count += 1;
    }
}

impl Reencode for Writer {
    type Error = Infallible;

    fn parse_memory_section(
        &mut self,
        memories: &mut MemorySection,
        section: MemorySectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        for memory in section {
            let memory = self.memory_type(memory?)?;
            memories.memory(MemoryType {
                minimum: memory.minimum + self.pages,
                ..memory
            });
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), reencode::Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let mut operators = body.get_operators_reader()?;
        self.mark(&mut function);
        while !operators.eof() {
            let operator = operators.read()?;
            let border = is_border(&operator);
            function.instruction(&self.instruction(operator)?);
            if border && !operators.eof() {
                self.mark(&mut function);
            }
        }
        code.function(&function);
        Ok(())
    }
}
