// Variables without a value on one of the ways to where they are read; arrays and structures that nothing fills.
#include <stdio.h>
#include <stdlib.h>

static int one_branch(int c) {
    int x;
    if (c)
        x = 1;
    return x; //~ sema-sometimes-uninitialised
}

static int row(int c) {
    int x;
    if (c > 1)
        x = 1;
    else if (c > 2)
        x = 2;
    return x; //~ sema-sometimes-uninitialised
}

static int each_round(int c) {
    int sum = 0;
    for (int i = 0; i < c; i++) {
        int x;
        if (i)
            x = 1;
        sum += x; //~ sema-sometimes-uninitialised
    }
    return sum;
}

static int in_itself(void) {
    int z = z + 1; //~ sema-uninitialised
    return z;
}

static int unfilled(int c) {
    int array[5];
    struct {
        int a, b;
    } s;
    return array[c] + s.a; //~ sema-uninitialised, sema-uninitialised
}

// None of these is certain to read nothing.
static int leaves(int c) {
    int x, y, filled[2], ok = 0;
    if (c)
        x = 1;
    else
        return 0;
    if (c > 1)
        y = 1;
    else
        exit(1);
    filled[0] = x;
    int z;
    if (c > 2) {
        z = 1;
        ok = 1;
    }
    if (ok)
        y = z;
    return x + y + filled[0];
}

static int earlier_round(int c) {
    int x, sum = 0;
    for (int i = 0; i < c; i++) {
        if (i == 0)
            x = 1;
        sum += x;
    }
    return sum;
}

static int later(int c) {
    int x;
    if (c > 1)
        x = 1;
    if (c <= 1)
        return 0;
    return x;
}

int main(void) {
    int *p = malloc(sizeof *p), silent = silent;
    *p = one_branch(1) + row(2) + each_round(3) + in_itself() + unfilled(1);
    printf("%d\n", *p + leaves(3) + earlier_round(2) + later(2) + silent);
    free(p);
    return 0;
}
