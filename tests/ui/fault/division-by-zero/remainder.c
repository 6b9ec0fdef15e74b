#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int zero = 0;
    int r = 5 % zero; //~
    return 0;
}
