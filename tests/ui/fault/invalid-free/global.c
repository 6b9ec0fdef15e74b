#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int g;
int main(void) {
    free(&g); //~
    return 0;
}
