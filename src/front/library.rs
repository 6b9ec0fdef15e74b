//! The bundled C and C++ library: source text that the front end compiles like the learner's own.
//!
//! A function that a header only declares is either defined in another bundled file or implemented in Rust by the
//! machine's builtins, found there by its name. `header("new", Dialect::Cpp)` gives the text of `<new>`.

use super::Dialect;
use crate::diag::{Diagnostic, Message};
use crate::source::Span;

macro_rules! texts {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../library/", $folder, "/", $name)))),*]
    };
}

/// C headers, for both languages.
static C: &[(&str, &str)] = texts!("c":
    "__access.h", "__modes.h", "__null.h", "__seek.h", "__types.h", "alloca.h", "assert.h", "byteswap.h", "complex.h", "ctype.h", "endian.h", "errno.h", "fcntl.h", "features.h", "float.h",
    "getopt.h", "inttypes.h", "iso646.h", "limits.h", "locale.h", "malloc.h", "math.h", "memory.h", "setjmp.h",
    "signal.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h", "stdio.h",
    "stdlib.h", "stdnoreturn.h", "string.h", "strings.h", "sys/mman.h", "sys/param.h",
    "sys/time.h", "sys/types.h", "tgmath.h", "time.h", "uchar.h", "unistd.h", "wchar.h", "wctype.h"
);

