#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *p = malloc(8);
    strcpy(p, "gone");
    free(p);
    puts(p); //~
    return 0;
}
