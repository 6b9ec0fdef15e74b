#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    const char *s = "abc";
    printf("%d\n", s[4]); //~
    return 0;
}