/// C++ headers.
static CPP: &[(&str, &str)] = texts!("cpp":
    "cassert", "cctype", "cerrno", "cfloat", "cinttypes", "climits", "cmath", "cstdarg", "cstdbool",
    "cstddef", "cstdint", "cstdio", "cstdlib", "cstring", "ctime", "exception", "iomanip", "ios",
    "iostream", "new", "ostream", "stdexcept", "csetjmp", "csignal", "clocale", "cwchar", "cwctype", "cuchar",
    "utility", "algorithm", "__abs", "typeinfo"
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
    threads.h regex.h glob.h wordexp.h ftw.h fts.h dirent.h poll.h pthread.h sched.h semaphore.h pwd.h grp.h termios.h \
    termio.h dlfcn.h execinfo.h ucontext.h aio.h mqueue.h spawn.h utime.h syslog.h netdb.h netinet/in.h netinet/tcp.h \
    arpa/inet.h net/if.h sys/wait.h sys/socket.h sys/un.h sys/select.h sys/poll.h sys/epoll.h sys/ioctl.h sys/uio.h \
    sys/ipc.h sys/shm.h sys/sem.h sys/msg.h sys/ptrace.h sys/prctl.h sys/syscall.h sys/sysinfo.h sys/statvfs.h sys/file.h \
    sys/random.h sys/mount.h sys/eventfd.h sys/timerfd.h sys/signalfd.h sys/inotify.h sys/sendfile.h sys/auxv.h \
    langinfo.h nl_types.h iconv.h monetary.h libintl.h fmtmsg.h obstack.h argp.h argz.h envz.h printf.h stdio_ext.h mcheck.h \
    crypt.h utmp.h utmpx.h \
    algorithm any array atomic bitset \
    charconv chrono codecvt complex condition_variable deque filesystem forward_list fstream functional \
    future initializer_list iosfwd istream iterator limits list locale map memory memory_resource mutex \
    numeric optional queue random ratio regex set shared_mutex span sstream stack streambuf string \
    string_view system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set \
    utility valarray variant vector cfenv bits/stdc++.h";

/// Headers that few programs include, and parts of the C runtime with the functions they define. The page loads their
/// texts with the second part of the engine: only [`rare`] may hand one out.
static MORE: &[(&str, &str)] = texts!("more":
    "err.h", "error.h", "fenv.h", "fnmatch.h", "libgen.h", "search.h", "sysexits.h", "sys/queue.h", "sys/resource.h",
    "sys/stat.h", "sys/times.h", "sys/utsname.h", "__calendar", "__messages", "__numbers", "__search", "__signals",
    "__singles", "__special", "__unix", "__wide"
);

/// What the parts of the runtime in [`MORE`] define; `sqrt~` stands for `sqrtf` and `sqrtl`.
static PARTS: &[(&str, &str)] = &[
    (
        "__calendar",
        "setlocale localeconv difftime gmtime_r localtime_r gmtime localtime timegm mktime asctime_r asctime ctime \
         ctime_r tzname daylight timezone tzset timelocal dysize strftime timespec_get clock_gettime gettimeofday \
         clock_nanosleep clock_getres timespec_getres times nanosleep strptime",
    ),
    (
        "__messages",
        "strerrordesc_np strerrorname_np sigdescr_np sigabbrev_np strerror strerror_r strsignal perror psignal \
         program_invocation_name program_invocation_short_name vwarnx vwarn verr verrx warn warnx err errx \
         error_message_count error_one_per_line error_print_progname error error_at_line",
    ),
    (
        "__numbers",
        "sqrt~ cbrtl expl logl log2l log10l sinl cosl tanl asinl acosl atanl sinhl coshl tanhl floor~ ceil~ round~ \
         trunc~ fabs~ exp2l expm1l log1pl asinhl acoshl atanhl rint~ nearbyint~ logb~ erfl erfcl tgamma~ lgamma~ \
         ilogb~ lround~ llround~ lrint~ llrint~ powl atan2l fmod~ fmin~ fmax~ hypot~ copysign~ fdim~ remainder~ \
         gamma~ significand significand~ exp10~ fmin fmax __heapwise_isnan __heapwise_isinf \
         __heapwise_isfinite __heapwise_isnormal __heapwise_isnormalf __heapwise_signbit __heapwise_signbitf \
         __heapwise_signbitl __heapwise_multiply __heapwise_divide __heapwise_divide_float __heapwise_divide_int \
         __heapwise_divide_unsigned \
         __heapwise_isinf_sign __heapwise_classify __heapwise_classifyf __heapwise_powi __heapwise_isgreater \
         __heapwise_isgreaterequal __heapwise_isless __heapwise_islessequal __heapwise_islessgreater \
         __heapwise_isunordered copysign fdim nextafter nextafterf frexp ldexp scalbn scalbln ilogb logb modf \
         lround llround lrint llrint nearbyint nan fmaf fmal nanf nanl nexttoward nexttowardf \
         nexttowardl remquo remquof remquol drem scalbnf scalbnl scalblnf scalblnl \
         ldexpf ldexpl frexpf frexpl modff modfl scalb scalbf scalbl dremf dreml finite finitef finitel isnanf \
         isnanl isinff isinfl sincos sincosl lgammaf_r lgammal_r fegetround rand_r srand48 \
         drand48 lrand48 mrand48 erand48 nrand48 jrand48 seed48 lcong48 srandom_r random_r initstate_r arc4random \
         arc4random_uniform arc4random_buf a64l l64a fcvt ecvt gcvt",
    ),
    (
        "__search",
        "hcreate_r hdestroy_r hsearch_r hcreate hsearch hdestroy tsearch tfind tdelete twalk twalk_r tdestroy \
         lfind lsearch insque remque",
    ),
    (
        "__signals",
        "sigaction signal raise kill sigemptyset sigfillset sigaddset sigdelset sigismember sigisemptyset sigorset \
         sigandset sigprocmask sigpending killpg sigqueue gsignal ssignal sigblock siggetmask sigsetmask \
         siginterrupt sigwait __heapwise_keep_mask siglongjmp alarm sleep",
    ),
    (
        "__singles",
        "expf exp2f logf log2f powf cbrtf log10f expm1f log1pf sinf cosf sincosf tanf asinf acosf atanf atan2f sinhf coshf tanhf asinhf acoshf \
         atanhf erff erfcf",
    ),
    (
        "__special",
        "cbrt erf erfc signgam lgamma lgamma_r gamma tgamma exp10 remainder",
    ),
    (
        "__unix",
        "mallinfo2 mallinfo unsetenv setenv putenv clearenv mkstemps mkstemp mktemp fileno fdopen tmpnam tempnam \
         tmpfile fseeko ftello getc_unlocked getchar_unlocked putc_unlocked putchar_unlocked fgetc_unlocked \
         fputc_unlocked feof_unlocked ferror_unlocked clearerr_unlocked fileno_unlocked fflush_unlocked \
         fread_unlocked fwrite_unlocked flockfile ftrylockfile funlockfile getw putw setbuffer ctermid \
         open_memstream fmemopen vdprintf dprintf write read open creat lseek close access unlink brk mmap munmap \
         mprotect usleep getuid geteuid getgid getegid getpid getppid sysconf getpagesize isatty pread pwrite \
         fsync fdatasync sync getcwd getdtablesize swab getpgrp getsid stat lstat fstat umask fcntl msync madvise \
         mlock munlock uname gethostname getrusage getrlimit getpriority getsubopt explicit_bzero memfrob strverscmp rpmatch \
         optarg optind opterr optopt getopt getopt_long getopt_long_only dirname __xpg_basename basename fnmatch",
    ),
    (
        "__wide",
        "mblen mbtowc wctomb mbstowcs wcstombs wcslen wcsnlen wmemcpy wmemmove wmemset wmemcmp wmemchr wcscpy \
         wcsncpy wcscat wcsncat wcsncmp wcscmp wcschr wcsrchr wcsstr wcsspn wcscspn wcspbrk wcstok wcsdup wcstoll \
         wcstol wcstoul wcstod btowc wctob mbsinit mbrtowc mbrlen wcrtomb mbsrtowcs wcsrtombs vfwprintf vwprintf \
         wprintf fwprintf vswprintf swprintf fputwc putwc putwchar fputws fgetwc getwchar fwide getwc ungetwc \
         fgetws vswscanf vfwscanf vwscanf wscanf fwscanf swscanf wcscoll wcsxfrm wcsncasecmp wcscasecmp wcstof \
         wcstold wcstoull wcstoimax wcstoumax wcsftime wctype iswctype wctrans towctrans mbrtoc16 c16rtomb \
         mbrtoc32 c32rtomb iswalpha iswdigit iswalnum iswspace iswupper iswlower iswpunct iswprint iswgraph \
         iswcntrl iswxdigit iswblank towupper towlower wcschrnul wcpcpy wcpncpy wmempcpy wcwidth wcswidth",
    ),
];

/// A text of [`MORE`]. Never inlined: on the page it must be a function of the second part.
#[inline(never)]
fn rare(name: &str) -> Option<&'static str> {
    MORE.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// The part of the C runtime that defines a function beyond [`C_RUNTIME`]: its name and text.
pub fn part_defining(function: &str) -> Option<&'static str> {
    let is_it = |name: &str| match name.strip_suffix('~') {
        Some(name) => matches!(function.strip_prefix(name), Some("f" | "l")),
        None => name == function,
    };
    let defines = |(_, names): &&(&str, &str)| names.split(' ').any(is_it);
    PARTS.iter().find(defines).map(|(part, _)| *part)
}

