/* Tags have scopes of their own, apart from names. */
#include <stdio.h>
struct s { int a; }; typedef struct s s; int s_(s s) { return s.a; } struct s *fwd(struct t *);
int main(void) { struct s { char c[3]; } in = { "ab" }; printf("%zu %s\n", sizeof in, in.c); { struct s; struct s *p = 0; struct s { double d; } x = { 1.5 }; p = &x; printf("%g\n", p->d); } s out = { 7 }; int s = s_(out); enum s2 { A } A2 = A; printf("%d %d\n", s, A2); return 0; }
