#include <stdio.h>
struct s { int a; char c; int b; };
static struct s make(int a) { struct s r; r.a = a; r.c = 'x'; return r; }
int main(void) {
    struct s x = make(4);
    struct s y = x;
    printf("%d %c\n", y.a, y.c);
    printf("%d\n", y.b); //~ uninitialized-read
}
