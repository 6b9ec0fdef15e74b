// Pages that were given back to the system are no memory any more.
#include <stdio.h>
#include <sys/mman.h>

int main(void) {
    char *pages = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    pages[4096] = 'x';
    munmap(pages, 8192);
    printf("%c\n", pages[4096]); //~
    return 0;
}
