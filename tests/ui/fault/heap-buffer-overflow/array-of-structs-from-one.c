#include <stdio.h>
#include <stdlib.h>
struct student { char name[16]; int marks[3]; };
int main(void) {
    struct student *c = calloc(4, sizeof *c);
    for (int i = 1; i <= 4; i++)
        c[i].marks[0] = i; //~ heap-buffer-overflow
    free(c);
}
