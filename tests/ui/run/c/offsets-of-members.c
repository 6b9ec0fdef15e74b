/* offsetof through members and elements; container_of. */
#include <stdio.h>
#include <stddef.h>
struct in { char c; long l[3]; }; struct out { short s; struct in in[2]; union { int i; double d; } u; int tail; };
#define container_of(p, t, m) ((t *)((char *)(p) - offsetof(t, m)))
int main(void) { printf("%zu %zu %zu %zu %zu\n", offsetof(struct out, in), offsetof(struct out, in[1].l[2]), offsetof(struct out, u.d), offsetof(struct out, tail), sizeof(struct out)); struct out o = { .tail = 5, .s = 9 }; int *p = &o.tail; printf("%d\n", container_of(p, struct out, tail)->s); int k[offsetof(struct in, l) / 4]; printf("%zu\n", sizeof k); return 0; }
