#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p;
    {
        int inner = 3;
        p = &inner;
    }
    *p = 4; //~
    return 0;
}
