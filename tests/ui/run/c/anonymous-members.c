// Members of unnamed structs and unions belong to the outer one.
#include <stddef.h>
#include <stdio.h>
struct event {
    int kind;
    union {
        struct { int x, y; };
        double amount;
        char text[8];
    };
    struct { unsigned low : 4, high : 4; } bits;
};
int main(void) {
    struct event e = {.kind = 1, .x = 3, .y = 4, .bits = {.high = 9}};
    printf("%d %d %d %u\n", e.kind, e.x, e.y, e.bits.high);
    e.amount = 2.5;
    printf("%.1f\n", e.amount);
    for (int i = 0; i < 7; i++) e.text[i] = (char)('a' + i);
    e.text[7] = 0;
    puts(e.text);
    printf("%zu %zu %zu %zu\n", sizeof e, offsetof(struct event, y), offsetof(struct event, text), offsetof(struct event, bits));
    struct event copy = e;
    printf("%d\n", copy.text[3] == 'd' && &copy.x == (int *)copy.text);
    return 0;
}
