#include <stdio.h>
#include <stdlib.h>

struct item {
    int value;
    struct item *before, *after;
};

struct list {
    struct item ends;
};

static void init(struct list *list)
{
    list->ends.before = list->ends.after = &list->ends;
}

static void add_last(struct list *list, int value)
{
    struct item *item = malloc(sizeof *item);
    item->value = value;
    item->after = &list->ends;
    item->before = list->ends.before;
    item->before->after = item;
    list->ends.before = item;
}

static void take_out(struct item *item)
{
    item->before->after = item->after;
    item->after->before = item->before;
    free(item);
}

int main(void)
{
    struct list list;
    init(&list);
    for (int i = 0; i < 10; i++)
        add_last(&list, i);
    for (struct item *item = list.ends.after, *after; item != &list.ends; item = after) {
        after = item->after;
        if (item->value % 3 == 0)
            take_out(item);
    }
    for (struct item *item = list.ends.before; item != &list.ends; item = item->before)
        printf("%d ", item->value);
    putchar('\n');
    while (list.ends.after != &list.ends)
        take_out(list.ends.after);
    return 0;
}
