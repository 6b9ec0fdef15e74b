#include <stdlib.h>
#include <string.h>
#include <stdio.h>
int main(void) {
    const char *s = "hello";
    char *d = malloc(strlen(s));
    strcpy(d, s); //~ heap-buffer-overflow
    puts(d);
    free(d);
}
