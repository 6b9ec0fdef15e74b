// options: --model ilp32
#include <stdlib.h>

struct pair { char c; double d; };

static struct pair f(char c, double d, struct pair p, int *q) {
    int local = 3;
    long long wide = 7;
    char buffer[5] = "abcd";
    p.d = d + local + *q; //~ DRAW
    p.c = buffer[0] + c - 'a' + (char)(wide - 7);
    return p;
}

int main(void) {
    struct pair p = { 'x', 1.5 };
    int n = 4;
    int *h = malloc(8);
    free(h);
    char *k = malloc(20);
    p = f('b', 2.5, p, &n);
    free(k);
    return p.c;
}
