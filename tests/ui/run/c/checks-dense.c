/* A row of checks as test suites write them. */
/* self-checking odd mixtures */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stddef.h>
#include <stdint.h>
#include <limits.h>
#include <stdbool.h>
#include <stdarg.h>
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <assert.h>
#include <stdalign.h>
#include <stdnoreturn.h>
#include <iso646.h>
#include <inttypes.h>
#include <float.h>
#include <locale.h>
#include <signal.h>
#include <setjmp.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>
#include <uchar.h>
static int fails; static int n;
#define CHECK(c) (n++, (c) ? 0 : (fails++, printf("FAIL %d: %s\n", __LINE__, #c)))
struct node { int v; struct node *l, *r; }; typedef struct node *(*maker)(int);
static struct node *mk(int v) { struct node *p = calloc(1, sizeof *p); p->v = v; return p; }
static struct node **find(struct node **t, int v) { while (*t && (*t)->v != v) t = v < (*t)->v ? &(*t)->l : &(*t)->r; return t; }
union pun { float f; uint32_t u; unsigned char b[4]; }; struct bits { unsigned a : 3, : 0, b : 5; signed c : 4; _Bool d : 1; };
struct fam { size_t n; double d[]; }; typedef int vec[4]; typedef vec mat[4]; struct incomplete; struct incomplete *ip; struct incomplete { struct incomplete *self; int x; };
static int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
static const char *sw(int x) { switch (x) { case 'a': case 'b': case 'c': return "af"; case 'z': { static const char s[] = "z"; return s; } default: return x < 0 ? "neg" : x > 200 ? "big" : "mid"; } }
static volatile sig_atomic_t sig; static void on(int s) { sig = s; } static jmp_buf jb; static int jump(int d) { if (d == 0) longjmp(jb, 42); return jump(d - 1) + 1; }
int g_arr[] = { 1, 2, 3 }; extern int g_arr[]; static int (*const table[])(int) = { isalpha, isdigit, NULL }; int later; static int *plater = &later; extern int later;
static long vsum(int k, ...) { va_list a, b; va_start(a, k); va_copy(b, a); long s = 0; for (int i = 0; i < k; i++) s += va_arg(a, long); for (int i = 0; i < k; i++) s *= va_arg(b, long) ? 1 : 0; va_end(a); va_end(b); return s; }
static noreturn void bye(void) { exit(fails != 0); }
static inline int max(int a, int b) { return a > b ? a : b; } static int acc(int k) { static int total; return total += k; }
#define swap(T, a, b) do { T swap_ = a; a = b; b = swap_; } while (0)
#define container_of(p, T, m) ((T *)((char *)(p) - offsetof(T, m)))
#define typestr(x) _Generic((x), int: "int", double: "double", char *: "str", const char *: "cstr", int *: "pint", default: "?")
#define LEN(a) (sizeof (a) / sizeof *(a))
int main(void) {
    struct node *root = NULL; int vals[] = { 5, 2, 8, 1, 9, 3 }; for (size_t i = 0; i < LEN(vals); i++) *find(&root, vals[i]) = mk(vals[i]); CHECK(root->l->r->v == 3); CHECK(root->r->r->v == 9); CHECK(!*find(&root, 7)); CHECK((*find(&root, 8))->l == NULL);
    union pun p = { .f = 1.0f }; CHECK(p.u == 0x3f800000 and p.b[3] == 0x3f); p.b[3] |= 0x80; CHECK(p.f == -1.0f); struct bits b = { 9, 33, -8, 2 }; CHECK(b.a == 1 && b.b == 1 && b.c == -8 && b.d == 1); b.c = 7; b.c++; CHECK(b.c == -8); CHECK(sizeof(struct bits) == 8); CHECK((b.a = 15) == 7); CHECK(b.a << 29 < 0 == 0 || 1);
    struct fam *f = malloc(sizeof *f + 3 * sizeof f->d[0]); f->n = 3; for (size_t i = 0; i < f->n; i++) f->d[i] = i * 1.5; CHECK(f->d[2] == 3.0); CHECK(sizeof *f == offsetof(struct fam, d)); free(f); mat m = { { 1, 2 }, [2][1] = 7, 8, [3] = { [3] = 9 } }; CHECK(m[2][2] == 8 && m[3][3] == 9 && m[1][0] == 0 && sizeof m == 64); vec *pv = m; CHECK((*++pv)[0] == 0 && (*++pv)[1] == 7 && pv[1][3] == 9); CHECK(&m[1] - &m[0] == 1 && (char *)&m[1] - (char *)&m[0] == 16); CHECK(*(*(m + 2) + 1) == 7 && 2[m][1] == 7);
    struct incomplete inc = { &inc, 3 }; CHECK(inc.self->self->self->x == 3); qsort(vals, LEN(vals), sizeof *vals, cmp); CHECK(vals[0] == 1 && vals[5] == 9); int key = 8, *hit = bsearch(&key, vals, LEN(vals), sizeof *vals, cmp); CHECK(hit && hit - vals == 4); CHECK(!strcmp(sw('c'), "af") && !strcmp(sw('z'), "z") && !strcmp(sw(-1), "neg") && !strcmp(sw(201), "big") && !strcmp(sw(0), "mid"));
    signal(SIGINT, on); raise(SIGINT); CHECK(sig == SIGINT); volatile int st = 1; int jr = setjmp(jb); if (!jr) { st = 2; jump(3); } CHECK(jr == 42 && st == 2); CHECK(table[0]('x') && !table[1]('x') && !table[2]); *plater = 6; CHECK(later == 6); CHECK(vsum(3, 1L, 2L, 3L) == 6 && vsum(2, 0L, 5L) == 0); CHECK(max(acc(2), 3) == 3 && acc(3) == 5); int a = 1, c = 2; swap(int, a, c); CHECK(a == 2 && c == 1); struct { int q; struct { char ch; long k; } in; } co = { 1, { 'x', 77 } }; long *pk = &co.in.k; CHECK(container_of(pk, struct node, l) != 0); CHECK(*(int *)((char *)pk - offsetof(struct node, l) + 0) || 1);
    CHECK(!strcmp(typestr(1), "int") && !strcmp(typestr(1.0), "double") && !strcmp(typestr("s"), "str") && !strcmp(typestr((const char *)0), "cstr") && !strcmp(typestr(&a), "pint") && !strcmp(typestr('a'), "int") && !strcmp(typestr(1.0f), "?")); CHECK(alignof(max_align_t) == 16 && alignof(double) == 8); alignas(32) char al[3]; CHECK((uintptr_t)al % 32 == 0); CHECK(sizeof(struct { char c; double d; char e; }) == 24 && sizeof(struct { char c; short s; char e; int i; }) == 12 && offsetof(struct { char c; union { short s; long l; } u; }, u) == 8);
    CHECK(INT_MAX + 1u == 0x80000000u && UINT_MAX == -1 && (unsigned char)300 == 44 && (signed char)200 == -56 && -7 / 2 == -3 && -7 % 2 == -1 && -1 >> 1 == -1 && 1 << 10 == 1024 && ~0u >> 31 == 1 && (1, 2) == 2 && !5 == 0 && !!5 == 1 && (5 & 6 | 1 ^ 2) == 7); CHECK(sizeof 'a' == 4 && 'ab' == ('a' << 8 | 'b') && "abc"[1] == 'b' && sizeof "abc" == 4 && *"x" == 'x' && sizeof(L"ab") == 12 && u8"é"[0] == (char)0xc3 && L'é' == 0xe9); errno = 0; strtol("99999999999999999999", NULL, 10); CHECK(errno == ERANGE); char *e; CHECK(strtol("0x1fg", &e, 0) == 31 && *e == 'g' && strtoul("-1", 0, 10) == ULONG_MAX && strtod("1e2x", &e) == 100 && *e == 'x'); CHECK(fabs(sin(M_PI / 6) - 0.5) < 1e-12 && floor(-1.5) == -2 && fmod(7, 3) == 1 && isnan(NAN) && isinf(INFINITY) && signbit(-0.0) && copysign(3, -1) == -3 && lround(2.5) == 3 && trunc(-2.7) == -2);
    char buf[100]; CHECK(sprintf(buf, "%5.2f|%-5d|%05d|%x|%#o|%+d|%e|%g|%c|%s|%.3s|%*d|%%", 3.14159, 42, 42, 255, 8, 5, 12345.678, 0.0001, 'c', "str", "truncate", 4, 7) == 66 || 1); CHECK(!strcmp((sprintf(buf, "%5.2f|%-5d|%05d|%x", 3.14159, 42, 42, 255), buf), " 3.14|42   |00042|ff")); int i1; char s1[10]; double d1; CHECK(sscanf("12 abc 3.5", "%d %9s %lf", &i1, s1, &d1) == 3 && i1 == 12 && !strcmp(s1, "abc") && d1 == 3.5); CHECK(sscanf("a:5", "%*[a-z]:%d", &i1) == 1 && i1 == 5 && snprintf(NULL, 0, "%d", 12345) == 5); CHECK(PRId64[0] == 'l' && INT64_C(5) == 5L && sizeof(int_least16_t) == 2 && SIZE_MAX == ULONG_MAX && INTMAX_MAX == LLONG_MAX); wchar_t wb[8]; CHECK(mbstowcs(wb, "abc", 8) == 3 && wcslen(wb) == 3 && wb[1] == L'b' && towupper(L'q') == L'Q' && iswdigit(L'5')); 
    int x = 0; int arr[5] = { [0] = 1, [4] = 5 }; int *q = arr; CHECK(*q++ == 1 && *q == 0 && q[-1] == 1 && *--q == 1 && (*q)++ == 1 && arr[0] == 2 && ++*q == 3 && q == arr); { int i = 10; { int i = i = 3; CHECK(i == 3); } CHECK(i == 10); } for (int i = 0, j = 5; i < j; ++i, --j) if (i == 2) CHECK(j == 3); do { if (x) break; x = 1; } while (0); goto over; CHECK(0); over:; int k = 3; while (k --> 0) continue; CHECK(k == -1); CHECK(sizeof(int[k + 4]) == 12); int vla[k + 5]; vla[3] = 4; CHECK(sizeof vla / sizeof *vla == 4 && vla[3] == 4); CHECK(memcmp(&(struct { int a, b; }){ 1, 2 }, (int[]){ 1, 2 }, 8) == 0); bool bb = 5; CHECK(bb == 1 && sizeof bb == 1 && (bool)0.1 && !(bool)0); CHECK(bb + bb == 2 && (bb = -1) == 1); const char *strs[] = { "a", "b" "c", [3] = "d" }; CHECK(LEN(strs) == 4 && !strs[2] && !strcmp(strs[1], "bc")); _Static_assert(sizeof(long) == 8, "lp64"); CHECK(strftime(buf, sizeof buf, "%Y-%m-%d", gmtime(&(time_t){ 0 })) == 10 && !strcmp(buf, "1970-01-01")); div_t dv = div(-7, 2); CHECK(dv.quot == -3 && dv.rem == -1); CHECK(localeconv()->decimal_point[0] == '.' && DBL_DIG == 15 && FLT_RADIX == 2 && CHAR_BIT == 8);
    printf("%d checks, %d failed\n", n, fails); bye(); }
