/* compiler-test style: own declarations, K&R, implicit int, abort/exit */
void abort(void); void exit(int); int printf(const char *, ...); void *memcpy(void *, const void *, unsigned long); int memcmp(const void*, const void*, unsigned long); void *memset(void*, int, unsigned long); unsigned long strlen(const char*); char *strcpy(char*, const char*); int strcmp(const char*, const char*); void *malloc(unsigned long); void free(void*); int puts(const char*); int sprintf(char*, const char*, ...);
typedef __builtin_va_list va_list;
#define va_start __builtin_va_start
#define va_arg __builtin_va_arg
#define va_end __builtin_va_end
#define S(N) struct s##N { char c[N]; }; struct s##N g##N(struct s##N x) { x.c[0] ^= 1; x.c[N-1] += 3; return x; } int v##N(int n, ...) { va_list ap; va_start(ap, n); int s = 0; while (n--) { struct s##N x = va_arg(ap, struct s##N); s += x.c[0] * 3 + x.c[N-1]; s += va_arg(ap, int); } va_end(ap); return s; }
S(1) S(2) S(3) S(4) S(5) S(6) S(7) S(8) S(9) S(10) S(11) S(12) S(13) S(14) S(15) S(16) S(17) S(18) S(23) S(24) S(25) S(31) S(32) S(33) S(63) S(64) S(65) S(127) S(128) S(129)
#define C(N) { struct s##N x; memset(&x, N, sizeof x); x.c[0] = 5; struct s##N y = g##N(x); struct s##N (*fp)(struct s##N) = g##N; struct s##N z = fp(y); printf(#N " %d %d %d %d %d %d\n", y.c[0], y.c[N-1], z.c[0], z.c[N-1], (int)sizeof x, v##N(3, x, 1, y, 2, z, 3)); }
struct fd { float f; double d; }; struct ff { float a, b; }; struct fff { float a, b, c; }; struct id { int i; double d; }; struct dd { double a, b; }; struct ddd { double a, b, c; }; struct ld { long double l; }; struct ldi { long double l; int i; }; struct cf { char c; float f; }; struct fi { float f; int i; }; struct nest { struct ff a; struct fi b; }; union uf { float f; int i; }; union ud { double d; long l; char c[16]; }; struct arr { short s[3]; }; struct bf { int a:5; unsigned b:20; long c:40; }; struct empty {}; struct ptr { char *p; int n; }; struct i128 { __int128 x; };
double mixed(int n, ...) { va_list ap; va_start(ap, n); double s = 0; s += va_arg(ap, struct fd).d; s += va_arg(ap, struct ff).b; s += va_arg(ap, struct fff).c; s += va_arg(ap, struct id).i; s += va_arg(ap, struct dd).a; s += va_arg(ap, struct ddd).c; s += va_arg(ap, struct ld).l; s += va_arg(ap, struct ldi).i; s += va_arg(ap, struct cf).f; s += va_arg(ap, struct fi).i; s += va_arg(ap, struct nest).b.f; s += va_arg(ap, union uf).f; s += va_arg(ap, union ud).d; s += va_arg(ap, struct arr).s[2]; s += va_arg(ap, struct bf).c; s += va_arg(ap, struct ptr).n; s += (double)va_arg(ap, __int128); s += va_arg(ap, long double); s += va_arg(ap, struct i128).x; s += va_arg(ap, _Complex double) * 1; s+= va_arg(ap, _Complex float)*1; va_end(ap); return s; }
many(a, b, c, d, e, f, g, h, i, j) char a; short b; float c; double d; long e; unsigned char f; int g, h; { return a + b + c + d + e + f + g * 2 + h + i + j; }
static x = 5; y; extern z; z = 9;
f(n) { return n < 2 ? n : f(n - 1) + f(n - 2); }
deep(n) { char pad[64]; pad[n & 63] = n; return n ? deep(n - 1) + (pad[n & 63] == (char)n) : 0; }
struct bits { unsigned a:1, b:2, :0, c:3; signed d:4; int :5; unsigned e:7; long long f:50; } __attribute__((packed)) pk; struct bits2 { char a:3; short b:9; int c:17; long d:33; unsigned char e:8; _Bool f:1; };
union pun { double d; unsigned long u; struct { unsigned lo, hi; } w; unsigned char c[8]; struct { unsigned long m:52, e:11, s:1; } b; };
 int (*(*h1)(int (*)[3]))[3]; int (*id1(int (*p)[3]))[3] { return p; } int *(*(*tbl[2])(void))[2]; int *ip2[2]; int *(*ftbl(void))[2] { return &ip2; }
