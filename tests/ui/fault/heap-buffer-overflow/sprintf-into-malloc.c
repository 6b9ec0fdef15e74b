#include <stdio.h>
#include <stdlib.h>
int main(void) {
    char *buf = malloc(8);
    sprintf(buf, "id=%d;", 12345); //~ heap-buffer-overflow
    puts(buf);
    free(buf);
}
