#include <stdio.h>
int count = 0;
int main(void) {
    int x = 1;
    for (int i = 0; i < 2; i++) {
        int x = 2;
        x++;
    }
    int count = 3;
    if (x) { int i = 1; i++; }
    return i + count; //~ sema-undeclared
}
