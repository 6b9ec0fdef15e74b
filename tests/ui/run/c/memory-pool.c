// A pool of equal blocks: the free ones are threaded through themselves, whole slabs come from malloc.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct pool {
    size_t block;
    void *free_list;
    struct slab { struct slab *next; max_align_t blocks[]; } *slabs;
    int live, slabs_made;
} pool;

enum { PER_SLAB = 4 };

static void *pool_get(pool *p) {
    if (!p->free_list) {
        struct slab *s = malloc(sizeof *s + PER_SLAB * p->block);
        if (!s) return NULL;
        s->next = p->slabs;
        p->slabs = s;
        p->slabs_made++;
        for (int i = PER_SLAB - 1; i >= 0; i--) {
            void *b = (char *)s->blocks + (size_t)i * p->block;
            memcpy(b, &p->free_list, sizeof(void *));
            p->free_list = b;
        }
    }
    void *b = p->free_list;
    memcpy(&p->free_list, b, sizeof(void *));
    p->live++;
    return b;
}

static void pool_put(pool *p, void *b) {
    memset(b, 0xDD, p->block);
    memcpy(b, &p->free_list, sizeof(void *));
    p->free_list = b;
    p->live--;
}

static void pool_end(pool *p) {
    while (p->slabs) {
        struct slab *next = p->slabs->next;
        free(p->slabs);
        p->slabs = next;
    }
}

struct point { double x, y; int id; };

int main(void) {
    pool p = {.block = sizeof(struct point)};
    struct point *points[10];
    for (int i = 0; i < 10; i++) {
        points[i] = pool_get(&p);
        *points[i] = (struct point){i * 0.5, -i, i};
    }
    printf("%d live in %d slabs, neighbours %td bytes apart\n", p.live, p.slabs_made, (char *)points[1] - (char *)points[0]);
    struct point *three = points[3], *seven = points[7];
    pool_put(&p, points[3]);
    pool_put(&p, points[7]);
    struct point *a = pool_get(&p), *b = pool_get(&p);
    printf("last in first out: %d %d\n", a == seven, b == three);
    *a = *points[9];
    *b = *points[8];
    printf("(%g, %g) #%d, (%g, %g) #%d\n", a->x, a->y, a->id, b->x, b->y, b->id);
    for (int i = 0; i < 10; i += 2) pool_put(&p, points[i]);
    for (int i = 0; i < 5; i++) pool_get(&p);
    printf("%d live in %d slabs\n", p.live, p.slabs_made);
    pool_end(&p);
    return 0;
}
