// options: --on-fault continue --model ilp32
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
void fill(char *p) {
    for (int i = 0; i < 20; i++)
        p[i] = 'A'; //~ stack-buffer-overflow
}
void victim(void) {
    char b[8];
    fill(b);
} //~
int main(void) {
    victim();
    return 0;
}
