#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    struct s { int a, b; } *p = 0;
    p->b = 1; //~
    return 0;
}
