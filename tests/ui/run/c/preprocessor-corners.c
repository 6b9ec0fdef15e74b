#include <stdio.h>
#include <string.h>
#define STR(...) #__VA_ARGS__
#define X(...) STR(__VA_ARGS__)
#define OPT(a, ...) fn(a __VA_OPT__(,) __VA_ARGS__)
#define GNU(fmt, args...) fmt, ##args
#define hash_hash # ## #
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c hash_hash d)
#define x 3
#define f(a) f(x * (a))
#undef x
#define x 2
#define g f
#define z z[0]
#define h g(~
#define m(a) a(w)
#define w 0,1
#define t(a) a
#define p() int
#define q(x) x
#define r(x,y) x ## y
#define str(x) # x
#define OBJ() (x)
#define EVAL(...) __VA_ARGS__
#define DEFER(m) m EVAL()
#define A() 123
#define CAT3(a,b,c) a##b##c
#define LPAREN (
#define glue(a, b) a ## b
#define HIGHLOW "hello"
#define LOW LOW ", world"
_Pragma("once")
#pragma GCC diagnostic ignored "-Wall"
#if __STDC_VERSION__ >= 201710L && __LP64__ && __CHAR_BIT__ == 8 && 'A' == 65 && -1 < 0 && (2u > -1) == 0
#define OKAY 1
#else
#define OKAY 0
#endif
#ifdef __has_include
#if __has_include(<stdio.h>)
#define HAS 1
#endif
#endif
#line 100 "renamed.c"
int main(void) {
    puts(join(x, y));
    puts(X(f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);));
    puts(X(g(x+(3,4)-w) | f(2)));
    puts(X(p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };));
    puts(X(char c[2][6] = { str(hello), str() };));
    puts(X(OPT(1)) ); puts(X(OPT(1, 2, 3)));
    puts(X(EVAL(DEFER(A)())));
    puts(X(CAT3(1,,3)) X(CAT3(a,b,)));
    puts(X(GNU("s") , GNU("s", 1)));
    puts(glue(HIGH, LOW)); puts(X(glue(glue_, x)));
    printf("%d %d %d %s %d\n", OKAY, HAS, __LINE__, __FILE__, __COUNTER__);
    puts(STR( a  "b\n" '\'' /* c */ \
 d ));
    puts(X(f
(1)));
    puts(X(OBJ () OBJ LPAREN )));
    printf("%zu %zu\n", strlen(__DATE__), strlen(__TIME__));
    int n = 9, i = (n + 3) / 4; switch (n % 4) { case 0: do { putchar('.'); case 3: putchar('3'); case 2: putchar('2'); case 1: putchar('1'); } while (--i > 0); } puts("");
    puts("\u4e2d\x41\101?\?=" u8"é"); 
    return 0;
}
