#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *s = "text";
    s[0] = 'T'; //~
    return 0;
}
