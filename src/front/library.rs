//! The bundled C and C++ library: source text that the front end compiles like the learner's own.
//!
//! A function that a header only declares is either defined in another bundled file or implemented in Rust by the
//! machine's builtins, found there by its name. `header("new", Dialect::Cpp)` gives the text of `<new>`.

use super::Dialect;

macro_rules! texts {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../library/", $folder, "/", $name)))),*]
    };
}

/// C headers, for both languages.
static C: &[(&str, &str)] = texts!("c":
    "alloca.h", "assert.h", "byteswap.h", "complex.h", "ctype.h", "endian.h", "errno.h", "fcntl.h", "features.h", "float.h",
    "getopt.h", "inttypes.h", "iso646.h", "limits.h", "locale.h", "malloc.h", "math.h", "memory.h", "setjmp.h",
    "signal.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h", "stdio.h",
    "stdlib.h", "stdnoreturn.h", "string.h", "strings.h", "sys/mman.h", "sys/param.h",
    "sys/time.h", "sys/types.h", "tgmath.h", "time.h", "uchar.h", "unistd.h", "wchar.h", "wctype.h"
);

/// C++ headers.
static CPP: &[(&str, &str)] = texts!("cpp":
    "cassert", "cctype", "cerrno", "cfloat", "cinttypes", "climits", "cmath", "cstdarg", "cstdbool",
    "cstddef", "cstdint", "cstdio", "cstdlib", "cstring", "ctime", "exception", "iomanip", "ios",
    "iostream", "new", "ostream", "stdexcept", "csetjmp", "csignal", "clocale", "cwchar", "cwctype", "cuchar"
);

/// What every program is linked with: the C library's functions that are plain C. One translation unit of its own, in C
/// also behind a C++ program.
pub static C_RUNTIME: &str = include_str!("../../library/c/__runtime");

/// `__sync_...`, `__atomic_...` as macros: in front of a file that names them.
pub static ATOMICS: &str = include_str!("../../library/c/__atomics");

/// What every C++ program is linked with: the default allocation functions. Compiled behind the program's own text,
/// so that it yields to replacements and makes no name visible to the program.
pub static CPP_RUNTIME: &str = include_str!("../../library/cpp/__runtime");

/// Standard headers that C or C++ have and that are not bundled: a program that asks for them is not mistaken.
static MISSING: &str = "\
    fenv.h threads.h \
    pthread.h sys/stat.h sys/wait.h algorithm any array atomic bitset \
    charconv chrono codecvt complex condition_variable deque filesystem forward_list fstream functional \
    future initializer_list iosfwd istream iterator limits list locale map memory memory_resource mutex \
    numeric optional queue random ratio regex set shared_mutex span sstream stack streambuf string \
    string_view system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set \
    utility valarray variant vector cfenv bits/stdc++.h";

/// The text of the bundled header `name`, as written between `<` and `>`.
pub fn header(name: &str, dialect: Dialect) -> Option<&'static str> {
    let found = |table: &'static [(&str, &str)]| table.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    match dialect {
        Dialect::C => found(C),
        Dialect::Cpp => found(CPP).or_else(|| found(C)),
    }
}

/// Whether `name` is a standard header that is not bundled yet: our gap, not the learner's mistake.
pub fn is_missing_standard_header(name: &str) -> bool {
    MISSING.split(' ').any(|missing| missing == name)
}

/// Whether some bundled header of the language declares this name: then the machine or the runtime defines it.
pub fn declares(name: &str, dialect: Dialect) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    headers(dialect).filter_map(|file| header(file, dialect)).any(|text| {
        text.match_indices(name)
            .any(|(at, _)| !text[..at].ends_with(is_word) && text[at + name.len()..].trim_start().starts_with('('))
    })
}

/// The C header in which a function of this name is declared.
pub fn declared_in(name: &str) -> Option<&'static str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let found = C.iter().find(|(_, text)| {
        text.match_indices(name)
            .any(|(at, _)| !text[..at].ends_with(is_word) && text[at + name.len()..].starts_with('('))
    });
    found.map(|(header, _)| *header)
}

/// Functions that the headers declare beyond C17: GNU's and POSIX's. A C program may use these names for its own, as it
/// may under `gcc -std=c17`, which hides them.
static EXTENSIONS: &str = "\
    access alarm asctime_r asprintf bcmp bcopy brk bzero clearenv clock_gettime close creat ctime_r dprintf drand48 drem \
    fdopen ffs ffsl ffsll fileno fseeko ftello getdelim getegid geteuid getgid getline getopt getpagesize getpid getppid \
    gettimeofday getuid gmtime_r index isascii isatty kill localtime_r lrand48 lseek mallinfo mallinfo2 malloc_trim \
    malloc_usable_size mallopt memalign memccpy memmem mempcpy memrchr mkstemp mmap mprotect mrand48 munmap nanosleep open \
    optarg opterr optind optopt posix_memalign putenv pvalloc qsort_r rand_r random rawmemchr read reallocarray rindex sbrk \
    setenv setlinebuf sigaction sigaddset sigdelset sigemptyset sigfillset sigismember sigpending sigprocmask sleep srand48 \
    srandom stpcpy stpncpy strcasecmp strcasestr strchrnul strdup strncasecmp strndup strnlen strsep strsignal strtok_r \
    sysconf timegm toascii tzset unlink unsetenv usleep valloc vasprintf wcscasecmp wcsdup wcsncasecmp wcsnlen write";

