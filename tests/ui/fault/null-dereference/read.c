#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = NULL;
    int x = *p; //~
    return 0;
}
