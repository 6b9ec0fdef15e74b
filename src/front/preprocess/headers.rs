//! Headers that may be asked for and are not there: what each system or language has.

/// What is to be used instead of a header that belongs to one system alone.
pub(super) fn foreign_header(header: &str) -> Option<&'static str> {
    match header {
        "conio.h" => Some("pp-instead-of-conio"),
        "windows.h" | "Windows.h" | "dos.h" | "process.h" | "io.h" | "tchar.h" => Some("pp-instead-of-windows"),
        "graphics.h" | "SDL.h" | "SDL2/SDL.h" | "GL/gl.h" | "GL/glut.h" | "ncurses.h" | "curses.h" => {
            Some("pp-instead-of-graphics")
        }
        "sys/socket.h" | "netinet/in.h" | "arpa/inet.h" | "netdb.h" | "sys/un.h" | "pthread.h" | "threads.h"
        | "sched.h" | "semaphore.h" | "sys/wait.h" | "sys/shm.h" | "sys/sem.h" | "sys/msg.h" | "mqueue.h"
        | "spawn.h" => Some("pp-instead-of-system"),
        "stdafx.h" | "pch.h" => Some("pp-instead-of-precompiled"),
        _ => None,
    }
}

/// Headers that C17 and C++17 have, bundled or not; and what beginners meet on Linux.
pub(super) const STANDARD_HEADERS: &str = "assert.h complex.h ctype.h errno.h fenv.h float.h inttypes.h iso646.h limits.h locale.h \
    math.h setjmp.h signal.h stdalign.h stdarg.h stdatomic.h stdbool.h stddef.h stdint.h stdio.h stdlib.h \
    stdnoreturn.h string.h tgmath.h threads.h time.h uchar.h wchar.h wctype.h unistd.h malloc.h alloca.h pthread.h \
    sys/types.h sys/stat.h sys/mman.h sys/time.h sys/wait.h fcntl.h strings.h \
    mmintrin.h xmmintrin.h emmintrin.h pmmintrin.h tmmintrin.h smmintrin.h nmmintrin.h immintrin.h x86intrin.h cpuid.h \
    quadmath.h \
    algorithm any array atomic bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits clocale \
    cmath codecvt complex condition_variable csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime \
    cuchar cwchar cwctype deque exception filesystem forward_list fstream functional future initializer_list iomanip \
    ios iosfwd iostream istream iterator limits list locale map memory memory_resource mutex new numeric optional \
    ostream queue random ratio regex scoped_allocator set shared_mutex sstream stack stdexcept streambuf string \
    string_view strstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set \
    utility valarray variant vector bits/stdc++.h";
