#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef int (*op)(int, int);
static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
int main(void) {
    op ops[2] = {add, sub};
    void *ctx = malloc(sizeof(op));
    memcpy(ctx, &ops[1], sizeof(op));
    op o;
    memcpy(&o, ctx, sizeof o);
    free(ctx);
    printf("%d %d\n", ops[0](1, 2), o(5, 3));
    return 0;
}
