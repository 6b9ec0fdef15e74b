// Callbacks that carry a context pointer: each, map, filter, reduce over an array, and listeners of an event.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

typedef void each_fn(int value, void *context);
typedef int map_fn(int value, const void *context);
typedef bool test_fn(int value, void *context);

static void each(const int *a, size_t n, each_fn *f, void *context) {
    for (size_t i = 0; i < n; i++) f(a[i], context);
}

static int *map(const int *a, size_t n, map_fn f, const void *context) {
    int *out = malloc(n * sizeof *out);
    while (n--) out[n] = f(a[n], context);
    return out;
}

static size_t filter(int *a, size_t n, test_fn *keep, void *context) {
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if ((*keep)(a[i], context)) a[kept++] = a[i];
    return kept;
}

struct stats { int count, least, most; double sum; };
static void gather(int v, void *context) {
    struct stats *s = context;
    if (!s->count++) s->least = s->most = v;
    if (v < s->least) s->least = v;
    if (v > s->most) s->most = v;
    s->sum += v;
}

static int line(int v, const void *context) {
    const int *ab = context;
    return ab[0] * v + ab[1];
}

struct range { int low, high, refused; };
static bool within(int v, void *context) {
    struct range *range = context;
    bool in = v >= range->low && v <= range->high;
    range->refused += !in;
    return in;
}

static void print(int v, void *stream) { fprintf(stream, "%d ", v); }

#define LISTENERS 4
static struct { void (*call)(void *self, const char *event); void *self; } listener[LISTENERS];
static void on(void (*call)(void *, const char *), void *self) {
    for (int i = 0; i < LISTENERS; i++)
        if (!listener[i].call) {
            listener[i].call = call, listener[i].self = self;
            return;
        }
}
static void fire(const char *event) {
    for (int i = 0; i < LISTENERS && listener[i].call; i++) listener[i].call(listener[i].self, event);
}
static void count_event(void *self, const char *event) { (void)event, ++*(int *)self; }
static void print_event(void *self, const char *event) { printf("%s: %s\n", (char *)self, event); }

int main(void) {
    int data[] = {5, -3, 12, 8, 0, 7, 31}, n = sizeof data / sizeof *data;
    struct stats s = {0};
    each(data, (size_t)n, gather, &s);
    printf("%d values, %d..%d, mean %.3f\n", s.count, s.least, s.most, s.sum / s.count);
    int *mapped = map(data, (size_t)n, line, (int[]){3, -1});
    each(mapped, (size_t)n, print, stdout);
    struct range range = {0, 30, 0};
    size_t kept = filter(mapped, (size_t)n, &within, &range);
    printf("\nkept %zu, refused %d: ", kept, range.refused);
    each(mapped, kept, print, stdout);
    puts("");
    free(mapped);
    int events = 0;
    on(count_event, &events);
    on(print_event, "log");
    on(print_event, "screen");
    fire("start");
    fire("stop");
    printf("%d events\n", events);
}
