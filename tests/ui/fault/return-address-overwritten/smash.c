// options: --on-fault continue
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
void fill(char *p) {
    for (int i = 0; i < 48; i++)
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
