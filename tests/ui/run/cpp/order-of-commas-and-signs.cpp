// What goes before or behind the rest of an operator: commas, signs, constants. Shifts and assignments have their order.
#include <cstdio>
int n, array[4];
unsigned u;
static long order;
static int f(int x) { n += 10, u += 10, array[1] += 10; order = order * 10 + x; return x; }
static int o(int x) { order = order * 10 + x; return x; }
static void reset() { n = u = array[1] = 1; order = 0; }
#define SHOW(...) reset(); { double result = (double)(__VA_ARGS__); std::printf("%-36s %g %ld\n", #__VA_ARGS__, result, order); }
int main() {
    SHOW((n, u) + f(1)) SHOW((o(7), n) * f(1)) SHOW((o(7), n) - f(1)) SHOW(o(7) + (f(1), 2)) SHOW((o(7), n) < f(1))
    SHOW(n < (f(1), 2)) SHOW(n << (f(1), 2)) SHOW(n >> (f(1), 0)) SHOW(-o(7) + f(1)) SHOW(n - -f(1)) SHOW(u + -f(1))
    SHOW(u + 1u + f(1)) SHOW(n + 1 + f(1)) SHOW(n * 2 * f(1)) SHOW(o(7) < f(1) + 1) SHOW(o(7) > f(1) + 1)
    SHOW(array[o(2)] = f(1)) SHOW(array[o(2)] += f(1)) SHOW(n & (long)f(3)) SHOW((1 ? n : 2) + f(1)) SHOW(*&n + f(1))
    return 0;
}
