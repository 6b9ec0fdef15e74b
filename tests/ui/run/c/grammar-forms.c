#include <stdio.h>
#include <stddef.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
typedef int T;
typedef struct node node;
struct node { int v; node *next; struct { int a, b; } in; union { int i; char c[4]; }; };
static int add(int a, int b) { return a + b; }
int (*pick(int k))(int, int) { (void)k; return add; }
int old(a, b, c) int a; char b; double c; { return a + b + (int)c; }
enum color { RED, GREEN = 5, BLUE, };
int sum(int n, ...) { va_list ap; va_start(ap, n); int s = 0; while (n--) s += va_arg(ap, int); va_end(ap); return s; }
#define MAX(a,b) ((a)>(b)?(a):(b))
#define STR(x) #x
#define XSTR(x) STR(x)
#define CAT(a,b) a##b
int main(void) {
    T T = 3; T *= 2;
    printf("%d\n", T);
    int arr[] = {[2] = 5, 6, [0] = 1, [5 ... 7] = 9};
    for (size_t i = 0; i < sizeof arr / sizeof *arr; i++) printf("%d ", arr[i]);
    puts("");
    node n = {.v = 1, .in = {.a = 2, 3}, .i = 65}, *p = &n;
    printf("%d %d %d %c\n", p->v, (*p).in.a, p->in.b, n.c[0]);
    printf("%d %d\n", pick(1)(2, 3), (*pick(0))(4, 5));
    printf("%d\n", old(1, 'a', 2.5));
    printf("%d %d\n", BLUE, sum(3, 1, 2, 3));
    printf("%zu %zu\n", offsetof(node, in.b), sizeof(struct node));
    int (*ap)[3] = (int (*)[3])arr; printf("%d\n", ap[1][0]);
    const char *s = "ab" "c\x41" "\101\0hidden"; printf("%s %zu\n", s, sizeof("a" "b"));
    printf("%d %s\n", MAX(3, 4), XSTR(CAT(x, y)));
    switch (GREEN) { case RED: puts("r"); break; case 4 ... 6: puts("range"); default: puts("d"); }
    int x = ({ int t = 5; t * 2; }); printf("%d\n", x ?: 7);
    goto out; out: ;
    struct { int x, y; } pt = { 1, 2 }; pt = (__typeof__(pt)){ 5, 6 }; printf("%d\n", pt.x + pt.y);
    printf("%s\n", _Generic(1.0f, int: "int", float: "float", default: "other"));
    int *q = (int[]){1, 2, 3}; printf("%d %d\n", q[2], 2[q]);
    _Static_assert(sizeof(int) == 4, "int");
    char buf[] = "hi", c = buf[1]; printf("%c %d\n", c, 'ab');
    for (int i = 0, j = 10; i < j; i++, j--) if (i == 3) { printf("%d %d\n", i, j); continue; } else if (i > 4) break;
    do x--; while (x > 5); printf("%d\n", x);
    printf("%d\n", sizeof(int) * 2 == 8 && !0);
    unsigned long long big = 0xFFFFFFFFFFFFFFFFULL; printf("%llu %lld\n", big, 1LL << 40);
    printf("%d\n", (int){3});
    void *labels[] = { &&l1, &&l2 }; goto *labels[1]; l1: puts("l1"); l2: puts("l2");
    return 0;
}
