#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int low = -2147483647 - 1, minus = -1;
    int q = low / minus; //~
    return 0;
}
