#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int x = 1;
    void (*f)(void) = (void (*)(void))&x;
    f(); //~
    return 0;
}
