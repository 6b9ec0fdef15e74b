// Unicode literals, qsort, bsearch, strtok, parsers.
#include <stdio.h>
#include <wchar.h>
#include <uchar.h>
#include <stdlib.h>
#include <string.h>
#include <stdnoreturn.h>
#include <stdalign.h>
#include <stdbool.h>
#include <iso646.h>
#include <errno.h>
#include <assert.h>
#include <inttypes.h>
#include <ctype.h>
inline int inl(int x) { return x + 1; } extern int inl(int); static inline int sinl(int x) { return x * 2; } noreturn void die(void); void die(void) { exit(7); }
alignas(32) static char al[3]; struct ov { alignas(16) char c; int i; }; _Thread_local int tls = 3; static_assert(sizeof(struct ov) == 16, "ov"); typedef struct node node; struct node { node *l, *r; int k; };
static node *ins(node *t, int k) { if (!t) { t = calloc(1, sizeof *t); t->k = k; } else if (k < t->k) t->l = ins(t->l, k); else t->r = ins(t->r, k); return t; } static void walk(node *t, void (*f)(int, void *), void *c) { if (t) { walk(t->l, f, c); f(t->k, c); walk(t->r, f, c); } } static void show(int k, void *c) { printf("%d%s", k, (char *)c); } static void drop(node *t) { if (t) { drop(t->l); drop(t->r); free(t); } }
static int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; } static int scmp(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static char *rev(char *s) { for (char *a = s, *b = s + strlen(s) - 1; a < b; a++, b--) { char t = *a; *a = *b; *b = t; } return s; }
typedef int (*op_t)(int); struct cls { const char *name; op_t op; struct cls *base; }; static struct cls base = {"base", inl, 0}, der = {"der", sinl, &base};
static void tok(const char *e) { while (*e) { if (isspace((unsigned char)*e)) { e++; continue; } if (isdigit((unsigned char)*e)) { char *end; printf("N%ld ", strtol(e, &end, 10)); e = end; } else printf("%c ", *e++); } puts(""); }
static const char *P; static int expr(void); static int prim(void) { if (*P == '(') { P++; int v = expr(); P++; return v; } if (*P == '-') { P++; return -prim(); } return (int)strtol(P, (char **)&P, 10); } static int term(void) { int v = prim(); while (*P == '*' || *P == '/') { char o = *P++; int w = prim(); v = o == '*' ? v * w : v / w; } return v; } static int expr(void) { int v = term(); while (*P == '+' || *P == '-') { char o = *P++; int w = term(); v = o == '+' ? v + w : v - w; } return v; }
int main(int argc, char *argv[]) {
  printf("%d %d %d %d\n", inl(1), sinl(4), tls, (int)((uintptr_t)al % 32)); printf("%zu %zu %zu\n", alignof(double), alignof(struct ov), sizeof(wchar_t)); wchar_t ws[] = L"wide\u00e9"; char16_t c16[] = u"x\U0001F600"; char32_t c32[] = U"y\U0001F600"; char u8[] = u8"\u00e9"; printf("%zu %zu %zu %zu %x %x\n", wcslen(ws), sizeof c16, sizeof c32, sizeof u8, (unsigned)c16[1], (unsigned)c32[1]); printf("%d %d\n", L'a', u'b');
  node *t = 0; int ks[] = {5, 2, 8, 1, 9, 3}; for (int i = 0; i < 6; i++) t = ins(t, ks[i]); walk(t, show, ","); puts(""); drop(t); qsort(ks, 6, sizeof *ks, cmp); for (int i = 0; i < 6; i++) printf("%d ", ks[i]); int key = 8; int *found = bsearch(&key, ks, 6, sizeof *ks, cmp); printf("%td\n", found - ks); const char *ss[] = {"pear", "apple", "fig"}; qsort(ss, 3, sizeof *ss, scmp); printf("%s %s %s\n", ss[0], ss[1], ss[2]);
  char w[] = "stressed"; puts(rev(w)); for (struct cls *c = &der; c; c = c->base) printf("%s:%d ", c->name, c->op(10)); puts(""); tok("12+(34 * x)-5"); P = "2*(3+4)-10/5+-3"; printf("%d\n", expr()); bool tr = true and not false; printf("%d %d\n", tr, 5 bitand 4); printf("%" PRId64 " %" PRIx32 " %" PRIuMAX "\n", (int64_t)-5, (uint32_t)255, (uintmax_t)7); int64_t i64; sscanf("99", "%" SCNd64, &i64); printf("%d\n", (int)i64); assert(argc >= 1); errno = 0; strtol("99999999999999999999", NULL, 10); printf("%d\n", errno == ERANGE); char *dup = strdup("dup"); printf("%s %d\n", strcat(strcpy(malloc(20), dup), "!"), argv[argc] == NULL); int *vla2 = malloc(sizeof(int[argc + 2])); vla2[0] = 1; vla2 = realloc(vla2, 100); printf("%d\n", vla2[0]); free(vla2); char *t1 = strtok(w, "e"); printf("%s %s\n", t1, strtok(NULL, "e")); printf("%d %d %d\n", strncmp("abc", "abd", 2), strcmp("a", "b") < 0, memcmp("a\0b", "a\0c", 3) < 0); printf("%s %s %zu %zu\n", strstr("haystack", "st"), strrchr("a/b/c", '/'), strspn("aabbc", "ab"), strcspn("hello", "l")); printf("%d %d %d\n", isalpha('x') != 0, toupper('q'), ispunct('!') != 0); printf("%d %ld %g\n", atoi(" -12x"), atol("77"), atof("2.5e1")); printf("%d %ld\n", abs(-4), labs(-5L));
  int n = 3; int v[n][n + 1]; for (int i = 0; i < n; i++) for (int j = 0; j <= n; j++) v[i][j] = i * j; printf("%zu %d\n", sizeof v, v[2][3]); int (*pv)[n + 1] = v + 1; printf("%d %zu\n", (*pv)[2], sizeof *pv); typedef int row[n]; row rr; rr[0] = 0; n = 10; printf("%zu\n", sizeof rr / sizeof *rr); { char big[n]; memset(big, 'z', n); printf("%.3s\n", big); } srand(42); int r1 = rand(), r2 = rand(); printf("%d %d %d\n", r1, r2, r1 % 6); fprintf(stderr, "to stderr\n"); putc('c', stdout); fputc('\n', stdout); if (argc > 0) die(); return 0; }
