#include <stdlib.h>
#include <stdio.h>
#include <string.h>
struct user { char *name; int age; };
static void drop(struct user *u) { free(u->name); free(u); }
int main(void) {
    struct user *u = malloc(sizeof *u);
    u->name = strdup("bob");
    u->age = 3;
    drop(u);
    printf("%s\n", u->name); //~ use-after-free
}
