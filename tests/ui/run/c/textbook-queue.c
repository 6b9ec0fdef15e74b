#include <stdio.h>
#include <stdlib.h>

typedef struct {
    int *data;
    size_t first, count, room;
} Queue;

static void queue_init(Queue *queue)
{
    queue->data = NULL;
    queue->first = queue->count = queue->room = 0;
}

static int queue_put(Queue *queue, int value)
{
    if (queue->count == queue->room) {
        size_t room = queue->room ? 2 * queue->room : 2;
        int *data = malloc(room * sizeof *data);
        if (!data)
            return -1;
        for (size_t i = 0; i < queue->count; i++)
            data[i] = queue->data[(queue->first + i) % queue->room];
        free(queue->data);
        queue->data = data;
        queue->first = 0;
        queue->room = room;
    }
    queue->data[(queue->first + queue->count++) % queue->room] = value;
    return 0;
}

static int queue_take(Queue *queue)
{
    int value = queue->data[queue->first];
    queue->first = (queue->first + 1) % queue->room;
    queue->count--;
    return value;
}

int main(void)
{
    Queue queue;
    queue_init(&queue);
    for (int i = 0; i < 10; i++) {
        queue_put(&queue, i);
        queue_put(&queue, 10 * i);
        printf("%d ", queue_take(&queue));
    }
    printf("| %zu left:", queue.count);
    while (queue.count > 0)
        printf(" %d", queue_take(&queue));
    printf("\n");
    free(queue.data);
    return 0;
}
