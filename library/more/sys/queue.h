/* Beyond C17: BSD's lists by macros. */
#ifndef _HW_SYS_QUEUE_H
#define _HW_SYS_QUEUE_H
/* Singly linked, from one head. */
#define SLIST_HEAD(name, type) struct name { struct type *slh_first; }
#define SLIST_HEAD_INITIALIZER(head) { NULL }
#define SLIST_ENTRY(type) struct { struct type *sle_next; }
#define SLIST_FIRST(head) ((head)->slh_first)
#define SLIST_EMPTY(head) ((head)->slh_first == NULL)
#define SLIST_NEXT(at, field) ((at)->field.sle_next)
#define SLIST_INIT(head) ((head)->slh_first = NULL)
#define SLIST_FOREACH(at, head, field) for ((at) = (head)->slh_first; (at); (at) = (at)->field.sle_next)
#define SLIST_INSERT_HEAD(head, new, field) do { (new)->field.sle_next = (head)->slh_first; (head)->slh_first = (new); } while (0)
#define SLIST_INSERT_AFTER(at, new, field) do { (new)->field.sle_next = (at)->field.sle_next; (at)->field.sle_next = (new); } while (0)
#define SLIST_REMOVE_HEAD(head, field) do { (head)->slh_first = (head)->slh_first->field.sle_next; } while (0)
#define SLIST_REMOVE(head, at, type, field) \
    do { \
        struct type **hw_link = &(head)->slh_first; \
        while (*hw_link != (at)) hw_link = &(*hw_link)->field.sle_next; \
        *hw_link = (at)->field.sle_next; \
    } while (0)
/* Doubly linked, from one head. */
#define LIST_HEAD(name, type) struct name { struct type *lh_first; }
#define LIST_HEAD_INITIALIZER(head) { NULL }
#define LIST_ENTRY(type) struct { struct type *le_next, **le_prev; }
#define LIST_FIRST(head) ((head)->lh_first)
#define LIST_EMPTY(head) ((head)->lh_first == NULL)
#define LIST_NEXT(at, field) ((at)->field.le_next)
#define LIST_INIT(head) do { (head)->lh_first = NULL; } while (0)
#define LIST_FOREACH(at, head, field) for ((at) = (head)->lh_first; (at); (at) = (at)->field.le_next)
#define LIST_INSERT_HEAD(head, new, field) \
    do { \
        if (((new)->field.le_next = (head)->lh_first) != NULL) (head)->lh_first->field.le_prev = &(new)->field.le_next; \
        (head)->lh_first = (new); \
        (new)->field.le_prev = &(head)->lh_first; \
    } while (0)
#define LIST_INSERT_AFTER(at, new, field) \
    do { \
        if (((new)->field.le_next = (at)->field.le_next) != NULL) (at)->field.le_next->field.le_prev = &(new)->field.le_next; \
        (at)->field.le_next = (new); \
        (new)->field.le_prev = &(at)->field.le_next; \
    } while (0)
#define LIST_INSERT_BEFORE(at, new, field) \
    do { \
        (new)->field.le_prev = (at)->field.le_prev; \
        (new)->field.le_next = (at); \
        *(at)->field.le_prev = (new); \
        (at)->field.le_prev = &(new)->field.le_next; \
    } while (0)
#define LIST_REMOVE(at, field) \
    do { \
        if ((at)->field.le_next != NULL) (at)->field.le_next->field.le_prev = (at)->field.le_prev; \
        *(at)->field.le_prev = (at)->field.le_next; \
    } while (0)
/* Singly linked, with its end known. */
#define STAILQ_HEAD(name, type) struct name { struct type *stqh_first, **stqh_last; }
#define STAILQ_HEAD_INITIALIZER(head) { NULL, &(head).stqh_first }
#define STAILQ_ENTRY(type) struct { struct type *stqe_next; }
#define STAILQ_FIRST(head) ((head)->stqh_first)
#define STAILQ_EMPTY(head) ((head)->stqh_first == NULL)
#define STAILQ_NEXT(at, field) ((at)->field.stqe_next)
#define STAILQ_INIT(head) do { (head)->stqh_first = NULL; (head)->stqh_last = &(head)->stqh_first; } while (0)
#define STAILQ_FOREACH(at, head, field) for ((at) = (head)->stqh_first; (at); (at) = (at)->field.stqe_next)
#define STAILQ_INSERT_HEAD(head, new, field) \
    do { \
        if (((new)->field.stqe_next = (head)->stqh_first) == NULL) (head)->stqh_last = &(new)->field.stqe_next; \
        (head)->stqh_first = (new); \
    } while (0)
