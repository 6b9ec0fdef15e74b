// options: --model ilp32
// Pointers of 4 bytes: in tables, in unions, as numbers, to functions, in structures that point to themselves.
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node { struct node *left, *right; int value; };
static struct node *insert(struct node *tree, int value) {
    if (!tree) {
        tree = calloc(1, sizeof *tree);
        tree->value = value;
    } else if (value < tree->value) {
        tree->left = insert(tree->left, value);
    } else {
        tree->right = insert(tree->right, value);
    }
    return tree;
}
static int sum(const struct node *tree) { return tree ? tree->value + sum(tree->left) + sum(tree->right) : 0; }
static void clear(struct node *tree) {
    if (!tree) return;
    clear(tree->left);
    clear(tree->right);
    free(tree);
}
static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static int (*const table[])(int, int) = { add, sub };
static const char *names[] = { "pear", "apple", "fig", "quince" };
static char *const *volatile moving = (char *const *)names;
union word { void *pointer; uintptr_t number; unsigned char bytes[sizeof(void *)]; };

int main(void) {
    int array[10], *p = array, *end = array + 10;
    for (int i = 0; p < end; i++) *p++ = i * i;
    unsigned last = 9;
    int back = -3;
    printf("%d %d %td %td\n", p[-1], *(p + back), p - array, array - p);
    printf("%d %d\n", array[last], *(&array[last] - 4u));
    size_t minus = (size_t)-1;
    printf("%d\n", *(end + minus));
    char *c = (char *)array;
    printf("%d\n", *(int *)(c + 12));
    uintptr_t number = (uintptr_t)&array[5];
    printf("%zu %d %d\n", sizeof number, *(int *)number, *(int *)(number + 4 & ~(uintptr_t)3));
    union word w = { .pointer = array };
    printf("%d %d\n", w.number == (uintptr_t)array, ((int *)w.pointer)[2]);
    unsigned long long wide = (uintptr_t)array;
    printf("%d\n", *(int *)(uintptr_t)wide);
    printf("%d %d %zu\n", table[0](3, 4), table[1](3, 4), sizeof table);
    qsort(names, 4, sizeof *names, by_text);
    for (int i = 0; i < 4; i++) printf("%s ", moving[i]);
    const char *key = "fig", **hit = bsearch(&key, names, 4, sizeof *names, by_text);
    printf("%td\n", hit - names);
    struct node *tree = NULL;
    for (int i = 0; i < 50; i++) tree = insert(tree, i * 37 % 50);
    printf("%zu %d\n", sizeof *tree, sum(tree));
    clear(tree);
    struct node copy, nodes[3] = { { nodes + 1, 0, 1 }, { nodes + 2, nodes, 2 }, { 0, nodes + 1, 3 } };
    memcpy(&copy, &nodes[1], sizeof copy);
    printf("%d %d %d\n", copy.left->value, copy.right->value, nodes[0].left->left->right->right->value);
    errno = 0;
    char *stop;
    long value = strtol("2147483648x", &stop, 10);
    printf("%ld %d %s\n", value, errno == ERANGE, stop);
    errno = 0;
    printf("%lu %d", strtoul("4294967295", NULL, 10), errno);
    printf(" %lu %d", strtoul("4294967296", NULL, 10), errno == ERANGE);
    printf(" %lu %lld\n", strtoul("-1", NULL, 10), strtoll("-2147483649", NULL, 10));
    return 0;
}
