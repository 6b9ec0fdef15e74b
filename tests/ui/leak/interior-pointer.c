#include <stdio.h>
#include <stdlib.h>
#include <string.h>
char *keep;
int main(void) {
    char *p = malloc(64); //~ LEAK possibly-lost 64 1
    keep = p + 8;
    p = NULL;
    return 0;
}
