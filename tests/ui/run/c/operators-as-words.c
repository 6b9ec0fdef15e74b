// <iso646.h> and <stdnoreturn.h>: the same operators as words.
#include <iso646.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
noreturn static void leave(int status) { exit(status); }
int main(void) {
    int x = 6, y = 3;
    if (x and not (y or 0)) leave(1);
    x and_eq 5;
    y or_eq 8;
    printf("%d %d %d %d %d\n", x, y, x bitand y, x bitor y, x xor y);
    x xor_eq compl 0;
    printf("%d %d\n", x, x not_eq y);
    leave(0);
}
