// Loops whose condition nothing changes, and functions that always call themselves.
#include <stdio.h>
#include <stdlib.h>

static int factorial(int n) { //~ sema-endless-recursion
    return n * factorial(n - 1);
}

static int sum(int n) {
    if (n == 0)
        return 0;
    return n + sum(n - 1);
}

static int last(int n) {
    if (n == 0)
        exit(0);
    return last(n - 1);
}

static int chosen(int n) {
    return n ? chosen(n - 1) : 1;
}

static void print_all(int rows, int columns) {
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; i++) //~ sema-loop-unchanged
            printf("%d ", i);
}

int main(void) {
    int n = sum(2), m = 3;
    while (n < 10) { //~ sema-loop-unchanged
        printf("%d\n", n);
    }
    do {
        m++;
    } while (n > 3); //~ sema-loop-unchanged
    for (int i = 0; i < 5; m--) //~ sema-loop-unchanged
        print_all(i, m);

    // These end, or may.
    while (n < 10) {
        if (m++ > 3)
            break;
    }
    while (n < 10)
        last(n);
    for (int i = 0; i < 5; m--)
        return factorial(m) + chosen(m);
    while (n > 0)
        n /= 2;
    while (scanf("%d", &m) == 1 && m < 10)
        ;
    return 0;
}
