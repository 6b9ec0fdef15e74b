// A growing array with size and capacity: push, insert, remove, shrink, and a check that realloc to less keeps the front.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct vector {
    size_t size, capacity;
    long *data;
} vector;

static int reserve(vector *v, size_t want) {
    if (want <= v->capacity) return 1;
    size_t capacity = v->capacity ? v->capacity : 1;
    while (capacity < want) capacity *= 2;
    long *moved = realloc(v->data, capacity * sizeof *moved);
    if (moved == NULL) return 0;
    printf("(%zu to %zu) ", v->capacity, capacity);
    v->data = moved;
    v->capacity = capacity;
    return 1;
}

static int insert(vector *v, size_t at, long x) {
    if (at > v->size || !reserve(v, v->size + 1)) return 0;
    memmove(v->data + at + 1, v->data + at, (v->size - at) * sizeof *v->data);
    v->data[at] = x;
    v->size++;
    return 1;
}

static long remove_at(vector *v, size_t at) {
    long x = v->data[at];
    v->size--;
    memmove(&v->data[at], &v->data[at + 1], (v->size - at) * sizeof(long));
    return x;
}

static void shrink(vector *v) {
    long *less = realloc(v->data, v->size * sizeof(long));
    if (less) v->data = less, v->capacity = v->size;
}

static void show(const vector *v) {
    printf("%zu/%zu [", v->size, v->capacity);
    for (const long *p = v->data, *end = p + v->size; p < end; p++) printf("%s%ld", p == v->data ? "" : ", ", *p);
    printf("]\n");
}

int main(void) {
    vector v = {0, 0, NULL};
    for (long i = 0; i < 9; i++) insert(&v, v.size, i * i * i);
    puts("");
    show(&v);
    insert(&v, 0, -1);
    insert(&v, 5, -2);
    insert(&v, v.size, -3);
    printf("beyond the end: %d\n", insert(&v, 100, 1));
    show(&v);
    printf("removed %ld\n", remove_at(&v, 0));
    while (v.size > 4) remove_at(&v, v.size - 1);
    shrink(&v);
    show(&v);
    insert(&v, 2, 4711);
    puts("");
    show(&v);
    free(v.data);
    return (int)v.size;
}
