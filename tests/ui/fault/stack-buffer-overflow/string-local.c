#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char b[4];
    strcpy(b, "heap"); //~
    return 0;
}
