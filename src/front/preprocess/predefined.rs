//! The macros that gcc 12 defines by itself, as far as programs ask for them (`gcc -dM -E - </dev/null`).

use std::cell::Cell;
use std::rc::Rc;

use super::Preprocessor;
use super::expand::{Macro, MacroKind, Params};
use crate::front::Dialect;
use crate::front::layout::DataModel;
use crate::front::lexer::lex;
use crate::source::{FileId, Span};

/// What both machines share, a macro a line; floating types as gcc's, save that `long double` has the range and the
/// precision of `double`, as which it is computed.
const COMMON: &str = include_str!("predefined/common.txt");
/// `gcc` on x86-64.
const LP64: &str = include_str!("predefined/lp64.txt");
/// `gcc -m32`, computing with SSE.
const ILP32: &str = include_str!("predefined/ilp32.txt");

const C: &str = "__STDC_VERSION__ 201710L\n__STDC_UTF_16__ 1\n__STDC_UTF_32__ 1\n__STDC_NO_THREADS__ 1\n";

const CPP: &str = "__cplusplus 201703L\n__GNUG__ 12\n__EXCEPTIONS 1\n__cpp_exceptions 199711L\n__cpp_rtti 199711L
_GNU_SOURCE 1\n__STDCPP_DEFAULT_NEW_ALIGNMENT__ 16\n";

impl Preprocessor<'_> {
    /// Defines the list for the dialect and the machine.
    pub(super) fn define_predefined(&mut self, file: FileId, model: DataModel) {
        let machine = match model {
            DataModel::Lp64 => LP64,
            DataModel::Ilp32 => ILP32,
        };
        let language = match self.dialect {
            Dialect::C => C,
            Dialect::Cpp => CPP,
        };
        // Bodies always take the place of their invocation, so the file they are lexed under does not matter.
        let nowhere = Span::new(file, 0, 0);
        for line in [COMMON, machine, language].iter().flat_map(|text| text.lines()) {
            let (name, body) = line.split_once(' ').unwrap_or((line, ""));
            // The few with a parameter call it `c`.
            let (name, params) = match name.strip_suffix("(c)") {
                Some(name) => (name, Some(self.spellings.get("c"))),
                None => (name, None),
            };
            let name = self.spellings.get(name);
            let mut body = lex(file, body, self.dialect, &mut self.spellings).tokens;
            body.iter_mut().for_each(|token| token.line_start = false);
            let found = Macro {
                span: nowhere,
                params: params.map(|name| Params {
                    names: vec![name],
                    variadic: false,
                }),
                body,
                kind: MacroKind::Predefined,
                told: Cell::default(),
            };
            self.macros.insert(name, Rc::new(found));
        }
        let computed = [
            ("__LINE__", MacroKind::Line),
            ("__FILE__", MacroKind::File),
            ("__BASE_FILE__", MacroKind::BaseFile),
            ("__COUNTER__", MacroKind::Counter),
            ("__INCLUDE_LEVEL__", MacroKind::IncludeLevel),
        ];
        for (name, kind) in computed {
            let name = self.spellings.get(name);
            self.macros.insert(
                name,
                Rc::new(Macro {
                    span: nowhere,
                    params: None,
                    body: Vec::new(),
                    kind,
                    told: Cell::default(),
                }),
            );
        }
    }
}