#define STAILQ_INSERT_TAIL(head, new, field) \
    do { \
        (new)->field.stqe_next = NULL; \
        *(head)->stqh_last = (new); \
        (head)->stqh_last = &(new)->field.stqe_next; \
    } while (0)
#define STAILQ_REMOVE_HEAD(head, field) \
    do { \
        if (((head)->stqh_first = (head)->stqh_first->field.stqe_next) == NULL) (head)->stqh_last = &(head)->stqh_first; \
    } while (0)
/* Doubly linked, with its end known. */
#define TAILQ_HEAD(name, type) struct name { struct type *tqh_first, **tqh_last; }
#define TAILQ_HEAD_INITIALIZER(head) { NULL, &(head).tqh_first }
#define TAILQ_ENTRY(type) struct { struct type *tqe_next, **tqe_prev; }
#define TAILQ_FIRST(head) ((head)->tqh_first)
#define TAILQ_LAST(head, headname) (*((struct headname *)((head)->tqh_last))->tqh_last)
#define TAILQ_EMPTY(head) ((head)->tqh_first == NULL)
#define TAILQ_NEXT(at, field) ((at)->field.tqe_next)
#define TAILQ_PREV(at, headname, field) (*((struct headname *)((at)->field.tqe_prev))->tqh_last)
#define TAILQ_INIT(head) do { (head)->tqh_first = NULL; (head)->tqh_last = &(head)->tqh_first; } while (0)
#define TAILQ_FOREACH(at, head, field) for ((at) = (head)->tqh_first; (at); (at) = (at)->field.tqe_next)
#define TAILQ_FOREACH_REVERSE(at, head, headname, field) \
    for ((at) = TAILQ_LAST(head, headname); (at); (at) = TAILQ_PREV(at, headname, field))
#define TAILQ_INSERT_HEAD(head, new, field) \
    do { \
        if (((new)->field.tqe_next = (head)->tqh_first) != NULL) (head)->tqh_first->field.tqe_prev = &(new)->field.tqe_next; \
        else (head)->tqh_last = &(new)->field.tqe_next; \
        (head)->tqh_first = (new); \
        (new)->field.tqe_prev = &(head)->tqh_first; \
    } while (0)
#define TAILQ_INSERT_TAIL(head, new, field) \
    do { \
        (new)->field.tqe_next = NULL; \
        (new)->field.tqe_prev = (head)->tqh_last; \
        *(head)->tqh_last = (new); \
        (head)->tqh_last = &(new)->field.tqe_next; \
    } while (0)
#define TAILQ_INSERT_AFTER(head, at, new, field) \
    do { \
        if (((new)->field.tqe_next = (at)->field.tqe_next) != NULL) (new)->field.tqe_next->field.tqe_prev = &(new)->field.tqe_next; \
        else (head)->tqh_last = &(new)->field.tqe_next; \
        (at)->field.tqe_next = (new); \
        (new)->field.tqe_prev = &(at)->field.tqe_next; \
    } while (0)
#define TAILQ_INSERT_BEFORE(at, new, field) \
    do { \
        (new)->field.tqe_prev = (at)->field.tqe_prev; \
        (new)->field.tqe_next = (at); \
        *(at)->field.tqe_prev = (new); \
        (at)->field.tqe_prev = &(new)->field.tqe_next; \
    } while (0)
#define TAILQ_REMOVE(head, at, field) \
    do { \
        if ((at)->field.tqe_next != NULL) (at)->field.tqe_next->field.tqe_prev = (at)->field.tqe_prev; \
        else (head)->tqh_last = (at)->field.tqe_prev; \
        *(at)->field.tqe_prev = (at)->field.tqe_next; \
    } while (0)
#endif
