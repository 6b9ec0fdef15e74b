#include <string.h>
int main(void) {
    char *s = "hello";
    s[0] = 'H';
    "abc"[0] = 'x';
    strcpy("abc", "x");
    strcat("abc", "x");
    const char *t = "x";
    t[0] = 'y'; //~ sema-assign-const-place
    const int k = 3;
    k = 4; //~ sema-assign-const
    int *p = &k;
    char *u = t;
    return 0;
}
