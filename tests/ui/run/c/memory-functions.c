#include <stdio.h>
#include <string.h>
int main(void) {
    char a[16] = "0123456789"; char b[16];
    memcpy(b, a, sizeof a); memmove(b + 2, b, 8); memset(a, '*', 3);
    printf("%s %s %d %d\n", a, b, memcmp("abc", "abd", 3) < 0, memcmp("x", "x", 1));
    return 0;
}
