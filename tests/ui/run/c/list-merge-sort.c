// Merge sort of a linked list: halves split by two speeds, merged through a pointer to the link to be written.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct word {
    struct word *next;
    char text[12];
    int order;
} word;

static int compared;

static word *merge(word *a, word *b) {
    word *head, **tail = &head;
    while (a && b) {
        compared++;
        word **smaller = strcmp(a->text, b->text) <= 0 ? &a : &b;
        *tail = *smaller;
        tail = &(*smaller)->next;
        *smaller = (*smaller)->next;
    }
    *tail = a ? a : b;
    return head;
}

static word *sort(word *list) {
    if (!list || !list->next) return list;
    word *slow = list, *fast = list->next;
    while (fast && fast->next) slow = slow->next, fast = fast->next->next;
    word *second = slow->next;
    slow->next = NULL;
    return merge(sort(list), sort(second));
}

static void print(const word *w) {
    for (; w; w = w->next) printf("%s(%d) ", w->text, w->order);
    puts("");
}

int main(void) {
    const char *text = "the quick brown fox jumps over the lazy dog and then the dog sleeps";
    word *list = NULL, **end = &list;
    int order = 0;
    while (*text) {
        size_t n = strcspn(text, " ");
        word *w = calloc(1, sizeof *w);
        memcpy(w->text, text, n);
        w->order = ++order;
        *end = w;
        end = &w->next;
        text += n;
        text += strspn(text, " ");
    }
    print(list);
    list = sort(list);
    print(list);
    printf("%d comparisons, sort(NULL) is %s\n", compared, sort(NULL) == NULL ? "NULL" : "something");
    for (word *w = list; w;) {
        word *dead = w;
        w = w->next;
        free(dead);
    }
}
