// Compound literals: arrays, structs, their addresses, lifetime of the block, static ones.
#include <stdio.h>
#include <string.h>
struct point { int x, y; };
static int sum(const int *values, int count) {
    int total = 0;
    for (int i = 0; i < count; i++) total += values[i];
    return total;
}
static struct point *global = &(struct point){7, 8};
static struct point moved(struct point p, int by) { return (struct point){p.x + by, p.y + by}; }
int main(void) {
    printf("%d\n", sum((int[]){1, 2, 3, 4}, 4));
    struct point *p = &(struct point){.y = 2};
    p->x = 9;
    printf("%d %d\n", p->x, p->y);
    printf("%d %d\n", global->x, global->y);
    struct point q = moved((struct point){1, 2}, 10);
    printf("%d %d %d\n", q.x, q.y, ((struct point){5, 6}).y);
    char *text = (char[]){"writable"};
    text[0] = 'W';
    puts(text);
    printf("%zu %d\n", sizeof((int[5]){0}), (int){3} + 1);
    for (int i = 0; i < 2; i++) {
        int *fresh = (int[2]){i};
        printf("%d %d\n", fresh[0]++, fresh[1]);
    }
    return 0;
}
