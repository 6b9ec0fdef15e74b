/* Runs allocation sequences under the machine's own glibc and prints what each operation did.
 * It takes no memory from the measured heap: input, slots and output are static, system calls are made directly, and
 * each sequence runs in a fresh child, without randomised addresses where the system allows that (the first line says so).
 * Input: a ID SIZE | c ID N SIZE | m ID ALIGN SIZE | r ID SIZE | f ID | t PAD | o PARAMETER VALUE (mallopt), and s ends a
 * sequence; l BYTES as its first line limits what the system gives. */
#include <fcntl.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static char input[256 << 20];
static char output[1 << 16];
static size_t used;
static char *slots[1 << 16];
static char *start;

static void flush(void) {
    size_t done = 0;
    while (done < used) {
        ssize_t n = write(1, output + done, used - done);
        if (n <= 0) _exit(3);
        done += (size_t)n;
    }
    used = 0;
}
static void text(const char *s) {
    if (used + 64 > sizeof output) flush();
    while (*s) output[used++] = *s++;
}
static void hex(uint64_t v) {
    char digits[17], *d = digits + 16;
    *d = 0;
    do *--d = "0123456789abcdef"[v & 15]; while (v >>= 4);
    text("0x");
    text(d);
}
static void decimal(uint64_t v) {
    char digits[21], *d = digits + 20;
    *d = 0;
    do *--d = (char)('0' + v % 10); while (v /= 10);
    text(d);
}
static uint64_t number(char **p) {
    uint64_t v = 0;
    while (**p == ' ') ++*p;
    if (**p == '-') {
        ++*p;
        return -number(p);
    }
    while (**p >= '0' && **p <= '9') v = v * 10 + (uint64_t)(*(*p)++ - '0');
    return v;
}
/* One line as `heapwise lab --addresses` prints it. */
static void report(uint64_t count, char op, uint64_t id, uint64_t size, char *user) {
    uint64_t usable = 0, head = 0;
    char letter[4] = {' ', op, ' ', 0};
    decimal(count);
    text(letter);
    decimal(id);
    text(" ");
    decimal(size);
    text(" off=");
    if (!user) {
        text("nil");
    } else {
        usable = malloc_usable_size(user);
        head = ((uint64_t *)user)[-1];
        if (head & 2) text("mmap");
        else hex((uint64_t)(user - start));
    }
    text(" us=");
    decimal(usable);
    text(" hdr=");
    hex(head);
    text(" brk=");
    hex((uint64_t)((char *)sbrk(0) - start));
    text("\n");
}
/* Private writable bytes this process has already: the kernel's limit counts them too. */
static uint64_t own_data(void) {
    static char status[8192];
    int file = open("/proc/self/status", O_RDONLY);
    ssize_t n = read(file, status, sizeof status - 1);
    close(file);
    char *line = n > 0 ? strstr(status, "VmData:") : 0;
    if (!line) _exit(4);
    line += 7;
    while (*line == ' ' || *line == '\t') line++;
    return number(&line) * 1024;
}
static char *reserve(char *at, size_t bytes) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | (at ? MAP_FIXED : 0);
    char *place = mmap(at, bytes, PROT_NONE, flags, -1, 0);
    if (place == MAP_FAILED) _exit(6);
    return place;
}
/* Mappings of the C library begin where they do when the loader's list of libraries has 10 pages: that list lay between
 * the library and the loader. Below the library they begin so as far as alignments up to 1 MiB can tell. */
static void settle_mappings(void) {
    enum { PAGE = 4096, MIB = 1 << 20, GAP = 10 };
    char *below = reserve(0, MIB) + MIB;
    munmap(below - MIB, MIB);
    char *lowest = 0, *page;
    int pages = 0;
    while ((page = reserve(0, PAGE)) >= below) lowest = page, pages++;
    munmap(page, PAGE);
    if (pages) munmap(lowest, (size_t)pages * PAGE);
    if (pages > GAP) reserve(lowest, (size_t)(pages - GAP) * PAGE);
    size_t above = ((uintptr_t)below - 0x7ffff7dd1000) & (MIB - 1);
    if (above) reserve(below - above, above);
}
static char *sequence(char *p) {
    uint64_t count = 0;
    settle_mappings();
    /* The heap begins where a small program's does under gdb, as far as alignments up to 1 MiB can tell. */
    start = sbrk(0);
    sbrk((0x159000 - ((uintptr_t)start & 0xfffff)) & 0xfffff);
    start = sbrk(0);
    if (*p == 'l') {
        p++;
        uint64_t most = own_data() + number(&p);
        struct rlimit limit = {most, most};
        if (setrlimit(RLIMIT_DATA, &limit)) _exit(5);
        ++p;
    }
    for (; *p && *p != 's'; count++) {
        char op = *p++;
        uint64_t id = number(&p), first, second;
        switch (op) {
        case 'a':
            first = number(&p);
            report(count, op, id, first, slots[id] = malloc(first));
            break;
        case 'c':
            first = number(&p), second = number(&p);
            report(count, op, id, first * second, slots[id] = calloc(first, second));
            break;
        case 'm':
            first = number(&p), second = number(&p);
            report(count, op, id, second, slots[id] = memalign(first, second));
            break;
        case 'r': {
            uint64_t size = number(&p);
            char *moved = realloc(slots[id], size);
            if (moved || !size) slots[id] = moved;
            report(count, op, id, size, moved);
            break;
        }
        case 'f':
            report(count, op, id, 0, slots[id]);
            free(slots[id]);
            slots[id] = 0;
            break;
        case 't':
            malloc_trim(id);
            report(count, op, 0, id, 0);
            break;
        case 'o':
            mallopt((int)id, (int)number(&p));
            report(count, op, 0, 0, 0);
            break;
        }
        while (*p && *p != '\n') ++p;
        if (*p) ++p;
    }
    text("end ops=");
    decimal(count);
    text(" brk=");
    hex((uint64_t)((char *)sbrk(0) - start));
    text("\n");
    flush();
    return p;
}
int main(int argc, char **argv) {
    size_t size = 0;
    ssize_t n;
    /* Once only: where it is not allowed the second round would ask again. */
    if (argc == 1 && personality(personality(0xffffffff) | ADDR_NO_RANDOMIZE) != -1) {
        char *again[] = {argv[0], "again", 0}, *none[] = {0};
        execve("/proc/self/exe", again, none);
    }
    text(personality(0xffffffff) & ADDR_NO_RANDOMIZE ? "fixed\n" : "random\n");
    flush();
    while ((n = read(0, input + size, sizeof input - 1 - size)) > 0) size += (size_t)n;
    for (char *p = input; *p;) {
        pid_t child = fork();
        if (child == 0) {
            sequence(p);
            _exit(0);
        }
        int status;
        waitpid(child, &status, 0);
        if (status) text("died\n");
        text("s\n");
        flush();
        while (*p && *p != 's') {
            while (*p && *p != '\n') ++p;
            if (*p) ++p;
        }
        while (*p == 's' || *p == '\n') ++p;
    }
    return 0;
}
