#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char b[16] = "0123456789";
    memcpy(b + 2, b, 8); //~
    return 0;
}
