#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int numbers[5];
int main(void) {
    int i = 5;
    numbers[i] = 1; //~
    return 0;
}
