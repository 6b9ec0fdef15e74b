// #pragma pack in a row, pushed and popped, and inside macros.
#include <stddef.h>
#include <stdio.h>

#pragma pack(push)
#pragma pack(1)
struct tight { const volatile unsigned short a; int b; };
#pragma pack(push, 2)
struct middle { char a; int b; };
#pragma pack(pop)
struct tight_again { char a; long b; };
#pragma pack(pop)
struct loose { char a; int b; };
#define PACKED _Pragma("pack(push, 1)")
#define UNPACKED _Pragma("pack(pop)")
PACKED
struct by_macro { char a; double b; };
UNPACKED
#pragma pack(4)
#pragma pack(8)
#pragma pack()
union either { struct tight t; long long whole; };

int main(void) {
    static const union either u = {{65533, -8}};
    printf("%zu %zu %zu %zu %zu\n", sizeof(struct tight), sizeof(struct middle), sizeof(struct tight_again),
           sizeof(struct loose), sizeof(struct by_macro));
    printf("%zu %zu %llx\n", offsetof(struct tight, b), offsetof(struct middle, b), u.whole);
    return 0;
}
