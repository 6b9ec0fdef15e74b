/* A name is in scope in its own initialiser. */
#include <stdio.h>
struct l { struct l *next; int v; }; struct l ring = { &ring, 3 }; void *self = &self;
int main(void) { struct l here = { &here, 4 }; int size = sizeof size; int a[2] = { sizeof a, 0 }; printf("%d %d %d %d %d\n", ring.next->next->v, self == &self, here.next->v, size, a[0]); enum { A = 3, B = A * 2 } e = B; printf("%d\n", e); return 0; }
