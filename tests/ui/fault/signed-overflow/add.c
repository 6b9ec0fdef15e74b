#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int x = 2147483647;
    x = x + 1; //~
    return 0;
}
