// sbrk, brk, mmap and errno.
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>
#include <sys/mman.h>
#include <stdint.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
struct hdr { size_t size; int free; struct hdr *next; };
static struct hdr *head;
static void *my_malloc(size_t n) {
    for (struct hdr *h = head; h; h = h->next) if (h->free && h->size >= n) { h->free = 0; return h + 1; }
    struct hdr *h = sbrk(sizeof *h + n); if (h == (void *)-1) return NULL;
    h->size = n; h->free = 0; h->next = head; head = h; return h + 1;
}
static void my_free(void *p) { ((struct hdr *)p - 1)->free = 1; }
int main(void) {
    char *a = my_malloc(100), *b = my_malloc(50); strcpy(a, "hello"); strcpy(b, "world");
    my_free(a); char *c = my_malloc(80); printf("%d %s %td\n", a == c, b, b - a);
    char *now = sbrk(0); printf("%d\n", brk(now + 4096)); now[100] = 5; printf("%td %d\n", (char *)sbrk(0) - now, now[100] + now[200]); brk(now);
    int *m = mmap(NULL, 10000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    printf("%d %d %d\n", m != MAP_FAILED, m[0], m[2047]); m[2047] = 3; printf("%d\n", (int)((uintptr_t)m % 4096)); printf("%d\n", munmap(m, 10000));
    errno = 0; void *p = malloc((size_t)-1 / 4); printf("%d %d\n", p == NULL, errno == ENOMEM); errno = 5; printf("%s\n", strerror(errno));
    return 0;
}