int big[1 << 16] = { [100] = 1, [65535] = 2 }; char txt[3][40] = { "static table", [2] = "last" };
const struct { const char *n; int v; int (*fn)(); } table[] = { { "f", 1, f }, { "deep", 2, deep }, { 0 } };
int main() {
  C(1) C(2) C(3) C(4) C(5) C(6) C(7) C(8) C(9) C(10) C(11) C(12) C(13) C(14) C(15) C(16) C(17) C(18) C(23) C(24) C(25) C(31) C(32) C(33) C(63) C(64) C(65) C(127) C(128) C(129)
  struct ld l = { 2.5L }; struct ldi li = { 1, 7 }; union ud ud; ud.d = 3.25; ud.l = ud.l; __int128 q = 1; q <<= 70; struct bf bf = { -3, 5, 1234567 }; struct i128 sq = { 77 };
  printf("%.10g\n", mixed(0, (struct fd){1,2}, (struct ff){1,2}, (struct fff){1,2,3}, (struct id){4,5}, (struct dd){6,7}, (struct ddd){8,9,10}, l, li, (struct cf){1,.5f}, (struct fi){1,2}, (struct nest){{1,2},{3,4}}, (union uf){.f=9}, ud, (struct arr){{1,2,3}}, bf, (struct ptr){0,11}, q, 12.5L, sq, (_Complex double)13, (_Complex float)14));
  printf("%d %d %d %d\n", many(1, 2, 3.5, 4.5, 5L, 6, 7, 8, 9, 10), x, y, z); printf("%d %d\n", f(15), deep(10000));
  pk.a = 1; pk.b = 3; pk.c = 5; pk.d = -3; pk.e = 100; pk.f = -123456789012LL; printf("%d %d %d %d %d %lld %d\n", pk.a, pk.b, pk.c, pk.d, pk.e, (long long)pk.f, (int)sizeof pk);
  struct bits2 b2 = { -1, 200, -65536, 1L << 31, 255, 1 }; printf("%d %d %d %ld %d %d %d\n", b2.a, b2.b, b2.c, (long)b2.d, b2.e, b2.f, (int)sizeof b2); { unsigned char *c = (void*)&b2; memset(&b2, 0, sizeof b2); b2.b = -1; b2.d = -1; for (int i = 0; i < sizeof b2; i++) printf("%02x", c[i]); puts(""); }
  union pun p = { -1.5 }; printf("%lx %x %x %x %d %d %lx\n", p.u, p.w.lo, p.w.hi, p.c[7], (int)p.b.s, (int)p.b.e, (unsigned long)p.b.m);
  h1 = id1; int a3[3] = {1,2,3}; printf("%d\n", (*h1(&a3))[2]); tbl[0] = ftbl; ip2[1] = a3; printf("%d\n", *(*tbl[0]())[1]);
  printf("%d %d %s %s %d\n", big[100] + big[65535], big[5], txt[0], txt[2], txt[1][0]); for (int i = 0; table[i].n; i++) printf("%s %d %d\n", table[i].n, table[i].v, table[i].fn(10));
  if (strlen("abc") != 3) abort(); { char b[50]; sprintf(b, "%d-%s-%c", 5, "x", 'y'); puts(b); }
  exit(f(7)); }
