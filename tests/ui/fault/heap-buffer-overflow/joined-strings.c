#include <stdlib.h>
#include <string.h>
#include <stdio.h>
static char *join(const char *a, const char *b) {
    char *r = malloc(strlen(a) + strlen(b));
    strcpy(r, a);
    strcat(r, b); //~ heap-buffer-overflow
    return r;
}
int main(void) { char *s = join("foo", "bar"); puts(s); free(s); }
