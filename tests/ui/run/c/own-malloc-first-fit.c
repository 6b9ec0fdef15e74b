// A first-fit allocator of one's own over sbrk: headers, splitting, joining of free neighbours.
#define _DEFAULT_SOURCE
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct header {
    size_t size;
    struct header *next;
    int is_free;
    char pad[12];
};

static struct header *first, *last;

static void *take(size_t want) {
    want = (want + 15) & ~(size_t)15;
    for (struct header *h = first; h; h = h->next) {
        if (!h->is_free || h->size < want) continue;
        if (h->size >= want + sizeof *h + 16) {
            struct header *rest = (struct header *)((char *)(h + 1) + want);
            rest->size = h->size - want - sizeof *h;
            rest->next = h->next;
            rest->is_free = 1;
            h->next = rest;
            h->size = want;
            if (last == h) last = rest;
        }
        h->is_free = 0;
        return h + 1;
    }
    struct header *h = sbrk((ptrdiff_t)(sizeof *h + want));
    if (h == (void *)-1) return NULL;
    h->size = want;
    h->next = NULL;
    h->is_free = 0;
    if (last) last->next = h;
    else first = h;
    last = h;
    return h + 1;
}

static void give(void *p) {
    if (!p) return;
    ((struct header *)p - 1)->is_free = 1;
    for (struct header *h = first; h; h = h->next)
        while (h->is_free && h->next && h->next->is_free) {
            if (h->next == last) last = h;
            h->size += sizeof *h + h->next->size;
            h->next = h->next->next;
        }
}

static void map(const char *title) {
    printf("%-22s", title);
    for (struct header *h = first; h; h = h->next) printf("[%s %zu] ", h->is_free ? "free" : "used", h->size);
    puts("");
}

int main(void) {
    static char out[BUFSIZ];
    setvbuf(stdout, out, _IOFBF, sizeof out); /* so that only this program moves the break */
    char *a = take(40), *b = take(100), *c = take(8);
    map("a, b, c");
    strcpy(a, "a stays where it is");
    give(b);
    map("b given back");
    char *d = take(30);
    map("d fits into b");
    printf("%s, d %s b's place\n", a, d == b ? "took" : "did not take");
    memset(d, 'd', 30);
    give(c);
    map("c joins the rest");
    give(a);
    give(d);
    map("all joined");
    char *e = take(300);
    memset(e, 1, 300);
    map("e needs more");
    give(e);
    map("one piece");
    return 0;
}
