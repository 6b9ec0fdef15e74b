#include <stdio.h>
static void trim(char *s, int len) {
    char *e = s + len - 1;
    while (*e == ' ') //~ stack-buffer-underflow
        e--;
    e[1] = 0;
}
int main(void) {
    char line[4] = "   ";
    char *p = line;
    trim(p, 3);
    printf("[%s]\n", line);
}
