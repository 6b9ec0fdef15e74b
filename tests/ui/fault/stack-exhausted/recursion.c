#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int f(int n) {
    int pad[100];
    pad[0] = n;
    return f(pad[0] + 1) + 1; //~
}
int main(void) {
    return f(0);
}