/// The text of a part of the C runtime.
pub fn part(name: &str) -> &'static str {
    rare(name).unwrap_or("")
}

/// The text of the bundled header `name`, as written between `<` and `>`.
pub fn header(name: &str, dialect: Dialect) -> Option<&'static str> {
    let found = |table: &'static [(&str, &str)]| table.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    let own = match dialect {
        Dialect::C => None,
        Dialect::Cpp => found(CPP),
    };
    let is_rare = |name: &str| name.ends_with(".h") && MORE.iter().any(|(known, _)| *known == name);
    own.or_else(|| found(C))
        .or_else(|| if is_rare(name) { rare(name) } else { None })
}

/// Whether `name` is a standard header that is not bundled yet: our gap, not the learner's mistake.
pub fn is_missing_standard_header(name: &str) -> bool {
    MISSING.split(' ').any(|missing| missing == name)
}

/// Functions that need other threads, processes or machines.
static SYSTEM: &str = "\
    fork vfork execl execle execlp execv execve execvp execvpe popen pclose pipe pipe2 wait waitpid waitid wait3 wait4 \
    posix_spawn posix_spawnp daemon setsid setpgid dup dup2 dup3 mkfifo select pselect poll ppoll socket socketpair bind \
    listen accept connect send sendto sendmsg recv recvfrom recvmsg shutdown setsockopt getsockopt getsockname getpeername \
    gethostbyname getaddrinfo freeaddrinfo inet_addr inet_ntoa inet_pton inet_ntop htons htonl ntohs ntohl pthread_create \
    pthread_join pthread_exit pthread_self pthread_detach pthread_cancel pthread_mutex_init pthread_mutex_lock \
    pthread_mutex_unlock pthread_mutex_destroy pthread_cond_init pthread_cond_wait pthread_cond_signal pthread_once \
    thrd_create thrd_join thrd_exit thrd_sleep thrd_yield mtx_init mtx_lock mtx_unlock mtx_destroy cnd_init cnd_wait \
    cnd_signal call_once sem_init sem_wait sem_post sem_open sem_destroy shmget shmat shmdt shmctl shm_open semget semop \
    msgget msgsnd msgrcv mq_open tcgetattr tcsetattr ioctl opendir readdir closedir";

/// Whether a function needs what one program alone has not.
pub fn is_of_system(name: &str) -> bool {
    SYSTEM.split(' ').any(|known| known == name)
}

/// `name` is asked for at `span`, and not supported; with the reason where there is one.
pub fn unsupported(name: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::unsupported(name, span);
    match is_of_system(name) {
        true => diagnostic.hint(Message::new("pp-instead-of-system")),
        false => diagnostic,
    }
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

/// Where a header begins to declare what C17 knows nothing of: a comment says so.
pub fn beyond_c17(text: &str) -> u32 {
    text.find("/* Beyond C17").map_or(u32::MAX, |at| at as u32)
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
    ("bad_cast", None, "typeinfo"),
    ("move swap exchange min max", None, "utility"),
    (
        "setw setprecision setfill setbase setiosflags resetiosflags",
        None,
        "iomanip",
    ),
];
