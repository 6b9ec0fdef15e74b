#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    void (*f)(void) = NULL;
    f(); //~
    return 0;
}
