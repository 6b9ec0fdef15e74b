//! The macros that gcc 12 defines by itself, as far as programs ask for them (`gcc -dM -E - </dev/null`).

use std::rc::Rc;

use super::Preprocessor;
use super::expand::{Macro, MacroKind};
use crate::front::Dialect;
use crate::front::layout::DataModel;
use crate::front::lexer::lex;
use crate::source::{FileId, Span};

const COMMON: &str = "\
__GNUC__ 12\n__GNUC_MINOR__ 2\n__GNUC_PATCHLEVEL__ 0\n__VERSION__ \"12.2.0\"\n__STDC__ 1\n__STDC_HOSTED__ 1
__linux__ 1\n__linux 1\nlinux 1\n__unix__ 1\n__unix 1\nunix 1\n__gnu_linux__ 1\n__ELF__ 1
__CHAR_BIT__ 8\n__SCHAR_MAX__ 127\n__SHRT_MAX__ 32767\n__INT_MAX__ 2147483647\n__WCHAR_MAX__ 2147483647
__LONG_LONG_MAX__ 9223372036854775807LL\n__INTMAX_MAX__ 9223372036854775807LL\n__WCHAR_TYPE__ int\n__WINT_TYPE__ unsigned int
__CHAR16_TYPE__ unsigned short\n__CHAR32_TYPE__ unsigned int\n__SIZEOF_INT__ 4\n__SIZEOF_SHORT__ 2\n__SIZEOF_FLOAT__ 4
__SIZEOF_DOUBLE__ 8\n__SIZEOF_LONG_LONG__ 8\n__SIZEOF_WCHAR_T__ 4\n__SIZEOF_WINT_T__ 4\n__ORDER_LITTLE_ENDIAN__ 1234
__ORDER_BIG_ENDIAN__ 4321\n__BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__\n__DATE__ \"Jan  1 2024\"\n__TIME__ \"00:00:00\"
__INT8_TYPE__ signed char\n__INT16_TYPE__ short\n__INT32_TYPE__ int\n__UINT8_TYPE__ unsigned char
__UINT16_TYPE__ unsigned short\n__UINT32_TYPE__ unsigned int\n__FLT_RADIX__ 2\n__FLT_MANT_DIG__ 24\n__FLT_DIG__ 6
__FLT_MAX__ 3.40282346638528859811704183484516925e+38F\n__FLT_MIN__ 1.17549435082228750796873653722224568e-38F
__FLT_EPSILON__ 1.19209289550781250000000000000000000e-7F\n__DBL_MANT_DIG__ 53\n__DBL_DIG__ 15
__DBL_MAX__ ((double)1.79769313486231570814527423731704357e+308L)
__DBL_MIN__ ((double)2.22507385850720138309023271733240406e-308L)
__DBL_EPSILON__ ((double)2.22044604925031308084726333618164062e-16L)
__FLT_MAX_EXP__ 128\n__FLT_MIN_EXP__ (-125)\n__DBL_MAX_EXP__ 1024\n__DBL_MIN_EXP__ (-1021)
__FLT_MAX_10_EXP__ 38\n__FLT_MIN_10_EXP__ (-37)\n__DBL_MAX_10_EXP__ 308\n__DBL_MIN_10_EXP__ (-307)
__USER_LABEL_PREFIX__\n__REGISTER_PREFIX__\n__HEAPWISE__ 1
";

const LP64: &str = "\
__x86_64__ 1\n__x86_64 1\n__amd64__ 1\n__amd64 1\n__LP64__ 1\n_LP64 1\n__SIZE_TYPE__ unsigned long\n__PTRDIFF_TYPE__ long
__LONG_MAX__ 9223372036854775807L\n__SIZEOF_LONG__ 8\n__SIZEOF_POINTER__ 8\n__SIZEOF_SIZE_T__ 8\n__SIZEOF_PTRDIFF_T__ 8
__SIZEOF_LONG_DOUBLE__ 16\n__BIGGEST_ALIGNMENT__ 16\n__INT64_TYPE__ long\n__UINT64_TYPE__ unsigned long
__INTPTR_TYPE__ long\n__UINTPTR_TYPE__ unsigned long\n__INTMAX_TYPE__ long\n__UINTMAX_TYPE__ unsigned long
__SIZE_MAX__ 18446744073709551615UL\n__PTRDIFF_MAX__ 9223372036854775807L\n__LONG_WIDTH__ 64\n__SIZEOF_INT128__ 16
";

const ILP32: &str = "\
__i386__ 1\n__i386 1\ni386 1\n__ILP32__ 1\n_ILP32 1\n__SIZE_TYPE__ unsigned int\n__PTRDIFF_TYPE__ int
__LONG_MAX__ 2147483647L\n__SIZEOF_LONG__ 4\n__SIZEOF_POINTER__ 4\n__SIZEOF_SIZE_T__ 4\n__SIZEOF_PTRDIFF_T__ 4
__SIZEOF_LONG_DOUBLE__ 12\n__BIGGEST_ALIGNMENT__ 16\n__INT64_TYPE__ long long\n__UINT64_TYPE__ unsigned long long
__INTPTR_TYPE__ int\n__UINTPTR_TYPE__ unsigned int\n__INTMAX_TYPE__ long long\n__UINTMAX_TYPE__ unsigned long long
__SIZE_MAX__ 4294967295U\n__PTRDIFF_MAX__ 2147483647\n__LONG_WIDTH__ 32
";

const C: &str = "__STDC_VERSION__ 201710L\n__STDC_UTF_16__ 1\n__STDC_UTF_32__ 1\n__STDC_NO_THREADS__ 1
__STDC_NO_COMPLEX__ 1\n";

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
            let name = self.spellings.get(name);
            let mut body = lex(file, body, self.dialect, &mut self.spellings).tokens;
            body.iter_mut().for_each(|token| token.line_start = false);
            let found = Macro {
                span: nowhere,
                params: None,
                body,
                kind: MacroKind::Predefined,
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
                }),
            );
        }
    }
}
