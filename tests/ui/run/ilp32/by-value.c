// options: --model ilp32
// Arguments and results of every kind, pushed as cdecl does.
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

struct small { char c; };
struct odd { char text[7]; };
struct large { double d; int a[10]; char *name; };

static int narrow(char c, short s, _Bool b, unsigned char u) { return c + s + b + u; }
static double wide(int i, double d, long long l, float f, long double x) { return i + d + (double)l + f + (double)x; }
static struct small make_small(int c) { return (struct small){ (char)c }; }
static struct odd make_odd(struct small s, struct odd o) { o.text[1] = s.c; return o; }
static struct large make_large(int n, struct large other, struct odd o) {
    struct large made = { n + other.d, { n, other.a[9] }, other.name };
    made.a[9] = o.text[1];
    return made;
}
static int deep(int n, struct large by_value) { by_value.a[n] = n; return n ? deep(n - 1, by_value) + by_value.a[n] : by_value.a[9]; }
static int old_style(a, b, c) char a; float b; short c; { return a + (int)b + c; }
static long long many(int a, long long b, int c, long long d, int e, char f, long long g) { return a + b * c + d * e + f * g; }
static jmp_buf back;
static void leap(int n) { if (n == 0) longjmp(back, 7); leap(n - 1); }

int main(void) {
    printf("%d\n", narrow('a', -300, 5, 255));
    printf("%g\n", wide(1, 2.5, 1LL << 35, 0.25f, 1.5L));
    struct odd o = make_odd(make_small('x'), (struct odd){ "abcdef" });
    printf("%s %zu\n", o.text, sizeof o);
    struct large l = make_large(4, (struct large){ .d = 0.5, .a = { [9] = 9 }, .name = "named" }, o);
    printf("%g %d %d %c %s\n", l.d, l.a[0], l.a[1], l.a[9], l.name);
    printf("%d\n", deep(8, l));
    printf("%d\n", old_style('A', 2.9f, -5));
    printf("%lld\n", many(1, 1LL << 33, 3, -(1LL << 32), 5, 'a', 1LL << 31));
    struct large (*pointer)(int, struct large, struct odd) = make_large;
    printf("%g\n", pointer(1, l, o).d);
    printf("%c\n", make_odd(make_small('y'), o).text[1]);
    volatile int kept = 3;
    int r = setjmp(back);
    if (r == 0) {
        kept = 4;
        leap(5);
    }
    printf("%d %d\n", r, kept);
    int n = 6;
    int vla[n][2];
    for (int i = 0; i < n; i++) vla[i][0] = i, vla[i][1] = i * i;
    printf("%d %zu\n", vla[5][1] + vla[2][0], sizeof vla);
    char *stack = __builtin_alloca(20);
    strcpy(stack, "on the stack");
    puts(stack);
    return 0;
}
