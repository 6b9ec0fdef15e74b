#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <stddef.h>
/* 6.10 */
#define STR(...) #__VA_ARGS__
#define XSTR(...) STR(__VA_ARGS__)
#define CAT(a,b) a##b
#define XCAT(a,b) CAT(a,b)
#define EMPTY
#define F(x) f x
#define REC(x) x + REC(x)
#define f(a) a*g
#define g(a) f(a)
#define hh(x) #x
#define VA(fmt, ...) printf(fmt, ##__VA_ARGS__)
#define VB(...) printf(__VA_ARGS__)
#define CNT_(a,b,c,d,n,...) n
#define CNT(...) CNT_(__VA_ARGS__,4,3,2,1,0)
#define OPT(x,...) x __VA_OPT__(+ __VA_ARGS__)
#define glue(a, b) a ## b
#define HASH_HASH # ## #
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c HASH_HASH d)
#define t(x,y,z) x ## y ## z
int j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12), t(,,) };
#define x3 3
#define obj_like (1-1)
#define LPAREN (
#define RPAREN )
#define G(x,y) x+y
#define ID(x) x
#if defined(x3) && x3 == 3 && !defined(nope) && (2 > 1 ? 1 : 0)
#define GOOD 1
#elif 1
#define GOOD 2
#else
#error no
#endif
#if -1 > 0u
#define UNS 1
#else
#define UNS 0
#endif
#if 'a' == 97 && '\377' < 0 && 0x7fffffffffffffff + 0 > 0 && (0 || 5 % 3 == 2) && 1 ? 2 : (1/0)
#define CH 1
#endif
#ifndef CH
#define CH 0
#endif
#undef x3
#define x3 4
#line 100 "other.c"
int line = __LINE__; const char *file = __FILE__;
#line 60
_Pragma("once") int after_pragma = __LINE__;
#define DEFER(x) x EMPTY
#define A() 123
#define EXPAND(...) __VA_ARGS__
struct s { char a; int b; double c; char d[3]; short e; } __attribute__((aligned(8)));
int main(void) {
  puts(STR(a + "b\n" 'c' \\ )); puts(XSTR(CAT(x,3) XCAT(x,3) EMPTY)); puts(XSTR(F((1)))); puts(XSTR(REC(1))); puts(XSTR(f(2)(9)));
  puts(STR(  a   b
   c )); puts(STR("\"")); puts(STR('"')); puts(STR('\0')); puts(STR()); puts(XSTR(CNT(a,b,c) CNT(a) CNT(a,b,c,d)));
  VA("va\n"); VA("va %d\n", 1); VB("vb %d %d\n", 1, 2); puts(XSTR(OPT(1) OPT(1,2) OPT(1,2,3))); puts(join(x, y));
  for (int i = 0; i < 8 - 1; i++) printf("%d ", j[i]); printf("%zu\n", sizeof j / sizeof *j);
  printf("%d %d %d %d %s %d\n", GOOD, UNS, CH, line, file, after_pragma);
   puts(XSTR(DEFER(A)())); puts(XSTR(EXPAND(DEFER(A)()))); puts(XSTR(ID(ID)(ID)(1))); puts(XSTR(g(g)(3)(4)));
  puts(XSTR(x3) STR(x3)); puts(XSTR(__STDC__ __STDC_VERSION__ __STDC_HOSTED__)); puts(XSTR(.5e+3.x 1.2.3 0x1p-3 a->b ... <<= %: ));
  puts("a" /* c */ "b" // d
  "c"); puts("tri \?\?= x");
  printf("%d\n", __COUNTER__ + __COUNTER__ * 10); printf("%d %d\n", __INCLUDE_LEVEL__, __CHAR_BIT__);
  printf("%zu %zu %zu\n", sizeof(struct s), offsetof(struct s, e), _Alignof(struct s));
#ifdef __has_include
#if __has_include(<stdio.h>) && !__has_include("nope.h")
  puts("has");
#endif
#endif
#if __has_attribute(noreturn) && defined __has_builtin && __has_builtin(__builtin_popcount)
  puts("attr");
#endif
#define m1(x) [x]
#define m2 m1(
  return 0; }
