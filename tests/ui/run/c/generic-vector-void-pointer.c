// A vector of elements of any size behind void*, with destructors, sorted and searched through comparison functions.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct vec {
    void *data;
    size_t n, cap, width;
    void (*destroy)(void *element);
};

static void *at(const struct vec *v, size_t i) { return (char *)v->data + i * v->width; }

static void push(struct vec *v, const void *element) {
    if (v->n == v->cap) {
        v->cap = v->cap ? 2 * v->cap : 4;
        void *p = realloc(v->data, v->cap * v->width);
        if (!p) abort();
        v->data = p;
    }
    memcpy(at(v, v->n++), element, v->width);
}

static void clear(struct vec *v) {
    if (v->destroy)
        for (size_t i = 0; i < v->n; i++) v->destroy(at(v, i));
    free(v->data);
    v->data = NULL;
    v->n = v->cap = 0;
}

static void reverse(struct vec *v) {
    unsigned char spare[v->width];
    for (size_t i = 0, j = v->n; i + 1 < j; i++) {
        j--;
        memcpy(spare, at(v, i), v->width);
        memcpy(at(v, i), at(v, j), v->width);
        memcpy(at(v, j), spare, v->width);
    }
}

static int strings(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static int shorts(const void *a, const void *b) { return *(const short *)a - *(const short *)b; }
static void free_string(void *p) { free(*(char **)p); }

typedef struct { char tag; float weight; } fruit;
static int by_weight(const void *a, const void *b) {
    float d = ((const fruit *)a)->weight - ((const fruit *)b)->weight;
    return d < 0 ? -1 : d > 0;
}

int main(void) {
    struct vec s = {.width = sizeof(short)}, w = {.width = sizeof(char *), .destroy = free_string}, f = {.width = sizeof(fruit)};
    for (short i = 0; i < 12; i++) push(&s, &(short){(short)(i * 37 % 23)});
    qsort(s.data, s.n, s.width, shorts);
    reverse(&s);
    for (size_t i = 0; i < s.n; i++) printf("%hd ", *(short *)at(&s, i));
    puts("");
    const char *names[] = {"pear", "fig", "apple", "lime", "quince"};
    for (int i = 0; i < 5; i++) push(&w, &(char *){strdup(names[i])});
    qsort(w.data, w.n, w.width, strings);
    const char *key = "lime";
    char **hit = bsearch(&key, w.data, w.n, w.width, strings);
    printf("%s at %td of %zu\n", *hit, hit - (char **)w.data, w.n);
    for (int i = 0; i < 5; i++) push(&f, &(fruit){names[i][0], (float)strlen(names[i]) / 4});
    qsort(f.data, f.n, f.width, by_weight);
    for (size_t i = 0; i < f.n; i += 2) printf("%c %.2f\n", ((fruit *)at(&f, i))->tag, ((fruit *)at(&f, i))->weight);
    clear(&s);
    clear(&w);
    clear(&f);
    return (int)w.n;
}
