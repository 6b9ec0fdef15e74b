#include <stdio.h>
#include <stdlib.h>

typedef struct {
    int key, value;
} Pair;

typedef struct {
    Pair *pairs;
    int count, room;
} Heap;

static void heap_push(Heap *heap, int key, int value)
{
    if (heap->count == heap->room) {
        heap->room = heap->room == 0 ? 4 : heap->room * 2;
        heap->pairs = realloc(heap->pairs, heap->room * sizeof(Pair));
    }
    int at = heap->count++;
    while (at > 0 && heap->pairs[(at - 1) / 2].key > key) {
        heap->pairs[at] = heap->pairs[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    heap->pairs[at] = (Pair){key, value};
}

static Pair heap_pop(Heap *heap)
{
    Pair top = heap->pairs[0], last = heap->pairs[--heap->count];
    int at = 0;
    for (;;) {
        int child = 2 * at + 1;
        if (child >= heap->count)
            break;
        if (child + 1 < heap->count && heap->pairs[child + 1].key < heap->pairs[child].key)
            child++;
        if (last.key <= heap->pairs[child].key)
            break;
        heap->pairs[at] = heap->pairs[child];
        at = child;
    }
    heap->pairs[at] = last;
    return top;
}

int main(void)
{
    Heap heap = {0};
    int keys[] = {5, 1, 8, 3, 9, 2};
    for (int i = 0; i < 6; i++)
        heap_push(&heap, keys[i], i);
    while (heap.count > 0) {
        Pair pair = heap_pop(&heap);
        printf("%d(%d) ", pair.key, pair.value);
    }
    putchar('\n');
    free(heap.pairs);
    return 0;
}
