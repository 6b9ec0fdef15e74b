/* preprocessor */
#include <stdio.h>
#define STR(x) #x
#define XSTR(x) STR(x)
#define CAT(a,b) a##b
#define XCAT(a,b) CAT(a,b)
#define VA(f, ...) printf(f, ##__VA_ARGS__)
#define OPT(f, ...) printf(f __VA_OPT__(,) __VA_ARGS__)
#define EMPTY
#define f(a) a*g
#define g(a) f(a)
#define obj (z)
#define NARG(...) NARG_(__VA_ARGS__, 5,4,3,2,1)
#define NARG_(a,b,c,d,e,n,...) n
#define FOO() foo
#define REC REC + 1
#define DEFER(x) x EMPTY
#define LP (
#define call(x) CAT(fn_, x) LP 3)
int fn_a(int x) { return x * 2; } int REC_; 
#if defined(FOO) && !defined BAR && (1 ? 2 : (1/0)) == 2 && 'a' == 97 && -1 < 0u - 0
#define OK 1
#elif 1
#define OK 0
#endif
#ifdef __COUNTER__
#endif
#line 100 "renamed.c"
int main(void) { int foo = 4, z = 3; puts(XSTR(__LINE__) " " __FILE__); puts(STR(a  "b\n" 'c' /* x */ \t)); puts(XSTR(XCAT(1, EMPTY 2))); VA("hi\n"); VA("%d\n", 3); OPT("opt\n"); OPT("%d %d\n", 1, 2); puts(XSTR(f(2)(9))); printf("%d %d\n", NARG(1,2,3), NARG(1)); printf("%d\n", FOO()); puts(XSTR(REC)); printf("%d %d\n", call(a), OK); printf("%d %d %d\n", __COUNTER__, __COUNTER__, __COUNTER__); puts(XSTR(obj)); puts(__func__); 
#pragma push_macro("FOO")
#undef FOO
#define FOO() 77
 printf("%d\n", FOO());
#pragma pop_macro("FOO")
 printf("%d\n", FOO()); _Pragma("GCC diagnostic push") 
#if __has_include(<stdio.h>) && !__has_include("nope.h") && __has_attribute(noinline) && __has_builtin(__builtin_clz)
 puts("has");
#endif
#ifndef __STDC__
#error no
#endif
 puts(STR(%:)); 
 <% int w<:2:> = <% 1, 2 %>; printf("%d\n", w<:1:>); %>
 printf("%s %d\n", "a\
b", __INCLUDE_LEVEL__); printf("%d\n", __GNUC__ >= 4); 
#define hash_hash # ## #
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c hash_hash d)
 puts(join(x, y));
#define t(x,y,z) x ## y ## z
 int j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12) }; for (int i = 0; i < 7; i++) printf("%d ", j[i]); puts(""); return 0; }
