// Locals that ask for more than the stack's own alignment, in calls inside each other.
#include <stdint.h>
#include <stdio.h>
static int f(int k) {
    char pad[3] = {1, 2, 3};
    int y = 3, z __attribute__((aligned(64)));
    int q __attribute__((aligned(128)));
    _Alignas(64) char c[3];
    z = q = c[0] = k;
    printf("%d %d %d\n", (int)((uintptr_t)&z % 64), (int)((uintptr_t)&q % 128), (int)((uintptr_t)c % 64));
    return k ? f(k - 1) + pad[1] : y + z + q + c[0];
}
int main(void) {
    int z __attribute__((aligned(64))) = 1;
    printf("%d %d\n", f(3), (int)((uintptr_t)&z % 64));
    return 0;
}
