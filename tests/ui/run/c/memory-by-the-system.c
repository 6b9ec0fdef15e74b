// sbrk moves the break, mmap gives whole pages of zeros, write goes around stdio.
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
int main(void) {
    puts("the first line makes the buffer of stdout");
    char *before = sbrk(0), *block = sbrk(64), *after = sbrk(0);
    printf("%d %d\n", block == before, (int)(after - block));
    strcpy(block, "on the break");
    puts(block);
    printf("%d %d\n", sbrk(-64) == after, sbrk(0) == before);
    long page = sysconf(_SC_PAGESIZE);
    char *pages = mmap(NULL, 2 * (size_t)page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) return 1;
    printf("%ld %d %d\n", page, (int)((uintptr_t)pages % (uintptr_t)page), pages[0] + pages[2 * page - 1]);
    pages[page] = 'x';
    printf("%c\n", pages[page]);
    printf("%d\n", munmap(pages, 2 * (size_t)page));
    fflush(stdout);
    return write(1, "direct\n", 7) == 7 ? 0 : 1;
}
