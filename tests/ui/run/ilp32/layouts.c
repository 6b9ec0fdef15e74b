// options: --model ilp32
// Records as the i386 System V ABI lays them out. Needs no header, so that gcc -m32 can judge it anywhere.
struct a { char c; double d; };
struct b { char c; long long l; char e; };
struct c { char c; long double d; };
struct d { short s; int i : 3; int j : 30; char c; };
struct e { char c; long long l : 40; int k; };
struct f { char c; long long l : 20; };
struct g { int a : 5; long long b : 33; unsigned c : 7; };
struct h { char x; void *p; char y; long l; };
struct i { double d[2]; char c; };
struct j { char c; struct a inner; _Alignas(8) char e; };
struct __attribute__((packed)) k { char c; double d; void *p; };
struct l { char c; int : 0; char d; long long : 0; char e; };
struct m { _Bool b : 1; char c : 7; short s : 9; int i : 17; long l : 31; };
struct n { char c; double d __attribute__((aligned(8))); };
union u { char c; double d; long long l; char text[9]; };
enum e1 { SMALL };
enum e2 { LARGE = 1LL << 40 };
struct o { char c; enum e2 e; };

#define SIZE(type, size, align) \
    _Static_assert(sizeof(type) == size, "size of " #type); \
    _Static_assert(_Alignof(type) == align, "alignment of " #type)
#define AT(type, member, offset) _Static_assert(__builtin_offsetof(type, member) == offset, #member " of " #type)

SIZE(struct a, 12, 4); AT(struct a, d, 4);
SIZE(struct b, 16, 4); AT(struct b, l, 4); AT(struct b, e, 12);
SIZE(struct c, 16, 4); AT(struct c, d, 4);
SIZE(struct d, 12, 4); AT(struct d, c, 8);
SIZE(struct e, 12, 4); AT(struct e, k, 8);
SIZE(struct f, 4, 4);
SIZE(struct g, 8, 4);
SIZE(struct h, 16, 4); AT(struct h, p, 4); AT(struct h, l, 12);
SIZE(struct i, 20, 4);
SIZE(struct j, 24, 8); AT(struct j, inner, 4); AT(struct j, e, 16);
SIZE(struct k, 13, 1); AT(struct k, p, 9);
SIZE(struct l, 9, 1); AT(struct l, d, 4); AT(struct l, e, 8);
SIZE(struct m, 12, 4);
SIZE(struct n, 16, 8); AT(struct n, d, 8);
SIZE(union u, 12, 4);
SIZE(struct o, 12, 4);
SIZE(enum e1, 4, 4);
SIZE(enum e2, 8, 4);
SIZE(void *, 4, 4);
SIZE(long, 4, 4);
SIZE(double, 8, 4);
SIZE(long long, 8, 4);
SIZE(long double, 12, 4);
_Static_assert(sizeof(sizeof 1) == 4 && sizeof((char *)0 - (char *)0) == 4, "size_t, ptrdiff_t");
_Static_assert(sizeof(2147483648) == 8 && sizeof(0x80000000) == 4, "constants");

int main(void) { return 0; }
