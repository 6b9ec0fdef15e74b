//! The closed list of functions that the machine itself performs.
//!
//! Each is found by its symbol: an `extern` function of the HIR whose symbol is here becomes
//! [`Op::CallBuiltin`](super::op::Op::CallBuiltin). What touches the machine or must be reported at the caller's line is
//! here; everything else of the library is bundled source text.

macro_rules! builtins {
    ($($name:ident = $symbol:literal),* $(,)?) => {
        /// A function the machine performs, named by its symbol.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[allow(missing_docs)]
        pub enum Builtin { $($name),* }

        impl Builtin {
            /// All of them.
            pub const ALL: &'static [Builtin] = &[$(Builtin::$name),*];

            /// Its symbol, e.g. `malloc`.
            pub fn symbol(self) -> &'static str {
                match self { $(Builtin::$name => $symbol),* }
            }

            /// The builtin of that symbol.
            pub fn of_symbol(symbol: &str) -> Option<Builtin> {
                match symbol { $($symbol => Some(Builtin::$name),)* _ => None }
            }
        }
    };
}

builtins! {
    // stdlib.h
    Malloc = "malloc", Calloc = "calloc", Realloc = "realloc", Free = "free", Exit = "exit", Abort = "__heapwise_abort",
    Rand = "rand", Srand = "srand", QuickExit = "_Exit", UsableSize = "malloc_usable_size", Atexit = "atexit",
    AlignedAlloc = "aligned_alloc", Memalign = "memalign", PosixMemalign = "posix_memalign", Valloc = "valloc",
    Pvalloc = "pvalloc", MallocTrim = "malloc_trim", Mallopt = "mallopt", Mallinfo = "__heapwise_mallinfo",
    ErrnoLocation = "__errno_location", Atoi = "atoi", Strtod = "strtod",
    Strtof = "strtof",
    // assert.h
    AssertFail = "__assert_fail",
    // stdio.h
    Printf = "printf", Puts = "puts", Putchar = "putchar", Fflush = "fflush", Fprintf = "fprintf",
    Sprintf = "sprintf", Snprintf = "snprintf", Fputs = "fputs", Fputc = "fputc", Getchar = "getchar", Scanf = "scanf",
    Vprintf = "vprintf", Vsnprintf = "vsnprintf", Vfprintf = "vfprintf", Vsprintf = "vsprintf", Stdio = "__heapwise_stdio",
    Putc = "putc", Getc = "getc", Fgetc = "fgetc", Fgets = "fgets",
    Ungetc = "ungetc", Setvbuf = "setvbuf", Open = "__heapwise_open", OpenAt = "__heapwise_open_at", Reopen = "__heapwise_reopen",
    InMemory = "__heapwise_memory", Fclose = "fclose", Fread = "fread", Fwrite = "fwrite",
    StreamFlags = "__heapwise_stream", Seek = "__heapwise_seek", RemoveFile = "__heapwise_remove",
    RenameFile = "__heapwise_rename", Own = "__heapwise_own", Vscanf = "vscanf", Fscanf = "fscanf", Vfscanf = "vfscanf", Sscanf = "sscanf",
    Vsscanf = "vsscanf",
    // setjmp.h, signal.h: the process dies of a signal.
    Setjmp = "__heapwise_setjmp", Chain = "__heapwise_chain", Goto = "__heapwise_goto",
    Longjmp = "longjmp", Kill = "__heapwise_kill",
    // Exact arithmetic: a, b, where the result goes, what to do (vm/builtins/overflow.rs).
    Overflow = "__heapwise_overflow",
    // 128-bit arithmetic: what to do, where the result goes, a, b (vm/builtins/wide.rs).
    Wide = "__heapwise_wide",
    // unistd.h, sys/mman.h
    Sbrk = "sbrk", MapPages = "__heapwise_mmap", UnmapPages = "__heapwise_munmap",
    // string.h
    Memcpy = "memcpy", Memmove = "memmove", Memset = "memset", Memcmp = "memcmp", Memchr = "memchr",
    Strlen = "strlen", Strcpy = "strcpy", Strncpy = "strncpy", Strcat = "strcat", Strncat = "strncat",
    Strcmp = "strcmp", Strncmp = "strncmp", Strchr = "strchr", Strrchr = "strrchr", Strstr = "strstr",
    Strdup = "strdup",
    // time.h
    Time = "time", Clock = "clock",
    // math.h
    Sqrt = "sqrt", Pow = "pow", Fabs = "fabs", Floor = "floor", Ceil = "ceil", Fmod = "fmod", Sin = "sin", Cos = "cos",
    Tan = "tan", Exp = "exp", Log = "log", Log2 = "log2", Log10 = "log10", Asin = "asin", Acos = "acos", Atan = "atan",
    Atan2 = "atan2", Sinh = "sinh", Cosh = "cosh", Tanh = "tanh", Round = "round", Trunc = "trunc",
    Hypot = "hypot", Exp2 = "exp2", Expm1 = "expm1", Log1p = "log1p", Asinh = "asinh", Acosh = "acosh", Atanh = "atanh",
    Rint = "rint", Fma = "fma",
    // C++: `operator new` and `delete` as the library has them (size, 1 for arrays); null when memory is exhausted.
    New = "__heapwise_new", Delete = "__heapwise_delete",
    // (object, bytes of its static type, bytes of the cookie before an array, 1 for delete[]): judged before destructors run
    CheckDelete = "__heapwise_check_delete",
    // (object or null, where its vptr lies, a class, how far the object lies in it): the object as that class, or null
    DynamicCast = "__heapwise_dynamic_cast",
    // What stands in the vtable for a pure virtual function.
    PureVirtual = "__cxa_pure_virtual",
    // C++: the calls that library text makes.
    // write(fd, text, bytes)
    Write = "__heapwise_write",
    Terminate = "__heapwise_terminate",
    // What runs in its place from now on; gives what did before.
    SetTerminate = "__heapwise_set_terminate",
    // Compiler builtins.
    Alloca = "__builtin_alloca", FrameAddress = "__builtin_frame_address", ReturnAddress = "__builtin_return_address",
    Trap = "__builtin_trap", Unreachable = "__builtin_unreachable",
}
