// What goes before or behind the rest of an operator: commas, signs, constants, widenings.
#include <stdio.h>
int n, array[4];
unsigned u;
short s;
signed char c;
double d;
long wide;
static long order;
struct pair { int x, y; } pairs[4];
static void change(void) { n += 10, u += 10, s += 10, c += 10, d += 10, wide += 10, array[1] += 10; }
static int f(int x) { change(); order = order * 10 + x; return x; }
static unsigned fu(int x) { return f(x); }
static signed char fc(int x) { return f(x); }
static struct pair fp(int x) { f(x); return (struct pair){ x, x }; }
static int o(int x) { order = order * 10 + x; return x; }
static void reset(void) { n = u = s = c = d = wide = array[1] = 1; order = 0; }
#define SHOW(...) reset(); { double result = (double)(__VA_ARGS__); printf("%-36s %g %ld\n", #__VA_ARGS__, result, order); }
#define DO(...) reset(); __VA_ARGS__; printf("%-36s %ld\n", #__VA_ARGS__, order);
int main(void) {
    SHOW((n, u) + f(1)) SHOW((o(7), n) * f(1)) SHOW((o(7), n) - f(1)) SHOW(o(7) + (f(1), 2)) SHOW(array[1] - (f(1), 2))
    SHOW(-(o(7), n) + f(1)) SHOW((long)(n, n) & f(1)) SHOW((o(7), n) < f(1)) SHOW(array[1] == (f(1), 1))
    SHOW(-o(7) + f(1)) SHOW(-n + fu(1)) SHOW(n - -f(1)) SHOW(n * -f(1)) SHOW(u + -f(1)) SHOW(u + ~f(1)) SHOW(n + ~f(1))
    SHOW(-n < -f(1)) SHOW(~n == ~f(1)) SHOW(-o(7) < -f(1))
    SHOW(u + 1u + f(1)) SHOW(n + 1 + f(1)) SHOW(n * 2 * f(1)) SHOW(n + 0 + f(1)) SHOW(n * 1 - f(1)) SHOW((n | 0) == f(1))
    SHOW(*&n + f(1)) SHOW((1 ? n : 2) + f(1)) SHOW(({ n; }) + f(1)) SHOW((int)(long)n + f(1)) SHOW(d * 1.0 == f(1))
    SHOW(o(7) < f(1) + 1) SHOW(o(7) <= f(1) + 1) SHOW(o(7) > f(1) - 2) SHOW(o(7) + 1 < f(1)) SHOW(o(7) < f(1) + 1u)
    SHOW(s == fc(1)) SHOW(c == fc(1)) SHOW((double)n < f(1) * 2) SHOW((long)n & f(1) + 2) SHOW(n | (long)f(1))
    DO(array[o(2)] = (unsigned)f(1)) DO(array[o(2)] = (int)(long)f(1)) DO(array[o(2)] = (short)f(1))
    DO(array[o(2)] = ({ f(1); })) DO(array[o(2)] = ({ f(1); 3; })) DO(pairs[o(2)] = ({ fp(1); }))
    DO(pairs[o(2)] = (o(1), fp(3))) DO(pairs[o(2)] = o(1) ? fp(3) : fp(4)) DO(array[(o(1), 2)] += (o(3), f(4)))
    return 0;
}
