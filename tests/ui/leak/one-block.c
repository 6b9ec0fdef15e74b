#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(40); //~ LEAK definitely-lost 40 1
    p = NULL;
    return 0;
}
