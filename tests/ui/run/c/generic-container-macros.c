// Containers by macros: a typed list generated for three element types, min and max by _Generic, a for-each.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFINE_LIST(T, NAME)                                          \
    typedef struct NAME##_node {                                      \
        T value;                                                      \
        struct NAME##_node *next;                                     \
    } NAME##_node;                                                    \
    typedef struct { NAME##_node *head, **tail; int length; } NAME;   \
    static void NAME##_init(NAME *l) {                                \
        l->head = NULL;                                               \
        l->tail = &l->head;                                           \
        l->length = 0;                                                \
    }                                                                 \
    static T *NAME##_append(NAME *l, T value) {                       \
        NAME##_node *n = malloc(sizeof *n);                           \
        n->value = value;                                             \
        n->next = NULL;                                               \
        *l->tail = n;                                                 \
        l->tail = &n->next;                                           \
        l->length++;                                                  \
        return &n->value;                                             \
    }                                                                 \
    static void NAME##_clear(NAME *l) {                               \
        for (NAME##_node *n = l->head, *next; n; n = next) {          \
            next = n->next;                                           \
            free(n);                                                  \
        }                                                             \
        NAME##_init(l);                                               \
    }

#define FOR_EACH(list, it) for (__typeof__((list)->head) it = (list)->head; it; it = it->next)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define FORMAT(x) _Generic((x), int: "%d", double: "%.3f", default: "?")
#define COUNT(a) (sizeof(a) / sizeof *(a))

struct colour { unsigned char r, g, b; };

DEFINE_LIST(int, int_list)
DEFINE_LIST(double, double_list)
DEFINE_LIST(struct colour, palette)

int main(void) {
    int_list ints;
    double_list doubles;
    palette colours;
    int_list_init(&ints);
    double_list_init(&doubles);
    palette_init(&colours);
    for (int i = 0; i < 6; i++) {
        int_list_append(&ints, i * i - 3 * i);
        *double_list_append(&doubles, i / 8.0) += 100;
        palette_append(&colours, (struct colour){(unsigned char)(i * 50), 0x80, (unsigned char)~i});
    }
    int most = ints.head->value;
    FOR_EACH(&ints, n) most = MAX(most, n->value);
    FOR_EACH(&ints, n) printf(FORMAT(n->value), n->value), putchar(n->next ? ',' : '\n');
    FOR_EACH(&doubles, n) printf(FORMAT(n->value), n->value), putchar(n->next ? ',' : '\n');
    FOR_EACH(&colours, n) printf("#%02x%02x%02x%c", n->value.r, n->value.g, n->value.b, n->next ? ' ' : '\n');
    static const char *names[] = {"ints", "doubles", "colours"};
    printf("most %d; %zu lists, lengths %d %d %d\n", most, COUNT(names), ints.length, doubles.length, colours.length);
    int_list_clear(&ints);
    double_list_clear(&doubles);
    palette_clear(&colours);
    printf("%d\n", ints.length + doubles.length + colours.length);
}
