//! What the cut must know of a module as a whole.

use std::collections::BTreeSet;

use wasmparser::{BinaryReaderError, FunctionBody, Operator, Parser, Payload};

/// What must be known of a module.
#[derive(Default)]
pub(crate) struct Whole<'a> {
    /// Imported functions.
    pub(crate) imported: u32,
    /// Types of all functions, imported ones first.
    pub(crate) types: Vec<u32>,
    /// Parameters of each type.
    pub(crate) params: Vec<u32>,
    /// The functions of its own.
    pub(crate) bodies: Vec<FunctionBody<'a>>,
    /// Types of its globals.
    pub(crate) globals: Vec<wasmparser::GlobalType>,
    /// Types of its tables.
    pub(crate) tables: Vec<wasmparser::TableType>,
    /// The memory's type.
    pub(crate) memory: Option<wasmparser::MemoryType>,
    /// Functions that are exported or lie in tables.
    pub(crate) named: BTreeSet<u32>,
}

impl<'a> Whole<'a> {
    /// Reads it.
    ///
    /// # Errors
    /// When the module cannot be read.
    pub(crate) fn read(wasm: &'a [u8]) -> Result<Self, BinaryReaderError> {
        let mut whole = Whole::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(types) => {
                    for group in types {
                        for ty in group?.into_types() {
                            let function = ty.unwrap_func();
                            whole.params.push(function.params().len() as u32);
                        }
                    }
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        if let wasmparser::TypeRef::Func(ty) | wasmparser::TypeRef::FuncExact(ty) = import?.ty {
                            whole.imported += 1;
                            whole.types.push(ty);
                        }
                    }
                }
                Payload::FunctionSection(functions) => {
                    for ty in functions {
                        whole.types.push(ty?);
                    }
                }
                Payload::TableSection(tables) => {
                    for table in tables {
                        whole.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(memories) => {
                    for memory in memories {
                        whole.memory = Some(memory?);
                    }
                }
                Payload::GlobalSection(globals) => {
                    for global in globals {
                        whole.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == wasmparser::ExternalKind::Func {
                            whole.named.insert(export.index);
                        }
                    }
                }
                Payload::ElementSection(elements) => {
                    for element in elements {
                        if let wasmparser::ElementItems::Functions(functions) = element?.items {
                            for function in functions {
                                whole.named.insert(function?);
                            }
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => whole.bodies.push(body),
                _ => {}
            }
        }
        Ok(whole)
    }
}

/// Functions that a body names.
pub(crate) fn callees(body: &FunctionBody<'_>) -> Vec<u32> {
    let operators = body.get_operators_reader().into_iter().flatten().flatten();
    operators
        .filter_map(|operator| match operator {
            Operator::Call { function_index } | Operator::RefFunc { function_index } => Some(function_index),
            _ => None,
        })
        .collect()
}
