/* What may initialise a static object: distances and comparisons of addresses, constant objects, bytes of literals. */
#include <stdio.h>
int a[5], b;
long between = &a[3] - &a[1], ordered = &a[3] > &a[1], different = a != &b, set = &b != 0, back = (a + 2) - a;
char second = "abc"[1], first = "xyz"[0];
long moved = (long)&b + 3, moved_back = (long)&b - 1;
const int three = 3, table[2] = {1, 2};
const struct { int n; double d; } pair = {4, 2.5};
const double half = 0.5;
const char *const text = "text", *tail = text + 1;
int four = three + 1, two = table[1], of_pair = pair.n;
double of_half = half * 3, of_double = pair.d;
int *const where = &b, *there = where;
struct { char a; int b; } s;
long offset = (char *)&s.b - (char *)&s;
enum large { LARGE = 0xffffffff, SMALL = 1 };
int main(void) {
    const int local = 7;
    static int kept = local * 2;
    printf("%ld %ld %ld %ld %ld %c %c\n", between, ordered, different, set, back, second, first);
    printf("%d %d %d %d %d %.1f %.1f %s\n", moved == (long)&b + 3, moved_back == (long)&b - 1, four, two, of_pair, of_half,
           of_double, tail);
    printf("%d %ld %d %zu %zu %d\n", there == &b, offset, kept, sizeof LARGE, sizeof SMALL, LARGE > 0);
    printf("%g %g %.17g %g\n", 0x1p-1074, 0x1.8p-1073, 0x1.23456789abcdefp3, 0x1.fffffffffffffffp0);
    return 0;
}
