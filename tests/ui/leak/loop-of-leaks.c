#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    for (int i = 0; i < 5; i++) {
        char *p = malloc(8); //~ LEAK definitely-lost 40 5
        p[0] = 1;
    }
    return 0;
}
