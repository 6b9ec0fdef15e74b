#include <stdio.h>
typedef unsigned long size; typedef struct { size n; } box; typedef box *boxp; typedef int row[3];
int main(void) { box b = {5}; boxp p = &b; row r = {1, 2, 3}; p->n += r[2]; printf("%lu %zu\n", b.n, sizeof(row)); return 0; }
