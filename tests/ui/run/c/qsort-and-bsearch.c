// qsort with three orders and stable-looking ties; bsearch finds or not.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct item { int key; char name[8]; };
static int by_key(const void *a, const void *b) {
    const struct item *x = a, *y = b;
    return (x->key > y->key) - (x->key < y->key);
}
static int by_name(const void *a, const void *b) { return strcmp(((const struct item *)a)->name, ((const struct item *)b)->name); }
static int down(const void *a, const void *b) { return *(const int *)b - *(const int *)a; }
int main(void) {
    struct item items[] = {{3, "pear"}, {1, "apple"}, {2, "fig"}, {1, "kiwi"}};
    size_t count = sizeof items / sizeof *items;
    qsort(items, count, sizeof *items, by_key);
    for (size_t i = 0; i < count; i++) printf("%d ", items[i].key);
    qsort(items, count, sizeof *items, by_name);
    for (size_t i = 0; i < count; i++) printf("%s ", items[i].name);
    struct item key = {0, "fig"}, none = {0, "plum"}, *found = bsearch(&key, items, count, sizeof *items, by_name);
    printf("\n%d %d\n", found ? found->key : -1, bsearch(&none, items, count, sizeof *items, by_name) == NULL);
    int numbers[50];
    for (int i = 0; i < 50; i++) numbers[i] = i * 37 % 50;
    qsort(numbers, 50, sizeof *numbers, down);
    int sorted = 1;
    for (int i = 0; i < 49; i++) sorted &= numbers[i] == numbers[i + 1] + 1;
    printf("%d %d %d\n", sorted, numbers[0], numbers[49]);
    qsort(numbers, 0, sizeof *numbers, down);
    return 0;
}
