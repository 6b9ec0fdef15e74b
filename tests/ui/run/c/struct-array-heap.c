#include <stdio.h>
#include <stdlib.h>
struct item { int id; double price; };
int main(void) {
    int n = 4; struct item *items = malloc(n * sizeof(struct item)); double total = 0;
    for (int i = 0; i < n; i++) { items[i].id = i; (items + i)->price = i * 1.25; }
    for (struct item *it = items; it < items + n; ++it) total += it->price;
    printf("%g %d\n", total, items[3].id);
    free(items);
    return 0;
}
