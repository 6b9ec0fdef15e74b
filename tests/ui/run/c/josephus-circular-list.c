// The Josephus problem on a circular list, against the recurrence.
#include <stdio.h>
#include <stdlib.h>

struct person {
    int number;
    struct person *next;
};

static struct person *circle(int n) {
    struct person *first = malloc(sizeof *first), *last = first;
    first->number = 1;
    for (int i = 2; i <= n; i++) {
        last->next = malloc(sizeof *last);
        last = last->next;
        last->number = i;
    }
    last->next = first;
    return last; /* the one before the first */
}

static int survivor(int n, int k, int loud) {
    struct person *before = circle(n);
    while (before->next != before) {
        for (int i = 1; i < k; i++) before = before->next;
        struct person *out = before->next;
        before->next = out->next;
        if (loud) printf("%d ", out->number);
        free(out);
    }
    int left = before->number;
    free(before);
    if (loud) printf("| %d\n", left);
    return left;
}

static int formula(int n, int k) { return n == 1 ? 0 : (formula(n - 1, k) + k) % n; }

int main(void) {
    survivor(7, 3, 1);
    survivor(10, 2, 1);
    survivor(1, 5, 1);
    for (int n = 1; n <= 20; n++) {
        int a = survivor(n, 2, 0), b = formula(n, 2) + 1;
        printf("%2d: %2d %s\n", n, a, a == b ? "ok" : "differs");
    }
    return survivor(41, 3, 0) == 31 ? 0 : 1;
}
