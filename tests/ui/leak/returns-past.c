#include <stdio.h>
#include <stdlib.h>
#include <string.h>
void f(void) {
    char *p = malloc(10); //~ LEAK definitely-lost 10 1
    p[0] = 1;
}
int main(void) {
    f();
    return 0;
}
