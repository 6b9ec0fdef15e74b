// What is wrong elsewhere says nothing about the functions that use it.
#include <stdio.h>

struct entry {
    int count;
    struct entry next; //~ sema-contains-itself
};

enum kind { NUMBER, TEXT };

static int walk(struct entry *entry)
{
    int total = 0;
    for (; entry != NULL; entry = entry->next)
        total += entry->count;
    return total;
}

static int twice(size_tt n) //~ sema-unknown-type
{
    int x = n;
    return x * 2;
}

static const char *name(enum kind kind)
{
    switch (kind) {
    case NUMBER:
        return "number";
    case Text: //~ sema-undeclared
        return "text";
    }
    return "?";
}

static void each(void visit(int))
{
    visit(1, 2); //~ sema-too-many-arguments
}

int main(void)
{
    printf("%d %d %s\n", walk(NULL), twice(3), name(TEXT));
    each(NULL);
    return 0;
}
