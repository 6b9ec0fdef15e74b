// Structs assigned, passed, returned, nested in arrays, and compared member by member.
#include <stdio.h>
#include <string.h>
struct inner { char name[6]; short list[3]; };
struct outer { struct inner in[2]; double weight; };
static struct outer changed(struct outer o) {
    o.in[0].list[1] = 99;
    strcpy(o.in[1].name, "new");
    o.weight *= 2;
    return o;
}
static int same(const struct inner *a, const struct inner *b) {
    return strcmp(a->name, b->name) == 0 && memcmp(a->list, b->list, sizeof a->list) == 0;
}
int main(void) {
    struct outer first = {{{"one", {1, 2, 3}}, {"two", {4, 5}}}, 1.5}, second;
    second = changed(first);
    printf("%d %d %s %s %.1f\n", first.in[0].list[1], second.in[0].list[1], first.in[1].name, second.in[1].name, second.weight);
    printf("%d %d\n", same(&first.in[0], &second.in[0]), same(&first.in[0], &(struct inner){"one", {1, 2, 3}}));
    struct outer array[2] = {first, second};
    array[0] = array[1];
    printf("%d %d\n", array[0].in[0].list[1], changed(first).in[0].list[1]);
    printf("%zu %zu\n", sizeof(struct inner), sizeof(struct outer));
    struct outer *p = array;
    (*p).in->list[0] = 7;
    printf("%d\n", p[0].in[0].list[0] + (p + 1)->in[0].list[0]);
    return 0;
}
