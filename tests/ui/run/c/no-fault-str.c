#include <stdio.h>
#include <string.h>
#include <stdlib.h>
int main(void) {
    char buf[16];
    int n = snprintf(buf, sizeof buf, "%d-%s", 42, "abc");
    char *copy = malloc(n + 1);
    memcpy(copy, buf, n + 1);
    char *tok = strtok(copy, "-");
    while (tok) { puts(tok); tok = strtok(NULL, "-"); }
    char big[64];
    memset(big, 0, sizeof big);
    strncpy(big, buf, sizeof big - 1);
    strncat(big, "xyz", 2);
    printf("%s %zu %s\n", big, strlen(big), strchr(big, '-') + 1);
    char *r = strrchr(big, 'x');
    if (r) *r = '!';
    puts(big);
    free(copy);
    return 0;
}
