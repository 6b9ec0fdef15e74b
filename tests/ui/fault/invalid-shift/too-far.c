#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int n = 40;
    int x = 1 << n; //~
    return 0;
}
