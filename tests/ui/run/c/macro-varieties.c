/* Macros that make code: lists, counters, statements. */
#include <stdio.h>
#define FOR(i, n) for (int i = 0; i < (n); i++)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define CAT_(a, b) a##b
#define CAT(a, b) CAT_(a, b)
#define S_(x) #x
#define S(x) S_(x)
#define COLORS(X) X(red) X(green) X(blue)
#define ENUM(c) c,
#define NAME(c) #c,
#define SWAP(T, a, b) do { T t_ = a; a = b; b = t_; } while (0)
#define SHOW(fmt, ...) printf("<" fmt ">", __VA_ARGS__)
#define NTH(a, b, c, n, ...) n
#define ARGS(...) NTH(__VA_ARGS__, 3, 2, 1)
enum { COLORS(ENUM) COUNT }; const char *names[] = { COLORS(NAME) };
int main(void) { FOR(i, COUNT) printf("%s ", names[i]); int CAT(va, r) = 3, o = 4; SWAP(int, var, o); printf("%d %d %d %s\n", var, o, MAX(var, o++), S(CAT(x, 1))); SHOW("%d-%s", 5, "a"); printf(" %d %d\n", ARGS(a), ARGS(a, b)); return 0; }
