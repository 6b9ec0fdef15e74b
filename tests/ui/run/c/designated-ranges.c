#include <stdio.h>
struct p { int x, y; };
int big[1000000] = { [10 ... 999998] = 3, 7 }; struct p ps[5] = { [1 ... 3] = { 4, 5 } }; int m[3][4] = { [0 ... 2][1] = 6, [1] = { [2 ... 3] = 8 } };
int main(void) { int l[8] = { [2 ... 5] = 9 }; printf("%d %d %d %d\n", big[9], big[10], big[999998], big[999999]);
 for (int i = 0; i < 5; i++) printf("%d%d ", ps[i].x, ps[i].y); for (int i = 0; i < 12; i++) printf("%d", (&m[0][0])[i]); for (int i = 0; i < 8; i++) printf(" %d", l[i]); puts(""); return 0; }
