// tsearch keeps a red-black tree: the walk shows its shape. hsearch, lsearch, insque.
#include <search.h>
#include <stdio.h>
#include <string.h>

static int by_value(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

static void show(const void *node, VISIT visit, int depth)
{
    printf("%d:%d:%d ", **(int *const *)node, visit, depth);
}

static void keep(void *key)
{
    (void)key;
}

struct line {
    struct line *next, *previous;
    int number;
};

int main(void)
{
    int values[64];
    void *root = NULL;
    unsigned state = 7;
    for (int i = 0; i < 64; i++) {
        state = state * 1103515245u + 12345u;
        values[i] = (state >> 16) % 100;
        int **found = tsearch(&values[i], &root, by_value);
        if (**found != values[i])
            puts("another");
    }
    twalk(root, show);
    puts("");
    for (int i = 0; i < 64; i += 3)
        printf("%s", tdelete(&values[i], &root, by_value) ? "d" : "-");
    puts("");
    twalk(root, show);
    printf("\n%d %d\n", tfind(&values[1], &root, by_value) != NULL, tfind(&(int){1000}, &root, by_value) != NULL);
    tdestroy(root, keep);

    char *names[] = {"ada", "bob", "cyd"};
    printf("%d\n", hcreate(10) != 0);
    for (int i = 0; i < 3; i++)
        hsearch((ENTRY){names[i], names[2 - i]}, ENTER);
    ENTRY *found = hsearch((ENTRY){"cyd", NULL}, FIND);
    printf("%s %d\n", (char *)found->data, hsearch((ENTRY){"zed", NULL}, FIND) == NULL);
    hdestroy();

    int row[8] = {4, 2, 9};
    size_t count = 3;
    for (int i = 0; i < 5; i++)
        lsearch(&i, row, &count, sizeof *row, by_value);
    for (size_t i = 0; i < count; i++)
        printf("%d ", row[i]);
    printf("%zu %d\n", count, lfind(&(int){77}, row, &count, sizeof *row, by_value) == NULL);

    struct line lines[3] = {{.number = 1}, {.number = 2}, {.number = 3}};
    insque(&lines[0], NULL);
    insque(&lines[1], &lines[0]);
    insque(&lines[2], &lines[0]);
    remque(&lines[1]);
    for (struct line *line = lines; line; line = line->next)
        printf("%d ", line->number);
    puts("");
    return 0;
}
