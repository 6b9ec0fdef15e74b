/* Macros: rescanning, stringizing, empty arguments, pasting. */
#include <stdio.h>
#include <string.h>
#define STR(...) #__VA_ARGS__
#define XSTR(...) STR(__VA_ARGS__)
#define CAT(a,b) a##b
#define XCAT(a,b) CAT(a,b)
#define EMPTY
#define LPAREN (
#define RPAREN )
#define F(x, y) x + y
#define ELLIP_FUNC(...) __VA_ARGS__
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
#define xstr(s) str(s)
#define debug(s, t) printf("x" # s "= %d, x" # t "= %s", x ## s, x ## t)
#define INCFILE(n) vers ## n
#define glue(a, b) a ## b
#define xglue(a, b) glue(a, b)
#define HIGHLOW "hello"
#define LOW LOW ", world"
#define t2(x,y,z) x ## y ## z
#define showlist(...) puts(#__VA_ARGS__)
#define report(test, ...) ((test)?puts(#test): printf(__VA_ARGS__))
#define hash_hash # ## #
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c hash_hash d)
#define OBJ_LIKE (1-1)
#define OBJ_LIKE /* white space */ (1-1) /* other */
#define FUNC_LIKE(a) ( a )
#define FUNC_LIKE( a )( /* note the white space */ a /* other stuff on this line
 */ )
#define REC REC2 1
#define REC2 REC 2
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
#define AA BB
#define BB AA
#define foo() bar
#define COUNT_ARGS(...) COUNT_(__VA_ARGS__, 5, 4, 3, 2, 1, 0)
#define COUNT_(a,b,c,d,e,n,...) n
#define EVAL(...) EVAL1(EVAL1(__VA_ARGS__))
#define EVAL1(...) __VA_ARGS__
#define DEFER(id) id EMPTY_()
#define EMPTY_()
#define A() 123
#define MAP_LIST X(one) X(two) X(three)
#define X(n) CAT(enum_, n),
enum { MAP_LIST enum_last };
#undef X
#define X(n) #n,
static const char *names[] = { MAP_LIST };
#undef X
#define SELF SELF
#define VA(fmt, ...) snprintf(buf, sizeof buf, fmt, __VA_ARGS__)
#define ONE(a) <a>
#define LINE_STR XSTR(__LINE__)
#define SWAPP(a,b) b a
#define nested(a) SWAPP(a, (a))
#define PASTE_EMPTY(a,b,c) a##b##c
#define CHARIZE_STR "a\n\"q\"\\" 'c' '\'' '"'
#define DOT(a) .a
int main(void) {
    char buf[100];
    puts(xstr(f(y+1) + f(f(z)) % t(t(g)(0) + t)(1)));
#undef x
    puts(xstr(p() i[q()] = ));
    int x1 = 7; const char *x2 = "two"; debug(1, 2); puts("");
      puts(glue(HIGH, LOW)); puts(xglue(HIGH, LOW));
    int j[] = { t2(1,2,3), t2(,4,5), t2(6,,7), t2(8,9,), t2(10,,), t2(,11,), t2(,,12), t2(,,) 0 }; for (int i = 0; i < 8; i++) printf("%d ", j[i]); puts("");
    showlist(The first, second, and third items.); showlist(); showlist(  a  ,  "b  c"  , 'd' ); report(x1 > 5, "x is %d", x1); report(x1 < 5, "x1 is %d\n", x1);
    puts(join(x, y)); puts(XSTR(REC)); puts(XSTR(G_0(42))); puts(XSTR(AA BB)); puts(XSTR(foo()())); printf("%d %d %d\n", COUNT_ARGS(a), COUNT_ARGS(a,b,c), COUNT_ARGS(1,2,3,4,5)); puts(XSTR(DEFER(A)())); puts(XSTR(EVAL(DEFER(A)()))); printf("%d %s %s\n", enum_last, names[0], names[2]);
    puts(XSTR(SELF)); VA("%s-%d", "v", 3); puts(buf); puts(XSTR(ONE(EMPTY))); puts(STR()); puts(XSTR(EMPTY)); puts(LINE_STR); puts(XSTR(nested(1) )); puts(XSTR(PASTE_EMPTY(,,))); puts(XSTR(PASTE_EMPTY(a,,c))); puts(STR("a\n" '\0' "\\" )); puts(XSTR(CHARIZE_STR)); puts(STR(a    b /* c */   d)); puts(STR(  lead)); puts(XSTR(DOT(x).y)); puts(XSTR(F LPAREN 1, 2 RPAREN)); puts(XSTR(F (1, (2,3)))); puts(XSTR(- EMPTY-1 -EMPTY- 1)); puts(XSTR(a EMPTY b)); puts(STR(a/**/b)); puts(XSTR(CAT(<,<)=)); puts(XSTR(CAT(1,e)+3)); puts(XSTR(CAT(.,5))); puts(XSTR(CAT(x,CAT(y,z)))); puts(XSTR(ELLIP_FUNC(1, 2) ELLIP_FUNC() ELLIP_FUNC((3,4)))); puts(XSTR(q(q)(q)(1)));
#if defined(EMPTY) && !defined NOPE && (defined(A)) && (2 || 1/0) && !(0 && 1/0) && (1 ? 2 : 1/0) && -1 > 0u && (-1 >> 1) == -1 && 0x7fffffffffffffff + 0u > 0 && 'a' == 97 && '\377' < 0 && L'\xff' > 0 && undefined_name == 0
    puts("if ok");
#endif
    return 0;
}
