// An arena: aligned bump allocation, a mark to return to, everything freed at once.
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { unsigned char *base; size_t used, size, peak; } Arena;

static void *arena_alloc(Arena *a, size_t size, size_t align) {
    uintptr_t at = (uintptr_t)(a->base + a->used);
    size_t pad = (size_t)(-at & (align - 1));
    if (size > a->size - a->used || pad > a->size - a->used - size) return NULL;
    void *p = a->base + a->used + pad;
    a->used += pad + size;
    if (a->used > a->peak) a->peak = a->used;
    return memset(p, 0, size);
}

#define NEW(arena, T, n) ((T *)arena_alloc((arena), sizeof(T) * (n), alignof(T)))

static char *format(Arena *a, const char *text, ...) {
    va_list args, again;
    va_start(args, text);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, text, args);
    char *s = NEW(a, char, (size_t)n + 1);
    if (s) vsnprintf(s, (size_t)n + 1, text, again);
    va_end(again);
    va_end(args);
    return s;
}

struct list { struct list *next; const char *text; };

int main(void) {
    Arena arena = {malloc(1024), 0, 1024, 0};
    struct list *all = NULL;
    for (int i = 0; i < 6; i++) {
        char *odd = NEW(&arena, char, (size_t)i);
        struct list *l = NEW(&arena, struct list, 1);
        l->text = format(&arena, "item %d of %s", i, i % 2 ? "oak" : "beech");
        l->next = all;
        all = l;
        printf("%zu %d\n", arena.used, (uintptr_t)l % alignof(struct list) == 0 && odd < (char *)l + 1);
    }
    for (struct list *l = all; l; l = l->next) puts(l->text);
    size_t mark = arena.used;
    double *scratch = NEW(&arena, double, 50);
    for (int i = 0; i < 50; i++) scratch[i] = i;
    printf("scratch ends with %.1f, used %zu\n", scratch[49], arena.used);
    arena.used = mark;
    printf("too much: %s\n", NEW(&arena, long double, 100) ? "given" : "refused");
    int *fresh = NEW(&arena, int, 4);
    printf("fresh %d%d%d%d, used %zu, peak %zu\n", fresh[0], fresh[1], fresh[2], fresh[3], arena.used, arena.peak);
    free(arena.base);
    return 0;
}
