/* GNU: arrays of no elements and structs of no members. */
#include <stdio.h>
struct e {}; struct z { int n; int d[0]; }; struct e ret(struct e a) { return a; } struct in { char c; struct e e; char d; };
int main(void) { struct e a, b; a = b; a = ret(b); struct { int n; int d[2]; } s = { 2, { 5, 6 } }; struct z *p = (struct z *)&s; printf("%zu %zu %zu %d\n", sizeof(struct e), sizeof(struct z), sizeof(struct in), p->d[1]); int none[0]; printf("%zu %d\n", sizeof none, (int)sizeof(struct e[3])); return 0; }