/// Whether C17 knows nothing of this name, though a bundled header declares it.
pub fn is_extension(name: &str) -> bool {
    EXTENSIONS.split(' ').any(|known| known == name)
}

/// Names of the bundled headers of a language, in order: what a console without a program includes. Those are left out
/// that define short words as macros (`I`, `noreturn`, `sqrt`), and in C++ those that are C alone.
pub fn headers(dialect: Dialect) -> impl Iterator<Item = &'static str> {
    let (cpp, left_out): (_, &[&str]) = match dialect {
        Dialect::C => (&[][..], &["complex.h", "tgmath.h", "stdnoreturn.h"]),
        Dialect::Cpp => (CPP, &["complex.h", "tgmath.h", "stdnoreturn.h", "stdatomic.h"]),
    };
    let names = cpp.iter().chain(C).map(|(name, _)| *name);
    names.filter(|name| !left_out.contains(name))
}

/// The header that declares `name` (without `std::`), for "did you forget to include".
pub fn header_of(name: &str, dialect: Dialect) -> Option<&'static str> {
    let index = DECLARED_IN
        .iter()
        .find(|(names, _, _)| names.split(' ').any(|known| known == name))?;
    match dialect {
        Dialect::C => index.1,
        Dialect::Cpp => Some(index.2),
    }
}

/// Names, the C header that declares them, the C++ one.
static DECLARED_IN: &[(&str, Option<&str>, &str)] = &[
    (
        "malloc calloc realloc free exit abort atexit rand srand abs labs atoi atol atof strtol strtoul strtod getenv qsort \
      bsearch aligned_alloc EXIT_SUCCESS EXIT_FAILURE RAND_MAX",
        Some("stdlib.h"),
        "cstdlib",
    ),
    (
        "printf fprintf sprintf snprintf puts putchar fputs fputc putc getchar fgets scanf sscanf fflush perror stdin stdout \
      stderr FILE EOF",
        Some("stdio.h"),
        "cstdio",
    ),
    (
        "memcpy memmove memset memcmp memchr strlen strcpy strncpy strcat strncat strcmp strncmp strchr strrchr strstr strtok \
      strdup strerror",
        Some("string.h"),
        "cstring",
    ),
    (
        "NULL size_t ptrdiff_t offsetof max_align_t",
        Some("stddef.h"),
        "cstddef",
    ),
    ("bool true false", Some("stdbool.h"), "cstdbool"),
    ("assert static_assert", Some("assert.h"), "cassert"),
    (
        "int8_t uint8_t int16_t uint16_t int32_t uint32_t int64_t uint64_t intptr_t uintptr_t intmax_t uintmax_t SIZE_MAX \
      INT32_MAX INT64_MAX UINT32_MAX UINT64_MAX",
        Some("stdint.h"),
        "cstdint",
    ),
    (
        "INT_MAX INT_MIN UINT_MAX LONG_MAX LONG_MIN ULONG_MAX CHAR_BIT CHAR_MAX CHAR_MIN LLONG_MAX LLONG_MIN ULLONG_MAX",
        Some("limits.h"),
        "climits",
    ),
    (
        "DBL_MAX DBL_MIN DBL_EPSILON FLT_MAX FLT_MIN FLT_EPSILON",
        Some("float.h"),
        "cfloat",
    ),
    (
        "isalpha isdigit isalnum isspace isupper islower ispunct isprint isxdigit toupper tolower",
        Some("ctype.h"),
        "cctype",
    ),
    (
        "sqrt pow exp log log2 log10 sin cos tan floor ceil round fabs fmod M_PI",
        Some("math.h"),
        "cmath",
    ),
    (
        "time clock time_t clock_t difftime CLOCKS_PER_SEC",
        Some("time.h"),
        "ctime",
    ),
    ("errno ENOMEM EINVAL ERANGE", Some("errno.h"), "cerrno"),
    ("va_list va_start va_arg va_end va_copy", Some("stdarg.h"), "cstdarg"),
    ("malloc_usable_size malloc_trim memalign", Some("malloc.h"), "malloc.h"),
    ("alloca", Some("alloca.h"), "alloca.h"),
    ("sbrk brk sleep usleep _exit", Some("unistd.h"), "unistd.h"),
    ("PRId64 PRIu64 PRIx64 PRIuPTR PRIxPTR", Some("inttypes.h"), "cinttypes"),
    ("cout cerr clog endl flush ostream", None, "iostream"),
    (
        "bad_alloc bad_array_new_length nothrow nothrow_t set_new_handler get_new_handler new_handler",
        None,
        "new",
    ),
    (
        "exception terminate set_terminate terminate_handler bad_exception",
        None,
        "exception",
    ),
    (
        "runtime_error logic_error out_of_range invalid_argument length_error domain_error range_error overflow_error \
      underflow_error",
        None,
        "stdexcept",
    ),
    (
        "setw setprecision setfill setbase setiosflags resetiosflags",
        None,
        "iomanip",
    ),
];
