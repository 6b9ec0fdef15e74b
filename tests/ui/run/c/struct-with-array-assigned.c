/* Assigning a struct copies the array inside it. */
#include <stdio.h>
struct m { double v[2][2]; }; struct m mul(struct m a, struct m b) { struct m r = { 0 }; for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) for (int k = 0; k < 2; k++) r.v[i][j] += a.v[i][k] * b.v[k][j]; return r; }
int main(void) { struct m f = { { { 1, 1 }, { 1, 0 } } }, p = { { { 1, 0 }, { 0, 1 } } }; for (int i = 0; i < 10; i++) p = mul(p, f); printf("%g %g\n", p.v[0][1], mul(f, f).v[0][0]); struct m q[2] = { f, p }; q[0] = q[1]; printf("%g\n", q[0].v[0][0]); return 0; }
