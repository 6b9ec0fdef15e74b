#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    free(malloc(10));
    return 0;
}
