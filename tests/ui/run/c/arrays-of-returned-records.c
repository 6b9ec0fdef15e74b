#include <stdio.h>
struct s { int a[2]; int b; }; struct s mk(void) { return (struct s){ {1, 2}, 3 }; }
int n = 5; int gv = 1 && 0;
int first(int *p) { return p[0] + p[1]; }
int main(void) {
  printf("%d %d %d\n", mk().a[1], first(mk().a), *mk().a); mk().a[0] = 7; printf("%d\n", (mk().a[1])++); 
  printf("%d\n", sizeof mk().a == 8); int *p = mk().a; (void)p; for (int i = 0; i < 2; i++) printf("%d", mk().a[i]); puts("");
  printf("%d\n", (1 ? mk() : mk()).a[1]); printf("%d\n", (mk(), mk()).b); struct s x; printf("%d\n", (x = mk()).a[0]);
  return 0; }
