// Statements that nothing leads to, and switches with gaps.
#include <stdio.h>
#include <stdlib.h>

enum color { RED, GREEN, BLUE };

static int after(int n) {
    if (n) {
        return n;
        printf("never\n"); //~ lint-unreachable
    }
    for (int i = 0; i < n; i++) {
        if (i > 3)
            continue;
        n++;
        break;
        n++; //~ lint-unreachable
    }
    return 0;
}

static int cases(enum color color, int n) {
    switch (n) {
        puts("never"); //~ lint-before-case
    case 1:
        return 1;
        break;
    case 2:
        n = 3;
    }
    switch (color) { //~ sema-enum-without-case
    case RED:
        return 1;
    case GREEN:
        break;
    }
    switch (color) {
    case RED:
        return 1;
    case 7: //~ sema-case-not-in-enum
        return 2;
    default:
        break;
    }
    switch (n > 2) { //~ sema-switch-truth
    default:
        n = 4;
    }
    return n;
}

int main(void) {
    int n = rand();
    if (n > 3)
        printf("large\n");
    else; //~ lint-empty-else
        printf("small\n");
    goto end;
    n = 3; //~ lint-unreachable
end:
    while (1) {
        if (n++ > 5)
            return after(n) + cases(GREEN, n);
    }
}
