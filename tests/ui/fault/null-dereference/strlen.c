#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *s = NULL;
    printf("%zu\n", strlen(s)); //~
    return 0;
}
