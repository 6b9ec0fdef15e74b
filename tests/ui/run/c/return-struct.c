#include <stdio.h>
struct pair { long a, b; char tag; };
struct pair make(long a, long b) { struct pair p = {a, b, 'p'}; return p; }
struct pair swap(struct pair p) { long t = p.a; p.a = p.b; p.b = t; return p; }
int main(void) {
    struct pair p = swap(make(1, 2));
    printf("%ld %ld %c %ld\n", p.a, p.b, p.tag, make(7, 8).b);
    return 0;
}
