#include <stdio.h>
#include <string.h>
struct s { char c; int i; };
int main(void) {
    struct s a, b;
    a.c = b.c = 'x'; a.i = b.i = 3;
    if (memcmp(&a, &b, sizeof a) == 0) //~ uninitialized-read
        puts("same");
    return 0;
}
