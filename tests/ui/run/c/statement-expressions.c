// GNU statement expressions, omitted middle operands, computed gotos.
#include <stdio.h>
#define MAX(a, b) ({ __typeof__(a) x = (a); __typeof__(b) y = (b); x > y ? x : y; })
static int calls;
static int next(void) { return ++calls; }
static const char *run(int op) {
    void *table[] = { &&add, &&stop };
    goto *table[op];
add:
    return "add";
stop:
    return "stop";
}
int main(void) {
    printf("%d %d\n", MAX(3, 8), MAX(next(), 0));
    printf("%d %d\n", next() ?: -1, 0 ?: 9);
    printf("%d\n", calls);
    printf("%s %s\n", run(0), run(1));
    int total = ({ int sum = 0; for (int i = 0; i < 4; i++) sum += i; sum; });
    printf("%d\n", total);
    return 0;
}
