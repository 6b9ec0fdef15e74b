// sys/queue.h: a tail queue, a list and a singly linked one.
#include <stdio.h>
#include <sys/queue.h>

struct item {
    int value;
    TAILQ_ENTRY(item) tail;
    LIST_ENTRY(item) list;
    SLIST_ENTRY(item) single;
    STAILQ_ENTRY(item) queue;
};
TAILQ_HEAD(tails, item);
LIST_HEAD(lists, item);
SLIST_HEAD(singles, item);
STAILQ_HEAD(queues, item);

int main(void)
{
    struct item items[6], *item;
    struct tails tails = TAILQ_HEAD_INITIALIZER(tails);
    struct lists lists = LIST_HEAD_INITIALIZER(lists);
    struct singles singles = SLIST_HEAD_INITIALIZER(singles);
    struct queues queues = STAILQ_HEAD_INITIALIZER(queues);
    printf("%d %d %d %d\n", TAILQ_EMPTY(&tails), LIST_EMPTY(&lists), SLIST_EMPTY(&singles), STAILQ_EMPTY(&queues));
    for (int i = 0; i < 6; i++) {
        items[i].value = i;
        if (i % 2)
            TAILQ_INSERT_HEAD(&tails, &items[i], tail);
        else
            TAILQ_INSERT_TAIL(&tails, &items[i], tail);
        LIST_INSERT_HEAD(&lists, &items[i], list);
        SLIST_INSERT_HEAD(&singles, &items[i], single);
        STAILQ_INSERT_TAIL(&queues, &items[i], queue);
    }
    TAILQ_REMOVE(&tails, &items[1], tail);
    TAILQ_INSERT_AFTER(&tails, &items[0], &items[1], tail);
    LIST_REMOVE(&items[3], list);
    LIST_INSERT_BEFORE(&items[0], &items[3], list);
    SLIST_REMOVE(&singles, &items[2], item, single);
    STAILQ_REMOVE_HEAD(&queues, queue);
    TAILQ_FOREACH(item, &tails, tail)
        printf("%d ", item->value);
    TAILQ_FOREACH_REVERSE(item, &tails, tails, tail)
        printf("%d ", item->value);
    puts("");
    LIST_FOREACH(item, &lists, list)
        printf("%d ", item->value);
    SLIST_FOREACH(item, &singles, single)
        printf("%d ", item->value);
    STAILQ_FOREACH(item, &queues, queue)
        printf("%d ", item->value);
    printf("%d %d\n", TAILQ_LAST(&tails, tails)->value, TAILQ_FIRST(&tails)->value);
    return 0;
}
