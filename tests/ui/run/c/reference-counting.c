// Shared values with counts: strings and pairs that hold on to their parts, released when the last holder lets go.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct object {
    unsigned count;
    void (*drop)(struct object *);
} object;

typedef struct { object head; size_t length; char text[]; } string;
typedef struct { object head; object *first, *second; } pair;

static int alive;

static void *object_new(size_t size, void (*drop)(object *)) {
    object *o = malloc(size);
    if (!o) exit(2);
    *o = (object){1, drop};
    alive++;
    return o;
}

static object *keep(object *o) {
    if (o) o->count++;
    return o;
}

static void release(object *o) {
    if (!o || --o->count) return;
    if (o->drop) o->drop(o);
    free(o);
    alive--;
}

static void drop_string(object *o) { printf("  drop \"%s\"\n", ((string *)o)->text); }

static object *make_string(const char *text) {
    size_t n = strlen(text);
    string *s = object_new(sizeof(string) + n + 1, drop_string);
    s->length = n;
    memcpy(s->text, text, n + 1);
    return &s->head;
}

static void drop_pair(object *o) {
    pair *p = (pair *)o;
    puts("  drop a pair");
    release(p->first);
    release(p->second);
}

static object *make_pair(object *a, object *b) {
    pair *p = object_new(sizeof *p, drop_pair);
    p->first = keep(a);
    p->second = keep(b);
    return &p->head;
}

int main(void) {
    object *name = make_string("Ada"), *city = make_string("London");
    object *one = make_pair(name, city), *two = make_pair(city, one), *three = make_pair(two, NULL);
    printf("counts %u %u %u %u %u, %d alive\n", name->count, city->count, one->count, two->count, three->count, alive);
    puts("release name");
    release(name);
    puts("release city");
    release(city);
    puts("release one");
    release(one);
    printf("city is held by %u\n", city->count);
    puts("release two");
    release(two);
    puts("release three");
    release(three);
    printf("%d alive\n", alive);
    return alive;
}
