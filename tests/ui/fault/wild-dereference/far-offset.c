#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char c = *(char *)0x7000000000; //~
    return 0;
}
