/* K&R and calls without prototypes */
int f(); int g(a,b,c) int a; double b; char *c; { return a + (int)b + c[0]; }
double h(x) float x; { return x * 2; }
struct s { int a, b; }; struct s mk(a,b) short a; char b; { struct s r; r.a = a; r.b = b; return r; }
f() { return 7; }
static k(x) { return x + 1; }
vfn() { return; }
main() { struct s q; int (*p)() = g; if (f(1,2,3) != 7) abort(); if (g(1, 2.5, "A") != 68) abort(); if (h(1.5) != 3.0) abort(); q = mk(70000, 300); if (q.a != 4464 || q.b != 44) abort(); if (k(3) != 4) abort(); if ((*p)(1,1.0,"B") != 68) abort(); vfn(); exit(0); }
