// _Alignas, _Alignof and _Static_assert, in and out of structs.
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
_Static_assert(sizeof(int) == 4, "int has four bytes");
struct padded { char c; _Alignas(16) int i; _Static_assert(1, "inside"); char d; };
static _Alignas(64) char buffer[3];
int main(void) {
    alignas(32) int local = 1;
    alignas(double) char small = 2;
    _Static_assert(alignof(double) == 8 && _Alignof(char) == 1, "");
    printf("%zu %zu %zu\n", sizeof(struct padded), alignof(struct padded), offsetof(struct padded, i));
    printf("%d %d %d\n", (int)((uintptr_t)&local % 32), (int)((uintptr_t)buffer % 64), (int)((uintptr_t)&small % 8));
    printf("%zu %zu %zu\n", _Alignof(short[7]), _Alignof(max_align_t), _Alignof(void *));
    return local + small - 3;
}
