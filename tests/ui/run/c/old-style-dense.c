/* Old C: no prototypes, no headers, no types. */
char *malloc(); int strlen(); double atof(), sqrt(); void exit(); char *strcpy(), *strcat(); int printf(); extern char *getenv();
struct s { int a; char b; double d; }; g(s, p, f, c, a) struct s s, *p; float f; char c; int a[]; { return s.a + p->b + (int)f + c + a[1]; }
char *dup(s) char *s; { char *p = malloc(strlen(s) + 1); return strcpy(p, s); }
int (*fp)(); f0() { return 5; } double half(x) double x; { return x / 2; } unsigned char uc(c) unsigned char c; { return c; } short sh(s) short s; { return s; } float fl(f) float f; { return f; }
static st(n) register n; { auto i; register j = 0; for (i = 0; i < n; i++) j += i; return j; } void vf(a, b) { a = b; } later(); main(argc, argv) char **argv; { struct s x; int v[2]; x.a = 1; x.b = 2; v[1] = 10; printf("%d\n", g(x, &x, 3.7, 'A', v)); printf("%s %d\n", dup("hello"), f0(1, 2)); fp = f0; printf("%d %d\n", (*fp)(), fp(1)); printf("%g %d %d %g\n", half(3.0), uc(300), sh(70000), fl(1.5)); printf("%d %d %d\n", st(5), later(3), argc); vf(1, 2); exit(0); } later(x) { return x * 2; }
